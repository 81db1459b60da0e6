// ../core/src/schemas/validators/credly.ts
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
		"global_activity_url": { "type": ["string", "null"] },
		"earn_this_badge_url": { "type": ["string", "null"] },
		"image": { "type": [
			"object",
			"string",
			"null"
		] },
		"skills": {
			"type": ["array", "null"],
			"items": {
				"type": ["string", "object"],
				"properties": { "name": {
					"type": "string",
					"pattern": "\\S"
				} },
				"required": ["name"]
			}
		},
		"badge_template_activities": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"properties": {
					"title": { "type": ["string", "null"] },
					"activity_url": { "type": ["string", "null"] },
					"url": { "type": ["string", "null"] }
				}
			}
		},
		"alignments": {
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
		if (data.global_activity_url !== void 0) {
			let data2 = data.global_activity_url;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/global_activity_url",
					schemaPath: "#/properties/global_activity_url/type",
					keyword: "type",
					params: { type: schema11.properties.global_activity_url.type },
					message: "must be string,null",
					schema: schema11.properties.global_activity_url.type,
					parentSchema: schema11.properties.global_activity_url,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.earn_this_badge_url !== void 0) {
			let data3 = data.earn_this_badge_url;
			if (typeof data3 !== "string" && data3 !== null) {
				const err7 = {
					instancePath: instancePath + "/earn_this_badge_url",
					schemaPath: "#/properties/earn_this_badge_url/type",
					keyword: "type",
					params: { type: schema11.properties.earn_this_badge_url.type },
					message: "must be string,null",
					schema: schema11.properties.earn_this_badge_url.type,
					parentSchema: schema11.properties.earn_this_badge_url,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data4 = data.image;
			if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 !== "string" && data4 !== null) {
				const err8 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: schema11.properties.image.type },
					message: "must be object,string,null",
					schema: schema11.properties.image.type,
					parentSchema: schema11.properties.image,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.skills !== void 0) {
			let data5 = data.skills;
			if (!Array.isArray(data5) && data5 !== null) {
				const err9 = {
					instancePath: instancePath + "/skills",
					schemaPath: "#/properties/skills/type",
					keyword: "type",
					params: { type: schema11.properties.skills.type },
					message: "must be array,null",
					schema: schema11.properties.skills.type,
					parentSchema: schema11.properties.skills,
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
					if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
						const err10 = {
							instancePath: instancePath + "/skills/" + i0,
							schemaPath: "#/properties/skills/items/type",
							keyword: "type",
							params: { type: schema11.properties.skills.items.type },
							message: "must be string,object",
							schema: schema11.properties.skills.items.type,
							parentSchema: schema11.properties.skills.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/skills/" + i0,
								schemaPath: "#/properties/skills/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.skills.items.required,
								parentSchema: schema11.properties.skills.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data6.name !== void 0) {
							let data7 = data6.name;
							if (typeof data7 === "string") {
								if (!pattern0.test(data7)) {
									const err12 = {
										instancePath: instancePath + "/skills/" + i0 + "/name",
										schemaPath: "#/properties/skills/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.skills.items.properties.name,
										data: data7
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/skills/" + i0 + "/name",
									schemaPath: "#/properties/skills/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.skills.items.properties.name.type,
									parentSchema: schema11.properties.skills.items.properties.name,
									data: data7
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data.badge_template_activities !== void 0) {
			let data8 = data.badge_template_activities;
			if (!Array.isArray(data8) && data8 !== null) {
				const err14 = {
					instancePath: instancePath + "/badge_template_activities",
					schemaPath: "#/properties/badge_template_activities/type",
					keyword: "type",
					params: { type: schema11.properties.badge_template_activities.type },
					message: "must be array,null",
					schema: schema11.properties.badge_template_activities.type,
					parentSchema: schema11.properties.badge_template_activities,
					data: data8
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.title !== void 0) {
							let data10 = data9.title;
							if (typeof data10 !== "string" && data10 !== null) {
								const err15 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/title",
									schemaPath: "#/properties/badge_template_activities/items/properties/title/type",
									keyword: "type",
									params: { type: schema11.properties.badge_template_activities.items.properties.title.type },
									message: "must be string,null",
									schema: schema11.properties.badge_template_activities.items.properties.title.type,
									parentSchema: schema11.properties.badge_template_activities.items.properties.title,
									data: data10
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data9.activity_url !== void 0) {
							let data11 = data9.activity_url;
							if (typeof data11 !== "string" && data11 !== null) {
								const err16 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/activity_url",
									schemaPath: "#/properties/badge_template_activities/items/properties/activity_url/type",
									keyword: "type",
									params: { type: schema11.properties.badge_template_activities.items.properties.activity_url.type },
									message: "must be string,null",
									schema: schema11.properties.badge_template_activities.items.properties.activity_url.type,
									parentSchema: schema11.properties.badge_template_activities.items.properties.activity_url,
									data: data11
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data9.url !== void 0) {
							let data12 = data9.url;
							if (typeof data12 !== "string" && data12 !== null) {
								const err17 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/url",
									schemaPath: "#/properties/badge_template_activities/items/properties/url/type",
									keyword: "type",
									params: { type: schema11.properties.badge_template_activities.items.properties.url.type },
									message: "must be string,null",
									schema: schema11.properties.badge_template_activities.items.properties.url.type,
									parentSchema: schema11.properties.badge_template_activities.items.properties.url,
									data: data12
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/badge_template_activities/" + i1,
							schemaPath: "#/properties/badge_template_activities/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.badge_template_activities.items.type,
							parentSchema: schema11.properties.badge_template_activities.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
		}
		if (data.alignments !== void 0) {
			let data13 = data.alignments;
			if (!Array.isArray(data13) && data13 !== null) {
				const err19 = {
					instancePath: instancePath + "/alignments",
					schemaPath: "#/properties/alignments/type",
					keyword: "type",
					params: { type: schema11.properties.alignments.type },
					message: "must be array,null",
					schema: schema11.properties.alignments.type,
					parentSchema: schema11.properties.alignments,
					data: data13
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data14 = data13[i2];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.name !== void 0) {
							let data15 = data14.name;
							if (typeof data15 !== "string" && data15 !== null) {
								const err20 = {
									instancePath: instancePath + "/alignments/" + i2 + "/name",
									schemaPath: "#/properties/alignments/items/properties/name/type",
									keyword: "type",
									params: { type: schema11.properties.alignments.items.properties.name.type },
									message: "must be string,null",
									schema: schema11.properties.alignments.items.properties.name.type,
									parentSchema: schema11.properties.alignments.items.properties.name,
									data: data15
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data14.url !== void 0) {
							let data16 = data14.url;
							if (typeof data16 !== "string" && data16 !== null) {
								const err21 = {
									instancePath: instancePath + "/alignments/" + i2 + "/url",
									schemaPath: "#/properties/alignments/items/properties/url/type",
									keyword: "type",
									params: { type: schema11.properties.alignments.items.properties.url.type },
									message: "must be string,null",
									schema: schema11.properties.alignments.items.properties.url.type,
									parentSchema: schema11.properties.alignments.items.properties.url,
									data: data16
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/alignments/" + i2,
							schemaPath: "#/properties/alignments/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.alignments.items.type,
							parentSchema: schema11.properties.alignments.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
