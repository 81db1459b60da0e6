import { RuleError, escapeForTerminal } from "./check.js";
import { version } from "./main.js";
// src/unexpected.ts
/** What went wrong that was not expected to, for whoever can fix it: a rule of a plugin, or badgelint itself. */
function unexpectedInWords(error) {
	return `${(error instanceof RuleError && !error.isBuiltIn ? ofOwnRule(error) : ofBadgelint(error)).join("\n").split("\n").map(escapeForTerminal).join("\n")}\n`;
}
const versions = `badgelint ${version}, Node.js ${process.versions.node}, ${process.platform}`;
function ofOwnRule({ message, plugin, cause }) {
	return [
		`badgelint: ${message}`,
		`The error is in the rule${plugin === void 0 ? "" : `, in ${plugin}`}. Send these lines to its author (${versions}):`,
		cause instanceof Error ? stackOf(cause) : String(cause)
	];
}
function ofBadgelint(error) {
	return [
		"badgelint: this is an error in badgelint itself, not in your files.",
		`Open an issue in the badgelint repository with these lines and, if you can share it, the file (${versions}):`,
		error instanceof Error ? stackOf(error) : String(error)
	];
}
/** Where it happened, innermost cause last. */
function stackOf(error) {
	const own = error.stack ?? error.message;
	return error.cause instanceof Error ? `${own}\n${stackOf(error.cause)}` : own;
}
export { unexpectedInWords };
