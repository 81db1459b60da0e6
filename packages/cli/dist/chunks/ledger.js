import { t as BadgelintError } from "./error.js";
import { c as firstFew, s as fewNames } from "./rule-error.js";
import { H as own, P as FileLocator, T as loadConfiguration, V as isFields, c as readFiles, g as discover, o as localDay } from "./check.js";
import { r as withoutMark, t as decodeData } from "./parse.js";
import { d as repositoryTop, l as isInside, o as readBytes, s as readSource, u as pathFrom } from "./read.js";
import { c as realPathOf, i as existsAt, n as entriesIn, o as isFolder } from "./stat.js";
import { n as gitAt, r as GitError } from "./git.js";
import { a as writeNew, i as writeAtomic } from "./write.js";
import { n as fetchCommand } from "./fetch.js";
import { i as templatesInRepository, t as uncommitted } from "./uncommitted.js";
import { t as readHistory } from "./history2.js";
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, readSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { lstat, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { createHash, createHmac, hash, randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { crc32 } from "node:zlib";
import { isAscii as isAscii$1 } from "node:buffer";
// ../core/src/documents/csv.ts
/** What may stand between the cells of a row. */
const delimiters = [
	",",
	";",
	"	",
	"|"
];
/** After so many rows with broken quotes a file is taken for something else than CSV. */
const maxBroken = 100;
/** Lines without anything, before a row. */
const blankLines = /^(?:[ \t]*(?:\r\n|\n|\r))*/;
/** More characters of blank lines than these are not looked through. */
const maxBlank = 1e4;
/** Takes a CSV file apart, given without its mark. What is wrong with a row is told, and the others stand. */
async function parseCsv(text, delimiter = delimiterOf(text)) {
	const { rows: all, problems } = await readRows(text, delimiter);
	const [first, ...others] = all;
	const header = (first?.cells ?? []).map((cell) => cell.trim());
	const rows = [];
	for (const row of others) if (row.cells.length === header.length) rows.push(row);
	else if (row.cells.some((cell) => cell.trim() !== "")) problems.push(wrongCount(row, header.length, row === others.at(-1) && !/[\r\n]$/.test(text)));
	return {
		delimiter,
		header,
		headerLine: first?.line ?? 1,
		rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
		problems: problems.sort((a, b) => a.line - b.line)
	};
}
/** The delimiter that occurs most often in the first line, outside of quotes; a comma where none does. */
function delimiterOf(text) {
	const [first = ""] = /^[^\r\n]*(?:\r?\n|\r|$)/.exec(text.trimStart()) ?? [];
	const bare = first.replace(/"[^"]*"/g, "");
	return delimiters.map((one) => [one, bare.split(one).length - 1]).reduce((best, one) => one[1] > best[1] ? one : best)[0];
}
async function readRows(text, delimiter) {
	const { parse } = await import("./sync.js");
	const rows = [];
	const problems = [];
	let start = 0;
	let line = 1;
	while (start < text.length && problems.length <= maxBroken) try {
		parse(text.slice(start), {
			delimiter,
			info: true,
			raw: true,
			record_delimiter: [
				"\r\n",
				"\n",
				"\r"
			],
			relax_column_count: true,
			skip_empty_lines: true,
			on_record: (given) => {
				const { raw, record } = given;
				const lead = blankLines.exec(text.slice(start, start + maxBlank))?.[0] ?? "";
				const body = withoutEnd(raw.replace(blankLines, ""));
				start += lead.length + body.length;
				const end = /^(?:\r\n|\n|\r)/.exec(text.slice(start, start + 2))?.[0] ?? "";
				line += lineBreaks(lead);
				rows.push({
					line,
					raw: body,
					cells: record
				});
				start += end.length;
				line += lineBreaks(body) + lineBreaks(end);
				return null;
			}
		});
		break;
	} catch (error) {
		if (!isCsvError(error)) throw error;
		const lead = blankLines.exec(text.slice(start, start + maxBlank))?.[0] ?? "";
		const rest = text.slice(start + lead.length);
		problems.push({
			line: line + lineBreaks(lead),
			...brokenQuote(error)
		});
		const broken = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(rest)?.[0] ?? rest;
		start += lead.length + broken.length;
		line += lineBreaks(lead) + lineBreaks(broken);
	}
	return {
		rows,
		problems
	};
}
function isCsvError(error) {
	return error instanceof Error && "code" in error && String(error.code).startsWith("CSV_");
}
function brokenQuote({ code }) {
	if (code === "CSV_QUOTE_NOT_CLOSED") return {
		message: "A quote opens in this row and is never closed; expected a closing one",
		suggestion: "Close the quote, or export the file again, whole"
	};
	return {
		message: "A quote stands within a cell of this row; expected it doubled, or none",
		suggestion: "Write \"\" for a quote within quotes"
	};
}
function wrongCount({ line, cells }, expected, isCutOff) {
	const message = `The row has ${cells.length} cells; expected ${expected}, as many as there are headers`;
	return isCutOff && cells.length < expected ? {
		line,
		message: `The file ends in the middle of this row, after ${cells.length} of ${expected} cells; expected whole rows`,
		suggestion: "Export the file again, whole"
	} : {
		line,
		message,
		suggestion: "Look for a delimiter or a quote too few or too many"
	};
}
function withoutEnd(text) {
	let end = text.length;
	while (text[end - 1] === "\n" || text[end - 1] === "\r") end -= 1;
	return text.slice(0, end);
}
function lineBreaks(text) {
	return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
// ../ledger/src/channels.ts
/** What a channel may be. */
const channelForm = /^(?:manual|bulk|api|unknown|integration:[\da-z][\da-z-]{0,39})$/;
function isChannel(text) {
	return channelForm.test(text);
}
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
/** Gives an event its id. */
function eventOf(event) {
	return {
		...event,
		id: idOf(event)
	};
}
/** The id that an event must have. */
function idOf(event) {
	const { id: _, ...business } = event;
	return createHash("sha256").update(canonical(business)).digest("hex");
}
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
					"description": "the pseudonym of a badge (cred-… or row-…), or own- and a name of letters and digits"
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
					"description": "the pseudonym of a badge (cred-… or row-…), or own- and a name of letters and digits"
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
					"description": "the pseudonym of a badge (cred-… or row-…), or own- and a name of letters and digits"
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
					"description": "the pseudonym of a badge (cred-… or row-…), or own- and a name of letters and digits"
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
					"description": "the pseudonym of a badge (cred-… or row-…), or own- and a name of letters and digits"
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
					"description": "the pseudonym of a badge (cred-… or row-…), or own- and a name of letters and digits"
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
		message: `The ledger is of format ${format}, and this badgelint knows format 1`,
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
	const reason = eventProblem(value);
	return reason === void 0 ? { event: value } : { reason };
}
/**
* Why a value is no event; undefined where it is one, as far as its shape goes. The words repeat nothing of
* what stands there, since it may be a person's.
*/
function eventProblem(value) {
	const validate = validate$1;
	if (!validate(value)) return wordsFor(validate.errors?.[0], value);
	const { issued_on, completed_on, on, expires_on } = value;
	const days = {
		issued_on,
		completed_on,
		on,
		expires_on
	};
	for (const [name, day] of Object.entries(days)) if (day !== void 0 && /^\d/.test(day) && !isDay(day)) return `"${name}" is ${day}, which is no day of the calendar; expected one such as 2026-10-31`;
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
	return { problem: {
		file,
		message: wordsFor(validate.errors?.[0], value),
		suggestion: restore
	} };
}
function wordsFor(error, value) {
	if (error === void 0 || error.instancePath === "" && error.keyword === "type") return "It is no JSON object; expected one";
	const type = value.type;
	const what = typeof type === "string" && /^[a-z]{1,20}$/.test(type) ? `"${type}"` : "that type";
	const { keyword, params, instancePath, data, parentSchema } = error;
	const name = instancePath.slice(1).replaceAll("/", ".");
	switch (keyword) {
		case "additionalProperties": {
			const { additionalProperty } = params;
			return `It has a member${/^\w{1,40}$/.test(additionalProperty) ? ` "${additionalProperty}"` : ""} that nothing here has; expected only those of the format`;
		}
		case "required": return `It has no "${params.missingProperty}"; expected one`;
		case "discriminator": return `It is an event of no known type; expected issue, pilot, accept, share, correct, replace, revoke or assert`;
	}
	const expected = parentSchema?.description ?? what;
	return `"${name}" ${flawOf(data)}; expected ${expected}`;
}
/** What a value looks like where it does not fit, in words that do not repeat it. */
function flawOf(value) {
	if (typeof value !== "string") return "has a value that does not fit";
	if (value.includes("@")) return "holds an @, as an address does";
	if (/:\/\//.test(value)) return "holds an address";
	if (/\s/.test(value)) return "holds white space";
	return "has a value that does not fit";
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
			message: "The pack has no index beside it, so that nobody can tell its batches apart",
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
		message: "It is no file, or a link to none",
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
			suggestion: "Check who owns the folder of the ledger, and who may read it"
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
/**
* What people write for a reason, from examples of the Open Badges specification and of platforms' own help.
* The first that fits holds, so that which is more exact comes first.
*/
const phrases = [
	["privacy-request", /\bgdpr\b|\berasure\b|\bdeletion request|\bavg\b|\brgpd\b|\bdsgvo\b/],
	["recipient-request", /\bat the request of\b|\b(?:earner|recipient|learner) (?:asked|requested)\b/],
	["wrong-recipient", /\bwrong (?:person|e-?mail|recipient|earner)\b|\bincorrect recipient\b/],
	["wrong-template", /\bwrong (?:badge|template|version)\b/],
	["duplicate", /\bduplicate|\balready has\b|\bissued twice\b/],
	["superseded", /\bsuperseded\b|\bnew version\b|\bretired\b|\bdiscontinued\b/],
	["reissued", /\bre-?issue|\breplaced\b|\bupdated e-?mail\b|\bnew address\b/],
	["misconduct", /\bfraud|\bcheat|\bhonou?r code\b|\bviolation\b|\bmisconduct\b|\bterms\b/],
	["issued-in-error", /\bin error\b|\bby mistake\b|\bnot earned\b|\brequirements not met\b|\bdid not complete\b/],
	["technical", /\bsystem\b|\bsync\b|\binternal user credential\b|\btest\b/],
	["eligibility-lost", /\bemployment\b|\bleft\b|\bmembership\b|\brole\b|\blapsed\b|\bcertification expired\b/],
	["data-error", /\bname\b|\bspelling\b|\btypo\b|\bdate\b|\bincorrect information\b/]
];
/** The code for what a platform has in words: `unknown` where it has nothing, `other` where nothing fits. */
function reasonOf$1(text) {
	const words = text.normalize("NFKC").toLowerCase().trim();
	if (words === "") return "unknown";
	return phrases.find(([, phrase]) => phrase.test(words))?.[0] ?? "other";
}
// ../ledger/src/refs.ts
/** What a `ref` may be. */
const refForm = /^(?:cred-[\da-f]{8}-[\da-f]{32}|row-[\da-f]{8}-[\da-f]{32}-[1-9]\d{0,6}|own-[\dA-Za-z][\dA-Za-z._-]{0,63})$/;
function isRef(text) {
	return refForm.test(text);
}
/** The `ref` of what a platform says of the number of a template's badges: one a day and template. */
function assertRef(template, on) {
	return `own-${createHash("sha256").update(`assert|${template}|${on}`).digest("hex").slice(0, 32)}`;
}
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
const digest$1 = {
	type: "string",
	pattern: "^[\\da-f]{16}$",
	description: "16 hex digits"
};
const ref = {
	type: "string",
	pattern: refForm.source,
	description: "the pseudonym of a badge (cred-… or row-…), or own- and a name of letters and digits"
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
				criteria: digest$1,
				level: digest$1,
				name: digest$1,
				skills: digest$1
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
				this.#error("The line is cut off; expected an event and an end of line");
				break;
			}
			const end = text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
			if (this.#crossCheck !== void 0 && hasOnlyAscii && this.#read(text, start, end)) this.#checkId(chunk, text, start, text.indexOf(idMember, start) + idBytes, end);
			else if (this.#crossCheck === void 0 || this.#parse(chunk.toString("utf8", start, end))) {
				const after = endOfId(text, start, end);
				if (after > 0) this.#checkId(chunk, text, start, after, end);
				else this.#error("The line has no id where one belongs, or several; expected an event");
			}
			if (--this.#left === 0) this.#endBatch();
		}
	}
	/** Holds a line against its id, which ends with its comma at `after`. */
	#checkId(chunk, text, start, after, end) {
		const id = text.slice(after - 66, after - 2);
		if (id === this.#lastId) this.#error("The event stands twice in the batch; expected it once");
		if (id < this.#lastId) this.#error("The event stands after one with a higher id; expected them in order");
		this.#lastId = id;
		this.#ids.add(chunk, after - 66);
		chunk.copyWithin(start + idBytes, start, after - idBytes);
		if (hash("sha256", chunk.subarray(start + idBytes, end), "hex") !== id) this.#error("The event is not the one that its id names: one of the two was changed");
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
			this.#error(parsed.reason);
			return false;
		}
		const { event } = parsed;
		const month = monthOfEvent(event);
		if (month !== this.#file.month) this.#error(`The event is of ${month}; expected those of ${this.#file.month} in this folder`);
		if (lineOf(event) !== line) this.#error("The members of the event are not in canonical order and form (RFC 8785)");
		this.#crossCheck?.add(event, this.#file.file, this.#line);
		return true;
	}
	#endBatch() {
		const { digest = "" } = this.#file.batches[this.#batch] ?? {};
		const name = this.#ids.take();
		if (this.#isSound && name !== digest) this.#findings.error({
			file: this.#file.file,
			message: `The batch ${digest} has other events than its name says: some were added, changed or removed, or the file was renamed`,
			suggestion: restore
		});
		this.#begin(this.#batch + 1);
	}
	#error(message) {
		this.#isSound = false;
		this.#findings.error({
			file: this.#file.file,
			line: this.#line,
			message,
			suggestion: restore
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
			const message = `${more} more problems of this file are not listed`;
			return more === 0 ? sorted : [...sorted, {
				kind: "error",
				file,
				message,
				suggestion: "Mend those above first"
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
/** Removes files of a ledger; that they are gone is on the disk when this is over. */
async function removeDurably(ledger, files) {
	for (const file of files) await rm(join(ledger, file), { force: true }).catch((error) => {
		throw new LedgerError(`${file} was not removed: ${reasonOf(error)}.`, [], { cause: error });
	});
	for (const folder of new Set(files.map((file) => dirname(join(ledger, file))))) await syncFolder(folder);
}
/** What is written through a link is not in the ledger, and nobody has asked for it there. */
async function refuseLinks(ledger, file) {
	for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) if ((await lstat(join(ledger, folder)).catch(() => void 0))?.isSymbolicLink()) throw new Error(`${folder} is a link; expected a folder. Put the folder in its place`);
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
		case "EDQUOT": return "you may use no more of this disk. Make room and run it again; what was written before is not written twice";
		case "EACCES":
		case "EPERM": return "it may not be written here. Check who owns the folder of the ledger";
		case "EROFS": return "the disk may only be read";
		case "EEXIST":
		case "ENOTDIR": return "a file stands where a folder belongs. Give it another name";
		default: return systemWords(error);
	}
}
// ../ledger/src/checkpoint.ts
/**
* Seals what no checkpoint covers yet. Undefined where there is nothing new. Throws {@link LedgerError} where a
* checkpoint is damaged, or a batch that is to be sealed: it could never be taken back.
*/
async function checkpoint$1(ledger) {
	const all = readCheckpoints(ledger);
	const covered = coveredBy(all.values());
	const batches = ledger.batches().map(({ digest }) => digest).filter((digest) => !covered.has(digest)).sort();
	if (batches.length === 0) return void 0;
	refuseDamaged(ledger, covered);
	const known = new Set([...all.values()].flatMap(({ parents }) => parents));
	const content = {
		batches,
		parents: [...all.keys()].filter((digest) => !known.has(digest)).sort()
	};
	const digest = checkpointDigest(content);
	const file = checkpointFile(digest);
	await writeDurably(ledger.folder, file, `${canonical(content)}\n`);
	return {
		digest,
		file,
		batches: batches.length
	};
}
function refuseDamaged(ledger, covered) {
	const findings = new Findings();
	const check = new EventCheck(ledger.folder, findings);
	for (const file of ledger.list().eventFiles) if (file.batches.some(({ digest }) => !covered.has(digest))) check.run(file);
	const problems = findings.all();
	if (problems.length > 0) throw new LedgerError("Nothing is sealed, since a batch of the ledger is damaged.", problems);
}
/** The checkpoints of a ledger by their digests. Throws {@link LedgerError} at one that is damaged. */
function readCheckpoints(ledger) {
	return new Map(ledger.list().checkpoints.map((digest) => {
		const file = checkpointFile(digest);
		const { value, problem } = parseCheckpoint(file, readFile(ledger.folder, file).toString());
		if (problem) throw new LedgerError("A checkpoint of the ledger is damaged.", [problem]);
		return [digest, value];
	}));
}
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
/**
* One digest over the names of all batches, in 64 hex digits: two ledgers that have the same one hold the same
* events in the same batches, however these are packed. Printed where others can see it, it proves later that
* nothing is gone.
*/
function root(ledger) {
	const digests = [...digestsIn(ledger.list())].sort();
	return createHash("sha256").update(digests.join("\n")).digest("hex");
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
		if (existsSync(join(folder, "ledger.json"))) throw new LedgerError("There is a ledger already.");
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
		if (!existsSync(join(folder, file))) throw new LedgerError("There is no ledger here. Begin one with `badgelint ledger init`.", [{
			file,
			message: "The file is not there",
			suggestion: "Run `badgelint ledger init`, or name the folder of the ledger in badgelint.yaml"
		}]);
		const { value, problem } = parseDescription(file, readFile(folder, file).toString());
		if (problem) throw new LedgerError("The ledger cannot be used.", [problem]);
		return new Ledger(folder, value);
	}
	/** What lies in its folder, whether or not it is right. */
	list() {
		return listingOf(asLedgerError(this.folder, "", () => [...filesIn(this.folder)]), (path) => readFile(this.folder, path).toString());
	}
	/** All batches, by month, each once. Throws {@link LedgerError} where a pack is damaged. */
	batches() {
		const { eventFiles, problems } = this.list();
		if (problems.length > 0) throw new LedgerError("The ledger cannot be read, since a pack of it is damaged.", problems);
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
// ../ledger/src/ledger-key.ts
/** A key in hex, as `BADGELINT_LEDGER_KEY` and `.badgelint/ledger.key` hold it: 32 random bytes. */
const keyPattern = /^[\da-f]{64}$/i;
/**
* The secret of a ledger. Without it nobody can tell by trying whether a badge or a person is in the ledger,
* as anybody could with plain digests: there are only so many addresses.
*/
var LedgerKey = class LedgerKey {
	/** Names the key without giving it away, in 8 hex digits. */
	id;
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
		this.id = createHash("sha256").update("badgelint ledger key|").update(bytes).digest("hex").slice(0, 8);
	}
	/** A new one, drawn at random. */
	static create() {
		return new LedgerKey(randomBytes(32));
	}
	/** Undefined where the text is no key. */
	static parse(text) {
		const hex = text.trim();
		return keyPattern.test(hex) ? new LedgerKey(Buffer.from(hex, "hex")) : void 0;
	}
	/** For the file that is never committed. */
	toHex() {
		return this.#bytes.toString("hex");
	}
	/** The `ref` of a badge by its id on the platform. */
	credentialRef(id) {
		return `cred-${this.id}-${this.#digest("credential", id)}`;
	}
	/** The `ref` of a row that has no id, with its number among equal rows, from 1. */
	rowRef(row, number) {
		return `row-${this.id}-${this.#digest("row", row)}-${number}`;
	}
	/** The pseudonym of a person. With a salt of the person's own it can be unlinked by deleting that. */
	recipient(address, salt = "") {
		return `${this.id}-${this.#digest("recipient", `${salt}|${normalAddress(address)}`)}`;
	}
	/** Under which a private list has the salt of a person. */
	saltName(address) {
		return this.#digest("salt", normalAddress(address));
	}
	/** One purpose tells nothing of another. 32 hex digits. */
	#digest(purpose, text) {
		return createHmac("sha256", this.#bytes).update(`${purpose}|${text}`).digest("hex").slice(0, 32);
	}
};
/** Two spellings of one address are one person; in this form since format 1. */
function normalAddress(address) {
	return address.normalize("NFC").trim().toLowerCase();
}
/**
* Which of a ledger's keys holds for a badge: the last one that was valid on the day on which it was issued, so
* that an old export imported again gives the same pseudonyms; for one before all of them the first.
*/
function keyFor(keys, issuedOn) {
	const inOrder = keys.toSorted((a, b) => a.valid_from < b.valid_from ? -1 : 1);
	return inOrder.findLast(({ valid_from }) => valid_from <= issuedOn) ?? inOrder[0];
}
// ../ledger/src/meaning.ts
/** Digests that stay the same where only case, white space, punctuation or the order of a list differ. */
function meaningOf({ name, criteria, level, skills }) {
	return {
		criteria: digest(criteria),
		level: digest([level]),
		name: digest([name]),
		skills: digest(skills)
	};
}
function digest(texts) {
	const normal = texts.map(folded).filter((text) => text !== "");
	const all = [...new Set(normal)].sort().join("\n");
	return createHash("sha256").update(all).digest("hex").slice(0, 16);
}
function folded(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[\p{P}\p{S}\s]+/gu, " ").trim();
}
// ../ledger/src/pack.ts
/** GitHub recommends that no file is larger (docs, "Repository limits"); some 4,000 events. */
const maxPackBytes = 1e6;
/**
* Puts the small batches of each month before that of a day into packs, so that a ledger of many years is few
* files. Names and contents of batches stay as they are. A pack is never changed nor removed afterwards, and no
* batch makes up half of one: git would take the pack for the batch renamed, and two branches that have packed
* it into different ones would conflict. For the same reason it is best done on one branch: where two have
* packed a batch, and one of them got another that shares half its events, git takes that one for it.
*
* Stopped at any moment it leaves each batch where it was, or in both places, which the next run tidies. Throws
* {@link LedgerError}.
*/
async function pack(ledger, today) {
	const { eventFiles, problems } = ledger.list();
	if (problems.length > 0) throw new LedgerError("The ledger cannot be packed, since a pack of it is damaged.", problems);
	const closed = eventFiles.filter(({ month }) => month < monthOf(today));
	const packs = [];
	const removed = [];
	for (const [month, files] of Map.groupBy(closed, (file) => file.month)) {
		const inPacks = new Set(files.filter(isPack).flatMap(({ batches }) => batches.map(digestOf)));
		const loose = files.filter((file) => !isPack(file) && isSmall(ledger, file)).map((file) => looseBatch(ledger, file));
		const groups = groupsOf(loose.filter(({ digest }) => !inPacks.has(digest)));
		for (const group of groups) packs.push(await writePack(ledger, month, group));
		const packed = /* @__PURE__ */ new Set([...inPacks, ...groups.flat().map(digestOf)]);
		removed.push(...loose.filter(({ digest }) => packed.has(digest)).map(({ file }) => file));
	}
	await removeDurably(ledger.folder, [...removed, ...unfinished(ledger)]);
	return {
		packs,
		batches: removed.length
	};
}
/** Indexes that a stopped run has left, whose batches are all elsewhere. Others tell of a pack that is lost. */
function unfinished(ledger) {
	const listing = ledger.list();
	const present = digestsIn(listing);
	return listing.emptyIndexes.filter(({ batches }) => batches.every(({ digest }) => present.has(digest))).map(({ file }) => file);
}
function digestOf({ digest }) {
	return digest;
}
/** A large one fits into no pack, and is not read. */
function isSmall({ folder }, { file }) {
	return (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0) * 2 < maxPackBytes;
}
/** Its lines are counted on, so that a batch that is not its name must not get into a pack. */
function looseBatch(ledger, { file, batches }) {
	const bytes = readFile(ledger.folder, file);
	const ids = Array.from(bytes.toString("latin1").matchAll(/"id":"([\da-f]{64})"/g), ([, id = ""]) => id);
	const digest = batches[0]?.digest ?? "";
	if (bytes.at(-1) !== 10 || ids.length !== lineCount(bytes) || batchDigest(ids) !== digest) throw new LedgerError("The ledger cannot be packed, since a batch of it is damaged.", [{
		file,
		message: "The batch is not what its name says",
		suggestion: restore
	}]);
	return {
		digest,
		file,
		bytes
	};
}
/** Sets of batches that make a good pack each; what fits into none stays a file of its own. */
function groupsOf(batches) {
	const groups = [];
	let group = [];
	for (const batch of batches) {
		if (sizeOf(group) + batch.bytes.length > maxPackBytes) {
			groups.push(group);
			group = [];
		}
		group.push(batch);
	}
	return [...groups, group].map(withoutLargest).filter(({ length }) => length > 0);
}
function withoutLargest(group) {
	const left = [...group];
	for (;;) {
		const half = sizeOf(left) / 2;
		const large = left.findIndex(({ bytes }) => bytes.length >= half);
		if (large < 0) return left;
		left.splice(large, 1);
	}
}
function sizeOf(group) {
	return group.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
async function writePack(ledger, month, group) {
	const file = `events/${month}/${batchDigest(group.map(digestOf))}.pack.jsonl`;
	const batches = group.map(({ digest, bytes }) => ({
		digest,
		lines: lineCount(bytes)
	}));
	await writeDurably(ledger.folder, indexOf(file), `${canonical({ batches })}\n`);
	await writeDurably(ledger.folder, file, Buffer.concat(group.map(({ bytes }) => bytes)));
	return file;
}
function lineCount(bytes) {
	let count = 0;
	for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
	return count;
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
// ../ledger/src/summary/month-facts.ts
/** Works out what some events of one month say. An event that comes twice counts once. */
var MonthFacts = class {
	byTemplate;
	seen;
	#since;
	#until;
	/** Goes on from what earlier events have said, and from which these were. */
	constructor({ since = "", until = "~" } = {}, byTemplate = /* @__PURE__ */ new Map(), seen = new SeenEvents()) {
		this.byTemplate = byTemplate;
		this.seen = seen;
		this.#since = since;
		this.#until = until;
	}
	add(event) {
		const { day } = event;
		if (day < this.#since || day > this.#until || !this.seen.add(event)) return;
		let facts = this.byTemplate.get(event.template);
		if (facts === void 0) {
			facts = noFacts();
			this.byTemplate.set(Buffer.from(event.template).toString(), facts);
		}
		addEvent(facts, event);
	}
};
function addEvent(facts, event) {
	switch (event.type) {
		case "issue":
			addIssue(facts, event);
			break;
		case "pilot":
			facts.piloted += 1;
			break;
		case "accept":
			facts.accepted += 1;
			break;
		case "share":
			facts.shares += 1;
			if (event.sequence === 1) facts.shared += 1;
			break;
		case "correct":
			facts.corrected += 1;
			count(facts.correctedFields, event.field ?? "other");
			count(facts.corrections, event.reason ?? "unknown");
			break;
		case "revoke":
			facts.revoked += 1;
			count(facts.revocations, event.reason ?? "unknown");
			break;
		case "replace":
			facts.replaced += 1;
			break;
		case "assert": if (facts.asserted === null || event.day >= facts.asserted.on) facts.asserted = {
			on: event.day,
			count: event.count ?? 0
		};
	}
}
function addIssue(facts, event) {
	const { day, completed_on, channel = "unknown" } = event;
	facts.issued += 1;
	widen(facts, day);
	count(facts.channels, channel);
	if (completed_on !== void 0) count(facts.waits, `${dayNumber(day) - dayNumber(completed_on)}`);
}
const dayNumbers = /* @__PURE__ */ new Map();
/** Days since 1970. There are few, and of each many events. */
function dayNumber(day) {
	const known = dayNumbers.get(day);
	if (known !== void 0) return known;
	const number = daysBetween("1970-01-01", day);
	dayNumbers.set(day, number);
	return number;
}
// ../ledger/src/summary/kept-month.ts
/** Of another version nothing that was kept can be used. Grows when facts change their meaning or form. */
const version = 2;
/** What the cache has of a month, held against the batches that the month has now. */
var KeptMonth = class KeptMonth {
	byTemplate;
	/** Batches that were not read yet; all of them where what is kept is of no use. */
	newBatches;
	#month;
	#batches;
	#cache;
	#seen;
	constructor(month, batches, cache, kept) {
		this.#month = month;
		this.#batches = batches;
		this.#cache = cache;
		const read = new Set(kept?.batches);
		this.newBatches = batches.filter(({ digest }) => !read.has(digest));
		this.byTemplate = new Map(kept?.facts);
		if (kept && !this.isWhole) this.#seen = seenBy(kept, cache.read(`${month}.seen`));
	}
	static of(month, batches, cache) {
		const kept = parsed$2(cache.read(`${month}.json`));
		const present = new Set(batches.map(({ digest }) => digest));
		if (kept?.batches.every((digest) => present.has(digest))) {
			const found = new KeptMonth(month, batches, cache, kept);
			if (found.isWhole || found.#seen) return found;
		}
		return new KeptMonth(month, batches, cache);
	}
	/** Whether nothing is to be read. */
	get isWhole() {
		return this.newBatches.length === 0;
	}
	/** The facts to which those of the new batches are to be added. */
	begun() {
		return new MonthFacts({}, this.byTemplate, this.#seen);
	}
	async replaceBy({ byTemplate, seen }) {
		const bytes = seen.toBytes();
		const kept = {
			version,
			batches: this.#batches.map(({ digest }) => digest).sort(),
			facts: [...byTemplate],
			seen: crc32(bytes)
		};
		await this.#cache.write(`${this.#month}.seen`, bytes);
		await this.#cache.write(`${this.#month}.json`, Buffer.from(JSON.stringify(kept)));
	}
};
function seenBy({ seen }, bytes) {
	return bytes && crc32(bytes) === seen ? SeenEvents.fromBytes(bytes) : void 0;
}
function parsed$2(bytes) {
	if (bytes === void 0) return void 0;
	try {
		const kept = JSON.parse(Buffer.from(bytes).toString());
		return kept.version === version ? kept : void 0;
	} catch {
		return;
	}
}
// ../ledger/src/summary/scan-events.ts
/**
* A line in canonical form, whose members are in order and hold nothing that JSON would escape. A fifth of the
* time that it takes to parse a line and hold it against the schema, which is what `verify` is for.
*/
const canonicalLine = new RegExp([
	"\\{(?:\"by\":\"[^\"\\\\]*\",)?",
	"(?:\"channel\":\"([^\"\\\\]*)\",)?(?:\"completed_on\":\"([^\"\\\\]*)\",)?(?:\"count\":(\\d+),)?",
	"(?:\"expires_on\":\"[^\"\\\\]*\",)?(?:\"field\":\"([^\"\\\\]*)\",)?\"id\":\"([\\da-f]{64})\",",
	"(?:\"issued_on\":\"([^\"\\\\]*)\",)?(?:\"meaning\":\\{[^}]*\\},)?(?:\"of\":\"[^\"\\\\]*\",)?",
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
			yield match ? scanned(match) : parsed$1(Buffer.from(text.slice(start, end), "latin1").toString(), file, line);
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
function scanned(match) {
	const template = match[11] ?? "";
	return {
		id: match[5] ?? "",
		type: match[12],
		template: isAscii(template) ? template : Buffer.from(template, "latin1").toString(),
		ref: match[9] ?? "",
		sequence: Number(match[10]),
		day: match[6] ?? match[7] ?? "",
		completed_on: match[2],
		channel: match[1],
		field: match[4],
		reason: match[8],
		count: match[3] === void 0 ? void 0 : Number(match[3])
	};
}
function isAscii(text) {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
	return true;
}
/** A line in another form, such as one that an editor has written anew; or none at all. */
function parsed$1(line, file, number) {
	const read = parseEvent(line);
	if ("reason" in read) throw new LedgerError("The ledger cannot be read.", [{
		file,
		line: number,
		message: read.reason,
		suggestion: restore
	}]);
	const event = read.event;
	return {
		...event,
		day: dayOf(event)
	};
}
// ../ledger/src/summary/summarise.ts
/**
* Works out what a ledger says. A month whose batches are those of last time comes from the cache; of one that
* has more of them these alone are read; one of which a part alone counts is read whole. Throws {@link LedgerError} where a batch cannot be read.
*/
async function summarise(ledger, { since, until, cache } = {}) {
	const months = /* @__PURE__ */ new Map();
	for (const [month, batches] of Map.groupBy(ledger.batches(), (batch) => batch.month)) {
		if (since && month < monthOf(since) || until && month > monthOf(until)) continue;
		const cuts = {
			...since && monthOf(since) === month && !since.endsWith("-01") ? { since } : {},
			...until && monthOf(until) === month ? { until } : {}
		};
		const facts = Object.keys(cuts).length === 0 ? await wholeMonth(ledger, month, batches, cache) : readMonth(ledger, batches, new MonthFacts(cuts));
		if (facts.byTemplate.size > 0) months.set(month, facts.byTemplate);
	}
	return { months };
}
async function wholeMonth(ledger, month, batches, cache) {
	if (cache === void 0) return readMonth(ledger, batches, new MonthFacts());
	const kept = KeptMonth.of(month, batches, cache);
	if (kept.isWhole) return kept;
	const facts = readMonth(ledger, kept.newBatches, kept.begun());
	await kept.replaceBy(facts);
	return facts;
}
function readMonth(ledger, batches, facts) {
	for (const event of scanEvents(ledger, batches)) facts.add(event);
	return facts;
}
// ../ledger/src/undo.ts
/**
* Takes a batch back that was written by mistake. `name` is its digest, or the first eight digits of it or
* more. Throws {@link LedgerError} where there is no such batch, and where a checkpoint covers it or a pack
* holds it, since others rely on it then.
*/
async function undo(ledger, name) {
	const { eventFiles } = ledger.list();
	const holders = eventFiles.flatMap(({ file, month, batches }) => batches.filter(({ digest }) => isNamed(digest, name)).map(({ digest }) => ({
		digest,
		month,
		file
	})));
	const digests = new Set(holders.map(({ digest }) => digest));
	if (digests.size > 1) throw new LedgerError(`${digests.size} batches begin with ${name}. Give more digits of the one you mean.`);
	const [batch] = holders;
	if (batch === void 0) throw new LedgerError(`There is no batch ${name} in the ledger. Its name is that of its file in events, without the ending: at least eight digits of it.`);
	const isCovered = coveredBy(readCheckpoints(ledger).values()).has(batch.digest);
	if (isCovered || holders.some(isPack)) throw new LedgerError(`${isCovered ? `A checkpoint covers the batch ${batch.digest}` : `The batch ${batch.digest} lies in a pack`}, so it stays. Append corrections and revocations of what is wrong in it; or where that was done on a branch of yours that was never merged, begin the branch again without it.`);
	await removeDurably(ledger.folder, [batch.file]);
	return batch;
}
function isNamed(digest, name) {
	return name.length >= 8 && digest.startsWith(name.toLowerCase());
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
				suggestion: isSettled ? "A correction names one of them, so that nothing is to be done" : "Find out which is true. Take the batch of the other back with `badgelint ledger undo` while no checkpoint covers it; else append a `correct` event with `--of` its id"
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
			const more = count > 1 ? `; the same of ${count - 1} more in this file` : "";
			findings.note({
				file: this.#files[Math.floor(group / eventTypes.length)] ?? "",
				line: place % 2 ** 32,
				message: `The event "${eventTypes[group % eventTypes.length]}" is about a badge or an event that is not in the ledger${more}`,
				suggestion: "Import the export that has the issue, or merge the branch that has it"
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
		message: "The ledger has another id than in the base, or a key of it is changed or gone",
		suggestion: "Restore it from the base; a new key is added behind those that are there"
	});
}
/** The names of files, as far as these can be told without reading events. */
function verifyFiles(listing, findings) {
	const present = digestsIn(listing);
	for (const problem of listing.problems) findings.error(problem);
	for (const file of listing.strays) findings.error({
		file,
		message: "The file is none of a ledger; expected only what badgelint writes",
		suggestion: "Remove it, or restore its name"
	});
	for (const { file, batches } of listing.eventFiles.filter(isPack)) if (!file.includes(batchDigest(batches.map(({ digest }) => digest)))) findings.error({
		file,
		message: "The pack has other batches than its name says",
		suggestion: `${restore}, and its index`
	});
	for (const { file, batches } of listing.emptyIndexes) if (!batches.every(({ digest }) => present.has(digest))) findings.error({
		file,
		message: "The index is there and its pack is not, and batches of it are nowhere else",
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
			message: "The checkpoint says something else than its name: it was changed or renamed",
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
			message: `The checkpoint before it, ${checkpointFile(parent)}, is not there`,
			suggestion: restore
		});
		for (const batch of batches.filter((one) => !present.has(one))) findings.error({
			file,
			message: `The batch ${batch}, which it covers, is not there`,
			suggestion: `Restore events/…/${batch}.jsonl or its pack from git`
		});
	}
	for (const batch of [...base?.batches ?? []].filter((one) => !present.has(one))) findings.error({
		file: "events",
		message: `The batch ${batch} is in the base and no longer here`,
		suggestion: "Restore it from the base; what was issued by mistake is revoked, never removed"
	});
	for (const digest of [...base?.checkpoints ?? []].filter((one) => !known.has(one))) findings.error({
		file: checkpointFile(digest),
		message: "The checkpoint is in the base and no longer here",
		suggestion: "Restore it from the base"
	});
	if (strictSeal) for (const { file, batches } of listing.eventFiles) for (const { digest } of batches.filter((one) => !covered.has(one.digest))) findings.error({
		file,
		message: `No checkpoint covers the batch ${digest}`,
		suggestion: "Run `badgelint ledger checkpoint`, and commit what it writes"
	});
}
// ../workspace/src/ledger/find-ledger.ts
/** The ledger cannot be used as it was asked to be. Worded for a terminal. */
var UnusableLedgerError = class extends BadgelintError {
	name = "UnusableLedgerError";
};
/** Where the configuration has the ledger: `ledger` beside it, unless it says otherwise. */
async function placeOfLedger(workingDirectory, config) {
	const configuration = await loadConfiguration({
		base: workingDirectory,
		searchFrom: workingDirectory,
		code: {
			kind: "none",
			reason: "a ledger needs no rules"
		},
		...config === void 0 ? {} : { file: resolve(workingDirectory, config) }
	});
	const { root, settings } = configuration;
	const folder = resolve(root, settings.ledger.folder ?? "ledger");
	return {
		folder,
		root,
		configuration,
		name: pathFrom(workingDirectory, folder)
	};
}
/** Opens the ledger of a program. Throws {@link UnusableLedgerError} where there is none that can be read. */
async function findLedger(workingDirectory, config) {
	const place = await placeOfLedger(workingDirectory, config);
	if (!existsAt(resolve(place.folder, "ledger.json"))) throw new UnusableLedgerError(`There is no ledger here; expected ${place.name}/ledger.json. Run \`badgelint ledger init\` once, or say in badgelint.yaml under \`ledger\` which \`folder\` it is in.`);
	return {
		...place,
		ledger: asUsable(() => Ledger.open(place.folder), place.name)
	};
}
/** Does something with a ledger, and says in the command's own words what is wrong with it. */
function asUsable(use, name) {
	try {
		return use();
	} catch (error) {
		throw usableError(error, name);
	}
}
/** A {@link LedgerError} as an error of the command; any other as it is. `name` is the ledger's folder. */
function usableError(error, name) {
	if (!(error instanceof LedgerError)) return error;
	const lines = error.problems.map(({ file, line, message, suggestion }) => `${name}/${file}${line === void 0 ? "" : `:${line}`}: ${message}. ${suggestion}.`);
	return new UnusableLedgerError(error.message, lines);
}
// ../workspace/src/ledger/ledger-keys.ts
const keyVariable = "BADGELINT_LEDGER_KEY";
/** The file in which keys are kept that no variable gives, absolute. Never committed. */
function keyFile(root) {
	return join(root, ".badgelint", "ledger.key");
}
/**
* The keys that we have: those of the environment variable, else those of the file, one a line. Throws
* {@link UnusableLedgerError} where there is none, or what is no key.
*/
function ledgerKeys(context) {
	const { root, workingDirectory, environment } = context;
	const variable = environment[keyVariable]?.trim();
	if (variable) return keysIn(variable.split(","), () => `${keyVariable}:`);
	const absolute = keyFile(root);
	const name = pathFrom(workingDirectory, absolute);
	if (!existsAt(absolute)) throw new UnusableLedgerError(`There is no key for the ledger; expected one in the variable ${keyVariable}, or in ${name}. Copy the key that was made with the ledger into that file, or run \`badgelint ledger init\` where there is no ledger yet.`);
	const source = readSource(absolute, name, void 0, { limit: 1e5 });
	if (!("text" in source)) throw new UnusableLedgerError(`${name} cannot be read; expected a key of 64 hex digits. Check its permissions.`);
	return keysIn(source.text.split(/\r?\n/), (line) => `${name}:${line}:`);
}
/** The one of our keys that holds for a badge by the day of its issue. */
var LedgerKeys = class {
	#own;
	#periods;
	constructor(ledger, own) {
		this.#periods = ledger.description.keys;
		this.#own = new Map(own.map((key) => [key.id, key]));
		const known = new Set(this.#periods.map(({ id }) => id));
		if (own.some(({ id }) => known.has(id))) return;
		throw new UnusableLedgerError(`The key that we have (${own.map(({ id }) => id).join(", ")}) is not this ledger's; expected ${listed([...known])}. Put the key that was made with the ledger into ${keyVariable} or .badgelint/ledger.key.`);
	}
	/** Those of the ledger's keys that we have. */
	ours() {
		return this.#periods.flatMap(({ id }) => this.#own.get(id) ?? []);
	}
	/** Throws {@link UnusableLedgerError} where we do not have the key of that time. */
	for(issuedOn) {
		const period = keyFor(this.#periods, issuedOn);
		const key = period && this.#own.get(period.id);
		if (key) return key;
		throw new UnusableLedgerError(`Badges issued on ${issuedOn} need the ledger's key ${period?.id ?? ""}, which is not among ours (${[...this.#own.keys()].join(", ")}). Add that key as a line of .badgelint/ledger.key, or after a comma in ${keyVariable}.`);
	}
};
function keysIn(texts, place) {
	const keys = texts.flatMap((text, index) => {
		if (text.trim() === "") return [];
		const key = LedgerKey.parse(text);
		if (key === void 0) throw new UnusableLedgerError(`${place(index + 1)} ${text.trim().length} characters are no key; expected 64 hex digits. Copy the key again, whole.`);
		return [key];
	});
	if (keys.length > 0) return keys;
	throw new UnusableLedgerError(`${place(1)} There is no key; expected 64 hex digits. Copy the key that was made with the ledger into it.`);
}
function listed(ids) {
	return ids.length === 1 ? `the key ${ids[0]}` : `one of ${ids.join(", ")}`;
}
// ../workspace/src/ledger/begin-ledger.ts
/** What git must not keep, relative to the folder of the configuration. */
const secrets = [".badgelint/ledger.key", ".badgelint/ledger.salts.json"];
/**
* Begins the ledger of a program: keeps its secrets out of git, makes its key where we have none, and then its
* first file. One that is there is left as it is. Throws {@link UnusableLedgerError}.
*/
async function beginLedger(request) {
	const { workingDirectory, config, environment, keyFrom } = request;
	const place = await placeOfLedger(workingDirectory, config);
	const { root, folder, name } = place;
	const hasKey = Boolean(environment[keyVariable]?.trim());
	const keyIn = hasKey ? "variable" : existsAt(keyFile(root)) ? "file" : "nowhere";
	if (existsAt(join(folder, "ledger.json"))) return {
		ledger: asUsable(() => Ledger.open(folder), name),
		place: name,
		wasThere: true,
		keyIn,
		files: []
	};
	const path = (absolute) => pathFrom(workingDirectory, absolute);
	const ignore = join(root, ".gitignore");
	const attributes = join(root, ".gitattributes");
	const files = [{
		path: path(ignore),
		what: "ignored",
		isNew: await addLines(ignore, secrets, place)
	}];
	for (const secret of secrets) refuseWhereCommitted(secret, place);
	const [key = LedgerKey.create()] = keyIn === "nowhere" ? [] : ledgerKeys({
		root,
		workingDirectory,
		environment
	});
	if (keyIn === "nowhere") {
		await writeSecret(keyFile(root), `${key.toHex()}\n`, place);
		files.push({
			path: path(keyFile(root)),
			what: "key",
			isNew: true
		});
	}
	const ledger = await create(place, key.id, keyFrom);
	files.push({
		path: path(join(folder, "ledger.json")),
		what: "ledger",
		isNew: true
	});
	const below = pathFrom(root, folder);
	if (isInside(below)) {
		const isNew = await addLines(attributes, [`${patternBelow(below)} -text linguist-generated`], place);
		files.push({
			path: path(attributes),
			what: "attributes",
			isNew
		});
	}
	return {
		ledger,
		place: name,
		wasThere: false,
		keyIn: hasKey ? "variable" : "file",
		files
	};
}
/** A line of another `.gitignore`, or one that was there, may bring a file back; and git keeps what it has. */
function refuseWhereCommitted(secret, { root }) {
	const git = gitAt(root);
	if (git === void 0) return;
	const path = join(root, secret);
	if (git.askIf([
		"ls-files",
		"--error-unmatch",
		"--",
		path
	]) !== void 0) throw new UnusableLedgerError(`${secret} is in git, and what it holds must never be committed. Take it out with \`git rm --cached ${secret}\`, make another key where it was pushed, and run \`badgelint ledger init\` again.`);
	if (git.askIf([
		"check-ignore",
		"--quiet",
		"--",
		path
	]) === void 0) throw new UnusableLedgerError(`Git does not ignore ${secret}, although .gitignore names it; expected it to be kept out of git. Look for a line that begins with ! in .gitignore and in .badgelint/.gitignore, and run \`badgelint ledger init\` again.`);
}
async function create(place, keyId, keyFrom) {
	try {
		return await Ledger.create(place.folder, [{
			id: keyId,
			valid_from: keyFrom
		}]);
	} catch (error) {
		throw usableError(error, place.name);
	}
}
async function writeSecret(absolute, text, place) {
	const written = await writeNew(absolute, text, withinOf(place), 384);
	if (written.kind === "written") return;
	const why = written.kind === "failed" ? written.reason : "somebody else has written it meanwhile";
	throw new UnusableLedgerError(`${pathFrom(place.root, absolute)} cannot be written: ${why}. Make sure that you may write there, and run \`badgelint ledger init\` again.`);
}
/** Adds those of some lines that a file does not have at its end; whether there were any. */
async function addLines(absolute, lines, place) {
	const name = pathFrom(place.root, absolute);
	const source = existsAt(absolute) ? readSource(absolute, name) : { text: "" };
	if (!("text" in source)) throw new UnusableLedgerError(`${name} cannot be read; expected a text file to which lines can be added. Check it, and run \`badgelint ledger init\` again.`);
	const has = new Set(source.text.split(/\r?\n/).map((line) => line.trim()));
	const missing = lines.filter((line) => !has.has(line));
	if (missing.length === 0) return false;
	const end = source.text === "" || source.text.endsWith("\n") ? "" : "\n";
	try {
		await writeAtomic(absolute, `${source.text}${end}${missing.join("\n")}\n`, withinOf(place));
	} catch (error) {
		throw new UnusableLedgerError(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}. Make sure that you may write there, and run \`badgelint ledger init\` again.`);
	}
	return true;
}
function withinOf({ root }) {
	return [repositoryTop(root) ?? root];
}
/** A pattern of git for all that lies in a folder, and nothing else. */
function patternBelow(folder) {
	const pattern = `${folder.replace(/[\\*?[\]!#]/g, "\\$&")}/**`;
	return /[\s"]/.test(pattern) ? JSON.stringify(pattern) : pattern;
}
// ../workspace/src/ledger/add-key.ts
/**
* Gives a ledger one more key for the badges that are issued from a day on: a new one, or one of the variable that the
* ledger does not know yet. Throws {@link UnusableLedgerError} where a badge of that time is there already, since
* under another key it would count twice.
*/
async function addKey(request) {
	const { workingDirectory, config, environment, keyFrom } = request;
	const found = await findLedger(workingDirectory, config);
	const { ledger, root, folder } = found;
	const last = await lastDay(found);
	if (keyFrom <= last) throw new UnusableLedgerError(`A new key from ${keyFrom} on would count badges twice: the ledger has a badge or a key of ${last}. Say a later day, as \`--key-from\`.`);
	const ofVariable = environment["BADGELINT_LEDGER_KEY"]?.trim() ? ledgerKeys({
		root,
		workingDirectory,
		environment
	}) : void 0;
	const known = new Set(ledger.description.keys.map(({ id }) => id));
	const key = ofVariable ? ofVariable.find(({ id }) => !known.has(id)) : LedgerKey.create();
	if (key === void 0) throw new UnusableLedgerError(`The variable ${keyVariable} has no key that is new to the ledger; expected one after a comma, of 64 hex digits. Add it there, or unset the variable to have one made in .badgelint/ledger.key.`);
	if (ofVariable === void 0) await keep(key, found);
	const description = join(folder, "ledger.json");
	const keys = [...ledger.description.keys, {
		id: key.id,
		valid_from: keyFrom
	}];
	const text = `${JSON.stringify({
		...ledger.description,
		keys
	}, null, 2)}\n`;
	await writeAtomic(description, text, withinOf(found));
	return {
		id: key.id,
		from: keyFrom,
		ledger: pathFrom(workingDirectory, description),
		...ofVariable ? {} : { file: pathFrom(workingDirectory, keyFile(root)) }
	};
}
/** The last day of a key or of an issue; a badge keeps the key of the day on which it was issued. */
async function lastDay({ ledger, name }) {
	let last = ledger.description.keys.map(({ valid_from }) => valid_from).sort().at(-1) ?? "";
	try {
		for await (const event of ledger.read(ledger.batches())) if (event.type === "issue" || event.type === "pilot") {
			if (dayOf(event) > last) last = dayOf(event);
		}
	} catch (error) {
		throw usableError(error, name);
	}
	return last;
}
/** Adds a line to the file of the keys, or begins it. */
async function keep(key, place) {
	const absolute = keyFile(place.root);
	if (!existsAt(absolute)) return writeSecret(absolute, `${key.toHex()}\n`, place);
	const source = readSource(absolute, ".badgelint/ledger.key", void 0, { limit: 1e5 });
	if (!("text" in source)) throw new UnusableLedgerError(".badgelint/ledger.key cannot be read; expected a key of 64 hex digits. Check its permissions.");
	const end = source.text === "" || source.text.endsWith("\n") ? "" : "\n";
	await writeAtomic(absolute, `${source.text}${end}${key.toHex()}\n`, withinOf(place));
}
// ../workspace/src/ledger/base-ledger.ts
/**
* Reads the names of a ledger's files in a commit, and of packs what their indexes say: in its folder, and wherever
* else the commit has a ledger of that name. Where it has none there is nothing in it. Throws
* {@link UnusableLedgerError} where there is no such commit.
*/
function baseLedger({ folder, description }, name) {
	const git = gitAt(folder);
	if (git === void 0) throw new UnusableLedgerError("--base needs a git repository, and there is none here. Leave it out, or verify where the ledger is committed.");
	const commit = git.commit(name);
	if (commit === void 0) {
		const fetch = fetchCommand(name, git);
		throw new UnusableLedgerError(`There is no commit ${name} in this repository. Check the name behind --base${fetch ? `, or fetch it: ${fetch}` : "."}`);
	}
	const top = realPathOf(git.top) ?? git.top;
	const own = realPathOf(folder) ?? folder;
	const below = relative(top, own).replaceAll(sep, "/");
	const place = below === "" ? "" : `${below}/`;
	const blobs = new Map(git.ask([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]).toString().split("\0").filter((line) => line !== "").map((line) => {
		const [head = "", path = ""] = line.split("	");
		return [path, head.split(" ")[2] ?? ""];
	}));
	const wanted = [...blobs].filter(([path]) => /(?:^|\/)ledger\.json$|\.index\.json$/.test(path));
	const contents = git.contents(wanted.map(([, blob]) => blob));
	const textOf = (path) => contents.get(blobs.get(path) ?? "")?.toString() ?? "";
	const places = wanted.flatMap(([path]) => path.endsWith("ledger.json") && textOf(path).includes(`"${description.id}"`) ? path.slice(0, -11) : []);
	const listings = [.../* @__PURE__ */ new Set([place, ...places])].map((start) => listingOf([...blobs.keys()].flatMap((path) => path.startsWith(start) ? path.slice(start.length) : []), (path) => textOf(start + path)));
	const [first = place] = places;
	const described = parseDescription("ledger.json", textOf(`${blobs.has(`${place}ledger.json`) ? place : first}ledger.json`));
	return {
		...described.value ? { description: described.value } : {},
		batches: new Set(listings.flatMap((listing) => [...digestsIn(listing)])),
		checkpoints: listings.flatMap(({ checkpoints }) => checkpoints)
	};
}
// ../workspace/src/ledger/facts-cache.ts
/**
* Keeps what each month of a ledger says in git's own folder, where it is never committed. Undefined outside
* of a repository, where nothing is kept.
*/
function factsCacheFor({ folder, description }) {
	const git = gitAt(folder);
	if (git === void 0) return void 0;
	const own = join(git.state().folder, "badgelint", `ledger-${description.id}`);
	return {
		read(name) {
			const read = readBytes(join(own, name));
			return "bytes" in read ? read.bytes : void 0;
		},
		write: (name, value) => writeAtomic(join(own, name), value).catch(() => {})
	};
}
// ../workspace/src/ledger/import/salts.ts
/** The file with a salt for each person, absolute. Never committed: who deletes a salt unlinks the person. */
function saltFile(root) {
	return join(root, ".badgelint", "ledger.salts.json");
}
/** A private salt for each person, under a name that only the key can make from an address. */
var Salts = class Salts {
	#root;
	#file;
	#salts;
	#isChanged = false;
	constructor(root, file, salts) {
		this.#root = root;
		this.#file = file;
		this.#salts = salts;
	}
	/** Throws {@link UnusableLedgerError} where the file is there and cannot be read. */
	static open(root, workingDirectory) {
		const file = saltFile(root);
		if (!existsAt(file)) return new Salts(root, file, /* @__PURE__ */ new Map());
		const name = pathFrom(workingDirectory, file);
		const source = readSource(file, name);
		const salts = "text" in source ? parsed(source.text) : void 0;
		if (salts) return new Salts(root, file, salts);
		throw new UnusableLedgerError(`${name} is not a list of salts; expected JSON with 64 hex digits under each name. Restore it from a backup; without it people get other pseudonyms than before.`);
	}
	/** The salt of a person, drawn where there is none yet. */
	of(address, key) {
		const name = key.saltName(address);
		const known = this.#salts.get(name);
		if (known !== void 0) return known;
		const salt = randomBytes(32).toString("hex");
		this.#salts.set(name, salt);
		this.#isChanged = true;
		return salt;
	}
	/** The salt that a person has; undefined where there is none. */
	get(address, key) {
		return this.#salts.get(key.saltName(address));
	}
	/** Forgets the salt of a person. */
	delete(address, key) {
		if (this.#salts.delete(key.saltName(address))) this.#isChanged = true;
	}
	/** Writes what has changed. To be done before the events that need them. */
	async save() {
		if (!this.#isChanged) return;
		const sorted = [...this.#salts].sort(([a], [b]) => a < b ? -1 : 1);
		const text = `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
		if (existsAt(this.#file)) await writeAtomic(this.#file, text, [this.#root]);
		else await this.#create(text);
		this.#isChanged = false;
	}
	async #create(text) {
		const written = await writeNew(this.#file, text, [this.#root], 384);
		if (written.kind === "written") return;
		throw new UnusableLedgerError(`${pathFrom(this.#root, this.#file)} cannot be written (${written.kind === "failed" ? written.reason : "somebody else made it meanwhile"}); nothing is added to the ledger. Check the folder, and import again.`);
	}
};
function parsed(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
		const entries = Object.entries(value);
		return entries.every(([, salt]) => typeof salt === "string" && /^[\da-f]{64}$/.test(salt)) ? new Map(entries) : void 0;
	} catch {
		return;
	}
}
// ../workspace/src/ledger/forget.ts
/** Looks for what links a person to a ledger, and deletes nothing yet. Throws {@link UnusableLedgerError}. */
async function findForgotten(address, context) {
	const { ledger, root, workingDirectory } = context;
	const keys = ledgerKeys(context);
	const salts = Salts.open(root, workingDirectory);
	const known = keys.filter((key) => salts.get(address, key) !== void 0);
	const pseudonyms = new Set(keys.map((key) => key.recipient(address, salts.get(address, key) ?? "")));
	const events = /* @__PURE__ */ new Set();
	for await (const event of ledger.read(ledger.batches())) if ("who" in event && event.who !== void 0 && pseudonyms.has(event.who)) events.add(event.id);
	return {
		salts: known.length,
		events: events.size,
		file: pathFrom(workingDirectory, saltFile(root)),
		delete: async () => {
			for (const key of known) salts.delete(address, key);
			await salts.save();
		}
	};
}
// ../workspace/src/ledger/import/assertions.ts
/** What a platform says of the number of a template's badges on a day. */
function assertionOf(template, on, count) {
	return {
		type: "assert",
		template,
		ref: assertRef(template, on),
		sequence: 1,
		on,
		count
	};
}
// ../workspace/src/ledger/import/badge-reader.ts
/** One object of an export. */
var ExportItem = class {
	fields;
	at;
	#dates;
	/** `dates` are fields beside the usual ones that hold dates. */
	constructor(fields, at, dates) {
		this.fields = fields;
		this.at = at;
		this.#dates = dates;
	}
	/** The text or number of a field, as text. */
	text(...keys) {
		return keys.map((key) => textOf(own(this.fields, key))).find((text) => text !== void 0);
	}
	has(key) {
		return Object.hasOwn(this.fields, key);
	}
	value(key) {
		return own(this.fields, key);
	}
	/** The text of a field in a group. */
	inner(group, ...keys) {
		const fields = own(this.fields, group);
		if (!isFields(fields)) return void 0;
		return keys.map((key) => textOf(own(fields, key))).find((text) => text !== void 0);
	}
	/** The dates in some fields, and in those that the user named. */
	dates(...keys) {
		const all = [...keys, ...this.#dates].flatMap((key) => {
			const text = textOf(own(this.fields, key));
			return text === void 0 ? [] : [[key, text]];
		});
		return Object.fromEntries(all);
	}
	reason(key) {
		return reasonOf$1(this.text(key) ?? "");
	}
	missing(what, keys) {
		return {
			message: `The badge has no ${what}; expected ${keys}`,
			suggestion: "Export it again with all fields"
		};
	}
};
function textOf(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
/** The texts that are there, in their order. */
function those(...texts) {
	return texts.flatMap((text) => text ?? []);
}
/** What tells a badge without an id from others, in a form that does not depend on the order of fields. */
function likenessOf(parts) {
	const stated = Object.entries(parts).filter(([, value]) => value !== void 0);
	return JSON.stringify(stated.sort(([a], [b]) => a < b ? -1 : 1));
}
/** An optional member, for a spread. */
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// ../workspace/src/ledger/import/dates.ts
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/;
/** Whether a text may be shown as a date, right or wrong: what stands in a column of dates and is none may be about a person. */
function isLikeDate(text) {
	return /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?:[T ][\d:.]{1,15}(?:Z|[+-][\d:]{1,5})?)?$/.test(text.trim());
}
/**
* The day of a date: ISO, also with a time (the day is taken as it is written, in whatever zone), seconds or
* milliseconds since 1970 (UTC), or numbers in an order. Undefined where it is none, or where the order is not known.
*/
function dayFrom(text, order) {
	const trimmed = text.trim();
	const [, year, month, day] = /^(\d{4})([-/.])\d/.test(trimmed) ? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(trimmed) ?? [] : [];
	if (year !== void 0) return whole(year, month, day);
	if (/^(?:\d{9,10}|\d{13})$/.test(trimmed)) {
		const seconds = trimmed.length === 13 ? Number(trimmed) / 1e3 : Number(trimmed);
		return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 10);
	}
	const [, first, , second, last = ""] = numeric.exec(trimmed) ?? [];
	if (first === void 0) return void 0;
	const full = last.length === 2 ? `20${last}` : last;
	if (order === void 0) return first === second ? whole(full, first, first) : void 0;
	return order === "dmy" ? whole(full, second, first) : whole(full, first, second);
}
/**
* The order of the dates of one column, by those that tell it: no month is above 12. Undefined where none needs
* an order. Throws {@link UnusableLedgerError} where they do not tell it, or tell both.
*/
function orderOf(column, dates, given) {
	const parts = dates.flatMap(({ text, at }) => {
		const [, first, , second] = numeric.exec(text.trim()) ?? [];
		const [numbers = ""] = text.trim().split(/[ T,]/);
		return first === void 0 ? [] : [{
			text: numbers,
			at,
			first: Number(first),
			second: Number(second)
		}];
	});
	const dayFirst = parts.find(({ first, second }) => first > 12 && second <= 12);
	const monthFirst = parts.find(({ first, second }) => second > 12 && first <= 12);
	const open = parts.find(({ first, second }) => first !== second && first <= 12 && second <= 12);
	const place = ({ file, line }) => `${file}${line === void 0 ? "" : `:${line}`}`;
	if (dayFirst && monthFirst) throw new UnusableLedgerError(`The column "${column}" mixes two orders: "${dayFirst.text}" (${place(dayFirst.at)}) has the day first, "${monthFirst.text}" (${place(monthFirst.at)}) the month; expected one order. Correct one of them, or export with dates such as 2026-03-31.`);
	const own = dayFirst ? "dmy" : monthFirst ? "mdy" : void 0;
	const witness = dayFirst ?? monthFirst;
	if (own && given && own !== given) throw new UnusableLedgerError(`"${witness?.text}" in the column "${column}" (${place(witness?.at ?? { file: "" })}) cannot be read as ${given}; expected ${words[given]}. Leave out \`--dates\`, or say \`--dates ${own}\`.`);
	if (own ?? given) return own ?? given;
	if (open === void 0) return void 0;
	throw new UnusableLedgerError(`"${open.text}" in the column "${column}" (${place(open.at)}) can be ${readings(open.text).join(" or ")}, and no other date there tells which. Which comes first? Say \`--dates dmy\` for the day, or \`--dates mdy\` for the month.`);
}
const words = {
	dmy: "the day first, then the month",
	mdy: "the month first, then the day"
};
function readings(text) {
	return ["dmy", "mdy"].flatMap((order) => dayFrom(text, order) ?? []);
}
function whole(year, month = "", day = "") {
	const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isDay(text) ? text : void 0;
}
// ../workspace/src/ledger/import/equal-rows.ts
/** What rows that are alike are told apart by: what is there from the issue on, then what comes later, in its order. */
const tellingDates = [
	"completed",
	"expires",
	"revoked",
	"accepted",
	"shared"
];
/** Numbers those without an id among the ones that are alike. The order in which a file has them means nothing. */
function numbersOf(badges, dates) {
	const numbers = /* @__PURE__ */ new Map();
	const said = (badge) => tellingDates.map((purpose) => dates.day(badge, badge.fields[purpose] ?? "") ?? "~").join();
	const withoutId = badges.filter(({ badge }) => badge === void 0);
	for (const alike of Map.groupBy(withoutId, ({ likeness }) => likeness).values()) {
		const inOrder = alike.map((badge) => ({
			badge,
			said: alike.length === 1 ? "" : said(badge)
		})).sort((a, b) => a.said < b.said ? -1 : a.said > b.said ? 1 : 0);
		let next = 1;
		for (const { badge } of inOrder) {
			numbers.set(badge, next);
			next += badge.count;
		}
	}
	return numbers;
}
// ../workspace/src/ledger/import/expiry.ts
/** Whether a platform says in words that a badge does not expire. */
function saysNoExpiry(text) {
	return /^(?:none|never)$/i.test(text.trim());
}
/** What is said of the expiry of a badge that has no day of it. */
function expiryWithoutDay({ dates, fields, tellsExpiry }) {
	const text = fields.expires === void 0 ? void 0 : dates[fields.expires];
	if (text !== void 0 && /^never$/i.test(text.trim())) return "never";
	return tellsExpiry || text !== void 0 ? "none" : void 0;
}
// ../workspace/src/ledger/import/convert-badges.ts
/** Turns the badges of exports into events. */
var BadgeConversion = class {
	planned = [];
	replacements = [];
	problems = [];
	/** By their ids on the platform. */
	badges = /* @__PURE__ */ new Map();
	/** All months that a date of a badge lies in: there it may be in the ledger already. */
	months = /* @__PURE__ */ new Set();
	/** Templates that are not in the repository, with how many badges. */
	unmatched = /* @__PURE__ */ new Map();
	undatedRevocations = /* @__PURE__ */ new Set();
	/** The first month of a badge whose revocation has no day. */
	earliestUndated;
	undatedAcceptances = 0;
	/** How many badges have no day of completion. */
	uncompleted = 0;
	#context;
	constructor(context) {
		this.#context = context;
	}
	add(file, dates) {
		const numbers = numbersOf(file.badges, dates);
		for (const badge of file.badges) {
			const problem = this.#add(badge, file, dates, numbers);
			if (problem) this.problems.push({
				at: badge.at,
				...problem
			});
			else for (const day of dates.plainDays(badge)) this.months.add(monthOf(day));
		}
	}
	/** Whether the repository has a template that is kept under this key. */
	hasTemplate(key) {
		return this.#context.matching.has(key);
	}
	/** The key of a template, which is counted where the repository has none. */
	templateOf(reference, count) {
		const matched = this.#context.matching.match(reference);
		if (matched.own === void 0) this.unmatched.set(matched.key, (this.unmatched.get(matched.key) ?? 0) + count);
		return matched;
	}
	#add(badge, file, dates, numbers) {
		const { keys, matching, noticedOn } = this.#context;
		const found = matching.match(badge.template);
		if (found.own === void 0 && hasAddress(badge.template.ids[0] ?? badge.template.name ?? "")) return {
			message: "The template is named by what holds an address of a person; expected its id",
			suggestion: "Name the column of the template, or leave the badge out"
		};
		const settings = this.#settingsOf(found, badge);
		const issuedField = this.#field(badge, "issued", settings) ?? badge.fields.issued;
		const issuedOn = dates.day(badge, issuedField);
		if (issuedOn === void 0) return noDay(badge, issuedField);
		const completedField = this.#field(badge, "completed", settings) ?? badge.fields.completed;
		const used = {
			...badge.fields,
			completed: completedField
		};
		const days = /* @__PURE__ */ new Map();
		for (const purpose of [
			"completed",
			"expires",
			"accepted",
			"shared",
			"revoked"
		]) {
			const field = used[purpose];
			const text = field === void 0 ? void 0 : badge.dates[field];
			if (field === void 0 || text === void 0 || saysNoExpiry(text)) continue;
			const day = dates.day(badge, field);
			if (day === void 0) return noDay(badge, field);
			days.set(purpose, day);
		}
		const matched = this.templateOf(badge.template, badge.count);
		const key = keys.for(issuedOn);
		const template = matched.key;
		const refs = refsOf(badge, key, numbers.get(badge) ?? 1);
		const who = this.#who(badge, key);
		const mayMoveIssue = file.mayMoveIssue && issuedField === badge.fields.issued;
		const mayMoveFar = mayMoveIssue && badge.dates[badge.fields.recorded ?? ""] === void 0;
		const plan = (event) => this.planned.push({
			event,
			at: badge.at,
			mayMoveIssue,
			mayMoveFar
		});
		const meaning = this.#context.meaningOn(matched, issuedOn);
		for (const ref of refs) {
			const common = {
				template,
				ref,
				sequence: 1
			};
			plan(eventOf({
				type: "issue",
				...common,
				issued_on: issuedOn,
				channel: this.#channel(badge, settings),
				...optional("completed_on", days.get("completed")),
				...optional("expires_on", days.get("expires") ?? expiryWithoutDay(badge)),
				...optional("meaning", meaning),
				...optional("who", who)
			}));
			const accepted = days.get("accepted");
			if (accepted) plan(eventOf({
				type: "accept",
				...common,
				on: accepted
			}));
			else if (badge.status === "accepted") this.undatedAcceptances++;
			const shared = days.get("shared");
			if (shared) plan(eventOf({
				type: "share",
				...common,
				on: shared
			}));
			const revoked = days.get("revoked");
			if (revoked || badge.status === "revoked") plan(eventOf({
				type: "revoke",
				...common,
				on: revoked ?? noticedOn,
				reason: badge.reason
			}));
			if (badge.status === "revoked" && !revoked) this.#noteUndated(ref, issuedOn);
		}
		if (!days.has("completed")) this.uncompleted += badge.count;
		const [ref] = refs;
		if (badge.badge !== void 0 && ref !== void 0) this.badges.set(badge.badge, {
			ref,
			template
		});
		if (badge.replaces !== void 0 && ref !== void 0) {
			const recorded = badge.fields.recorded && dates.day(badge, badge.fields.recorded);
			this.replacements.push({
				old: badge.replaces,
				by: ref,
				on: recorded || issuedOn,
				at: badge.at
			});
		}
	}
	#noteUndated(ref, issuedOn) {
		this.undatedRevocations.add(ref);
		const month = monthOf(issuedOn);
		if (this.earliestUndated === void 0 || month < this.earliestUndated) this.earliestUndated = month;
	}
	/** The flag holds where the export has the field, then the setting of the template. */
	#field(badge, purpose, settings) {
		return [this.#context[purpose], settings[purpose]].flatMap((name) => name === void 0 ? [] : fieldNamed(badge, name)).at(0);
	}
	#settingsOf(matched, { template }) {
		const all = this.#context.settings.templates ?? {};
		return [
			matched.own?.template.id.value,
			matched.key,
			...template.ids
		].flatMap((name) => name !== void 0 && Object.hasOwn(all, name) ? all[name] ?? [] : []).at(0) ?? {};
	}
	#channel(badge, { channel }) {
		const configured = channel !== void 0 && isChannel(channel) ? channel : void 0;
		return badge.channel ?? this.#context.channel ?? configured ?? "unknown";
	}
	#who({ recipient }, key) {
		const { salts } = this.#context;
		if (salts === void 0 || recipient === void 0) return void 0;
		return key.recipient(recipient, salts.of(recipient, key));
	}
};
/** The fields of a badge that are called so, in any case. */
function fieldNamed({ dates }, name) {
	return Object.keys(dates).filter((key) => key.toLowerCase() === name.toLowerCase());
}
function refsOf(badge, key, first) {
	if (badge.badge !== void 0) return [key.credentialRef(badge.badge)];
	return Array.from({ length: badge.count }, (_, index) => key.rowRef(badge.likeness, first + index));
}
function noDay({ dates }, field) {
	const text = dates[field];
	if (text === void 0) return {
		message: `There is nothing in "${field}"; expected the day of issue`,
		suggestion: "Fill it in, or leave the badge out"
	};
	return {
		message: `There is ${isLikeDate(text) ? `"${text}"` : "something else than a date"} in "${field}"; expected a day such as 2026-03-31`,
		suggestion: "Correct it, or leave the badge out"
	};
}
// ../workspace/src/ledger/import/file-dates.ts
/** The dates of one file, of which each column has one order. */
var FileDates = class {
	#file;
	#given;
	#orders = /* @__PURE__ */ new Map();
	constructor(file, given) {
		this.#file = file;
		this.#given = given;
	}
	/** The day in a field of a badge; undefined where it is none. Throws where the order of the column is open. */
	day(badge, field) {
		const text = badge.dates[field];
		return text === void 0 ? void 0 : dayFrom(text, this.#orderOf(field));
	}
	/** All days of a badge that can be read as they are, whatever they mean. */
	plainDays({ dates }) {
		const order = this.#file.order ?? this.#given;
		return Object.entries(dates).flatMap(([field, text]) => dayFrom(text, this.#orders.get(field) ?? order) ?? []);
	}
	#orderOf(field) {
		if (!this.#orders.has(field)) {
			const written = this.#file.badges.flatMap(({ at, dates }) => {
				const text = dates[field];
				return text === void 0 ? [] : [{
					text,
					at
				}];
			});
			this.#orders.set(field, orderOf(field, written, this.#file.order ?? this.#given));
		}
		return this.#orders.get(field);
	}
};
// ../workspace/src/ledger/import/compare-with-ledger.ts
/** What is in a ledger already of what an import wants to add. */
var LedgerContents = class LedgerContents {
	#byKey = /* @__PURE__ */ new Map();
	/** Which field of which badge is corrected, as `REF FIELD`. */
	#corrected = /* @__PURE__ */ new Set();
	/** Templates and days of issues without an id of the badge, as `TEMPLATE DAY`. */
	#rows = /* @__PURE__ */ new Set();
	/** Reads the batches of some months, and keeps what is of these badges. */
	static async of(ledger, isRead, keys) {
		const contents = new LedgerContents();
		const batches = ledger.batches().filter(({ month }) => isRead(month));
		for await (const event of ledger.read(batches)) {
			contents.#note(event);
			if (isRowIssue(event)) contents.#rows.add(`${event.template} ${event.issued_on}`);
			const key = idempotencyKey(event);
			if (keys.has(key)) contents.#byKey.set(key, event);
		}
		return contents;
	}
	get(key) {
		return this.#byKey.get(key);
	}
	/** Whether there is a badge without an id of the same template and day. */
	hasRowLike({ template, issued_on }) {
		return this.#rows.has(`${template} ${issued_on}`);
	}
	/** Looks for corrections in all months: one may have been made long after the issue. */
	async findCorrections(ledger) {
		for await (const event of ledger.read(ledger.batches())) this.#note(event);
	}
	#note(event) {
		if (event.type === "correct") this.#corrected.add(`${event.ref} ${event.field}`);
	}
	/** Whether a member of a badge's events is known to be wrong, so that another value of it is no surprise. */
	isCorrected(ref, member) {
		return this.#corrected.has(`${ref} ${member}`);
	}
};
/** Whether it is the issue of a badge of which the export has no id. */
function isRowIssue(event) {
	return event.type === "issue" && event.ref.startsWith("row-");
}
/** Leaves out what two exports say twice, and what they contradict each other in. */
function withoutRepeated(planned) {
	const byKey = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Set();
	const contradictions = [];
	for (const one of planned) {
		const key = idempotencyKey(one.event);
		const other = byKey.get(key);
		if (other === void 0) byKey.set(key, one);
		else if (saysNoMore(other.event, one.event)) byKey.set(key, one);
		else if (!saysNoMore(one.event, other.event)) {
			refused.add(key);
			contradictions.push({
				...contradiction(one, other.event),
				other: other.at
			});
		}
	}
	return {
		single: [...byKey].flatMap(([key, one]) => refused.has(key) ? [] : [one]),
		contradictions
	};
}
/** Finds out what is new. `isUndated` tells revocations of which the platform names no day. */
function compareWithLedger(planned, contents, isUndated) {
	const added = [];
	const contradictions = [];
	let known = 0;
	let moved = 0;
	for (const one of planned) {
		const { event } = one;
		const existing = contents.get(idempotencyKey(event));
		if (existing === void 0 && event.type === "issue" && contents.get(pilotKey(event))) known++;
		else if (existing === void 0) added.push(event);
		else if (saysNoMore(event, existing)) known++;
		else if (event.type === "revoke" && isUndated(event.ref)) known++;
		else if (one.mayMoveIssue && isMoved(event, existing)) {
			known++;
			if (contents.isCorrected(event.ref, "issued_on")) continue;
			moved++;
			added.push(correctionOf(event, existing));
		} else if (isSettled(event, existing, contents)) known++;
		else contradictions.push(contradiction(one, existing));
	}
	return {
		added,
		known,
		contradictions,
		moved
	};
}
/** Whether all that two events differ in has been corrected in the ledger. */
function isSettled(event, existing, contents) {
	return differing(event, existing).every(([member]) => contents.isCorrected(event.ref, member));
}
/** A platform does not know that a badge was a pilot; who has recorded that knows better. */
function pilotKey({ ref, sequence }) {
	return `pilot ${ref} ${sequence}`;
}
/** Whether the first of two events with one key says nothing that the second does not say, too. */
function saysNoMore(one, other) {
	if (!contradicts(one, other)) return true;
	return differing(one, other).every(([, now, before]) => now === void 0 || now === "unknown" || before === void 0 && now === "none");
}
function isMoved(event, existing) {
	const members = differing(event, existing).map(([member]) => member);
	return event.type === "issue" && members.length === 1 && members[0] === "issued_on";
}
/** On the day that the platform names now: it does not say when it was changed, and this is the same in each import. */
function correctionOf(event, existing) {
	const on = "issued_on" in event ? event.issued_on : "";
	return eventOf({
		type: "correct",
		template: existing.template,
		ref: existing.ref,
		sequence: 1,
		on,
		field: "issued_on",
		reason: "unknown",
		of: existing.id
	});
}
function contradiction({ event, at }, existing) {
	return {
		at,
		type: event.type,
		differences: differing(event, existing).map(([member, now, before]) => ({
			member,
			before: shown(member, before),
			now: shown(member, now)
		}))
	};
}
/** The members in which two events differ, apart from what we saw of the template. */
function differing(one, other) {
	const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
	return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].filter((member) => member !== "id" && member !== "meaning").flatMap((member) => a.get(member) === b.get(member) ? [] : [[
		member,
		a.get(member),
		b.get(member)
	]]);
}
function shown(member, value) {
	if (value === void 0) return "nothing";
	return member === "who" || member === "by" ? "a pseudonym" : String(value);
}
// ../workspace/src/ledger/import/former-templates.ts
/**
* Lets badges stay with the template under which the ledger has them, where no template of the repository is called
* so any more: it got another id, or `platform_ids` since. What happens to these badges later belongs to them there.
*/
function keepTemplates(planned, contents, conversion) {
	const kept = /* @__PURE__ */ new Map();
	for (const { event } of planned) {
		if (event.type !== "issue") continue;
		const before = contents.get(idempotencyKey(event))?.template;
		if (before === void 0 || before === event.template || conversion.hasTemplate(before)) continue;
		kept.set(event.ref, {
			before,
			now: event.template
		});
	}
	const groups = Map.groupBy(kept.values(), ({ before, now }) => `${before} ${now}`);
	return {
		events: planned.map((one) => {
			const before = kept.get(one.event.ref)?.before;
			return before === void 0 ? one : {
				...one,
				event: eventOf({
					...one.event,
					template: before
				})
			};
		}),
		former: [...groups.values()].flatMap((all) => all.slice(0, 1).map((one) => ({
			...one,
			badges: all.length
		})))
	};
}
// ../workspace/src/ledger/import/replacements.ts
/** For badges that are known by their ids on the platform the events that they were replaced. */
function plannedReplacements(replacements, badges) {
	return replacements.flatMap(({ old, by, on, at }) => {
		const badge = badges.get(old);
		if (badge === void 0) return [];
		return [{
			event: eventOf({
				type: "replace",
				...badge,
				sequence: 1,
				on,
				reason: "reissued",
				by
			}),
			at
		}];
	});
}
/** What the ledger may call a badge of which the day of issue is not known, and so not the key. */
function possibleRefs(badge, keys) {
	return keys.ours().map((key) => key.credentialRef(badge));
}
// ../workspace/src/ledger/import/find-new.ts
/**
* Finds out what a ledger does not have yet, by the months in which the badges have a date. All months are read
* where a badge replaces one that is not in the export, or its day of issue may have been any other before; and those
* since the issue where a revocation has no day.
*/
async function findNew(conversion, ledger, keys) {
	const { replacements, badges, earliestUndated, undatedRevocations } = conversion;
	const elsewhere = replacements.filter(({ old }) => !badges.has(old));
	const planned = [...conversion.planned, ...plannedReplacements(replacements, badges)];
	const months = /* @__PURE__ */ new Set([...conversion.months, ...planned.map(({ event }) => monthOfEvent(event))]);
	const since = elsewhere.length > 0 || planned.some(({ mayMoveFar }) => mayMoveFar) ? "" : earliestUndated;
	const oldRefs = elsewhere.flatMap(({ old }) => possibleRefs(old, keys));
	const contents = await LedgerContents.of(ledger, (month) => months.has(month) || since !== void 0 && month >= since, /* @__PURE__ */ new Set([
		...planned.map(({ event }) => idempotencyKey(event)),
		...planned.flatMap(({ event }) => event.type === "issue" ? [pilotKey(event)] : []),
		...oldRefs.flatMap((ref) => [issueKey(ref), `replace ${ref} 1`])
	]));
	const found = new Map(elsewhere.flatMap(({ old }) => {
		return possibleRefs(old, keys).flatMap((ref) => contents.get(issueKey(ref)) ?? []).slice(0, 1).map(({ ref, template }) => [old, {
			ref,
			template
		}]);
	}));
	const { events, former } = keepTemplates([...planned, ...plannedReplacements(elsewhere, found)], contents, conversion);
	const { single, contradictions } = withoutRepeated(events);
	const compared = () => compareWithLedger(single, contents, (ref) => undatedRevocations.has(ref));
	let comparison = compared();
	if (comparison.contradictions.length > 0) {
		await contents.findCorrections(ledger);
		comparison = compared();
	}
	return {
		...comparison,
		formerTemplates: former,
		likeKnown: comparison.known > 0 ? 0 : comparison.added.filter((one) => isRowIssue(one) && contents.hasRowLike(one)).length,
		contradictions: [...contradictions, ...comparison.contradictions],
		unresolved: elsewhere.filter(({ old }) => !found.has(old)).length
	};
}
function issueKey(ref) {
	return `issue ${ref} 1`;
}
// ../workspace/src/ledger/import/import-result.ts
/** What is said of a file. */
function importedFile(file, wantsRecipients) {
	const { title, badges, counts, how } = file;
	const dropped = wantsRecipients ? file.dropped.filter((name) => !file.people?.includes(name)) : file.dropped;
	return {
		file: file.file,
		title,
		badges: badges.reduce((sum, { count }) => sum + count, 0),
		counts: counts.length,
		hasIds: how === void 0 || badges.every(({ badge }) => badge !== void 0),
		dropped,
		...how === void 0 ? {} : { how }
	};
}
/** How often each of some values is there. */
function countsBy(all) {
	return new Map([...Map.groupBy(all, (one) => one)].map(([one, some]) => [one, some.length]));
}
/** Why badges were left out, with how many of all files. */
function passedOverIn(files) {
	const sums = /* @__PURE__ */ new Map();
	for (const [why, count] of files.flatMap(({ passedOver }) => [...passedOver])) sums.set(why, (sums.get(why) ?? 0) + count);
	return sums;
}
/** What is on pages that are not among the files, for each kind of export. */
function missingPages(files) {
	return [...Map.groupBy(files, ({ title }) => title)].flatMap(([title, pages]) => {
		const missing = Math.max(0, ...pages.map((page) => page.total ?? 0)) - pages.map(({ badges, counts, problems, passedOver }) => badges.length + counts.length + problems.length + [...passedOver.values()].reduce((a, b) => a + b, 0)).reduce((a, b) => a + b, 0);
		if (missing > 0) return [{
			title,
			count: missing
		}];
		return pages.every(({ hasNext }) => hasNext) ? [{
			title,
			count: void 0
		}] : [];
	});
}
// ../workspace/src/ledger/import/locate.ts
/** Finds the lines of places in exports. A file is taken apart for it only where something is to be told of it. */
var PlaceLocator = class {
	#texts = /* @__PURE__ */ new Map();
	#locators = /* @__PURE__ */ new Map();
	add(file, text) {
		this.#texts.set(file, text);
	}
	async problem({ at, message, suggestion }) {
		return {
			place: await this.place(at),
			message,
			suggestion
		};
	}
	async place({ file, line, pointer }) {
		if (line !== void 0 || pointer === void 0) return line === void 0 ? file : `${file}:${line}`;
		const locator = this.#locators.get(file) ?? FileLocator.of("export.json", this.#texts.get(file) ?? "");
		this.#locators.set(file, locator);
		const found = await locator;
		const [start] = found.offsetsOf({
			file: "export.json",
			document: 0,
			pointer
		});
		return `${file}:${found.lines.position(start).line}`;
	}
};
// ../workspace/src/ledger/import/template-matching.ts
/** Finds for the templates of exports those of the repository. */
var TemplateMatching = class {
	#byPlatformId = /* @__PURE__ */ new Map();
	#byId = /* @__PURE__ */ new Map();
	#keys = /* @__PURE__ */ new Set();
	/** Null where several have one name, which then tells nothing. */
	#byName = /* @__PURE__ */ new Map();
	constructor(templates) {
		for (const one of templates) {
			const { platformIds, id, name } = one.template;
			for (const { value } of Object.values(platformIds)) this.#byPlatformId.set(value, one);
			this.#byId.set(id.value, one);
			this.#keys.add(templateKey(id.value));
			if (name) this.#byName.set(name.value, this.#byName.has(name.value) ? null : one);
		}
	}
	/** Whether a template of the repository is kept under this key now. */
	has(key) {
		return this.#keys.has(key);
	}
	/** By an id on a platform, else by its own id, else by the exact name; else under the platform's id. */
	match({ ids, name }) {
		const own = ids.map((id) => this.#byPlatformId.get(id)).find((one) => one !== void 0) ?? ids.map((id) => this.#byId.get(id)).find((one) => one !== void 0) ?? (name === void 0 ? void 0 : this.#byName.get(name)) ?? void 0;
		if (own === void 0) return { key: templateKey(ids[0] ?? name ?? "") };
		return {
			key: templateKey(own.template.id.value),
			own
		};
	}
};
/** What the badges of a template mean now. */
function meaningNow({ template }) {
	const { name, criteria, level, skills } = template;
	return meaningOf({
		name: name?.value ?? "",
		criteria: criteria.map(({ text }) => text.value),
		level: level?.value ?? "",
		skills: (skills ?? []).map(({ value }) => value)
	});
}
// ../workspace/src/ledger/import/meaning.ts
/**
* What a template meant when a badge was issued, as far as its text of that day is known: its file is committed as
* it is, and the last commit that touched it is not younger than the badge. Where git cannot tell, that is
* so for badges that are issued today or later alone.
*/
function meanings(base, templates, today) {
	const since = /* @__PURE__ */ new Map();
	let known;
	const lastChanges = () => {
		known ??= lastChangesOf(base, templates);
		return known;
	};
	const cache = /* @__PURE__ */ new Map();
	return ({ key, own }, day) => {
		if (own === void 0) return void 0;
		const { file } = own.template.at;
		const from = since.get(file) ?? lastChanges().get(file) ?? today;
		since.set(file, from);
		if (day < from) return void 0;
		const meaning = cache.get(key) ?? meaningNow(own);
		cache.set(key, meaning);
		return meaning;
	};
}
/** For each file that is as it was committed the day of its last commit. */
function lastChangesOf(base, files) {
	try {
		const history = readHistory({ base });
		if (history === void 0) return /* @__PURE__ */ new Map();
		const open = new Set(uncommitted(files.map((file) => resolve(base, file))));
		return new Map(files.flatMap((file) => {
			const day = history.get(file)?.lastChanged;
			return day === void 0 || open.has(resolve(base, file)) ? [] : [[file, day]];
		}));
	} catch (error) {
		if (error instanceof GitError) return /* @__PURE__ */ new Map();
		throw error;
	}
}
// ../workspace/src/ledger/import/known-tables.ts
const knownTables = [{
	title: "Credly's analytics",
	marks: [
		"badge template id",
		"earner badge id",
		"status",
		"issue date"
	],
	columns: {
		template: "Badge Template ID",
		badge: "Earner Badge ID",
		issued_on: "Issue Date",
		status: "Status",
		recipient: "Issued to Email"
	},
	templateName: "Badge Name",
	reading: {
		completed: "Issue Date",
		issued: "Record Created"
	}
}, {
	title: "Credly's file to issue in bulk",
	marks: [
		"badge template id",
		"recipient email",
		"issued to first name",
		"issued at"
	],
	columns: {
		template: "Badge Template ID",
		issued_on: "Issued at",
		expires_on: "Expires at",
		recipient: "Recipient Email"
	},
	channel: "bulk",
	order: "mdy"
}];
/** The table that some headers are of. */
function knownTable(header) {
	const names = new Set(header.map(plainHeader));
	return knownTables.find(({ marks }) => marks.every((mark) => names.has(mark)));
}
/** Platforms change the case of headers from release to release. */
function plainHeader(header) {
	return header.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
}
// ../workspace/src/ledger/import/propose-columns.ts
/** Headers that a public page documents, in small letters. */
const known = {
	"badge class id": "template",
	identifier: "recipient",
	"issue date": "issued_on",
	"expiration date": "expires_on",
	"issued on": "issued_on",
	"recipient email": "recipient",
	badge: "template",
	issued_on: "issued_on",
	expires: "expires_on",
	recipient_email: "recipient",
	"date awarded": "issued_on",
	"expiry date": "expires_on",
	"e-mail-adresse": "recipient",
	"recipient mailadres": "recipient"
};
/** Words in headers that nobody has documented, all of which must be there. What is more exact comes first; the first that fits holds. */
const similar = [
	["recipient", /\be-?mail\b|\bmail\b|\brecipient\b/],
	["replaces", /\breplaces\b/],
	["reason", /\breason\b/],
	["revoked_on", /\brevo(?:ked|cation)\b/],
	["completed_on", /\bcomplet(?:ed|ion)\b|\bqualified\b|\bfinished\b|\bpassed\b/],
	["accepted_on", /\b(?:accepted|claimed)\b|\bacceptance\b/],
	["shared_on", /\bshared\b/],
	["expires_on", /\bexpir\w*\b|\bvalid until\b/],
	["issued_on", /^(?:date|day)$|^(?:issued|awarded|granted|earned)(?: (?:on|at|date|day))?$/],
	[
		"issued_on",
		/\b(?:date|day)\b/,
		/\b(?:issued?|awarded?|granted)\b/
	],
	[
		"badge",
		/\b(?:credential|assertion|award|earner badge|issued badge)\b/,
		/\b(?:id|number)\b/
	],
	[
		"template",
		/\b(?:template|badge|course|group)\b/,
		/\b(?:template|class|badge|course|group|id|name)$/
	],
	["template", /^(?:micro-?)?credential(?: (?:name|title|type))?$|^(?:achievement|certificate)$/],
	["status", /\bstatus\b|\bstate of the badge\b/],
	["channel", /\bchannel\b|\bissued (?:through|via)\b/]
];
/** Headers of columns that name people, whatever else is in them. */
const people = /\bby\b|\b(?:first|last|full|given|family|user)[ -]?name\b|\b(?:earner|holder|owner|participant|student|learner|member|employee|person|user|candidate|teacher|instructor|assessor|issuer)s?\b(?! badge id\b)/;
const required = ["template", "issued_on"];
/** Proposes what the columns of a file hold, from their headers alone. */
function proposeColumns({ file, table, headers }) {
	const mapping = {};
	const take = (column, header) => {
		if (column !== void 0 && mapping[column] === void 0) mapping[column] = header;
	};
	for (const header of table.header) if (Object.hasOwn(known, plainHeader(header))) take(known[plainHeader(header)], header);
	const taken = new Set(Object.values(mapping));
	for (const header of table.header.filter((one) => !taken.has(one))) {
		const plain = plainHeader(header).replaceAll("_", " ");
		const [column] = similar.find(([one, ...words]) => (one === "recipient" || !people.test(plain)) && mapping[one] === void 0 && words.every((word) => word.test(plain))) ?? [];
		take(column, header);
	}
	const found = Object.entries(mapping);
	const missing = required.filter((column) => mapping[column] === void 0);
	const shown = new Map(found.map(([column, header]) => [headers.index(header), column]));
	return {
		file,
		header: table.header,
		missing,
		yaml: [
			"ledger:",
			"  columns:",
			...found.map(([column, header]) => `    ${column}: ${quotedYaml(header)}`),
			...missing.map((column) => `    ${column}: # which column?`)
		],
		rows: table.rows.slice(0, 3).map(({ cells }) => cells.map((cell, index) => cell.trim() === "" || mayBeShown(shown.get(index), cell) ? cell.trim() : "***"))
	};
}
/** A header may mislead, so that a cell must look like what it is taken for. */
function mayBeShown(column, cell) {
	if (column?.endsWith("_on")) return isLikeDate(cell);
	if (column === "status" || column === "channel") return /^[a-z-]{1,20}$/i.test(cell.trim());
	return column === "template" && !hasAddress(cell);
}
/** Quoted wherever YAML might read anything else than the text. */
function quotedYaml(text) {
	return /^[A-Za-z][\w -]*[\w]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}
// ../workspace/src/ledger/import/decode-text.ts
/**
* Decodes a file of a spreadsheet or a platform: by its mark, else as UTF-16 where every second byte is zero, else
* as UTF-8, else as Windows-1252, in which every byte is a letter. Without its mark.
*/
function decodeText(bytes) {
	const [first, second, third] = bytes;
	const isMarkedUtf8 = first === 239 && second === 187 && third === 191;
	if (first === 255 && second === 254) return decoded(bytes, "utf-16le", "UTF-16");
	if (first === 254 && second === 255) return decoded(bytes, "utf-16be", "UTF-16");
	if (second === 0 && first !== 0) return decoded(bytes, "utf-16le", "UTF-16 without a mark");
	if (first === 0 && second !== 0) return decoded(bytes, "utf-16be", "UTF-16 without a mark");
	try {
		return {
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			encoding: isMarkedUtf8 ? "UTF-8 with a mark" : "UTF-8"
		};
	} catch {
		return decoded(bytes, "windows-1252", "Windows-1252");
	}
}
function decoded(bytes, label, encoding) {
	return {
		text: new TextDecoder(label).decode(bytes),
		encoding
	};
}
// ../workspace/src/ledger/import/accredible.ts
/**
* Credentials of Accredible. Fields by accredible/api-documentation, openapi.json 25.08.0. It knows neither
* acceptance nor revocation; what is in progress or not published is not issued.
*/
const accredibleCredentials = {
	title: "credentials of Accredible",
	reads: [
		"id",
		"group",
		"group_id",
		"group_name",
		"issued_on",
		"published_on",
		"created_at",
		"expired_on",
		"approve",
		"complete"
	],
	mayMoveIssue: true,
	recognises: (fields) => "issued_on" in fields && ("group_id" in fields || "group_name" in fields || isFields(fields.group)),
	read(item) {
		if (item.value("complete") === false) return { passedOver: "still in progress" };
		if (item.value("approve") === false) return { passedOver: "not published" };
		const badge = item.text("id");
		const ids = those(item.inner("group", "id") ?? item.text("group_id"));
		const name = item.inner("group", "name") ?? item.text("group_name");
		if (badge === void 0) return item.missing("id", "`id`");
		if (ids.length === 0 && name === void 0) return item.missing("group", "`group_id`");
		return { badge: {
			at: item.at,
			template: {
				ids,
				...optional("name", name)
			},
			badge,
			likeness: likenessOf({ badge }),
			dates: item.dates("issued_on", "published_on", "created_at", "expired_on"),
			fields: {
				issued: "issued_on",
				recorded: "created_at",
				expires: "expired_on"
			},
			status: "issued",
			tellsExpiry: item.has("expired_on"),
			reason: "unknown",
			...optional("recipient", item.text("recipient_email") ?? item.inner("recipient", "email")),
			count: 1
		} };
	}
};
// ../workspace/src/ledger/import/canvas-credentials.ts
/**
* Assertions of Badgr, which is Canvas Credentials and Parchment now, version 2 of the API. Fields by
* https://developerdocs.instructure.com/services/credentials/openapi/assertions and by mint-o-badges/badgr-server,
* apps/issuer/serializers_v2.py. It says that a badge was accepted or revoked, and not when.
*/
const canvasAssertions = {
	title: "assertions of Canvas Credentials (Badgr)",
	reads: [
		"entityType",
		"entityId",
		"openBadgeId",
		"badgeclass",
		"badgeclassOpenBadgeId",
		"issuedOn",
		"createdAt",
		"expires",
		"acceptance",
		"revoked",
		"revocationReason"
	],
	mayMoveIssue: true,
	recognises: (fields) => fields.entityType === "Assertion" || "badgeclass" in fields && "entityId" in fields,
	read(item) {
		const badge = item.text("entityId", "openBadgeId", "id");
		const ids = those(item.text("badgeclass"), item.text("badgeclassOpenBadgeId"));
		if (badge === void 0) return item.missing("id", "`entityId`");
		if (ids.length === 0) return item.missing("template", "`badgeclass`");
		const isRevoked = item.value("revoked") === true;
		const acceptance = item.text("acceptance");
		return { badge: {
			at: item.at,
			template: { ids },
			badge,
			likeness: likenessOf({ badge }),
			dates: item.dates("issuedOn", "createdAt", "expires"),
			fields: {
				issued: "issuedOn",
				recorded: "createdAt",
				expires: "expires"
			},
			status: isRevoked ? "revoked" : acceptance === "Accepted" ? "accepted" : acceptance === "Rejected" ? "rejected" : "issued",
			tellsExpiry: item.has("expires"),
			reason: item.reason("revocationReason"),
			...optional("recipient", item.inner("recipient", "plaintextIdentity", "identity")),
			count: 1
		} };
	}
};
// ../workspace/src/ledger/import/credly.ts
const statuses$1 = /* @__PURE__ */ new Map([
	["pending", "issued"],
	["accepted", "accepted"],
	["rejected", "rejected"],
	["revoked", "revoked"]
]);
/**
* Issued badges as pages of Credly's API. Fields by a whole answer in OpenNTI/nti.app.products.acclaim,
* src/nti/app/products/acclaim/tests/data/issued_badges.json; states also in openedx/credentials, models.py.
* The day of the last change of state is all that it has of acceptance and revocation.
*/
const credlyBadges = {
	title: "Credly's issued badges",
	reads: [
		"id",
		"state",
		"issued_at",
		"created_at",
		"state_updated_at",
		"accepted_at",
		"revoked_at",
		"expires_at",
		"revocation_reason",
		"replaces_badge_id",
		"badge_template"
	],
	reading: {
		completed: "issued_at",
		issued: "created_at"
	},
	recognises: (fields) => isFields(fields.badge_template) && "state" in fields,
	read(item) {
		const state = item.text("state") ?? "";
		const status = statuses$1.get(state);
		if (status === void 0) return {
			message: `The state "${word(state)}" is not one that Credly has; expected pending, accepted, rejected or revoked`,
			suggestion: "Export it again"
		};
		const badge = item.text("id");
		const ids = those(item.inner("badge_template", "id"));
		const name = item.inner("badge_template", "name");
		if (badge === void 0) return item.missing("id", "`id`");
		if (ids.length === 0 && name === void 0) return item.missing("template", "`badge_template`");
		const accepted = item.has("accepted_at") ? "accepted_at" : void 0;
		const revoked = item.text("revoked_at") === void 0 ? "state_updated_at" : "revoked_at";
		return { badge: {
			at: item.at,
			template: {
				ids,
				...optional("name", name)
			},
			badge,
			likeness: likenessOf({ badge }),
			dates: item.dates("issued_at", "created_at", "state_updated_at", "accepted_at", "revoked_at", "expires_at"),
			fields: {
				issued: "issued_at",
				recorded: "created_at",
				expires: "expires_at",
				...optional("accepted", status === "accepted" ? accepted ?? "state_updated_at" : accepted),
				...status === "revoked" ? { revoked } : {}
			},
			status,
			tellsExpiry: item.has("expires_at"),
			reason: item.reason("revocation_reason"),
			...optional("replaces", item.text("replaces_badge_id")),
			...optional("recipient", item.text("recipient_email")),
			count: 1
		} };
	}
};
/** Templates of Credly's API, each with the number of its badges. */
const credlyTemplates = {
	title: "Credly's badge templates",
	reads: [
		"id",
		"name",
		"badges_count"
	],
	recognises: (fields) => "badges_count" in fields && "name" in fields,
	read(item) {
		const count = item.value("badges_count");
		const ids = those(item.text("id"));
		const name = item.text("name");
		if (typeof count !== "number" || !Number.isInteger(count) || count < 0) return item.missing("count", "`badges_count` with a whole number");
		return {
			template: {
				ids,
				...optional("name", name)
			},
			count
		};
	}
};
/** A word of an export as far as a message may quote it: a state is one short word, and several may be the name of a person. */
function word(text) {
	return /^[\w-]{0,24}$/.test(text) ? text : "…";
}
// ../workspace/src/ledger/import/open-badge-factory.ts
/**
* Events of Open Badge Factory, version 2 of the API: one act of issuing to so many people. Fields by
* openbadgefactory/moodle-local_obf, classes/client.php. Times are seconds since 1970.
*/
const openBadgeFactoryEvents = {
	title: "events of Open Badge Factory",
	reads: [
		"id",
		"name",
		"badge_id",
		"issued_on",
		"ctime",
		"expires_on",
		"recipient_count",
		"api_consumer_id",
		"log_entry"
	],
	recognises: (fields) => "badge_id" in fields && ("recipient_count" in fields || "ctime" in fields || "log_entry" in fields),
	read(item) {
		const id = item.text("id");
		const template = item.text("badge_id");
		if (id === void 0) return item.missing("id", "`id`");
		if (template === void 0) return item.missing("template", "`badge_id`");
		const count = item.value("recipient_count");
		if (typeof count !== "number" || !Number.isInteger(count) || count < 0 || count > maxRecipients) return item.missing("number of badges", "`recipient_count` with a whole number");
		if (count === 0) return { passedOver: "issued to nobody" };
		return { badge: {
			at: item.at,
			template: {
				ids: those(template),
				...optional("name", item.text("name"))
			},
			likeness: likenessOf({ event: id }),
			dates: item.dates("issued_on", "ctime", "expires_on"),
			fields: {
				issued: "issued_on",
				expires: "expires_on"
			},
			status: "issued",
			tellsExpiry: item.has("expires_on"),
			reason: "unknown",
			...optional("channel", channelOf(item)),
			count
		} };
	}
};
/** As many as the number in a `ref` goes. */
const maxRecipients = 1e6;
/** A log entry with the address of a site is that of the Moodle plugin; an API consumer without one is a program. */
function channelOf(item) {
	const entry = item.value("log_entry");
	const text = typeof entry === "string" ? entry : JSON.stringify(entry ?? "");
	if (/"wwwroot"/.test(text)) return "integration:moodle";
	return item.text("api_consumer_id") === void 0 ? void 0 : "api";
}
// ../workspace/src/ledger/import/open-badges.ts
/** Assertions of Open Badges 1 and 2: https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html */
const openBadgesAssertions = {
	title: "Open Badges assertions",
	reads: [
		"id",
		"uid",
		"badge",
		"issuedOn",
		"expires",
		"revoked",
		"revocationReason",
		"type",
		"@context"
	],
	recognises: (fields) => "badge" in fields && ("issuedOn" in fields || hasType(fields, "Assertion")),
	read(item) {
		const badge = item.text("id", "uid");
		const ids = those(item.text("badge") ?? item.inner("badge", "id", "@id"));
		const name = item.inner("badge", "name");
		if (ids.length === 0 && name === void 0) return item.missing("template", "`badge`");
		const recipient = item.inner("recipient", "identity");
		return { badge: {
			at: item.at,
			template: {
				ids,
				...optional("name", name)
			},
			...optional("badge", badge),
			likeness: likenessOf({
				badge,
				template: ids[0] ?? name,
				day: item.text("issuedOn"),
				recipient
			}),
			dates: item.dates("issuedOn", "expires"),
			fields: {
				issued: "issuedOn",
				expires: "expires"
			},
			status: item.value("revoked") === true ? "revoked" : "issued",
			tellsExpiry: true,
			reason: item.reason("revocationReason"),
			...optional("recipient", recipient),
			count: 1
		} };
	}
};
/**
* Credentials of Open Badges 3. The day on which it was awarded comes first: `validFrom` moves when a credential
* is issued again (1EdTech/openbadges-specification, ob_v3p0/common_credentials.lines).
*/
const openBadgesCredentials = {
	title: "Open Badges credentials",
	reads: [
		"id",
		"credentialSubject",
		"awardedDate",
		"validFrom",
		"issuanceDate",
		"validUntil",
		"expirationDate",
		"type",
		"@context"
	],
	mayMoveIssue: true,
	recognises: (fields) => isFields(fields.credentialSubject) && [
		"OpenBadgeCredential",
		"AchievementCredential",
		"VerifiableCredential"
	].some((type) => hasType(fields, type)),
	read(item) {
		const badge = item.text("id");
		const subject = item.value("credentialSubject");
		const achievement = isFields(subject) ? own(subject, "achievement") : void 0;
		const ids = those(isFields(achievement) ? textOf(own(achievement, "id")) : textOf(achievement));
		const name = isFields(achievement) ? textOf(own(achievement, "name")) : void 0;
		if (ids.length === 0 && name === void 0) return item.missing("template", "`credentialSubject.achievement`");
		const issued = [
			"awardedDate",
			"validFrom",
			"issuanceDate"
		].find((key) => item.text(key));
		const expires = item.has("expirationDate") ? "expirationDate" : "validUntil";
		const earner = isFields(subject) ? textOf(own(subject, "id")) : void 0;
		return { badge: {
			at: item.at,
			template: {
				ids,
				...optional("name", name)
			},
			...optional("badge", badge),
			likeness: likenessOf({
				badge,
				template: ids[0] ?? name,
				day: issued && item.text(issued),
				earner
			}),
			dates: item.dates("awardedDate", "validFrom", "issuanceDate", "validUntil", "expirationDate"),
			fields: {
				issued: issued ?? "validFrom",
				expires
			},
			status: "issued",
			tellsExpiry: true,
			reason: "unknown",
			...optional("recipient", earner),
			count: 1
		} };
	}
};
function hasType(fields, type) {
	const stated = own(fields, "type") ?? own(fields, "@type");
	return Array.isArray(stated) ? stated.includes(type) : stated === type;
}
// ../workspace/src/ledger/import/read-json.ts
/** In the order in which they are asked: what is unmistakable first. */
const readers = [
	openBadgesCredentials,
	credlyBadges,
	canvasAssertions,
	openBadgeFactoryEvents,
	openBadgesAssertions,
	accredibleCredentials,
	credlyTemplates
];
/** Keys under which a page or a bundle holds what it is about. */
const envelopes = [
	"data",
	"result",
	"credentials",
	"credential",
	"verifiableCredential",
	"badges"
];
const expected = "expected issued badges of Credly, Canvas Credentials, Open Badge Factory, Accredible or Open Badges, or templates with `badges_count`";
/** Reads a page of an API, or Open Badges. Throws {@link UnusableLedgerError} where it is nothing like it. */
async function readJson(file, text, wantedDates) {
	const decoded = await decodeData("export.json", text);
	if ("problem" in decoded && !/[}\]]\s*$/.test(text)) throw new UnusableLedgerError(`${file}:${text.trimEnd().split("\n").length}: The file ends in the middle; expected all of what the platform gave. Export it again, whole; nothing is written.`);
	if ("problem" in decoded) throw new UnusableLedgerError(`${file}:${decoded.problem.line}: The file is no JSON here. Export it again, whole; nothing is written.`);
	const items = itemsIn(decoded.value, "");
	if (items === void 0) throw new UnusableLedgerError(`${file} holds no issued badges; ${expected}. Name the file that the platform gave.`);
	const badges = [];
	const counts = [];
	const problems = [];
	const passedOver = /* @__PURE__ */ new Map();
	const dropped = /* @__PURE__ */ new Set();
	const used = /* @__PURE__ */ new Set();
	for (const { fields, pointer } of items) {
		const at = {
			file,
			pointer
		};
		const reader = readers.find((one) => one.recognises(fields));
		if (reader === void 0) {
			const message = `This is no issued badge; ${expected}`;
			problems.push({
				at,
				message,
				suggestion: "Leave it out"
			});
			continue;
		}
		used.add(reader);
		for (const key of Object.keys(fields)) if (!reader.reads.includes(key) && !wantedDates.has(key)) dropped.add(hasAddress(key) ? "***" : key);
		const read = reader.read(new ExportItem(fields, at, wantedDates));
		if ("badge" in read) badges.push(read.badge);
		else if ("count" in read) counts.push({
			at,
			...read
		});
		else if ("passedOver" in read) passedOver.set(read.passedOver, (passedOver.get(read.passedOver) ?? 0) + 1);
		else problems.push({
			at,
			...read
		});
	}
	const all = [...used];
	const reading = all.find((one) => one.reading)?.reading;
	return {
		file,
		title: all.map(({ title }) => title).join(" and ") || (items.length === 0 ? "an empty page" : "no export that badgelint knows"),
		badges,
		counts,
		problems,
		dropped: [...dropped].sort(),
		people: ["recipient", "recipient_email"],
		passedOver,
		mayMoveIssue: all.some(({ mayMoveIssue }) => mayMoveIssue),
		...reading ? { reading } : {},
		...pageOf(decoded.value)
	};
}
/** The objects of a page, with their places; undefined where it is no page. */
function itemsIn(value, pointer) {
	if (Array.isArray(value)) return value.map((item, index) => itemsIn(item, `${pointer}/${index}`)).flatMap((items, index) => {
		const item = value[index];
		return items ?? [{
			fields: isFields(item) ? item : {},
			pointer: `${pointer}/${index}`
		}];
	});
	if (!isFields(value)) return void 0;
	if (readers.some((one) => one.recognises(value))) return [{
		fields: value,
		pointer
	}];
	const key = envelopes.find((one) => typeof own(value, one) === "object" && own(value, one) !== null);
	return key === void 0 ? void 0 : itemsIn(own(value, key), `${pointer}/${key}`);
}
/** What a page says of other pages: how many items there are in all, and whether another page follows. */
function pageOf(value) {
	if (!isFields(value)) return {};
	const [metadata, meta, pagination] = [
		"metadata",
		"meta",
		"pagination"
	].map((key) => {
		const group = own(value, key);
		return isFields(group) ? group : {};
	});
	const total = [
		metadata?.total_count,
		meta?.total_count,
		meta?.count,
		value.total
	].find((count) => typeof count === "number");
	return {
		...typeof total === "number" ? { total } : {},
		...pagination?.hasNext === true ? { hasNext: true } : {}
	};
}
// ../workspace/src/ledger/import/table-columns.ts
const delimiterWords = {
	",": "commas",
	";": "semicolons",
	"	": "tabs",
	"|": "bars"
};
/** The columns of a CSV file, by their headers in any case. */
var TableColumns = class {
	header;
	#indexes = /* @__PURE__ */ new Map();
	/** Throws {@link UnusableLedgerError} where the first row is none of headers. */
	constructor(file, { header, headerLine }) {
		this.header = header;
		const refuse = (message) => new UnusableLedgerError(`${file}:${headerLine}: ${message}`);
		if (header.every((name) => name === "")) throw refuse("There are no headers; expected a row of them, and rows of badges. Export it again.");
		const found = header.some((name) => name.includes("@")) ? "an address" : header.some(isLikeDate) && "a date";
		if (found) throw refuse(`The first row holds ${found}; expected the headers of the columns. Add a row with their names.`);
		for (const [index, name] of header.entries()) {
			const plain = plainHeader(name);
			if (plain !== "" && this.#indexes.has(plain)) throw refuse(`Two columns have one name, the ${header.findIndex((one) => plainHeader(one) === plain) + 1}. and the ${index + 1}.; expected each name once. Rename one of them.`);
			this.#indexes.set(plain, index);
		}
		for (const [index, name] of header.entries()) this.#indexes.set(name, index);
	}
	/** From 0; -1 where there is no such column. */
	index(name) {
		return this.#indexes.get(name) ?? this.#indexes.get(plainHeader(name)) ?? -1;
	}
	has(name) {
		return name !== void 0 && this.index(name) >= 0;
	}
	/** The header as the file has it. */
	named(name) {
		return name === void 0 ? void 0 : this.header[this.index(name)];
	}
	/** What a row has in a column; undefined where it has nothing. */
	cell({ cells }, name) {
		return name === void 0 ? void 0 : cells[this.index(name)]?.trim() || void 0;
	}
};
// ../workspace/src/ledger/import/read-table.ts
/** What platforms and people write into a column of states. */
const statuses = /* @__PURE__ */ new Map([
	["", "issued"],
	["issued", "issued"],
	["awarded", "issued"],
	["active", "issued"],
	["pending", "issued"],
	["unaccepted", "issued"],
	["expired", "issued"],
	["accepted", "accepted"],
	["claimed", "accepted"],
	["rejected", "rejected"],
	["declined", "rejected"],
	["revoked", "revoked"]
]);
/** Columns that say what became of a badge after its issue, so that a row without an id is the same with and without them. */
const laterColumns = [
	"status",
	"accepted_on",
	"shared_on",
	"revoked_on",
	"reason",
	"channel",
	"expires_on",
	"completed_on"
];
/** Reads a CSV file by the mapping of the configuration, else by what is known of its headers. */
async function readTable(file, { text, encoding }, columns, wantedDates) {
	const table = await parseCsv(text);
	const headers = new TableColumns(file, table);
	const known = knownTable(table.header);
	const missing = Object.values(columns ?? {}).filter((name) => !headers.has(name));
	if (columns !== void 0 && missing.length > 0 && known === void 0) throw new UnusableLedgerError(`${file}:${table.headerLine}: There is no column ${quoted(missing)}, which \`ledger.columns\` names; the file has ${quoted(table.header)}. Correct \`ledger.columns\` in badgelint.yaml.`);
	const own = columns !== void 0 && missing.length === 0 ? columns : void 0;
	const mapping = own ?? known?.columns;
	if (mapping === void 0 || mapping.issued_on === void 0 || mapping.template === void 0) return {
		file,
		table,
		headers
	};
	return new TableReader({
		file,
		table,
		headers
	}, mapping, own ? void 0 : known, wantedDates).read(encoding);
}
var TableReader = class {
	#file;
	#table;
	#headers;
	#mapping;
	#known;
	/** The columns that hold dates. */
	#dates;
	#fields;
	/** The columns that tell rows without an id apart. */
	#telling;
	constructor({ file, table, headers }, mapping, known, wantedDates) {
		this.#file = file;
		this.#table = table;
		this.#headers = headers;
		this.#mapping = mapping;
		this.#known = known;
		this.#fields = fieldsOf(mapping, headers);
		const { reading } = known ?? {};
		const dates = [
			...Object.values(this.#fields),
			...those(reading?.issued, reading?.completed),
			...wantedDates
		];
		this.#dates = [...new Set(dates.flatMap((name) => headers.named(name) ?? []))];
		const later = new Set(laterColumns.map((column) => headers.named(mapping[column])));
		this.#telling = headers.header.flatMap((name, index) => later.has(name) ? [] : [[plainHeader(name), index]]);
	}
	read(encoding) {
		const badges = [];
		const problems = this.#table.problems.map(({ line, ...words }) => ({
			at: {
				file: this.#file,
				line
			},
			...words
		}));
		for (const row of this.#table.rows) {
			const read = this.#row(row);
			if ("message" in read) problems.push({
				at: {
					file: this.#file,
					line: row.line
				},
				...read
			});
			else badges.push(read);
		}
		const { order, reading } = this.#known ?? {};
		return {
			file: this.#file,
			title: this.#known?.title ?? "CSV",
			badges,
			counts: [],
			problems,
			dropped: this.#dropped(),
			people: those(this.#headers.named(this.#mapping.recipient)),
			passedOver: /* @__PURE__ */ new Map(),
			mayMoveIssue: false,
			how: `${delimiterWords[this.#table.delimiter]}, ${encoding}`,
			...optional("order", order),
			...optional("reading", this.#headers.has(reading?.issued) ? reading : void 0)
		};
	}
	#row(row) {
		const cell = (name) => this.#headers.cell(row, name);
		const columns = this.#mapping;
		const template = cell(columns.template);
		const name = cell(this.#known?.templateName);
		if (template === void 0 && name === void 0) return {
			message: `The row has nothing in "${columns.template}"; expected the id or the name of a template`,
			suggestion: "Fill it in, or leave the row out"
		};
		const state = cell(columns.status) ?? "";
		const status = statuses.get(state.toLowerCase());
		if (status === void 0) return {
			message: `The row has "${word(state)}" in "${columns.status}"; expected pending, accepted, rejected or revoked`,
			suggestion: "Write one of these words, or name another column as `status`"
		};
		const channel = cell(columns.channel)?.toLowerCase();
		if (channel !== void 0 && !isChannel(channel)) return {
			message: `The row has "${word(channel)}" in "${columns.channel}"; expected manual, bulk, api, unknown, or integration: with a name`,
			suggestion: "Write one of these"
		};
		return this.#badge(row, status, {
			template,
			name,
			channel
		});
	}
	#badge(row, status, { template, name, channel }) {
		const cell = (column) => this.#headers.cell(row, column);
		const columns = this.#mapping;
		const badge = cell(columns.badge);
		const dates = this.#dates.flatMap((header) => {
			const text = cell(header);
			return text === void 0 ? [] : [[header, text]];
		});
		return {
			at: {
				file: this.#file,
				line: row.line
			},
			template: {
				ids: those(template),
				...optional("name", name ?? template)
			},
			...optional("badge", badge),
			likeness: badge === void 0 ? this.#likeness(row) : "",
			dates: Object.fromEntries(dates),
			fields: this.#fields,
			status,
			tellsExpiry: this.#fields.expires !== void 0,
			reason: reasonOf$1(cell(columns.reason) ?? ""),
			...optional("replaces", cell(columns.replaces)),
			...optional("channel", channel ?? this.#known?.channel),
			...optional("recipient", cell(columns.recipient)),
			count: 1
		};
	}
	/** All cells but those that change after the issue, by their headers, so that the order of columns means nothing. */
	#likeness({ cells }) {
		const parts = this.#telling.map(([name, index]) => [name, cells[index]?.trim() || void 0]);
		return likenessOf(Object.fromEntries(parts));
	}
	#dropped() {
		const { recipient: _, reason: __, ...kept } = this.#mapping;
		const names = [
			...Object.values(kept),
			...this.#dates,
			...those(this.#known?.templateName)
		];
		const read = new Set(names.map((name) => this.#headers.named(name)));
		return this.#headers.header.filter((name) => name !== "" && !read.has(name));
	}
};
function fieldsOf(mapping, headers) {
	const { issued_on = "" } = mapping;
	return {
		issued: headers.named(issued_on) ?? issued_on,
		...optional("completed", headers.named(mapping.completed_on)),
		...optional("expires", headers.named(mapping.expires_on)),
		...optional("accepted", headers.named(mapping.accepted_on)),
		...optional("shared", headers.named(mapping.shared_on)),
		...optional("revoked", headers.named(mapping.revoked_on))
	};
}
function quoted(names) {
	return names.map((name) => `"${name}"`).join(", ");
}
// ../workspace/src/ledger/import/read-exports.ts
/** An export may have so many bytes: a million badges as CSV fit. A text of Node has at most 512 MB. */
const maxExportBytes = 4e8;
/** How .xlsx and .ods (both are ZIP) and .xls begin. */
const spreadsheetMarks = [[
	80,
	75,
	3,
	4
], [
	208,
	207,
	17,
	224
]];
/** The files that some paths name, absolute; of a folder those that are JSON or CSV, also where git ignores them. */
function exportFiles(paths, workingDirectory) {
	const found = paths.map((path) => ({
		path,
		files: filesAt(path, workingDirectory)
	}));
	const empty = found.filter(({ files }) => files.length === 0).map(({ path }) => `"${path}"`);
	if (empty.length > 0) throw new UnusableLedgerError(`${fewNames(empty)} matches no file of an export; expected JSON or CSV, or a folder of it. Check the path.`);
	return [...new Set(found.flatMap(({ files }) => files))].sort();
}
function filesAt(path, workingDirectory) {
	const absolute = resolve(workingDirectory, path);
	if (isFolder(absolute)) return filesBelow(absolute);
	return discover([path], workingDirectory, resolve("/"), () => true).flatMap(({ files }) => files.map((file) => file.absolute));
}
/** Exports hold what must not be committed, so that git ignores them in many a repository. */
function filesBelow(folder) {
	return entriesIn(folder).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesBelow(path);
		return entry.isFile() && /\.(?:json(?:ld)?|csv|tsv)$/i.test(entry.name) ? [path] : [];
	});
}
/** Reads one file of an export, whatever it is. Throws {@link UnusableLedgerError}. */
async function readExportFile(absolute, workingDirectory, columns, wantedDates) {
	const file = pathFrom(workingDirectory, absolute);
	const read = readBytes(absolute, {
		limit: maxExportBytes,
		mayBeStream: true
	});
	if (!("bytes" in read)) throw new UnusableLedgerError(`${file} cannot be read; expected a file of an export that may be read and is not above ${maxExportBytes / 1e6} MB. Check its permissions, or split it.`);
	if (spreadsheetMarks.some((mark) => mark.every((byte, index) => read.bytes[index] === byte))) throw new UnusableLedgerError(`${file} is a spreadsheet or an archive; expected JSON or CSV. Save it as CSV, and import that.`);
	const decoded = decodeText(read.bytes);
	const text = withoutMark(decoded.text);
	if (text.trim() === "") throw new UnusableLedgerError(`${file} is empty; expected issued badges. Export it again.`);
	const isJson = /^\s*[[{]/.test(text);
	return {
		read: isJson ? await readJson(file, text, wantedDates) : await readTable(file, {
			...decoded,
			text
		}, columns, wantedDates),
		text: isJson ? text : ""
	};
}
// ../workspace/src/ledger/import/readings.ts
/** The readings that are to be offered: never taken without being asked for. */
function readingOffer(files, { order, completed }) {
	if (completed !== void 0) return [];
	return [...Map.groupBy(files.filter(({ reading }) => reading), ({ title }) => title)].flatMap(([title, some]) => {
		const reading = some[0]?.reading;
		if (reading === void 0) return [];
		const pairs = some.flatMap((file) => file.badges.flatMap(({ dates }) => {
			const [completed, issued] = [reading.completed, reading.issued].map((name) => dayFrom(dates[name] ?? "", file.order ?? order));
			return completed === void 0 || issued === void 0 ? [] : [completed === issued];
		}));
		if (pairs.length === 0) return [];
		return [{
			title,
			...reading,
			all: pairs.length,
			equal: pairs.filter(Boolean).length
		}];
	});
}
/** Refuses a field that no badge has, and one that is to be two things at once. */
function refuseUnknownFields(files, { completed, issued }) {
	const badges = files.flatMap((file) => file.badges);
	if (badges.length === 0) return;
	for (const [flag, name] of [["--completed", completed], ["--issued", issued]]) {
		if (name === void 0 || badges.some((badge) => fieldNamed(badge, name).length > 0)) continue;
		throw new UnusableLedgerError(`No badge has the date "${name}" that \`${flag}\` names; expected one of ${[...new Set(badges.flatMap(({ dates }) => Object.keys(dates)))].map((one) => `"${one}"`).join(", ")}. Correct the name.`);
	}
	const usual = issued ?? files.find(({ badges }) => badges.length > 0)?.badges[0]?.fields.issued;
	if (completed === void 0 || completed.toLowerCase() !== usual?.toLowerCase()) return;
	throw new UnusableLedgerError(`"${completed}" would be both the day of completion and the day of issue, so that nobody ever waits; expected two fields. Say with \`--issued\` which other field has the day of issue.`);
}
// ../workspace/src/ledger/import/import.ts
/**
* Reads exports of platforms into the ledger; or, for a CSV file of which nobody has said what its columns hold,
* proposes that and reads nothing. Throws {@link UnusableLedgerError}.
*/
async function importIntoLedger(request) {
	const { workingDirectory, config } = request;
	const found = await findLedger(workingDirectory, config);
	const { columns } = found.configuration.settings.ledger;
	const paths = exportFiles(request.paths, workingDirectory);
	const dates = wantedDates(request, found);
	const files = [];
	const locator = new PlaceLocator();
	for (const path of paths) {
		const { read, text } = await readExportFile(path, workingDirectory, columns, dates);
		if ("table" in read) return {
			kind: "proposal",
			...proposeColumns(read)
		};
		locator.add(read.file, text);
		files.push(read);
	}
	return new LedgerImport(request, found, files, locator).run(new Set(paths));
}
/** Fields that somebody has named as dates. */
function wantedDates({ completed, issued }, { configuration }) {
	const templates = Object.values(configuration.settings.ledger.templates ?? {});
	return new Set([{
		completed,
		issued
	}, ...templates].flatMap((one) => [one.completed ?? [], one.issued ?? []].flat()));
}
var LedgerImport = class {
	#request;
	#found;
	#files;
	#locator;
	#today;
	#asOf;
	constructor(request, found, files, locator) {
		this.#request = request;
		this.#found = found;
		this.#files = files;
		this.#locator = locator;
		this.#today = request.today ?? found.configuration.settings.today ?? localDay(/* @__PURE__ */ new Date());
		this.#asOf = request.asOf ?? this.#today;
	}
	async run(paths) {
		const { workingDirectory, environment, wantsRecipients, isDryRun = false } = this.#request;
		const { ledger, root, name } = this.#found;
		refuseUnknownFields(this.#files, this.#request);
		const keys = new LedgerKeys(ledger, ledgerKeys({
			root,
			workingDirectory,
			environment
		}));
		const salts = wantsRecipients ? Salts.open(root, workingDirectory) : void 0;
		const conversion = await this.#convert(paths, keys, salts);
		try {
			const outcome = await findNew(conversion, ledger, keys);
			const { added, contradictions } = outcome;
			const problems = [...this.#files.flatMap((file) => file.problems), ...conversion.problems];
			const located = await Promise.all(problems.map((problem) => this.#locator.problem(problem)));
			const clashes = await Promise.all(contradictions.map((one) => this.#placed(one)));
			if (this.#request.isStrict) refuse(located, clashes);
			if (!isDryRun && added.length > 0) await salts?.save();
			const batches = isDryRun || added.length === 0 ? [] : await ledger.append(added);
			return {
				kind: "imported",
				isDryRun,
				files: this.#files.map((file) => importedFile(file, wantsRecipients ?? false)),
				added: countsBy(added.map(({ type }) => type)),
				months: [...new Set(added.map(monthOfEvent))].sort(),
				known: outcome.known,
				unmatched: conversion.unmatched,
				passedOver: passedOverIn(this.#files),
				undatedAcceptances: conversion.undatedAcceptances,
				undatedRevocations: conversion.undatedRevocations.size,
				noticedOn: this.#asOf,
				unresolvedReplacements: outcome.unresolved,
				movedIssues: outcome.moved,
				formerTemplates: outcome.formerTemplates,
				likeKnown: outcome.likeKnown,
				offers: conversion.uncompleted > 0 && outcome.known + contradictions.length === 0 ? readingOffer(this.#files, this.#request) : [],
				missing: missingPages(this.#files),
				contradictions: clashes,
				problems: located,
				batches,
				folder: name
			};
		} catch (error) {
			throw usableError(error, name);
		}
	}
	async #convert(paths, keys, salts) {
		const { channel, completed, issued, order, workingDirectory } = this.#request;
		const { root, configuration } = this.#found;
		const reading = await readFiles({
			workingDirectory: root,
			paths: ["."],
			mayLackBaseline: true,
			...this.#request.config === void 0 ? {} : { configuration: resolve(workingDirectory, this.#request.config) }
		});
		const templates = await templatesInRepository({ files: paths }, reading);
		const conversion = new BadgeConversion({
			keys,
			matching: new TemplateMatching(templates),
			settings: configuration.settings.ledger,
			meaningOn: meanings(reading.base, [...new Set(templates.map(({ template }) => template.at.file))], this.#today),
			noticedOn: this.#asOf,
			...channel === void 0 ? {} : { channel },
			...completed === void 0 ? {} : { completed },
			...issued === void 0 ? {} : { issued },
			...salts === void 0 ? {} : { salts }
		});
		for (const file of this.#files) conversion.add(file, new FileDates(file, order));
		for (const { template, count, at } of this.#files.flatMap((file) => file.counts)) {
			const { key } = conversion.templateOf(template, 0);
			conversion.planned.push({
				event: eventOf(assertionOf(key, this.#asOf, count)),
				at
			});
		}
		return conversion;
	}
	async #placed(one) {
		const place = await this.#locator.place(one.at);
		if (one.other === void 0) return {
			...one,
			place
		};
		return {
			...one,
			place,
			otherPlace: await this.#locator.place(one.other)
		};
	}
};
/** All or nothing: refuses where anything does not fit. */
function refuse(problems, contradictions) {
	const count = problems.length + contradictions.length;
	if (count === 0) return;
	const lines = [...problems.map(({ place, message, suggestion }) => `${place}: ${message}. ${suggestion}.`), ...contradictions.map(({ place }) => `${place}: This contradicts what is known of the badge.`)];
	throw new UnusableLedgerError(`${count} ${count === 1 ? "row does" : "rows do"} not fit, and with \`--strict\` all must; nothing is written. Correct them, or import without \`--strict\`.`, firstFew(lines));
}
export { correctedFields as C, isDay as D, lineOf as E, monthOf as O, reasons as S, eventOf as T, root as _, addKey as a, assertRef as b, ledgerKeys as c, verify as d, undo as f, checkpoint$1 as g, pack as h, baseLedger as i, isChannel as k, findLedger as l, sumOf as m, findForgotten as n, beginLedger as o, summarise as p, factsCacheFor as r, LedgerKeys as s, importIntoLedger as t, usableError as u, hasAddress as v, dayOf as w, isRef as x, templateKey as y };
