import { i as firstFew } from "./replace.js";
import { a as changeInWords, i as UnusableExport, o as platformTitle, r as compare } from "./exchange.js";
import { t as escaped } from "./json.js";
import { t as visible } from "./visible.js";
import { t as exitCodes } from "./exit-codes.js";
import { t as UsageError } from "./usage-error.js";
import { stdout } from "node:process";
/** Tells a comparison to programs, in the shape of `schemas/comparison.schema.json`. */
function comparisonJson(result) {
	const { onlyHere, onlyThere, different, same, missing } = result;
	const lone = ({ id, name, at }) => ({
		id,
		...name === void 0 ? {} : { name },
		file: at.file,
		document: at.document,
		pointer: at.pointer
	});
	const whole = {
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
	return `${escaped(JSON.stringify(whole, null, 2))}\n`;
}
/** Tells a comparison to people, field by field, in the words of a pull request's summary. */
function comparisonText(result) {
	const { onlyHere, onlyThere, different, same, missing } = result;
	const there = platformName(result);
	return `${[
		...drifts(different, there),
		...list("Only here", onlyHere),
		...list(`Only on ${there}`, onlyThere),
		...missing > 0 ? [`${there} has ${missing} more on other pages, so nothing is said of what is only here. Export all pages, and compare them together.`, ""] : [],
		`${different.length} ${different.length === 1 ? "differs" : "differ"}, ${onlyHere.length} only here, ${onlyThere.length} only on ${there}, ${same} the same.`
	].map(visible).join("\n")}\n`;
}
function platformName({ platforms }) {
	const [first, ...others] = platforms;
	if (first === void 0 || others.length > 0) return "the platform";
	return platformTitle(first);
}
/** Those that differ in the same fields are of one kind, of which the first few are told whole. */
function drifts(different, there) {
	return [...Map.groupBy(different, ({ fields }) => fields.map(({ field }) => field).join(" ")).values()].flatMap((all) => {
		const labels = new Set(all.flatMap((one) => labelsOf(inWords(one))));
		return firstFew(all.map((one) => `${drift(one, there).join("\n")}\n`), (count) => `And ${count} more that differ in ${[...labels].join(", ")}; --format json has them all.\n`).flatMap((block) => block.split("\n"));
	});
}
/** Field by field, in the words of the pull request's summary. */
function drift(one, there) {
	const told = inWords(one);
	const width = Math.max(4, there.length) + 1;
	const side = (label, texts) => (texts.length === 0 ? ["nothing"] : texts).map((value, index) => `    ${(index === 0 ? `${label}:` : "").padEnd(width)} ${value}`);
	return [
		`${told.file}: ${told.name}`,
		...told.fields.flatMap(({ label, before, after, note }) => [
			`  ${label}${note === void 0 ? "" : ` (${note})`}`,
			...side("here", before),
			...side(there, after)
		]),
		...told.record.length > 0 ? [`  Also: ${told.record.join(", ")}`] : []
	];
}
function inWords({ id, name, at, fields }) {
	return changeInWords({
		kind: "changed",
		id,
		...name === void 0 ? {} : { name },
		file: at.file,
		fields
	});
}
function labelsOf({ fields, record }) {
	return [...fields.map(({ label }) => label), ...record];
}
function list(title, all) {
	if (all.length === 0) return [];
	const lines = all.map(({ name, id, at }) => `  ${name?.trim() || id || "unnamed"} (${at.file})`);
	return [
		title,
		...firstFew(lines, (count) => `  And ${count} more; --format json has them all.`),
		""
	];
}
// src/compare.ts
/** `badgelint compare`: holds an export against the repository. Throws {@link UsageError}. */
async function runCompare(paths, options) {
	try {
		const result = await compare({
			workingDirectory: process.cwd(),
			paths,
			...options.config === void 0 ? {} : { configuration: options.config }
		});
		stdout.write(options.format === "json" ? comparisonJson(result) : comparisonText(result));
		const { onlyHere, onlyThere, different } = result;
		return onlyHere.length + onlyThere.length + different.length === 0 ? exitCodes.clean : exitCodes.findings;
	} catch (error) {
		if (error instanceof UnusableExport) throw new UsageError(error.message, error.problems);
		throw error;
	}
}
export { runCompare };
