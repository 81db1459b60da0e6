import { UsageError, colorsFor, didYouMean, escapeForTerminal, escapeJsonForTerminal, layoutFor, pluralize } from "./check.js";
import { sumOf, summarise, waitsOf } from "./src.js";
import { csvCell } from "./csv-cell.js";
import "./ledger.js";
import { factsCacheFor, findLedger, usableError } from "./facts-cache.js";
import { exitCodes } from "./main.js";
import { checkSpan } from "./span.js";
import { stdout } from "node:process";
/**
* Which cells of a table are not shown: those from 1 to 4, and where there is one alone in a column (or a row)
* the next larger one of it, since the sum would tell the one. A zero says nothing of anybody.
*/
function hiddenCells(cells, direction) {
	const hidden = cells.map((row) => row.map((cell) => cell > 0 && cell < 5));
	for (let again = true; again;) {
		again = false;
		for (const line of linesOf(cells, direction)) {
			if (line.filter(([row, column]) => hidden[row]?.[column]).length !== 1) continue;
			const next = line.filter(([row, column]) => !hidden[row]?.[column] && (cells[row]?.[column] ?? 0) > 0).sort(([a, b], [c, d]) => (cells[a]?.[b] ?? 0) - (cells[c]?.[d] ?? 0))[0];
			const row = next && hidden[next[0]];
			if (!row) continue;
			row[next[1]] = true;
			again = true;
		}
	}
	return hidden;
}
/** The columns, and where rows are added up too the rows. */
function linesOf(cells, direction) {
	const columns = (cells[0] ?? []).map((_, column) => cells.map((__, row) => [row, column]));
	const rows = cells.map((row, at) => row.map((_, column) => [at, column]));
	return direction === "both" ? [...rows, ...columns] : columns;
}
// ../reporter/src/ledger/summary-table.ts
/** Numbers of badges that every row has, in the order in which they are shown. */
const countNames = [
	"issued",
	"piloted",
	"accepted",
	"shared",
	"shares",
	"revoked",
	"replaced",
	"corrected"
];
/** Lays facts out as rows, and takes out what is too small to be shown. */
function summaryTable(facts, options) {
	const { by, since, until, template, smallCells = false } = options;
	const months = [...facts.months].map(([month, all]) => [month, only(all, template)]).filter(([, all]) => all.size > 0);
	const byTemplate = new Map([...Map.groupBy(months.flatMap(([, all]) => [...all]), ([id]) => id)].map(([id, all]) => [id, sumOf(all.map(([, one]) => one))]).sort(([a, one], [b, other]) => other.issued - one.issued || (a < b ? -1 : 1)));
	const groups = by === "template" ? byTemplate : new Map(months.map(([month, all]) => [month, sumOf(all.values())]));
	const sum = sumOf(byTemplate.values());
	const channels = Object.entries(sum.channels).sort(([a, one = 0], [b, other = 0]) => other - one || (a < b ? -1 : 1)).map(([name]) => name);
	const rows = smallCells ? [...groups].map(([name, one]) => rowOf(name, one, channels)) : safeRows([...groups], channels, by);
	const [total] = smallCells ? [rowOf("In all", sum, channels)] : safeRows([["In all", sum]], channels, "template");
	return {
		by,
		...since === void 0 ? {} : { since },
		...until === void 0 ? {} : { until },
		channels,
		rows,
		total: total ?? rowOf("In all", sum, channels),
		templates: byTemplate.size,
		trends: by === "template" ? trendsOf(months, [...byTemplate.keys()]) : /* @__PURE__ */ new Map()
	};
}
function only(all, template) {
	if (template === void 0) return all;
	const one = all.get(template);
	return new Map(one ? [[template, one]] : []);
}
function rowOf(name, facts, channels) {
	const { median, ninth, unknown, negative } = waitsOf(facts);
	return {
		name,
		counts: Object.fromEntries(countNames.map((key) => [key, facts[key]])),
		...facts.first === null ? {} : { first: facts.first },
		...facts.last === null ? {} : { last: facts.last },
		waits: {
			median,
			ninth,
			unknown,
			negative
		},
		channels: channels.map((channel) => channelCount(facts, channel)),
		...facts.asserted === null ? {} : { asserted: facts.asserted }
	};
}
function channelCount({ channels }, name) {
	return Object.entries(channels).find(([other]) => other === name)?.[1] ?? 0;
}
/** Rows without small cells: those of months wherever they are, those of templates by channel alone. */
function safeRows(groups, channels, by) {
	const rows = groups.map(([name, facts]) => rowOf(name, facts, channels));
	const hiddenChannels = hiddenCells(rows.map((row) => row.channels.map((cell) => cell ?? 0)), "both");
	const perChannel = rows.map((row, at) => ({
		...row,
		channels: row.channels.map((cell, column) => hiddenChannels[at]?.[column] ? void 0 : cell)
	}));
	return by === "template" ? perChannel : withoutSmallCounts(perChannel, groups);
}
function withoutSmallCounts(rows, groups) {
	const waits = groups.map(([, facts]) => waitsOf(facts));
	const hidden = hiddenCells(groups.map(([, facts], at) => [
		...countNames.map((key) => facts[key]),
		waits[at]?.unknown ?? 0,
		waits[at]?.negative ?? 0,
		waits[at]?.known ?? 0
	]), "down");
	return rows.map(({ first, last, ...row }, at) => {
		const isHidden = (column) => hidden[at]?.[column] ?? false;
		const [unknown, negative, known] = [
			0,
			1,
			2
		].map((index) => isHidden(countNames.length + index));
		return {
			...row,
			counts: Object.fromEntries(countNames.map((key, column) => [key, isHidden(column) ? void 0 : row.counts[key]])),
			...isHidden(0) || first === void 0 || last === void 0 ? {} : {
				first,
				last
			},
			waits: {
				median: known ? void 0 : row.waits.median,
				ninth: known ? void 0 : row.waits.ninth,
				unknown: unknown ? void 0 : row.waits.unknown,
				negative: negative ? void 0 : row.waits.negative
			}
		};
	});
}
/** Issued badges of templates in each month; months without an event are 0. */
function trendsOf(months, templates) {
	const byMonth = new Map(months);
	const names = monthsBetween(months[0]?.[0], months.at(-1)?.[0]);
	const trend = (id) => names.map((month) => byMonth.get(month)?.get(id)?.issued ?? 0);
	return new Map(templates.map((id) => [id, trend(id)]));
}
function monthsBetween(first, last) {
	if (first === void 0 || last === void 0) return [];
	const names = [];
	for (let [year = 0, month = 0] = first.split("-").map(Number);; month += 1) {
		if (month > 12) [year, month] = [year + 1, 1];
		const name = `${year}-${String(month).padStart(2, "0")}`;
		names.push(name);
		if (name >= last) return names;
	}
}
// ../reporter/src/ledger/csv.ts
/** The summary for a spreadsheet: a row for each template or month. A cell that is not shown is empty. */
function summaryCsv({ by, channels, rows }) {
	return [[
		by,
		...countNames,
		"first_issue",
		"last_issue",
		"days_median",
		"days_percentile_90",
		"days_unknown",
		"days_negative",
		...channels.map((name) => `channel_${name}`)
	], ...rows.map(({ name, counts, first, last, waits, channels: cells }) => [
		name,
		...countNames.map((key) => counts[key]),
		first,
		last,
		waits.median,
		waits.ninth,
		waits.unknown,
		waits.negative,
		...cells
	])].map((line) => `${line.map(csvCell).join(",")}\n`).join("");
}
/** The summary for programs. A number that is not shown is null, and named in `suppressed`. */
function summaryJson(table) {
	const { by, since, until, rows, total } = table;
	const value = {
		version: 1,
		since: since ?? null,
		until: until ?? null,
		by,
		total: numbersOf(total, table),
		[by === "template" ? "templates" : "months"]: rows.map((row) => ({
			[by]: row.name,
			...numbersOf(row, table)
		}))
	};
	return `${escapeJsonForTerminal(JSON.stringify(value, null, 2))}\n`;
}
function numbersOf(row, { channels }) {
	const { counts, first, last, waits, asserted } = row;
	const days = {
		median: waits.median,
		percentile_90: waits.ninth,
		unknown: waits.unknown,
		negative: waits.negative
	};
	const byChannel = Object.fromEntries(channels.map((name, at) => [name, row.channels[at]]));
	return {
		...nulls(counts),
		first_issue: first ?? null,
		last_issue: last ?? null,
		days: nulls(days),
		channels: nulls(byChannel),
		asserted: asserted ?? null,
		suppressed: [
			...suppressed("", counts),
			...suppressed("days.", days),
			...suppressed("channels.", byChannel)
		]
	};
}
function nulls(cells) {
	return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell ?? null]));
}
function suppressed(prefix, cells) {
	return Object.entries(cells).flatMap(([name, cell]) => cell === void 0 ? [`${prefix}${name}`] : []);
}
// ../reporter/src/ledger/columns.ts
/** The tables of a summary, of which each is narrow enough for a terminal of 80 columns. */
function columnGroups({ by }) {
	const name = {
		title: by === "template" ? "Template" : "Month",
		align: "left",
		text: (row) => row.name
	};
	return [[
		name,
		number("Issued", ({ counts }) => counts.issued),
		number("Accepted", ({ counts }) => counts.accepted),
		number("Shared", ({ counts }) => counts.shared),
		number("Revoked", ({ counts }) => counts.revoked),
		number("Corrected", ({ counts }) => counts.corrected)
	], [
		name,
		text("First issue", ({ first }) => first ?? ""),
		text("Last issue", ({ last }) => last ?? ""),
		number("Median", ({ waits }) => waits.median),
		number("90th pct", ({ waits }) => waits.ninth),
		number("Unknown", ({ waits }) => waits.unknown)
	]];
}
/** Titles of the tables that {@link columnGroups} gives. */
const groupTitles = ["", "Days from completion to issue"];
function cellText(cell) {
	return cell === void 0 ? "-" : cell === null ? "" : String(cell);
}
function number(title, cell) {
	return {
		title,
		align: "right",
		text: (row) => cellText(cell(row))
	};
}
function text(title, of) {
	return {
		title,
		align: "left",
		text: of
	};
}
// ../reporter/src/ledger/sentences.ts
/** What the summary is of: `3 templates, 124 badges issued, 2026-01-12 to 2026-03-30`. */
function headline({ total, templates }) {
	const { first, last, counts } = total;
	const days = first === void 0 ? [] : [first === last ? first : `${first} to ${last}`];
	return [
		pluralize(templates, "template"),
		`${pluralize(counts.issued ?? 0, "badge")} issued`,
		...days
	].join(", ");
}
/** How the badges were issued: `api 80 (65 %), manual 44 (35 %)`. */
function channelSentence({ channels, total }) {
	const all = total.counts.issued ?? 0;
	if (all === 0) return void 0;
	return `Channels: ${channels.map((name, at) => `${name} ${share(total.channels[at], all)}`).join(", ")}.`;
}
function share(cell, all) {
	return cell === void 0 ? "-" : `${cell} (${Math.round(100 * cell / all)} %)`;
}
/** What a reader must know beside the numbers. */
function notes({ rows, total }) {
	const { negative, unknown } = total.waits;
	const { piloted = 0, replaced = 0, issued } = total.counts;
	const isSuppressed = [...[...rows, total].flatMap(({ counts, waits }) => [...Object.values(counts), ...Object.values(waits)]), ...total.channels].includes(void 0);
	return [
		...issued !== void 0 && issued > 0 && unknown === issued ? ["For no badge the day of completion is known, so nobody can say how long earners wait."] : [],
		...negative ? [`${pluralize(negative, "badge")} ${negative === 1 ? "was" : "were"} issued before the day of completion, which cannot be. Check where these days come from.`] : [],
		...piloted > 0 ? [`${pluralize(piloted, "badge")} issued in ${piloted === 1 ? "a pilot is" : "pilots are"} not counted.`] : [],
		...replaced > 0 ? [`${pluralize(replaced, "badge")} ${replaced === 1 ? "was" : "were"} replaced by another.`] : [],
		...isSuppressed ? [`"-" is a number under 5, or one that would give such a number away. --small-cells shows them.`] : []
	];
}
// ../reporter/src/ledger/bars.ts
const heights = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
/** A row of bars, one for each number, of which the largest is as high as can be. A zero is a gap. */
function trend(numbers) {
	const largest = Math.max(...numbers, 1);
	return numbers.map((number) => number === 0 ? " " : heights[Math.ceil(number / largest * 8) - 1]).join("");
}
/** A bar of at most so many columns for a number, in steps of half a column. */
function bar(number, largest, columns) {
	const halves = Math.round(number / Math.max(largest, 1) * columns * 2);
	return "\u2588".repeat(halves >> 1) + (halves % 2 === 1 ? "\u258c" : "");
}
// ../reporter/src/ledger/text-table.ts
/** Longer ids of templates are cut, and where there is less room to fewer, in columns. */
const maxNameWidth = 40;
const minNameWidth = 12;
/** Between two columns. */
const gap = "  ";
/** A table with its titles; the first column gives way where all of them are too wide. */
function textTable(columns, rows, { layout, colors, columns: width }, bars) {
	const [name = 0, ...others] = columns.map(({ title, text }) => Math.max(layout.width(title), ...rows.map((row) => layout.width(text(row)))));
	const rest = others.reduce((sum, one) => sum + 2 + one, 0);
	const widths = [Math.min(name, maxNameWidth, Math.max(minNameWidth, width - rest)), ...others];
	const room = width - (widths[0] ?? 0) - rest - 2;
	const own = bars !== void 0 && room >= bars.minWidth ? bars : void 0;
	const line = (texts, last = "") => [...texts.map((text, at) => padded(text, widths[at] ?? 0, columns[at]?.align, layout)), last].join(gap).trimEnd();
	const titles = columns.map(({ title }) => title);
	return [colors.dim(line(titles, own?.title)), ...rows.map((row) => {
		const texts = columns.map(({ text }) => text(row));
		return line(texts, own?.text(row, room));
	})];
}
function padded(text, width, align, layout) {
	const cut = layout.width(text) > width ? shortened(text, width, layout) : text;
	const spaces = " ".repeat(Math.max(0, width - layout.width(cut)));
	return align === "right" ? `${spaces}${cut}` : `${cut}${spaces}`;
}
/** Ids of one program often begin alike, so the end is kept as well, a third of the width. */
function shortened(text, width, layout) {
	const room = Math.floor((width - 1) / 3);
	const letters = [...text];
	let end = "";
	while (letters.length > 0) {
		const longer = `${letters.pop()}${end}`;
		if (layout.width(longer) > room) break;
		end = longer;
	}
	return `${layout.wrap(text, width - 1 - layout.width(end))[0]}\u2026${end}`;
}
// ../reporter/src/ledger/text.ts
/** The bar of a month is not longer, and not shown where there is less room than the second, in columns. */
const maxBarWidth = 24;
const minBarWidth = 8;
/** So many months at most have their bar beside a template, the last ones. */
const maxTrend = 12;
/** The summary for a terminal. No line is wider than it, unless it has fewer than 70 columns. */
async function summaryText(table, { columns, color }) {
	const rows = rowsOf(table).map((row) => ({
		...row,
		name: escapeForTerminal(row.name)
	}));
	const layout = await layoutFor(rows.map(({ name }) => name));
	const colors = colorsFor(color);
	const canvas = {
		layout,
		colors,
		columns
	};
	const groups = columnGroups(table).flatMap((group, at) => {
		const title = groupTitles[at];
		return [...title ? ["", colors.bold(title)] : [], ...textTable(group, rows, canvas, at === 0 ? barsFor(table) : void 0)];
	});
	const channels = channelSentence(table);
	const closing = [...channels === void 0 ? [] : [channels], ...notes(table)];
	return `${[
		colors.bold(`${headline(table)}.`),
		"",
		...groups,
		"",
		...closing.flatMap((line) => layout.wrap(line, columns))
	].join("\n")}\n`;
}
/** The rows that people see: with a sum where there are several. */
function rowsOf({ rows, total }) {
	return rows.length > 1 ? [...rows, total] : [...rows];
}
function barsFor({ by, rows, total, trends }) {
	if (by === "template") return {
		title: "By month",
		minWidth: maxTrend,
		text: ({ name }) => trend(trends.get(name)?.slice(-12) ?? [])
	};
	const largest = Math.max(...rows.map(({ counts }) => counts.issued ?? 0));
	return {
		title: "",
		minWidth: minBarWidth,
		text: ({ name, counts }, room) => name === total.name ? "" : bar(counts.issued ?? 0, largest, Math.min(room, maxBarWidth))
	};
}
// ../reporter/src/ledger/markdown.ts
/** The summary for a page in a repository, or a comment on GitHub. */
function summaryMarkdown(table) {
	const rows = rowsOf(table);
	const tables = columnGroups(table).map((group, at) => [
		...groupTitles[at] ? [`${groupTitles[at]}:`, ""] : [],
		`| ${group.map(({ title }) => title).join(" | ")} |`,
		`| ${group.map(({ align }) => align === "right" ? "--:" : "---").join(" | ")} |`,
		...rows.map((row) => `| ${group.map(({ text }) => escaped(text(row))).join(" | ")} |`),
		""
	]);
	const channels = channelSentence(table);
	const closing = [...channels === void 0 ? [] : [channels], ...notes(table)];
	return [
		`${headline(table)}.`,
		"",
		...tables.flat(),
		closing.join("\n"),
		""
	].join("\n");
}
/** Ids of templates have no white space; what Markdown would take for its own is escaped. */
function escaped(text) {
	return text.replace(/[\\`*_[\]<>|~#&]/g, "\\$&");
}
// src/ledger/summary.ts
/** `badgelint ledger`: says what was issued; `commandNames` are what else it can do. Throws {@link UsageError}. */
async function runLedgerSummary(options, [unknown], commandNames) {
	if (unknown !== void 0) throw unknownCommand(unknown, commandNames);
	const { since, until, template, color } = options;
	checkSpan(options);
	const { ledger, name } = await findLedger(process.cwd(), options.config);
	const cache = factsCacheFor(ledger);
	const facts = await summarise(ledger, {
		...since === void 0 ? {} : { since },
		...until === void 0 ? {} : { until },
		...cache === void 0 ? {} : { cache }
	}).catch((error) => {
		throw usableError(error, name);
	});
	if (template !== void 0 && facts.months.size > 0) checkTemplate(template, facts);
	const table = summaryTable(facts, options);
	const isTerminal = stdout.isTTY === true;
	const text = options.format === "text" && table.templates === 0 ? `${emptySentence(options)}\n` : await laidOut(table, options.format, {
		columns: isTerminal ? Math.max(40, stdout.columns) : 80,
		color: color ?? (isTerminal && stdout.hasColors())
	});
	stdout.write(text);
	return exitCodes.clean;
}
function laidOut(table, format, terminal) {
	if (format === "json") return summaryJson(table);
	if (format === "csv") return summaryCsv(table);
	if (format === "markdown") return summaryMarkdown(table);
	return summaryText(table, terminal);
}
function emptySentence({ since, until }) {
	if (since === void 0 && until === void 0) return "There is nothing in the ledger yet. Add what was issued: `badgelint ledger import` reads exports of a platform, `badgelint ledger append` takes single events.";
	return `There is nothing in the ledger ${[since && `from ${since}`, until && `up to ${until}`].filter(Boolean).join(" ")}.`;
}
/** Throws {@link UsageError} where the ledger has no event of a template. */
function checkTemplate(template, { months }) {
	const known = [...new Set([...months.values()].flatMap((month) => [...month.keys()]))];
	if (known.includes(template)) return;
	const nearest = didYouMean(template, known);
	throw new UsageError(`The ledger contains no event of the template "${escapeForTerminal(template)}" in the ledger. ${nearest === void 0 ? "Check its id; `badgelint ledger` lists all templates." : `Did you mean "${escapeForTerminal(nearest)}"?`}`);
}
function unknownCommand(name, commandNames) {
	const nearest = didYouMean(name, commandNames);
	return new UsageError(`There is no command "ledger ${escapeForTerminal(name)}"; expected one of ${commandNames.join(", ")}, or no command. ${nearest === void 0 ? "See `badgelint ledger --help`." : `Did you mean "ledger ${nearest}"?`}`);
}
export { runLedgerSummary };
