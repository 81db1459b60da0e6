import { __commonJSMin, __toESM } from "./rolldown-runtime.js";
import { RankedBadges, badgeInWords, byRemedy, countBySeverity, differingValues, digest, digestHeadline, escapeForTerminal, fixCommand, fixableInWords, formatNumber, frozenInWords, groupInWords, keyOf, othersInWords, partCommand, partHeading, passedOverInWords, pluralize, sentenceShape, suppressedInWords } from "./ranked-badges.js";
import { practiceTitles } from "./titles.js";
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
// ../reporter/src/formats/text-style.ts
/** Wraps a paragraph; its first line begins at one column, those that follow at another. */
function wrapIndented(text, [first, rest], { width, layout }) {
	return layout.wrap(text, Math.max(20, width - rest)).map((line, index) => " ".repeat(index === 0 ? first : rest) + line);
}
/** A text of at most so many columns; a longer one ends in `\u2026`. */
function cutTo(text, columns, { layout }) {
	if (layout.width(text) <= columns) return text;
	return columns < 2 ? "" : `${layout.wrap(text, columns - 1)[0] ?? ""}\u2026`;
}
/** A text with spaces behind it, so that it takes so many columns. */
function padTo(text, columns, { layout }) {
	return text + " ".repeat(Math.max(0, columns - layout.width(text)));
}
/** The path of a finding with its line and column, as terminals and editors open it. */
function placeInWords({ file, range: { start } }, { path }) {
	return `${path(file)}:${start.line}:${start.column}`;
}
function colorSeverity(severity, colors) {
	if (severity === "error") return colors.bold(colors.red("error"));
	return severity === "warning" ? colors.yellow("warning") : colors.blue("info");
}
/** What is wrong, after an optional place, with its severity in colour. */
function messageLines({ severity, message }, indent, style, place = "") {
	return wrapIndented(`${place}${severity} ${escapeForTerminal(message)}`, indent, style).map((line, index) => {
		if (index > 0) return line;
		const start = line.indexOf(severity, indent[0] + place.length);
		if (start < 0) return line;
		const end = start + severity.length;
		return `${line.slice(0, start)}${colorSeverity(severity, style.colors)}${line.slice(end)}`;
	});
}
/** What to do, behind an arrow. */
function suggestionLines(suggestion, indent, style) {
	return wrapIndented(`\u2192 ${escapeForTerminal(suggestion)}`, indent, style).map((line, index) => index === 0 ? line.replace("\u2192", () => style.colors.green("\u2192")) : line);
}
/** The rule with its practice and what is said `after` it; its name leads to its page where terminals know links. */
function ruleLines({ rule, practice }, { rules }, indent, style, after = "") {
	const text = `${rule}${practice === null ? "" : `, practice ${practice}`}${after}`;
	const page = rules.get(rule)?.page;
	return wrapIndented(text, [indent, indent], style).map((line) => {
		const linked = style.hyperlinks && page !== void 0 ? line.replace(rule, () => hyperlink(rule, page)) : line;
		return style.colors.dim(linked);
	});
}
/** A link as terminals know it (OSC 8); the text alone where the address could be taken for anything else. */
function hyperlink(text, address) {
	if (!/^https?:\/\/[!-~]+$/.test(address)) return text;
	return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}
