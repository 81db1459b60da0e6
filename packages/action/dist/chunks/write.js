import { BadgelintError } from "./error.js";
import { isInside, pathFrom } from "./read.js";
import { entryOf, statOf } from "./stat.js";
import { constants, readlinkSync } from "node:fs";
import { basename, dirname, join, parse, resolve, sep } from "node:path";
import { mkdir, open, rename } from "node:fs/promises";
// ../workspace/src/files/write.ts
/**
* Writes a file whole or not at all, with the folders above it, and with the mode and the owner of one that
* is there: temporary file, fsync, rename. No link that lies in one of the folders `within` is followed
* out of it; throws {@link LinkOutsideError}. A device or a pipe is written into.
*/
async function writeAtomic(file, content, within = []) {
	const real = placeToWrite(file, within);
	const existing = statOf(file);
	if (existing?.isDirectory()) throw new Error(`${basename(file)} is a folder`);
	if (existing && !existing.isFile()) return writeInto(file, content);
	await mkdir(dirname(real), { recursive: true });
	const { withTemporary } = await import("./temporary.js");
	await withTemporary(dirname(real), content, existing, (temporary) => rename(temporary, real));
}
/** A pipe that has no reader must not block a run, so it is opened without waiting first. */
async function writeInto(path, content) {
	const probe = await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
	try {
		const file = await open(path, constants.O_WRONLY);
		await file.writeFile(content).finally(() => file.close());
	} finally {
		await probe.close();
	}
}
/** A link of the repository leads to where nothing of it may be written; the message says which. */
var LinkOutsideError = class extends BadgelintError {
	name = "LinkOutsideError";
};
/**
* The place without links that is written where a path is to be, there or not yet. A link to a place in the
* same folder of `within` is followed. Throws {@link LinkOutsideError} for one that leads out of a folder of
* `within` in which it lies, or to what git keeps for itself.
*/
function placeToWrite(path, within = []) {
	const folders = within.map((folder) => followLinks(folder).real);
	const { real, links } = followLinks(path);
	for (const folder of folders) {
		const link = links.find((one) => isInside(pathFrom(folder, one)));
		if (link === void 0) continue;
		const relativePath = pathFrom(folder, real);
		if (isInside(relativePath) && !`/${relativePath}/`.includes("/.git/")) continue;
		const destination = isInside(relativePath) ? "into git's own folder" : `out of ${basename(folder)}`;
		throw new LinkOutsideError(`${pathFrom(folder, link)} is a link that leads ${destination}`);
	}
	return real;
}
/** A path with its links followed, and the links, absolute. Throws what the system says of too many. */
function followLinks(path) {
	const links = [];
	const { root } = parse(resolve(path));
	const open = partsOf(resolve(path));
	let real = root;
	for (let name = open.shift(); name !== void 0; name = open.shift()) {
		if (name === "..") {
			real = dirname(real);
			continue;
		}
		const next = join(real, name);
		if (!entryOf(next)?.isSymbolicLink()) {
			real = next;
			continue;
		}
		links.push(next);
		if (links.length > 40) throw new Error("its links lead round in a circle (ELOOP)");
		const target = readlinkSync(next);
		if (parse(target).root !== "") real = parse(target).root;
		open.unshift(...partsOf(target));
	}
	return {
		real,
		links
	};
}
function partsOf(path) {
	return path.slice(parse(path).root.length).split(sep === "/" ? /\// : /[\\/]/).filter((part) => part !== "" && part !== ".");
}
export { placeToWrite, writeAtomic };
