import { plainCsvCell } from "./csv-cell.js";
import { badgeKey } from "./check.js";
// ../reporter/src/formats/templates-by-finding.ts
/** Finds the template that a finding is about; undefined where it is about none. */
function templateFinder({ templates }) {
	const byKey = new Map(templates.map((one) => [badgeKey(one.file, one.id), one]));
	return ({ file, template }) => template === void 0 ? void 0 : byKey.get(badgeKey(file, template));
}
// ../reporter/src/formats/csv.ts
/** In UTF-16 units; what is longer is cut. */
const maxCellLength = 2e3;
const header = [
	"badge",
	"template",
	"owner",
	"issued",
	"severity",
	"problem",
	"message",
	"what_to_do",
	"file",
	"line",
	"column",
	"rule",
	"practice",
	"page"
];
/** A table for a spreadsheet (RFC 4180): a row for each finding. What is not known is empty. */
const csv = function* ({ report, findings, pathFromHere }) {
	const templateOf = templateFinder(report);
	yield row(header);
	for (const finding of findings) {
		const { rule, range, template = "" } = finding;
		const badge = templateOf(finding);
		const about = report.rules.get(rule);
		yield row([
			badge?.name ?? report.names.get(template),
			template,
			badge?.owners?.join(", "),
			badge?.issued,
			finding.severity,
			finding.label ?? about?.label,
			finding.message,
			finding.suggestion,
			pathFromHere(finding.file),
			range.start.line,
			range.start.column,
			rule,
			finding.practice,
			about?.page
		]);
	}
};
function row(values) {
	return `${values.map((value) => plainCsvCell(value, maxCellLength)).join(",")}\r\n`;
}
export { csv };
