import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as readSuppressions, i as markdownComments, t as SourceSpans } from "./spans.js";
import { a as Lines, i as withoutMark, n as parseText, o as splitFrontMatter, r as syntaxOf, t as decodeData } from "./parse.js";
import { t as nearest } from "./nearest.js";
import { n as isWebAddress, r as parseAddress, t as addressesIn } from "./addresses.js";
import { a as pointerKeys, i as placeOfSpan, n as isWithin$1, o as valueAt, r as placeBelow, t as childPointer } from "./place.js";
import { n as blockEndsOfProse, t as blockEndsOf } from "./blocks.js";
import { n as find, r as outline } from "./tree.js";
import { a as slashed, i as repositoryTop, n as isInside, r as pathFrom, t as globPathFrom } from "./paths.js";
import { a as isFolder, c as statOf, i as existsAt, l as targetOfLink, o as namesIn$2, r as entryOf$2, s as realPathOf, t as codeOf } from "./stat.js";
import { a as readBytes, n as isThere$1, o as readSource, t as decode } from "./read.js";
import { n as GitFailure, t as Git } from "./git.js";
import { t as placeToWrite } from "./write-place.js";
import { copyFile, link, mkdir, open, readdir, rename as rename$1, rm } from "node:fs/promises";
import { constants, existsSync, readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { basename, dirname, join, relative, resolve as resolve$1, sep } from "node:path";
import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { crc32 } from "node:zlib";
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
/** Declares a rule that judges links. */
function linkRule(rule) {
	return {
		...rule,
		judges: "links"
	};
}
function isProgramRule(rule) {
	return "extract" in rule;
}
function isGovernanceRule(rule) {
	return "judges" in rule && rule.judges === "governance";
}
function isLinkRule(rule) {
	return "judges" in rule && rule.judges === "links";
}
/** The part of a located text that a finding is about. */
function part(text, start, end) {
	return {
		...text.at,
		span: [start, end]
	};
}
/** Puts another address where a link is named; undefined where that takes a person. */
function changedLink({ at, isFixed }, address) {
	if (isFixed) return void 0;
	const { pointer, span } = at;
	return span === void 0 ? {
		kind: "set",
		pointer,
		value: address
	} : {
		kind: "replace",
		pointer,
		span,
		value: address
	};
}
// ../core/src/text/shortened.ts
/** A text on one line, cut after so many characters, for a message that quotes it. */
function shortened$1(text, most = 40) {
	const line = Array.from(text.replace(/\s+/g, " ").trim());
	return line.length > most ? `${line.slice(0, most).join("")}…` : line.join("");
}
// ../core/src/engine/baseline-entries.ts
/** Under which entries that may mean one finding are kept. Names stay what they are when written as UTF-8. */
function keyOf$2({ rule, template, file, about }) {
	return JSON.stringify([
		rule,
		...template === void 0 ? ["file", file] : ["template", template],
		about
	]).toWellFormed();
}
/** The name of a finding before its place is worked out. */
function nameOfRaw(finding, settings) {
	return nameOf$1({
		...finding,
		file: finding.at.file
	}, settings);
}
/** The same wherever badgelint was started: paths are those that globs mean, in made ids as well. */
function nameOf$1({ rule, template, file, about, related }, settings) {
	const files = [file, ...related.map((place) => place.file)];
	const fromProgram = (text) => templateFrom(text, files, settings);
	return {
		rule,
		template: template === void 0 ? void 0 : fromProgram(template),
		file: settings.programPathOf(file),
		about: fromProgram(about)
	};
}
/** A template that states no id may be known by its file, alone or with its number behind `#`. */
function templateFrom(id, files, settings) {
	const file = files.find((path) => id === path || id.startsWith(`${path}#`));
	return file === void 0 ? id : `${settings.programPathOf(file)}${id.slice(file.length)}`;
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
	const over = Map.groupBy(expired, keyOf$2);
	for (const finding of findings) {
		const name = nameOf$1(finding, settings);
		const ofName = over.get(keyOf$2(name)) ?? [];
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
	const groups = Map.groupBy(names, keyOf$2);
	const isShared = (name) => groups.get(keyOf$2(name))?.some(({ file }) => file !== name.file) === true;
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
	return entries.toSorted((a, b) => compare$3(keys.get(a) ?? [], keys.get(b) ?? []));
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
function compare$3(a, b) {
	for (const [index, part] of a.entries()) {
		const other = b[index] ?? "";
		if (part !== other) return part < other ? -1 : 1;
	}
	return 0;
}
// ../core/src/program/address.ts
/** An address as it is compared: two that differ in this form may lead to different pages. */
function comparedAddress(address) {
	return address.trim().replace(/^https?:\/\//i, "").replace(/^[^/?#]+/, (host) => host.toLowerCase()).replace(/(?<!\/)\/+(?=$|[?#])/, "");
}
// ../core/src/program/links.ts
/** What a finding calls the place that names a link, at the beginning of a sentence. */
const linkNames = {
	criteria: "The link to the criteria",
	criterion: "The link of a criterion",
	earn: "The link to where the badge is earned",
	image: "The image",
	alignment: "The link of an alignment",
	recommendation: "The link of a recommendation",
	text: "The link in the text",
	governance: "The link",
	marketing: "The link",
	program: "The link"
};
/** Everything between the scheme and the host: a user name, a password. */
const userInfo = /^(https?:[/\\]*)[^/?#\\]*@/i;
function hasUserInfo(address) {
	return userInfo.test(address);
}
/** Such as an address within another one may have, too. */
const innerPassword = /(:[/\\]{2})[^/?#\\@:]*:[^/?#\\@]*@/g;
/** An address that may be shown: without a user name and a password. */
function shownAddress(address) {
	return address.replace(userInfo, "$1").replace(innerPassword, "$1");
}
/** Characters of an address that a name keeps at the most. */
const longest$1 = 120;
/** A short and stable name of an address, without a user name and a password. */
function linkName(address) {
	const shown = shownAddress(address);
	return shown.length > longest$1 ? `${shown.slice(0, 110).toWellFormed()}…${hashOf$1(shown).toString(36)}` : shown;
}
/** FNV-1a. */
function hashOf$1(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash >>> 0;
}
/**
* Whether an address is of a site: `example.org`, `*.example.org` for what is below it, with the
* beginning of a path where only that is meant. A star in the path stands for anything.
*/
function isOfSite(url, site) {
	const [, host = "", path = ""] = /^([^/]*)(.*)$/s.exec(site.toLowerCase()) ?? [];
	return (host.startsWith("*.") ? url.hostname.endsWith(host.slice(1)) : url.hostname === host) && (path === "" || startsWith(url.pathname.toLowerCase(), path.split("*")));
}
/** Whether a text begins with the pieces in their order, with anything between them. */
function startsWith(text, [first = "", ...others]) {
	if (!text.startsWith(first)) return false;
	let from = first.length;
	for (const piece of others) {
		const found = text.indexOf(piece, from);
		if (found < 0) return false;
		from = found + piece.length;
	}
	return true;
}
/** An address that stands for another one, with the part of the page that the other one names. */
function withFragmentOf(address, other) {
	const fragment = /#.*$/s.exec(other)?.[0] ?? "";
	return address.includes("#") ? address : address + fragment;
}
/** Whether two addresses differ in nothing that tells pages apart: https, `www.`, a slash at the end. */
function isSamePage(one, other) {
	return pageOf(one) === pageOf(other);
}
function pageOf(address) {
	return comparedAddress(shownAddress(address).replace(/#.*$/s, "")).replace(/^www\./, "");
}
/** Whether an address is that of a site as a whole. */
function isFrontPage({ pathname, search }) {
	return pathname === "/" && search === "";
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
			message: `The file has ${megabytes$1(unreadable.bytes)} MB; expected at most ${megabytes$1(unreadable.limit)} MB`,
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
function megabytes$1(bytes) {
	return (bytes / 1e6).toFixed(1);
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
function own$1(fields, key) {
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
			const value = own$1(this.fields, key);
			if (isText(value)) return {
				value,
				at: placeBelow(this.at, key)
			};
		}
	}
	/** The text or number at a key, as text: ids are written as either. */
	id(...keys) {
		for (const key of keys) {
			const value = own$1(this.fields, key);
			if (isText(value) || typeof value === "number") return {
				value: String(value),
				at: placeBelow(this.at, key)
			};
		}
	}
	flag(key) {
		const value = own$1(this.fields, key);
		return typeof value === "boolean" ? {
			value,
			at: placeBelow(this.at, key)
		} : void 0;
	}
	number(key) {
		const value = own$1(this.fields, key);
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
		const value = own$1(this.fields, key);
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
		const value = own$1(this.fields, key);
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
// ../core/src/formats/shape.ts
const made = /* @__PURE__ */ new WeakMap();
/** Compiles a schema that is not known before a run, such as that of a rule's options. */
async function compiled(schema) {
	const known = made.get(schema);
	if (known) return known;
	const { Ajv } = await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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
	const name = nameOf(pointer);
	const { params } = error;
	const wrong = (expected, suggestion) => ({
		pointer,
		about: pointerKeys(pointer).join(".") || "file",
		kind: "wrong",
		message: `${name} is ${inWords$4(error.data)}; expected ${expected}`,
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
		case "const": return wrong(inWords$4(params.allowedValue), `Write ${inWords$4(params.allowedValue)}`);
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
function inWords$4(value) {
	if (value === null || value === void 0) return "empty";
	if (typeof value === "string") {
		if (value.trim() === "") return "empty";
		return `"${shortened$1(value, 60)}"`;
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
// ../core/src/formats/program.ts
/** What the text of `program.yaml` says; undefined where it is broken. */
async function readProgramProfile({ path, text }) {
	const parsed = await parseText(withoutMark(text), syntaxOf(path) ?? "yaml", false);
	if (parsed.kind !== "data") return void 0;
	const at = {
		file: path,
		document: 0,
		pointer: ""
	};
	return (await toProgramProfile(parsed.values[0], at)).profile;
}
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
		if (typeof own$1(fields, "course_name") === "string") return true;
		return typeof own$1(fields, "name") === "string" && Object.hasOwn(fields, "group_id") && [
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
			id: own$1(reader.fields, "course_name") !== void 0 ? reader.id("id") : reader.id("group_id"),
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
const text$1 = {
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
			...text$1,
			description: "What the badge is called. Refer to the achievement."
		},
		description: {
			...text$1,
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
				url: text$1,
				remote_upload_url: text$1,
				alt: text$1
			},
			additionalProperties: false
		}),
		skills: orNull({
			type: "array",
			description: "What the earner has shown to be able to do.",
			items: {
				type: ["string", "object"],
				pattern: "\\S",
				properties: { name: text$1 },
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
						...text$1,
						description: "Such as Assessment, Course or Participant."
					},
					title: {
						...text$1,
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
					name: text$1,
					url: webAddress,
					description: text$1
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
					title: text$1,
					activity_url: webAddress,
					description: text$1,
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
			items: text$1,
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
			items: text$1,
			description: "Who answers for the template."
		}),
		reviewed_on: orNull({
			...date,
			description: "Day of the last review, such as 2026-03-31."
		}),
		series: orNull({
			...text$1,
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
				reason: text$1
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
		if (typeof own$1(fields, "name") !== "string" && typeof own$1(fields, "description") !== "string") return false;
		if (serverManaged.filter((key) => Object.hasOwn(fields, key)).length >= 2) return true;
		return syntax === "json" && authored.some((key) => Object.hasOwn(fields, key)) && !oursAlone.some((key) => typeof own$1(fields, key) === "string" || isOwnGroup(own$1(fields, key), key));
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
const known$4 = Object.keys(templateSchema.properties);
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
		if (distinctive.some((key) => Object.hasOwn(fields, key)) && familiar.length * 2 >= keys.length) return expected || typeof own$1(fields, "name") === "string";
		const exact = keys.filter((key) => known$4.includes(key)).length;
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
			isSeasonal: Boolean(own$1(reader.fields, "seasonal")),
			series: reader.text("series"),
			platformIds: Object.fromEntries(Object.keys(ids?.fields ?? {}).flatMap((platform) => {
				const id = platform === "__proto__" ? void 0 : ids?.id(platform);
				return id ? [[platform, id]] : [];
			}))
		};
	}
};
function isFamiliar(key) {
	return known$4.includes(key) || key.startsWith("x-") || nearest(key, known$4) !== void 0;
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
		const entity = own$1(fields, "entityType");
		if (entity !== void 0) return entity === "BadgeClass";
		return typeof own$1(fields, "name") === "string" && (Object.hasOwn(fields, "criteriaNarrative") || Object.hasOwn(fields, "criteriaUrl"));
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
		return typesOf(fields).length === 0 && typeof own$1(fields, "name") === "string" && [
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
	return JSON.stringify(own$1(fields, "@context") ?? "").includes("openbadges/v1");
}
/** Names that an alignment's fields had in version 1 and have no longer. */
const outdated$1 = [
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
				outdatedKeys: alignment.keys(...outdated$1)
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
	canvasCredentials$1,
	accredible$1,
	credly$1,
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
		const fromCredential = walk.fromCredential || adapter === accredible$1 && Object.hasOwn(value, "group_id");
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
	const inner = envelopes.filter((key) => typeof own$1(value, key) === "object" && own$1(value, key) !== null);
	if (inner.length === 0 || walk.depth >= 4) found.unknown.push({
		fields: value,
		at
	});
	else for (const key of inner) collect(own$1(value, key), placeBelow(at, key), {
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
	const entity = own$1(fields, "entityType");
	const types = typeof entity === "string" ? [entity] : typesOf(fields);
	if (types.includes("VerifiablePresentation")) return own$1(fields, "verifiableCredential") === void 0;
	if (types.some((type) => otherTypes.has(type))) return true;
	if (Object.hasOwn(fields, "recipient") && Object.hasOwn(fields, "badge") || Object.hasOwn(fields, "badge_template") || Object.hasOwn(fields, "recipient_email")) return true;
	const keys = Object.keys(fields);
	return typeof own$1(fields, "url") === "string" && typeof own$1(fields, "name") === "string" && [
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
		for (const field of fieldsOf$1(adapter, key)) malformed.add(field);
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
function fieldsOf$1(adapter, key) {
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
	limits: { imageSideLeast: {
		value: 256,
		source: "help.accredible.com, Badge designs: 256 × 256 pixels or more"
	} }
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
const credly = {
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
	credly,
	"canvas-credentials": canvasCredentials,
	accredible,
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
// ../core/src/program/changes.ts
/** What a template says, in the order in which a reader of the badge meets it. */
function stateOf(template) {
	const { id, identity, name, image, format, at } = template;
	return {
		id: id.value,
		isNamedByFile: identity === "from-file",
		...name === void 0 ? {} : { name: name.value },
		...image === void 0 ? {} : { image: image.value },
		format,
		file: at.file,
		document: at.document,
		pointer: at.pointer,
		fields: fieldsOf(template).filter(({ values }) => values.length > 0),
		malformed: template.problems.map(({ about, value }) => ({
			about,
			value
		}))
	};
}
function fieldsOf(template) {
	const { alignments, certificate, criteria, expiry, isEarnLinkShown, recommendations } = template;
	return [
		texts("name", template.name),
		texts("description", template.description),
		texts("image", template.image),
		texts("imageText", template.imageText),
		items("criteria", criteria, ({ text, kind, link }) => [
			kind,
			text,
			link
		]),
		texts("criteriaLink", template.criteriaLink),
		texts("skills", ...template.skills ?? []),
		texts("tags", ...template.tags),
		items("alignments", alignments, ({ name, link, outdatedKeys }) => [
			name,
			link,
			...outdatedKeys
		]),
		texts("earnLink", template.earnLink, inWords$3(isEarnLinkShown, "shown", "not shown")),
		texts("level", template.level),
		texts("type", template.type),
		texts("timeToEarn", template.timeToEarn),
		texts("cost", template.cost),
		items("recommendations", recommendations ?? [], (one) => [one.template, one.link]),
		texts("requires", ...template.requires),
		items("certificate", certificate ? [certificate] : [], ({ isOn, reason, at }) => [inWords$3({
			value: isOn,
			at
		}, "yes", "no"), reason]),
		texts("expiry", expiry && {
			value: `${expiry.value} days`,
			at: expiry.at
		}),
		texts("state", template.state),
		texts("language", template.language),
		texts("series", template.series),
		texts("owners", ...template.owners ?? []),
		texts("reviewedOn", template.reviewedOn),
		texts("id", template.identity === "from-file" ? void 0 : template.id)
	];
}
function texts(field, ...all) {
	return items(field, all, (text) => [text]);
}
/** Each item of a list as one text, put together from its parts. */
function items(field, list, partsOf) {
	const parts = list.map((item) => partsOf(item).filter((part) => part !== void 0));
	return {
		field,
		values: parts.filter(({ length }) => length > 0).map((of) => of.map(textOf).join(" · ")),
		pointers: parts.flatMap((of) => of.map(({ at }) => at.pointer))
	};
}
function textOf({ value }) {
	return value;
}
function inWords$3(flag, yes, no) {
	return flag && {
		value: flag.value ? yes : no,
		at: flag.at
	};
}
/** The fields that stand at a pointer, in it or around it; none for a pointer to the whole template. */
function fieldsAt(state, pointer) {
	if (isWithin$1(state.pointer, pointer)) return [];
	return state.fields.filter(({ pointers }) => pointers.some((own) => isWithin$1(own, pointer) || isWithin$1(pointer, own))).map(({ field }) => field);
}
/**
* Finds for each template the one that it was before. Each is taken once: by its own id, in its own file
* first; where the id is made from the file, which says little where a file holds several, by what it
* says, by its name, and at last by its place.
*/
function counterparts({ before, after, renamed = /* @__PURE__ */ new Map() }) {
	const pairs = new Pairs(before, after);
	const thenFile = (state, isNow) => isNow ? renamed.get(state.file) ?? state.file : state.file;
	const inFile = (partOf) => {
		pairs.pair((state, isNow) => {
			const part = partOf(state);
			return part === void 0 ? void 0 : `${thenFile(state, isNow)}\0${part}`;
		});
	};
	const ownId = ({ id, isNamedByFile }) => isNamedByFile ? void 0 : id;
	inFile(ownId);
	pairs.pair(ownId);
	inFile(({ fields }) => JSON.stringify(fields.map(({ field, values }) => [field, values])));
	inFile(({ name }) => name);
	inFile(({ document, pointer }) => `${document}${pointer}`);
	return pairs.found;
}
var Pairs = class {
	found = /* @__PURE__ */ new Map();
	#open;
	#after;
	constructor(before, after) {
		this.#open = new Set(before);
		this.#after = after;
	}
	/** Pairs those that are still open and have a key in common, in their order. */
	pair(keyOf) {
		const byKey = Map.groupBy(this.#open, (state) => keyOf(state, false));
		for (const state of this.#after) {
			const key = this.found.has(state) ? void 0 : keyOf(state, true);
			const other = key === void 0 ? void 0 : byKey.get(key)?.shift();
			if (other === void 0) continue;
			this.found.set(state, other);
			this.#open.delete(other);
		}
	}
};
/** What happened to each template, in the order of files; nothing for those that are as they were. */
function templateChanges(states) {
	const pairs = counterparts(states);
	const kept = new Set(pairs.values());
	const changes = states.after.flatMap((state) => {
		const earlier = pairs.get(state);
		const fields = fieldChanges(earlier, state);
		if (earlier === void 0) return [{
			kind: "added",
			...headOf(state),
			fields
		}];
		const moved = earlier.file === state.file ? {} : { movedFrom: earlier.file };
		if (fields.length > 0) return [{
			kind: "changed",
			...headOf(state),
			...moved,
			fields
		}];
		return earlier.file === state.file ? [] : [{
			kind: "moved",
			...headOf(state),
			...moved,
			fields
		}];
	});
	const removed = states.before.filter((state) => !kept.has(state)).map((state) => ({
		kind: "removed",
		...headOf(state),
		fields: []
	}));
	return [...changes, ...removed].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}
function headOf({ id, name, image, file }) {
	return {
		id,
		...name === void 0 ? {} : { name },
		...image === void 0 ? {} : { image },
		file
	};
}
/** The fields in which two states of a template differ. */
function fieldChanges(before, after) {
	const old = new Map(before?.fields.map(({ field, values }) => [field, values]));
	const now = new Map(after?.fields.map(({ field, values }) => [field, values]));
	const order = [...after?.fields ?? [], ...before?.fields ?? []].map(({ field }) => field);
	return [...new Set(order)].map((field) => ({
		field,
		before: old.get(field) ?? [],
		after: now.get(field) ?? []
	})).filter((change) => !isSame$2(change.before, change.after));
}
function isSame$2(a, b) {
	return a.length === b.length && a.every((value, index) => value === b[index]);
}
// ../core/src/engine/collect-links.ts
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
	constructor({ id, state }) {
		this.#common = {
			template: id.value,
			...state?.value === "archived" ? { isArchived: true } : {}
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
/** The links of a Markdown document; of one address at one pointer the first. */
function linksOfProse(prose, file, field) {
	const seen = /* @__PURE__ */ new Set();
	return prose.links().flatMap(({ address, pointer, span }) => {
		const key = `${pointer}\0${address}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{
			address,
			use: {
				at: {
					file,
					document: 0,
					pointer,
					...span ? { span } : {}
				},
				field,
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
// ../core/src/text/words.ts
/** Letters and digits, with apostrophes and hyphens inside a word. */
const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
function words(text) {
	return Array.from(text.matchAll(pattern), (match) => ({
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
	return fold(text).match(pattern) ?? [];
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
const enough$1 = 160;
/** And so many tell its script. */
const enoughForScript = 2e3;
/**
* The language that a text is written in, as a two-letter code, by script and frequent small words;
* undefined where the text is too short or mixed to say. `other` stands for scripts in which none
* of the known languages is written.
*/
function detectLanguage(text) {
	const beginning = text.slice(0, enoughForScript);
	const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
	const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (letters >= 4 && latin * 2 < letters) return "other";
	const scores = new Float64Array(languages.length);
	for (const word of foldedWords(text.slice(0, enough$1))) {
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
// ../core/src/engine/within-bounds.ts
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
const longestWord = 2e3;
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
	while (end > most - longestWord && end > 0 && !/\s/.test(value[end] ?? "")) end--;
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
function sizeJudgements(excess, bounds) {
	const [first] = excess;
	if (first === void 0) return [];
	const fields = excess.map(({ field, count, unit }) => `the ${field} with ${inWords$2(count)} ${unit}`);
	const most = ["characters", "entries"].filter((unit) => excess.some((one) => one.unit === unit)).map((unit) => `${inWords$2(bounds[unit])} ${unit}`);
	return [{
		at: first.at,
		about: "size",
		message: `Only the beginning is judged of ${listed$1(fields)}; expected at most ${most.join(" and ")} each`,
		suggestion: "Keep what a badge shows, and move the rest to the page that it links to"
	}];
}
function listed$1(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
function inWords$2(count) {
	return count.toLocaleString("en");
}
// ../core/src/engine/judge-file.ts
/** Badge formats leave these marks even in a file that does not parse. */
const badgeMarks = /openbadges|BadgeClass|badge_template/;
/** Reads one file and holds the document rules against it. */
async function judgeFile(source, settings, wants = {}) {
	const { path } = source;
	const prose = settings.proseOf(path);
	const isProgram = settings.isProgram(path);
	const expected = source.expected ?? (settings.isTemplate(path) || prose !== false || isProgram);
	const syntax = syntaxOf(path);
	if ("unreadable" in source) {
		const { unreadable } = source;
		return expected || "head" in unreadable && badgeMarks.test(unreadable.head) ? problem(settings, path, "document/readable", unreadableInWords(unreadable)) : nothing$1(path);
	}
	if (syntax === void 0) return nothing$1(path);
	const text = withoutMark(source.text);
	const parsed = await parseText(text, syntax, prose);
	if (parsed.kind === "broken") {
		const [first] = parsed.problems;
		return (expected || badgeMarks.test(text)) && first ? problem(settings, path, "document/syntax", first) : nothing$1(path);
	}
	if (parsed.kind === "other") return nothing$1(path);
	const judge = new FileJudge(path, settings, wants);
	if (isProgram && parsed.kind === "data") return judge.judgeProgramFile(parsed.values[0]);
	return judge.judge(parsed, syntax, expected);
}
function nothing$1(file) {
	return {
		file,
		outcome: "skipped",
		templates: [],
		findings: [],
		extracts: [],
		links: [],
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
		...nothing$1(file),
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
	#links = [];
	#rules = /* @__PURE__ */ new Set();
	#states = [];
	#collectsLinks;
	#keepsStates;
	#extractsOnly;
	constructor(file, settings, wants) {
		const { collectsLinks, keepsStates = false, extractsOnly = false } = wants;
		this.#file = file;
		this.#all = settings;
		this.#settings = settings.for(file);
		this.#collectsLinks = collectsLinks ?? (this.#settings.judgesLinks && !extractsOnly);
		this.#keepsStates = keepsStates;
		this.#extractsOnly = extractsOnly;
	}
	async judge(parsed, syntax, expected) {
		if (parsed.kind === "prose") return this.#judgeProse(parsed.prose);
		const { values } = parsed;
		const context = {
			file: this.#file,
			documents: values.length,
			syntax,
			expected
		};
		const recognised = [];
		for (const [document, value] of values.entries()) recognised.push(await recognise(value, {
			...context,
			document
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
	#judgeProse(prose) {
		const isPage = this.#all.proseOf(this.#file) === "page";
		this.#collect(() => linksOfProse(prose, this.#file, isPage ? "marketing" : "governance"));
		if (isPage) return this.#result("checked", []);
		const document = toGovernanceDocument(prose, this.#file);
		for (const [rule, settings] of this.#settings.active) if (isGovernanceRule(rule)) this.#report(rule, settings, () => rule.check(document, settings.options));
		return this.#result("checked", []);
	}
	async judgeProgramFile(value) {
		const at = {
			file: this.#file,
			document: 0,
			pointer: ""
		};
		const { profile, problems } = await toProgramProfile(value, at);
		this.#own("program/schema", problems);
		this.#collect(() => linksOfProgram(value, at));
		return {
			...this.#result("checked", []),
			program: profile
		};
	}
	#judgeTemplate(whole) {
		const { bounds } = this.#all;
		const { template, excess } = withinBounds(whole, bounds);
		this.#own("document/size", sizeJudgements(excess, bounds), template.id.value);
		this.#collect(() => linksOfTemplate(template));
		if (this.#keepsStates) this.#states.push(stateOf(whole));
		const platform = platformOf(template.format, this.#settings.platform);
		const language = new LanguageOf(template, this.#settings.language);
		for (const [rule, settings] of this.#settings.active) {
			if (isGovernanceRule(rule) || isLinkRule(rule)) continue;
			if (this.#extractsOnly && !isProgramRule(rule)) continue;
			if (!applies(rule, template, language)) continue;
			const limit = rule.limit && limitOf(platform, rule.limit);
			if (rule.limit && limit === void 0) continue;
			const context = {
				limit: limit ?? noLimit,
				limitOf: (name) => limitOf(platform, name)
			};
			if (isProgramRule(rule)) this.#extract(rule, settings, template, context);
			else this.#report(rule, settings, () => rule.check(rule.whole ? whole : template, settings.options, context), template.id.value);
		}
	}
	#collect(links) {
		if (this.#collectsLinks) for (const link of links()) this.#links.push(link);
	}
	#extract(rule, settings, template, context) {
		this.#rules.add(rule.id);
		const extracts = collected(rule.id, this.#file, () => rule.extract(template, settings.options, context));
		for (const { key, value } of extracts) this.#extracts.push({
			rule: rule.id,
			key,
			value
		});
	}
	#report(rule, settings, judge, template) {
		this.#rules.add(rule.id);
		for (const judgement of collected(rule.id, this.#file, judge)) this.#findings.push(toRawFinding(rule, settings, judgement, template));
	}
	#own(id, judgements, template) {
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
			related: [],
			...template === void 0 ? {} : { template }
		});
	}
	#entry({ id, name, format, at }) {
		const hasPlatform = this.#settings.platform !== void 0 || format !== "badgelint";
		return {
			id: id.value,
			...name ? { name: name.value } : {},
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
			links: this.#links,
			rules: [...this.#rules],
			...this.#keepsStates ? { states: this.#states } : {}
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
// ../core/src/engine/judge-links.ts
/** The links of a run, by address, in the order in which files name them. */
var Links = class {
	#links = /* @__PURE__ */ new Map();
	add(links) {
		for (const { address, use } of links) {
			const known = this.#links.get(address);
			if (known) known.uses.push(use);
			else this.#links.set(address, {
				address,
				uses: [use]
			});
		}
	}
	get all() {
		return this.#links.values();
	}
};
/** What holds for files, looked up once for each. */
var SettingsByFile = class {
	#settings;
	#known = /* @__PURE__ */ new Map();
	constructor(settings) {
		this.#settings = settings;
	}
	of(file) {
		const known = this.#known.get(file);
		if (known) return known;
		const found = this.#settings.for(file);
		this.#known.set(file, found);
		return found;
	}
};
/** What a rule is to judge: its links, each with the places at which it speaks. */
function* linksFor(rule, links, settings) {
	for (const link of links.all) {
		const uses = link.uses.filter((use) => speaks(rule, use) && isOn(rule, settings.of(use.at.file)));
		if (uses.length === link.uses.length) yield link;
		else if (uses.length > 0) yield {
			address: link.address,
			uses
		};
	}
}
/** Whether a rule has to do with a place, by the life of the template that it is in. */
function speaks(rule, { isArchived }) {
	return !isArchived || rule.kind === "contract" || rule.archived === true;
}
function isOn({ id }, { rules }) {
	return (rules.get(id)?.severity ?? "off") !== "off";
}
/**
* The addresses of which a rule wants to know what they answer. What holds a user name or a password
* is asked by nobody.
*/
function wantedAddresses(links, settings) {
	const wanted = /* @__PURE__ */ new Set();
	const asking = settings.linkRules.filter((rule) => rule.needsAnswer || rule.usesAnswer);
	if (asking.length === 0) return wanted;
	const byFile = new SettingsByFile(settings);
	const asks = /* @__PURE__ */ new Map();
	for (const { address, uses } of links.all) if (uses.some(({ at, isArchived }) => {
		const own = byFile.of(at.file);
		const known = asks.get(own) ?? {
			archived: asking.some((rule) => isOn(rule, own) && speaks(rule, { isArchived: true })),
			living: asking.some((rule) => isOn(rule, own))
		};
		asks.set(own, known);
		return known[isArchived ? "archived" : "living"];
	}) && !hasUserInfo(address)) wanted.add(address);
	return wanted;
}
/** What rules have to say about links. */
function judgeLinks(links, settings, facts) {
	const byFile = new SettingsByFile(settings);
	return settings.linkRules.flatMap((rule) => rule.needsAnswer && facts.links === void 0 ? [] : judgeWith(rule, linksFor(rule, links, byFile), settings, facts));
}
function judgeWith(rule, links, settings, facts) {
	const { today } = facts;
	const options = settings.optionsOf(rule.id);
	const findings = [];
	const numbers = /* @__PURE__ */ new Map();
	for (const link of links) {
		const fact = facts.links?.get(link.address);
		if (rule.needsAnswer && fact === void 0) continue;
		let templates;
		for (const judgement of collected(rule.id, link.uses[0]?.at.file ?? "", () => rule.check(link, options, {
			fact,
			today
		}))) {
			const { at, about } = judgement;
			const own = settings.for(at.file).rules.get(rule.id);
			if (own === void 0 || own.severity === "off") continue;
			templates ??= templatesOf(link);
			const template = templates.get(at) ?? templateAt(link, at);
			const key = [
				at.file,
				at.document,
				template ?? "",
				about
			].join("\0");
			const number = (numbers.get(key) ?? 0) + 1;
			numbers.set(key, number);
			const named = number === 1 ? judgement : {
				...judgement,
				about: `${about} (${number})`
			};
			findings.push(toRawFinding(rule, own, named, template));
		}
	}
	return findings;
}
/** The templates of a link's places, which rules mostly hand back as they are. */
function templatesOf({ uses }) {
	return new Map(uses.map(({ at, template }) => [at, template]));
}
function templateAt({ uses }, place) {
	return uses.find(({ at }) => at.file === place.file && at.document === place.document && at.pointer === place.pointer)?.template;
}
/**
* The files with the rules about links that were held against them. A rule that needs answers was
* only where each link of a file has a sure one, so that nothing else finds a suppression unneeded.
*/
function withLinkRules(files, links, settings, facts) {
	const byFile = new SettingsByFile(settings);
	const { linkRules } = settings;
	const unsure = facts.links && filesWithUnsure(links, facts.links);
	return files.map((file) => {
		if (file.outcome !== "checked") return file;
		const own = byFile.of(file.file);
		if (!own.judgesLinks) return file;
		const isAnswered = unsure !== void 0 && !unsure.has(file.file);
		const held = linkRules.filter((rule) => isOn(rule, own) && (isAnswered || !(rule.needsAnswer || rule.usesAnswer)));
		return held.length === 0 ? file : {
			...file,
			rules: [...file.rules, ...held.map(({ id }) => id)]
		};
	});
}
function filesWithUnsure(links, answers) {
	const files = /* @__PURE__ */ new Set();
	for (const { address, uses } of links.all) if (!isSure(answers.get(address))) for (const { at } of uses) files.add(at.file);
	return files;
}
function isSure(fact) {
	return fact !== void 0 && fact.verdict !== "unknown";
}
// ../core/src/engine/gather.ts
/** Asks for what the rules want to know, and adds what the files themselves say. */
async function gatherFacts(judged, extracts, links, settings, gather, rest) {
	const checked = judged.find((file) => file.program !== void 0)?.program;
	const keys = wantedKeys(extracts, links, settings);
	const gathered = await gather({
		program: checked,
		keys
	});
	const program = checked ?? gathered.program;
	let templateIds;
	return {
		...gathered,
		...await readability(keys.get("readability")),
		...ofProgram(program),
		isSelection: gathered.isPartial === true,
		isPartial: gathered.isPartial === true || rest?.isPartial === true || judged.some(isUnread),
		get templateIds() {
			templateIds ??= /* @__PURE__ */ new Set([...rest?.templateIds ?? [], ...judged.flatMap(idsOf$1)]);
			return templateIds;
		}
	};
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
function idsOf$1({ templates }) {
	return templates.map(({ id }) => id);
}
/** Whether a file could not be read, so that nobody knows which templates it holds. */
function isUnread({ findings }) {
	return findings.some(({ rule }) => rule.startsWith("document/"));
}
/** Rules that ask for facts extract under the very keys by which they are known. */
function wantedKeys(extracts, links, settings) {
	const addresses = wantedAddresses(links, settings);
	const keys = new Map(addresses.size > 0 ? [["links", addresses]] : []);
	for (const rule of settings.programRules) for (const fact of rule.facts ?? []) {
		const known = keys.get(fact) ?? /* @__PURE__ */ new Set();
		for (const key of extracts.keysOf(rule.id)) known.add(key);
		if (known.size > 0) keys.set(fact, known);
	}
	return keys;
}
// ../core/src/engine/baseline.ts
/** The entries of the baseline, each of which stands for one finding, and which of them were needed. */
var Baseline = class {
	#settings;
	#today;
	#open = /* @__PURE__ */ new Map();
	#needed = /* @__PURE__ */ new Set();
	/** Entries of findings that are switched off by other means as well. */
	#twice = /* @__PURE__ */ new Set();
	#keys;
	constructor(settings, today) {
		this.#settings = settings;
		this.#today = today;
		for (const entry of settings.baseline.entries) {
			const key = keyOf$2(entry);
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
	/** Notes a finding that a comment or the configuration switches off. To be told after all others. */
	passOver(finding) {
		const entry = this.#take(finding);
		if (entry) this.#twice.add(entry);
	}
	/** The entry that means a finding and was taken for none yet; one that holds before one that has run out. */
	#take(finding) {
		if (this.#open.size === 0) return void 0;
		const name = nameOfRaw(finding, this.#settings);
		const open = this.#open.get(keyOf$2(name));
		if (open === void 0) return void 0;
		const [entry] = open.filter((entry) => isIn(name.file, entry)).toSorted((a, b) => Number(this.#isOver(a)) - Number(this.#isOver(b)) || byFileFirst(a, b));
		if (entry) open.splice(open.indexOf(entry), 1);
		return entry;
	}
	/** What can be said of the entries after a check of the whole program. */
	use(judged, facts) {
		const { entries } = this.#settings.baseline;
		if (entries.length === 0) return {
			expired: [],
			unused: []
		};
		const looked = new Looked(judged, this.#settings);
		return {
			expired: entries.filter((entry) => this.#needed.has(entry) && this.#isOver(entry)),
			unused: facts.isSelection ? [] : entries.filter((entry) => this.#twice.has(entry) || !this.#needed.has(entry) && looked.at(entry))
		};
	}
	remarks({ unused, expired }, judged) {
		const file = this.#settings.baseline.file ?? judged[0]?.file;
		if (file === void 0) return [];
		const places = new Map(this.#settings.baseline.entries.map((entry, index) => [entry, index]));
		const remark = (entry, id, message, suggestion) => {
			const severity = this.#settings.ownSeverity(id, file);
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
		return [...expired.flatMap((entry) => remark(entry, "config/expired-suppression", `The entry of the baseline for \`${entry.rule}\` ${whereOf(entry)} ran out on ${entry.until}, so the finding is shown again; expected it to be settled by then`, "Settle the finding and remove the entry, or decide on a new date")), ...unused.flatMap((entry) => remark(entry, "config/unused-baseline", this.#whyUnused(entry), "Run `badgelint baseline --prune`, or remove the entry by hand"))];
	}
	#whyUnused(entry) {
		const { rule } = entry;
		if (this.#twice.has(entry)) return `\`${rule}\` ${whereOf(entry)} is switched off by a comment or under \`ignores\` as well; expected one of the two`;
		if (this.#neededKeys().has(keyOf$2(entry))) return `\`${rule}\` ${whereOf(entry)} stands in more entries than there are findings; expected one for each`;
		const ids = this.#settings.rules.map(({ id }) => id);
		if (ids.includes(rule)) return `\`${rule}\` has nothing to say ${whereOf(entry)}; expected no entry for what is settled`;
		const meant = nearest(rule, ids);
		return `There is no rule \`${shortened$1(rule, 60)}\`; expected ${meant ? `\`${meant}\`` : "the name of a rule"}`;
	}
	#neededKeys() {
		this.#keys ??= new Set([...this.#needed].map((entry) => keyOf$2(entry)));
		return this.#keys;
	}
	#isOver({ until }) {
		return until !== void 0 && until < this.#today;
	}
};
/** An entry that names the file as well means that finding and no other. */
function byFileFirst(a, b) {
	return Number(a.file === void 0) - Number(b.file === void 0);
}
function whereOf({ template, file, about }) {
	const of = template === void 0 ? file : `the template "${shortened$1(template, 60)}"`;
	return `about "${shortened$1(about, 60)}" in ${of}`;
}
/** What a check of the whole program looked at. */
var Looked = class {
	#judged;
	#settings;
	#isAnyUnread;
	#byTemplate;
	#byFile;
	constructor(judged, settings) {
		this.#judged = judged;
		this.#settings = settings;
		this.#isAnyUnread = judged.some(isUnread);
		const named = judged.flatMap((file) => file.templates.map(({ id }) => [templateFrom(id, [file.file], settings).toWellFormed(), file]));
		this.#byTemplate = grouped(named);
		this.#byFile = grouped(judged.map((file) => [settings.programPathOf(file.file), file]));
	}
	/**
	* Whether an entry that no finding needed is one that none needs: its rule was held against its
	* template. What is not here may be in a file that cannot be read.
	*/
	at({ rule: id, template, file }) {
		const rule = this.#settings.rules.find((known) => known.id === id);
		if (rule === void 0) return this.#settings.baseline.mayNameOthers !== true;
		const isTogether = isProgramRule(rule);
		if (isTogether && this.#isAnyUnread) return false;
		const own = this.#holding(template, file);
		if (own.length === 0) return !this.#isAnyUnread && this.#ranAnywhere(id);
		return (template === void 0 && isTogether ? this.#judged : own).some(({ rules }) => rules.includes(id));
	}
	#holding(template, file) {
		const inFile = this.#byFile.get(file ?? "") ?? [];
		if (template === void 0) return inFile;
		const having = this.#byTemplate.get(template) ?? [];
		return file === void 0 ? having : having.filter((one) => inFile.includes(one));
	}
	#ranAnywhere(id) {
		return (this.#settings.for("").rules.get(id)?.severity ?? "off") !== "off" || this.#judged.some(({ rules }) => rules.includes(id));
	}
};
function grouped(pairs) {
	const groups = Map.groupBy(pairs, ([key]) => key);
	return new Map([...groups].map(([key, own]) => [key, own.map(([, value]) => value)]));
}
// ../core/src/engine/comments.ts
/** The comments of one file that switch rules off, and which of their rules were needed. */
var Comments = class Comments {
	#suppressions;
	#needed = /* @__PURE__ */ new Map();
	constructor(suppressions) {
		this.#suppressions = suppressions;
	}
	static async of(text, locator) {
		if (!mayHold$1(text)) return new Comments([]);
		return new Comments(await (await locator()).suppressions());
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
function mayHold$1(text) {
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
		const covering = this.#settings.ignores.find((placed) => placed.ignore.rule === rule && placed.matches(at.file) && (placed.ignore.pointer === void 0 || isWithin$1(at.pointer, placed.ignore.pointer)));
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
// ../core/src/engine/locate.ts
/** Works out where things stand in one file. Made only for files that have something to show. */
var FileLocator = class FileLocator {
	#text;
	#lines;
	#parsed;
	#spans;
	#trees;
	constructor(text, parsed) {
		this.#text = text;
		this.#spans = new SourceSpans(text);
		this.#lines = new Lines(text);
		this.#parsed = parsed;
	}
	/** Takes the text without its byte-order mark. */
	static async of(path, text, prose) {
		const syntax = syntaxOf(path);
		return new FileLocator(text, syntax ? await parseText(text, syntax, prose) : { kind: "other" });
	}
	rangeOfOffsets(start, end) {
		return this.#lines.range(start, end);
	}
	offsetsOf(place) {
		if (this.#parsed.kind === "prose") return this.#firstLine(this.#parsed.prose.offsets(place.pointer, place.span));
		const found = this.#find(place);
		if (found === void 0) return [0, Math.min(1, this.#text.length)];
		if (place.isKey && found.entry) return [found.entry.keyStart, found.entry.keyEnd];
		if (place.span && found.node.kind === "text") {
			const value = this.#valueAt(place);
			if (typeof value === "string") return this.#spans.of(found.node, value, place.span);
		}
		return this.#trimmed(outline(found));
	}
	/** Comments that switch rules off, each with what it covers. */
	async suppressions() {
		const comments = await this.#comments();
		const endOf = this.#blockEnds();
		return readSuppressions(comments, this.#text, this.#lines, (start, end) => Math.max(end, endOf(start, end)));
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
	#blockEnds() {
		return this.#parsed.kind === "data" ? blockEndsOf(this.#allTrees()) : blockEndsOfProse(this.#text);
	}
	#find(place) {
		const tree = this.#allTrees()[place.document];
		return tree && find(tree, place.pointer);
	}
	#allTrees() {
		this.#trees ??= this.#parsed.kind === "data" ? this.#parsed.trees() : [];
		return this.#trees;
	}
	#valueAt({ document, pointer }) {
		return this.#parsed.kind === "data" ? valueAt(this.#parsed.values[document], pointer) : void 0;
	}
	#trimmed([start, end]) {
		const slice = this.#text.slice(start, end);
		const lead = slice.length - slice.trimStart().length;
		return slice.trim() === "" ? [start, end] : [start + lead, end - (slice.length - slice.trimEnd().length)];
	}
	#firstLine([start, end]) {
		return [start, Math.min(end, Math.max(start, this.#lines.endOfLineAt(start)))];
	}
};
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
// ../core/src/engine/within-findings.ts
/**
* The findings that are told: of each rule so many in one template, or in one file where they are about
* none, and for each template one more that says how many there are besides.
*/
function withinFindings(findings, settings) {
	const { findings: most } = settings.bounds;
	const told = [];
	const counts = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, at, template } = finding;
		const subject = `${at.file}\0${template ?? ""}`;
		const key = `${rule}\0${subject}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		if (count <= most) told.push(finding);
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
		const severity = settings.ownSeverity("document/size", first.at.file);
		if (severity === "off") continue;
		const { at, template } = first;
		const numbers = Array.from(rules, (rule) => `${(counts.get(`${rule}\0${subject}`) ?? 0).toLocaleString("en")} of ${rule}`);
		told.push({
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
	return told;
}
// ../core/src/engine/settle.ts
/**
* Settles the findings of a run: one for each cause, with lines and columns, those apart that a
* comment or the configuration switches off, in the order of files and places.
*/
async function settle(judged, sources, settings, facts) {
	return toReport(await setApart(judged, sources, settings, facts), judged, settings);
}
/** Works out where findings stand, and counts them. */
async function toReport({ findings: raw, suppressed: off, locators, baseline }, judged, settings) {
	const findings = [];
	for (const finding of raw) findings.push(await toFinding(finding, locators, settings));
	const suppressed = [];
	for (const finding of off) suppressed.push({
		...await toFinding(finding, locators, settings),
		suppressed: finding.suppressed
	});
	findings.sort(byPlace);
	suppressed.sort(byPlace);
	return {
		findings,
		suppressed,
		summary: summarise(judged.files, findings, suppressed),
		...baseline ? { baseline } : {},
		names: namesIn$1([...judged.files, ...judged.others ?? []], [...findings, ...suppressed])
	};
}
/** One finding for each cause, those apart that a comment or the configuration switches off. */
async function setApart(judged, sources, settings, facts) {
	const texts = new Map(sources.map((source) => [source.path, "text" in source ? withoutMark(source.text) : ""]));
	const locators = new Locators(texts, settings);
	const raw = once$1([...judged.files.flatMap(({ findings }) => findings), ...judged.program]);
	const byFile = Map.groupBy(raw, ({ at }) => at.file);
	const findings = [];
	const suppressed = [];
	const ignores = new Ignores(settings, judged.files, facts.today);
	const baseline = new Baseline(settings, facts.today);
	const passedOver = [];
	const files = new Map(judged.files.map((file) => [file.file, file]));
	for (const file of /* @__PURE__ */ new Set([...byFile.keys(), ...withComments(texts, files)])) {
		const comments = await Comments.of(texts.get(file) ?? "", () => locators.of(file));
		for (const finding of byFile.get(file) ?? []) {
			const other = (comments.areNone ? void 0 : comments.suppress(finding, await locators.offsetsOf(finding))) ?? ignores.suppress(finding);
			if (other) passedOver.push(finding);
			const by = other ?? baseline.suppress(finding);
			if (by) suppressed.push({
				...finding,
				suppressed: by
			});
			else findings.push(finding);
		}
		if (judged.others && !files.has(file)) continue;
		findings.push(...comments.remarks(file, files.get(file)?.rules ?? [], settings));
	}
	for (const finding of passedOver) baseline.passOver(finding);
	const told = withinFindings(findings, settings);
	if (judged.others) return {
		findings: told,
		suppressed,
		locators
	};
	const use = baseline.use(judged.files, facts);
	told.push(...ignores.remarks(), ...baseline.remarks(use, judged.files));
	return {
		findings: told,
		suppressed,
		locators,
		baseline: use
	};
}
function namesIn$1(files, findings) {
	const wanted = new Set(findings.map(({ template }) => template));
	return new Map(files.flatMap(({ templates }) => templates.flatMap(({ id, name }) => name && wanted.has(id) ? [[id, name]] : [])));
}
/** Several groups may give one finding, and one text may show one cause twice: each counts once. */
function once$1(findings) {
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
	return (compare$2(place.file, earlierPlace.file) || compare$2(finding.message, earlier.message)) < 0;
}
function withComments(texts, files) {
	return [...texts].filter(([file, text]) => files.get(file)?.outcome === "checked" && mayHold$1(text)).map(([file]) => file);
}
/** Files that are kept taken apart; findings come file by file, and many point to the same others. */
const mostLocators = 100;
/** Works out where things stand in the files of a run. */
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
		const made = FileLocator.of(file, this.#texts.get(file) ?? "", this.#settings.proseOf(file));
		this.#made.set(file, made);
		const [oldest] = this.#made.keys();
		if (this.#made.size > mostLocators && oldest !== void 0) this.#made.delete(oldest);
		return made;
	}
	/** The very text at which a finding stands. */
	async textAt(finding) {
		const [start, end] = await this.offsetsOf(finding);
		return this.textOf(finding.at.file).slice(start, end);
	}
	textOf(file) {
		return this.#texts.get(file) ?? "";
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
/** The order in which findings are told. */
function byPlace(a, b) {
	return compare$2(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compare$2(a.rule, b.rule) || compare$2(a.about, b.about);
}
function compare$2(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
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
function countBySeverity(findings) {
	const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		errors: of("error"),
		warnings: of("warning"),
		infos: of("info")
	};
}
// ../core/src/engine/extracts.ts
/** What program rules extracted, by rule and key. Taken rule by rule, so that memory is given back. */
var Extracts = class {
	#byRule = /* @__PURE__ */ new Map();
	/** Files are added in their order, and so the entries of a key are in the order of their files. */
	add(extracts) {
		for (const { rule, key, value } of extracts) {
			const groups = this.#byRule.get(rule);
			if (groups === void 0) {
				this.#byRule.set(rule, /* @__PURE__ */ new Map([[key, [value]]]));
				continue;
			}
			const group = groups.get(key);
			if (group) group.push(value);
			else groups.set(key, [value]);
		}
	}
	/** A group that is whole. */
	addGroup(rule, key, values) {
		const groups = this.#byRule.get(rule) ?? /* @__PURE__ */ new Map();
		this.#byRule.set(rule, groups.set(key, values));
	}
	keysOf(rule) {
		return this.#byRule.get(rule)?.keys() ?? [];
	}
	/** The groups of a rule, which are forgotten here. */
	take(rule) {
		const groups = this.#byRule.get(rule);
		this.#byRule.delete(rule);
		return groups?.values() ?? [];
	}
};
// ../core/src/engine/judge-program.ts
/** Judges what only shows when many templates are seen together. */
function judgeProgram(judged, extracts, settings, facts) {
	const findings = [];
	const templates = new TemplatesByPlace(judged);
	for (const rule of settings.rules) {
		if (!isProgramRule(rule)) continue;
		const options = settings.optionsOf(rule.id);
		for (const group of extracts.take(rule.id)) for (const judgement of collected(rule.id, "several templates", () => rule.check(group, options, facts))) {
			const own = settings.for(judgement.at.file).rules.get(rule.id);
			if (own && own.severity !== "off") findings.push(toRawFinding(rule, own, judgement, templates.idAt(judgement.at)));
		}
	}
	return findings;
}
/** Adds to findings the templates of other files that they stand at. */
function withTemplates(findings, judged) {
	const templates = new TemplatesByPlace(judged);
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
	constructor(judged) {
		for (const { templates } of judged) for (const template of templates) {
			const key = keyOf$1(template.at);
			if (!this.#byPlace.has(key)) this.#byPlace.set(key, template);
		}
	}
	idAt({ file, document, pointer }) {
		let outer = pointer;
		let found = this.#byPlace.get(keyOf$1({
			file,
			document,
			pointer
		}));
		while (found === void 0 && outer !== "") {
			outer = outer.slice(0, Math.max(0, outer.lastIndexOf("/")));
			found = this.#byPlace.get(keyOf$1({
				file,
				document,
				pointer: outer
			}));
		}
		return found?.id;
	}
};
function keyOf$1({ file, document, pointer }) {
	return `${document} ${pointer} ${file}`;
}
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
// ../core/src/program/facts.ts
/** Under what an image is known: the template's file and the path that it gives. */
function imageKey(file, image) {
	return `${file}\0${image}`;
}
/** The image that a key of {@link imageKey} stands for, as the template gives it. */
function imageOf(key) {
	return key.slice(key.indexOf("\0") + 1);
}
/** Under what sentences are known that readers of an age are to understand. */
function readabilityKey(age, sentences) {
	return JSON.stringify([age, sentences]);
}
// ../core/src/engine/baseline-text.ts
/**
* What is wrong with the content of a baseline. A rule that does not exist is no problem here: it may
* have gone with an update, and is told as an entry that applies to nothing.
*/
async function baselineProblems(value) {
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
	return findings.flatMap(({ rule }, index) => ownFindings.some(({ id }) => id === rule) ? [{
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
	const yaml = await import("./dist3.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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
// ../core/src/engine/bounds.ts
/**
* Far beyond honest templates: of some 4,000 that were looked at, no description has more than 500
* characters, no list of criteria more than 5,200, none more than 88 skills.
*/
const usualBounds = {
	characters: 2e4,
	entries: 500,
	findings: 100
};
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
// ../core/src/engine/link-settings.ts
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
function noHostToAllow(entry) {
	return {
		message: `\`links.allow\` names "${shortened$1(entry, 60)}", which no host can be; expected a name such as intranet.example.org, an address such as 10.0.0.7, or a network such as 10.0.0.0/8`,
		suggestion: "Write the host alone, without https://, port or path, or a network with its length"
	};
}
function noHostForHeaders(host) {
	return {
		message: `\`links.headers\` names "${shortened$1(host, 60)}", which no host can be; expected a host such as learn.example.org`,
		suggestion: "Write the host alone, without a path; with http:// before it the headers are sent without encryption, too"
	};
}
function noHeader(name) {
	return {
		message: `"${shortened$1(name, 60)}" is no name of a header; expected one such as Authorization`,
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
	const { validate } = await import("./configuration.js");
	const own = mismatches(validate, value);
	if (own.length > 0) return own;
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
		const together = rule && judgedTogether(rule);
		if (isGroup && together && pointer !== "" && hasOptions(setting)) return [{
			pointer: at,
			message: `\`${id}\` ${together}, so its options cannot differ from file to file; expected them at the top`,
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
/** What a rule does that sees many files at once, and so has one set of options. */
function judgedTogether(rule) {
	if (isLinkRule(rule)) return "judges a link once, wherever it is named";
	return isProgramRule(rule) ? "compares all templates" : void 0;
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
	baseline;
	/** How much of a template is judged. */
	bounds;
	today;
	/** File in which a finding about the program as a whole stands, where there is one. */
	file;
	isTemplate;
	isGovernance;
	/** Whether it is a page to earners, whose links alone are looked at. */
	isMarketing;
	/** The program's own file, as globs mean paths. */
	programPath;
	isProgram;
	isExcluded;
	/** How links are asked; what later layers say wins, key by key. */
	links;
	#globPath;
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
		this.layers = layers;
		this.file = layers.findLast(({ file }) => file !== void 0)?.file;
		this.today = lastOf(layers, "today");
		this.isTemplate = globs(lastOf(layers, "templates") ?? "templates/**");
		this.isGovernance = globs(lastOf(layers, "governance") ?? "GOVERNANCE.md");
		const isPage = globs(lastOf(layers, "marketing") ?? "marketing/**/*.md");
		this.isMarketing = (path) => syntaxOf(path) === "markdown" && isPage(path) && !this.isTemplate(path) && !this.isGovernance(path);
		this.programPath = lastOf(layers, "program") ?? "program.yaml";
		this.isProgram = globs(this.programPath);
		this.links = Object.assign({}, ...layers.map(({ configuration }) => configuration.links ?? {}));
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
	/** The path of a file, as findings name it, seen from the folder that globs are relative to. */
	programPathOf(path) {
		return this.#globPath(path);
	}
	/** Options of a rule that judges many files at once: those of the configuration without overrides. */
	optionsOf(id) {
		return this.for("").rules.get(id)?.options ?? {};
	}
	/** What the Markdown file at a path is by that path, where it is no template. */
	proseOf(path) {
		if (this.isGovernance(path)) return "governance";
		return this.isMarketing(path) && "page";
	}
	/** Severity of one of the engine's own findings. */
	ownSeverity(id, path) {
		return this.for(path).rules.get(id)?.severity ?? "off";
	}
	get programRules() {
		return this.rules.filter(isProgramRule);
	}
	get linkRules() {
		return this.rules.filter(isLinkRule);
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
	const active = rules.flatMap((rule) => {
		const own = settings.get(rule.id);
		return own === void 0 || own.severity === "off" ? [] : [[rule, own]];
	});
	return {
		platform: platform?.configuration.platform,
		platformOrigin: platform?.origin,
		language: language?.configuration.language,
		languageOrigin: language?.origin,
		rules: settings,
		active,
		judgesLinks: active.some(([rule]) => isLinkRule(rule))
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
// ../core/src/text/placeholder.ts
/**
* Texts that stand where a text is still to be written. English words, and the Latin filler that is
* used in any language. Whole texts only: "TODO lists" in a sentence is not a placeholder.
*/
const patterns$1 = [
	/^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.\.|…|-+|\?+)[.!:]*$/i,
	/^(?:todo|tbd|tbc|fixme)\b\s*[:–—-].*$/i,
	/^(?:(?:the )?(?:description|text|content|details?|goals?|this) )?(?:still )?(?:is |are )?(?:to be|needs? to be|will be) (?:decided|determined|defined|confirmed|completed|written|added|announced|agreed|filled in|done|updated)(?: (?:later|soon|by (?:.{0,59}[^.!\n])?))?[.!]*$/i,
	/^(?:coming soon|placeholder(?: text)?|description(?: goes)? here|(?:add|insert|enter|write|put)(?: the| a| your)? (?:description|text|content|name|goals?)(?: text)? here|work in progress|under construction|not yet (?:written|decided|defined|available)|sample text|test(?: (?:badge|description|template))?)[.!]*$/i,
	/^this is (?:a|an|just a) (?:test|sample|dummy|placeholder|demo)(?: (?:badge|credential|description|template|text))?(?: (?:for|to) (?:test|testing|demonstration|demo)(?: purposes)?)?[.!]*$/i,
	/^this (?:badge|credential) ?is (?:a|an|just a) (?:sample|dummy|demo|mock)\b(?! of\b).*|^this is (?:a|an|just a) (?:sample|dummy|demo|mock) (?:badge|credential|certificate|achievement)\b.*/is,
	/^lorem ipsum\b.*/is,
	/^[[<{](?:[^\]>}\n]{1,80})[\]>}][.]?$/
];
/** Whether a text as a whole only holds the place of one. */
function isPlaceholder(text) {
	const trimmed = text.replace(/^[>#\s]+|[*_`]/gm, "").trim();
	return trimmed.length > 0 && trimmed.length < 2e3 && patterns$1.some((pattern) => pattern.test(trimmed));
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
				message: placeholder ? `${title} is followed only by "${shortened$1(placeholder.value)}"; expected what was decided` : `${title} is followed by nothing; expected what was decided`,
				suggestion: "Write what holds today, or remove the heading until it is decided"
			};
		}
	}
});
// ../core/src/rules/links/credentials.ts
var credentials_default = linkRule({
	id: "links/credentials",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	archived: true,
	summary: "No address holds a password.",
	why: "A badge shows its links to everybody, so the password is everybody’s too. Browsers leave it out and warn of the page, so the reader is kept from it all the same.",
	source: {
		title: "RFC 9110, section 4.2.4: user information in addresses is not to be used",
		address: "https://www.rfc-editor.org/rfc/rfc9110#section-4.2.4"
	},
	mistakes: "A password elsewhere in an address, such as `?key=…`, is not seen. Addresses with a password are asked by nobody, so no other rule says whether they are alive.",
	examples: {
		good: [
			"global_activity_url: https://example.org/@weaver/badges",
			{
				text: "global_activity_url: https://example.org/login?user=weaver@example.org",
				caption: "What stands behind the host is no password."
			},
			{
				text: "global_activity_url: https://weaver@example.org/badges",
				caption: "A name alone opens nothing."
			}
		],
		bad: [{
			text: "global_activity_url: https://reader:warp-and-weft@example.org/badges",
			about: ["https://example.org/badges"]
		}, {
			file: "marketing/spring.md",
			text: "# Spring\n\nSee [the pictures](https://guest:spring@example.org/pictures).",
			about: ["https://example.org/pictures"],
			caption: "A page to earners."
		}]
	},
	*check({ address, uses }) {
		if (!/^https?:[/\\]*[^/?#\\@:]*:[^/?#\\@]+@/i.test(address)) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${shortened$1(shownAddress(address), 80)}, holds a user name and a password; expected an address that needs none`,
			suggestion: "Leave them out and change the password, which stays in the history of the repository"
		};
	}
});
// ../core/src/rules/links/dead.ts
const page$3 = "https://example.org/badges/weaver";
var dead_default = linkRule({
	id: "links/dead",
	practice: 8,
	kind: "contract",
	severity: "error",
	needsAnswer: true,
	summary: "What a link leads to is there.",
	why: "Whoever meets a badge follows its links to see what it is worth. A page that is gone takes the proof with it, on every badge that was ever issued from the template.",
	source: {
		title: "Best Practices for Credentialing, practice 8: test the links",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A host that answers machines with 404, and people with a page, looks dead; `links.skip` in the configuration leaves it out. Whatever is not certain, such as a time-out, is not reported here but by `links/unreachable`.",
	examples: {
		good: [
			{
				text: `global_activity_url: ${page$3}`,
				links: { [page$3]: { verdict: "alive" } }
			},
			{
				text: `global_activity_url: ${page$3}`,
				links: { [page$3]: {
					verdict: "unknown",
					status: 503,
					reason: "answers 503"
				} },
				caption: "An answer that is not certain fails nobody."
			},
			{
				text: `global_activity_url: ${page$3}`,
				caption: "Where nobody asked, nothing is said."
			}
		],
		bad: [
			{
				text: `global_activity_url: ${page$3}`,
				links: { [page$3]: {
					verdict: "dead",
					status: 404,
					reason: "answers 404"
				} },
				about: [page$3],
				caption: "The page answers 404."
			},
			{
				text: `state: archived\nglobal_activity_url: ${page$3}`,
				links: { [page$3]: {
					verdict: "dead",
					status: 410,
					reason: "answers 410"
				} },
				about: [page$3],
				caption: "Those who earned an archived badge still show it."
			},
			{
				file: "GOVERNANCE.md",
				text: "# Governance\n\nThe rules stand on [our site](https://badges.example.org/rules).",
				links: { "https://badges.example.org/rules": {
					verdict: "dead",
					reason: "has a name that does not exist"
				} },
				about: ["https://badges.example.org/rules"],
				caption: "The name of the host does not exist."
			}
		]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "dead") return;
		const reason = shownAddress(fact.reason ?? "is gone");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${shortened$1(shownAddress(address), 80)}, ${reason}; expected ${field === "image" ? "an image" : "a page"} that is there`,
			suggestion: field === "image" ? "Put the image back, or give the address that it has now" : "Link to where the page is now, or remove the link"
		};
	}
});
// ../core/src/rules/links/fragment.ts
const page$2 = "https://example.org/badges#weaver";
var fragment_default = linkRule({
	id: "links/fragment",
	practice: 8,
	kind: "guidance",
	severity: "info",
	preset: "none",
	needsAnswer: true,
	summary: "The part of a page that a link names is there.",
	why: "A link to one badge on a page of forty lands at the top of the page when its anchor is gone, and the reader gives up.",
	source: {
		title: "W3C, Cool URIs don’t change",
		address: "https://www.w3.org/Provider/Style/URI"
	},
	mistakes: "Anchors that a script makes in the browser are not seen, which is why the rule is off unless asked for.",
	examples: {
		good: [{
			text: `global_activity_url: ${page$2}`,
			links: { [page$2]: {
				verdict: "alive",
				isFragmentMissing: false
			} }
		}, {
			text: `global_activity_url: ${page$2}`,
			links: { [page$2]: { verdict: "alive" } },
			caption: "Where nobody looked at the page, nothing is said."
		}],
		bad: [{
			text: `global_activity_url: ${page$2}`,
			links: { [page$2]: {
				verdict: "alive",
				isFragmentMissing: true
			} },
			about: [page$2],
			caption: "The page is there, and nothing on it is called `weaver`."
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isFragmentMissing || fact.isSoftMissing) return;
		if (fact.signIn !== void 0) return;
		const part = shortened$1(/#.*$/s.exec(address)?.[0] ?? "#");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${shortened$1(shownAddress(address), 80)}, leads to a page that has no ${part}; expected that part on the page`,
			suggestion: "Look up what the part is called now, or link to the page as a whole"
		};
	}
});
// ../core/src/rules/links/image.ts
const image = "https://example.org/images/weaver.png";
const aboutIt = "https://github.com/example/badges/blob/main/weaver.png";
var image_default$1 = linkRule({
	id: "links/image",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	needsAnswer: true,
	summary: "The address of an image answers with an image.",
	why: "A profile puts the image of a badge together from its address. Where that answers with a page, earners get a grey box.",
	source: {
		title: "Open Badges 2.0: image, a PNG or SVG",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "What the host says counts, not the content. Bytes without a kind (`application/octet-stream`) are let pass, since browsers show them.",
	examples: {
		good: [
			{
				text: `image: ${image}`,
				links: { [image]: {
					verdict: "alive",
					mediaType: "image/png"
				} }
			},
			{
				text: `image: ${image}`,
				links: { [image]: {
					verdict: "alive",
					mediaType: "application/octet-stream"
				} },
				caption: "A host that does not know what it holds."
			},
			{
				text: `image: ${image}`,
				caption: "Where nobody asked, nothing is said."
			}
		],
		bad: [{
			text: `image: ${aboutIt}`,
			links: { [aboutIt]: {
				verdict: "alive",
				mediaType: "text/html"
			} },
			about: [aboutIt],
			caption: "The page of a code host about the file."
		}, {
			text: `image: ${image}`,
			links: { [image]: {
				verdict: "alive",
				mediaType: "application/pdf"
			} },
			about: [image]
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		const { verdict, mediaType = "image/", signIn } = fact ?? {};
		if (verdict !== "alive" || signIn !== void 0) return;
		if (/^image\/|\/(?:x-)?octet-stream$/i.test(mediaType)) return;
		const isPage = /^(?:text\/html|application\/xhtml\+xml)$/i.test(mediaType);
		for (const { at, field } of uses) if (field === "image") yield {
			at,
			about: linkName(address),
			message: `The image, ${shortened$1(shownAddress(address), 80)}, answers with ${isPage ? "a page" : shortened$1(mediaType)}; expected an image`,
			suggestion: /^https?:\/\/github\.com\/[^/]+\/[^/]+\/blob\//i.test(address) ? "Give the address of the file itself, which the button \"Raw\" of that page leads to" : "Give the address of the image itself"
		};
	}
});
// ../core/src/rules/links/insecure.ts
const plain = "http://example.org/weaver";
const secure = "https://example.org/weaver";
var insecure_default = linkRule({
	id: "links/insecure",
	practice: 8,
	kind: "guidance",
	severity: "info",
	needsAnswer: true,
	summary: "A link is https where the page can be had by https.",
	why: "Browsers warn before a page by http, and networks block it. An employer who clicks on a badge and is warned thinks of the badge, not of the network.",
	source: {
		title: "W3C Technical Architecture Group, Securing the Web",
		address: "https://www.w3.org/2001/tag/doc/web-https"
	},
	mistakes: "Where http leads to another page than https, the two are taken for one. Links of alignments are left alone: http may be part of the name that a framework gives to an entry.",
	examples: {
		good: [
			{
				text: `global_activity_url: ${secure}`,
				links: { [secure]: { verdict: "alive" } }
			},
			{
				text: `global_activity_url: ${plain}`,
				links: { [plain]: { verdict: "alive" } },
				caption: "The page cannot be had by https."
			},
			{
				text: `alignments: [{name: Weaving, url: '${plain}'}]`,
				links: { [plain]: {
					verdict: "alive",
					secure
				} },
				caption: "A framework has its own names."
			}
		],
		bad: [{
			text: `global_activity_url: ${plain}`,
			links: { [plain]: {
				verdict: "alive",
				secure
			} },
			about: [plain],
			caption: "The same page answers by https, which `badgelint fix` puts in."
		}, {
			text: `global_activity_url: ${plain}`,
			links: { [plain]: {
				verdict: "alive",
				secure,
				movedTo: secure
			} },
			about: [plain],
			caption: "The host itself leads to https."
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || fact.secure === void 0 || fact.signIn) return;
		const from = parseAddress(address);
		const isElsewhere = fact.movedTo !== void 0 && !isSamePage(address, fact.movedTo);
		if (from === void 0 || isElsewhere && !isFrontPage(from)) return;
		const target = withFragmentOf(fact.secure, address);
		for (const use of uses) {
			if (use.field === "alignment") continue;
			const fix = hasUserInfo(address) ? void 0 : changedLink(use, target);
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${shortened$1(shownAddress(address), 80)}, is http, and https answers as well; expected https`,
				suggestion: `Link to ${shortened$1(shownAddress(target), 80)}`,
				...fix ? { fix } : {}
			};
		}
	}
});
// ../core/src/rules/links/moved.ts
const old = "https://example.org/old/weaver";
const now = "https://example.org/badges/weaver";
var moved_default = linkRule({
	id: "links/moved",
	practice: 8,
	kind: "guidance",
	severity: "info",
	needsAnswer: true,
	summary: "A link names the address that the page has now.",
	why: "Redirects are kept for a while, then somebody tidies up. A badge is shown for years, so the link that only works by a redirect is the next one to die.",
	source: {
		title: "RFC 9110, section 15.4.2: future references ought to use the new address",
		address: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2"
	},
	mistakes: "A short address of one’s own, made so that the page can move behind it, looks moved; name its host in `except`. Links of alignments are left alone, since they are names of a framework too. Differences of `www.`, of a slash at the end, and the way from a site’s root to its front page are not reported.",
	options: { except: {
		type: "array",
		items: {
			type: "string",
			pattern: "\\S"
		},
		description: "Sites whose redirects are meant to last, as `doi.org`, `*.example.org` or `example.org/go/`.",
		default: [
			...[
				"doi.org",
				"dx.doi.org",
				"hdl.handle.net",
				"purl.org",
				"*.purl.org",
				"w3id.org"
			],
			...[
				"purl.imsglobal.org",
				"n2t.net",
				"identifiers.org",
				"data.europa.eu"
			],
			...[
				"aka.ms",
				"bit.ly",
				"tinyurl.com",
				"youtu.be",
				"lnkd.in",
				"go.microsoft.com"
			]
		]
	} },
	examples: {
		good: [
			{
				text: `global_activity_url: ${now}`,
				links: { [now]: { verdict: "alive" } }
			},
			{
				text: "global_activity_url: https://example.org/weaver",
				links: { "https://example.org/weaver": {
					verdict: "alive",
					movedTo: "https://www.example.org/weaver/"
				} },
				caption: "A slash and `www.` make no other page."
			},
			{
				text: "global_activity_url: https://doi.org/10.1000/182",
				links: { "https://doi.org/10.1000/182": {
					verdict: "alive",
					movedTo: "https://example.org/182"
				} },
				caption: "An address that is made to last."
			}
		],
		bad: [{
			text: `global_activity_url: ${old}`,
			links: { [old]: {
				verdict: "alive",
				movedTo: now
			} },
			about: [old],
			caption: "A permanent redirect leads to the new address, which `badgelint fix` puts in."
		}, {
			text: `global_activity_url: ${old}`,
			links: { [old]: {
				verdict: "alive",
				movedTo: "https://example.org/"
			} },
			about: [old],
			caption: "A redirect to the front page shows that the page is gone. Nothing is put in."
		}]
	},
	*check({ address, uses }, { except }, { fact }) {
		if (fact?.verdict !== "alive" || fact.movedTo === void 0 || fact.signIn) return;
		const from = parseAddress(address);
		const to = parseAddress(fact.movedTo);
		if (!from || !to || isSamePage(address, fact.movedTo) || isFrontPage(from)) return;
		if (except.some((site) => isOfSite(from, site))) return;
		const target = withFragmentOf(fact.movedTo, address);
		const isLost = isFrontPage(to) || /\/(?:404|error|not-?found)\b/i.test(to.pathname);
		const isSafe = !isLost && !hasUserInfo(address) && !isOfOneVisit(fact.movedTo);
		for (const use of uses) {
			if (use.field === "alignment") continue;
			const fix = isSafe ? changedLink(use, target) : void 0;
			const shown = shortened$1(shownAddress(target), 80);
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${shortened$1(shownAddress(address), 80)}, is redirected for good to ${shown}; expected the address of the page itself`,
				suggestion: isLost ? "See whether the page is still there, and link to where it is now" : `Link to ${shown}`,
				...fix ? { fix } : {}
			};
		}
	}
});
/** Whether an address was made for one visit. */
function isOfOneVisit(address) {
	return hasUserInfo(address) || /[?&;](?:jsessionid|phpsessid|session_?id|sid|token|sig|signature|x-amz-[a-z]+|expires)=/i.test(address);
}
// ../core/src/program/private-sites.ts
const courses = "a page of a course, which opens for those enrolled in it";
const slack = "in Slack, which opens for members of the workspace";
const managed = "where badges are managed, which opens for those who issue them";
const google = "a document of Google, which opens for those it is shared with";
/** Hosts on which a page opens for those who have an account there, or were let in one by one. */
const knownSites = [
	{
		what: google,
		hosts: ["docs.google.com"],
		path: /^\/(?:[au]\/[^/]+\/)*(?:document|spreadsheets|presentation|drawings|forms)\//i,
		open: /\/(?:pub|pubhtml|pubembed|preview|embed|viewform|formresponse)\/?(?:\?|$)/i,
		isTold: true
	},
	{
		what: google,
		hosts: ["drive.google.com"],
		path: /^\/(?:[au]\/[^/]+\/)*(?:file|drive|open)(?:\/|$)/i,
		open: /\/preview\/?(?:\?|$)/i,
		isTold: true
	},
	{
		what: "on SharePoint, which opens for members of the organisation",
		hosts: [
			"*.sharepoint.com",
			"*.sharepoint.us",
			"*.sharepoint.cn"
		],
		isTold: true
	},
	{
		what: "in a OneDrive, which opens for its owner",
		hosts: ["onedrive.live.com"],
		open: /[?&](?:authkey|redeem)=|\/embed\b/i,
		isTold: false
	},
	{
		what: "in a Dropbox folder, which opens for its owner",
		hosts: ["www.dropbox.com", "dropbox.com"],
		path: /^\/(?:home|work|personal)(?:\/|$)/i,
		isTold: false
	},
	{
		what: courses,
		hosts: ["*.instructure.com"],
		path: /^\/courses\/\d/i,
		isTold: true
	},
	{
		what: courses,
		hosts: ["*.blackboard.com"],
		path: /^\/(?:webapps|ultra)\//i,
		isTold: false
	},
	{
		what: courses,
		hosts: ["classroom.google.com"],
		isTold: false
	},
	{
		what: "in Microsoft Teams, which opens for members of the team",
		hosts: ["teams.microsoft.com", "teams.cloud.microsoft"],
		path: /^\/l\/(?:channel|team|chat|message|file|entity)\//i,
		isTold: false
	},
	{
		what: slack,
		hosts: ["app.slack.com"],
		isTold: false
	},
	{
		what: slack,
		hosts: ["*.slack.com"],
		path: /^\/(?:archives|files|client)\//i,
		isTold: false
	},
	{
		what: "in Jira or Confluence, which opens for members of the organisation",
		hosts: ["*.atlassian.net"],
		path: /^\/(?:wiki|browse|jira|secure)(?:\/|$)/i,
		isTold: true
	},
	{
		what: "a mailbox, which opens for its owner",
		hosts: [
			"mail.google.com",
			"outlook.office.com",
			"outlook.live.com"
		],
		path: /^\/mail(?:\/|$)/i,
		isTold: false
	},
	{
		what: managed,
		hosts: ["www.credly.com"],
		path: /^\/(?:mgmt|organizations\/[^/]+\/badge_templates)\//i,
		isTold: false
	},
	{
		what: managed,
		hosts: ["badgr.com", "*.badgr.com"],
		path: /^\/issuer\//i,
		isTold: false
	},
	{
		what: managed,
		hosts: ["dashboard.accredible.com"],
		isTold: false
	}
];
const byHost = Map.groupBy(knownSites.flatMap((site) => site.hosts.map((host) => ({
	host,
	site
}))), ({ host }) => host);
/** What is known of a host under its own name, and under the star of the ones above it. */
function knownOf({ hostname, pathname }) {
	for (let from = 0, name = hostname; from >= 0;) {
		const known = byHost.get(name)?.find(({ site }) => site.path?.test(pathname) ?? true);
		if (known) return known.site;
		from = hostname.indexOf(".", from + 1);
		name = `*${hostname.slice(from)}`;
	}
}
/** Learning platforms that run under a name of their own, and are known by what follows it. */
const byPath$1 = [
	[/^canvas\./, /^\/courses\/\d+(?:\/|$)/],
	[/^(?:blackboard|bb|learn)\./, /^\/(?:webapps\/blackboard|ultra\/(?:courses|organizations))\//],
	[/./, /\/(?:course|mod\/[a-z]+)\/view\.php$/],
	[/./, /^\/d2l\/(?:home|le|lms)\//]
];
const localNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|lan|corp|home|home\.arpa)$|^intranet\./;
/** What keeps a stranger from the page at an address, by the address alone; undefined where nothing does. */
function privateSiteOf(address) {
	const { hostname, pathname, search } = address;
	if (isLocalHost(hostname)) return {
		what: "in a network of your own",
		isTold: false,
		isLocal: true
	};
	const known = knownOf(address);
	if (known) return known.open?.test(pathname + search) ? void 0 : {
		...known,
		isLocal: false
	};
	if (byPath$1.some(([host, path]) => host.test(hostname) && path.test(pathname))) return {
		what: courses,
		isTold: true,
		isLocal: false
	};
	if (/\/wp-admin\//.test(pathname)) return {
		what: "where a site is edited, which opens for its editors",
		isTold: true,
		isLocal: false
	};
}
function isLocalHost(hostname) {
	const name = hostname.replace(/\.$/, "");
	if (name.startsWith("[")) return isLocalNumber6(name.slice(1, -1));
	if (/^\d+(?:\.\d+){3}$/.test(name)) return isLocalNumber(name.split(".").map(Number));
	return !name.includes(".") || localNames.test(name);
}
/** RFC 1918, loopback, link-local, shared (RFC 6598), and addresses of no host. */
function isLocalNumber([a = 0, b = 0]) {
	return [
		0,
		10,
		127
	].includes(a) || a === 100 && b >= 64 && b < 128 || a === 169 && b === 254 || a === 172 && b >= 16 && b < 32 || a === 192 && b === 168 || a >= 224;
}
/** Loopback, unique local, link-local, multicast, and what stands for one of version 4. */
function isLocalNumber6(number) {
	const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(number) ?? [];
	if (high !== void 0 && low !== void 0) {
		const [left, right] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
		return isLocalNumber([
			left >> 8,
			left & 255,
			right >> 8,
			right & 255
		]);
	}
	return /^::1?$|^f[cd][\da-f]{2}:|^fe[89a-f][\da-f]:|^ff[\da-f]{2}:/.test(number);
}
// ../core/src/rules/links/private.ts
const course$1 = "https://northside.instructure.com/courses/1203";
const members = "https://example.org/members/weaver";
var private_default = linkRule({
	id: "links/private",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	usesAnswer: true,
	summary: "What a link leads to can be opened by anybody.",
	why: "The one who follows a link on a badge is an employer or a friend of the earner. A sign-in page, a document that is not shared with them or a host of your own network tells them nothing, and looks like a badge that has something to hide.",
	source: {
		title: "Instructure guide: the criteria should be publicly accessible, not behind a login",
		address: "https://guides.instructure.com/m/111837/l/1571644"
	},
	mistakes: "A document or a course that is open to everybody is taken for a closed one until its address was asked. Links that were made for sharing (1drv.ms, Dropbox, Notion) are let pass, whoever they are shared with. Governance documents and program.yaml, which are for the team, may link to what only the team can open, but to no host of a network of one’s own.",
	options: {
		hosts: {
			type: "array",
			items: {
				type: "string",
				pattern: "\\S"
			},
			description: "More sites that earners cannot open, as `learn.example.org`, `*.example.org` or `example.org/staff/`.",
			default: []
		},
		except: {
			type: "array",
			items: {
				type: "string",
				pattern: "\\S"
			},
			description: "Sites that anybody can open, though they are like ones that nobody can.",
			default: []
		}
	},
	examples: {
		good: [
			"global_activity_url: https://example.org/badges/weaver",
			{
				text: "global_activity_url: https://docs.google.com/document/d/e/2PACX-1vQ/pub",
				caption: "A document that is published."
			},
			{
				text: `global_activity_url: ${course$1}`,
				links: { [course$1]: { verdict: "alive" } },
				caption: "Whoever asked got the page: the course is open to everybody."
			},
			{
				file: "GOVERNANCE.md",
				text: "# Governance\n\n## Minutes\n\nThey are [kept](https://northside.sharepoint.com/badges).",
				caption: "A governance document is for the team."
			}
		],
		bad: [
			{
				text: `global_activity_url: ${course$1}`,
				about: [course$1],
				caption: "A page of a course."
			},
			{
				text: "global_activity_url: http://localhost:8080/weaver",
				about: ["http://localhost:8080/weaver"],
				caption: "The computer of the one who wrote it."
			},
			{
				text: `earn_this_badge_url: ${members}\nenable_earn_this_badge: true`,
				links: { [members]: {
					verdict: "alive",
					signIn: "https://example.org/login?next=/members/weaver"
				} },
				about: [members],
				caption: "Whoever asks is sent to a sign-in page."
			},
			{
				text: `global_activity_url: ${members}`,
				links: { [members]: {
					verdict: "refused",
					reason: "has an address of a private network"
				} },
				about: [members],
				caption: "The host has an address that is not of the internet."
			},
			{
				text: `global_activity_url: ${members}`,
				options: { hosts: ["example.org/members/"] },
				about: [members]
			}
		]
	},
	*check({ address, uses }, { hosts, except }, { fact }) {
		const url = parseAddress(address);
		if (url === void 0 || fact?.verdict === "dead") return;
		if (except.some((site) => isOfSite(url, site))) return;
		const isRefused = fact?.verdict === "refused" && !hasUserInfo(address);
		const barrier = barrierOf(url, hosts, fact?.verdict === "alive" && !fact.signIn);
		const signIn = fact?.signIn === void 0 ? void 0 : parseAddress(fact.signIn);
		const reason = isRefused && !barrier?.isLocal ? shownAddress(fact?.reason ?? "has an address of a private network") : signIn ? `sends strangers to a sign-in page at ${shortened$1(signIn.hostname, 60)}` : barrier && `is ${barrier.what}`;
		if (reason === void 0) return;
		const isLocal = barrier?.isLocal === true || isRefused;
		for (const use of uses) {
			if (!isLocal && isForTeam(use)) continue;
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${shortened$1(shownAddress(address), 80)}, ${reason}; expected ${use.field === "image" ? "an image" : "a page"} that anybody can open`,
				suggestion: "Publish what it shows where no account is needed and link to that, or remove the link"
			};
		}
	}
});
/** What keeps strangers out by the address alone. */
function barrierOf(url, hosts, isOpened) {
	if (hosts.some((site) => isOfSite(url, site))) return {
		what: "on a site that earners cannot open",
		isTold: false,
		isLocal: false
	};
	const site = privateSiteOf(url);
	return site?.isTold && isOpened ? void 0 : site;
}
function isForTeam({ field }) {
	return field === "governance" || field === "program";
}
// ../core/src/rules/links/soft-404.ts
const page$1 = "https://example.org/badges/weaver";
var soft_404_default = linkRule({
	id: "links/soft-404",
	practice: 8,
	kind: "guidance",
	severity: "info",
	preset: "none",
	needsAnswer: true,
	summary: "A page that answers does not say that it is not there.",
	why: "Some sites answer with a page that says \"not found\" and call it a success. To the reader of a badge it is as gone as any other.",
	source: {
		title: "Google Search Central: soft 404 errors",
		address: "https://developers.google.com/search/docs/crawling-indexing/http-network-errors#soft-404-errors"
	},
	mistakes: "A page about missing pages looks like one, which is why the rule is off unless asked for.",
	examples: {
		good: [{
			text: `global_activity_url: ${page$1}`,
			links: { [page$1]: {
				verdict: "alive",
				isSoftMissing: false
			} }
		}, {
			text: `global_activity_url: ${page$1}`,
			links: { [page$1]: { verdict: "alive" } },
			caption: "Where nobody looked at the page, nothing is said."
		}],
		bad: [{
			text: `global_activity_url: ${page$1}`,
			links: { [page$1]: {
				verdict: "alive",
				status: 200,
				isSoftMissing: true
			} },
			about: [page$1],
			caption: "It answers 200 with a page that says \"not found\"."
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isSoftMissing) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${shortened$1(shownAddress(address), 80)}, answers with a page that says it is not found; expected the page itself`,
			suggestion: "Open it in a browser; if it is gone, link to where the page is now"
		};
	}
});
// ../core/src/rules/links/unreachable.ts
const page = "https://example.org/badges/weaver";
var unreachable_default = linkRule({
	id: "links/unreachable",
	practice: 8,
	kind: "guidance",
	severity: "info",
	needsAnswer: true,
	summary: "A page that cannot be reached for days is looked at by a person.",
	why: "Every host is down now and then, and some answer people and no machines. One that gives no answer for days may be gone for the earners as well.",
	source: {
		title: "OpenSSF best practices badge, issue 1913: give outages time before failing",
		address: "https://github.com/ossf/best-practices-badge/issues/1913"
	},
	mistakes: "Hosts that turn machines away (403, 429) look like hosts that are down; `links.accept` in the configuration names their answers. Without a cache no run knows of another one, and nothing is said.",
	examples: {
		good: [{
			text: `global_activity_url: ${page}`,
			links: { [page]: {
				verdict: "unknown",
				reason: "answers 503",
				failing: {
					since: "2026-06-01",
					last: "2026-06-01"
				}
			} },
			caption: "It failed today for the first time."
		}, {
			text: `global_activity_url: ${page}`,
			links: { [page]: {
				verdict: "unknown",
				reason: "gives no answer in time"
			} },
			caption: "Nobody remembers an earlier run."
		}],
		bad: [{
			text: `global_activity_url: ${page}`,
			links: { [page]: {
				verdict: "unknown",
				reason: "answers 503",
				failing: {
					since: "2026-05-28",
					last: "2026-06-01"
				}
			} },
			about: [page],
			caption: "It has failed in every run since a few days ago."
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "unknown" || fact.failing === void 0) return;
		const { since, last } = fact.failing;
		if (since >= last) return;
		const reason = shownAddress(fact.reason ?? "gives no sure answer");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${shortened$1(shownAddress(address), 80)}, ${reason}, and has failed in every run since ${since}; expected a page that answers`,
			suggestion: "Open it in a browser; if it is gone, link to where the page is now"
		};
	}
});
// ../core/src/rules/skills/alignment.ts
/** What the fields of version 1 are called since. */
const renamed = {
	name: "targetName",
	url: "targetUrl",
	description: "targetDescription",
	framework: "targetFramework",
	code: "targetCode"
};
/** A badge with one field or two of its own. */
function badge$1(fields) {
	return JSON.stringify({
		id: "https://example.org/badges/stream-keeper.json",
		name: "Stream Keeper",
		description: "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours. They can now tell a natural swing from a sign of pollution.",
		...fields
	});
}
const criteria = {
	id: "https://example.org/badges/stream-keeper",
	narrative: "Handed in twelve weekly water samples that a tutor checked, and gave a talk that two neighbours judged with a rubric."
};
const version1 = {
	"@context": "https://w3id.org/openbadges/v1",
	type: "BadgeClass",
	image: "https://example.org/badges/stream-keeper.png",
	criteria: criteria.id,
	issuer: "https://example.org/issuer.json"
};
const version2 = {
	"@context": "https://w3id.org/openbadges/v2",
	type: "BadgeClass",
	image: {
		id: "https://example.org/badges/stream-keeper.png",
		caption: "A stream"
	},
	criteria,
	issuer: "https://example.org/issuer.json"
};
const version3 = {
	type: ["Achievement"],
	image: {
		id: "https://example.org/stream-keeper.png",
		type: "Image",
		caption: "A stream"
	},
	criteria
};
const canvas = {
	id: void 0,
	entityType: "BadgeClass",
	entityId: "stream-keeper",
	image: "https://example.org/badges/stream-keeper.png",
	criteriaUrl: criteria.id,
	criteriaNarrative: criteria.narrative
};
const standard = "https://example.org/standards/water";
var alignment_default = templateRule({
	id: "skills/alignment",
	practice: 6,
	kind: "contract",
	severity: "error",
	reads: ["alignments"],
	formats: [
		"open-badges-1",
		"open-badges-2",
		"open-badges-3",
		"canvas-credentials"
	],
	summary: "An alignment has a name and an address, under the keys that its format has for them.",
	why: "An alignment tells an employer which standard the earner meets. Without its name and address nobody can look the standard up, and a platform refuses the badge or drops the alignment.",
	source: {
		title: "Open Badges 2.0, AlignmentObject",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Whether the address leads to the standard is not looked up here. Keys of version 1 that stand beside those of today are taken for additions.",
	examples: {
		good: [
			{
				file: "badge.json",
				text: badge$1({
					...version1,
					alignment: [{
						name: "Water",
						url: standard
					}]
				}),
				caption: "In Open Badges 1 they are called `name` and `url`."
			},
			{
				file: "badge.json",
				text: badge$1({
					...version2,
					alignment: [{
						targetName: "Water",
						targetUrl: standard,
						name: "Water"
					}]
				}),
				caption: "A key too many does no harm."
			},
			{
				file: "badge.json",
				text: badge$1({
					...version3,
					alignment: [{
						type: ["Alignment"],
						targetName: "Water",
						targetUrl: "urn:water:12"
					}]
				}),
				caption: "An address need not be one of the web."
			},
			{
				file: "badge.json",
				text: badge$1({
					...canvas,
					alignments: []
				}),
				caption: "None is asked for."
			},
			{
				text: "alignments: [{name: Water standard}]",
				caption: "Formats that ask for less are not judged."
			}
		],
		bad: [
			{
				file: "badge.json",
				text: badge$1({
					...version2,
					alignment: [{
						name: "Water",
						url: standard,
						description: "How water is tested."
					}]
				}),
				about: ["Water"]
			},
			{
				file: "badge.json",
				text: badge$1({
					...version3,
					alignment: [{
						type: ["Alignment"],
						targetName: "Water"
					}]
				}),
				about: ["Water"]
			},
			{
				file: "badge.json",
				text: badge$1({
					...canvas,
					alignments: [{
						targetName: "Water",
						targetUrl: "water.org"
					}, {}]
				}),
				about: ["Water", "alignment 2"]
			},
			{
				file: "badge.json",
				text: badge$1({
					...version1,
					alignment: [{
						targetName: "Water",
						url: standard
					}]
				}),
				about: ["alignment 1"]
			}
		]
	},
	*check({ alignments, format }) {
		const names = /* @__PURE__ */ new Set();
		for (const [index, alignment] of alignments.entries()) {
			const stated = alignment.name && shortened$1(alignment.name.value);
			const about = stated === void 0 || names.has(stated) ? `alignment ${index + 1}` : stated;
			names.add(about);
			const subject = stated === void 0 ? `Alignment ${index + 1}` : `The alignment "${stated}"`;
			const found = outdated(alignment, subject) ?? incomplete(alignment, subject, format);
			if (found) yield {
				...found,
				about
			};
		}
	}
});
/** Name or address stand under the keys of version 1. */
function outdated({ name, link, outdatedKeys }, subject) {
	const isUsed = (key) => [name, link].some((text) => text && keyOf(text.at) === key);
	const [first] = outdatedKeys.filter(({ value }) => isUsed(value));
	if (first === void 0) return void 0;
	const isExtra = ({ value }) => value !== "name" && value !== "url";
	const keys = outdatedKeys.filter((key) => isExtra(key) || isUsed(key.value));
	const fixed = keys.find(isExtra) ?? first;
	return {
		at: first.at,
		message: `${subject} has ${inWords$1(keys.map(({ value }) => value))}, as Open Badges 1 called ${keys.length === 1 ? "it" : "them"}; expected ${inWords$1(keys.map(({ value }) => renamed[value] ?? value))}`,
		suggestion: `Rename ${keys.length === 1 ? "it" : "them"}`,
		fix: rename(fixed)
	};
}
function rename({ value, at }) {
	return {
		kind: "rename",
		pointer: at.pointer,
		key: renamed[value] ?? value
	};
}
/** Name or address are missing, or the address is none. */
function incomplete({ name, link, at }, subject, format) {
	const missing = (format === "open-badges-1" ? ["name", "url"] : ["targetName", "targetUrl"]).filter((_, index) => [name, link][index] === void 0);
	if (missing.length > 0) return {
		at,
		message: `${subject} has no ${missing.map((key) => `\`${key}\``).join(" and no ")}; expected name and address of what the badge is aligned to`,
		suggestion: "Add what is missing, or remove the alignment"
	};
	if (link === void 0 || /^[a-z][a-z0-9+.-]*:\S+$/i.test(link.value.trim())) return void 0;
	return {
		at: link.at,
		message: `${subject} has the address "${shortened$1(link.value, 60)}"; expected a whole one, such as https://…`,
		suggestion: "Write the whole address, with https:// in front"
	};
}
function keyOf(place) {
	return place.pointer.slice(place.pointer.lastIndexOf("/") + 1);
}
function inWords$1(keys) {
	const quoted = keys.map((key) => `\`${key}\``);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} and ${last}`;
}
// ../core/src/program/skill-examples.ts
/**
* For examples of rules: a template with these skills whose criteria name each, so that only what is
* wrong with the skills themselves can be found.
*/
function withSkills(...skills) {
	return [
		`skills: ${JSON.stringify(skills)}`,
		"badge_template_activities:",
		`  - title: ${JSON.stringify(`Passed a practical exam, judged by two examiners with a rubric, on ${skills.join(", ")}.`)}`
	].join("\n");
}
// ../core/src/program/skill-identifier.ts
/** How frameworks of skills number or address their entries. None of these is a name. */
const forms$1 = [
	["Lightcast", /^(?=.{20}$)(?=.*\d)(?:KS|ES|BGS)[A-Z\d]+$/],
	["Lightcast", /^https?:\/\/(?:[\w-]+\.)*(?:lightcast\.(?:io|dev)|emsidata\.com)\/\S*$/i],
	["ESCO", /^https?:\/\/data\.europa\.eu\/esco\/\S+$/i],
	["O*NET", /^[1-6]\.[A-Z]\.\d{1,2}(?:\.[a-z](?:\.\d{1,2})?)?$/],
	["O*NET", /^\d{2}-\d{4}(?:\.\d{2})?$/],
	["O*NET", /^https?:\/\/(?:[\w-]+\.)*onetonline\.org\/\S*$/i]
];
/** The framework whose identifier or address stands in place of a skill's name. */
function frameworkOf(skill) {
	return forms$1.find(([, form]) => form.test(skill.trim()))?.[0];
}
// ../core/src/program/skill-meaning.ts
/** Words that name no skill where they stand alone. */
const general$1 = /* @__PURE__ */ new Set([
	...[
		"ability",
		"abilities",
		"badge",
		"badges",
		"certificate",
		"certification",
		"competence"
	],
	...[
		"competences",
		"competencies",
		"competency",
		"course",
		"courses",
		"experience"
	],
	...[
		"expertise",
		"general",
		"hard skills",
		"knowledge",
		"learning",
		"misc",
		"miscellaneous"
	],
	...[
		"none",
		"other",
		"others",
		"professional skills",
		"qualification",
		"skill",
		"skills"
	],
	...[
		"soft skills",
		"technical skills",
		"training",
		"various",
		"workshop"
	]
]);
/** Words that make a name that of an offer and not of what somebody can do. */
const offer = /\b(?:badge|boot ?camp|certificate|certification|course|diploma|master ?class|micro-?credential|program|programme|seminar|webinar|workshop)$|^(?:certificate|certification|course|diploma) (?:in|of|for)\b|\blevel (?:\d+|[ivx]+|one|two|three)$/;
/** Words of an organisation's name, by which it is no product that somebody can be skilled in. */
const organisation = /\b(?:academy|agency|association|board|bureau|cent(?:er|re)|college|commission|committee|company|consortium|corp|corporation|council|department|federation|foundation|gmbh|group|inc|institute|limited|llc|ltd|ministry|museum|school|society|trust|union|university)\b/;
const sentence = new RegExp(`^(?:(?:the |an? )?(?:earner|learner|participant|student|holder|candidate)s?|i|you|we|he|she|they) (?:are|can|could|have|has|is|know|knows|learn|learned|understand|understands|will)\\b|^(?:ability|able|know|knows|learn|learns|learned) (?:how )?to\\b|^understands? how\\b`);
/** Why a skill says little; undefined where it is one. */
function reasonAgainst(skill, names, longest = Number.POSITIVE_INFINITY) {
	const own = ownReason(skill);
	if (own !== void 0) return own === "" ? void 0 : own;
	if (skill.length >= 4) {
		const text = bare(skill);
		if (offer.test(text) && text === bare(names.badge)) return "is the name of the badge";
		if (organisation.test(text) && text === bare(names.issuer)) return "is the name of the issuer";
	}
	if (skill.length <= longest) return void 0;
	const length = Array.from(skill.trim()).length;
	return length > longest ? `has ${length} characters, more than ${longest}` : void 0;
}
/** Programs use the same skills again and again. */
const reasons = /* @__PURE__ */ new Map();
const mostReasons = 2e4;
/** What speaks against a skill whatever the badge is; empty for an identifier, about which nothing does. */
function ownReason(skill) {
	if (reasons.has(skill)) return reasons.get(skill);
	const reason = findReason(skill);
	if (reasons.size >= mostReasons) reasons.clear();
	reasons.set(skill, reason);
	return reason;
}
function findReason(skill) {
	if (frameworkOf(skill)) return "";
	const text = bare(skill);
	if (general$1.has(text)) return "is a general word";
	if (isPlaceholder(skill)) return "holds the place of a skill";
	if (/^https?:\/\/\S+$/.test(text)) return "is an address";
	return isSentence(skill, text) ? "reads like a sentence" : void 0;
}
function isSentence(skill, text) {
	const count = words(skill).length;
	return count >= 4 && (sentence.test(text) || count >= 6 && /[\p{Ll}\d][.!?]$/u.test(skill.trim()));
}
/** A text as it is compared, without white space around and between, and without an end mark. */
function bare(text = "") {
	return fold(text).replace(/\s+/g, " ").trim().replace(/[.:]$/, "");
}
// ../../node_modules/.pnpm/stemmer@2.0.1/node_modules/stemmer/index.js
/** @type {Record<string, string>} */
const step2list = {
	ational: "ate",
	tional: "tion",
	enci: "ence",
	anci: "ance",
	izer: "ize",
	bli: "ble",
	alli: "al",
	entli: "ent",
	eli: "e",
	ousli: "ous",
	ization: "ize",
	ation: "ate",
	ator: "ate",
	alism: "al",
	iveness: "ive",
	fulness: "ful",
	ousness: "ous",
	aliti: "al",
	iviti: "ive",
	biliti: "ble",
	logi: "log"
};
/** @type {Record<string, string>} */
const step3list = {
	icate: "ic",
	ative: "",
	alize: "al",
	iciti: "ic",
	ical: "ic",
	ful: "",
	ness: ""
};
const vowel = "[aeiouy]";
const consonants = "([^aeiou][^aeiouy]*)";
const vowels = "([aeiouy][aeiou]*)";
const gt0 = new RegExp("^" + consonants + "?" + vowels + consonants);
const eq1 = new RegExp("^" + consonants + "?" + vowels + consonants + vowels + "?$");
const gt1 = new RegExp("^" + consonants + "?(" + vowels + consonants + "){2,}");
const vowelInStem = new RegExp("^" + consonants + "?" + vowel);
const consonantLike = new RegExp("^" + consonants + vowel + "[^aeiouwxy]$");
const sfxLl = /ll$/;
const sfxE = /^(.+?)e$/;
const sfxY = /^(.+?)y$/;
const sfxIon = /^(.+?(s|t))(ion)$/;
const sfxEdOrIng = /^(.+?)(ed|ing)$/;
const sfxAtOrBlOrIz = /(at|bl|iz)$/;
const sfxEED = /^(.+?)eed$/;
const sfxS = /^.+?[^s]s$/;
const sfxSsesOrIes = /^.+?(ss|i)es$/;
const sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
const step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
const step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
/**
* Get the stem from a given value.
*
* @param {string} value
*   Value to stem.
* @returns {string}
*   Stem for `value`
*/
function stemmer(value) {
	let result = String(value).toLowerCase();
	if (result.length < 3) return result;
	/** @type {boolean} */
	let firstCharacterWasLowerCaseY = false;
	if (result.codePointAt(0) === 121) {
		firstCharacterWasLowerCaseY = true;
		result = "Y" + result.slice(1);
	}
	if (sfxSsesOrIes.test(result)) result = result.slice(0, -2);
	else if (sfxS.test(result)) result = result.slice(0, -1);
	/** @type {RegExpMatchArray|null} */
	let match;
	if (match = sfxEED.exec(result)) {
		if (gt0.test(match[1])) result = result.slice(0, -1);
	} else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
		result = match[1];
		if (sfxAtOrBlOrIz.test(result)) result += "e";
		else if (sfxMultiConsonantLike.test(result)) result = result.slice(0, -1);
		else if (consonantLike.test(result)) result += "e";
	}
	if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) result = match[1] + "i";
	if ((match = step2.exec(result)) && gt0.test(match[1])) result = match[1] + step2list[match[2]];
	if ((match = step3.exec(result)) && gt0.test(match[1])) result = match[1] + step3list[match[2]];
	if (match = step4.exec(result)) {
		if (gt1.test(match[1])) result = match[1];
	} else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) result = match[1];
	if ((match = sfxE.exec(result)) && (gt1.test(match[1]) || eq1.test(match[1]) && !consonantLike.test(match[1]))) result = match[1];
	if (sfxLl.test(result) && gt1.test(result)) result = result.slice(0, -1);
	if (firstCharacterWasLowerCaseY) result = "y" + result.slice(1);
	return result;
}
// ../core/src/text/quotations.ts
const longest = 300;
/** By the mark that opens it. What ends the search without closing is among `closing` too. */
const marks = /* @__PURE__ */ new Map([
	["\"", {
		closing: /["\n]/g,
		most: longest
	}],
	["“", {
		closing: /”/g,
		most: longest
	}],
	["„", {
		closing: /[“”]/g,
		most: longest
	}],
	["«", {
		closing: /»/g,
		most: longest
	}],
	["‘", {
		closing: /['’\n]/g,
		most: 200
	}],
	["'", {
		closing: /['’\n]/g,
		most: 200
	}]
]);
const opening$2 = /["“„«]|(?<![\p{L}\p{N}])[‘'](?=\S)/gu;
/** Stretches of a text in quotation marks, with the marks, in order. An apostrophe opens none. */
function quotations(text) {
	const found = [];
	const next = new NextMarks(text);
	let from = 0;
	for (const { index, 0: mark } of text.matchAll(opening$2)) {
		const kind = marks.get(mark);
		if (index < from || kind === void 0) continue;
		const end = next.of(kind.closing, index + 1);
		if (end === void 0 || end === index + 1 || text[end] === "\n") continue;
		if (!hasAtMost(text, index + 1, end, kind.most)) continue;
		if (/[’']/.test(text[end] ?? "") && /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3))) continue;
		from = end + 1;
		found.push([index, from]);
	}
	return found;
}
/** Finds the next mark of a kind, and looks at no character twice. */
var NextMarks = class {
	#text;
	#known = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = text;
	}
	/** Where the next one stands from a place on. Places are asked for in order. */
	of(closing, from) {
		const known = this.#known.get(closing);
		if (known !== void 0 && known >= from) return known === none$1 ? void 0 : known;
		closing.lastIndex = from;
		const found = closing.exec(this.#text)?.index ?? none$1;
		this.#known.set(closing, found);
		return found === none$1 ? void 0 : found;
	}
};
const none$1 = Number.POSITIVE_INFINITY;
/** Whether a stretch has so many characters at most. */
function hasAtMost(text, start, end, most) {
	if (end - start <= most) return true;
	return end - start <= 2 * most && Array.from(text.slice(start, end)).length <= most;
}
/** Whether a stretch lies within one of several, which are in order and do not overlap. */
function isWithin(spans, start, end) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.[0] ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return end <= (spans[low - 1]?.[1] ?? -1);
}
// ../core/src/text/analysis.ts
/**
* What rules ask of a text: words, sentences, stems, quotations. Each is worked out once, when the
* first rule asks, however many rules read the text.
*/
var TextAnalysis = class {
	text;
	#words;
	#sentences;
	#stems;
	#quotations;
	constructor(text) {
		this.text = text;
	}
	get words() {
		this.#words ??= words(this.text);
		return this.#words;
	}
	get sentences() {
		this.#sentences ??= sentencesOf(this.text);
		return this.#sentences;
	}
	/** English stems of all words, in small letters. */
	get stems() {
		this.#stems ??= new Set(this.words.map(({ text }) => stem(text)));
		return this.#stems;
	}
	get quotations() {
		this.#quotations ??= quotations(this.text);
		return this.#quotations;
	}
	/** Whether a stretch lies within quotation marks. */
	isQuoted(start, end) {
		return isWithin(this.quotations, start, end);
	}
};
const analyses = /* @__PURE__ */ new WeakMap();
/** The analysis of a text, shared by all rules that read it. */
function analyse(text) {
	const known = analyses.get(text);
	if (known) return known;
	const made = new TextAnalysis(text.value);
	analyses.set(text, made);
	return made;
}
const stems = /* @__PURE__ */ new Map();
const mostStems = 2e4;
/** The English stem of a word (Porter), without case. */
function stem(word) {
	const folded = word.toLowerCase();
	const known = stems.get(folded);
	if (known !== void 0) return known;
	const made = stemmer(folded);
	if (stems.size >= mostStems) stems.clear();
	stems.set(folded, made);
	return made;
}
/** Words with a full stop that end no sentence. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|resp|no|nr|dr|prof|mr|mrs|ms|st|inc|ltd|co|corp|dept|min|max|fig|vol|ed|u\.s|u\.k|\p{Lu})\.$/iu;
/** More characters than an abbreviation has. */
const enough = 16;
/** An end of a sentence: mark, closing quotes, then white space and no small letter; or a line's end. */
const ending = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+[^\s\p{Ll}]|\s*$)|[。！？]|(?<!\s)\s*\n+/gu;
function sentencesOf(text) {
	const found = [];
	let from = 0;
	const push = (to) => {
		const raw = text.slice(from, to);
		const trimmed = raw.trim();
		const start = from + raw.length - raw.trimStart().length;
		if (trimmed !== "") found.push({
			text: trimmed,
			start,
			end: start + trimmed.length
		});
		from = to;
	};
	for (const match of text.matchAll(ending)) {
		const to = match.index + match[0].length;
		if (!(match[0] === "." && abbreviation.test(text.slice(Math.max(from, to - enough), to)))) push(to);
	}
	push(text.length);
	return found;
}
// ../core/src/program/skill.ts
/**
* Abbreviations of skills whose long form is not in doubt. Those with two common meanings (PM, CI,
* IP, ML for some) are left out on purpose.
*/
const skillAbbreviations = {
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
};
const known$3 = new Map(Object.entries(skillAbbreviations));
/** The option by which rules that compare skills learn of them. */
const abbreviationsOption = {
	type: "object",
	description: "Abbreviations of your own and what they stand for, such as `QMS: quality management system`.",
	additionalProperties: { type: "string" },
	default: {}
};
/** Plurals that are a skill of another meaning than their singular, where they stand alone. */
const ownPlurals = /* @__PURE__ */ new Set([
	"arts",
	"communications",
	"customs",
	"teams",
	"windows"
]);
/**
* The form by which two spellings of one skill are known to be the same: without case, plural,
* punctuation between words, and with abbreviations written out. Marks that make the difference
* (`C`, `C++`, `C#`, `.NET`) stay.
*/
function skillForm(skill, abbreviations = none) {
	if (abbreviations !== none && Object.keys(abbreviations).length > 0) return formOf(skill, abbreviations);
	const remembered = forms.get(skill);
	if (remembered !== void 0) return remembered;
	const form = formOf(skill, none);
	if (forms.size >= mostForms) forms.clear();
	forms.set(skill, form);
	return form;
}
const none = {};
/** Programs use the same skills again and again. */
const forms = /* @__PURE__ */ new Map();
const mostForms = 2e4;
/** What is longer names no skill, and is compared as it is spelled. */
const longestSkill = 1e3;
function formOf(skill, abbreviations) {
	const spelled = /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(skill) ? skill.toLowerCase() : spell(skill);
	const own = Object.entries(abbreviations).find(([short]) => fold(short) === spelled);
	const whole = own ? fold(own[1]) : known$3.get(spelled) ?? inPhrase(spelled);
	if (ownPlurals.has(whole) || skill.length > 1e3) return whole;
	return whole.split(" ").map((word) => singular(word, skill)).join(" ");
}
/** "HR Management": an abbreviation that stands for itself within a phrase too. */
function inPhrase(spelled) {
	return spelled.includes(" ") ? spelled.replace(/\bhr\b/g, "human resource") : spelled;
}
/** A skill without case, without punctuation between words, and without an abbreviation behind it. */
function spell(skill) {
	return fold(skill.replace(/\(([^()]{2,12})\)\s*$/, (whole, inner, offset) => isAcronymOf(inner, skill.slice(0, offset)) ? "" : whole)).replaceAll("&", " and ").replaceAll("'", "").replace(/(?<=[\p{L}\p{N}])\.(?=js\b)/gu, "").replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, " ").replace(/\.(?=\s|$)/g, "").trim();
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
// ../core/src/program/skill-mention.ts
/** Small words that no skill is about. */
const small = new Set("a an and as at by for from in into of on or the to using via vs with within".split(" "));
/**
* Words that say which kind of thing a skill is and not what it is about, as stems: "project
* management" in a text says nothing of "Risk Management".
*/
const general = new Set("ability advanced approach awareness basic basics best common concept core course development essentials foundations fundamentals general implementation introduction key knowledge level management managing method methodology practice principle process professional program programme service skill solution strategy technique technology theory tool type understanding".split(" ").map(root));
/** Words of which a text may use one for another, as stems; each line is one sense. */
const senses = [
	"accounting bookkeeping ledger",
	"agile scrum sprint kanban",
	"budget budgeting cost",
	"coaching coach mentoring mentor",
	"coding code programming software",
	"communication communicate conversation discuss explain feedback language present report talk told write wrote",
	"conflict disagreement dispute mediation mediate quarrel",
	"creativity create invent",
	"customer client guest",
	"decision decide decided",
	"evaluation evaluate assess assessment judge measure",
	"genai generative",
	"leadership lead led delegate manage run supervise supervision",
	"listening listen heard",
	"negotiation negotiate bargain",
	"penetration pentest pentesting hacking hacker",
	"photography photograph photo",
	"planning plan schedule organize",
	"presentation present speaking talk speech",
	"problem fault resolve solve troubleshoot",
	"research investigate study survey",
	"sell sale sold",
	"teaching teach taught instruction lesson train training tutoring",
	"team teamwork collaboration colleague together group",
	"thinking think thought reasoning reason",
	"story storytelling tell told narrative",
	"telephone phone call",
	"time deadline schedule",
	"troubleshooting diagnosis diagnose diagnostic",
	"visualization chart diagram graph",
	"writing write wrote written author"
].map((line) => new Set(line.split(" ").map(root)));
const shortForms = Map.groupBy(Object.keys(skillAbbreviations), (short) => skillForm(short));
/** Acronyms of two letters, which the initials of any two words would spell by chance. */
const shortAcronyms = {
	ai: "artificial intelligence",
	ar: "augmented reality",
	bi: "business intelligence",
	hr: "human resource",
	it: "information technology",
	ml: "machine learning",
	pm: "project management",
	pr: "public relations",
	qa: "quality assurance",
	ui: "user interface",
	vr: "virtual reality"
};
/**
* What the texts of a template speak of. Asked for a skill, it says yes where any word that tells
* what the skill is about occurs, in whatever form, spelled out or as an acronym. English.
*/
var Mentions = class {
	#texts;
	#text;
	#foundWords;
	#foundWordSet;
	#foundStems;
	constructor(texts) {
		this.#texts = texts;
		this.#text = fold(texts.map(({ value }) => value).join("\n"));
	}
	/** Worked out only where a skill does not stand in the text as it is. */
	get #words() {
		this.#foundWords ??= this.#texts.flatMap((text) => analyse(text).words.flatMap((word) => parts(word.text)));
		return this.#foundWords;
	}
	get #wordSet() {
		this.#foundWordSet ??= new Set(this.#words);
		return this.#foundWordSet;
	}
	get #stems() {
		this.#foundStems ??= new Set(this.#words.map(root));
		return this.#foundStems;
	}
	has(asked) {
		const skill = asked.slice(0, longestSkill);
		return this.#hasLiterally(skill) || [skill, skillForm(skill)].some((form) => telling(form).some((word) => this.#hasWord(word))) || this.#hasAcronym(skill) || this.#hasSpelledOut(skill);
	}
	/** Names such as "C++" and "R" are no words. */
	#hasLiterally(skill) {
		const name = fold(skill).trim();
		for (let at = this.#text.indexOf(name); at >= 0; at = this.#text.indexOf(name, at + 1)) {
			const around = `${this.#text[at - 1] ?? " "}${this.#text[at + name.length] ?? " "}`;
			if (!/[\p{L}\p{N}+#]/u.test(around)) return true;
		}
		return false;
	}
	#hasWord(word) {
		const wanted = root(word);
		if (wanted.length < 2) return this.#wordSet.has(word.toUpperCase());
		if (this.#stems.has(wanted)) return true;
		if (senses.filter((words) => words.has(wanted)).some((words) => [...words].some((other) => this.#stems.has(other)))) return true;
		if (wanted.length >= 5 && this.#isPartOfCompound(wanted)) return true;
		return word.length >= 8 && this.#hasMistyped(word);
	}
	#hasMistyped(word) {
		const like = this.#words.filter((known) => fold(known[0] ?? "") === word[0] && Math.abs(known.length - word.length) <= 2);
		return like.length > 0 && nearest(word, like) !== void 0;
	}
	/** "Security" in "cybersecurity", and the other way round. */
	#isPartOfCompound(wanted) {
		for (const known of this.#stems) if (known.includes(wanted) || known.length >= 5 && wanted.includes(known)) return true;
		return false;
	}
	/** Whether the text has the initials of the skill: "HR" for "Human Resources". */
	#hasAcronym(skill) {
		const form = skillForm(skill);
		const all = foldedWords(form).flatMap(parts);
		const without = all.filter((word) => !small.has(word));
		return [
			all,
			without,
			without.filter((word) => !general.has(root(word)))
		].map((list) => list.map((word) => word[0]).join("")).filter((letters) => letters.length >= 2).some((letters) => this.#wordSet.has(letters.toUpperCase())) || (shortForms.get(form) ?? []).some((short) => this.#stems.has(root(short)));
	}
	/** Whether words of the text have the initials that the skill consists of: "IPS". */
	#hasSpelledOut(skill) {
		return words(skill).some(({ text }) => {
			if (!/^\p{Lu}{2,6}s?$/u.test(text)) return false;
			const letters = fold(text.replace(/s$/, ""));
			return letters.length === 2 ? this.#text.includes(shortAcronyms[letters] ?? "\0") : this.#words.some((_, from) => this.#spells(letters, from));
		});
	}
	#spells(letters, from) {
		let at = from;
		for (const letter of letters) {
			while (at > from && small.has(fold(this.#words[at] ?? "")) && !this.#startsWith(at, letter)) at++;
			if (!this.#startsWith(at, letter)) return false;
			at++;
		}
		return true;
	}
	#startsWith(at, letter) {
		return fold(this.#words[at]?.[0] ?? "") === letter;
	}
};
/**
* The words that tell what a skill is about. What is joined by "and" counts each for itself, and a
* general word counts where it stands alone: "Architectures and Services".
*/
function telling(skill) {
	return fold(skill).split(/\band\b|[&/,;]/).flatMap((piece) => {
		const meant = foldedWords(piece).flatMap(parts).filter((word) => !small.has(word));
		const own = meant.filter((word) => !general.has(root(word)));
		return own.length > 0 ? own : meant;
	});
}
/** {@link telling} words as stems. */
function tellingStems(skill) {
	return new Set(telling(skill).map(root));
}
/** The stem of a word, in one spelling for both sides of the Atlantic. */
function root(word) {
	const found = stem(word);
	return found.length > 5 && found.endsWith("is") ? `${found.slice(0, -1)}z` : found;
}
/** A word, and what it is joined from by hyphens. */
function parts(word) {
	return /[-‑]/.test(word) ? [word, ...word.split(/[-‑]/)] : [word];
}
// ../core/src/rules/skills/backed.ts
const kept = "Earners have kept the stock of a food bank for a season. They checked what came in, planned what went out, and led a team of six volunteers through the weeks before the feast days.";
var backed_default = templateRule({
	id: "skills/backed",
	practice: 6,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"criteria",
		"skills"
	],
	comparedWith: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	formats: ["badgelint", "credly"],
	summary: "Description or criteria speak of each skill.",
	why: "A skill that the text never mentions is a claim without a ground: an employer cannot see how the earner came by it, and doubts the other skills too.",
	source: {
		title: "Real Ideas, Choosing a list of skills tags",
		address: "https://knowledge.realideas.org/choosing-a-list-of-skills-tags"
	},
	mistakes: "Words are compared, not meanings: a skill that the text describes in other words (\"led a shift\" for \"Supervision\") is named, and one of which a single word stands in the text is taken as backed.",
	options: { shortest: {
		type: "integer",
		description: "Characters that a description must have for its skills to be judged; shorter ones are thin for another reason.",
		minimum: 0,
		default: 100
	} },
	examples: {
		good: [
			{
				text: `description: ${kept}\nskills: [Stock Keeping, Planning, Team Leadership, Volunteer Management]\nbadge_template_activities: [{title: Kept the stock list for twelve weeks without a gap; checked by the manager.}]`,
				caption: "One word that tells what the skill is about is enough, in any form."
			},
			{
				text: `description: ${kept}\nskills: [Virtual Private Networks (VPN), HR, Infrastructure as Code]\nbadge_template_activities: [{title: 'Set up a VPN with IaC, and passed a test on human resources that two tutors marked.'}]`,
				caption: "Acronyms, in the text or in the skill."
			},
			{
				text: `description: ${kept}\nskills: [Public Speaking, Coding, C++]\nbadge_template_activities: [{title: 'Gave three talks about programming in C++, each judged by two listeners with a rubric.'}]`,
				caption: "Other words for the same."
			},
			{
				text: "language: nl\ndescription: De deelnemer heeft een seizoen lang de voorraad van een voedselbank beheerd en een ploeg van zes vrijwilligers door de drukste weken geleid.\nskills: [Welding, Juggling, Plumbing]",
				caption: "Other languages are not judged."
			},
			withSkills("Welding", "Metal Cutting", "Workshop Safety")
		],
		bad: [
			{
				text: "skills: [Water Sampling, Data Entry, Public Speaking, Juggling]",
				about: ["skills"],
				caption: "One of four."
			},
			{
				text: `description: ${kept}\nskills: [Stock Keeping, Risk Management, First Aid]\nbadge_template_activities: [{title: Passed a review of stock management with the manager.}]`,
				about: ["skills"],
				caption: "\"Management\" alone says nothing of risk."
			},
			{
				text: "skills: [Welding, Juggling, Water Sampling]",
				about: ["skills"]
			}
		]
	},
	*check({ name, description, criteria, issuer, skills = [] }, { shortest }) {
		if (description === void 0 || description.value.trim().length < shortest) return;
		const mentions = new Mentions([
			...name ? [name] : [],
			description,
			...criteria.map(({ text }) => text)
		]);
		const names = {
			badge: name?.value,
			issuer: issuer?.value
		};
		const unbacked = skills.filter(({ value }) => !mentions.has(value) && reasonAgainst(value, names) === void 0);
		const [first] = unbacked;
		if (first === void 0) return;
		yield {
			at: first.at,
			about: "skills",
			severity: isMost(unbacked.length, skills.length) ? "warning" : "info",
			message: `Neither description nor criteria speak of ${inWords(unbacked, skills.length)}`,
			suggestion: "Say how the earner showed it, or leave out what the badge does not judge",
			related: unbacked.slice(1, 6).map(({ at }) => at)
		};
	}
});
/** Two thirds, and not only one or two of few. */
function isMost(unbacked, all) {
	return unbacked >= 3 && unbacked * 3 >= all * 2;
}
/** How many skills a message names. */
const mostNamed$1 = 3;
function inWords(unbacked, all) {
	const shown = unbacked.slice(0, mostNamed$1).map(({ value }) => `"${shortened$1(value)}"`);
	if (unbacked.length === 1) return `the skill ${shown[0]}; expected a word about it`;
	const rest = unbacked.length - shown.length;
	const listed = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	return `${unbacked.length === all ? `any of the ${all}` : `${unbacked.length} of the ${all}`} skills (${listed}); expected a word about each`;
}
// ../core/src/program/skill-list.ts
/** How many different skills are held against the whole list. */
const mostSlips$2 = 500;
/** The list of skills that a program keeps, to look skills up in. */
var KnownSkills = class {
	file;
	#names;
	#abbreviations;
	#byForm = /* @__PURE__ */ new Map();
	/** Forms by first letter, which is seldom the one that is mistyped, and length. */
	#byStart = /* @__PURE__ */ new Map();
	#byStem = /* @__PURE__ */ new Map();
	#stems = /* @__PURE__ */ new Map();
	#nearest = /* @__PURE__ */ new Map();
	#isIndexed = false;
	constructor(file, names, abbreviations) {
		this.file = file;
		this.#names = new Set(names);
		this.#abbreviations = abbreviations;
		for (const name of names) {
			const form = skillForm(name, abbreviations);
			if (!this.#byForm.has(form)) this.#byForm.set(form, name);
		}
	}
	/** Whether the list has exactly this spelling. */
	hasSpelling(skill) {
		return this.#names.has(skill);
	}
	/** The spelling that the list has of a skill, however it is written. */
	spellingOf(form) {
		return this.#byForm.get(form);
	}
	/**
	* The entry that a skill most likely means: a few letters away, or with most of its words. Where many
	* different ones are asked for, the list is not meant at all, and the later ones get none.
	*/
	nearestTo(skill) {
		const form = skillForm(skill, this.#abbreviations);
		if (!this.#nearest.has(form)) {
			if (this.#nearest.size >= mostSlips$2) return void 0;
			this.#index();
			const close = nearest(form, this.#likeInLength(form)) ?? this.#mostAlike(form);
			this.#nearest.set(form, close === void 0 ? void 0 : this.#byForm.get(close));
		}
		return this.#nearest.get(form);
	}
	/** Made only where a skill is not in the list. */
	#index() {
		if (this.#isIndexed) return;
		this.#isIndexed = true;
		for (const form of this.#byForm.keys()) {
			add(this.#byStart, `${form[0]}${form.length}`, form);
			const stems = tellingStems(form);
			this.#stems.set(form, stems);
			for (const stem of stems) add(this.#byStem, stem, form);
		}
	}
	#likeInLength(form) {
		return [
			-2,
			-1,
			0,
			1,
			2
		].flatMap((more) => this.#byStart.get(`${form[0]}${form.length + more}`) ?? []);
	}
	#mostAlike(form) {
		const stems = tellingStems(form);
		let best;
		let most = .5;
		for (const other of new Set([...stems].flatMap((stem) => this.#byStem.get(stem) ?? []))) {
			const others = this.#stems.get(other) ?? /* @__PURE__ */ new Set();
			const shared = [...stems].filter((stem) => others.has(stem)).length;
			const share = shared / (stems.size + others.size - shared);
			if (share < most || best !== void 0 && share === most) continue;
			best = other;
			most = share;
		}
		return best;
	}
};
const known$2 = /* @__PURE__ */ new WeakMap();
/** A program's list to look skills up in, made once; undefined where there is none to be read. */
function knownSkills(list, abbreviations) {
	if (list?.names === void 0) return void 0;
	const made = known$2.get(list) ?? /* @__PURE__ */ new Map();
	known$2.set(list, made);
	const skills = made.get(abbreviations) ?? new KnownSkills(list.file, list.names, abbreviations);
	made.set(abbreviations, skills);
	return skills;
}
function add(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
// ../core/src/rules/skills/consistent.ts
/** How many other places a finding points to. */
const mostRelated = 5;
/** Two or more templates with these skills. */
function templates(...skills) {
	return skills.map((list) => withSkills(...list)).join("\n---\n");
}
var consistent_default = programRule({
	id: "skills/consistent",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	comparedFacts: ["skills"],
	languages: ["en"],
	summary: "A skill is written the same way in all templates.",
	why: "Search and reports take \"Problem-solving\" and \"Problem Solving\" for two skills. Earners of one badge are then not found by those who look for the other spelling.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Where most templates have the poorer spelling, that one is asked for; a list of skills in `program.yaml` decides otherwise. British and American spelling are taken for two skills and not reported.",
	options: { abbreviations: abbreviationsOption },
	examples: {
		good: [
			templates(["Data Analysis", "Writing"], ["Data Analysis", "Editing"]),
			{
				text: templates([
					"C",
					"Go",
					".NET"
				], [
					"C++",
					"C#",
					"Google Cloud"
				]),
				caption: "Marks that make the difference stay."
			},
			{
				text: templates(["Communication", "Security"], ["Communications", "Network Security"]),
				caption: "Two skills with like names."
			},
			{ text: templates(["IP", "Statistics"], ["IP Services", "Statistical Modelling"]) },
			{
				text: templates(["Threat Modelling"], ["Threat Modelling", "Routing"]),
				program: "skills: [Threat Modelling, Routing]",
				caption: "As the program writes it."
			}
		],
		bad: [
			{
				text: templates(["Data analysis", "Writing"], ["Data Analysis", "Editing"]),
				about: ["data analysis"],
				caption: "As many one way as the other: the first is asked for."
			},
			{
				text: templates(["Problem-solving"], ["Problem Solving", "Listening"]),
				about: ["problem solving"]
			},
			{
				text: templates(["Virtual Private Networks (VPN)", "Firewall"], ["VPN", "Firewalls"]),
				about: ["virtual private network", "firewall"]
			},
			{
				text: templates(["Threat modelling"], ["Threat Modelling"]),
				program: "skills: [Threat Modelling]",
				about: ["threat modelling"],
				caption: "The list of the program decides."
			},
			{
				text: templates(["QMS", "Auditing"], ["Quality Management System", "Auditing"]),
				options: { abbreviations: { QMS: "quality management system" } },
				about: ["quality management system"]
			}
		]
	},
	*extract({ skills = [] }, { abbreviations }) {
		const forms = Map.groupBy(skills, ({ value }) => skillForm(value, abbreviations));
		for (const [form, uses] of forms) {
			const [first, second] = uses;
			if (first === void 0 || second !== void 0) continue;
			yield {
				key: form,
				value: {
					at: first.at,
					spelling: asWritten(first.value),
					form
				}
			};
		}
	},
	*check(uses, { abbreviations }, { skillList }) {
		const known = knownSkills(skillList, abbreviations);
		const [first] = uses;
		if (first === void 0) return;
		const listed = known?.spellingOf(first.form);
		const spellings = Map.groupBy(uses, ({ spelling }) => spelling);
		if (listed === void 0) {
			if (spellings.size > 1) yield* differing(uses, mostUsed(spellings), spellings);
		} else yield* unlike(uses, listed, known);
	}
});
/** What differs from the spelling that most templates use. */
function* differing(uses, expected, spellings) {
	const count = spellings.get(expected)?.length ?? 0;
	const there = count === 1 ? "another template" : `${count} of ${uses.length} templates`;
	yield* finding(uses, (use) => use.spelling !== expected, expected, ({ spelling }) => `"${spelling}" is written "${expected}" in ${there}`);
}
/** What differs from the spelling that the program's list has. */
function* unlike(uses, expected, known) {
	yield* finding(uses, ({ spelling }) => spelling !== asWritten(expected) && known?.hasSpelling(spelling) !== true, expected, ({ spelling }) => `"${spelling}" is written "${expected}" in ${known?.file ?? "the list"}`);
}
function* finding(uses, isOther, expected, message) {
	const [first, ...more] = uses.filter(isOther);
	if (first === void 0) return;
	const model = uses.find((use) => !isOther(use));
	const also = more.length === 0 ? "" : `, here and in ${more.length} more`;
	yield {
		at: first.at,
		about: first.form,
		message: `${message(first)}; expected "${expected}"${also}`,
		suggestion: `Write "${expected}" ${more.length === 0 ? "here too" : "in all of them"}`,
		related: [...model ? [model] : [], ...more].slice(0, mostRelated).map(({ at }) => at),
		fix: {
			kind: "set",
			pointer: first.at.pointer,
			value: expected
		}
	};
}
/** The spelling with most uses; the first of those with as many. */
function mostUsed(spellings) {
	const [[spelling] = [""]] = [...spellings].toSorted(([, a], [, b]) => b.length - a.length);
	return spelling;
}
/** Kinds of apostrophe and of space are no spelling. */
function asWritten(skill) {
	return skill.normalize("NFKC").replaceAll("’", "'").replace(/\s+/g, " ").trim();
}
// ../core/src/rules/skills/count.ts
var count_default = templateRule({
	id: "skills/count",
	practice: 6,
	kind: "contract",
	severity: "error",
	reads: ["skills"],
	whole: true,
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
			text: withSkills("Welding", "Metal Cutting", "Workshop Safety")
		}, {
			text: withSkills("Welding"),
			caption: "Where no platform is set there is no limit."
		}],
		bad: [{
			platform: "credly",
			text: withSkills("Welding"),
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
	options: { abbreviations: abbreviationsOption },
	examples: {
		good: [
			withSkills("Go", "Google Cloud", "Goal Setting"),
			withSkills("C", "C++", "C#", ".NET"),
			withSkills("Security", "Security Fundamentals", "Network Security"),
			withSkills("IP", "IP Services", "Statistics", "Analysis")
		],
		bad: [
			{
				text: withSkills("Application Security", "AppSec", "Threat Modelling"),
				about: ["application security"]
			},
			{
				text: withSkills("Data analysis", "Writing", "Data Analysis"),
				about: ["data analysis"]
			},
			{
				text: withSkills("Firewall", "Routing", "Firewalls"),
				about: ["firewall"]
			},
			{
				text: withSkills("Virtual Private Networks (VPN)", "Routing", "VPN"),
				about: ["virtual private network"]
			},
			{
				text: withSkills("Problem-solving", "Listening", "Problem Solving"),
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
					pointer: entryOf$1(skill.at.pointer)
				}
			};
		}
	}
});
/** The whole entry of a skill, which may be a group of fields with a name. */
function entryOf$1(pointer) {
	return pointer.replace(/\/name$/, "");
}
// ../core/src/rules/skills/many.ts
const fifteen = [
	...[
		"Pruning",
		"Grafting",
		"Composting",
		"Soil Testing",
		"Beekeeping",
		"Irrigation",
		"Mulching"
	],
	...[
		"Seed Saving",
		"Harvesting",
		"Crop Rotation",
		"Weeding",
		"Propagation",
		"Fencing",
		"Digging"
	],
	"Plant Identification"
];
var many_default = templateRule({
	id: "skills/many",
	practice: 6,
	kind: "guidance",
	severity: "info",
	reads: ["skills"],
	whole: true,
	summary: "A template lists no more skills than a reader takes in.",
	why: "An employer reads the first few skills of a badge. Among twenty-five, those that set the earner apart are not seen.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "The number is our own: of twelve good Credly templates one has more than 15. A badge for a whole degree may well need more.",
	options: { most: {
		type: "integer",
		description: "How many skills a template may have.",
		minimum: 1,
		default: 15
	} },
	examples: {
		good: [
			{
				text: withSkills(...fifteen),
				caption: "Fifteen are not too many."
			},
			{
				text: withSkills(...fifteen, "Budgeting"),
				options: { most: 20 },
				caption: "A program may allow more."
			},
			withSkills("Pruning", "Grafting", "Composting"),
			{
				text: "skills: []",
				caption: "Too few are another matter."
			}
		],
		bad: [
			{
				text: withSkills(...fifteen, "Budgeting"),
				about: ["skills"]
			},
			{
				text: withSkills(...fifteen, "Budgeting", "Bookkeeping", "Selling"),
				about: ["skills"]
			},
			{
				text: withSkills(...fifteen.slice(0, 4)),
				options: { most: 3 },
				about: ["skills"]
			}
		]
	},
	*check({ skills = [] }, { most }) {
		const first = skills[most];
		if (first === void 0) return;
		yield {
			at: first.at,
			about: "skills",
			message: `The template has ${skills.length} skills; expected at most ${most}, so that those that count are seen`,
			suggestion: "Keep the skills that the criteria judge, and leave out those that others imply"
		};
	}
});
// ../core/src/rules/skills/meaningful.ts
/** One skill of a Credly answer, which alone names the issuer. */
function credlyAnswer(issuer, skill) {
	return JSON.stringify({
		id: "stream-keeper",
		name: "Stream Keeper",
		description: "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.",
		vanity_slug: "stream-keeper",
		owner_vanity_slug: "river",
		owner: { name: issuer },
		image: { url: "https://example.org/stream-keeper.png" },
		global_activity_url: "https://example.org/badges/stream-keeper",
		badge_template_activities: [{
			activity_type: "Assessment",
			title: `Handed in twelve water samples, entered in ${skill}, that a tutor checked.`
		}],
		skills: [
			{ name: "Water Sampling" },
			{ name: "Public Databases" },
			{ name: skill }
		],
		level: "Foundational",
		cost: "Free",
		time_to_earn: "Months",
		type_category: "Experience"
	});
}
var meaningful_default = templateRule({
	id: "skills/meaningful",
	practice: 6,
	kind: "guidance",
	severity: "info",
	reads: ["name", "skills"],
	languages: ["en"],
	formats: ["badgelint", "credly"],
	summary: "Each skill is the name of something that a person can do or knows.",
	why: "Skills are what employers search for. Nobody searches for \"Skills\", a whole sentence or the title of a course, so such an entry brings the earner nothing.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A general word is taken as one even where the profession has it for a subject, such as \"Training\" among trainers. The name of a company that is a product too (\"Docker\") is never reported.",
	options: { longest: {
		type: "integer",
		description: "How many characters a skill may have; the longest of good templates has 42.",
		minimum: 10,
		default: 50
	} },
	examples: {
		good: [
			withSkills("Go", "Lean", "R", "C", ".NET"),
			withSkills("Leadership", "Communication", "Learning & Development", "Training Delivery"),
			{
				text: `name: Data Analysis\n${withSkills("Data Analysis", "SQL", "Statistics")}`,
				caption: "A badge may be called what its earner can do."
			},
			withSkills("Program Management", "Golf Course Design", "Knowledge Graphs"),
			withSkills("Common Vulnerability Scoring System (CVSS)", "IP/TCP/UDP Vulnerabilities"),
			{
				text: credlyAnswer("Quarrel", "Quarrel"),
				file: "badge.json",
				caption: "The issuer makes a product of that name."
			}
		],
		bad: [
			{
				text: withSkills("Skills", "Carpentry", "Joinery"),
				about: ["skills"]
			},
			{
				text: withSkills("Carpentry", "Soft Skills", "Other"),
				about: ["skills"]
			},
			{
				text: withSkills("Carpentry", "Earners can build a chair from a drawing", "Joinery"),
				about: ["skills"]
			},
			{
				text: withSkills("Carpentry", "Choice of timber for outdoor furniture and small wooden sheds"),
				about: ["skills"]
			},
			{
				text: `name: Carpentry Course\n${withSkills("Carpentry Course", "Joinery", "Carving")}`,
				about: ["skills"]
			},
			{
				text: credlyAnswer("River Institute", "River Institute"),
				file: "badge.json",
				about: ["skills"]
			}
		]
	},
	*check({ name, issuer, skills = [] }, { longest }) {
		const names = {
			badge: name?.value,
			issuer: issuer?.value
		};
		const poor = skills.flatMap((skill) => {
			const reason = reasonAgainst(skill.value, names, longest);
			return reason === void 0 ? [] : [{
				skill,
				reason
			}];
		});
		const [first] = poor;
		if (first === void 0) return;
		const told = poor.slice(0, 3).map(({ skill, reason }) => `"${shortened$1(skill.value)}" ${reason}`);
		const more = poor.length > told.length ? `, and ${poor.length - told.length} more` : "";
		yield {
			at: first.skill.at,
			about: "skills",
			message: `${told.join(", ")}${more}; expected names of skills`,
			suggestion: "Name what the earner can do, in the words that an employer would search for",
			related: poor.slice(1, 6).map(({ skill }) => skill.at)
		};
	}
});
// ../core/src/rules/skills/taxonomy.ts
/** How many skills a message names. */
const mostNamed = 3;
var taxonomy_default = programRule({
	id: "skills/taxonomy",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	comparedFacts: ["skills"],
	summary: "Skills are names from the program's own list, where it keeps one.",
	why: "One list of skills makes badges comparable: an earner collects the same skill from two badges, and an employer finds all who hold it.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A skill that is new on purpose is reported until the list has it. Identifiers are known by their form, whether or not the framework has such an entry.",
	options: { abbreviations: abbreviationsOption },
	examples: {
		good: [
			{
				text: withSkills("Welding", "Juggling"),
				caption: "Where no list is kept, any skill is."
			},
			{
				text: withSkills("Welding", "Metal Cutting"),
				program: "skills: [Welding, Metal Cutting, Riveting]"
			},
			{
				text: withSkills("Firewalls", "VPN"),
				program: "skills: [Firewalls, VPN]"
			},
			{
				text: withSkills("C", "Go", "3D Printing", "ES6 Modules", "ISO 9001"),
				caption: "Names with figures are no identifiers."
			}
		],
		bad: [
			{
				text: withSkills("Welding", "Juggling", "Riveting"),
				program: "skills: [Welding, Metal Cutting, Riveting]",
				about: ["skills"]
			},
			{
				text: withSkills("Weldign", "Python Programming", "Riveting"),
				program: "skills: [{name: Welding}, {name: Python}, {name: Riveting}]",
				about: ["skills"],
				caption: "With the nearest entries."
			},
			{
				text: withSkills("Welding", "KS1200364C9C1LK3V5Q1", "2.B.1.a"),
				about: ["identifiers"],
				caption: "Identifiers of Lightcast and O*NET."
			},
			{
				text: withSkills("Juggling", "http://data.europa.eu/esco/skill/b590d4e9-7c62-4b5a-a2b1-7f5b4a6d8c2e"),
				program: "skills: [Welding]",
				about: ["skills", "identifiers"]
			}
		]
	},
	*extract({ skills = [] }, { abbreviations }) {
		const [first] = skills;
		if (first === void 0) return;
		yield {
			key: `skill ${skillForm(first.value, abbreviations)}`,
			value: skills
		};
		yield {
			key: "list",
			value: "asked"
		};
	},
	*check(group, { abbreviations }, { program, skillList }) {
		const known = knownSkills(skillList, abbreviations);
		for (const skills of group) {
			if (skills === "asked") return yield* unreadable(program, skillList, known);
			yield* identifiers(skills, known);
			if (known) yield* unlisted(skills, known, abbreviations);
		}
	}
});
function* unreadable(program, skillList, known) {
	const { skills: stated } = program ?? {};
	if (skillList === void 0 || known || stated === void 0 || !("value" in stated)) return;
	yield {
		at: stated.at,
		about: "skills",
		message: `The list of skills, "${stated.value}", cannot be read; expected a text, CSV, YAML or JSON file that lists them`,
		suggestion: "Correct the path, or write the skills here"
	};
}
function* identifiers(skills, known) {
	const found = skills.flatMap(({ value, at }) => {
		const framework = known?.hasSpelling(value) ? void 0 : frameworkOf(value);
		return framework === void 0 ? [] : [{
			value,
			at,
			framework
		}];
	});
	const [first] = found;
	if (first === void 0) return;
	const listed = found.map(({ value, framework }) => `"${shortened$1(value, 60)}" (${framework})`);
	yield {
		at: first.at,
		about: "identifiers",
		message: `${named$1(listed)} ${found.length === 1 ? "is an identifier" : "are identifiers"}; expected the name of the skill, which is what a badge shows`,
		suggestion: "Write the name, and put the address of the entry among the alignments",
		related: found.slice(1, 6).map(({ at }) => at)
	};
}
function* unlisted(skills, known, abbreviations) {
	const found = skills.filter(({ value }) => known.spellingOf(skillForm(value, abbreviations)) === void 0 && frameworkOf(value) === void 0);
	const [first] = found;
	if (first === void 0) return;
	const listed = found.map(({ value }, index) => {
		const near = index < mostNamed ? known.nearestTo(value) : void 0;
		return `"${shortened$1(value)}"${near === void 0 ? "" : ` (nearest: "${near}")`}`;
	});
	yield {
		at: first.at,
		about: "skills",
		message: `${countInWords(found.length, skills.length)} not in ${known.file}: ${named$1(listed)}; expected skills from the list`,
		suggestion: "Use an entry of the list, or add the skill to it",
		related: found.slice(1, 6).map(({ at }) => at)
	};
}
function named$1(listed) {
	const rest = listed.length - mostNamed;
	return `${listed.slice(0, mostNamed).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function countInWords(count, all) {
	if (all === 1) return "The only skill is";
	return count === all ? `All ${all} skills are` : `${count} of the ${all} skills ${count === 1 ? "is" : "are"}`;
}
// ../core/src/program/days.ts
/** Days from one day to another, both `YYYY-MM-DD`; negative where the second comes first. */
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
/** Number of a day in the calendar. Years are taken to begin in March, so that a leap day is the last. */
function dayNumber(day) {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const isBeforeMarch = month < 3;
	const years = isBeforeMarch ? year - 1 : year;
	const months = isBeforeMarch ? month + 9 : month - 3;
	const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + date;
}
// ../core/src/rules/template/archive-candidate.ts
var archive_candidate_default = programRule({
	id: "template/archive-candidate",
	practice: 8,
	kind: "guidance",
	severity: "info",
	reads: ["id", "state"],
	summary: "A template from which nothing has been issued for a year is archived.",
	why: "Badges that nobody can earn in practice crowd the list in which people look for the next one, and make those that are alive harder to find.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "An export counts badges but does not say when they were issued, so only a count of zero shows anything. It says when a template was created, not when it became active, so one that was a draft for a year is reported too. A badge for a rare event is reported unless it says `seasonal`.",
	options: { days: {
		type: "integer",
		description: "Days without a new badge after which a template might be archived.",
		minimum: 1,
		default: 365
	} },
	examples: {
		good: [
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z",
				caption: "Forty badges, which may all be of last week."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2026-02-03T10:00:00.000Z",
				caption: "Still new."
			},
			{ text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: draft" },
			{ text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: archived" },
			{
				text: "state: active\nseasonal: true",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2024-07-01"
				} }
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2025-07-01"
				} }
			},
			{
				text: "state: active",
				caption: "Nobody knows what was issued."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z",
				issuance: { "stream-keeper": { count: 0 } },
				caption: "The ledger has begun later than the badge."
			}
		],
		bad: [
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2024-02-03T10:00:00.000Z",
				about: ["issuance"]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2025-05-31"
				} },
				about: ["issuance"]
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: active",
				issuance: { "stream-keeper": {
					count: 40,
					lastIssued: "2023-05-31"
				} },
				about: ["issuance"],
				caption: "The ledger says when, where the export does not."
			}
		]
	},
	*extract(template) {
		if (template.isSeasonal || template.state?.value === "draft") return;
		const { id, record, identity } = template;
		if (identity === "from-credential") return;
		const { createdOn, issuedCount } = record;
		const value = {
			at: placeOf(template),
			id: id.value,
			createdOn: createdOn?.value,
			count: issuedCount?.value
		};
		yield {
			key: id.value,
			value
		};
	},
	*check(templates, { days }, { today, issuance }) {
		if (today === "") return;
		for (const template of templates) {
			const since = unusedSince(template, issuance?.get(template.id));
			if (since === void 0 || daysBetween(since.day, today) <= days) continue;
			yield {
				at: template.at,
				about: "issuance",
				message: `No badge has been issued since ${since.event} on ${since.day}; expected one within ${days} days`,
				suggestion: "Archive the template if it is no longer needed, or tell people how it can be earned"
			};
		}
	}
});
function placeOf({ at, state, record }) {
	return record.issuedCount?.at ?? state?.at ?? at;
}
/** From when on nothing is known to have been issued; undefined where that is not known. */
function unusedSince({ count, createdOn }, issued) {
	if (issued?.lastIssued !== void 0) return {
		day: issued.lastIssued,
		event: "the last one"
	};
	return (issued?.count ?? count) === 0 && (count ?? 0) === 0 && createdOn !== void 0 ? {
		day: createdOn,
		event: "the template was created"
	} : void 0;
}
// ../core/src/rules/template/archived.ts
var archived_default = templateRule({
	id: "template/archived",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	archived: true,
	reads: ["state", "earnLink"],
	comparedWith: ["state", "earnLink"],
	summary: "An archived template is not offered to earn.",
	why: "No badge is issued from an archived template any more. Somebody who follows its link and does the work ends with nothing.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A link to a page that says the badge has ended is taken for an offer unless it is switched off. That others still recommend or require an archived template is told where they do, by `template/recommendations` and `template/pathway`.",
	examples: {
		good: [
			"state: archived",
			{
				text: "state: archived\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: false",
				caption: "The link is kept, but switched off."
			},
			"state: active\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
			"earn_this_badge_url: https://example.org/courses/streams",
			{
				text: "state: archived\nenable_earn_this_badge: true",
				caption: "A button without an address is not shown."
			}
		],
		bad: [
			{
				text: "state: archived\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
				about: ["earn link"]
			},
			{
				text: "state: archived\nearn_this_badge_url: https://example.org/courses/streams",
				about: ["earn link"],
				caption: "The link is set, and nobody has switched it off."
			},
			{
				text: "state: archived\nvanity_slug: stream-keeper\nbadges_count: 40\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
				about: ["earn link"],
				caption: "An export of Credly."
			}
		]
	},
	*check({ state, earnLink, isEarnLinkShown }) {
		if (state?.value !== "archived" || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			message: `The template is archived, yet offered to earn at ${shortened$1(earnLink.value, 60)}; expected no offer`,
			suggestion: "Set `enable_earn_this_badge: false`, or remove the link",
			related: [state.at]
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
	const longest = longestFill(text, first, name);
	const otherLongest = longestFill(otherText, first, otherName);
	for (let length = longest; length > 0; length--) for (let otherLength = otherLongest; otherLength > 0; otherLength--) if (sameButForSlot(text, text.slice(first, first + length), otherText, otherText.slice(first, first + otherLength), first)) return true;
	return false;
}
/** What fills a slot has so many words at most. */
const mostWords$1 = 12;
/** How many words from a place on stand in a name too, one after another. */
function longestFill(text, from, name) {
	let longest = 0;
	for (let start = 0; start < name.length && longest < mostWords$1; start++) {
		let length = 0;
		while (length < mostWords$1 && start + length < name.length && name[start + length] === text[from + length]) length++;
		longest = Math.max(longest, length);
	}
	return longest;
}
function sameButForSlot(text, fill, otherText, otherFill, from) {
	let index = from;
	let other = from;
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
// ../core/src/rules/template/boilerplate.ts
/** Shorter sentences are alike by chance: "Awarded once a year". */
const fewestWords$1 = 6;
/** From this share of its wording on a text belongs to one that is told by likeness. */
const alike = .8;
/** Templates of an example, each with a name and a description, complete but for the first two. */
function program(texts, series) {
	return texts.map(([name, description]) => [
		`name: ${name}`,
		`id: ${name.toLowerCase().replaceAll(" ", "-")}`,
		`image: images/${name.toLowerCase().replaceAll(" ", "-")}.svg`,
		`description: "${description}"`,
		`skills: [Record Keeping, Tool Care, Guided Tours]`,
		"badge_template_activities: [{activity_type: Assessment, title: \"Passed a review of their record keeping, tool care and guided tours by a master with a rubric.\"}]",
		"owner: village team",
		"reviewed_on: 2026-02-20",
		"level: Foundational",
		"cost: Free",
		"time_to_earn: Months",
		"type_category: Experience",
		"global_activity_url: https://example.org/badges",
		...series ? [`series: ${series}`] : []
	].join("\n")).join("\n---\n");
}
/** Five trades whose texts have sentences in common. */
function trades(first, last = "") {
	return [
		["Well Digger", "They have dug a well of four metres and lined it with stone from a field."],
		["Bread Baker", "They have baked rye and wheat loaves for a market on twelve Saturdays."],
		["Bee Keeper", "They have brought two hives through a winter and counted the mites in May."],
		["Net Mender", "They have mended torn trawls by hand and spliced rope for a harbour crew."],
		["Lamp Tender", "They have looked after an oil lamp in a tower and logged each ship by night."]
	].map(([name, text]) => [name, `${first} ${text} ${last}`.trim()]);
}
const opening$1 = "Earners have shown a trade of the old village to the public for a year.";
const closing = "The museum stands on the hill above the harbour and opens every day.";
var boilerplate_default = programRule({
	id: "template/boilerplate",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"series"
	],
	summary: "Descriptions do not open or close with a sentence that many of them share.",
	why: "An employer reads the first sentence, and perhaps the last. Where it is the same on every badge, what this earner did comes second or not at all.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A sentence that is varied by a word from template to template is not noticed. A shared sentence that the program has to carry, by law for instance, is reported all the same.",
	options: { fewest: {
		type: "integer",
		description: "Number of templates that share a sentence from which it is reported.",
		minimum: 2,
		default: 5
	} },
	examples: {
		good: [
			{
				text: program(trades("")),
				caption: "Each has sentences of its own."
			},
			{
				text: program(trades("Earners kept a craft alive.")),
				caption: "A short sentence."
			},
			{
				text: program(trades(opening$1), "trades"),
				caption: "A declared series."
			},
			{
				text: program(trades(opening$1)),
				options: { fewest: 6 }
			},
			{
				text: program([
					"Peru",
					"Chile",
					"Spain",
					"Malta",
					"Ghana"
				].map((land) => [`Host in ${land}`, `Earners have hosted a family for two weeks and kept a diary of it. They know the daily life of ${land} from breakfast to bedtime and can explain it to a guest who has never been there.`])),
				caption: "A series that differs in one place."
			}
		],
		bad: [
			{
				text: program(trades(opening$1)),
				about: ["opening sentence"]
			},
			{
				text: program(trades("", closing)),
				about: ["closing sentence"]
			},
			{
				text: program(trades(opening$1, closing)),
				about: ["opening sentence", "closing sentence"]
			}
		]
	},
	*extract({ name, description, series, identity }) {
		if (name === void 0 || description === void 0 || identity === "from-credential") return;
		const { sentences } = analyse(description);
		const [first] = sentences;
		const last = sentences.at(-1);
		if (first === void 0 || last === void 0 || first === last) return;
		for (const [sentence, end] of [[first, "opening"], [last, "closing"]]) {
			const words = foldedWords(sentence.text);
			if (words.length < fewestWords$1) continue;
			const value = {
				at: part(description, sentence.start, sentence.end),
				end,
				sentence: shortened$1(sentence.text, 60),
				name: name.value,
				series: series?.value,
				description: description.value
			};
			yield {
				key: `${end} ${words.join(" ")}`,
				value
			};
		}
	},
	*check(group, { fewest }) {
		const [first] = group;
		if (first === void 0 || group.length < fewest || !isWidespread(group, fewest)) return;
		yield {
			at: first.at,
			about: `${first.end} sentence`,
			message: `${group.length} descriptions ${first.end === "opening" ? "open" : "close"} with the sentence "${first.sentence}"; expected each to speak of its own earner there`,
			suggestion: "Leave the sentence out, or keep it on the page that the badges link to",
			related: group.slice(1, 6).map(({ at }) => at)
		};
	}
});
/** Whether so many templates share a sentence that are neither of one series nor copies. */
function isWidespread(group, fewest) {
	const families = [];
	for (const shared of group) {
		const compared = compare$1(shared);
		const own = families.find((members) => members.some((member) => belong(member, compared)));
		if (own === void 0) families.push([compared]);
		else if (own.length < mostMembers$1) own.push(compared);
		if (families.length >= fewest) return true;
	}
	return false;
}
/** How many members of a family a text is held against. */
const mostMembers$1 = 4;
function compare$1({ series, description, name }) {
	const text = comparedWords(description);
	return {
		series,
		text,
		name: comparedWords(name),
		shingles: shingles(text)
	};
}
function belong(a, b) {
	if (a.series !== void 0 && a.series === b.series) return true;
	return likeness(a.shingles, b.shingles) >= alike || isSeries(a.text, a.name, b.text, b.name);
}
// ../core/src/rules/template/certificate.ts
var certificate_default = templateRule({
	id: "template/certificate",
	practice: 7,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["certificate"],
	formats: ["badgelint"],
	summary: "Earners can print a certificate, or it is said why they cannot.",
	why: "Some employers and offices still ask for paper. An earner who can print a certificate need not ask you for one, and one who cannot deserves to know that it is on purpose.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It asks of every template in our own format, whether the platform has certificates or not; exports do not say. Whether a reason is a good one is not judged.",
	examples: {
		good: [
			"certificate: true",
			"certificate: {enabled: true}",
			"certificate: {enabled: false, reason: The body that licenses the trade prints its own.}",
			{
				text: "state: archived",
				caption: "Nobody changes an archived template for this."
			},
			{
				text: "certificate: true\nvanity_slug: stream-keeper\nbadges_count: 4",
				caption: "An export says nothing about certificates."
			}
		],
		bad: [
			{
				text: "name: Stream Keeper",
				about: ["certificate"],
				caption: "Nothing is said."
			},
			{
				text: "certificate: false",
				about: ["certificate"],
				caption: "No reason is given."
			},
			{
				text: "certificate: {enabled: false}",
				about: ["certificate"]
			}
		]
	},
	*check({ certificate, at }) {
		if (certificate === void 0) yield {
			at,
			about: "certificate",
			message: "Nothing is said about a certificate to print; expected `certificate: true`, or a reason why not",
			suggestion: "Switch the certificate on at the platform and write `certificate: true`, or `{enabled: false, reason: …}`"
		};
		else if (!certificate.isOn && certificate.reason === void 0) yield {
			at: certificate.at,
			about: "certificate",
			message: "The certificate to print is switched off without a reason; expected one",
			suggestion: "Switch it on, or write `{enabled: false, reason: …}`"
		};
	}
});
// ../core/src/text/claim.ts
const claims = [
	/\b(?:has|have|having) (?:fully |truly )?mastered\b/gi,
	/\bmastered\b(?! by)/gi,
	new RegExp(`\\b(?:is|are|as|becomes?|became) (?:now |fully |highly |truly |a |an |the |already |thereby )*(?:experts?\\b(?! (?:panel|witness|speaker|talk|review))|masters? (?:of|in)\\b|certified\\b|proficient\\b|fully qualified\\b|highly skilled\\b)`, "gi"),
	/\b(?:demonstrat\w+|show\w*|gained|acquired|achieved|attained|possess\w*|ha(?:s|ve)|with) (?:\w+ ){0,2}(?:mastery|expertise|proficiency|expert knowledge|expert[- ]level)\b/gi,
	/\bexpert[- ]level (?:knowledge|skills?)\b/gi,
	/\bcertif(?:ies|y) (?:that )?(?:the )?(?:\w+ )?(?:is|are|can|has the)\b/gi
];
/** What a description claims of the earner: mastery, expertise, certification. English. */
function claimIn(analysis) {
	return claims.flatMap((pattern) => Array.from(analysis.text.matchAll(pattern), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}))).filter(({ start, end }) => !analysis.isQuoted(start, end) && !isDenied(analysis.text, start)).sort((a, b) => a.start - b.start)[0];
}
/** Looks at so many characters before the claim. */
const mostBefore = 30;
function isDenied(text, start) {
	return /\b(?:not|no|never|without|nor)\b[\w\s]{0,20}$|n['’]t\s+\w*\s*$/i.test(text.slice(Math.max(0, start - mostBefore), start));
}
const inName = /^(?:Certified|Expert|Master)(?= \p{Lu})(?! (?:of|Class|Classes|Talk|Talks|Panel|Forum|Plan|Planning|Data))|(?<=\p{L} )(?:Expert|Certification|Mastery)$/u;
/** What a badge's name claims of its earner: "Certified Beekeeper", "Pruning Expert". */
function claimInName(name) {
	const match = inName.exec(name);
	return match ? {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	} : void 0;
}
// ../core/src/text/earning.ts
/**
* How a badge is earned, told from the words of a criterion. English. A criterion that says neither
* of the two below is taken for a plain one, about which nothing is known.
*/
/** Somebody judged, measured or received what was done. */
const judging = /\b(?:pass(?:ed|es|ing)?|scor(?:e|es|ed|ing)|exam(?:s|ination|inations|iner|ined)?|test(?:s|ed)?|quiz(?:zes)?|assess\w*|grade[sd]?|grading|marks?|marked|evaluat\w*|review\w*|judged?|jury|juries|check(?:ed|s)?|approv\w*|rubrics?|verif\w*|observ\w*|sign(?:ed|s)?[- ]off|accept(?:ed|s|ance)|defen[dcs]\w*|panel|assessor|examiner|supervis\w*|mentor\w*|tutor\w*|feedback|peers?|interview\w*|portfolio|audition\w*|threshold|competenc\w*|proficien\w*|standards?|demonstrat\w*|show(?:ed|n|ing)?|prov(?:ed|en|ing)|evidence|submit\w*|submission|hand(?:ed|s)? in|deliver\w*|present(?:ed|s|ing|ation|ations)?|publish\w*|report(?:ed|s)?|project|capstone|thesis|essay|practical|licen[cs]e|certif\w*|correct\w*|success rate|at least|or (?:higher|more|better|above)|minimum)\b|\d\s?(?:%|(?:hours?|days|weeks|months|years)\b)/i;
function isJudged(text) {
	return judging.test(text);
}
const being = /\b(?:attend(?:ed|s|ing|ance)?|participat(?:e|ed|es|ing|ion)|(?:took|take|takes|taking) part|(?:was|were|been|being) present|joined|join|listen(?:ed|ing)?|watch(?:ed|ing)?|visit(?:ed|ing)?|registered|registration|showed up|checked in|sat in)\b/i;
/** Whether a criterion asks for being there and for nothing that anybody judged. */
function isAttendance(text, kind) {
	const isParticipant = /^(?:participant|schedule \/ registration|attendance)$/i.test(kind ?? "");
	if (/\b\d+\s?%|\bpass(?:ed|ing)?\b|\bexam|\bassess|\btest(?:ed|s)?\b|\bquiz|\bscor/i.test(text)) return false;
	if (isParticipant) return true;
	return being.test(text) && !isJudgedBeyondPresence(text);
}
/** "Attendance was checked" judges presence only. */
function isJudgedBeyondPresence(text) {
	return isJudged(text.replace(/\bcheck(?:ed)?[- ]in\b|\battendance (?:was |is )?(?:checked|verified|recorded)\b/gi, "").replace(/\bat least\b|\bminimum\b|(?<!\d)\d+\s?(?:hours?|days|weeks|months|years)\b/gi, "").replace(/\bpresent(?:ations?)?\b|\bpanels?\b|\bevidence\b|\bstandards?\b|\bpeers?\b/gi, ""));
}
const verbs = "(?:complet(?:e|ed|es|ing|ion(?: of)?)|finish(?:ed|es|ing)?|tak(?:e|en|ing)|took|attend(?:ed|ing|ance(?: at| of)?)?|participat(?:e|ed|es|ing|ion)(?: in)?|do|did|done|go through|went through|follow(?:ed|ing)?|enrol(?:l|led|ling|ment)?(?: in| on)?|join(?:ed|ing)?|work through|worked through|earn(?:ed)?)";
/** A subject before the verb, or "must". */
const lead = "(?:(?:the |an? |all )?(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|individuals?|people|you|they|those who|anyone who)(?: who)? ?(?:have |has |had |must |should |will |need to |needs to )?(?:to )?|has |have |must |by |for |having |successful |successfully |this badge is (?:awarded|earned|issued|given) (?:for |by |to those who |upon |on )?(?:successful |successfully )?(?:have )?)*";
const thingAnywhere = new RegExp(`\\b(?:course|class|training|programme|program|module|workshop|curriculum|bootcamp|unit|lesson|path|learning path|pathway|requirement|activity|activities|session|webinar|seminar|e-?learning|material|content|video|work|coursework|track|series|certification|badge|task|assignment|exercise|lab|level|stage|step)s?\\b`, "i");
const bareCompletion = new RegExp(`^(?=(${lead}))\\1(?:successfully |successful )?${verbs}(?: successfully)?\\b(?: |$)[^,;:]*$`, "i");
const topicOnly = /^(?:(?:a |an |the )?(?:basic|good|general|solid|sound|strong|deep|advanced|thorough|working) )?(?:knowledge|understanding|familiarity|awareness|interest|experience|skills?|mastery) (?:of|with|in|about)\b/i;
/**
* Whether a criterion says neither what was done nor how it was judged: "Complete the course",
* "Knowledge of brakes". English.
*/
function isVague(text, name) {
	const sentence = withoutPraise((name !== void 0 && name.length > 3 ? text.replaceAll(name, "X") : text).trim().replace(/(?<![\s.!])[\s.!]+$/, ""));
	if (isJudged(sentence) || /[.!?]\s+\p{Lu}/u.test(sentence)) return false;
	const count = sentence.split(/\s+/).length;
	if (/^[\w-]+(?: completion| attendance)?$/i.test(sentence) && count <= 2) return /^(?:completion|attendance|participation|training|course|hard work)\b|completion$/i.test(sentence);
	if (/\b(?:and|by|then|after|using|with (?:an?|two|three)|in which|to (?:build|write|make|design|repair|create))\b/i.test(sentence.replace(/"[^"]*"/g, "")) && count > 8) return false;
	if (topicOnly.test(sentence)) return count <= 14;
	return count <= 20 && bareCompletion.test(sentence) && thingAnywhere.test(sentence);
}
/** Without "– well done!" on the last line, and what follows it. */
function withoutPraise(text) {
	const from = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
	const praise = text.slice(from).search(/[-–—,] ?(?:well done|congratulations)/i);
	return praise < 0 ? text : text.slice(0, from + praise).trimEnd();
}
// ../core/src/rules/template/claim.ts
var claim_default = templateRule({
	id: "template/claim",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"description",
		"criteria"
	],
	comparedWith: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	summary: "What a badge promises fits how it is earned.",
	why: "A badge for being there that says \"expert\" does the earner no good: the first employer who asks how it was earned stops believing the others, too.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Only badges are judged whose every criterion is attendance in plain words. A criterion that asks for more behind a link is not known.",
	examples: {
		good: [
			"description: Earners have attended the Harvest Conference, sat in on two of its talks by certified beekeepers, met an expert panel, and took home a plan for a hive of their own.\nbadge_template_activities: [{title: Attended both days of the conference}]\nskills: [Conference, Hive Planning, Talks]",
			"name: Certified Beekeeper\ndescription: The earner is certified to keep bees, has mastered the handling of a swarm, and can tell a sick hive from a hungry one by its sound and by the weight of its combs.\nskills: [Beekeeping, Handling a Swarm, Hive Sound]\nbadge_template_activities: [{title: Passed the written and the practical exam}, {title: Attended four meetings}]",
			"name: Scrum Master Meetup\ndescription: Earners have attended the yearly meetup, heard from graduates of three master’s degrees, and wrote down what each of the six talks would change in their own teams.\nbadge_template_activities: [{title: Attended the meetup}]\nskills: [Scrum, Meetup, Talks]"
		],
		bad: [
			{
				text: "description: Earners have mastered the keeping of bees, from the first swarm to the last jar of honey, and know how a hive gets through a long and wet winter in the north.\nbadge_template_activities: [{title: Attended the Harvest Conference}]\nskills: [Keeping Bees, Swarms, Honey]",
				about: ["have mastered"]
			},
			{
				text: "name: Certified Beekeeper\ndescription: Earners have been to the talks of the Harvest Conference, in which the life of a hive was followed from the first swarm to the last jar of honey in the autumn.\nbadge_template_activities: [{activity_type: Participant, title: Took part in the conference}]\nskills: [Beekeeping, Swarms, Honey]",
				about: ["certified"]
			},
			{
				text: "description: Earners have attended a two-day conference on beekeeping, which means that they are experts in the life of a hive from the first swarm to the last jar of honey.\nbadge_template_activities: [{title: Attended at least one day}]\nskills: [Beekeeping, Swarms, Honey]",
				about: ["are experts"]
			}
		]
	},
	*check({ name, description, criteria }) {
		if (criteria.length === 0) return;
		if (!criteria.every(({ text, kind }) => isAttendance(text.value, kind?.value))) return;
		const inText = description && claimIn(analyse(description));
		const claim = inText ?? (name && claimInName(name.value));
		const located = inText ? description : name;
		if (claim === void 0 || located === void 0) return;
		yield {
			at: part(located, claim.start, claim.end),
			about: claim.text.toLowerCase(),
			message: `The ${inText ? "description" : "name"} says "${claim.text}", and every criterion is attendance; expected a claim that fits how the badge is earned`,
			suggestion: "Say that the earner took part and in what, or add a criterion that is judged",
			related: criteria.slice(0, 3).map(({ text }) => text.at)
		};
	}
});
/** Words by which a text speaks of the person: a noun for them, "people who", "they". */
const speaksOfPerson = new RegExp(`\\b(?:(?:${[
	"earner",
	"holder",
	"recipient",
	"participant",
	"learner",
	"student",
	"candidate",
	"attendee",
	"graduate",
	"trainee",
	"pupil",
	"volunteer",
	"delegate",
	"member",
	"individual",
	"professional",
	"practitioner",
	"apprentice",
	"achiever",
	"badgeholder"
].join("|")})s?|(?:people|persons?|those|someone|anyone|everyone|teachers?|employees?|staff|leaders?|users?|developers?|nurses?|engineers?|managers?|coaches|coach) (?:who|that|with)|they|he|she|who)\\b`, "i");
const subject = /^(?:(?:the|an?|all|each|every) )?((?:badge )?(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil))s?\b(?: of this (?:badge|credential|certificate))?(?=\s+(?:has|have|can|must|should|will|is|are|was|were|may|also|who|understands?|knows?|demonstrates?)\b)/i;
/** The nouns by which sentences of an English text begin with the person who earns it, in order. */
function personNouns(analysis) {
	return analysis.sentences.flatMap(({ text, start }) => {
		const [whole, noun] = subject.exec(text) ?? [];
		return whole === void 0 || noun === void 0 ? [] : [{
			noun: noun.toLowerCase().replace("badge ", ""),
			start,
			end: start + whole.length
		}];
	});
}
// ../core/src/rules/template/criteria-person.ts
var criteria_person_default = templateRule({
	id: "template/criteria-person",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"name",
		"description",
		"criteria"
	],
	comparedWith: ["description", "criteria"],
	languages: ["en"],
	summary: "Description and criteria use one noun for the person.",
	why: "If \"the earner\", \"the student\" and \"the participant\" all turn up, the reader wonders whether they are the same person.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "Somebody else may be meant: \"earners have taught forty students\". Only nouns that begin a sentence are compared, and are followed by has, can, must and their like.",
	examples: {
		good: [
			"description: Earners have taught forty students to swim and can plan a lesson for a mixed group of children. Earners have also learned to save a swimmer from open and cold water.",
			"description: The holder of this badge has planted a public bed. The holder can also advise neighbours on water and shade, and read a soil test without the help of a gardener.",
			"description: Earners have planted a public bed, kept it alive for a dry summer, and advised participants of a neighbourhood walk on water, shade and the care of young trees."
		],
		bad: [
			{
				text: "description: Earners have planted a public bed and kept it alive for a dry summer. Students can also advise neighbours on water and shade, and read a soil test on their own.",
				about: ["student"]
			},
			{
				text: "description: The holder has planted a public bed and kept it alive for a dry summer without a sprinkler, and can advise neighbours on water and shade in the same climate.\nbadge_template_activities: [{title: Participants have passed a walk through the bed with two gardeners}]",
				about: ["participant"]
			},
			{
				text: "description: The candidate has planted a public bed and kept it alive for a dry summer. The learner can advise neighbours on water and shade, and read a soil test on their own.",
				about: ["learner"]
			}
		]
	},
	*check({ description, criteria }) {
		const nouns = [...description ? [description] : [], ...criteria.map(({ text }) => text)].flatMap((text) => personNouns(analyse(text)).map((noun) => ({
			...noun,
			at: part(text, noun.start, noun.end)
		})));
		const [first] = nouns;
		const other = nouns.find(({ noun }) => noun !== first?.noun);
		if (first === void 0 || other === void 0) return;
		yield {
			at: other.at,
			about: other.noun,
			message: `The person is called "${first.noun}" and "${other.noun}"; expected one word for them`,
			suggestion: `Use "${first.noun}" throughout, or the word that your program has chosen`,
			related: [first.at]
		};
	}
});
// ../core/src/rules/template/criteria-present.ts
var criteria_present_default = templateRule({
	id: "template/criteria-present",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["criteria", "criteriaLink"],
	comparedWith: ["criteria", "criteriaLink"],
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
// ../core/src/rules/template/criteria-specific.ts
var criteria_specific_default = templateRule({
	id: "template/criteria-specific",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	summary: "The criteria say what the earner did and how that was judged.",
	why: "\"Complete the course\" could mean a click or a year of work. With what was done and how it was judged, a stranger can tell what the earner has behind them.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "A template is reported only if all its criteria are vague, so that a vague one beside a good one passes. Badges for being there are let pass, since there is nothing to judge.",
	options: { links: {
		type: "boolean",
		description: "Whether each criterion, or the template, must have a link that the public can follow.",
		default: false
	} },
	examples: {
		good: [
			"badge_template_activities: [{title: Final exam passed with a score of 80 % or higher}]",
			"badge_template_activities: [{title: Completed the course}, {title: Repaired three bicycle brakes under supervision}]",
			"badge_template_activities: [{title: The badge is awarded to volunteers whose forty entries were checked by the archivist}]",
			{
				text: "badge_template_activities: [{activity_type: Participant, title: Attended the Harvest Conference}]",
				caption: "Being there is what this badge is for."
			},
			"badge_template_activities: [{title: Completed the six labs of the course and handed in a report on each}]",
			"language: nl\nbadge_template_activities: [{title: De cursus is afgerond}]"
		],
		bad: [
			{
				text: "badge_template_activities: [{title: Complete the course}]",
				about: ["criteria"]
			},
			{
				text: "badge_template_activities: [{title: Completion of all modules}, {title: Finished the online training}]",
				about: ["criteria"]
			},
			{
				text: "badge_template_activities: [{title: Knowledge of bicycle brakes}]",
				about: ["criteria"]
			},
			{
				text: "badge_template_activities: [{title: Passed a review of forty entries by two archivists}]",
				options: { links: true },
				about: ["link"],
				caption: "Where the option asks for a link."
			}
		]
	},
	*check({ name, description, criteria }, { links }) {
		const [first] = criteria;
		if (first === void 0) return;
		const at = first.text.at;
		const isAllAttendance = criteria.every(({ text, kind }) => isAttendance(text.value, kind?.value));
		const repeated = criteria.find(({ text }) => isSame$1(text.value, description?.value));
		if (repeated) yield {
			at: repeated.text.at,
			about: "description",
			message: "The criterion is the description over again; expected how the badge is earned",
			suggestion: "Name what the earner did for it, and how that was judged"
		};
		else if (!isAllAttendance && criteria.every(({ text, link }) => link === void 0 && isVague(text.value, name?.value))) yield {
			at,
			about: "criteria",
			message: `${criteria.length === 1 ? "The criterion does" : `The ${criteria.length} criteria do`} not say what the earner did and how it was judged; expected both`,
			suggestion: "Name what was done and how it was judged, such as \"Passed a practical exam with 70 % or more\""
		};
		else if (links && criteria.every(({ link }) => link === void 0)) yield {
			at,
			about: "link",
			message: "No criterion has a link; expected a page that the public can read",
			suggestion: "Link each criterion to the page that describes it"
		};
	}
});
function isSame$1(criterion, description) {
	if (description === void 0 || foldedWords(criterion).length < 4) return false;
	return fold(criterion).trim() === fold(description).trim();
}
// ../core/src/text/orders.ts
/** Verbs that criteria begin with, and what they are when done. */
const done = {
	complete: "Completed",
	pass: "Passed",
	achieve: "Achieved",
	attend: "Attended",
	submit: "Submitted",
	participate: "Participated",
	demonstrate: "Demonstrated",
	finish: "Finished",
	earn: "Earned",
	take: "Took",
	create: "Created",
	write: "Wrote",
	build: "Built",
	develop: "Developed",
	deliver: "Delivered",
	obtain: "Obtained",
	perform: "Performed",
	read: "Read",
	answer: "Answered",
	enroll: "Enrolled",
	enrol: "Enrolled",
	register: "Registered",
	join: "Joined",
	watch: "Watched",
	upload: "Uploaded",
	prepare: "Prepared",
	choose: "Chose",
	hold: "Held",
	be: "Was",
	become: "Became",
	gain: "Gained",
	provide: "Provided",
	conduct: "Conducted",
	implement: "Implemented",
	identify: "Identified",
	explain: "Explained",
	describe: "Described",
	solve: "Solved",
	configure: "Configured",
	install: "Installed",
	lead: "Led",
	teach: "Taught",
	learn: "Learned",
	volunteer: "Volunteered",
	give: "Gave",
	show: "Showed",
	successfully: "Successfully completed"
};
/** Verbs that are nouns too: an order only where an object follows ("Score at least", "Design a …"). */
const doubtful = {
	score: "Scored",
	design: "Designed",
	present: "Presented",
	report: "Reported",
	practice: "Practised",
	practise: "Practised",
	test: "Tested",
	plan: "Planned",
	review: "Reviewed",
	research: "Researched",
	document: "Documented",
	share: "Shared",
	record: "Recorded",
	work: "Worked",
	study: "Studied",
	use: "Used",
	make: "Made",
	contribute: "Contributed",
	serve: "Served",
	map: "Mapped",
	host: "Hosted",
	interview: "Interviewed",
	repair: "Repaired",
	measure: "Measured",
	collect: "Collected",
	organize: "Organized",
	organise: "Organised",
	analyze: "Analyzed",
	analyse: "Analysed"
};
const object = /^\s+(?:an?|the|at least|all|your|one|two|three|four|five|six|ten|\d+|each|every|any)\b/i;
const afterVerb = /^\s+[^\s,.;:!?)–—-]/;
const obligation = /\b(?:you (?:must|should|will|need|have to|can|are required|'ll)|(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|applicants?|individuals?|members?|they) (?:must|should|will need to|will have to|need to|needs to|have to|has to|are required to|is required to|are expected to))\b/i;
/** The orders in a criterion, one a sentence at most: an imperative at its start, or "must". English. */
function ordersIn(analysis) {
	return analysis.sentences.flatMap(({ text, start }) => {
		const [bullet = ""] = /^(?:(?:[-*•–#>]+|\d+[.)])\s*)?/.exec(text) ?? [];
		const body = text.slice(bullet.length);
		const order = imperative(body) ?? must(body);
		if (order === void 0) return [];
		const from = start + bullet.length + order.start;
		const end = from + order.text.length;
		return analysis.isQuoted(from, end) ? [] : [{
			...order,
			start: from,
			end
		}];
	});
}
function imperative(sentence) {
	const [word = ""] = /^\p{L}+/u.exec(sentence) ?? [];
	const rest = sentence.slice(word.length);
	const plain = own(done, word);
	if (!(plain !== void 0 ? afterVerb.test(rest) : own(doubtful, word) !== void 0 && object.test(rest)) || /^\s+(?:beginners?|novices?|set of|list of)\b/.test(rest)) return void 0;
	if (word.toLowerCase() === "successfully") return /^\s+(?:complete|pass|finish|demonstrate|submit)\b/i.test(rest) ? {
		text: `${word}${/^\s+\p{L}+/u.exec(rest)?.[0] ?? ""}`,
		start: 0,
		end: 0,
		better: "Successfully completed …",
		isAddress: false
	} : void 0;
	return {
		text: word,
		start: 0,
		end: word.length,
		better: `${plain ?? own(doubtful, word)} …`,
		isAddress: false
	};
}
function must(sentence) {
	const match = obligation.exec(sentence);
	return match ? {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
		better: "Has …",
		isAddress: /^you/i.test(match[0])
	} : void 0;
}
function own(table, word) {
	const key = word.toLowerCase();
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
// ../core/src/rules/template/criteria-style.ts
var criteria_style_default = templateRule({
	id: "template/criteria-style",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: ["criteria"],
	languages: ["en"],
	summary: "Criteria tell what the earner has done, not what the reader must do.",
	why: "Who reads a badge wants to know what this person did. \"Complete the course\" speaks to somebody who has not earned it yet; \"Completed the course\" tells about somebody who has.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "A single line in the imperative is let pass, as is usual under a heading such as \"Earning criteria\". Some words are an order and a noun (\"Practice\", \"Report\"); they count as an order only where an object follows. Criteria without a verb pass.",
	options: { list: {
		type: "integer",
		description: "How many orders make a list of things to do. With 1 a single \"Pass the exam\" is reported too.",
		minimum: 1,
		default: 2
	} },
	examples: {
		good: [
			{
				text: "badge_template_activities: [{title: Pass the exam with at least 70 %}]",
				caption: "One line in the imperative is no list."
			},
			"badge_template_activities: [{title: Has repaired three bicycle brakes under supervision}]",
			"badge_template_activities: [{title: Passing score (70 %) on the final exam}]",
			"badge_template_activities: [{title: Score of 80 % or higher in the practical exam}]",
			"badge_template_activities: [{title: Report on a stream of the neighbourhood that a tutor accepted}]",
			"badge_template_activities: [{title: The badge is awarded to volunteers whose forty entries were checked}]",
			"badge_template_activities: [{title: 'Answered \"You must repair the brake\" exercises before two examiners'}]",
			"language: de\nbadge_template_activities: [{title: Nehmen Sie an der Prüfung teil}]"
		],
		bad: [
			{
				text: "badge_template_activities: [{title: Watch the four videos}, {title: Pass the exam with at least 70 %}]",
				about: ["criteria"]
			},
			{
				text: "badge_template_activities: [{title: You must repair three brakes before two examiners}]",
				about: ["criteria"]
			},
			{
				text: "badge_template_activities: [{title: Students must hand in a portfolio that two tutors accept}, {title: Pass the exam}]",
				about: ["criteria"]
			},
			{
				text: "badge_template_activities: [{title: Pass the exam with at least 70 %}]",
				options: { list: 1 },
				about: ["criteria"]
			}
		]
	},
	*check({ criteria }, { list }) {
		const orders = criteria.flatMap(({ text }) => ordersIn(analyse(text)).map((order) => ({
			...order,
			at: part(text, order.start, order.end)
		})));
		const first = orders.find(({ isAddress }) => isAddress) ?? orders[0];
		if (first === void 0 || !first.isAddress && orders.length < list) return;
		const listed = [...new Set(orders.map(({ text }) => `"${text}"`))].slice(0, 3).join(", ");
		yield {
			at: first.at,
			about: "criteria",
			message: `The criteria tell the reader what to do (${listed}); expected what the earner has done`,
			suggestion: `Write each as something done: "${first.better}"`
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
	whole: true,
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
// ../core/src/text/substance.ts
/** What makes a description hollow, if it is: a placeholder, the name again, or bare completion. */
function hollownessOf(text, name) {
	if (isPlaceholder(text)) return "placeholder";
	if (name !== void 0 && text.length <= 2 * name.length + 20 && isSame(text, name)) return "name";
	return isBareCompletion(text) ? "completion" : void 0;
}
function isSame(text, name) {
	const letters = foldedWords(text).join(" ");
	return letters !== "" && letters === foldedWords(name).join(" ");
}
const opening = /^(?:(?:this|the) (?:digital )?(?:badge|credential|certificate) (?:is |was )?(?:awarded|given|issued|earned|granted) (?:to (?:\w+ )?(?:people|those|learners|students|participants|earners|individuals|anyone) who (?:have |has )?|for (?:the )?(?:successful )?|by |on |upon )|awarded (?:for|to (?:those|participants|learners|students) who) (?:have )?|(?:the )?(?:earners?|holders?|recipients?|participants?)(?: of this (?:badge|credential))? (?:has|have)? ?|(?:has|have) |for )?(?:successfully )?(?:complet(?:ed|ing|ion of)|finish(?:ed|ing)|attend(?:ed|ing|ance (?:at|of))|pass(?:ed|ing)|participat(?:ed|ing) in|took part in)\b/i;
/** What, after the act, tells more than that the act was done. */
const substance = /\b(?:and|by|where|which|including|covering|demonstrat\w*|showing|able to|can|know(?:s|ledge)|skills?|learn\w*|understand\w*|after|who|while|with|through|so that)\b|[,;:]/i;
/** One sentence which says that a course, programme or event was completed, and nothing more. */
function isBareCompletion(text) {
	const sentence = text.trim().replace(/(?<![.!])[.!]+$/, "");
	if (sentence.length > 300 || /[.!?]\s/.test(sentence)) return false;
	const match = opening.exec(sentence);
	if (match === null || substance.test(sentence.slice(match[0].length))) return false;
	return foldedWords(sentence).length <= 20;
}
// ../core/src/rules/template/description-substance.ts
/** Shorter descriptions are the business of `template/description-thin`. */
const fewestCharacters = 100;
const remedy = "Say who did what, what they can now do, and why it counts";
var description_substance_default = templateRule({
	id: "template/description-substance",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"description",
		"criteria"
	],
	summary: "A description says who did what and what they can now do, not only that a course was completed.",
	why: "The description is the first thing people read behind the picture. If it says only that a course was completed, nobody learns what the earner can do.",
	source: {
		title: "Credly, No guts, no glory: writing meaningful badges",
		address: "https://learn.credly.com/blog/no-guts-no-glory"
	},
	mistakes: "Bare completion is known in English only, and so is a text that never comes to what the earner can do. Why it counts is asked by `template/description-value`, in the strict preset.",
	examples: {
		good: [
			"description: Earners have completed the Data Basics course, cleaned three data sets and explained what they found to a panel.",
			{ text: "name: Todo List Design\ndescription: Earners have designed, tested and shipped a to-do list application that five people used for a week." },
			{
				text: "description: Earners have attended the Regional Library Meeting in the town hall, sat in on three of its six sessions, and met colleagues from eleven other libraries.\nbadge_template_activities: [{activity_type: Participant, title: Attended the Regional Library Meeting}]\nskills: [Library Networking, Sessions, Regional Meeting]",
				caption: "Who was there and was not judged has shown nothing new, and the badge does not claim it."
			},
			"description: Has completed the Lifeguard course and rescued a swimmer in open water under supervision."
		],
		bad: [
			{
				text: "description: Earners have completed the twelve weekly evening meetings of the spring season in the town hall, with tea and a short break in each of them.",
				about: ["ability"],
				caption: "It says who did what, and not what they can now do."
			},
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
	*check({ name, description, criteria }) {
		if (description === void 0) return;
		const at = description.at;
		const text = description.value;
		const hollowness = hollownessOf(text, name?.value);
		if (hollowness === "placeholder") yield {
			at,
			about: "placeholder",
			message: `The description is a placeholder, "${shortened$1(text, 60)}"; expected what the earner did`,
			suggestion: remedy
		};
		else if (hollowness === "name") yield {
			at,
			about: "name",
			message: "The description only repeats the name; expected what the earner did",
			suggestion: remedy
		};
		else if (hollowness === "completion") yield {
			at,
			about: "completion",
			message: "The description says only that something was completed; expected what the earner can now do",
			suggestion: "Add what the earner did there, how it was judged, and what they can now do"
		};
		else if (text.length >= fewestCharacters && isOnlyCompletion(text) && detectLanguage(text) === "en" && !(criteria.length > 0 && criteria.every((one) => isAttendance(one.text.value, one.kind?.value)))) yield {
			at,
			about: "ability",
			severity: "info",
			message: "The description says what was completed, and not what the earner can now do; expected both",
			suggestion: "Add what the earner has shown to know, to be able to do, or to have made"
		};
	}
});
const completion = /\b(?:complet(?:ed|es|ing|ion)|finish(?:ed|ing)|attend(?:ed|ing|ance)|participat(?:ed|ing|ion)|took part|enrolled|joined)\b/i;
/** Any word for knowing, being able, making or doing beside completing. */
const ability = /\b(?:can|able|abilit\w*|capab\w*|know\w*|skill\w*|understand\w*|understood|demonstrat\w*|show(?:n|ed|s|ing)?|competen\w*|proficien\w*|expertise|familiar\w*|appl(?:y|ied|ies|ying)|learn(?:ed|t|ing|s)?|prepared|equipped|develop\w*|design\w*|buil[dt]\w*|creat\w*|made|making|wr[io]t\w*|solv\w*|analy[sz]\w*|manag\w*|lead(?:ing|s)?|led|pass(?:ed|ing)?|master\w*|gain\w*|practi[cs]\w*|perform\w*|use[sd]?|using|identif\w*|explain\w*|implement\w*|plan\w*|measur\w*|repair\w*|teach\w*|taught|help\w*|present\w*|contribut\w*|organi[sz]\w*|deliver\w*|conduct\w*|research\w*|collect\w*|train(?:ed|ing)|achiev\w*|qualif\w*|recogni[sz]\w*|awareness|insight\w*|technique\w*|how to|scored?|evaluat\w*|assess\w*|exam\w*|tested|submitted|volunteer\w*|serv(?:ed|ing)|coordinat\w*|supervis\w*|coach\w*|mentor\w*|operat\w*|install\w*|configur\w*|maintain\w*|cook\w*|program(?:med|ming)|translat\w*|interpret\w*|advis\w*|support(?:ed|ing)|interview\w*)\b/i;
function isOnlyCompletion(text) {
	return completion.test(text) && !ability.test(text);
}
// ../core/src/rules/template/description-thin.ts
var description_thin_default = templateRule({
	id: "template/description-thin",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	summary: "A description is long enough to say who did what and why it counts.",
	why: "Whoever opens the badge reads two lines and stops. In fewer than a hundred characters there is room for a topic, and none for what this earner did or can do.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "No platform publishes a least length. The figures are taken from good templates, of which the shortest had 160 characters. A short text may be complete all the same.",
	options: {
		least: {
			type: "integer",
			description: "Characters below which a description is reported as a warning.",
			minimum: 0,
			default: 100
		},
		good: {
			type: "integer",
			description: "Characters below which it is reported as an info.",
			minimum: 0,
			default: 160
		}
	},
	examples: {
		good: [{
			text: "language: ja\ndescription: 受講者は三か月間毎週近くの川を測定し、結果を公開データベースに記録し、変化を近所の人々に説明しました。自然な変動と汚染の兆候を見分け、誰に連絡すべきかを知っています。",
			caption: "A character of Japanese or Chinese says as much as two or three letters."
		}, {
			text: "description: Earners have baked eight loaves of rye a week for a season and can mend a dough that failed.",
			options: {
				least: 80,
				good: 80
			}
		}],
		bad: [
			{
				text: "description: Earners have planned and led a class on home repair.",
				about: ["description"]
			},
			{
				text: "description: Earners have sampled water and led a public talk about what their data say of pollution in it, and know whom to call.",
				about: ["description"]
			},
			{
				text: "language: nl\ndescription: De deelnemer heeft een vergadering geleid.",
				about: ["description"]
			}
		]
	},
	*check({ name, description }, { least, good }) {
		if (description === void 0) return;
		const text = description.value.trim();
		const length = lengthOf(text);
		if (length >= Math.max(least, good) || hollownessOf(text, name?.value)) return;
		const isThin = length < least;
		yield {
			at: description.at,
			about: "description",
			message: `The description has ${length} characters, too few to say who did what and why it counts; expected ${isThin ? least : good} or more`,
			suggestion: "Add what the earner did, what they can now do, and why it counts",
			...isThin ? {} : { severity: "info" }
		};
	}
});
/** Characters, those of scripts that write a syllable or a word with one counting two and a half. */
function lengthOf(text) {
	const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
	return Math.round(Array.from(text).length + 1.5 * (dense?.length ?? 0));
}
// ../core/src/rules/template/description-value.ts
var description_value_default = templateRule({
	id: "template/description-value",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	summary: "A description says why the achievement counts.",
	why: "An employer who does not know the field learns from it what the earner is good for: which work they can take on, which problem they can solve, which rule they meet.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "It looks for words of purpose and use (to, so that, enabling, needed for). A text that leaves the use to the reader is reported, even where every reader sees it.",
	examples: {
		good: [
			"description: Earners have led a crew of six through a season of night work and can read a tide table, which is what a harbour asks of a mate before it lets them out alone.",
			"description: Earners have welded plates in all positions and can read a drawing, enabling a workshop to let them work on pressure vessels from their first day onwards, alone.",
			"language: nl\ndescription: Deelnemers hebben drie maanden lang een beek gemeten, de waarden gepubliceerd en een verandering uitgelegd aan de buurt, met een kaart en een praatje in de zaal."
		],
		bad: [
			{
				text: "description: Earners have led a crew of six through a season of night work. They have knowledge of tide tables, of knots, and of the lights of the harbour and of the open sea.",
				about: ["description"]
			},
			{
				text: "description: Earners have baked eight loaves of rye a week for a season. They understand sourdough, the heat of a stone oven, and the difference between a soft and a hard crust.",
				about: ["description"]
			},
			{
				text: "description: Earners have demonstrated knowledge of bicycle brakes, chains, wheels and lights, and have mended forty bicycles in a workshop of the town during one long season.",
				about: ["description"]
			}
		]
	},
	*check({ name, description, criteria }) {
		if (description === void 0 || description.value.length < 100) return;
		if (criteria.length > 0 && criteria.every(({ text, kind }) => isAttendance(text.value, kind?.value))) return;
		if (hollownessOf(description.value, name?.value) || saysUse(description.value)) return;
		if (analyse(description).sentences.at(-1) === void 0) return;
		yield {
			at: description.at,
			about: "description",
			message: "The description does not say why the achievement counts; expected what it is good for",
			suggestion: "Add which work it prepares for, which problem it solves, or whose standard it meets"
		};
	}
});
/** Purpose, use, standing: to do something, for somebody, what is asked, what follows from it. */
const use = /\b(?:enabl\w+|allow\w*|ensur\w+|so that|in order to|prepar\w+|ready (?:to|for)|need(?:ed|s)?|requir\w+|essential|critical|important|valu\w+|benefit\w*|help(?:s|ing|ed)?|improv\w+|reduc\w+|support\w*|contribut\w+|career\w*|job\w*|role[s]?|employ\w*|industry|profession\w*|workplace|standard\w*|meet(?:s|ing)?|counts?|matter\w*|impact\w*|solv\w+|protect\w*|prevent\w*|safe\w*|can (?:now )?\w+|able to|capab\w+|ask(?:s|ed)? (?:of|for)|why|which is what|(?:skills?|how|knowledge|tools?|ability) to|opportunit\w+)\b/i;
function saysUse(text) {
	return use.test(text);
}
// ../core/src/rules/template/details.ts
var details_default = templateRule({
	id: "template/details",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"level",
		"cost",
		"timeToEarn",
		"type"
	],
	formats: ["badgelint", "credly"],
	limit: "detailFields",
	summary: "Level, cost, time to earn and type are filled in where the platform shows them.",
	why: "They tell an employer at a glance how much stands behind a badge, and people who search the platform filter by them. A template without them is found less often.",
	source: {
		title: "Credly: badge templates",
		address: "https://credly.com/docs/badge_templates_extended"
	},
	mistakes: "A badge for which one of them means nothing, such as the cost of an award, is reported all the same.",
	examples: {
		good: [
			{
				text: "level: Advanced\ncost: Paid\ntime_to_earn: Years\ntype_category: Certification",
				platform: "credly"
			},
			{
				text: "language: null",
				platform: "credly",
				caption: "The language is no such detail."
			},
			{
				text: "level: null\ncost: null",
				caption: "No platform is set that would show them."
			},
			{
				text: "level: null",
				platform: "canvas-credentials"
			},
			{
				text: "level: null\nstate: archived",
				platform: "credly"
			}
		],
		bad: [
			{
				text: "cost: null",
				platform: "credly",
				about: ["details"]
			},
			{
				text: "level: null\ncost: null\ntime_to_earn: null\ntype_category: null",
				platform: "credly",
				about: ["details"],
				caption: "One finding names all that is missing."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nlevel: null\ntime_to_earn: null",
				about: ["details"],
				caption: "An export of Credly."
			}
		]
	},
	*check({ at, level, cost, timeToEarn, type }, _, { limit }) {
		const missing = [
			[
				"level",
				level,
				"level"
			],
			[
				"cost",
				cost,
				"cost"
			],
			[
				"time to earn",
				timeToEarn,
				"time_to_earn"
			],
			[
				"type",
				type,
				"type_category"
			]
		].filter(([, value]) => value === void 0);
		if (missing.length === 0) return;
		yield {
			at,
			about: "details",
			message: `The ${listed(missing.map(([name]) => name))} ${missing.length === 1 ? "is" : "are"} not filled in; expected all ${limit.value} details that ${limit.platform} shows`,
			suggestion: `Set ${listed(missing.map(([, , key]) => `\`${key}\``))}`
		};
	}
});
function listed(words) {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
// ../core/src/program/name.ts
/** A name as it is compared: two names of one form look the same to whoever reads them. */
function nameForm(name) {
	return fold(name).replace(/\s+/g, " ").trim();
}
const steps = /^(?:[ivx]{1,5}|\d{1,3}|[a-e]|level|part|stage|tier|grade|step|foundation(?:al|s)?|basics?|beginners?|elementary|introduction|introductory|intermediate|advanced|expert|professional|associate|specialist|master|junior|senior|bronze|silver|gold|platinum)$/;
/** Whether two names are steps of one ladder: "Welding I" and "Welding II", "Silver" and "Gold". */
function areSteps(name, other) {
	const [a, b] = [name, other].map((text) => nameForm(text).match(/[\p{L}\p{N}]+/gu) ?? []);
	if (a === void 0 || b === void 0 || a.join(" ") === b.join(" ")) return false;
	const rest = (words) => words.filter((word) => !steps.test(word)).join(" ");
	return rest(a) === rest(b);
}
// ../core/src/rules/template/distinct.ts
var distinct_default = programRule({
	id: "template/distinct",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"id",
		"name",
		"description",
		"image",
		"language",
		"series",
		"state"
	],
	comparedWith: ["series"],
	summary: "No two templates have the same name or the same image.",
	why: "A profile shows a badge by name and image. Where two badges share one, an employer takes them for the same, and the earner who worked for both gets credit for one.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Images are compared by path or address, not by what they show. Templates of different formats, and a draft beside what it will replace, are not held against each other.",
	examples: {
		good: [
			"name: Stream Keeper\n---\nname: Archive Guide",
			{
				text: "name: Stream Keeper\nlanguage: en\n---\nname: Stream Keeper\nlanguage: nl\ndescription: De deelnemers hebben veertig foto’s van een dorpsarchief beschreven, elke datum aan een tweede bron getoetst, en vijf rondleidingen voor het publiek gegeven.",
				caption: "The same badge in two languages."
			},
			"name: C\n---\nname: C++",
			"name: Stream Keeper\nseries: water\n---\nname: Stream Keeper\nseries: water",
			"name: Stream Keeper\nstate: active\n---\nname: Stream Keeper\nstate: draft",
			{
				text: "name: Water Testing I\nimage: images/water.svg\n---\nname: Water Testing II\nimage: images/water.svg",
				caption: "The steps of one ladder may share an image."
			},
			{
				text: ["Peru", "Chile"].map((land) => `name: Host in ${land}\nimage: images/host.svg\ndescription: Earners have hosted a family from ${land} for two weeks and kept a diary of all that they learnt about daily life there. They can explain it to a guest.`).join("\n---\n"),
				caption: "A series that differs in one place."
			}
		],
		bad: [
			{
				text: "name: Stream Keeper\n---\nname: Stream  keeper",
				about: ["stream keeper"]
			},
			{
				text: "image: images/badge.svg\n---\nimage: ./images/badge.svg",
				about: ["images/badge.svg"]
			},
			{
				text: "name: Stream Keeper\nimage: images/badge.svg\n---\nname: Stream Keeper\nimage: images/badge.svg",
				about: ["stream keeper"],
				caption: "One cause, one finding."
			},
			{
				text: ["a", "b"].map((id) => `id: ${id}\nname: Water Tester\ndescription: Earners have tested the water of a stream near their home every week for three months, and explained a change in it to their neighbours.\nimage: images/${id}.svg\nskills: [Water Testing, Explaining, Public Speaking]\nbadge_template_activities: [{activity_type: Assessment, title: "Handed in twelve weekly reports of water testing, and gave a talk explaining them, that a tutor judged."}]`).join("\n---\n"),
				about: ["water tester"],
				caption: "Two copies under one name are no business of near-duplicate."
			},
			{
				text: "image: https://example.org/logo.png\n---\nimage: https://example.org/logo.png",
				about: ["https://example.org/logo.png"]
			}
		]
	},
	*extract(template) {
		const { name, image, format, identity } = template;
		if (name === void 0 || identity === "from-credential") return;
		yield {
			key: `${format} name ${nameForm(name.value)}`,
			value: faceOf(template, "name", name.at, nameForm(name.value))
		};
		if (image === void 0) return;
		const reference = referenceOf(image.value);
		yield {
			key: `${format} image ${!/^(?:[a-z][a-z\d+.-]+:|\/)/i.test(reference) ? image.at.file.slice(0, image.at.file.lastIndexOf("/") + 1) : ""} ${reference}`,
			value: faceOf(template, "image", image.at, reference)
		};
	},
	*check(group) {
		const [first, second, ...others] = confused(group);
		if (first === void 0 || second === void 0) return;
		const place = first.at.file === second.at.file ? "in this file" : first.at.file;
		const more = others.length > 0 ? ` and of ${others.length} more` : "";
		const shared = {
			at: second.at,
			related: [first, ...others.slice(0, 4)].map(({ at }) => at)
		};
		if (first.shows === "name") yield {
			...shared,
			about: nameForm(second.name),
			message: `"${second.name}" is also the name of another template (${place})${more}; expected a name of its own`,
			suggestion: "Say in the name what sets it apart, archive one of them, or give them the same `series`"
		};
		else yield {
			...shared,
			about: shortened$1(second.image, 80),
			message: `The image of "${second.name}" is also that of "${first.name}" (${place})${more}; expected an image of its own`,
			suggestion: "Give each badge its image, or the same `series` if they are meant to look alike"
		};
	}
});
function faceOf({ id, name, description, language, series, issuer, state }, shows, at, image) {
	return {
		shows,
		at,
		id: id.value,
		name: name?.value ?? "",
		image,
		description: description?.value ?? "",
		language: language?.value,
		series: series?.value,
		issuer: issuer?.value,
		isDraft: state?.value === "draft"
	};
}
function referenceOf(image) {
	return image.trim().replace(/^(?:\.\/)+/, "");
}
/** How many different kinds of templates one is held against. */
const mostKinds = 8;
/** The first templates of a group that can be taken for each other. */
function confused(group) {
	if (group.length < 2) return [];
	const kinds = [];
	for (const face of group) {
		const compared = new Compared(face);
		const own = kinds.find(([first]) => first && !areToldApart(first, compared));
		if (own) own.push(compared);
		else if (kinds.length < mostKinds) kinds.push([compared]);
	}
	return kinds.find((kind) => kind.length > 1)?.map(({ face }) => face) ?? [];
}
/** A template with what is worked out once for all its comparisons. */
var Compared = class {
	face;
	#language;
	#words;
	constructor(face) {
		this.face = face;
	}
	get language() {
		this.#language ??= this.face.language ?? detectLanguage(this.face.description) ?? false;
		return this.#language;
	}
	get words() {
		this.#words ??= comparedWords(this.face.description);
		return this.#words;
	}
};
function areToldApart(one, other) {
	const [a, b] = [one.face, other.face];
	if (a.id === b.id || a.isDraft !== b.isDraft) return true;
	if (a.series !== void 0 && a.series === b.series) return true;
	if (a.issuer !== void 0 && b.issuer !== void 0 && a.issuer !== b.issuer) return true;
	if (one.language && other.language && !isSameLanguage(one.language, other.language)) return true;
	if (a.shows === "name") return false;
	if (nameForm(a.name) === nameForm(b.name) || areSteps(a.name, b.name)) return true;
	return isSeries(one.words, comparedWords(a.name), other.words, comparedWords(b.name));
}
// ../core/src/rules/template/earn-link.ts
var earn_link_default = templateRule({
	id: "template/earn-link",
	practice: 5,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"state",
		"earnLink",
		"criteria"
	],
	comparedWith: ["state", "criteria"],
	formats: ["badgelint", "credly"],
	summary: "A template shows where somebody new can start to earn the badge.",
	why: "A colleague who sees a badge and wants it too looks for the way in. Without a link that is shown, the interest that an earner has raised is lost.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A badge by invitation has no such page; that is not seen, which is why the rule is strict only. Badges for being there are let pass.",
	examples: {
		good: [
			"earn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
			{
				text: "state: draft",
				caption: "The page may not be there yet."
			},
			{
				text: "state: archived",
				caption: "Nobody is to earn it any more."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
				caption: "An export of Credly."
			}
		],
		bad: [
			{
				text: "name: Stream Keeper",
				about: ["earn link"],
				caption: "There is none."
			},
			{
				text: "earn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: false",
				about: ["earn link"],
				caption: "There is one, but it is not shown."
			},
			{
				text: "earn_this_badge_url: https://example.org/courses/streams",
				about: ["earn link"],
				caption: "The platform does not show it unless told to."
			},
			{
				text: "enable_earn_this_badge: true",
				about: ["earn link"],
				caption: "A button that leads nowhere."
			}
		]
	},
	*check({ at, state, earnLink, isEarnLinkShown, criteria }) {
		const isPast = criteria.length > 0 && criteria.every(({ text, kind }) => isAttendance(text.value, kind?.value));
		if (state?.value === "draft" || isPast) return;
		const isShown = isEarnLinkShown?.value === true;
		if (earnLink === void 0) yield {
			at: isShown ? isEarnLinkShown.at : at,
			about: "earn link",
			message: isShown ? "The link to where the badge can be earned is switched on, and has no address; expected one" : "No page is named on which the badge can be earned; expected one",
			suggestion: "Set `earn_this_badge_url` and `enable_earn_this_badge: true`"
		};
		else if (!isShown) yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			message: `The link to where the badge can be earned (${shortened$1(earnLink.value, 60)}) is not switched on; expected it to be shown`,
			suggestion: "Set `enable_earn_this_badge: true`, or remove the link"
		};
	}
});
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
	const quoted = quotations(text);
	const named = occurrences(text, names);
	const found = [];
	all.forEach((word, index) => {
		const person = Object.hasOwn(persons, fold(word.text)) ? persons[fold(word.text)] : void 0;
		if (person === void 0) return;
		if (isWithin(quoted, word.start, word.end)) return;
		if (named.some(([start, end]) => word.start >= start && word.end <= end)) return;
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
// ../core/src/text/subject.ts
const history = /^(?:(?:founded|established|created|launched|started|born) (?:in|by|over|more than)\b|since (?:its founding|(?:1[89]|20)\d\d)\b|for (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades)\b|with (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades) of\b)/i;
const courseNoun = "(?:course|class|workshop|training|programme|program|module|curriculum|bootcamp|boot camp|webinar|lesson|seminar|lecture series|learning path|e-learning|session|unit|syllabus|masterclass)";
/** "This course covers …": a course, then what it does or is. */
const course = {
	word: new RegExp(courseNoun, "i"),
	whole: new RegExp(`^(?:(?:this|the|our|in this|a|an|each) )?(?:[\\w'’&/,-]+ ){0,7}?${courseNoun}s? (?:\\([^)]{1,30}\\) )?(?:also |now |will )?(?:covers?|provides?|introduces?|teach(?:es)?|offers?|explores?|gives?|focus(?:es)?|aims?|consists?|includes?|examines?|presents?|runs?|helps?|explains?|shows?|prepares?|equips?|deals?|contains?|features?|takes?|enables?|allows?|discusses?|lasts?|is (?:an?|the|designed|intended|aimed|about|for|meant|open|offered|taught|held|delivered|part|based)|are (?:designed|intended|aimed|about|for|open|offered|taught|held)|was (?:designed|created|developed|founded|launched)|has been (?:designed|developed|created|running))\\b`, "i")
};
const organisationNoun = "(?:leader|company|organi[sz]ation|universit(?:y|ies)|college|school|institut(?:e|ion)|provider|non-?profit|charity|association|society|foundation|agency|academy|firm|business|employer|centre|center|network|consortium|community|council|manufacturer|vendor|publisher|supplier|hospital|bank|ministry)";
const productNoun = "(?:platform|software|tool|product|app|application|suite|system|service|framework|language|library|database|operating system|device|machine|solution|technology|cloud|engine|package|environment|firewall|router|standard|protocol)";
/** A name, at most eight words of it: capitalised words with small ones between. */
const properName = "(?:The |At )?(?:[\\p{Lu}\\d][\\p{L}\\d&.'’+#/-]*(?: (?:of|for|the|and|de|&|in|at|on))* ){1,6}";
const whatItIs = (noun) => ({
	word: new RegExp(noun),
	whole: new RegExp(`^${properName}(?:\\([^)]{1,30}\\) )?(?:is|are|was|has been|remains) (?:[\\w’'-]+[, ]+){0,8}?${noun}s?\\b`, "u")
});
function fits(sentence, { word, whole }) {
	return word.test(sentence) && whole.test(sentence);
}
const eventNoun = "(?:event|conference|gathering|summit|meetup|meet-up|competition|hackathon|festival|contest|fair|symposium|congress)";
const organisationIs = whatItIs(organisationNoun);
const eventIs = whatItIs(eventNoun);
const productIs = whatItIs(productNoun);
/** "The Harbour Institute offers …": what organisations do and earners do not. */
const organisationWork = "(?:offers|provides|delivers|runs|serves|trains|operates|specialises|specializes|believes|strives|aims|is (?:committed|dedicated|proud|known|renowned|recognised|recognized|pleased|located|based|accredited|home)|was (?:founded|established|created)|has (?:trained|taught|offered|been (?:training|teaching|serving|offering|providing|delivering|a)|provided|served|educated|helped|delivered|over|more than))";
const organisationDoes = {
	word: new RegExp(organisationWork),
	whole: new RegExp(`^${properName}(?:proudly |now |also |currently )?${organisationWork}\\b`, "u")
};
/** Subjects that stand for the earner's achievement: the badge itself. */
const badge = /\b(?:badge|credential|certificate|certification|certified|award|awarded|micro-?credential|accreditation|diploma|licen[cs]e|degree|qualification|achievement)s?\b/i;
/**
* What the first sentence of a description is about, where that is plainly not the earner: an
* organisation, its history, a course, an event, a product. Undefined where the earner or the badge is in it,
* where it speaks to the reader or as the issuer (which is a matter of voice), and where it is not
* plain. English.
*/
function firstSubject(sentence, names = []) {
	if (/\b(?:earner|holder|recipient|badge)s?\b/i.test(sentence)) return void 0;
	if (voiceWords(sentence, names).length > 0) return void 0;
	if (fits(sentence, course) && !badge.test(beginning(sentence))) return "course";
	if (speaksOfPerson.test(sentence) || badge.test(sentence)) return void 0;
	if (history.test(sentence)) return "history";
	if (fits(sentence, eventIs)) return "event";
	if (fits(sentence, productIs)) return "product";
	if (fits(sentence, organisationIs) || fits(sentence, organisationDoes)) return "organisation";
}
/** The part before the verb, roughly: the first eight words. */
function beginning(sentence) {
	return sentence.split(/\s+/, 8).join(" ");
}
// ../core/src/rules/template/earner-first.ts
var earner_first_default = templateRule({
	id: "template/earner-first",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	languages: ["en"],
	summary: "The first sentence of a description is about the earner.",
	why: "Search results and shared posts show the first sentence and cut the rest. If it tells about the organisation or the course, the earner is not in the picture at all.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only sentences are found whose subject is plainly an organisation, a course or a product. A first sentence about a field of work in general is let pass.",
	examples: {
		good: [
			"description: The Harbour Institute verifies that the earner has led a crew of six through a season of night work, and can read a tide table without help in any weather.",
			"description: This badge recognises people who have mended forty bicycles for their neighbours, kept a log of each of the repairs, and can now teach the same to others.",
			"description: Awarded for planning and running a repair café for a whole season, with a written log of each repair. Holders can judge what is worth mending and what is not.",
			"description: Through the Master Gardener programme, earners have planted a public bed, kept it alive for a dry summer, and can now advise their neighbours on water and shade.",
			"description: Demonstrates that the holder can weld steel in all positions, read a drawing, judge a seam by eye, and say when to stop and call a supervisor on a busy site.",
			"language: de\ndescription: Die Akademie bietet seit 1998 Kurse an. Wer dieses Abzeichen trägt, hat drei Monate lang einen Bach gemessen, die Werte veröffentlicht und den Nachbarn erklärt."
		],
		bad: [
			{
				text: "description: The Harbour Institute is a school of seamanship on the northern coast. Earners have led a crew of six through a season of night work in all weathers.",
				about: ["organisation"]
			},
			{
				text: "description: This course covers the basics of bicycle repair in eight evenings. Earners have mended forty bicycles, kept a log of each repair, and can teach the same to others.",
				about: ["course"]
			},
			{
				text: "description: Founded in 1972, the Valley Botanical Garden runs classes for adults. Earners have planted a public bed and kept it alive for a dry summer without a sprinkler.",
				about: ["history"]
			},
			{
				text: "description: Riverside Forum is a yearly gathering of boat builders and their friends. Earners have shown a boat of their own there and answered the questions of three judges.",
				about: ["event"]
			},
			{
				text: "description: Ledgerly is a cloud accounting platform for small shops. Earners have closed a year of books with it, found three planted mistakes, and can explain a balance sheet.",
				about: ["product"]
			}
		]
	},
	*check({ name, description }) {
		if (description === void 0) return;
		const [first] = analyse(description).sentences;
		const subject = first && firstSubject(first.text, name ? [name.value] : []);
		if (first === void 0 || subject === void 0) return;
		yield {
			at: part(description, first.start, first.end),
			about: subject,
			message: `The description begins with ${told$2[subject]}; expected the first sentence to be about the earner`,
			suggestion: "Begin with what the earner did: \"Earners have …\"; the rest can follow, or go behind a link"
		};
	}
});
const told$2 = {
	organisation: "the organisation",
	history: "the organisation's history",
	course: "the course",
	event: "the event",
	product: "a product"
};
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
// ../core/src/rules/template/expiry.ts
var expiry_default = templateRule({
	id: "template/expiry",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["expiry"],
	limit: "expiryNotice",
	summary: "A badge lasts longer than the notice that the platform gives before it runs out.",
	why: "The platform tells earners some weeks ahead that a badge runs out, so that they can renew it. A badge that lasts no longer than that runs out without a warning worth having.",
	source: {
		title: "Credly: badge template expiration",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/4426317102363"
	},
	mistakes: "A month counts as 30 days and a year as 365. A badge that is meant to last for one event is reported too.",
	examples: {
		good: [
			{
				text: "expires_after: 2 years",
				platform: "credly"
			},
			{
				text: "expires_after: 60 days",
				platform: "credly",
				caption: "Just as long as the notice."
			},
			{
				text: "expires_after: 2 months",
				platform: "credly"
			},
			{
				text: "expires_after: 30 days",
				caption: "No platform is set, so nobody knows of a notice."
			},
			{
				text: "expires_after: 30 days",
				platform: "accredible"
			},
			{
				text: "expires_after: 30 days\nstate: archived",
				platform: "credly"
			}
		],
		bad: [
			{
				text: "expires_after: 30 days",
				platform: "credly",
				about: ["expiry"]
			},
			{
				text: "expires_after: 8 weeks",
				platform: "credly",
				about: ["expiry"]
			},
			{
				text: "expires_after: 1 month",
				platform: "credly",
				about: ["expiry"]
			}
		]
	},
	*check({ expiry }, _, { limit }) {
		if (expiry === void 0 || expiry.value >= limit.value) return;
		yield {
			at: expiry.at,
			about: "expiry",
			message: `Badges run out after ${inDays(expiry.value)}, but ${limit.platform} tells earners ${limit.value} days before; expected ${limit.value} days or more`,
			suggestion: "Let it last longer, or leave the expiry out if the achievement does not grow old"
		};
	}
});
function inDays(count) {
	return count === 1 ? "one day" : `${count} days`;
}
// ../core/src/rules/template/image-file.ts
const png$1 = {
	state: "read",
	file: "images/badge.png",
	type: "png",
	bytes: 4e4
};
const size = {
	width: 600,
	height: 600,
	active: []
};
var image_file_default = programRule({
	id: "template/image-file",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["image"],
	facts: ["images"],
	summary: "The image is there, is a PNG or SVG, and is one that the platform takes.",
	why: "A badge is its image to everybody who meets it on a profile. Where the file is missing or of a kind that is refused, the earner gets a grey box or no badge.",
	source: {
		title: "Open Badges 2.0: image, a PNG or SVG",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Images at an address on the web are not looked at. A platform may turn other kinds of images into PNG when they are uploaded.",
	examples: {
		good: [
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size
				} }
			},
			{
				text: "image: images/badge",
				images: { "images/badge": {
					...png$1,
					...size,
					file: "images/badge"
				} },
				caption: "The content counts, not the name."
			},
			{
				text: "image: images/badge.svg",
				images: { "images/badge.svg": {
					...png$1,
					...size,
					type: "svg"
				} }
			},
			{
				text: "image: https://example.org/badge.jpg",
				caption: "An address is not looked at."
			},
			{
				text: "image: images/badge.png",
				caption: "Where nobody looked, nothing is said."
			},
			{
				text: "image: null",
				caption: "Where no platform is set, none is asked for."
			},
			{
				platform: "credly",
				text: "image: null\nplatform_ids: {credly: 59876d7c}",
				caption: "A template that is on the platform has its image there."
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					bytes: 9e6
				} },
				caption: "Where no platform is set, no weight is too much."
			}
		],
		bad: [
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": { state: "missing" } },
				about: ["image"]
			},
			{
				text: "image: Images/badge.png",
				images: { "Images/badge.png": {
					state: "missing",
					nearby: "images/badge.png"
				} },
				about: ["image"]
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					state: "unreadable",
					reason: "it is empty"
				} },
				about: ["image"]
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					type: "jpg"
				} },
				about: ["image"]
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					type: void 0
				} },
				about: ["image"]
			},
			{
				text: "image: images/badge.svg",
				images: { "images/badge.svg": {
					...png$1,
					...size,
					type: "svg",
					active: ["script", "onclick"]
				} },
				about: ["image"]
			},
			{
				platform: "credly",
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					bytes: 3e6
				} },
				about: ["image"]
			},
			{
				platform: "credly",
				text: "image: null",
				about: ["image"]
			}
		]
	},
	*extract(template, _options, { limitOf }) {
		const { at, image } = template;
		const asked = limitOf("imagesLeast");
		const most = limitOf("imageBytesMost");
		if (image === void 0 && (asked === void 0 || isOnPlatform(template))) return;
		const value = {
			at: image?.at ?? placeBelow(at, "image"),
			image: image?.value,
			asker: asked?.platform,
			most: most && {
				bytes: most.value,
				platform: most.platform
			}
		};
		yield {
			key: imageKey(at.file, image?.value ?? ""),
			value
		};
	},
	*check(group, _options, { images }) {
		for (const { at, image, asker, most } of group) {
			const known = image === void 0 ? void 0 : images?.get(imageKey(at.file, image));
			if (image === void 0) yield {
				at,
				about: "image",
				message: `The template has no image; expected one, which ${asker} asks for`,
				suggestion: "Put a PNG or SVG into the repository, and name its path under `image`"
			};
			else if (known) yield* flawOf({
				value: image,
				at
			}, known, most);
		}
	}
});
/** A template that is on its platform already has its image there. */
function isOnPlatform({ identity, platformIds, record }) {
	const isExported = record.createdOn ?? record.updatedOn ?? record.issuedCount;
	return identity === "from-credential" || isExported !== void 0 || Object.keys(platformIds).length > 0;
}
/** What keeps an image from being taken; the first flaw alone, since a new file settles all. */
function* flawOf(image, known, most) {
	const named = shortened$1(image.value, 60);
	const flaw = (message, suggestion, fix) => ({
		at: image.at,
		about: "image",
		message,
		suggestion,
		...fix ? { fix } : {}
	});
	if (known.state === "missing" && known.nearby !== void 0) yield flaw(`There is no file "${named}"; expected it in this spelling, but the file is "${known.nearby}"`, "Write the path with the case that the file has");
	else if (known.state === "missing") yield flaw(`There is no file "${named}"; expected the badge's image`, "Add the file, or correct the path");
	else if (known.state === "unreadable") yield flaw(`The image "${named}" cannot be read: ${known.reason}; expected a PNG or SVG`, "Replace it with one that opens");
	else if (known.type !== "png" && known.type !== "svg") yield flaw(`The content of "${named}" is ${known.type ? known.type.toUpperCase() : "no image that badgelint knows"}; expected PNG or SVG`, "Save the image as PNG or SVG; another ending of its name does not change what it is");
	else if (known.active.length > 0) yield flaw(`The SVG "${named}" holds ${known.active.slice(0, 3).join(", ")}; expected a drawing alone, since platforms refuse or strip the rest`, "Export it as plain SVG, with fonts and images inside");
	else if (most && known.bytes > most.bytes) yield flaw(`The image "${named}" weighs ${megabytes(known.bytes)} MB; expected at most ${megabytes(most.bytes)} MB, which is what ${most.platform} takes`, "Save it with fewer colours or pixels");
}
function megabytes(bytes) {
	return (bytes / 1048576).toFixed(1).replace(/\.0$/, "");
}
// ../core/src/rules/template/image-text.ts
var image_text_default = templateRule({
	id: "template/image-text",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["image"],
	formats: [
		"badgelint",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "The image has a text for people who cannot see it.",
	why: "An earner or an employer who uses a screen reader hears only what stands beside the image. Without it the badge is silent to them.",
	source: {
		title: "Open Badges 2.0, implementation guide: the caption is the alternative text",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/impl/index.html"
	},
	mistakes: "Whether the text says what the image shows is not judged.",
	examples: {
		good: [
			"image: {url: images/stream-keeper.svg, alt: A heron above three blue waves}",
			"image: null",
			{
				file: "badge.json",
				text: "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"BadgeClass\", \"id\": \"https://example.org/b\", \"name\": \"Stream Keeper\", \"description\": \"Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.\", \"image\": {\"id\": \"https://example.org/b.png\", \"caption\": \"A heron above three blue waves\"}, \"criteria\": {\"narrative\": \"Handed in twelve weekly samples that a tutor checked.\"}, \"issuer\": \"https://example.org/i\"}"
			},
			{
				file: "badge.json",
				text: "{\"entityType\": \"BadgeClass\", \"name\": \"Stream Keeper\", \"description\": \"Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.\", \"image\": \"https://example.org/b.png\", \"criteriaNarrative\": \"Handed in twelve weekly samples that a tutor checked.\", \"criteriaUrl\": \"https://example.org/c\"}",
				caption: "The format has no room for it."
			}
		],
		bad: [
			{
				text: "image: images/stream-keeper.svg",
				about: ["image"]
			},
			{
				text: "image: {url: images/stream-keeper.svg}",
				about: ["image"]
			},
			{
				text: "image: https://example.org/stream-keeper.png",
				about: ["image"]
			}
		]
	},
	*check({ image, imageText, format }) {
		if (image === void 0 || imageText !== void 0) return;
		const key = format === "badgelint" ? "alt" : "caption";
		yield {
			at: image.at,
			about: "image",
			message: `The image has no \`${key}\`; expected a text for people who cannot see it`,
			suggestion: `Write \`${key}\` beside the address of the image, and say in it what the image shows`
		};
	}
});
// ../core/src/rules/template/image.ts
const png = {
	state: "read",
	file: "images/badge.png",
	type: "png",
	bytes: 4e4,
	active: []
};
/** What is known of an image of an example. */
function sized(width, height, type = "png") {
	return { "images/badge.png": {
		...png,
		state: "read",
		type,
		width,
		height
	} };
}
const text = "image: images/badge.png";
var image_default = programRule({
	id: "template/image",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: ["image"],
	facts: ["images"],
	summary: "The image is square and large enough.",
	why: "Profiles show badges in a square. An image that is none is cropped or stretched, and a small one is blurred on every newer screen.",
	source: {
		title: "Credly support: square images of 600 × 600 pixels or more",
		address: "https://support.credly.com/knowledgebase/articles/866253"
	},
	mistakes: "An image that is square by its size but whose drawing is not is taken for square. Images at an address on the web are not looked at.",
	examples: {
		good: [
			{
				text,
				platform: "credly",
				images: sized(600, 600)
			},
			{
				text,
				images: sized(200, 200),
				caption: "Where no platform is set, no side is too short."
			},
			{
				text,
				images: sized(600, 604),
				caption: "A pixel or two do not matter."
			},
			{
				text,
				platform: "credly",
				images: sized(64, 64, "svg"),
				caption: "A drawing has any size."
			},
			{
				text,
				platform: "credly",
				caption: "Where nobody looked, nothing is said."
			}
		],
		bad: [
			{
				text,
				images: sized(600, 400),
				about: ["image"]
			},
			{
				text,
				platform: "credly",
				images: sized(400, 400),
				about: ["image"]
			},
			{
				text,
				platform: "canvas-credentials",
				images: sized(399, 399),
				about: ["image"]
			},
			{
				text,
				images: sized(300, 200, "svg"),
				about: ["image"]
			}
		]
	},
	*extract({ at, image }, _options, { limitOf }) {
		if (image === void 0) return;
		const least = limitOf("imageSideLeast");
		const value = {
			at: image.at,
			image: image.value,
			least: least && {
				side: least.value,
				platform: least.platform
			}
		};
		yield {
			key: imageKey(at.file, image.value),
			value
		};
	},
	*check(group, _options, { images }) {
		for (const { at, image, least } of group) {
			const known = images?.get(imageKey(at.file, image));
			if (known?.state !== "read" || known.type !== "png" && known.type !== "svg") continue;
			const { width, height } = known;
			if (width === void 0 || height === void 0) continue;
			const isSquare = Math.abs(width - height) <= .01 * Math.max(width, height);
			const isSmall = least && known.type === "png" && Math.min(width, height) < least.side;
			if (isSquare && !isSmall) continue;
			const wanted = isSmall ? `at least ${least.side} × ${least.side}, which is what ${least.platform} asks for` : "a square";
			yield {
				at,
				about: "image",
				message: `The image "${shortened$1(image, 60)}" is ${width} × ${height} pixels; expected ${wanted}`,
				suggestion: isSquare ? "Export it larger from its source; scaling it up makes it no sharper" : "Put the drawing on a square with a transparent ground"
			};
		}
	}
});
// ../core/src/rules/template/link-places.ts
var link_places_default = templateRule({
	id: "template/link-places",
	practice: 5,
	kind: "guidance",
	severity: "info",
	reads: ["criteriaLink", "earnLink"],
	comparedWith: ["criteriaLink", "earnLink"],
	formats: ["badgelint", "credly"],
	summary: "The two links of a template lead to two different pages.",
	why: "A badge has one link for those who want to know what it stands for, and one for those who want to earn it. Where both lead to the same page, an employer lands on an enrolment page, or the next earner on a list of rules.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "One page may serve both well. Two addresses that lead to the same page, by `www.` or a redirect, are not seen. Whether the links are used at all is asked by `template/earn-link`, in the strict preset.",
	examples: {
		good: [
			"global_activity_url: https://example.org/badges/stream-keeper\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
			"global_activity_url: https://example.org/badges/stream-keeper",
			{
				text: "global_activity_url: https://example.org/streams\nearn_this_badge_url: https://example.org/streams#enrol\nenable_earn_this_badge: true",
				caption: "Two parts of one page."
			},
			{ text: "global_activity_url: https://example.org/view?page=a\nearn_this_badge_url: https://example.org/view?page=b\nenable_earn_this_badge: true" },
			{
				text: "global_activity_url: https://example.org/streams\nearn_this_badge_url: https://example.org/streams\nenable_earn_this_badge: false",
				caption: "The second link is not shown."
			}
		],
		bad: [
			{
				text: "global_activity_url: https://example.org/streams\nearn_this_badge_url: https://example.org/streams\nenable_earn_this_badge: true",
				about: ["earn link"]
			},
			{
				text: "global_activity_url: https://example.org/streams/\nearn_this_badge_url: https://Example.org/streams\nenable_earn_this_badge: true",
				about: ["earn link"],
				caption: "A slash makes no other page."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nglobal_activity_url: http://example.org/view?page=a\nearn_this_badge_url: https://example.org/view?page=a\nenable_earn_this_badge: true",
				about: ["earn link"],
				caption: "An export of Credly."
			}
		]
	},
	*check({ criteriaLink, earnLink, isEarnLinkShown }) {
		if (criteriaLink === void 0 || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		if (comparedAddress(criteriaLink.value) !== comparedAddress(earnLink.value)) return;
		yield {
			at: earnLink.at,
			about: "earn link",
			message: `Both links lead to ${shortened$1(earnLink.value, 60)}; expected one page about the badge and one where it can be earned`,
			suggestion: "Let `global_activity_url` lead to how the badge is earned, and `earn_this_badge_url` to where somebody begins",
			related: [criteriaLink.at]
		};
	}
});
// ../core/src/rules/template/name-length.ts
var name_length_default = templateRule({
	id: "template/name-length",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["name"],
	whole: true,
	limit: "nameMost",
	summary: "A name is no longer than the platform takes.",
	why: "The platform refuses a longer name or cuts it off, and the earner holds a badge whose name ends in the middle of a word.",
	source: {
		title: "Open edX, which stores the templates of Credly: a name of at most 255 characters",
		address: "https://github.com/openedx/credentials/blob/master/credentials/apps/badges/models.py"
	},
	mistakes: "Characters are counted as Unicode code points. Credly publishes no limit; the number is that of a system beside it.",
	examples: {
		good: [
			{
				platform: "credly",
				text: "name: Stream Keeper of the Upper Valley"
			},
			{
				platform: "credly",
				text: `name: ${"🌊".repeat(80)}`,
				caption: "An emoji is one character."
			},
			{
				platform: "canvas-credentials",
				text: `name: ${"Keeper ".repeat(11).trim()}`
			},
			{
				text: `name: ${"N".repeat(80)}`,
				caption: "Where no platform is set there is no limit."
			}
		],
		bad: [
			{
				platform: "credly",
				text: `name: ${"Keeper of a Stream and of All That Lives in It, ".repeat(6).trim()}`,
				about: ["name"]
			},
			{
				platform: "credly",
				text: `name: ${"N".repeat(256)}`,
				about: ["name"]
			},
			{
				platform: "canvas-credentials",
				text: `name: ${"Keeper ".repeat(150)}`,
				about: ["name"]
			}
		]
	},
	*check({ name }, _options, { limit }) {
		if (name === void 0) return;
		const characters = Array.from(name.value);
		if (characters.length <= limit.value) return;
		const start = characters.slice(0, limit.value).join("").length;
		yield {
			at: {
				...name.at,
				span: [start, name.value.length]
			},
			about: "name",
			message: `The name has ${characters.length} characters; expected at most ${limit.value}, which is what ${limit.platform} takes`,
			suggestion: "Name the achievement, and leave the rest to the description"
		};
	}
});
// ../core/src/rules/template/name-words.ts
var name_words_default = templateRule({
	id: "template/name-words",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"name",
		"description",
		"type"
	],
	languages: ["en"],
	summary: "A name is more than an acronym, and a certification says that it is one.",
	why: "An employer outside of the field does not know what \"CSM\" stands for, and cannot see that a badge is a certification unless its name says so. Both cost the earner the credit.",
	source: {
		title: "Credly, What is badge metadata? (end with Certificate or Certification if applicable)",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Some acronyms are better known than what they stand for (CCNA, HTML), and a short word in capitals is taken for one. Whether something is a certification is read from its type and from plain words in the description only.",
	examples: {
		good: [
			"name: Certified Scrum Master (CSM)",
			"name: SQL Fundamentals",
			"name: C++",
			"name: FAIR Data\ntype_category: Experience",
			"name: Water Sampling Certificate\ntype_category: Certification",
			"name: Licensed Water Tester\ntype_category: Certification",
			{
				text: "description: Earners have measured a stream every week for three months, entered what they found in a public database, and can now prepare for a certification in water testing.",
				caption: "A certification is spoken of, but this is none."
			}
		],
		bad: [
			{
				text: "name: CSM",
				about: ["acronym"]
			},
			{
				text: "name: CWQA\ntype_category: Certification",
				about: ["acronym"]
			},
			{
				text: "name: Water Sampling\ntype_category: Certification",
				about: ["certification"]
			},
			{
				text: "name: Stream Keeper\ndescription: The Stream Keeper certification shows that the earner has measured a stream every week for three months, can tell a natural swing from a sign of pollution, and knows whom to call.",
				about: ["certification"]
			}
		]
	},
	*check({ name, description, type }) {
		if (name === void 0) return;
		if (/^\p{Lu}{2,6}$/u.test(name.value.trim())) {
			yield {
				at: name.at,
				about: "acronym",
				message: `The name is an acronym only (${name.value.trim()}); expected what it stands for`,
				suggestion: `Write it out, with ${name.value.trim()} in brackets behind it`
			};
			return;
		}
		const kind = kindOf(name.value, description, type);
		if (kind === void 0 || saysSo.test(name.value)) return;
		yield {
			at: name.at,
			about: "certification",
			message: `"${name.value}" is a ${kind}, which its name does not say; expected a name that does`,
			suggestion: `Say it in the name: "${name.value} ${kind === "certificate" ? "Certificate" : "Certification"}"`
		};
	}
});
const saysSo = /certif|licen[cs]|diploma|accredit|chartered|qualified|registered/i;
/** What the template calls itself, where that is one of the two. */
function kindOf(name, description, type) {
	if (type && /certification$/i.test(type.value)) return "certification";
	if (type && /^(?:\w+)?certificate/i.test(type.value)) return "certificate";
	const text = fold(description?.value ?? "");
	const [, after] = /^\s*(certification|certificate)\b/.exec(textAfter(text, fold(name))) ?? [];
	const [, named] = /\bthis (certification|certificate)\b/.exec(text) ?? [];
	const said = after ?? named;
	return said === "certification" || said === "certificate" ? said : void 0;
}
function textAfter(text, name) {
	const start = text.indexOf(name);
	return start < 0 ? "" : text.slice(start + name.length);
}
// ../core/src/text/version.ts
const months = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const year = "(?:19|20)\\d\\d";
const edition = "version|edition|revision|update";
/**
* Days and editions: 2023-05-01, 01.05.2023, "12 May 2025", "May 2023 edition", "(2024 version)". A
* year alone has to be set off, since many products are named by one: "SQL Server 2019 Edition".
*/
const dates = [
	`(?<![\\d-])${year}-\\d\\d-\\d\\d(?!\\d)`,
	`(?<![\\d./])\\d{1,2}([./])\\d{1,2}\\1${year}(?!\\d)`,
	`(?<!\\d)\\d{1,2}(?:\\.|st|nd|rd|th)?\\s+(?:${months})\\.?,?\\s+${year}(?!\\d)`,
	`\\b(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${year}(?!\\d)`,
	`\\b(?:${months})\\.?\\s+${year}\\s+(?:${edition})\\b`,
	`(?<=[([,;:|–—-]\\s*)${year}\\s+(?:${edition})\\b`,
	`(?<=[([,;:|–—-]\\s*)(?:${edition})\\s+(?:of\\s+)?(?:(?:${months})\\.?\\s+)?${year}\\b`,
	`\\b(?:updated|revised)\\s+(?:(?:${months})\\.?\\s+)?${year}\\b`
].map((pattern) => new RegExp(pattern, "iu"));
/** Numbers of versions: "v2", "Version 1.1", "(rev. 3)". */
const numbered = /(?<open>[([]\s*)?\b(?<word>version|ver\.?|revision|rev\.?|v\.?)\s*(?<number>\d{1,2}(?:\.\d{1,2}){0,2})(?!\.?[\p{L}\p{N}])\s*(?<close>[)\]])?/giu;
/** What takes place on a day or in a year has it in its name. */
const event = /\b(?:summit|conference|congress|convention|expo|fair|forum|festival|symposium|workshop|webinar|seminar|meetup|hackathon|datathon|bootcamp|camp|days?|week|weekend|retreat|school|academy|class|cohort|olympi\w+|cup|games|championships?|competition|contest|challenge|award|awards|prize|marathon|season|con|volunteer|attendee|speaker|delegate|participant|\w*(?:con|fest|days|conf))\b/iu;
/** Where there are more, none says which version it is. */
const mostNumbers = 5;
/** A longer one is no name. */
const longestName = 1e3;
/**
* The date or the number in a name that says which version of the template it is. Passed over: what
* is the version of a product or standard, which shows in the product's name before it ("ITIL v4",
* "NIST SP 800-53 Rev. 5", "Angular v17") or in `texts` that name it too, and the day of an event.
*/
function versionMark(name, texts) {
	if (name.length > longestName || !/\d/.test(name)) return void 0;
	for (const pattern of dates) {
		const match = pattern.exec(name);
		if (match === null) continue;
		const [digits = ""] = /(?:19|20)\d\d/.exec(match[0]) ?? [];
		if (!(event.test(name) || texts.some((text) => text.includes(digits)))) return markAt(name, match.index, match[0]);
	}
	for (const match of Array.from(name.matchAll(numbered)).slice(0, mostNumbers)) if (isOfTemplate(name, match, texts)) return markAt(name, match.index, match[0]);
}
function markAt(name, index, matched) {
	const text = matched.trim();
	return {
		text,
		start: index,
		end: index + name.slice(index).indexOf(text) + text.length
	};
}
function isOfTemplate(name, match, texts) {
	const { open, close, number = "" } = match.groups ?? {};
	const isBracketed = open !== void 0 && close !== void 0;
	const before = name.slice(0, match.index);
	const isAtEnd = /^[\s)\]]*$/.test(name.slice(match.index + match[0].length));
	const isSetOff = isBracketed || /[–—:,|-]\s*$/.test(before);
	const previous = before.split(/[\s()[\],:;|–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
	const last = previous.at(-1) ?? "";
	if (!isBracketed && !isAtEnd) return false;
	if (!isSetOff && (previous.length < 2 || isProduct(last) || !isLowVersion(number))) return false;
	return !texts.some((text) => speaksOf(text, last, number));
}
/** Acronyms, inner capitals and digits are the marks of a product's or a standard's name. */
function isProduct(word) {
	return /\p{Lu}.*\p{Lu}|\d|[.#+/]/u.test(word);
}
/** Templates get to version 2 or 3; a product gets to version 17. */
function isLowVersion(number) {
	return /^[1-9](?:\.\d)?$/.test(number);
}
function speaksOf(text, product, number) {
	const literal = (part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
	const pattern = `(?:\\bv\\.?|\\bver\\.?|\\bversion|\\brev\\.?|\\brevision${product === "" ? "" : `|${literal(product)}`})\\s*${literal(number)}(?!\\d)`;
	return new RegExp(pattern, "iu").test(text);
}
// ../core/src/rules/template/name.ts
/** Words that say what kind of thing a badge is, and not which. */
const generic = /* @__PURE__ */ new Set([
	...[
		"badge",
		"digital badge",
		"open badge",
		"certificate",
		"certification",
		"credential"
	],
	...[
		"digital credential",
		"micro-credential",
		"microcredential",
		"course",
		"training",
		"award"
	],
	...[
		"achievement",
		"diploma",
		"new badge",
		"untitled",
		"badge template",
		"template"
	]
]);
var name_default = templateRule({
	id: "template/name",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"skills",
		"criteria"
	],
	whole: true,
	summary: "A name is short, carries no version or date of the template, and keeps to the convention.",
	why: "The name is what the earner puts into a profile and a CV. A long one is cut off there, and \"v2\" or \"May 2023 edition\" makes a badge look outdated that is as good as ever.",
	source: {
		title: "Credly, What is badge metadata? (a naming convention, a name for the achievement)",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "The version of a product that is named neither in the description, nor in skills and criteria, and whose name looks like plain words (\"Google Analytics v4\") is taken for a version of the template. 80 characters is our own number; no platform publishes one.",
	options: {
		most: {
			type: "integer",
			description: "Characters that a name may have.",
			minimum: 1,
			default: 80
		},
		pattern: {
			type: "string",
			description: "The naming convention, as a regular expression that a name has to match, such as `^[A-Z]`.",
			format: "regex",
			default: ""
		}
	},
	examples: {
		good: [
			"name: FortiGate 7.4 Operator",
			"name: Windows Server 2022 Administrator",
			"name: ISO 9001:2015 Lead Auditor",
			"name: ITIL v4 Foundation",
			"name: Security Controls of NIST SP 800-53 Rev. 5",
			"name: Angular v17",
			"name: Excel 365 and Java 17",
			"name: IPv6 Addressing",
			{
				text: "name: Google Analytics v4\nskills: [Google Analytics 4, Reporting, Web Traffic]\nbadge_template_activities: [{title: \"Passed an exam on reporting web traffic with Google Analytics 4, judged by a tutor.\"}]",
				caption: "The skills say that 4 is the number of the product."
			},
			"name: Sustainability Summit 2025",
			"name: 2024 Volunteer of the Year",
			"name: Hackathon 2023-05-01",
			"name: Class of 2024",
			"name: Dante Level 2 (2nd Edition)",
			{
				text: "name: \"WSC: Stream Keeper\"",
				options: { pattern: "^[A-Z]{3}: " },
				caption: "A name that keeps to the convention of its program."
			},
			{
				platform: "credly",
				text: `name: ${"A".repeat(80)}`,
				caption: "Exactly 80 characters are enough."
			}
		],
		bad: [
			{
				text: "name: Badge",
				about: ["generic"]
			},
			{
				text: "name: Data Analysis v2",
				about: ["v2"]
			},
			{
				text: "name: Stream Keeper (rev. 3)",
				about: ["(rev. 3)"]
			},
			{
				text: "name: Stream Keeper Version 1.1",
				about: ["Version 1.1"]
			},
			{
				text: "name: Stream Keeper - 2023-05-01",
				about: ["2023-05-01"]
			},
			{
				text: "name: Stream Keeper, May 2023 edition",
				about: ["May 2023 edition"]
			},
			{
				text: "name: Stream Keeper (2024 version)",
				about: ["2024 version"]
			},
			{
				text: "name: Keeper of the Streams and Ponds of the Upper Valley for the Society of Friends of Water",
				about: ["length"]
			},
			{
				text: "name: Stream Keeper",
				options: { pattern: "^[A-Z]{3}: " },
				about: ["pattern"]
			}
		]
	},
	*check({ name, description, skills = [], criteria }, { most, pattern }, { limitOf }) {
		if (name === void 0) return;
		const { length } = Array.from(name.value);
		const refusedFrom = limitOf("nameMost")?.value ?? Number.POSITIVE_INFINITY;
		if (length > most && length <= refusedFrom) yield {
			at: name.at,
			about: "length",
			message: `The name has ${length} characters; expected at most ${most}, so that a profile shows all of it`,
			suggestion: "Name the achievement alone; issuer and course have fields of their own"
		};
		if (generic.has(name.value.trim().toLowerCase())) yield {
			at: name.at,
			about: "generic",
			message: `The name is only "${name.value.trim()}"; expected what was achieved`,
			suggestion: "Name the achievement, so that an earner can tell this badge from the others"
		};
		const texts = [
			description,
			...skills,
			...criteria.map(({ text }) => text)
		];
		const mark = versionMark(name.value, texts.flatMap((text) => text?.value ?? []));
		if (mark) yield {
			at: part(name, mark.start, mark.end),
			about: mark.text,
			message: `The name says "${mark.text}"; expected the achievement without a version or date of the template`,
			suggestion: "Move it to the field `version`, or leave it out"
		};
		if (pattern !== "" && !new RegExp(pattern, "u").test(name.value)) yield {
			at: name.at,
			about: "pattern",
			message: `The name "${name.value}" does not match ${pattern}; expected the naming convention of the program`,
			suggestion: "Write the name as the convention has it"
		};
	}
});
// ../core/src/rules/template/near-duplicate.ts
/** Texts of fewer words are alike by chance. */
const fewestWords = 12;
/** How many members of a series a text is held against in one group. */
const mostMembers = 8;
/** Two templates of an example: name, description and, where there is one, series of each. */
function pair$1(...templates) {
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
	comparedWith: [
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
			text: pair$1(["Host in Peru", "Earners have hosted a family from Peru for two weeks and kept a diary."], ["Host in Chile", "Earners have hosted a family from Chile for two weeks and kept a diary."]),
			caption: "A series: the texts differ in one place, and the name says it."
		}, {
			text: pair$1([
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
			text: pair$1(["Team Lead", "Earners have led a team of five for a year and met budget and date."], ["Crew Chief", "Earners have led a team of five for a year and met budget and date."]),
			about: ["text"],
			caption: "A copy whose name alone differs."
		}, {
			text: pair$1(["Team Lead", "Earners have led a team of five people for a whole year, met the budget and the date, and handed the project over to the client in writing."], ["Crew Chief", "Earners have led a team of nine people for a whole year, met the budget and the date, and handed the project over to the client in writing."]),
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
			if (nameForm(like.text.title) === nameForm(text.title)) continue;
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
// ../core/src/rules/template/no-inline-links.ts
var no_inline_links_default = templateRule({
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
			const address = match[0].replace(/(?<![.,;:!?])[.,;:!?]+$/, "");
			if (!/[a-z0-9]\.[a-z0-9]/i.test(address)) continue;
			yield {
				at: part(description, match.index, match.index + address.length),
				about: address,
				message: `The description has a link in its text (${address}); expected text only`,
				suggestion: "Move the address to a field for links, and say in words what it shows"
			};
		}
	}
});
// ../core/src/text/personal-data.ts
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const telephone = /(?=[+\d])(?<=\b(?:tel|phone|telephone|call|fax|mobile|whatsapp|telefon|tél)\b\.?:?\s*(?:us )?(?:at |on )?)(?:\+?\d[\d\s()./-]{5,}\d)|(?<![\w.])(?:\+|00)[1-9]\d{0,2}[\s./-]?(?:\(\d{1,4}\)[\s./-]?)?\d{1,4}(?:[\s./-]?\d{2,4}){2,4}(?!\w)/giu;
const capitalised = "\\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Lu}\\p{Ll}+)?";
const title = "(?:Dr|Prof|Mr|Mrs|Ms|Mx|Professor|Doctor|Sir|Dame)\\b\\.?";
const titled = [new RegExp(`(?<=\\b(?:by|with|contact|from|instructors?|teachers?|trainers?|supervisors?|under|and|of) )${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised}|van|von|de|der|la)){0,3}(?! (?:\\p{Lu}|[Aa]ward|[Pp]rogram|[Cc]ourse|[Ff]oundation|[Pp]rize|[Rr]eading))`, "gu"), new RegExp(`(?:^|(?<=[.!?:;] ))${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised})){0,2}(?=,? (?:who|will|teaches|taught|leads|led|presents|is|was|has|runs|supervises|signs|offers)\\b)`, "gu")];
/** "awarded to Alex Example for": two capitalised words that name no group. */
const awardee = new RegExp(`(?<=\\b(?:awarded|issued|presented|given|granted) to )(?:${title} )?(${capitalised}) (${capitalised})(?=,| for | on | who has | in recognition|\\.|$)`, "gu");
const group = /^(?:Team|Staff|Student|Students|Faculty|Program|Programme|Community|University|College|School|Board|Members?|Graduate|Master|Certified|Open|New|Advanced|Active|Senior|Junior|Lead|All|Our|The|High|Youth|Club|Event|Project|Peer|Data|Software|Gold|Silver|Bronze)$/;
/**
* Mail addresses, telephone numbers and names of persons in a text. A name is one with a title that
* does something (teaches, is to be asked), or the one whom the badge is awarded to.
*/
function personalDataIn(text) {
	const found = [
		...text.includes("@") ? all(text, mail, "e-mail") : [],
		.../\d\D?\d\D?\d/.test(text) ? all(text, telephone, "telephone") : [],
		.../\b(?:Dr|Prof|Mr|Mrs|Ms|Mx|Doctor|Sir|Dame)/.test(text) ? titled.flatMap((pattern) => all(text, pattern, "person")) : [],
		...Array.from(/(?:ed|en) to /.test(text) ? text.matchAll(awardee) : []).filter(([, first = "", last = ""]) => !group.test(first) && !group.test(last) && !/s$/.test(last)).map((match) => at(match, "person"))
	];
	const kinds = /* @__PURE__ */ new Set();
	return found.sort((a, b) => a.start - b.start).filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
}
function all(text, pattern, kind) {
	return Array.from(text.matchAll(pattern), (match) => at(match, kind));
}
function at(match, kind) {
	return {
		kind,
		start: match.index,
		end: match.index + match[0].length
	};
}
// ../core/src/rules/template/no-personal-data.ts
var no_personal_data_default = templateRule({
	id: "template/no-personal-data",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"description",
		"criteria"
	],
	summary: "A template names no person and gives no mail address or telephone number.",
	why: "What a template says is shown on every badge issued from it, for years and to everybody. People leave, numbers change, and nobody asked the one who is named.",
	source: {
		title: "Regulation (EU) 2016/679, article 5: data minimisation",
		address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	},
	mistakes: "A person is found only by a title before the name or as the one whom the badge is awarded to, and names of awards and foundations in that form are let pass.",
	examples: {
		good: [
			"description: Earners have finished the Dr. Seuss reading programme with a class of twelve, read forty books aloud, and can choose a book for a child who does not like to read.",
			"description: Earners have audited a workshop against ISO 9001:2015 and RFC 2616, in rooms 2040-2055 of the old mill, and wrote 12 500 words on what they found there in a year.",
			"skills: [E-mail Marketing, Telephone Interviews, Data Entry, Public Speaking]",
			"description: The badge is awarded to Team Leaders who have led a crew of six through a season, kept a log of each night, and can hand over a watch without a word too many.",
			"description: Earners have set up mail for a small firm, from the first name@domain to the last filter, and can explain to its owner why a password must not be sent by mail."
		],
		bad: [
			{
				text: "description: Earners have led a crew of six through a season of night work. Questions go to harbour-badges@example.org, who keep the list of crews and of their seasons.",
				about: ["e-mail"]
			},
			{
				text: "description: Earners have led a crew of six through a season of night work and can read a tide table. Tel. +1 555 0100 123 for those who would like to know more about crews.",
				about: ["telephone"]
			},
			{
				text: "description: Earners have led a crew of six through a season of night work under Capt. Example, and were taught by Dr. Anna Example to read a tide table without help at night.",
				about: ["person"]
			},
			{
				text: "description: This badge is awarded to Alex Example for leading a crew of six through a season of night work and for reading a tide table without help in any weather at all.",
				about: ["person"]
			},
			{
				file: "credential.json",
				text: "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": [\"VerifiableCredential\", \"OpenBadgeCredential\"], \"credentialSubject\": {\"type\": [\"AchievementSubject\"], \"name\": \"Alex Example\", \"achievement\": {\"id\": \"urn:uuid:7b3f1c52-0000-4000-8000-000000000001\", \"type\": [\"Achievement\"], \"name\": \"Night Mate\", \"description\": \"Earners have led a crew of six through a season of night work, can read a tide table, and know the lights of the harbour and of the open sea by heart.\", \"criteria\": {\"narrative\": \"Passed a night watch with two examiners.\"}}}}",
				about: ["earner"],
				caption: "An issued credential kept as a template, which names its earner."
			}
		]
	},
	*check({ name, description, criteria, earner }) {
		if (earner) yield {
			at: earner.at,
			about: "earner",
			message: "This is an issued credential, which names its earner; expected a template, which names nobody",
			suggestion: "Keep the achievement alone in the repository, and the credential with its earner"
		};
		const texts = [
			name,
			description,
			...criteria.map(({ text }) => text)
		];
		for (const text of texts) {
			if (text === void 0) continue;
			for (const { kind, start, end } of personalDataIn(text.value)) {
				if (earner && kind === "person") continue;
				yield {
					at: part(text, start, end),
					about: kind,
					message: `The template holds ${told$1[kind]}; expected neither names nor ways to reach somebody`,
					suggestion: kind === "person" ? "Leave the name out; the one who earns the badge is \"the earner\"" : "Leave it out; the pages behind the links can say whom to ask"
				};
			}
		}
	}
});
const told$1 = {
	"e-mail": "a mail address",
	telephone: "a telephone number",
	person: "a person's name"
};
// ../core/src/text/promotion.ts
const praise = [
	/\bworld[- ]class\b/g,
	/\bbest[- ]in[- ]class\b/g,
	/\b(?:industry|market|world|class)[- ]leading\b/g,
	/\baward[- ]winning\b/g,
	/\bworld[- ]renowned\b/g,
	/\bstate[- ]of[- ]the[- ]art (?:course|program|programme|training|facilit\w+|campus|curriculum|academy|school)\b/g,
	/\bunparalleled\b/g,
	/\bunrivall?ed\b/g,
	/\bsecond to none\b/g,
	/\btop[- ]rated\b/g,
	/\bprestigious\b/g,
	/\bworld['’]s (?:leading|best|finest|foremost|premier)\b/g,
	/\b(?:the )?(?:most (?:trusted|prestigious|respected|sought[- ]after|exciting|innovative|comprehensive)|premier|foremost|finest|number one|no\. ?1|leading) (?:[a-z-]+ ){0,2}(?:provider|organi[sz]ation|institution|university|college|school|academy|company|vendor|supplier|platform|institute|brand|employer|course|training|program|programme|certification|credential)s?\b/g,
	/\bthe best (?:[a-z-]+ ){0,2}(?:courses?|training|school|university|academy|program(?:me)?s?|teachers|trainers|instructors|providers?|platform) (?:in|of|available|anywhere|on the market|around)\b/g,
	/\bhighly (?:sought[- ]after|coveted|acclaimed) (?:[a-z-]+ ){0,2}(?:badge|credential|certificat\w+|course|program\w*|training)\b/g,
	/\b(?:critically )?acclaimed (?:course|program|programme|training|academy|school|workshop)\b/g,
	/\b(?:amazing|fantastic|exciting|unmissable|unbeatable|revolutionary) (?:new )?(?:course|opportunity|program|programme|training|offer|workshop|event|experience)\b/g
];
const call = [
	/\b(?:enroll?|register|apply|sign up|subscribe|book|buy|order|call|start|join) (?:now|today)\b/g,
	/\b(?:enroll?|register|apply|sign up|subscribe) (?:for free|online at|here|at www)\b/g,
	/\b(?:click here|don['’]?t miss|hurry|act now|limited (?:time|places|seats) (?:only|offer|available)|places are limited|seats are limited|limited[- ]time offer|spots are limited)\b/g,
	/\b(?:find out more|learn more|read more|for more information|more information)(?:,? (?:please )?(?:visit|see|go to|call|contact)| at | on (?:the|our) (?:web ?site|page))\b/g,
	/\b(?:visit|check out|head to|go to) (?:the|our|their) (?:web ?site|web ?shop|store|home ?page)\b/g,
	/\b(?:get|become|be) certified (?:now|today)\b/g,
	/\btake (?:the|this) course (?:now|today)\b/g
];
const amount = String.raw`(?:(?:US|CA|AU)?[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|euros?\b|dollars?\b|pounds?\b|USD\b|EUR\b|GBP\b))`;
const sale = [
	new RegExp(String.raw`\b(?:for|at) (?:only|just|as little as) ${amount}`, "g"),
	new RegExp(String.raw`\b(?:costs?(?: only| just)?|costing|priced at|(?:course |exam |registration |enrol?lment )fee (?:is|of)|tuition (?:is|of)|price(?: is|:| of)|worth|save|now only|starting (?:at|from)) ${amount}`, "g"),
	/\b\d{1,2}\s?% (?:off|discount)\b|\bdiscount of \d{1,2}\s?%/g,
	/\bearly[- ]bird\b/g,
	/\b(?:special offer|introductory offer|discount code|promo code|voucher code|money[- ]back)\b/g,
	/\b(?:offer|discount|sale|promotion|registration|enrol?lment) (?:ends|closes|valid until|is open until|runs until|expires)\b/g
];
/** Words of which every phrase above has one. Most texts have none, and need not be searched. */
const hints = new Set([
	"class leading winning renowned art unparalleled unrivaled unrivalled none rated prestigious world",
	"trusted respected sought innovative comprehensive premier foremost finest number 1 best highly",
	"acclaimed amazing fantastic exciting unmissable unbeatable revolutionary enroll enrol register",
	"apply sign subscribe book buy order call start join act certified take click miss hurry limited",
	"places seats spots more information visit check head go euro euros dollar dollars pound pounds usd",
	"eur gbp off discount bird special introductory promo voucher money offer sale promotion",
	"registration enrollment enrolment"
].flatMap((line) => line.split(" ")));
function mayAdvertise({ text, words }) {
	return /[$€£%]/.test(text) || words.some((word) => {
		const folded = word.text.toLowerCase();
		return hints.has(folded) || folded.includes("-") && folded.split("-").some((part) => hints.has(part));
	});
}
/**
* Words by which an English text advertises: superlatives about who offers it, calls to act, prices
* and sales. Titles are passed over: a phrase that is capitalised within a sentence.
*/
function promotionIn(analysis) {
	const { text } = analysis;
	const folded = text.toLowerCase();
	if (folded.length !== text.length || !mayAdvertise(analysis)) return [];
	return [
		...praise,
		...call,
		...sale
	].flatMap((pattern) => Array.from(folded.matchAll(pattern), (match) => ({
		text: text.slice(match.index, match.index + match[0].length),
		start: match.index,
		end: match.index + match[0].length
	}))).filter(({ text: words, start }) => !isTitle(words, text, start)).sort((a, b) => a.start - b.start);
}
/** Every word of it capitalised, and not only for standing at a sentence's beginning. */
function isTitle(words, text, start) {
	const long = words.split(/[\s-]+/).filter((word) => /^\p{L}{3}/u.test(word));
	return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && !(long.length === 1 && startsSentence(text, start));
}
/** Whether only white space and closing marks stand between a place and the end of a sentence before it. */
function startsSentence(text, start) {
	let end = start;
	while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
	if (end === 0 || text.slice(end, start).includes("\n")) return true;
	while (end > 0 && /["”’)]/.test(text[end - 1] ?? "")) end--;
	return /[.!?\n]/.test(text[end - 1] ?? "");
}
// ../core/src/rules/template/no-promotion.ts
var no_promotion_default = templateRule({
	id: "template/no-promotion",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	languages: ["en"],
	summary: "A description does not advertise.",
	why: "The earner shows the badge to an employer. Praise of the school, \"enrol now\" and a price make it a leaflet, and the reader trusts the rest of it less.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only known phrases are found: praise in other words passes. A phrase that belongs to a title in small letters is taken for praise.",
	examples: {
		good: [
			"description: Earners have applied best practices of bookkeeping to a year of receipts, worked out the best route for a delivery van, and can explain a price analysis to a customer.",
			"description: Earners have led a team that raised $5,000 for a shelter, kept its accounts in free software, and won the regional award for Best Volunteer Project for it.",
			"description: \"Earners collected slogans such as \\\"enrol now\\\" and \\\"world-class\\\", counted them in forty adverts, and can tell a claim from a fact in print and on the screen.\"",
			"description: Earners have registered a small business, joined a chamber of commerce, and learned when a firm must apply for a licence and what it costs to run a market stall.",
			"description: Earners have run a World-Class Manufacturing line for three months and can name the most common causes of waste, with a figure for each of them from their own line."
		],
		bad: [
			{
				text: "description: Earners have completed a world-class programme in bookkeeping, closed a year of receipts on their own, and can explain a balance sheet to the owner of a shop.",
				about: ["world-class"]
			},
			{
				text: "description: Earners have closed a year of receipts on their own and can explain a balance sheet to the owner of a shop. Enrol now to take the next step in accounting.",
				about: ["enrol now"]
			},
			{
				text: "description: Earners have closed a year of receipts on their own and can explain a balance sheet to the owner of a shop. The course costs $199 until the end of the month.",
				about: ["costs $199"]
			},
			{
				text: "description: Earners have trained with the leading provider of welding courses and joined two plates with a straight seam that held under load in front of two examiners.",
				about: ["the leading provider"]
			}
		]
	},
	*check({ name, description }) {
		if (description === void 0) return;
		const analysis = analyse(description);
		const found = promotionIn(analysis).filter(({ text, start, end }) => !analysis.isQuoted(start, end) && !name?.value.toLowerCase().includes(text.toLowerCase()));
		const [first] = found;
		if (first === void 0) return;
		const listed = [...new Set(found.map(({ text }) => `"${text}"`))].slice(0, 3).join(", ");
		yield {
			at: part(description, first.start, first.end),
			about: first.text.toLowerCase(),
			message: `The description advertises (${listed}); expected what the earner did and can do`,
			suggestion: "Leave it out; what is for the public belongs on the page behind a link"
		};
	}
});
// ../core/src/program/habit.ts
function lackOf(members, has) {
	const without = members.filter((member) => !has(member));
	const all = members.length;
	return {
		without,
		all,
		isUnknown: without.length === all,
		isHabit: without.length * 2 <= all
	};
}
// ../core/src/program/team.ts
/**
* Words by which somebody may be named, in the form in which they are compared. "Anna Lee
* <anna@example.org>" names her by both, "water-lead" is "Water lead".
*/
function namesIn(owner) {
	const mail = /(?<![^\s<>()])[^\s<>()]+@[^\s<>()]+/.exec(owner)?.[0];
	const [name = ""] = owner.split(/[<(]/, 1);
	return [
		owner,
		name,
		...mail ? [mail] : []
	].map(comparedName).filter((word) => word !== "");
}
function comparedName(name) {
	return fold(name).replace(/[\s\-_]+/g, " ").trim();
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Members by each word that names them, made once. Of several with one name, who stays longest counts. */
function membersByName(team) {
	const made = known$1.get(team) ?? byName(team);
	known$1.set(team, made);
	return made;
}
/** How many unknown names are held against the whole team. Where more are unknown, they are no slips. */
const mostSlips$1 = 100;
const slips = /* @__PURE__ */ new WeakMap();
/** The member whom a mistyped name most likely means. */
function nearestMember(name, members) {
	const count = (slips.get(members) ?? 0) + 1;
	slips.set(members, count);
	return count > mostSlips$1 ? void 0 : members.get(nearest(name, [...members.keys()]) ?? "");
}
function byName(team) {
	const members = /* @__PURE__ */ new Map();
	for (const member of team) for (const name of [member.name.value, ...member.otherNames].flatMap(namesIn)) {
		const other = members.get(name);
		if (other === void 0 || staysLonger(member, other)) members.set(name, member);
	}
	return members;
}
function staysLonger(a, b) {
	if (b.until === void 0) return false;
	return a.until === void 0 || a.until.value > b.until.value;
}
// ../core/src/rules/template/owner.ts
const owned = { kind: "owned" };
const team = `
team:
  - name: Anna Lee
    role: Water lead
    email: water@example.org
  - name: Ben Okafor
    until: 2026-03-31
  - archive team
`;
var owner_default = programRule({
	id: "template/owner",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["owners"],
	comparedFacts: ["team"],
	formats: ["badgelint"],
	summary: "Somebody who is in the team answers for each template.",
	why: "When an earner or an employer asks what a badge stands for, somebody has to know. A template whose owner has left is reviewed by nobody, and its links and promises grow old unseen.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Owners are compared with the names, roles and mail addresses in `team` of `program.yaml`; a nickname is not known there. Without a team nothing is said.",
	examples: {
		good: [
			{
				text: "owner: nobody in particular",
				caption: "The program keeps no team."
			},
			{
				text: "owner: Anna Lee",
				program: team
			},
			{
				text: "owner: water-lead",
				program: team,
				caption: "By the role."
			},
			{
				text: "owner: [WATER@example.org, Archive Team]",
				program: team
			},
			{
				text: "owner: Anna Lee <water@example.org>",
				program: team
			},
			{
				text: "owner: Ben Okafor",
				today: "2026-03-31",
				program: team,
				caption: "The last day in the team."
			},
			{
				text: "owner: Water lead",
				program: "team:\n  - {name: Carla Diaz, role: Water lead, until: 2025-12-31}\n  - {name: Anna Lee, role: Water lead}",
				caption: "The role has passed to somebody else."
			},
			{
				text: "owner: Ben Okafor\nstate: archived",
				program: team
			}
		],
		bad: [
			{
				text: "owner: Ana Lee",
				program: team,
				about: ["Ana Lee"]
			},
			{
				text: "owner: [Anna Lee, Ben Okafor]",
				program: team,
				about: ["Ben Okafor"],
				caption: "Somebody who left two months ago."
			},
			{
				text: "owner: null",
				program: team,
				about: ["owner"]
			},
			{
				text: "owner: null\n---\nowner: null",
				program: team,
				about: ["owner"],
				caption: "Where most have no owner, one finding says how many."
			}
		]
	},
	*extract({ at, owners = [] }) {
		if (owners.length === 0) return yield {
			key: "program",
			value: {
				kind: "unowned",
				at
			}
		};
		yield {
			key: "program",
			value: owned
		};
		for (const owner of owners) yield {
			key: `owner ${owner.value}`,
			value: owner
		};
	},
	*check(group, _, { program, today }) {
		if (program?.team === void 0) return;
		yield* withoutOwner(group.filter((entry) => "kind" in entry), program.at);
		const owners = group.filter((entry) => "value" in entry);
		if (owners.length === 0) return;
		const members = membersByName(program.team);
		for (const owner of owners) {
			const member = namesIn(owner.value).map((name) => members.get(name)).find((found) => found !== void 0);
			if (member === void 0) yield isUnknown(owner, members);
			else if (member.until && member.until.value < today) yield hasLeft(owner, member.until);
		}
	}
});
function* withoutOwner(templates, programFile) {
	const { without, all, isHabit } = lackOf(templates, ({ kind }) => kind === "owned");
	const places = without.flatMap((entry) => entry.kind === "unowned" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0) return;
	const common = {
		about: "owner",
		suggestion: "Add `owner`, with a member or a role of the team"
	};
	if (isHabit || all === 1) for (const at of places) yield {
		...common,
		at,
		message: "The template has no owner; expected a member of the team"
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${places.length} of ${all} templates have no owner; expected a member of the team in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
function isUnknown(owner, members) {
	const [name = ""] = namesIn(owner.value);
	const meant = nearestMember(name, members);
	return {
		at: owner.at,
		about: owner.value,
		message: `The owner "${owner.value}" is not in the team of program.yaml; expected a member of it`,
		suggestion: meant ? `Write "${meant.name.value}", if that is meant` : "Name a member by name, role or mail address, or add this one to the team"
	};
}
function hasLeft(owner, until) {
	return {
		at: owner.at,
		about: owner.value,
		message: `The owner "${owner.value}" was in the team until ${until.value}; expected a current member`,
		suggestion: "Name who has taken over",
		related: [until.at]
	};
}
// ../core/src/program/circles.ts
/** Ways that lead back to where they began, each told once. A chain may be of any length. */
function circles(members, next) {
	const found = [];
	const left = /* @__PURE__ */ new Set();
	for (const start of members) {
		const way = [];
		const onWay = /* @__PURE__ */ new Set();
		const ahead = [[start]];
		while (ahead.length > 0) {
			const member = ahead.at(-1)?.pop();
			if (member === void 0) {
				ahead.pop();
				const last = way.pop();
				if (last === void 0) continue;
				onWay.delete(last);
				left.add(last);
			} else if (onWay.has(member)) found.push(way.slice(way.indexOf(member)));
			else if (!left.has(member)) {
				way.push(member);
				onWay.add(member);
				ahead.push([...next(member)]);
			}
		}
	}
	return found;
}
// ../core/src/program/template-ids.ts
/**
* What is to be known of a template under ids: what it points to, and itself where it is archived or has
* a name of its own on a platform. That it is there otherwise is known without.
*/
function* underIds(template, pointers) {
	const isArchived = template.state?.value === "archived";
	const { at, id: own, platformIds } = template;
	const others = Object.values(platformIds).filter(({ value }) => isArchived || isOwnWording(value));
	const named = isArchived ? [own, ...others] : others;
	for (const id of new Set(named.map(({ value }) => fold(value)))) yield {
		key: `id ${id}`,
		value: {
			kind: "template",
			at,
			isArchived
		}
	};
	if (isArchived || pointers.length === 0) return;
	const ids = idsOf(template);
	const hasOwnIds = template.format === "badgelint";
	for (const id of pointers) {
		const folded = fold(id.value);
		const isToItself = ids.includes(folded);
		yield {
			key: `id ${folded}`,
			value: {
				kind: "pointer",
				id,
				hasOwnIds,
				isToItself
			}
		};
	}
}
/** The template behind an id, and what points to it. Where several share it, one that is not archived counts. */
function behindId(group) {
	const templates = group.filter((entry) => entry.kind === "template");
	return {
		target: templates.find(({ isArchived }) => !isArchived) ?? templates[0],
		pointers: group.filter((entry) => entry.kind === "pointer")
	};
}
/** Whether a pointer leads nowhere. Beside what was left out, an id that is not here may be there. */
function isUnknownId({ id, hasOwnIds }, { isPartial, templateIds }) {
	const isAlone = templateIds.size <= 1;
	if (isPartial || isAlone || !hasOwnIds || !isOwnWording(id.value)) return false;
	return !templateIds.has(id.value) && !folded(templateIds).ids.has(fold(id.value));
}
/** The ids by which other templates may name one: its own, and those that platforms gave it. */
function idsOf({ id, platformIds }) {
	return [id, ...Object.values(platformIds)].map(({ value }) => fold(value));
}
/**
* Whether an id can only be one that this program gave, such as `queen-breeder`. What a platform
* gives (a UUID, a number, a long token), an address and a title may point anywhere.
*/
function isOwnWording(id) {
	return /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-_.][\p{L}\p{M}\p{N}]+)*$/u.test(id) && !isToken(id);
}
/** How many mistyped ids of a program are held against all others. Where more are unknown, they are no slips. */
const mostSlips = 100;
const foldedIds = /* @__PURE__ */ new WeakMap();
function folded(templateIds) {
	const known = foldedIds.get(templateIds);
	if (known) return known;
	const made = {
		ids: new Set(Array.from(templateIds, (id) => fold(id))),
		slips: 0
	};
	foldedIds.set(templateIds, made);
	return made;
}
/**
* The id of another template that a mistyped one most likely means: of about its length and with the
* same first letter. `level-3` is no slip for `level-2`.
*/
function nearestId(id, templateIds) {
	const known = folded(templateIds);
	known.slips += 1;
	if (known.slips > mostSlips) return void 0;
	const mistyped = fold(id);
	const shape = withoutDigits(mistyped);
	const others = [...known.ids].filter((other) => Math.abs(other.length - mistyped.length) <= 2 && other[0] === mistyped[0] && withoutDigits(other) !== shape);
	return nearest(mistyped, others);
}
function withoutDigits(id) {
	return id.replace(/\d+|(?<=[-_.])[ivx]+$/g, "#");
}
function isToken(id) {
	const isHexadecimal = /^[0-9a-f-]{20,}$/i.test(id);
	const isMixed = /[a-z]/.test(id) && /[A-Z]/.test(id) && /\d/.test(id);
	return isHexadecimal || isMixed && id.length >= 16;
}
// ../core/src/rules/template/pathway.ts
/** A template that requires the badges of others. */
function requiring(id, ...required) {
	const entries = required.map((other) => `{title: Held the badge of the level before this one., required_badge_template_id: ${other}}`);
	const test = "{title: \"Passed a review of two cases by a supervisor with a rubric, data entry and guided tours included.\"}";
	return `id: ${id}\nbadge_template_activities: [${[...entries, test].join(", ")}]`;
}
var pathway_default = programRule({
	id: "template/pathway",
	practice: 7,
	kind: "guidance",
	severity: "warning",
	archived: true,
	reads: ["id", "state"],
	comparedFacts: ["ids"],
	summary: "Badges that must be held first exist, can be earned, and do not require each other.",
	why: "A path of badges keeps its promise only if somebody can walk it. Where a step is missing or two steps wait for each other, nobody can ever earn the badge at the end.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Ids that platforms give (UUIDs, numbers) may belong to another program, so they are not looked for beyond the files at hand. Where only some files of a program are checked, or one of them is broken, ids of the others count as missing. An archived badge may be required on purpose, for the people who still hold it.",
	examples: {
		good: [
			[requiring("level-one"), requiring("level-two", "level-one")].join("\n---\n"),
			{
				text: [requiring("level-one", "59876d7c-8286-4186-b234-5afc23d51b06"), requiring("level-two", "\"4711\"", "https://example.org/badges/first-aid")].join("\n---\n"),
				caption: "Badges of other programs."
			},
			{
				text: [`${requiring("level-one")}\nplatform_ids: {credly: abc-1}`, requiring("level-two", "abc-1")].join("\n---\n"),
				caption: "The id on a platform is an id too."
			},
			{
				text: [`${requiring("level-one", "level-two")}\nstate: archived`, `${requiring("level-two", "level-one")}\nstate: archived`].join("\n---\n"),
				caption: "Nobody walks an archived path."
			},
			{
				text: requiring("level-two", "level-one"),
				caption: "One file alone does not show what else there is."
			}
		],
		bad: [
			{
				text: [requiring("level-one"), requiring("level-two", "level-on")].join("\n---\n"),
				about: ["level-on"],
				caption: "A typing mistake."
			},
			{
				text: [requiring("level-one", "level-two"), requiring("level-two", "level-one")].join("\n---\n"),
				about: ["circle"],
				caption: "Two badges that wait for each other: one finding for the circle."
			},
			{
				text: requiring("level-one", "level-one"),
				about: ["circle"],
				caption: "A badge that waits for itself."
			},
			{
				text: [`${requiring("level-one")}\nstate: archived`, requiring("level-two", "level-one")].join("\n---\n"),
				about: ["level-one"]
			}
		]
	},
	*extract(template) {
		const { at, id, requires, state } = template;
		yield* underIds(template, requires);
		if (requires.length === 0 || state?.value === "archived") return;
		yield {
			key: "circles",
			value: {
				kind: "step",
				at,
				id: id.value,
				ids: idsOf(template),
				requires
			}
		};
	},
	*check(group, _options, facts) {
		yield* inCircles(group.filter((entry) => entry.kind === "step"));
		const { target, pointers } = behindId(group.filter((entry) => entry.kind !== "step"));
		for (const pointer of pointers) if (target?.isArchived) yield isRetired$1(pointer.id, target.at);
		else if (!target && isUnknownId(pointer, facts)) yield isMissing$1(pointer.id, nearestId(pointer.id.value, facts.templateIds));
	}
});
function* inCircles(steps) {
	const known = new Map(steps.flatMap((step) => step.ids.map((id) => [id, step])));
	const required = ({ requires }) => requires.flatMap(({ value }) => known.get(fold(value)) ?? []);
	for (const circle of circles(steps, required)) yield* inCircle(fromFirst(circle));
}
function isRetired$1(id, target) {
	return {
		at: id.at,
		about: id.value,
		message: `The required badge "${id.value}" is archived; expected one that can still be earned`,
		suggestion: "Require what has taken its place, or archive this template too",
		related: [target]
	};
}
function isMissing$1(id, meant) {
	return {
		at: id.at,
		about: id.value,
		message: `There is no template "${id.value}" to require; expected the id of one of this program`,
		suggestion: meant ? `Write "${meant}", if that is meant` : "Correct the id, write the one that the platform gave, or remove it"
	};
}
/** The circle told from the member whose id comes first, so that it is always told from there. */
function fromFirst(circle) {
	const first = circle.reduce((a, b) => b.id < a.id ? b : a);
	const index = circle.indexOf(first);
	return [...circle.slice(index), ...circle.slice(0, index)];
}
function* inCircle(circle) {
	const [first, second = first] = circle;
	if (first === void 0 || second === void 0) return;
	const at = first.requires.find(({ value }) => second.ids.includes(fold(value)))?.at;
	const names = circle.slice(1, 6).map(({ id }) => `"${id}", which requires `);
	const way = circle.length > 6 ? [...names, "others and at last "] : names;
	yield {
		at: at ?? first.at,
		about: "circle",
		message: circle.length === 1 ? `"${first.id}" requires itself; expected a badge that can be earned before it` : `"${first.id}" requires ${way.join("")}"${first.id}"; expected a chain that has a beginning`,
		suggestion: circle.length === 1 ? "Remove this requirement" : "Remove one of these requirements, so that somebody can begin",
		related: circle.slice(1, 6).map((step) => step.at)
	};
}
// ../core/src/text/markup.ts
const anyMark = /[*_<&#]/;
const letters = {
	nbsp: " ",
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	ndash: "–",
	mdash: "—",
	hellip: "…",
	bull: "•",
	copy: "©",
	reg: "®",
	trade: "™"
};
const patterns = [
	{
		language: "Markdown",
		pattern: /(?<![\p{Script=Latin}\p{N}*\\])(\*{1,3})(?=[\p{L}\p{N}"“'‘(])([^*\n]{0,300}[\p{L}\p{N}.,:;!?"”'’)%])\1(?![\p{Script=Latin}\p{N}*])/gu,
		plain: ({ 2: inner }) => inner
	},
	{
		language: "Markdown",
		pattern: /(?<![\p{L}\p{N}_\\/.])(_{1,2})(?=[\p{L}\p{N}"“'‘(])(?=[^_\s]{0,300}[^\S\n])([^_\n]{0,600}[\p{L}\p{N}.,:;!?"”'’)%])\1(?![\p{L}\p{N}_])/gu,
		plain: ({ 2: inner }) => inner
	},
	{
		language: "Markdown",
		pattern: /^(#{1,6})[ \t]+(?=[\p{Lu}\d])/gmu,
		plain: () => ""
	},
	{
		language: "HTML",
		pattern: elementsIn,
		plain: ({ 1: name = "", 2: inner }) => /^(?:b|i|u|em|strong|span|font)$/i.test(name) ? inner : void 0
	},
	{
		language: "HTML",
		pattern: /<(?:br|hr)\s*\/?>|^\s*<p>|<\/p>/giu,
		plain: () => void 0
	},
	{
		language: "HTML",
		pattern: /&(?:(nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|bull|copy|reg|trade)|#(\d{2,6}|x[\da-f]{2,5}));/giu,
		plain: ({ 1: name = "", 2: code }) => code === void 0 ? letters[name.toLowerCase()] : letterOf(code.toLowerCase())
	}
];
/** The character of `39` or `x27`; undefined where there is none to be seen. */
function letterOf(code) {
	const point = Number(code.startsWith("x") ? `0${code}` : code);
	return point >= 32 && point < 55296 ? String.fromCodePoint(point) : void 0;
}
/** What speaks of mark-up and uses none: "the <br> tag". */
const spoken = /^["'”’`)]*\s*(?:tags?|elements?|entity|entities|attributes?|characters?|marks?|and <|or <|, <)/i;
/** The first mark of Markdown or HTML in a text. Links are left out, and so are lists. */
function firstMarkUp(text, isQuoted) {
	if (!anyMark.test(text)) return void 0;
	return patterns.flatMap(({ language, pattern, plain }) => {
		for (const match of pattern instanceof RegExp ? text.matchAll(pattern) : pattern(text)) {
			const whole = match[0] ?? "";
			const start = match.index;
			const end = start + whole.length;
			if (isQuoted(start, end) || text[start - 1] === "`" || isSpokenOf(text, start, whole)) continue;
			const without = plain(match);
			return [{
				start,
				end,
				text: whole,
				language,
				...without === void 0 ? {} : { plain: without }
			}];
		}
		return [];
	}).sort((a, b) => a.start - b.start || b.end - a.end)[0];
}
function isSpokenOf(text, start, whole) {
	const opening = /^<[^>]*>/.exec(whole)?.[0] ?? whole;
	return spoken.test(text.slice(start + opening.length));
}
const elements = "b|i|u|em|strong|p|ul|ol|li|h[1-6]|div|span|sup|sub|font|center|blockquote|table";
const openTag = new RegExp(`<(${elements})(?:\\s[^<>]{0,300})?>`, "giu");
const closeTag = new RegExp(`</(${elements})\\s*>`, "giu");
/** Characters that may stand between the tags of an element. */
const longestElement = 4e3;
/** Elements of HTML, each up to the first tag that closes one of its name. */
function* elementsIn(text) {
	if (!text.includes("</")) return;
	const nameOf = (match) => (match[1] ?? "").toLowerCase();
	const closings = Map.groupBy(text.matchAll(closeTag), nameOf);
	const passed = /* @__PURE__ */ new Map();
	let from = 0;
	for (const opening of text.matchAll(openTag)) {
		if (opening.index < from) continue;
		const name = nameOf(opening);
		const inside = opening.index + opening[0].length;
		const closing = closings.get(name);
		if (closing === void 0) continue;
		let index = passed.get(name) ?? 0;
		while (index < closing.length && (closing[index]?.index ?? 0) <= inside) index++;
		passed.set(name, index);
		const end = closing[index];
		if (end === void 0 || end.index - inside > longestElement) continue;
		from = end.index + end[0].length;
		const { index: start, 1: written } = opening;
		yield {
			index: start,
			0: text.slice(start, from),
			1: written,
			2: text.slice(inside, end.index)
		};
	}
}
// ../core/src/rules/template/plain-text.ts
var plain_text_default = templateRule({
	id: "template/plain-text",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: ["description", "criteria"],
	formats: [
		"badgelint",
		"credly",
		"canvas-credentials",
		"open-badges-1",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "A text that is shown as plain text has no Markdown or HTML in it.",
	why: "Platforms show a description as it is written. Where it says **lead**, an employer sees the stars, and the badge looks as if nobody had read it.",
	source: {
		title: "Open Badges 3.0: Markdown is for the narrative of criteria",
		address: "https://www.imsglobal.org/spec/ob/v3p0#criteria"
	},
	mistakes: "Some wallets show Markdown in a description all the same, though the standard does not ask them to. Lists with hyphens or numbers read well as plain text and are left alone; links are the business of template/no-inline-links.",
	examples: {
		good: [
			"description: Earners have written a service in C#, tested it on *nix and *BSD, and kept snake_case names and a __init__ file throughout. They can hand it over to a team of strangers.",
			{
				text: "description: Earners have led a team of 3 * 2 people with <5 years of work behind them and a score > 3 of 5 (#1 in class*). They can plan the work of a week. *The class had nine teams.",
				caption: "Signs, and a footnote."
			},
			{
				text: "description: |\n  Earners have looked after a stream for three months, and can now:\n  - tell a natural swing from pollution\n  - take a sample that a laboratory accepts\n  1. and know whom to call",
				caption: "A list reads well as plain text."
			},
			"description: Earners have built a web page by hand, and know when the <b> tag will not do and what the &nbsp; entity is for. They can explain both to a colleague who has never written HTML.",
			{
				file: "badge.json",
				text: "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"BadgeClass\", \"id\": \"https://example.org/b\", \"name\": \"Stream Keeper\", \"description\": \"Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.\", \"image\": \"https://example.org/b.png\", \"criteria\": {\"narrative\": \"# What was asked\\nHanded in **twelve** weekly samples that a tutor checked.\"}, \"issuer\": \"https://example.org/i\"}",
				caption: "The criteria of Open Badges may hold Markdown."
			},
			"description: Earners of AT&T and R&D teams have measured a stream every week for three months, and log it with the __init__ and __main__ scripts. They can tell a natural swing from pollution."
		],
		bad: [
			{
				text: "description: 'Earners have **led** a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'",
				about: ["description"]
			},
			{
				text: "description: 'Earners have led *Our Project* for a year, met its budget and its date, and can now plan the work of a team of five for a whole quarter without help.'",
				about: ["description"]
			},
			{
				text: "description: '<p>Earners have led a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.</p>'",
				about: ["description"]
			},
			{
				text: "description: 'Earners have led a project &amp; a team for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'",
				about: ["description"]
			},
			{
				text: "badge_template_activities: [{activity_type: Assessment, title: \"Handed in **twelve** weekly water samples and a talk on pollution reporting with data entry that a tutor checked.\"}]",
				about: ["criterion 1"]
			}
		]
	},
	*check(template) {
		for (const [field, text] of plainTexts(template)) {
			const mark = firstMarkUp(text.value, (start, end) => analyse(text).isQuoted(start, end));
			if (mark === void 0) continue;
			const { start, end, plain } = mark;
			yield {
				at: part(text, start, end),
				about: field,
				message: `The ${field} has ${mark.language} in it (${shortened$1(mark.text)}); expected plain text, since most places show the marks as they are`,
				suggestion: "Write the words alone",
				...plain === void 0 ? {} : { fix: {
					kind: "replace",
					pointer: text.at.pointer,
					span: [start, end],
					value: plain
				} }
			};
			return;
		}
	}
});
/** The texts of a template that nothing turns into anything else, by what they are called. */
function* plainTexts({ format, description, criteria }) {
	if (description) yield ["description", description];
	if (format !== "badgelint" && format !== "credly") return;
	for (const [index, { text }] of criteria.entries()) yield [`criterion ${index + 1}`, text];
}
// ../core/src/rules/template/readability.ts
/** The beginning of a sentence of more words tells whether it is hard to read. */
const mostWords = 500;
var readability_default = programRule({
	id: "template/readability",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["description"],
	languages: ["en"],
	facts: ["readability"],
	summary: "A description has no long sentence that is hard to read.",
	why: "A recruiter gives a badge some seconds. What a sentence of forty words says about the earner is not taken in.",
	source: {
		title: "GOV.UK, Sentence length: why 25 words is our limit; formulas of retext-readability",
		address: "https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/"
	},
	mistakes: "The formulas count letters, syllables and rare words, not sense: the terms of a trade make a sentence look hard to the very people who use them daily. Most good texts about technology have such a sentence, which is why this is not on by default.",
	options: {
		age: {
			type: "integer",
			description: "Age from which readers are to follow, such as 18 for those who leave school.",
			minimum: 6,
			maximum: 25,
			default: 18
		},
		most: {
			type: "integer",
			description: "Words that a sentence may have, however hard they are.",
			minimum: 5,
			default: 25
		}
	},
	examples: {
		good: [
			"description: Earners have led a team of five people for a year. They met the budget and the date, and gave the work over to the client. They can now plan the work of a larger team.",
			{
				text: "description: Earners have looked after a stream for three months, and told their neighbours what they found. They know whom to call when the water turns brown.",
				options: { age: 14 }
			},
			"language: de\ndescription: Die Teilnehmenden haben verantwortungsbewusst Gewässerverschmutzungsuntersuchungen durchgeführt, Wasserqualitätsveränderungen dokumentiert und Verwaltungsmitarbeiterinnen unterrichtet.",
			"description: Earners have demonstrated comprehensive proficiency in the operationalisation of environmental sustainability methodologies across multidisciplinary organisational configurations.",
			"description: Earners have led a team of five for a year, met the budget and the date, kept the team well, and gave the work that they had done over to the client in plain words."
		],
		bad: [
			{
				text: "description: Earners have demonstrated comprehensive proficiency in the operationalisation of environmental sustainability methodologies across multidisciplinary organisational configurations, facilitating institutional transformation, stakeholder participation and continuous improvement in the municipality.",
				about: ["description"]
			},
			{
				text: "description: Earners have led a team of five people for a year. They are proficient in interdepartmental communication, organisational development, administrative coordination and collaborative prioritisation of requirements from operations, procurement, accounting, engineering, manufacturing, distribution, personnel management and legal compliance.",
				about: ["description"]
			},
			{
				text: "description: Earners have measured the water of a stream, and they have entered every one of the numbers that they found there into a public database, after which they explained the changes to the people who live beside it and are worried.",
				options: { age: 10 },
				about: ["description"]
			}
		]
	},
	*extract({ description }, { age, most }) {
		if (description === void 0) return;
		const long = analyse(description).sentences.map(({ text, start, end }) => ({
			at: part(description, start, end),
			words: words(text).map((word) => word.text)
		})).filter((sentence) => sentence.words.length > most);
		if (long.length === 0) return;
		const key = readabilityKey(age, long.map((sentence) => sentence.words.slice(0, mostWords)));
		yield {
			key,
			value: {
				key,
				long: long.map(({ at, words }) => ({
					at,
					count: words.length
				}))
			}
		};
	},
	*check(group, { age, most }, { hardSentences }) {
		for (const { key, long } of group) {
			const hard = long.filter((_, index) => hardSentences?.get(key)?.[index]);
			const [longest] = hard.toSorted((a, b) => b.count - a.count);
			if (longest === void 0) continue;
			const more = hard.length > 1 ? ` (the longest of ${hard.length})` : "";
			yield {
				at: longest.at,
				about: "description",
				message: `A sentence of ${longest.count} words is hard to read for people of ${age}${more}; expected at most ${most} words, or plainer ones`,
				suggestion: "Make two sentences of it, and put a plain word where there is one"
			};
		}
	}
});
// ../core/src/rules/template/recommendations.ts
const given = { kind: "given" };
var recommendations_default = programRule({
	id: "template/recommendations",
	practice: 7,
	kind: "guidance",
	severity: "warning",
	archived: true,
	reads: [
		"id",
		"state",
		"recommendations"
	],
	comparedFacts: ["ids"],
	summary: "A template points its earners to a next step that they can take.",
	why: "Somebody who has just earned a badge is glad to hear what comes next. A recommendation of a badge that does not exist, or is no longer issued, leads that person nowhere.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Ids that platforms give (UUIDs, numbers) may belong to another program, so they are not looked for beyond the files at hand. Where only some files of a program are checked, or one of them is broken, ids of the others count as missing. A program that recommends nothing at all is not asked to. The last badge of a ladder may have no next step; a course or a job would be one.",
	examples: {
		good: [
			{
				text: "id: queen-breeder\n---\nid: bee-keeper",
				caption: "The program recommends nothing yet."
			},
			{ text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nrecommendations: [{type: employment, title: Join an apiary, activity_url: https://example.org/jobs}]" },
			{
				text: "recommendations: [{type: badge, recommended_badge_template_id: 59876d7c-8286-4186-b234-5afc23d51b06}]\n---\nrecommendations: [https://example.org/badges/next]",
				caption: "Badges of other programs."
			},
			{
				text: "id: bee-keeper\nrecommendations: [\"111\"]\n---\nid: queen-breeder\nplatform_ids: {credly: 111}\nrecommendations: [Bee-Keeper]",
				caption: "The id on a platform is an id too, and capitals do not matter."
			},
			{
				text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: draft",
				caption: "A draft may wait for its next step."
			},
			{
				text: "id: bee-keeper\nstate: archived\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: archived",
				caption: "What an archived template recommends is history."
			},
			{
				text: "vanity_slug: bee-keeper\nbadges_count: 12\n---\nrecommendations: [{type: education, title: A course, activity_url: https://example.org/courses}]",
				caption: "An export without the list says nothing about it."
			},
			{
				text: "recommendations: [queen-breeder]",
				caption: "One file alone does not show what else there is."
			}
		],
		bad: [
			{
				text: "id: bee-keeper\nrecommendations: [queen-breader]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]",
				about: ["queen-breader"],
				caption: "A typing mistake."
			},
			{
				text: "id: bee-keeper\nrecommendations: [{type: badge, recommended_badge_template_id: honey-judge}]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]",
				about: ["honey-judge"]
			},
			{
				text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: archived",
				about: ["queen-breeder"]
			},
			{
				text: "id: bee-keeper\nrecommendations: [bee-keeper]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]",
				about: ["bee-keeper"]
			},
			{
				text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder",
				about: ["next step"],
				caption: "The other template shows that the program recommends."
			}
		]
	},
	*extract(template) {
		const { at, recommendations, state } = template;
		yield* underIds(template, recommendations?.flatMap((one) => one.template ?? []) ?? []);
		if (recommendations === void 0 || state?.value === "draft" || state?.value === "archived") return;
		yield {
			key: "program",
			value: recommendations.length > 0 ? given : {
				kind: "none",
				at
			}
		};
	},
	*check(group, _options, facts) {
		yield* withoutNextStep(group.filter(isNextStep), facts.program?.at);
		const { target, pointers } = behindId(group.filter((entry) => !isNextStep(entry)));
		for (const pointer of pointers) if (pointer.isToItself) yield recommendsItself(pointer.id);
		else if (target?.isArchived) yield isRetired(pointer.id, target.at);
		else if (!target && isUnknownId(pointer, facts)) yield isMissing(pointer.id, nearestId(pointer.id.value, facts.templateIds));
	}
});
function isNextStep(entry) {
	return entry.kind === "given" || entry.kind === "none";
}
function recommendsItself(id) {
	return {
		at: id.at,
		about: id.value,
		message: `The template recommends itself ("${id.value}"); expected a step that comes next`,
		suggestion: "Recommend another badge, a course or an opening, or remove the entry"
	};
}
function isRetired(id, target) {
	return {
		at: id.at,
		about: id.value,
		message: `The recommended template "${id.value}" is archived; expected one that can still be earned`,
		suggestion: "Recommend what has taken its place, or remove the entry",
		related: [target]
	};
}
function isMissing(id, meant) {
	return {
		at: id.at,
		about: id.value,
		message: `There is no template "${id.value}" to recommend; expected the id of one of this program`,
		suggestion: meant ? `Write "${meant}", if that is meant` : "Correct the id, write the one that the platform gave, or remove it"
	};
}
function* withoutNextStep(asked, programFile) {
	const { without, all, isUnknown, isHabit } = lackOf(asked, ({ kind }) => kind === "given");
	const places = without.flatMap((entry) => entry.kind === "none" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "next step",
		severity: "info",
		suggestion: "Add to `recommendations` a badge, a course or an opening that suits those who earned it"
	};
	if (isHabit) for (const at of places) yield {
		...common,
		at,
		message: `The template points to no next step, while ${all - without.length} of ${all} in this program do; expected at least one`
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${without.length} of ${all} templates point to no next step; expected at least one in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
// ../core/src/rules/template/review-due.ts
const reviewed = { kind: "reviewed" };
var review_due_default = programRule({
	id: "template/review-due",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["state", "reviewedOn"],
	summary: "A template was reviewed within a year.",
	why: "Courses, products and criteria change, and a badge that nobody has looked at for years promises what may no longer be true. The earner is the one who has to explain the difference.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A review that nobody wrote down is not known. For a platform's export the day of the last change stands for it, and in an audit the last commit, though neither need have been a review; these are told as info. A program that writes down no review at all is not asked to.",
	options: { days: {
		type: "integer",
		description: "Days after which a template is due for review.",
		minimum: 1,
		default: 365
	} },
	examples: {
		good: [
			{
				text: "reviewed_on: 2025-06-01",
				caption: "365 days ago, to the day."
			},
			{ text: "reviewed_on: 2020-01-31\nstate: archived" },
			{ text: "reviewed_on: 2020-01-31\nstate: draft" },
			{
				text: "reviewed_on: null",
				caption: "The program writes down no reviews."
			},
			{
				text: "reviewed_on: 2026-06-02",
				caption: "Tomorrow, where the author is, has begun."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nupdated_at: 2026-02-03T10:00:00.000Z",
				caption: "An export of Credly."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40",
				caption: "An export that does not say when it changed."
			},
			{
				text: "reviewed_on: 2024-09-01",
				options: { days: 730 }
			}
		],
		bad: [
			{
				text: "reviewed_on: 2025-05-31",
				about: ["review"]
			},
			{
				text: "reviewed_on: 2027-03-31",
				about: ["review"],
				caption: "A review that is yet to come."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nupdated_at: 2024-02-03T10:00:00.000Z",
				about: ["review"],
				caption: "An export of Credly."
			},
			{
				text: "reviewed_on: 2026-01-31\n---\nreviewed_on: null",
				about: ["review"],
				caption: "The other template shows that the program writes reviews down."
			}
		]
	},
	*extract(template) {
		const { at, format, identity, state, reviewedOn, record } = template;
		if (state?.value === "draft" || identity === "from-credential") return;
		const value = {
			kind: "template",
			at,
			reviewedOn,
			updatedOn: record.updatedOn
		};
		yield {
			key: `month ${(reviewedOn ?? record.updatedOn)?.value.slice(0, 7)}`,
			value
		};
		if (format !== "badgelint") return;
		if (reviewedOn) yield {
			key: "program",
			value: reviewed
		};
		else if (!record.updatedOn) yield {
			key: "program",
			value: {
				kind: "unreviewed",
				at
			}
		};
	},
	*check(group, { days }, facts) {
		const { today, history, program } = facts;
		if (today === "") return;
		const habits = [];
		for (const entry of group) if (entry.kind === "template") yield* due(entry, days, facts);
		else if (entry.kind === "reviewed" || !history?.has(entry.at.file)) habits.push(entry);
		yield* withoutReview(habits, program?.at);
	}
});
function* due(template, days, { today, history }) {
	const review = lastReview(template, history);
	if (review === void 0) return;
	const age = daysBetween(review.on, today);
	if (age > days) yield isDue(review, days);
	else if (age < -1 && review.by === "review") yield isToCome(review, today);
}
function lastReview({ at, reviewedOn, updatedOn }, history) {
	if (reviewedOn) return {
		at: reviewedOn.at,
		on: reviewedOn.value,
		by: "review"
	};
	if (updatedOn) return {
		at: updatedOn.at,
		on: updatedOn.value,
		by: "change"
	};
	const lastChanged = history?.get(at.file)?.lastChanged;
	return lastChanged === void 0 ? void 0 : {
		at,
		on: lastChanged,
		by: "change"
	};
}
function isDue({ at, on, by }, days) {
	return {
		at,
		about: "review",
		message: by === "review" ? `The last review was on ${on}; expected one within ${days} days` : `The template was last changed on ${on}, and no review is written down; expected one within ${days} days`,
		suggestion: `Read the template as an employer would, try its links, and ${by === "review" ? "write down the day" : "bring it up to date"}`,
		...by === "change" ? { severity: "info" } : {}
	};
}
function isToCome({ at, on }, today) {
	return {
		at,
		about: "review",
		message: `The last review is said to be on ${on}, which is after ${today}; expected a day that has passed`,
		suggestion: "Write the day on which it was last reviewed"
	};
}
function* withoutReview(asked, programFile) {
	const { without, all, isUnknown, isHabit } = lackOf(asked, ({ kind }) => kind === "reviewed");
	const places = without.flatMap((entry) => entry.kind === "unreviewed" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "review",
		severity: "info",
		suggestion: "Review it, and add `reviewed_on`"
	};
	if (isHabit) for (const at of places) yield {
		...common,
		at,
		message: `No review is written down, while ${all - without.length} of ${all} templates have one; expected \`reviewed_on\``
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${without.length} of ${all} templates say nothing about a review; expected \`reviewed_on\` in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
// ../core/src/rules/template/schema.ts
var schema_default = templateRule({
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
});
// ../core/src/rules/template/spelling.ts
var spelling_default = programRule({
	id: "template/spelling",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "none",
	reads: [
		"name",
		"description",
		"criteria",
		"skills"
	],
	languages: ["en"],
	facts: ["misspellings"],
	summary: "Words are spelled as a dictionary has them.",
	why: "A badge speaks for the care of whoever earned it. A slip in its text stays on their profile for years.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Terms of a trade and names at the start of a sentence are in no dictionary; put them into `words`. A word that is near to none is taken for such a term. A slip that makes another word (\"form\" for \"from\") is not noticed.",
	options: { words: {
		type: "array",
		description: "The program's own dictionary: words that are right whatever a dictionary says.",
		items: { type: "string" },
		default: []
	} },
	examples: {
		good: [
			{
				text: "description: Earners have measured the turbidity of a stream near their home every week for three months and explained a change in it to their neighbours. They know whom to call.",
				misspellings: { turbidity: ["timidity"] },
				options: { words: ["Turbidity"] },
				caption: "The program has the word in its own dictionary."
			},
			{
				text: "name: Kubernete Keeper\ndescription: Earners have kept a kubernete near their home for three months, entered what they found in a public database, and explained a change in it to their neighbours.",
				misspellings: { kubernete: ["kubernetes"] },
				caption: "What stands in the name is meant so."
			},
			{
				text: "description: Earners have measured with the \"watr\" command, with FooBar and with H2O every week for three months, entered what they found, and explained a change in it to their neighbours.",
				misspellings: {
					watr: ["water"],
					FooBar: [],
					H2O: []
				},
				caption: "Quotations, and names of things."
			},
			{
				text: "description: Earners have measured a stream of Brandenbrg every week for three months, entered what they found at data.exampel.org, and explained a change in it to their neighbours.",
				misspellings: {
					Brandenbrg: ["Brandenburg"],
					exampel: ["example"]
				},
				caption: "Names in a sentence, and addresses."
			},
			{
				text: "description: Earners have learnt cyberhygiene and the work of verifiers every week for three months, entered what they found, and explained a change in it to their neighbours.",
				misspellings: {
					cyberhygiene: [],
					verifiers: ["verifies", "versifiers"]
				},
				caption: "A word that is near to no other is no slip, nor is one that is made by rule."
			}
		],
		bad: [
			{
				text: "description: Earners have mesured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.",
				misspellings: { mesured: ["measured"] },
				about: ["mesured"]
			},
			{
				text: "description: Erners have measured a stream near their home every week for three months and entered what they found. They recieved a reply and recieved it late, yet know whom to call.",
				misspellings: {
					Erners: ["Earners"],
					recieved: ["received", "relieved"]
				},
				about: ["Erners", "recieved"]
			},
			{
				text: "badge_template_activities: [{activity_type: Assessment, title: \"Handed in twelve weekly water samples with data entry, and a talk on pollution reporting, that a tuttor checked.\"}]",
				misspellings: { tuttor: ["tutor", "Tudor"] },
				about: ["tuttor"]
			}
		]
	},
	*extract(template, { words }) {
		const seen = /* @__PURE__ */ new Set();
		const passedOver = namedIn(template, words);
		const texts = [template.description, ...template.criteria.map(({ text }) => text)];
		for (const text of texts) {
			if (text === void 0) continue;
			const analysis = analyse(text);
			const starts = new Set(analysis.sentences.map(({ start }) => start));
			for (const { text: word, start, end } of analysis.words) {
				if (seen.has(word) || !isOrdinary(word, starts.has(start))) continue;
				if (passedOver.has(fold(word)) || isInAddress(text.value, start, end)) continue;
				if (analysis.isQuoted(start, end)) continue;
				seen.add(word);
				yield {
					key: word,
					value: {
						at: part(text, start, end),
						word
					}
				};
			}
		}
	},
	*check(group, _options, { misspellings }) {
		for (const { at, word } of group) {
			const near = misspellings?.get(word) ?? [];
			if (near.length === 0 || isDerived(word, near)) continue;
			yield {
				at,
				about: word,
				message: `"${word}" is in no dictionary; expected ${near.slice(0, 3).map((other) => `"${other}"`).join(" or ")}`,
				suggestion: "Correct it, or add it to `words` if it is a word of your field"
			};
		}
	}
});
/** "Verifiers" comes from "verify" by rule, though no dictionary lists it. */
function isDerived(word, near) {
	return /(?:ers?|able|ability|ness|less)$/.test(word) && near.some((other) => stem(other) === stem(word));
}
/** What the program calls its own, in small letters. */
function namedIn({ name, skills = [], issuer, earner }, own) {
	const names = [
		name,
		issuer,
		earner,
		...skills
	].flatMap((text) => text?.value ?? []);
	return new Set([...names, ...own].flatMap((text) => words(fold(text)).map(({ text }) => text)));
}
/** A word of small letters, or one that begins a sentence. Others are names and abbreviations. */
function isOrdinary(word, startsSentence) {
	return /^\p{Ll}{4,}$/u.test(word) || startsSentence && /^\p{Lu}\p{Ll}{3,}$/u.test(word);
}
/** Whether a word stands in an address, a path or the name of a file. */
function isInAddress(text, start, end) {
	return /[@\\_#.:/-]/.test(text[start - 1] ?? "") || /^(?:[@\\_#/]|[.:-][\p{L}/])/u.test(text.slice(end, end + 3));
}
// ../core/src/rules/catalogue.ts
/** All rules, in the order of their ids. */
const rules = [
	substance_default,
	credentials_default,
	dead_default,
	fragment_default,
	image_default$1,
	insecure_default,
	moved_default,
	private_default,
	soft_404_default,
	unreachable_default,
	alignment_default,
	backed_default,
	consistent_default,
	count_default,
	duplicate_default,
	many_default,
	meaningful_default,
	taxonomy_default,
	archive_candidate_default,
	archived_default,
	boilerplate_default,
	certificate_default,
	claim_default,
	criteria_person_default,
	criteria_present_default,
	criteria_specific_default,
	criteria_style_default,
	description_length_default,
	description_substance_default,
	description_thin_default,
	description_value_default,
	details_default,
	distinct_default,
	earn_link_default,
	earner_first_default,
	earner_voice_default,
	expiry_default,
	image_file_default,
	image_text_default,
	image_default,
	link_places_default,
	name_length_default,
	name_words_default,
	name_default,
	near_duplicate_default,
	no_inline_links_default,
	no_personal_data_default,
	no_promotion_default,
	owner_default,
	pathway_default,
	plain_text_default,
	readability_default,
	recommendations_default,
	review_due_default,
	schema_default,
	spelling_default,
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
async function check$1(sources, settings, gather, others = []) {
	const files = [];
	const extracts = new Extracts();
	const links = new Links();
	for (const source of sources) {
		if (settings.isExcluded(source.path)) continue;
		const { extracts: own, links: named, ...file } = await judgeFile(source, settings);
		files.push(file);
		extracts.add(own);
		links.add(named);
	}
	const facts = await gatherFacts(files, extracts, links, settings, gather);
	const program = [
		...judgeProgram(files, extracts, settings, facts),
		...judgeLinks(links, settings, facts),
		...[unsetPlatform(files, settings) ?? []].flat()
	];
	return settle({
		files: withLinkRules(files, links, settings, facts),
		program
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
	"whole",
	"judges",
	"extract",
	"facts",
	"needsAnswer",
	"usesAnswer"
];
const judged = [
	"template",
	"governance",
	"links"
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
	const judges = fields.get("judges") ?? "template";
	if (!judged.some((one) => one === judges)) say(`${name} judges ${String(judges)}; expected template, governance or links`, "Choose one");
	if (judges === "template" && !Array.isArray(fields.get("reads"))) say(`${name} does not say which fields it reads`, "Add `reads`, such as [name, description]");
	for (const key of ["needsAnswer", "usesAnswer"]) if (fields.has(key) && judges !== "links") say(`${name} has \`${key}\`, and judges no links; expected \`judges: 'links'\``, "Add it");
	for (const key of ["check", "extract"]) if (fields.has(key) && typeof fields.get(key) !== "function") say(`${name} has a \`${key}\` that is not a function`, "Write a generator function");
	return flaws;
}
// ../workspace/src/unusable-configuration.ts
/** A configuration or a baseline that cannot be used, worded for a terminal: file, line, reason and remedy. */
var UnusableConfiguration = class extends Error {
	name = "UnusableConfiguration";
};
// ../workspace/src/read-settings.ts
/** Reads and decodes a file of settings: a configuration or a baseline. Throws {@link UnusableConfiguration}. */
async function readSettings(absolute, path, overlay, bounds) {
	const source = readSource(absolute, path, overlay, bounds);
	if (!("text" in source)) {
		const { line = 1, ...words } = unreadableInWords(source.unreadable);
		throw unusable(path, line, words);
	}
	const decoded = await decodeData(path, source.text);
	if ("problem" in decoded) throw unusable(path, decoded.problem.line, decoded.problem);
	return {
		source,
		value: decoded.value
	};
}
/** Says what is wrong in a file of settings. The line counts from 1. */
function unusable(path, line, { message, suggestion }) {
	return new UnusableConfiguration(`${path}:${line}: ${message}. ${suggestion}.`);
}
// ../workspace/src/baseline-file.ts
/** Name of the baseline, beside the configuration. */
const baselineName = "badgelint-baseline.yaml";
/** Reads a baseline; none has no entries. Throws {@link UnusableConfiguration}. */
async function loadBaseline(absolute, { base, overlay, bounds }) {
	if (!isThere$1(absolute, overlay)) return {
		absolute,
		entries: []
	};
	const path = pathFrom(base, absolute);
	const { source, value } = await readSettings(absolute, path, overlay, bounds);
	const [problem] = await baselineProblems(value);
	if (problem) {
		const { start } = await locateIn(path, source.text, problem.pointer);
		throw unusable(path, start.line, problem);
	}
	const { findings } = value;
	return {
		absolute,
		file: path,
		entries: findings,
		source
	};
}
// ../workspace/src/code-policy.ts
/** A file may not run; the message says why, as the end of a sentence that begins with "since". */
var CodeRefused = class extends Error {
	name = "CodeRefused";
};
// ../workspace/src/exact-name.ts
/**
* Whether there is a file at a path, in a state of files, that has the very name. A disk that does not tell
* case finds `Program.yaml` under `program.yaml` too, which is another file to git and on other disks.
*/
function isThereExactly(absolute, overlay) {
	const other = overlay?.(absolute);
	if (other !== void 0) return other !== null;
	return isThere$1(absolute) && hasExactName(absolute);
}
/** Whether what lies at a path has the very name, in a folder that can be listed. */
function hasExactName(absolute) {
	const name = basename(absolute).normalize();
	const names = namesIn$2(dirname(absolute));
	return names.length === 0 || names.some((other) => other.normalize() === name);
}
// ../workspace/src/modules.ts
/** A file that stands for a module cannot be used; the message says which and why. */
var UnreadableModule = class extends Error {
	name = "UnreadableModule";
};
/**
* Address of the module that a name means in a file, by the rules for ES modules. Throws where there is none,
* and {@link UnreadableModule} before Node would wait for a pipe or read from a device.
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
		return /\.(?:ya?ml|json)$/.test(file) ? file : void 0;
	} catch (error) {
		if (error instanceof UnreadableModule) throw error;
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
const largestModule = 1e7;
function refuseUnreadable(file) {
	if (!existsAt(file)) return;
	const read = readBytes(file, { limit: largestModule });
	if ("bytes" in read) return;
	const { message } = unreadableInWords(read.unreadable);
	throw new UnreadableModule(`${file}: ${message}`);
}
// ../workspace/src/plugins.ts
/** Judges plugins before any of them runs. What there is none of is told when it is loaded. Throws {@link CodeRefused}. */
async function judgePlugins(plugins, judge, root) {
	const { judgeModule } = await import("./load-module.js");
	for (const { name, from } of plugins) {
		const url = await resolveModule(name, from).catch(() => void 0);
		if (url !== void 0) judgeModule({
			url,
			name,
			from
		}, {
			judge,
			root
		});
	}
}
/** The rules of a plugin, looked over, or what is wrong with it. Throws {@link CodeRefused}. */
async function rulesOfPlugin({ name, from }, permission, earlier) {
	let exported;
	try {
		const module = await importModule(name, from, permission);
		exported = typeof module === "object" && module !== null && "default" in module ? module.default : void 0;
	} catch (error) {
		if (error instanceof CodeRefused) throw error;
		return {
			message: `The plugin ${name} cannot be loaded: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
			suggestion: "Check its path, which is relative to this file, and that it is a module"
		};
	}
	const rules$2 = Array.isArray(exported) ? exported : [exported];
	const taken = [...rules, ...earlier].map(({ id }) => id);
	for (const rule of rules$2) {
		const [flaw] = ruleFlaws(rule, taken);
		if (flaw) return {
			message: `${name}: ${flaw.message}`,
			suggestion: flaw.suggestion
		};
	}
	return rules$2;
}
async function importModule(name, from, { code, root }) {
	const url = await resolveModule(name, from);
	if (code.kind === "all") return import(url);
	const { importJudged } = await import("./load-module.js");
	return importJudged({
		url,
		name,
		from
	}, {
		judge: code,
		root
	});
}
// ../workspace/src/configuration-file.ts
/** Names of a configuration, those that win first. */
const configurationNames = [
	"badgelint.yaml",
	"badgelint.yml",
	"badgelint.json"
];
/**
* Finds, reads and resolves the configuration. All the code that it asks for runs, or none of it. Throws
* {@link UnusableConfiguration}.
*/
async function loadConfiguration(options) {
	try {
		return await load(options);
	} catch (error) {
		if (!(error instanceof CodeRefused)) throw error;
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
	if (typeof options.file === "string" && !isThere$1(resolve$1(options.file), options.overlay)) throw new UnusableConfiguration(existsAt(options.file) ? `The configuration ${options.file} is not committed. Commit it, since only committed files may configure this run.` : `There is no configuration ${options.file}. Check its path.`);
	if (file === void 0) return withoutConfiguration(options);
	const root = dirname(file);
	const loader = new Loader(options);
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
	const { from, base, overlay } = options;
	const found = options.file === null ? void 0 : findUpwards([baselineName], from, overlay);
	const root = found === void 0 ? from : dirname(found);
	const absolute = found ?? join(root, "badgelint-baseline.yaml");
	const baseline = found === void 0 ? {
		absolute,
		entries: []
	} : await loadBaseline(found, {
		...options,
		bounds: boundsFor(options)
	});
	return {
		settings: new Settings(new Loader(options).presets("recommended"), rules, globPathFrom(root, base), baseline),
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
			from: folder,
			code: { kind: "all" }
		});
		return settings.rules;
	} catch (error) {
		if (error instanceof UnusableConfiguration) return rules;
		throw error;
	}
}
function fileFor({ file, from, overlay }) {
	if (file === null) return void 0;
	return file === void 0 ? findUpwards(configurationNames, from, overlay) : resolve$1(file);
}
/** What a configuration and the files that it names may be: of a stranger's, what lies in the repository. */
function boundsFor({ isTrusted = true, from }) {
	return isTrusted ? {} : { within: repositoryTop(from) ?? from };
}
function findUpwards(names, from, overlay) {
	const top = repositoryTop(from);
	for (let folder = from;; folder = dirname(folder)) {
		const found = names.map((name) => join(folder, name)).find((path) => isThereExactly(path, overlay));
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
	async read(absolute, above, isInstalled = false) {
		const path = pathFrom(this.#options.base, absolute);
		if (above.includes(absolute)) throw new UnusableConfiguration(`${path} extends itself by way of ${above.map((file) => basename(file)).join(", ")}. Remove one of them from \`extends\`.`);
		const { file, isTrusted = true } = this.#options;
		const overlay = isInstalled ? void 0 : this.#options.overlay;
		const mayBeStream = isTrusted && above.length === 0 && typeof file === "string";
		const own = {
			kind: "file",
			absolute,
			path,
			isInstalled,
			...await readSettings(absolute, path, overlay, {
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
			const overlay = from.isInstalled ? void 0 : this.#options.overlay;
			if (isThere$1(file, overlay)) return this.read(file, above, from.isInstalled);
			const isOnDisk = existsAt(file);
			throw await this.#at(from, "/extends", {
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
		throw await this.#at(from, "/extends", {
			message: `\`extends\` names ${name}, which is neither a preset nor an installed package with a YAML or JSON file as its main entry`,
			suggestion: `Install it, or write recommended, strict, or a path that begins with ./`
		});
	}
	async #package(name, from) {
		try {
			return await packageFile(name, from.absolute);
		} catch (error) {
			if (!(error instanceof UnreadableModule)) throw error;
			throw await this.#at(from, "/extends", {
				message: `\`extends\` names ${name}, which cannot be read. ${error.message}`,
				suggestion: "Install the package anew"
			});
		}
	}
	/** Whether a file of a package that may be used is not the repository's own. Throws {@link CodeRefused}. */
	#isInstalled(file, above) {
		const { code } = this.#options;
		if (code.kind !== "judged") return true;
		const [main = file] = above;
		for (const configuration of above) code.sourceOf(configuration, dirname(main));
		return code.sourceOf(file, dirname(main)) === void 0;
	}
	/** Rules of one's own, from the modules that the configurations name. Throws {@link CodeRefused}. */
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
			await judgePlugins(modules, code, root);
		}
		const found = [];
		for (const { name, index, file } of named) {
			const rules = await rulesOfPlugin({
				name,
				from: file.absolute
			}, {
				code,
				root
			}, found);
			if ("message" in rules) throw await this.#at(file, `/plugins/${index}`, rules);
			found.push(...rules);
		}
		return found;
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
	/** The baseline beside the configuration, or the one that it names. */
	async baseline(files, root) {
		const naming = files.findLast((file) => nameOfBaseline(file) !== void 0);
		const name = naming && nameOfBaseline(naming);
		const absolute = resolve$1(root, name ?? "badgelint-baseline.yaml");
		const { mayLackBaseline = false, overlay } = this.#options;
		if (naming?.kind === "file" && !mayLackBaseline && !isThere$1(absolute, overlay)) throw await this.#at(naming, "/baseline", {
			message: `\`baseline\` names ${name}, which does not exist; expected the file of the findings that are frozen`,
			suggestion: "Check the path, which is relative to the main configuration, or run `badgelint baseline`"
		});
		if (naming === void 0 && !isThereExactly(absolute, overlay)) return {
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
	async #at(file, pointer, words) {
		const { start } = await locateIn(file.path, file.source.text, pointer);
		return unusable(file.path, start.line, words);
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
function nameOfBaseline(file) {
	const name = file.kind === "file" ? fieldOf(file.value, "baseline") : void 0;
	return typeof name === "string" ? name : void 0;
}
function fieldOf(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}
// ../workspace/src/facts.ts
/** Gathers what rules ask for from the file system. What nothing asks for is not even loaded. */
function gatherer(today, where, ask) {
	const beside = once(() => programBeside(where));
	return async ({ keys, program: checked }) => {
		const program = checked ?? await beside();
		return {
			today,
			isPartial: where.isPartial,
			...program ? { program } : {},
			...await imagesAmong$1(keys.get("images"), where),
			...await misspellingsAmong(keys.get("misspellings")),
			...await skillListOf(program, where),
			...await answersTo(keys.get("links"), ask)
		};
	};
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
/** What the program's own file says, where it is not among the files that are checked. */
async function programBeside({ base, root, outermost, programPath, overlay }) {
	const absolute = join(root, programPath);
	if (!isInside(programPath) || !isThereExactly(absolute, overlay)) return void 0;
	const source = readSource(absolute, pathFrom(base, absolute), overlay, { within: outermost });
	return "text" in source ? readProgramProfile(source) : void 0;
}
async function answersTo(addresses, ask) {
	if (addresses === void 0 || ask === void 0) return void 0;
	return { links: await ask(addresses) };
}
async function imagesAmong$1(keys, where) {
	const isLocal = (key) => !/\0https?:/.test(key);
	if (keys === void 0 || ![...keys].some(isLocal)) return void 0;
	const { readImages } = await import("./images.js");
	return { images: readImages(keys, where) };
}
async function misspellingsAmong(words) {
	if (words === void 0) return void 0;
	const { misspellings } = await import("./spelling.js");
	return { misspellings: await misspellings(words, []) };
}
/** The list in the file that `program.yaml` names; one that stands in it is known already. */
async function skillListOf(program, where) {
	const { at, skills } = program ?? {};
	if (at === void 0 || skills === void 0 || !("value" in skills)) return void 0;
	const { readSkillList } = await import("./skill-list.js");
	const root = dirname(join(where.base, at.file));
	return { skillList: await readSkillList(skills.value, {
		...where,
		root
	}) };
}
// ../workspace/src/ignored.ts
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
	const ignored = askedOf(top, start) ?? new IgnoredByPattern(top);
	return ignored.has(start, true) ? new IgnoredByPattern(start) : ignored;
}
function askedOf(top, start) {
	if (holdsGitUp(top, start)) return void 0;
	try {
		return new IgnoredByGit(top, start);
	} catch (error) {
		if (error instanceof GitFailure) return void 0;
		throw error;
	}
}
/** Whether a list of patterns on the way to a folder is a pipe or a device, which git would wait for. */
function holdsGitUp(top, start) {
	const entry = entryOf$2(join(start, ignoreName));
	return entry !== void 0 && (entry.isFIFO() || entry.isCharacterDevice()) || start !== top && isInside(pathFrom(top, start)) && holdsGitUp(top, dirname(start));
}
var IgnoredByGit = class {
	#git;
	#top;
	/** The folder for which git was asked, and what it said. */
	#asked;
	#paths;
	constructor(top, start) {
		this.#top = top;
		this.#git = new Git(top, { isForeign: true });
		this.#asked = start;
		this.#paths = this.#git.ignored(start);
	}
	has(path) {
		if (!isInside(pathFrom(this.#asked, path))) {
			this.#paths = this.#git.ignored(this.#top);
			this.#asked = this.#top;
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
			const seen = `${slashed(relative(current, path))}${isFolder ? "/" : ""}`;
			const { ignored = false, unignored = false } = this.#rulesOf(current)?.test(seen) ?? {};
			if (ignored) return true;
			if (unignored) break;
			if (current === this.#top) break;
		}
		return this.#hasFolder(folder);
	}
	#hasFolder(folder) {
		const known = this.#folders.get(folder) ?? this.has(folder, true);
		this.#folders.set(folder, known);
		return known;
	}
	#rulesOf(folder) {
		if (!this.#rules.has(folder)) this.#rules.set(folder, rulesIn(folder));
		return this.#rules.get(folder);
	}
};
/** A file with the patterns of what git ignores in its folder. */
const ignoreName = ".gitignore";
/** Such a file may have this many bytes. */
const largestIgnore = 1e6;
/** Its text; undefined where it cannot be read. As git has it, no link is followed. */
function readIgnore(file) {
	if (!entryOf$2(file)?.isFile()) return void 0;
	const source = readSource(file, file, void 0, { limit: largestIgnore });
	return "text" in source ? source.text : void 0;
}
function rulesIn(folder) {
	const file = join(folder, ignoreName);
	const text = hasExactName(file) ? readIgnore(file) : void 0;
	return text === void 0 ? void 0 : (0, import_ignore.default)({ ignorecase: false }).add(text);
}
// ../workspace/src/disk-tree.ts
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
	/** `start`: the folder that is looked into; what is ignored is asked for there first. */
	constructor(top, start) {
		this.top = top;
		this.#start = start;
		this.#realTop = realPathOf(top) ?? top;
	}
	entry(path) {
		const kind = entryOf$2(path);
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
		const seen = pathFrom(this.#realTop, target);
		return {
			kind: "link",
			target: target.startsWith("/") && isInside(seen) ? join(this.top, seen) : target
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
		const known = this.#ignored.get(repository);
		if (known) return known;
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
		const known = this.#submodules.get(repository);
		if (known) return known;
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
		if (error instanceof GitFailure) return [];
		throw error;
	}
}
// ../workspace/src/file-tree.ts
/** So many links are followed on one path, as by the systems. */
const mostLinks = 40;
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
		if (links > mostLinks) return {
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
	/** Folders in which there is nothing but what the patch tells of. */
	#made = /* @__PURE__ */ new Set();
	/** For each folder the names that the patch tells of. */
	#names = /* @__PURE__ */ new Map();
	/** `entries`: what stands at paths now; undefined for nothing. */
	constructor(tree, entries) {
		this.#tree = tree;
		for (const [path, entry] of entries) {
			this.#entries.set(path, entry);
			this.#note(path);
			if (entry) this.#makeFolders(dirname(path));
		}
		const gone = [...entries].filter(([, entry]) => entry === void 0);
		this.#prune(new Set(gone.map(([path]) => dirname(path))));
	}
	get top() {
		return this.#tree.top;
	}
	entry(path) {
		if (this.#entries.has(path)) return this.#entries.get(path);
		return this.#made.has(dirname(path)) ? void 0 : this.#tree.entry(path);
	}
	*children(folder) {
		const names = this.#names.get(folder) ?? /* @__PURE__ */ new Set();
		if (!this.#made.has(folder)) {
			for (const child of this.#tree.children(folder)) if (!names.has(child[0])) yield child;
		}
		for (const name of names) {
			const entry = this.#entries.get(join(folder, name));
			if (entry) yield [name, entry];
		}
	}
	#note(path) {
		const folder = dirname(path);
		const names = this.#names.get(folder);
		const name = path.slice(folder.length).replace(/^[\\/]/, "");
		if (names) names.add(name);
		else this.#names.set(folder, /* @__PURE__ */ new Set([name]));
	}
	/** What holds a file is a folder, whatever it is in the tree itself. */
	#makeFolders(folder) {
		if (folder === this.top || !isInside(pathFrom(this.top, folder))) return;
		this.#makeFolders(dirname(folder));
		if (this.entry(folder)?.kind === "folder") return;
		this.#entries.set(folder, { kind: "folder" });
		this.#made.add(folder);
		this.#note(folder);
	}
	/** A folder of which nothing is left is gone, as git has none without files. */
	#prune(folders) {
		const above = /* @__PURE__ */ new Set();
		for (const folder of folders) {
			if (folder === this.top || this.entry(folder)?.kind !== "folder") continue;
			if (!this.#isEmpty(folder)) continue;
			this.#entries.set(folder, void 0);
			this.#note(folder);
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
// ../workspace/src/git-tree.ts
/** A state of files that git keeps, from a list of them. */
var GitTree = class {
	top;
	#folders = /* @__PURE__ */ new Map();
	constructor(top, files, contents) {
		this.top = top;
		this.#folders.set(top, /* @__PURE__ */ new Map());
		for (const [path, entry] of entriesOf(files, contents)) this.#folder(dirname(path)).set(basename(path), entry);
	}
	entry(path) {
		return this.#folders.get(dirname(path))?.get(basename(path));
	}
	children(folder) {
		return this.#folders.get(folder) ?? [];
	}
	#folder(path) {
		const known = this.#folders.get(path);
		if (known) return known;
		const made = /* @__PURE__ */ new Map();
		this.#folders.set(path, made);
		this.#folder(dirname(path)).set(basename(path), { kind: "folder" });
		return made;
	}
};
/** The state before a change, by the state after it. */
function treeBefore(after, changes, contents) {
	const gone = changes.flatMap(({ after: file }) => file ? [[file.absolute, void 0]] : []);
	const there = entriesOf(changes.flatMap(({ before }) => before ?? []), contents);
	return new PatchedTree(after, new Map([...gone, ...there]));
}
function entriesOf(files, contents) {
	const links = files.flatMap(({ kind, blob }) => kind === "link" && blob ? [blob] : []);
	const targets = links.length > 0 ? contents(links) : /* @__PURE__ */ new Map();
	return files.map(({ absolute, blob, kind }) => [absolute, entryOf(kind, blob, targets)]);
}
function entryOf(kind, blob, targets) {
	if (kind === "submodule") return { kind };
	if (kind === void 0) return {
		kind: "file",
		blob
	};
	const target = targets.get(blob ?? "")?.subarray(0, 4097);
	return {
		kind,
		target: new TextDecoder().decode(target)
	};
}
// ../workspace/src/walk.ts
/** Folders that are never looked into unless they are named. */
const passedOver = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Whether a walk that begins at a folder passes over what lies at a path below. */
function isPassedOver(pathSeenFromStart) {
	return dirname(pathSeenFromStart).split("/").some((part) => passedOver.has(part));
}
/** Walks a folder of a tree, and by the links in it. `wants` tells by a name whether a file is looked for. */
function walkFolder(tree, folder, wants) {
	const walk = new Walk(tree, wants);
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
function walkLinks(tree, links, wants) {
	const walk = new Walk(tree, wants);
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
	#wants;
	#open = [];
	#linkedEntries = 0;
	constructor(tree, wants) {
		this.#tree = tree;
		this.#wants = wants;
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
				if (!passedOver.has(name)) folders.push(child);
			} else this.#entry(name, child, entry, above);
		}
	}
	#entry(name, place, entry, above) {
		if (entry.kind === "link") this.link(place, above);
		else if (entry.kind === "submodule") this.#refuse(place, "submodule", true);
		else if ((entry.kind === "file" || entry.kind === "other") && this.#wants(name)) this.found.push("blob" in entry && entry.blob !== void 0 ? {
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
			if (!above.some((folder) => isInside(pathFrom(resolved.path, folder))) && !passedOver.has(name)) this.folder(place, above);
			return;
		}
		const isWanted = this.#wants(name);
		if ((resolved.kind === "file" || resolved.kind === "other") && !isWanted) return;
		const content = contentOf(this.#tree, resolved);
		const own = content.unreadable ? { real } : {};
		this.found.push({
			...place,
			...own,
			...content,
			...isWanted ? {} : { isFolder: true }
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
// ../workspace/src/discover.ts
/**
* Finds the files under each of the named paths: folders are searched, without what git ignores; files
* are taken as they are; what is neither is tried as a glob. Links lead into `root`, and the repository
* that it lies in. `wants` tells by a file's name whether it is looked for.
*/
function discover(paths, workingDirectory, root, wants = (name) => syntaxOf(name) !== void 0) {
	const top = repositoryTop(root) ?? root;
	return paths.map((path) => {
		const absolute = resolve$1(workingDirectory, path);
		if (isFolder(absolute)) return {
			path,
			...inFolder(absolute, top, wants)
		};
		if (existsAt(absolute)) return {
			path,
			...named(absolute, top, wants)
		};
		return {
			path,
			...byGlob(path, workingDirectory, top, wants)
		};
	});
}
const nothing = {
	files: [],
	links: [],
	unreadIgnores: []
};
function inFolder(folder, top, wants) {
	const tree = new DiskTree(topFor(folder, top), folder);
	const { found, links } = walkFolder(tree, folder, wants);
	return {
		files: found.map((file) => ({
			...file,
			isNamed: false
		})).sort((a, b) => a.absolute < b.absolute ? -1 : 1),
		links: [...linksOn(folder, tree.top), ...links],
		unreadIgnores: [...tree.unreadIgnores]
	};
}
function named(absolute, top, wants) {
	if (!wants(absolute)) return nothing;
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
function byGlob(pattern, workingDirectory, top, wants) {
	if (!import_picomatch.default.scan(pattern).isGlob) return nothing;
	const matches = (0, import_picomatch.default)(pattern.replace(/^\.\//, ""), { dot: true });
	const start = resolve$1(workingDirectory, import_picomatch.default.scan(pattern).base);
	if (!isFolder(start)) return nothing;
	const { files, ...rest } = inFolder(start, top, wants);
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
	return entryOf$2(path)?.isSymbolicLink() ?? false;
}
/** The links on the way to a folder. */
function linksOn(folder, top) {
	if (folder === top || !isInside(pathFrom(top, folder))) return [];
	return [...linksOn(dirname(folder), top), ...isLink(folder) ? [folder] : []];
}
// ../workspace/src/target.ts
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
			from: existingFolder(dirname(absolute)),
			isOneFolder: false
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
		from,
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
/** The folder outside of which nothing is read. */
function outermostOf({ base }, { root }) {
	return isInside(pathFrom(root, base)) ? root : base;
}
// ../workspace/src/select.ts
/** Whether a file is one that is checked, by its path alone. */
function isOurs(absolute, base, configuration, isNamed = false) {
	const { settings, root, isConfigured, baseline } = configuration;
	const path = pathFrom(base, absolute);
	if (absolute === baseline.absolute) return false;
	if (settings.isExcluded(path) || /^badgelint\.(?:ya?ml|json)$/.test(pathFrom(root, absolute))) return false;
	return isNamed || !isConfigured || isExpectedAt(path, configuration);
}
/** Whether a folder may hold files that are checked, whatever they are called. */
function mayHold(folder, base, { settings }) {
	const { isTemplate, isGovernance, isMarketing } = settings;
	return probes.map((probe) => pathFrom(base, join(folder, probe))).some((path) => !settings.isExcluded(path) && [
		isTemplate,
		isGovernance,
		isMarketing
	].some((is) => is(path)));
}
/** Names that files of a program may have in a folder. */
const probes = [
	"a.yaml",
	"a.json",
	"a.md",
	"a/a.yaml",
	"a/a.json",
	"a/a.md",
	"a/a/a.yaml"
];
/** The files that the named paths come to. */
function select(target, configuration) {
	if (target.isText) return {
		files: [],
		unmatched: [],
		closed: [],
		links: [],
		notes: []
	};
	const { paths, workingDirectory, base } = target;
	const all = discover(paths, workingDirectory, outermostOf(target, configuration));
	const found = all.map(({ path, files }) => ({
		path,
		files: files.filter((file) => isNotFollowed(file) || isOurs(file.absolute, base, configuration, file.isNamed))
	}));
	const files = onceEach([...new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file])).values()], { isExpected: (absolute) => isExpectedAt(pathFrom(base, absolute), configuration) });
	return {
		files: files.filter((file) => !isNotFollowed(file)),
		unmatched: found.filter(({ files: own }) => own.length === 0).map(({ path }) => path),
		closed: files.filter(isNotFollowed),
		links: [...new Set(all.flatMap(({ links }) => links))],
		notes: Array.from(new Set(all.flatMap(({ unreadIgnores }) => unreadIgnores)), (file) => `${pathFrom(base, file)} is no file that can be read as a list of paths, so that nothing is left out by it. Put a text file in its place, and no link.`)
	};
}
/** Of a folder that the system does not open people are told by a finding, since its files cannot be read. */
function isNotFollowed({ isFolder, unreadable }) {
	return isFolder === true && unreadable?.reason !== "refused";
}
/**
* A file that several paths lead to is taken once: where it is expected, by its own path rather than by
* links; unless it was named. In the order of the paths.
*/
function onceEach(files, { isExpected, isAmong = () => false }) {
	const seen = /* @__PURE__ */ new Set();
	const hasLinks = files.some(({ links }) => links > 0);
	const ranked = files.map((file) => ({
		file,
		rank: hasLinks && !file.isNamed && !isExpected(file.absolute) ? 1 : 0
	}));
	ranked.sort((a, b) => a.rank - b.rank || a.file.links - b.file.links || byPath(a.file, b.file));
	return ranked.filter(({ file }) => {
		const isTaken = seen.has(file.real) || file.unreadable === void 0 && isAmong(file);
		seen.add(file.real);
		return !isTaken || file.isNamed;
	}).map(({ file }) => file).sort(byPath);
}
/** Whether somebody expects a file of the program at a path, which is seen from where findings tell paths. */
function isExpectedAt(path, { settings }) {
	const { isTemplate, isGovernance, isProgram, isMarketing } = settings;
	return [
		isTemplate,
		isGovernance,
		isProgram,
		isMarketing
	].some((is) => is(path));
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
	if (isConfigured || !settings.isTemplate(source.path)) return source;
	return existsSync(join(root, "Chart.yaml")) ? {
		...source,
		expected: false
	} : source;
}
// ../workspace/src/selection.ts
/** Which files of a repository are checked, and how they are read. */
var Selection = class {
	#target;
	configuration;
	#selected;
	constructor(target, configuration) {
		this.#target = target;
		this.configuration = configuration;
	}
	/** The paths that were named. */
	get paths() {
		return this.#target.paths;
	}
	has({ before, after }) {
		return [before, after].some((file) => file && !file.kind && this.isOurs(file.absolute));
	}
	/** Whether a file may matter to others, as an image or a list of skills does. */
	mayMatter({ before, after }) {
		const { absolute = "" } = after ?? before ?? {};
		return isInside(pathFrom(outermostOf(this.#target, this.configuration), absolute)) && (isImage(absolute) || /\.(?:txt|csv|ya?ml|json)$/i.test(absolute));
	}
	isOurs(absolute) {
		const { base } = this.#target;
		if (!syntaxOf(absolute) || !this.#isNamed(absolute)) return false;
		return isOurs(absolute, base, this.configuration, this.isFileNamed(absolute));
	}
	/** Whether somebody expects a file of the program at a path. */
	isExpected(absolute) {
		return isExpectedAt(this.pathOf({ absolute }), this.configuration);
	}
	/** Whether a folder may hold files that are checked. */
	mayHold(folder) {
		const { base, paths, workingDirectory } = this.#target;
		return paths.some((path) => isInside(pathFrom(folder, resolve$1(workingDirectory, path)))) || this.#isNamed(folder) && mayHold(folder, base, this.configuration);
	}
	/** All that lies on the disk and is checked. */
	onDisk() {
		this.#selected ??= select(this.#target, this.configuration);
		return this.#selected;
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
		const seen = pathFrom(workingDirectory, absolute);
		return paths.some((path) => {
			const below = pathFrom(resolve$1(workingDirectory, path), absolute);
			if (isInside(below)) return !isPassedOver(below);
			const start = resolve$1(workingDirectory, import_picomatch.default.scan(path).base);
			return (0, import_picomatch.default)(path.replace(/^\.\//, ""), { dot: true })(seen) && !isPassedOver(pathFrom(start, absolute));
		});
	}
	/** Both states of the changed files, each in the order of its paths. */
	read(files, { contents, files: all }) {
		const blobs = contents(files.flatMap(({ before, after }) => [before, after]).flatMap((file) => file?.blob ?? []));
		const read = (file) => file && !file.kind && this.isOurs(file.absolute) ? [this.source(file, blobs)] : [];
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
	* The state of files that are not among the changed ones: those that are checked are known, others are
	* asked for. None where that is what lies on the disk.
	*/
	overlay({ overlay }, unchanged) {
		if (overlay === void 0) return void 0;
		return (absolute) => {
			if (!this.isOurs(absolute)) return overlay(absolute);
			const [source] = unchanged.sourcesOf([this.pathOf({ absolute })]);
			if (source === void 0) return null;
			return "text" in source ? Buffer.from(source.text) : overlay(absolute);
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
	where() {
		const { root, settings } = this.configuration;
		const { base, isOneFolder } = this.#target;
		return {
			base,
			root,
			outermost: outermostOf(this.#target, this.configuration),
			programPath: settings.programPath,
			isPartial: !isOneFolder || !isInside(pathFrom(base, root))
		};
	}
};
function isImage(path) {
	return /\.(?:png|svg|jpe?g|gif|webp)$/i.test(path);
}
/** Tells images that may have changed by their names alone; templates give their paths in many ways. */
function imagesAmong(files) {
	const names = new Set(files.flatMap(({ before, after }) => [before, after]).flatMap((file) => file && isImage(file.absolute) ? basename(file.absolute) : []));
	return names.size === 0 ? false : (image) => names.has(basename(image));
}
function sorted(sources) {
	return [...sources].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
// ../workspace/src/linked-change.ts
/**
* Follows the symbolic links in both states of a change: what comes by them is told like any other file,
* under the name that a check of all files gives it.
*/
function withLinks(change, selection) {
	const links = /* @__PURE__ */ new Set([...change.index?.links() ?? selection.onDisk().links, ...change.files.flatMap(({ before }) => before?.kind === "link" ? [before.absolute] : [])]);
	const closed = notesOnSubmodules(change.files, selection);
	if (links.size === 0) return {
		change,
		notes: closed
	};
	const following = new Following(change, selection, [...links]);
	return {
		change: following.change(),
		notes: [...closed, ...following.notes()]
	};
}
function notesOnSubmodules(files, selection) {
	return files.flatMap(({ before, after }) => {
		const side = after ?? before;
		if (side?.kind !== "submodule" || !selection.mayHold(side.absolute)) return [];
		const path = selection.pathOf(side);
		return [`What the change does to the submodule ${path} was not judged, since one of its two commits is not here. Fetch them: git submodule update --init ${path}`];
	});
}
var Following = class {
	#raw;
	#selection;
	#links;
	#after;
	#before;
	constructor(change, selection, links) {
		const { top, index, files, contents } = change;
		this.#raw = change;
		this.#selection = selection;
		this.#links = links;
		const after = index ? new GitTree(top, index.entries(), contents) : new DiskTree(top, selection.where().base);
		this.#after = this.#state(after);
		this.#before = this.#state(treeBefore(after, files, contents));
	}
	change() {
		const { tree, overlay, files } = this.#raw;
		const before = (path) => realIn(this.#before.tree, path);
		const after = (path) => realIn(this.#after.tree, path);
		return {
			...this.#raw,
			files: [...this.#changes(files, this.#before), ...this.#changedImages()],
			real: {
				before,
				after
			},
			...overlay ? { overlay: (path) => overlay(after(path)) } : {},
			...tree ? { tree: this.#tree(tree) } : {}
		};
	}
	/** What the change makes links to folders lead to that are not looked into. */
	notes() {
		return notesOn([...this.#after.linked.values()].filter(({ absolute }) => !this.#before.linked.has(absolute)), this.#selection);
	}
	#state(tree) {
		const selection = this.#selection;
		const ours = this.#follow(tree, (name) => syntaxOf(name) !== void 0).filter(({ absolute, isFolder }) => isFolder || selection.isOurs(absolute));
		const isExpected = (absolute) => selection.isExpected(absolute);
		const once = onceEach(ours.map((file) => ({
			...file,
			isNamed: selection.isFileNamed(file.absolute)
		})), {
			isExpected,
			isAmong: ({ absolute, real }) => selection.isOurs(real) && (isExpected(real) || !isExpected(absolute))
		});
		const renamed = once.filter((file) => !file.unreadable && !file.isNamed && selection.isOurs(file.real));
		return {
			tree,
			linked: new Map(once.map((file) => [file.absolute, file])),
			renamed: new Set(renamed.map(({ real }) => real))
		};
	}
	#follow(tree, wants) {
		return walkLinks(tree, this.#links.filter((link) => isLinkIn(tree, link)), wants);
	}
	/** How the later state differs from an earlier one, with the changes of all other files. */
	#changes(files, earlier) {
		const touched = pathsOf(files);
		const before = /* @__PURE__ */ new Map();
		const after = /* @__PURE__ */ new Map();
		for (const path of /* @__PURE__ */ new Set([...earlier.linked.keys(), ...this.#after.linked.keys()])) {
			const [was, is] = [earlier.linked.get(path), this.#after.linked.get(path)];
			if (was && is && !differ(was, is, touched)) continue;
			if (was && !was.isFolder) before.set(path, toGitFile(was));
			if (is && !is.isFolder) after.set(path, toGitFile(is));
		}
		for (const real of /* @__PURE__ */ new Set([...earlier.renamed, ...this.#after.renamed])) {
			if (touched.has(real)) continue;
			if (!earlier.renamed.has(real)) before.set(real, fileIn(earlier.tree, real));
			if (!this.#after.renamed.has(real)) after.set(real, fileIn(this.#after.tree, real));
		}
		const own = files.map((file) => {
			const was = this.#sideOf(file.before, before, earlier);
			const is = this.#sideOf(file.after, after, this.#after);
			return pair(was ?? (is ? taken(before, is.absolute) : void 0), is ?? (was ? taken(after, was.absolute) : void 0));
		});
		const linked = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((path) => pair(before.get(path), after.get(path)));
		return [...own, ...linked].filter((file) => file.before || file.after);
	}
	/** One side of a change: itself, or what the links of that state make of it. */
	#sideOf(file, linked, { renamed }) {
		if (file === void 0 || !file.kind && renamed.has(file.absolute)) return void 0;
		return this.#isPlain(file) ? file : taken(linked, file.absolute);
	}
	/** Links that are templates are told by what they lead to. */
	#isPlain({ kind, absolute }) {
		return !kind || !this.#selection.isOurs(absolute);
	}
	/** Images are known by their names, also by those of links. */
	#changedImages() {
		const touched = pathsOf(this.#raw.files);
		const [before, after] = [this.#before, this.#after].map(({ tree }) => new Map(this.#follow(tree, isImage).map((file) => [file.absolute, file])));
		return [...after ?? []].flatMap(([path, is]) => {
			const was = before?.get(path);
			return is.isFolder || was && !differ(was, is, touched) ? [] : [pair(was && toGitFile(was), toGitFile(is))];
		});
	}
	#tree(tree) {
		const { linked, renamed } = this.#before;
		return {
			...tree,
			files: () => [...tree.files().filter(({ absolute }) => !renamed.has(absolute)), ...[...linked.values()].filter(({ isFolder }) => !isFolder).map(toGitFile)],
			differences: (name) => {
				const differences = tree.differences(name);
				if (differences === void 0) return void 0;
				const before = treeBefore(this.#after.tree, differences, this.#raw.contents);
				return this.#changes(differences, this.#state(before));
			}
		};
	}
};
function pathsOf(files) {
	const sides = files.flatMap(({ before, after }) => [before, after]);
	return new Set(sides.flatMap((file) => file?.absolute ?? []));
}
function taken(files, path) {
	const file = files.get(path);
	files.delete(path);
	return file;
}
function fileIn(tree, absolute) {
	const entry = tree.entry(absolute);
	return {
		absolute,
		blob: entry?.kind === "file" ? entry.blob : void 0
	};
}
/** What is to be said of links and submodules that are not followed. */
function notesOn(found, selection) {
	return found.flatMap((file) => {
		const { unreadable, isFolder, absolute } = file;
		if (!isFolder || unreadable === void 0 || !selection.mayHold(absolute)) return [];
		const path = selection.pathOf(file);
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
function differ(was, is, touched) {
	return was.real !== is.real || JSON.stringify(was.unreadable) !== JSON.stringify(is.unreadable) || was.blob !== void 0 && is.blob !== void 0 && was.blob !== is.blob || touched.has(is.real);
}
function toGitFile({ absolute, real, blob, unreadable }) {
	return {
		absolute,
		real,
		blob,
		...unreadable ? { unreadable } : {}
	};
}
function pair(before, after) {
	return {
		...before ? { before } : {},
		...after ? { after } : {}
	};
}
/** Whether there is a link at a path, in folders that are none. */
function isLinkIn(tree, path) {
	const folder = resolveIn(tree, dirname(path));
	return folder.kind === "folder" && folder.path === dirname(path) && tree.entry(path)?.kind === "link";
}
/** What is not reached by links, or is no file, keeps its path. */
function realIn(tree, path) {
	const resolved = resolveIn(tree, path);
	return resolved.kind === "file" ? resolved.path : path;
}
// ../workspace/src/named-files.ts
/** Whether a path leads out of a folder, links followed; of one that is not there, the nearest folder above it. */
function leadsOut(path, folder) {
	const real = realPathOf(existing(path));
	return real !== void 0 && !isInside(pathFrom(realPathOf(folder) ?? folder, real));
}
/** The path itself, or the nearest folder above it that there is. */
function existing(path) {
	return isThere(path) ? path : existing(dirname(path));
}
function isThere(path) {
	return statOf(path) !== void 0;
}
// ../workspace/src/check.ts
/** Checks the files of a repository. Throws {@link UnusableConfiguration} where its configuration is. */
async function check(request) {
	const clock = new Stopwatch();
	const reading = await readFiles(request, clock);
	const notes = [...reading.notes];
	const report = await judge(reading, reading.sources, request.links && asker(reading, request, notes));
	clock.lap("check");
	return {
		...told(reading.configuration, reading.base),
		report,
		sources: [...reading.configuration.sources, ...reading.sources],
		unmatched: reading.unmatched,
		notes,
		timing: clock.laps
	};
}
/** What a result says of the configuration. */
function told(configuration, base) {
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
/** Asks links as the configuration has it, each once, and keeps what is to be said beside the findings. */
function asker({ configuration }, { isTrusted = true, onLink }, notes) {
	const { settings, root } = configuration;
	const isOn = (id) => (settings.for("").rules.get(id)?.severity ?? "off") !== "off";
	const known = /* @__PURE__ */ new Map();
	return async (addresses) => {
		const { askLinks } = await import("./links2.js");
		const open = [...addresses].filter((address) => !known.has(address));
		if (open.length === 0) return known;
		const asked = await askLinks(open, {
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
		notes.push(...asked.notes);
		for (const [address, fact] of asked.links) known.set(address, fact);
		return known;
	};
}
/** Finds and reads what a request names. Throws {@link UnusableConfiguration}. */
async function readFiles(request, clock = new Stopwatch()) {
	const target = targetOf(request);
	const configuration = await configurationFor(request, target);
	clock.lap("configure");
	const selection = new Selection(target, configuration);
	const { files, unmatched, closed, notes } = selection.onDisk();
	clock.lap("discover");
	const sources = request.text ? [{
		path: target.paths[0] ?? "",
		text: request.text.content,
		expected: true
	}] : files.map((file) => toSource(file, target.base, configuration));
	clock.lap("read");
	return {
		sources,
		unmatched,
		notes: [...notes, ...notesOn(closed, selection)],
		configuration,
		base: target.base,
		outermost: outermostOf(target, configuration),
		isPartial: !target.isOneFolder || !isInside(pathFrom(target.base, configuration.root)),
		today: request.today ?? configuration.settings.today ?? localDay(/* @__PURE__ */ new Date())
	};
}
/** The folders that no link in them may lead a writer out of: the repository, else what is read. */
function writableIn({ base, outermost }) {
	return [repositoryTop(base) ?? outermost];
}
/** The configuration that a request goes by. Throws {@link UnusableConfiguration}. */
function configurationFor({ configured, configuration, workingDirectory, isTrusted = true, code = isTrusted ? { kind: "all" } : {
	kind: "none",
	reason: "the repository is not trusted"
}, mayLackBaseline = false }, target) {
	const { base, from } = target;
	if (!isTrusted) refuseOutside(target);
	const where = {
		base,
		from,
		isTrusted,
		code,
		mayLackBaseline
	};
	if (configured === "by-default") return loadConfiguration({
		...where,
		file: null
	});
	return loadConfiguration({
		...where,
		...configured === void 0 ? {} : { overlay: configured },
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
	if (outside.length > 0) throw new UnusableConfiguration(`${outside.join(", ")} leads out of the repository; expected files and folders of it, since a stranger proposes this change. Remove the link.`);
}
/** Checks files that were read; with other texts in their place, those. */
function judge({ configuration, today, ...reading }, sources = reading.sources, ask) {
	const { root, settings, sources: others } = configuration;
	return check$1(sources, settings, gatherer(today, {
		...reading,
		root,
		programPath: settings.programPath
	}, ask || void 0), others);
}
/** Today where the user is, `YYYY-MM-DD`. */
function localDay(date) {
	const two = (part) => String(part).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
var Stopwatch = class {
	laps = {};
	#last = performance.now();
	lap(name) {
		const now = performance.now();
		this.laps[name] = Math.round((now - this.#last) * 10) / 10;
		this.#last = now;
	}
};
// ../workspace/src/temporary.ts
/** A temporary file of another machine may be at work for so long, in milliseconds. */
const longestAtWork = 36e5;
/** Two machines, or two containers, may write in one folder, and know nothing of each other's processes. */
const machine = crc32(hostname()).toString(16);
/** Ours, and nobody else's: `.badgelint-MACHINE-PROCESS-CHANCE.tmp`. */
const ours = /^\.badgelint-([\da-f]{1,8})-(\d{1,10})-[\da-f]{16}\.tmp$/;
/**
* Writes a temporary file into a folder that `use` then gives its name, and removes it where that has not.
* What killed runs have left there is removed first. `like` is the file that it takes the place of, whose
* mode and owner it gets.
*/
async function withTemporary(folder, content, like, use) {
	await removeLeftovers(folder);
	const name = `.badgelint-${machine}-${process.pid}-${randomBytes(8).toString("hex")}.tmp`;
	const temporary = join(folder, name);
	try {
		const file = await open(temporary, "wx", like ? like.mode & 511 : 438);
		try {
			await file.writeFile(content);
			if (like) {
				await file.chown(like.uid, like.gid).catch(unlessForbidden);
				await file.chmod(like.mode & 4095).catch(unlessForbidden);
			}
			await file.sync();
		} finally {
			await file.close();
		}
		await use(temporary);
	} finally {
		await rm(temporary, { force: true });
	}
}
/** Only its owner may give a file away, and not every file system has modes. */
function unlessForbidden(error) {
	if (![
		"EPERM",
		"EINVAL",
		"ENOSYS",
		"ENOTSUP"
	].includes(codeOf(error))) throw error;
}
/** Removes temporary files of ours whose process has ended: at once those of this machine, others after a while. */
async function removeLeftovers(folder) {
	const names = await readdir(folder).catch(() => []);
	for (const name of names) {
		const [, host, process = ""] = ours.exec(name) ?? [];
		if (host === void 0) continue;
		const entry = entryOf$2(join(folder, name));
		const isOver = entry !== void 0 && Date.now() - entry.mtimeMs > longestAtWork || host === machine && !isRunning(Number(process));
		if (entry?.isFile() && isOver) await rm(join(folder, name), { force: true }).catch(() => {});
	}
}
function isRunning(id) {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return codeOf(error) !== "ESRCH";
	}
}
// ../workspace/src/write.ts
/**
* Writes a file whole or not at all, with the folders above it, and with the mode and the owner of one that
* is there: temporary file, fsync, rename. No link that lies in one of the folders `within` is followed
* out of it; throws {@link LinkOutside}. A device or a pipe is written into.
*/
async function writeWhole(file, content, within = []) {
	const real = placeToWrite(file, within);
	const there = statOf(file);
	if (there?.isDirectory()) throw new Error(`${basename(file)} is a folder`);
	if (there && !there.isFile()) return writeInto(file, content);
	await mkdir(dirname(real), { recursive: true });
	await withTemporary(dirname(real), content, there, (temporary) => rename$1(temporary, real));
}
/** A pipe that nobody reads must not hold a run up, so it is opened without waiting first. */
async function writeInto(path, content) {
	const probe = await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
	try {
		const file = await open(path, constants.O_WRONLY);
		await file.writeFile(content).finally(() => file.close());
	} finally {
		await probe.close();
	}
}
/**
* Writes a new file whole or not at all, with the folders above it, and never in place of what is there.
* Links lead no further than for {@link writeWhole}.
*/
async function writeNew(absolute, content, within = []) {
	if (existsAt(absolute)) return { kind: "kept" };
	try {
		const real = placeToWrite(absolute, within);
		await mkdir(dirname(real), { recursive: true });
		await withTemporary(dirname(real), content, void 0, (temporary) => place(temporary, real));
		return { kind: "written" };
	} catch (error) {
		if (existsAt(absolute)) return { kind: "kept" };
		return {
			kind: "failed",
			reason: error instanceof Error ? error.message : String(error)
		};
	}
}
/** Gives a file its name unless that is taken, which a rename would not heed. */
async function place(temporary, real) {
	try {
		await link(temporary, real);
	} catch (error) {
		if (existsAt(real)) throw error;
		await copyFile(temporary, real, constants.COPYFILE_EXCL);
	}
}
export { mismatches as $, countBySeverity as A, judgeFile as B, UnusableConfiguration as C, judgeProgram as D, imageOf as E, isUnread as F, stateOf as G, counterparts as H, ofProgram as I, platformOf as J, templateChanges as K, Links as L, toReport as M, FileLocator as N, withTemplates as O, gatherFacts as P, badgelint as Q, judgeLinks as R, baselineName as S, baselineText as T, fieldChanges as U, detectLanguage as V, fieldsAt as W, adapterOf as X, platformTitles as Y, recognise as Z, discover as _, check as a, shortened$1 as at, loadConfiguration as b, localDay as c, isProgramRule as ct, writableIn as d, isFields as et, withLinks as f, targetOf as g, toSource as h, asker as i, freeze as it, setApart as j, Extracts as k, readFiles as l, ownFindings as lt, sorted as m, writeWhole as n, unreadableInWords as nt, configurationFor as o, isGovernanceRule as ot, Selection as p, platformNames as q, Stopwatch as r, linkName as rt, judge as s, isLinkRule as st, writeNew as t, own$1 as tt, told as u, gatherer as v, rules as w, rulesOf as x, configurationNames as y, withLinkRules as z };
