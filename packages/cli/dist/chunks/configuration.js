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
			"pattern": "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$",
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
			"type": [
				"string",
				"array",
				"object"
			],
			"pattern": "\\S",
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Where governance documents are, or a group with `files` and `address`. Default: GOVERNANCE.md",
			"properties": {
				"files": {
					"type": ["string", "array"],
					"pattern": "\\S",
					"items": {
						"type": "string",
						"pattern": "\\S"
					},
					"description": "Where they are. Default: GOVERNANCE.md"
				},
				"address": {
					"type": "string",
					"pattern": "\\S",
					"description": "The web address of a document that is kept elsewhere, and is not read."
				}
			},
			"additionalProperties": false
		},
		"metrics": {
			"type": [
				"string",
				"array",
				"object"
			],
			"pattern": "\\S",
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Where files of metrics are, or a group with `files`, `columns` and `dates`. Default: metrics/**/*.csv",
			"properties": {
				"files": {
					"type": ["string", "array"],
					"pattern": "\\S",
					"items": {
						"type": "string",
						"pattern": "\\S"
					},
					"description": "Where they are. Default: metrics/**/*.csv"
				},
				"columns": {
					"type": "object",
					"description": "The header of the column that holds each.",
					"properties": {
						"date": {
							"type": "string",
							"pattern": "\\S",
							"description": "The day of the measurement."
						},
						"metric": {
							"type": "string",
							"pattern": "\\S",
							"description": "What was measured."
						},
						"value": {
							"type": "string",
							"pattern": "\\S",
							"description": "The number."
						},
						"template": {
							"type": "string",
							"pattern": "\\S",
							"description": "The id of the template, where it is about one."
						}
					},
					"additionalProperties": false
				},
				"dates": {
					"enum": ["dmy", "mdy"],
					"description": "What comes first in dates such as 03/04/2026: the day or the month."
				}
			},
			"additionalProperties": false
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
		"audit": {
			"type": "object",
			"description": "The yearly audit: whom it asks, and where it keeps what was found.",
			"properties": {
				"folder": {
					"type": "string",
					"pattern": "\\S",
					"description": "Folder of the records, one for each year. Nothing in it is checked. Default: audits"
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who looks after templates that name no owner, where CODEOWNERS names none either. Default: the program as a whole."
				},
				"accounts": {
					"type": "object",
					"description": "The GitHub account of each owner, by the word that templates use, such as `Anna Lee: anna-lee`.",
					"additionalProperties": {
						"type": "string",
						"pattern": "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$"
					}
				},
				"mention": {
					"type": ["string", "array"],
					"pattern": "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$",
					"items": {
						"type": "string",
						"pattern": "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$"
					},
					"description": "GitHub accounts that want to be mentioned in reminders. Default: nobody."
				},
				"label": {
					"type": "string",
					"pattern": "^[^,\\s](?:[^,]{0,48}[^,\\s])?$",
					"description": "Label of the issues, 50 characters without a comma. Default: badge-audit"
				},
				"maxEntries": {
					"type": "integer",
					"minimum": 1,
					"maximum": 200,
					"description": "How many entries an issue lists at the most, templates to archive apart. Default: 25."
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
						"pattern": "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$",
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
const pattern2 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$", "u");
const pattern46 = /* @__PURE__ */ new RegExp("^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$", "u");
const pattern51 = /* @__PURE__ */ new RegExp("^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$", "u");
const pattern54 = /* @__PURE__ */ new RegExp("^[^,\\s](?:[^,]{0,48}[^,\\s])?$", "u");
const pattern55 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern62 = /* @__PURE__ */ new RegExp("^(/.*)?$", "u");
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
						params: { pattern: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$" },
						message: "must match pattern \"^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$\"",
						schema: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$",
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
			if ((!data8 || typeof data8 != "object") && typeof data8 !== "string") {
				const err14 = {
					instancePath: instancePath + "/governance",
					schemaPath: "#/properties/governance/type",
					keyword: "type",
					params: { type: schema11.properties.governance.type },
					message: "must be string,array,object",
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
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key1 in data8) if (!(key1 === "files" || key1 === "address")) {
					const err18 = {
						instancePath: instancePath + "/governance",
						schemaPath: "#/properties/governance/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.governance,
						data: data8
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data8.files !== void 0) {
					let data10 = data8.files;
					if (typeof data10 !== "string" && !Array.isArray(data10)) {
						const err19 = {
							instancePath: instancePath + "/governance/files",
							schemaPath: "#/properties/governance/properties/files/type",
							keyword: "type",
							params: { type: schema11.properties.governance.properties.files.type },
							message: "must be string,array",
							schema: schema11.properties.governance.properties.files.type,
							parentSchema: schema11.properties.governance.properties.files,
							data: data10
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data10 === "string") {
						if (!pattern0.test(data10)) {
							const err20 = {
								instancePath: instancePath + "/governance/files",
								schemaPath: "#/properties/governance/properties/files/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.governance.properties.files,
								data: data10
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
					if (Array.isArray(data10)) {
						const len3 = data10.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data11 = data10[i3];
							if (typeof data11 === "string") {
								if (!pattern0.test(data11)) {
									const err21 = {
										instancePath: instancePath + "/governance/files/" + i3,
										schemaPath: "#/properties/governance/properties/files/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.governance.properties.files.items,
										data: data11
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/governance/files/" + i3,
									schemaPath: "#/properties/governance/properties/files/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.governance.properties.files.items.type,
									parentSchema: schema11.properties.governance.properties.files.items,
									data: data11
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					}
				}
				if (data8.address !== void 0) {
					let data12 = data8.address;
					if (typeof data12 === "string") {
						if (!pattern0.test(data12)) {
							const err23 = {
								instancePath: instancePath + "/governance/address",
								schemaPath: "#/properties/governance/properties/address/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.governance.properties.address,
								data: data12
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/governance/address",
							schemaPath: "#/properties/governance/properties/address/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.governance.properties.address.type,
							parentSchema: schema11.properties.governance.properties.address,
							data: data12
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			}
		}
		if (data.metrics !== void 0) {
			let data13 = data.metrics;
			if ((!data13 || typeof data13 != "object") && typeof data13 !== "string") {
				const err25 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: schema11.properties.metrics.type },
					message: "must be string,array,object",
					schema: schema11.properties.metrics.type,
					parentSchema: schema11.properties.metrics,
					data: data13
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data13 === "string") {
				if (!pattern0.test(data13)) {
					const err26 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.metrics,
						data: data13
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
			if (Array.isArray(data13)) {
				const len4 = data13.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data14 = data13[i4];
					if (typeof data14 === "string") {
						if (!pattern0.test(data14)) {
							const err27 = {
								instancePath: instancePath + "/metrics/" + i4,
								schemaPath: "#/properties/metrics/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.metrics.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/metrics/" + i4,
							schemaPath: "#/properties/metrics/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.metrics.items.type,
							parentSchema: schema11.properties.metrics.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			}
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (const key2 in data13) if (!(key2 === "files" || key2 === "columns" || key2 === "dates")) {
					const err29 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.metrics,
						data: data13
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data13.files !== void 0) {
					let data15 = data13.files;
					if (typeof data15 !== "string" && !Array.isArray(data15)) {
						const err30 = {
							instancePath: instancePath + "/metrics/files",
							schemaPath: "#/properties/metrics/properties/files/type",
							keyword: "type",
							params: { type: schema11.properties.metrics.properties.files.type },
							message: "must be string,array",
							schema: schema11.properties.metrics.properties.files.type,
							parentSchema: schema11.properties.metrics.properties.files,
							data: data15
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (typeof data15 === "string") {
						if (!pattern0.test(data15)) {
							const err31 = {
								instancePath: instancePath + "/metrics/files",
								schemaPath: "#/properties/metrics/properties/files/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.metrics.properties.files,
								data: data15
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
					if (Array.isArray(data15)) {
						const len5 = data15.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data16 = data15[i5];
							if (typeof data16 === "string") {
								if (!pattern0.test(data16)) {
									const err32 = {
										instancePath: instancePath + "/metrics/files/" + i5,
										schemaPath: "#/properties/metrics/properties/files/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.metrics.properties.files.items,
										data: data16
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/metrics/files/" + i5,
									schemaPath: "#/properties/metrics/properties/files/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.metrics.properties.files.items.type,
									parentSchema: schema11.properties.metrics.properties.files.items,
									data: data16
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					}
				}
				if (data13.columns !== void 0) {
					let data17 = data13.columns;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						for (const key3 in data17) if (!(key3 === "date" || key3 === "metric" || key3 === "value" || key3 === "template")) {
							const err34 = {
								instancePath: instancePath + "/metrics/columns",
								schemaPath: "#/properties/metrics/properties/columns/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.metrics.properties.columns,
								data: data17
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data17.date !== void 0) {
							let data18 = data17.date;
							if (typeof data18 === "string") {
								if (!pattern0.test(data18)) {
									const err35 = {
										instancePath: instancePath + "/metrics/columns/date",
										schemaPath: "#/properties/metrics/properties/columns/properties/date/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.metrics.properties.columns.properties.date,
										data: data18
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/metrics/columns/date",
									schemaPath: "#/properties/metrics/properties/columns/properties/date/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.metrics.properties.columns.properties.date.type,
									parentSchema: schema11.properties.metrics.properties.columns.properties.date,
									data: data18
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data17.metric !== void 0) {
							let data19 = data17.metric;
							if (typeof data19 === "string") {
								if (!pattern0.test(data19)) {
									const err37 = {
										instancePath: instancePath + "/metrics/columns/metric",
										schemaPath: "#/properties/metrics/properties/columns/properties/metric/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.metrics.properties.columns.properties.metric,
										data: data19
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/metrics/columns/metric",
									schemaPath: "#/properties/metrics/properties/columns/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.metrics.properties.columns.properties.metric.type,
									parentSchema: schema11.properties.metrics.properties.columns.properties.metric,
									data: data19
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data17.value !== void 0) {
							let data20 = data17.value;
							if (typeof data20 === "string") {
								if (!pattern0.test(data20)) {
									const err39 = {
										instancePath: instancePath + "/metrics/columns/value",
										schemaPath: "#/properties/metrics/properties/columns/properties/value/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.metrics.properties.columns.properties.value,
										data: data20
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/metrics/columns/value",
									schemaPath: "#/properties/metrics/properties/columns/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.metrics.properties.columns.properties.value.type,
									parentSchema: schema11.properties.metrics.properties.columns.properties.value,
									data: data20
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data17.template !== void 0) {
							let data21 = data17.template;
							if (typeof data21 === "string") {
								if (!pattern0.test(data21)) {
									const err41 = {
										instancePath: instancePath + "/metrics/columns/template",
										schemaPath: "#/properties/metrics/properties/columns/properties/template/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.metrics.properties.columns.properties.template,
										data: data21
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/metrics/columns/template",
									schemaPath: "#/properties/metrics/properties/columns/properties/template/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.metrics.properties.columns.properties.template.type,
									parentSchema: schema11.properties.metrics.properties.columns.properties.template,
									data: data21
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/metrics/columns",
							schemaPath: "#/properties/metrics/properties/columns/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.metrics.properties.columns.type,
							parentSchema: schema11.properties.metrics.properties.columns,
							data: data17
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data13.dates !== void 0) {
					let data22 = data13.dates;
					if (!(data22 === "dmy" || data22 === "mdy")) {
						const err44 = {
							instancePath: instancePath + "/metrics/dates",
							schemaPath: "#/properties/metrics/properties/dates/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.metrics.properties.dates.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.metrics.properties.dates.enum,
							parentSchema: schema11.properties.metrics.properties.dates,
							data: data22
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			}
		}
		if (data.marketing !== void 0) {
			let data23 = data.marketing;
			if (typeof data23 !== "string" && !Array.isArray(data23)) {
				const err45 = {
					instancePath: instancePath + "/marketing",
					schemaPath: "#/properties/marketing/type",
					keyword: "type",
					params: { type: schema11.properties.marketing.type },
					message: "must be string,array",
					schema: schema11.properties.marketing.type,
					parentSchema: schema11.properties.marketing,
					data: data23
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (typeof data23 === "string") {
				if (!pattern0.test(data23)) {
					const err46 = {
						instancePath: instancePath + "/marketing",
						schemaPath: "#/properties/marketing/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.marketing,
						data: data23
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			}
			if (Array.isArray(data23)) {
				const len6 = data23.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data24 = data23[i6];
					if (typeof data24 === "string") {
						if (!pattern0.test(data24)) {
							const err47 = {
								instancePath: instancePath + "/marketing/" + i6,
								schemaPath: "#/properties/marketing/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.marketing.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/marketing/" + i6,
							schemaPath: "#/properties/marketing/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.marketing.items.type,
							parentSchema: schema11.properties.marketing.items,
							data: data24
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
			}
		}
		if (data.program !== void 0) {
			let data25 = data.program;
			if (typeof data25 === "string") {
				if (!pattern0.test(data25)) {
					const err49 = {
						instancePath: instancePath + "/program",
						schemaPath: "#/properties/program/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.program,
						data: data25
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/program",
					schemaPath: "#/properties/program/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.program.type,
					parentSchema: schema11.properties.program,
					data: data25
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data26 = data.baseline;
			if (typeof data26 === "string") {
				if (!pattern0.test(data26)) {
					const err51 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.baseline,
						data: data26
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.baseline.type,
					parentSchema: schema11.properties.baseline,
					data: data26
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data27 = data.exclude;
			if (typeof data27 !== "string" && !Array.isArray(data27)) {
				const err53 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: schema11.properties.exclude.type },
					message: "must be string,array",
					schema: schema11.properties.exclude.type,
					parentSchema: schema11.properties.exclude,
					data: data27
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
			if (typeof data27 === "string") {
				if (!pattern0.test(data27)) {
					const err54 = {
						instancePath: instancePath + "/exclude",
						schemaPath: "#/properties/exclude/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.exclude,
						data: data27
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			}
			if (Array.isArray(data27)) {
				const len7 = data27.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data28 = data27[i7];
					if (typeof data28 === "string") {
						if (!pattern0.test(data28)) {
							const err55 = {
								instancePath: instancePath + "/exclude/" + i7,
								schemaPath: "#/properties/exclude/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.exclude.items,
								data: data28
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/exclude/" + i7,
							schemaPath: "#/properties/exclude/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.exclude.items.type,
							parentSchema: schema11.properties.exclude.items,
							data: data28
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			}
		}
		if (data.links !== void 0) {
			let data29 = data.links;
			if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
				for (const key4 in data29) if (!func2.call(schema11.properties.links.properties, key4)) {
					const err57 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.links,
						data: data29
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data29.skip !== void 0) {
					let data30 = data29.skip;
					if (typeof data30 !== "string" && !Array.isArray(data30)) {
						const err58 = {
							instancePath: instancePath + "/links/skip",
							schemaPath: "#/properties/links/properties/skip/type",
							keyword: "type",
							params: { type: schema11.properties.links.properties.skip.type },
							message: "must be string,array",
							schema: schema11.properties.links.properties.skip.type,
							parentSchema: schema11.properties.links.properties.skip,
							data: data30
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (typeof data30 === "string") {
						if (!pattern0.test(data30)) {
							const err59 = {
								instancePath: instancePath + "/links/skip",
								schemaPath: "#/properties/links/properties/skip/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.skip,
								data: data30
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					}
					if (Array.isArray(data30)) {
						const len8 = data30.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data31 = data30[i8];
							if (typeof data31 === "string") {
								if (!pattern0.test(data31)) {
									const err60 = {
										instancePath: instancePath + "/links/skip/" + i8,
										schemaPath: "#/properties/links/properties/skip/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.properties.skip.items,
										data: data31
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/links/skip/" + i8,
									schemaPath: "#/properties/links/properties/skip/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.properties.skip.items.type,
									parentSchema: schema11.properties.links.properties.skip.items,
									data: data31
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
					}
				}
				if (data29.accept !== void 0) {
					let data32 = data29.accept;
					if (Array.isArray(data32)) {
						const len9 = data32.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data33 = data32[i9];
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
								if (data33.address === void 0) {
									const err62 = {
										instancePath: instancePath + "/links/accept/" + i9,
										schemaPath: "#/properties/links/properties/accept/items/required",
										keyword: "required",
										params: { missingProperty: "address" },
										message: "must have required property 'address'",
										schema: schema11.properties.links.properties.accept.items.required,
										parentSchema: schema11.properties.links.properties.accept.items,
										data: data33
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								if (data33.statuses === void 0) {
									const err63 = {
										instancePath: instancePath + "/links/accept/" + i9,
										schemaPath: "#/properties/links/properties/accept/items/required",
										keyword: "required",
										params: { missingProperty: "statuses" },
										message: "must have required property 'statuses'",
										schema: schema11.properties.links.properties.accept.items.required,
										parentSchema: schema11.properties.links.properties.accept.items,
										data: data33
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
								for (const key5 in data33) if (!(key5 === "address" || key5 === "statuses")) {
									const err64 = {
										instancePath: instancePath + "/links/accept/" + i9,
										schemaPath: "#/properties/links/properties/accept/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema11.properties.links.properties.accept.items,
										data: data33
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
								if (data33.address !== void 0) {
									let data34 = data33.address;
									if (typeof data34 === "string") {
										if (!pattern0.test(data34)) {
											const err65 = {
												instancePath: instancePath + "/links/accept/" + i9 + "/address",
												schemaPath: "#/properties/links/properties/accept/items/properties/address/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.links.properties.accept.items.properties.address,
												data: data34
											};
											if (vErrors === null) vErrors = [err65];
											else vErrors.push(err65);
											errors++;
										}
									} else {
										const err66 = {
											instancePath: instancePath + "/links/accept/" + i9 + "/address",
											schemaPath: "#/properties/links/properties/accept/items/properties/address/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.links.properties.accept.items.properties.address.type,
											parentSchema: schema11.properties.links.properties.accept.items.properties.address,
											data: data34
										};
										if (vErrors === null) vErrors = [err66];
										else vErrors.push(err66);
										errors++;
									}
								}
								if (data33.statuses !== void 0) {
									let data35 = data33.statuses;
									if (Array.isArray(data35)) {
										const len10 = data35.length;
										for (let i10 = 0; i10 < len10; i10++) {
											let data36 = data35[i10];
											if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
												const err67 = {
													instancePath: instancePath + "/links/accept/" + i9 + "/statuses/" + i10,
													schemaPath: "#/properties/links/properties/accept/items/properties/statuses/items/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11.properties.links.properties.accept.items.properties.statuses.items.type,
													parentSchema: schema11.properties.links.properties.accept.items.properties.statuses.items,
													data: data36
												};
												if (vErrors === null) vErrors = [err67];
												else vErrors.push(err67);
												errors++;
											}
											if (typeof data36 == "number" && isFinite(data36)) {
												if (data36 > 999 || isNaN(data36)) {
													const err68 = {
														instancePath: instancePath + "/links/accept/" + i9 + "/statuses/" + i10,
														schemaPath: "#/properties/links/properties/accept/items/properties/statuses/items/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 999
														},
														message: "must be <= 999",
														schema: 999,
														parentSchema: schema11.properties.links.properties.accept.items.properties.statuses.items,
														data: data36
													};
													if (vErrors === null) vErrors = [err68];
													else vErrors.push(err68);
													errors++;
												}
												if (data36 < 100 || isNaN(data36)) {
													const err69 = {
														instancePath: instancePath + "/links/accept/" + i9 + "/statuses/" + i10,
														schemaPath: "#/properties/links/properties/accept/items/properties/statuses/items/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 100
														},
														message: "must be >= 100",
														schema: 100,
														parentSchema: schema11.properties.links.properties.accept.items.properties.statuses.items,
														data: data36
													};
													if (vErrors === null) vErrors = [err69];
													else vErrors.push(err69);
													errors++;
												}
											}
										}
									} else {
										const err70 = {
											instancePath: instancePath + "/links/accept/" + i9 + "/statuses",
											schemaPath: "#/properties/links/properties/accept/items/properties/statuses/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema11.properties.links.properties.accept.items.properties.statuses.type,
											parentSchema: schema11.properties.links.properties.accept.items.properties.statuses,
											data: data35
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/links/accept/" + i9,
									schemaPath: "#/properties/links/properties/accept/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema11.properties.links.properties.accept.items.type,
									parentSchema: schema11.properties.links.properties.accept.items,
									data: data33
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/links/accept",
							schemaPath: "#/properties/links/properties/accept/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.links.properties.accept.type,
							parentSchema: schema11.properties.links.properties.accept,
							data: data32
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data29.headers !== void 0) {
					let data37 = data29.headers;
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) for (const key6 in data37) {
						let data38 = data37[key6];
						if (data38 && typeof data38 == "object" && !Array.isArray(data38)) for (const key7 in data38) {
							let data39 = data38[key7];
							if (typeof data39 === "string") {
								if (!pattern0.test(data39)) {
									const err73 = {
										instancePath: instancePath + "/links/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/links/properties/headers/additionalProperties/additionalProperties/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.properties.headers.additionalProperties.additionalProperties,
										data: data39
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/links/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/links/properties/headers/additionalProperties/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.properties.headers.additionalProperties.additionalProperties.type,
									parentSchema: schema11.properties.links.properties.headers.additionalProperties.additionalProperties,
									data: data39
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
						else {
							const err75 = {
								instancePath: instancePath + "/links/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/links/properties/headers/additionalProperties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema11.properties.links.properties.headers.additionalProperties.type,
								parentSchema: schema11.properties.links.properties.headers.additionalProperties,
								data: data38
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					}
					else {
						const err76 = {
							instancePath: instancePath + "/links/headers",
							schemaPath: "#/properties/links/properties/headers/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.links.properties.headers.type,
							parentSchema: schema11.properties.links.properties.headers,
							data: data37
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data29.allow !== void 0) {
					let data40 = data29.allow;
					if (typeof data40 !== "string" && !Array.isArray(data40)) {
						const err77 = {
							instancePath: instancePath + "/links/allow",
							schemaPath: "#/properties/links/properties/allow/type",
							keyword: "type",
							params: { type: schema11.properties.links.properties.allow.type },
							message: "must be string,array",
							schema: schema11.properties.links.properties.allow.type,
							parentSchema: schema11.properties.links.properties.allow,
							data: data40
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					if (typeof data40 === "string") {
						if (!pattern0.test(data40)) {
							const err78 = {
								instancePath: instancePath + "/links/allow",
								schemaPath: "#/properties/links/properties/allow/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.allow,
								data: data40
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
					if (Array.isArray(data40)) {
						const len11 = data40.length;
						for (let i11 = 0; i11 < len11; i11++) {
							let data41 = data40[i11];
							if (typeof data41 === "string") {
								if (!pattern0.test(data41)) {
									const err79 = {
										instancePath: instancePath + "/links/allow/" + i11,
										schemaPath: "#/properties/links/properties/allow/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.properties.allow.items,
										data: data41
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							} else {
								const err80 = {
									instancePath: instancePath + "/links/allow/" + i11,
									schemaPath: "#/properties/links/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.properties.allow.items.type,
									parentSchema: schema11.properties.links.properties.allow.items,
									data: data41
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
					}
				}
				if (data29.timeout !== void 0) {
					let data42 = data29.timeout;
					if (typeof data42 == "number" && isFinite(data42)) {
						if (data42 > 600 || isNaN(data42)) {
							const err81 = {
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
								data: data42
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						if (data42 < 1 || isNaN(data42)) {
							const err82 = {
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
								data: data42
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
					} else {
						const err83 = {
							instancePath: instancePath + "/links/timeout",
							schemaPath: "#/properties/links/properties/timeout/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.links.properties.timeout.type,
							parentSchema: schema11.properties.links.properties.timeout,
							data: data42
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
				if (data29.maxMinutes !== void 0) {
					let data43 = data29.maxMinutes;
					if (typeof data43 == "number" && isFinite(data43)) {
						if (data43 > 1440 || isNaN(data43)) {
							const err84 = {
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
								data: data43
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data43 <= 0 || isNaN(data43)) {
							const err85 = {
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
								data: data43
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/links/maxMinutes",
							schemaPath: "#/properties/links/properties/maxMinutes/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.links.properties.maxMinutes.type,
							parentSchema: schema11.properties.links.properties.maxMinutes,
							data: data43
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data29.concurrency !== void 0) {
					let data44 = data29.concurrency;
					if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
						const err87 = {
							instancePath: instancePath + "/links/concurrency",
							schemaPath: "#/properties/links/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.concurrency.type,
							parentSchema: schema11.properties.links.properties.concurrency,
							data: data44
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
					if (typeof data44 == "number" && isFinite(data44)) {
						if (data44 > 1e3 || isNaN(data44)) {
							const err88 = {
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
								data: data44
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data44 < 1 || isNaN(data44)) {
							const err89 = {
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
								data: data44
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
				}
				if (data29.maxHosts !== void 0) {
					let data45 = data29.maxHosts;
					if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
						const err90 = {
							instancePath: instancePath + "/links/maxHosts",
							schemaPath: "#/properties/links/properties/maxHosts/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.maxHosts.type,
							parentSchema: schema11.properties.links.properties.maxHosts,
							data: data45
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
					if (typeof data45 == "number" && isFinite(data45)) {
						if (data45 > 1e3 || isNaN(data45)) {
							const err91 = {
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
								data: data45
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
						if (data45 < 1 || isNaN(data45)) {
							const err92 = {
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
								data: data45
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					}
				}
				if (data29.concurrencyPerHost !== void 0) {
					let data46 = data29.concurrencyPerHost;
					if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
						const err93 = {
							instancePath: instancePath + "/links/concurrencyPerHost",
							schemaPath: "#/properties/links/properties/concurrencyPerHost/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.concurrencyPerHost.type,
							parentSchema: schema11.properties.links.properties.concurrencyPerHost,
							data: data46
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
					if (typeof data46 == "number" && isFinite(data46)) {
						if (data46 > 1e3 || isNaN(data46)) {
							const err94 = {
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
								data: data46
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						if (data46 < 1 || isNaN(data46)) {
							const err95 = {
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
								data: data46
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
					}
				}
				if (data29.pause !== void 0) {
					let data47 = data29.pause;
					if (typeof data47 == "number" && isFinite(data47)) {
						if (data47 > 600 || isNaN(data47)) {
							const err96 = {
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
								data: data47
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (data47 < 0 || isNaN(data47)) {
							const err97 = {
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
								data: data47
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/links/pause",
							schemaPath: "#/properties/links/properties/pause/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.links.properties.pause.type,
							parentSchema: schema11.properties.links.properties.pause,
							data: data47
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data29.maxPerHost !== void 0) {
					let data48 = data29.maxPerHost;
					if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
						const err99 = {
							instancePath: instancePath + "/links/maxPerHost",
							schemaPath: "#/properties/links/properties/maxPerHost/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.maxPerHost.type,
							parentSchema: schema11.properties.links.properties.maxPerHost,
							data: data48
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
					if (typeof data48 == "number" && isFinite(data48)) {
						if (data48 < 1 || isNaN(data48)) {
							const err100 = {
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
								data: data48
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					}
				}
				if (data29.contact !== void 0) {
					let data49 = data29.contact;
					if (typeof data49 === "string") {
						if (!pattern0.test(data49)) {
							const err101 = {
								instancePath: instancePath + "/links/contact",
								schemaPath: "#/properties/links/properties/contact/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.contact,
								data: data49
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
					} else {
						const err102 = {
							instancePath: instancePath + "/links/contact",
							schemaPath: "#/properties/links/properties/contact/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.links.properties.contact.type,
							parentSchema: schema11.properties.links.properties.contact,
							data: data49
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				if (data29.cache !== void 0) {
					let data50 = data29.cache;
					if (typeof data50 === "string") {
						if (!pattern0.test(data50)) {
							const err103 = {
								instancePath: instancePath + "/links/cache",
								schemaPath: "#/properties/links/properties/cache/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.cache,
								data: data50
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
					} else {
						const err104 = {
							instancePath: instancePath + "/links/cache",
							schemaPath: "#/properties/links/properties/cache/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.links.properties.cache.type,
							parentSchema: schema11.properties.links.properties.cache,
							data: data50
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data29.cacheDays !== void 0) {
					let data51 = data29.cacheDays;
					if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
						for (const key8 in data51) if (!(key8 === "alive" || key8 === "failed")) {
							const err105 = {
								instancePath: instancePath + "/links/cacheDays",
								schemaPath: "#/properties/links/properties/cacheDays/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.links.properties.cacheDays,
								data: data51
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data51.alive !== void 0) {
							let data52 = data51.alive;
							if (typeof data52 == "number" && isFinite(data52)) {
								if (data52 < 0 || isNaN(data52)) {
									const err106 = {
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
										data: data52
									};
									if (vErrors === null) vErrors = [err106];
									else vErrors.push(err106);
									errors++;
								}
							} else {
								const err107 = {
									instancePath: instancePath + "/links/cacheDays/alive",
									schemaPath: "#/properties/links/properties/cacheDays/properties/alive/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema11.properties.links.properties.cacheDays.properties.alive.type,
									parentSchema: schema11.properties.links.properties.cacheDays.properties.alive,
									data: data52
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
						}
						if (data51.failed !== void 0) {
							let data53 = data51.failed;
							if (typeof data53 == "number" && isFinite(data53)) {
								if (data53 < 0 || isNaN(data53)) {
									const err108 = {
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
										data: data53
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
							} else {
								const err109 = {
									instancePath: instancePath + "/links/cacheDays/failed",
									schemaPath: "#/properties/links/properties/cacheDays/properties/failed/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema11.properties.links.properties.cacheDays.properties.failed.type,
									parentSchema: schema11.properties.links.properties.cacheDays.properties.failed,
									data: data53
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
					} else {
						const err110 = {
							instancePath: instancePath + "/links/cacheDays",
							schemaPath: "#/properties/links/properties/cacheDays/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.links.properties.cacheDays.type,
							parentSchema: schema11.properties.links.properties.cacheDays,
							data: data51
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
			} else {
				const err111 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.links.type,
					parentSchema: schema11.properties.links,
					data: data29
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
		if (data.ledger !== void 0) {
			let data54 = data.ledger;
			if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
				for (const key9 in data54) if (!(key9 === "folder" || key9 === "columns" || key9 === "templates")) {
					const err112 = {
						instancePath: instancePath + "/ledger",
						schemaPath: "#/properties/ledger/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.ledger,
						data: data54
					};
					if (vErrors === null) vErrors = [err112];
					else vErrors.push(err112);
					errors++;
				}
				if (data54.folder !== void 0) {
					let data55 = data54.folder;
					if (typeof data55 === "string") {
						if (!pattern0.test(data55)) {
							const err113 = {
								instancePath: instancePath + "/ledger/folder",
								schemaPath: "#/properties/ledger/properties/folder/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.ledger.properties.folder,
								data: data55
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/ledger/folder",
							schemaPath: "#/properties/ledger/properties/folder/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.ledger.properties.folder.type,
							parentSchema: schema11.properties.ledger.properties.folder,
							data: data55
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data54.columns !== void 0) {
					let data56 = data54.columns;
					if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
						for (const key10 in data56) if (!func2.call(schema11.properties.ledger.properties.columns.properties, key10)) {
							const err115 = {
								instancePath: instancePath + "/ledger/columns",
								schemaPath: "#/properties/ledger/properties/columns/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.ledger.properties.columns,
								data: data56
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						if (data56.template !== void 0) {
							let data57 = data56.template;
							if (typeof data57 === "string") {
								if (!pattern0.test(data57)) {
									const err116 = {
										instancePath: instancePath + "/ledger/columns/template",
										schemaPath: "#/properties/ledger/properties/columns/properties/template/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.template,
										data: data57
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
							} else {
								const err117 = {
									instancePath: instancePath + "/ledger/columns/template",
									schemaPath: "#/properties/ledger/properties/columns/properties/template/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.template.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.template,
									data: data57
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
						}
						if (data56.badge !== void 0) {
							let data58 = data56.badge;
							if (typeof data58 === "string") {
								if (!pattern0.test(data58)) {
									const err118 = {
										instancePath: instancePath + "/ledger/columns/badge",
										schemaPath: "#/properties/ledger/properties/columns/properties/badge/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.badge,
										data: data58
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
							} else {
								const err119 = {
									instancePath: instancePath + "/ledger/columns/badge",
									schemaPath: "#/properties/ledger/properties/columns/properties/badge/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.badge.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.badge,
									data: data58
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
						if (data56.issued_on !== void 0) {
							let data59 = data56.issued_on;
							if (typeof data59 === "string") {
								if (!pattern0.test(data59)) {
									const err120 = {
										instancePath: instancePath + "/ledger/columns/issued_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/issued_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.issued_on,
										data: data59
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
							} else {
								const err121 = {
									instancePath: instancePath + "/ledger/columns/issued_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/issued_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.issued_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.issued_on,
									data: data59
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
						if (data56.completed_on !== void 0) {
							let data60 = data56.completed_on;
							if (typeof data60 === "string") {
								if (!pattern0.test(data60)) {
									const err122 = {
										instancePath: instancePath + "/ledger/columns/completed_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/completed_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.completed_on,
										data: data60
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							} else {
								const err123 = {
									instancePath: instancePath + "/ledger/columns/completed_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/completed_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.completed_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.completed_on,
									data: data60
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
						if (data56.expires_on !== void 0) {
							let data61 = data56.expires_on;
							if (typeof data61 === "string") {
								if (!pattern0.test(data61)) {
									const err124 = {
										instancePath: instancePath + "/ledger/columns/expires_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/expires_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.expires_on,
										data: data61
									};
									if (vErrors === null) vErrors = [err124];
									else vErrors.push(err124);
									errors++;
								}
							} else {
								const err125 = {
									instancePath: instancePath + "/ledger/columns/expires_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/expires_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.expires_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.expires_on,
									data: data61
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
						if (data56.status !== void 0) {
							let data62 = data56.status;
							if (typeof data62 === "string") {
								if (!pattern0.test(data62)) {
									const err126 = {
										instancePath: instancePath + "/ledger/columns/status",
										schemaPath: "#/properties/ledger/properties/columns/properties/status/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.status,
										data: data62
									};
									if (vErrors === null) vErrors = [err126];
									else vErrors.push(err126);
									errors++;
								}
							} else {
								const err127 = {
									instancePath: instancePath + "/ledger/columns/status",
									schemaPath: "#/properties/ledger/properties/columns/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.status.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.status,
									data: data62
								};
								if (vErrors === null) vErrors = [err127];
								else vErrors.push(err127);
								errors++;
							}
						}
						if (data56.accepted_on !== void 0) {
							let data63 = data56.accepted_on;
							if (typeof data63 === "string") {
								if (!pattern0.test(data63)) {
									const err128 = {
										instancePath: instancePath + "/ledger/columns/accepted_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/accepted_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.accepted_on,
										data: data63
									};
									if (vErrors === null) vErrors = [err128];
									else vErrors.push(err128);
									errors++;
								}
							} else {
								const err129 = {
									instancePath: instancePath + "/ledger/columns/accepted_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/accepted_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.accepted_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.accepted_on,
									data: data63
								};
								if (vErrors === null) vErrors = [err129];
								else vErrors.push(err129);
								errors++;
							}
						}
						if (data56.shared_on !== void 0) {
							let data64 = data56.shared_on;
							if (typeof data64 === "string") {
								if (!pattern0.test(data64)) {
									const err130 = {
										instancePath: instancePath + "/ledger/columns/shared_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/shared_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.shared_on,
										data: data64
									};
									if (vErrors === null) vErrors = [err130];
									else vErrors.push(err130);
									errors++;
								}
							} else {
								const err131 = {
									instancePath: instancePath + "/ledger/columns/shared_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/shared_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.shared_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.shared_on,
									data: data64
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
						if (data56.revoked_on !== void 0) {
							let data65 = data56.revoked_on;
							if (typeof data65 === "string") {
								if (!pattern0.test(data65)) {
									const err132 = {
										instancePath: instancePath + "/ledger/columns/revoked_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/revoked_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.revoked_on,
										data: data65
									};
									if (vErrors === null) vErrors = [err132];
									else vErrors.push(err132);
									errors++;
								}
							} else {
								const err133 = {
									instancePath: instancePath + "/ledger/columns/revoked_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/revoked_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.revoked_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.revoked_on,
									data: data65
								};
								if (vErrors === null) vErrors = [err133];
								else vErrors.push(err133);
								errors++;
							}
						}
						if (data56.reason !== void 0) {
							let data66 = data56.reason;
							if (typeof data66 === "string") {
								if (!pattern0.test(data66)) {
									const err134 = {
										instancePath: instancePath + "/ledger/columns/reason",
										schemaPath: "#/properties/ledger/properties/columns/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.reason,
										data: data66
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
							} else {
								const err135 = {
									instancePath: instancePath + "/ledger/columns/reason",
									schemaPath: "#/properties/ledger/properties/columns/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.reason.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.reason,
									data: data66
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						}
						if (data56.replaces !== void 0) {
							let data67 = data56.replaces;
							if (typeof data67 === "string") {
								if (!pattern0.test(data67)) {
									const err136 = {
										instancePath: instancePath + "/ledger/columns/replaces",
										schemaPath: "#/properties/ledger/properties/columns/properties/replaces/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.replaces,
										data: data67
									};
									if (vErrors === null) vErrors = [err136];
									else vErrors.push(err136);
									errors++;
								}
							} else {
								const err137 = {
									instancePath: instancePath + "/ledger/columns/replaces",
									schemaPath: "#/properties/ledger/properties/columns/properties/replaces/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.replaces.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.replaces,
									data: data67
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
						}
						if (data56.channel !== void 0) {
							let data68 = data56.channel;
							if (typeof data68 === "string") {
								if (!pattern0.test(data68)) {
									const err138 = {
										instancePath: instancePath + "/ledger/columns/channel",
										schemaPath: "#/properties/ledger/properties/columns/properties/channel/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.channel,
										data: data68
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
							} else {
								const err139 = {
									instancePath: instancePath + "/ledger/columns/channel",
									schemaPath: "#/properties/ledger/properties/columns/properties/channel/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.channel.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.channel,
									data: data68
								};
								if (vErrors === null) vErrors = [err139];
								else vErrors.push(err139);
								errors++;
							}
						}
						if (data56.recipient !== void 0) {
							let data69 = data56.recipient;
							if (typeof data69 === "string") {
								if (!pattern0.test(data69)) {
									const err140 = {
										instancePath: instancePath + "/ledger/columns/recipient",
										schemaPath: "#/properties/ledger/properties/columns/properties/recipient/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.recipient,
										data: data69
									};
									if (vErrors === null) vErrors = [err140];
									else vErrors.push(err140);
									errors++;
								}
							} else {
								const err141 = {
									instancePath: instancePath + "/ledger/columns/recipient",
									schemaPath: "#/properties/ledger/properties/columns/properties/recipient/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.recipient.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.recipient,
									data: data69
								};
								if (vErrors === null) vErrors = [err141];
								else vErrors.push(err141);
								errors++;
							}
						}
					} else {
						const err142 = {
							instancePath: instancePath + "/ledger/columns",
							schemaPath: "#/properties/ledger/properties/columns/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.ledger.properties.columns.type,
							parentSchema: schema11.properties.ledger.properties.columns,
							data: data56
						};
						if (vErrors === null) vErrors = [err142];
						else vErrors.push(err142);
						errors++;
					}
				}
				if (data54.templates !== void 0) {
					let data70 = data54.templates;
					if (data70 && typeof data70 == "object" && !Array.isArray(data70)) for (const key11 in data70) {
						let data71 = data70[key11];
						if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
							for (const key12 in data71) if (!(key12 === "channel" || key12 === "completed" || key12 === "issued")) {
								const err143 = {
									instancePath: instancePath + "/ledger/templates/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/ledger/properties/templates/additionalProperties/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key12 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11.properties.ledger.properties.templates.additionalProperties,
									data: data71
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
							if (data71.channel !== void 0) {
								let data72 = data71.channel;
								if (typeof data72 === "string") {
									if (!pattern46.test(data72)) {
										const err144 = {
											instancePath: instancePath + "/ledger/templates/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/channel",
											schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/channel/pattern",
											keyword: "pattern",
											params: { pattern: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$" },
											message: "must match pattern \"^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$\"",
											schema: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$",
											parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.channel,
											data: data72
										};
										if (vErrors === null) vErrors = [err144];
										else vErrors.push(err144);
										errors++;
									}
								} else {
									const err145 = {
										instancePath: instancePath + "/ledger/templates/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/channel",
										schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/channel/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.ledger.properties.templates.additionalProperties.properties.channel.type,
										parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.channel,
										data: data72
									};
									if (vErrors === null) vErrors = [err145];
									else vErrors.push(err145);
									errors++;
								}
							}
							if (data71.completed !== void 0) {
								let data73 = data71.completed;
								if (typeof data73 === "string") {
									if (!pattern0.test(data73)) {
										const err146 = {
											instancePath: instancePath + "/ledger/templates/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/completed",
											schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/completed/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.completed,
											data: data73
										};
										if (vErrors === null) vErrors = [err146];
										else vErrors.push(err146);
										errors++;
									}
								} else {
									const err147 = {
										instancePath: instancePath + "/ledger/templates/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/completed",
										schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/completed/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.ledger.properties.templates.additionalProperties.properties.completed.type,
										parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.completed,
										data: data73
									};
									if (vErrors === null) vErrors = [err147];
									else vErrors.push(err147);
									errors++;
								}
							}
							if (data71.issued !== void 0) {
								let data74 = data71.issued;
								if (typeof data74 === "string") {
									if (!pattern0.test(data74)) {
										const err148 = {
											instancePath: instancePath + "/ledger/templates/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/issued",
											schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/issued/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.issued,
											data: data74
										};
										if (vErrors === null) vErrors = [err148];
										else vErrors.push(err148);
										errors++;
									}
								} else {
									const err149 = {
										instancePath: instancePath + "/ledger/templates/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/issued",
										schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/issued/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.ledger.properties.templates.additionalProperties.properties.issued.type,
										parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.issued,
										data: data74
									};
									if (vErrors === null) vErrors = [err149];
									else vErrors.push(err149);
									errors++;
								}
							}
						} else {
							const err150 = {
								instancePath: instancePath + "/ledger/templates/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/ledger/properties/templates/additionalProperties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema11.properties.ledger.properties.templates.additionalProperties.type,
								parentSchema: schema11.properties.ledger.properties.templates.additionalProperties,
								data: data71
							};
							if (vErrors === null) vErrors = [err150];
							else vErrors.push(err150);
							errors++;
						}
					}
					else {
						const err151 = {
							instancePath: instancePath + "/ledger/templates",
							schemaPath: "#/properties/ledger/properties/templates/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.ledger.properties.templates.type,
							parentSchema: schema11.properties.ledger.properties.templates,
							data: data70
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
				}
			} else {
				const err152 = {
					instancePath: instancePath + "/ledger",
					schemaPath: "#/properties/ledger/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.ledger.type,
					parentSchema: schema11.properties.ledger,
					data: data54
				};
				if (vErrors === null) vErrors = [err152];
				else vErrors.push(err152);
				errors++;
			}
		}
		if (data.audit !== void 0) {
			let data75 = data.audit;
			if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
				for (const key13 in data75) if (!(key13 === "folder" || key13 === "owner" || key13 === "accounts" || key13 === "mention" || key13 === "label" || key13 === "maxEntries")) {
					const err153 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.audit,
						data: data75
					};
					if (vErrors === null) vErrors = [err153];
					else vErrors.push(err153);
					errors++;
				}
				if (data75.folder !== void 0) {
					let data76 = data75.folder;
					if (typeof data76 === "string") {
						if (!pattern0.test(data76)) {
							const err154 = {
								instancePath: instancePath + "/audit/folder",
								schemaPath: "#/properties/audit/properties/folder/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.audit.properties.folder,
								data: data76
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
					} else {
						const err155 = {
							instancePath: instancePath + "/audit/folder",
							schemaPath: "#/properties/audit/properties/folder/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.audit.properties.folder.type,
							parentSchema: schema11.properties.audit.properties.folder,
							data: data76
						};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					}
				}
				if (data75.owner !== void 0) {
					let data77 = data75.owner;
					if (typeof data77 === "string") {
						if (!pattern0.test(data77)) {
							const err156 = {
								instancePath: instancePath + "/audit/owner",
								schemaPath: "#/properties/audit/properties/owner/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.audit.properties.owner,
								data: data77
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
					} else {
						const err157 = {
							instancePath: instancePath + "/audit/owner",
							schemaPath: "#/properties/audit/properties/owner/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.audit.properties.owner.type,
							parentSchema: schema11.properties.audit.properties.owner,
							data: data77
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
				if (data75.accounts !== void 0) {
					let data78 = data75.accounts;
					if (data78 && typeof data78 == "object" && !Array.isArray(data78)) for (const key14 in data78) {
						let data79 = data78[key14];
						if (typeof data79 === "string") {
							if (!pattern51.test(data79)) {
								const err158 = {
									instancePath: instancePath + "/audit/accounts/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/audit/properties/accounts/additionalProperties/pattern",
									keyword: "pattern",
									params: { pattern: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$" },
									message: "must match pattern \"^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$\"",
									schema: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$",
									parentSchema: schema11.properties.audit.properties.accounts.additionalProperties,
									data: data79
								};
								if (vErrors === null) vErrors = [err158];
								else vErrors.push(err158);
								errors++;
							}
						} else {
							const err159 = {
								instancePath: instancePath + "/audit/accounts/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/audit/properties/accounts/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema11.properties.audit.properties.accounts.additionalProperties.type,
								parentSchema: schema11.properties.audit.properties.accounts.additionalProperties,
								data: data79
							};
							if (vErrors === null) vErrors = [err159];
							else vErrors.push(err159);
							errors++;
						}
					}
					else {
						const err160 = {
							instancePath: instancePath + "/audit/accounts",
							schemaPath: "#/properties/audit/properties/accounts/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.audit.properties.accounts.type,
							parentSchema: schema11.properties.audit.properties.accounts,
							data: data78
						};
						if (vErrors === null) vErrors = [err160];
						else vErrors.push(err160);
						errors++;
					}
				}
				if (data75.mention !== void 0) {
					let data80 = data75.mention;
					if (typeof data80 !== "string" && !Array.isArray(data80)) {
						const err161 = {
							instancePath: instancePath + "/audit/mention",
							schemaPath: "#/properties/audit/properties/mention/type",
							keyword: "type",
							params: { type: schema11.properties.audit.properties.mention.type },
							message: "must be string,array",
							schema: schema11.properties.audit.properties.mention.type,
							parentSchema: schema11.properties.audit.properties.mention,
							data: data80
						};
						if (vErrors === null) vErrors = [err161];
						else vErrors.push(err161);
						errors++;
					}
					if (typeof data80 === "string") {
						if (!pattern51.test(data80)) {
							const err162 = {
								instancePath: instancePath + "/audit/mention",
								schemaPath: "#/properties/audit/properties/mention/pattern",
								keyword: "pattern",
								params: { pattern: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$" },
								message: "must match pattern \"^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$\"",
								schema: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$",
								parentSchema: schema11.properties.audit.properties.mention,
								data: data80
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
					}
					if (Array.isArray(data80)) {
						const len12 = data80.length;
						for (let i12 = 0; i12 < len12; i12++) {
							let data81 = data80[i12];
							if (typeof data81 === "string") {
								if (!pattern51.test(data81)) {
									const err163 = {
										instancePath: instancePath + "/audit/mention/" + i12,
										schemaPath: "#/properties/audit/properties/mention/items/pattern",
										keyword: "pattern",
										params: { pattern: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$" },
										message: "must match pattern \"^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$\"",
										schema: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$",
										parentSchema: schema11.properties.audit.properties.mention.items,
										data: data81
									};
									if (vErrors === null) vErrors = [err163];
									else vErrors.push(err163);
									errors++;
								}
							} else {
								const err164 = {
									instancePath: instancePath + "/audit/mention/" + i12,
									schemaPath: "#/properties/audit/properties/mention/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.audit.properties.mention.items.type,
									parentSchema: schema11.properties.audit.properties.mention.items,
									data: data81
								};
								if (vErrors === null) vErrors = [err164];
								else vErrors.push(err164);
								errors++;
							}
						}
					}
				}
				if (data75.label !== void 0) {
					let data82 = data75.label;
					if (typeof data82 === "string") {
						if (!pattern54.test(data82)) {
							const err165 = {
								instancePath: instancePath + "/audit/label",
								schemaPath: "#/properties/audit/properties/label/pattern",
								keyword: "pattern",
								params: { pattern: "^[^,\\s](?:[^,]{0,48}[^,\\s])?$" },
								message: "must match pattern \"^[^,\\s](?:[^,]{0,48}[^,\\s])?$\"",
								schema: "^[^,\\s](?:[^,]{0,48}[^,\\s])?$",
								parentSchema: schema11.properties.audit.properties.label,
								data: data82
							};
							if (vErrors === null) vErrors = [err165];
							else vErrors.push(err165);
							errors++;
						}
					} else {
						const err166 = {
							instancePath: instancePath + "/audit/label",
							schemaPath: "#/properties/audit/properties/label/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.audit.properties.label.type,
							parentSchema: schema11.properties.audit.properties.label,
							data: data82
						};
						if (vErrors === null) vErrors = [err166];
						else vErrors.push(err166);
						errors++;
					}
				}
				if (data75.maxEntries !== void 0) {
					let data83 = data75.maxEntries;
					if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
						const err167 = {
							instancePath: instancePath + "/audit/maxEntries",
							schemaPath: "#/properties/audit/properties/maxEntries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.audit.properties.maxEntries.type,
							parentSchema: schema11.properties.audit.properties.maxEntries,
							data: data83
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					}
					if (typeof data83 == "number" && isFinite(data83)) {
						if (data83 > 200 || isNaN(data83)) {
							const err168 = {
								instancePath: instancePath + "/audit/maxEntries",
								schemaPath: "#/properties/audit/properties/maxEntries/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 200
								},
								message: "must be <= 200",
								schema: 200,
								parentSchema: schema11.properties.audit.properties.maxEntries,
								data: data83
							};
							if (vErrors === null) vErrors = [err168];
							else vErrors.push(err168);
							errors++;
						}
						if (data83 < 1 || isNaN(data83)) {
							const err169 = {
								instancePath: instancePath + "/audit/maxEntries",
								schemaPath: "#/properties/audit/properties/maxEntries/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema11.properties.audit.properties.maxEntries,
								data: data83
							};
							if (vErrors === null) vErrors = [err169];
							else vErrors.push(err169);
							errors++;
						}
					}
				}
			} else {
				const err170 = {
					instancePath: instancePath + "/audit",
					schemaPath: "#/properties/audit/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.audit.type,
					parentSchema: schema11.properties.audit,
					data: data75
				};
				if (vErrors === null) vErrors = [err170];
				else vErrors.push(err170);
				errors++;
			}
		}
		if (data.today !== void 0) {
			let data84 = data.today;
			if (typeof data84 === "string") {
				if (!pattern55.test(data84)) {
					const err171 = {
						instancePath: instancePath + "/today",
						schemaPath: "#/properties/today/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.today,
						data: data84
					};
					if (vErrors === null) vErrors = [err171];
					else vErrors.push(err171);
					errors++;
				}
			} else {
				const err172 = {
					instancePath: instancePath + "/today",
					schemaPath: "#/properties/today/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.today.type,
					parentSchema: schema11.properties.today,
					data: data84
				};
				if (vErrors === null) vErrors = [err172];
				else vErrors.push(err172);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data85 = data.overrides;
			if (Array.isArray(data85)) {
				const len13 = data85.length;
				for (let i13 = 0; i13 < len13; i13++) {
					let data86 = data85[i13];
					if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
						if (data86.files === void 0) {
							const err173 = {
								instancePath: instancePath + "/overrides/" + i13,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'",
								schema: schema11.properties.overrides.items.required,
								parentSchema: schema11.properties.overrides.items,
								data: data86
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
						for (const key15 in data86) if (!(key15 === "files" || key15 === "platform" || key15 === "language" || key15 === "rules")) {
							const err174 = {
								instancePath: instancePath + "/overrides/" + i13,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.overrides.items,
								data: data86
							};
							if (vErrors === null) vErrors = [err174];
							else vErrors.push(err174);
							errors++;
						}
						if (data86.files !== void 0) {
							let data87 = data86.files;
							if (typeof data87 !== "string" && !Array.isArray(data87)) {
								const err175 = {
									instancePath: instancePath + "/overrides/" + i13 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: schema11.properties.overrides.items.properties.files.type },
									message: "must be string,array",
									schema: schema11.properties.overrides.items.properties.files.type,
									parentSchema: schema11.properties.overrides.items.properties.files,
									data: data87
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
							if (typeof data87 === "string") {
								if (!pattern0.test(data87)) {
									const err176 = {
										instancePath: instancePath + "/overrides/" + i13 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.overrides.items.properties.files,
										data: data87
									};
									if (vErrors === null) vErrors = [err176];
									else vErrors.push(err176);
									errors++;
								}
							}
							if (Array.isArray(data87)) {
								const len14 = data87.length;
								for (let i14 = 0; i14 < len14; i14++) {
									let data88 = data87[i14];
									if (typeof data88 === "string") {
										if (!pattern0.test(data88)) {
											const err177 = {
												instancePath: instancePath + "/overrides/" + i13 + "/files/" + i14,
												schemaPath: "#/properties/overrides/items/properties/files/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.overrides.items.properties.files.items,
												data: data88
											};
											if (vErrors === null) vErrors = [err177];
											else vErrors.push(err177);
											errors++;
										}
									} else {
										const err178 = {
											instancePath: instancePath + "/overrides/" + i13 + "/files/" + i14,
											schemaPath: "#/properties/overrides/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.overrides.items.properties.files.items.type,
											parentSchema: schema11.properties.overrides.items.properties.files.items,
											data: data88
										};
										if (vErrors === null) vErrors = [err178];
										else vErrors.push(err178);
										errors++;
									}
								}
							}
						}
						if (data86.platform !== void 0) {
							let data89 = data86.platform;
							if (!(data89 === "credly" || data89 === "canvas-credentials" || data89 === "accredible" || data89 === "open-badges")) {
								const err179 = {
									instancePath: instancePath + "/overrides/" + i13 + "/platform",
									schemaPath: "#/properties/overrides/items/properties/platform/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.overrides.items.properties.platform.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.overrides.items.properties.platform.enum,
									parentSchema: schema11.properties.overrides.items.properties.platform,
									data: data89
								};
								if (vErrors === null) vErrors = [err179];
								else vErrors.push(err179);
								errors++;
							}
						}
						if (data86.language !== void 0) {
							let data90 = data86.language;
							if (typeof data90 === "string") {
								if (!pattern2.test(data90)) {
									const err180 = {
										instancePath: instancePath + "/overrides/" + i13 + "/language",
										schemaPath: "#/properties/overrides/items/properties/language/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$" },
										message: "must match pattern \"^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$\"",
										schema: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$",
										parentSchema: schema11.properties.overrides.items.properties.language,
										data: data90
									};
									if (vErrors === null) vErrors = [err180];
									else vErrors.push(err180);
									errors++;
								}
							} else {
								const err181 = {
									instancePath: instancePath + "/overrides/" + i13 + "/language",
									schemaPath: "#/properties/overrides/items/properties/language/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.overrides.items.properties.language.type,
									parentSchema: schema11.properties.overrides.items.properties.language,
									data: data90
								};
								if (vErrors === null) vErrors = [err181];
								else vErrors.push(err181);
								errors++;
							}
						}
						if (data86.rules !== void 0) {
							let data91 = data86.rules;
							if (!(data91 && typeof data91 == "object" && !Array.isArray(data91))) {
								const err182 = {
									instancePath: instancePath + "/overrides/" + i13 + "/rules",
									schemaPath: "#/properties/overrides/items/properties/rules/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema11.properties.overrides.items.properties.rules.type,
									parentSchema: schema11.properties.overrides.items.properties.rules,
									data: data91
								};
								if (vErrors === null) vErrors = [err182];
								else vErrors.push(err182);
								errors++;
							}
						}
					} else {
						const err183 = {
							instancePath: instancePath + "/overrides/" + i13,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.overrides.items.type,
							parentSchema: schema11.properties.overrides.items,
							data: data86
						};
						if (vErrors === null) vErrors = [err183];
						else vErrors.push(err183);
						errors++;
					}
				}
			} else {
				const err184 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.overrides.type,
					parentSchema: schema11.properties.overrides,
					data: data85
				};
				if (vErrors === null) vErrors = [err184];
				else vErrors.push(err184);
				errors++;
			}
		}
		if (data.plugins !== void 0) {
			let data92 = data.plugins;
			if (Array.isArray(data92)) {
				const len15 = data92.length;
				for (let i15 = 0; i15 < len15; i15++) {
					let data93 = data92[i15];
					if (typeof data93 === "string") {
						if (!pattern0.test(data93)) {
							const err185 = {
								instancePath: instancePath + "/plugins/" + i15,
								schemaPath: "#/properties/plugins/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.plugins.items,
								data: data93
							};
							if (vErrors === null) vErrors = [err185];
							else vErrors.push(err185);
							errors++;
						}
					} else {
						const err186 = {
							instancePath: instancePath + "/plugins/" + i15,
							schemaPath: "#/properties/plugins/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.plugins.items.type,
							parentSchema: schema11.properties.plugins.items,
							data: data93
						};
						if (vErrors === null) vErrors = [err186];
						else vErrors.push(err186);
						errors++;
					}
				}
			} else {
				const err187 = {
					instancePath: instancePath + "/plugins",
					schemaPath: "#/properties/plugins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.plugins.type,
					parentSchema: schema11.properties.plugins,
					data: data92
				};
				if (vErrors === null) vErrors = [err187];
				else vErrors.push(err187);
				errors++;
			}
		}
		if (data.ignores !== void 0) {
			let data94 = data.ignores;
			if (Array.isArray(data94)) {
				const len16 = data94.length;
				for (let i16 = 0; i16 < len16; i16++) {
					let data95 = data94[i16];
					if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
						if (data95.rule === void 0) {
							const err188 = {
								instancePath: instancePath + "/ignores/" + i16,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'",
								schema: schema11.properties.ignores.items.required,
								parentSchema: schema11.properties.ignores.items,
								data: data95
							};
							if (vErrors === null) vErrors = [err188];
							else vErrors.push(err188);
							errors++;
						}
						if (data95.path === void 0) {
							const err189 = {
								instancePath: instancePath + "/ignores/" + i16,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'",
								schema: schema11.properties.ignores.items.required,
								parentSchema: schema11.properties.ignores.items,
								data: data95
							};
							if (vErrors === null) vErrors = [err189];
							else vErrors.push(err189);
							errors++;
						}
						if (data95.reason === void 0) {
							const err190 = {
								instancePath: instancePath + "/ignores/" + i16,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'",
								schema: schema11.properties.ignores.items.required,
								parentSchema: schema11.properties.ignores.items,
								data: data95
							};
							if (vErrors === null) vErrors = [err190];
							else vErrors.push(err190);
							errors++;
						}
						for (const key16 in data95) if (!(key16 === "rule" || key16 === "path" || key16 === "pointer" || key16 === "reason" || key16 === "until")) {
							const err191 = {
								instancePath: instancePath + "/ignores/" + i16,
								schemaPath: "#/properties/ignores/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.ignores.items,
								data: data95
							};
							if (vErrors === null) vErrors = [err191];
							else vErrors.push(err191);
							errors++;
						}
						if (data95.rule !== void 0) {
							let data96 = data95.rule;
							if (typeof data96 === "string") {
								if (!pattern0.test(data96)) {
									const err192 = {
										instancePath: instancePath + "/ignores/" + i16 + "/rule",
										schemaPath: "#/properties/ignores/items/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ignores.items.properties.rule,
										data: data96
									};
									if (vErrors === null) vErrors = [err192];
									else vErrors.push(err192);
									errors++;
								}
							} else {
								const err193 = {
									instancePath: instancePath + "/ignores/" + i16 + "/rule",
									schemaPath: "#/properties/ignores/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.rule.type,
									parentSchema: schema11.properties.ignores.items.properties.rule,
									data: data96
								};
								if (vErrors === null) vErrors = [err193];
								else vErrors.push(err193);
								errors++;
							}
						}
						if (data95.path !== void 0) {
							let data97 = data95.path;
							if (typeof data97 === "string") {
								if (!pattern0.test(data97)) {
									const err194 = {
										instancePath: instancePath + "/ignores/" + i16 + "/path",
										schemaPath: "#/properties/ignores/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ignores.items.properties.path,
										data: data97
									};
									if (vErrors === null) vErrors = [err194];
									else vErrors.push(err194);
									errors++;
								}
							} else {
								const err195 = {
									instancePath: instancePath + "/ignores/" + i16 + "/path",
									schemaPath: "#/properties/ignores/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.path.type,
									parentSchema: schema11.properties.ignores.items.properties.path,
									data: data97
								};
								if (vErrors === null) vErrors = [err195];
								else vErrors.push(err195);
								errors++;
							}
						}
						if (data95.pointer !== void 0) {
							let data98 = data95.pointer;
							if (typeof data98 === "string") {
								if (!pattern62.test(data98)) {
									const err196 = {
										instancePath: instancePath + "/ignores/" + i16 + "/pointer",
										schemaPath: "#/properties/ignores/items/properties/pointer/pattern",
										keyword: "pattern",
										params: { pattern: "^(/.*)?$" },
										message: "must match pattern \"^(/.*)?$\"",
										schema: "^(/.*)?$",
										parentSchema: schema11.properties.ignores.items.properties.pointer,
										data: data98
									};
									if (vErrors === null) vErrors = [err196];
									else vErrors.push(err196);
									errors++;
								}
							} else {
								const err197 = {
									instancePath: instancePath + "/ignores/" + i16 + "/pointer",
									schemaPath: "#/properties/ignores/items/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.pointer.type,
									parentSchema: schema11.properties.ignores.items.properties.pointer,
									data: data98
								};
								if (vErrors === null) vErrors = [err197];
								else vErrors.push(err197);
								errors++;
							}
						}
						if (data95.reason !== void 0) {
							let data99 = data95.reason;
							if (typeof data99 === "string") {
								if (!pattern0.test(data99)) {
									const err198 = {
										instancePath: instancePath + "/ignores/" + i16 + "/reason",
										schemaPath: "#/properties/ignores/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ignores.items.properties.reason,
										data: data99
									};
									if (vErrors === null) vErrors = [err198];
									else vErrors.push(err198);
									errors++;
								}
							} else {
								const err199 = {
									instancePath: instancePath + "/ignores/" + i16 + "/reason",
									schemaPath: "#/properties/ignores/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.reason.type,
									parentSchema: schema11.properties.ignores.items.properties.reason,
									data: data99
								};
								if (vErrors === null) vErrors = [err199];
								else vErrors.push(err199);
								errors++;
							}
						}
						if (data95.until !== void 0) {
							let data100 = data95.until;
							if (typeof data100 === "string") {
								if (!pattern55.test(data100)) {
									const err200 = {
										instancePath: instancePath + "/ignores/" + i16 + "/until",
										schemaPath: "#/properties/ignores/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.ignores.items.properties.until,
										data: data100
									};
									if (vErrors === null) vErrors = [err200];
									else vErrors.push(err200);
									errors++;
								}
							} else {
								const err201 = {
									instancePath: instancePath + "/ignores/" + i16 + "/until",
									schemaPath: "#/properties/ignores/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.until.type,
									parentSchema: schema11.properties.ignores.items.properties.until,
									data: data100
								};
								if (vErrors === null) vErrors = [err201];
								else vErrors.push(err201);
								errors++;
							}
						}
					} else {
						const err202 = {
							instancePath: instancePath + "/ignores/" + i16,
							schemaPath: "#/properties/ignores/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.ignores.items.type,
							parentSchema: schema11.properties.ignores.items,
							data: data95
						};
						if (vErrors === null) vErrors = [err202];
						else vErrors.push(err202);
						errors++;
					}
				}
			} else {
				const err203 = {
					instancePath: instancePath + "/ignores",
					schemaPath: "#/properties/ignores/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.ignores.type,
					parentSchema: schema11.properties.ignores,
					data: data94
				};
				if (vErrors === null) vErrors = [err203];
				else vErrors.push(err203);
				errors++;
			}
		}
	} else {
		const err204 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err204];
		else vErrors.push(err204);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
