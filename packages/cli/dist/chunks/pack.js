import { firstFew, pluralize } from "./check.js";
import { pack } from "./src.js";
import "./ledger.js";
import { findLedger, usableError } from "./facts-cache.js";
import { exitCodes } from "./main.js";
import { today } from "./today.js";
import { stdout } from "node:process";
// src/ledger/pack.ts
/** `badgelint ledger pack`: puts the small batches of months that are over into a few files. */
async function runLedgerPack(options) {
	const { ledger, name } = await findLedger(process.cwd(), options.config);
	const { packs, batches } = await pack(ledger, options.today ?? today()).catch((error) => {
		throw usableError(error, name);
	});
	const lines = batches === 0 ? ["There is nothing to pack: no month that is over has several small batches."] : [
		`${pluralize(batches, "batch", "batches")} packed into ${pluralize(packs.length, "new file")}:`,
		...firstFew(packs.map((file) => `${name}/${file}`)),
		"No event has changed. Commit the folder."
	];
	stdout.write(`${lines.join("\n")}\n`);
	return exitCodes.clean;
}
export { runLedgerPack };