// ../reporter/src/formats/closing-lines.ts
/** What a run ends with: counts of what is shown, what is not shown and why, what can be fixed, why it fails. */
function closingLines(report, findings, options, style) {
	const hidden = report.findings.length - findings.length;
	const frozen = frozenInWords(report);
	const suppressed = suppressedInWords(report);
	const fixable = fixableInWords(findings);
	const { green, red } = style.colors;
	return [
		...countLines(report, findings, options.milliseconds, style),
		...sentence(hidden === 0 ? "" : hiddenInWords(hidden, options.filters), style),
		...sentence(frozen === "" ? "" : `${frozen}.`, style),
		...sentence(suppressed === "" ? "" : `${suppressed}.`, style),
		...sentence(fixable === "" ? "" : `${fixable}: ${fixCommand}`, style).map(green),
		...sentence(escapeForTerminal(options.failure ?? ""), style).map(red)
	];
}
function sentence(text, style) {
	return text === "" ? [] : wrapIndented(text, [0, 0], style);
}
function hiddenInWords(count, filters = "the filters") {
	return `${formatNumber(count)} more ${count === 1 ? "is" : "are"} hidden by ${escapeForTerminal(filters)}.`;
}
function countLines({ summary }, findings, milliseconds, style) {
	const { colors } = style;
	const time = milliseconds === void 0 ? "" : `, in ${(milliseconds / 1e3).toFixed(1)} s`;
	const files = pluralize(summary.files - summary.skipped, "file");
	const others = summary.skipped - summary.passedOverFiles;
	const skipped = others > 0 ? ` ${pluralize(others, "file")} skipped.` : "";
	const kinds = passedOverInWords(summary.passedOver);
	const passedOver = kinds === "" ? "" : ` ${kinds} passed over.`;
	const { errors, warnings, infos } = countBySeverity(findings);
	const counts = [
		{
			count: errors,
			text: pluralize(errors, "error"),
			color: colors.red
		},
		{
			count: warnings,
			text: pluralize(warnings, "warning"),
			color: colors.yellow
		},
		{
			count: infos,
			text: `${formatNumber(infos)} info`,
			color: colors.blue
		}
	].filter(({ count }) => count > 0);
	const shown = counts.length > 0 ? counts : [{
		text: "No findings",
		color: colors.green
	}];
	const line = `${shown.map(({ text }) => text).join(", ")} in ${files} (${pluralize(summary.templates, "badge")})${time}.${passedOver}${skipped}`;
	return shown.reduce((all, { text, color }) => all.replace(text, () => color(text)), wrapIndented(line, [0, 0], style).join("\n")).split("\n");
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
// ../reporter/src/formats/digest-lines.ts
/** So many kinds of errors have a line each; those behind them share one. */
const maxKindsWithLine = 6;
/** So many lines name the kinds of warnings, and as many those that can wait. */
const maxLinesOfKinds = 3;
/** Commands end here where the terminal is wider: further away nobody would see to what they belong. */
const maxCommandColumn = 100;
/** A digest for people: its headline, then a heading for each part with the kinds of findings in it. */
function digestLines(digest, style) {
	return [
		...wrapIndented(digestHeadline(digest), [0, 0], style).map(style.colors.bold),
		...digest.parts.length > 0 ? [""] : [],
		...digest.parts.flatMap((part) => partLines(part, digest, style))
	];
}
function partLines(part, digest, style) {
	const heading = partHeading(part, digest);
	if (part.urgency === "later") return laterLines(heading, part.groups, style);
	const isFirst = part.urgency === "refused" || part.urgency === "required";
	const command = partCommand(part);
	const before = digest.parts[digest.parts.indexOf(part) - 1];
	return [headingLine(heading, before !== void 0 && partCommand(before) === command ? "" : command, style), ...isFirst ? kindsWithBadges(part.groups, style) : kindsInColumns(part.groups, style)];
}
/** A heading, with a command at the right where there is room. */
function headingLine(heading, command, style) {
	const { colors, layout } = style;
	const shown = colors.bold(cutTo(escapeForTerminal(heading), style.width, style));
	const room = Math.min(style.width, maxCommandColumn) - layout.width(heading) - layout.width(command);
	return command === "" || room < 4 ? shown : `${shown}${" ".repeat(room)}${colors.dim(command)}`;
}
/** A line for each kind: how many, what, and the badges that most people have. */
function kindsWithBadges(groups, style) {
	const shown = groups.length > maxKindsWithLine ? groups.slice(0, 5) : groups;
	const others = othersInWords(groups.slice(shown.length));
	const labels = shown.map(({ label }) => cutTo(escapeForTerminal(label), Math.floor(style.width / 2), style));
	const labelWidth = Math.max(...labels.map((label) => style.layout.width(label)));
	return [...shown.map((group, index) => {
		const start = `${countCell(group)}  ${padTo(labels[index] ?? "", labelWidth, style)}  `;
		return `${start}${whereInWords(group, style.width - style.layout.width(start), style)}`.trimEnd();
	}), ...others === "" ? [] : [`     ${others}`]];
}
function countCell({ findings }) {
	return formatNumber(findings.length).padStart(3);
}
/** The badges of a group, or its files where it is about none, as many as there is room for. */
function whereInWords(group, columns, style) {
	const names = group.badges.length > 0 ? badgeNames(group) : fileNames(group, style);
	let text = "";
	let count = 0;
	for (const name of names) {
		count += 1;
		const isLast = count === names.length;
		const longer = text === "" ? name : `${text}, ${name}`;
		const room = isLast ? columns : columns - 3;
		if (style.layout.width(longer) > room) return text === "" ? cutTo(name, Math.max(0, columns), style) : `${text}, \u2026`;
		text = longer;
	}
	return text;
}
/** No line has room for more names. */
const maxNames = 40;
function badgeNames({ badges }) {
	return badges.slice(0, maxNames).map((badge, index) => escapeForTerminal(badgeInWords(badge, index === 0)));
}
function fileNames({ findings }, { path }) {
	return [...new Set(findings.map(({ file }) => file))].slice(0, maxNames).map(path);
}
/** Kinds next to each other, as many in a line as there is room for. */
function kindsInColumns(groups, style) {
	const items = groups.map((group) => `${countCell(group)}  ${escapeForTerminal(group.label)}`);
	for (let count = Math.min(items.length, maxNames); count > 1; count -= 1) {
		const others = othersInWords(groups.slice(count));
		const lines = packed([...items.slice(0, count), ...others === "" ? [] : [others]], style);
		if (lines.length <= maxLinesOfKinds) return lines;
	}
	return packed(items, style).slice(0, maxLinesOfKinds);
}
/** Items in as few lines as their order allows; one that is longer than a line is cut. */
function packed(items, style) {
	const lines = [];
	for (const item of items) {
		const last = lines.at(-1);
		const longer = last === void 0 ? void 0 : `${last}    ${item.trimStart()}`;
		if (longer !== void 0 && style.layout.width(longer) <= style.width) lines[lines.length - 1] = longer;
		else lines.push(cutTo(item, style.width, style));
	}
	return lines;
}
/** What can wait as one paragraph. */
function laterLines(heading, groups, style) {
	const items = groups.map((group) => escapeForTerminal(groupInWords(group)));
	for (let count = Math.min(items.length, maxNames); count > 0; count -= 1) {
		const others = othersInWords(groups.slice(count));
		const lines = wrapIndented(`${heading}: ${[...items.slice(0, count), ...others === "" ? [] : [others]].join(", ")}`, [0, 2], style);
		if (lines.length <= maxLinesOfKinds || count === 1) return lines.map((line, index) => index === 0 ? line.replace(heading, style.colors.bold) : line);
	}
	return [];
}
// ../reporter/src/formats/digest-tables.ts
/** So many owners have a line; those with the fewest findings are left out. */
const maxOwners = 12;
/** Who has findings, and which practices they touch, as two short tables; a blank line before each. */
function digestTables(digest, style) {
	return [...ownerLines(digest, style), ...practiceLines(digest, style)];
}
function ownerLines({ owners }, style) {
	if (owners.length === 0) return [];
	const shown = owners.slice(0, maxOwners);
	const names = shown.map(({ owner }) => cutTo(escapeForTerminal(owner), Math.max(12, style.width - 44), style));
	const nameWidth = Math.max(5, ...names.map((name) => style.layout.width(name)));
	const omitted = owners.length - shown.length;
	return [
		"",
		style.colors.bold(`${padTo("Owner", nameWidth, style)}  errors  warnings    info  badges`),
		...shown.map(({ errors, warnings, infos, badges }, index) => [
			padTo(names[index] ?? "", nameWidth, style),
			formatNumber(errors).padStart(8),
			formatNumber(warnings).padStart(10),
			formatNumber(infos).padStart(8),
			formatNumber(badges).padStart(8)
		].join("")),
		...omitted > 0 ? [`and ${pluralize(omitted, "other owner")}`] : []
	];
}
function practiceLines({ practices }, style) {
	if (practices.length === 0) return [];
	return [
		"",
		style.colors.bold("Practices touched"),
		...practices.map(({ practice, count }) => cutTo(`${formatNumber(count).padStart(3)}  ${practiceTitles[practice].title} (practice ${practice})`, style.width, style))
	];
}
// ../reporter/src/formats/finding-lines.ts
/**
* A finding in full, below the path of its file: its line and column, what is wrong, the line itself, other places,
* what to do, its rule. `lines` are those of its file.
*/
function findingLines(finding, lines, report, style) {
	const { start } = finding.range;
	return [
		...messageLines(finding, [2, 4], style, `${start.line}:${start.column} `),
		...detailLines(finding, lines, style),
		...suggestionLines(finding.suggestion, [4, 6], style),
		...ruleLines(finding, report, 4, style)
	];
}
/** The line that a finding is about, and other places that belong to it. */
function detailLines(finding, lines, style) {
	return [...codeFrame(finding, lines, style.width - 4, style).map((line) => `    ${line}`), ...finding.related.flatMap((place) => wrapIndented(`see ${placeInWords(place, style)}`, [4, 6], style).map(style.colors.dim))];
}
// ../reporter/src/formats/grouped-lines.ts
/** So many places are listed below a sentence, by its severity. */
const maxPlaces = {
	error: 10,
	warning: 5,
	info: 3
};
/** So many kinds of findings are shown of a part. */
const maxKinds = {
	refused: 16,
	required: 16,
	visible: 14,
	later: 6
};
/** So many sentences of one kind are shown. */
const maxSentences = 3;
/**
* Findings by rule and remedy: each sentence once, as it is said of the badge that most people have, with its places.
* `isLeftOut` says which findings are shown elsewhere. A blank line before each sentence.
*/
function groupedLines({ parts }, report, badges, style, isLeftOut) {
	return parts.flatMap((part) => {
		const kinds = part.groups.map(({ findings }) => findings.filter((finding) => !isLeftOut(finding))).filter((findings) => findings.length > 0);
		const omitted = kinds.slice(maxKinds[part.urgency]);
		const count = omitted.flat().length;
		const severity = omitted[0]?.[0]?.severity;
		return [...kinds.slice(0, maxKinds[part.urgency]).flatMap((findings) => kindLines(badges.sorted(findings), report, badges, style)), ...severity === void 0 ? [] : ["", ...wrapIndented(`And ${pluralize(count, countNouns[severity][0], countNouns[severity][1])}: badgelint check --all --severity ${severity}`, [0, 2], style)]];
	});
}
const countNouns = {
	error: ["more error", "more errors"],
	warning: ["more warning", "more warnings"],
	info: ["more info", "more info"]
};
function kindLines(findings, report, badges, style) {
	const sentences = byRemedy(findings);
	const shown = sentences.slice(0, maxSentences);
	const omitted = sentences.slice(maxSentences).flat();
	return [...shown.flatMap((same) => ["", ...sentenceLines(same, report, badges, style)]), ...omitted.length === 0 ? [] : moreLines(`and ${formatNumber(omitted.length)} more of this kind`, findings[0]?.rule ?? "", style)];
}
function sentenceLines(findings, report, badges, style) {
	const [first] = findings;
	if (first === void 0) return [];
	const places = [...Map.groupBy(findings, keyOf).values()];
	const max = maxPlaces[first.severity];
	const shown = places.length === max + 1 ? places : places.slice(0, max);
	const omitted = places.slice(shown.length).flat().length;
	const isSingle = findings.length === 1;
	const indent = isSingle ? 4 : 2;
	return [
		...isSingle ? shown.map((all) => placeLine(all, first, badges, 0, style)) : [],
		...messageLines(first, [indent - 2, indent], style),
		...suggestionLines(first.suggestion, [indent, indent + 2], style),
		...ruleLines(first, report, indent, style, isSingle ? "" : `; ${placesInWords(findings, places.length)}:`),
		...isSingle ? [] : shown.map((all) => placeLine(all, first, badges, 4, style)),
		...omitted === 0 ? [] : moreLines(`and ${formatNumber(omitted)} more`, first.rule, style)
	];
}
function placesInWords(findings, places) {
	const count = `${formatNumber(findings.length)} times`;
	if (places === findings.length) return count;
	const noun = findings.every(({ template }) => template !== void 0) ? "badge" : "file";
	return `${count} in ${pluralize(places, noun)}`;
}
/** The first place in one badge or file, its name, and in which values its sentence differs from the one that is shown. */
function placeLine(all, shown, badges, indent, style) {
	const [first] = all;
	if (first === void 0) return "";
	const place = placeInWords(first, style);
	const badge = badges.of(first);
	const cut = cutTo([
		badge === void 0 ? "" : escapeForTerminal(badgeInWords(badge)),
		all.length > 1 ? "" : escapeForTerminal(differingValues(first.message, shown.message)),
		all.length > 1 ? `and ${formatNumber(all.length - 1)} more there` : ""
	].filter((part) => part !== "").join(", "), style.width - indent - style.layout.width(place) - 2, style);
	return `${" ".repeat(indent)}${place}${cut === "" ? "" : `  ${style.colors.dim(cut)}`}`;
}
function moreLines(text, rule, style) {
	return wrapIndented(`${text}: ${`badgelint check --all --rule ${escapeForTerminal(rule)}`}`, [4, 6], style).map(style.colors.dim);
}
// ../reporter/src/formats/work-list.ts
/** The digest and the errors below it take at most so many lines; errors that go beyond are grouped with the rest. */
const maxLinesOfErrors = 58;
/** However long the digest is, errors have so many lines. */
const minLinesOfErrors = 24;
/**
* Many findings as a list of what to do: the digest, errors in full badge by badge, then the rest by rule and remedy.
* `linesOf` gives the lines of a file.
*/
function workListLines(digest, report, linesOf, style) {
	const { colors } = style;
	const badges = new RankedBadges(digest);
	const summary = digestLines(digest, style);
	const errors = badges.sorted(errorsOf(digest));
	const shown = fitErrors(errors, Math.max(minLinesOfErrors, maxLinesOfErrors - summary.length), report, badges, linesOf, style);
	const shownErrors = new Set(shown.findings);
	const rest = groupedLines(digest, report, badges, style, (finding) => shownErrors.has(finding));
	const restCount = digest.parts.reduce((sum, { count }) => sum + count, 0) - shownErrors.size;
	const restTitle = shownErrors.size === 0 ? "Findings by kind" : "The rest, by kind";
	return [
		...summary,
		...shownErrors.size === 0 ? [] : [
			"",
			colors.bold(errorsTitle(shownErrors.size, errors.length)),
			...shown.lines
		],
		...restCount === 0 ? [] : [
			"",
			colors.bold(`${restTitle} (${formatNumber(restCount)})`),
			...rest
		],
		"",
		...wrapIndented("In full: badgelint check --all, or badgelint check FILE for one badge", [0, 2], style)
	];
}
function errorsOf({ parts }) {
	return parts.filter(({ urgency }) => urgency === "refused" || urgency === "required").flatMap(({ groups }) => groups.flatMap(({ findings }) => findings));
}
function errorsTitle(shown, all) {
	if (shown < all) return `Errors, badge by badge (${formatNumber(shown)} of ${formatNumber(all)})`;
	return `Errors, badge by badge (${formatNumber(all)})`;
}
/** How much is said of each error: all; no line of a rule that was shown already; no remedy that was given already. */
const details = [
	"all",
	"without-known-lines",
	"without-known-remedies"
];
/** Errors with as much detail as fits into `room` lines; the last ones are left out where there is no room for all. */
function fitErrors(errors, room, ...parts) {
	let shown = {
		findings: [],
		lines: []
	};
	for (const detail of details) {
		shown = errorBlocks(errors, room, detail, ...parts);
		if (shown.findings.length === errors.length) break;
	}
	return shown;
}
function errorBlocks(errors, room, detail, ...[report, badges, linesOf, style]) {
	const lines = [];
	const findings = [];
	const said = /* @__PURE__ */ new Set();
	let badge = "";
	for (const finding of errors) {
		const key = keyOf(finding);
		const remedy = `${finding.rule}\0${sentenceShape(finding.suggestion)}`;
		const isKnown = detail !== "all" && said.has(finding.rule);
		const isRemedyKnown = detail === "without-known-remedies" && said.has(remedy);
		const block = [
			...key === badge || isKnown && badge !== "" ? [] : [""],
			headLine(finding, key === badge ? "" : nameOf(finding, badges), style),
			...messageLines(finding, [2, 4], style),
			...isKnown ? [] : detailLines(finding, linesOf(finding.file), style),
			...isRemedyKnown ? [] : suggestionLines(finding.suggestion, [4, 6], style),
			...isKnown ? [] : ruleLines(finding, report, 4, style)
		];
		if (lines.length + block.length > room) break;
		lines.push(...block);
		findings.push(finding);
		said.add(finding.rule).add(remedy);
		badge = key;
	}
	return {
		findings,
		lines
	};
}
function nameOf(finding, badges) {
	const badge = badges.of(finding);
	return badge === void 0 ? "" : escapeForTerminal(badgeInWords(badge));
}
function headLine(finding, name, style) {
	const place = placeInWords(finding, style);
	const room = style.width - style.layout.width(place) - 2;
	const shown = cutTo(name, Math.max(0, room), style);
	return `${style.colors.underline(place)}${shown === "" ? "" : `  ${style.colors.bold(shown)}`}`;
}
// ../reporter/src/formats/text.ts
/**
* A report as text for people. A few findings are shown in full, by file; many as a list of what to do, which begins
* with the digest. The last lines have the counts, what is not shown, and why the run fails.
*/
async function formatText(report, options) {
	const { findings = report.findings, pathFromHere = (file) => file } = options;
	const linesOf = remembered((file) => splitLines(options.textOf(file) ?? ""));
	const summary = options.digestOnly || !options.isWhole && findings.length > 20 ? digest(report, findings) : void 0;
	const path = remembered((file) => escapeForTerminal(pathFromHere(file)));
	const style = {
		width: options.width,
		colors: colorsFor(options.color),
		layout: await layoutFor(measuredTexts(findings, summary, linesOf, path)),
		hyperlinks: options.hyperlinks ?? false,
		path
	};
	const closing = closingLines(report, findings, options, style);
	const body = bodyLines(report, findings, summary, options, linesOf, style);
	return `${[
		...body,
		...body.length > 0 ? [""] : [],
		...closing
	].join("\n")}\n`;
}
function bodyLines(report, findings, summary, { digestOnly }, linesOf, style) {
	if (summary === void 0) return fileLines(report, findings, linesOf, style);
	if (digestOnly) return [...digestLines(summary, style), ...digestTables(summary, style)];
	return workListLines(summary, report, linesOf, style);
}
/** Findings in full by file; files with errors come first. */
function fileLines(report, findings, linesOf, style) {
	const files = [...Map.groupBy(findings, ({ file }) => file)];
	const hasErrors = ([, own]) => own.some(({ severity }) => severity === "error");
	const { true: first = [], false: then = [] } = Object.groupBy(files, (file) => String(hasErrors(file)));
	return [...first, ...then].flatMap(([file, own], index) => [
		...index === 0 ? [] : [""],
		style.colors.underline(style.path(file)),
		own.map((finding) => findingLines(finding, linesOf(file), report, style).join("\n")).join("\n")
	]);
}
/** All texts whose width matters. */
function* measuredTexts(findings, summary, linesOf, path) {
	for (const { file, message, suggestion, severity, related, range } of findings) {
		yield escapeForTerminal(message);
		yield escapeForTerminal(suggestion);
		for (const place of related) yield path(place.file);
		if (summary === void 0 || severity === "error") yield escapeForTerminal(linesOf(file)[range.start.line - 1] ?? "");
	}
	for (const file of new Set(findings.map((finding) => finding.file))) yield path(file);
	for (const { name } of summary?.byBadge ?? []) yield escapeForTerminal(name);
	for (const { owner } of summary?.owners ?? []) yield escapeForTerminal(owner);
	for (const { groups } of summary?.parts ?? []) for (const { label } of groups) yield escapeForTerminal(label);
}
/** The same function, which works each file out once. */
function remembered(of) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const before = known.get(file);
		if (before !== void 0) return before;
		const value = of(file);
		known.set(file, value);
		return value;
	};
}
export { formatText };
