import { r as syntaxOf } from "./parse.js";
import { n as formatJson } from "./json.js";
import { r as check } from "./check.js";
import { t as visible } from "./visible.js";
import { c as repositoryAt, l as stagedChange, o as checkChange, r as printConfiguration, s as changeSince } from "./src.js";
import { r as writeWhole } from "./replace.js";
import { t as exitCodes } from "./exit-codes.js";
import { t as progress } from "./progress.js";
import { t as UsageError } from "./usage-error.js";
import { stderr, stdin, stdout } from "node:process";
import { text } from "node:stream/consumers";
// src/check.ts
/**
* `badgelint check`: checks, tells, and gives the exit code. `git` is the repository, where it was asked
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
	if (options.stdinFilename !== void 0 && !syntaxOf(options.stdinFilename) && !options.allowEmpty) throw nothingMatched([options.stdinFilename ?? ""], false);
	const started = performance.now();
	const change = changeIn(workingDirectory, options, git);
	const request = {
		workingDirectory,
		paths,
		links: options.links !== false && options.stdinFilename === void 0 && !options.staged,
		onLink: progress("links asked"),
		...options.config === void 0 ? {} : { configuration: options.config },
		...options.today === void 0 ? {} : { today: options.today },
		...options.stdinFilename === void 0 ? {} : { text: {
			filename: options.stdinFilename,
			content: await text(stdin)
		} }
	};
	const result = change ? await checkChange({
		...request,
		change,
		cache: options.cache !== false
	}) : await check(request);
	if (result.unmatched.length > 0 && !options.allowEmpty && !options.staged) throw nothingMatched(result.unmatched, result.isConfigured);
	for (const note of result.notes) stderr.write(`badgelint: ${visible(note)}\n`);
	const told = await tell(result, options, performance.now() - started);
	if (options.output === void 0) stdout.write(told);
	else await write(options.output, told);
	return verdict(result.report, options);
}
/** What of the repository is to be compared; undefined where all of it is checked. */
function changeIn(folder, { staged, changed, base, stdinFilename }, known) {
	if (base !== void 0 && !changed) throw new UsageError("--base says what to compare with, and needs --changed. Add it.");
	if (staged && changed) throw new UsageError("--staged checks what is about to be committed, --changed what differs from a commit. Leave one of the two away.");
	if (!staged && !changed) return void 0;
	if (stdinFilename !== void 0) throw new UsageError("--stdin-filename checks standard input alone. Leave --staged or --changed away.");
	const git = known ?? repositoryAt(folder);
	if (staged) return stagedChange(git);
	const name = base ?? "HEAD";
	const commit = git.commit(name);
	if (commit === void 0 && base === void 0) return changeSince(git, git.emptyTree());
	if (commit === void 0) throw new UsageError(`There is no commit ${name} in this repository. Check the name behind --base, or fetch it: git fetch origin ${name}`);
	return changeSince(git, git.mergeBase(commit, "HEAD") ?? commit);
}
async function tell(result, options, milliseconds) {
	const { report, sources, timing, changed } = result;
	if (options.format === "sarif") {
		const { sarif } = await import("./sarif.js");
		return sarif(result);
	}
	if (options.format === "json") return formatJson(report, options.stats ? timing : void 0);
	if (changed === 0) return `Nothing that badgelint checks is ${options.staged ? "staged" : "changed"}.\n`;
	const texts = new Map(sources.map((source) => [source.path, "text" in source ? source.text : void 0]));
	const { formatText } = await import("./text2.js");
	const isTerminal = stdout.isTTY === true && options.output === void 0;
	const told = `${await formatText(report, {
		width: isTerminal ? Math.max(40, stdout.columns) : 100,
		color: options.color ?? (isTerminal && hasColors()),
		textOf: (file) => texts.get(file),
		milliseconds
	})}${leftAlone(report)}`;
	if (!options.stats) return told;
	return `${told}\n${Object.entries(timing).map(([part, time]) => `${part.padEnd(10)} ${time.toFixed(1).padStart(8)} ms`).join("\n")}\n`;
}
/** What a check of a change says of findings that it does not show. */
function leftAlone(report) {
	if (!("elsewhere" in report) || report.elsewhere === 0) return "";
	return "Older findings in these files are not shown, since the change does not touch them.\n";
}
/** Whether the terminal shows colours, by the customs of NO_COLOR, FORCE_COLOR and TERM. */
function hasColors() {
	return stdout.hasColors?.() ?? false;
}
async function write(file, text) {
	try {
		await writeWhole(file, text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(`The report cannot be written to ${file}: ${reason}. Check the path behind --output.`);
	}
}
function nothingMatched(paths, isConfigured) {
	const which = paths.map((path) => `"${path}"`).join(", ");
	return new UsageError(`${which} matches no file that badgelint reads; expected ${isConfigured ? "a file that the configuration names under `templates` or `governance`" : "YAML, JSON or Markdown files of a badge program"}. Check the path, or pass --allow-empty if that is meant.`);
}
function verdict({ summary }, { failOn = "error", maxWarnings }) {
	const { errors, warnings, infos } = summary;
	const counted = {
		error: errors,
		warning: errors + warnings,
		info: errors + warnings + infos,
		never: 0
	};
	const isTooMany = maxWarnings !== void 0 && warnings > maxWarnings;
	return counted[failOn] > 0 || isTooMany ? exitCodes.findings : exitCodes.clean;
}
export { runCheck };
