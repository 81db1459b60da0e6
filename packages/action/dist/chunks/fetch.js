import { __toESM } from "./rolldown-runtime.js";
import { childPointer, isWithin, pointerKeys } from "./place.js";
import { BadgelintError } from "./error.js";
import { didYouMean } from "./join-with-and.js";
import { truncate } from "./truncate.js";
import { inWords } from "./personal-data.js";
import { compiled, date, frontMatterPointer, mismatches, text } from "./words.js";
import { builtInChecks } from "./built-in-checks.js";
import { normalize } from "./normalize.js";
import { defectLines, guardedRule, ruleInWords, rules } from "./own-rule.js";
import { firstFew } from "./first-few.js";
import "./facts.js";
import { require_picomatch } from "./picomatch.js";
import { mediaTypeOf, syntaxOf } from "./media-type.js";
import { find, outline, treesOf } from "./conflict.js";
import { SourceSpans, markdownComments, withoutComments } from "./spans.js";
import { decodeData, parseText, scalarValue, splitFrontMatter } from "./parse.js";
import { Lines } from "./lines.js";
import { templateFields } from "./template.js";
import { unreadableInWords } from "./unreadable.js";
import { blockEndsOf, blockEndsOfProse } from "./blocks.js";
import { offsetsInProse, proseTreeOf } from "./prose-nodes.js";
import { exists, existsExactly, globPathFrom, pathFrom, readBytes, readSource, repositoryTop } from "./read.js";
import { existsAt } from "./stat.js";
import { fileURLToPath, pathToFileURL } from "node:url";
import { basename, dirname, join, resolve as resolve$1 } from "node:path";
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
		message: `\`links.allow\` names "${truncate(entry, 60)}", which is not a valid host; expected a name such as intranet.example.org, an address such as 10.0.0.7, or a network such as 10.0.0.0/8`,
		suggestion: "Write only the host, without https://, port or path, or a network with its prefix length"
	};
}
function noHostForHeaders(host) {
	return {
		message: `\`links.headers\` names "${truncate(host, 60)}", which is not a valid host; expected a host such as learn.example.org`,
		suggestion: "Write only the host, without a path; add http:// in front only if the headers may be sent unencrypted"
	};
}
function noHeader(name) {
	return {
		message: `"${truncate(name, 60)}" is not a valid header name; expected a name such as Authorization`,
		suggestion: "Write only the name, without a colon or spaces"
	};
}
const notSendable = {
	message: "`links.contact` contains characters or line breaks that a user agent cannot contain; expected the address of a page or a mailbox",
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
// ../core/src/configuration/series-settings.ts
function declaredSeries({ name, match }, hasFile) {
	return {
		name,
		hasFile,
		patterns: (match === void 0 ? void 0 : [match].flat())?.map((pattern) => formOf(pattern).split("*"))
	};
}
/** A name as it is compared: without case, with one blank for any white space. */
function formOf(name) {
	return normalize(name).replace(/\s+/g, " ").trim();
}
/** The first series that a template belongs to, by its file and its name. */
function seriesOf(series, path, name) {
	if (series.length === 0) return void 0;
	const form = formOf(name ?? "");
	return series.find(({ hasFile, patterns }) => (hasFile?.(path) ?? true) && (patterns?.some((parts) => fits(form, parts)) ?? true))?.name;
}
/** Whether a text consists of some parts, in their order, with anything between them. */
function fits(text, parts) {
	const [first = "", ...others] = parts;
	const last = others.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first)) return false;
	let from = first.length;
	for (const part of others) {
		const at = text.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return text.length - from >= last.length && text.endsWith(last);
}
/** What is wrong with series that have the right shape: those that say not which templates they have. */
function seriesProblems(series) {
	return series.flatMap(({ name, files, match }, index) => files === void 0 && match === void 0 ? [{
		pointer: `/series/${index}`,
		message: `The series "${truncate(name, 60)}" has neither \`files\` nor \`match\`, so it would include every template; expected one of them`,
		suggestion: "List its files under `files`, or add a name pattern under `match`, such as `Cohort *`"
	}] : []);
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
		...seriesProblems(top.series ?? []),
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
			message: `\`${id}\` ${whyOnce}, so its options cannot differ from file to file; expected them at the top level`,
			suggestion: "Move the options to `rules` at the top level, and leave only the severity here"
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
	link: "checks each link once, wherever it appears",
	group: "compares all templates",
	program: "checks the program as a whole"
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
	/** In the order of the configuration; those of the last layer first. */
	series;
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
			matches: globs(globsOf(layers, role.key) ?? role.globs)
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
		this.series = layers.toReversed().flatMap(({ configuration }) => configuration.series ?? []).map((series) => declaredSeries(series, series.files === void 0 ? void 0 : globs(series.files)));
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
	/** The name of the series that is configured for a template; undefined where none is. */
	seriesOf(path, name) {
		return seriesOf(this.series, path, name);
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
function globsOf(layers, key) {
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
// ../core/src/documents/file-locator.ts
/** Works out where things stand in one file. Made only for files that have something to show. */
var FileLocator = class FileLocator {
	text;
	lines;
	#map;
	#spans;
	#values = /* @__PURE__ */ new Map();
	#trees;
	#prose;
	/** Takes the text without its byte-order mark, and what reading it left; nothing where it has no form. */
	constructor(text, map) {
		this.text = text;
		this.#spans = new SourceSpans(text);
		this.lines = new Lines(text);
		this.#map = map;
	}
	/** For a file that was not read in this run. Takes the text without its byte-order mark. */
	static async of(path, text, role) {
		const syntax = syntaxOf(path);
		const parsed = syntax && await parseText(text, syntax, role);
		return new FileLocator(text, parsed && "map" in parsed ? parsed.map : void 0);
	}
	rangeOfOffsets(start, end) {
		return this.lines.range(start, end);
	}
	offsetsOf(place) {
		const map = this.#map;
		if (map?.kind !== "prose") return this.#offsetsInData(place);
		const { pointer, span } = place;
		if (map.frontMatter && pointer !== "/children/0" && isWithin(pointer, "/children/0")) return this.#offsetsInData({
			...place,
			pointer: pointer.slice(frontMatterPointer.length)
		});
		this.#prose ??= proseTreeOf(map.nodes, this.text);
		return this.#firstLine(offsetsInProse(this.#prose, this.text, pointer, span));
	}
	/** The comments of the file that may speak to badgelint; none where its syntax has none. */
	comments() {
		const isMarkdown = this.#map?.kind === "prose" || this.#map?.syntax === "markdown";
		const own = this.#data?.comments ?? [];
		return isMarkdown ? [...own, ...markdownComments(this.text)] : own;
	}
	/** What says where the block that begins between two offsets ends. */
	blockEnds() {
		if (this.#map?.kind === "data") return blockEndsOf(this.#allTrees());
		const inProse = blockEndsOfProse(this.text);
		if (!this.#map?.frontMatter) return inProse;
		const inFrontMatter = blockEndsOf(this.#allTrees());
		const bodyStart = splitFrontMatter(this.text)?.bodyStart ?? 0;
		return (from, to) => (from < bodyStart ? inFrontMatter : inProse)(from, to);
	}
	#offsetsInData(place) {
		const found = this.#find(place);
		if (found === void 0) return [0, Math.min(1, this.text.length)];
		if (place.isKey && found.entry) return [found.entry.keyStart, found.entry.keyEnd];
		if (place.span && found.node.kind === "text" && !found.isNearest) {
			const value = this.#valueOf(found.node);
			if (typeof value === "string") return this.#spans.of(found.node, value, place.span);
		}
		return this.#trimmed(outline(found));
	}
	#find(place) {
		const tree = this.#allTrees()[place.document];
		return tree && find(tree, place.pointer);
	}
	#allTrees() {
		const data = this.#data;
		this.#trees ??= data ? treesOf(data.nodes, this.text) : [];
		return this.#trees;
	}
	/** What is written at a node, worked out once however many of its spans are asked for. */
	#valueOf(node) {
		const known = this.#values.get(node);
		if (known !== void 0) return known;
		const value = node.style === "markdown" ? withoutComments(this.text.slice(node.start, node.end)) : scalarValue(this.text, node);
		this.#values.set(node, value);
		return value;
	}
	/** The data of the file, or of its front matter. */
	get #data() {
		return this.#map?.kind === "prose" ? this.#map.frontMatter : this.#map;
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
		"absence",
		"limit",
		"triggers",
		"extract",
		"factKey",
		"needsFacts",
		"minGroup",
		"comparesBase",
		"checkGroup",
		"checkCredential"
	].map((key) => [key, ["template"]])),
	archived: ["template", "link"],
	roles: ["document"],
	readsLedger: ["program"],
	readsMetrics: ["program"],
	needsAnswer: ["link"],
	usesAnswer: ["link"]
};
({ ...text }), { ...text }, { ...text }, { ...text }, { ...example }, { ...fields }, { ...fields }, [...subjects.map((on) => ({
	if: is("on", on),
	then: shape(on === "template" ? ["reads"] : [], Object.keys(subjectsOf).filter((key) => !subjectsOf[key]?.includes(on)))
})), (shape(["extract", "checkGroup"], [
	"check",
	"checkCredential",
	"triggers"
]), shape(["check"], [
	"facts",
	"needsFacts",
	"minGroup",
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
		suggestion: "Export a rule, or a list of rules, as the default export"
	};
}
function idTaken(id) {
	return {
		pointer: "/id",
		message: `There is already a rule \`${id}\`; expected a different id`,
		suggestion: "Rename it, with your own subject before the slash"
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
	if (kind === "missing" && pointer === "" && (about === "check" || about === "reads")) return about === "check" ? said(message, "Add `check`, or `extract` and `checkGroup` if it compares many templates") : said(message, "Add the fields that it checks, such as [name, description]");
	if (kind === "unknown" && pointer === "/judges") return said("The key `judges` is not known; expected `on`", "Rename it to `on`: template, document, program or link");
	if (kind !== "wrong") return mismatch;
	switch (pointer) {
		case "/id": return typeof rule.id === "string" && rule.id.trim() !== "" ? said(`\`id\` is ${value}; expected subject/what-is-wanted in small letters`, "Rename it, for example to house/short-name") : mismatch;
		case "/practice": return said(`\`practice\` is ${value}; expected a whole number from 1 to 15`, "Enter the number of the practice that it serves");
		case "/severity": return rule.kind === "contract" ? said(`\`severity\` of a contract is ${value}; expected error`, "Write error") : rule.kind === "guidance" ? said(`\`severity\` of guidance is ${value}; expected warning or info`, "Choose one, or make it a contract if a platform refuses what it finds") : mismatch;
		case "/check": return rule.extract !== void 0 && rule.checkGroup === void 0 ? said("`check` is next to `extract`; expected `checkGroup`", "Rename `check` to `checkGroup`") : said("`check` is next to `checkGroup`; expected only `check`, or `extract` and `checkGroup`", "Remove one of them");
		case "/facts":
		case "/needsFacts":
		case "/comparedFacts": return rule.extract === void 0 && rule.checkGroup === void 0 ? said(`\`${about}\` is there without \`extract\`; expected it with \`extract\` and \`checkGroup\``, "Remove it, or extract what the facts refer to") : mismatch;
		case "/options/severity": return said("An option is called `severity`; expected another name, because that one sets the severity of the rule", "Rename the option");
	}
	const subjects = subjectsOf[about];
	return pointer === `/${about}` && subjects && !subjects.some((on) => on === rule.on) ? said(`\`${about}\` is there and \`on\` is ${inWords(rule.on)}; expected \`${about}\` where \`on\` is ${subjects.join(" or ")}`, `Remove it`) : mismatch;
}
const functions = [
	"check",
	"checkCredential",
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
				message: `The option \`${name}\` is not a valid JSON Schema (${error instanceof Error ? error.message : String(error)}); expected a valid schema`,
				suggestion: "Give it a type, a description, a default, and only keywords of JSON Schema"
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
	const { validate } = await import("./baseline.js");
	const all = mismatches(validate, value);
	const isSubject = ({ kind, about }) => kind === "missing" && (about === "template" || about === "file");
	const own = all.filter((mismatch) => !isSubject(mismatch));
	if (own.length > 0) return own;
	const nameless = all.filter(isSubject).slice(0, 1);
	if (nameless.length > 0) return nameless.map(({ pointer }) => ({
		pointer,
		message: "The entry has neither `template` nor `file`; expected one of them",
		suggestion: "Add the id of the template, or the file if the finding has no template"
	}));
	const { findings } = value;
	return findings.flatMap(({ rule }, index) => builtInChecks.some(({ id }) => id === rule) ? [{
		pointer: childPointer(childPointer("/findings", index), "rule"),
		message: `\`${rule}\` cannot be frozen, because problems with files and settings hide others; expected a rule about badges`,
		suggestion: "Fix the problem, and delete the entry"
	}] : []);
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
		suggestion: "Fix the mistakes listed below",
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
		...inUse(await loader.baseline(files, root), options),
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
function inUse(baseline, { ignoresBaseline }) {
	return ignoresBaseline ? {
		...baseline,
		entries: []
	} : baseline;
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
	} : inUse(await loadBaseline(found, {
		...options,
		bounds: boundsFor(options)
	}), options);
	return {
		settings: new Settings(new ConfigurationLoader(options).presets("recommended"), rules, globPathFrom(root, base), baseline),
		root,
		isConfigured: false,
		baseline,
		sources: baseline.source ? [baseline.source] : [],
		skipped: []
	};
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
// ../workspace/src/git/fetch.ts
/** Fetches one commit from where a repository came from, and gives whether it is here now. */
function fetchCommit(git, commit, header) {
	fetch(git, [
		...git.isShallow() ? ["--depth=1"] : [],
		"origin",
		commit
	], header);
	return git.commit(commit) !== void 0;
}
/** Fetches the history that a shallow clone lacks, as far as it can be had. */
function unshallow(git, commits, header) {
	if (git.isShallow()) fetch(git, [
		"--unshallow",
		"origin",
		...commits
	], header);
}
function fetch(git, refs, header) {
	const args = [
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--no-write-fetch-head"
	];
	const secret = header && {
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: `http.${header.server}/.extraheader`,
		GIT_CONFIG_VALUE_0: header.text
	};
	git.run([
		"fetch",
		...args,
		...refs
	], "", { ...secret });
}
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
export { CodeRefusedError, FileLocator, UnusableConfigurationError, configurationNames, deepenCommand, fetchCommand, fetchCommit, isNamedAsConfiguration, loadConfiguration, readSetting, shapeOf, unshallow };
