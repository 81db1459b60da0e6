// ../core/src/schemas/validators/open-badges-2.ts
const validate = validate10;
const schema11 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"description",
		"image",
		"issuer"
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
		"image": {
			"type": ["string", "object"],
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"
		},
		"criteria": {
			"type": ["string", "object"],
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
			"properties": {
				"id": { "type": "string" },
				"narrative": { "type": "string" }
			}
		},
		"issuer": {
			"type": ["string", "object"],
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"
		},
		"tags": {
			"type": ["array", "string"],
			"items": { "type": "string" }
		},
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
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$", "u");
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
		if (data.image === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image" },
				message: "must have required property 'image'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.issuer === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issuer" },
				message: "must have required property 'issuer'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.id.type,
					parentSchema: schema11.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.description,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data3 = data.image;
			if (typeof data3 !== "string" && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err11 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: schema11.properties.image.type },
					message: "must be string,object",
					schema: schema11.properties.image.type,
					parentSchema: schema11.properties.image,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 === "string") {
				if (!pattern3.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$\"",
						schema: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
						parentSchema: schema11.properties.image,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.criteria !== void 0) {
			let data4 = data.criteria;
			if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
				const err13 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: schema11.properties.criteria.type },
					message: "must be string,object",
					schema: schema11.properties.criteria.type,
					parentSchema: schema11.properties.criteria,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern3.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/criteria",
						schemaPath: "#/properties/criteria/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$\"",
						schema: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
						parentSchema: schema11.properties.criteria,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.id !== void 0) {
					let data5 = data4.id;
					if (typeof data5 !== "string") {
						const err15 = {
							instancePath: instancePath + "/criteria/id",
							schemaPath: "#/properties/criteria/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.criteria.properties.id.type,
							parentSchema: schema11.properties.criteria.properties.id,
							data: data5
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data4.narrative !== void 0) {
					let data6 = data4.narrative;
					if (typeof data6 !== "string") {
						const err16 = {
							instancePath: instancePath + "/criteria/narrative",
							schemaPath: "#/properties/criteria/properties/narrative/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.criteria.properties.narrative.type,
							parentSchema: schema11.properties.criteria.properties.narrative,
							data: data6
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			}
		}
		if (data.issuer !== void 0) {
			let data7 = data.issuer;
			if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
				const err17 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: schema11.properties.issuer.type },
					message: "must be string,object",
					schema: schema11.properties.issuer.type,
					parentSchema: schema11.properties.issuer,
					data: data7
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern3.test(data7)) {
					const err18 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$\"",
						schema: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
						parentSchema: schema11.properties.issuer,
						data: data7
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.tags !== void 0) {
			let data8 = data.tags;
			if (!Array.isArray(data8) && typeof data8 !== "string") {
				const err19 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema11.properties.tags.type },
					message: "must be array,string",
					schema: schema11.properties.tags.type,
					parentSchema: schema11.properties.tags,
					data: data8
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 !== "string") {
						const err20 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.tags.items.type,
							parentSchema: schema11.properties.tags.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			}
		}
		if (data.alignment !== void 0) {
			let data10 = data.alignment;
			if (!data10 || typeof data10 != "object") {
				const err21 = {
					instancePath: instancePath + "/alignment",
					schemaPath: "#/properties/alignment/type",
					keyword: "type",
					params: { type: schema11.properties.alignment.type },
					message: "must be array,object",
					schema: schema11.properties.alignment.type,
					parentSchema: schema11.properties.alignment,
					data: data10
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.targetName !== void 0) {
							let data12 = data11.targetName;
							if (typeof data12 !== "string" && data12 !== null) {
								const err22 = {
									instancePath: instancePath + "/alignment/" + i1 + "/targetName",
									schemaPath: "#/properties/alignment/items/properties/targetName/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.targetName.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.targetName.type,
									parentSchema: schema11.properties.alignment.items.properties.targetName,
									data: data12
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data11.targetUrl !== void 0) {
							let data13 = data11.targetUrl;
							if (typeof data13 !== "string" && data13 !== null) {
								const err23 = {
									instancePath: instancePath + "/alignment/" + i1 + "/targetUrl",
									schemaPath: "#/properties/alignment/items/properties/targetUrl/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.targetUrl.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.targetUrl.type,
									parentSchema: schema11.properties.alignment.items.properties.targetUrl,
									data: data13
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/alignment/" + i1,
							schemaPath: "#/properties/alignment/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.alignment.items.type,
							parentSchema: schema11.properties.alignment.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			}
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.targetName !== void 0) {
					let data14 = data10.targetName;
					if (typeof data14 !== "string" && data14 !== null) {
						const err25 = {
							instancePath: instancePath + "/alignment/targetName",
							schemaPath: "#/properties/alignment/properties/targetName/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.properties.targetName.type },
							message: "must be string,null",
							schema: schema11.properties.alignment.properties.targetName.type,
							parentSchema: schema11.properties.alignment.properties.targetName,
							data: data14
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data10.targetUrl !== void 0) {
					let data15 = data10.targetUrl;
					if (typeof data15 !== "string" && data15 !== null) {
						const err26 = {
							instancePath: instancePath + "/alignment/targetUrl",
							schemaPath: "#/properties/alignment/properties/targetUrl/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.properties.targetUrl.type },
							message: "must be string,null",
							schema: schema11.properties.alignment.properties.targetUrl.type,
							parentSchema: schema11.properties.alignment.properties.targetUrl,
							data: data15
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
