import { isAscii as isAscii$1 } from "node:buffer";
import { crc32 } from "node:zlib";
import { createHash, hash, randomBytes } from "node:crypto";
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, readSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { lstat, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
// ../ledger/src/channels.ts
/** What a channel may be. */
const channelForm = /^(?:manual|bulk|api|unknown|integration:[\da-z][\da-z-]{0,39})$/;
// ../../node_modules/.pnpm/canonicalize@5.1.0/node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
	if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
	return JSON.stringify(value);
}
function serializePrimitive(value) {
	switch (typeof value) {
		case "number":
			if (isNaN(value)) throw new Error("NaN is not allowed");
			if (!isFinite(value)) throw new Error("Infinity is not allowed");
			return JSON.stringify(value);
		case "string": return serializeString(value);
		case "boolean": return value ? "true" : "false";
		default: return JSON.stringify(value);
	}
}
function enterValue(value, seen) {
	let wrappers = null;
	while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
		if (seen.has(value)) throw new Error("Circular reference detected");
		seen.add(value);
		(wrappers ??= []).push(value);
		value = value.toJSON();
	}
	if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
	if (value === null || typeof value !== "object") {
		if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
		return serializePrimitive(value);
	}
	if (seen.has(value)) throw new Error("Circular reference detected");
	seen.add(value);
	return {
		container: value,
		keys: Array.isArray(value) ? null : Object.keys(value).sort(),
		index: 0,
		first: true,
		wrappers
	};
}
function canonicalize(object) {
	if (object === null || typeof object !== "object") return serializePrimitive(object);
	const seen = /* @__PURE__ */ new Set();
	const root = enterValue(object, seen);
	if (typeof root !== "object") return root;
	let result = root.keys === null ? "[" : "{";
	const stack = [root];
	outer: while (stack.length > 0) {
		const frame = stack[stack.length - 1];
		const container = frame.container;
		if (frame.keys === null) {
			while (frame.index < container.length) {
				const i = frame.index++;
				if (i > 0) result += ",";
				const element = container[i];
				const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
				if (value === null || typeof value !== "object") {
					result += serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (typeof child !== "object") {
					result += child === void 0 ? "null" : child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "]";
		} else {
			const keys = frame.keys;
			while (frame.index < keys.length) {
				const key = keys[frame.index++];
				const value = container[key];
				if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
				if (value === null || typeof value !== "object") {
					if (frame.first) frame.first = false;
					else result += ",";
					result += serializeString(key) + ":" + serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (child === void 0) continue;
				if (frame.first) frame.first = false;
				else result += ",";
				result += serializeString(key) + ":";
				if (typeof child !== "object") {
					result += child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "}";
		}
		seen.delete(container);
		if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
		stack.pop();
	}
	return result;
}
// ../ledger/src/days.ts
const form = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Whether a text is a day that the calendar has. */
function isDay(text) {
	const [, year, month, day] = form.exec(text) ?? [];
	if (year === void 0) return false;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return Number(year) >= 1900 && date.toISOString().slice(0, 10) === text && day !== void 0;
}
function monthOf(day) {
	return day.slice(0, 7);
}
/** How many days lie between two days; negative where the second is the earlier one. */
function daysBetween(from, to) {
	return (Date.parse(to) - Date.parse(from)) / 864e5;
}
// ../ledger/src/event.ts
/** The fields of an issued badge that can be corrected. What they said before is never kept. */
const correctedFields = [
	"completed_on",
	"email",
	"evidence",
	"expires_on",
	"group",
	"issued_on",
	"location",
	"name",
	"other",
	"template"
];
/** All types, in the order in which they happen to a badge. */
const eventTypes = [
	"issue",
	"pilot",
	"accept",
	"share",
	"correct",
	"replace",
	"revoke",
	"assert"
];
/** The line of an event in a file, without its end: the canonical form, id included. */
function lineOf(event) {
	return canonical(event);
}
/** The canonical form of a value (RFC 8785). */
function canonical(value) {
	const text = canonicalize(value);
	if (text === void 0) throw new TypeError("A value has no form in JSON");
	return text;
}
/** The day on which it happened. */
function dayOf(event) {
	return "issued_on" in event ? event.issued_on : event.on;
}
/** The month whose folder it lies in. */
function monthOfEvent(event) {
	return monthOf(dayOf(event));
}
/** What may stand in a ledger once only: two events with one key must say the same. */
function idempotencyKey({ type, ref, sequence }) {
	return `${type} ${ref} ${sequence}`;
}
/**
* Whether two events with one key contradict each other. Corrections do not, which may know nothing of each
* other; nor do issues that differ in what their template meant, which is what we saw and not what happened.
*/
function contradicts(one, other) {
	if (one.type === "correct" || one.id === other.id) return false;
	return canonical(withoutMeaning(one)) !== canonical(withoutMeaning(other));
}
function withoutMeaning(event) {
	const { id: _, meaning: __, ...rest } = event;
	return rest;
}
// ../ledger/src/reasons.ts
/**
* Why a badge was revoked, replaced or corrected. No platform has a list, and what people write names people;
* so the codes are our own, and the text is never kept.
*/
const reasons = [
	"issued-in-error",
	"duplicate",
	"wrong-recipient",
	"wrong-template",
	"data-error",
	"reissued",
	"misconduct",
	"eligibility-lost",
	"superseded",
	"recipient-request",
	"privacy-request",
	"technical",
	"other",
	"unknown"
];
// ../ledger/src/refs.ts
/** What a `ref` may be. */
const refForm = /^(?:cred-[\da-f]{8}-[\da-f]{32}|row-[\da-f]{8}-[\da-f]{32}-[1-9]\d{0,6}|own-[\dA-Za-z][\dA-Za-z._-]{0,63})$/;
// ../ledger/src/template-key.ts
/** What an id of a template may be made of in a ledger: no white space, no `@`, no address, nothing to escape. */
const templateKeyPattern = "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$";
const allowed = new RegExp(templateKeyPattern, "u");
/** Whether a text holds the address of a person, as no id of a template should. */
function hasAddress(text) {
	return /[^\s/@]\s*(?:@|%40)/i.test(text);
}
/**
* The id of a template as it stands in a ledger: as it is where that may be, else a readable form of it with
* eight hex digits of its SHA-256, so that `https://example.org/b/1` is `example.org-b-1-` and these. Of one with an address nothing is readable.
*/
function templateKey(id) {
	const normal = id.normalize("NFC").trim();
	if (allowed.test(normal) && !hasAddress(normal)) return normal;
	const digest = createHash("sha256").update(normal).digest("hex").slice(0, 8);
	return `${(hasAddress(normal) ? "" : normal).replace(/^https?:\/\//i, "").replace(/[^\p{L}\p{N}._]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 100) || "template"}-${digest}`;
}
// ../ledger/src/event-schema.ts
const day$1 = {
	type: "string",
	pattern: "^\\d{4}-\\d{2}-\\d{2}$",
	description: "a day such as 2026-10-31"
};
const id = {
	type: "string",
	pattern: "^[\\da-f]{64}$",
	description: "the id of an event"
};
const digest = {
	type: "string",
	pattern: "^[\\da-f]{16}$",
	description: "16 hex digits"
};
const ref = {
	type: "string",
	pattern: refForm.source,
	description: "the pseudonym of a badge (cred-\u2026 or row-\u2026), or own- and a name of letters and digits"
};
const reason = {
	enum: reasons,
	description: `one of ${reasons.join(", ")}`
};
const common = {
	id,
	template: {
		type: "string",
		pattern: templateKeyPattern,
		description: "the id of a template, without white space, colon, slash or @"
	},
	ref,
	sequence: {
		type: "integer",
		minimum: 1,
		maximum: 1e6,
		description: "a whole number from 1 to 1000000"
	}
};
/** A kind of event with the members that it may have; all but the optional ones must be there. */
function kind(types, own, optional = []) {
	const properties = {
		...common,
		type: { enum: types },
		...own
	};
	return {
		type: "object",
		additionalProperties: false,
		required: Object.keys(properties).filter((name) => !optional.includes(name)),
		properties
	};
}
/** The kinds of events, each with its members. */
const eventKinds = [
	kind(["issue", "pilot"], {
		issued_on: day$1,
		completed_on: day$1,
		expires_on: {
			type: "string",
			pattern: "^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$",
			description: "a day such as 2026-10-31, none or never"
		},
		channel: {
			type: "string",
			pattern: channelForm.source,
			description: "manual, bulk, api, unknown, or integration: and a name of small letters, digits and hyphens"
		},
		meaning: {
			type: "object",
			description: "four digests of what the template meant",
			additionalProperties: false,
			required: [
				"criteria",
				"level",
				"name",
				"skills"
			],
			properties: {
				criteria: digest,
				level: digest,
				name: digest,
				skills: digest
			}
		},
		who: {
			type: "string",
			pattern: "^[\\da-f]{8}-[\\da-f]{32}$",
			description: "the pseudonym of an earner"
		}
	}, [
		"completed_on",
		"expires_on",
		"meaning",
		"who"
	]),
	kind(["accept", "share"], { on: day$1 }),
	kind(["correct"], {
		on: day$1,
		field: {
			enum: correctedFields,
			description: `one of ${correctedFields.join(", ")}`
		},
		reason,
		of: id
	}, ["of"]),
	kind(["revoke", "replace"], {
		on: day$1,
		reason,
		of: id,
		by: ref
	}, ["of", "by"]),
	kind(["assert"], {
		on: day$1,
		count: {
			type: "integer",
			minimum: 0,
			maximum: 999999999,
			description: "a whole number"
		}
	})
];
// ../ledger/src/ledger-error.ts
/** A ledger that cannot be used, or what was asked of it that cannot be. Worded for a terminal. */
var LedgerError = class extends Error {
	name = "LedgerError";
	problems;
	constructor(message, problems = [], options) {
		super(message, options);
		this.problems = problems;
	}
};
/** What to do about a file that is not as badgelint has written it. */
const restore = "Restore the file from git";
// ../ledger/src/validators/checkpoint.ts
const validate$3 = validate10$3;
const schema11$3 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Checkpoint of a ledger of issued badges",
	"type": "object",
	"additionalProperties": false,
	"required": ["batches", "parents"],
	"properties": {
		"batches": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[\\da-f]{40}$",
				"description": "the name of a batch, 40 hex digits"
			},
			"description": "the batches that it covers and none before it did"
		},
		"parents": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[\\da-f]{64}$",
				"description": "the name of a checkpoint, 64 hex digits"
			},
			"description": "the checkpoints before it"
		}
	}
};
const pattern0$3 = /* @__PURE__ */ new RegExp("^[\\da-f]{40}$", "u");
const pattern1$2 = /* @__PURE__ */ new RegExp("^[\\da-f]{64}$", "u");
function validate10$3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.batches === void 0 && (missing0 = "batches") || data.parents === void 0 && (missing0 = "parents")) {
			validate10$3.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema11$3.required,
				parentSchema: schema11$3,
				data
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "batches" || key0 === "parents")) {
				validate10$3.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema11$3,
					data
				}];
				return false;
			}
			if (data.batches !== void 0) {
				let data0 = data.batches;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (typeof data1 === "string") {
							if (!pattern0$3.test(data1)) {
								validate10$3.errors = [{
									instancePath: instancePath + "/batches/" + i0,
									schemaPath: "#/properties/batches/items/pattern",
									keyword: "pattern",
									params: { pattern: "^[\\da-f]{40}$" },
									message: "must match pattern \"^[\\da-f]{40}$\"",
									schema: "^[\\da-f]{40}$",
									parentSchema: schema11$3.properties.batches.items,
									data: data1
								}];
								return false;
							}
						} else {
							validate10$3.errors = [{
								instancePath: instancePath + "/batches/" + i0,
								schemaPath: "#/properties/batches/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema11$3.properties.batches.items.type,
								parentSchema: schema11$3.properties.batches.items,
								data: data1
							}];
							return false;
						}
					}
				} else {
					validate10$3.errors = [{
						instancePath: instancePath + "/batches",
						schemaPath: "#/properties/batches/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema11$3.properties.batches.type,
						parentSchema: schema11$3.properties.batches,
						data: data0
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.parents !== void 0) {
					let data2 = data.parents;
					if (Array.isArray(data2)) {
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data3 = data2[i1];
							if (typeof data3 === "string") {
								if (!pattern1$2.test(data3)) {
									validate10$3.errors = [{
										instancePath: instancePath + "/parents/" + i1,
										schemaPath: "#/properties/parents/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[\\da-f]{64}$" },
										message: "must match pattern \"^[\\da-f]{64}$\"",
										schema: "^[\\da-f]{64}$",
										parentSchema: schema11$3.properties.parents.items,
										data: data3
									}];
									return false;
								}
							} else {
								validate10$3.errors = [{
									instancePath: instancePath + "/parents/" + i1,
									schemaPath: "#/properties/parents/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11$3.properties.parents.items.type,
									parentSchema: schema11$3.properties.parents.items,
									data: data3
								}];
								return false;
							}
						}
					} else {
						validate10$3.errors = [{
							instancePath: instancePath + "/parents",
							schemaPath: "#/properties/parents/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11$3.properties.parents.type,
							parentSchema: schema11$3.properties.parents,
							data: data2
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate10$3.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11$3.type,
			parentSchema: schema11$3,
			data
		}];
		return false;
	}
	validate10$3.errors = vErrors;
	return true;
}
// ../ledger/src/validators/description.ts
const validate$2 = validate10$2;
const schema11$2 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Description of a ledger of issued badges",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"format",
		"id",
		"keys"
	],
	"properties": {
		"format": {
			"const": 1,
			"description": "1, the version of the format"
		},
		"id": {
			"type": "string",
			"pattern": "^[\\da-f]{16}$",
			"description": "the name of the ledger, 16 hex digits"
		},
		"keys": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "valid_from"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[\\da-f]{8}$",
						"description": "the id of a key, 8 hex digits"
					},
					"valid_from": {
						"type": "string",
						"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
						"description": "a day such as 2026-10-31"
					}
				}
			},
			"description": "keys, each with the day from which it holds"
		}
	}
};
const pattern0$2 = /* @__PURE__ */ new RegExp("^[\\da-f]{16}$", "u");
const pattern1$1 = /* @__PURE__ */ new RegExp("^[\\da-f]{8}$", "u");
const pattern2$1 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate10$2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.format === void 0 && (missing0 = "format") || data.id === void 0 && (missing0 = "id") || data.keys === void 0 && (missing0 = "keys")) {
			validate10$2.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema11$2.required,
				parentSchema: schema11$2,
				data
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "format" || key0 === "id" || key0 === "keys")) {
				validate10$2.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema11$2,
					data
				}];
				return false;
			}
			if (data.format !== void 0) {
				let data0 = data.format;
				if (1 !== data0) {
					validate10$2.errors = [{
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/const",
						keyword: "const",
						params: { allowedValue: 1 },
						message: "must be equal to constant",
						schema: 1,
						parentSchema: schema11$2.properties.format,
						data: data0
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					let data1 = data.id;
					if (typeof data1 === "string") {
						if (!pattern0$2.test(data1)) {
							validate10$2.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/pattern",
								keyword: "pattern",
								params: { pattern: "^[\\da-f]{16}$" },
								message: "must match pattern \"^[\\da-f]{16}$\"",
								schema: "^[\\da-f]{16}$",
								parentSchema: schema11$2.properties.id,
								data: data1
							}];
							return false;
						}
					} else {
						validate10$2.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11$2.properties.id.type,
							parentSchema: schema11$2.properties.id,
							data: data1
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.keys !== void 0) {
						let data2 = data.keys;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data3 = data2[i0];
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing1;
									if (data3.id === void 0 && (missing1 = "id") || data3.valid_from === void 0 && (missing1 = "valid_from")) {
										validate10$2.errors = [{
											instancePath: instancePath + "/keys/" + i0,
											schemaPath: "#/properties/keys/items/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'",
											schema: schema11$2.properties.keys.items.required,
											parentSchema: schema11$2.properties.keys.items,
											data: data3
										}];
										return false;
									} else {
										for (const key1 in data3) if (!(key1 === "id" || key1 === "valid_from")) {
											validate10$2.errors = [{
												instancePath: instancePath + "/keys/" + i0,
												schemaPath: "#/properties/keys/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties",
												schema: false,
												parentSchema: schema11$2.properties.keys.items,
												data: data3
											}];
											return false;
										}
										if (data3.id !== void 0) {
											let data4 = data3.id;
											if (typeof data4 === "string") {
												if (!pattern1$1.test(data4)) {
													validate10$2.errors = [{
														instancePath: instancePath + "/keys/" + i0 + "/id",
														schemaPath: "#/properties/keys/items/properties/id/pattern",
														keyword: "pattern",
														params: { pattern: "^[\\da-f]{8}$" },
														message: "must match pattern \"^[\\da-f]{8}$\"",
														schema: "^[\\da-f]{8}$",
														parentSchema: schema11$2.properties.keys.items.properties.id,
														data: data4
													}];
													return false;
												}
											} else {
												validate10$2.errors = [{
													instancePath: instancePath + "/keys/" + i0 + "/id",
													schemaPath: "#/properties/keys/items/properties/id/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema11$2.properties.keys.items.properties.id.type,
													parentSchema: schema11$2.properties.keys.items.properties.id,
													data: data4
												}];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data3.valid_from !== void 0) {
												let data5 = data3.valid_from;
												if (typeof data5 === "string") {
													if (!pattern2$1.test(data5)) {
														validate10$2.errors = [{
															instancePath: instancePath + "/keys/" + i0 + "/valid_from",
															schemaPath: "#/properties/keys/items/properties/valid_from/pattern",
															keyword: "pattern",
															params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
															message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
															schema: "^\\d{4}-\\d{2}-\\d{2}$",
															parentSchema: schema11$2.properties.keys.items.properties.valid_from,
															data: data5
														}];
														return false;
													}
												} else {
													validate10$2.errors = [{
														instancePath: instancePath + "/keys/" + i0 + "/valid_from",
														schemaPath: "#/properties/keys/items/properties/valid_from/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema11$2.properties.keys.items.properties.valid_from.type,
														parentSchema: schema11$2.properties.keys.items.properties.valid_from,
														data: data5
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
										}
									}
								} else {
									validate10$2.errors = [{
										instancePath: instancePath + "/keys/" + i0,
										schemaPath: "#/properties/keys/items/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object",
										schema: schema11$2.properties.keys.items.type,
										parentSchema: schema11$2.properties.keys.items,
										data: data3
									}];
									return false;
								}
							}
						} else {
							validate10$2.errors = [{
								instancePath: instancePath + "/keys",
								schemaPath: "#/properties/keys/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema11$2.properties.keys.type,
								parentSchema: schema11$2.properties.keys,
								data: data2
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate10$2.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11$2.type,
			parentSchema: schema11$2,
			data
		}];
		return false;
	}
	validate10$2.errors = vErrors;
	return true;
}
// ../ledger/src/validators/event.ts
const validate$1 = validate10$1;
const schema11$1 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "An event in a ledger of issued badges",
	"type": "object",
	"required": ["type"],
	"discriminator": { "propertyName": "type" },
	"oneOf": [
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"template",
				"ref",
				"sequence",
				"type",
				"issued_on",
				"channel"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[\\da-f]{64}$",
					"description": "the id of an event"
				},
				"template": {
					"type": "string",
					"pattern": "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
					"description": "the id of a template, without white space, colon, slash or @"
				},
				"ref": {
					"type": "string",
					"pattern": "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
					"description": "the pseudonym of a badge (cred-\u2026 or row-\u2026), or own- and a name of letters and digits"
				},
				"sequence": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6,
					"description": "a whole number from 1 to 1000000"
				},
				"type": { "enum": ["issue", "pilot"] },
				"issued_on": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "a day such as 2026-10-31"
				},
				"completed_on": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "a day such as 2026-10-31"
				},
				"expires_on": {
					"type": "string",
					"pattern": "^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$",
					"description": "a day such as 2026-10-31, none or never"
				},
				"channel": {
					"type": "string",
					"pattern": "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$",
					"description": "manual, bulk, api, unknown, or integration: and a name of small letters, digits and hyphens"
				},
				"meaning": {
					"type": "object",
					"description": "four digests of what the template meant",
					"additionalProperties": false,
					"required": [
						"criteria",
						"level",
						"name",
						"skills"
					],
					"properties": {
						"criteria": {
							"type": "string",
							"pattern": "^[\\da-f]{16}$",
							"description": "16 hex digits"
						},
						"level": {
							"type": "string",
							"pattern": "^[\\da-f]{16}$",
							"description": "16 hex digits"
						},
						"name": {
							"type": "string",
							"pattern": "^[\\da-f]{16}$",
							"description": "16 hex digits"
						},
						"skills": {
							"type": "string",
							"pattern": "^[\\da-f]{16}$",
							"description": "16 hex digits"
						}
					}
				},
				"who": {
					"type": "string",
					"pattern": "^[\\da-f]{8}-[\\da-f]{32}$",
					"description": "the pseudonym of an earner"
				}
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"template",
				"ref",
				"sequence",
				"type",
				"on"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[\\da-f]{64}$",
					"description": "the id of an event"
				},
				"template": {
					"type": "string",
					"pattern": "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
					"description": "the id of a template, without white space, colon, slash or @"
				},
				"ref": {
					"type": "string",
					"pattern": "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
					"description": "the pseudonym of a badge (cred-\u2026 or row-\u2026), or own- and a name of letters and digits"
				},
				"sequence": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6,
					"description": "a whole number from 1 to 1000000"
				},
				"type": { "enum": ["accept", "share"] },
				"on": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "a day such as 2026-10-31"
				}
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"template",
				"ref",
				"sequence",
				"type",
				"on",
				"field",
				"reason"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[\\da-f]{64}$",
					"description": "the id of an event"
				},
				"template": {
					"type": "string",
					"pattern": "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
					"description": "the id of a template, without white space, colon, slash or @"
				},
				"ref": {
					"type": "string",
					"pattern": "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
					"description": "the pseudonym of a badge (cred-\u2026 or row-\u2026), or own- and a name of letters and digits"
				},
				"sequence": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6,
					"description": "a whole number from 1 to 1000000"
				},
				"type": { "enum": ["correct"] },
				"on": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "a day such as 2026-10-31"
				},
				"field": {
					"enum": [
						"completed_on",
						"email",
						"evidence",
						"expires_on",
						"group",
						"issued_on",
						"location",
						"name",
						"other",
						"template"
					],
					"description": "one of completed_on, email, evidence, expires_on, group, issued_on, location, name, other, template"
				},
				"reason": {
					"enum": [
						"issued-in-error",
						"duplicate",
						"wrong-recipient",
						"wrong-template",
						"data-error",
						"reissued",
						"misconduct",
						"eligibility-lost",
						"superseded",
						"recipient-request",
						"privacy-request",
						"technical",
						"other",
						"unknown"
					],
					"description": "one of issued-in-error, duplicate, wrong-recipient, wrong-template, data-error, reissued, misconduct, eligibility-lost, superseded, recipient-request, privacy-request, technical, other, unknown"
				},
				"of": {
					"type": "string",
					"pattern": "^[\\da-f]{64}$",
					"description": "the id of an event"
				}
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"template",
				"ref",
				"sequence",
				"type",
				"on",
				"reason"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[\\da-f]{64}$",
					"description": "the id of an event"
				},
				"template": {
					"type": "string",
					"pattern": "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
					"description": "the id of a template, without white space, colon, slash or @"
				},
				"ref": {
					"type": "string",
					"pattern": "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
					"description": "the pseudonym of a badge (cred-\u2026 or row-\u2026), or own- and a name of letters and digits"
				},
				"sequence": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6,
					"description": "a whole number from 1 to 1000000"
				},
				"type": { "enum": ["revoke", "replace"] },
				"on": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "a day such as 2026-10-31"
				},
				"reason": {
					"enum": [
						"issued-in-error",
						"duplicate",
						"wrong-recipient",
						"wrong-template",
						"data-error",
						"reissued",
						"misconduct",
						"eligibility-lost",
						"superseded",
						"recipient-request",
						"privacy-request",
						"technical",
						"other",
						"unknown"
					],
					"description": "one of issued-in-error, duplicate, wrong-recipient, wrong-template, data-error, reissued, misconduct, eligibility-lost, superseded, recipient-request, privacy-request, technical, other, unknown"
				},
				"of": {
					"type": "string",
					"pattern": "^[\\da-f]{64}$",
					"description": "the id of an event"
				},
				"by": {
					"type": "string",
					"pattern": "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
					"description": "the pseudonym of a badge (cred-\u2026 or row-\u2026), or own- and a name of letters and digits"
				}
			}
		},
		{
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"template",
				"ref",
				"sequence",
				"type",
				"on",
				"count"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[\\da-f]{64}$",
					"description": "the id of an event"
				},
				"template": {
					"type": "string",
					"pattern": "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
					"description": "the id of a template, without white space, colon, slash or @"
				},
				"ref": {
					"type": "string",
					"pattern": "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
					"description": "the pseudonym of a badge (cred-\u2026 or row-\u2026), or own- and a name of letters and digits"
				},
				"sequence": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6,
					"description": "a whole number from 1 to 1000000"
				},
				"type": { "enum": ["assert"] },
				"on": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "a day such as 2026-10-31"
				},
				"count": {
					"type": "integer",
					"minimum": 0,
					"maximum": 999999999,
					"description": "a whole number"
				}
			}
		}
	]
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0$1 = /* @__PURE__ */ new RegExp("^[\\da-f]{64}$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[\\da-f]{16}$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[\\da-f]{8}-[\\da-f]{32}$", "u");
function validate10$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) {
			validate10$1.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema11$1.required,
				parentSchema: schema11$1,
				data
			}];
			return false;
		} else {
			const tag0 = data.type;
			if (typeof tag0 == "string") {
				if (tag0 === "issue") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing1;
						if (data.id === void 0 && (missing1 = "id") || data.template === void 0 && (missing1 = "template") || data.ref === void 0 && (missing1 = "ref") || data.sequence === void 0 && (missing1 = "sequence") || data.type === void 0 && (missing1 = "type") || data.issued_on === void 0 && (missing1 = "issued_on") || data.channel === void 0 && (missing1 = "channel")) {
							validate10$1.errors = [{
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'",
								schema: schema11$1.oneOf[0].required,
								parentSchema: schema11$1.oneOf[0],
								data
							}];
							return false;
						} else {
							for (const key0 in data) if (!func2.call(schema11$1.oneOf[0].properties, key0)) {
								validate10$1.errors = [{
									instancePath,
									schemaPath: "#/oneOf/0/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key0 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11$1.oneOf[0],
									data
								}];
								return false;
							}
							if (data.id !== void 0) {
								let data0 = data.id;
								if (typeof data0 === "string") {
									if (!pattern0$1.test(data0)) {
										validate10$1.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/oneOf/0/properties/id/pattern",
											keyword: "pattern",
											params: { pattern: "^[\\da-f]{64}$" },
											message: "must match pattern \"^[\\da-f]{64}$\"",
											schema: "^[\\da-f]{64}$",
											parentSchema: schema11$1.oneOf[0].properties.id,
											data: data0
										}];
										return false;
									}
								} else {
									validate10$1.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/oneOf/0/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11$1.oneOf[0].properties.id.type,
										parentSchema: schema11$1.oneOf[0].properties.id,
										data: data0
									}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
							if (valid2) {
								if (data.template !== void 0) {
									let data1 = data.template;
									if (typeof data1 === "string") {
										if (!pattern1.test(data1)) {
											validate10$1.errors = [{
												instancePath: instancePath + "/template",
												schemaPath: "#/oneOf/0/properties/template/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$" },
												message: "must match pattern \"^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$\"",
												schema: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
												parentSchema: schema11$1.oneOf[0].properties.template,
												data: data1
											}];
											return false;
										}
									} else {
										validate10$1.errors = [{
											instancePath: instancePath + "/template",
											schemaPath: "#/oneOf/0/properties/template/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11$1.oneOf[0].properties.template.type,
											parentSchema: schema11$1.oneOf[0].properties.template,
											data: data1
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data.ref !== void 0) {
										let data2 = data.ref;
										if (typeof data2 === "string") {
											if (!pattern2.test(data2)) {
												validate10$1.errors = [{
													instancePath: instancePath + "/ref",
													schemaPath: "#/oneOf/0/properties/ref/pattern",
													keyword: "pattern",
													params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
													message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
													schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
													parentSchema: schema11$1.oneOf[0].properties.ref,
													data: data2
												}];
												return false;
											}
										} else {
											validate10$1.errors = [{
												instancePath: instancePath + "/ref",
												schemaPath: "#/oneOf/0/properties/ref/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema11$1.oneOf[0].properties.ref.type,
												parentSchema: schema11$1.oneOf[0].properties.ref,
												data: data2
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data.sequence !== void 0) {
											let data3 = data.sequence;
											if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
												validate10$1.errors = [{
													instancePath: instancePath + "/sequence",
													schemaPath: "#/oneOf/0/properties/sequence/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11$1.oneOf[0].properties.sequence.type,
													parentSchema: schema11$1.oneOf[0].properties.sequence,
													data: data3
												}];
												return false;
											}
											if (typeof data3 == "number" && isFinite(data3)) {
												if (data3 > 1e6 || isNaN(data3)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/0/properties/sequence/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														},
														message: "must be <= 1000000",
														schema: 1e6,
														parentSchema: schema11$1.oneOf[0].properties.sequence,
														data: data3
													}];
													return false;
												} else if (data3 < 1 || isNaN(data3)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/0/properties/sequence/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1",
														schema: 1,
														parentSchema: schema11$1.oneOf[0].properties.sequence,
														data: data3
													}];
													return false;
												}
											}
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data.type !== void 0) {
												let data4 = data.type;
												if (!(data4 === "issue" || data4 === "pilot")) {
													validate10$1.errors = [{
														instancePath: instancePath + "/type",
														schemaPath: "#/oneOf/0/properties/type/enum",
														keyword: "enum",
														params: { allowedValues: schema11$1.oneOf[0].properties.type.enum },
														message: "must be equal to one of the allowed values",
														schema: schema11$1.oneOf[0].properties.type.enum,
														parentSchema: schema11$1.oneOf[0].properties.type,
														data: data4
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
											if (valid2) {
												if (data.issued_on !== void 0) {
													let data5 = data.issued_on;
													if (typeof data5 === "string") {
														if (!pattern3.test(data5)) {
															validate10$1.errors = [{
																instancePath: instancePath + "/issued_on",
																schemaPath: "#/oneOf/0/properties/issued_on/pattern",
																keyword: "pattern",
																params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																schema: "^\\d{4}-\\d{2}-\\d{2}$",
																parentSchema: schema11$1.oneOf[0].properties.issued_on,
																data: data5
															}];
															return false;
														}
													} else {
														validate10$1.errors = [{
															instancePath: instancePath + "/issued_on",
															schemaPath: "#/oneOf/0/properties/issued_on/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11$1.oneOf[0].properties.issued_on.type,
															parentSchema: schema11$1.oneOf[0].properties.issued_on,
															data: data5
														}];
														return false;
													}
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data.completed_on !== void 0) {
														let data6 = data.completed_on;
														if (typeof data6 === "string") {
															if (!pattern3.test(data6)) {
																validate10$1.errors = [{
																	instancePath: instancePath + "/completed_on",
																	schemaPath: "#/oneOf/0/properties/completed_on/pattern",
																	keyword: "pattern",
																	params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																	message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																	schema: "^\\d{4}-\\d{2}-\\d{2}$",
																	parentSchema: schema11$1.oneOf[0].properties.completed_on,
																	data: data6
																}];
																return false;
															}
														} else {
															validate10$1.errors = [{
																instancePath: instancePath + "/completed_on",
																schemaPath: "#/oneOf/0/properties/completed_on/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema11$1.oneOf[0].properties.completed_on.type,
																parentSchema: schema11$1.oneOf[0].properties.completed_on,
																data: data6
															}];
															return false;
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data.expires_on !== void 0) {
															let data7 = data.expires_on;
															if (typeof data7 === "string") {
																if (!pattern5.test(data7)) {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/expires_on",
																		schemaPath: "#/oneOf/0/properties/expires_on/pattern",
																		keyword: "pattern",
																		params: { pattern: "^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$" },
																		message: "must match pattern \"^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$\"",
																		schema: "^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$",
																		parentSchema: schema11$1.oneOf[0].properties.expires_on,
																		data: data7
																	}];
																	return false;
																}
															} else {
																validate10$1.errors = [{
																	instancePath: instancePath + "/expires_on",
																	schemaPath: "#/oneOf/0/properties/expires_on/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema11$1.oneOf[0].properties.expires_on.type,
																	parentSchema: schema11$1.oneOf[0].properties.expires_on,
																	data: data7
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
														if (valid2) {
															if (data.channel !== void 0) {
																let data8 = data.channel;
																if (typeof data8 === "string") {
																	if (!pattern6.test(data8)) {
																		validate10$1.errors = [{
																			instancePath: instancePath + "/channel",
																			schemaPath: "#/oneOf/0/properties/channel/pattern",
																			keyword: "pattern",
																			params: { pattern: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$" },
																			message: "must match pattern \"^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$\"",
																			schema: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$",
																			parentSchema: schema11$1.oneOf[0].properties.channel,
																			data: data8
																		}];
																		return false;
																	}
																} else {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/channel",
																		schemaPath: "#/oneOf/0/properties/channel/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema11$1.oneOf[0].properties.channel.type,
																		parentSchema: schema11$1.oneOf[0].properties.channel,
																		data: data8
																	}];
																	return false;
																}
																var valid2 = true;
															} else var valid2 = true;
															if (valid2) {
																if (data.meaning !== void 0) {
																	let data9 = data.meaning;
																	if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																		let missing2;
																		if (data9.criteria === void 0 && (missing2 = "criteria") || data9.level === void 0 && (missing2 = "level") || data9.name === void 0 && (missing2 = "name") || data9.skills === void 0 && (missing2 = "skills")) {
																			validate10$1.errors = [{
																				instancePath: instancePath + "/meaning",
																				schemaPath: "#/oneOf/0/properties/meaning/required",
																				keyword: "required",
																				params: { missingProperty: missing2 },
																				message: "must have required property '" + missing2 + "'",
																				schema: schema11$1.oneOf[0].properties.meaning.required,
																				parentSchema: schema11$1.oneOf[0].properties.meaning,
																				data: data9
																			}];
																			return false;
																		} else {
																			for (const key1 in data9) if (!(key1 === "criteria" || key1 === "level" || key1 === "name" || key1 === "skills")) {
																				validate10$1.errors = [{
																					instancePath: instancePath + "/meaning",
																					schemaPath: "#/oneOf/0/properties/meaning/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key1 },
																					message: "must NOT have additional properties",
																					schema: false,
																					parentSchema: schema11$1.oneOf[0].properties.meaning,
																					data: data9
																				}];
																				return false;
																			}
																			if (data9.criteria !== void 0) {
																				let data10 = data9.criteria;
																				if (typeof data10 === "string") {
																					if (!pattern7.test(data10)) {
																						validate10$1.errors = [{
																							instancePath: instancePath + "/meaning/criteria",
																							schemaPath: "#/oneOf/0/properties/meaning/properties/criteria/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[\\da-f]{16}$" },
																							message: "must match pattern \"^[\\da-f]{16}$\"",
																							schema: "^[\\da-f]{16}$",
																							parentSchema: schema11$1.oneOf[0].properties.meaning.properties.criteria,
																							data: data10
																						}];
																						return false;
																					}
																				} else {
																					validate10$1.errors = [{
																						instancePath: instancePath + "/meaning/criteria",
																						schemaPath: "#/oneOf/0/properties/meaning/properties/criteria/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema11$1.oneOf[0].properties.meaning.properties.criteria.type,
																						parentSchema: schema11$1.oneOf[0].properties.meaning.properties.criteria,
																						data: data10
																					}];
																					return false;
																				}
																				var valid3 = true;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data9.level !== void 0) {
																					let data11 = data9.level;
																					if (typeof data11 === "string") {
																						if (!pattern7.test(data11)) {
																							validate10$1.errors = [{
																								instancePath: instancePath + "/meaning/level",
																								schemaPath: "#/oneOf/0/properties/meaning/properties/level/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[\\da-f]{16}$" },
																								message: "must match pattern \"^[\\da-f]{16}$\"",
																								schema: "^[\\da-f]{16}$",
																								parentSchema: schema11$1.oneOf[0].properties.meaning.properties.level,
																								data: data11
																							}];
																							return false;
																						}
																					} else {
																						validate10$1.errors = [{
																							instancePath: instancePath + "/meaning/level",
																							schemaPath: "#/oneOf/0/properties/meaning/properties/level/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string",
																							schema: schema11$1.oneOf[0].properties.meaning.properties.level.type,
																							parentSchema: schema11$1.oneOf[0].properties.meaning.properties.level,
																							data: data11
																						}];
																						return false;
																					}
																					var valid3 = true;
																				} else var valid3 = true;
																				if (valid3) {
																					if (data9.name !== void 0) {
																						let data12 = data9.name;
																						if (typeof data12 === "string") {
																							if (!pattern7.test(data12)) {
																								validate10$1.errors = [{
																									instancePath: instancePath + "/meaning/name",
																									schemaPath: "#/oneOf/0/properties/meaning/properties/name/pattern",
																									keyword: "pattern",
																									params: { pattern: "^[\\da-f]{16}$" },
																									message: "must match pattern \"^[\\da-f]{16}$\"",
																									schema: "^[\\da-f]{16}$",
																									parentSchema: schema11$1.oneOf[0].properties.meaning.properties.name,
																									data: data12
																								}];
																								return false;
																							}
																						} else {
																							validate10$1.errors = [{
																								instancePath: instancePath + "/meaning/name",
																								schemaPath: "#/oneOf/0/properties/meaning/properties/name/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string",
																								schema: schema11$1.oneOf[0].properties.meaning.properties.name.type,
																								parentSchema: schema11$1.oneOf[0].properties.meaning.properties.name,
																								data: data12
																							}];
																							return false;
																						}
																						var valid3 = true;
																					} else var valid3 = true;
																					if (valid3) {
																						if (data9.skills !== void 0) {
																							let data13 = data9.skills;
																							if (typeof data13 === "string") {
																								if (!pattern7.test(data13)) {
																									validate10$1.errors = [{
																										instancePath: instancePath + "/meaning/skills",
																										schemaPath: "#/oneOf/0/properties/meaning/properties/skills/pattern",
																										keyword: "pattern",
																										params: { pattern: "^[\\da-f]{16}$" },
																										message: "must match pattern \"^[\\da-f]{16}$\"",
																										schema: "^[\\da-f]{16}$",
																										parentSchema: schema11$1.oneOf[0].properties.meaning.properties.skills,
																										data: data13
																									}];
																									return false;
																								}
																							} else {
																								validate10$1.errors = [{
																									instancePath: instancePath + "/meaning/skills",
																									schemaPath: "#/oneOf/0/properties/meaning/properties/skills/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string",
																									schema: schema11$1.oneOf[0].properties.meaning.properties.skills.type,
																									parentSchema: schema11$1.oneOf[0].properties.meaning.properties.skills,
																									data: data13
																								}];
																								return false;
																							}
																							var valid3 = true;
																						} else var valid3 = true;
																					}
																				}
																			}
																		}
																	} else {
																		validate10$1.errors = [{
																			instancePath: instancePath + "/meaning",
																			schemaPath: "#/oneOf/0/properties/meaning/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object",
																			schema: schema11$1.oneOf[0].properties.meaning.type,
																			parentSchema: schema11$1.oneOf[0].properties.meaning,
																			data: data9
																		}];
																		return false;
																	}
																	var valid2 = true;
																} else var valid2 = true;
																if (valid2) {
																	if (data.who !== void 0) {
																		let data14 = data.who;
																		if (typeof data14 === "string") {
																			if (!pattern11.test(data14)) {
																				validate10$1.errors = [{
																					instancePath: instancePath + "/who",
																					schemaPath: "#/oneOf/0/properties/who/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[\\da-f]{8}-[\\da-f]{32}$" },
																					message: "must match pattern \"^[\\da-f]{8}-[\\da-f]{32}$\"",
																					schema: "^[\\da-f]{8}-[\\da-f]{32}$",
																					parentSchema: schema11$1.oneOf[0].properties.who,
																					data: data14
																				}];
																				return false;
																			}
																		} else {
																			validate10$1.errors = [{
																				instancePath: instancePath + "/who",
																				schemaPath: "#/oneOf/0/properties/who/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string",
																				schema: schema11$1.oneOf[0].properties.who.type,
																				parentSchema: schema11$1.oneOf[0].properties.who,
																				data: data14
																			}];
																			return false;
																		}
																		var valid2 = true;
																	} else var valid2 = true;
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
					} else {
						validate10$1.errors = [{
							instancePath,
							schemaPath: "#/oneOf/0/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11$1.oneOf[0].type,
							parentSchema: schema11$1.oneOf[0],
							data
						}];
						return false;
					}
				} else if (tag0 === "pilot") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing3;
						if (data.id === void 0 && (missing3 = "id") || data.template === void 0 && (missing3 = "template") || data.ref === void 0 && (missing3 = "ref") || data.sequence === void 0 && (missing3 = "sequence") || data.type === void 0 && (missing3 = "type") || data.issued_on === void 0 && (missing3 = "issued_on") || data.channel === void 0 && (missing3 = "channel")) {
							validate10$1.errors = [{
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: missing3 },
								message: "must have required property '" + missing3 + "'",
								schema: schema11$1.oneOf[0].required,
								parentSchema: schema11$1.oneOf[0],
								data
							}];
							return false;
						} else {
							for (const key2 in data) if (!func2.call(schema11$1.oneOf[0].properties, key2)) {
								validate10$1.errors = [{
									instancePath,
									schemaPath: "#/oneOf/0/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11$1.oneOf[0],
									data
								}];
								return false;
							}
							if (data.id !== void 0) {
								let data15 = data.id;
								if (typeof data15 === "string") {
									if (!pattern0$1.test(data15)) {
										validate10$1.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/oneOf/0/properties/id/pattern",
											keyword: "pattern",
											params: { pattern: "^[\\da-f]{64}$" },
											message: "must match pattern \"^[\\da-f]{64}$\"",
											schema: "^[\\da-f]{64}$",
											parentSchema: schema11$1.oneOf[0].properties.id,
											data: data15
										}];
										return false;
									}
								} else {
									validate10$1.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/oneOf/0/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11$1.oneOf[0].properties.id.type,
										parentSchema: schema11$1.oneOf[0].properties.id,
										data: data15
									}];
									return false;
								}
								var valid5 = true;
							} else var valid5 = true;
							if (valid5) {
								if (data.template !== void 0) {
									let data16 = data.template;
									if (typeof data16 === "string") {
										if (!pattern1.test(data16)) {
											validate10$1.errors = [{
												instancePath: instancePath + "/template",
												schemaPath: "#/oneOf/0/properties/template/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$" },
												message: "must match pattern \"^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$\"",
												schema: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
												parentSchema: schema11$1.oneOf[0].properties.template,
												data: data16
											}];
											return false;
										}
									} else {
										validate10$1.errors = [{
											instancePath: instancePath + "/template",
											schemaPath: "#/oneOf/0/properties/template/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11$1.oneOf[0].properties.template.type,
											parentSchema: schema11$1.oneOf[0].properties.template,
											data: data16
										}];
										return false;
									}
									var valid5 = true;
								} else var valid5 = true;
								if (valid5) {
									if (data.ref !== void 0) {
										let data17 = data.ref;
										if (typeof data17 === "string") {
											if (!pattern2.test(data17)) {
												validate10$1.errors = [{
													instancePath: instancePath + "/ref",
													schemaPath: "#/oneOf/0/properties/ref/pattern",
													keyword: "pattern",
													params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
													message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
													schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
													parentSchema: schema11$1.oneOf[0].properties.ref,
													data: data17
												}];
												return false;
											}
										} else {
											validate10$1.errors = [{
												instancePath: instancePath + "/ref",
												schemaPath: "#/oneOf/0/properties/ref/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema11$1.oneOf[0].properties.ref.type,
												parentSchema: schema11$1.oneOf[0].properties.ref,
												data: data17
											}];
											return false;
										}
										var valid5 = true;
									} else var valid5 = true;
									if (valid5) {
										if (data.sequence !== void 0) {
											let data18 = data.sequence;
											if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
												validate10$1.errors = [{
													instancePath: instancePath + "/sequence",
													schemaPath: "#/oneOf/0/properties/sequence/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11$1.oneOf[0].properties.sequence.type,
													parentSchema: schema11$1.oneOf[0].properties.sequence,
													data: data18
												}];
												return false;
											}
											if (typeof data18 == "number" && isFinite(data18)) {
												if (data18 > 1e6 || isNaN(data18)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/0/properties/sequence/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														},
														message: "must be <= 1000000",
														schema: 1e6,
														parentSchema: schema11$1.oneOf[0].properties.sequence,
														data: data18
													}];
													return false;
												} else if (data18 < 1 || isNaN(data18)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/0/properties/sequence/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1",
														schema: 1,
														parentSchema: schema11$1.oneOf[0].properties.sequence,
														data: data18
													}];
													return false;
												}
											}
											var valid5 = true;
										} else var valid5 = true;
										if (valid5) {
											if (data.type !== void 0) {
												let data19 = data.type;
												if (!(data19 === "issue" || data19 === "pilot")) {
													validate10$1.errors = [{
														instancePath: instancePath + "/type",
														schemaPath: "#/oneOf/0/properties/type/enum",
														keyword: "enum",
														params: { allowedValues: schema11$1.oneOf[0].properties.type.enum },
														message: "must be equal to one of the allowed values",
														schema: schema11$1.oneOf[0].properties.type.enum,
														parentSchema: schema11$1.oneOf[0].properties.type,
														data: data19
													}];
													return false;
												}
												var valid5 = true;
											} else var valid5 = true;
											if (valid5) {
												if (data.issued_on !== void 0) {
													let data20 = data.issued_on;
													if (typeof data20 === "string") {
														if (!pattern3.test(data20)) {
															validate10$1.errors = [{
																instancePath: instancePath + "/issued_on",
																schemaPath: "#/oneOf/0/properties/issued_on/pattern",
																keyword: "pattern",
																params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																schema: "^\\d{4}-\\d{2}-\\d{2}$",
																parentSchema: schema11$1.oneOf[0].properties.issued_on,
																data: data20
															}];
															return false;
														}
													} else {
														validate10$1.errors = [{
															instancePath: instancePath + "/issued_on",
															schemaPath: "#/oneOf/0/properties/issued_on/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11$1.oneOf[0].properties.issued_on.type,
															parentSchema: schema11$1.oneOf[0].properties.issued_on,
															data: data20
														}];
														return false;
													}
													var valid5 = true;
												} else var valid5 = true;
												if (valid5) {
													if (data.completed_on !== void 0) {
														let data21 = data.completed_on;
														if (typeof data21 === "string") {
															if (!pattern3.test(data21)) {
																validate10$1.errors = [{
																	instancePath: instancePath + "/completed_on",
																	schemaPath: "#/oneOf/0/properties/completed_on/pattern",
																	keyword: "pattern",
																	params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																	message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																	schema: "^\\d{4}-\\d{2}-\\d{2}$",
																	parentSchema: schema11$1.oneOf[0].properties.completed_on,
																	data: data21
																}];
																return false;
															}
														} else {
															validate10$1.errors = [{
																instancePath: instancePath + "/completed_on",
																schemaPath: "#/oneOf/0/properties/completed_on/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema11$1.oneOf[0].properties.completed_on.type,
																parentSchema: schema11$1.oneOf[0].properties.completed_on,
																data: data21
															}];
															return false;
														}
														var valid5 = true;
													} else var valid5 = true;
													if (valid5) {
														if (data.expires_on !== void 0) {
															let data22 = data.expires_on;
															if (typeof data22 === "string") {
																if (!pattern5.test(data22)) {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/expires_on",
																		schemaPath: "#/oneOf/0/properties/expires_on/pattern",
																		keyword: "pattern",
																		params: { pattern: "^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$" },
																		message: "must match pattern \"^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$\"",
																		schema: "^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$",
																		parentSchema: schema11$1.oneOf[0].properties.expires_on,
																		data: data22
																	}];
																	return false;
																}
															} else {
																validate10$1.errors = [{
																	instancePath: instancePath + "/expires_on",
																	schemaPath: "#/oneOf/0/properties/expires_on/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema11$1.oneOf[0].properties.expires_on.type,
																	parentSchema: schema11$1.oneOf[0].properties.expires_on,
																	data: data22
																}];
																return false;
															}
															var valid5 = true;
														} else var valid5 = true;
														if (valid5) {
															if (data.channel !== void 0) {
																let data23 = data.channel;
																if (typeof data23 === "string") {
																	if (!pattern6.test(data23)) {
																		validate10$1.errors = [{
																			instancePath: instancePath + "/channel",
																			schemaPath: "#/oneOf/0/properties/channel/pattern",
																			keyword: "pattern",
																			params: { pattern: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$" },
																			message: "must match pattern \"^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$\"",
																			schema: "^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$",
																			parentSchema: schema11$1.oneOf[0].properties.channel,
																			data: data23
																		}];
																		return false;
																	}
																} else {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/channel",
																		schemaPath: "#/oneOf/0/properties/channel/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema11$1.oneOf[0].properties.channel.type,
																		parentSchema: schema11$1.oneOf[0].properties.channel,
																		data: data23
																	}];
																	return false;
																}
																var valid5 = true;
															} else var valid5 = true;
															if (valid5) {
																if (data.meaning !== void 0) {
																	let data24 = data.meaning;
																	if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																		let missing4;
																		if (data24.criteria === void 0 && (missing4 = "criteria") || data24.level === void 0 && (missing4 = "level") || data24.name === void 0 && (missing4 = "name") || data24.skills === void 0 && (missing4 = "skills")) {
																			validate10$1.errors = [{
																				instancePath: instancePath + "/meaning",
																				schemaPath: "#/oneOf/0/properties/meaning/required",
																				keyword: "required",
																				params: { missingProperty: missing4 },
																				message: "must have required property '" + missing4 + "'",
																				schema: schema11$1.oneOf[0].properties.meaning.required,
																				parentSchema: schema11$1.oneOf[0].properties.meaning,
																				data: data24
																			}];
																			return false;
																		} else {
																			for (const key3 in data24) if (!(key3 === "criteria" || key3 === "level" || key3 === "name" || key3 === "skills")) {
																				validate10$1.errors = [{
																					instancePath: instancePath + "/meaning",
																					schemaPath: "#/oneOf/0/properties/meaning/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 },
																					message: "must NOT have additional properties",
																					schema: false,
																					parentSchema: schema11$1.oneOf[0].properties.meaning,
																					data: data24
																				}];
																				return false;
																			}
																			if (data24.criteria !== void 0) {
																				let data25 = data24.criteria;
																				if (typeof data25 === "string") {
																					if (!pattern7.test(data25)) {
																						validate10$1.errors = [{
																							instancePath: instancePath + "/meaning/criteria",
																							schemaPath: "#/oneOf/0/properties/meaning/properties/criteria/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[\\da-f]{16}$" },
																							message: "must match pattern \"^[\\da-f]{16}$\"",
																							schema: "^[\\da-f]{16}$",
																							parentSchema: schema11$1.oneOf[0].properties.meaning.properties.criteria,
																							data: data25
																						}];
																						return false;
																					}
																				} else {
																					validate10$1.errors = [{
																						instancePath: instancePath + "/meaning/criteria",
																						schemaPath: "#/oneOf/0/properties/meaning/properties/criteria/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema11$1.oneOf[0].properties.meaning.properties.criteria.type,
																						parentSchema: schema11$1.oneOf[0].properties.meaning.properties.criteria,
																						data: data25
																					}];
																					return false;
																				}
																				var valid6 = true;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data24.level !== void 0) {
																					let data26 = data24.level;
																					if (typeof data26 === "string") {
																						if (!pattern7.test(data26)) {
																							validate10$1.errors = [{
																								instancePath: instancePath + "/meaning/level",
																								schemaPath: "#/oneOf/0/properties/meaning/properties/level/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[\\da-f]{16}$" },
																								message: "must match pattern \"^[\\da-f]{16}$\"",
																								schema: "^[\\da-f]{16}$",
																								parentSchema: schema11$1.oneOf[0].properties.meaning.properties.level,
																								data: data26
																							}];
																							return false;
																						}
																					} else {
																						validate10$1.errors = [{
																							instancePath: instancePath + "/meaning/level",
																							schemaPath: "#/oneOf/0/properties/meaning/properties/level/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string",
																							schema: schema11$1.oneOf[0].properties.meaning.properties.level.type,
																							parentSchema: schema11$1.oneOf[0].properties.meaning.properties.level,
																							data: data26
																						}];
																						return false;
																					}
																					var valid6 = true;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data24.name !== void 0) {
																						let data27 = data24.name;
																						if (typeof data27 === "string") {
																							if (!pattern7.test(data27)) {
																								validate10$1.errors = [{
																									instancePath: instancePath + "/meaning/name",
																									schemaPath: "#/oneOf/0/properties/meaning/properties/name/pattern",
																									keyword: "pattern",
																									params: { pattern: "^[\\da-f]{16}$" },
																									message: "must match pattern \"^[\\da-f]{16}$\"",
																									schema: "^[\\da-f]{16}$",
																									parentSchema: schema11$1.oneOf[0].properties.meaning.properties.name,
																									data: data27
																								}];
																								return false;
																							}
																						} else {
																							validate10$1.errors = [{
																								instancePath: instancePath + "/meaning/name",
																								schemaPath: "#/oneOf/0/properties/meaning/properties/name/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string",
																								schema: schema11$1.oneOf[0].properties.meaning.properties.name.type,
																								parentSchema: schema11$1.oneOf[0].properties.meaning.properties.name,
																								data: data27
																							}];
																							return false;
																						}
																						var valid6 = true;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data24.skills !== void 0) {
																							let data28 = data24.skills;
																							if (typeof data28 === "string") {
																								if (!pattern7.test(data28)) {
																									validate10$1.errors = [{
																										instancePath: instancePath + "/meaning/skills",
																										schemaPath: "#/oneOf/0/properties/meaning/properties/skills/pattern",
																										keyword: "pattern",
																										params: { pattern: "^[\\da-f]{16}$" },
																										message: "must match pattern \"^[\\da-f]{16}$\"",
																										schema: "^[\\da-f]{16}$",
																										parentSchema: schema11$1.oneOf[0].properties.meaning.properties.skills,
																										data: data28
																									}];
																									return false;
																								}
																							} else {
																								validate10$1.errors = [{
																									instancePath: instancePath + "/meaning/skills",
																									schemaPath: "#/oneOf/0/properties/meaning/properties/skills/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string",
																									schema: schema11$1.oneOf[0].properties.meaning.properties.skills.type,
																									parentSchema: schema11$1.oneOf[0].properties.meaning.properties.skills,
																									data: data28
																								}];
																								return false;
																							}
																							var valid6 = true;
																						} else var valid6 = true;
																					}
																				}
																			}
																		}
																	} else {
																		validate10$1.errors = [{
																			instancePath: instancePath + "/meaning",
																			schemaPath: "#/oneOf/0/properties/meaning/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object",
																			schema: schema11$1.oneOf[0].properties.meaning.type,
																			parentSchema: schema11$1.oneOf[0].properties.meaning,
																			data: data24
																		}];
																		return false;
																	}
																	var valid5 = true;
																} else var valid5 = true;
																if (valid5) {
																	if (data.who !== void 0) {
																		let data29 = data.who;
																		if (typeof data29 === "string") {
																			if (!pattern11.test(data29)) {
																				validate10$1.errors = [{
																					instancePath: instancePath + "/who",
																					schemaPath: "#/oneOf/0/properties/who/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[\\da-f]{8}-[\\da-f]{32}$" },
																					message: "must match pattern \"^[\\da-f]{8}-[\\da-f]{32}$\"",
																					schema: "^[\\da-f]{8}-[\\da-f]{32}$",
																					parentSchema: schema11$1.oneOf[0].properties.who,
																					data: data29
																				}];
																				return false;
																			}
																		} else {
																			validate10$1.errors = [{
																				instancePath: instancePath + "/who",
																				schemaPath: "#/oneOf/0/properties/who/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string",
																				schema: schema11$1.oneOf[0].properties.who.type,
																				parentSchema: schema11$1.oneOf[0].properties.who,
																				data: data29
																			}];
																			return false;
																		}
																		var valid5 = true;
																	} else var valid5 = true;
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
					} else {
						validate10$1.errors = [{
							instancePath,
							schemaPath: "#/oneOf/0/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11$1.oneOf[0].type,
							parentSchema: schema11$1.oneOf[0],
							data
						}];
						return false;
					}
				} else if (tag0 === "accept") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing5;
						if (data.id === void 0 && (missing5 = "id") || data.template === void 0 && (missing5 = "template") || data.ref === void 0 && (missing5 = "ref") || data.sequence === void 0 && (missing5 = "sequence") || data.type === void 0 && (missing5 = "type") || data.on === void 0 && (missing5 = "on")) {
							validate10$1.errors = [{
								instancePath,
								schemaPath: "#/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: missing5 },
								message: "must have required property '" + missing5 + "'",
								schema: schema11$1.oneOf[1].required,
								parentSchema: schema11$1.oneOf[1],
								data
							}];
							return false;
						} else {
							for (const key4 in data) if (!(key4 === "id" || key4 === "template" || key4 === "ref" || key4 === "sequence" || key4 === "type" || key4 === "on")) {
								validate10$1.errors = [{
									instancePath,
									schemaPath: "#/oneOf/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11$1.oneOf[1],
									data
								}];
								return false;
							}
							if (data.id !== void 0) {
								let data30 = data.id;
								if (typeof data30 === "string") {
									if (!pattern0$1.test(data30)) {
										validate10$1.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/oneOf/1/properties/id/pattern",
											keyword: "pattern",
											params: { pattern: "^[\\da-f]{64}$" },
											message: "must match pattern \"^[\\da-f]{64}$\"",
											schema: "^[\\da-f]{64}$",
											parentSchema: schema11$1.oneOf[1].properties.id,
											data: data30
										}];
										return false;
									}
								} else {
									validate10$1.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/oneOf/1/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11$1.oneOf[1].properties.id.type,
										parentSchema: schema11$1.oneOf[1].properties.id,
										data: data30
									}];
									return false;
								}
								var valid8 = true;
							} else var valid8 = true;
							if (valid8) {
								if (data.template !== void 0) {
									let data31 = data.template;
									if (typeof data31 === "string") {
										if (!pattern1.test(data31)) {
											validate10$1.errors = [{
												instancePath: instancePath + "/template",
												schemaPath: "#/oneOf/1/properties/template/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$" },
												message: "must match pattern \"^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$\"",
												schema: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
												parentSchema: schema11$1.oneOf[1].properties.template,
												data: data31
											}];
											return false;
										}
									} else {
										validate10$1.errors = [{
											instancePath: instancePath + "/template",
											schemaPath: "#/oneOf/1/properties/template/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11$1.oneOf[1].properties.template.type,
											parentSchema: schema11$1.oneOf[1].properties.template,
											data: data31
										}];
										return false;
									}
									var valid8 = true;
								} else var valid8 = true;
								if (valid8) {
									if (data.ref !== void 0) {
										let data32 = data.ref;
										if (typeof data32 === "string") {
											if (!pattern2.test(data32)) {
												validate10$1.errors = [{
													instancePath: instancePath + "/ref",
													schemaPath: "#/oneOf/1/properties/ref/pattern",
													keyword: "pattern",
													params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
													message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
													schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
													parentSchema: schema11$1.oneOf[1].properties.ref,
													data: data32
												}];
												return false;
											}
										} else {
											validate10$1.errors = [{
												instancePath: instancePath + "/ref",
												schemaPath: "#/oneOf/1/properties/ref/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema11$1.oneOf[1].properties.ref.type,
												parentSchema: schema11$1.oneOf[1].properties.ref,
												data: data32
											}];
											return false;
										}
										var valid8 = true;
									} else var valid8 = true;
									if (valid8) {
										if (data.sequence !== void 0) {
											let data33 = data.sequence;
											if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
												validate10$1.errors = [{
													instancePath: instancePath + "/sequence",
													schemaPath: "#/oneOf/1/properties/sequence/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11$1.oneOf[1].properties.sequence.type,
													parentSchema: schema11$1.oneOf[1].properties.sequence,
													data: data33
												}];
												return false;
											}
											if (typeof data33 == "number" && isFinite(data33)) {
												if (data33 > 1e6 || isNaN(data33)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/1/properties/sequence/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														},
														message: "must be <= 1000000",
														schema: 1e6,
														parentSchema: schema11$1.oneOf[1].properties.sequence,
														data: data33
													}];
													return false;
												} else if (data33 < 1 || isNaN(data33)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/1/properties/sequence/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1",
														schema: 1,
														parentSchema: schema11$1.oneOf[1].properties.sequence,
														data: data33
													}];
													return false;
												}
											}
											var valid8 = true;
										} else var valid8 = true;
										if (valid8) {
											if (data.type !== void 0) {
												let data34 = data.type;
												if (!(data34 === "accept" || data34 === "share")) {
													validate10$1.errors = [{
														instancePath: instancePath + "/type",
														schemaPath: "#/oneOf/1/properties/type/enum",
														keyword: "enum",
														params: { allowedValues: schema11$1.oneOf[1].properties.type.enum },
														message: "must be equal to one of the allowed values",
														schema: schema11$1.oneOf[1].properties.type.enum,
														parentSchema: schema11$1.oneOf[1].properties.type,
														data: data34
													}];
													return false;
												}
												var valid8 = true;
											} else var valid8 = true;
											if (valid8) {
												if (data.on !== void 0) {
													let data35 = data.on;
													if (typeof data35 === "string") {
														if (!pattern3.test(data35)) {
															validate10$1.errors = [{
																instancePath: instancePath + "/on",
																schemaPath: "#/oneOf/1/properties/on/pattern",
																keyword: "pattern",
																params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																schema: "^\\d{4}-\\d{2}-\\d{2}$",
																parentSchema: schema11$1.oneOf[1].properties.on,
																data: data35
															}];
															return false;
														}
													} else {
														validate10$1.errors = [{
															instancePath: instancePath + "/on",
															schemaPath: "#/oneOf/1/properties/on/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11$1.oneOf[1].properties.on.type,
															parentSchema: schema11$1.oneOf[1].properties.on,
															data: data35
														}];
														return false;
													}
													var valid8 = true;
												} else var valid8 = true;
											}
										}
									}
								}
							}
						}
					} else {
						validate10$1.errors = [{
							instancePath,
							schemaPath: "#/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11$1.oneOf[1].type,
							parentSchema: schema11$1.oneOf[1],
							data
						}];
						return false;
					}
				} else if (tag0 === "share") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing6;
						if (data.id === void 0 && (missing6 = "id") || data.template === void 0 && (missing6 = "template") || data.ref === void 0 && (missing6 = "ref") || data.sequence === void 0 && (missing6 = "sequence") || data.type === void 0 && (missing6 = "type") || data.on === void 0 && (missing6 = "on")) {
							validate10$1.errors = [{
								instancePath,
								schemaPath: "#/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: missing6 },
								message: "must have required property '" + missing6 + "'",
								schema: schema11$1.oneOf[1].required,
								parentSchema: schema11$1.oneOf[1],
								data
							}];
							return false;
						} else {
							for (const key5 in data) if (!(key5 === "id" || key5 === "template" || key5 === "ref" || key5 === "sequence" || key5 === "type" || key5 === "on")) {
								validate10$1.errors = [{
									instancePath,
									schemaPath: "#/oneOf/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11$1.oneOf[1],
									data
								}];
								return false;
							}
							if (data.id !== void 0) {
								let data36 = data.id;
								if (typeof data36 === "string") {
									if (!pattern0$1.test(data36)) {
										validate10$1.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/oneOf/1/properties/id/pattern",
											keyword: "pattern",
											params: { pattern: "^[\\da-f]{64}$" },
											message: "must match pattern \"^[\\da-f]{64}$\"",
											schema: "^[\\da-f]{64}$",
											parentSchema: schema11$1.oneOf[1].properties.id,
											data: data36
										}];
										return false;
									}
								} else {
									validate10$1.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/oneOf/1/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11$1.oneOf[1].properties.id.type,
										parentSchema: schema11$1.oneOf[1].properties.id,
										data: data36
									}];
									return false;
								}
								var valid10 = true;
							} else var valid10 = true;
							if (valid10) {
								if (data.template !== void 0) {
									let data37 = data.template;
									if (typeof data37 === "string") {
										if (!pattern1.test(data37)) {
											validate10$1.errors = [{
												instancePath: instancePath + "/template",
												schemaPath: "#/oneOf/1/properties/template/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$" },
												message: "must match pattern \"^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$\"",
												schema: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
												parentSchema: schema11$1.oneOf[1].properties.template,
												data: data37
											}];
											return false;
										}
									} else {
										validate10$1.errors = [{
											instancePath: instancePath + "/template",
											schemaPath: "#/oneOf/1/properties/template/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11$1.oneOf[1].properties.template.type,
											parentSchema: schema11$1.oneOf[1].properties.template,
											data: data37
										}];
										return false;
									}
									var valid10 = true;
								} else var valid10 = true;
								if (valid10) {
									if (data.ref !== void 0) {
										let data38 = data.ref;
										if (typeof data38 === "string") {
											if (!pattern2.test(data38)) {
												validate10$1.errors = [{
													instancePath: instancePath + "/ref",
													schemaPath: "#/oneOf/1/properties/ref/pattern",
													keyword: "pattern",
													params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
													message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
													schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
													parentSchema: schema11$1.oneOf[1].properties.ref,
													data: data38
												}];
												return false;
											}
										} else {
											validate10$1.errors = [{
												instancePath: instancePath + "/ref",
												schemaPath: "#/oneOf/1/properties/ref/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema11$1.oneOf[1].properties.ref.type,
												parentSchema: schema11$1.oneOf[1].properties.ref,
												data: data38
											}];
											return false;
										}
										var valid10 = true;
									} else var valid10 = true;
									if (valid10) {
										if (data.sequence !== void 0) {
											let data39 = data.sequence;
											if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
												validate10$1.errors = [{
													instancePath: instancePath + "/sequence",
													schemaPath: "#/oneOf/1/properties/sequence/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11$1.oneOf[1].properties.sequence.type,
													parentSchema: schema11$1.oneOf[1].properties.sequence,
													data: data39
												}];
												return false;
											}
											if (typeof data39 == "number" && isFinite(data39)) {
												if (data39 > 1e6 || isNaN(data39)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/1/properties/sequence/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														},
														message: "must be <= 1000000",
														schema: 1e6,
														parentSchema: schema11$1.oneOf[1].properties.sequence,
														data: data39
													}];
													return false;
												} else if (data39 < 1 || isNaN(data39)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/1/properties/sequence/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1",
														schema: 1,
														parentSchema: schema11$1.oneOf[1].properties.sequence,
														data: data39
													}];
													return false;
												}
											}
											var valid10 = true;
										} else var valid10 = true;
										if (valid10) {
											if (data.type !== void 0) {
												let data40 = data.type;
												if (!(data40 === "accept" || data40 === "share")) {
													validate10$1.errors = [{
														instancePath: instancePath + "/type",
														schemaPath: "#/oneOf/1/properties/type/enum",
														keyword: "enum",
														params: { allowedValues: schema11$1.oneOf[1].properties.type.enum },
														message: "must be equal to one of the allowed values",
														schema: schema11$1.oneOf[1].properties.type.enum,
														parentSchema: schema11$1.oneOf[1].properties.type,
														data: data40
													}];
													return false;
												}
												var valid10 = true;
											} else var valid10 = true;
											if (valid10) {
												if (data.on !== void 0) {
													let data41 = data.on;
													if (typeof data41 === "string") {
														if (!pattern3.test(data41)) {
															validate10$1.errors = [{
																instancePath: instancePath + "/on",
																schemaPath: "#/oneOf/1/properties/on/pattern",
																keyword: "pattern",
																params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																schema: "^\\d{4}-\\d{2}-\\d{2}$",
																parentSchema: schema11$1.oneOf[1].properties.on,
																data: data41
															}];
															return false;
														}
													} else {
														validate10$1.errors = [{
															instancePath: instancePath + "/on",
															schemaPath: "#/oneOf/1/properties/on/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11$1.oneOf[1].properties.on.type,
															parentSchema: schema11$1.oneOf[1].properties.on,
															data: data41
														}];
														return false;
													}
													var valid10 = true;
												} else var valid10 = true;
											}
										}
									}
								}
							}
						}
					} else {
						validate10$1.errors = [{
							instancePath,
							schemaPath: "#/oneOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11$1.oneOf[1].type,
							parentSchema: schema11$1.oneOf[1],
							data
						}];
						return false;
					}
				} else if (tag0 === "correct") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing7;
						if (data.id === void 0 && (missing7 = "id") || data.template === void 0 && (missing7 = "template") || data.ref === void 0 && (missing7 = "ref") || data.sequence === void 0 && (missing7 = "sequence") || data.type === void 0 && (missing7 = "type") || data.on === void 0 && (missing7 = "on") || data.field === void 0 && (missing7 = "field") || data.reason === void 0 && (missing7 = "reason")) {
							validate10$1.errors = [{
								instancePath,
								schemaPath: "#/oneOf/2/required",
								keyword: "required",
								params: { missingProperty: missing7 },
								message: "must have required property '" + missing7 + "'",
								schema: schema11$1.oneOf[2].required,
								parentSchema: schema11$1.oneOf[2],
								data
							}];
							return false;
						} else {
							for (const key6 in data) if (!func2.call(schema11$1.oneOf[2].properties, key6)) {
								validate10$1.errors = [{
									instancePath,
									schemaPath: "#/oneOf/2/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key6 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11$1.oneOf[2],
									data
								}];
								return false;
							}
							if (data.id !== void 0) {
								let data42 = data.id;
								if (typeof data42 === "string") {
									if (!pattern0$1.test(data42)) {
										validate10$1.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/oneOf/2/properties/id/pattern",
											keyword: "pattern",
											params: { pattern: "^[\\da-f]{64}$" },
											message: "must match pattern \"^[\\da-f]{64}$\"",
											schema: "^[\\da-f]{64}$",
											parentSchema: schema11$1.oneOf[2].properties.id,
											data: data42
										}];
										return false;
									}
								} else {
									validate10$1.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/oneOf/2/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11$1.oneOf[2].properties.id.type,
										parentSchema: schema11$1.oneOf[2].properties.id,
										data: data42
									}];
									return false;
								}
								var valid12 = true;
							} else var valid12 = true;
							if (valid12) {
								if (data.template !== void 0) {
									let data43 = data.template;
									if (typeof data43 === "string") {
										if (!pattern1.test(data43)) {
											validate10$1.errors = [{
												instancePath: instancePath + "/template",
												schemaPath: "#/oneOf/2/properties/template/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$" },
												message: "must match pattern \"^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$\"",
												schema: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
												parentSchema: schema11$1.oneOf[2].properties.template,
												data: data43
											}];
											return false;
										}
									} else {
										validate10$1.errors = [{
											instancePath: instancePath + "/template",
											schemaPath: "#/oneOf/2/properties/template/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11$1.oneOf[2].properties.template.type,
											parentSchema: schema11$1.oneOf[2].properties.template,
											data: data43
										}];
										return false;
									}
									var valid12 = true;
								} else var valid12 = true;
								if (valid12) {
									if (data.ref !== void 0) {
										let data44 = data.ref;
										if (typeof data44 === "string") {
											if (!pattern2.test(data44)) {
												validate10$1.errors = [{
													instancePath: instancePath + "/ref",
													schemaPath: "#/oneOf/2/properties/ref/pattern",
													keyword: "pattern",
													params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
													message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
													schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
													parentSchema: schema11$1.oneOf[2].properties.ref,
													data: data44
												}];
												return false;
											}
										} else {
											validate10$1.errors = [{
												instancePath: instancePath + "/ref",
												schemaPath: "#/oneOf/2/properties/ref/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema11$1.oneOf[2].properties.ref.type,
												parentSchema: schema11$1.oneOf[2].properties.ref,
												data: data44
											}];
											return false;
										}
										var valid12 = true;
									} else var valid12 = true;
									if (valid12) {
										if (data.sequence !== void 0) {
											let data45 = data.sequence;
											if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
												validate10$1.errors = [{
													instancePath: instancePath + "/sequence",
													schemaPath: "#/oneOf/2/properties/sequence/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11$1.oneOf[2].properties.sequence.type,
													parentSchema: schema11$1.oneOf[2].properties.sequence,
													data: data45
												}];
												return false;
											}
											if (typeof data45 == "number" && isFinite(data45)) {
												if (data45 > 1e6 || isNaN(data45)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/2/properties/sequence/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														},
														message: "must be <= 1000000",
														schema: 1e6,
														parentSchema: schema11$1.oneOf[2].properties.sequence,
														data: data45
													}];
													return false;
												} else if (data45 < 1 || isNaN(data45)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/2/properties/sequence/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1",
														schema: 1,
														parentSchema: schema11$1.oneOf[2].properties.sequence,
														data: data45
													}];
													return false;
												}
											}
											var valid12 = true;
										} else var valid12 = true;
										if (valid12) {
											if (data.type !== void 0) {
												let data46 = data.type;
												if (!(data46 === "correct")) {
													validate10$1.errors = [{
														instancePath: instancePath + "/type",
														schemaPath: "#/oneOf/2/properties/type/enum",
														keyword: "enum",
														params: { allowedValues: schema11$1.oneOf[2].properties.type.enum },
														message: "must be equal to one of the allowed values",
														schema: schema11$1.oneOf[2].properties.type.enum,
														parentSchema: schema11$1.oneOf[2].properties.type,
														data: data46
													}];
													return false;
												}
												var valid12 = true;
											} else var valid12 = true;
											if (valid12) {
												if (data.on !== void 0) {
													let data47 = data.on;
													if (typeof data47 === "string") {
														if (!pattern3.test(data47)) {
															validate10$1.errors = [{
																instancePath: instancePath + "/on",
																schemaPath: "#/oneOf/2/properties/on/pattern",
																keyword: "pattern",
																params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																schema: "^\\d{4}-\\d{2}-\\d{2}$",
																parentSchema: schema11$1.oneOf[2].properties.on,
																data: data47
															}];
															return false;
														}
													} else {
														validate10$1.errors = [{
															instancePath: instancePath + "/on",
															schemaPath: "#/oneOf/2/properties/on/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11$1.oneOf[2].properties.on.type,
															parentSchema: schema11$1.oneOf[2].properties.on,
															data: data47
														}];
														return false;
													}
													var valid12 = true;
												} else var valid12 = true;
												if (valid12) {
													if (data.field !== void 0) {
														let data48 = data.field;
														if (!(data48 === "completed_on" || data48 === "email" || data48 === "evidence" || data48 === "expires_on" || data48 === "group" || data48 === "issued_on" || data48 === "location" || data48 === "name" || data48 === "other" || data48 === "template")) {
															validate10$1.errors = [{
																instancePath: instancePath + "/field",
																schemaPath: "#/oneOf/2/properties/field/enum",
																keyword: "enum",
																params: { allowedValues: schema11$1.oneOf[2].properties.field.enum },
																message: "must be equal to one of the allowed values",
																schema: schema11$1.oneOf[2].properties.field.enum,
																parentSchema: schema11$1.oneOf[2].properties.field,
																data: data48
															}];
															return false;
														}
														var valid12 = true;
													} else var valid12 = true;
													if (valid12) {
														if (data.reason !== void 0) {
															let data49 = data.reason;
															if (!(data49 === "issued-in-error" || data49 === "duplicate" || data49 === "wrong-recipient" || data49 === "wrong-template" || data49 === "data-error" || data49 === "reissued" || data49 === "misconduct" || data49 === "eligibility-lost" || data49 === "superseded" || data49 === "recipient-request" || data49 === "privacy-request" || data49 === "technical" || data49 === "other" || data49 === "unknown")) {
																validate10$1.errors = [{
																	instancePath: instancePath + "/reason",
																	schemaPath: "#/oneOf/2/properties/reason/enum",
																	keyword: "enum",
																	params: { allowedValues: schema11$1.oneOf[2].properties.reason.enum },
																	message: "must be equal to one of the allowed values",
																	schema: schema11$1.oneOf[2].properties.reason.enum,
																	parentSchema: schema11$1.oneOf[2].properties.reason,
																	data: data49
																}];
																return false;
															}
															var valid12 = true;
														} else var valid12 = true;
														if (valid12) {
															if (data.of !== void 0) {
																let data50 = data.of;
																if (typeof data50 === "string") {
																	if (!pattern0$1.test(data50)) {
																		validate10$1.errors = [{
																			instancePath: instancePath + "/of",
																			schemaPath: "#/oneOf/2/properties/of/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[\\da-f]{64}$" },
																			message: "must match pattern \"^[\\da-f]{64}$\"",
																			schema: "^[\\da-f]{64}$",
																			parentSchema: schema11$1.oneOf[2].properties.of,
																			data: data50
																		}];
																		return false;
																	}
																} else {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/of",
																		schemaPath: "#/oneOf/2/properties/of/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema11$1.oneOf[2].properties.of.type,
																		parentSchema: schema11$1.oneOf[2].properties.of,
																		data: data50
																	}];
																	return false;
																}
																var valid12 = true;
															} else var valid12 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					} else {
						validate10$1.errors = [{
							instancePath,
							schemaPath: "#/oneOf/2/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11$1.oneOf[2].type,
							parentSchema: schema11$1.oneOf[2],
							data
						}];
						return false;
					}
				} else if (tag0 === "revoke") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing8;
						if (data.id === void 0 && (missing8 = "id") || data.template === void 0 && (missing8 = "template") || data.ref === void 0 && (missing8 = "ref") || data.sequence === void 0 && (missing8 = "sequence") || data.type === void 0 && (missing8 = "type") || data.on === void 0 && (missing8 = "on") || data.reason === void 0 && (missing8 = "reason")) {
							validate10$1.errors = [{
								instancePath,
								schemaPath: "#/oneOf/3/required",
								keyword: "required",
								params: { missingProperty: missing8 },
								message: "must have required property '" + missing8 + "'",
								schema: schema11$1.oneOf[3].required,
								parentSchema: schema11$1.oneOf[3],
								data
							}];
							return false;
						} else {
							for (const key7 in data) if (!func2.call(schema11$1.oneOf[3].properties, key7)) {
								validate10$1.errors = [{
									instancePath,
									schemaPath: "#/oneOf/3/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key7 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11$1.oneOf[3],
									data
								}];
								return false;
							}
							if (data.id !== void 0) {
								let data51 = data.id;
								if (typeof data51 === "string") {
									if (!pattern0$1.test(data51)) {
										validate10$1.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/oneOf/3/properties/id/pattern",
											keyword: "pattern",
											params: { pattern: "^[\\da-f]{64}$" },
											message: "must match pattern \"^[\\da-f]{64}$\"",
											schema: "^[\\da-f]{64}$",
											parentSchema: schema11$1.oneOf[3].properties.id,
											data: data51
										}];
										return false;
									}
								} else {
									validate10$1.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/oneOf/3/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11$1.oneOf[3].properties.id.type,
										parentSchema: schema11$1.oneOf[3].properties.id,
										data: data51
									}];
									return false;
								}
								var valid14 = true;
							} else var valid14 = true;
							if (valid14) {
								if (data.template !== void 0) {
									let data52 = data.template;
									if (typeof data52 === "string") {
										if (!pattern1.test(data52)) {
											validate10$1.errors = [{
												instancePath: instancePath + "/template",
												schemaPath: "#/oneOf/3/properties/template/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$" },
												message: "must match pattern \"^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$\"",
												schema: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
												parentSchema: schema11$1.oneOf[3].properties.template,
												data: data52
											}];
											return false;
										}
									} else {
										validate10$1.errors = [{
											instancePath: instancePath + "/template",
											schemaPath: "#/oneOf/3/properties/template/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11$1.oneOf[3].properties.template.type,
											parentSchema: schema11$1.oneOf[3].properties.template,
											data: data52
										}];
										return false;
									}
									var valid14 = true;
								} else var valid14 = true;
								if (valid14) {
									if (data.ref !== void 0) {
										let data53 = data.ref;
										if (typeof data53 === "string") {
											if (!pattern2.test(data53)) {
												validate10$1.errors = [{
													instancePath: instancePath + "/ref",
													schemaPath: "#/oneOf/3/properties/ref/pattern",
													keyword: "pattern",
													params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
													message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
													schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
													parentSchema: schema11$1.oneOf[3].properties.ref,
													data: data53
												}];
												return false;
											}
										} else {
											validate10$1.errors = [{
												instancePath: instancePath + "/ref",
												schemaPath: "#/oneOf/3/properties/ref/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema11$1.oneOf[3].properties.ref.type,
												parentSchema: schema11$1.oneOf[3].properties.ref,
												data: data53
											}];
											return false;
										}
										var valid14 = true;
									} else var valid14 = true;
									if (valid14) {
										if (data.sequence !== void 0) {
											let data54 = data.sequence;
											if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
												validate10$1.errors = [{
													instancePath: instancePath + "/sequence",
													schemaPath: "#/oneOf/3/properties/sequence/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11$1.oneOf[3].properties.sequence.type,
													parentSchema: schema11$1.oneOf[3].properties.sequence,
													data: data54
												}];
												return false;
											}
											if (typeof data54 == "number" && isFinite(data54)) {
												if (data54 > 1e6 || isNaN(data54)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/3/properties/sequence/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														},
														message: "must be <= 1000000",
														schema: 1e6,
														parentSchema: schema11$1.oneOf[3].properties.sequence,
														data: data54
													}];
													return false;
												} else if (data54 < 1 || isNaN(data54)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/3/properties/sequence/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1",
														schema: 1,
														parentSchema: schema11$1.oneOf[3].properties.sequence,
														data: data54
													}];
													return false;
												}
											}
											var valid14 = true;
										} else var valid14 = true;
										if (valid14) {
											if (data.type !== void 0) {
												let data55 = data.type;
												if (!(data55 === "revoke" || data55 === "replace")) {
													validate10$1.errors = [{
														instancePath: instancePath + "/type",
														schemaPath: "#/oneOf/3/properties/type/enum",
														keyword: "enum",
														params: { allowedValues: schema11$1.oneOf[3].properties.type.enum },
														message: "must be equal to one of the allowed values",
														schema: schema11$1.oneOf[3].properties.type.enum,
														parentSchema: schema11$1.oneOf[3].properties.type,
														data: data55
													}];
													return false;
												}
												var valid14 = true;
											} else var valid14 = true;
											if (valid14) {
												if (data.on !== void 0) {
													let data56 = data.on;
													if (typeof data56 === "string") {
														if (!pattern3.test(data56)) {
															validate10$1.errors = [{
																instancePath: instancePath + "/on",
																schemaPath: "#/oneOf/3/properties/on/pattern",
																keyword: "pattern",
																params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																schema: "^\\d{4}-\\d{2}-\\d{2}$",
																parentSchema: schema11$1.oneOf[3].properties.on,
																data: data56
															}];
															return false;
														}
													} else {
														validate10$1.errors = [{
															instancePath: instancePath + "/on",
															schemaPath: "#/oneOf/3/properties/on/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11$1.oneOf[3].properties.on.type,
															parentSchema: schema11$1.oneOf[3].properties.on,
															data: data56
														}];
														return false;
													}
													var valid14 = true;
												} else var valid14 = true;
												if (valid14) {
													if (data.reason !== void 0) {
														let data57 = data.reason;
														if (!(data57 === "issued-in-error" || data57 === "duplicate" || data57 === "wrong-recipient" || data57 === "wrong-template" || data57 === "data-error" || data57 === "reissued" || data57 === "misconduct" || data57 === "eligibility-lost" || data57 === "superseded" || data57 === "recipient-request" || data57 === "privacy-request" || data57 === "technical" || data57 === "other" || data57 === "unknown")) {
															validate10$1.errors = [{
																instancePath: instancePath + "/reason",
																schemaPath: "#/oneOf/3/properties/reason/enum",
																keyword: "enum",
																params: { allowedValues: schema11$1.oneOf[3].properties.reason.enum },
																message: "must be equal to one of the allowed values",
																schema: schema11$1.oneOf[3].properties.reason.enum,
																parentSchema: schema11$1.oneOf[3].properties.reason,
																data: data57
															}];
															return false;
														}
														var valid14 = true;
													} else var valid14 = true;
													if (valid14) {
														if (data.of !== void 0) {
															let data58 = data.of;
															if (typeof data58 === "string") {
																if (!pattern0$1.test(data58)) {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/of",
																		schemaPath: "#/oneOf/3/properties/of/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[\\da-f]{64}$" },
																		message: "must match pattern \"^[\\da-f]{64}$\"",
																		schema: "^[\\da-f]{64}$",
																		parentSchema: schema11$1.oneOf[3].properties.of,
																		data: data58
																	}];
																	return false;
																}
															} else {
																validate10$1.errors = [{
																	instancePath: instancePath + "/of",
																	schemaPath: "#/oneOf/3/properties/of/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema11$1.oneOf[3].properties.of.type,
																	parentSchema: schema11$1.oneOf[3].properties.of,
																	data: data58
																}];
																return false;
															}
															var valid14 = true;
														} else var valid14 = true;
														if (valid14) {
															if (data.by !== void 0) {
																let data59 = data.by;
																if (typeof data59 === "string") {
																	if (!pattern2.test(data59)) {
																		validate10$1.errors = [{
																			instancePath: instancePath + "/by",
																			schemaPath: "#/oneOf/3/properties/by/pattern",
																			keyword: "pattern",
																			params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
																			message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
																			schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
																			parentSchema: schema11$1.oneOf[3].properties.by,
																			data: data59
																		}];
																		return false;
																	}
																} else {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/by",
																		schemaPath: "#/oneOf/3/properties/by/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema11$1.oneOf[3].properties.by.type,
																		parentSchema: schema11$1.oneOf[3].properties.by,
																		data: data59
																	}];
																	return false;
																}
																var valid14 = true;
															} else var valid14 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					} else {
						validate10$1.errors = [{
							instancePath,
							schemaPath: "#/oneOf/3/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11$1.oneOf[3].type,
							parentSchema: schema11$1.oneOf[3],
							data
						}];
						return false;
					}
				} else if (tag0 === "replace") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing9;
						if (data.id === void 0 && (missing9 = "id") || data.template === void 0 && (missing9 = "template") || data.ref === void 0 && (missing9 = "ref") || data.sequence === void 0 && (missing9 = "sequence") || data.type === void 0 && (missing9 = "type") || data.on === void 0 && (missing9 = "on") || data.reason === void 0 && (missing9 = "reason")) {
							validate10$1.errors = [{
								instancePath,
								schemaPath: "#/oneOf/3/required",
								keyword: "required",
								params: { missingProperty: missing9 },
								message: "must have required property '" + missing9 + "'",
								schema: schema11$1.oneOf[3].required,
								parentSchema: schema11$1.oneOf[3],
								data
							}];
							return false;
						} else {
							for (const key8 in data) if (!func2.call(schema11$1.oneOf[3].properties, key8)) {
								validate10$1.errors = [{
									instancePath,
									schemaPath: "#/oneOf/3/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key8 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11$1.oneOf[3],
									data
								}];
								return false;
							}
							if (data.id !== void 0) {
								let data60 = data.id;
								if (typeof data60 === "string") {
									if (!pattern0$1.test(data60)) {
										validate10$1.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/oneOf/3/properties/id/pattern",
											keyword: "pattern",
											params: { pattern: "^[\\da-f]{64}$" },
											message: "must match pattern \"^[\\da-f]{64}$\"",
											schema: "^[\\da-f]{64}$",
											parentSchema: schema11$1.oneOf[3].properties.id,
											data: data60
										}];
										return false;
									}
								} else {
									validate10$1.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/oneOf/3/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11$1.oneOf[3].properties.id.type,
										parentSchema: schema11$1.oneOf[3].properties.id,
										data: data60
									}];
									return false;
								}
								var valid16 = true;
							} else var valid16 = true;
							if (valid16) {
								if (data.template !== void 0) {
									let data61 = data.template;
									if (typeof data61 === "string") {
										if (!pattern1.test(data61)) {
											validate10$1.errors = [{
												instancePath: instancePath + "/template",
												schemaPath: "#/oneOf/3/properties/template/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$" },
												message: "must match pattern \"^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$\"",
												schema: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
												parentSchema: schema11$1.oneOf[3].properties.template,
												data: data61
											}];
											return false;
										}
									} else {
										validate10$1.errors = [{
											instancePath: instancePath + "/template",
											schemaPath: "#/oneOf/3/properties/template/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11$1.oneOf[3].properties.template.type,
											parentSchema: schema11$1.oneOf[3].properties.template,
											data: data61
										}];
										return false;
									}
									var valid16 = true;
								} else var valid16 = true;
								if (valid16) {
									if (data.ref !== void 0) {
										let data62 = data.ref;
										if (typeof data62 === "string") {
											if (!pattern2.test(data62)) {
												validate10$1.errors = [{
													instancePath: instancePath + "/ref",
													schemaPath: "#/oneOf/3/properties/ref/pattern",
													keyword: "pattern",
													params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
													message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
													schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
													parentSchema: schema11$1.oneOf[3].properties.ref,
													data: data62
												}];
												return false;
											}
										} else {
											validate10$1.errors = [{
												instancePath: instancePath + "/ref",
												schemaPath: "#/oneOf/3/properties/ref/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema11$1.oneOf[3].properties.ref.type,
												parentSchema: schema11$1.oneOf[3].properties.ref,
												data: data62
											}];
											return false;
										}
										var valid16 = true;
									} else var valid16 = true;
									if (valid16) {
										if (data.sequence !== void 0) {
											let data63 = data.sequence;
											if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
												validate10$1.errors = [{
													instancePath: instancePath + "/sequence",
													schemaPath: "#/oneOf/3/properties/sequence/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11$1.oneOf[3].properties.sequence.type,
													parentSchema: schema11$1.oneOf[3].properties.sequence,
													data: data63
												}];
												return false;
											}
											if (typeof data63 == "number" && isFinite(data63)) {
												if (data63 > 1e6 || isNaN(data63)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/3/properties/sequence/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														},
														message: "must be <= 1000000",
														schema: 1e6,
														parentSchema: schema11$1.oneOf[3].properties.sequence,
														data: data63
													}];
													return false;
												} else if (data63 < 1 || isNaN(data63)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/3/properties/sequence/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1",
														schema: 1,
														parentSchema: schema11$1.oneOf[3].properties.sequence,
														data: data63
													}];
													return false;
												}
											}
											var valid16 = true;
										} else var valid16 = true;
										if (valid16) {
											if (data.type !== void 0) {
												let data64 = data.type;
												if (!(data64 === "revoke" || data64 === "replace")) {
													validate10$1.errors = [{
														instancePath: instancePath + "/type",
														schemaPath: "#/oneOf/3/properties/type/enum",
														keyword: "enum",
														params: { allowedValues: schema11$1.oneOf[3].properties.type.enum },
														message: "must be equal to one of the allowed values",
														schema: schema11$1.oneOf[3].properties.type.enum,
														parentSchema: schema11$1.oneOf[3].properties.type,
														data: data64
													}];
													return false;
												}
												var valid16 = true;
											} else var valid16 = true;
											if (valid16) {
												if (data.on !== void 0) {
													let data65 = data.on;
													if (typeof data65 === "string") {
														if (!pattern3.test(data65)) {
															validate10$1.errors = [{
																instancePath: instancePath + "/on",
																schemaPath: "#/oneOf/3/properties/on/pattern",
																keyword: "pattern",
																params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																schema: "^\\d{4}-\\d{2}-\\d{2}$",
																parentSchema: schema11$1.oneOf[3].properties.on,
																data: data65
															}];
															return false;
														}
													} else {
														validate10$1.errors = [{
															instancePath: instancePath + "/on",
															schemaPath: "#/oneOf/3/properties/on/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11$1.oneOf[3].properties.on.type,
															parentSchema: schema11$1.oneOf[3].properties.on,
															data: data65
														}];
														return false;
													}
													var valid16 = true;
												} else var valid16 = true;
												if (valid16) {
													if (data.reason !== void 0) {
														let data66 = data.reason;
														if (!(data66 === "issued-in-error" || data66 === "duplicate" || data66 === "wrong-recipient" || data66 === "wrong-template" || data66 === "data-error" || data66 === "reissued" || data66 === "misconduct" || data66 === "eligibility-lost" || data66 === "superseded" || data66 === "recipient-request" || data66 === "privacy-request" || data66 === "technical" || data66 === "other" || data66 === "unknown")) {
															validate10$1.errors = [{
																instancePath: instancePath + "/reason",
																schemaPath: "#/oneOf/3/properties/reason/enum",
																keyword: "enum",
																params: { allowedValues: schema11$1.oneOf[3].properties.reason.enum },
																message: "must be equal to one of the allowed values",
																schema: schema11$1.oneOf[3].properties.reason.enum,
																parentSchema: schema11$1.oneOf[3].properties.reason,
																data: data66
															}];
															return false;
														}
														var valid16 = true;
													} else var valid16 = true;
													if (valid16) {
														if (data.of !== void 0) {
															let data67 = data.of;
															if (typeof data67 === "string") {
																if (!pattern0$1.test(data67)) {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/of",
																		schemaPath: "#/oneOf/3/properties/of/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[\\da-f]{64}$" },
																		message: "must match pattern \"^[\\da-f]{64}$\"",
																		schema: "^[\\da-f]{64}$",
																		parentSchema: schema11$1.oneOf[3].properties.of,
																		data: data67
																	}];
																	return false;
																}
															} else {
																validate10$1.errors = [{
																	instancePath: instancePath + "/of",
																	schemaPath: "#/oneOf/3/properties/of/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema11$1.oneOf[3].properties.of.type,
																	parentSchema: schema11$1.oneOf[3].properties.of,
																	data: data67
																}];
																return false;
															}
															var valid16 = true;
														} else var valid16 = true;
														if (valid16) {
															if (data.by !== void 0) {
																let data68 = data.by;
																if (typeof data68 === "string") {
																	if (!pattern2.test(data68)) {
																		validate10$1.errors = [{
																			instancePath: instancePath + "/by",
																			schemaPath: "#/oneOf/3/properties/by/pattern",
																			keyword: "pattern",
																			params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
																			message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
																			schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
																			parentSchema: schema11$1.oneOf[3].properties.by,
																			data: data68
																		}];
																		return false;
																	}
																} else {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/by",
																		schemaPath: "#/oneOf/3/properties/by/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema11$1.oneOf[3].properties.by.type,
																		parentSchema: schema11$1.oneOf[3].properties.by,
																		data: data68
																	}];
																	return false;
																}
																var valid16 = true;
															} else var valid16 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					} else {
						validate10$1.errors = [{
							instancePath,
							schemaPath: "#/oneOf/3/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11$1.oneOf[3].type,
							parentSchema: schema11$1.oneOf[3],
							data
						}];
						return false;
					}
				} else if (tag0 === "assert") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing10;
						if (data.id === void 0 && (missing10 = "id") || data.template === void 0 && (missing10 = "template") || data.ref === void 0 && (missing10 = "ref") || data.sequence === void 0 && (missing10 = "sequence") || data.type === void 0 && (missing10 = "type") || data.on === void 0 && (missing10 = "on") || data.count === void 0 && (missing10 = "count")) {
							validate10$1.errors = [{
								instancePath,
								schemaPath: "#/oneOf/4/required",
								keyword: "required",
								params: { missingProperty: missing10 },
								message: "must have required property '" + missing10 + "'",
								schema: schema11$1.oneOf[4].required,
								parentSchema: schema11$1.oneOf[4],
								data
							}];
							return false;
						} else {
							for (const key9 in data) if (!(key9 === "id" || key9 === "template" || key9 === "ref" || key9 === "sequence" || key9 === "type" || key9 === "on" || key9 === "count")) {
								validate10$1.errors = [{
									instancePath,
									schemaPath: "#/oneOf/4/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key9 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema11$1.oneOf[4],
									data
								}];
								return false;
							}
							if (data.id !== void 0) {
								let data69 = data.id;
								if (typeof data69 === "string") {
									if (!pattern0$1.test(data69)) {
										validate10$1.errors = [{
											instancePath: instancePath + "/id",
											schemaPath: "#/oneOf/4/properties/id/pattern",
											keyword: "pattern",
											params: { pattern: "^[\\da-f]{64}$" },
											message: "must match pattern \"^[\\da-f]{64}$\"",
											schema: "^[\\da-f]{64}$",
											parentSchema: schema11$1.oneOf[4].properties.id,
											data: data69
										}];
										return false;
									}
								} else {
									validate10$1.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/oneOf/4/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema11$1.oneOf[4].properties.id.type,
										parentSchema: schema11$1.oneOf[4].properties.id,
										data: data69
									}];
									return false;
								}
								var valid18 = true;
							} else var valid18 = true;
							if (valid18) {
								if (data.template !== void 0) {
									let data70 = data.template;
									if (typeof data70 === "string") {
										if (!pattern1.test(data70)) {
											validate10$1.errors = [{
												instancePath: instancePath + "/template",
												schemaPath: "#/oneOf/4/properties/template/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$" },
												message: "must match pattern \"^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$\"",
												schema: "^[^\\s@:/\\\\\"\\u0000-\\u001f\\u007f]{1,128}$",
												parentSchema: schema11$1.oneOf[4].properties.template,
												data: data70
											}];
											return false;
										}
									} else {
										validate10$1.errors = [{
											instancePath: instancePath + "/template",
											schemaPath: "#/oneOf/4/properties/template/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11$1.oneOf[4].properties.template.type,
											parentSchema: schema11$1.oneOf[4].properties.template,
											data: data70
										}];
										return false;
									}
									var valid18 = true;
								} else var valid18 = true;
								if (valid18) {
									if (data.ref !== void 0) {
										let data71 = data.ref;
										if (typeof data71 === "string") {
											if (!pattern2.test(data71)) {
												validate10$1.errors = [{
													instancePath: instancePath + "/ref",
													schemaPath: "#/oneOf/4/properties/ref/pattern",
													keyword: "pattern",
													params: { pattern: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$" },
													message: "must match pattern \"^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$\"",
													schema: "^(?:cred-[\\da-f]{8}-[\\da-f]{32}|row-[\\da-f]{8}-[\\da-f]{32}-[1-9]\\d{0,6}|own-[\\dA-Za-z][\\dA-Za-z._-]{0,63})$",
													parentSchema: schema11$1.oneOf[4].properties.ref,
													data: data71
												}];
												return false;
											}
										} else {
											validate10$1.errors = [{
												instancePath: instancePath + "/ref",
												schemaPath: "#/oneOf/4/properties/ref/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema11$1.oneOf[4].properties.ref.type,
												parentSchema: schema11$1.oneOf[4].properties.ref,
												data: data71
											}];
											return false;
										}
										var valid18 = true;
									} else var valid18 = true;
									if (valid18) {
										if (data.sequence !== void 0) {
											let data72 = data.sequence;
											if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
												validate10$1.errors = [{
													instancePath: instancePath + "/sequence",
													schemaPath: "#/oneOf/4/properties/sequence/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema11$1.oneOf[4].properties.sequence.type,
													parentSchema: schema11$1.oneOf[4].properties.sequence,
													data: data72
												}];
												return false;
											}
											if (typeof data72 == "number" && isFinite(data72)) {
												if (data72 > 1e6 || isNaN(data72)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/4/properties/sequence/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e6
														},
														message: "must be <= 1000000",
														schema: 1e6,
														parentSchema: schema11$1.oneOf[4].properties.sequence,
														data: data72
													}];
													return false;
												} else if (data72 < 1 || isNaN(data72)) {
													validate10$1.errors = [{
														instancePath: instancePath + "/sequence",
														schemaPath: "#/oneOf/4/properties/sequence/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1",
														schema: 1,
														parentSchema: schema11$1.oneOf[4].properties.sequence,
														data: data72
													}];
													return false;
												}
											}
											var valid18 = true;
										} else var valid18 = true;
										if (valid18) {
											if (data.type !== void 0) {
												let data73 = data.type;
												if (!(data73 === "assert")) {
													validate10$1.errors = [{
														instancePath: instancePath + "/type",
														schemaPath: "#/oneOf/4/properties/type/enum",
														keyword: "enum",
														params: { allowedValues: schema11$1.oneOf[4].properties.type.enum },
														message: "must be equal to one of the allowed values",
														schema: schema11$1.oneOf[4].properties.type.enum,
														parentSchema: schema11$1.oneOf[4].properties.type,
														data: data73
													}];
													return false;
												}
												var valid18 = true;
											} else var valid18 = true;
											if (valid18) {
												if (data.on !== void 0) {
													let data74 = data.on;
													if (typeof data74 === "string") {
														if (!pattern3.test(data74)) {
															validate10$1.errors = [{
																instancePath: instancePath + "/on",
																schemaPath: "#/oneOf/4/properties/on/pattern",
																keyword: "pattern",
																params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
																message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
																schema: "^\\d{4}-\\d{2}-\\d{2}$",
																parentSchema: schema11$1.oneOf[4].properties.on,
																data: data74
															}];
															return false;
														}
													} else {
														validate10$1.errors = [{
															instancePath: instancePath + "/on",
															schemaPath: "#/oneOf/4/properties/on/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema11$1.oneOf[4].properties.on.type,
															parentSchema: schema11$1.oneOf[4].properties.on,
															data: data74
														}];
														return false;
													}
													var valid18 = true;
												} else var valid18 = true;
												if (valid18) {
													if (data.count !== void 0) {
														let data75 = data.count;
														if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
															validate10$1.errors = [{
																instancePath: instancePath + "/count",
																schemaPath: "#/oneOf/4/properties/count/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer",
																schema: schema11$1.oneOf[4].properties.count.type,
																parentSchema: schema11$1.oneOf[4].properties.count,
																data: data75
															}];
															return false;
														}
														if (typeof data75 == "number" && isFinite(data75)) {
															if (data75 > 999999999 || isNaN(data75)) {
																validate10$1.errors = [{
																	instancePath: instancePath + "/count",
																	schemaPath: "#/oneOf/4/properties/count/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 999999999
																	},
																	message: "must be <= 999999999",
																	schema: 999999999,
																	parentSchema: schema11$1.oneOf[4].properties.count,
																	data: data75
																}];
																return false;
															} else if (data75 < 0 || isNaN(data75)) {
																validate10$1.errors = [{
																	instancePath: instancePath + "/count",
																	schemaPath: "#/oneOf/4/properties/count/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0",
																	schema: 0,
																	parentSchema: schema11$1.oneOf[4].properties.count,
																	data: data75
																}];
																return false;
															}
														}
														var valid18 = true;
													} else var valid18 = true;
												}
											}
										}
									}
								}
							}
						}
					} else {
						validate10$1.errors = [{
							instancePath,
							schemaPath: "#/oneOf/4/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11$1.oneOf[4].type,
							parentSchema: schema11$1.oneOf[4],
							data
						}];
						return false;
					}
				} else {
					validate10$1.errors = [{
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "type",
							tagValue: tag0
						},
						message: "value of tag \"type\" must be in oneOf",
						schema: schema11$1.discriminator,
						parentSchema: schema11$1,
						data
					}];
					return false;
				}
			} else {
				validate10$1.errors = [{
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "type",
						tagValue: tag0
					},
					message: "tag \"type\" must be string",
					schema: schema11$1.discriminator,
					parentSchema: schema11$1,
					data
				}];
				return false;
			}
		}
	} else {
		validate10$1.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11$1.type,
			parentSchema: schema11$1,
			data
		}];
		return false;
	}
	validate10$1.errors = vErrors;
	return true;
}
// ../ledger/src/validators/pack-index.ts
const validate = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Index of a pack of a ledger of issued badges",
	"type": "object",
	"additionalProperties": false,
	"required": ["batches"],
	"properties": { "batches": {
		"type": "array",
		"items": {
			"type": "object",
			"additionalProperties": false,
			"required": ["digest", "lines"],
			"properties": {
				"digest": {
					"type": "string",
					"pattern": "^[\\da-f]{40}$",
					"description": "the name of a batch, 40 hex digits"
				},
				"lines": {
					"type": "integer",
					"minimum": 1,
					"description": "the number of its lines"
				}
			}
		},
		"description": "the batches in the order in which they lie in the pack"
	} }
};
const pattern0 = /* @__PURE__ */ new RegExp("^[\\da-f]{40}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.batches === void 0 && (missing0 = "batches")) {
			validate10.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "batches")) {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema11,
					data
				}];
				return false;
			}
			if (data.batches !== void 0) {
				let data0 = data.batches;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							let missing1;
							if (data1.digest === void 0 && (missing1 = "digest") || data1.lines === void 0 && (missing1 = "lines")) {
								validate10.errors = [{
									instancePath: instancePath + "/batches/" + i0,
									schemaPath: "#/properties/batches/items/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'",
									schema: schema11.properties.batches.items.required,
									parentSchema: schema11.properties.batches.items,
									data: data1
								}];
								return false;
							} else {
								for (const key1 in data1) if (!(key1 === "digest" || key1 === "lines")) {
									validate10.errors = [{
										instancePath: instancePath + "/batches/" + i0,
										schemaPath: "#/properties/batches/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema11.properties.batches.items,
										data: data1
									}];
									return false;
								}
								if (data1.digest !== void 0) {
									let data2 = data1.digest;
									if (typeof data2 === "string") {
										if (!pattern0.test(data2)) {
											validate10.errors = [{
												instancePath: instancePath + "/batches/" + i0 + "/digest",
												schemaPath: "#/properties/batches/items/properties/digest/pattern",
												keyword: "pattern",
												params: { pattern: "^[\\da-f]{40}$" },
												message: "must match pattern \"^[\\da-f]{40}$\"",
												schema: "^[\\da-f]{40}$",
												parentSchema: schema11.properties.batches.items.properties.digest,
												data: data2
											}];
											return false;
										}
									} else {
										validate10.errors = [{
											instancePath: instancePath + "/batches/" + i0 + "/digest",
											schemaPath: "#/properties/batches/items/properties/digest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.batches.items.properties.digest.type,
											parentSchema: schema11.properties.batches.items.properties.digest,
											data: data2
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data1.lines !== void 0) {
										let data3 = data1.lines;
										if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
											validate10.errors = [{
												instancePath: instancePath + "/batches/" + i0 + "/lines",
												schemaPath: "#/properties/batches/items/properties/lines/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer",
												schema: schema11.properties.batches.items.properties.lines.type,
												parentSchema: schema11.properties.batches.items.properties.lines,
												data: data3
											}];
											return false;
										}
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 1 || isNaN(data3)) {
												validate10.errors = [{
													instancePath: instancePath + "/batches/" + i0 + "/lines",
													schemaPath: "#/properties/batches/items/properties/lines/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1",
													schema: 1,
													parentSchema: schema11.properties.batches.items.properties.lines,
													data: data3
												}];
												return false;
											}
										}
										var valid2 = true;
									} else var valid2 = true;
								}
							}
						} else {
							validate10.errors = [{
								instancePath: instancePath + "/batches/" + i0,
								schemaPath: "#/properties/batches/items/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema11.properties.batches.items.type,
								parentSchema: schema11.properties.batches.items,
								data: data1
							}];
							return false;
						}
					}
				} else {
					validate10.errors = [{
						instancePath: instancePath + "/batches",
						schemaPath: "#/properties/batches/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema11.properties.batches.type,
						parentSchema: schema11.properties.batches,
						data: data0
					}];
					return false;
				}
			}
		}
	} else {
		validate10.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		}];
		return false;
	}
	validate10.errors = vErrors;
	return true;
}
// ../ledger/src/parse-file.ts
function parseDescription(file, text) {
	const { value, problem } = parseFile(file, text, validate$2);
	const format = /"format"\s*:\s*(\d+)/.exec(text)?.[1] ?? "1";
	if (problem === void 0 || format === "1") return problem ? { problem } : { value };
	return { problem: {
		file,
		message: `The ledger has format ${format}, but this badgelint only knows format 1`,
		suggestion: "Update badgelint"
	} };
}
function parseCheckpoint(file, text) {
	return parseFile(file, text, validate$3);
}
/** The batches of a pack, in their order. */
function parsePackIndex(file, text) {
	return parseFile(file, text, validate);
}
/** The event that a line says, or why it says none. */
function parseEvent(line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return { reason: "The line is not JSON; expected an event" };
	}
	return eventFlaw(value) ?? { event: value };
}
function eventFlaw(value) {
	const validate = validate$1;
	if (!validate(value)) {
		const flaw = wordsFor(validate.errors?.[0], value);
		return isForeign(value) ? {
			...flaw,
			isPrivate: true
		} : flaw;
	}
	const { issued_on, completed_on, on, expires_on } = value;
	const days = {
		issued_on,
		completed_on,
		on,
		expires_on
	};
	for (const [name, day] of Object.entries(days)) if (day !== void 0 && /^\d/.test(day) && !isDay(day)) return { reason: `"${name}" is ${day}, which is not a valid date; expected a date such as 2026-10-31` };
}
function parseFile(file, text, validate) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return { problem: {
			file,
			line: Number(/\(line (\d+) column/.exec(String(error))?.[1] ?? 1),
			message: "The file is not JSON",
			suggestion: restore
		} };
	}
	if (validate(value)) return { value };
	const { reason, ...kind } = wordsFor(validate.errors?.[0], value);
	return { problem: {
		file,
		message: reason,
		suggestion: restore,
		...kind
	} };
}
const members = new Set(eventKinds.flatMap(({ properties }) => Object.keys(properties)));
/** Whether a value has a member that no event has, or a text that looks like something of a person. */
function isForeign(value) {
	if (typeof value !== "object" || value === null) return typeof value === "string";
	return Object.entries(value).some(([name, member]) => !members.has(name) || personalLook(member) !== void 0);
}
function wordsFor(error, value) {
	if (error === void 0 || error.instancePath === "" && error.keyword === "type") return { reason: "It is not a JSON object; expected one" };
	const type = value.type;
	const what = typeof type === "string" && /^[a-z]{1,20}$/.test(type) ? `"${type}"` : "that type";
	const { keyword, params, instancePath, data, parentSchema } = error;
	const name = instancePath.slice(1).replaceAll("/", ".");
	switch (keyword) {
		case "additionalProperties": {
			const { additionalProperty } = params;
			return {
				reason: `It has an unknown field${/^\w{1,40}$/.test(additionalProperty) ? ` "${additionalProperty}"` : ""}; expected only fields of the ledger format`,
				isPrivate: true
			};
		}
		case "required": {
			const { missingProperty } = params;
			return { reason: `It has no "${missingProperty}"; expected one` };
		}
		case "discriminator": return { reason: `It is an event of an unknown type; expected issue, pilot, accept, share, correct, replace, revoke or assert` };
	}
	const expected = parentSchema?.description ?? what;
	const personal = personalLook(data);
	return {
		reason: `"${name}" ${personal ?? "has an invalid value"}; expected ${expected}`,
		...personal === void 0 ? {} : { isPrivate: true }
	};
}
/** What in a value may be of a person, in words that do not repeat it. */
function personalLook(value) {
	if (typeof value !== "string") return void 0;
	if (value.includes("@")) return "contains an @, like an email address";
	if (/:\/\//.test(value)) return "contains an address";
	if (/\s/.test(value)) return "contains spaces";
}
// ../ledger/src/layout.ts
const eventPath = /^events\/(\d{4}-(?:0[1-9]|1[0-2]))\/([\da-f]{40})\.(jsonl|pack\.jsonl|index\.json)$/;
const checkpointPath = /^checkpoints\/([\da-f]{64})\.json$/;
/** See {@link writeDurably}; and what git needs at the top. */
const ours = /^(?:ledger\.json|\.gitattributes|\.gitignore|README\.md|\.badgelint-[\da-f]+-\d+-[\da-f]+\.tmp)$/;
/**
* Says what lies in a ledger. `paths` are relative to its folder, with slashes; `read` gives the text of one
* of them, and is asked for indexes of packs only.
*/
function listingOf(paths, read) {
	const eventFiles = [];
	const checkpoints = [];
	const strays = [];
	const packs = /* @__PURE__ */ new Set();
	const indexes = /* @__PURE__ */ new Set();
	for (const file of [...paths].sort()) {
		const [, month = "", digest = "", ending] = eventPath.exec(file) ?? [];
		const [, checkpoint] = checkpointPath.exec(file) ?? [];
		if (ending === "jsonl") eventFiles.push({
			file,
			month,
			batches: [{ digest }]
		});
		else if (ending === "pack.jsonl") packs.add(file);
		else if (ending === "index.json") indexes.add(file);
		else if (checkpoint !== void 0) checkpoints.push(checkpoint);
		else if (!ours.test(file)) strays.push(file);
	}
	const problems = [];
	const emptyIndexes = [];
	for (const index of indexes) {
		const { value, problem } = parsePackIndex(index, read(index));
		const file = index.replace(/\.index\.json$/, ".pack.jsonl");
		if (problem) problems.push(problem);
		else if (packs.has(file)) eventFiles.push({
			file,
			month: file.slice(7, 14),
			...value
		});
		else emptyIndexes.push({
			file: index,
			...value
		});
	}
	for (const file of packs) {
		if (indexes.has(indexOf(file))) continue;
		problems.push({
			file,
			message: "The pack has no index next to it, so its batches cannot be told apart",
			suggestion: `Restore ${indexOf(file)} from git`
		});
	}
	return {
		eventFiles: eventFiles.sort((a, b) => a.file < b.file ? -1 : 1),
		checkpoints,
		emptyIndexes,
		strays,
		problems
	};
}
/** The index of a pack. */
function indexOf(pack) {
	return pack.replace(/\.pack\.jsonl$/, ".index.json");
}
/** The digests of all batches in a listing. */
function digestsIn({ eventFiles }) {
	return new Set(eventFiles.flatMap(({ batches }) => batches.map(({ digest }) => digest)));
}
function isPack({ file }) {
	return file.endsWith(".pack.jsonl");
}
// ../ledger/src/read-file.ts
/** A pipe that nobody writes into must not block a run. Windows has none. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** Opens a file of a ledger, which is to be closed. Throws {@link LedgerError} where it cannot be read. */
function openFile(ledger, file) {
	const descriptor = asLedgerError(ledger, file, () => openSync(join(ledger, file), flags));
	if (fstatSync(descriptor).isFile()) return descriptor;
	closeSync(descriptor);
	throw new LedgerError("The ledger cannot be read.", [{
		file,
		message: "It is not a file, or a link to nothing",
		suggestion: "Restore the file from git"
	}]);
}
/** The bytes of a small file of a ledger. Throws {@link LedgerError}. */
function readFile(ledger, file) {
	const descriptor = openFile(ledger, file);
	try {
		return asLedgerError(ledger, file, () => readFileSync(descriptor));
	} finally {
		closeSync(descriptor);
	}
}
/** Does something with a file or a folder, and says what the system has against it without the machine's paths. */
function asLedgerError(ledger, file, use) {
	try {
		return use();
	} catch (error) {
		const { path = "" } = error;
		throw new LedgerError("The ledger cannot be read.", [{
			file: path.startsWith(ledger) ? path.slice(ledger.length + 1).replaceAll("\\", "/") : file,
			message: `It cannot be read: ${systemWords(error)}`,
			suggestion: "Check who owns the folder of the ledger and who may read it"
		}]);
	}
}
/** What the system says, without the path, which is of one machine. */
function systemWords(error) {
	return (error instanceof Error ? error.message : String(error)).replace(/, \w+(?: '.*)?$/s, "");
}
// ../ledger/src/chunks.ts
/**
* Bytes of one read. Node makes texts of up to 128 kB thirty times as fast as larger ones (24.21: 0.035 against
* 1.3 microseconds for a line of 240 bytes in pieces of 120 kB and of 512 kB).
*/
const size = 12e4;
/**
* The bytes of a file of a ledger in pieces of whole lines. A piece is good until the next one is asked for. The last line
* of a file may have no end; nor has the piece, then the last one, in which a line is longer than one read.
*/
function* chunksOf(ledger, file) {
	const descriptor = openFile(ledger, file);
	const buffer = Buffer.allocUnsafe(Math.min(size, fstatSync(descriptor).size + 1));
	try {
		let kept = 0;
		for (;;) {
			const read = readSync(descriptor, buffer, kept, buffer.length - kept, null);
			const filled = kept + read;
			const end = read === 0 ? filled : buffer.lastIndexOf(10, filled - 1) + 1;
			if (read === 0 || end === 0 && filled === buffer.length) {
				if (filled > 0) yield buffer.subarray(0, filled);
				return;
			}
			if (end > 0) yield buffer.subarray(0, end);
			buffer.copyWithin(0, end, filled);
			kept = filled - end;
		}
	} finally {
		closeSync(descriptor);
	}
}
// ../ledger/src/verify/batch-digest.ts
/** Hex digits of an id. */
const idLength = 64;
/** Works out the name of a batch from the bytes of its ids, many of which are hashed at once. */
var BatchDigest = class {
	#bytes = Buffer.allocUnsafe(65536);
	#hash = createHash("sha256");
	#length = 0;
	#isFirst = true;
	/** Adds the id that begins at a place. */
	add(chunk, at) {
		if (this.#length + 1 + idLength > this.#bytes.length) this.#flush();
		if (!this.#isFirst) this.#bytes[this.#length++] = 10;
		this.#isFirst = false;
		this.#length += chunk.copy(this.#bytes, this.#length, at, at + idLength);
	}
	/** The name, and begins anew. */
	take() {
		this.#flush();
		const digest = this.#hash.digest("hex").slice(0, 40);
		this.#hash = createHash("sha256");
		this.#isFirst = true;
		return digest;
	}
	#flush() {
		this.#hash.update(this.#bytes.subarray(0, this.#length));
		this.#length = 0;
	}
};
// ../ledger/src/verify/canonical-pattern.ts
/** Members that are looked at; `day` is that on which it happened. */
const looked = [
	"id",
	"type",
	"ref",
	"sequence",
	"of",
	"day",
	"completed_on",
	"expires_on"
];
/**
* Expressions, made from the schema, for the lines of events: what one of them takes is JSON, fits the schema
* and is in canonical form, in a third of the time that parsing takes. It takes nothing else, but not all of
* that: numbers near their limits it leaves to the schema. Only for lines in ASCII, and days it does not know.
*/
const canonicalPatterns = eventKinds.map((kind) => {
	const names = Object.keys(kind.properties).sort();
	const day = names.includes("issued_on") ? "issued_on" : "on";
	const groups = looked.map((name) => [name, names.indexOf(name === "day" ? day : name) + 1 || 99]);
	return {
		expression: new RegExp(objectPattern(kind, true), "y"),
		groups: Object.fromEntries(groups)
	};
});
/** An optional member takes the comma along that parts it from one that is always there. */
function objectPattern({ properties = {}, required = [] }, captures) {
	const names = Object.keys(properties).sort();
	const firstRequired = names.findIndex((name) => required.includes(name));
	return `\\{${names.map((name, index) => {
		const member = `"${name}":${valuePattern(properties[name] ?? {}, captures)}`;
		const parted = index < firstRequired ? `${member},` : index > firstRequired ? `,${member}` : member;
		return required.includes(name) ? parted : `(?:${parted})?`;
	}).join("")}\\}`;
}
function valuePattern(schema, captures) {
	const group = (pattern) => captures ? `(${pattern})` : `(?:${pattern})`;
	if (schema.properties) return group(objectPattern(schema, false));
	if (schema.enum) return `"${group(schema.enum.join("|"))}"`;
	if (schema.pattern) return `"${group(schema.pattern.slice(1, -1))}"`;
	const digits = String(schema.maximum).length;
	return group(`${schema.minimum === 0 ? "0|" : ""}[1-9]\\d{0,${digits - 2}}`);
}
const knownDays = new Map([
	void 0,
	"none",
	"never"
].map((day) => [day, true]));
/** Whether a member that holds a day, if there is one, holds one of the calendar. There are few, and each comes often. */
function isRightDay(day) {
	let known = knownDays.get(day);
	if (known === void 0) {
		known = day !== void 0 && isDay(day);
		knownDays.set(day, known);
	}
	return known;
}
// ../ledger/src/verify/check-events.ts
/**
* The beginning of a line up to its id, with the comma after it. What is cut out of a line is held to its place
* byte by byte: else a changed byte just there would go unseen.
*/
const frame = /\{(?:"[bcef][a-z_]*":(?:"[^"\\\n]*"|\d+),)*"id":"([\da-f]{64})",(?="(?:is|o))/y;
const idMember = "\"id\":\"";
/** Bytes of the id's member, with its comma. */
const idBytes = 72;
/**
* Reads files with events and checks all that can be seen in each alone: lines against their ids, the ids
* against the name of their batch. With `crossCheck` also what each event says, and hands it on.
*/
var EventCheck = class {
	#folder;
	#findings;
	#crossCheck;
	#ids = new BatchDigest();
	#file = {
		file: "",
		month: "",
		batches: []
	};
	#line = 0;
	#batch = 0;
	/** Lines that the batch still has; of a file of its own, without end. */
	#left = 0;
	#lastId = "";
	/** A batch with a bad line is not its name either; that is said once. */
	#isSound = true;
	constructor(folder, findings, crossCheck) {
		this.#folder = folder;
		this.#findings = findings;
		this.#crossCheck = crossCheck;
	}
	run(file) {
		this.#file = file;
		this.#line = 0;
		this.#begin(0);
		for (const chunk of chunksOf(this.#folder, file.file)) this.#check(chunk);
		if (this.#line === 0) this.#error("The file is empty; expected events");
		else if (!isPack(file)) this.#endBatch();
		else if (this.#batch < file.batches.length || this.#lastId !== "") this.#error("The pack has more or fewer lines than its index says");
		this.#ids.take();
	}
	#begin(batch) {
		this.#batch = batch;
		this.#left = this.#file.batches[batch]?.lines ?? Number.POSITIVE_INFINITY;
		this.#lastId = "";
		this.#isSound = true;
	}
	#check(chunk) {
		const hasOnlyAscii = isAscii$1(chunk);
		const text = chunk.toString(hasOnlyAscii ? "utf8" : "latin1");
		for (let start = 0, newline = 0; start < text.length; start = newline + 1) {
			newline = text.indexOf("\n", start);
			this.#line++;
			if (newline < 0) {
				this.#error("The line is cut off; expected an event and a line break");
				break;
			}
			const end = text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
			if (this.#crossCheck !== void 0 && hasOnlyAscii && this.#read(text, start, end)) this.#checkId(chunk, text, start, text.indexOf(idMember, start) + idBytes, end);
			else if (this.#crossCheck === void 0 || this.#parse(chunk.toString("utf8", start, end))) {
				const after = endOfId(text, start, end);
				if (after > 0) this.#checkId(chunk, text, start, after, end);
				else this.#error("The line has no id in the expected place, or several; expected an event");
			}
			if (--this.#left === 0) this.#endBatch();
		}
	}
	/** Holds a line against its id, which ends with its comma at `after`. */
	#checkId(chunk, text, start, after, end) {
		const id = text.slice(after - 66, after - 2);
		if (id === this.#lastId) this.#error("The event is in the batch twice; expected it once");
		if (id < this.#lastId) this.#error("The event comes after one with a higher id; expected them in order");
		this.#lastId = id;
		this.#ids.add(chunk, after - 66);
		chunk.copyWithin(start + idBytes, start, after - idBytes);
		if (hash("sha256", chunk.subarray(start + idBytes, end), "hex") !== id) this.#error("The event does not match its id: one of them was changed");
	}
	/** Whether a line is known to be an event in canonical form; hands it on. */
	#read(text, start, end) {
		for (const { expression, groups } of canonicalPatterns) {
			expression.lastIndex = start;
			const match = expression.exec(text);
			if (match === null || expression.lastIndex !== end) continue;
			const day = match[groups.day];
			if (!(day?.startsWith(this.#file.month) && isRightDay(day) && isRightDay(match[groups.completed_on]) && isRightDay(match[groups.expires_on]))) return false;
			const event = {
				id: match[groups.id] ?? "",
				type: match[groups.type],
				ref: match[groups.ref] ?? "",
				sequence: Number(match[groups.sequence]),
				of: match[groups.of]
			};
			this.#crossCheck?.add(event, this.#file.file, this.#line);
			return true;
		}
		return false;
	}
	/** Says what is wrong with a line that is not known to be right; whether it is an event. Hands it on. */
	#parse(line) {
		const parsed = parseEvent(line);
		if ("reason" in parsed) {
			this.#error(parsed.reason, parsed.isPrivate);
			return false;
		}
		const { event } = parsed;
		const month = monthOfEvent(event);
		if (month !== this.#file.month) this.#error(`The event is from ${month}; expected only events from ${this.#file.month} in this folder`);
		if (lineOf(event) !== line) this.#error("The fields of the event are not in canonical order and form (RFC 8785)");
		this.#crossCheck?.add(event, this.#file.file, this.#line);
		return true;
	}
	#endBatch() {
		const { digest = "" } = this.#file.batches[this.#batch] ?? {};
		const name = this.#ids.take();
		if (this.#isSound && name !== digest) this.#findings.error({
			file: this.#file.file,
			message: `The events in the batch ${digest} do not match its name: some were added, changed or removed, or the file was renamed`,
			suggestion: restore
		});
		this.#begin(this.#batch + 1);
	}
	#error(message, isPrivate) {
		this.#isSound = false;
		this.#findings.error({
			file: this.#file.file,
			line: this.#line,
			message,
			suggestion: restore,
			...isPrivate && { isPrivate }
		});
	}
};
/** Where the only id of a line ends, with its comma; 0 where it is not where it belongs. */
function endOfId(text, start, end) {
	frame.lastIndex = start;
	if (!frame.test(text) || frame.lastIndex > end) return 0;
	const again = text.indexOf(idMember, frame.lastIndex);
	return again >= 0 && again < end ? 0 : frame.lastIndex;
}
// ../ledger/src/verify/findings.ts
/** Of one file no more are said; the rest is counted. */
const maxPerFile = 20;
/** Collects what is found, by file. */
var Findings = class {
	#byFile = /* @__PURE__ */ new Map();
	error(problem) {
		this.#add({
			kind: "error",
			...problem
		});
	}
	note(problem) {
		this.#add({
			kind: "note",
			...problem
		});
	}
	#add(problem) {
		const entry = this.#byFile.get(problem.file) ?? {
			problems: [],
			more: 0
		};
		this.#byFile.set(problem.file, entry);
		if (entry.problems.length < maxPerFile) entry.problems.push(problem);
		else entry.more++;
	}
	/** By file and line. */
	all() {
		return [...this.#byFile.keys()].sort().flatMap((file) => {
			const { problems = [], more = 0 } = this.#byFile.get(file) ?? {};
			const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
			const message = `${more} more problems in this file are not listed`;
			return more === 0 ? sorted : [...sorted, {
				kind: "error",
				file,
				message,
				suggestion: "Fix the ones above first"
			}];
		});
	}
};
// ../ledger/src/write-durably.ts
/** A temporary file of another machine that is older has been left behind, in milliseconds. */
const maxTemporaryAge = 36e5;
/** Two machines may write in one folder, and know nothing of each other's processes. */
const machine = crc32(hostname()).toString(16);
const temporaryName = /^\.badgelint-([\da-f]{1,8})-(\d{1,10})-[\da-f]{16}\.tmp$/;
/**
* Writes a file of a ledger whole or not at all, and is over when the disk has it: temporary file, fsync,
* rename, fsync of the folder. All temporary files lie at the top of the ledger, so that looking for what
* killed processes have left takes no longer in a large one. Throws {@link LedgerError} with what the system
* says.
*/
async function writeDurably(ledger, file, content) {
	const name = `.badgelint-${machine}-${process.pid}-${randomBytes(8).toString("hex")}.tmp`;
	const temporary = join(ledger, name);
	const folder = dirname(join(ledger, file));
	try {
		await makeFolder(ledger);
		await refuseLinks(ledger, file);
		await removeLeftovers(ledger);
		const handle = await open(temporary, "wx");
		try {
			await handle.writeFile(content);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await makeFolder(folder);
		await rename(temporary, join(ledger, file));
		await syncFolder(folder);
	} catch (error) {
		throw new LedgerError(`${file} was not written: ${reasonOf(error)}.`, [], { cause: error });
	} finally {
		await rm(temporary, { force: true }).catch(() => {});
	}
}
/** What is written through a link is not in the ledger, and nobody has asked for it there. */
async function refuseLinks(ledger, file) {
	for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) if ((await lstat(join(ledger, folder)).catch(() => void 0))?.isSymbolicLink()) throw new Error(`${folder} is a link; expected a folder. Replace it with the folder`);
}
/** A new folder is only there for good when the one above it says so on the disk. */
async function makeFolder(folder) {
	const first = await mkdir(folder, { recursive: true });
	if (first === void 0) return;
	for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}
