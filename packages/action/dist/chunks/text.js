import { __commonJSMin, __toESM } from "./rolldown-runtime.js";
import { escapeForTerminal, passedOverInWords } from "./terminal.js";
// ../reporter/src/formats/layout.ts
/** For texts in which each character takes one column. */
const narrowLayout = {
	width: (text) => text.length,
	wrap: (text, columns) => {
		const lines = [];
		let line = "";
		for (const word of text.split(" ")) {
			const joined = line === "" ? word : `${line} ${word}`;
			if (joined.length <= columns || isCutHere(word, columns - (joined.length - word.length), columns)) line = joined;
			else {
				if (line !== "") lines.push(line);
				line = word;
			}
			while (line.length > columns) {
				lines.push(line.slice(0, columns));
				line = line.slice(columns);
			}
		}
		return line === "" && lines.length > 0 ? lines : [...lines, line];
	}
};
/** Whether a word that is longer than a line begins on one with so much room left, as it takes no more lines then. */
function isCutHere(word, room, columns) {
	return word.length > columns && 1 + Math.floor((word.length - room - 1) / columns) <= Math.floor((word.length - 1) / columns);
}
/** Characters of one column each: Latin, dashes and quotes, arrows, lines. */
const narrowText = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2193\u2500-\u257f]*$/;
/** White space at which a line might begin or end. */
const outerSpace = /^ | $| {2}/;
/**
* A layout that is right for all of `texts`. The one that knows wide characters is loaded only where a text
* has one, since its tables take longer to load than everything else that formats a report.
*/
async function layoutFor(texts) {
	for (const text of texts) if (!narrowText.test(text)) return loadUnicodeLayout();
	return narrowLayout;
}
/** For any text: knows wide and combining characters, and emoji. */
async function loadUnicodeLayout() {
	const [{ default: stringWidth }, { default: wrapAnsi }] = await Promise.all([import("./string-width2.js"), import("./wrap-ansi.js")]);
	return {
		width: (text) => narrowText.test(text) ? narrowLayout.width(text) : stringWidth(text),
		wrap: (text, columns) => narrowText.test(text) && !outerSpace.test(text) ? narrowLayout.wrap(text, columns) : wrapAnsi(text, columns, { hard: true }).split("\n")
	};
}
// ../reporter/src/formats/code-frame.ts
/**
* The first line of a finding with a mark below it, as two lines for a terminal; none where that line is
* blank. A line that is too long for `width` columns is cut on both sides of the mark.
*/
function codeFrame({ range }, lines, width, { colors, layout }) {
	const { start, end } = range;
	const source = lines[start.line - 1];
	if (source === void 0 || source.trim() === "") return [];
	const gutter = `${start.line} \u2502 `;
	const availableWidth = Math.max(20, width - gutter.length);
	const markStart = start.column - 1;
	const markEnd = end.line === start.line ? Math.max(markStart + 1, end.column - 1) : source.length;
	const excerpt = excerptAround(source, markStart, markEnd, availableWidth);
	const shown = escapeForTerminal(source.slice(excerpt.start, excerpt.end));
	const before = escapeForTerminal(source.slice(excerpt.start, markStart));
	const marked = escapeForTerminal(source.slice(markStart, Math.min(markEnd, excerpt.end)));
	const lead = excerpt.start > 0 ? "\u2026" : "";
	const tail = excerpt.end < source.length ? "\u2026" : "";
	const indent = " ".repeat(layout.width(lead + before));
	const mark = "^".repeat(Math.max(1, Math.min(layout.width(marked), availableWidth)));
	return [`${colors.dim(gutter)}${lead}${shown}${tail}`, `${colors.dim(`${" ".repeat(gutter.length - 2)}\u2502 `)}${indent}${colors.yellow(mark)}`];
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
// ../reporter/src/formats/colors.ts
var import_picocolors = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
})))(), 1);
/** Functions that colour text, or leave it as it is. */
function colorsFor(isColored) {
	return import_picocolors.default.createColors(isColored);
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
		...wrapIndented(`\u2192 ${escapeForTerminal(finding.suggestion)}`, [4, 6], style).map((line, index) => index === 0 ? line.replace("\u2192", () => colors.green("\u2192")) : line),
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
	const others = summary.skipped - summary.passedOverFiles;
	const skipped = others > 0 ? ` ${countOf(others, "file")} skipped.` : "";
	const kinds = passedOverInWords(summary.passedOver);
	const passedOver = kinds === "" ? "" : ` ${kinds} passed over.`;
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
	const line = `${shown.map(({ text }) => text).join(", ")} in ${checked}.${suppressed}${passedOver}${skipped}`;
	return shown.reduce((all, { text, color }) => all.replace(text, () => color(text)), wrapIndented(line, [0, 0], style).join("\n"));
}
function countOf(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
export { formatText };
