import { n as writeWhole, t as writeNew } from "./write.js";
import { o as readSource } from "./read.js";
/** The first few of many lines, and one that says how many there are beside. */
function firstFew(lines, more = (count) => `And ${count} more.`) {
	const left = lines.length - 10;
	return left <= 0 ? [...lines] : [...lines.slice(0, 10), more(left)];
}
/** The first few of many names in one line, and how many there are beside. */
function fewNames(names, most = 10) {
	const left = names.length - most;
	return left <= 0 ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${left} more`;
}
// ../workspace/src/replace.ts
/**
* Writes a text in place of one that was read before, through a link and with the file's own mode, and
* never out of one of the folders `within`. Gives the reason where it cannot, among others that somebody
* else has written the file since.
*/
async function replaceText(absolute, before, after, within = []) {
	const now = readSource(absolute, absolute);
	const text = "text" in now ? now.text : void 0;
	if (text === after) return void 0;
	if (text !== before) return "it was changed by somebody else meanwhile";
	try {
		await writeWhole(absolute, after, within);
		return;
	} catch (error) {
		return unwritable(error instanceof Error ? error.message : String(error));
	}
}
/** Writes a file that was not there when it was looked for. Gives the reason where it cannot. */
async function createFile(absolute, content, within = []) {
	const written = await writeNew(absolute, content, within);
	if (written.kind === "kept") return "it was made by somebody else meanwhile";
	return written.kind === "failed" ? unwritable(written.reason) : void 0;
}
function unwritable(reason) {
	return `it cannot be written: ${reason}`;
}
export { firstFew as i, replaceText as n, fewNames as r, createFile as t };
