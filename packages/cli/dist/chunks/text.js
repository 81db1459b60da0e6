import { t as escapeForTerminal } from "./terminal.js";
import { t as colorsFor } from "./colors.js";
import { t as layoutFor } from "./layout.js";
import { i as stateNames, n as openStep, r as ruleLine, t as countsOfStates } from "./wording.js";
// ../reporter/src/formats/code-frame.ts
/**
* The first line of a finding with a mark below it, as two lines for a terminal; none where that line is
* blank. A line that is too long for `width` columns is cut on both sides of the mark.
*/
function codeFrame({ range }, lines, width, { colors, layout }) {
	const { start, end } = range;
	const source = lines[start.line - 1];
	if (source === void 0 || source.trim() === "") return [];
	const gutter = `${start.line} │ `;
	const availableWidth = Math.max(20, width - gutter.length);
	const markStart = start.column - 1;
	const markEnd = end.line === start.line ? Math.max(markStart + 1, end.column - 1) : source.length;
	const excerpt = excerptAround(source, markStart, markEnd, availableWidth);
	const shown = escapeForTerminal(source.slice(excerpt.start, excerpt.end));
	const before = escapeForTerminal(source.slice(excerpt.start, markStart));
	const marked = escapeForTerminal(source.slice(markStart, Math.min(markEnd, excerpt.end)));
	const lead = excerpt.start > 0 ? "…" : "";
	const tail = excerpt.end < source.length ? "…" : "";
	const indent = " ".repeat(layout.width(lead + before));
	const mark = "^".repeat(Math.max(1, Math.min(layout.width(marked), availableWidth)));
	return [`${colors.dim(gutter)}${lead}${shown}${tail}`, `${colors.dim(`${" ".repeat(gutter.length - 2)}│ `)}${indent}${colors.yellow(mark)}`];
}
/** The lines of a text without their ends, and without a byte-order mark. */
function splitLines(text) {
	return text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
}
/** The part of a line, as UTF-16 offsets, that shows what is marked with some text before it. */
function excerptAround(source, markStart, markEnd, maxLength) {
	if (source.length <= maxLength) return {
		start: 0,
		end: source.length
	};
	const start = markEnd <= maxLength - 2 ? 0 : Math.max(0, markStart - Math.floor(maxLength / 4));
	return {
		start,
		end: Math.min(source.length, start + maxLength - 2)
	};
}
// ../reporter/src/formats/text.ts
/**
* A report as text for people: grouped by file, each finding with its line, what to do, and its rule; then a
* line with the counts.
*/
async function formatText(report, options) {
	const byFile = Map.groupBy(report.findings, ({ file }) => file);
	const lines = new Map([...byFile.keys()].map((file) => [file, splitLines(options.textOf(file) ?? "")]));
	const layout = await layoutFor(measuredTexts(report, lines));
	const style = {
		width: options.width,
		colors: colorsFor(options.color),
		layout
	};
	return `${[...[...byFile].map(([file, findings]) => [style.colors.underline(escapeForTerminal(file)), ...findings.map((finding) => formatFinding(finding, lines.get(file) ?? [], style))].join("\n")), summaryLine(report, options.milliseconds, style)].join("\n\n")}\n`;
}
/** All texts of a report whose width matters. */
function* measuredTexts({ findings }, lines) {
	for (const { file, message, suggestion, related, range } of findings) {
		yield escapeForTerminal(message);
		yield escapeForTerminal(suggestion);
		for (const place of related) yield escapeForTerminal(place.file);
		yield escapeForTerminal(lines.get(file)?.[range.start.line - 1] ?? "");
	}
}
function formatFinding(finding, lines, style) {
	const { colors } = style;
	const { start } = finding.range;
	const practice = finding.practice === null ? "" : `, practice ${finding.practice}`;
	const head = `${start.line}:${start.column} ${finding.severity} ${escapeForTerminal(finding.message)}`;
	const severity = colorSeverity(finding.severity, colors);
	return [
		...wrapIndented(head, [2, 4], style).map((line, index) => index === 0 ? line.replace(finding.severity, () => severity) : line),
		...codeFrame(finding, lines, style.width - 4, style).map((line) => `    ${line}`),
		...finding.related.flatMap(({ file, range }) => wrapIndented(`see ${escapeForTerminal(file)}:${range.start.line}`, [4, 6], style).map(colors.dim)),
		...wrapIndented(`→ ${escapeForTerminal(finding.suggestion)}`, [4, 6], style).map((line, index) => index === 0 ? line.replace("→", () => colors.green("→")) : line),
		...wrapIndented(`${finding.rule}${practice}`, [4, 4], style).map(colors.dim)
	].join("\n");
}
/** Wraps a paragraph; its first line begins at one column, those that follow at another. */
function wrapIndented(text, [first, rest], { width, layout }) {
	return layout.wrap(text, Math.max(20, width - rest)).map((line, index) => " ".repeat(index === 0 ? first : rest) + line);
}
function colorSeverity(severity, colors) {
	if (severity === "error") return colors.bold(colors.red("error"));
	return severity === "warning" ? colors.yellow("warning") : colors.blue("info");
}
function summaryLine({ findings, summary }, milliseconds, style) {
	const { colors } = style;
	const time = milliseconds === void 0 ? "" : `, in ${(milliseconds / 1e3).toFixed(1)} s`;
	const checked = `${countOf(summary.files - summary.skipped, "file")} (${countOf(summary.templates, "template")})${time}`;
	const suppressed = summary.suppressed > 0 ? ` ${summary.suppressed} more suppressed.` : "";
	const skipped = summary.skipped > 0 ? ` ${countOf(summary.skipped, "file")} skipped.` : "";
	const parts = [
		{
			text: countOf(summary.errors, "error"),
			color: colors.red
		},
		{
			text: countOf(summary.warnings, "warning"),
			color: colors.yellow
		},
		{
			text: countOf(summary.infos, "info"),
			color: colors.blue
		}
	].filter(({ text }) => !text.startsWith("0 "));
	const noFindings = {
		text: "No findings",
		color: colors.green
	};
	const shown = findings.length === 0 ? [noFindings] : parts;
	const line = `${shown.map(({ text }) => text).join(", ")} in ${checked}.${suppressed}${skipped}`;
	return shown.reduce((all, { text, color }) => all.replace(text, () => color(text)), wrapIndented(line, [0, 0], style).join("\n"));
}
function countOf(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// ../reporter/src/practices/text.ts
const stateWidth = Math.max(...Object.values(stateNames).map(({ length }) => length));
/** The practices as text for people: a line for each, and below it the next step where one is open. */
async function practicesText(practices, { width, color }) {
	const layout = await layoutFor(practices.flatMap(shownTexts));
	const style = {
		width,
		colors: colorsFor(color),
		layout
	};
	const nameWidth = Math.max(...practices.map(({ name }) => name.length));
	return `${[
		...practices.flatMap((one) => linesOf(one, nameWidth, style)),
		"",
		`${countsOfStates(practices)}.`
	].join("\n")}\n`;
}
function shownTexts({ evidence, next = "", nextAt }) {
	return [
		evidence,
		next,
		nextAt?.file ?? ""
	].map(escapeForTerminal);
}
function linesOf(one, nameWidth, style) {
	const { colors, layout, width } = style;
	const { practice, name, state, evidence } = one;
	const head = `${String(practice).padStart(2)} ${name.padEnd(nameWidth)}  `;
	const indent = head.length + stateWidth + 2;
	const room = Math.max(20, width - indent);
	const [first = "", ...rest] = layout.wrap(escapeForTerminal(evidence), room);
	const word = stateNames[state].padEnd(stateWidth);
	const step = openStep(one);
	const below = step === void 0 ? [] : [`→ ${placedStep(step, one)}`, ruleLine(one)];
	return [
		`${head}${colorState(state, word, colors)}  ${first}`.trimEnd(),
		...rest.map((line) => " ".repeat(indent) + line),
		...below.filter((text) => text !== "").flatMap((text) => layout.wrap(escapeForTerminal(text), Math.max(20, width - head.length))).map((line) => " ".repeat(head.length) + colors.dim(line))
	];
}
function placedStep(step, { nextAt }) {
	return nextAt === void 0 ? step : `${step} (${nextAt.file}:${nextAt.line})`;
}
function colorState(state, word, colors) {
	if (state === "kept") return colors.green(word);
	return state === "not-kept" ? colors.red(word) : colors.yellow(word);
}
export { formatText, practicesText };
