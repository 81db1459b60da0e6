// ../core/src/schemas/validators/canvas-credentials.ts
const validate = validate10;
const schema11 = {
	"type": "object",
	"required": ["name", "description"],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S"
		},
		"description": {
			"type": "string",
			"pattern": "\\S"
		},
		"criteriaUrl": { "type": ["string", "null"] },
		"criteriaNarrative": { "type": ["string", "null"] },
		"image": { "type": ["string", "null"] },
		"tags": {
			"type": ["array", "null"],
			"items": { "type": "string" }
		},
		"alignments": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"properties": {
					"targetName": { "type": ["string", "null"] },
					"targetUrl": { "type": ["string", "null"] }
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
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.description,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.criteriaUrl !== void 0) {
			let data2 = data.criteriaUrl;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/criteriaUrl",
					schemaPath: "#/properties/criteriaUrl/type",
					keyword: "type",
					params: { type: schema11.properties.criteriaUrl.type },
					message: "must be string,null",
					schema: schema11.properties.criteriaUrl.type,
					parentSchema: schema11.properties.criteriaUrl,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.criteriaNarrative !== void 0) {
			let data3 = data.criteriaNarrative;
			if (typeof data3 !== "string" && data3 !== null) {
				const err7 = {
					instancePath: instancePath + "/criteriaNarrative",
					schemaPath: "#/properties/criteriaNarrative/type",
					keyword: "type",
					params: { type: schema11.properties.criteriaNarrative.type },
					message: "must be string,null",
					schema: schema11.properties.criteriaNarrative.type,
					parentSchema: schema11.properties.criteriaNarrative,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data4 = data.image;
			if (typeof data4 !== "string" && data4 !== null) {
				const err8 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: schema11.properties.image.type },
					message: "must be string,null",
					schema: schema11.properties.image.type,
					parentSchema: schema11.properties.image,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data5 = data.tags;
			if (!Array.isArray(data5) && data5 !== null) {
				const err9 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema11.properties.tags.type },
					message: "must be array,null",
					schema: schema11.properties.tags.type,
					parentSchema: schema11.properties.tags,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 !== "string") {
						const err10 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.tags.items.type,
							parentSchema: schema11.properties.tags.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
		}
		if (data.alignments !== void 0) {
			let data7 = data.alignments;
			if (!Array.isArray(data7) && data7 !== null) {
				const err11 = {
					instancePath: instancePath + "/alignments",
					schemaPath: "#/properties/alignments/type",
					keyword: "type",
					params: { type: schema11.properties.alignments.type },
					message: "must be array,null",
					schema: schema11.properties.alignments.type,
					parentSchema: schema11.properties.alignments,
					data: data7
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.targetName !== void 0) {
							let data9 = data8.targetName;
							if (typeof data9 !== "string" && data9 !== null) {
								const err12 = {
									instancePath: instancePath + "/alignments/" + i1 + "/targetName",
									schemaPath: "#/properties/alignments/items/properties/targetName/type",
									keyword: "type",
									params: { type: schema11.properties.alignments.items.properties.targetName.type },
									message: "must be string,null",
									schema: schema11.properties.alignments.items.properties.targetName.type,
									parentSchema: schema11.properties.alignments.items.properties.targetName,
									data: data9
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data8.targetUrl !== void 0) {
							let data10 = data8.targetUrl;
							if (typeof data10 !== "string" && data10 !== null) {
								const err13 = {
									instancePath: instancePath + "/alignments/" + i1 + "/targetUrl",
									schemaPath: "#/properties/alignments/items/properties/targetUrl/type",
									keyword: "type",
									params: { type: schema11.properties.alignments.items.properties.targetUrl.type },
									message: "must be string,null",
									schema: schema11.properties.alignments.items.properties.targetUrl.type,
									parentSchema: schema11.properties.alignments.items.properties.targetUrl,
									data: data10
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/alignments/" + i1,
							schemaPath: "#/properties/alignments/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.alignments.items.type,
							parentSchema: schema11.properties.alignments.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
