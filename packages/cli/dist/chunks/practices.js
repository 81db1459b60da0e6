import { check, practicesJson, practicesMarkdown, progress, tell, textLayout, unmatchedError, writeReport } from "./check.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
// src/practices.ts
/** `badgelint practices`: says which of the fifteen practices a program keeps. Throws {@link UsageError}. */
async function runPractices(paths, options) {
	const { config, today, output } = options;
	const request = {
		workingDirectory: process.cwd(),
		paths,
		practices: true,
		links: options.links !== false,
		onLink: progress("links asked"),
		...config === void 0 ? {} : { configuration: config },
		...today === void 0 ? {} : { today }
	};
	const { report, unmatched, isConfigured, notes } = await check(request);
	if (unmatched.length > 0) throw unmatchedError(unmatched, isConfigured);
	for (const note of notes) tell(note);
	const text = await formatted(report.practices ?? [], options);
	if (output === void 0) stdout.write(text);
	else await writeReport(output, text);
	return exitCodes.clean;
}
async function formatted(practices, options) {
	const { format } = options;
	if (format === "json") return practicesJson(practices);
	if (format === "markdown") return practicesMarkdown(practices);
	const { practicesText } = await import("./text2.js");
	return practicesText(practices, await textLayout(options));
}
export { runPractices };
