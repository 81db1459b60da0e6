import { discover, fewNames, isMissing, isTableName, metricCalled, metricOf, metricsStarts, pathFrom, readBytes, truncate$1 as truncate, unreadableInWords } from "./check.js";
import { cellPosition, decodeText, delimiterOf, readCsv } from "./decode-text.js";
import { lastDay } from "./text-day.js";
// ../core/src/formats/metrics-problems.ts
/** A cell as messages quote it. */
function quoted(cell) {
	return truncate(cell.slice(0, 200));
}
/** So many problems of a file are told one by one. */
const maxTold = 100;
/** What is wrong with a file of metrics: the first of many problems, and how many there are beside. */
var MetricsProblems = class {
	#file;
	#kept = [];
	#left = 0;
	constructor(file) {
		this.#file = file;
	}
	add(at, flaw) {
		if (this.#kept.length > maxTold) this.#left += 1;
		else {
			const { message, suggestion } = typeof flaw === "function" ? flaw() : flaw;
			this.#kept.push({
				at: {
					file: this.#file,
					...at
				},
				message,
				suggestion
			});
		}
	}
	/** In the order of their places. */
	told() {
		const all = this.#kept.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
		const [next] = all.splice(maxTold);
		if (next === void 0) return all;
		const left = this.#left + 1;
		const more = {
			at: next.at,
			message: `${left} more ${left === 1 ? "cell or row" : "cells or rows"} of this file cannot be read; expected dates and numbers`,
			suggestion: "Fix the ones above first; most of these may have the same cause"
		};
		return [...all, more];
	}
};
// ../core/src/formats/cell-dates.ts
/** Reads a cell; undefined where it holds no day of the calendar. A month stands for its last day. */
function dateIn(cell) {
	const text = cell.trim();
	const clear = clearDate(text);
	if (clear !== void 0) return {
		dmy: clear,
		mdy: clear
	};
	const [, first = "", second = "", year = ""] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ T]\d{1,2}:[\d:.]+)?$/.exec(text) ?? [];
	const [dmy, mdy] = [dayOf(year, second, first), dayOf(year, first, second)];
	if (dmy === void 0 && mdy === void 0) return void 0;
	return {
		...dmy === void 0 ? {} : { dmy },
		...mdy === void 0 ? {} : { mdy }
	};
}
/** What comes first in the dates of a column, as far as its clear ones say; undefined where they differ. */
function dateOrderOf(cells) {
	const orders = /* @__PURE__ */ new Set();
	for (const cell of cells) {
		if (cell === void 0 || cell.dmy !== void 0 && cell.mdy !== void 0) continue;
		orders.add(cell.dmy === void 0 ? "mdy" : "dmy");
	}
	const [order] = orders;
	return orders.size === 1 ? order : void 0;
}
/** The day of a cell in a column with an order; undefined where it can be read in two ways. */
function dayIn({ dmy, mdy }, order) {
	if (dmy === void 0 || mdy === void 0) return dmy ?? mdy;
	if (dmy === mdy) return dmy;
	if (order === void 0) return void 0;
	return order === "dmy" ? dmy : mdy;
}
/** A date whose form says by itself what comes first. */
function clearDate(text) {
	const [, year = "", month = "", day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[ T]\d{1,2}:[\w:.+-]*)?)?$/.exec(text) ?? [];
	if (year !== "") return dayOf(year, month, day ?? endOf(year, month));
	const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
	if (german) return dayOf(german[3] ?? "", german[2] ?? "", german[1] ?? "");
	const inMonth = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
	if (!inMonth) return void 0;
	const [, named = "", ofYear = ""] = inMonth;
	return dayOf(ofYear, named, endOf(ofYear, named));
}
/** `YYYY-MM-DD`; undefined where the calendar has no such day. */
function dayOf(year, month, day) {
	const isDay = Number(day) >= 1 && Number(day) <= lastDay(Number(year), Number(month));
	const isMonth = Number(month) >= 1 && Number(month) <= 12;
	if (!isDay || !isMonth || Number(year) < 1) return void 0;
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
function endOf(year, month) {
	return String(lastDay(Number(year), Number(month)));
}
// ../core/src/formats/cell-numbers.ts
/** Reads a cell; undefined where it holds no number. */
function numberIn(cell) {
	const text = cell.trim().replace(/^[\u2212\u2013]/, "-");
	const isPercent = text.endsWith("%") || text.startsWith("%");
	const bare = (isPercent ? text.replace("%", "") : text).trim();
	if (bare.length > maxDigits) return void 0;
	const [withPoint, withComma] = [decimal(bare, "."), decimal(bare, ",")];
	if (withPoint === void 0 && withComma === void 0) return void 0;
	return {
		...withPoint === void 0 ? {} : { withPoint },
		...withComma === void 0 ? {} : { withComma },
		isPercent
	};
}
/** A longer one is no number that was measured. */
const maxDigits = 40;
/** What stands before decimals in a column, as far as its clear numbers say; undefined where they differ. */
function decimalMarkOf(cells) {
	const marks = /* @__PURE__ */ new Set();
	for (const cell of cells) {
		if (cell === void 0 || cell.withPoint !== void 0 && cell.withComma !== void 0) continue;
		marks.add(cell.withPoint === void 0 ? "," : ".");
	}
	const [mark] = marks;
	return marks.size === 1 ? mark : void 0;
}
/** The number of a cell in a column with a mark; undefined where it can be read in two ways. */
function numberOf({ withPoint, withComma }, mark) {
	if (withPoint === void 0 || withComma === void 0) return withPoint ?? withComma;
	if (withPoint === withComma) return withPoint;
	if (mark === void 0) return void 0;
	return mark === "." ? withPoint : withComma;
}
const spaces = "[ \\u00a0\\u2009\\u202f'\u2019]";
/** Whole numbers whose thousands a mark sets apart, or spaces, or nothing; and decimals behind the other mark. */
const patterns = {
	".": pattern("\\.", ","),
	",": pattern(",", "\\.")
};
function pattern(mark, thousands) {
	const grouped = [thousands, spaces].map((one) => `[1-9]\\d{0,2}(?:${one}\\d{3})+`);
	return new RegExp(`^([+-]? ?)(\\d+|${grouped.join("|")})?(?:${mark}(\\d+))?$`);
}
function decimal(text, mark) {
	const [, sign = "", whole = "", decimals = ""] = patterns[mark].exec(text) ?? [];
	if (whole === "" && decimals === "") return void 0;
	const value = Number(`${whole.replace(/\D/g, "") || "0"}.${decimals || "0"}`);
	return sign.startsWith("-") ? 0 - value : value;
}
// ../core/src/formats/metrics-values.ts
/** The days of a column, `YYYY-MM-DD`. `order`: what is configured to come first in dates. */
function readDays(texts, order) {
	const cells = texts.map(dateIn);
	const known = order ?? dateOrderOf(cells);
	return cells.map((cell, index) => {
		const text = `The date "${quoted(texts[index] ?? "")}"`;
		if (texts[index] === "") return {
			message: "The date is empty; expected a date",
			suggestion: writeIso
		};
		if (cell === void 0) return {
			message: `${text} is not a valid date; expected a date such as 2026-03-31`,
			suggestion: writeIso
		};
		const day = order === void 0 ? dayIn(cell, known) : cell[order];
		if (day !== void 0) return { is: day };
		if (order !== void 0) return {
			message: `${text} is not a valid date with the ${order === "dmy" ? "day" : "month"} first, as configured; expected a valid date`,
			suggestion: writeIso
		};
		return {
			message: `${text} may be ${cell.dmy} or ${cell.mdy}; expected a date that can be read in only one way`,
			suggestion: `${writeIso}, or set in the configuration with \`metrics.dates\` what comes first`
		};
	});
}
const writeIso = "Write it as YYYY-MM-DD";
/** The numbers of a column. */
function readNumbers(texts) {
	const cells = texts.map(numberIn);
	const mark = decimalMarkOf(cells);
	return cells.map((cell, index) => {
		const text = `The value "${quoted(texts[index] ?? "")}"`;
		if (texts[index] === "") return {
			message: "The value is empty; expected a number",
			suggestion: "Enter the number, or remove the row until it is measured"
		};
		if (cell === void 0) return {
			message: `${text} is not a number; expected a number such as 412, 3.5 or 71 %`,
			suggestion: "Enter only the number, or remove the row"
		};
		const value = numberOf(cell, mark);
		if (value !== void 0) return { is: {
			value,
			isPercent: cell.isPercent
		} };
		return {
			message: `${text} may be ${cell.withComma} or ${cell.withPoint}; expected a number that can be read in only one way`,
			suggestion: "Write whole numbers without a thousands separator"
		};
	});
}
/** What a number says of a metric. `name`: as the cell has it. */
function valueFor(metric, name, { value, isPercent }) {
	const unit = metricOf(metric)?.unit;
	if (unit === void 0) return { is: value };
	const shown = `${quoted(name)} is ${value}${isPercent ? " %" : ""}`;
	if (isPercent && (unit === "count" || unit === "days")) return {
		message: `${shown}; expected a ${unit === "count" ? "count" : "number of days"}`,
		suggestion: "Remove the percent sign, or correct the name of the metric"
	};
	if (value < 0) return {
		message: `${shown}; expected 0 or more`,
		suggestion: lookUp
	};
	if (unit === "percent" && value > 100) return {
		message: `${shown}${isPercent ? "" : " %"}; expected 100 % or less`,
		suggestion: lookUp
	};
	return { is: unit === "ratio" && isPercent ? value / 100 : value };
}
const lookUp = "Check the number, and which metric it belongs to";
/** Whether a number may be one of percent, or a part of 1, unless others of its metric say which. */
function mayBeFraction(metric, { value, isPercent }) {
	return !isPercent && value > 0 && value <= 1 && metricOf(metric)?.unit === "percent";
}
// ../core/src/formats/measured-rows.ts
/** So many measurements of a metric are kept of the program, as many of all templates together, and of all metrics. */
const maxOfMetric = 5e3;
const maxOfAll = 5e4;
/** Says what the rows of a table mean when all are known, since one cell tells how others of its column are written. */
var MeasuredRows = class {
	#table;
	#problems;
	#days;
	#numbers;
	#metrics;
	#values;
	constructor(table, dates, problems) {
		this.#table = table;
		this.#problems = problems;
		this.#days = readDays(table.dates.texts, dates);
		this.#numbers = readNumbers(table.values.texts);
		this.#metrics = new Named(table.metrics.texts.map((text) => metricCalled(text) ?? text));
		this.#values = new Float64Array(table.count);
	}
	/** In the order of their days; of very many the latest. */
	measurements(file) {
		const ranks = this.#ranks();
		const rankOf = (row) => ranks[this.#table.dates.of(row)] ?? 0;
		const rows = this.#readable(rankOf).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
		return this.#latest(rows).map((row) => this.#measurement(row, file));
	}
	/** The rows with a day and a number; of several of one metric, template and day the first. */
	#readable(rankOf) {
		const unclear = this.#unclearMetrics();
		const firsts = new FirstRows();
		const rows = [];
		for (let row = 0; row < this.#table.count; row++) {
			const value = this.#valueOf(row, unclear);
			if (value === void 0) continue;
			this.#values[row] = value;
			const { first, isNew } = firsts.add(this.#metricOf(row), this.#templateOf(row), rankOf(row), row);
			if (isNew) rows.push(row);
			else if (this.#values[first] !== value) this.#addTwice(row, first);
		}
		return rows;
	}
	/** What was measured; where a row does not say it, that is told. */
	#valueOf(row, unclear) {
		const { dates, metrics, values } = this.#table;
		const [day, number] = [this.#days[dates.of(row)], this.#numbers[values.of(row)]];
		const name = metrics.textOf(row);
		if (name === "") this.#problems.add(metrics.at(row), {
			message: "The metric is empty; expected its name",
			suggestion: "Enter what was measured, such as acceptance rate"
		});
		if (day && !("is" in day)) this.#problems.add(dates.at(row), day);
		if (number && !("is" in number)) this.#problems.add(values.at(row), number);
		if (name === "" || !(day && "is" in day && number && "is" in number)) return void 0;
		const metric = this.#metricOf(row);
		const value = valueFor(this.#metrics.nameOf(metric), name, number.is);
		if (!("is" in value)) {
			this.#problems.add(values.at(row), value);
			return;
		}
		const first = unclear.get(metric);
		if (first === void 0 || number.is.value === 0 || number.is.isPercent) return value.is;
		if (first === row) this.#addUnclear(row);
	}
	/** The metrics in percent of which no number says whether it is one of percent or a part of 1, with the first row. */
	#unclearMetrics() {
		const first = /* @__PURE__ */ new Map();
		const clear = /* @__PURE__ */ new Set();
		for (let row = 0; row < this.#table.count; row++) {
			const number = this.#numbers[this.#table.values.of(row)];
			if (number === void 0 || !("is" in number)) continue;
			const metric = this.#metricOf(row);
			if (mayBeFraction(this.#metrics.nameOf(metric), number.is)) {
				if (!first.has(metric)) first.set(metric, row);
			} else if (!number.is.isPercent && number.is.value > 1) clear.add(metric);
		}
		for (const metric of clear) first.delete(metric);
		return first;
	}
	#metricOf(row) {
		return this.#metrics.of(this.#table.metrics.of(row));
	}
	/** Less than 0 where it is about the program. */
	#templateOf(row) {
		const { templates } = this.#table;
		return templates.textOf(row) === "" ? -1 : templates.of(row);
	}
	/** For each text of the column of dates the number of its day among all days. */
	#ranks() {
		const days = this.#days.map((day) => "is" in day ? day.is : "");
		const ranks = new Map([...new Set(days)].sort().map((day, rank) => [day, rank]));
		return days.map((day) => ranks.get(day) ?? 0);
	}
	/** Of rows in the order of their days those that are kept. */
	#latest(rows) {
		if (rows.length <= maxOfMetric) return rows;
		const counts = /* @__PURE__ */ new Map();
		const kept = [];
		for (const row of rows.toReversed()) {
			const group = this.#metricOf(row) * 2 + (this.#templateOf(row) < 0 ? 0 : 1);
			const count = counts.get(group) ?? 0;
			counts.set(group, count + 1);
			if (count < maxOfMetric && kept.push(row) === maxOfAll) break;
		}
		return kept.reverse();
	}
	#measurement(row, file) {
		const { dates, templates, values } = this.#table;
		const day = this.#days[dates.of(row)];
		const template = templates.textOf(row);
		return {
			metric: this.#metrics.nameOf(this.#metricOf(row)),
			...template === "" ? {} : { template },
			on: day && "is" in day ? day.is : "",
			value: this.#values[row] ?? 0,
			at: {
				file,
				...values.at(row)
			}
		};
	}
	#addTwice(row, first) {
		const { metrics, templates, values, dates } = this.#table;
		this.#problems.add(values.at(row), () => {
			const template = quoted(templates.textOf(row));
			const name = `${quoted(metrics.textOf(row))}${template === "" ? "" : ` of ${template}`}`;
			const there = `${quoted(values.textOf(first))} on line ${values.at(first).line}`;
			return {
				message: `${name} on ${quoted(dates.textOf(row))} is ${quoted(values.textOf(row))} here and ${there}; expected one value per day`,
				suggestion: "Remove the wrong one"
			};
		});
	}
	#addUnclear(row) {
		const { metrics, values } = this.#table;
		const text = quoted(values.textOf(row));
		this.#problems.add(values.at(row), {
			message: `${quoted(metrics.textOf(row))} is ${text} and never more than 1, which could mean ${text} % or a fraction of 1; expected percent`,
			suggestion: "Write percentages with a percent sign, such as 71 %"
		});
	}
};
/** The names that texts stand for; several may stand for one. */
var Named = class {
	#names;
	#firsts;
	constructor(names) {
		this.#names = names;
		const known = /* @__PURE__ */ new Map();
		this.#firsts = names.map((name, index) => {
			const first = known.get(name) ?? index;
			known.set(name, first);
			return first;
		});
	}
	/** The number of the name that a text stands for. */
	of(text) {
		return this.#firsts[text] ?? 0;
	}
	nameOf(number) {
		return this.#names[number] ?? "";
	}
};
/** Finds the first row of a metric, template and day. */
var FirstRows = class {
	#series = /* @__PURE__ */ new Map();
	#rows = /* @__PURE__ */ new Map();
	add(metric, template, day, row) {
		const pair = metric * 2 ** 26 + template + 1;
		const series = this.#series.get(pair) ?? this.#series.size;
		this.#series.set(pair, series);
		const key = series * 2 ** 26 + day;
		const first = this.#rows.get(key) ?? row;
		this.#rows.set(key, first);
		return {
			first,
			isNew: first === row
		};
	}
};
// ../core/src/formats/metrics-columns.ts
/** Headers by which a column is known where none is configured, the best first. */
const known = {
	date: [...[
		"date",
		"day",
		"on",
		"as of",
		"measured on",
		"month",
		"period"
	], ...[
		"datum",
		"stichtag",
		"monat",
		"maand",
		"fecha",
		"mes",
		"mois",
		"data",
		"m\u00eas"
	]],
	metric: [...[
		"metric",
		"measure",
		"kpi",
		"indicator",
		"name"
	], ...[
		"kennzahl",
		"messgr\u00f6\u00dfe",
		"indikator",
		"kengetal",
		"indicador",
		"m\u00e9trica",
		"indicateur"
	]],
	value: [...[
		"value",
		"number",
		"result",
		"amount"
	], ...[
		"wert",
		"zahl",
		"waarde",
		"valor",
		"valeur",
		"resultado",
		"r\u00e9sultat"
	]],
	template: [
		"template",
		"template id",
		"badge template id",
		"badge template",
		"badge id",
		"badge"
	]
};
const needed = [
	"date",
	"metric",
	"value"
];
/** Finds the columns, or says which are missing. `configured`: the headers that are configured. */
function columnsIn(header, configured = {}) {
	const headers = header.map(folded);
	const find = (column) => {
		const own = configured[column];
		const name = (own === void 0 ? known[column] : [own]).map(folded).find((one) => headers.includes(one));
		return name === void 0 ? void 0 : headers.indexOf(name);
	};
	const [date, metric, value, template] = [
		find("date"),
		find("metric"),
		find("value"),
		find("template")
	];
	if (date !== void 0 && metric !== void 0 && value !== void 0) return {
		date,
		metric,
		value,
		...template === void 0 ? {} : { template }
	};
	const names = needed.filter((column) => find(column) === void 0).map((column) => `"${configured[column] ?? column}"`);
	return {
		message: `The headers are ${fewNames(header.map((one) => `"${quoted(one)}"`))}; expected also ${names.join(" and ")}`,
		suggestion: "Name the columns date, metric, value and template, or map your names with `metrics.columns` in the configuration"
	};
}
function folded(header) {
	return header.slice(0, 200).normalize("NFKC").toLowerCase().replace(/[\s_.-]+/g, " ").trim();
}
// ../core/src/formats/metrics-table.ts
/** The cells of a column: each text once, and for each row which it is. */
var Cells = class {
	texts = [];
	#numbers = /* @__PURE__ */ new Map();
	#rows = [];
	#lines = [];
	#columns = [];
	add(text, { line, column }) {
		let number = this.#numbers.get(text);
		if (number === void 0) {
			number = this.texts.push(text) - 1;
			this.#numbers.set(text, number);
		}
		this.#rows.push(number);
		this.#lines.push(line);
		this.#columns.push(column);
	}
	/** Of a row the number of its text. */
	of(row) {
		return this.#rows[row] ?? 0;
	}
	textOf(row) {
		return this.texts[this.of(row)] ?? "";
	}
	at(row) {
		return {
			line: this.#lines[row] ?? 1,
			column: this.#columns[row] ?? 1
		};
	}
};
/** Takes in a file of metrics row by row, and keeps of it numbers, since a million rows are too many objects. */
var MetricsTable = class {
	dates = new Cells();
	metrics = new Cells();
	values = new Cells();
	templates = new Cells();
	/** How many rows there are. */
	count = 0;
	#delimiter;
	#configured;
	#problems;
	#columns;
	constructor(delimiter, configured, problems) {
		this.#delimiter = delimiter;
		this.#configured = configured;
		this.#problems = problems;
	}
	header({ cells, line }) {
		const columns = columnsIn(cells, this.#configured);
		this.#columns = "message" in columns ? "missing" : columns;
		if ("message" in columns) this.#problems.add({
			line,
			column: 1
		}, columns);
	}
	row(row) {
		if (this.#columns === void 0 || this.#columns === "missing") return;
		const { date, metric, value, template } = this.#columns;
		this.#add(this.dates, row, date);
		this.#add(this.metrics, row, metric);
		this.#add(this.values, row, value);
		if (template !== void 0) this.#add(this.templates, row, template);
		this.count += 1;
	}
	problem({ line, ...flaw }) {
		this.#problems.add({
			line,
			column: 1
		}, flaw);
	}
	#add(cells, row, column) {
		const text = (row.cells[column] ?? "").trim();
		cells.add(text, cellPosition(row, column, this.#delimiter));
	}
};
// ../core/src/formats/metrics.ts
/** What the text of a file of metrics says. `file`: its path, as findings name it. */
async function readMetrics(text, file, { columns, dates } = {}) {
	const delimiter = delimiterOf(text);
	const place = {
		file,
		document: 0,
		pointer: ""
	};
	const problems = new MetricsProblems(place);
	const table = new MetricsTable(delimiter, columns, problems);
	if (text.trim() !== "") await readCsv(text, table, delimiter);
	else problems.add({
		line: 1,
		column: 1
	}, {
		message: "The file is empty; expected the headers date, metric and value",
		suggestion: "Put the headers in the first row, and below them a row for each number"
	});
	const measurements = new MeasuredRows(table, dates, problems).measurements(place);
	return {
		files: [file],
		measurements,
		problems: problems.told()
	};
}
// ../core/src/program/merged-metrics.ts
/** What several files of metrics say together; a measurement that two have counts once. */
function mergedMetrics(all) {
	const [only] = all;
	if (only && all.length === 1) return only;
	const firsts = /* @__PURE__ */ new Map();
	const twice = [];
	for (const measurement of all.flatMap(({ measurements }) => measurements)) {
		const { metric, template, on } = measurement;
		const key = JSON.stringify([
			metric,
			template,
			on
		]);
		const first = firsts.get(key);
		if (first === void 0) firsts.set(key, measurement);
		else if (first.value !== measurement.value && twice.length < maxTwice) twice.push(problemOf(measurement, first));
	}
	return {
		files: all.flatMap(({ files }) => files),
		measurements: [...firsts.values()].sort((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
		problems: [...all.flatMap(({ problems }) => problems), ...twice]
	};
}
/** So many are told. */
const maxTwice = 100;
function problemOf({ metric, template, on, value, at }, first) {
	const of = template === void 0 ? "" : ` of ${truncate(template)}`;
	const { file, line } = first.at;
	return {
		at,
		message: `${truncate(metric)}${of} on ${on} is ${value} here and ${first.value} in ${file.file} on line ${line}; expected one value per day`,
		suggestion: "Remove the wrong one"
	};
}
// ../workspace/src/facts/metrics.ts
/** A file of metrics may have this many bytes: a million rows fit. */
const maxBytes = 1e8;
/** What the files of metrics say; undefined where there is none. */
async function readMetricsFiles(context) {
	const read = [];
	for (const file of filesIn(context)) {
		const facts = await readOne(file, context);
		if (facts) read.push(facts);
	}
	return read.length === 0 ? void 0 : mergedMetrics(read);
}
/** The files below the folder of the configuration, in the order of their paths. */
function filesIn(context) {
	const { base, root, boundary, isExcluded } = context;
	const starts = metricsStarts(context).map(({ glob }) => glob);
	const found = discover(starts, root, boundary, isTableName).flatMap(({ files }) => files);
	return [...new Map(found.filter(({ isFolder }) => !isFolder).map((file) => [pathFrom(base, file.absolute), file]))].filter(([path]) => !isExcluded?.(path)).sort(([a], [b]) => a < b ? -1 : 1).map(([, file]) => file);
}
/** Undefined where there is no such file in the state that is asked for. */
async function readOne({ absolute, unreadable }, { base, boundary, metrics, virtualFiles }) {
	const file = pathFrom(base, absolute);
	if (unreadable) return unread(file, unreadable);
	const other = virtualFiles?.(absolute);
	if (other === null) return void 0;
	const read = other ? { bytes: other } : readBytes(absolute, {
		within: boundary,
		limit: maxBytes
	});
	if ("unreadable" in read) return isMissing(read.unreadable) ? void 0 : unread(file, read.unreadable);
	return readMetrics(decodeText(read.bytes).text, file, readingOf(metrics));
}
function readingOf({ columns, dates } = {}) {
	return {
		...columns ? { columns } : {},
		...dates ? { dates } : {}
	};
}
/** A file of which nothing is known but that it cannot be read. */
function unread(file, why) {
	const { line = 1, message, suggestion } = unreadableInWords(why);
	const at = {
		file: {
			file,
			document: 0,
			pointer: ""
		},
		line,
		column: 1
	};
	const advice = why.reason === "size" ? "Keep the numbers of a week or month, and not each event" : suggestion;
	return {
		files: [file],
		measurements: [],
		problems: [{
			at,
			message,
			suggestion: advice
		}]
	};
}
export { readMetricsFiles };
