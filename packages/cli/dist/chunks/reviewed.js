import { t as visible } from "./visible.js";
import { n as reviewed, t as UnfitTemplate } from "./src.js";
import { t as exitCodes } from "./exit-codes.js";
import { t as UsageError } from "./usage-error.js";
import { stdout } from "node:process";
// src/reviewed.ts
/** `badgelint reviewed`: notes the day of review in templates. Throws {@link UsageError}. */
async function runReviewed(templates, options) {
	try {
		const reviews = await reviewed({
			workingDirectory: process.cwd(),
			templates,
			...options.config === void 0 ? {} : { configuration: options.config },
			...options.today === void 0 ? {} : { today: options.today }
		});
		for (const { template, file, day, isOld } of reviews) {
			const what = isOld ? `was reviewed on ${day} already` : `is reviewed on ${day}`;
			stdout.write(`${visible(file)}: "${visible(template)}" ${what}\n`);
		}
		return exitCodes.clean;
	} catch (error) {
		if (error instanceof UnfitTemplate) throw new UsageError(error.message);
		throw error;
	}
}
export { runReviewed };
