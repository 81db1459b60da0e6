import { platformTitle } from "./uncommitted.js";
import { escapeForTerminal, escapeJsonForTerminal, firstFew } from "./check.js";
import { compare, describeChange } from "./exchange.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
/** A comparison as a JSON text for programs, in the shape of `schemas/comparison.schema.json`. */
function comparisonJson(result) {
	const { onlyHere, onlyThere, different, same, missing } = result;
	const lone = ({ id, name, at }) => ({
		id,
		...name === void 0 ? {} : { name },
		file: at.file,
		document: at.document,
		pointer: at.pointer
	});
	const document = {
		version: 1,
		onlyHere: onlyHere.map(lone),
		onlyThere: onlyThere.map(lone),
		different: different.map((one) => ({
			...lone(one),
			there: {
				file: one.there.file,
				document: one.there.document,
				pointer: one.there.pointer
			},
			fields: one.fields.map(({ field, before, after }) => ({
				field,
				here: before,
				there: after
			}))
		})),
		summary: {
			onlyHere: onlyHere.length,
			onlyThere: onlyThere.length,
			different: different.length,
			same,
			notExported: missing
		}
	};
	return `${escapeJsonForTerminal(JSON.stringify(document, null, 2))}\n`;
}
/** A comparison as text for people, field by field, in the words of a pull request's summary. */
function comparisonText(result) {
	const { onlyHere, onlyThere, different, same, missing } = result;
	const there = platformName(result);
	return `${[
		...differenceBlocks(different, there),
		...listLines("Only here", onlyHere),
		...listLines(`Only on ${there}`, onlyThere),
		...missing > 0 ? [`${there} has ${missing} more on other pages, so what is only here is not listed. Export all pages, and compare them together.`, ""] : [],
		`${different.length} ${different.length === 1 ? "differs" : "differ"}, ${onlyHere.length} only here, ${onlyThere.length} only on ${there}, ${same} the same.`
	].map(escapeForTerminal).join("\n")}\n`;
}
function platformName({ platforms }) {
	const [first, ...others] = platforms;
	if (first === void 0 || others.length > 0) return "the platform";
	return platformTitle(first);
}
/** Templates that differ in the same fields are of one kind, of which the first few are shown whole. */
function differenceBlocks(different, there) {
	return [...Map.groupBy(different, ({ fields }) => fields.map(({ field }) => field).join(" ")).values()].flatMap((all) => {
		const labels = new Set(all.flatMap((one) => labelsOf(describeDrift(one))));
		return firstFew(all.map((one) => `${differenceLines(one, there).join("\n")}\n`), (count) => `And ${count} more that differ in ${[...labels].join(", ")}; --format json has them all.\n`).flatMap((block) => block.split("\n"));
	});
}
/** One template that differs: its file and name, and both sides of each field. */
function differenceLines(one, there) {
	const change = describeDrift(one);
	const width = Math.max(4, there.length) + 1;
	const side = (label, texts) => (texts.length === 0 ? ["nothing"] : texts).map((value, index) => `    ${(index === 0 ? `${label}:` : "").padEnd(width)} ${value}`);
	return [
		`${change.file}: ${change.name}`,
		...change.fields.flatMap(({ label, before, after, note }) => [
			`  ${label}${note === void 0 ? "" : ` (${note})`}`,
			...side("here", before),
			...side(there, after)
		]),
		...change.metadataFields.length > 0 ? [`  Also: ${change.metadataFields.join(", ")}`] : []
	];
}
function describeDrift({ id, name, at, fields }) {
	return describeChange({
		kind: "changed",
		id,
		...name === void 0 ? {} : { name },
		file: at.file,
		fields
	});
}
function labelsOf({ fields, metadataFields }) {
	return [...fields.map(({ label }) => label), ...metadataFields];
}
function listLines(title, all) {
	if (all.length === 0) return [];
	const lines = all.map(({ name, id, at }) => `  ${name?.trim() || id || "unnamed"} (${at.file})`);
	return [
		title,
		...firstFew(lines, (count) => `  And ${count} more; --format json has them all.`),
		""
	];
}
// src/compare.ts
/** `badgelint compare`: holds an export against the repository. */
async function runCompare(paths, options) {
	const result = await compare({
		workingDirectory: process.cwd(),
		paths,
		...options.config === void 0 ? {} : { configuration: options.config }
	});
	stdout.write(options.format === "json" ? comparisonJson(result) : comparisonText(result));
	const { onlyHere, onlyThere, different } = result;
	return onlyHere.length + onlyThere.length + different.length === 0 ? exitCodes.clean : exitCodes.findings;
}
export { runCompare };