async function syncFolder(folder) {
	if (process.platform === "win32") return;
	const handle = await open(folder, "r");
	await handle.sync().finally(() => handle.close());
}
/** Removes temporary files whose process has ended: at once those of this machine, others after a while. */
async function removeLeftovers(ledger) {
	for (const name of await readdir(ledger)) {
		const [, host, id] = temporaryName.exec(name) ?? [];
		if (host === void 0) continue;
		const path = join(ledger, name);
		if (host === machine ? !isRunning(Number(id)) : Date.now() - ((await stat(path).catch(() => void 0))?.mtimeMs ?? 0) > maxTemporaryAge) await rm(path, { force: true }).catch(() => {});
	}
}
function isRunning(id) {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return error.code !== "ESRCH";
	}
}
function reasonOf(error) {
	const { code } = error;
	switch (code) {
		case "ENOSPC": return "the disk is full. Make room and run it again; what was written before is not written twice";
		case "EDQUOT": return "your quota on this disk is used up. Make room and run it again; what was written before is not written twice";
		case "EACCES":
		case "EPERM": return "you are not allowed to write here. Check who owns the folder of the ledger";
		case "EROFS": return "the disk is read-only";
		case "EEXIST":
		case "ENOTDIR": return "there is a file in place of a folder. Rename the file";
		default: return systemWords(error);
	}
}
// ../ledger/src/checkpoint.ts
/** The digests of the batches that some checkpoints cover. */
function coveredBy(checkpoints) {
	return new Set([...checkpoints].flatMap(({ batches }) => batches));
}
function checkpointFile(digest) {
	return `checkpoints/${digest}.json`;
}
/** The name of a checkpoint is that of what it says. */
function checkpointDigest(content) {
	return createHash("sha256").update(canonical(content)).digest("hex");
}
// ../ledger/src/file-schemas.ts
const text = (pattern, description) => ({
	type: "string",
	pattern,
	description
});
const list = (items, description) => ({
	type: "array",
	items,
	description
});
const day = text("^\\d{4}-\\d{2}-\\d{2}$", "a day such as 2026-10-31");
const keyId = text("^[\\da-f]{8}$", "the id of a key, 8 hex digits");
const batch = text("^[\\da-f]{40}$", "the name of a batch, 40 hex digits");
const checkpoint = text("^[\\da-f]{64}$", "the name of a checkpoint, 64 hex digits");
/** An object that has all of these members and no other. */
const all = (properties) => ({
	type: "object",
	additionalProperties: false,
	required: Object.keys(properties),
	properties
});
const schema = (title, properties) => ({
	$schema: "http://json-schema.org/draft-07/schema#",
	title,
	...all(properties)
});
schema("Description of a ledger of issued badges", {
	format: {
		const: 1,
		description: "1, the version of the format"
	},
	id: text("^[\\da-f]{16}$", "the name of the ledger, 16 hex digits"),
	keys: list(all({
		id: keyId,
		valid_from: day
	}), "keys, each with the day from which it holds")
});
schema("Checkpoint of a ledger of issued badges", {
	batches: list(batch, "the batches that it covers and none before it did"),
	parents: list(checkpoint, "the checkpoints before it")
});
schema("Index of a pack of a ledger of issued badges", { batches: list(all({
	digest: batch,
	lines: {
		type: "integer",
		minimum: 1,
		description: "the number of its lines"
	}
}), "the batches in the order in which they lie in the pack") });
// ../ledger/src/day-number.ts
const dayNumbers = /* @__PURE__ */ new Map();
/** Days since 1970. There are few, and of each many events. */
function dayNumber(day) {
	const known = dayNumbers.get(day);
	if (known !== void 0) return known;
	const number = daysBetween("1970-01-01", day);
	dayNumbers.set(day, number);
	return number;
}
// ../ledger/src/summary/scan-events.ts
/** The members of `meaning` in their canonical order. */
const meaningMembers = [
	"criteria",
	"level",
	"name",
	"skills"
];
/**
* A line in canonical form, whose members are in order and hold nothing that JSON would escape. A fifth of the
* time that it takes to parse a line and hold it against the schema, which is what `verify` is for.
*/
const canonicalLine = new RegExp([
	"\\{(?:\"by\":\"[^\"\\\\]*\",)?",
	"(?:\"channel\":\"([^\"\\\\]*)\",)?(?:\"completed_on\":\"([^\"\\\\]*)\",)?(?:\"count\":(\\d+),)?",
	"(?:\"expires_on\":\"[^\"\\\\]*\",)?(?:\"field\":\"([^\"\\\\]*)\",)?\"id\":\"([\\da-f]{64})\",",
	"(?:\"issued_on\":\"([^\"\\\\]*)\",)?(?:\"meaning\":(\\{[^}]*\\}),)?(?:\"of\":\"[^\"\\\\]*\",)?",
	"(?:\"on\":\"([^\"\\\\]*)\",)?(?:\"reason\":\"([^\"\\\\]*)\",)?\"ref\":\"([^\"\\\\]*)\",",
	"\"sequence\":(\\d+),\"template\":\"([^\"\\\\]*)\",\"type\":\"([a-z]+)\"(?:,\"who\":\"[^\"\\\\]*\")?\\}\\r?\\n"
].join(""), "y");
/**
* The events of all batches of some files; one that lies in two of them comes twice. Throws
* {@link LedgerError} at a line that says no event.
*/
function* scanEvents({ folder }, batches) {
	for (const file of new Set(batches.map((batch) => batch.file))) {
		let line = 0;
		for (const text of textsOf(folder, file)) for (let start = 0; start < text.length;) {
			line += 1;
			canonicalLine.lastIndex = start;
			const match = canonicalLine.exec(text);
			const end = match ? canonicalLine.lastIndex : endOfLine(text, start);
			yield match ? scanned(match, file, line) : parsed(Buffer.from(text.slice(start, end), "latin1").toString(), file, line);
			start = end;
		}
	}
}
/** Texts of some such length are the quickest to make, in bytes. */
const textLength = 65536;
/**
* The text of a file in pieces of whole lines, one byte a character, which is fast: ids of templates are all
* that may have others.
*/
function* textsOf(folder, file) {
	for (const chunk of chunksOf(folder, file)) for (let start = 0; start < chunk.length;) {
		const newline = chunk.indexOf(10, start + textLength);
		const end = newline < 0 ? chunk.length : newline + 1;
		yield chunk.toString("latin1", start, end);
		start = end;
	}
}
function endOfLine(text, start) {
	const newline = text.indexOf("\n", start);
	return newline < 0 ? text.length : newline + 1;
}
function scanned(match, file, line) {
	const template = match[12] ?? "";
	return {
		id: match[5] ?? "",
		type: match[13],
		template: isAscii(template) ? template : Buffer.from(template, "latin1").toString(),
		ref: match[10] ?? "",
		sequence: Number(match[11]),
		day: match[6] ?? match[8] ?? "",
		completed_on: match[2],
		channel: match[1],
		field: match[4],
		reason: match[9],
		count: match[3] === void 0 ? void 0 : Number(match[3]),
		meaning: match[7] && digestsOf(match[7]),
		file,
		line
	};
}
/** Of `{"criteria":"\u2026","level":"\u2026",\u2026}`, with 16 hex digits each, the digests alone. */
function digestsOf(meaning) {
	return meaning.replaceAll(/"[a-z]+":|["{}]/g, "").replaceAll(",", " ");
}
function isAscii(text) {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
	return true;
}
/** A line in another form, such as one that an editor has written anew; or none at all. */
function parsed(line, file, number) {
	const read = parseEvent(line);
	if ("reason" in read) throw new LedgerError("The ledger cannot be read.", [{
		file,
		line: number,
		message: read.reason,
		suggestion: restore
	}]);
	const { meaning, ...event } = read.event;
	const digests = meaning && meaningMembers.map((member) => meaning[member]).join(" ");
	return {
		...event,
		meaning: digests,
		day: dayOf(read.event),
		file,
		line: number
	};
}
// ../ledger/src/summary/seen-events.ts
/** Tells events of one badge apart by their type. */
const typeSeeds = {
	issue: 1,
	pilot: 2,
	accept: 3,
	share: 4,
	correct: 5,
	replace: 6,
	revoke: 7,
	assert: 8
};
/** Room for so many events at first, a power of two. */
const firstRoom = 1024;
/**
* Which events of a month were seen. Of a million it takes 32 MB, where a set of texts would take 200: it keeps
* 64 bits for each, so that the chance that two of a million fall together is 1 in 30 million.
*/
var SeenEvents = class SeenEvents {
	#slots = new Uint32Array(2 * firstRoom);
	#size = 0;
	/** From what {@link toBytes} has given on this machine. */
	static fromBytes(bytes) {
		const seen = new SeenEvents();
		seen.#slots = new Uint32Array(Uint8Array.from(bytes).buffer);
		for (let at = 0; at < seen.#slots.length; at += 2) if (seen.#slots[at] !== 0) seen.#size += 1;
		return seen;
	}
	toBytes() {
		return new Uint8Array(this.#slots.buffer);
	}
	/**
	* Whether an event is new. Corrections are told apart by their ids, all others by what may stand in a ledger
	* once only, so that two which differ in what their template meant count as one.
	*/
	add({ type, id, ref, sequence }) {
		if (this.#size * 4 > this.#slots.length) this.#grow();
		const text = type === "correct" ? id : ref;
		const seed = typeSeeds[type] ^ sequence << 4;
		let first = 2166136261 ^ seed;
		let second = 2654435761 ^ seed;
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			first = Math.imul(first ^ code, 16777619);
			second = Math.imul(second ^ code, 2246822507);
		}
		const isNew = place(this.#slots, mixed(first) || 1, mixed(second));
		if (isNew) this.#size += 1;
		return isNew;
	}
	#grow() {
		const larger = new Uint32Array(this.#slots.length * 2);
		for (let at = 0; at < this.#slots.length; at += 2) {
			const first = this.#slots[at] ?? 0;
			if (first !== 0) place(larger, first, this.#slots[at + 1] ?? 0);
		}
		this.#slots = larger;
	}
};
/** Puts two words into the first free slot from their own on; false where they are there. */
function place(slots, first, second) {
	const mask = slots.length - 1;
	let at = first * 2 & mask;
	while (slots[at] !== 0) {
		if (slots[at] === first && slots[at + 1] === second) return false;
		at = at + 2 & mask;
	}
	slots[at] = first;
	slots[at + 1] = second;
	return true;
}
/** Spreads 32 bits, as at the end of MurmurHash3. */
function mixed(sum) {
	let hash = Math.imul(sum ^ sum >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}
// ../ledger/src/summary/template-facts.ts
function noFacts() {
	return {
		issued: 0,
		piloted: 0,
		accepted: 0,
		shared: 0,
		shares: 0,
		revoked: 0,
		replaced: 0,
		corrected: 0,
		first: null,
		last: null,
		channels: {},
		waits: {},
		revocations: {},
		correctedFields: {},
		corrections: {},
		asserted: null
	};
}
/** Adds facts up. What a platform said of several templates has no sum, so that of the last one stays. */
function sumOf(all) {
	const sum = noFacts();
	for (const one of all) add(sum, one);
	return sum;
}
function add(sum, one) {
	sum.issued += one.issued;
	sum.piloted += one.piloted;
	sum.accepted += one.accepted;
	sum.shared += one.shared;
	sum.shares += one.shares;
	sum.revoked += one.revoked;
	sum.replaced += one.replaced;
	sum.corrected += one.corrected;
	widen(sum, one.first);
	widen(sum, one.last);
	addCounts(sum.channels, one.channels);
	addCounts(sum.waits, one.waits);
	addCounts(sum.revocations, one.revocations);
	addCounts(sum.correctedFields, one.correctedFields);
	addCounts(sum.corrections, one.corrections);
	if (one.asserted && (sum.asserted === null || one.asserted.on >= sum.asserted.on)) sum.asserted = one.asserted;
}
/** Makes the span of days from first to last issue hold a day. */
function widen(facts, day) {
	if (day === null) return;
	if (facts.first === null || day < facts.first) facts.first = day;
	if (facts.last === null || day > facts.last) facts.last = day;
}
function count(counts, name, number = 1) {
	counts[name] = (counts[name] ?? 0) + number;
}
function addCounts(sum, counts) {
	for (const [name, number] of Object.entries(counts)) count(sum, name, number);
}
// ../ledger/src/summary/waits.ts
/** The waits of issued badges. Those whose day of completion is unknown are counted, and not guessed. */
function waitsOf({ waits, issued }) {
	const all = Object.entries(waits).map(([days, count = 0]) => ({
		days: Number(days),
		count
	}));
	const sorted = all.filter(({ days }) => days >= 0).sort((a, b) => a.days - b.days);
	const known = sorted.reduce((sum, { count }) => sum + count, 0);
	const negative = all.reduce((sum, { days, count }) => days < 0 ? sum + count : sum, 0);
	/** The fewest days within which a share of the badges was issued: the nearest rank, with no value between. */
	const within = (share) => {
		let rest = Math.ceil(known * share);
		for (const { days, count } of sorted) {
			rest -= count;
			if (rest <= 0) return days;
		}
		return null;
	};
	return {
		known,
		unknown: issued - known - negative,
		negative,
		median: within(.5),
		ninth: within(.9)
	};
}
// ../ledger/src/issuance/issuance.ts
/**
* Reads a ledger twice: first what was amended and asserted, then what was issued, held against that. Amended
* badges alone are remembered one by one. Throws {@link LedgerError} where a batch cannot be read.
*/
function readIssuance(ledger, { today, batches = ledger.batches() }) {
	const amendments = /* @__PURE__ */ new Map();
	const templates = /* @__PURE__ */ new Map();
	const recentSince = yearBefore(today);
	const readingOf = (key) => {
		const known = templates.get(key);
		if (known) return known;
		const made = new TemplateReading(today, recentSince);
		templates.set(Buffer.from(key).toString(), made);
		return made;
	};
	const span = {};
	for (const event of unique(ledger, batches)) {
		const { type, template, day } = event;
		if (day <= today) {
			if (span.since === void 0 || day < span.since) span.since = day;
			if (span.until === void 0 || day > span.until) span.until = day;
		}
		readingOf(template).note(event);
		if (type === "correct" || type === "revoke" || type === "replace") amend(amendments, event);
	}
	for (const event of unique(ledger, batches)) templates.get(event.template)?.add(event, amendments.get(event.ref));
	const recent = sumOf(Array.from(templates.values(), (reading) => reading.recent));
	return {
		recentSince,
		...span,
		recent: recentOf(recent),
		templates: [...templates].map(([key, reading]) => [key, reading.result()])
	};
}
function recentOf(facts) {
	return {
		waits: waitsOf(facts),
		channels: facts.channels
	};
}
function* unique(ledger, batches) {
	const seen = new SeenEvents();
	for (const event of scanEvents(ledger, batches)) if (seen.add(event)) yield event;
}
/** The same day a year before; of a leap day the first of March. */
function yearBefore(day) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	date.setUTCFullYear(date.getUTCFullYear() - 1);
	return date.toISOString().slice(0, 10);
}
const weights = {
	correct: 1,
	replace: 2,
	revoke: 3
};
function amend(amendments, event) {
	const { ref, type, day, field, reason = "unknown" } = event;
	const weight = weights[type] ?? 0;
	const known = amendments.get(ref);
	const amendment = known ?? {
		reason,
		weight,
		hasOtherDays: false
	};
	if (known === void 0) amendments.set(Buffer.from(ref).toString(), amendment);
	if (weight > amendment.weight) {
		amendment.weight = weight;
		amendment.reason = reason;
	}
	if (type === "correct") {
		if (field === "issued_on" || field === "completed_on") amendment.hasOtherDays = true;
	} else if (amendment.endedOn === void 0 || day < amendment.endedOn) amendment.endedOn = day;
}
/** Works out what events say of one template. */
var TemplateReading = class {
	#today;
	#recentSince;
	#recent = noFacts();
	#months = /* @__PURE__ */ new Map();
	#meanings = /* @__PURE__ */ new Map();
	#wrongDays = /* @__PURE__ */ new Map();
	#issued = 0;
	#ended = 0;
	#first;
	#last;
	#firstPilot;
	#lastEvent;
	#hasAcceptances = false;
	#asserted;
	constructor(today, recentSince) {
		this.#today = today;
		this.#recentSince = recentSince;
	}
	/** The last twelve months. */
	get recent() {
		return this.#recent;
	}
	/** What has to be known before the badges are counted. */
	note({ type, day, count = 0 }) {
		if (day <= this.#today && (this.#lastEvent === void 0 || day > this.#lastEvent)) this.#lastEvent = day;
		if (type === "accept") this.#hasAcceptances = true;
		if (type === "assert" && day <= this.#today && day >= (this.#asserted?.on ?? "")) this.#asserted = {
			on: day,
			count,
			live: 0,
			accepted: 0
		};
	}
	add(event, amendment) {
		const { type, day } = event;
		const isOfBadge = type === "issue" || type === "pilot" || type === "accept";
		const asserted = this.#asserted;
		if (isOfBadge && asserted && day <= asserted.on) {
			if (!(amendment?.endedOn !== void 0 && amendment.endedOn <= asserted.on)) asserted[type === "accept" ? "accepted" : "live"] += 1;
		}
		if (type === "pilot" && (this.#firstPilot === void 0 || day < this.#firstPilot)) this.#firstPilot = day;
		if (type === "issue") this.#addIssue(event, amendment);
	}
	result() {
		const asserted = this.#asserted;
		return {
			issued: this.#issued,
			held: this.#issued - this.#ended,
			...this.#first === void 0 ? {} : { first: this.#first },
			...this.#last === void 0 ? {} : { last: this.#last },
			...this.#firstPilot === void 0 ? {} : { firstPilot: this.#firstPilot },
			...this.#lastEvent === void 0 ? {} : { lastEvent: this.#lastEvent },
			recent: recentOf(this.#recent),
			months: [...this.#months].map(([month, counts]) => ({
				month,
				...counts
			})).sort((a, b) => a.month < b.month ? -1 : 1),
			...asserted ? { asserted: {
				on: asserted.on,
				count: asserted.count,
				live: asserted.live,
				...this.#hasAcceptances ? { accepted: asserted.accepted } : {}
			} } : {},
			wrongDays: [...this.#wrongDays].map(([kind, some]) => ({
				kind,
				...some
			})),
			meanings: [...this.#meanings].map(([digests, some]) => ({
				digests,
				...some
			})).sort((a, b) => a.last < b.last ? -1 : 1)
		};
	}
	#addIssue(event, amendment) {
		const { day, completed_on, channel = "unknown", meaning } = event;
		this.#issued += 1;
		if (amendment?.endedOn !== void 0) this.#ended += 1;
		if (day > this.#today) {
			this.#addWrongDay("future", event, amendment);
			return;
		}
		if (this.#first === void 0 || day < this.#first) this.#first = day;
		if (this.#last === void 0 || day > this.#last) this.#last = day;
		const wait = completed_on === void 0 ? void 0 : dayNumber(day) - dayNumber(completed_on);
		if (wait !== void 0 && wait < 0) this.#addWrongDay("before-completion", event, amendment);
		if (day >= this.#recentSince) {
			this.#recent.issued += 1;
			count(this.#recent.channels, channel);
			if (wait !== void 0) count(this.#recent.waits, `${wait}`);
		}
		const month = monthOf(day);
		const ofMonth = this.#months.get(month) ?? {
			issued: 0,
			amended: {}
		};
		this.#months.set(month, ofMonth);
		ofMonth.issued += 1;
		if (amendment) count(ofMonth.amended, amendment.reason);
		if (meaning !== void 0 && amendment?.endedOn === void 0) {
			const known = this.#meanings.get(meaning);
			const last = known && known.last > day ? known.last : day;
			this.#meanings.set(meaning, {
				count: (known?.count ?? 0) + 1,
				last
			});
		}
	}
	#addWrongDay(kind, { file, line, id, day, completed_on }, amendment) {
		if (amendment && (amendment.hasOtherDays || amendment.endedOn !== void 0)) return;
		const first = {
			file,
			line,
			id,
			issued_on: day,
			...completed_on ? { completed_on } : {}
		};
		const known = this.#wrongDays.get(kind);
		if (known === void 0) this.#wrongDays.set(kind, {
			count: 1,
			first
		});
		else {
			known.count += 1;
			if (day < known.first.issued_on) known.first = first;
		}
	}
};
// ../ledger/src/ledger.ts
/** A folder with events of issued badges. Nothing in it is ever changed or appended to, so git merges it. */
var Ledger = class Ledger {
	folder;
	description;
	constructor(folder, description) {
		this.folder = folder;
		this.description = description;
	}
	/** Begins one. Throws {@link LedgerError} where there is one. */
	static async create(folder, keys) {
		if (existsSync(join(folder, "ledger.json"))) throw new LedgerError("There is already a ledger.");
		const description = {
			format: 1,
			id: randomBytes(8).toString("hex"),
			keys
		};
		await writeDurably(folder, "ledger.json", `${JSON.stringify(description, null, 2)}\n`);
		return new Ledger(folder, description);
	}
	/** Throws {@link LedgerError} where there is none, or one of a format that this does not know. */
	static open(folder) {
		const file = "ledger.json";
		if (!existsSync(join(folder, file))) throw new LedgerError("There is no ledger here. Start one with `badgelint ledger init`.", [{
			file,
			message: "The file does not exist",
			suggestion: "Run `badgelint ledger init`, or name the folder of the ledger in badgelint.yaml"
		}]);
		const { value, problem } = parseDescription(file, readFile(folder, file).toString());
		if (problem) throw new LedgerError("The ledger cannot be used.", [problem]);
		return new Ledger(folder, value);
	}
	/** The paths of all that lies in its folder, relative to it, in order. */
	files() {
		return asLedgerError(this.folder, "", () => [...filesIn(this.folder)].sort());
	}
	/** What lies in its folder, whether or not it is right. */
	list() {
		return listingOf(this.files(), (path) => readFile(this.folder, path).toString());
	}
	/** All batches, by month, each once. Throws {@link LedgerError} where a pack is damaged. */
	batches() {
		const { eventFiles, problems } = this.list();
		if (problems.length > 0) throw new LedgerError("The ledger cannot be read, because one of its packs is damaged.", problems);
		const byDigest = /* @__PURE__ */ new Map();
		for (const { file, month, batches } of eventFiles) {
			let first = 1;
			for (const { digest, lines: count } of batches) {
				const lines = count === void 0 ? {} : { lines: {
					first,
					count
				} };
				if (!byDigest.has(digest)) byDigest.set(digest, {
					digest,
					month,
					file,
					...lines
				});
				first += count ?? 0;
			}
		}
		return [...byDigest.values()];
	}
	/**
	* The events of some batches, as they lie there; one that lies in two of them comes twice. Throws
	* {@link LedgerError} at a line that says no event.
	*/
	async *read(batches) {
		for (const { file, number, line } of this.lines(batches)) {
			const parsed = parseEvent(line);
			if ("reason" in parsed) throw new LedgerError("The ledger cannot be read.", [{
				file,
				line: number,
				message: parsed.reason,
				suggestion: restore
			}]);
			yield parsed.event;
		}
	}
	/** The lines of some batches, file by file, each file once. */
	*lines(batches) {
		const wanted = Map.groupBy(batches, ({ file }) => file);
		for (const [file, some] of wanted) {
			const isWanted = lineFilter(some);
			let number = 0;
			for (const chunk of chunksOf(this.folder, file)) {
				const text = chunk.toString();
				for (let start = 0, end = 0; start < text.length; start = end + 1) {
					end = text.indexOf("\n", start);
					if (end < 0) end = text.length;
					number++;
					if (isWanted(number)) yield {
						file,
						number,
						line: text.slice(start, end)
					};
				}
			}
		}
	}
	/**
	* Writes events without looking at what is there: one new batch for each month. It is on the disk when this
	* is over. Gives the batches; one that was there already is given, too. Throws {@link LedgerError} where the
	* disk takes no more; batches of earlier months may be written then, and what is written again is one event.
	*/
	async append(events) {
		const written = [];
		for (const [month, all] of Map.groupBy(events, monthOfEvent)) {
			const byId = new Map(all.map((event) => [event.id, event]));
			const ids = [...byId.keys()].sort();
			const digest = batchDigest(ids);
			const file = `events/${month}/${digest}.jsonl`;
			const lines = ids.map((id) => `${lineOf(byId.get(id))}\n`);
			await writeDurably(this.folder, file, lines.join(""));
			written.push({
				digest,
				month,
				file
			});
		}
		return written;
	}
};
/** Paths with slashes. A link is neither a file of ours nor a folder, and is not followed, as Node's own way would. */
function* filesIn(folder, below = "") {
	for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
		const path = below + entry.name;
		if (path === ".git") continue;
		if (entry.isDirectory()) yield* filesIn(folder, `${path}/`);
		else yield entry.isFile() ? path : `${path} (link)`;
	}
}
/** Which lines of a file belong to some of its batches. */
function lineFilter(batches) {
	const spans = [];
	const inOrder = batches.flatMap(({ lines }) => lines ?? []).sort((a, b) => a.first - b.first);
	for (const { first, count } of inOrder) {
		const last = spans.at(-1);
		if (last?.end === first) last.end += count;
		else spans.push({
			first,
			end: first + count
		});
	}
	if (spans.length === 0) return () => true;
	return (line) => spans.some(({ first, end }) => line >= first && line < end);
}
/** The name of a batch, from the ids of its events in their order; of a pack, from the names of its batches. */
function batchDigest(ids) {
	return createHash("sha256").update(ids.join("\n")).digest("hex").slice(0, 40);
}
// ../ledger/src/verify/contradictions.ts
/** Of so many keys the events are held at once, some 100 MB at most; what is beyond is seen when these are mended. */
const maxKeys = 5e4;
/**
* Reads a ledger once more and says which events have one key and do not say the same, among those that may.
* One that a correction names as its `of` is settled, and a note.
*/
function contradictions(ledger, mayContradict, findings) {
	const settled = /* @__PURE__ */ new Set();
	const byKey = /* @__PURE__ */ new Map();
	const report = [];
	for (const { file, number, line } of ledger.lines(ledger.batches())) {
		const parsed = parseEvent(line);
		if ("reason" in parsed) continue;
		const { event } = parsed;
		if (event.type === "correct" && event.of !== void 0) settled.add(event.of);
		if (!mayContradict(event)) continue;
		const key = idempotencyKey(event);
		const before = byKey.get(key) ?? [];
		if (before.some((known) => known.event.id === event.id)) continue;
		const other = before.find((known) => contradicts(known.event, event));
		if (other) report.push(() => {
			const isSettled = settled.has(event.id) || settled.has(other.event.id);
			findings[isSettled ? "note" : "error"]({
				file,
				line: number,
				message: `The event contradicts ${other.place}, which has the same type, ref and sequence: ${differences(event, other.event)}`,
				suggestion: isSettled ? "Nothing to do, because a correction settles it" : "Find out which is right. If no checkpoint covers the batch of the wrong one, remove it with `badgelint ledger undo`; otherwise append a `correct` event with `--of` its id"
			});
		});
		if (byKey.size < maxKeys || byKey.has(key)) byKey.set(key, [...before, {
			event,
			place: `${file}:${number}`
		}]);
	}
	for (const say of report) say();
}
/** Members that differ, with their values: days, codes and pseudonyms, nothing of a person. */
function differences(one, other) {
	const [here, there] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
	const said = (value) => value === void 0 ? "absent" : JSON.stringify(value);
	return [.../* @__PURE__ */ new Set([...there.keys(), ...here.keys()])].filter((name) => !["id", "meaning"].includes(name) && here.get(name) !== there.get(name)).map((name) => `${name} is ${said(here.get(name))} here and ${said(there.get(name))} there`).join(", ");
}
// ../ledger/src/verify/numbers.ts
/** A list of numbers that grows, 8 bytes each. */
var Numbers = class {
	#numbers = /* @__PURE__ */ new Float64Array(1024);
	#length = 0;
	push(number) {
		if (this.#length === this.#numbers.length) {
			const larger = new Float64Array(this.#length * 2);
			larger.set(this.#numbers);
			this.#numbers = larger;
		}
		this.#numbers[this.#length++] = number;
	}
	at(index) {
		return this.#numbers[index] ?? NaN;
	}
	forEach(use) {
		this.#numbers.subarray(0, this.#length).forEach(use);
	}
	/** Sorts the list itself, which takes no second one, and gives a view of it. */
	sorted() {
		return this.#numbers.subarray(0, this.#length).sort();
	}
};
// ../ledger/src/verify/cross-check.ts
/**
* What events say of each other: contradictions, and amendments of badges that the ledger does not have. Keeps
* 52 bits of a digest of each, so that a million events take some 40 MB; what these bits find is read again.
*/
var CrossCheck = class {
	/** Idempotency keys of all events that can contradict another, and their ids. */
	#keys = new Numbers();
	#keyed = new Numbers();
	#ids = new Numbers();
	#issued = new Numbers();
	#amended = new Numbers();
	#named = new Numbers();
	#places = new Numbers();
	#files = [];
	add(event, file, line) {
		const { type, sequence } = event;
		const kind = eventTypes.indexOf(type);
		const ref = bitsOfText(event.ref);
		const id = bitsOfDigest(event.id);
		this.#ids.push(id);
		if (type !== "correct") {
			this.#keys.push(keyBits(ref, kind, sequence));
			this.#keyed.push(id);
		}
		if (type === "issue" || type === "pilot") this.#issued.push(ref);
		else if (type !== "assert") {
			if (this.#files.at(-1) !== file) this.#files.push(file);
			this.#amended.push(ref);
			this.#named.push(event.of === void 0 ? -1 : bitsOfDigest(event.of));
			this.#places.push(((this.#files.length - 1) * eventTypes.length + kind) * 2 ** 32 + line);
		}
	}
	/** Says what is wrong between the events that were added, which are those of a ledger. */
	report(ledger, findings) {
		this.#reportMissing(findings);
		const keys = this.#keys.sorted();
		const differing = distinct(keys);
		if (differing === keys.length || differing === distinct(this.#keyed.sorted())) return;
		const repeated = new Set(keys.filter((key, index) => key === keys[index + 1]));
		const mayContradict = ({ ref, type, sequence }) => repeated.has(keyBits(bitsOfText(ref), eventTypes.indexOf(type), sequence));
		contradictions(ledger, mayContradict, findings);
	}
	#reportMissing(findings) {
		const issued = this.#issued.sorted();
		const ids = this.#ids.sorted();
		const groups = /* @__PURE__ */ new Map();
		this.#amended.forEach((ref, index) => {
			const of = this.#named.at(index);
			if (has(issued, ref) && (of === -1 || has(ids, of))) return;
			const place = this.#places.at(index);
			const group = Math.floor(place / 2 ** 32);
			const known = groups.get(group);
			if (known) known.count++;
			else groups.set(group, {
				place,
				count: 1
			});
		});
		for (const [group, { place, count }] of groups) {
			const more = count > 1 ? `; the same for ${count - 1} more in this file` : "";
			findings.note({
				file: this.#files[Math.floor(group / eventTypes.length)] ?? "",
				line: place % 2 ** 32,
				message: `The event "${eventTypes[group % eventTypes.length]}" refers to a badge or an event that is not in the ledger${more}`,
				suggestion: "Import the export that contains it, or merge the branch that contains it"
			});
		}
	}
};
function distinct(sorted) {
	let count = 0;
	for (let index = 0; index < sorted.length; index++) if (index === 0 || sorted[index] !== sorted[index - 1]) count++;
	return count;
}
function has(sorted, number) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((sorted[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return sorted[low] === number;
}
function bitsOfDigest(digest) {
	return Number.parseInt(digest.slice(0, 13), 16);
}
/** Two sums in the manner of FNV-1a, which are fast and spread well. */
function bitsOfText(text) {
	let [high, low] = [2166136261, 16777619];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		high = Math.imul(high ^ code, 16777619);
		low = Math.imul(low ^ code, 2246822507);
	}
	return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
function keyBits(ref, kind, sequence) {
	const mixed = Math.imul(sequence * eventTypes.length + kind + 1, 2654435761);
	return (Math.floor(ref / 2 ** 32) ^ mixed >>> 12) * 2 ** 32 + ((ref ^ mixed) >>> 0);
}
// ../ledger/src/verify/verify.ts
/** Proves a ledger: gives what is wrong with it, by file and line; nothing where all is well. */
async function verify(ledger, options) {
	const findings = new Findings();
	const listing = ledger.list();
	verifyFiles(listing, findings);
	verifySeals(listing, verifyCheckpoints(ledger, listing, findings), options, findings);
	verifyDescription(ledger.description, options.base?.description, findings);
	const crossCheck = options.content === "full" ? new CrossCheck() : void 0;
	const eventCheck = new EventCheck(ledger.folder, findings, crossCheck);
	for (const file of listing.eventFiles) eventCheck.run(file);
	if (listing.problems.length === 0) crossCheck?.report(ledger, findings);
	return findings.all();
}
/** Another key, or another first day of one, gives badges other pseudonyms: they would count twice. */
function verifyDescription({ id, keys }, base, findings) {
	const has = new Set(keys.map((key) => `${key.id} ${key.valid_from}`));
	if (!base || base.id === id && base.keys.every((key) => has.has(`${key.id} ${key.valid_from}`))) return;
	findings.error({
		file: "ledger.json",
		message: "The ledger\u2019s id differs from the base, or one of its keys was changed or removed",
		suggestion: "Restore it from the base; add a new key after the existing ones"
	});
}
/** The names of files, as far as these can be told without reading events. */
function verifyFiles(listing, findings) {
	const present = digestsIn(listing);
	for (const problem of listing.problems) findings.error(problem);
	for (const file of listing.strays) findings.error({
		file,
		message: "The file is not part of a ledger; expected only files that badgelint writes",
		suggestion: "Remove it, or restore its name"
	});
	for (const { file, batches } of listing.eventFiles.filter(isPack)) if (!file.includes(batchDigest(batches.map(({ digest }) => digest)))) findings.error({
		file,
		message: "The batches in the pack do not match its name",
		suggestion: `${restore}, and its index as well`
	});
	for (const { file, batches } of listing.emptyIndexes) if (!batches.every(({ digest }) => present.has(digest))) findings.error({
		file,
		message: "The index is there but its pack is missing, and some of its batches are nowhere else",
		suggestion: "Restore the pack from git"
	});
}
function verifyCheckpoints({ folder }, { checkpoints }, findings) {
	const sound = /* @__PURE__ */ new Map();
	for (const digest of checkpoints) {
		const file = checkpointFile(digest);
		const { value, problem } = parseCheckpoint(file, readFile(folder, file).toString());
		if (problem) findings.error(problem);
		else if (checkpointDigest(value) === digest) sound.set(digest, value);
		else findings.error({
			file,
			message: "The checkpoint does not match its name: it was changed or renamed",
			suggestion: restore
		});
	}
	return sound;
}
/** What checkpoints and an earlier state say must be there. */
function verifySeals(listing, checkpoints, { strictSeal = false, base }, findings) {
	const present = digestsIn(listing);
	const known = new Set(listing.checkpoints);
	const covered = coveredBy(checkpoints.values());
	for (const [digest, { batches, parents }] of checkpoints) {
		const file = checkpointFile(digest);
		for (const parent of parents.filter((one) => !known.has(one))) findings.error({
			file,
			message: `The checkpoint before it, ${checkpointFile(parent)}, is missing`,
			suggestion: restore
		});
		for (const batch of batches.filter((one) => !present.has(one))) findings.error({
			file,
			message: `The batch ${batch}, which it covers, is missing`,
			suggestion: `Restore events/\u2026/${batch}.jsonl or its pack from git`
		});
	}
	for (const batch of [...base?.batches ?? []].filter((one) => !present.has(one))) findings.error({
		file: "events",
		message: `The batch ${batch} is in the base but no longer here`,
		suggestion: "Restore it from the base; revoke what was issued by mistake instead of removing it"
	});
	for (const digest of [...base?.checkpoints ?? []].filter((one) => !known.has(one))) findings.error({
		file: checkpointFile(digest),
		message: "The checkpoint is in the base but no longer here",
		suggestion: "Restore it from the base"
	});
	if (strictSeal) for (const { file, batches } of listing.eventFiles) for (const { digest } of batches.filter((one) => !covered.has(one.digest))) findings.error({
		file,
		message: `No checkpoint covers the batch ${digest}`,
		suggestion: "Run `badgelint ledger checkpoint`, and commit what it writes"
	});
}
export { Ledger, LedgerError, digestsIn, listingOf, parseDescription, readIssuance, templateKey, verify };
