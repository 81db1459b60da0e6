import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
// ../workspace/src/files/stat.ts
/**
* What there is at a path, links followed; undefined where that cannot be had: nothing, a link that leads
* nowhere or in a circle, a folder on the way that may not be entered, a name that is too long.
*/
function statOf(path) {
	return attempt(() => statSync(path));
}
/** What there is at a path itself, be it a link; undefined as for {@link statOf}. */
function entryOf(path) {
	return attempt(() => lstatSync(path));
}
/**
* What changes whenever the content of a file does: which file it is, its length, and when anything of it was last
* changed, in nanoseconds, which no program can set back. Undefined as for {@link statOf}, and for a file that was
* changed within the last seconds, whose next change might bear the same time.
*/
function stampOf(path) {
	const stat = attempt(() => lstatSync(path, { bigint: true }));
	if (stat === void 0 || Date.now() - Number(stat.ctimeMs) < minAge) return void 0;
	return `${stat.dev} ${stat.ino} ${stat.size} ${stat.ctimeNs}`;
}
/** Milliseconds. Some file systems count in steps of two seconds. */
const minAge = 3e3;
/** Whether there is something at a path, be it a link that leads nowhere. */
function existsAt(path) {
	return entryOf(path) !== void 0;
}
/** Whether a path leads to a folder. */
function isFolder(path) {
	return statOf(path)?.isDirectory() ?? false;
}
/** The names in a folder, sorted; none where it cannot be listed. */
function namesIn(folder) {
	return attempt(() => readdirSync(folder).sort()) ?? [];
}
/** Whether what lies at a path has the very name, in a folder that can be listed. */
function hasExactName(absolute) {
	const name = basename(absolute).normalize();
	const names = namesIn(dirname(absolute));
	return names.length === 0 || names.some((other) => other.normalize() === name);
}
/** The path of what a path leads to, without a link on it; undefined as for {@link statOf}. */
function realPathOf(path) {
	return attempt(() => realpathSync.native(path));
}
/** The target of a symbolic link, as it is written there; undefined where there is none. */
function targetOfLink(path) {
	return attempt(() => readlinkSync(path));
}
/** The system's word for an error, such as `EACCES`, or the error's own words. */
function codeOf(error) {
	if (!(error instanceof Error)) return String(error);
	return "code" in error ? String(error.code) : error.message;
}
function attempt(call) {
	try {
		return call();
	} catch {
		return;
	}
}
export { codeOf, entryOf, existsAt, hasExactName, isFolder, namesIn, realPathOf, stampOf, statOf, targetOfLink };
