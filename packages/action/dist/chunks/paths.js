import { dirname, join, relative, resolve, sep } from "node:path";
import { existsSync } from "node:fs";
// ../workspace/src/paths.ts
/** A path with forward slashes, as findings and globs have it on every system. */
function slashed(path) {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
/** `path` as seen from `from`, with forward slashes; `.` for the folder itself. */
function pathFrom(from, path) {
	if (path.startsWith(from) && path[from.length] === sep) return slashed(path.slice(from.length + 1));
	return slashed(relative(from, path)) || ".";
}
/** Whether a path seen from a folder lies in it. */
function isInside(pathSeenFromFolder) {
	return pathSeenFromFolder !== ".." && !pathSeenFromFolder.startsWith("../") && !/^(?:\/|[A-Za-z]:)/.test(pathSeenFromFolder);
}
/**
* Turns paths as findings name them, relative to `base`, into paths relative to `root`, which is what
* the globs of a configuration mean.
*/
function globPathFrom(root, base) {
	if (root === base) return (path) => path;
	const prefix = pathFrom(root, base);
	if (isInside(prefix)) return (path) => path.startsWith("..") ? pathFrom(root, resolve(base, path)) : `${prefix}/${path}`;
	return (path) => pathFrom(root, resolve(base, path));
}
/** The top of the git repository that a folder lies in. */
function repositoryTop(folder) {
	for (let current = folder;; current = dirname(current)) {
		if (existsSync(join(current, ".git"))) return current;
		if (dirname(current) === current) return void 0;
	}
}
export { slashed as a, repositoryTop as i, isInside as n, pathFrom as r, globPathFrom as t };
