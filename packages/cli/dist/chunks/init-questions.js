import { escapeForTerminal, platformTitles } from "./check.js";
import { confirm, isCancel$1 as isCancel, select } from "./dist.js";
import { fileContent, line, printLines } from "./init-text.js";
// src/init-questions.ts
/** Asks for the platform; undefined where nobody knows it yet. All questions give null when cancelled. */
async function askForPlatform() {
	const open = "";
	const answer = await select({
		message: "Which platform are the badges issued on?",
		options: [...Object.entries(platformTitles).map(([value, label]) => ({
			value,
			label
		})), {
			value: open,
			label: "Another one, or not known yet"
		}],
		initialValue: open
	});
	if (isCancel(answer)) return null;
	return answer === open ? void 0 : answer;
}
/** Asks whether a hook is wanted. */
async function askForHook() {
	const answer = await confirm({
		message: "Check each commit on your own machine too? It needs the tool pre-commit.",
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
					label: "Write it"
				},
				{
					value: "show",
					label: "Show what is in it"
				},
				{
					value: "leave",
					label: "Leave it out"
				}
			]
		});
		if (isCancel(answer)) return null;
		if (answer !== "show") return answer === "write";
		await printLines([line("", 0), ...fileContent(file)]);
	}
}
export { askForFile, askForHook, askForPlatform };
