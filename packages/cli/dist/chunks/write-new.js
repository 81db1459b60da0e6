import { n as isInside, r as pathFrom } from "./paths.js";
import { copyFile, link, mkdir, open, rm } from "node:fs/promises";
import { constants, existsSync, lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
// ../workspace/src/write-new.ts
/** Whether there is something at a path, be it a link that leads nowhere. */
function existsAt(absolute) {
	try {
		lstatSync(absolute);
		return true;
	} catch {
		return false;
	}
}
/**
* Writes a new file whole or not at all, with the folders above it, and never in place of what is there.
* Nothing is written outside of the folder `outermost`, where one is given, whatever links say.
*/
async function writeNew(absolute, content, outermost) {
	if (existsAt(absolute)) return { kind: "kept" };
	const folder = dirname(absolute);
	if (outermost !== void 0 && !isInside(pathFrom(realpathSync(outermost), realOf(folder)))) return {
		kind: "failed",
		reason: `${basename(folder)} is a link to a folder elsewhere`
	};
	const made = join(folder, `.${basename(absolute)}.${process.pid}`);
	try {
		await mkdir(folder, { recursive: true });
		const file = await open(made, "wx");
		try {
			await file.writeFile(content);
			await file.sync();
		} finally {
			await file.close();
		}
		await place(made, absolute);
		return { kind: "written" };
	} catch (error) {
		if (existsAt(absolute)) return { kind: "kept" };
		return {
			kind: "failed",
			reason: error instanceof Error ? error.message : String(error)
		};
	} finally {
		await rm(made, { force: true }).catch(() => {});
	}
}
/** Gives a file its name unless that is taken, which a rename would not heed. */
async function place(made, absolute) {
	try {
		await link(made, absolute);
	} catch (error) {
		if (existsAt(absolute)) throw error;
		await copyFile(made, absolute, constants.COPYFILE_EXCL);
	}
}
/** Where a path leads, which need not be there yet. */
function realOf(path) {
	return existsSync(path) ? realpathSync(path) : join(realOf(dirname(path)), basename(path));
}
export { writeNew as n, existsAt as t };
