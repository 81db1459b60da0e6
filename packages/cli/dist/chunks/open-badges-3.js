// ../core/src/schemas/validators/open-badges-3.ts
const validate = validate10;
const schema11 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"description"
	],
	"properties": {
		"id": {
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
		"criteria": {
			"type": "object",
			"properties": {
				"id": { "type": "string" },
				"narrative": { "type": "string" }
			}
		},
		"image": {
			"type": "object",
			"required": ["id"],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "\\S"
				},
				"caption": { "type": "string" }
			}
		},
		"tag": {
			"type": ["array", "string"],
			"items": { "type": "string" }
		},
		"inLanguage": { "type": "string" },
		"alignment": {
			"type": ["array", "object"],
			"items": {
				"type": "object",
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.description === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.id.type,
					parentSchema: schema11.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.description,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.criteria !== void 0) {
			let data3 = data.criteria;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.id !== void 0) {
					let data4 = data3.id;
					if (typeof data4 !== "string") {
						const err9 = {
							instancePath: instancePath + "/criteria/id",
							schemaPath: "#/properties/criteria/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.criteria.properties.id.type,
							parentSchema: schema11.properties.criteria.properties.id,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.narrative !== void 0) {
					let data5 = data3.narrative;
					if (typeof data5 !== "string") {
						const err10 = {
							instancePath: instancePath + "/criteria/narrative",
							schemaPath: "#/properties/criteria/properties/narrative/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.criteria.properties.narrative.type,
							parentSchema: schema11.properties.criteria.properties.narrative,
							data: data5
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.criteria.type,
					parentSchema: schema11.properties.criteria,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data6 = data.image;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.id === void 0) {
					const err12 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'",
						schema: schema11.properties.image.required,
						parentSchema: schema11.properties.image,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data6.id !== void 0) {
					let data7 = data6.id;
					if (typeof data7 === "string") {
						if (!pattern0.test(data7)) {
							const err13 = {
								instancePath: instancePath + "/image/id",
								schemaPath: "#/properties/image/properties/id/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.image.properties.id,
								data: data7
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/image/id",
							schemaPath: "#/properties/image/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.image.properties.id.type,
							parentSchema: schema11.properties.image.properties.id,
							data: data7
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data6.caption !== void 0) {
					let data8 = data6.caption;
					if (typeof data8 !== "string") {
						const err15 = {
							instancePath: instancePath + "/image/caption",
							schemaPath: "#/properties/image/properties/caption/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.image.properties.caption.type,
							parentSchema: schema11.properties.image.properties.caption,
							data: data8
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.image.type,
					parentSchema: schema11.properties.image,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.tag !== void 0) {
			let data9 = data.tag;
			if (!Array.isArray(data9) && typeof data9 !== "string") {
				const err17 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/properties/tag/type",
					keyword: "type",
					params: { type: schema11.properties.tag.type },
					message: "must be array,string",
					schema: schema11.properties.tag.type,
					parentSchema: schema11.properties.tag,
					data: data9
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 !== "string") {
						const err18 = {
							instancePath: instancePath + "/tag/" + i0,
							schemaPath: "#/properties/tag/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.tag.items.type,
							parentSchema: schema11.properties.tag.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
		}
		if (data.inLanguage !== void 0) {
			let data11 = data.inLanguage;
			if (typeof data11 !== "string") {
				const err19 = {
					instancePath: instancePath + "/inLanguage",
					schemaPath: "#/properties/inLanguage/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.inLanguage.type,
					parentSchema: schema11.properties.inLanguage,
					data: data11
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.alignment !== void 0) {
			let data12 = data.alignment;
			if (!data12 || typeof data12 != "object") {
				const err20 = {
					instancePath: instancePath + "/alignment",
					schemaPath: "#/properties/alignment/type",
					keyword: "type",
					params: { type: schema11.properties.alignment.type },
					message: "must be array,object",
					schema: schema11.properties.alignment.type,
					parentSchema: schema11.properties.alignment,
					data: data12
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.targetName !== void 0) {
							let data14 = data13.targetName;
							if (typeof data14 !== "string" && data14 !== null) {
								const err21 = {
									instancePath: instancePath + "/alignment/" + i1 + "/targetName",
									schemaPath: "#/properties/alignment/items/properties/targetName/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.targetName.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.targetName.type,
									parentSchema: schema11.properties.alignment.items.properties.targetName,
									data: data14
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data13.targetUrl !== void 0) {
							let data15 = data13.targetUrl;
							if (typeof data15 !== "string" && data15 !== null) {
								const err22 = {
									instancePath: instancePath + "/alignment/" + i1 + "/targetUrl",
									schemaPath: "#/properties/alignment/items/properties/targetUrl/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.targetUrl.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.targetUrl.type,
									parentSchema: schema11.properties.alignment.items.properties.targetUrl,
									data: data15
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/alignment/" + i1,
							schemaPath: "#/properties/alignment/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.alignment.items.type,
							parentSchema: schema11.properties.alignment.items,
							data: data13
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			}
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.targetName !== void 0) {
					let data16 = data12.targetName;
					if (typeof data16 !== "string" && data16 !== null) {
						const err24 = {
							instancePath: instancePath + "/alignment/targetName",
							schemaPath: "#/properties/alignment/properties/targetName/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.properties.targetName.type },
							message: "must be string,null",
							schema: schema11.properties.alignment.properties.targetName.type,
							parentSchema: schema11.properties.alignment.properties.targetName,
							data: data16
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data12.targetUrl !== void 0) {
					let data17 = data12.targetUrl;
					if (typeof data17 !== "string" && data17 !== null) {
						const err25 = {
							instancePath: instancePath + "/alignment/targetUrl",
							schemaPath: "#/properties/alignment/properties/targetUrl/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.properties.targetUrl.type },
							message: "must be string,null",
							schema: schema11.properties.alignment.properties.targetUrl.type,
							parentSchema: schema11.properties.alignment.properties.targetUrl,
							data: data17
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
