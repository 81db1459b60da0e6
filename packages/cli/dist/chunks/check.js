import { r as syntaxOf } from "./parse.js";
import { o as writeWhole, r as printConfiguration, s as check } from "./src.js";
import { t as exitCodes } from "./exit-codes.js";
import { t as progress } from "./progress.js";
import { t as UsageError } from "./usage-error.js";
import { stderr, stdin, stdout } from "node:process";
import { text } from "node:stream/consumers";
/** Tells a report to programs, in the shape of `schemas/report.schema.json`. */
function formatJson(report, stats) {
	const { findings, suppressed, summary } = report;
	const whole = {
		version: 1,
		findings,
		suppressed,
		summary,
		...stats ? { stats } : {}
	};
	return `${JSON.stringify(whole, null, 2)}\n`;
}
// src/check.ts
/** `badgelint check`: checks, tells, and gives the exit code. Throws {@link UsageError}. */
async function runCheck(paths, options) {
	const workingDirectory = process.cwd();
	if (options.printConfig !== void 0) {
		const printed = await printConfiguration(options.printConfig, workingDirectory, options.config);
		stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
		return exitCodes.clean;
	}
	if (options.stdinFilename !== void 0 && paths.length > 0) throw new UsageError("--stdin-filename checks standard input and takes no paths. Leave one of the two away.");
	if (options.stdinFilename !== void 0 && !syntaxOf(options.stdinFilename) && !options.allowEmpty) throw nothingMatched([options.stdinFilename ?? ""], false);
	const started = performance.now();
	const result = await check({
		workingDirectory,
		paths,
		links: options.links !== false && options.stdinFilename === void 0,
		onLink: progress("links asked"),
		...options.config === void 0 ? {} : { configuration: options.config },
		...options.today === void 0 ? {} : { today: options.today },
		...options.stdinFilename === void 0 ? {} : { text: {
			filename: options.stdinFilename,
			content: await text(stdin)
		} }
	});
	if (result.unmatched.length > 0 && !options.allowEmpty) throw nothingMatched(result.unmatched, result.isConfigured);
	for (const note of result.notes) stderr.write(`badgelint: ${note}\n`);
	const told = await tell(result, options, performance.now() - started);
	if (options.output === void 0) stdout.write(told);
	else await write(options.output, told);
	return verdict(result.report, options);
}
async function tell({ report, sources, timing }, options, milliseconds) {
	if (options.format === "json") return formatJson(report, options.stats ? timing : void 0);
	const texts = new Map(sources.map((source) => [source.path, "text" in source ? source.text : void 0]));
	const { formatText } = await import("./text.js");
	const isTerminal = stdout.isTTY === true && options.output === void 0;
	const text = formatText(report, {
		width: isTerminal ? Math.max(40, stdout.columns) : 100,
		color: options.color ?? (isTerminal && hasColors()),
		textOf: (file) => texts.get(file),
		milliseconds
	});
	if (!options.stats) return text;
	return `${text}\n${Object.entries(timing).map(([part, time]) => `${part.padEnd(10)} ${time.toFixed(1).padStart(8)} ms`).join("\n")}\n`;
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
