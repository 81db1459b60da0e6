import { undo } from "./src.js";
import "./ledger.js";
import { findLedger, usableError } from "./facts-cache.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
// src/ledger/undo.ts
/** `badgelint ledger undo`: takes a wrong import back, batch by batch, while no checkpoint covers them. */
async function runLedgerUndo(batches, { config }) {
	const { ledger, name } = await findLedger(process.cwd(), config);
	for (const batch of batches) {
		const digest = /([\da-f]{8,40})(?:\.jsonl)?$/i.exec(batch.trim())?.[1] ?? batch;
		const { file } = await undo(ledger, digest).catch((error) => {
			throw usableError(error, name);
		});
		stdout.write(`${name}/${file}: removed. Its events are no longer in the ledger, unless another batch contains them.\n`);
	}
	return exitCodes.clean;
}
export { runLedgerUndo };
