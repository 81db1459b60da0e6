import { linkSource } from "./lint-file.js";
import { usesOf } from "./lint-groups.js";
import { isKept, isUnheardOf, shownAddress, unusedTemplates } from "./own-rule.js";
import { sortedOnce } from "./compare-text.js";
// ../core/src/audit/audit-sources.ts
/** The rule that tells which templates might be archived. */
const archiveRule = "template/archive-candidate";
/** Takes what an audit needs of an index, which may be given back afterwards. */
function auditSources(index, settings, facts, { previous }) {
	return {
		unused: [...unusedIn(index, settings, facts)],
		unheardOf: unheardOf(index, settings, facts),
		recordedUses: recordedUses(index, new Set(previous?.links.map(({ address }) => address))),
		...facts.links ? { unanswered: unanswered(index, facts.links) } : {}
	};
}
function unanswered(index, links) {
	const subjects = [];
	for (const address of index.keysOf(linkSource)) if (links.get(address)?.verdict === "unknown") for (const { template, at } of usesOf(index, address)) subjects.push(template ?? at.file);
	return sortedOnce(subjects);
}
function* unusedIn(index, settings, facts) {
	const days = restIn(settings);
	for (const group of archivingGroups(index)) yield* unusedTemplates(group, days, facts);
}
/** What its options say; infinite where the rule has no such option. */
function restIn(settings) {
	const { days } = settings.optionsOf(archiveRule);
	return typeof days === "number" ? days : Number.POSITIVE_INFINITY;
}
function* archivingGroups(index) {
	for (const key of index.keysOf(archiveRule)) yield index.group(archiveRule, key);
}
function unheardOf(index, settings, facts) {
	const days = restIn(settings);
	const isSilent = (template) => !isKept(template, facts.today) && isUnheardOf(template, days, facts.history?.get(template.at.file)?.addedOn, facts);
	const ids = Array.from(archivingGroups(index)).flat().flatMap((entry) => entry.kind === "template" && isSilent(entry) ? entry.id : []);
	return sortedOnce(ids);
}
function recordedUses(index, recorded) {
	const named = /* @__PURE__ */ new Map();
	if (recorded.size === 0) return named;
	for (const address of index.keysOf(linkSource)) {
		const shown = shownAddress(address);
		if (!recorded.has(shown)) continue;
		const uses = usesOf(index, address).map((use) => ({
			...use,
			address
		}));
		named.set(shown, [...named.get(shown) ?? [], ...uses]);
	}
	return named;
}
export { archiveRule, auditSources };
