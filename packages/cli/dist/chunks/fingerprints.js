import { createHash } from "node:crypto";
// ../reporter/src/formats/fingerprints.ts
/**
* A stable fingerprint for each finding, of rule, template (or file) and what it is about, whatever happens
* to lines: SHA-256 in hexadecimal. Findings that agree in these are numbered in the order of their places.
*/
function fingerprintsOf(findings) {
	const counts = /* @__PURE__ */ new Map();
	const fingerprints = /* @__PURE__ */ new Map();
	for (const finding of findings.toSorted(compareLocations)) {
		const { rule, template, file, about } = finding;
		const key = JSON.stringify([
			rule,
			...template === void 0 ? ["file", file] : ["template", template],
			about
		]);
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		const numbered = count === 1 ? key : `${key} ${count}`;
		fingerprints.set(finding, createHash("sha256").update(numbered).digest("hex"));
	}
	return fingerprints;
}
function compareLocations(a, b) {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	const lines = a.range.start.line - b.range.start.line;
	return lines === 0 ? a.range.start.column - b.range.start.column : lines;
}
export { fingerprintsOf };
