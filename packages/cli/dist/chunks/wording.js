import { fewNames, formatNumber, pluralize, truncate } from "./check.js";
// ../reporter/src/audit/wording.ts
/** What an owner is called. What is nobody's in particular is the program's. */
function ownerName({ name, from }) {
	return from === "program" ? "the program" : name;
}
/** Gives the name of an owner by the key. */
function ownerNames({ owners }) {
	const names = new Map(owners.map((owner) => [owner.key, ownerName(owner)]));
	return (key) => names.get(key) ?? key;
}
/** `Audit 2026 of Example College, from 2025-11-30 to 2026-11-30`. */
function auditTitle({ year, since, asOf, program }) {
	return `Audit ${year}${program.issuer === void 0 ? "" : ` of ${program.issuer}`}, from ${since} to ${asOf}`;
}
/** What the program is and which audit came before. */
function leadSentences(audit) {
	const { previous, since } = audit;
	return [
		...isNothingDue(audit) ? [] : [`${programCounts(audit.program)}.`],
		...previous === void 0 ? ["No earlier audit is on record."] : [],
		...previous && previous.asOf !== since ? [`The last audit was on ${previous.asOf}.`] : []
	];
}
/** `12 active templates, 1 draft, 2 archived; 1,204 badges issued`; the last in the time that the title says. */
function programCounts({ active, draft, archived, issued }) {
	const states = [
		pluralize(active, "active template"),
		...draft > 0 ? [pluralize(draft, "draft")] : [],
		...archived > 0 ? [`${archived} archived`] : []
	].join(", ");
	return issued === void 0 ? states : `${states}; ${pluralize(issued, "badge")} issued`;
}
/** Candidates on which nobody has decided. */
function openCandidates({ candidates }) {
	return candidates.filter(({ decision }) => decision === void 0);
}
/** What owners have to do, beside deciding on what might be archived; what is of one badge stands together. */
function tasks({ entries }) {
	return sideBySide(entries.filter(({ kind }) => kind !== "archive"));
}
/** The same with the entries of one badge side by side, as far as no lighter one comes before a heavier one. */
function sideBySide(entries) {
	const runs = [];
	for (const entry of entries) {
		const run = runs.at(-1);
		if (run?.[0]?.severity === entry.severity) run.push(entry);
		else runs.push([entry]);
	}
	return runs.flatMap((run) => [...Map.groupBy(run, ({ template, file }) => template ?? file).values()]).flat();
}
/** Owners with something to do or to decide, those with most to do first, and the program last. */
function ownersByTasks(audit) {
	const own = Map.groupBy(tasks(audit), ({ owner }) => owner);
	const open = Map.groupBy(openCandidates(audit), ({ owner }) => owner);
	return audit.owners.map((owner) => ({
		owner,
		own: own.get(owner.key) ?? [],
		open: open.get(owner.key) ?? []
	})).filter((one) => one.own.length + one.open.length > 0).sort((a, b) => placeAmong(a) - placeAmong(b) || b.own.length - a.own.length);
}
function placeAmong({ owner }) {
	return owner.from === "program" ? 1 : 0;
}
/** So many owners are named in the sum, beside the program; the others are counted. */
const maxOwners = 4;
/**
* All of it in one sentence: `15 things to do: Science office 9, the program 6; 2 badges to decide on; 2 of 15
* practices kept.`
*/
function sumSentence(audit) {
	if (isNothingDue(audit)) return nothingDue(audit);
	const count = tasks(audit).length;
	const open = openCandidates(audit).length;
	return `${[
		count === 0 ? "Nothing to do" : `${pluralize(count, "thing")} to do${byOwner(audit)}`,
		...open === 0 ? [] : [`${pluralize(open, "badge")} to decide on`],
		`${keptCount(audit)} practices kept`
	].join("; ")}.`;
}
/** Who has how much to do. */
function byOwner(audit) {
	const all = ownersByTasks(audit).filter(({ own }) => own.length > 0);
	const [only, second] = all;
	if (only && second === void 0) return ` for ${ownerName(only.owner)}`;
	const people = all.filter(({ owner }) => owner.from !== "program");
	const isLong = people.length > maxOwners;
	const named = isLong ? people.slice(0, 3) : people;
	const others = people.slice(named.length);
	return `: ${[
		...named.map(countOf),
		...isLong ? [`${others.length} others ${formatNumber(countIn(others))}`] : [],
		...all.filter((one) => !people.includes(one)).map(countOf)
	].join(", ")}`;
}
function countOf(one) {
	return `${ownerName(one.owner)} ${formatNumber(countIn([one]))}`;
}
function countIn(owners) {
	return owners.reduce((sum, { own }) => sum + own.length, 0);
}
/** `2 of 15`. */
function keptCount({ practices }) {
	return `${practices.filter(({ state }) => state === "kept").length} of ${practices.length}`;
}
/** `3 things to do, 1 badge to decide on`. */
function dueCounts(own, open) {
	return [...own > 0 ? [`${pluralize(own, "thing")} to do`] : [], ...open > 0 ? [`${pluralize(open, "badge")} to decide on`] : []].join(", ");
}
function isNothingDue(audit) {
	return audit.entries.length === 0 && audit.links.length === 0 && openCandidates(audit).length === 0;
}
function nothingDue(audit) {
	const { gaps, program } = audit;
	const { active, issued } = program;
	const known = gaps.length === 0 ? "" : " as far as is known";
	const kept = areAllKept(audit) ? ", and all fifteen practices are kept" : `; ${keptCount(audit)} practices kept`;
	const badges = issued === void 0 ? "" : `, ${pluralize(issued, "badge")} issued`;
	return `${pluralize(active, "active template")}${badges}; nothing is due${known}${kept}.`;
}
function areAllKept({ practices }) {
	return practices.every(({ state }) => state === "kept");
}
/** `file:line`, as editors take it. */
function placeOf({ file, line }) {
	return `${file}:${line}`;
}
/** A message as a sentence. */
function sentence(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** Gives the name of a badge by its template's id. */
function badgeNames({ templates }) {
	const names = new Map(templates.map(({ id, name = id }) => [id, truncate(name, maxNameLength)]));
	return (id) => names.get(id) ?? id;
}
/** So many names stand in a list before the others are counted. */
const maxNames = 3;
/** The first few of some ids. */
function ids(all) {
	return fewNames(all, maxNames);
}
/** Characters of a name that are shown at the most, so that a heading stays one. */
const maxNameLength = 80;
/** The name of a badge, else the id of its template; undefined where it is about none. */
function subjectOf({ name, template }) {
	const subject = name ?? template;
	return subject === void 0 ? void 0 : truncate(subject, maxNameLength);
}
/** The sentences that speak for archiving a template: when, how many, who leads people there. */
function evidenceSentences(one) {
	const isNamed = (id) => one.evidence.includes(`"${id}"`);
	const ways = [{
		way: "recommended",
		by: one.recommendedBy.filter((id) => !isNamed(id))
	}, {
		way: "required",
		by: one.requiredBy.filter((id) => !isNamed(id))
	}].filter(({ by }) => by.length > 0).map(({ way, by }) => `${way} by ${ids(by)}`).join(", and ");
	return [
		sentence(one.evidence),
		...ways === "" ? [] : [`It is ${ways}.`],
		...one.decision === void 0 ? [] : [`Kept until ${one.decision.until}: ${sentence(one.decision.keep)}`]
	];
}
export { areAllKept, auditTitle, badgeNames, dueCounts, evidenceSentences, ids, leadSentences, openCandidates, ownerName, ownerNames, ownersByTasks, placeOf, sentence, subjectOf, sumSentence };
