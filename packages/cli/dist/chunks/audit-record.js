// ../core/src/schemas/validators/audit-record.ts
const validate = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "badgelint audit record",
	"type": "object",
	"required": [
		"version",
		"asOf",
		"practices",
		"templates",
		"entries",
		"candidates",
		"links"
	],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"version": {
			"const": 1,
			"description": "Version of this shape."
		},
		"asOf": {
			"type": "string",
			"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
			"description": "Day of the audit."
		},
		"practices": {
			"type": "array",
			"description": "Whether each of the fifteen practices was kept.",
			"items": {
				"type": "object",
				"required": ["practice", "state"],
				"properties": {
					"practice": {
						"type": "integer",
						"minimum": 1,
						"maximum": 15,
						"description": "Its number."
					},
					"state": {
						"enum": [
							"kept",
							"not-kept",
							"unknown"
						],
						"description": "Whether it was kept."
					}
				},
				"additionalProperties": false
			}
		},
		"templates": {
			"type": "array",
			"description": "All templates that there were.",
			"items": {
				"type": "object",
				"required": ["id", "file"],
				"properties": {
					"id": {
						"type": "string",
						"description": "Id of the template."
					},
					"name": {
						"type": "string",
						"description": "Name of the badge."
					},
					"state": {
						"enum": [
							"draft",
							"active",
							"archived"
						],
						"description": "What it said of itself."
					},
					"file": {
						"type": "string",
						"pattern": "\\S",
						"description": "The file that it was in."
					}
				},
				"additionalProperties": false
			}
		},
		"entries": {
			"type": "array",
			"description": "What was to be done.",
			"items": {
				"type": "object",
				"required": [
					"key",
					"what",
					"since"
				],
				"properties": {
					"key": {
						"type": "string",
						"pattern": "\\S",
						"description": "The rule, and the id of the template or the file."
					},
					"what": {
						"type": "string",
						"description": "What was found."
					},
					"since": {
						"type": "string",
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "Day of the first audit that had it."
					}
				},
				"additionalProperties": false
			}
		},
		"candidates": {
			"type": "array",
			"description": "Templates from which nothing was issued for long.",
			"items": {
				"type": "object",
				"required": ["template", "evidence"],
				"properties": {
					"template": {
						"type": "string",
						"description": "Id of the template."
					},
					"evidence": {
						"type": "string",
						"description": "What spoke for archiving it."
					},
					"decision": {
						"type": "object",
						"description": "What was decided of it.",
						"required": ["keep", "until"],
						"properties": {
							"keep": {
								"type": "string",
								"description": "Why it is kept."
							},
							"until": {
								"type": "string",
								"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
								"description": "Last day on which that holds."
							}
						},
						"additionalProperties": false
					}
				},
				"additionalProperties": false
			}
		},
		"links": {
			"type": "array",
			"description": "Links that were dead.",
			"items": {
				"type": "object",
				"required": ["address", "since"],
				"properties": {
					"address": {
						"type": "string",
						"pattern": "\\S",
						"description": "The address."
					},
					"since": {
						"type": "string",
						"pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						"description": "The first day on which it was known to be dead."
					}
				},
				"additionalProperties": false
			}
		}
	},
	"additionalProperties": false
};
const pattern0 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.asOf === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "asOf" },
				message: "must have required property 'asOf'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.practices === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "practices" },
				message: "must have required property 'practices'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.templates === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "templates" },
				message: "must have required property 'templates'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.entries === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entries" },
				message: "must have required property 'entries'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.candidates === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "candidates" },
				message: "must have required property 'candidates'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.links === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "links" },
				message: "must have required property 'links'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "version" || key0 === "asOf" || key0 === "practices" || key0 === "templates" || key0 === "entries" || key0 === "candidates" || key0 === "links")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err8 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (1 !== data1) {
				const err9 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema11.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.asOf !== void 0) {
			let data2 = data.asOf;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/asOf",
						schemaPath: "#/properties/asOf/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema11.properties.asOf,
						data: data2
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/asOf",
					schemaPath: "#/properties/asOf/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.asOf.type,
					parentSchema: schema11.properties.asOf,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.practices !== void 0) {
			let data3 = data.practices;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.practice === void 0) {
							const err12 = {
								instancePath: instancePath + "/practices/" + i0,
								schemaPath: "#/properties/practices/items/required",
								keyword: "required",
								params: { missingProperty: "practice" },
								message: "must have required property 'practice'",
								schema: schema11.properties.practices.items.required,
								parentSchema: schema11.properties.practices.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data4.state === void 0) {
							const err13 = {
								instancePath: instancePath + "/practices/" + i0,
								schemaPath: "#/properties/practices/items/required",
								keyword: "required",
								params: { missingProperty: "state" },
								message: "must have required property 'state'",
								schema: schema11.properties.practices.items.required,
								parentSchema: schema11.properties.practices.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "practice" || key1 === "state")) {
							const err14 = {
								instancePath: instancePath + "/practices/" + i0,
								schemaPath: "#/properties/practices/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.practices.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data4.practice !== void 0) {
							let data5 = data4.practice;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err15 = {
									instancePath: instancePath + "/practices/" + i0 + "/practice",
									schemaPath: "#/properties/practices/items/properties/practice/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema11.properties.practices.items.properties.practice.type,
									parentSchema: schema11.properties.practices.items.properties.practice,
									data: data5
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 > 15 || isNaN(data5)) {
									const err16 = {
										instancePath: instancePath + "/practices/" + i0 + "/practice",
										schemaPath: "#/properties/practices/items/properties/practice/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 15
										},
										message: "must be <= 15",
										schema: 15,
										parentSchema: schema11.properties.practices.items.properties.practice,
										data: data5
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								if (data5 < 1 || isNaN(data5)) {
									const err17 = {
										instancePath: instancePath + "/practices/" + i0 + "/practice",
										schemaPath: "#/properties/practices/items/properties/practice/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema11.properties.practices.items.properties.practice,
										data: data5
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
						}
						if (data4.state !== void 0) {
							let data6 = data4.state;
							if (!(data6 === "kept" || data6 === "not-kept" || data6 === "unknown")) {
								const err18 = {
									instancePath: instancePath + "/practices/" + i0 + "/state",
									schemaPath: "#/properties/practices/items/properties/state/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.practices.items.properties.state.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.practices.items.properties.state.enum,
									parentSchema: schema11.properties.practices.items.properties.state,
									data: data6
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/practices/" + i0,
							schemaPath: "#/properties/practices/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.practices.items.type,
							parentSchema: schema11.properties.practices.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/practices",
					schemaPath: "#/properties/practices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.practices.type,
					parentSchema: schema11.properties.practices,
					data: data3
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.templates !== void 0) {
			let data7 = data.templates;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.id === void 0) {
							const err21 = {
								instancePath: instancePath + "/templates/" + i1,
								schemaPath: "#/properties/templates/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'",
								schema: schema11.properties.templates.items.required,
								parentSchema: schema11.properties.templates.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data8.file === void 0) {
							const err22 = {
								instancePath: instancePath + "/templates/" + i1,
								schemaPath: "#/properties/templates/items/required",
								keyword: "required",
								params: { missingProperty: "file" },
								message: "must have required property 'file'",
								schema: schema11.properties.templates.items.required,
								parentSchema: schema11.properties.templates.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "id" || key2 === "name" || key2 === "state" || key2 === "file")) {
							const err23 = {
								instancePath: instancePath + "/templates/" + i1,
								schemaPath: "#/properties/templates/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.templates.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data8.id !== void 0) {
							let data9 = data8.id;
							if (typeof data9 !== "string") {
								const err24 = {
									instancePath: instancePath + "/templates/" + i1 + "/id",
									schemaPath: "#/properties/templates/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.templates.items.properties.id.type,
									parentSchema: schema11.properties.templates.items.properties.id,
									data: data9
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data8.name !== void 0) {
							let data10 = data8.name;
							if (typeof data10 !== "string") {
								const err25 = {
									instancePath: instancePath + "/templates/" + i1 + "/name",
									schemaPath: "#/properties/templates/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.templates.items.properties.name.type,
									parentSchema: schema11.properties.templates.items.properties.name,
									data: data10
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data8.state !== void 0) {
							let data11 = data8.state;
							if (!(data11 === "draft" || data11 === "active" || data11 === "archived")) {
								const err26 = {
									instancePath: instancePath + "/templates/" + i1 + "/state",
									schemaPath: "#/properties/templates/items/properties/state/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.templates.items.properties.state.enum },
									message: "must be equal to one of the allowed values",
									schema: schema11.properties.templates.items.properties.state.enum,
									parentSchema: schema11.properties.templates.items.properties.state,
									data: data11
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data8.file !== void 0) {
							let data12 = data8.file;
							if (typeof data12 === "string") {
								if (!pattern1.test(data12)) {
									const err27 = {
										instancePath: instancePath + "/templates/" + i1 + "/file",
										schemaPath: "#/properties/templates/items/properties/file/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.templates.items.properties.file,
										data: data12
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/templates/" + i1 + "/file",
									schemaPath: "#/properties/templates/items/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.templates.items.properties.file.type,
									parentSchema: schema11.properties.templates.items.properties.file,
									data: data12
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/templates/" + i1,
							schemaPath: "#/properties/templates/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.templates.items.type,
							parentSchema: schema11.properties.templates.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/templates",
					schemaPath: "#/properties/templates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.templates.type,
					parentSchema: schema11.properties.templates,
					data: data7
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.entries !== void 0) {
			let data13 = data.entries;
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data14 = data13[i2];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.key === void 0) {
							const err31 = {
								instancePath: instancePath + "/entries/" + i2,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "key" },
								message: "must have required property 'key'",
								schema: schema11.properties.entries.items.required,
								parentSchema: schema11.properties.entries.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data14.what === void 0) {
							const err32 = {
								instancePath: instancePath + "/entries/" + i2,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "what" },
								message: "must have required property 'what'",
								schema: schema11.properties.entries.items.required,
								parentSchema: schema11.properties.entries.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data14.since === void 0) {
							const err33 = {
								instancePath: instancePath + "/entries/" + i2,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "since" },
								message: "must have required property 'since'",
								schema: schema11.properties.entries.items.required,
								parentSchema: schema11.properties.entries.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key3 in data14) if (!(key3 === "key" || key3 === "what" || key3 === "since")) {
							const err34 = {
								instancePath: instancePath + "/entries/" + i2,
								schemaPath: "#/properties/entries/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.entries.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data14.key !== void 0) {
							let data15 = data14.key;
							if (typeof data15 === "string") {
								if (!pattern1.test(data15)) {
									const err35 = {
										instancePath: instancePath + "/entries/" + i2 + "/key",
										schemaPath: "#/properties/entries/items/properties/key/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.entries.items.properties.key,
										data: data15
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/entries/" + i2 + "/key",
									schemaPath: "#/properties/entries/items/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.entries.items.properties.key.type,
									parentSchema: schema11.properties.entries.items.properties.key,
									data: data15
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data14.what !== void 0) {
							let data16 = data14.what;
							if (typeof data16 !== "string") {
								const err37 = {
									instancePath: instancePath + "/entries/" + i2 + "/what",
									schemaPath: "#/properties/entries/items/properties/what/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.entries.items.properties.what.type,
									parentSchema: schema11.properties.entries.items.properties.what,
									data: data16
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data14.since !== void 0) {
							let data17 = data14.since;
							if (typeof data17 === "string") {
								if (!pattern0.test(data17)) {
									const err38 = {
										instancePath: instancePath + "/entries/" + i2 + "/since",
										schemaPath: "#/properties/entries/items/properties/since/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.entries.items.properties.since,
										data: data17
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/entries/" + i2 + "/since",
									schemaPath: "#/properties/entries/items/properties/since/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.entries.items.properties.since.type,
									parentSchema: schema11.properties.entries.items.properties.since,
									data: data17
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/entries/" + i2,
							schemaPath: "#/properties/entries/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.entries.items.type,
							parentSchema: schema11.properties.entries.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.entries.type,
					parentSchema: schema11.properties.entries,
					data: data13
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.candidates !== void 0) {
			let data18 = data.candidates;
			if (Array.isArray(data18)) {
				const len3 = data18.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data19 = data18[i3];
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19.template === void 0) {
							const err42 = {
								instancePath: instancePath + "/candidates/" + i3,
								schemaPath: "#/properties/candidates/items/required",
								keyword: "required",
								params: { missingProperty: "template" },
								message: "must have required property 'template'",
								schema: schema11.properties.candidates.items.required,
								parentSchema: schema11.properties.candidates.items,
								data: data19
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data19.evidence === void 0) {
							const err43 = {
								instancePath: instancePath + "/candidates/" + i3,
								schemaPath: "#/properties/candidates/items/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'",
								schema: schema11.properties.candidates.items.required,
								parentSchema: schema11.properties.candidates.items,
								data: data19
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						for (const key4 in data19) if (!(key4 === "template" || key4 === "evidence" || key4 === "decision")) {
							const err44 = {
								instancePath: instancePath + "/candidates/" + i3,
								schemaPath: "#/properties/candidates/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.candidates.items,
								data: data19
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data19.template !== void 0) {
							let data20 = data19.template;
							if (typeof data20 !== "string") {
								const err45 = {
									instancePath: instancePath + "/candidates/" + i3 + "/template",
									schemaPath: "#/properties/candidates/items/properties/template/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.candidates.items.properties.template.type,
									parentSchema: schema11.properties.candidates.items.properties.template,
									data: data20
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data19.evidence !== void 0) {
							let data21 = data19.evidence;
							if (typeof data21 !== "string") {
								const err46 = {
									instancePath: instancePath + "/candidates/" + i3 + "/evidence",
									schemaPath: "#/properties/candidates/items/properties/evidence/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.candidates.items.properties.evidence.type,
									parentSchema: schema11.properties.candidates.items.properties.evidence,
									data: data21
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data19.decision !== void 0) {
							let data22 = data19.decision;
							if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
								if (data22.keep === void 0) {
									const err47 = {
										instancePath: instancePath + "/candidates/" + i3 + "/decision",
										schemaPath: "#/properties/candidates/items/properties/decision/required",
										keyword: "required",
										params: { missingProperty: "keep" },
										message: "must have required property 'keep'",
										schema: schema11.properties.candidates.items.properties.decision.required,
										parentSchema: schema11.properties.candidates.items.properties.decision,
										data: data22
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								if (data22.until === void 0) {
									const err48 = {
										instancePath: instancePath + "/candidates/" + i3 + "/decision",
										schemaPath: "#/properties/candidates/items/properties/decision/required",
										keyword: "required",
										params: { missingProperty: "until" },
										message: "must have required property 'until'",
										schema: schema11.properties.candidates.items.properties.decision.required,
										parentSchema: schema11.properties.candidates.items.properties.decision,
										data: data22
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								for (const key5 in data22) if (!(key5 === "keep" || key5 === "until")) {
									const err49 = {
										instancePath: instancePath + "/candidates/" + i3 + "/decision",
										schemaPath: "#/properties/candidates/items/properties/decision/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema11.properties.candidates.items.properties.decision,
										data: data22
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
								if (data22.keep !== void 0) {
									let data23 = data22.keep;
									if (typeof data23 !== "string") {
										const err50 = {
											instancePath: instancePath + "/candidates/" + i3 + "/decision/keep",
											schemaPath: "#/properties/candidates/items/properties/decision/properties/keep/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.candidates.items.properties.decision.properties.keep.type,
											parentSchema: schema11.properties.candidates.items.properties.decision.properties.keep,
											data: data23
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
								if (data22.until !== void 0) {
									let data24 = data22.until;
									if (typeof data24 === "string") {
										if (!pattern0.test(data24)) {
											const err51 = {
												instancePath: instancePath + "/candidates/" + i3 + "/decision/until",
												schemaPath: "#/properties/candidates/items/properties/decision/properties/until/pattern",
												keyword: "pattern",
												params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
												message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
												schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
												parentSchema: schema11.properties.candidates.items.properties.decision.properties.until,
												data: data24
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
									} else {
										const err52 = {
											instancePath: instancePath + "/candidates/" + i3 + "/decision/until",
											schemaPath: "#/properties/candidates/items/properties/decision/properties/until/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.candidates.items.properties.decision.properties.until.type,
											parentSchema: schema11.properties.candidates.items.properties.decision.properties.until,
											data: data24
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/candidates/" + i3 + "/decision",
									schemaPath: "#/properties/candidates/items/properties/decision/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema11.properties.candidates.items.properties.decision.type,
									parentSchema: schema11.properties.candidates.items.properties.decision,
									data: data22
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/candidates/" + i3,
							schemaPath: "#/properties/candidates/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.candidates.items.type,
							parentSchema: schema11.properties.candidates.items,
							data: data19
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/candidates",
					schemaPath: "#/properties/candidates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.candidates.type,
					parentSchema: schema11.properties.candidates,
					data: data18
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data25 = data.links;
			if (Array.isArray(data25)) {
				const len4 = data25.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data26 = data25[i4];
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.address === void 0) {
							const err56 = {
								instancePath: instancePath + "/links/" + i4,
								schemaPath: "#/properties/links/items/required",
								keyword: "required",
								params: { missingProperty: "address" },
								message: "must have required property 'address'",
								schema: schema11.properties.links.items.required,
								parentSchema: schema11.properties.links.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data26.since === void 0) {
							const err57 = {
								instancePath: instancePath + "/links/" + i4,
								schemaPath: "#/properties/links/items/required",
								keyword: "required",
								params: { missingProperty: "since" },
								message: "must have required property 'since'",
								schema: schema11.properties.links.items.required,
								parentSchema: schema11.properties.links.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						for (const key6 in data26) if (!(key6 === "address" || key6 === "since")) {
							const err58 = {
								instancePath: instancePath + "/links/" + i4,
								schemaPath: "#/properties/links/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.links.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data26.address !== void 0) {
							let data27 = data26.address;
							if (typeof data27 === "string") {
								if (!pattern1.test(data27)) {
									const err59 = {
										instancePath: instancePath + "/links/" + i4 + "/address",
										schemaPath: "#/properties/links/items/properties/address/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.links.items.properties.address,
										data: data27
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/links/" + i4 + "/address",
									schemaPath: "#/properties/links/items/properties/address/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.items.properties.address.type,
									parentSchema: schema11.properties.links.items.properties.address,
									data: data27
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data26.since !== void 0) {
							let data28 = data26.since;
							if (typeof data28 === "string") {
								if (!pattern0.test(data28)) {
									const err61 = {
										instancePath: instancePath + "/links/" + i4 + "/since",
										schemaPath: "#/properties/links/items/properties/since/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema11.properties.links.items.properties.since,
										data: data28
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							} else {
								const err62 = {
									instancePath: instancePath + "/links/" + i4 + "/since",
									schemaPath: "#/properties/links/items/properties/since/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.links.items.properties.since.type,
									parentSchema: schema11.properties.links.items.properties.since,
									data: data28
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/links/" + i4,
							schemaPath: "#/properties/links/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.links.items.type,
							parentSchema: schema11.properties.links.items,
							data: data26
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.links.type,
					parentSchema: schema11.properties.links,
					data: data25
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
	} else {
		const err65 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err65];
		else vErrors.push(err65);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
