import { escapeForTerminal, fewNames } from "./check.js";
import { addKey, beginLedger } from "./ledger.js";
import { exitCodes } from "./main.js";
import { today } from "./today.js";
import { stdout } from "node:process";
// src/ledger/init.ts
const said = {
	ledger: "new, names the ledger and its key",
	key: "new, the key; never commit it",
	ignored: "keeps the key out of git",
	attributes: "git leaves the files of the ledger as they are"
};
/** `badgelint ledger init`: begins a ledger, and says what to keep safe and what to commit. */
async function runLedgerInit(options) {
	const request = {
		workingDirectory: process.cwd(),
		keyFrom: options.keyFrom ?? today(),
		environment: process.env,
		...options.config === void 0 ? {} : { config: options.config }
	};
	const lines = options.newKey ? linesOfKey(await addKey(request)) : linesOf(await beginLedger(request));
	for (const line of lines) stdout.write(`${escapeForTerminal(line)}\n`);
	return exitCodes.clean;
}
function linesOfKey({ file, ledger, id, from }) {
	return [
		...file === void 0 ? [] : [`${file}: a new key, for badges that are issued from ${from} on`],
		`${ledger}: names the key ${id}`,
		"",
		"Keep a copy of all keys in a safe place, and give the new one to all who import.",
		"The keys before it are needed for older badges.",
		`Commit ${ledger}.`
	];
}
function linesOf(begun) {
	return begun.wasThere ? linesOfOld(begun) : linesOfNew(begun);
}
function linesOfOld({ ledger, keyIn, place }) {
	const ids = ledger.description.keys.map(({ id }) => id);
	return [`There is a ledger in ${place} already, and nothing was changed. ${keyIn === "variable" ? "Its key comes from the variable BADGELINT_LEDGER_KEY." : keyIn === "file" ? "Its key is in .badgelint/ledger.key." : `Its key is not here: to add to the ledger, copy it into .badgelint/ledger.key (its id is ${fewNames(ids)}). If nobody has it any more, \`--new-key\` makes one for badges from a later day on.`}`];
}
function linesOfNew({ files, keyIn }) {
	const key = files.find(({ what }) => what === "key");
	const commit = files.filter(({ what, isNew }) => what !== "key" && isNew);
	return [
		...files.map(lineOf),
		"",
		keyIn === "variable" ? "The key comes from the variable BADGELINT_LEDGER_KEY. Keep a copy of it in a safe place:" : `Keep a copy of ${key?.path ?? ".badgelint/ledger.key"} in a safe place, such as a password manager:`,
		"without it no export of these badges can be imported any more, and no other key fits.",
		`Commit ${fewNames(commit.map(({ path }) => path))}.`
	];
}
function lineOf({ path, what, isNew }) {
	return `${path}: ${isNew ? said[what] : "as before"}`;
}
export { runLedgerInit };
