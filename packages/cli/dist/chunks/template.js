// ../core/src/schemas/validators/template.ts
const validate = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Badge template",
	"type": "object",
	"required": ["name", "description"],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"id": {
			"type": [
				"string",
				"number",
				"null"
			],
			"pattern": "\\S",
			"description": "The program's own stable name for the template. Default: the file's name without its ending."
		},
		"name": {
			"type": "string",
			"pattern": "\\S",
			"description": "What the badge is called. Refer to the achievement."
		},
		"description": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who did what, what the earner can now do, and why it counts. Plain text."
		},
		"language": {
			"type": ["string", "null"],
			"pattern": "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$",
			"description": "Language of the texts, such as `en` or `pt-BR`."
		},
		"image": {
			"type": [
				"string",
				"object",
				"null"
			],
			"pattern": "\\S",
			"description": "Path below the repository, or address, of the picture; or `url` and `alt` (its text for people who cannot see it).",
			"properties": {
				"url": {
					"type": "string",
					"pattern": "\\S"
				},
				"remote_upload_url": {
					"type": "string",
					"pattern": "\\S"
				},
				"alt": {
					"type": "string",
					"pattern": "\\S"
				}
			},
			"additionalProperties": false
		},
		"skills": {
			"type": ["array", "null"],
			"description": "What the earner has shown to be able to do.",
			"items": {
				"type": ["string", "object"],
				"pattern": "\\S",
				"properties": { "name": {
					"type": "string",
					"pattern": "\\S"
				} },
				"required": ["name"]
			}
		},
		"global_activity_url": {
			"type": ["string", "null"],
			"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
			"description": "Page where the public reads how the badge is earned."
		},
		"badge_template_activities": {
			"type": ["array", "null"],
			"description": "The earning criteria, one by one.",
			"items": {
				"type": "object",
				"properties": {
					"activity_type": {
						"type": "string",
						"pattern": "\\S",
						"description": "Such as Assessment, Course or Participant."
					},
					"title": {
						"type": "string",
						"pattern": "\\S",
						"description": "What the earner did, and how it was judged."
					},
					"activity_url": {
						"type": ["string", "null"],
						"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
						"description": "Page about this activity."
					},
					"required_badge_template_id": {
						"type": [
							"string",
							"number",
							"null"
						],
						"pattern": "\\S",
						"description": "A badge that must be held first."
					}
				},
				"additionalProperties": false
			}
		},
		"earn_this_badge_url": {
			"type": ["string", "null"],
			"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
			"description": "Page where somebody new can start to earn it."
		},
		"enable_earn_this_badge": {
			"type": ["boolean", "null"],
			"description": "Whether the button to that page is shown."
		},
		"level": {
			"enum": [
				"Foundational",
				"Intermediate",
				"Advanced",
				null
			],
			"description": "How demanding it is."
		},
		"cost": {
			"enum": [
				"Free",
				"Paid",
				null
			],
			"description": "Whether earning it costs money."
		},
		"time_to_earn": {
			"enum": [
				"Hours",
				"Days",
				"Weeks",
				"Months",
				"Years",
				null
			],
			"description": "How long earning it takes."
		},
		"type_category": {
			"enum": [
				"Experience",
				"Learning",
				"Validation",
				"Certification",
				null
			],
			"description": "What kind of achievement it is."
		},
		"alignments": {
			"type": ["array", "null"],
			"description": "Entries of frameworks and standards that the achievement meets.",
			"items": {
				"type": "object",
				"properties": {
					"name": {
						"type": "string",
						"pattern": "\\S"
					},
					"url": {
						"type": "string",
						"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
					},
					"description": {
						"type": "string",
						"pattern": "\\S"
					}
				},
				"required": ["name"],
				"additionalProperties": false
			}
		},
		"recommendations": {
			"type": ["array", "null"],
			"description": "Next steps for the earner.",
			"items": {
				"type": ["string", "object"],
				"pattern": "\\S",
				"properties": {
					"type": { "enum": [
						"badge",
						"information",
						"education",
						"employment",
						"participation",
						"offer"
					] },
					"title": {
						"type": "string",
						"pattern": "\\S"
					},
					"activity_url": {
						"type": "string",
						"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
					},
					"description": {
						"type": "string",
						"pattern": "\\S"
					},
					"recommended_badge_template_id": {
						"type": ["string", "number"],
						"pattern": "\\S"
					}
				},
				"additionalProperties": false
			}
		},
		"reporting_tags": {
			"type": ["array", "null"],
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Words for your own reports. They are not skills."
		},
		"translatable": {
			"type": ["boolean", "null"],
			"description": "Whether the platform may translate it."
		},
		"lock_badge_state": {
			"type": ["boolean", "null"],
			"description": "Whether issued badges keep the state of the template."
		},
		"allow_duplicate_badges": {
			"type": ["boolean", "null"],
			"description": "Whether one person can earn it twice."
		},
		"platform_ids": {
			"type": ["object", "null"],
			"description": "Ids of this template on platforms, such as `credly: 59876d7c-\u2026`.",
			"additionalProperties": { "type": ["string", "number"] }
		},
		"platform_fields": {
			"type": ["object", "null"],
			"description": "What a platform keeps and this format has no field for."
		},
		"owner": {
			"type": [
				"string",
				"array",
				"null"
			],
			"pattern": "\\S",
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Who answers for the template."
		},
		"reviewed_on": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"description": "Day of the last review, such as 2026-03-31."
		},
		"series": {
			"type": ["string", "null"],
			"pattern": "\\S",
			"description": "Name of a series whose members are meant to be alike."
		},
		"version": {
			"type": [
				"string",
				"number",
				"null"
			],
			"description": "Version of the template."
		},
		"state": {
			"enum": [
				"draft",
				"active",
				"archived",
				null
			],
			"description": "Whether badges are issued from it."
		},
		"created_on": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"description": "Day on which the template was made."
		},
		"state_changed_on": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"description": "Day since which `state` is what it is, such as that on which it was archived."
		},
		"changes": {
			"type": ["array", "null"],
			"description": "Changes that are editorial, so that the badges that people hold mean what they meant.",
			"items": {
				"type": "object",
				"required": [
					"on",
					"field",
					"why"
				],
				"properties": {
					"on": {
						"type": "string",
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "Day of the change, such as 2026-03-31."
					},
					"field": {
						"enum": [
							"name",
							"criteria",
							"level",
							"skills"
						],
						"description": "What changed."
					},
					"why": {
						"type": "string",
						"pattern": "\\S",
						"description": "Why the meaning is the same."
					}
				},
				"additionalProperties": false
			}
		},
		"audit": {
			"type": ["object", "null"],
			"description": "What the yearly audit has decided: to keep a template that is issued no more.",
			"required": ["keep", "until"],
			"properties": {
				"keep": {
					"type": "string",
					"pattern": "\\S",
					"description": "Why it is kept though nothing is issued from it."
				},
				"until": {
					"type": "string",
					"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
					"description": "Last day on which that holds, such as 2027-06-30; then it is asked again."
				}
			},
			"additionalProperties": false
		},
		"seasonal": { "description": "That it is issued at some time of the year only, or when." },
		"certificate": {
			"type": [
				"boolean",
				"object",
				"null"
			],
			"description": "Whether earners can print a certificate; or `enabled: false` with the `reason`.",
			"properties": {
				"enabled": { "type": "boolean" },
				"reason": {
					"type": "string",
					"pattern": "\\S"
				}
			},
			"required": ["enabled"],
			"additionalProperties": false
		},
		"expires_after": {
			"type": ["string", "null"],
			"pattern": "^[1-9]\\d* (day|week|month|year)s?$",
			"description": "After what time an issued badge runs out, such as `2 years`."
		}
	},
	"patternProperties": { "^x-": { "description": "Your own fields; badgelint does not look at them." } },
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^x-", "u");
const pattern1 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", "u");
const pattern28 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern37 = /* @__PURE__ */ new RegExp("^[1-9]\\d* (day|week|month|year)s?$", "u");
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
		for (const key0 in data) if (!(func2.call(schema11.properties, key0) || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data1 = data.id;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: schema11.properties.id.type },
					message: "must be string,number,null",
					schema: schema11.properties.id.type,
					parentSchema: schema11.properties.id,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern1.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.id,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.name,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 === "string") {
				if (!pattern1.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.description,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data4 = data.language;
			if (typeof data4 !== "string" && data4 !== null) {
				const err10 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: schema11.properties.language.type },
					message: "must be string,null",
					schema: schema11.properties.language.type,
					parentSchema: schema11.properties.language,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern4.test(data4)) {
					const err11 = {
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$" },
						message: "must match pattern \"^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$\"",
						schema: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$",
						parentSchema: schema11.properties.language,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.image !== void 0) {
			let data5 = data.image;
			if (typeof data5 !== "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
				const err12 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: schema11.properties.image.type },
					message: "must be string,object,null",
					schema: schema11.properties.image.type,
					parentSchema: schema11.properties.image,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern1.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.image,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "url" || key1 === "remote_upload_url" || key1 === "alt")) {
					const err14 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.image,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.url !== void 0) {
					let data6 = data5.url;
					if (typeof data6 === "string") {
						if (!pattern1.test(data6)) {
							const err15 = {
								instancePath: instancePath + "/image/url",
								schemaPath: "#/properties/image/properties/url/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.image.properties.url,
								data: data6
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/image/url",
							schemaPath: "#/properties/image/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.image.properties.url.type,
							parentSchema: schema11.properties.image.properties.url,
							data: data6
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data5.remote_upload_url !== void 0) {
					let data7 = data5.remote_upload_url;
					if (typeof data7 === "string") {
						if (!pattern1.test(data7)) {
							const err17 = {
								instancePath: instancePath + "/image/remote_upload_url",
								schemaPath: "#/properties/image/properties/remote_upload_url/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.image.properties.remote_upload_url,
								data: data7
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/image/remote_upload_url",
							schemaPath: "#/properties/image/properties/remote_upload_url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.image.properties.remote_upload_url.type,
							parentSchema: schema11.properties.image.properties.remote_upload_url,
							data: data7
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data5.alt !== void 0) {
					let data8 = data5.alt;
					if (typeof data8 === "string") {
						if (!pattern1.test(data8)) {
							const err19 = {
								instancePath: instancePath + "/image/alt",
								schemaPath: "#/properties/image/properties/alt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.image.properties.alt,
								data: data8
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/image/alt",
							schemaPath: "#/properties/image/properties/alt/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.image.properties.alt.type,
							parentSchema: schema11.properties.image.properties.alt,
							data: data8
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			}
		}
		if (data.skills !== void 0) {
			let data9 = data.skills;
			if (!Array.isArray(data9) && data9 !== null) {
				const err21 = {
					instancePath: instancePath + "/skills",
					schemaPath: "#/properties/skills/type",
					keyword: "type",
					params: { type: schema11.properties.skills.type },
					message: "must be array,null",
					schema: schema11.properties.skills.type,
					parentSchema: schema11.properties.skills,
					data: data9
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
						const err22 = {
							instancePath: instancePath + "/skills/" + i0,
							schemaPath: "#/properties/skills/items/type",
							keyword: "type",
							params: { type: schema11.properties.skills.items.type },
							message: "must be string,object",
							schema: schema11.properties.skills.items.type,
							parentSchema: schema11.properties.skills.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data10 === "string") {
						if (!pattern1.test(data10)) {
							const err23 = {
								instancePath: instancePath + "/skills/" + i0,
								schemaPath: "#/properties/skills/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.skills.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.name === void 0) {
							const err24 = {
								instancePath: instancePath + "/skills/" + i0,
								schemaPath: "#/properties/skills/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.skills.items.required,
								parentSchema: schema11.properties.skills.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data10.name !== void 0) {
							let data11 = data10.name;
							if (typeof data11 === "string") {
								if (!pattern1.test(data11)) {
									const err25 = {
										instancePath: instancePath + "/skills/" + i0 + "/name",
										schemaPath: "#/properties/skills/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.skills.items.properties.name,
										data: data11
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/skills/" + i0 + "/name",
									schemaPath: "#/properties/skills/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.skills.items.properties.name.type,
									parentSchema: schema11.properties.skills.items.properties.name,
									data: data11
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data.global_activity_url !== void 0) {
			let data12 = data.global_activity_url;
			if (typeof data12 !== "string" && data12 !== null) {
				const err27 = {
					instancePath: instancePath + "/global_activity_url",
					schemaPath: "#/properties/global_activity_url/type",
					keyword: "type",
					params: { type: schema11.properties.global_activity_url.type },
					message: "must be string,null",
					schema: schema11.properties.global_activity_url.type,
					parentSchema: schema11.properties.global_activity_url,
					data: data12
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data12 === "string") {
				if (!pattern11.test(data12)) {
					const err28 = {
						instancePath: instancePath + "/global_activity_url",
						schemaPath: "#/properties/global_activity_url/pattern",
						keyword: "pattern",
						params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" },
						message: "must match pattern \"^[Hh][Tt][Tt][Pp][Ss]?://\\S+$\"",
						schema: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
						parentSchema: schema11.properties.global_activity_url,
						data: data12
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.badge_template_activities !== void 0) {
			let data13 = data.badge_template_activities;
			if (!Array.isArray(data13) && data13 !== null) {
				const err29 = {
					instancePath: instancePath + "/badge_template_activities",
					schemaPath: "#/properties/badge_template_activities/type",
					keyword: "type",
					params: { type: schema11.properties.badge_template_activities.type },
					message: "must be array,null",
					schema: schema11.properties.badge_template_activities.type,
					parentSchema: schema11.properties.badge_template_activities,
					data: data13
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data14 = data13[i1];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						for (const key2 in data14) if (!(key2 === "activity_type" || key2 === "title" || key2 === "activity_url" || key2 === "required_badge_template_id")) {
							const err30 = {
								instancePath: instancePath + "/badge_template_activities/" + i1,
								schemaPath: "#/properties/badge_template_activities/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.badge_template_activities.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data14.activity_type !== void 0) {
							let data15 = data14.activity_type;
							if (typeof data15 === "string") {
								if (!pattern1.test(data15)) {
									const err31 = {
										instancePath: instancePath + "/badge_template_activities/" + i1 + "/activity_type",
										schemaPath: "#/properties/badge_template_activities/items/properties/activity_type/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.badge_template_activities.items.properties.activity_type,
										data: data15
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/activity_type",
									schemaPath: "#/properties/badge_template_activities/items/properties/activity_type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.badge_template_activities.items.properties.activity_type.type,
									parentSchema: schema11.properties.badge_template_activities.items.properties.activity_type,
									data: data15
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data14.title !== void 0) {
							let data16 = data14.title;
							if (typeof data16 === "string") {
								if (!pattern1.test(data16)) {
									const err33 = {
										instancePath: instancePath + "/badge_template_activities/" + i1 + "/title",
										schemaPath: "#/properties/badge_template_activities/items/properties/title/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.badge_template_activities.items.properties.title,
										data: data16
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/title",
									schemaPath: "#/properties/badge_template_activities/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.badge_template_activities.items.properties.title.type,
									parentSchema: schema11.properties.badge_template_activities.items.properties.title,
									data: data16
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data14.activity_url !== void 0) {
							let data17 = data14.activity_url;
							if (typeof data17 !== "string" && data17 !== null) {
								const err35 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/activity_url",
									schemaPath: "#/properties/badge_template_activities/items/properties/activity_url/type",
									keyword: "type",
									params: { type: schema11.properties.badge_template_activities.items.properties.activity_url.type },
									message: "must be string,null",
									schema: schema11.properties.badge_template_activities.items.properties.activity_url.type,
									parentSchema: schema11.properties.badge_template_activities.items.properties.activity_url,
									data: data17
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (typeof data17 === "string") {
								if (!pattern11.test(data17)) {
									const err36 = {
										instancePath: instancePath + "/badge_template_activities/" + i1 + "/activity_url",
										schemaPath: "#/properties/badge_template_activities/items/properties/activity_url/pattern",
										keyword: "pattern",
										params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" },
										message: "must match pattern \"^[Hh][Tt][Tt][Pp][Ss]?://\\S+$\"",
										schema: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
										parentSchema: schema11.properties.badge_template_activities.items.properties.activity_url,
										data: data17
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
						}
						if (data14.required_badge_template_id !== void 0) {
							let data18 = data14.required_badge_template_id;
							if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && data18 !== null) {
								const err37 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/required_badge_template_id",
									schemaPath: "#/properties/badge_template_activities/items/properties/required_badge_template_id/type",
									keyword: "type",
									params: { type: schema11.properties.badge_template_activities.items.properties.required_badge_template_id.type },
									message: "must be string,number,null",
									schema: schema11.properties.badge_template_activities.items.properties.required_badge_template_id.type,
									parentSchema: schema11.properties.badge_template_activities.items.properties.required_badge_template_id,
									data: data18
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							if (typeof data18 === "string") {
								if (!pattern1.test(data18)) {
									const err38 = {
										instancePath: instancePath + "/badge_template_activities/" + i1 + "/required_badge_template_id",
										schemaPath: "#/properties/badge_template_activities/items/properties/required_badge_template_id/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.badge_template_activities.items.properties.required_badge_template_id,
										data: data18
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/badge_template_activities/" + i1,
							schemaPath: "#/properties/badge_template_activities/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.badge_template_activities.items.type,
							parentSchema: schema11.properties.badge_template_activities.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			}
		}
		if (data.earn_this_badge_url !== void 0) {
			let data19 = data.earn_this_badge_url;
			if (typeof data19 !== "string" && data19 !== null) {
				const err40 = {
					instancePath: instancePath + "/earn_this_badge_url",
					schemaPath: "#/properties/earn_this_badge_url/type",
					keyword: "type",
					params: { type: schema11.properties.earn_this_badge_url.type },
					message: "must be string,null",
					schema: schema11.properties.earn_this_badge_url.type,
					parentSchema: schema11.properties.earn_this_badge_url,
					data: data19
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (typeof data19 === "string") {
				if (!pattern11.test(data19)) {
					const err41 = {
						instancePath: instancePath + "/earn_this_badge_url",
						schemaPath: "#/properties/earn_this_badge_url/pattern",
						keyword: "pattern",
						params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" },
						message: "must match pattern \"^[Hh][Tt][Tt][Pp][Ss]?://\\S+$\"",
						schema: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
						parentSchema: schema11.properties.earn_this_badge_url,
						data: data19
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
		}
		if (data.enable_earn_this_badge !== void 0) {
			let data20 = data.enable_earn_this_badge;
			if (typeof data20 !== "boolean" && data20 !== null) {
				const err42 = {
					instancePath: instancePath + "/enable_earn_this_badge",
					schemaPath: "#/properties/enable_earn_this_badge/type",
					keyword: "type",
					params: { type: schema11.properties.enable_earn_this_badge.type },
					message: "must be boolean,null",
					schema: schema11.properties.enable_earn_this_badge.type,
					parentSchema: schema11.properties.enable_earn_this_badge,
					data: data20
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data21 = data.level;
			if (!(data21 === "Foundational" || data21 === "Intermediate" || data21 === "Advanced" || data21 === null)) {
				const err43 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.level.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.level.enum,
					parentSchema: schema11.properties.level,
					data: data21
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.cost !== void 0) {
			let data22 = data.cost;
			if (!(data22 === "Free" || data22 === "Paid" || data22 === null)) {
				const err44 = {
					instancePath: instancePath + "/cost",
					schemaPath: "#/properties/cost/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.cost.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.cost.enum,
					parentSchema: schema11.properties.cost,
					data: data22
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.time_to_earn !== void 0) {
			let data23 = data.time_to_earn;
			if (!(data23 === "Hours" || data23 === "Days" || data23 === "Weeks" || data23 === "Months" || data23 === "Years" || data23 === null)) {
				const err45 = {
					instancePath: instancePath + "/time_to_earn",
					schemaPath: "#/properties/time_to_earn/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.time_to_earn.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.time_to_earn.enum,
					parentSchema: schema11.properties.time_to_earn,
					data: data23
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.type_category !== void 0) {
			let data24 = data.type_category;
			if (!(data24 === "Experience" || data24 === "Learning" || data24 === "Validation" || data24 === "Certification" || data24 === null)) {
				const err46 = {
					instancePath: instancePath + "/type_category",
					schemaPath: "#/properties/type_category/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.type_category.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.type_category.enum,
					parentSchema: schema11.properties.type_category,
					data: data24
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.alignments !== void 0) {
			let data25 = data.alignments;
			if (!Array.isArray(data25) && data25 !== null) {
				const err47 = {
					instancePath: instancePath + "/alignments",
					schemaPath: "#/properties/alignments/type",
					keyword: "type",
					params: { type: schema11.properties.alignments.type },
					message: "must be array,null",
					schema: schema11.properties.alignments.type,
					parentSchema: schema11.properties.alignments,
					data: data25
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (Array.isArray(data25)) {
				const len2 = data25.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data26 = data25[i2];
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.name === void 0) {
							const err48 = {
								instancePath: instancePath + "/alignments/" + i2,
								schemaPath: "#/properties/alignments/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.alignments.items.required,
								parentSchema: schema11.properties.alignments.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key3 in data26) if (!(key3 === "name" || key3 === "url" || key3 === "description")) {
							const err49 = {
								instancePath: instancePath + "/alignments/" + i2,
								schemaPath: "#/properties/alignments/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.alignments.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data26.name !== void 0) {
							let data27 = data26.name;
							if (typeof data27 === "string") {
								if (!pattern1.test(data27)) {
									const err50 = {
										instancePath: instancePath + "/alignments/" + i2 + "/name",
										schemaPath: "#/properties/alignments/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.alignments.items.properties.name,
										data: data27
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/alignments/" + i2 + "/name",
									schemaPath: "#/properties/alignments/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.alignments.items.properties.name.type,
									parentSchema: schema11.properties.alignments.items.properties.name,
									data: data27
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data26.url !== void 0) {
							let data28 = data26.url;
							if (typeof data28 === "string") {
								if (!pattern11.test(data28)) {
									const err52 = {
										instancePath: instancePath + "/alignments/" + i2 + "/url",
										schemaPath: "#/properties/alignments/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" },
										message: "must match pattern \"^[Hh][Tt][Tt][Pp][Ss]?://\\S+$\"",
										schema: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
										parentSchema: schema11.properties.alignments.items.properties.url,
										data: data28
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/alignments/" + i2 + "/url",
									schemaPath: "#/properties/alignments/items/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.alignments.items.properties.url.type,
									parentSchema: schema11.properties.alignments.items.properties.url,
									data: data28
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data26.description !== void 0) {
							let data29 = data26.description;
							if (typeof data29 === "string") {
								if (!pattern1.test(data29)) {
									const err54 = {
										instancePath: instancePath + "/alignments/" + i2 + "/description",
										schemaPath: "#/properties/alignments/items/properties/description/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.alignments.items.properties.description,
										data: data29
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/alignments/" + i2 + "/description",
									schemaPath: "#/properties/alignments/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.alignments.items.properties.description.type,
									parentSchema: schema11.properties.alignments.items.properties.description,
									data: data29
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/alignments/" + i2,
							schemaPath: "#/properties/alignments/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.alignments.items.type,
							parentSchema: schema11.properties.alignments.items,
							data: data26
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			}
		}
		if (data.recommendations !== void 0) {
			let data30 = data.recommendations;
			if (!Array.isArray(data30) && data30 !== null) {
				const err57 = {
					instancePath: instancePath + "/recommendations",
					schemaPath: "#/properties/recommendations/type",
					keyword: "type",
					params: { type: schema11.properties.recommendations.type },
					message: "must be array,null",
					schema: schema11.properties.recommendations.type,
					parentSchema: schema11.properties.recommendations,
					data: data30
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			if (Array.isArray(data30)) {
				const len3 = data30.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data31 = data30[i3];
					if (typeof data31 !== "string" && !(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
						const err58 = {
							instancePath: instancePath + "/recommendations/" + i3,
							schemaPath: "#/properties/recommendations/items/type",
							keyword: "type",
							params: { type: schema11.properties.recommendations.items.type },
							message: "must be string,object",
							schema: schema11.properties.recommendations.items.type,
							parentSchema: schema11.properties.recommendations.items,
							data: data31
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (typeof data31 === "string") {
						if (!pattern1.test(data31)) {
							const err59 = {
								instancePath: instancePath + "/recommendations/" + i3,
								schemaPath: "#/properties/recommendations/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.recommendations.items,
								data: data31
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					}
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						for (const key4 in data31) if (!(key4 === "type" || key4 === "title" || key4 === "activity_url" || key4 === "description" || key4 === "recommended_badge_template_id")) {
							const err60 = {
								instancePath: instancePath + "/recommendations/" + i3,
								schemaPath: "#/properties/recommendations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.recommendations.items,
								data: data31
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data31.type !== void 0) {
							let data32 = data31.type;
							if (!(data32 === "badge" || data32 === "information" || data32 === "education" || data32 === "employment" || data32 === "participation" || data32 === "offer")) {
								const err61 = {
									instancePath: instancePath + "/recommendations/" + i3 + "/type",
									schemaPath: "#/properties/recommendations/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.recommendations.items.properties.type.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.recommendations.items.properties.type.enum,
									parentSchema: schema11.properties.recommendations.items.properties.type,
									data: data32
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data31.title !== void 0) {
							let data33 = data31.title;
							if (typeof data33 === "string") {
								if (!pattern1.test(data33)) {
									const err62 = {
										instancePath: instancePath + "/recommendations/" + i3 + "/title",
										schemaPath: "#/properties/recommendations/items/properties/title/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.recommendations.items.properties.title,
										data: data33
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
							} else {
								const err63 = {
									instancePath: instancePath + "/recommendations/" + i3 + "/title",
									schemaPath: "#/properties/recommendations/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.recommendations.items.properties.title.type,
									parentSchema: schema11.properties.recommendations.items.properties.title,
									data: data33
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
						if (data31.activity_url !== void 0) {
							let data34 = data31.activity_url;
							if (typeof data34 === "string") {
								if (!pattern11.test(data34)) {
									const err64 = {
										instancePath: instancePath + "/recommendations/" + i3 + "/activity_url",
										schemaPath: "#/properties/recommendations/items/properties/activity_url/pattern",
										keyword: "pattern",
										params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" },
										message: "must match pattern \"^[Hh][Tt][Tt][Pp][Ss]?://\\S+$\"",
										schema: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
										parentSchema: schema11.properties.recommendations.items.properties.activity_url,
										data: data34
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/recommendations/" + i3 + "/activity_url",
									schemaPath: "#/properties/recommendations/items/properties/activity_url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.recommendations.items.properties.activity_url.type,
									parentSchema: schema11.properties.recommendations.items.properties.activity_url,
									data: data34
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data31.description !== void 0) {
							let data35 = data31.description;
							if (typeof data35 === "string") {
								if (!pattern1.test(data35)) {
									const err66 = {
										instancePath: instancePath + "/recommendations/" + i3 + "/description",
										schemaPath: "#/properties/recommendations/items/properties/description/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.recommendations.items.properties.description,
										data: data35
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							} else {
								const err67 = {
									instancePath: instancePath + "/recommendations/" + i3 + "/description",
									schemaPath: "#/properties/recommendations/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.recommendations.items.properties.description.type,
									parentSchema: schema11.properties.recommendations.items.properties.description,
									data: data35
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data31.recommended_badge_template_id !== void 0) {
							let data36 = data31.recommended_badge_template_id;
							if (typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36))) {
								const err68 = {
									instancePath: instancePath + "/recommendations/" + i3 + "/recommended_badge_template_id",
									schemaPath: "#/properties/recommendations/items/properties/recommended_badge_template_id/type",
									keyword: "type",
									params: { type: schema11.properties.recommendations.items.properties.recommended_badge_template_id.type },
									message: "must be string,number",
									schema: schema11.properties.recommendations.items.properties.recommended_badge_template_id.type,
									parentSchema: schema11.properties.recommendations.items.properties.recommended_badge_template_id,
									data: data36
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							if (typeof data36 === "string") {
								if (!pattern1.test(data36)) {
									const err69 = {
										instancePath: instancePath + "/recommendations/" + i3 + "/recommended_badge_template_id",
										schemaPath: "#/properties/recommendations/items/properties/recommended_badge_template_id/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.recommendations.items.properties.recommended_badge_template_id,
										data: data36
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
							}
						}
					}
				}
			}
		}
		if (data.reporting_tags !== void 0) {
			let data37 = data.reporting_tags;
			if (!Array.isArray(data37) && data37 !== null) {
				const err70 = {
					instancePath: instancePath + "/reporting_tags",
					schemaPath: "#/properties/reporting_tags/type",
					keyword: "type",
					params: { type: schema11.properties.reporting_tags.type },
					message: "must be array,null",
					schema: schema11.properties.reporting_tags.type,
					parentSchema: schema11.properties.reporting_tags,
					data: data37
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
			if (Array.isArray(data37)) {
				const len4 = data37.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data38 = data37[i4];
					if (typeof data38 === "string") {
						if (!pattern1.test(data38)) {
							const err71 = {
								instancePath: instancePath + "/reporting_tags/" + i4,
								schemaPath: "#/properties/reporting_tags/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.reporting_tags.items,
								data: data38
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/reporting_tags/" + i4,
							schemaPath: "#/properties/reporting_tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.reporting_tags.items.type,
							parentSchema: schema11.properties.reporting_tags.items,
							data: data38
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
			}
		}
		if (data.translatable !== void 0) {
			let data39 = data.translatable;
			if (typeof data39 !== "boolean" && data39 !== null) {
				const err73 = {
					instancePath: instancePath + "/translatable",
					schemaPath: "#/properties/translatable/type",
					keyword: "type",
					params: { type: schema11.properties.translatable.type },
					message: "must be boolean,null",
					schema: schema11.properties.translatable.type,
					parentSchema: schema11.properties.translatable,
					data: data39
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
		if (data.lock_badge_state !== void 0) {
			let data40 = data.lock_badge_state;
			if (typeof data40 !== "boolean" && data40 !== null) {
				const err74 = {
					instancePath: instancePath + "/lock_badge_state",
					schemaPath: "#/properties/lock_badge_state/type",
					keyword: "type",
					params: { type: schema11.properties.lock_badge_state.type },
					message: "must be boolean,null",
					schema: schema11.properties.lock_badge_state.type,
					parentSchema: schema11.properties.lock_badge_state,
					data: data40
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.allow_duplicate_badges !== void 0) {
			let data41 = data.allow_duplicate_badges;
			if (typeof data41 !== "boolean" && data41 !== null) {
				const err75 = {
					instancePath: instancePath + "/allow_duplicate_badges",
					schemaPath: "#/properties/allow_duplicate_badges/type",
					keyword: "type",
					params: { type: schema11.properties.allow_duplicate_badges.type },
					message: "must be boolean,null",
					schema: schema11.properties.allow_duplicate_badges.type,
					parentSchema: schema11.properties.allow_duplicate_badges,
					data: data41
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.platform_ids !== void 0) {
			let data42 = data.platform_ids;
			if (!(data42 && typeof data42 == "object" && !Array.isArray(data42)) && data42 !== null) {
				const err76 = {
					instancePath: instancePath + "/platform_ids",
					schemaPath: "#/properties/platform_ids/type",
					keyword: "type",
					params: { type: schema11.properties.platform_ids.type },
					message: "must be object,null",
					schema: schema11.properties.platform_ids.type,
					parentSchema: schema11.properties.platform_ids,
					data: data42
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
			if (data42 && typeof data42 == "object" && !Array.isArray(data42)) for (const key5 in data42) {
				let data43 = data42[key5];
				if (typeof data43 !== "string" && !(typeof data43 == "number" && isFinite(data43))) {
					const err77 = {
						instancePath: instancePath + "/platform_ids/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/platform_ids/additionalProperties/type",
						keyword: "type",
						params: { type: schema11.properties.platform_ids.additionalProperties.type },
						message: "must be string,number",
						schema: schema11.properties.platform_ids.additionalProperties.type,
						parentSchema: schema11.properties.platform_ids.additionalProperties,
						data: data43
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
			}
		}
		if (data.platform_fields !== void 0) {
			let data44 = data.platform_fields;
			if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null) {
				const err78 = {
					instancePath: instancePath + "/platform_fields",
					schemaPath: "#/properties/platform_fields/type",
					keyword: "type",
					params: { type: schema11.properties.platform_fields.type },
					message: "must be object,null",
					schema: schema11.properties.platform_fields.type,
					parentSchema: schema11.properties.platform_fields,
					data: data44
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data45 = data.owner;
			if (typeof data45 !== "string" && !Array.isArray(data45) && data45 !== null) {
				const err79 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: schema11.properties.owner.type },
					message: "must be string,array,null",
					schema: schema11.properties.owner.type,
					parentSchema: schema11.properties.owner,
					data: data45
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
			if (typeof data45 === "string") {
				if (!pattern1.test(data45)) {
					const err80 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.owner,
						data: data45
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			}
			if (Array.isArray(data45)) {
				const len5 = data45.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data46 = data45[i5];
					if (typeof data46 === "string") {
						if (!pattern1.test(data46)) {
							const err81 = {
								instancePath: instancePath + "/owner/" + i5,
								schemaPath: "#/properties/owner/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.owner.items,
								data: data46
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
					} else {
						const err82 = {
							instancePath: instancePath + "/owner/" + i5,
							schemaPath: "#/properties/owner/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.owner.items.type,
							parentSchema: schema11.properties.owner.items,
							data: data46
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
			}
		}
		if (data.reviewed_on !== void 0) {
			let data47 = data.reviewed_on;
			if (typeof data47 !== "string" && data47 !== null) {
				const err83 = {
					instancePath: instancePath + "/reviewed_on",
					schemaPath: "#/properties/reviewed_on/type",
					keyword: "type",
					params: { type: schema11.properties.reviewed_on.type },
					message: "must be string,null",
					schema: schema11.properties.reviewed_on.type,
					parentSchema: schema11.properties.reviewed_on,
					data: data47
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
			if (typeof data47 === "string") {
				if (!pattern28.test(data47)) {
					const err84 = {
						instancePath: instancePath + "/reviewed_on",
						schemaPath: "#/properties/reviewed_on/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.reviewed_on,
						data: data47
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			}
		}
		if (data.series !== void 0) {
			let data48 = data.series;
			if (typeof data48 !== "string" && data48 !== null) {
				const err85 = {
					instancePath: instancePath + "/series",
					schemaPath: "#/properties/series/type",
					keyword: "type",
					params: { type: schema11.properties.series.type },
					message: "must be string,null",
					schema: schema11.properties.series.type,
					parentSchema: schema11.properties.series,
					data: data48
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
			if (typeof data48 === "string") {
				if (!pattern1.test(data48)) {
					const err86 = {
						instancePath: instancePath + "/series",
						schemaPath: "#/properties/series/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.series,
						data: data48
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
			}
		}
		if (data.version !== void 0) {
			let data49 = data.version;
			if (typeof data49 !== "string" && !(typeof data49 == "number" && isFinite(data49)) && data49 !== null) {
				const err87 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema11.properties.version.type },
					message: "must be string,number,null",
					schema: schema11.properties.version.type,
					parentSchema: schema11.properties.version,
					data: data49
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data50 = data.state;
			if (!(data50 === "draft" || data50 === "active" || data50 === "archived" || data50 === null)) {
				const err88 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.state.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.state.enum,
					parentSchema: schema11.properties.state,
					data: data50
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.created_on !== void 0) {
			let data51 = data.created_on;
			if (typeof data51 !== "string" && data51 !== null) {
				const err89 = {
					instancePath: instancePath + "/created_on",
					schemaPath: "#/properties/created_on/type",
					keyword: "type",
					params: { type: schema11.properties.created_on.type },
					message: "must be string,null",
					schema: schema11.properties.created_on.type,
					parentSchema: schema11.properties.created_on,
					data: data51
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
			if (typeof data51 === "string") {
				if (!pattern28.test(data51)) {
					const err90 = {
						instancePath: instancePath + "/created_on",
						schemaPath: "#/properties/created_on/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.created_on,
						data: data51
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
			}
		}
		if (data.state_changed_on !== void 0) {
			let data52 = data.state_changed_on;
			if (typeof data52 !== "string" && data52 !== null) {
				const err91 = {
					instancePath: instancePath + "/state_changed_on",
					schemaPath: "#/properties/state_changed_on/type",
					keyword: "type",
					params: { type: schema11.properties.state_changed_on.type },
					message: "must be string,null",
					schema: schema11.properties.state_changed_on.type,
					parentSchema: schema11.properties.state_changed_on,
					data: data52
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
			if (typeof data52 === "string") {
				if (!pattern28.test(data52)) {
					const err92 = {
						instancePath: instancePath + "/state_changed_on",
						schemaPath: "#/properties/state_changed_on/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.state_changed_on,
						data: data52
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
			}
		}
		if (data.changes !== void 0) {
			let data53 = data.changes;
			if (!Array.isArray(data53) && data53 !== null) {
				const err93 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: schema11.properties.changes.type },
					message: "must be array,null",
					schema: schema11.properties.changes.type,
					parentSchema: schema11.properties.changes,
					data: data53
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
			if (Array.isArray(data53)) {
				const len6 = data53.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data54 = data53[i6];
					if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
						if (data54.on === void 0) {
							const err94 = {
								instancePath: instancePath + "/changes/" + i6,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "on" },
								message: "must have required property 'on'",
								schema: schema11.properties.changes.items.required,
								parentSchema: schema11.properties.changes.items,
								data: data54
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						if (data54.field === void 0) {
							const err95 = {
								instancePath: instancePath + "/changes/" + i6,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "field" },
								message: "must have required property 'field'",
								schema: schema11.properties.changes.items.required,
								parentSchema: schema11.properties.changes.items,
								data: data54
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (data54.why === void 0) {
							const err96 = {
								instancePath: instancePath + "/changes/" + i6,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "why" },
								message: "must have required property 'why'",
								schema: schema11.properties.changes.items.required,
								parentSchema: schema11.properties.changes.items,
								data: data54
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						for (const key6 in data54) if (!(key6 === "on" || key6 === "field" || key6 === "why")) {
							const err97 = {
								instancePath: instancePath + "/changes/" + i6,
								schemaPath: "#/properties/changes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.changes.items,
								data: data54
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
						if (data54.on !== void 0) {
							let data55 = data54.on;
							if (typeof data55 === "string") {
								if (!pattern28.test(data55)) {
									const err98 = {
										instancePath: instancePath + "/changes/" + i6 + "/on",
										schemaPath: "#/properties/changes/items/properties/on/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.changes.items.properties.on,
										data: data55
									};
									if (vErrors === null) vErrors = [err98];
									else vErrors.push(err98);
									errors++;
								}
							} else {
								const err99 = {
									instancePath: instancePath + "/changes/" + i6 + "/on",
									schemaPath: "#/properties/changes/items/properties/on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.changes.items.properties.on.type,
									parentSchema: schema11.properties.changes.items.properties.on,
									data: data55
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
						}
						if (data54.field !== void 0) {
							let data56 = data54.field;
							if (!(data56 === "name" || data56 === "criteria" || data56 === "level" || data56 === "skills")) {
								const err100 = {
									instancePath: instancePath + "/changes/" + i6 + "/field",
									schemaPath: "#/properties/changes/items/properties/field/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.changes.items.properties.field.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.changes.items.properties.field.enum,
									parentSchema: schema11.properties.changes.items.properties.field,
									data: data56
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						}
						if (data54.why !== void 0) {
							let data57 = data54.why;
							if (typeof data57 === "string") {
								if (!pattern1.test(data57)) {
									const err101 = {
										instancePath: instancePath + "/changes/" + i6 + "/why",
										schemaPath: "#/properties/changes/items/properties/why/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.changes.items.properties.why,
										data: data57
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
							} else {
								const err102 = {
									instancePath: instancePath + "/changes/" + i6 + "/why",
									schemaPath: "#/properties/changes/items/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.changes.items.properties.why.type,
									parentSchema: schema11.properties.changes.items.properties.why,
									data: data57
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						}
					} else {
						const err103 = {
							instancePath: instancePath + "/changes/" + i6,
							schemaPath: "#/properties/changes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.changes.items.type,
							parentSchema: schema11.properties.changes.items,
							data: data54
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
			}
		}
		if (data.audit !== void 0) {
			let data58 = data.audit;
			if (!(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null) {
				const err104 = {
					instancePath: instancePath + "/audit",
					schemaPath: "#/properties/audit/type",
					keyword: "type",
					params: { type: schema11.properties.audit.type },
					message: "must be object,null",
					schema: schema11.properties.audit.type,
					parentSchema: schema11.properties.audit,
					data: data58
				};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			}
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
				if (data58.keep === void 0) {
					const err105 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "keep" },
						message: "must have required property 'keep'",
						schema: schema11.properties.audit.required,
						parentSchema: schema11.properties.audit,
						data: data58
					};
					if (vErrors === null) vErrors = [err105];
					else vErrors.push(err105);
					errors++;
				}
				if (data58.until === void 0) {
					const err106 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "until" },
						message: "must have required property 'until'",
						schema: schema11.properties.audit.required,
						parentSchema: schema11.properties.audit,
						data: data58
					};
					if (vErrors === null) vErrors = [err106];
					else vErrors.push(err106);
					errors++;
				}
				for (const key7 in data58) if (!(key7 === "keep" || key7 === "until")) {
					const err107 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.audit,
						data: data58
					};
					if (vErrors === null) vErrors = [err107];
					else vErrors.push(err107);
					errors++;
				}
				if (data58.keep !== void 0) {
					let data59 = data58.keep;
					if (typeof data59 === "string") {
						if (!pattern1.test(data59)) {
							const err108 = {
								instancePath: instancePath + "/audit/keep",
								schemaPath: "#/properties/audit/properties/keep/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.audit.properties.keep,
								data: data59
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
					} else {
						const err109 = {
							instancePath: instancePath + "/audit/keep",
							schemaPath: "#/properties/audit/properties/keep/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.audit.properties.keep.type,
							parentSchema: schema11.properties.audit.properties.keep,
							data: data59
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
				if (data58.until !== void 0) {
					let data60 = data58.until;
					if (typeof data60 === "string") {
						if (!pattern28.test(data60)) {
							const err110 = {
								instancePath: instancePath + "/audit/until",
								schemaPath: "#/properties/audit/properties/until/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
								message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
								schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
								parentSchema: schema11.properties.audit.properties.until,
								data: data60
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
					} else {
						const err111 = {
							instancePath: instancePath + "/audit/until",
							schemaPath: "#/properties/audit/properties/until/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.audit.properties.until.type,
							parentSchema: schema11.properties.audit.properties.until,
							data: data60
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
			}
		}
		if (data.certificate !== void 0) {
			let data61 = data.certificate;
			if (typeof data61 !== "boolean" && !(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null) {
				const err112 = {
					instancePath: instancePath + "/certificate",
					schemaPath: "#/properties/certificate/type",
					keyword: "type",
					params: { type: schema11.properties.certificate.type },
					message: "must be boolean,object,null",
					schema: schema11.properties.certificate.type,
					parentSchema: schema11.properties.certificate,
					data: data61
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			}
			if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
				if (data61.enabled === void 0) {
					const err113 = {
						instancePath: instancePath + "/certificate",
						schemaPath: "#/properties/certificate/required",
						keyword: "required",
						params: { missingProperty: "enabled" },
						message: "must have required property 'enabled'",
						schema: schema11.properties.certificate.required,
						parentSchema: schema11.properties.certificate,
						data: data61
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				for (const key8 in data61) if (!(key8 === "enabled" || key8 === "reason")) {
					const err114 = {
						instancePath: instancePath + "/certificate",
						schemaPath: "#/properties/certificate/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.certificate,
						data: data61
					};
					if (vErrors === null) vErrors = [err114];
					else vErrors.push(err114);
					errors++;
				}
				if (data61.enabled !== void 0) {
					let data62 = data61.enabled;
					if (typeof data62 !== "boolean") {
						const err115 = {
							instancePath: instancePath + "/certificate/enabled",
							schemaPath: "#/properties/certificate/properties/enabled/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema11.properties.certificate.properties.enabled.type,
							parentSchema: schema11.properties.certificate.properties.enabled,
							data: data62
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
				if (data61.reason !== void 0) {
					let data63 = data61.reason;
					if (typeof data63 === "string") {
						if (!pattern1.test(data63)) {
							const err116 = {
								instancePath: instancePath + "/certificate/reason",
								schemaPath: "#/properties/certificate/properties/reason/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.certificate.properties.reason,
								data: data63
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
					} else {
						const err117 = {
							instancePath: instancePath + "/certificate/reason",
							schemaPath: "#/properties/certificate/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.certificate.properties.reason.type,
							parentSchema: schema11.properties.certificate.properties.reason,
							data: data63
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
			}
		}
		if (data.expires_after !== void 0) {
			let data64 = data.expires_after;
			if (typeof data64 !== "string" && data64 !== null) {
				const err118 = {
					instancePath: instancePath + "/expires_after",
					schemaPath: "#/properties/expires_after/type",
					keyword: "type",
					params: { type: schema11.properties.expires_after.type },
					message: "must be string,null",
					schema: schema11.properties.expires_after.type,
					parentSchema: schema11.properties.expires_after,
					data: data64
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
			if (typeof data64 === "string") {
				if (!pattern37.test(data64)) {
					const err119 = {
						instancePath: instancePath + "/expires_after",
						schemaPath: "#/properties/expires_after/pattern",
						keyword: "pattern",
						params: { pattern: "^[1-9]\\d* (day|week|month|year)s?$" },
						message: "must match pattern \"^[1-9]\\d* (day|week|month|year)s?$\"",
						schema: "^[1-9]\\d* (day|week|month|year)s?$",
						parentSchema: schema11.properties.expires_after,
						data: data64
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
			}
		}
	} else {
		const err120 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err120];
		else vErrors.push(err120);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
