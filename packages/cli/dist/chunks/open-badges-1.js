// ../core/src/schemas/validators/open-badges-1.ts
const validate = validate10;
const schema11 = {
	"type": "object",
	"required": [
		"name",
		"description",
		"image",
		"issuer"
	],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S"
		},
		"description": {
			"type": "string",
			"pattern": "\\S"
		},
		"image": {
			"type": "string",
			"pattern": "\\S"
		},
		"criteria": {
			"type": "string",
			"pattern": "\\S"
		},
		"issuer": {
			"type": ["string", "object"],
			"pattern": "\\S"
		},
		"tags": {
			"type": ["array", "null"],
			"items": { "type": "string" }
		},
		"alignment": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": ["string", "null"] },
					"url": { "type": ["string", "null"] }
				}
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.image === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image" },
				message: "must have required property 'image'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.issuer === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issuer" },
				message: "must have required property 'issuer'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.description,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data2 = data.image;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.image,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.image.type,
					parentSchema: schema11.properties.image,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.criteria !== void 0) {
			let data3 = data.criteria;
			if (typeof data3 === "string") {
				if (!pattern0.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/criteria",
						schemaPath: "#/properties/criteria/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.criteria,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.criteria.type,
					parentSchema: schema11.properties.criteria,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.issuer !== void 0) {
			let data4 = data.issuer;
			if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
				const err12 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: schema11.properties.issuer.type },
					message: "must be string,object",
					schema: schema11.properties.issuer.type,
					parentSchema: schema11.properties.issuer,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern0.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.issuer,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.tags !== void 0) {
			let data5 = data.tags;
			if (!Array.isArray(data5) && data5 !== null) {
				const err14 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema11.properties.tags.type },
					message: "must be array,null",
					schema: schema11.properties.tags.type,
					parentSchema: schema11.properties.tags,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 !== "string") {
						const err15 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.tags.items.type,
							parentSchema: schema11.properties.tags.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			}
		}
		if (data.alignment !== void 0) {
			let data7 = data.alignment;
			if (!Array.isArray(data7) && data7 !== null) {
				const err16 = {
					instancePath: instancePath + "/alignment",
					schemaPath: "#/properties/alignment/type",
					keyword: "type",
					params: { type: schema11.properties.alignment.type },
					message: "must be array,null",
					schema: schema11.properties.alignment.type,
					parentSchema: schema11.properties.alignment,
					data: data7
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.name !== void 0) {
							let data9 = data8.name;
							if (typeof data9 !== "string" && data9 !== null) {
								const err17 = {
									instancePath: instancePath + "/alignment/" + i1 + "/name",
									schemaPath: "#/properties/alignment/items/properties/name/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.name.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.name.type,
									parentSchema: schema11.properties.alignment.items.properties.name,
									data: data9
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data8.url !== void 0) {
							let data10 = data8.url;
							if (typeof data10 !== "string" && data10 !== null) {
								const err18 = {
									instancePath: instancePath + "/alignment/" + i1 + "/url",
									schemaPath: "#/properties/alignment/items/properties/url/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.url.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.url.type,
									parentSchema: schema11.properties.alignment.items.properties.url,
									data: data10
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/alignment/" + i1,
							schemaPath: "#/properties/alignment/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.alignment.items.type,
							parentSchema: schema11.properties.alignment.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
