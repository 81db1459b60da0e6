import { root, verify } from "./src.js";
import { escapeForTerminal, pluralize } from "./check.js";
import "./ledger.js";
import { baseLedger, findLedger, usableError } from "./facts-cache.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
// src/ledger/verify.ts
/** `badgelint ledger verify`: says what was changed or lost; exit code 1 where there is something. */
async function runLedgerVerify(options) {
	const { ledger, name } = await findLedger(process.cwd(), options.config);
	const problems = await verify(ledger, {
		content: options.raw ? "raw" : "full",
		strictSeal: options.strictSeal ?? false,
		...options.base === void 0 ? {} : { base: baseLedger(ledger, options.base) }
	}).catch((error) => {
		throw usableError(error, name);
	});
	const errors = problems.filter(({ kind }) => kind === "error");
	for (const problem of problems) stdout.write(`${escapeForTerminal(lineOf(problem, name))}\n`);
	if (errors.length === 0) {
		const batches = ledger.batches().length;
		stdout.write(`${pluralize(batches, "batch", "batches")} verified; nothing was changed or lost.\n`);
		stdout.write(`Root: ${root(ledger)}\n`);
		return exitCodes.clean;
	}
	stdout.write(`${pluralize(errors.length, "error")}.\n`);
	return exitCodes.findings;
}
function lineOf({ kind, file, line, message, suggestion }, name) {
	return `${`${name}/${file}${line === void 0 ? "" : `:${line}`}`}: ${kind === "note" ? "note: " : ""}${message}. ${suggestion}.`;
}
export { runLedgerVerify };
