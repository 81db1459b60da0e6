import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as defectLines, d as firstFew, o as ruleInWords, s as rules, t as guardedRule } from "./own-rule.js";
import { i as syntaxOf, n as mediaTypeOf } from "./media-type.js";
import { a as pointerKeys, n as isWithin, o as valueAt, t as childPointer } from "./place.js";
import { a as frontMatterPointer, c as mismatches, o as unreadableInWords, r as text, s as compiled, t as date } from "./words.js";
import { t as didYouMean } from "./did-you-mean.js";
import { l as inWords, u as truncate } from "./meaning.js";
import { c as globPathFrom, d as repositoryTop, n as exists, o as readBytes, r as existsExactly, s as readSource, u as pathFrom } from "./read.js";
import { i as existsAt } from "./stat.js";
import { a as splitFrontMatter, i as Lines, n as parseText, r as withoutMark, t as decodeData } from "./parse.js";
import { n as blockEndsOfProse, t as blockEndsOf } from "./blocks.js";
import { i as markdownComments, t as SourceSpans } from "./spans.js";
import { n as find, r as outline } from "./tree.js";
import { t as BadgelintError } from "./error.js";
import "./facts.js";
import { basename, dirname, join, resolve as resolve$1 } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
// ../core/src/rules/built-in-checks.ts
/** They are about files and configuration rather than about a badge. */
const builtInChecks = [
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
		id: "document/size",
		practice: null,
		severity: "warning",
		summary: "All of a template is judged, and all that is found is told.",
		why: "A text, a list or a number of findings far beyond what any platform takes is looked at only in part, so that one file cannot keep all others waiting. What is left out may be wrong, and nobody would know."
	},
	{
		id: "program/schema",
		practice: null,
		severity: "error",
		summary: "program.yaml has the shape that badgelint reads.",
		why: "A team or a list of skills that cannot be read is not held against the templates, which would look as if all were well."
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
		summary: "An entry under `ignores` or in the baseline has not run out.",
		why: "Its last day has passed, so the finding is shown again."
	},
	{
		id: "config/unused-baseline",
		practice: null,
		severity: "error",
		summary: "An entry of the baseline stands for a finding that is still there.",
		why: "A baseline is what remains to be done. An entry that outlives its finding would hide the same mistake when somebody makes it again."
	}
];
// ../core/src/rules/shape.ts
/** The one place that tells the shapes of rules apart. */
function shapeOf(rule) {
	return "checkGroup" in rule ? "group" : rule.on;
}
/** Sorts rules by their shapes. */
function byShape(rules) {
	const of = (shape) => rules.filter((rule) => shapeOf(rule) === shape);
	return {
		template: of("template"),
		group: of("group"),
		document: of("document"),
		program: of("program"),
		link: of("link")
	};
}
// ../core/src/configuration/link-settings.ts
/**
* What is wrong with settings for links that have the right shape: hosts that no address can have, and
* what cannot be sent. It would be noticed by nobody, or only where it is too late.
*/
function linkSettingsProblems({ allow = [], headers = {}, contact = "" }) {
	return [
		...(typeof allow === "string" ? [["/links/allow", allow]] : allow.map((entry, index) => [childPointer("/links/allow", index), entry])).flatMap(([pointer, entry]) => isNetwork(entry) || isHost(entry) ? [] : [{
			pointer,
			...noHostToAllow(entry)
		}]),
		...Object.entries(headers).flatMap(([host, own]) => {
			const pointer = childPointer("/links/headers", host);
			if (!isHostOfHeaders(host)) return [{
				pointer,
				...noHostForHeaders(host)
			}];
			return Object.keys(own).filter((name) => !/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(name)).map((name) => ({
				pointer: childPointer(pointer, name),
				...noHeader(name)
			}));
		}),
		.../^[\x20-\x7e]*$/.test(contact) ? [] : [{
			pointer: "/links/contact",
			...notSendable
		}]
	];
}
/** The settings for links of several layers together: the last one wins, key by key, within `cacheDays` too. */
function mergeLinks(layers) {
	const cacheDays = layers.flatMap((layer) => layer.cacheDays ?? []);
	return Object.assign({}, ...layers, cacheDays.length > 0 ? { cacheDays: Object.assign({}, ...cacheDays) } : {});
}
function noHostToAllow(entry) {
	return {
		message: `\`links.allow\` names "${truncate(entry, 60)}", which no host can be; expected a name such as intranet.example.org, an address such as 10.0.0.7, or a network such as 10.0.0.0/8`,
		suggestion: "Write the host alone, without https://, port or path, or a network with its length"
	};
}
function noHostForHeaders(host) {
	return {
		message: `\`links.headers\` names "${truncate(host, 60)}", which no host can be; expected a host such as learn.example.org`,
		suggestion: "Write the host alone, without a path; with http:// before it the headers are sent without encryption, too"
	};
}
function noHeader(name) {
	return {
		message: `"${truncate(name, 60)}" is no name of a header; expected one such as Authorization`,
		suggestion: "Write the name alone, without colon and spaces"
	};
}
const notSendable = {
	message: "`links.contact` holds letters or line breaks that a user agent cannot; expected the address of a page or a mailbox",
	suggestion: "Write the address in plain ASCII, on one line"
};
/** Whether addresses of pages can have a host of that name: a name, or an IP address as they have it. */
function isHost(text) {
	if (isIpv4(text) || isIpv6(text)) return true;
	return /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(text) && !/(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(text);
}
function isNetwork(text) {
	const [, address = "", length = ""] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
	return isIpv4(address) && Number(length) <= 32 || isIpv6(address) && Number(length) <= 128;
}
function isIpv4(text) {
	const parts = text.split(".");
	return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}
function isIpv6(text) {
	const [head = "", tail, more] = text.split("::");
	if (more !== void 0) return false;
	const groups = [head, tail ?? ""].flatMap((half) => half === "" ? [] : half.split(":"));
	const last = groups.at(-1) ?? "";
	const isDotted = isIpv4(last) && text.endsWith(last);
	const count = groups.length + (isDotted ? 1 : 0);
	return (isDotted ? groups.slice(0, -1) : groups).every((group) => /^[\da-f]{1,4}$/i.test(group)) && (tail === void 0 ? count === 8 : count < 8);
}
/** A host as addresses have it, with or without a port and the scheme before it. */
function isHostOfHeaders(text) {
	const [, host = "", port = ""] = /^(?:https?:\/\/)?(\[[^\]]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(text) ?? [];
	return (host.startsWith("[") ? isIpv6(host.slice(1, -1)) : isHost(host)) && Number(port) <= 65535;
}
// ../core/src/configuration/renamed-keys.ts
/** New names of the keys of `links`, by their former names; a dot leads into a group. */
const renamedLinkKeys = /* @__PURE__ */ new Map([
	["atOnce", "concurrency"],
	["perHost", "concurrencyPerHost"],
	["most", "maxPerHost"],
	["good", "cacheDays.alive"],
	["bad", "cacheDays.failed"]
]);
/** The problem of a configuration; where a key of `links` is a former one, with its new name. */
function withNewLinkKey(mismatch) {
	const { pointer, about } = mismatch;
	const renamed = pointer === `/links/${about}` ? renamedLinkKeys.get(about) : void 0;
	if (mismatch.kind !== "unknown" || renamed === void 0) return mismatch;
	return {
		pointer,
		message: `The key \`links.${about}\` is not known; expected \`links.${renamed}\``,
		suggestion: "Rename it"
	};
}
/** New names of the options of rules, by the id of the rule and by their former names. */
const renamedOptions = {
	"skills/backed": /* @__PURE__ */ new Map([["shortest", "minDescriptionLength"]]),
	"skills/many": /* @__PURE__ */ new Map([["most", "max"]]),
	"skills/meaningful": /* @__PURE__ */ new Map([["longest", "maxLength"]]),
	"template/boilerplate": /* @__PURE__ */ new Map([["fewest", "minTemplates"]]),
	"template/description-thin": /* @__PURE__ */ new Map([["least", "minLength"], ["good", "recommendedLength"]]),
	"template/name": /* @__PURE__ */ new Map([["most", "maxLength"]]),
	"template/readability": /* @__PURE__ */ new Map([["most", "maxWords"]])
};
/** The problem of what is set for a rule, from its top; where an option is a former one, with its new name. */
function withNewOption(mismatch, rule) {
	const { pointer, about } = mismatch;
	const renamed = Object.hasOwn(renamedOptions, rule) ? renamedOptions[rule]?.get(about) : void 0;
	if (mismatch.kind !== "unknown" || pointer !== `/${about}` || renamed === void 0) return mismatch;
	return {
		pointer,
		message: `The option \`${about}\` of \`${rule}\` is not known; expected \`${renamed}\``,
		suggestion: "Rename it"
	};
}
// ../core/src/configuration/severities.ts
/** What may be set for a rule. */
const severities = [
	"off",
	"info",
	"warning",
	"error"
];
// ../core/src/configuration/check-configuration.ts
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
/** The problem of a file of settings. */
function toProblem(file, { pointer, message, suggestion }) {
	return {
		at: {
			file,
			document: 0,
			pointer
		},
		about: pointer.slice(1) || "file",
		message,
		suggestion
	};
}
/**
* Checks a configuration against its schema, and what it sets for rules against theirs. `file` is what its
* problems call it.
*/
async function configurationProblems(value, rules, file) {
	return (await defectsOf$2(value, rules)).map((defect) => toProblem(file, defect));
}
async function defectsOf$2(value, rules) {
	const { validate } = await import("./configuration.js");
	const own = mismatches(validate, value);
	if (own.length > 0) return own.map(withNewLinkKey);
	const { overrides = [], ignores = [], ...top } = value;
	const settings = [settingProblems(top, "", rules), ...overrides.map((override, index) => settingProblems(override, childPointer("/overrides", index), rules))];
	return [
		...linkSettingsProblems(top.links ?? {}),
		...(await Promise.all(settings)).flat(),
		...ignores.flatMap(({ rule }, index) => {
			const unknown = unknownRule(rule, rules);
			return unknown ? [{
				...unknown,
				pointer: `/ignores/${index}/rule`
			}] : [];
		})
	];
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
		const whyOnce = rule && together[shapeOf(rule)];
		if (isGroup && whyOnce && pointer !== "" && hasOptions(setting)) return [{
			pointer: at,
			message: `\`${id}\` ${whyOnce}, so its options cannot differ from file to file; expected them at the top`,
			suggestion: "Move the options to `rules` at the top, and leave only the severity here"
		}];
		if (isGroup && rule) return mismatches(await compiled(settingSchema(rule)), setting).map((mismatch) => ({
			...withNewOption(mismatch, id),
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
/** What a rule does that sees many files at once, and so has one set of options. */
const together = {
	link: "judges a link once, wherever it is named",
	group: "compares all templates",
	program: "judges the program as a whole"
};
function hasOptions(setting) {
	return Object.keys(setting).some((key) => key !== "severity");
}
function unknownRule(id, rules) {
	const ids = [...rules, ...builtInChecks].map((known) => known.id);
	if (ids.includes(id)) return void 0;
	const meant = didYouMean(id, ids);
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
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
}));
// ../core/src/formats/roles.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** All roles. A file that the globs of several match has the first of them. A new kind of file is a line here. */
const roles = [
	{
		role: "program",
		key: "program",
		globs: "program.yaml"
	},
	{
		role: "governance",
		key: "governance",
		globs: "GOVERNANCE.md"
	},
	{
		role: "template",
		key: "templates",
		globs: "templates/**"
	},
	{
		role: "marketing",
		key: "marketing",
		globs: "marketing/**/*.md",
		media: ["markdown"]
	}
];
/** The globs that hold for a role where the configuration has none. */
function defaultGlobs(wanted) {
	return roles.find(({ role }) => role === wanted)?.globs ?? "";
}
/** Whether a file's name says that it is written in what the files of a role are written in. */
function isWrittenFor({ media }, path) {
	if (media === void 0) return true;
	const type = mediaTypeOf(path);
	return type !== void 0 && media.includes(type);
}
// ../core/src/configuration/bounds.ts
/**
* Far beyond honest templates: of some 4,000 that were looked at, no description has more than 500
* characters, no list of criteria more than 5,200, none more than 88 skills.
*/
const usualBounds = {
	characters: 2e4,
	entries: 500,
	findings: 100
};
// ../core/src/configuration/configuration.ts
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
// ../core/src/configuration/ledger-settings.ts
/** The settings for the ledger of several layers together: the last one wins, template by template. */
function mergeLedger(layers) {
	const templates = layers.map((layer) => layer.templates ?? {});
	return Object.assign({}, ...layers, { templates: Object.assign({}, ...templates) });
}
/**
* Says which files are those of a ledger, which is not checked as badges are: thousands of them would be read for
* nothing. Paths are as globs mean them.
*/
function ledgerFiles({ folder = "ledger" }) {
	const start = `${folder.replace(/^\.\//, "").replace(/\/$/, "")}/`;
	return (path) => path.startsWith(start) && /^(?:ledger\.json$|events\/|checkpoints\/)/.test(path.slice(start.length));
}
// ../core/src/configuration/settings.ts
/** The whole configuration, resolved. */
var Settings = class {
	rules;
	layers;
	ignores;
	baseline;
	/** How much of a template is judged. */
	bounds;
	today;
	/** File in which a finding about the program as a whole stands, where there is one. */
	file;
	/** The program's own file, as globs mean paths. */
	programPath;
	/** Whether a file is not checked, since the configuration says so or it is one of the ledger. */
	isExcluded;
	/** How links are asked; what later layers say wins, key by key. */
	links;
	/** Where the ledger is; columns as the last layer has them. */
	ledger;
	byShape;
	#globPath;
	#roles;
	#parts;
	#files = /* @__PURE__ */ new Map();
	/** `globPath` turns the path of a file, as findings name it, into the one that globs mean. */
	constructor(layers, rules, globPath = (path) => path, baseline = { entries: [] }, bounds = usualBounds) {
		this.baseline = baseline;
		this.bounds = bounds;
		const globs = (patterns) => {
			const matches = matcher(patterns);
			return (path) => matches(globPath(path));
		};
		this.#globPath = globPath;
		this.rules = rules;
		this.byShape = byShape(rules);
		this.layers = layers;
		this.file = layers.findLast(({ file }) => file !== void 0)?.file;
		this.today = lastOf(layers, "today");
		this.#roles = roles.map((role) => ({
			...role,
			matches: globs(lastOf(layers, role.key) ?? role.globs)
		}));
		this.programPath = lastOf(layers, "program") ?? defaultGlobs("program");
		this.links = mergeLinks(layers.map(({ configuration }) => configuration.links ?? {}));
		this.ledger = mergeLedger(layers.map(({ configuration }) => configuration.ledger ?? {}));
		const excluded = layers.flatMap(({ configuration }) => configuration.exclude ?? []);
		const isOfLedger = ledgerFiles(this.ledger);
		const matches = excluded.length > 0 ? matcher(excluded) : () => false;
		this.isExcluded = (path) => {
			const seen = globPath(path);
			return isOfLedger(seen) || matches(seen);
		};
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
		const made = resolve(this.#parts.filter((_, index) => applying[index]), this.rules, this.byShape);
		this.#files.set(key, made);
		return made;
	}
	/** The path of a file, as findings name it, seen from the folder that globs are relative to. */
	globPathOf(path) {
		return this.#globPath(path);
	}
	/** Options of a rule that judges many files at once: those of the configuration without overrides. */
	optionsOf(id) {
		return this.for("").rules.get(id)?.options ?? {};
	}
	/** What the file at a path is to the program; undefined where no glob matches it. */
	roleOf(path) {
		return this.#roles.find((role) => role.matches(path) && isWrittenFor(role, path))?.role;
	}
	/** What holds for a rule in the file at `path`; undefined where it is off there. */
	activeFor(rule, path) {
		const own = this.for(path).rules.get(rule.id);
		return own?.severity === "off" ? void 0 : own;
	}
	/** Whether a rule may be on in some file: something in the configuration does not switch it off. */
	mayBeOn({ id }) {
		return this.#parts.some(({ configuration: { rules = {} } }) => {
			const setting = Object.hasOwn(rules, id) ? rules[id] : void 0;
			return setting !== void 0 && readSetting(setting).severity !== "off";
		});
	}
	/** Severity of one of the built-in checks. */
	builtInSeverity(id, path) {
		return this.for(path).rules.get(id)?.severity ?? "off";
	}
};
function resolve(layers, rules, shapes) {
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
	for (const { id, severity } of builtInChecks) settings.set(id, {
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
	const active = (shaped) => shaped.flatMap((rule) => {
		const own = settings.get(rule.id);
		return own === void 0 || own.severity === "off" ? [] : [[rule, own]];
	});
	return {
		platform: platform?.configuration.platform,
		platformOrigin: platform?.origin,
		language: language?.configuration.language,
		languageOrigin: language?.origin,
		rules: settings,
		active: {
			template: active(shapes.template),
			group: active(shapes.group),
			document: active(shapes.document),
			program: active(shapes.program),
			link: active(shapes.link)
		}
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
// ../core/src/suppression/baseline-entries.ts
/** Under which entries that may mean one finding are kept. Names stay what they are when written as UTF-8. */
function keyOf({ rule, template, file, about }) {
	return JSON.stringify([
		rule,
		...template === void 0 ? ["file", file] : ["template", template],
		about
	]).toWellFormed();
}
/** The name of a finding before its place is worked out. */
function nameOfRaw(finding, settings) {
	return nameOf({
		...finding,
		file: finding.at.file
	}, settings);
}
/** The same wherever badgelint was started: paths are those that globs mean, in made ids as well. */
function nameOf({ rule, template, file, about, related }, settings) {
	const files = [file, ...related.map((place) => place.file)];
	const fromProgram = (text) => templateFrom(text, files, settings);
	return {
		rule,
		template: template === void 0 ? void 0 : fromProgram(template),
		file: settings.globPathOf(file),
		about: fromProgram(about)
	};
}
/** A template that states no id may be known by its file, alone or with its number behind `#`. */
function templateFrom(id, files, settings) {
	const file = files.find((path) => id === path || id.startsWith(`${path}#`));
	return file === void 0 ? id : `${settings.globPathOf(file)}${id.slice(file.length)}`;
}
/** Whether a finding may be frozen: what rules say may be, what is broken or configured wrongly not. */
function isFreezable({ rule }, settings) {
	return settings.rules.some(({ id }) => id === rule);
}
/**
* Makes entries for findings. One that had an entry which has run out is not frozen anew: that its day has
* passed must not be undone by the way.
*/
function freeze(findings, settings, note, expired = []) {
	const left = [];
	const names = [];
	const over = Map.groupBy(expired, keyOf);
	for (const finding of findings) {
		const name = nameOf(finding, settings);
		const ofName = over.get(keyOf(name)) ?? [];
		const index = ofName.findIndex((entry) => isIn(name.file, entry));
		if (index >= 0) ofName.splice(index, 1);
		if (index >= 0 || !isFreezable(finding, settings)) left.push(finding);
		else names.push(name);
	}
	return {
		entries: entriesFor(names, note),
		left
	};
}
/** Whether an entry may mean a finding in a file. */
function isIn(path, { file }) {
	return file === void 0 || file === path;
}
function entriesFor(names, { reason, owner, until }) {
	const groups = Map.groupBy(names, keyOf);
	const isShared = (name) => groups.get(keyOf(name))?.some(({ file }) => file !== name.file) === true;
	return sortedEntries(names.map((name) => ({
		rule: name.rule,
		...name.template === void 0 ? {} : { template: name.template },
		...name.template === void 0 || isShared(name) ? { file: name.file } : {},
		about: name.about,
		reason,
		...owner === void 0 ? {} : { owner },
		...until === void 0 ? {} : { until }
	})));
}
/** In the order of rules, then of templates or files; by code units, so that it is the same everywhere. */
function sortedEntries(entries) {
	const keys = new Map(entries.map((entry) => [entry, sortKey(entry)]));
	return entries.toSorted((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []));
}
function sortKey({ rule, template, file, about, reason, owner, until }) {
	return [
		rule,
		template ?? file ?? "",
		about,
		file ?? "",
		reason,
		owner ?? "",
		until ?? ""
	];
}
function compare(a, b) {
	for (const [index, part] of a.entries()) {
		const other = b[index] ?? "";
		if (part !== other) return part < other ? -1 : 1;
	}
	return 0;
}
// ../core/src/documents/file-locator.ts
/** Works out where things stand in one file. Made only for files that have something to show. */
var FileLocator = class FileLocator {
	text;
	lines;
	#parsed;
	#spans;
	#trees;
	constructor(text, parsed) {
		this.text = text;
		this.#spans = new SourceSpans(text);
		this.lines = new Lines(text);
		this.#parsed = parsed;
	}
	/** Takes the text without its byte-order mark. */
	static async of(path, text, role) {
		const syntax = syntaxOf(path);
		return new FileLocator(text, syntax ? await parseText(text, syntax, role) : { kind: "other" });
	}
	rangeOfOffsets(start, end) {
		return this.lines.range(start, end);
	}
	offsetsOf(place) {
		if (this.#parsed.kind !== "prose") return this.#offsetsInData(place);
		const { frontMatter, offsets } = this.#parsed.prose;
		const { pointer, span } = place;
		return frontMatter && pointer !== "/children/0" && isWithin(pointer, "/children/0") ? this.#offsetsInData({
			...place,
			pointer: pointer.slice(frontMatterPointer.length)
		}) : this.#firstLine(offsets(pointer, span));
	}
	/** The comments of the file; none where its syntax has none. */
	async comments() {
		const parsed = this.#parsed;
		if (parsed.kind === "prose" && !parsed.prose.frontMatter) return markdownComments(this.text);
		const isMarkdown = parsed.kind === "prose" || parsed.kind === "data" && parsed.syntax === "markdown";
		if (!isMarkdown && (parsed.kind !== "data" || parsed.syntax === "json")) return [];
		const { yamlComments } = await import("./yaml-full.js");
		if (!isMarkdown) return yamlComments(this.text);
		const front = splitFrontMatter(this.text);
		const inFrontMatter = front ? yamlComments(front.yaml) : [];
		const shift = front?.yamlStart ?? 0;
		return [...inFrontMatter.map(({ text, start, end }) => ({
			text,
			start: start + shift,
			end: end + shift
		})), ...markdownComments(this.text)];
	}
	/** What says where the block that begins between two offsets ends. */
	blockEnds() {
		if (this.#parsed.kind === "data") return blockEndsOf(this.#allTrees());
		const inProse = blockEndsOfProse(this.text);
		if (this.#parsed.kind !== "prose" || !this.#parsed.prose.frontMatter) return inProse;
		const inFrontMatter = blockEndsOf(this.#allTrees());
		const bodyStart = splitFrontMatter(this.text)?.bodyStart ?? 0;
		return (from, to) => (from < bodyStart ? inFrontMatter : inProse)(from, to);
	}
	#offsetsInData(place) {
		const found = this.#find(place);
		if (found === void 0) return [0, Math.min(1, this.text.length)];
		if (place.isKey && found.entry) return [found.entry.keyStart, found.entry.keyEnd];
		if (place.span && found.node.kind === "text") {
			const value = this.#valueAt(place);
			if (typeof value === "string") return this.#spans.of(found.node, value, place.span);
		}
		return this.#trimmed(outline(found));
	}
	#find(place) {
		const tree = this.#allTrees()[place.document];
		return tree && find(tree, place.pointer);
	}
	#allTrees() {
		this.#trees ??= this.#data?.trees() ?? [];
		return this.#trees;
	}
	#valueAt({ document, pointer }) {
		return valueAt(this.#data?.values[document], pointer);
	}
	/** The data of the file, or of its front matter. */
	get #data() {
		if (this.#parsed.kind === "data") return this.#parsed;
		const front = this.#parsed.kind === "prose" ? this.#parsed.prose.frontMatter : void 0;
		return front && {
			values: [front.value],
			trees: front.trees
		};
	}
	#trimmed([start, end]) {
		const slice = this.text.slice(start, end);
		const lead = slice.length - slice.trimStart().length;
		return slice.trim() === "" ? [start, end] : [start + lead, end - (slice.length - slice.trimEnd().length)];
	}
	#firstLine([start, end]) {
		return [start, Math.min(end, Math.max(start, this.lines.endOfLineAt(start)))];
	}
};
/**
* The range of what stands at a pointer of a YAML or JSON text; of its first character where the
* pointer leads nowhere. For messages about files that are not checked themselves, such as a
* configuration.
*/
async function locateIn(path, text, pointer) {
	const locator = await FileLocator.of(path, text);
	const [start, end] = locator.offsetsOf({
		file: path,
		document: 0,
		pointer
	});
	return locator.rangeOfOffsets(start, end);
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
// ../core/src/schemas/rule.ts
const fields = {
	type: "array",
	items: { enum: [
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
		"expiry"
	] }
};
const group = { type: "object" };
/** What an example may hold, whether or not there is something to find in it. */
const example = {
	text: {
		...text,
		description: "The template or the page, cut to what matters."
	},
	caption: {
		...text,
		description: "What it shows."
	},
	file: {
		...text,
		description: "Name of the file where that is not YAML in our own format."
	},
	platform: {
		...text,
		description: "The platform that is configured for it."
	},
	today: {
		...date,
		description: "The day that counts as today."
	},
	program: {
		type: "string",
		description: "What `program.yaml` says."
	},
	images: {
		...group,
		description: "What is known of images, by path."
	},
	misspellings: {
		...group,
		description: "Words that no dictionary has, with the nearest ones."
	},
	issuance: {
		...group,
		description: "What was issued, by the template’s id."
	},
	ledger: {
		...group,
		description: "What the ledger says of the program as a whole."
	},
	formerMeanings: {
		type: "array",
		description: "The meanings with which badges of the example’s template were issued."
	},
	base: {
		type: "string",
		description: "The state that the example is compared with."
	},
	links: {
		...group,
		description: "What links answer, by address."
	},
	options: {
		...group,
		description: "Options that are configured for it."
	}
};
const is = (key, value) => ({
	properties: { [key]: { const: value } },
	required: [key]
});
/** Keys that must be there, and others that may not. */
const shape = (required, absent) => ({
	required,
	properties: {
		...Object.fromEntries(required.map((key) => [key, true])),
		...Object.fromEntries(absent.map((key) => [key, false]))
	}
});
const subjects = [
	"template",
	"document",
	"program",
	"link"
];
/** What a rule must be held against to have a field that not every rule may have. */
const subjectsOf = {
	...Object.fromEntries([
		"reads",
		"comparedWith",
		"languages",
		"formats",
		"whole",
		"limit",
		"extract",
		"factKey",
		"comparesBase",
		"checkGroup"
	].map((key) => [key, ["template"]])),
	archived: ["template", "link"],
	roles: ["document"],
	readsLedger: ["program"],
	needsAnswer: ["link"],
	usesAnswer: ["link"]
};
({ ...text }), { ...text }, { ...text }, { ...example }, { ...fields }, { ...fields }, [...subjects.map((on) => ({
	if: is("on", on),
	then: shape(on === "template" ? ["reads"] : [], Object.keys(subjectsOf).filter((key) => !subjectsOf[key]?.includes(on)))
})), (shape(["extract", "checkGroup"], ["check"]), shape(["check"], [
	"facts",
	"comparedFacts",
	"factKey",
	"comparesBase"
]))];
// ../core/src/configuration/validate-rules.ts
/**
* Looks over rules of one's own; empty where all of them can be used. What is there is never asked for
* anything but its fields, and no function is called.
*/
async function validateRules(rules, { plugin, taken = [] } = {}) {
	const ids = /* @__PURE__ */ new Set([...taken, ...builtInChecks.map(({ id }) => id)]);
	const all = [];
	for (const [index, rule] of rules.entries()) {
		const id = idOf(rule);
		const name = ruleInWords(id, plugin, rules.length > 1 ? index + 1 : void 0);
		const defects = isGroup(rule) ? (await defectsOf$1(rule)).map(within(name)) : [notARule(rule, name)];
		if (id !== void 0 && ids.has(id)) defects.push(within(name)(idTaken(id)));
		if (id !== void 0) ids.add(id);
		const origin = {
			...id === void 0 ? {} : { rule: id },
			...plugin === void 0 ? {} : { plugin }
		};
		all.push(...defects.map((defect) => ({
			...origin,
			...defect
		})));
	}
	return all;
}
function within(name) {
	return ({ pointer, message, suggestion }) => ({
		pointer,
		message: `In ${name}${pointerKeys(pointer).length > 1 ? ` at ${pointer}` : ""}, ${withFirst(message, (letter) => letter.toLowerCase())}`,
		suggestion
	});
}
function withFirst(text, change) {
	return change(text.charAt(0)) + text.slice(1);
}
function isGroup(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function idOf(rule) {
	return isGroup(rule) && typeof rule.id === "string" && rule.id.trim() !== "" ? rule.id : void 0;
}
function notARule(value, name) {
	return {
		pointer: "",
		message: `${withFirst(name, (letter) => letter.toUpperCase())} is ${inWords(value)}, which is not a rule; expected an object with \`id\`, \`check\` and so on`,
		suggestion: "Export a rule, or a list of rules, as default"
	};
}
function idTaken(id) {
	return {
		pointer: "/id",
		message: `There is a rule \`${id}\` already; expected an id of its own`,
		suggestion: "Rename it, with a subject of your own before the slash"
	};
}
async function defectsOf$1(rule) {
	const { validate } = await import("./rule.js");
	const shape = mismatches(validate, rule).filter((mismatch) => !isSaidElsewhere(mismatch, rule));
	return [
		...shape.map((mismatch) => withNearest(reworded(mismatch, rule), mismatch)),
		...functions.flatMap((key) => functionDefect(key, rule[key])),
		...await optionDefects(rule.options, shape)
	];
}
/** A former key means a new one, and that one is then not missing. */
function isSaidElsewhere({ kind, about, pointer }, rule) {
	if (kind !== "missing" || pointer !== "") return false;
	if (about === "on") return rule.judges !== void 0;
	return about === "checkGroup" && rule.check !== void 0 && rule.extract !== void 0;
}
/** A misspelt word of a few that may be there is told with the right one. */
function withNearest(defect, { nearest }) {
	return nearest === void 0 ? defect : {
		...defect,
		suggestion: `Write ${nearest}`
	};
}
/** Words for what a schema cannot say why it is wrong. */
function reworded(mismatch, rule) {
	const { pointer, about, message, kind } = mismatch;
	const value = inWords(rule[about]);
	const said = (words, suggestion) => ({
		pointer,
		message: words,
		suggestion
	});
	if (kind === "missing" && pointer === "" && (about === "check" || about === "reads")) return about === "check" ? said(message, "Add `check`, or `extract` and `checkGroup` where it sees many templates at once") : said(message, "Add the fields that it judges, such as [name, description]");
	if (kind === "unknown" && pointer === "/judges") return said("The key `judges` is not known; expected `on`", "Rename it to `on`: template, document, program or link");
	if (kind !== "wrong") return mismatch;
	switch (pointer) {
		case "/id": return typeof rule.id === "string" && rule.id.trim() !== "" ? said(`\`id\` is ${value}; expected subject/what-is-wanted in small letters`, "Rename it, such as house/short-name") : mismatch;
		case "/practice": return said(`\`practice\` is ${value}; expected a whole number from 1 to 15`, "Name the practice that it serves");
		case "/severity": return rule.kind === "contract" ? said(`\`severity\` of a contract is ${value}; expected error`, "Write error") : rule.kind === "guidance" ? said(`\`severity\` of guidance is ${value}; expected warning or info`, "Choose one, or make it a contract if a platform refuses what it finds") : mismatch;
		case "/check": return rule.extract !== void 0 && rule.checkGroup === void 0 ? said("`check` stands beside `extract`; expected `checkGroup`", "Rename `check` to `checkGroup`") : said("`check` stands beside `checkGroup`; expected `check` alone, or `extract` and `checkGroup`", "Remove one or the other");
		case "/facts":
		case "/comparedFacts": return rule.extract === void 0 && rule.checkGroup === void 0 ? said(`\`${about}\` is there without \`extract\`; expected it with \`extract\` and \`checkGroup\``, "Remove it, or extract what the facts are about") : mismatch;
		case "/options/severity": return said("An option is called `severity`; expected another name, since that sets the severity of the rule", "Rename the option");
	}
	const subjects = subjectsOf[about];
	return pointer === `/${about}` && subjects && !subjects.some((on) => on === rule.on) ? said(`\`${about}\` is there and \`on\` is ${inWords(rule.on)}; expected \`${about}\` where \`on\` is ${subjects.join(" or ")}`, `Remove it`) : mismatch;
}
const functions = [
	"check",
	"extract",
	"checkGroup"
];
/** JSON Schema knows no functions. */
function functionDefect(key, value) {
	if (value === void 0) return [];
	const wrong = (is) => [{
		pointer: childPointer("", key),
		message: `\`${key}\` is ${is}; expected a generator function`,
		suggestion: `Write *${key}(…) { … }`
	}];
	if (typeof value !== "function") return wrong(inWords(value));
	return /Async/.test(Object.prototype.toString.call(value)) ? wrong("an asynchronous function") : [];
}
/** Whether each option is a JSON Schema that its own default fits. */
async function optionDefects(options, shape) {
	if (!isGroup(options)) return [];
	const defects = [];
	for (const [name, schema] of Object.entries(options)) {
		const pointer = childPointer("/options", name);
		if (!isGroup(schema) || shape.some((one) => `${one.pointer}/`.startsWith(`${pointer}/`))) continue;
		try {
			const validate = await compiled({
				type: "object",
				properties: { [name]: schema }
			});
			for (const { message, suggestion } of mismatches(validate, { [name]: schema.default })) defects.push({
				pointer: childPointer(pointer, "default"),
				message: `By default, ${withFirst(message, (letter) => letter.toLowerCase())}`,
				suggestion
			});
		} catch (error) {
			defects.push({
				pointer,
				message: `The option \`${name}\` is no JSON Schema (${error instanceof Error ? error.message : String(error)}); expected one`,
				suggestion: "Write a type, a description, a default, and keywords of JSON Schema"
			});
		}
	}
	return defects;
}
// ../core/src/suppression/baseline-text.ts
/**
* What is wrong with the content of a baseline, which its problems call `file`. A rule that does not exist is no problem here: it may
* have gone with an update, and is told as an entry that applies to nothing.
*/
async function baselineProblems(value, file) {
	return (await defectsOf(value)).map((defect) => toProblem(file, defect));
}
async function defectsOf(value) {
	const { validate } = await import("./baseline2.js");
	const all = mismatches(validate, value);
	const isSubject = ({ kind, about }) => kind === "missing" && (about === "template" || about === "file");
	const own = all.filter((mismatch) => !isSubject(mismatch));
	if (own.length > 0) return own;
	const nameless = all.filter(isSubject).slice(0, 1);
	if (nameless.length > 0) return nameless.map(({ pointer }) => ({
		pointer,
		message: "The entry has neither `template` nor `file`; expected one of them",
		suggestion: "Add the id of the template, or the file where the finding is about none"
	}));
	const { findings } = value;
	return findings.flatMap(({ rule }, index) => builtInChecks.some(({ id }) => id === rule) ? [{
		pointer: childPointer(childPointer("/findings", index), "rule"),
		message: `\`${rule}\` cannot be frozen, since it is about a file or a setting that hides others; expected a rule about badges`,
		suggestion: "Mend what it says, and remove the entry"
	}] : []);
}
/** Without marks that would keep the fast parser from a file of thousands of entries. */
const empty = `# Findings that are known and not shown, one entry for each; see docs/suppressing.md of badgelint.
# Run "badgelint baseline --prune" to remove entries of what is settled. Nothing is added by itself.
findings: []
`;
/**
* Writes a baseline: what stays of it, with its comments, and what is added; sorted, so that the same
* findings give the same text.
*/
async function baselineText({ path, text, keeps, added }) {
	const isJson = syntaxOf(path) === "json";
	const before = text ?? (isJson ? "{\"findings\": []}" : empty);
	const bare = withoutMark(before);
	const mark = before.slice(0, before.length - bare.length);
	const written = isJson ? changedJson(bare, keeps, added) : await changedYaml(bare, keeps, added);
	return `${mark}${bare.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written}`;
}
function jsonText(content) {
	return `${JSON.stringify(content, null, 2)}\n`;
}
function changedJson(text, keeps, added) {
	const content = JSON.parse(text);
	const findings = sortedEntries([...content.findings.filter((_, index) => keeps(index)), ...added]);
	return jsonText({
		...content,
		findings
	});
}
/** Long texts are not folded, so that a change of one word is a change of one line. */
const layout = {
	lineWidth: 0,
	doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
};
async function changedYaml(text, keeps, added) {
	const yaml = await import("./dist5.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const document = yaml.parseDocument(text);
	const list = document.get("findings");
	const entries = document.toJS().findings;
	const made = (entry) => quoted(document.createNode(entry), yaml);
	const hasAliases = holdsAlias(document, yaml);
	if (!yaml.isSeq(list)) {
		const kept = entries.filter((_, index) => keeps(index));
		return changedYaml(empty, () => true, [...kept, ...added]);
	}
	const [first] = list.items;
	if (yaml.isNode(first) && list.commentBefore) {
		first.commentBefore = list.commentBefore;
		list.commentBefore = null;
	}
	const nodes = /* @__PURE__ */ new Map();
	for (const [index, entry] of entries.entries()) if (keeps(index)) nodes.set(entry, hasAliases ? made(entry) : list.items[index]);
	for (const entry of added) nodes.set(entry, made(entry));
	list.items = sortedEntries([...nodes.keys()]).map((entry) => nodes.get(entry));
	list.flow = list.items.length === 0;
	return document.toString(layout);
}
/** Puts texts of several lines in quotes: as blocks, some would be read as others. */
function quoted(node, { visit }) {
	visit(node, { Scalar(_, scalar) {
		if (typeof scalar.value === "string" && /[\r\n]/.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
	} });
	return node;
}
/** Whether an entry stands in part for another one, which then cannot go alone. */
function holdsAlias(document, { visit }) {
	let isFound = false;
	visit(document, { Alias() {
		isFound = true;
	} });
	return isFound;
}
// ../workspace/src/configuration/read-settings.ts
/** A configuration or a baseline that cannot be used, worded for a terminal: file, line, reason and remedy. */
var UnusableConfigurationError = class extends BadgelintError {
	name = "UnusableConfigurationError";
};
/** Reads and decodes a file of settings: a configuration or a baseline. Throws {@link UnusableConfigurationError}. */
async function readSettings(absolute, path, virtualFiles, bounds) {
	const source = readSource(absolute, path, virtualFiles, bounds);
	if (!("text" in source)) {
		const { line = 1, ...words } = unreadableInWords(source.unreadable);
		throw configurationError(path, line, words);
	}
	const decoded = await decodeData(path, source.text);
	if ("problem" in decoded) throw configurationError(path, decoded.problem.line, decoded.problem);
	return {
		source,
		value: decoded.value
	};
}
/** Says what is wrong in a file of settings. The line counts from 1. */
function configurationError(path, line, { message, suggestion, details = [] }) {
	return new UnusableConfigurationError(`${path}:${line}: ${message}. ${suggestion}.`, details);
}
// ../workspace/src/configuration/baseline-file.ts
/** Name of the baseline, beside the configuration. */
const baselineName = "badgelint-baseline.yaml";
/** Reads a baseline; none has no entries. Throws {@link UnusableConfigurationError}. */
async function loadBaseline(absolute, { base, virtualFiles, bounds }) {
	if (!exists(absolute, virtualFiles)) return {
		absolute,
		entries: []
	};
	const path = pathFrom(base, absolute);
	const { source, value } = await readSettings(absolute, path, virtualFiles, bounds);
	const [problem] = await baselineProblems(value, path);
	if (problem) {
		const { start } = await locateIn(path, source.text, problem.at.pointer);
		throw configurationError(path, start.line, problem);
	}
	const { findings } = value;
	return {
		absolute,
		file: path,
		entries: findings,
		source
	};
}
// ../workspace/src/configuration/code-policy.ts
/** A file may not run; the message says why, as the end of a sentence that begins with "since". */
var CodeRefusedError = class extends BadgelintError {
	name = "CodeRefusedError";
};
// ../workspace/src/configuration/modules.ts
/** A file that stands for a module cannot be used; the message says which and why. */
var UnreadableModuleError = class extends Error {
	name = "UnreadableModuleError";
};
/**
* Address of the module that a name means in a file, by the rules for ES modules. Throws where there is none,
* and {@link UnreadableModuleError} before Node would wait for a pipe or read from a device.
*/
async function resolveModule(name, from) {
	for (const manifest of manifestsFor(name, from)) refuseUnreadable(manifest);
	const { resolve: resolveSpecifier } = await import("./import-meta-resolve.js");
	const address = resolveSpecifier(name, pathToFileURL(from).href);
	if (address.startsWith("file:")) refuseUnreadable(fileURLToPath(address));
	return address;
}
/** The YAML or JSON file that a package gives as its main entry; undefined where it is not installed. */
async function packageFile(name, from) {
	try {
		const file = fileURLToPath(await resolveModule(name, from));
		const type = mediaTypeOf(file);
		return type === "yaml" || type === "json" ? file : void 0;
	} catch (error) {
		if (error instanceof UnreadableModuleError) throw error;
		return;
	}
}
/** The manifests that Node looks into for a name: those above the file, and those of the package. */
function* manifestsFor(name, from) {
	const [scope = "", below = ""] = name.split("/");
	const own = scope.startsWith("@") ? join(scope, below) : scope;
	const isPackage = !/^(?:\.|\/|[a-z]+:)/i.test(name);
	for (let folder = dirname(from);; folder = dirname(folder)) {
		yield join(folder, "package.json");
		if (isPackage) yield join(folder, "node_modules", own, "package.json");
		if (dirname(folder) === folder) return;
	}
}
/** A manifest is small, and so is a module that people wrote. */
const maxModuleBytes = 1e7;
function refuseUnreadable(file) {
	if (!existsAt(file)) return;
	const read = readBytes(file, { limit: maxModuleBytes });
	if ("bytes" in read) return;
	const { message } = unreadableInWords(read.unreadable);
	throw new UnreadableModuleError(`${file}: ${message}`);
}
// ../workspace/src/configuration/plugins.ts
/**
* Authorizes plugins before any of them runs; one that does not exist is reported when it is loaded. Throws
* {@link CodeRefusedError}.
*/
async function authorizePlugins(plugins, authorizer, configurationFolder) {
	const { authorizeModule } = await import("./load-module.js");
	for (const { name, from } of plugins) {
		const url = await resolveModule(name, from).catch(() => void 0);
		if (url !== void 0) authorizeModule({
			url,
			name,
			from
		}, {
			authorizer,
			configurationFolder
		});
	}
}
/** The rules of a plugin, validated, or what is wrong with it. Throws {@link CodeRefusedError}. */
async function rulesOfPlugin({ name, from }, permission, earlier) {
	let exported;
	try {
		const module = await importModule(name, from, permission);
		exported = typeof module === "object" && module !== null && "default" in module ? module.default : void 0;
	} catch (error) {
		if (error instanceof CodeRefusedError) throw error;
		return {
			message: `The plugin ${name} cannot be loaded: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
			suggestion: "Check its path, which is relative to this file, and that it is a module"
		};
	}
	const rules$2 = Array.isArray(exported) ? exported : [exported];
	const defects = await validateRules(rules$2, {
		plugin: name,
		taken: [...rules, ...earlier].map(({ id }) => id)
	});
	if (defects.length > 0) return problemOf(name, defects);
	return rules$2.map((rule) => guardedRule(rule, name));
}
function problemOf(name, defects) {
	const [only] = defects;
	if (only !== void 0 && defects.length === 1) return only;
	return {
		message: `The rules of ${name} have ${defects.length} mistakes; expected none`,
		suggestion: "Mend what stands below",
		details: firstFew(defectLines(defects))
	};
}
async function importModule(name, from, { code, configurationFolder }) {
	const url = await resolveModule(name, from);
	if (code.kind === "all") return import(url);
	const { importAuthorized } = await import("./load-module.js");
	return importAuthorized({
		url,
		name,
		from
	}, {
		authorizer: code,
		configurationFolder
	});
}
// ../workspace/src/configuration/configuration-loader.ts
/** What a configuration and the files that it names may be: of a stranger's, what lies in the repository. */
function boundsFor({ isTrusted = true, searchFrom }) {
	return isTrusted ? {} : { within: repositoryTop(searchFrom) ?? searchFrom };
}
/** Reads the configuration files of a run, and what they name: other files, packages, plugins, the baseline. */
var ConfigurationLoader = class {
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
	async read(absolute, above, isInstalled = false) {
		const path = pathFrom(this.#options.base, absolute);
		if (above.includes(absolute)) throw new UnusableConfigurationError(`${path} extends itself by way of ${above.map((file) => basename(file)).join(", ")}. Remove one of them from \`extends\`.`);
		const { file, isTrusted = true } = this.#options;
		const virtualFiles = isInstalled ? void 0 : this.#options.virtualFiles;
		const mayBeStream = isTrusted && above.length === 0 && typeof file === "string";
		const own = {
			kind: "file",
			absolute,
			path,
			isInstalled,
			...await readSettings(absolute, path, virtualFiles, {
				...boundsFor(this.#options),
				mayBeStream
			})
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
			const virtualFiles = from.isInstalled ? void 0 : this.#options.virtualFiles;
			if (exists(file, virtualFiles)) return this.read(file, above, from.isInstalled);
			const isOnDisk = existsAt(file);
			throw await this.#errorAt(from, "/extends", {
				message: `\`extends\` names ${name}, which ${isOnDisk ? "is not committed" : "does not exist"}; expected a file, a package, recommended or strict`,
				suggestion: isOnDisk ? "Commit it, since only committed files may configure this run" : "Check the path, which is relative to this file"
			});
		}
		const { code } = this.#options;
		if (code.kind === "none") {
			this.skipped.push(name);
			return [];
		}
		const file = await this.#package(name, from);
		if (file) return this.read(file, above, this.#isInstalled(file, above));
		throw await this.#errorAt(from, "/extends", {
			message: `\`extends\` names ${name}, which is neither a preset nor an installed package with a YAML or JSON file as its main entry`,
			suggestion: `Install it, or write recommended, strict, or a path that begins with ./`
		});
	}
	async #package(name, from) {
		try {
			return await packageFile(name, from.absolute);
		} catch (error) {
			if (!(error instanceof UnreadableModuleError)) throw error;
			throw await this.#errorAt(from, "/extends", {
				message: `\`extends\` names ${name}, which cannot be read. ${error.message}`,
				suggestion: "Install the package anew"
			});
		}
	}
	/** Whether a file of a package that may be used is not the repository's own. Throws {@link CodeRefusedError}. */
	#isInstalled(file, above) {
		const { code } = this.#options;
		if (code.kind !== "judged") return true;
		const [main = file] = above;
		for (const configuration of above) code.sourceOf(configuration, dirname(main));
		return code.sourceOf(file, dirname(main)) === void 0;
	}
	/** Rules of one's own, from the modules that the configurations name. Throws {@link CodeRefusedError}. */
	async plugins(files, root) {
		const { code } = this.#options;
		const own = files.flatMap((file) => file.kind === "file" ? [file] : []);
		const named = own.flatMap((file) => pluginsOf(file.value).map((name, index) => ({
			name,
			index,
			file
		})));
		if (code.kind === "none") this.skipped.push(...named.map(({ name }) => name));
		if (code.kind === "none" || named.length === 0) return [];
		const modules = named.map(({ name, file }) => ({
			name,
			from: file.absolute
		}));
		if (code.kind === "judged") {
			for (const { absolute } of own) code.sourceOf(absolute, root);
			await authorizePlugins(modules, code, root);
		}
		const found = [];
		for (const { name, index, file } of named) {
			const rules = await rulesOfPlugin({
				name,
				from: file.absolute
			}, {
				code,
				configurationFolder: root
			}, found);
			if ("message" in rules) throw await this.#errorAt(file, `/plugins/${index}`, rules);
			found.push(...rules);
		}
		return found;
	}
	/** Holds every file against the schema, with the options of all rules that there are. */
	async check(files, rules) {
		const isPartial = this.skipped.length > 0;
		for (const file of files) {
			if (file.kind !== "file") continue;
			const problems = await configurationProblems(file.value, rules, file.path);
			const [problem] = isPartial ? problems.filter(({ at }) => !/^\/(?:rules|ignores)|\/rules\//.test(at.pointer)) : problems;
			if (problem) throw await this.#errorAt(file, problem.at.pointer, problem);
		}
	}
	/** The baseline beside the configuration, or the one that it names. */
	async baseline(files, root) {
		const naming = files.findLast((file) => nameOfBaseline(file) !== void 0);
		const name = naming && nameOfBaseline(naming);
		const absolute = resolve$1(root, name ?? "badgelint-baseline.yaml");
		const { mayLackBaseline = false, virtualFiles } = this.#options;
		if (naming?.kind === "file" && !mayLackBaseline && !exists(absolute, virtualFiles)) throw await this.#errorAt(naming, "/baseline", {
			message: `\`baseline\` names ${name}, which does not exist; expected the file of the findings that are frozen`,
			suggestion: "Check the path, which is relative to the main configuration, or run `badgelint baseline`"
		});
		if (naming === void 0 && !existsExactly(absolute, virtualFiles)) return {
			absolute,
			entries: []
		};
		return loadBaseline(absolute, {
			...this.#options,
			bounds: boundsFor(this.#options)
		});
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
	async #errorAt(file, pointer, words) {
		const { start } = await locateIn(file.path, file.source.text, pointer);
		return configurationError(file.path, start.line, words);
	}
};
/**
* What a configuration extends. Where it does not say, that is `recommended` for the main file and
* nothing for one that it extends. Wrong shapes are reported by `check`.
*/
function extendsOf(value, isMain) {
	const given = fieldOf(value, "extends");
	if (given === void 0 || given === null) return isMain ? ["recommended"] : [];
	return [given].flat().filter((name) => typeof name === "string");
}
function pluginsOf(value) {
	return [fieldOf(value, "plugins") ?? []].flat().filter((name) => typeof name === "string");
}
function nameOfBaseline(file) {
	const name = file.kind === "file" ? fieldOf(file.value, "baseline") : void 0;
	return typeof name === "string" ? name : void 0;
}
function fieldOf(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}
// ../workspace/src/configuration/load-configuration.ts
/** Names of a configuration, those that win first. */
const configurationNames = [
	"badgelint.yaml",
	"badgelint.yml",
	"badgelint.json"
];
/** Whether a file is called like a configuration or a baseline. */
function isNamedAsConfiguration(path) {
	return [...configurationNames, baselineName].includes(basename(path));
}
/**
* Finds, reads and resolves the configuration. All the code that it asks for runs, or none of it. Throws
* {@link UnusableConfigurationError}.
*/
async function loadConfiguration(options) {
	try {
		return await load(options);
	} catch (error) {
		if (!(error instanceof CodeRefusedError)) throw error;
		return load({
			...options,
			code: {
				kind: "none",
				reason: error.message
			}
		});
	}
}
async function load(options) {
	const file = fileFor(options);
	if (typeof options.file === "string" && !exists(resolve$1(options.file), options.virtualFiles)) throw new UnusableConfigurationError(existsAt(options.file) ? `The configuration ${options.file} is not committed. Commit it, since only committed files may configure this run.` : `There is no configuration ${options.file}. Check its path.`);
	if (file === void 0) return withoutConfiguration(options);
	const root = dirname(file);
	const loader = new ConfigurationLoader(options);
	const files = await loader.read(file, []);
	const rules$1 = [...rules, ...await loader.plugins(files, root)];
	await loader.check(files, rules$1);
	const layers = loader.layers(files, rules$1);
	const baseline = {
		...await loader.baseline(files, root),
		mayNameOthers: loader.skipped.length > 0
	};
	const own = files.flatMap((loaded) => loaded.kind === "file" ? [loaded.source] : []);
	return {
		settings: new Settings(layers, rules$1, globPathFrom(root, options.base), baseline),
		root,
		isConfigured: true,
		baseline,
		sources: baseline.source ? [...own, baseline.source] : own,
		skipped: loader.skipped,
		...options.code.kind === "none" ? { refusal: options.code.reason } : {}
	};
}
/** Without a configuration the folder of the baseline is the program's, where there is one. */
async function withoutConfiguration(options) {
	const { searchFrom, base, virtualFiles } = options;
	const found = options.file === null ? void 0 : findUpwards([baselineName], searchFrom, virtualFiles);
	const root = found === void 0 ? searchFrom : dirname(found);
	const absolute = found ?? join(root, "badgelint-baseline.yaml");
	const baseline = found === void 0 ? {
		absolute,
		entries: []
	} : await loadBaseline(found, {
		...options,
		bounds: boundsFor(options)
	});
	return {
		settings: new Settings(new ConfigurationLoader(options).presets("recommended"), rules, globPathFrom(root, base), baseline),
		root,
		isConfigured: false,
		baseline,
		sources: baseline.source ? [baseline.source] : [],
		skipped: []
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
			searchFrom: folder,
			code: { kind: "all" }
		});
		return settings.rules;
	} catch (error) {
		if (error instanceof UnusableConfigurationError) return rules;
		throw error;
	}
}
function fileFor({ file, searchFrom, virtualFiles }) {
	if (file === null) return void 0;
	return file === void 0 ? findUpwards(configurationNames, searchFrom, virtualFiles) : resolve$1(file);
}
function findUpwards(names, from, virtualFiles) {
	const top = repositoryTop(from);
	for (let folder = from;; folder = dirname(folder)) {
		const found = names.map((name) => join(folder, name)).find((path) => existsExactly(path, virtualFiles));
		if (found) return found;
		if (folder === top || dirname(folder) === folder) return void 0;
	}
}
export { UnusableConfigurationError as a, FileLocator as c, keyOf as d, nameOfRaw as f, builtInChecks as g, shapeOf as h, rulesOf as i, freeze as l, require_picomatch as m, isNamedAsConfiguration as n, baselineText as o, templateFrom as p, loadConfiguration as r, formats as s, configurationNames as t, isIn as u };
