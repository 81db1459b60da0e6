import { t as BadgelintError } from "./error.js";
import { l as isInside, u as pathFrom } from "./read.js";
import { c as statOf, n as entryOf, t as codeOf } from "./stat.js";
import { crc32 } from "node:zlib";
import { randomBytes } from "node:crypto";
import { basename, dirname, join, parse, resolve, sep } from "node:path";
import { constants, readlinkSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
// ../workspace/src/files/temporary.ts
/** A temporary file of another machine that is older has been left behind, in milliseconds. */
const maxTemporaryAge = 36e5;
/** Two machines, or two containers, may write in one folder, and know nothing of each other's processes. */
const machine = crc32(hostname()).toString(16);
/** Name of a temporary file of badgelint: `.badgelint-MACHINE-PROCESS-CHANCE.tmp`. */
const temporaryName = /^\.badgelint-([\da-f]{1,8})-(\d{1,10})-[\da-f]{16}\.tmp$/;
/**
* Writes a temporary file into a folder that `use` then gives its name, and removes it where that has not.
* What killed runs have left there is removed first. `like` is the file that it takes the place of, whose
* mode and owner it gets; without one it gets `mode`, less what the person's own mask takes away.
*/
async function withTemporary(folder, content, like, use, mode = 438) {
	await removeLeftovers(folder);
	const name = `.badgelint-${machine}-${process.pid}-${randomBytes(8).toString("hex")}.tmp`;
	const temporary = join(folder, name);
	try {
		const file = await open(temporary, "wx", like ? like.mode & 511 : mode);
		try {
			await file.writeFile(content);
			if (like) {
				await file.chown(like.uid, like.gid).catch(unlessForbidden);
				await file.chmod(like.mode & 4095).catch(unlessForbidden);
			}
			await file.sync();
		} finally {
			await file.close();
		}
		await use(temporary);
	} finally {
		await rm(temporary, { force: true });
	}
}
/** Only its owner may give a file away, and not every file system has modes. */
function unlessForbidden(error) {
	if (![
		"EPERM",
		"EINVAL",
		"ENOSYS",
		"ENOTSUP"
	].includes(codeOf(error))) throw error;
}
/** Removes temporary files of ours whose process has ended: at once those of this machine, others after a while. */
async function removeLeftovers(folder) {
	const names = await readdir(folder).catch(() => []);
	for (const name of names) {
		const [, host, process = ""] = temporaryName.exec(name) ?? [];
		if (host === void 0) continue;
		const entry = entryOf(join(folder, name));
		const isOver = entry !== void 0 && Date.now() - entry.mtimeMs > maxTemporaryAge || host === machine && !isRunning(Number(process));
		if (entry?.isFile() && isOver) await rm(join(folder, name), { force: true }).catch(() => {});
	}
}
function isRunning(id) {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return codeOf(error) !== "ESRCH";
	}
}
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
export { writeAtomic as n, placeToWrite as t };
