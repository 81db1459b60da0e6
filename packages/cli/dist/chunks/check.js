import { r as syntaxOf } from "./parse.js";
import { n as formatJson } from "./json.js";
import { a as check, n as writeWhole } from "./write.js";
import { t as cut } from "./harmless.js";
import { t as visible } from "./visible.js";
import { c as repositoryAt, l as stagedChange, o as checkChange, r as printConfiguration, s as changeSince } from "./src.js";
import { i as repositoryTop } from "./paths.js";
import { a as isFolder } from "./stat.js";
import { r as largestFile } from "./read.js";
import { t as exitCodes } from "./exit-codes.js";
import { t as progress } from "./progress.js";
import { t as UsageError } from "./usage-error.js";
import { stderr, stdin, stdout } from "node:process";
import { dirname, resolve } from "node:path";
// ../reporter/src/suppressions.ts
const by = {
	comment: "a comment",
	configuration: "the configuration",
	baseline: "the baseline"
};
/** By what a finding is switched off, and why, in words. The reason is untrusted, and cut. */
function suppressionInWords({ severity, suppressed, loweredTo }) {
	if (loweredTo !== void 0) return `turned down from ${severity} to ${loweredTo} by ${by[suppressed.by]}`;
	const how = `switched off by ${by[suppressed.by]}`;
	const reason = cut(suppressed.reason?.trim() ?? "", 300);
	if (reason) return `${how}: ${reason}`;
	return suppressed.by === "comment" ? `${how}, without a reason` : how;
}
/** So many are told one by one; the whole list is in the JSON output. */
const mostTold = 20;
/** Tells people on a terminal what a change switches off; empty where that is nothing. */
function formatSuppressions(all = []) {
	if (all.length === 0) return "";
	const lines = all.slice(0, mostTold).flatMap((one) => [`  ${one.file}:${one.range.start.line} ${one.severity} ${one.message}`, `    ${one.rule}, ${suppressionInWords(one)}`]);
	const more = all.length - mostTold;
	return `${[
		"Switched off by this change",
		...lines,
		...more > 0 ? [`  And ${more} more; --format json has them all.`] : []
	].map(visible).join("\n")}\n`;
}
// ../workspace/src/fetch-command.ts
/** The command that fetches what a name means; undefined where none can be told. */
function fetchCommand(name, git) {
	const remotes = git.remotes();
	const [remote] = remotes.toSorted((a, b) => Number(b === "origin") - Number(a === "origin"));
	if (remote === void 0 || name.startsWith("-")) return void 0;
	if (/[~^:\s]|@\{/.test(name)) return deepenCommand(git);
	if (/^[0-9a-f]{40}$/.test(name)) return command([
		"fetch",
		remote,
		name
	]);
	if (/^[0-9a-f]{7,39}$/.test(name)) return deepenCommand(git) ?? command(["fetch", remote]);
	const short = name.replace(/^refs\//, "");
	if (short.startsWith("tags/")) return command([
		"fetch",
		remote,
		"tag",
		short.slice(5)
	]);
	const tracked = short.replace(/^remotes\//, "");
	const own = remotes.filter((one) => tracked.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
	if (own === void 0) {
		const branch = short.replace(/^heads\//, "");
		return command([
			"fetch",
			remote,
			`${branch}:${branch}`
		]);
	}
	const branch = tracked.slice(own.length + 1);
	return command([
		"fetch",
		own,
		git.fetches(own).includes(`+refs/heads/*:refs/remotes/${own}/*`) ? branch : `${branch}:refs/remotes/${own}/${branch}`
	]);
}
/** The command that fetches the history that a shallow clone lacks; undefined where it lacks none. */
function deepenCommand(git) {
	return git.isShallow() ? "git fetch --unshallow" : void 0;
}
function command(words) {
	return ["git", ...words].map(quoted).join(" ");
}
/** A word as a shell takes it for itself. */
function quoted(word) {
	return /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
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
			content: await readInput()
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
/** Standard input as text. Throws {@link UsageError} where it is more than a file may have. */
async function readInput() {
	const pieces = [];
	let length = 0;
	for await (const piece of stdin) {
		pieces.push(piece);
		length += piece.length;
		if (length > 5e7) throw new UsageError(`Standard input has more than ${largestFile / 1e6} MB; expected one template. Check a file by its path instead.`);
	}
	return new TextDecoder().decode(Buffer.concat(pieces));
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
	if (commit === void 0) {
		const fetch = fetchCommand(name, git);
		throw new UsageError(`There is no commit ${name} in this repository. Check the name behind --base${fetch ? `, or fetch it: ${fetch}` : "."}`);
	}
	const start = git.mergeBase(commit, "HEAD");
	const deepen = start === void 0 ? deepenCommand(git) : void 0;
	if (deepen !== void 0) throw new UsageError(`Where this branch left ${name} cannot be told, since the history of this clone is cut off (it is shallow). Fetch the rest: ${deepen}`);
	return changeSince(git, start ?? commit);
}
async function tell(result, options, milliseconds) {
	const { report, sources, timing, changed } = result;
	if (options.format === "sarif") {
		const { sarif } = await import("./sarif.js");
		return sarif(result);
	}
	if (options.format === "json") return formatJson(report, options.stats ? timing : void 0);
	if (changed === 0) return `Nothing that badgelint checks is ${options.staged ? "staged" : "changed"}.\n${formatSuppressions(report.newlySuppressed)}`;
	const texts = new Map(sources.map((source) => [source.path, "text" in source ? source.text : void 0]));
	const { formatText } = await import("./text2.js");
	const isTerminal = stdout.isTTY === true && options.output === void 0;
	const told = `${await formatText(report, {
		width: isTerminal ? Math.max(40, stdout.columns) : 100,
		color: options.color ?? (isTerminal && hasColors()),
		textOf: (file) => texts.get(file),
		milliseconds
	})}${leftAlone(report)}${formatSuppressions(report.newlySuppressed)}`;
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
		const folder = process.cwd();
		if (!isFolder(dirname(resolve(file)))) throw new Error("there is no such folder");
		await writeWhole(resolve(file), text, [repositoryTop(folder) ?? folder]);
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
export { runCheck, formatSuppressions as t };
