import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as pointerKeys, n as isWithin$2, o as valueAt, r as placeBelow, t as childPointer } from "./place.js";
import { t as BadgelintError } from "./error.js";
import { t as didYouMean } from "./did-you-mean.js";
import { _ as inWords$4, a as frontMatterPointer, c as differingParts, d as meaningTexts, f as meaningFields, g as mismatches, h as compiled, l as meaningDifference, o as unreadableInWords, p as meaningKey, r as text$1, s as byMeaningField, t as date, u as meaningOfTemplate, v as truncate } from "./words.js";
import { r as parseAddress } from "./addresses.js";
import { a as readabilityKey, r as imageKey } from "./facts.js";
import { i as syntaxOf, n as mediaTypeOf } from "./media-type.js";
import { i as markdownComments, t as SourceSpans } from "./spans.js";
import { a as splitFrontMatter, i as Lines, n as parseText, t as decodeData } from "./parse.js";
import { n as blockEndsOfProse, t as blockEndsOf } from "./blocks.js";
import { n as find, r as outline } from "./tree.js";
import { a as readBytes, l as pathFrom, n as exists, o as readSource, r as existsExactly, s as globPathFrom, u as repositoryTop } from "./read.js";
import { r as existsAt } from "./stat.js";
import { fileURLToPath, pathToFileURL } from "node:url";
import { basename, dirname, join, resolve as resolve$1 } from "node:path";
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
// ../core/src/text/placeholder.ts
/**
* Texts that stand where a text is still to be written: those of a language, the Latin filler that is
* used in any, and a text in brackets. Whole texts only: "TODO lists" in a sentence is not a placeholder.
*/
const patterns$1 = [
	...[
		/^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.\.|…|-+|\?+)[.!:]*$/i,
		/^(?:todo|tbd|tbc|fixme)\b\s*[:–—-].*$/i,
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
	return trimmed.length > 0 && trimmed.length < 2e3 && patterns$1.some((pattern) => pattern.test(trimmed));
}
// ../core/src/rules/rule.ts
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
				findings: [{
					about: "Goals",
					at: "3:1-3:9",
					marks: "## Goals",
					message: "\"Goals\" is followed by nothing; expected what was decided"
				}]
			},
			{
				text: "# Governance\n\n## Goals\n\nTODO",
				findings: [{
					about: "Goals",
					at: "3:1-3:9",
					marks: "## Goals",
					message: "\"Goals\" is followed only by \"TODO\"; expected what was decided"
				}]
			},
			{
				text: "# Governance\n\n## Goals\n\n_To be decided._",
				findings: [{
					about: "Goals",
					at: "3:1-3:9",
					marks: "## Goals",
					message: "\"Goals\" is followed only by \"To be decided.\"; expected what was decided"
				}]
			},
			{
				text: "# Governance\n\n## Goals\n\n<!-- write this -->\n",
				findings: [{
					about: "Goals",
					at: "3:1-3:9",
					marks: "## Goals",
					message: "\"Goals\" is followed by nothing; expected what was decided"
				}]
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
				message: placeholder ? `${title} is followed only by "${truncate(placeholder.value)}"; expected what was decided` : `${title} is followed by nothing; expected what was decided`,
				suggestion: "Write what holds today, or remove the heading until it is decided"
			};
		}
	}
});
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
	preset: "strict",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "The platform and the ledger count the same badges.",
	why: "Whoever asks who holds a badge, or has to mend a mistake in some, looks into the ledger. A badge that is missing there is mended for nobody, and one that the platform has no longer is counted for ever.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Platforms differ in whether they count badges that are not accepted yet, so fewer on the platform is reported only where it has fewer than were accepted. Badges that are missing in the ledger may hide behind others that the platform does not count.",
	examples: {
		good: [
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 120,
					lastIssued: "2026-04-20",
					asserted: {
						on: "2026-05-01",
						count: 112,
						live: 112
					}
				} },
				caption: "Eight were revoked."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 112,
					lastIssued: "2026-04-20",
					asserted: {
						on: "2026-05-01",
						count: 105,
						live: 112,
						accepted: 103
					}
				} },
				caption: "Nine are pending, and the platform does not count all of these."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 112,
					lastIssued: "2026-04-20",
					asserted: {
						on: "2026-05-01",
						count: 60,
						live: 112
					}
				} },
				caption: "Nobody knows how many are pending."
			},
			{
				text: "state: active",
				caption: "Nobody knows what was issued."
			}
		],
		bad: [
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 112,
					lastIssued: "2026-04-20",
					asserted: {
						on: "2026-05-01",
						count: 120,
						live: 112
					}
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "The platform had 120 badges on 2026-05-01 and the ledger had 112; expected the same"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 1,
					lastIssued: "2026-04-20",
					asserted: {
						on: "2026-05-01",
						count: 2,
						live: 1,
						accepted: 0
					}
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "The platform had 2 badges on 2026-05-01 and the ledger had 1, 1 of them pending; expected the same"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 112,
					lastIssued: "2026-04-20",
					asserted: {
						on: "2026-05-01",
						count: 100,
						live: 112,
						accepted: 105
					}
				} },
				caption: "Pending badges do not explain it.",
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "The platform had 100 badges on 2026-05-01 and the ledger had 112, 7 of them pending; expected 105 or more on the platform"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 112,
					lastIssued: "2026-04-20",
					asserted: {
						on: "2026-05-01",
						count: 111,
						live: 112,
						accepted: 112
					}
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "The platform had 111 badges on 2026-05-01 and the ledger had 112, none of them pending; expected the same on the platform"
				}]
			}
		]
	},
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
// ../core/src/text/join-with-and.ts
/** Words with commas, and an `and` before the last: `a, b and c`. */
function joinWithAnd(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
// ../core/src/rules/ledger/automation.ts
/** So many ways are named, as more would be skipped. */
const maxWays = 3;
var automation_default = templateGroupRule({
	id: "ledger/automation",
	practice: 10,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "A badge that many people earn is not issued by hand.",
	why: "Issuing by hand takes a person each time, waits while that person is away, and puts names in by typing. A system that knows who has completed issues the badge at once and without slips.",
	source: {
		title: "Best Practices for Credentialing, practice 10",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Badges whose channel the ledger does not know are not taken for issued by hand. A template that a system issues, and of which the exceptions alone are issued by hand, is reported too once these are many. Where a person has to judge each earner the last step may well be by hand.",
	options: { badges: {
		type: "integer",
		description: "Badges issued by hand in twelve months from which a system might do it.",
		minimum: 1,
		default: 50
	} },
	examples: {
		good: [
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 49,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 0,
							unknown: 49
						},
						channels: { manual: 49 }
					}
				} },
				caption: "Too few for it to be worth the work."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 700,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 0,
							unknown: 700
						},
						channels: {
							bulk: 300,
							api: 200,
							unknown: 200
						}
					}
				} },
				caption: "Lists that are uploaded are not issued by hand, and nobody knows of the rest."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 80,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 0,
							unknown: 80
						},
						channels: { manual: 80 }
					}
				} },
				options: { badges: 200 }
			},
			{
				text: "state: active",
				caption: "Nobody knows what was issued."
			}
		],
		bad: [
			{
				text: "state: active",
				platform: "credly",
				issuance: { "stream-keeper": {
					count: 108,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 0,
							unknown: 108
						},
						channels: {
							unknown: 3,
							"integration:zapier": 2,
							bulk: 20,
							manual: 80,
							api: 3
						}
					}
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "80 badges were issued by hand since 2025-06-01, beside 20 in bulk, 3 by API, 2 by zapier and 3 in a way that is unknown; expected fewer than 50 in twelve months",
					suggestion: "Let the system in which people complete issue the badge; ways for Credly: API (https://www.credly.com/docs/issued_badges), Zapier (https://zapier.com/templates/details/0d596c9a56f79b50500f7533736945d01788ce49d1af575b9e0b355d9390c3b6), Docebo Connect (https://help.docebo.com/hc/en-us/articles/11976376377874-Docebo-Connect-for-Credly)"
				}]
			},
			{
				text: "state: active",
				platform: "canvas-credentials",
				issuance: { "stream-keeper": {
					count: 51,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 0,
							unknown: 51
						},
						channels: {
							manual: 50,
							unknown: 1
						}
					}
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "50 badges were issued by hand since 2025-06-01, beside 1 in a way that is unknown; expected fewer than 50 in twelve months",
					suggestion: "Let the system in which people complete issue the badge; ways for Canvas Credentials: API (https://developerdocs.instructure.com/services/parchment-digital-badges), LTI 1.3 (https://guides.instructure.com/m/111837/l/1571623)"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 90,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 0,
							unknown: 90
						},
						channels: {
							manual: 90,
							bulk: 0
						}
					}
				} },
				caption: "The platform is not known.",
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "90 badges were issued by hand since 2025-06-01; expected fewer than 50 in twelve months",
					suggestion: "Let the system in which people complete issue the badge, by the API of the platform or an integration that it has"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 1,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 0,
							unknown: 1
						},
						channels: { manual: 1 }
					}
				} },
				options: { badges: 1 },
				caption: "A program that wants none by hand.",
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "1 badge was issued by hand since 2025-06-01; expected fewer than 1 in twelve months",
					suggestion: "Let the system in which people complete issue the badge, by the API of the platform or an integration that it has"
				}]
			}
		]
	},
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
			yield {
				at,
				about: "issuance",
				message: `${`${manual} ${manual === 1 ? "badge was" : "badges were"} issued by hand since ${recent.since}`}${beside(others)}; expected fewer than ${badges} in twelve months`,
				suggestion: suggestionFor$1(platform)
			};
		}
	}
});
/** What the other channels issued; empty where they issued nothing. */
function beside(channels) {
	const counts = Object.entries(channels).filter(([, count]) => count > 0).map(([channel, count]) => ({
		rank: rankOf(channel),
		words: `${count} ${wordsOf(channel)}`
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
function wordsOf(channel) {
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
	preset: "strict",
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
	examples: {
		good: [
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 60,
					lastIssued: "2026-02-20",
					months: [{
						month: "2026-02",
						issued: 60,
						amended: { "data-error": 3 }
					}]
				} },
				caption: "Three of sixty are five in a hundred."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 60,
					lastIssued: "2026-02-20",
					months: [{
						month: "2026-02",
						issued: 60,
						amended: {
							"eligibility-lost": 30,
							misconduct: 2,
							unknown: 9
						}
					}]
				} },
				caption: "No mistakes of the program, or nobody knows."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 19,
					lastIssued: "2026-02-20",
					months: [{
						month: "2026-02",
						issued: 19,
						amended: { duplicate: 4 }
					}]
				} },
				caption: "Too few badges to judge a month by."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 90,
					lastIssued: "2026-02-20",
					months: [{
						month: "2025-05",
						issued: 60,
						amended: { duplicate: 40 }
					}, {
						month: "2026-02",
						issued: 30,
						amended: {}
					}]
				} },
				caption: "Long ago."
			},
			{
				text: "state: active",
				caption: "Nobody knows what was issued."
			}
		],
		bad: [
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 60,
					lastIssued: "2026-02-20",
					months: [{
						month: "2026-02",
						issued: 60,
						amended: {
							"data-error": 5,
							duplicate: 2
						}
					}]
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "Of the 60 badges issued in 2026-02, 7 were corrected or revoked since because of a mistake (12 %), most often for data-error (5); expected at most 5 %"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 140,
					lastIssued: "2026-05-20",
					months: [
						{
							month: "2025-06",
							issued: 40,
							amended: {
								technical: 3,
								unknown: 1
							}
						},
						{
							month: "2026-01",
							issued: 60,
							amended: {
								"wrong-recipient": 8,
								other: 2,
								unknown: 1,
								misconduct: 1
							}
						},
						{
							month: "2026-05",
							issued: 40,
							amended: { duplicate: 2 }
						}
					]
				} },
				caption: "The worst month is told, and how many others there are.",
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "Of the 60 badges issued in 2026-01, 8 were corrected or revoked since because of a mistake (13 %), all for wrong-recipient (8), and 3 more for reasons that are unknown or other; 1 other month is above 5 % too; expected at most 5 %"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 199,
					lastIssued: "2026-05-20",
					months: [{
						month: "2026-05",
						issued: 199,
						amended: { duplicate: 10 }
					}]
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "Of the 199 badges issued in 2026-05, 10 were corrected or revoked since because of a mistake (5.03 %), all for duplicate (10); expected at most 5 %"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 10,
					lastIssued: "2026-05-20",
					months: [{
						month: "2026-05",
						issued: 10,
						amended: { "issued-in-error": 1 }
					}]
				} },
				options: {
					percent: 0,
					badges: 10,
					months: 1
				},
				caption: "A program in which no mistake is small.",
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "Of the 10 badges issued in 2026-05, 1 was corrected or revoked since because of a mistake (10 %), for issued-in-error (1); expected at most 0 %"
				}]
			}
		]
	},
	extract: issuedTemplate,
	*checkGroup(templates, { percent, badges, months }, facts) {
		const { today, issuance } = facts;
		if (today === "") return;
		for (const { at, id } of templates) {
			const [first, ...others] = (issuance?.get(id)?.months ?? []).filter(({ month, issued }) => issued >= badges && isWithin$1(month, today, months)).map((month) => ({
				month,
				mistaken: sumOf(month, mistakes)
			})).filter(({ month, mistaken }) => mistaken * 100 > percent * month.issued);
			if (first === void 0) continue;
			const worst = others.reduce((a, b) => shareOf(b) >= shareOf(a) ? b : a, first);
			const more = others.length === 0 ? "" : `; ${otherMonths(others.length, percent)}`;
			yield {
				at,
				about: "issuance",
				message: `${inWords$3(worst, percent)}${more}; expected at most ${percent} %`,
				suggestion: "Find out where these badges came from, and have the list checked before it is issued: names, addresses, the badge, and who has it already"
			};
		}
	}
});
function inWords$3({ month, mistaken }, percent) {
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
function isWithin$1(month, today, months) {
	const ago = monthNumber(today) - monthNumber(month);
	return ago >= 0 && ago <= months;
}
function monthNumber(day) {
	const [year = 0, month = 1] = day.split("-").map(Number);
	return year * 12 + month;
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
// ../core/src/rules/ledger/dates.ts
var dates_default = templateGroupRule({
	id: "ledger/dates",
	practice: 9,
	kind: "contract",
	severity: "error",
	preset: "strict",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "The days of badges in the ledger can be right.",
	why: "How long earners waited for their badge is worked out from these days. A badge that is issued before it was earned, or next year, also makes an employer doubt the rest.",
	source: {
		title: "Best Practices for Credentialing, practice 9",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A platform may count a day in another time zone, so one day more is allowed after a template was archived. A day that is wrong and possible goes unseen.",
	examples: {
		good: [
			{
				text: "state: active",
				caption: "Nobody knows what was issued."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2026-05-01"
				} }
			},
			{
				text: "state: archived\nstate_changed_on: 2026-04-30",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2026-05-01"
				} },
				caption: "A day later may be the same day elsewhere."
			},
			{
				text: "state: archived",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2026-05-01"
				} },
				caption: "Nobody knows when it was archived."
			}
		],
		bad: [
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2026-05-01",
					wrongDays: [{
						kind: "before-completion",
						count: 3,
						first: {
							at: {
								file: "ledger/events/2026-03/0a1b.jsonl",
								document: 0,
								pointer: ""
							},
							line: 4,
							id: "0f9e8d7c6b5a49382716051423324150f9e8d7c6b5a4938271605142332415ff",
							issuedOn: "2026-03-01",
							completedOn: "2026-03-05"
						}
					}]
				} },
				findings: [{
					about: "before-completion stream-keeper",
					file: "ledger/events/2026-03/0a1b.jsonl",
					at: "1:1-1:1",
					marks: "",
					message: "3 badges of \"stream-keeper\" were issued before the day of completion, the first on 2026-03-01 and completed on 2026-03-05; expected completion first",
					suggestion: "Find out the right day, and append a correction: `badgelint ledger append --type correct --of 0f9e8d7c6b5a --on 2026-06-01 --field completed_on --reason data-error`"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					wrongDays: [{
						kind: "future",
						count: 1,
						first: {
							at: {
								file: "ledger/events/2062-03/0a1b.jsonl",
								document: 0,
								pointer: ""
							},
							line: 1,
							id: "1f9e8d7c6b5a49382716051423324150f9e8d7c6b5a4938271605142332415ff",
							issuedOn: "2062-03-01"
						}
					}]
				} },
				findings: [{
					about: "future stream-keeper",
					file: "ledger/events/2062-03/0a1b.jsonl",
					at: "1:1-1:1",
					marks: "",
					message: "A badge of \"stream-keeper\" was issued on a day that is still to come (2062-03-01); expected none after 2026-06-01",
					suggestion: "Find out the right day, and append a correction: `badgelint ledger append --type correct --of 1f9e8d7c6b5a --on 2026-06-01 --field issued_on --reason data-error`"
				}]
			},
			{
				text: "state: archived\nstate_changed_on: 2026-03-01",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2026-05-01"
				} },
				findings: [{
					about: "archived",
					at: "1:8-1:16",
					marks: "archived",
					message: "The template is archived since 2026-03-01, and its last badge was issued on 2026-05-01; expected none after it was archived"
				}]
			}
		]
	},
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
/** What verifying a ledger found of one kind, as findings at the ledger's files. */
function* ledgerProblems(kind, { ledger }) {
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
	preset: "strict",
	readsLedger: "problems",
	summary: "The ledger is whole: nothing in it was changed or lost.",
	why: "An employer who doubts a badge asks whether it was ever issued. Only a record that nobody can change unseen gives an answer that holds.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It sees a change of the ledger against its own names and seals. A batch that no checkpoint covers can be removed as a whole without a trace.",
	examples: {
		good: [
			{
				text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
				caption: "There is no ledger."
			},
			{
				text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
				ledger: {
					at: {
						file: "ledger/ledger.json",
						document: 0,
						pointer: ""
					},
					unknownTemplates: []
				},
				caption: "Nobody has verified the ledger."
			},
			{
				text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
				ledger: {
					at: {
						file: "ledger/ledger.json",
						document: 0,
						pointer: ""
					},
					problems: [],
					unknownTemplates: []
				}
			}
		],
		bad: [{
			text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
			ledger: {
				at: {
					file: "ledger/ledger.json",
					document: 0,
					pointer: ""
				},
				problems: [{
					kind: "integrity",
					at: {
						file: "ledger/events/2026-03/0a1b.jsonl",
						document: 0,
						pointer: ""
					},
					line: 4,
					message: "The event stands after one with a higher id; expected them in order",
					suggestion: "Restore the file from git"
				}, {
					kind: "integrity",
					at: {
						file: "ledger/events/2026-04/2c3d.jsonl",
						document: 0,
						pointer: ""
					},
					message: "The file is empty; expected events",
					suggestion: "Restore the file from git"
				}],
				unknownTemplates: []
			},
			findings: [{
				about: "ledger/events/2026-03/0a1b.jsonl:4",
				file: "ledger/events/2026-03/0a1b.jsonl",
				at: "1:1-1:1",
				marks: "",
				message: "The event stands after one with a higher id; expected them in order",
				suggestion: "Restore the file from git"
			}, {
				about: "ledger/events/2026-04/2c3d.jsonl:0",
				file: "ledger/events/2026-04/2c3d.jsonl",
				at: "1:1-1:1",
				marks: "",
				message: "The file is empty; expected events",
				suggestion: "Restore the file from git"
			}]
		}]
	},
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
	preset: "strict",
	readsLedger: "contents",
	summary: "Each template from which badges were issued is still here.",
	why: "People go on showing a badge for years. When its template is gone nobody can look up what they had to do for it.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A template that is kept in another repository counts as missing. Where only some files are checked, or one of them cannot be read, nothing is said.",
	examples: {
		good: [{
			text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
			caption: "There is no ledger."
		}, {
			text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
			ledger: {
				at: {
					file: "ledger/ledger.json",
					document: 0,
					pointer: ""
				},
				since: "2025-01-01",
				until: "2026-05-30",
				unknownTemplates: []
			}
		}],
		bad: [{
			text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
			ledger: {
				at: {
					file: "ledger/ledger.json",
					document: 0,
					pointer: ""
				},
				since: "2025-01-01",
				until: "2026-05-30",
				unknownTemplates: [{
					key: "bee-keeper",
					issued: 40,
					last: "2026-03-01"
				}, {
					key: "honey-judge",
					issued: 1,
					last: "2025-02-11"
				}]
			},
			findings: [{
				about: "bee-keeper",
				file: "ledger/ledger.json",
				at: "1:1-1:1",
				marks: "",
				message: "The ledger has 40 badges of the template \"bee-keeper\", the last event of 2026-03-01, and no template here has that id; expected one",
				suggestion: "Bring it back with `state: archived`, or give the template that it is now the earlier id"
			}, {
				about: "honey-judge",
				file: "ledger/ledger.json",
				at: "1:1-1:1",
				marks: "",
				message: "The ledger has 1 badge of the template \"honey-judge\", the last event of 2025-02-11, and no template here has that id; expected one",
				suggestion: "Bring it back with `state: archived`, or give the template that it is now the earlier id"
			}]
		}]
	},
	*check(_program, _options, { ledger, isPartial, isSelection, templateIds }) {
		if (ledger === void 0 || isPartial || isSelection) return;
		if (ledger.unknownTemplates.length === 0) return;
		const ids = [...templateIds];
		for (const [index, { key, issued, last }] of ledger.unknownTemplates.entries()) {
			const name = truncate(key, 60);
			const badges = issued === 0 ? "events" : issued === 1 ? "1 badge" : `${issued} badges`;
			const meant = index < maxSlips$3 ? didYouMean(key, ids) : void 0;
			yield {
				at: ledger.at,
				about: key,
				message: `The ledger has ${badges} of the template "${name}", the last event of ${last}, and no template here has that id; expected one`,
				suggestion: meant ? `Give the template "${meant}" the earlier id "${name}", if it is the same one; else bring "${name}" back with \`state: archived\`` : "Bring it back with `state: archived`, or give the template that it is now the earlier id"
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
	preset: "strict",
	readsLedger: "problems",
	summary: "The ledger holds nothing of a person: no name, no mail address.",
	why: "The ledger is kept in git, and what has been committed once stays in every copy. An earner who asks to be forgotten can be forgotten only if no name was ever there.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It takes what the format does not know, and a text with an @, an address or white space, for something of a person. A name that looks like a code goes unseen.",
	examples: {
		good: [{
			text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
			caption: "There is no ledger."
		}, {
			text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
			ledger: {
				at: {
					file: "ledger/ledger.json",
					document: 0,
					pointer: ""
				},
				problems: [],
				unknownTemplates: []
			}
		}],
		bad: [{
			text: "# Program\n\nWe award badges to volunteers who keep streams clean, and review each of them every spring.",
			ledger: {
				at: {
					file: "ledger/ledger.json",
					document: 0,
					pointer: ""
				},
				problems: [{
					kind: "private",
					at: {
						file: "ledger/events/2026-03/0a1b.jsonl",
						document: 0,
						pointer: ""
					},
					line: 7,
					message: "\"ref\" holds an @, as an address does; expected a pseudonym that badgelint gives",
					suggestion: "Restore the file from git"
				}],
				unknownTemplates: []
			},
			findings: [{
				about: "ledger/events/2026-03/0a1b.jsonl:7",
				file: "ledger/events/2026-03/0a1b.jsonl",
				at: "1:1-1:1",
				marks: "",
				message: "\"ref\" holds an @, as an address does; expected a pseudonym that badgelint gives",
				suggestion: "Restore the file from git"
			}]
		}]
	},
	*check(_program, _options, facts) {
		yield* ledgerProblems("private", facts);
	}
});
// ../core/src/rules/ledger/timeliness.ts
/** So many waits must be known before nine in ten of them say anything. */
const leastKnown = 10;
var timeliness_default = templateGroupRule({
	id: "ledger/timeliness",
	practice: 9,
	kind: "guidance",
	severity: "warning",
	preset: "strict",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "Badges are issued soon after they are earned.",
	why: "Earners accept and share a badge while they are still glad of what they did. Weeks later the mail surprises them, and many never open it. Issuers that promise a time to their earners name one to three weeks.",
	source: {
		title: "Best Practices for Credentialing, practice 9",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only badges whose day of completion is in the ledger count, which may be the slow ones alone. A wait that is meant, as for a probation after the course, is reported unless `days` allows for it.",
	options: { days: {
		type: "integer",
		description: "Days from completion within which nine in ten badges are to be issued.",
		minimum: 1,
		default: 14
	} },
	examples: {
		good: [
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 412,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 412,
							unknown: 20,
							median: 3,
							ninetieth: 14
						},
						channels: { manual: 432 }
					}
				} },
				caption: "Nine in ten within two weeks."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 309,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 9,
							unknown: 300,
							median: 40,
							ninetieth: 90
						},
						channels: { manual: 309 }
					}
				} },
				caption: "Of too few badges the day of completion is known."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 50,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 50,
							unknown: 0,
							median: 25,
							ninetieth: 30
						},
						channels: { manual: 50 }
					}
				} },
				options: { days: 30 }
			},
			{
				text: "state: active",
				caption: "Nobody knows what was issued."
			}
		],
		bad: [
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 432,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 412,
							unknown: 20,
							median: 9,
							ninetieth: 23
						},
						channels: { manual: 432 }
					}
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "Nine in ten badges were issued within 23 days of completion and half within 9 (412 badges since 2025-06-01, the day of completion of 20 more is unknown); expected nine in ten within 14 days"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 10,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 10,
							unknown: 0,
							median: 1,
							ninetieth: 15
						},
						channels: { unknown: 10 }
					}
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "Nine in ten badges were issued within 15 days of completion and half within 1 (10 badges since 2025-06-01); expected nine in ten within 14 days"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 30,
					lastIssued: "2026-05-20",
					recent: {
						since: "2025-06-01",
						waits: {
							known: 30,
							unknown: 1,
							median: 0,
							ninetieth: 3
						},
						channels: { api: 31 }
					}
				} },
				options: { days: 1 },
				caption: "The program promises the next day.",
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "Nine in ten badges were issued within 3 days of completion and half on the same day (30 badges since 2025-06-01, the day of completion of 1 more is unknown); expected nine in ten within 1 day"
				}]
			}
		]
	},
	extract: issuedTemplate,
	*checkGroup(templates, { days }, { issuance }) {
		for (const { at, id } of templates) {
			const recent = issuance?.get(id)?.recent;
			if (recent === void 0) continue;
			const { known, median, ninetieth } = recent.waits;
			if (known < leastKnown || ninetieth === void 0 || ninetieth <= days) continue;
			yield {
				at,
				about: "issuance",
				message: `Nine in ten badges were issued within ${inDays$1(ninetieth)} of completion${halfOf(median)} (${counted(recent.waits, recent.since)}); expected nine in ten within ${inDays$1(days)}`,
				suggestion: "Issue at fixed times, for example once a week, or let the system in which people complete issue the badge"
			};
		}
	}
});
function halfOf(median) {
	if (median === void 0) return "";
	return median === 0 ? " and half on the same day" : ` and half within ${median}`;
}
function counted({ known, unknown }, since) {
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
	return shown.length > maxNameLength$1 ? `${shown.slice(0, 110).toWellFormed()}…${hashOf$1(shown).toString(36)}` : shown;
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
			findings: [{
				about: "https://example.org/badges",
				at: "1:22-1:69",
				marks: "https://reader:warp-and-weft@example.org/badges",
				message: "The link to the criteria, https://example.org/badges, holds a user name and a password; expected an address that needs none"
			}]
		}, {
			file: "marketing/spring.md",
			text: "# Spring\n\nSee [the pictures](https://guest:spring@example.org/pictures).",
			caption: "A page to earners.",
			findings: [{
				about: "https://example.org/pictures",
				at: "3:20-3:61",
				marks: "https://guest:spring@example.org/pictures",
				message: "The link, https://example.org/pictures, holds a user name and a password; expected an address that needs none"
			}]
		}]
	},
	*check({ address, uses }) {
		if (!/^https?:[/\\]*[^/?#\\@:]*:[^/?#\\@]+@/i.test(address)) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, holds a user name and a password; expected an address that needs none`,
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
				caption: "The page answers 404.",
				findings: [{
					about: "https://example.org/badges/weaver",
					at: "1:22-1:55",
					marks: "https://example.org/badges/weaver",
					message: "The link to the criteria, https://example.org/badges/weaver, answers 404; expected a page that is there",
					suggestion: "Link to where the page is now, or remove the link"
				}]
			},
			{
				text: `state: archived\nglobal_activity_url: ${page$3}`,
				links: { [page$3]: {
					verdict: "dead",
					status: 410,
					reason: "answers 410"
				} },
				caption: "Those who earned an archived badge still show it.",
				findings: [{
					about: "https://example.org/badges/weaver",
					at: "2:22-2:55",
					marks: "https://example.org/badges/weaver",
					message: "The link to the criteria, https://example.org/badges/weaver, answers 410; expected a page that is there",
					suggestion: "Link to where the page is now, or remove the link"
				}]
			},
			{
				file: "GOVERNANCE.md",
				text: "# Governance\n\nThe rules stand on [our site](https://badges.example.org/rules).",
				links: { "https://badges.example.org/rules": {
					verdict: "dead",
					reason: "has a name that does not exist"
				} },
				caption: "The name of the host does not exist.",
				findings: [{
					about: "https://badges.example.org/rules",
					at: "3:31-3:63",
					marks: "https://badges.example.org/rules",
					message: "The link, https://badges.example.org/rules, has a name that does not exist; expected a page that is there",
					suggestion: "Link to where the page is now, or remove the link"
				}]
			}
		]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "dead") return;
		const reason = shownAddress(fact.reason ?? "is gone");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, ${reason}; expected ${field === "image" ? "an image" : "a page"} that is there`,
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
			caption: "The page is there, and nothing on it is called `weaver`.",
			findings: [{
				about: "https://example.org/badges#weaver",
				at: "1:22-1:55",
				marks: "https://example.org/badges#weaver",
				message: "The link to the criteria, https://example.org/badges#weaver, leads to a page that has no #weaver; expected that part on the page"
			}]
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isFragmentMissing || fact.isSoftMissing) return;
		if (fact.signIn !== void 0) return;
		const part = truncate(/#.*$/s.exec(address)?.[0] ?? "#");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, leads to a page that has no ${part}; expected that part on the page`,
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
			caption: "The page of a code host about the file.",
			findings: [{
				about: "https://github.com/example/badges/blob/main/weaver.png",
				at: "1:8-1:62",
				marks: "https://github.com/example/badges/blob/main/weaver.png",
				message: "The image, https://github.com/example/badges/blob/main/weaver.png, answers with a page; expected an image",
				suggestion: "Give the address of the file itself, which the button \"Raw\" of that page leads to"
			}]
		}, {
			text: `image: ${image}`,
			links: { [image]: {
				verdict: "alive",
				mediaType: "application/pdf"
			} },
			findings: [{
				about: "https://example.org/images/weaver.png",
				at: "1:8-1:45",
				marks: "https://example.org/images/weaver.png",
				message: "The image, https://example.org/images/weaver.png, answers with application/pdf; expected an image",
				suggestion: "Give the address of the image itself"
			}]
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
			message: `The image, ${truncate(shownAddress(address), 80)}, answers with ${isPage ? "a page" : truncate(mediaType)}; expected an image`,
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
			caption: "The same page answers by https, which `badgelint fix` puts in.",
			findings: [{
				about: "http://example.org/weaver",
				at: "1:22-1:47",
				marks: "http://example.org/weaver",
				message: "The link to the criteria, http://example.org/weaver, is http, and https answers as well; expected https",
				suggestion: "Link to https://example.org/weaver",
				fixed: "global_activity_url: https://example.org/weaver"
			}]
		}, {
			text: `global_activity_url: ${plain}`,
			links: { [plain]: {
				verdict: "alive",
				secure,
				movedTo: secure
			} },
			caption: "The host itself leads to https.",
			findings: [{
				about: "http://example.org/weaver",
				at: "1:22-1:47",
				marks: "http://example.org/weaver",
				message: "The link to the criteria, http://example.org/weaver, is http, and https answers as well; expected https",
				suggestion: "Link to https://example.org/weaver",
				fixed: "global_activity_url: https://example.org/weaver"
			}]
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
				message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, is http, and https answers as well; expected https`,
				suggestion: `Link to ${truncate(shownAddress(target), 80)}`,
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
		bad: [
			{
				text: `global_activity_url: ${old}`,
				links: { [old]: {
					verdict: "alive",
					movedTo: now
				} },
				caption: "A permanent redirect leads to the new address, which `badgelint fix` puts in.",
				findings: [{
					about: "https://example.org/old/weaver",
					at: "1:22-1:52",
					marks: "https://example.org/old/weaver",
					message: "The link to the criteria, https://example.org/old/weaver, is redirected for good to https://example.org/badges/weaver; expected the address of the page itself",
					suggestion: "Link to https://example.org/badges/weaver",
					fixed: "global_activity_url: https://example.org/badges/weaver"
				}]
			},
			{
				text: `global_activity_url: ${old}`,
				links: { [old]: {
					verdict: "alive",
					movedTo: "https://example.org/"
				} },
				caption: "A redirect to the front page shows that the page is gone. Nothing is put in.",
				findings: [{
					about: "https://example.org/old/weaver",
					at: "1:22-1:52",
					marks: "https://example.org/old/weaver",
					message: "The link to the criteria, https://example.org/old/weaver, is redirected for good to https://example.org/; expected the address of the page itself",
					suggestion: "See whether the page is still there, and link to where it is now"
				}]
			},
			{
				text: `badge_template_activities: [{title: "Handed in twelve weekly water samples with data entry, as set out at ${old}, and gave a talk on pollution reporting that a tutor judged."}]`,
				links: { [old]: {
					verdict: "alive",
					movedTo: now
				} },
				caption: "In a longer text the address alone is changed.",
				findings: [{
					about: "https://example.org/old/weaver",
					at: "1:107-1:137",
					marks: "https://example.org/old/weaver",
					message: "The link in the text, https://example.org/old/weaver, is redirected for good to https://example.org/badges/weaver; expected the address of the page itself",
					suggestion: "Link to https://example.org/badges/weaver",
					fixed: "badge_template_activities: [{title: \"Handed in twelve weekly water samples with data entry, as set out at https://example.org/badges/weaver, and gave a talk on pollution reporting that a tutor judged.\"}]"
				}]
			}
		]
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
			const shown = truncate(shownAddress(target), 80);
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, is redirected for good to ${shown}; expected the address of the page itself`,
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
const byPath = [
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
	if (byPath.some(([host, path]) => host.test(hostname) && path.test(pathname))) return {
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
const course$2 = "https://northside.instructure.com/courses/1203";
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
				text: `global_activity_url: ${course$2}`,
				links: { [course$2]: { verdict: "alive" } },
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
				text: `global_activity_url: ${course$2}`,
				caption: "A page of a course.",
				findings: [{
					about: "https://northside.instructure.com/courses/1203",
					at: "1:22-1:68",
					marks: "https://northside.instructure.com/courses/1203",
					message: "The link to the criteria, https://northside.instructure.com/courses/1203, is a page of a course, which opens for those enrolled in it; expected a page that anybody can open"
				}]
			},
			{
				text: "global_activity_url: http://localhost:8080/weaver",
				caption: "The computer of the one who wrote it.",
				findings: [{
					about: "http://localhost:8080/weaver",
					at: "1:22-1:50",
					marks: "http://localhost:8080/weaver",
					message: "The link to the criteria, http://localhost:8080/weaver, is in a network of your own; expected a page that anybody can open"
				}]
			},
			{
				text: `earn_this_badge_url: ${members}\nenable_earn_this_badge: true`,
				links: { [members]: {
					verdict: "alive",
					signIn: "https://example.org/login?next=/members/weaver"
				} },
				caption: "Whoever asks is sent to a sign-in page.",
				findings: [{
					about: "https://example.org/members/weaver",
					at: "1:22-1:56",
					marks: "https://example.org/members/weaver",
					message: "The link to where the badge is earned, https://example.org/members/weaver, sends strangers to a sign-in page at example.org; expected a page that anybody can open"
				}]
			},
			{
				text: `global_activity_url: ${members}`,
				links: { [members]: {
					verdict: "refused",
					reason: "has an address of a private network"
				} },
				caption: "The host has an address that is not of the internet.",
				findings: [{
					about: "https://example.org/members/weaver",
					at: "1:22-1:56",
					marks: "https://example.org/members/weaver",
					message: "The link to the criteria, https://example.org/members/weaver, has an address of a private network; expected a page that anybody can open"
				}]
			},
			{
				text: `global_activity_url: ${members}`,
				options: { hosts: ["example.org/members/"] },
				findings: [{
					about: "https://example.org/members/weaver",
					at: "1:22-1:56",
					marks: "https://example.org/members/weaver",
					message: "The link to the criteria, https://example.org/members/weaver, is on a site that earners cannot open; expected a page that anybody can open"
				}]
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
		const reason = isRefused && !barrier?.isLocal ? shownAddress(fact?.reason ?? "has an address of a private network") : signIn ? `sends strangers to a sign-in page at ${truncate(signIn.hostname, 60)}` : barrier && `is ${barrier.what}`;
		if (reason === void 0) return;
		const isLocal = barrier?.isLocal === true || isRefused;
		for (const use of uses) {
			if (!isLocal && isForTeam(use)) continue;
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, ${reason}; expected ${use.field === "image" ? "an image" : "a page"} that anybody can open`,
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
			caption: "It answers 200 with a page that says \"not found\".",
			findings: [{
				about: "https://example.org/badges/weaver",
				at: "1:22-1:55",
				marks: "https://example.org/badges/weaver",
				message: "The link to the criteria, https://example.org/badges/weaver, answers with a page that says it is not found; expected the page itself"
			}]
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isSoftMissing) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, answers with a page that says it is not found; expected the page itself`,
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
			caption: "It has failed in every run since a few days ago.",
			findings: [{
				about: "https://example.org/badges/weaver",
				at: "1:22-1:55",
				marks: "https://example.org/badges/weaver",
				message: "The link to the criteria, https://example.org/badges/weaver, answers 503, and has failed in every run since 2026-05-28; expected a page that answers"
			}]
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
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, ${reason}, and has failed in every run since ${since}; expected a page that answers`,
			suggestion: "Open it in a browser; if it is gone, link to where the page is now"
		};
	}
});
// ../core/src/rules/program/pilot.ts
/** Of the examples. */
const ledger = {
	at: {
		file: "ledger/ledger.yaml",
		document: 0,
		pointer: ""
	},
	since: "2025-01-10",
	unknownTemplates: []
};
/** A first badge of longer ago is past mending. */
const recentDays = 365;
var pilot_default = templateGroupRule({
	id: "program/pilot",
	practice: 12,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "A badge is tried on oneself or a focus group before the first earner gets it.",
	why: "Whoever has received the mail, accepted the badge and shared it knows where earners stumble, and can help them. Without a trial the first earners find the broken link and the wrong name.",
	source: {
		title: "Best Practices for Credentialing, practice 12",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A trial that nobody put down as a pilot in the ledger is not seen, as one in a test account of the platform. Nothing is said of a template that is older than the ledger.",
	examples: {
		good: [
			{
				text: "created_on: 2026-02-01\nstate: active",
				issuance: { "stream-keeper": {
					count: 12,
					firstPilot: "2026-02-20",
					firstIssued: "2026-03-02",
					lastIssued: "2026-05-20"
				} },
				ledger
			},
			{
				text: "created_on: 2024-02-01\nstate: active",
				issuance: { "stream-keeper": {
					count: 12,
					firstIssued: "2026-03-02",
					lastIssued: "2026-05-20"
				} },
				ledger,
				caption: "The template is older than the ledger."
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					firstIssued: "2026-03-02",
					lastIssued: "2026-05-20"
				} },
				ledger,
				caption: "Nobody knows when the template was made."
			},
			{
				text: "created_on: 2025-02-01\nstate: active",
				issuance: { "stream-keeper": {
					count: 12,
					firstIssued: "2025-05-31",
					lastIssued: "2026-05-20"
				} },
				ledger,
				caption: "More than a year ago."
			},
			{
				text: "created_on: 2026-02-01\nstate: active",
				issuance: { "stream-keeper": { count: 0 } },
				ledger,
				caption: "There is still time."
			}
		],
		bad: [{
			text: "created_on: 2026-02-01\nstate: active",
			issuance: { "stream-keeper": {
				count: 12,
				firstIssued: "2026-03-02",
				lastIssued: "2026-05-20"
			} },
			ledger,
			findings: [{
				about: "issuance",
				at: "2:8-2:14",
				marks: "active",
				message: "The first badge was issued on 2026-03-02, and there was no pilot; expected a pilot before"
			}]
		}, {
			text: "created_on: 2025-06-01\nstate: active",
			issuance: { "stream-keeper": {
				count: 12,
				firstPilot: "2025-06-09",
				firstIssued: "2025-06-01",
				lastIssued: "2026-05-20"
			} },
			ledger: {
				...ledger,
				since: "2025-06-01"
			},
			caption: "The pilot came after.",
			findings: [{
				about: "issuance",
				at: "2:8-2:14",
				marks: "active",
				message: "The first badge was issued on 2025-06-01, and the first pilot was on 2025-06-09; expected a pilot before"
			}]
		}]
	},
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
			const message = lackOf(issuance?.get(id), createdOn, today);
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
function lackOf({ firstIssued, firstPilot } = {}, createdOn, today) {
	if (firstIssued === void 0) return void 0;
	if (firstIssued < createdOn || firstIssued > today) return void 0;
	if (daysBetween(firstIssued, today) > recentDays) return void 0;
	if (firstPilot === void 0) return `The first badge was issued on ${firstIssued}, and there was no pilot; expected a pilot before`;
	return firstPilot < firstIssued ? void 0 : `The first badge was issued on ${firstIssued}, and the first pilot was on ${firstPilot}; expected a pilot before`;
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
				findings: [{
					about: "Water",
					at: "1:723-1:729",
					marks: "\"name\"",
					message: "The alignment \"Water\" has `name`, `url` and `description`, as Open Badges 1 called them; expected `targetName`, `targetUrl` and `targetDescription`",
					suggestion: "Rename them",
					fixed: "{\"id\":\"https://example.org/badges/stream-keeper.json\",\"name\":\"Stream Keeper\",\"description\":\"Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours. They can now tell a natural swing from a sign of pollution.\",\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"BadgeClass\",\"image\":{\"id\":\"https://example.org/badges/stream-keeper.png\",\"caption\":\"A stream\"},\"criteria\":{\"id\":\"https://example.org/badges/stream-keeper\",\"narrative\":\"Handed in twelve weekly water samples that a tutor checked, and gave a talk that two neighbours judged with a rubric.\"},\"issuer\":\"https://example.org/issuer.json\",\"alignment\":[{\"name\":\"Water\",\"url\":\"https://example.org/standards/water\",\"targetDescription\":\"How water is tested.\"}]}"
				}]
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
				findings: [{
					about: "Water",
					at: "1:646-1:647",
					marks: "{",
					message: "The alignment \"Water\" has no `targetUrl`; expected name and address of what the badge is aligned to"
				}]
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
				findings: [{
					about: "Water",
					at: "1:626-1:637",
					marks: "\"water.org\"",
					message: "The alignment \"Water\" has the address \"water.org\"; expected a whole one, such as https://…"
				}, {
					about: "alignment 2",
					at: "1:639-1:640",
					marks: "{",
					message: "Alignment 2 has no `targetName` and no `targetUrl`; expected name and address of what the badge is aligned to"
				}]
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
				findings: [{
					about: "alignment 1",
					at: "1:555-1:556",
					marks: "{",
					message: "Alignment 1 has no `name`; expected name and address of what the badge is aligned to"
				}]
			}
		]
	},
	*check({ alignments, format }) {
		const names = /* @__PURE__ */ new Set();
		for (const [index, alignment] of alignments.entries()) {
			const stated = alignment.name && truncate(alignment.name.value);
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
		message: `${subject} has ${inWords$2(keys.map(({ value }) => value))}, as Open Badges 1 called ${keys.length === 1 ? "it" : "them"}; expected ${inWords$2(keys.map(({ value }) => renamed[value] ?? value))}`,
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
		message: `${subject} has the address "${truncate(link.value, 60)}"; expected a whole one, such as https://…`,
		suggestion: "Write the whole address, with https:// in front"
	};
}
function keyOf(place) {
	return place.pointer.slice(place.pointer.lastIndexOf("/") + 1);
}
function inWords$2(keys) {
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
function normalize(text) {
	if (!/[^\n -~]/.test(text)) return text.toLowerCase();
	return text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
}
/** The words of a text as they are compared. Cheaper than {@link words} where places do not matter. */
function normalizedWords(text) {
	return normalize(text).match(pattern) ?? [];
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
const marks = /* @__PURE__ */ new Map([
	["\"", {
		closing: /["\n]/g,
		max: maxLength
	}],
	["“", {
		closing: /”/g,
		max: maxLength
	}],
	["„", {
		closing: /[“”]/g,
		max: maxLength
	}],
	["«", {
		closing: /»/g,
		max: maxLength
	}],
	["‘", {
		closing: /['’\n]/g,
		max: 200
	}],
	["'", {
		closing: /['’\n]/g,
		max: 200
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
		if (!hasAtMost(text, index + 1, end, kind.max)) continue;
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
function hasAtMost(text, start, end, max) {
	if (end - start <= max) return true;
	return end - start <= 2 * max && Array.from(text.slice(start, end)).length <= max;
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
const enough$1 = 16;
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
		if (!(match[0] === "." && abbreviation.test(text.slice(Math.max(from, to - enough$1), to)))) push(to);
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
	options: { minDescriptionLength: {
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
				caption: "One of four.",
				findings: [{
					about: "skills",
					at: "1:55-1:63",
					marks: "Juggling",
					message: "Neither description nor criteria speak of the skill \"Juggling\"; expected a word about it"
				}]
			},
			{
				text: `description: ${kept}\nskills: [Stock Keeping, Risk Management, First Aid]\nbadge_template_activities: [{title: Passed a review of stock management with the manager.}]`,
				caption: "\"Management\" alone says nothing of risk.",
				findings: [{
					about: "skills",
					at: "2:25-2:40",
					marks: "Risk Management",
					message: "Neither description nor criteria speak of 2 of the 3 skills (\"Risk Management\", \"First Aid\"); expected a word about each",
					related: [{
						at: "2:42-2:51",
						marks: "First Aid"
					}]
				}]
			},
			{
				text: "skills: [Welding, Juggling, Water Sampling]",
				findings: [{
					about: "skills",
					at: "1:10-1:17",
					marks: "Welding",
					message: "Neither description nor criteria speak of 2 of the 3 skills (\"Welding\", \"Juggling\"); expected a word about each",
					related: [{
						at: "1:19-1:27",
						marks: "Juggling"
					}]
				}]
			}
		]
	},
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
			message: `Neither description nor criteria speak of ${inWords$1(unbacked, skills.length)}`,
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
function inWords$1(unbacked, all) {
	const shown = unbacked.slice(0, maxNamed$1).map(({ value }) => `"${truncate(value)}"`);
	if (unbacked.length === 1) return `the skill ${shown[0]}; expected a word about it`;
	const rest = unbacked.length - shown.length;
	const listed = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	return `${unbacked.length === all ? `any of the ${all}` : `${unbacked.length} of the ${all}`} skills (${listed}); expected a word about each`;
}
// ../core/src/program/skill-list.ts
/** How many different skills are held against the whole list. */
const maxSlips$2 = 500;
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
			if (this.#nearest.size >= maxSlips$2) return void 0;
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
/** Two or more templates with these skills. */
function templates(...skills) {
	return skills.map((list) => withSkills(...list)).join("\n---\n");
}
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
				caption: "As many one way as the other: the first is asked for.",
				findings: [{
					about: "data analysis",
					at: "5:10-5:25",
					marks: "\"Data Analysis\"",
					message: "\"Data Analysis\" is written \"Data analysis\" in another template; expected \"Data analysis\"",
					suggestion: "Write \"Data analysis\" here too",
					related: [{
						at: "1:10-1:25",
						marks: "\"Data analysis\""
					}],
					fixed: "skills: [\"Data analysis\",\"Writing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Data analysis, Writing.\"\n---\nskills: [\"Data analysis\",\"Editing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Data Analysis, Editing.\""
				}]
			},
			{
				text: templates(["Problem-solving"], ["Problem Solving", "Listening"]),
				findings: [{
					about: "problem solving",
					at: "5:10-5:27",
					marks: "\"Problem Solving\"",
					message: "\"Problem Solving\" is written \"Problem-solving\" in another template; expected \"Problem-solving\"",
					suggestion: "Write \"Problem-solving\" here too",
					related: [{
						at: "1:10-1:27",
						marks: "\"Problem-solving\""
					}],
					fixed: "skills: [\"Problem-solving\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Problem-solving.\"\n---\nskills: [\"Problem-solving\",\"Listening\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Problem Solving, Listening.\""
				}]
			},
			{
				text: templates(["Virtual Private Networks (VPN)", "Firewall"], ["VPN", "Firewalls"]),
				findings: [{
					about: "virtual private network",
					at: "5:10-5:15",
					marks: "\"VPN\"",
					message: "\"VPN\" is written \"Virtual Private Networks (VPN)\" in another template; expected \"Virtual Private Networks (VPN)\"",
					suggestion: "Write \"Virtual Private Networks (VPN)\" here too",
					related: [{
						at: "1:10-1:42",
						marks: "\"Virtual Private Networks (VPN)\""
					}],
					fixed: "skills: [\"Virtual Private Networks (VPN)\",\"Firewall\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Virtual Private Networks (VPN), Firewall.\"\n---\nskills: [\"Virtual Private Networks (VPN)\",\"Firewalls\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on VPN, Firewalls.\""
				}, {
					about: "firewall",
					at: "5:16-5:27",
					marks: "\"Firewalls\"",
					message: "\"Firewalls\" is written \"Firewall\" in another template; expected \"Firewall\"",
					suggestion: "Write \"Firewall\" here too",
					related: [{
						at: "1:43-1:53",
						marks: "\"Firewall\""
					}],
					fixed: "skills: [\"Virtual Private Networks (VPN)\",\"Firewall\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Virtual Private Networks (VPN), Firewall.\"\n---\nskills: [\"VPN\",\"Firewall\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on VPN, Firewalls.\""
				}]
			},
			{
				text: templates(["Threat modelling"], ["Threat Modelling"]),
				program: "skills: [Threat Modelling]",
				caption: "The list of the program decides.",
				findings: [{
					about: "threat modelling",
					at: "1:10-1:28",
					marks: "\"Threat modelling\"",
					message: "\"Threat modelling\" is written \"Threat Modelling\" in program.yaml; expected \"Threat Modelling\"",
					suggestion: "Write \"Threat Modelling\" here too",
					related: [{
						at: "5:10-5:28",
						marks: "\"Threat Modelling\""
					}],
					fixed: "skills: [\"Threat Modelling\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Threat modelling.\"\n---\nskills: [\"Threat Modelling\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Threat Modelling.\""
				}]
			},
			{
				text: templates(["QMS", "Auditing"], ["Quality Management System", "Auditing"]),
				options: { abbreviations: { QMS: "quality management system" } },
				findings: [{
					about: "quality management system",
					at: "5:10-5:37",
					marks: "\"Quality Management System\"",
					message: "\"Quality Management System\" is written \"QMS\" in another template; expected \"QMS\"",
					suggestion: "Write \"QMS\" here too",
					related: [{
						at: "1:10-1:15",
						marks: "\"QMS\""
					}],
					fixed: "skills: [\"QMS\",\"Auditing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on QMS, Auditing.\"\n---\nskills: [\"QMS\",\"Auditing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Quality Management System, Auditing.\""
				}]
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
			findings: [{
				about: "skills",
				at: "1:1-1:7",
				marks: "skills",
				message: "The template has one skill; expected at least 3, which is what Credly asks for"
			}]
		}, {
			platform: "credly",
			text: "skills: null",
			findings: [{
				about: "skills",
				at: "1:9-1:13",
				marks: "null",
				message: "The template has no skill; expected at least 3, which is what Credly asks for"
			}]
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
				findings: [{
					about: "application security",
					at: "1:33-1:41",
					marks: "\"AppSec\"",
					message: "\"AppSec\" means the same as \"Application Security\"; expected each skill once",
					related: [{
						at: "1:10-1:32",
						marks: "\"Application Security\""
					}],
					fixed: "skills: [\"Application Security\",\"Threat Modelling\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Application Security, AppSec, Threat Modelling.\""
				}]
			},
			{
				text: withSkills("Data analysis", "Writing", "Data Analysis"),
				findings: [{
					about: "data analysis",
					at: "1:36-1:51",
					marks: "\"Data Analysis\"",
					message: "\"Data Analysis\" means the same as \"Data analysis\"; expected each skill once",
					related: [{
						at: "1:10-1:25",
						marks: "\"Data analysis\""
					}],
					fixed: "skills: [\"Data analysis\",\"Writing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Data analysis, Writing, Data Analysis.\""
				}]
			},
			{
				text: withSkills("Firewall", "Routing", "Firewalls"),
				findings: [{
					about: "firewall",
					at: "1:31-1:42",
					marks: "\"Firewalls\"",
					message: "\"Firewalls\" means the same as \"Firewall\"; expected each skill once",
					related: [{
						at: "1:10-1:20",
						marks: "\"Firewall\""
					}],
					fixed: "skills: [\"Firewall\",\"Routing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Firewall, Routing, Firewalls.\""
				}]
			},
			{
				text: withSkills("Virtual Private Networks (VPN)", "Routing", "VPN"),
				findings: [{
					about: "virtual private network",
					at: "1:53-1:58",
					marks: "\"VPN\"",
					message: "\"VPN\" means the same as \"Virtual Private Networks (VPN)\"; expected each skill once",
					related: [{
						at: "1:10-1:42",
						marks: "\"Virtual Private Networks (VPN)\""
					}],
					fixed: "skills: [\"Virtual Private Networks (VPN)\",\"Routing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Virtual Private Networks (VPN), Routing, VPN.\""
				}]
			},
			{
				text: withSkills("Problem-solving", "Listening", "Problem Solving"),
				findings: [{
					about: "problem solving",
					at: "1:40-1:57",
					marks: "\"Problem Solving\"",
					message: "\"Problem Solving\" means the same as \"Problem-solving\"; expected each skill once",
					related: [{
						at: "1:10-1:27",
						marks: "\"Problem-solving\""
					}],
					fixed: "skills: [\"Problem-solving\",\"Listening\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Problem-solving, Listening, Problem Solving.\""
				}]
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
					pointer: entryOf(skill.at.pointer)
				}
			};
		}
	}
});
/** The whole entry of a skill, which may be a group of fields with a name. */
function entryOf(pointer) {
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
	options: { max: {
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
				options: { max: 20 },
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
				findings: [{
					about: "skills",
					at: "1:206-1:217",
					marks: "\"Budgeting\"",
					message: "The template has 16 skills; expected at most 15, so that those that count are seen"
				}]
			},
			{
				text: withSkills(...fifteen, "Budgeting", "Bookkeeping", "Selling"),
				findings: [{
					about: "skills",
					at: "1:206-1:217",
					marks: "\"Budgeting\"",
					message: "The template has 18 skills; expected at most 15, so that those that count are seen"
				}]
			},
			{
				text: withSkills(...fifteen.slice(0, 4)),
				options: { max: 3 },
				findings: [{
					about: "skills",
					at: "1:44-1:58",
					marks: "\"Soil Testing\"",
					message: "The template has 4 skills; expected at most 3, so that those that count are seen"
				}]
			}
		]
	},
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
	options: { maxLength: {
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
				findings: [{
					about: "skills",
					at: "1:10-1:18",
					marks: "\"Skills\"",
					message: "\"Skills\" is a general word; expected names of skills"
				}]
			},
			{
				text: withSkills("Carpentry", "Soft Skills", "Other"),
				findings: [{
					about: "skills",
					at: "1:22-1:35",
					marks: "\"Soft Skills\"",
					message: "\"Soft Skills\" is a general word, \"Other\" is a general word; expected names of skills",
					related: [{
						at: "1:36-1:43",
						marks: "\"Other\""
					}]
				}]
			},
			{
				text: withSkills("Carpentry", "Earners can build a chair from a drawing", "Joinery"),
				findings: [{
					about: "skills",
					at: "1:22-1:64",
					marks: "\"Earners can build a chair from a drawing\"",
					message: "\"Earners can build a chair from a drawing\" reads like a sentence; expected names of skills"
				}]
			},
			{
				text: withSkills("Carpentry", "Choice of timber for outdoor furniture and small wooden sheds"),
				findings: [{
					about: "skills",
					at: "1:22-1:85",
					marks: "\"Choice of timber for outdoor … small wooden sheds\"",
					message: "\"Choice of timber for outdoor furniture a…\" has 61 characters, more than 50; expected names of skills"
				}]
			},
			{
				text: `name: Carpentry Course\n${withSkills("Carpentry Course", "Joinery", "Carving")}`,
				findings: [{
					about: "skills",
					at: "2:10-2:28",
					marks: "\"Carpentry Course\"",
					message: "\"Carpentry Course\" is the name of the badge; expected names of skills"
				}]
			},
			{
				text: credlyAnswer("River Institute", "River Institute"),
				file: "badge.json",
				findings: [{
					about: "skills",
					at: "1:673-1:690",
					marks: "\"River Institute\"",
					message: "\"River Institute\" is the name of the issuer; expected names of skills"
				}]
			}
		]
	},
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
		const told = poor.slice(0, 3).map(({ skill, reason }) => `"${truncate(skill.value)}" ${reason}`);
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
				findings: [{
					about: "skills",
					at: "1:20-1:30",
					marks: "\"Juggling\"",
					message: "1 of the 3 skills is not in program.yaml: \"Juggling\"; expected skills from the list"
				}]
			},
			{
				text: withSkills("Weldign", "Python Programming", "Riveting"),
				program: "skills: [{name: Welding}, {name: Python}, {name: Riveting}]",
				caption: "With the nearest entries.",
				findings: [{
					about: "skills",
					at: "1:10-1:19",
					marks: "\"Weldign\"",
					message: "2 of the 3 skills are not in program.yaml: \"Weldign\" (nearest: \"Welding\"), \"Python Programming\" (nearest: \"Python\"); expected skills from the list",
					related: [{
						at: "1:20-1:40",
						marks: "\"Python Programming\""
					}]
				}]
			},
			{
				text: withSkills("Welding", "KS1200364C9C1LK3V5Q1", "2.B.1.a"),
				caption: "Identifiers of Lightcast and O*NET.",
				findings: [{
					about: "identifiers",
					at: "1:20-1:42",
					marks: "\"KS1200364C9C1LK3V5Q1\"",
					message: "\"KS1200364C9C1LK3V5Q1\" (Lightcast), \"2.B.1.a\" (O*NET) are identifiers; expected the name of the skill, which is what a badge shows",
					related: [{
						at: "1:43-1:52",
						marks: "\"2.B.1.a\""
					}]
				}]
			},
			{
				text: withSkills("Juggling", "http://data.europa.eu/esco/skill/b590d4e9-7c62-4b5a-a2b1-7f5b4a6d8c2e"),
				program: "skills: [Welding]",
				findings: [{
					about: "skills",
					at: "1:10-1:20",
					marks: "\"Juggling\"",
					message: "1 of the 2 skills is not in program.yaml: \"Juggling\"; expected skills from the list"
				}, {
					about: "identifiers",
					at: "1:21-1:92",
					marks: "\"http://data.europa.eu/esco/sk…a-a2b1-7f5b4a6d8c2e\"",
					message: "\"http://data.europa.eu/esco/skill/b590d4e9-7c62-4b5a-a2b1-7f5…\" (ESCO) is an identifier; expected the name of the skill, which is what a badge shows"
				}]
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
	const listed = found.map(({ value, framework }) => `"${truncate(value, 60)}" (${framework})`);
	yield {
		at: first.at,
		about: "identifiers",
		message: `${named(listed)} ${found.length === 1 ? "is an identifier" : "are identifiers"}; expected the name of the skill, which is what a badge shows`,
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
		return `"${truncate(value)}"${near === void 0 ? "" : ` (nearest: "${near}")`}`;
	});
	yield {
		at: first.at,
		about: "skills",
		message: `${countInWords(found.length, skills.length)} not in ${known.file}: ${named(listed)}; expected skills from the list`,
		suggestion: "Use an entry of the list, or add the skill to it",
		related: found.slice(1, 6).map(({ at }) => at)
	};
}
function named(listed) {
	const rest = listed.length - maxNamed;
	return `${listed.slice(0, maxNamed).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function countInWords(count, all) {
	if (all === 1) return "The only skill is";
	return count === all ? `All ${all} skills are` : `${count} of the ${all} skills ${count === 1 ? "is" : "are"}`;
}
// ../core/src/text/first-few.ts
/** So many of a kind are listed one by one; the others are a number. */
const maxListed = 10;
/** The first few of many lines, and one that says how many there are beside. */
function firstFew(lines, more = (count) => `And ${count} more.`) {
	const left = lines.length - maxListed;
	return left <= 0 ? [...lines] : [...lines.slice(0, maxListed), more(left)];
}
/** The first few of many names in one line, and how many there are beside. */
function fewNames(names, max = maxListed) {
	const left = names.length - max;
	return left <= 0 ? names.join(", ") : `${names.slice(0, max).join(", ")} and ${left} more`;
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
		"recommendations"
	],
	facts: ["issuance"],
	summary: "A template from which nothing has been issued for a year is archived.",
	why: "Badges that nobody can earn in practice crowd the list in which people look for the next one, and make those that are alive harder to find.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "An export counts badges but does not say when they were issued, so only a count of zero shows anything. Where an export says when a template was created and not when it became active, one that was a draft for a year is reported too. A ledger is taken to hold all badges up to its last event. A badge for a rare event is reported unless it says `seasonal`. Templates that recommend or require another one by its id on a platform are not named.",
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
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2024-12-01"
				} },
				ledger: {
					at: {
						file: "ledger/ledger.json",
						document: 0,
						pointer: ""
					},
					since: "2023-01-01",
					until: "2025-10-01",
					unknownTemplates: []
				},
				caption: "The ledger ends eight months before today, and what came after is not known."
			},
			{
				text: "state: active\nstate_changed_on: 2026-02-01",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2023-05-31"
				} },
				caption: "It was made active again four months ago."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2026-05-01"
				} },
				caption: "The ledger knows badges that the export does not count."
			},
			{
				text: "state: active\ncreated_on: 2019-02-03",
				issuance: { "stream-keeper": {
					count: 0,
					firstPilot: "2025-02-01"
				} },
				ledger: {
					at: {
						file: "ledger/ledger.json",
						document: 0,
						pointer: ""
					},
					since: "2025-01-01",
					until: "2026-05-20",
					unknownTemplates: []
				},
				caption: "What was issued before the ledger began is not known."
			}
		],
		bad: [
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2024-02-03T10:00:00.000Z",
				findings: [{
					about: "issuance",
					at: "2:15-2:16",
					marks: "0",
					message: "No badge has been issued since the template was created on 2024-02-03; expected one within 365 days",
					suggestion: "Archive the template if it is no longer needed, or tell people how it can be earned"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2025-05-31"
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "The last of 12 badges was issued on 2025-05-31; expected one within 365 days",
					suggestion: "Archive the template if it is no longer needed, or tell people how it can be earned"
				}]
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: active",
				issuance: { "stream-keeper": {
					count: 40,
					lastIssued: "2023-05-31"
				} },
				caption: "The ledger says when, where the export does not.",
				findings: [{
					about: "issuance",
					at: "2:15-2:17",
					marks: "40",
					message: "The last of 40 badges was issued on 2023-05-31, and the template was created on 2019-02-03; expected one within 365 days",
					suggestion: "Archive the template if it is no longer needed, or tell people how it can be earned"
				}]
			},
			{
				text: "state: active\ncreated_on: 2023-02-03",
				issuance: { "stream-keeper": {
					count: 0,
					firstPilot: "2023-04-01"
				} },
				ledger: {
					at: {
						file: "ledger/ledger.json",
						document: 0,
						pointer: ""
					},
					since: "2022-01-01",
					until: "2026-05-20",
					unknownTemplates: []
				},
				caption: "It was tried out, and never issued.",
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "No badge has been issued since the template was created on 2023-02-03; expected one within 365 days",
					suggestion: "Archive the template if it is no longer needed, or tell people how it can be earned"
				}]
			},
			{
				text: "state: active\nstate_changed_on: 2023-03-01\nrecommendations: [archive-guide]\n---\nid: archive-guide\nrecommendations: [stream-keeper]\nbadge_template_activities: [{activity_type: Assessment, title: Passed a review of forty entries by the archivist with source criticism., required_badge_template_id: stream-keeper}]",
				issuance: {
					"stream-keeper": {
						count: 1,
						firstIssued: "2023-05-31",
						lastIssued: "2023-05-31"
					},
					"archive-guide": {
						count: 8,
						lastIssued: "2026-05-01"
					}
				},
				ledger: {
					at: {
						file: "ledger/ledger.json",
						document: 0,
						pointer: ""
					},
					since: "2023-01-01",
					until: "2026-05-20",
					unknownTemplates: []
				},
				caption: "Another one leads people there.",
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "The only badge was issued on 2023-05-31, the template is active since 2023-03-01, and it is recommended by \"archive-guide\" and required by \"archive-guide\"; expected one within 365 days",
					suggestion: "Archive the template if it is no longer needed, and take it out of the recommendations of \"archive-guide\" and the requirements of \"archive-guide\", or tell people how it can be earned",
					related: [{
						at: "6:19-6:32",
						marks: "stream-keeper"
					}, {
						at: "7:166-7:179",
						marks: "stream-keeper"
					}]
				}]
			}
		]
	},
	*extract(template) {
		const { id, record, identity, state } = template;
		if (state?.value === "draft" || identity === "from-credential") return;
		yield* pointersOf(template);
		if (template.isSeasonal) return;
		const { createdOn, stateChangedOn, issuedCount } = record;
		const value = {
			kind: "template",
			at: placeOf$1(template),
			id: id.value,
			createdOn: createdOn?.value,
			activatedOn: state?.value === "active" ? stateChangedOn?.value : void 0,
			count: issuedCount?.value
		};
		yield {
			key: id.value,
			value
		};
	},
	*checkGroup(group, { days }, facts) {
		if (facts.today === "") return;
		const pointers = group.filter((entry) => entry.kind !== "template");
		const [ways, places] = [inWords(pointers), shown(pointers).map(({ at }) => at)];
		const suggestion = `Archive the template if it is no longer needed${alsoTakeOut(pointers)}, or tell people how it can be earned`;
		for (const template of group) {
			if (template.kind !== "template") continue;
			const issued = facts.issuance?.get(template.id);
			const unused = isInLedger(issued) ? unusedByLedger(template, issued, facts) : neverIssued(template, issued, facts);
			if (unused === void 0 || daysBetween(unused.from, unused.until) <= days) continue;
			yield {
				at: template.at,
				about: "issuance",
				message: `${joined([...unused.words, ...ways])}; expected one within ${days} days`,
				suggestion,
				...places.length > 0 ? { related: places } : {}
			};
		}
	}
});
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
function inWords(pointers) {
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
		names: namesOf$1(pointers, kind)
	})).filter(({ names }) => names !== "").map(({ kind, names }) => `${words[kind]} ${names}`).join(" and ");
}
/** Ids of the first few templates that point here in one way; empty where none does. */
function namesOf$1(pointers, kind) {
	return fewNames(Array.from(fromOf(pointers, kind), (name) => `"${name}"`), maxPointers);
}
function fromOf(pointers, kind) {
	return new Set(pointers.filter((one) => one.kind === kind).map(({ from }) => from));
}
function joined(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
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
				findings: [{
					about: "earn link",
					at: "3:25-3:29",
					marks: "true",
					message: "The template is archived, yet offered to earn at https://example.org/courses/streams; expected no offer",
					related: [{
						at: "1:8-1:16",
						marks: "archived"
					}]
				}]
			},
			{
				text: "state: archived\nearn_this_badge_url: https://example.org/courses/streams",
				caption: "The link is set, and nobody has switched it off.",
				findings: [{
					about: "earn link",
					at: "2:22-2:57",
					marks: "https://example.org/courses/streams",
					message: "The template is archived, yet offered to earn at https://example.org/courses/streams; expected no offer",
					related: [{
						at: "1:8-1:16",
						marks: "archived"
					}]
				}]
			},
			{
				text: "state: archived\nvanity_slug: stream-keeper\nbadges_count: 40\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
				caption: "An export of Credly.",
				findings: [{
					about: "earn link",
					at: "5:25-5:29",
					marks: "true",
					message: "The template is archived, yet offered to earn at https://example.org/courses/streams; expected no offer",
					related: [{
						at: "1:8-1:16",
						marks: "archived"
					}]
				}]
			}
		]
	},
	*check({ state, earnLink, isEarnLinkShown }) {
		if (state?.value !== "archived" || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			message: `The template is archived, yet offered to earn at ${truncate(earnLink.value, 60)}; expected no offer`,
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
				options: { minTemplates: 6 }
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
				findings: [{
					about: "opening sentence",
					at: "4:15-4:86",
					marks: "Earners have shown a trade of …e public for a year.",
					message: "5 descriptions open with the sentence \"Earners have shown a trade of the old village to the public …\"; expected each to speak of its own earner there",
					related: [
						{
							at: "18:15-18:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "32:15-32:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "46:15-46:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "60:15-60:86",
							marks: "Earners have shown a trade of …e public for a year."
						}
					]
				}]
			},
			{
				text: program(trades("", closing)),
				findings: [{
					about: "closing sentence",
					at: "4:89-4:157",
					marks: "The museum stands on the hill …and opens every day.",
					message: "5 descriptions close with the sentence \"The museum stands on the hill above the harbour and opens ev…\"; expected each to speak of its own earner there",
					related: [
						{
							at: "18:86-18:154",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "32:90-32:158",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "46:89-46:157",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "60:92-60:160",
							marks: "The museum stands on the hill …and opens every day."
						}
					]
				}]
			},
			{
				text: program(trades(opening$1, closing)),
				findings: [{
					about: "opening sentence",
					at: "4:15-4:86",
					marks: "Earners have shown a trade of …e public for a year.",
					message: "5 descriptions open with the sentence \"Earners have shown a trade of the old village to the public …\"; expected each to speak of its own earner there",
					related: [
						{
							at: "18:15-18:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "32:15-32:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "46:15-46:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "60:15-60:86",
							marks: "Earners have shown a trade of …e public for a year."
						}
					]
				}, {
					about: "closing sentence",
					at: "4:161-4:229",
					marks: "The museum stands on the hill …and opens every day.",
					message: "5 descriptions close with the sentence \"The museum stands on the hill above the harbour and opens ev…\"; expected each to speak of its own earner there",
					related: [
						{
							at: "18:158-18:226",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "32:162-32:230",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "46:161-46:229",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "60:164-60:232",
							marks: "The museum stands on the hill …and opens every day."
						}
					]
				}]
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
			const words = normalizedWords(sentence.text);
			if (words.length < minWords$1) continue;
			const value = {
				at: part(description, sentence.start, sentence.end),
				end,
				sentence: truncate(sentence.text, 60),
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
		const compared = compare$1(shared);
		const own = families.find((members) => members.some((member) => belong(member, compared)));
		if (own === void 0) families.push([compared]);
		else if (own.length < maxMembers$1) own.push(compared);
		if (families.length >= minTemplates) return true;
	}
	return false;
}
/** How many members of a family a text is held against. */
const maxMembers$1 = 4;
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
				caption: "Nothing is said.",
				findings: [{
					about: "certificate",
					at: "1:1-1:5",
					marks: "name",
					message: "Nothing is said about a certificate to print; expected `certificate: true`, or a reason why not"
				}]
			},
			{
				text: "certificate: false",
				caption: "No reason is given.",
				findings: [{
					about: "certificate",
					at: "1:14-1:19",
					marks: "false",
					message: "The certificate to print is switched off without a reason; expected one"
				}]
			},
			{
				text: "certificate: {enabled: false}",
				findings: [{
					about: "certificate",
					at: "1:1-1:12",
					marks: "certificate",
					message: "The certificate to print is switched off without a reason; expected one"
				}]
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
	deniedEnding: "n['’]t",
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
	congratulation: /[-–—,] ?(?:well done|congratulations)/i
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
/** Without "– well done!" on the last line, and what follows it. */
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
	examples: {
		good: [
			"description: Earners have attended the Harvest Conference, sat in on two of its talks by certified beekeepers, met an expert panel, and took home a plan for a hive of their own.\nbadge_template_activities: [{title: Attended both days of the conference}]\nskills: [Conference, Hive Planning, Talks]",
			"name: Certified Beekeeper\ndescription: The earner is certified to keep bees, has mastered the handling of a swarm, and can tell a sick hive from a hungry one by its sound and by the weight of its combs.\nskills: [Beekeeping, Handling a Swarm, Hive Sound]\nbadge_template_activities: [{title: Passed the written and the practical exam}, {title: Attended four meetings}]",
			"name: Scrum Master Meetup\ndescription: Earners have attended the yearly meetup, heard from graduates of three master’s degrees, and wrote down what each of the six talks would change in their own teams.\nbadge_template_activities: [{title: Attended the meetup}]\nskills: [Scrum, Meetup, Talks]"
		],
		bad: [
			{
				text: "description: Earners have mastered the keeping of bees, from the first swarm to the last jar of honey, and know how a hive gets through a long and wet winter in the north.\nbadge_template_activities: [{title: Attended the Harvest Conference}]\nskills: [Keeping Bees, Swarms, Honey]",
				findings: [{
					about: "have mastered",
					at: "1:22-1:35",
					marks: "have mastered",
					message: "The description says \"have mastered\", and every criterion is attendance; expected a claim that fits how the badge is earned",
					related: [{
						at: "2:37-2:68",
						marks: "Attended the Harvest Conference"
					}]
				}]
			},
			{
				text: "name: Certified Beekeeper\ndescription: Earners have been to the talks of the Harvest Conference, in which the life of a hive was followed from the first swarm to the last jar of honey in the autumn.\nbadge_template_activities: [{activity_type: Participant, title: Took part in the conference}]\nskills: [Beekeeping, Swarms, Honey]",
				findings: [{
					about: "certified",
					at: "1:7-1:16",
					marks: "Certified",
					message: "The name says \"Certified\", and every criterion is attendance; expected a claim that fits how the badge is earned",
					related: [{
						at: "3:65-3:92",
						marks: "Took part in the conference"
					}]
				}]
			},
			{
				text: "description: Earners have attended a two-day conference on beekeeping, which means that they are experts in the life of a hive from the first swarm to the last jar of honey.\nbadge_template_activities: [{title: Attended at least one day}]\nskills: [Beekeeping, Swarms, Honey]",
				findings: [{
					about: "are experts",
					at: "1:94-1:105",
					marks: "are experts",
					message: "The description says \"are experts\", and every criterion is attendance; expected a claim that fits how the badge is earned",
					related: [{
						at: "2:37-2:62",
						marks: "Attended at least one day"
					}]
				}]
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
	examples: {
		good: [
			"description: Earners have taught forty students to swim and can plan a lesson for a mixed group of children. Earners have also learned to save a swimmer from open and cold water.",
			"description: The holder of this badge has planted a public bed. The holder can also advise neighbours on water and shade, and read a soil test without the help of a gardener.",
			"description: Earners have planted a public bed, kept it alive for a dry summer, and advised participants of a neighbourhood walk on water, shade and the care of young trees."
		],
		bad: [
			{
				text: "description: Earners have planted a public bed and kept it alive for a dry summer. Students can also advise neighbours on water and shade, and read a soil test on their own.",
				findings: [{
					about: "student",
					at: "1:84-1:92",
					marks: "Students",
					message: "The person is called \"earner\" and \"student\"; expected one word for them",
					suggestion: "Use \"earner\" throughout, or the word that your program has chosen",
					related: [{
						at: "1:14-1:21",
						marks: "Earners"
					}]
				}]
			},
			{
				text: "description: The holder has planted a public bed and kept it alive for a dry summer without a sprinkler, and can advise neighbours on water and shade in the same climate.\nbadge_template_activities: [{title: Participants have passed a walk through the bed with two gardeners}]",
				findings: [{
					about: "participant",
					at: "2:37-2:49",
					marks: "Participants",
					message: "The person is called \"holder\" and \"participant\"; expected one word for them",
					suggestion: "Use \"holder\" throughout, or the word that your program has chosen",
					related: [{
						at: "1:14-1:24",
						marks: "The holder"
					}]
				}]
			},
			{
				text: "description: The candidate has planted a public bed and kept it alive for a dry summer. The learner can advise neighbours on water and shade, and read a soil test on their own.",
				findings: [{
					about: "learner",
					at: "1:89-1:100",
					marks: "The learner",
					message: "The person is called \"candidate\" and \"learner\"; expected one word for them",
					suggestion: "Use \"candidate\" throughout, or the word that your program has chosen",
					related: [{
						at: "1:14-1:27",
						marks: "The candidate"
					}]
				}]
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
			findings: [{
				about: "criteria",
				at: "1:1-1:26",
				marks: "badge_template_activities",
				message: "The template does not say how the badge is earned; expected at least one criterion"
			}]
		}, {
			platform: "credly",
			text: "badge_template_activities: []",
			caption: "Credly wants the criteria themselves, not only a link.",
			findings: [{
				about: "criteria",
				at: "1:1-1:26",
				marks: "badge_template_activities",
				message: "The template does not say how the badge is earned; expected at least one criterion"
			}]
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
				findings: [{
					about: "criteria",
					at: "1:37-1:56",
					marks: "Complete the course",
					message: "The criterion does not say what the earner did and how it was judged; expected both"
				}]
			},
			{
				text: "badge_template_activities: [{title: Completion of all modules}, {title: Finished the online training}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:62",
					marks: "Completion of all modules",
					message: "The 2 criteria do not say what the earner did and how it was judged; expected both"
				}]
			},
			{
				text: "badge_template_activities: [{title: Knowledge of bicycle brakes}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:64",
					marks: "Knowledge of bicycle brakes",
					message: "The criterion does not say what the earner did and how it was judged; expected both"
				}]
			},
			{
				text: "badge_template_activities: [{title: Passed a review of forty entries by two archivists}]",
				options: { links: true },
				caption: "Where the option asks for a link.",
				findings: [{
					about: "link",
					at: "1:37-1:87",
					marks: "Passed a review of forty entries by two archivists",
					message: "No criterion has a link; expected a page that the public can read"
				}]
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
		better: "Successfully completed …"
	},
	obligation: /\b(?:you (?:must|should|will|need|have to|can|are required|'ll)|(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|applicants?|individuals?|members?|they) (?:must|should|will need to|will have to|need to|needs to|have to|has to|are required to|is required to|are expected to))\b/i,
	toReader: /^you/i,
	betterThanObligation: "Has …"
};
const afterVerb = /^\s+[^\s,.;:!?)–—-]/;
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
	if (!(plain !== void 0 ? afterVerb.test(rest) : own(doubtful, word) !== void 0 && object.test(rest)) || exceptBefore.test(rest)) return void 0;
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
		better: betterThanObligation,
		isAddress: toReader.test(match[0])
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
				findings: [{
					about: "criteria",
					at: "1:37-1:42",
					marks: "Watch",
					message: "The criteria tell the reader what to do (\"Watch\", \"Pass\"); expected what the earner has done",
					suggestion: "Write each as something done: \"Watched …\""
				}]
			},
			{
				text: "badge_template_activities: [{title: You must repair three brakes before two examiners}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:45",
					marks: "You must",
					message: "The criteria tell the reader what to do (\"You must\"); expected what the earner has done",
					suggestion: "Write each as something done: \"Has …\""
				}]
			},
			{
				text: "badge_template_activities: [{title: Students must hand in a portfolio that two tutors accept}, {title: Pass the exam}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:50",
					marks: "Students must",
					message: "The criteria tell the reader what to do (\"Students must\", \"Pass\"); expected what the earner has done",
					suggestion: "Write each as something done: \"Has …\""
				}]
			},
			{
				text: "badge_template_activities: [{title: Pass the exam with at least 70 %}]",
				options: { list: 1 },
				findings: [{
					about: "criteria",
					at: "1:37-1:41",
					marks: "Pass",
					message: "The criteria tell the reader what to do (\"Pass\"); expected what the earner has done",
					suggestion: "Write each as something done: \"Passed …\""
				}]
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
			findings: [{
				about: "description",
				at: "1:514-1:587",
				marks: "have shown in practice that th…ality and report it.",
				message: "The description has 573 characters; expected at most 500, which is what Credly takes",
				suggestion: "Cut 73 characters, and move details to the page that the badge links to"
			}]
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
// ../core/src/text/frequent-words.ts
/**
* By language the small words that are frequent in it and rare in the others here. Taken from general
* knowledge of these languages; they need only tell a sentence's language, not its meaning. They stand
* together, since a language that no rule knows has to be told too, and what is rare depends on the others.
*/
const frequentWords = {
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
// ../core/src/text/language.ts
const languages = Object.keys(frequentWords);
/** For each small word the languages that have it, as indexes into {@link languages}. */
const languagesOf = /* @__PURE__ */ new Map();
for (const [index, list] of Object.values(frequentWords).entries()) for (const word of list.split(" ")) languagesOf.set(word, [...languagesOf.get(word) ?? [], index]);
/** The first characters of a text tell its language as well as all of it. */
const enough = 160;
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
	for (const word of normalizedWords(text.slice(0, enough))) {
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
const { opening, substance } = substances;
/** One sentence which says that a course, programme or event was completed, and nothing more. */
function isBareCompletion(text) {
	const sentence = text.trim().replace(/(?<![.!])[.!]+$/, "");
	if (sentence.length > 300 || /[.!?]\s/.test(sentence)) return false;
	const match = opening.exec(sentence);
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
				caption: "It says who did what, and not what they can now do.",
				findings: [{
					about: "ability",
					at: "1:14-1:154",
					marks: "Earners have completed the twe…eak in each of them.",
					severity: "info",
					message: "The description says what was completed, and not what the earner can now do; expected both"
				}]
			},
			{
				text: "description: TODO",
				findings: [{
					about: "placeholder",
					at: "1:14-1:18",
					marks: "TODO",
					message: "The description is a placeholder, \"TODO\"; expected what the earner did",
					suggestion: "Say who did what, what they can now do, and why it counts"
				}]
			},
			{
				text: "description: Lorem ipsum dolor sit amet",
				findings: [{
					about: "placeholder",
					at: "1:14-1:40",
					marks: "Lorem ipsum dolor sit amet",
					message: "The description is a placeholder, \"Lorem ipsum dolor sit amet\"; expected what the earner did",
					suggestion: "Say who did what, what they can now do, and why it counts"
				}]
			},
			{
				text: "name: Data Analysis\ndescription: \"Data analysis.\"",
				findings: [{
					about: "name",
					at: "2:14-2:30",
					marks: "\"Data analysis.\"",
					message: "The description only repeats the name; expected what the earner did",
					suggestion: "Say who did what, what they can now do, and why it counts"
				}]
			},
			{
				text: "description: Completed the Data Basics training course.",
				findings: [{
					about: "completion",
					at: "1:14-1:56",
					marks: "Completed the Data Basics training course.",
					message: "The description says only that something was completed; expected what the earner can now do"
				}]
			},
			{
				text: "description: This badge is awarded for completing the Data Basics course.",
				findings: [{
					about: "completion",
					at: "1:14-1:74",
					marks: "This badge is awarded for completing the Data Basics course.",
					message: "The description says only that something was completed; expected what the earner can now do"
				}]
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
			message: `The description is a placeholder, "${truncate(text, 60)}"; expected what the earner did`,
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
	examples: {
		good: [{
			text: "language: ja\ndescription: 受講者は三か月間毎週近くの川を測定し、結果を公開データベースに記録し、変化を近所の人々に説明しました。自然な変動と汚染の兆候を見分け、誰に連絡すべきかを知っています。",
			caption: "A character of Japanese or Chinese says as much as two or three letters."
		}, {
			text: "description: Earners have baked eight loaves of rye a week for a season and can mend a dough that failed.",
			options: {
				minLength: 80,
				recommendedLength: 80
			}
		}],
		bad: [
			{
				text: "description: Earners have planned and led a class on home repair.",
				findings: [{
					about: "description",
					at: "1:14-1:66",
					marks: "Earners have planned and led a class on home repair.",
					message: "The description has 52 characters, too few to say who did what and why it counts; expected 100 or more"
				}]
			},
			{
				text: "description: Earners have sampled water and led a public talk about what their data say of pollution in it, and know whom to call.",
				findings: [{
					about: "description",
					at: "1:14-1:131",
					marks: "Earners have sampled water and…d know whom to call.",
					severity: "info",
					message: "The description has 117 characters, too few to say who did what and why it counts; expected 160 or more"
				}]
			},
			{
				text: "language: nl\ndescription: De deelnemer heeft een vergadering geleid.",
				findings: [{
					about: "description",
					at: "2:14-2:56",
					marks: "De deelnemer heeft een vergadering geleid.",
					message: "The description has 42 characters, too few to say who did what and why it counts; expected 100 or more"
				}]
			}
		]
	},
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
	examples: {
		good: [
			"description: Earners have led a crew of six through a season of night work and can read a tide table, which is what a harbour asks of a mate before it lets them out alone.",
			"description: Earners have welded plates in all positions and can read a drawing, enabling a workshop to let them work on pressure vessels from their first day onwards, alone.",
			"language: nl\ndescription: Deelnemers hebben drie maanden lang een beek gemeten, de waarden gepubliceerd en een verandering uitgelegd aan de buurt, met een kaart en een praatje in de zaal."
		],
		bad: [
			{
				text: "description: Earners have led a crew of six through a season of night work. They have knowledge of tide tables, of knots, and of the lights of the harbour and of the open sea.",
				findings: [{
					about: "description",
					at: "1:14-1:176",
					marks: "Earners have led a crew of six…and of the open sea.",
					message: "The description does not say why the achievement counts; expected what it is good for"
				}]
			},
			{
				text: "description: Earners have baked eight loaves of rye a week for a season. They understand sourdough, the heat of a stone oven, and the difference between a soft and a hard crust.",
				findings: [{
					about: "description",
					at: "1:14-1:178",
					marks: "Earners have baked eight loave…ft and a hard crust.",
					message: "The description does not say why the achievement counts; expected what it is good for"
				}]
			},
			{
				text: "description: Earners have demonstrated knowledge of bicycle brakes, chains, wheels and lights, and have mended forty bicycles in a workshop of the town during one long season.",
				findings: [{
					about: "description",
					at: "1:14-1:176",
					marks: "Earners have demonstrated know…ing one long season.",
					message: "The description does not say why the achievement counts; expected what it is good for"
				}]
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
				findings: [{
					about: "details",
					at: "1:1-1:5",
					marks: "cost",
					message: "The cost is not filled in; expected all 4 details that Credly shows",
					suggestion: "Set `cost`"
				}]
			},
			{
				text: "level: null\ncost: null\ntime_to_earn: null\ntype_category: null",
				platform: "credly",
				caption: "One finding names all that is missing.",
				findings: [{
					about: "details",
					at: "1:1-1:6",
					marks: "level",
					message: "The level, cost, time to earn and type are not filled in; expected all 4 details that Credly shows",
					suggestion: "Set `level`, `cost`, `time_to_earn` and `type_category`"
				}]
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nlevel: null\ntime_to_earn: null",
				caption: "An export of Credly.",
				findings: [{
					about: "details",
					at: "1:1-1:12",
					marks: "vanity_slug",
					message: "The level and time to earn are not filled in; expected all 4 details that Credly shows",
					suggestion: "Set `level` and `time_to_earn`"
				}]
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
			message: `The ${joinWithAnd(missing.map(([name]) => name))} ${missing.length === 1 ? "is" : "are"} not filled in; expected all ${limit.value} details that ${limit.platform} shows`,
			suggestion: `Set ${joinWithAnd(missing.map(([, , key]) => `\`${key}\``))}`
		};
	}
});
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
				findings: [{
					about: "stream keeper",
					at: "3:7-3:21",
					marks: "Stream  keeper",
					message: "\"Stream  keeper\" is also the name of another template (in this file); expected a name of its own",
					related: [{
						at: "1:7-1:20",
						marks: "Stream Keeper"
					}]
				}]
			},
			{
				text: "image: images/badge.svg\n---\nimage: ./images/badge.svg",
				findings: [{
					about: "images/badge.svg",
					at: "3:8-3:26",
					marks: "./images/badge.svg",
					message: "The image of \"Archive Guide\" is also that of \"Stream Keeper\" (in this file); expected an image of its own",
					related: [{
						at: "1:8-1:24",
						marks: "images/badge.svg"
					}]
				}]
			},
			{
				text: "name: Stream Keeper\nimage: images/badge.svg\n---\nname: Stream Keeper\nimage: images/badge.svg",
				caption: "One cause, one finding.",
				findings: [{
					about: "stream keeper",
					at: "4:7-4:20",
					marks: "Stream Keeper",
					message: "\"Stream Keeper\" is also the name of another template (in this file); expected a name of its own",
					related: [{
						at: "1:7-1:20",
						marks: "Stream Keeper"
					}]
				}]
			},
			{
				text: ["a", "b"].map((id) => `id: ${id}\nname: Water Tester\ndescription: Earners have tested the water of a stream near their home every week for three months, and explained a change in it to their neighbours.\nimage: images/${id}.svg\nskills: [Water Testing, Explaining, Public Speaking]\nbadge_template_activities: [{activity_type: Assessment, title: "Handed in twelve weekly reports of water testing, and gave a talk explaining them, that a tutor judged."}]`).join("\n---\n"),
				caption: "Two copies under one name are no business of near-duplicate.",
				findings: [{
					about: "water tester",
					at: "9:7-9:19",
					marks: "Water Tester",
					message: "\"Water Tester\" is also the name of another template (in this file); expected a name of its own",
					related: [{
						at: "2:7-2:19",
						marks: "Water Tester"
					}]
				}]
			},
			{
				text: "image: https://example.org/logo.png\n---\nimage: https://example.org/logo.png",
				findings: [{
					about: "https://example.org/logo.png",
					at: "3:8-3:36",
					marks: "https://example.org/logo.png",
					message: "The image of \"Archive Guide\" is also that of \"Stream Keeper\" (in this file); expected an image of its own",
					related: [{
						at: "1:8-1:36",
						marks: "https://example.org/logo.png"
					}]
				}]
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
			about: truncate(second.image, 80),
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
				caption: "There is none.",
				findings: [{
					about: "earn link",
					at: "1:1-1:5",
					marks: "name",
					message: "No page is named on which the badge can be earned; expected one"
				}]
			},
			{
				text: "earn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: false",
				caption: "There is one, but it is not shown.",
				findings: [{
					about: "earn link",
					at: "2:25-2:30",
					marks: "false",
					message: "The link to where the badge can be earned (https://example.org/courses/streams) is not switched on; expected it to be shown"
				}]
			},
			{
				text: "earn_this_badge_url: https://example.org/courses/streams",
				caption: "The platform does not show it unless told to.",
				findings: [{
					about: "earn link",
					at: "1:22-1:57",
					marks: "https://example.org/courses/streams",
					message: "The link to where the badge can be earned (https://example.org/courses/streams) is not switched on; expected it to be shown"
				}]
			},
			{
				text: "enable_earn_this_badge: true",
				caption: "A button that leads nowhere.",
				findings: [{
					about: "earn link",
					at: "1:25-1:29",
					marks: "true",
					message: "The link to where the badge can be earned is switched on, and has no address; expected one"
				}]
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
			message: `The link to where the badge can be earned (${truncate(earnLink.value, 60)}) is not switched on; expected it to be shown`,
			suggestion: "Set `enable_earn_this_badge: true`, or remove the link"
		};
	}
});
// ../core/src/text/en/subject.ts
const courseNoun = "(?:course|class|workshop|training|programme|program|module|curriculum|bootcamp|boot camp|webinar|lesson|seminar|lecture series|learning path|e-learning|session|unit|syllabus|masterclass)";
/** "This course covers …": a course, then what it does or is. */
const course$1 = {
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
const eventNoun = "(?:event|conference|gathering|summit|meetup|meet-up|competition|hackathon|festival|contest|fair|symposium|congress)";
/** "The Harbour Institute offers …": what organisations do and earners do not. */
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
				findings: [{
					about: "organisation",
					at: "1:14-1:84",
					marks: "The Harbour Institute is a sch… the northern coast.",
					message: "The description begins with the organisation; expected the first sentence to be about the earner"
				}]
			},
			{
				text: "description: This course covers the basics of bicycle repair in eight evenings. Earners have mended forty bicycles, kept a log of each repair, and can teach the same to others.",
				findings: [{
					about: "course",
					at: "1:14-1:80",
					marks: "This course covers the basics …r in eight evenings.",
					message: "The description begins with the course; expected the first sentence to be about the earner"
				}]
			},
			{
				text: "description: Founded in 1972, the Valley Botanical Garden runs classes for adults. Earners have planted a public bed and kept it alive for a dry summer without a sprinkler.",
				findings: [{
					about: "history",
					at: "1:14-1:83",
					marks: "Founded in 1972, the Valley Bo… classes for adults.",
					message: "The description begins with the organisation's history; expected the first sentence to be about the earner"
				}]
			},
			{
				text: "description: Riverside Forum is a yearly gathering of boat builders and their friends. Earners have shown a boat of their own there and answered the questions of three judges.",
				findings: [{
					about: "event",
					at: "1:14-1:87",
					marks: "Riverside Forum is a yearly ga…s and their friends.",
					message: "The description begins with the event; expected the first sentence to be about the earner"
				}]
			},
			{
				text: "description: Ledgerly is a cloud accounting platform for small shops. Earners have closed a year of books with it, found three planted mistakes, and can explain a balance sheet.",
				findings: [{
					about: "product",
					at: "1:14-1:70",
					marks: "Ledgerly is a cloud accounting platform for small shops.",
					message: "The description begins with a product; expected the first sentence to be about the earner"
				}]
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
			message: `The description begins with ${told$1[subject]}; expected the first sentence to be about the earner`,
			suggestion: "Begin with what the earner did: \"Earners have …\"; the rest can follow, or go behind a link"
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
				findings: [{
					about: "description",
					at: "1:29-1:35",
					marks: "you'll",
					message: "The description speaks to the reader (\"you'll\"); expected it to speak about the earner",
					suggestion: "Write what the earner did or can do: \"Earners have …\" in place of \"You will …\""
				}]
			},
			{
				text: "description: Our programme has trained leaders since 1998. Earners have led a project.",
				findings: [{
					about: "description",
					at: "1:14-1:17",
					marks: "Our",
					message: "The description speaks as the issuer (\"Our\"); expected it to speak about the earner",
					suggestion: "Write what the earner did or can do, and leave the organisation to its own page"
				}]
			},
			{
				text: "description: Earners have shown us that they can lead a project and bring your team along.",
				findings: [{
					about: "description",
					at: "1:33-1:35",
					marks: "us",
					message: "The description speaks as the issuer (\"us\") and to the reader (\"your\"); expected it to speak about the earner",
					suggestion: "Write what the earner did or can do, and leave the organisation to its own page"
				}]
			}
		]
	},
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
				findings: [{
					about: "expiry",
					at: "1:16-1:23",
					marks: "30 days",
					message: "Badges run out after 30 days, but Credly tells earners 60 days before; expected 60 days or more"
				}]
			},
			{
				text: "expires_after: 8 weeks",
				platform: "credly",
				findings: [{
					about: "expiry",
					at: "1:16-1:23",
					marks: "8 weeks",
					message: "Badges run out after 56 days, but Credly tells earners 60 days before; expected 60 days or more"
				}]
			},
			{
				text: "expires_after: 1 month",
				platform: "credly",
				findings: [{
					about: "expiry",
					at: "1:16-1:23",
					marks: "1 month",
					message: "Badges run out after 30 days, but Credly tells earners 60 days before; expected 60 days or more"
				}]
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
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "There is no file \"images/badge.png\"; expected the badge's image",
					suggestion: "Add the file, or correct the path"
				}]
			},
			{
				text: "image: Images/badge.png",
				images: { "Images/badge.png": {
					state: "missing",
					nearby: "images/badge.png"
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "Images/badge.png",
					message: "There is no file \"Images/badge.png\"; expected it in this spelling, but the file is \"images/badge.png\"",
					suggestion: "Write the path with the case that the file has"
				}]
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					state: "unreadable",
					reason: "it is empty"
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" cannot be read: it is empty; expected a PNG or SVG",
					suggestion: "Replace it with one that opens"
				}]
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					type: "jpg"
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The content of \"images/badge.png\" is JPG; expected PNG or SVG",
					suggestion: "Save the image as PNG or SVG; another ending of its name does not change what it is"
				}]
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					type: void 0
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The content of \"images/badge.png\" is no image that badgelint knows; expected PNG or SVG",
					suggestion: "Save the image as PNG or SVG; another ending of its name does not change what it is"
				}]
			},
			{
				text: "image: images/badge.svg",
				images: { "images/badge.svg": {
					...png$1,
					...size,
					type: "svg",
					active: ["script", "onclick"]
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.svg",
					message: "The SVG \"images/badge.svg\" holds script, onclick; expected a drawing alone, since platforms refuse or strip the rest",
					suggestion: "Export it as plain SVG, with fonts and images inside"
				}]
			},
			{
				platform: "credly",
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					bytes: 3e6
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" weighs 2.9 MB; expected at most 2 MB, which is what Credly takes",
					suggestion: "Save it with fewer colours or pixels"
				}]
			},
			{
				platform: "credly",
				text: "image: null",
				findings: [{
					about: "image",
					at: "1:8-1:12",
					marks: "null",
					message: "The template has no image; expected one, which Credly asks for"
				}]
			}
		]
	},
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
	const named = truncate(image.value, 60);
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
	else if (maxSize && known.bytes > maxSize.bytes) yield flaw(`The image "${named}" weighs ${megabytes(known.bytes)} MB; expected at most ${megabytes(maxSize.bytes)} MB, which is what ${maxSize.platform} takes`, "Save it with fewer colours or pixels");
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
				findings: [{
					about: "image",
					at: "1:8-1:32",
					marks: "images/stream-keeper.svg",
					message: "The image has no `alt`; expected a text for people who cannot see it",
					suggestion: "Write `alt` beside the address of the image, and say in it what the image shows"
				}]
			},
			{
				text: "image: {url: images/stream-keeper.svg}",
				findings: [{
					about: "image",
					at: "1:14-1:38",
					marks: "images/stream-keeper.svg",
					message: "The image has no `alt`; expected a text for people who cannot see it",
					suggestion: "Write `alt` beside the address of the image, and say in it what the image shows"
				}]
			},
			{
				text: "image: https://example.org/stream-keeper.png",
				findings: [{
					about: "image",
					at: "1:8-1:45",
					marks: "https://example.org/stream-keeper.png",
					message: "The image has no `alt`; expected a text for people who cannot see it",
					suggestion: "Write `alt` beside the address of the image, and say in it what the image shows"
				}]
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
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" is 600 × 400 pixels; expected a square",
					suggestion: "Put the drawing on a square with a transparent ground"
				}]
			},
			{
				text,
				platform: "credly",
				images: sized(400, 400),
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" is 400 × 400 pixels; expected at least 600 × 600, which is what Credly asks for",
					suggestion: "Export it larger from its source; scaling it up makes it no sharper"
				}]
			},
			{
				text,
				platform: "canvas-credentials",
				images: sized(399, 399),
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" is 399 × 399 pixels; expected at least 400 × 400, which is what Canvas Credentials asks for",
					suggestion: "Export it larger from its source; scaling it up makes it no sharper"
				}]
			},
			{
				text,
				images: sized(300, 200, "svg"),
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" is 300 × 200 pixels; expected a square",
					suggestion: "Put the drawing on a square with a transparent ground"
				}]
			}
		]
	},
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
			const wanted = isSmall ? `at least ${minSide.side} × ${minSide.side}, which is what ${minSide.platform} asks for` : "a square";
			yield {
				at,
				about: "image",
				message: `The image "${truncate(image, 60)}" is ${width} × ${height} pixels; expected ${wanted}`,
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
				findings: [{
					about: "earn link",
					at: "2:22-2:49",
					marks: "https://example.org/streams",
					message: "Both links lead to https://example.org/streams; expected one page about the badge and one where it can be earned",
					related: [{
						at: "1:22-1:49",
						marks: "https://example.org/streams"
					}]
				}]
			},
			{
				text: "global_activity_url: https://example.org/streams/\nearn_this_badge_url: https://Example.org/streams\nenable_earn_this_badge: true",
				caption: "A slash makes no other page.",
				findings: [{
					about: "earn link",
					at: "2:22-2:49",
					marks: "https://Example.org/streams",
					message: "Both links lead to https://Example.org/streams; expected one page about the badge and one where it can be earned",
					related: [{
						at: "1:22-1:50",
						marks: "https://example.org/streams/"
					}]
				}]
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nglobal_activity_url: http://example.org/view?page=a\nearn_this_badge_url: https://example.org/view?page=a\nenable_earn_this_badge: true",
				caption: "An export of Credly.",
				findings: [{
					about: "earn link",
					at: "4:22-4:53",
					marks: "https://example.org/view?page=a",
					message: "Both links lead to https://example.org/view?page=a; expected one page about the badge and one where it can be earned",
					related: [{
						at: "3:22-3:52",
						marks: "http://example.org/view?page=a"
					}]
				}]
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
			message: `Both links lead to ${truncate(earnLink.value, 60)}; expected one page about the badge and one where it can be earned`,
			suggestion: "Let `global_activity_url` lead to how the badge is earned, and `earn_this_badge_url` to where somebody begins",
			related: [criteriaLink.at]
		};
	}
});
// ../core/src/rules/template/meaning-changed.ts
var meaning_changed_default = templateGroupRule({
	id: "template/meaning-changed",
	practice: 11,
	kind: "guidance",
	severity: "warning",
	preset: "strict",
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
	examples: {
		good: [
			{
				base: "vanity_slug: stream-keeper\nlevel: null\nbadges_count: 12",
				text: "vanity_slug: stream-keeper\nlevel: Advanced\nbadges_count: 12",
				caption: "What was missing is filled in."
			},
			{
				base: "level: Foundational",
				text: "level: Advanced",
				caption: "Nobody knows whether the badge was issued."
			},
			{
				base: "level: Foundational",
				text: "level: Advanced",
				issuance: { "stream-keeper": {
					count: 5,
					held: 0
				} },
				caption: "All five badges were revoked or replaced."
			},
			{
				base: "level: Foundational",
				text: "level: Advanced\nversion: \"2\"",
				issuance: { "stream-keeper": {
					count: 412,
					held: 400
				} },
				caption: "A new version."
			},
			{
				base: "badge_template_activities:\n  - title: Passed an exam on water.",
				text: "badge_template_activities:\n  - title: Passed a written test on water.\nchanges:\n  - { on: 2026-06-01, field: criteria, why: The exam has always been a written test }",
				issuance: { "stream-keeper": { count: 412 } },
				caption: "The author declares that the meaning is the same."
			},
			{
				base: "name: Steam Keeper\nskills: [Water Sampling, Data Entry, Public Speeking]\nbadge_template_activities:\n  - title: Recieved a pass, and gave a talk.",
				text: "name: STREAM KEEPER\nskills: [data entry, Public Speaking, Water-Sampling]\nbadge_template_activities:\n  - title: Received a pass\n  - title: And gave a talk",
				issuance: { "stream-keeper": { count: 412 } }
			},
			{
				text: "level: Advanced",
				formerMeanings: [{
					field: "level",
					count: 40,
					lastIssued: "2025-03-04",
					version: "1"
				}, {
					field: "name",
					count: 40,
					lastIssued: "2025-03-04",
					texts: ["Stream-keeper"]
				}],
				caption: "Badges were issued from an earlier version, and a hyphen means nothing."
			},
			{
				text: "level: Advanced\nchanges:\n  - { on: 2025-03-04, field: level, why: The platform has renamed its levels }",
				formerMeanings: [{
					field: "level",
					count: 40,
					lastIssued: "2025-03-04"
				}]
			},
			{
				text: "version: \"2\"",
				formerMeanings: [{
					field: "criteria",
					count: 40,
					lastIssued: "2025-03-04"
				}],
				caption: "Nobody knows which version they were issued from."
			}
		],
		bad: [
			{
				base: "badge_template_activities:\n  - title: Handed in twelve water samples that a tutor checked.",
				text: "badge_template_activities:\n  - title: Handed in six water samples that a tutor checked.",
				issuance: { "stream-keeper": {
					count: 430,
					held: 412
				} },
				findings: [{
					about: "criteria",
					at: "2:12-2:61",
					marks: "Handed in six water samples that a tutor checked.",
					message: "412 people hold this badge, and its criteria change from “Handed in twelve water samples that a tutor checked.” to “Handed in six water samples that a tutor checked.”; expected a badge to mean what it meant when it was earned",
					suggestion: "Make a new template, give this one a new `version`, or, where the meaning is the same, declare it under `changes` with `on`, `field: criteria` and `why`"
				}]
			},
			{
				base: "skills: [Water Sampling, Data Entry, Public Speaking]",
				text: "skills: [Water Sampling, Public Speaking, Pollution Reporting]",
				issuance: { "stream-keeper": { count: 1 } },
				findings: [{
					about: "skills",
					at: "1:43-1:62",
					marks: "Pollution Reporting",
					message: "1 person holds this badge, and its skills are now without “Data Entry” and with “Pollution Reporting” added; expected a badge to mean what it meant when it was earned",
					suggestion: "Make a new template, give this one a new `version`, or, where the meaning is the same, declare it under `changes` with `on`, `field: skills` and `why`"
				}]
			},
			{
				base: "vanity_slug: stream-keeper\nname: Stream Helper\nlevel: Foundational\nbadges_count: 12",
				text: "vanity_slug: stream-keeper\nname: Stream Keeper\nlevel: null\nbadges_count: 12",
				caption: "A platform’s export counts badges.",
				also: ["template/details"],
				findings: [{
					about: "level",
					at: "1:1-1:12",
					marks: "vanity_slug",
					message: "12 people hold this badge, and its level “Foundational” is taken away; expected a badge to mean what it meant when it was earned",
					suggestion: "Make a new template, give this one a new `version`, or, where the meaning is the same, declare it under `changes` with `on`, `field: level` and `why`"
				}, {
					about: "name",
					at: "2:7-2:20",
					marks: "Stream Keeper",
					message: "12 people hold this badge, and its name changes from “Stream Helper” to “Stream Keeper”; expected a badge to mean what it meant when it was earned",
					suggestion: "Make a new template, give this one a new `version`, or, where the meaning is the same, declare it under `changes` with `on`, `field: name` and `why`"
				}]
			},
			{
				text: "level: Advanced\nversion: \"2\"",
				formerMeanings: [{
					field: "level",
					count: 40,
					lastIssued: "2025-03-04",
					texts: ["Foundational"],
					version: "2"
				}],
				findings: [{
					about: "level",
					at: "1:8-1:16",
					marks: "Advanced",
					message: "40 badges were issued, the last on 2025-03-04, with the level “Foundational”, and the template now has “Advanced”; expected a badge to mean what it meant when it was earned",
					suggestion: "Make a new template, give this one a new `version`, or, where the meaning is the same, declare it under `changes` with `on`, `field: level` and `why`"
				}]
			},
			{
				text: "badge_template_activities:\n  - title: Attended three evenings.\nchanges:\n  - { on: 2025-03-03, field: criteria, why: The course was renamed }",
				formerMeanings: [{
					field: "criteria",
					count: 40,
					lastIssued: "2025-03-04"
				}, {
					field: "criteria",
					count: 2,
					lastIssued: "2024-03-04"
				}],
				caption: "The declared change is older than the last of these badges.",
				findings: [{
					about: "criteria",
					at: "2:12-2:36",
					marks: "Attended three evenings.",
					message: "40 badges were issued, the last on 2025-03-04, with other criteria than the template has now; expected a badge to mean what it meant when it was earned",
					suggestion: "Make a new template, give this one a new `version`, or, where the meaning is the same, declare it under `changes` with `on`, `field: criteria` and `why`"
				}]
			}
		]
	},
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
		if (old === "") return `its criteria now also ask for “${now}”`;
		if (now === "") return `its criteria no longer ask for “${old}”`;
		return `its criteria change from “${old}” to “${now}”`;
	}
	if (now === "") return `its ${field} “${old}” is taken away`;
	return `its ${field} changes from “${old}” to “${now}”`;
}
/** How a part has changed since badges were issued. */
function sinceInWords(field, before, after, difference) {
	if (field === "skills") return `and its ${skillsInWords(before, after, difference)}`;
	const [old, now] = differenceInWords(before, after, difference);
	if (old === "") return `and its ${field} did not have “${now}” then`;
	if (now === "") return `with the ${field} “${old}”, which the template no longer has`;
	return `with the ${field} “${old}”, and the template now has “${now}”`;
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
	return `skills are now ${[...gone.length > 0 ? [`without ${quoted(gone)}`] : [], ...fresh.length > 0 ? [`with ${quoted(fresh)} added`] : []].join(" and ")}`;
}
function quoted(skills) {
	return fewNames(skills.map((skill) => `“${truncate(skill, 80)}”`));
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
				findings: [{
					about: "name",
					at: "1:262-1:294",
					marks: "eam and of All That Lives in It,",
					message: "The name has 287 characters; expected at most 255, which is what Credly takes"
				}]
			},
			{
				platform: "credly",
				text: `name: ${"N".repeat(256)}`,
				findings: [{
					about: "name",
					at: "1:262-1:263",
					marks: "N",
					message: "The name has 256 characters; expected at most 255, which is what Credly takes"
				}]
			},
			{
				platform: "canvas-credentials",
				text: `name: ${"Keeper ".repeat(150)}`,
				findings: [{
					about: "name",
					at: "1:1031-1:1056",
					marks: "eper Keeper Keeper Keeper",
					message: "The name has 1049 characters; expected at most 1024, which is what Canvas Credentials takes"
				}]
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
				findings: [{
					about: "acronym",
					at: "1:7-1:10",
					marks: "CSM",
					message: "The name is an acronym only (CSM); expected what it stands for",
					suggestion: "Write it out, with CSM in brackets behind it"
				}]
			},
			{
				text: "name: CWQA\ntype_category: Certification",
				findings: [{
					about: "acronym",
					at: "1:7-1:11",
					marks: "CWQA",
					message: "The name is an acronym only (CWQA); expected what it stands for",
					suggestion: "Write it out, with CWQA in brackets behind it"
				}]
			},
			{
				text: "name: Water Sampling\ntype_category: Certification",
				findings: [{
					about: "certification",
					at: "1:7-1:21",
					marks: "Water Sampling",
					message: "\"Water Sampling\" is a certification, which its name does not say; expected a name that does",
					suggestion: "Say it in the name: \"Water Sampling Certification\""
				}]
			},
			{
				text: "name: Stream Keeper\ndescription: The Stream Keeper certification shows that the earner has measured a stream every week for three months, can tell a natural swing from a sign of pollution, and knows whom to call.",
				findings: [{
					about: "certification",
					at: "1:7-1:20",
					marks: "Stream Keeper",
					message: "\"Stream Keeper\" is a certification, which its name does not say; expected a name that does",
					suggestion: "Say it in the name: \"Stream Keeper Certification\""
				}]
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
const names = { generic: /* @__PURE__ */ new Set([
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
	return names.generic.has(name.trim().toLowerCase());
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
	`(?<=[([,;:|–—-]\\s*)${year}\\s+(?:${edition})\\b`,
	`(?<=[([,;:|–—-]\\s*)(?:${edition})\\s+(?:${of}\\s+)?(?:(?:${months})\\.?\\s+)?${year}\\b`,
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
				findings: [{
					about: "generic",
					at: "1:7-1:12",
					marks: "Badge",
					message: "The name is only \"Badge\"; expected what was achieved"
				}]
			},
			{
				text: "name: Data Analysis v2",
				findings: [{
					about: "v2",
					at: "1:21-1:23",
					marks: "v2",
					message: "The name says \"v2\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper (rev. 3)",
				findings: [{
					about: "(rev. 3)",
					at: "1:21-1:29",
					marks: "(rev. 3)",
					message: "The name says \"(rev. 3)\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper Version 1.1",
				findings: [{
					about: "Version 1.1",
					at: "1:21-1:32",
					marks: "Version 1.1",
					message: "The name says \"Version 1.1\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper - 2023-05-01",
				findings: [{
					about: "2023-05-01",
					at: "1:23-1:33",
					marks: "2023-05-01",
					message: "The name says \"2023-05-01\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper, May 2023 edition",
				findings: [{
					about: "May 2023 edition",
					at: "1:22-1:38",
					marks: "May 2023 edition",
					message: "The name says \"May 2023 edition\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper (2024 version)",
				findings: [{
					about: "2024 version",
					at: "1:22-1:34",
					marks: "2024 version",
					message: "The name says \"2024 version\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Keeper of the Streams and Ponds of the Upper Valley for the Society of Friends of Water",
				findings: [{
					about: "length",
					at: "1:7-1:94",
					marks: "Keeper of the Streams and Pond… of Friends of Water",
					message: "The name has 87 characters; expected at most 80, so that a profile shows all of it"
				}]
			},
			{
				text: "name: Stream Keeper",
				options: { pattern: "^[A-Z]{3}: " },
				findings: [{
					about: "pattern",
					at: "1:7-1:20",
					marks: "Stream Keeper",
					message: "The name \"Stream Keeper\" does not match `^[A-Z]{3}: `; expected the naming convention of the program"
				}]
			}
		]
	},
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
			caption: "A copy whose name alone differs.",
			findings: [{
				about: "text",
				at: "8:14-8:81",
				marks: "Earners have led a team of fiv…met budget and date.",
				message: "\"Crew Chief\" has the same text as \"Team Lead\" (in this file); expected a text of its own",
				related: [{
					at: "3:14-3:81",
					marks: "Earners have led a team of fiv…met budget and date."
				}]
			}]
		}, {
			text: pair(["Team Lead", "Earners have led a team of five people for a whole year, met the budget and the date, and handed the project over to the client in writing."], ["Crew Chief", "Earners have led a team of nine people for a whole year, met the budget and the date, and handed the project over to the client in writing."]),
			caption: "One word differs, and no name says it.",
			findings: [{
				about: "text",
				at: "8:14-8:153",
				marks: "Earners have led a team of nin…e client in writing.",
				message: "\"Crew Chief\" shares 80 % of its wording with \"Team Lead\" (in this file); expected a text of its own",
				related: [{
					at: "3:14-3:153",
					marks: "Earners have led a team of fiv…e client in writing."
				}]
			}]
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
		if (words.length < minWords) yield {
			key: `same:${value.text}`,
			value
		};
		else for (const key of bandKeys(compare(value, words).shingles)) yield {
			key,
			value
		};
	},
	*checkGroup(group, { share }) {
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
				findings: [{
					about: "https://example.org/leading",
					at: "1:46-1:73",
					marks: "https://example.org/leading",
					message: "The description has a link in its text (https://example.org/leading); expected text only"
				}]
			},
			{
				text: "description: Earners have led a project as set out at www.example.org.",
				findings: [{
					about: "www.example.org",
					at: "1:55-1:70",
					marks: "www.example.org",
					message: "The description has a link in its text (www.example.org); expected text only"
				}]
			},
			{
				text: "description: 'Earners have led a [project](https://example.org/p) of their own.'",
				findings: [{
					about: "https://example.org/p",
					at: "1:44-1:65",
					marks: "https://example.org/p",
					message: "The description has a link in its text (https://example.org/p); expected text only"
				}]
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
// ../core/src/text/en/personal-data.ts
const capitalised = "\\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Lu}\\p{Ll}+)?";
const title = "(?:Dr|Prof|Mr|Mrs|Ms|Mx|Professor|Doctor|Sir|Dame)\\b\\.?";
const personalData = {
	telephone: /(?=[+\d])(?<=\b(?:tel|phone|telephone|call|fax|mobile|whatsapp|telefon|tél)\b\.?:?\s*(?:us )?(?:at |on )?)(?:\+?\d[\d\s()./-]{5,}\d)|(?<![\w.])(?:\+|00)[1-9]\d{0,2}[\s./-]?(?:\(\d{1,4}\)[\s./-]?)?\d{1,4}(?:[\s./-]?\d{2,4}){2,4}(?!\w)/giu,
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
		...Array.from(anyAward.test(text) ? text.matchAll(awardee) : []).filter(([, first = "", last = ""]) => !group$1.test(first) && !group$1.test(last) && !plural.test(last)).map((match) => at(match, "person"))
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
				findings: [{
					about: "e-mail",
					at: "1:93-1:119",
					marks: "harbour-badges@example.org",
					message: "The template holds a mail address; expected neither names nor ways to reach somebody",
					suggestion: "Leave it out; the pages behind the links can say whom to ask"
				}]
			},
			{
				text: "description: Earners have led a crew of six through a season of night work and can read a tide table. Tel. +1 555 0100 123 for those who would like to know more about crews.",
				findings: [{
					about: "telephone",
					at: "1:108-1:123",
					marks: "+1 555 0100 123",
					message: "The template holds a telephone number; expected neither names nor ways to reach somebody",
					suggestion: "Leave it out; the pages behind the links can say whom to ask"
				}]
			},
			{
				text: "description: Earners have led a crew of six through a season of night work under Capt. Example, and were taught by Dr. Anna Example to read a tide table without help at night.",
				findings: [{
					about: "person",
					at: "1:116-1:132",
					marks: "Dr. Anna Example",
					message: "The template holds a person's name; expected neither names nor ways to reach somebody",
					suggestion: "Leave the name out; the one who earns the badge is \"the earner\""
				}]
			},
			{
				text: "description: This badge is awarded to Alex Example for leading a crew of six through a season of night work and for reading a tide table without help in any weather at all.",
				findings: [{
					about: "person",
					at: "1:39-1:51",
					marks: "Alex Example",
					message: "The template holds a person's name; expected neither names nor ways to reach somebody",
					suggestion: "Leave the name out; the one who earns the badge is \"the earner\""
				}]
			},
			{
				file: "credential.json",
				text: "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": [\"VerifiableCredential\", \"OpenBadgeCredential\"], \"credentialSubject\": {\"type\": [\"AchievementSubject\"], \"name\": \"Alex Example\", \"achievement\": {\"id\": \"urn:uuid:7b3f1c52-0000-4000-8000-000000000001\", \"type\": [\"Achievement\"], \"name\": \"Night Mate\", \"description\": \"Earners have led a crew of six through a season of night work, can read a tide table, and know the lights of the harbour and of the open sea by heart.\", \"criteria\": {\"narrative\": \"Passed a night watch with two examiners.\"}}}}",
				caption: "An issued credential kept as a template, which names its earner.",
				findings: [{
					about: "earner",
					at: "1:175-1:189",
					marks: "\"Alex Example\"",
					message: "This is an issued credential, which names its earner; expected a template, which names nobody"
				}]
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
const amount = String.raw`(?:(?:US|CA|AU)?[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|euros?\b|dollars?\b|pounds?\b|USD\b|EUR\b|GBP\b))`;
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
		/\bworld['’]s (?:leading|best|finest|foremost|premier)\b/g,
		/\b(?:the )?(?:most (?:trusted|prestigious|respected|sought[- ]after|exciting|innovative|comprehensive)|premier|foremost|finest|number one|no\. ?1|leading) (?:[a-z-]+ ){0,2}(?:provider|organi[sz]ation|institution|university|college|school|academy|company|vendor|supplier|platform|institute|brand|employer|course|training|program|programme|certification|credential)s?\b/g,
		/\bthe best (?:[a-z-]+ ){0,2}(?:courses?|training|school|university|academy|program(?:me)?s?|teachers|trainers|instructors|providers?|platform) (?:in|of|available|anywhere|on the market|around)\b/g,
		/\bhighly (?:sought[- ]after|coveted|acclaimed) (?:[a-z-]+ ){0,2}(?:badge|credential|certificat\w+|course|program\w*|training)\b/g,
		/\b(?:critically )?acclaimed (?:course|program|programme|training|academy|school|workshop)\b/g,
		/\b(?:amazing|fantastic|exciting|unmissable|unbeatable|revolutionary) (?:new )?(?:course|opportunity|program|programme|training|offer|workshop|event|experience)\b/g
	],
	call: [
		/\b(?:enroll?|register|apply|sign up|subscribe|book|buy|order|call|start|join) (?:now|today)\b/g,
		/\b(?:enroll?|register|apply|sign up|subscribe) (?:for free|online at|here|at www)\b/g,
		/\b(?:click here|don['’]?t miss|hurry|act now|limited (?:time|places|seats) (?:only|offer|available)|places are limited|seats are limited|limited[- ]time offer|spots are limited)\b/g,
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
				findings: [{
					about: "world-class",
					at: "1:39-1:50",
					marks: "world-class",
					message: "The description advertises (\"world-class\"); expected what the earner did and can do"
				}]
			},
			{
				text: "description: Earners have closed a year of receipts on their own and can explain a balance sheet to the owner of a shop. Enrol now to take the next step in accounting.",
				findings: [{
					about: "enrol now",
					at: "1:122-1:131",
					marks: "Enrol now",
					message: "The description advertises (\"Enrol now\"); expected what the earner did and can do"
				}]
			},
			{
				text: "description: Earners have closed a year of receipts on their own and can explain a balance sheet to the owner of a shop. The course costs $199 until the end of the month.",
				findings: [{
					about: "costs $199",
					at: "1:133-1:143",
					marks: "costs $199",
					message: "The description advertises (\"costs $199\"); expected what the earner did and can do"
				}]
			},
			{
				text: "description: Earners have trained with the leading provider of welding courses and joined two plates with a straight seam that held under load in front of two examiners.",
				findings: [{
					about: "the leading provider",
					at: "1:40-1:60",
					marks: "the leading provider",
					message: "The description advertises (\"the leading provider\"); expected what the earner did and can do"
				}]
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
	return normalize(name).replace(/[\s\-_]+/g, " ").trim();
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Members by each word that names them, made once. Of several with one name, who stays longest counts. */
function membersByName(team) {
	const made = known$1.get(team) ?? byName(team);
	known$1.set(team, made);
	return made;
}
/** How many unknown names are held against the whole team. Where more are unknown, they are no slips. */
const maxSlips$1 = 100;
const slips = /* @__PURE__ */ new WeakMap();
/** The member whom a mistyped name most likely means. */
function nearestMember(name, members) {
	const count = (slips.get(members) ?? 0) + 1;
	slips.set(members, count);
	return count > maxSlips$1 ? void 0 : members.get(didYouMean(name, [...members.keys()]) ?? "");
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
				findings: [{
					about: "Ana Lee",
					at: "1:8-1:15",
					marks: "Ana Lee",
					message: "The owner \"Ana Lee\" is not in the team of program.yaml; expected a member of it",
					suggestion: "Write \"Anna Lee\", if that is meant"
				}]
			},
			{
				text: "owner: [Anna Lee, Ben Okafor]",
				program: team,
				caption: "Somebody who left two months ago.",
				findings: [{
					about: "Ben Okafor",
					at: "1:19-1:29",
					marks: "Ben Okafor",
					message: "The owner \"Ben Okafor\" was in the team until 2026-03-31; expected a current member",
					related: [{
						file: "program.yaml",
						at: "7:12-7:22",
						marks: "2026-03-31"
					}]
				}]
			},
			{
				text: "owner: null",
				program: team,
				findings: [{
					about: "owner",
					at: "1:1-1:6",
					marks: "owner",
					message: "The template has no owner; expected a member of the team"
				}]
			},
			{
				text: "owner: null\n---\nowner: null",
				program: team,
				caption: "Where most have no owner, one finding says how many.",
				findings: [{
					about: "owner",
					file: "program.yaml",
					at: "2:1-2:5",
					marks: "team",
					message: "2 of 2 templates have no owner; expected a member of the team in each",
					related: [{
						at: "1:1-1:6",
						marks: "owner"
					}, {
						at: "3:1-3:6",
						marks: "owner"
					}]
				}]
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
	*checkGroup(group, _, { program, today }) {
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
	const others = [...known.ids].filter((other) => Math.abs(other.length - mistyped.length) <= 2 && other[0] === mistyped[0] && withoutDigits(other) !== shape);
	return didYouMean(mistyped, others);
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
				caption: "A typing mistake.",
				findings: [{
					about: "level-on",
					at: "5:111-5:119",
					marks: "level-on",
					message: "There is no template \"level-on\" to require; expected the id of one of this program",
					suggestion: "Write \"level-one\", if that is meant"
				}]
			},
			{
				text: [requiring("level-one", "level-two"), requiring("level-two", "level-one")].join("\n---\n"),
				caption: "Two badges that wait for each other: one finding for the circle.",
				findings: [{
					about: "circle",
					at: "2:111-2:120",
					marks: "level-two",
					message: "\"level-one\" requires \"level-two\", which requires \"level-one\"; expected a chain that has a beginning",
					suggestion: "Remove one of these requirements, so that somebody can begin",
					related: [{
						at: "5:111-5:120",
						marks: "level-one"
					}]
				}]
			},
			{
				text: requiring("level-one", "level-one"),
				caption: "A badge that waits for itself.",
				findings: [{
					about: "circle",
					at: "2:111-2:120",
					marks: "level-one",
					message: "\"level-one\" requires itself; expected a badge that can be earned before it",
					suggestion: "Remove this requirement"
				}]
			},
			{
				text: [`${requiring("level-one")}\nstate: archived`, requiring("level-two", "level-one")].join("\n---\n"),
				findings: [{
					about: "level-one",
					at: "6:111-6:120",
					marks: "level-one",
					message: "The required badge \"level-one\" is archived; expected one that can still be earned",
					related: [{
						at: "1:1-1:3",
						marks: "id"
					}]
				}]
			}
		]
	},
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
		else if (!target && isUnknownId(pointer, facts)) yield isMissing$1(pointer.id, nearestId(pointer.id.value, facts.templateIds));
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
const markUp = { spoken: /^["'”’`)]*\s*(?:tags?|elements?|entity|entities|attributes?|characters?|marks?|and <|or <|, <)/i };
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
				findings: [{
					about: "description",
					at: "1:28-1:35",
					marks: "**led**",
					message: "The description has Markdown in it (**led**); expected plain text, since most places show the marks as they are",
					fixed: "description: 'Earners have led a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'"
				}]
			},
			{
				text: "description: 'Earners have led *Our Project* for a year, met its budget and its date, and can now plan the work of a team of five for a whole quarter without help.'",
				findings: [{
					about: "description",
					at: "1:32-1:45",
					marks: "*Our Project*",
					message: "The description has Markdown in it (*Our Project*); expected plain text, since most places show the marks as they are",
					fixed: "description: 'Earners have led Our Project for a year, met its budget and its date, and can now plan the work of a team of five for a whole quarter without help.'"
				}]
			},
			{
				text: "description: '<p>Earners have led a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.</p>'",
				findings: [{
					about: "description",
					at: "1:15-1:172",
					marks: "<p>Earners have led a project …a whole quarter.</p>",
					message: "The description has HTML in it (<p>Earners have led a project of their o…); expected plain text, since most places show the marks as they are"
				}]
			},
			{
				text: "description: 'Earners have led a project &amp; a team for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'",
				findings: [{
					about: "description",
					at: "1:42-1:47",
					marks: "&amp;",
					message: "The description has HTML in it (&amp;); expected plain text, since most places show the marks as they are",
					fixed: "description: 'Earners have led a project & a team for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'"
				}]
			},
			{
				text: "badge_template_activities: [{activity_type: Assessment, title: \"Handed in **twelve** weekly water samples and a talk on pollution reporting with data entry that a tutor checked.\"}]",
				findings: [{
					about: "criterion 1",
					at: "1:75-1:85",
					marks: "**twelve**",
					message: "Criterion 1 has Markdown in it (**twelve**); expected plain text, since most places show the marks as they are",
					fixed: "badge_template_activities: [{activity_type: Assessment, title: \"Handed in twelve weekly water samples and a talk on pollution reporting with data entry that a tutor checked.\"}]"
				}]
			}
		]
	},
	*check(template) {
		for (const [about, subject, text] of plainTexts(template)) {
			const mark = firstMarkUp(text.value, (start, end) => analyse(text).isQuoted(start, end));
			if (mark === void 0) continue;
			const { start, end, plain } = mark;
			yield {
				at: part(text, start, end),
				about,
				message: `${subject} has ${mark.language} in it (${truncate(mark.text)}); expected plain text, since most places show the marks as they are`,
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
				findings: [{
					about: "description",
					at: "1:14-1:310",
					marks: "Earners have demonstrated comp…in the municipality.",
					message: "A sentence of 27 words is hard to read for people of 18; expected at most 25 words, or plainer ones"
				}]
			},
			{
				text: "description: Earners have led a team of five people for a year. They are proficient in interdepartmental communication, organisational development, administrative coordination and collaborative prioritisation of requirements from operations, procurement, accounting, engineering, manufacturing, distribution, personnel management and legal compliance.",
				findings: [{
					about: "description",
					at: "1:65-1:352",
					marks: "They are proficient in interde…nd legal compliance.",
					message: "A sentence of 27 words is hard to read for people of 18; expected at most 25 words, or plainer ones"
				}]
			},
			{
				text: "description: Earners have measured the water of a stream, and they have entered every one of the numbers that they found there into a public database, after which they explained the changes to the people who live beside it and are worried.",
				options: { age: 10 },
				findings: [{
					about: "description",
					at: "1:14-1:240",
					marks: "Earners have measured the wate… it and are worried.",
					message: "A sentence of 41 words is hard to read for people of 10; expected at most 25 words, or plainer ones"
				}]
			}
		]
	},
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
const given = { kind: "given" };
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
				caption: "A typing mistake.",
				findings: [{
					about: "queen-breader",
					at: "2:19-2:32",
					marks: "queen-breader",
					message: "There is no template \"queen-breader\" to recommend; expected the id of one of this program",
					suggestion: "Write \"queen-breeder\", if that is meant"
				}]
			},
			{
				text: "id: bee-keeper\nrecommendations: [{type: badge, recommended_badge_template_id: honey-judge}]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]",
				findings: [{
					about: "honey-judge",
					at: "2:64-2:75",
					marks: "honey-judge",
					message: "There is no template \"honey-judge\" to recommend; expected the id of one of this program",
					suggestion: "Correct the id, write the one that the platform gave, or remove it"
				}]
			},
			{
				text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: archived",
				findings: [{
					about: "queen-breeder",
					at: "2:19-2:32",
					marks: "queen-breeder",
					message: "The recommended template \"queen-breeder\" is archived; expected one that can still be earned",
					related: [{
						at: "4:1-4:3",
						marks: "id"
					}]
				}]
			},
			{
				text: "id: bee-keeper\nrecommendations: [bee-keeper]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]",
				findings: [{
					about: "bee-keeper",
					at: "2:19-2:29",
					marks: "bee-keeper",
					message: "The template recommends itself (\"bee-keeper\"); expected a step that comes next"
				}]
			},
			{
				text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder",
				caption: "The other template shows that the program recommends.",
				findings: [{
					about: "next step",
					at: "4:1-4:3",
					marks: "id",
					severity: "info",
					message: "The template points to no next step, while 1 of 2 in this program do; expected at least one"
				}]
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
	*checkGroup(group, _options, facts) {
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
				findings: [{
					about: "review",
					at: "1:14-1:24",
					marks: "2025-05-31",
					message: "The last review was on 2025-05-31; expected one within 365 days",
					suggestion: "Read the template as an employer would, try its links, and write down the day"
				}]
			},
			{
				text: "reviewed_on: 2027-03-31",
				caption: "A review that is yet to come.",
				findings: [{
					about: "review",
					at: "1:14-1:24",
					marks: "2027-03-31",
					message: "The last review is said to be on 2027-03-31, which is after 2026-06-01; expected a day that has passed"
				}]
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nupdated_at: 2024-02-03T10:00:00.000Z",
				caption: "An export of Credly.",
				findings: [{
					about: "review",
					at: "3:13-3:37",
					marks: "2024-02-03T10:00:00.000Z",
					severity: "info",
					message: "The template was last changed on 2024-02-03, and no review is written down; expected one within 365 days",
					suggestion: "Read the template as an employer would, try its links, and bring it up to date"
				}]
			},
			{
				text: "reviewed_on: 2026-01-31\n---\nreviewed_on: null",
				caption: "The other template shows that the program writes reviews down.",
				findings: [{
					about: "review",
					at: "3:1-3:12",
					marks: "reviewed_on",
					severity: "info",
					message: "No review is written down, while 1 of 2 templates have one; expected `reviewed_on`"
				}]
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
	examples: {
		good: ["name: Data Analysis", {
			text: "x-department: Geography",
			caption: "Fields of your own begin with `x-`."
		}],
		bad: [
			{
				text: "name: 2024",
				findings: [{
					about: "name",
					at: "1:7-1:11",
					marks: "2024",
					message: "`name` is the number 2024; expected text",
					suggestion: "Put it in quotes"
				}]
			},
			{
				text: "description: ''",
				findings: [{
					about: "description",
					at: "1:14-1:16",
					marks: "''",
					message: "`description` is empty; expected text",
					suggestion: "Fill it in"
				}]
			},
			{
				text: "skils: [Python, SQL, Statistics]",
				findings: [{
					about: "skils",
					at: "1:1-1:6",
					marks: "skils",
					message: "The key `skils` is not known; expected `skills`",
					suggestion: "Rename it to `skills`"
				}]
			},
			{
				text: "level: Beginner",
				findings: [{
					about: "level",
					at: "1:8-1:16",
					marks: "Beginner",
					message: "`level` is \"Beginner\"; expected Foundational, Intermediate or Advanced",
					suggestion: "Write one of these"
				}]
			},
			{
				text: "global_activity_url: example.org/badge",
				findings: [{
					about: "global_activity_url",
					at: "1:22-1:39",
					marks: "example.org/badge",
					message: "`global_activity_url` is \"example.org/badge\"; expected an address that begins with https://",
					suggestion: "Write the whole address"
				}]
			}
		]
	},
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
				findings: [{
					about: "mesured",
					at: "1:27-1:34",
					marks: "mesured",
					message: "\"mesured\" is in no dictionary; expected \"measured\""
				}]
			},
			{
				text: "description: Erners have measured a stream near their home every week for three months and entered what they found. They recieved a reply and recieved it late, yet know whom to call.",
				misspellings: {
					Erners: ["Earners"],
					recieved: ["received", "relieved"]
				},
				findings: [{
					about: "Erners",
					at: "1:14-1:20",
					marks: "Erners",
					message: "\"Erners\" is in no dictionary; expected \"Earners\""
				}, {
					about: "recieved",
					at: "1:122-1:130",
					marks: "recieved",
					message: "\"recieved\" is in no dictionary; expected \"received\" or \"relieved\""
				}]
			},
			{
				text: "badge_template_activities: [{activity_type: Assessment, title: \"Handed in twelve weekly water samples with data entry, and a talk on pollution reporting, that a tuttor checked.\"}]",
				misspellings: { tuttor: ["tutor", "Tudor"] },
				findings: [{
					about: "tuttor",
					at: "1:162-1:168",
					marks: "tuttor",
					message: "\"tuttor\" is in no dictionary; expected \"tutor\" or \"Tudor\""
				}]
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
	substance_default,
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
	pilot_default,
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
		examples: {
			good: ["id: data-analysis\n---\nid: data-analysis-advanced", { text: "id: data-analysis\nplatform_ids: {credly: 111}\n---\nid: welding\nplatform_ids: {credly: 222}" }],
			bad: [{
				text: "id: data-analysis\n---\nid: data-analysis",
				findings: [{
					about: "data-analysis",
					at: "3:5-3:18",
					marks: "data-analysis",
					message: "The id \"data-analysis\" is also that of another template (in this file); expected an id of its own",
					suggestion: "Remove one of the two, or give it another id",
					related: [{
						at: "1:5-1:18",
						marks: "data-analysis"
					}]
				}]
			}, {
				text: "id: data-analysis\nplatform_ids: {credly: 111}\n---\nid: welding\nplatform_ids: {credly: 111}",
				caption: "One badge of the platform cannot be two templates.",
				findings: [{
					about: "credly 111",
					at: "5:24-5:27",
					marks: "111",
					message: "The id \"credly 111\" is also that of another template (in this file); expected an id of its own",
					suggestion: "Remove one of the two, or give it another id",
					related: [{
						at: "2:24-2:27",
						marks: "111"
					}]
				}]
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
	collect(values, files, 4);
	return files.size > 0 ? fewNames([...files]) : "several templates";
}
function collect(value, files, depth) {
	if (typeof value !== "object" || value === null) return;
	if ("file" in value && "pointer" in value && typeof value.file === "string") files.add(value.file);
	else if (depth > 0) for (const inner of Object.values(value)) collect(inner, files, depth - 1);
}
// ../core/src/rules/yield-defects.ts
const texts = {
	about: "Say in a word or two what it is about, the same whenever it is found",
	message: "Say what is there, and what was expected",
	suggestion: "Say what to do"
};
const known = [
	...Object.keys(texts),
	"at",
	"severity",
	"related",
	"fix",
	"offsets",
	"line"
];
/**
* What keeps something that a rule yields from being a finding; empty where it is one. Written by hand, since
* it is asked of each finding.
*/
function findingDefects(value, kind) {
	if (!isGroup$1(value)) return [{
		pointer: "",
		message: `There is ${inWords$4(value)}; expected \`at\`, \`about\`, \`message\` and \`suggestion\``,
		suggestion: "Yield an object"
	}];
	const defects = [];
	const meant = /* @__PURE__ */ new Set();
	for (const key of Object.keys(value)) {
		if (known.includes(key) || value[key] === void 0) continue;
		const right = didYouMean(key, known);
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
			message: text === void 0 ? `There is no \`${key}\`; expected text` : `\`${key}\` is ${inWords$4(text)}; expected text`,
			suggestion
		});
	}
	defects.push(...severityDefects(value.severity, kind), ...relatedDefects(value.related));
	if (value.fix !== void 0 && !isOperation(value.fix)) defects.push({
		pointer: "/fix",
		message: `\`fix\` is ${isGroup$1(value.fix) ? `of kind ${inWords$4(value.fix.kind)}, with ${namesOf(value.fix)}` : inWords$4(value.fix)}; expected { kind: 'remove', pointer }, { kind: 'set', pointer, value }, { kind: 'rename', pointer, key } or { kind: 'replace', pointer, span, value }`,
		suggestion: "Write one of these, with texts as values, or leave it out"
	});
	return defects;
}
/** The same for what `extract` yields. */
function entryDefects(value) {
	if (isGroup$1(value) && typeof value.key === "string") return [];
	return [{
		pointer: isGroup$1(value) ? "/key" : "",
		message: isGroup$1(value) ? `\`key\` is ${inWords$4(value.key)}; expected text` : `There is ${inWords$4(value)}; expected { key, value }`,
		suggestion: "Yield a text as `key`: what has the same one is seen together"
	}];
}
function severityDefects(severity, kind) {
	if (severity === void 0) return [];
	if (kind === "guidance" && (severity === "warning" || severity === "info")) return [];
	return [kind === "guidance" ? {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$4(severity)}, and the rule guidance; expected warning or info`,
		suggestion: "Write one of these, or leave it out"
	} : {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$4(severity)}, and the rule a contract; expected none, since that is always an error`,
		suggestion: "Leave it out"
	}];
}
function relatedDefects(related) {
	if (related === void 0) return [];
	if (Array.isArray(related)) return related.flatMap((place, index) => placeDefects(`related/${index}`, place));
	return [{
		pointer: "/related",
		message: `\`related\` is ${inWords$4(related)}; expected a list of places`,
		suggestion: "Write a list, such as [name.at], or leave it out"
	}];
}
function placeDefects(name, value) {
	if (isPlace(value)) return [];
	const is = isGroup$1(value) ? `a group of ${namesOf(value)}` : value === void 0 ? "absent" : inWords$4(value);
	return [{
		pointer: `/${name}`,
		message: `\`${name}\` is ${is}; expected a place, with file, document and pointer`,
		suggestion: `Give the \`at\` of what it is about, such as name.at`
	}];
}
function isPlace(value) {
	return isGroup$1(value) && typeof value.file === "string" && value.file !== "" && isOffset(value.document) && isPointer(value.pointer) && (value.span === void 0 || isSpan(value.span)) && (value.isKey === void 0 || value.isKey === true);
}
function isOperation(value) {
	if (!isGroup$1(value) || !isPointer(value.pointer)) return false;
	switch (value.kind) {
		case "remove": return true;
		case "set": return typeof value.value === "string";
		case "rename": return typeof value.key === "string";
		case "replace": return typeof value.value === "string" && isSpan(value.span);
		default: return false;
	}
}
function isPointer(value) {
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
function namesOf(value) {
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
		message: `There is ${inWords$4(given)}; expected a list, or what a generator function gives`,
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
		return frontMatter && pointer !== "/children/0" && isWithin$2(pointer, "/children/0") ? this.#offsetsInData({
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
		...text$1,
		description: "The template or the page, cut to what matters."
	},
	caption: {
		...text$1,
		description: "What it shows."
	},
	file: {
		...text$1,
		description: "Name of the file where that is not YAML in our own format."
	},
	platform: {
		...text$1,
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
({ ...text$1 }), { ...text$1 }, { ...text$1 }, { ...example }, { ...fields }, { ...fields }, [...subjects.map((on) => ({
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
		message: `${withFirst(name, (letter) => letter.toUpperCase())} is ${inWords$4(value)}, which is not a rule; expected an object with \`id\`, \`check\` and so on`,
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
	const value = inWords$4(rule[about]);
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
	return pointer === `/${about}` && subjects && !subjects.some((on) => on === rule.on) ? said(`\`${about}\` is there and \`on\` is ${inWords$4(rule.on)}; expected \`${about}\` where \`on\` is ${subjects.join(" or ")}`, `Remove it`) : mismatch;
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
	if (typeof value !== "function") return wrong(inWords$4(value));
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
	const { validate } = await import("./baseline.js");
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
export { builtInChecks as C, shapeOf as S, detectLanguage as _, isNamedAsConfiguration as a, linkName as b, UnusableConfigurationError as c, require_picomatch as d, pluginOf as f, rules as g, ruleInWords as h, configurationNames as i, formats as l, InvalidRuleError as m, fetchCommit as n, loadConfiguration as o, filesIn as p, unshallow as r, CodeRefusedError as s, fetchCommand as t, FileLocator as u, isSameLanguage as v, joinWithAnd as x, hasUserInfo as y };
