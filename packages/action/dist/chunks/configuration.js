// ../core/src/schemas/validators/configuration.ts
const validate = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "badgelint configuration",
	"type": "object",
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"extends": {
			"type": ["string", "array"],
			"pattern": "\\S",
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Presets, files or packages to start from. Default: recommended."
		},
		"platform": {
			"enum": [
				"credly",
				"canvas-credentials",
				"accredible",
				"open-badges"
			],
			"description": "Platform that the badges are issued on. Its limits hold."
		},
		"language": {
			"type": "string",
			"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
			"description": "Language of the texts where a template does not say, such as `en`."
		},
		"rules": {
			"type": "object",
			"description": "For each rule a severity, or a group with `severity` and the options of the rule."
		},
		"templates": {
			"type": ["string", "array"],
			"pattern": "\\S",
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Where badge templates are. Default: templates/**"
		},
		"governance": {
			"type": ["string", "array"],
			"pattern": "\\S",
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Where governance documents are. Default: GOVERNANCE.md"
		},
		"marketing": {
			"type": ["string", "array"],
			"pattern": "\\S",
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Where pages to earners are, of which the links are looked at. Default: marketing/**/*.md"
		},
		"program": {
			"type": "string",
			"pattern": "\\S",
			"description": "Where the program keeps its team and skills. Default: program.yaml"
		},
		"baseline": {
			"type": "string",
			"pattern": "\\S",
			"description": "Where the findings are that are frozen. Default: badgelint-baseline.yaml"
		},
		"exclude": {
			"type": ["string", "array"],
			"pattern": "\\S",
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Files to leave out."
		},
		"links": {
			"type": "object",
			"description": "How links are asked whether they are alive.",
			"properties": {
				"skip": {
					"type": ["string", "array"],
					"pattern": "\\S",
					"items": {
						"type": "string",
						"pattern": "\\S"
					},
					"description": "Addresses that are not asked; `*` stands for anything."
				},
				"accept": {
					"type": "array",
					"description": "Answers that count as alive, for some addresses.",
					"items": {
						"type": "object",
						"required": ["address", "statuses"],
						"properties": {
							"address": {
								"type": "string",
								"pattern": "\\S",
								"description": "Which addresses; `*` stands for anything."
							},
							"statuses": {
								"type": "array",
								"description": "Statuses, such as 403.",
								"items": {
									"type": "integer",
									"minimum": 100,
									"maximum": 999
								}
							}
						},
						"additionalProperties": false
					}
				},
				"headers": {
					"type": "object",
					"description": "For a host the headers that it is sent over https, each with the environment variable that holds its value. With `http://` before the host, over http as well.",
					"additionalProperties": {
						"type": "object",
						"additionalProperties": {
							"type": "string",
							"pattern": "\\S"
						}
					}
				},
				"allow": {
					"type": ["string", "array"],
					"pattern": "\\S",
					"items": {
						"type": "string",
						"pattern": "\\S"
					},
					"description": "Private hosts that may be asked all the same: names, addresses, networks."
				},
				"timeout": {
					"type": "number",
					"minimum": 1,
					"maximum": 600,
					"description": "Seconds to wait. Default: 20."
				},
				"maxMinutes": {
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1440,
					"description": "Minutes for all links together; nothing is said of those that are left. Default: 10."
				},
				"concurrency": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3,
					"description": "Requests at once. Default: 20."
				},
				"maxHosts": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3,
					"description": "Hosts that are asked at the same time. Default: 20."
				},
				"concurrencyPerHost": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3,
					"description": "Requests at once to one host. Default: 2."
				},
				"pause": {
					"type": "number",
					"minimum": 0,
					"maximum": 600,
					"description": "Seconds between two requests to one host. Default: 0.2."
				},
				"maxPerHost": {
					"type": "integer",
					"minimum": 1,
					"description": "Addresses of one host that are asked in one run. Default: 500."
				},
				"contact": {
					"type": "string",
					"pattern": "\\S",
					"description": "Page or mail address that those who are asked find in our user agent."
				},
				"cache": {
					"type": "string",
					"pattern": "\\S",
					"description": "File that remembers answers from run to run."
				},
				"cacheDays": {
					"type": "object",
					"description": "For how many days the cache holds answers.",
					"properties": {
						"alive": {
							"type": "number",
							"minimum": 0,
							"description": "Days that the answer of a link that is alive holds. Default: 7."
						},
						"failed": {
							"type": "number",
							"minimum": 0,
							"description": "Days that any other answer holds. Default: 1."
						}
					},
					"additionalProperties": false
				}
			},
			"additionalProperties": false
		},
		"ledger": {
			"type": "object",
			"description": "Where the ledger of issued badges is, and how exports are read into it.",
			"properties": {
				"folder": {
					"type": "string",
					"pattern": "\\S",
					"description": "Where the ledger is. Default: ledger"
				},
				"columns": {
					"type": "object",
					"description": "For CSV files of your own: which column holds what. The names of columns.",
					"properties": {
						"template": {
							"type": "string",
							"pattern": "\\S",
							"description": "The id of the template, or its name."
						},
						"badge": {
							"type": "string",
							"pattern": "\\S",
							"description": "The id of the issued badge on the platform."
						},
						"issued_on": {
							"type": "string",
							"pattern": "\\S",
							"description": "The day of issue."
						},
						"completed_on": {
							"type": "string",
							"pattern": "\\S",
							"description": "The day on which the earner had done all that it takes."
						},
						"expires_on": {
							"type": "string",
							"pattern": "\\S",
							"description": "The day on which the badge expires."
						},
						"status": {
							"type": "string",
							"pattern": "\\S",
							"description": "The state of the badge: pending, accepted, rejected, revoked."
						},
						"accepted_on": {
							"type": "string",
							"pattern": "\\S",
							"description": "The day on which the earner accepted it."
						},
						"shared_on": {
							"type": "string",
							"pattern": "\\S",
							"description": "The day on which the earner shared it."
						},
						"revoked_on": {
							"type": "string",
							"pattern": "\\S",
							"description": "The day on which it was revoked."
						},
						"reason": {
							"type": "string",
							"pattern": "\\S",
							"description": "Why it was revoked. Only a code is kept of it."
						},
						"replaces": {
							"type": "string",
							"pattern": "\\S",
							"description": "The id of the issued badge that this one replaces."
						},
						"channel": {
							"type": "string",
							"pattern": "\\S",
							"description": "How it was issued."
						},
						"recipient": {
							"type": "string",
							"pattern": "\\S",
							"description": "The address of the earner, of which a pseudonym is kept where you ask for it."
						}
					},
					"additionalProperties": false
				},
				"templates": {
					"type": "object",
					"description": "What holds for all badges of a template, by its id.",
					"additionalProperties": {
						"type": "object",
						"properties": {
							"channel": {
								"type": "string",
								"pattern": "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$",
								"description": "How badges are issued: manual, bulk, api, or integration: with a name, such as integration:moodle."
							},
							"completed": {
								"type": "string",
								"pattern": "\\S",
								"description": "The field or column with the day on which the earner had done it all."
							},
							"issued": {
								"type": "string",
								"pattern": "\\S",
								"description": "The field or column with the day of issue."
							}
						},
						"additionalProperties": false
					}
				}
			},
			"additionalProperties": false
		},
		"today": {
			"type": "string",
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"description": "The day that counts as today."
		},
		"overrides": {
			"type": "array",
			"description": "Settings for some of the files; later ones win.",
			"items": {
				"type": "object",
				"required": ["files"],
				"properties": {
					"files": {
						"type": ["string", "array"],
						"pattern": "\\S",
						"items": {
							"type": "string",
							"pattern": "\\S"
						},
						"description": "Which files."
					},
					"platform": {
						"enum": [
							"credly",
							"canvas-credentials",
							"accredible",
							"open-badges"
						],
						"description": "Platform that the badges are issued on. Its limits hold."
					},
					"language": {
						"type": "string",
						"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
						"description": "Language of the texts where a template does not say, such as `en`."
					},
					"rules": {
						"type": "object",
						"description": "For each rule a severity, or a group with `severity` and the options of the rule."
					}
				},
				"additionalProperties": false
			}
		},
		"plugins": {
			"type": "array",
			"description": "Modules with rules of your own.",
			"items": {
				"type": "string",
				"pattern": "\\S"
			}
		},
		"ignores": {
			"type": "array",
			"description": "Findings that you have decided to live with.",
			"items": {
				"type": "object",
				"required": [
					"rule",
					"path",
					"reason"
				],
				"properties": {
					"rule": {
						"type": "string",
						"pattern": "\\S",
						"description": "The rule."
					},
					"path": {
						"type": "string",
						"pattern": "\\S",
						"description": "Which files."
					},
					"pointer": {
						"type": "string",
						"pattern": "^(/.*)?$",
						"description": "Only at this field, such as /skills/2."
					},
					"reason": {
						"type": "string",
						"pattern": "\\S",
						"description": "Why."
					},
					"until": {
						"type": "string",
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "Last day on which it holds."
					}
				},
				"additionalProperties": false
			}
		}
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const pattern35 = /* @__PURE__ */ new RegExp("^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$", "u");
const pattern38 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern45 = /* @__PURE__ */ new RegExp("^(/.*)?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
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
		if (data.extends !== void 0) {
			let data1 = data.extends;
			if (typeof data1 !== "string" && !Array.isArray(data1)) {
				const err2 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/type",
					keyword: "type",
					params: { type: schema11.properties.extends.type },
					message: "must be string,array",
					schema: schema11.properties.extends.type,
					parentSchema: schema11.properties.extends,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.extends,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern0.test(data2)) {
							const err4 = {
								instancePath: instancePath + "/extends/" + i0,
								schemaPath: "#/properties/extends/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.extends.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/extends/" + i0,
							schemaPath: "#/properties/extends/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.extends.items.type,
							parentSchema: schema11.properties.extends.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		}
		if (data.platform !== void 0) {
			let data3 = data.platform;
			if (!(data3 === "credly" || data3 === "canvas-credentials" || data3 === "accredible" || data3 === "open-badges")) {
				const err6 = {
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.platform.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.platform.enum,
					parentSchema: schema11.properties.platform,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data4 = data.language;
			if (typeof data4 === "string") {
				if (!pattern2.test(data4)) {
					const err7 = {
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
						message: "must match pattern \"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$\"",
						schema: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
						parentSchema: schema11.properties.language,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.language.type,
					parentSchema: schema11.properties.language,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data5 = data.rules;
			if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
				const err9 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.rules.type,
					parentSchema: schema11.properties.rules,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.templates !== void 0) {
			let data6 = data.templates;
			if (typeof data6 !== "string" && !Array.isArray(data6)) {
				const err10 = {
					instancePath: instancePath + "/templates",
					schemaPath: "#/properties/templates/type",
					keyword: "type",
					params: { type: schema11.properties.templates.type },
					message: "must be string,array",
					schema: schema11.properties.templates.type,
					parentSchema: schema11.properties.templates,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern0.test(data6)) {
					const err11 = {
						instancePath: instancePath + "/templates",
						schemaPath: "#/properties/templates/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.templates,
						data: data6
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (typeof data7 === "string") {
						if (!pattern0.test(data7)) {
							const err12 = {
								instancePath: instancePath + "/templates/" + i1,
								schemaPath: "#/properties/templates/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.templates.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/templates/" + i1,
							schemaPath: "#/properties/templates/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.templates.items.type,
							parentSchema: schema11.properties.templates.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
		}
		if (data.governance !== void 0) {
			let data8 = data.governance;
			if (typeof data8 !== "string" && !Array.isArray(data8)) {
				const err14 = {
					instancePath: instancePath + "/governance",
					schemaPath: "#/properties/governance/type",
					keyword: "type",
					params: { type: schema11.properties.governance.type },
					message: "must be string,array",
					schema: schema11.properties.governance.type,
					parentSchema: schema11.properties.governance,
					data: data8
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data8 === "string") {
				if (!pattern0.test(data8)) {
					const err15 = {
						instancePath: instancePath + "/governance",
						schemaPath: "#/properties/governance/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.governance,
						data: data8
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (typeof data9 === "string") {
						if (!pattern0.test(data9)) {
							const err16 = {
								instancePath: instancePath + "/governance/" + i2,
								schemaPath: "#/properties/governance/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.governance.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/governance/" + i2,
							schemaPath: "#/properties/governance/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.governance.items.type,
							parentSchema: schema11.properties.governance.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
		}
		if (data.marketing !== void 0) {
			let data10 = data.marketing;
			if (typeof data10 !== "string" && !Array.isArray(data10)) {
				const err18 = {
					instancePath: instancePath + "/marketing",
					schemaPath: "#/properties/marketing/type",
					keyword: "type",
					params: { type: schema11.properties.marketing.type },
					message: "must be string,array",
					schema: schema11.properties.marketing.type,
					parentSchema: schema11.properties.marketing,
					data: data10
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data10 === "string") {
				if (!pattern0.test(data10)) {
					const err19 = {
						instancePath: instancePath + "/marketing",
						schemaPath: "#/properties/marketing/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.marketing,
						data: data10
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (Array.isArray(data10)) {
				const len3 = data10.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data11 = data10[i3];
					if (typeof data11 === "string") {
						if (!pattern0.test(data11)) {
							const err20 = {
								instancePath: instancePath + "/marketing/" + i3,
								schemaPath: "#/properties/marketing/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.marketing.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/marketing/" + i3,
							schemaPath: "#/properties/marketing/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.marketing.items.type,
							parentSchema: schema11.properties.marketing.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			}
		}
		if (data.program !== void 0) {
			let data12 = data.program;
			if (typeof data12 === "string") {
				if (!pattern0.test(data12)) {
					const err22 = {
						instancePath: instancePath + "/program",
						schemaPath: "#/properties/program/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.program,
						data: data12
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/program",
					schemaPath: "#/properties/program/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.program.type,
					parentSchema: schema11.properties.program,
					data: data12
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data13 = data.baseline;
			if (typeof data13 === "string") {
				if (!pattern0.test(data13)) {
					const err24 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.baseline,
						data: data13
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.baseline.type,
					parentSchema: schema11.properties.baseline,
					data: data13
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data14 = data.exclude;
			if (typeof data14 !== "string" && !Array.isArray(data14)) {
				const err26 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: schema11.properties.exclude.type },
					message: "must be string,array",
					schema: schema11.properties.exclude.type,
					parentSchema: schema11.properties.exclude,
					data: data14
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data14 === "string") {
				if (!pattern0.test(data14)) {
					const err27 = {
						instancePath: instancePath + "/exclude",
						schemaPath: "#/properties/exclude/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.exclude,
						data: data14
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (Array.isArray(data14)) {
				const len4 = data14.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data15 = data14[i4];
					if (typeof data15 === "string") {
						if (!pattern0.test(data15)) {
							const err28 = {
								instancePath: instancePath + "/exclude/" + i4,
								schemaPath: "#/properties/exclude/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.exclude.items,
								data: data15
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/exclude/" + i4,
							schemaPath: "#/properties/exclude/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.exclude.items.type,
							parentSchema: schema11.properties.exclude.items,
							data: data15
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			}
		}
		if (data.links !== void 0) {
			let data16 = data.links;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key1 in data16) if (!func2.call(schema11.properties.links.properties, key1)) {
					const err30 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.links,
						data: data16
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data16.skip !== void 0) {
					let data17 = data16.skip;
					if (typeof data17 !== "string" && !Array.isArray(data17)) {
						const err31 = {
							instancePath: instancePath + "/links/skip",
							schemaPath: "#/properties/links/properties/skip/type",
							keyword: "type",
							params: { type: schema11.properties.links.properties.skip.type },
							message: "must be string,array",
							schema: schema11.properties.links.properties.skip.type,
							parentSchema: schema11.properties.links.properties.skip,
							data: data17
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data17 === "string") {
						if (!pattern0.test(data17)) {
							const err32 = {
								instancePath: instancePath + "/links/skip",
								schemaPath: "#/properties/links/properties/skip/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.skip,
								data: data17
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
					if (Array.isArray(data17)) {
						const len5 = data17.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data18 = data17[i5];
							if (typeof data18 === "string") {
								if (!pattern0.test(data18)) {
									const err33 = {
										instancePath: instancePath + "/links/skip/" + i5,
										schemaPath: "#/properties/links/properties/skip/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.properties.skip.items,
										data: data18
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/links/skip/" + i5,
									schemaPath: "#/properties/links/properties/skip/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.properties.skip.items.type,
									parentSchema: schema11.properties.links.properties.skip.items,
									data: data18
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					}
				}
				if (data16.accept !== void 0) {
					let data19 = data16.accept;
					if (Array.isArray(data19)) {
						const len6 = data19.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data20 = data19[i6];
							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
								if (data20.address === void 0) {
									const err35 = {
										instancePath: instancePath + "/links/accept/" + i6,
										schemaPath: "#/properties/links/properties/accept/items/required",
										keyword: "required",
										params: { missingProperty: "address" },
										message: "must have required property 'address'",
										schema: schema11.properties.links.properties.accept.items.required,
										parentSchema: schema11.properties.links.properties.accept.items,
										data: data20
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (data20.statuses === void 0) {
									const err36 = {
										instancePath: instancePath + "/links/accept/" + i6,
										schemaPath: "#/properties/links/properties/accept/items/required",
										keyword: "required",
										params: { missingProperty: "statuses" },
										message: "must have required property 'statuses'",
										schema: schema11.properties.links.properties.accept.items.required,
										parentSchema: schema11.properties.links.properties.accept.items,
										data: data20
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								for (const key2 in data20) if (!(key2 === "address" || key2 === "statuses")) {
									const err37 = {
										instancePath: instancePath + "/links/accept/" + i6,
										schemaPath: "#/properties/links/properties/accept/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema11.properties.links.properties.accept.items,
										data: data20
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								if (data20.address !== void 0) {
									let data21 = data20.address;
									if (typeof data21 === "string") {
										if (!pattern0.test(data21)) {
											const err38 = {
												instancePath: instancePath + "/links/accept/" + i6 + "/address",
												schemaPath: "#/properties/links/properties/accept/items/properties/address/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.links.properties.accept.items.properties.address,
												data: data21
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									} else {
										const err39 = {
											instancePath: instancePath + "/links/accept/" + i6 + "/address",
											schemaPath: "#/properties/links/properties/accept/items/properties/address/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.links.properties.accept.items.properties.address.type,
											parentSchema: schema11.properties.links.properties.accept.items.properties.address,
											data: data21
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
								}
								if (data20.statuses !== void 0) {
									let data22 = data20.statuses;
									if (Array.isArray(data22)) {
										const len7 = data22.length;
										for (let i7 = 0; i7 < len7; i7++) {
											let data23 = data22[i7];
											if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
												const err40 = {
													instancePath: instancePath + "/links/accept/" + i6 + "/statuses/" + i7,
													schemaPath: "#/properties/links/properties/accept/items/properties/statuses/items/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11.properties.links.properties.accept.items.properties.statuses.items.type,
													parentSchema: schema11.properties.links.properties.accept.items.properties.statuses.items,
													data: data23
												};
												if (vErrors === null) vErrors = [err40];
												else vErrors.push(err40);
												errors++;
											}
											if (typeof data23 == "number" && isFinite(data23)) {
												if (data23 > 999 || isNaN(data23)) {
													const err41 = {
														instancePath: instancePath + "/links/accept/" + i6 + "/statuses/" + i7,
														schemaPath: "#/properties/links/properties/accept/items/properties/statuses/items/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 999
														},
														message: "must be <= 999",
														schema: 999,
														parentSchema: schema11.properties.links.properties.accept.items.properties.statuses.items,
														data: data23
													};
													if (vErrors === null) vErrors = [err41];
													else vErrors.push(err41);
													errors++;
												}
												if (data23 < 100 || isNaN(data23)) {
													const err42 = {
														instancePath: instancePath + "/links/accept/" + i6 + "/statuses/" + i7,
														schemaPath: "#/properties/links/properties/accept/items/properties/statuses/items/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 100
														},
														message: "must be >= 100",
														schema: 100,
														parentSchema: schema11.properties.links.properties.accept.items.properties.statuses.items,
														data: data23
													};
													if (vErrors === null) vErrors = [err42];
													else vErrors.push(err42);
													errors++;
												}
											}
										}
									} else {
										const err43 = {
											instancePath: instancePath + "/links/accept/" + i6 + "/statuses",
											schemaPath: "#/properties/links/properties/accept/items/properties/statuses/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema11.properties.links.properties.accept.items.properties.statuses.type,
											parentSchema: schema11.properties.links.properties.accept.items.properties.statuses,
											data: data22
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/links/accept/" + i6,
									schemaPath: "#/properties/links/properties/accept/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema11.properties.links.properties.accept.items.type,
									parentSchema: schema11.properties.links.properties.accept.items,
									data: data20
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/links/accept",
							schemaPath: "#/properties/links/properties/accept/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.links.properties.accept.type,
							parentSchema: schema11.properties.links.properties.accept,
							data: data19
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data16.headers !== void 0) {
					let data24 = data16.headers;
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) for (const key3 in data24) {
						let data25 = data24[key3];
						if (data25 && typeof data25 == "object" && !Array.isArray(data25)) for (const key4 in data25) {
							let data26 = data25[key4];
							if (typeof data26 === "string") {
								if (!pattern0.test(data26)) {
									const err46 = {
										instancePath: instancePath + "/links/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/links/properties/headers/additionalProperties/additionalProperties/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.properties.headers.additionalProperties.additionalProperties,
										data: data26
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							} else {
								const err47 = {
									instancePath: instancePath + "/links/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/links/properties/headers/additionalProperties/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.properties.headers.additionalProperties.additionalProperties.type,
									parentSchema: schema11.properties.links.properties.headers.additionalProperties.additionalProperties,
									data: data26
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						else {
							const err48 = {
								instancePath: instancePath + "/links/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/links/properties/headers/additionalProperties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema11.properties.links.properties.headers.additionalProperties.type,
								parentSchema: schema11.properties.links.properties.headers.additionalProperties,
								data: data25
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
					else {
						const err49 = {
							instancePath: instancePath + "/links/headers",
							schemaPath: "#/properties/links/properties/headers/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.links.properties.headers.type,
							parentSchema: schema11.properties.links.properties.headers,
							data: data24
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data16.allow !== void 0) {
					let data27 = data16.allow;
					if (typeof data27 !== "string" && !Array.isArray(data27)) {
						const err50 = {
							instancePath: instancePath + "/links/allow",
							schemaPath: "#/properties/links/properties/allow/type",
							keyword: "type",
							params: { type: schema11.properties.links.properties.allow.type },
							message: "must be string,array",
							schema: schema11.properties.links.properties.allow.type,
							parentSchema: schema11.properties.links.properties.allow,
							data: data27
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (typeof data27 === "string") {
						if (!pattern0.test(data27)) {
							const err51 = {
								instancePath: instancePath + "/links/allow",
								schemaPath: "#/properties/links/properties/allow/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.allow,
								data: data27
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
					if (Array.isArray(data27)) {
						const len8 = data27.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data28 = data27[i8];
							if (typeof data28 === "string") {
								if (!pattern0.test(data28)) {
									const err52 = {
										instancePath: instancePath + "/links/allow/" + i8,
										schemaPath: "#/properties/links/properties/allow/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.properties.allow.items,
										data: data28
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/links/allow/" + i8,
									schemaPath: "#/properties/links/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.properties.allow.items.type,
									parentSchema: schema11.properties.links.properties.allow.items,
									data: data28
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					}
				}
				if (data16.timeout !== void 0) {
					let data29 = data16.timeout;
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 > 600 || isNaN(data29)) {
							const err54 = {
								instancePath: instancePath + "/links/timeout",
								schemaPath: "#/properties/links/properties/timeout/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 600
								},
								message: "must be <= 600",
								schema: 600,
								parentSchema: schema11.properties.links.properties.timeout,
								data: data29
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data29 < 1 || isNaN(data29)) {
							const err55 = {
								instancePath: instancePath + "/links/timeout",
								schemaPath: "#/properties/links/properties/timeout/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema11.properties.links.properties.timeout,
								data: data29
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/links/timeout",
							schemaPath: "#/properties/links/properties/timeout/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.links.properties.timeout.type,
							parentSchema: schema11.properties.links.properties.timeout,
							data: data29
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data16.maxMinutes !== void 0) {
					let data30 = data16.maxMinutes;
					if (typeof data30 == "number" && isFinite(data30)) {
						if (data30 > 1440 || isNaN(data30)) {
							const err57 = {
								instancePath: instancePath + "/links/maxMinutes",
								schemaPath: "#/properties/links/properties/maxMinutes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1440
								},
								message: "must be <= 1440",
								schema: 1440,
								parentSchema: schema11.properties.links.properties.maxMinutes,
								data: data30
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data30 <= 0 || isNaN(data30)) {
							const err58 = {
								instancePath: instancePath + "/links/maxMinutes",
								schemaPath: "#/properties/links/properties/maxMinutes/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0",
								schema: 0,
								parentSchema: schema11.properties.links.properties.maxMinutes,
								data: data30
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/links/maxMinutes",
							schemaPath: "#/properties/links/properties/maxMinutes/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.links.properties.maxMinutes.type,
							parentSchema: schema11.properties.links.properties.maxMinutes,
							data: data30
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data16.concurrency !== void 0) {
					let data31 = data16.concurrency;
					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
						const err60 = {
							instancePath: instancePath + "/links/concurrency",
							schemaPath: "#/properties/links/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.concurrency.type,
							parentSchema: schema11.properties.links.properties.concurrency,
							data: data31
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 > 1e3 || isNaN(data31)) {
							const err61 = {
								instancePath: instancePath + "/links/concurrency",
								schemaPath: "#/properties/links/properties/concurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000",
								schema: 1e3,
								parentSchema: schema11.properties.links.properties.concurrency,
								data: data31
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data31 < 1 || isNaN(data31)) {
							const err62 = {
								instancePath: instancePath + "/links/concurrency",
								schemaPath: "#/properties/links/properties/concurrency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema11.properties.links.properties.concurrency,
								data: data31
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				}
				if (data16.maxHosts !== void 0) {
					let data32 = data16.maxHosts;
					if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
						const err63 = {
							instancePath: instancePath + "/links/maxHosts",
							schemaPath: "#/properties/links/properties/maxHosts/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.maxHosts.type,
							parentSchema: schema11.properties.links.properties.maxHosts,
							data: data32
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					if (typeof data32 == "number" && isFinite(data32)) {
						if (data32 > 1e3 || isNaN(data32)) {
							const err64 = {
								instancePath: instancePath + "/links/maxHosts",
								schemaPath: "#/properties/links/properties/maxHosts/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000",
								schema: 1e3,
								parentSchema: schema11.properties.links.properties.maxHosts,
								data: data32
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data32 < 1 || isNaN(data32)) {
							const err65 = {
								instancePath: instancePath + "/links/maxHosts",
								schemaPath: "#/properties/links/properties/maxHosts/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema11.properties.links.properties.maxHosts,
								data: data32
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				}
				if (data16.concurrencyPerHost !== void 0) {
					let data33 = data16.concurrencyPerHost;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
						const err66 = {
							instancePath: instancePath + "/links/concurrencyPerHost",
							schemaPath: "#/properties/links/properties/concurrencyPerHost/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.concurrencyPerHost.type,
							parentSchema: schema11.properties.links.properties.concurrencyPerHost,
							data: data33
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 > 1e3 || isNaN(data33)) {
							const err67 = {
								instancePath: instancePath + "/links/concurrencyPerHost",
								schemaPath: "#/properties/links/properties/concurrencyPerHost/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000",
								schema: 1e3,
								parentSchema: schema11.properties.links.properties.concurrencyPerHost,
								data: data33
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data33 < 1 || isNaN(data33)) {
							const err68 = {
								instancePath: instancePath + "/links/concurrencyPerHost",
								schemaPath: "#/properties/links/properties/concurrencyPerHost/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema11.properties.links.properties.concurrencyPerHost,
								data: data33
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					}
				}
				if (data16.pause !== void 0) {
					let data34 = data16.pause;
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 > 600 || isNaN(data34)) {
							const err69 = {
								instancePath: instancePath + "/links/pause",
								schemaPath: "#/properties/links/properties/pause/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 600
								},
								message: "must be <= 600",
								schema: 600,
								parentSchema: schema11.properties.links.properties.pause,
								data: data34
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data34 < 0 || isNaN(data34)) {
							const err70 = {
								instancePath: instancePath + "/links/pause",
								schemaPath: "#/properties/links/properties/pause/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema11.properties.links.properties.pause,
								data: data34
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/links/pause",
							schemaPath: "#/properties/links/properties/pause/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.links.properties.pause.type,
							parentSchema: schema11.properties.links.properties.pause,
							data: data34
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data16.maxPerHost !== void 0) {
					let data35 = data16.maxPerHost;
					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
						const err72 = {
							instancePath: instancePath + "/links/maxPerHost",
							schemaPath: "#/properties/links/properties/maxPerHost/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.maxPerHost.type,
							parentSchema: schema11.properties.links.properties.maxPerHost,
							data: data35
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 < 1 || isNaN(data35)) {
							const err73 = {
								instancePath: instancePath + "/links/maxPerHost",
								schemaPath: "#/properties/links/properties/maxPerHost/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema11.properties.links.properties.maxPerHost,
								data: data35
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					}
				}
				if (data16.contact !== void 0) {
					let data36 = data16.contact;
					if (typeof data36 === "string") {
						if (!pattern0.test(data36)) {
							const err74 = {
								instancePath: instancePath + "/links/contact",
								schemaPath: "#/properties/links/properties/contact/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.contact,
								data: data36
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/links/contact",
							schemaPath: "#/properties/links/properties/contact/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.links.properties.contact.type,
							parentSchema: schema11.properties.links.properties.contact,
							data: data36
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data16.cache !== void 0) {
					let data37 = data16.cache;
					if (typeof data37 === "string") {
						if (!pattern0.test(data37)) {
							const err76 = {
								instancePath: instancePath + "/links/cache",
								schemaPath: "#/properties/links/properties/cache/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.cache,
								data: data37
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/links/cache",
							schemaPath: "#/properties/links/properties/cache/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.links.properties.cache.type,
							parentSchema: schema11.properties.links.properties.cache,
							data: data37
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
				if (data16.cacheDays !== void 0) {
					let data38 = data16.cacheDays;
					if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
						for (const key5 in data38) if (!(key5 === "alive" || key5 === "failed")) {
							const err78 = {
								instancePath: instancePath + "/links/cacheDays",
								schemaPath: "#/properties/links/properties/cacheDays/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.links.properties.cacheDays,
								data: data38
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						if (data38.alive !== void 0) {
							let data39 = data38.alive;
							if (typeof data39 == "number" && isFinite(data39)) {
								if (data39 < 0 || isNaN(data39)) {
									const err79 = {
										instancePath: instancePath + "/links/cacheDays/alive",
										schemaPath: "#/properties/links/properties/cacheDays/properties/alive/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema11.properties.links.properties.cacheDays.properties.alive,
										data: data39
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							} else {
								const err80 = {
									instancePath: instancePath + "/links/cacheDays/alive",
									schemaPath: "#/properties/links/properties/cacheDays/properties/alive/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema11.properties.links.properties.cacheDays.properties.alive.type,
									parentSchema: schema11.properties.links.properties.cacheDays.properties.alive,
									data: data39
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
						if (data38.failed !== void 0) {
							let data40 = data38.failed;
							if (typeof data40 == "number" && isFinite(data40)) {
								if (data40 < 0 || isNaN(data40)) {
									const err81 = {
										instancePath: instancePath + "/links/cacheDays/failed",
										schemaPath: "#/properties/links/properties/cacheDays/properties/failed/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema11.properties.links.properties.cacheDays.properties.failed,
										data: data40
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							} else {
								const err82 = {
									instancePath: instancePath + "/links/cacheDays/failed",
									schemaPath: "#/properties/links/properties/cacheDays/properties/failed/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema11.properties.links.properties.cacheDays.properties.failed.type,
									parentSchema: schema11.properties.links.properties.cacheDays.properties.failed,
									data: data40
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
					} else {
						const err83 = {
							instancePath: instancePath + "/links/cacheDays",
							schemaPath: "#/properties/links/properties/cacheDays/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.links.properties.cacheDays.type,
							parentSchema: schema11.properties.links.properties.cacheDays,
							data: data38
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.links.type,
					parentSchema: schema11.properties.links,
					data: data16
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.ledger !== void 0) {
			let data41 = data.ledger;
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				for (const key6 in data41) if (!(key6 === "folder" || key6 === "columns" || key6 === "templates")) {
					const err85 = {
						instancePath: instancePath + "/ledger",
						schemaPath: "#/properties/ledger/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.ledger,
						data: data41
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				if (data41.folder !== void 0) {
					let data42 = data41.folder;
					if (typeof data42 === "string") {
						if (!pattern0.test(data42)) {
							const err86 = {
								instancePath: instancePath + "/ledger/folder",
								schemaPath: "#/properties/ledger/properties/folder/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.ledger.properties.folder,
								data: data42
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
					} else {
						const err87 = {
							instancePath: instancePath + "/ledger/folder",
							schemaPath: "#/properties/ledger/properties/folder/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.ledger.properties.folder.type,
							parentSchema: schema11.properties.ledger.properties.folder,
							data: data42
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
				if (data41.columns !== void 0) {
					let data43 = data41.columns;
					if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
						for (const key7 in data43) if (!func2.call(schema11.properties.ledger.properties.columns.properties, key7)) {
							const err88 = {
								instancePath: instancePath + "/ledger/columns",
								schemaPath: "#/properties/ledger/properties/columns/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.ledger.properties.columns,
								data: data43
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data43.template !== void 0) {
							let data44 = data43.template;
							if (typeof data44 === "string") {
								if (!pattern0.test(data44)) {
									const err89 = {
										instancePath: instancePath + "/ledger/columns/template",
										schemaPath: "#/properties/ledger/properties/columns/properties/template/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.template,
										data: data44
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/ledger/columns/template",
									schemaPath: "#/properties/ledger/properties/columns/properties/template/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.template.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.template,
									data: data44
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data43.badge !== void 0) {
							let data45 = data43.badge;
							if (typeof data45 === "string") {
								if (!pattern0.test(data45)) {
									const err91 = {
										instancePath: instancePath + "/ledger/columns/badge",
										schemaPath: "#/properties/ledger/properties/columns/properties/badge/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.badge,
										data: data45
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/ledger/columns/badge",
									schemaPath: "#/properties/ledger/properties/columns/properties/badge/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.badge.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.badge,
									data: data45
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
						if (data43.issued_on !== void 0) {
							let data46 = data43.issued_on;
							if (typeof data46 === "string") {
								if (!pattern0.test(data46)) {
									const err93 = {
										instancePath: instancePath + "/ledger/columns/issued_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/issued_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.issued_on,
										data: data46
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/ledger/columns/issued_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/issued_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.issued_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.issued_on,
									data: data46
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data43.completed_on !== void 0) {
							let data47 = data43.completed_on;
							if (typeof data47 === "string") {
								if (!pattern0.test(data47)) {
									const err95 = {
										instancePath: instancePath + "/ledger/columns/completed_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/completed_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.completed_on,
										data: data47
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/ledger/columns/completed_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/completed_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.completed_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.completed_on,
									data: data47
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
						if (data43.expires_on !== void 0) {
							let data48 = data43.expires_on;
							if (typeof data48 === "string") {
								if (!pattern0.test(data48)) {
									const err97 = {
										instancePath: instancePath + "/ledger/columns/expires_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/expires_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.expires_on,
										data: data48
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
							} else {
								const err98 = {
									instancePath: instancePath + "/ledger/columns/expires_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/expires_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.expires_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.expires_on,
									data: data48
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
						if (data43.status !== void 0) {
							let data49 = data43.status;
							if (typeof data49 === "string") {
								if (!pattern0.test(data49)) {
									const err99 = {
										instancePath: instancePath + "/ledger/columns/status",
										schemaPath: "#/properties/ledger/properties/columns/properties/status/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.status,
										data: data49
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
							} else {
								const err100 = {
									instancePath: instancePath + "/ledger/columns/status",
									schemaPath: "#/properties/ledger/properties/columns/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.status.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.status,
									data: data49
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						}
						if (data43.accepted_on !== void 0) {
							let data50 = data43.accepted_on;
							if (typeof data50 === "string") {
								if (!pattern0.test(data50)) {
									const err101 = {
										instancePath: instancePath + "/ledger/columns/accepted_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/accepted_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.accepted_on,
										data: data50
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
							} else {
								const err102 = {
									instancePath: instancePath + "/ledger/columns/accepted_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/accepted_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.accepted_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.accepted_on,
									data: data50
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						}
						if (data43.shared_on !== void 0) {
							let data51 = data43.shared_on;
							if (typeof data51 === "string") {
								if (!pattern0.test(data51)) {
									const err103 = {
										instancePath: instancePath + "/ledger/columns/shared_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/shared_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.shared_on,
										data: data51
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
							} else {
								const err104 = {
									instancePath: instancePath + "/ledger/columns/shared_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/shared_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.shared_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.shared_on,
									data: data51
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						}
						if (data43.revoked_on !== void 0) {
							let data52 = data43.revoked_on;
							if (typeof data52 === "string") {
								if (!pattern0.test(data52)) {
									const err105 = {
										instancePath: instancePath + "/ledger/columns/revoked_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/revoked_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.revoked_on,
										data: data52
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
							} else {
								const err106 = {
									instancePath: instancePath + "/ledger/columns/revoked_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/revoked_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.revoked_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.revoked_on,
									data: data52
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data43.reason !== void 0) {
							let data53 = data43.reason;
							if (typeof data53 === "string") {
								if (!pattern0.test(data53)) {
									const err107 = {
										instancePath: instancePath + "/ledger/columns/reason",
										schemaPath: "#/properties/ledger/properties/columns/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.reason,
										data: data53
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
								}
							} else {
								const err108 = {
									instancePath: instancePath + "/ledger/columns/reason",
									schemaPath: "#/properties/ledger/properties/columns/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.reason.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.reason,
									data: data53
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
						if (data43.replaces !== void 0) {
							let data54 = data43.replaces;
							if (typeof data54 === "string") {
								if (!pattern0.test(data54)) {
									const err109 = {
										instancePath: instancePath + "/ledger/columns/replaces",
										schemaPath: "#/properties/ledger/properties/columns/properties/replaces/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.replaces,
										data: data54
									};
									if (vErrors === null) vErrors = [err109];
									else vErrors.push(err109);
									errors++;
								}
							} else {
								const err110 = {
									instancePath: instancePath + "/ledger/columns/replaces",
									schemaPath: "#/properties/ledger/properties/columns/properties/replaces/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.replaces.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.replaces,
									data: data54
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
						if (data43.channel !== void 0) {
							let data55 = data43.channel;
							if (typeof data55 === "string") {
								if (!pattern0.test(data55)) {
									const err111 = {
										instancePath: instancePath + "/ledger/columns/channel",
										schemaPath: "#/properties/ledger/properties/columns/properties/channel/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.channel,
										data: data55
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
							} else {
								const err112 = {
									instancePath: instancePath + "/ledger/columns/channel",
									schemaPath: "#/properties/ledger/properties/columns/properties/channel/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.channel.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.channel,
									data: data55
								};
								if (vErrors === null) vErrors = [err112];
								else vErrors.push(err112);
								errors++;
							}
						}
						if (data43.recipient !== void 0) {
							let data56 = data43.recipient;
							if (typeof data56 === "string") {
								if (!pattern0.test(data56)) {
									const err113 = {
										instancePath: instancePath + "/ledger/columns/recipient",
										schemaPath: "#/properties/ledger/properties/columns/properties/recipient/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.recipient,
										data: data56
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
							} else {
								const err114 = {
									instancePath: instancePath + "/ledger/columns/recipient",
									schemaPath: "#/properties/ledger/properties/columns/properties/recipient/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.recipient.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.recipient,
									data: data56
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
						}
					} else {
						const err115 = {
							instancePath: instancePath + "/ledger/columns",
							schemaPath: "#/properties/ledger/properties/columns/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.ledger.properties.columns.type,
							parentSchema: schema11.properties.ledger.properties.columns,
							data: data43
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
				if (data41.templates !== void 0) {
					let data57 = data41.templates;
					if (data57 && typeof data57 == "object" && !Array.isArray(data57)) for (const key8 in data57) {
						let data58 = data57[key8];
						if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
							for (const key9 in data58) if (!(key9 === "channel" || key9 === "completed" || key9 === "issued")) {
								const err116 = {
									instancePath: instancePath + "/ledger/templates/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/ledger/properties/templates/additionalProperties/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key9 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11.properties.ledger.properties.templates.additionalProperties,
									data: data58
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
							if (data58.channel !== void 0) {
								let data59 = data58.channel;
								if (typeof data59 === "string") {
									if (!pattern35.test(data59)) {
										const err117 = {
											instancePath: instancePath + "/ledger/templates/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/channel",
											schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/channel/pattern",
											keyword: "pattern",
											params: { pattern: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$" },
											message: "must match pattern \"^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$\"",
											schema: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$",
											parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.channel,
											data: data59
										};
										if (vErrors === null) vErrors = [err117];
										else vErrors.push(err117);
										errors++;
									}
								} else {
									const err118 = {
										instancePath: instancePath + "/ledger/templates/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/channel",
										schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/channel/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.ledger.properties.templates.additionalProperties.properties.channel.type,
										parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.channel,
										data: data59
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
							}
							if (data58.completed !== void 0) {
								let data60 = data58.completed;
								if (typeof data60 === "string") {
									if (!pattern0.test(data60)) {
										const err119 = {
											instancePath: instancePath + "/ledger/templates/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/completed",
											schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/completed/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.completed,
											data: data60
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
								} else {
									const err120 = {
										instancePath: instancePath + "/ledger/templates/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/completed",
										schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/completed/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.ledger.properties.templates.additionalProperties.properties.completed.type,
										parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.completed,
										data: data60
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
							}
							if (data58.issued !== void 0) {
								let data61 = data58.issued;
								if (typeof data61 === "string") {
									if (!pattern0.test(data61)) {
										const err121 = {
											instancePath: instancePath + "/ledger/templates/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/issued",
											schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/issued/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.issued,
											data: data61
										};
										if (vErrors === null) vErrors = [err121];
										else vErrors.push(err121);
										errors++;
									}
								} else {
									const err122 = {
										instancePath: instancePath + "/ledger/templates/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/issued",
										schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/issued/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.ledger.properties.templates.additionalProperties.properties.issued.type,
										parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.issued,
										data: data61
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							}
						} else {
							const err123 = {
								instancePath: instancePath + "/ledger/templates/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/ledger/properties/templates/additionalProperties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema11.properties.ledger.properties.templates.additionalProperties.type,
								parentSchema: schema11.properties.ledger.properties.templates.additionalProperties,
								data: data58
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
					}
					else {
						const err124 = {
							instancePath: instancePath + "/ledger/templates",
							schemaPath: "#/properties/ledger/properties/templates/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.ledger.properties.templates.type,
							parentSchema: schema11.properties.ledger.properties.templates,
							data: data57
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
			} else {
				const err125 = {
					instancePath: instancePath + "/ledger",
					schemaPath: "#/properties/ledger/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.ledger.type,
					parentSchema: schema11.properties.ledger,
					data: data41
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
		}
		if (data.today !== void 0) {
			let data62 = data.today;
			if (typeof data62 === "string") {
				if (!pattern38.test(data62)) {
					const err126 = {
						instancePath: instancePath + "/today",
						schemaPath: "#/properties/today/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.today,
						data: data62
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
			} else {
				const err127 = {
					instancePath: instancePath + "/today",
					schemaPath: "#/properties/today/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.today.type,
					parentSchema: schema11.properties.today,
					data: data62
				};
				if (vErrors === null) vErrors = [err127];
				else vErrors.push(err127);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data63 = data.overrides;
			if (Array.isArray(data63)) {
				const len9 = data63.length;
				for (let i9 = 0; i9 < len9; i9++) {
					let data64 = data63[i9];
					if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
						if (data64.files === void 0) {
							const err128 = {
								instancePath: instancePath + "/overrides/" + i9,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'",
								schema: schema11.properties.overrides.items.required,
								parentSchema: schema11.properties.overrides.items,
								data: data64
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
						for (const key10 in data64) if (!(key10 === "files" || key10 === "platform" || key10 === "language" || key10 === "rules")) {
							const err129 = {
								instancePath: instancePath + "/overrides/" + i9,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.overrides.items,
								data: data64
							};
							if (vErrors === null) vErrors = [err129];
							else vErrors.push(err129);
							errors++;
						}
						if (data64.files !== void 0) {
							let data65 = data64.files;
							if (typeof data65 !== "string" && !Array.isArray(data65)) {
								const err130 = {
									instancePath: instancePath + "/overrides/" + i9 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: schema11.properties.overrides.items.properties.files.type },
									message: "must be string,array",
									schema: schema11.properties.overrides.items.properties.files.type,
									parentSchema: schema11.properties.overrides.items.properties.files,
									data: data65
								};
								if (vErrors === null) vErrors = [err130];
								else vErrors.push(err130);
								errors++;
							}
							if (typeof data65 === "string") {
								if (!pattern0.test(data65)) {
									const err131 = {
										instancePath: instancePath + "/overrides/" + i9 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.overrides.items.properties.files,
										data: data65
									};
									if (vErrors === null) vErrors = [err131];
									else vErrors.push(err131);
									errors++;
								}
							}
							if (Array.isArray(data65)) {
								const len10 = data65.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data66 = data65[i10];
									if (typeof data66 === "string") {
										if (!pattern0.test(data66)) {
											const err132 = {
												instancePath: instancePath + "/overrides/" + i9 + "/files/" + i10,
												schemaPath: "#/properties/overrides/items/properties/files/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.overrides.items.properties.files.items,
												data: data66
											};
											if (vErrors === null) vErrors = [err132];
											else vErrors.push(err132);
											errors++;
										}
									} else {
										const err133 = {
											instancePath: instancePath + "/overrides/" + i9 + "/files/" + i10,
											schemaPath: "#/properties/overrides/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.overrides.items.properties.files.items.type,
											parentSchema: schema11.properties.overrides.items.properties.files.items,
											data: data66
										};
										if (vErrors === null) vErrors = [err133];
										else vErrors.push(err133);
										errors++;
									}
								}
							}
						}
						if (data64.platform !== void 0) {
							let data67 = data64.platform;
							if (!(data67 === "credly" || data67 === "canvas-credentials" || data67 === "accredible" || data67 === "open-badges")) {
								const err134 = {
									instancePath: instancePath + "/overrides/" + i9 + "/platform",
									schemaPath: "#/properties/overrides/items/properties/platform/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.overrides.items.properties.platform.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.overrides.items.properties.platform.enum,
									parentSchema: schema11.properties.overrides.items.properties.platform,
									data: data67
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
						}
						if (data64.language !== void 0) {
							let data68 = data64.language;
							if (typeof data68 === "string") {
								if (!pattern2.test(data68)) {
									const err135 = {
										instancePath: instancePath + "/overrides/" + i9 + "/language",
										schemaPath: "#/properties/overrides/items/properties/language/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
										message: "must match pattern \"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$\"",
										schema: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
										parentSchema: schema11.properties.overrides.items.properties.language,
										data: data68
									};
									if (vErrors === null) vErrors = [err135];
									else vErrors.push(err135);
									errors++;
								}
							} else {
								const err136 = {
									instancePath: instancePath + "/overrides/" + i9 + "/language",
									schemaPath: "#/properties/overrides/items/properties/language/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.overrides.items.properties.language.type,
									parentSchema: schema11.properties.overrides.items.properties.language,
									data: data68
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
						}
						if (data64.rules !== void 0) {
							let data69 = data64.rules;
							if (!(data69 && typeof data69 == "object" && !Array.isArray(data69))) {
								const err137 = {
									instancePath: instancePath + "/overrides/" + i9 + "/rules",
									schemaPath: "#/properties/overrides/items/properties/rules/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema11.properties.overrides.items.properties.rules.type,
									parentSchema: schema11.properties.overrides.items.properties.rules,
									data: data69
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
						}
					} else {
						const err138 = {
							instancePath: instancePath + "/overrides/" + i9,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.overrides.items.type,
							parentSchema: schema11.properties.overrides.items,
							data: data64
						};
						if (vErrors === null) vErrors = [err138];
						else vErrors.push(err138);
						errors++;
					}
				}
			} else {
				const err139 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.overrides.type,
					parentSchema: schema11.properties.overrides,
					data: data63
				};
				if (vErrors === null) vErrors = [err139];
				else vErrors.push(err139);
				errors++;
			}
		}
		if (data.plugins !== void 0) {
			let data70 = data.plugins;
			if (Array.isArray(data70)) {
				const len11 = data70.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data71 = data70[i11];
					if (typeof data71 === "string") {
						if (!pattern0.test(data71)) {
							const err140 = {
								instancePath: instancePath + "/plugins/" + i11,
								schemaPath: "#/properties/plugins/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.plugins.items,
								data: data71
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
					} else {
						const err141 = {
							instancePath: instancePath + "/plugins/" + i11,
							schemaPath: "#/properties/plugins/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.plugins.items.type,
							parentSchema: schema11.properties.plugins.items,
							data: data71
						};
						if (vErrors === null) vErrors = [err141];
						else vErrors.push(err141);
						errors++;
					}
				}
			} else {
				const err142 = {
					instancePath: instancePath + "/plugins",
					schemaPath: "#/properties/plugins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.plugins.type,
					parentSchema: schema11.properties.plugins,
					data: data70
				};
				if (vErrors === null) vErrors = [err142];
				else vErrors.push(err142);
				errors++;
			}
		}
		if (data.ignores !== void 0) {
			let data72 = data.ignores;
			if (Array.isArray(data72)) {
				const len12 = data72.length;
				for (let i12 = 0; i12 < len12; i12++) {
					let data73 = data72[i12];
					if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
						if (data73.rule === void 0) {
							const err143 = {
								instancePath: instancePath + "/ignores/" + i12,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'",
								schema: schema11.properties.ignores.items.required,
								parentSchema: schema11.properties.ignores.items,
								data: data73
							};
							if (vErrors === null) vErrors = [err143];
							else vErrors.push(err143);
							errors++;
						}
						if (data73.path === void 0) {
							const err144 = {
								instancePath: instancePath + "/ignores/" + i12,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'",
								schema: schema11.properties.ignores.items.required,
								parentSchema: schema11.properties.ignores.items,
								data: data73
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
						if (data73.reason === void 0) {
							const err145 = {
								instancePath: instancePath + "/ignores/" + i12,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'",
								schema: schema11.properties.ignores.items.required,
								parentSchema: schema11.properties.ignores.items,
								data: data73
							};
							if (vErrors === null) vErrors = [err145];
							else vErrors.push(err145);
							errors++;
						}
						for (const key11 in data73) if (!(key11 === "rule" || key11 === "path" || key11 === "pointer" || key11 === "reason" || key11 === "until")) {
							const err146 = {
								instancePath: instancePath + "/ignores/" + i12,
								schemaPath: "#/properties/ignores/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.ignores.items,
								data: data73
							};
							if (vErrors === null) vErrors = [err146];
							else vErrors.push(err146);
							errors++;
						}
						if (data73.rule !== void 0) {
							let data74 = data73.rule;
							if (typeof data74 === "string") {
								if (!pattern0.test(data74)) {
									const err147 = {
										instancePath: instancePath + "/ignores/" + i12 + "/rule",
										schemaPath: "#/properties/ignores/items/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ignores.items.properties.rule,
										data: data74
									};
									if (vErrors === null) vErrors = [err147];
									else vErrors.push(err147);
									errors++;
								}
							} else {
								const err148 = {
									instancePath: instancePath + "/ignores/" + i12 + "/rule",
									schemaPath: "#/properties/ignores/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.rule.type,
									parentSchema: schema11.properties.ignores.items.properties.rule,
									data: data74
								};
								if (vErrors === null) vErrors = [err148];
								else vErrors.push(err148);
								errors++;
							}
						}
						if (data73.path !== void 0) {
							let data75 = data73.path;
							if (typeof data75 === "string") {
								if (!pattern0.test(data75)) {
									const err149 = {
										instancePath: instancePath + "/ignores/" + i12 + "/path",
										schemaPath: "#/properties/ignores/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ignores.items.properties.path,
										data: data75
									};
									if (vErrors === null) vErrors = [err149];
									else vErrors.push(err149);
									errors++;
								}
							} else {
								const err150 = {
									instancePath: instancePath + "/ignores/" + i12 + "/path",
									schemaPath: "#/properties/ignores/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.path.type,
									parentSchema: schema11.properties.ignores.items.properties.path,
									data: data75
								};
								if (vErrors === null) vErrors = [err150];
								else vErrors.push(err150);
								errors++;
							}
						}
						if (data73.pointer !== void 0) {
							let data76 = data73.pointer;
							if (typeof data76 === "string") {
								if (!pattern45.test(data76)) {
									const err151 = {
										instancePath: instancePath + "/ignores/" + i12 + "/pointer",
										schemaPath: "#/properties/ignores/items/properties/pointer/pattern",
										keyword: "pattern",
										params: { pattern: "^(/.*)?$" },
										message: "must match pattern \"^(/.*)?$\"",
										schema: "^(/.*)?$",
										parentSchema: schema11.properties.ignores.items.properties.pointer,
										data: data76
									};
									if (vErrors === null) vErrors = [err151];
									else vErrors.push(err151);
									errors++;
								}
							} else {
								const err152 = {
									instancePath: instancePath + "/ignores/" + i12 + "/pointer",
									schemaPath: "#/properties/ignores/items/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.pointer.type,
									parentSchema: schema11.properties.ignores.items.properties.pointer,
									data: data76
								};
								if (vErrors === null) vErrors = [err152];
								else vErrors.push(err152);
								errors++;
							}
						}
						if (data73.reason !== void 0) {
							let data77 = data73.reason;
							if (typeof data77 === "string") {
								if (!pattern0.test(data77)) {
									const err153 = {
										instancePath: instancePath + "/ignores/" + i12 + "/reason",
										schemaPath: "#/properties/ignores/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ignores.items.properties.reason,
										data: data77
									};
									if (vErrors === null) vErrors = [err153];
									else vErrors.push(err153);
									errors++;
								}
							} else {
								const err154 = {
									instancePath: instancePath + "/ignores/" + i12 + "/reason",
									schemaPath: "#/properties/ignores/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.reason.type,
									parentSchema: schema11.properties.ignores.items.properties.reason,
									data: data77
								};
								if (vErrors === null) vErrors = [err154];
								else vErrors.push(err154);
								errors++;
							}
						}
						if (data73.until !== void 0) {
							let data78 = data73.until;
							if (typeof data78 === "string") {
								if (!pattern38.test(data78)) {
									const err155 = {
										instancePath: instancePath + "/ignores/" + i12 + "/until",
										schemaPath: "#/properties/ignores/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.ignores.items.properties.until,
										data: data78
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
							} else {
								const err156 = {
									instancePath: instancePath + "/ignores/" + i12 + "/until",
									schemaPath: "#/properties/ignores/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.until.type,
									parentSchema: schema11.properties.ignores.items.properties.until,
									data: data78
								};
								if (vErrors === null) vErrors = [err156];
								else vErrors.push(err156);
								errors++;
							}
						}
					} else {
						const err157 = {
							instancePath: instancePath + "/ignores/" + i12,
							schemaPath: "#/properties/ignores/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.ignores.items.type,
							parentSchema: schema11.properties.ignores.items,
							data: data73
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
			} else {
				const err158 = {
					instancePath: instancePath + "/ignores",
					schemaPath: "#/properties/ignores/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.ignores.type,
					parentSchema: schema11.properties.ignores,
					data: data72
				};
				if (vErrors === null) vErrors = [err158];
				else vErrors.push(err158);
				errors++;
			}
		}
	} else {
		const err159 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err159];
		else vErrors.push(err159);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
