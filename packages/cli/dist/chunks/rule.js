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
					"pattern": "^https?://\\S+$"
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
							"images": {
								"type": "object",
								"description": "What is known of images, by path."
							},
							"misspellings": {
								"type": "object",
								"description": "Words that no dictionary has, with the nearest ones."
							},
							"issuance": {
								"type": "object",
								"description": "What was issued, by the template’s id."
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
							"images": {
								"type": "object",
								"description": "What is known of images, by path."
							},
							"misspellings": {
								"type": "object",
								"description": "Words that no dictionary has, with the nearest ones."
							},
							"issuance": {
								"type": "object",
								"description": "What was issued, by the template’s id."
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
				"expiry"
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
				"expiry"
			] },
			"description": "Fields that those are held against."
		},
		"languages": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
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
		"facts": {
			"type": "array",
			"items": { "enum": [
				"images",
				"misspellings",
				"readability",
				"links"
			] },
			"description": "Facts that take work to gather."
		},
		"comparedFacts": {
			"type": "array",
			"items": { "enum": [
				"team",
				"skills",
				"ids"
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
		"check": { "description": "A generator function of findings." },
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
					"limit": false,
					"extract": false,
					"checkGroup": false,
					"archived": false,
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
					"limit": false,
					"extract": false,
					"checkGroup": false,
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
					"limit": false,
					"extract": false,
					"checkGroup": false,
					"roles": false
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
					"check": false
				}
			},
			"else": {
				"required": ["check"],
				"properties": {
					"check": true,
					"facts": false,
					"comparedFacts": false
				}
			}
		}
	]
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^https?://\\S+$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern20 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
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
			if (data.needsAnswer !== void 0) {
				const err12 = {
					instancePath: instancePath + "/needsAnswer",
					schemaPath: "#/allOf/2/then/properties/needsAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[2].then.properties.needsAnswer,
					data: data.needsAnswer
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.usesAnswer !== void 0) {
				const err13 = {
					instancePath: instancePath + "/usesAnswer",
					schemaPath: "#/allOf/2/then/properties/usesAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[2].then.properties.usesAnswer,
					data: data.usesAnswer
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid2 = _errs17 === errors;
		valid7 = _valid2;
	}
	if (!valid7) {
		const err14 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[2].if,
			parentSchema: schema11.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	const _errs19 = errors;
	let valid10 = true;
	const _errs20 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0 && "on") {
			const err15 = {};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		} else if (data.on !== void 0) {
			if ("document" !== data.on) {
				const err16 = {};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
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
				const err17 = {
					instancePath: instancePath + "/reads",
					schemaPath: "#/allOf/3/then/properties/reads/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.reads,
					data: data.reads
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data.comparedWith !== void 0) {
				const err18 = {
					instancePath: instancePath + "/comparedWith",
					schemaPath: "#/allOf/3/then/properties/comparedWith/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.comparedWith,
					data: data.comparedWith
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (data.languages !== void 0) {
				const err19 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/allOf/3/then/properties/languages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.languages,
					data: data.languages
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (data.formats !== void 0) {
				const err20 = {
					instancePath: instancePath + "/formats",
					schemaPath: "#/allOf/3/then/properties/formats/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.formats,
					data: data.formats
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (data.whole !== void 0) {
				const err21 = {
					instancePath: instancePath + "/whole",
					schemaPath: "#/allOf/3/then/properties/whole/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.whole,
					data: data.whole
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (data.limit !== void 0) {
				const err22 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/allOf/3/then/properties/limit/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.limit,
					data: data.limit
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (data.extract !== void 0) {
				const err23 = {
					instancePath: instancePath + "/extract",
					schemaPath: "#/allOf/3/then/properties/extract/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.extract,
					data: data.extract
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (data.checkGroup !== void 0) {
				const err24 = {
					instancePath: instancePath + "/checkGroup",
					schemaPath: "#/allOf/3/then/properties/checkGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.checkGroup,
					data: data.checkGroup
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (data.archived !== void 0) {
				const err25 = {
					instancePath: instancePath + "/archived",
					schemaPath: "#/allOf/3/then/properties/archived/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.archived,
					data: data.archived
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (data.needsAnswer !== void 0) {
				const err26 = {
					instancePath: instancePath + "/needsAnswer",
					schemaPath: "#/allOf/3/then/properties/needsAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.needsAnswer,
					data: data.needsAnswer
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (data.usesAnswer !== void 0) {
				const err27 = {
					instancePath: instancePath + "/usesAnswer",
					schemaPath: "#/allOf/3/then/properties/usesAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[3].then.properties.usesAnswer,
					data: data.usesAnswer
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		var _valid3 = _errs22 === errors;
		valid10 = _valid3;
	}
	if (!valid10) {
		const err28 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[3].if,
			parentSchema: schema11.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	const _errs24 = errors;
	let valid13 = true;
	const _errs25 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0 && "on") {
			const err29 = {};
			if (vErrors === null) vErrors = [err29];
			else vErrors.push(err29);
			errors++;
		} else if (data.on !== void 0) {
			if ("program" !== data.on) {
				const err30 = {};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
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
				const err31 = {
					instancePath: instancePath + "/reads",
					schemaPath: "#/allOf/4/then/properties/reads/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.reads,
					data: data.reads
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (data.comparedWith !== void 0) {
				const err32 = {
					instancePath: instancePath + "/comparedWith",
					schemaPath: "#/allOf/4/then/properties/comparedWith/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.comparedWith,
					data: data.comparedWith
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (data.languages !== void 0) {
				const err33 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/allOf/4/then/properties/languages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.languages,
					data: data.languages
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (data.formats !== void 0) {
				const err34 = {
					instancePath: instancePath + "/formats",
					schemaPath: "#/allOf/4/then/properties/formats/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.formats,
					data: data.formats
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (data.whole !== void 0) {
				const err35 = {
					instancePath: instancePath + "/whole",
					schemaPath: "#/allOf/4/then/properties/whole/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.whole,
					data: data.whole
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (data.limit !== void 0) {
				const err36 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/allOf/4/then/properties/limit/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.limit,
					data: data.limit
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (data.extract !== void 0) {
				const err37 = {
					instancePath: instancePath + "/extract",
					schemaPath: "#/allOf/4/then/properties/extract/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.extract,
					data: data.extract
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			if (data.checkGroup !== void 0) {
				const err38 = {
					instancePath: instancePath + "/checkGroup",
					schemaPath: "#/allOf/4/then/properties/checkGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.checkGroup,
					data: data.checkGroup
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			if (data.archived !== void 0) {
				const err39 = {
					instancePath: instancePath + "/archived",
					schemaPath: "#/allOf/4/then/properties/archived/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.archived,
					data: data.archived
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			if (data.roles !== void 0) {
				const err40 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/allOf/4/then/properties/roles/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.roles,
					data: data.roles
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (data.needsAnswer !== void 0) {
				const err41 = {
					instancePath: instancePath + "/needsAnswer",
					schemaPath: "#/allOf/4/then/properties/needsAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.needsAnswer,
					data: data.needsAnswer
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (data.usesAnswer !== void 0) {
				const err42 = {
					instancePath: instancePath + "/usesAnswer",
					schemaPath: "#/allOf/4/then/properties/usesAnswer/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[4].then.properties.usesAnswer,
					data: data.usesAnswer
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		var _valid4 = _errs27 === errors;
		valid13 = _valid4;
	}
	if (!valid13) {
		const err43 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[4].if,
			parentSchema: schema11.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
		errors++;
	}
	const _errs29 = errors;
	let valid16 = true;
	const _errs30 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0 && "on") {
			const err44 = {};
			if (vErrors === null) vErrors = [err44];
			else vErrors.push(err44);
			errors++;
		} else if (data.on !== void 0) {
			if ("link" !== data.on) {
				const err45 = {};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
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
				const err46 = {
					instancePath: instancePath + "/reads",
					schemaPath: "#/allOf/5/then/properties/reads/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.reads,
					data: data.reads
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			if (data.comparedWith !== void 0) {
				const err47 = {
					instancePath: instancePath + "/comparedWith",
					schemaPath: "#/allOf/5/then/properties/comparedWith/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.comparedWith,
					data: data.comparedWith
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (data.languages !== void 0) {
				const err48 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/allOf/5/then/properties/languages/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.languages,
					data: data.languages
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
			if (data.formats !== void 0) {
				const err49 = {
					instancePath: instancePath + "/formats",
					schemaPath: "#/allOf/5/then/properties/formats/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.formats,
					data: data.formats
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			if (data.whole !== void 0) {
				const err50 = {
					instancePath: instancePath + "/whole",
					schemaPath: "#/allOf/5/then/properties/whole/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.whole,
					data: data.whole
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
			if (data.limit !== void 0) {
				const err51 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/allOf/5/then/properties/limit/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.limit,
					data: data.limit
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			if (data.extract !== void 0) {
				const err52 = {
					instancePath: instancePath + "/extract",
					schemaPath: "#/allOf/5/then/properties/extract/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.extract,
					data: data.extract
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
			if (data.checkGroup !== void 0) {
				const err53 = {
					instancePath: instancePath + "/checkGroup",
					schemaPath: "#/allOf/5/then/properties/checkGroup/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.checkGroup,
					data: data.checkGroup
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
			if (data.roles !== void 0) {
				const err54 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/allOf/5/then/properties/roles/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[5].then.properties.roles,
					data: data.roles
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		var _valid5 = _errs32 === errors;
		valid16 = _valid5;
	}
	if (!valid16) {
		const err55 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema11.allOf[5].if,
			parentSchema: schema11.allOf[5],
			data
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
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
			const err56 = {};
			if (vErrors === null) vErrors = [err56];
			else vErrors.push(err56);
			errors++;
		}
	}
	var _valid7 = _errs37 === errors;
	valid20 = valid20 || _valid7;
	if (!valid20) {
		const _errs38 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.checkGroup === void 0 && "checkGroup") {
				const err57 = {};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		var _valid7 = _errs38 === errors;
		valid20 = valid20 || _valid7;
	}
	if (!valid20) {
		const err58 = {};
		if (vErrors === null) vErrors = [err58];
		else vErrors.push(err58);
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
				const err59 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "extract" },
					message: "must have required property 'extract'",
					schema: schema11.allOf[6].then.required,
					parentSchema: schema11.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
			if (data.checkGroup === void 0) {
				const err60 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "checkGroup" },
					message: "must have required property 'checkGroup'",
					schema: schema11.allOf[6].then.required,
					parentSchema: schema11.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
			if (data.check !== void 0) {
				const err61 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/allOf/6/then/properties/check/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].then.properties.check,
					data: data.check
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
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
				const err62 = {
					instancePath,
					schemaPath: "#/allOf/6/else/required",
					keyword: "required",
					params: { missingProperty: "check" },
					message: "must have required property 'check'",
					schema: schema11.allOf[6].else.required,
					parentSchema: schema11.allOf[6].else,
					data
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
			if (data.facts !== void 0) {
				const err63 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/allOf/6/else/properties/facts/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].else.properties.facts,
					data: data.facts
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
			if (data.comparedFacts !== void 0) {
				const err64 = {
					instancePath: instancePath + "/comparedFacts",
					schemaPath: "#/allOf/6/else/properties/comparedFacts/false schema",
					keyword: "false schema",
					params: {},
					message: "boolean schema is false",
					schema: false,
					parentSchema: schema11.allOf[6].else.properties.comparedFacts,
					data: data.comparedFacts
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		var _valid6 = _errs40 === errors;
		valid19 = _valid6;
		ifClause0 = "else";
	}
	if (!valid19) {
		const err65 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema11.allOf[6].if,
			parentSchema: schema11.allOf[6],
			data
		};
		if (vErrors === null) vErrors = [err65];
		else vErrors.push(err65);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err66 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err66];
			else vErrors.push(err66);
			errors++;
		}
		if (data.practice === void 0) {
			const err67 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "practice" },
				message: "must have required property 'practice'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err67];
			else vErrors.push(err67);
			errors++;
		}
		if (data.kind === void 0) {
			const err68 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err68];
			else vErrors.push(err68);
			errors++;
		}
		if (data.severity === void 0) {
			const err69 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err69];
			else vErrors.push(err69);
			errors++;
		}
		if (data.summary === void 0) {
			const err70 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err70];
			else vErrors.push(err70);
			errors++;
		}
		if (data.why === void 0) {
			const err71 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "why" },
				message: "must have required property 'why'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err71];
			else vErrors.push(err71);
			errors++;
		}
		if (data.source === void 0) {
			const err72 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err72];
			else vErrors.push(err72);
			errors++;
		}
		if (data.mistakes === void 0) {
			const err73 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mistakes" },
				message: "must have required property 'mistakes'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err73];
			else vErrors.push(err73);
			errors++;
		}
		if (data.examples === void 0) {
			const err74 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "examples" },
				message: "must have required property 'examples'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err74];
			else vErrors.push(err74);
			errors++;
		}
		if (data.on === void 0) {
			const err75 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "on" },
				message: "must have required property 'on'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err75];
			else vErrors.push(err75);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err76 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err76];
			else vErrors.push(err76);
			errors++;
		}
		if (data.id !== void 0) {
			let data46 = data.id;
			if (typeof data46 === "string") {
				if (!pattern0.test(data46)) {
					const err77 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" },
						message: "must match pattern \"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$\"",
						schema: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$",
						parentSchema: schema11.properties.id,
						data: data46
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.id.type,
					parentSchema: schema11.properties.id,
					data: data46
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.practice !== void 0) {
			let data47 = data.practice;
			if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
				const err79 = {
					instancePath: instancePath + "/practice",
					schemaPath: "#/properties/practice/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema11.properties.practice.type,
					parentSchema: schema11.properties.practice,
					data: data47
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
			if (typeof data47 == "number" && isFinite(data47)) {
				if (data47 > 15 || isNaN(data47)) {
					const err80 = {
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
						data: data47
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (data47 < 1 || isNaN(data47)) {
					const err81 = {
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
						data: data47
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
			}
		}
		if (data.kind !== void 0) {
			let data48 = data.kind;
			if (!(data48 === "contract" || data48 === "guidance")) {
				const err82 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.kind.enum,
					parentSchema: schema11.properties.kind,
					data: data48
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data49 = data.severity;
			if (!(data49 === "error" || data49 === "warning" || data49 === "info")) {
				const err83 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.severity.enum,
					parentSchema: schema11.properties.severity,
					data: data49
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
		}
		if (data.preset !== void 0) {
			let data50 = data.preset;
			if (!(data50 === "recommended" || data50 === "strict" || data50 === "none")) {
				const err84 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.preset.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.preset.enum,
					parentSchema: schema11.properties.preset,
					data: data50
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data51 = data.summary;
			if (typeof data51 === "string") {
				if (!pattern1.test(data51)) {
					const err85 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.summary,
						data: data51
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
			} else {
				const err86 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.summary.type,
					parentSchema: schema11.properties.summary,
					data: data51
				};
				if (vErrors === null) vErrors = [err86];
				else vErrors.push(err86);
				errors++;
			}
		}
		if (data.why !== void 0) {
			let data52 = data.why;
			if (typeof data52 === "string") {
				if (!pattern1.test(data52)) {
					const err87 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/properties/why/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.why,
						data: data52
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/why",
					schemaPath: "#/properties/why/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.why.type,
					parentSchema: schema11.properties.why,
					data: data52
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data53 = data.source;
			if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
				if (data53.title === void 0) {
					const err89 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "title" },
						message: "must have required property 'title'",
						schema: schema11.properties.source.required,
						parentSchema: schema11.properties.source,
						data: data53
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				if (data53.address === void 0) {
					const err90 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "address" },
						message: "must have required property 'address'",
						schema: schema11.properties.source.required,
						parentSchema: schema11.properties.source,
						data: data53
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				for (const key1 in data53) if (!(key1 === "title" || key1 === "address")) {
					const err91 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.source,
						data: data53
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
				if (data53.title !== void 0) {
					let data54 = data53.title;
					if (typeof data54 === "string") {
						if (!pattern1.test(data54)) {
							const err92 = {
								instancePath: instancePath + "/source/title",
								schemaPath: "#/properties/source/properties/title/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.source.properties.title,
								data: data54
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/source/title",
							schemaPath: "#/properties/source/properties/title/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.source.properties.title.type,
							parentSchema: schema11.properties.source.properties.title,
							data: data54
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data53.address !== void 0) {
					let data55 = data53.address;
					if (typeof data55 === "string") {
						if (!pattern4.test(data55)) {
							const err94 = {
								instancePath: instancePath + "/source/address",
								schemaPath: "#/properties/source/properties/address/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://\\S+$" },
								message: "must match pattern \"^https?://\\S+$\"",
								schema: "^https?://\\S+$",
								parentSchema: schema11.properties.source.properties.address,
								data: data55
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
					} else {
						const err95 = {
							instancePath: instancePath + "/source/address",
							schemaPath: "#/properties/source/properties/address/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.source.properties.address.type,
							parentSchema: schema11.properties.source.properties.address,
							data: data55
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.source.type,
					parentSchema: schema11.properties.source,
					data: data53
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
		}
		if (data.mistakes !== void 0) {
			let data56 = data.mistakes;
			if (typeof data56 === "string") {
				if (!pattern1.test(data56)) {
					const err97 = {
						instancePath: instancePath + "/mistakes",
						schemaPath: "#/properties/mistakes/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.mistakes,
						data: data56
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
			} else {
				const err98 = {
					instancePath: instancePath + "/mistakes",
					schemaPath: "#/properties/mistakes/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.mistakes.type,
					parentSchema: schema11.properties.mistakes,
					data: data56
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			}
		}
		if (data.options !== void 0) {
			let data57 = data.options;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				for (const key2 in data57) if (!(key2 === "severity")) {
					let data58 = data57[key2];
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						if (data58.type === void 0) {
							const err99 = {
								instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/options/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema11.properties.options.additionalProperties.required,
								parentSchema: schema11.properties.options.additionalProperties,
								data: data58
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (data58.description === void 0) {
							const err100 = {
								instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/options/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "description" },
								message: "must have required property 'description'",
								schema: schema11.properties.options.additionalProperties.required,
								parentSchema: schema11.properties.options.additionalProperties,
								data: data58
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						if (data58.default === void 0) {
							const err101 = {
								instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/options/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "default" },
								message: "must have required property 'default'",
								schema: schema11.properties.options.additionalProperties.required,
								parentSchema: schema11.properties.options.additionalProperties,
								data: data58
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data58.type !== void 0) {
							let data59 = data58.type;
							if (!(data59 === "string" || data59 === "number" || data59 === "integer" || data59 === "boolean" || data59 === "array" || data59 === "object")) {
								const err102 = {
									instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
									schemaPath: "#/properties/options/additionalProperties/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.options.additionalProperties.properties.type.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.options.additionalProperties.properties.type.enum,
									parentSchema: schema11.properties.options.additionalProperties.properties.type,
									data: data59
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						}
						if (data58.description !== void 0) {
							let data60 = data58.description;
							if (typeof data60 === "string") {
								if (!pattern1.test(data60)) {
									const err103 = {
										instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
										schemaPath: "#/properties/options/additionalProperties/properties/description/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.options.additionalProperties.properties.description,
										data: data60
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
							} else {
								const err104 = {
									instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
									schemaPath: "#/properties/options/additionalProperties/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.options.additionalProperties.properties.description.type,
									parentSchema: schema11.properties.options.additionalProperties.properties.description,
									data: data60
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
						}
					} else {
						const err105 = {
							instancePath: instancePath + "/options/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/options/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.options.additionalProperties.type,
							parentSchema: schema11.properties.options.additionalProperties,
							data: data58
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				if (data57.severity !== void 0) {
					const err106 = {
						instancePath: instancePath + "/options/severity",
						schemaPath: "#/properties/options/properties/severity/false schema",
						keyword: "false schema",
						params: {},
						message: "boolean schema is false",
						schema: false,
						parentSchema: schema11.properties.options.properties.severity,
						data: data57.severity
					};
					if (vErrors === null) vErrors = [err106];
					else vErrors.push(err106);
					errors++;
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/options",
					schemaPath: "#/properties/options/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.options.type,
					parentSchema: schema11.properties.options,
					data: data57
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
		}
		if (data.examples !== void 0) {
			let data62 = data.examples;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				if (data62.good === void 0) {
					const err108 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/properties/examples/required",
						keyword: "required",
						params: { missingProperty: "good" },
						message: "must have required property 'good'",
						schema: schema11.properties.examples.required,
						parentSchema: schema11.properties.examples,
						data: data62
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
				if (data62.bad === void 0) {
					const err109 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/properties/examples/required",
						keyword: "required",
						params: { missingProperty: "bad" },
						message: "must have required property 'bad'",
						schema: schema11.properties.examples.required,
						parentSchema: schema11.properties.examples,
						data: data62
					};
					if (vErrors === null) vErrors = [err109];
					else vErrors.push(err109);
					errors++;
				}
				for (const key3 in data62) if (!(key3 === "good" || key3 === "bad")) {
					const err110 = {
						instancePath: instancePath + "/examples",
						schemaPath: "#/properties/examples/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.examples,
						data: data62
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
				if (data62.good !== void 0) {
					let data63 = data62.good;
					if (Array.isArray(data63)) {
						const len0 = data63.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data64 = data63[i0];
							if (typeof data64 !== "string" && !(data64 && typeof data64 == "object" && !Array.isArray(data64))) {
								const err111 = {
									instancePath: instancePath + "/examples/good/" + i0,
									schemaPath: "#/properties/examples/properties/good/items/type",
									keyword: "type",
									params: { type: schema11.properties.examples.properties.good.items.type },
									message: "must be string,object",
									schema: schema11.properties.examples.properties.good.items.type,
									parentSchema: schema11.properties.examples.properties.good.items,
									data: data64
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
							if (typeof data64 === "string") {
								if (!pattern1.test(data64)) {
									const err112 = {
										instancePath: instancePath + "/examples/good/" + i0,
										schemaPath: "#/properties/examples/properties/good/items/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.examples.properties.good.items,
										data: data64
									};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
							}
							if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
								if (data64.text === void 0) {
									const err113 = {
										instancePath: instancePath + "/examples/good/" + i0,
										schemaPath: "#/properties/examples/properties/good/items/required",
										keyword: "required",
										params: { missingProperty: "text" },
										message: "must have required property 'text'",
										schema: schema11.properties.examples.properties.good.items.required,
										parentSchema: schema11.properties.examples.properties.good.items,
										data: data64
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
								for (const key4 in data64) if (!func2.call(schema11.properties.examples.properties.good.items.properties, key4)) {
									const err114 = {
										instancePath: instancePath + "/examples/good/" + i0,
										schemaPath: "#/properties/examples/properties/good/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema11.properties.examples.properties.good.items,
										data: data64
									};
									if (vErrors === null) vErrors = [err114];
									else vErrors.push(err114);
									errors++;
								}
								if (data64.text !== void 0) {
									let data65 = data64.text;
									if (typeof data65 === "string") {
										if (!pattern1.test(data65)) {
											const err115 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/text",
												schemaPath: "#/properties/examples/properties/good/items/properties/text/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.good.items.properties.text,
												data: data65
											};
											if (vErrors === null) vErrors = [err115];
											else vErrors.push(err115);
											errors++;
										}
									} else {
										const err116 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/text",
											schemaPath: "#/properties/examples/properties/good/items/properties/text/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.text.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.text,
											data: data65
										};
										if (vErrors === null) vErrors = [err116];
										else vErrors.push(err116);
										errors++;
									}
								}
								if (data64.caption !== void 0) {
									let data66 = data64.caption;
									if (typeof data66 === "string") {
										if (!pattern1.test(data66)) {
											const err117 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/caption",
												schemaPath: "#/properties/examples/properties/good/items/properties/caption/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.good.items.properties.caption,
												data: data66
											};
											if (vErrors === null) vErrors = [err117];
											else vErrors.push(err117);
											errors++;
										}
									} else {
										const err118 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/caption",
											schemaPath: "#/properties/examples/properties/good/items/properties/caption/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.caption.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.caption,
											data: data66
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
								if (data64.file !== void 0) {
									let data67 = data64.file;
									if (typeof data67 === "string") {
										if (!pattern1.test(data67)) {
											const err119 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/file",
												schemaPath: "#/properties/examples/properties/good/items/properties/file/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.good.items.properties.file,
												data: data67
											};
											if (vErrors === null) vErrors = [err119];
											else vErrors.push(err119);
											errors++;
										}
									} else {
										const err120 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/file",
											schemaPath: "#/properties/examples/properties/good/items/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.file.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.file,
											data: data67
										};
										if (vErrors === null) vErrors = [err120];
										else vErrors.push(err120);
										errors++;
									}
								}
								if (data64.platform !== void 0) {
									let data68 = data64.platform;
									if (typeof data68 === "string") {
										if (!pattern1.test(data68)) {
											const err121 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/platform",
												schemaPath: "#/properties/examples/properties/good/items/properties/platform/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.good.items.properties.platform,
												data: data68
											};
											if (vErrors === null) vErrors = [err121];
											else vErrors.push(err121);
											errors++;
										}
									} else {
										const err122 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/platform",
											schemaPath: "#/properties/examples/properties/good/items/properties/platform/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.platform.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.platform,
											data: data68
										};
										if (vErrors === null) vErrors = [err122];
										else vErrors.push(err122);
										errors++;
									}
								}
								if (data64.today !== void 0) {
									let data69 = data64.today;
									if (typeof data69 === "string") {
										if (!pattern12.test(data69)) {
											const err123 = {
												instancePath: instancePath + "/examples/good/" + i0 + "/today",
												schemaPath: "#/properties/examples/properties/good/items/properties/today/pattern",
												keyword: "pattern",
												params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
												message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
												schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
												parentSchema: schema11.properties.examples.properties.good.items.properties.today,
												data: data69
											};
											if (vErrors === null) vErrors = [err123];
											else vErrors.push(err123);
											errors++;
										}
									} else {
										const err124 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/today",
											schemaPath: "#/properties/examples/properties/good/items/properties/today/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.today.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.today,
											data: data69
										};
										if (vErrors === null) vErrors = [err124];
										else vErrors.push(err124);
										errors++;
									}
								}
								if (data64.program !== void 0) {
									let data70 = data64.program;
									if (typeof data70 !== "string") {
										const err125 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/program",
											schemaPath: "#/properties/examples/properties/good/items/properties/program/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.good.items.properties.program.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.program,
											data: data70
										};
										if (vErrors === null) vErrors = [err125];
										else vErrors.push(err125);
										errors++;
									}
								}
								if (data64.images !== void 0) {
									let data71 = data64.images;
									if (!(data71 && typeof data71 == "object" && !Array.isArray(data71))) {
										const err126 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/images",
											schemaPath: "#/properties/examples/properties/good/items/properties/images/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.images.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.images,
											data: data71
										};
										if (vErrors === null) vErrors = [err126];
										else vErrors.push(err126);
										errors++;
									}
								}
								if (data64.misspellings !== void 0) {
									let data72 = data64.misspellings;
									if (!(data72 && typeof data72 == "object" && !Array.isArray(data72))) {
										const err127 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/misspellings",
											schemaPath: "#/properties/examples/properties/good/items/properties/misspellings/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.misspellings.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.misspellings,
											data: data72
										};
										if (vErrors === null) vErrors = [err127];
										else vErrors.push(err127);
										errors++;
									}
								}
								if (data64.issuance !== void 0) {
									let data73 = data64.issuance;
									if (!(data73 && typeof data73 == "object" && !Array.isArray(data73))) {
										const err128 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/issuance",
											schemaPath: "#/properties/examples/properties/good/items/properties/issuance/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.issuance.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.issuance,
											data: data73
										};
										if (vErrors === null) vErrors = [err128];
										else vErrors.push(err128);
										errors++;
									}
								}
								if (data64.links !== void 0) {
									let data74 = data64.links;
									if (!(data74 && typeof data74 == "object" && !Array.isArray(data74))) {
										const err129 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/links",
											schemaPath: "#/properties/examples/properties/good/items/properties/links/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.links.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.links,
											data: data74
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
								}
								if (data64.options !== void 0) {
									let data75 = data64.options;
									if (!(data75 && typeof data75 == "object" && !Array.isArray(data75))) {
										const err130 = {
											instancePath: instancePath + "/examples/good/" + i0 + "/options",
											schemaPath: "#/properties/examples/properties/good/items/properties/options/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.good.items.properties.options.type,
											parentSchema: schema11.properties.examples.properties.good.items.properties.options,
											data: data75
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
								}
							}
						}
					} else {
						const err131 = {
							instancePath: instancePath + "/examples/good",
							schemaPath: "#/properties/examples/properties/good/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.examples.properties.good.type,
							parentSchema: schema11.properties.examples.properties.good,
							data: data63
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
				}
				if (data62.bad !== void 0) {
					let data76 = data62.bad;
					if (Array.isArray(data76)) {
						const len1 = data76.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data77 = data76[i1];
							if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
								if (data77.text === void 0) {
									const err132 = {
										instancePath: instancePath + "/examples/bad/" + i1,
										schemaPath: "#/properties/examples/properties/bad/items/required",
										keyword: "required",
										params: { missingProperty: "text" },
										message: "must have required property 'text'",
										schema: schema11.properties.examples.properties.bad.items.required,
										parentSchema: schema11.properties.examples.properties.bad.items,
										data: data77
									};
									if (vErrors === null) vErrors = [err132];
									else vErrors.push(err132);
									errors++;
								}
								for (const key5 in data77) if (!func2.call(schema11.properties.examples.properties.bad.items.properties, key5)) {
									const err133 = {
										instancePath: instancePath + "/examples/bad/" + i1,
										schemaPath: "#/properties/examples/properties/bad/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema11.properties.examples.properties.bad.items,
										data: data77
									};
									if (vErrors === null) vErrors = [err133];
									else vErrors.push(err133);
									errors++;
								}
								if (data77.text !== void 0) {
									let data78 = data77.text;
									if (typeof data78 === "string") {
										if (!pattern1.test(data78)) {
											const err134 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/text",
												schemaPath: "#/properties/examples/properties/bad/items/properties/text/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.text,
												data: data78
											};
											if (vErrors === null) vErrors = [err134];
											else vErrors.push(err134);
											errors++;
										}
									} else {
										const err135 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/text",
											schemaPath: "#/properties/examples/properties/bad/items/properties/text/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.text.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.text,
											data: data78
										};
										if (vErrors === null) vErrors = [err135];
										else vErrors.push(err135);
										errors++;
									}
								}
								if (data77.caption !== void 0) {
									let data79 = data77.caption;
									if (typeof data79 === "string") {
										if (!pattern1.test(data79)) {
											const err136 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/caption",
												schemaPath: "#/properties/examples/properties/bad/items/properties/caption/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.caption,
												data: data79
											};
											if (vErrors === null) vErrors = [err136];
											else vErrors.push(err136);
											errors++;
										}
									} else {
										const err137 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/caption",
											schemaPath: "#/properties/examples/properties/bad/items/properties/caption/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.caption.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.caption,
											data: data79
										};
										if (vErrors === null) vErrors = [err137];
										else vErrors.push(err137);
										errors++;
									}
								}
								if (data77.file !== void 0) {
									let data80 = data77.file;
									if (typeof data80 === "string") {
										if (!pattern1.test(data80)) {
											const err138 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/file",
												schemaPath: "#/properties/examples/properties/bad/items/properties/file/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.file,
												data: data80
											};
											if (vErrors === null) vErrors = [err138];
											else vErrors.push(err138);
											errors++;
										}
									} else {
										const err139 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/file",
											schemaPath: "#/properties/examples/properties/bad/items/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.file.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.file,
											data: data80
										};
										if (vErrors === null) vErrors = [err139];
										else vErrors.push(err139);
										errors++;
									}
								}
								if (data77.platform !== void 0) {
									let data81 = data77.platform;
									if (typeof data81 === "string") {
										if (!pattern1.test(data81)) {
											const err140 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/platform",
												schemaPath: "#/properties/examples/properties/bad/items/properties/platform/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.platform,
												data: data81
											};
											if (vErrors === null) vErrors = [err140];
											else vErrors.push(err140);
											errors++;
										}
									} else {
										const err141 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/platform",
											schemaPath: "#/properties/examples/properties/bad/items/properties/platform/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.platform.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.platform,
											data: data81
										};
										if (vErrors === null) vErrors = [err141];
										else vErrors.push(err141);
										errors++;
									}
								}
								if (data77.today !== void 0) {
									let data82 = data77.today;
									if (typeof data82 === "string") {
										if (!pattern12.test(data82)) {
											const err142 = {
												instancePath: instancePath + "/examples/bad/" + i1 + "/today",
												schemaPath: "#/properties/examples/properties/bad/items/properties/today/pattern",
												keyword: "pattern",
												params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
												message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
												schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
												parentSchema: schema11.properties.examples.properties.bad.items.properties.today,
												data: data82
											};
											if (vErrors === null) vErrors = [err142];
											else vErrors.push(err142);
											errors++;
										}
									} else {
										const err143 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/today",
											schemaPath: "#/properties/examples/properties/bad/items/properties/today/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.today.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.today,
											data: data82
										};
										if (vErrors === null) vErrors = [err143];
										else vErrors.push(err143);
										errors++;
									}
								}
								if (data77.program !== void 0) {
									let data83 = data77.program;
									if (typeof data83 !== "string") {
										const err144 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/program",
											schemaPath: "#/properties/examples/properties/bad/items/properties/program/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.examples.properties.bad.items.properties.program.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.program,
											data: data83
										};
										if (vErrors === null) vErrors = [err144];
										else vErrors.push(err144);
										errors++;
									}
								}
								if (data77.images !== void 0) {
									let data84 = data77.images;
									if (!(data84 && typeof data84 == "object" && !Array.isArray(data84))) {
										const err145 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/images",
											schemaPath: "#/properties/examples/properties/bad/items/properties/images/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.images.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.images,
											data: data84
										};
										if (vErrors === null) vErrors = [err145];
										else vErrors.push(err145);
										errors++;
									}
								}
								if (data77.misspellings !== void 0) {
									let data85 = data77.misspellings;
									if (!(data85 && typeof data85 == "object" && !Array.isArray(data85))) {
										const err146 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/misspellings",
											schemaPath: "#/properties/examples/properties/bad/items/properties/misspellings/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.misspellings.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.misspellings,
											data: data85
										};
										if (vErrors === null) vErrors = [err146];
										else vErrors.push(err146);
										errors++;
									}
								}
								if (data77.issuance !== void 0) {
									let data86 = data77.issuance;
									if (!(data86 && typeof data86 == "object" && !Array.isArray(data86))) {
										const err147 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/issuance",
											schemaPath: "#/properties/examples/properties/bad/items/properties/issuance/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.issuance.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.issuance,
											data: data86
										};
										if (vErrors === null) vErrors = [err147];
										else vErrors.push(err147);
										errors++;
									}
								}
								if (data77.links !== void 0) {
									let data87 = data77.links;
									if (!(data87 && typeof data87 == "object" && !Array.isArray(data87))) {
										const err148 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/links",
											schemaPath: "#/properties/examples/properties/bad/items/properties/links/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.links.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.links,
											data: data87
										};
										if (vErrors === null) vErrors = [err148];
										else vErrors.push(err148);
										errors++;
									}
								}
								if (data77.options !== void 0) {
									let data88 = data77.options;
									if (!(data88 && typeof data88 == "object" && !Array.isArray(data88))) {
										const err149 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/options",
											schemaPath: "#/properties/examples/properties/bad/items/properties/options/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object",
											schema: schema11.properties.examples.properties.bad.items.properties.options.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.options,
											data: data88
										};
										if (vErrors === null) vErrors = [err149];
										else vErrors.push(err149);
										errors++;
									}
								}
								if (data77.findings !== void 0) {
									let data89 = data77.findings;
									if (Array.isArray(data89)) {
										const len2 = data89.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data90 = data89[i2];
											if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
												if (data90.about === void 0) {
													const err150 = {
														instancePath: instancePath + "/examples/bad/" + i1 + "/findings/" + i2,
														schemaPath: "#/properties/examples/properties/bad/items/properties/findings/items/required",
														keyword: "required",
														params: { missingProperty: "about" },
														message: "must have required property 'about'",
														schema: schema11.properties.examples.properties.bad.items.properties.findings.items.required,
														parentSchema: schema11.properties.examples.properties.bad.items.properties.findings.items,
														data: data90
													};
													if (vErrors === null) vErrors = [err150];
													else vErrors.push(err150);
													errors++;
												}
												if (data90.about !== void 0) {
													let data91 = data90.about;
													if (typeof data91 === "string") {
														if (!pattern1.test(data91)) {
															const err151 = {
																instancePath: instancePath + "/examples/bad/" + i1 + "/findings/" + i2 + "/about",
																schemaPath: "#/properties/examples/properties/bad/items/properties/findings/items/properties/about/pattern",
																keyword: "pattern",
																params: { pattern: "\\S" },
																message: "must match pattern \"\\S\"",
																schema: "\\S",
																parentSchema: schema11.properties.examples.properties.bad.items.properties.findings.items.properties.about,
																data: data91
															};
															if (vErrors === null) vErrors = [err151];
															else vErrors.push(err151);
															errors++;
														}
													} else {
														const err152 = {
															instancePath: instancePath + "/examples/bad/" + i1 + "/findings/" + i2 + "/about",
															schemaPath: "#/properties/examples/properties/bad/items/properties/findings/items/properties/about/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11.properties.examples.properties.bad.items.properties.findings.items.properties.about.type,
															parentSchema: schema11.properties.examples.properties.bad.items.properties.findings.items.properties.about,
															data: data91
														};
														if (vErrors === null) vErrors = [err152];
														else vErrors.push(err152);
														errors++;
													}
												}
											} else {
												const err153 = {
													instancePath: instancePath + "/examples/bad/" + i1 + "/findings/" + i2,
													schemaPath: "#/properties/examples/properties/bad/items/properties/findings/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema11.properties.examples.properties.bad.items.properties.findings.items.type,
													parentSchema: schema11.properties.examples.properties.bad.items.properties.findings.items,
													data: data90
												};
												if (vErrors === null) vErrors = [err153];
												else vErrors.push(err153);
												errors++;
											}
										}
									} else {
										const err154 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/findings",
											schemaPath: "#/properties/examples/properties/bad/items/properties/findings/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema11.properties.examples.properties.bad.items.properties.findings.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.findings,
											data: data89
										};
										if (vErrors === null) vErrors = [err154];
										else vErrors.push(err154);
										errors++;
									}
								}
								if (data77.also !== void 0) {
									let data92 = data77.also;
									if (Array.isArray(data92)) {
										const len3 = data92.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data93 = data92[i3];
											if (typeof data93 === "string") {
												if (!pattern1.test(data93)) {
													const err155 = {
														instancePath: instancePath + "/examples/bad/" + i1 + "/also/" + i3,
														schemaPath: "#/properties/examples/properties/bad/items/properties/also/items/pattern",
														keyword: "pattern",
														params: { pattern: "\\S" },
														message: "must match pattern \"\\S\"",
														schema: "\\S",
														parentSchema: schema11.properties.examples.properties.bad.items.properties.also.items,
														data: data93
													};
													if (vErrors === null) vErrors = [err155];
													else vErrors.push(err155);
													errors++;
												}
											} else {
												const err156 = {
													instancePath: instancePath + "/examples/bad/" + i1 + "/also/" + i3,
													schemaPath: "#/properties/examples/properties/bad/items/properties/also/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema11.properties.examples.properties.bad.items.properties.also.items.type,
													parentSchema: schema11.properties.examples.properties.bad.items.properties.also.items,
													data: data93
												};
												if (vErrors === null) vErrors = [err156];
												else vErrors.push(err156);
												errors++;
											}
										}
									} else {
										const err157 = {
											instancePath: instancePath + "/examples/bad/" + i1 + "/also",
											schemaPath: "#/properties/examples/properties/bad/items/properties/also/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema11.properties.examples.properties.bad.items.properties.also.type,
											parentSchema: schema11.properties.examples.properties.bad.items.properties.also,
											data: data92
										};
										if (vErrors === null) vErrors = [err157];
										else vErrors.push(err157);
										errors++;
									}
								}
							} else {
								const err158 = {
									instancePath: instancePath + "/examples/bad/" + i1,
									schemaPath: "#/properties/examples/properties/bad/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema11.properties.examples.properties.bad.items.type,
									parentSchema: schema11.properties.examples.properties.bad.items,
									data: data77
								};
								if (vErrors === null) vErrors = [err158];
								else vErrors.push(err158);
								errors++;
							}
						}
					} else {
						const err159 = {
							instancePath: instancePath + "/examples/bad",
							schemaPath: "#/properties/examples/properties/bad/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.examples.properties.bad.type,
							parentSchema: schema11.properties.examples.properties.bad,
							data: data76
						};
						if (vErrors === null) vErrors = [err159];
						else vErrors.push(err159);
						errors++;
					}
				}
			} else {
				const err160 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/properties/examples/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.examples.type,
					parentSchema: schema11.properties.examples,
					data: data62
				};
				if (vErrors === null) vErrors = [err160];
				else vErrors.push(err160);
				errors++;
			}
		}
		if (data.on !== void 0) {
			let data94 = data.on;
			if (!(data94 === "template" || data94 === "document" || data94 === "program" || data94 === "link")) {
				const err161 = {
					instancePath: instancePath + "/on",
					schemaPath: "#/properties/on/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.on.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.on.enum,
					parentSchema: schema11.properties.on,
					data: data94
				};
				if (vErrors === null) vErrors = [err161];
				else vErrors.push(err161);
				errors++;
			}
		}
		if (data.reads !== void 0) {
			let data95 = data.reads;
			if (Array.isArray(data95)) {
				const len4 = data95.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data96 = data95[i4];
					if (!(data96 === "id" || data96 === "name" || data96 === "description" || data96 === "language" || data96 === "state" || data96 === "series" || data96 === "image" || data96 === "criteria" || data96 === "criteriaLink" || data96 === "earnLink" || data96 === "skills" || data96 === "tags" || data96 === "alignments" || data96 === "level" || data96 === "cost" || data96 === "timeToEarn" || data96 === "type" || data96 === "recommendations" || data96 === "certificate" || data96 === "owners" || data96 === "reviewedOn" || data96 === "expiry")) {
						const err162 = {
							instancePath: instancePath + "/reads/" + i4,
							schemaPath: "#/properties/reads/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.reads.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.reads.items.enum,
							parentSchema: schema11.properties.reads.items,
							data: data96
						};
						if (vErrors === null) vErrors = [err162];
						else vErrors.push(err162);
						errors++;
					}
				}
			} else {
				const err163 = {
					instancePath: instancePath + "/reads",
					schemaPath: "#/properties/reads/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.reads.type,
					parentSchema: schema11.properties.reads,
					data: data95
				};
				if (vErrors === null) vErrors = [err163];
				else vErrors.push(err163);
				errors++;
			}
		}
		if (data.comparedWith !== void 0) {
			let data97 = data.comparedWith;
			if (Array.isArray(data97)) {
				const len5 = data97.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data98 = data97[i5];
					if (!(data98 === "id" || data98 === "name" || data98 === "description" || data98 === "language" || data98 === "state" || data98 === "series" || data98 === "image" || data98 === "criteria" || data98 === "criteriaLink" || data98 === "earnLink" || data98 === "skills" || data98 === "tags" || data98 === "alignments" || data98 === "level" || data98 === "cost" || data98 === "timeToEarn" || data98 === "type" || data98 === "recommendations" || data98 === "certificate" || data98 === "owners" || data98 === "reviewedOn" || data98 === "expiry")) {
						const err164 = {
							instancePath: instancePath + "/comparedWith/" + i5,
							schemaPath: "#/properties/comparedWith/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.comparedWith.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.comparedWith.items.enum,
							parentSchema: schema11.properties.comparedWith.items,
							data: data98
						};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
				}
			} else {
				const err165 = {
					instancePath: instancePath + "/comparedWith",
					schemaPath: "#/properties/comparedWith/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.comparedWith.type,
					parentSchema: schema11.properties.comparedWith,
					data: data97
				};
				if (vErrors === null) vErrors = [err165];
				else vErrors.push(err165);
				errors++;
			}
		}
		if (data.languages !== void 0) {
			let data99 = data.languages;
			if (Array.isArray(data99)) {
				if (data99.length < 1) {
					const err166 = {
						instancePath: instancePath + "/languages",
						schemaPath: "#/properties/languages/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema11.properties.languages,
						data: data99
					};
					if (vErrors === null) vErrors = [err166];
					else vErrors.push(err166);
					errors++;
				}
				const len6 = data99.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data100 = data99[i6];
					if (typeof data100 === "string") {
						if (!pattern20.test(data100)) {
							const err167 = {
								instancePath: instancePath + "/languages/" + i6,
								schemaPath: "#/properties/languages/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
								message: "must match pattern \"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$\"",
								schema: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
								parentSchema: schema11.properties.languages.items,
								data: data100
							};
							if (vErrors === null) vErrors = [err167];
							else vErrors.push(err167);
							errors++;
						}
					} else {
						const err168 = {
							instancePath: instancePath + "/languages/" + i6,
							schemaPath: "#/properties/languages/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.languages.items.type,
							parentSchema: schema11.properties.languages.items,
							data: data100
						};
						if (vErrors === null) vErrors = [err168];
						else vErrors.push(err168);
						errors++;
					}
				}
			} else {
				const err169 = {
					instancePath: instancePath + "/languages",
					schemaPath: "#/properties/languages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.languages.type,
					parentSchema: schema11.properties.languages,
					data: data99
				};
				if (vErrors === null) vErrors = [err169];
				else vErrors.push(err169);
				errors++;
			}
		}
		if (data.archived !== void 0) {
			let data101 = data.archived;
			if (typeof data101 !== "boolean") {
				const err170 = {
					instancePath: instancePath + "/archived",
					schemaPath: "#/properties/archived/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.archived.type,
					parentSchema: schema11.properties.archived,
					data: data101
				};
				if (vErrors === null) vErrors = [err170];
				else vErrors.push(err170);
				errors++;
			}
		}
		if (data.formats !== void 0) {
			let data102 = data.formats;
			if (Array.isArray(data102)) {
				if (data102.length < 1) {
					const err171 = {
						instancePath: instancePath + "/formats",
						schemaPath: "#/properties/formats/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema11.properties.formats,
						data: data102
					};
					if (vErrors === null) vErrors = [err171];
					else vErrors.push(err171);
					errors++;
				}
				const len7 = data102.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data103 = data102[i7];
					if (!(data103 === "badgelint" || data103 === "credly" || data103 === "canvas-credentials" || data103 === "open-badges-1" || data103 === "open-badges-2" || data103 === "open-badges-3" || data103 === "accredible")) {
						const err172 = {
							instancePath: instancePath + "/formats/" + i7,
							schemaPath: "#/properties/formats/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.formats.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.formats.items.enum,
							parentSchema: schema11.properties.formats.items,
							data: data103
						};
						if (vErrors === null) vErrors = [err172];
						else vErrors.push(err172);
						errors++;
					}
				}
			} else {
				const err173 = {
					instancePath: instancePath + "/formats",
					schemaPath: "#/properties/formats/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.formats.type,
					parentSchema: schema11.properties.formats,
					data: data102
				};
				if (vErrors === null) vErrors = [err173];
				else vErrors.push(err173);
				errors++;
			}
		}
		if (data.whole !== void 0) {
			let data104 = data.whole;
			if (typeof data104 !== "boolean") {
				const err174 = {
					instancePath: instancePath + "/whole",
					schemaPath: "#/properties/whole/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.whole.type,
					parentSchema: schema11.properties.whole,
					data: data104
				};
				if (vErrors === null) vErrors = [err174];
				else vErrors.push(err174);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data105 = data.limit;
			if (!(data105 === "descriptionMost" || data105 === "nameMost" || data105 === "skillsLeast" || data105 === "criteriaLeast" || data105 === "imagesLeast" || data105 === "imageBytesMost" || data105 === "imageSideLeast" || data105 === "expiryNotice" || data105 === "detailFields")) {
				const err175 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.limit.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.limit.enum,
					parentSchema: schema11.properties.limit,
					data: data105
				};
				if (vErrors === null) vErrors = [err175];
				else vErrors.push(err175);
				errors++;
			}
		}
		if (data.facts !== void 0) {
			let data106 = data.facts;
			if (Array.isArray(data106)) {
				const len8 = data106.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data107 = data106[i8];
					if (!(data107 === "images" || data107 === "misspellings" || data107 === "readability" || data107 === "links")) {
						const err176 = {
							instancePath: instancePath + "/facts/" + i8,
							schemaPath: "#/properties/facts/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.facts.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.facts.items.enum,
							parentSchema: schema11.properties.facts.items,
							data: data107
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					}
				}
			} else {
				const err177 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/properties/facts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.facts.type,
					parentSchema: schema11.properties.facts,
					data: data106
				};
				if (vErrors === null) vErrors = [err177];
				else vErrors.push(err177);
				errors++;
			}
		}
		if (data.comparedFacts !== void 0) {
			let data108 = data.comparedFacts;
			if (Array.isArray(data108)) {
				const len9 = data108.length;
				for (let i9 = 0; i9 < len9; i9++) {
					let data109 = data108[i9];
					if (!(data109 === "team" || data109 === "skills" || data109 === "ids")) {
						const err178 = {
							instancePath: instancePath + "/comparedFacts/" + i9,
							schemaPath: "#/properties/comparedFacts/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.comparedFacts.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.comparedFacts.items.enum,
							parentSchema: schema11.properties.comparedFacts.items,
							data: data109
						};
						if (vErrors === null) vErrors = [err178];
						else vErrors.push(err178);
						errors++;
					}
				}
			} else {
				const err179 = {
					instancePath: instancePath + "/comparedFacts",
					schemaPath: "#/properties/comparedFacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.comparedFacts.type,
					parentSchema: schema11.properties.comparedFacts,
					data: data108
				};
				if (vErrors === null) vErrors = [err179];
				else vErrors.push(err179);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data110 = data.roles;
			if (Array.isArray(data110)) {
				if (data110.length < 1) {
					const err180 = {
						instancePath: instancePath + "/roles",
						schemaPath: "#/properties/roles/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema11.properties.roles,
						data: data110
					};
					if (vErrors === null) vErrors = [err180];
					else vErrors.push(err180);
					errors++;
				}
				const len10 = data110.length;
				for (let i10 = 0; i10 < len10; i10++) {
					let data111 = data110[i10];
					if (!(data111 === "governance" || data111 === "marketing")) {
						const err181 = {
							instancePath: instancePath + "/roles/" + i10,
							schemaPath: "#/properties/roles/items/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.roles.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.roles.items.enum,
							parentSchema: schema11.properties.roles.items,
							data: data111
						};
						if (vErrors === null) vErrors = [err181];
						else vErrors.push(err181);
						errors++;
					}
				}
			} else {
				const err182 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.roles.type,
					parentSchema: schema11.properties.roles,
					data: data110
				};
				if (vErrors === null) vErrors = [err182];
				else vErrors.push(err182);
				errors++;
			}
		}
		if (data.needsAnswer !== void 0) {
			let data112 = data.needsAnswer;
			if (typeof data112 !== "boolean") {
				const err183 = {
					instancePath: instancePath + "/needsAnswer",
					schemaPath: "#/properties/needsAnswer/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.needsAnswer.type,
					parentSchema: schema11.properties.needsAnswer,
					data: data112
				};
				if (vErrors === null) vErrors = [err183];
				else vErrors.push(err183);
				errors++;
			}
		}
		if (data.usesAnswer !== void 0) {
			let data113 = data.usesAnswer;
			if (typeof data113 !== "boolean") {
				const err184 = {
					instancePath: instancePath + "/usesAnswer",
					schemaPath: "#/properties/usesAnswer/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema11.properties.usesAnswer.type,
					parentSchema: schema11.properties.usesAnswer,
					data: data113
				};
				if (vErrors === null) vErrors = [err184];
				else vErrors.push(err184);
				errors++;
			}
		}
	} else {
		const err185 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err185];
		else vErrors.push(err185);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
