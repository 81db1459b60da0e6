import { UsageError, escapeForTerminal, fix, progress, tell } from "./check.js";
import { exitCodes } from "./main.js";
import { patch } from "./patch2.js";
import { stdout } from "node:process";
// src/fix.ts
/** `badgelint fix`: fixes what can be fixed, and lists what was. Throws {@link UsageError}. */
async function runFix(paths, options) {
	const { files, unmatched, notes } = await fix({
		workingDirectory: process.cwd(),
		paths,
		isDryRun: options.dryRun ?? false,
		links: options.links ?? false,
		onLink: progress("links asked"),
		...options.config === void 0 ? {} : { configuration: options.config },
		...options.today === void 0 ? {} : { today: options.today }
	});
	for (const note of notes) tell(note);
	if (unmatched.length > 0) throw unmatchedError(unmatched);
	for (const file of files) if (file.unwritten === void 0) stdout.write(options.dryRun ? patch(file) : fixedLine(file));
	const unwritten = files.filter((file) => file.unwritten !== void 0);
	if (unwritten.length > 0) throw new UsageError(`${unwritten.map((file) => `${escapeForTerminal(file.path)} is left as it was: ${file.unwritten}`).join("; ")}. Run \`badgelint fix\` again.`);
	if (files.length === 0) process.stderr.write("There is nothing to fix.\n");
	return exitCodes.clean;
}
function fixedLine({ path, applied }) {
	const changes = applied.map((finding) => `${describeFix(finding)} (${finding.rule})`);
	return `${escapeForTerminal(path)}: ${escapeForTerminal(changes.join(", "))}\n`;
}
function describeFix({ fix: change, document }) {
	if (change === void 0) return "nothing";
	const place = `${change.pointer.slice(1)}${document === 0 ? "" : ` of document ${document + 1}`}`;
	switch (change.kind) {
		case "remove": return `removed ${place}`;
		case "set": return `set ${place} to "${change.value}"`;
		case "rename": return `renamed ${place} to ${change.key}`;
		case "replace": return `rewrote a part of ${place}`;
	}
}
function unmatchedError(paths) {
	const which = paths.map((path) => `"${path}"`).join(", ");
	return new UsageError(`${which} matches no file that badgelint reads; expected templates or governance documents. Check the path.`);
}
export { runFix };
