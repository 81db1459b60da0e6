import { escapeForTerminal, markReviewed } from "./check.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
// src/reviewed.ts
/** `badgelint reviewed`: notes the day of review in templates. */
async function runReviewed(templates, options) {
	const reviews = await markReviewed({
		workingDirectory: process.cwd(),
		templates,
		...options.config === void 0 ? {} : { configuration: options.config },
		...options.today === void 0 ? {} : { today: options.today }
	});
	for (const { template, file, day, isOld } of reviews) {
		const what = isOld ? `was reviewed on ${day} already` : `is reviewed on ${day}`;
		stdout.write(`${escapeForTerminal(file)}: "${escapeForTerminal(template)}" ${what}\n`);
	}
	return exitCodes.clean;
}
export { runReviewed };
