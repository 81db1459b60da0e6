import { codeOf, existsAt, hasExactName, realPathOf, statOf } from "./stat.js";
import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
// ../workspace/src/files/paths.ts
/** A path with forward slashes, as findings and globs have it on every system. */
function slashed(path) {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
/** `path` relative to `from`, with forward slashes; `.` for the folder itself. */
function pathFrom(from, path) {
	if (path.startsWith(from) && path[from.length] === sep) return slashed(path.slice(from.length + 1));
	return slashed(relative(from, path)) || ".";
}
/** Whether a path that is relative to a folder lies in it. */
function isInside(relativePath) {
	return relativePath !== ".." && !relativePath.startsWith("../") && !/^(?:\/|[A-Za-z]:)/.test(relativePath);
}
/**
* Turns paths as findings name them, relative to `base`, into paths relative to `root`, which is what
* the globs of a configuration mean; see {@link Folders}.
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
// ../workspace/src/files/stream.ts
/** A pipe that is silent for longer is given up, and one that no writer has opened by then, in milliseconds. */
const maxSilence = 6e4;
const maxWaitForWriter = 5e3;
const pollInterval = 20;
/**
* What comes through a pipe or from a device that was opened without blocking, `maxBytes` at most. Throws
* where nothing comes for too long.
*/
function readStream(file, maxBytes) {
	const isPipe = fstatSync(file).isFIFO();
	const piece = Buffer.alloc(65536);
	const pieces = [];
	let length = 0;
	for (let silence = 0; length < maxBytes;) {
		const read = readNow(file, piece, Math.min(piece.length, maxBytes - length));
		if (read !== void 0 && read > 0) {
			pieces.push(Buffer.from(piece.subarray(0, read)));
			length += read;
			silence = 0;
			continue;
		}
		if (read === 0 && !(isPipe && length === 0)) break;
		if (silence >= (read === 0 ? maxWaitForWriter : maxSilence)) throw new Error("nothing is written to it");
		Atomics.wait(sleeper, 0, 0, pollInterval);
		silence += pollInterval;
	}
	return Buffer.concat(pieces);
}
const sleeper = new Int32Array(new SharedArrayBuffer(4));
/** How many bytes were there to be read; undefined where there are none yet. */
function readNow(file, buffer, length) {
	try {
		return readSync(file, buffer, 0, length, null);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EAGAIN") return void 0;
		throw error;
	}
}
// ../workspace/src/files/read.ts
/** A file of templates may have this many bytes: an export of ten thousand templates fits. */
const maxFileBytes = 5e7;
/** Of a file that cannot be read as text so much is kept, in bytes. */
const maxHeadBytes = 65536;
/** Whether there is a file at a path, in a state of files. A link that leads nowhere is there. */
function exists(absolute, virtualFiles) {
	const other = virtualFiles?.(absolute);
	return other === void 0 ? existsAt(absolute) : other !== null;
}
/**
* Whether there is a file at a path, in a state of files, that has the very name. A disk that does not tell
* case finds `Program.yaml` under `program.yaml` too, which is another file to git and on other disks.
*/
function existsExactly(absolute, virtualFiles) {
	const other = virtualFiles?.(absolute);
	if (other !== void 0) return other !== null;
	return exists(absolute) && hasExactName(absolute);
}
/** Reads a file as UTF-8. What cannot be read comes back with the reason; nothing is thrown. */
function readSource(absolute, path, virtualFiles, bounds) {
	const other = virtualFiles?.(absolute);
	if (other === null) return {
		path,
		unreadable: {
			reason: "refused",
			detail: "ENOENT"
		}
	};
	if (other !== void 0) return decode(other, path);
	const read = readBytes(absolute, bounds);
	return "bytes" in read ? decode(read.bytes, path) : {
		path,
		...read
	};
}
/**
* Reads a file, as the one way in which files of a repository are read: it never blocks, takes regular
* files only, and no more of them than the bounds say. What cannot be read comes back with the reason;
* nothing is thrown.
*/
function readBytes(absolute, bounds = {}) {
	const { limit = maxFileBytes } = bounds;
	const opened = openFile(absolute, bounds);
	if ("unreadable" in opened) return opened;
	const { file, stats } = opened;
	try {
		const size = stats.isFile() ? stats.size : 0;
		if (size > limit) return tooLarge(size, limit, readUpTo(file, maxHeadBytes, maxHeadBytes));
		const bytes = stats.isFile() ? readUpTo(file, limit + 1, size + 1) : readStream(file, limit + 1);
		return bytes.length > limit ? tooLarge(bytes.length, limit, bytes) : { bytes };
	} catch (error) {
		return refused(error);
	} finally {
		closeSync(file);
	}
}
/** Whether there is no file at all, nor anything else in its place. */
function isMissing(why) {
	return why.reason === "refused" && why.detail === "ENOENT";
}
/**
* Opens a regular file without blocking. What was opened is examined, and not the path, at which
* something else may lie by then.
*/
function openFile(absolute, { within, mayBeStream = false } = {}) {
	const outside = within === void 0 ? void 0 : outsideOf(within, absolute);
	if (outside) return { unreadable: outside };
	let file;
	try {
		file = openSync(absolute, readingFlags);
	} catch (error) {
		return refused(error);
	}
	const stats = fstatSync(file);
	const refusal = kindRefusal(stats, mayBeStream) ?? (within === void 0 ? void 0 : outsideOf(within, absolute, stats));
	if (refusal === void 0) return {
		file,
		stats
	};
	closeSync(file);
	return { unreadable: refusal };
}
/** A pipe that has no writer must not block a run, nor a terminal take it over. Windows has neither. */
const readingFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
function kindRefusal(stats, mayBeStream) {
	if (stats.isFile()) return void 0;
	if (stats.isDirectory()) return {
		reason: "kind",
		kind: "a folder"
	};
	if (mayBeStream) return void 0;
	if (stats.isFIFO()) return {
		reason: "kind",
		kind: "a pipe"
	};
	return {
		reason: "kind",
		kind: stats.isSocket() ? "a socket" : "a device"
	};
}
/** Why a file that is to lie in a folder does not; with what was opened, whether that is what lies there. */
function outsideOf(within, absolute, opened) {
	const [folder, real] = [realPathOf(within), realPathOf(absolute)];
	if (real === void 0 && opened === void 0) return void 0;
	const target = pathFrom(folder ?? within, real ?? absolute);
	const current = real === void 0 ? void 0 : statOf(real);
	const isOther = opened !== void 0 && (current?.dev !== opened.dev || current.ino !== opened.ino);
	if (folder === void 0 || isOther || !isInside(target)) return {
		reason: "outside",
		target
	};
}
function refused(error) {
	const code = codeOf(error);
	if (code === "ENXIO") return { unreadable: {
		reason: "kind",
		kind: "a socket"
	} };
	if (code === "EISDIR") return { unreadable: {
		reason: "kind",
		kind: "a folder"
	} };
	return { unreadable: {
		reason: "refused",
		detail: code
	} };
}
function tooLarge(bytes, limit, head) {
	return { unreadable: {
		reason: "size",
		bytes,
		limit,
		head: new TextDecoder().decode(head.subarray(0, maxHeadBytes))
	} };
}
/** What is in a file, `maxBytes` at most, however long it is said to be. */
function readUpTo(file, maxBytes, expected) {
	let buffer = Buffer.allocUnsafe(Math.min(expected, maxBytes));
	for (let length = 0;;) {
		const read = readSync(file, buffer, length, buffer.length - length, null);
		length += read;
		const isWhole = length > 0 && length === expected - 1;
		if (read === 0 || isWhole || length === maxBytes) return buffer.subarray(0, length);
		if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(maxBytes, Math.max(length * 2, maxHeadBytes)));
	}
}
/** Decodes the bytes of a file. A byte-order mark stays, so that nothing is lost on writing. */
function decode(bytes, path) {
	if (bytes.length > 5e7) return {
		path,
		...tooLarge(bytes.length, maxFileBytes, bytes)
	};
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
	const head = new TextDecoder(isUtf16 ? "utf-16" : "utf-8").decode(bytes.subarray(0, maxHeadBytes));
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
export { decode, exists, existsExactly, globPathFrom, isInside, isMissing, openFile, pathFrom, readBytes, readSource, repositoryTop, slashed };
