import { escapeForTerminal, platformTitles } from "./check.js";
import { confirm, isCancel$1 as isCancel, select } from "./dist.js";
import { fileContent, line, printLines } from "./init-text.js";
// src/init-questions.ts
/** Asks for the platform; undefined where nobody knows it yet. All questions give null when cancelled. */
async function askForPlatform() {
	const open = "";
	const answer = await select({
		message: "Which platform issues the badges?",
		options: [...Object.entries(platformTitles).map(([value, label]) => ({
			value,
			label
		})), {
			value: open,
			label: "Another platform, or not decided yet"
		}],
		initialValue: open
	});
	if (isCancel(answer)) return null;
	return answer === open ? void 0 : answer;
}
/** Asks whether a hook is wanted. */
async function askForHook() {
	const answer = await confirm({
		message: "Also check every commit on your computer? This needs the tool pre-commit.",
		initialValue: false
	});
	return isCancel(answer) ? null : answer;
}
/** Asks whether to write a file, and shows what is in it when asked. */
async function askForFile(file) {
	for (;;) {
		const answer = await select({
			message: `${escapeForTerminal(file.path)}: ${escapeForTerminal(file.why)}`,
			options: [
				{
					value: "write",
					label: "Write this file"
				},
				{
					value: "show",
					label: "Show its contents"
				},
				{
					value: "leave",
					label: "Skip it"
				}
			]
		});
		if (isCancel(answer)) return null;
		if (answer !== "show") return answer === "write";
		await printLines([line("", 0), ...fileContent(file)]);
	}
}
export { askForFile, askForHook, askForPlatform };
