import { escapeForTerminal } from "./check.js";
// ../reporter/src/formats/compact.ts
/** A line for each finding, as editors and problem matchers read it: `path:line:column: severity message [rule]`. */
const compact = function* ({ findings, pathFromHere }) {
	for (const { file, range, severity, message, rule } of findings) {
		const { line, column } = range.start;
		yield `${escapeForTerminal(pathFromHere(file))}:${line}:${column}: ${severity} ${escapeForTerminal(message)} [${rule}]\n`;
	}
};
export { compact };
