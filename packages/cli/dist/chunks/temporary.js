import { codeOf, entryOf } from "./check.js";
import { join } from "node:path";
import { hostname } from "node:os";
import { randomBytes } from "node:crypto";
import { open, readdir, rm } from "node:fs/promises";
import { crc32 } from "node:zlib";
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
export { withTemporary };
