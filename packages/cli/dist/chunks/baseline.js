import { UsageError, baseline, escapeForTerminal, progress, tell } from "./check.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
// src/baseline.ts
const defaultReason = "Was there when the baseline was made; nobody has looked into it yet.";
/**
* `badgelint baseline`: freezes what is found today, says what it did, and gives the exit code that a check
* would have from then on.
*/
async function runBaseline(folder, options) {
	const result = await updateBaseline(folder, options);
	if (result.unmatched.length > 0) throw new UsageError(`${result.unmatched.map((path) => `"${path}"`).join(", ")} matches no file that badgelint reads; expected the folder of a badge program. Check the path.`);
	for (const note of result.notes) tell(note);
	stdout.write(`${summaryLines(result).map(escapeForTerminal).join("\n")}\n`);
	return result.remaining.some(({ severity }) => severity === "error") ? exitCodes.findings : exitCodes.clean;
}
async function updateBaseline(folder, { config, today, reason, owner, until, add = false, prune = false, links }) {
	return await baseline({
		workingDirectory: process.cwd(),
		...folder === void 0 ? {} : { paths: [folder] },
		...config === void 0 ? {} : { configuration: config },
		...today === void 0 ? {} : { today },
		links: links !== false,
		onLink: progress("links asked"),
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
		...open > 0 ? [`${count(open, "finding is", "findings are")} new and not frozen. \`badgelint check\` shows what is new, and --add freezes it.`] : [],
		...unused > 0 ? [`${count(unused, "entry applies", "entries apply")} to nothing. --prune removes such.`] : [],
		...expired > 0 ? [`${count(expired, "entry has", "entries have")} run out, so that what they are about is shown again. Settle it, or give a new day under \`until\` by hand.`] : [],
		...unfreezable.length > 0 ? [`Not to be frozen, since files or settings are what it is about: ${count(unfreezable.length, "finding", "findings")} of ${unfreezableRules.join(", ")}.`] : []
	];
}
function headline({ path, state, count: all, added, removed }) {
	switch (state) {
		case "none": return "There is nothing to freeze.";
		case "made": return `${path}: ${count(added, "finding is", "findings are")} frozen.`;
		case "changed": return `${path}: ${count(added, "finding", "findings")} added, ${count(removed, "entry", "entries")} removed, ${count(all, "entry", "entries")} now.`;
		case "kept": return `${path}: ${count(all, "entry", "entries")}, left as it was.`;
	}
}
function count(number, one, many) {
	return `${number} ${number === 1 ? one : many}`;
}
export { runBaseline };
