import { platformTitle } from "./uncommitted.js";
import { countPassedOver, escapeForTerminal, fewNames, firstFew, passedOverInWords } from "./check.js";
import { describeChange, importTemplates } from "./exchange.js";
import { exitCodes } from "./main.js";
import { patch } from "./patch2.js";
import { stderr, stdout } from "node:process";
// src/import.ts
/** `badgelint import`: turns exports into templates, and lists what changed. */
async function runImport(platformName, paths, options) {
	const platform = platformName === "badgr" ? "canvas-credentials" : platformName;
	const result = await importTemplates({
		workingDirectory: process.cwd(),
		platform,
		paths,
		into: options.into,
		isDryRun: options.dryRun ?? false,
		isForced: options.force ?? false,
		...options.config === void 0 ? {} : { configuration: options.config }
	});
	if (options.dryRun) for (const file of result.files) stdout.write(patch(file));
	const out = options.dryRun ? stderr : stdout;
	for (const line of fileLines(result.files, platform)) out.write(`${escapeForTerminal(line)}\n`);
	for (const line of summaryLines(result, platform, options)) out.write(`${escapeForTerminal(line)}\n`);
	return exitCodes.clean;
}
/** One line on each file, of the first few of those to which the same has happened. */
function fileLines(files, platform) {
	return [...Map.groupBy(files, (file) => outcomeOf(file, platform))].flatMap(([what, all]) => firstFew(all.map((file) => file.before === void 0 ? `${file.path}: new, "${nameOf(file)}"` : `${file.path}: ${what}`), (count) => `And ${count} more: ${what}`));
}
function nameOf({ changes: [first] }) {
	return first === void 0 ? "" : describeChange(first).name;
}
/** What has changed in a file, in the words of the pull request's summary. */
function outcomeOf({ before, changes, changedOnBoth }, platform) {
	if (before === void 0) return "new";
	const labels = changes.map(describeChange).flatMap(({ fields, metadataFields }) => [...fields.map(({ label }) => label), ...metadataFields]);
	return `updated, ${labels.length > 0 ? labels.join(", ") : "nothing but the platform's own fields"}${changedOnBoth.length > 0 ? ` (changed here too: ${changedOnBoth.join(", ")}; the version on ${platformTitle(platform)} was kept)` : ""}`;
}
function summaryLines(result, platform, { dryRun, config, into }) {
	const { files, templates, unchanged, pictures, others, missing, unmappedKeys, partlyMappedKeys, isRead } = result;
	const title = platformTitle(platform);
	const created = files.filter(({ before }) => before === void 0).length;
	const count = `${templates} ${templates === 1 ? "template" : "templates"}: ${created} new, ${templates - created - unchanged} updated, ${unchanged} as before.`;
	return [
		dryRun ? `${count} Nothing was written.` : count,
		...pictures.length > 0 ? [`Pictures: ${fewNames(pictures)}.`] : [],
		...created > 0 && unmappedKeys.length > 0 ? [`Kept under \`platform_fields\`, because badgelint's format has no field for it: ${unmappedKeys.join(", ")}.`] : [],
		...created > 0 && partlyMappedKeys.length > 0 ? [`Also kept: ${title}'s ids and other extra values of ${partlyMappedKeys.join(", ")}.`] : [],
		...others.length > 0 ? [`Skipped, because it is not a template: ${passedOverInWords(countPassedOver(others))}.`] : [],
		...missing > 0 ? [`${title} has ${missing} more on other pages. Export them, and import all pages together.`] : [],
		...isRead ? [] : [`${into} is not among the \`templates\` of ${config ?? "badgelint.yaml"}, so new templates are not checked. Add it there.`],
		...created > 0 && !result.hasPlatform ? [`To have the limits of ${title} checked, write \`platform: ${platform}\` into badgelint.yaml.`] : []
	];
}
export { runImport };
