import { badgeKey, escapeForTerminal, layoutFor } from "./check.js";
// src/baseline-list.ts
/**
* What a baseline freezes as a work list: badge by badge, those that most people hold first, each finding with why
* it is frozen, who is responsible and until when. `width` is in columns.
*/
async function baselineList(list, width) {
	const { frozen, unused, unknown, path } = list;
	const wrap = wrapper(await layoutFor(frozen.flatMap(({ finding, entry }) => [
		finding.message,
		entry.reason,
		entry.owner ?? ""
	])), width);
	const groups = byBadge(list);
	const badges = groups.filter(({ badge }) => badge !== void 0).length;
	return `${[
		[headline(path, frozen.length, badges)],
		...groups.map((group) => [escapeForTerminal(titleOf(group)), ...byNote(group.findings).flatMap(([note, findings]) => [...findings.flatMap((one) => wrap(findingLine(one), 2)), ...wrap(note, 6)])]),
		...unused.length === 0 ? [] : [["No longer matching a finding; `badgelint baseline --prune` removes these entries", ...unused.flatMap((entry) => wrap(entryLine(entry), 2))]],
		...unknown.length === 0 ? [] : [["Not checked in this run, so these entries may or may not still apply", ...unknown.flatMap((entry) => wrap(entryLine(entry), 2))]]
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** Badges that most people hold first, those of which nobody knows next; what is about no badge last. */
function byBadge({ frozen, report }) {
	const badges = new Map(report.templates.map((one) => [badgeKey(one.file, one.id), one]));
	return [...Map.groupBy(frozen, ({ finding }) => badgeKey(finding.file, finding.template))].map(([key, findings]) => {
		const badge = badges.get(key);
		return {
			file: findings[0]?.finding.file ?? "",
			findings,
			...badge === void 0 ? {} : { badge }
		};
	}).sort((a, b) => reach(b) - reach(a));
}
function reach({ badge }) {
	return badge === void 0 ? -2 : badge.issued ?? -1;
}
function titleOf({ badge, file }) {
	if (badge === void 0) return file;
	const issued = badge.issued === void 0 ? "" : ` (${badge.issued} issued)`;
	return `${badge.name ?? badge.id}${issued}  ${file}`;
}
/** Findings under the line that says why they are frozen, which many have in common. */
function byNote(findings) {
	return [...Map.groupBy(findings, noteOf)];
}
function noteOf({ entry: { reason, owner, until }, isExpired }) {
	const facts = [owner, isExpired ? `expired on ${until}, so \`badgelint check\` shows it again` : until && `until ${until}`].filter((one) => one !== void 0).join(", ");
	const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`;
	return facts === "" ? sentence : `${sentence} ${facts[0]?.toUpperCase()}${facts.slice(1)}.`;
}
function findingLine({ finding, isExpired }) {
	const { range, severity, message, rule } = finding;
	return `${isExpired ? "EXPIRED " : ""}${range.start.line}:${range.start.column} ${severity} ${message} [${rule}]`;
}
function entryLine({ rule, template, file, about }) {
	return `${rule}: "${about}" in ${template ?? file}`;
}
function headline(path, findings, badges) {
	if (findings === 0) return `${escapeForTerminal(path)}: no findings are frozen.`;
	const of = badges === 0 ? "" : ` about ${badges === 1 ? "1 badge" : `${badges} badges`}`;
	return `${escapeForTerminal(path)}: ${findings === 1 ? "1 frozen finding" : `${findings} frozen findings`}${of}.`;
}
function wrapper(layout, width) {
	return (text, indent) => layout.wrap(escapeForTerminal(text), Math.max(20, width - indent - 2)).map((line, index) => `${" ".repeat(index === 0 ? indent : indent + 2)}${line}`);
}
export { baselineList };
