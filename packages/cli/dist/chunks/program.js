// ../core/src/schemas/validators/program.ts
const validate = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Badge program",
	"type": "object",
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"issuer": {
			"type": [
				"string",
				"object",
				"null"
			],
			"pattern": "\\S",
			"description": "The organisation that issues the badges.",
			"properties": { "name": {
				"type": "string",
				"pattern": "\\S"
			} }
		},
		"team": {
			"type": ["array", "null"],
			"description": "The people or roles that look after the program.",
			"items": {
				"type": ["string", "object"],
				"pattern": "\\S",
				"required": ["name"],
				"properties": {
					"name": {
						"type": "string",
						"pattern": "\\S",
						"description": "A person or a role, as `owner` of a template names it."
					},
					"role": {
						"type": "string",
						"pattern": "\\S",
						"description": "What they do in the team."
					},
					"email": {
						"type": "string",
						"pattern": "\\S",
						"description": "Where they are reached."
					},
					"until": {
						"type": ["string", "null"],
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "Last day in the team."
					}
				}
			}
		},
		"skills": {
			"type": [
				"array",
				"string",
				"null"
			],
			"pattern": "\\S",
			"description": "The skills that the program uses, or the file that lists them.",
			"items": {
				"type": ["string", "object"],
				"pattern": "\\S",
				"required": ["name"],
				"properties": { "name": {
					"type": "string",
					"pattern": "\\S"
				} }
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.issuer !== void 0) {
			let data1 = data.issuer;
			if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
				const err1 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: schema11.properties.issuer.type },
					message: "must be string,object,null",
					schema: schema11.properties.issuer.type,
					parentSchema: schema11.properties.issuer,
					data: data1
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.issuer,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.name !== void 0) {
					let data2 = data1.name;
					if (typeof data2 === "string") {
						if (!pattern0.test(data2)) {
							const err3 = {
								instancePath: instancePath + "/issuer/name",
								schemaPath: "#/properties/issuer/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.issuer.properties.name,
								data: data2
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/issuer/name",
							schemaPath: "#/properties/issuer/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.issuer.properties.name.type,
							parentSchema: schema11.properties.issuer.properties.name,
							data: data2
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
		}
		if (data.team !== void 0) {
			let data3 = data.team;
			if (!Array.isArray(data3) && data3 !== null) {
				const err5 = {
					instancePath: instancePath + "/team",
					schemaPath: "#/properties/team/type",
					keyword: "type",
					params: { type: schema11.properties.team.type },
					message: "must be array,null",
					schema: schema11.properties.team.type,
					parentSchema: schema11.properties.team,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
						const err6 = {
							instancePath: instancePath + "/team/" + i0,
							schemaPath: "#/properties/team/items/type",
							keyword: "type",
							params: { type: schema11.properties.team.items.type },
							message: "must be string,object",
							schema: schema11.properties.team.items.type,
							parentSchema: schema11.properties.team.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (typeof data4 === "string") {
						if (!pattern0.test(data4)) {
							const err7 = {
								instancePath: instancePath + "/team/" + i0,
								schemaPath: "#/properties/team/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.team.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.name === void 0) {
							const err8 = {
								instancePath: instancePath + "/team/" + i0,
								schemaPath: "#/properties/team/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.team.items.required,
								parentSchema: schema11.properties.team.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data4.name !== void 0) {
							let data5 = data4.name;
							if (typeof data5 === "string") {
								if (!pattern0.test(data5)) {
									const err9 = {
										instancePath: instancePath + "/team/" + i0 + "/name",
										schemaPath: "#/properties/team/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.team.items.properties.name,
										data: data5
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/team/" + i0 + "/name",
									schemaPath: "#/properties/team/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.team.items.properties.name.type,
									parentSchema: schema11.properties.team.items.properties.name,
									data: data5
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data4.role !== void 0) {
							let data6 = data4.role;
							if (typeof data6 === "string") {
								if (!pattern0.test(data6)) {
									const err11 = {
										instancePath: instancePath + "/team/" + i0 + "/role",
										schemaPath: "#/properties/team/items/properties/role/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.team.items.properties.role,
										data: data6
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/team/" + i0 + "/role",
									schemaPath: "#/properties/team/items/properties/role/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.team.items.properties.role.type,
									parentSchema: schema11.properties.team.items.properties.role,
									data: data6
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data4.email !== void 0) {
							let data7 = data4.email;
							if (typeof data7 === "string") {
								if (!pattern0.test(data7)) {
									const err13 = {
										instancePath: instancePath + "/team/" + i0 + "/email",
										schemaPath: "#/properties/team/items/properties/email/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.team.items.properties.email,
										data: data7
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/team/" + i0 + "/email",
									schemaPath: "#/properties/team/items/properties/email/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.team.items.properties.email.type,
									parentSchema: schema11.properties.team.items.properties.email,
									data: data7
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data4.until !== void 0) {
							let data8 = data4.until;
							if (typeof data8 !== "string" && data8 !== null) {
								const err15 = {
									instancePath: instancePath + "/team/" + i0 + "/until",
									schemaPath: "#/properties/team/items/properties/until/type",
									keyword: "type",
									params: { type: schema11.properties.team.items.properties.until.type },
									message: "must be string,null",
									schema: schema11.properties.team.items.properties.until.type,
									parentSchema: schema11.properties.team.items.properties.until,
									data: data8
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (typeof data8 === "string") {
								if (!pattern6.test(data8)) {
									const err16 = {
										instancePath: instancePath + "/team/" + i0 + "/until",
										schemaPath: "#/properties/team/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.team.items.properties.until,
										data: data8
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							}
						}
					}
				}
			}
		}
		if (data.skills !== void 0) {
			let data9 = data.skills;
			if (!Array.isArray(data9) && typeof data9 !== "string" && data9 !== null) {
				const err17 = {
					instancePath: instancePath + "/skills",
					schemaPath: "#/properties/skills/type",
					keyword: "type",
					params: { type: schema11.properties.skills.type },
					message: "must be array,string,null",
					schema: schema11.properties.skills.type,
					parentSchema: schema11.properties.skills,
					data: data9
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data9 === "string") {
				if (!pattern0.test(data9)) {
					const err18 = {
						instancePath: instancePath + "/skills",
						schemaPath: "#/properties/skills/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.skills,
						data: data9
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
						const err19 = {
							instancePath: instancePath + "/skills/" + i1,
							schemaPath: "#/properties/skills/items/type",
							keyword: "type",
							params: { type: schema11.properties.skills.items.type },
							message: "must be string,object",
							schema: schema11.properties.skills.items.type,
							parentSchema: schema11.properties.skills.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data10 === "string") {
						if (!pattern0.test(data10)) {
							const err20 = {
								instancePath: instancePath + "/skills/" + i1,
								schemaPath: "#/properties/skills/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.skills.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.name === void 0) {
							const err21 = {
								instancePath: instancePath + "/skills/" + i1,
								schemaPath: "#/properties/skills/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.skills.items.required,
								parentSchema: schema11.properties.skills.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data10.name !== void 0) {
							let data11 = data10.name;
							if (typeof data11 === "string") {
								if (!pattern0.test(data11)) {
									const err22 = {
										instancePath: instancePath + "/skills/" + i1 + "/name",
										schemaPath: "#/properties/skills/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.skills.items.properties.name,
										data: data11
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/skills/" + i1 + "/name",
									schemaPath: "#/properties/skills/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.skills.items.properties.name.type,
									parentSchema: schema11.properties.skills.items.properties.name,
									data: data11
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					}
				}
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
