import { escapeForTerminal, truncate } from "./check.js";
// ../reporter/src/github/annotations.ts
/** In UTF-16 units. The runner cuts what is longer, silently: `_maxIssueMessageLength` of its ExecutionContext.cs. */
const maxMessageLength = 4096;
/**
* Chooses what is annotated. Of each severity GitHub shows ten in a step (`_maxCountPerIssueType` of the
* runner's ExecutionContext.cs) and drops the others without a word. Every file comes once before one
* comes again; else the order is that of the findings.
*/
function planAnnotations(findings, limits = {
	error: 10,
	warning: 10,
	info: 10
}, templateName = () => void 0) {
	const withSeverity = (severity) => findings.filter((one) => one.severity === severity);
	const omitted = (severity) => Math.max(0, withSeverity(severity).length - limits[severity]);
	return {
		shown: [
			"error",
			"warning",
			"info"
		].flatMap((severity) => alternateFiles(withSeverity(severity)).slice(0, limits[severity])).map((finding) => toAnnotation(finding, templateName)),
		omitted: {
			error: omitted("error"),
			warning: omitted("warning"),
			info: omitted("info")
		}
	};
}
/** The first finding of each file, then the second of each, and so on. */
function alternateFiles(findings) {
	const countByFile = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const round = countByFile.get(finding.file) ?? 0;
		countByFile.set(finding.file, round + 1);
		return {
			finding,
			round
		};
	}).sort((a, b) => a.round - b.round).map(({ finding }) => finding);
}
function toAnnotation(finding, templateName) {
	const { rule, severity, template, message, suggestion, file, range } = finding;
	const badge = template === void 0 ? void 0 : templateName(template) ?? template;
	return {
		level: severity === "info" ? "notice" : severity,
		title: truncate(escapeForTerminal(badge === void 0 ? rule : `${rule}: ${badge}`), 200),
		message: truncate(escapeForTerminal(`${message}. ${suggestion}.`), maxMessageLength),
		file,
		...toLinesAndColumns(range)
	};
}
function toLinesAndColumns({ start, end }) {
	if (start.line === end.line) return {
		startLine: start.line,
		endLine: end.line,
		startColumn: start.column,
		endColumn: end.column
	};
	return {
		startLine: start.line,
		endLine: end.column === 1 ? end.line - 1 : end.line
	};
}
// ../reporter/src/formats/github.ts
const all = Number.POSITIVE_INFINITY;
/**
* Workflow commands, which GitHub shows beside the lines of a pull request: for workflows that run the command
* without the Action. GitHub shows ten of each severity in a step.
*/
const github = function* ({ report, findings, pathInRepository }) {
	const { shown } = planAnnotations(findings, {
		error: all,
		warning: all,
		info: all
	}, (id) => report.names.get(id));
	for (const annotation of shown) yield `${workflowCommand({
		...annotation,
		file: pathInRepository(annotation.file)
	})}\n`;
};
function workflowCommand(annotation) {
	const { level, message, title, file, startLine, endLine, startColumn, endColumn } = annotation;
	return `::${level} ${Object.entries({
		title,
		file,
		line: startLine,
		endLine,
		col: startColumn,
		endColumn
	}).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",")}::${escapeData(message)}`;
}
/** As the toolkit's `@actions/core` writes it, so that a text ends no command and begins none. */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { github };
