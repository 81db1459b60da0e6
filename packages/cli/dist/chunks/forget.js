import { UsageError, pluralize } from "./check.js";
import { findForgotten } from "./ledger.js";
import { findLedger, usableError } from "./facts-cache.js";
import { exitCodes } from "./main.js";
import { env, stdin, stdout } from "node:process";
import { text } from "node:stream/consumers";
// src/ledger/forget.ts
const walk = `A ledger holds no names and no addresses. What may lead to a person is:

- The pseudonym of the person, if you have imported with --recipients. It is
  made of the address, the key of the ledger and a salt of the person's own.
  Once the salt is deleted, nobody can tell whose it is, not even with the key.
- The pseudonym of a badge. Whoever has the key, and the id that the platform
  gives the badge, can find it. Once the badge is deleted on the platform,
  nobody has that id.

What to do about a request for erasure:
1. Delete the person on the platform.
2. Run \`badgelint ledger forget -\` and give the address. It is kept nowhere.
3. Let backups of .badgelint/ledger.salts.json run out; they have the salt.

What stays is that a badge was issued, when, and how: events of nobody. No
checkpoint is broken by it.
`;
/** `badgelint ledger forget`: the walk through a request for erasure. */
async function runLedgerForget(address, options) {
	const found = await findLedger(process.cwd(), options.config);
	if (address === void 0) {
		stdout.write(walk);
		return exitCodes.clean;
	}
	const person = (address === "-" ? await askForAddress() : address).trim();
	if (person === "") throw new UsageError("No email address was given; expected the address that the badges were issued to.");
	const forgotten = await findForgotten(person, {
		...found,
		workingDirectory: process.cwd(),
		environment: env
	}).catch((error) => {
		throw usableError(error, found.name);
	});
	if (forgotten.salts === 0) return none(forgotten);
	const events = pluralize(forgotten.events, "event");
	stdout.write(`The ledger has ${events} of this person, linked by ${pluralize(forgotten.salts, "salt")} in ${forgotten.file}.\n`);
	stdout.write(`Without ${forgotten.salts === 1 ? "it" : "them"} nobody can tell any more whose they are. This cannot be undone.\n`);
	if (!options.yes && !await mayDelete()) {
		stdout.write("Nothing was deleted.\n");
		return exitCodes.usage;
	}
	await forgotten.delete();
	stdout.write(`Deleted. The days and templates of ${events} stay. Delete the person on the platform as well, and let backups of ${forgotten.file} expire.\n`);
	return exitCodes.clean;
}
function none({ events, file }) {
	stdout.write(events === 0 ? `Nothing in the ledger leads to this address: no salt in ${file}, and no event. Pseudonyms of badges stay; delete the badges on the platform.\n` : `The ledger has ${pluralize(events, "event")} of this person that ${events === 1 ? "was" : "were"} made without a salt, so that the key links them. Only a new history of the repository, or the end of the key, would unlink them.\n`);
	return exitCodes.clean;
}
async function askForAddress() {
	if (!stdin.isTTY) return text(stdin);
	const { isCancel, text: text$1 } = await import("./dist.js");
	const answer = await text$1({ message: "Address that the badges were issued to" });
	return isCancel(answer) ? "" : answer;
}
async function mayDelete() {
	if (!stdin.isTTY || !stdout.isTTY) throw new UsageError("nothing was deleted, because there is no terminal to ask on. Run the command again with --yes.");
	const { confirm } = await import("./dist.js");
	return await confirm({
		message: "Delete?",
		initialValue: false
	}) === true;
}
export { runLedgerForget };
