import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as visible } from "./visible.js";
// ../reporter/src/layout.ts
/** For texts in which each character takes one column. */
const plain = {
	width: (text) => text.length,
	wrap: (text, columns) => {
		const lines = [];
		let line = "";
		for (const word of text.split(" ")) {
			const joined = line === "" ? word : `${line} ${word}`;
			if (joined.length <= columns) line = joined;
			else {
				if (line !== "") lines.push(line);
				line = word;
				while (line.length > columns) {
					lines.push(line.slice(0, columns));
					line = line.slice(columns);
				}
			}
		}
		return line === "" && lines.length > 0 ? lines : [...lines, line];
	}
};
// ../reporter/src/choose-layout.ts
/** Letters and signs of one column each: Latin, dashes and quotes, arrows, lines. */
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2193\u2500-\u257f]*$/;
/**
* The layout for texts. Most need no tables of wide and combining characters, which take longer to load
* than all the rest of telling.
*/
async function layoutFor(texts) {
	for (const text of texts) if (!narrow.test(text)) return (await import("./wide-layout.js")).wide;
	return plain;
}
// ../reporter/src/code-frame.ts
/**
* Shows the line of a finding with a mark below it. A line that is too long for `width` columns is
* cut on both sides of the mark.
*/
function codeFrame({ range }, lines, width, { colors, layout }) {
	const { start, end } = range;
	const source = lines[start.line - 1];
	if (source === void 0 || source.trim() === "") return [];
	const gutter = `${start.line} │ `;
	const room = Math.max(20, width - gutter.length);
	const from = start.column - 1;
	const to = end.line === start.line ? Math.max(from + 1, end.column - 1) : source.length;
	const cut = window(source, from, to, room);
	const shown = visible(source.slice(cut.from, cut.to));
	const before = visible(source.slice(cut.from, from));
	const marked = visible(source.slice(from, Math.min(to, cut.to)));
	const lead = cut.from > 0 ? "…" : "";
	const tail = cut.to < source.length ? "…" : "";
	const indent = " ".repeat(layout.width(lead + before));
	const mark = "^".repeat(Math.max(1, Math.min(layout.width(marked), room)));
	return [`${colors.dim(gutter)}${lead}${shown}${tail}`, `${colors.dim(`${" ".repeat(gutter.length - 2)}│ `)}${indent}${colors.yellow(mark)}`];
}
/** The lines of a text, without a byte-order mark. */
function linesOf(text) {
	return text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
}
/** The part of a line to show so that what is marked can be seen with some text before it. */
function window(source, from, to, room) {
	if (source.length <= room) return {
		from: 0,
		to: source.length
	};
	const start = to <= room - 2 ? 0 : Math.max(0, from - Math.floor(room / 4));
	return {
		from: start,
		to: Math.min(source.length, start + room - 2)
	};
}
// ../reporter/src/colors.ts
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
// ../reporter/src/text.ts
/** Tells a report to people: grouped by file, each finding with its line, what to do, and its rule. */
async function formatText(report, options) {
	const byFile = Map.groupBy(report.findings, ({ file }) => file);
	const lines = new Map([...byFile.keys()].map((file) => [file, linesOf(options.textOf(file) ?? "")]));
	const layout = await layoutFor(textsIn(report, lines));
	const page = {
		width: options.width,
		colors: colorsFor(options.color),
		layout
	};
	return `${[...[...byFile].map(([file, findings]) => [page.colors.underline(visible(file)), ...findings.map((finding) => tell(finding, lines.get(file) ?? [], page))].join("\n")), closing(report, options.milliseconds, page)].join("\n\n")}\n`;
}
/** All texts of a report whose width matters. */
function* textsIn({ findings }, lines) {
	for (const { file, message, suggestion, related, range } of findings) {
		yield visible(message);
		yield visible(suggestion);
		for (const place of related) yield visible(place.file);
		yield visible(lines.get(file)?.[range.start.line - 1] ?? "");
	}
}
function tell(finding, lines, page) {
	const { colors } = page;
	const { start } = finding.range;
	const practice = finding.practice === null ? "" : `, practice ${finding.practice}`;
	const head = `${start.line}:${start.column} ${finding.severity} ${visible(finding.message)}`;
	const severity = severityWord(finding.severity, colors);
	return [
		...indented(head, [2, 4], page).map((line, index) => index === 0 ? line.replace(finding.severity, () => severity) : line),
		...codeFrame(finding, lines, page.width - 4, page).map((line) => `    ${line}`),
		...finding.related.flatMap(({ file, range }) => indented(`see ${visible(file)}:${range.start.line}`, [4, 6], page).map(colors.dim)),
		...indented(`→ ${visible(finding.suggestion)}`, [4, 6], page).map((line, index) => index === 0 ? line.replace("→", () => colors.green("→")) : line),
		...indented(`${finding.rule}${practice}`, [4, 4], page).map(colors.dim)
	].join("\n");
}
/** Wraps a paragraph; its first line begins at one column, those that follow at another. */
function indented(text, [first, rest], { width, layout }) {
	return layout.wrap(text, Math.max(20, width - rest)).map((line, index) => " ".repeat(index === 0 ? first : rest) + line);
}
function severityWord(severity, colors) {
	if (severity === "error") return colors.bold(colors.red("error"));
	return severity === "warning" ? colors.yellow("warning") : colors.blue("info");
}
function closing({ findings, summary }, milliseconds, page) {
	const { colors } = page;
	const time = milliseconds === void 0 ? "" : `, in ${(milliseconds / 1e3).toFixed(1)} s`;
	const checked = `${count(summary.files - summary.skipped, "file")} (${count(summary.templates, "template")})${time}`;
	const suppressed = summary.suppressed > 0 ? ` ${summary.suppressed} more suppressed.` : "";
	const skipped = summary.skipped > 0 ? ` ${count(summary.skipped, "file")} skipped.` : "";
	const parts = [
		{
			text: count(summary.errors, "error"),
			color: colors.red
		},
		{
			text: count(summary.warnings, "warning"),
			color: colors.yellow
		},
		{
			text: count(summary.infos, "info"),
			color: colors.blue
		}
	].filter(({ text }) => !text.startsWith("0 "));
	const none = {
		text: "No findings",
		color: colors.green
	};
	const told = findings.length === 0 ? [none] : parts;
	const line = `${told.map(({ text }) => text).join(", ")} in ${checked}.${suppressed}${skipped}`;
	return told.reduce((all, { text, color }) => all.replace(text, () => color(text)), indented(line, [0, 0], page).join("\n"));
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
export { formatText };
