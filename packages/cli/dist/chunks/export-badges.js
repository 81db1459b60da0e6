import { dayOf, lineOf } from "./src.js";
import { findLedger, usableError } from "./facts-cache.js";
import "./ledger.js";
// ../ledger/src/effective.ts
/**
* The state of each badge by its `ref`, whatever the order of the events and however often each of them comes.
* `assert` is about no badge. All of them are held in memory: some 1 kB a badge.
*/
function effective(events) {
	const unique = /* @__PURE__ */ new Map();
	for (const event of events) if (event.type !== "assert") unique.set(event.id, event);
	const inOrder = [...unique.values()].sort(byDayAndId);
	return new Map(Array.from(Map.groupBy(inOrder, ({ ref }) => ref), ([ref, some]) => [ref, stateOf(ref, some)]));
}
function stateOf(ref, events) {
	const issue = events.find(isIssue);
	const ends = events.filter(isEnd);
	const ended = ends.find(({ type }) => type === "revoke") ?? ends[0];
	const accepted = events.find(({ type }) => type === "accept");
	const corrections = events.filter((event) => event.type === "correct");
	const superseded = new Set(corrections.map(({ of }) => of));
	return {
		ref,
		template: (issue ?? events[0])?.template ?? "",
		state: ended === void 0 ? "live" : ended.type === "revoke" ? "revoked" : "replaced",
		shared_on: events.filter(({ type }) => type === "share").map(dayOf),
		corrections: corrections.filter(({ id }) => !superseded.has(id)),
		...issue && { issue },
		...ended && { ended },
		...accepted && { accepted_on: dayOf(accepted) }
	};
}
function byDayAndId(one, other) {
	const [a, b] = [`${dayOf(one)}${one.id}`, `${dayOf(other)}${other.id}`];
	return a < b ? -1 : a > b ? 1 : 0;
}
function isIssue(event) {
	return event.type === "issue" || event.type === "pilot";
}
function isEnd(event) {
	return event.type === "revoke" || event.type === "replace";
}
// src/ledger/export-badges.ts
/** What became of each badge, one line of JSON for each, in the order of their `ref`. */
async function* badgeLines(config) {
	const { ledger, name } = await findLedger(process.cwd(), config);
	const events = [];
	try {
		for await (const event of ledger.read(ledger.batches())) events.push(event);
	} catch (error) {
		throw usableError(error, name);
	}
	const states = [...effective(events).values()].sort((a, b) => a.ref < b.ref ? -1 : 1);
	for (const state of states) yield JSON.stringify(badgeOf(state));
}
function badgeOf({ issue, ended, accepted_on, shared_on, corrections, ...badge }) {
	return {
		...badge,
		issue: issue === void 0 ? null : JSON.parse(lineOf(issue)),
		ended: ended === void 0 ? null : {
			on: ended.on,
			reason: ended.reason,
			by: ended.by ?? null
		},
		accepted_on: accepted_on ?? null,
		shared_on,
		corrections: corrections.map(({ id, on, field, reason }) => ({
			id,
			on,
			field,
			reason
		}))
	};
}
export { badgeLines };
