import "./src.js";
import { f as repositoryTop } from "./read.js";
import { o as isFolder } from "./stat.js";
import { i as writeAtomic } from "./write.js";
import { t as UsageError } from "./usage-error.js";
import { stdout } from "node:process";
import { dirname, resolve } from "node:path";
// src/output.ts
/** Whether the terminal shows colours, by the customs of NO_COLOR, FORCE_COLOR and TERM. */
function hasColors() {
	return stdout.hasColors?.() ?? false;
}
/** Writes a report to a file that was named. Throws {@link UsageError}. */
async function writeReport(file, text) {
	try {
		const folder = process.cwd();
		if (!isFolder(dirname(resolve(file)))) throw new Error("there is no such folder");
		await writeAtomic(resolve(file), text, [repositoryTop(folder) ?? folder]);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(`The report cannot be written to ${file}: ${reason}. Check the path behind --output.`);
	}
}
/** For paths that match nothing. */
function unmatchedError(paths, isConfigured) {
	const which = paths.map((path) => `"${path}"`).join(", ");
	return new UsageError(`${which} matches no file that badgelint reads; expected ${isConfigured ? "a file that the configuration names under `templates` or `governance`" : "YAML, JSON or Markdown files of a badge program"}. Check the path, or pass --allow-empty if that is meant.`);
}
export { unmatchedError as n, writeReport as r, hasColors as t };
