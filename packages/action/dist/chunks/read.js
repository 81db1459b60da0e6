import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
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
// ../workspace/src/read.ts
/** A file of templates may have this many bytes: an export of ten thousand templates fits. */
const largestFile = 5e7;
/** So much of a file that cannot be read is looked at, in bytes. */
const headLength = 65536;
/** Whether there is a file at a path, in a state of files. */
function isThere(absolute, overlay) {
	const other = overlay?.(absolute);
	return other === void 0 ? existsSync(absolute) : other !== null;
}
/** Reads a file as UTF-8. What cannot be read comes back with the reason; nothing is thrown. */
function readSource(absolute, path, overlay) {
	const other = overlay?.(absolute);
	if (other === null) return {
		path,
		unreadable: {
			reason: "refused",
			detail: "ENOENT"
		}
	};
	if (other !== void 0) return decode(other, path);
	let file;
	try {
		file = openSync(absolute, "r");
		const { size } = fstatSync(file);
		if (size > 5e7) return {
			path,
			unreadable: {
				reason: "size",
				bytes: size,
				limit: largestFile,
				head: headOf(file)
			}
		};
		return decode(readFileSync(file), path);
	} catch (error) {
		return {
			path,
			unreadable: {
				reason: "refused",
				detail: error instanceof Error && "code" in error ? String(error.code) : String(error)
			}
		};
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
/** Decodes the bytes of a file. A byte-order mark stays, so that nothing is lost on writing. */
function decode(bytes, path) {
	if (bytes.length > 5e7) {
		const head = new TextDecoder().decode(bytes.subarray(0, headLength));
		return {
			path,
			unreadable: {
				reason: "size",
				bytes: bytes.length,
				limit: largestFile,
				head
			}
		};
	}
	try {
		return {
			path,
			text: strict.decode(bytes)
		};
	} catch {
		return {
			path,
			unreadable: wrongEncoding(bytes)
		};
	}
}
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function wrongEncoding(bytes) {
	const [first, second] = bytes;
	const isUtf16 = first === 255 && second === 254 || first === 254 && second === 255;
	const head = new TextDecoder(isUtf16 ? "utf-16" : "utf-8").decode(bytes.subarray(0, headLength));
	if (isUtf16) return {
		reason: "encoding",
		line: 1,
		encoding: "UTF-16",
		head
	};
	return {
		reason: "encoding",
		line: firstBadLine(bytes),
		head
	};
}
function headOf(file) {
	const bytes = new Uint8Array(headLength);
	const length = readSync(file, bytes, 0, headLength, 0);
	return new TextDecoder().decode(bytes.subarray(0, length));
}
/** The line of the first byte that is not UTF-8: lines are decoded until one does not. */
function firstBadLine(bytes) {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(10, start);
		const stop = end < 0 ? bytes.length : end + 1;
		try {
			strict.decode(bytes.subarray(start, stop));
		} catch {
			return line;
		}
		start = stop;
	}
	return line;
}
export { globPathFrom as a, repositoryTop as c, readSource as i, isThere as n, isInside as o, largestFile as r, pathFrom as s, decode as t };
