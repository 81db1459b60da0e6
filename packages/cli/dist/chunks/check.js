import { __commonJSMin, __toESM } from "./rolldown-runtime.js";
import { BadgelintError, exitCodes } from "./main.js";
import { stderr, stdin, stdout } from "node:process";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, parse, relative, resolve as resolve$1, sep } from "node:path";
import { copyFile, link as link$1, mkdir, open, rename as rename$1 } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { spawn, spawnSync } from "node:child_process";
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
/** The value at a pointer of decoded data; undefined where there is none. */
function valueAt(value, pointer) {
	let inner = value;
	for (const key of pointerKeys(pointer)) {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}
/** Whether `inner` is `outer` or lies below it. */
function isWithin$4(inner, outer) {
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
/** The place of a stretch of the text at `at`. */
function placeOfSpan(at, [start, end]) {
	const offset = at.span?.[0] ?? 0;
	return {
		...at,
		span: [offset + start, offset + end]
	};
}
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
// ../core/src/text/did-you-mean.ts
/** A longer one is no word in which somebody slipped. */
const maxLength$1 = 200;
/**
* The candidate that a mistyped word most likely means: at most two letters away, one where the
* word is short. An exact match is no typing error and gives none.
*/
function didYouMean(word, candidates) {
	if (word.length > maxLength$1) return void 0;
	const folded = word.toLowerCase();
	const others = candidates.filter((candidate) => candidate !== word && candidate.length <= maxLength$1);
	const maxDistance = folded.length <= 4 ? 1 : 2;
	const match = closestMatch(folded, others, { maxDistance });
	if (match !== void 0 && leven(folded, match) <= maxDistance) return match;
	const own = letters$1(folded);
	return others.find((candidate) => candidate.length === folded.length && letters$1(candidate) === own);
}
function letters$1(word) {
	return [...word].sort().join("");
}
// ../core/src/text/truncate.ts
/** A text on one line, cut after so many characters, for a message that quotes it. */
function truncate$1(text, max = 40) {
	const line = Array.from(text.replace(/\s+/g, " ").trim());
	return line.length > max ? `${line.slice(0, max).join("")}\u2026` : line.join("");
}
// ../core/src/text/in-words.ts
/** What a value is, for a message. */
function inWords$6(value) {
	if (value === null || value === void 0) return "empty";
	if (typeof value === "string") {
		if (value.trim() === "") return "empty";
		return `"${truncate$1(value, 60)}"`;
	}
	if (typeof value === "number") return `the number ${value}`;
	if (typeof value === "boolean") return String(value);
	if (typeof value === "function") return "a function";
	return Array.isArray(value) ? "a list" : "a group of fields";
}
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
	const name = nameOf$3(pointer);
	const { params } = error;
	const wrong = (expected, suggestion) => ({
		pointer,
		about: pointerKeys(pointer).join(".") || "file",
		kind: "wrong",
		message: `${name} is ${inWords$6(error.data)}; expected ${expected}`,
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
		case "const": return wrong(inWords$6(params.allowedValue), `Write ${inWords$6(params.allowedValue)}`);
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
	if (pattern.startsWith("^[A-Za-z][A-Za-z0-9+.-]*:")) return wrong("a whole address, such as https://\u2026", "Write the whole address, with https:// in front");
	if (pattern.startsWith("^\\d{4}-")) return wrong("a day such as 2026-03-31", "Write year, month and day with hyphens");
	if (pattern.startsWith("^[A-Za-z]{2,3}(-")) return wrong("a language such as en or pt-BR", "Write its tag");
	if (pattern.startsWith("^@?")) return wrong("a GitHub account such as anna-lee", "Write the name of the account, with or without @");
	if (pattern.startsWith("^[^,")) return wrong("a label of at most 50 characters", "Write a shorter one, without commas");
	return wrong(`text of the form ${pattern}`, "Write it in this form");
}
function nameOf$3(pointer) {
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
// ../core/src/text/compare-text.ts
/** By UTF-16 units, whatever the language of the machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Each text once, in their order. */
function sortedOnce(texts) {
	return [...new Set(texts)].sort(compareText);
}
// ../core/src/audit/record.ts
/** What an audit leaves for the next one. What it could not know it hands on as it got it. */
function recordOf$1(audit) {
	const { unknown = {
		templates: [],
		entries: [],
		links: []
	} } = audit;
	const templates = audit.templates.map(({ id, name, state, file }) => ({
		id,
		...name === void 0 ? {} : { name },
		...state === void 0 ? {} : { state },
		file
	}));
	const entries = audit.entries.map(({ key, what, since }) => ({
		key,
		what,
		since
	}));
	const links = audit.links.map(({ address, since }) => ({
		address,
		since
	}));
	const candidates = audit.candidates.map(({ template, evidence, decision }) => ({
		template,
		evidence,
		...decision ? { decision } : {}
	}));
	return {
		version: 1,
		asOf: audit.asOf,
		practices: audit.practices.map(({ practice, state }) => ({
			practice,
			state
		})),
		templates: [...templates, ...unknown.templates].sort((a, b) => compareText(a.id, b.id) || compareText(a.file, b.file)),
		entries: [...entries, ...unknown.entries].sort((a, b) => compareText(a.key, b.key)),
		candidates: candidates.sort((a, b) => compareText(a.template, b.template)),
		links: [...links, ...unknown.links].sort((a, b) => compareText(a.address, b.address))
	};
}
/** Reads a record that an audit left. Throws {@link BadgelintError} where it is damaged. */
async function parseRecord(text, file) {
	const value = valueIn(text, file);
	const { validate } = await import("./audit-record.js");
	const all = mismatches(validate, value);
	const first = all.find(({ pointer }) => pointer === "/version") ?? all[0];
	if (first === void 0) return value;
	const version = versionOf(value);
	if (version > 1) throw new BadgelintError(`${file} was written by a later badgelint, as a record of version ${version}; expected version 1. Update badgelint, and audit again.`);
	throw damaged(file, first.message);
}
function versionOf(value) {
	return typeof value === "object" && value !== null && "version" in value && typeof value.version === "number" ? value.version : 0;
}
function valueIn(text, file) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw damaged(file, "It is no JSON", { cause: error });
	}
}
function damaged(file, what, options) {
	return new BadgelintError(`${file} is no record of an audit that can be read. ${what}. Restore it from git, or delete it and audit without it.`, [], options);
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
// ../core/src/platforms/automation.ts
/** The ways that each platform has, the most general first. Only such whose description was read. */
const automations = {
	credly: [
		{
			name: "API",
			address: "https://www.credly.com/docs/issued_badges"
		},
		{
			name: "Zapier",
			address: "https://zapier.com/templates/details/0d596c9a56f79b50500f7533736945d01788ce49d1af575b9e0b355d9390c3b6"
		},
		{
			name: "Docebo Connect",
			address: "https://help.docebo.com/hc/en-us/articles/11976376377874-Docebo-Connect-for-Credly"
		},
		{
			name: "CYPHER Learning",
			address: "https://cypherlearning.zohodesk.com/portal/en/kb/articles/administrators-credly"
		},
		{
			name: "LearningBuilder",
			address: "https://heuristicsolutions.atlassian.net/wiki/spaces/DOCS/pages/3914694674"
		}
	],
	"canvas-credentials": [{
		name: "API",
		address: "https://developerdocs.instructure.com/services/parchment-digital-badges"
	}, {
		name: "LTI 1.3",
		address: "https://guides.instructure.com/m/111837/l/1571623"
	}],
	accredible: [
		{
			name: "API",
			address: "https://api.accredible.com"
		},
		{
			name: "Zapier",
			address: "https://zapier.com/apps/accredible/integrations/coursebox-lms"
		},
		{
			name: "Docebo Connect",
			address: "https://help.docebo.com/hc/en-us/articles/12456265744914"
		},
		{
			name: "Thinkific",
			address: "https://help.accredible.com/how-do-i-setup-and-use-the-thinkific-integration"
		},
		{
			name: "Pipedream",
			address: "https://pipedream.com/apps/accredible"
		}
	]
};
// ../core/src/platforms/accredible.ts
/** Publishes no limits; how a badge is earned is kept apart from the group. */
const accredible$1 = {
	name: "accredible",
	title: "Accredible",
	limits: { imageSideLeast: {
		value: 256,
		source: "help.accredible.com, Badge designs: 256 \u00d7 256 pixels or more"
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
			source: "Canvas community, Badge design: 400 \u00d7 400 pixels"
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
			source: "Credly support, article 866253: 600 \u00d7 600 pixels or more"
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
// \0examples
let all$1;
const read = (id) => (all$1 ??= JSON.parse(readFileSync(new URL(new URL("../examples.json", import.meta.url).href), "utf8")))[id];
const examplesOf = (id) => ({
	get good() {
		return read(id).good;
	},
	get bad() {
		return read(id).bad;
	}
});
// ../core/src/program/governance/follows-pattern.ts
/** What stands between two parts of a pattern for names. */
const patternSeparator = /: ?| ?\| ?| ?\/ ?| [\u2013\u2014-] /g;
/** Whether a name has the parts of a pattern, with the same signs between them. */
function followsPattern(name, pattern) {
	let rest = withOneDash(name);
	for (const [sign] of withOneDash(pattern).matchAll(patternSeparator)) {
		const at = rest.indexOf(sign.trim() === "-" ? " - " : sign.trim());
		if (at < 1) return false;
		rest = rest.slice(at + (sign.trim() === "-" ? 3 : 1));
	}
	return rest.trim() !== "";
}
function withOneDash(text) {
	return text.replace(/[\u2013\u2014]/g, "-");
}
// ../core/src/text/words.ts
/** Letters and digits, with apostrophes and hyphens inside a word. */
const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019\-\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
function words(text) {
	return Array.from(text.matchAll(pattern), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
}
/** A text as it is compared: without case, in one Unicode form, with one kind of apostrophe. */
function normalize(text) {
	if (!/[^\n -~]/.test(text)) return text.toLowerCase();
	return text.normalize("NFKC").toLowerCase().replaceAll("\u2019", "'");
}
/** The words of a text as they are compared. Cheaper than {@link words} where places do not matter. */
function normalizedWords(text) {
	return normalize(text).match(pattern) ?? [];
}
/** A text in small letters without accents, each letter in its place, so that offsets hold. */
function plainLetters(text) {
	return text.replace(/[^ -~]/g, plainLetter).toLowerCase();
}
function plainLetter(letter) {
	if (letter === "\u2019") return "'";
	const base = letter.normalize("NFD").charAt(0).toLowerCase();
	return base.length === letter.length ? base : letter;
}
// ../core/src/program/name.ts
/** A name as it is compared: two names of one form look the same to whoever reads them. */
function nameForm(name) {
	return normalize(name).replace(/\s+/g, " ").trim();
}
const steps = /^(?:[ivx]{1,5}|\d{1,3}|[a-e]|level|part|stage|tier|grade|step|foundation(?:al|s)?|basics?|beginners?|elementary|introduction|introductory|intermediate|advanced|expert|professional|associate|specialist|master|junior|senior|bronze|silver|gold|platinum)$/;
/** Whether two names are steps of one ladder: "Welding I" and "Welding II", "Silver" and "Gold". */
function areSteps(name, other) {
	const [a, b] = [name, other].map((text) => nameForm(text).match(/[\p{L}\p{N}]+/gu) ?? []);
	if (a === void 0 || b === void 0 || a.join(" ") === b.join(" ")) return false;
	const rest = (words) => words.filter((word) => !steps.test(word)).join(" ");
	return rest(a) === rest(b);
}
// ../core/src/text/first-few.ts
/** So many of a kind are listed one by one; the others are a number. */
const maxListed$1 = 10;
/** The first few of many lines, and one that says how many there are beside. */
function firstFew(lines, more = (count) => `And ${count} more.`) {
	const left = lines.length - maxListed$1;
	return left <= 0 ? [...lines] : [...lines.slice(0, maxListed$1), more(left)];
}
/** The first few of many names in one line, and how many there are beside. */
function fewNames(names, max = maxListed$1) {
	const left = names.length - max;
	return left <= 0 ? names.join(", ") : `${names.slice(0, max).join(", ")} and ${left} more`;
}
// ../core/src/rules/rule.ts
/** All severities, the most severe first. */
const severities$1 = [
	"error",
	"warning",
	"info"
];
/** Declares a rule on one template. Gives its argument back, with its types worked out. */
function templateRule(rule) {
	return {
		...rule,
		on: "template"
	};
}
/** Declares a rule on many templates together. */
function templateGroupRule(rule) {
	return {
		...rule,
		on: "template"
	};
}
/** Declares a rule on one page that the program writes. */
function documentRule(rule) {
	return {
		...rule,
		on: "document"
	};
}
/** Declares a rule on the program as a whole. */
function programRule(rule) {
	return {
		...rule,
		on: "program"
	};
}
/** Declares a rule on one link. */
function linkRule(rule) {
	return {
		...rule,
		on: "link"
	};
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
// ../core/src/rules/governance/consistent.ts
const lists = {
	level: "levels",
	type: "types"
};
var consistent_default$1 = templateGroupRule({
	id: "governance/consistent",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"level",
		"type",
		"expiry"
	],
	comparedFacts: ["stated"],
	summary: "Templates and configuration say what the governance document lays down.",
	why: "An earner who holds an \"Expert\" badge of a program that knows three other levels cannot say what it stands for. Where document and templates part, one of them is no longer true, and nobody knows which.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Levels and types are those of a table or list under that word, in six languages, with two entries or more. They are compared only where the document uses the words of the platform, or one of the templates those of the document. A pattern for names is one in brackets or quotes, and holds where half of the names follow it. A document that makes exceptions from its expiry lays none down. A time to issue that is configured is told of where it is longer than the one in the document, and another than the 14 days that hold by default.",
	examples: examplesOf("governance/consistent"),
	*extract({ format, name, level, type, expiry }) {
		if (name) yield entry("name", {
			kind: "name",
			text: name
		});
		if (level) yield entry(`level ${format}`, {
			kind: "level",
			text: level
		});
		if (type) yield entry(`type ${format}`, {
			kind: "type",
			text: type
		});
		yield entry("template", { kind: "template" });
		if (expiry) yield entry("expiry", {
			kind: "expiry",
			days: expiry
		});
	},
	*checkGroup(group, _options, { stated, configured }) {
		if (stated === void 0) return;
		if (group.some(({ kind }) => kind === "template")) yield* otherLimit(configured?.issuingDays, stated);
		for (const kind of ["level", "type"]) yield* notListed(kind, group.flatMap((said) => said.kind === kind ? [said.text] : []), stated[lists[kind]] ?? []);
		yield* otherNames(group.flatMap((said) => said.kind === "name" ? [said.text] : []), stated.namePattern);
		for (const said of group) if (said.kind === "expiry") yield* otherExpiry(said.days, stated);
	}
});
function entry(key, value) {
	return {
		key,
		value
	};
}
function* notListed(kind, texts, listed) {
	const [first] = listed;
	if (first === void 0 || listed.length < 2) return;
	const names = listed.map(({ value }) => value);
	const known = new Set(names.map(compared$1));
	const unknown = texts.filter(({ value }) => !known.has(compared$1(value)));
	const isShared = unknown.length < texts.length || names.some(isOfPlatform);
	for (const { value, at } of unknown) {
		if (!isShared || unknown.length === texts.length && !isOfPlatform(value)) continue;
		const meant = didYouMean(value, names);
		yield {
			at,
			about: truncate$1(value),
			message: `The ${kind} "${truncate$1(value)}" is none that the governance document lists; expected ${anyOf(names)}`,
			suggestion: meant ? `Write "${meant}", if that is meant` : `Take a ${kind} that is listed, or have the new one decided and put it into the document`,
			related: [first.at]
		};
	}
}
/** The levels and types that platforms have. A document that names one of them means those. */
const ofPlatforms = new Set([
	"Foundational",
	"Intermediate",
	"Advanced",
	"Experience",
	"Learning",
	"Validation",
	"Certification"
].map(compared$1));
function isOfPlatform(name) {
	return ofPlatforms.has(compared$1(name));
}
/** So many names follow a pattern before others are held to it, and at least half of all. */
const leastNames = 2;
function* otherNames(names, pattern) {
	if (pattern === void 0) return;
	const others = names.filter(({ value }) => !followsPattern(value, pattern.value));
	const following = names.length - others.length;
	if (following < leastNames || following < others.length) return;
	for (const { value, at } of others) yield {
		at,
		about: "name",
		message: `The name "${truncate$1(value)}" does not follow the pattern of the governance document; expected "${truncate$1(pattern.value)}"`,
		suggestion: "Name it by the pattern, or name the exception in the document",
		related: [pattern.at]
	};
}
/** Times that differ by less are the same one in other words: 36 months and three years. */
const tolerance = .03;
function* otherExpiry(expiry, { expiry: stated }) {
	if (stated === void 0) return;
	const { value } = stated;
	if (value !== "never" && Math.abs(value - expiry.value) <= value * tolerance) return;
	const expected = value === "never" ? "none, since it says that badges do not expire" : timeInWords(value);
	yield {
		at: expiry.at,
		about: "expiry",
		message: `The badge expires after ${timeInWords(expiry.value)}, which is not what the governance document says; expected ${expected}`,
		suggestion: "Change the template, or name the exception in the document",
		related: [stated.at]
	};
}
/** The configuration holds where it names a time, so that nobody is held to the one in the document. */
function* otherLimit(configured, { issuingLimit }) {
	if (configured === void 0 || issuingLimit === void 0) return;
	if (configured.value <= issuingLimit.value) return;
	yield {
		at: issuingLimit.at,
		about: "issuing limit",
		message: `The governance document gives ${timeInWords(issuingLimit.value)} to issue a badge, and the configuration ${timeInWords(configured.value)}; expected no more there than the document gives`,
		suggestion: "Take `days` of `ledger/timeliness` out of the configuration, so that the document holds, or have the document changed",
		related: [configured.at]
	};
}
function anyOf(names) {
	return fewNames(names.map((name) => `"${truncate$1(name)}"`)).replace(/, (?=[^,]*$)/, " or ");
}
/** A name without case, accents, signs and the ending of a plural. */
function compared$1(name) {
	return plainLetters(nameForm(name)).replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/(?<=\p{L}{3})(?:es|s|en|e)$/u, "");
}
/** A time in whole years where it is one. */
function timeInWords(count) {
	const years = count / 365;
	if (Number.isInteger(years)) return years === 1 ? "1 year" : `${years} years`;
	return count === 1 ? "1 day" : `${count} days`;
}
// ../core/src/text/capitalized.ts
/** A text as it begins a sentence. */
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// ../core/src/text/join-with-and.ts
/** Words with commas, and an `and` before the last: `a, b and c`. */
function joinWithAnd(words) {
	return joined$1(words, "and");
}
/** The same with an `or`. */
function joinWithOr(words) {
	return joined$1(words, "or");
}
function joined$1(words, last) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
// ../core/src/rules/governance/goals-measurable.ts
/** What a goal has that can be measured, and what to do where it lacks it. */
const parts$1 = [
	{
		name: "a number",
		remedy: "give the number that is aimed at",
		isThere: ({ target }) => target !== void 0
	},
	{
		name: "a day",
		remedy: "say by when, such as \"by December 2026\"",
		isThere: ({ by }) => by !== void 0
	},
	{
		name: "an owner",
		remedy: "name who answers for it, or for all goals",
		isThere: ({ owner }) => owner !== void 0
	},
	{
		name: "a known metric",
		remedy: "use the name of a metric, such as the acceptance rate, or of one that `metrics` of program.yaml declares",
		isThere: ({ metric }) => metric !== void 0
	}
];
var goals_measurable_default = programRule({
	id: "governance/goals-measurable",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	summary: "Each goal has a number, a day, an owner and a metric.",
	why: "Nobody can say whether \"more people share their badge\" was met. With a number, a day and somebody who answers for it, a goal tells the team what to do next, and the program whether it works.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Goals are known by their words in English, Spanish, French, German, Dutch and Portuguese. Without a number only what is listed under a heading of goals counts as one. A metric of the program\u2019s own counts where `metrics` of `program.yaml` has it.",
	examples: examplesOf("governance/goals-measurable"),
	*check({ reading }) {
		for (const goal of reading?.goals ?? []) {
			const missing = parts$1.filter(({ isThere }) => !isThere(goal));
			if (missing.length === 0) continue;
			yield {
				at: goal.text.at,
				about: truncate$1(goal.text.value),
				message: `The goal "${truncate$1(goal.text.value, 60)}" lacks ${joinWithAnd(missing.map(({ name }) => name))}; expected a number, a day, an owner and a metric for each goal`,
				suggestion: capitalized(missing.map(({ remedy }) => remedy).join("; "))
			};
		}
	}
});
// ../core/src/rules/governance/ownership.ts
var ownership_default = programRule({
	id: "governance/ownership",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	summary: "The governance document says who owns it, and who approved it when.",
	why: "A rule that nobody decided binds nobody. An earner who objects to a refusal, and a colleague who wants to change something, need to know who stands behind the document and since when.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It reads English, Spanish, French, German, Dutch and Portuguese, and keeps silent where it cannot tell the language. Documents are taken as one, so that an owner named in one of them counts for all.",
	examples: examplesOf("governance/ownership"),
	*check({ documents, reading }, _options, { isSelection }) {
		const governance = documents.filter(({ role }) => role === "governance");
		const [first] = governance;
		if (first === void 0 || isSelection) return;
		if (!reading?.areHeadersRead) return;
		const headers = [...reading.headers.values()];
		if (headers.some(({ isDraft }) => isDraft)) return;
		const hasOwner = headers.some(({ owner }) => owner !== void 0);
		const hasApproval = headers.some(({ approval }) => approval !== void 0);
		if (hasOwner && hasApproval) return;
		const subject = governance.length === 1 ? "The document does" : "The documents do";
		const lack = hasOwner || hasApproval ? `not say ${hasOwner ? "who approved it and when" : "who owns it"}; expected an owner and an approval` : "not say who owns it, nor who approved it and when; expected both";
		yield {
			at: first.sections[0]?.heading.at ?? first.at,
			about: "ownership",
			message: `${subject} ${lack}`,
			suggestion: "Write `owner`, `approved_by` and `approved_on` into the front matter, or a line for each below the title"
		};
	}
});
// ../core/src/rules/governance/present.ts
var present_default = programRule({
	id: "governance/present",
	practice: 3,
	kind: "guidance",
	severity: "info",
	summary: "The program has a governance document.",
	why: "Where goals, roles and rules are written down, earners are treated alike and whoever takes over knows what holds. Without a document each decision is made anew.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A document that lies elsewhere is not known unless the configuration names its address. It is not looked into here.",
	examples: examplesOf("governance/present"),
	*check({ documents }, _options, { configured, isPartial, isSelection }) {
		if (configured === void 0 || configured.governanceAddress !== void 0) return;
		if (isPartial || isSelection || documents.some(({ role }) => role === "governance")) return;
		yield {
			at: {
				file: configured.file,
				document: 0,
				pointer: ""
			},
			about: "governance",
			message: "There is no governance document; expected `GOVERNANCE.md`, or its address under `governance`",
			suggestion: "Write down goals, roles, how a badge is approved, issued and revoked, and who decides; or name the `address` where it stands"
		};
	}
});
// ../core/src/program/days.ts
/** Days from one day to another, both `YYYY-MM-DD`; negative where the second comes first. */
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
/** The day so many days after another, both `YYYY-MM-DD`; before it where they are less than 0. */
function dayAfter(day, days) {
	const number = dayNumber(day) + days;
	let year = Math.floor(number / 365.2425) + 1;
	while (dayNumber(`${year}-01-01`) > number) year -= 1;
	let month = 12;
	while (dayNumber(`${year}-${month}-01`) > number) month -= 1;
	return written(year, month, number - dayNumber(`${year}-${month}-01`) + 1);
}
function written(year, month, date) {
	const two = (part) => String(part).padStart(2, "0");
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
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
/** The same day of the month so many months before, for comparing: it may be one that the month does not have. */
function monthsBefore(day, months) {
	const [year = 0, month = 1] = day.split("-").map(Number);
	const count = year * 12 + month - 1 - months;
	return `${`${String(Math.floor(count / 12)).padStart(4, "0")}-${String(count % 12 + 1).padStart(2, "0")}`}${day.slice(7)}`;
}
// ../core/src/rules/governance/review-due.ts
var review_due_default$2 = programRule({
	id: "governance/review-due",
	practice: 3,
	kind: "guidance",
	severity: "info",
	summary: "The governance document was approved or reviewed within a year, or says when it will be.",
	why: "Roles go to other people and platforms change. A document that nobody has looked at for years is no longer followed, and earners hear one thing and get another.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It reads the days that the document gives, in English, Spanish, French, German, Dutch and Portuguese; a review that nobody wrote down is not known. A later day anywhere in the document counts as a sign that somebody looked at it. A day such as 03/04/2026 is not read where the language leaves its order open.",
	options: { days: {
		type: "integer",
		description: "Days after which a document that names no day of review is due.",
		minimum: 1,
		default: 365
	} },
	examples: examplesOf("governance/review-due"),
	*check({ reading }, { days }, { today }) {
		if (today === "") return;
		for (const { past, next, latest, isDraft } of reading?.headers.values() ?? []) {
			if (isDraft) continue;
			const last = latestOf(past.filter(({ value }) => value <= today));
			const due = latestOf(next);
			if (due !== void 0 && due.value >= today) continue;
			if (due !== void 0 && (last === void 0 || last.value <= due.value)) yield {
				at: due.at,
				about: "review",
				message: `The review of the document was due by ${due.value}; expected a day of review that is to come`,
				suggestion: "Review the document, have it approved anew, and write down the next day"
			};
			else if (last !== void 0 && daysBetween(latest(today) ?? last.value, today) > days) yield {
				at: last.at,
				about: "review",
				message: `The document was last approved or reviewed on ${last.value}, and names no later day of review; expected a review within ${days} days`,
				suggestion: "Review the document, and write `reviewed_on` and `review_by` into its front matter"
			};
		}
	}
});
function latestOf(days) {
	return days.reduce((last, day) => last && last.value >= day.value ? last : day, void 0);
}
// ../core/src/text/placeholder.ts
/**
* Texts that stand where a text is still to be written: those of a language, the Latin filler that is
* used in any, and a text in brackets. Whole texts only: "TODO lists" in a sentence is not a placeholder.
*/
const patterns$2 = [
	...[
		/^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.\.|\u2026|-+|\?+)[.!:]*$/i,
		/^(?:todo|tbd|tbc|fixme)\b\s*[:\u2013\u2014-].*$/i,
		/^(?:(?:the )?(?:description|text|content|details?|goals?|this) )?(?:still )?(?:is |are )?(?:to be|needs? to be|will be) (?:decided|determined|defined|confirmed|completed|written|added|announced|agreed|filled in|done|updated)(?: (?:later|soon|by (?:.{0,59}[^.!\n])?))?[.!]*$/i,
		/^(?:coming soon|placeholder(?: text)?|description(?: goes)? here|(?:add|insert|enter|write|put)(?: the| a| your)? (?:description|text|content|name|goals?)(?: text)? here|work in progress|under construction|not yet (?:written|decided|defined|available)|sample text|test(?: (?:badge|description|template))?)[.!]*$/i,
		/^this is (?:a|an|just a) (?:test|sample|dummy|placeholder|demo)(?: (?:badge|credential|description|template|text))?(?: (?:for|to) (?:test|testing|demonstration|demo)(?: purposes)?)?[.!]*$/i,
		/^this (?:badge|credential) ?is (?:a|an|just a) (?:sample|dummy|demo|mock)\b(?! of\b).*|^this is (?:a|an|just a) (?:sample|dummy|demo|mock) (?:badge|credential|certificate|achievement)\b.*/is
	],
	/^lorem ipsum\b.*/is,
	/^[[<{](?:[^\]>}\n]{1,80})[\]>}][.]?$/
];
/** Whether a text as a whole only holds the place of one. */
function isPlaceholder(text) {
	const trimmed = text.replace(/^[>#\s]+|[*_`]/gm, "").trim();
	return trimmed.length > 0 && trimmed.length < 2e3 && patterns$2.some((pattern) => pattern.test(trimmed));
}
// ../core/src/program/governance/empty-sections.ts
/** Whether a heading is followed by nothing, or by the place of a text alone. */
function isEmptySection({ blocks, hasSubsections }) {
	const [block, other] = blocks;
	if (block === void 0) return !hasSubsections;
	return other === void 0 && isPlaceholder(block.value);
}
// ../core/src/program/governance/outline.ts
/**
* Whether a governance document says of itself that nobody has approved it yet, by an empty `approved_on` in its
* front matter: then it is being written, and what is missing is no finding.
*/
function isOutline({ fields }) {
	const { approved_on: approved } = fields;
	return approved !== void 0 && (approved.value === null || approved.value === "");
}
// ../core/src/rules/governance/substance.ts
var substance_default = documentRule({
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
	examples: examplesOf("governance/substance"),
	*check(document) {
		if (isOutline(document)) return;
		for (const section of document.sections) {
			if (!isEmptySection(section)) continue;
			const { heading, blocks } = section;
			const [placeholder] = blocks;
			const title = heading.value === "" ? "An empty heading" : `"${heading.value}"`;
			yield {
				at: heading.at,
				about: heading.value || "heading",
				message: placeholder ? `${title} is followed only by "${truncate$1(placeholder.value)}"; expected what was decided` : `${title} is followed by nothing; expected what was decided`,
				suggestion: "Write what holds today, or remove the heading until it is decided"
			};
		}
	}
});
// ../core/src/program/governance/covered-topics.ts
/** What a governance document is to speak of, the weightiest first. */
const governanceTopics = [
	"purpose",
	"roles",
	"approval",
	"criteria",
	"issuing",
	"revocation",
	"review",
	"scope",
	"correction",
	"expiry",
	"privacy",
	"design",
	"marketing"
];
// ../core/src/rules/governance/topics.ts
/** A topic as a message names it, and the question that a section on it answers. */
const topics = {
	purpose: {
		name: "purpose and goals",
		question: "what the badges are for"
	},
	roles: {
		name: "roles",
		question: "who is responsible for what"
	},
	approval: {
		name: "how a badge is proposed and approved",
		question: "who proposes a new badge and who decides on it"
	},
	criteria: {
		name: "criteria and assessment",
		question: "how it is judged that a badge is earned"
	},
	issuing: {
		name: "issuing and its time limit",
		question: "who issues a badge, and within how many days"
	},
	revocation: {
		name: "revocation and appeal",
		question: "on which grounds a badge is taken back, and how an earner objects"
	},
	review: {
		name: "metrics and review",
		question: "who reviews the badges and the program, how often and by which numbers"
	},
	scope: {
		name: "scope and taxonomy",
		question: "which badges there are, with their levels and types"
	},
	correction: {
		name: "correction",
		question: "who corrects a wrong name or date, and how one asks for it"
	},
	expiry: {
		name: "expiry and renewal",
		question: "how long a badge holds, and how it is renewed"
	},
	privacy: {
		name: "privacy",
		question: "which data of earners are kept and shared, and on what ground"
	},
	design: {
		name: "naming and design",
		question: "how badges are named and who makes their pictures"
	},
	marketing: {
		name: "marketing",
		question: "who tells whom of the badges, and when"
	}
};
/** Fewer covered topics than these are no governance document of a badge program. */
const leastCovered = 2;
var topics_default = programRule({
	id: "governance/topics",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	summary: "The governance document speaks of all that has to be decided.",
	why: "What is not written down is decided anew each time, and differently for each earner. Who asks how to appeal, or why a name cannot be mended, finds an answer only where somebody has thought of the question before.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It reads English, Spanish, French, German, Dutch and Portuguese, and knows a topic by the words of the field. What stands in a document outside the repository counts as missing. A set that covers fewer than two topics is taken for something else, and an outline with an empty `approved_on` is left alone.",
	examples: examplesOf("governance/topics"),
	*check({ documents, reading }) {
		const governing = documents.filter(({ role }) => role === "governance");
		const [first] = governing;
		if (first === void 0 || governing.some(isOutline)) return;
		const coverage = reading?.coverage;
		if (coverage === void 0 || covered(coverage).length < leastCovered) return;
		const leftOpen = new Set(reading?.emptyTopics);
		const missing = withCoverage(coverage, "no").filter((topic) => !leftOpen.has(topic));
		const half = withCoverage(coverage, "partly").filter((topic) => !leftOpen.has(topic));
		if (missing.length + half.length === 0) return;
		yield {
			at: first.sections[0]?.heading.at ?? first.at,
			about: "topics",
			message: `The governance document says ${[...whatIsMissing(missing), ...whatIsHalf(half, coverage)].join(", and ")}; expected who does what, and by when, on each of ${governanceTopics.length} topics`,
			suggestion: nextStep([...missing, ...half])
		};
	}
});
function covered(coverage) {
	return governanceTopics.filter((topic) => coverage.topics[topic].coverage !== "no");
}
function withCoverage(coverage, wanted) {
	return governanceTopics.filter((topic) => coverage.topics[topic].coverage === wanted);
}
function whatIsMissing(missing) {
	return missing.length === 0 ? [] : [`nothing on ${missing.map(nameOf$2).join(", ")}`];
}
/** The topics of which half is there, with the words that are. */
function whatIsHalf(half, coverage) {
	const words = half.map((topic) => {
		const said = coverage.topics[topic].evidence?.value;
		return said === void 0 ? nameOf$2(topic) : `${nameOf$2(topic)} ("${truncate$1(said, 60)}")`;
	});
	return words.length === 0 ? [] : [`only half on ${words.join(", ")}`];
}
/** Names the one topic with which to begin. */
function nextStep([topic]) {
	return topic === void 0 ? "" : `Begin with ${nameOf$2(topic)}: say ${topics[topic].question}`;
}
function nameOf$2(topic) {
	return topics[topic].name;
}
// ../core/src/program/issued-template.ts
/** What rules on issued badges keep of a template. A ledger does not know an id taken from a credential. */
function issuedTemplateOf({ at, id, identity, state }) {
	return identity === "from-credential" ? void 0 : {
		at: state?.at ?? at,
		id: id.value
	};
}
/** The same as the entry of a group, by its id. */
function* issuedTemplate(template) {
	const value = issuedTemplateOf(template);
	if (value) yield {
		key: value.id,
		value
	};
}
// ../core/src/rules/ledger/assertion.ts
var assertion_default = templateGroupRule({
	id: "ledger/assertion",
	practice: 11,
	kind: "guidance",
	severity: "warning",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "The platform and the ledger count the same badges.",
	why: "Whoever asks who holds a badge, or has to mend a mistake in some, looks into the ledger. A badge that is missing there is mended for nobody, and one that the platform has no longer is counted for ever.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Platforms differ in whether they count badges that are not accepted yet, so fewer on the platform is reported only where it has fewer than were accepted. Badges that are missing in the ledger may hide behind others that the platform does not count.",
	examples: examplesOf("ledger/assertion"),
	extract: issuedTemplate,
	*checkGroup(templates, _options, { issuance }) {
		for (const { at, id } of templates) {
			const asserted = issuance?.get(id)?.asserted;
			const difference = asserted && differenceIn(asserted);
			if (difference) yield {
				at,
				about: "issuance",
				...difference
			};
		}
	}
});
/** What is wrong between platform and ledger; undefined where pending badges may explain it. */
function differenceIn(asserted) {
	const { on, count, live, accepted } = asserted;
	const pending = accepted === void 0 ? void 0 : live - accepted;
	const both = `The platform had ${count} ${count === 1 ? "badge" : "badges"} on ${on} and the ledger had ${live}`;
	const known = pending === void 0 ? "" : `, ${pending || "none"} of them pending`;
	if (count > live) return {
		message: `${both}${known}; expected the same`,
		suggestion: "Import what the platform has issued with `badgelint ledger import`, and look for badges that the ledger has as revoked and the platform has not"
	};
	if (accepted === void 0 || count >= accepted) return void 0;
	return {
		message: `${both}${known}; expected ${accepted === live ? "the same" : `${accepted} or more`} on the platform`,
		suggestion: "Look for badges that were revoked or deleted on the platform, and put that down in the ledger with `badgelint ledger import`"
	};
}
// ../core/src/rules/ledger/automation.ts
/** Where a system issues so many times more, the rest are exceptions. */
const maxSystemShare = 9;
/** So many ways are named, as more would be skipped. */
const maxWays = 3;
var automation_default = templateGroupRule({
	id: "ledger/automation",
	practice: 10,
	kind: "guidance",
	severity: "info",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "A badge that many people earn is not issued by hand.",
	why: "Issuing by hand takes a person each time, waits while that person is away, and puts names in by typing. A system that knows who has completed issues the badge at once and without slips.",
	source: {
		title: "Best Practices for Credentialing, practice 10",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Badges whose channel the ledger does not know are not taken for issued by hand. Nothing is said where a system issues nine in ten badges, since the rest are exceptions then; below that they are reported once they are many. Where a person has to judge each earner the last step may well be by hand.",
	options: { badges: {
		type: "integer",
		description: "Badges issued by hand in twelve months from which a system might do it.",
		minimum: 1,
		default: 50
	} },
	examples: examplesOf("ledger/automation"),
	*extract(template, _options, { platform }) {
		const issued = issuedTemplateOf(template);
		if (issued === void 0) return;
		const value = {
			...issued,
			platform
		};
		yield {
			key: issued.id,
			value
		};
	},
	*checkGroup(templates, { badges }, { issuance }) {
		for (const { at, id, platform } of templates) {
			const recent = issuance?.get(id)?.recent;
			const { manual = 0, ...others } = recent?.channels ?? {};
			if (recent === void 0 || manual < badges) continue;
			if (bySystem(others) >= maxSystemShare * manual) continue;
			yield {
				at,
				about: "issuance",
				message: `${`${manual} ${manual === 1 ? "badge was" : "badges were"} issued by hand since ${recent.since}`}${beside(others)}; expected fewer than ${badges} in twelve months`,
				suggestion: suggestionFor$1(platform)
			};
		}
	}
});
/** How many badges a system issued. */
function bySystem(channels) {
	return Object.entries(channels).filter(([channel]) => channel === "api" || channel.startsWith("integration:")).reduce((sum, [, count]) => sum + count, 0);
}
/** What the other channels issued; empty where they issued nothing. */
function beside(channels) {
	const counts = Object.entries(channels).filter(([, count]) => count > 0).map(([channel, count]) => ({
		rank: rankOf(channel),
		words: `${count} ${wordsOf$1(channel)}`
	})).sort((a, b) => a.rank - b.rank || (a.words < b.words ? -1 : 1)).map(({ words }) => words);
	return counts.length === 0 ? "" : `, beside ${joinWithAnd(counts)}`;
}
const ranks = ["bulk", "api"];
/** What is unknown stands last. */
function rankOf(channel) {
	if (channel === "unknown") return ranks.length + 1;
	const rank = ranks.indexOf(channel);
	return rank === -1 ? ranks.length : rank;
}
function wordsOf$1(channel) {
	if (channel === "bulk") return "in bulk";
	if (channel === "api") return "by API";
	if (channel === "unknown") return "in a way that is unknown";
	return `by ${channel.replace("integration:", "")}`;
}
function suggestionFor$1({ title, automations }) {
	const ways = automations.slice(0, maxWays);
	if (ways.length === 0) return "Let the system in which people complete issue the badge, by the API of the platform or an integration that it has";
	return `Let the system in which people complete issue the badge; ways for ${title}: ${ways.map(({ name, address }) => `${name} (${address})`).join(", ")}`;
}
// ../core/src/rules/ledger/corrections.ts
/** Reasons that are a mistake of the program. */
const mistakes = [
	"issued-in-error",
	"duplicate",
	"wrong-recipient",
	"wrong-template",
	"data-error",
	"technical"
];
/** Reasons that may be a mistake or not. */
const unclear = ["unknown", "other"];
var corrections_default = templateGroupRule({
	id: "ledger/corrections",
	practice: 11,
	kind: "guidance",
	severity: "warning",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "Few badges have to be corrected or revoked because of a mistake.",
	why: "A badge with a wrong name, or one that is taken back, is seen by everybody to whom its earner has shown it. Where it happens often, the list from which badges are issued is wrong, and the next ones will be too.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "One wrong list makes a bad month, even where it was found and mended on the same day. Badges that the program corrects at the wish of an earner count where the ledger has `data-error` as the reason. Mistakes that nobody found are not seen.",
	options: {
		percent: {
			type: "number",
			description: "Share of the badges of a month that may be corrected or revoked by mistake.",
			minimum: 0,
			maximum: 100,
			default: 5
		},
		badges: {
			type: "integer",
			description: "Badges that must have been issued in a month for it to be judged.",
			minimum: 1,
			default: 20
		},
		months: {
			type: "integer",
			description: "Months before this one that are judged beside it.",
			minimum: 1,
			default: 12
		}
	},
	examples: examplesOf("ledger/corrections"),
	extract: issuedTemplate,
	*checkGroup(templates, { percent, badges, months }, facts) {
		const { today, issuance } = facts;
		if (today === "") return;
		for (const { at, id } of templates) {
			const [first, ...others] = (issuance?.get(id)?.months ?? []).filter(({ month, issued }) => issued >= badges && isWithin$3(month, today, months)).map((month) => ({
				month,
				mistaken: sumOf(month, mistakes)
			})).filter(({ month, mistaken }) => mistaken * 100 > percent * month.issued);
			if (first === void 0) continue;
			const worst = others.reduce((a, b) => shareOf(b) >= shareOf(a) ? b : a, first);
			const more = others.length === 0 ? "" : `; ${otherMonths(others.length, percent)}`;
			yield {
				at,
				about: "issuance",
				message: `${inWords$5(worst, percent)}${more}; expected at most ${percent} %`,
				suggestion: "Find out where these badges came from, and have the list checked before it is issued: names, addresses, the badge, and who has it already"
			};
		}
	}
});
function inWords$5({ month, mistaken }, percent) {
	const verb = mistaken === 1 ? "was" : "were";
	const most = mistakes.map((reason) => ({
		reason,
		count: month.amended[reason] ?? 0
	})).reduce((a, b) => b.count > a.count ? b : a);
	const often = most.count === mistaken ? "all" : "most often";
	const reasons = `${mistaken === 1 ? "" : `${often} `}for ${most.reason} (${most.count})`;
	const left = sumOf(month, unclear);
	const unknown = left === 0 ? "" : `, and ${left} more for reasons that are unknown or other`;
	return `Of the ${month.issued} badges issued in ${month.month}, ${mistaken} ${verb} corrected or revoked since because of a mistake (${shownShare(month.issued, mistaken, percent)} %), ${reasons}${unknown}`;
}
function otherMonths(count, percent) {
	return `${count} other ${count === 1 ? "month is" : "months are"} above ${percent} % too`;
}
function shareOf({ month, mistaken }) {
	return mistaken / month.issued;
}
/** With as many digits as it takes to be seen above what is allowed. */
function shownShare(issued, mistaken, percent) {
	const share = mistaken * 100 / issued;
	const digits = [
		0,
		1,
		2
	].find((places) => Number(share.toFixed(places)) > percent) ?? 3;
	return share.toFixed(digits);
}
function sumOf({ amended }, reasons) {
	return reasons.reduce((sum, reason) => sum + (amended[reason] ?? 0), 0);
}
function isWithin$3(month, today, months) {
	const ago = monthNumber(today) - monthNumber(month);
	return ago >= 0 && ago <= months;
}
function monthNumber(day) {
	const [year = 0, month = 1] = day.split("-").map(Number);
	return year * 12 + month;
}
// ../core/src/rules/ledger/dates.ts
var dates_default = templateGroupRule({
	id: "ledger/dates",
	practice: 9,
	kind: "contract",
	severity: "error",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "The days of badges in the ledger can be right.",
	why: "How long earners waited for their badge is worked out from these days. A badge that is issued before it was earned, or next year, also makes an employer doubt the rest.",
	source: {
		title: "Best Practices for Credentialing, practice 9",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A platform may count a day in another time zone, so one day more is allowed after a template was archived. A day that is wrong and possible goes unseen.",
	examples: examplesOf("ledger/dates"),
	*extract({ id, state, record, identity }) {
		if (identity === "from-credential") return;
		const on = state?.value === "archived" ? record.stateChangedOn?.value : void 0;
		const value = {
			id: id.value,
			archived: state !== void 0 && on !== void 0 ? {
				at: state.at,
				on
			} : void 0
		};
		yield {
			key: id.value,
			value
		};
	},
	*checkGroup(templates, _options, { today, issuance }) {
		const [first] = templates;
		const issued = first && issuance?.get(first.id);
		if (first === void 0 || issued === void 0 || today === "") return;
		for (const wrong of issued.wrongDays ?? []) yield isWrong(wrong, first.id, today);
		const { lastIssued } = issued;
		if (lastIssued === void 0 || lastIssued > today || templates.length > 1) return;
		const { archived } = first;
		if (archived === void 0 || daysBetween(archived.on, lastIssued) <= 1) return;
		yield {
			at: archived.at,
			about: "archived",
			message: `The template is archived since ${archived.on}, and its last badge was issued on ${lastIssued}; expected none after it was archived`,
			suggestion: "Make the template active again if it is still issued, or correct the day on which it was archived"
		};
	}
});
function isWrong({ kind, count, first }, id, today) {
	const { at, line, issuedOn, completedOn } = first;
	const many = count > 1;
	const badges = many ? `${count} badges of "${id}" were` : `A badge of "${id}" was`;
	const command = (field) => `\`badgelint ledger append --type correct --of ${first.id.slice(0, 12)} --on ${today} --field ${field} --reason data-error\``;
	const common = {
		at,
		line,
		about: `${kind} ${id}`
	};
	if (kind === "future") {
		const which = many ? `, the first on ${issuedOn}` : ` (${issuedOn})`;
		return {
			...common,
			message: `${badges} issued on a day that is still to come${which}; expected none after ${today}`,
			suggestion: `Find out the right day, and append a correction: ${command("issued_on")}`
		};
	}
	const completed = completedOn === void 0 ? "" : ` and completed on ${completedOn}`;
	const days = many ? `, the first on ${issuedOn}${completed}` : ` (on ${issuedOn}${completed})`;
	return {
		...common,
		message: `${badges} issued before the day of completion${days}; expected completion first`,
		suggestion: `Find out the right day, and append a correction: ${command("completed_on")}`
	};
}
// ../core/src/program/ledger-problems.ts
/**
* What verifying a ledger found of one kind, as findings at the ledger's files; nothing where some of the
* program's files were named, since the ledger's are others.
*/
function* ledgerProblems(kind, { ledger, isSelection }) {
	if (isSelection) return;
	for (const problem of ledger?.problems ?? []) {
		if (problem.kind !== kind) continue;
		const { at, line, message, suggestion } = problem;
		yield {
			at,
			...line === void 0 ? {} : { line },
			about: `${at.file}:${line ?? 0}`,
			message,
			suggestion
		};
	}
}
// ../core/src/rules/ledger/integrity.ts
var integrity_default = programRule({
	id: "ledger/integrity",
	practice: 11,
	kind: "contract",
	severity: "error",
	readsLedger: "problems",
	summary: "The ledger is whole: nothing in it was changed or lost.",
	why: "An employer who doubts a badge asks whether it was ever issued. Only a record that nobody can change unseen gives an answer that holds.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It sees a change of the ledger against its own names and seals. A batch that no checkpoint covers can be removed as a whole without a trace.",
	examples: examplesOf("ledger/integrity"),
	*check(_program, _options, facts) {
		yield* ledgerProblems("integrity", facts);
	}
});
// ../core/src/rules/ledger/known-template.ts
/** Of so many unknown templates a likely one is looked for among all that are here. Where there are more, they are no slips. */
const maxSlips$3 = 100;
var known_template_default = programRule({
	id: "ledger/known-template",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	readsLedger: "contents",
	summary: "Each template from which badges were issued is still here.",
	why: "People go on showing a badge for years. When its template is gone nobody can look up what they had to do for it.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A template that is kept in another repository counts as missing. Where only some files are checked, or one of them cannot be read, nothing is said.",
	examples: examplesOf("ledger/known-template"),
	*check(_program, _options, { ledger, isPartial, isSelection, templateIds }) {
		if (ledger === void 0 || isPartial || isSelection) return;
		if (ledger.unknownTemplates.length === 0) return;
		const ids = [...templateIds];
		for (const [index, { key, issued, last }] of ledger.unknownTemplates.entries()) {
			const name = truncate$1(key, 60);
			const badges = issued === 0 ? "events" : issued === 1 ? "1 badge" : `${issued} badges`;
			const meant = index < maxSlips$3 ? didYouMean(key, ids) : void 0;
			yield {
				at: ledger.at,
				about: key,
				message: `The ledger has ${badges} of the template "${name}", the last event of ${last}, and no template here has that id; expected one`,
				suggestion: meant ? `Give the template "${meant}" the earlier id "${name}", if it is the same one; else bring "${name}" back with \`state: archived\`` : "Bring it back with `state: archived`; or, if it goes by another id now, give it the earlier one again"
			};
		}
	}
});
// ../core/src/rules/ledger/private.ts
var private_default$1 = programRule({
	id: "ledger/private",
	practice: 11,
	kind: "contract",
	severity: "error",
	readsLedger: "problems",
	summary: "The ledger holds nothing of a person: no name, no mail address.",
	why: "The ledger is kept in git, and what has been committed once stays in every copy. An earner who asks to be forgotten can be forgotten only if no name was ever there.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It takes what the format does not know, and a text with an @, an address or white space, for something of a person. A name that looks like a code goes unseen.",
	examples: examplesOf("ledger/private"),
	*check(_program, _options, facts) {
		yield* ledgerProblems("private", facts);
	}
});
/** The limit that the governance document states; undefined where there is none, or another one is configured. */
function statedLimit(days, stated) {
	return days === 14 ? stated : void 0;
}
// ../core/src/rules/ledger/timeliness.ts
var timeliness_default = templateGroupRule({
	id: "ledger/timeliness",
	practice: 9,
	kind: "guidance",
	severity: "warning",
	reads: ["id", "state"],
	facts: ["issuance"],
	comparedFacts: ["stated"],
	summary: "Badges are issued soon after they are earned.",
	why: "Earners accept and share a badge while they are still glad of what they did. Weeks later the mail surprises them, and many never open it. Issuers that promise a time to their earners name one to three weeks.",
	source: {
		title: "Best Practices for Credentialing, practice 9",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only badges whose day of completion is in the ledger count, which may be the slow ones alone. A wait that is meant, as for a probation after the course, is reported unless `days` allows for it. A limit that the governance document states, the longest where kinds of badge have their own, holds in place of `days`, unless `days` is configured to be another than 14.",
	options: { days: {
		type: "integer",
		description: "Days from completion within which nine in ten badges are to be issued. At 14 the limit that the governance document states holds, where it states one.",
		minimum: 1,
		default: 14
	} },
	examples: examplesOf("ledger/timeliness"),
	extract: issuedTemplate,
	*checkGroup(templates, { days }, { issuance, stated }) {
		const byDocument = statedLimit(days, stated?.issuingLimit);
		const limit = byDocument?.value ?? days;
		const whose = byDocument ? ", as the governance document says" : "";
		for (const { at, id } of templates) {
			const recent = issuance?.get(id)?.recent;
			if (recent === void 0) continue;
			const { known, median, ninetieth } = recent.waits;
			if (known < 10 || ninetieth === void 0 || ninetieth <= limit) continue;
			yield {
				at,
				about: "issuance",
				message: `Nine in ten badges were issued within ${inDays$1(ninetieth)} of completion${halfOf(median)} (${counted$2(recent.waits, recent.since)}); expected nine in ten within ${inDays$1(limit)}${whose}`,
				suggestion: "Issue at fixed times, for example once a week, or let the system in which people complete issue the badge",
				...byDocument ? { related: [byDocument.at] } : {}
			};
		}
	}
});
function halfOf(median) {
	if (median === void 0) return "";
	return median === 0 ? " and half on the same day" : ` and half within ${median}`;
}
function counted$2({ known, unknown }, since) {
	return `${known} badges since ${since}${unknown === 0 ? "" : `, the day of completion of ${unknown} more is unknown`}`;
}
function inDays$1(days) {
	return days === 1 ? "1 day" : `${days} days`;
}
// ../core/src/program/address.ts
/** An address as it is compared: two that differ in this form may lead to different pages. */
function comparedAddress(address) {
	return address.trim().replace(/^https?:\/\//i, "").replace(/^[^/?#]+/, (host) => host.toLowerCase()).replace(/(?<!\/)\/+(?=$|[?#])/, "");
}
// ../core/src/documents/addresses.ts
/** Takes a web address apart; undefined where a text is none. */
function parseAddress(text) {
	if (!/^https?:\/\/[^\s<>{}]+$/i.test(text)) return void 0;
	const url = URL.parse(text);
	return url !== null && /[\p{L}\d]/u.test(url.hostname) ? url : void 0;
}
/** Whether a text is a web address as a whole, so that somebody can be asked for it. */
function isWebAddress(text) {
	return plain.test(text) && !text.includes("xn--") || parseAddress(text) !== void 0;
}
/** How nearly all addresses are written; others take ten times as long. */
const plain = /^https?:\/\/[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?#][!#-;=?-z|~]*)?$/i;
/** Up to what no address holds: white space, quotation marks, brackets of mark-up, marks of tables. */
const candidates = /https?:\/\/[^\s<>"\u201c\u201d\u201e\u00ab\u00bb`|\u2026\u200b\u3000-\u303f\uff01-\uffef]{1,2000}/gi;
const closing = {
	")": "(",
	"]": "[",
	"}": "{"
};
/**
* The web addresses in a text, whatever it is marked up with. Where it is not sure how far an address
* goes, it is left out: a wrong one would be taken for dead.
*/
function addressesIn(text) {
	const found = [];
	if (!text.includes("://")) return found;
	candidates.lastIndex = 0;
	for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
		const start = match.index;
		const before = text[start - 1] ?? "";
		const written = trimmed(cutOff(match[0], before), before);
		const end = start + written.length;
		candidates.lastIndex = Math.max(end, start + 7);
		const isCut = match[0].length > 2e3 || /^(?:\u2026|\.\.\.)/.test(text.slice(end, end + 3)) || /[\\{]/.test(written);
		const address = written.replaceAll("&amp;", "&");
		if (isCut || !isWebAddress(address)) continue;
		found.push({
			address,
			start,
			end,
			isEscaped: address !== written
		});
	}
	return found;
}
/** Ends at a bracket that closes what was opened before the address, and at the quotation mark before it. */
function cutOff(match, before) {
	if (!/[([{}\])',;]/.test(match)) return match;
	const open = [];
	for (let index = 0; index < match.length; index++) {
		const unit = match[index] ?? "";
		if (unit === before && unit === "'") return match.slice(0, index);
		if (/[,;]/.test(unit) && /^https?:\/\//i.test(match.slice(index + 1, index + 9))) return match.slice(0, index);
		if (/[([{]/.test(unit)) open.push(unit);
		else if (Object.hasOwn(closing, unit) && open.pop() !== closing[unit]) return match.slice(0, index);
	}
	return match;
}
/** Without what belongs to the sentence around it. */
function trimmed(address, before) {
	const ended = address.replace(/&(?:quot|apos|nbsp|gt|lt|#\d+);.*$/s, "").replace(/['\u2019]s$/, "");
	const marks = before === "_" ? ".,;:!?'\u2019*~_" : ".,;:!?'\u2019*~";
	let end = ended.length;
	while (end > 0 && marks.includes(ended[end - 1] ?? "")) end--;
	return ended.slice(0, end);
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
const maxNameLength$1 = 120;
/** A short and stable name of an address, without a user name and a password. */
function linkName(address) {
	const shown = shownAddress(address);
	return shown.length > maxNameLength$1 ? `${shown.slice(0, 110).toWellFormed()}\u2026${hashOf$1(shown).toString(36)}` : shown;
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
// ../core/src/rules/links/credentials.ts
var credentials_default = linkRule({
	id: "links/credentials",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	archived: true,
	summary: "No address holds a password.",
	why: "A badge shows its links to everybody, so the password is everybody\u2019s too. Browsers leave it out and warn of the page, so the reader is kept from it all the same.",
	source: {
		title: "RFC 9110, section 4.2.4: user information in addresses is not to be used",
		address: "https://www.rfc-editor.org/rfc/rfc9110#section-4.2.4"
	},
	mistakes: "A password elsewhere in an address, such as `?key=\u2026`, is not seen. Addresses with a password are asked by nobody, so no other rule says whether they are alive.",
	examples: examplesOf("links/credentials"),
	*check({ address, uses }) {
		if (!/^https?:[/\\]*[^/?#\\@:]*:[^/?#\\@]+@/i.test(address)) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, holds a user name and a password; expected an address that needs none`,
			suggestion: "Leave them out and change the password, which stays in the history of the repository"
		};
	}
});
// ../core/src/rules/links/dead.ts
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
	examples: examplesOf("links/dead"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "dead") return;
		const reason = shownAddress(fact.reason ?? "is gone");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, ${reason}; expected ${field === "image" ? "an image" : "a page"} that is there`,
			suggestion: field === "image" ? "Put the image back, or give the address that it has now" : "Link to where the page is now, or remove the link"
		};
	}
});
// ../core/src/rules/links/fragment.ts
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
		title: "W3C, Cool URIs don\u2019t change",
		address: "https://www.w3.org/Provider/Style/URI"
	},
	mistakes: "Anchors that a script makes in the browser are not seen, which is why the rule is off unless asked for.",
	examples: examplesOf("links/fragment"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isFragmentMissing || fact.isSoftMissing) return;
		if (fact.signIn !== void 0) return;
		const part = truncate$1(/#.*$/s.exec(address)?.[0] ?? "#");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, leads to a page that has no ${part}; expected that part on the page`,
			suggestion: "Look up what the part is called now, or link to the page as a whole"
		};
	}
});
// ../core/src/rules/links/image.ts
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
	examples: examplesOf("links/image"),
	*check({ address, uses }, _options, { fact }) {
		const { verdict, mediaType = "image/", signIn } = fact ?? {};
		if (verdict !== "alive" || signIn !== void 0) return;
		if (/^image\/|\/(?:x-)?octet-stream$/i.test(mediaType)) return;
		const isPage = /^(?:text\/html|application\/xhtml\+xml)$/i.test(mediaType);
		for (const { at, field } of uses) if (field === "image") yield {
			at,
			about: linkName(address),
			message: `The image, ${truncate$1(shownAddress(address), 80)}, answers with ${isPage ? "a page" : truncate$1(mediaType)}; expected an image`,
			suggestion: /^https?:\/\/github\.com\/[^/]+\/[^/]+\/blob\//i.test(address) ? "Give the address of the file itself, which the button \"Raw\" of that page leads to" : "Give the address of the image itself"
		};
	}
});
// ../core/src/rules/links/insecure.ts
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
	examples: examplesOf("links/insecure"),
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
				message: `${linkNames[use.field]}, ${truncate$1(shownAddress(address), 80)}, is http, and https answers as well; expected https`,
				suggestion: `Link to ${truncate$1(shownAddress(target), 80)}`,
				...fix ? { fix } : {}
			};
		}
	}
});
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
	mistakes: "A short address of one\u2019s own, made so that the page can move behind it, looks moved; name its host in `except`. Links of alignments are left alone, since they are names of a framework too. Differences of `www.`, of a slash at the end, and the way from a site\u2019s root to its front page are not reported.",
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
	examples: examplesOf("links/moved"),
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
			const shown = truncate$1(shownAddress(target), 80);
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate$1(shownAddress(address), 80)}, is redirected for good to ${shown}; expected the address of the page itself`,
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
		isReported: true
	},
	{
		what: google,
		hosts: ["drive.google.com"],
		path: /^\/(?:[au]\/[^/]+\/)*(?:file|drive|open)(?:\/|$)/i,
		open: /\/preview\/?(?:\?|$)/i,
		isReported: true
	},
	{
		what: "on SharePoint, which opens for members of the organisation",
		hosts: [
			"*.sharepoint.com",
			"*.sharepoint.us",
			"*.sharepoint.cn"
		],
		isReported: true
	},
	{
		what: "in a OneDrive, which opens for its owner",
		hosts: ["onedrive.live.com"],
		open: /[?&](?:authkey|redeem)=|\/embed\b/i,
		isReported: false
	},
	{
		what: "in a Dropbox folder, which opens for its owner",
		hosts: ["www.dropbox.com", "dropbox.com"],
		path: /^\/(?:home|work|personal)(?:\/|$)/i,
		isReported: false
	},
	{
		what: courses,
		hosts: ["*.instructure.com"],
		path: /^\/courses\/\d/i,
		isReported: true
	},
	{
		what: courses,
		hosts: ["*.blackboard.com"],
		path: /^\/(?:webapps|ultra)\//i,
		isReported: false
	},
	{
		what: courses,
		hosts: ["classroom.google.com"],
		isReported: false
	},
	{
		what: "in Microsoft Teams, which opens for members of the team",
		hosts: ["teams.microsoft.com", "teams.cloud.microsoft"],
		path: /^\/l\/(?:channel|team|chat|message|file|entity)\//i,
		isReported: false
	},
	{
		what: slack,
		hosts: ["app.slack.com"],
		isReported: false
	},
	{
		what: slack,
		hosts: ["*.slack.com"],
		path: /^\/(?:archives|files|client)\//i,
		isReported: false
	},
	{
		what: "in Jira or Confluence, which opens for members of the organisation",
		hosts: ["*.atlassian.net"],
		path: /^\/(?:wiki|browse|jira|secure)(?:\/|$)/i,
		isReported: true
	},
	{
		what: "a mailbox, which opens for its owner",
		hosts: [
			"mail.google.com",
			"outlook.office.com",
			"outlook.live.com"
		],
		path: /^\/mail(?:\/|$)/i,
		isReported: false
	},
	{
		what: managed,
		hosts: ["www.credly.com"],
		path: /^\/(?:mgmt|organizations\/[^/]+\/badge_templates)\//i,
		isReported: false
	},
	{
		what: managed,
		hosts: ["badgr.com", "*.badgr.com"],
		path: /^\/issuer\//i,
		isReported: false
	},
	{
		what: managed,
		hosts: ["dashboard.accredible.com"],
		isReported: false
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
const byPath$3 = [
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
		isReported: false,
		isLocal: true
	};
	const known = knownOf(address);
	if (known) return known.open?.test(pathname + search) ? void 0 : {
		...known,
		isLocal: false
	};
	if (byPath$3.some(([host, path]) => host.test(hostname) && path.test(pathname))) return {
		what: courses,
		isReported: true,
		isLocal: false
	};
	if (/\/wp-admin\//.test(pathname)) return {
		what: "where a site is edited, which opens for its editors",
		isReported: true,
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
	mistakes: "A document or a course that is open to everybody is taken for a closed one until its address was asked. Links that were made for sharing (1drv.ms, Dropbox, Notion) are let pass, whoever they are shared with. Governance documents and program.yaml, which are for the team, may link to what only the team can open, but to no host of a network of one\u2019s own.",
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
	examples: examplesOf("links/private"),
	*check({ address, uses }, { hosts, except }, { fact }) {
		const url = parseAddress(address);
		if (url === void 0 || fact?.verdict === "dead") return;
		if (except.some((site) => isOfSite(url, site))) return;
		const isRefused = fact?.verdict === "refused" && !hasUserInfo(address);
		const barrier = barrierOf(url, hosts, fact?.verdict === "alive" && !fact.signIn);
		const signIn = fact?.signIn === void 0 ? void 0 : parseAddress(fact.signIn);
		const reason = isRefused && !barrier?.isLocal ? shownAddress(fact?.reason ?? "has an address of a private network") : signIn ? `sends strangers to a sign-in page at ${truncate$1(signIn.hostname, 60)}` : barrier && `is ${barrier.what}`;
		if (reason === void 0) return;
		const isLocal = barrier?.isLocal === true || isRefused;
		for (const use of uses) {
			if (!isLocal && isForTeam(use)) continue;
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate$1(shownAddress(address), 80)}, ${reason}; expected ${use.field === "image" ? "an image" : "a page"} that anybody can open`,
				suggestion: "Publish what it shows where no account is needed and link to that, or remove the link"
			};
		}
	}
});
/** What keeps strangers out by the address alone. */
function barrierOf(url, hosts, isOpened) {
	if (hosts.some((site) => isOfSite(url, site))) return {
		what: "on a site that earners cannot open",
		isReported: false,
		isLocal: false
	};
	const site = privateSiteOf(url);
	return site?.isReported && isOpened ? void 0 : site;
}
function isForTeam({ field }) {
	return field === "governance" || field === "program";
}
// ../core/src/rules/links/soft-404.ts
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
	examples: examplesOf("links/soft-404"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isSoftMissing) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, answers with a page that says it is not found; expected the page itself`,
			suggestion: "Open it in a browser; if it is gone, link to where the page is now"
		};
	}
});
// ../core/src/rules/links/unreachable.ts
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
	examples: examplesOf("links/unreachable"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "unknown" || fact.failing === void 0) return;
		const { since, last } = fact.failing;
		if (since >= last) return;
		const reason = shownAddress(fact.reason ?? "gives no sure answer");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, ${reason}, and has failed in every run since ${since}; expected a page that answers`,
			suggestion: "Open it in a browser; if it is gone, link to where the page is now"
		};
	}
});
// ../core/src/rules/marketing/calendar.ts
var calendar_default = programRule({
	id: "marketing/calendar",
	practice: 13,
	kind: "guidance",
	severity: "info",
	summary: "Something was told lately, something is planned, and nothing is overdue.",
	why: "Marketing is not done once at the launch. New earners do not know what a badge is, and employers forget; where nothing is told for months, fewer accept and share.",
	source: {
		title: "Best Practices for Credentialing, practice 13",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "What is told and not put into the calendar of program.yaml is not known. A program without a calendar is not asked for one.",
	options: { days: {
		type: "integer",
		description: "Days back within which something was told, and ahead within which it is planned.",
		minimum: 1,
		default: 90
	} },
	examples: examplesOf("marketing/calendar"),
	*check({ profile }, { days }, { today }) {
		if (today === "" || profile?.calendar === void 0) return;
		const { calendar } = profile;
		const overdue = calendar.filter((entry) => daysLate(entry, today) > 1);
		for (const { what, on } of overdue) yield {
			at: what.at,
			about: what.value,
			message: `"${truncate$1(what.value)}" was planned for ${on?.value} and is not done; expected \`done: true\`, or a later day`,
			suggestion: "Do it and write `done: true`, or plan it anew"
		};
		const isTold = overdue.some((entry) => daysLate(entry, today) <= days) || calendar.some(({ on, isDone }) => isDone && isWithin$2(on && daysBetween(on.value, today), days));
		const isPlanned = calendar.some(({ on, isDone }) => !isDone && isWithin$2(on && daysBetween(today, on.value), days));
		if (isTold && isPlanned) return;
		const lacks = [...isTold ? [] : [`nothing was done within the last ${days} days`], ...isPlanned ? [] : [`nothing is planned within the next ${days} days`]];
		yield {
			at: calendar[0]?.what.at ?? profile.at,
			about: "calendar",
			message: `By the calendar ${joinWithAnd(lacks)}; expected ${isTold || isPlanned ? "something" : "both"}`,
			suggestion: "Plan a few things through the year: a story of an earner, a mail to employers, a word in the first session of each course"
		};
	}
});
/** Days since an entry should have been done; negative or 0 where it need not be. */
function daysLate({ on, isDone }, today) {
	return on === void 0 || isDone ? 0 : daysBetween(on.value, today);
}
/** A little before 0 counts too: it is already tomorrow where the author is. */
function isWithin$2(distance, days) {
	return distance !== void 0 && distance >= -1 && distance <= days;
}
// ../core/src/program/merge-fields.ts
/** Only of these a public page names the fields. */
const documented = [{
	platform: "Moodle",
	pattern: /(?<![\p{L}\p{N}/%=&?._-])%(?<name>[a-z][a-z_]{2,30})%(?![\p{L}\p{N}])/giu,
	known: [
		"badgename",
		"username",
		"badgelink"
	],
	isComplete: true
}, {
	platform: "Accredible",
	pattern: /\[(?<name>[a-z]{3,20}\.[a-z][\w.]{1,40})\]/gi,
	known: [
		"issuer.name",
		"group.course_name",
		"group.course_description",
		"recipient.name",
		"recipient.id",
		"recipient.email",
		"credential.id",
		"credential.issued_on",
		"credential.issue_on",
		"credential.expired_on",
		"credential.expiry_date",
		"credential.grade",
		"credential.certificate_image"
	],
	isComplete: false
}];
/** What `{{ }}` stands for in the mails of a server of Badgr. */
const ofBadgr = [
	"name",
	"badge_name",
	"badge_description",
	"issuer_name",
	"issuer_url",
	"issuer_email",
	"issuer_detail",
	"issuer_image_url",
	"activate_url",
	"download_url",
	"unsubscribe_url",
	"site_name",
	"site_url",
	"signup_url",
	"help_email"
];
/**
* Says which merge fields of a page its platform does not know; a page is taken for one of a platform's if it uses
* a field that only this one knows. Where not all names are public, only what is nearly a known one is told.
* The attributes that a program makes itself (`custom.\u2026`) are never told.
*/
function unknownFields(page) {
	const using = documented.map((fields) => ({
		...fields,
		isUsed: page.some((text) => Array.from(text.matchAll(fields.pattern)).some((match) => fields.known.includes(nameOf$1(match))))
	}));
	return page.map((text) => using.flatMap(({ platform, pattern, known, isComplete, isUsed }) => Array.from(text.matchAll(pattern)).flatMap((match) => {
		const name = nameOf$1(match);
		if (known.includes(name) || name.startsWith("custom.")) return [];
		const meant = didYouMean(name, known);
		if (meant === void 0 && !(isUsed && isComplete)) return [];
		const written = meant === void 0 ? {} : { meant: match[0].replace(/[\w.]+/, meant) };
		return [{
			text: match[0],
			start: match.index,
			platform,
			...written
		}];
	})));
}
function nameOf$1({ groups }) {
	return groups?.name?.toLowerCase() ?? "";
}
/** Whether what stands between `{{` and `}}` is filled in by a system: one of Badgr's, or one of another with a dot. */
function isFilledIn(name) {
	const trimmed = name.trim();
	return ofBadgr.includes(trimmed.toLowerCase()) || /^[\w-]+\.[\w.|: -]+$/.test(trimmed);
}
// ../core/src/program/page-texts.ts
/** What a reader of a page is told, piece by piece: headings, paragraphs, items and cells, without code. */
function pageTexts({ lead, sections }) {
	return [...lead.flatMap(textsOf$1), ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf$1)])];
}
function textsOf$1(block) {
	switch (block.kind) {
		case "code":
		case "html": return [];
		case "list": return block.items;
		case "table": return block.rows.flat();
		default: return [block];
	}
}
// ../core/src/text/frequent-words.ts
/**
* By language the small words that are frequent in it and rare in the others here. Taken from general
* knowledge of these languages; they need only tell a sentence's language, not its meaning. They stand
* together, since a language that no rule knows has to be told too, and what is rare depends on the others.
*/
const frequentWords = {
	en: "the of and to for with this that is are has have been by from they their who how which earner earners badge holder successfully completed course knowledge an as it or at can be will your you our we in",
	de: "der die das und ist im den dem ein eine einer eines mit f\u00fcr auf von zu nicht wird werden sich sie haben hat dieses dieser \u00fcber zur zum bei nach durch kurs abzeichen",
	nl: "de het een en van in is dat op te met voor deze dit zijn niet aan heeft hebben wordt worden door zij naar over bij uit ook kan we",
	fr: "le la les des et est une un du dans pour avec sur au aux ce cette ces qui que par son sa ses ils elle ont \u00e9t\u00e9 en",
	es: "el la los las de del y es una un en para con por que se su sus este esta estos ha han al como curso",
	pt: "o a os as de do da dos das e \u00e9 uma um em para com por que se seu sua este esta foi no na ao como curso",
	it: "il lo la gli le di del della dei e \u00e8 una un in per con che si questo questa ha hanno sono nel alla al corso",
	sv: "och att det som en ett \u00e4r av f\u00f6r med p\u00e5 har till den om inte kan har i de",
	da: "og at det som en et er af for med p\u00e5 har til den om ikke kan i de",
	pl: "i w na z do \u017ce si\u0119 jest to nie oraz dla przez jego kurs",
	ca: "el la els les de del i \u00e9s una un en per amb que es aquest aquesta al com curs",
	tr: "ve bir bu i\u00e7in ile olarak olan da de kurs",
	fi: "ja on ei ett\u00e4 se tai kun my\u00f6s sek\u00e4 kurssi",
	cs: "a v na se je \u017ee do s pro kurz z o to"
};
// ../core/src/text/language.ts
const languages = Object.keys(frequentWords);
/** For each small word the languages that have it, as indexes into {@link languages}. */
const languagesOf = /* @__PURE__ */ new Map();
for (const [index, list] of Object.values(frequentWords).entries()) for (const word of list.split(" ")) languagesOf.set(word, [...languagesOf.get(word) ?? [], index]);
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
	for (const word of normalizedWords(text.slice(0, enough$1))) {
		const having = languagesOf.get(word);
		if (having) for (const index of having) scores[index] = (scores[index] ?? 0) + 1 / having.length;
	}
	const [best = 0, second = 0] = scores.toSorted().reverse();
	return best >= 1 && best >= 1.5 * second ? languages[scores.indexOf(best)] : void 0;
}
/** The language of most of several texts, as {@link detectLanguage} has it; short ones are left out. */
function commonLanguage(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) {
		const language = text.length > 40 ? detectLanguage(text) : void 0;
		if (language !== void 0) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	return most?.[0];
}
/** The languages whose words are known when pages of a program are read. */
const pageLanguages = [
	"en",
	"es",
	"fr",
	"de",
	"nl",
	"pt"
];
/** Whether two language tags mean the same language: `en` and `en-GB` do. */
function isSameLanguage(a, b) {
	return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0];
}
// ../core/src/text/left-over.ts
/** In Spanish and Portuguese "TODO" is a word. */
const task = /(?<![\p{L}\p{N}#/_-])(?:TODO|TBD|TBC|TBA|FIXME|TKTK)(?![\p{L}\p{N}_-])/gu;
const taskAnywhere = /(?<![\p{L}\p{N}#/_-])(?:TBD|TBC|TBA|FIXME|TKTK|TODO(?=:|\]|\)|$))(?![\p{L}\p{N}_-])/gu;
const patterns$1 = [/\blorem ipsum\b/giu, /(?<![\p{L}\p{N}])(?:X{3,}|XX(?=[./-]XX))(?![\p{L}\p{N}])(?:[./-]XX(?:[./-](?:XX|20\d\d))?)?/gu];
const bracketed = /\[(?<inner>[^\][\n]{2,60})\](?![(:])/gu;
/** What is to be put in place of a text in brackets, by language. Parts of regular expressions. */
const wanted = [
	"(?:please )?(?:insert|enter|add|fill in|put|write|replace|choose|select)(?: [^\\]]{1,40})?",
	"(?:(?:your|the|first|last|full|badge|course|credential|certificate|earner|recipient|student|learner|company|organi[sz]ation|institution|university|college|school|department|program|programme|issuer|contact|support|platform|expiry|expiration|issue|event|web)(?:'s|\u2019s)? ){0,3}(?:name|date|link|url|address|e-?mail|email address|title|phone|number|signature|logo|deadline|here)",
	"your (?:badge|course|organi[sz]ation|institution|company|program|programme|team|department|school|college|university)",
	"(?:nombre|apellidos?|fecha|enlace|correo|direcci\u00f3n|insertar|tu|su)(?: \\p{L}+){0,3}",
	"(?:pr\u00e9nom|nom|date|lien|adresse|ins\u00e9rer|votre|titre)(?: \\p{L}+){0,3}",
	"(?:vorname|nachname|name|datum|adresse|link|titel|ihre?|dein)(?: \\p{L}+){0,3}(?: einf\u00fcgen| eintragen)?",
	"(?:naam|voornaam|achternaam|datum|adres|titel|jouw|uw)(?: \\p{L}+){0,3}(?: invullen)?",
	"(?:nome|apelido|data|liga\u00e7\u00e3o|endere\u00e7o|inserir|seu|sua)(?: \\p{L}+){0,3}"
].join("|");
const isWanted = new RegExp(`^(?:${wanted})$`, "iu");
const braces = /\{\{(?<inner>[^{}\n]{0,80})\}\}/gu;
/**
* What was to be filled in or taken out before a text goes to anybody: filler, "TODO", a name in brackets, and in
* double braces what `isFilledIn` says no system fills in.
*/
function leftOversIn(text, isFilledIn) {
	const language = detectLanguage(text);
	const tasks = language === "es" || language === "pt" ? taskAnywhere : task;
	const found = [...patterns$1, tasks].flatMap((pattern) => Array.from(text.matchAll(pattern)));
	for (const match of text.matchAll(bracketed)) if (isWanted.test(match.groups?.inner?.trim() ?? "")) found.push(match);
	for (const match of text.matchAll(braces)) if (!isFilledIn(match.groups?.inner ?? "")) found.push(match);
	return found.map((match) => ({
		text: match[0],
		start: match.index
	})).toSorted((a, b) => a.start - b.start);
}
/** Of these a page may well tell its readers. */
const news = /^(?:coming soon|under construction|work in progress|test|n\/?a)(?!\p{L})/iu;
/** Whether a paragraph says in words that it is still to be written. */
function isToBeWritten(text) {
	const trimmed = text.trim();
	return /^\p{L}/u.test(trimmed) && !news.test(trimmed) && isPlaceholder(trimmed);
}
// ../core/src/rules/marketing/placeholders.ts
var placeholders_default = documentRule({
	id: "marketing/placeholders",
	practice: 14,
	kind: "guidance",
	severity: "warning",
	roles: ["marketing"],
	summary: "A page for earners has no field that nobody fills in, no empty link and no left-over.",
	why: "A mail that begins with \"Dear [Name]\" looks like a forgery, and the earner deletes it with the badge in it. A link that leads nowhere ends the way to the badge.",
	source: {
		title: "Best Practices for Credentialing, practice 14",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Fields are known of Moodle and, in part, of Accredible, whose public pages name them; of other platforms only left-overs are told. A page that explains how to fill in `[Name]` is taken for one that forgot to.",
	examples: examplesOf("marketing/placeholders"),
	*check(document) {
		for (const { value, at } of document.emptyLinks ?? []) yield {
			at,
			about: truncate$1(value || "link"),
			message: `The link "${truncate$1(value)}" leads nowhere; expected an address`,
			suggestion: "Put the address between the round brackets"
		};
		const texts = pageTexts(document);
		const fields = unknownFields(texts.map(({ value }) => value));
		for (const [index, located] of texts.entries()) {
			for (const { text, start, platform, meant } of fields[index] ?? []) yield {
				at: part(located, start, start + text.length),
				about: text,
				message: `${platform} has no field ${text}, so that earners read it as it stands; expected ${meant ?? "one that it knows"}`,
				suggestion: meant === void 0 ? "Write a field that it knows, or words" : `Write ${meant}`
			};
			const leftOvers = leftOversIn(located.value, isFilledIn);
			for (const { text, start } of leftOvers) yield {
				at: part(located, start, start + text.length),
				about: truncate$1(text),
				message: `"${truncate$1(text)}" is left over; expected what is to stand there`,
				suggestion: "Write what earners are to read, or take it out"
			};
			if (leftOvers.length === 0 && isToBeWritten(located.value)) yield {
				at: located.at,
				about: truncate$1(located.value),
				message: `"${truncate$1(located.value)}" is left over; expected what is to stand there`,
				suggestion: "Write what earners are to read, or take it out"
			};
		}
	}
});
// ../core/src/text/lessons.ts
/** What an earner is to be told of a badge, in the order in which they need it. */
const lessons = [
	"what",
	"accept",
	"share",
	"help"
];
// ../core/src/rules/marketing/teaches.ts
const inWords$4 = {
	what: "what the badge is",
	accept: "how to accept it",
	share: "how to share it",
	help: "whom to ask"
};
var teaches_default = programRule({
	id: "marketing/teaches",
	practice: 14,
	kind: "guidance",
	severity: "info",
	summary: "Somewhere an earner is told what the badge is, how to accept it, how to share it and whom to ask.",
	why: "Most earners have never had a digital badge. Who is not told what it is for and what to press takes the mail for advertising, and the badge is never accepted.",
	source: {
		title: "Best Practices for Credentialing, practice 14",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It looks for words, so that a page which only mentions sharing counts as one that teaches it. It reads English, Spanish, French, German, Dutch and Portuguese, and keeps silent where a page is in another language or too short to tell. What is told in other places than the marketing pages is not known.",
	examples: examplesOf("marketing/teaches"),
	*check({ documents, reading }, _options, { isSelection }) {
		const pages = documents.filter(({ role }) => role === "marketing");
		const [first] = pages;
		const told = reading?.lessons;
		if (first === void 0 || isSelection || told === void 0) return;
		const missing = lessons.filter((lesson) => !told.has(lesson));
		if (missing.length === 0) return;
		yield {
			at: first.sections[0]?.heading.at ?? first.at,
			about: "teaching",
			message: `${pages.length === 1 ? "The page for earners does not tell" : `None of the ${pages.length} pages for earners tells`} ${joinWithOr(missing.map((lesson) => inWords$4[lesson]))}; expected ${missing.length === 1 ? "it" : "them"} ${pages.length === 1 ? "there or in another page" : "in one of them"}`,
			suggestion: `Tell earners ${inWordsOf(missing)}, in the message that comes with the badge or in a page that it links to`
		};
	}
});
function inWordsOf(some) {
	return joinWithAnd(some.map((lesson) => inWords$4[lesson]));
}
// ../core/src/program/known-metrics.ts
/** Formulas are Credly's where it has one: https://credlyissuer.zendesk.com/hc/en-us/articles/360061412111 */
const knownMetrics = [
	{
		name: "days-to-issue",
		unit: "days",
		better: "lower",
		formula: "days from completion to issuing, the median",
		names: [
			"time to issue",
			"issuing time",
			"days until issued",
			"turnaround time"
		],
		phrases: [
			/\b(?:days|time)\b[^.;:]{0,60}?\b(?:to|until|till|before|from|between|and) (?:the )?(?:badge )?(?:issu(?:e|ed|ing|ance)|award(?:ed|ing)?)\b/,
			/\b(?:issuing|issuance) (?:time|delay)\b/,
			/\b(?:badges|credentials)\b[^.;:]{0,20}?\b(?:issued|awarded) (?:within|in (?:under|at most|less than))\b/,
			/\b(?:issue|award) (?:all |our |the )?(?:digital )?(?:badges|credentials) within\b/,
			/\b(?:badges|insignias|crachas|emblemas)\b[^.;:]{0,30}?\b(?:innerhalb|binnen|en un plazo|dans un delai|no prazo)\b/,
			/\b(?:dias|tiempo|plazo)\b[^.;:]{0,60}?\b(?:emision|expedicion|emitir)\b/,
			/\b(?:jours|delai)\b[^.;:]{0,60}?\b(?:delivrance|emission|attribution)\b/,
			/\b(?:tage|tagen|(?:\p{L}{1,20})?zeit|dauer)\b[^.;:]{0,60}?\b(?:ausstellung|vergabe|ausgabe)\b|\bausstellungs(?:dauer|zeit)\b/u,
			/\b(?:dagen|tijd|doorlooptijd)\b[^.;:]{0,60}?\b(?:uitgifte|uitreiking|uitgeven|uitreiken|toekenning)\b/,
			/\b(?:dias|tempo|prazo)\b[^.;:]{0,60}?\b(?:emissao|atribuicao|emitir)\b/
		]
	},
	{
		name: "acceptance-rate",
		unit: "percent",
		better: "higher",
		formula: "accepted of the badges issued in the period",
		names: [
			"acceptance",
			"accept rate",
			"claim rate",
			"claimed",
			"adoption rate",
			"accepted"
		],
		phrases: [
			/\b(?:acceptance|claim|adoption)[ -]rate\b|\bacceptance of badges\b|\bbadge acceptance\b/,
			/\b(?:badges|earners|recipients|credentials)\b[^.;:]{0,30}?\b(?:are|be|is|will|were|get|who|to|have|that)?\s?(?:accept|accepted|claim|claimed)\b/,
			/\b(?:accept|claim) their (?:digital )?(?:badges?|credentials?)\b|\baccepted (?:of|badges)\b/,
			/\btasa de aceptacion\b|\btaxa de aceitacao\b|\btaux d'acceptation\b/,
			/\bannahme(?:quote|rate)\b|\bakzeptanz(?:quote|rate)\b|\bacceptatie(?:graad|percentage|ratio)\b/,
			/\b(?:insignias|credenciales)\b[^.;:]{0,30}?\b(?:aceptadas?|acepten|se aceptan)\b|\bemblemas?\b[^.;:]{0,30}?\baceites?\b/,
			/\b(?:badges?|crachas?|abzeichen)\b[^.;:]{0,40}?\b(?:angenommen|geaccepteerd|aceptad[ao]s?|aceit[eo]s?|acceptes?)\b/,
			/\b(?:angenommen|geaccepteerd|akzeptiert)er?e? (?:badges|abzeichen)\b/
		]
	},
	{
		name: "share-rate",
		unit: "percent",
		better: "higher",
		formula: "shared at least once of the badges accepted",
		names: [
			"sharing rate",
			"shared",
			"social share",
			"social share rate",
			"shares per badge"
		],
		phrases: [
			/\b(?:share|sharing|social share)[ -]rate\b|\bshared at least once\b/,
			/\b(?:earners|recipients|people|badges|credentials)\b[^.;:]{0,30}?\b(?:share (?:their|it|them)|(?:are|is|be|get|were|have) shared)\b/,
			/\btasa de comparticion\b|\btasa de difusion\b|\btaxa de partilha\b|\btaxa de compartilhamento\b|\btaux de partage\b/,
			/\bteil(?:quote|rate|ungsquote)\b|\bweitergabequote\b|\bdeel(?:percentage|ratio|graad)\b/,
			/\b(?:insignias|badges?|emblemas?|crachas?|abzeichen)\b[^.;:]{0,40}?\b(?:compartid[ao]s?|compartilhad[ao]s?|partages?|geteilt|gedeeld|partilhad[ao]s?|shared)\b/,
			/\b(?:geteilte|gedeelde) (?:badges|abzeichen)\b/
		]
	},
	{
		name: "view-rate",
		unit: "ratio",
		better: "higher",
		formula: "views of shared badges for each share",
		names: [
			"views per share",
			"view rate",
			"views per badge"
		],
		phrases: [
			/\bview[ -]rate\b|\bviews (?:per|for each|of each) (?:shared badge|share|badge)\b/,
			/\bvisualizaciones por (?:insignia|badge)\b|\bvistas por (?:insignia|badge)\b|\bvues par (?:badge|partage)\b/,
			/\baufrufe (?:je|pro) (?:geteiltem )?badge\b|\bweergaven per (?:gedeelde )?badge\b|\bvisualizacoes por (?:badge|emblema)\b/
		]
	},
	{
		name: "click-rate",
		unit: "ratio",
		better: "higher",
		formula: "clicks for each view",
		names: [
			"clicks per view",
			"click through rate",
			"ctr"
		],
		phrases: [/\bclick(?:-| )?(?:through)?[ -]?rate\b|\bclicks (?:per|for each) view\b|\breferral rate\b/, /\btasa de clics?\b|\btaux de clics?\b|\bklick(?:rate|quote)\b|\bklikratio\b|\btaxa de cliques?\b/]
	},
	{
		name: "delivery-rate",
		unit: "percent",
		better: "higher",
		formula: "messages confirmed by the recipient\u2019s server of those sent",
		names: ["delivered"],
		phrases: [/\bdelivery rate\b|\btasa de entrega\b|\btaux de (?:distribution|remise)\b|\bzustell(?:rate|quote)\b|\bafleverpercentage\b|\btaxa de entrega\b/]
	},
	{
		name: "open-rate",
		unit: "percent",
		better: "higher",
		formula: "recipients who opened the message of those who got it",
		names: [
			"opened",
			"visit rate",
			"opening rate"
		],
		phrases: [/\b(?:open|opening|visit) rate\b|\btasa de apertura\b|\btaux d'ouverture\b|\boffnungs(?:rate|quote)\b|\bopen(?:ings)?(?:ratio|percentage)\b|\btaxa de abertura\b/]
	},
	{
		name: "issued",
		unit: "count",
		better: "higher",
		formula: "badges issued in the period",
		names: [
			"badges issued",
			"issued badges",
			"badges awarded",
			"awarded",
			"granted",
			"issues"
		],
		phrases: [
			/\b(?:badges|credentials)\b[^.;:(]{0,15}?\b(?:issued|awarded|granted|earned)\b|\b(?:issued?|award(?:ed)?|grant(?:ed)?) (?:at least |more than |over |some |about )?(?:\d[\d.,]* )?(?:digital |open |new )?(?:badges|credentials)\b|\b(?:issued|awarded|granted) (?:badges|credentials)\b/,
			/\b(?:insignias|credenciales|badges)\b[^.;:]{0,15}?\b(?:emitid|otorgad|expedid|concedid)[ao]s\b|\b(?:emitir|otorgar|expedir)\b[^.;:]{0,25}?\b(?:insignias|badges)\b/,
			/\bbadges\b[^.;:]{0,15}?\b(?:delivres|attribues|emis|decernes)\b|\b(?:delivrer|attribuer|decerner)\b[^.;:]{0,25}?\bbadges\b/,
			/\b(?:ausgestellten?|vergebenen?|verliehenen?) badges\b|\bbadges\b[^.;:]{0,25}?\b(?:ausgestellt|vergeben|verliehen|ausstellen)\b|\b(?:stell|geb)(?:en|t)\b[^.;:]{0,30}?\bbadges aus\b/,
			/\b(?:uitgereikte|uitgegeven|toegekende) badges\b|\bbadges\b[^.;:]{0,25}?\b(?:uitgereikt|uitgegeven|toegekend|uitreiken|uitgeven|toekennen)\b|\b(?:reik|gev|geef)(?:en|t)?\b[^.;:]{0,30}?\bbadges uit\b/,
			/\b(?:emblemas|badges|credenciais)\b[^.;:]{0,15}?\b(?:emitid|atribuid|concedid)[ao]s\b|\b(?:atribuir|emitir)\b[^.;:]{0,25}?\b(?:emblemas|badges)\b/
		]
	},
	{
		name: "earners",
		unit: "count",
		better: "higher",
		formula: "people who earned at least one badge in the period",
		names: [
			"badge earners",
			"recipients",
			"unique recipients",
			"unique earners",
			"holders"
		],
		phrases: [
			/^(?:number of |unique |new |badge )*(?:earners|recipients|badge holders)\b(?! (?:who|that|without|with|from|want|show|share|accept|learn|feel|are|find|know|say))/,
			/\b(?:number of|\d[\d.,]*|hundred|thousand|more|unique|new) (?:unique |new |badge )*(?:earners|recipients|badge holders)\b(?! (?:who|that|without|with|from|want|show|share|accept|learn|feel|are|find|know|say))/,
			/\b(?:numero de|\d[\d.,]*) (?:titulares|personas con insignia)\b|\b(?:nombre de|\d[\d.,]*) (?:titulaires|laureats)\b/,
			/\b(?:zahl der|anzahl der?|\d[\d.,]*) (?:empfanger(?:innen)?|inhaber(?:innen)?)\b|\b(?:aantal|\d[\d.,]*) (?:badgehouders|ontvangers)\b|\b(?:numero de|\d[\d.,]*) (?:detentores|titulares)\b/
		]
	}
];
const byName$1 = new Map(knownMetrics.flatMap((metric) => [metric.name, ...metric.names].map((name) => [nameKey(name), metric.name])));
/**
* The metric that a text names: one that the program declares, or a known one; its first where it names several.
* Undefined where it names none. `fits`: the units that the metric may have.
*/
function metricNamed(text, declared = [], fits = () => true) {
	const key = nameKey(text);
	if (key === "") return void 0;
	const called = declared.find(({ name, unit }) => fits(unit) && nameKey(name) === key);
	if (called) return called.name;
	const name = byName$1.get(key);
	if (name !== void 0 && isFitting(name, fits)) return name;
	return metricIn(text, declared, fits);
}
function isFitting(name, fits) {
	return knownMetrics.some((metric) => metric.name === name && fits(metric.unit));
}
/**
* The known metric of which a text as a whole is a name, as the cell of a table has it. Undefined for a text that says
* more, since the same of one region, or a percentile, is another metric.
*/
function metricCalled(text) {
	const bare = text.slice(0, longest).replace(unitBehind, "").trim();
	const key = nameKey(bare);
	const own = byName$1.get(key) ?? byName$1.get(key.replace(/^(?:number of|total) /, ""));
	if (own !== void 0) return own;
	const whole = plainLetters(bare);
	return knownMetrics.find(({ phrases }) => phrases.some((phrase) => phrase.exec(whole)?.[0] === whole))?.name;
}
/** Whether two names are of one metric, be it a known one or not. */
function isSameMetric(one, other) {
	return nameKey(one) === nameKey(other) || (metricCalled(one) ?? one) === metricCalled(other);
}
/** A unit behind a name. */
const unitBehind = /,? (?:in )?(?:%|\(%\)|percent|prozent)$/i;
/** Unit and direction of a metric by its name; undefined where it is neither known nor declared. */
function metricOf(name, declared = []) {
	return declared.find((metric) => metric.name === name) ?? knownMetrics.find((metric) => metric.name === name);
}
/** The metric that stands first in a longer text. */
function metricIn(text, declared, fits) {
	const whole = plainLetters(text.slice(0, longest));
	const padded = ` ${nameKey(whole)} `;
	const own = declared.find(({ name, unit }) => fits(unit) && padded.includes(` ${nameKey(name)} `));
	if (own) return own.name;
	let first;
	for (const { name, unit, phrases } of knownMetrics) for (const phrase of fits(unit) ? phrases : []) {
		const index = whole.search(phrase);
		if (index >= 0 && (first === void 0 || index < first.index)) first = {
			name,
			index
		};
	}
	return first?.name;
}
/** A goal is named in a sentence; nobody reads on for it in a text that is longer. */
const longest = 600;
/** A name as it is compared: without the signs between its words. */
function nameKey(text) {
	return plainLetters(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
// ../core/src/program/goal-progress.ts
/** Of a shorter way nothing can be said, in days. */
const shortestWay = 30;
/** Days in which a number may still be of the day before. */
const grace = 31;
/** A pace that takes longer meets nothing, in days. */
const longestWay = 36500;
/** The goals that have a metric, a number and a day: each once, and none that a later one of its metric follows once its day is past. */
function datedGoals(goals, today) {
	const dated = goals.filter(isDated);
	const once = dated.filter((goal, index) => dated.findIndex((other) => isSame$2(goal, other)) === index);
	return once.filter((goal) => goal.by >= today || !once.some((other) => isOfMetric(goal, other) && other.by > goal.by));
}
function isDated(goal) {
	const { metric, target, by } = goal;
	return metric !== void 0 && target !== void 0 && target.unit !== "times" && by !== void 0;
}
function isSame$2(one, other) {
	return isOfMetric(one, other) && one.by === other.by && one.target.value === other.target.value;
}
function isOfMetric(one, other) {
	return isSameMetric(one.metric, other.metric);
}
/**
* What a goal falls short of by the measurements of the program as a whole; undefined where it is met, on its way, or
* too little is known. `tolerance`: by how much of the way it may be behind, from 0 to 1.
*/
function shortfallOf(goal, measurements, { today, tolerance }) {
	const begin = beginOf(goal);
	const points = pointsOf(goal, measurements, today);
	if (points.length < 2 || areFractions(points, goal.target)) return void 0;
	const short = readings(goal, points, begin).map(({ start, points: read }) => goal.by < today ? missed(goal, read) : behind(goal, start, read.at(-1), tolerance));
	return short.every((one) => one !== void 0) ? short[0] : void 0;
}
/** How a goal fares by the measurements of the program as a whole; `unknown` where too little is known. */
function progressOf(goal, measurements, how) {
	const points = pointsOf(goal, measurements, how.today);
	const last = points.at(-1);
	if (last === void 0) return {
		state: "unknown",
		why: whyUnmeasured(goal, measurements, how.today)
	};
	const { on, value } = last;
	const state = stateOf$2(goal, points, shortfallOf(goal, measurements, how), how.today);
	return {
		state,
		last: {
			on,
			value
		},
		...state === "unknown" ? { why: whyUnknown(goal, points, how.today) } : {}
	};
}
/** Why nothing is known of a goal for which nothing was measured in the time that counts. */
function whyUnmeasured(goal, measurements, today) {
	const begin = beginOf(goal);
	const own = measurements.filter(({ metric }) => isSameMetric(metric, goal.metric));
	const last = own.filter(({ template, on }) => template === void 0 && on <= today).at(-1);
	if (last !== void 0) return `the last measurement is ${daysBetween(last.on, today)} days old, and those from ${begin} on count; measure it again`;
	return own.some(({ template }) => template !== void 0) ? "only templates were measured; add a measurement of the whole program" : "nothing was measured; add what the platform shows to the metrics";
}
/** Why what was measured does not say how a goal fares. */
function whyUnknown(goal, points, today) {
	const { by, target } = goal;
	if (areFractions(points, target)) return "it was measured in parts of 1, and the target is in percent; write 0.8 as 80";
	if (points.length < 2) return "one measurement only; add an earlier one";
	if (by >= today) return `the measurements lie fewer than ${shortestWay} days apart; add an earlier one`;
	return points.every(({ on }) => on > by) ? `nothing was measured by ${by}; add what is known of that time` : "the numbers may be totals, or what was added each time, and by one of the two it is met; write totals";
}
function stateOf$2(goal, points, shortfall, today) {
	if (shortfall) return shortfall.kind === "missed" ? "missed" : "behind";
	if (areFractions(points, goal.target)) return "unknown";
	const all = readings(goal, points, beginOf(goal));
	if (goal.by < today) return all.some((one) => isMetInTime(goal, one)) ? "met" : "unknown";
	if (all.some(({ points: read }) => isMet(goal, read.at(-1)))) return "met";
	return points.length > 1 && all.some((one) => isLongEnough(goal, one)) ? "on-course" : "unknown";
}
function isMetInTime(goal, { points }) {
	const end = dayAfter(goal.by, grace);
	return isMet(goal, points.findLast(({ on }) => on <= goal.by)) || points.some((point) => point.on > goal.by && point.on <= end && isMet(goal, point));
}
function isMet({ target }, point) {
	return point !== void 0 && meets(point.value, target);
}
/** Whether the way that was measured is long enough to say something of its pace. */
function isLongEnough({ by }, { start, points }) {
	const last = points.at(-1);
	if (start === void 0 || last === void 0) return false;
	return daysBetween(start.on, last.on) >= shortestWay && daysBetween(start.on, by) > 0;
}
/** The first day whose numbers count for a goal. */
function beginOf({ start, by }) {
	return start?.on ?? dayAfter(by, -366);
}
/** What was measured of the program as a whole in the time that counts for a goal, in the order of days. */
function pointsOf(goal, measurements, today) {
	const begin = beginOf(goal);
	return measurements.filter(({ metric, template, on }) => template === void 0 && on >= begin && on <= today && isSameMetric(metric, goal.metric));
}
/**
* What measurements may mean: the numbers as they are, or, of a count that is to grow, what was added each time. Which
* of the two a file has it does not say, so that a goal falls short only if it does by both.
*/
function readings({ start, target }, points, begin) {
	const [first] = points;
	const plain = {
		start: start && first ? {
			value: start.value,
			on: start.on ?? first.on
		} : first,
		points
	};
	if (target.unit !== "count" || target.better === "lower") return [plain];
	let sum = 0;
	const sums = points.map(({ on, value }) => {
		sum += value;
		return {
			on,
			value: sum
		};
	});
	return [plain, {
		start: {
			on: begin,
			value: 0
		},
		points: sums
	}];
}
/** Whether numbers are parts of 1, and the target is one of percent. */
function areFractions(points, { unit, value }) {
	return unit === "percent" && value > 1 && points.every((point) => point.value <= 1);
}
/** The day is past: what was measured last by then, and just after, is short of the target. */
function missed({ by, target }, points) {
	const last = points.findLast(({ on }) => on <= by);
	const end = dayAfter(by, grace);
	const isMet = points.some(({ on, value }) => on > by && on <= end && meets(value, target));
	if (last === void 0 || isMet || meets(last.value, target)) return void 0;
	return {
		kind: "missed",
		last
	};
}
/** The day is to come: the last measurement is short of the straight line from the start to the target. */
function behind({ by, target }, start, last, tolerance) {
	if (start === void 0 || last === void 0 || meets(last.value, target)) return void 0;
	const [gone, all] = [daysBetween(start.on, last.on), daysBetween(start.on, by)];
	if (gone < shortestWay || all <= 0) return void 0;
	const allowed = (value) => tolerance * Math.abs(value);
	if (meets(start.value, target)) return lacking(last.value, target.value, target) > allowed(target.value) ? {
		kind: "lost",
		start,
		last
	} : void 0;
	const way = target.value - start.value;
	const expected = start.value + way * gone / all;
	if (lacking(last.value, expected, target) <= allowed(way)) return void 0;
	const needed = way * gone / (last.value - start.value);
	return {
		kind: "off",
		start,
		last,
		expected,
		...needed > 0 && needed < longestWay ? { meetsOn: dayAfter(start.on, Math.ceil(needed)) } : {}
	};
}
/** How far a value is short of another; less than 0 where it is better. */
function lacking(value, aim, { better }) {
	return better === "higher" ? aim - value : value - aim;
}
function meets(value, { value: target, better }) {
	return better === "higher" ? value >= target : value <= target;
}
// ../core/src/program/metric-in-words.ts
/** The name of a metric in a sentence: known ones have dashes between their words. */
function metricInWords(name) {
	if (name === "issued") return "badges issued";
	return /^[a-z-]+$/.test(name) ? name.replaceAll("-", " ") : name;
}
/** A number with its unit, rounded to what a reader asks for. */
function valueInWords(value, unit) {
	const rounded = Math.round(value * 100) / 100;
	const short = Math.abs(value) >= 10 ? Math.round(value * 10) / 10 : rounded;
	if (unit === "percent") return `${short} %`;
	if (unit === "days") return short === 1 ? "1 day" : `${short} days`;
	return unit === "count" ? String(Math.round(value)) : String(rounded);
}
// ../core/src/rules/metrics/goal.ts
var goal_default = programRule({
	id: "metrics/goal",
	practice: 15,
	kind: "guidance",
	severity: "warning",
	readsMetrics: true,
	summary: "Goals are met by their day, or on their way to it.",
	why: "A goal shows its worth while there is time to act. Who sees in April that earners accept too few badges can still change the mail they get; who sees it in December can only write it down.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It takes the way to a goal for a straight line, while badges often come in waves after courses. Where a goal does not say when it starts, that is the first number within a year before its day, so that of goals that are further off nothing is said yet.",
	options: { tolerance: {
		type: "number",
		description: "By how many percent of the way a goal may be behind.",
		minimum: 0,
		maximum: 100,
		default: 10
	} },
	examples: examplesOf("metrics/goal"),
	*check({ reading }, { tolerance }, { metrics, today }) {
		if (metrics === void 0 || today === "") return;
		for (const goal of datedGoals(reading?.goals ?? [], today)) {
			const how = {
				today,
				tolerance: tolerance / 100
			};
			const shortfall = shortfallOf(goal, metrics.measurements, how);
			if (shortfall === void 0) continue;
			yield {
				at: goal.text.at,
				about: `${goal.metric} by ${goal.by}`,
				message: messageOf(goal, shortfall),
				suggestion: shortfall.kind === "missed" ? "Write down what was learned, and set the goal anew" : "Look for what holds earners up, or set a goal that can be met"
			};
		}
	}
});
function messageOf({ metric, target, by }, shortfall) {
	const at = ({ value, on }) => `${valueInWords(value, target.unit)} on ${on}`;
	const words = valueInWords(target.value, target.unit);
	const aim = `${words} or ${target.better === "higher" ? "more" : "less"}`;
	const { kind, last } = shortfall;
	const measured = `Measured ${metricInWords(metric)}: ${at(last)}`;
	if (kind === "missed") return `${measured}; expected ${aim} by ${by}`;
	const { start } = shortfall;
	if (kind === "lost") return `${measured} after ${at(start)}; expected ${aim} until ${by}`;
	const { expected, meetsOn } = shortfall;
	const pace = meetsOn ? `meets the goal on ${meetsOn}` : "never meets the goal";
	const onTheWay = at({
		value: expected,
		on: last.on
	});
	return `${measured} after ${at(start)}, a pace that ${pace}; expected ${onTheWay}, on the way to ${words} by ${by}`;
}
// ../core/src/rules/metrics/measured.ts
/** Days from the end of a month or quarter within which its number is entered. */
const daysToEnter = 14;
var measured_default = programRule({
	id: "metrics/measured",
	practice: 15,
	kind: "guidance",
	severity: "warning",
	readsMetrics: true,
	summary: "What a goal counts is measured again and again.",
	why: "A goal that nobody measures is a wish. Whether earners accept and share their badges shows only in numbers that are taken at fixed times.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Numbers that are kept elsewhere are unknown to it. A metric in a file counts as measured under any name that badgelint knows for it, and for any template.",
	options: { days: {
		type: "integer",
		description: "Days within which a metric is measured again, where the program declares none.",
		minimum: 1,
		default: 100
	} },
	examples: examplesOf("metrics/measured"),
	*check({ profile, reading }, { days }, { metrics, today }) {
		if (metrics === void 0) return;
		const { measurements, problems } = metrics;
		if (measurements.length === 0 && problems.length > 0) return;
		const declared = profile?.metrics ?? [];
		for (const goal of newestOfEach(reading?.goals ?? [])) {
			const { metric, by, text } = goal;
			const every = declared.find(({ name }) => isSameMetric(name, metric))?.everyDays;
			const within = every === void 0 ? days : every + daysToEnter;
			const last = measurements.findLast((one) => (today === "" || one.on <= today) && isOf(one, metric, declared));
			const isPast = by !== void 0 && by < today;
			const until = isPast ? by : today;
			if (last && (today === "" || daysBetween(last.on, until) <= within)) continue;
			yield {
				at: text.at,
				about: metric,
				message: `${stateOf$1(metric, last, today)}; expected one within ${within} days${isPast ? ` before ${by}` : ""}`,
				suggestion: "Take the number from the platform, and add a row with its date"
			};
		}
	}
});
function stateOf$1(metric, last, today) {
	const name = metricInWords(metric);
	return last === void 0 ? `No file of metrics has a measurement of ${name}, which this goal is about` : `The last measurement of ${name} is of ${last.on}, ${daysBetween(last.on, today)} days ago`;
}
/** Of the goals of each metric the one whose day comes last; one without a day holds for ever. */
function newestOfEach(goals) {
	const newest = [];
	for (const goal of goals) {
		const { metric } = goal;
		if (metric === void 0) continue;
		const known = newest.findIndex((other) => isSameMetric(other.metric, metric));
		const before = newest[known];
		if (before === void 0) newest.push({
			...goal,
			metric
		});
		else if (endOf(goal) > endOf(before)) newest[known] = {
			...goal,
			metric
		};
	}
	return newest;
}
function endOf({ by = "9999-12-31" }) {
	return by;
}
/** Whether a measurement is of a metric, or of a part of it, such as that of one region. */
function isOf({ metric: name }, metric, declared) {
	return isSameMetric(name, metric) || metricNamed(name, declared) === metric;
}
// ../core/src/program/impossible-values.ts
/** Names of shares of a whole, in six languages. */
const ofWhole = /\b(?:shares?|proportion|anteil|quota|parte?|porcentaje|aandeel|proporcao|percentagem) (?:of|an|der|des|den|de|del|du|da|do|dos|das|van|d')\b|\banteil\b|\baandeel\b/;
/** Names of what can fall below zero or rise above the whole: a change, or what was reached of a target. */
const ofChange = /\b(?:net|netto|change|growth|difference|balance|gain|increase|decrease|target|budget|plan|last year|previous|veranderung|wachstum|differenz|saldo|zuwachs|vorjahr|ziel|cambio|variacion|crecimiento|diferencia|meta|evolution|croissance|ecart|solde|objectif|verandering|groei|verschil|doel|variacao|crescimento|diferenca)\p{L}*\b/u;
/** What was expected of a metric that a program declares, where a number of it cannot be; undefined where it can. */
function expectedInstead({ name, unit }, value) {
	const plain = plainLetters(name);
	if (ofChange.test(plain)) return void 0;
	if (unit === "count") return value < 0 ? "0 or more, since it is a count" : void 0;
	if (unit !== "percent" || !ofWhole.test(plain)) return void 0;
	if (value < 0) return "0 % or more, since it is a share";
	return value > 100 ? "100 % or less, since it is a share" : void 0;
}
// ../core/src/rules/metrics/readable.ts
var readable_default = programRule({
	id: "metrics/readable",
	practice: 15,
	kind: "contract",
	severity: "error",
	readsMetrics: true,
	summary: "Every number in the files of metrics can be read, in one way only.",
	why: "A number that is read wrongly is worse than none: a program that takes 1.234 for one and a bit decides on what never happened. So nothing is guessed, and each cell that cannot be read is named.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A cell that was left empty on purpose, since nothing was measured, is reported: such a row is better left out.",
	examples: examplesOf("metrics/readable"),
	*check({ profile }, _options, { metrics }) {
		if (metrics === void 0) return;
		for (const problem of metrics.problems) yield told$2(problem);
		for (const problem of impossible(metrics, profile?.metrics ?? [])) yield told$2(problem);
	}
});
function told$2({ at: { file, line, column }, message, suggestion }) {
	return {
		at: file,
		line,
		column,
		about: `${line}:${column}`,
		message,
		suggestion
	};
}
/** Numbers that the metrics which a program declares cannot have. */
function* impossible({ measurements }, declared) {
	if (declared.length === 0) return;
	const known = /* @__PURE__ */ new Map();
	for (const { metric, value, at } of measurements) {
		if (!known.has(metric)) known.set(metric, declared.find(({ name }) => isSameMetric(name, metric)));
		const own = known.get(metric);
		const expected = own && expectedInstead(own, value);
		if (expected === void 0) continue;
		yield {
			at,
			message: `${truncate$1(metric)} is ${value}${own?.unit === "percent" ? " %" : ""}; expected ${expected}`,
			suggestion: "Look the number up again, and which metric it is of"
		};
	}
}
// ../core/src/rules/metrics/stale.ts
var stale_default = programRule({
	id: "metrics/stale",
	practice: 15,
	kind: "guidance",
	severity: "info",
	readsMetrics: true,
	summary: "Something was measured within the last months.",
	why: "A program that does not look at its numbers finds out late that earners no longer accept or share what it issues.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A program that measures once a year on purpose is reported unless `days` allows for it.",
	options: { days: {
		type: "integer",
		description: "Days within which something is to be measured.",
		minimum: 1,
		default: 100
	} },
	examples: examplesOf("metrics/stale"),
	*check(_program, { days }, { metrics, today }) {
		if (metrics === void 0 || today === "") return;
		const newest = metrics.measurements.findLast(({ on }) => on <= today);
		if (newest === void 0 || daysBetween(newest.on, today) <= days) return;
		const { file, line, column } = newest.at;
		yield {
			at: file,
			line,
			column,
			about: "newest measurement",
			message: `The newest measurement is of ${newest.on}, ${daysBetween(newest.on, today)} days ago; expected one within ${days} days`,
			suggestion: "Take the numbers of the last month from the platform, and add a row for each"
		};
	}
});
// ../core/src/program/contact-address.ts
const reachable = [
	/(?<![^\s<(:])[^\s<>()@:]+@[^\s<>()@]+\.[\p{L}\d-]{2,}/u,
	/https?:\/\/[^\s/]+/i,
	/^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,9}(?:\/\S*)?$/u,
	/^\+?[\d\s()./-]{7,30}$/
];
/** Mailboxes that nobody reads, in six languages. */
const unread = /(?:^|[\s<(:])(?:no-?_?reply|do-?_?not-?_?reply|nicht-?antworten|ne-?pas-?repondre|no-?responder|nao-?responda|niet-?beantwoorden|geen-?antwoord)[^\s@]{0,40}@/i;
/** Whether people reach somebody at a text, or why not. */
function reachOf(text) {
	const trimmed = text.trim();
	if (unread.test(trimmed)) return "unread";
	return reachable.some((pattern) => pattern.test(trimmed)) ? "reached" : "no address";
}
/** Whether a program tells of its people or its work, and not of its issuer and skills alone, as a new file does. */
function tellsOfPeople(profile) {
	const { team, launchedOn, calendar, contact, support } = profile;
	return [
		team,
		launchedOn,
		calendar,
		contact,
		support
	].some((one) => one !== void 0);
}
// ../core/src/rules/program/contact.ts
var contact_default = programRule({
	id: "program/contact",
	practice: 2,
	kind: "guidance",
	severity: "warning",
	summary: "The program says where it is reached.",
	why: "An employer who doubts a badge, or an earner whose name is wrong, looks for somebody to write to. Where no address stands, or one that nobody reads, the badge is doubted and the mistake stays.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It does not try the address. A mailbox that nobody reads is known only where its name says so.",
	examples: examplesOf("program/contact"),
	*check({ profile }) {
		if (profile === void 0 || !tellsOfPeople(profile)) return;
		const { contact, issuer } = profile;
		const reach = contact && reachOf(contact.value);
		if (reach === "reached") return;
		const found = contact === void 0 ? "Nothing says where the program is reached" : reach === "unread" ? `The program is to be reached at "${contact.value}", which nobody reads` : `The program is to be reached at "${contact.value}", which is no address`;
		yield {
			at: contact?.at ?? issuer?.at ?? profile.at,
			about: "contact",
			message: `${found}; expected a mail or web address in \`contact\``,
			suggestion: "Write the address of a mailbox that several people read"
		};
	}
});
// ../core/src/rules/program/first-issue.ts
var first_issue_default = programRule({
	id: "program/first-issue",
	practice: 1,
	kind: "guidance",
	severity: "info",
	summary: "The first badge to the public is issued soon after the launch.",
	why: "Programs that issue within 60 days are those that last: what was learned is still known, and those who were told of badges see some.",
	source: {
		title: "Best Practices for Credentialing, practice 1",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A ledger that begins long after the launch does not say when the first badge was issued; then only `first_issued_on` does. Pilots in the ledger count as badges.",
	options: { days: {
		type: "integer",
		description: "Days from the launch within which the first badge is issued.",
		minimum: 1,
		default: 60
	} },
	examples: examplesOf("program/first-issue"),
	*check({ profile }, { days }, { today, ledger, isPartial }) {
		const launched = profile?.launchedOn;
		if (today === "" || launched === void 0 || launched.value > today) return;
		const told = profile?.firstIssuedOn?.value;
		const first = told === void 0 ? void 0 : earlier(told, ledger?.since);
		const isNone = first === void 0 && ledger !== void 0 && ledger.since === void 0;
		if (first === void 0 && (!isNone || isPartial)) return;
		const waited = daysBetween(launched.value, first ?? today);
		if (waited <= days || (first ?? today) > today) return;
		yield {
			at: profile?.firstIssuedOn?.at ?? launched.at,
			about: "first issue",
			message: `The program was launched on ${launched.value}, and ${first === void 0 ? `no badge has been issued in the ${waited} days since` : `the first badge was issued on ${first}, ${waited} days later`}; expected one within ${days} days`,
			suggestion: first === void 0 ? "Issue the first badge, to a small group if need be" : "Plan the first badges of what comes next for the weeks after its start"
		};
	}
});
function earlier(told, since) {
	return since !== void 0 && since < told ? since : told;
}
// ../core/src/rules/program/pilot.ts
/** A first badge of longer ago is past mending. */
const recentDays = 365;
var pilot_default = templateGroupRule({
	id: "program/pilot",
	practice: 12,
	kind: "guidance",
	severity: "info",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "A badge is tried on oneself or a focus group before the first earner gets it.",
	why: "Whoever has received the mail, accepted the badge and shared it knows where earners stumble, and can help them. Without a trial the first earners find the broken link and the wrong name.",
	source: {
		title: "Best Practices for Credentialing, practice 12",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A trial that nobody put down as a pilot in the ledger is not seen, as one in a test account of the platform. Nothing is said of a template that is older than the ledger.",
	examples: examplesOf("program/pilot"),
	*extract(template) {
		const createdOn = template.record.createdOn?.value;
		const issued = issuedTemplateOf(template);
		if (issued === void 0 || createdOn === void 0) return;
		const value = {
			...issued,
			createdOn
		};
		yield {
			key: issued.id,
			value
		};
	},
	*checkGroup(templates, _options, facts) {
		const { today, issuance, ledger } = facts;
		if (today === "" || ledger?.since === void 0) return;
		for (const { at, id, createdOn } of templates) {
			if (createdOn < ledger.since) continue;
			const message = lackOf$1(issuance?.get(id), createdOn, today);
			if (message === void 0) continue;
			yield {
				at,
				about: "issuance",
				message,
				suggestion: "Issue the next new badge to yourself or a focus group first, and put it down as a pilot; for this one ask the first earners how it went"
			};
		}
	}
});
/** What is there in place of a pilot; undefined where there is nothing to say. */
function lackOf$1({ firstIssued, firstPilot } = {}, createdOn, today) {
	if (firstIssued === void 0) return void 0;
	if (firstIssued < createdOn || firstIssued > today) return void 0;
	if (daysBetween(firstIssued, today) > recentDays) return void 0;
	if (firstPilot === void 0) return `The first badge was issued on ${firstIssued}, and there was no pilot; expected a pilot before`;
	return firstPilot < firstIssued ? void 0 : `The first badge was issued on ${firstIssued}, and the first pilot was on ${firstPilot}; expected a pilot before`;
}
// ../core/src/rules/program/review-due.ts
var review_due_default$1 = programRule({
	id: "program/review-due",
	practice: 2,
	kind: "guidance",
	severity: "info",
	summary: "program.yaml was reviewed within a year.",
	why: "People leave, mailboxes close, and an address that earners are sent to for help stops working unseen. Once a year somebody reads what the program says of itself.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A review that nobody wrote down is not known, and nobody is asked to write one down.",
	options: { days: {
		type: "integer",
		description: "Days after which program.yaml is due for review.",
		minimum: 1,
		default: 365
	} },
	examples: examplesOf("program/review-due"),
	*check({ profile }, { days }, { today }) {
		const reviewed = profile?.reviewedOn;
		if (today === "" || reviewed === void 0) return;
		const { at, value } = reviewed;
		const age = daysBetween(value, today);
		if (age > days) yield {
			at,
			about: "review",
			message: `The last review was on ${value}; expected one within ${days} days`,
			suggestion: "Read the file, see that contact, support and team are right, and write down the day"
		};
		else if (age < -1) yield {
			at,
			about: "review",
			message: `The last review is said to be on ${value}, which is after ${today}; expected a day that has passed`,
			suggestion: "Write the day on which it was last reviewed"
		};
	}
});
// ../core/src/rules/program/support.ts
var support_default = programRule({
	id: "program/support",
	practice: 2,
	kind: "guidance",
	severity: "warning",
	summary: "The program says where earners get help.",
	why: "An earner who cannot open the mail, or whose name is misspelled, gives up where nobody is there to ask. Those who help then hear of it from an employer.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It does not try the address, and cannot tell whether somebody answers.",
	examples: examplesOf("program/support"),
	*check({ profile }) {
		if (profile === void 0 || !tellsOfPeople(profile)) return;
		const { support, issuer } = profile;
		const reach = support && reachOf(support.value);
		if (reach === "reached") return;
		const found = support === void 0 ? "Nothing says where earners get help" : reach === "unread" ? `Earners are sent to "${support.value}", which nobody reads` : `Earners are sent to "${support.value}", which is no address`;
		yield {
			at: support?.at ?? issuer?.at ?? profile.at,
			about: "support",
			message: `${found}; expected a mail or web address in \`support\``,
			suggestion: "Write the address of a page or mailbox where earners get an answer"
		};
	}
});
// ../core/src/program/team.ts
/**
* Words by which somebody may be named, in the form in which they are compared. "Anna Lee
* <anna@example.org>" names her by both, "water-lead" is "Water lead".
*/
function namesIn$2(owner) {
	const mail = /(?<![^\s<>()])[^\s<>()]+@[^\s<>()]+/.exec(owner)?.[0];
	const [name = ""] = owner.split(/[<(]/, 1);
	return [
		owner,
		name,
		...mail ? [mail] : []
	].map(comparedName).filter((word) => word !== "");
}
function comparedName(name) {
	return normalize(name).replace(/[\s\-_]+/g, " ").trim();
}
const known$4 = /* @__PURE__ */ new WeakMap();
/** Members by each word that names them, made once. Of several with one name, who stays longest counts. */
function membersByName(team) {
	const made = known$4.get(team) ?? byName(team);
	known$4.set(team, made);
	return made;
}
/** How many unknown names are held against the whole team. Where more are unknown, they are no slips. */
const maxSlips$2 = 100;
const slips = /* @__PURE__ */ new WeakMap();
/** The member whom a mistyped name most likely means. */
function nearestMember(name, members) {
	const count = (slips.get(members) ?? 0) + 1;
	slips.set(members, count);
	return count > maxSlips$2 ? void 0 : members.get(didYouMean(name, [...members.keys()]) ?? "");
}
function byName(team) {
	const members = /* @__PURE__ */ new Map();
	for (const member of team) for (const name of [member.name.value, ...member.otherNames].flatMap(namesIn$2)) {
		const other = members.get(name);
		if (other === void 0 || staysLonger(member, other)) members.set(name, member);
	}
	return members;
}
function staysLonger(a, b) {
	if (b.until === void 0) return false;
	return a.until === void 0 || a.until.value > b.until.value;
}
/** Whether somebody is in the team on a day; where no day counts as today, whoever was in it is. */
function isCurrent({ since, until }, today) {
	return (since === void 0 || today === "" || since.value <= today) && !hasLeft$1({ until }, today);
}
/** Whether somebody's last day in the team is past. */
function hasLeft$1({ until }, today) {
	return until !== void 0 && until.value < today;
}
/** Whether somebody may do something on the platform, as far as it is told. */
function hasRights({ rights = [] }) {
	return rights.length > 0;
}
// ../core/src/rules/program/team.ts
/** Below that many a holiday stops the program. */
const fewest = 2;
var team_default = programRule({
	id: "program/team",
	practice: 2,
	kind: "guidance",
	severity: "warning",
	summary: "Two people have rights on the platform, and nobody who has left keeps them.",
	why: "Where one person alone can issue, earners wait whenever that person is away. And whoever has left and can still issue may award a badge that the program answers for.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It knows of rights only what `rights` in program.yaml says; the platform itself is not asked. A role that several people have counts once.",
	examples: examplesOf("program/team"),
	*check({ profile }, _options, { today }) {
		const team = profile?.team ?? [];
		if (today === "" || team.every(({ rights }) => rights === void 0)) return;
		for (const member of team) if (hasLeft$1(member, today) && hasRights(member)) yield leftOver(member);
		const current = team.filter((member) => isCurrent(member, today));
		const able = current.filter(hasRights);
		const [first] = current.length > 0 ? current : team;
		if (able.length >= fewest || first === void 0) return;
		const unknown = current.filter(({ rights }) => rights === void 0).length;
		const others = unknown === 0 ? "" : ` (of ${unknown} more it is not told)`;
		yield {
			at: (able[0] ?? first).name.at,
			about: "rights",
			message: `${able.length === 0 ? "Nobody" : `Only "${able[0]?.name.value}"`} in the team has rights on the platform${others}; expected two people or more`,
			suggestion: unknown === 0 ? "Give rights to a second person" : "Give rights to a second person, or write down who has them under `rights`"
		};
	}
});
function leftOver({ name, until, rights = [] }) {
	return {
		at: name.at,
		about: name.value,
		message: `"${name.value}" left on ${until?.value} and still has the rights ${fewNames(rights.map(({ value }) => value))}; expected none`,
		suggestion: "Take the rights away on the platform, then write `rights: []`"
	};
}
// ../core/src/rules/program/training.ts
var training_default = programRule({
	id: "program/training",
	practice: 1,
	kind: "guidance",
	severity: "warning",
	summary: "Everybody with rights on the platform has been trained lately.",
	why: "Whoever issues badges without knowing the platform sends them to the wrong people or with the wrong day, and does not know how to mend it. Platforms change, so what was learned years ago no longer holds.",
	source: {
		title: "Best Practices for Credentialing, practice 1",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It knows of training only what program.yaml says. A training without a day counts, however old it is.",
	options: { months: {
		type: "integer",
		description: "Months for which a training counts.",
		minimum: 1,
		default: 24
	} },
	examples: examplesOf("program/training"),
	*check({ profile }, { months }, { today }) {
		const team = profile?.team ?? [];
		if (today === "" || team.every(({ training }) => training === void 0)) return;
		const earliest = monthsBefore(today, months);
		for (const member of team) {
			if (!isCurrent(member, today) || !hasRights(member)) continue;
			const lack = lackOf(member, earliest);
			if (lack === void 0) continue;
			const { name } = member;
			yield {
				at: name.at,
				about: name.value,
				message: `"${name.value}" has rights on the platform, and ${lack}; expected one within ${months} months`,
				suggestion: "Take the training of the platform, and write down its name and day"
			};
		}
	}
});
/** What is wrong with somebody's training; undefined where nothing is. */
function lackOf({ training }, earliest) {
	if (training === void 0) return "no training is written down";
	if (training.length === 0) return "had no training";
	const days = training.flatMap(({ on }) => on === void 0 ? [] : [on]);
	if (days.length < training.length) return void 0;
	const [last = ""] = days.toSorted().reverse();
	return last < earliest ? `the last training was on ${last}` : void 0;
}
// ../core/src/rules/skills/alignment.ts
/** What the fields of version 1 are called since. */
const renamed = {
	name: "targetName",
	url: "targetUrl",
	description: "targetDescription",
	framework: "targetFramework",
	code: "targetCode"
};
const criteria = {
	id: "https://example.org/badges/stream-keeper",
	narrative: "Handed in twelve weekly water samples that a tutor checked, and gave a talk that two neighbours judged with a rubric."
};
criteria.id;
criteria.id, criteria.narrative;
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
	examples: examplesOf("skills/alignment"),
	*check({ alignments, format }) {
		const names = /* @__PURE__ */ new Set();
		for (const [index, alignment] of alignments.entries()) {
			const stated = alignment.name && truncate$1(alignment.name.value);
			const about = stated === void 0 || names.has(stated) ? `alignment ${index + 1}` : stated;
			names.add(about);
			const subject = stated === void 0 ? `Alignment ${index + 1}` : `The alignment "${stated}"`;
			const found = outdated$1(alignment, subject) ?? incomplete(alignment, subject, format);
			if (found) yield {
				...found,
				about
			};
		}
	}
});
/** Name or address stand under the keys of version 1. */
function outdated$1({ name, link, outdatedKeys }, subject) {
	const isUsed = (key) => [name, link].some((text) => text && keyOf$1(text.at) === key);
	const [first] = outdatedKeys.filter(({ value }) => isUsed(value));
	if (first === void 0) return void 0;
	const isExtra = ({ value }) => value !== "name" && value !== "url";
	const keys = outdatedKeys.filter((key) => isExtra(key) || isUsed(key.value));
	const fixed = keys.find(isExtra) ?? first;
	return {
		at: first.at,
		message: `${subject} has ${inWords$3(keys.map(({ value }) => value))}, as Open Badges 1 called ${keys.length === 1 ? "it" : "them"}; expected ${inWords$3(keys.map(({ value }) => renamed[value] ?? value))}`,
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
		message: `${subject} has the address "${truncate$1(link.value, 60)}"; expected a whole one, such as https://\u2026`,
		suggestion: "Write the whole address, with https:// in front"
	};
}
function keyOf$1(place) {
	return place.pointer.slice(place.pointer.lastIndexOf("/") + 1);
}
function inWords$3(keys) {
	const quoted = keys.map((key) => `\`${key}\``);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} and ${last}`;
}
/**
* English words that stand among skills and name none. Put together by hand, and held against the skills
* of `packages/core/quality`.
*/
const skillMeaning = {
	general: /* @__PURE__ */ new Set([
		"ability",
		"abilities",
		"badge",
		"badges",
		"certificate",
		"certification",
		"competence",
		"competences",
		"competencies",
		"competency",
		"course",
		"courses",
		"experience",
		"expertise",
		"general",
		"hard skills",
		"knowledge",
		"learning",
		"misc",
		"miscellaneous",
		"none",
		"other",
		"others",
		"professional skills",
		"qualification",
		"skill",
		"skills",
		"soft skills",
		"technical skills",
		"training",
		"various",
		"workshop"
	]),
	offer: /\b(?:badge|boot ?camp|certificate|certification|course|diploma|master ?class|micro-?credential|program|programme|seminar|webinar|workshop)$|^(?:certificate|certification|course|diploma) (?:in|of|for)\b|\blevel (?:\d+|[ivx]+|one|two|three)$/,
	organisation: /\b(?:academy|agency|association|board|bureau|cent(?:er|re)|college|commission|committee|company|consortium|corp|corporation|council|department|federation|foundation|gmbh|group|inc|institute|limited|llc|ltd|ministry|museum|school|society|trust|union|university)\b/,
	sentence: new RegExp(`^(?:(?:the |an? )?(?:earner|learner|participant|student|holder|candidate)s?|i|you|we|he|she|they) (?:are|can|could|have|has|is|know|knows|learn|learned|understand|understands|will)\\b|^(?:ability|able|know|knows|learn|learns|learned) (?:how )?to\\b|^understands? how\\b`)
};
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
const { general: general$1, offer, organisation: organisation$1, sentence } = skillMeaning;
/** Why a skill says little; undefined where it is one. */
function reasonAgainst(skill, names, maxLength = Number.POSITIVE_INFINITY) {
	const own = ownReason(skill);
	if (own !== void 0) return own === "" ? void 0 : own;
	if (skill.length >= 4) {
		const text = bare(skill);
		if (offer.test(text) && text === bare(names.badge)) return "is the name of the badge";
		if (organisation$1.test(text) && text === bare(names.issuer)) return "is the name of the issuer";
	}
	if (skill.length <= maxLength) return void 0;
	const length = Array.from(skill.trim()).length;
	return length > maxLength ? `has ${length} characters, more than ${maxLength}` : void 0;
}
/** Programs use the same skills again and again. */
const reasons = /* @__PURE__ */ new Map();
const maxReasons = 2e4;
/** What speaks against a skill whatever the badge is; empty for an identifier, about which nothing does. */
function ownReason(skill) {
	if (reasons.has(skill)) return reasons.get(skill);
	const reason = findReason(skill);
	if (reasons.size >= maxReasons) reasons.clear();
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
	return normalize(text).replace(/\s+/g, " ").trim().replace(/[.:]$/, "");
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
// ../core/src/text/en/sentences.ts
/** English abbreviations, and Latin ones that English texts use. Put together by hand. */
const sentences = { abbreviations: [
	"e.g",
	"i.e",
	"etc",
	"vs",
	"approx",
	"incl",
	"resp",
	"no",
	"nr",
	"dr",
	"prof",
	"mr",
	"mrs",
	"ms",
	"st",
	"inc",
	"ltd",
	"co",
	"corp",
	"dept",
	"min",
	"max",
	"fig",
	"vol",
	"ed",
	"u.s",
	"u.k"
] };
// ../core/src/text/quotations.ts
const maxLength = 300;
/** By the mark that opens it. What ends the search without closing is among `closing` too. */
const marks$1 = /* @__PURE__ */ new Map([
	["\"", {
		closing: /["\n]/g,
		max: maxLength
	}],
	["\u201c", {
		closing: /\u201d/g,
		max: maxLength
	}],
	["\u201e", {
		closing: /[\u201c\u201d]/g,
		max: maxLength
	}],
	["\u00ab", {
		closing: /\u00bb/g,
		max: maxLength
	}],
	["\u2018", {
		closing: /['\u2019\n]/g,
		max: 200
	}],
	["'", {
		closing: /['\u2019\n]/g,
		max: 200
	}]
]);
const opening$2 = /["\u201c\u201e\u00ab]|(?<![\p{L}\p{N}])[\u2018'](?=\S)/gu;
/** Stretches of a text in quotation marks, with the marks, in order. An apostrophe opens none. */
function quotations(text) {
	const found = [];
	const next = new NextMarks(text);
	let from = 0;
	for (const { index, 0: mark } of text.matchAll(opening$2)) {
		const kind = marks$1.get(mark);
		if (index < from || kind === void 0) continue;
		const end = next.of(kind.closing, index + 1);
		if (end === void 0 || end === index + 1 || text[end] === "\n") continue;
		if (!hasAtMost(text, index + 1, end, kind.max)) continue;
		if (/[\u2019']/.test(text[end] ?? "") && /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3))) continue;
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
function hasAtMost(text, start, end, max) {
	if (end - start <= max) return true;
	return end - start <= 2 * max && Array.from(text.slice(start, end)).length <= max;
}
/** Whether a stretch lies within one of several, which are in order and do not overlap. */
function isWithin$1(spans, start, end) {
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
		return isWithin$1(this.quotations, start, end);
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
const maxStems = 2e4;
/** The English stem of a word (Porter), without case. */
function stem(word) {
	const folded = word.toLowerCase();
	const known = stems.get(folded);
	if (known !== void 0) return known;
	const made = stemmer(folded);
	if (stems.size >= maxStems) stems.clear();
	stems.set(folded, made);
	return made;
}
/** Words with a full stop that end no sentence, and initials. */
const abbreviation = new RegExp(`(?:^|[\\s(])(?:${sentences.abbreviations.join("|").replaceAll(".", "\\.")}|\\p{Lu})\\.$`, "iu");
/** More characters than an abbreviation has. */
const enough = 16;
/** An end of a sentence: mark, closing quotes, then white space and no small letter; or a line's end. */
const ending = /(?<![.!?\u2026])[.!?\u2026]+["'\u201d\u2019)\]]*(?=\s+[^\s\p{Ll}]|\s*$)|[\u3002\uff01\uff1f]|(?<!\s)\s*\n+/gu;
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
// ../core/src/text/en/skill-forms.ts
/**
* English abbreviations of skills, and words whose plural is no plural of theirs. Put together by hand,
* and held against the skills of `packages/core/quality`.
*/
const skillForms = {
	abbreviations: {
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
	},
	inPhrases: [[/\bhr\b/g, "human resource"]],
	and: "and",
	ownPlurals: /* @__PURE__ */ new Set([
		"arts",
		"communications",
		"customs",
		"teams",
		"windows"
	]),
	noPlural: /(?:ss|us|is|ics|ous|xes|news)$/
};
// ../core/src/text/en/skill-mentions.ts
/**
* English words by which a text speaks of a skill that it does not name, and words that say nothing of
* one. Put together by hand, and held against the templates of `packages/core/quality`.
*/
const skillMentions = {
	small: /* @__PURE__ */ new Set([
		"a",
		"an",
		"and",
		"as",
		"at",
		"by",
		"for",
		"from",
		"in",
		"into",
		"of",
		"on",
		"or",
		"the",
		"to",
		"using",
		"via",
		"vs",
		"with",
		"within"
	]),
	general: [
		"ability",
		"advanced",
		"approach",
		"awareness",
		"basic",
		"basics",
		"best",
		"common",
		"concept",
		"core",
		"course",
		"development",
		"essentials",
		"foundations",
		"fundamentals",
		"general",
		"implementation",
		"introduction",
		"key",
		"knowledge",
		"level",
		"management",
		"managing",
		"method",
		"methodology",
		"practice",
		"principle",
		"process",
		"professional",
		"program",
		"programme",
		"service",
		"skill",
		"solution",
		"strategy",
		"technique",
		"technology",
		"theory",
		"tool",
		"type",
		"understanding"
	],
	senses: [
		[
			"accounting",
			"bookkeeping",
			"ledger"
		],
		[
			"agile",
			"scrum",
			"sprint",
			"kanban"
		],
		[
			"budget",
			"budgeting",
			"cost"
		],
		[
			"coaching",
			"coach",
			"mentoring",
			"mentor"
		],
		[
			"coding",
			"code",
			"programming",
			"software"
		],
		[
			"communication",
			"communicate",
			"conversation",
			"discuss",
			"explain",
			"feedback",
			"language",
			"present",
			"report",
			"talk",
			"told",
			"write",
			"wrote"
		],
		[
			"conflict",
			"disagreement",
			"dispute",
			"mediation",
			"mediate",
			"quarrel"
		],
		[
			"creativity",
			"create",
			"invent"
		],
		[
			"customer",
			"client",
			"guest"
		],
		[
			"decision",
			"decide",
			"decided"
		],
		[
			"evaluation",
			"evaluate",
			"assess",
			"assessment",
			"judge",
			"measure"
		],
		["genai", "generative"],
		[
			"leadership",
			"lead",
			"led",
			"delegate",
			"manage",
			"run",
			"supervise",
			"supervision"
		],
		[
			"listening",
			"listen",
			"heard"
		],
		[
			"negotiation",
			"negotiate",
			"bargain"
		],
		[
			"penetration",
			"pentest",
			"pentesting",
			"hacking",
			"hacker"
		],
		[
			"photography",
			"photograph",
			"photo"
		],
		[
			"planning",
			"plan",
			"schedule",
			"organize"
		],
		[
			"presentation",
			"present",
			"speaking",
			"talk",
			"speech"
		],
		[
			"problem",
			"fault",
			"resolve",
			"solve",
			"troubleshoot"
		],
		[
			"research",
			"investigate",
			"study",
			"survey"
		],
		[
			"sell",
			"sale",
			"sold"
		],
		[
			"teaching",
			"teach",
			"taught",
			"instruction",
			"lesson",
			"train",
			"training",
			"tutoring"
		],
		[
			"team",
			"teamwork",
			"collaboration",
			"colleague",
			"together",
			"group"
		],
		[
			"thinking",
			"think",
			"thought",
			"reasoning",
			"reason"
		],
		[
			"story",
			"storytelling",
			"tell",
			"told",
			"narrative"
		],
		[
			"telephone",
			"phone",
			"call"
		],
		[
			"time",
			"deadline",
			"schedule"
		],
		[
			"troubleshooting",
			"diagnosis",
			"diagnose",
			"diagnostic"
		],
		[
			"visualization",
			"chart",
			"diagram",
			"graph"
		],
		[
			"writing",
			"write",
			"wrote",
			"written",
			"author"
		]
	],
	shortAcronyms: {
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
	},
	joints: /\band\b|[&/,;]/
};
// ../core/src/program/skill.ts
const { abbreviations: commonAbbreviations, inPhrases, and, ownPlurals, noPlural } = skillForms;
const known$3 = new Map(Object.entries(commonAbbreviations));
/** The option by which rules that compare skills learn of them. */
const abbreviationsOption = {
	type: "object",
	description: "Abbreviations of your own and what they stand for, such as `QMS: quality management system`.",
	additionalProperties: { type: "string" },
	default: {}
};
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
	if (forms.size >= maxForms) forms.clear();
	forms.set(skill, form);
	return form;
}
const none = {};
/** Programs use the same skills again and again. */
const forms = /* @__PURE__ */ new Map();
const maxForms = 2e4;
/** What is longer names no skill, and is compared as it is spelled. */
const maxSkillLength = 1e3;
function formOf(skill, abbreviations) {
	const spelled = /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(skill) ? skill.toLowerCase() : spell(skill);
	const own = Object.entries(abbreviations).find(([short]) => normalize(short) === spelled);
	const whole = own ? normalize(own[1]) : known$3.get(spelled) ?? inPhrase(spelled);
	if (ownPlurals.has(whole) || skill.length > 1e3) return whole;
	return whole.split(" ").map((word) => singular(word, skill)).join(" ");
}
/** "HR Management": an abbreviation that stands for itself within a phrase too. */
function inPhrase(spelled) {
	return spelled.includes(" ") ? inPhrases.reduce((phrase, [short, long]) => phrase.replace(short, long), spelled) : spelled;
}
/** A skill without case, without punctuation between words, and without an abbreviation behind it. */
function spell(skill) {
	return normalize(skill.replace(/\(([^()]{2,12})\)\s*$/, (whole, inner, offset) => isAcronymOf(inner, skill.slice(0, offset)) ? "" : whole)).replaceAll("&", ` ${and} `).replaceAll("'", "").replace(/(?<=[\p{L}\p{N}])\.(?=js\b)/gu, "").replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, " ").replace(/\.(?=\s|$)/g, "").trim();
}
/** Whether letters in parentheses abbreviate the words before them: "Virtual Private Networks (VPN)". */
function isAcronymOf(letters, phrase) {
	const initials = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0] ?? "").join("");
	const bare = normalize(letters).replace(/s$/, "");
	const found = normalize(initials);
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
	if (noPlural.test(word)) return word;
	if (original.includes(word.toUpperCase())) return word;
	if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
	return word.endsWith("s") ? word.slice(0, -1) : word;
}
// ../core/src/program/skill-mention.ts
const { small, shortAcronyms, joints } = skillMentions;
/** General words as stems. */
const general = new Set(skillMentions.general.map(root));
/** Each sense as stems. */
const senses = skillMentions.senses.map((words) => new Set(words.map(root)));
const shortForms = Map.groupBy(Object.keys(skillForms.abbreviations), (short) => skillForm(short));
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
		this.#text = normalize(texts.map(({ value }) => value).join("\n"));
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
		const skill = asked.slice(0, maxSkillLength);
		return this.#hasLiterally(skill) || [skill, skillForm(skill)].some((form) => telling(form).some((word) => this.#hasWord(word))) || this.#hasAcronym(skill) || this.#hasSpelledOut(skill);
	}
	/** Names such as "C++" and "R" are no words. */
	#hasLiterally(skill) {
		const name = normalize(skill).trim();
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
		const like = this.#words.filter((known) => normalize(known[0] ?? "") === word[0] && Math.abs(known.length - word.length) <= 2);
		return like.length > 0 && didYouMean(word, like) !== void 0;
	}
	/** "Security" in "cybersecurity", and the other way round. */
	#isPartOfCompound(wanted) {
		for (const known of this.#stems) if (known.includes(wanted) || known.length >= 5 && wanted.includes(known)) return true;
		return false;
	}
	/** Whether the text has the initials of the skill: "HR" for "Human Resources". */
	#hasAcronym(skill) {
		const form = skillForm(skill);
		const all = normalizedWords(form).flatMap(parts);
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
			const letters = normalize(text.replace(/s$/, ""));
			return letters.length === 2 ? this.#text.includes(shortAcronyms[letters] ?? "\0") : this.#words.some((_, from) => this.#spells(letters, from));
		});
	}
	#spells(letters, from) {
		let at = from;
		for (const letter of letters) {
			while (at > from && small.has(normalize(this.#words[at] ?? "")) && !this.#startsWith(at, letter)) at++;
			if (!this.#startsWith(at, letter)) return false;
			at++;
		}
		return true;
	}
	#startsWith(at, letter) {
		return normalize(this.#words[at]?.[0] ?? "") === letter;
	}
};
/**
* The words that tell what a skill is about. What is joined by "and" counts each for itself, and a
* general word counts where it stands alone: "Architectures and Services".
*/
function telling(skill) {
	return normalize(skill).split(joints).flatMap((piece) => {
		const meant = normalizedWords(piece).flatMap(parts).filter((word) => !small.has(word));
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
	return /[-\u2011]/.test(word) ? [word, ...word.split(/[-\u2011]/)] : [word];
}
// ../core/src/rules/skills/backed.ts
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
	options: { minDescriptionLength: {
		type: "integer",
		description: "Characters that a description must have for its skills to be judged; shorter ones are thin for another reason.",
		minimum: 0,
		default: 100
	} },
	examples: examplesOf("skills/backed"),
	*check({ name, description, criteria, issuer, skills = [] }, { minDescriptionLength }) {
		if (description === void 0 || description.value.trim().length < minDescriptionLength) return;
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
			message: `Neither description nor criteria speak of ${inWords$2(unbacked, skills.length)}`,
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
const maxNamed$1 = 3;
function inWords$2(unbacked, all) {
	const shown = unbacked.slice(0, maxNamed$1).map(({ value }) => `"${truncate$1(value)}"`);
	if (unbacked.length === 1) return `the skill ${shown[0]}; expected a word about it`;
	const rest = unbacked.length - shown.length;
	const listed = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	return `${unbacked.length === all ? `any of the ${all}` : `${unbacked.length} of the ${all}`} skills (${listed}); expected a word about each`;
}
// ../core/src/program/skill-list.ts
/** How many different skills are held against the whole list. */
const maxSlips$1 = 500;
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
			if (this.#nearest.size >= maxSlips$1) return void 0;
			this.#index();
			const close = didYouMean(form, this.#likeInLength(form)) ?? this.#mostAlike(form);
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
		let maxShare = .5;
		for (const other of new Set([...stems].flatMap((stem) => this.#byStem.get(stem) ?? []))) {
			const others = this.#stems.get(other) ?? /* @__PURE__ */ new Set();
			const shared = [...stems].filter((stem) => others.has(stem)).length;
			const share = shared / (stems.size + others.size - shared);
			if (share < maxShare || best !== void 0 && share === maxShare) continue;
			best = other;
			maxShare = share;
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
const maxRelated = 5;
var consistent_default = templateGroupRule({
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
	examples: examplesOf("skills/consistent"),
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
	*checkGroup(uses, { abbreviations }, { skillList }) {
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
		related: [...model ? [model] : [], ...more].slice(0, maxRelated).map(({ at }) => at),
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
	return skill.normalize("NFKC").replaceAll("\u2019", "'").replace(/\s+/g, " ").trim();
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
	examples: examplesOf("skills/count"),
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
	examples: examplesOf("skills/duplicate"),
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
					pointer: entryOf$2(skill.at.pointer)
				}
			};
		}
	}
});
/** The whole entry of a skill, which may be a group of fields with a name. */
function entryOf$2(pointer) {
	return pointer.replace(/\/name$/, "");
}
// ../core/src/rules/skills/many.ts
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
	options: { max: {
		type: "integer",
		description: "How many skills a template may have.",
		minimum: 1,
		default: 15
	} },
	examples: examplesOf("skills/many"),
	*check({ skills = [] }, { max }) {
		const first = skills[max];
		if (first === void 0) return;
		yield {
			at: first.at,
			about: "skills",
			message: `The template has ${skills.length} skills; expected at most ${max}, so that those that count are seen`,
			suggestion: "Keep the skills that the criteria judge, and leave out those that others imply"
		};
	}
});
// ../core/src/rules/skills/meaningful.ts
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
	options: { maxLength: {
		type: "integer",
		description: "How many characters a skill may have; the longest of good templates has 42.",
		minimum: 10,
		default: 50
	} },
	examples: examplesOf("skills/meaningful"),
	*check({ name, issuer, skills = [] }, { maxLength }) {
		const names = {
			badge: name?.value,
			issuer: issuer?.value
		};
		const poor = skills.flatMap((skill) => {
			const reason = reasonAgainst(skill.value, names, maxLength);
			return reason === void 0 ? [] : [{
				skill,
				reason
			}];
		});
		const [first] = poor;
		if (first === void 0) return;
		const told = poor.slice(0, 3).map(({ skill, reason }) => `"${truncate$1(skill.value)}" ${reason}`);
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
const maxNamed = 3;
var taxonomy_default = templateGroupRule({
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
	examples: examplesOf("skills/taxonomy"),
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
	*checkGroup(group, { abbreviations }, { program, skillList }) {
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
	const listed = found.map(({ value, framework }) => `"${truncate$1(value, 60)}" (${framework})`);
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
		const near = index < maxNamed ? known.nearestTo(value) : void 0;
		return `"${truncate$1(value)}"${near === void 0 ? "" : ` (nearest: "${near}")`}`;
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
	const rest = listed.length - maxNamed;
	return `${listed.slice(0, maxNamed).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function countInWords(count, all) {
	if (all === 1) return "The only skill is";
	return count === all ? `All ${all} skills are` : `${count} of the ${all} skills ${count === 1 ? "is" : "are"}`;
}
// ../core/src/program/unused-templates.ts
/** What a template says under the ids of the templates that it is about. */
function* archivingEntries(template) {
	const { id, record, identity, state, audit } = template;
	if (state?.value === "draft" || identity === "from-credential") return;
	yield* pointersOf(template);
	const { createdOn, stateChangedOn, issuedCount } = record;
	const value = {
		kind: "template",
		at: placeOf$1(template),
		id: id.value,
		createdOn: createdOn?.value,
		activatedOn: state?.value === "active" ? stateChangedOn?.value : void 0,
		count: issuedCount?.value,
		...template.isSeasonal ? { isSeasonal: true } : {},
		...audit ? { decision: {
			keep: audit.keep.value,
			until: audit.until.value
		} } : {}
	};
	yield {
		key: id.value,
		value
	};
}
/**
* The templates of one id from which nothing was issued for more than `days`, or twice as many where they are seasonal;
* those that are kept among them.
*/
function* unusedTemplates(group, days, facts) {
	if (facts.today === "") return;
	const pointers = group.filter((entry) => entry.kind !== "template");
	const [ways, places] = [inWords$1(pointers), shown(pointers).map(({ at }) => at)];
	const suggestion = `Archive the template if it is no longer needed${alsoTakeOut(pointers)}, or tell people how it can be earned`;
	for (const template of group) {
		if (template.kind !== "template") continue;
		const issued = facts.issuance?.get(template.id);
		const unused = isInLedger(issued) ? unusedByLedger(template, issued, facts) : neverIssued(template, issued, facts);
		const longest = longestRest(template, days);
		if (unused === void 0 || daysBetween(unused.from, unused.until) <= longest) continue;
		const { from, until, words } = unused;
		yield {
			template,
			from,
			until,
			evidence: `${joined([
				...words,
				...formerDecision(template, facts.today),
				...ways
			])}; expected one within ${longest} days`,
			suggestion,
			places,
			pointers
		};
	}
}
/** Whether somebody has decided to keep a template, and that still holds. */
function isKept({ decision }, today) {
	return decision !== void 0 && decision.until >= today;
}
/** A decision to keep a template whose day is over; undefined where there is none. */
function expiredDecision({ decision }, today) {
	return decision !== void 0 && decision.until < today ? decision : void 0;
}
/**
* Whether a template is old enough, and the ledger kept long enough, that badges would be in it, and it has no event of
* the template. `addedOn`: the day on which its file came, where that is known.
*/
function isUnheardOf(template, days, addedOn, { today, ledger, issuance }) {
	const { id, createdOn = addedOn, activatedOn, count } = template;
	if (ledger?.since === void 0 || issuance === void 0 || issuance.has(id)) return false;
	if (createdOn === void 0 || count === 0) return false;
	return daysBetween(later(later(createdOn, activatedOn), ledger.since), knownUntil(ledger, today)) > longestRest(template, days);
}
/** So many days may pass without a new badge. */
function longestRest({ isSeasonal }, days) {
	return isSeasonal ? 2 * days : days;
}
/** Characters of a reason that are told at the most. */
const maxReason = 100;
function formerDecision(template, today) {
	const expired = expiredDecision(template, today);
	if (expired === void 0) return [];
	const reason = truncate$1(expired.keep.trim().replace(/\.$/, ""), maxReason);
	return [`the template was kept until ${expired.until} (${reason})`];
}
/** Of the templates that recommend or require one, no more are named. */
const maxPointers = 3;
function* pointersOf(template) {
	const from = template.id.value;
	const recommended = template.recommendations?.flatMap((one) => one.template ?? []) ?? [];
	const told = (kind, ids) => ids.filter(({ value }) => value !== from).map(({ value, at }) => ({
		key: value,
		value: {
			kind,
			at,
			from
		}
	}));
	yield* told("recommends", recommended);
	yield* told("requires", template.requires);
}
function placeOf$1({ at, state, record }) {
	return record.issuedCount?.at ?? state?.at ?? at;
}
/** Whether the ledger knows a badge of the template, and so speaks alone. */
function isInLedger(issued) {
	return issued !== void 0 && (issued.count > 0 || issued.lastIssued !== void 0);
}
function unusedByLedger(template, issued, { today, ledger }) {
	const { count, lastIssued } = issued;
	if (lastIssued === void 0) return void 0;
	const which = count === 1 ? "The only badge" : `The last of ${count} badges`;
	return {
		from: later(lastIssued, template.activatedOn),
		until: knownUntil(ledger, today),
		words: [`${which} was issued on ${lastIssued}`, ...sinceWhen(template, issued)]
	};
}
/** Since when badges could be earned, as far as that is known. */
function sinceWhen({ createdOn, activatedOn }, { firstIssued, lastIssued }) {
	if (activatedOn !== void 0) return [`the template is active since ${activatedOn}`];
	if (createdOn !== void 0) return [`the template was created on ${createdOn}`];
	return firstIssued !== void 0 && firstIssued !== lastIssued ? [`the first on ${firstIssued}`] : [];
}
/**
* Only a count of zero says when nothing was issued: that of an export, or that of a ledger that is as old as
* the template.
*/
function neverIssued({ count, createdOn, activatedOn }, issued, { today, ledger }) {
	if (createdOn === void 0 || (count ?? issued?.count) !== 0) return void 0;
	const isByLedger = count === void 0;
	if (isByLedger && (ledger?.since === void 0 || ledger.since > createdOn)) return void 0;
	const from = later(createdOn, activatedOn);
	const what = from === createdOn ? "was created" : "became active";
	return {
		from: later(from, issued?.firstPilot),
		until: isByLedger ? knownUntil(ledger, today) : today,
		words: [`No badge has been issued since the template ${what} on ${from}`]
	};
}
/** The last day of which the ledger can know anything. */
function knownUntil(ledger, today) {
	const until = ledger?.until;
	return until !== void 0 && until < today ? until : today;
}
function later(day, other) {
	return other !== void 0 && other > day ? other : day;
}
/** Where the templates that are named point here. */
function shown(pointers) {
	const named = (kind) => [...fromOf(pointers, kind)].slice(0, maxPointers);
	const names = {
		recommends: named("recommends"),
		requires: named("requires")
	};
	return pointers.filter(({ kind, from }) => names[kind].includes(from));
}
function inWords$1(pointers) {
	const ways = pointersInWords(pointers, {
		recommends: "recommended by",
		requires: "required by"
	});
	return ways === "" ? [] : [`it is ${ways}`];
}
function alsoTakeOut(pointers) {
	const places = pointersInWords(pointers, {
		recommends: "the recommendations of",
		requires: "the requirements of"
	});
	return places === "" ? "" : `, and take it out of ${places}`;
}
/** The templates that point here in each way, with some words before; empty where none does. */
function pointersInWords(pointers, words) {
	return ["recommends", "requires"].map((kind) => ({
		kind,
		names: namesOf$2(pointers, kind)
	})).filter(({ names }) => names !== "").map(({ kind, names }) => `${words[kind]} ${names}`).join(" and ");
}
/** Ids of the first few templates that point here in one way; empty where none does. */
function namesOf$2(pointers, kind) {
	return fewNames(Array.from(fromOf(pointers, kind), (name) => `"${name}"`), maxPointers);
}
function fromOf(pointers, kind) {
	return new Set(pointers.filter((one) => one.kind === kind).map(({ from }) => from));
}
function joined(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
}
// ../core/src/rules/template/archive-candidate.ts
var archive_candidate_default = templateGroupRule({
	id: "template/archive-candidate",
	practice: 8,
	kind: "guidance",
	severity: "info",
	reads: [
		"id",
		"state",
		"recommendations",
		"audit"
	],
	facts: ["issuance"],
	summary: "A template from which nothing has been issued for a year is archived.",
	why: "Badges that nobody can earn in practice crowd the list in which people look for the next one, and make those that are alive harder to find.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "An export counts badges but does not say when they were issued, so only a count of zero shows anything. Where an export says when a template was created and not when it became active, one that was a draft for a year is reported too. A ledger is taken to hold all badges up to its last event. A badge for a rare event is reported; with `seasonal` only when it has rested for twice as long. Templates that recommend or require another one by its id on a platform are not named.",
	options: { days: {
		type: "integer",
		description: "Days without a new badge after which a template might be archived; one that is `seasonal` after twice as many.",
		minimum: 1,
		default: 365
	} },
	examples: examplesOf("template/archive-candidate"),
	*extract(template) {
		yield* archivingEntries(template);
	},
	*checkGroup(group, { days }, facts) {
		for (const unused of unusedTemplates(group, days, facts)) {
			if (isKept(unused.template, facts.today)) continue;
			const { template, evidence, suggestion, places } = unused;
			yield {
				at: template.at,
				about: "issuance",
				message: evidence,
				suggestion,
				...places.length > 0 ? { related: places } : {}
			};
		}
	}
});
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
	examples: examplesOf("template/archived"),
	*check({ state, earnLink, isEarnLinkShown }) {
		if (state?.value !== "archived" || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			message: `The template is archived, yet offered to earn at ${truncate$1(earnLink.value, 60)}; expected no offer`,
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
	return normalizedWords(text).filter((word) => !articles.has(word));
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
const maxWords = 12;
/** How many words from a place on stand in a name too, one after another. */
function longestFill(text, from, name) {
	let longest = 0;
	for (let start = 0; start < name.length && longest < maxWords; start++) {
		let length = 0;
		while (length < maxWords && start + length < name.length && name[start + length] === text[from + length]) length++;
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
const minWords$1 = 6;
/** From this share of its wording on a text belongs to one that is told by likeness. */
const alike = .8;
var boilerplate_default = templateGroupRule({
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
	options: { minTemplates: {
		type: "integer",
		description: "Number of templates that share a sentence from which it is reported.",
		minimum: 2,
		default: 5
	} },
	examples: examplesOf("template/boilerplate"),
	*extract({ name, description, series, identity }) {
		if (name === void 0 || description === void 0 || identity === "from-credential") return;
		const { sentences } = analyse(description);
		const [first] = sentences;
		const last = sentences.at(-1);
		if (first === void 0 || last === void 0 || first === last) return;
		for (const [sentence, end] of [[first, "opening"], [last, "closing"]]) {
			const words = normalizedWords(sentence.text);
			if (words.length < minWords$1) continue;
			const value = {
				at: part(description, sentence.start, sentence.end),
				end,
				sentence: truncate$1(sentence.text, 60),
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
	*checkGroup(group, { minTemplates }) {
		const [first] = group;
		if (first === void 0 || group.length < minTemplates || !isWidespread(group, minTemplates)) return;
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
function isWidespread(group, minTemplates) {
	const families = [];
	for (const shared of group) {
		const compared = compare$2(shared);
		const own = families.find((members) => members.some((member) => belong(member, compared)));
		if (own === void 0) families.push([compared]);
		else if (own.length < maxMembers$1) own.push(compared);
		if (families.length >= minTemplates) return true;
	}
	return false;
}
/** How many members of a family a text is held against. */
const maxMembers$1 = 4;
function compare$2({ series, description, name }) {
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
	examples: examplesOf("template/certificate"),
	*check({ certificate, at }) {
		if (certificate === void 0) yield {
			at,
			about: "certificate",
			message: "Nothing is said about a certificate to print; expected `certificate: true`, or a reason why not",
			suggestion: "Switch the certificate on at the platform and write `certificate: true`, or `{enabled: false, reason: \u2026}`"
		};
		else if (!certificate.isOn && certificate.reason === void 0) yield {
			at: certificate.at,
			about: "certificate",
			message: "The certificate to print is switched off without a reason; expected one",
			suggestion: "Switch it on, or write `{enabled: false, reason: \u2026}`"
		};
	}
});
// ../core/src/text/claim.ts
const { claims, denials, deniedEnding, inName } = {
	claims: [
		/\b(?:has|have|having) (?:fully |truly )?mastered\b/gi,
		/\bmastered\b(?! by)/gi,
		/\b(?:is|are|as|becomes?|became) (?:now |fully |highly |truly |a |an |the |already |thereby )*(?:experts?\b(?! (?:panel|witness|speaker|talk|review))|masters? (?:of|in)\b|certified\b|proficient\b|fully qualified\b|highly skilled\b)/gi,
		/\b(?:demonstrat\w+|show\w*|gained|acquired|achieved|attained|possess\w*|ha(?:s|ve)|with) (?:\w+ ){0,2}(?:mastery|expertise|proficiency|expert knowledge|expert[- ]level)\b/gi,
		/\bexpert[- ]level (?:knowledge|skills?)\b/gi,
		/\bcertif(?:ies|y) (?:that )?(?:the )?(?:\w+ )?(?:is|are|can|has the)\b/gi
	],
	denials: [
		"not",
		"no",
		"never",
		"without",
		"nor"
	],
	deniedEnding: "n['\u2019]t",
	inName: /^(?:Certified|Expert|Master)(?= \p{Lu})(?! (?:of|Class|Classes|Talk|Talks|Panel|Forum|Plan|Planning|Data))|(?<=\p{L} )(?:Expert|Certification|Mastery)$/u
};
/** What a description claims of the earner: mastery, expertise, certification. English. */
function claimIn(analysis) {
	return claims.flatMap((pattern) => Array.from(analysis.text.matchAll(pattern), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}))).filter(({ start, end }) => !analysis.isQuoted(start, end) && !isDenied(analysis.text, start)).sort((a, b) => a.start - b.start)[0];
}
/** Looks at so many characters before the claim. */
const maxBefore = 30;
const denied = new RegExp(`\\b(?:${denials.join("|")})\\b[\\w\\s]{0,20}$|${deniedEnding}\\s+\\w*\\s*$`, "i");
function isDenied(text, start) {
	return denied.test(text.slice(Math.max(0, start - maxBefore), start));
}
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
const { judging, being, participant, measured, presence, thing, bareCompletion, topicOnly, aWord, vagueWord, detail, congratulation } = {
	judging: /\b(?:pass(?:ed|es|ing)?|scor(?:e|es|ed|ing)|exam(?:s|ination|inations|iner|ined)?|test(?:s|ed)?|quiz(?:zes)?|assess\w*|grade[sd]?|grading|marks?|marked|evaluat\w*|review\w*|judged?|jury|juries|check(?:ed|s)?|approv\w*|rubrics?|verif\w*|observ\w*|sign(?:ed|s)?[- ]off|accept(?:ed|s|ance)|defen[dcs]\w*|panel|assessor|examiner|supervis\w*|mentor\w*|tutor\w*|feedback|peers?|interview\w*|portfolio|audition\w*|threshold|competenc\w*|proficien\w*|standards?|demonstrat\w*|show(?:ed|n|ing)?|prov(?:ed|en|ing)|evidence|submit\w*|submission|hand(?:ed|s)? in|deliver\w*|present(?:ed|s|ing|ation|ations)?|publish\w*|report(?:ed|s)?|project|capstone|thesis|essay|practical|licen[cs]e|certif\w*|correct\w*|success rate|at least|or (?:higher|more|better|above)|minimum)\b|\d\s?(?:%|(?:hours?|days|weeks|months|years)\b)/i,
	being: /\b(?:attend(?:ed|s|ing|ance)?|participat(?:e|ed|es|ing|ion)|(?:took|take|takes|taking) part|(?:was|were|been|being) present|joined|join|listen(?:ed|ing)?|watch(?:ed|ing)?|visit(?:ed|ing)?|registered|registration|showed up|checked in|sat in)\b/i,
	participant: /^(?:participant|schedule \/ registration|attendance)$/i,
	measured: /\b\d+\s?%|\bpass(?:ed|ing)?\b|\bexam|\bassess|\btest(?:ed|s)?\b|\bquiz|\bscor/i,
	presence: [
		/\bcheck(?:ed)?[- ]in\b|\battendance (?:was |is )?(?:checked|verified|recorded)\b/gi,
		/\bat least\b|\bminimum\b|(?<!\d)\d+\s?(?:hours?|days|weeks|months|years)\b/gi,
		/\bpresent(?:ations?)?\b|\bpanels?\b|\bevidence\b|\bstandards?\b|\bpeers?\b/gi
	],
	thing: new RegExp(`\\b(?:course|class|training|programme|program|module|workshop|curriculum|bootcamp|unit|lesson|path|learning path|pathway|requirement|activity|activities|session|webinar|seminar|e-?learning|material|content|video|work|coursework|track|series|certification|badge|task|assignment|exercise|lab|level|stage|step)s?\\b`, "i"),
	bareCompletion: new RegExp(`^(?=((?:(?:the |an? |all )?(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|individuals?|people|you|they|those who|anyone who)(?: who)? ?(?:have |has |had |must |should |will |need to |needs to )?(?:to )?|has |have |must |by |for |having |successful |successfully |this badge is (?:awarded|earned|issued|given) (?:for |by |to those who |upon |on )?(?:successful |successfully )?(?:have )?)*))\\1(?:successfully |successful )?(?:complet(?:e|ed|es|ing|ion(?: of)?)|finish(?:ed|es|ing)?|tak(?:e|en|ing)|took|attend(?:ed|ing|ance(?: at| of)?)?|participat(?:e|ed|es|ing|ion)(?: in)?|do|did|done|go through|went through|follow(?:ed|ing)?|enrol(?:l|led|ling|ment)?(?: in| on)?|join(?:ed|ing)?|work through|worked through|earn(?:ed)?)(?: successfully)?\\b(?: |$)[^,;:]*$`, "i"),
	topicOnly: /^(?:(?:a |an |the )?(?:basic|good|general|solid|sound|strong|deep|advanced|thorough|working) )?(?:knowledge|understanding|familiarity|awareness|interest|experience|skills?|mastery) (?:of|with|in|about)\b/i,
	aWord: /^[\w-]+(?: completion| attendance)?$/i,
	vagueWord: /^(?:completion|attendance|participation|training|course|hard work)\b|completion$/i,
	detail: /\b(?:and|by|then|after|using|with (?:an?|two|three)|in which|to (?:build|write|make|design|repair|create))\b/i,
	congratulation: /[-\u2013\u2014,] ?(?:well done|congratulations)/i
};
/** Whether somebody judged, measured or received what was done. */
function isAssessed(text) {
	return judging.test(text);
}
/** Whether a criterion asks for being there and for nothing that anybody judged. */
function isAttendance(text, kind) {
	const isParticipant = participant.test(kind ?? "");
	if (measured.test(text)) return false;
	if (isParticipant) return true;
	return being.test(text) && !isAssessedBeyondPresence(text);
}
/** "Attendance was checked" judges presence only. */
function isAssessedBeyondPresence(text) {
	return isAssessed(presence.reduce((left, phrase) => left.replace(phrase, ""), text));
}
/**
* Whether a criterion says neither what was done nor how it was judged: "Complete the course",
* "Knowledge of brakes". English.
*/
function isVague(text, name) {
	const sentence = withoutPraise((name !== void 0 && name.length > 3 ? text.replaceAll(name, "X") : text).trim().replace(/(?<![\s.!])[\s.!]+$/, ""));
	if (isAssessed(sentence) || /[.!?]\s+\p{Lu}/u.test(sentence)) return false;
	const count = sentence.split(/\s+/).length;
	if (aWord.test(sentence) && count <= 2) return vagueWord.test(sentence);
	if (detail.test(sentence.replace(/"[^"]*"/g, "")) && count > 8) return false;
	if (topicOnly.test(sentence)) return count <= 14;
	return count <= 20 && bareCompletion.test(sentence) && thing.test(sentence);
}
/** Without "\u2013 well done!" on the last line, and what follows it. */
function withoutPraise(text) {
	const from = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
	const at = text.slice(from).search(congratulation);
	return at < 0 ? text : text.slice(0, from + at).trimEnd();
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
	examples: examplesOf("template/claim"),
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
// ../core/src/text/en/person.ts
/**
* English nouns and pronouns for the person who earns a badge. Put together by hand, and held against
* the texts of `packages/core/quality`.
*/
const person = {
	speaksOfPerson: /\b(?:(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil|volunteer|delegate|member|individual|professional|practitioner|apprentice|achiever|badgeholder)s?|(?:people|persons?|those|someone|anyone|everyone|teachers?|employees?|staff|leaders?|users?|developers?|nurses?|engineers?|managers?|coaches|coach) (?:who|that|with)|they|he|she|who)\b/i,
	subject: /^(?:(?:the|an?|all|each|every) )?((?:badge )?(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil))s?\b(?: of this (?:badge|credential|certificate))?(?=\s+(?:has|have|can|must|should|will|is|are|was|were|may|also|who|understands?|knows?|demonstrates?)\b)/i,
	qualifier: "badge "
};
// ../core/src/text/person.ts
const { subject, qualifier } = person;
/** Whether an English text speaks of the person: by a noun for them, by "people who" or "they". */
function speaksOfPerson(text) {
	return person.speaksOfPerson.test(text);
}
/** The nouns by which sentences of an English text begin with the person who earns it, in order. */
function personNouns(analysis) {
	return analysis.sentences.flatMap(({ text, start }) => {
		const [whole, noun] = subject.exec(text) ?? [];
		return whole === void 0 || noun === void 0 ? [] : [{
			noun: noun.toLowerCase().replace(qualifier, ""),
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
	examples: examplesOf("template/criteria-person"),
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
	examples: examplesOf("template/criteria-present"),
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
	examples: examplesOf("template/criteria-specific"),
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
	if (description === void 0 || normalizedWords(criterion).length < 4) return false;
	return normalize(criterion).trim() === normalize(description).trim();
}
// ../core/src/text/orders.ts
const { done, doubtful, object, exceptBefore, adverb, obligation, toReader, betterThanObligation } = {
	done: {
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
	},
	doubtful: {
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
	},
	object: /^\s+(?:an?|the|at least|all|your|one|two|three|four|five|six|ten|\d+|each|every|any)\b/i,
	exceptBefore: /^\s+(?:beginners?|novices?|set of|list of)\b/,
	adverb: {
		word: "successfully",
		before: /^\s+(?:complete|pass|finish|demonstrate|submit)\b/i,
		better: "Successfully completed \u2026"
	},
	obligation: /\b(?:you (?:must|should|will|need|have to|can|are required|'ll)|(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|applicants?|individuals?|members?|they) (?:must|should|will need to|will have to|need to|needs to|have to|has to|are required to|is required to|are expected to))\b/i,
	toReader: /^you/i,
	betterThanObligation: "Has \u2026"
};
const afterVerb = /^\s+[^\s,.;:!?)\u2013\u2014-]/;
/** The orders in a criterion, one a sentence at most: an imperative at its start, or "must". English. */
function ordersIn(analysis) {
	return analysis.sentences.flatMap(({ text, start }) => {
		const [bullet = ""] = /^(?:(?:[-*\u2022\u2013#>]+|\d+[.)])\s*)?/.exec(text) ?? [];
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
	const plain = own$1(done, word);
	if (!(plain !== void 0 ? afterVerb.test(rest) : own$1(doubtful, word) !== void 0 && object.test(rest)) || exceptBefore.test(rest)) return void 0;
	if (word.toLowerCase() === adverb.word) return adverb.before.test(rest) ? {
		text: `${word}${/^\s+\p{L}+/u.exec(rest)?.[0] ?? ""}`,
		start: 0,
		end: 0,
		better: adverb.better,
		isAddress: false
	} : void 0;
	return {
		text: word,
		start: 0,
		end: word.length,
		better: `${plain ?? own$1(doubtful, word)} \u2026`,
		isAddress: false
	};
}
function must(sentence) {
	const match = obligation.exec(sentence);
	return match ? {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
		better: betterThanObligation,
		isAddress: toReader.test(match[0])
	} : void 0;
}
function own$1(table, word) {
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
	examples: examplesOf("template/criteria-style"),
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
	examples: examplesOf("template/description-length"),
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
// ../core/src/text/en/substance.ts
/**
* English words by which a description says that something was completed, and those by which it says
* more. Put together by hand, and held against the texts of `packages/core/quality`.
*/
const substances = {
	opening: /^(?:(?:this|the) (?:digital )?(?:badge|credential|certificate) (?:is |was )?(?:awarded|given|issued|earned|granted) (?:to (?:\w+ )?(?:people|those|learners|students|participants|earners|individuals|anyone) who (?:have |has )?|for (?:the )?(?:successful )?|by |on |upon )|awarded (?:for|to (?:those|participants|learners|students) who) (?:have )?|(?:the )?(?:earners?|holders?|recipients?|participants?)(?: of this (?:badge|credential))? (?:has|have)? ?|(?:has|have) |for )?(?:successfully )?(?:complet(?:ed|ing|ion of)|finish(?:ed|ing)|attend(?:ed|ing|ance (?:at|of))|pass(?:ed|ing)|participat(?:ed|ing) in|took part in)\b/i,
	substance: /\b(?:and|by|where|which|including|covering|demonstrat\w*|showing|able to|can|know(?:s|ledge)|skills?|learn\w*|understand\w*|after|who|while|with|through|so that)\b|[,;:]/i
};
// ../core/src/text/substance.ts
/** What makes a description hollow, if it is: a placeholder, the name again, or bare completion. */
function hollownessOf(text, name) {
	if (isPlaceholder(text)) return "placeholder";
	if (name !== void 0 && text.length <= 2 * name.length + 20 && isSame(text, name)) return "name";
	return isBareCompletion(text) ? "completion" : void 0;
}
function isSame(text, name) {
	const letters = normalizedWords(text).join(" ");
	return letters !== "" && letters === normalizedWords(name).join(" ");
}
const { opening: opening$1, substance } = substances;
/** One sentence which says that a course, programme or event was completed, and nothing more. */
function isBareCompletion(text) {
	const sentence = text.trim().replace(/(?<![.!])[.!]+$/, "");
	if (sentence.length > 300 || /[.!?]\s/.test(sentence)) return false;
	const match = opening$1.exec(sentence);
	if (match === null || substance.test(sentence.slice(match[0].length))) return false;
	return normalizedWords(sentence).length <= 20;
}
// ../core/src/rules/template/description-substance.ts
/** Shorter descriptions are the business of `template/description-thin`. */
const minCharacters = 100;
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
	examples: examplesOf("template/description-substance"),
	*check({ name, description, criteria }) {
		if (description === void 0) return;
		const at = description.at;
		const text = description.value;
		const hollowness = hollownessOf(text, name?.value);
		if (hollowness === "placeholder") yield {
			at,
			about: "placeholder",
			message: `The description is a placeholder, "${truncate$1(text, 60)}"; expected what the earner did`,
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
		else if (text.length >= minCharacters && isOnlyCompletion(text) && detectLanguage(text) === "en" && !(criteria.length > 0 && criteria.every((one) => isAttendance(one.text.value, one.kind?.value)))) yield {
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
		minLength: {
			type: "integer",
			description: "Characters below which a description is reported as a warning.",
			minimum: 0,
			default: 100
		},
		recommendedLength: {
			type: "integer",
			description: "Characters below which it is reported as an info.",
			minimum: 0,
			default: 160
		}
	},
	examples: examplesOf("template/description-thin"),
	*check({ name, description }, { minLength, recommendedLength }) {
		if (description === void 0) return;
		const text = description.value.trim();
		const length = lengthOf(text);
		if (length >= Math.max(minLength, recommendedLength) || hollownessOf(text, name?.value)) return;
		const isThin = length < minLength;
		yield {
			at: description.at,
			about: "description",
			message: `The description has ${length} characters, too few to say who did what and why it counts; expected ${isThin ? minLength : recommendedLength} or more`,
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
	examples: examplesOf("template/description-value"),
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
	examples: examplesOf("template/details"),
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
			message: `The ${joinWithAnd(missing.map(([name]) => name))} ${missing.length === 1 ? "is" : "are"} not filled in; expected all ${limit.value} details that ${limit.platform} shows`,
			suggestion: `Set ${joinWithAnd(missing.map(([, , key]) => `\`${key}\``))}`
		};
	}
});
// ../core/src/rules/template/distinct.ts
var distinct_default = templateGroupRule({
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
	examples: examplesOf("template/distinct"),
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
	*checkGroup(group) {
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
			about: truncate$1(second.image, 80),
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
const maxKinds = 8;
/** The first templates of a group that can be taken for each other. */
function confused(group) {
	if (group.length < 2) return [];
	const kinds = [];
	for (const face of group) {
		const compared = new Compared(face);
		const own = kinds.find(([first]) => first && !areToldApart(first, compared));
		if (own) own.push(compared);
		else if (kinds.length < maxKinds) kinds.push([compared]);
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
	examples: examplesOf("template/earn-link"),
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
			message: `The link to where the badge can be earned (${truncate$1(earnLink.value, 60)}) is not switched on; expected it to be shown`,
			suggestion: "Set `enable_earn_this_badge: true`, or remove the link"
		};
	}
});
// ../core/src/text/en/subject.ts
const courseNoun = "(?:course|class|workshop|training|programme|program|module|curriculum|bootcamp|boot camp|webinar|lesson|seminar|lecture series|learning path|e-learning|session|unit|syllabus|masterclass)";
/** "This course covers \u2026": a course, then what it does or is. */
const course$1 = {
	word: new RegExp(courseNoun, "i"),
	whole: new RegExp(`^(?:(?:this|the|our|in this|a|an|each) )?(?:[\\w'\u2019&/,-]+ ){0,7}?${courseNoun}s? (?:\\([^)]{1,30}\\) )?(?:also |now |will )?(?:covers?|provides?|introduces?|teach(?:es)?|offers?|explores?|gives?|focus(?:es)?|aims?|consists?|includes?|examines?|presents?|runs?|helps?|explains?|shows?|prepares?|equips?|deals?|contains?|features?|takes?|enables?|allows?|discusses?|lasts?|is (?:an?|the|designed|intended|aimed|about|for|meant|open|offered|taught|held|delivered|part|based)|are (?:designed|intended|aimed|about|for|open|offered|taught|held)|was (?:designed|created|developed|founded|launched)|has been (?:designed|developed|created|running))\\b`, "i")
};
const organisationNoun = "(?:leader|company|organi[sz]ation|universit(?:y|ies)|college|school|institut(?:e|ion)|provider|non-?profit|charity|association|society|foundation|agency|academy|firm|business|employer|centre|center|network|consortium|community|council|manufacturer|vendor|publisher|supplier|hospital|bank|ministry)";
const productNoun = "(?:platform|software|tool|product|app|application|suite|system|service|framework|language|library|database|operating system|device|machine|solution|technology|cloud|engine|package|environment|firewall|router|standard|protocol)";
/** A name, at most eight words of it: capitalised words with small ones between. */
const properName = "(?:The |At )?(?:[\\p{Lu}\\d][\\p{L}\\d&.'\u2019+#/-]*(?: (?:of|for|the|and|de|&|in|at|on))* ){1,6}";
const whatItIs = (noun) => ({
	word: new RegExp(noun),
	whole: new RegExp(`^${properName}(?:\\([^)]{1,30}\\) )?(?:is|are|was|has been|remains) (?:[\\w\u2019'-]+[, ]+){0,8}?${noun}s?\\b`, "u")
});
const eventNoun = "(?:event|conference|gathering|summit|meetup|meet-up|competition|hackathon|festival|contest|fair|symposium|congress)";
/** "The Harbour Institute offers \u2026": what organisations do and earners do not. */
const organisationWork = "(?:offers|provides|delivers|runs|serves|trains|operates|specialises|specializes|believes|strives|aims|is (?:committed|dedicated|proud|known|renowned|recognised|recognized|pleased|located|based|accredited|home)|was (?:founded|established|created)|has (?:trained|taught|offered|been (?:training|teaching|serving|offering|providing|delivering|a)|provided|served|educated|helped|delivered|over|more than))";
const organisationDoes = {
	word: new RegExp(organisationWork),
	whole: new RegExp(`^${properName}(?:proudly |now |also |currently )?${organisationWork}\\b`, "u")
};
const subjects$1 = {
	history: /^(?:(?:founded|established|created|launched|started|born) (?:in|by|over|more than)\b|since (?:its founding|(?:1[89]|20)\d\d)\b|for (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades)\b|with (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades) of\b)/i,
	course: course$1,
	event: whatItIs(eventNoun),
	product: whatItIs(productNoun),
	organisation: [whatItIs(organisationNoun), organisationDoes],
	badge: /\b(?:badge|credential|certificate|certification|certified|award|awarded|micro-?credential|accreditation|diploma|licen[cs]e|degree|qualification|achievement)s?\b/i,
	earner: /\b(?:earner|holder|recipient|badge)s?\b/i
};
// ../core/src/text/voice.ts
const { persons, anyPerson, exceptNames, exceptAfter } = {
	persons: {
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
	},
	anyPerson: /\b(?:you|your|yours|we|our|ours|us)\b/i,
	exceptNames: /^We\s+the\s+People/,
	exceptAfter: /^thank$/i
};
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
		const person = Object.hasOwn(persons, normalize(word.text)) ? persons[normalize(word.text)] : void 0;
		if (person === void 0) return;
		if (isWithin$1(quoted, word.start, word.end)) return;
		if (named.some(([start, end]) => word.start >= start && word.end <= end)) return;
		const next = all[index + 1];
		const previous = all[index - 1];
		const isCapitalised = /^\p{Lu}/u.test(word.text);
		const startsSentence = previous === void 0 || /[.!?:;\u2022\n]/.test(text.slice(previous.end, word.start));
		if (isCapitalised && !startsSentence) return;
		const between = next ? text.slice(word.end, next.start) : "";
		const isNextCapitalised = next !== void 0 && /^\s+$/.test(between) && /^\p{Lu}\p{Ll}/u.test(next.text);
		if (isCapitalised && isNextCapitalised) return;
		if (exceptNames.test(text.slice(word.start))) return;
		if (previous !== void 0 && exceptAfter.test(previous.text)) return;
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
const { history, course, event: event$1, product, organisation, badge, earner } = subjects$1;
function fits(sentence, { word, whole }) {
	return word.test(sentence) && whole.test(sentence);
}
/**
* What the first sentence of a description is about, where that is plainly not the earner: an
* organisation, its history, a course, an event, a product. Undefined where the earner or the badge is in it,
* where it speaks to the reader or as the issuer (which is a matter of voice), and where it is not
* plain. English.
*/
function firstSubject(sentence, names = []) {
	if (earner.test(sentence)) return void 0;
	if (voiceWords(sentence, names).length > 0) return void 0;
	if (fits(sentence, course) && !badge.test(beginning(sentence))) return "course";
	if (speaksOfPerson(sentence) || badge.test(sentence)) return void 0;
	if (history.test(sentence)) return "history";
	if (fits(sentence, event$1)) return "event";
	if (fits(sentence, product)) return "product";
	if (organisation.some((pattern) => fits(sentence, pattern))) return "organisation";
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
	examples: examplesOf("template/earner-first"),
	*check({ name, description }) {
		if (description === void 0) return;
		const [first] = analyse(description).sentences;
		const subject = first && firstSubject(first.text, name ? [name.value] : []);
		if (first === void 0 || subject === void 0) return;
		yield {
			at: part(description, first.start, first.end),
			about: subject,
			message: `The description begins with ${told$1[subject]}; expected the first sentence to be about the earner`,
			suggestion: "Begin with what the earner did: \"Earners have \u2026\"; the rest can follow, or go behind a link"
		};
	}
});
const told$1 = {
	organisation: "the organisation",
	history: "the organisation's history",
	course: "the course",
	event: "the event",
	product: "a product"
};
// ../core/src/rules/template/earner-voice.ts
const addressed = {
	issuer: "as the issuer",
	reader: "to the reader"
};
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
	examples: examplesOf("template/earner-voice"),
	*check({ name, description }) {
		if (description === void 0) return;
		const found = voiceWords(description.value, name ? [name.value] : []);
		const [first] = found;
		if (first === void 0) return;
		const listed = [...new Map(found.map((word) => [word.text, word])).values()].slice(0, 4);
		const speaks = Array.from(Map.groupBy(listed, ({ person }) => person), ([person, said]) => `${addressed[person]} (${said.map(({ text }) => `"${text}"`).join(", ")})`);
		yield {
			at: part(description, first.start, first.end),
			about: "description",
			message: `The description speaks ${speaks.join(" and ")}; expected it to speak about the earner`,
			suggestion: first.person === "reader" ? "Write what the earner did or can do: \"Earners have \u2026\" in place of \"You will \u2026\"" : "Write what the earner did or can do, and leave the organisation to its own page"
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
	examples: examplesOf("template/expiry"),
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
/** The name under which facts know an image. */
function imageKey(file, image) {
	return JSON.stringify([file, image]);
}
/** What a name of {@link imageKey} stands for. */
function readImageKey(name) {
	const [file = "", image = ""] = JSON.parse(name);
	return {
		file,
		image
	};
}
/** Under what sentences are known that readers of an age are to understand. */
function readabilityKey(age, sentences) {
	return JSON.stringify([age, sentences]);
}
// ../core/src/rules/template/image-file.ts
var image_file_default = templateGroupRule({
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
	examples: examplesOf("template/image-file"),
	*extract(template, _options, { limitOf }) {
		const { at, image } = template;
		const asked = limitOf("imagesLeast");
		const maxSize = limitOf("imageBytesMost");
		if (image === void 0 && (asked === void 0 || isOnPlatform(template))) return;
		const value = {
			at: image?.at ?? placeBelow(at, "image"),
			image: image?.value,
			asker: asked?.platform,
			maxSize: maxSize && {
				bytes: maxSize.value,
				platform: maxSize.platform
			}
		};
		yield {
			key: imageKey(at.file, image?.value ?? ""),
			value
		};
	},
	*checkGroup(group, _options, { images }) {
		for (const { at, image, asker, maxSize } of group) {
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
			}, known, maxSize);
		}
	}
});
/** A template that is on its platform already has its image there. */
function isOnPlatform({ identity, platformIds, record }) {
	const isExported = record.createdOn ?? record.updatedOn ?? record.issuedCount;
	return identity === "from-credential" || isExported !== void 0 || Object.keys(platformIds).length > 0;
}
/** What keeps an image from being taken; the first flaw alone, since a new file settles all. */
function* flawOf(image, known, maxSize) {
	const named = truncate$1(image.value, 60);
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
	else if (maxSize && known.bytes > maxSize.bytes) yield flaw(`The image "${named}" weighs ${megabytes$1(known.bytes)} MB; expected at most ${megabytes$1(maxSize.bytes)} MB, which is what ${maxSize.platform} takes`, "Save it with fewer colours or pixels");
}
function megabytes$1(bytes) {
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
	examples: examplesOf("template/image-text"),
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
var image_default = templateGroupRule({
	id: "template/image",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: ["image"],
	facts: ["images"],
	summary: "The image is square and large enough.",
	why: "Profiles show badges in a square. An image that is none is cropped or stretched, and a small one is blurred on every newer screen.",
	source: {
		title: "Credly support: square images of 600 \u00d7 600 pixels or more",
		address: "https://support.credly.com/knowledgebase/articles/866253"
	},
	mistakes: "An image that is square by its size but whose drawing is not is taken for square. Images at an address on the web are not looked at.",
	examples: examplesOf("template/image"),
	*extract({ at, image }, _options, { limitOf }) {
		if (image === void 0) return;
		const minSide = limitOf("imageSideLeast");
		const value = {
			at: image.at,
			image: image.value,
			minSide: minSide && {
				side: minSide.value,
				platform: minSide.platform
			}
		};
		yield {
			key: imageKey(at.file, image.value),
			value
		};
	},
	*checkGroup(group, _options, { images }) {
		for (const { at, image, minSide } of group) {
			const known = images?.get(imageKey(at.file, image));
			if (known?.state !== "read" || known.type !== "png" && known.type !== "svg") continue;
			const { width, height } = known;
			if (width === void 0 || height === void 0) continue;
			const isSquare = Math.abs(width - height) <= .01 * Math.max(width, height);
			const isSmall = minSide && known.type === "png" && Math.min(width, height) < minSide.side;
			if (isSquare && !isSmall) continue;
			const wanted = isSmall ? `at least ${minSide.side} \u00d7 ${minSide.side}, which is what ${minSide.platform} asks for` : "a square";
			yield {
				at,
				about: "image",
				message: `The image "${truncate$1(image, 60)}" is ${width} \u00d7 ${height} pixels; expected ${wanted}`,
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
	examples: examplesOf("template/link-places"),
	*check({ criteriaLink, earnLink, isEarnLinkShown }) {
		if (criteriaLink === void 0 || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		if (comparedAddress(criteriaLink.value) !== comparedAddress(earnLink.value)) return;
		yield {
			at: earnLink.at,
			about: "earn link",
			message: `Both links lead to ${truncate$1(earnLink.value, 60)}; expected one page about the badge and one where it can be earned`,
			suggestion: "Let `global_activity_url` lead to how the badge is earned, and `earn_this_badge_url` to where somebody begins",
			related: [criteriaLink.at]
		};
	}
});
// ../core/src/program/issuance.ts
/** The parts of a template that say what its badges mean. */
const meaningFields = [
	"name",
	"criteria",
	"level",
	"skills"
];
/** The name under which facts know what a template means. */
function meaningKey({ id, file, meaning }) {
	return JSON.stringify([
		id,
		file,
		...meaningFields.map((field) => meaning[field])
	]);
}
/** What a name of {@link meaningKey} stands for. */
function readMeaningKey(name) {
	const [id, file, name_, criteria, level, skills] = JSON.parse(name);
	return {
		id,
		file,
		meaning: {
			name: name_,
			criteria,
			level,
			skills
		}
	};
}
// ../core/src/text/fixed-words.ts
/**
* Words of which one letter more or less makes another number or another day: numbers, ordinals, months and days
* of the week, in English, Spanish, French, German, Dutch and Portuguese. In small letters.
*/
const fixedWords = new Set([
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
	"seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million",
	"first second third fourth fifth sixth seventh eighth ninth tenth once twice thrice half quarter both none",
	"january february march april may june july august september october november december",
	"monday tuesday wednesday thursday friday saturday sunday",
	"cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince diecis\u00e9is",
	"diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento",
	"mil mill\u00f3n primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta sexto sexta s\u00e9ptimo",
	"octavo noveno d\u00e9cimo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	"lunes martes mi\u00e9rcoles jueves viernes s\u00e1bado domingo",
	"z\u00e9ro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente",
	"quarante cinquante soixante septante huitante octante nonante cent mille million premier premi\u00e8re deuxi\u00e8me",
	"troisi\u00e8me quatri\u00e8me cinqui\u00e8me sixi\u00e8me septi\u00e8me huiti\u00e8me neuvi\u00e8me dixi\u00e8me janvier f\u00e9vrier mars avril mai juin",
	"juillet ao\u00fbt septembre octobre novembre d\u00e9cembre lundi mardi mercredi jeudi vendredi samedi dimanche",
	"null ein eine einen einem einer eines eins zwei drei vier f\u00fcnf sechs sieben acht neun zehn elf zw\u00f6lf dreizehn",
	"vierzehn f\u00fcnfzehn sechzehn siebzehn achtzehn neunzehn zwanzig drei\u00dfig dreissig vierzig f\u00fcnfzig sechzig siebzig",
	"achtzig neunzig hundert tausend million erste ersten zweite zweiten dritte dritten vierte f\u00fcnfte sechste siebte",
	"achte neunte zehnte januar j\u00e4nner februar m\u00e4rz april mai juni juli august september oktober november dezember",
	"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
	"nul een \u00e9\u00e9n twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien",
	"achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen",
	"eerste tweede derde vierde vijfde zesde zevende achtste negende tiende januari februari maart april mei juni",
	"juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
	"zero um uma dois duas tr\u00eas quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze",
	"dezasseis dezesseis dezassete dezessete dezoito dezanove dezenove vinte trinta quarenta cinquenta sessenta",
	"setenta oitenta noventa cem cento mil milh\u00e3o primeiro primeira segundo segunda terceiro terceira quarto quarta",
	"quinto quinta sexto sexta s\u00e9timo oitavo nono d\u00e9cimo janeiro fevereiro mar\u00e7o abril maio junho julho agosto",
	"setembro outubro novembro dezembro ter\u00e7a s\u00e1bado domingo"
].flatMap((line) => line.normalize("NFKC").split(" ")));
// ../core/src/program/meaning.ts
/** The texts of a template that make its meaning, by part, each where it stands. */
function meaningTexts({ name, criteria, level, skills = [] }) {
	return {
		name: name ? [name] : [],
		criteria: criteria.map(({ text }) => text),
		level: level ? [level] : [],
		skills
	};
}
/** What a template says in the parts that make its meaning. */
function meaningOfTemplate(template) {
	return byMeaningField(meaningTexts(template), (texts) => texts.map(({ value }) => value));
}
/** Something of each part, worked out from its texts. */
function byMeaningField({ name, criteria, level, skills }, of) {
	return {
		name: of(name),
		criteria: of(criteria),
		level: of(level),
		skills: of(skills)
	};
}
/**
* A text without what changes no meaning: case, white space, punctuation. Ledgers keep digests of the same form,
* `folded` of packages/ledger/src/meaning.ts.
*/
function foldedMeaning(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[\p{P}\p{S}\s]+/gu, " ").trim();
}
/**
* Which texts of a part are gone and which are new; undefined where it means the same. The order of a list,
* what is twice in it, and typing mistakes make no difference, nor does how criteria are split.
*/
function meaningDifference(field, before, after) {
	const old = distinct(before);
	const now = distinct(after);
	if (field === "criteria" && haveSameWords(wordsOf(old), wordsOf(now))) return void 0;
	const left = new Map([...now].filter(([text]) => !old.has(text)));
	const removed = [];
	let triesLeft = maxTries;
	for (const [text, index] of old) {
		if (now.has(text)) continue;
		const words = text.split(" ");
		const match = [...left.keys()].find((candidate) => triesLeft-- > 0 && haveSameWords(words, candidate.split(" ")));
		if (match === void 0) removed.push(index);
		else left.delete(match);
	}
	const added = [...left.values()];
	return removed.length + added.length === 0 ? void 0 : {
		removed,
		added
	};
}
/** How many pairs of texts are compared word by word. More have been written anew. */
const maxTries = 1e3;
/** The folded texts with the index of the first that is so; in the order given. */
function distinct(texts) {
	const all = /* @__PURE__ */ new Map();
	for (const [index, text] of texts.entries()) {
		const form = foldedMeaning(text);
		if (form !== "" && !all.has(form)) all.set(form, index);
	}
	return all;
}
function wordsOf(texts) {
	return [...texts.keys()].flatMap((text) => text.split(" "));
}
function haveSameWords(a, b) {
	return a.length === b.length && a.every((word, index) => {
		const other = b[index] ?? "";
		return word === other || isTypingMistake(word, other);
	});
}
/** Whether one of two words, both folded and not the same, is the other with a slip of the fingers. */
function isTypingMistake(a, b) {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short === "a" && long === "an") return true;
	if (isFixed(a) || isFixed(b) || prefixes.some((prefix) => long === prefix + short)) return false;
	if (short.length === 3 && long.length === 3) return isSwapped(a, b);
	if (short.length < 4) return false;
	if (a[0] !== b[0] && !isSwapped(a.slice(0, 2), b.slice(0, 2))) return false;
	return isWithin(a, b, short.length < 6 ? 1 : 2);
}
/** Prefixes that turn what a word says, or change it. */
const prefixes = [
	"un",
	"in",
	"im",
	"il",
	"ir",
	"non",
	"dis",
	"de",
	"re"
];
const romanNumeral = /^m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/;
function isFixed(word) {
	return /\p{N}/u.test(word) || fixedWords.has(word) || romanNumeral.test(word);
}
/** Whether two neighbouring letters have changed places, and nothing else differs. */
function isSwapped(a, b) {
	if (a.length !== b.length) return false;
	const at = firstDifference(a, b, 0, 0);
	return isSwappedAt(a, at, b, at) && a.slice(at + 2) === b.slice(at + 2);
}
function isSwappedAt(a, i, b, j) {
	return i + 1 < a.length && j + 1 < b.length && a[i] === b[j + 1] && a[i + 1] === b[j];
}
/**
* Whether at most `most` letters are to be changed, put in, taken out, or swapped with the next one
* (Damerau, "A technique for computer detection and correction of spelling errors", 1964). Every way is tried
* from where the words differ, so the time grows with their length only.
*/
function isWithin(a, b, most, from = 0, fromOther = 0) {
	if (Math.abs(a.length - from - (b.length - fromOther)) > most) return false;
	const steps = firstDifference(a, b, from, fromOther) - from;
	const i = from + steps;
	const j = fromOther + steps;
	if (i === a.length && j === b.length) return true;
	if (most === 0) return false;
	return isWithin(a, b, most - 1, Math.min(i + 1, a.length), Math.min(j + 1, b.length)) || i < a.length && isWithin(a, b, most - 1, i + 1, j) || j < b.length && isWithin(a, b, most - 1, i, j + 1) || isSwappedAt(a, i, b, j) && isWithin(a, b, most - 1, i + 2, j + 2);
}
/** Index in `a`, from `i` on, of the first letter that `b` has not, from `j` on. */
function firstDifference(a, b, i, j) {
	let steps = 0;
	while (i + steps < a.length && j + steps < b.length && a[i + steps] === b[j + steps]) steps += 1;
	return i + steps;
}
/** How much of a text is shown on each side of what differs, and at most of what differs. */
const contextLength = 120;
const maxDifference = 240;
/** Two texts, each cut to the part in which they differ. */
function differingParts(before, after) {
	const shorter = Math.min(before.length, after.length);
	const start = firstDifference(before, after, 0, 0);
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	return [cutTo(before, start, before.length - end), cutTo(after, start, after.length - end)];
}
/** The text from a bit before `start` to a bit after `end`, in whole words. */
function cutTo(text, start, end) {
	const from = start <= contextLength ? 0 : wordStart(text, start - contextLength);
	const last = Math.min(end, start + maxDifference) + contextLength;
	const to = last >= text.length ? text.length : wordEnd(text, last);
	return `${from > 0 ? "\u2026" : ""}${text.slice(from, to).trim()}${to < text.length ? "\u2026" : ""}`;
}
/** The longest stretch of letters that is looked through for the end of a word. */
const maxWord = 40;
function wordStart(text, index) {
	const space = text.slice(index, index + maxWord).search(/\s/);
	return space === -1 ? afterPair(text, index) : index + space;
}
function wordEnd(text, index) {
	for (let end = index; end > index - maxWord; end--) if (/\s/.test(text[end] ?? " ")) return end;
	return afterPair(text, index);
}
/** The index, or the next one where it stands within a letter of two units. */
function afterPair(text, index) {
	return /[\uDC00-\uDFFF]/.test(text[index] ?? "") ? index + 1 : index;
}
// ../core/src/rules/template/meaning-changed.ts
var meaning_changed_default = templateGroupRule({
	id: "template/meaning-changed",
	practice: 11,
	kind: "guidance",
	severity: "warning",
	reads: [
		"id",
		"state",
		"name",
		"criteria",
		"level",
		"skills",
		"version",
		"changes"
	],
	comparedWith: ["version", "changes"],
	facts: ["issuance", "formerMeanings"],
	comparesBase: true,
	summary: "What a badge means is not changed for people who already hold it.",
	why: "A badge shows what its template says today. If its criteria, skills, level or name change, people who earned it before are said to have done what they have not, or no longer to have done what they have.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It compares words and does not understand them: criteria that say the same in other words are reported until the change is declared. Marks are no words, so \"C\" and \"C++\" are the same to it, and a slip of the fingers that makes another word (\"cover\" and \"covers\") is taken for a correction.",
	examples: examplesOf("template/meaning-changed"),
	*extract(template) {
		const { id, at, identity, state, format, version, changes, record } = template;
		if (identity === "from-credential" || state?.value === "draft") return;
		const value = {
			id: id.value,
			file: at.file,
			at,
			format,
			meaning: meaningOfTemplate(template),
			places: byMeaningField(meaningTexts(template), (all) => all.map((text) => text.at)),
			version: version?.value,
			changes,
			count: record.issuedCount?.value
		};
		yield {
			key: id.value,
			value
		};
	},
	factKey(value) {
		return meaningKey(value);
	},
	*checkGroup(group, _options, { issuance, formerMeanings }, base) {
		for (const template of group) if (base === void 0) {
			const former = formerMeanings?.get(meaningKey(template)) ?? [];
			for (const field of meaningFields) yield* comparedWithIssued(template, field, former);
		} else {
			const before = formerOf(template, group, base);
			if (before === void 0) continue;
			const held = heldBadges(template, before, issuance?.get(template.id));
			if (held > 0) yield* comparedWithBase(template, before, held);
		}
	}
});
/** The same template before the change; undefined where there was none, or several and nobody knows which. */
function formerOf({ file }, group, base) {
	if (base.length === 1 && group.length === 1) return base[0];
	const own = base.filter((one) => one.file === file);
	return own.length === 1 && group.filter((one) => one.file === file).length === 1 ? own[0] : void 0;
}
/** How many badges people hold, as the ledger says it, or else a platform's export. */
function heldBadges(after, before, issued) {
	return issued?.held ?? issued?.count ?? after.count ?? before.count ?? 0;
}
function* comparedWithBase(after, before, held) {
	if (after.version !== void 0 && after.version !== before.version) return;
	for (const field of meaningFields) {
		const [old, now] = [before.meaning[field], after.meaning[field]];
		if (old.length === 0) continue;
		if (after.format !== before.format && now.length === 0) continue;
		const difference = meaningDifference(field, old, now);
		if (difference === void 0 || isNewlyDeclared(field, after, before)) continue;
		const people = held === 1 ? "1 person holds" : `${held} people hold`;
		yield {
			at: placeOf(after, field, difference),
			about: field,
			message: `${people} this badge, and ${changeInWords(field, old, now, difference)}; ${expected}`,
			suggestion: suggestionFor(field)
		};
	}
}
function isNewlyDeclared(field, after, before) {
	const known = new Set(before.changes.map(declarationOf));
	return after.changes.some((change) => change.field === field && !known.has(declarationOf(change)));
}
function declarationOf({ on, field, why }) {
	return JSON.stringify([
		on,
		field,
		why
	]);
}
function* comparedWithIssued(template, field, former) {
	const now = template.meaning[field];
	const others = former.filter((one) => one.field === field && !isOtherVersion(template, one) && !isDeclaredSince(template, one) && (one.texts === void 0 || one.texts.length > 0 && meaningDifference(field, one.texts, now) !== void 0));
	const [last] = others.toSorted((a, b) => a.lastIssued < b.lastIssued ? 1 : -1);
	if (last === void 0) return;
	const count = others.reduce((sum, one) => sum + one.count, 0);
	const badges = count === 1 ? `1 badge was issued on ${last.lastIssued}` : `${count} badges were issued, the last on ${last.lastIssued},`;
	const difference = last.texts && meaningDifference(field, last.texts, now);
	const change = last.texts && difference ? sinceInWords(field, last.texts, now, difference) : `with ${otherMeanings[field]} than the template has now`;
	yield {
		at: placeOf(template, field, difference),
		about: field,
		message: `${badges} ${change}; ${expected}`,
		suggestion: suggestionFor(field)
	};
}
/** Whether the badges were issued from another version, or the version they were issued from is not known. */
function isOtherVersion({ version }, former) {
	return version !== former.version;
}
function isDeclaredSince({ changes }, { field, lastIssued }) {
	return changes.some((change) => change.field === field && change.on >= lastIssued);
}
/** The first text that is new, or else the first; the template where there is none. */
function placeOf({ at, places }, field, difference) {
	const [index = 0] = difference?.added ?? [];
	return places[field][index] ?? places[field][0] ?? at;
}
const expected = "expected a badge to mean what it meant when it was earned";
function suggestionFor(field) {
	return `Make a new template, give this one a new \`version\`, or, where the meaning is the same, declare it under \`changes\` with \`on\`, \`field: ${field}\` and \`why\``;
}
const otherMeanings = {
	name: "another name",
	criteria: "other criteria",
	level: "another level",
	skills: "other skills"
};
/** How a part changes with the change that is checked. */
function changeInWords(field, before, after, difference) {
	if (field === "skills") return `its ${skillsInWords(before, after, difference)}`;
	const [old, now] = differenceInWords(before, after, difference);
	if (field === "criteria") {
		if (old === "") return `its criteria now also ask for \u201c${now}\u201d`;
		if (now === "") return `its criteria no longer ask for \u201c${old}\u201d`;
		return `its criteria change from \u201c${old}\u201d to \u201c${now}\u201d`;
	}
	if (now === "") return `its ${field} \u201c${old}\u201d is taken away`;
	return `its ${field} changes from \u201c${old}\u201d to \u201c${now}\u201d`;
}
/** How a part has changed since badges were issued. */
function sinceInWords(field, before, after, difference) {
	if (field === "skills") return `and its ${skillsInWords(before, after, difference)}`;
	const [old, now] = differenceInWords(before, after, difference);
	if (old === "") return `and its ${field} did not have \u201c${now}\u201d then`;
	if (now === "") return `with the ${field} \u201c${old}\u201d, which the template no longer has`;
	return `with the ${field} \u201c${old}\u201d, and the template now has \u201c${now}\u201d`;
}
function differenceInWords(before, after, { removed, added }) {
	return differingParts(inOneText(removed.map((index) => before[index] ?? "")), inOneText(added.map((index) => after[index] ?? "")));
}
function inOneText(texts) {
	return texts.map((text) => text.replace(/\s+/g, " ").trim()).join(" / ");
}
function skillsInWords(before, after, { removed, added }) {
	const gone = removed.map((index) => before[index] ?? "");
	const fresh = added.map((index) => after[index] ?? "");
	return `skills are now ${[...gone.length > 0 ? [`without ${quoted$1(gone)}`] : [], ...fresh.length > 0 ? [`with ${quoted$1(fresh)} added`] : []].join(" and ")}`;
}
function quoted$1(skills) {
	return fewNames(skills.map((skill) => `\u201c${truncate$1(skill, 80)}\u201d`));
}
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
	examples: examplesOf("template/name-length"),
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
	examples: examplesOf("template/name-words"),
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
	const text = normalize(description?.value ?? "");
	const [, after] = /^\s*(certification|certificate)\b/.exec(textAfter(text, normalize(name))) ?? [];
	const [, named] = /\bthis (certification|certificate)\b/.exec(text) ?? [];
	const said = after ?? named;
	return said === "certification" || said === "certificate" ? said : void 0;
}
function textAfter(text, name) {
	const start = text.indexOf(name);
	return start < 0 ? "" : text.slice(start + name.length);
}
// ../core/src/text/en/names.ts
/** English words for a badge and for what it is awarded for. Put together by hand. */
const names$1 = { generic: /* @__PURE__ */ new Set([
	"badge",
	"digital badge",
	"open badge",
	"certificate",
	"certification",
	"credential",
	"digital credential",
	"micro-credential",
	"microcredential",
	"course",
	"training",
	"award",
	"achievement",
	"diploma",
	"new badge",
	"untitled",
	"badge template",
	"template"
]) };
// ../core/src/text/generic-name.ts
/** Whether a name says what kind of thing a badge is, and not which. English. */
function isGenericName(name) {
	return names$1.generic.has(name.trim().toLowerCase());
}
// ../core/src/text/en/version.ts
/**
* English words by which a name says which version of a template it is, and those of events, which have
* a day or a year in their names. Put together by hand, and held against the texts of
* `packages/core/quality`.
*/
const versions = {
	months: "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
	ordinals: "st|nd|rd|th",
	edition: "version|edition|revision|update",
	of: "of",
	renewed: "updated|revised",
	numbered: "version|ver\\.?|revision|rev\\.?|v\\.?",
	numberedInText: "\\bv\\.?|\\bver\\.?|\\bversion|\\brev\\.?|\\brevision",
	event: /\b(?:summit|conference|congress|convention|expo|fair|forum|festival|symposium|workshop|webinar|seminar|meetup|hackathon|datathon|bootcamp|camp|days?|week|weekend|retreat|school|academy|class|cohort|olympi\w+|cup|games|championships?|competition|contest|challenge|award|awards|prize|marathon|season|con|volunteer|attendee|speaker|delegate|participant|\w*(?:con|fest|days|conf))\b/iu
};
// ../core/src/text/version.ts
const { months, ordinals, edition, of, renewed, numberedInText, event } = versions;
const year = "(?:19|20)\\d\\d";
/**
* Days and editions: 2023-05-01, 01.05.2023, "12 May 2025", "May 2023 edition", "(2024 version)". A
* year alone has to be set off, since many products are named by one: "SQL Server 2019 Edition".
*/
const dates = [
	`(?<![\\d-])${year}-\\d\\d-\\d\\d(?!\\d)`,
	`(?<![\\d./])\\d{1,2}([./])\\d{1,2}\\1${year}(?!\\d)`,
	`(?<!\\d)\\d{1,2}(?:\\.|${ordinals})?\\s+(?:${months})\\.?,?\\s+${year}(?!\\d)`,
	`\\b(?:${months})\\.?\\s+\\d{1,2}(?:${ordinals})?,?\\s+${year}(?!\\d)`,
	`\\b(?:${months})\\.?\\s+${year}\\s+(?:${edition})\\b`,
	`(?<=[([,;:|\u2013\u2014-]\\s*)${year}\\s+(?:${edition})\\b`,
	`(?<=[([,;:|\u2013\u2014-]\\s*)(?:${edition})\\s+(?:${of}\\s+)?(?:(?:${months})\\.?\\s+)?${year}\\b`,
	`\\b(?:${renewed})\\s+(?:(?:${months})\\.?\\s+)?${year}\\b`
].map((pattern) => new RegExp(pattern, "iu"));
/** Numbers of versions: "v2", "Version 1.1", "(rev. 3)". */
const numbered = new RegExp(String.raw`(?<open>[([]\s*)?\b(?<word>${versions.numbered})\s*(?<number>\d{1,2}(?:\.\d{1,2}){0,2})(?!\.?[\p{L}\p{N}])\s*(?<close>[)\]])?`, "giu");
/** Where there are more, none says which version it is. */
const maxNumbers = 5;
/** A longer one is no name. */
const maxNameLength = 1e3;
/**
* The date or the number in a name that says which version of the template it is. Passed over: what
* is the version of a product or standard, which shows in the product's name before it ("ITIL v4",
* "NIST SP 800-53 Rev. 5", "Angular v17") or in `texts` that name it too, and the day of an event. English.
*/
function versionMark(name, texts) {
	if (name.length > maxNameLength || !/\d/.test(name)) return void 0;
	for (const pattern of dates) {
		const match = pattern.exec(name);
		if (match === null) continue;
		const [digits = ""] = /(?:19|20)\d\d/.exec(match[0]) ?? [];
		if (!(event.test(name) || texts.some((text) => text.includes(digits)))) return markAt(name, match.index, match[0]);
	}
	for (const match of Array.from(name.matchAll(numbered)).slice(0, maxNumbers)) if (isOfTemplate(name, match, texts)) return markAt(name, match.index, match[0]);
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
	const isSetOff = isBracketed || /[\u2013\u2014:,|-]\s*$/.test(before);
	const previous = before.split(/[\s()[\],:;|\u2013\u2014]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
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
	const word = product === "" ? "" : `|${literal(product)}`;
	const pattern = `(?:${numberedInText}${word})\\s*${literal(number)}(?!\\d)`;
	return new RegExp(pattern, "iu").test(text);
}
// ../core/src/rules/template/name.ts
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
		maxLength: {
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
	examples: examplesOf("template/name"),
	*check({ name, description, skills = [], criteria }, { maxLength, pattern }, { limitOf }) {
		if (name === void 0) return;
		const { length } = Array.from(name.value);
		const refusedFrom = limitOf("nameMost")?.value ?? Number.POSITIVE_INFINITY;
		if (length > maxLength && length <= refusedFrom) yield {
			at: name.at,
			about: "length",
			message: `The name has ${length} characters; expected at most ${maxLength}, so that a profile shows all of it`,
			suggestion: "Name the achievement alone; issuer and course have fields of their own"
		};
		if (isGenericName(name.value)) yield {
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
			message: `The name "${name.value}" does not match \`${pattern}\`; expected the naming convention of the program`,
			suggestion: "Write the name as the convention has it"
		};
	}
});
// ../core/src/rules/template/near-duplicate.ts
/** Texts of fewer words are alike by chance. */
const minWords = 12;
/** How many members of a series a text is held against in one group. */
const maxMembers = 8;
var near_duplicate_default = templateGroupRule({
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
	examples: examplesOf("template/near-duplicate"),
	*extract(template) {
		const words = comparedWords(wording$1(template));
		if (template.name === void 0 || words.length < 4) return;
		const value = {
			at: template.description?.at ?? template.at,
			id: template.id.value,
			series: template.series?.value,
			title: template.name.value,
			name: comparedWords(template.name.value).join(" "),
			text: words.join(" ")
		};
		if (words.length < minWords) yield {
			key: `same:${value.text}`,
			value
		};
		else for (const key of bandKeys(compare$1(value, words).shingles)) yield {
			key,
			value
		};
	},
	*checkGroup(group, { share }) {
		if (group.length < 2) return;
		const clusters = [];
		const copied = /* @__PURE__ */ new Map();
		for (const text of group) {
			const compared = compare$1(text);
			const original = copied.get(text.text);
			const isNew = original === void 0;
			if (isNew) copied.set(text.text, text);
			const like = isNew ? joinOrFind(clusters, compared, share) : {
				text: original,
				share: 1
			};
			if (like === void 0 || like.text.id === text.id || isDeclared(like.text, text)) continue;
			if (nameForm(like.text.title) === nameForm(text.title)) continue;
			const place = like.text.at.file === text.at.file ? "in this file" : like.text.at.file;
			yield {
				at: text.at,
				about: "text",
				message: like.share === 1 ? `"${text.title}" has the same text as "${like.text.title}" (${place}); expected a text of its own` : `"${text.title}" shares ${Math.round(like.share * 100)} % of its wording with "${like.text.title}" (${place}); expected a text of its own`,
				suggestion: "Say what sets it apart, remove one of the two, or give both the same `series` if they are meant to be alike",
				related: [like.text.at]
			};
		}
	}
});
const comparedTexts = /* @__PURE__ */ new WeakMap();
function compare$1(text, words = text.text.split(" ")) {
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
		if (own.length < maxMembers) own.push(text);
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
function wording$1({ description, criteria }) {
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
	examples: examplesOf("template/no-inline-links"),
	*check({ description }) {
		if (description === void 0) return;
		for (const match of description.value.matchAll(/(?:https?:\/\/|(?<![\w@/.])www\.)[^\s<>"'\u201c\u201d)\]}]+/gi)) {
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
// ../core/src/text/en/personal-data.ts
const capitalised = "\\p{Lu}[\\p{Ll}\u2019'-]+(?:-\\p{Lu}\\p{Ll}+)?";
const title = "(?:Dr|Prof|Mr|Mrs|Ms|Mx|Professor|Doctor|Sir|Dame)\\b\\.?";
const personalData = {
	telephone: /(?=[+\d])(?<=\b(?:tel|phone|telephone|call|fax|mobile|whatsapp|telefon|t\u00e9l)\b\.?:?\s*(?:us )?(?:at |on )?)(?:\+?\d[\d\s()./-]{5,}\d)|(?<![\w.])(?:\+|00)[1-9]\d{0,2}[\s./-]?(?:\(\d{1,4}\)[\s./-]?)?\d{1,4}(?:[\s./-]?\d{2,4}){2,4}(?!\w)/giu,
	anyTitle: /\b(?:Dr|Prof|Mr|Mrs|Ms|Mx|Doctor|Sir|Dame)/,
	titled: [new RegExp(`(?<=\\b(?:by|with|contact|from|instructors?|teachers?|trainers?|supervisors?|under|and|of) )${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised}|van|von|de|der|la)){0,3}(?! (?:\\p{Lu}|[Aa]ward|[Pp]rogram|[Cc]ourse|[Ff]oundation|[Pp]rize|[Rr]eading))`, "gu"), new RegExp(`(?:^|(?<=[.!?:;] ))${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised})){0,2}(?=,? (?:who|will|teaches|taught|leads|led|presents|is|was|has|runs|supervises|signs|offers)\\b)`, "gu")],
	anyAward: /(?:ed|en) to /,
	awardee: new RegExp(`(?<=\\b(?:awarded|issued|presented|given|granted) to )(?:${title} )?(${capitalised}) (${capitalised})(?=,| for | on | who has | in recognition|\\.|$)`, "gu"),
	group: /^(?:Team|Staff|Student|Students|Faculty|Program|Programme|Community|University|College|School|Board|Members?|Graduate|Master|Certified|Open|New|Advanced|Active|Senior|Junior|Lead|All|Our|The|High|Youth|Club|Event|Project|Peer|Data|Software|Gold|Silver|Bronze)$/,
	plural: /s$/
};
// ../core/src/text/personal-data.ts
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const { telephone, anyTitle, titled, anyAward, awardee, group: group$1, plural } = personalData;
/**
* Mail addresses, telephone numbers and names of persons in a text. A name is one with a title that
* does something (teaches, is to be asked), or the one whom the badge is awarded to. English.
*/
function personalDataIn(text) {
	const found = [
		...text.includes("@") ? all(text, mail, "e-mail") : [],
		.../\d\D?\d\D?\d/.test(text) ? all(text, telephone, "telephone") : [],
		...anyTitle.test(text) ? titled.flatMap((pattern) => all(text, pattern, "person")) : [],
		...Array.from(anyAward.test(text) ? text.matchAll(awardee) : []).filter(([, first = "", last = ""]) => !group$1.test(first) && !group$1.test(last) && !plural.test(last)).map((match) => at$1(match, "person"))
	];
	const kinds = /* @__PURE__ */ new Set();
	return found.sort((a, b) => a.start - b.start).filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
}
function all(text, pattern, kind) {
	return Array.from(text.matchAll(pattern), (match) => at$1(match, kind));
}
function at$1(match, kind) {
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
	examples: examplesOf("template/no-personal-data"),
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
					message: `The template holds ${told[kind]}; expected neither names nor ways to reach somebody`,
					suggestion: kind === "person" ? "Leave the name out; the one who earns the badge is \"the earner\"" : "Leave it out; the pages behind the links can say whom to ask"
				};
			}
		}
	}
});
const told = {
	"e-mail": "a mail address",
	telephone: "a telephone number",
	person: "a person's name"
};
// ../core/src/text/en/promotion.ts
const amount = String.raw`(?:(?:US|CA|AU)?[$\u20ac\u00a3]\s?\d[\d.,]*|\d[\d.,]*\s?(?:\u20ac|\u00a3|\$|euros?\b|dollars?\b|pounds?\b|USD\b|EUR\b|GBP\b))`;
// ../core/src/text/promotion.ts
const { praise, call, sale, hints } = {
	praise: [
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
		/\bworld['\u2019]s (?:leading|best|finest|foremost|premier)\b/g,
		/\b(?:the )?(?:most (?:trusted|prestigious|respected|sought[- ]after|exciting|innovative|comprehensive)|premier|foremost|finest|number one|no\. ?1|leading) (?:[a-z-]+ ){0,2}(?:provider|organi[sz]ation|institution|university|college|school|academy|company|vendor|supplier|platform|institute|brand|employer|course|training|program|programme|certification|credential)s?\b/g,
		/\bthe best (?:[a-z-]+ ){0,2}(?:courses?|training|school|university|academy|program(?:me)?s?|teachers|trainers|instructors|providers?|platform) (?:in|of|available|anywhere|on the market|around)\b/g,
		/\bhighly (?:sought[- ]after|coveted|acclaimed) (?:[a-z-]+ ){0,2}(?:badge|credential|certificat\w+|course|program\w*|training)\b/g,
		/\b(?:critically )?acclaimed (?:course|program|programme|training|academy|school|workshop)\b/g,
		/\b(?:amazing|fantastic|exciting|unmissable|unbeatable|revolutionary) (?:new )?(?:course|opportunity|program|programme|training|offer|workshop|event|experience)\b/g
	],
	call: [
		/\b(?:enroll?|register|apply|sign up|subscribe|book|buy|order|call|start|join) (?:now|today)\b/g,
		/\b(?:enroll?|register|apply|sign up|subscribe) (?:for free|online at|here|at www)\b/g,
		/\b(?:click here|don['\u2019]?t miss|hurry|act now|limited (?:time|places|seats) (?:only|offer|available)|places are limited|seats are limited|limited[- ]time offer|spots are limited)\b/g,
		/\b(?:find out more|learn more|read more|for more information|more information)(?:,? (?:please )?(?:visit|see|go to|call|contact)| at | on (?:the|our) (?:web ?site|page))\b/g,
		/\b(?:visit|check out|head to|go to) (?:the|our|their) (?:web ?site|web ?shop|store|home ?page)\b/g,
		/\b(?:get|become|be) certified (?:now|today)\b/g,
		/\btake (?:the|this) course (?:now|today)\b/g
	],
	sale: [
		new RegExp(String.raw`\b(?:for|at) (?:only|just|as little as) ${amount}`, "g"),
		new RegExp(String.raw`\b(?:costs?(?: only| just)?|costing|priced at|(?:course |exam |registration |enrol?lment )fee (?:is|of)|tuition (?:is|of)|price(?: is|:| of)|worth|save|now only|starting (?:at|from)) ${amount}`, "g"),
		/\b\d{1,2}\s?% (?:off|discount)\b|\bdiscount of \d{1,2}\s?%/g,
		/\bearly[- ]bird\b/g,
		/\b(?:special offer|introductory offer|discount code|promo code|voucher code|money[- ]back)\b/g,
		/\b(?:offer|discount|sale|promotion|registration|enrol?lment) (?:ends|closes|valid until|is open until|runs until|expires)\b/g
	],
	hints: /* @__PURE__ */ new Set([
		"class",
		"leading",
		"winning",
		"renowned",
		"art",
		"unparalleled",
		"unrivaled",
		"unrivalled",
		"none",
		"rated",
		"prestigious",
		"world",
		"trusted",
		"respected",
		"sought",
		"innovative",
		"comprehensive",
		"premier",
		"foremost",
		"finest",
		"number",
		"1",
		"best",
		"highly",
		"acclaimed",
		"amazing",
		"fantastic",
		"exciting",
		"unmissable",
		"unbeatable",
		"revolutionary",
		"enroll",
		"enrol",
		"register",
		"apply",
		"sign",
		"subscribe",
		"book",
		"buy",
		"order",
		"call",
		"start",
		"join",
		"act",
		"certified",
		"take",
		"click",
		"miss",
		"hurry",
		"limited",
		"places",
		"seats",
		"spots",
		"more",
		"information",
		"visit",
		"check",
		"head",
		"go",
		"euro",
		"euros",
		"dollar",
		"dollars",
		"pound",
		"pounds",
		"usd",
		"eur",
		"gbp",
		"off",
		"discount",
		"bird",
		"special",
		"introductory",
		"promo",
		"voucher",
		"money",
		"offer",
		"sale",
		"promotion",
		"registration",
		"enrollment",
		"enrolment"
	])
};
function mayAdvertise({ text, words }) {
	return /[$\u20ac\u00a3%]/.test(text) || words.some((word) => {
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
	while (end > 0 && /["\u201d\u2019)]/.test(text[end - 1] ?? "")) end--;
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
	examples: examplesOf("template/no-promotion"),
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
// ../core/src/program/adoption.ts
function adoptionOf(members, has) {
	const without = members.filter((member) => !has(member));
	const all = members.length;
	return {
		without,
		all,
		isUnknown: without.length === all,
		isCommonPractice: without.length * 2 <= all
	};
}
// ../core/src/rules/template/owner.ts
const owned = { kind: "owned" };
var owner_default = templateGroupRule({
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
	mistakes: "Owners are compared with the names, roles, mail addresses and GitHub accounts in `team` of `program.yaml`; a nickname is not known there. Without a team nothing is said.",
	examples: examplesOf("template/owner"),
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
	*checkGroup(group, _, { program, today }) {
		if (program?.team === void 0) return;
		yield* withoutOwner(group.filter((entry) => "kind" in entry), program.at);
		const owners = group.filter((entry) => "value" in entry);
		if (owners.length === 0) return;
		const members = membersByName(program.team);
		for (const owner of owners) {
			const member = namesIn$2(owner.value).map((name) => members.get(name)).find((found) => found !== void 0);
			if (member === void 0) yield isUnknown(owner, members);
			else if (member.until && member.until.value < today) yield hasLeft(owner, member.until);
		}
	}
});
function* withoutOwner(templates, programFile) {
	const { without, all, isCommonPractice } = adoptionOf(templates, ({ kind }) => kind === "owned");
	const places = without.flatMap((entry) => entry.kind === "unowned" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0) return;
	const common = {
		about: "owner",
		suggestion: "Add `owner`, with a member or a role of the team"
	};
	if (isCommonPractice || all === 1) for (const at of places) yield {
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
	const [name = ""] = namesIn$2(owner.value);
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
// ../core/src/program/cycles.ts
/** Ways that lead back to where they began, each told once. A chain may be of any length. */
function cycles(members, next) {
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
	for (const id of new Set(named.map(({ value }) => normalize(value)))) yield {
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
		const folded = normalize(id.value);
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
	return !templateIds.has(id.value) && !folded(templateIds).ids.has(normalize(id.value));
}
/** The ids by which other templates may name one: its own, and those that platforms gave it. */
function idsOf({ id, platformIds }) {
	return [id, ...Object.values(platformIds)].map(({ value }) => normalize(value));
}
/**
* Whether an id can only be one that this program gave, such as `queen-breeder`. What a platform
* gives (a UUID, a number, a long token), an address and a title may point anywhere.
*/
function isOwnWording(id) {
	return /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-_.][\p{L}\p{M}\p{N}]+)*$/u.test(id) && !isToken(id);
}
/** How many mistyped ids of a program are held against all others. Where more are unknown, they are no slips. */
const maxSlips = 100;
const foldedIds = /* @__PURE__ */ new WeakMap();
function folded(templateIds) {
	const known = foldedIds.get(templateIds);
	if (known) return known;
	const made = {
		ids: new Set(Array.from(templateIds, (id) => normalize(id))),
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
	if (known.slips > maxSlips) return void 0;
	const mistyped = normalize(id);
	const shape = withoutDigits(mistyped);
	return didYouMean(mistyped, [...known.ids].filter((other) => Math.abs(other.length - mistyped.length) <= 2 && other[0] === mistyped[0] && withoutDigits(other) !== shape));
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
var pathway_default = templateGroupRule({
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
	examples: examplesOf("template/pathway"),
	*extract(template) {
		const { at, id, requires, state } = template;
		yield* underIds(template, requires);
		if (requires.length === 0 || state?.value === "archived") return;
		yield {
			key: "cycles",
			value: {
				kind: "step",
				at,
				id: id.value,
				ids: idsOf(template),
				requires
			}
		};
	},
	*checkGroup(group, _options, facts) {
		yield* inCircles(group.filter((entry) => entry.kind === "step"));
		const { target, pointers } = behindId(group.filter((entry) => entry.kind !== "step"));
		for (const pointer of pointers) if (target?.isArchived) yield isRetired$1(pointer.id, target.at);
		else if (!target && isUnknownId(pointer, facts)) yield isMissing$2(pointer.id, nearestId(pointer.id.value, facts.templateIds));
	}
});
function* inCircles(steps) {
	const known = new Map(steps.flatMap((step) => step.ids.map((id) => [id, step])));
	const required = ({ requires }) => requires.flatMap(({ value }) => known.get(normalize(value)) ?? []);
	for (const circle of cycles(steps, required)) yield* inCircle(fromFirst(circle));
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
function isMissing$2(id, meant) {
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
	const [first] = circle;
	const [at, ...related] = circle.map((step, index) => requirement(step, circle[index + 1] ?? first));
	if (first === void 0 || at === void 0) return;
	const names = circle.slice(1, 6).map(({ id }) => `"${id}", which requires `);
	const way = circle.length > 6 ? [...names, "others and at last "] : names;
	yield {
		at,
		about: "circle",
		message: circle.length === 1 ? `"${first.id}" requires itself; expected a badge that can be earned before it` : `"${first.id}" requires ${way.join("")}"${first.id}"; expected a chain that has a beginning`,
		suggestion: circle.length === 1 ? "Remove this requirement" : "Remove one of these requirements, so that somebody can begin",
		related: related.slice(0, 5)
	};
}
/** Where a member of a circle requires the next one. */
function requirement({ at, requires }, next) {
	return requires.find(({ value }) => next?.ids.includes(normalize(value)))?.at ?? at;
}
// ../core/src/text/en/markup.ts
/** English words by which a text speaks of mark-up. Put together by hand. */
const markUp = { spoken: /^["'\u201d\u2019`)]*\s*(?:tags?|elements?|entity|entities|attributes?|characters?|marks?|and <|or <|, <)/i };
// ../core/src/text/markup.ts
const anyMark = /[*_<&#]/;
const letters = {
	nbsp: " ",
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	lsquo: "\u2018",
	rsquo: "\u2019",
	ldquo: "\u201c",
	rdquo: "\u201d",
	ndash: "\u2013",
	mdash: "\u2014",
	hellip: "\u2026",
	bull: "\u2022",
	copy: "\u00a9",
	reg: "\u00ae",
	trade: "\u2122"
};
const patterns = [
	{
		language: "Markdown",
		pattern: /(?<![\p{Script=Latin}\p{N}*\\])(\*{1,3})(?=[\p{L}\p{N}"\u201c'\u2018(])([^*\n]{0,300}[\p{L}\p{N}.,:;!?"\u201d'\u2019)%])\1(?![\p{Script=Latin}\p{N}*])/gu,
		plain: ({ 2: inner }) => inner
	},
	{
		language: "Markdown",
		pattern: /(?<![\p{L}\p{N}_\\/.])(_{1,2})(?=[\p{L}\p{N}"\u201c'\u2018(])(?=[^_\s]{0,300}[^\S\n])([^_\n]{0,600}[\p{L}\p{N}.,:;!?"\u201d'\u2019)%])\1(?![\p{L}\p{N}_])/gu,
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
	return markUp.spoken.test(text.slice(start + opening.length));
}
const elements = "b|i|u|em|strong|p|ul|ol|li|h[1-6]|div|span|sup|sub|font|center|blockquote|table";
const openTag = new RegExp(`<(${elements})(?:\\s[^<>]{0,300})?>`, "giu");
const closeTag = new RegExp(`</(${elements})\\s*>`, "giu");
/** Characters that may stand between the tags of an element. */
const maxElementLength = 4e3;
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
		if (end === void 0 || end.index - inside > maxElementLength) continue;
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
	examples: examplesOf("template/plain-text"),
	*check(template) {
		for (const [about, subject, text] of plainTexts(template)) {
			const mark = firstMarkUp(text.value, (start, end) => analyse(text).isQuoted(start, end));
			if (mark === void 0) continue;
			const { start, end, plain } = mark;
			yield {
				at: part(text, start, end),
				about,
				message: `${subject} has ${mark.language} in it (${truncate$1(mark.text)}); expected plain text, since most places show the marks as they are`,
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
/** The texts of a template that nothing turns into anything else, with what they are called. */
function* plainTexts({ format, description, criteria }) {
	if (description) yield [
		"description",
		"The description",
		description
	];
	if (format !== "badgelint" && format !== "credly") return;
	for (const [index, { text }] of criteria.entries()) yield [
		`criterion ${index + 1}`,
		`Criterion ${index + 1}`,
		text
	];
}
// ../core/src/rules/template/readability.ts
/** The beginning of a sentence of more words tells whether it is hard to read. */
const maxJudgedWords = 500;
var readability_default = templateGroupRule({
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
		maxWords: {
			type: "integer",
			description: "Words that a sentence may have, however hard they are.",
			minimum: 5,
			default: 25
		}
	},
	examples: examplesOf("template/readability"),
	*extract({ description }, { age, maxWords }) {
		if (description === void 0) return;
		const long = analyse(description).sentences.map(({ text, start, end }) => ({
			at: part(description, start, end),
			words: words(text).map((word) => word.text)
		})).filter((sentence) => sentence.words.length > maxWords);
		if (long.length === 0) return;
		const key = readabilityKey(age, long.map((sentence) => sentence.words.slice(0, maxJudgedWords)));
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
	*checkGroup(group, { age, maxWords }, { hardSentences }) {
		for (const { key, long } of group) {
			const hard = long.filter((_, index) => hardSentences?.get(key)?.[index]);
			const [longest] = hard.toSorted((a, b) => b.count - a.count);
			if (longest === void 0) continue;
			const more = hard.length > 1 ? ` (the longest of ${hard.length})` : "";
			yield {
				at: longest.at,
				about: "description",
				message: `A sentence of ${longest.count} words is hard to read for people of ${age}${more}; expected at most ${maxWords} words, or plainer ones`,
				suggestion: "Make two sentences of it, and put a plain word where there is one"
			};
		}
	}
});
// ../core/src/rules/template/recommendations.ts
const given$1 = { kind: "given" };
var recommendations_default = templateGroupRule({
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
	examples: examplesOf("template/recommendations"),
	*extract(template) {
		const { at, recommendations, state } = template;
		yield* underIds(template, recommendations?.flatMap((one) => one.template ?? []) ?? []);
		if (recommendations === void 0 || state?.value === "draft" || state?.value === "archived") return;
		yield {
			key: "program",
			value: recommendations.length > 0 ? given$1 : {
				kind: "none",
				at
			}
		};
	},
	*checkGroup(group, _options, facts) {
		yield* withoutNextStep(group.filter(isNextStep), facts.program?.at);
		const { target, pointers } = behindId(group.filter((entry) => !isNextStep(entry)));
		for (const pointer of pointers) if (pointer.isToItself) yield recommendsItself(pointer.id);
		else if (target?.isArchived) yield isRetired(pointer.id, target.at);
		else if (!target && isUnknownId(pointer, facts)) yield isMissing$1(pointer.id, nearestId(pointer.id.value, facts.templateIds));
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
function isMissing$1(id, meant) {
	return {
		at: id.at,
		about: id.value,
		message: `There is no template "${id.value}" to recommend; expected the id of one of this program`,
		suggestion: meant ? `Write "${meant}", if that is meant` : "Correct the id, write the one that the platform gave, or remove it"
	};
}
function* withoutNextStep(asked, programFile) {
	const { without, all, isUnknown, isCommonPractice } = adoptionOf(asked, ({ kind }) => kind === "given");
	const places = without.flatMap((entry) => entry.kind === "none" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "next step",
		severity: "info",
		suggestion: "Add to `recommendations` a badge, a course or an opening that suits those who earned it"
	};
	if (isCommonPractice) for (const at of places) yield {
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
var review_due_default = templateGroupRule({
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
	examples: examplesOf("template/review-due"),
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
	*checkGroup(group, { days }, facts) {
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
	const { without, all, isUnknown, isCommonPractice } = adoptionOf(asked, ({ kind }) => kind === "reviewed");
	const places = without.flatMap((entry) => entry.kind === "unreviewed" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "review",
		severity: "info",
		suggestion: "Review it, and add `reviewed_on`"
	};
	if (isCommonPractice) for (const at of places) yield {
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
	examples: examplesOf("template/schema"),
	*check(template) {
		yield* template.problems;
	}
});
// ../core/src/rules/template/spelling.ts
var spelling_default = templateGroupRule({
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
	examples: examplesOf("template/spelling"),
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
				if (passedOver.has(normalize(word)) || isInAddress(text.value, start, end)) continue;
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
	*checkGroup(group, _options, { misspellings }) {
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
	return new Set([...names, ...own].flatMap((text) => words(normalize(text)).map(({ text }) => text)));
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
	consistent_default$1,
	goals_measurable_default,
	ownership_default,
	present_default,
	review_due_default$2,
	substance_default,
	topics_default,
	assertion_default,
	automation_default,
	corrections_default,
	dates_default,
	integrity_default,
	known_template_default,
	private_default$1,
	timeliness_default,
	credentials_default,
	dead_default,
	fragment_default,
	image_default$1,
	insecure_default,
	moved_default,
	private_default,
	soft_404_default,
	unreachable_default,
	calendar_default,
	placeholders_default,
	teaches_default,
	goal_default,
	measured_default,
	readable_default,
	stale_default,
	contact_default,
	first_issue_default,
	pilot_default,
	review_due_default$1,
	support_default,
	team_default,
	training_default,
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
	meaning_changed_default,
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
	templateGroupRule({
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
		examples: examplesOf("template/unique-id"),
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
		*checkGroup([first, ...others]) {
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
// ../core/src/rules/invalid-rule-error.ts
/** Thrown for rules of one's own that cannot be used as they are, or that yield what is no finding. */
var InvalidRuleError = class extends BadgelintError {
	name = "InvalidRuleError";
	problems;
	constructor(problems) {
		const lines = defectLines(problems);
		const [only = ""] = lines;
		if (lines.length === 1) super(only);
		else super(`Rules of your own have ${problems.length} mistakes; expected none.`, firstFew(lines));
		this.problems = problems;
	}
};
/** Each defect as a sentence with its remedy. */
function defectLines(problems) {
	return problems.map(({ message, suggestion }) => `${message}. ${suggestion}.`);
}
/** A rule with the plugin that it comes from, in the middle of a sentence. */
function ruleInWords(id, plugin, position) {
	const rule = id === void 0 ? `the rule${position === void 0 ? "" : ` number ${position}`}` : `the rule \`${id}\``;
	return plugin === void 0 ? rule : `${rule} of ${plugin}`;
}
// ../core/src/rules/files-in.ts
/** The files of the places that values hold, in words, for who must find out what went wrong. */
function filesIn(values) {
	const files = /* @__PURE__ */ new Set();
	collect$1(values, files, 4);
	return files.size > 0 ? fewNames([...files]) : "several templates";
}
function collect$1(value, files, depth) {
	if (typeof value !== "object" || value === null) return;
	if ("file" in value && "pointer" in value && typeof value.file === "string") files.add(value.file);
	else if (depth > 0) for (const inner of Object.values(value)) collect$1(inner, files, depth - 1);
}
// ../core/src/rules/yield-defects.ts
const texts = {
	about: "Say in a word or two what it is about, the same whenever it is found",
	message: "Say what is there, and what was expected",
	suggestion: "Say what to do"
};
const known$1 = [
	...Object.keys(texts),
	"at",
	"severity",
	"related",
	"fix",
	"offsets",
	"line",
	"column"
];
/**
* What keeps something that a rule yields from being a finding; empty where it is one. Written by hand, since
* it is asked of each finding.
*/
function findingDefects(value, kind) {
	if (!isGroup$1(value)) return [{
		pointer: "",
		message: `There is ${inWords$6(value)}; expected \`at\`, \`about\`, \`message\` and \`suggestion\``,
		suggestion: "Yield an object"
	}];
	const defects = [];
	const meant = /* @__PURE__ */ new Set();
	for (const key of Object.keys(value)) {
		if (known$1.includes(key) || value[key] === void 0) continue;
		const right = didYouMean(key, known$1);
		if (right) meant.add(right);
		defects.push({
			pointer: `/${key}`,
			message: `The key \`${key}\` is not known; expected ${right ? `\`${right}\`` : "only known keys"}`,
			suggestion: right ? `Rename it to \`${right}\`` : "Leave it out"
		});
	}
	if (!(value.at === void 0 && meant.has("at"))) defects.push(...placeDefects("at", value.at));
	for (const [key, suggestion] of Object.entries(texts)) {
		const text = value[key];
		if (typeof text === "string" && text.trim() !== "" || text === void 0 && meant.has(key)) continue;
		defects.push({
			pointer: `/${key}`,
			message: text === void 0 ? `There is no \`${key}\`; expected text` : `\`${key}\` is ${inWords$6(text)}; expected text`,
			suggestion
		});
	}
	defects.push(...severityDefects(value.severity, kind), ...relatedDefects(value.related));
	if (value.fix !== void 0 && !isOperation(value.fix)) defects.push({
		pointer: "/fix",
		message: `\`fix\` is ${isGroup$1(value.fix) ? `of kind ${inWords$6(value.fix.kind)}, with ${namesOf$1(value.fix)}` : inWords$6(value.fix)}; expected { kind: 'remove', pointer }, { kind: 'set', pointer, value }, { kind: 'rename', pointer, key } or { kind: 'replace', pointer, span, value }`,
		suggestion: "Write one of these, with texts as values, or leave it out"
	});
	return defects;
}
/** The same for what `extract` yields. */
function entryDefects(value) {
	if (isGroup$1(value) && typeof value.key === "string") return [];
	return [{
		pointer: isGroup$1(value) ? "/key" : "",
		message: isGroup$1(value) ? `\`key\` is ${inWords$6(value.key)}; expected text` : `There is ${inWords$6(value)}; expected { key, value }`,
		suggestion: "Yield a text as `key`: what has the same one is seen together"
	}];
}
function severityDefects(severity, kind) {
	if (severity === void 0) return [];
	if (kind === "guidance" && (severity === "warning" || severity === "info")) return [];
	return [kind === "guidance" ? {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$6(severity)}, and the rule guidance; expected warning or info`,
		suggestion: "Write one of these, or leave it out"
	} : {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$6(severity)}, and the rule a contract; expected none, since that is always an error`,
		suggestion: "Leave it out"
	}];
}
function relatedDefects(related) {
	if (related === void 0) return [];
	if (Array.isArray(related)) return related.flatMap((place, index) => placeDefects(`related/${index}`, place));
	return [{
		pointer: "/related",
		message: `\`related\` is ${inWords$6(related)}; expected a list of places`,
		suggestion: "Write a list, such as [name.at], or leave it out"
	}];
}
function placeDefects(name, value) {
	if (isPlace(value)) return [];
	const is = isGroup$1(value) ? `a group of ${namesOf$1(value)}` : value === void 0 ? "absent" : inWords$6(value);
	return [{
		pointer: `/${name}`,
		message: `\`${name}\` is ${is}; expected a place, with file, document and pointer`,
		suggestion: `Give the \`at\` of what it is about, such as name.at`
	}];
}
function isPlace(value) {
	return isGroup$1(value) && typeof value.file === "string" && value.file !== "" && isOffset(value.document) && isPointer$1(value.pointer) && (value.span === void 0 || isSpan(value.span)) && (value.isKey === void 0 || value.isKey === true);
}
function isOperation(value) {
	if (!isGroup$1(value) || !isPointer$1(value.pointer)) return false;
	switch (value.kind) {
		case "remove": return true;
		case "set": return typeof value.value === "string";
		case "rename": return typeof value.key === "string";
		case "replace": return typeof value.value === "string" && isSpan(value.span);
		default: return false;
	}
}
function isPointer$1(value) {
	return typeof value === "string" && (value === "" || value.startsWith("/"));
}
function isSpan(value) {
	if (!Array.isArray(value) || value.length !== 2) return false;
	const [start, end] = value;
	return isOffset(start) && isOffset(end) && Number(start) <= Number(end);
}
function isOffset(value) {
	return Number.isInteger(value) && Number(value) >= 0;
}
function isGroup$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function namesOf$1(value) {
	return Object.keys(value).join(", ") || "nothing";
}
// ../core/src/rules/own-rule.ts
/** The plugin of each rule that is none of the built-in ones; undefined where it was handed in. */
const plugins = /* @__PURE__ */ new WeakMap();
/** The plugin that a rule comes from. */
function pluginOf(rule) {
	return plugins.get(rule);
}
/**
* A rule of one's own of which everything that it yields is looked over, so that none of it needs to be where
* findings are settled, and the built-in rules pay nothing. The rule has been looked over itself.
*/
function guardedRule(rule, plugin) {
	const guarded = withGuard(rule, plugin);
	plugins.set(guarded, plugin);
	return guarded;
}
function withGuard(rule, plugin) {
	const findings = (given, where) => checked(given, rule, plugin, where, "a finding", (value) => findingDefects(value, rule.kind));
	if ("checkGroup" in rule && rule.checkGroup !== void 0) return {
		...defined(rule),
		extract: (template, options, context) => checked(rule.extract(template, options, context), rule, plugin, () => template.at.file, "what is extracted", entryDefects),
		checkGroup: (group, options, facts, base) => findings(rule.checkGroup(group, options, facts, base), () => filesIn(group))
	};
	const single = rule;
	switch (single.on) {
		case "template": return {
			...defined(single),
			on: "template",
			check: (template, options, context) => findings(single.check(template, options, context), () => template.at.file)
		};
		case "document": return {
			...defined(single),
			on: "document",
			check: (document, options) => findings(single.check(document, options), () => document.at.file)
		};
		case "program": return {
			...defined(single),
			on: "program",
			check: (program, options, facts) => findings(single.check(program, options, facts), () => "the program")
		};
		case "link": return {
			...defined(single),
			on: "link",
			check: (link, options, context) => findings(single.check(link, options, context), () => filesIn(link.uses))
		};
	}
}
/** What a rule gives, one by one as it comes. Throws {@link InvalidRuleError}. */
function* checked(given, rule, plugin, where, what, defectsOf) {
	const name = ruleInWords(rule.id, plugin);
	const refuse = (defects, prefix) => new InvalidRuleError(defects.map(({ pointer, message, suggestion }) => ({
		rule: rule.id,
		...plugin === void 0 ? {} : { plugin },
		pointer,
		message: `${prefix} of ${name} for ${where()}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
		suggestion
	})));
	if (!isIterable(given)) throw refuse([{
		pointer: "",
		message: `There is ${inWords$6(given)}; expected a list, or what a generator function gives`,
		suggestion: "Write it as a generator function, with * before its name"
	}], "In the result");
	for (const value of given) {
		const defects = defectsOf(value);
		if (defects.length > 0) throw refuse(defects, `In ${what}`);
		yield value;
	}
}
function isIterable(value) {
	return typeof value === "object" && value !== null && Symbol.iterator in value;
}
/** The same rule without fields that are there and have no value. */
function defined(rule) {
	return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== void 0));
}
// ../core/src/rules/rule-error.ts
/** A rule threw. Its own mistake, never that of the file, so nothing is reported from such a run. */
var RuleError = class extends Error {
	name = "RuleError";
	/** Id of the rule. */
	rule;
	/** The plugin that it comes from, where it is known. */
	plugin;
	/** Whether it comes with badgelint. */
	isBuiltIn;
	/** What it was held against: a file, or several. */
	file;
	constructor(rule, file, cause) {
		const plugin = pluginOf(rule);
		const name = ruleInWords(rule.id, plugin);
		const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
		super(`T${name.slice(1)} failed on ${file}: ${reason}`, { cause });
		this.rule = rule.id;
		this.plugin = plugin;
		this.isBuiltIn = rules.includes(rule);
		this.file = file;
	}
};
/** Collects what a rule yields; what it throws comes out with the names of rule and file. */
function collected(rule, file, check) {
	try {
		return [...check()];
	} catch (error) {
		throw error instanceof InvalidRuleError ? error : new RuleError(rule, file(), error);
	}
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
/**
* The program as a whole, of what its files say. `beside`: its own file where that is not among them. `linked`:
* pages that its documents lead to. `reading`: what their words say.
*/
function programOf(parts, beside, linked = [], reading) {
	const own = parts.find((part) => "profile" in part);
	return {
		documents: [...parts.flatMap((part) => "document" in part ? [part.document] : []), ...linked],
		profile: own?.profile ?? beside,
		reading
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
				text: shortened$1(one.text, most),
				kind: one.kind && shortened$1(one.kind, most)
			})
		}),
		skills: template.skills && cut.texts("skills", template.skills),
		tags: cut.texts("tags", template.tags),
		alignments: cut.list("alignments", template.alignments, {
			lengthOf: ({ name }) => name?.value.length ?? 0,
			placeOf: ({ at }) => at,
			shortened: (one, most) => ({
				...one,
				name: one.name && shortened$1(one.name, most)
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
	shortened: shortened$1
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
		return shortened$1(text, this.#bounds.characters);
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
function shortened$1({ value, at }, most) {
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
		message: `Only the beginning is judged of ${joinWithAnd(fields)}; expected at most ${most.join(" and ")} each`,
		suggestion: "Keep what a badge shows, and move the rest to the page that it links to"
	}];
}
function inWords(count) {
	return count.toLocaleString("en");
}
// ../core/src/lint/lint-file.ts
/** Source of the groups of links; their keys are addresses, their values the places that name one. */
const linkSource = "link";
/** Source of the one group of what files say of the program as a whole. */
const programSource = "program";
/** Source of the one group of what rules on templates are told of governance documents. */
const governanceSource = "governance";
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
	constructor(model, settings, { checks = true, links, program }) {
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
		const part = program ?? this.#settings.active.program.length > 0 ? programPartOf(model) : void 0;
		if (part) this.#entries.push({
			source: programSource,
			key: "",
			value: part
		});
		if (model.kind === "document" && model.document.role === "governance") {
			const { file, document } = model;
			const value = {
				file,
				stated: document.stated ?? {},
				pages: document.pages
			};
			this.#entries.push({
				source: governanceSource,
				key: "",
				value
			});
		}
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
				limitOf: (other) => limitOf(platform, other),
				platform: {
					title: platform.title,
					automations: automations[platform.name] ?? []
				}
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
		const isConfigured = this.#settings.rules.get(id)?.isConfigured ?? false;
		for (const problem of problems) {
			const own = isConfigured ? void 0 : problem.severity;
			this.#findings.push(findingOf(id, own ?? severity, problem, template));
		}
	}
	#entry(template) {
		const { id, name, format, at, state, owners, reviewedOn, image } = template;
		const { skills, recommendations, certificate, record } = template;
		return {
			id: id.value,
			...name ? { name: name.value } : {},
			format,
			at,
			hasPlatform: this.#settings.platform !== void 0 || format !== "badgelint",
			...state ? { state: state.value } : {},
			...owners ? { owners: owners.map(({ value }) => value) } : {},
			...reviewedOn ? { reviewedOn: reviewedOn.value } : {},
			...image ? { image: image.value } : {},
			...record.createdOn ? { createdOn: record.createdOn.value } : {},
			...record.stateChangedOn ? { stateChangedOn: record.stateChangedOn.value } : {},
			...skills ? { skills: skills.length } : {},
			...recommendations ? { nextSteps: recommendations.length } : {},
			...certificate?.isOn ? { hasCertificate: true } : {}
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
function findingOf(rule, severity, { at, about, message, suggestion, related = [], fix, offsets, line, column }, template) {
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
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column }
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
function lintGroups(files, index, settings, facts, { done = () => {}, base } = {}) {
	const templates = new TemplatesByPlace(files);
	const findings = [];
	for (const rule of settings.byShape.group) {
		const options = settings.optionsOf(rule.id);
		for (const key of index.keysOf(rule.id)) {
			const group = index.group(rule.id, key);
			const where = () => filesIn(group);
			const before = rule.comparesBase ? base?.group(rule.id, key) : void 0;
			for (const problem of collected(rule, where, () => rule.checkGroup(group, options, facts, before))) {
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
	const [key] = index.keysOf(programSource);
	const isLeftAlone = index.isPart === true && key === void 0;
	const rules = settings.byShape.program.filter(({ readsLedger, readsMetrics }) => {
		if (readsMetrics) return facts.metrics !== void 0;
		return readsLedger ? facts.ledger !== void 0 : !isLeftAlone;
	});
	if (rules.length === 0) return [];
	const program = programOf(index.group(programSource, ""), facts.isSelection ? void 0 : facts.program, facts.linkedPages, facts.reading);
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
// ../core/src/program/governance/stated-rules.ts
/** What several documents lay down together; of two that differ the first holds, and of two limits the longer. */
function statedTogether(all) {
	const longest = all.flatMap(({ issuingLimit }) => issuingLimit ?? []).toSorted((a, b) => b.value - a.value)[0];
	const first = Object.assign({}, ...all.toReversed());
	return longest === void 0 ? first : {
		...first,
		issuingLimit: longest
	};
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
		message: `\`links.allow\` names "${truncate$1(entry, 60)}", which no host can be; expected a name such as intranet.example.org, an address such as 10.0.0.7, or a network such as 10.0.0.0/8`,
		suggestion: "Write the host alone, without https://, port or path, or a network with its length"
	};
}
function noHostForHeaders(host) {
	return {
		message: `\`links.headers\` names "${truncate$1(host, 60)}", which no host can be; expected a host such as learn.example.org`,
		suggestion: "Write the host alone, without a path; with http:// before it the headers are sent without encryption, too"
	};
}
function noHeader(name) {
	return {
		message: `"${truncate$1(name, 60)}" is no name of a header; expected one such as Authorization`,
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
function toProblem$1(file, { pointer, message, suggestion }) {
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
	return (await defectsOf$2(value, rules)).map((defect) => toProblem$1(file, defect));
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
// ../core/src/facts/configured-program.ts
/** The rule whose option is the time within which badges are issued. */
const timeliness = "ledger/timeliness";
/** What is configured of the program as a whole; undefined where there is no file of configuration. */
function configuredIn(settings) {
	const { file, governance } = settings;
	if (file === void 0) return void 0;
	const { address } = governance;
	const days = issuingDays(settings);
	return {
		file,
		...address === void 0 ? {} : { governanceAddress: address },
		...days === void 0 ? {} : { issuingDays: days }
	};
}
/** The days that are configured, and so hold in place of those that the governance document states. */
function issuingDays(settings) {
	const held = settings.for("").rules.get(timeliness);
	const days = held?.options.days;
	if (held?.severity === "off" || typeof days !== "number" || days === 14) return void 0;
	const saysDays = (rules = {}) => {
		const setting = rules[timeliness];
		return setting !== void 0 && readSetting(setting).options.days === days;
	};
	const layer = settings.layers.findLast(({ configuration }) => saysDays(configuration.rules));
	if (layer?.file === void 0) return void 0;
	const pointer = `/rules/${timeliness.replace("/", "~1")}/days`;
	return {
		value: days,
		at: {
			file: layer.file,
			document: 0,
			pointer
		}
	};
}
// ../core/src/facts/gather-facts.ts
/** Asks for what the rules want to know, and adds what the files themselves say. */
async function gatherFacts(files, index, settings, run) {
	const keys = requestedKeys(index, settings);
	const { images, misspellings, links, issuance, formerMeanings, ledger } = run.providers ?? {};
	const [imageNames, words, addresses, ids, meanings] = [
		keys.get("images"),
		keys.get("misspellings"),
		keys.get("links"),
		run.practices ? index.templateIds : keys.get("issuance"),
		formerMeanings && keys.get("formerMeanings")
	];
	const common = {
		...await commonFacts(files, run),
		...await ofGovernance(index, run)
	};
	let templateIds;
	return {
		...common,
		...given("images", imageNames && await images?.provide(Array.from(imageNames, readImageKey), common)),
		...given("misspellings", words && await misspellings?.provide([...words], common)),
		...given("links", addresses && await links?.provide([...addresses], common)),
		...given("issuance", ids && await issuance?.provide([...ids], common)),
		...given("formerMeanings", meanings && await formerMeanings?.provide(Array.from(meanings, readMeaningKey), common)),
		...given("ledger", await ledger?.provide([...index.templateIds], {
			...common,
			verifiesLedger: !run.isSelection && settings.byShape.program.some((rule) => rule.readsLedger === "problems" && settings.mayBeOn(rule))
		})),
		...given("metrics", await metricsFor(settings, run)),
		...await readability(keys.get("readability")),
		...given("configured", configuredIn(settings)),
		...given("reading", await readingOf(index, common)),
		isPartial: run.isSelection === true || index.isPartial || files.some(isUnread),
		get templateIds() {
			templateIds ??= new Set(index.templateIds);
			return templateIds;
		}
	};
}
/** The facts that are asked for as a whole: those that templates are held against, and of the run. */
async function commonFacts(files, { today, isSelection = false, providers = {}, facts }) {
	const program = files.find((file) => file.program !== void 0)?.program ?? await providers.program?.provide([], { today }) ?? facts?.program;
	const context = {
		today,
		...program === void 0 ? {} : { program }
	};
	return {
		today,
		isSelection,
		...facts,
		...given("history", await providers.history?.provide([], context)),
		...given("skillList", await providers.skillList?.provide([], context)),
		...ofProgram(program)
	};
}
async function readingOf(index, { program, linkedPages }) {
	const { documents, profile } = programOf(index.group(programSource, ""), program, linkedPages);
	if (documents.length === 0) return void 0;
	const { readPages } = await import("./read-pages.js");
	return readPages(documents, profile?.metrics);
}
/** What governance documents lay down, with the pages of the repository that they lead to, one step far. */
async function ofGovernance(index, { today, providers = {} }) {
	const parts = index.group(governanceSource, "");
	if (parts.length === 0) return {};
	const own = new Set(parts.map(({ file }) => file));
	const paths = [...new Set(parts.flatMap(({ pages }) => pages))].filter((path) => !own.has(path));
	const pages = paths.length === 0 ? void 0 : await providers.linkedPages?.provide(paths, { today });
	const stated = [...parts.map((part) => part.stated), ...(pages ?? []).map(({ stated = {} }) => stated)];
	return {
		...given("linkedPages", pages),
		stated: statedTogether(stated)
	};
}
/** Read where a rule may ask for them, and not where some of the program's files were named, since these are others. */
async function metricsFor(settings, { providers, isSelection, today }) {
	return settings.byShape.program.some((rule) => rule.readsMetrics && settings.mayBeOn(rule)) && !isSelection ? providers?.metrics?.provide([], { today }) : void 0;
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
		for (const key of factKeys(rule, index)) known.add(key);
		if (known.size > 0) keys.set(fact, known);
	}
	return keys;
}
/** The keys of its groups, unless a rule says for each value what it asks for. */
function* factKeys(rule, index) {
	if (rule.factKey === void 0) return yield* index.keysOf(rule.id);
	for (const key of index.keysOf(rule.id)) for (const value of index.group(rule.id, key)) yield rule.factKey(value);
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
// ../core/src/documents/media-type.ts
/** The one list of file endings, in lower case. The first of each is its usual one. */
const endings = {
	yaml: ["yaml", "yml"],
	json: ["json", "jsonld"],
	markdown: ["md", "markdown"],
	csv: ["csv"],
	text: ["txt"],
	png: ["png"],
	svg: ["svg"],
	jpeg: ["jpg", "jpeg"],
	gif: ["gif"],
	webp: ["webp"]
};
const byEnding = /* @__PURE__ */ new Map();
for (const type of Object.keys(endings)) for (const ending of endings[type]) byEnding.set(ending, type);
const syntaxes = [
	"yaml",
	"json",
	"markdown"
];
const images = [
	"png",
	"svg",
	"jpeg",
	"gif",
	"webp"
];
/** What a file is written in, by the ending of its name in any case; undefined for any other file. */
function mediaTypeOf(path) {
	const dot = path.lastIndexOf(".");
	return dot < 0 ? void 0 : byEnding.get(path.slice(dot + 1).toLowerCase());
}
/** The same where a file is read as a document; undefined where badgelint does not read it. */
function syntaxOf(path) {
	const type = mediaTypeOf(path);
	return type !== void 0 && isSyntax(type) ? type : void 0;
}
function isSyntax(type) {
	return syntaxes.includes(type);
}
/** Whether a file is called like a picture. */
function isImagePath(path) {
	const type = mediaTypeOf(path);
	return type !== void 0 && images.includes(type);
}
/** The names that a file with a stem may have in some media types: `badgelint` gives `badgelint.yaml`, \u2026 */
function namesWith(stem, types) {
	return types.flatMap((type) => endings[type].map((ending) => `${stem}.${ending}`));
}
// ../core/src/documents/comments.ts
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
* Maps spans of decoded texts to offsets in their file. The source of a text is decoded again, unit by
* unit, each unit with the offsets it came from; where that does not give the value that the parser gave
* (a form of folding that is not foreseen here), the whole text stands for the span. A text is decoded
* once, however many of its spans are asked for.
*/
var SourceSpans = class {
	#text;
	#decoded = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = text;
	}
	/** The offsets of a span of `value`, which is what the text at `node` means. */
	of(node, value, [from, to]) {
		const decoded = this.#decode(node, value);
		const start = decoded?.starts[from] ?? decoded?.end;
		const end = to > from ? decoded?.ends[to - 1] : start;
		if (start === void 0 || end === void 0) return [node.start, node.end];
		return [node.start + start, node.start + Math.max(start, end)];
	}
	#decode({ start, end, style }, value) {
		if (start < end && this.#decoded.has(start)) return this.#decoded.get(start);
		const decoded = decode$1(this.#text.slice(start, end), style, value);
		this.#decoded.set(start, decoded);
		return decoded;
	}
};
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
	return decoded.text.startsWith(withoutLastBreaks(value)) ? decoded : void 0;
}
/** A text without the line breaks at its end. */
function withoutLastBreaks(text) {
	let end = text.length;
	while (text[end - 1] === "\n") end--;
	return text.slice(0, end);
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
	N: "\u0085",
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
		const unit = point <= 1114111 ? String.fromCodePoint(point) : "\ufffd";
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
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
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
		case 78: return "\u0085";
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
function readDocument$1(state) {
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
		readDocument$1(state);
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
/** Whether a value is nested deeper than {@link maxDepth}. Reads each shared value once. */
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
* fuzz test holds the two to the same values on what passes `isFast`.
*/
async function parseYaml(text) {
	const plain = parseFast(text);
	if (plain) return plain;
	const { parseFull } = await import("./yaml-full.js");
	return parseFull(text);
}
/** Parses a text that keeps to the plain subset; undefined where it is for the authority to read. */
function parseFast(text) {
	if (!isFast(text)) return void 0;
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
	/[|>](?<=^ *[|>])(?=-?\s*$)/mu,
	/\[[^[\]{}\n]*:\s/mu,
	/\[(?= *(?:#.*)?\r?$)/mu,
	/\\\r?\n *\r?\n/mu,
	/\d{3}(?![\w.-])(?<=(?<![\w.-])[-+]?[\d.]+[eE]\+?\d{3,})/mu,
	/\d{300}/mu,
	/\.\.\.(?<=^\.\.\.)|---(?<=^---).|---(?<=^ +---)(?=\s|$)/mu,
	/\r(?!\n)/mu,
	/[^\P{Cc}\r\n]|[\u2028\u2029\ufeff]/mu
].map(({ source }) => source).join("|"), "mu");
/** Whether a text keeps to the subset in which both parsers are known to agree. */
function isFast(text) {
	return !anySpecial.test(text) && !text.includes("badgelint-");
}
const styles = {
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
				const style = styles[event.style] ?? "plain";
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
			problems: [await describeYamlError(text)]
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
		return treeOf$1(body);
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
/** So many characters of a file are quoted in a message. */
const maxQuoted = 100;
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
function treeOf$1(node) {
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
		entries: node.members.map(entryOf$1),
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
	return node.elements.map((element) => treeOf$1(element.value));
}
function entryOf$1(member) {
	const [keyStart, keyEnd] = member.name.range ?? [0, 0];
	return {
		key: member.name.type === "String" ? member.name.value : member.name.name,
		keyStart,
		keyEnd,
		value: treeOf$1(member.value)
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
			message: `The key "${shortened(key)}" stands here a second time; expected each key once`,
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
async function describeYamlError(text) {
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
	if (/^['\u2018\u2019\u201c\u201d\u201e\u00ab]/.test(there)) return at("Text in other quotes than JSON knows; expected straight double ones", "Use \"\u2026\"");
	if (/^[\]}]/.test(there) && before.endsWith(",")) return at("A comma stands before a closing bracket; JSON allows none after the last item", "Remove the comma");
	if (isWithinText && there.startsWith("	")) return at("A tab stands within a text; JSON wants it written as \\t", "Write \\t, or a space");
	if (isWithinText && /^[\r\n]/.test(there)) return at("A text runs on to the next line; expected its closing quote", "Close the quote, and write line breaks as \\n");
	if (isWithinText) return at("An invisible character stands within a text; JSON allows none", "Remove it");
	const slash = /\\(?:u[\da-fA-F]{0,3})?$/.exec(before)?.[0] ?? /^\\.?/.exec(there)?.[0];
	if (slash) return at(`\`${slash}\` is not an escape that JSON knows`, "Write \\\\ for a backslash", slash.length);
	const key = /^[\p{L}_$][\p{L}\p{N}_$-]*(?=\s*:)/u.exec(there)?.[0];
	if (key && /[{,]$/.test(before)) return at(`The key \`${shortened(key)}\` has no quotes`, `Write "${shortened(key)}"`, key.length);
	const whole = /^"?[^\s"{}[\],:]+"?|^["{}[\],:]/.exec(there)?.[0] ?? there.slice(0, 1);
	const word = shortened(whole);
	if (/["\d\]}a-z]$/i.test(before) && /^["{[\w]/.test(there)) return at(`\`${word}\` is not expected here; expected a comma, a colon or a closing bracket before it`, "Look for a quote or a comma too few or too many on this line", whole.length);
	if (/^(?:True|False|None|NULL|Null|undefined|NaN|-?Infinity|[+.]?\d[\w.]*)$/.test(word)) return at(`\`${word}\` is not a value that JSON knows`, "Write true or false in small letters, a plain number, or a text in quotes", whole.length);
	return at(`\`${word}\` is not expected here`, "Look for a quote, comma or bracket too few or too many", whole.length);
}
/** A word of a file as far as a message quotes it. */
function shortened(text) {
	return text.length > maxQuoted ? `${text.slice(0, maxQuoted)}\u2026` : text;
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
	/** Where the text of the line ends that an offset stands on. */
	endOfLineAt(offset) {
		return this.#ends[this.#indexOf(offset)] ?? this.#length;
	}
	position(offset) {
		const within = Math.max(0, Math.min(offset, this.#length));
		const index = this.#indexOf(within);
		const inLine = Math.min(within, this.#ends[index] ?? this.#length);
		return {
			line: index + 1,
			column: inLine - (this.#starts[index] ?? 0) + 1
		};
	}
	/** Of the line that an offset stands on, from 0. */
	#indexOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
	range(start, end) {
		return {
			start: this.position(start),
			end: this.position(end)
		};
	}
};
// ../core/src/documents/prose-limits.ts
/**
* What a document for people has at most. The parser's time grows with the square of these numbers, or
* with a higher power, so that a stranger's small document could stop a run for minutes.
*/
const maxCounts = {
	characters: 1e6,
	lines: 1e4,
	items: 1500,
	quotations: 1e3,
	underlined: 300,
	marks: 5e4,
	cells: 2e4
};
/**
* Each mark of emphasis and each bracket is compared with the others of its paragraph. So many
* comparisons are made: 4,000 marks in one paragraph, or 400 in each of a hundred.
*/
const maxComparisons = 4e3 ** 2;
const counted$1 = [
	"lines",
	"items",
	"quotations",
	"underlined",
	"marks",
	"cells"
];
const listMarkers = /^(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))+/;
const listMarker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/g;
const quoteMarkers = /^[ \t>]*/;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;
/** A line that ends the paragraph before it, wherever it stands. */
const opening = /^ {0,3}(?:[-+*][ \t]+\S|#{1,6}[ \t])/;
const marks = /[\\`<&!\][*_]/g;
const cellMarks = /\|/g;
const compared = /\*+|_+|\[/g;
/**
* What a Markdown text has too much of, at the line where that shows; undefined where it can be parsed
* in a time to speak of.
*/
function passedLimit(text) {
	if (text.length > maxCounts.characters) return problem("characters", 0);
	const counts = {
		lines: 0,
		items: 0,
		quotations: 0,
		underlined: 0,
		marks: 0,
		cells: 0
	};
	let comparisons = 0;
	let inParagraph = 0;
	let isBehindText = false;
	let quoted = 0;
	for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+/g)) {
		const written = line.trimEnd();
		const quotes = quoteMarkers.exec(written)?.[0] ?? "";
		const depth = quotes.replace(/[^>]/g, "").length;
		const isBlank = quotes.length === written.length;
		if (isBlank || opening.test(written)) inParagraph = 0;
		counts.lines += 1;
		counts.items += listMarkers.exec(written)?.[0].match(listMarker)?.length ?? 0;
		counts.quotations += Math.max(0, depth - quoted);
		if (isBehindText && underline.test(written)) counts.underlined += 1;
		counts.marks += written.match(marks)?.length ?? 0;
		counts.cells += written.match(cellMarks)?.length ?? 0;
		const added = written.match(compared)?.length ?? 0;
		comparisons += added * (2 * inParagraph + added);
		inParagraph += added;
		quoted = depth;
		isBehindText = !isBlank;
		for (const what of counted$1) if (counts[what] > maxCounts[what]) return problem(what, index);
		if (comparisons > maxComparisons) return at(index, "This paragraph has too many marks of emphasis and brackets", "Divide it by blank lines, or write it without marks");
	}
}
const messages = {
	characters: [
		"This document has",
		"characters",
		"Split it into several documents"
	],
	lines: [
		"This document has",
		"lines",
		"Split it into several documents"
	],
	items: [
		"The lists of this document have",
		"items",
		"Move long lists to a file of their own"
	],
	quotations: [
		"This document has",
		"quotations",
		"Move long quotations to a file of their own"
	],
	underlined: [
		"This document has",
		"underlined headings",
		"Split it into several documents, or write headings with `#`"
	],
	marks: [
		"This document has",
		"marks such as brackets and stars",
		"Split it into several documents"
	],
	cells: [
		"The tables of this document have",
		"cells",
		"Move long tables to a file of their own"
	]
};
function problem(what, start) {
	const [subject, noun, suggestion] = messages[what];
	return at(start, `${subject} more than ${maxCounts[what]} ${noun}`, suggestion);
}
function at(start, message, suggestion) {
	return {
		message: `${message}; expected a document for people to read`,
		suggestion,
		start,
		end: start + 1
	};
}
// ../core/src/documents/parse.ts
/**
* Takes a file apart. `role` says what a Markdown file is by its path; front matter with the fields
* of a governance document says so too.
*/
async function parseText(text, syntax, role) {
	if (syntax === "json") return parseJson(text);
	if (syntax === "yaml") return parseYaml(text);
	if (role === "marketing") return parseDocument(text, void 0);
	const front = splitFrontMatter(text);
	const isDeclared = front !== void 0 && /^(?:approved_on|review_by)[ \t]*:/m.test(front.yaml);
	if (role === "governance" || isDeclared) return parseGovernance(text, front);
	return front ? parseMarkdownTemplate(front) : { kind: "other" };
}
async function parseGovernance(text, front) {
	const parsed = front && await parseMarkdownTemplate({
		...front,
		body: ""
	});
	if (parsed?.kind === "broken") return parsed;
	if (parsed?.kind !== "data") return parseDocument(text, void 0);
	return parseDocument(text, {
		value: parsed.values[0],
		trees: parsed.trees
	});
}
async function parseDocument(text, frontMatter) {
	const problem = passedLimit(text);
	if (problem) return {
		kind: "broken",
		problems: [problem]
	};
	const { parseProse } = await import("./markdown.js");
	return {
		kind: "prose",
		prose: parseProse(text, frontMatter)
	};
}
/** Decodes a YAML or JSON file that holds one document and is no template, such as a configuration. */
async function decodeData(path, text) {
	const parsed = await parseText(withoutMark(text), syntaxOf(path) === "json" ? "json" : "yaml");
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
	return text.startsWith("\ufeff") ? text.slice(1) : text;
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
		pages: prose.pages().flatMap((path) => besideFile(file, path) ?? []),
		links: prose.links().map(({ address, pointer, span }) => ({
			value: address,
			at: {
				...at(pointer),
				...span ? { span } : {}
			}
		})),
		...role === "marketing" ? { emptyLinks: prose.emptyLinks().map(located) } : {}
	};
}
/** The path of what a file names relative to itself; undefined where that leads out. */
function besideFile(file, path) {
	const parts = file.split("/").slice(0, -1);
	for (const part of path.split("/")) {
		if (part === ".." && parts.pop() === void 0) return void 0;
		if (part !== ".." && part !== "." && part !== "") parts.push(part);
	}
	return parts.join("/");
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
const units = [
	"percent",
	"days",
	"count",
	"ratio"
];
/** Days within which a metric is measured again, the longest that such a time can be. */
const cadences = {
	month: 31,
	quarter: 92,
	"half-year": 184,
	year: 366
};
/** Maps a decoded `program.yaml`, and says what differs from its shape. */
async function toProgramProfile(value, at) {
	const { validate } = await import("./program.js");
	const problems = mismatches(validate, value ?? {}).map((mismatch) => toProblem(mismatch, at));
	const reader = new FieldReader(isFields(value) ? value : {}, at);
	return {
		profile: {
			at,
			issuer: reader.text("issuer") ?? reader.group("issuer")?.text("name"),
			team: reader.list("team").length > 0 ? teamOf(reader) : void 0,
			skills: reader.text("skills") ?? (reader.list("skills").length > 0 ? reader.textsOrNames("skills", "name") : void 0),
			contact: reader.text("contact") ?? reader.group("issuer")?.text("email"),
			support: reader.text("support"),
			launchedOn: reader.day("launched_on"),
			firstIssuedOn: reader.day("first_issued_on"),
			reviewedOn: reader.day("reviewed_on"),
			audiences: oneOrMore(reader, "audiences"),
			calendar: isListed(reader, "marketing") ? calendarOf(reader) : void 0,
			declarations: isListed(reader, "declarations") ? declarationsOf(reader) : void 0,
			metrics: isListed(reader, "metrics") ? metricsOf(reader) : void 0
		},
		problems
	};
}
function toProblem({ pointer, kind, about, message, meant, suggestion }, at) {
	const problem = {
		at: {
			...at,
			pointer: at.pointer + pointer
		},
		about: pointer.slice(1) || about,
		message,
		suggestion
	};
	if (kind !== "unknown") return problem;
	const own = `\`x-${about}\``;
	return {
		...problem,
		at: {
			...problem.at,
			isKey: true
		},
		severity: "warning",
		message: `The key \`${about}\` is not known, and nothing reads it; expected ${meant === void 0 ? "a known key" : `\`${meant}\``}, or ${own} where it is your own`,
		suggestion: meant === void 0 ? `Write it as ${own}, or remove it` : `Rename it to \`${meant}\`, or write it as ${own} if it is your own`
	};
}
function teamOf(reader) {
	const names = reader.texts("team").map((name) => ({
		name,
		otherNames: []
	}));
	const groups = reader.groups("team").flatMap((member) => {
		const name = member.text("name");
		const account = member.text("github")?.value.trim().replace(/^@/, "");
		const others = [member.text("role")?.value, member.text("email")?.value];
		const otherNames = (account ? [...others, `@${account}`] : others).filter((other) => other !== void 0);
		if (name === void 0) return [];
		const rights = oneOrMore(member, "rights");
		const training = trainingOf(member);
		const since = member.day("since");
		return [{
			name,
			otherNames,
			until: member.day("until"),
			...account ? { account } : {},
			...since ? { since } : {},
			...rights ? { rights } : {},
			...training ? { training } : {}
		}];
	});
	return [...names, ...groups];
}
function trainingOf(member) {
	const named = oneOrMore(member, "training");
	if (named === void 0) return void 0;
	const groups = member.groups("training").flatMap((training) => {
		const name = training.text("name");
		const on = training.day("on")?.value;
		return name ? [{
			at: training.at,
			name: name.value,
			...on ? { on } : {}
		}] : [];
	});
	return [...named.map(({ value, at }) => ({
		at,
		name: value
	})), ...groups];
}
function calendarOf(reader) {
	return reader.groups("marketing").flatMap((entry) => {
		const what = entry.text("what");
		if (what === void 0) return [];
		return [{
			at: entry.at,
			what,
			audience: entry.text("audience"),
			on: entry.day("on"),
			isDone: entry.flag("done")?.value ?? false
		}];
	});
}
function declarationsOf(reader) {
	return reader.groups("declarations").flatMap((declaration) => {
		const practice = declaration.number("practice")?.value;
		const on = declaration.day("on")?.value;
		const why = declaration.text("why")?.value;
		if (!(practice !== void 0 && Number.isInteger(practice)) || practice < 1 || practice > 15 || !on || !why) return [];
		return [{
			at: declaration.at,
			practice,
			on,
			by: declaration.text("by")?.value,
			why
		}];
	});
}
function metricsOf(reader) {
	return reader.groups("metrics").flatMap((metric) => {
		const name = metric.text("name")?.value.trim();
		const unit = metric.text("unit")?.value;
		if (name === void 0 || !isUnit(unit)) return [];
		const every = metric.text("every")?.value;
		const everyDays = every !== void 0 && Object.hasOwn(cadences, every) && cadences[every];
		return [{
			name,
			unit,
			better: metric.text("better")?.value === "lower" ? "lower" : "higher",
			...everyDays ? { everyDays } : {}
		}];
	});
}
function isUnit(word) {
	return word !== void 0 && units.includes(word);
}
function isListed(reader, key) {
	return Array.isArray(reader.fields[key]);
}
/** The texts at a key, one or a list of them; undefined where it has neither. */
function oneOrMore(reader, key) {
	const one = reader.text(key);
	if (one) return [one];
	return isListed(reader, key) ? reader.texts(key) : void 0;
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
			description: "Ids of this template on platforms, such as `credly: 59876d7c-\u2026`.",
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
		created_on: orNull({
			...date,
			description: "Day on which the template was made."
		}),
		state_changed_on: orNull({
			...date,
			description: "Day since which `state` is what it is, such as that on which it was archived."
		}),
		changes: orNull({
			type: "array",
			description: "Changes that are editorial, so that the badges that people hold mean what they meant.",
			items: {
				type: "object",
				required: [
					"on",
					"field",
					"why"
				],
				properties: {
					on: {
						...date,
						description: "Day of the change, such as 2026-03-31."
					},
					field: {
						enum: [
							"name",
							"criteria",
							"level",
							"skills"
						],
						description: "What changed."
					},
					why: {
						...text,
						description: "Why the meaning is the same."
					}
				},
				additionalProperties: false
			}
		}),
		audit: orNull({
			type: "object",
			description: "What the yearly audit has decided: to keep a template that is issued no more.",
			required: ["keep", "until"],
			properties: {
				keep: {
					...text,
					description: "Why it is kept though nothing is issued from it."
				},
				until: {
					...date,
					description: "Last day on which that holds, such as 2027-06-30; then it is asked again."
				}
			},
			additionalProperties: false
		}),
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
	"created_on",
	"state_changed_on",
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
		stateChangedOn: reader.day("state_updated_at"),
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
		version: ["version"],
		changes: ["changes"],
		expiry: ["expires_after"],
		audit: ["audit"]
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
			version: reader.id("version"),
			changes: changesOf(reader),
			record: {
				createdOn: reader.day("created_on"),
				stateChangedOn: reader.day("state_changed_on")
			},
			expiry: expiryOf(reader),
			audit: auditOf(reader),
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
/** `certificate: true`, or `{enabled: false, reason: \u2026}`. */
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
function changesOf(reader) {
	return reader.groups("changes").flatMap((change) => {
		const [on, field, why] = [
			change.day("on"),
			change.text("field"),
			change.text("why")
		];
		return on && field && why ? [{
			at: change.at,
			on: on.value,
			field: field.value,
			why: why.value
		}] : [];
	});
}
function auditOf(reader) {
	const group = reader.group("audit");
	const [keep, until] = [group?.text("keep"), group?.day("until")];
	return keep && until ? {
		keep,
		until
	} : void 0;
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
		changes: mapped.changes ?? [],
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
		document: await readDocument(parsed.prose, file, role)
	};
	if (role === "program") return readProgramFile(file, parsed.values[0]);
	return readTemplates$1(file, parsed, syntax, isExpected);
}
/** The vocabulary with which governance documents are read is loaded only where there is one. */
async function readDocument(prose, file, role) {
	if (role === "marketing") return toProgramDocument(prose, file, "marketing");
	const document = toProgramDocument(prose, file, "governance");
	const { statedIn } = await import("./stated.js");
	return {
		...document,
		stated: statedIn(document)
	};
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
async function readTemplates$1(file, { values }, syntax, isExpected) {
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
		return `There is no rule \`${truncate$1(rule, 60)}\`; expected ${meant ? `\`${meant}\`` : "the name of a rule"}`;
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
	const of = template === void 0 ? file : `the template "${truncate$1(template, 60)}"`;
	return `about "${truncate$1(about, 60)}" in ${of}`;
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
* Reads `badgelint-disable-next-line rule, rule -- reason` and `badgelint-disable-file \u2026` from the comments
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
		const covering = this.#settings.ignores.find((placed) => placed.ignore.rule === rule && placed.matches(at.file) && (placed.ignore.pointer === void 0 || isWithin$4(at.pointer, placed.ignore.pointer)));
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
// ../core/src/documents/blocks.ts
/** Finds the ends of entries and items of YAML or JSON. */
function blockEndsOf(trees) {
	const blocks = [];
	const add = (node) => {
		if (node.kind === "map") for (const { keyStart, value } of node.entries) {
			blocks.push({
				start: keyStart,
				end: value.end
			});
			add(value);
		}
		if (node.kind === "list") for (const item of node.items) {
			blocks.push({
				start: item.start,
				end: item.end
			});
			add(item);
		}
	};
	for (const tree of trees) add(tree);
	blocks.sort((a, b) => a.start - b.start);
	const starts = blocks.map(({ start }) => start);
	return (from, to) => {
		const block = blocks[indexFrom(starts, from)];
		return block && block.start < to ? block.end : 0;
	};
}
/** In prose a block goes on to the next blank line, wherever it is taken to begin. */
function blockEndsOfProse(text) {
	const blanks = Array.from(text.matchAll(/\r?\n(?=[ \t]*\r?\n)/g), ({ index }) => index);
	return (from) => blanks[indexFrom(blanks, from)] ?? text.length;
}
/** The index of the first of some ascending numbers that is not below another. */
function indexFrom(numbers, lowest) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) < lowest) low = middle + 1;
		else high = middle;
	}
	return low;
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
	const entry = entriesByKey(node).get(key);
	return entry && {
		node: entry.value,
		entry
	};
}
const indexes = /* @__PURE__ */ new WeakMap();
/** The entries of a map, its own before those that it takes over, so that many can be looked up. */
function entriesByKey(map) {
	const known = indexes.get(map);
	if (known) return known;
	const index = new Map(map.entries.map((entry) => [entry.key, entry]));
	for (const merged of map.merged) {
		const source = behindAliases(merged);
		if (source?.kind !== "map") continue;
		for (const [key, entry] of entriesByKey(source)) if (!index.has(key)) index.set(key, entry);
	}
	indexes.set(map, index);
	return index;
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
		return frontMatter && pointer !== "/children/0" && isWithin$4(pointer, "/children/0") ? this.#offsetsInData({
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
		if (finding.line !== void 0) return pointIn(finding.line, finding.column);
		const [start, end] = await this.offsetsOf(finding);
		return (await this.of(finding.at.file)).rangeOfOffsets(start, end);
	}
};
/** For files whose text is not at hand: those that could not be read as text, and those that are read as facts. */
function pointIn(line, column = 1) {
	const start = {
		line,
		column
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
// ../core/src/report/order.ts
/** The order of findings in a report: by file, place, rule, and what they are about. */
function byPlace(a, b) {
	return compareText(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compareText(a.rule, b.rule) || compareText(a.about, b.about);
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
	"version",
	"changes",
	"expiry",
	"audit"
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
	return files.flatMap(({ file, templates }) => templates.map(({ at: _at, hasPlatform: _hasPlatform, stateChangedOn: _day, ...template }) => {
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
		names: namesIn$1([...files, ...others], [...findings, ...suppressed])
	};
}
function namesIn$1(files, findings) {
	const wanted = new Set(findings.map(({ template }) => template));
	return new Map(files.flatMap(({ templates }) => templates.flatMap(({ id, name }) => name && wanted.has(id) ? [[id, name]] : [])));
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
// ../core/src/configuration/audit-settings.ts
/** The settings for the audit of several layers together: the last one wins, account by account. */
function auditSettings(layers) {
	const { folder, owner, mention, label, maxEntries } = Object.assign({}, ...layers);
	const accounts = layers.flatMap((layer) => Object.entries(layer.accounts ?? {}));
	return {
		folder: folder ?? "audits",
		...owner === void 0 ? {} : { owner },
		accounts: Object.fromEntries(accounts.map(([word, account]) => [word, withoutAt(account)])),
		mention: [mention ?? []].flat().map(withoutAt),
		label: label ?? "badge-audit",
		maxEntries: maxEntries ?? 25
	};
}
/**
* Says which files are records of audits, which are not checked: all that lies in their folder, and where that is the
* folder of the configuration itself only what has a year for its name. Paths are as globs mean them.
*/
function auditFiles({ folder }) {
	const start = folder.replace(/^(?:\.\/)+/, "").replace(/\/$/, "");
	if (start === "" || start === ".") return (path) => /^\d{4}\.json$/.test(path);
	return (path) => path.startsWith(`${start}/`);
}
function withoutAt(account) {
	return account.startsWith("@") ? account.slice(1) : account;
}
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
// ../core/src/configuration/program-settings.ts
/** Where governance documents are, whatever form it was written in. */
function governanceIn({ governance }) {
	return toGroup(governance);
}
/** Where files of metrics are, whatever form it was written in. */
function metricsIn({ metrics }) {
	return toGroup(metrics);
}
function toGroup(value) {
	if (value === void 0) return void 0;
	return typeof value === "string" || isList(value) ? { files: value } : value;
}
function isList(value) {
	return Array.isArray(value);
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
	/** Whether a file is not checked, since the configuration says so or it is one of the ledger or of past audits. */
	isExcluded;
	/** How links are asked; what later layers say wins, key by key. */
	links;
	/** Where the governance document is that is kept elsewhere. */
	governance;
	/** Where files of metrics are; as the last layer has it. */
	metrics;
	/** Where the ledger is; columns as the last layer has them. */
	ledger;
	/** Whom the yearly audit asks, and where it keeps its records. */
	audit;
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
			matches: globs(globsOf$1(layers, role.key) ?? role.globs)
		}));
		this.governance = lastGroup(layers, governanceIn);
		this.metrics = lastGroup(layers, metricsIn);
		this.programPath = lastOf(layers, "program") ?? defaultGlobs("program");
		this.links = mergeLinks(layers.map(({ configuration }) => configuration.links ?? {}));
		this.ledger = mergeLedger(layers.map(({ configuration }) => configuration.ledger ?? {}));
		this.audit = auditSettings(layers.map(({ configuration }) => configuration.audit ?? {}));
		const excluded = layers.flatMap(({ configuration }) => configuration.exclude ?? []);
		const isOfLedger = ledgerFiles(this.ledger);
		const isOfAudits = auditFiles(this.audit);
		const matches = excluded.length > 0 ? matcher(excluded) : () => false;
		this.isExcluded = (path) => {
			const seen = globPath(path);
			return isOfLedger(seen) || isOfAudits(seen) || matches(seen);
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
function globsOf$1(layers, key) {
	return key === "governance" ? lastGroup(layers, governanceIn).files : lastOf(layers, key);
}
function lastGroup(layers, groupIn) {
	return layers.map(({ configuration }) => groupIn(configuration)).findLast((group) => group !== void 0) ?? {};
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
// ../core/src/schemas/rule.ts
const fields = {
	type: "array",
	items: { enum: templateFields }
};
const group = { type: "object" };
/** What an example may hold, whether or not there is something to find in it. */
const example$1 = {
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
	beside: {
		...group,
		description: "Other files of the program, by their paths."
	},
	metrics: {
		type: "string",
		description: "The text of `metrics/metrics.csv`."
	},
	configured: {
		...group,
		description: "What is configured of the program as a whole."
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
		description: "What was issued, by the template\u2019s id."
	},
	ledger: {
		...group,
		description: "What the ledger says of the program as a whole."
	},
	formerMeanings: {
		type: "array",
		description: "The meanings with which badges of the example\u2019s template were issued."
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
	readsMetrics: ["program"],
	needsAnswer: ["link"],
	usesAnswer: ["link"]
};
({ ...text }), { ...text }, { ...text }, { ...example$1 }, { ...fields }, { ...fields }, [...subjects.map((on) => ({
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
		message: `${withFirst(name, (letter) => letter.toUpperCase())} is ${inWords$6(value)}, which is not a rule; expected an object with \`id\`, \`check\` and so on`,
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
	const value = inWords$6(rule[about]);
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
	return pointer === `/${about}` && subjects && !subjects.some((on) => on === rule.on) ? said(`\`${about}\` is there and \`on\` is ${inWords$6(rule.on)}; expected \`${about}\` where \`on\` is ${subjects.join(" or ")}`, `Remove it`) : mismatch;
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
		suggestion: `Write *${key}(\u2026) { \u2026 }`
	}];
	if (typeof value !== "function") return wrong(inWords$6(value));
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
// ../core/src/edit/fixes.ts
/**
* Applies the fixes that the findings of one file offer, in one pass: of those that touch each other
* the first. A fix that cannot be made without changing something else is refused, with the reason.
*/
async function fixText(path, text, findings) {
	const syntax = syntaxOf(path);
	if (syntax === void 0 || findings.every(({ fix }) => fix === void 0)) return {
		text,
		applied: [],
		postponed: [],
		refused: []
	};
	const { FileEditor } = await import("./file-editor2.js");
	const editor = await FileEditor.of(text, syntax);
	const refused = [];
	const wanted = [];
	for (const finding of findings) {
		const { document, fix } = finding;
		if (fix === void 0) continue;
		if (isIssued(editor.valuesAbove(document, fix.pointer))) refused.push({
			finding,
			reason: "It stands in an issued credential; expected a template"
		});
		else wanted.push({
			finding,
			document,
			change: fix
		});
	}
	const fixed = await editor.editAll(wanted);
	const applied = [];
	const postponed = [];
	for (const [index, { finding }] of wanted.entries()) {
		const outcome = fixed.outcomes[index];
		if (outcome?.kind === "made") applied.push(finding);
		else if (outcome?.kind === "postponed") postponed.push(finding);
		else if (outcome?.kind === "refused") refused.push({
			finding,
			reason: outcome.reason
		});
		else refused.push({
			finding,
			reason: "It is so already; expected something to change"
		});
	}
	return {
		text: fixed.text,
		applied,
		postponed,
		refused
	};
}
/**
* The edits that a finding's fix comes to, at offsets in the text in UTF-16 units; empty where it has none, or
* where it cannot be made without changing something else.
*/
async function fixEdits(path, text, { document, fix }) {
	const syntax = syntaxOf(path);
	if (syntax === void 0 || fix === void 0) return [];
	const { FileEditor } = await import("./file-editor2.js");
	const editor = await FileEditor.of(text, syntax);
	if (isIssued(editor.valuesAbove(document, fix.pointer))) return [];
	const edited = await editor.edit(document, fix);
	if (edited.kind !== "edit") return [];
	const { start, end, text: inserted } = edited.textEdit;
	const shift = text.length - withoutMark(text).length;
	return [{
		start: start + shift,
		end: end + shift,
		text: inserted
	}];
}
/** Whether a credential is among the groups around a value: it may be signed, and somebody has it. */
function isIssued(around) {
	return around.some((group) => Object.hasOwn(group, "credentialSubject") || Object.hasOwn(group, "proof"));
}
/** Sets a text at several places of a file, or adds it as a key; what became of each, in their order. */
async function setTexts(path, text, places, value) {
	const syntax = syntaxOf(path);
	if (syntax === void 0) {
		const reason = `${path} is no YAML, JSON or Markdown; expected one of them`;
		return {
			text,
			outcomes: places.map(() => ({
				kind: "refused",
				reason
			}))
		};
	}
	const { FileEditor } = await import("./file-editor2.js");
	const outcomes = [];
	let after = text;
	let open = [...places.keys()];
	while (open.length > 0) {
		const made = await (await FileEditor.of(after, syntax)).editAll(open.map((index) => {
			const { document = 0, pointer = "" } = places[index] ?? {};
			return {
				document,
				change: {
					kind: "set",
					pointer,
					value
				}
			};
		}));
		const left = [];
		for (const [position, index] of open.entries()) {
			const outcome = made.outcomes[position];
			if (outcome === void 0 || outcome.kind === "postponed") left.push(index);
			else outcomes[index] = outcome;
		}
		open = left;
		after = made.text;
	}
	return {
		text: after,
		outcomes
	};
}
// ../core/src/facts/provider.ts
/** Sorts providers by what they provide; of two for one fact the last holds. */
function byFact(providers) {
	return Object.fromEntries(providers.map((provider) => [provider.fact, provider]));
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
// ../core/src/session.ts
/** Opens a session without any files. */
function createSession(settings, options) {
	return new LintSession(settings, options);
}
/** Checks files once: a session with one update. */
async function lintSources(sources, settings, options) {
	const session = new LintSession(settings, options);
	const changed = options.audit ? sources.toSorted(byPath$2) : sources;
	await session.update({ changed });
	return session.lastReport();
}
function byPath$2(a, b) {
	return compareText(a.path, b.path);
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
		this.#options = options.audit ? {
			...options,
			practices: true
		} : options;
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
		return fixEdits(source.path, source.text, finding);
	}
	async #lint(source) {
		const options = this.#options.practices ? { program: true } : {};
		return lintFile(await readFile(source, this.#settings), this.#settings, options);
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
		const { others = [], audit: request, ...run } = this.#options;
		const files = [...this.#files.values()];
		if (this.#hasChanged) files.sort(byFile);
		const facts = await gatherFacts(files, this.#index, settings, run);
		const judged = run.practices ? await this.#judgedProgram(files, facts) : void 0;
		const audited = request && await this.#auditSources(facts, request);
		const linted = withLinkRules(files, this.#index, settings, facts);
		const done = (source) => isLast && this.#index.release(source);
		const program = [...lintGroups(files, this.#index, settings, facts, { done }), ...[unsetPlatform(files, settings) ?? []].flat()];
		const sources = [...others, ...this.#sources.values()];
		const report = await buildReport({
			files: linted,
			program
		}, sources, settings, facts);
		if (judged === void 0) return report;
		const { practiceStates } = await import("./practice-states.js");
		const input = {
			...judged,
			findings: report.findings,
			suppressed: report.suppressed
		};
		const practices = practiceStates(input);
		if (request === void 0 || audited === void 0) return {
			...report,
			practices
		};
		const sourcesOfAudit = {
			...input,
			...audited,
			practices,
			request
		};
		return {
			...report,
			practices,
			audit: await this.#audit(sourcesOfAudit, sources)
		};
	}
	/** What an audit takes from the index. */
	async #auditSources(facts, request) {
		const { auditSources } = await import("./audit-sources.js");
		return auditSources(this.#index, this.#settings, facts, request);
	}
	async #audit(known, sources) {
		const settings = this.#settings;
		const { buildAudit } = await import("./build-audit.js");
		const locators = new Locators(sources, settings);
		return buildAudit({
			...known,
			settings: settings.audit,
			catalogue: settings.rules,
			isForTemplates: (file) => (settings.roleOf(file) ?? "template") === "template",
			lineOf: async (place) => (await locators.rangeOf(place)).start.line
		});
	}
	/** What the practices are judged by beside what is found. */
	async #judgedProgram(files, facts) {
		const { judgedProgram } = await import("./judged-program.js");
		return judgedProgram(files, this.#index, this.#settings, facts);
	}
};
// ../core/src/practices/practice-stories.ts
/** The stories of the fifteen practices, by their numbers. */
const practiceStories = {
	1: {
		why: "Badges are simple to issue and hard to issue well. Programs whose people learn the platform before they begin, and issue their first badges within about two months, are the ones that last. Who learned it three years ago, or never, finds out from earners what goes wrong.",
		looksAt: ["The `team` in program.yaml: whether each person with rights on the platform has `training`, with name and date.", "How long after the launch the first badge was issued to the public, by the ledger or by program.yaml."],
		toDo: ["Put down who was trained in what, and when.", "Have those trained who issue badges and were not, and plan a refresher."]
	},
	2: {
		why: "An earner whose badge bears the wrong name writes to the address that the account shows. When nobody reads it, when one person alone can issue, or when people who left can still sign in, the program stands still or is at risk.",
		looksAt: [
			"`contact` and `support` in program.yaml: an address that earners can use.",
			"The `team`: two people or more with rights, and none of those who left.",
			"When program.yaml was last reviewed."
		],
		toDo: [
			"Name a mailbox rather than a person for contact and support.",
			"Take rights away on the day on which somebody leaves, and note it under `until`.",
			"Look at the account once a year, and put that day under `reviewed_on`."
		]
	},
	3: {
		why: "What a program wants and how it decides is forgotten with the people who knew it, unless it is written down. A governance document is what new colleagues read first, what settles arguments on a new badge, and what success is measured by later.",
		looksAt: [
			"GOVERNANCE.md, or what `governance` names: which of thirteen topics it covers, from purpose and roles to privacy.",
			"Whether its goals have a number, a day, an owner and a known metric.",
			"Whether templates, settings and the ledger are as it says."
		],
		toDo: ["Answer for each topic who does what, by when, or on which condition.", "Give each goal a number, a day and somebody who answers for it."]
	},
	4: {
		why: "A badge is read by people who were not there: an employer, a teacher, a friend. All that they learn of what was done, and what it is worth, stands in a few fields of the template. What is missing there nobody can guess.",
		looksAt: ["Name, description, criteria, details and picture of each template.", "Whether templates differ from each other in more than their names."],
		toDo: ["Write what the earner did, how it was judged, and what they can do now.", "Give a friend from another field the template to read, and ask what it is for."]
	},
	5: {
		why: "A badge brings attention to whoever issues it, by being shared. It is shared when it speaks of the person who earned it; when it reads like an advertisement of the issuer it is not. There are fields for links, and they are the place for more.",
		looksAt: ["Whether texts of templates speak of the earner, and hold no promotion, no links and nothing of a person.", "Where links of a template lead, and whether somebody new finds out how to earn it."],
		toDo: ["Begin sentences with what earners did or can do.", "Move what the issuer offers to the pages that links lead to."]
	},
	6: {
		why: "Skills are what people search for, and what platforms join with openings and wages. A word that no labour market knows, or that means anything, leads to nothing, and five names of one skill are five half-empty pages.",
		looksAt: ["The skills of each template: how many, whether they mean something, and whether criteria bear them out.", "Whether one skill has one name in the whole program, and is in its own list."],
		toDo: ["Choose the few skills that an earner has shown, by names that others use too.", "Try on the platform where each of them leads, and change those that lead nowhere."]
	},
	7: {
		why: "An earner who has just earned a badge wants to go on. A next badge, a course or an opening turns one achievement into a way, and a certificate that can be printed serves those who are asked for paper.",
		looksAt: [
			"Next steps that templates recommend, and whether these are there and can still be earned.",
			"Badges that must be earned first, and whether anybody can begin.",
			"Whether certificates are on, or why not."
		],
		toDo: ["Name for each badge one next step.", "Decide on certificates, and note the reason where there are none."]
	},
	8: {
		why: "Courses change, pages move, people leave, and templates stay as they are. A dead link or a badge that nobody has issued for years makes the others less believable. Once a year is enough, if it is done.",
		looksAt: [
			"When each template was last reviewed, and who owns it.",
			"Whether links are alive and lead where they did.",
			"Templates of which nothing was issued for long, by the ledger."
		],
		toDo: ["Read each template once a year, and note it with `badgelint reviewed`.", "Archive what is issued no more, and mend links as soon as they break."]
	},
	9: {
		why: "People accept and share a badge while they are still glad of what they did. Each week between completion and the message costs some of them, and after a month many take it for spam.",
		looksAt: ["The ledger: within how many days of completion nine in ten badges of the last twelve months were issued.", "The limit that the governance document states, else the one of `ledger/timeliness`."],
		toDo: ["Put down the day of completion of each badge, so that the wait can be known.", "Issue on fixed days, or by a system, rather than at the end of term."]
	},
	10: {
		why: "What is typed by hand is late and has mistakes in it. Platforms issue by themselves when a course system tells them of a completion, by their interface, an integration that is there already, or a service between the two.",
		looksAt: ["The ledger: by which way badges of the last twelve months were issued, and of which templates there are enough for a system."],
		toDo: ["Begin with the badge that is issued most often by hand.", "Look in the list of integrations of the platform for the course system that you have."]
	},
	11: {
		why: "Everybody issues a badge with a wrong name or day some time. What counts is that somebody knows how to mend it, that it is mended soon, and that what was done is written down. What a badge means for people who hold it must not change behind their backs.",
		looksAt: [
			"The ledger: whether it is whole, and how many badges were corrected, replaced or revoked.",
			"Months in which mistakes pile up, and counts that differ from those of the platform.",
			"Changes of templates that change what badges mean for people who hold them."
		],
		toDo: ["Correct a test badge once, and revoke it, before you need to.", "Note each correction in the ledger, with its reason."]
	},
	12: {
		why: "Who has never received one of the badges cannot say what the message looks like, where it gets lost, or which button to press. One badge to oneself or to a few people of trust shows more than any manual.",
		looksAt: ["The ledger: whether new templates were tried as a pilot before their first badge."],
		toDo: ["Issue the next new badge to yourself first, accept and share it, and put it down as a pilot.", "Ask two of the first earners what was hard."]
	},
	13: {
		why: "People take part in what they have heard of, and each year brings people who have not. A launch is told with much ado and then forgotten; a program that is told of now and then goes on growing.",
		looksAt: ["The calendar under `marketing` in program.yaml: whether something was done of late, and something is planned soon."],
		toDo: ["Put down what you will tell whom in the next three months.", "Mark what was done, and write down what came of it."]
	},
	14: {
		why: "Many earners have never heard of digital badges. They need to be told what it is, that it is theirs, how to accept it, where to share it, and whom to ask; else the message is deleted.",
		looksAt: ["The pages in marketing/: whether an earner is told these things somewhere.", "Left-overs in them: fields that the platform does not fill, empty links, notes to oneself."],
		toDo: ["Keep what you send with the badge in the repository, and let somebody new read it.", "Send one message before the badge, so that the next one is expected."]
	},
	15: {
		why: "Numbers that nobody looks at improve nothing. Held against the goals that the program set itself, they say what works, what to drop, and which goals to set for the next year.",
		looksAt: ["metrics/metrics.csv, and the goals of the governance document: whether each is measured as often as it should be, and whether it is met or on its way."],
		toDo: ["Copy the few numbers that goals are about from the platform, on a fixed day.", "Look at the goals once a year, and set new ones."]
	}
};
// ../core/src/practices/titles.ts
/** Short names of the fifteen best practices for credentialing, by their numbers. */
const practiceTitles = {
	1: {
		name: "Trained",
		title: "get trained"
	},
	2: {
		name: "Account",
		title: "keep the account in order"
	},
	3: {
		name: "Governance",
		title: "put goals and governance in writing"
	},
	4: {
		name: "Thorough",
		title: "be thorough in what the badge says"
	},
	5: {
		name: "Earner first",
		title: "focus on the earner"
	},
	6: {
		name: "Skills",
		title: "make skills meaningful"
	},
	7: {
		name: "Features",
		title: "layer on features"
	},
	8: {
		name: "Audited",
		title: "audit templates every year"
	},
	9: {
		name: "Timely",
		title: "issue in time"
	},
	10: {
		name: "Automated",
		title: "automate issuing"
	},
	11: {
		name: "Mistakes",
		title: "know how to fix a mistake"
	},
	12: {
		name: "Experience",
		title: "know how it feels to earn one"
	},
	13: {
		name: "Marketing",
		title: "keep marketing"
	},
	14: {
		name: "Teaching",
		title: "teach the earners"
	},
	15: {
		name: "Metrics",
		title: "check the metrics"
	}
};
/** The numbers of the practices, in their order. */
const practiceNumbers = Object.keys(practiceTitles).map(Number);
// ../core/src/report/list-links.ts
/** The links that files name, each address once with all its places, whatever rules are on. */
async function listLinks$1(sources, settings) {
	const locators = new Locators(sources, settings);
	const uses = /* @__PURE__ */ new Map();
	for (const source of sources) {
		if (settings.isExcluded(source.path) || !("text" in source)) continue;
		const { model } = limitSize(await readFile(source, settings), settings.bounds);
		for (const { address, use } of link.itemsIn(model)) {
			const located = {
				...use,
				range: await locators.rangeOf(use.at)
			};
			const known = uses.get(address);
			if (known) known.push(located);
			else uses.set(address, [located]);
		}
	}
	return Array.from(uses, ([address, own]) => ({
		address,
		uses: own
	}));
}
// ../core/src/suppression/baseline-text.ts
/**
* What is wrong with the content of a baseline, which its problems call `file`. A rule that does not exist is no problem here: it may
* have gone with an update, and is told as an entry that applies to nothing.
*/
async function baselineProblems(value, file) {
	return (await defectsOf(value)).map((defect) => toProblem$1(file, defect));
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
// ../reporter/src/escape/terminal.ts
/**
* Text from a repository as one line for a terminal, which obeys nothing in it: control characters (escape
* sequences, bells) and marks that turn the direction of writing become `\u{\u2026}`. Line breaks and tabs
* become spaces. Letters that nobody can see (tags) go, and halves of characters become `U+FFFD`.
*/
function escapeForTerminal(text) {
	return text.toWellFormed().replace(/[\u{e0000}-\u{e007f}]/gu, "").replace(/\r\n|[\n\r\u2028\u2029]/g, " ").replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (character) => character === "	" ? " " : `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** JSON in which what a terminal would obey, or show out of order, is written as `\uXXXX`, which means the same. */
function escapeJsonForTerminal(json) {
	return json.replace(/[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/**
* A report as a JSON text for programs, in the shape of `schemas/report.schema.json`. `stats` are times in
* milliseconds by the name of what took them.
*/
function formatJson(report, stats) {
	const { findings, suppressed, newlySuppressed = [], summary, practices } = report;
	const { settled = [], statedChanges = [] } = report;
	const document = {
		version: 1,
		findings,
		suppressed,
		...newlySuppressed.length > 0 ? { newlySuppressed } : {},
		...settled.length > 0 ? { settled } : {},
		...statedChanges.length > 0 ? { statedChanges } : {},
		summary,
		...practices ? { practices } : {},
		...stats ? { stats } : {}
	};
	return `${escapeJsonForTerminal(JSON.stringify(document, null, 2))}\n`;
}
// ../reporter/src/formats/layout.ts
/** For texts in which each character takes one column. */
const narrowLayout = {
	width: (text) => text.length,
	wrap: (text, columns) => {
		const lines = [];
		let line = "";
		for (const word of text.split(" ")) {
			const joined = line === "" ? word : `${line} ${word}`;
			if (joined.length <= columns) line = joined;
			else {
				if (line !== "") lines.push(line);
				line = word;
				while (line.length > columns) {
					lines.push(line.slice(0, columns));
					line = line.slice(columns);
				}
			}
		}
		return line === "" && lines.length > 0 ? lines : [...lines, line];
	}
};
/** Characters of one column each: Latin, dashes and quotes, arrows, lines. */
const narrowText = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2193\u2500-\u257f]*$/;
/**
* A layout that is right for all of `texts`. The one that knows wide characters is loaded only where a text
* has one, since its tables take longer to load than everything else that formats a report.
*/
async function layoutFor(texts) {
	for (const text of texts) if (!narrowText.test(text)) return loadUnicodeLayout();
	return narrowLayout;
}
/** For any text: knows wide and combining characters, and emoji. */
async function loadUnicodeLayout() {
	const [{ default: stringWidth }, { default: wrapAnsi }] = await Promise.all([import("./string-width2.js"), import("./wrap-ansi.js")]);
	return {
		width: (text) => stringWidth(text),
		wrap: (text, columns) => wrapAnsi(text, columns, { hard: true }).split("\n")
	};
}
// ../reporter/src/formats/rule-page.ts
/** The documentation page of a rule, in Markdown, from what the rule itself says. */
function rulePage(rule) {
	const { good, bad } = rule.examples;
	return page([
		`# ${rule.id}`,
		rule.summary,
		list$1([
			`Serves practice ${rule.practice}: ${practiceTitles[rule.practice].title}`,
			`${rule.severity}, ${rule.kind}`,
			appliesTo(rule),
			rule.preset === "none" ? "Off unless you switch it on" : `In the preset \`${rule.preset ?? "recommended"}\``
		]),
		"## Why it matters",
		rule.why,
		"## Draws a finding",
		...bad.map((one) => [example(one), ...found(one, rule.severity)].join("\n\n")),
		"## Draws none",
		...good.map((text) => example(typeof text === "string" ? { text } : text)),
		...options(rule),
		"## What it gets wrong",
		rule.mistakes,
		"## Source",
		`[${rule.source.title}](${rule.source.address})`
	]);
}
/** The documentation page of a finding that the engine itself makes, in Markdown. */
function builtInCheckPage({ id, severity, summary, why }) {
	return page([
		`# ${id}`,
		summary,
		list$1([`${severity}, about files and configuration`]),
		"## Why it matters",
		why
	]);
}
function page(parts) {
	return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}\n`;
}
function list$1(items) {
	return items.filter((item) => item !== void 0).map((item) => `- ${item}`).join("\n");
}
function appliesTo(rule) {
	switch (rule.on) {
		case "link": return `Judges the links of templates, documents and program.yaml${rule.needsAnswer ? "; says nothing under `--no-links`" : ""}`;
		case "document": return "Judges the governance document";
		case "program": return "Judges the program as a whole";
		case "template": {
			const languages = rule.languages ? `; texts in ${rule.languages.join(", ")} only` : "";
			return rule.reads.length === 0 ? void 0 : `Reads ${rule.reads.join(", ")}${languages}`;
		}
	}
}
/** What is told of an example, by line and column as in the text output. */
function found({ findings = [] }, severity) {
	if (findings.length === 0) return [];
	return [`\`\`\`text\n${findings.map(({ file, at, severity: own = severity, message }) => {
		return [
			...[file, at === "rest" ? void 0 : at.split("-")[0]].filter((part) => part),
			own,
			message
		].join(" ");
	}).join("\n")}\n\`\`\``];
}
function example({ text, caption, platform, options: set }) {
	const notes = [
		caption,
		platform ? `With \`platform: ${platform}\`.` : void 0,
		set ? `With the options \`${JSON.stringify(set)}\`.` : void 0
	].filter((note) => note !== void 0);
	const language = /^#+ /.test(text) ? "markdown" : "yaml";
	const excerpt = text.length > 1200 ? `${text.slice(0, 300)}\u2026` : text;
	return [...notes.length > 0 ? [`${notes.join(" ")}\n`] : [], `\`\`\`${language}\n${excerpt.trimEnd()}\n\`\`\``].join("\n");
}
function options(rule) {
	const entries = Object.entries(rule.options ?? {});
	if (entries.length === 0) return [];
	return ["## Options", list$1(entries.map(([name, schema]) => `\`${name}\` (${schema.type}, default \`${JSON.stringify(schema.default)}\`): ${schema.description}`))];
}
// ../reporter/src/escape/truncate.ts
/** A text of at most `maxLength` UTF-16 units, never cut within a character; one that was cut ends in `\u2026`. */
function truncate(text, maxLength) {
	if (text.length <= maxLength) return text;
	return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
// ../reporter/src/wording/english.ts
/** A count with its noun: `1 badge`, `1,200 badges`. */
function pluralize(count, singular, plural = `${singular}s`) {
	return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
/** A number with a comma between thousands. */
function formatNumber(count) {
	return count.toLocaleString("en-US");
}
// ../reporter/src/wording/describe-settled.ts
/**
* Sentences on what governance documents lay down otherwise than before a change, and on the findings that it
* settles. Names of files and levels are untrusted and not escaped; what stands between backticks is code.
*/
function describeSettled({ settled = [], statedChanges = [] }) {
	const here = counted(settled, ({ count, elsewhere }) => count - elsewhere);
	const elsewhere = counted(settled, (one) => one.elsewhere);
	return [
		...statedChanges.map(describeStated),
		...here.total === 0 ? [] : [settledSentence(here, "")],
		...elsewhere.total === 0 ? [] : [settledSentence(elsewhere, " in files that it does not touch")]
	];
}
function counted(settled, countOf) {
	const byRule = settled.map((one) => [one.rule, countOf(one)]).filter(([, count]) => count > 0);
	return {
		total: byRule.reduce((sum, [, count]) => sum + count, 0),
		byRule
	};
}
/** So many rules are named; the whole list is in the JSON output. */
const maxRules$1 = 8;
function settledSentence({ total, byRule }, where) {
	const named = byRule.slice(0, maxRules$1).map(([rule, count]) => `${formatNumber(count)} of \`${rule}\``);
	const left = byRule.slice(maxRules$1).reduce((sum, [, count]) => sum + count, 0);
	const parts = left === 0 ? named : [...named, `${formatNumber(left)} of other rules`];
	return `This change settles ${pluralize(total, "finding")}${where}: ${joinWithAnd(parts)}.`;
}
/** "GOVERNANCE.md:14 now gives 30 days to issue a badge, before 7 days." */
function describeStated({ fact, before, placeBefore, after, place }) {
	const line = place && `${place.file}:${place.range.start.line}`;
	const { now, gone } = wording[fact];
	if (after === void 0 || line === void 0) return `${placeBefore?.file ?? "The governance document"} no longer ${gone}, before ${described(before)}.`;
	return `${line} now ${now(described(after))}, before ${before === void 0 ? "nothing" : described(before)}.`;
}
const wording = {
	issuingLimit: {
		now: (value) => `gives ${value} to issue a badge`,
		gone: "says within what time a badge is issued"
	},
	expiry: {
		now: (value) => `has badges hold ${value}`,
		gone: "says how long badges hold"
	},
	levels: {
		now: (value) => `lists as levels ${value}`,
		gone: "lists levels"
	},
	types: {
		now: (value) => `lists as types ${value}`,
		gone: "lists types"
	},
	namePattern: {
		now: (value) => `has badges named ${value}`,
		gone: "says how badges are named"
	}
};
/** So many names of a list are told. */
const maxNames = 12;
function described(value) {
	if (value === void 0) return "nothing";
	if (value === "never") return "for good";
	if (typeof value === "number") return inTime(value);
	const names = value.slice(0, maxNames).map((name) => `"${truncate(name, 60)}"`);
	const left = value.length - maxNames;
	return joinWithAnd(left > 0 ? [...names, `${left} more`] : names);
}
/** Whole years where it is such a time. */
function inTime(days) {
	const years = days / 365;
	return Number.isInteger(years) ? pluralize(years, "year") : pluralize(days, "day");
}
// ../reporter/src/formats/settled.ts
/** What a change settles and what documents lay down anew, for people on a terminal: a line each. Empty where there is nothing. */
function formatSettled(report) {
	return describeSettled(report).map((line) => `${escapeForTerminal(line.replaceAll("`", ""))}\n`).join("");
}
// ../reporter/src/wording/describe-suppression.ts
const suppressorNames = {
	comment: "a comment",
	configuration: "the configuration",
	baseline: "the baseline"
};
/**
* By what a finding is switched off, and why: `switched off by a comment: Agreed with Ann`. The reason is
* untrusted and not escaped, and is cut at 300 UTF-16 units.
*/
function describeSuppression({ severity, suppressed, loweredTo }) {
	const suppressor = suppressorNames[suppressed.by];
	if (loweredTo !== void 0) return `turned down from ${severity} to ${loweredTo} by ${suppressor}`;
	const how = `switched off by ${suppressor}`;
	const reason = truncate(suppressed.reason?.trim() ?? "", 300);
	if (reason) return `${how}: ${reason}`;
	return suppressed.by === "comment" ? `${how}, without a reason` : how;
}
// ../reporter/src/formats/suppressions.ts
/** So many are listed one by one; the whole list is in the JSON output. */
const maxListed = 20;
/**
* What a change switches off, for people on a terminal: a title, and two lines for each finding. Empty where
* a change switches nothing off.
*/
function formatSuppressions(all = []) {
	if (all.length === 0) return "";
	const lines = all.slice(0, maxListed).flatMap((one) => [`  ${one.file}:${one.range.start.line} ${one.severity} ${one.message}`, `    ${one.rule}, ${describeSuppression(one)}`]);
	const omitted = all.length - maxListed;
	return `${[
		"Switched off by this change",
		...lines,
		...omitted > 0 ? [`  And ${omitted} more; --format json has them all.`] : []
	].map(escapeForTerminal).join("\n")}\n`;
}
// ../reporter/src/formats/code-frame.ts
/**
* The first line of a finding with a mark below it, as two lines for a terminal; none where that line is
* blank. A line that is too long for `width` columns is cut on both sides of the mark.
*/
function codeFrame({ range }, lines, width, { colors, layout }) {
	const { start, end } = range;
	const source = lines[start.line - 1];
	if (source === void 0 || source.trim() === "") return [];
	const gutter = `${start.line} \u2502 `;
	const availableWidth = Math.max(20, width - gutter.length);
	const markStart = start.column - 1;
	const markEnd = end.line === start.line ? Math.max(markStart + 1, end.column - 1) : source.length;
	const excerpt = excerptAround(source, markStart, markEnd, availableWidth);
	const shown = escapeForTerminal(source.slice(excerpt.start, excerpt.end));
	const before = escapeForTerminal(source.slice(excerpt.start, markStart));
	const marked = escapeForTerminal(source.slice(markStart, Math.min(markEnd, excerpt.end)));
	const lead = excerpt.start > 0 ? "\u2026" : "";
	const tail = excerpt.end < source.length ? "\u2026" : "";
	const indent = " ".repeat(layout.width(lead + before));
	const mark = "^".repeat(Math.max(1, Math.min(layout.width(marked), availableWidth)));
	return [`${colors.dim(gutter)}${lead}${shown}${tail}`, `${colors.dim(`${" ".repeat(gutter.length - 2)}\u2502 `)}${indent}${colors.yellow(mark)}`];
}
/** The lines of a text without their ends, and without a byte-order mark. */
function splitLines(text) {
	return text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
}
/** The part of a line, as UTF-16 offsets, that shows what is marked with some text before it. */
function excerptAround(source, markStart, markEnd, maxLength) {
	if (source.length <= maxLength) return {
		start: 0,
		end: source.length
	};
	const start = markEnd <= maxLength - 2 ? 0 : Math.max(0, markStart - Math.floor(maxLength / 4));
	return {
		start,
		end: Math.min(source.length, start + maxLength - 2)
	};
}
// ../reporter/src/formats/colors.ts
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
// ../reporter/src/formats/text.ts
/**
* A report as text for people: grouped by file, each finding with its line, what to do, and its rule; then a
* line with the counts.
*/
async function formatText(report, options) {
	const byFile = Map.groupBy(report.findings, ({ file }) => file);
	const lines = new Map([...byFile.keys()].map((file) => [file, splitLines(options.textOf(file) ?? "")]));
	const layout = await layoutFor(measuredTexts(report, lines));
	const style = {
		width: options.width,
		colors: colorsFor(options.color),
		layout
	};
	return `${[...[...byFile].map(([file, findings]) => [style.colors.underline(escapeForTerminal(file)), ...findings.map((finding) => formatFinding(finding, lines.get(file) ?? [], style))].join("\n")), summaryLine(report, options.milliseconds, style)].join("\n\n")}\n`;
}
/** All texts of a report whose width matters. */
function* measuredTexts({ findings }, lines) {
	for (const { file, message, suggestion, related, range } of findings) {
		yield escapeForTerminal(message);
		yield escapeForTerminal(suggestion);
		for (const place of related) yield escapeForTerminal(place.file);
		yield escapeForTerminal(lines.get(file)?.[range.start.line - 1] ?? "");
	}
}
function formatFinding(finding, lines, style) {
	const { colors } = style;
	const { start } = finding.range;
	const practice = finding.practice === null ? "" : `, practice ${finding.practice}`;
	const head = `${start.line}:${start.column} ${finding.severity} ${escapeForTerminal(finding.message)}`;
	const severity = colorSeverity(finding.severity, colors);
	return [
		...wrapIndented(head, [2, 4], style).map((line, index) => index === 0 ? line.replace(finding.severity, () => severity) : line),
		...codeFrame(finding, lines, style.width - 4, style).map((line) => `    ${line}`),
		...finding.related.flatMap(({ file, range }) => wrapIndented(`see ${escapeForTerminal(file)}:${range.start.line}`, [4, 6], style).map(colors.dim)),
		...wrapIndented(`\u2192 ${escapeForTerminal(finding.suggestion)}`, [4, 6], style).map((line, index) => index === 0 ? line.replace("\u2192", () => colors.green("\u2192")) : line),
		...wrapIndented(`${finding.rule}${practice}`, [4, 4], style).map(colors.dim)
	].join("\n");
}
/** Wraps a paragraph; its first line begins at one column, those that follow at another. */
function wrapIndented(text, [first, rest], { width, layout }) {
	return layout.wrap(text, Math.max(20, width - rest)).map((line, index) => " ".repeat(index === 0 ? first : rest) + line);
}
function colorSeverity(severity, colors) {
	if (severity === "error") return colors.bold(colors.red("error"));
	return severity === "warning" ? colors.yellow("warning") : colors.blue("info");
}
function summaryLine({ findings, summary }, milliseconds, style) {
	const { colors } = style;
	const time = milliseconds === void 0 ? "" : `, in ${(milliseconds / 1e3).toFixed(1)} s`;
	const checked = `${countOf(summary.files - summary.skipped, "file")} (${countOf(summary.templates, "template")})${time}`;
	const suppressed = summary.suppressed > 0 ? ` ${summary.suppressed} more suppressed.` : "";
	const skipped = summary.skipped > 0 ? ` ${countOf(summary.skipped, "file")} skipped.` : "";
	const parts = [
		{
			text: countOf(summary.errors, "error"),
			color: colors.red
		},
		{
			text: countOf(summary.warnings, "warning"),
			color: colors.yellow
		},
		{
			text: countOf(summary.infos, "info"),
			color: colors.blue
		}
	].filter(({ text }) => !text.startsWith("0 "));
	const noFindings = {
		text: "No findings",
		color: colors.green
	};
	const shown = findings.length === 0 ? [noFindings] : parts;
	const line = `${shown.map(({ text }) => text).join(", ")} in ${checked}.${suppressed}${skipped}`;
	return shown.reduce((all, { text, color }) => all.replace(text, () => color(text)), wrapIndented(line, [0, 0], style).join("\n"));
}
function countOf(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** The practices as a JSON text for programs. */
function practicesJson(practices) {
	return `${escapeJsonForTerminal(JSON.stringify({
		version: 1,
		practices
	}, null, 2))}\n`;
}
// ../reporter/src/escape/code-span.ts
/** Code within a line of Markdown: one line, in which nothing is escaped. */
function codeSpan(code) {
	const fence = "`".repeat(longestBacktickRun(code) + 1);
	const padding = /^`|`$/.test(code) ? " " : "";
	return `${fence}${padding}${code}${padding}${fence}`;
}
/** How many backticks stand side by side in a text at the most. */
function longestBacktickRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
// ../reporter/src/escape/github-references.ts
/** Does not show, and parts what GitHub would take for one thing. */
const zeroWidthSpace = "\u200b";
/** Parts what GitHub turns into links by itself in the text that a reader sees, where no escape helps. */
function breakReferences(text) {
	return breakReferencesInCode(text).replace(/(GH|GHSA)-(?=\w)/gi, `$1-${zeroWidthSpace}`).replaceAll("://", `:${zeroWidthSpace}//`).replace(/www\./gi, (www) => `${www.slice(0, 3)}${zeroWidthSpace}.`).replace(/(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/giu, (digits) => digits.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`));
}
/** What matters in code too: mail quotes it as plain text, and an answer to the mail is read afresh. */
function breakReferencesInCode(text) {
	return text.replaceAll("@", `@${zeroWidthSpace}`).replace(/#(?=\d)/g, `#${zeroWidthSpace}`).replaceAll("<!--", `<${zeroWidthSpace}!--`);
}
// ../reporter/src/escape/plain-line.ts
/** An untrusted text as one trimmed line of at most `maxLength` UTF-16 units, with nothing invisible in it. */
function toPlainLine(text, maxLength) {
	return truncate(escapeForTerminal(text).trim(), maxLength);
}
// ../reporter/src/escape/html.ts
/**
* Encodes what Markdown or HTML would take for markup. Entities rather than backslashes: they hold within
* an HTML element too, where Markdown is not read.
*/
function encodeEntities(text, { isElement }) {
	return text.replace(/[&<>"*_~`[\]|\\]/g, entityOf).replace(/^[#+=:-]/, entityOf).replace(/^(\d+)([.)])/, (_, digits, mark) => digits + entityOf(mark)).replaceAll("$", () => isElement ? "<span>$</span>" : entityOf("$"));
}
const namedEntities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Hexadecimal, since `&#42;` holds `#42`, which plain-text mail shows. */
function entityOf(character) {
	return namedEntities[character] ?? `&#x${character.codePointAt(0)?.toString(16)};`;
}
// ../reporter/src/escape/github.ts
/**
* Text that shows as it is within a paragraph, a list item, a table cell, a heading, a link's text or an
* HTML element: nothing in it is markup. 1,000 units by default.
*/
function escapeMarkdown(text, { maxLength = 1e3 } = {}) {
	return escapeLine(toPlainLine(text, maxLength));
}
/** As {@link escapeMarkdown}, for messages such as findings have: what stands between backticks shows as code. */
function escapeMarkdownMessage(text, { maxLength = 1e3 } = {}) {
	return toPlainLine(text, maxLength).split(/(`[^`]+`)/).map((piece, index) => index % 2 === 1 ? `<code>${escapeLine(piece.slice(1, -1))}</code>` : escapeLine(piece)).join("");
}
function escapeLine(line) {
	return encodeEntities(breakReferences(line), { isElement: true });
}
/**
* Code within a line; nothing where the text is empty. Within a table it is an element rather than a code
* span: there a bar ends the cell even in code, and its escape is read in more than one way. 300 units by
* default.
*/
function markdownCodeSpan(text, { maxLength = 300, isInTable = false } = {}) {
	const line = toPlainLine(text, maxLength);
	if (line === "") return "";
	if (isInTable) return `<code>${escapeLine(line)}</code>`;
	return codeSpan(breakReferencesInCode(line));
}
/**
* A URL as it may stand in a Markdown link or an attribute; undefined where it is not `http:` or `https:`,
* so that nothing else is ever linked.
*/
function escapeWebUrl(url) {
	const wellFormed = url.toWellFormed();
	if (!/^https?:\/\/[^/\s]/i.test(wellFormed)) return void 0;
	return wellFormed.replace(/[^\w\-.~:/?#&+,;=%]/gu, percentEncode).replaceAll("&", "&amp;");
}
function percentEncode(character) {
	return encodeURIComponent(character).replace(/['()*]/g, (mark) => `%${mark.codePointAt(0)?.toString(16).toUpperCase()}`);
}
/** `text` linked to `url`, or the text alone where that is no `http:` or `https:` URL. Both untrusted. */
function markdownLink(text, url, options = {}) {
	const target = url === void 0 ? void 0 : escapeWebUrl(url);
	const label = escapeMarkdown(text, options);
	return target === void 0 ? label : `[${label}](${target})`;
}
// ../reporter/src/practices/wording.ts
/** What a state is called. */
const stateNames = {
	kept: "kept",
	"not-kept": "not kept",
	unknown: "not known"
};
/** Whether there is a step to show: what is kept needs none. */
function openStep({ state, next }) {
	return state === "kept" ? void 0 : next;
}
/** How many practices are in which state: `7 kept, 3 not kept, 5 not known`. */
function countsOfStates(practices) {
	return Object.keys(stateNames).map((state) => {
		return `${practices.filter((one) => one.state === state).length} ${stateNames[state]}`;
	}).join(", ");
}
/** So many rules are named. */
const maxRules = 4;
/** The rules that serve a practice: those with findings say so. */
function ruleLine({ rules, findings }) {
	const counts = Object.entries(findings).filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}${count === 1 ? "" : "s"}`);
	return [fewNames(rules, maxRules), ...counts.length > 0 ? [`(${counts.join(", ")})`] : []].join(" ").trim();
}
// ../reporter/src/practices/markdown.ts
const signs = {
	kept: "\u2705",
	"not-kept": "\u274c",
	unknown: "\u2754"
};
/** The practices as a table: what was seen, and the next step where one is open. */
function practicesTable(practices) {
	return {
		header: "| | Practice | | What was seen | Next step |\n| ---: | --- | --- | --- | --- |",
		rows: practices.map(rowOf)
	};
}
function rowOf(one) {
	const step = openStep(one);
	return `| ${[
		String(one.practice),
		escapeMarkdown(one.name),
		`${signs[one.state]} ${stateNames[one.state]}`,
		escapeMarkdownMessage(one.evidence, { maxLength: 300 }),
		step === void 0 ? "" : escapeMarkdownMessage(withPlace(step, one), { maxLength: 400 })
	].join(" | ")} |`;
}
function withPlace(step, { nextAt }) {
	return nextAt === void 0 ? step : `${step} (${nextAt.file}:${nextAt.line})`;
}
/** The practices as a document in GitHub's Markdown. */
function practicesMarkdown(practices) {
	const { header, rows } = practicesTable(practices);
	return `## The fifteen practices\n\n${header}\n${rows.join("\n")}\n\n${countsOfStates(practices)}.\n`;
}
// ../reporter/src/practices/practice-page.ts
/** What `explain` says of a practice, in Markdown. `rules`: all that there are. */
function practicePage(practice, rules) {
	const { name, title } = practiceTitles[practice];
	const { why, looksAt, toDo } = practiceStories[practice];
	const serving = rules.filter((rule) => rule.practice === practice);
	return `${[
		`# Practice ${practice}: ${title}`,
		`In tables it is called ${name}.`,
		"## Why it matters",
		why,
		"## What is looked at",
		list(looksAt),
		"## Rules",
		serving.length === 0 ? "No rule serves it." : list(serving.map(({ id, severity, summary }) => `\`${id}\` (${severity}): ${summary}`)),
		"## What to do",
		list(toDo),
		"What only people can keep is answered by a dated declaration in program.yaml, under `declarations`."
	].join("\n\n")}\n`;
}
function list(items) {
	return items.map((item) => `- ${item}`).join("\n");
}
// ../workspace/src/files/paths.ts
/** A path with forward slashes, as findings and globs have it on every system. */
function slashed(path) {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
/** `path` relative to `from`, with forward slashes; `.` for the folder itself. */
function pathFrom(from, path) {
	if (path.startsWith(from) && path[from.length] === sep) return slashed(path.slice(from.length + 1));
	return slashed(relative(from, path)) || ".";
}
/** Whether a path that is relative to a folder lies in it. */
function isInside(relativePath) {
	return relativePath !== ".." && !relativePath.startsWith("../") && !/^(?:\/|[A-Za-z]:)/.test(relativePath);
}
/**
* Turns paths as findings name them, relative to `base`, into paths relative to `root`, which is what
* the globs of a configuration mean; see {@link Folders}.
*/
function globPathFrom(root, base) {
	if (root === base) return (path) => path;
	const prefix = pathFrom(root, base);
	if (isInside(prefix)) return (path) => path.startsWith("..") ? pathFrom(root, resolve$1(base, path)) : `${prefix}/${path}`;
	return (path) => pathFrom(root, resolve$1(base, path));
}
/** The top of the git repository that a folder lies in. */
function repositoryTop(folder) {
	for (let current = folder;; current = dirname(current)) {
		if (existsSync(join(current, ".git"))) return current;
		if (dirname(current) === current) return void 0;
	}
}
// ../workspace/src/files/stat.ts
/**
* What there is at a path, links followed; undefined where that cannot be had: nothing, a link that leads
* nowhere or in a circle, a folder on the way that may not be entered, a name that is too long.
*/
function statOf(path) {
	return attempt(() => statSync(path));
}
/** What there is at a path itself, be it a link; undefined as for {@link statOf}. */
function entryOf(path) {
	return attempt(() => lstatSync(path));
}
/**
* What changes whenever the content of a file does: which file it is, its length, and when anything of it was last
* changed, in nanoseconds, which no program can set back. Undefined as for {@link statOf}, and for a file that was
* changed within the last seconds, whose next change might bear the same time.
*/
function stampOf(path) {
	const stat = attempt(() => lstatSync(path, { bigint: true }));
	if (stat === void 0 || Date.now() - Number(stat.ctimeMs) < minAge) return void 0;
	return `${stat.dev} ${stat.ino} ${stat.size} ${stat.ctimeNs}`;
}
/** Milliseconds. Some file systems count in steps of two seconds. */
const minAge = 3e3;
/** Whether there is something at a path, be it a link that leads nowhere. */
function existsAt(path) {
	return entryOf(path) !== void 0;
}
/** Whether a path leads to a folder. */
function isFolder(path) {
	return statOf(path)?.isDirectory() ?? false;
}
/** The names in a folder, sorted; none where it cannot be listed. */
function namesIn(folder) {
	return attempt(() => readdirSync(folder).sort()) ?? [];
}
/** Whether what lies at a path has the very name, in a folder that can be listed. */
function hasExactName(absolute) {
	const name = basename(absolute).normalize();
	const names = namesIn(dirname(absolute));
	return names.length === 0 || names.some((other) => other.normalize() === name);
}
/** What a folder holds, in any order; nothing where it cannot be listed. */
function entriesIn(folder) {
	return attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}
/** The path of what a path leads to, without a link on it; undefined as for {@link statOf}. */
function realPathOf(path) {
	return attempt(() => realpathSync.native(path));
}
/** The target of a symbolic link, as it is written there; undefined where there is none. */
function targetOfLink(path) {
	return attempt(() => readlinkSync(path));
}
/** The system's word for an error, such as `EACCES`, or the error's own words. */
function codeOf(error) {
	if (!(error instanceof Error)) return String(error);
	return "code" in error ? String(error.code) : error.message;
}
function attempt(call) {
	try {
		return call();
	} catch {
		return;
	}
}
// ../workspace/src/files/stream.ts
/** A pipe that is silent for longer is given up, and one that no writer has opened by then, in milliseconds. */
const maxSilence = 6e4;
const maxWaitForWriter = 5e3;
const pollInterval = 20;
/**
* What comes through a pipe or from a device that was opened without blocking, `maxBytes` at most. Throws
* where nothing comes for too long.
*/
function readStream(file, maxBytes) {
	const isPipe = fstatSync(file).isFIFO();
	const piece = Buffer.alloc(65536);
	const pieces = [];
	let length = 0;
	for (let silence = 0; length < maxBytes;) {
		const read = readNow(file, piece, Math.min(piece.length, maxBytes - length));
		if (read !== void 0 && read > 0) {
			pieces.push(Buffer.from(piece.subarray(0, read)));
			length += read;
			silence = 0;
			continue;
		}
		if (read === 0 && !(isPipe && length === 0)) break;
		if (silence >= (read === 0 ? maxWaitForWriter : maxSilence)) throw new Error("nothing is written to it");
		Atomics.wait(sleeper, 0, 0, pollInterval);
		silence += pollInterval;
	}
	return Buffer.concat(pieces);
}
const sleeper = new Int32Array(new SharedArrayBuffer(4));
/** How many bytes were there to be read; undefined where there are none yet. */
function readNow(file, buffer, length) {
	try {
		return readSync(file, buffer, 0, length, null);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EAGAIN") return void 0;
		throw error;
	}
}
// ../workspace/src/files/read.ts
/** A file of templates may have this many bytes: an export of ten thousand templates fits. */
const maxFileBytes = 5e7;
/** Of a file that cannot be read as text so much is kept, in bytes. */
const maxHeadBytes = 65536;
/** Whether there is a file at a path, in a state of files. A link that leads nowhere is there. */
function exists$1(absolute, virtualFiles) {
	const other = virtualFiles?.(absolute);
	return other === void 0 ? existsAt(absolute) : other !== null;
}
/**
* Whether there is a file at a path, in a state of files, that has the very name. A disk that does not tell
* case finds `Program.yaml` under `program.yaml` too, which is another file to git and on other disks.
*/
function existsExactly(absolute, virtualFiles) {
	const other = virtualFiles?.(absolute);
	if (other !== void 0) return other !== null;
	return exists$1(absolute) && hasExactName(absolute);
}
/** Reads a file as UTF-8. What cannot be read comes back with the reason; nothing is thrown. */
function readSource(absolute, path, virtualFiles, bounds) {
	const other = virtualFiles?.(absolute);
	if (other === null) return {
		path,
		unreadable: {
			reason: "refused",
			detail: "ENOENT"
		}
	};
	if (other !== void 0) return decode(other, path);
	const read = readBytes(absolute, bounds);
	return "bytes" in read ? decode(read.bytes, path) : {
		path,
		...read
	};
}
/**
* Reads a file, as the one way in which files of a repository are read: it never blocks, takes regular
* files only, and no more of them than the bounds say. What cannot be read comes back with the reason;
* nothing is thrown.
*/
function readBytes(absolute, bounds = {}) {
	const { limit = maxFileBytes } = bounds;
	const opened = openFile(absolute, bounds);
	if ("unreadable" in opened) return opened;
	const { file, stats } = opened;
	try {
		const size = stats.isFile() ? stats.size : 0;
		if (size > limit) return tooLarge(size, limit, readUpTo(file, maxHeadBytes, maxHeadBytes));
		const bytes = stats.isFile() ? readUpTo(file, limit + 1, size + 1) : readStream(file, limit + 1);
		return bytes.length > limit ? tooLarge(bytes.length, limit, bytes) : { bytes };
	} catch (error) {
		return refused(error);
	} finally {
		closeSync(file);
	}
}
/** Whether there is no file at all, nor anything else in its place. */
function isMissing(why) {
	return why.reason === "refused" && why.detail === "ENOENT";
}
/**
* Opens a regular file without blocking. What was opened is examined, and not the path, at which
* something else may lie by then.
*/
function openFile(absolute, { within, mayBeStream = false } = {}) {
	const outside = within === void 0 ? void 0 : outsideOf(within, absolute);
	if (outside) return { unreadable: outside };
	let file;
	try {
		file = openSync(absolute, readingFlags);
	} catch (error) {
		return refused(error);
	}
	const stats = fstatSync(file);
	const refusal = kindRefusal(stats, mayBeStream) ?? (within === void 0 ? void 0 : outsideOf(within, absolute, stats));
	if (refusal === void 0) return {
		file,
		stats
	};
	closeSync(file);
	return { unreadable: refusal };
}
/** A pipe that has no writer must not block a run, nor a terminal take it over. Windows has neither. */
const readingFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
function kindRefusal(stats, mayBeStream) {
	if (stats.isFile()) return void 0;
	if (stats.isDirectory()) return {
		reason: "kind",
		kind: "a folder"
	};
	if (mayBeStream) return void 0;
	if (stats.isFIFO()) return {
		reason: "kind",
		kind: "a pipe"
	};
	return {
		reason: "kind",
		kind: stats.isSocket() ? "a socket" : "a device"
	};
}
/** Why a file that is to lie in a folder does not; with what was opened, whether that is what lies there. */
function outsideOf(within, absolute, opened) {
	const [folder, real] = [realPathOf(within), realPathOf(absolute)];
	if (real === void 0 && opened === void 0) return void 0;
	const target = pathFrom(folder ?? within, real ?? absolute);
	const current = real === void 0 ? void 0 : statOf(real);
	const isOther = opened !== void 0 && (current?.dev !== opened.dev || current.ino !== opened.ino);
	if (folder === void 0 || isOther || !isInside(target)) return {
		reason: "outside",
		target
	};
}
function refused(error) {
	const code = codeOf(error);
	if (code === "ENXIO") return { unreadable: {
		reason: "kind",
		kind: "a socket"
	} };
	if (code === "EISDIR") return { unreadable: {
		reason: "kind",
		kind: "a folder"
	} };
	return { unreadable: {
		reason: "refused",
		detail: code
	} };
}
function tooLarge(bytes, limit, head) {
	return { unreadable: {
		reason: "size",
		bytes,
		limit,
		head: new TextDecoder().decode(head.subarray(0, maxHeadBytes))
	} };
}
/** What is in a file, `maxBytes` at most, however long it is said to be. */
function readUpTo(file, maxBytes, expected) {
	let buffer = Buffer.allocUnsafe(Math.min(expected, maxBytes));
	for (let length = 0;;) {
		const read = readSync(file, buffer, length, buffer.length - length, null);
		length += read;
		if (read === 0 || length === maxBytes) return buffer.subarray(0, length);
		if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(maxBytes, Math.max(length * 2, maxHeadBytes)));
	}
}
/** Decodes the bytes of a file. A byte-order mark stays, so that nothing is lost on writing. */
function decode(bytes, path) {
	if (bytes.length > 5e7) return {
		path,
		...tooLarge(bytes.length, maxFileBytes, bytes)
	};
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
	const head = new TextDecoder(isUtf16 ? "utf-16" : "utf-8").decode(bytes.subarray(0, maxHeadBytes));
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
			if (exists$1(file, from.isInstalled ? void 0 : this.#options.virtualFiles)) return this.read(file, above, from.isInstalled);
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
// ../workspace/src/git/git-process.ts
/** What was asked of git cannot be had; the message says what to do. */
var GitError = class extends BadgelintError {
	name = "GitError";
};
/** Longer output of git is not taken, in bytes. */
const maxOutputBytes = 2 ** 31 - 1;
/** Git is stopped after this time, in milliseconds: a server that does not answer must not block a run. */
const timeout = 12e4;
/** Runs the `git` of the machine in a repository. */
var GitProcess = class {
	/** Top folder of the repository, absolute. */
	top;
	options;
	#settings;
	/** Answers that were asked for in the background, by arguments and input. */
	#prefetched = /* @__PURE__ */ new Map();
	constructor(top, options = {}) {
		this.top = top;
		this.options = options;
		const foreign = options.isForeign ? [
			"-c",
			"safe.directory=*",
			"-c",
			"core.fsmonitor=false"
		] : [];
		this.#settings = [
			"-c",
			"core.quotePath=false",
			...foreign
		];
	}
	/** What git answers. Throws {@link GitError} with its own words. */
	ask(args, input) {
		const answer = this.run(args, input);
		if (answer.status === 0) return answer.stdout;
		throw new GitError(`git ${args[0]} failed: ${answer.stderr.toString().trim() || `it ended with ${answer.status}`}`);
	}
	/** The same, undefined where git says no. */
	askIf(args) {
		const answer = this.run(args);
		return answer.status === 0 ? answer.stdout : void 0;
	}
	/**
	* Asks in the background, so that the answer is there when it is asked for. What fails is asked again
	* then.
	*/
	async prefetch(args, input = "") {
		const { promise, resolve: done } = Promise.withResolvers();
		const child = spawn("git", [...this.#settings, ...args], this.#spawnOptions);
		const pieces = [];
		child.stdout.on("data", (piece) => pieces.push(piece));
		child.on("error", () => done(void 0));
		child.on("close", (status) => done(status === 0 ? Buffer.concat(pieces) : void 0));
		child.stdin.on("error", () => done(void 0));
		child.stdin.end(input);
		const answer = await promise;
		if (answer) this.#prefetched.set(JSON.stringify([args, input]), answer);
		return answer;
	}
	get #spawnOptions() {
		return {
			cwd: this.top,
			env: {
				...process.env,
				...quietEnvironment
			},
			windowsHide: true
		};
	}
	/** Runs git with some more variables in its environment. Throws {@link GitError} where it cannot be run at all. */
	run(args, input = "", env = {}) {
		const prefetched = this.#prefetched.get(JSON.stringify([args, input]));
		if (prefetched) return {
			status: 0,
			stdout: prefetched,
			stderr: Buffer.alloc(0)
		};
		const answer = spawnSync("git", [...this.#settings, ...args], {
			...this.#spawnOptions,
			input,
			maxBuffer: maxOutputBytes,
			env: {
				...this.#spawnOptions.env,
				...env
			},
			timeout
		});
		if (answer.error) throw new GitError(`git cannot be run (${answer.error.message}). Install it, or check all files without --staged and --changed.`);
		return answer;
	}
};
const quietEnvironment = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
// ../workspace/src/git/answers.ts
/** What an entry of git's is, by its mode; undefined where there is nothing. */
function entryAt(absolute, mode = "", blob) {
	if (mode === "" || mode === "000000") return void 0;
	if (mode === "120000") return {
		absolute,
		blob,
		kind: "link"
	};
	if (mode === "160000") return {
		absolute,
		blob,
		kind: "submodule"
	};
	return {
		absolute,
		blob
	};
}
/** The answer of `diff-index --raw -z` and its like. */
function changesIn(answer, top) {
	const fields = splitByNul(answer);
	const files = [];
	for (let index = 0; index < fields.length;) {
		const [modeBefore = "", modeAfter, blobBefore, blobAfter, status = ""] = (fields[index++] ?? "").split(" ");
		const path = fields[index++] ?? "";
		const pathAfter = status.startsWith("R") || status.startsWith("C") ? fields[index++] ?? "" : path;
		const before = status.startsWith("C") ? void 0 : entryAt(join(top, path), modeBefore.slice(1), blobBefore);
		const after = entryAt(join(top, pathAfter), modeAfter, blobAfter);
		files.push({
			...before ? { before } : {},
			...after ? { after } : {}
		});
	}
	return files;
}
/** The answer of `ls-tree -r -z`. */
function treeEntriesIn(answer, top) {
	return splitByNul(answer).flatMap((line) => {
		const tab = line.indexOf("	");
		const [mode, , blob] = line.slice(0, tab).split(" ");
		return entryAt(join(top, line.slice(tab + 1)), mode, blob) ?? [];
	});
}
/** The answer of `ls-files -z --stage`: entries without a conflict, of which git has three under one name. */
function indexEntriesIn(answer, top) {
	return splitByNul(answer).flatMap((line) => indexEntryIn(line, top) ?? []);
}
/** Of the same answer the links and submodules, without reading all the others. */
function specialEntriesIn(answer, top) {
	const found = [];
	for (const mode of ["120000 ", "160000 "]) for (let at = answer.indexOf(mode); at >= 0; at = answer.indexOf(mode, at + 1)) {
		if (at > 0 && answer[at - 1] !== 0) continue;
		const end = answer.indexOf(0, at);
		const entry = indexEntryIn(answer.toString("utf8", at, end < 0 ? answer.length : end), top);
		if (entry) found.push(entry);
	}
	return found;
}
function indexEntryIn(line, top) {
	const tab = line.indexOf("	");
	const [mode, blob, stage] = line.slice(0, tab).split(" ");
	return stage === "0" ? entryAt(join(top, line.slice(tab + 1)), mode, blob) : void 0;
}
/** The answer of `cat-file --batch`: contents of blobs by their names, and the names of those that are not there. */
function contentsIn(answer) {
	const contents = /* @__PURE__ */ new Map();
	const missing = [];
	for (let at = 0; at < answer.length;) {
		const end = answer.indexOf(10, at);
		const [name = "", kind, size] = answer.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (kind === "blob") {
			contents.set(name, answer.subarray(at, at + Number(size)));
			at += Number(size) + 1;
		} else if (kind === "missing") missing.push(name);
		else throw new GitError(`git has ${kind} ${name} in place of a content; the repository is broken.`);
	}
	return {
		contents,
		missing
	};
}
/** The answer of `ls-files -z -t --stage`: the entries below a path, with the tag that `-t` gives each. */
function taggedEntriesIn(answer) {
	return splitByNul(answer).map((line) => {
		const [tag = "", mode] = line.split(" ", 2);
		return {
			tag,
			mode,
			path: line.slice(line.indexOf("	") + 1)
		};
	});
}
/** Texts that end with a zero byte each. */
function splitByNul(answer) {
	const text = answer.toString();
	return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
/**
* Changes against the disk, with files that git does not track: one of them that has the content of a removed
* file is that file moved. `hash` gives for absolute paths the names that git has for their contents.
*/
function withMoves(tracked, untracked, hash) {
	const removed = tracked.filter(({ before, after }) => before?.blob && !before.kind && !after);
	const byBlob = new Map(removed.map((file) => [file.before?.blob, file]));
	const files = untracked.filter(({ kind }) => !kind);
	const hashes = removed.length > 0 && files.length <= maxHashed ? hash(files.map(({ absolute }) => absolute)) : [];
	const moved = /* @__PURE__ */ new Set();
	const added = files.map((after, index) => {
		const from = byBlob.get(hashes[index]);
		if (from?.before === void 0 || moved.has(from)) return { after };
		moved.add(from);
		return {
			before: from.before,
			after
		};
	});
	const special = untracked.filter(({ kind }) => kind).map((after) => ({ after }));
	return [
		...tracked.filter((file) => !moved.has(file)),
		...added,
		...special
	];
}
/** More untracked files than these are not hashed, and count as added. */
const maxHashed = 1e3;
// ../workspace/src/git/contents.ts
/** Reads the contents of files that git keeps, in a repository and its submodules, each once. */
var BlobContents = class {
	#git;
	/** The same of the submodules that are checked out. */
	#submodules;
	#byName = /* @__PURE__ */ new Map();
	constructor(git, submodules) {
		this.#git = git;
		this.#submodules = submodules;
	}
	/** The contents of blobs, by their names; others may be there too. Throws {@link GitError} where one is nowhere. */
	get(blobs) {
		const open = [...new Set(blobs)].filter((blob) => !this.#byName.has(blob));
		const missing = open.length > 0 ? this.#load(open) : [];
		if (missing.length > 0) throw new GitError(`git has no content ${missing[0]}; the repository is broken.`);
		return this.#byName;
	}
	/** Reads contents of blobs in the background, before anybody asks. */
	async prefetch(blobs) {
		const answer = await this.#git.prefetch(batchArguments, batchInput(blobs));
		if (answer) this.#store(answer);
	}
	/** Reads contents of its own and of submodules, and gives the names of those that are nowhere. */
	#load(blobs) {
		let missing = this.#store(this.#git.ask(batchArguments, batchInput(blobs)));
		if (missing.length === 0) return missing;
		for (const submodule of this.#submodules()) {
			if (missing.length === 0) break;
			const open = missing;
			missing = submodule.#load(open);
			for (const blob of open) {
				const content = submodule.#byName.get(blob);
				if (content) this.#byName.set(blob, content);
			}
		}
		return missing;
	}
	/** Stores what `cat-file --batch` answers, and gives the names of contents that are not there. */
	#store(answer) {
		const { contents, missing } = contentsIn(answer);
		for (const [blob, content] of contents) this.#byName.set(blob, content);
		return missing;
	}
	/**
	* The content that a file has in the index; undefined where the disk has the same or git does not keep
	* it as a file, null where the index has no such file.
	*/
	indexed(path) {
		if (path === "") return void 0;
		const spec = `:(literal,top)${path}`;
		const entries = taggedEntriesIn(this.#git.ask([
			"ls-files",
			...[
				"-z",
				"-t",
				"--cached",
				"--modified",
				"--stage"
			],
			"--",
			spec
		]));
		const own = entries.filter((entry) => entry.path === path);
		const [first] = own;
		if (first === void 0) return entries.length > 0 || this.#isInSubmodule(path) ? void 0 : null;
		return own.every(({ tag }) => tag === "H") || !first.mode?.startsWith("100") ? void 0 : this.#git.ask([
			"cat-file",
			"blob",
			`:0:${path}`
		]);
	}
	/** Whether a path lies in another repository within this one, of which git knows the commit alone. */
	#isInSubmodule(path) {
		return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index)).some((folder) => this.#git.askIf([
			"rev-parse",
			"--verify",
			"--quiet",
			`:0:${folder}`
		]) !== void 0);
	}
};
const batchArguments = ["cat-file", "--batch"];
/** Names of blobs as `cat-file --batch` reads them. */
function batchInput(blobs) {
	return `${blobs.join("\n")}\n`;
}
// ../workspace/src/git/git.ts
/** The repository that a folder lies in; undefined where there is none. */
function gitAt(folder, options) {
	const top = repositoryTop(folder);
	return top === void 0 ? void 0 : new Git(top, options);
}
/** A git repository, asked by the `git` of the machine. */
var Git = class Git extends GitProcess {
	#contents;
	/** The repositories of submodules, by their folders; undefined where one is not checked out. */
	#repositories = /* @__PURE__ */ new Map();
	/** Asks in the background for what a check of the index will ask first. */
	async prefetchStaged() {
		await Promise.all([
			this.prefetch(stateArguments),
			this.#prefetchContents(),
			this.prefetch(indexArguments)
		]);
	}
	async #prefetchContents() {
		const answer = await this.prefetch(differenceArguments(["--cached", "HEAD"]));
		const blobs = (answer ? changesIn(answer, this.top).flatMap(({ before, after }) => [before, after]) : []).flatMap((file) => file?.blob !== void 0 && !file.kind && syntaxOf(file.absolute) !== void 0 ? [file.blob] : []);
		if (blobs.length > 0 && blobs.length <= maxPrefetched) await this.#blobs.prefetch(blobs);
	}
	/** What each commit has changed below a folder, the last commit first; nothing before the first one. */
	changesInHistory(folder) {
		const answer = this.askIf([...[
			"log",
			"--format=",
			"--raw",
			"-z",
			"--no-abbrev",
			"--no-renames",
			"--",
			folder
		]]);
		return answer ? changesIn(answer, this.top) : [];
	}
	/** The absolute path of a file of the repository. */
	pathOf(path) {
		return join(this.top, path);
	}
	/** The commit that a name means; undefined where there is none here. */
	commit(name) {
		return this.askIf([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name}^{commit}`
		])?.toString().trim();
	}
	/**
	* The tree of the last commit, the commit that is being merged, and the folder in which git keeps its
	* own; one that is absent is not there.
	*/
	state() {
		const { stdout, status } = this.run(stateArguments);
		const [folder = "", mergeHead = "", tree] = stdout.toString().trimEnd().split("\n");
		const merged = existsSync(resolve$1(this.top, mergeHead)) ? this.commit("MERGE_HEAD") : void 0;
		return {
			...status !== 0 || tree === void 0 ? {} : { tree },
			...merged === void 0 ? {} : { merged },
			folder: resolve$1(this.top, folder)
		};
	}
	hasTree(name) {
		return this.askIf([
			"cat-file",
			"-e",
			`${name}^{tree}`
		]) !== void 0;
	}
	/** The parents of a commit, even of those that are not here. */
	parents(commit) {
		const head = this.ask([
			"cat-file",
			"commit",
			commit
		]).toString().split("\n\n")[0] ?? "";
		return Array.from(head.matchAll(/^parent (\w+)$/gm), ([, name = ""]) => name);
	}
	/** Whether the history of this clone is cut off somewhere. */
	isShallow() {
		return this.ask(["rev-parse", "--is-shallow-repository"]).toString().trim() === "true";
	}
	/** Where the histories of two commits parted; undefined where that cannot be had from this clone. */
	mergeBase(a, b) {
		const found = this.askIf([
			"merge-base",
			a,
			b
		])?.toString().trim() || void 0;
		if (found === void 0 || !this.isShallow()) return found;
		const commitsBetween = this.ask([
			"rev-list",
			a,
			b,
			"--not",
			found
		]).toString().split("\n");
		const cuts = new Set(this.#cuts());
		return commitsBetween.some((commit) => cuts.has(commit)) ? void 0 : found;
	}
	/** The commits at which the history of a shallow clone ends. */
	#cuts() {
		const path = this.ask([
			"rev-parse",
			"--git-path",
			"shallow"
		]).toString().trim();
		const read = readBytes(resolve$1(this.top, path));
		return "bytes" in read ? Buffer.from(read.bytes).toString().split("\n").filter(Boolean) : [];
	}
	/** The name of a tree without files. */
	emptyTree() {
		return this.ask([
			"hash-object",
			"-t",
			"tree",
			"--stdin"
		]).toString().trim();
	}
	/** The files in which the index differs from a commit or tree, renames followed; in submodules too. */
	staged(tree) {
		return this.#expandChangedSubmodules(this.#differences(["--cached", tree]), (submodule, before, after) => submodule.#changesBetween(before, after));
	}
	/** The files in which what lies on the disk differs from a commit or tree, renames followed; in submodules too. */
	changedSince(tree) {
		const all = withMoves(this.#differences(["--ignore-submodules=none", tree]).map(({ before, after }) => ({
			...before ? { before } : {},
			...after ? { after: {
				...after,
				blob: void 0
			} } : {}
		})), splitByNul(this.ask([
			"ls-files",
			"-z",
			"--others",
			"--exclude-standard"
		])).map((path) => this.#untracked(path)), (files) => this.#hashesOf(files));
		return this.#expandChangedSubmodules(all, (submodule, before, after) => after === void 0 ? submodule.#changesBetween(before, after) : submodule.changedSince(before ?? submodule.emptyTree()));
	}
	/** A file or folder that git does not track; it looks into no repository within. */
	#untracked(path) {
		const absolute = this.pathOf(path.replace(/\/$/, ""));
		if (path.endsWith("/")) return {
			absolute,
			blob: void 0,
			kind: "submodule"
		};
		return {
			absolute,
			blob: void 0,
			...entryOf(absolute)?.isSymbolicLink() ? { kind: "link" } : {}
		};
	}
	#changesBetween(before, after) {
		const trees = [before, after].map((commit) => commit ?? this.emptyTree());
		const answer = this.ask([
			"diff-tree",
			...differenceOptions,
			"-r",
			...trees,
			"--"
		]);
		return this.#expandChangedSubmodules(changesIn(answer, this.top), (submodule, ...commits) => submodule.#changesBetween(...commits));
	}
	/** In place of submodules the files in them. One that is not checked out, or lacks a commit, stays what it is. */
	#expandChangedSubmodules(files, changesBetween) {
		return files.flatMap((file) => {
			const before = file.before?.kind === "submodule" ? file.before : void 0;
			const after = file.after?.kind === "submodule" ? file.after : void 0;
			const folder = (before ?? after)?.absolute;
			const submodule = folder === void 0 ? void 0 : this.#submoduleAt(folder);
			const isMoved = before && after && before.absolute !== after.absolute;
			const areBothHere = [before, after].every((side) => side?.blob === void 0 || submodule?.commit(side.blob) !== void 0);
			if (submodule === void 0 || isMoved || !areBothHere) return [file];
			const rest = {
				...file.before && !before ? { before: file.before } : {},
				...file.after && !after ? { after: file.after } : {}
			};
			return [...rest.before || rest.after ? [rest] : [], ...changesBetween(submodule, before?.blob, after && (after.blob ?? workingTree))];
		});
	}
	/** The repository of a submodule; undefined where it is not checked out. */
	#submoduleAt(folder) {
		if (!this.#repositories.has(folder)) this.#repositories.set(folder, existsSync(join(folder, ".git")) ? new Git(folder, this.options) : void 0);
		return this.#repositories.get(folder);
	}
	/** The folders of its submodules, absolute. */
	submodules() {
		return specialEntriesIn(this.ask(indexArguments), this.top).flatMap(({ kind, absolute }) => kind === "submodule" ? [absolute] : []);
	}
	/** The symbolic links in the index and in submodules, absolute. */
	stagedLinks() {
		const entries = specialEntriesIn(this.ask(indexArguments), this.top);
		return this.#expandSubmodules(entries).flatMap(({ kind, absolute }) => kind === "link" ? [absolute] : []);
	}
	/** All that is in the index, and in the commits of submodules that are checked out. */
	indexEntries() {
		return this.#expandSubmodules(indexEntriesIn(this.ask(indexArguments), this.top));
	}
	#expandSubmodules(entries) {
		return entries.flatMap((entry) => {
			if (entry.kind !== "submodule" || entry.blob === void 0) return [entry];
			const submodule = this.#submoduleAt(entry.absolute);
			return submodule?.commit(entry.blob) === void 0 ? [entry] : submodule.#entriesOf(entry.blob);
		});
	}
	#entriesOf(tree) {
		const answer = this.ask([
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			tree
		]);
		return this.#expandSubmodules(treeEntriesIn(answer, this.top));
	}
	/** What git ignores below a folder, files and whole folders, absolute; nothing that it tracks. */
	ignored(folder) {
		const path = slashed(relative(this.top, folder));
		const options = [
			"-z",
			"--others",
			"--ignored",
			"--exclude-standard",
			"--directory"
		];
		const spec = path === "" ? [] : ["--", `:(literal,top)${path}`];
		const paths = splitByNul(this.ask([
			"ls-files",
			...options,
			...spec
		]));
		return new Set(paths.map((ignored) => join(this.top, ignored.replace(/\/$/, ""))));
	}
	/** The files of a commit or tree, and of the commits of its submodules. */
	filesOf(tree) {
		return this.#entriesOf(tree).flatMap(({ absolute, blob, kind }) => blob === void 0 || kind ? [] : [{
			absolute,
			blob
		}]);
	}
	#hashesOf(paths) {
		if (paths.length === 0) return [];
		return this.ask([
			"hash-object",
			"--",
			...paths
		]).toString().trim().split("\n");
	}
	#differences(args) {
		return changesIn(this.ask(differenceArguments(args)), this.top);
	}
	/** The contents of blobs, by their names; others may be there too. */
	contents(blobs) {
		return this.#blobs.get(blobs);
	}
	/** What a file has in the index; see {@link BlobContents.indexed}. */
	indexed(path) {
		return this.#blobs.indexed(path);
	}
	get #blobs() {
		this.#contents ??= new BlobContents(this, () => this.#checkedOut());
		return this.#contents;
	}
	/** The contents of its submodules that are checked out, one after the other. */
	*#checkedOut() {
		for (const folder of /* @__PURE__ */ new Set([...this.#repositories.keys(), ...this.submodules()])) {
			const submodule = this.#submoduleAt(folder);
			if (submodule) yield submodule.#blobs;
		}
	}
};
/** More contents than these are not read before anybody asks. */
const maxPrefetched = 100;
const stateArguments = [
	"rev-parse",
	"--git-common-dir",
	"--git-path",
	"MERGE_HEAD",
	"HEAD^{tree}"
];
const indexArguments = [
	"ls-files",
	"-z",
	"--stage"
];
const differenceOptions = [
	"--raw",
	"-z",
	"--no-abbrev",
	"-M",
	"-l5000"
];
function differenceArguments(args) {
	return [
		"diff-index",
		...differenceOptions,
		"--ita-invisible-in-index",
		...args,
		"--"
	];
}
/** Stands for a commit where the files on the disk are meant. */
const workingTree = "";
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
	const BOM = "\ufeff";
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
	const TRAILING_WILDCARD = "\ue000";
	const TRAILING_DOUBLESTAR = "\ue001";
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
/**
* Whether a path leads out of a folder, or to what git keeps in it for itself, links followed; of one that is not
* there, the nearest folder above it.
*/
function leadsOut(path, folder) {
	const real = realPathOf(nearestExisting(path));
	if (real === void 0) return false;
	const inFolder = pathFrom(realPathOf(folder) ?? folder, real);
	return !isInside(inFolder) || `/${inFolder}/`.includes("/.git/");
}
/** Whether something else than a folder lies at a path, or where a folder above it would be. */
function isNoFolder(path) {
	return !isFolder(nearestExisting(path));
}
/** The path itself, or the nearest folder above it that there is. */
function nearestExisting(path) {
	return exists(path) ? path : nearestExisting(dirname(path));
}
function exists(path) {
	return statOf(path) !== void 0;
}
// ../workspace/src/facts/metrics-files.ts
const byDefault = "metrics/**/*.csv";
/** The globs whose fixed part is there, so that without files of metrics nothing is searched. */
function metricsStarts({ root, boundary, metrics }) {
	return globsOf(metrics).map((glob) => ({
		glob,
		start: resolve$1(root, import_picomatch.default.scan(glob).base)
	})).filter(({ start }) => [root, boundary].every((folder) => isInside(pathFrom(folder, start)))).filter(({ start }) => existsAt(start));
}
/** Whether a path, absolute, is that of a file of metrics. */
function isMetricsFile(absolute, { root, metrics }) {
	const path = pathFrom(root, absolute);
	if (!isInside(path) || !isTableName(path)) return false;
	return globsOf(metrics).some((glob) => (0, import_picomatch.default)([glob, `${glob}/**`], { dot: true })(path));
}
/** Whether a name is that of a table, which is all that is read of a folder. */
function isTableName(name) {
	return [
		".csv",
		".tsv",
		".txt"
	].includes(extname(name).toLowerCase());
}
function globsOf({ files = byDefault } = {}) {
	return [files].flat().map((glob) => glob.replace(/^\.\//, "").replace(/\/$/, ""));
}
// ../workspace/src/facts/fact-providers.ts
/** What a configuration says of where facts are read from. */
function factSettings({ programPath, ledger, metrics, isExcluded }) {
	return {
		programPath,
		ledgerFolder: ledger.folder ?? "ledger",
		metrics,
		isExcluded
	};
}
/** Provides what rules ask for from the file system. What nothing asks for is not even loaded. */
function factProviders(context, options = {}) {
	const { checkLinks, mayDiffer, history } = options;
	const ledger = "ledger" in options ? options.ledger : openLedger(context);
	const metrics = "metrics" in options ? options.metrics : openMetrics(context);
	return byFact([
		{
			fact: "program",
			provide: memoized$1(() => readProgram(context))
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
			fact: "linkedPages",
			provide: (paths) => readPages(paths, context)
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
			provide: memoized$1(async () => {
				const { readHistory } = await import("./history.js");
				return readHistory(context, history);
			})
		}] : [],
		...ledger ? ledgerProviders(ledger, context) : [],
		...metrics ? [metricsProvider(metrics)] : []
	]);
}
/** What reads the ledger of a program; undefined where there is none, or where it leads out of the repository. */
function openLedger({ root, base, boundary, ledgerFolder }, change) {
	const folder = join(root, ledgerFolder);
	if (!existsAt(join(folder, "ledger.json")) || leadsOut(folder, boundary)) return void 0;
	let reader;
	return {
		change,
		open(today) {
			reader ??= import("./ledger2.js").then(({ LedgerReader }) => new LedgerReader({
				folder,
				base,
				root,
				today,
				...change ? { change } : {}
			}));
			return reader;
		}
	};
}
function ledgerProviders(ledger, { base }) {
	const { change } = ledger;
	const formerMeanings = {
		fact: "formerMeanings",
		provide: async (keys, { today }) => {
			const { readFormerMeanings } = await import("./former-meanings.js");
			return readFormerMeanings(keys, await ledger.open(today), base);
		}
	};
	return [
		{
			fact: "issuance",
			provide: async (ids, { today }) => (await ledger.open(today)).issuance(ids),
			...change?.isChanged ? { mayDiffer: () => true } : {}
		},
		{
			fact: "ledger",
			provide: async (ids, { today, verifiesLedger = false }) => (await ledger.open(today)).facts(ids, verifiesLedger)
		},
		...change ? [] : [formerMeanings]
	];
}
/** What reads the files of metrics of a program; undefined where there is nothing that may hold any. */
function openMetrics(context, isChanged = false) {
	if (metricsStarts(context).length === 0) return void 0;
	return {
		isChanged,
		read: memoized$1(async () => {
			const { readMetricsFiles } = await import("./metrics.js");
			return readMetricsFiles(context);
		})
	};
}
function metricsProvider({ isChanged, read }) {
	return {
		fact: "metrics",
		provide: read,
		...isChanged ? { mayDiffer: () => true } : {}
	};
}
function memoized$1(make) {
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
/** Pages of the repository, as far as they can be read; those of the ledger and others are not asked for. */
async function readPages(paths, { base, boundary, virtualFiles }) {
	const pages = [];
	for (const path of paths) {
		const absolute = join(base, path);
		if (!existsExactly(absolute, virtualFiles)) continue;
		const model = await readFile(readSource(absolute, path, virtualFiles, { within: boundary }), { roleOf: () => "governance" });
		if (model.kind === "document") pages.push(model.document);
	}
	return pages;
}
/** The list in the file that `program.yaml` names; one that stands in it needs no reading. */
async function readSkills(program, context) {
	const { at, skills } = program ?? {};
	if (at === void 0 || skills === void 0 || !("value" in skills)) return void 0;
	const { readSkillList } = await import("./skill-list.js");
	return readSkillList(skills.value, dirname(join(context.base, at.file)), context);
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
	ranked.sort((a, b) => a.rank - b.rank || a.file.links - b.file.links || byPath$1(a.file, b.file));
	return ranked.filter(({ file }) => {
		const isTaken = takenPaths.has(file.real) || file.unreadable === void 0 && isAmong(file);
		takenPaths.add(file.real);
		return !isTaken || file.isNamed;
	}).map(({ file }) => file).sort(byPath$1);
}
/** Whether somebody expects a file of the program at a path, which is relative to `base` of {@link Folders}. */
function isExpectedAt(path, { settings }) {
	return settings.roleOf(path) !== void 0;
}
function byPath$1(a, b) {
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
		if (isMetricsFile(absolute, this.factContext)) return true;
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
			touched: new Set(all.flatMap(({ before, after }) => [before, after].flatMap((file) => file ? [this.pathOf(file)] : []))),
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
			...factSettings(this.configuration.settings)
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
	return checkReading(await readFiles(request, clock), request, { practices: request.practices ?? false }, clock);
}
/** Checks files that were read, and says what a check says. */
async function checkReading(reading, request, extras, clock) {
	const notes = [...reading.notes];
	const report = await checkFiles(reading, request.links ? createLinkChecker(reading, request, notes) : void 0, extras);
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
		hidden: selection.notesOnUnfollowed(unfollowed.filter(({ unreadable }) => unreadable?.reason !== "outside")),
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
function checkFiles(reading, checkLinks, extras = {}) {
	const { history, ...told } = extras;
	return lintSources(reading.sources, reading.configuration.settings, {
		...sessionOptions(reading, {
			checkLinks,
			history
		}),
		...told
	});
}
/** A session for files that were read, without any yet. */
function openSession(reading, checkLinks) {
	return createSession(reading.configuration.settings, sessionOptions(reading, { checkLinks }));
}
function sessionOptions({ configuration, today, base, root, boundary, isPartial }, facts) {
	const { settings, sources: others } = configuration;
	return {
		today,
		isSelection: isPartial,
		providers: factProviders({
			base,
			root,
			boundary,
			...factSettings(settings)
		}, facts),
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
// ../workspace/src/files/write.ts
/**
* Writes a file whole or not at all, with the folders above it, and with the mode and the owner of one that
* is there: temporary file, fsync, rename. No link that lies in one of the folders `within` is followed
* out of it; throws {@link LinkOutsideError}. A device or a pipe is written into.
*/
async function writeAtomic(file, content, within = []) {
	const real = placeToWrite(file, within);
	const existing = statOf(file);
	if (existing?.isDirectory()) throw new Error(`${basename(file)} is a folder`);
	if (existing && !existing.isFile()) return writeInto(file, content);
	await mkdir(dirname(real), { recursive: true });
	const { withTemporary } = await import("./temporary.js");
	await withTemporary(dirname(real), content, existing, (temporary) => rename$1(temporary, real));
}
/** A pipe that has no reader must not block a run, so it is opened without waiting first. */
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
* Links lead no further than for {@link writeAtomic}. `mode` is that of the file; 0o600 for a secret.
*/
async function writeNew(absolute, content, within = [], mode) {
	if (existsAt(absolute)) return { kind: "kept" };
	try {
		const real = placeToWrite(absolute, within);
		await mkdir(dirname(real), { recursive: true });
		const put = (temporary) => place(temporary, real);
		const { withTemporary } = await import("./temporary.js");
		await withTemporary(dirname(real), content, void 0, put, mode);
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
		await link$1(temporary, real);
	} catch (error) {
		if (existsAt(real)) throw error;
		await copyFile(temporary, real, constants.COPYFILE_EXCL);
	}
}
/**
* Writes a text in place of one that was read before, through a link and with the file's own mode, and
* never out of one of the folders `within`. Gives the reason where it cannot, among others that the
* file has been written since.
*/
async function replaceText(absolute, before, after, within = []) {
	const current = readSource(absolute, absolute);
	const text = "text" in current ? current.text : void 0;
	if (text === after) return void 0;
	if (text !== before) return "it was changed by somebody else meanwhile";
	try {
		await writeAtomic(absolute, after, within);
		return;
	} catch (error) {
		return unwritable(error instanceof Error ? error.message : String(error));
	}
}
/** Writes a file that was not there before. Gives the reason where it cannot. */
async function createFile(absolute, content, within = []) {
	const written = await writeNew(absolute, content, within);
	if (written.kind === "kept") return "it was made by somebody else meanwhile";
	return written.kind === "failed" ? unwritable(written.reason) : void 0;
}
function unwritable(reason) {
	return `it cannot be written: ${reason}`;
}
/** A link of the repository leads to where nothing of it may be written; the message says which. */
var LinkOutsideError = class extends BadgelintError {
	name = "LinkOutsideError";
};
/**
* The place without links that is written where a path is to be, there or not yet. A link to a place in the
* same folder of `within` is followed. Throws {@link LinkOutsideError} for one that leads out of a folder of
* `within` in which it lies, or to what git keeps for itself.
*/
function placeToWrite(path, within = []) {
	const folders = within.map((folder) => followLinks(folder).real);
	const { real, links } = followLinks(path);
	for (const folder of folders) {
		const link = links.find((one) => isInside(pathFrom(folder, one)));
		if (link === void 0) continue;
		const relativePath = pathFrom(folder, real);
		if (isInside(relativePath) && !`/${relativePath}/`.includes("/.git/")) continue;
		const destination = isInside(relativePath) ? "into git's own folder" : `out of ${basename(folder)}`;
		throw new LinkOutsideError(`${pathFrom(folder, link)} is a link that leads ${destination}`);
	}
	return real;
}
/** A path with its links followed, and the links, absolute. Throws what the system says of too many. */
function followLinks(path) {
	const links = [];
	const { root } = parse(resolve$1(path));
	const open = partsOf(resolve$1(path));
	let real = root;
	for (let name = open.shift(); name !== void 0; name = open.shift()) {
		if (name === "..") {
			real = dirname(real);
			continue;
		}
		const next = join(real, name);
		if (!entryOf(next)?.isSymbolicLink()) {
			real = next;
			continue;
		}
		links.push(next);
		if (links.length > 40) throw new Error("its links lead round in a circle (ELOOP)");
		const target = readlinkSync(next);
		if (parse(target).root !== "") real = parse(target).root;
		open.unshift(...partsOf(target));
	}
	return {
		real,
		links
	};
}
function partsOf(path) {
	return path.slice(parse(path).root.length).split(sep === "/" ? /\// : /[\\/]/).filter((part) => part !== "" && part !== ".");
}
// ../workspace/src/git/code-owners.ts
/** Where GitHub looks for it; the first that there is holds. */
const places = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** GitHub reads no larger one, in bytes. */
const maxBytes = 3e6;
/** Reads CODEOWNERS of the repository whose top is given; undefined where there is none that can be read. */
function readCodeOwners(top) {
	const file = places.find((place) => existsExactly(join(top, place)));
	if (file === void 0) return void 0;
	const source = readSource(join(top, file), file, void 0, {
		within: top,
		limit: maxBytes
	});
	if (!("text" in source)) return void 0;
	const owners = parseCodeOwners(source.text);
	const known = /* @__PURE__ */ new Map();
	return {
		file,
		ownersOf(absolute) {
			const path = pathFrom(top, absolute);
			if (!isInside(path) || path === ".") return [];
			const found = known.get(path) ?? owners(path);
			known.set(path, found);
			return found;
		}
	};
}
/**
* Reads the text of a CODEOWNERS file as GitHub does: the last pattern that matches a path wins, and one without
* owners leaves it to nobody. Lines that GitHub does not understand are left out, headings of sections among them.
*/
function parseCodeOwners(text) {
	const patterns = text.split(/\r?\n/).map((line) => line.trim()).flatMap(readLine).reverse();
	return (path) => patterns.find(({ matches }) => matches(path))?.owners ?? [];
}
function readLine(line) {
	const [pattern = ""] = /^(?:\\.|[^\s\\])+/.exec(line) ?? [];
	if (pattern === "" || /^[#!^]|^\\#|\[/.test(pattern)) return [];
	const words = line.slice(pattern.length).split(/\s+/).filter((word) => word !== "");
	const comment = words.findIndex((word) => word.startsWith("#"));
	const owners = comment < 0 ? words : words.slice(0, comment);
	if (owners.some((owner) => !isOwner(owner))) return [];
	return [{
		matches: matcherOf(pattern),
		owners
	}];
}
/** `@login`, `@org/team` or a mail address. */
function isOwner(word) {
	return /^(?:@[\w-]+(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/.test(word);
}
function matcherOf(pattern) {
	const files = (0, import_ignore.default)({ ignorecase: false }).add(pattern);
	const plain = plainPart(pattern);
	const matches = (path) => path.includes(plain) && files.ignores(path);
	if (!pattern.endsWith("/*")) return matches;
	return (path) => {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		return matches(path) && (folder === "" || !files.ignores(folder));
	};
}
/** The longest part of a pattern that stands in each path which it matches. */
function plainPart(pattern) {
	return pattern.split(/\\.?|[*?]/s).map((part) => part.replace(/^\/|\/$/g, "")).reduce((longest, part) => part.length > longest.length ? part : longest);
}
// ../workspace/src/git/fetch.ts
/** The command that fetches what a name means; undefined where there is none to give. */
function fetchCommand(name, git) {
	const remotes = remotesOf(git);
	const [remote] = remotes.toSorted((a, b) => Number(b === "origin") - Number(a === "origin"));
	if (remote === void 0 || name.startsWith("-")) return void 0;
	if (/[~^:\s]|@\{/.test(name)) return deepenCommand(git);
	if (/^[0-9a-f]{40}$/.test(name)) return command([
		"fetch",
		remote,
		name
	]);
	if (/^[0-9a-f]{7,39}$/.test(name)) return deepenCommand(git) ?? command(["fetch", remote]);
	const short = name.replace(/^refs\//, "");
	if (short.startsWith("tags/")) return command([
		"fetch",
		remote,
		"tag",
		short.slice(5)
	]);
	const tracked = short.replace(/^remotes\//, "");
	const trackedRemote = remotes.filter((one) => tracked.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
	if (trackedRemote === void 0) {
		const branch = short.replace(/^heads\//, "");
		return command([
			"fetch",
			remote,
			`${branch}:${branch}`
		]);
	}
	const branch = tracked.slice(trackedRemote.length + 1);
	return command([
		"fetch",
		trackedRemote,
		refspecsOf(git, trackedRemote).includes(`+refs/heads/*:refs/remotes/${trackedRemote}/*`) ? branch : `${branch}:refs/remotes/${trackedRemote}/${branch}`
	]);
}
/** The command that fetches the history that a shallow clone lacks; undefined where it lacks none. */
function deepenCommand(git) {
	return git.isShallow() ? "git fetch --unshallow" : void 0;
}
function command(words) {
	return ["git", ...words].map(quoteForShell).join(" ");
}
/** Names of the repositories that a repository knows. */
function remotesOf(git) {
	return git.ask(["remote"]).toString().split("\n").filter(Boolean);
}
/** What is fetched of a remote where nothing is named, as git has it in its configuration. */
function refspecsOf(git, remote) {
	return git.askIf([
		"config",
		"--get-all",
		`remote.${remote}.fetch`
	])?.toString().split("\n").filter(Boolean) ?? [];
}
/** A word as a shell takes it for itself. */
function quoteForShell(word) {
	return /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
// ../workspace/src/audit.ts
/** An audit that cannot be made or recorded; the message says what to do. */
var AuditError = class extends BadgelintError {
	name = "AuditError";
};
/**
* Audits the program of a repository: all that a check looks at, its links, its history, and the last audit. Throws
* {@link AuditError}, {@link UnusableConfigurationError}, and what the record of the last audit throws.
*/
async function audit(request) {
	const clock = new Stopwatch();
	const reading = await readFiles(request, clock);
	const { since, links = true } = request;
	const { today, base, root, configuration } = reading;
	if (since !== void 0 && since > today) throw new AuditError(`An audit as of ${today} cannot look back to ${since}; expected a day before it. Check the days.`);
	const settings = configuration.settings.audit;
	const folder = resolve$1(root, settings.folder);
	const history = historyFor(base, today);
	const previous = await lastRecord(folder, today, base);
	const codeOwners = readCodeOwners(repositoryTop(base) ?? root);
	const extras = {
		practices: true,
		...history.request ? { history: history.request } : {},
		audit: {
			gaps: [...history.gaps, ...reading.hidden.map((message) => ({
				kind: "templates",
				message
			}))],
			...since === void 0 ? {} : { since },
			...previous === void 0 ? {} : { previous },
			...codeOwners === void 0 ? {} : { codeOwners: (file) => codeOwners.ownersOf(resolve$1(base, file)) }
		}
	};
	const result = await checkReading(reading, {
		...request,
		links
	}, extras, clock);
	const made = result.report.audit;
	if (made === void 0) throw new Error("a check that was asked for an audit gave none");
	const recordFile = join(folder, `${made.asOf.slice(0, 4)}.json`);
	return {
		...result,
		audit: withKnownDays(made, await recordOfDay(recordFile, today, base)),
		settings,
		recordPath: pathFrom(base, recordFile)
	};
}
function historyFor(base, today) {
	const reason = missingHistory(base);
	if (reason !== void 0) return { gaps: [{
		kind: "history",
		message: reason
	}] };
	if (today >= localDay(/* @__PURE__ */ new Date())) return {
		request: {},
		gaps: []
	};
	const message = laterCommits(base, today);
	return {
		request: { until: today },
		gaps: message === void 0 ? [] : [{
			kind: "history",
			message
		}]
	};
}
/** What is to be said of files that were changed after the day of an audit; undefined where none was. */
function laterCommits(base, today) {
	return (gitAt(base)?.askIf([
		"log",
		"--format=%cs",
		"--",
		"."
	])?.toString().split("\n") ?? []).some((day) => day > today) ? `Files were changed after ${today}, and are audited as they are now; what changed is told up to that day. Check out a commit of that day to audit what was there.` : void 0;
}
function missingHistory(base) {
	try {
		const git = gitAt(base);
		if (git === void 0) return "The folder is in no git repository, so which files changed is not known. Audit in a clone of the repository.";
		const deepen = deepenCommand(git);
		if (deepen !== void 0) return `The history of this clone is cut off, so which files changed is not known. Fetch the rest: \`${deepen}\`.`;
		return git.commit("HEAD") === void 0 ? "Nothing is committed yet, so which files changed is not known. Commit the program." : void 0;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return `Which files changed is not known, since git does not say: ${error.message}`;
	}
}
/** The newest record of a day before `today`; undefined where there is none. */
async function lastRecord(folder, today, base) {
	const years = namesIn(folder).filter((name) => /^\d{4}\.json$/.test(name) && name.slice(0, 4) <= today.slice(0, 4));
	for (const name of years.toReversed()) {
		const record = await readRecord(join(folder, name), base);
		if (record !== void 0 && record.asOf < today) return record;
	}
}
/** The record of an audit of the same day; undefined where there is none. */
async function recordOfDay(absolute, day, base) {
	const record = await readRecord(absolute, base);
	return record?.asOf === day ? record : void 0;
}
/** Reads a record; undefined where there is none. Throws where it is damaged. */
async function readRecord(absolute, base) {
	const path = pathFrom(base, absolute);
	const source = readSource(absolute, path, void 0, { within: repositoryTop(base) });
	if ("text" in source) return recordOfYear(await parseRecord(source.text, path), path);
	if (isMissing(source.unreadable)) return void 0;
	const { message } = unreadableInWords(source.unreadable);
	throw new AuditError(`${path} is no record of an audit that can be read. ${message}. Restore it from git, or remove it and audit without it.`);
}
/** A record whose day lies in the year that its file is named after; one under another name would be taken for it. */
function recordOfYear(record, path) {
	const year = basename(path, ".json");
	if (record.asOf.startsWith(`${year}-`)) return record;
	throw new AuditError(`${path} is the record of ${record.asOf}; expected one of a day in ${year}. Give it its own name back, or remove it and audit without it.`);
}
/**
* Writes what the next audit is compared with. A later audit of the same year takes the place of an earlier one, and
* keeps since when things are known. Throws {@link AuditError} where a later one is there, or not all was looked at.
*/
async function recordAudit(result) {
	const { audit: made, base, root, recordPath: path } = result;
	if (made.gaps.some(({ kind }) => kind === "selection")) throw new AuditError("Only an audit of the whole program can be recorded, and some of its files were named. Name no paths, in the folder of the program.");
	const absolute = resolve$1(base, path);
	const top = repositoryTop(root) ?? root;
	if (leadsOut(absolute, top)) throw new AuditError(`${path} leads out of the repository; expected a folder in it. Change \`audit.folder\` in the configuration.`);
	const existing = await readRecord(absolute, base);
	if (existing !== void 0 && existing.asOf > made.asOf) throw new AuditError(`${path} is of ${existing.asOf}, which is after this audit of ${made.asOf}, and stays as it is. Audit as of a later day, or remove the file first.`);
	const record = withKnownDays(recordOf$1(made), existing);
	await writeAtomic(absolute, `${JSON.stringify(record, null, 2)}\n`, [top]);
	return {
		path,
		...existing !== void 0 && existing.asOf !== made.asOf ? { replaced: existing.asOf } : {}
	};
}
/** The same with the days since which an earlier record knows the same. */
function withKnownDays(dated, earlier) {
	if (earlier === void 0) return dated;
	const entries = new Map(earlier.entries.map(({ key, since }) => [key, since]));
	const links = new Map(earlier.links.map(({ address, since }) => [address, since]));
	return {
		...dated,
		entries: dated.entries.map((one) => ({
			...one,
			...earlierDay(one, entries.get(one.key))
		})),
		links: dated.links.map((one) => {
			const known = earlierDay(one, links.get(one.address));
			return {
				...one,
				...known,
				..."from" in one && known ? { from: "last audit" } : {}
			};
		})
	};
}
/** An earlier day than the one that is told; undefined where that is the first. */
function earlierDay({ since }, other) {
	return other !== void 0 && other < since ? { since: other } : void 0;
}
// ../workspace/src/baseline.ts
/** A baseline that cannot be made or changed, worded for a terminal. */
var BaselineError = class extends BadgelintError {
	name = "BaselineError";
};
/**
* Freezes the findings of a program, or brings its baseline up to date. Throws {@link BaselineError} and
* {@link UnusableConfigurationError}.
*/
async function baseline(request) {
	const reading = await readFiles({
		...request,
		mayLackBaseline: true
	});
	refuse(request, reading);
	const { configuration, base, unmatched } = reading;
	const { absolute, source, entries } = configuration.baseline;
	const path = pathFrom(base, absolute);
	if (unmatched.length > 0) return {
		...noChanges,
		path,
		unmatched
	};
	const linkNotes = [...reading.notes];
	const report = await checkFiles(reading, request.links ? createLinkChecker(reading, request, linkNotes) : void 0);
	const { expired = [] } = report.baseline ?? {};
	const freezing = freeze(report.findings, configuration.settings, request.note, expired);
	const isNew = source === void 0;
	const added = isNew || request.adds ? freezing.entries : [];
	const unused = new Set(report.baseline?.unused);
	const removed = request.prunes ? unused.size : 0;
	if (added.length + removed > 0) {
		const text = await baselineText({
			path,
			...source === void 0 ? {} : { text: source.text },
			keeps: (index) => !(request.prunes && isAmong(unused, entries[index])),
			added
		});
		await write({
			absolute,
			path,
			before: source?.text,
			after: text
		}, writableIn(reading));
	}
	return {
		path,
		state: stateOf(isNew, added.length, removed),
		count: entries.length + added.length - removed,
		added: added.length,
		removed,
		open: freezing.entries.length - added.length,
		unused: unused.size - removed,
		expired: expired.length,
		remaining: remaining(report, {
			left: freezing.left,
			added,
			removed
		}),
		unmatched,
		notes: [...linkNotes, ...notesOn(request, reading, report)]
	};
}
const noChanges = {
	path: "",
	state: "none",
	count: 0,
	added: 0,
	removed: 0,
	open: 0,
	unused: 0,
	expired: 0,
	remaining: [],
	unmatched: [],
	notes: []
};
function isAmong(entries, entry) {
	return entry !== void 0 && entries.has(entry);
}
function stateOf(isNew, added, removed) {
	if (isNew) return added > 0 ? "made" : "none";
	return added + removed > 0 ? "changed" : "kept";
}
function refuse({ note: { until }, prunes, adds }, reading) {
	const { base, configuration, isPartial, today } = reading;
	const { root, baseline: current } = configuration;
	if (isPartial) throw new BaselineError(`A baseline is that of a whole program, and this is a part of it; expected the folder of the configuration. Run \`badgelint baseline\` in ${pathFrom(base, root)}`);
	if (until !== void 0 && until < today) throw new BaselineError(`--until ${until} has passed, so that the entries would not hold; expected ${today} or a later day.`);
	if (prunes && !adds && current.source === void 0) throw new BaselineError(`There is no baseline ${pathFrom(base, current.absolute)} to be pruned. Run \`badgelint baseline\` without --prune to make it.`);
}
async function write({ absolute, path, before, after }, within) {
	const refused = before === void 0 ? await createFile(absolute, after, within) : await replaceText(absolute, before, after, within);
	if (refused !== void 0) throw new BaselineError(`${path} is left as it was: ${refused}. Run \`badgelint baseline\` again.`);
}
/** Either all findings that can be frozen were, or none; the same goes for entries that were removed. */
function remaining({ findings }, { left, added, removed }) {
	return (added.length > 0 ? left : findings).filter(({ rule }) => removed === 0 || rule !== "config/unused-baseline");
}
function notesOn({ prunes, links }, { configuration: { settings, baseline: current } }, { findings }) {
	if (!prunes) return [];
	const asking = settings.byShape.link.filter((rule) => rule.needsAnswer || rule.usesAnswer);
	const ids = new Set(asking.map(({ id }) => id));
	const unread = new Set(findings.filter(({ rule }) => rule.startsWith("document/")).map(({ file }) => file));
	return [...links !== true && current.entries.some(({ rule }) => ids.has(rule)) ? ["Links were not asked, so that entries about what they answer stay."] : [], ...unread.size > 0 ? [`Not checked: ${fewNames([...unread])}. Entries that may be about templates in there stay.`] : []];
}
// ../workspace/src/change/repository-change.ts
/** The repository that a folder lies in. Throws {@link GitError} where there is none. */
function repositoryAt(folder, options = {}) {
	const git = gitAt(folder, options);
	if (git) return git;
	throw new GitError(`${folder} lies in no git repository, so nothing there is staged or changed. Check all files without --staged and --changed.`);
}
/** The two states of all files, as virtual files over those on the disk. */
var States = class {
	#change;
	#before;
	#after;
	#virtualFiles;
	/** `virtualFiles`: the state of files that are not among the changed ones; the change's own if not given. */
	constructor(change, virtualFiles = change.virtualFiles) {
		this.#change = change;
		this.#virtualFiles = virtualFiles;
		this.#before = byPath(change.files.flatMap(({ before }) => before ?? []));
		this.#after = byPath(change.files.flatMap(({ after }) => after ?? []));
	}
	before = (absolute) => this.#contentAt(this.#change.real?.before(absolute) ?? absolute, this.#before, this.#after);
	after = (absolute) => this.#contentAt(this.#change.real?.after(absolute) ?? absolute, this.#after, this.#before);
	#contentAt(path, files, others) {
		const file = files.get(path);
		if (file) return this.#contentOf(file);
		return others.has(path) ? null : this.#virtualFiles?.(path);
	}
	#contentOf({ blob, kind }) {
		if (kind) return null;
		const content = blob === void 0 ? void 0 : this.#change.contents([blob]).get(blob);
		return content && isPointer(content) ? void 0 : content;
	}
};
function byPath(files) {
	return new Map(files.map((file) => [file.absolute, file]));
}
/** What is staged, against the last commit; in a merge without what the other side brings. */
function stagedChange(git) {
	const { tree, folder, merged } = git.state();
	const name = tree ?? git.emptyTree();
	const staged = git.staged(tree === void 0 ? name : "HEAD");
	const others = merged === void 0 ? void 0 : namesOf(git.staged(merged));
	return {
		top: git.top,
		...tree === void 0 ? {} : { commit: "HEAD" },
		index: {
			links: () => git.stagedLinks(),
			entries: () => git.indexEntries()
		},
		files: others ? staged.filter((file) => names(file).some((path) => others.has(path))) : staged,
		contents: (blobs) => git.contents(blobs),
		tree: treeOf(git, name, staged, folder),
		virtualFiles: memoized((absolute) => {
			const content = git.indexed(slashed(relative(git.top, absolute)));
			return content && isPointer(content) ? void 0 : content;
		}),
		...merged === void 0 ? {} : { merged: changeAgainstMerged(git, merged, folder) }
	};
}
/** What a merge changes of the side that is merged. */
function changeAgainstMerged(git, merged, folder) {
	const name = git.ask(["rev-parse", `${merged}^{tree}`]).toString().trim();
	const files = git.staged(name);
	return {
		top: git.top,
		commit: merged,
		index: {
			links: () => git.stagedLinks(),
			entries: () => git.indexEntries()
		},
		files,
		contents: (blobs) => git.contents(blobs),
		tree: treeOf(git, name, files, folder)
	};
}
function treeOf(git, name, staged, folder) {
	return {
		name,
		files: () => git.filesOf(name),
		differences: (other) => {
			if (other === name) return staged;
			return git.hasTree(other) ? git.staged(other) : void 0;
		},
		folder
	};
}
/** In place of a large file Git LFS gives git a pointer to it; the file itself lies on the disk. */
function isPointer(content) {
	return content.length < 1024 && Buffer.from(content).toString("latin1", 0, 40) === "version https://git-lfs.github.com/spec/";
}
/** What lies on the disk, against a commit. */
function changeSince(git, commit) {
	return {
		top: git.top,
		commit,
		files: git.changedSince(commit),
		contents: (blobs) => git.contents(blobs)
	};
}
function names({ before, after }) {
	return [before, after].flatMap((file) => file ? [file.absolute] : []);
}
function namesOf(files) {
	return new Set(files.flatMap(names));
}
function memoized(virtualFiles) {
	const cached = /* @__PURE__ */ new Map();
	return (absolute) => {
		if (!cached.has(absolute)) cached.set(absolute, virtualFiles(absolute));
		return cached.get(absolute);
	};
}
// ../workspace/src/configuration/print-configuration.ts
/** Resolves the configuration for one file. Throws {@link UnusableConfigurationError}. */
async function printConfiguration(file, workingDirectory, configuration) {
	const absolute = resolve$1(workingDirectory, file);
	const { settings } = await loadConfiguration({
		base: workingDirectory,
		searchFrom: dirname(absolute),
		code: { kind: "all" },
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
// ../workspace/src/files/marked-files.ts
/** Writes files into a folder, and nothing in place of what does not end with their mark. */
async function writeMarked(request) {
	const { folder, mark, files, within } = request;
	const names = files.map(({ file }) => file);
	const isOurs = (name) => endsWith(join(folder, name), mark);
	const foreign = names.filter((name) => isOurs(name) === false);
	if (foreign.length > 0) return {
		written: [],
		foreign,
		old: []
	};
	for (const { file, text } of files) await writeAtomic(join(folder, file), text, within);
	return {
		written: names,
		foreign,
		old: namesIn(folder).filter((name) => !names.includes(name) && isOurs(name))
	};
}
/** Whether a file ends with a text, whatever its line ends; undefined where there is none. */
function endsWith(absolute, mark) {
	const read = readBytes(absolute);
	if ("bytes" in read) return Buffer.from(read.bytes).toString().trimEnd().endsWith(mark.trimEnd());
	return isMissing(read.unreadable) ? void 0 : false;
}
// ../workspace/src/fix.ts
/**
* Fixes that touch each other are applied one after the other, each after another check. More rounds
* than this mean that fixes undo each other.
*/
const maxRounds = 200;
/**
* Applies the fixes that findings offer, again and again until there is none left, and writes the
* files in the end. Throws {@link UnusableConfigurationError}.
*/
async function fix(request) {
	const reading = await readFiles(request);
	const { unmatched, configuration, base } = reading;
	const notes = [...reading.notes];
	const result = {
		unmatched,
		notes,
		isConfigured: configuration.isConfigured
	};
	if (unmatched.length > 0) return {
		...result,
		files: []
	};
	const texts = new Texts(reading.sources);
	const session = openSession(reading, request.links ? createLinkChecker(reading, request, notes) : void 0);
	let changed = reading.sources;
	for (let round = 0; changed.length > 0 && round < maxRounds; round++) {
		await session.update({ changed });
		changed = await texts.apply(await session.findings());
	}
	if (changed.length > 0) notes.push(`Fixes were applied in ${maxRounds} rounds, and each brought others; expected that none is left. Run \`badgelint check\` to see what is.`);
	const files = texts.changed();
	if (request.isDryRun) return {
		...result,
		files
	};
	const written = [];
	for (const file of files) {
		const unwritten = await replaceText(resolve$1(base, file.path), file.before, file.after, writableIn(reading));
		written.push(unwritten === void 0 ? file : {
			...file,
			unwritten
		});
	}
	return {
		...result,
		files: written
	};
}
/** The texts of a run as they come to be, in memory. */
var Texts = class {
	#sources;
	#before;
	#applied = /* @__PURE__ */ new Map();
	constructor(sources) {
		this.#sources = sources;
		this.#before = textsOf(sources);
	}
	/** Applies the fixes of findings. Gives the files that have another text now. */
	async apply(findings) {
		const fixable = Map.groupBy(findings.filter((finding) => finding.fix !== void 0), ({ file }) => file);
		const changed = [];
		const next = [];
		for (const source of this.#sources) {
			const own = fixable.get(source.path);
			if (own === void 0 || !("text" in source)) next.push(source);
			else {
				const { text, applied } = await fixText(source.path, source.text, own);
				this.#applied.set(source.path, [...this.#applied.get(source.path) ?? [], ...applied]);
				const fixed = {
					...source,
					text
				};
				next.push(fixed);
				if (applied.length > 0) changed.push(fixed);
			}
		}
		this.#sources = next;
		return changed;
	}
	changed() {
		const after = textsOf(this.#sources);
		return [...this.#applied].flatMap(([path, applied]) => {
			const [previous, current] = [this.#before.get(path), after.get(path)];
			return previous === void 0 || current === void 0 || previous === current ? [] : [{
				path,
				before: previous,
				after: current,
				applied
			}];
		});
	}
};
function textsOf(sources) {
	return new Map(sources.flatMap((source) => "text" in source ? [[source.path, source.text]] : []));
}
// ../workspace/src/list-links.ts
/** Lists the links of a repository and asks none. Throws {@link UnusableConfigurationError}. */
async function listLinks(request) {
	const { sources, configuration, unmatched } = await readFiles(request);
	return {
		links: await listLinks$1(sources, configuration.settings),
		unmatched
	};
}
// ../workspace/src/format-titles.ts
/** What people call the formats of templates. */
const formatTitles = {
	badgelint: "badgelint's own format",
	credly: "Credly",
	"canvas-credentials": "Canvas Credentials",
	"open-badges-1": "Open Badges 1.x",
	"open-badges-2": "Open Badges 2.0",
	"open-badges-3": "Open Badges 3.0",
	accredible: "Accredible"
};
// ../workspace/src/reviewed.ts
/** A template that cannot be marked, worded for a terminal. */
var ReviewError = class extends BadgelintError {
	name = "ReviewError";
};
/**
* Notes in templates that they were reviewed today. Either all of them are noted or, where one of them
* cannot be, none. Throws {@link ReviewError} and {@link UnusableConfigurationError}.
*/
async function markReviewed(request) {
	const { workingDirectory, templates: names } = request;
	const files = names.filter((name) => statOf(resolve$1(workingDirectory, name))?.isFile());
	const reading = await readFiles({
		...request,
		paths: [".", ...files]
	});
	const all = await readTemplates(reading);
	const chosen = new Set(names.flatMap((name) => templatesNamed(name, all, reading, files)));
	const texts = [];
	const old = /* @__PURE__ */ new Set();
	for (const [file, templates] of Map.groupBy(chosen, ({ at }) => at.file)) {
		const before = readText(file, reading);
		const noted = await noteDay(file, before, templates, reading.today);
		texts.push({
			file,
			before,
			after: noted.text
		});
		for (const template of noted.old) old.add(template);
	}
	for (const { file, before, after } of texts) {
		const unwritten = await replaceText(resolve$1(reading.base, file), before, after, writableIn(reading));
		if (unwritten !== void 0) throw new ReviewError(`${file} is left as it was: ${unwritten}. Try again.`);
	}
	return Array.from(chosen, (template) => ({
		template: template.id.value,
		file: template.at.file,
		day: reading.today,
		isOld: old.has(template)
	}));
}
/** All templates of the files that were read. */
async function readTemplates({ sources, configuration }) {
	const { settings } = configuration;
	const templates = [];
	for (const source of sources) {
		if (settings.isExcluded(source.path)) continue;
		const model = await readFile(source, settings);
		if (model.kind === "templates") templates.push(...model.templates);
	}
	return templates;
}
/** The templates of a file, or the one with an id. */
function templatesNamed(name, all, { base }, files) {
	const absolute = resolve$1(base, name);
	const isFile = files.includes(name);
	const found = all.filter(({ id: { value: id }, at }) => isFile ? resolve$1(base, at.file) === absolute : id === name);
	const [first, second] = found;
	if (first === void 0) throw new ReviewError(isFile ? emptyFile(name) : unknownTemplate(name, all));
	if (second !== void 0 && !isFile) throw new ReviewError(`The id "${name}" stands in ${first.at.file} and in ${second.at.file}; expected one template. Name the file instead.`);
	return found;
}
function emptyFile(name) {
	return `${name} holds no template that badgelint knows; expected one. Run \`badgelint check ${name}\` to see why.`;
}
function unknownTemplate(name, all) {
	const meant = didYouMean(name, all.map(({ id }) => id.value));
	return `There is no template "${name}"; ${meant === void 0 ? "expected the id or the file of one." : `did you mean "${meant}"?`} Look for \`id\` in the template, or name its file.`;
}
function readText(file, { sources }) {
	const source = sources.find(({ path }) => path === file);
	return source && "text" in source ? source.text : "";
}
/** The text of a file once the day is noted in templates of it, and those in which it stood before. */
async function noteDay(file, before, templates, day) {
	const other = templates.find(({ format }) => format !== "badgelint");
	if (other) throw new ReviewError(`"${other.id.value}" in ${file} is in the format of ${formatTitles[other.format]}, which has no field for a review; expected a template in badgelint's own format. Keep the day of its review elsewhere, such as in the governance document.`);
	const { text, outcomes } = await setTexts(file, before, templates.map(({ at }) => placeBelow(at, "reviewed_on")), day);
	for (const [index, outcome] of outcomes.entries()) if (outcome.kind === "refused") throw new ReviewError(`\`reviewed_on\` of "${templates[index]?.id.value}" in ${file} cannot be set: ${outcome.reason}. Write \`reviewed_on: ${day}\` by hand.`);
	return {
		text,
		old: templates.filter((_, index) => outcomes[index]?.kind === "unchanged")
	};
}
// src/usage-error.ts
/** The command was called in a way that cannot be meant. Ends with exit code 2. */
var UsageError = class extends BadgelintError {
	name = "UsageError";
};
// src/output.ts
/** Whether the terminal shows colours, by the customs of NO_COLOR, FORCE_COLOR and TERM. */
function hasColors() {
	return stdout.hasColors?.() ?? false;
}
/** How text for people is laid out: for the terminal, else as for a file. */
function textLayout({ output, color }) {
	const isTerminal = stdout.isTTY === true && output === void 0;
	return {
		width: isTerminal ? Math.max(40, stdout.columns) : 100,
		color: color ?? (isTerminal && hasColors())
	};
}
/** Tells people something beside the output. */
function tell(sentence) {
	stderr.write(`badgelint: ${escapeForTerminal(sentence)}\n`);
}
/** Writes a report to a file that was named. Throws {@link UsageError}. */
async function writeReport(file, text) {
	try {
		const folder = process.cwd();
		if (!isFolder(dirname(resolve$1(file)))) throw new Error("there is no such folder");
		await writeAtomic(resolve$1(file), text, [repositoryTop(folder) ?? folder]);
	} catch (error) {
		throw new UsageError(`The report cannot be written to ${file}: ${error instanceof Error ? error.message : String(error)}. Check the path behind --output.`);
	}
}
/** For paths that match nothing. */
function unmatchedError(paths, isConfigured, { mayAllow = false } = {}) {
	return new UsageError(`${paths.map((path) => `"${path}"`).join(", ")} matches no file that badgelint reads; expected ${isConfigured ? "a file that the configuration names under `templates` or `governance`" : "YAML, JSON or Markdown files of a badge program"}. Check the path, or ${mayAllow ? "pass --allow-empty if that is meant" : "run it in the folder of the program"}.`);
}
// src/progress.ts
/** Shows on a terminal how far something is, on one line that goes away in the end; elsewhere nothing. */
function progress(what) {
	if (stderr.isTTY !== true) return () => {};
	return (done, all) => {
		const line = done < all ? `${done} of ${all} ${what}` : "";
		stderr.write(`\r\u001B[K${line}`);
	};
}
// src/check.ts
/**
* `badgelint check`: checks, writes the report, and gives the exit code. `git` is the repository, where it was asked
* already. Throws {@link UsageError}.
*/
async function runCheck(paths, options, git) {
	const workingDirectory = process.cwd();
	if (options.printConfig !== void 0) {
		const printed = await printConfiguration(options.printConfig, workingDirectory, options.config);
		stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
		return exitCodes.clean;
	}
	if (options.stdinFilename !== void 0 && paths.length > 0) throw new UsageError("--stdin-filename checks standard input and takes no paths. Leave one of the two away.");
	if (options.stdinFilename !== void 0 && !syntaxOf(options.stdinFilename) && !options.allowEmpty) throw unmatchedError([options.stdinFilename ?? ""], false, { mayAllow: true });
	const started = performance.now();
	const change = changeFor(workingDirectory, options, git);
	const request = {
		workingDirectory,
		paths,
		links: options.links !== false && options.stdinFilename === void 0 && !options.staged,
		onLink: progress("links asked"),
		...options.config === void 0 ? {} : { configuration: options.config },
		...options.today === void 0 ? {} : { today: options.today },
		...options.stdinFilename === void 0 ? {} : { text: {
			filename: options.stdinFilename,
			content: await readInput()
		} }
	};
	const result = change ? await checkChanged({
		...request,
		change,
		cache: options.cache !== false
	}) : await check(request);
	if (result.unmatched.length > 0 && !options.allowEmpty && !options.staged) throw unmatchedError(result.unmatched, result.isConfigured, { mayAllow: true });
	for (const note of result.notes) tell(note);
	const output = await formatResult(result, options, performance.now() - started);
	if (options.output === void 0) stdout.write(output);
	else await writeReport(options.output, output);
	return passes(result.report, options) ? exitCodes.clean : exitCodes.findings;
}
/** A check of a change, which is loaded for it alone: its cache takes parts of Node that start slowly. */
async function checkChanged(request) {
	const { checkChange } = await import("./check-change.js");
	return checkChange(request);
}
/** Standard input as text. Throws {@link UsageError} where it is more than a file may have. */
async function readInput() {
	const pieces = [];
	let length = 0;
	for await (const piece of stdin) {
		pieces.push(piece);
		length += piece.length;
		if (length > 5e7) throw new UsageError(`Standard input has more than ${maxFileBytes / 1e6} MB; expected one template. Check a file by its path instead.`);
	}
	return new TextDecoder().decode(Buffer.concat(pieces));
}
/** What of the repository is to be compared; undefined where all of it is checked. */
function changeFor(folder, { staged, changed, base, stdinFilename }, repository) {
	if (base !== void 0 && !changed) throw new UsageError("--base says what to compare with, and needs --changed. Add it.");
	if (staged && changed) throw new UsageError("--staged checks what is about to be committed, --changed what differs from a commit. Leave one of the two away.");
	if (!staged && !changed) return void 0;
	if (stdinFilename !== void 0) throw new UsageError("--stdin-filename checks standard input alone. Leave --staged or --changed away.");
	const git = repository ?? repositoryAt(folder);
	if (staged) return stagedChange(git);
	const name = base ?? "HEAD";
	const commit = git.commit(name);
	if (commit === void 0 && base === void 0) return changeSince(git, git.emptyTree());
	if (commit === void 0) {
		const fetch = fetchCommand(name, git);
		throw new UsageError(`There is no commit ${name} in this repository. Check the name behind --base${fetch ? `, or fetch it: ${fetch}` : "."}`);
	}
	const start = git.mergeBase(commit, "HEAD");
	const deepen = start === void 0 ? deepenCommand(git) : void 0;
	if (deepen !== void 0) throw new UsageError(`Where this branch left ${name} cannot be told, since the history of this clone is cut off (it is shallow). Fetch the rest: ${deepen}`);
	return changeSince(git, start ?? commit);
}
/** The report in the format that was asked for, as it is written. */
async function formatResult(result, options, milliseconds) {
	const { report, sources, timing, changed } = result;
	if (options.format === "sarif") {
		const { sarif } = await import("./sarif.js");
		return sarif(result);
	}
	if (options.format === "json") return formatJson(report, options.stats ? timing : void 0);
	if (changed === 0) return `Nothing that badgelint checks is ${options.staged ? "staged" : "changed"}.\n${formatSettled(report)}${formatSuppressions(report.newlySuppressed)}`;
	const texts = new Map(sources.map((source) => [source.path, "text" in source ? source.text : void 0]));
	const { formatText } = await import("./text2.js");
	const output = `${await formatText(report, {
		...textLayout(options),
		textOf: (file) => texts.get(file),
		milliseconds
	})}${elsewhereNote(report)}${formatSettled(report)}${formatSuppressions(report.newlySuppressed)}`;
	if (!options.stats) return output;
	return `${output}\n${Object.entries(timing).map(([part, time]) => `${part.padEnd(10)} ${time.toFixed(1).padStart(8)} ms`).join("\n")}\n`;
}
/** A line on findings that a check of a change does not show; empty where there are none. */
function elsewhereNote(report) {
	if (!("elsewhere" in report) || report.elsewhere === 0) return "";
	return "Older findings in these files are not shown, since the change does not touch them.\n";
}
export { DiskTree, FileLocator, Git, GitError, Lines, Locators, MemoryIndex, PatchedTree, RuleError, Selection, SourceSpans, States, Stopwatch, TextAnalysis, UnusableConfigurationError, UsageError, adapterOf, addressesIn, audit, badgelint, baseline, behindAliases, breakReferences, builtInCheckPage, builtInChecks, byFile, capitalized, check, checkFiles, childPointer, codeOf, codeSpan, colorsFor, commonFacts, commonLanguage, compareText, configurationFor, configurationNames, conflictIn, contributionOf, countBySeverity, countsOfStates, createFile, createLinkChecker, datedGoals, dayAfter, daysBetween, decode, decodeData, detectLanguage, didYouMean, discover, entriesIn, entryOf, escapeForTerminal, escapeJsonForTerminal, escapeMarkdown, escapeMarkdownMessage, escapeWebUrl, exists$1 as exists, existsAt, expiredDecision, factProviders, fetchCommand, fewNames, firstFew, fix, formatJson, formatNumber, formatSettled, formatSuppressions, formatText, formatTitles, frequentWords, gatherFacts, gitAt, governanceSource, governanceTopics, groupName, hasContent, hasRights, imageKey, indexFrom, isCurrent, isEmptySection, isFields, isFolder, isImagePath, isInside, isKept, isMetricsFile, isMissing, isNamedAsConfiguration, isNoFolder, isPlaceholder, isTableName, isTooDeep, isUnheardOf, isUnread, isWebAddress, isWithin$4 as isWithin, joinWithAnd, layoutFor, leadsOut, lessons, linkName, linkNames, linkSource, lintFile, lintGroups, listLinks, loadConfiguration, localDay, markReviewed, markdownCodeSpan, markdownLink, maxTargetLength, meaningFields, meaningKey, meaningOfTemplate, mediaTypeOf, membersByName, metricCalled, metricInWords, metricNamed, metricOf, metricsStarts, mismatches, monthsBefore, namesIn, namesIn$2 as namesIn$1, openFile, openLedger, openMetrics, openStep, own, pageLanguages, pageTexts, parseText, passes, pathFrom, patternSeparator, placeOfSpan, placeToWrite, plainLetters, platformNames, platformOf, platformTitles, pluralize, pointerKeys, practiceNumbers, practicePage, practiceTitles, practicesJson, practicesMarkdown, programOf, programSource, progress, progressOf, quotations, reachOf, readBytes, readFile, readFiles, readImageKey, readSource, realPathOf, recognise, recordAudit, replaceText, repositoryTop, resolveIn, resultContext, ruleLine, rulePage, rules, rulesOf, runCheck, separateFindings, severities$1 as severities, shownAddress, slashed, sorted, sortedOnce, splitFrontMatter, stampOf, statOf, stateNames, statedLimit, statedTogether, syntaxOf, targetOf, tell, template, textLayout, toPlainLine, toReport, toSource, truncate, truncate$1, uniqueFiles, unmatchedError, unreadableInWords, unusedTemplates, usesOf, valueAt, valueInWords, walkLinks, withLinkRules, withTemplates, withoutComments, withoutLastBreaks, withoutMark, writableIn, writeAtomic, writeMarked, writeNew, writeReport };
