import { createRequire } from "node:module";
import { closeSync, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { basename, dirname, join, relative, resolve as resolve$1, sep } from "node:path";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// ../core/src/documents/suppressions.ts
const directive = /^\s*badgelint-(\S*)\s*([\s\S]*)$/;
/**
* Reads `badgelint-disable-next-line rule, rule -- reason` and `badgelint-disable-file …` from
* comments. `blockFrom` says where what begins at an offset ends.
*/
function readSuppressions(comments, text, lines, blockFrom) {
	return comments.flatMap((comment) => {
		const match = directive.exec(comment.text);
		if (!match) return [];
		const [list = "", ...reasons] = (match[2] ?? "").split(/(?:^|\s)--(?=\s|$)/);
		const rules = list.split(/[\s,]+/).filter((rule) => rule !== "");
		const reason = reasons.join("--").trim();
		const base = {
			rules,
			comment,
			...reason === "" ? {} : { reason }
		};
		if (match[1] === "disable-file" && rules.length > 0) return [{
			...base,
			start: 0,
			end: text.length
		}];
		if (match[1] === "disable-next-line" && rules.length > 0) {
			const start = lines.startOf(lines.position(comment.end).line + 1);
			const lineEnd = lines.startOf(lines.position(start).line + 1);
			return [{
				...base,
				start,
				end: Math.max(lineEnd, blockFrom(start, lineEnd))
			}];
		}
		return [{
			...base,
			start: 0,
			end: 0,
			unclear: true
		}];
	});
}
/** HTML comments of a Markdown text. */
function markdownComments(text) {
	const comments = [];
	let start = text.indexOf("<!--");
	while (start >= 0) {
		const close = text.indexOf("-->", start + 4);
		if (close < 0) break;
		comments.push({
			text: text.slice(start + 4, close),
			start,
			end: close + 3
		});
		start = text.indexOf("<!--", close + 3);
	}
	return comments;
}
// ../core/src/documents/spans.ts
/**
* Maps a span of a decoded text to offsets in the file. The source is decoded again, unit by unit,
* each unit with the offsets it came from; where that does not give the value that the parser gave
* (a form of folding that is not foreseen here), the whole text stands for the span.
*/
function sourceSpan(text, node, value, span) {
	const decoded = decode$1(text.slice(node.start, node.end), node.style, value);
	const start = decoded?.starts[span[0]] ?? decoded?.end;
	const end = span[1] > span[0] ? decoded?.ends[span[1] - 1] : start;
	if (start === void 0 || end === void 0) return [node.start, node.end];
	return [node.start + start, node.start + Math.max(start, end)];
}
/** A text, each of its units with the offsets between which the source has it. */
var Decoded = class {
	text = "";
	/** Where the text ends in the source, before a closing quote. */
	end = 0;
	starts = [];
	ends = [];
	/** Adds units that are written between two offsets; line breaks are given no width. */
	push(units, start, end) {
		for (let index = 0; index < units.length; index++) {
			this.starts.push(start);
			this.ends.push(end);
		}
		this.text += units;
		this.end = end;
	}
};
function decode$1(source, style, value) {
	if (style === "literal" || style === "folded") return decodeBlock(source, style, value);
	const decoded = style === "markdown" ? decodeMarkdown(source) : style === "plain" ? decodeFlow(source, 0, "") : decodeFlow(source.slice(0, -1), 1, style === "single" ? "'" : "\"");
	return decoded.text === value ? decoded : void 0;
}
/** A Markdown text as it counts: without its comments and the lines that hold nothing else. */
function withoutComments(source) {
	return decodeMarkdown(source).text;
}
function decodeMarkdown(source) {
	const out = new Decoded();
	let index = 0;
	for (const { start, end } of markdownComments(source)) {
		for (; index < start; index++) out.push(source[index] ?? "", index, index + 1);
		index = end + (/^\s*/.exec(source.slice(end))?.[0].length ?? 0);
	}
	for (; index < source.length; index++) out.push(source[index] ?? "", index, index + 1);
	return out;
}
/**
* A block is indented as its first line that is not blank, less what the value keeps of that (a
* header may say so). Breaks behind the last line are kept or not, which the header says too.
*/
function decodeBlock(source, style, value) {
	const decoded = decodeIndented(source, style, leadingSpaces(source) - leadingSpaces(value));
	return decoded.text.startsWith(value.replace(/\n+$/, "")) ? decoded : void 0;
}
/** How many spaces stand in front of the first line that is not blank. */
function leadingSpaces(text) {
	return /^(?: *\r?\n)*( *)/.exec(text)?.[1]?.length ?? 0;
}
function decodeIndented(source, style, indent) {
	const out = new Decoded();
	let pending = [];
	let previousMoreIndented = false;
	let first = true;
	for (const match of source.matchAll(/([^\n]*?)(?:\r?\n|$)/g)) {
		if (match[0] === "") break;
		const line = match[1] ?? "";
		const content = line.slice(indent);
		const lineStart = match.index;
		const lineEnd = lineStart + line.length;
		if (content === "") {
			pending.push(lineEnd);
			continue;
		}
		const moreIndented = /^[ \t]/.test(content);
		const keepsBreaks = first || style === "literal" || moreIndented || previousMoreIndented;
		if (!keepsBreaks && pending.length === 1) out.push(" ", pending[0] ?? 0, pending[0] ?? 0);
		else for (const at of keepsBreaks ? pending : pending.slice(1)) out.push("\n", at, at);
		for (let index = lineStart + indent; index < lineEnd; index++) out.push(source[index] ?? "", index, index + 1);
		pending = [lineEnd];
		previousMoreIndented = moreIndented;
		first = false;
	}
	for (const at of pending) out.push("\n", at, at);
	return out;
}
const escapes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
/** White space; around line breaks it folds to a space or to one break fewer. */
const whiteSpace = /[ \t]*(\r?\n[ \t]*((?:\r?\n[ \t]*)*))?/y;
/** Decodes plain and quoted texts, single lines and folded ones; JSON's texts are double-quoted. */
function decodeFlow(source, from, quote) {
	const out = new Decoded();
	out.end = from;
	let index = from;
	while (index < source.length) {
		whiteSpace.lastIndex = index;
		const [space = "", breaks, blank] = whiteSpace.exec(source) ?? [];
		const unit = source[index] ?? "";
		if (breaks !== void 0) {
			out.push("\n".repeat(blank?.match(/\n/g)?.length ?? 0) || " ", index, index);
			index += space.length;
		} else if (space !== "") for (const unit of space) out.push(unit, index, ++index);
		else if (quote === "'" && unit === "'") {
			out.push("'", index, index + 2);
			index += 2;
		} else if (quote === "\"" && unit === "\\") index += decodeEscape(source, index, out);
		else out.push(unit, index, ++index);
	}
	return out;
}
/** Decodes the escape at `index` and returns its length. */
function decodeEscape(source, index, out) {
	const joined = /^\\\r?\n[ \t]*/.exec(source.slice(index));
	if (joined) return joined[0].length;
	const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(source.slice(index, index + 10));
	if (code) {
		const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16);
		const unit = point <= 1114111 ? String.fromCodePoint(point) : "�";
		out.push(unit, index, index + code[0].length);
		return code[0].length;
	}
	const letter = source[index + 1] ?? "";
	out.push(escapes[letter] ?? letter, index, index + 2);
	return 2;
}
// ../../node_modules/.pnpm/js-yaml@5.5.0/node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]).withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
({
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
});
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name));
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
/** Whether a value is nested deeper than {@link deepest}. Reads each shared value once. */
function isTooDeep(value) {
	let level = [value];
	const seen = /* @__PURE__ */ new Set();
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > 100) return true;
		const below = [];
		for (const item of level) {
			if (typeof item !== "object" || item === null || seen.has(item)) continue;
			seen.add(item);
			for (const child of Object.values(item)) if (typeof child === "object" && child !== null) below.push(child);
		}
		level = below;
	}
	return false;
}
// ../core/src/documents/yaml.ts
/**
* Parses a YAML file. Nearly all templates use a plain subset of YAML, and a faster parser reads
* those; everything else (anchors, tags, merge keys, tabs, comments that speak to badgelint, and
* whatever the fast one refuses) goes to the `yaml` package, which is the authority. A differential
* fuzz test holds the two to the same values on what passes `isPlain`.
*/
async function parseYaml(text) {
	const plain = parsePlain(text);
	if (plain) return plain;
	const { parseWithAuthority } = await import("./yaml-authority.js");
	return parseWithAuthority(text);
}
/** Parses a text that keeps to the plain subset; undefined where it is for the authority to read. */
function parsePlain(text) {
	if (!isPlain(text)) return void 0;
	try {
		const events = parseEvents(text, { maxDepth: 100 });
		return {
			kind: "data",
			syntax: "yaml",
			values: constructFromEvents(events, {
				source: text,
				schema: CORE_SCHEMA
			}),
			trees: () => treesFromEvents(events, text)
		};
	} catch {
		return;
	}
}
const anySpecial = new RegExp([
	/[&*!@`%](?=\S)(?<=(?:^|[\s,[{:?-]).)/mu,
	/!(?=\s)(?<=(?:^[ -]*|[:,[{?-]\s*)!)/mu,
	/<</mu,
	/\?(?=\s|$)(?<=(?:^|[\s,[{-]).)/mu,
	/:(?<=(?:^[ -]*|[[{,]\s*):)/mu,
	/[:,}](?<=(?:^|[\s,[{])(?:null|Null|NULL|~)\s*[:,}])/mu,
	/[|>]-?[+1-9][-+1-9]?(?:\s|$)/mu,
	/\\\r?\n *\r?\n/mu,
	/\d{3}(?![\w.-])(?<=(?<![\w.-])[-+]?[\d.]+[eE]\+?\d{3,})/mu,
	/\d{300}/mu,
	/\.\.\.(?<=^\.\.\.)|---(?<=^---).|---(?<=^ +---)(?=\s|$)/mu,
	/\r(?!\n)/mu,
	/[^\P{Cc}\r\n]|[\u2028\u2029\ufeff]/mu
].map(({ source }) => source).join("|"), "mu");
/** Whether a text keeps to the subset in which both parsers are known to agree. */
function isPlain(text) {
	return !anySpecial.test(text) && !text.includes("badgelint-");
}
const styles$1 = {
	[SCALAR_STYLE.PLAIN]: "plain",
	[SCALAR_STYLE.SINGLE_QUOTED]: "single",
	[SCALAR_STYLE.DOUBLE_QUOTED]: "double",
	[SCALAR_STYLE.LITERAL_BLOCK]: "literal",
	[SCALAR_STYLE.FOLDED_BLOCK]: "folded"
};
/** Builds the trees of all documents of a plain text from the fast parser's events. */
function treesFromEvents(events, text) {
	let next = 0;
	/** How far the text has been read. */
	let offset = 0;
	function node() {
		const event = events[next++];
		switch (event?.type) {
			case EVENT_ID.SCALAR: {
				const style = styles$1[event.style] ?? "plain";
				if (event.valueStart < 0) return {
					kind: "text",
					start: offset,
					end: offset,
					style
				};
				offset = event.valueEnd;
				if (style === "plain") return {
					kind: "text",
					start: event.valueStart,
					end: offset,
					style
				};
				if (style === "single" || style === "double") return {
					kind: "text",
					start: event.valueStart - 1,
					end: ++offset,
					style
				};
				const start = event.valueStart === event.valueEnd ? event.valueStart : lineStart(text, event.valueStart);
				return {
					kind: "text",
					start,
					end: Math.max(start, offset),
					style
				};
			}
			case EVENT_ID.SEQUENCE: {
				const items = [];
				const { start } = event;
				offset = start;
				while (events[next]?.type !== EVENT_ID.POP) {
					if (text[start] === "-") offset = behindHyphen(text, offset);
					items.push(node());
				}
				next++;
				return {
					kind: "list",
					start,
					end: items.at(-1)?.end ?? start + 1,
					items
				};
			}
			case EVENT_ID.MAPPING: {
				const entries = [];
				const { start } = event;
				offset = start;
				while (events[next]?.type !== EVENT_ID.POP) {
					const keyEvent = events[next];
					const key = node();
					const value = node();
					const name = keyEvent?.type === EVENT_ID.SCALAR ? keyName(text, keyEvent) : "";
					entries.push({
						key: name,
						keyStart: key.start,
						keyEnd: key.end,
						value
					});
				}
				next++;
				return {
					kind: "map",
					start,
					end: entries.at(-1)?.value.end ?? start + 1,
					flow: text[start] === "{",
					entries,
					merged: []
				};
			}
			default: return {
				kind: "text",
				start: offset,
				end: offset,
				style: "plain"
			};
		}
	}
	const trees = [];
	while (next < events.length) {
		next++;
		trees.push(node());
		next++;
	}
	return trees;
}
/** Behind the next hyphen that opens an item; what stands before it is no text. */
function behindHyphen(text, offset) {
	const hyphen = /(?:[\s:,[\]{}]|#[^\n]*\n)*-/y;
	hyphen.lastIndex = offset;
	return hyphen.test(text) ? hyphen.lastIndex : offset;
}
/** A key as the value has it: a number as it would be written in full. */
function keyName(text, key) {
	const written = getScalarValue(text, key);
	if (key.style !== SCALAR_STYLE.PLAIN || !/^(?:[-+.\d]|true$|false$)/i.test(written)) return written;
	const [value] = constructFromEvents([
		{
			type: EVENT_ID.DOCUMENT,
			explicitStart: false,
			explicitEnd: false,
			directives: []
		},
		key,
		{ type: EVENT_ID.POP }
	], { source: text });
	return String(value);
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
// ../core/src/documents/front-matter.ts
/** Splits off front matter between two lines of `---` at the very top; undefined where there is none. */
function splitFrontMatter(text) {
	const match = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)^---[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/m.exec(text);
	if (match?.index !== 0) return void 0;
	const yaml = match[1] ?? "";
	const after = text.slice(match[0].length);
	const body = after.trim();
	return {
		yaml,
		yamlStart: match[0].indexOf(yaml, text.search(/[\r\n]/)),
		body,
		bodyStart: match[0].length + (body === "" ? 0 : after.indexOf(body))
	};
}
/**
* Parses a Markdown badge template: the front matter gives the fields, the body the description. A
* description in both places is refused, since one of them would be lost.
*/
async function parseMarkdownTemplate(front) {
	const parsed = await parseYaml(front.yaml);
	if (parsed.kind === "broken") return {
		kind: "broken",
		problems: parsed.problems.map((problem) => shiftProblem(problem, front.yamlStart))
	};
	if (parsed.kind !== "data") return parsed;
	const fields = parsed.values[0];
	const description = withoutComments(front.body);
	if (description === "" || typeof fields !== "object" || fields === null || Array.isArray(fields)) return {
		...parsed,
		syntax: "markdown",
		trees: () => parsed.trees().map((tree) => shift(tree, front.yamlStart))
	};
	if (Object.hasOwn(fields, "description")) return {
		kind: "broken",
		problems: [{
			message: "The description stands in the front matter and again below it; expected one of the two",
			suggestion: "Keep the text below the front matter and remove `description`",
			start: front.bodyStart,
			end: front.bodyStart + front.body.length
		}]
	};
	return {
		kind: "data",
		syntax: "markdown",
		values: [{
			...fields,
			description
		}],
		trees: () => parsed.trees().map((tree) => withBody(shift(tree, front.yamlStart), front))
	};
}
function withBody(tree, front) {
	if (tree.kind !== "map") return tree;
	const start = front.bodyStart;
	const end = start + front.body.length;
	const entry = {
		key: "description",
		keyStart: start,
		keyEnd: start + 1,
		value: {
			kind: "text",
			start,
			end,
			style: "markdown"
		}
	};
	return {
		...tree,
		entries: [...tree.entries, entry]
	};
}
function shiftProblem(problem, by) {
	return {
		...problem,
		start: problem.start + by,
		end: problem.end + by
	};
}
function shift(node, by, seen = /* @__PURE__ */ new Map()) {
	const known = seen.get(node);
	if (known) return known;
	const moved = {
		...node,
		start: node.start + by,
		end: node.end + by
	};
	seen.set(node, moved);
	if (moved.kind === "list") return Object.assign(moved, { items: moved.items.map((item) => shift(item, by, seen)) });
	if (moved.kind === "alias") return Object.assign(moved, { target: moved.target && shift(moved.target, by, seen) });
	if (moved.kind === "map") return Object.assign(moved, {
		merged: moved.merged.map((merged) => shift(merged, by, seen)),
		entries: moved.entries.map((entry) => ({
			key: entry.key,
			keyStart: entry.keyStart + by,
			keyEnd: entry.keyEnd + by,
			value: shift(entry.value, by, seen)
		}))
	});
	return moved;
}
// ../core/src/documents/conflict.ts
/** The mark that git leaves where it could not merge two versions of a file. */
function conflictIn(text) {
	const mark = /^<{7} .*/m.exec(text);
	if (!mark || !/^={7}\r?$/m.test(text)) return void 0;
	return {
		message: "Git could not merge two versions of the file and marked where they differ",
		suggestion: "Keep one of the two versions and remove the lines of <<<<<<<, ======= and >>>>>>>",
		start: mark.index,
		end: mark.index + mark[0].trimEnd().length
	};
}
// ../core/src/documents/json.ts
/**
* Parses a JSON file. `JSON.parse` reads the values; momoa is loaded only where a place is asked
* for, or where something is wrong.
*/
async function parseJson(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return {
			kind: "broken",
			problems: [await wordError(text)]
		};
	}
	if (isTooDeep(value)) return {
		kind: "broken",
		problems: [tooDeep(text)]
	};
	const { parse } = await import("./momoa.js");
	const tree = () => {
		const body = parse(text, {
			mode: "json",
			ranges: true
		}).body;
		return treeOf(body);
	};
	if (countKeys(text) !== countMembers(value)) {
		const repeated = findRepeated(tree());
		if (repeated) return {
			kind: "broken",
			problems: [repeated]
		};
	}
	return {
		kind: "data",
		syntax: "json",
		values: [value],
		trees: () => [tree()]
	};
}
function tooDeep(text) {
	const start = depthPassed(text) ?? 0;
	return {
		message: `Lists and groups are nested more than 100 deep; expected a badge template`,
		suggestion: "Check how the file was made; a template needs about five levels",
		start,
		end: Math.min(text.length, start + 1)
	};
}
/** Where a bracket opens that is nested too deep; undefined where none does. */
function depthPassed(text) {
	let depth = 0;
	let within = 0;
	for (const match of text.matchAll(/["[\]{}]/g)) {
		if (match.index < within) continue;
		if (match[0] === "\"") within = endOfText(text, match.index);
		else if (/[\]}]/.test(match[0])) depth -= 1;
		else if (depth++ > 100) return match.index;
	}
}
/** Where the text ends that a quote opens at `start`, its closing quote included. */
function endOfText(text, start) {
	for (let quote = text.indexOf("\"", start + 1); quote >= 0; quote = text.indexOf("\"", quote + 1)) {
		let slashes = 0;
		while (text[quote - 1 - slashes] === "\\") slashes++;
		if (slashes % 2 === 0) return quote + 1;
	}
	return text.length;
}
/** How many keys are written in a JSON text that is known to parse. */
function countKeys(text) {
	const colon = /\s*:/y;
	let keys = 0;
	for (let start = text.indexOf("\""); start >= 0; start = text.indexOf("\"", colon.lastIndex)) {
		const end = endOfText(text, start);
		colon.lastIndex = end;
		if (colon.test(text)) keys++;
		else colon.lastIndex = end;
	}
	return keys;
}
/** How many members its value has: fewer than keys are written where one is written twice. */
function countMembers(value) {
	if (typeof value !== "object" || value === null) return 0;
	const children = Object.values(value);
	let members = Array.isArray(value) ? 0 : children.length;
	for (const child of children) members += countMembers(child);
	return members;
}
function treeOf(node) {
	const [start, end] = node.range ?? [0, 0];
	if (node.type === "Array") return {
		kind: "list",
		start,
		end,
		items: itemsOf(node)
	};
	if (node.type === "Object") return {
		kind: "map",
		start,
		end,
		flow: true,
		entries: node.members.map(entryOf),
		merged: []
	};
	return {
		kind: "text",
		start,
		end,
		style: node.type === "String" ? "double" : "plain"
	};
}
function itemsOf(node) {
	return node.elements.map((element) => treeOf(element.value));
}
function entryOf(member) {
	const [keyStart, keyEnd] = member.name.range ?? [0, 0];
	return {
		key: member.name.type === "String" ? member.name.value : member.name.name,
		keyStart,
		keyEnd,
		value: treeOf(member.value)
	};
}
function findRepeated(tree) {
	if (tree.kind === "list") for (const item of tree.items) {
		const repeated = findRepeated(item);
		if (repeated) return repeated;
	}
	if (tree.kind !== "map") return void 0;
	const seen = /* @__PURE__ */ new Set();
	for (const { key, keyStart, keyEnd, value } of tree.entries) {
		if (seen.has(key)) return {
			message: `The key "${key}" stands here a second time; expected each key once`,
			suggestion: "Remove one of the two, or rename it",
			start: keyStart,
			end: keyEnd
		};
		seen.add(key);
		const repeated = findRepeated(value);
		if (repeated) return repeated;
	}
}
/** Says in plain words what keeps a text from being JSON, at the place where a reader would look. */
async function wordError(text) {
	if (depthPassed(text) !== void 0) return tooDeep(text);
	const conflict = conflictIn(text);
	if (conflict) return conflict;
	const noticed = await errorOffset(text);
	const isWithinText = noticed === controlCharacter(text);
	const offset = isWithinText ? noticed : wordBefore(text, noticed);
	const there = text.slice(offset);
	const before = text.slice(0, offset).trimEnd();
	const at = (message, suggestion, length = 1) => ({
		message,
		suggestion,
		start: offset,
		end: Math.min(text.length, offset + length)
	});
	if (text.trim() === "") return at("The file is empty; expected JSON", "Write the template, or delete the file");
	if (there.trim() === "") return at("The file ends too early; a bracket or quote is still open", "Close what was opened");
	if (/^\/[/*]/.test(there) || there.startsWith("#")) return at("JSON has no comments", "Remove the comment, or use YAML, which has them");
	if (/^['‘’“”„«]/.test(there)) return at("Text in other quotes than JSON knows; expected straight double ones", "Use \"…\"");
	if (/^[\]}]/.test(there) && before.endsWith(",")) return at("A comma stands before a closing bracket; JSON allows none after the last item", "Remove the comma");
	if (isWithinText && there.startsWith("	")) return at("A tab stands within a text; JSON wants it written as \\t", "Write \\t, or a space");
	if (isWithinText && /^[\r\n]/.test(there)) return at("A text runs on to the next line; expected its closing quote", "Close the quote, and write line breaks as \\n");
	if (isWithinText) return at("An invisible character stands within a text; JSON allows none", "Remove it");
	const slash = /\\(?:u[\da-fA-F]{0,3})?$/.exec(before)?.[0] ?? /^\\.?/.exec(there)?.[0];
	if (slash) return at(`\`${slash}\` is not an escape that JSON knows`, "Write \\\\ for a backslash", slash.length);
	const key = /^[\p{L}_$][\p{L}\p{N}_$-]*(?=\s*:)/u.exec(there)?.[0];
	if (key && /[{,]$/.test(before)) return at(`The key \`${key}\` has no quotes`, `Write "${key}"`, key.length);
	const word = /^"?[^\s"{}[\],:]+"?|^["{}[\],:]/.exec(there)?.[0] ?? there.slice(0, 1);
	if (/["\d\]}a-z]$/i.test(before) && /^["{[\w]/.test(there)) return at(`\`${word}\` is not expected here; expected a comma, a colon or a closing bracket before it`, "Look for a quote or a comma too few or too many on this line", word.length);
	if (/^(?:True|False|None|NULL|Null|undefined|NaN|-?Infinity|[+.]?\d[\w.]*)$/.test(word)) return at(`\`${word}\` is not a value that JSON knows`, "Write true or false in small letters, a plain number, or a text in quotes", word.length);
	return at(`\`${word}\` is not expected here`, "Look for a quote, comma or bracket too few or too many", word.length);
}
/** Where white space shows that something is wrong, it is the word before that. */
function wordBefore(text, offset) {
	if (!/[ \t\r\n]/.test(text[offset] ?? "") || text.slice(offset).trim() === "") return offset;
	let start = text.slice(0, offset).trimEnd().length;
	while (/[^\s"{}[\],:]/.test(text[start - 1] ?? " ")) start--;
	return start;
}
/** The offset at which a text stops being JSON; its length where it ends too early. */
async function errorOffset(text) {
	const { parse } = await import("./momoa.js");
	const end = text.trimEnd().length;
	const control = controlCharacter(text) ?? end;
	try {
		parse(text, { mode: "json" });
	} catch (error) {
		if (!(error instanceof Error && "offset" in error && typeof error.offset === "number")) return control;
		const { offset } = error;
		if (control < offset) return control;
		const isLast = text[offset] === "\"" ? endOfText(text, offset) >= end : offset > 0 && /^[^\s"{}[\],:\\]+$/.test(text.slice(offset, end));
		return error.constructor.name === "UnexpectedEOF" || isLast ? end : offset;
	}
	return control;
}
/** Where a line break or another such character stands within a text. */
function controlCharacter(text) {
	for (let start = text.indexOf("\""); start >= 0;) {
		const end = endOfText(text, start);
		for (let index = start; index < end; index++) if (text.charCodeAt(index) < 32) return index;
		start = text.indexOf("\"", end);
	}
}
// ../core/src/documents/lines.ts
/** Finds lines and columns in a text whose lines end in LF, CR LF or CR. */
var Lines = class {
	#starts = [0];
	/** Where the text of each line ends, the last excepted. */
	#ends = [];
	#length;
	constructor(text) {
		this.#length = text.length;
		for (const end of text.matchAll(/\r\n|\n|\r/g)) {
			this.#ends.push(end.index);
			this.#starts.push(end.index + end[0].length);
		}
	}
	/** The offset at which `line` (from 1) begins, or the text's end where there is no such line. */
	startOf(line) {
		return this.#starts[line - 1] ?? this.#length;
	}
	position(offset) {
		const within = Math.max(0, Math.min(offset, this.#length));
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= within) low = middle;
			else high = middle - 1;
		}
		const inLine = Math.min(within, this.#ends[low] ?? this.#length);
		return {
			line: low + 1,
			column: inLine - (this.#starts[low] ?? 0) + 1
		};
	}
	range(start, end) {
		return {
			start: this.position(start),
			end: this.position(end)
		};
	}
};
// ../core/src/documents/list-items.ts
/** A document with more items in lists than this is not one that people read. */
const mostItems = 1500;
const markers = /^(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))+/;
const marker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/g;
/**
* Where a Markdown text has more items in lists than {@link mostItems}; undefined where it has not.
* The parser's time grows with the square of that number, so a stranger's document could stop a run
* for minutes.
*/
function passesMostItems(text) {
	let items = 0;
	for (const line of text.matchAll(/[^\r\n]+/g)) {
		items += markers.exec(line[0])?.[0].match(marker)?.length ?? 0;
		if (items > 1500) return line.index;
	}
}
// ../core/src/documents/parse.ts
/** What a file is written in, by the end of its name; undefined where badgelint does not read it. */
function syntaxOf(path) {
	if (/\.ya?ml$/i.test(path)) return "yaml";
	if (/\.json(?:ld)?$/i.test(path)) return "json";
	return /\.(?:md|markdown)$/i.test(path) ? "markdown" : void 0;
}
/**
* Takes a file apart. `isGovernance` says that its path is that of a governance document; front
* matter with the fields of one says the same.
*/
async function parseText(text, syntax, isGovernance) {
	if (syntax === "json") return parseJson(text);
	if (syntax === "yaml") return parseYaml(text);
	const front = splitFrontMatter(text);
	const isDeclared = front !== void 0 && /^(?:approved_on|review_by)[ \t]*:/m.test(front.yaml);
	if (isGovernance || isDeclared) return parseGovernance(text, front);
	return front ? parseMarkdownTemplate(front) : { kind: "other" };
}
async function parseGovernance(text, front) {
	const parsed = front && await parseMarkdownTemplate({
		...front,
		body: ""
	});
	if (parsed?.kind === "broken") return parsed;
	const start = passesMostItems(text);
	if (start !== void 0) return {
		kind: "broken",
		problems: [{
			message: `The lists of this document have more than ${mostItems} items; expected a document for people to read`,
			suggestion: "Move long lists to a file of their own",
			start,
			end: start + 1
		}]
	};
	const { parseProse } = await import("./markdown.js");
	return {
		kind: "prose",
		prose: parseProse(text, parsed?.kind === "data" ? parsed.values[0] : void 0)
	};
}
/** Decodes a YAML or JSON file that holds one document and is no template, such as a configuration. */
async function decodeData(path, text) {
	const parsed = await parseText(withoutMark(text), syntaxOf(path) === "json" ? "json" : "yaml", false);
	if (parsed.kind === "data" && parsed.values.length <= 1) return { value: parsed.values[0] ?? {} };
	const problem = (parsed.kind === "broken" ? parsed.problems[0] : void 0) ?? {
		message: "The file holds several documents; expected one",
		suggestion: "Remove the lines of ---",
		start: 0
	};
	return { problem: {
		...problem,
		line: new Lines(text).position(problem.start).line
	} };
}
/** A text without the byte-order mark, which editors do not count as a column. */
function withoutMark(text) {
	return text.startsWith("﻿") ? text.slice(1) : text;
}
// ../core/src/documents/place.ts
/** The pointer to `key` below `pointer`. */
function childPointer(pointer, key) {
	if (typeof key === "number") return `${pointer}/${key}`;
	if (!key.includes("~") && !key.includes("/")) return `${pointer}/${key}`;
	return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/** The keys that a pointer goes through, unescaped. */
function pointerKeys(pointer) {
	return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Whether `inner` is `outer` or lies below it. */
function isWithin(inner, outer) {
	return inner === outer || inner.startsWith(`${outer}/`);
}
/** The place of `key` below `at`. */
function placeBelow(at, key) {
	return {
		file: at.file,
		document: at.document,
		pointer: childPointer(at.pointer, key)
	};
}
// ../core/src/engine/configuration.ts
/** Severities of the presets, worked out from what the rules themselves say. */
function preset(name, rules) {
	if (name !== "recommended" && name !== "strict") return void 0;
	const included = rules.filter((rule) => {
		const from = rule.preset ?? "recommended";
		return from === "recommended" || from === "strict" && name === "strict";
	});
	return { rules: Object.fromEntries(included.map((rule) => [rule.id, rule.severity])) };
}
const presetNames = ["recommended", "strict"];
// ../../node_modules/.pnpm/leven@4.1.0/node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = /* @__PURE__ */ new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) continue;
		if (userMax !== void 0 && lengthDiff > userMax) continue;
		const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) break;
		}
	}
	if (userMax !== void 0 && bestDist > userMax) return;
	return best;
}
// ../core/src/text/nearest.ts
/**
* The candidate that a mistyped word most likely means: at most two letters away, one where the
* word is short. An exact match is no typing error and gives none.
*/
function nearest(word, candidates) {
	const folded = word.toLowerCase();
	const others = candidates.filter((candidate) => candidate !== word);
	const maxDistance = folded.length <= 4 ? 1 : 2;
	const match = closestMatch(folded, others, { maxDistance });
	if (match !== void 0 && leven(folded, match) <= maxDistance) return match;
	return others.find((candidate) => letters$1(candidate) === letters$1(folded));
}
function letters$1(word) {
	return [...word].sort().join("");
}
// ../core/src/text/shortened.ts
/** A text on one line, cut after so many characters, for a message that quotes it. */
function shortened(text, most = 40) {
	const line = Array.from(text.replace(/\s+/g, " ").trim());
	return line.length > most ? `${line.slice(0, most).join("")}…` : line.join("");
}
// ../core/src/formats/shape.ts
const made = /* @__PURE__ */ new WeakMap();
/** Compiles a schema that is not known before a run, such as that of a rule's options. */
async function compiled(schema) {
	const known = made.get(schema);
	if (known) return known;
	const { Ajv } = await import("./ajv.js").then((n) => /* @__PURE__ */ __toESM(n.t(), 1));
	const { default: formats } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const ajv = new Ajv({
		allErrors: true,
		allowUnionTypes: true,
		verbose: true
	});
	formats(ajv);
	const validate = ajv.compile(schema);
	made.set(schema, validate);
	return validate;
}
/** Holds a value against a schema; one mismatch per cause, none where it fits. */
function mismatches(validate, value) {
	if (validate(value)) return [];
	return onePerCause((validate.errors ?? []).map(describe).filter((mismatch) => mismatch !== void 0));
}
/** A mistyped key is one cause, though its right name is missing too; so is what hangs below another. */
function onePerCause(all) {
	const kept = [];
	for (const mismatch of all) {
		const isMistyped = all.some((other) => other.kind === "unknown" && other.meant === mismatch.about && other.pointer.startsWith(mismatch.pointer));
		if (mismatch.kind === "missing" && isMistyped) continue;
		if (!kept.some((earlier) => earlier.kind === "wrong" && mismatch.kind === "wrong" && isWithin(mismatch.pointer, earlier.pointer))) kept.push(mismatch);
	}
	return kept;
}
function describe(error) {
	const pointer = error.instancePath;
	const name = nameOf(pointer);
	const { params } = error;
	const wrong = (expected, suggestion) => ({
		pointer,
		about: pointerKeys(pointer).join(".") || "file",
		kind: "wrong",
		message: `${name} is ${inWords(error.data)}; expected ${expected}`,
		suggestion
	});
	switch (error.keyword) {
		case "required": {
			const key = String(params.missingProperty);
			return {
				pointer,
				about: key,
				kind: "missing",
				message: pointer === "" ? `There is no \`${key}\`; expected one` : `${name} has no \`${key}\`; expected one`,
				suggestion: `Add \`${key}\``
			};
		}
		case "additionalProperties": {
			const key = String(params.additionalProperty);
			const known = error.parentSchema?.properties;
			const meant = nearest(key, typeof known === "object" && known !== null ? Object.keys(known) : []);
			return {
				pointer: childPointer(pointer, key),
				about: key,
				kind: "unknown",
				...meant ? { meant } : {},
				message: `The key \`${key}\` is not known${meant ? `; expected \`${meant}\`` : " here; expected only known keys"}`,
				suggestion: meant ? `Rename it to \`${meant}\`` : ownKeysHint(error)
			};
		}
		case "type": {
			const types = [params.type].flat().map(String);
			return wrong(typesInWords(types), typeHint(error.data, types));
		}
		case "enum": return wrong(listInWords(error.schema), `Write one of these`);
		case "const": return wrong(inWords(params.allowedValue), `Write ${inWords(params.allowedValue)}`);
		case "pattern": return patternMismatch(error, wrong);
		case "format": return wrong("a day such as 2026-03-31", "Write year, month and day with hyphens");
		case "minItems":
		case "minLength":
		case "minimum": return wrong(`at least ${params.limit}`, "Make it larger");
		case "maxItems":
		case "maxLength":
		case "maximum": return wrong(`at most ${params.limit}`, "Make it smaller");
		case "oneOf":
		case "anyOf":
		case "if": return;
		default: return wrong(error.message ?? "something else", "See the documentation of this field");
	}
}
function ownKeysHint(error) {
	return Object.hasOwn(error.parentSchema?.patternProperties ?? {}, "^x-") ? "Remove it, or begin its name with `x-` if it is your own" : "Remove it";
}
function patternMismatch(error, wrong) {
	const pattern = String(error.params.pattern);
	if (typeof error.data === "string" && error.data.trim() === "") return wrong("text", "Fill it in");
	if (pattern.startsWith("^https?")) return wrong("an address that begins with https://", "Write the whole address");
	if (pattern.startsWith("^[A-Za-z][A-Za-z0-9+.-]*:")) return wrong("a whole address, such as https://…", "Write the whole address, with https:// in front");
	if (pattern.startsWith("^\\d{4}-")) return wrong("a day such as 2026-03-31", "Write year, month and day with hyphens");
	return wrong(`text of the form ${pattern}`, "Write it in this form");
}
function nameOf(pointer) {
	const keys = pointerKeys(pointer);
	const last = keys.at(-1);
	if (last === void 0) return "This";
	if (!/^\d+$/.test(last)) return `\`${last}\``;
	return `Item ${Number(last) + 1} of \`${keys.findLast((key) => !/^\d+$/.test(key)) ?? "the list"}\``;
}
function inWords(value) {
	if (value === null || value === void 0) return "empty";
	if (typeof value === "string") {
		if (value.trim() === "") return "empty";
		return `"${shortened(value, 60)}"`;
	}
	if (typeof value === "number") return `the number ${value}`;
	if (typeof value === "boolean") return String(value);
	return Array.isArray(value) ? "a list" : "a group of fields";
}
const typeWords = {
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a group of fields"
};
function typesInWords(types) {
	return types.filter((type) => type !== "null").map((type) => typeWords[type] ?? type).join(" or ");
}
function typeHint(value, types) {
	if (value === null) return "Fill it in, or remove the line";
	if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) return "Put it in quotes";
	if (types.includes("array") && typeof value === "string") return "Write a list: one item per line, each after a hyphen";
	return `Write it as ${typesInWords(types)}`;
}
function listInWords(values) {
	const words = Array.isArray(values) ? values.filter((value) => value !== null).map(String) : [];
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
// ../core/src/rules/rule.ts
/** Declares a rule that judges one template. Gives its argument back, with its types worked out. */
function templateRule(rule) {
	return rule;
}
/** Declares a rule that judges one governance document. */
function governanceRule(rule) {
	return {
		...rule,
		judges: "governance"
	};
}
/** Declares a rule that judges many templates together. */
function programRule(rule) {
	return rule;
}
function isProgramRule(rule) {
	return "extract" in rule;
}
function isGovernanceRule(rule) {
	return "judges" in rule && rule.judges === "governance";
}
/** The part of a located text that a finding is about. */
function part(text, start, end) {
	return {
		...text.at,
		span: [start, end]
	};
}
// ../core/src/schemas/validators.ts
const accredible$2 = validate10;
const schema11 = {
	"type": "object",
	"properties": {
		"course_name": {
			"type": "string",
			"pattern": "\\S"
		},
		"course_description": { "type": ["string", "null"] },
		"course_link": { "type": ["string", "null"] },
		"name": { "type": ["string", "null"] },
		"description": { "type": ["string", "null"] },
		"language": { "type": ["string", "null"] },
		"learning_outcomes": {
			"type": ["array", "null"],
			"items": {
				"type": ["string", "object"],
				"properties": { "name": {
					"type": "string",
					"pattern": "\\S"
				} },
				"required": ["name"]
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.course_name !== void 0) {
			let data0 = data.course_name;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/course_name",
						schemaPath: "#/properties/course_name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.course_name,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/course_name",
					schemaPath: "#/properties/course_name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.course_name.type,
					parentSchema: schema11.properties.course_name,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.course_description !== void 0) {
			let data1 = data.course_description;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/course_description",
					schemaPath: "#/properties/course_description/type",
					keyword: "type",
					params: { type: schema11.properties.course_description.type },
					message: "must be string,null",
					schema: schema11.properties.course_description.type,
					parentSchema: schema11.properties.course_description,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.course_link !== void 0) {
			let data2 = data.course_link;
			if (typeof data2 !== "string" && data2 !== null) {
				const err3 = {
					instancePath: instancePath + "/course_link",
					schemaPath: "#/properties/course_link/type",
					keyword: "type",
					params: { type: schema11.properties.course_link.type },
					message: "must be string,null",
					schema: schema11.properties.course_link.type,
					parentSchema: schema11.properties.course_link,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data3 = data.name;
			if (typeof data3 !== "string" && data3 !== null) {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema11.properties.name.type },
					message: "must be string,null",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 !== "string" && data4 !== null) {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema11.properties.description.type },
					message: "must be string,null",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data4
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data5 = data.language;
			if (typeof data5 !== "string" && data5 !== null) {
				const err6 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: schema11.properties.language.type },
					message: "must be string,null",
					schema: schema11.properties.language.type,
					parentSchema: schema11.properties.language,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.learning_outcomes !== void 0) {
			let data6 = data.learning_outcomes;
			if (!Array.isArray(data6) && data6 !== null) {
				const err7 = {
					instancePath: instancePath + "/learning_outcomes",
					schemaPath: "#/properties/learning_outcomes/type",
					keyword: "type",
					params: { type: schema11.properties.learning_outcomes.type },
					message: "must be array,null",
					schema: schema11.properties.learning_outcomes.type,
					parentSchema: schema11.properties.learning_outcomes,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
						const err8 = {
							instancePath: instancePath + "/learning_outcomes/" + i0,
							schemaPath: "#/properties/learning_outcomes/items/type",
							keyword: "type",
							params: { type: schema11.properties.learning_outcomes.items.type },
							message: "must be string,object",
							schema: schema11.properties.learning_outcomes.items.type,
							parentSchema: schema11.properties.learning_outcomes.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.name === void 0) {
							const err9 = {
								instancePath: instancePath + "/learning_outcomes/" + i0,
								schemaPath: "#/properties/learning_outcomes/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.learning_outcomes.items.required,
								parentSchema: schema11.properties.learning_outcomes.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data7.name !== void 0) {
							let data8 = data7.name;
							if (typeof data8 === "string") {
								if (!pattern0.test(data8)) {
									const err10 = {
										instancePath: instancePath + "/learning_outcomes/" + i0 + "/name",
										schemaPath: "#/properties/learning_outcomes/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.learning_outcomes.items.properties.name,
										data: data8
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/learning_outcomes/" + i0 + "/name",
									schemaPath: "#/properties/learning_outcomes/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.learning_outcomes.items.properties.name.type,
									parentSchema: schema11.properties.learning_outcomes.items.properties.name,
									data: data8
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					}
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const canvasCredentials$2 = validate11;
const schema12 = {
	"type": "object",
	"required": ["name", "description"],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S"
		},
		"description": {
			"type": "string",
			"pattern": "\\S"
		},
		"criteriaUrl": { "type": ["string", "null"] },
		"criteriaNarrative": { "type": ["string", "null"] },
		"image": { "type": ["string", "null"] },
		"tags": {
			"type": ["array", "null"],
			"items": { "type": "string" }
		},
		"alignments": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"required": ["targetName", "targetUrl"],
				"properties": {
					"targetName": {
						"type": "string",
						"pattern": "\\S"
					},
					"targetUrl": {
						"type": "string",
						"pattern": "\\S"
					}
				}
			}
		}
	}
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema12.required,
				parentSchema: schema12,
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
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.properties.name.type,
					parentSchema: schema12.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema12.properties.description,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.properties.description.type,
					parentSchema: schema12.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.criteriaUrl !== void 0) {
			let data2 = data.criteriaUrl;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/criteriaUrl",
					schemaPath: "#/properties/criteriaUrl/type",
					keyword: "type",
					params: { type: schema12.properties.criteriaUrl.type },
					message: "must be string,null",
					schema: schema12.properties.criteriaUrl.type,
					parentSchema: schema12.properties.criteriaUrl,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.criteriaNarrative !== void 0) {
			let data3 = data.criteriaNarrative;
			if (typeof data3 !== "string" && data3 !== null) {
				const err7 = {
					instancePath: instancePath + "/criteriaNarrative",
					schemaPath: "#/properties/criteriaNarrative/type",
					keyword: "type",
					params: { type: schema12.properties.criteriaNarrative.type },
					message: "must be string,null",
					schema: schema12.properties.criteriaNarrative.type,
					parentSchema: schema12.properties.criteriaNarrative,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data4 = data.image;
			if (typeof data4 !== "string" && data4 !== null) {
				const err8 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: schema12.properties.image.type },
					message: "must be string,null",
					schema: schema12.properties.image.type,
					parentSchema: schema12.properties.image,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data5 = data.tags;
			if (!Array.isArray(data5) && data5 !== null) {
				const err9 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema12.properties.tags.type },
					message: "must be array,null",
					schema: schema12.properties.tags.type,
					parentSchema: schema12.properties.tags,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 !== "string") {
						const err10 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.tags.items.type,
							parentSchema: schema12.properties.tags.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
		}
		if (data.alignments !== void 0) {
			let data7 = data.alignments;
			if (!Array.isArray(data7) && data7 !== null) {
				const err11 = {
					instancePath: instancePath + "/alignments",
					schemaPath: "#/properties/alignments/type",
					keyword: "type",
					params: { type: schema12.properties.alignments.type },
					message: "must be array,null",
					schema: schema12.properties.alignments.type,
					parentSchema: schema12.properties.alignments,
					data: data7
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.targetName === void 0) {
							const err12 = {
								instancePath: instancePath + "/alignments/" + i1,
								schemaPath: "#/properties/alignments/items/required",
								keyword: "required",
								params: { missingProperty: "targetName" },
								message: "must have required property 'targetName'",
								schema: schema12.properties.alignments.items.required,
								parentSchema: schema12.properties.alignments.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data8.targetUrl === void 0) {
							const err13 = {
								instancePath: instancePath + "/alignments/" + i1,
								schemaPath: "#/properties/alignments/items/required",
								keyword: "required",
								params: { missingProperty: "targetUrl" },
								message: "must have required property 'targetUrl'",
								schema: schema12.properties.alignments.items.required,
								parentSchema: schema12.properties.alignments.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data8.targetName !== void 0) {
							let data9 = data8.targetName;
							if (typeof data9 === "string") {
								if (!pattern0.test(data9)) {
									const err14 = {
										instancePath: instancePath + "/alignments/" + i1 + "/targetName",
										schemaPath: "#/properties/alignments/items/properties/targetName/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema12.properties.alignments.items.properties.targetName,
										data: data9
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/alignments/" + i1 + "/targetName",
									schemaPath: "#/properties/alignments/items/properties/targetName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.alignments.items.properties.targetName.type,
									parentSchema: schema12.properties.alignments.items.properties.targetName,
									data: data9
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data8.targetUrl !== void 0) {
							let data10 = data8.targetUrl;
							if (typeof data10 === "string") {
								if (!pattern0.test(data10)) {
									const err16 = {
										instancePath: instancePath + "/alignments/" + i1 + "/targetUrl",
										schemaPath: "#/properties/alignments/items/properties/targetUrl/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema12.properties.alignments.items.properties.targetUrl,
										data: data10
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/alignments/" + i1 + "/targetUrl",
									schemaPath: "#/properties/alignments/items/properties/targetUrl/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.alignments.items.properties.targetUrl.type,
									parentSchema: schema12.properties.alignments.items.properties.targetUrl,
									data: data10
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/alignments/" + i1,
							schemaPath: "#/properties/alignments/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema12.properties.alignments.items.type,
							parentSchema: schema12.properties.alignments.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema12.type,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const configuration = validate12;
const schema13 = {
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
		"exclude": {
			"type": ["string", "array"],
			"pattern": "\\S",
			"items": {
				"type": "string",
				"pattern": "\\S"
			},
			"description": "Files to leave out."
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
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern22 = /* @__PURE__ */ new RegExp("^(/.*)?$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema13.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema13,
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
					schema: schema13.properties.$schema.type,
					parentSchema: schema13.properties.$schema,
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
					params: { type: schema13.properties.extends.type },
					message: "must be string,array",
					schema: schema13.properties.extends.type,
					parentSchema: schema13.properties.extends,
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
						parentSchema: schema13.properties.extends,
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
								parentSchema: schema13.properties.extends.items,
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
							schema: schema13.properties.extends.items.type,
							parentSchema: schema13.properties.extends.items,
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
					params: { allowedValues: schema13.properties.platform.enum },
					message: "must be equal to one of the allowed values",
					schema: schema13.properties.platform.enum,
					parentSchema: schema13.properties.platform,
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
				if (!pattern8.test(data4)) {
					const err7 = {
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
						message: "must match pattern \"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$\"",
						schema: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
						parentSchema: schema13.properties.language,
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
					schema: schema13.properties.language.type,
					parentSchema: schema13.properties.language,
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
					schema: schema13.properties.rules.type,
					parentSchema: schema13.properties.rules,
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
					params: { type: schema13.properties.templates.type },
					message: "must be string,array",
					schema: schema13.properties.templates.type,
					parentSchema: schema13.properties.templates,
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
						parentSchema: schema13.properties.templates,
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
								parentSchema: schema13.properties.templates.items,
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
							schema: schema13.properties.templates.items.type,
							parentSchema: schema13.properties.templates.items,
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
					params: { type: schema13.properties.governance.type },
					message: "must be string,array",
					schema: schema13.properties.governance.type,
					parentSchema: schema13.properties.governance,
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
						parentSchema: schema13.properties.governance,
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
								parentSchema: schema13.properties.governance.items,
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
							schema: schema13.properties.governance.items.type,
							parentSchema: schema13.properties.governance.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
		}
		if (data.exclude !== void 0) {
			let data10 = data.exclude;
			if (typeof data10 !== "string" && !Array.isArray(data10)) {
				const err18 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: schema13.properties.exclude.type },
					message: "must be string,array",
					schema: schema13.properties.exclude.type,
					parentSchema: schema13.properties.exclude,
					data: data10
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data10 === "string") {
				if (!pattern0.test(data10)) {
					const err19 = {
						instancePath: instancePath + "/exclude",
						schemaPath: "#/properties/exclude/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema13.properties.exclude,
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
								instancePath: instancePath + "/exclude/" + i3,
								schemaPath: "#/properties/exclude/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema13.properties.exclude.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/exclude/" + i3,
							schemaPath: "#/properties/exclude/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.properties.exclude.items.type,
							parentSchema: schema13.properties.exclude.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			}
		}
		if (data.today !== void 0) {
			let data12 = data.today;
			if (typeof data12 === "string") {
				if (!pattern15.test(data12)) {
					const err22 = {
						instancePath: instancePath + "/today",
						schemaPath: "#/properties/today/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema13.properties.today,
						data: data12
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/today",
					schemaPath: "#/properties/today/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.properties.today.type,
					parentSchema: schema13.properties.today,
					data: data12
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.overrides !== void 0) {
			let data13 = data.overrides;
			if (Array.isArray(data13)) {
				const len4 = data13.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data14 = data13[i4];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.files === void 0) {
							const err24 = {
								instancePath: instancePath + "/overrides/" + i4,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'",
								schema: schema13.properties.overrides.items.required,
								parentSchema: schema13.properties.overrides.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						for (const key1 in data14) if (!(key1 === "files" || key1 === "platform" || key1 === "language" || key1 === "rules")) {
							const err25 = {
								instancePath: instancePath + "/overrides/" + i4,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema13.properties.overrides.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data14.files !== void 0) {
							let data15 = data14.files;
							if (typeof data15 !== "string" && !Array.isArray(data15)) {
								const err26 = {
									instancePath: instancePath + "/overrides/" + i4 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: schema13.properties.overrides.items.properties.files.type },
									message: "must be string,array",
									schema: schema13.properties.overrides.items.properties.files.type,
									parentSchema: schema13.properties.overrides.items.properties.files,
									data: data15
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
							if (typeof data15 === "string") {
								if (!pattern0.test(data15)) {
									const err27 = {
										instancePath: instancePath + "/overrides/" + i4 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema13.properties.overrides.items.properties.files,
										data: data15
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							}
							if (Array.isArray(data15)) {
								const len5 = data15.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data16 = data15[i5];
									if (typeof data16 === "string") {
										if (!pattern0.test(data16)) {
											const err28 = {
												instancePath: instancePath + "/overrides/" + i4 + "/files/" + i5,
												schemaPath: "#/properties/overrides/items/properties/files/items/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" },
												message: "must match pattern \"\\S\"",
												schema: "\\S",
												parentSchema: schema13.properties.overrides.items.properties.files.items,
												data: data16
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/overrides/" + i4 + "/files/" + i5,
											schemaPath: "#/properties/overrides/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema13.properties.overrides.items.properties.files.items.type,
											parentSchema: schema13.properties.overrides.items.properties.files.items,
											data: data16
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
							}
						}
						if (data14.platform !== void 0) {
							let data17 = data14.platform;
							if (!(data17 === "credly" || data17 === "canvas-credentials" || data17 === "accredible" || data17 === "open-badges")) {
								const err30 = {
									instancePath: instancePath + "/overrides/" + i4 + "/platform",
									schemaPath: "#/properties/overrides/items/properties/platform/enum",
									keyword: "enum",
									params: { allowedValues: schema13.properties.overrides.items.properties.platform.enum },
									message: "must be equal to one of the allowed values",
									schema: schema13.properties.overrides.items.properties.platform.enum,
									parentSchema: schema13.properties.overrides.items.properties.platform,
									data: data17
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data14.language !== void 0) {
							let data18 = data14.language;
							if (typeof data18 === "string") {
								if (!pattern8.test(data18)) {
									const err31 = {
										instancePath: instancePath + "/overrides/" + i4 + "/language",
										schemaPath: "#/properties/overrides/items/properties/language/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
										message: "must match pattern \"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$\"",
										schema: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
										parentSchema: schema13.properties.overrides.items.properties.language,
										data: data18
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/overrides/" + i4 + "/language",
									schemaPath: "#/properties/overrides/items/properties/language/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema13.properties.overrides.items.properties.language.type,
									parentSchema: schema13.properties.overrides.items.properties.language,
									data: data18
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data14.rules !== void 0) {
							let data19 = data14.rules;
							if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
								const err33 = {
									instancePath: instancePath + "/overrides/" + i4 + "/rules",
									schemaPath: "#/properties/overrides/items/properties/rules/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema13.properties.overrides.items.properties.rules.type,
									parentSchema: schema13.properties.overrides.items.properties.rules,
									data: data19
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/overrides/" + i4,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema13.properties.overrides.items.type,
							parentSchema: schema13.properties.overrides.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema13.properties.overrides.type,
					parentSchema: schema13.properties.overrides,
					data: data13
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.plugins !== void 0) {
			let data20 = data.plugins;
			if (Array.isArray(data20)) {
				const len6 = data20.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data21 = data20[i6];
					if (typeof data21 === "string") {
						if (!pattern0.test(data21)) {
							const err36 = {
								instancePath: instancePath + "/plugins/" + i6,
								schemaPath: "#/properties/plugins/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema13.properties.plugins.items,
								data: data21
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/plugins/" + i6,
							schemaPath: "#/properties/plugins/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.properties.plugins.items.type,
							parentSchema: schema13.properties.plugins.items,
							data: data21
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/plugins",
					schemaPath: "#/properties/plugins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema13.properties.plugins.type,
					parentSchema: schema13.properties.plugins,
					data: data20
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.ignores !== void 0) {
			let data22 = data.ignores;
			if (Array.isArray(data22)) {
				const len7 = data22.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data23 = data22[i7];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.rule === void 0) {
							const err39 = {
								instancePath: instancePath + "/ignores/" + i7,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'",
								schema: schema13.properties.ignores.items.required,
								parentSchema: schema13.properties.ignores.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data23.path === void 0) {
							const err40 = {
								instancePath: instancePath + "/ignores/" + i7,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'",
								schema: schema13.properties.ignores.items.required,
								parentSchema: schema13.properties.ignores.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data23.reason === void 0) {
							const err41 = {
								instancePath: instancePath + "/ignores/" + i7,
								schemaPath: "#/properties/ignores/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'",
								schema: schema13.properties.ignores.items.required,
								parentSchema: schema13.properties.ignores.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						for (const key2 in data23) if (!(key2 === "rule" || key2 === "path" || key2 === "pointer" || key2 === "reason" || key2 === "until")) {
							const err42 = {
								instancePath: instancePath + "/ignores/" + i7,
								schemaPath: "#/properties/ignores/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema13.properties.ignores.items,
								data: data23
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data23.rule !== void 0) {
							let data24 = data23.rule;
							if (typeof data24 === "string") {
								if (!pattern0.test(data24)) {
									const err43 = {
										instancePath: instancePath + "/ignores/" + i7 + "/rule",
										schemaPath: "#/properties/ignores/items/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema13.properties.ignores.items.properties.rule,
										data: data24
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/ignores/" + i7 + "/rule",
									schemaPath: "#/properties/ignores/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema13.properties.ignores.items.properties.rule.type,
									parentSchema: schema13.properties.ignores.items.properties.rule,
									data: data24
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data23.path !== void 0) {
							let data25 = data23.path;
							if (typeof data25 === "string") {
								if (!pattern0.test(data25)) {
									const err45 = {
										instancePath: instancePath + "/ignores/" + i7 + "/path",
										schemaPath: "#/properties/ignores/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema13.properties.ignores.items.properties.path,
										data: data25
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/ignores/" + i7 + "/path",
									schemaPath: "#/properties/ignores/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema13.properties.ignores.items.properties.path.type,
									parentSchema: schema13.properties.ignores.items.properties.path,
									data: data25
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data23.pointer !== void 0) {
							let data26 = data23.pointer;
							if (typeof data26 === "string") {
								if (!pattern22.test(data26)) {
									const err47 = {
										instancePath: instancePath + "/ignores/" + i7 + "/pointer",
										schemaPath: "#/properties/ignores/items/properties/pointer/pattern",
										keyword: "pattern",
										params: { pattern: "^(/.*)?$" },
										message: "must match pattern \"^(/.*)?$\"",
										schema: "^(/.*)?$",
										parentSchema: schema13.properties.ignores.items.properties.pointer,
										data: data26
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/ignores/" + i7 + "/pointer",
									schemaPath: "#/properties/ignores/items/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema13.properties.ignores.items.properties.pointer.type,
									parentSchema: schema13.properties.ignores.items.properties.pointer,
									data: data26
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data23.reason !== void 0) {
							let data27 = data23.reason;
							if (typeof data27 === "string") {
								if (!pattern0.test(data27)) {
									const err49 = {
										instancePath: instancePath + "/ignores/" + i7 + "/reason",
										schemaPath: "#/properties/ignores/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema13.properties.ignores.items.properties.reason,
										data: data27
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/ignores/" + i7 + "/reason",
									schemaPath: "#/properties/ignores/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema13.properties.ignores.items.properties.reason.type,
									parentSchema: schema13.properties.ignores.items.properties.reason,
									data: data27
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data23.until !== void 0) {
							let data28 = data23.until;
							if (typeof data28 === "string") {
								if (!pattern15.test(data28)) {
									const err51 = {
										instancePath: instancePath + "/ignores/" + i7 + "/until",
										schemaPath: "#/properties/ignores/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
										message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
										schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
										parentSchema: schema13.properties.ignores.items.properties.until,
										data: data28
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/ignores/" + i7 + "/until",
									schemaPath: "#/properties/ignores/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema13.properties.ignores.items.properties.until.type,
									parentSchema: schema13.properties.ignores.items.properties.until,
									data: data28
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/ignores/" + i7,
							schemaPath: "#/properties/ignores/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema13.properties.ignores.items.type,
							parentSchema: schema13.properties.ignores.items,
							data: data23
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/ignores",
					schemaPath: "#/properties/ignores/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema13.properties.ignores.type,
					parentSchema: schema13.properties.ignores,
					data: data22
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema13.type,
			parentSchema: schema13,
			data
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const credly$2 = validate13;
const schema14 = {
	"type": "object",
	"required": ["name", "description"],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S"
		},
		"description": {
			"type": "string",
			"pattern": "\\S"
		},
		"global_activity_url": { "type": ["string", "null"] },
		"earn_this_badge_url": { "type": ["string", "null"] },
		"image": { "type": [
			"object",
			"string",
			"null"
		] },
		"skills": {
			"type": ["array", "null"],
			"items": {
				"type": ["string", "object"],
				"properties": { "name": {
					"type": "string",
					"pattern": "\\S"
				} },
				"required": ["name"]
			}
		},
		"badge_template_activities": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"properties": {
					"title": { "type": ["string", "null"] },
					"activity_url": { "type": ["string", "null"] },
					"url": { "type": ["string", "null"] }
				}
			}
		},
		"alignments": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": ["string", "null"] },
					"url": { "type": ["string", "null"] }
				}
			}
		}
	}
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema14.required,
				parentSchema: schema14,
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
				schema: schema14.required,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema14.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema14.properties.name.type,
					parentSchema: schema14.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema14.properties.description,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema14.properties.description.type,
					parentSchema: schema14.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.global_activity_url !== void 0) {
			let data2 = data.global_activity_url;
			if (typeof data2 !== "string" && data2 !== null) {
				const err6 = {
					instancePath: instancePath + "/global_activity_url",
					schemaPath: "#/properties/global_activity_url/type",
					keyword: "type",
					params: { type: schema14.properties.global_activity_url.type },
					message: "must be string,null",
					schema: schema14.properties.global_activity_url.type,
					parentSchema: schema14.properties.global_activity_url,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.earn_this_badge_url !== void 0) {
			let data3 = data.earn_this_badge_url;
			if (typeof data3 !== "string" && data3 !== null) {
				const err7 = {
					instancePath: instancePath + "/earn_this_badge_url",
					schemaPath: "#/properties/earn_this_badge_url/type",
					keyword: "type",
					params: { type: schema14.properties.earn_this_badge_url.type },
					message: "must be string,null",
					schema: schema14.properties.earn_this_badge_url.type,
					parentSchema: schema14.properties.earn_this_badge_url,
					data: data3
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data4 = data.image;
			if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 !== "string" && data4 !== null) {
				const err8 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: schema14.properties.image.type },
					message: "must be object,string,null",
					schema: schema14.properties.image.type,
					parentSchema: schema14.properties.image,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.skills !== void 0) {
			let data5 = data.skills;
			if (!Array.isArray(data5) && data5 !== null) {
				const err9 = {
					instancePath: instancePath + "/skills",
					schemaPath: "#/properties/skills/type",
					keyword: "type",
					params: { type: schema14.properties.skills.type },
					message: "must be array,null",
					schema: schema14.properties.skills.type,
					parentSchema: schema14.properties.skills,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
						const err10 = {
							instancePath: instancePath + "/skills/" + i0,
							schemaPath: "#/properties/skills/items/type",
							keyword: "type",
							params: { type: schema14.properties.skills.items.type },
							message: "must be string,object",
							schema: schema14.properties.skills.items.type,
							parentSchema: schema14.properties.skills.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/skills/" + i0,
								schemaPath: "#/properties/skills/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema14.properties.skills.items.required,
								parentSchema: schema14.properties.skills.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data6.name !== void 0) {
							let data7 = data6.name;
							if (typeof data7 === "string") {
								if (!pattern0.test(data7)) {
									const err12 = {
										instancePath: instancePath + "/skills/" + i0 + "/name",
										schemaPath: "#/properties/skills/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema14.properties.skills.items.properties.name,
										data: data7
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/skills/" + i0 + "/name",
									schemaPath: "#/properties/skills/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema14.properties.skills.items.properties.name.type,
									parentSchema: schema14.properties.skills.items.properties.name,
									data: data7
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					}
				}
			}
		}
		if (data.badge_template_activities !== void 0) {
			let data8 = data.badge_template_activities;
			if (!Array.isArray(data8) && data8 !== null) {
				const err14 = {
					instancePath: instancePath + "/badge_template_activities",
					schemaPath: "#/properties/badge_template_activities/type",
					keyword: "type",
					params: { type: schema14.properties.badge_template_activities.type },
					message: "must be array,null",
					schema: schema14.properties.badge_template_activities.type,
					parentSchema: schema14.properties.badge_template_activities,
					data: data8
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.title !== void 0) {
							let data10 = data9.title;
							if (typeof data10 !== "string" && data10 !== null) {
								const err15 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/title",
									schemaPath: "#/properties/badge_template_activities/items/properties/title/type",
									keyword: "type",
									params: { type: schema14.properties.badge_template_activities.items.properties.title.type },
									message: "must be string,null",
									schema: schema14.properties.badge_template_activities.items.properties.title.type,
									parentSchema: schema14.properties.badge_template_activities.items.properties.title,
									data: data10
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data9.activity_url !== void 0) {
							let data11 = data9.activity_url;
							if (typeof data11 !== "string" && data11 !== null) {
								const err16 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/activity_url",
									schemaPath: "#/properties/badge_template_activities/items/properties/activity_url/type",
									keyword: "type",
									params: { type: schema14.properties.badge_template_activities.items.properties.activity_url.type },
									message: "must be string,null",
									schema: schema14.properties.badge_template_activities.items.properties.activity_url.type,
									parentSchema: schema14.properties.badge_template_activities.items.properties.activity_url,
									data: data11
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data9.url !== void 0) {
							let data12 = data9.url;
							if (typeof data12 !== "string" && data12 !== null) {
								const err17 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/url",
									schemaPath: "#/properties/badge_template_activities/items/properties/url/type",
									keyword: "type",
									params: { type: schema14.properties.badge_template_activities.items.properties.url.type },
									message: "must be string,null",
									schema: schema14.properties.badge_template_activities.items.properties.url.type,
									parentSchema: schema14.properties.badge_template_activities.items.properties.url,
									data: data12
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/badge_template_activities/" + i1,
							schemaPath: "#/properties/badge_template_activities/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema14.properties.badge_template_activities.items.type,
							parentSchema: schema14.properties.badge_template_activities.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
		}
		if (data.alignments !== void 0) {
			let data13 = data.alignments;
			if (!Array.isArray(data13) && data13 !== null) {
				const err19 = {
					instancePath: instancePath + "/alignments",
					schemaPath: "#/properties/alignments/type",
					keyword: "type",
					params: { type: schema14.properties.alignments.type },
					message: "must be array,null",
					schema: schema14.properties.alignments.type,
					parentSchema: schema14.properties.alignments,
					data: data13
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data14 = data13[i2];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.name !== void 0) {
							let data15 = data14.name;
							if (typeof data15 !== "string" && data15 !== null) {
								const err20 = {
									instancePath: instancePath + "/alignments/" + i2 + "/name",
									schemaPath: "#/properties/alignments/items/properties/name/type",
									keyword: "type",
									params: { type: schema14.properties.alignments.items.properties.name.type },
									message: "must be string,null",
									schema: schema14.properties.alignments.items.properties.name.type,
									parentSchema: schema14.properties.alignments.items.properties.name,
									data: data15
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data14.url !== void 0) {
							let data16 = data14.url;
							if (typeof data16 !== "string" && data16 !== null) {
								const err21 = {
									instancePath: instancePath + "/alignments/" + i2 + "/url",
									schemaPath: "#/properties/alignments/items/properties/url/type",
									keyword: "type",
									params: { type: schema14.properties.alignments.items.properties.url.type },
									message: "must be string,null",
									schema: schema14.properties.alignments.items.properties.url.type,
									parentSchema: schema14.properties.alignments.items.properties.url,
									data: data16
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/alignments/" + i2,
							schemaPath: "#/properties/alignments/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema14.properties.alignments.items.type,
							parentSchema: schema14.properties.alignments.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema14.type,
			parentSchema: schema14,
			data
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const openBadges1$1 = validate14;
const schema15 = {
	"type": "object",
	"required": [
		"name",
		"description",
		"image",
		"issuer"
	],
	"properties": {
		"name": {
			"type": "string",
			"pattern": "\\S"
		},
		"description": {
			"type": "string",
			"pattern": "\\S"
		},
		"image": {
			"type": "string",
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"
		},
		"criteria": {
			"type": "string",
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"
		},
		"issuer": {
			"type": ["string", "object"],
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"
		},
		"tags": {
			"type": "array",
			"items": { "type": "string" }
		},
		"alignment": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["name", "url"],
				"properties": {
					"name": {
						"type": "string",
						"pattern": "\\S"
					},
					"url": {
						"type": "string",
						"pattern": "\\S"
					}
				}
			}
		}
	}
};
const pattern30 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema15.required,
				parentSchema: schema15,
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
				schema: schema15.required,
				parentSchema: schema15,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.image === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image" },
				message: "must have required property 'image'",
				schema: schema15.required,
				parentSchema: schema15,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.issuer === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issuer" },
				message: "must have required property 'issuer'",
				schema: schema15.required,
				parentSchema: schema15,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema15.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema15.properties.name.type,
					parentSchema: schema15.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema15.properties.description,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema15.properties.description.type,
					parentSchema: schema15.properties.description,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data2 = data.image;
			if (typeof data2 === "string") {
				if (!pattern30.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$\"",
						schema: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
						parentSchema: schema15.properties.image,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema15.properties.image.type,
					parentSchema: schema15.properties.image,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.criteria !== void 0) {
			let data3 = data.criteria;
			if (typeof data3 === "string") {
				if (!pattern30.test(data3)) {
					const err10 = {
						instancePath: instancePath + "/criteria",
						schemaPath: "#/properties/criteria/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$\"",
						schema: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
						parentSchema: schema15.properties.criteria,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema15.properties.criteria.type,
					parentSchema: schema15.properties.criteria,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.issuer !== void 0) {
			let data4 = data.issuer;
			if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
				const err12 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: schema15.properties.issuer.type },
					message: "must be string,object",
					schema: schema15.properties.issuer.type,
					parentSchema: schema15.properties.issuer,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern30.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$\"",
						schema: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
						parentSchema: schema15.properties.issuer,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.tags !== void 0) {
			let data5 = data.tags;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 !== "string") {
						const err14 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema15.properties.tags.items.type,
							parentSchema: schema15.properties.tags.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema15.properties.tags.type,
					parentSchema: schema15.properties.tags,
					data: data5
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.alignment !== void 0) {
			let data7 = data.alignment;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.name === void 0) {
							const err16 = {
								instancePath: instancePath + "/alignment/" + i1,
								schemaPath: "#/properties/alignment/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema15.properties.alignment.items.required,
								parentSchema: schema15.properties.alignment.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data8.url === void 0) {
							const err17 = {
								instancePath: instancePath + "/alignment/" + i1,
								schemaPath: "#/properties/alignment/items/required",
								keyword: "required",
								params: { missingProperty: "url" },
								message: "must have required property 'url'",
								schema: schema15.properties.alignment.items.required,
								parentSchema: schema15.properties.alignment.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data8.name !== void 0) {
							let data9 = data8.name;
							if (typeof data9 === "string") {
								if (!pattern0.test(data9)) {
									const err18 = {
										instancePath: instancePath + "/alignment/" + i1 + "/name",
										schemaPath: "#/properties/alignment/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema15.properties.alignment.items.properties.name,
										data: data9
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/alignment/" + i1 + "/name",
									schemaPath: "#/properties/alignment/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema15.properties.alignment.items.properties.name.type,
									parentSchema: schema15.properties.alignment.items.properties.name,
									data: data9
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data8.url !== void 0) {
							let data10 = data8.url;
							if (typeof data10 === "string") {
								if (!pattern0.test(data10)) {
									const err20 = {
										instancePath: instancePath + "/alignment/" + i1 + "/url",
										schemaPath: "#/properties/alignment/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema15.properties.alignment.items.properties.url,
										data: data10
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/alignment/" + i1 + "/url",
									schemaPath: "#/properties/alignment/items/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema15.properties.alignment.items.properties.url.type,
									parentSchema: schema15.properties.alignment.items.properties.url,
									data: data10
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/alignment/" + i1,
							schemaPath: "#/properties/alignment/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema15.properties.alignment.items.type,
							parentSchema: schema15.properties.alignment.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/alignment",
					schemaPath: "#/properties/alignment/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema15.properties.alignment.type,
					parentSchema: schema15.properties.alignment,
					data: data7
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema15.type,
			parentSchema: schema15,
			data
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const openBadges2$1 = validate15;
const schema16 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"description",
		"image",
		"issuer"
	],
	"properties": {
		"id": {
			"type": "string",
			"pattern": "\\S"
		},
		"name": {
			"type": "string",
			"pattern": "\\S"
		},
		"description": {
			"type": "string",
			"pattern": "\\S"
		},
		"image": {
			"type": ["string", "object"],
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"
		},
		"criteria": {
			"type": ["string", "object"],
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
			"properties": {
				"id": { "type": "string" },
				"narrative": { "type": "string" }
			}
		},
		"issuer": {
			"type": ["string", "object"],
			"pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$"
		},
		"tags": {
			"type": ["array", "string"],
			"items": { "type": "string" }
		},
		"alignment": { "type": ["array", "object"] }
	}
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema16.required,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema16.required,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.description === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema16.required,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.image === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image" },
				message: "must have required property 'image'",
				schema: schema16.required,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.issuer === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issuer" },
				message: "must have required property 'issuer'",
				schema: schema16.required,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema16.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.id.type,
					parentSchema: schema16.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema16.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.name.type,
					parentSchema: schema16.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema16.properties.description,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.properties.description.type,
					parentSchema: schema16.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data3 = data.image;
			if (typeof data3 !== "string" && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err11 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: schema16.properties.image.type },
					message: "must be string,object",
					schema: schema16.properties.image.type,
					parentSchema: schema16.properties.image,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 === "string") {
				if (!pattern30.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$\"",
						schema: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
						parentSchema: schema16.properties.image,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.criteria !== void 0) {
			let data4 = data.criteria;
			if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
				const err13 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: schema16.properties.criteria.type },
					message: "must be string,object",
					schema: schema16.properties.criteria.type,
					parentSchema: schema16.properties.criteria,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern30.test(data4)) {
					const err14 = {
						instancePath: instancePath + "/criteria",
						schemaPath: "#/properties/criteria/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$\"",
						schema: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
						parentSchema: schema16.properties.criteria,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.id !== void 0) {
					let data5 = data4.id;
					if (typeof data5 !== "string") {
						const err15 = {
							instancePath: instancePath + "/criteria/id",
							schemaPath: "#/properties/criteria/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema16.properties.criteria.properties.id.type,
							parentSchema: schema16.properties.criteria.properties.id,
							data: data5
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data4.narrative !== void 0) {
					let data6 = data4.narrative;
					if (typeof data6 !== "string") {
						const err16 = {
							instancePath: instancePath + "/criteria/narrative",
							schemaPath: "#/properties/criteria/properties/narrative/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema16.properties.criteria.properties.narrative.type,
							parentSchema: schema16.properties.criteria.properties.narrative,
							data: data6
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			}
		}
		if (data.issuer !== void 0) {
			let data7 = data.issuer;
			if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
				const err17 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: schema16.properties.issuer.type },
					message: "must be string,object",
					schema: schema16.properties.issuer.type,
					parentSchema: schema16.properties.issuer,
					data: data7
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern30.test(data7)) {
					const err18 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" },
						message: "must match pattern \"^[A-Za-z][A-Za-z0-9+.-]*:\\S+$\"",
						schema: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
						parentSchema: schema16.properties.issuer,
						data: data7
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.tags !== void 0) {
			let data8 = data.tags;
			if (!Array.isArray(data8) && typeof data8 !== "string") {
				const err19 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: schema16.properties.tags.type },
					message: "must be array,string",
					schema: schema16.properties.tags.type,
					parentSchema: schema16.properties.tags,
					data: data8
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 !== "string") {
						const err20 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema16.properties.tags.items.type,
							parentSchema: schema16.properties.tags.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			}
		}
		if (data.alignment !== void 0) {
			let data10 = data.alignment;
			if (!data10 || typeof data10 != "object") {
				const err21 = {
					instancePath: instancePath + "/alignment",
					schemaPath: "#/properties/alignment/type",
					keyword: "type",
					params: { type: schema16.properties.alignment.type },
					message: "must be array,object",
					schema: schema16.properties.alignment.type,
					parentSchema: schema16.properties.alignment,
					data: data10
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema16.type,
			parentSchema: schema16,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const openBadges3$1 = validate16;
const schema17 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"description"
	],
	"properties": {
		"id": {
			"type": "string",
			"pattern": "\\S"
		},
		"name": {
			"type": "string",
			"pattern": "\\S"
		},
		"description": {
			"type": "string",
			"pattern": "\\S"
		},
		"criteria": {
			"type": "object",
			"properties": {
				"id": { "type": "string" },
				"narrative": { "type": "string" }
			}
		},
		"image": {
			"type": "object",
			"required": ["id"],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "\\S"
				},
				"caption": { "type": "string" }
			}
		},
		"tag": {
			"type": ["array", "string"],
			"items": { "type": "string" }
		},
		"inLanguage": { "type": "string" },
		"alignment": { "type": ["array", "object"] }
	}
};
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema17.required,
				parentSchema: schema17,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema17.required,
				parentSchema: schema17,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.description === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema17.required,
				parentSchema: schema17,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema17.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema17.properties.id.type,
					parentSchema: schema17.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema17.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema17.properties.name.type,
					parentSchema: schema17.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema17.properties.description,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema17.properties.description.type,
					parentSchema: schema17.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.criteria !== void 0) {
			let data3 = data.criteria;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.id !== void 0) {
					let data4 = data3.id;
					if (typeof data4 !== "string") {
						const err9 = {
							instancePath: instancePath + "/criteria/id",
							schemaPath: "#/properties/criteria/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema17.properties.criteria.properties.id.type,
							parentSchema: schema17.properties.criteria.properties.id,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.narrative !== void 0) {
					let data5 = data3.narrative;
					if (typeof data5 !== "string") {
						const err10 = {
							instancePath: instancePath + "/criteria/narrative",
							schemaPath: "#/properties/criteria/properties/narrative/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema17.properties.criteria.properties.narrative.type,
							parentSchema: schema17.properties.criteria.properties.narrative,
							data: data5
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema17.properties.criteria.type,
					parentSchema: schema17.properties.criteria,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data6 = data.image;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.id === void 0) {
					const err12 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'",
						schema: schema17.properties.image.required,
						parentSchema: schema17.properties.image,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data6.id !== void 0) {
					let data7 = data6.id;
					if (typeof data7 === "string") {
						if (!pattern0.test(data7)) {
							const err13 = {
								instancePath: instancePath + "/image/id",
								schemaPath: "#/properties/image/properties/id/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema17.properties.image.properties.id,
								data: data7
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/image/id",
							schemaPath: "#/properties/image/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema17.properties.image.properties.id.type,
							parentSchema: schema17.properties.image.properties.id,
							data: data7
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data6.caption !== void 0) {
					let data8 = data6.caption;
					if (typeof data8 !== "string") {
						const err15 = {
							instancePath: instancePath + "/image/caption",
							schemaPath: "#/properties/image/properties/caption/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema17.properties.image.properties.caption.type,
							parentSchema: schema17.properties.image.properties.caption,
							data: data8
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema17.properties.image.type,
					parentSchema: schema17.properties.image,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.tag !== void 0) {
			let data9 = data.tag;
			if (!Array.isArray(data9) && typeof data9 !== "string") {
				const err17 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/properties/tag/type",
					keyword: "type",
					params: { type: schema17.properties.tag.type },
					message: "must be array,string",
					schema: schema17.properties.tag.type,
					parentSchema: schema17.properties.tag,
					data: data9
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 !== "string") {
						const err18 = {
							instancePath: instancePath + "/tag/" + i0,
							schemaPath: "#/properties/tag/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema17.properties.tag.items.type,
							parentSchema: schema17.properties.tag.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
		}
		if (data.inLanguage !== void 0) {
			let data11 = data.inLanguage;
			if (typeof data11 !== "string") {
				const err19 = {
					instancePath: instancePath + "/inLanguage",
					schemaPath: "#/properties/inLanguage/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema17.properties.inLanguage.type,
					parentSchema: schema17.properties.inLanguage,
					data: data11
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.alignment !== void 0) {
			let data12 = data.alignment;
			if (!data12 || typeof data12 != "object") {
				const err20 = {
					instancePath: instancePath + "/alignment",
					schemaPath: "#/properties/alignment/type",
					keyword: "type",
					params: { type: schema17.properties.alignment.type },
					message: "must be array,object",
					schema: schema17.properties.alignment.type,
					parentSchema: schema17.properties.alignment,
					data: data12
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema17.type,
			parentSchema: schema17,
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const template = validate17;
const schema18 = {
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
			"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
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
			"pattern": "^https?://\\S+$",
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
						"pattern": "^https?://\\S+$",
						"description": "Page about this activity."
					},
					"required_badge_template_id": {
						"type": ["string", "null"],
						"pattern": "\\S",
						"description": "A badge that must be held first."
					}
				},
				"additionalProperties": false
			}
		},
		"earn_this_badge_url": {
			"type": ["string", "null"],
			"pattern": "^https?://\\S+$",
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
						"pattern": "^https?://\\S+$"
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
						"pattern": "^https?://\\S+$"
					},
					"description": {
						"type": "string",
						"pattern": "\\S"
					},
					"recommended_badge_template_id": {
						"type": "string",
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
			"description": "Ids of this template on platforms, such as `credly: 59876d7c-…`.",
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
		"changes": { "description": "What changed, version by version. Kept for a later release." },
		"audit": { "description": "Notes of the yearly audit. Kept for a later release." },
		"seasonal": { "description": "When in the year it is issued. Kept for a later release." },
		"certificate": { "description": "Whether a certificate can be printed. Kept for a later release." }
	},
	"patternProperties": { "^x-": { "description": "Your own fields; badgelint does not look at them." } },
	"additionalProperties": false
};
const pattern45 = /* @__PURE__ */ new RegExp("^x-", "u");
const pattern56 = /* @__PURE__ */ new RegExp("^https?://\\S+$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
				schema: schema18.required,
				parentSchema: schema18,
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
				schema: schema18.required,
				parentSchema: schema18,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(func2.call(schema18.properties, key0) || pattern45.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema18,
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
					schema: schema18.properties.$schema.type,
					parentSchema: schema18.properties.$schema,
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
					params: { type: schema18.properties.id.type },
					message: "must be string,number,null",
					schema: schema18.properties.id.type,
					parentSchema: schema18.properties.id,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.id,
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
				if (!pattern0.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.name,
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
					schema: schema18.properties.name.type,
					parentSchema: schema18.properties.name,
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
				if (!pattern0.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.description,
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
					schema: schema18.properties.description.type,
					parentSchema: schema18.properties.description,
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
					params: { type: schema18.properties.language.type },
					message: "must be string,null",
					schema: schema18.properties.language.type,
					parentSchema: schema18.properties.language,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern8.test(data4)) {
					const err11 = {
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
						message: "must match pattern \"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$\"",
						schema: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
						parentSchema: schema18.properties.language,
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
					params: { type: schema18.properties.image.type },
					message: "must be string,object,null",
					schema: schema18.properties.image.type,
					parentSchema: schema18.properties.image,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern0.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.image,
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
						parentSchema: schema18.properties.image,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.url !== void 0) {
					let data6 = data5.url;
					if (typeof data6 === "string") {
						if (!pattern0.test(data6)) {
							const err15 = {
								instancePath: instancePath + "/image/url",
								schemaPath: "#/properties/image/properties/url/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema18.properties.image.properties.url,
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
							schema: schema18.properties.image.properties.url.type,
							parentSchema: schema18.properties.image.properties.url,
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
						if (!pattern0.test(data7)) {
							const err17 = {
								instancePath: instancePath + "/image/remote_upload_url",
								schemaPath: "#/properties/image/properties/remote_upload_url/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema18.properties.image.properties.remote_upload_url,
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
							schema: schema18.properties.image.properties.remote_upload_url.type,
							parentSchema: schema18.properties.image.properties.remote_upload_url,
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
						if (!pattern0.test(data8)) {
							const err19 = {
								instancePath: instancePath + "/image/alt",
								schemaPath: "#/properties/image/properties/alt/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema18.properties.image.properties.alt,
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
							schema: schema18.properties.image.properties.alt.type,
							parentSchema: schema18.properties.image.properties.alt,
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
					params: { type: schema18.properties.skills.type },
					message: "must be array,null",
					schema: schema18.properties.skills.type,
					parentSchema: schema18.properties.skills,
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
							params: { type: schema18.properties.skills.items.type },
							message: "must be string,object",
							schema: schema18.properties.skills.items.type,
							parentSchema: schema18.properties.skills.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data10 === "string") {
						if (!pattern0.test(data10)) {
							const err23 = {
								instancePath: instancePath + "/skills/" + i0,
								schemaPath: "#/properties/skills/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema18.properties.skills.items,
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
								schema: schema18.properties.skills.items.required,
								parentSchema: schema18.properties.skills.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data10.name !== void 0) {
							let data11 = data10.name;
							if (typeof data11 === "string") {
								if (!pattern0.test(data11)) {
									const err25 = {
										instancePath: instancePath + "/skills/" + i0 + "/name",
										schemaPath: "#/properties/skills/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema18.properties.skills.items.properties.name,
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
									schema: schema18.properties.skills.items.properties.name.type,
									parentSchema: schema18.properties.skills.items.properties.name,
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
					params: { type: schema18.properties.global_activity_url.type },
					message: "must be string,null",
					schema: schema18.properties.global_activity_url.type,
					parentSchema: schema18.properties.global_activity_url,
					data: data12
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data12 === "string") {
				if (!pattern56.test(data12)) {
					const err28 = {
						instancePath: instancePath + "/global_activity_url",
						schemaPath: "#/properties/global_activity_url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://\\S+$" },
						message: "must match pattern \"^https?://\\S+$\"",
						schema: "^https?://\\S+$",
						parentSchema: schema18.properties.global_activity_url,
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
					params: { type: schema18.properties.badge_template_activities.type },
					message: "must be array,null",
					schema: schema18.properties.badge_template_activities.type,
					parentSchema: schema18.properties.badge_template_activities,
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
								parentSchema: schema18.properties.badge_template_activities.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data14.activity_type !== void 0) {
							let data15 = data14.activity_type;
							if (typeof data15 === "string") {
								if (!pattern0.test(data15)) {
									const err31 = {
										instancePath: instancePath + "/badge_template_activities/" + i1 + "/activity_type",
										schemaPath: "#/properties/badge_template_activities/items/properties/activity_type/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema18.properties.badge_template_activities.items.properties.activity_type,
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
									schema: schema18.properties.badge_template_activities.items.properties.activity_type.type,
									parentSchema: schema18.properties.badge_template_activities.items.properties.activity_type,
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
								if (!pattern0.test(data16)) {
									const err33 = {
										instancePath: instancePath + "/badge_template_activities/" + i1 + "/title",
										schemaPath: "#/properties/badge_template_activities/items/properties/title/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema18.properties.badge_template_activities.items.properties.title,
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
									schema: schema18.properties.badge_template_activities.items.properties.title.type,
									parentSchema: schema18.properties.badge_template_activities.items.properties.title,
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
									params: { type: schema18.properties.badge_template_activities.items.properties.activity_url.type },
									message: "must be string,null",
									schema: schema18.properties.badge_template_activities.items.properties.activity_url.type,
									parentSchema: schema18.properties.badge_template_activities.items.properties.activity_url,
									data: data17
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (typeof data17 === "string") {
								if (!pattern56.test(data17)) {
									const err36 = {
										instancePath: instancePath + "/badge_template_activities/" + i1 + "/activity_url",
										schemaPath: "#/properties/badge_template_activities/items/properties/activity_url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://\\S+$" },
										message: "must match pattern \"^https?://\\S+$\"",
										schema: "^https?://\\S+$",
										parentSchema: schema18.properties.badge_template_activities.items.properties.activity_url,
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
							if (typeof data18 !== "string" && data18 !== null) {
								const err37 = {
									instancePath: instancePath + "/badge_template_activities/" + i1 + "/required_badge_template_id",
									schemaPath: "#/properties/badge_template_activities/items/properties/required_badge_template_id/type",
									keyword: "type",
									params: { type: schema18.properties.badge_template_activities.items.properties.required_badge_template_id.type },
									message: "must be string,null",
									schema: schema18.properties.badge_template_activities.items.properties.required_badge_template_id.type,
									parentSchema: schema18.properties.badge_template_activities.items.properties.required_badge_template_id,
									data: data18
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							if (typeof data18 === "string") {
								if (!pattern0.test(data18)) {
									const err38 = {
										instancePath: instancePath + "/badge_template_activities/" + i1 + "/required_badge_template_id",
										schemaPath: "#/properties/badge_template_activities/items/properties/required_badge_template_id/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema18.properties.badge_template_activities.items.properties.required_badge_template_id,
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
							schema: schema18.properties.badge_template_activities.items.type,
							parentSchema: schema18.properties.badge_template_activities.items,
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
					params: { type: schema18.properties.earn_this_badge_url.type },
					message: "must be string,null",
					schema: schema18.properties.earn_this_badge_url.type,
					parentSchema: schema18.properties.earn_this_badge_url,
					data: data19
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (typeof data19 === "string") {
				if (!pattern56.test(data19)) {
					const err41 = {
						instancePath: instancePath + "/earn_this_badge_url",
						schemaPath: "#/properties/earn_this_badge_url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://\\S+$" },
						message: "must match pattern \"^https?://\\S+$\"",
						schema: "^https?://\\S+$",
						parentSchema: schema18.properties.earn_this_badge_url,
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
					params: { type: schema18.properties.enable_earn_this_badge.type },
					message: "must be boolean,null",
					schema: schema18.properties.enable_earn_this_badge.type,
					parentSchema: schema18.properties.enable_earn_this_badge,
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
					params: { allowedValues: schema18.properties.level.enum },
					message: "must be equal to one of the allowed values",
					schema: schema18.properties.level.enum,
					parentSchema: schema18.properties.level,
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
					params: { allowedValues: schema18.properties.cost.enum },
					message: "must be equal to one of the allowed values",
					schema: schema18.properties.cost.enum,
					parentSchema: schema18.properties.cost,
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
					params: { allowedValues: schema18.properties.time_to_earn.enum },
					message: "must be equal to one of the allowed values",
					schema: schema18.properties.time_to_earn.enum,
					parentSchema: schema18.properties.time_to_earn,
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
					params: { allowedValues: schema18.properties.type_category.enum },
					message: "must be equal to one of the allowed values",
					schema: schema18.properties.type_category.enum,
					parentSchema: schema18.properties.type_category,
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
					params: { type: schema18.properties.alignments.type },
					message: "must be array,null",
					schema: schema18.properties.alignments.type,
					parentSchema: schema18.properties.alignments,
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
								schema: schema18.properties.alignments.items.required,
								parentSchema: schema18.properties.alignments.items,
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
								parentSchema: schema18.properties.alignments.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data26.name !== void 0) {
							let data27 = data26.name;
							if (typeof data27 === "string") {
								if (!pattern0.test(data27)) {
									const err50 = {
										instancePath: instancePath + "/alignments/" + i2 + "/name",
										schemaPath: "#/properties/alignments/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema18.properties.alignments.items.properties.name,
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
									schema: schema18.properties.alignments.items.properties.name.type,
									parentSchema: schema18.properties.alignments.items.properties.name,
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
								if (!pattern56.test(data28)) {
									const err52 = {
										instancePath: instancePath + "/alignments/" + i2 + "/url",
										schemaPath: "#/properties/alignments/items/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://\\S+$" },
										message: "must match pattern \"^https?://\\S+$\"",
										schema: "^https?://\\S+$",
										parentSchema: schema18.properties.alignments.items.properties.url,
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
									schema: schema18.properties.alignments.items.properties.url.type,
									parentSchema: schema18.properties.alignments.items.properties.url,
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
								if (!pattern0.test(data29)) {
									const err54 = {
										instancePath: instancePath + "/alignments/" + i2 + "/description",
										schemaPath: "#/properties/alignments/items/properties/description/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema18.properties.alignments.items.properties.description,
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
									schema: schema18.properties.alignments.items.properties.description.type,
									parentSchema: schema18.properties.alignments.items.properties.description,
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
							schema: schema18.properties.alignments.items.type,
							parentSchema: schema18.properties.alignments.items,
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
					params: { type: schema18.properties.recommendations.type },
					message: "must be array,null",
					schema: schema18.properties.recommendations.type,
					parentSchema: schema18.properties.recommendations,
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
							params: { type: schema18.properties.recommendations.items.type },
							message: "must be string,object",
							schema: schema18.properties.recommendations.items.type,
							parentSchema: schema18.properties.recommendations.items,
							data: data31
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (typeof data31 === "string") {
						if (!pattern0.test(data31)) {
							const err59 = {
								instancePath: instancePath + "/recommendations/" + i3,
								schemaPath: "#/properties/recommendations/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema18.properties.recommendations.items,
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
								parentSchema: schema18.properties.recommendations.items,
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
									params: { allowedValues: schema18.properties.recommendations.items.properties.type.enum },
									message: "must be equal to one of the allowed values",
									schema: schema18.properties.recommendations.items.properties.type.enum,
									parentSchema: schema18.properties.recommendations.items.properties.type,
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
								if (!pattern0.test(data33)) {
									const err62 = {
										instancePath: instancePath + "/recommendations/" + i3 + "/title",
										schemaPath: "#/properties/recommendations/items/properties/title/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema18.properties.recommendations.items.properties.title,
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
									schema: schema18.properties.recommendations.items.properties.title.type,
									parentSchema: schema18.properties.recommendations.items.properties.title,
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
								if (!pattern56.test(data34)) {
									const err64 = {
										instancePath: instancePath + "/recommendations/" + i3 + "/activity_url",
										schemaPath: "#/properties/recommendations/items/properties/activity_url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://\\S+$" },
										message: "must match pattern \"^https?://\\S+$\"",
										schema: "^https?://\\S+$",
										parentSchema: schema18.properties.recommendations.items.properties.activity_url,
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
									schema: schema18.properties.recommendations.items.properties.activity_url.type,
									parentSchema: schema18.properties.recommendations.items.properties.activity_url,
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
								if (!pattern0.test(data35)) {
									const err66 = {
										instancePath: instancePath + "/recommendations/" + i3 + "/description",
										schemaPath: "#/properties/recommendations/items/properties/description/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema18.properties.recommendations.items.properties.description,
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
									schema: schema18.properties.recommendations.items.properties.description.type,
									parentSchema: schema18.properties.recommendations.items.properties.description,
									data: data35
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data31.recommended_badge_template_id !== void 0) {
							let data36 = data31.recommended_badge_template_id;
							if (typeof data36 === "string") {
								if (!pattern0.test(data36)) {
									const err68 = {
										instancePath: instancePath + "/recommendations/" + i3 + "/recommended_badge_template_id",
										schemaPath: "#/properties/recommendations/items/properties/recommended_badge_template_id/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema18.properties.recommendations.items.properties.recommended_badge_template_id,
										data: data36
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/recommendations/" + i3 + "/recommended_badge_template_id",
									schemaPath: "#/properties/recommendations/items/properties/recommended_badge_template_id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema18.properties.recommendations.items.properties.recommended_badge_template_id.type,
									parentSchema: schema18.properties.recommendations.items.properties.recommended_badge_template_id,
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
		if (data.reporting_tags !== void 0) {
			let data37 = data.reporting_tags;
			if (!Array.isArray(data37) && data37 !== null) {
				const err70 = {
					instancePath: instancePath + "/reporting_tags",
					schemaPath: "#/properties/reporting_tags/type",
					keyword: "type",
					params: { type: schema18.properties.reporting_tags.type },
					message: "must be array,null",
					schema: schema18.properties.reporting_tags.type,
					parentSchema: schema18.properties.reporting_tags,
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
						if (!pattern0.test(data38)) {
							const err71 = {
								instancePath: instancePath + "/reporting_tags/" + i4,
								schemaPath: "#/properties/reporting_tags/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema18.properties.reporting_tags.items,
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
							schema: schema18.properties.reporting_tags.items.type,
							parentSchema: schema18.properties.reporting_tags.items,
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
					params: { type: schema18.properties.translatable.type },
					message: "must be boolean,null",
					schema: schema18.properties.translatable.type,
					parentSchema: schema18.properties.translatable,
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
					params: { type: schema18.properties.lock_badge_state.type },
					message: "must be boolean,null",
					schema: schema18.properties.lock_badge_state.type,
					parentSchema: schema18.properties.lock_badge_state,
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
					params: { type: schema18.properties.allow_duplicate_badges.type },
					message: "must be boolean,null",
					schema: schema18.properties.allow_duplicate_badges.type,
					parentSchema: schema18.properties.allow_duplicate_badges,
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
					params: { type: schema18.properties.platform_ids.type },
					message: "must be object,null",
					schema: schema18.properties.platform_ids.type,
					parentSchema: schema18.properties.platform_ids,
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
						params: { type: schema18.properties.platform_ids.additionalProperties.type },
						message: "must be string,number",
						schema: schema18.properties.platform_ids.additionalProperties.type,
						parentSchema: schema18.properties.platform_ids.additionalProperties,
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
					params: { type: schema18.properties.platform_fields.type },
					message: "must be object,null",
					schema: schema18.properties.platform_fields.type,
					parentSchema: schema18.properties.platform_fields,
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
					params: { type: schema18.properties.owner.type },
					message: "must be string,array,null",
					schema: schema18.properties.owner.type,
					parentSchema: schema18.properties.owner,
					data: data45
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
			if (typeof data45 === "string") {
				if (!pattern0.test(data45)) {
					const err80 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.owner,
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
						if (!pattern0.test(data46)) {
							const err81 = {
								instancePath: instancePath + "/owner/" + i5,
								schemaPath: "#/properties/owner/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema18.properties.owner.items,
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
							schema: schema18.properties.owner.items.type,
							parentSchema: schema18.properties.owner.items,
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
					params: { type: schema18.properties.reviewed_on.type },
					message: "must be string,null",
					schema: schema18.properties.reviewed_on.type,
					parentSchema: schema18.properties.reviewed_on,
					data: data47
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
			if (typeof data47 === "string") {
				if (!pattern15.test(data47)) {
					const err84 = {
						instancePath: instancePath + "/reviewed_on",
						schemaPath: "#/properties/reviewed_on/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
						message: "must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\"",
						schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
						parentSchema: schema18.properties.reviewed_on,
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
					params: { type: schema18.properties.series.type },
					message: "must be string,null",
					schema: schema18.properties.series.type,
					parentSchema: schema18.properties.series,
					data: data48
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
			if (typeof data48 === "string") {
				if (!pattern0.test(data48)) {
					const err86 = {
						instancePath: instancePath + "/series",
						schemaPath: "#/properties/series/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.series,
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
					params: { type: schema18.properties.version.type },
					message: "must be string,number,null",
					schema: schema18.properties.version.type,
					parentSchema: schema18.properties.version,
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
					params: { allowedValues: schema18.properties.state.enum },
					message: "must be equal to one of the allowed values",
					schema: schema18.properties.state.enum,
					parentSchema: schema18.properties.state,
					data: data50
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
	} else {
		const err89 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema18.type,
			parentSchema: schema18,
			data
		};
		if (vErrors === null) vErrors = [err89];
		else vErrors.push(err89);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
// ../core/src/engine/own-findings.ts
/** Findings about files and configuration rather than about a badge. */
const ownFindings = [
	{
		id: "document/readable",
		practice: null,
		severity: "error",
		summary: "A file can be read as text.",
		why: "A file in another encoding, too large to be a template, or outside of the repository is not checked at all."
	},
	{
		id: "document/syntax",
		practice: null,
		severity: "error",
		summary: "A file is well-formed YAML, JSON or Markdown.",
		why: "Nothing in a broken file can be checked, and no platform will take it."
	},
	{
		id: "document/format",
		practice: null,
		severity: "error",
		summary: "A file among the templates is a badge template.",
		why: "A file that badgelint does not recognise is not checked, which would look like a clean bill of health."
	},
	{
		id: "config/platform",
		practice: null,
		severity: "info",
		summary: "The program says which platform its templates are issued on.",
		why: "Each platform has limits of its own. Until badgelint knows yours it cannot tell what the platform will refuse."
	},
	{
		id: "config/unused-suppression",
		practice: null,
		severity: "warning",
		summary: "A comment or an entry that switches a rule off is still needed.",
		why: "What is switched off for no reason hides the next real finding."
	},
	{
		id: "config/suppression-reason",
		practice: null,
		severity: "warning",
		summary: "A comment that switches a rule off says why.",
		why: "The person who audits the template next year needs to know whether the reason still holds."
	},
	{
		id: "config/expired-suppression",
		practice: null,
		severity: "warning",
		summary: "An entry under `ignores` has not run out.",
		why: "Its last day has passed, so the finding is shown again."
	}
];
// ../core/src/engine/configuration-schema.ts
const severities = [
	"off",
	"info",
	"warning",
	"error"
];
/** What may be set for a rule: a severity alone, or in a group with the rule's options. */
const settingSchemas = /* @__PURE__ */ new WeakMap();
function settingSchema(rule) {
	const known = settingSchemas.get(rule);
	if (known) return known;
	const made = {
		type: "object",
		properties: {
			severity: { enum: severities },
			...rule.options
		},
		additionalProperties: false
	};
	settingSchemas.set(rule, made);
	return made;
}
/** Checks a configuration against its schema, and what it sets for rules against theirs. */
async function configurationProblems(value, rules) {
	const own = mismatches(configuration, value);
	if (own.length > 0) return own;
	const { overrides = [], ignores = [], ...top } = value;
	const settings = [settingProblems(top, "", rules), ...overrides.map((override, index) => settingProblems(override, childPointer("/overrides", index), rules))];
	return [...(await Promise.all(settings)).flat(), ...ignores.flatMap(({ rule }, index) => {
		const unknown = unknownRule(rule, rules);
		return unknown ? [{
			...unknown,
			pointer: `/ignores/${index}/rule`
		}] : [];
	})];
}
async function settingProblems({ rules: settings = {} }, pointer, rules) {
	const problems = Object.entries(settings).map(async ([id, setting]) => {
		const at = childPointer(`${pointer}/rules`, id);
		const unknown = unknownRule(id, rules);
		if (unknown) return [{
			...unknown,
			pointer: at
		}];
		const rule = rules.find((candidate) => candidate.id === id);
		const isGroup = typeof setting === "object" && setting !== null;
		if (isGroup && rule && isProgramRule(rule) && pointer !== "" && hasOptions(setting)) return [{
			pointer: at,
			message: `\`${id}\` compares all templates, so its options cannot differ from file to file; expected them at the top`,
			suggestion: "Move the options to `rules` at the top, and leave only the severity here"
		}];
		if (isGroup && rule) return mismatches(await compiled(settingSchema(rule)), setting).map((mismatch) => ({
			...mismatch,
			pointer: at + mismatch.pointer
		}));
		if (severities.some((severity) => severity === setting)) return [];
		return [{
			pointer: at,
			message: `\`${id}\` is set to ${JSON.stringify(setting)}; expected off, info, warning or error`,
			suggestion: "Write one of these"
		}];
	});
	return (await Promise.all(problems)).flat();
}
function hasOptions(setting) {
	return Object.keys(setting).some((key) => key !== "severity");
}
function unknownRule(id, rules) {
	const ids = [...rules, ...ownFindings].map((known) => known.id);
	if (ids.includes(id)) return void 0;
	const meant = nearest(id, ids);
	return {
		message: `There is no rule \`${id}\`; expected ${meant ? `\`${meant}\`` : "the name of a rule"}`,
		suggestion: "Run `badgelint explain` for the list of rules"
	};
}
/** The severity and the options of a setting. */
function readSetting(setting) {
	if (typeof setting === "string") return {
		severity: setting,
		options: {}
	};
	const { severity, ...options } = setting;
	return {
		...severity === void 0 ? {} : { severity },
		options
	};
}
// ../core/src/documents/tree.ts
/**
* The node at `pointer`. A key that is absent stands for its nearest present ancestor; keys merged
* in by `<<` and values behind an alias are found where they are written.
*/
function find(root, pointer) {
	let found = { node: root };
	for (const key of pointerKeys(pointer)) {
		const next = child(found.node, key);
		if (next === void 0) return found;
		found = next;
	}
	return {
		...found,
		node: behindAliases(found.node) ?? found.node
	};
}
function child(parent, key) {
	const node = behindAliases(parent);
	if (node?.kind === "list") {
		const item = node.items[Number(key)];
		return item && { node: item };
	}
	if (node?.kind !== "map") return void 0;
	const entry = node.entries.findLast((candidate) => candidate.key === key);
	if (entry) return {
		node: entry.value,
		entry
	};
	for (const merged of node.merged) {
		const inherited = child(merged, key);
		if (inherited) return inherited;
	}
}
/** The node that an alias stands for; itself where it is none. A chain that leads nowhere gives none. */
function behindAliases(node) {
	let target = node;
	for (let hops = 0; target?.kind === "alias"; hops++) target = hops < 100 ? target.target : void 0;
	return target;
}
/**
* What to underline for a node: a text itself; for a list or map its key, since whole blocks would
* bury the code frame; for one without a key its first key or bracket.
*/
function outline({ node, entry }) {
	if (node.kind === "alias") return [node.start, node.end];
	if (node.kind === "text" && node.end > node.start) return [node.start, node.end];
	if (entry) return [entry.keyStart, entry.keyEnd];
	if (node.kind === "map" && !node.flow) {
		const first = node.entries[0];
		if (first) return [first.keyStart, first.keyEnd];
	}
	return [node.start, Math.min(node.end, node.start + 1)];
}
// ../core/src/engine/locate.ts
/** Works out where things stand in one file. Made only for files that have something to show. */
var FileLocator = class FileLocator {
	#text;
	#lines;
	#parsed;
	#trees;
	constructor(text, parsed) {
		this.#text = text;
		this.#lines = new Lines(text);
		this.#parsed = parsed;
	}
	/** Takes the text without its byte-order mark. */
	static async of(path, text, isGovernance) {
		const syntax = syntaxOf(path);
		return new FileLocator(text, syntax ? await parseText(text, syntax, isGovernance) : { kind: "other" });
	}
	rangeOfOffsets(start, end) {
		return this.#lines.range(start, end);
	}
	offsetsOf(place) {
		if (this.#parsed.kind === "prose") return this.#firstLine(this.#parsed.prose.offsets(place.pointer));
		const found = this.#find(place);
		if (found === void 0) return [0, Math.min(1, this.#text.length)];
		if (place.isKey && found.entry) return [found.entry.keyStart, found.entry.keyEnd];
		if (place.span && found.node.kind === "text") {
			const value = this.#valueAt(place);
			if (typeof value === "string") return sourceSpan(this.#text, found.node, value, place.span);
		}
		return this.#trimmed(outline(found));
	}
	/** Comments that switch rules off, each with what it covers. */
	async suppressions() {
		return readSuppressions(await this.#comments(), this.#text, this.#lines, (start, end) => this.#blockEnd(start, end));
	}
	async #comments() {
		if (this.#parsed.kind === "prose") return markdownComments(this.#text);
		if (this.#parsed.kind !== "data" || this.#parsed.syntax === "json") return [];
		const { yamlComments } = await import("./yaml-authority.js");
		if (this.#parsed.syntax === "yaml") return yamlComments(this.#text);
		const front = splitFrontMatter(this.#text);
		const inFrontMatter = front ? yamlComments(front.yaml) : [];
		const shift = front?.yamlStart ?? 0;
		return [...inFrontMatter.map(({ text, start, end }) => ({
			text,
			start: start + shift,
			end: end + shift
		})), ...markdownComments(this.#text)];
	}
	/** Where the outermost thing that begins on a line ends. */
	#blockEnd(start, end) {
		if (this.#parsed.kind === "data") {
			const ends = this.#allTrees().map((tree) => endOfFirst(tree, start, end));
			return Math.max(end, ...ends);
		}
		const blank = /\r?\n[ \t]*\r?\n/.exec(this.#text.slice(start));
		return blank ? start + blank.index : this.#text.length;
	}
	#find(place) {
		const tree = this.#allTrees()[place.document];
		return tree && find(tree, place.pointer);
	}
	#allTrees() {
		this.#trees ??= this.#parsed.kind === "data" ? this.#parsed.trees() : [];
		return this.#trees;
	}
	#valueAt(place) {
		let value = this.#parsed.kind === "data" ? this.#parsed.values[place.document] : void 0;
		for (const key of pointerKeys(place.pointer)) {
			if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
			value = value[key];
		}
		return value;
	}
	#trimmed([start, end]) {
		const slice = this.#text.slice(start, end);
		const lead = slice.length - slice.trimStart().length;
		return slice.trim() === "" ? [start, end] : [start + lead, end - (slice.length - slice.trimEnd().length)];
	}
	#firstLine([start, end]) {
		const lineEnd = this.#text.slice(start, end).search(/[\r\n]/);
		return [start, lineEnd < 0 ? end : start + lineEnd];
	}
};
/** The end of the outermost entry or item that begins between two offsets; 0 where none does. */
function endOfFirst(node, from, to) {
	const begins = (offset) => offset >= from && offset < to;
	if (node.kind === "map") for (const { keyStart, value } of node.entries) {
		const end = begins(keyStart) ? value.end : endOfFirst(value, from, to);
		if (end > 0) return end;
	}
	if (node.kind === "list") for (const item of node.items) {
		const end = begins(item.start) ? item.end : endOfFirst(item, from, to);
		if (end > 0) return end;
	}
	return 0;
}
/**
* The range of what stands at a pointer of a YAML or JSON text; of its first character where the
* pointer leads nowhere. For messages about files that are not checked themselves, such as a
* configuration.
*/
async function locateIn(path, text, pointer) {
	const locator = await FileLocator.of(path, text, false);
	const [start, end] = locator.offsetsOf({
		file: path,
		document: 0,
		pointer
	});
	return locator.rangeOfOffsets(start, end);
}
// ../core/src/engine/rule-failure.ts
/** A rule threw. Its own mistake, never that of the file, so nothing is reported from such a run. */
var RuleFailure = class extends Error {
	name = "RuleFailure";
	constructor(rule, file, cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`The rule ${rule} failed on ${file}: ${reason}`, { cause });
	}
};
/** Collects what a rule yields; what it throws comes out with the names of rule and file. */
function collected(rule, file, judge) {
	try {
		return [...judge()];
	} catch (error) {
		throw new RuleFailure(rule, file, error);
	}
}
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// ../core/src/engine/settings.ts
var import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
/** The whole configuration, resolved. */
var Settings = class {
	rules;
	layers;
	ignores;
	today;
	/** File in which a finding about the program as a whole stands, where there is one. */
	file;
	isTemplate;
	isGovernance;
	isExcluded;
	#globPath;
	#parts;
	#files = /* @__PURE__ */ new Map();
	/** `globPath` turns the path of a file, as findings name it, into the one that globs mean. */
	constructor(layers, rules, globPath = (path) => path) {
		const globs = (patterns) => {
			const matches = matcher(patterns);
			return (path) => matches(globPath(path));
		};
		this.#globPath = globPath;
		this.rules = rules;
		this.layers = layers;
		this.file = layers.findLast(({ file }) => file !== void 0)?.file;
		this.today = lastOf(layers, "today");
		this.isTemplate = globs(lastOf(layers, "templates") ?? "templates/**");
		this.isGovernance = globs(lastOf(layers, "governance") ?? "GOVERNANCE.md");
		const excluded = layers.flatMap(({ configuration }) => configuration.exclude ?? []);
		this.isExcluded = excluded.length > 0 ? globs(excluded) : () => false;
		this.ignores = layers.flatMap(({ configuration, file }) => (configuration.ignores ?? []).map((ignore, index) => ({
			ignore,
			matches: globs(ignore.path),
			file,
			pointer: `/ignores/${index}`
		})));
		this.#parts = layers.flatMap(({ configuration, origin }) => [{
			matches: () => true,
			configuration,
			origin
		}, ...(configuration.overrides ?? []).map((override, index) => ({
			matches: matcher(override.files),
			configuration: override,
			origin: `${origin}, overrides ${index + 1}`
		}))]);
	}
	/** What holds for the file at `path`. */
	for(path) {
		const seen = this.#globPath(path);
		const applying = this.#parts.map((part) => part.matches(seen));
		const key = applying.map(Number).join("");
		const known = this.#files.get(key);
		if (known) return known;
		const made = resolve(this.#parts.filter((_, index) => applying[index]), this.rules);
		this.#files.set(key, made);
		return made;
	}
	/** Options of a rule that judges many files at once: those of the configuration without overrides. */
	optionsOf(id) {
		return this.for("").rules.get(id)?.options ?? {};
	}
	/** Severity of one of the engine's own findings. */
	ownSeverity(id, path) {
		return this.for(path).rules.get(id)?.severity ?? "off";
	}
	get programRules() {
		return this.rules.filter(isProgramRule);
	}
};
function resolve(layers, rules) {
	const settings = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const options = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]));
		settings.set(rule.id, {
			severity: "off",
			isConfigured: false,
			options,
			origin: "default"
		});
	}
	for (const { id, severity } of ownFindings) settings.set(id, {
		severity,
		isConfigured: false,
		options: {},
		origin: "default"
	});
	for (const { configuration, origin } of layers) for (const [id, setting] of Object.entries(configuration.rules ?? {})) {
		const before = settings.get(id);
		if (before === void 0) continue;
		const { severity, options } = readSetting(setting);
		const byDefault = rules.find((rule) => rule.id === id)?.severity ?? before.severity;
		const kept = before.severity === "off" ? byDefault : before.severity;
		settings.set(id, {
			severity: isSeverity(severity) ? severity : kept,
			isConfigured: severity === void 0 ? before.isConfigured : !isPreset(origin),
			options: {
				...before.options,
				...options
			},
			origin
		});
	}
	const platform = layers.findLast(({ configuration }) => configuration.platform !== void 0);
	const language = layers.findLast(({ configuration }) => configuration.language !== void 0);
	return {
		platform: platform?.configuration.platform,
		platformOrigin: platform?.origin,
		language: language?.configuration.language,
		languageOrigin: language?.origin,
		rules: settings
	};
}
function isSeverity(word) {
	return word === "error" || word === "warning" || word === "info" || word === "off";
}
function isPreset(origin) {
	return origin === "recommended" || origin === "strict";
}
function lastOf(layers, key) {
	return layers.findLast(({ configuration }) => configuration[key] !== void 0)?.configuration[key];
}
/** Matches paths against globs; a folder's name stands for all that is in it. */
function matcher(patterns) {
	const list = [patterns].flat().map((pattern) => pattern.replace(/^\.\//, ""));
	const matches = (0, import_picomatch.default)(list.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, "")}/**`]), {
		dot: true,
		windows: false
	});
	return (path) => matches(/[\r\n]/.test(path) ? path.replace(/[\r\n]/g, " ") : path);
}
// ../core/src/formats/governance.ts
/** Maps a Markdown document to the model of a governance document. */
function toGovernanceDocument(prose, file) {
	const at = (pointer) => ({
		file,
		document: 0,
		pointer
	});
	return {
		at: at(""),
		sections: prose.sections.map((section, index) => ({
			heading: {
				value: section.heading,
				at: at(section.pointer)
			},
			depth: section.depth,
			blocks: section.blocks.map((block) => ({
				value: block.text,
				at: at(block.pointer)
			})),
			hasSubsections: (prose.sections[index + 1]?.depth ?? 0) > section.depth
		}))
	};
}
// ../core/src/formats/fields.ts
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Own property only, so that a file cannot reach a prototype. */
function own(fields, key) {
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
/**
* Reads fields leniently: what is not of the wanted kind reads as absent, because the format's
* schema has already said so. Texts of white space only read as absent too.
*/
var FieldReader = class FieldReader {
	fields;
	at;
	constructor(fields, at) {
		this.fields = fields;
		this.at = at;
	}
	/** The text at the first of the keys that has one. */
	text(...keys) {
		for (const key of keys) {
			const value = own(this.fields, key);
			if (isText(value)) return {
				value,
				at: placeBelow(this.at, key)
			};
		}
	}
	/** The text or number at a key, as text: ids are written as either. */
	id(...keys) {
		for (const key of keys) {
			const value = own(this.fields, key);
			if (isText(value) || typeof value === "number") return {
				value: String(value),
				at: placeBelow(this.at, key)
			};
		}
	}
	list(key) {
		const value = own(this.fields, key);
		const at = placeBelow(this.at, key);
		if (!Array.isArray(value)) return [];
		return value.map((item, index) => ({
			value: item,
			at: placeBelow(at, index)
		}));
	}
	texts(key) {
		return this.list(key).filter((item) => isText(item.value));
	}
	group(key) {
		const value = own(this.fields, key);
		return isFields(value) ? new FieldReader(value, placeBelow(this.at, key)) : void 0;
	}
	/** The groups at a key: a list of them, or one alone. */
	groups(key) {
		const one = this.group(key);
		if (one) return [one];
		return this.list(key).flatMap(({ value, at }) => isFields(value) ? [new FieldReader(value, at)] : []);
	}
	/** The texts at a key, or the name of each group that stands in place of one. */
	textsOrNames(key, name) {
		return this.list(key).flatMap(({ value, at }) => {
			if (isText(value)) return [{
				value,
				at
			}];
			const text = isFields(value) ? new FieldReader(value, at).text(name) : void 0;
			return text ? [text] : [];
		});
	}
};
function isText(value) {
	return typeof value === "string" && value.trim() !== "";
}
// ../core/src/formats/accredible.ts
/**
* Accredible group, in its own shape and as it stands in an issued credential. How a badge is earned
* is kept apart from the group, so criteria cannot be judged here.
*/
const accredible$1 = {
	format: "accredible",
	title: "an Accredible group",
	marks: [
		"course_name",
		"course_description",
		"course_link",
		"learning_outcomes",
		"group_id",
		"primary_design_id"
	],
	needs: [
		"course_name",
		"course_description",
		"course_link",
		"learning_outcomes"
	],
	recognises(fields) {
		if (typeof own(fields, "course_name") === "string") return true;
		return typeof own(fields, "name") === "string" && Object.hasOwn(fields, "group_id") && [
			"course_link",
			"learning_outcomes",
			"description",
			"recipient"
		].some((key) => Object.hasOwn(fields, key));
	},
	validate: accredible$2,
	sources: {
		id: ["id", "group_id"],
		name: ["course_name", "name"],
		description: ["course_description", "description"],
		language: ["language"],
		skills: ["learning_outcomes"],
		criteriaLink: ["course_link"]
	},
	map(reader) {
		return {
			id: own(reader.fields, "course_name") !== void 0 ? reader.id("id") : reader.id("group_id"),
			name: reader.text("course_name", "name"),
			description: reader.text("course_description", "description"),
			language: reader.text("language"),
			skills: reader.textsOrNames("learning_outcomes", "name"),
			criteriaLink: reader.text("course_link")
		};
	}
};
// ../core/src/schemas/words.ts
/** Shapes that several schemas use. `description` is what an editor shows, so it speaks to authors. */
/** A text with at least one character that is not white space. */
const text = {
	type: "string",
	pattern: "\\S"
};
/** A web address. */
const webAddress = {
	type: "string",
	pattern: "^https?://\\S+$"
};
/** A day, such as 2026-03-31. */
const date = {
	type: "string",
	pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"
};
/** The same shape, or null: a field that is left blank in YAML is one that is not filled in. */
function orNull(schema) {
	const type = schema.type === void 0 ? {} : { type: [schema.type, "null"].flat() };
	return {
		...schema,
		...type,
		...schema.enum ? { enum: [...schema.enum, null] } : {}
	};
}
// ../core/src/schemas/template.ts
/** Shape of a template in badgelint's own format. Field names are Credly's where Credly has them. */
const templateSchema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Badge template",
	type: "object",
	required: ["name", "description"],
	properties: {
		$schema: {
			type: "string",
			description: "Where an editor finds this schema."
		},
		id: orNull({
			type: ["string", "number"],
			pattern: "\\S",
			description: "The program's own stable name for the template. Default: the file's name without its ending."
		}),
		name: {
			...text,
			description: "What the badge is called. Refer to the achievement."
		},
		description: {
			...text,
			description: "Who did what, what the earner can now do, and why it counts. Plain text."
		},
		language: orNull({
			type: "string",
			pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
			description: "Language of the texts, such as `en` or `pt-BR`."
		}),
		image: orNull({
			type: ["string", "object"],
			pattern: "\\S",
			description: "Path below the repository, or address, of the picture; or `url` and `alt` (its text for people who cannot see it).",
			properties: {
				url: text,
				remote_upload_url: text,
				alt: text
			},
			additionalProperties: false
		}),
		skills: orNull({
			type: "array",
			description: "What the earner has shown to be able to do.",
			items: {
				type: ["string", "object"],
				pattern: "\\S",
				properties: { name: text },
				required: ["name"]
			}
		}),
		global_activity_url: orNull({
			...webAddress,
			description: "Page where the public reads how the badge is earned."
		}),
		badge_template_activities: orNull({
			type: "array",
			description: "The earning criteria, one by one.",
			items: {
				type: "object",
				properties: {
					activity_type: {
						...text,
						description: "Such as Assessment, Course or Participant."
					},
					title: {
						...text,
						description: "What the earner did, and how it was judged."
					},
					activity_url: orNull({
						...webAddress,
						description: "Page about this activity."
					}),
					required_badge_template_id: orNull({
						...text,
						description: "A badge that must be held first."
					})
				},
				additionalProperties: false
			}
		}),
		earn_this_badge_url: orNull({
			...webAddress,
			description: "Page where somebody new can start to earn it."
		}),
		enable_earn_this_badge: orNull({
			type: "boolean",
			description: "Whether the button to that page is shown."
		}),
		level: orNull({
			enum: [
				"Foundational",
				"Intermediate",
				"Advanced"
			],
			description: "How demanding it is."
		}),
		cost: orNull({
			enum: ["Free", "Paid"],
			description: "Whether earning it costs money."
		}),
		time_to_earn: orNull({
			enum: [
				"Hours",
				"Days",
				"Weeks",
				"Months",
				"Years"
			],
			description: "How long earning it takes."
		}),
		type_category: orNull({
			enum: [
				"Experience",
				"Learning",
				"Validation",
				"Certification"
			],
			description: "What kind of achievement it is."
		}),
		alignments: orNull({
			type: "array",
			description: "Entries of frameworks and standards that the achievement meets.",
			items: {
				type: "object",
				properties: {
					name: text,
					url: webAddress,
					description: text
				},
				required: ["name"],
				additionalProperties: false
			}
		}),
		recommendations: orNull({
			type: "array",
			description: "Next steps for the earner.",
			items: {
				type: ["string", "object"],
				pattern: "\\S",
				properties: {
					type: { enum: [
						"badge",
						"information",
						"education",
						"employment",
						"participation",
						"offer"
					] },
					title: text,
					activity_url: webAddress,
					description: text,
					recommended_badge_template_id: text
				},
				additionalProperties: false
			}
		}),
		reporting_tags: orNull({
			type: "array",
			items: text,
			description: "Words for your own reports. They are not skills."
		}),
		translatable: orNull({
			type: "boolean",
			description: "Whether the platform may translate it."
		}),
		lock_badge_state: orNull({
			type: "boolean",
			description: "Whether issued badges keep the state of the template."
		}),
		allow_duplicate_badges: orNull({
			type: "boolean",
			description: "Whether one person can earn it twice."
		}),
		platform_ids: orNull({
			type: "object",
			description: "Ids of this template on platforms, such as `credly: 59876d7c-…`.",
			additionalProperties: { type: ["string", "number"] }
		}),
		platform_fields: orNull({
			type: "object",
			description: "What a platform keeps and this format has no field for."
		}),
		owner: orNull({
			type: ["string", "array"],
			pattern: "\\S",
			items: text,
			description: "Who answers for the template."
		}),
		reviewed_on: orNull({
			...date,
			description: "Day of the last review, such as 2026-03-31."
		}),
		series: orNull({
			...text,
			description: "Name of a series whose members are meant to be alike."
		}),
		version: orNull({
			type: ["string", "number"],
			description: "Version of the template."
		}),
		state: orNull({
			enum: [
				"draft",
				"active",
				"archived"
			],
			description: "Whether badges are issued from it."
		}),
		changes: { description: "What changed, version by version. Kept for a later release." },
		audit: { description: "Notes of the yearly audit. Kept for a later release." },
		seasonal: { description: "When in the year it is issued. Kept for a later release." },
		certificate: { description: "Whether a certificate can be printed. Kept for a later release." }
	},
	patternProperties: { "^x-": { description: "Your own fields; badgelint does not look at them." } },
	additionalProperties: false
};
// ../core/src/formats/credly.ts
/** Fields that only Credly's own API answers with, so that they tell its read shape from ours. */
const serverManaged = [
	"vanity_slug",
	"owner_vanity_slug",
	"recipient_type",
	"badge_template_earnable",
	"badges_count",
	"state_updated_at",
	"show_badge_lmi",
	"show_skill_tag_links",
	"related_badge_templates",
	"enable_detail_attribute_visibility",
	"settings_enable_related_badges"
];
/** Fields that an author writes, none of them common outside of badge templates. */
const authored = [
	"badge_template_activities",
	"global_activity_url",
	"earn_this_badge_url",
	"type_category",
	"reporting_tags"
];
/** Fields of ours that Credly does not have. */
const oursAlone = [
	"owner",
	"reviewed_on",
	"series",
	"platform_ids",
	"platform_fields",
	"audit",
	"seasonal",
	"certificate"
];
/** Badge templates of the Credly API, as it answers (read) and as it is asked (write). */
const credly$1 = {
	format: "credly",
	title: "a Credly badge template",
	marks: [...authored, ...serverManaged],
	needs: [
		"name",
		"description",
		"skills",
		"badge_template_activities"
	],
	recognises(fields, { syntax }) {
		if (typeof own(fields, "name") !== "string" && typeof own(fields, "description") !== "string") return false;
		if (serverManaged.filter((key) => Object.hasOwn(fields, key)).length >= 2) return true;
		return syntax === "json" && authored.some((key) => Object.hasOwn(fields, key)) && !oursAlone.some((key) => typeof own(fields, key) === "string" || isOwnGroup(own(fields, key), key));
	},
	validate: credly$2,
	sources: {
		id: ["id"],
		name: ["name"],
		description: ["description"],
		language: ["language"],
		state: ["state"],
		image: ["image", "image_url"],
		criteria: ["badge_template_activities"],
		criteriaLink: ["global_activity_url"],
		earnLink: ["earn_this_badge_url"],
		skills: ["skills"],
		tags: ["reporting_tags"],
		alignments: ["alignments"]
	},
	map: mapCredlyFields
};
function isOwnGroup(value, key) {
	return key !== "owner" && typeof value === "object" && value !== null;
}
/** The fields that our format shares with Credly's. */
function mapCredlyFields(reader) {
	const image = reader.group("image");
	const state = reader.text("state");
	return {
		id: reader.id("id"),
		name: reader.text("name"),
		description: reader.text("description"),
		language: reader.text("language"),
		state: isState(state) ? state : void 0,
		image: image?.text("url", "remote_upload_url") ?? reader.text("image", "image_url"),
		criteria: reader.groups("badge_template_activities").flatMap((activity) => {
			const text = activity.text("title");
			return text ? [{
				text,
				link: activity.text("activity_url", "url")
			}] : [];
		}),
		criteriaLink: reader.text("global_activity_url"),
		earnLink: reader.text("earn_this_badge_url"),
		skills: reader.textsOrNames("skills", "name"),
		tags: reader.texts("reporting_tags"),
		alignments: reader.groups("alignments").map((alignment) => ({
			name: alignment.text("name"),
			link: alignment.text("url")
		}))
	};
}
function isState(state) {
	return state !== void 0 && /^(?:draft|active|archived)$/.test(state.value);
}
// ../core/src/formats/badgelint.ts
/** Keys that hardly stand in anything else than a badge template. */
const distinctive = [
	"skills",
	"badge_template_activities",
	"global_activity_url",
	"earn_this_badge_url",
	"platform_ids"
];
const known$2 = Object.keys(templateSchema.properties);
/** Our own format: YAML (or JSON, or Markdown with front matter) with Credly's field names. */
const badgelint = {
	format: "badgelint",
	title: "a template in badgelint's own format",
	marks: [
		"name",
		"description",
		"owner",
		"reviewed_on",
		...distinctive
	],
	needs: [
		"name",
		"description",
		"skills",
		"badge_template_activities"
	],
	recognises(fields, { expected }) {
		const keys = Object.keys(fields);
		const familiar = keys.filter(isFamiliar);
		if (familiar.length < 2) return false;
		if (distinctive.some((key) => Object.hasOwn(fields, key)) && familiar.length * 2 >= keys.length) return expected || typeof own(fields, "name") === "string";
		const exact = keys.filter((key) => known$2.includes(key)).length;
		return expected && exact >= 2 && familiar.length === keys.length;
	},
	validate: template,
	sources: {
		id: ["id"],
		name: ["name"],
		description: ["description"],
		language: ["language"],
		state: ["state"],
		series: ["series"],
		image: ["image"],
		criteria: ["badge_template_activities"],
		criteriaLink: ["global_activity_url"],
		earnLink: ["earn_this_badge_url"],
		skills: ["skills"],
		tags: ["reporting_tags"],
		alignments: ["alignments"]
	},
	map(reader) {
		const ids = reader.group("platform_ids");
		return {
			...mapCredlyFields(reader),
			series: reader.text("series"),
			platformIds: Object.fromEntries(Object.keys(ids?.fields ?? {}).flatMap((platform) => {
				const id = platform === "__proto__" ? void 0 : ids?.id(platform);
				return id ? [[platform, id]] : [];
			}))
		};
	}
};
function isFamiliar(key) {
	return known$2.includes(key) || key.startsWith("x-") || nearest(key, known$2) !== void 0;
}
// ../core/src/formats/canvas-credentials.ts
/** BadgeClass of the Canvas Credentials (Badgr) API, version 2. */
const canvasCredentials$1 = {
	format: "canvas-credentials",
	title: "a Canvas Credentials (Badgr) BadgeClass",
	marks: [
		"entityType",
		"entityId",
		"criteriaNarrative",
		"criteriaUrl",
		"alignments",
		"issuerOpenBadgeId",
		"openBadgeId"
	],
	needs: [
		"entityType",
		"name",
		"description",
		"criteriaNarrative"
	],
	recognises(fields) {
		const entity = own(fields, "entityType");
		if (entity !== void 0) return entity === "BadgeClass";
		return typeof own(fields, "name") === "string" && (Object.hasOwn(fields, "criteriaNarrative") || Object.hasOwn(fields, "criteriaUrl"));
	},
	validate: canvasCredentials$2,
	sources: {
		id: ["entityId", "openBadgeId"],
		name: ["name"],
		description: ["description"],
		image: ["image"],
		criteria: ["criteriaNarrative"],
		criteriaLink: ["criteriaUrl"],
		tags: ["tags"],
		alignments: ["alignments"]
	},
	map(reader) {
		const text = reader.text("criteriaNarrative");
		return {
			id: reader.id("entityId", "openBadgeId"),
			name: reader.text("name"),
			description: reader.text("description"),
			image: reader.text("image"),
			criteria: text ? [{ text }] : [],
			criteriaLink: reader.text("criteriaUrl"),
			tags: reader.texts("tags"),
			alignments: reader.groups("alignments").map((alignment) => ({
				name: alignment.text("targetName"),
				link: alignment.text("targetUrl")
			}))
		};
	}
};
// ../core/src/formats/format.ts
/** The `type` of a linked-data object as a list; it may be written as one text. */
function typesOf(fields) {
	const type = Object.hasOwn(fields, "type") ? fields.type : fields["@type"];
	return (Array.isArray(type) ? type : [type]).filter((item) => typeof item === "string");
}
// ../core/src/formats/open-badges.ts
const sources = {
	id: ["id", "@id"],
	name: ["name"],
	description: ["description"],
	language: ["@language", "inLanguage"],
	image: ["image"],
	criteria: ["criteria"],
	criteriaLink: ["criteria"],
	tags: ["tags", "tag"],
	alignments: ["alignment"]
};
/** BadgeClass of Open Badges 1.0 and 1.1, which had no `type` at first. */
const openBadges1 = {
	format: "open-badges-1",
	title: "an Open Badges 1.x BadgeClass",
	marks: [
		"name",
		"description",
		"image",
		"criteria",
		"issuer",
		"alignment",
		"tags"
	],
	needs: [
		"name",
		"description",
		"image",
		"criteria",
		"issuer"
	],
	recognises(fields) {
		if (isBadgeClass(fields)) return isVersion1(fields);
		return typesOf(fields).length === 0 && typeof own(fields, "name") === "string" && [
			"description",
			"image",
			"criteria",
			"issuer"
		].every((key) => Object.hasOwn(fields, key));
	},
	validate: openBadges1$1,
	sources,
	map: mapOpenBadge
};
/** BadgeClass of Open Badges 2.0. */
const openBadges2 = {
	format: "open-badges-2",
	title: "an Open Badges 2.0 BadgeClass",
	marks: [
		"@context",
		"type",
		"name",
		"description",
		"image",
		"criteria",
		"issuer",
		"alignment",
		"tags"
	],
	needs: [
		"@context",
		"type",
		"id",
		"name",
		"description",
		"image",
		"criteria",
		"issuer"
	],
	recognises: (fields) => isBadgeClass(fields) && !isVersion1(fields),
	validate: openBadges2$1,
	sources,
	map: mapOpenBadge
};
/** Achievement of Open Badges 3.0. */
const openBadges3 = {
	format: "open-badges-3",
	title: "an Open Badges 3.0 Achievement",
	marks: [
		"@context",
		"type",
		"achievementType",
		"criteria",
		"creator",
		"inLanguage",
		"tag",
		"alignment",
		"humanCode"
	],
	needs: [
		"type",
		"id",
		"name",
		"description",
		"criteria"
	],
	recognises: (fields) => typesOf(fields).includes("Achievement"),
	validate: openBadges3$1,
	sources,
	map: mapOpenBadge
};
function isBadgeClass(fields) {
	return typesOf(fields).includes("BadgeClass");
}
function isVersion1(fields) {
	return JSON.stringify(own(fields, "@context") ?? "").includes("openbadges/v1");
}
function mapOpenBadge(reader) {
	const stated = reader.group("criteria");
	const narrative = stated?.text("narrative");
	return {
		id: reader.id("id", "@id"),
		name: reader.text("name"),
		description: reader.text("description"),
		language: reader.text("inLanguage", "@language"),
		image: reader.group("image")?.text("id", "@id") ?? reader.text("image"),
		criteria: narrative ? [{ text: narrative }] : [],
		criteriaLink: stated?.text("id", "@id") ?? address(reader.text("criteria")),
		tags: [...reader.texts("tags"), ...reader.texts("tag")],
		alignments: reader.groups("alignment").map((alignment) => ({
			name: alignment.text("targetName", "name"),
			link: alignment.text("targetUrl", "url")
		}))
	};
}
/** A text where an address is due counts only if it is one; the schema says so otherwise. */
function address(text) {
	return text && /^[a-z][a-z0-9+.-]*:/i.test(text.value) ? text : void 0;
}
// ../core/src/formats/recognise.ts
/** In the order in which they are asked: what is unmistakable first. */
const adapters = [
	openBadges3,
	openBadges2,
	openBadges1,
	canvasCredentials$1,
	accredible$1,
	credly$1,
	badgelint
];
/** Finds the badge templates in a decoded document, whatever format they come in. */
function recognise(value, context) {
	const found = {
		templates: [],
		others: 0,
		unknown: []
	};
	const at = {
		file: context.file,
		document: context.document,
		pointer: ""
	};
	if (value !== null) collect(value, at, {
		context,
		found,
		fromCredential: false,
		depth: 0
	});
	return {
		templates: found.templates.map((item, index) => toTemplate(item, context, index, found.templates.length)),
		others: found.others,
		unknown: found.unknown.map(({ fields, at: place }) => nearestFormat(fields, place, context))
	};
}
/** Keys under which an answer or a bundle holds what it is about. */
const envelopes = [
	"data",
	"result",
	"group",
	"groups",
	"credential",
	"credentials",
	"verifiableCredential"
];
function collect(value, at, walk) {
	const { found } = walk;
	if (Array.isArray(value)) {
		value.forEach((item, index) => {
			collect(item, placeBelow(at, index), walk);
		});
		return;
	}
	if (!isFields(value)) {
		found.unknown.push({
			fields: {},
			at
		});
		return;
	}
	const achievements = achievementsOf(value, at);
	if (achievements.length > 0) {
		for (const item of achievements) found.templates.push({
			...item,
			adapter: openBadges3,
			fromCredential: true
		});
		return;
	}
	if (isOtherBadgeObject(value)) {
		found.others += 1;
		return;
	}
	const adapter = adapters.find((candidate) => candidate.recognises(value, walk.context));
	if (adapter) {
		const fromCredential = walk.fromCredential || adapter === accredible$1 && Object.hasOwn(value, "group_id");
		found.templates.push({
			fields: value,
			at,
			adapter,
			fromCredential
		});
		return;
	}
	const inner = envelopes.filter((key) => typeof own(value, key) === "object" && own(value, key) !== null);
	if (inner.length === 0 || walk.depth >= 4) found.unknown.push({
		fields: value,
		at
	});
	else for (const key of inner) collect(own(value, key), placeBelow(at, key), {
		...walk,
		depth: walk.depth + 1
	});
}
/** The achievements inside an Open Badges 3.0 credential; older drafts said `hasCredential`. */
function achievementsOf(fields, at) {
	return new FieldReader(fields, at).groups("credentialSubject").flatMap((subject) => [...subject.groups("achievement"), ...subject.groups("hasCredential")].filter((reader) => typesOf(reader.fields).includes("Achievement") || subject.group("achievement") !== void 0).map((reader) => ({
		fields: reader.fields,
		at: reader.at
	})));
}
const otherTypes = /* @__PURE__ */ new Set([
	"Issuer",
	"Profile",
	"Assertion",
	"BackpackAssertion",
	"Endorsement",
	"EndorsementCredential",
	"VerifiableCredential",
	"OpenBadgeCredential",
	"AchievementCredential",
	"VerifiablePresentation",
	"RevocationList",
	"CryptographicKey"
]);
const issuerKeys = /* @__PURE__ */ new Set([
	"@context",
	"id",
	"name",
	"url",
	"description",
	"image",
	"email",
	"org",
	"contact",
	"origin",
	"revocationList"
]);
/** Badge objects that say nothing about what a badge stands for. */
function isOtherBadgeObject(fields) {
	const entity = own(fields, "entityType");
	const types = typeof entity === "string" ? [entity] : typesOf(fields);
	if (types.includes("VerifiablePresentation")) return own(fields, "verifiableCredential") === void 0;
	if (types.some((type) => otherTypes.has(type))) return true;
	if (Object.hasOwn(fields, "recipient") && Object.hasOwn(fields, "badge") || Object.hasOwn(fields, "badge_template") || Object.hasOwn(fields, "recipient_email")) return true;
	const keys = Object.keys(fields);
	return typeof own(fields, "url") === "string" && typeof own(fields, "name") === "string" && [
		"email",
		"image",
		"description",
		"revocationList"
	].some((key) => keys.includes(key)) && keys.every((key) => issuerKeys.has(key));
}
function toTemplate({ fields, at, adapter, fromCredential }, context, index, count) {
	const mapped = adapter.map(new FieldReader(fields, at));
	const differences = mismatches(adapter.validate, fields);
	const malformed = /* @__PURE__ */ new Set();
	const problems = [];
	for (const mismatch of differences) {
		const key = mismatch.meant ?? (mismatch.kind === "missing" && mismatch.pointer === "" ? mismatch.about : topKey(mismatch.pointer));
		for (const field of fieldsOf(adapter, key)) malformed.add(field);
		problems.push({
			at: {
				...at,
				pointer: at.pointer + mismatch.pointer,
				...mismatch.kind === "unknown" ? { isKey: true } : {}
			},
			about: `${mismatch.pointer}${mismatch.kind === "missing" ? `/${mismatch.about}` : ""}`.slice(1) || "template",
			message: mismatch.message,
			suggestion: mismatch.suggestion
		});
	}
	const made = madeId(adapter, context, index, count);
	return {
		...mapped,
		format: adapter.format,
		at,
		id: mapped.id ?? {
			value: made,
			at
		},
		identity: fromCredential ? "from-credential" : mapped.id ? "stated" : "from-file",
		platformIds: mapped.platformIds ?? {},
		criteria: mapped.criteria ?? [],
		tags: mapped.tags ?? [],
		alignments: mapped.alignments ?? [],
		problems,
		malformed
	};
}
function topKey(pointer) {
	return pointerKeys(pointer)[0] ?? "";
}
function fieldsOf(adapter, key) {
	return Object.entries(adapter.sources).filter(([, keys]) => keys.includes(key)).map(([field]) => field);
}
/** Our own format goes by the file's stem, numbered where a file holds several; others by path and index. */
function madeId(adapter, context, index, count) {
	const number = context.documents > 1 ? context.document : index;
	const isAlone = context.documents <= 1 && count <= 1;
	if (adapter !== badgelint) return isAlone ? context.file : `${context.file}#${number}`;
	const stem = context.file.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
	return isAlone || number === 0 ? stem : `${stem}-${number + 1}`;
}
/** Says which format an unknown item comes nearest to, and what it lacks for that. */
function nearestFormat(fields, at, context) {
	const keys = Object.keys(fields);
	const candidates = context.syntax === "json" ? adapters : [badgelint, ...adapters];
	const score = (adapter) => adapter.marks.filter((mark) => keys.includes(mark)).length;
	const best = candidates.toSorted((a, b) => score(b) - score(a))[0] ?? badgelint;
	const adapter = score(best) === 0 ? badgelint : best;
	const missing = adapter.needs.filter((key) => !keys.includes(key)).map((key) => `\`${key}\``);
	const lacks = missing.length > 0 ? `, which also needs ${missing.join(", ")}` : ", but its `type` or values differ";
	return {
		at,
		about: "format",
		message: `This is not a badge template in any format that badgelint knows; nearest is ${adapter.title}${lacks}`,
		suggestion: "Complete it, or keep files that are no badge templates elsewhere"
	};
}
// ../core/src/platforms/accredible.ts
/** Publishes no limits; how a badge is earned is kept apart from the group. */
const accredible = {
	name: "accredible",
	title: "Accredible",
	limits: {}
};
// ../core/src/platforms/canvas-credentials.ts
const canvasCredentials = {
	name: "canvas-credentials",
	title: "Canvas Credentials",
	limits: {
		descriptionMost: {
			value: 16384,
			source: "badgr-server, apps/issuer/serializers_v2.py: description of at most 16384 characters"
		},
		criteriaLeast: {
			value: 1,
			source: "badgr-server, apps/issuer/serializers_v2.py: criteriaUrl or criteriaNarrative"
		}
	}
};
// ../core/src/platforms/credly.ts
const credly = {
	name: "credly",
	title: "Credly",
	limits: {
		descriptionMost: {
			value: 500,
			source: "Credly, \"What is badge metadata?\" (credlyissuer.zendesk.com, article 360027660112): 500 characters or less"
		},
		skillsLeast: {
			value: 3,
			source: "Credly, \"Badge templates\" (credly.com/docs/badge_templates_extended): at least three skills"
		},
		criteriaLeast: {
			value: 1,
			source: "Credly, \"Badge templates\" (credly.com/docs/badge_templates_extended): one activity or more"
		}
	}
};
// ../core/src/platforms/open-badges.ts
/** The standard sets no lengths, but a badge without criteria is none. */
const openBadges = {
	name: "open-badges",
	title: "Open Badges",
	limits: { criteriaLeast: {
		value: 1,
		source: "Open Badges 2.0, BadgeClass: criteria is required; 3.0, Achievement: criteria with an id or a narrative"
	} }
};
// ../core/src/platforms/index.ts
const platforms = {
	credly,
	"canvas-credentials": canvasCredentials,
	accredible,
	"open-badges": openBadges
};
Object.keys(platforms);
const implied = {
	badgelint: {
		name: "none",
		title: "a badge template",
		limits: { criteriaLeast: {
			value: 1,
			source: "docs/templates.md"
		} }
	},
	credly,
	"canvas-credentials": canvasCredentials,
	"open-badges-1": openBadges,
	"open-badges-2": openBadges,
	"open-badges-3": openBadges,
	accredible
};
/** The platform that holds for a template: the configured one, else the one its format implies. */
function platformOf(format, configured) {
	return (configured === void 0 ? void 0 : platforms[configured]) ?? implied[format];
}
function limitOf(platform, name) {
	const limit = platform.limits[name];
	return limit && {
		...limit,
		platform: platform.title
	};
}
// ../core/src/text/words.ts
/** Letters and digits, with apostrophes and hyphens inside a word. */
const pattern$1 = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
function words(text) {
	return Array.from(text.matchAll(pattern$1), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
}
/** A text as it is compared: without case, in one Unicode form, with one kind of apostrophe. */
function fold(text) {
	if (!/[^\n -~]/.test(text)) return text.toLowerCase();
	return text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
}
/** The words of a text as they are compared. Cheaper than {@link words} where places do not matter. */
function foldedWords(text) {
	return fold(text).match(pattern$1) ?? [];
}
/** Stretches of a text in quotation marks, with the marks. An apostrophe opens none. */
function quotations(text) {
	return Array.from(text.matchAll(/"[^"\n]{1,300}"|“[^”]{1,300}”|„[^“”]{1,300}[“”]|«[^»]{1,300}»|(?<![\p{L}\p{N}])[‘'](?=\S)[^'’\n]{1,200}[’'](?![\p{L}\p{N}])/gu), (match) => [match.index, match.index + match[0].length]);
}
// ../core/src/text/language.ts
/**
* Small words that are frequent in one language and rare in the others here. Taken from general
* knowledge of these languages; they need only tell a sentence's language, not its meaning.
*/
const frequent = {
	en: "the of and to for with this that is are has have been by from they their who how which earner earners badge holder successfully completed course knowledge an as it or at can be will your you our we in",
	de: "der die das und ist im den dem ein eine einer eines mit für auf von zu nicht wird werden sich sie haben hat dieses dieser über zur zum bei nach durch kurs abzeichen",
	nl: "de het een en van in is dat op te met voor deze dit zijn niet aan heeft hebben wordt worden door zij naar over bij uit ook kan we",
	fr: "le la les des et est une un du dans pour avec sur au aux ce cette ces qui que par son sa ses ils elle ont été en",
	es: "el la los las de del y es una un en para con por que se su sus este esta estos ha han al como curso",
	pt: "o a os as de do da dos das e é uma um em para com por que se seu sua este esta foi no na ao como curso",
	it: "il lo la gli le di del della dei e è una un in per con che si questo questa ha hanno sono nel alla al corso",
	sv: "och att det som en ett är av för med på har till den om inte kan har i de",
	da: "og at det som en et er af for med på har til den om ikke kan i de",
	pl: "i w na z do że się jest to nie oraz dla przez jego kurs",
	ca: "el la els les de del i és una un en per amb que es aquest aquesta al com curs",
	tr: "ve bir bu için ile olarak olan da de kurs",
	fi: "ja on ei että se tai kun myös sekä kurssi",
	cs: "a v na se je že do s pro kurz z o to"
};
const languages = Object.keys(frequent);
/** For each small word the languages that have it, as indexes into {@link languages}. */
const languagesOf = /* @__PURE__ */ new Map();
for (const [index, list] of Object.values(frequent).entries()) for (const word of list.split(" ")) languagesOf.set(word, [...languagesOf.get(word) ?? [], index]);
/** The first characters of a text tell its language as well as all of it. */
const enough = 160;
/**
* The language that a text is written in, as a two-letter code, by script and frequent small words;
* undefined where the text is too short or mixed to say. `other` stands for scripts in which none
* of the known languages is written.
*/
function detectLanguage(text) {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (letters >= 4 && latin * 2 < letters) return "other";
	const scores = new Float64Array(languages.length);
	for (const word of foldedWords(text.slice(0, enough))) {
		const having = languagesOf.get(word);
		if (having) for (const index of having) scores[index] = (scores[index] ?? 0) + 1 / having.length;
	}
	const [best = 0, second = 0] = scores.toSorted().reverse();
	return best >= 1 && best >= 1.5 * second ? languages[scores.indexOf(best)] : void 0;
}
/** Whether two language tags mean the same language: `en` and `en-GB` do. */
function isSameLanguage(a, b) {
	return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0];
}
// ../core/src/engine/template-language.ts
/** A template's language, worked out when the first rule asks. */
var LanguageOf = class {
	#template;
	#configured;
	#language;
	#isKnown = false;
	constructor(template, configured) {
		this.#template = template;
		this.#configured = configured;
	}
	/** A text too short to tell its language counts as any, since what a rule looks for is in its own. */
	isAmong(languages) {
		if (!this.#isKnown) {
			const { language, description, name } = this.#template;
			this.#language = language?.value ?? this.#configured ?? detectLanguage(`${name?.value ?? ""}\n${description?.value ?? ""}`);
			this.#isKnown = true;
		}
		const known = this.#language;
		return known === void 0 || languages.some((language) => isSameLanguage(language, known));
	}
};
// ../core/src/engine/unreadable.ts
/** Says why a file could not be read, and what to do; `line` where one is to blame. */
function unreadableInWords(unreadable) {
	switch (unreadable.reason) {
		case "encoding": return {
			message: `The file is not UTF-8 text${unreadable.encoding ? ` but ${unreadable.encoding}` : ""}; expected UTF-8`,
			suggestion: "Save it as UTF-8",
			line: unreadable.line
		};
		case "size": return {
			message: `The file has ${megabytes(unreadable.bytes)} MB; expected at most ${megabytes(unreadable.limit)} MB`,
			suggestion: "Split it into files of fewer templates"
		};
		case "outside": return {
			message: `The file is a link to ${unreadable.target}, outside of what is checked; expected a file of its own`,
			suggestion: "Copy the file here, or check the folder that it lies in"
		};
		case "refused": return {
			message: `The file cannot be read (${unreadable.detail}); expected a file that may be read`,
			suggestion: "Check its permissions, or leave it out with `exclude`"
		};
	}
}
function megabytes(bytes) {
	return (bytes / 1e6).toFixed(1);
}
// ../core/src/engine/judge-file.ts
/** Badge formats leave these marks even in a file that does not parse. */
const badgeMarks = /openbadges|BadgeClass|badge_template/;
/** Reads one file and holds the document rules against it. */
async function judgeFile(source, settings) {
	const { path } = source;
	const isGovernance = settings.isGovernance(path);
	const expected = source.expected ?? (settings.isTemplate(path) || isGovernance);
	const syntax = syntaxOf(path);
	if ("unreadable" in source) {
		const { unreadable } = source;
		return expected || "head" in unreadable && badgeMarks.test(unreadable.head) ? problem(settings, path, "document/readable", unreadableInWords(unreadable)) : nothing(path);
	}
	if (syntax === void 0) return nothing(path);
	const text = withoutMark(source.text);
	const parsed = await parseText(text, syntax, isGovernance);
	if (parsed.kind === "broken") {
		const [first] = parsed.problems;
		return (expected || badgeMarks.test(text)) && first ? problem(settings, path, "document/syntax", first) : nothing(path);
	}
	if (parsed.kind === "other") return nothing(path);
	return new FileJudge(path, settings).judge(parsed, syntax, expected);
}
function nothing(file) {
	return {
		file,
		outcome: "skipped",
		templates: [],
		findings: [],
		extracts: [],
		rules: []
	};
}
function problem(settings, file, id, words) {
	const severity = settings.ownSeverity(id, file);
	const finding = {
		rule: id,
		severity: severity === "off" ? "info" : severity,
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "file",
		message: words.message,
		suggestion: words.suggestion,
		related: [],
		offsets: [words.start ?? 0, words.end ?? words.start ?? 0],
		...words.line === void 0 ? {} : { line: words.line }
	};
	return {
		...nothing(file),
		outcome: "checked",
		findings: severity === "off" ? [] : [finding],
		rules: [id]
	};
}
var FileJudge = class {
	#file;
	#all;
	#settings;
	#findings = [];
	#extracts = [];
	#rules = /* @__PURE__ */ new Set();
	constructor(file, settings) {
		this.#file = file;
		this.#all = settings;
		this.#settings = settings.for(file);
	}
	judge(parsed, syntax, expected) {
		if (parsed.kind === "prose") {
			const document = toGovernanceDocument(parsed.prose, this.#file);
			for (const [rule, settings] of this.#active()) if (isGovernanceRule(rule)) this.#report(rule, settings, () => rule.check(document, settings.options));
			return this.#result("checked", []);
		}
		const { values } = parsed;
		const recognised = values.map((value, document) => recognise(value, {
			file: this.#file,
			document,
			documents: values.length,
			syntax,
			expected
		}));
		const templates = recognised.flatMap((found) => found.templates);
		const all = expected ? recognised.flatMap((found) => found.unknown) : [];
		const unknown = templates.length === 0 ? all.slice(0, 1) : all;
		const others = recognised.reduce((sum, found) => sum + found.others, 0);
		for (const template of templates) this.#judgeTemplate(template);
		if (unknown.length > 0) this.#own("document/format", unknown);
		if (expected && values.every((value) => value === null)) this.#own("document/format", [{
			at: {
				file: this.#file,
				document: 0,
				pointer: ""
			},
			about: "format",
			message: "The file is empty; expected a badge template",
			suggestion: "Write the template, or delete the file"
		}]);
		const isChecked = templates.length > 0 || this.#findings.length > 0 || expected && others === 0;
		return this.#result(isChecked ? "checked" : "skipped", templates.map((template) => this.#entry(template)));
	}
	#judgeTemplate(template) {
		const platform = platformOf(template.format, this.#settings.platform);
		const language = new LanguageOf(template, this.#settings.language);
		for (const [rule, settings] of this.#active()) {
			if (isGovernanceRule(rule) || !applies(rule, template, language)) continue;
			const limit = rule.limit && limitOf(platform, rule.limit);
			if (rule.limit && limit === void 0) continue;
			if (isProgramRule(rule)) this.#extract(rule, settings, template);
			else this.#report(rule, settings, () => rule.check(template, settings.options, { limit: limit ?? noLimit }), template.id.value);
		}
	}
	*#active() {
		for (const rule of this.#all.rules) {
			const settings = this.#settings.rules.get(rule.id);
			if (settings && settings.severity !== "off") yield [rule, settings];
		}
	}
	#extract(rule, settings, template) {
		this.#rules.add(rule.id);
		const extracts = collected(rule.id, this.#file, () => rule.extract(template, settings.options));
		for (const { key, value } of extracts) this.#extracts.push({
			rule: rule.id,
			key,
			value,
			template: template.id.value
		});
	}
	#report(rule, settings, judge, template) {
		this.#rules.add(rule.id);
		for (const judgement of collected(rule.id, this.#file, judge)) this.#findings.push(toRawFinding(rule, settings, judgement, template));
	}
	#own(id, judgements) {
		this.#rules.add(id);
		const severity = this.#all.ownSeverity(id, this.#file);
		if (severity === "off") return;
		for (const { at, about, message, suggestion } of judgements) this.#findings.push({
			rule: id,
			severity,
			at,
			about,
			message,
			suggestion,
			related: []
		});
	}
	#entry({ id, format, at }) {
		const hasPlatform = this.#settings.platform !== void 0 || format !== "badgelint";
		return {
			id: id.value,
			format,
			at,
			hasPlatform
		};
	}
	#result(outcome, templates) {
		return {
			file: this.#file,
			outcome,
			templates,
			findings: this.#findings,
			extracts: this.#extracts,
			rules: [...this.#rules]
		};
	}
};
/** Handed to rules that declare no limit; they have no business looking at it. */
const noLimit = {
	value: Number.POSITIVE_INFINITY,
	platform: "",
	source: ""
};
/** Turns what a rule says into a finding, with the severity that is configured. */
function toRawFinding(rule, settings, judgement, template) {
	const { at, about, message, suggestion, related = [], fix, severity } = judgement;
	const ownSeverity = rule.kind === "guidance" && !settings.isConfigured ? severity : void 0;
	return {
		rule: rule.id,
		severity: ownSeverity ?? (settings.severity === "off" ? "info" : settings.severity),
		at,
		about,
		message,
		suggestion,
		related,
		...template === void 0 ? {} : { template },
		...fix === void 0 ? {} : { fix }
	};
}
/** Whether a rule has something to say about a template, by what the rule declares. */
function applies(rule, template, language) {
	if (rule.kind === "guidance" && rule.archived !== true && template.state?.value === "archived") return false;
	if (rule.formats && !rule.formats.includes(template.format)) return false;
	if (rule.reads.some((field) => template.malformed.has(field))) return false;
	return rule.languages === void 0 || language.isAmong(rule.languages);
}
// ../core/src/engine/judge-program.ts
/** Judges what only shows when many templates are seen together. */
function judgeProgram(judged, settings, facts) {
	const findings = [];
	const templates = new TemplatesByPlace(judged);
	const groups = groupExtracts(judged);
	for (const rule of settings.rules) {
		if (!isProgramRule(rule)) continue;
		const options = settings.optionsOf(rule.id);
		for (const group of groups.get(rule.id)?.values() ?? []) for (const judgement of collected(rule.id, "several templates", () => rule.check(group, options, facts))) {
			const own = settings.for(judgement.at.file).rules.get(rule.id);
			if (own && own.severity !== "off") findings.push(toRawFinding(rule, own, judgement, templates.idAt(judgement.at)));
		}
	}
	const platform = unsetPlatform(judged, settings);
	return platform ? [...findings, platform] : findings;
}
/** What the rules extracted, by rule and key, each group in the order of the files. */
function groupExtracts(judged) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { extracts } of judged) for (const { rule, key, value } of extracts) {
		const byKey = byRule.get(rule) ?? /* @__PURE__ */ new Map();
		byRule.set(rule, byKey);
		const group = byKey.get(key);
		if (group) group.push(value);
		else byKey.set(key, [value]);
	}
	return byRule;
}
/** Finds the template that a place lies in. */
var TemplatesByPlace = class {
	#byDocument = /* @__PURE__ */ new Map();
	constructor(judged) {
		for (const { templates } of judged) for (const template of templates) {
			const key = `${template.at.document} ${template.at.file}`;
			const there = this.#byDocument.get(key);
			if (there) there.push(template);
			else this.#byDocument.set(key, [template]);
		}
	}
	idAt(place) {
		return this.#byDocument.get(`${place.document} ${place.file}`)?.find(({ at }) => place.pointer === at.pointer || place.pointer.startsWith(`${at.pointer}/`))?.id;
	}
};
/** One remark for the program while templates in our own format have no platform. */
function unsetPlatform(judged, settings) {
	const without = judged.flatMap(({ templates }) => templates.filter(({ hasPlatform }) => !hasPlatform));
	const [first] = without;
	if (first === void 0) return void 0;
	const file = settings.file ?? first.at.file;
	const severity = settings.ownSeverity("config/platform", first.at.file);
	if (severity === "off") return void 0;
	const count = without.length === 1 ? "One template has" : `${without.length} templates have`;
	return {
		rule: "config/platform",
		severity,
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "platform",
		message: `${count} no platform set; expected the one that the badges are issued on, whose limits then hold`,
		suggestion: "Add `platform: credly`, or another, to badgelint.yaml",
		related: [],
		offsets: [0, 0]
	};
}
// ../core/src/program/template.ts
/** The formats that badge templates come in. */
const formats = [
	"badgelint",
	"credly",
	"canvas-credentials",
	"open-badges-1",
	"open-badges-2",
	"open-badges-3",
	"accredible"
];
// ../core/src/engine/comments.ts
/** The comments of one file that switch rules off, and which of their rules were needed. */
var Comments = class Comments {
	#suppressions;
	#needed = /* @__PURE__ */ new Map();
	constructor(suppressions) {
		this.#suppressions = suppressions;
	}
	static async of(text, locator) {
		if (!mayHold(text)) return new Comments([]);
		return new Comments(await (await locator()).suppressions());
	}
	suppress({ rule }, [start]) {
		if (rule.startsWith("config/")) return void 0;
		const covering = this.#suppressions.find((candidate) => candidate.rules.includes(rule) && start >= candidate.start && start < candidate.end);
		if (covering === void 0) return void 0;
		const needed = this.#needed.get(covering) ?? /* @__PURE__ */ new Set();
		this.#needed.set(covering, needed.add(rule));
		return {
			by: "comment",
			reason: covering.reason ?? null
		};
	}
	/** What is to be said about the comments themselves. Only rules that ran can be found unneeded. */
	remarks(file, ran, settings) {
		const known = [...settings.rules.map(({ id }) => id), ...ownFindings.map(({ id }) => id)];
		return this.#suppressions.flatMap((suppression) => {
			const { comment, rules, reason, unclear } = suppression;
			const remark = (id, about, message, suggestion) => {
				const severity = settings.ownSeverity(id, file);
				if (severity === "off") return [];
				return [{
					rule: id,
					severity,
					at: {
						file,
						document: 0,
						pointer: ""
					},
					about,
					message,
					suggestion,
					related: [],
					offsets: [comment.start, comment.end]
				}];
			};
			if (unclear) return remark("config/unused-suppression", comment.text.trim(), `This comment switches nothing off; expected \`badgelint-disable-next-line\` or \`badgelint-disable-file\`, then the rules`, "Write for example `badgelint-disable-next-line template/earner-voice -- quotes a law`");
			const withoutReason = reason === void 0 ? remark("config/suppression-reason", rules.join(" "), "This comment switches a rule off without saying why; expected a reason behind two hyphens", "Add `--` and the reason") : [];
			const unneeded = rules.filter((rule) => !known.includes(rule) || ran.includes(rule) && !this.#needed.get(suppression)?.has(rule));
			return [...withoutReason, ...unneeded.flatMap((rule) => known.includes(rule) ? remark("config/unused-suppression", rule, `\`${rule}\` has nothing to say here; expected no comment that switches it off`, "Remove the comment") : remark("config/unused-suppression", rule, `There is no rule \`${rule}\`; expected ${orOther(nearest(rule, known))}`, "Run `badgelint explain` for the list of rules"))];
		});
	}
};
function orOther(meant) {
	return meant ? `\`${meant}\`` : "the name of a rule";
}
/** Whether a text may hold such a comment, so that nearly all files need not be looked at closely. */
function mayHold(text) {
	return text.includes("badgelint-");
}
// ../core/src/engine/ignores.ts
/** The entries under `ignores`, and which of them were needed. */
var Ignores = class {
	#settings;
	#judged;
	#today;
	#needed = /* @__PURE__ */ new Set();
	constructor(settings, judged, today) {
		this.#settings = settings;
		this.#judged = judged;
		this.#today = today;
	}
	suppress({ rule, at }) {
		const covering = this.#settings.ignores.find((placed) => placed.ignore.rule === rule && placed.matches(at.file) && (placed.ignore.pointer === void 0 || isWithin(at.pointer, placed.ignore.pointer)));
		if (covering === void 0) return void 0;
		this.#needed.add(covering);
		return this.#isOver(covering) ? void 0 : {
			by: "configuration",
			reason: covering.ignore.reason
		};
	}
	/** An entry counts as unneeded only if its rule was held against one of its files. */
	remarks() {
		return this.#settings.ignores.flatMap((placed) => {
			const { rule, path, until } = placed.ignore;
			if (this.#needed.has(placed)) return this.#isOver(placed) ? this.#remark(placed, "config/expired-suppression", `The entry that ignores \`${rule}\` in ${path} ran out on ${until}, so the finding is shown again; expected it to be settled by then`, "Settle the finding and remove the entry, or decide on a new date") : [];
			return this.#remark(placed, "config/unused-suppression", `\`${rule}\` has nothing to say about ${path}; expected no entry that ignores it`, "Remove the entry");
		});
	}
	#remark(placed, id, message, suggestion) {
		const { rule, path, pointer } = placed.ignore;
		const judged = this.#judged.find(({ file, rules }) => placed.matches(file) && rules.includes(rule));
		const file = placed.file ?? judged?.file;
		if (judged === void 0 || file === void 0) return [];
		const severity = this.#settings.ownSeverity(id, file);
		if (severity === "off") return [];
		return [{
			rule: id,
			severity,
			at: {
				file,
				document: 0,
				pointer: placed.file === void 0 ? "" : placed.pointer
			},
			about: [
				rule,
				path,
				pointer ?? ""
			].join(" ").trim(),
			message,
			suggestion,
			related: []
		}];
	}
	#isOver({ ignore }) {
		return ignore.until !== void 0 && ignore.until < this.#today;
	}
};
// ../core/src/engine/settle.ts
/**
* Settles the findings of a run: one for each cause, with lines and columns, those apart that a
* comment or the configuration switches off, in the order of files and places.
*/
async function settle(judged, sources, settings, facts) {
	const texts = new Map(sources.map((source) => [source.path, "text" in source ? withoutMark(source.text) : ""]));
	const locators = new Locators(texts, settings);
	const raw = once([...judged.files.flatMap(({ findings }) => findings), ...judged.program]);
	const byFile = Map.groupBy(raw, ({ at }) => at.file);
	const findings = [];
	const suppressed = [];
	const ignores = new Ignores(settings, judged.files, facts.today);
	const files = new Map(judged.files.map((file) => [file.file, file]));
	for (const file of /* @__PURE__ */ new Set([...byFile.keys(), ...withComments(texts, files)])) {
		const comments = await Comments.of(texts.get(file) ?? "", () => locators.of(file));
		for (const finding of byFile.get(file) ?? []) {
			const offsets = await locators.offsetsOf(finding);
			const settled = await toFinding({
				...finding,
				offsets
			}, locators, settings);
			const by = comments.suppress(finding, offsets) ?? ignores.suppress(finding);
			if (by) suppressed.push({
				...settled,
				suppressed: by
			});
			else findings.push(settled);
		}
		for (const remark of comments.remarks(file, files.get(file)?.rules ?? [], settings)) findings.push(await toFinding(remark, locators, settings));
	}
	for (const remark of ignores.remarks()) findings.push(await toFinding(remark, locators, settings));
	findings.sort(byPlace);
	suppressed.sort(byPlace);
	return {
		findings,
		suppressed,
		summary: summarise(judged.files, findings, suppressed)
	};
}
/** Several groups may give one finding, and one text may show one cause twice: each counts once. */
function once(findings) {
	const kept = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, at, template, about } = finding;
		const key = [
			rule,
			at.file,
			at.document,
			template ?? at.pointer,
			about
		].join("\0");
		const earlier = kept.get(key);
		if (earlier === void 0 || precedes(finding, earlier)) kept.set(key, finding);
	}
	return [...kept.values()];
}
/** Groups come in no order of their own, so what several gave is picked by what it points to. */
function precedes(finding, earlier) {
	const [place] = finding.related;
	const [earlierPlace] = earlier.related;
	if (place === void 0 || earlierPlace === void 0) return false;
	return (compare$1(place.file, earlierPlace.file) || compare$1(finding.message, earlier.message)) < 0;
}
function withComments(texts, files) {
	return [...texts].filter(([file, text]) => files.get(file)?.outcome === "checked" && mayHold(text)).map(([file]) => file);
}
/** Files that are kept taken apart; findings come file by file, and many point to the same others. */
const mostLocators = 100;
var Locators = class {
	#texts;
	#settings;
	#made = /* @__PURE__ */ new Map();
	constructor(texts, settings) {
		this.#texts = texts;
		this.#settings = settings;
	}
	of(file) {
		const known = this.#made.get(file);
		if (known) return known;
		const made = FileLocator.of(file, this.#texts.get(file) ?? "", this.#settings.isGovernance(file));
		this.#made.set(file, made);
		const [oldest] = this.#made.keys();
		if (this.#made.size > mostLocators && oldest !== void 0) this.#made.delete(oldest);
		return made;
	}
	async offsetsOf({ at, offsets }) {
		return offsets ?? (await this.of(at.file)).offsetsOf(at);
	}
	async rangeOf(place) {
		const locator = await this.of(place.file);
		const [start, end] = locator.offsetsOf(place);
		return locator.rangeOfOffsets(start, end);
	}
	async rangeOfFinding(finding) {
		if (finding.line !== void 0) return startOfLine(finding.line);
		const [start, end] = await this.offsetsOf(finding);
		return (await this.of(finding.at.file)).rangeOfOffsets(start, end);
	}
};
/** For files that could not be read as text, whose lines are counted in bytes. */
function startOfLine(line) {
	const start = {
		line,
		column: 1
	};
	return {
		start,
		end: start
	};
}
async function toFinding(raw, locators, settings) {
	const related = raw.related.map(async (place) => ({
		file: place.file,
		document: place.document,
		pointer: place.pointer,
		range: await locators.rangeOf(place)
	}));
	return {
		rule: raw.rule,
		practice: practiceOf(raw.rule, settings),
		severity: raw.severity,
		message: raw.message,
		suggestion: raw.suggestion,
		file: raw.at.file,
		document: raw.at.document,
		pointer: raw.at.pointer,
		about: raw.about,
		range: await locators.rangeOfFinding(raw),
		...raw.template === void 0 ? {} : { template: raw.template },
		related: await Promise.all(related),
		...raw.fix === void 0 ? {} : { fix: raw.fix }
	};
}
function practiceOf(id, settings) {
	return settings.rules.find((rule) => rule.id === id)?.practice ?? null;
}
function byPlace(a, b) {
	return compare$1(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compare$1(a.rule, b.rule) || compare$1(a.about, b.about);
}
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function summarise(files, findings, suppressed) {
	const counts = Object.fromEntries(formats.map((format) => [format, 0]));
	const templates = files.flatMap((file) => file.templates);
	for (const { format } of templates) counts[format] += 1;
	const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		files: files.length,
		skipped: files.filter(({ outcome }) => outcome === "skipped").length,
		templates: templates.length,
		formats: counts,
		errors: of("error"),
		warnings: of("warning"),
		infos: of("info"),
		suppressed: suppressed.length
	};
}
// ../core/src/text/placeholder.ts
/**
* Texts that stand where a text is still to be written. English words, and the Latin filler that is
* used in any language. Whole texts only: "TODO lists" in a sentence is not a placeholder.
*/
const patterns = [
	/^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.{2,}|…|-+|\?+)[.!:]*$/i,
	/^(?:todo|tbd|tbc|fixme)\b\s*[:–—-].*$/i,
	/^(?:still )?(?:to be|needs to be|will be) (?:decided|determined|defined|confirmed|completed|written|added|announced|agreed|filled in|done|updated)(?: (?:later|soon|by .{1,60}))?[.!]*$/i,
	/^(?:coming soon|placeholder(?: text)?|description(?: goes)? here|(?:add|insert|enter|write|put)(?: the| a| your)? (?:description|text|content|name|goals?)(?: text)? here|work in progress|under construction|not yet (?:written|decided|defined|available)|sample text|test(?: (?:badge|description|template))?)[.!]*$/i,
	/^this is (?:a|an|just a) (?:test|sample|dummy|placeholder|demo)(?: (?:badge|credential|description|template|text))?(?: (?:for|to) (?:test|testing|demonstration|demo)(?: purposes)?)?[.!]*$/i,
	/^lorem ipsum\b.*/is,
	/^[[<{](?:[^\]>}\n]{1,80})[\]>}][.]?$/
];
/** Whether a text as a whole only holds the place of one. */
function isPlaceholder(text) {
	const trimmed = text.replace(/^[>#\s]+|[*_`]/gm, "").trim();
	return trimmed.length > 0 && trimmed.length < 2e3 && patterns.some((pattern) => pattern.test(trimmed));
}
// ../core/src/rules/governance/substance.ts
var substance_default = governanceRule({
	id: "governance/substance",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	summary: "Every heading of the governance document has something to say.",
	why: "Earners are treated alike only where goals, roles and rules are written down. A heading with nothing below it looks decided and is not.",
	source: {
		title: "Credly, Governance: a foundation for success in digital credentialing",
		address: "https://learn.credly.com/blog/governance-a-foundation-for-success-in-digital-credentialing"
	},
	mistakes: "Placeholders are known in English only.",
	examples: {
		good: [
			"# Governance\n\n## Goals\n\nTwo hundred earners a year.",
			{
				text: "# Governance\n\n## Roles\n\n### Owner\n\nThe registrar.",
				caption: "A heading may lead straight to its parts."
			},
			"# Governance\n\n## To-do lists\n\nEvery owner keeps a TODO list of templates to review."
		],
		bad: [
			{
				text: "# Governance\n\n## Goals\n\n## Roles\n\nThe registrar.",
				about: ["Goals"]
			},
			{
				text: "# Governance\n\n## Goals\n\nTODO",
				about: ["Goals"]
			},
			{
				text: "# Governance\n\n## Goals\n\n_To be decided._",
				about: ["Goals"]
			},
			{
				text: "# Governance\n\n## Goals\n\n<!-- write this -->\n",
				about: ["Goals"]
			}
		]
	},
	*check({ sections }) {
		for (const { heading, blocks, hasSubsections } of sections) {
			const isEmpty = blocks.length === 0 && !hasSubsections;
			const placeholder = blocks.length === 1 ? blocks.find((block) => isPlaceholder(block.value)) : void 0;
			if (!isEmpty && placeholder === void 0) continue;
			const title = heading.value === "" ? "An empty heading" : `"${heading.value}"`;
			yield {
				at: heading.at,
				about: heading.value || "heading",
				message: placeholder ? `${title} is followed only by "${shortened(placeholder.value)}"; expected what was decided` : `${title} is followed by nothing; expected what was decided`,
				suggestion: "Write what holds today, or remove the heading until it is decided"
			};
		}
	}
});
// ../core/src/rules/skills/count.ts
var count_default = templateRule({
	id: "skills/count",
	practice: 6,
	kind: "contract",
	severity: "error",
	reads: ["skills"],
	limit: "skillsLeast",
	summary: "A template has at least as many skills as the platform asks for.",
	why: "Skills are how employers and search find the earner. The platform refuses a template with fewer.",
	source: {
		title: "Credly, Badge templates: skills, at least three",
		address: "https://www.credly.com/docs/badge_templates_extended"
	},
	mistakes: "None known. Formats without skills are not judged; tags are not skills.",
	examples: {
		good: [{
			platform: "credly",
			text: "skills: [Welding, Metal Cutting, Workshop Safety]"
		}, {
			text: "skills: [Welding]",
			caption: "Where no platform is set there is no limit."
		}],
		bad: [{
			platform: "credly",
			text: "skills: [Welding]",
			about: ["skills"]
		}, {
			platform: "credly",
			text: "skills: null",
			about: ["skills"]
		}]
	},
	*check({ skills, at }, _options, { limit }) {
		if (skills === void 0 || skills.length >= limit.value) return;
		const there = skills.length === 0 ? "no skill" : skills.length === 1 ? "one skill" : `${skills.length} skills`;
		yield {
			at: {
				...at,
				pointer: `${at.pointer}/skills`
			},
			about: "skills",
			message: `The template has ${there}; expected at least ${limit.value}, which is what ${limit.platform} asks for`,
			suggestion: "Add skills that the earner shows in the criteria"
		};
	}
});
const known$1 = new Map(Object.entries({
	appsec: "application security",
	infosec: "information security",
	netsec: "network security",
	opsec: "operations security",
	iac: "infrastructure as code",
	k8s: "kubernetes",
	js: "javascript",
	ts: "typescript",
	ux: "user experience",
	hrm: "human resource management",
	seo: "search engine optimization",
	vpn: "virtual private network",
	ehr: "electronic health record",
	gis: "geographic information system",
	nlp: "natural language processing",
	oop: "object oriented programming",
	rpa: "robotic process automation",
	sdlc: "software development life cycle",
	siem: "security information and event management",
	crm: "customer relationship management"
}));
/**
* The form by which two spellings of one skill are known to be the same: without case, plural,
* punctuation between words, and with abbreviations written out. Marks that make the difference
* (`C`, `C++`, `C#`, `.NET`) stay.
*/
function skillForm(skill, abbreviations = {}) {
	const spelled = /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(skill) ? skill.toLowerCase() : spell(skill);
	const own = Object.entries(abbreviations).find(([short]) => fold(short) === spelled);
	return (own ? fold(own[1]) : known$1.get(spelled) ?? spelled).split(" ").map((word) => singular(word, skill)).join(" ");
}
/** A skill without case, without punctuation between words, and without an abbreviation behind it. */
function spell(skill) {
	return fold(skill.replace(/\s*\(([^()]{2,12})\)\s*$/, (whole, inner, offset) => isAcronymOf(inner, skill.slice(0, offset)) ? "" : whole)).replaceAll("&", " and ").replaceAll("'", "").replace(/(?<=[\p{L}\p{N}])\.(?=js\b)/gu, "").replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, " ").replace(/\.(?=\s|$)/g, "").trim();
}
/** Whether letters in parentheses abbreviate the words before them: "Virtual Private Networks (VPN)". */
function isAcronymOf(letters, phrase) {
	const initials = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0] ?? "").join("");
	const bare = fold(letters).replace(/s$/, "");
	const found = fold(initials);
	if (found === bare) return true;
	let index = 0;
	for (const letter of found) if (letter === bare[index]) index++;
	return bare.length >= 2 && index === bare.length && found[0] === bare[0];
}
/** English plural to singular, for words of four letters and more; names in capitals stay. */
function singular(word, original) {
	const isPluralOfCapitals = original.includes(`${word.slice(0, -1).toUpperCase()}s`);
	if (word.length > 2 && word.endsWith("s") && isPluralOfCapitals) return word.slice(0, -1);
	if (word.length < 4 || !/^[\p{L}\p{N}]+$/u.test(word)) return word;
	if (/(?:ss|us|is|ics|ous|xes|news)$/.test(word)) return word;
	if (original.includes(word.toUpperCase())) return word;
	if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
	return word.endsWith("s") ? word.slice(0, -1) : word;
}
// ../core/src/rules/skills/duplicate.ts
var duplicate_default = templateRule({
	id: "skills/duplicate",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	languages: ["en"],
	summary: "A skill is listed once.",
	why: "An employer who meets \"AppSec\" beside \"Application Security\" wonders what the difference is, and the badge shows one skill fewer than it could.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Abbreviations that only one organisation uses are not known; name them in `abbreviations`.",
	options: { abbreviations: {
		type: "object",
		description: "Abbreviations of your own and what they stand for, such as `QMS: quality management system`.",
		additionalProperties: { type: "string" },
		default: {}
	} },
	examples: {
		good: [
			"skills: [Go, Google Cloud, Goal Setting]",
			"skills: [C, C++, C#, .NET]",
			"skills: [Security, Security Fundamentals, Network Security]",
			"skills: [IP, IP Services, Statistics, Analysis]"
		],
		bad: [
			{
				text: "skills: [Application Security, AppSec, Threat Modelling]",
				about: ["application security"]
			},
			{
				text: "skills: [Data analysis, Writing, Data Analysis]",
				about: ["data analysis"]
			},
			{
				text: "skills: [Firewall, Routing, Firewalls]",
				about: ["firewall"]
			},
			{
				text: "skills: [Virtual Private Networks (VPN), Routing, VPN]",
				about: ["virtual private network"]
			},
			{
				text: "skills: [Problem-solving, Listening, Problem Solving]",
				about: ["problem solving"]
			}
		]
	},
	*check({ skills = [] }, { abbreviations }) {
		const first = /* @__PURE__ */ new Map();
		for (const skill of skills) {
			const form = skillForm(skill.value, abbreviations);
			const earlier = first.get(form);
			if (earlier === void 0) first.set(form, skill);
			else yield {
				at: skill.at,
				about: form,
				message: `"${skill.value}" means the same as "${earlier.value}"; expected each skill once`,
				suggestion: "Remove one of them, or say what makes them different",
				related: [earlier.at],
				fix: {
					kind: "remove",
					pointer: skill.at.pointer
				}
			};
		}
	}
});
// ../core/src/rules/template/criteria-present.ts
var criteria_present_default = templateRule({
	id: "template/criteria-present",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["criteria", "criteriaLink"],
	limit: "criteriaLeast",
	formats: [
		"badgelint",
		"credly",
		"canvas-credentials",
		"open-badges-1",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "A template says how the badge is earned.",
	why: "Criteria are what an employer reads to know what the earner did. A badge without them claims something and proves nothing; platforms refuse it.",
	source: {
		title: "Open Badges 2.0, BadgeClass: criteria",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeClass"
	},
	mistakes: "Accredible keeps criteria apart from the group, so nothing is said about its groups.",
	examples: {
		good: ["badge_template_activities: [{title: Repaired three bicycle brakes under supervision}]", {
			text: "badge_template_activities: []\nglobal_activity_url: https://example.org/criteria",
			caption: "A page that lists the criteria will do where no platform is set."
		}],
		bad: [{
			text: "badge_template_activities: []\nglobal_activity_url: null",
			about: ["criteria"]
		}, {
			platform: "credly",
			text: "badge_template_activities: []",
			about: ["criteria"],
			caption: "Credly wants the criteria themselves, not only a link."
		}]
	},
	*check({ criteria, criteriaLink, at }, _options, { limit }) {
		const isLinkEnough = limit.platform !== "Credly";
		if (criteria.length + (isLinkEnough && criteriaLink ? 1 : 0) >= limit.value) return;
		yield {
			at,
			about: "criteria",
			message: "The template does not say how the badge is earned; expected at least one criterion",
			suggestion: "Name what the earner does for it and how that is judged"
		};
	}
});
// ../core/src/rules/template/description-length.ts
var description_length_default = templateRule({
	id: "template/description-length",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["description"],
	limit: "descriptionMost",
	summary: "A description is no longer than the platform takes.",
	why: "The platform refuses a longer text or cuts it off, and the earner holds a badge whose last sentence is missing.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Characters are counted as Unicode code points; a platform may count an emoji as two.",
	examples: {
		good: [{
			platform: "credly",
			text: `description: ${"A".repeat(500)}`,
			caption: "Exactly 500 characters fit."
		}, {
			text: `description: ${"Earners have measured the water of a stream every week and reported it. ".repeat(9).trim()}`,
			caption: "Where no platform is set there is no limit."
		}],
		bad: [{
			platform: "credly",
			text: `description: ${"Earners have shown in practice that they can measure water quality and report it. ".repeat(7).trim()}`,
			about: ["description"]
		}]
	},
	*check({ description }, _options, { limit }) {
		if (description === void 0) return;
		const length = Array.from(description.value).length;
		if (length <= limit.value) return;
		const start = Array.from(description.value).slice(0, limit.value).join("").length;
		yield {
			at: {
				...description.at,
				span: [start, description.value.length]
			},
			about: "description",
			message: `The description has ${length} characters; expected at most ${limit.value}, which is what ${limit.platform} takes`,
			suggestion: `Cut ${length - limit.value} characters, and move details to the page that the badge links to`
		};
	}
});
// ../core/src/rules/template/description-substance.ts
var description_substance_default = templateRule({
	id: "template/description-substance",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	summary: "A description says more than a placeholder, the name again, or \"Completed the course\".",
	why: "The description is the first thing people read behind the picture. If it says only that a course was completed, nobody learns what the earner can do.",
	source: {
		title: "Credly, No guts, no glory: writing meaningful badges",
		address: "https://learn.credly.com/blog/no-guts-no-glory"
	},
	mistakes: "Bare completion is known in English only.",
	examples: {
		good: [
			"description: Earners have completed the Data Basics course, cleaned three data sets and explained what they found to a panel.",
			{ text: "name: Todo List Design\ndescription: Earners have designed, tested and shipped a to-do list application that five people used for a week." },
			"description: Has completed the Lifeguard course and rescued a swimmer in open water under supervision."
		],
		bad: [
			{
				text: "description: TODO",
				about: ["placeholder"]
			},
			{
				text: "description: Lorem ipsum dolor sit amet",
				about: ["placeholder"]
			},
			{
				text: "name: Data Analysis\ndescription: \"Data analysis.\"",
				about: ["name"]
			},
			{
				text: "description: Completed the Data Basics training course.",
				about: ["completion"]
			},
			{
				text: "description: This badge is awarded for completing the Data Basics course.",
				about: ["completion"]
			}
		]
	},
	*check({ name, description }) {
		if (description === void 0) return;
		const text = description.value;
		if (isPlaceholder(text)) yield {
			at: description.at,
			about: "placeholder",
			message: `The description is a placeholder, "${shortened(text)}"; expected what the earner did`,
			suggestion: "Say who did what, what they can now do, and why it counts"
		};
		else if (name !== void 0 && letters(name.value) !== "" && letters(name.value) === letters(text)) yield {
			at: description.at,
			about: "name",
			message: "The description only repeats the name; expected what the earner did",
			suggestion: "Say who did what, what they can now do, and why it counts"
		};
		else if (isBareCompletion(text)) yield {
			at: description.at,
			about: "completion",
			message: "The description says only that something was completed; expected what the earner can now do",
			suggestion: "Add what the earner did there, how it was judged, and what they can now do"
		};
	}
});
function letters(text) {
	return foldedWords(text).join(" ");
}
const opening = /^(?:(?:this|the) (?:digital )?(?:badge|credential|certificate) (?:is |was )?(?:awarded|given|issued|earned|granted) (?:to (?:\w+ )?(?:people|those|learners|students|participants|earners|individuals|anyone) who (?:have |has )?|for (?:the )?(?:successful )?|by |on |upon )|awarded (?:for|to (?:those|participants|learners|students) who) (?:have )?|(?:the )?(?:earners?|holders?|recipients?|participants?)(?: of this (?:badge|credential))? (?:has|have)? ?|(?:has|have) |for )?(?:successfully )?(?:complet(?:ed|ing|ion of)|finish(?:ed|ing)|attend(?:ed|ing|ance (?:at|of))|pass(?:ed|ing)|participat(?:ed|ing) in|took part in)\b/i;
/** What, after the act, tells more than that the act was done. */
const substance = /\b(?:and|by|where|which|including|covering|demonstrat\w*|showing|able to|can|know(?:s|ledge)|skills?|learn\w*|understand\w*|after|who|while|with|through|so that)\b|[,;:]/i;
/** One sentence which says that a course, programme or event was completed, and nothing more. */
function isBareCompletion(text) {
	const sentence = text.trim().replace(/[.!]+$/, "");
	if (/[.!?]\s/.test(sentence) || foldedWords(sentence).length > 20) return false;
	const match = opening.exec(sentence);
	return match !== null && !substance.test(sentence.slice(match[0].length));
}
// ../core/src/text/voice.ts
const persons = {
	you: "reader",
	"you'll": "reader",
	"you're": "reader",
	"you've": "reader",
	"you'd": "reader",
	your: "reader",
	yours: "reader",
	we: "issuer",
	"we'll": "issuer",
	"we're": "issuer",
	"we've": "issuer",
	our: "issuer",
	ours: "issuer",
	us: "issuer"
};
const anyPerson = /\b(?:you|your|yours|we|our|ours|us)\b/i;
/**
* English words that address the reader or speak as the issuer. Passed over: what stands in
* quotation marks, and names. A word belongs to a name where it is capitalised in the middle of a
* sentence ("the Know Your Rights course"), where the word after it is capitalised too ("Our Planet"),
* in "We the People", and where it is part of one of `names`.
*/
function voiceWords(text, names = []) {
	if (!anyPerson.test(text)) return [];
	const all = words(text);
	const passedOver = [...quotations(text), ...occurrences(text, names)];
	const found = [];
	all.forEach((word, index) => {
		const person = Object.hasOwn(persons, fold(word.text)) ? persons[fold(word.text)] : void 0;
		if (person === void 0) return;
		if (passedOver.some(([start, end]) => word.start >= start && word.end <= end)) return;
		const next = all[index + 1];
		const previous = all[index - 1];
		const isCapitalised = /^\p{Lu}/u.test(word.text);
		const startsSentence = previous === void 0 || /[.!?:;•\n]/.test(text.slice(previous.end, word.start));
		if (isCapitalised && !startsSentence) return;
		const between = next ? text.slice(word.end, next.start) : "";
		const isNextCapitalised = next !== void 0 && /^\s+$/.test(between) && /^\p{Lu}\p{Ll}/u.test(next.text);
		if (isCapitalised && isNextCapitalised) return;
		if (/^We\s+the\s+People/.test(text.slice(word.start))) return;
		if (previous !== void 0 && /^thank$/i.test(previous.text)) return;
		found.push({
			...word,
			person
		});
	});
	return found;
}
function occurrences(text, names) {
	return names.flatMap((name) => {
		const start = name.length > 3 ? text.indexOf(name) : -1;
		return start < 0 ? [] : [[start, start + name.length]];
	});
}
// ../core/src/rules/template/earner-voice.ts
var earner_voice_default = templateRule({
	id: "template/earner-voice",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	languages: ["en"],
	summary: "A description speaks about the earner, not to the reader and not as the issuer.",
	why: "The people who read a badge are employers and colleagues of the earner. \"You will learn\" tells them about a course for sale, \"our programme\" about its maker; neither tells what this person did.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A title in lower case (\"the know your rights course\") is taken for an address to the reader. Other languages are not judged.",
	examples: {
		good: [
			"description: Earners have led a project of their own from the first idea to the last invoice.",
			`description: 'Earners answered the question "What do you want to measure?" for a field site.'`,
			"description: Earners completed Our Planet and took part in the Know Your Rights week.",
			"description: Earners explained how We the People became the opening words of a constitution.",
			"language: nl\ndescription: De deelnemer leert hoe we water meten en legt het resultaat uit aan de buurt.",
			"description: Earners wrote thank you letters to twelve donors and followed up on each of them."
		],
		bad: [
			{
				text: "description: In this course you'll learn how to lead a project from the first idea on.",
				about: ["description"]
			},
			{
				text: "description: Our programme has trained leaders since 1998. Earners have led a project.",
				about: ["description"]
			},
			{
				text: "description: Earners have shown us that they can lead a project and bring your team along.",
				about: ["description"]
			}
		]
	},
	*check({ name, description }) {
		if (description === void 0) return;
		const found = voiceWords(description.value, name ? [name.value] : []);
		const [first] = found;
		if (first === void 0) return;
		const listed = [...new Set(found.map((word) => `"${word.text}"`))].slice(0, 4).join(", ");
		const speaks = first.person === "reader" ? "speaks to the reader" : "speaks as the issuer";
		yield {
			at: part(description, first.start, first.end),
			about: "description",
			message: `The description ${speaks} (${listed}); expected it to speak about the earner`,
			suggestion: first.person === "reader" ? "Write what the earner did or can do: \"Earners have …\" in place of \"You will …\"" : "Write what the earner did or can do, and leave the organisation to its own page"
		};
	}
});
// ../core/src/program/likeness.ts
/**
* Likeness of texts by shingles (runs of three words) and MinHash, so that a program of ten thousand
* templates need not be compared pair by pair. Broder, "On the resemblance and containment of
* documents", 1997; banding after Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3.
*/
/** Words to a shingle. */
const shingleLength = 3;
/**
* Bands and rows. Two texts that share 90 of 100 shingles meet in a band 99 times of 100, at 80 of
* 100 it is 9 times of 10, at 50 of 100 less than 2 of 10.
*/
const bands = 6;
const rows = 5;
/** The distinct shingles of a text as 32-bit hashes, ascending. */
function shingles(words) {
	const hashes = words.map(hashOf);
	const count = Math.max(1, words.length - shingleLength + 1);
	const all = new Uint32Array(count);
	for (let start = 0; start < count; start++) {
		let hash = 0;
		for (let offset = 0; offset < shingleLength; offset++) hash = Math.imul(hash, 2654435761) ^ (hashes[start + offset] ?? 0);
		all[start] = mix(hash);
	}
	all.sort();
	return all.filter((hash, index) => index === 0 || hash !== all[index - 1]);
}
/** FNV-1a. */
function hashOf(word) {
	let hash = 2166136261;
	for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 16777619);
	return hash >>> 0;
}
/**
* Keys such that texts which are much alike share at least one. Now and then two that are not do too,
* so likeness is to be asked for.
*/
function bandKeys(shingleHashes) {
	const minima = binMinima(shingleHashes);
	return Array.from({ length: bands }, (_, band) => {
		let hash = 0;
		for (let row = band * rows; row < (band + 1) * rows; row++) hash = mix(hash ^ (minima[row] ?? 0));
		return `${band}:${hash.toString(36)}`;
	});
}
/**
* The least hash of each of as many bins as there are rows in all bands, from one pass over the
* shingles (Li, Owen, Zhang, "One permutation hashing", 2012). An empty bin takes over from the next
* one that is not.
*/
function binMinima(hashes) {
	const count = 30;
	const none = 4294967295;
	const minima = new Uint32Array(count).fill(none);
	for (const hash of hashes) {
		const bin = hash % count;
		if (hash < (minima[bin] ?? none)) minima[bin] = hash;
	}
	return minima.map((minimum, bin) => {
		let least = minimum;
		for (let step = 1; least === none && step < count; step++) least = minima[(bin + step) % count] ?? none;
		return least;
	});
}
/** The share of all distinct shingles of two texts that both have, from 0 to 1. Both ascending. */
function likeness(a, b) {
	let i = 0;
	let j = 0;
	let shared = 0;
	while (i < a.length && j < b.length) {
		const left = a[i] ?? 0;
		const right = b[j] ?? 0;
		if (left === right) {
			shared += 1;
			i += 1;
			j += 1;
		} else if (left < right) i += 1;
		else j += 1;
	}
	return shared / (a.length + b.length - shared);
}
function mix(value) {
	let hash = value >>> 0;
	hash = Math.imul(hash ^ hash >>> 16, 2146121005);
	hash = Math.imul(hash ^ hash >>> 15, 2221713035);
	return (hash ^ hash >>> 16) >>> 0;
}
// ../core/src/program/series.ts
/** Words that a slot may bring with it: "an Excel course" and "a Word course" differ in one slot. */
const articles = /* @__PURE__ */ new Set([
	"a",
	"an",
	"the"
]);
/** The words of a text as they are compared for likeness, without articles. */
function comparedWords(text) {
	return foldedWords(text).filter((word) => !articles.has(word));
}
/**
* Whether two templates belong to one series: their texts differ, in one slot only (which may stand
* in them several times), and what fills the slot stands in the name of each. A pair alone decides.
* Texts that do not differ at all are a copy and no series. All four lists are
* {@link comparedWords}.
*/
function isSeries(text, name, otherText, otherName) {
	const first = text.findIndex((word, index) => word !== otherText[index]);
	if (first < 0) return false;
	for (const fill of runsOf(name, text[first])) for (const otherFill of runsOf(otherName, otherText[first])) if (sameButForSlot(text, fill, otherText, otherFill)) return true;
	return false;
}
/** Stretches of a name that begin with a word, longest first. */
function runsOf(name, word) {
	const runs = [];
	name.forEach((candidate, start) => {
		if (candidate !== word) return;
		for (let end = name.length; end > start; end--) runs.push(name.slice(start, end));
	});
	return runs.sort((a, b) => b.length - a.length);
}
function sameButForSlot(text, fill, otherText, otherFill) {
	let index = 0;
	let other = 0;
	while (index < text.length || other < otherText.length) if (startsAt(text, index, fill) && startsAt(otherText, other, otherFill)) {
		index += fill.length;
		other += otherFill.length;
	} else if (text[index] !== void 0 && text[index] === otherText[other]) {
		index += 1;
		other += 1;
	} else return false;
	return true;
}
function startsAt(list, index, run) {
	return run.every((word, offset) => list[index + offset] === word);
}
// ../core/src/rules/template/near-duplicate.ts
/** Texts of fewer words are alike by chance. */
const fewestWords = 12;
/** How many members of a series a text is held against in one group. */
const mostMembers = 8;
/** Two templates of an example: name, description and, where there is one, series of each. */
function pair(...templates) {
	return templates.map(([name, description, series]) => [
		`name: ${name}`,
		`id: ${name.toLowerCase().replaceAll(" ", "-")}`,
		`description: ${description}`,
		...series ? [`series: ${series}`] : [],
		"badge_template_activities: [{title: Passed a review by two supervisors with a rubric.}]"
	].join("\n")).join("\n---\n");
}
var near_duplicate_default = programRule({
	id: "template/near-duplicate",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"id",
		"name",
		"description",
		"criteria",
		"series"
	],
	summary: "A template is not a copy of another with a few words changed.",
	why: "Two badges that say nearly the same leave an employer guessing what the difference is. Most often one was copied and never finished.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A series whose texts differ in several places, or in a word that is not in the name, is reported; say `series` in its members. Among many texts that are somewhat alike, some pairs are not compared.",
	options: { share: {
		type: "number",
		description: "Share of the wording, from 0 to 1, from which two templates count as alike.",
		minimum: .5,
		maximum: 1,
		default: .8
	} },
	examples: {
		good: [{
			text: pair(["Host in Peru", "Earners have hosted a family from Peru for two weeks and kept a diary."], ["Host in Chile", "Earners have hosted a family from Chile for two weeks and kept a diary."]),
			caption: "A series: the texts differ in one place, and the name says it."
		}, {
			text: pair([
				"Welding I",
				"Earners have joined two steel plates with a straight seam that held.",
				"welding"
			], [
				"Welding II",
				"Earners have joined two steel plates with a vertical seam that held.",
				"welding"
			]),
			caption: "A declared series."
		}],
		bad: [{
			text: pair(["Team Lead", "Earners have led a team of five for a year and met budget and date."], ["Crew Chief", "Earners have led a team of five for a year and met budget and date."]),
			about: ["text"],
			caption: "A copy whose name alone differs."
		}, {
			text: pair(["Team Lead", "Earners have led a team of five people for a whole year, met the budget and the date, and handed the project over to the client in writing."], ["Crew Chief", "Earners have led a team of nine people for a whole year, met the budget and the date, and handed the project over to the client in writing."]),
			about: ["text"],
			caption: "One word differs, and no name says it."
		}]
	},
	*extract(template) {
		const words = comparedWords(wording(template));
		if (template.name === void 0 || words.length < 4) return;
		const value = {
			at: template.description?.at ?? template.at,
			id: template.id.value,
			series: template.series?.value,
			title: template.name.value,
			name: comparedWords(template.name.value).join(" "),
			text: words.join(" ")
		};
		if (words.length < fewestWords) yield {
			key: `same:${value.text}`,
			value
		};
		else for (const key of bandKeys(compare(value, words).shingles)) yield {
			key,
			value
		};
	},
	*check(group, { share }) {
		if (group.length < 2) return;
		const clusters = [];
		const copied = /* @__PURE__ */ new Map();
		for (const text of group) {
			const compared = compare(text);
			const original = copied.get(text.text);
			const isNew = original === void 0;
			if (isNew) copied.set(text.text, text);
			const like = isNew ? joinOrFind(clusters, compared, share) : {
				text: original,
				share: 1
			};
			if (like === void 0 || like.text.id === text.id || isDeclared(like.text, text)) continue;
			yield {
				at: text.at,
				about: "text",
				message: like.share === 1 ? `"${text.title}" has the same text as "${like.text.title}" (${like.text.at.file}); expected a text of its own` : `"${text.title}" shares ${Math.round(like.share * 100)} % of its wording with "${like.text.title}" (${like.text.at.file}); expected a text of its own`,
				suggestion: "Say what sets it apart, remove one of the two, or give both the same `series` if they are meant to be alike",
				related: [like.text.at]
			};
		}
	}
});
const comparedTexts = /* @__PURE__ */ new WeakMap();
function compare(text, words = text.text.split(" ")) {
	const known = comparedTexts.get(text);
	if (known) return known;
	const compared = {
		text,
		words,
		name: text.name.split(" "),
		shingles: shingles(words)
	};
	comparedTexts.set(text, compared);
	return compared;
}
/** Puts a text into the series it belongs to, else gives the text it is too much like, else starts anew. */
function joinOrFind(clusters, text, share) {
	const own = clusters.find((members) => members.some((member) => isDeclared(member.text, text.text) || isSeries(member.words, member.name, text.words, text.name)));
	if (own) {
		if (own.length < mostMembers) own.push(text);
		return;
	}
	const like = firstAlike(clusters, text, share);
	clusters[Math.min(clusters.length, 7)] = [text];
	return like;
}
/** The first text that has as much in common with one as is asked. */
function firstAlike(clusters, text, share) {
	for (const [first] of clusters) {
		if (first === void 0 || !canShare(first, text, share)) continue;
		const shared = likeness(first.shingles, text.shingles);
		if (shared >= share) return {
			text: first.text,
			share: shared
		};
	}
}
/** Texts of very different length cannot have that much in common. */
function canShare(a, b, share) {
	const lengths = [a.shingles.length, b.shingles.length];
	return Math.min(...lengths) >= share * Math.max(...lengths);
}
function isDeclared(a, b) {
	return a.series !== void 0 && a.series === b.series;
}
/** What is compared: the description and the criteria, not the name. */
function wording({ description, criteria }) {
	return [description?.value ?? "", ...criteria.map(({ text }) => text.value)].join("\n");
}
// ../core/src/rules/catalogue.ts
/** All rules, in the order of their ids. */
const rules = [
	substance_default,
	count_default,
	duplicate_default,
	criteria_present_default,
	description_length_default,
	description_substance_default,
	earner_voice_default,
	near_duplicate_default,
	templateRule({
		id: "template/no-inline-links",
		practice: 5,
		kind: "guidance",
		severity: "warning",
		reads: ["description"],
		summary: "A description has no links in its text.",
		why: "Platforms show a description as plain text: an address in it cannot be clicked, takes room from the earner, and grows old unseen. There are fields for links, and those are tested.",
		source: {
			title: "Best Practices for Credentialing, practice 5",
			address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
		},
		mistakes: "An address without https:// or www. in front is not noticed.",
		examples: {
			good: ["description: Earners have built and tested a web service with Node.js and ASP.NET for a client of their choice.", "description: Earners have set up a web shop that takes payments over https and keeps no card numbers."],
			bad: [
				{
					text: "description: Earners have led a project. See https://example.org/leading for more.",
					about: ["https://example.org/leading"]
				},
				{
					text: "description: Earners have led a project as set out at www.example.org.",
					about: ["www.example.org"]
				},
				{
					text: "description: 'Earners have led a [project](https://example.org/p) of their own.'",
					about: ["https://example.org/p"]
				}
			]
		},
		*check({ description }) {
			if (description === void 0) return;
			for (const match of description.value.matchAll(/(?:https?:\/\/|(?<![\w@/.])www\.)[^\s<>"'“”)\]}]+/gi)) {
				const address = match[0].replace(/[.,;:!?]+$/, "");
				if (!/[a-z0-9]\.[a-z0-9]/i.test(address)) continue;
				yield {
					at: part(description, match.index, match.index + address.length),
					about: address,
					message: `The description has a link in its text (${address}); expected text only`,
					suggestion: "Move the address to a field for links, such as `global_activity_url`, and say in words what it shows"
				};
			}
		}
	}),
	templateRule({
		id: "template/schema",
		practice: 4,
		kind: "contract",
		severity: "error",
		reads: [],
		summary: "A template has the fields that its format asks for, each of the right kind.",
		why: "A field that is missing, misspelt or of the wrong kind never reaches the badge: the earner gets a credential without it, or the platform refuses the template.",
		source: {
			title: "Open Badges 2.0 and 3.0, Credly and Badgr API field lists",
			address: "https://www.imsglobal.org/spec/ob/v3p0"
		},
		mistakes: "Only what badgelint reads is checked; fields of a platform that it does not know are left alone.",
		examples: {
			good: ["name: Data Analysis", {
				text: "x-department: Geography",
				caption: "Fields of your own begin with `x-`."
			}],
			bad: [
				{
					text: "name: 2024",
					about: ["name"]
				},
				{
					text: "description: ''",
					about: ["description"]
				},
				{
					text: "skils: [Python, SQL, Statistics]",
					about: ["skils"]
				},
				{
					text: "level: Beginner",
					about: ["level"]
				},
				{
					text: "global_activity_url: example.org/badge",
					about: ["global_activity_url"]
				}
			]
		},
		*check(template) {
			yield* template.problems;
		}
	}),
	programRule({
		id: "template/unique-id",
		practice: 8,
		kind: "contract",
		severity: "error",
		reads: ["id"],
		summary: "No two templates have the same id.",
		why: "The id is what ties a badge that somebody holds to what it stood for. Two templates with one id cannot be told apart in an audit, and a change meant for one lands on both.",
		source: {
			title: "Open Badges 3.0, recommended practices: Achievement id",
			address: "https://www.imsglobal.org/spec/ob/v3p0/impl"
		},
		mistakes: "An achievement inside an issued credential is not judged, since many credentials share one achievement.",
		examples: {
			good: ["id: data-analysis\n---\nid: data-analysis-advanced", { text: "id: data-analysis\nplatform_ids: {credly: 111}\n---\nid: welding\nplatform_ids: {credly: 222}" }],
			bad: [{
				text: "id: data-analysis\n---\nid: data-analysis",
				about: ["data-analysis"]
			}, {
				text: "id: data-analysis\nplatform_ids: {credly: 111}\n---\nid: welding\nplatform_ids: {credly: 111}",
				caption: "One badge of the platform cannot be two templates.",
				about: ["credly 111"]
			}]
		},
		*extract(template) {
			if (template.identity === "from-credential") return;
			const { id, format } = template;
			const own = {
				at: id.at,
				id: id.value,
				isFromFile: template.identity === "from-file"
			};
			yield {
				key: `${format} ${id.value}`,
				value: own
			};
			for (const [platform, { value, at }] of Object.entries(template.platformIds)) yield {
				key: `${format} ${platform} ${value}`,
				value: {
					at,
					id: `${platform} ${value}`,
					isFromFile: false
				}
			};
		},
		*check([first, ...others]) {
			if (first === void 0) return;
			for (const other of others) yield {
				at: other.at,
				about: other.id,
				message: `The id "${other.id}" is also that of another template (${first.at.file === other.at.file ? "in this file" : first.at.file}); expected an id of its own`,
				suggestion: other.isFromFile ? "Give one of the two an `id`; without one the name of the file stands for it" : "Remove one of the two, or give it another id",
				related: [first.at]
			};
		}
	})
];
// ../core/src/lint.ts
/** Checks sources under settings that are already resolved. `others` are files that findings may name. */
async function check$1(sources, settings, facts, others = []) {
	const files = [];
	for (const source of sources) if (!settings.isExcluded(source.path)) files.push(await judgeFile(source, settings));
	return settle({
		files,
		program: judgeProgram(files, settings, facts)
	}, [...others, ...sources], settings, facts);
}
// ../core/src/rules/flaws.ts
const required = [
	"id",
	"practice",
	"kind",
	"severity",
	"summary",
	"why",
	"source",
	"mistakes",
	"examples",
	"check"
];
const known = [
	...required,
	"preset",
	"options",
	"reads",
	"languages",
	"archived",
	"formats",
	"limit",
	"judges",
	"extract"
];
/** Looks over a rule that comes from a plugin; empty where it can be used. */
function ruleFlaws(rule, taken) {
	if (typeof rule !== "object" || rule === null) return [{
		message: "What the module exports is not a rule",
		suggestion: "Export a rule, or a list of rules, as default"
	}];
	const fields = new Map(Object.entries(rule));
	const flaws = [];
	const say = (message, suggestion) => flaws.push({
		message,
		suggestion
	});
	const id = fields.get("id");
	const name = typeof id === "string" ? `The rule \`${id}\`` : "A rule without an id";
	const mistyped = new Map([...fields.keys()].filter((key) => !known.includes(key)).map((key) => [nearest(key, known), key]));
	for (const [meant, key] of mistyped) if (meant) say(`${name} has \`${key}\`; expected \`${meant}\``, `Rename it to \`${meant}\``);
	for (const key of required) if (!fields.has(key) && !mistyped.has(key)) say(`${name} has no \`${key}\``, `Add \`${key}\``);
	if (typeof id === "string" && !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) say(`The id of a rule is \`${id}\`; expected subject/what-is-wanted in small letters`, "Rename it");
	if (typeof id === "string" && taken.includes(id)) say(`There is a rule \`${id}\` already; expected an id of its own`, "Rename it");
	const practice = fields.get("practice");
	if (fields.has("practice") && !(Number.isInteger(practice) && Number(practice) >= 1 && Number(practice) <= 15)) say(`${name} has practice ${String(practice)}; expected a number from 1 to 15`, "Name the practice it serves");
	const kind = fields.get("kind");
	const severity = fields.get("severity");
	if (fields.has("kind") && kind !== "contract" && kind !== "guidance") say(`${name} is of kind ${String(kind)}; expected contract or guidance`, "Choose one");
	if (kind === "contract" && severity !== "error") say(`${name} is a contract of severity ${String(severity)}; expected error`, "Set it to error");
	if (kind === "guidance" && severity !== "warning" && severity !== "info") say(`${name} is guidance of severity ${String(severity)}; expected warning or info`, "Choose one");
	if (fields.get("judges") !== "governance" && !Array.isArray(fields.get("reads"))) say(`${name} does not say which fields it reads`, "Add `reads`, such as [name, description]");
	for (const key of ["check", "extract"]) if (fields.has(key) && typeof fields.get(key) !== "function") say(`${name} has a \`${key}\` that is not a function`, "Write a generator function");
	return flaws;
}
// ../../node_modules/.pnpm/ansi-regex@6.6.0/node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
// ../../node_modules/.pnpm/strip-ansi@7.2.0/node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
// ../../node_modules/.pnpm/get-east-asian-width@1.7.0/node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
// ../../node_modules/.pnpm/get-east-asian-width@1.7.0/node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
// ../../node_modules/.pnpm/get-east-asian-width@1.7.0/node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
// ../../node_modules/.pnpm/string-width@8.3.0/node_modules/string-width/index.js
/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/
const segmenter$1 = new Intl.Segmenter();
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("‍")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter$1.segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}
// ../../node_modules/.pnpm/ansi-styles@6.2.3/node_modules/ansi-styles/index.js
const ANSI_BACKGROUND_OFFSET = 10;
const wrapAnsi16 = (offset = 0) => (code) => `\u001B[${code + offset}m`;
const wrapAnsi256 = (offset = 0) => (code) => `\u001B[${38 + offset};5;${code}m`;
const wrapAnsi16m = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`;
const styles = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
Object.keys(styles.modifier);
const foregroundColorNames = Object.keys(styles.color);
const backgroundColorNames = Object.keys(styles.bgColor);
[...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
	const codes = /* @__PURE__ */ new Map();
	for (const [groupName, group] of Object.entries(styles)) {
		for (const [styleName, style] of Object.entries(group)) {
			styles[styleName] = {
				open: `\u001B[${style[0]}m`,
				close: `\u001B[${style[1]}m`
			};
			group[styleName] = styles[styleName];
			codes.set(style[0], style[1]);
		}
		Object.defineProperty(styles, groupName, {
			value: group,
			enumerable: false
		});
	}
	Object.defineProperty(styles, "codes", {
		value: codes,
		enumerable: false
	});
	styles.color.close = "\x1B[39m";
	styles.bgColor.close = "\x1B[49m";
	styles.color.ansi = wrapAnsi16();
	styles.color.ansi256 = wrapAnsi256();
	styles.color.ansi16m = wrapAnsi16m();
	styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
	styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
	styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
	Object.defineProperties(styles, {
		rgbToAnsi256: {
			value(red, green, blue) {
				if (red === green && green === blue) {
					if (red < 8) return 16;
					if (red > 248) return 231;
					return Math.round((red - 8) / 247 * 24) + 232;
				}
				return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
			},
			enumerable: false
		},
		hexToRgb: {
			value(hex) {
				const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) return [
					0,
					0,
					0
				];
				let [colorString] = matches;
				if (colorString.length === 3) colorString = [...colorString].map((character) => character + character).join("");
				const integer = Number.parseInt(colorString, 16);
				return [
					integer >> 16 & 255,
					integer >> 8 & 255,
					integer & 255
				];
			},
			enumerable: false
		},
		hexToAnsi256: {
			value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
			enumerable: false
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) return 30 + code;
				if (code < 16) return 90 + (code - 8);
				let red;
				let green;
				let blue;
				if (code >= 232) {
					red = ((code - 232) * 10 + 8) / 255;
					green = red;
					blue = red;
				} else {
					code -= 16;
					const remainder = code % 36;
					red = Math.floor(code / 36) / 5;
					green = Math.floor(remainder / 6) / 5;
					blue = remainder % 6 / 5;
				}
				const value = Math.max(red, green, blue) * 2;
				if (value === 0) return 30;
				let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
				if (value === 2) result += 60;
				return result;
			},
			enumerable: false
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
			enumerable: false
		},
		hexToAnsi: {
			value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
			enumerable: false
		}
	});
	return styles;
}
const ansiStyles = assembleStyles();
// ../../node_modules/.pnpm/wrap-ansi@10.0.2/node_modules/wrap-ansi/index.js
const ANSI_ESCAPE = "\x1B";
const ANSI_ESCAPE_BELL = "\x07";
const C1_CSI = "";
const ANSI_CSI = "[";
const ANSI_OSC = "]";
const ANSI_SGR_TERMINATOR = "m";
const ANSI_SGR_RESET = 0;
const ANSI_SGR_RESET_FOREGROUND = 39;
const ANSI_SGR_RESET_BACKGROUND = 49;
const ANSI_SGR_RESET_UNDERLINE_COLOR = 59;
const ANSI_SGR_FOREGROUND_EXTENDED = 38;
const ANSI_SGR_BACKGROUND_EXTENDED = 48;
const ANSI_SGR_UNDERLINE_COLOR_EXTENDED = 58;
const ANSI_SGR_COLOR_MODE_RGB = 2;
const ANSI_SGR_COLOR_MODE_256 = 5;
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;`;
const ESCAPES = /* @__PURE__ */ new Set([ANSI_ESCAPE, C1_CSI]);
const ESCAPE_CHARACTERS = [...ESCAPES].join("");
const CSI_INTRODUCER = `(?:${ANSI_ESCAPE}\\${ANSI_CSI}|${C1_CSI})`;
const CSI_PARAMETERS = "[0-?]*[ -/]*[@-~]";
const SGR_PARAMETERS = `(?<sgr>[0-9;:]*)${ANSI_SGR_TERMINATOR}`;
const OSC_STRING_TERMINATOR = `(?:${ANSI_ESCAPE_BELL}|${ANSI_ESCAPE}\\\\)`;
const OSC_STRING_PAYLOAD = String.raw`[^\u0000-\u001F\u007F-\u009F]*`;
const LINK_PARAMETERS = String.raw`8;(?<parameters>[^;\u0000-\u001F\u007F-\u009F]*);(?<uri>${OSC_STRING_PAYLOAD})${OSC_STRING_TERMINATOR}`;
const OSC_STRING = `${OSC_STRING_PAYLOAD}${OSC_STRING_TERMINATOR}`;
const ANSI_ESCAPE_REGEX = new RegExp(`${CSI_INTRODUCER}(?:${SGR_PARAMETERS}|${CSI_PARAMETERS})|${ANSI_ESCAPE}\\${ANSI_OSC}(?:${LINK_PARAMETERS}|${OSC_STRING})`, "y");
const ANSI_SGR_MODIFIER_CLOSE_CODES = new Set(ansiStyles.codes.values());
ANSI_SGR_MODIFIER_CLOSE_CODES.delete(ANSI_SGR_RESET);
const segmenter = new Intl.Segmenter();
const getStringWidth = (string) => stringWidth(string, { countAnsiEscapeCodes: true });
const TAB_SIZE = 8;
const ESCAPE_INTRODUCER_REGEX = new RegExp(`[${ESCAPE_CHARACTERS}]`, "g");
const ROW_BOUNDARY_REGEX = new RegExp(`[\\n${ESCAPE_CHARACTERS}]`, "g");
const ASCII_PRINTABLE_REGEX = /^[ -~]*$/;
const wrapAnsiCode = (code) => `${ANSI_ESCAPE}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url, parameters = "") => `${ANSI_ESCAPE}${ANSI_ESCAPE_LINK}${parameters};${url}${ANSI_ESCAPE_BELL}`;
const matchAnsiEscape = (string, index) => {
	if (!ESCAPES.has(string[index])) return;
	ANSI_ESCAPE_REGEX.lastIndex = index;
	return ANSI_ESCAPE_REGEX.exec(string) ?? void 0;
};
const forEachSegment = (string, onPlainText, onEscape = () => {}) => {
	let plainStart = 0;
	let index = 0;
	while (index < string.length) {
		ESCAPE_INTRODUCER_REGEX.lastIndex = index;
		const introducer = ESCAPE_INTRODUCER_REGEX.exec(string);
		if (!introducer) break;
		const escape = matchAnsiEscape(string, introducer.index);
		if (!escape) {
			index = introducer.index + 1;
			continue;
		}
		if (introducer.index > plainStart) onPlainText(string.slice(plainStart, introducer.index));
		onEscape(escape[0]);
		index = introducer.index + escape[0].length;
		plainStart = index;
	}
	if (plainStart < string.length) onPlainText(string.slice(plainStart));
};
const getWidth = (string) => {
	let plainText = "";
	forEachSegment(string, (part) => {
		plainText += part;
	});
	return getStringWidth(plainText);
};
const getTokens = (string) => {
	const tokens = [];
	forEachSegment(string, (plainText) => {
		if (ASCII_PRINTABLE_REGEX.test(plainText)) {
			for (const character of plainText) tokens.push({
				value: character,
				width: 1
			});
			return;
		}
		for (const { segment } of segmenter.segment(plainText)) tokens.push({
			value: segment,
			width: getStringWidth(segment)
		});
	}, (escape) => {
		tokens.push({
			value: escape,
			width: 0
		});
	});
	return tokens;
};
const splitWords = (string) => {
	let currentWord = {
		value: "",
		plainText: ""
	};
	const words = [currentWord];
	forEachSegment(string, (plainText) => {
		const parts = plainText.split(" ");
		currentWord.value += parts[0];
		currentWord.plainText += parts[0];
		for (let index = 1; index < parts.length; index++) {
			currentWord = {
				value: parts[index],
				plainText: parts[index]
			};
			words.push(currentWord);
		}
	}, (escape) => {
		currentWord.value += escape;
	});
	for (const word of words) word.width = getStringWidth(word.plainText);
	return words;
};
const getColonColorToken = (parameter) => {
	const parts = parameter.split(":");
	const code = Number.parseInt(parts[0], 10);
	const mode = Number.parseInt(parts[1], 10);
	if (![
		ANSI_SGR_FOREGROUND_EXTENDED,
		ANSI_SGR_BACKGROUND_EXTENDED,
		ANSI_SGR_UNDERLINE_COLOR_EXTENDED
	].includes(code)) return;
	if (mode === ANSI_SGR_COLOR_MODE_256 && parts.length === 3 && /^\d+$/.test(parts[2])) return {
		code,
		open: parameter,
		hasArguments: true
	};
	if (mode !== ANSI_SGR_COLOR_MODE_RGB) return;
	const components = parts.length === 6 ? parts.slice(3) : parts.slice(2);
	const colorSpace = parts.length === 6 ? parts[2] : void 0;
	if (components.length === 3 && components.every((component) => /^\d+$/.test(component)) && (colorSpace === void 0 || /^\d*$/.test(colorSpace))) return {
		code,
		open: parameter,
		hasArguments: true
	};
};
const getSgrTokens = (sgrParameters) => {
	const parameters = sgrParameters.split(";");
	const sgrTokens = [];
	for (let index = 0; index < parameters.length; index++) {
		const parameter = parameters[index];
		if (parameter.includes(":")) {
			const colonColorToken = getColonColorToken(parameter);
			if (colonColorToken) sgrTokens.push(colonColorToken);
			continue;
		}
		const code = parameter === "" ? ANSI_SGR_RESET : Number.parseInt(parameter, 10);
		if (!Number.isFinite(code)) continue;
		if (code === ANSI_SGR_FOREGROUND_EXTENDED || code === ANSI_SGR_BACKGROUND_EXTENDED || code === ANSI_SGR_UNDERLINE_COLOR_EXTENDED) {
			if (index + 1 >= parameters.length) break;
			const mode = Number.parseInt(parameters[index + 1], 10);
			const colorIndex = Number.parseInt(parameters[index + 2], 10);
			if (mode === ANSI_SGR_COLOR_MODE_256 && Number.isFinite(colorIndex)) {
				sgrTokens.push({
					code,
					open: [
						code,
						mode,
						colorIndex
					].join(";"),
					hasArguments: true
				});
				index += 2;
				continue;
			}
			const red = Number.parseInt(parameters[index + 2], 10);
			const green = Number.parseInt(parameters[index + 3], 10);
			const blue = Number.parseInt(parameters[index + 4], 10);
			if (mode === ANSI_SGR_COLOR_MODE_RGB && Number.isFinite(red) && Number.isFinite(green) && Number.isFinite(blue)) {
				sgrTokens.push({
					code,
					open: [
						code,
						mode,
						red,
						green,
						blue
					].join(";"),
					hasArguments: true
				});
				index += 4;
				continue;
			}
			break;
		}
		sgrTokens.push({
			code,
			open: String(code),
			hasArguments: false
		});
	}
	return sgrTokens;
};
const removeActiveStyle = (activeStyles, family) => {
	const activeStyleIndex = activeStyles.findIndex((activeStyle) => activeStyle.family === family);
	if (activeStyleIndex !== -1) activeStyles.splice(activeStyleIndex, 1);
};
const upsertActiveStyle = (activeStyles, nextActiveStyle) => {
	removeActiveStyle(activeStyles, nextActiveStyle.family);
	activeStyles.push(nextActiveStyle);
};
const removeModifierStylesByClose = (activeStyles, closeCode) => {
	for (let index = activeStyles.length - 1; index >= 0; index--) {
		const activeStyle = activeStyles[index];
		if (activeStyle.family.startsWith("modifier-") && activeStyle.close === closeCode) activeStyles.splice(index, 1);
	}
};
const getColorStyle = (sgrToken) => {
	const { code, open, hasArguments } = sgrToken;
	if (code >= 30 && code <= 37 || code >= 90 && code <= 97 || code === ANSI_SGR_FOREGROUND_EXTENDED && hasArguments) return {
		family: "foreground",
		open,
		close: ANSI_SGR_RESET_FOREGROUND
	};
	if (code >= 40 && code <= 47 || code >= 100 && code <= 107 || code === ANSI_SGR_BACKGROUND_EXTENDED && hasArguments) return {
		family: "background",
		open,
		close: ANSI_SGR_RESET_BACKGROUND
	};
	if (code === ANSI_SGR_UNDERLINE_COLOR_EXTENDED && hasArguments) return {
		family: "underlineColor",
		open,
		close: ANSI_SGR_RESET_UNDERLINE_COLOR
	};
};
const applySgrResetCode = (code, activeStyles) => {
	if (code === ANSI_SGR_RESET) {
		activeStyles.length = 0;
		return true;
	}
	if (code === ANSI_SGR_RESET_FOREGROUND) {
		removeActiveStyle(activeStyles, "foreground");
		return true;
	}
	if (code === ANSI_SGR_RESET_BACKGROUND) {
		removeActiveStyle(activeStyles, "background");
		return true;
	}
	if (code === ANSI_SGR_RESET_UNDERLINE_COLOR) {
		removeActiveStyle(activeStyles, "underlineColor");
		return true;
	}
	if (ANSI_SGR_MODIFIER_CLOSE_CODES.has(code)) {
		removeModifierStylesByClose(activeStyles, code);
		return true;
	}
	return false;
};
const applySgrToken = (sgrToken, activeStyles) => {
	const { code } = sgrToken;
	if (applySgrResetCode(code, activeStyles)) return;
	const colorStyle = getColorStyle(sgrToken);
	if (colorStyle) {
		upsertActiveStyle(activeStyles, colorStyle);
		return;
	}
	const close = ansiStyles.codes.get(code);
	if (close !== void 0 && close !== ANSI_SGR_RESET) upsertActiveStyle(activeStyles, {
		family: `modifier-${code}`,
		open: sgrToken.open,
		close
	});
};
const applySgrParameters = (sgrParameters, activeStyles) => {
	for (const sgrToken of getSgrTokens(sgrParameters)) applySgrToken(sgrToken, activeStyles);
};
const applySgrResets = (sgrParameters, activeStyles) => {
	for (const { code } of getSgrTokens(sgrParameters)) applySgrResetCode(code, activeStyles);
};
const applyLeadingSgrResets = (string, startIndex, activeStyles) => {
	let index = startIndex;
	while (index < string.length) {
		const match = matchAnsiEscape(string, index);
		if (!match) break;
		if (match.groups.sgr !== void 0) applySgrResets(match.groups.sgr, activeStyles);
		index += match[0].length;
	}
};
const getClosingSgrSequence = (activeStyles) => [...activeStyles].reverse().map((activeStyle) => wrapAnsiCode(activeStyle.close)).join("");
const getOpeningSgrSequence = (activeStyles) => activeStyles.map((activeStyle) => wrapAnsiCode(activeStyle.open)).join("");
const wrapWord = (rows, word, columns, rowWidth) => {
	const tokens = getTokens(word);
	let visible = rowWidth;
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index];
		if (token.width > 0 && visible > 0 && visible + token.width > columns) {
			rows.push("");
			visible = 0;
		}
		rows[rows.length - 1] += token.value;
		visible += token.width;
		if (visible === columns && index < tokens.length - 1) {
			rows.push("");
			visible = 0;
		}
	}
	if (!visible && rows.at(-1).length > 0 && rows.length > 1) rows[rows.length - 2] += rows.pop();
	return getWidth(rows.at(-1));
};
const stringVisibleTrimSpacesRight = (string) => {
	if (!string.includes(" ")) return string;
	const segments = [];
	forEachSegment(string, (plainText) => {
		segments.push({
			value: plainText,
			isEscape: false
		});
	}, (escape) => {
		segments.push({
			value: escape,
			isEscape: true
		});
	});
	for (let index = segments.length - 1; index >= 0; index--) {
		const segment = segments[index];
		if (segment.isEscape) continue;
		let end = segment.value.length;
		while (end > 0 && segment.value[end - 1] === " ") end--;
		segment.value = segment.value.slice(0, end);
		if (getStringWidth(segment.value) > 0) break;
	}
	return segments.map((segment) => segment.value).join("");
};
const expandTabs = (line) => {
	if (!line.includes("	")) return line;
	let visible = 0;
	let expandedLine = "";
	let plainTextSinceTab = "";
	const expandPlainText = (plainText) => {
		const segments = plainText.split("	");
		for (const [index, segment] of segments.entries()) {
			expandedLine += segment;
			plainTextSinceTab += segment;
			if (index < segments.length - 1) {
				visible += getStringWidth(plainTextSinceTab);
				plainTextSinceTab = "";
				const spaces = TAB_SIZE - visible % TAB_SIZE;
				expandedLine += " ".repeat(spaces);
				visible += spaces;
			}
		}
	};
	forEachSegment(line, expandPlainText, (escape) => {
		expandedLine += escape;
	});
	return expandedLine;
};
const restoreStylesAcrossRows = (preString) => {
	let returnValue = "";
	let activeHyperlink;
	const activeStyles = [];
	let index = 0;
	let copiedIndex = 0;
	while (index < preString.length) {
		ROW_BOUNDARY_REGEX.lastIndex = index;
		const boundary = ROW_BOUNDARY_REGEX.exec(preString);
		if (!boundary) break;
		index = boundary.index;
		if (boundary[0] !== "\n") {
			const escape = matchAnsiEscape(preString, index);
			if (!escape) {
				index++;
				continue;
			}
			const { groups } = escape;
			if (groups.sgr !== void 0) applySgrParameters(groups.sgr, activeStyles);
			else if (groups.uri !== void 0) activeHyperlink = groups.uri.length === 0 ? void 0 : {
				parameters: groups.parameters,
				uri: groups.uri
			};
			index += escape[0].length;
			continue;
		}
		returnValue += preString.slice(copiedIndex, index);
		if (index > copiedIndex) {
			if (activeHyperlink) returnValue += wrapAnsiHyperlink("");
			returnValue += getClosingSgrSequence(activeStyles);
		}
		returnValue += "\n";
		index++;
		copiedIndex = index;
		if (index < preString.length && preString[index] !== "\n") {
			const openingStyles = [...activeStyles];
			applyLeadingSgrResets(preString, index, openingStyles);
			returnValue += getOpeningSgrSequence(openingStyles);
			if (activeHyperlink) returnValue += wrapAnsiHyperlink(activeHyperlink.uri, activeHyperlink.parameters);
		}
	}
	return returnValue + preString.slice(copiedIndex);
};
const exec = (string, columns, options = {}) => {
	if (options.trim !== false && string.trim() === "") return "";
	const words = splitWords(string);
	let rows = [""];
	let rowLength = 0;
	let trimmedRowIndex = -1;
	let isFirstWord = true;
	for (const word of words) {
		const rowIndex = rows.length - 1;
		if (options.trim !== false && trimmedRowIndex !== rowIndex) {
			const row = rows[rowIndex];
			const trimmedRow = row.trimStart();
			if (trimmedRow.length !== row.length) {
				rows[rowIndex] = trimmedRow;
				rowLength = getWidth(trimmedRow);
			}
			if (trimmedRow.length > 0) trimmedRowIndex = rowIndex;
		}
		if (isFirstWord) isFirstWord = false;
		else {
			if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
				rows.push("");
				rowLength = 0;
			}
			if (rowLength > 0 || options.trim === false) {
				rows[rows.length - 1] += " ";
				rowLength++;
			}
		}
		if (options.hard && options.wordWrap !== false && word.width > columns) {
			const remainingColumns = columns - rowLength;
			const breaksStartingThisLine = 1 + Math.floor((word.width - remainingColumns - 1) / columns);
			if (Math.floor((word.width - 1) / columns) < breaksStartingThisLine) {
				rows.push("");
				rowLength = 0;
			}
			rowLength = wrapWord(rows, word.value, columns, rowLength);
			continue;
		}
		if (rowLength + word.width > columns && rowLength > 0 && word.width > 0) {
			if (options.wordWrap === false && rowLength < columns) {
				rowLength = wrapWord(rows, word.value, columns, rowLength);
				continue;
			}
			rows.push("");
			rowLength = 0;
		}
		if (rowLength + word.width > columns && options.wordWrap === false) {
			rowLength = wrapWord(rows, word.value, columns, rowLength);
			continue;
		}
		rows[rows.length - 1] += word.value;
		rowLength += word.width;
	}
	if (options.trim !== false) rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
	return restoreStylesAcrossRows(rows.join("\n"));
};
const normalizeText = (string) => {
	let normalizedString = "";
	forEachSegment(string, (plainText) => {
		normalizedString += plainText.normalize();
	}, (escape) => {
		normalizedString += escape;
	});
	return normalizedString;
};
function wrapAnsi(string, columns, options) {
	return normalizeText(String(string)).replaceAll("\r\n", "\n").split("\n").map((line) => exec(expandTabs(line), columns, options)).join("\n");
}
// ../reporter/src/visible.ts
/**
* Makes text from a repository harmless for a terminal: control characters (escape sequences, bells,
* carriage returns) and marks that turn the direction of writing are shown as codes instead of
* obeyed. Line breaks become spaces.
*/
function visible(text) {
	return text.replace(/\r\n|[\n\r\u2028\u2029]/g, " ").replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (character) => character === "	" ? " " : `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
// ../reporter/src/code-frame.ts
/**
* Shows the line of a finding with a mark below it. A line that is too long for `width` columns is
* cut on both sides of the mark.
*/
function codeFrame({ range }, lines, width, colors) {
	const { start, end } = range;
	const source = lines[start.line - 1];
	if (source === void 0 || source.trim() === "") return [];
	const gutter = `${start.line} │ `;
	const room = Math.max(20, width - gutter.length);
	const from = start.column - 1;
	const to = end.line === start.line ? Math.max(from + 1, end.column - 1) : source.length;
	const cut = window(source, from, to, room);
	const shown = visible(source.slice(cut.from, cut.to));
	const before = visible(source.slice(cut.from, from));
	const marked = visible(source.slice(from, Math.min(to, cut.to)));
	const lead = cut.from > 0 ? "…" : "";
	const tail = cut.to < source.length ? "…" : "";
	const indent = " ".repeat(stringWidth(lead + before));
	const mark = "^".repeat(Math.max(1, Math.min(stringWidth(marked), room)));
	return [`${colors.dim(gutter)}${lead}${shown}${tail}`, `${colors.dim(`${" ".repeat(gutter.length - 2)}│ `)}${indent}${colors.yellow(mark)}`];
}
/** The lines of a text, without a byte-order mark. */
function linesOf(text) {
	return text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
}
/** The part of a line to show so that what is marked can be seen with some text before it. */
function window(source, from, to, room) {
	if (source.length <= room) return {
		from: 0,
		to: source.length
	};
	const start = to <= room - 2 ? 0 : Math.max(0, from - Math.floor(room / 4));
	return {
		from: start,
		to: Math.min(source.length, start + room - 2)
	};
}
// ../reporter/src/colors.ts
var import_picocolors = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
})))(), 1);
/** Functions that colour text, or leave it as it is. */
function colorsFor(isColored) {
	return import_picocolors.default.createColors(isColored);
}
// ../reporter/src/text.ts
/** Tells a report to people: grouped by file, each finding with its line, what to do, and its rule. */
function formatText(report, options) {
	const colors = colorsFor(options.color);
	const blocks = [...Map.groupBy(report.findings, ({ file }) => file)].map(([file, findings]) => {
		const lines = linesOf(options.textOf(file) ?? "");
		const told = findings.map((finding) => tell(finding, lines, options, colors));
		return [colors.underline(visible(file)), ...told].join("\n");
	});
	const closing = indented(closingLine(report, options, colors), 0, 0, options.width).join("\n");
	return `${[...blocks, closing].join("\n\n")}\n`;
}
function tell(finding, lines, options, colors) {
	const { start } = finding.range;
	const practice = finding.practice === null ? "" : `, practice ${finding.practice}`;
	const head = `${start.line}:${start.column} ${severityWord(finding.severity, colors)} ${visible(finding.message)}`;
	const frame = codeFrame(finding, lines, options.width - 4, colors);
	return [
		...indented(head, 2, 4, options.width),
		...frame.map((line) => `    ${line}`),
		...finding.related.flatMap(({ file, range }) => indented(colors.dim(`see ${visible(file)}:${range.start.line}`), 4, 6, options.width)),
		...indented(`${colors.green("→")} ${visible(finding.suggestion)}`, 4, 6, options.width),
		...indented(colors.dim(`${finding.rule}${practice}`), 4, 4, options.width)
	].join("\n");
}
/** Wraps a paragraph; its first line begins at one column, those that follow at another. */
function indented(text, first, rest, width) {
	return wrapAnsi(text, Math.max(20, width - rest), { hard: true }).split("\n").map((line, index) => " ".repeat(index === 0 ? first : rest) + line);
}
function severityWord(severity, colors) {
	if (severity === "error") return colors.bold(colors.red("error"));
	return severity === "warning" ? colors.yellow("warning") : colors.blue("info");
}
function closingLine({ findings, summary }, options, colors) {
	const time = options.milliseconds === void 0 ? "" : `, in ${(options.milliseconds / 1e3).toFixed(1)} s`;
	const checked = `${count(summary.files - summary.skipped, "file")} (${count(summary.templates, "template")})${time}`;
	const suppressed = summary.suppressed > 0 ? ` ${summary.suppressed} more suppressed.` : "";
	const skipped = summary.skipped > 0 ? ` ${count(summary.skipped, "file")} skipped.` : "";
	if (findings.length === 0) return `${colors.green("No findings")} in ${checked}.${suppressed}${skipped}`;
	return `${[
		summary.errors > 0 ? colors.red(count(summary.errors, "error")) : "",
		summary.warnings > 0 ? colors.yellow(count(summary.warnings, "warning")) : "",
		summary.infos > 0 ? colors.blue(count(summary.infos, "info")) : ""
	].filter((part) => part !== "").join(", ")} in ${checked}.${suppressed}${skipped}`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// ../workspace/src/paths.ts
var import_ignore = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
})))(), 1);
/** A path with forward slashes, as findings and globs have it on every system. */
function slashed(path) {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
/** `path` as seen from `from`, with forward slashes; `.` for the folder itself. */
function pathFrom(from, path) {
	if (path.startsWith(from) && path[from.length] === sep) return slashed(path.slice(from.length + 1));
	return slashed(relative(from, path)) || ".";
}
/** Whether a path seen from a folder lies in it. */
function isInside(pathSeenFromFolder) {
	return pathSeenFromFolder !== ".." && !pathSeenFromFolder.startsWith("../") && !/^(?:\/|[A-Za-z]:)/.test(pathSeenFromFolder);
}
/**
* Turns paths as findings name them, relative to `base`, into paths relative to `root`, which is what
* the globs of a configuration mean.
*/
function globPathFrom(root, base) {
	if (root === base) return (path) => path;
	const prefix = pathFrom(root, base);
	if (isInside(prefix)) return (path) => path.startsWith("..") ? pathFrom(root, resolve$1(base, path)) : `${prefix}/${path}`;
	return (path) => pathFrom(root, resolve$1(base, path));
}
// ../workspace/src/discover.ts
/**
* Finds the files under each of the named paths: folders are searched, respecting `.gitignore`;
* files are taken as they are; what is neither is tried as a glob. `root` is the outermost folder
* that links may lead into.
*/
function discover(paths, workingDirectory, root) {
	return paths.map((path) => {
		const search = new Search(root);
		const absolute = resolve$1(workingDirectory, path);
		const kind = statSync(absolute, { throwIfNoEntry: false });
		if (kind?.isDirectory()) search.folder(absolute);
		else if (kind?.isFile() || isLink(absolute)) search.named(absolute);
		else if (import_picomatch.default.scan(path).isGlob) search.glob(path, workingDirectory);
		return {
			path,
			files: search.files()
		};
	});
}
function isLink(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
var Search = class Search {
	#root;
	#realRoot;
	#found = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Set();
	constructor(root) {
		this.#root = root;
		this.#realRoot = realpathSync(root);
	}
	/** In the order of their paths; a link to a file that is there itself is left out. */
	files() {
		const sorted = [...this.#found.values()].sort((a, b) => a.absolute < b.absolute ? -1 : 1);
		const seen = new Set(sorted.filter(({ isLink }) => !isLink).map(({ absolute }) => absolute));
		return sorted.filter(({ absolute, isLink, isNamed, outside }) => {
			if (!isLink || isNamed || outside !== void 0) return true;
			const real = realpathSync(absolute);
			const isNew = !seen.has(real);
			seen.add(real);
			return isNew;
		});
	}
	named(absolute) {
		if (syntaxOf(absolute)) this.#add(absolute, true, isLink(absolute));
	}
	folder(absolute) {
		this.#walk(absolute, ignoresAbove(absolute));
	}
	glob(pattern, workingDirectory) {
		const { base } = import_picomatch.default.scan(pattern);
		const matches = (0, import_picomatch.default)(pattern.replace(/^\.\//, ""), { dot: true });
		const inner = new Search(this.#root);
		const start = resolve$1(workingDirectory, base);
		if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return;
		inner.folder(start);
		for (const file of inner.files()) if (matches(pathFrom(workingDirectory, file.absolute))) this.#add(file.absolute, false, file.isLink);
	}
	#walk(folder, ignores) {
		const real = realpathSync(folder);
		if (this.#folders.has(real)) return;
		this.#folders.add(real);
		const own = readIgnore(folder);
		const holding = own ? [...ignores, own] : ignores;
		for (const entry of this.#entries(folder)) {
			const path = join(folder, entry.name);
			const isFolder = entry.isDirectory() || entry.isSymbolicLink() && isFolderLink(path);
			if (isFolder && (entry.name === ".git" || entry.name === "node_modules")) continue;
			if (holding.some((candidate) => candidate.ignores(path, isFolder))) continue;
			if (isFolder && entry.isSymbolicLink()) this.#linkedFolder(path, holding);
			else if (isFolder) this.#walk(path, holding);
			else if ((entry.isFile() || entry.isSymbolicLink()) && syntaxOf(entry.name)) this.#add(path, false, entry.isSymbolicLink());
		}
	}
	#entries(folder) {
		try {
			return readdirSync(folder, { withFileTypes: true });
		} catch (error) {
			const refused = error instanceof Error && "code" in error ? String(error.code) : String(error);
			this.#found.set(folder, {
				absolute: folder,
				isNamed: false,
				isLink: false,
				refused
			});
			return [];
		}
	}
	#linkedFolder(path, ignores) {
		const target = realpathSync(path);
		if (isInside(pathFrom(this.#realRoot, target))) this.#walk(path, ignores);
	}
	#add(absolute, isNamed, isLink) {
		const outside = isLink ? this.#outside(absolute) : {};
		this.#found.set(absolute, {
			absolute,
			isNamed,
			isLink,
			...outside
		});
	}
	#outside(absolute) {
		const target = existsSync(absolute) ? realpathSync(absolute) : absolute;
		const seen = pathFrom(this.#realRoot, target);
		return isInside(seen) && target !== absolute ? {} : { outside: seen };
	}
};
function isFolderLink(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** The rules of one `.gitignore`, for paths below its folder. */
var FolderIgnore = class {
	#folder;
	#rules;
	constructor(folder, rules) {
		this.#folder = folder;
		this.#rules = rules;
	}
	ignores(absolute, isFolder) {
		const path = pathFrom(this.#folder, absolute);
		return isInside(path) && path !== "." && this.#rules.ignores(isFolder ? `${path}/` : path);
	}
};
function readIgnore(folder) {
	const file = join(folder, ".gitignore");
	if (!existsSync(file)) return void 0;
	return new FolderIgnore(folder, (0, import_ignore.default)().add(readFileSync(file, "utf8")));
}
/**
* The `.gitignore` files of the folders above, up to the top of the repository; none where they
* ignore the folder itself, since it was named on purpose.
*/
function ignoresAbove(folder) {
	const top = repositoryTop(folder);
	if (top === void 0 || top === folder) return [];
	const above = [];
	for (let parent = dirname(folder);; parent = dirname(parent)) {
		const own = readIgnore(parent);
		if (own) above.unshift(own);
		if (parent === top) break;
	}
	return above.some((candidate) => candidate.ignores(folder, true)) ? [] : above;
}
/** The top of the git repository that a folder lies in. */
function repositoryTop(folder) {
	for (let current = folder;; current = dirname(current)) {
		if (existsSync(join(current, ".git"))) return current;
		if (dirname(current) === current) return void 0;
	}
}
// ../workspace/src/read.ts
/** A file of templates may have this many bytes: an export of ten thousand templates fits. */
const largestFile = 5e7;
/** So much of a file that cannot be read is looked at, in bytes. */
const headLength = 65536;
/** Reads a file as UTF-8. What cannot be read comes back with the reason; nothing is thrown. */
function readSource(absolute, path) {
	let file;
	try {
		file = openSync(absolute, "r");
		const { size } = fstatSync(file);
		if (size > 5e7) return {
			path,
			unreadable: {
				reason: "size",
				bytes: size,
				limit: largestFile,
				head: headOf(file)
			}
		};
		return decode(readFileSync(file), path);
	} catch (error) {
		return {
			path,
			unreadable: {
				reason: "refused",
				detail: error instanceof Error && "code" in error ? String(error.code) : String(error)
			}
		};
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
/** Decodes the bytes of a file. A byte-order mark stays, so that nothing is lost on writing. */
function decode(bytes, path) {
	try {
		return {
			path,
			text: strict.decode(bytes)
		};
	} catch {
		return {
			path,
			unreadable: wrongEncoding(bytes)
		};
	}
}
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function wrongEncoding(bytes) {
	const [first, second] = bytes;
	const isUtf16 = first === 255 && second === 254 || first === 254 && second === 255;
	const head = new TextDecoder(isUtf16 ? "utf-16" : "utf-8").decode(bytes.subarray(0, headLength));
	if (isUtf16) return {
		reason: "encoding",
		line: 1,
		encoding: "UTF-16",
		head
	};
	return {
		reason: "encoding",
		line: firstBadLine(bytes),
		head
	};
}
function headOf(file) {
	const bytes = new Uint8Array(headLength);
	const length = readSync(file, bytes, 0, headLength, 0);
	return new TextDecoder().decode(bytes.subarray(0, length));
}
/** The line of the first byte that is not UTF-8: lines are decoded until one does not. */
function firstBadLine(bytes) {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(10, start);
		const stop = end < 0 ? bytes.length : end + 1;
		try {
			strict.decode(bytes.subarray(start, stop));
		} catch {
			return line;
		}
		start = stop;
	}
	return line;
}
// ../workspace/src/configuration-file.ts
const names = [
	"badgelint.yaml",
	"badgelint.yml",
	"badgelint.json"
];
/** A configuration that cannot be used, worded for a terminal: file, line, reason and remedy. */
var UnusableConfiguration = class extends Error {
	name = "UnusableConfiguration";
};
/** Finds, reads and resolves the configuration. Throws {@link UnusableConfiguration}. */
async function loadConfiguration(options) {
	const file = options.file === void 0 ? findUpwards(options.from) : resolve$1(options.file);
	if (options.file !== void 0 && !existsSync(resolve$1(options.file))) throw new UnusableConfiguration(`There is no configuration ${options.file}. Check the path behind --config.`);
	const root = file === void 0 ? options.from : dirname(file);
	const loader = new Loader(options);
	if (file === void 0) return {
		settings: new Settings(loader.presets("recommended"), rules, globPathFrom(root, options.base)),
		root,
		isConfigured: false,
		sources: [],
		skipped: []
	};
	const files = await loader.read(file, []);
	const rules$1 = [...rules, ...await loader.plugins(files)];
	await loader.check(files, rules$1);
	return {
		settings: new Settings(loader.layers(files, rules$1), rules$1, globPathFrom(root, options.base)),
		root,
		isConfigured: true,
		sources: files.flatMap((loaded) => loaded.kind === "file" ? [loaded.source] : []),
		skipped: loader.skipped
	};
}
/**
* The rules that there are in a folder: the built-in ones and those of plugins. A configuration that
* cannot be used has none to add, since people ask for the list to mend it.
*/
async function rulesOf(folder) {
	try {
		const { settings } = await loadConfiguration({
			base: folder,
			from: folder,
			isTrusted: true
		});
		return settings.rules;
	} catch (error) {
		if (error instanceof UnusableConfiguration) return rules;
		throw error;
	}
}
function findUpwards(from) {
	const top = repositoryTop(from);
	for (let folder = from;; folder = dirname(folder)) {
		const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
		if (found) return found;
		if (folder === top || dirname(folder) === folder) return void 0;
	}
}
var Loader = class {
	skipped = [];
	#options;
	constructor(options) {
		this.#options = options;
	}
	presets(name) {
		const configuration = preset(name, rules);
		return configuration ? [{
			origin: name,
			configuration
		}] : [];
	}
	/** A file and all that it extends, what is extended first. */
	async read(absolute, above) {
		const path = pathFrom(this.#options.base, absolute);
		if (above.includes(absolute)) throw new UnusableConfiguration(`${path} extends itself by way of ${above.map((file) => basename(file)).join(", ")}. Remove one of them from \`extends\`.`);
		const source = readSource(absolute, path);
		if (!("text" in source)) throw new UnusableConfiguration(`${path} cannot be read (${source.unreadable.reason}). Save it as a UTF-8 text file.`);
		const decoded = await decodeData(path, source.text);
		if ("problem" in decoded) throw this.#unusable(path, decoded.problem.line, decoded.problem);
		const own = {
			kind: "file",
			absolute,
			path,
			source,
			value: decoded.value
		};
		const extended = [];
		for (const name of extendsOf(own.value, above.length === 0)) extended.push(...await this.#extend(name, own, [...above, absolute]));
		return [...extended, own];
	}
	async #extend(name, from, above) {
		if (presetNames.includes(name)) return [{
			kind: "preset",
			name
		}];
		if (name.startsWith(".") || name.startsWith("/")) {
			const file = resolve$1(dirname(from.absolute), name);
			if (existsSync(file)) return this.read(file, above);
			throw await this.#at(from, "/extends", {
				message: `\`extends\` names ${name}, which does not exist; expected a file, a package, recommended or strict`,
				suggestion: "Check the path, which is relative to this file"
			});
		}
		if (!this.#options.isTrusted) {
			this.skipped.push(name);
			return [];
		}
		const file = await packageFile(name, from.absolute);
		if (file) return this.read(file, above);
		throw await this.#at(from, "/extends", {
			message: `\`extends\` names ${name}, which is neither a preset nor an installed package with a YAML or JSON file as its main entry`,
			suggestion: `Install it, or write recommended, strict, or a path that begins with ./`
		});
	}
	/** Rules of one's own, from the modules that the configurations name. */
	async plugins(files) {
		const found = [];
		for (const file of files) {
			if (file.kind !== "file") continue;
			const names = pluginsOf(file.value);
			for (const [index, name] of names.entries()) if (this.#options.isTrusted) found.push(...await this.#plugin(name, index, file, found));
			else this.skipped.push(name);
		}
		return found;
	}
	async #plugin(name, index, file, earlier) {
		const refuse = (message, suggestion) => this.#at(file, `/plugins/${index}`, {
			message,
			suggestion
		});
		let exported;
		try {
			const module = await import(await resolveModule(name, file.absolute));
			exported = typeof module === "object" && module !== null && "default" in module ? module.default : void 0;
		} catch (error) {
			throw await refuse(`The plugin ${name} cannot be loaded: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`, "Check its path, which is relative to this file, and that it is a module");
		}
		const rules$2 = Array.isArray(exported) ? exported : [exported];
		const taken = [...rules, ...earlier].map(({ id }) => id);
		for (const rule of rules$2) {
			const [flaw] = ruleFlaws(rule, taken);
			if (flaw) throw await refuse(`${name}: ${flaw.message}`, flaw.suggestion);
		}
		return rules$2;
	}
	/** Holds every file against the schema, with the options of all rules that there are. */
	async check(files, rules) {
		const isPartial = this.skipped.length > 0;
		for (const file of files) {
			if (file.kind !== "file") continue;
			const problems = await configurationProblems(file.value, rules);
			const [problem] = isPartial ? problems.filter(({ pointer }) => !/^\/(?:rules|ignores)|\/rules\//.test(pointer)) : problems;
			if (problem) throw await this.#at(file, problem.pointer, problem);
		}
	}
	layers(files, rules) {
		return files.flatMap((file) => {
			if (file.kind === "preset") {
				const configuration = preset(file.name, rules);
				return configuration ? [{
					origin: file.name,
					configuration
				}] : [];
			}
			const configuration = file.value;
			return [{
				origin: file.path,
				configuration,
				file: file.path
			}];
		});
	}
	async #at(file, pointer, words) {
		const { start } = await locateIn(file.path, file.source.text, pointer);
		return this.#unusable(file.path, start.line, words);
	}
	#unusable(path, line, { message, suggestion }) {
		return new UnusableConfiguration(`${path}:${line}: ${message}. ${suggestion}.`);
	}
};
/**
* What a configuration extends. Where it does not say, that is `recommended` for the main file and
* nothing for one that it extends. Wrong shapes are told later.
*/
function extendsOf(value, isMain) {
	const given = fieldOf(value, "extends");
	if (given === void 0 || given === null) return isMain ? ["recommended"] : [];
	return [given].flat().filter((name) => typeof name === "string");
}
function pluginsOf(value) {
	return [fieldOf(value, "plugins") ?? []].flat().filter((name) => typeof name === "string");
}
function fieldOf(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}
/** Address of the module that a name means in a file, by the rules for ES modules. */
async function resolveModule(name, from) {
	const { resolve: resolveSpecifier } = await import("./import-meta-resolve.js");
	return resolveSpecifier(name, pathToFileURL(from).href);
}
/** The YAML or JSON file that a package gives as its main entry. */
async function packageFile(name, from) {
	try {
		const file = fileURLToPath(await resolveModule(name, from));
		return /\.(?:ya?ml|json)$/.test(file) ? file : void 0;
	} catch {
		return;
	}
}
// ../workspace/src/check.ts
/** Checks the files of a repository. Throws {@link UnusableConfiguration} where its configuration is. */
async function check(request) {
	const clock = new Stopwatch();
	const target = targetOf(request);
	const configuration = await loadConfiguration({
		base: target.base,
		from: target.from,
		isTrusted: request.isTrusted ?? true,
		...request.configuration === void 0 ? {} : { file: resolve$1(request.workingDirectory, request.configuration) }
	});
	clock.lap("configure");
	const { files, unmatched } = select(target, configuration);
	clock.lap("discover");
	const sources = request.text ? [{
		path: target.paths[0] ?? "",
		text: request.text.content,
		expected: true
	}] : files.map((file) => toSource(file, target.base, configuration));
	clock.lap("read");
	const { settings } = configuration;
	const report = await check$1(sources, settings, { today: request.today ?? settings.today ?? localDay(/* @__PURE__ */ new Date()) }, configuration.sources);
	clock.lap("check");
	const { sources: others, skipped, isConfigured } = configuration;
	return {
		report,
		sources: [...others, ...sources],
		unmatched,
		isConfigured,
		skipped,
		timing: clock.laps
	};
}
function targetOf({ workingDirectory, paths = [], text }) {
	const common = {
		workingDirectory,
		isText: text !== void 0
	};
	if (text) {
		const absolute = resolve$1(workingDirectory, text.filename);
		return {
			...common,
			paths: [pathFrom(workingDirectory, absolute)],
			base: workingDirectory,
			from: existingFolder(dirname(absolute))
		};
	}
	const named = paths.length === 0 ? ["."] : paths;
	const folders = named.map((path) => existingFolder(resolve$1(workingDirectory, path)));
	const [first = workingDirectory] = folders;
	const isOneFolder = named.length === 1 && resolve$1(workingDirectory, named[0] ?? ".") === first;
	const from = folders.reduce(commonFolder, first);
	return {
		...common,
		paths: named,
		base: isOneFolder ? first : workingDirectory,
		from
	};
}
/** The folder itself, or the nearest one above it that there is. */
function existingFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : existingFolder(dirname(path));
}
function commonFolder(a, b) {
	return isInside(pathFrom(a, b)) ? a : commonFolder(dirname(a), b);
}
function select(target, { settings, root, isConfigured }) {
	if (target.isText) return {
		files: [],
		unmatched: []
	};
	const { paths, workingDirectory, base } = target;
	const outermost = isInside(pathFrom(root, base)) ? root : base;
	const isWanted = ({ absolute, isNamed }) => {
		const path = pathFrom(base, absolute);
		if (settings.isExcluded(path) || /^badgelint\.(?:ya?ml|json)$/.test(pathFrom(root, absolute))) return false;
		return isNamed || !isConfigured || settings.isTemplate(path) || settings.isGovernance(path);
	};
	const found = discover(paths, workingDirectory, outermost).map(({ path, files }) => ({
		path,
		files: files.filter(isWanted)
	}));
	return {
		files: [...new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file])).values()].sort((a, b) => a.absolute < b.absolute ? -1 : 1),
		unmatched: found.filter(({ files }) => files.length === 0).map(({ path }) => path)
	};
}
function toSource(file, base, { isConfigured, root, settings }) {
	const path = pathFrom(base, file.absolute);
	if (file.outside !== void 0) return {
		path,
		unreadable: {
			reason: "outside",
			target: file.outside
		}
	};
	if (file.refused !== void 0) return {
		path,
		unreadable: {
			reason: "refused",
			detail: file.refused
		}
	};
	const source = readSource(file.absolute, path);
	if (file.isNamed && syntaxOf(path) !== "markdown") return {
		...source,
		expected: true
	};
	return !isConfigured && settings.isTemplate(path) && existsSync(join(root, "Chart.yaml")) ? {
		...source,
		expected: false
	} : source;
}
/** Today where the user is, `YYYY-MM-DD`. */
function localDay(date) {
	const two = (part) => String(part).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
var Stopwatch = class {
	laps = {
		configure: 0,
		discover: 0,
		read: 0,
		check: 0
	};
	#last = performance.now();
	lap(name) {
		const now = performance.now();
		this.laps[name] = Math.round((now - this.#last) * 10) / 10;
		this.#last = now;
	}
};
// ../workspace/src/print-configuration.ts
/** Resolves the configuration for one file. Throws {@link UnusableConfiguration}. */
async function printConfiguration(file, workingDirectory, configuration) {
	const absolute = resolve$1(workingDirectory, file);
	const { settings } = await loadConfiguration({
		base: workingDirectory,
		from: dirname(absolute),
		isTrusted: true,
		...configuration === void 0 ? {} : { file: resolve$1(workingDirectory, configuration) }
	});
	const path = pathFrom(workingDirectory, absolute);
	const { rules, platform, platformOrigin, language, languageOrigin } = settings.for(path);
	const sorted = [...rules].sort(([a], [b]) => a < b ? -1 : 1);
	return {
		file: path,
		platform: {
			value: platform ?? null,
			from: platformOrigin ?? "the format of the template"
		},
		language: {
			value: language ?? null,
			from: languageOrigin ?? "the text itself"
		},
		rules: Object.fromEntries(sorted.map(([id, { severity, options, origin }]) => [id, {
			severity,
			options,
			from: origin
		}]))
	};
}
// ../../node_modules/.pnpm/signal-exit@4.1.0/node_modules/signal-exit/dist/cjs/signals.js
var require_signals = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.signals = void 0;
	/**
	* This is not the set of all possible signals.
	*
	* It IS, however, the set of all signals that trigger
	* an exit on either Linux or BSD systems.  Linux is a
	* superset of the signal names supported on BSD, and
	* the unknown signals just fail to register, so we can
	* catch that easily enough.
	*
	* Windows signals are a different set, since there are
	* signals that terminate Windows processes, but don't
	* terminate (or don't even exist) on Posix systems.
	*
	* Don't bother with SIGKILL.  It's uncatchable, which
	* means that we can't fire any callbacks anyway.
	*
	* If a user does happen to register a handler on a non-
	* fatal signal like SIGWINCH or something, and then
	* exit, it'll end up firing `process.emit('exit')`, so
	* the handler will be fired anyway.
	*
	* SIGBUS, SIGFPE, SIGSEGV and SIGILL, when not raised
	* artificially, inherently leave the process in a
	* state from which it is not safe to try and enter JS
	* listeners.
	*/
	exports.signals = [];
	exports.signals.push("SIGHUP", "SIGINT", "SIGTERM");
	if (process.platform !== "win32") exports.signals.push("SIGALRM", "SIGABRT", "SIGVTALRM", "SIGXCPU", "SIGXFSZ", "SIGUSR2", "SIGTRAP", "SIGSYS", "SIGQUIT", "SIGIOT");
	if (process.platform === "linux") exports.signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
}));
// ../../node_modules/.pnpm/signal-exit@4.1.0/node_modules/signal-exit/dist/cjs/index.js
var require_cjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var _a;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unload = exports.load = exports.onExit = exports.signals = void 0;
	const signals_js_1 = require_signals();
	Object.defineProperty(exports, "signals", {
		enumerable: true,
		get: function() {
			return signals_js_1.signals;
		}
	});
	const processOk = (process) => !!process && typeof process === "object" && typeof process.removeListener === "function" && typeof process.emit === "function" && typeof process.reallyExit === "function" && typeof process.listeners === "function" && typeof process.kill === "function" && typeof process.pid === "number" && typeof process.on === "function";
	const kExitEmitter = Symbol.for("signal-exit emitter");
	const global = globalThis;
	const ObjectDefineProperty = Object.defineProperty.bind(Object);
	var Emitter = class {
		emitted = {
			afterExit: false,
			exit: false
		};
		listeners = {
			afterExit: [],
			exit: []
		};
		count = 0;
		id = Math.random();
		constructor() {
			if (global[kExitEmitter]) return global[kExitEmitter];
			ObjectDefineProperty(global, kExitEmitter, {
				value: this,
				writable: false,
				enumerable: false,
				configurable: false
			});
		}
		on(ev, fn) {
			this.listeners[ev].push(fn);
		}
		removeListener(ev, fn) {
			const list = this.listeners[ev];
			const i = list.indexOf(fn);
			/* c8 ignore start */
			if (i === -1) return;
			/* c8 ignore stop */
			if (i === 0 && list.length === 1) list.length = 0;
			else list.splice(i, 1);
		}
		emit(ev, code, signal) {
			if (this.emitted[ev]) return false;
			this.emitted[ev] = true;
			let ret = false;
			for (const fn of this.listeners[ev]) ret = fn(code, signal) === true || ret;
			if (ev === "exit") ret = this.emit("afterExit", code, signal) || ret;
			return ret;
		}
	};
	var SignalExitBase = class {};
	const signalExitWrap = (handler) => {
		return {
			onExit(cb, opts) {
				return handler.onExit(cb, opts);
			},
			load() {
				return handler.load();
			},
			unload() {
				return handler.unload();
			}
		};
	};
	var SignalExitFallback = class extends SignalExitBase {
		onExit() {
			return () => {};
		}
		load() {}
		unload() {}
	};
	var SignalExit = class extends SignalExitBase {
		/* c8 ignore start */
		#hupSig = process.platform === "win32" ? "SIGINT" : "SIGHUP";
		/* c8 ignore stop */
		#emitter = new Emitter();
		#process;
		#originalProcessEmit;
		#originalProcessReallyExit;
		#sigListeners = {};
		#loaded = false;
		constructor(process) {
			super();
			this.#process = process;
			this.#sigListeners = {};
			for (const sig of signals_js_1.signals) this.#sigListeners[sig] = () => {
				const listeners = this.#process.listeners(sig);
				let { count } = this.#emitter;
				/* c8 ignore start */
				const p = process;
				if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") count += p.__signal_exit_emitter__.count;
				/* c8 ignore stop */
				if (listeners.length === count) {
					this.unload();
					const ret = this.#emitter.emit("exit", null, sig);
					/* c8 ignore start */
					const s = sig === "SIGHUP" ? this.#hupSig : sig;
					if (!ret) process.kill(process.pid, s);
				}
			};
			this.#originalProcessReallyExit = process.reallyExit;
			this.#originalProcessEmit = process.emit;
		}
		onExit(cb, opts) {
			/* c8 ignore start */
			if (!processOk(this.#process)) return () => {};
			/* c8 ignore stop */
			if (this.#loaded === false) this.load();
			const ev = opts?.alwaysLast ? "afterExit" : "exit";
			this.#emitter.on(ev, cb);
			return () => {
				this.#emitter.removeListener(ev, cb);
				if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) this.unload();
			};
		}
		load() {
			if (this.#loaded) return;
			this.#loaded = true;
			this.#emitter.count += 1;
			for (const sig of signals_js_1.signals) try {
				const fn = this.#sigListeners[sig];
				if (fn) this.#process.on(sig, fn);
			} catch (_) {}
			this.#process.emit = (ev, ...a) => {
				return this.#processEmit(ev, ...a);
			};
			this.#process.reallyExit = (code) => {
				return this.#processReallyExit(code);
			};
		}
		unload() {
			if (!this.#loaded) return;
			this.#loaded = false;
			signals_js_1.signals.forEach((sig) => {
				const listener = this.#sigListeners[sig];
				/* c8 ignore start */
				if (!listener) throw new Error("Listener not defined for signal: " + sig);
				/* c8 ignore stop */
				try {
					this.#process.removeListener(sig, listener);
				} catch (_) {}
				/* c8 ignore stop */
			});
			this.#process.emit = this.#originalProcessEmit;
			this.#process.reallyExit = this.#originalProcessReallyExit;
			this.#emitter.count -= 1;
		}
		#processReallyExit(code) {
			/* c8 ignore start */
			if (!processOk(this.#process)) return 0;
			this.#process.exitCode = code || 0;
			/* c8 ignore stop */
			this.#emitter.emit("exit", this.#process.exitCode, null);
			return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
		}
		#processEmit(ev, ...args) {
			const og = this.#originalProcessEmit;
			if (ev === "exit" && processOk(this.#process)) {
				if (typeof args[0] === "number") this.#process.exitCode = args[0];
				/* c8 ignore start */
				const ret = og.call(this.#process, ev, ...args);
				/* c8 ignore start */
				this.#emitter.emit("exit", this.#process.exitCode, null);
				/* c8 ignore stop */
				return ret;
			} else return og.call(this.#process, ev, ...args);
		}
	};
	const process = globalThis.process;
	_a = signalExitWrap(processOk(process) ? new SignalExit(process) : new SignalExitFallback()), exports.onExit = _a.onExit, exports.load = _a.load, exports.unload = _a.unload;
}));
// ../workspace/src/write.ts
var import_lib = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var __filename = import.meta.filename;
	module.exports = writeFile;
	module.exports.sync = writeFileSync;
	module.exports._getTmpname = getTmpname;
	module.exports._cleanupOnExit = cleanupOnExit;
	const fs = __require("fs");
	const crypto = __require("node:crypto");
	const { onExit } = require_cjs();
	const path = __require("path");
	const { promisify } = __require("util");
	const activeFiles = {};
	/* istanbul ignore next */
	const threadId = (function getId() {
		try {
			return __require("worker_threads").threadId;
		} catch (e) {
			return 0;
		}
	})();
	let invocations = 0;
	function getTmpname(filename) {
		return filename + "." + crypto.createHash("sha1").update(__filename).update(String(process.pid)).update(String(threadId)).update(String(++invocations)).digest().readUInt32BE(0);
	}
	function cleanupOnExit(tmpfile) {
		return () => {
			try {
				fs.unlinkSync(typeof tmpfile === "function" ? tmpfile() : tmpfile);
			} catch {}
		};
	}
	function serializeActiveFile(absoluteName) {
		return new Promise((resolve) => {
			if (!activeFiles[absoluteName]) activeFiles[absoluteName] = [];
			activeFiles[absoluteName].push(resolve);
			if (activeFiles[absoluteName].length === 1) resolve();
		});
	}
	function isChownErrOk(err) {
		if (err.code === "ENOSYS") return true;
		if (!process.getuid || process.getuid() !== 0) {
			if (err.code === "EINVAL" || err.code === "EPERM") return true;
		}
		return false;
	}
	async function writeFileAsync(filename, data, options = {}) {
		if (typeof options === "string") options = { encoding: options };
		let fd;
		let tmpfile;
		/* istanbul ignore next -- The closure only gets called when onExit triggers */
		const removeOnExitHandler = onExit(cleanupOnExit(() => tmpfile));
		const absoluteName = path.resolve(filename);
		try {
			await serializeActiveFile(absoluteName);
			const truename = await promisify(fs.realpath)(filename).catch(() => filename);
			tmpfile = getTmpname(truename);
			if (!options.mode || !options.chown) {
				const stats = await promisify(fs.stat)(truename).catch(() => {});
				if (stats) {
					if (options.mode == null) options.mode = stats.mode;
					if (options.chown == null && process.getuid) options.chown = {
						uid: stats.uid,
						gid: stats.gid
					};
				}
			}
			fd = await promisify(fs.open)(tmpfile, "w", options.mode);
			if (options.tmpfileCreated) await options.tmpfileCreated(tmpfile);
			if (ArrayBuffer.isView(data)) await promisify(fs.write)(fd, data, 0, data.length, 0);
			else if (data != null) await promisify(fs.write)(fd, String(data), 0, String(options.encoding || "utf8"));
			if (options.fsync !== false) await promisify(fs.fsync)(fd);
			await promisify(fs.close)(fd);
			fd = null;
			if (options.chown) await promisify(fs.chown)(tmpfile, options.chown.uid, options.chown.gid).catch((err) => {
				if (!isChownErrOk(err)) throw err;
			});
			if (options.mode) await promisify(fs.chmod)(tmpfile, options.mode).catch((err) => {
				if (!isChownErrOk(err)) throw err;
			});
			await promisify(fs.rename)(tmpfile, truename);
		} finally {
			if (fd) await promisify(fs.close)(fd).catch(
				/* istanbul ignore next */
				() => {}
			);
			removeOnExitHandler();
			await promisify(fs.unlink)(tmpfile).catch(() => {});
			activeFiles[absoluteName].shift();
			if (activeFiles[absoluteName].length > 0) activeFiles[absoluteName][0]();
			else delete activeFiles[absoluteName];
		}
	}
	async function writeFile(filename, data, options, callback) {
		if (options instanceof Function) {
			callback = options;
			options = {};
		}
		const promise = writeFileAsync(filename, data, options);
		if (callback) try {
			const result = await promise;
			return callback(result);
		} catch (err) {
			return callback(err);
		}
		return promise;
	}
	function writeFileSync(filename, data, options) {
		if (typeof options === "string") options = { encoding: options };
		else if (!options) options = {};
		try {
			filename = fs.realpathSync(filename);
		} catch (ex) {}
		const tmpfile = getTmpname(filename);
		if (!options.mode || !options.chown) try {
			const stats = fs.statSync(filename);
			options = Object.assign({}, options);
			if (!options.mode) options.mode = stats.mode;
			if (!options.chown && process.getuid) options.chown = {
				uid: stats.uid,
				gid: stats.gid
			};
		} catch (ex) {}
		let fd;
		const cleanup = cleanupOnExit(tmpfile);
		const removeOnExitHandler = onExit(cleanup);
		let threw = true;
		try {
			fd = fs.openSync(tmpfile, "w", options.mode || 438);
			if (options.tmpfileCreated) options.tmpfileCreated(tmpfile);
			if (ArrayBuffer.isView(data)) fs.writeSync(fd, data, 0, data.length, 0);
			else if (data != null) fs.writeSync(fd, String(data), 0, String(options.encoding || "utf8"));
			if (options.fsync !== false) fs.fsyncSync(fd);
			fs.closeSync(fd);
			fd = null;
			if (options.chown) try {
				fs.chownSync(tmpfile, options.chown.uid, options.chown.gid);
			} catch (err) {
				if (!isChownErrOk(err)) throw err;
			}
			if (options.mode) try {
				fs.chmodSync(tmpfile, options.mode);
			} catch (err) {
				if (!isChownErrOk(err)) throw err;
			}
			fs.renameSync(tmpfile, filename);
			threw = false;
		} finally {
			if (fd) try {
				fs.closeSync(fd);
			} catch (ex) {}
			removeOnExitHandler();
			if (threw) cleanup();
		}
	}
})))(), 1);
/** Writes a file whole or not at all: temporary file, fsync, rename. */
async function writeWhole(file, text) {
	await (0, import_lib.default)(file, text, { encoding: "utf8" });
}
export { __toESM as _, formatText as a, ownFindings as c, conflictIn as d, isTooDeep as f, __require as g, __exportAll as h, rulesOf as i, nearest as l, __commonJSMin as m, printConfiguration as n, rules as o, withoutComments as p, check as r, behindAliases as s, writeWhole as t, syntaxOf as u };
