import { sumOf, waitsOf } from "./src.js";
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
/** Quoted where it must be; what a spreadsheet would take for a formula is made a text. */
function csvCell(value) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "number") return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
export { csvCell, summaryCsv, summaryTable };
