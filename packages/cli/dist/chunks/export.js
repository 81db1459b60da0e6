import { dayOf, lineOf, monthOf } from "./src.js";
import { csvCell } from "./csv-cell.js";
import "./ledger.js";
import { exitCodes } from "./main.js";
import { findLedger, usableError } from "./facts-cache.js";
import { UsageError } from "./check.js";
import { checkSpan } from "./span.js";
import { stdout } from "node:process";
import { once } from "node:events";
// src/ledger/export.ts
/** So much is written at once, in UTF-16 units. */
const pieceLength = 65536;
/** `badgelint ledger export`: all events, each once, month by month. */
async function runLedgerExport(options) {
	const { format, since = "", until = "~" } = options;
	checkSpan(options);
	if (options.badges) return exportBadges(options);
	const { ledger, name } = await findLedger(process.cwd(), options.config);
	const lineFor = format === "csv" ? csvLine : lineOf;
	let piece = format === "csv" ? `${columns.join(",")}\n` : "";
	try {
		for (const [month, batches] of Map.groupBy(ledger.batches(), (batch) => batch.month)) {
			if (month < monthOf(since) || month > monthOf(until)) continue;
			const seen = /* @__PURE__ */ new Set();
			for await (const event of ledger.read(batches)) {
				const day = dayOf(event);
				if (day < since || day > until || seen.has(event.id)) continue;
				seen.add(event.id);
				piece += `${lineFor(event)}\n`;
				if (piece.length < pieceLength) continue;
				if (!stdout.write(piece)) await once(stdout, "drain");
				piece = "";
			}
		}
	} catch (error) {
		throw usableError(error, name);
	}
	stdout.write(piece);
	return exitCodes.clean;
}
async function exportBadges({ format, since, until, config }) {
	if (format === "csv" || since !== void 0 || until !== void 0) throw new UsageError("`--badges` prints JSON lines about all badges, so it cannot be combined with `--format csv`, `--since` or `--until`. Leave one of them out.");
	const { badgeLines } = await import("./export-badges.js");
	for await (const line of badgeLines(config)) if (!stdout.write(`${line}\n`)) await once(stdout, "drain");
	return exitCodes.clean;
}
/** What a spreadsheet gets: every member but the digests of a template's meaning. */
const columns = [
	"id",
	"type",
	"template",
	"ref",
	"sequence",
	"day",
	"completed_on",
	"expires_on",
	"channel",
	"field",
	"reason",
	"of",
	"by",
	"count",
	"who"
];
function csvLine(event) {
	const members = {
		...event,
		day: dayOf(event)
	};
	return columns.map((column) => {
		const value = members[column];
		return csvCell(typeof value === "object" ? void 0 : value);
	}).join(",");
}
export { runLedgerExport };
