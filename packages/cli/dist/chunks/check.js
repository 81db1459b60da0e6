import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as defectLines, c as firstFew, d as isSameLanguage, f as hasUserInfo, h as truncate, i as filesIn, l as rules, m as inWords$1, n as collected, o as ruleInWords, r as guardedRule, u as detectLanguage } from "./rule-error.js";
import { n as isWebAddress, t as addressesIn } from "./addresses.js";
import { a as pointerKeys, i as placeOfSpan, n as isWithin, o as valueAt, r as placeBelow, t as childPointer } from "./place.js";
import { i as readImageKey } from "./facts.js";
import { i as syntaxOf, n as mediaTypeOf, r as namesWith, t as isImagePath } from "./media-type.js";
import { a as splitFrontMatter, i as Lines, n as parseText, r as withoutMark, t as decodeData } from "./parse.js";
import { t as didYouMean } from "./did-you-mean.js";
import { n as blockEndsOfProse, t as blockEndsOf } from "./blocks.js";
import { i as markdownComments, t as SourceSpans } from "./spans.js";
import { n as find, r as outline } from "./tree.js";
import { c as globPathFrom, d as repositoryTop, f as slashed, l as isInside, n as exists$1, o as readBytes, r as existsExactly, s as readSource, t as decode, u as pathFrom } from "./read.js";
import { a as hasExactName, c as realPathOf, i as existsAt, l as statOf, o as isFolder, r as entryOf, u as targetOfLink } from "./stat.js";
import { t as BadgelintError } from "./error.js";
import { r as GitError, t as Git } from "./git.js";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve as resolve$1, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
// ../core/src/formats/shape.ts
const made = /* @__PURE__ */ new WeakMap();
/** Compiles a schema that is not known before a run, such as that of a rule's options. */
async function compiled(schema) {
	const known = made.get(schema);
	if (known) return known;
	const { Ajv } = await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { default: formats } = await import("./dist3.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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
	/** Each known key that an unknown one means, with every place above it. */
	const meant = new Set(all.flatMap(({ meant, pointer }) => meant === void 0 ? [] : upwards(pointer).map((above) => `${meant}\0${above}`)));
	const wrong = /* @__PURE__ */ new Set();
	return all.filter(({ kind, about, pointer }) => {
		if (kind === "missing") return !meant.has(`${about}\0${pointer}`);
		if (kind === "unknown") return true;
		if (upwards(pointer).some((above) => wrong.has(above))) return false;
		wrong.add(pointer);
		return true;
	});
}
/** A pointer and all those that it lies below. */
function upwards(pointer) {
	const all = [pointer];
	for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
		all.push(pointer.slice(0, end));
		if (end === 0) break;
	}
	return all;
}
function describe(error) {
	const pointer = error.instancePath;
	const name = nameOf$1(pointer);
	const { params } = error;
	const wrong = (expected, suggestion) => ({
		pointer,
		about: pointerKeys(pointer).join(".") || "file",
		kind: "wrong",
		message: `${name} is ${inWords$1(error.data)}; expected ${expected}`,
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
			const meant = didYouMean(key, typeof known === "object" && known !== null ? Object.keys(known) : []);
			return {
				pointer: childPointer(pointer, key),
				about: key,
				kind: "unknown",
				...meant ? { meant } : {},
				message: `The key \`${key}\` is not known${meant ? `; expected \`${meant}\`` : " here; expected only known keys"}`,
				suggestion: meant ? `Rename it to \`${meant}\`` : ownKeysHint(error)
			};
		}
		case "false schema": return {
			...wrong("none", "Remove it"),
			message: `${name} does not belong here; expected none`
		};
		case "type": {
			const types = [params.type].flat().map(String);
			return wrong(typesInWords(types), typeHint(error.data, types));
		}
		case "enum": {
			const nearest = nearestOf(error);
			return {
				...wrong(listInWords(error.schema), `Write one of these`),
				...nearest === void 0 ? {} : { nearest }
			};
		}
		case "const": return wrong(inWords$1(params.allowedValue), `Write ${inWords$1(params.allowedValue)}`);
		case "pattern": return patternMismatch(error, wrong);
		case "format":
			if (params.format === "regex") return wrong("a regular expression", "Write one, or leave it out");
			return wrong("a day such as 2026-03-31", "Write year, month and day with hyphens");
		case "minItems":
		case "minLength":
		case "minimum": return wrong(`at least ${params.limit}`, "Make it larger");
		case "exclusiveMinimum": return wrong(`more than ${params.limit}`, "Make it larger");
		case "maxItems":
		case "maxLength":
		case "maximum": return wrong(`at most ${params.limit}`, "Make it smaller");
		case "oneOf":
		case "anyOf":
		case "if": return;
		default: return wrong(error.message ?? "something else", "See the documentation of this field");
	}
}
function nearestOf({ data, schema }) {
	return typeof data === "string" ? didYouMean(data, (Array.isArray(schema) ? schema : []).filter((word) => typeof word === "string")) : void 0;
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
	if (pattern.startsWith("^[A-Za-z]{2,3}(-")) return wrong("a language such as en or pt-BR", "Write its tag");
	return wrong(`text of the form ${pattern}`, "Write it in this form");
}
function nameOf$1(pointer) {
	const keys = pointerKeys(pointer);
	const last = keys.at(-1);
	if (last === void 0) return "This";
	if (!/^\d+$/.test(last)) return `\`${last}\``;
	return `Item ${Number(last) + 1} of \`${keys.findLast((key) => !/^\d+$/.test(key)) ?? "the list"}\``;
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
// ../core/src/formats/roles.ts
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
// ../core/src/formats/file-model.ts
/** Whether there is something to check in a file: else it has nothing to do with the program. */
function hasContent(model) {
	if (model.kind === "ignored") return false;
	if (model.kind !== "templates" || model.templates.length > 0) return true;
	return misfits(model).length > 0 || model.isExpected && model.others === 0;
}
/** What stands where templates are expected, and is none. */
function misfits({ file, templates, unknown, values, isExpected }) {
	if (!isExpected) return [];
	const told = templates.length === 0 ? unknown.slice(0, 1) : [...unknown];
	if (values.some((value) => value !== null)) return told;
	return [...told, {
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "format",
		message: "The file is empty; expected a badge template",
		suggestion: "Write the template, or delete the file"
	}];
}
// ../core/src/platforms/accredible.ts
/** Publishes no limits; how a badge is earned is kept apart from the group. */
const accredible$1 = {
	name: "accredible",
	title: "Accredible",
	limits: { imageSideLeast: {
		value: 256,
		source: "help.accredible.com, Badge designs: 256 × 256 pixels or more"
	} }
};
// ../core/src/platforms/canvas-credentials.ts
const canvasCredentials$1 = {
	name: "canvas-credentials",
	title: "Canvas Credentials",
	limits: {
		descriptionMost: {
			value: 16384,
			source: "badgr-server, apps/issuer/serializers_v2.py: description of at most 16384 characters"
		},
		nameMost: {
			value: 1024,
			source: "badgr-server, apps/issuer/serializers_v2.py: name of at most 1024 characters"
		},
		imageSideLeast: {
			value: 400,
			source: "Canvas community, Badge design: 400 × 400 pixels"
		},
		criteriaLeast: {
			value: 1,
			source: "badgr-server, apps/issuer/serializers_v2.py: criteriaUrl or criteriaNarrative"
		}
	}
};
// ../core/src/platforms/credly.ts
const credly$1 = {
	name: "credly",
	title: "Credly",
	limits: {
		descriptionMost: {
			value: 500,
			source: "Credly, \"What is badge metadata?\" (credlyissuer.zendesk.com, article 360027660112): 500 characters or less"
		},
		nameMost: {
			value: 255,
			source: "Open edX, which stores Credly templates: credentials/apps/badges/models.py, name of at most 255 characters. Credly publishes no limit"
		},
		imagesLeast: {
			value: 1,
			source: "Credly, \"Badge templates\" (credly.com/docs/badge_templates_extended): image"
		},
		imageBytesMost: {
			value: 2097152,
			source: "Credly support, article 866253: at most 2 MB"
		},
		imageSideLeast: {
			value: 600,
			source: "Credly support, article 866253: 600 × 600 pixels or more"
		},
		expiryNotice: {
			value: 60,
			source: "Credly, \"Badge template expiration\" (credlyissuer.zendesk.com, article 4426317102363): a notice 60 days before"
		},
		detailFields: {
			value: 4,
			source: "Credly, \"Badge templates\" (credly.com/docs/badge_templates_extended): level, cost, time_to_earn, type_category"
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
	credly: credly$1,
	"canvas-credentials": canvasCredentials$1,
	accredible: accredible$1,
	"open-badges": openBadges
};
const platformNames = Object.keys(platforms);
/** What people call the platforms, by the names that configurations have for them. */
const platformTitles = Object.fromEntries(Object.values(platforms).map(({ name, title }) => [name, title]));
const implied = {
	badgelint: {
		name: "none",
		title: "a badge template",
		limits: { criteriaLeast: {
			value: 1,
			source: "docs/templates.md"
		} }
	},
	credly: credly$1,
	"canvas-credentials": canvasCredentials$1,
	"open-badges-1": openBadges,
	"open-badges-2": openBadges,
	"open-badges-3": openBadges,
	accredible: accredible$1
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
// ../core/src/subjects/document.ts
/** A page that the program writes. */
const document = {
	itemsIn: (model) => model.kind === "document" ? [model.document] : [],
	isArchived: () => false,
	languageOf: ({ fields }, configured) => {
		const stated = fields.language?.value;
		return typeof stated === "string" ? stated : configured;
	}
};
// ../core/src/subjects/template.ts
/** A badge template. */
const template = {
	itemsIn: (model) => model.kind === "templates" ? model.templates : [],
	isArchived: ({ state }) => state?.value === "archived",
	languageOf: ({ language, name, description }, configured) => language?.value ?? configured ?? detectLanguage(`${name?.value ?? ""}\n${description?.value ?? ""}`)
};
// ../core/src/subjects/link.ts
/** A link: one place that names an address. Rules judge all places of an address together. */
const link = {
	itemsIn: linksOfFile,
	isArchived: ({ use }) => use.isArchived === true,
	languageOf: () => void 0
};
/** The links that a file names, whole and unbounded. */
function linksOfFile(model) {
	switch (model.kind) {
		case "templates": return model.templates.flatMap(linksOfTemplate);
		case "document": return linksOfDocument(model.document);
		case "program": return linksOfProgram(model.value, model.profile.at);
		default: return [];
	}
}
/** The links that a template names; of one address at one pointer the first. */
function linksOfTemplate(template) {
	const { criteria, criteriaLink, description, earnLink, image, alignments, malformed } = template;
	const links = new TemplateLinks(template);
	const isFine = (field) => !malformed.has(field);
	if (isFine("criteriaLink")) links.add("criteria", criteriaLink);
	if (isFine("earnLink")) links.add("earn", earnLink);
	if (isFine("image")) links.add("image", image);
	if (isFine("criteria")) for (const { text, link } of criteria) {
		links.add("criterion", link);
		links.addThoseIn(text);
	}
	if (isFine("description")) links.addThoseIn(description);
	if (isFine("alignments")) for (const { link } of alignments) links.add("alignment", link);
	if (isFine("recommendations")) for (const { link } of template.recommendations ?? []) links.add("recommendation", link);
	return links.all;
}
var TemplateLinks = class {
	all = [];
	#seen = /* @__PURE__ */ new Set();
	#common;
	constructor(template$2) {
		this.#common = {
			template: template$2.id.value,
			...template.isArchived(template$2) ? { isArchived: true } : {}
		};
	}
	add(field, text) {
		const address = text?.value.trim();
		if (text && address && isWebAddress(address)) this.#add(address, {
			at: text.at,
			field
		});
	}
	addThoseIn(text) {
		for (const { address, start, end, isEscaped } of addressesIn(text?.value ?? "")) if (text) this.#add(address, {
			at: placeOfSpan(text.at, [start, end]),
			field: "text",
			...isEscaped ? { isFixed: true } : {}
		});
	}
	#add(address, use) {
		const key = `${use.at.pointer}\0${address}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		this.all.push({
			address,
			use: {
				...use,
				...this.#common
			}
		});
	}
};
/** The links of a Markdown page; of one address at one pointer the first. */
function linksOfDocument({ role, links }) {
	const seen = /* @__PURE__ */ new Set();
	return links.flatMap(({ value: address, at }) => {
		const key = `${at.pointer}\0${address}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{
			address,
			use: {
				at,
				field: role,
				isFixed: true
			}
		}];
	});
}
/** The texts in the data of `program.yaml` that are web addresses. */
function linksOfProgram(value, at) {
	const seen = /* @__PURE__ */ new Set();
	const links = [];
	const collect = (inner, pointer) => {
		if (typeof inner === "string") {
			const address = inner.trim();
			if (isWebAddress(address)) links.push({
				address,
				use: {
					at: {
						...at,
						pointer
					},
					field: "program"
				}
			});
		}
		if (typeof inner !== "object" || inner === null || seen.has(inner)) return;
		seen.add(inner);
		for (const [key, item] of Object.entries(inner)) if (key !== "$schema") collect(item, childPointer(pointer, key));
	};
	collect(value, at.pointer);
	return links;
}
// ../core/src/subjects/program.ts
/** What a file says of the program as a whole; undefined where it says nothing. */
function programPartOf(model) {
	if (model.kind === "document") return { document: model.document };
	return model.kind === "program" ? { profile: model.profile } : void 0;
}
/** The program as a whole, of what its files say. `beside`: its own file where that is not among them. */
function programOf(parts, beside) {
	const own = parts.find((part) => "profile" in part);
	return {
		documents: parts.flatMap((part) => "document" in part ? [part.document] : []),
		profile: own?.profile ?? beside
	};
}
// ../core/src/lint/limit-size.ts
/** A file with those parts of its templates that are checked, and for each template what is left out of it. */
function limitSize(model, bounds) {
	if (model.kind !== "templates") return {
		model,
		limited: []
	};
	const limited = model.templates.map((template) => withinBounds(template, bounds));
	return {
		model: {
			...model,
			templates: limited.map(({ template }) => template)
		},
		limited
	};
}
/**
* Cuts the texts and lists of a template to what is judged. Ids and addresses stay whole, since a part of
* one would be another one.
*/
function withinBounds(template, bounds) {
	const cut = new Cut(bounds);
	const bounded = {
		...template,
		name: cut.text("name", template.name),
		description: cut.text("description", template.description),
		imageText: cut.text("text of the image", template.imageText),
		criteria: cut.list("criteria", template.criteria, {
			lengthOf: ({ text, kind }) => text.value.length + (kind?.value.length ?? 0),
			placeOf: ({ text }) => text.at,
			shortened: (one, most) => ({
				...one,
				text: shortened(one.text, most),
				kind: one.kind && shortened(one.kind, most)
			})
		}),
		skills: template.skills && cut.texts("skills", template.skills),
		tags: cut.texts("tags", template.tags),
		alignments: cut.list("alignments", template.alignments, {
			lengthOf: ({ name }) => name?.value.length ?? 0,
			placeOf: ({ at }) => at,
			shortened: (one, most) => ({
				...one,
				name: one.name && shortened(one.name, most)
			})
		}),
		recommendations: template.recommendations && cut.list("recommendations", template.recommendations, whole(({ at }) => at)),
		requires: cut.list("required badges", template.requires, whole(({ at }) => at)),
		owners: template.owners && cut.texts("owners", template.owners),
		level: cut.text("level", template.level),
		cost: cut.text("cost", template.cost),
		timeToEarn: cut.text("time to earn", template.timeToEarn),
		type: cut.text("type", template.type),
		series: cut.text("series", template.series),
		issuer: cut.text("name of the issuer", template.issuer),
		earner: cut.text("name of the earner", template.earner)
	};
	return cut.excess.length === 0 ? {
		template,
		excess: []
	} : {
		template: bounded,
		excess: cut.excess
	};
}
function whole(placeOf) {
	return {
		lengthOf: () => 0,
		placeOf,
		shortened: (entry) => entry
	};
}
const textEntries = {
	lengthOf: ({ value }) => value.length,
	placeOf: ({ at }) => at,
	shortened
};
var Cut = class {
	excess = [];
	#bounds;
	constructor(bounds) {
		this.#bounds = bounds;
	}
	text(field, text) {
		const count = text?.value.length ?? 0;
		if (text === void 0 || count <= this.#bounds.characters) return text;
		this.excess.push({
			field,
			at: text.at,
			count,
			unit: "characters"
		});
		return shortened(text, this.#bounds.characters);
	}
	texts(field, list) {
		return this.list(field, list, textEntries);
	}
	list(field, list, entries) {
		const [first] = list;
		if (first === void 0) return list;
		const at = entries.placeOf(first);
		const most = this.#bounds;
		if (list.length > most.entries) this.excess.push({
			field,
			at,
			count: list.length,
			unit: "entries"
		});
		const characters = list.reduce((sum, entry) => sum + entries.lengthOf(entry), 0);
		if (characters > most.characters) this.excess.push({
			field,
			at,
			count: characters,
			unit: "characters"
		});
		else return list.length > most.entries ? list.slice(0, most.entries) : list;
		const kept = [];
		let left = most.characters;
		for (const entry of list.slice(0, most.entries)) {
			const length = entries.lengthOf(entry);
			kept.push(length <= left ? entry : entries.shortened(entry, left));
			left -= length;
			if (left <= 0) break;
		}
		return kept;
	}
};
/** More characters than an address in a text has. */
const maxWordLength = 2e3;
/**
* The beginning of a text. It ends before white space, since half a word is misspelled and half an address
* leads elsewhere; where there is none for long, with a whole character.
*/
function shortened({ value, at }, most) {
	if (value.length <= most) return {
		value,
		at
	};
	let end = most;
	while (end > most - maxWordLength && end > 0 && !/\s/.test(value[end] ?? "")) end--;
	if (/\s/.test(value[end] ?? "")) return {
		value: value.slice(0, end),
		at
	};
	const isWithinPair = /^[\udc00-\udfff]/.test(value.slice(most, most + 1));
	return {
		value: value.slice(0, isWithinPair ? most - 1 : most),
		at
	};
}
/** What is to be said of what was left out of one template; nothing where that is nothing. */
function sizeProblems(excess, bounds) {
	const [first] = excess;
	if (first === void 0) return [];
	const fields = excess.map(({ field, count, unit }) => `the ${field} with ${inWords(count)} ${unit}`);
	const most = ["characters", "entries"].filter((unit) => excess.some((one) => one.unit === unit)).map((unit) => `${inWords(bounds[unit])} ${unit}`);
	return [{
		at: first.at,
		about: "size",
		message: `Only the beginning is judged of ${listed(fields)}; expected at most ${most.join(" and ")} each`,
		suggestion: "Keep what a badge shows, and move the rest to the page that it links to"
	}];
}
function listed(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
function inWords(count) {
	return count.toLocaleString("en");
}
// ../core/src/lint/lint-file.ts
/** Source of the groups of links; their keys are addresses, their values the places that name one. */
const linkSource = "link";
/** Source of the one group of what files say of the program as a whole. */
const programSource = "program";
/** Holds the rules that are switched on for a file against what it holds. */
function lintFile(model, settings, options = {}) {
	return new FileLinter(model, settings, options).lint();
}
var FileLinter = class {
	#model;
	#limited;
	#all;
	#settings;
	#checks;
	#findings = [];
	#entries = [];
	#rules = /* @__PURE__ */ new Set();
	constructor(model, settings, { checks = true, links }) {
		this.#all = settings;
		this.#settings = settings.for(model.file);
		this.#checks = checks;
		const limited = limitSize(model, settings.bounds);
		this.#model = model;
		this.#limited = limited.limited;
		if (links ?? (checks && this.#settings.active.link.length > 0)) for (const { address, use } of link.itemsIn(limited.model)) this.#entries.push({
			source: linkSource,
			key: address,
			value: use
		});
		const part = this.#settings.active.program.length > 0 ? programPartOf(model) : void 0;
		if (part) this.#entries.push({
			source: programSource,
			key: "",
			value: part
		});
	}
	lint() {
		this.#builtIn();
		const whole = template.itemsIn(this.#model);
		for (const [index, template] of whole.entries()) this.#template(template, this.#limited[index]);
		for (const document$1 of document.itemsIn(this.#model)) for (const [rule, settings] of this.#settings.active.document) if (this.#checks && (rule.roles ?? ["governance"]).includes(document$1.role)) this.#report(rule, settings, () => rule.check(document$1, settings.options));
		return {
			file: this.#model.file,
			outcome: hasContent(this.#model) ? "checked" : "skipped",
			templates: whole.map((template) => this.#entry(template)),
			findings: this.#findings,
			entries: this.#entries,
			...this.#model.kind === "program" ? { program: this.#model.profile } : {},
			rules: [...this.#rules]
		};
	}
	/** What is wrong with the file as such. */
	#builtIn() {
		const model = this.#model;
		switch (model.kind) {
			case "broken":
				this.#problems("document/syntax", [model.problem]);
				break;
			case "unreadable":
				this.#problems("document/readable", [model.problem]);
				break;
			case "program":
				this.#problems("program/schema", model.problems);
				break;
			case "templates": {
				const problems = misfits(model);
				if (problems.length > 0) this.#problems("document/format", problems);
			}
		}
	}
	/** `limited` is the part of a template that is checked. */
	#template(whole, limited) {
		const { template = whole, excess = [] } = limited ?? {};
		const { active, platform: configured, language } = this.#settings;
		const id = template.id.value;
		this.#problems("document/size", sizeProblems(excess, this.#all.bounds), id);
		const platform = platformOf(template.format, configured);
		const isFor = applicability(template, language);
		const contextFor = ({ limit: name }) => {
			const limit = name && limitOf(platform, name);
			if (name && limit === void 0) return void 0;
			return {
				limit: limit ?? noLimit,
				limitOf: (other) => limitOf(platform, other)
			};
		};
		for (const [rule, settings] of active.group) {
			const context = isFor(rule) ? contextFor(rule) : void 0;
			if (context) this.#extract(rule, settings, template, context);
		}
		if (!this.#checks) return;
		for (const [rule, settings] of active.template) {
			const context = isFor(rule) ? contextFor(rule) : void 0;
			if (context) this.#report(rule, settings, () => rule.check(rule.whole ? whole : template, settings.options, context), id);
		}
	}
	#extract(rule, settings, template, context) {
		this.#rules.add(rule.id);
		const extracts = collected(rule, () => this.#model.file, () => rule.extract(template, settings.options, context));
		for (const { key, value } of extracts) this.#entries.push({
			source: rule.id,
			key,
			value
		});
	}
	#report(rule, settings, check, template) {
		this.#rules.add(rule.id);
		for (const problem of collected(rule, () => this.#model.file, check)) this.#findings.push(toRawFinding(rule, settings, problem, template));
	}
	#problems(id, problems, template) {
		this.#rules.add(id);
		const severity = this.#all.builtInSeverity(id, this.#model.file);
		if (severity === "off") return;
		for (const problem of problems) this.#findings.push(findingOf(id, severity, problem, template));
	}
	#entry(template) {
		const { id, name, format, at, state, owners, reviewedOn, image } = template;
		return {
			id: id.value,
			...name ? { name: name.value } : {},
			format,
			at,
			hasPlatform: this.#settings.platform !== void 0 || format !== "badgelint",
			...state ? { state: state.value } : {},
			...owners ? { owners: owners.map(({ value }) => value) } : {},
			...reviewedOn ? { reviewedOn: reviewedOn.value } : {},
			...image ? { image: image.value } : {}
		};
	}
};
/** Handed to rules that declare no limit; they have no business looking at it. */
const noLimit = {
	value: Number.POSITIVE_INFINITY,
	platform: "",
	source: ""
};
/** Makes a finding of what a rule yields, with the severity that is configured. */
function toRawFinding(rule, settings, problem, template) {
	const severity = (rule.kind === "guidance" && !settings.isConfigured ? problem.severity : void 0) ?? (settings.severity === "off" ? "info" : settings.severity);
	return findingOf(rule.id, severity, problem, template);
}
function findingOf(rule, severity, { at, about, message, suggestion, related = [], fix, offsets, line }, template) {
	return {
		rule,
		severity,
		at,
		about,
		message,
		suggestion,
		related,
		...template === void 0 ? {} : { template },
		...fix === void 0 ? {} : { fix },
		...offsets === void 0 ? {} : { offsets },
		...line === void 0 ? {} : { line }
	};
}
/** What says whether a rule has something to do with a template, by what the rule declares. */
function applicability(template$1, configured) {
	const isArchived = template.isArchived(template$1);
	let known;
	return (rule) => {
		if (isArchived && rule.kind === "guidance" && rule.archived !== true) return false;
		if (rule.formats && !rule.formats.includes(template$1.format)) return false;
		if (rule.reads.some((field) => template$1.malformed.has(field))) return false;
		if (rule.languages === void 0) return true;
		known ??= { language: template.languageOf(template$1, configured) };
		const { language } = known;
		return language === void 0 || rule.languages.some((own) => isSameLanguage(own, language));
	};
}
// ../core/src/lint/lint-groups.ts
/**
* Holds the rules that judge many files together against the groups of an index. `done` is called with each
* source whose groups are needed no more.
*/
function lintGroups(files, index, settings, facts, done = () => {}) {
	const templates = new TemplatesByPlace(files);
	const findings = [];
	for (const rule of settings.byShape.group) {
		const options = settings.optionsOf(rule.id);
		for (const key of index.keysOf(rule.id)) {
			const group = index.group(rule.id, key);
			const where = () => filesIn(group);
			for (const problem of collected(rule, where, () => rule.checkGroup(group, options, facts))) {
				const own = settings.activeFor(rule, problem.at.file);
				if (own) findings.push(toRawFinding(rule, own, problem, templates.idAt(problem.at)));
			}
		}
		done(rule.id);
	}
	findings.push(...lintProgram(index, settings, facts), ...lintLinks(index, settings, facts));
	done(programSource);
	done(linkSource);
	return findings;
}
/** Holds the rules on the program as a whole against what its files say of it. */
function lintProgram(index, settings, facts) {
	const rules = settings.byShape.program;
	const [key] = index.keysOf(programSource);
	if (rules.length === 0 || index.isPart && key === void 0) return [];
	const program = programOf(index.group(programSource, ""), facts.program);
	return rules.flatMap((rule) => collected(rule, () => "the program", () => rule.check(program, settings.optionsOf(rule.id), facts)).flatMap((problem) => {
		const own = settings.activeFor(rule, problem.at.file);
		return own ? [toRawFinding(rule, own, problem, void 0)] : [];
	}));
}
/** Adds to findings the templates of other files that they stand at. */
function withTemplates(findings, files) {
	const templates = new TemplatesByPlace(files);
	return findings.map((finding) => {
		const id = finding.template ?? templates.idAt(finding.at);
		return id === void 0 ? finding : {
			...finding,
			template: id
		};
	});
}
/** Finds the template that a place lies in. */
var TemplatesByPlace = class {
	#byPlace = /* @__PURE__ */ new Map();
	constructor(files) {
		for (const { templates } of files) for (const template of templates) {
			const key = placeKey(template.at);
			if (!this.#byPlace.has(key)) this.#byPlace.set(key, template);
		}
	}
	idAt({ file, document, pointer }) {
		let outer = pointer;
		let found = this.#byPlace.get(placeKey({
			file,
			document,
			pointer
		}));
		while (found === void 0 && outer !== "") {
			outer = outer.slice(0, Math.max(0, outer.lastIndexOf("/")));
			found = this.#byPlace.get(placeKey({
				file,
				document,
				pointer: outer
			}));
		}
		return found?.id;
	}
};
function placeKey({ file, document, pointer }) {
	return `${document} ${pointer} ${file}`;
}
/** Holds the rules on links against each address, with all the places that name it. */
function lintLinks(index, settings, facts) {
	const uses = new RulesAtUses(settings);
	return settings.byShape.link.flatMap((rule) => rule.needsAnswer && facts.links === void 0 ? [] : lintLinksWith(rule, uses.linksFor(rule, index), settings, facts));
}
function lintLinksWith(rule, links, settings, facts) {
	const { today } = facts;
	const options = settings.optionsOf(rule.id);
	const findings = [];
	const numbers = /* @__PURE__ */ new Map();
	for (const link of links) {
		const fact = facts.links?.get(link.address);
		if (rule.needsAnswer && fact === void 0) continue;
		let templates;
		const where = () => filesIn(link.uses);
		for (const problem of collected(rule, where, () => rule.check(link, options, {
			fact,
			today
		}))) {
			const { at, about } = problem;
			const own = settings.activeFor(rule, at.file);
			if (own === void 0) continue;
			templates ??= new Map(link.uses.map((use) => [use.at, use.template]));
			const template = templates.get(at) ?? templateAt(link, at);
			const key = [
				at.file,
				at.document,
				template ?? "",
				about
			].join("\0");
			const number = (numbers.get(key) ?? 0) + 1;
			numbers.set(key, number);
			const named = number === 1 ? problem : {
				...problem,
				about: `${about} (${number})`
			};
			findings.push(toRawFinding(rule, own, named, template));
		}
	}
	return findings;
}
/** The template of a place that is not the very one of a use. */
function templateAt({ uses }, place) {
	return uses.find(({ at }) => at.file === place.file && at.document === place.document && at.pointer === place.pointer)?.template;
}
/** Which rules on links hold at which places, by what is configured for a place's file. */
var RulesAtUses = class {
	#settings;
	#known = /* @__PURE__ */ new Map();
	constructor(settings) {
		this.#settings = settings;
	}
	/** The links of an index, each with the places at which a rule holds; those without any left out. */
	*linksFor(rule, index) {
		for (const address of index.keysOf(linkSource)) {
			const uses = usesOf(index, address).filter((use) => this.holds(rule, use));
			if (uses.length > 0) yield {
				address,
				uses
			};
		}
	}
	holds(rule, use) {
		return isFor(rule, use) && this.isOn(rule, use.at.file);
	}
	isOn({ id }, file) {
		return (this.#of(file).rules.get(id)?.severity ?? "off") !== "off";
	}
	#of(file) {
		const known = this.#known.get(file);
		if (known) return known;
		const found = this.#settings.for(file);
		this.#known.set(file, found);
		return found;
	}
};
/** The places that name an address. */
function usesOf(index, address) {
	return index.group(linkSource, address);
}
/** Whether a rule has to do with a place, by the life of the template that it is in. */
function isFor(rule, { isArchived }) {
	return !isArchived || rule.kind === "contract" || rule.archived === true;
}
// ../core/src/lint/program-index.ts
/** What a result gives to the checks across files. */
function contributionOf(result) {
	return {
		path: result.file,
		entries: result.entries,
		templateIds: result.templates.map(({ id }) => id),
		isUnread: isUnread(result)
	};
}
/** Whether a file could not be read whole, so that nobody knows which templates it holds. */
function isUnread({ findings }) {
	return findings.some(({ rule }) => rule.startsWith("document/"));
}
/** One name for a group; no source has a space in it. */
function groupName(source, key) {
	return `${source} ${key}`;
}
/** The index of files that are at hand. Files are added, and go by, one at a time. */
var MemoryIndex = class {
	#groups = /* @__PURE__ */ new Map();
	#templateIds = /* @__PURE__ */ new Map();
	#unread = /* @__PURE__ */ new Set();
	add({ path, entries, templateIds, isUnread }) {
		if (templateIds.length > 0) this.#templateIds.set(path, templateIds);
		if (isUnread) this.#unread.add(path);
		for (const { source, key, value } of entries) {
			let keys = this.#groups.get(source);
			if (keys === void 0) {
				keys = /* @__PURE__ */ new Map();
				this.#groups.set(source, keys);
			}
			const group = keys.get(key);
			if (group) group.push({
				file: path,
				value
			});
			else keys.set(key, [{
				file: path,
				value
			}]);
		}
	}
	/** Takes back what was added of a file. */
	remove({ path, entries }) {
		this.#templateIds.delete(path);
		this.#unread.delete(path);
		for (const { source, key } of entries) {
			const keys = this.#groups.get(source);
			const rest = keys?.get(key)?.filter(({ file }) => file !== path);
			if (rest === void 0) continue;
			if (rest.length === 0) keys?.delete(key);
			else keys?.set(key, rest);
		}
	}
	/** Brings the entries of a group into the order of their files' paths. */
	sort(groups) {
		for (const { source, key } of groups) this.#groups.get(source)?.get(key)?.sort(byFile);
	}
	/** Forgets the groups of a source. */
	release(source) {
		this.#groups.delete(source);
	}
	get isPartial() {
		return this.#unread.size > 0;
	}
	get templateIds() {
		return [...this.#templateIds.values()].flat();
	}
	keysOf(source) {
		return this.#groups.get(source)?.keys() ?? [];
	}
	group(source, key) {
		return this.entries(source, key).map(({ value }) => value);
	}
	entries(source, key) {
		return this.#groups.get(source)?.get(key) ?? [];
	}
};
function byFile(a, b) {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
// ../core/src/facts/gather-facts.ts
/** Asks for what the rules want to know, and adds what the files themselves say. */
async function gatherFacts(files, index, settings, run) {
	const keys = requestedKeys(index, settings);
	const { images, misspellings, links } = run.providers ?? {};
	const [imageNames, words, addresses] = [
		keys.get("images"),
		keys.get("misspellings"),
		keys.get("links")
	];
	const common = await commonFacts(files, run);
	let templateIds;
	return {
		...common,
		...given("images", imageNames && await images?.provide(Array.from(imageNames, readImageKey), common)),
		...given("misspellings", words && await misspellings?.provide([...words], common)),
		...given("links", addresses && await links?.provide([...addresses], common)),
		...await readability(keys.get("readability")),
		isPartial: run.isSelection === true || index.isPartial || files.some(isUnread),
		get templateIds() {
			templateIds ??= new Set(index.templateIds);
			return templateIds;
		}
	};
}
/** The facts that are asked for as a whole: those that templates are held against, and of the run. */
async function commonFacts(files, { today, isSelection = false, providers = {}, facts }) {
	const program = files.find((file) => file.program !== void 0)?.program ?? await providers.program?.provide([], {}) ?? facts?.program;
	const context = program === void 0 ? {} : { program };
	return {
		today,
		isSelection,
		...facts,
		...given("issuance", await providers.issuance?.provide([], context)),
		...given("history", await providers.history?.provide([], context)),
		...given("skillList", await providers.skillList?.provide([], context)),
		...ofProgram(program)
	};
}
function given(fact, value) {
	return value === void 0 ? {} : { [fact]: value };
}
function ofProgram(program) {
	if (program === void 0) return void 0;
	const { skills } = program;
	if (!Array.isArray(skills)) return { program };
	const names = skills.map(({ value }) => value);
	return {
		program,
		skillList: {
			file: program.at.file,
			names
		}
	};
}
/** The formulas are loaded only where a rule asks. */
async function readability(keys) {
	if (keys === void 0) return void 0;
	const { hardSentences } = await import("./readability.js");
	return { hardSentences: hardSentences(keys) };
}
/** Rules that ask for facts extract under the very keys by which they are known. */
function requestedKeys(index, settings) {
	const addresses = requestedAddresses(index, settings);
	const keys = new Map(addresses.size > 0 ? [["links", addresses]] : []);
	for (const rule of settings.byShape.group) for (const fact of rule.facts ?? []) {
		const known = keys.get(fact) ?? /* @__PURE__ */ new Set();
		for (const key of index.keysOf(rule.id)) known.add(key);
		if (known.size > 0) keys.set(fact, known);
	}
	return keys;
}
/**
* The addresses of which a rule wants to know what they answer. What holds a user name or a password is
* never asked.
*/
function requestedAddresses(index, settings) {
	const wanted = /* @__PURE__ */ new Set();
	const asking = settings.byShape.link.filter((rule) => rule.needsAnswer || rule.usesAnswer);
	if (asking.length === 0) return wanted;
	const rules = new RulesAtUses(settings);
	for (const address of index.keysOf(linkSource)) if (usesOf(index, address).some((use) => asking.some((rule) => rules.holds(rule, use))) && !hasUserInfo(address)) wanted.add(address);
	return wanted;
}
// ../core/src/documents/unreadable.ts
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
		case "missing": return {
			message: `The file is a link to ${unreadable.target}, where the repository has no file; expected a link to one of its files`,
			suggestion: "Correct the link, or commit the file that it leads to"
		};
		case "loop": return {
			message: `The file is a link that leads back to ${unreadable.target}, without end; expected a link to a file`,
			suggestion: "Correct the link"
		};
		case "submodule": return {
			message: "The submodule is not checked out; expected its files",
			suggestion: "Run `git submodule update --init`"
		};
		case "links": return {
			message: "Links lead to more folders than are followed; expected fewer links to folders that hold links themselves",
			suggestion: "Remove links that lead to links"
		};
		case "kind": return {
			message: `The file is ${unreadable.kind}; expected a regular file`,
			suggestion: "Put a file in its place, or leave it out with `exclude`"
		};
		case "refused": return withoutFile[unreadable.detail] ?? {
			message: `The file cannot be read (${unreadable.detail}); expected a file that may be read`,
			suggestion: "Check its permissions, or leave it out with `exclude`"
		};
	}
}
/** What the system says where there is a name and no file behind it. */
const withoutFile = {
	ENOENT: {
		message: "The file cannot be found (ENOENT), since it is a link to nothing, is gone by now, or has a name that is not UTF-8; expected a file",
		suggestion: "Mend the link or the name, or leave it out with `exclude`"
	},
	ELOOP: {
		message: "The file is a link that leads round in a circle (ELOOP); expected a file",
		suggestion: "Let the link lead to a file, or remove it"
	}
};
function megabytes(bytes) {
	return (bytes / 1e6).toFixed(1);
}
// ../core/src/documents/file.ts
/** The front matter among the nodes of a document; below it pointers lead on into its data. */
const frontMatterPointer = "/children/0";
// ../core/src/formats/document.ts
/** Maps a Markdown document to the model of a page that a program writes. */
function toProgramDocument(prose, file, role) {
	const at = (pointer) => ({
		file,
		document: 0,
		pointer
	});
	const located = ({ text, pointer }) => ({
		value: text,
		at: at(pointer)
	});
	return {
		role,
		at: at(""),
		fields: fieldsOf$1(prose.frontMatter?.value, at),
		lead: prose.lead.map((block) => toBlock(block, located)),
		sections: prose.sections.map((section, index) => ({
			heading: {
				value: section.heading,
				at: at(section.pointer)
			},
			depth: section.depth,
			blocks: section.blocks.map((block) => toBlock(block, located)),
			hasSubsections: (prose.sections[index + 1]?.depth ?? 0) > section.depth
		})),
		links: prose.links().map(({ address, pointer, span }) => ({
			value: address,
			at: {
				...at(pointer),
				...span ? { span } : {}
			}
		}))
	};
}
function fieldsOf$1(data, at) {
	if (typeof data !== "object" || data === null || Array.isArray(data)) return {};
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, {
		value,
		at: at(childPointer(frontMatterPointer, key))
	}]));
}
function toBlock(block, located) {
	const own = located(block);
	switch (block.kind) {
		case "list": {
			const items = block.items.map(({ text, pointer, ...rest }) => ({
				...located({
					text,
					pointer
				}),
				...rest
			}));
			return {
				...own,
				kind: block.kind,
				items
			};
		}
		case "table": return {
			...own,
			kind: block.kind,
			rows: block.rows.map((row) => row.map(located))
		};
		case "code": {
			const { kind, language } = block;
			return {
				...own,
				kind,
				...language === void 0 ? {} : { language }
			};
		}
		default: return {
			...own,
			kind: block.kind
		};
	}
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
	flag(key) {
		const value = own(this.fields, key);
		return typeof value === "boolean" ? {
			value,
			at: placeBelow(this.at, key)
		} : void 0;
	}
	number(key) {
		const value = own(this.fields, key);
		return typeof value === "number" ? {
			value,
			at: placeBelow(this.at, key)
		} : void 0;
	}
	/** The day of a date or a time of day at a key, `YYYY-MM-DD`. */
	day(...keys) {
		const text = this.text(...keys);
		const day = text && /^\d{4}-\d{2}-\d{2}/.exec(text.value)?.[0];
		return text && day !== void 0 ? {
			value: day,
			at: text.at
		} : void 0;
	}
	/** The keys of these that are there, each at its own place. */
	keys(...keys) {
		return keys.filter((key) => Object.hasOwn(this.fields, key)).map((key) => ({
			value: key,
			at: {
				...placeBelow(this.at, key),
				isKey: true
			}
		}));
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
// ../core/src/formats/program.ts
/** Maps a decoded `program.yaml`, and says what differs from its shape. */
async function toProgramProfile(value, at) {
	const { validate } = await import("./program.js");
	const problems = mismatches(validate, value ?? {}).map((mismatch) => ({
		at: {
			...at,
			pointer: at.pointer + mismatch.pointer
		},
		about: mismatch.pointer.slice(1) || mismatch.about,
		message: mismatch.message,
		suggestion: mismatch.suggestion
	}));
	const reader = new FieldReader(isFields(value) ? value : {}, at);
	return {
		profile: {
			at,
			issuer: reader.text("issuer") ?? reader.group("issuer")?.text("name"),
			team: reader.list("team").length > 0 ? teamOf(reader) : void 0,
			skills: reader.text("skills") ?? (reader.list("skills").length > 0 ? reader.textsOrNames("skills", "name") : void 0)
		},
		problems
	};
}
function teamOf(reader) {
	const names = reader.texts("team").map((name) => ({
		name,
		otherNames: []
	}));
	const groups = reader.groups("team").flatMap((member) => {
		const name = member.text("name");
		const otherNames = [member.text("role"), member.text("email")].flatMap((other) => other ? [other.value] : []);
		return name ? [{
			name,
			otherNames,
			until: member.day("until")
		}] : [];
	});
	return [...names, ...groups];
}
// ../core/src/formats/accredible.ts
/**
* Accredible group, in its own shape and as it stands in an issued credential. How a badge is earned
* is kept apart from the group, so criteria cannot be judged here.
*/
const accredible = {
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
	loadValidate: async () => (await import("./accredible.js")).validate,
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
						type: ["string", "number"],
						pattern: "\\S",
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
					recommended_badge_template_id: {
						type: ["string", "number"],
						pattern: "\\S"
					}
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
		seasonal: { description: "That it is issued at some time of the year only, or when." },
		certificate: orNull({
			type: ["boolean", "object"],
			description: "Whether earners can print a certificate; or `enabled: false` with the `reason`.",
			properties: {
				enabled: { type: "boolean" },
				reason: text
			},
			required: ["enabled"],
			additionalProperties: false
		}),
		expires_after: orNull({
			type: "string",
			pattern: "^[1-9]\\d* (day|week|month|year)s?$",
			description: "After what time an issued badge runs out, such as `2 years`."
		})
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
const credly = {
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
	loadValidate: async () => (await import("./credly.js")).validate,
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
		alignments: ["alignments"],
		level: ["level"],
		cost: ["cost"],
		timeToEarn: ["time_to_earn"],
		type: ["type_category"],
		recommendations: ["recommendations"]
	},
	map(reader) {
		return {
			...mapCredlyFields(reader),
			issuer: issuerOf(reader),
			record: recordOf(reader)
		};
	}
};
/** The organisation behind `issuer.entities`, as the API answers. */
function issuerOf(reader) {
	const [first] = reader.group("issuer")?.groups("entities") ?? [];
	return first?.group("entity")?.text("name") ?? reader.group("owner")?.text("name");
}
function recordOf(reader) {
	return {
		createdOn: reader.day("created_at"),
		updatedOn: reader.day("updated_at"),
		issuedCount: reader.number("badges_count")
	};
}
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
			const kind = activity.text("activity_type");
			return text ? [{
				text,
				kind,
				link: activity.text("activity_url", "url")
			}] : [];
		}),
		criteriaLink: reader.text("global_activity_url"),
		earnLink: reader.text("earn_this_badge_url"),
		skills: reader.textsOrNames("skills", "name"),
		tags: reader.texts("reporting_tags"),
		alignments: reader.groups("alignments").map((alignment) => ({
			at: alignment.at,
			name: alignment.text("name"),
			link: alignment.text("url"),
			outdatedKeys: []
		})),
		isEarnLinkShown: reader.flag("enable_earn_this_badge"),
		level: reader.text("level"),
		cost: reader.text("cost"),
		timeToEarn: reader.text("time_to_earn"),
		type: reader.text("type_category"),
		recommendations: Object.hasOwn(reader.fields, "recommendations") ? recommendationsOf(reader) : void 0,
		requires: reader.groups("badge_template_activities").flatMap((activity) => {
			const required = activity.id("required_badge_template_id");
			return required ? [required] : [];
		})
	};
}
/** Next steps: ids alone, or groups. */
function recommendationsOf(reader) {
	const ids = reader.texts("recommendations").map((id) => ({
		at: id.at,
		template: id
	}));
	const groups = reader.groups("recommendations").map((group) => ({
		at: group.at,
		template: group.id("recommended_badge_template_id", "id"),
		link: group.text("activity_url", "url")
	}));
	return [...ids, ...groups];
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
const known = Object.keys(templateSchema.properties);
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
		"badge_template_activities"
	],
	recognises(fields, { expected }) {
		const keys = Object.keys(fields);
		const familiar = keys.filter(isFamiliar);
		if (familiar.length < 2) return false;
		if (distinctive.some((key) => Object.hasOwn(fields, key)) && familiar.length * 2 >= keys.length) return expected || typeof own(fields, "name") === "string";
		const exact = keys.filter((key) => known.includes(key)).length;
		return expected && exact >= 2 && familiar.length === keys.length;
	},
	loadValidate: async () => (await import("./template.js")).validate,
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
		alignments: ["alignments"],
		level: ["level"],
		cost: ["cost"],
		timeToEarn: ["time_to_earn"],
		type: ["type_category"],
		recommendations: ["recommendations"],
		certificate: ["certificate"],
		owners: ["owner"],
		reviewedOn: ["reviewed_on"],
		expiry: ["expires_after"]
	},
	map(reader) {
		const ids = reader.group("platform_ids");
		return {
			...mapCredlyFields(reader),
			imageText: reader.group("image")?.text("alt"),
			recommendations: recommendationsOf(reader),
			certificate: certificateOf(reader),
			owners: ownersOf(reader),
			reviewedOn: reader.day("reviewed_on"),
			expiry: expiryOf(reader),
			isSeasonal: Boolean(own(reader.fields, "seasonal")),
			series: reader.text("series"),
			platformIds: Object.fromEntries(Object.keys(ids?.fields ?? {}).flatMap((platform) => {
				const id = platform === "__proto__" ? void 0 : ids?.id(platform);
				return id ? [[platform, id]] : [];
			}))
		};
	}
};
function isFamiliar(key) {
	return known.includes(key) || key.startsWith("x-") || didYouMean(key, known) !== void 0;
}
/** `certificate: true`, or `{enabled: false, reason: …}`. */
function certificateOf(reader) {
	const at = placeBelow(reader.at, "certificate");
	const flag = reader.flag("certificate");
	if (flag) return {
		isOn: flag.value,
		at
	};
	const group = reader.group("certificate");
	const isOn = group?.flag("enabled");
	return group && {
		isOn: isOn?.value ?? false,
		reason: group.text("reason"),
		at
	};
}
function ownersOf(reader) {
	const one = reader.text("owner");
	return one ? [one] : reader.texts("owner");
}
const daysOf = {
	day: 1,
	week: 7,
	month: 30,
	year: 365
};
/** `expires_after: 2 years` in days; months count 30, years 365. */
function expiryOf(reader) {
	const text = reader.text("expires_after");
	const [, amount, unit = ""] = /^(\d+) (day|week|month|year)s?$/.exec(text?.value ?? "") ?? [];
	const days = daysOf[unit];
	return text && days !== void 0 ? {
		value: Number(amount) * days,
		at: text.at
	} : void 0;
}
// ../core/src/formats/canvas-credentials.ts
/** BadgeClass of the Canvas Credentials (Badgr) API, version 2. */
const canvasCredentials = {
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
	loadValidate: async () => (await import("./canvas-credentials.js")).validate,
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
			record: { createdOn: reader.day("createdAt") },
			alignments: reader.groups("alignments").map((alignment) => ({
				at: alignment.at,
				name: alignment.text("targetName", "name"),
				link: alignment.text("targetUrl", "url"),
				outdatedKeys: alignment.keys("name", "url", "description", "framework", "code")
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
	loadValidate: async () => (await import("./open-badges-1.js")).validate,
	sources,
	map: (reader) => mapOpenBadge(reader, true)
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
	loadValidate: async () => (await import("./open-badges-2.js")).validate,
	sources,
	map: (reader) => mapOpenBadge(reader, false)
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
	loadValidate: async () => (await import("./open-badges-3.js")).validate,
	sources,
	map: (reader) => mapOpenBadge(reader, false)
};
function isBadgeClass(fields) {
	return typesOf(fields).includes("BadgeClass");
}
function isVersion1(fields) {
	return JSON.stringify(own(fields, "@context") ?? "").includes("openbadges/v1");
}
/** Names that an alignment's fields had in version 1 and have no longer. */
const outdated = [
	"name",
	"url",
	"description",
	"framework",
	"code"
];
function mapOpenBadge(reader, isOld) {
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
			at: alignment.at,
			...isOld ? {
				name: alignment.text("name"),
				link: alignment.text("url"),
				outdatedKeys: []
			} : {
				name: alignment.text("targetName", "name"),
				link: alignment.text("targetUrl", "url"),
				outdatedKeys: alignment.keys(...outdated)
			}
		})),
		imageText: reader.group("image")?.text("caption"),
		issuer: (reader.group("issuer") ?? reader.group("creator"))?.text("name")
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
	canvasCredentials,
	accredible,
	credly,
	badgelint
];
/** The adapter of a format. */
function adapterOf(format) {
	return adapters.find((adapter) => adapter.format === format) ?? badgelint;
}
/** The shapes of the formats that have occurred; to load one again takes a while even when it is there. */
const shapes = /* @__PURE__ */ new Map();
/** Finds the badge templates in a decoded document, whatever format they come in. */
async function recognise(value, context) {
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
	for (const { adapter } of found.templates) if (!shapes.has(adapter)) shapes.set(adapter, await adapter.loadValidate());
	return {
		templates: found.templates.map((item, index) => {
			const validate = shapes.get(item.adapter);
			return toTemplate(item, validate ? mismatches(validate, item.fields) : [], madeId(item.adapter, context, index, found.templates.length));
		}),
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
		const fromCredential = walk.fromCredential || adapter === accredible && Object.hasOwn(value, "group_id");
		const earner = new FieldReader(value, at).group("recipient")?.text("name");
		found.templates.push({
			fields: value,
			at,
			adapter,
			fromCredential,
			earner
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
		at: reader.at,
		earner: earnerOf(subject)
	})));
}
/** The person whom a credential names: by a name, or by an identity that is not hashed. */
function earnerOf(subject) {
	const open = subject.groups("identifier").find((identity) => identity.flag("hashed")?.value === false);
	return subject.text("name") ?? open?.text("identityHash");
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
function toTemplate({ fields, at, adapter, fromCredential, earner }, differences, made) {
	const mapped = adapter.map(new FieldReader(fields, at));
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
			suggestion: mismatch.suggestion,
			value: mismatch.pointer === "" ? void 0 : valueAt(fields, mismatch.pointer)
		});
	}
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
		requires: mapped.requires ?? [],
		isSeasonal: mapped.isSeasonal ?? false,
		record: mapped.record ?? {},
		earner,
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
// ../core/src/formats/read-file.ts
/** Badge formats leave these marks even in a file that does not parse. */
const badgeMarks = /openbadges|BadgeClass|badge_template/;
/** Reads one file into the model. What is wrong with its form is part of what it gives, never an exception. */
async function readFile(source, roles) {
	const file = source.path;
	const role = roles.roleOf(file);
	const syntax = syntaxOf(file);
	const isExpected = source.expected ?? role !== void 0;
	const ignored = {
		kind: "ignored",
		file
	};
	if ("unreadable" in source) {
		const { unreadable } = source;
		if (!(isExpected || "head" in unreadable && badgeMarks.test(unreadable.head))) return ignored;
		return {
			kind: "unreadable",
			file,
			problem: ofFile(file, unreadableInWords(unreadable))
		};
	}
	if (syntax === void 0) return ignored;
	const text = withoutMark(source.text);
	const parsed = await parseText(text, syntax, documentRoleOf(role));
	if (parsed.kind === "broken") {
		const [first] = parsed.problems;
		return (isExpected || badgeMarks.test(text)) && first ? {
			kind: "broken",
			file,
			problem: ofFile(file, first)
		} : ignored;
	}
	if (parsed.kind === "other") return ignored;
	if (parsed.kind === "prose") return {
		kind: "document",
		file,
		document: toProgramDocument(parsed.prose, file, role === "marketing" ? "marketing" : "governance")
	};
	if (role === "program") return readProgramFile(file, parsed.values[0]);
	return readTemplates(file, parsed, syntax, isExpected);
}
function documentRoleOf(role) {
	return role === "governance" || role === "marketing" ? role : void 0;
}
/** What is wrong with a file as a whole. */
function ofFile(file, { message, suggestion, start = 0, end = start, line }) {
	return {
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "file",
		message,
		suggestion,
		offsets: [start, end],
		...line === void 0 ? {} : { line }
	};
}
async function readProgramFile(file, value) {
	return {
		kind: "program",
		file,
		value,
		...await toProgramProfile(value, {
			file,
			document: 0,
			pointer: ""
		})
	};
}
async function readTemplates(file, { values }, syntax, isExpected) {
	const context = {
		file,
		documents: values.length,
		syntax,
		expected: isExpected
	};
	const found = [];
	for (const [document, value] of values.entries()) found.push(await recognise(value, {
		...context,
		document
	}));
	return {
		kind: "templates",
		file,
		templates: found.flatMap((one) => one.templates),
		values,
		others: found.reduce((sum, one) => sum + one.others, 0),
		unknown: found.flatMap((one) => one.unknown),
		isExpected
	};
}
// ../core/src/lint/link-rules-held.ts
/**
* The files with the rules on links that were held against them. A rule that needs answers was held only
* where each link of a file has a sure one, so that nothing else finds a suppression unneeded.
*/
function withLinkRules(files, index, settings, facts) {
	const uses = new RulesAtUses(settings);
	const unsure = facts.links && filesWithUnsure(index, facts.links);
	return files.map((file) => {
		if (file.outcome !== "checked" || settings.for(file.file).active.link.length === 0) return file;
		const isAnswered = unsure !== void 0 && !unsure.has(file.file);
		const held = settings.byShape.link.filter((rule) => uses.isOn(rule, file.file) && (isAnswered || !(rule.needsAnswer || rule.usesAnswer)));
		return held.length === 0 ? file : {
			...file,
			rules: [...file.rules, ...held.map(({ id }) => id)]
		};
	});
}
function filesWithUnsure(index, answers) {
	const files = /* @__PURE__ */ new Set();
	for (const address of index.keysOf(linkSource)) if (!isSure(answers.get(address))) for (const { at } of usesOf(index, address)) files.add(at.file);
	return files;
}
function isSure(fact) {
	return fact !== void 0 && fact.verdict !== "unknown";
}
// ../core/src/lint/unset-platform.ts
/** One finding for the program while templates in our own format have no platform. */
function unsetPlatform(files, settings) {
	const without = files.flatMap(({ templates }) => templates.filter(({ hasPlatform }) => !hasPlatform));
	const [first] = without;
	if (first === void 0) return void 0;
	const file = settings.file ?? first.at.file;
	const severity = settings.builtInSeverity("config/platform", first.at.file);
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
// ../core/src/suppression/baseline-suppressor.ts
/** The entries of the baseline, each of which stands for one finding, and which of them were needed. */
var BaselineSuppressor = class {
	#settings;
	#files;
	#facts;
	#open = /* @__PURE__ */ new Map();
	#needed = /* @__PURE__ */ new Set();
	/** Entries of findings that are switched off by other means as well. */
	#twice = /* @__PURE__ */ new Set();
	#keys;
	constructor(settings, files, facts) {
		this.#settings = settings;
		this.#files = files;
		this.#facts = facts;
		for (const entry of settings.baseline.entries) {
			const key = keyOf(entry);
			const there = this.#open.get(key);
			if (there) there.push(entry);
			else this.#open.set(key, [entry]);
		}
	}
	suppress(finding) {
		const entry = this.#take(finding);
		if (entry === void 0) return void 0;
		this.#needed.add(entry);
		return this.#isOver(entry) ? void 0 : {
			by: "baseline",
			reason: entry.reason
		};
	}
	passOver(finding) {
		const entry = this.#take(finding);
		if (entry) this.#twice.add(entry);
	}
	/** The entry that means a finding and was taken for none yet; one that holds before one that has run out. */
	#take(finding) {
		if (this.#open.size === 0) return void 0;
		const name = nameOfRaw(finding, this.#settings);
		const open = this.#open.get(keyOf(name));
		if (open === void 0) return void 0;
		const [entry] = open.filter((entry) => isIn(name.file, entry)).toSorted((a, b) => Number(this.#isOver(a)) - Number(this.#isOver(b)) || byFileFirst(a, b));
		if (entry) open.splice(open.indexOf(entry), 1);
		return entry;
	}
	/** What can be said of the entries after a check of the whole program. */
	use() {
		const { entries } = this.#settings.baseline;
		if (entries.length === 0) return {
			expired: [],
			unused: []
		};
		const checked = new CheckedProgram(this.#files, this.#settings);
		return {
			expired: entries.filter((entry) => this.#needed.has(entry) && this.#isOver(entry)),
			unused: this.#facts.isSelection ? [] : entries.filter((entry) => this.#twice.has(entry) || !this.#needed.has(entry) && checked.isDone(entry))
		};
	}
	unused() {
		const { unused, expired } = this.use();
		const file = this.#settings.baseline.file ?? this.#files[0]?.file;
		if (file === void 0) return [];
		const places = new Map(this.#settings.baseline.entries.map((entry, index) => [entry, index]));
		const finding = (entry, id, message, suggestion) => {
			const severity = this.#settings.builtInSeverity(id, file);
			if (severity === "off") return [];
			const pointer = this.#settings.baseline.file !== void 0 ? `/findings/${places.get(entry) ?? 0}` : "";
			return [{
				rule: id,
				severity,
				at: {
					file,
					document: 0,
					pointer
				},
				about: [
					entry.rule,
					entry.template ?? entry.file ?? "",
					entry.about
				].join(" "),
				message,
				suggestion,
				related: []
			}];
		};
		return [...expired.flatMap((entry) => finding(entry, "config/expired-suppression", `The entry of the baseline for \`${entry.rule}\` ${whereOf(entry)} ran out on ${entry.until}, so the finding is shown again; expected it to be settled by then`, "Settle the finding and remove the entry, or decide on a new date")), ...unused.flatMap((entry) => finding(entry, "config/unused-baseline", this.#whyUnused(entry), "Run `badgelint baseline --prune`, or remove the entry by hand"))];
	}
	#whyUnused(entry) {
		const { rule } = entry;
		if (this.#twice.has(entry)) return `\`${rule}\` ${whereOf(entry)} is switched off by a comment or under \`ignores\` as well; expected one of the two`;
		if (this.#neededKeys().has(keyOf(entry))) return `\`${rule}\` ${whereOf(entry)} stands in more entries than there are findings; expected one for each`;
		const ids = this.#settings.rules.map(({ id }) => id);
		if (ids.includes(rule)) return `\`${rule}\` has nothing to say ${whereOf(entry)}; expected no entry for what is settled`;
		const meant = didYouMean(rule, ids);
		return `There is no rule \`${truncate(rule, 60)}\`; expected ${meant ? `\`${meant}\`` : "the name of a rule"}`;
	}
	#neededKeys() {
		this.#keys ??= new Set([...this.#needed].map((entry) => keyOf(entry)));
		return this.#keys;
	}
	#isOver({ until }) {
		return until !== void 0 && until < this.#facts.today;
	}
};
/** An entry that names the file as well means that finding and no other. */
function byFileFirst(a, b) {
	return Number(a.file === void 0) - Number(b.file === void 0);
}
function whereOf({ template, file, about }) {
	const of = template === void 0 ? file : `the template "${truncate(template, 60)}"`;
	return `about "${truncate(about, 60)}" in ${of}`;
}
/** What a check of the whole program held its rules against. */
var CheckedProgram = class {
	#files;
	#settings;
	#isAnyUnread;
	#byTemplate;
	#byFile;
	constructor(files, settings) {
		this.#files = files;
		this.#settings = settings;
		this.#isAnyUnread = files.some(isUnread);
		const named = files.flatMap((file) => file.templates.map(({ id }) => [templateFrom(id, [file.file], settings).toWellFormed(), file]));
		this.#byTemplate = grouped(named);
		this.#byFile = grouped(files.map((file) => [settings.globPathOf(file.file), file]));
	}
	/**
	* Whether an entry that no finding needed is one that none needs: its rule was held against its
	* template. What is not here may be in a file that cannot be read.
	*/
	isDone({ rule: id, template, file }) {
		const rule = this.#settings.rules.find((known) => known.id === id);
		if (rule === void 0) return this.#settings.baseline.mayNameOthers !== true;
		const isTogether = shapeOf(rule) === "group";
		if (isTogether && this.#isAnyUnread) return false;
		const own = this.#holding(template, file);
		if (own.length === 0) return !this.#isAnyUnread && this.#ranAnywhere(id);
		return (template === void 0 && isTogether ? this.#files : own).some(({ rules }) => rules.includes(id));
	}
	#holding(template, file) {
		const inFile = this.#byFile.get(file ?? "") ?? [];
		if (template === void 0) return inFile;
		const having = this.#byTemplate.get(template) ?? [];
		return file === void 0 ? having : having.filter((one) => inFile.includes(one));
	}
	#ranAnywhere(id) {
		return (this.#settings.for("").rules.get(id)?.severity ?? "off") !== "off" || this.#files.some(({ rules }) => rules.includes(id));
	}
};
function grouped(pairs) {
	const groups = Map.groupBy(pairs, ([key]) => key);
	return new Map([...groups].map(([key, own]) => [key, own.map(([, value]) => value)]));
}
// ../core/src/suppression/directives.ts
const directive = /^\s*badgelint-(\S*)\s*([\s\S]*)$/;
/**
* Reads `badgelint-disable-next-line rule, rule -- reason` and `badgelint-disable-file …` from the comments
* of a file.
*/
async function readSuppressions(locator) {
	const { lines, text } = locator;
	const comments = await locator.comments();
	const blockEndOf = locator.blockEnds();
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
				end: Math.max(lineEnd, blockEndOf(start, lineEnd))
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
// ../core/src/suppression/comment-suppressor.ts
/** Comments in files that switch rules off, for a file or for what begins on the next line. */
var CommentSuppressor = class {
	#settings;
	#locators;
	#files;
	#known = /* @__PURE__ */ new Map();
	/** `files` are those of which the comments themselves are judged. */
	constructor(settings, locators, files) {
		this.#settings = settings;
		this.#locators = locators;
		this.#files = new Map(files.map((file) => [file.file, file]));
	}
	async suppress(finding) {
		const comments = await this.#of(finding.at.file);
		if (comments.areNone) return void 0;
		return comments.suppress(finding, await this.#locators.offsetsOf(finding));
	}
	async unused() {
		const findings = [];
		for (const [file, { outcome, rules }] of this.#files) {
			if (outcome !== "checked" && !this.#known.has(file)) continue;
			findings.push(...(await this.#of(file)).unused(file, rules, this.#settings));
		}
		return findings;
	}
	async #of(file) {
		const known = this.#known.get(file);
		if (known) return known;
		const made = new Comments(mayHold(this.#locators.textOf(file)) ? await readSuppressions(await this.#locators.of(file)) : []);
		this.#known.set(file, made);
		return made;
	}
};
/** The comments of one file that switch rules off, and which of their rules were needed. */
var Comments = class {
	#suppressions;
	#needed = /* @__PURE__ */ new Map();
	constructor(suppressions) {
		this.#suppressions = suppressions;
	}
	get areNone() {
		return this.#suppressions.length === 0;
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
	/** Findings about the comments themselves. Only rules that ran can be found unneeded. */
	unused(file, ran, settings) {
		const known = [...settings.rules.map(({ id }) => id), ...builtInChecks.map(({ id }) => id)];
		return this.#suppressions.flatMap((suppression) => {
			const { comment, rules, reason, unclear } = suppression;
			const finding = (id, about, message, suggestion) => {
				const severity = settings.builtInSeverity(id, file);
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
			if (unclear) return finding("config/unused-suppression", comment.text.trim(), `This comment switches nothing off; expected \`badgelint-disable-next-line\` or \`badgelint-disable-file\`, then the rules`, "Write for example `badgelint-disable-next-line template/earner-voice -- quotes a law`");
			const withoutReason = reason === void 0 ? finding("config/suppression-reason", rules.join(" "), "This comment switches a rule off without saying why; expected a reason behind two hyphens", "Add `--` and the reason") : [];
			const unneeded = rules.filter((rule) => !known.includes(rule) || ran.includes(rule) && !this.#needed.get(suppression)?.has(rule));
			return [...withoutReason, ...unneeded.flatMap((rule) => known.includes(rule) ? finding("config/unused-suppression", rule, `\`${rule}\` has nothing to say here; expected no comment that switches it off`, "Remove the comment") : finding("config/unused-suppression", rule, `There is no rule \`${rule}\`; expected ${orOther(didYouMean(rule, known))}`, "Run `badgelint explain` for the list of rules"))];
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
// ../core/src/suppression/ignore-suppressor.ts
/** The entries under `ignores` in the configuration, and which of them were needed. */
var IgnoreSuppressor = class {
	#settings;
	#files;
	#today;
	#needed = /* @__PURE__ */ new Set();
	constructor(settings, files, today) {
		this.#settings = settings;
		this.#files = files;
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
	unused() {
		return this.#settings.ignores.flatMap((placed) => {
			const { rule, path, until } = placed.ignore;
			if (this.#needed.has(placed)) return this.#isOver(placed) ? this.#finding(placed, "config/expired-suppression", `The entry that ignores \`${rule}\` in ${path} ran out on ${until}, so the finding is shown again; expected it to be settled by then`, "Settle the finding and remove the entry, or decide on a new date") : [];
			return this.#finding(placed, "config/unused-suppression", `\`${rule}\` has nothing to say about ${path}; expected no entry that ignores it`, "Remove the entry");
		});
	}
	#finding(placed, id, message, suggestion) {
		const { rule, path, pointer } = placed.ignore;
		const checked = this.#files.find(({ file, rules }) => placed.matches(file) && rules.includes(rule));
		const file = placed.file ?? checked?.file;
		if (checked === void 0 || file === void 0) return [];
		const severity = this.#settings.builtInSeverity(id, file);
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
// ../core/src/report/limit-findings.ts
/**
* The findings that a report has: of each rule so many in one template, or in one file where they are about
* none, and for each template one more that says how many there are besides.
*/
function limitFindings(findings, settings) {
	const { findings: most } = settings.bounds;
	const kept = [];
	const counts = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, at, template } = finding;
		const subject = `${at.file}\0${template ?? ""}`;
		const key = `${rule}\0${subject}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		if (count <= most) kept.push(finding);
		else {
			const there = left.get(subject) ?? {
				first: finding,
				rules: /* @__PURE__ */ new Set()
			};
			left.set(subject, there);
			there.rules.add(rule);
		}
	}
	for (const [subject, { first, rules }] of left) {
		const severity = settings.builtInSeverity("document/size", first.at.file);
		if (severity === "off") continue;
		const { at, template } = first;
		const numbers = Array.from(rules, (rule) => `${(counts.get(`${rule}\0${subject}`) ?? 0).toLocaleString("en")} of ${rule}`);
		kept.push({
			rule: "document/size",
			severity,
			at,
			about: "findings",
			message: `There are more findings than are told here: ${numbers.join(", ")}; expected at most ${most} of each rule`,
			suggestion: "Mend those that are told, and check again",
			related: [],
			...template === void 0 ? {} : { template }
		});
	}
	return kept;
}
// ../core/src/report/apply-suppressions.ts
/**
* Sets findings apart that a comment, the configuration or the baseline suppresses, the first of these that
* does, and adds findings about suppressions that nothing needs.
*/
async function applySuppressions(all, run, { settings, locators, facts }) {
	const { files } = run;
	const comments = new CommentSuppressor(settings, locators, files);
	const ignores = new IgnoreSuppressor(settings, files, facts.today);
	const baseline = new BaselineSuppressor(settings, files, facts);
	const suppressors = [
		comments,
		ignores,
		baseline
	];
	let open = [...Map.groupBy(all, ({ at }) => at.file).values()].flat();
	const suppressed = [];
	for (const suppressor of suppressors) {
		const before = suppressed.length;
		const rest = [];
		for (const finding of open) {
			const by = await suppressor.suppress(finding);
			if (by) suppressed.push({
				...finding,
				suppressed: by
			});
			else rest.push(finding);
		}
		for (const finding of suppressed.slice(0, before)) suppressor.passOver?.(finding);
		open = rest;
	}
	const findings = limitFindings([...open, ...await comments.unused()], settings);
	if (run.others) return {
		findings,
		suppressed
	};
	findings.push(...ignores.unused(), ...baseline.unused());
	return {
		findings,
		suppressed,
		baseline: baseline.use()
	};
}
// ../core/src/report/order.ts
/** The order of findings in a report: by file, place, rule, and what they are about. */
function byPlace(a, b) {
	return compareText(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compareText(a.rule, b.rule) || compareText(a.about, b.about);
}
/** By UTF-16 units, whatever the language of the machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// ../core/src/report/deduplicate.ts
/** Several groups may give one finding, and one text may show one cause twice: each counts once. */
function deduplicate(findings) {
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
	return (compareText(place.file, earlierPlace.file) || compareText(finding.message, earlier.message)) < 0;
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
			pointer: pointer.slice(11)
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
// ../core/src/report/locate.ts
/** Files that are kept taken apart; findings come file by file, and many point to the same others. */
const maxLocators = 100;
/** Works out where things stand in the files of a run. */
var Locators = class {
	#texts;
	#roles;
	#made = /* @__PURE__ */ new Map();
	constructor(sources, roles) {
		this.#texts = new Map(sources.map((source) => [source.path, "text" in source ? withoutMark(source.text) : ""]));
		this.#roles = roles;
	}
	of(file) {
		const known = this.#made.get(file);
		if (known) return known;
		const role = documentRoleOf(this.#roles.roleOf(file));
		const made = FileLocator.of(file, this.textOf(file), role);
		this.#made.set(file, made);
		const [oldest] = this.#made.keys();
		if (this.#made.size > maxLocators && oldest !== void 0) this.#made.delete(oldest);
		return made;
	}
	get files() {
		return this.#texts.keys();
	}
	/** The text of a file without its byte-order mark; empty where it has none. */
	textOf(file) {
		return this.#texts.get(file) ?? "";
	}
	/** The very text at which a finding stands. */
	async textAt(finding) {
		const [start, end] = await this.offsetsOf(finding);
		return this.textOf(finding.at.file).slice(start, end);
	}
	/** Where a finding stands in the text of its file, in UTF-16 units. */
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
/** Gives a finding its lines and columns, and the practice of its rule. */
async function locate(raw, locators, settings) {
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
/** What a template says, in the field's words. The names are those of the fields below. */
const templateFields = [
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
];
// ../core/src/report/summarise.ts
/** Counts what a run read and found. */
function summarise(files, findings, suppressed) {
	const counts = Object.fromEntries(formats.map((format) => [format, 0]));
	const templates = files.flatMap((file) => file.templates);
	for (const { format } of templates) counts[format] += 1;
	return {
		files: files.length,
		skipped: files.filter(({ outcome }) => outcome === "skipped").length,
		templates: templates.length,
		formats: counts,
		...countBySeverity(findings),
		suppressed: suppressed.length
	};
}
/** The templates of a run, each with how many findings are about it. */
function templatesOf(files, findings, suppressed) {
	const shown = Map.groupBy(findings, templateKey);
	const hidden = Map.groupBy(suppressed, templateKey);
	return files.flatMap(({ file, templates }) => templates.map(({ at: _at, hasPlatform: _hasPlatform, ...template }) => {
		const key = templateKey({
			file,
			template: template.id
		});
		return {
			...template,
			file,
			...countBySeverity(shown.get(key) ?? []),
			suppressed: hidden.get(key)?.length ?? 0
		};
	}));
}
function templateKey({ file, template }) {
	return JSON.stringify([file, template]);
}
/** Whether a report is good enough: no finding at or above `failOn`, and no more warnings than allowed. */
function passes({ summary: { errors, warnings, infos } }, { failOn = "error", maxWarnings = Number.POSITIVE_INFINITY } = {}) {
	return {
		error: errors,
		warning: errors + warnings,
		info: errors + warnings + infos,
		never: 0
	}[failOn] === 0 && warnings <= maxWarnings;
}
function countBySeverity(findings) {
	const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		errors: of("error"),
		warnings: of("warning"),
		infos: of("info")
	};
}
// ../core/src/report/build-report.ts
/**
* Builds the report of a run: one finding for each cause, with lines and columns, those apart that are
* suppressed, in the order of files and places.
*/
async function buildReport(run, sources, settings, facts) {
	return toReport(await separateFindings(run, sources, settings, facts), run, settings);
}
/** The first half: one finding for each cause, those apart that are suppressed. */
async function separateFindings(run, sources, settings, facts) {
	const locators = new Locators(sources, settings);
	return {
		...await applySuppressions(deduplicate([...run.files.flatMap(({ findings }) => findings), ...run.program]), run, {
			settings,
			locators,
			facts
		}),
		locators
	};
}
/** The second half: works out where findings stand, and counts them. */
async function toReport({ findings: raw, suppressed: off, locators, baseline }, { files, others = [] }, settings) {
	const findings = [];
	for (const finding of raw) findings.push(await locate(finding, locators, settings));
	const suppressed = [];
	for (const finding of off) suppressed.push({
		...await locate(finding, locators, settings),
		suppressed: finding.suppressed
	});
	findings.sort(byPlace);
	suppressed.sort(byPlace);
	return {
		findings,
		suppressed,
		summary: summarise(files, findings, suppressed),
		templates: templatesOf(files, findings, suppressed),
		...baseline ? { baseline } : {},
		names: namesIn([...files, ...others], [...findings, ...suppressed])
	};
}
function namesIn(files, findings) {
	const wanted = new Set(findings.map(({ template }) => template));
	return new Map(files.flatMap(({ templates }) => templates.flatMap(({ id, name }) => name && wanted.has(id) ? [[id, name]] : [])));
}
// ../core/src/session.ts
/** Opens a session without any files. */
function createSession(settings, options) {
	return new LintSession(settings, options);
}
/** Checks files once: a session with one update. */
async function lintSources(sources, settings, options) {
	const session = new LintSession(settings, options);
	await session.update({ changed: sources });
	return session.lastReport();
}
var LintSession = class {
	#settings;
	#options;
	#index = new MemoryIndex();
	#sources = /* @__PURE__ */ new Map();
	#files = /* @__PURE__ */ new Map();
	#hasChanged = false;
	#report;
	constructor(settings, options) {
		this.#settings = settings;
		this.#options = options;
	}
	async update({ changed = [], removed = [] }) {
		this.#hasChanged ||= this.#sources.size > 0;
		this.#report = void 0;
		for (const path of removed) await this.#remove(path);
		for (const source of changed) {
			if (this.#settings.isExcluded(source.path)) continue;
			await this.#remove(source.path);
			const { entries, ...file } = await this.#lint(source);
			this.#sources.set(source.path, source);
			this.#files.set(source.path, file);
			this.#index.add(contributionOf({
				...file,
				entries
			}));
			if (this.#hasChanged) this.#index.sort(entries);
		}
	}
	report() {
		this.#report ??= this.#check();
		return this.#report;
	}
	/** The report of a session that ends with it, so that memory is given back on the way. */
	lastReport() {
		return this.#check(true);
	}
	async findings(path) {
		const { findings } = await this.report();
		return path === void 0 ? findings : findings.filter(({ file }) => file === path);
	}
	async model(path) {
		const source = this.#sources.get(path);
		return source && readFile(source, this.#settings);
	}
	async fixes(finding) {
		const source = this.#sources.get(finding.file);
		if (source === void 0 || !("text" in source) || finding.fix === void 0) return [];
		const { fixEdits } = await import("./fixes.js");
		return fixEdits(source.path, source.text, finding);
	}
	async #lint(source) {
		return lintFile(await readFile(source, this.#settings), this.#settings);
	}
	/** What a file gave is worked out again rather than kept, since most files never change. */
	async #remove(path) {
		const source = this.#sources.get(path);
		if (source === void 0) return;
		this.#index.remove(contributionOf(await this.#lint(source)));
		this.#sources.delete(path);
		this.#files.delete(path);
	}
	async #check(isLast = false) {
		const settings = this.#settings;
		const { others = [], ...run } = this.#options;
		const files = [...this.#files.values()];
		if (this.#hasChanged) files.sort(byFile);
		const facts = await gatherFacts(files, this.#index, settings, run);
		const linted = withLinkRules(files, this.#index, settings, facts);
		const done = (source) => isLast && this.#index.release(source);
		const program = [...lintGroups(files, this.#index, settings, facts, done), ...[unsetPlatform(files, settings) ?? []].flat()];
		const sources = [...others, ...this.#sources.values()];
		return buildReport({
			files: linted,
			program
		}, sources, settings, facts);
	}
};
// ../core/src/schemas/rule.ts
const fields = {
	type: "array",
	items: { enum: templateFields }
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
		"checkGroup"
	].map((key) => [key, ["template"]])),
	archived: ["template", "link"],
	roles: ["document"],
	needsAnswer: ["link"],
	usesAnswer: ["link"]
};
({ ...text }), { ...text }, { ...text }, { ...example }, { ...fields }, { ...fields }, [...subjects.map((on) => ({
	if: is("on", on),
	then: shape(on === "template" ? ["reads"] : [], Object.keys(subjectsOf).filter((key) => !subjectsOf[key]?.includes(on)))
})), (shape(["extract", "checkGroup"], ["check"]), shape(["check"], ["facts", "comparedFacts"]))];
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
		message: `${withFirst(name, (letter) => letter.toUpperCase())} is ${inWords$1(value)}, which is not a rule; expected an object with \`id\`, \`check\` and so on`,
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
	const value = inWords$1(rule[about]);
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
	return pointer === `/${about}` && subjects && !subjects.some((on) => on === rule.on) ? said(`\`${about}\` is there and \`on\` is ${inWords$1(rule.on)}; expected \`${about}\` where \`on\` is ${subjects.join(" or ")}`, `Remove it`) : mismatch;
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
	if (typeof value !== "function") return wrong(inWords$1(value));
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
// ../core/src/facts/provider.ts
/** Sorts providers by what they provide; of two for one fact the last holds. */
function byFact(providers) {
	return Object.fromEntries(providers.map((provider) => [provider.fact, provider]));
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
	if (!exists$1(absolute, virtualFiles)) return {
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
			if (exists$1(file, virtualFiles)) return this.read(file, above, from.isInstalled);
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
		if (naming?.kind === "file" && !mayLackBaseline && !exists$1(absolute, virtualFiles)) throw await this.#errorAt(naming, "/baseline", {
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
	if (typeof options.file === "string" && !exists$1(resolve$1(options.file), options.virtualFiles)) throw new UnusableConfigurationError(existsAt(options.file) ? `The configuration ${options.file} is not committed. Commit it, since only committed files may configure this run.` : `There is no configuration ${options.file}. Check its path.`);
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
// ../workspace/src/facts/fact-providers.ts
/** Provides what rules ask for from the file system. What nothing asks for is not even loaded. */
function factProviders(context, { checkLinks, mayDiffer, history = false } = {}) {
	return byFact([
		{
			fact: "program",
			provide: memoized(() => readProgram(context))
		},
		{
			fact: "images",
			provide: async (keys) => {
				if (!keys.some(isLocal)) return void 0;
				const { readImages } = await import("./images.js");
				return readImages(keys, context);
			},
			...mayDiffer ? { mayDiffer: ({ image }) => mayDiffer(image) } : {}
		},
		{
			fact: "misspellings",
			provide: async (words) => {
				const { misspellings } = await import("./spelling.js");
				return misspellings(words, []);
			}
		},
		{
			fact: "skillList",
			provide: (_keys, { program }) => readSkills(program, context)
		},
		...checkLinks ? [{
			fact: "links",
			provide: (addresses) => checkLinks(new Set(addresses))
		}] : [],
		...history ? [{
			fact: "history",
			provide: memoized(async () => {
				const { readHistory } = await import("./history.js");
				return readHistory(context);
			})
		}] : []
	]);
}
function memoized(make) {
	let memo;
	return () => {
		memo ??= { value: make() };
		return memo.value;
	};
}
function isLocal({ image }) {
	return !/^https?:/.test(image);
}
/** What the program's own file says, where it is not among the files that are checked. */
async function readProgram({ base, root, boundary, programPath, virtualFiles }) {
	const absolute = join(root, programPath);
	if (!isInside(programPath) || !existsExactly(absolute, virtualFiles)) return void 0;
	const model = await readFile(readSource(absolute, pathFrom(base, absolute), virtualFiles, { within: boundary }), { roleOf: () => "program" });
	return model.kind === "program" ? model.profile : void 0;
}
/** The list in the file that `program.yaml` names; one that stands in it needs no reading. */
async function readSkills(program, context) {
	const { at, skills } = program ?? {};
	if (at === void 0 || skills === void 0 || !("value" in skills)) return void 0;
	const { readSkillList } = await import("./skill-list.js");
	return readSkillList(skills.value, dirname(join(context.base, at.file)), context);
}
// ../workspace/src/files/ignored.ts
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
/**
* What git ignores in a folder `top`, for whoever begins at a folder in it: never a file that git tracks.
* By the patterns alone where there is no repository, or git cannot be asked. What lies in a folder that
* is ignored itself was named on purpose, and counts.
*/
function ignoredIn(top, isRepository, start) {
	if (!isRepository) return new IgnoredByPattern(start);
	const ignored = askGit(top, start) ?? new IgnoredByPattern(top);
	return ignored.has(start, true) ? new IgnoredByPattern(start) : ignored;
}
function askGit(top, start) {
	if (blocksGit(top, start)) return void 0;
	try {
		return new IgnoredByGit(top, start);
	} catch (error) {
		if (error instanceof GitError) return void 0;
		throw error;
	}
}
/** Whether a list of patterns on the way to a folder is a pipe or a device, which git would wait for. */
function blocksGit(top, start) {
	const entry = entryOf(join(start, ignoreName));
	return entry !== void 0 && (entry.isFIFO() || entry.isCharacterDevice()) || start !== top && isInside(pathFrom(top, start)) && blocksGit(top, dirname(start));
}
var IgnoredByGit = class {
	#git;
	#top;
	/** The folder for which git was asked, and the ignored paths in it. */
	#folder;
	#paths;
	constructor(top, start) {
		this.#top = top;
		this.#git = new Git(top, { isForeign: true });
		this.#folder = start;
		this.#paths = this.#git.ignored(start);
	}
	has(path) {
		if (!isInside(pathFrom(this.#folder, path))) {
			this.#paths = this.#git.ignored(this.#top);
			this.#folder = this.#top;
		}
		if (this.#paths.size === 0) return false;
		for (let current = path; current.length > this.#top.length; current = dirname(current)) if (this.#paths.has(current)) return true;
		return false;
	}
};
var IgnoredByPattern = class {
	#top;
	#rules = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Map();
	constructor(top) {
		this.#top = top;
	}
	/** The nearest rule decides, and nothing can be brought back from a folder that is ignored. */
	has(path, isFolder) {
		if (path === this.#top || !isInside(pathFrom(this.#top, path))) return false;
		const folder = dirname(path);
		for (let current = folder;; current = dirname(current)) {
			const relativePath = `${slashed(relative(current, path))}${isFolder ? "/" : ""}`;
			const { ignored = false, unignored = false } = this.#rulesOf(current)?.test(relativePath) ?? {};
			if (ignored) return true;
			if (unignored) break;
			if (current === this.#top) break;
		}
		return this.#hasFolder(folder);
	}
	#hasFolder(folder) {
		const cached = this.#folders.get(folder) ?? this.has(folder, true);
		this.#folders.set(folder, cached);
		return cached;
	}
	#rulesOf(folder) {
		if (!this.#rules.has(folder)) this.#rules.set(folder, rulesIn(folder));
		return this.#rules.get(folder);
	}
};
/** A file with the patterns of what git ignores in its folder. */
const ignoreName = ".gitignore";
/** A larger file of patterns is not read, in bytes. */
const maxIgnoreBytes = 1e6;
/** Its text; undefined where it cannot be read. As git has it, no link is followed. */
function readIgnore(file) {
	if (!entryOf(file)?.isFile()) return void 0;
	const source = readSource(file, file, void 0, { limit: maxIgnoreBytes });
	return "text" in source ? source.text : void 0;
}
function rulesIn(folder) {
	const file = join(folder, ignoreName);
	const text = hasExactName(file) ? readIgnore(file) : void 0;
	return text === void 0 ? void 0 : (0, import_ignore.default)({ ignorecase: false }).add(text);
}
// ../workspace/src/files/disk-tree.ts
/** What lies on the disk and is not ignored. */
var DiskTree = class {
	top;
	/** `.gitignore` files that could not be read, so that nothing is left out by them. */
	unreadIgnores = /* @__PURE__ */ new Set();
	#start;
	#realTop;
	/** For folders the repository that they lie in. */
	#repositories = /* @__PURE__ */ new Map();
	#ignored = /* @__PURE__ */ new Map();
	#submodules = /* @__PURE__ */ new Map();
	/** `start`: the folder that is listed first, for which git is asked what is ignored. */
	constructor(top, start) {
		this.top = top;
		this.#start = start;
		this.#realTop = realPathOf(top) ?? top;
	}
	entry(path) {
		const kind = entryOf(path);
		return kind && this.#entry(path, kind, this.#repositoryOf(dirname(path)));
	}
	*children(folder) {
		const repository = this.#repositoryOf(folder);
		for (const child of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, child.name);
			if (child.name === ".gitignore" && readIgnore(path) === void 0) this.unreadIgnores.add(path);
			const entry = this.#entry(path, child, repository);
			if (entry) yield [child.name, entry];
		}
	}
	#entry(path, kind, repository) {
		const isFolder = kind.isDirectory();
		if (this.#ignoredIn(repository).has(path, isFolder)) return void 0;
		if (kind.isFile()) return { kind: "file" };
		if (kind.isSymbolicLink()) return this.#link(path);
		if (!isFolder) return { kind: "other" };
		return { kind: this.#isMissingSubmodule(path, repository) ? "submodule" : "folder" };
	}
	/** Undefined for one that is gone by now. */
	#link(path) {
		const target = targetOfLink(path);
		if (target === void 0) return void 0;
		const relativePath = pathFrom(this.#realTop, target);
		return {
			kind: "link",
			target: target.startsWith("/") && isInside(relativePath) ? join(this.top, relativePath) : target
		};
	}
	#repositoryOf(folder) {
		if (this.#repositories.has(folder)) return this.#repositories.get(folder);
		const isEnd = folder === this.top || dirname(folder) === folder;
		const found = existsAt(join(folder, ".git")) ? folder : isEnd ? void 0 : this.#repositoryOf(dirname(folder));
		this.#repositories.set(folder, found);
		return found;
	}
	#ignoredIn(repository) {
		const cached = this.#ignored.get(repository);
		if (cached) return cached;
		const top = repository ?? this.#start;
		const start = isInside(pathFrom(top, this.#start)) ? this.#start : top;
		const ignored = ignoredIn(top, repository !== void 0, start);
		this.#ignored.set(repository, ignored);
		return ignored;
	}
	/** Git leaves an empty folder where a submodule is not checked out. */
	#isMissingSubmodule(folder, repository) {
		if (repository === void 0 || !this.#submodulesOf(repository).has(folder)) return false;
		return !existsAt(join(folder, ".git"));
	}
	#submodulesOf(repository) {
		const cached = this.#submodules.get(repository);
		if (cached) return cached;
		const found = existsAt(join(repository, ".gitmodules")) ? submodulesOf(repository) : [];
		const paths = new Set(found);
		this.#submodules.set(repository, paths);
		return paths;
	}
};
function submodulesOf(repository) {
	try {
		return new Git(repository, { isForeign: true }).submodules();
	} catch (error) {
		if (error instanceof GitError) return [];
		throw error;
	}
}
// ../workspace/src/files/file-tree.ts
/** No target of a link is longer on any system, in characters. */
const maxTargetLength = 4096;
/** Follows the links on a path, from the top of a tree on. */
function resolveIn(tree, path) {
	const { top } = tree;
	let current = top;
	let entry = { kind: "folder" };
	let open = pathFrom(top, path).split("/");
	for (let links = 0; open.length > 0;) {
		const [part = "", ...rest] = open;
		open = rest;
		if (part === "" || part === ".") continue;
		const next = part === ".." ? dirname(current) : join(current, part);
		if (part === ".." || !isInside(pathFrom(top, next)) || next === top) {
			current = next;
			entry = { kind: "folder" };
			continue;
		}
		if (entry.kind !== "folder") return {
			kind: "missing",
			path: next
		};
		const found = part === ".git" ? void 0 : tree.entry(next);
		if (found === void 0) return {
			kind: "missing",
			path: join(next, ...rest)
		};
		if (found.kind !== "link") {
			current = next;
			entry = found;
			continue;
		}
		links += 1;
		if (links > 40) return {
			kind: "loop",
			path: next
		};
		if (found.target === "" || found.target.length > 4096) return {
			kind: "missing",
			path: next
		};
		const parts = found.target.split(sep === "/" ? "/" : /[\\/]/);
		if (found.target.startsWith("/")) current = "/";
		open = [...parts, ...rest];
	}
	if (!isInside(pathFrom(top, current))) return {
		kind: "outside",
		path: current
	};
	return {
		...entry,
		path: current
	};
}
/** A tree in which some paths stand for something else. */
var PatchedTree = class {
	#tree;
	#entries = /* @__PURE__ */ new Map();
	/** Folders in which there is nothing but what the patch adds. */
	#createdFolders = /* @__PURE__ */ new Set();
	/** For each folder the names that the patch changes. */
	#names = /* @__PURE__ */ new Map();
	/** `entries`: what stands at paths now; undefined for nothing. */
	constructor(tree, entries) {
		this.#tree = tree;
		for (const [path, entry] of entries) {
			this.#entries.set(path, entry);
			this.#addName(path);
			if (entry) this.#createFolders(dirname(path));
		}
		const removed = [...entries].filter(([, entry]) => entry === void 0);
		this.#prune(new Set(removed.map(([path]) => dirname(path))));
	}
	get top() {
		return this.#tree.top;
	}
	entry(path) {
		if (this.#entries.has(path)) return this.#entries.get(path);
		return this.#createdFolders.has(dirname(path)) ? void 0 : this.#tree.entry(path);
	}
	*children(folder) {
		const names = this.#names.get(folder) ?? /* @__PURE__ */ new Set();
		if (!this.#createdFolders.has(folder)) {
			for (const child of this.#tree.children(folder)) if (!names.has(child[0])) yield child;
		}
		for (const name of names) {
			const entry = this.#entries.get(join(folder, name));
			if (entry) yield [name, entry];
		}
	}
	#addName(path) {
		const folder = dirname(path);
		const names = this.#names.get(folder);
		const name = path.slice(folder.length).replace(/^[\\/]/, "");
		if (names) names.add(name);
		else this.#names.set(folder, /* @__PURE__ */ new Set([name]));
	}
	/** What holds a file is a folder, whatever it is in the tree itself. */
	#createFolders(folder) {
		if (folder === this.top || !isInside(pathFrom(this.top, folder))) return;
		this.#createFolders(dirname(folder));
		if (this.entry(folder)?.kind === "folder") return;
		this.#entries.set(folder, { kind: "folder" });
		this.#createdFolders.add(folder);
		this.#addName(folder);
	}
	/** A folder of which nothing is left is gone, as git has none without files. */
	#prune(folders) {
		const above = /* @__PURE__ */ new Set();
		for (const folder of folders) {
			if (folder === this.top || this.entry(folder)?.kind !== "folder") continue;
			if (!this.#isEmpty(folder)) continue;
			this.#entries.set(folder, void 0);
			this.#addName(folder);
			above.add(dirname(folder));
		}
		if (above.size > 0) this.#prune(above);
	}
	#isEmpty(folder) {
		try {
			for (const _ of this.children(folder)) return false;
			return true;
		} catch {
			return false;
		}
	}
};
// ../workspace/src/files/walk.ts
/** Names of folders that are never walked unless they are named. */
const skippedFolders = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Whether a walk that begins at a folder passes over what lies at a path below. */
function isSkipped(pathFromStart) {
	return dirname(pathFromStart).split("/").some((part) => skippedFolders.has(part));
}
/** Walks a folder of a tree, and by the links in it. `isWanted` says by a name whether a file is looked for. */
function walkFolder(tree, folder, isWanted) {
	const walk = new Walk(tree, isWanted);
	const resolved = resolveIn(tree, folder);
	if (resolved.kind === "folder") walk.folder({
		absolute: folder,
		real: resolved.path,
		links: 0
	});
	walk.followAll();
	return {
		found: walk.found,
		links: walk.direct
	};
}
/** What comes by some links of a tree. */
function walkLinks(tree, links, isWanted) {
	const walk = new Walk(tree, isWanted);
	for (const link of links) walk.link({
		absolute: link,
		real: link,
		links: 0
	});
	walk.followAll();
	return walk.found;
}
/** What comes by one path that was named itself: the file, or what its links lead to. */
function walkNamed(tree, path) {
	const resolved = resolveIn(tree, path);
	const links = resolved.path === path ? 0 : 1;
	return {
		absolute: path,
		real: resolved.path,
		links,
		...contentOf(tree, resolved)
	};
}
var Walk = class {
	found = [];
	direct = [];
	#tree;
	#isWanted;
	#open = [];
	#linkedEntries = 0;
	constructor(tree, isWanted) {
		this.#tree = tree;
		this.#isWanted = isWanted;
	}
	folder(place, above = []) {
		const folders = [place];
		for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) for (const [name, entry] of this.#children(folder)) {
			if (folder.links > 0 && ++this.#linkedEntries > 3e4) return;
			const child = {
				absolute: join(folder.absolute, name),
				real: join(folder.real, name),
				links: folder.links
			};
			if (entry.kind === "folder") {
				if (!skippedFolders.has(name)) folders.push(child);
			} else this.#entry(name, child, entry, above);
		}
	}
	#entry(name, place, entry, above) {
		if (entry.kind === "link") this.link(place, above);
		else if (entry.kind === "submodule") this.#refuse(place, "submodule", true);
		else if ((entry.kind === "file" || entry.kind === "other") && this.#isWanted(name)) this.found.push("blob" in entry && entry.blob !== void 0 ? {
			...place,
			blob: entry.blob
		} : place);
	}
	link(place, above = []) {
		if (place.links === 0) this.direct.push(place.absolute);
		this.#open.push({
			...place,
			above: [...above, dirname(place.real)]
		});
	}
	/** The nearest links first, and of those in the order of their paths, so that every run names alike. */
	followAll() {
		for (let level = this.#open.splice(0); level.length > 0; level = this.#open.splice(0)) for (const link of level.sort((a, b) => a.absolute < b.absolute ? -1 : 1)) this.#follow(link);
		if (this.#linkedEntries > 3e4) this.#refuse({
			absolute: this.#tree.top,
			real: this.#tree.top,
			links: 0
		}, "links", true);
	}
	#follow({ absolute, real, links, above }) {
		const name = basename(absolute);
		const resolved = resolveIn(this.#tree, real);
		const place = {
			absolute,
			real: resolved.path,
			links: links + 1
		};
		if (resolved.kind === "folder") {
			if (this.#linkedEntries > 3e4) return;
			if (!above.some((folder) => isInside(pathFrom(resolved.path, folder))) && !skippedFolders.has(name)) this.folder(place, above);
			return;
		}
		const isWantedFile = this.#isWanted(name);
		if ((resolved.kind === "file" || resolved.kind === "other") && !isWantedFile) return;
		const content = contentOf(this.#tree, resolved);
		const own = content.unreadable ? { real } : {};
		this.found.push({
			...place,
			...own,
			...content,
			...isWantedFile ? {} : { isFolder: true }
		});
	}
	*#children(folder) {
		try {
			yield* this.#tree.children(folder.real);
		} catch (error) {
			const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
			this.found.push({
				...folder,
				isFolder: true,
				unreadable: {
					reason: "refused",
					detail
				}
			});
		}
	}
	#refuse(place, why, isFolder) {
		this.found.push({
			...place,
			isFolder,
			unreadable: { reason: why }
		});
	}
};
/** What is read at the end of a path, or why nothing is. */
function contentOf({ top }, { kind, path, ...rest }) {
	if (kind === "file") return rest;
	if (kind === "other") return {};
	const target = pathFrom(top, path);
	if (kind === "outside" || kind === "missing" || kind === "loop") return { unreadable: {
		reason: kind,
		target
	} };
	return { unreadable: {
		reason: "missing",
		target
	} };
}
// ../workspace/src/files/discover.ts
/**
* Finds the files under each of the named paths: folders are searched, without what git ignores; files
* are taken as they are; what is neither is tried as a glob. Links lead into `boundary`, and the repository
* that it lies in. `isWanted` says by a file's name whether it is looked for.
*/
function discover(paths, workingDirectory, boundary, isWanted = (name) => syntaxOf(name) !== void 0) {
	const top = repositoryTop(boundary) ?? boundary;
	return paths.map((path) => {
		const absolute = resolve$1(workingDirectory, path);
		if (isFolder(absolute)) return {
			path,
			...inFolder(absolute, top, isWanted)
		};
		if (existsAt(absolute)) return {
			path,
			...named(absolute, top, isWanted)
		};
		return {
			path,
			...byGlob(path, workingDirectory, top, isWanted)
		};
	});
}
const nothing = {
	files: [],
	links: [],
	unreadIgnores: []
};
function inFolder(folder, top, isWanted) {
	const tree = new DiskTree(topFor(folder, top), folder);
	const { found, links } = walkFolder(tree, folder, isWanted);
	return {
		files: found.map((file) => ({
			...file,
			isNamed: false
		})).sort((a, b) => a.absolute < b.absolute ? -1 : 1),
		links: [...linksOn(folder, tree.top), ...links],
		unreadIgnores: [...tree.unreadIgnores]
	};
}
function named(absolute, top, isWanted) {
	if (!isWanted(absolute)) return nothing;
	if (!isLink(absolute)) {
		const file = {
			absolute,
			real: absolute,
			links: 0,
			isNamed: true
		};
		return {
			...nothing,
			files: [file]
		};
	}
	const tree = new DiskTree(topFor(absolute, top), dirname(absolute));
	return {
		...nothing,
		files: [{
			...walkNamed(tree, absolute),
			isNamed: true
		}],
		links: [absolute]
	};
}
function byGlob(pattern, workingDirectory, top, isWanted) {
	if (!import_picomatch.default.scan(pattern).isGlob) return nothing;
	const matches = (0, import_picomatch.default)(pattern.replace(/^\.\//, ""), { dot: true });
	const start = resolve$1(workingDirectory, import_picomatch.default.scan(pattern).base);
	if (!isFolder(start)) return nothing;
	const { files, ...rest } = inFolder(start, top, isWanted);
	return {
		files: files.filter(({ absolute }) => matches(pathFrom(workingDirectory, absolute))),
		...rest
	};
}
/** What was named may lie elsewhere, and is its own bound there. */
function topFor(path, top) {
	if (isInside(pathFrom(top, path))) return top;
	return repositoryTop(dirname(path)) ?? dirname(path);
}
function isLink(path) {
	return entryOf(path)?.isSymbolicLink() ?? false;
}
/** The links on the way to a folder. */
function linksOn(folder, top) {
	if (folder === top || !isInside(pathFrom(top, folder))) return [];
	return [...linksOn(dirname(folder), top), ...isLink(folder) ? [folder] : []];
}
// ../workspace/src/files/named-files.ts
/** Whether a path leads out of a folder, links followed; of one that is not there, the nearest folder above it. */
function leadsOut(path, folder) {
	const real = realPathOf(nearestExisting(path));
	return real !== void 0 && !isInside(pathFrom(realPathOf(folder) ?? folder, real));
}
/** The path itself, or the nearest folder above it that there is. */
function nearestExisting(path) {
	return exists(path) ? path : nearestExisting(dirname(path));
}
function exists(path) {
	return statOf(path) !== void 0;
}
// ../workspace/src/files/select.ts
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
			searchFrom: existingFolder(dirname(absolute)),
			isOneFolder: false
		};
	}
	const named = paths.length === 0 ? ["."] : paths;
	const folders = named.map((path) => existingFolder(resolve$1(workingDirectory, path)));
	const [first = workingDirectory] = folders;
	const isOneFolder = named.length === 1 && resolve$1(workingDirectory, named[0] ?? ".") === first;
	const searchFrom = folders.reduce(commonFolder, first);
	return {
		...common,
		paths: named,
		base: isOneFolder ? first : workingDirectory,
		searchFrom,
		isOneFolder
	};
}
/** The folder itself, or the nearest one above it that there is. */
function existingFolder(path) {
	return isFolder(path) ? path : existingFolder(dirname(path));
}
function commonFolder(a, b) {
	return isInside(pathFrom(a, b)) ? a : commonFolder(dirname(a), b);
}
/** The folders of a run, by what was named and the configuration that holds for it. */
function foldersOf({ base }, { root }) {
	return {
		base,
		root,
		boundary: isInside(pathFrom(root, base)) ? root : base
	};
}
/** Whether a file is one that is checked, by its path alone. */
function isChecked(absolute, base, configuration, isNamed = false) {
	const { settings, root, isConfigured, baseline } = configuration;
	const path = pathFrom(base, absolute);
	if (absolute === baseline.absolute) return false;
	if (settings.isExcluded(path) || configurationNames.includes(pathFrom(root, absolute))) return false;
	return isNamed || !isConfigured || isExpectedAt(path, configuration);
}
/** Whether a folder may hold files that are checked, whatever they are called. */
function mayContainChecked(folder, base, { settings }) {
	return probes.map((probe) => pathFrom(base, join(folder, probe))).some((path) => {
		const role = settings.roleOf(path);
		return role !== void 0 && role !== "program" && !settings.isExcluded(path);
	});
}
/** Names that files of a program may have in a folder. */
const probes = [
	"a",
	"a/a",
	"a/a/a"
].flatMap((stem) => namesWith(stem, [
	"yaml",
	"json",
	"markdown"
]));
/** The files that the named paths come to. */
function select(target, configuration) {
	if (target.isText) return {
		files: [],
		unmatched: [],
		unfollowed: [],
		links: [],
		notes: []
	};
	const { paths, workingDirectory, base } = target;
	const { boundary } = foldersOf(target, configuration);
	const all = discover(paths, workingDirectory, boundary);
	const found = all.map(({ path, files }) => ({
		path,
		files: files.filter((file) => isNotFollowed(file) || isChecked(file.absolute, base, configuration, file.isNamed))
	}));
	const files = uniqueFiles([...new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file])).values()], { isExpected: (absolute) => isExpectedAt(pathFrom(base, absolute), configuration) });
	return {
		files: files.filter((file) => !isNotFollowed(file)),
		unmatched: found.filter(({ files: own }) => own.length === 0).map(({ path }) => path),
		unfollowed: files.filter(isNotFollowed),
		links: [...new Set(all.flatMap(({ links }) => links))],
		notes: Array.from(new Set(all.flatMap(({ unreadIgnores }) => unreadIgnores)), (file) => `${pathFrom(base, file)} is no file that can be read as a list of paths, so that nothing is left out by it. Put a text file in its place, and no link.`)
	};
}
/** A folder that the system does not open is reported by a finding, since its files cannot be read. */
function isNotFollowed({ isFolder, unreadable }) {
	return isFolder === true && unreadable?.reason !== "refused";
}
/**
* A file that several paths lead to is taken once: where it is expected, by its own path rather than by
* links; unless it was named. In the order of the paths.
*/
function uniqueFiles(files, { isExpected, isAmong = () => false }) {
	const takenPaths = /* @__PURE__ */ new Set();
	const hasLinks = files.some(({ links }) => links > 0);
	const ranked = files.map((file) => ({
		file,
		rank: hasLinks && !file.isNamed && !isExpected(file.absolute) ? 1 : 0
	}));
	ranked.sort((a, b) => a.rank - b.rank || a.file.links - b.file.links || byPath(a.file, b.file));
	return ranked.filter(({ file }) => {
		const isTaken = takenPaths.has(file.real) || file.unreadable === void 0 && isAmong(file);
		takenPaths.add(file.real);
		return !isTaken || file.isNamed;
	}).map(({ file }) => file).sort(byPath);
}
/** Whether somebody expects a file of the program at a path, which is relative to `base` of {@link Folders}. */
function isExpectedAt(path, { settings }) {
	return settings.roleOf(path) !== void 0;
}
function byPath(a, b) {
	return a.absolute < b.absolute ? -1 : a.absolute > b.absolute ? 1 : 0;
}
function toSource(file, base, configuration) {
	const path = pathFrom(base, file.absolute);
	const source = file.unreadable === void 0 ? readSource(file.real, path) : {
		path,
		unreadable: file.unreadable
	};
	const isExpected = "unreadable" in source || syntaxOf(path) !== "markdown";
	return file.isNamed && isExpected ? {
		...source,
		expected: true
	} : asExpected(source, configuration);
}
/** The `templates/` of a Helm chart are another tool's, unless somebody says otherwise. */
function asExpected(source, { isConfigured, root, settings }) {
	if (isConfigured || settings.roleOf(source.path) !== "template") return source;
	return existsSync(join(root, "Chart.yaml")) ? {
		...source,
		expected: false
	} : source;
}
// ../workspace/src/files/selection.ts
/** Which files of a repository are checked, and how they are read. */
var Selection = class {
	#target;
	configuration;
	folders;
	#selected;
	constructor(target, configuration) {
		this.#target = target;
		this.configuration = configuration;
		this.folders = foldersOf(target, configuration);
	}
	/** The paths that were named. */
	get paths() {
		return this.#target.paths;
	}
	has({ before, after }) {
		return [before, after].some((file) => file && !file.kind && this.isChecked(file.absolute));
	}
	/** Whether a file may matter to others, as an image or a list of skills does. */
	mayAffectOthers({ before, after }) {
		const { absolute = "" } = after ?? before ?? {};
		const isBelow = isInside(pathFrom(this.folders.boundary, absolute));
		const type = mediaTypeOf(absolute);
		return isBelow && type !== void 0 && type !== "markdown";
	}
	isChecked(absolute) {
		const { base } = this.#target;
		if (!syntaxOf(absolute) || !this.#isNamed(absolute)) return false;
		return isChecked(absolute, base, this.configuration, this.isFileNamed(absolute));
	}
	/** Whether somebody expects a file of the program at a path. */
	isExpected(absolute) {
		return isExpectedAt(this.pathOf({ absolute }), this.configuration);
	}
	/** Whether a folder may hold files that are checked. */
	mayContainChecked(folder) {
		const { base, paths, workingDirectory } = this.#target;
		return paths.some((path) => isInside(pathFrom(folder, resolve$1(workingDirectory, path)))) || this.#isNamed(folder) && mayContainChecked(folder, base, this.configuration);
	}
	/** All that lies on the disk and is checked. */
	onDisk() {
		this.#selected ??= select(this.#target, this.configuration);
		return this.#selected;
	}
	/** Sentences for people on links and submodules that are not followed. */
	notesOnUnfollowed(found) {
		return found.flatMap((file) => {
			const { unreadable, isFolder, absolute } = file;
			if (!isFolder || unreadable === void 0 || !this.mayContainChecked(absolute)) return [];
			const path = this.pathOf(file);
			switch (unreadable.reason) {
				case "submodule": return [`The submodule ${path} is not checked out, so that what it holds was not checked. Run: git submodule update --init ${path}`];
				case "links": return ["Links to folders that hold links lead to more folders than are followed, so that some of them were not checked."];
				case "outside": return [`${path} is a link to ${unreadable.target}, outside of the repository, and was not followed.`];
				case "missing":
				case "loop": return [`${path} is a link to ${unreadable.target}, which is no folder of the repository, and was not followed.`];
				default: return [];
			}
		});
	}
	/** Named paths at which there is nothing, and was nothing. */
	unmatched({ files }) {
		const { paths, workingDirectory } = this.#target;
		const changed = files.flatMap(({ before, after }) => [before, after]);
		return paths.filter((path) => {
			const absolute = resolve$1(workingDirectory, path);
			if (existsSync(absolute) || import_picomatch.default.scan(path).isGlob) return false;
			return !changed.some((file) => file && isInside(pathFrom(absolute, file.absolute)));
		});
	}
	/** Whether the file itself was named, so that it is expected to be a template. */
	isFileNamed(absolute) {
		const { paths, workingDirectory } = this.#target;
		return paths.some((path) => resolve$1(workingDirectory, path) === absolute);
	}
	/** Whether a path is one of those that were named, or lies in one of them. */
	#isNamed(absolute) {
		const { paths, workingDirectory } = this.#target;
		const relativePath = pathFrom(workingDirectory, absolute);
		return paths.some((path) => {
			const below = pathFrom(resolve$1(workingDirectory, path), absolute);
			if (isInside(below)) return !isSkipped(below);
			const start = resolve$1(workingDirectory, import_picomatch.default.scan(path).base);
			return (0, import_picomatch.default)(path.replace(/^\.\//, ""), { dot: true })(relativePath) && !isSkipped(pathFrom(start, absolute));
		});
	}
	/** Both states of the changed files, each in the order of its paths. */
	read(files, { contents, files: all }) {
		const blobs = contents(files.flatMap(({ before, after }) => [before, after]).flatMap((file) => file?.blob ?? []));
		const read = (file) => file && !file.kind && this.isChecked(file.absolute) ? [this.source(file, blobs)] : [];
		const renamed = files.flatMap(({ before, after }) => before && after && before.absolute !== after.absolute ? [[this.pathOf(after), this.pathOf(before)]] : []);
		return {
			before: sorted(files.flatMap(({ before }) => read(before))),
			after: sorted(files.flatMap(({ after }) => read(after))),
			renamed: new Map(renamed),
			isChangedImage: imagesAmong(all)
		};
	}
	/** The files on the disk but the changed ones. */
	unchangedOnDisk({ files }) {
		const changed = new Set(files.map(({ after }) => after?.absolute));
		return this.onDisk().files.filter(({ absolute }) => !changed.has(absolute)).map((file) => toSource(file, this.#target.base, this.configuration));
	}
	/**
	* The state of files that are not among the changed ones: those that are checked are indexed, others are
	* asked for. None where that is what lies on the disk.
	*/
	virtualFiles({ virtualFiles }, unchanged) {
		if (virtualFiles === void 0) return void 0;
		return (absolute) => {
			if (!this.isChecked(absolute)) return virtualFiles(absolute);
			const [source] = unchanged.sourcesOf([this.pathOf({ absolute })]);
			if (source === void 0) return null;
			return "text" in source ? Buffer.from(source.text) : virtualFiles(absolute);
		};
	}
	source(file, blobs) {
		const { absolute, blob, real = absolute, unreadable } = file;
		const bytes = blob === void 0 ? void 0 : blobs.get(blob);
		const isNamed = this.isFileNamed(absolute);
		if (bytes === void 0 || unreadable) return toSource({
			absolute,
			real,
			isNamed,
			links: 0,
			...unreadable ? { unreadable } : {}
		}, this.#target.base, this.configuration);
		const source = decode(bytes, this.pathOf(file));
		return isNamed && syntaxOf(source.path) !== "markdown" ? {
			...source,
			expected: true
		} : asExpected(source, this.configuration);
	}
	/** As findings name a file. */
	pathOf({ absolute }) {
		return pathFrom(this.#target.base, absolute);
	}
	absolute(path) {
		return resolve$1(this.#target.base, path);
	}
	/** Whether only some of the program's files are checked. */
	get isPartial() {
		const { base, root } = this.folders;
		return !this.#target.isOneFolder || !isInside(pathFrom(base, root));
	}
	/** Where facts are read from, for files as they lie on the disk. */
	get factContext() {
		return {
			...this.folders,
			programPath: this.configuration.settings.programPath
		};
	}
};
/** Recognises images that may have changed by their names alone; templates give their paths in many ways. */
function imagesAmong(files) {
	const names = new Set(files.flatMap(({ before, after }) => [before, after]).flatMap((file) => file && isImagePath(file.absolute) ? basename(file.absolute) : []));
	return names.size === 0 ? false : (image) => names.has(basename(image));
}
function sorted(sources) {
	return [...sources].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
// ../workspace/src/check.ts
/** Checks the files of a repository. Throws {@link UnusableConfigurationError} where its configuration is. */
async function check(request) {
	const clock = new Stopwatch();
	const reading = await readFiles(request, clock);
	const notes = [...reading.notes];
	const report = await checkFiles(reading, request.links ? createLinkChecker(reading, request, notes) : void 0);
	clock.endPhase("check");
	return {
		...resultContext(reading.configuration, reading.base),
		report,
		sources: [...reading.configuration.sources, ...reading.sources],
		unmatched: reading.unmatched,
		notes,
		timing: clock.durations
	};
}
/** The part of a result that is about the configuration. */
function resultContext(configuration, base) {
	const { root, settings, skipped, refusal, isConfigured, sources } = configuration;
	return {
		base,
		root,
		skipped,
		...refusal === void 0 ? {} : { refusal },
		isConfigured,
		configurationFiles: sources.map(({ path }) => path),
		rules: settings.rules
	};
}
/** A checker that asks each link once, as the configuration has it, and adds sentences for people to `notes`. */
function createLinkChecker({ configuration }, { isTrusted = true, onLink }, notes) {
	const { settings, root } = configuration;
	const isOn = (id) => (settings.for("").rules.get(id)?.severity ?? "off") !== "off";
	const answers = /* @__PURE__ */ new Map();
	return async (addresses) => {
		const { checkAddresses } = await import("./links2.js");
		const open = [...addresses].filter((address) => !answers.has(address));
		if (open.length === 0) return answers;
		const results = await checkAddresses(open, {
			today: localDay(/* @__PURE__ */ new Date()),
			root,
			configuration: settings.links,
			isTrusted,
			reads: {
				fragments: isOn("links/fragment"),
				softMissing: isOn("links/soft-404")
			},
			...onLink ? { progress: onLink } : {}
		});
		notes.push(...results.notes);
		for (const [address, fact] of results.links) answers.set(address, fact);
		return answers;
	};
}
/** Finds and reads what a request names. Throws {@link UnusableConfigurationError}. */
async function readFiles(request, clock = new Stopwatch()) {
	const target = targetOf(request);
	const configuration = await configurationFor(request, target);
	clock.endPhase("configure");
	const selection = new Selection(target, configuration);
	const { files, unmatched, unfollowed, notes } = selection.onDisk();
	clock.endPhase("discover");
	const sources = request.text ? [{
		path: target.paths[0] ?? "",
		text: request.text.content,
		expected: true
	}] : files.map((file) => toSource(file, target.base, configuration));
	clock.endPhase("read");
	return {
		sources,
		unmatched,
		notes: [...notes, ...selection.notesOnUnfollowed(unfollowed)],
		configuration,
		...selection.folders,
		isPartial: selection.isPartial,
		today: request.today ?? configuration.settings.today ?? localDay(/* @__PURE__ */ new Date())
	};
}
/** The folders that no link in them may lead a writer out of: the repository, else what is read. */
function writableIn({ base, boundary }) {
	return [repositoryTop(base) ?? boundary];
}
/** The configuration that a request goes by. Throws {@link UnusableConfigurationError}. */
function configurationFor({ configured, configuration, workingDirectory, isTrusted = true, code = isTrusted ? { kind: "all" } : {
	kind: "none",
	reason: "the repository is not trusted"
}, mayLackBaseline = false }, target) {
	const { base, searchFrom } = target;
	if (!isTrusted) refuseOutside(target);
	const options = {
		base,
		searchFrom,
		isTrusted,
		code,
		mayLackBaseline
	};
	if (configured === "by-default") return loadConfiguration({
		...options,
		file: null
	});
	return loadConfiguration({
		...options,
		...configured === void 0 ? {} : { virtualFiles: configured },
		...configuration === void 0 ? {} : { file: resolve$1(workingDirectory, configuration) }
	});
}
/** A stranger may have put a link to anywhere in the place of a folder that was named. */
function refuseOutside({ paths, workingDirectory }) {
	const top = repositoryTop(workingDirectory) ?? workingDirectory;
	const outside = paths.filter((path) => {
		const { base } = import_picomatch.default.scan(path);
		return leadsOut(resolve$1(workingDirectory, base), top);
	});
	if (outside.length > 0) throw new UnusableConfigurationError(`${outside.join(", ")} leads out of the repository; expected files and folders of it, since a stranger proposes this change. Remove the link.`);
}
/** Checks files that were read. */
function checkFiles(reading, checkLinks) {
	return lintSources(reading.sources, reading.configuration.settings, sessionOptions(reading, checkLinks));
}
/** A session for files that were read, without any yet. */
function openSession(reading, checkLinks) {
	return createSession(reading.configuration.settings, sessionOptions(reading, checkLinks));
}
function sessionOptions({ configuration, today, base, root, boundary, isPartial }, checkLinks) {
	const { settings, sources: others } = configuration;
	return {
		today,
		isSelection: isPartial,
		providers: factProviders({
			base,
			root,
			boundary,
			programPath: settings.programPath
		}, { checkLinks }),
		others
	};
}
/** Today where the user is, `YYYY-MM-DD`. */
function localDay(date) {
	const two = (part) => String(part).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
var Stopwatch = class {
	durations = {};
	#last = performance.now();
	endPhase(name) {
		const now = performance.now();
		this.durations[name] = Math.round((now - this.#last) * 10) / 10;
		this.#last = now;
	}
};
export { linkSource as $, toReport as A, badgelint as B, configurationNames as C, UnusableConfigurationError as D, rulesOf as E, freeze as F, gatherFacts as G, own as H, withLinkRules as I, contributionOf as J, MemoryIndex as K, readFile as L, passes as M, Locators as N, baselineText as O, FileLocator as P, withTemplates as Q, adapterOf as R, factProviders as S, loadConfiguration as T, unreadableInWords as U, isFields as V, commonFacts as W, isUnread as X, groupName as Y, lintGroups as Z, walkLinks as _, createLinkChecker as a, platformOf as at, resolveIn as b, readFiles as c, builtInChecks as ct, Selection as d, lintFile as et, sorted as f, discover as g, uniqueFiles as h, configurationFor as i, platformNames as it, countBySeverity as j, separateFindings as k, resultContext as l, mismatches as lt, toSource as m, check as n, link as nt, localDay as o, platformTitles as ot, targetOf as p, byFile as q, checkFiles as r, template as rt, openSession as s, hasContent as st, Stopwatch as t, limitSize as tt, writableIn as u, PatchedTree as v, isNamedAsConfiguration as w, DiskTree as x, maxTargetLength as y, recognise as z };
