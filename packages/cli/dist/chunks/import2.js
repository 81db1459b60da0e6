import { isChannel } from "./src.js";
import { UsageError, escapeForTerminal, fewNames, firstFew, formatNumber, pluralize } from "./check.js";
import { importIntoLedger } from "./ledger.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
// src/ledger/contradiction-text.ts
const subjects = {
	issue: "issue",
	pilot: "pilot",
	accept: "acceptance",
	share: "share",
	correct: "correction",
	replace: "replacement",
	revoke: "revocation",
	assert: "count"
};
/** Contradictions of one kind are one line: with the same values where all have the same, else with the first's. */
function contradictionLines(all) {
	const kinds = Map.groupBy(all, (one) => {
		const members = one.differences.map(({ member }) => member).join(", ");
		return `${one.type} ${members} ${one.other === void 0}`;
	});
	return firstFew([...kinds.values()].flatMap(kindLine));
}
function kindLine(all) {
	const [first] = all;
	if (first === void 0) return [];
	const members = fewNames(first.differences.map(({ member }) => member));
	const isOne = new Set(all.map((one) => JSON.stringify(one.differences))).size === 1;
	const values = first.differences.map(({ before, now, member }) => first.differences.length === 1 ? `${before} there, ${now} here` : `${member} ${before} there, ${now} here`).join("; ");
	const others = all.slice(1).map(({ place }) => place);
	const more = others.length === 0 ? "" : ` Others: ${fewNames(others, 3)}.`;
	const there = first.otherPlace === void 0 ? "from the ledger" : `from ${first.otherPlace}`;
	const example = isOne ? values : `such as ${values}`;
	return [`${first.place}: ${pluralize(all.length, subjects[first.type])} ${all.length === 1 ? "differs" : "differ"} ${there} in ${members} (${example}), and ${all.length === 1 ? "is" : "are"} not added. ${adviceFor(first)}${more}`];
}
/** What may be changed on the platform later; a correction of it in the ledger settles that. */
const changeable = [
	"completed_on",
	"issued_on",
	"template",
	"expires_on"
];
/** What a run decides by its options, it may have decided otherwise before. */
const decidedByRun = [
	"channel",
	"who",
	...changeable
];
function adviceFor({ differences, other, type }) {
	if (other !== void 0) return "Leave out the export that is wrong or older, and import again.";
	if (type === "assert") return "Say with `--as-of` on which day the platform had this number. A day has one.";
	const members = differences.map(({ member }) => member);
	if (type === "issue" && members.join() === "who" && differences.every(hasBoth)) return "If the person was forgotten, leave the badge out of the export, and delete it on the platform. Otherwise bring back the .badgelint/ledger.salts.json of last time.";
	if (type === "issue" && members.every((member) => changeable.includes(member))) return `Import with the options and the kind of export of last time; or take that import back with \`badgelint ledger undo\`, and import again. What was changed on the platform since, settle with \`badgelint ledger append --type correct --field ${members[0]}\`.`;
	if (type === "issue" && members.every((member) => decidedByRun.includes(member))) return "Import with the options and the kind of export of last time; or take that import back with `badgelint ledger undo`, and import again.";
	return "Look at the badge on the platform; where the ledger is wrong, take that import back with `badgelint ledger undo`, and import again.";
}
function hasBoth({ before, now }) {
	return before !== "nothing" && now !== "nothing";
}
// src/ledger/import-text.ts
/** What an import says: what was read and is new, what to look at, and what was dropped. */
function importLines(result) {
	return [
		...firstFew(result.files.map(fileLine)),
		...addedLines(result),
		...unmatchedLines(result),
		...result.formerTemplates.map(formerLine),
		...leftOutLines(result),
		...withoutIds(result),
		...result.offers.map(offerLine),
		...missingLines(result),
		...problemLines(result.problems),
		...contradictionLines(result.contradictions),
		...droppedLines(result.files)
	];
}
function fileLine({ file, title, how, badges, counts }) {
	return `${file}: ${title}, ${[...badges > 0 || counts === 0 ? [pluralize(badges, "badge")] : [], ...counts > 0 ? [pluralize(counts, "template")] : []].join(" and ")}${how === void 0 ? "" : ` (${how})`}`;
}
function withoutIds({ files, likeKnown, isDryRun }) {
	const names = files.flatMap(({ file, hasIds }) => hasIds ? [] : [file]);
	if (names.length === 0) return [];
	const one = names.length === 1;
	return [`${fewNames(names, 3)} ${one ? "has" : "have"} no ids of badges, so that badges are told apart by what ${one ? "it says" : "they say"} of them. Import these badges from no other kind of export, or they count twice.`, ...likeKnown === 0 ? [] : [`None of them was in the ledger, which has others of the same templates and days. If they are the same ones, and the file has other columns or words than last time, they ${isDryRun ? "would count" : "count"} twice: ${isDryRun ? "" : "take this import back with `badgelint ledger undo`, and "}export as last time.`]];
}
const nouns = {
	issue: "issue",
	pilot: "pilot",
	accept: "acceptance",
	share: "share",
	correct: "correction",
	replace: "replacement",
	revoke: "revocation",
	assert: "count"
};
function addedLines({ added, months, known, batches, folder, isDryRun }) {
	const all = [...added.values()].reduce((sum, count) => sum + count, 0);
	const parts = Object.entries(nouns).flatMap(([type, noun]) => {
		const count = added.get(type);
		return count === void 0 ? [] : [pluralize(count, noun)];
	});
	const already = known > 0 ? ` ${pluralize(known, "event")} ${known === 1 ? "was" : "were"} in the ledger already.` : "";
	if (all === 0) return [`Nothing is new.${already}`];
	const what = `${pluralize(all, "event")} (${parts.join(", ")}) in ${fewNames(months, 12)}`;
	if (isDryRun) return [`${what} would be added. Nothing was written.${already}`];
	return [`Added ${what}.${already}`, ...writtenLines(batches.map(({ file }) => `${folder}/${file}`).sort())];
}
/** All of them: whoever takes the import back needs each. */
function writtenLines(files) {
	const [only] = files;
	if (files.length === 1) return [`Written, and to be committed: ${only}.`];
	return ["Written, and to be committed:", ...files.map((file) => `  ${file}`)];
}
function unmatchedLines({ unmatched, batches, known }) {
	if (unmatched.size === 0) return [];
	const names = [...unmatched].sort(([, a], [, b]) => b - a).map(([key, count]) => count === 0 ? key : `${key} (${pluralize(count, "badge")})`);
	const one = unmatched.size === 1;
	const advice = known > 0 ? "take the imports that have them back with `badgelint ledger undo`, " : batches.length > 0 ? "take this import back with `badgelint ledger undo`, " : "";
	return [`${pluralize(unmatched.size, "template")} of the export ${one ? "is" : "are"} not in the repository: ${fewNames(names)}. ${one ? "Its badges are" : "Their badges are"} kept under the id on the platform. To count them with a template of yours, write that id under its \`platform_ids\`, ${advice}and import again.`];
}
function formerLine({ before, now, badges }) {
	const one = badges === 1;
	return `${pluralize(badges, "badge")} of ${now} ${one ? "is" : "are"} in the ledger as ${before}, and ${one ? "stays" : "stay"} there; new ones are added as ${now}.`;
}
function leftOutLines(result) {
	const { passedOver, undatedAcceptances, undatedRevocations, noticedOn } = result;
	const { unresolvedReplacements, movedIssues } = result;
	const reasons = [...passedOver].map(([why, count]) => `${formatNumber(count)} ${why}`);
	return [
		reasons.length > 0 && `Left out, since nothing was issued: ${reasons.join(", ")}.`,
		undatedAcceptances > 0 && `${pluralize(undatedAcceptances, "badge")} ${undatedAcceptances === 1 ? "was" : "were"} accepted, but the export does not say when, so no acceptance is recorded.`,
		undatedRevocations > 0 && `${pluralize(undatedRevocations, "badge")} ${undatedRevocations === 1 ? "was" : "were"} revoked, but the export does not say when; where that is new, it is recorded for ${noticedOn}.`,
		movedIssues > 0 && `${pluralize(movedIssues, "day")} of issue ${movedIssues === 1 ? "was" : "were"} changed on the platform since, which is recorded as a correction.`,
		unresolvedReplacements > 0 && `${pluralize(unresolvedReplacements, "badge")} ${unresolvedReplacements === 1 ? "replaces one that is" : "replace others that are"} neither in the export nor in the ledger, so that no replacement is recorded. Import the older pages, too.`
	].filter((line) => line !== false);
}
function offerLine({ title, completed, issued, all, equal }) {
	return `The day of completion is unknown. In ${title}, "${completed}" can be the day on which the earner qualified, and "${issued}" that on which the badge was made; both are the same day for ${Math.round(100 * equal / all)} % of ${pluralize(all, "badge")}. To read them so, import with \`--completed ${shellWord(completed)} --issued ${shellWord(issued)}\`.`;
}
function shellWord(text) {
	return /^\w+$/.test(text) ? text : `"${text}"`;
}
function capital(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function missingLines({ missing }) {
	return missing.map(({ title, count }) => count === void 0 ? `${capital(title)}: there are more pages than were imported. Import them, too.` : `${capital(title)}: ${formatNumber(count)} more ${count === 1 ? "is" : "are"} on pages that were not imported. Import them, too.`);
}
/** Problems of one kind are one line, with the first few places. */
function problemLines(problems) {
	if (problems.length === 0) return [];
	const lines = [...Map.groupBy(problems, ({ message, suggestion }) => `${message}. ${suggestion}.`)].map(([words, all]) => {
		const [first, ...others] = all.map(({ place }) => place);
		return others.length === 0 ? `${first}: ${words}` : `${first}: ${words} ${formatNumber(others.length)} more of these: ${fewNames(others, 3)}.`;
	});
	return [`${pluralize(problems.length, "row")} ${problems.length === 1 ? "does not fit and is" : "do not fit and are"} left out:`, ...firstFew(lines).map((line) => `  ${line}`)];
}
function droppedLines(files) {
	const names = [...new Set(files.flatMap(({ dropped }) => dropped))].sort();
	return names.length === 0 ? [] : [`Dropped, and kept nowhere: ${names.join(", ")}.`];
}
// src/ledger/proposal-text.ts
/** What is said of a CSV file of which nobody has said what its columns hold. */
function proposalLines({ file, header, yaml, rows, missing }) {
	return [
		`${file} is a CSV file whose columns badgelint does not know. Nothing was written.`,
		missing.length === 0 ? "If this is right, paste it into badgelint.yaml, and import again:" : "Fill in what is missing here, paste it into badgelint.yaml, and import again:",
		"",
		...yaml,
		"",
		rows.length === 0 ? "The file has no rows." : "The first rows, with *** in place of anything about a person:",
		"",
		...rows.flatMap((cells, index) => [...index === 0 ? [] : [""], ...header.map((name, column) => `  ${name}: ${cells[column] ?? ""}`.trimEnd())])
	];
}
// src/ledger/import.ts
/** `badgelint ledger import`: reads exports into the ledger, and says what is new and what did not fit. */
async function runLedgerImport(files, options) {
	const { completed, issued, asOf, today, config } = options;
	const result = await importIntoLedger({
		workingDirectory: process.cwd(),
		environment: process.env,
		paths: files,
		isDryRun: options.dryRun ?? false,
		isStrict: options.strict ?? false,
		wantsRecipients: options.recipients ?? false,
		...channelOf(options),
		...orderOf(options),
		...completed === void 0 ? {} : { completed },
		...issued === void 0 ? {} : { issued },
		...asOf === void 0 ? {} : { asOf },
		...today === void 0 ? {} : { today },
		...config === void 0 ? {} : { config }
	});
	const lines = result.kind === "proposal" ? proposalLines(result) : importLines(result);
	for (const line of lines) stdout.write(`${escapeForTerminal(line)}\n`);
	if (result.kind === "proposal") return exitCodes.usage;
	return result.contradictions.length > 0 ? exitCodes.findings : exitCodes.clean;
}
function channelOf({ channel }) {
	if (channel === void 0) return {};
	if (isChannel(channel)) return { channel };
	throw new UsageError(`"${channel}" is not a channel; expected manual, bulk, api, unknown, or integration: with a name, such as integration:moodle. Correct \`--channel\`.`);
}
function orderOf({ dates }) {
	if (dates === void 0) return {};
	if (dates === "dmy" || dates === "mdy") return { order: dates };
	throw new UsageError(`"${dates}" is not a date order; expected dmy (day first) or mdy (month first). Correct \`--dates\`.`);
}
export { runLedgerImport };
