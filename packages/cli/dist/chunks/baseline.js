import { UsageError, baseline, escapeForTerminal, frozenFindings, progress, tell, textLayout } from "./check.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
// src/baseline.ts
const defaultReason = "Found when the baseline was created; not reviewed yet.";
/**
* `badgelint baseline`: freezes what is found today, says what it did, and gives the exit code that a check
* would have from then on.
*/
async function runBaseline(folder, options) {
	if (options.list) return await listBaseline(folder, options);
	const result = await updateBaseline(folder, options);
	if (result.unmatched.length > 0) throw unmatchedError(result.unmatched);
	for (const note of result.notes) tell(note);
	stdout.write(`${summaryLines(result).map(escapeForTerminal).join("\n")}\n`);
	return result.remaining.some(({ severity }) => severity === "error") ? exitCodes.findings : exitCodes.clean;
}
/** `badgelint baseline --list`: shows what is frozen. Throws {@link UsageError}. */
async function listBaseline(folder, options) {
	const others = [
		"add",
		"prune",
		"reason",
		"owner",
		"until"
	].filter((name) => options[name] !== void 0);
	if (others.length > 0) throw new UsageError(`--list only shows what is frozen and changes nothing. Leave out --list, or leave out ${others.map((name) => `--${name}`).join(" and ")}.`);
	const list = await frozenFindings(requestFor(folder, options));
	if (list.unmatched.length > 0) throw unmatchedError(list.unmatched);
	for (const note of list.notes) tell(note);
	const { baselineList } = await import("./baseline-list.js");
	stdout.write(await baselineList(list, (await textLayout({})).width));
	return exitCodes.clean;
}
function unmatchedError(paths) {
	return new UsageError(`${paths.map((path) => `"${path}"`).join(", ")} matches no file that badgelint reads; expected the folder of a badge program. Check the path.`);
}
function requestFor(folder, { config, today, links }) {
	return {
		workingDirectory: process.cwd(),
		...folder === void 0 ? {} : { paths: [folder] },
		...config === void 0 ? {} : { configuration: config },
		...today === void 0 ? {} : { today },
		links: links !== false,
		onLink: progress("links checked")
	};
}
async function updateBaseline(folder, options) {
	const { reason, owner, until, add = false, prune = false } = options;
	return await baseline({
		...requestFor(folder, options),
		adds: add,
		prunes: prune,
		note: {
			reason: reason ?? defaultReason,
			...owner === void 0 ? {} : { owner },
			...until === void 0 ? {} : { until }
		}
	});
}
function summaryLines(result) {
	const { open, unused, expired, remaining } = result;
	const unfreezable = remaining.filter(({ rule }) => /^(?:document|config)\/|^program\/schema$/.test(rule) && !["config/unused-baseline", "config/expired-suppression"].includes(rule));
	const unfreezableRules = [...new Set(unfreezable.map(({ rule }) => rule))].sort();
	return [
		headline(result),
		...open > 0 ? [`${count(open, "finding is", "findings are")} new and not frozen. \`badgelint check\` shows new findings; \`badgelint baseline --add\` freezes them.`] : [],
		...unused > 0 ? [`${count(unused, "entry no longer matches", "entries no longer match")} a finding. \`badgelint baseline --prune\` removes ${unused === 1 ? "it" : "them"}.`] : [],
		...expired > 0 ? [`${count(expired, "entry has", "entries have")} expired, so \`badgelint check\` shows ${expired === 1 ? "its finding" : "their findings"} again. Fix ${expired === 1 ? "it" : "them"}, or set a new date under \`until\` by hand.`] : [],
		...unfreezable.length > 0 ? [`Not added, because problems with files and settings cannot be frozen: ${count(unfreezable.length, "finding", "findings")} of ${unfreezableRules.join(", ")}.`] : []
	];
}
function headline({ path, state, count: all, added, removed }) {
	switch (state) {
		case "none": return "There is nothing to freeze.";
		case "made": return `${path}: ${count(added, "finding is", "findings are")} frozen. \`badgelint baseline --list\` shows ${added === 1 ? "it" : "them"}.`;
		case "changed": return `${path}: ${count(added, "finding", "findings")} added, ${count(removed, "entry", "entries")} removed, ${count(all, "entry", "entries")} now.`;
		case "kept": return `${path}: ${count(all, "entry", "entries")}, not changed.`;
	}
}
function count(number, one, many) {
	return `${number} ${number === 1 ? one : many}`;
}
export { runBaseline };
