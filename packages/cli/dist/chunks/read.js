import { n as isInside, r as pathFrom } from "./paths.js";
import { c as statOf, i as existsAt, s as realPathOf, t as codeOf } from "./stat.js";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
// ../workspace/src/stream.ts
/** So long is waited for the next bytes of a pipe, and for the first where nobody has it open, in milliseconds. */
const longestSilence = 6e4;
const longestLonely = 5e3;
const pause = 20;
/**
* What comes through a pipe or from a device that was opened without blocking, `most` bytes at most. Throws
* where nothing comes for too long.
*/
function readStream(file, most) {
	const isPipe = fstatSync(file).isFIFO();
	const piece = Buffer.alloc(65536);
	const pieces = [];
	let length = 0;
	for (let silence = 0; length < most;) {
		const read = readNow(file, piece, Math.min(piece.length, most - length));
		if (read !== void 0 && read > 0) {
			pieces.push(Buffer.from(piece.subarray(0, read)));
			length += read;
			silence = 0;
			continue;
		}
		if (read === 0 && !(isPipe && length === 0)) break;
		if (silence >= (read === 0 ? longestLonely : longestSilence)) throw new Error("nothing is written to it");
		Atomics.wait(sleeper, 0, 0, pause);
		silence += pause;
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
// ../workspace/src/read.ts
/** A file of templates may have this many bytes: an export of ten thousand templates fits. */
const largestFile = 5e7;
/** So much of a file that cannot be read is looked at, in bytes. */
const headLength = 65536;
/** Whether there is a file at a path, in a state of files. A link that leads nowhere is there. */
function isThere(absolute, overlay) {
	const other = overlay?.(absolute);
	return other === void 0 ? existsAt(absolute) : other !== null;
}
/** Reads a file as UTF-8. What cannot be read comes back with the reason; nothing is thrown. */
function readSource(absolute, path, overlay, bounds) {
	const other = overlay?.(absolute);
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
* Reads a file, as the one way in which files of a repository are read: it waits for nobody, takes regular
* files only, and no more of them than the bounds say. What cannot be read comes back with the reason;
* nothing is thrown.
*/
function readBytes(absolute, bounds = {}) {
	const { limit = largestFile } = bounds;
	const opened = openFile(absolute, bounds);
	if ("unreadable" in opened) return opened;
	const { file, stats } = opened;
	try {
		const size = stats.isFile() ? stats.size : 0;
		if (size > limit) return tooLarge(size, limit, readUpTo(file, headLength, headLength));
		const bytes = stats.isFile() ? readUpTo(file, limit + 1, size + 1) : readStream(file, limit + 1);
		return bytes.length > limit ? tooLarge(bytes.length, limit, bytes) : { bytes };
	} catch (error) {
		return refused(error);
	} finally {
		closeSync(file);
	}
}
/**
* Opens a regular file without waiting for anybody. What was opened is looked at, and not the path, at which
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
/** A pipe that nobody writes to must not hold a run up, nor a terminal take it over. Windows has neither. */
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
	const there = real === void 0 ? void 0 : statOf(real);
	const isOther = opened !== void 0 && (there?.dev !== opened.dev || there.ino !== opened.ino);
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
		head: new TextDecoder().decode(head.subarray(0, headLength))
	} };
}
/** What is in a file, `most` bytes at most, however long it says it is. */
function readUpTo(file, most, expected) {
	let buffer = Buffer.allocUnsafe(Math.min(expected, most));
	for (let length = 0;;) {
		const read = readSync(file, buffer, length, buffer.length - length, null);
		length += read;
		if (read === 0 || length === most) return buffer.subarray(0, length);
		if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(most, Math.max(length * 2, headLength)));
	}
}
/** Decodes the bytes of a file. A byte-order mark stays, so that nothing is lost on writing. */
function decode(bytes, path) {
	if (bytes.length > 5e7) return {
		path,
		...tooLarge(bytes.length, largestFile, bytes)
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
export { readBytes as a, openFile as i, isThere as n, readSource as o, largestFile as r, decode as t };
