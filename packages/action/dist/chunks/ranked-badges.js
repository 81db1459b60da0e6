import { formats } from "./template.js";
import { compareText } from "./compare-text.js";
// ../core/src/report/badge-key.ts
/** What findings and templates are matched by: the file and, for a badge, the id of its template. No path has a zero in it. */
function badgeKey(file, template = "") {
	return `${file}\0${template}`;
}
// ../core/src/program/passed-over.ts
/**
* What lies among templates, is known, and is no template: objects of badge formats, and files that a program keeps
* beside its templates. Counted by kind, so that a reader sees that nothing was forgotten.
*/
const passedOverKinds = [
	"issuer",
	"assertion",
	"credential",
	"endorsement",
	"revocation-list",
	"key",
	"image",
	"page",
	"own-file",
	"other"
];
const nouns = {
	issuer: ["issuer", "issuers"],
	assertion: ["assertion", "assertions"],
	credential: ["credential", "credentials"],
	endorsement: ["endorsement", "endorsements"],
	"revocation-list": ["list of revocations", "lists of revocations"],
	key: ["key", "keys"],
	image: ["image", "images"],
	page: ["page", "pages"],
	"own-file": ["file of badgelint's own", "files of badgelint's own"],
	other: ["other tool's file", "other tools' files"]
};
function countPassedOver(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const kind of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return Object.fromEntries(passedOverKinds.flatMap((kind) => {
		const count = counts.get(kind);
		return count === void 0 ? [] : [[kind, count]];
	}));
}
/** What was passed over, by kind: `1 issuer, 2 assertions`; empty where there is nothing. */
function passedOverInWords(counts) {
	return passedOverKinds.flatMap((kind) => {
		const count = counts[kind] ?? 0;
		const [one, many] = nouns[kind];
		return count > 0 ? [`${count.toLocaleString("en-US")} ${count === 1 ? one : many}`] : [];
	}).join(", ");
}
// ../core/src/report/summarise.ts
/** Counts what a run read and found. */
function summarise(files, findings, suppressed) {
	const counts = Object.fromEntries(formats.map((format) => [format, 0]));
	const templates = files.flatMap((file) => file.templates);
	for (const { format } of templates) counts[format] += 1;
	const skipped = files.filter(({ outcome }) => outcome === "skipped");
	return {
		files: files.length,
		skipped: skipped.length,
		passedOverFiles: skipped.filter(({ passedOver }) => passedOver.length > 0).length,
		passedOver: countPassedOver(files.flatMap(({ passedOver }) => passedOver)),
		templates: templates.length,
		formats: counts,
		...countBySeverity(findings),
		suppressed: suppressed.length
	};
}
/** The templates of a run, each with how many findings are about it. */
function templatesOf(files, findings, suppressed, issuance = /* @__PURE__ */ new Map()) {
	const shown = byTemplate(findings);
	const hidden = byTemplate(suppressed);
	return files.flatMap(({ file, templates }) => templates.map(({ at: _at, stateChangedOn: _day, issuedCount, ...template }) => {
		const key = badgeKey(file, template.id);
		const issued = issuance.get(template.id)?.count ?? issuedCount;
		return {
			...template,
			file,
			...issued === void 0 ? {} : { issued },
			...countBySeverity(shown.get(key) ?? []),
			suppressed: hidden.get(key)?.length ?? 0
		};
	}));
}
/** Findings about templates, by {@link badgeKey}. */
function byTemplate(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (finding.template === void 0) continue;
		const key = badgeKey(finding.file, finding.template);
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	return groups;
}
/** Whether a report is good enough: no finding at or above `failOn`, and no more warnings than allowed. */
function passes(report, { failOn, maxWarnings } = {}) {
	return failureOf(report, {
		failOn,
		maxWarnings
	}) === void 0;
}
/** Why a report is not good enough, a sentence that names the options; undefined where it passes. */
function failureOf({ summary: { errors, warnings, infos } }, { failOn = "error", maxWarnings = Number.POSITIVE_INFINITY } = {}) {
	const failing = {
		error: errors,
		warning: errors + warnings,
		info: errors + warnings + infos,
		never: 0
	}[failOn];
	const reasons = [...failing === 0 ? [] : [failOn === "error" ? counted(errors, "error") : `${counted(failing, "finding")} at or above --fail-on ${failOn}`], ...warnings > maxWarnings ? [`${counted(warnings, "warning")}, more than the ${maxWarnings} of --max-warnings`] : []];
	return reasons.length === 0 ? void 0 : `This check fails: ${reasons.join("; ")}.`;
}
function counted(number, what) {
	return `${number} ${what}${number === 1 ? "" : "s"}`;
}
function countBySeverity(findings) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity] += 1;
	return {
		errors: counts.error,
		warnings: counts.warning,
		infos: counts.info
	};
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
// ../core/src/digest/digest.ts
/**
* How urgent findings are, the most urgent first. `refused` are errors by a limit of the platform, `required` are
* all others; `visible` are warnings, `later` are infos.
*/
const urgencies = [
	"refused",
	"required",
	"visible",
	"later"
];
/** Sums up `findings`, which are those that are shown of a report; all of them where none are given. */
function digest(report, findings = report.findings) {
	const badges = badgesOf(report, findings);
	const drawing = [...badges.values()].filter((badge) => total(badge) > 0);
	const parts = partsOf(report, findings, badges);
	const platform = onlyPlatform(report);
	return {
		badges: report.templates.length,
		clean: badges.size - drawing.length,
		withErrors: drawing.filter(({ errors }) => errors > 0).length,
		...platform === void 0 ? {} : { platform },
		parts,
		fixable: findings.filter(({ fix }) => fix !== void 0).length,
		hidden: report.findings.length - findings.length,
		byBadge: drawing.sort(byReach),
		owners: ownersOf(report, badges),
		practices: practicesOf(parts)
	};
}
/** By {@link badgeKey} all badges of a report, with what is found about each. */
function badgesOf({ templates }, findings) {
	const byBadge = Map.groupBy(findings, ({ file, template }) => badgeKey(file, template));
	return new Map(templates.map(({ id, file, name, issued, state }) => {
		const key = badgeKey(file, id);
		return [key, {
			id,
			file,
			name: name ?? id,
			...issued === void 0 ? {} : { issued },
			...state === void 0 ? {} : { state },
			...countBySeverity(byBadge.get(key) ?? [])
		}];
	}));
}
/** The platform of all badges that have one, where it is a single one. */
function onlyPlatform({ templates }) {
	const platforms = new Set(templates.flatMap(({ platform }) => platform ?? []));
	const [platform] = platforms;
	return platforms.size === 1 ? platform : void 0;
}
function partsOf(report, findings, badges) {
	const offPlatform = new Set(report.templates.flatMap(({ id, file, platform }) => platform === void 0 ? [badgeKey(file, id)] : []));
	const byUrgency = Map.groupBy(findings, (finding) => urgencyOf(finding, report, offPlatform));
	return urgencies.flatMap((urgency) => {
		const own = byUrgency.get(urgency);
		if (own === void 0) return [];
		const groups = [...Map.groupBy(own, ({ rule, label = "" }) => `${rule}\0${label}`).values()].flatMap((group) => groupOf(group, report, badges) ?? []).sort((a, b) => sureness(a.rule, report) - sureness(b.rule, report) || b.findings.length - a.findings.length || compareText(a.rule, b.rule) || compareText(a.label, b.label));
		return [{
			urgency,
			count: own.length,
			groups
		}];
	});
}
function urgencyOf(finding, { rules }, offPlatform) {
	if (finding.severity === "info") return "later";
	if (finding.severity === "warning") return "visible";
	return rules.get(finding.rule)?.kind === "limit" && !offPlatform.has(badgeKey(finding.file, finding.template)) ? "refused" : "required";
}
/** What can be read off is surer than what is judged. */
function sureness(rule, { rules }) {
	return rules.get(rule)?.kind === "guidance" ? 1 : 0;
}
function groupOf(findings, { rules }, badges) {
	const [first] = findings;
	if (first === void 0) return void 0;
	const { rule, severity, label } = first;
	const { label: ownLabel = rule, page } = rules.get(rule) ?? {};
	const about = new Set(findings.map(({ file, template }) => badgeKey(file, template)));
	return {
		rule,
		severity,
		label: label ?? ownLabel,
		...page === void 0 ? {} : { page },
		suggestion: mostFrequent(findings.map(({ suggestion }) => suggestion)),
		findings,
		fixable: findings.filter(({ fix }) => fix !== void 0).length,
		badges: [...about].flatMap((key) => badges.get(key) ?? []).sort(byReach)
	};
}
/** The first of those that come most often; empty where there is none. */
function mostFrequent(texts) {
	return [...Map.groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]).reduce((best, one) => one[1] > best[1] ? one : best, ["", 0])[0];
}
/** Those that the most people have been given first, then those with the worst findings. */
function byReach(a, b) {
	return (b.issued ?? -1) - (a.issued ?? -1) || b.errors - a.errors || b.warnings - a.warnings || b.infos - a.infos || compareText(a.name, b.name) || compareText(a.file, b.file);
}
function ownersOf({ templates }, badges) {
	const owned = templates.flatMap(({ id, file, owners = [] }) => {
		const badge = badges.get(badgeKey(file, id));
		return badge === void 0 ? [] : owners.map((owner) => ({
			owner,
			badge
		}));
	});
	return [...Map.groupBy(owned, ({ owner }) => owner)].map(([owner, all]) => ({
		owner,
		badges: all.filter(({ badge }) => total(badge) > 0).length,
		errors: sum(all, ({ badge }) => badge.errors),
		warnings: sum(all, ({ badge }) => badge.warnings),
		infos: sum(all, ({ badge }) => badge.infos)
	})).filter((owner) => total(owner) > 0).sort((a, b) => total(b) - total(a) || compareText(a.owner, b.owner));
}
function total({ errors, warnings, infos }) {
	return errors + warnings + infos;
}
function sum(items, countOf) {
	return items.reduce((all, item) => all + countOf(item), 0);
}
function practicesOf(parts) {
	const findings = parts.flatMap(({ groups }) => groups.flatMap((group) => group.findings));
	return [...Map.groupBy(findings, ({ practice }) => practice)].flatMap(([practice, own]) => practice === null ? [] : [{
		practice,
		count: own.length,
		rules: [...new Set(own.map(({ rule }) => rule))]
	}]).sort((a, b) => a.practice - b.practice);
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
// ../reporter/src/wording/digest-wording.ts
/**
* The first sentence: "64 badges: 9 have no findings, Credly would refuse 8." Where only a selection of the findings
* is shown, it counts the badges that these are about: "14 of 64 badges: Credly would refuse 2."
*/
function digestHeadline(digest) {
	const { badges, clean, platform = "the platform", byBadge } = digest;
	const isSelection = digest.hidden > 0;
	const refused = badgesIn(digest, "refused");
	const required = badgesIn(digest, "required");
	const facts = [
		...isSelection || clean === badges || clean === 0 ? [] : [`${formatNumber(clean)} ${clean === 1 ? "has" : "have"} no findings`],
		...refused === 0 ? [] : [`${platform} would refuse ${formatNumber(refused)}`],
		...required === 0 ? [] : [`${formatNumber(required)} ${required === 1 ? "has" : "have"} ${refused === 0 ? "" : "other "}errors`]
	];
	const all = pluralize(badges, "badge");
	const count = isSelection ? `${formatNumber(byBadge.length)} of ${all}` : all;
	if (badges === 0) return "No badges were checked.";
	if (facts.length > 0) return `${count}: ${facts.join(", ")}.`;
	if (isSelection) return `${count} with the findings shown here.`;
	return clean === 0 ? `${count}, each with findings.` : `${count}, none with findings.`;
}
/** How many badges the findings of one urgency are about. */
function badgesIn({ parts }, urgency) {
	const groups = parts.find((part) => part.urgency === urgency)?.groups ?? [];
	return new Set(groups.flatMap(({ badges }) => badges)).size;
}
/** The heading of a part without its count: "First, since Credly refuses them". */
function partTitle(part, { parts, platform = "the platform" }) {
	const isFirst = parts[0]?.urgency === part.urgency;
	if (part.urgency === "later") return isFirst ? "Small things" : "Can wait";
	const order = isFirst ? "First" : "Then";
	if (part.urgency === "refused") return `${order}, since ${platform} refuses them`;
	if (part.urgency === "required") return `${order}, ${isFirst ? "what" : "what else"} must be fixed`;
	return `${order}, ${whoSees(part)}`;
}
function whoSees({ groups }) {
	const isAboutBadge = groups.map(({ badges }) => badges.length > 0);
	if (!isAboutBadge.includes(false)) return "what earners see";
	return isAboutBadge.includes(true) ? "what earners and others see" : "the program's own pages";
}
/** The heading of a part: "First, since Credly refuses them (9)". */
function partHeading(part, digest) {
	return `${partTitle(part, digest)} (${formatNumber(part.count)})`;
}
/** The command that shows the findings of a part alone. */
function partCommand({ urgency }) {
	return `badgelint check --severity ${severityOf[urgency]}`;
}
const severityOf = {
	refused: "error",
	required: "error",
	visible: "warning",
	later: "info"
};
/** A group in a line of several: "24 skills that the text does not name". */
function groupInWords({ findings, label }) {
	return `${formatNumber(findings.length)} ${label}`;
}
/** "and 24 others" of the groups that are not listed; empty where there are none. */
function othersInWords(groups) {
	const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
	return count === 0 ? "" : `and ${count === 1 ? "1 other" : `${formatNumber(count)} others`}`;
}
/**
* The name of a badge with how many people have it: "Canvas Basics (501 issued)"; of those that follow in a list
* "Basic Life Support (612)". The name alone where nobody knows.
*/
function badgeInWords({ name, issued, state }, isFirst = true) {
	if (issued === void 0) return state === "archived" ? `${name} (archived)` : name;
	if (issued === 0) return `${name} (none issued)`;
	return `${name} (${formatNumber(issued)}${isFirst ? " issued" : ""})`;
}
/** "6 of these can be fixed for you", of `findings`; empty where none can. */
function fixableInWords(findings) {
	const count = findings.filter(({ fix }) => fix !== void 0).length;
	if (count === 0) return "";
	if (findings.length === 1) return "It can be fixed for you";
	return count === findings.length ? "All of these can be fixed for you" : `${formatNumber(count)} of these can be fixed for you`;
}
/** The command that settles what {@link fixableInWords} counts. */
const fixCommand = "badgelint fix";
/** The command that shows what {@link frozenInWords} counts. */
const frozenCommand = "badgelint check --no-baseline";
/**
* How many findings are frozen in the baseline, and how to see them: "31 more are frozen in the baseline: badgelint
* check --no-baseline shows them"; empty where none is. `command` is the command as a format marks it up.
*/
function frozenInWords(report, command = frozenCommand) {
	const count = report.suppressed.filter(({ suppressed }) => suppressed.by === "baseline").length;
	if (count === 0) return "";
	return `${formatNumber(count)} more ${areOrIs(count)} frozen in the baseline: ${command} shows ${count === 1 ? "it" : "them"}`;
}
/** How many findings comments and the configuration suppress: "2 more are suppressed"; empty where none is. */
function suppressedInWords(report) {
	const count = report.suppressed.filter(({ suppressed }) => suppressed.by !== "baseline").length;
	if (count === 0) return "";
	return `${formatNumber(count)} more ${areOrIs(count)} suppressed by comments or the configuration`;
}
function areOrIs(count) {
	return count === 1 ? "is" : "are";
}
// ../reporter/src/wording/sentence-shape.ts
/** What is quoted, an address, a day or a number: where sentences of one kind differ. */
const values = /"[^"]*"|\u201c[^\u201c\u201d]*\u201d|https?:\/\/\S+|\d[\d.,-]*\d|\d/g;
/** Several values in a row count as one, since lists differ in length. */
const valuesInRow = /\0(?:(?:, | and |, and | or |; )\0)*/g;
/** A sentence without its values: those of one shape say the same of different things. */
function sentenceShape(sentence) {
	return sentence.replace(values, "\0").replace(valuesInRow, "\0");
}
/** The values of a sentence that another of its shape has not, as they stand there; empty where shapes differ. */
function differingValues(sentence, other) {
	if (sentence === other || sentenceShape(sentence) !== sentenceShape(other)) return "";
	const known = new Set(other.match(values) ?? []);
	return [...new Set(sentence.match(values) ?? [])].filter((value) => !known.has(value)).join(", ");
}
/** Findings that ask for the same, by the shape of their suggestions; those that the most have in common first. */
function byRemedy(findings) {
	return [...Map.groupBy(findings, ({ suggestion }) => sentenceShape(suggestion)).values()].sort((a, b) => b.length - a.length);
}
// ../reporter/src/formats/ranked-badges.ts
/** The badge that a finding is about, or its file where it is about none. */
function keyOf({ file, template }) {
	return badgeKey(file, template);
}
/** Badges in the order in which their findings are shown: those that most people have first, then files alone. */
var RankedBadges = class {
	#badges;
	#ranks;
	constructor({ byBadge }) {
		const keyed = byBadge.map((badge) => [badgeKey(badge.file, badge.id), badge]);
		this.#badges = new Map(keyed);
		this.#ranks = new Map(keyed.map(([key], index) => [key, index]));
	}
	of(finding) {
		return finding && this.#badges.get(keyOf(finding));
	}
	/** Those of one badge stay in their order. */
	sorted(findings) {
		return findings.map((finding) => [finding, this.#ranks.get(keyOf(finding)) ?? this.#ranks.size]).sort(([, a], [, b]) => a - b).map(([finding]) => finding);
	}
};
export { RankedBadges, badgeInWords, badgeKey, byRemedy, countBySeverity, differingValues, digest, digestHeadline, escapeForTerminal, escapeJsonForTerminal, fixCommand, fixableInWords, formatNumber, frozenInWords, groupInWords, keyOf, othersInWords, partCommand, partHeading, passedOverInWords, passes, pluralize, sentenceShape, summarise, suppressedInWords, templatesOf };
