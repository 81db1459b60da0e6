import { UsageError, escapeForTerminal, fix, progress, tell, unmatchedError } from "./check.js";
import { exitCodes } from "./main.js";
import { patch } from "./patch2.js";
import { stdout } from "node:process";
// src/describe-fix.ts
/**
* What a fix did to a template, as people would say it: `removed the skill "EHR"`. Texts are cut, and not made safe
* for a terminal.
*/
function describeFix({ finding, former }) {
	const { fix } = finding;
	if (fix === void 0) return "changed nothing";
	const what = subjectOf(fix.pointer);
	const was = textOf(former);
	switch (fix.kind) {
		case "remove": return `removed the ${what}${was === void 0 ? "" : ` ${quoted(was)}`}`;
		case "set": return was === void 0 ? `set the ${what} to ${quoted(fix.value)}` : `changed the ${what} ${quoted(was)} to ${quoted(fix.value)}`;
		case "rename": return `renamed the field \`${keysOf(fix.pointer).at(-1)}\` of the ${subjectOf(parentOf(fix.pointer))} to \`${fix.key}\``;
		case "replace": {
			const [start, end] = fix.span;
			const part = was?.slice(start, end) ?? "";
			return fix.value === "" ? `removed ${quoted(part)} from the ${what}` : `replaced ${quoted(part)} with ${quoted(fix.value)} in the ${what}`;
		}
	}
}
/** What fields are called that a fix may touch, by the keys of all formats; other keys are shown as they are. */
const fieldNames = {
	name: "name",
	description: "description",
	language: "language",
	global_activity_url: "page about earning the badge (`global_activity_url`)",
	earn_this_badge_url: "\"Earn this badge\" link (`earn_this_badge_url`)",
	criteria: "criteria",
	image: "image"
};
/** What an item of a list is called. */
const itemNames = {
	skills: "skill",
	tags: "tag",
	tag: "tag",
	alignments: "alignment",
	alignment: "alignment",
	badge_template_activities: "criterion",
	recommendations: "recommendation"
};
/** The field, or the item of a list, that a pointer leads to; the name of an item stands for the item. */
function subjectOf(pointer) {
	const keys = keysOf(pointer).filter((key) => key !== "achievement" && key !== "badge");
	const [first = "", second, third] = keys;
	const item = itemNames[first];
	if (item === void 0 || second === void 0) return fieldNames[first] ?? `field \`${keys.join(".")}\``;
	if (third === void 0 || ["name", "targetName"].includes(third)) return item;
	if (third.endsWith("url") || third === "targetUrl") return `link of ${item} ${Number(second) + 1}`;
	return `${third} of ${item} ${Number(second) + 1}`;
}
function keysOf(pointer) {
	return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function parentOf(pointer) {
	return pointer.slice(0, pointer.lastIndexOf("/"));
}
/** The text of a value, or the name of what has one. */
function textOf(value) {
	if (typeof value === "string") return value;
	if (typeof value !== "object" || value === null) return void 0;
	const { name, targetName, title } = value;
	return [
		name,
		targetName,
		title
	].find((one) => typeof one === "string");
}
/** UTF-16 units that are shown of a text. */
const maxShown = 60;
function quoted(text) {
	return `"${text.length > maxShown ? `${text.slice(0, maxShown).toWellFormed()}\u2026` : text}"`;
}
// src/fix.ts
/** `badgelint fix`: fixes what can be fixed, and says what was and what remains. Throws {@link UsageError}. */
async function runFix(paths, options) {
	const result = await fix(requestFor(paths, options));
	reportFixes(result, options, (text) => stdout.write(text));
	if (options.dryRun && result.files.length > 0) return exitCodes.clean;
	const { remaining } = result;
	process.stderr.write(`${result.files.length === 0 ? "Nothing can be fixed automatically. " : ""}${remainingInWords(remaining.length)}\n`);
	return exitCodes.clean;
}
/** Fixes before a check of the same paths, and says on standard error what was fixed. Throws {@link UsageError}. */
async function fixFirst(paths, options) {
	reportFixes(await fix(requestFor(paths, options)), options, (text) => process.stderr.write(text));
}
function requestFor(paths, options) {
	return {
		workingDirectory: process.cwd(),
		paths,
		isDryRun: options.dryRun ?? false,
		links: options.links ?? false,
		onLink: progress("links checked"),
		...options.config === void 0 ? {} : { configuration: options.config },
		...options.today === void 0 ? {} : { today: options.today }
	};
}
/** Says what was fixed, and what could not be written. Throws {@link UsageError}. */
function reportFixes({ files, unmatched, notes, rules, isConfigured }, { dryRun, allowEmpty }, write) {
	for (const note of notes) tell(note);
	if (unmatched.length > 0 && !allowEmpty) throw unmatchedError(unmatched, isConfigured);
	const labels = new Map(rules.map(({ id, label = id }) => [id, label]));
	for (const file of files) if (file.unwritten === void 0) write(dryRun ? patch(file) : fixedLines(file, labels));
	const unwritten = files.filter((file) => file.unwritten !== void 0);
	if (unwritten.length > 0) throw new UsageError(`${unwritten.map((file) => `${escapeForTerminal(file.path)} was not changed: ${file.unwritten}`).join("; ")}. Run \`badgelint fix\` again.`);
}
function fixedLines({ path, applied }, labels) {
	return `${[path, ...applied.map((one) => {
		const { rule, label = labels.get(rule) ?? rule } = one.finding;
		return `  ${describeFix(one)} (${label})`;
	})].map(escapeForTerminal).join("\n")}\n`;
}
function remainingInWords(count) {
	if (count === 0) return "No findings remain.";
	return count === 1 ? "1 finding remains; badgelint check shows it." : `${count} findings remain; badgelint check shows them.`;
}
export { fixFirst, runFix };
