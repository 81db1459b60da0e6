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
		"series": {
			"type": "array",
			"description": "Templates that are meant to be alike, such as the same badge for each town.",
			"items": {
				"type": "object",
				"required": ["name"],
				"properties": {
					"name": {
						"type": "string",
						"pattern": "\\S",
						"description": "What the series is called."
					},
					"files": {
						"type": ["string", "array"],
						"pattern": "\\S",
						"items": {
							"type": "string",
							"pattern": "\\S"
						},
						"description": "Which files."
					},
					"match": {
						"type": ["string", "array"],
						"pattern": "\\S",
						"items": {
							"type": "string",
							"pattern": "\\S"
						},
						"description": "What the names of its templates look like; `*` stands for anything."
					}
				},
				"additionalProperties": false
			}
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
const pattern51 = /* @__PURE__ */ new RegExp("^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$", "u");
const pattern56 = /* @__PURE__ */ new RegExp("^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$", "u");
const pattern59 = /* @__PURE__ */ new RegExp("^[^,\\s](?:[^,]{0,48}[^,\\s])?$", "u");
const pattern60 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern67 = /* @__PURE__ */ new RegExp("^(/.*)?$", "u");
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
		if (data.series !== void 0) {
			let data29 = data.series;
			if (Array.isArray(data29)) {
				const len8 = data29.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data30 = data29[i8];
					if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
						if (data30.name === void 0) {
							const err57 = {
								instancePath: instancePath + "/series/" + i8,
								schemaPath: "#/properties/series/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.series.items.required,
								parentSchema: schema11.properties.series.items,
								data: data30
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						for (const key4 in data30) if (!(key4 === "name" || key4 === "files" || key4 === "match")) {
							const err58 = {
								instancePath: instancePath + "/series/" + i8,
								schemaPath: "#/properties/series/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.series.items,
								data: data30
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data30.name !== void 0) {
							let data31 = data30.name;
							if (typeof data31 === "string") {
								if (!pattern0.test(data31)) {
									const err59 = {
										instancePath: instancePath + "/series/" + i8 + "/name",
										schemaPath: "#/properties/series/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.series.items.properties.name,
										data: data31
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/series/" + i8 + "/name",
									schemaPath: "#/properties/series/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.series.items.properties.name.type,
									parentSchema: schema11.properties.series.items.properties.name,
									data: data31
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data30.files !== void 0) {
							let data32 = data30.files;
							if (typeof data32 !== "string" && !Array.isArray(data32)) {
								const err61 = {
									instancePath: instancePath + "/series/" + i8 + "/files",
									schemaPath: "#/properties/series/items/properties/files/type",
									keyword: "type",
									params: { type: schema11.properties.series.items.properties.files.type },
									message: "must be string,array",
									schema: schema11.properties.series.items.properties.files.type,
									parentSchema: schema11.properties.series.items.properties.files,
									data: data32
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
							if (typeof data32 === "string") {
								if (!pattern0.test(data32)) {
									const err62 = {
										instancePath: instancePath + "/series/" + i8 + "/files",
										schemaPath: "#/properties/series/items/properties/files/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.series.items.properties.files,
										data: data32
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
							}
							if (Array.isArray(data32)) {
								const len9 = data32.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data33 = data32[i9];
									if (typeof data33 === "string") {
										if (!pattern0.test(data33)) {
											const err63 = {
												instancePath: instancePath + "/series/" + i8 + "/files/" + i9,
												schemaPath: "#/properties/series/items/properties/files/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.series.items.properties.files.items,
												data: data33
											};
											if (vErrors === null) vErrors = [err63];
											else vErrors.push(err63);
											errors++;
										}
									} else {
										const err64 = {
											instancePath: instancePath + "/series/" + i8 + "/files/" + i9,
											schemaPath: "#/properties/series/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.series.items.properties.files.items.type,
											parentSchema: schema11.properties.series.items.properties.files.items,
											data: data33
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
							}
						}
						if (data30.match !== void 0) {
							let data34 = data30.match;
							if (typeof data34 !== "string" && !Array.isArray(data34)) {
								const err65 = {
									instancePath: instancePath + "/series/" + i8 + "/match",
									schemaPath: "#/properties/series/items/properties/match/type",
									keyword: "type",
									params: { type: schema11.properties.series.items.properties.match.type },
									message: "must be string,array",
									schema: schema11.properties.series.items.properties.match.type,
									parentSchema: schema11.properties.series.items.properties.match,
									data: data34
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
							if (typeof data34 === "string") {
								if (!pattern0.test(data34)) {
									const err66 = {
										instancePath: instancePath + "/series/" + i8 + "/match",
										schemaPath: "#/properties/series/items/properties/match/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.series.items.properties.match,
										data: data34
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							}
							if (Array.isArray(data34)) {
								const len10 = data34.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data35 = data34[i10];
									if (typeof data35 === "string") {
										if (!pattern0.test(data35)) {
											const err67 = {
												instancePath: instancePath + "/series/" + i8 + "/match/" + i10,
												schemaPath: "#/properties/series/items/properties/match/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.series.items.properties.match.items,
												data: data35
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/series/" + i8 + "/match/" + i10,
											schemaPath: "#/properties/series/items/properties/match/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.series.items.properties.match.items.type,
											parentSchema: schema11.properties.series.items.properties.match.items,
											data: data35
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
							}
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/series/" + i8,
							schemaPath: "#/properties/series/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.series.items.type,
							parentSchema: schema11.properties.series.items,
							data: data30
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/series",
					schemaPath: "#/properties/series/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.series.type,
					parentSchema: schema11.properties.series,
					data: data29
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data36 = data.links;
			if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
				for (const key5 in data36) if (!func2.call(schema11.properties.links.properties, key5)) {
					const err71 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.links,
						data: data36
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				if (data36.skip !== void 0) {
					let data37 = data36.skip;
					if (typeof data37 !== "string" && !Array.isArray(data37)) {
						const err72 = {
							instancePath: instancePath + "/links/skip",
							schemaPath: "#/properties/links/properties/skip/type",
							keyword: "type",
							params: { type: schema11.properties.links.properties.skip.type },
							message: "must be string,array",
							schema: schema11.properties.links.properties.skip.type,
							parentSchema: schema11.properties.links.properties.skip,
							data: data37
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
					if (typeof data37 === "string") {
						if (!pattern0.test(data37)) {
							const err73 = {
								instancePath: instancePath + "/links/skip",
								schemaPath: "#/properties/links/properties/skip/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.skip,
								data: data37
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					}
					if (Array.isArray(data37)) {
						const len11 = data37.length;
						for (let i11 = 0; i11 < len11; i11++) {
							let data38 = data37[i11];
							if (typeof data38 === "string") {
								if (!pattern0.test(data38)) {
									const err74 = {
										instancePath: instancePath + "/links/skip/" + i11,
										schemaPath: "#/properties/links/properties/skip/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.properties.skip.items,
										data: data38
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							} else {
								const err75 = {
									instancePath: instancePath + "/links/skip/" + i11,
									schemaPath: "#/properties/links/properties/skip/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.properties.skip.items.type,
									parentSchema: schema11.properties.links.properties.skip.items,
									data: data38
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
					}
				}
				if (data36.accept !== void 0) {
					let data39 = data36.accept;
					if (Array.isArray(data39)) {
						const len12 = data39.length;
						for (let i12 = 0; i12 < len12; i12++) {
							let data40 = data39[i12];
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								if (data40.address === void 0) {
									const err76 = {
										instancePath: instancePath + "/links/accept/" + i12,
										schemaPath: "#/properties/links/properties/accept/items/required",
										keyword: "required",
										params: { missingProperty: "address" },
										message: "must have required property 'address'",
										schema: schema11.properties.links.properties.accept.items.required,
										parentSchema: schema11.properties.links.properties.accept.items,
										data: data40
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (data40.statuses === void 0) {
									const err77 = {
										instancePath: instancePath + "/links/accept/" + i12,
										schemaPath: "#/properties/links/properties/accept/items/required",
										keyword: "required",
										params: { missingProperty: "statuses" },
										message: "must have required property 'statuses'",
										schema: schema11.properties.links.properties.accept.items.required,
										parentSchema: schema11.properties.links.properties.accept.items,
										data: data40
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
								for (const key6 in data40) if (!(key6 === "address" || key6 === "statuses")) {
									const err78 = {
										instancePath: instancePath + "/links/accept/" + i12,
										schemaPath: "#/properties/links/properties/accept/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema11.properties.links.properties.accept.items,
										data: data40
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
								if (data40.address !== void 0) {
									let data41 = data40.address;
									if (typeof data41 === "string") {
										if (!pattern0.test(data41)) {
											const err79 = {
												instancePath: instancePath + "/links/accept/" + i12 + "/address",
												schemaPath: "#/properties/links/properties/accept/items/properties/address/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.links.properties.accept.items.properties.address,
												data: data41
											};
											if (vErrors === null) vErrors = [err79];
											else vErrors.push(err79);
											errors++;
										}
									} else {
										const err80 = {
											instancePath: instancePath + "/links/accept/" + i12 + "/address",
											schemaPath: "#/properties/links/properties/accept/items/properties/address/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.links.properties.accept.items.properties.address.type,
											parentSchema: schema11.properties.links.properties.accept.items.properties.address,
											data: data41
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
								if (data40.statuses !== void 0) {
									let data42 = data40.statuses;
									if (Array.isArray(data42)) {
										const len13 = data42.length;
										for (let i13 = 0; i13 < len13; i13++) {
											let data43 = data42[i13];
											if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
												const err81 = {
													instancePath: instancePath + "/links/accept/" + i12 + "/statuses/" + i13,
													schemaPath: "#/properties/links/properties/accept/items/properties/statuses/items/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11.properties.links.properties.accept.items.properties.statuses.items.type,
													parentSchema: schema11.properties.links.properties.accept.items.properties.statuses.items,
													data: data43
												};
												if (vErrors === null) vErrors = [err81];
												else vErrors.push(err81);
												errors++;
											}
											if (typeof data43 == "number" && isFinite(data43)) {
												if (data43 > 999 || isNaN(data43)) {
													const err82 = {
														instancePath: instancePath + "/links/accept/" + i12 + "/statuses/" + i13,
														schemaPath: "#/properties/links/properties/accept/items/properties/statuses/items/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 999
														},
														message: "must be <= 999",
														schema: 999,
														parentSchema: schema11.properties.links.properties.accept.items.properties.statuses.items,
														data: data43
													};
													if (vErrors === null) vErrors = [err82];
													else vErrors.push(err82);
													errors++;
												}
												if (data43 < 100 || isNaN(data43)) {
													const err83 = {
														instancePath: instancePath + "/links/accept/" + i12 + "/statuses/" + i13,
														schemaPath: "#/properties/links/properties/accept/items/properties/statuses/items/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 100
														},
														message: "must be >= 100",
														schema: 100,
														parentSchema: schema11.properties.links.properties.accept.items.properties.statuses.items,
														data: data43
													};
													if (vErrors === null) vErrors = [err83];
													else vErrors.push(err83);
													errors++;
												}
											}
										}
									} else {
										const err84 = {
											instancePath: instancePath + "/links/accept/" + i12 + "/statuses",
											schemaPath: "#/properties/links/properties/accept/items/properties/statuses/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema11.properties.links.properties.accept.items.properties.statuses.type,
											parentSchema: schema11.properties.links.properties.accept.items.properties.statuses,
											data: data42
										};
										if (vErrors === null) vErrors = [err84];
										else vErrors.push(err84);
										errors++;
									}
								}
							} else {
								const err85 = {
									instancePath: instancePath + "/links/accept/" + i12,
									schemaPath: "#/properties/links/properties/accept/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema11.properties.links.properties.accept.items.type,
									parentSchema: schema11.properties.links.properties.accept.items,
									data: data40
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/links/accept",
							schemaPath: "#/properties/links/properties/accept/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.links.properties.accept.type,
							parentSchema: schema11.properties.links.properties.accept,
							data: data39
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data36.headers !== void 0) {
					let data44 = data36.headers;
					if (data44 && typeof data44 == "object" && !Array.isArray(data44)) for (const key7 in data44) {
						let data45 = data44[key7];
						if (data45 && typeof data45 == "object" && !Array.isArray(data45)) for (const key8 in data45) {
							let data46 = data45[key8];
							if (typeof data46 === "string") {
								if (!pattern0.test(data46)) {
									const err87 = {
										instancePath: instancePath + "/links/headers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/links/properties/headers/additionalProperties/additionalProperties/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.properties.headers.additionalProperties.additionalProperties,
										data: data46
									};
									if (vErrors === null) vErrors = [err87];
									else vErrors.push(err87);
									errors++;
								}
							} else {
								const err88 = {
									instancePath: instancePath + "/links/headers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/links/properties/headers/additionalProperties/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.properties.headers.additionalProperties.additionalProperties.type,
									parentSchema: schema11.properties.links.properties.headers.additionalProperties.additionalProperties,
									data: data46
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
						else {
							const err89 = {
								instancePath: instancePath + "/links/headers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/links/properties/headers/additionalProperties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema11.properties.links.properties.headers.additionalProperties.type,
								parentSchema: schema11.properties.links.properties.headers.additionalProperties,
								data: data45
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
					}
					else {
						const err90 = {
							instancePath: instancePath + "/links/headers",
							schemaPath: "#/properties/links/properties/headers/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.links.properties.headers.type,
							parentSchema: schema11.properties.links.properties.headers,
							data: data44
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
				if (data36.allow !== void 0) {
					let data47 = data36.allow;
					if (typeof data47 !== "string" && !Array.isArray(data47)) {
						const err91 = {
							instancePath: instancePath + "/links/allow",
							schemaPath: "#/properties/links/properties/allow/type",
							keyword: "type",
							params: { type: schema11.properties.links.properties.allow.type },
							message: "must be string,array",
							schema: schema11.properties.links.properties.allow.type,
							parentSchema: schema11.properties.links.properties.allow,
							data: data47
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
					if (typeof data47 === "string") {
						if (!pattern0.test(data47)) {
							const err92 = {
								instancePath: instancePath + "/links/allow",
								schemaPath: "#/properties/links/properties/allow/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.allow,
								data: data47
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					}
					if (Array.isArray(data47)) {
						const len14 = data47.length;
						for (let i14 = 0; i14 < len14; i14++) {
							let data48 = data47[i14];
							if (typeof data48 === "string") {
								if (!pattern0.test(data48)) {
									const err93 = {
										instancePath: instancePath + "/links/allow/" + i14,
										schemaPath: "#/properties/links/properties/allow/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.properties.allow.items,
										data: data48
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/links/allow/" + i14,
									schemaPath: "#/properties/links/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.properties.allow.items.type,
									parentSchema: schema11.properties.links.properties.allow.items,
									data: data48
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
					}
				}
				if (data36.timeout !== void 0) {
					let data49 = data36.timeout;
					if (typeof data49 == "number" && isFinite(data49)) {
						if (data49 > 600 || isNaN(data49)) {
							const err95 = {
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
								data: data49
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (data49 < 1 || isNaN(data49)) {
							const err96 = {
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
								data: data49
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/links/timeout",
							schemaPath: "#/properties/links/properties/timeout/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.links.properties.timeout.type,
							parentSchema: schema11.properties.links.properties.timeout,
							data: data49
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
				if (data36.maxMinutes !== void 0) {
					let data50 = data36.maxMinutes;
					if (typeof data50 == "number" && isFinite(data50)) {
						if (data50 > 1440 || isNaN(data50)) {
							const err98 = {
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
								data: data50
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
						if (data50 <= 0 || isNaN(data50)) {
							const err99 = {
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
								data: data50
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
					} else {
						const err100 = {
							instancePath: instancePath + "/links/maxMinutes",
							schemaPath: "#/properties/links/properties/maxMinutes/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.links.properties.maxMinutes.type,
							parentSchema: schema11.properties.links.properties.maxMinutes,
							data: data50
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
				if (data36.concurrency !== void 0) {
					let data51 = data36.concurrency;
					if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
						const err101 = {
							instancePath: instancePath + "/links/concurrency",
							schemaPath: "#/properties/links/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.concurrency.type,
							parentSchema: schema11.properties.links.properties.concurrency,
							data: data51
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
					if (typeof data51 == "number" && isFinite(data51)) {
						if (data51 > 1e3 || isNaN(data51)) {
							const err102 = {
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
								data: data51
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						if (data51 < 1 || isNaN(data51)) {
							const err103 = {
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
								data: data51
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
					}
				}
				if (data36.maxHosts !== void 0) {
					let data52 = data36.maxHosts;
					if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
						const err104 = {
							instancePath: instancePath + "/links/maxHosts",
							schemaPath: "#/properties/links/properties/maxHosts/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.maxHosts.type,
							parentSchema: schema11.properties.links.properties.maxHosts,
							data: data52
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
					if (typeof data52 == "number" && isFinite(data52)) {
						if (data52 > 1e3 || isNaN(data52)) {
							const err105 = {
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
								data: data52
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data52 < 1 || isNaN(data52)) {
							const err106 = {
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
								data: data52
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
					}
				}
				if (data36.concurrencyPerHost !== void 0) {
					let data53 = data36.concurrencyPerHost;
					if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
						const err107 = {
							instancePath: instancePath + "/links/concurrencyPerHost",
							schemaPath: "#/properties/links/properties/concurrencyPerHost/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.concurrencyPerHost.type,
							parentSchema: schema11.properties.links.properties.concurrencyPerHost,
							data: data53
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
					if (typeof data53 == "number" && isFinite(data53)) {
						if (data53 > 1e3 || isNaN(data53)) {
							const err108 = {
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
								data: data53
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
						if (data53 < 1 || isNaN(data53)) {
							const err109 = {
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
								data: data53
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
					}
				}
				if (data36.pause !== void 0) {
					let data54 = data36.pause;
					if (typeof data54 == "number" && isFinite(data54)) {
						if (data54 > 600 || isNaN(data54)) {
							const err110 = {
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
								data: data54
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
						if (data54 < 0 || isNaN(data54)) {
							const err111 = {
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
								data: data54
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
					} else {
						const err112 = {
							instancePath: instancePath + "/links/pause",
							schemaPath: "#/properties/links/properties/pause/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema11.properties.links.properties.pause.type,
							parentSchema: schema11.properties.links.properties.pause,
							data: data54
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				if (data36.maxPerHost !== void 0) {
					let data55 = data36.maxPerHost;
					if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
						const err113 = {
							instancePath: instancePath + "/links/maxPerHost",
							schemaPath: "#/properties/links/properties/maxPerHost/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.links.properties.maxPerHost.type,
							parentSchema: schema11.properties.links.properties.maxPerHost,
							data: data55
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
					if (typeof data55 == "number" && isFinite(data55)) {
						if (data55 < 1 || isNaN(data55)) {
							const err114 = {
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
								data: data55
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
					}
				}
				if (data36.contact !== void 0) {
					let data56 = data36.contact;
					if (typeof data56 === "string") {
						if (!pattern0.test(data56)) {
							const err115 = {
								instancePath: instancePath + "/links/contact",
								schemaPath: "#/properties/links/properties/contact/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.contact,
								data: data56
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
					} else {
						const err116 = {
							instancePath: instancePath + "/links/contact",
							schemaPath: "#/properties/links/properties/contact/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.links.properties.contact.type,
							parentSchema: schema11.properties.links.properties.contact,
							data: data56
						};
						if (vErrors === null) vErrors = [err116];
						else vErrors.push(err116);
						errors++;
					}
				}
				if (data36.cache !== void 0) {
					let data57 = data36.cache;
					if (typeof data57 === "string") {
						if (!pattern0.test(data57)) {
							const err117 = {
								instancePath: instancePath + "/links/cache",
								schemaPath: "#/properties/links/properties/cache/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.links.properties.cache,
								data: data57
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
					} else {
						const err118 = {
							instancePath: instancePath + "/links/cache",
							schemaPath: "#/properties/links/properties/cache/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.links.properties.cache.type,
							parentSchema: schema11.properties.links.properties.cache,
							data: data57
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
				}
				if (data36.cacheDays !== void 0) {
					let data58 = data36.cacheDays;
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						for (const key9 in data58) if (!(key9 === "alive" || key9 === "failed")) {
							const err119 = {
								instancePath: instancePath + "/links/cacheDays",
								schemaPath: "#/properties/links/properties/cacheDays/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.links.properties.cacheDays,
								data: data58
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
						if (data58.alive !== void 0) {
							let data59 = data58.alive;
							if (typeof data59 == "number" && isFinite(data59)) {
								if (data59 < 0 || isNaN(data59)) {
									const err120 = {
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
										data: data59
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
							} else {
								const err121 = {
									instancePath: instancePath + "/links/cacheDays/alive",
									schemaPath: "#/properties/links/properties/cacheDays/properties/alive/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema11.properties.links.properties.cacheDays.properties.alive.type,
									parentSchema: schema11.properties.links.properties.cacheDays.properties.alive,
									data: data59
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
						}
						if (data58.failed !== void 0) {
							let data60 = data58.failed;
							if (typeof data60 == "number" && isFinite(data60)) {
								if (data60 < 0 || isNaN(data60)) {
									const err122 = {
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
										data: data60
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							} else {
								const err123 = {
									instancePath: instancePath + "/links/cacheDays/failed",
									schemaPath: "#/properties/links/properties/cacheDays/properties/failed/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema11.properties.links.properties.cacheDays.properties.failed.type,
									parentSchema: schema11.properties.links.properties.cacheDays.properties.failed,
									data: data60
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
					} else {
						const err124 = {
							instancePath: instancePath + "/links/cacheDays",
							schemaPath: "#/properties/links/properties/cacheDays/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.links.properties.cacheDays.type,
							parentSchema: schema11.properties.links.properties.cacheDays,
							data: data58
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
			} else {
				const err125 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.links.type,
					parentSchema: schema11.properties.links,
					data: data36
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			}
		}
		if (data.ledger !== void 0) {
			let data61 = data.ledger;
			if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
				for (const key10 in data61) if (!(key10 === "folder" || key10 === "columns" || key10 === "templates")) {
					const err126 = {
						instancePath: instancePath + "/ledger",
						schemaPath: "#/properties/ledger/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.ledger,
						data: data61
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				if (data61.folder !== void 0) {
					let data62 = data61.folder;
					if (typeof data62 === "string") {
						if (!pattern0.test(data62)) {
							const err127 = {
								instancePath: instancePath + "/ledger/folder",
								schemaPath: "#/properties/ledger/properties/folder/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.ledger.properties.folder,
								data: data62
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
					} else {
						const err128 = {
							instancePath: instancePath + "/ledger/folder",
							schemaPath: "#/properties/ledger/properties/folder/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.ledger.properties.folder.type,
							parentSchema: schema11.properties.ledger.properties.folder,
							data: data62
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
				}
				if (data61.columns !== void 0) {
					let data63 = data61.columns;
					if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
						for (const key11 in data63) if (!func2.call(schema11.properties.ledger.properties.columns.properties, key11)) {
							const err129 = {
								instancePath: instancePath + "/ledger/columns",
								schemaPath: "#/properties/ledger/properties/columns/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.ledger.properties.columns,
								data: data63
							};
							if (vErrors === null) vErrors = [err129];
							else vErrors.push(err129);
							errors++;
						}
						if (data63.template !== void 0) {
							let data64 = data63.template;
							if (typeof data64 === "string") {
								if (!pattern0.test(data64)) {
									const err130 = {
										instancePath: instancePath + "/ledger/columns/template",
										schemaPath: "#/properties/ledger/properties/columns/properties/template/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.template,
										data: data64
									};
									if (vErrors === null) vErrors = [err130];
									else vErrors.push(err130);
									errors++;
								}
							} else {
								const err131 = {
									instancePath: instancePath + "/ledger/columns/template",
									schemaPath: "#/properties/ledger/properties/columns/properties/template/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.template.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.template,
									data: data64
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
						if (data63.badge !== void 0) {
							let data65 = data63.badge;
							if (typeof data65 === "string") {
								if (!pattern0.test(data65)) {
									const err132 = {
										instancePath: instancePath + "/ledger/columns/badge",
										schemaPath: "#/properties/ledger/properties/columns/properties/badge/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.badge,
										data: data65
									};
									if (vErrors === null) vErrors = [err132];
									else vErrors.push(err132);
									errors++;
								}
							} else {
								const err133 = {
									instancePath: instancePath + "/ledger/columns/badge",
									schemaPath: "#/properties/ledger/properties/columns/properties/badge/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.badge.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.badge,
									data: data65
								};
								if (vErrors === null) vErrors = [err133];
								else vErrors.push(err133);
								errors++;
							}
						}
						if (data63.issued_on !== void 0) {
							let data66 = data63.issued_on;
							if (typeof data66 === "string") {
								if (!pattern0.test(data66)) {
									const err134 = {
										instancePath: instancePath + "/ledger/columns/issued_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/issued_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.issued_on,
										data: data66
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
							} else {
								const err135 = {
									instancePath: instancePath + "/ledger/columns/issued_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/issued_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.issued_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.issued_on,
									data: data66
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						}
						if (data63.completed_on !== void 0) {
							let data67 = data63.completed_on;
							if (typeof data67 === "string") {
								if (!pattern0.test(data67)) {
									const err136 = {
										instancePath: instancePath + "/ledger/columns/completed_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/completed_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.completed_on,
										data: data67
									};
									if (vErrors === null) vErrors = [err136];
									else vErrors.push(err136);
									errors++;
								}
							} else {
								const err137 = {
									instancePath: instancePath + "/ledger/columns/completed_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/completed_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.completed_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.completed_on,
									data: data67
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
						}
						if (data63.expires_on !== void 0) {
							let data68 = data63.expires_on;
							if (typeof data68 === "string") {
								if (!pattern0.test(data68)) {
									const err138 = {
										instancePath: instancePath + "/ledger/columns/expires_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/expires_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.expires_on,
										data: data68
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
							} else {
								const err139 = {
									instancePath: instancePath + "/ledger/columns/expires_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/expires_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.expires_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.expires_on,
									data: data68
								};
								if (vErrors === null) vErrors = [err139];
								else vErrors.push(err139);
								errors++;
							}
						}
						if (data63.status !== void 0) {
							let data69 = data63.status;
							if (typeof data69 === "string") {
								if (!pattern0.test(data69)) {
									const err140 = {
										instancePath: instancePath + "/ledger/columns/status",
										schemaPath: "#/properties/ledger/properties/columns/properties/status/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.status,
										data: data69
									};
									if (vErrors === null) vErrors = [err140];
									else vErrors.push(err140);
									errors++;
								}
							} else {
								const err141 = {
									instancePath: instancePath + "/ledger/columns/status",
									schemaPath: "#/properties/ledger/properties/columns/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.status.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.status,
									data: data69
								};
								if (vErrors === null) vErrors = [err141];
								else vErrors.push(err141);
								errors++;
							}
						}
						if (data63.accepted_on !== void 0) {
							let data70 = data63.accepted_on;
							if (typeof data70 === "string") {
								if (!pattern0.test(data70)) {
									const err142 = {
										instancePath: instancePath + "/ledger/columns/accepted_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/accepted_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.accepted_on,
										data: data70
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
							} else {
								const err143 = {
									instancePath: instancePath + "/ledger/columns/accepted_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/accepted_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.accepted_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.accepted_on,
									data: data70
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
						}
						if (data63.shared_on !== void 0) {
							let data71 = data63.shared_on;
							if (typeof data71 === "string") {
								if (!pattern0.test(data71)) {
									const err144 = {
										instancePath: instancePath + "/ledger/columns/shared_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/shared_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.shared_on,
										data: data71
									};
									if (vErrors === null) vErrors = [err144];
									else vErrors.push(err144);
									errors++;
								}
							} else {
								const err145 = {
									instancePath: instancePath + "/ledger/columns/shared_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/shared_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.shared_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.shared_on,
									data: data71
								};
								if (vErrors === null) vErrors = [err145];
								else vErrors.push(err145);
								errors++;
							}
						}
						if (data63.revoked_on !== void 0) {
							let data72 = data63.revoked_on;
							if (typeof data72 === "string") {
								if (!pattern0.test(data72)) {
									const err146 = {
										instancePath: instancePath + "/ledger/columns/revoked_on",
										schemaPath: "#/properties/ledger/properties/columns/properties/revoked_on/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.revoked_on,
										data: data72
									};
									if (vErrors === null) vErrors = [err146];
									else vErrors.push(err146);
									errors++;
								}
							} else {
								const err147 = {
									instancePath: instancePath + "/ledger/columns/revoked_on",
									schemaPath: "#/properties/ledger/properties/columns/properties/revoked_on/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.revoked_on.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.revoked_on,
									data: data72
								};
								if (vErrors === null) vErrors = [err147];
								else vErrors.push(err147);
								errors++;
							}
						}
						if (data63.reason !== void 0) {
							let data73 = data63.reason;
							if (typeof data73 === "string") {
								if (!pattern0.test(data73)) {
									const err148 = {
										instancePath: instancePath + "/ledger/columns/reason",
										schemaPath: "#/properties/ledger/properties/columns/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.reason,
										data: data73
									};
									if (vErrors === null) vErrors = [err148];
									else vErrors.push(err148);
									errors++;
								}
							} else {
								const err149 = {
									instancePath: instancePath + "/ledger/columns/reason",
									schemaPath: "#/properties/ledger/properties/columns/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.reason.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.reason,
									data: data73
								};
								if (vErrors === null) vErrors = [err149];
								else vErrors.push(err149);
								errors++;
							}
						}
						if (data63.replaces !== void 0) {
							let data74 = data63.replaces;
							if (typeof data74 === "string") {
								if (!pattern0.test(data74)) {
									const err150 = {
										instancePath: instancePath + "/ledger/columns/replaces",
										schemaPath: "#/properties/ledger/properties/columns/properties/replaces/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.replaces,
										data: data74
									};
									if (vErrors === null) vErrors = [err150];
									else vErrors.push(err150);
									errors++;
								}
							} else {
								const err151 = {
									instancePath: instancePath + "/ledger/columns/replaces",
									schemaPath: "#/properties/ledger/properties/columns/properties/replaces/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.replaces.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.replaces,
									data: data74
								};
								if (vErrors === null) vErrors = [err151];
								else vErrors.push(err151);
								errors++;
							}
						}
						if (data63.channel !== void 0) {
							let data75 = data63.channel;
							if (typeof data75 === "string") {
								if (!pattern0.test(data75)) {
									const err152 = {
										instancePath: instancePath + "/ledger/columns/channel",
										schemaPath: "#/properties/ledger/properties/columns/properties/channel/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.channel,
										data: data75
									};
									if (vErrors === null) vErrors = [err152];
									else vErrors.push(err152);
									errors++;
								}
							} else {
								const err153 = {
									instancePath: instancePath + "/ledger/columns/channel",
									schemaPath: "#/properties/ledger/properties/columns/properties/channel/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.channel.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.channel,
									data: data75
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
						}
						if (data63.recipient !== void 0) {
							let data76 = data63.recipient;
							if (typeof data76 === "string") {
								if (!pattern0.test(data76)) {
									const err154 = {
										instancePath: instancePath + "/ledger/columns/recipient",
										schemaPath: "#/properties/ledger/properties/columns/properties/recipient/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ledger.properties.columns.properties.recipient,
										data: data76
									};
									if (vErrors === null) vErrors = [err154];
									else vErrors.push(err154);
									errors++;
								}
							} else {
								const err155 = {
									instancePath: instancePath + "/ledger/columns/recipient",
									schemaPath: "#/properties/ledger/properties/columns/properties/recipient/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ledger.properties.columns.properties.recipient.type,
									parentSchema: schema11.properties.ledger.properties.columns.properties.recipient,
									data: data76
								};
								if (vErrors === null) vErrors = [err155];
								else vErrors.push(err155);
								errors++;
							}
						}
					} else {
						const err156 = {
							instancePath: instancePath + "/ledger/columns",
							schemaPath: "#/properties/ledger/properties/columns/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.ledger.properties.columns.type,
							parentSchema: schema11.properties.ledger.properties.columns,
							data: data63
						};
						if (vErrors === null) vErrors = [err156];
						else vErrors.push(err156);
						errors++;
					}
				}
				if (data61.templates !== void 0) {
					let data77 = data61.templates;
					if (data77 && typeof data77 == "object" && !Array.isArray(data77)) for (const key12 in data77) {
						let data78 = data77[key12];
						if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
							for (const key13 in data78) if (!(key13 === "channel" || key13 === "completed" || key13 === "issued")) {
								const err157 = {
									instancePath: instancePath + "/ledger/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/ledger/properties/templates/additionalProperties/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key13 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11.properties.ledger.properties.templates.additionalProperties,
									data: data78
								};
								if (vErrors === null) vErrors = [err157];
								else vErrors.push(err157);
								errors++;
							}
							if (data78.channel !== void 0) {
								let data79 = data78.channel;
								if (typeof data79 === "string") {
									if (!pattern51.test(data79)) {
										const err158 = {
											instancePath: instancePath + "/ledger/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/channel",
											schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/channel/pattern",
											keyword: "pattern",
											params: { pattern: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$" },
											message: "must match pattern \"^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$\"",
											schema: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$",
											parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.channel,
											data: data79
										};
										if (vErrors === null) vErrors = [err158];
										else vErrors.push(err158);
										errors++;
									}
								} else {
									const err159 = {
										instancePath: instancePath + "/ledger/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/channel",
										schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/channel/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.ledger.properties.templates.additionalProperties.properties.channel.type,
										parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.channel,
										data: data79
									};
									if (vErrors === null) vErrors = [err159];
									else vErrors.push(err159);
									errors++;
								}
							}
							if (data78.completed !== void 0) {
								let data80 = data78.completed;
								if (typeof data80 === "string") {
									if (!pattern0.test(data80)) {
										const err160 = {
											instancePath: instancePath + "/ledger/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/completed",
											schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/completed/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.completed,
											data: data80
										};
										if (vErrors === null) vErrors = [err160];
										else vErrors.push(err160);
										errors++;
									}
								} else {
									const err161 = {
										instancePath: instancePath + "/ledger/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/completed",
										schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/completed/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.ledger.properties.templates.additionalProperties.properties.completed.type,
										parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.completed,
										data: data80
									};
									if (vErrors === null) vErrors = [err161];
									else vErrors.push(err161);
									errors++;
								}
							}
							if (data78.issued !== void 0) {
								let data81 = data78.issued;
								if (typeof data81 === "string") {
									if (!pattern0.test(data81)) {
										const err162 = {
											instancePath: instancePath + "/ledger/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/issued",
											schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/issued/pattern",
											keyword: "pattern",
											params: { pattern: "\\S" },
											message: "must match pattern \"\\S\"",
											schema: "\\S",
											parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.issued,
											data: data81
										};
										if (vErrors === null) vErrors = [err162];
										else vErrors.push(err162);
										errors++;
									}
								} else {
									const err163 = {
										instancePath: instancePath + "/ledger/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/issued",
										schemaPath: "#/properties/ledger/properties/templates/additionalProperties/properties/issued/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11.properties.ledger.properties.templates.additionalProperties.properties.issued.type,
										parentSchema: schema11.properties.ledger.properties.templates.additionalProperties.properties.issued,
										data: data81
									};
									if (vErrors === null) vErrors = [err163];
									else vErrors.push(err163);
									errors++;
								}
							}
						} else {
							const err164 = {
								instancePath: instancePath + "/ledger/templates/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/ledger/properties/templates/additionalProperties/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema11.properties.ledger.properties.templates.additionalProperties.type,
								parentSchema: schema11.properties.ledger.properties.templates.additionalProperties,
								data: data78
							};
							if (vErrors === null) vErrors = [err164];
							else vErrors.push(err164);
							errors++;
						}
					}
					else {
						const err165 = {
							instancePath: instancePath + "/ledger/templates",
							schemaPath: "#/properties/ledger/properties/templates/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.ledger.properties.templates.type,
							parentSchema: schema11.properties.ledger.properties.templates,
							data: data77
						};
						if (vErrors === null) vErrors = [err165];
						else vErrors.push(err165);
						errors++;
					}
				}
			} else {
				const err166 = {
					instancePath: instancePath + "/ledger",
					schemaPath: "#/properties/ledger/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.ledger.type,
					parentSchema: schema11.properties.ledger,
					data: data61
				};
				if (vErrors === null) vErrors = [err166];
				else vErrors.push(err166);
				errors++;
			}
		}
		if (data.audit !== void 0) {
			let data82 = data.audit;
			if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
				for (const key14 in data82) if (!(key14 === "folder" || key14 === "owner" || key14 === "accounts" || key14 === "mention" || key14 === "label" || key14 === "maxEntries")) {
					const err167 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.audit,
						data: data82
					};
					if (vErrors === null) vErrors = [err167];
					else vErrors.push(err167);
					errors++;
				}
				if (data82.folder !== void 0) {
					let data83 = data82.folder;
					if (typeof data83 === "string") {
						if (!pattern0.test(data83)) {
							const err168 = {
								instancePath: instancePath + "/audit/folder",
								schemaPath: "#/properties/audit/properties/folder/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.audit.properties.folder,
								data: data83
							};
							if (vErrors === null) vErrors = [err168];
							else vErrors.push(err168);
							errors++;
						}
					} else {
						const err169 = {
							instancePath: instancePath + "/audit/folder",
							schemaPath: "#/properties/audit/properties/folder/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.audit.properties.folder.type,
							parentSchema: schema11.properties.audit.properties.folder,
							data: data83
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				}
				if (data82.owner !== void 0) {
					let data84 = data82.owner;
					if (typeof data84 === "string") {
						if (!pattern0.test(data84)) {
							const err170 = {
								instancePath: instancePath + "/audit/owner",
								schemaPath: "#/properties/audit/properties/owner/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.audit.properties.owner,
								data: data84
							};
							if (vErrors === null) vErrors = [err170];
							else vErrors.push(err170);
							errors++;
						}
					} else {
						const err171 = {
							instancePath: instancePath + "/audit/owner",
							schemaPath: "#/properties/audit/properties/owner/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.audit.properties.owner.type,
							parentSchema: schema11.properties.audit.properties.owner,
							data: data84
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
				}
				if (data82.accounts !== void 0) {
					let data85 = data82.accounts;
					if (data85 && typeof data85 == "object" && !Array.isArray(data85)) for (const key15 in data85) {
						let data86 = data85[key15];
						if (typeof data86 === "string") {
							if (!pattern56.test(data86)) {
								const err172 = {
									instancePath: instancePath + "/audit/accounts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/audit/properties/accounts/additionalProperties/pattern",
									keyword: "pattern",
									params: { pattern: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$" },
									message: "must match pattern \"^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$\"",
									schema: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$",
									parentSchema: schema11.properties.audit.properties.accounts.additionalProperties,
									data: data86
								};
								if (vErrors === null) vErrors = [err172];
								else vErrors.push(err172);
								errors++;
							}
						} else {
							const err173 = {
								instancePath: instancePath + "/audit/accounts/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/audit/properties/accounts/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema11.properties.audit.properties.accounts.additionalProperties.type,
								parentSchema: schema11.properties.audit.properties.accounts.additionalProperties,
								data: data86
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
					}
					else {
						const err174 = {
							instancePath: instancePath + "/audit/accounts",
							schemaPath: "#/properties/audit/properties/accounts/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.audit.properties.accounts.type,
							parentSchema: schema11.properties.audit.properties.accounts,
							data: data85
						};
						if (vErrors === null) vErrors = [err174];
						else vErrors.push(err174);
						errors++;
					}
				}
				if (data82.mention !== void 0) {
					let data87 = data82.mention;
					if (typeof data87 !== "string" && !Array.isArray(data87)) {
						const err175 = {
							instancePath: instancePath + "/audit/mention",
							schemaPath: "#/properties/audit/properties/mention/type",
							keyword: "type",
							params: { type: schema11.properties.audit.properties.mention.type },
							message: "must be string,array",
							schema: schema11.properties.audit.properties.mention.type,
							parentSchema: schema11.properties.audit.properties.mention,
							data: data87
						};
						if (vErrors === null) vErrors = [err175];
						else vErrors.push(err175);
						errors++;
					}
					if (typeof data87 === "string") {
						if (!pattern56.test(data87)) {
							const err176 = {
								instancePath: instancePath + "/audit/mention",
								schemaPath: "#/properties/audit/properties/mention/pattern",
								keyword: "pattern",
								params: { pattern: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$" },
								message: "must match pattern \"^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$\"",
								schema: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$",
								parentSchema: schema11.properties.audit.properties.mention,
								data: data87
							};
							if (vErrors === null) vErrors = [err176];
							else vErrors.push(err176);
							errors++;
						}
					}
					if (Array.isArray(data87)) {
						const len15 = data87.length;
						for (let i15 = 0; i15 < len15; i15++) {
							let data88 = data87[i15];
							if (typeof data88 === "string") {
								if (!pattern56.test(data88)) {
									const err177 = {
										instancePath: instancePath + "/audit/mention/" + i15,
										schemaPath: "#/properties/audit/properties/mention/items/pattern",
										keyword: "pattern",
										params: { pattern: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$" },
										message: "must match pattern \"^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$\"",
										schema: "^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$",
										parentSchema: schema11.properties.audit.properties.mention.items,
										data: data88
									};
									if (vErrors === null) vErrors = [err177];
									else vErrors.push(err177);
									errors++;
								}
							} else {
								const err178 = {
									instancePath: instancePath + "/audit/mention/" + i15,
									schemaPath: "#/properties/audit/properties/mention/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.audit.properties.mention.items.type,
									parentSchema: schema11.properties.audit.properties.mention.items,
									data: data88
								};
								if (vErrors === null) vErrors = [err178];
								else vErrors.push(err178);
								errors++;
							}
						}
					}
				}
				if (data82.label !== void 0) {
					let data89 = data82.label;
					if (typeof data89 === "string") {
						if (!pattern59.test(data89)) {
							const err179 = {
								instancePath: instancePath + "/audit/label",
								schemaPath: "#/properties/audit/properties/label/pattern",
								keyword: "pattern",
								params: { pattern: "^[^,\\s](?:[^,]{0,48}[^,\\s])?$" },
								message: "must match pattern \"^[^,\\s](?:[^,]{0,48}[^,\\s])?$\"",
								schema: "^[^,\\s](?:[^,]{0,48}[^,\\s])?$",
								parentSchema: schema11.properties.audit.properties.label,
								data: data89
							};
							if (vErrors === null) vErrors = [err179];
							else vErrors.push(err179);
							errors++;
						}
					} else {
						const err180 = {
							instancePath: instancePath + "/audit/label",
							schemaPath: "#/properties/audit/properties/label/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.audit.properties.label.type,
							parentSchema: schema11.properties.audit.properties.label,
							data: data89
						};
						if (vErrors === null) vErrors = [err180];
						else vErrors.push(err180);
						errors++;
					}
				}
				if (data82.maxEntries !== void 0) {
					let data90 = data82.maxEntries;
					if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90))) {
						const err181 = {
							instancePath: instancePath + "/audit/maxEntries",
							schemaPath: "#/properties/audit/properties/maxEntries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema11.properties.audit.properties.maxEntries.type,
							parentSchema: schema11.properties.audit.properties.maxEntries,
							data: data90
						};
						if (vErrors === null) vErrors = [err181];
						else vErrors.push(err181);
						errors++;
					}
					if (typeof data90 == "number" && isFinite(data90)) {
						if (data90 > 200 || isNaN(data90)) {
							const err182 = {
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
								data: data90
							};
							if (vErrors === null) vErrors = [err182];
							else vErrors.push(err182);
							errors++;
						}
						if (data90 < 1 || isNaN(data90)) {
							const err183 = {
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
								data: data90
							};
							if (vErrors === null) vErrors = [err183];
							else vErrors.push(err183);
							errors++;
						}
					}
				}
			} else {
				const err184 = {
					instancePath: instancePath + "/audit",
					schemaPath: "#/properties/audit/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.audit.type,
					parentSchema: schema11.properties.audit,
					data: data82
				};
				if (vErrors === null) vErrors = [err184];
				else vErrors.push(err184);
				errors++;
			}
		}
		if (data.today !== void 0) {
			let data91 = data.today;
			if (typeof data91 === "string") {
				if (!pattern60.test(data91)) {
					const err185 = {
						instancePath: instancePath + "/today",
						schemaPath: "#/properties/today/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.today,
						data: data91
					};
					if (vErrors === null) vErrors = [err185];
					else vErrors.push(err185);
					errors++;
				}
			} else {
				const err186 = {
					instancePath: instancePath + "/today",
					schemaPath: "#/properties/today/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.today.type,
					parentSchema: schema11.properties.today,
					data: data91
				};
				if (vErrors === null) vErrors = [err186];
				else vErrors.push(err186);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data92 = data.overrides;
			if (Array.isArray(data92)) {
				const len16 = data92.length;
				for (let i16 = 0; i16 < len16; i16++) {
					let data93 = data92[i16];
					if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
						if (data93.files === void 0) {
							const err187 = {
								instancePath: instancePath + "/overrides/" + i16,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'",
								schema: schema11.properties.overrides.items.required,
								parentSchema: schema11.properties.overrides.items,
								data: data93
							};
							if (vErrors === null) vErrors = [err187];
							else vErrors.push(err187);
							errors++;
						}
						for (const key16 in data93) if (!(key16 === "files" || key16 === "platform" || key16 === "language" || key16 === "rules")) {
							const err188 = {
								instancePath: instancePath + "/overrides/" + i16,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.overrides.items,
								data: data93
							};
							if (vErrors === null) vErrors = [err188];
							else vErrors.push(err188);
							errors++;
						}
						if (data93.files !== void 0) {
							let data94 = data93.files;
							if (typeof data94 !== "string" && !Array.isArray(data94)) {
								const err189 = {
									instancePath: instancePath + "/overrides/" + i16 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: schema11.properties.overrides.items.properties.files.type },
									message: "must be string,array",
									schema: schema11.properties.overrides.items.properties.files.type,
									parentSchema: schema11.properties.overrides.items.properties.files,
									data: data94
								};
								if (vErrors === null) vErrors = [err189];
								else vErrors.push(err189);
								errors++;
							}
							if (typeof data94 === "string") {
								if (!pattern0.test(data94)) {
									const err190 = {
										instancePath: instancePath + "/overrides/" + i16 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.overrides.items.properties.files,
										data: data94
									};
									if (vErrors === null) vErrors = [err190];
									else vErrors.push(err190);
									errors++;
								}
							}
							if (Array.isArray(data94)) {
								const len17 = data94.length;
								for (let i17 = 0; i17 < len17; i17++) {
									let data95 = data94[i17];
									if (typeof data95 === "string") {
										if (!pattern0.test(data95)) {
											const err191 = {
												instancePath: instancePath + "/overrides/" + i16 + "/files/" + i17,
												schemaPath: "#/properties/overrides/items/properties/files/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.overrides.items.properties.files.items,
												data: data95
											};
											if (vErrors === null) vErrors = [err191];
											else vErrors.push(err191);
											errors++;
										}
									} else {
										const err192 = {
											instancePath: instancePath + "/overrides/" + i16 + "/files/" + i17,
											schemaPath: "#/properties/overrides/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.overrides.items.properties.files.items.type,
											parentSchema: schema11.properties.overrides.items.properties.files.items,
											data: data95
										};
										if (vErrors === null) vErrors = [err192];
										else vErrors.push(err192);
										errors++;
									}
								}
							}
						}
						if (data93.platform !== void 0) {
							let data96 = data93.platform;
							if (!(data96 === "credly" || data96 === "canvas-credentials" || data96 === "accredible" || data96 === "open-badges")) {
								const err193 = {
									instancePath: instancePath + "/overrides/" + i16 + "/platform",
									schemaPath: "#/properties/overrides/items/properties/platform/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.overrides.items.properties.platform.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.overrides.items.properties.platform.enum,
									parentSchema: schema11.properties.overrides.items.properties.platform,
									data: data96
								};
								if (vErrors === null) vErrors = [err193];
								else vErrors.push(err193);
								errors++;
							}
						}
						if (data93.language !== void 0) {
							let data97 = data93.language;
							if (typeof data97 === "string") {
								if (!pattern2.test(data97)) {
									const err194 = {
										instancePath: instancePath + "/overrides/" + i16 + "/language",
										schemaPath: "#/properties/overrides/items/properties/language/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$" },
										message: "must match pattern \"^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$\"",
										schema: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$",
										parentSchema: schema11.properties.overrides.items.properties.language,
										data: data97
									};
									if (vErrors === null) vErrors = [err194];
									else vErrors.push(err194);
									errors++;
								}
							} else {
								const err195 = {
									instancePath: instancePath + "/overrides/" + i16 + "/language",
									schemaPath: "#/properties/overrides/items/properties/language/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.overrides.items.properties.language.type,
									parentSchema: schema11.properties.overrides.items.properties.language,
									data: data97
								};
								if (vErrors === null) vErrors = [err195];
								else vErrors.push(err195);
								errors++;
							}
						}
						if (data93.rules !== void 0) {
							let data98 = data93.rules;
							if (!(data98 && typeof data98 == "object" && !Array.isArray(data98))) {
								const err196 = {
									instancePath: instancePath + "/overrides/" + i16 + "/rules",
									schemaPath: "#/properties/overrides/items/properties/rules/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema11.properties.overrides.items.properties.rules.type,
									parentSchema: schema11.properties.overrides.items.properties.rules,
									data: data98
								};
								if (vErrors === null) vErrors = [err196];
								else vErrors.push(err196);
								errors++;
							}
						}
					} else {
						const err197 = {
							instancePath: instancePath + "/overrides/" + i16,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.overrides.items.type,
							parentSchema: schema11.properties.overrides.items,
							data: data93
						};
						if (vErrors === null) vErrors = [err197];
						else vErrors.push(err197);
						errors++;
					}
				}
			} else {
				const err198 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.overrides.type,
					parentSchema: schema11.properties.overrides,
					data: data92
				};
				if (vErrors === null) vErrors = [err198];
				else vErrors.push(err198);
				errors++;
			}
		}
		if (data.plugins !== void 0) {
			let data99 = data.plugins;
			if (Array.isArray(data99)) {
				const len18 = data99.length;
				for (let i18 = 0; i18 < len18; i18++) {
					let data100 = data99[i18];
					if (typeof data100 === "string") {
						if (!pattern0.test(data100)) {
							const err199 = {
								instancePath: instancePath + "/plugins/" + i18,
								schemaPath: "#/properties/plugins/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.plugins.items,
								data: data100
							};
							if (vErrors === null) vErrors = [err199];
							else vErrors.push(err199);
							errors++;
						}
					} else {
						const err200 = {
							instancePath: instancePath + "/plugins/" + i18,
							schemaPath: "#/properties/plugins/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.plugins.items.type,
							parentSchema: schema11.properties.plugins.items,
							data: data100
						};
						if (vErrors === null) vErrors = [err200];
						else vErrors.push(err200);
						errors++;
					}
				}
			} else {
				const err201 = {
					instancePath: instancePath + "/plugins",
					schemaPath: "#/properties/plugins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.plugins.type,
					parentSchema: schema11.properties.plugins,
					data: data99
				};
				if (vErrors === null) vErrors = [err201];
				else vErrors.push(err201);
				errors++;
			}
		}
		if (data.ignores !== void 0) {
			let data101 = data.ignores;
			if (Array.isArray(data101)) {
				const len19 = data101.length;
				for (let i19 = 0; i19 < len19; i19++) {
					let data102 = data101[i19];
					if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
						if (data102.rule === void 0) {
							const err202 = {
								instancePath: instancePath + "/ignores/" + i19,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'",
								schema: schema11.properties.ignores.items.required,
								parentSchema: schema11.properties.ignores.items,
								data: data102
							};
							if (vErrors === null) vErrors = [err202];
							else vErrors.push(err202);
							errors++;
						}
						if (data102.path === void 0) {
							const err203 = {
								instancePath: instancePath + "/ignores/" + i19,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'",
								schema: schema11.properties.ignores.items.required,
								parentSchema: schema11.properties.ignores.items,
								data: data102
							};
							if (vErrors === null) vErrors = [err203];
							else vErrors.push(err203);
							errors++;
						}
						if (data102.reason === void 0) {
							const err204 = {
								instancePath: instancePath + "/ignores/" + i19,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'",
								schema: schema11.properties.ignores.items.required,
								parentSchema: schema11.properties.ignores.items,
								data: data102
							};
							if (vErrors === null) vErrors = [err204];
							else vErrors.push(err204);
							errors++;
						}
						for (const key17 in data102) if (!(key17 === "rule" || key17 === "path" || key17 === "pointer" || key17 === "reason" || key17 === "until")) {
							const err205 = {
								instancePath: instancePath + "/ignores/" + i19,
								schemaPath: "#/properties/ignores/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.ignores.items,
								data: data102
							};
							if (vErrors === null) vErrors = [err205];
							else vErrors.push(err205);
							errors++;
						}
						if (data102.rule !== void 0) {
							let data103 = data102.rule;
							if (typeof data103 === "string") {
								if (!pattern0.test(data103)) {
									const err206 = {
										instancePath: instancePath + "/ignores/" + i19 + "/rule",
										schemaPath: "#/properties/ignores/items/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ignores.items.properties.rule,
										data: data103
									};
									if (vErrors === null) vErrors = [err206];
									else vErrors.push(err206);
									errors++;
								}
							} else {
								const err207 = {
									instancePath: instancePath + "/ignores/" + i19 + "/rule",
									schemaPath: "#/properties/ignores/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.rule.type,
									parentSchema: schema11.properties.ignores.items.properties.rule,
									data: data103
								};
								if (vErrors === null) vErrors = [err207];
								else vErrors.push(err207);
								errors++;
							}
						}
						if (data102.path !== void 0) {
							let data104 = data102.path;
							if (typeof data104 === "string") {
								if (!pattern0.test(data104)) {
									const err208 = {
										instancePath: instancePath + "/ignores/" + i19 + "/path",
										schemaPath: "#/properties/ignores/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ignores.items.properties.path,
										data: data104
									};
									if (vErrors === null) vErrors = [err208];
									else vErrors.push(err208);
									errors++;
								}
							} else {
								const err209 = {
									instancePath: instancePath + "/ignores/" + i19 + "/path",
									schemaPath: "#/properties/ignores/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.path.type,
									parentSchema: schema11.properties.ignores.items.properties.path,
									data: data104
								};
								if (vErrors === null) vErrors = [err209];
								else vErrors.push(err209);
								errors++;
							}
						}
						if (data102.pointer !== void 0) {
							let data105 = data102.pointer;
							if (typeof data105 === "string") {
								if (!pattern67.test(data105)) {
									const err210 = {
										instancePath: instancePath + "/ignores/" + i19 + "/pointer",
										schemaPath: "#/properties/ignores/items/properties/pointer/pattern",
										keyword: "pattern",
										params: { pattern: "^(/.*)?$" },
										message: "must match pattern \"^(/.*)?$\"",
										schema: "^(/.*)?$",
										parentSchema: schema11.properties.ignores.items.properties.pointer,
										data: data105
									};
									if (vErrors === null) vErrors = [err210];
									else vErrors.push(err210);
									errors++;
								}
							} else {
								const err211 = {
									instancePath: instancePath + "/ignores/" + i19 + "/pointer",
									schemaPath: "#/properties/ignores/items/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.pointer.type,
									parentSchema: schema11.properties.ignores.items.properties.pointer,
									data: data105
								};
								if (vErrors === null) vErrors = [err211];
								else vErrors.push(err211);
								errors++;
							}
						}
						if (data102.reason !== void 0) {
							let data106 = data102.reason;
							if (typeof data106 === "string") {
								if (!pattern0.test(data106)) {
									const err212 = {
										instancePath: instancePath + "/ignores/" + i19 + "/reason",
										schemaPath: "#/properties/ignores/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.ignores.items.properties.reason,
										data: data106
									};
									if (vErrors === null) vErrors = [err212];
									else vErrors.push(err212);
									errors++;
								}
							} else {
								const err213 = {
									instancePath: instancePath + "/ignores/" + i19 + "/reason",
									schemaPath: "#/properties/ignores/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.reason.type,
									parentSchema: schema11.properties.ignores.items.properties.reason,
									data: data106
								};
								if (vErrors === null) vErrors = [err213];
								else vErrors.push(err213);
								errors++;
							}
						}
						if (data102.until !== void 0) {
							let data107 = data102.until;
							if (typeof data107 === "string") {
								if (!pattern60.test(data107)) {
									const err214 = {
										instancePath: instancePath + "/ignores/" + i19 + "/until",
										schemaPath: "#/properties/ignores/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.ignores.items.properties.until,
										data: data107
									};
									if (vErrors === null) vErrors = [err214];
									else vErrors.push(err214);
									errors++;
								}
							} else {
								const err215 = {
									instancePath: instancePath + "/ignores/" + i19 + "/until",
									schemaPath: "#/properties/ignores/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.ignores.items.properties.until.type,
									parentSchema: schema11.properties.ignores.items.properties.until,
									data: data107
								};
								if (vErrors === null) vErrors = [err215];
								else vErrors.push(err215);
								errors++;
							}
						}
					} else {
						const err216 = {
							instancePath: instancePath + "/ignores/" + i19,
							schemaPath: "#/properties/ignores/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.ignores.items.type,
							parentSchema: schema11.properties.ignores.items,
							data: data102
						};
						if (vErrors === null) vErrors = [err216];
						else vErrors.push(err216);
						errors++;
					}
				}
			} else {
				const err217 = {
					instancePath: instancePath + "/ignores",
					schemaPath: "#/properties/ignores/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.ignores.type,
					parentSchema: schema11.properties.ignores,
					data: data101
				};
				if (vErrors === null) vErrors = [err217];
				else vErrors.push(err217);
				errors++;
			}
		}
	} else {
		const err218 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err218];
		else vErrors.push(err218);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
