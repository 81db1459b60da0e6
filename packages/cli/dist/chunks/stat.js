import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
// ../workspace/src/stat.ts
/**
* What there is at a path, links followed; undefined where that cannot be told: nothing, a link that leads
* nowhere or in a circle, a folder on the way that may not be entered, a name that is too long.
*/
function statOf(path) {
	return tried(() => statSync(path));
}
/** What there is at a path itself, be it a link; undefined as for {@link statOf}. */
function entryOf(path) {
	return tried(() => lstatSync(path));
}
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
	return tried(() => readdirSync(folder).sort()) ?? [];
}
/** What a folder holds, in any order; nothing where it cannot be listed. */
function entriesIn(folder) {
	return tried(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}
/** The path of what a path leads to, without a link on it; undefined as for {@link statOf}. */
function realPathOf(path) {
	return tried(() => realpathSync.native(path));
}
/** What a symbolic link says, as it is written there; undefined where there is none. */
function targetOfLink(path) {
	return tried(() => readlinkSync(path));
}
/** The system's word for an error, such as `EACCES`, or the error's own words. */
function codeOf(error) {
	if (!(error instanceof Error)) return String(error);
	return "code" in error ? String(error.code) : error.message;
}
function tried(look) {
	try {
		return look();
	} catch {
		return;
	}
}
export { isFolder as a, statOf as c, existsAt as i, targetOfLink as l, entriesIn as n, namesIn as o, entryOf as r, realPathOf as s, codeOf as t };
