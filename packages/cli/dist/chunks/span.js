import { UsageError } from "./check.js";
// src/ledger/span.ts
/** Throws {@link UsageError} where the first day comes after the last one. */
function checkSpan({ since, until }) {
	if (since === void 0 || until === void 0 || since <= until) return;
	throw new UsageError(`--since ${since} is after --until ${until}; expected the earlier date first. Swap the two dates.`);
}
export { checkSpan };
