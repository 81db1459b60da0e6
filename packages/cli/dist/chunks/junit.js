import { escapeForTerminal } from "./check.js";
// ../reporter/src/escape/xml.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** Text from a repository as content or as an attribute of XML 1.0. Line breaks stay; what XML cannot carry goes. */
function escapeXml(text) {
	return text.split("\n").map((line) => escapeForTerminal(line).replace(/[\ufffe\uffff]/g, "").replace(/[&<>"']/g, (character) => entities[character] ?? "")).join("\n");
}
// ../reporter/src/formats/junit.ts
/**
* JUnit's XML, as Jenkins and GitLab show it: a suite for each file, a case for each finding, of which errors and
* warnings are failures. A file in which nothing is found has one case, which passes. No case is an `error` in the
* sense of JUnit, a test that could not run; Jenkins wants their number all the same.
*/
const junit = function* ({ report, findings, pathFromHere }) {
	const byFile = Map.groupBy(findings, ({ file }) => file);
	const files = [.../* @__PURE__ */ new Set([...report.templates.map(({ file }) => file), ...byFile.keys()])].sort();
	const cases = files.reduce((sum, file) => sum + (byFile.get(file)?.length ?? 1), 0);
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield `<testsuites${attributes({
		name: "badgelint",
		tests: cases,
		failures: failuresIn(findings),
		errors: 0
	})}>\n`;
	for (const file of files) yield suite(pathFromHere(file), byFile.get(file) ?? []);
	yield "</testsuites>\n";
};
function suite(path, findings) {
	const cases = findings.map((finding) => failingCase(path, finding));
	const shown = cases.length > 0 ? cases : [`    <testcase${attributes({
		name: "no findings",
		classname: path
	})}/>`];
	return `  <testsuite${attributes({
		name: path,
		tests: shown.length,
		failures: failuresIn(findings),
		errors: 0
	})}>\n${shown.join("\n")}\n  </testsuite>\n`;
}
function failingCase(path, finding) {
	const { rule, severity, message, suggestion, about, range } = finding;
	const head = attributes({
		name: `${rule} (${about})`,
		classname: path
	});
	const text = escapeXml(`${`${path}:${range.start.line}:${range.start.column}`}\n${message}.\n${suggestion}.`);
	return `    <testcase${head}>${isFailure(finding) ? `<failure${attributes({
		type: severity,
		message
	})}>${text}</failure>` : `<system-out>${text}</system-out>`}</testcase>`;
}
function isFailure({ severity }) {
	return severity !== "info";
}
function failuresIn(findings) {
	return findings.filter(isFailure).length;
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(String(value).replace(/\s+/g, " "))}"`).join("");
}
export { junit };
