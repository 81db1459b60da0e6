import { toPlainLine } from "./check.js";
// ../reporter/src/escape/csv-cell.ts
/** A text as one plain line of at most `maxLength` UTF-16 units, or a number, as {@link csvCell} writes it. */
function plainCsvCell(value, maxLength) {
	return csvCell(typeof value === "string" ? toPlainLine(value, maxLength) : value);
}
/** Quoted where it must be; what a spreadsheet would take for a formula is made a text. */
function csvCell(value) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "number") return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
export { csvCell, plainCsvCell };
