// ../core/src/schemas/validators/baseline.ts
const validate = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "badgelint baseline",
	"type": "object",
	"required": ["findings"],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"findings": {
			"type": "array",
			"description": "Findings that are known and not shown, one entry for each.",
			"items": {
				"type": "object",
				"required": [
					"rule",
					"about",
					"reason"
				],
				"anyOf": [{
					"properties": { "template": {} },
					"required": ["template"]
				}, {
					"properties": { "file": {} },
					"required": ["file"]
				}],
				"properties": {
					"rule": {
						"type": "string",
						"pattern": "\\S",
						"description": "The rule."
					},
					"template": {
						"type": "string",
						"description": "Id of the template that the finding is about."
					},
					"file": {
						"type": "string",
						"pattern": "\\S",
						"description": "Where the finding is about no template, or several have one id: the file, seen from the configuration's folder."
					},
					"about": {
						"type": "string",
						"description": "What the finding is about, as `about` in the JSON output."
					},
					"reason": {
						"type": "string",
						"pattern": "\\S",
						"description": "Why it is not settled now."
					},
					"owner": {
						"type": "string",
						"pattern": "\\S",
						"description": "Who looks after it."
					},
					"until": {
						"type": "string",
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "Last day on which the entry holds."
					}
				},
				"additionalProperties": false
			}
		}
	},
	"additionalProperties": false
};
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.findings === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "findings")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.findings !== void 0) {
			let data1 = data.findings;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					const _errs8 = errors;
					let valid3 = false;
					const _errs9 = errors;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.template === void 0) {
							const err3 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/anyOf/0/required",
								keyword: "required",
								params: { missingProperty: "template" },
								message: "must have required property 'template'",
								schema: schema11.properties.findings.items.anyOf[0].required,
								parentSchema: schema11.properties.findings.items.anyOf[0],
								data: data2
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
					var _valid0 = _errs9 === errors;
					valid3 = valid3 || _valid0;
					if (!valid3) {
						const _errs10 = errors;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.file === void 0) {
								const err4 = {
									instancePath: instancePath + "/findings/" + i0,
									schemaPath: "#/properties/findings/items/anyOf/1/required",
									keyword: "required",
									params: { missingProperty: "file" },
									message: "must have required property 'file'",
									schema: schema11.properties.findings.items.anyOf[1].required,
									parentSchema: schema11.properties.findings.items.anyOf[1],
									data: data2
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						var _valid0 = _errs10 === errors;
						valid3 = valid3 || _valid0;
					}
					if (!valid3) {
						const err5 = {
							instancePath: instancePath + "/findings/" + i0,
							schemaPath: "#/properties/findings/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema11.properties.findings.items.anyOf,
							parentSchema: schema11.properties.findings.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					} else {
						errors = _errs8;
						if (vErrors !== null) {
							if (_errs8) vErrors.length = _errs8;
							else vErrors = null;
						}
					}
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.rule === void 0) {
							const err6 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'",
								schema: schema11.properties.findings.items.required,
								parentSchema: schema11.properties.findings.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.about === void 0) {
							const err7 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "about" },
								message: "must have required property 'about'",
								schema: schema11.properties.findings.items.required,
								parentSchema: schema11.properties.findings.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.reason === void 0) {
							const err8 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'",
								schema: schema11.properties.findings.items.required,
								parentSchema: schema11.properties.findings.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "rule" || key1 === "template" || key1 === "file" || key1 === "about" || key1 === "reason" || key1 === "owner" || key1 === "until")) {
							const err9 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.findings.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.rule !== void 0) {
							let data3 = data2.rule;
							if (typeof data3 === "string") {
								if (!pattern0.test(data3)) {
									const err10 = {
										instancePath: instancePath + "/findings/" + i0 + "/rule",
										schemaPath: "#/properties/findings/items/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.findings.items.properties.rule,
										data: data3
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/findings/" + i0 + "/rule",
									schemaPath: "#/properties/findings/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.findings.items.properties.rule.type,
									parentSchema: schema11.properties.findings.items.properties.rule,
									data: data3
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.template !== void 0) {
							let data4 = data2.template;
							if (typeof data4 !== "string") {
								const err12 = {
									instancePath: instancePath + "/findings/" + i0 + "/template",
									schemaPath: "#/properties/findings/items/properties/template/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.findings.items.properties.template.type,
									parentSchema: schema11.properties.findings.items.properties.template,
									data: data4
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data2.file !== void 0) {
							let data5 = data2.file;
							if (typeof data5 === "string") {
								if (!pattern0.test(data5)) {
									const err13 = {
										instancePath: instancePath + "/findings/" + i0 + "/file",
										schemaPath: "#/properties/findings/items/properties/file/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.findings.items.properties.file,
										data: data5
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/findings/" + i0 + "/file",
									schemaPath: "#/properties/findings/items/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.findings.items.properties.file.type,
									parentSchema: schema11.properties.findings.items.properties.file,
									data: data5
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.about !== void 0) {
							let data6 = data2.about;
							if (typeof data6 !== "string") {
								const err15 = {
									instancePath: instancePath + "/findings/" + i0 + "/about",
									schemaPath: "#/properties/findings/items/properties/about/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.findings.items.properties.about.type,
									parentSchema: schema11.properties.findings.items.properties.about,
									data: data6
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.reason !== void 0) {
							let data7 = data2.reason;
							if (typeof data7 === "string") {
								if (!pattern0.test(data7)) {
									const err16 = {
										instancePath: instancePath + "/findings/" + i0 + "/reason",
										schemaPath: "#/properties/findings/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.findings.items.properties.reason,
										data: data7
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/findings/" + i0 + "/reason",
									schemaPath: "#/properties/findings/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.findings.items.properties.reason.type,
									parentSchema: schema11.properties.findings.items.properties.reason,
									data: data7
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data2.owner !== void 0) {
							let data8 = data2.owner;
							if (typeof data8 === "string") {
								if (!pattern0.test(data8)) {
									const err18 = {
										instancePath: instancePath + "/findings/" + i0 + "/owner",
										schemaPath: "#/properties/findings/items/properties/owner/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.findings.items.properties.owner,
										data: data8
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/findings/" + i0 + "/owner",
									schemaPath: "#/properties/findings/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.findings.items.properties.owner.type,
									parentSchema: schema11.properties.findings.items.properties.owner,
									data: data8
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data2.until !== void 0) {
							let data9 = data2.until;
							if (typeof data9 === "string") {
								if (!pattern4.test(data9)) {
									const err20 = {
										instancePath: instancePath + "/findings/" + i0 + "/until",
										schemaPath: "#/properties/findings/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.findings.items.properties.until,
										data: data9
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/findings/" + i0 + "/until",
									schemaPath: "#/properties/findings/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.findings.items.properties.until.type,
									parentSchema: schema11.properties.findings.items.properties.until,
									data: data9
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/findings/" + i0,
							schemaPath: "#/properties/findings/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.findings.items.type,
							parentSchema: schema11.properties.findings.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.findings.type,
					parentSchema: schema11.properties.findings,
					data: data1
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
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
