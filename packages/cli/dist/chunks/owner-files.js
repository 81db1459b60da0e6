import { UsageError, fewNames, isNoFolder, leadsOut, repositoryTop, writeMarked } from "./check.js";
import { escapePlainMarkdown, escapePlainMarkdownMessage, plainMarkdownCode } from "./plain-markdown.js";
import { dueCounts, evidenceSentences, ownerName, ownersByTasks, placeOf, sentence, subjectOf } from "./wording.js";
import { isAbsolute, join, resolve } from "node:path";
// ../reporter/src/audit/owner-pages.ts
/** Ends each page, so that a file which somebody else has written is known. */
const ownerPageMark = "Made by `badgelint audit --per-owner`, which writes this page anew each time.\n";
/** A page for each owner who has something to do or to decide, those with most to do first. */
function ownerPages(audit) {
	const names = /* @__PURE__ */ new Set();
	return ownersByTasks(audit).map((tasks) => ({
		file: fileName(tasks.owner.key, names),
		text: pageOf(audit, tasks)
	}));
}
function pageOf(audit, { owner, own, open }) {
	const { year, asOf, program } = audit;
	const whose = program.issuer === void 0 ? "" : ` of ${program.issuer}`;
	return [
		`# ${escapePlainMarkdown(`Badge audit ${year}${whose}: ${ownerName(owner)}`)}`,
		`As of ${escapePlainMarkdown(asOf)}: ${dueCounts(own.length, open.length)}. ${whomToAsk(audit)}`,
		...own.length > 0 ? ["## To do", own.map(task).join("\n\n")] : [],
		...open.length > 0 ? [decisions(open, asOf)] : [],
		"---",
		ownerPageMark
	].join("\n\n");
}
function whomToAsk({ program: { contact } }) {
	return `Questions go to ${contact === void 0 ? "whoever sent you this page" : escapePlainMarkdown(contact)}.`;
}
/** What, why, the one thing to do, and where. */
function task(entry, index) {
	const { what, why, action } = entry;
	return numbered(index, `${boldSubject(entry)}${escapePlainMarkdownMessage(sentence(what))}`, [
		...why === "" ? [] : [`Why: ${escapePlainMarkdownMessage(why)}`],
		`To do: ${escapePlainMarkdownMessage(sentence(action))}`,
		`Where: ${plainMarkdownCode(placeOf(entry))}`
	]);
}
function decisions(open, asOf) {
	return [
		"## Might be archived",
		open.length === 1 ? "Nobody has earned this badge lately. Choose one for it:" : "Nobody has earned these badges lately. Choose one for each:",
		[
			`- Keep it: write the reason and a day into its file, such as \`audit: {keep: reason, until: ${nextYear(asOf)}}\`. The export of a platform has no place for that; then tell both to whoever sent you this page.`,
			"- Archive it: on the platform, and with `state: archived` in its file.",
			"- Plan to issue it again: say when people can earn it next and who tells them, and write that down as the reason to keep it."
		].join("\n"),
		open.map(candidate).join("\n\n")
	].join("\n\n");
}
function candidate(one, index) {
	const evidence = evidenceSentences(one).map((text) => escapePlainMarkdownMessage(text));
	const where = plainMarkdownCode(placeOf(one));
	return numbered(index, `${boldSubject(one)}${evidence.join(" ")}`, [`Where: ${where}`]);
}
/** An item of a numbered list, with a list below it. `index` is from 0. */
function numbered(index, text, below) {
	const number = `${index + 1}. `;
	const indent = " ".repeat(number.length);
	return [`${number}${text}`, ...below.map((line) => `${indent}- ${line}`)].join("\n");
}
/** The badge, before what is said of it; nothing where it is about none. */
function boldSubject(one) {
	const subject = subjectOf(one);
	return subject === void 0 ? "" : `**${escapePlainMarkdown(subject)}**: `;
}
/** The end of the year that follows a day. */
function nextYear(day) {
	return `${Number(day.slice(0, 4)) + 1}-12-31`;
}
/** Characters of a name that come from the key. */
const maxNameLength = 50;
/** Names that Windows keeps for devices. */
const deviceName = /^(?:aux|con|nul|prn|com\d|lpt\d)$/;
/** A name for a file that all file systems take, and that no other page has. */
function fileName(key, taken) {
	const words = key.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const plain = Array.from(words.join("-")).slice(0, maxNameLength).join("");
	const base = plain === "" || deviceName.test(plain) ? `owner${plain && "-"}${plain}` : plain;
	let name = base;
	for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
	taken.add(name);
	return `${name}.md`;
}
// src/audit/owner-files.ts
/**
* Writes a page for each owner into a folder, and gives sentences on that. A folder that is not named from the root
* lies in the repository of the working directory. Throws {@link UsageError}.
*/
async function writeOwnerPages(audit, name) {
	const folder = resolve(name);
	const top = repositoryTop(process.cwd()) ?? process.cwd();
	if (!isAbsolute(name) && leadsOut(folder, top)) throw new UsageError(`${name} leads out of the repository; expected a folder in it. Choose one, or give the absolute path.`);
	if (isNoFolder(folder)) throw new UsageError(`${name} is not a folder, and none can be created there. Choose another folder after --per-owner.`);
	const { written, foreign, old } = await write(folder, name, ownerPages(audit), top);
	if (foreign.length > 0) throw new UsageError(`Nothing was written, because ${paths(name, foreign)} did not come from an audit. Move what is there, or choose another folder after --per-owner.`);
	return [written.length === 0 ? `No page was written to ${name}, because nobody has anything to do.` : `Written: ${paths(name, written)}.`, ...old.length === 0 ? [] : [`Of an earlier audit, and left there: ${paths(name, old)}.`]];
}
async function write(folder, name, files, top) {
	try {
		return await writeMarked({
			folder,
			mark: ownerPageMark,
			files,
			within: [top]
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(`The pages cannot be written to ${name}: ${reason}. Check the path after --per-owner.`);
	}
}
function paths(folder, names) {
	return fewNames(names.map((name) => join(folder, name)));
}
export { writeOwnerPages };
