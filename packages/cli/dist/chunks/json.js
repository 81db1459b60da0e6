/** Tells a report to programs, in the shape of `schemas/report.schema.json`. */
function formatJson(report, stats) {
	const { findings, suppressed, newlySuppressed = [], summary } = report;
	const whole = {
		version: 1,
		findings,
		suppressed,
		...newlySuppressed.length > 0 ? { newlySuppressed } : {},
		summary,
		...stats ? { stats } : {}
	};
	return `${escaped(JSON.stringify(whole, null, 2))}\n`;
}
/** What a terminal would obey, or show out of order, is written as an escape, which means the same. */
function escaped(json) {
	return json.replace(/[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
export { formatJson as n, escaped as t };
