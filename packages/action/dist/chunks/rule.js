// ../core/src/schemas/validators/rule.ts
const validate = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "badgelint rule",
	"type": "object",
	"required": [
		"id",
		"practice",
		"kind",
		"severity",
		"summary",
		"why",
		"source",
		"mistakes",
		"examples",
		"on"
	],
	"properties": {
		"id": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$",
			"description": "`subject/what-is-wanted` in small letters."
		},
		"practice": {
			"type": "integer",
			"minimum": 1,
			"maximum": 15,
			"description": "Number of the best practice that it serves."
		},
		"kind": {
			"enum": ["contract", "guidance"],
			"description": "A contract is refused by a platform or broken; guidance is for the earner."
		},
		"severity": {
			"enum": [
				"error",
				"warning",
				"info"
			],
			"description": "`error` for a contract, `warning` or `info` for guidance."
		},
		"preset": {
			"enum": [
				"recommended",
				"strict",
				"none"
			],
			"description": "Which presets switch it on. Default: recommended, and so strict too."
		},
		"label": {
			"type": "string",
			"pattern": "\\S",
			"description": "In a few words what is wrong, as a list of many findings counts it. Default: the id."
		},
		"summary": {
			"type": "string",
			"pattern": "\\S",
			"description": "One line that says what is wanted."
		},
		"why": {
			"type": "string",
			"pattern": "\\S",
			"description": "Why the earner cares."
		},
		"source": {
			"type": "object",
			"description": "Where it is written.",
			"required": ["title", "address"],
			"properties": {
				"title": {
					"type": "string",
					"pattern": "\\S"
				},
				"address": {
					"type": "string",
					"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
				}
			},
			"additionalProperties": false
		},
		"mistakes": {
			"type": "string",
			"pattern": "\\S",
			"description": "What it is known to get wrong."
		},
		"options": {
			"type": "object",
			"description": "Options, each with its JSON Schema.",
			"properties": { "severity": false },
			"additionalProperties": {
				"type": "object",
				"required": [
					"type",
					"description",
					"default"
				],
				"properties": {
					"type": { "enum": [
						"string",
						"number",
						"integer",
						"boolean",
						"array",
						"object"
					] },
					"description": {
						"type": "string",
						"pattern": "\\S"
					},
					"default": { "description": "What holds where nothing is configured. Fits the schema." }
				}
			}
		},
		"examples": {
			"type": "object",
			"required": ["good", "bad"],
			"properties": {
				"good": {
					"type": "array",
					"description": "In these it finds nothing.",
					"items": {
						"type": ["string", "object"],
						"pattern": "\\S",
						"required": ["text"],
						"properties": {
							"text": {
								"type": "string",
								"pattern": "\\S",
								"description": "The template or the page, cut to what matters."
							},
							"caption": {
								"type": "string",
								"pattern": "\\S",
								"description": "What it shows."
							},
							"file": {
								"type": "string",
								"pattern": "\\S",
								"description": "Name of the file where that is not YAML in our own format."
							},
							"platform": {
								"type": "string",
								"pattern": "\\S",
								"description": "The platform that is configured for it."
							},
							"today": {
								"type": "string",
								"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
								"description": "The day that counts as today."
							},
							"program": {
								"type": "string",
								"description": "What `program.yaml` says."
							},
							"beside": {
								"type": "object",
								"description": "Other files of the program, by their paths."
							},
							"metrics": {
								"type": "string",
								"description": "The text of `metrics/metrics.csv`."
							},
							"configured": {
								"type": "object",
								"description": "What is configured of the program as a whole."
							},
							"images": {
								"type": "object",
								"description": "What is known of images, by path."
							},
							"issuance": {
								"type": "object",
								"description": "What was issued, by the template\u2019s id."
							},
							"ledger": {
								"type": "object",
								"description": "What the ledger says of the program as a whole."
							},
							"formerMeanings": {
								"type": "array",
								"description": "The meanings with which badges of the example\u2019s template were issued."
							},
							"base": {
								"type": "string",
								"description": "The state that the example is compared with."
							},
							"links": {
								"type": "object",
								"description": "What links answer, by address."
							},
							"options": {
								"type": "object",
								"description": "Options that are configured for it."
							}
						},
						"additionalProperties": false
					}
				},
				"bad": {
					"type": "array",
					"description": "In these it finds something.",
					"items": {
						"type": "object",
						"required": ["text"],
						"properties": {
							"text": {
								"type": "string",
								"pattern": "\\S",
								"description": "The template or the page, cut to what matters."
							},
							"caption": {
								"type": "string",
								"pattern": "\\S",
								"description": "What it shows."
							},
							"file": {
								"type": "string",
								"pattern": "\\S",
								"description": "Name of the file where that is not YAML in our own format."
							},
							"platform": {
								"type": "string",
								"pattern": "\\S",
								"description": "The platform that is configured for it."
							},
							"today": {
								"type": "string",
								"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
								"description": "The day that counts as today."
							},
							"program": {
								"type": "string",
								"description": "What `program.yaml` says."
							},
							"beside": {
								"type": "object",
								"description": "Other files of the program, by their paths."
							},
							"metrics": {
								"type": "string",
								"description": "The text of `metrics/metrics.csv`."
							},
							"configured": {
								"type": "object",
								"description": "What is configured of the program as a whole."
							},
							"images": {
								"type": "object",
								"description": "What is known of images, by path."
							},
							"issuance": {
								"type": "object",
								"description": "What was issued, by the template\u2019s id."
							},
							"ledger": {
								"type": "object",
								"description": "What the ledger says of the program as a whole."
							},
							"formerMeanings": {
								"type": "array",
								"description": "The meanings with which badges of the example\u2019s template were issued."
							},
							"base": {
								"type": "string",
								"description": "The state that the example is compared with."
							},
							"links": {
								"type": "object",
								"description": "What links answer, by address."
							},
							"options": {
								"type": "object",
								"description": "Options that are configured for it."
							},
							"findings": {
								"type": "array",
								"items": {
									"type": "object",
									"required": ["about"],
									"properties": { "about": {
										"type": "string",
										"pattern": "\\S"
									} }
								},
								"description": "What is seen of each finding, in order."
							},
							"also": {
								"type": "array",
								"items": {
									"type": "string",
									"pattern": "\\S"
								},
								"description": "Other rules that rightly speak up here too."
							}
						},
						"additionalProperties": false
					}
				}
			},
			"additionalProperties": false
		},
		"on": {
			"enum": [
				"template",
				"document",
				"program",
				"link"
			],
			"description": "What it is held against."
		},
		"reads": {
			"type": "array",
			"items": { "enum": [
				"id",
				"name",
				"description",
				"language",
				"state",
				"series",
				"image",
				"criteria",
				"criteriaLink",
				"earnLink",
				"skills",
				"tags",
				"alignments",
				"level",
				"cost",
				"timeToEarn",
				"type",
				"recommendations",
				"certificate",
				"owners",
				"reviewedOn",
				"version",
				"changes",
				"expiry",
				"audit"
			] },
			"description": "The fields that it judges."
		},
		"comparedWith": {
			"type": "array",
			"items": { "enum": [
				"id",
				"name",
				"description",
				"language",
				"state",
				"series",
				"image",
				"criteria",
				"criteriaLink",
				"earnLink",
				"skills",
				"tags",
				"alignments",
				"level",
				"cost",
				"timeToEarn",
				"type",
				"recommendations",
				"certificate",
				"owners",
				"reviewedOn",
				"version",
				"changes",
				"expiry",
				"audit"
			] },
			"description": "Fields that those are held against."
		},
		"languages": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"pattern": "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$"
			},
			"description": "Languages that it understands. Default: all."
		},
		"archived": {
			"type": "boolean",
			"description": "Whether guidance is meant for archived templates as well."
		},
		"formats": {
			"type": "array",
			"minItems": 1,
			"items": { "enum": [
				"badgelint",
				"credly",
				"canvas-credentials",
				"open-badges-1",
				"open-badges-2",
				"open-badges-3",
				"accredible"
			] },
			"description": "Formats that it is for. Default: all."
		},
		"whole": {
			"type": "boolean",
			"description": "Whether it is given what is beyond the bounds, too."
		},
		"absence": {
			"type": "boolean",
			"description": "Whether it tells what is missing, and so leaves an excerpt without it in peace."
		},
		"limit": {
			"enum": [
				"descriptionMost",
				"nameMost",
				"skillsLeast",
				"criteriaLeast",
				"imagesLeast",
				"imageBytesMost",
				"imageSideLeast",
				"expiryNotice",
				"detailFields"
			],
			"description": "The limit of the platform without which it is not run."
		},
		"triggers": {
			"type": "object",
			"description": "Words without one of which it finds nothing, and the fields in which they stand.",
			"required": ["words", "in"],
			"properties": {
				"words": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"pattern": "\\S"
					},
					"description": "In small letters."
				},
				"in": {
					"type": "array",
					"minItems": 1,
					"items": { "enum": [
						"name",
						"description",
						"criteria"
					] },
					"description": "The fields in which it looks for them."
				}
			},
			"additionalProperties": false
		},
		"facts": {
			"type": "array",
			"items": { "enum": [
				"images",
				"readability",
				"links",
				"issuance",
				"formerMeanings"
			] },
			"description": "Facts that take work to gather."
		},
		"needsFacts": {
			"type": "array",
			"items": { "enum": [
				"images",
				"readability",
				"links",
				"issuance",
				"formerMeanings"
			] },
			"description": "Facts without which it finds nothing."
		},
		"minGroup": {
			"type": "integer",
			"minimum": 1,
			"description": "Fewest values of one key in which it finds anything. Default: 1."
		},
		"comparedFacts": {
			"type": "array",
			"items": { "enum": [
				"team",
				"skills",
				"ids",
				"stated"
			] },
			"description": "Facts that templates are held against."
		},
		"roles": {
			"type": "array",
			"minItems": 1,
			"items": { "enum": ["governance", "marketing"] },
			"description": "Which pages it judges. Default: governance."
		},
		"needsAnswer": {
			"type": "boolean",
			"description": "Whether it says nothing before a link was asked."
		},
		"usesAnswer": {
			"type": "boolean",
			"description": "Whether it says more once a link was asked."
		},
		"readsLedger": {
			"enum": ["contents", "problems"],
			"description": "That it judges what the ledger says, or what is wrong with it, and is run wherever there is one."
		},
		"readsMetrics": {
			"type": "boolean",
			"description": "That it judges what files of metrics say, and is run wherever there are any."
		},
		"comparesBase": {
			"type": "boolean",
			"description": "Whether it asks what a group was in the state that a change is compared with."
		},
		"factKey": { "description": "For a value the key under which facts know what it asks for." },
		"check": { "description": "A generator function of findings." },
		"checkCredential": { "description": "A generator function of findings, for an issued badge in which no template stands." },
		"extract": { "description": "A generator function of keys with values." },
		"checkGroup": { "description": "A generator function of findings, for all values of one key." }
	},
	"additionalProperties": false,
	"allOf": [
		{
			"if": {
				"properties": { "kind": { "const": "contract" } },
				"required": ["kind"]
			},
			"then": { "properties": { "severity": { "const": "error" } } }
		},
		{
			"if": {
				"properties": { "kind": { "const": "guidance" } },
				"required": ["kind"]
			},
			"then": { "properties": { "severity": { "enum": ["warning", "info"] } } }
		},
		{
			"if": {
				"properties": { "on": { "const": "template" } },
				"required": ["on"]
			},
			"then": {
				"required": ["reads"],
				"properties": {
					"reads": true,
					"roles": false,
					"readsLedger": false,
					"readsMetrics": false,
					"needsAnswer": false,
					"usesAnswer": false
				}
			}
		},
		{
			"if": {
				"properties": { "on": { "const": "document" } },
				"required": ["on"]
			},
			"then": {
				"required": [],
				"properties": {
					"reads": false,
					"comparedWith": false,
					"languages": false,
					"formats": false,
					"whole": false,
					"absence": false,
					"limit": false,
					"triggers": false,
					"extract": false,
					"factKey": false,
					"needsFacts": false,
					"minGroup": false,
					"comparesBase": false,
					"checkGroup": false,
					"checkCredential": false,
					"archived": false,
					"readsLedger": false,
					"readsMetrics": false,
					"needsAnswer": false,
					"usesAnswer": false
				}
			}
		},
		{
			"if": {
				"properties": { "on": { "const": "program" } },
				"required": ["on"]
			},
			"then": {
				"required": [],
				"properties": {
					"reads": false,
					"comparedWith": false,
					"languages": false,
					"formats": false,
					"whole": false,
					"absence": false,
					"limit": false,
					"triggers": false,
					"extract": false,
					"factKey": false,
					"needsFacts": false,
					"minGroup": false,
					"comparesBase": false,
					"checkGroup": false,
					"checkCredential": false,
					"archived": false,
					"roles": false,
					"needsAnswer": false,
					"usesAnswer": false
				}
			}
		},
		{
			"if": {
				"properties": { "on": { "const": "link" } },
				"required": ["on"]
			},
			"then": {
				"required": [],
				"properties": {
					"reads": false,
					"comparedWith": false,
					"languages": false,
					"formats": false,
					"whole": false,
					"absence": false,
					"limit": false,
					"triggers": false,
					"extract": false,
					"factKey": false,
					"needsFacts": false,
					"minGroup": false,
					"comparesBase": false,
					"checkGroup": false,
					"checkCredential": false,
					"roles": false,
					"readsLedger": false,
					"readsMetrics": false
				}
			}
		},
		{
			"if": { "anyOf": [{
				"properties": { "extract": true },
				"required": ["extract"]
			}, {
				"properties": { "checkGroup": true },
				"required": ["checkGroup"]
			}] },
			"then": {
				"required": ["extract", "checkGroup"],
				"properties": {
					"extract": true,
					"checkGroup": true,
					"check": false,
					"checkCredential": false,
					"triggers": false
				}
			},
			"else": {
				"required": ["check"],
				"properties": {
					"check": true,
					"facts": false,
					"needsFacts": false,
					"minGroup": false,
					"comparedFacts": false,
					"factKey": false,
					"comparesBase": false
				}
			}
		}
	]
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern21 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.kind !== void 0) {
			if ("contract" !== data.kind) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.severity !== void 0) {
				let data1 = data.severity;
				if ("error" !== data1) {
					const err2 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/allOf/0/then/properties/severity/const",
						keyword: "const",
						params: { allowedValue: "error" },
						message: "must be equal to constant",
						schema: "error",
						parentSchema: schema11.allOf[0].then.properties.severity,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[0].if,
			parentSchema: schema11.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs8 = errors;
	let valid4 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else if (data.kind !== void 0) {
			if ("guidance" !== data.kind) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.severity !== void 0) {
				let data3 = data.severity;
				if (!(data3 === "warning" || data3 === "info")) {
					const err6 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/allOf/1/then/properties/severity/enum",
						keyword: "enum",
						params: { allowedValues: schema11.allOf[1].then.properties.severity.enum },
						message: "must be equal to one of the allowed values",
						schema: schema11.allOf[1].then.properties.severity.enum,
						parentSchema: schema11.allOf[1].then.properties.severity,
						data: data3
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		var _valid1 = _errs11 === errors;
		valid4 = _valid1;
	}
	if (!valid4) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[1].if,
			parentSchema: schema11.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs14 = errors;
	let valid7 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0 && "on") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		} else if (data.on !== void 0) {
			if ("template" !== data.on) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.reads === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "reads" },
					message: "must have required property 'reads'",
					schema: schema11.allOf[2].then.required,
					parentSchema: schema11.allOf[2].then,
					data
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.roles !== void 0) {
				const err11 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/allOf/2/then/properties/roles/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[2].then.properties.roles,
					data: data.roles
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.readsLedger !== void 0) {
				const err12 = {
					instancePath: instancePath + "/readsLedger",
					schemaPath: "#/allOf/2/then/properties/readsLedger/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[2].then.properties.readsLedger,
					data: data.readsLedger
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.readsMetrics !== void 0) {
				const err13 = {
					instancePath: instancePath + "/readsMetrics",
					schemaPath: "#/allOf/2/then/properties/readsMetrics/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[2].then.properties.readsMetrics,
					data: data.readsMetrics
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.needsAnswer !== void 0) {
				const err14 = {
					instancePath: instancePath + "/needsAnswer",
					schemaPath: "#/allOf/2/then/properties/needsAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[2].then.properties.needsAnswer,
					data: data.needsAnswer
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (data.usesAnswer !== void 0) {
				const err15 = {
					instancePath: instancePath + "/usesAnswer",
					schemaPath: "#/allOf/2/then/properties/usesAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[2].then.properties.usesAnswer,
					data: data.usesAnswer
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		var _valid2 = _errs17 === errors;
		valid7 = _valid2;
	}
	if (!valid7) {
		const err16 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[2].if,
			parentSchema: schema11.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	const _errs19 = errors;
	let valid10 = true;
	const _errs20 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0 && "on") {
			const err17 = {};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		} else if (data.on !== void 0) {
			if ("document" !== data.on) {
				const err18 = {};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	}
	var _valid3 = _errs20 === errors;
	errors = _errs19;
	if (vErrors !== null) {
		if (_errs19) vErrors.length = _errs19;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs22 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.reads !== void 0) {
				const err19 = {
					instancePath: instancePath + "/reads",
					schemaPath: "#/allOf/3/then/properties/reads/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.reads,
					data: data.reads
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (data.comparedWith !== void 0) {
				const err20 = {
					instancePath: instancePath + "/comparedWith",
					schemaPath: "#/allOf/3/then/properties/comparedWith/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.comparedWith,
					data: data.comparedWith
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (data.languages !== void 0) {
				const err21 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/allOf/3/then/properties/languages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.languages,
					data: data.languages
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (data.formats !== void 0) {
				const err22 = {
					instancePath: instancePath + "/formats",
					schemaPath: "#/allOf/3/then/properties/formats/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.formats,
					data: data.formats
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (data.whole !== void 0) {
				const err23 = {
					instancePath: instancePath + "/whole",
					schemaPath: "#/allOf/3/then/properties/whole/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.whole,
					data: data.whole
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (data.absence !== void 0) {
				const err24 = {
					instancePath: instancePath + "/absence",
					schemaPath: "#/allOf/3/then/properties/absence/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.absence,
					data: data.absence
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (data.limit !== void 0) {
				const err25 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/allOf/3/then/properties/limit/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.limit,
					data: data.limit
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (data.triggers !== void 0) {
				const err26 = {
					instancePath: instancePath + "/triggers",
					schemaPath: "#/allOf/3/then/properties/triggers/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.triggers,
					data: data.triggers
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (data.extract !== void 0) {
				const err27 = {
					instancePath: instancePath + "/extract",
					schemaPath: "#/allOf/3/then/properties/extract/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.extract,
					data: data.extract
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (data.factKey !== void 0) {
				const err28 = {
					instancePath: instancePath + "/factKey",
					schemaPath: "#/allOf/3/then/properties/factKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.factKey,
					data: data.factKey
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (data.needsFacts !== void 0) {
				const err29 = {
					instancePath: instancePath + "/needsFacts",
					schemaPath: "#/allOf/3/then/properties/needsFacts/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.needsFacts,
					data: data.needsFacts
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (data.minGroup !== void 0) {
				const err30 = {
					instancePath: instancePath + "/minGroup",
					schemaPath: "#/allOf/3/then/properties/minGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.minGroup,
					data: data.minGroup
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (data.comparesBase !== void 0) {
				const err31 = {
					instancePath: instancePath + "/comparesBase",
					schemaPath: "#/allOf/3/then/properties/comparesBase/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.comparesBase,
					data: data.comparesBase
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (data.checkGroup !== void 0) {
				const err32 = {
					instancePath: instancePath + "/checkGroup",
					schemaPath: "#/allOf/3/then/properties/checkGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.checkGroup,
					data: data.checkGroup
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (data.checkCredential !== void 0) {
				const err33 = {
					instancePath: instancePath + "/checkCredential",
					schemaPath: "#/allOf/3/then/properties/checkCredential/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.checkCredential,
					data: data.checkCredential
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (data.archived !== void 0) {
				const err34 = {
					instancePath: instancePath + "/archived",
					schemaPath: "#/allOf/3/then/properties/archived/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.archived,
					data: data.archived
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (data.readsLedger !== void 0) {
				const err35 = {
					instancePath: instancePath + "/readsLedger",
					schemaPath: "#/allOf/3/then/properties/readsLedger/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.readsLedger,
					data: data.readsLedger
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (data.readsMetrics !== void 0) {
				const err36 = {
					instancePath: instancePath + "/readsMetrics",
					schemaPath: "#/allOf/3/then/properties/readsMetrics/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.readsMetrics,
					data: data.readsMetrics
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (data.needsAnswer !== void 0) {
				const err37 = {
					instancePath: instancePath + "/needsAnswer",
					schemaPath: "#/allOf/3/then/properties/needsAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.needsAnswer,
					data: data.needsAnswer
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			if (data.usesAnswer !== void 0) {
				const err38 = {
					instancePath: instancePath + "/usesAnswer",
					schemaPath: "#/allOf/3/then/properties/usesAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.usesAnswer,
					data: data.usesAnswer
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		var _valid3 = _errs22 === errors;
		valid10 = _valid3;
	}
	if (!valid10) {
		const err39 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[3].if,
			parentSchema: schema11.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	const _errs24 = errors;
	let valid13 = true;
	const _errs25 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0 && "on") {
			const err40 = {};
			if (vErrors === null) vErrors = [err40];
			else vErrors.push(err40);
			errors++;
		} else if (data.on !== void 0) {
			if ("program" !== data.on) {
				const err41 = {};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
	}
	var _valid4 = _errs25 === errors;
	errors = _errs24;
	if (vErrors !== null) {
		if (_errs24) vErrors.length = _errs24;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs27 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.reads !== void 0) {
				const err42 = {
					instancePath: instancePath + "/reads",
					schemaPath: "#/allOf/4/then/properties/reads/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.reads,
					data: data.reads
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			if (data.comparedWith !== void 0) {
				const err43 = {
					instancePath: instancePath + "/comparedWith",
					schemaPath: "#/allOf/4/then/properties/comparedWith/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.comparedWith,
					data: data.comparedWith
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
			if (data.languages !== void 0) {
				const err44 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/allOf/4/then/properties/languages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.languages,
					data: data.languages
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			if (data.formats !== void 0) {
				const err45 = {
					instancePath: instancePath + "/formats",
					schemaPath: "#/allOf/4/then/properties/formats/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.formats,
					data: data.formats
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (data.whole !== void 0) {
				const err46 = {
					instancePath: instancePath + "/whole",
					schemaPath: "#/allOf/4/then/properties/whole/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.whole,
					data: data.whole
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			if (data.absence !== void 0) {
				const err47 = {
					instancePath: instancePath + "/absence",
					schemaPath: "#/allOf/4/then/properties/absence/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.absence,
					data: data.absence
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (data.limit !== void 0) {
				const err48 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/allOf/4/then/properties/limit/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.limit,
					data: data.limit
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
			if (data.triggers !== void 0) {
				const err49 = {
					instancePath: instancePath + "/triggers",
					schemaPath: "#/allOf/4/then/properties/triggers/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.triggers,
					data: data.triggers
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			if (data.extract !== void 0) {
				const err50 = {
					instancePath: instancePath + "/extract",
					schemaPath: "#/allOf/4/then/properties/extract/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.extract,
					data: data.extract
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
			if (data.factKey !== void 0) {
				const err51 = {
					instancePath: instancePath + "/factKey",
					schemaPath: "#/allOf/4/then/properties/factKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.factKey,
					data: data.factKey
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			if (data.needsFacts !== void 0) {
				const err52 = {
					instancePath: instancePath + "/needsFacts",
					schemaPath: "#/allOf/4/then/properties/needsFacts/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.needsFacts,
					data: data.needsFacts
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
			if (data.minGroup !== void 0) {
				const err53 = {
					instancePath: instancePath + "/minGroup",
					schemaPath: "#/allOf/4/then/properties/minGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.minGroup,
					data: data.minGroup
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
			if (data.comparesBase !== void 0) {
				const err54 = {
					instancePath: instancePath + "/comparesBase",
					schemaPath: "#/allOf/4/then/properties/comparesBase/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.comparesBase,
					data: data.comparesBase
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
			if (data.checkGroup !== void 0) {
				const err55 = {
					instancePath: instancePath + "/checkGroup",
					schemaPath: "#/allOf/4/then/properties/checkGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.checkGroup,
					data: data.checkGroup
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
			if (data.checkCredential !== void 0) {
				const err56 = {
					instancePath: instancePath + "/checkCredential",
					schemaPath: "#/allOf/4/then/properties/checkCredential/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.checkCredential,
					data: data.checkCredential
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			if (data.archived !== void 0) {
				const err57 = {
					instancePath: instancePath + "/archived",
					schemaPath: "#/allOf/4/then/properties/archived/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.archived,
					data: data.archived
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			if (data.roles !== void 0) {
				const err58 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/allOf/4/then/properties/roles/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.roles,
					data: data.roles
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			if (data.needsAnswer !== void 0) {
				const err59 = {
					instancePath: instancePath + "/needsAnswer",
					schemaPath: "#/allOf/4/then/properties/needsAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.needsAnswer,
					data: data.needsAnswer
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
			if (data.usesAnswer !== void 0) {
				const err60 = {
					instancePath: instancePath + "/usesAnswer",
					schemaPath: "#/allOf/4/then/properties/usesAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.usesAnswer,
					data: data.usesAnswer
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		var _valid4 = _errs27 === errors;
		valid13 = _valid4;
	}
	if (!valid13) {
		const err61 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[4].if,
			parentSchema: schema11.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err61];
		else vErrors.push(err61);
		errors++;
	}
	const _errs29 = errors;
	let valid16 = true;
	const _errs30 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0 && "on") {
			const err62 = {};
			if (vErrors === null) vErrors = [err62];
			else vErrors.push(err62);
			errors++;
		} else if (data.on !== void 0) {
			if ("link" !== data.on) {
				const err63 = {};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
	}
	var _valid5 = _errs30 === errors;
	errors = _errs29;
	if (vErrors !== null) {
		if (_errs29) vErrors.length = _errs29;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs32 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.reads !== void 0) {
				const err64 = {
					instancePath: instancePath + "/reads",
					schemaPath: "#/allOf/5/then/properties/reads/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.reads,
					data: data.reads
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
			if (data.comparedWith !== void 0) {
				const err65 = {
					instancePath: instancePath + "/comparedWith",
					schemaPath: "#/allOf/5/then/properties/comparedWith/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.comparedWith,
					data: data.comparedWith
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
			if (data.languages !== void 0) {
				const err66 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/allOf/5/then/properties/languages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.languages,
					data: data.languages
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
			if (data.formats !== void 0) {
				const err67 = {
					instancePath: instancePath + "/formats",
					schemaPath: "#/allOf/5/then/properties/formats/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.formats,
					data: data.formats
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
			if (data.whole !== void 0) {
				const err68 = {
					instancePath: instancePath + "/whole",
					schemaPath: "#/allOf/5/then/properties/whole/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.whole,
					data: data.whole
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
			if (data.absence !== void 0) {
				const err69 = {
					instancePath: instancePath + "/absence",
					schemaPath: "#/allOf/5/then/properties/absence/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.absence,
					data: data.absence
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
			if (data.limit !== void 0) {
				const err70 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/allOf/5/then/properties/limit/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.limit,
					data: data.limit
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
			if (data.triggers !== void 0) {
				const err71 = {
					instancePath: instancePath + "/triggers",
					schemaPath: "#/allOf/5/then/properties/triggers/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.triggers,
					data: data.triggers
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
			if (data.extract !== void 0) {
				const err72 = {
					instancePath: instancePath + "/extract",
					schemaPath: "#/allOf/5/then/properties/extract/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.extract,
					data: data.extract
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
			if (data.factKey !== void 0) {
				const err73 = {
					instancePath: instancePath + "/factKey",
					schemaPath: "#/allOf/5/then/properties/factKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.factKey,
					data: data.factKey
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
			if (data.needsFacts !== void 0) {
				const err74 = {
					instancePath: instancePath + "/needsFacts",
					schemaPath: "#/allOf/5/then/properties/needsFacts/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.needsFacts,
					data: data.needsFacts
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
			if (data.minGroup !== void 0) {
				const err75 = {
					instancePath: instancePath + "/minGroup",
					schemaPath: "#/allOf/5/then/properties/minGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.minGroup,
					data: data.minGroup
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
			if (data.comparesBase !== void 0) {
				const err76 = {
					instancePath: instancePath + "/comparesBase",
					schemaPath: "#/allOf/5/then/properties/comparesBase/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.comparesBase,
					data: data.comparesBase
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
			if (data.checkGroup !== void 0) {
				const err77 = {
					instancePath: instancePath + "/checkGroup",
					schemaPath: "#/allOf/5/then/properties/checkGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.checkGroup,
					data: data.checkGroup
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
			if (data.checkCredential !== void 0) {
				const err78 = {
					instancePath: instancePath + "/checkCredential",
					schemaPath: "#/allOf/5/then/properties/checkCredential/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.checkCredential,
					data: data.checkCredential
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
			if (data.roles !== void 0) {
				const err79 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/allOf/5/then/properties/roles/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.roles,
					data: data.roles
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
			if (data.readsLedger !== void 0) {
				const err80 = {
					instancePath: instancePath + "/readsLedger",
					schemaPath: "#/allOf/5/then/properties/readsLedger/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.readsLedger,
					data: data.readsLedger
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
			if (data.readsMetrics !== void 0) {
				const err81 = {
					instancePath: instancePath + "/readsMetrics",
					schemaPath: "#/allOf/5/then/properties/readsMetrics/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.readsMetrics,
					data: data.readsMetrics
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		var _valid5 = _errs32 === errors;
		valid16 = _valid5;
	}
	if (!valid16) {
		const err82 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[5].if,
			parentSchema: schema11.allOf[5],
			data
		};
		if (vErrors === null) vErrors = [err82];
		else vErrors.push(err82);
		errors++;
	}
	const _errs34 = errors;
	let valid19 = true;
	const _errs35 = errors;
	const _errs36 = errors;
	let valid20 = false;
	const _errs37 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.extract === void 0 && "extract") {
			const err83 = {};
			if (vErrors === null) vErrors = [err83];
			else vErrors.push(err83);
			errors++;
		}
	}
	var _valid7 = _errs37 === errors;
	valid20 = valid20 || _valid7;
	if (!valid20) {
		const _errs38 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.checkGroup === void 0 && "checkGroup") {
				const err84 = {};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		var _valid7 = _errs38 === errors;
		valid20 = valid20 || _valid7;
	}
	if (!valid20) {
		const err85 = {};
		if (vErrors === null) vErrors = [err85];
		else vErrors.push(err85);
		errors++;
	} else {
		errors = _errs36;
		if (vErrors !== null) {
			if (_errs36) vErrors.length = _errs36;
			else vErrors = null;
		}
	}
	var _valid6 = _errs35 === errors;
	errors = _errs34;
	if (vErrors !== null) {
		if (_errs34) vErrors.length = _errs34;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid6) {
		const _errs39 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.extract === void 0) {
				const err86 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "extract" },
					message: "must have required property 'extract'",
					schema: schema11.allOf[6].then.required,
					parentSchema: schema11.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err86];
				else vErrors.push(err86);
				errors++;
			}
			if (data.checkGroup === void 0) {
				const err87 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "checkGroup" },
					message: "must have required property 'checkGroup'",
					schema: schema11.allOf[6].then.required,
					parentSchema: schema11.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
			if (data.check !== void 0) {
				const err88 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/allOf/6/then/properties/check/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].then.properties.check,
					data: data.check
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
			if (data.checkCredential !== void 0) {
				const err89 = {
					instancePath: instancePath + "/checkCredential",
					schemaPath: "#/allOf/6/then/properties/checkCredential/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].then.properties.checkCredential,
					data: data.checkCredential
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
			if (data.triggers !== void 0) {
				const err90 = {
					instancePath: instancePath + "/triggers",
					schemaPath: "#/allOf/6/then/properties/triggers/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].then.properties.triggers,
					data: data.triggers
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
		var _valid6 = _errs39 === errors;
		valid19 = _valid6;
		ifClause0 = "then";
	} else {
		const _errs40 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.check === void 0) {
				const err91 = {
					instancePath,
					schemaPath: "#/allOf/6/else/required",
					keyword: "required",
					params: { missingProperty: "check" },
					message: "must have required property 'check'",
					schema: schema11.allOf[6].else.required,
					parentSchema: schema11.allOf[6].else,
					data
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
			if (data.facts !== void 0) {
				const err92 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/allOf/6/else/properties/facts/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].else.properties.facts,
					data: data.facts
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
			if (data.needsFacts !== void 0) {
				const err93 = {
					instancePath: instancePath + "/needsFacts",
					schemaPath: "#/allOf/6/else/properties/needsFacts/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].else.properties.needsFacts,
					data: data.needsFacts
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
			if (data.minGroup !== void 0) {
				const err94 = {
					instancePath: instancePath + "/minGroup",
					schemaPath: "#/allOf/6/else/properties/minGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].else.properties.minGroup,
					data: data.minGroup
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
			if (data.comparedFacts !== void 0) {
				const err95 = {
					instancePath: instancePath + "/comparedFacts",
					schemaPath: "#/allOf/6/else/properties/comparedFacts/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].else.properties.comparedFacts,
					data: data.comparedFacts
				};
				if (vErrors === null) vErrors = [err95];
				else vErrors.push(err95);
				errors++;
			}
			if (data.factKey !== void 0) {
				const err96 = {
					instancePath: instancePath + "/factKey",
					schemaPath: "#/allOf/6/else/properties/factKey/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].else.properties.factKey,
					data: data.factKey
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
			if (data.comparesBase !== void 0) {
				const err97 = {
					instancePath: instancePath + "/comparesBase",
					schemaPath: "#/allOf/6/else/properties/comparesBase/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].else.properties.comparesBase,
					data: data.comparesBase
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
		}
		var _valid6 = _errs40 === errors;
		valid19 = _valid6;
		ifClause0 = "else";
	}
	if (!valid19) {
		const err98 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema11.allOf[6].if,
			parentSchema: schema11.allOf[6],
			data
		};
		if (vErrors === null) vErrors = [err98];
		else vErrors.push(err98);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err99 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err99];
			else vErrors.push(err99);
			errors++;
		}
		if (data.practice === void 0) {
			const err100 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "practice" },
				message: "must have required property 'practice'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err100];
			else vErrors.push(err100);
			errors++;
		}
		if (data.kind === void 0) {
			const err101 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err101];
			else vErrors.push(err101);
			errors++;
		}
		if (data.severity === void 0) {
			const err102 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err102];
			else vErrors.push(err102);
			errors++;
		}
		if (data.summary === void 0) {
			const err103 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err103];
			else vErrors.push(err103);
			errors++;
		}
		if (data.why === void 0) {
			const err104 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "why" },
				message: "must have required property 'why'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err104];
			else vErrors.push(err104);
			errors++;
		}
		if (data.source === void 0) {
			const err105 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err105];
			else vErrors.push(err105);
			errors++;
		}
		if (data.mistakes === void 0) {
			const err106 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mistakes" },
				message: "must have required property 'mistakes'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err106];
			else vErrors.push(err106);
			errors++;
		}
		if (data.examples === void 0) {
			const err107 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "examples" },
				message: "must have required property 'examples'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err107];
			else vErrors.push(err107);
			errors++;
		}
		if (data.on === void 0) {
			const err108 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "on" },
				message: "must have required property 'on'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err108];
			else vErrors.push(err108);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err109 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err109];
			else vErrors.push(err109);
			errors++;
		}
		if (data.id !== void 0) {
			let data79 = data.id;
			if (typeof data79 === "string") {
				if (!pattern0.test(data79)) {
					const err110 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" },
						message: "must match pattern \"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$\"",
						schema: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$",
						parentSchema: schema11.properties.id,
						data: data79
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
			} else {
				const err111 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.id.type,
					parentSchema: schema11.properties.id,
					data: data79
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
		if (data.practice !== void 0) {
			let data80 = data.practice;
			if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
				const err112 = {
					instancePath: instancePath + "/practice",
					schemaPath: "#/properties/practice/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema11.properties.practice.type,
					parentSchema: schema11.properties.practice,
					data: data80
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			}
			if (typeof data80 == "number" && isFinite(data80)) {
				if (data80 > 15 || isNaN(data80)) {
					const err113 = {
						instancePath: instancePath + "/practice",
						schemaPath: "#/properties/practice/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 15
						},
						message: "must be <= 15",
						schema: 15,
						parentSchema: schema11.properties.practice,
						data: data80
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				if (data80 < 1 || isNaN(data80)) {
					const err114 = {
						instancePath: instancePath + "/practice",
						schemaPath: "#/properties/practice/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema11.properties.practice,
						data: data80
					};
					if (vErrors === null) vErrors = [err114];
					else vErrors.push(err114);
					errors++;
				}
			}
		}
		if (data.kind !== void 0) {
			let data81 = data.kind;
			if (!(data81 === "contract" || data81 === "guidance")) {
				const err115 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.kind.enum,
					parentSchema: schema11.properties.kind,
					data: data81
				};
				if (vErrors === null) vErrors = [err115];
				else vErrors.push(err115);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data82 = data.severity;
			if (!(data82 === "error" || data82 === "warning" || data82 === "info")) {
				const err116 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.severity.enum,
					parentSchema: schema11.properties.severity,
					data: data82
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
		}
		if (data.preset !== void 0) {
			let data83 = data.preset;
			if (!(data83 === "recommended" || data83 === "strict" || data83 === "none")) {
				const err117 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.preset.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.preset.enum,
					parentSchema: schema11.properties.preset,
					data: data83
				};
				if (vErrors === null) vErrors = [err117];
				else vErrors.push(err117);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data84 = data.label;
			if (typeof data84 === "string") {
				if (!pattern1.test(data84)) {
					const err118 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.label,
						data: data84
					};
					if (vErrors === null) vErrors = [err118];
					else vErrors.push(err118);
					errors++;
				}
			} else {
				const err119 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.label.type,
					parentSchema: schema11.properties.label,
					data: data84
				};
				if (vErrors === null) vErrors = [err119];
				else vErrors.push(err119);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data85 = data.summary;
			if (typeof data85 === "string") {
				if (!pattern1.test(data85)) {
					const err120 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.summary,
						data: data85
					};
					if (vErrors === null) vErrors = [err120];
					else vErrors.push(err120);
					errors++;
				}
			} else {
				const err121 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.summary.type,
					parentSchema: schema11.properties.summary,
					data: data85
				};
				if (vErrors === null) vErrors = [err121];
				else vErrors.push(err121);
				errors++;
			}
		}
		if (data.why !== void 0) {
			let data86 = data.why;
			if (typeof data86 === "string") {
				if (!pattern1.test(data86)) {
					const err122 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/properties/why/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.why,
						data: data86
					};
					if (vErrors === null) vErrors = [err122];
					else vErrors.push(err122);
					errors++;
				}
			} else {
				const err123 = {
					instancePath: instancePath + "/why",
					schemaPath: "#/properties/why/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.why.type,
					parentSchema: schema11.properties.why,
					data: data86
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data87 = data.source;
			if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
				if (data87.title === void 0) {
					const err124 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "title" },
						message: "must have required property 'title'",
						schema: schema11.properties.source.required,
						parentSchema: schema11.properties.source,
						data: data87
					};
					if (vErrors === null) vErrors = [err124];
					else vErrors.push(err124);
					errors++;
				}
				if (data87.address === void 0) {
					const err125 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "address" },
						message: "must have required property 'address'",
						schema: schema11.properties.source.required,
						parentSchema: schema11.properties.source,
						data: data87
					};
					if (vErrors === null) vErrors = [err125];
					else vErrors.push(err125);
					errors++;
				}
				for (const key1 in data87) if (!(key1 === "title" || key1 === "address")) {
					const err126 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.source,
						data: data87
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				if (data87.title !== void 0) {
					let data88 = data87.title;
					if (typeof data88 === "string") {
						if (!pattern1.test(data88)) {
							const err127 = {
								instancePath: instancePath + "/source/title",
								schemaPath: "#/properties/source/properties/title/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.source.properties.title,
								data: data88
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
					} else {
						const err128 = {
							instancePath: instancePath + "/source/title",
							schemaPath: "#/properties/source/properties/title/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.source.properties.title.type,
							parentSchema: schema11.properties.source.properties.title,
							data: data88
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
				}
				if (data87.address !== void 0) {
					let data89 = data87.address;
					if (typeof data89 === "string") {
						if (!pattern5.test(data89)) {
							const err129 = {
								instancePath: instancePath + "/source/address",
								schemaPath: "#/properties/source/properties/address/pattern",
								keyword: "pattern",
								params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" },
								message: "must match pattern \"^[Hh][Tt][Tt][Pp][Ss]?://\\S+$\"",
								schema: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
								parentSchema: schema11.properties.source.properties.address,
								data: data89
							};
							if (vErrors === null) vErrors = [err129];
							else vErrors.push(err129);
							errors++;
						}
					} else {
						const err130 = {
							instancePath: instancePath + "/source/address",
							schemaPath: "#/properties/source/properties/address/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.source.properties.address.type,
							parentSchema: schema11.properties.source.properties.address,
							data: data89
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
				}
			} else {
				const err131 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.source.type,
					parentSchema: schema11.properties.source,
					data: data87
				};
				if (vErrors === null) vErrors = [err131];
				else vErrors.push(err131);
				errors++;
			}
		}
		if (data.mistakes !== void 0) {
			let data90 = data.mistakes;
			if (typeof data90 === "string") {
				if (!pattern1.test(data90)) {
					const err132 = {
						instancePath: instancePath + "/mistakes",
						schemaPath: "#/properties/mistakes/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.mistakes,
						data: data90
					};
					if (vErrors === null) vErrors = [err132];
					else vErrors.push(err132);
					errors++;
				}
			} else {
				const err133 = {
					instancePath: instancePath + "/mistakes",
					schemaPath: "#/properties/mistakes/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.mistakes.type,
					parentSchema: schema11.properties.mistakes,
					data: data90
				};
				if (vErrors === null) vErrors = [err133];
				else vErrors.push(err133);
				errors++;
			}
		}
		if (data.options !== void 0) {
			let data91 = data.options;
			if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
				for (const key2 in data91) if (!(key2 === "severity")) {
					let data92 = data91[key2];
					if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
						if (data92.type === void 0) {
							const err134 = {
								instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/options/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema11.properties.options.additionalProperties.required,
								parentSchema: schema11.properties.options.additionalProperties,
								data: data92
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
						if (data92.description === void 0) {
							const err135 = {
								instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/options/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "description" },
								message: "must have required property 'description'",
								schema: schema11.properties.options.additionalProperties.required,
								parentSchema: schema11.properties.options.additionalProperties,
								data: data92
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
						if (data92.default === void 0) {
							const err136 = {
								instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/options/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "default" },
								message: "must have required property 'default'",
								schema: schema11.properties.options.additionalProperties.required,
								parentSchema: schema11.properties.options.additionalProperties,
								data: data92
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data92.type !== void 0) {
							let data93 = data92.type;
							if (!(data93 === "string" || data93 === "number" || data93 === "integer" || data93 === "boolean" || data93 === "array" || data93 === "object")) {
								const err137 = {
									instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
									schemaPath: "#/properties/options/additionalProperties/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.options.additionalProperties.properties.type.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.options.additionalProperties.properties.type.enum,
									parentSchema: schema11.properties.options.additionalProperties.properties.type,
									data: data93
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
						}
						if (data92.description !== void 0) {
							let data94 = data92.description;
							if (typeof data94 === "string") {
								if (!pattern1.test(data94)) {
									const err138 = {
										instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
										schemaPath: "#/properties/options/additionalProperties/properties/description/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.options.additionalProperties.properties.description,
										data: data94
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
							} else {
								const err139 = {
									instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
									schemaPath: "#/properties/options/additionalProperties/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.options.additionalProperties.properties.description.type,
									parentSchema: schema11.properties.options.additionalProperties.properties.description,
									data: data94
								};
								if (vErrors === null) vErrors = [err139];
								else vErrors.push(err139);
								errors++;
							}
						}
					} else {
						const err140 = {
							instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/options/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.options.additionalProperties.type,
							parentSchema: schema11.properties.options.additionalProperties,
							data: data92
						};
						if (vErrors === null) vErrors = [err140];
						else vErrors.push(err140);
						errors++;
					}
				}
				if (data91.severity !== void 0) {
					const err141 = {
						instancePath: instancePath + "/options/severity",
						schemaPath: "#/properties/options/properties/severity/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema11.properties.options.properties.severity,
						data: data91.severity
					};
					if (vErrors === null) vErrors = [err141];
					else vErrors.push(err141);
					errors++;
				}
			} else {
				const err142 = {
					instancePath: instancePath + "/options",
					schemaPath: "#/properties/options/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.options.type,
					parentSchema: schema11.properties.options,
					data: data91
				};
				if (vErrors === null) vErrors = [err142];
				else vErrors.push(err142);
				errors++;
			}
		}
		if (data.examples !== void 0) {
			let data96 = data.examples;
			if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
				if (data96.good === void 0) {
					const err143 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/properties/examples/required",
						keyword: "required",
						params: { missingProperty: "good" },
						message: "must have required property 'good'",
						schema: schema11.properties.examples.required,
						parentSchema: schema11.properties.examples,
						data: data96
					};
					if (vErrors === null) vErrors = [err143];
					else vErrors.push(err143);
					errors++;
				}
				if (data96.bad === void 0) {
					const err144 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/properties/examples/required",
						keyword: "required",
						params: { missingProperty: "bad" },
						message: "must have required property 'bad'",
						schema: schema11.properties.examples.required,
						parentSchema: schema11.properties.examples,
						data: data96
					};
					if (vErrors === null) vErrors = [err144];
					else vErrors.push(err144);
					errors++;
				}
				for (const key3 in data96) if (!(key3 === "good" || key3 === "bad")) {
					const err145 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/properties/examples/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.examples,
						data: data96
					};
					if (vErrors === null) vErrors = [err145];
					else vErrors.push(err145);
					errors++;
				}
				if (data96.good !== void 0) {
					let data97 = data96.good;
					if (Array.isArray(data97)) {
						const len0 = data97.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data98 = data97[i0];
							if (typeof data98 !== "string" && !(data98 && typeof data98 == "object" && !Array.isArray(data98))) {
								const err146 = {
									instancePath: instancePath + "/examples/good/" + i0,
									schemaPath: "#/properties/examples/properties/good/items/type",
									keyword: "type",
									params: { type: schema11.properties.examples.properties.good.items.type },
									message: "must be string,object",
									schema: schema11.properties.examples.properties.good.items.type,
									parentSchema: schema11.properties.examples.properties.good.items,
									data: data98
								};
								if (vErrors === null) vErrors = [err146];
								else vErrors.push(err146);
								errors++;
							}
							if (typeof data98 === "string") {
								if (!pattern1.test(data98)) {
									const err147 = {
										instancePath: instancePath + "/examples/good/" + i0,
										schemaPath: "#/properties/examples/properties/good/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.examples.properties.good.items,
										data: data98
									};
									if (vErrors === null) vErrors = [err147];
									else vErrors.push(err147);
									errors++;
								}
							}
							if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
								if (data98.text === void 0) {
									const err148 = {
										instancePath: instancePath + "/examples/good/" + i0,
										schemaPath: "#/properties/examples/properties/good/items/required",
										keyword: "required",
										params: { missingProperty: "text" },
										message: "must have required property 'text'",
										schema: schema11.properties.examples.properties.good.items.required,
										parentSchema: schema11.properties.examples.properties.good.items,
										data: data98
									};
									if (vErrors === null) vErrors = [err148];
									else vErrors.push(err148);
									errors++;
								}
								for (const key4 in data98) if (!func2.call(schema11.properties.examples.properties.good.items.properties, key4)) {
									const err149 = {
										instancePath: instancePath + "/examples/good/" + i0,
										schemaPath: "#/properties/examples/properties/good/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema11.properties.examples.properties.good.items,
										data: data98
									};
									if (vErrors === null) vErrors = [err149];
									else vErrors.push(err149);
									errors++;
								}
								if (data98.text !== void 0) {
									let data99 = data98.text;
									if (typeof data99 === "string") {
										if (!pattern1.test(data99)) {
											const err150 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/text",
												schemaPath: "#/properties/examples/properties/good/items/properties/text/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.good.items.properties.text,
												data: data99
											};
											if (vErrors === null) vErrors = [err150];
											else vErrors.push(err150);
											errors++;
										}
									} else {
										const err151 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/text",
											schemaPath: "#/properties/examples/properties/good/items/properties/text/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.text.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.text,
											data: data99
										};
										if (vErrors === null) vErrors = [err151];
										else vErrors.push(err151);
										errors++;
									}
								}
								if (data98.caption !== void 0) {
									let data100 = data98.caption;
									if (typeof data100 === "string") {
										if (!pattern1.test(data100)) {
											const err152 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/caption",
												schemaPath: "#/properties/examples/properties/good/items/properties/caption/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.good.items.properties.caption,
												data: data100
											};
											if (vErrors === null) vErrors = [err152];
											else vErrors.push(err152);
											errors++;
										}
									} else {
										const err153 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/caption",
											schemaPath: "#/properties/examples/properties/good/items/properties/caption/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.caption.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.caption,
											data: data100
										};
										if (vErrors === null) vErrors = [err153];
										else vErrors.push(err153);
										errors++;
									}
								}
								if (data98.file !== void 0) {
									let data101 = data98.file;
									if (typeof data101 === "string") {
										if (!pattern1.test(data101)) {
											const err154 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/file",
												schemaPath: "#/properties/examples/properties/good/items/properties/file/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.good.items.properties.file,
												data: data101
											};
											if (vErrors === null) vErrors = [err154];
											else vErrors.push(err154);
											errors++;
										}
									} else {
										const err155 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/file",
											schemaPath: "#/properties/examples/properties/good/items/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.file.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.file,
											data: data101
										};
										if (vErrors === null) vErrors = [err155];
										else vErrors.push(err155);
										errors++;
									}
								}
								if (data98.platform !== void 0) {
									let data102 = data98.platform;
									if (typeof data102 === "string") {
										if (!pattern1.test(data102)) {
											const err156 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/platform",
												schemaPath: "#/properties/examples/properties/good/items/properties/platform/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.good.items.properties.platform,
												data: data102
											};
											if (vErrors === null) vErrors = [err156];
											else vErrors.push(err156);
											errors++;
										}
									} else {
										const err157 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/platform",
											schemaPath: "#/properties/examples/properties/good/items/properties/platform/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.platform.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.platform,
											data: data102
										};
										if (vErrors === null) vErrors = [err157];
										else vErrors.push(err157);
										errors++;
									}
								}
								if (data98.today !== void 0) {
									let data103 = data98.today;
									if (typeof data103 === "string") {
										if (!pattern13.test(data103)) {
											const err158 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/today",
												schemaPath: "#/properties/examples/properties/good/items/properties/today/pattern",
												keyword: "pattern",
												params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
												message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
												schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
												parentSchema: schema11.properties.examples.properties.good.items.properties.today,
												data: data103
											};
											if (vErrors === null) vErrors = [err158];
											else vErrors.push(err158);
											errors++;
										}
									} else {
										const err159 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/today",
											schemaPath: "#/properties/examples/properties/good/items/properties/today/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.today.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.today,
											data: data103
										};
										if (vErrors === null) vErrors = [err159];
										else vErrors.push(err159);
										errors++;
									}
								}
								if (data98.program !== void 0) {
									let data104 = data98.program;
									if (typeof data104 !== "string") {
										const err160 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/program",
											schemaPath: "#/properties/examples/properties/good/items/properties/program/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.program.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.program,
											data: data104
										};
										if (vErrors === null) vErrors = [err160];
										else vErrors.push(err160);
										errors++;
									}
								}
								if (data98.beside !== void 0) {
									let data105 = data98.beside;
									if (!(data105 && typeof data105 == "object" && !Array.isArray(data105))) {
										const err161 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/beside",
											schemaPath: "#/properties/examples/properties/good/items/properties/beside/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.beside.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.beside,
											data: data105
										};
										if (vErrors === null) vErrors = [err161];
										else vErrors.push(err161);
										errors++;
									}
								}
								if (data98.metrics !== void 0) {
									let data106 = data98.metrics;
									if (typeof data106 !== "string") {
										const err162 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/metrics",
											schemaPath: "#/properties/examples/properties/good/items/properties/metrics/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.metrics.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.metrics,
											data: data106
										};
										if (vErrors === null) vErrors = [err162];
										else vErrors.push(err162);
										errors++;
									}
								}
								if (data98.configured !== void 0) {
									let data107 = data98.configured;
									if (!(data107 && typeof data107 == "object" && !Array.isArray(data107))) {
										const err163 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/configured",
											schemaPath: "#/properties/examples/properties/good/items/properties/configured/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.configured.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.configured,
											data: data107
										};
										if (vErrors === null) vErrors = [err163];
										else vErrors.push(err163);
										errors++;
									}
								}
								if (data98.images !== void 0) {
									let data108 = data98.images;
									if (!(data108 && typeof data108 == "object" && !Array.isArray(data108))) {
										const err164 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/images",
											schemaPath: "#/properties/examples/properties/good/items/properties/images/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.images.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.images,
											data: data108
										};
										if (vErrors === null) vErrors = [err164];
										else vErrors.push(err164);
										errors++;
									}
								}
								if (data98.issuance !== void 0) {
									let data109 = data98.issuance;
									if (!(data109 && typeof data109 == "object" && !Array.isArray(data109))) {
										const err165 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/issuance",
											schemaPath: "#/properties/examples/properties/good/items/properties/issuance/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.issuance.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.issuance,
											data: data109
										};
										if (vErrors === null) vErrors = [err165];
										else vErrors.push(err165);
										errors++;
									}
								}
								if (data98.ledger !== void 0) {
									let data110 = data98.ledger;
									if (!(data110 && typeof data110 == "object" && !Array.isArray(data110))) {
										const err166 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/ledger",
											schemaPath: "#/properties/examples/properties/good/items/properties/ledger/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.ledger.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.ledger,
											data: data110
										};
										if (vErrors === null) vErrors = [err166];
										else vErrors.push(err166);
										errors++;
									}
								}
								if (data98.formerMeanings !== void 0) {
									let data111 = data98.formerMeanings;
									if (!Array.isArray(data111)) {
										const err167 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/formerMeanings",
											schemaPath: "#/properties/examples/properties/good/items/properties/formerMeanings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema11.properties.examples.properties.good.items.properties.formerMeanings.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.formerMeanings,
											data: data111
										};
										if (vErrors === null) vErrors = [err167];
										else vErrors.push(err167);
										errors++;
									}
								}
								if (data98.base !== void 0) {
									let data112 = data98.base;
									if (typeof data112 !== "string") {
										const err168 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/base",
											schemaPath: "#/properties/examples/properties/good/items/properties/base/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.base.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.base,
											data: data112
										};
										if (vErrors === null) vErrors = [err168];
										else vErrors.push(err168);
										errors++;
									}
								}
								if (data98.links !== void 0) {
									let data113 = data98.links;
									if (!(data113 && typeof data113 == "object" && !Array.isArray(data113))) {
										const err169 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/links",
											schemaPath: "#/properties/examples/properties/good/items/properties/links/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.links.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.links,
											data: data113
										};
										if (vErrors === null) vErrors = [err169];
										else vErrors.push(err169);
										errors++;
									}
								}
								if (data98.options !== void 0) {
									let data114 = data98.options;
									if (!(data114 && typeof data114 == "object" && !Array.isArray(data114))) {
										const err170 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/options",
											schemaPath: "#/properties/examples/properties/good/items/properties/options/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.options.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.options,
											data: data114
										};
										if (vErrors === null) vErrors = [err170];
										else vErrors.push(err170);
										errors++;
									}
								}
							}
						}
					} else {
						const err171 = {
							instancePath: instancePath + "/examples/good",
							schemaPath: "#/properties/examples/properties/good/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.examples.properties.good.type,
							parentSchema: schema11.properties.examples.properties.good,
							data: data97
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
				}
				if (data96.bad !== void 0) {
					let data115 = data96.bad;
					if (Array.isArray(data115)) {
						const len1 = data115.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data116 = data115[i1];
							if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
								if (data116.text === void 0) {
									const err172 = {
										instancePath: instancePath + "/examples/bad/" + i1,
										schemaPath: "#/properties/examples/properties/bad/items/required",
										keyword: "required",
										params: { missingProperty: "text" },
										message: "must have required property 'text'",
										schema: schema11.properties.examples.properties.bad.items.required,
										parentSchema: schema11.properties.examples.properties.bad.items,
										data: data116
									};
									if (vErrors === null) vErrors = [err172];
									else vErrors.push(err172);
									errors++;
								}
								for (const key5 in data116) if (!func2.call(schema11.properties.examples.properties.bad.items.properties, key5)) {
									const err173 = {
										instancePath: instancePath + "/examples/bad/" + i1,
										schemaPath: "#/properties/examples/properties/bad/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema11.properties.examples.properties.bad.items,
										data: data116
									};
									if (vErrors === null) vErrors = [err173];
									else vErrors.push(err173);
									errors++;
								}
								if (data116.text !== void 0) {
									let data117 = data116.text;
									if (typeof data117 === "string") {
										if (!pattern1.test(data117)) {
											const err174 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/text",
												schemaPath: "#/properties/examples/properties/bad/items/properties/text/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.text,
												data: data117
											};
											if (vErrors === null) vErrors = [err174];
											else vErrors.push(err174);
											errors++;
										}
									} else {
										const err175 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/text",
											schemaPath: "#/properties/examples/properties/bad/items/properties/text/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.text.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.text,
											data: data117
										};
										if (vErrors === null) vErrors = [err175];
										else vErrors.push(err175);
										errors++;
									}
								}
								if (data116.caption !== void 0) {
									let data118 = data116.caption;
									if (typeof data118 === "string") {
										if (!pattern1.test(data118)) {
											const err176 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/caption",
												schemaPath: "#/properties/examples/properties/bad/items/properties/caption/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.caption,
												data: data118
											};
											if (vErrors === null) vErrors = [err176];
											else vErrors.push(err176);
											errors++;
										}
									} else {
										const err177 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/caption",
											schemaPath: "#/properties/examples/properties/bad/items/properties/caption/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.caption.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.caption,
											data: data118
										};
										if (vErrors === null) vErrors = [err177];
										else vErrors.push(err177);
										errors++;
									}
								}
								if (data116.file !== void 0) {
									let data119 = data116.file;
									if (typeof data119 === "string") {
										if (!pattern1.test(data119)) {
											const err178 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/file",
												schemaPath: "#/properties/examples/properties/bad/items/properties/file/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.file,
												data: data119
											};
											if (vErrors === null) vErrors = [err178];
											else vErrors.push(err178);
											errors++;
										}
									} else {
										const err179 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/file",
											schemaPath: "#/properties/examples/properties/bad/items/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.file.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.file,
											data: data119
										};
										if (vErrors === null) vErrors = [err179];
										else vErrors.push(err179);
										errors++;
									}
								}
								if (data116.platform !== void 0) {
									let data120 = data116.platform;
									if (typeof data120 === "string") {
										if (!pattern1.test(data120)) {
											const err180 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/platform",
												schemaPath: "#/properties/examples/properties/bad/items/properties/platform/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.platform,
												data: data120
											};
											if (vErrors === null) vErrors = [err180];
											else vErrors.push(err180);
											errors++;
										}
									} else {
										const err181 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/platform",
											schemaPath: "#/properties/examples/properties/bad/items/properties/platform/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.platform.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.platform,
											data: data120
										};
										if (vErrors === null) vErrors = [err181];
										else vErrors.push(err181);
										errors++;
									}
								}
								if (data116.today !== void 0) {
									let data121 = data116.today;
									if (typeof data121 === "string") {
										if (!pattern13.test(data121)) {
											const err182 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/today",
												schemaPath: "#/properties/examples/properties/bad/items/properties/today/pattern",
												keyword: "pattern",
												params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
												message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
												schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.today,
												data: data121
											};
											if (vErrors === null) vErrors = [err182];
											else vErrors.push(err182);
											errors++;
										}
									} else {
										const err183 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/today",
											schemaPath: "#/properties/examples/properties/bad/items/properties/today/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.today.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.today,
											data: data121
										};
										if (vErrors === null) vErrors = [err183];
										else vErrors.push(err183);
										errors++;
									}
								}
								if (data116.program !== void 0) {
									let data122 = data116.program;
									if (typeof data122 !== "string") {
										const err184 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/program",
											schemaPath: "#/properties/examples/properties/bad/items/properties/program/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.program.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.program,
											data: data122
										};
										if (vErrors === null) vErrors = [err184];
										else vErrors.push(err184);
										errors++;
									}
								}
								if (data116.beside !== void 0) {
									let data123 = data116.beside;
									if (!(data123 && typeof data123 == "object" && !Array.isArray(data123))) {
										const err185 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/beside",
											schemaPath: "#/properties/examples/properties/bad/items/properties/beside/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.beside.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.beside,
											data: data123
										};
										if (vErrors === null) vErrors = [err185];
										else vErrors.push(err185);
										errors++;
									}
								}
								if (data116.metrics !== void 0) {
									let data124 = data116.metrics;
									if (typeof data124 !== "string") {
										const err186 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/metrics",
											schemaPath: "#/properties/examples/properties/bad/items/properties/metrics/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.metrics.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.metrics,
											data: data124
										};
										if (vErrors === null) vErrors = [err186];
										else vErrors.push(err186);
										errors++;
									}
								}
								if (data116.configured !== void 0) {
									let data125 = data116.configured;
									if (!(data125 && typeof data125 == "object" && !Array.isArray(data125))) {
										const err187 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/configured",
											schemaPath: "#/properties/examples/properties/bad/items/properties/configured/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.configured.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.configured,
											data: data125
										};
										if (vErrors === null) vErrors = [err187];
										else vErrors.push(err187);
										errors++;
									}
								}
								if (data116.images !== void 0) {
									let data126 = data116.images;
									if (!(data126 && typeof data126 == "object" && !Array.isArray(data126))) {
										const err188 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/images",
											schemaPath: "#/properties/examples/properties/bad/items/properties/images/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.images.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.images,
											data: data126
										};
										if (vErrors === null) vErrors = [err188];
										else vErrors.push(err188);
										errors++;
									}
								}
								if (data116.issuance !== void 0) {
									let data127 = data116.issuance;
									if (!(data127 && typeof data127 == "object" && !Array.isArray(data127))) {
										const err189 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/issuance",
											schemaPath: "#/properties/examples/properties/bad/items/properties/issuance/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.issuance.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.issuance,
											data: data127
										};
										if (vErrors === null) vErrors = [err189];
										else vErrors.push(err189);
										errors++;
									}
								}
								if (data116.ledger !== void 0) {
									let data128 = data116.ledger;
									if (!(data128 && typeof data128 == "object" && !Array.isArray(data128))) {
										const err190 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/ledger",
											schemaPath: "#/properties/examples/properties/bad/items/properties/ledger/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.ledger.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.ledger,
											data: data128
										};
										if (vErrors === null) vErrors = [err190];
										else vErrors.push(err190);
										errors++;
									}
								}
								if (data116.formerMeanings !== void 0) {
									let data129 = data116.formerMeanings;
									if (!Array.isArray(data129)) {
										const err191 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/formerMeanings",
											schemaPath: "#/properties/examples/properties/bad/items/properties/formerMeanings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema11.properties.examples.properties.bad.items.properties.formerMeanings.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.formerMeanings,
											data: data129
										};
										if (vErrors === null) vErrors = [err191];
										else vErrors.push(err191);
										errors++;
									}
								}
								if (data116.base !== void 0) {
									let data130 = data116.base;
									if (typeof data130 !== "string") {
										const err192 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/base",
											schemaPath: "#/properties/examples/properties/bad/items/properties/base/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.base.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.base,
											data: data130
										};
										if (vErrors === null) vErrors = [err192];
										else vErrors.push(err192);
										errors++;
									}
								}
								if (data116.links !== void 0) {
									let data131 = data116.links;
									if (!(data131 && typeof data131 == "object" && !Array.isArray(data131))) {
										const err193 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/links",
											schemaPath: "#/properties/examples/properties/bad/items/properties/links/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.links.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.links,
											data: data131
										};
										if (vErrors === null) vErrors = [err193];
										else vErrors.push(err193);
										errors++;
									}
								}
								if (data116.options !== void 0) {
									let data132 = data116.options;
									if (!(data132 && typeof data132 == "object" && !Array.isArray(data132))) {
										const err194 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/options",
											schemaPath: "#/properties/examples/properties/bad/items/properties/options/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.options.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.options,
											data: data132
										};
										if (vErrors === null) vErrors = [err194];
										else vErrors.push(err194);
										errors++;
									}
								}
								if (data116.findings !== void 0) {
									let data133 = data116.findings;
									if (Array.isArray(data133)) {
										const len2 = data133.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data134 = data133[i2];
											if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
												if (data134.about === void 0) {
													const err195 = {
														instancePath: instancePath + "/examples/bad/" + i1 + "/findings/" + i2,
														schemaPath: "#/properties/examples/properties/bad/items/properties/findings/items/required",
														keyword: "required",
														params: { missingProperty: "about" },
														message: "must have required property 'about'",
														schema: schema11.properties.examples.properties.bad.items.properties.findings.items.required,
														parentSchema: schema11.properties.examples.properties.bad.items.properties.findings.items,
														data: data134
													};
													if (vErrors === null) vErrors = [err195];
													else vErrors.push(err195);
													errors++;
												}
												if (data134.about !== void 0) {
													let data135 = data134.about;
													if (typeof data135 === "string") {
														if (!pattern1.test(data135)) {
															const err196 = {
																instancePath: instancePath + "/examples/bad/" + i1 + "/findings/" + i2 + "/about",
																schemaPath: "#/properties/examples/properties/bad/items/properties/findings/items/properties/about/pattern",
																keyword: "pattern",
																params: { pattern: "\\S" },
																message: "must match pattern \"\\S\"",
																schema: "\\S",
																parentSchema: schema11.properties.examples.properties.bad.items.properties.findings.items.properties.about,
																data: data135
															};
															if (vErrors === null) vErrors = [err196];
															else vErrors.push(err196);
															errors++;
														}
													} else {
														const err197 = {
															instancePath: instancePath + "/examples/bad/" + i1 + "/findings/" + i2 + "/about",
															schemaPath: "#/properties/examples/properties/bad/items/properties/findings/items/properties/about/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11.properties.examples.properties.bad.items.properties.findings.items.properties.about.type,
															parentSchema: schema11.properties.examples.properties.bad.items.properties.findings.items.properties.about,
															data: data135
														};
														if (vErrors === null) vErrors = [err197];
														else vErrors.push(err197);
														errors++;
													}
												}
											} else {
												const err198 = {
													instancePath: instancePath + "/examples/bad/" + i1 + "/findings/" + i2,
													schemaPath: "#/properties/examples/properties/bad/items/properties/findings/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema11.properties.examples.properties.bad.items.properties.findings.items.type,
													parentSchema: schema11.properties.examples.properties.bad.items.properties.findings.items,
													data: data134
												};
												if (vErrors === null) vErrors = [err198];
												else vErrors.push(err198);
												errors++;
											}
										}
									} else {
										const err199 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/findings",
											schemaPath: "#/properties/examples/properties/bad/items/properties/findings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema11.properties.examples.properties.bad.items.properties.findings.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.findings,
											data: data133
										};
										if (vErrors === null) vErrors = [err199];
										else vErrors.push(err199);
										errors++;
									}
								}
								if (data116.also !== void 0) {
									let data136 = data116.also;
									if (Array.isArray(data136)) {
										const len3 = data136.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data137 = data136[i3];
											if (typeof data137 === "string") {
												if (!pattern1.test(data137)) {
													const err200 = {
														instancePath: instancePath + "/examples/bad/" + i1 + "/also/" + i3,
														schemaPath: "#/properties/examples/properties/bad/items/properties/also/items/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" },
														message: "must match pattern \"\\S\"",
														schema: "\\S",
														parentSchema: schema11.properties.examples.properties.bad.items.properties.also.items,
														data: data137
													};
													if (vErrors === null) vErrors = [err200];
													else vErrors.push(err200);
													errors++;
												}
											} else {
												const err201 = {
													instancePath: instancePath + "/examples/bad/" + i1 + "/also/" + i3,
													schemaPath: "#/properties/examples/properties/bad/items/properties/also/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema11.properties.examples.properties.bad.items.properties.also.items.type,
													parentSchema: schema11.properties.examples.properties.bad.items.properties.also.items,
													data: data137
												};
												if (vErrors === null) vErrors = [err201];
												else vErrors.push(err201);
												errors++;
											}
										}
									} else {
										const err202 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/also",
											schemaPath: "#/properties/examples/properties/bad/items/properties/also/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema11.properties.examples.properties.bad.items.properties.also.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.also,
											data: data136
										};
										if (vErrors === null) vErrors = [err202];
										else vErrors.push(err202);
										errors++;
									}
								}
							} else {
								const err203 = {
									instancePath: instancePath + "/examples/bad/" + i1,
									schemaPath: "#/properties/examples/properties/bad/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema11.properties.examples.properties.bad.items.type,
									parentSchema: schema11.properties.examples.properties.bad.items,
									data: data116
								};
								if (vErrors === null) vErrors = [err203];
								else vErrors.push(err203);
								errors++;
							}
						}
					} else {
						const err204 = {
							instancePath: instancePath + "/examples/bad",
							schemaPath: "#/properties/examples/properties/bad/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.examples.properties.bad.type,
							parentSchema: schema11.properties.examples.properties.bad,
							data: data115
						};
						if (vErrors === null) vErrors = [err204];
						else vErrors.push(err204);
						errors++;
					}
				}
			} else {
				const err205 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/properties/examples/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.examples.type,
					parentSchema: schema11.properties.examples,
					data: data96
				};
				if (vErrors === null) vErrors = [err205];
				else vErrors.push(err205);
				errors++;
			}
		}
		if (data.on !== void 0) {
			let data138 = data.on;
			if (!(data138 === "template" || data138 === "document" || data138 === "program" || data138 === "link")) {
				const err206 = {
					instancePath: instancePath + "/on",
					schemaPath: "#/properties/on/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.on.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.on.enum,
					parentSchema: schema11.properties.on,
					data: data138
				};
				if (vErrors === null) vErrors = [err206];
				else vErrors.push(err206);
				errors++;
			}
		}
		if (data.reads !== void 0) {
			let data139 = data.reads;
			if (Array.isArray(data139)) {
				const len4 = data139.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data140 = data139[i4];
					if (!(data140 === "id" || data140 === "name" || data140 === "description" || data140 === "language" || data140 === "state" || data140 === "series" || data140 === "image" || data140 === "criteria" || data140 === "criteriaLink" || data140 === "earnLink" || data140 === "skills" || data140 === "tags" || data140 === "alignments" || data140 === "level" || data140 === "cost" || data140 === "timeToEarn" || data140 === "type" || data140 === "recommendations" || data140 === "certificate" || data140 === "owners" || data140 === "reviewedOn" || data140 === "version" || data140 === "changes" || data140 === "expiry" || data140 === "audit")) {
						const err207 = {
							instancePath: instancePath + "/reads/" + i4,
							schemaPath: "#/properties/reads/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.reads.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.reads.items.enum,
							parentSchema: schema11.properties.reads.items,
							data: data140
						};
						if (vErrors === null) vErrors = [err207];
						else vErrors.push(err207);
						errors++;
					}
				}
			} else {
				const err208 = {
					instancePath: instancePath + "/reads",
					schemaPath: "#/properties/reads/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.reads.type,
					parentSchema: schema11.properties.reads,
					data: data139
				};
				if (vErrors === null) vErrors = [err208];
				else vErrors.push(err208);
				errors++;
			}
		}
		if (data.comparedWith !== void 0) {
			let data141 = data.comparedWith;
			if (Array.isArray(data141)) {
				const len5 = data141.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data142 = data141[i5];
					if (!(data142 === "id" || data142 === "name" || data142 === "description" || data142 === "language" || data142 === "state" || data142 === "series" || data142 === "image" || data142 === "criteria" || data142 === "criteriaLink" || data142 === "earnLink" || data142 === "skills" || data142 === "tags" || data142 === "alignments" || data142 === "level" || data142 === "cost" || data142 === "timeToEarn" || data142 === "type" || data142 === "recommendations" || data142 === "certificate" || data142 === "owners" || data142 === "reviewedOn" || data142 === "version" || data142 === "changes" || data142 === "expiry" || data142 === "audit")) {
						const err209 = {
							instancePath: instancePath + "/comparedWith/" + i5,
							schemaPath: "#/properties/comparedWith/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.comparedWith.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.comparedWith.items.enum,
							parentSchema: schema11.properties.comparedWith.items,
							data: data142
						};
						if (vErrors === null) vErrors = [err209];
						else vErrors.push(err209);
						errors++;
					}
				}
			} else {
				const err210 = {
					instancePath: instancePath + "/comparedWith",
					schemaPath: "#/properties/comparedWith/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.comparedWith.type,
					parentSchema: schema11.properties.comparedWith,
					data: data141
				};
				if (vErrors === null) vErrors = [err210];
				else vErrors.push(err210);
				errors++;
			}
		}
		if (data.languages !== void 0) {
			let data143 = data.languages;
			if (Array.isArray(data143)) {
				if (data143.length < 1) {
					const err211 = {
						instancePath: instancePath + "/languages",
						schemaPath: "#/properties/languages/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema11.properties.languages,
						data: data143
					};
					if (vErrors === null) vErrors = [err211];
					else vErrors.push(err211);
					errors++;
				}
				const len6 = data143.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data144 = data143[i6];
					if (typeof data144 === "string") {
						if (!pattern21.test(data144)) {
							const err212 = {
								instancePath: instancePath + "/languages/" + i6,
								schemaPath: "#/properties/languages/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$" },
								message: "must match pattern \"^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$\"",
								schema: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$",
								parentSchema: schema11.properties.languages.items,
								data: data144
							};
							if (vErrors === null) vErrors = [err212];
							else vErrors.push(err212);
							errors++;
						}
					} else {
						const err213 = {
							instancePath: instancePath + "/languages/" + i6,
							schemaPath: "#/properties/languages/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.languages.items.type,
							parentSchema: schema11.properties.languages.items,
							data: data144
						};
						if (vErrors === null) vErrors = [err213];
						else vErrors.push(err213);
						errors++;
					}
				}
			} else {
				const err214 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/properties/languages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.languages.type,
					parentSchema: schema11.properties.languages,
					data: data143
				};
				if (vErrors === null) vErrors = [err214];
				else vErrors.push(err214);
				errors++;
			}
		}
		if (data.archived !== void 0) {
			let data145 = data.archived;
			if (typeof data145 !== "boolean") {
				const err215 = {
					instancePath: instancePath + "/archived",
					schemaPath: "#/properties/archived/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.archived.type,
					parentSchema: schema11.properties.archived,
					data: data145
				};
				if (vErrors === null) vErrors = [err215];
				else vErrors.push(err215);
				errors++;
			}
		}
		if (data.formats !== void 0) {
			let data146 = data.formats;
			if (Array.isArray(data146)) {
				if (data146.length < 1) {
					const err216 = {
						instancePath: instancePath + "/formats",
						schemaPath: "#/properties/formats/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema11.properties.formats,
						data: data146
					};
					if (vErrors === null) vErrors = [err216];
					else vErrors.push(err216);
					errors++;
				}
				const len7 = data146.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data147 = data146[i7];
					if (!(data147 === "badgelint" || data147 === "credly" || data147 === "canvas-credentials" || data147 === "open-badges-1" || data147 === "open-badges-2" || data147 === "open-badges-3" || data147 === "accredible")) {
						const err217 = {
							instancePath: instancePath + "/formats/" + i7,
							schemaPath: "#/properties/formats/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.formats.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.formats.items.enum,
							parentSchema: schema11.properties.formats.items,
							data: data147
						};
						if (vErrors === null) vErrors = [err217];
						else vErrors.push(err217);
						errors++;
					}
				}
			} else {
				const err218 = {
					instancePath: instancePath + "/formats",
					schemaPath: "#/properties/formats/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.formats.type,
					parentSchema: schema11.properties.formats,
					data: data146
				};
				if (vErrors === null) vErrors = [err218];
				else vErrors.push(err218);
				errors++;
			}
		}
		if (data.whole !== void 0) {
			let data148 = data.whole;
			if (typeof data148 !== "boolean") {
				const err219 = {
					instancePath: instancePath + "/whole",
					schemaPath: "#/properties/whole/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.whole.type,
					parentSchema: schema11.properties.whole,
					data: data148
				};
				if (vErrors === null) vErrors = [err219];
				else vErrors.push(err219);
				errors++;
			}
		}
		if (data.absence !== void 0) {
			let data149 = data.absence;
			if (typeof data149 !== "boolean") {
				const err220 = {
					instancePath: instancePath + "/absence",
					schemaPath: "#/properties/absence/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.absence.type,
					parentSchema: schema11.properties.absence,
					data: data149
				};
				if (vErrors === null) vErrors = [err220];
				else vErrors.push(err220);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data150 = data.limit;
			if (!(data150 === "descriptionMost" || data150 === "nameMost" || data150 === "skillsLeast" || data150 === "criteriaLeast" || data150 === "imagesLeast" || data150 === "imageBytesMost" || data150 === "imageSideLeast" || data150 === "expiryNotice" || data150 === "detailFields")) {
				const err221 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.limit.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.limit.enum,
					parentSchema: schema11.properties.limit,
					data: data150
				};
				if (vErrors === null) vErrors = [err221];
				else vErrors.push(err221);
				errors++;
			}
		}
		if (data.triggers !== void 0) {
			let data151 = data.triggers;
			if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
				if (data151.words === void 0) {
					const err222 = {
						instancePath: instancePath + "/triggers",
						schemaPath: "#/properties/triggers/required",
						keyword: "required",
						params: { missingProperty: "words" },
						message: "must have required property 'words'",
						schema: schema11.properties.triggers.required,
						parentSchema: schema11.properties.triggers,
						data: data151
					};
					if (vErrors === null) vErrors = [err222];
					else vErrors.push(err222);
					errors++;
				}
				if (data151.in === void 0) {
					const err223 = {
						instancePath: instancePath + "/triggers",
						schemaPath: "#/properties/triggers/required",
						keyword: "required",
						params: { missingProperty: "in" },
						message: "must have required property 'in'",
						schema: schema11.properties.triggers.required,
						parentSchema: schema11.properties.triggers,
						data: data151
					};
					if (vErrors === null) vErrors = [err223];
					else vErrors.push(err223);
					errors++;
				}
				for (const key6 in data151) if (!(key6 === "words" || key6 === "in")) {
					const err224 = {
						instancePath: instancePath + "/triggers",
						schemaPath: "#/properties/triggers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.triggers,
						data: data151
					};
					if (vErrors === null) vErrors = [err224];
					else vErrors.push(err224);
					errors++;
				}
				if (data151.words !== void 0) {
					let data152 = data151.words;
					if (Array.isArray(data152)) {
						if (data152.length < 1) {
							const err225 = {
								instancePath: instancePath + "/triggers/words",
								schemaPath: "#/properties/triggers/properties/words/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema11.properties.triggers.properties.words,
								data: data152
							};
							if (vErrors === null) vErrors = [err225];
							else vErrors.push(err225);
							errors++;
						}
						const len8 = data152.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data153 = data152[i8];
							if (typeof data153 === "string") {
								if (!pattern1.test(data153)) {
									const err226 = {
										instancePath: instancePath + "/triggers/words/" + i8,
										schemaPath: "#/properties/triggers/properties/words/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.triggers.properties.words.items,
										data: data153
									};
									if (vErrors === null) vErrors = [err226];
									else vErrors.push(err226);
									errors++;
								}
							} else {
								const err227 = {
									instancePath: instancePath + "/triggers/words/" + i8,
									schemaPath: "#/properties/triggers/properties/words/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.triggers.properties.words.items.type,
									parentSchema: schema11.properties.triggers.properties.words.items,
									data: data153
								};
								if (vErrors === null) vErrors = [err227];
								else vErrors.push(err227);
								errors++;
							}
						}
					} else {
						const err228 = {
							instancePath: instancePath + "/triggers/words",
							schemaPath: "#/properties/triggers/properties/words/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.triggers.properties.words.type,
							parentSchema: schema11.properties.triggers.properties.words,
							data: data152
						};
						if (vErrors === null) vErrors = [err228];
						else vErrors.push(err228);
						errors++;
					}
				}
				if (data151.in !== void 0) {
					let data154 = data151.in;
					if (Array.isArray(data154)) {
						if (data154.length < 1) {
							const err229 = {
								instancePath: instancePath + "/triggers/in",
								schemaPath: "#/properties/triggers/properties/in/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema11.properties.triggers.properties.in,
								data: data154
							};
							if (vErrors === null) vErrors = [err229];
							else vErrors.push(err229);
							errors++;
						}
						const len9 = data154.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data155 = data154[i9];
							if (!(data155 === "name" || data155 === "description" || data155 === "criteria")) {
								const err230 = {
									instancePath: instancePath + "/triggers/in/" + i9,
									schemaPath: "#/properties/triggers/properties/in/items/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.triggers.properties.in.items.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.triggers.properties.in.items.enum,
									parentSchema: schema11.properties.triggers.properties.in.items,
									data: data155
								};
								if (vErrors === null) vErrors = [err230];
								else vErrors.push(err230);
								errors++;
							}
						}
					} else {
						const err231 = {
							instancePath: instancePath + "/triggers/in",
							schemaPath: "#/properties/triggers/properties/in/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.triggers.properties.in.type,
							parentSchema: schema11.properties.triggers.properties.in,
							data: data154
						};
						if (vErrors === null) vErrors = [err231];
						else vErrors.push(err231);
						errors++;
					}
				}
			} else {
				const err232 = {
					instancePath: instancePath + "/triggers",
					schemaPath: "#/properties/triggers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.triggers.type,
					parentSchema: schema11.properties.triggers,
					data: data151
				};
				if (vErrors === null) vErrors = [err232];
				else vErrors.push(err232);
				errors++;
			}
		}
		if (data.facts !== void 0) {
			let data156 = data.facts;
			if (Array.isArray(data156)) {
				const len10 = data156.length;
				for (let i10 = 0; i10 < len10; i10++) {
					let data157 = data156[i10];
					if (!(data157 === "images" || data157 === "readability" || data157 === "links" || data157 === "issuance" || data157 === "formerMeanings")) {
						const err233 = {
							instancePath: instancePath + "/facts/" + i10,
							schemaPath: "#/properties/facts/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.facts.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.facts.items.enum,
							parentSchema: schema11.properties.facts.items,
							data: data157
						};
						if (vErrors === null) vErrors = [err233];
						else vErrors.push(err233);
						errors++;
					}
				}
			} else {
				const err234 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/properties/facts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.facts.type,
					parentSchema: schema11.properties.facts,
					data: data156
				};
				if (vErrors === null) vErrors = [err234];
				else vErrors.push(err234);
				errors++;
			}
		}
		if (data.needsFacts !== void 0) {
			let data158 = data.needsFacts;
			if (Array.isArray(data158)) {
				const len11 = data158.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data159 = data158[i11];
					if (!(data159 === "images" || data159 === "readability" || data159 === "links" || data159 === "issuance" || data159 === "formerMeanings")) {
						const err235 = {
							instancePath: instancePath + "/needsFacts/" + i11,
							schemaPath: "#/properties/needsFacts/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.needsFacts.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.needsFacts.items.enum,
							parentSchema: schema11.properties.needsFacts.items,
							data: data159
						};
						if (vErrors === null) vErrors = [err235];
						else vErrors.push(err235);
						errors++;
					}
				}
			} else {
				const err236 = {
					instancePath: instancePath + "/needsFacts",
					schemaPath: "#/properties/needsFacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.needsFacts.type,
					parentSchema: schema11.properties.needsFacts,
					data: data158
				};
				if (vErrors === null) vErrors = [err236];
				else vErrors.push(err236);
				errors++;
			}
		}
		if (data.minGroup !== void 0) {
			let data160 = data.minGroup;
			if (!(typeof data160 == "number" && !(data160 % 1) && !isNaN(data160) && isFinite(data160))) {
				const err237 = {
					instancePath: instancePath + "/minGroup",
					schemaPath: "#/properties/minGroup/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema11.properties.minGroup.type,
					parentSchema: schema11.properties.minGroup,
					data: data160
				};
				if (vErrors === null) vErrors = [err237];
				else vErrors.push(err237);
				errors++;
			}
			if (typeof data160 == "number" && isFinite(data160)) {
				if (data160 < 1 || isNaN(data160)) {
					const err238 = {
						instancePath: instancePath + "/minGroup",
						schemaPath: "#/properties/minGroup/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema11.properties.minGroup,
						data: data160
					};
					if (vErrors === null) vErrors = [err238];
					else vErrors.push(err238);
					errors++;
				}
			}
		}
		if (data.comparedFacts !== void 0) {
			let data161 = data.comparedFacts;
			if (Array.isArray(data161)) {
				const len12 = data161.length;
				for (let i12 = 0; i12 < len12; i12++) {
					let data162 = data161[i12];
					if (!(data162 === "team" || data162 === "skills" || data162 === "ids" || data162 === "stated")) {
						const err239 = {
							instancePath: instancePath + "/comparedFacts/" + i12,
							schemaPath: "#/properties/comparedFacts/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.comparedFacts.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.comparedFacts.items.enum,
							parentSchema: schema11.properties.comparedFacts.items,
							data: data162
						};
						if (vErrors === null) vErrors = [err239];
						else vErrors.push(err239);
						errors++;
					}
				}
			} else {
				const err240 = {
					instancePath: instancePath + "/comparedFacts",
					schemaPath: "#/properties/comparedFacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.comparedFacts.type,
					parentSchema: schema11.properties.comparedFacts,
					data: data161
				};
				if (vErrors === null) vErrors = [err240];
				else vErrors.push(err240);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data163 = data.roles;
			if (Array.isArray(data163)) {
				if (data163.length < 1) {
					const err241 = {
						instancePath: instancePath + "/roles",
						schemaPath: "#/properties/roles/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema11.properties.roles,
						data: data163
					};
					if (vErrors === null) vErrors = [err241];
					else vErrors.push(err241);
					errors++;
				}
				const len13 = data163.length;
				for (let i13 = 0; i13 < len13; i13++) {
					let data164 = data163[i13];
					if (!(data164 === "governance" || data164 === "marketing")) {
						const err242 = {
							instancePath: instancePath + "/roles/" + i13,
							schemaPath: "#/properties/roles/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.roles.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.roles.items.enum,
							parentSchema: schema11.properties.roles.items,
							data: data164
						};
						if (vErrors === null) vErrors = [err242];
						else vErrors.push(err242);
						errors++;
					}
				}
			} else {
				const err243 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.roles.type,
					parentSchema: schema11.properties.roles,
					data: data163
				};
				if (vErrors === null) vErrors = [err243];
				else vErrors.push(err243);
				errors++;
			}
		}
		if (data.needsAnswer !== void 0) {
			let data165 = data.needsAnswer;
			if (typeof data165 !== "boolean") {
				const err244 = {
					instancePath: instancePath + "/needsAnswer",
					schemaPath: "#/properties/needsAnswer/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.needsAnswer.type,
					parentSchema: schema11.properties.needsAnswer,
					data: data165
				};
				if (vErrors === null) vErrors = [err244];
				else vErrors.push(err244);
				errors++;
			}
		}
		if (data.usesAnswer !== void 0) {
			let data166 = data.usesAnswer;
			if (typeof data166 !== "boolean") {
				const err245 = {
					instancePath: instancePath + "/usesAnswer",
					schemaPath: "#/properties/usesAnswer/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.usesAnswer.type,
					parentSchema: schema11.properties.usesAnswer,
					data: data166
				};
				if (vErrors === null) vErrors = [err245];
				else vErrors.push(err245);
				errors++;
			}
		}
		if (data.readsLedger !== void 0) {
			let data167 = data.readsLedger;
			if (!(data167 === "contents" || data167 === "problems")) {
				const err246 = {
					instancePath: instancePath + "/readsLedger",
					schemaPath: "#/properties/readsLedger/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.readsLedger.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.readsLedger.enum,
					parentSchema: schema11.properties.readsLedger,
					data: data167
				};
				if (vErrors === null) vErrors = [err246];
				else vErrors.push(err246);
				errors++;
			}
		}
		if (data.readsMetrics !== void 0) {
			let data168 = data.readsMetrics;
			if (typeof data168 !== "boolean") {
				const err247 = {
					instancePath: instancePath + "/readsMetrics",
					schemaPath: "#/properties/readsMetrics/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.readsMetrics.type,
					parentSchema: schema11.properties.readsMetrics,
					data: data168
				};
				if (vErrors === null) vErrors = [err247];
				else vErrors.push(err247);
				errors++;
			}
		}
		if (data.comparesBase !== void 0) {
			let data169 = data.comparesBase;
			if (typeof data169 !== "boolean") {
				const err248 = {
					instancePath: instancePath + "/comparesBase",
					schemaPath: "#/properties/comparesBase/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.comparesBase.type,
					parentSchema: schema11.properties.comparesBase,
					data: data169
				};
				if (vErrors === null) vErrors = [err248];
				else vErrors.push(err248);
				errors++;
			}
		}
	} else {
		const err249 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err249];
		else vErrors.push(err249);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
