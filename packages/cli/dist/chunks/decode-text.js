import { Lines } from "./check.js";
// ../core/src/documents/csv.ts
/** What may stand between the cells of a row. */
const delimiters = [
	",",
	";",
	"	",
	"|"
];
/** After so many rows with broken quotes a file is taken for something else than CSV. */
const maxBroken = 100;
/** Lines without anything, before a row. */
const blankLines = /^(?:[ \t]*(?:\r\n|\n|\r))*/;
/** More characters of blank lines than these are not looked through. */
const maxBlank = 1e4;
/** Takes a CSV file apart, given without its mark. What is wrong with a row is told, and the others stand. */
async function parseCsv(text, delimiter = delimiterOf(text)) {
	let first;
	const rows = [];
	const problems = [];
	await readCsv(text, {
		header: (row) => {
			first = row;
		},
		row: (row) => rows.push(row),
		problem: (problem) => problems.push(problem)
	}, delimiter);
	return {
		delimiter,
		header: first?.cells ?? [],
		headerLine: first?.line ?? 1,
		rows,
		problems: problems.sort((a, b) => a.line - b.line)
	};
}
/** Reads a CSV file, given without its mark, and keeps nothing of it. */
async function readCsv(text, reader, delimiter = delimiterOf(text)) {
	let count;
	await readRows(text, delimiter, {
		row: (row, isCutOff) => {
			const { cells } = row;
			if (count === void 0) {
				count = cells.length;
				reader.header({
					...row,
					cells: cells.map((cell) => cell.trim())
				});
			} else if (cells.every(isBlank)) return;
			else if (cells.length === count) reader.row(row);
			else reader.problem(wrongCount(row, count, isCutOff));
		},
		problem: (problem) => reader.problem(problem)
	});
}
function isBlank(cell) {
	return cell.trim() === "";
}
/** The delimiter that occurs most often in the first line, outside of quotes; a comma where none does. */
function delimiterOf(text) {
	const [first = ""] = /^[^\r\n]*(?:\r?\n|\r|$)/.exec(text.trimStart()) ?? [];
	const bare = first.replace(/"[^"]*"/g, "");
	return delimiters.map((one) => [one, bare.split(one).length - 1]).reduce((best, one) => one[1] > best[1] ? one : best)[0];
}
/** Line and column at which a cell of a row begins, its quote included; `index` counts from 0. */
function cellPosition({ raw, line, cells }, index, delimiter) {
	if (!raw.includes("\"")) {
		let column = 1;
		for (let before = 0; before < index; before++) column += (cells[before]?.length ?? 0) + 1;
		return {
			line,
			column
		};
	}
	let isQuoted = false;
	let cell = 0;
	let offset = 0;
	for (; offset < raw.length && cell < index; offset++) if (raw[offset] === "\"") isQuoted = !isQuoted;
	else if (raw[offset] === delimiter && !isQuoted) cell++;
	const position = new Lines(raw).position(offset);
	return {
		line: line + position.line - 1,
		column: position.column
	};
}
async function readRows(text, delimiter, reader) {
	const { parse } = await import("./sync.js");
	let start = 0;
	let line = 1;
	for (let broken = 0; start < text.length && broken <= maxBroken; broken++) try {
		parse(text.slice(start), {
			delimiter,
			info: true,
			raw: true,
			record_delimiter: [
				"\r\n",
				"\n",
				"\r"
			],
			relax_column_count: true,
			skip_empty_lines: true,
			on_record: (given) => {
				const { raw, record } = given;
				const lead = blankLines.exec(text.slice(start, start + maxBlank))?.[0] ?? "";
				const body = withoutEnd(raw.replace(blankLines, ""));
				start += lead.length + body.length;
				const end = /^(?:\r\n|\n|\r)/.exec(text.slice(start, start + 2))?.[0] ?? "";
				line += lineBreaks(lead);
				reader.row({
					line,
					raw: body,
					cells: record
				}, start === text.length);
				start += end.length;
				line += lineBreaks(body) + lineBreaks(end);
				return null;
			}
		});
		break;
	} catch (error) {
		if (!isCsvError(error)) throw error;
		const lead = blankLines.exec(text.slice(start, start + maxBlank))?.[0] ?? "";
		const rest = text.slice(start + lead.length);
		reader.problem({
			line: line + lineBreaks(lead),
			...brokenQuote(error)
		});
		const brokenRow = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(rest)?.[0] ?? rest;
		start += lead.length + brokenRow.length;
		line += lineBreaks(lead) + lineBreaks(brokenRow);
	}
}
function isCsvError(error) {
	return error instanceof Error && "code" in error && /^(?:CSV|INVALID)_/.test(String(error.code));
}
function brokenQuote({ code }) {
	if (code === "CSV_QUOTE_NOT_CLOSED") return {
		message: "A quotation mark opens in this row and is never closed; expected a closing one",
		suggestion: "Close it, or export the complete file again"
	};
	return {
		message: "A cell in this row contains a single quotation mark; expected it to be doubled",
		suggestion: "Write \"\" for a quotation mark within quotes"
	};
}
function wrongCount({ line, cells }, expected, isCutOff) {
	const message = `The row has ${cells.length} cells; expected ${expected}, one for each header`;
	return isCutOff && cells.length < expected ? {
		line,
		message: `The file ends in the middle of this row, after ${cells.length} of ${expected} cells; expected complete rows`,
		suggestion: "Export the complete file again"
	} : {
		line,
		message,
		suggestion: "Look for a missing or extra delimiter or quotation mark"
	};
}
function withoutEnd(text) {
	let end = text.length;
	while (text[end - 1] === "\n" || text[end - 1] === "\r") end -= 1;
	return text.slice(0, end);
}
function lineBreaks(text) {
	return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
// ../workspace/src/files/decode-text.ts
/**
* Decodes a file of a spreadsheet or a platform: by its mark, else as UTF-16 where every second byte is zero, else
* as UTF-8, else as Windows-1252, in which every byte is a letter. Without its mark.
*/
function decodeText(bytes) {
	const [first, second, third] = bytes;
	const isMarkedUtf8 = first === 239 && second === 187 && third === 191;
	if (first === 255 && second === 254) return decoded(bytes, "utf-16le", "UTF-16");
	if (first === 254 && second === 255) return decoded(bytes, "utf-16be", "UTF-16");
	if (second === 0 && first !== 0) return decoded(bytes, "utf-16le", "UTF-16 without a mark");
	if (first === 0 && second !== 0) return decoded(bytes, "utf-16be", "UTF-16 without a mark");
	try {
		return {
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			encoding: isMarkedUtf8 ? "UTF-8 with a mark" : "UTF-8"
		};
	} catch {
		return decoded(bytes, "windows-1252", "Windows-1252");
	}
}
function decoded(bytes, label, encoding) {
	return {
		text: new TextDecoder(label).decode(bytes),
		encoding
	};
}
export { cellPosition, decodeText, delimiterOf, parseCsv, readCsv };
