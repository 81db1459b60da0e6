import { S as passes, n as check } from "./check.js";
import { i as syntaxOf } from "./media-type.js";
import { n as escapeJsonForTerminal, t as escapeForTerminal } from "./terminal.js";
import { t as truncate } from "./truncate2.js";
import { a as checkChange, c as stagedChange, i as printConfiguration, o as changeSince, s as repositoryAt } from "./src.js";
import { a as maxFileBytes } from "./read.js";
import { n as fetchCommand, t as deepenCommand } from "./fetch.js";
import { t as exitCodes } from "./exit-codes.js";
import { n as unmatchedError, r as writeReport, t as hasColors } from "./output.js";
import { t as progress } from "./progress.js";
import { t as UsageError } from "./usage-error.js";
import { stderr, stdin, stdout } from "node:process";
/**
* A report as a JSON text for programs, in the shape of `schemas/report.schema.json`. `stats` are times in
* milliseconds by the name of what took them.
*/
function formatJson(report, stats) {
	const { findings, suppressed, newlySuppressed = [], summary, practices } = report;
	const document = {
		version: 1,
		findings,
		suppressed,
		...newlySuppressed.length > 0 ? { newlySuppressed } : {},
		summary,
		...practices ? { practices } : {},
		...stats ? { stats } : {}
	};
	return `${escapeJsonForTerminal(JSON.stringify(document, null, 2))}\n`;
}
// ../reporter/src/wording/describe-suppression.ts
const suppressorNames = {
	comment: "a comment",
	configuration: "the configuration",
	baseline: "the baseline"
};
/**
* By what a finding is switched off, and why: `switched off by a comment: Agreed with Ann`. The reason is
* untrusted and not escaped, and is cut at 300 UTF-16 units.
*/
function describeSuppression({ severity, suppressed, loweredTo }) {
	const suppressor = suppressorNames[suppressed.by];
	if (loweredTo !== void 0) return `turned down from ${severity} to ${loweredTo} by ${suppressor}`;
	const how = `switched off by ${suppressor}`;
	const reason = truncate(suppressed.reason?.trim() ?? "", 300);
	if (reason) return `${how}: ${reason}`;
	return suppressed.by === "comment" ? `${how}, without a reason` : how;
}
// ../reporter/src/formats/suppressions.ts
/** So many are listed one by one; the whole list is in the JSON output. */
const maxListed = 20;
/**
* What a change switches off, for people on a terminal: a title, and two lines for each finding. Empty where
* a change switches nothing off.
*/
function formatSuppressions(all = []) {
	if (all.length === 0) return "";
	const lines = all.slice(0, maxListed).flatMap((one) => [`  ${one.file}:${one.range.start.line} ${one.severity} ${one.message}`, `    ${one.rule}, ${describeSuppression(one)}`]);
	const omitted = all.length - maxListed;
	return `${[
		"Switched off by this change",
		...lines,
		...omitted > 0 ? [`  And ${omitted} more; --format json has them all.`] : []
	].map(escapeForTerminal).join("\n")}\n`;
}
// src/check.ts
/**
* `badgelint check`: checks, writes the report, and gives the exit code. `git` is the repository, where it was asked
* already. Throws {@link UsageError}.
*/
async function runCheck(paths, options, git) {
	const workingDirectory = process.cwd();
	if (options.printConfig !== void 0) {
		const printed = await printConfiguration(options.printConfig, workingDirectory, options.config);
		stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
		return exitCodes.clean;
	}
	if (options.stdinFilename !== void 0 && paths.length > 0) throw new UsageError("--stdin-filename checks standard input and takes no paths. Leave one of the two away.");
	if (options.stdinFilename !== void 0 && !syntaxOf(options.stdinFilename) && !options.allowEmpty) throw unmatchedError([options.stdinFilename ?? ""], false);
	const started = performance.now();
	const change = changeFor(workingDirectory, options, git);
	const request = {
		workingDirectory,
		paths,
		links: options.links !== false && options.stdinFilename === void 0 && !options.staged,
		onLink: progress("links asked"),
		...options.config === void 0 ? {} : { configuration: options.config },
		...options.today === void 0 ? {} : { today: options.today },
		...options.stdinFilename === void 0 ? {} : { text: {
			filename: options.stdinFilename,
			content: await readInput()
		} }
	};
	const result = change ? await checkChange({
		...request,
		change,
		cache: options.cache !== false
	}) : await check(request);
	if (result.unmatched.length > 0 && !options.allowEmpty && !options.staged) throw unmatchedError(result.unmatched, result.isConfigured);
	for (const note of result.notes) stderr.write(`badgelint: ${escapeForTerminal(note)}\n`);
	const output = await formatResult(result, options, performance.now() - started);
	if (options.output === void 0) stdout.write(output);
	else await writeReport(options.output, output);
	return passes(result.report, options) ? exitCodes.clean : exitCodes.findings;
}
/** Standard input as text. Throws {@link UsageError} where it is more than a file may have. */
async function readInput() {
	const pieces = [];
	let length = 0;
	for await (const piece of stdin) {
		pieces.push(piece);
		length += piece.length;
		if (length > 5e7) throw new UsageError(`Standard input has more than ${maxFileBytes / 1e6} MB; expected one template. Check a file by its path instead.`);
	}
	return new TextDecoder().decode(Buffer.concat(pieces));
}
/** What of the repository is to be compared; undefined where all of it is checked. */
function changeFor(folder, { staged, changed, base, stdinFilename }, repository) {
	if (base !== void 0 && !changed) throw new UsageError("--base says what to compare with, and needs --changed. Add it.");
	if (staged && changed) throw new UsageError("--staged checks what is about to be committed, --changed what differs from a commit. Leave one of the two away.");
	if (!staged && !changed) return void 0;
	if (stdinFilename !== void 0) throw new UsageError("--stdin-filename checks standard input alone. Leave --staged or --changed away.");
	const git = repository ?? repositoryAt(folder);
	if (staged) return stagedChange(git);
	const name = base ?? "HEAD";
	const commit = git.commit(name);
	if (commit === void 0 && base === void 0) return changeSince(git, git.emptyTree());
	if (commit === void 0) {
		const fetch = fetchCommand(name, git);
		throw new UsageError(`There is no commit ${name} in this repository. Check the name behind --base${fetch ? `, or fetch it: ${fetch}` : "."}`);
	}
	const start = git.mergeBase(commit, "HEAD");
	const deepen = start === void 0 ? deepenCommand(git) : void 0;
	if (deepen !== void 0) throw new UsageError(`Where this branch left ${name} cannot be told, since the history of this clone is cut off (it is shallow). Fetch the rest: ${deepen}`);
	return changeSince(git, start ?? commit);
}
/** The report in the format that was asked for, as it is written. */
async function formatResult(result, options, milliseconds) {
	const { report, sources, timing, changed } = result;
	if (options.format === "sarif") {
		const { sarif } = await import("./sarif.js");
		return sarif(result);
	}
	if (options.format === "json") return formatJson(report, options.stats ? timing : void 0);
	if (changed === 0) return `Nothing that badgelint checks is ${options.staged ? "staged" : "changed"}.\n${formatSuppressions(report.newlySuppressed)}`;
	const texts = new Map(sources.map((source) => [source.path, "text" in source ? source.text : void 0]));
	const { formatText } = await import("./text.js");
	const isTerminal = stdout.isTTY === true && options.output === void 0;
	const output = `${await formatText(report, {
		width: isTerminal ? Math.max(40, stdout.columns) : 100,
		color: options.color ?? (isTerminal && hasColors()),
		textOf: (file) => texts.get(file),
		milliseconds
	})}${elsewhereNote(report)}${formatSuppressions(report.newlySuppressed)}`;
	if (!options.stats) return output;
	return `${output}\n${Object.entries(timing).map(([part, time]) => `${part.padEnd(10)} ${time.toFixed(1).padStart(8)} ms`).join("\n")}\n`;
}
/** A line on findings that a check of a change does not show; empty where there are none. */
function elsewhereNote(report) {
	if (!("elsewhere" in report) || report.elsewhere === 0) return "";
	return "Older findings in these files are not shown, since the change does not touch them.\n";
}
export { formatJson as n, runCheck, formatSuppressions as t };
