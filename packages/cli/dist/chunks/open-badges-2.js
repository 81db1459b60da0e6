// ../core/src/schemas/validators/open-badges-2.ts
const validate = validate10;
const schema11 = {
	"type": "object",
	"required": [
		"name",
		"description",
		"image",
		"issuer"
	],
	"if": {
		"required": ["@id"],
		"properties": { "@id": true }
	},
	"else": {
		"required": ["id"],
		"properties": { "id": true }
	},
	"properties": {
		"id": {
			"type": "string",
			"pattern": "\\S"
		},
		"@id": {
			"type": "string",
			"pattern": "\\S"
		},
		"name": {
			"type": "string",
			"pattern": "\\S"
		},
		"description": {
			"type": "string",
			"pattern": "\\S"
		},
		"image": {
			"type": ["string", "object"],
			"pattern": "\\S",
			"if": {
				"required": ["@id"],
				"properties": { "@id": true }
			},
			"else": {
				"required": ["id"],
				"properties": { "id": true }
			},
			"properties": {
				"id": {
					"type": "string",
					"pattern": "\\S"
				},
				"@id": {
					"type": "string",
					"pattern": "\\S"
				}
			}
		},
		"criteria": {
			"type": [
				"string",
				"object",
				"null"
			],
			"pattern": "\\S",
			"properties": {
				"id": { "type": ["string", "null"] },
				"narrative": { "type": ["string", "null"] }
			}
		},
		"issuer": {
			"type": ["string", "object"],
			"pattern": "\\S"
		},
		"tags": {
			"type": [
				"array",
				"string",
				"null"
			],
			"items": { "type": "string" }
		},
		"alignment": {
			"type": [
				"array",
				"object",
				"null"
			],
			"items": {
				"type": ["object", "null"],
				"properties": {
					"targetName": { "type": ["string", "null"] },
					"targetUrl": { "type": ["string", "null"] }
				}
			},
			"properties": {
				"targetName": { "type": ["string", "null"] },
				"targetUrl": { "type": ["string", "null"] }
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@id"] === void 0 && "@id") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (!_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "id" },
					message: "must have required property 'id'",
					schema: schema11.else.required,
					parentSchema: schema11.else,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "else" },
			message: "must match \"else\" schema",
			schema: schema11.if,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.description === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.image === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image" },
				message: "must have required property 'image'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.issuer === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issuer" },
				message: "must have required property 'issuer'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.id.type,
					parentSchema: schema11.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["@id"] !== void 0) {
			let data1 = data["@id"];
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/@id",
						schemaPath: "#/properties/%40id/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties["@id"],
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/@id",
					schemaPath: "#/properties/%40id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties["@id"].type,
					parentSchema: schema11.properties["@id"],
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.name,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 === "string") {
				if (!pattern0.test(data3)) {
					const err13 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.description,
						data: data3
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data4 = data.image;
			if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
				const err15 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: schema11.properties.image.type },
					message: "must be string,object",
					schema: schema11.properties.image.type,
					parentSchema: schema11.properties.image,
					data: data4
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			const _errs14 = errors;
			let valid2 = true;
			const _errs15 = errors;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4["@id"] === void 0 && "@id") {
					const err16 = {};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			var _valid1 = _errs15 === errors;
			errors = _errs14;
			if (vErrors !== null) {
				if (_errs14) vErrors.length = _errs14;
				else vErrors = null;
			}
			if (!_valid1) {
				const _errs16 = errors;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					if (data4.id === void 0) {
						const err17 = {
							instancePath: instancePath + "/image",
							schemaPath: "#/properties/image/else/required",
							keyword: "required",
							params: { missingProperty: "id" },
							message: "must have required property 'id'",
							schema: schema11.properties.image.else.required,
							parentSchema: schema11.properties.image.else,
							data: data4
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				var _valid1 = _errs16 === errors;
				valid2 = _valid1;
			}
			if (!valid2) {
				const err18 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/if",
					keyword: "if",
					params: { failingKeyword: "else" },
					message: "must match \"else\" schema",
					schema: schema11.properties.image.if,
					parentSchema: schema11.properties.image,
					data: data4
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern0.test(data4)) {
					const err19 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.image,
						data: data4
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.id !== void 0) {
					let data5 = data4.id;
					if (typeof data5 === "string") {
						if (!pattern0.test(data5)) {
							const err20 = {
								instancePath: instancePath + "/image/id",
								schemaPath: "#/properties/image/properties/id/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.image.properties.id,
								data: data5
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/image/id",
							schemaPath: "#/properties/image/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.image.properties.id.type,
							parentSchema: schema11.properties.image.properties.id,
							data: data5
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data4["@id"] !== void 0) {
					let data6 = data4["@id"];
					if (typeof data6 === "string") {
						if (!pattern0.test(data6)) {
							const err22 = {
								instancePath: instancePath + "/image/@id",
								schemaPath: "#/properties/image/properties/%40id/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.image.properties["@id"],
								data: data6
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/image/@id",
							schemaPath: "#/properties/image/properties/%40id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.image.properties["@id"].type,
							parentSchema: schema11.properties.image.properties["@id"],
							data: data6
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			}
		}
		if (data.criteria !== void 0) {
			let data7 = data.criteria;
			if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
				const err24 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: schema11.properties.criteria.type },
					message: "must be string,object,null",
					schema: schema11.properties.criteria.type,
					parentSchema: schema11.properties.criteria,
					data: data7
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern0.test(data7)) {
					const err25 = {
						instancePath: instancePath + "/criteria",
						schemaPath: "#/properties/criteria/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.criteria,
						data: data7
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.id !== void 0) {
					let data8 = data7.id;
					if (typeof data8 !== "string" && data8 !== null) {
						const err26 = {
							instancePath: instancePath + "/criteria/id",
							schemaPath: "#/properties/criteria/properties/id/type",
							keyword: "type",
							params: { type: schema11.properties.criteria.properties.id.type },
							message: "must be string,null",
							schema: schema11.properties.criteria.properties.id.type,
							parentSchema: schema11.properties.criteria.properties.id,
							data: data8
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data7.narrative !== void 0) {
					let data9 = data7.narrative;
					if (typeof data9 !== "string" && data9 !== null) {
						const err27 = {
							instancePath: instancePath + "/criteria/narrative",
							schemaPath: "#/properties/criteria/properties/narrative/type",
							keyword: "type",
							params: { type: schema11.properties.criteria.properties.narrative.type },
							message: "must be string,null",
							schema: schema11.properties.criteria.properties.narrative.type,
							parentSchema: schema11.properties.criteria.properties.narrative,
							data: data9
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			}
		}
		if (data.issuer !== void 0) {
			let data10 = data.issuer;
			if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
				const err28 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: schema11.properties.issuer.type },
					message: "must be string,object",
					schema: schema11.properties.issuer.type,
					parentSchema: schema11.properties.issuer,
					data: data10
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (typeof data10 === "string") {
				if (!pattern0.test(data10)) {
					const err29 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.issuer,
						data: data10
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.tags !== void 0) {
			let data11 = data.tags;
			if (!Array.isArray(data11) && typeof data11 !== "string" && data11 !== null) {
				const err30 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema11.properties.tags.type },
					message: "must be array,string,null",
					schema: schema11.properties.tags.type,
					parentSchema: schema11.properties.tags,
					data: data11
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (Array.isArray(data11)) {
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (typeof data12 !== "string") {
						const err31 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.tags.items.type,
							parentSchema: schema11.properties.tags.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			}
		}
		if (data.alignment !== void 0) {
			let data13 = data.alignment;
			if (typeof data13 != "object") {
				const err32 = {
					instancePath: instancePath + "/alignment",
					schemaPath: "#/properties/alignment/type",
					keyword: "type",
					params: { type: schema11.properties.alignment.type },
					message: "must be array,object,null",
					schema: schema11.properties.alignment.type,
					parentSchema: schema11.properties.alignment,
					data: data13
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data14 = data13[i1];
					if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
						const err33 = {
							instancePath: instancePath + "/alignment/" + i1,
							schemaPath: "#/properties/alignment/items/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.items.type },
							message: "must be object,null",
							schema: schema11.properties.alignment.items.type,
							parentSchema: schema11.properties.alignment.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.targetName !== void 0) {
							let data15 = data14.targetName;
							if (typeof data15 !== "string" && data15 !== null) {
								const err34 = {
									instancePath: instancePath + "/alignment/" + i1 + "/targetName",
									schemaPath: "#/properties/alignment/items/properties/targetName/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.targetName.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.targetName.type,
									parentSchema: schema11.properties.alignment.items.properties.targetName,
									data: data15
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data14.targetUrl !== void 0) {
							let data16 = data14.targetUrl;
							if (typeof data16 !== "string" && data16 !== null) {
								const err35 = {
									instancePath: instancePath + "/alignment/" + i1 + "/targetUrl",
									schemaPath: "#/properties/alignment/items/properties/targetUrl/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.targetUrl.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.targetUrl.type,
									parentSchema: schema11.properties.alignment.items.properties.targetUrl,
									data: data16
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					}
				}
			}
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.targetName !== void 0) {
					let data17 = data13.targetName;
					if (typeof data17 !== "string" && data17 !== null) {
						const err36 = {
							instancePath: instancePath + "/alignment/targetName",
							schemaPath: "#/properties/alignment/properties/targetName/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.properties.targetName.type },
							message: "must be string,null",
							schema: schema11.properties.alignment.properties.targetName.type,
							parentSchema: schema11.properties.alignment.properties.targetName,
							data: data17
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data13.targetUrl !== void 0) {
					let data18 = data13.targetUrl;
					if (typeof data18 !== "string" && data18 !== null) {
						const err37 = {
							instancePath: instancePath + "/alignment/targetUrl",
							schemaPath: "#/properties/alignment/properties/targetUrl/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.properties.targetUrl.type },
							message: "must be string,null",
							schema: schema11.properties.alignment.properties.targetUrl.type,
							parentSchema: schema11.properties.alignment.properties.targetUrl,
							data: data18
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
