import { checkpoint, root } from "./src.js";
import { pluralize } from "./check.js";
import "./ledger.js";
import { findLedger, usableError } from "./facts-cache.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
// src/ledger/checkpoint.ts
/** `badgelint ledger checkpoint`: seals what no checkpoint covers yet, so that it cannot go unnoticed. */
async function runLedgerCheckpoint({ config }) {
	const { ledger, name } = await findLedger(process.cwd(), config);
	try {
		const written = await checkpoint(ledger);
		stdout.write(written === void 0 ? "Checkpoints cover every batch already, and nothing was written.\n" : `${name}/${written.file}: new, covers ${pluralize(written.batches, "batch", "batches")}. Commit it.\n`);
		stdout.write(`Root: ${root(ledger)}\n`);
		return exitCodes.clean;
	} catch (error) {
		throw usableError(error, name);
	}
}
export { runLedgerCheckpoint };
