// ../core/src/schemas/validators/accredible.ts
const validate = validate10;
const schema11 = {
	"type": "object",
	"properties": {
		"course_name": {
			"type": "string",
			"pattern": "\\S"
		},
		"course_description": { "type": ["string", "null"] },
		"course_link": { "type": ["string", "null"] },
		"name": { "type": ["string", "null"] },
		"description": { "type": ["string", "null"] },
		"language": { "type": ["string", "null"] },
		"learning_outcomes": {
			"type": ["array", "null"],
			"items": {
				"type": ["string", "object"],
				"properties": { "name": {
					"type": "string",
					"pattern": "\\S"
				} },
				"required": ["name"]
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.course_name !== void 0) {
			let data0 = data.course_name;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/course_name",
						schemaPath: "#/properties/course_name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.course_name,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/course_name",
					schemaPath: "#/properties/course_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.course_name.type,
					parentSchema: schema11.properties.course_name,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.course_description !== void 0) {
			let data1 = data.course_description;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/course_description",
					schemaPath: "#/properties/course_description/type",
					keyword: "type",
					params: { type: schema11.properties.course_description.type },
					message: "must be string,null",
					schema: schema11.properties.course_description.type,
					parentSchema: schema11.properties.course_description,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.course_link !== void 0) {
			let data2 = data.course_link;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/course_link",
					schemaPath: "#/properties/course_link/type",
					keyword: "type",
					params: { type: schema11.properties.course_link.type },
					message: "must be string,null",
					schema: schema11.properties.course_link.type,
					parentSchema: schema11.properties.course_link,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data3 = data.name;
			if (typeof data3 !== "string" && data3 !== null) {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema11.properties.name.type },
					message: "must be string,null",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 !== "string" && data4 !== null) {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema11.properties.description.type },
					message: "must be string,null",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data4
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data5 = data.language;
			if (typeof data5 !== "string" && data5 !== null) {
				const err6 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: schema11.properties.language.type },
					message: "must be string,null",
					schema: schema11.properties.language.type,
					parentSchema: schema11.properties.language,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.learning_outcomes !== void 0) {
			let data6 = data.learning_outcomes;
			if (!Array.isArray(data6) && data6 !== null) {
				const err7 = {
					instancePath: instancePath + "/learning_outcomes",
					schemaPath: "#/properties/learning_outcomes/type",
					keyword: "type",
					params: { type: schema11.properties.learning_outcomes.type },
					message: "must be array,null",
					schema: schema11.properties.learning_outcomes.type,
					parentSchema: schema11.properties.learning_outcomes,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
						const err8 = {
							instancePath: instancePath + "/learning_outcomes/" + i0,
							schemaPath: "#/properties/learning_outcomes/items/type",
							keyword: "type",
							params: { type: schema11.properties.learning_outcomes.items.type },
							message: "must be string,object",
							schema: schema11.properties.learning_outcomes.items.type,
							parentSchema: schema11.properties.learning_outcomes.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.name === void 0) {
							const err9 = {
								instancePath: instancePath + "/learning_outcomes/" + i0,
								schemaPath: "#/properties/learning_outcomes/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.learning_outcomes.items.required,
								parentSchema: schema11.properties.learning_outcomes.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data7.name !== void 0) {
							let data8 = data7.name;
							if (typeof data8 === "string") {
								if (!pattern0.test(data8)) {
									const err10 = {
										instancePath: instancePath + "/learning_outcomes/" + i0 + "/name",
										schemaPath: "#/properties/learning_outcomes/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.learning_outcomes.items.properties.name,
										data: data8
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/learning_outcomes/" + i0 + "/name",
									schemaPath: "#/properties/learning_outcomes/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.learning_outcomes.items.properties.name.type,
									parentSchema: schema11.properties.learning_outcomes.items.properties.name,
									data: data8
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					}
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
