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
			"properties": {
				"name": {
					"type": "string",
					"pattern": "\\S"
				},
				"url": {
					"type": ["string", "null"],
					"pattern": "\\S",
					"description": "Its web site."
				},
				"email": {
					"type": ["string", "null"],
					"pattern": "\\S",
					"description": "Where it is reached."
				},
				"description": {
					"type": ["string", "null"],
					"pattern": "\\S",
					"description": "What it is, in a sentence."
				}
			},
			"patternProperties": { "^x-": { "description": "Your own fields; badgelint does not look at them." } },
			"additionalProperties": false
		},
		"contact": {
			"type": ["string", "null"],
			"pattern": "\\S",
			"description": "Where the program is reached: a mail or web address. Without it the mail address of the issuer counts."
		},
		"support": {
			"type": ["string", "null"],
			"pattern": "\\S",
			"description": "Where earners get help: a mail or web address that they can use."
		},
		"launched_on": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"description": "Day on which the program was launched."
		},
		"first_issued_on": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"description": "Day of the first badge to the public, where no ledger says it."
		},
		"reviewed_on": {
			"type": ["string", "null"],
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"description": "Day on which this file was last reviewed."
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
						"type": ["string", "null"],
						"pattern": "\\S",
						"description": "What they do in the team."
					},
					"email": {
						"type": ["string", "null"],
						"pattern": "\\S",
						"description": "Where they are reached."
					},
					"github": {
						"type": ["string", "null"],
						"pattern": "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$",
						"description": "Their GitHub account, such as `anna-lee`."
					},
					"since": {
						"type": ["string", "null"],
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "First day in the team."
					},
					"until": {
						"type": ["string", "null"],
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "Last day in the team."
					},
					"rights": {
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
						"description": "What they may do on the platform, such as `admin` or `issue`; an empty list for nothing."
					},
					"training": {
						"type": [
							"string",
							"array",
							"null"
						],
						"pattern": "\\S",
						"description": "What they were trained in, and when.",
						"items": {
							"type": ["string", "object"],
							"pattern": "\\S",
							"required": ["name"],
							"properties": {
								"name": {
									"type": "string",
									"pattern": "\\S",
									"description": "What the training was."
								},
								"on": {
									"type": ["string", "null"],
									"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
									"description": "Day of the training."
								}
							},
							"patternProperties": { "^x-": { "description": "Your own fields; badgelint does not look at them." } },
							"additionalProperties": false
						}
					}
				},
				"patternProperties": { "^x-": { "description": "Your own fields; badgelint does not look at them." } },
				"additionalProperties": false
			}
		},
		"audiences": {
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
			"description": "Whom the program tells of its badges, such as earners and employers."
		},
		"marketing": {
			"type": ["array", "null"],
			"description": "The calendar: what is told to whom and when.",
			"items": {
				"type": "object",
				"required": ["what"],
				"properties": {
					"what": {
						"type": "string",
						"pattern": "\\S",
						"description": "What is told, and by which channel."
					},
					"audience": {
						"type": ["string", "null"],
						"pattern": "\\S",
						"description": "Who is told."
					},
					"on": {
						"type": ["string", "null"],
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "The day."
					},
					"done": {
						"type": ["boolean", "null"],
						"description": "Whether it is done."
					}
				},
				"patternProperties": { "^x-": { "description": "Your own fields; badgelint does not look at them." } },
				"additionalProperties": false
			}
		},
		"declarations": {
			"type": ["array", "null"],
			"description": "What people state of practices that no file can show.",
			"items": {
				"type": "object",
				"required": [
					"practice",
					"on",
					"why"
				],
				"properties": {
					"practice": {
						"type": "integer",
						"minimum": 1,
						"maximum": 15,
						"description": "Number of the best practice."
					},
					"on": {
						"type": "string",
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "Day of the statement."
					},
					"by": {
						"type": ["string", "null"],
						"pattern": "\\S",
						"description": "Who states it."
					},
					"why": {
						"type": "string",
						"pattern": "\\S",
						"description": "How the practice is kept."
					}
				},
				"patternProperties": { "^x-": { "description": "Your own fields; badgelint does not look at them." } },
				"additionalProperties": false
			}
		},
		"metrics": {
			"type": ["array", "null"],
			"description": "Metrics of the program's own.",
			"items": {
				"type": "object",
				"required": ["name", "unit"],
				"properties": {
					"name": {
						"type": "string",
						"pattern": "\\S",
						"description": "As goals and files of metrics name it."
					},
					"unit": {
						"enum": [
							"percent",
							"days",
							"count",
							"ratio"
						],
						"description": "What it is told in."
					},
					"better": {
						"enum": [
							"higher",
							"lower",
							null
						],
						"default": "higher",
						"description": "Whether more is better."
					},
					"every": {
						"enum": [
							"month",
							"quarter",
							"half-year",
							"year",
							null
						],
						"description": "How often it is measured."
					}
				},
				"patternProperties": { "^x-": { "description": "Your own fields; badgelint does not look at them." } },
				"additionalProperties": false
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
	},
	"patternProperties": { "^x-": { "description": "Your own fields; badgelint does not look at them." } },
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^x-", "u");
const pattern1 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func2.call(schema11.properties, key0) || pattern0.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.issuer !== void 0) {
			let data1 = data.issuer;
			if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: schema11.properties.issuer.type },
					message: "must be string,object,null",
					schema: schema11.properties.issuer.type,
					parentSchema: schema11.properties.issuer,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern1.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.issuer,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!(key1 === "name" || key1 === "url" || key1 === "email" || key1 === "description" || pattern0.test(key1))) {
					const err4 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.issuer,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.name !== void 0) {
					let data2 = data1.name;
					if (typeof data2 === "string") {
						if (!pattern1.test(data2)) {
							const err5 = {
								instancePath: instancePath + "/issuer/name",
								schemaPath: "#/properties/issuer/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.issuer.properties.name,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/issuer/name",
							schemaPath: "#/properties/issuer/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.issuer.properties.name.type,
							parentSchema: schema11.properties.issuer.properties.name,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data1.url !== void 0) {
					let data3 = data1.url;
					if (typeof data3 !== "string" && data3 !== null) {
						const err7 = {
							instancePath: instancePath + "/issuer/url",
							schemaPath: "#/properties/issuer/properties/url/type",
							keyword: "type",
							params: { type: schema11.properties.issuer.properties.url.type },
							message: "must be string,null",
							schema: schema11.properties.issuer.properties.url.type,
							parentSchema: schema11.properties.issuer.properties.url,
							data: data3
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (typeof data3 === "string") {
						if (!pattern1.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/issuer/url",
								schemaPath: "#/properties/issuer/properties/url/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.issuer.properties.url,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
				if (data1.email !== void 0) {
					let data4 = data1.email;
					if (typeof data4 !== "string" && data4 !== null) {
						const err9 = {
							instancePath: instancePath + "/issuer/email",
							schemaPath: "#/properties/issuer/properties/email/type",
							keyword: "type",
							params: { type: schema11.properties.issuer.properties.email.type },
							message: "must be string,null",
							schema: schema11.properties.issuer.properties.email.type,
							parentSchema: schema11.properties.issuer.properties.email,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data4 === "string") {
						if (!pattern1.test(data4)) {
							const err10 = {
								instancePath: instancePath + "/issuer/email",
								schemaPath: "#/properties/issuer/properties/email/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.issuer.properties.email,
								data: data4
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
				if (data1.description !== void 0) {
					let data5 = data1.description;
					if (typeof data5 !== "string" && data5 !== null) {
						const err11 = {
							instancePath: instancePath + "/issuer/description",
							schemaPath: "#/properties/issuer/properties/description/type",
							keyword: "type",
							params: { type: schema11.properties.issuer.properties.description.type },
							message: "must be string,null",
							schema: schema11.properties.issuer.properties.description.type,
							parentSchema: schema11.properties.issuer.properties.description,
							data: data5
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (typeof data5 === "string") {
						if (!pattern1.test(data5)) {
							const err12 = {
								instancePath: instancePath + "/issuer/description",
								schemaPath: "#/properties/issuer/properties/description/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.issuer.properties.description,
								data: data5
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
				}
			}
		}
		if (data.contact !== void 0) {
			let data6 = data.contact;
			if (typeof data6 !== "string" && data6 !== null) {
				const err13 = {
					instancePath: instancePath + "/contact",
					schemaPath: "#/properties/contact/type",
					keyword: "type",
					params: { type: schema11.properties.contact.type },
					message: "must be string,null",
					schema: schema11.properties.contact.type,
					parentSchema: schema11.properties.contact,
					data: data6
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern1.test(data6)) {
					const err14 = {
						instancePath: instancePath + "/contact",
						schemaPath: "#/properties/contact/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.contact,
						data: data6
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.support !== void 0) {
			let data7 = data.support;
			if (typeof data7 !== "string" && data7 !== null) {
				const err15 = {
					instancePath: instancePath + "/support",
					schemaPath: "#/properties/support/type",
					keyword: "type",
					params: { type: schema11.properties.support.type },
					message: "must be string,null",
					schema: schema11.properties.support.type,
					parentSchema: schema11.properties.support,
					data: data7
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern1.test(data7)) {
					const err16 = {
						instancePath: instancePath + "/support",
						schemaPath: "#/properties/support/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.support,
						data: data7
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.launched_on !== void 0) {
			let data8 = data.launched_on;
			if (typeof data8 !== "string" && data8 !== null) {
				const err17 = {
					instancePath: instancePath + "/launched_on",
					schemaPath: "#/properties/launched_on/type",
					keyword: "type",
					params: { type: schema11.properties.launched_on.type },
					message: "must be string,null",
					schema: schema11.properties.launched_on.type,
					parentSchema: schema11.properties.launched_on,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data8 === "string") {
				if (!pattern9.test(data8)) {
					const err18 = {
						instancePath: instancePath + "/launched_on",
						schemaPath: "#/properties/launched_on/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.launched_on,
						data: data8
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.first_issued_on !== void 0) {
			let data9 = data.first_issued_on;
			if (typeof data9 !== "string" && data9 !== null) {
				const err19 = {
					instancePath: instancePath + "/first_issued_on",
					schemaPath: "#/properties/first_issued_on/type",
					keyword: "type",
					params: { type: schema11.properties.first_issued_on.type },
					message: "must be string,null",
					schema: schema11.properties.first_issued_on.type,
					parentSchema: schema11.properties.first_issued_on,
					data: data9
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data9 === "string") {
				if (!pattern9.test(data9)) {
					const err20 = {
						instancePath: instancePath + "/first_issued_on",
						schemaPath: "#/properties/first_issued_on/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.first_issued_on,
						data: data9
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.reviewed_on !== void 0) {
			let data10 = data.reviewed_on;
			if (typeof data10 !== "string" && data10 !== null) {
				const err21 = {
					instancePath: instancePath + "/reviewed_on",
					schemaPath: "#/properties/reviewed_on/type",
					keyword: "type",
					params: { type: schema11.properties.reviewed_on.type },
					message: "must be string,null",
					schema: schema11.properties.reviewed_on.type,
					parentSchema: schema11.properties.reviewed_on,
					data: data10
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data10 === "string") {
				if (!pattern9.test(data10)) {
					const err22 = {
						instancePath: instancePath + "/reviewed_on",
						schemaPath: "#/properties/reviewed_on/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.reviewed_on,
						data: data10
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.team !== void 0) {
			let data11 = data.team;
			if (!Array.isArray(data11) && data11 !== null) {
				const err23 = {
					instancePath: instancePath + "/team",
					schemaPath: "#/properties/team/type",
					keyword: "type",
					params: { type: schema11.properties.team.type },
					message: "must be array,null",
					schema: schema11.properties.team.type,
					parentSchema: schema11.properties.team,
					data: data11
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (Array.isArray(data11)) {
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (typeof data12 !== "string" && !(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
						const err24 = {
							instancePath: instancePath + "/team/" + i0,
							schemaPath: "#/properties/team/items/type",
							keyword: "type",
							params: { type: schema11.properties.team.items.type },
							message: "must be string,object",
							schema: schema11.properties.team.items.type,
							parentSchema: schema11.properties.team.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data12 === "string") {
						if (!pattern1.test(data12)) {
							const err25 = {
								instancePath: instancePath + "/team/" + i0,
								schemaPath: "#/properties/team/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.team.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.name === void 0) {
							const err26 = {
								instancePath: instancePath + "/team/" + i0,
								schemaPath: "#/properties/team/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.team.items.required,
								parentSchema: schema11.properties.team.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key2 in data12) if (!(key2 === "name" || key2 === "role" || key2 === "email" || key2 === "github" || key2 === "since" || key2 === "until" || key2 === "rights" || key2 === "training" || pattern0.test(key2))) {
							const err27 = {
								instancePath: instancePath + "/team/" + i0,
								schemaPath: "#/properties/team/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.team.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data12.name !== void 0) {
							let data13 = data12.name;
							if (typeof data13 === "string") {
								if (!pattern1.test(data13)) {
									const err28 = {
										instancePath: instancePath + "/team/" + i0 + "/name",
										schemaPath: "#/properties/team/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.team.items.properties.name,
										data: data13
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/team/" + i0 + "/name",
									schemaPath: "#/properties/team/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.team.items.properties.name.type,
									parentSchema: schema11.properties.team.items.properties.name,
									data: data13
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data12.role !== void 0) {
							let data14 = data12.role;
							if (typeof data14 !== "string" && data14 !== null) {
								const err30 = {
									instancePath: instancePath + "/team/" + i0 + "/role",
									schemaPath: "#/properties/team/items/properties/role/type",
									keyword: "type",
									params: { type: schema11.properties.team.items.properties.role.type },
									message: "must be string,null",
									schema: schema11.properties.team.items.properties.role.type,
									parentSchema: schema11.properties.team.items.properties.role,
									data: data14
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
							if (typeof data14 === "string") {
								if (!pattern1.test(data14)) {
									const err31 = {
										instancePath: instancePath + "/team/" + i0 + "/role",
										schemaPath: "#/properties/team/items/properties/role/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.team.items.properties.role,
										data: data14
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							}
						}
						if (data12.email !== void 0) {
							let data15 = data12.email;
							if (typeof data15 !== "string" && data15 !== null) {
								const err32 = {
									instancePath: instancePath + "/team/" + i0 + "/email",
									schemaPath: "#/properties/team/items/properties/email/type",
									keyword: "type",
									params: { type: schema11.properties.team.items.properties.email.type },
									message: "must be string,null",
									schema: schema11.properties.team.items.properties.email.type,
									parentSchema: schema11.properties.team.items.properties.email,
									data: data15
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
							if (typeof data15 === "string") {
								if (!pattern1.test(data15)) {
									const err33 = {
										instancePath: instancePath + "/team/" + i0 + "/email",
										schemaPath: "#/properties/team/items/properties/email/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.team.items.properties.email,
										data: data15
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							}
						}
						if (data12.github !== void 0) {
							let data16 = data12.github;
							if (typeof data16 !== "string" && data16 !== null) {
								const err34 = {
									instancePath: instancePath + "/team/" + i0 + "/github",
									schemaPath: "#/properties/team/items/properties/github/type",
									keyword: "type",
									params: { type: schema11.properties.team.items.properties.github.type },
									message: "must be string,null",
									schema: schema11.properties.team.items.properties.github.type,
									parentSchema: schema11.properties.team.items.properties.github,
									data: data16
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							if (typeof data16 === "string") {
								if (!pattern17.test(data16)) {
									const err35 = {
										instancePath: instancePath + "/team/" + i0 + "/github",
										schemaPath: "#/properties/team/items/properties/github/pattern",
										keyword: "pattern",
										params: { pattern: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$" },
										message: "must match pattern \"^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$\"",
										schema: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$",
										parentSchema: schema11.properties.team.items.properties.github,
										data: data16
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							}
						}
						if (data12.since !== void 0) {
							let data17 = data12.since;
							if (typeof data17 !== "string" && data17 !== null) {
								const err36 = {
									instancePath: instancePath + "/team/" + i0 + "/since",
									schemaPath: "#/properties/team/items/properties/since/type",
									keyword: "type",
									params: { type: schema11.properties.team.items.properties.since.type },
									message: "must be string,null",
									schema: schema11.properties.team.items.properties.since.type,
									parentSchema: schema11.properties.team.items.properties.since,
									data: data17
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
							if (typeof data17 === "string") {
								if (!pattern9.test(data17)) {
									const err37 = {
										instancePath: instancePath + "/team/" + i0 + "/since",
										schemaPath: "#/properties/team/items/properties/since/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.team.items.properties.since,
										data: data17
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							}
						}
						if (data12.until !== void 0) {
							let data18 = data12.until;
							if (typeof data18 !== "string" && data18 !== null) {
								const err38 = {
									instancePath: instancePath + "/team/" + i0 + "/until",
									schemaPath: "#/properties/team/items/properties/until/type",
									keyword: "type",
									params: { type: schema11.properties.team.items.properties.until.type },
									message: "must be string,null",
									schema: schema11.properties.team.items.properties.until.type,
									parentSchema: schema11.properties.team.items.properties.until,
									data: data18
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (typeof data18 === "string") {
								if (!pattern9.test(data18)) {
									const err39 = {
										instancePath: instancePath + "/team/" + i0 + "/until",
										schemaPath: "#/properties/team/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.team.items.properties.until,
										data: data18
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							}
						}
						if (data12.rights !== void 0) {
							let data19 = data12.rights;
							if (typeof data19 !== "string" && !Array.isArray(data19) && data19 !== null) {
								const err40 = {
									instancePath: instancePath + "/team/" + i0 + "/rights",
									schemaPath: "#/properties/team/items/properties/rights/type",
									keyword: "type",
									params: { type: schema11.properties.team.items.properties.rights.type },
									message: "must be string,array,null",
									schema: schema11.properties.team.items.properties.rights.type,
									parentSchema: schema11.properties.team.items.properties.rights,
									data: data19
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
							if (typeof data19 === "string") {
								if (!pattern1.test(data19)) {
									const err41 = {
										instancePath: instancePath + "/team/" + i0 + "/rights",
										schemaPath: "#/properties/team/items/properties/rights/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.team.items.properties.rights,
										data: data19
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							}
							if (Array.isArray(data19)) {
								const len1 = data19.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data20 = data19[i1];
									if (typeof data20 === "string") {
										if (!pattern1.test(data20)) {
											const err42 = {
												instancePath: instancePath + "/team/" + i0 + "/rights/" + i1,
												schemaPath: "#/properties/team/items/properties/rights/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.team.items.properties.rights.items,
												data: data20
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
									} else {
										const err43 = {
											instancePath: instancePath + "/team/" + i0 + "/rights/" + i1,
											schemaPath: "#/properties/team/items/properties/rights/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.team.items.properties.rights.items.type,
											parentSchema: schema11.properties.team.items.properties.rights.items,
											data: data20
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
							}
						}
						if (data12.training !== void 0) {
							let data21 = data12.training;
							if (typeof data21 !== "string" && !Array.isArray(data21) && data21 !== null) {
								const err44 = {
									instancePath: instancePath + "/team/" + i0 + "/training",
									schemaPath: "#/properties/team/items/properties/training/type",
									keyword: "type",
									params: { type: schema11.properties.team.items.properties.training.type },
									message: "must be string,array,null",
									schema: schema11.properties.team.items.properties.training.type,
									parentSchema: schema11.properties.team.items.properties.training,
									data: data21
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							if (typeof data21 === "string") {
								if (!pattern1.test(data21)) {
									const err45 = {
										instancePath: instancePath + "/team/" + i0 + "/training",
										schemaPath: "#/properties/team/items/properties/training/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.team.items.properties.training,
										data: data21
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							}
							if (Array.isArray(data21)) {
								const len2 = data21.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data22 = data21[i2];
									if (typeof data22 !== "string" && !(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
										const err46 = {
											instancePath: instancePath + "/team/" + i0 + "/training/" + i2,
											schemaPath: "#/properties/team/items/properties/training/items/type",
											keyword: "type",
											params: { type: schema11.properties.team.items.properties.training.items.type },
											message: "must be string,object",
											schema: schema11.properties.team.items.properties.training.items.type,
											parentSchema: schema11.properties.team.items.properties.training.items,
											data: data22
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
									if (typeof data22 === "string") {
										if (!pattern1.test(data22)) {
											const err47 = {
												instancePath: instancePath + "/team/" + i0 + "/training/" + i2,
												schemaPath: "#/properties/team/items/properties/training/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.team.items.properties.training.items,
												data: data22
											};
											if (vErrors === null) vErrors = [err47];
											else vErrors.push(err47);
											errors++;
										}
									}
									if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
										if (data22.name === void 0) {
											const err48 = {
												instancePath: instancePath + "/team/" + i0 + "/training/" + i2,
												schemaPath: "#/properties/team/items/properties/training/items/required",
												keyword: "required",
												params: { missingProperty: "name" },
												message: "must have required property 'name'",
												schema: schema11.properties.team.items.properties.training.items.required,
												parentSchema: schema11.properties.team.items.properties.training.items,
												data: data22
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
										for (const key3 in data22) if (!(key3 === "name" || key3 === "on" || pattern0.test(key3))) {
											const err49 = {
												instancePath: instancePath + "/team/" + i0 + "/training/" + i2,
												schemaPath: "#/properties/team/items/properties/training/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 },
												message: "must NOT have additional properties",
												schema: false,
												parentSchema: schema11.properties.team.items.properties.training.items,
												data: data22
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
										}
										if (data22.name !== void 0) {
											let data23 = data22.name;
											if (typeof data23 === "string") {
												if (!pattern1.test(data23)) {
													const err50 = {
														instancePath: instancePath + "/team/" + i0 + "/training/" + i2 + "/name",
														schemaPath: "#/properties/team/items/properties/training/items/properties/name/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" },
														message: "must match pattern \"\\S\"",
														schema: "\\S",
														parentSchema: schema11.properties.team.items.properties.training.items.properties.name,
														data: data23
													};
													if (vErrors === null) vErrors = [err50];
													else vErrors.push(err50);
													errors++;
												}
											} else {
												const err51 = {
													instancePath: instancePath + "/team/" + i0 + "/training/" + i2 + "/name",
													schemaPath: "#/properties/team/items/properties/training/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema11.properties.team.items.properties.training.items.properties.name.type,
													parentSchema: schema11.properties.team.items.properties.training.items.properties.name,
													data: data23
												};
												if (vErrors === null) vErrors = [err51];
												else vErrors.push(err51);
												errors++;
											}
										}
										if (data22.on !== void 0) {
											let data24 = data22.on;
											if (typeof data24 !== "string" && data24 !== null) {
												const err52 = {
													instancePath: instancePath + "/team/" + i0 + "/training/" + i2 + "/on",
													schemaPath: "#/properties/team/items/properties/training/items/properties/on/type",
													keyword: "type",
													params: { type: schema11.properties.team.items.properties.training.items.properties.on.type },
													message: "must be string,null",
													schema: schema11.properties.team.items.properties.training.items.properties.on.type,
													parentSchema: schema11.properties.team.items.properties.training.items.properties.on,
													data: data24
												};
												if (vErrors === null) vErrors = [err52];
												else vErrors.push(err52);
												errors++;
											}
											if (typeof data24 === "string") {
												if (!pattern9.test(data24)) {
													const err53 = {
														instancePath: instancePath + "/team/" + i0 + "/training/" + i2 + "/on",
														schemaPath: "#/properties/team/items/properties/training/items/properties/on/pattern",
														keyword: "pattern",
														params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
														message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
														schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
														parentSchema: schema11.properties.team.items.properties.training.items.properties.on,
														data: data24
													};
													if (vErrors === null) vErrors = [err53];
													else vErrors.push(err53);
													errors++;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
		if (data.audiences !== void 0) {
			let data25 = data.audiences;
			if (typeof data25 !== "string" && !Array.isArray(data25) && data25 !== null) {
				const err54 = {
					instancePath: instancePath + "/audiences",
					schemaPath: "#/properties/audiences/type",
					keyword: "type",
					params: { type: schema11.properties.audiences.type },
					message: "must be string,array,null",
					schema: schema11.properties.audiences.type,
					parentSchema: schema11.properties.audiences,
					data: data25
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
			if (typeof data25 === "string") {
				if (!pattern1.test(data25)) {
					const err55 = {
						instancePath: instancePath + "/audiences",
						schemaPath: "#/properties/audiences/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.audiences,
						data: data25
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
			}
			if (Array.isArray(data25)) {
				const len3 = data25.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data26 = data25[i3];
					if (typeof data26 === "string") {
						if (!pattern1.test(data26)) {
							const err56 = {
								instancePath: instancePath + "/audiences/" + i3,
								schemaPath: "#/properties/audiences/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.audiences.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/audiences/" + i3,
							schemaPath: "#/properties/audiences/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.audiences.items.type,
							parentSchema: schema11.properties.audiences.items,
							data: data26
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			}
		}
		if (data.marketing !== void 0) {
			let data27 = data.marketing;
			if (!Array.isArray(data27) && data27 !== null) {
				const err58 = {
					instancePath: instancePath + "/marketing",
					schemaPath: "#/properties/marketing/type",
					keyword: "type",
					params: { type: schema11.properties.marketing.type },
					message: "must be array,null",
					schema: schema11.properties.marketing.type,
					parentSchema: schema11.properties.marketing,
					data: data27
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			if (Array.isArray(data27)) {
				const len4 = data27.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data28 = data27[i4];
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
						if (data28.what === void 0) {
							const err59 = {
								instancePath: instancePath + "/marketing/" + i4,
								schemaPath: "#/properties/marketing/items/required",
								keyword: "required",
								params: { missingProperty: "what" },
								message: "must have required property 'what'",
								schema: schema11.properties.marketing.items.required,
								parentSchema: schema11.properties.marketing.items,
								data: data28
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						for (const key4 in data28) if (!(key4 === "what" || key4 === "audience" || key4 === "on" || key4 === "done" || pattern0.test(key4))) {
							const err60 = {
								instancePath: instancePath + "/marketing/" + i4,
								schemaPath: "#/properties/marketing/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.marketing.items,
								data: data28
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data28.what !== void 0) {
							let data29 = data28.what;
							if (typeof data29 === "string") {
								if (!pattern1.test(data29)) {
									const err61 = {
										instancePath: instancePath + "/marketing/" + i4 + "/what",
										schemaPath: "#/properties/marketing/items/properties/what/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.marketing.items.properties.what,
										data: data29
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							} else {
								const err62 = {
									instancePath: instancePath + "/marketing/" + i4 + "/what",
									schemaPath: "#/properties/marketing/items/properties/what/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.marketing.items.properties.what.type,
									parentSchema: schema11.properties.marketing.items.properties.what,
									data: data29
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data28.audience !== void 0) {
							let data30 = data28.audience;
							if (typeof data30 !== "string" && data30 !== null) {
								const err63 = {
									instancePath: instancePath + "/marketing/" + i4 + "/audience",
									schemaPath: "#/properties/marketing/items/properties/audience/type",
									keyword: "type",
									params: { type: schema11.properties.marketing.items.properties.audience.type },
									message: "must be string,null",
									schema: schema11.properties.marketing.items.properties.audience.type,
									parentSchema: schema11.properties.marketing.items.properties.audience,
									data: data30
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
							if (typeof data30 === "string") {
								if (!pattern1.test(data30)) {
									const err64 = {
										instancePath: instancePath + "/marketing/" + i4 + "/audience",
										schemaPath: "#/properties/marketing/items/properties/audience/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.marketing.items.properties.audience,
										data: data30
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							}
						}
						if (data28.on !== void 0) {
							let data31 = data28.on;
							if (typeof data31 !== "string" && data31 !== null) {
								const err65 = {
									instancePath: instancePath + "/marketing/" + i4 + "/on",
									schemaPath: "#/properties/marketing/items/properties/on/type",
									keyword: "type",
									params: { type: schema11.properties.marketing.items.properties.on.type },
									message: "must be string,null",
									schema: schema11.properties.marketing.items.properties.on.type,
									parentSchema: schema11.properties.marketing.items.properties.on,
									data: data31
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
							if (typeof data31 === "string") {
								if (!pattern9.test(data31)) {
									const err66 = {
										instancePath: instancePath + "/marketing/" + i4 + "/on",
										schemaPath: "#/properties/marketing/items/properties/on/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.marketing.items.properties.on,
										data: data31
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							}
						}
						if (data28.done !== void 0) {
							let data32 = data28.done;
							if (typeof data32 !== "boolean" && data32 !== null) {
								const err67 = {
									instancePath: instancePath + "/marketing/" + i4 + "/done",
									schemaPath: "#/properties/marketing/items/properties/done/type",
									keyword: "type",
									params: { type: schema11.properties.marketing.items.properties.done.type },
									message: "must be boolean,null",
									schema: schema11.properties.marketing.items.properties.done.type,
									parentSchema: schema11.properties.marketing.items.properties.done,
									data: data32
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
					} else {
						const err68 = {
							instancePath: instancePath + "/marketing/" + i4,
							schemaPath: "#/properties/marketing/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.marketing.items.type,
							parentSchema: schema11.properties.marketing.items,
							data: data28
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
			}
		}
		if (data.declarations !== void 0) {
			let data33 = data.declarations;
			if (!Array.isArray(data33) && data33 !== null) {
				const err69 = {
					instancePath: instancePath + "/declarations",
					schemaPath: "#/properties/declarations/type",
					keyword: "type",
					params: { type: schema11.properties.declarations.type },
					message: "must be array,null",
					schema: schema11.properties.declarations.type,
					parentSchema: schema11.properties.declarations,
					data: data33
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
			if (Array.isArray(data33)) {
				const len5 = data33.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data34 = data33[i5];
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (data34.practice === void 0) {
							const err70 = {
								instancePath: instancePath + "/declarations/" + i5,
								schemaPath: "#/properties/declarations/items/required",
								keyword: "required",
								params: { missingProperty: "practice" },
								message: "must have required property 'practice'",
								schema: schema11.properties.declarations.items.required,
								parentSchema: schema11.properties.declarations.items,
								data: data34
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data34.on === void 0) {
							const err71 = {
								instancePath: instancePath + "/declarations/" + i5,
								schemaPath: "#/properties/declarations/items/required",
								keyword: "required",
								params: { missingProperty: "on" },
								message: "must have required property 'on'",
								schema: schema11.properties.declarations.items.required,
								parentSchema: schema11.properties.declarations.items,
								data: data34
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data34.why === void 0) {
							const err72 = {
								instancePath: instancePath + "/declarations/" + i5,
								schemaPath: "#/properties/declarations/items/required",
								keyword: "required",
								params: { missingProperty: "why" },
								message: "must have required property 'why'",
								schema: schema11.properties.declarations.items.required,
								parentSchema: schema11.properties.declarations.items,
								data: data34
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						for (const key5 in data34) if (!(key5 === "practice" || key5 === "on" || key5 === "by" || key5 === "why" || pattern0.test(key5))) {
							const err73 = {
								instancePath: instancePath + "/declarations/" + i5,
								schemaPath: "#/properties/declarations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.declarations.items,
								data: data34
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data34.practice !== void 0) {
							let data35 = data34.practice;
							if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
								const err74 = {
									instancePath: instancePath + "/declarations/" + i5 + "/practice",
									schemaPath: "#/properties/declarations/items/properties/practice/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema11.properties.declarations.items.properties.practice.type,
									parentSchema: schema11.properties.declarations.items.properties.practice,
									data: data35
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
							if (typeof data35 == "number" && isFinite(data35)) {
								if (data35 > 15 || isNaN(data35)) {
									const err75 = {
										instancePath: instancePath + "/declarations/" + i5 + "/practice",
										schemaPath: "#/properties/declarations/items/properties/practice/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 15
										},
										message: "must be <= 15",
										schema: 15,
										parentSchema: schema11.properties.declarations.items.properties.practice,
										data: data35
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
								if (data35 < 1 || isNaN(data35)) {
									const err76 = {
										instancePath: instancePath + "/declarations/" + i5 + "/practice",
										schemaPath: "#/properties/declarations/items/properties/practice/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema11.properties.declarations.items.properties.practice,
										data: data35
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							}
						}
						if (data34.on !== void 0) {
							let data36 = data34.on;
							if (typeof data36 === "string") {
								if (!pattern9.test(data36)) {
									const err77 = {
										instancePath: instancePath + "/declarations/" + i5 + "/on",
										schemaPath: "#/properties/declarations/items/properties/on/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.declarations.items.properties.on,
										data: data36
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
							} else {
								const err78 = {
									instancePath: instancePath + "/declarations/" + i5 + "/on",
									schemaPath: "#/properties/declarations/items/properties/on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.declarations.items.properties.on.type,
									parentSchema: schema11.properties.declarations.items.properties.on,
									data: data36
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
						if (data34.by !== void 0) {
							let data37 = data34.by;
							if (typeof data37 !== "string" && data37 !== null) {
								const err79 = {
									instancePath: instancePath + "/declarations/" + i5 + "/by",
									schemaPath: "#/properties/declarations/items/properties/by/type",
									keyword: "type",
									params: { type: schema11.properties.declarations.items.properties.by.type },
									message: "must be string,null",
									schema: schema11.properties.declarations.items.properties.by.type,
									parentSchema: schema11.properties.declarations.items.properties.by,
									data: data37
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
							if (typeof data37 === "string") {
								if (!pattern1.test(data37)) {
									const err80 = {
										instancePath: instancePath + "/declarations/" + i5 + "/by",
										schemaPath: "#/properties/declarations/items/properties/by/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.declarations.items.properties.by,
										data: data37
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
							}
						}
						if (data34.why !== void 0) {
							let data38 = data34.why;
							if (typeof data38 === "string") {
								if (!pattern1.test(data38)) {
									const err81 = {
										instancePath: instancePath + "/declarations/" + i5 + "/why",
										schemaPath: "#/properties/declarations/items/properties/why/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.declarations.items.properties.why,
										data: data38
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							} else {
								const err82 = {
									instancePath: instancePath + "/declarations/" + i5 + "/why",
									schemaPath: "#/properties/declarations/items/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.declarations.items.properties.why.type,
									parentSchema: schema11.properties.declarations.items.properties.why,
									data: data38
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
					} else {
						const err83 = {
							instancePath: instancePath + "/declarations/" + i5,
							schemaPath: "#/properties/declarations/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.declarations.items.type,
							parentSchema: schema11.properties.declarations.items,
							data: data34
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
			}
		}
		if (data.metrics !== void 0) {
			let data39 = data.metrics;
			if (!Array.isArray(data39) && data39 !== null) {
				const err84 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: schema11.properties.metrics.type },
					message: "must be array,null",
					schema: schema11.properties.metrics.type,
					parentSchema: schema11.properties.metrics,
					data: data39
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
			if (Array.isArray(data39)) {
				const len6 = data39.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data40 = data39[i6];
					if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
						if (data40.name === void 0) {
							const err85 = {
								instancePath: instancePath + "/metrics/" + i6,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.metrics.items.required,
								parentSchema: schema11.properties.metrics.items,
								data: data40
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						if (data40.unit === void 0) {
							const err86 = {
								instancePath: instancePath + "/metrics/" + i6,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "unit" },
								message: "must have required property 'unit'",
								schema: schema11.properties.metrics.items.required,
								parentSchema: schema11.properties.metrics.items,
								data: data40
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						for (const key6 in data40) if (!(key6 === "name" || key6 === "unit" || key6 === "better" || key6 === "every" || pattern0.test(key6))) {
							const err87 = {
								instancePath: instancePath + "/metrics/" + i6,
								schemaPath: "#/properties/metrics/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.metrics.items,
								data: data40
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						if (data40.name !== void 0) {
							let data41 = data40.name;
							if (typeof data41 === "string") {
								if (!pattern1.test(data41)) {
									const err88 = {
										instancePath: instancePath + "/metrics/" + i6 + "/name",
										schemaPath: "#/properties/metrics/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.metrics.items.properties.name,
										data: data41
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
							} else {
								const err89 = {
									instancePath: instancePath + "/metrics/" + i6 + "/name",
									schemaPath: "#/properties/metrics/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.metrics.items.properties.name.type,
									parentSchema: schema11.properties.metrics.items.properties.name,
									data: data41
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data40.unit !== void 0) {
							let data42 = data40.unit;
							if (!(data42 === "percent" || data42 === "days" || data42 === "count" || data42 === "ratio")) {
								const err90 = {
									instancePath: instancePath + "/metrics/" + i6 + "/unit",
									schemaPath: "#/properties/metrics/items/properties/unit/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.metrics.items.properties.unit.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.metrics.items.properties.unit.enum,
									parentSchema: schema11.properties.metrics.items.properties.unit,
									data: data42
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data40.better !== void 0) {
							let data43 = data40.better;
							if (!(data43 === "higher" || data43 === "lower" || data43 === null)) {
								const err91 = {
									instancePath: instancePath + "/metrics/" + i6 + "/better",
									schemaPath: "#/properties/metrics/items/properties/better/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.metrics.items.properties.better.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.metrics.items.properties.better.enum,
									parentSchema: schema11.properties.metrics.items.properties.better,
									data: data43
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
						if (data40.every !== void 0) {
							let data44 = data40.every;
							if (!(data44 === "month" || data44 === "quarter" || data44 === "half-year" || data44 === "year" || data44 === null)) {
								const err92 = {
									instancePath: instancePath + "/metrics/" + i6 + "/every",
									schemaPath: "#/properties/metrics/items/properties/every/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.metrics.items.properties.every.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.metrics.items.properties.every.enum,
									parentSchema: schema11.properties.metrics.items.properties.every,
									data: data44
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/metrics/" + i6,
							schemaPath: "#/properties/metrics/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.metrics.items.type,
							parentSchema: schema11.properties.metrics.items,
							data: data40
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			}
		}
		if (data.skills !== void 0) {
			let data45 = data.skills;
			if (!Array.isArray(data45) && typeof data45 !== "string" && data45 !== null) {
				const err94 = {
					instancePath: instancePath + "/skills",
					schemaPath: "#/properties/skills/type",
					keyword: "type",
					params: { type: schema11.properties.skills.type },
					message: "must be array,string,null",
					schema: schema11.properties.skills.type,
					parentSchema: schema11.properties.skills,
					data: data45
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
			if (typeof data45 === "string") {
				if (!pattern1.test(data45)) {
					const err95 = {
						instancePath: instancePath + "/skills",
						schemaPath: "#/properties/skills/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.skills,
						data: data45
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
			}
			if (Array.isArray(data45)) {
				const len7 = data45.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data46 = data45[i7];
					if (typeof data46 !== "string" && !(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
						const err96 = {
							instancePath: instancePath + "/skills/" + i7,
							schemaPath: "#/properties/skills/items/type",
							keyword: "type",
							params: { type: schema11.properties.skills.items.type },
							message: "must be string,object",
							schema: schema11.properties.skills.items.type,
							parentSchema: schema11.properties.skills.items,
							data: data46
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
					if (typeof data46 === "string") {
						if (!pattern1.test(data46)) {
							const err97 = {
								instancePath: instancePath + "/skills/" + i7,
								schemaPath: "#/properties/skills/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.skills.items,
								data: data46
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
					}
					if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
						if (data46.name === void 0) {
							const err98 = {
								instancePath: instancePath + "/skills/" + i7,
								schemaPath: "#/properties/skills/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.skills.items.required,
								parentSchema: schema11.properties.skills.items,
								data: data46
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
						if (data46.name !== void 0) {
							let data47 = data46.name;
							if (typeof data47 === "string") {
								if (!pattern1.test(data47)) {
									const err99 = {
										instancePath: instancePath + "/skills/" + i7 + "/name",
										schemaPath: "#/properties/skills/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.skills.items.properties.name,
										data: data47
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
							} else {
								const err100 = {
									instancePath: instancePath + "/skills/" + i7 + "/name",
									schemaPath: "#/properties/skills/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.skills.items.properties.name.type,
									parentSchema: schema11.properties.skills.items.properties.name,
									data: data47
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						}
					}
				}
			}
		}
	} else {
		const err101 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err101];
		else vErrors.push(err101);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
