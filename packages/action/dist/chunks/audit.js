import { GitHubUrls, InputError, RefusedRunError, annotate, audit, breakReferences, byteLength, context as context$1, countsOfStates, createStepFolder, escapeMarkdown, escapeMarkdownMessage, escapeWebUrl, markdownCodeSpan, markdownLink, practicesMarkdown, print, readEvent, setOutput, stateNames, toPlainLine, truncate, writeSummary } from "./refused-run-error.js";
import { escapeForTerminal, escapeJsonForTerminal, formatNumber, pluralize } from "./ranked-badges.js";
import { capitalized, dayAfter, daysBetween } from "./team.js";
import { fewNames } from "./first-few.js";
import { BadgelintError } from "./error.js";
import { writeAtomic } from "./write.js";
import { hash } from "node:crypto";
import { join } from "node:path";
// ../reporter/src/audit/wording.ts
/** What an owner is called. What is nobody's in particular is the program's. */
function ownerName({ name, from }) {
	return from === "program" ? "the program" : name;
}
/** Gives the name of an owner by the key. */
function ownerNames({ owners }) {
	const names = new Map(owners.map((owner) => [owner.key, ownerName(owner)]));
	return (key) => names.get(key) ?? key;
}
/** `Audit 2026 of Example College, from 2025-11-30 to 2026-11-30`. */
function auditTitle({ year, since, asOf, program }) {
	return `Audit ${year}${program.issuer === void 0 ? "" : ` of ${program.issuer}`}, from ${since} to ${asOf}`;
}
/** What the program is and which audit came before. */
function leadSentences(audit) {
	const { previous, since } = audit;
	return [
		...isNothingDue(audit) ? [] : [`${programCounts(audit.program)}.`],
		...previous === void 0 ? ["No earlier audit is on record."] : [],
		...previous && previous.asOf !== since ? [`The last audit was on ${previous.asOf}.`] : []
	];
}
/** `12 active templates, 1 draft, 2 archived; 1,204 badges issued`; the last in the time that the title says. */
function programCounts({ active, draft, archived, issued }) {
	const states = [
		pluralize(active, "active template"),
		...draft > 0 ? [pluralize(draft, "draft")] : [],
		...archived > 0 ? [`${archived} archived`] : []
	].join(", ");
	return issued === void 0 ? states : `${states}; ${pluralize(issued, "badge")} issued`;
}
/** Candidates on which nobody has decided. */
function openCandidates({ candidates }) {
	return candidates.filter(({ decision }) => decision === void 0);
}
/** What owners have to do, beside deciding on what might be archived; what is of one badge stands together. */
function tasks({ entries }) {
	return sideBySide(entries.filter(({ kind }) => kind !== "archive"));
}
/** The same with the entries of one badge side by side, as far as no lighter one comes before a heavier one. */
function sideBySide(entries) {
	const runs = [];
	for (const entry of entries) {
		const run = runs.at(-1);
		if (run?.[0]?.severity === entry.severity) run.push(entry);
		else runs.push([entry]);
	}
	return runs.flatMap((run) => [...Map.groupBy(run, ({ template, file }) => template ?? file).values()]).flat();
}
/** Owners with something to do or to decide, those with most to do first, and the program last. */
function ownersByTasks(audit) {
	const own = Map.groupBy(tasks(audit), ({ owner }) => owner);
	const open = Map.groupBy(openCandidates(audit), ({ owner }) => owner);
	return audit.owners.map((owner) => ({
		owner,
		own: own.get(owner.key) ?? [],
		open: open.get(owner.key) ?? []
	})).filter((one) => one.own.length + one.open.length > 0).sort((a, b) => placeAmong(a) - placeAmong(b) || b.own.length - a.own.length);
}
function placeAmong({ owner }) {
	return owner.from === "program" ? 1 : 0;
}
/** So many owners are named in the sum, beside the program; the others are counted. */
const maxOwners = 4;
/**
* All of it in one sentence: `15 things to do: Science office 9, the program 6; 2 badges to decide on; 2 of 15
* practices kept.`
*/
function sumSentence(audit) {
	if (isNothingDue(audit)) return nothingDue(audit);
	const count = tasks(audit).length;
	const open = openCandidates(audit).length;
	return `${[
		count === 0 ? "Nothing to do" : `${pluralize(count, "thing")} to do${byOwner(audit)}`,
		...open === 0 ? [] : [`${pluralize(open, "badge")} to decide on`],
		`${keptCount(audit)} practices kept`
	].join("; ")}.`;
}
/** Who has how much to do. */
function byOwner(audit) {
	const all = ownersByTasks(audit).filter(({ own }) => own.length > 0);
	const [only, second] = all;
	if (only && second === void 0) return ` for ${ownerName(only.owner)}`;
	const people = all.filter(({ owner }) => owner.from !== "program");
	const isLong = people.length > maxOwners;
	const named = isLong ? people.slice(0, 3) : people;
	const others = people.slice(named.length);
	return `: ${[
		...named.map(countOf),
		...isLong ? [`${others.length} others ${formatNumber(countIn(others))}`] : [],
		...all.filter((one) => !people.includes(one)).map(countOf)
	].join(", ")}`;
}
function countOf(one) {
	return `${ownerName(one.owner)} ${formatNumber(countIn([one]))}`;
}
function countIn(owners) {
	return owners.reduce((sum, { own }) => sum + own.length, 0);
}
/** `2 of 15`. */
function keptCount({ practices }) {
	return `${practices.filter(({ state }) => state === "kept").length} of ${practices.length}`;
}
/** `3 things to do, 1 badge to decide on`. */
function dueCounts(own, open) {
	return [...own > 0 ? [`${pluralize(own, "thing")} to do`] : [], ...open > 0 ? [`${pluralize(open, "badge")} to decide on`] : []].join(", ");
}
function isNothingDue(audit) {
	return audit.entries.length === 0 && audit.links.length === 0 && openCandidates(audit).length === 0;
}
function nothingDue(audit) {
	const { gaps, program } = audit;
	const { active, issued } = program;
	const known = gaps.length === 0 ? "" : " as far as is known";
	const kept = areAllKept(audit) ? ", and all fifteen practices are kept" : `; ${keptCount(audit)} practices kept`;
	const badges = issued === void 0 ? "" : `, ${pluralize(issued, "badge")} issued`;
	return `${pluralize(active, "active template")}${badges}; nothing is due${known}${kept}.`;
}
function areAllKept({ practices }) {
	return practices.every(({ state }) => state === "kept");
}
/** `file:line`, as editors take it. */
function placeOf$1({ file, line }) {
	return `${file}:${line}`;
}
/** A message as a sentence. */
function sentence$2(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** Gives the name of a badge by its template's id. */
function badgeNames({ templates }) {
	const names = new Map(templates.map(({ id, name = id }) => [id, truncate(name, maxNameLength)]));
	return (id) => names.get(id) ?? id;
}
/** So many names stand in a list before the others are counted. */
const maxNames = 3;
/** The first few of some ids. */
function ids(all) {
	return fewNames(all, maxNames);
}
/** Characters of a name that are shown at the most, so that a heading stays one. */
const maxNameLength = 80;
/** The name of a badge, else the id of its template; undefined where it is about none. */
function subjectOf({ name, template }) {
	const subject = name ?? template;
	return subject === void 0 ? void 0 : truncate(subject, maxNameLength);
}
/** The sentences that speak for archiving a template: when, how many, who leads people there. */
function evidenceSentences(one) {
	const isNamed = (id) => one.evidence.includes(`"${id}"`);
	const ways = [{
		way: "recommended",
		by: one.recommendedBy.filter((id) => !isNamed(id))
	}, {
		way: "required",
		by: one.requiredBy.filter((id) => !isNamed(id))
	}].filter(({ by }) => by.length > 0).map(({ way, by }) => `${way} by ${ids(by)}`).join(", and ");
	return [
		sentence$2(one.evidence),
		...ways === "" ? [] : [`It is ${ways}.`],
		...one.decision === void 0 ? [] : [`Kept until ${one.decision.until}: ${sentence$2(one.decision.keep)}`]
	];
}
// ../reporter/src/audit/json.ts
/** An audit as a JSON text for programs, in the shape of `schemas/audit.schema.json`. */
function auditJson(audit) {
	return `${escapeJsonForTerminal(JSON.stringify(audit, null, 2))}\n`;
}
// ../reporter/src/audit/outline.ts
/** So many things are told of an owner, and so many that are settled. */
const maxTasks = 10;
/** What an audit says, in the order in which people read it; the practices stand apart. */
function outlineOf(audit) {
	const { links, goals, gaps, since } = audit;
	const sections = [
		{
			title: `What changed since ${since}`,
			items: changeLines(audit).map(plainItem)
		},
		settledSection(audit),
		candidateSection(audit),
		{
			title: `Dead links (${formatNumber(links.length)})`,
			items: links.map(linkItem)
		},
		{
			title: `Goals (${goals.length})`,
			items: goals.map(goalItem)
		},
		...ownersByTasks(audit).map((own) => ownerSection(own, audit))
	];
	return {
		title: auditTitle(audit),
		sum: sumSentence(audit),
		lead: leadSentences(audit),
		gaps: gaps.map(({ message }) => message),
		sections: sections.filter(({ items }) => items.length > 0)
	};
}
function plainItem(head) {
	return {
		head,
		lines: []
	};
}
/** What an entry is about, and where that stands. */
function subject(one) {
	const head = subjectOf(one);
	return {
		...head === void 0 ? {} : { head },
		place: placeOf$1(one)
	};
}
/** One line on templates, one on what is due, and one for each practice whose state is another. */
function changeLines(audit) {
	const { changes } = audit;
	const named = (ids) => ids.map(badgeNames(audit));
	const templates = counted([
		[named(changes.added), "added"],
		[changes.removed, "removed"],
		[named(changes.archived), "archived"],
		[named(changes.changed), "changed"]
	]);
	return [
		...templates === "" ? [] : [`Templates: ${templates}`],
		...dueLine(changes),
		...practiceLines(changes)
	];
}
/** `2 added (a, b), 1 archived (c)`. */
function counted(lists) {
	return lists.filter(([list]) => list.length > 0).map(([list, what]) => `${formatNumber(list.length)} ${what} (${ids(list)})`).join(", ");
}
function dueLine({ appeared, settled }) {
	if (appeared === void 0 || settled === void 0) return [];
	if (appeared.length + settled.length === 0) return [];
	return [`Things to do: ${formatNumber(appeared.length)} new, ${formatNumber(settled.length)} settled`];
}
function practiceLines({ practices = [] }) {
	return practices.map(({ practice, before, after }) => `Practice ${practice}: ${stateNames[before]} before, ${stateNames[after]} now`);
}
/** What the last audit had and this one has not. */
function settledSection(audit) {
	const { settled = [] } = audit.changes;
	const nameOf = badgeNames(audit);
	const left = settled.length - maxTasks;
	return {
		title: `Settled (${formatNumber(settled.length)})`,
		items: settled.slice(0, maxTasks).map(({ key, what }) => ({
			head: nameOf(key.slice(key.indexOf(" ") + 1)),
			lines: [what]
		})),
		...left > 0 ? { more: `and ${formatNumber(left)} more; \`badgelint audit --format json\` has all of them` } : {}
	};
}
function candidateSection(audit) {
	const { candidates } = audit;
	const nameOf = ownerNames(audit);
	const open = openCandidates(audit).length;
	const kept = candidates.length - open;
	return {
		title: `Might be archived (${kept === 0 ? formatNumber(open) : `${formatNumber(open)} to decide on, ${formatNumber(kept)} kept`})`,
		items: candidates.map((one) => ({
			...subject(one),
			lines: evidenceSentences(one),
			...one.decision === void 0 ? { note: `${capitalized(nameOf(one.owner))} decides: keep it, archive it, or plan to issue it again` } : {}
		}))
	};
}
function linkItem({ address, reason, since, from, places }) {
	return {
		head: address,
		lines: [`It ${reason}; ${{
			"last audit": `dead since ${since}, says the last audit`,
			cache: `dead since ${since}`,
			"first seen today": "first seen dead today"
		}[from]}`, `In ${ids(places.map(placeOf$1))}`]
	};
}
const goalStates = {
	met: "Met",
	"on-course": "On course",
	behind: "Behind",
	missed: "Missed",
	unknown: "Not known"
};
function goalItem(goal) {
	const { metric, target, by, state, last, why } = goal;
	const measured = last === void 0 ? "nothing was measured" : `${last.value} on ${last.on}`;
	const lines = why === void 0 ? [`${goalStates[state]}: ${measured}`] : [`${goalStates[state]}: ${why}`, ...last === void 0 ? [] : [`Last measured: ${measured}`]];
	return {
		head: `${metric}: ${target} by ${by}`,
		place: placeOf$1(goal),
		lines
	};
}
function ownerSection({ owner, own, open }, audit) {
	const name = ownerName(owner);
	const { account } = owner;
	const left = own.length - maxTasks;
	const who = account === void 0 || account === name.replace(/^@/, "") ? name : `${name} (${account})`;
	return {
		title: `${capitalized(who)}: ${dueCounts(own.length, open.length)}`,
		items: own.slice(0, maxTasks).map((entry) => taskItem(entry, audit)),
		...left > 0 ? { more: `and ${formatNumber(left)} more; \`badgelint audit --per-owner mails\` has all of them` } : {}
	};
}
function taskItem(entry, { asOf, changes }) {
	const { key, what, action, rule, findings, since } = entry;
	const note = [
		...changes.appeared?.includes(key) ? ["new"] : [],
		rule,
		...findings > 1 ? [`the first of ${formatNumber(findings)} findings that \`badgelint check\` shows`] : [],
		...since < asOf ? [`due since ${since}`] : []
	];
	return {
		...subject(entry),
		lines: [what, `\u2192 ${action}`],
		note: note.join(", ")
	};
}
// ../reporter/src/audit/markdown.ts
/** An audit as a document in GitHub's Markdown. */
function auditMarkdown(audit) {
	const { title, sum, lead, gaps, sections } = outlineOf(audit);
	return `${[
		`# ${escapeMarkdown(title)}`,
		escapeMarkdown(sum),
		...lead.length === 0 ? [] : [lead.map((one) => escapeMarkdown(one)).join(" ")],
		...gaps.length === 0 ? [] : [gaps.map(gapLine).join("\n")],
		...sections.map(sectionMarkdown),
		...areAllKept(audit) ? [] : [practicesMarkdown(audit.practices).trimEnd()]
	].join("\n\n")}\n`;
}
function gapLine(message) {
	return `- **Not known:** ${escapeMarkdownMessage(message)}`;
}
function sectionMarkdown({ title, items, more }) {
	const lines = items.map(itemMarkdown);
	return [
		`## ${escapeMarkdown(title)}`,
		lines.join("\n"),
		...more === void 0 ? [] : [escapeMarkdownMessage(more)]
	].join("\n\n");
}
function itemMarkdown({ head, place, lines, note }) {
	const shown = [...lines.map((line) => escapeMarkdownMessage(line)), ...note === void 0 ? [] : [`<sub>${escapeMarkdownMessage(note)}</sub>`]];
	const where = place === void 0 ? [] : [markdownCodeSpan(place)];
	if (head === void 0) return [`- ${where.join("")}`, ...shown].join("<br>");
	return [[`- ${lines.length === 0 ? escapeMarkdownMessage(head) : `**${escapeMarkdown(head)}**`}`, ...where.map((one) => `(${one})`)].join(" "), ...shown].join("<br>");
}
// ../reporter/src/wording/one-line.ts
/** A text with one space in place of what parts its words. */
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
// ../reporter/src/issues/request.ts
/** Reads the error of a request; undefined for one that is about something else. */
function requestFailure(error) {
	if (!(error instanceof Error)) return void 0;
	if (!("status" in error) || typeof error.status !== "number") return isNetworkError(error) ? {
		headers: {},
		message: networkMessage(error)
	} : void 0;
	const response = "response" in error ? fields(error.response) : {};
	const isAnswered = "response" in error && error.response !== void 0;
	const message = oneLine(answerMessage(response.data) ?? error.message);
	return isAnswered || error.status !== 500 ? {
		status: error.status,
		headers: fields(response.headers),
		message
	} : {
		headers: {},
		message
	};
}
/** Whether what was asked for may have been done all the same. */
function isUncertain(error) {
	const failure = requestFailure(error);
	return failure !== void 0 && (failure.status === void 0 || failure.status >= 500);
}
/** An object's fields; none of anything else. */
function fields(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}
/** Errors of `fetch` and of sockets. */
function isNetworkError(error) {
	return "code" in error && typeof error.code === "string" || isFailedFetch(error);
}
function isFailedFetch(error) {
	return error.name === "TypeError" && error.message === "fetch failed";
}
function networkMessage({ message, cause }) {
	return oneLine(cause instanceof Error ? `${message}: ${cause.message}` : message);
}
/** GitHub's message, with what it says of single fields. */
function answerMessage(data) {
	const { message, errors } = fields(data);
	if (typeof message !== "string") return void 0;
	const details = Array.isArray(errors) ? errors.map(errorText).filter((text) => text !== "") : [];
	return details.length === 0 ? message : `${message}: ${details.join(", ")}`;
}
function errorText(error) {
	if (typeof error === "string") return error;
	const { message, field, code } = fields(error);
	if (typeof message === "string") return message;
	return [field, code].filter((part) => typeof part === "string").join(" ");
}
// ../reporter/src/issues/failures.ts
/** What a person is told where GitHub does not do what was asked; any other error as it is. */
function toBadgelintError(error, repository) {
	const failure = requestFailure(error);
	if (failure === void 0) return error;
	return new BadgelintError(sentence$1(failure.status, failure.message, repository), [], { cause: error });
}
function sentence$1(status, message, repository) {
	const said = message.replace(/\.$/, "");
	switch (status) {
		case 401: return `GitHub does not know the token (${said}); use one that is valid for ${repository}.`;
		case 403: return /archived/i.test(message) ? `The repository ${repository} is archived, so no issue can be written; take it out of the archive, or stop the audit's workflow.` : missingPermission(said, repository);
		case 404: return missingPermission(said, repository);
		case 410: return `Issues are switched off in ${repository}; switch them on in its settings, or write files with \`badgelint audit --per-owner\`.`;
		case 422: return `GitHub does not take what is to be written to ${repository} (${said}); correct that and run the audit again.`;
		case void 0: return `GitHub cannot be reached (${said}); run the audit again later, and it goes on where it stopped.`;
		default: return `GitHub answers ${status} (${said}); run the audit again later, and it goes on where it stopped.`;
	}
}
function missingPermission(said, repository) {
	return `GitHub does not let the token write issues in ${repository} (${said}); add \`issues: write\` to the permissions of the job, or use a token that may.`;
}
// ../reporter/src/issues/lock.ts
/**
* The label that a run makes for as long as it writes. GitHub refuses a second label of the same name, so that
* only one of two runs has made it.
*/
const lockName = "badge-audit-running";
const minute$1 = 6e4;
/** A run that holds the lock stops writing after this time. */
const maxHeld = 50 * minute$1;
/** A lock that is older is of a run that was killed. */
const maxAge = 60 * minute$1;
/** Two runs that find the same old lock may both remove it; so long after, the label tells which of them is last. */
const settling = 1e4;
/** Takes the lock, or says who has it; `who` tells people which run it is. */
async function takeLock(tracker, { clock }, who) {
	const since = clock.now();
	const text = lockText(who, since);
	const lock = {
		isHeld: true,
		since,
		release: async () => {
			if (await tracker.labelDescription("badge-audit-running") === text) await tracker.deleteLabel(lockName);
		}
	};
	if (await makeLabel(tracker, text)) return lock;
	const other = await tracker.labelDescription(lockName);
	if (other === text) return lock;
	if (other !== void 0 && !isAbandoned(other, since)) return {
		isHeld: false,
		text: other
	};
	if (other !== void 0) await tracker.deleteLabel(lockName);
	const isMade = await makeLabel(tracker, text);
	if (isMade && other !== void 0) await clock.sleep(settling);
	const last = isMade && other === void 0 ? text : await tracker.labelDescription(lockName);
	return last === text ? lock : {
		isHeld: false,
		text: last ?? "another run"
	};
}
/** Unlike any other: two jobs of one run may begin in the same millisecond. */
function lockText(who, since) {
	return `${who.replace(/[^\w .:/-]/g, "").slice(0, 40)} (${crypto.randomUUID().slice(0, 8)}) since ${new Date(since).toISOString()}`;
}
/** Whether the label was made by us, also where GitHub's answer to that was lost. */
async function makeLabel(tracker, description) {
	const label = {
		name: lockName,
		description,
		color: "ededed"
	};
	try {
		return await tracker.createLabel(label);
	} catch (error) {
		if (!isUncertain(error)) throw error;
		const found = await tracker.labelDescription(lockName);
		return found === void 0 ? tracker.createLabel(label) : found === description;
	}
}
/** Whether a lock is too old, or says no time, as one that a person made. */
function isAbandoned(text, now) {
	const since = Date.parse(/ since (\S+)$/.exec(text)?.[1] ?? "");
	return Number.isNaN(since) || Math.abs(now - since) >= maxAge;
}
// ../reporter/src/issues/pace.ts
/** The clock of this machine. */
const systemClock = {
	now: () => Date.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
const second = 1e3;
const minute = 60 * second;
const hour = 60 * minute;
/** Least time between two writes, which GitHub asks for in its "Best practices for using the REST API". */
const gap = second;
/** So many writes GitHub takes in a span of time, by its "Rate limits for the REST API". */
const limits = [{
	span: minute,
	writes: 80
}, {
	span: hour,
	writes: 500
}];
/** So often a request that GitHub put off is made again. */
const maxWaits = 3;
/** Longest wait for refusals in all. */
const maxWaiting = hour;
/** First wait where GitHub says only that there were too many requests; the next ones are twice as long each. */
const unstatedWait = minute;
/** Wait before a read is repeated that got no answer. */
const repeatWait = 2 * second;
/** No more can be asked in this run. The message is half a sentence, to stand behind "since". */
var OutOfTimeError = class extends Error {
	name = "OutOfTimeError";
};
/**
* Keeps requests within what GitHub bears. Writes come one after the other, with time between them, and wait for room
* under the limits; what GitHub refuses for being too much was not done, and is asked again when it says so.
*/
var Pace = class {
	clock;
	#log;
	/** When the writes of the last hour were made, the oldest first. */
	#times = [];
	#writes = 0;
	#waited = 0;
	#end = Number.POSITIVE_INFINITY;
	constructor(clock = systemClock, log = () => {}) {
		this.clock = clock;
		this.#log = log;
	}
	/** How many requests that write were made. */
	get writes() {
		return this.#writes;
	}
	/** From a time on nothing is written any more, in milliseconds since 1970; undefined lifts that. */
	stopAt(end) {
		this.#end = end ?? Number.POSITIVE_INFINITY;
	}
	/** A function that asks as another one does, at this pace. */
	paced(request) {
		return (route, parameters) => {
			const ask = () => request(route, parameters);
			return /^(?:GET|HEAD) /.test(route) ? this.#read(ask) : this.#write(ask);
		};
	}
	async #read(ask) {
		try {
			return await this.#obeying(ask);
		} catch (error) {
			if (!isUncertain(error)) throw error;
			await this.clock.sleep(repeatWait);
			return this.#obeying(ask);
		}
	}
	#write(ask) {
		return this.#obeying(async () => {
			await this.#wait(this.#untilRoom(), "the most writes that GitHub takes were made");
			const now = this.clock.now();
			this.#times = [...this.#times.filter((time) => time > now - hour), now];
			this.#writes++;
			return ask();
		});
	}
	/** Milliseconds until one more write fits. */
	#untilRoom() {
		const now = this.clock.now();
		const times = this.#times;
		const free = limits.map(({ span, writes }) => {
			const oldest = times.at(-writes);
			return oldest === void 0 || times.length < writes ? now : oldest + span;
		});
		return Math.max(now, (times.at(-1) ?? now - gap) + gap, ...free) - now;
	}
	/** Waits; throws at once where nothing may be written any more after that. */
	async #wait(milliseconds, reason) {
		if (this.clock.now() + milliseconds >= this.#end) throw new OutOfTimeError(reason);
		if (milliseconds > 0) await this.clock.sleep(milliseconds);
		if (this.clock.now() >= this.#end) throw new OutOfTimeError("its time is over");
	}
	async #obeying(ask) {
		for (let waits = 0;; waits++) try {
			return await ask();
		} catch (error) {
			const wait = askedWait(error, this.clock.now(), waits);
			if (wait === void 0) throw error;
			await this.#waitForRefusal(wait, waits);
		}
	}
	async #waitForRefusal(wait, waits) {
		const seconds = Math.ceil(wait / second);
		if (waits >= maxWaits) throw new OutOfTimeError(`GitHub asks to wait, after ${maxWaits} waits already`);
		if (this.#waited + wait > maxWaiting) throw new OutOfTimeError(`GitHub asks to wait for ${seconds.toLocaleString("en")} s more`);
		this.#waited += wait;
		this.#log(`GitHub asks to wait ${seconds} s before going on.`);
		await this.#wait(wait, `GitHub asks to wait for ${seconds.toLocaleString("en")} s more`);
	}
};
/** How long GitHub asks to wait, in milliseconds; undefined where it does not. */
function askedWait(error, now, waits) {
	const { status, headers = {}, message = "" } = requestFailure(error) ?? {};
	if (status !== 403 && status !== 429) return void 0;
	const after = headerNumber(headers["retry-after"]);
	if (after !== void 0) return after * second;
	const reset = headerNumber(headers["x-ratelimit-reset"]);
	if (headerNumber(headers["x-ratelimit-remaining"]) === 0 && reset !== void 0) return Math.max(0, reset * second - now) + second;
	return status === 429 || /secondary rate limit/i.test(message) ? unstatedWait * 2 ** waits : void 0;
}
function headerNumber(value) {
	const text = String(value ?? "");
	return /^\d+$/.test(text) ? Number(text) : void 0;
}
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// ../../node_modules/.pnpm/diff@9.0.0/node_modules/diff/libesm/patch/create.js
/**
* Returns true if the filename contains characters that require C-style
* quoting (as used by Git and GNU diffutils in diff output).
*/
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) if (s[i] < " " || s[i] > "~" || s[i] === "\"" || s[i] === "\\") return true;
	return false;
}
/**
* C-style quotes a filename, encoding special characters as escape sequences
* and non-ASCII bytes as octal escapes. This is the inverse of
* `parseQuotedFileName` in parse.ts.
*
* Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
* This matches the behaviour of both Git and GNU diffutils, which always emit
* UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
* Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
*
* If the filename doesn't need quoting, returns it as-is.
*/
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) return s;
	let result = "\"";
	const bytes = new TextEncoder().encode(s);
	let i = 0;
	while (i < bytes.length) {
		const b = bytes[i];
		if (b === 7) result += "\\a";
		else if (b === 8) result += "\\b";
		else if (b === 9) result += "\\t";
		else if (b === 10) result += "\\n";
		else if (b === 11) result += "\\v";
		else if (b === 12) result += "\\f";
		else if (b === 13) result += "\\r";
		else if (b === 34) result += "\\\"";
		else if (b === 92) result += "\\\\";
		else if (b >= 32 && b <= 126) result += String.fromCharCode(b);
		else result += "\\" + b.toString(8).padStart(3, "0");
		i++;
	}
	result += "\"";
	return result;
}
const INCLUDE_HEADERS = {
	includeIndex: true,
	includeUnderline: true,
	includeFileHeaders: true
};
const OMIT_HEADERS = {
	includeIndex: false,
	includeUnderline: false,
	includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* creates a unified diff patch.
*
* @param patch either a single structured patch object (as returned by `structuredPatch`) or an
*   array of them (as returned by `parsePatch`).
* @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
*   Ignored for patches where `isGit` is `true`.
*
* When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
* output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
* properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
* headers for patches with no hunks (e.g. renames without content changes).
*/
function formatPatch(patch, headerOptions) {
	var _a, _b, _c, _d, _e, _f;
	if (!headerOptions) headerOptions = INCLUDE_HEADERS;
	if (Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
		return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
	}
	const ret = [];
	if (patch.isGit) {
		headerOptions = INCLUDE_HEADERS;
		if (!patch.oldFileName) throw new Error("oldFileName must be specified for Git patches");
		if (!patch.newFileName) throw new Error("newFileName must be specified for Git patches");
		let gitOldName = patch.oldFileName;
		let gitNewName = patch.newFileName;
		if (patch.isCreate && gitOldName === "/dev/null") gitOldName = gitNewName.replace(/^b\//, "a/");
		else if (patch.isDelete && gitNewName === "/dev/null") gitNewName = gitOldName.replace(/^a\//, "b/");
		ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
		if (patch.isDelete) ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
		if (patch.isCreate) ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
		if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
			ret.push("old mode " + patch.oldMode);
			ret.push("new mode " + patch.newMode);
		}
		if (patch.isRename) {
			ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
			ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
		}
		if (patch.isCopy) {
			ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
			ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
		}
	} else {
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) ret.push("Index: " + patch.oldFileName);
		if (headerOptions.includeUnderline) ret.push("===================================================================");
	}
	const hasHunks = patch.hunks.length > 0;
	if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
		ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
		ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
	}
	for (let i = 0; i < patch.hunks.length; i++) {
		const hunk = patch.hunks[i];
		const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
		const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
		for (const line of hunk.lines) ret.push(line);
	}
	return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	if (typeof options === "function") options = { callback: options };
	if (!(options === null || options === void 0 ? void 0 : options.callback)) {
		const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
		if (!patchObj) return;
		return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
	} else {
		const { callback } = options;
		structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
			if (!patchObj) callback(void 0);
			else callback(formatPatch(patchObj, options.headerOptions));
		} }));
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// ../reporter/src/issues/plan-text.ts
/** Unchanged lines around a change. */
const context = 2;
/** What would be written, for people who try it: a heading for each operation, and how bodies change. */
function planText(plan, existing) {
	const { operations, deferred } = plan;
	const bodies = new Map(existing.map(({ number, body }) => [number, body]));
	const parts = operations.map((operation) => operationText(operation, bodies));
	return [operations.length === 0 ? "Nothing would be written." : parts.join("\n\n"), ...deferred === 0 ? [] : [`Deferred, since there is no room for more: ${deferred}`]].join("\n\n").split("\n").map(escapeForTerminal).join("\n");
}
function operationText(operation, bodies) {
	switch (operation.kind) {
		case "create": {
			const { title, label, assignee, body } = operation;
			const assigned = assignee === void 0 ? "" : `, assigned to ${assignee} if that can be`;
			return `create "${oneLine(title)}" with the label ${oneLine(label)}${assigned}\n${bodyDiff("", body)}`;
		}
		case "update": {
			const { number, title, state, reason, body, why } = operation;
			const heads = [
				`update #${number}: ${oneLine(why)}`,
				...title === void 0 ? [] : [`title: ${oneLine(title)}`],
				...state === void 0 ? [] : [`state: ${state}${reason ? ` as ${reason}` : ""}`]
			];
			const diff = body === void 0 ? [] : [bodyDiff(bodies.get(number) ?? "", body)];
			return [...heads, ...diff].join("\n");
		}
		case "comment": {
			const { number, body, why } = operation;
			return `comment on #${number}: ${oneLine(why)}\n${bodyDiff("", body)}`;
		}
	}
}
/** How a body changes, as a unified diff without its headers. */
function bodyDiff(before, after) {
	const [from, to] = [before, after].map((text) => text === "" ? "" : `${text.trimEnd()}\n`);
	return createTwoFilesPatch("", "", from ?? "", to ?? "", "", "", {
		context,
		headerOptions: OMIT_HEADERS
	}).trimEnd();
}
// ../reporter/src/issues/issue-body.ts
/** What a person can choose for a template from which nothing is issued. */
const choices = [
	"keep",
	"archive",
	"plan"
];
// ../reporter/src/issues/markers.ts
/** The first digits of a text's SHA-256, in hexadecimal. */
function hexOf(text, digits = 16) {
	return hash("sha256", text, "hex").slice(0, digits);
}
/** A mark such as `<!-- e=0a1b new -->`; values that are undefined are left out. */
function writeMark(name, values) {
	return `<!-- ${[name, ...Object.entries(values).filter((entry) => entry[1] !== void 0).map(([key, value]) => value === true ? key : `${key}=${value}`)].join(" ")} -->`;
}
/** The values of the mark with that name at the end of a line, and what stands before it; undefined where there is none. */
function readMark(line, name) {
	const start = line.lastIndexOf(`<!-- ${name}`);
	const end = line.trimEnd();
	if (start < 0 || !end.endsWith(" -->")) return void 0;
	const [first, ...parts] = end.slice(start + 5, -4).split(" ");
	if (first !== name) return void 0;
	const values = parts.map((part) => {
		const at = part.indexOf("=");
		return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
	});
	return {
		values: new Map(values),
		before: line.slice(0, start).trimEnd()
	};
}
/** Begins an issue of the audit. */
const issueMark = "badgelint-audit:1";
/** Ends what a run keeps up to date. */
const endMark = "<!-- badgelint-audit:end -->";
/** Ends the line of an entry. */
const entryMark = "entry";
/** Ends the line of one of the choices that an entry has. */
const choiceMark = "choice";
/** Identifies the issue of an owner in an audit year. */
function issueKey(owner, year) {
	return hexOf(`${year}\0${owner}`);
}
/** Identifies an entry in an issue. */
function entryId(key) {
	return hexOf(key, 12);
}
/** Identifies a template in an issue. */
function templateId(template) {
	return hexOf(`template\0${template}`, 12);
}
// ../reporter/src/issues/read-body.ts
/** Reads the body of an issue; undefined where it is none of an audit. */
function readBody(body) {
	const lines = normalizedLines(body);
	const start = lines.findIndex((line) => line.startsWith(`<!-- ${issueMark} `));
	const mark = readMark(lines[start] ?? "", issueMark);
	const header = mark && headerOf(mark.values);
	if (mark === void 0 || header === void 0) return void 0;
	const end = lines.findIndex((line, at) => at > start && line.trim() === "<!-- badgelint-audit:end -->");
	const inner = lines.slice(start + 1, end < 0 ? void 0 : end);
	const own = new Set(mark.values.get("lines")?.split(","));
	return {
		header,
		entries: entriesIn(inner, own),
		above: lines.slice(0, start).join("\n").trim(),
		below: end < 0 ? "" : lines.slice(end + 1).join("\n").trim(),
		between: linesOfPeople(inner, own)
	};
}
/** The short hash of a line, whatever is ticked in it: by it a run knows what it wrote itself. */
function lineHash(line) {
	return hexOf(line.replace(/^(\s*[-*+] \[)[xX]\]/, "$1 ]").trim(), 6);
}
/** GitHub may give lines back with other ends. */
function normalizedLines(body) {
	return body.replaceAll("\r\n", "\n").split("\n");
}
function headerOf(values) {
	const [key, owner] = [values.get("key"), values.get("owner")];
	const year = Number(values.get("year"));
	if (!isHex(key) || !isHex(owner) || !Number.isInteger(year)) return void 0;
	const reopened = values.get("reopened");
	return {
		key,
		owner,
		year,
		reminded: Number(values.get("reminded") ?? 0),
		...reopened === void 0 ? {} : { reopened },
		isDone: values.has("done"),
		hasReturned: values.has("returned")
	};
}
function isHex(value) {
	return value !== void 0 && /^[\da-f]{12,16}$/.test(value);
}
/** The entries in lines of which a run has written those with their hash in `own`; one that stands twice counts once. */
function entriesIn(lines, own) {
	const chosen = chosenIn(lines);
	let why = "";
	const found = lines.flatMap((line) => {
		const mark = readMark(line, entryMark);
		const id = mark?.values.get("id");
		if (mark === void 0 || !isHex(id)) {
			if (/^[^-\s]/.test(line) && own.has(lineHash(line))) why = line.startsWith("#") ? "" : line;
			return [];
		}
		const { values } = mark;
		const [, box, text] = /^\s*[-*+] (?:\[([ xX])\] )?(.*)$/.exec(mark.before) ?? [];
		const [template, on] = [values.get("template"), values.get("on")];
		return [{
			id,
			rule: values.get("rule") ?? "",
			isArchive: values.has("archive"),
			text: withoutMarks(text ?? mark.before),
			isTicked: box === "x" || box === "X",
			chosen: chosen.get(id) ?? [],
			status: statusOf(values.get("status")),
			why: values.has("archive") ? "" : why,
			isNew: values.has("new"),
			...isHex(template) ? { template } : {},
			...on === void 0 ? {} : { on }
		}];
	});
	return [...Map.groupBy(found, (entry) => entry.id).values()].flatMap(([first, ...others]) => first === void 0 ? [] : [{
		...first,
		isTicked: [first, ...others].some(({ isTicked }) => isTicked)
	}]);
}
function chosenIn(lines) {
	const chosen = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const values = readMark(line, choiceMark)?.values;
		const choice = choices.find((one) => one === values?.get("of"));
		const id = values?.get("id");
		if (choice === void 0 || !isHex(id) || !/^\s*[-*+] \[[xX]\]/.test(line)) continue;
		chosen.set(id, [...chosen.get(id) ?? [], choice]);
	}
	return chosen;
}
function statusOf(word) {
	return word === "done" || word === "kept" || word === "gone" ? word : "open";
}
/**
* Lines between the marks that no run has written: somebody put them there, or changed one. A blank line stays between
* what was apart.
*/
function linesOfPeople(lines, own) {
	const text = lines.map((line) => own.has(lineHash(line)) ? "" : withoutMarks(withoutOwnMark(line)).trimEnd()).join("\n").replace(/\n{3,}/g, "\n\n").replace(/^\n{1,2}|\n{1,2}$/g, "");
	return text === "" ? [] : text.split("\n");
}
/** Without the mark of an entry or a choice at the end of a line, which says nothing to people. */
function withoutOwnMark(line) {
	return (readMark(line, "entry") ?? readMark(line, "choice"))?.before ?? line;
}
/** Without what a run could take for its own. */
function withoutMarks(line) {
	const without = line.replaceAll("<!--", "").replaceAll("-->", "");
	return without === line ? line : withoutMarks(without);
}
// ../reporter/src/issues/carry-out.ts
/** Progress is told each time so many more are written. */
const logEvery = 10;
/** Until a list has what was written just before, in milliseconds. */
const untilListed = 3e3;
/**
* Plans by the issues that there are, and carries it out. Nothing is written where nothing is to be; else only
* while no other run does, and after planning again by what there is then. Throws {@link BadgelintError}.
*/
async function carryOut(tracker, plan, options) {
	const run = new Run(tracker, options);
	try {
		return await run.start(plan);
	} catch (error) {
		throw toBadgelintError(error, tracker.repository);
	}
}
var Run = class {
	#tracker;
	#options;
	#counts = {
		created: 0,
		updated: 0,
		closed: 0,
		commented: 0
	};
	#numbers = /* @__PURE__ */ new Set();
	#refused = [];
	/** What the plan was made by. */
	#known = /* @__PURE__ */ new Map();
	#changedMeanwhile = 0;
	#hasLabel = false;
	constructor(tracker, options) {
		this.#tracker = tracker;
		this.#options = options;
	}
	async start(plan) {
		const { label, isDryRun, log, pace, who } = this.#options;
		let planned = {
			operations: [],
			deferred: 0,
			open: 0,
			settled: 0
		};
		try {
			const existing = await this.#tracker.list(label);
			planned = plan(existing);
			if (isDryRun) log(planText(planned, existing));
			if (isDryRun || planned.operations.length === 0) return this.#result(planned);
			const lock = await takeLock(this.#tracker, pace, who);
			if (!lock.isHeld) return this.#result(planned, heldSentence(lock.text));
			return await this.#underLock(lock, plan);
		} catch (error) {
			if (!(error instanceof OutOfTimeError)) throw error;
			return this.#result(planned, `Nothing was written, since ${error.message}.`);
		}
	}
	async #underLock(lock, plan) {
		const { label, pace } = this.#options;
		let planned;
		let unfinished;
		try {
			pace.stopAt(lock.since + maxHeld);
			const existing = await this.#tracker.list(label);
			this.#known = new Map(existing.map((issue) => [issue.number, issue]));
			planned = plan(existing);
			unfinished = await this.#writeAll(planned.operations);
		} finally {
			pace.stopAt(void 0);
			await this.#release(lock);
		}
		if (this.#refused.length > 0) throw refusedError(this.#refused, this.#tracker.repository);
		return this.#result(planned, unfinished);
	}
	/** Carries out what it can; gives a sentence where something is left. */
	async #writeAll(operations) {
		const { log } = this.#options;
		for (const [done, operation] of operations.entries()) {
			try {
				await this.#writeOrRefuse(operation);
			} catch (error) {
				if (!(error instanceof OutOfTimeError)) throw error;
				return `${operations.length - done} of ${operations.length} changes are left for the next run, since ${error.message}.`;
			}
			const count = done + 1;
			if (count % logEvery === 0 || count === operations.length) log(`${count} of ${operations.length} written`);
		}
		if (this.#changedMeanwhile === 0) return void 0;
		return `${this.#changedMeanwhile} of ${operations.length} changes are left for the next run, since somebody changed the issues meanwhile.`;
	}
	/** What GitHub does not take of one issue is no reason to leave the others. */
	async #writeOrRefuse(operation) {
		try {
			await this.#write(operation);
		} catch (error) {
			const failure = requestFailure(error);
			const leftAlone = failure && whyLeftAlone(operation, failure);
			if (leftAlone !== void 0) this.#options.log(leftAlone);
			else if (failure?.status === 422) this.#refused.push(refusal(operation, failure.message));
			else throw error;
		}
	}
	async #write(operation) {
		switch (operation.kind) {
			case "create": return this.#create(operation);
			case "update": return this.#update(operation);
			case "comment": return this.#comment(operation);
		}
	}
	async #create(operation) {
		const { title, body, label, assignee } = operation;
		await this.#ensureLabel(label);
		const issue = {
			title,
			body,
			label,
			...assignee !== void 0 && await this.#tracker.canAssign(assignee) ? { assignee } : {}
		};
		const { number, labels } = await this.#attempt(() => this.#tracker.create(issue), () => this.#findCreated(operation));
		this.#numbers.add(number);
		this.#counts.created++;
		if (!labels.some((name) => name.toLowerCase() === label.toLowerCase())) throw new BadgelintError(`GitHub left out the label \`${label}\` of #${number} in ${this.#tracker.repository}, by which the next run finds it; put it on the issue, and use a token that may label.`);
	}
	async #ensureLabel(name) {
		if (this.#hasLabel) return;
		await this.#tracker.ensureLabel({
			name,
			description: "What the yearly audit of the badge program asks for",
			color: "1d76db"
		});
		this.#hasLabel = true;
	}
	async #findCreated({ key, label }) {
		return (await this.#tracker.list(label)).find(({ isOwn, isPullRequest, body }) => isOwn && !isPullRequest && readBody(body)?.header.key === key);
	}
	async #update(operation) {
		const { number, title, body, state, reason } = operation;
		if (await this.#isChanged(number)) {
			this.#options.log(`#${number} was changed meanwhile, and waits for the next run`);
			this.#changedMeanwhile++;
			return;
		}
		const change = {
			...title === void 0 ? {} : { title },
			...body === void 0 ? {} : { body },
			...state === void 0 ? {} : { state },
			...reason === void 0 ? {} : { reason }
		};
		await this.#attempt(() => this.#tracker.update(number, change));
		this.#numbers.add(number);
		this.#counts[state === "closed" ? "closed" : "updated"]++;
	}
	/** Whether somebody wrote in an issue since the plan was made, whose words an update would undo. */
	async #isChanged(number) {
		const known = this.#known.get(number);
		if (known === void 0) return false;
		const { body, state, title } = await this.#tracker.read(number);
		return body !== known.body || state !== known.state || title !== known.title;
	}
	async #comment({ number, mark, body }) {
		const find = async () => {
			return (await this.#tracker.comments(number)).find((one) => one.trimStart().startsWith(mark));
		};
		if (await find() !== void 0) return;
		await this.#attempt(() => this.#tracker.comment(number, body), find);
		this.#numbers.add(number);
		this.#counts.commented++;
	}
	/** Writes; where it is not known whether that was done, it is looked for, and else written once more. */
	async #attempt(write, find = async () => void 0) {
		try {
			return await write();
		} catch (error) {
			if (!isUncertain(error)) throw error;
			await this.#options.pace.clock.sleep(untilListed);
			return await find() ?? write();
		}
	}
	/** A lock that stays is no reason to fail: it is taken over when it is old. */
	async #release(lock) {
		try {
			await lock.release();
		} catch (error) {
			const failure = error instanceof OutOfTimeError ? error : requestFailure(error);
			if (failure === void 0) throw error;
			this.#options.log(`The label ${lockName} stays, since it could not be removed (${failure.message}). Runs of the next hour write nothing.`);
		}
	}
	#result({ deferred, open, settled }, unfinished) {
		return {
			...this.#counts,
			deferred,
			open,
			settled,
			urls: [...this.#numbers].map((number) => this.#tracker.url(number)),
			writes: this.#options.pace.writes,
			...unfinished === void 0 ? {} : { unfinished }
		};
	}
};
/** Why an issue that people have deleted or locked is left alone; undefined where that is not what was answered. */
function whyLeftAlone(operation, { status, message }) {
	if (status === 410 && operation.kind !== "create") return `#${operation.number} was deleted, and is left alone`;
	if (status === 403 && operation.kind === "comment" && /\blocked\b/i.test(message)) return `#${operation.number} is locked, and this is not said there: ${operation.why}. Unlock it to have it said.`;
}
function heldSentence(text) {
	return `Nothing was written, since another run is at work on the issues: ${text}. What it leaves is for the next run; if there is no such run, remove the label ${lockName}.`;
}
function refusal(operation, message) {
	return `${operation.kind === "create" ? `"${operation.title}"` : `#${operation.number}`}: ${message}`;
}
function refusedError([first = "", ...others], repository) {
	const more = others.length === 0 ? "" : `, and so for ${others.length} more`;
	return new BadgelintError(`GitHub does not take what is to be written to ${repository} (${first})${more}. Correct that, such as by shortening notes in an issue that is too long, and run the audit again; all else is written.`, others);
}
// ../reporter/src/issues/entry-states.ts
/** An address that is longer is left out, so that an entry stays short. */
const maxUrlLength = 500;
/** What an audit says of the entries of issues. */
var EntryStates = class {
	#audit;
	#options;
	#today;
	#openTo;
	#accepted;
	#templates;
	#gaps;
	#unansweredRules;
	constructor(audit, today, options) {
		this.#audit = audit;
		this.#today = today;
		this.#options = options;
		this.#openTo = new Map(audit.entries.map(({ key, owner }) => [entryId(key), owner]));
		this.#accepted = acceptedIn(audit);
		this.#templates = new Map(audit.templates.map((one) => [templateId(one.id), one]));
		this.#gaps = new Set(audit.gaps.map(({ kind }) => kind));
		this.#unansweredRules = new Set(audit.unansweredRules);
	}
	/** Whether some templates could not be read. */
	get hidesTemplates() {
		return this.#gaps.has("templates");
	}
	/** An entry of the audit as it is written into an issue that has it already, or has it not. */
	written(entry, before, isFirst) {
		const wasOpen = before?.status === "open";
		return {
			id: entryId(entry.key),
			rule: entry.rule,
			...entry.template === void 0 ? {} : { template: templateId(entry.template) },
			isArchive: entry.kind === "archive",
			text: this.#textOf(entry),
			isTicked: wasOpen && before.isTicked,
			chosen: before?.chosen ?? [],
			status: "open",
			isNew: wasOpen ? before.isNew : !isFirst,
			why: entry.kind === "archive" ? "" : reasonLine(entry),
			file: entry.file
		};
	}
	/**
	* What became of an entry that an owner's list has and the audit no longer has for that owner. It stays as it is
	* where that cannot be known.
	*/
	settled(entry, owner, createdOn) {
		if (entry.status !== "open") return entry;
		const other = this.#openTo.get(entry.id);
		if (other !== void 0 && other !== owner?.key) return this.#moved(entry, other);
		const template = entry.template === void 0 ? void 0 : this.#templates.get(entry.template);
		const accepted = this.#accepted.get(entry.id);
		if (accepted !== void 0) return this.#closed(entry, "kept", `Kept: ${escapeMarkdownMessage(accepted, { maxLength: 300 })}`);
		if (this.#isUnknown(entry, template)) {
			if (template === void 0) return entry;
			if (template.owner !== owner?.key) return this.#gone(entry, `Now looked after by ${this.#nameOf(template.owner)}.`);
			return {
				...entry,
				file: template.file
			};
		}
		if (entry.template !== void 0 && template === void 0) return this.#gone(entry, "The template is gone.");
		if (this.#audit.rules && !this.#audit.rules.includes(entry.rule)) return this.#gone(entry, "This is no longer asked.");
		return this.#closed(entry, "done", this.#how(entry, template, createdOn));
	}
	#moved(entry, to) {
		return this.#gone(entry, `Now in the list of ${this.#nameOf(to)}.`);
	}
	#nameOf(owner) {
		const name = this.#audit.owners.find(({ key }) => key === owner)?.name ?? owner;
		return escapeMarkdown(name, { maxLength: 100 });
	}
	#gone(entry, why) {
		return {
			...this.#closed(entry, "gone", why),
			text: `~~${entry.text}~~ ${why}`
		};
	}
	#closed(entry, status, how) {
		const text = `${entry.text} **${how}**`;
		return {
			...entry,
			status,
			text,
			isTicked: true,
			chosen: [],
			on: this.#today,
			isNew: false
		};
	}
	/** Whether what an entry is about was not looked at, so that its absence says nothing. */
	#isUnknown(entry, template) {
		const { rule, template: about, isArchive } = entry;
		const isGap = (kind) => this.#gaps.has(kind);
		if (isGap("templates") && (about === void 0 || template === void 0)) return true;
		if (isGap("program") && about === void 0) return true;
		if (isGap("links") && rule.startsWith("links/")) return this.#isUnanswered(entry);
		if (this.#stateOf(template) === "archived") return false;
		return this.#unansweredRules.has(rule) || isGap("ledger") && (isArchive || rule.startsWith("ledger/"));
	}
	#isUnanswered({ id, rule }) {
		const { unanswered } = this.#audit;
		return unanswered?.some((subject) => entryId(`${rule} ${subject}`) === id) ?? true;
	}
	#stateOf(template) {
		return template && "state" in template ? String(template.state) : void 0;
	}
	#how({ rule }, template, createdOn) {
		const { commit, changedOn = "", state } = template ?? {};
		const isChanged = commit !== void 0 && changedOn >= createdOn;
		const what = state === "archived" ? "Archived" : "Done";
		const answersAgain = rule.startsWith("links/") && !this.#gaps.has("history");
		if (!isChanged) return answersAgain ? "Done: it answers again." : `${what}.`;
		const url = escapeWebUrl(this.#options.commitUrl?.(commit) ?? "");
		const short = commit.slice(0, 7);
		return `${what} in ${url === void 0 ? short : `[${short}](${url})`}.`;
	}
	#textOf(entry) {
		const { kind, name, template, file, line, what, action, findings } = entry;
		const badge = name ?? template;
		const subject = badge === void 0 ? "" : `**${escapeMarkdown(badge, { maxLength: 100 })}**: `;
		const many = findings > 1 ? ` (${findings} places)` : "";
		const url = this.#options.fileUrl?.(file, line) ?? "";
		const isShort = url.length <= maxUrlLength;
		const place = markdownLink(`${file}:${line}`, isShort ? url : void 0, { maxLength: 200 });
		const steps = kind === "archive" ? [] : [sentence(action)];
		return [
			`${subject}${sentence(what, many)}`,
			...steps,
			place
		].join(" ");
	}
};
function sentence(text, before = "") {
	const trimmed = text.trim().replace(/\.$/, "");
	return `${escapeMarkdownMessage(trimmed, { maxLength: 300 })}${before}.`;
}
/** Why entries are accepted, by their ids: decisions that stand with the templates, and what is suppressed. */
function acceptedIn({ accepted = [], candidates }) {
	const kept = candidates.flatMap(({ template, decision }) => decision === void 0 ? [] : [[entryId(`template/archive-candidate ${template}`), `${decision.keep} (until ${decision.until})`]]);
	return new Map([...accepted.map(({ key, why }) => [entryId(key), why]), ...kept]);
}
/** The line above the entries of a rule; empty where nothing says why. */
function reasonLine({ why }) {
	return why === "" ? "" : `Why: ${escapeMarkdownMessage(why, { maxLength: 300 })}`;
}
// ../reporter/src/issues/write-body.ts
/** GitHub takes 65,536 characters; what people add later needs room, too. */
const maxBodyBytes = 6e4;
/** Bytes of an issue before people's own words. */
function bodySize(content) {
	return byteLength(writeBody(content));
}
/** The body of an issue. */
function writeBody(content) {
	const region = regionOf(content);
	const { key, owner, year, reminded, reopened, isDone, hasReturned } = content.header;
	const hashes = region.filter((line) => line.trim() !== "").map(lineHash);
	const body = [
		writeMark(issueMark, {
			key,
			owner,
			year: String(year),
			reminded: reminded === 0 ? void 0 : String(reminded),
			reopened,
			done: isDone || void 0,
			returned: hasReturned || void 0,
			lines: [...new Set(hashes)].join(",")
		}),
		...region,
		endMark
	].join("\n");
	return [
		content.above,
		body,
		content.below
	].filter((part) => part !== "").join("\n\n");
}
/**
* What is worth a write: the body without its numbers, addresses, hashes of lines, and without the order of its lines,
* which another count of issued badges changes. Two bodies with the same signature say the same thing of the same
* entries.
*/
function signatureOf(body) {
	return normalizedLines(body).map((line) => line.trimEnd()).filter((line) => line !== "").map((line) => {
		const at = line.lastIndexOf("<!-- ");
		if (at < 0) return folded(line);
		return `${folded(line.slice(0, at))}${line.slice(at).replace(/ lines=[\da-f,]*/, "")}`;
	}).sort().join("\n");
}
function folded(text) {
	return text.replace(/\]\([^()]*\)/g, "]()").replace(/\d[\d.,:]*/g, "0").trimEnd();
}
function regionOf(content) {
	const { entries } = content;
	const open = entries.filter(({ status }) => status === "open");
	const settled = entries.filter(({ status }) => status !== "open");
	return [
		...introduction(content, open.length, settled),
		...toDo(open.filter(({ isArchive }) => !isArchive)),
		...mightBeArchived(open.filter(({ isArchive }) => isArchive), content),
		...settled.length > 0 ? [
			"",
			"### Settled",
			"",
			...settled.map(settledLine)
		] : [],
		...closing(content, open.length > 0)
	];
}
function introduction({ header, ownerName, isProgram, createdOn, practices }, open, settled) {
	const whose = isProgram ? "what concerns the program as a whole, and badges that nobody in particular looks after" : `the badges of ${escapeMarkdown(ownerName, { maxLength: 100 })}`;
	const counts = countsOf(settled);
	return [
		"",
		`The yearly audit that began on ${createdOn} has looked at ${whose}. ${open === 0 ? `**All of it is settled**: ${counts}.` : `**${pluralize(open, "thing")} to do**${counts === "" ? "" : `; ${counts}`}.`}`,
		...header.reopened !== void 0 && open > 0 ? ["", `It was closed while the repository still had what is listed here, and opened again on ${header.reopened}. Close it as *not planned* to leave the rest until next year.`] : [],
		...practices === void 0 ? [] : ["", `Of the fifteen practices: ${practices}.`]
	];
}
/** How many entries are settled, and how: `5 done, 2 kept`. */
function countsOf(entries) {
	const words = {
		done: "done",
		kept: "kept by decision",
		gone: "no longer asked"
	};
	return Object.keys(words).map((status) => ({
		status,
		count: entries.filter((one) => one.status === status).length
	})).filter(({ count }) => count > 0).map(({ status, count }) => `${count} ${words[status]}`).join(", ");
}
function toDo(entries) {
	if (entries.length === 0) return [];
	return [
		"",
		"### To do",
		...[...Map.groupBy(entries, ({ why }) => why)].toSorted(([a], [b]) => Number(b === "") - Number(a === "")).flatMap(([why, group]) => [
			"",
			...why === "" ? [] : [why, ""],
			...group.map(openLine)
		])
	];
}
function openLine(entry) {
	return `- [${entry.isTicked ? "x" : " "}] ${entry.text} ${markOf(entry)}`;
}
function markOf({ id, rule, template, isArchive, status, on, isNew }) {
	return writeMark(entryMark, {
		id,
		rule,
		template,
		archive: isArchive || void 0,
		status: status === "open" ? void 0 : status,
		on,
		new: isNew || void 0
	});
}
const choiceTexts = {
	keep: "Keep it, for a reason",
	archive: "Archive it",
	plan: "Issue it again: there is a plan"
};
function mightBeArchived(entries, content) {
	if (entries.length === 0) return [];
	return [
		"",
		"### Might be archived",
		"",
		"Nothing has been issued from these for a long time. Tick one choice for each; what then goes into the file of the template is shown below it.",
		"",
		...entries.flatMap((entry) => [`- ${entry.text} ${markOf(entry)}`, ...choices.flatMap((choice) => choiceLines(choice, entry, content))])
	];
}
function choiceLines(of, entry, content) {
	const isChosen = entry.chosen.includes(of);
	const mark = writeMark(choiceMark, {
		id: entry.id,
		of
	});
	return [`  - [${isChosen ? "x" : " "}] ${choiceTexts[of]} ${mark}`, ...isChosen ? answerTo(of, entry, content) : []];
}
/** JSON is what platforms export, and such an export is written anew. */
const exportNote = "    If that file is the export of a platform, it has no place for this: put an entry for `template/archive-candidate` under `ignores` into `badgelint.yaml`, with the reason and the day.";
/** What to do once something is chosen. */
function answerTo(choice, { file }, { decideUntil }) {
	const where = file === void 0 ? "the template's file" : markdownCodeSpan(file);
	const lines = (...code) => [
		"",
		"    ```yaml",
		...code.map((one) => `    ${one}`),
		"    ```",
		""
	];
	if (choice === "archive") return [`    Archive it on the platform, and put this into ${where}:`, ...lines("state: archived")];
	const keep = choice === "keep" ? "why it stays" : "who issues it next, and when";
	return [
		`    Put this into ${where}, with the reason in your words:`,
		...lines("audit:", `  keep: ${keep}`, `  until: ${decideUntil}`),
		...file?.endsWith(".json") ? [exportNote, ""] : []
	];
}
function settledLine(entry) {
	return `- [${entry.isTicked ? "x" : " "}] ${entry.text} ${markOf(entry)}`;
}
function closing({ deferred, lastYear }, isOpen) {
	const waiting = deferred === 0 ? [] : ["", `${pluralize(deferred, "more thing waits", "more things wait")} until there is room in this list.`];
	const before = lastYear === void 0 ? "" : ` The list of the year before is #${lastYear}.`;
	const what = isOpen ? "This list is brought up to date by itself. Ticking a thing to do fixes nothing: change the file, and it moves to *Settled*. Ticks stay as people set them. To leave the rest until next year, close this issue as *not planned*." : "The next list comes in a year, if there is something to do then.";
	return [
		...waiting,
		"",
		"---",
		`${what}${before} Notes are safe in comments and below this line.`,
		""
	];
}
/** Works out what the issues of one owner say. */
var ContentWriter = class {
	#owner;
	#issues;
	#context;
	/** What the audit has for the owner, in its order. */
	entries;
	constructor(owner, issues, context) {
		this.#owner = owner;
		this.#issues = issues;
		this.#context = context;
		this.entries = (owner && context.entries.get(owner.key)) ?? [];
	}
	/** What an issue says that is made on a day. */
	first(header, createdOn) {
		return this.#fitted({
			header,
			createdOn,
			before: [],
			above: "",
			below: ""
		});
	}
	/** What an issue says now. */
	now(issue, read, header) {
		const { above, below, between, entries: before } = read;
		const notes = between.length === 0 ? "" : `Notes from within the list:\n\n${between.join("\n")}`;
		return this.#fitted({
			header,
			createdOn: issue.createdOn,
			before,
			above,
			below: [below, notes].filter((part) => part !== "").join("\n\n")
		});
	}
	/** As many entries as there may be, and as fit into an issue: rather fewer that are settled than fewer that are open. */
	#fitted(known) {
		const { maxEntries } = this.#context.options.settings;
		const fits = (content) => bodySize(content) <= maxBodyBytes;
		for (const mostSettled of mostSettledTried) {
			const content = this.#contentOf(known, maxEntries, mostSettled);
			if (fits(content)) return content;
		}
		let [fitting, tooMany] = [1, maxEntries];
		while (tooMany - fitting > 1) {
			const middle = Math.floor((fitting + tooMany) / 2);
			if (fits(this.#contentOf(known, middle, 0))) fitting = middle;
			else tooMany = middle;
		}
		return this.#contentOf(known, fitting, 0);
	}
	#contentOf(known, mostOpen, mostSettled) {
		const { header, createdOn, before, above, below } = known;
		const { audit } = this.#context;
		const owner = this.#owner;
		const found = new Set(this.entries.map(({ key }) => entryId(key)));
		const others = before.filter(({ id }) => !found.has(id)).map((entry) => this.#context.states.settled(entry, owner, createdOn));
		const unknown = others.filter(({ status }) => status === "open");
		const settled = others.filter(({ status }) => status !== "open");
		const { shown, deferred } = this.#open(before, mostOpen, unknown);
		const isProgram = owner?.from === "program";
		const lastYear = this.#issues.find(({ content }) => content.header.year === header.year - 1);
		return {
			header,
			ownerName: owner?.name ?? "somebody who is no longer an owner",
			isProgram,
			createdOn,
			decideUntil: dayAfter(createdOn, 365),
			entries: [
				...shown,
				...unknown,
				...settled.slice(0, mostSettled)
			],
			deferred: deferred.length,
			...lastYear === void 0 ? {} : { lastYear: lastYear.issue.number },
			...isProgram ? { practices: countsOfStates(audit.practices) } : {},
			above,
			below
		};
	}
	/**
	* Entries of the audit that have a place: those that had one keep it, as far as there is room beside those of which
	* nobody knows, which keep theirs.
	*/
	#open(before, most, unknown) {
		const room = (isArchive) => Math.max(0, most - unknown.filter((entry) => entry.isArchive === isArchive).length);
		const byId = new Map(before.map((entry) => [entry.id, entry]));
		const isFirst = before.length === 0;
		const all = this.entries;
		const ranked = all.toSorted((a, b) => placeOf(b, byId) - placeOf(a, byId));
		const isArchive = ({ kind }) => kind === "archive";
		const chosen = /* @__PURE__ */ new Set([...ranked.filter((entry) => !isArchive(entry)).slice(0, room(false)), ...ranked.filter(isArchive).slice(0, room(true))]);
		return {
			shown: all.filter((entry) => chosen.has(entry)).map((entry) => this.#context.states.written(entry, byId.get(entryId(entry.key)), isFirst)),
			deferred: all.filter((entry) => !chosen.has(entry))
		};
	}
};
/** How much an entry has a place: most where a person has ticked something, whose tick would go with it. */
function placeOf({ key }, byId) {
	const before = byId.get(entryId(key));
	if (before?.status !== "open") return 0;
	return before.isTicked || before.chosen.length > 0 ? 2 : 1;
}
/** So many settled entries are shown, or fewer where there is no room. */
const mostSettledTried = [
	60,
	30,
	15,
	7,
	3,
	0
];
// ../reporter/src/issues/reminders.ts
/** Days after which somebody is reminded; then there is silence until the next audit. */
const stages = [
	14,
	45,
	90
];
/** The reminder that is due, in days; undefined where none is. One that was missed is not made up for. */
function reminderStage(createdOn, today, reminded) {
	const age = daysBetween(createdOn, today);
	const due = stages.findLast((days) => days <= age);
	return due !== void 0 && due > reminded ? due : void 0;
}
/** So many new things are named. */
const maxNamed$1 = 5;
/** What a reminder says; `account` is mentioned. */
function reminderText({ entries }, stage, account) {
	const open = entries.filter(({ status }) => status === "open");
	const ticked = open.filter(({ isTicked, chosen }) => isTicked || chosen.length > 0);
	const appeared = open.filter(({ isNew }) => isNew);
	const sentences = [
		`${account === void 0 ? "" : `@${account}: `}${pluralize(open.length, "thing is", "things are")} still to do in this list.`,
		...ticked.length > 0 ? [`${ticked.length} of them ${ticked.length === 1 ? "is" : "are"} ticked here, and the repository does not show it yet.`] : [],
		stage === stages.at(-1) ? "This is the last reminder of this audit." : "To leave the rest until next year, close this issue as *not planned*."
	];
	const lines = appeared.slice(0, maxNamed$1).map(({ text }) => `- ${text}`);
	const more = appeared.length - lines.length;
	return [
		sentences.join(" "),
		...lines.length > 0 ? [
			"",
			"New in the list:",
			"",
			...lines
		] : [],
		...more > 0 ? [`- and ${more} more`] : []
	].join("\n");
}
// ../reporter/src/issues/plan-owner.ts
/** GitHub takes titles of so many characters. */
const maxTitleLength = 256;
/** Whether the next audit may begin: an audit of a day to come makes an issue today, and none again for the same day. */
function isYearOver({ issue, content }, today) {
	return Number(today.slice(0, 4)) > content.header.year && daysBetween(issue.createdOn, today) >= 365;
}
const nothing = {
	operations: [],
	deferred: 0,
	open: 0,
	settled: 0
};
/** Nothing to write, and what an issue says already. */
function asRead({ issue, content: { entries } }) {
	if (issue.state === "closed") return nothing;
	return {
		...nothing,
		...countsIn({
			entries,
			deferred: 0
		})
	};
}
/** Plans the issues of one owner; `owner` is absent where an audit no longer knows of one. */
function planOwner(owner, issues, context) {
	const { single, duplicates } = withoutDuplicates(issues);
	const closing = duplicates.map(closeDuplicate);
	const plan = new OwnerPlanner(owner, single.toSorted((a, b) => a.content.header.year - b.content.header.year).at(-1), single, context).plan();
	return {
		...plan,
		operations: [...closing, ...plan.operations]
	};
}
/**
* The oldest issue of each key, and the others, which two runs at once have made. One that a person has closed as a
* duplicate makes way for a later one.
*/
function withoutDuplicates(issues) {
	const isLast = ({ issue }) => issue.state === "closed" && issue.reason === "duplicate";
	const ranked = issues.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)));
	const groups = [...Map.groupBy(ranked, ({ content }) => content.header.key).values()];
	return {
		single: groups.flatMap(([first]) => first ?? []),
		duplicates: groups.flatMap(([, ...others]) => others.filter(({ issue }) => issue.state === "open"))
	};
}
function closeDuplicate({ issue }) {
	return {
		kind: "update",
		number: issue.number,
		state: "closed",
		reason: "duplicate",
		why: "made twice"
	};
}
var OwnerPlanner = class {
	#owner;
	#current;
	#issues;
	#writer;
	#context;
	constructor(owner, current, issues, context) {
		this.#owner = owner;
		this.#current = current;
		this.#issues = issues;
		this.#context = context;
		this.#writer = new ContentWriter(owner, issues, context);
	}
	plan() {
		const current = this.#current;
		const { today } = this.#context;
		if (current && this.#owner === void 0 && this.#context.states.hidesTemplates) return asRead(current);
		const isOver = current !== void 0 && isYearOver(current, today);
		const plan = current === void 0 || isOver && this.#writer.entries.length > 0 ? this.#begin(current) : current.issue.state === "open" ? this.#update(current) : isOver ? nothing : this.#reopen(current);
		return {
			...plan,
			operations: [...plan.operations, ...this.#supersede(plan)]
		};
	}
	/** The first issue of an owner, or that of the next year. */
	#begin(last) {
		const owner = this.#owner;
		const entries = this.#writer.entries;
		if (owner === void 0 || entries.length === 0) return nothing;
		const { options, today } = this.#context;
		const year = Math.max(Number(today.slice(0, 4)), (last?.content.header.year ?? 0) + 1);
		const header = {
			key: issueKey(owner.key, year),
			owner: hexOf(owner.key),
			year,
			reminded: 0,
			isDone: false,
			hasReturned: false
		};
		const content = this.#writer.first(header, today);
		const name = breakReferences(toPlainLine(owner.name, 150));
		return {
			operations: [{
				kind: "create",
				key: header.key,
				title: truncate(`Badge audit ${year}: ${owner.from === "program" ? "the program" : name}`, maxTitleLength),
				body: writeBody(content),
				label: options.settings.label,
				...owner.account === void 0 ? {} : { assignee: owner.account }
			}],
			...countsIn(content)
		};
	}
	/** What was left open in earlier years goes on in the new issue. */
	#supersede({ operations }) {
		const isNew = operations.some(({ kind }) => kind === "create");
		return this.#issues.filter(({ issue }) => issue.state === "open" && (isNew || issue !== this.#current?.issue)).map(({ issue: { number } }) => {
			return {
				kind: "update",
				number,
				state: "closed",
				reason: "not_planned",
				why: "goes on in the audit of the next year"
			};
		});
	}
	/**
	* One that a person has closed as completed is opened again once, if the repository still has what is open in it:
	* not for what came later, nor for what was not looked at. Where all is done, that is noted without a sound, so that
	* the issue stays closed.
	*/
	#reopen({ issue, content: read }) {
		const { header } = read;
		if (issue.reason !== "completed" || header.isDone || header.reopened !== void 0) return nothing;
		const { today } = this.#context;
		const reminded = reminderStage(issue.createdOn, today, header.reminded) ?? header.reminded;
		const content = this.#writer.now(issue, read, {
			...header,
			reminded,
			reopened: today
		});
		const { open, settled, deferred } = countsIn(content);
		const still = this.#stillThere(read);
		if (still === 0) return open === 0 && deferred === 0 ? {
			operations: this.#noteDone(issue, read),
			open,
			settled,
			deferred
		} : nothing;
		const body = writeBody(content);
		const why = `opened again: ${pluralize(still, "thing is", "things are")} still there`;
		return {
			operations: [{
				kind: "update",
				number: issue.number,
				body,
				state: "open",
				why
			}],
			open,
			settled,
			deferred
		};
	}
	/** How many entries are open in an issue, and in the audit as well. */
	#stillThere({ entries }) {
		const found = new Set(this.#writer.entries.map(({ key }) => entryId(key)));
		return entries.filter(({ id, status }) => status === "open" && found.has(id)).length;
	}
	#noteDone(issue, read) {
		const content = this.#writer.now(issue, read, {
			...read.header,
			isDone: true
		});
		const why = `nothing is open: ${countsOf(content.entries)}`;
		return [{
			kind: "update",
			number: issue.number,
			body: writeBody(content),
			why
		}];
	}
	#update({ issue, content: read }) {
		const { number } = issue;
		const stage = reminderStage(issue.createdOn, this.#context.today, read.header.reminded);
		const first = this.#writer.now(issue, read, read.header);
		const counts = countsIn(first);
		if (counts.open === 0 && counts.deferred === 0) return {
			operations: this.#close(issue, read, first),
			...counts
		};
		const returned = this.#returned(issue, read, first);
		const comments = [...returned, ...stage !== void 0 && isWaiting(first) ? [this.#reminder(issue, read, first, stage)] : []];
		const header = returned.length > 0 ? {
			...first.header,
			hasReturned: true
		} : first.header;
		const content = afterReminder({
			...first,
			header
		}, stage);
		const body = writeBody(content);
		const isSame = signatureOf(body) === signatureOf(issue.body);
		const why = whatChanged(read.entries, content.entries);
		return {
			operations: [...comments, ...isSame ? [] : [{
				kind: "update",
				number,
				body,
				why
			}]],
			...counts
		};
	}
	/** Nothing is open any more. One that a person has opened again is left open. */
	#close({ number, body }, read, content) {
		const header = {
			...content.header,
			isDone: true
		};
		const next = writeBody({
			...content,
			header
		});
		const why = `nothing is open: ${countsOf(content.entries)}`;
		if (!read.header.isDone) return [{
			kind: "update",
			number,
			body: next,
			state: "closed",
			reason: "completed",
			why
		}];
		return signatureOf(next) === signatureOf(body) ? [] : [{
			kind: "update",
			number,
			body: next,
			why
		}];
	}
	/**
	* Says what was done and is there again, once for an issue: links come and go. What comes back later counts as new,
	* and is named in the next reminder.
	*/
	#returned({ number }, read, { entries }) {
		const open = new Map(entries.filter(({ status }) => status === "open").map((entry) => [entry.id, entry]));
		const back = read.entries.filter(({ id, status }) => status === "done" && open.has(id));
		if (back.length === 0 || read.header.hasReturned) return [];
		const mark = writeMark(issueMark, { returned: read.header.key });
		const lines = back.slice(0, maxNamed).map(({ id }) => `- ${open.get(id)?.text}`);
		const more = back.length > maxNamed ? [`- and ${back.length - maxNamed} more`] : [];
		return [{
			kind: "comment",
			number,
			mark,
			body: [
				mark,
				back.length === 1 ? "This was done, and is there again:" : "These were done, and are there again:",
				"",
				...lines,
				...more
			].join("\n"),
			why: `${pluralize(back.length, "thing is", "things are")} there again`
		}];
	}
	#reminder({ number }, { header }, content, stage) {
		const mark = writeMark(issueMark, { reminder: `${header.key}-${stage}` });
		const { account } = this.#owner ?? {};
		const { mention } = this.#context.options.settings;
		return {
			kind: "comment",
			number,
			mark,
			body: `${mark}\n${reminderText(content, stage, account !== void 0 && mention.some((one) => one.toLowerCase() === account.toLowerCase()) ? account : void 0)}`,
			why: `reminder after ${stage} days`
		};
	}
};
/** So many things are named in a comment. */
const maxNamed = 5;
function countsIn({ entries, deferred }) {
	const open = entries.filter(({ status }) => status === "open").length;
	return {
		open,
		settled: entries.length - open,
		deferred
	};
}
/** Whether something is open that was there at the last reminder, or at the beginning: what came later has time yet. */
function isWaiting({ entries }) {
	return entries.some(({ status, isNew }) => status === "open" && !isNew);
}
/** What came since the last reminder was named in this one. */
function afterReminder(content, stage) {
	if (stage === void 0) return content;
	return {
		...content,
		header: {
			...content.header,
			reminded: stage
		},
		entries: content.entries.map((entry) => ({
			...entry,
			isNew: false
		}))
	};
}
function whatChanged(before, after) {
	const open = (entries) => new Set(entries.filter(({ status }) => status === "open").map(({ id }) => id));
	const [was, is] = [open(before), open(after)];
	const appeared = [...is].filter((id) => !was.has(id)).length;
	const settled = [...was].filter((id) => !is.has(id)).length;
	const parts = [...appeared > 0 ? [`${appeared} new`] : [], ...settled > 0 ? [`${settled} settled`] : []];
	return parts.length > 0 ? parts.join(", ") : "brought up to date";
}
// ../reporter/src/issues/plan-issues.ts
/**
* Plans what is to be written so that each owner has one issue that says what an audit found: one a year, found
* again by a mark, its author and its label. Carried out, it plans nothing for the same audit and day. An audit of
* some files only plans nothing at all. `today` is `YYYY-MM-DD`.
*/
function planIssues(audit, existing, today, options) {
	if (audit.gaps.some(({ kind }) => kind === "selection")) return {
		operations: [],
		deferred: 0,
		open: 0,
		settled: 0
	};
	const issues = ownIssues(existing, options.settings.label);
	const context = {
		audit,
		today,
		options,
		entries: Map.groupBy(audit.entries, ({ owner }) => owner),
		states: new EntryStates(audit, today, options)
	};
	const plans = ownersOf(audit, issues).map(({ owner, hash }) => planOwner(owner, issues.filter(({ content }) => content.header.owner === hash), context));
	const sum = (of) => plans.reduce((all, plan) => all + of(plan), 0);
	return {
		operations: plans.flatMap((plan) => plan.operations),
		deferred: sum(({ deferred }) => deferred),
		open: sum(({ open }) => open),
		settled: sum(({ settled }) => settled)
	};
}
/** The issues of audits: by their label, their author and their mark, the oldest first. */
function ownIssues(existing, label) {
	return existing.filter((one) => one.isOwn && !one.isPullRequest && hasLabel(one, label)).toSorted((one, other) => one.number - other.number).flatMap((issue) => {
		const content = readBody(issue.body);
		return content ? [{
			issue,
			content
		}] : [];
	});
}
/** GitHub takes names of labels for the same whatever their case, and gives them as they were made first. */
function hasLabel({ labels }, label) {
	return labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
/** Those who have entries, and those who have none any more but an issue. */
function ownersOf({ owners }, issues) {
	const known = owners.map((owner) => ({
		owner,
		hash: hexOf(owner.key)
	}));
	const hashes = new Set(known.map(({ hash }) => hash));
	const others = new Set(issues.map(({ content }) => content.header.owner));
	return [...known, ...[...others].filter((hash) => !hashes.has(hash)).map((hash) => ({
		owner: void 0,
		hash
	}))];
}
// ../reporter/src/issues/file-issues.ts
/**
* Brings the issues of an audit up to date. Writes nothing where they are, and otherwise only while no other run does.
* What GitHub refuses is thrown as a BadgelintError of one sentence.
*/
function fileIssues(audit, tracker, { today, options, ...how }) {
	const { label } = options.settings;
	return carryOut(tracker, (existing) => planIssues(audit, existing, today, options), {
		...how,
		label
	});
}
// ../reporter/src/issues/github-tracker.ts
/** GitHub gives so many at once. */
const pageSize = 100;
/** The author of what a workflow's own token writes. */
const workflowBot = "github-actions[bot]";
/** What GitHub takes for the name of an account. Those that an enterprise manages have its short code behind a `_`. */
const accountName = /^[a-z\d_-]{1,39}$/i;
const path = "/repos/{owner}/{repo}";
/** Issues on GitHub over REST, by a function that asks. */
var GitHubTracker = class {
	#request;
	#repository;
	#login;
	constructor(request, repository) {
		this.#request = request;
		this.#repository = repository;
	}
	async list(label) {
		const found = await this.#all(`GET ${path}/issues`, {
			state: "all",
			labels: label,
			sort: "created",
			direction: "asc"
		});
		const isOwn = found.length === 0 ? () => false : await this.#isOwn();
		return found.map((issue) => toExistingIssue(issue, isOwn));
	}
	async read(number) {
		const { data } = await this.#ask(`GET ${path}/issues/{issue_number}`, { issue_number: number });
		return toExistingIssue(fields(data), await this.#isOwn());
	}
	async comments(number) {
		const found = await this.#all(`GET ${path}/issues/{issue_number}/comments`, { issue_number: number });
		if (found.length === 0) return [];
		const isOwn = await this.#isOwn();
		return found.filter(({ user }) => isOwn(user)).map(({ body }) => text(body));
	}
	async canAssign(login) {
		if (!accountName.test(login)) return false;
		try {
			await this.#ask(`GET ${path}/assignees/{assignee}`, { assignee: login });
			return true;
		} catch (error) {
			if (requestFailure(error)?.status === 404) return false;
			throw error;
		}
	}
	async create({ title, body, label, assignee }) {
		const { data } = await this.#ask(`POST ${path}/issues`, {
			title,
			body,
			labels: [label],
			...assignee === void 0 ? {} : { assignees: [assignee] }
		});
		return toExistingIssue(fields(data), () => true);
	}
	async update(number, { title, body, state, reason }) {
		await this.#ask(`PATCH ${path}/issues/{issue_number}`, {
			issue_number: number,
			...title === void 0 ? {} : { title },
			...body === void 0 ? {} : { body },
			...state === void 0 ? {} : { state },
			...state === "open" ? { state_reason: "reopened" } : {},
			...state === "closed" ? { state_reason: reason ?? "completed" } : {}
		});
	}
	async comment(number, body) {
		const route = `POST ${path}/issues/{issue_number}/comments`;
		await this.#ask(route, {
			issue_number: number,
			body
		});
	}
	async ensureLabel(label) {
		if (await this.labelDescription(label.name) === void 0) await this.createLabel(label);
	}
	async createLabel({ name, description, color }) {
		try {
			await this.#ask(`POST ${path}/labels`, {
				name,
				description,
				color
			});
			return true;
		} catch (error) {
			if (isThere(error)) return false;
			throw error;
		}
	}
	async labelDescription(name) {
		try {
			const { data } = await this.#ask(`GET ${path}/labels/{name}`, { name });
			return text(fields(data).description);
		} catch (error) {
			if (requestFailure(error)?.status === 404) return void 0;
			throw error;
		}
	}
	async deleteLabel(name) {
		try {
			await this.#ask(`DELETE ${path}/labels/{name}`, { name });
		} catch (error) {
			if (requestFailure(error)?.status !== 404) throw error;
		}
	}
	get repository() {
		const { owner, repo } = this.#repository;
		return `${owner}/${repo}`;
	}
	url(number) {
		return `${this.#repository.serverUrl}/${this.repository}/issues/${number}`;
	}
	#ask(route, parameters) {
		const { owner, repo } = this.#repository;
		return this.#request(route, {
			owner,
			repo,
			...parameters
		});
	}
	/** All pages of a list. */
	async #all(route, parameters) {
		const found = [];
		for (let page = 1;; page++) {
			const answer = await this.#ask(route, {
				...parameters,
				per_page: pageSize,
				page
			});
			if (Array.isArray(answer.data)) found.push(...answer.data.map(fields));
			if (!/rel="next"/.test(String(answer.headers.link ?? ""))) return found;
		}
	}
	/** Says of an author whether the token is theirs. */
	async #isOwn() {
		this.#login ??= this.#readLogin();
		const own = await this.#login;
		return (user) => {
			const { login, type } = fields(user);
			if (type === "Bot" && login === workflowBot) return true;
			return own === void 0 ? type === "Bot" : login === own;
		};
	}
	/** The name behind the token; undefined for a token of an app, which has none that it may ask for. */
	async #readLogin() {
		try {
			const { data } = await this.#request("GET /user");
			return text(fields(data).login);
		} catch (error) {
			if (requestFailure(error)?.status === 403) return void 0;
			throw error;
		}
	}
};
/** Whether a name is refused since there is one already. */
function isThere(error) {
	const failure = requestFailure(error);
	return failure?.status === 422 && failure.message.includes("already_exists");
}
function toExistingIssue(issue, isOwn) {
	const isClosed = issue.state === "closed";
	const reason = reasons.find((one) => one === issue.state_reason);
	return {
		number: Number(issue.number),
		state: isClosed ? "closed" : "open",
		...isClosed && reason !== void 0 ? { reason } : {},
		title: text(issue.title),
		body: text(issue.body).replaceAll("\r\n", "\n"),
		labels: Array.isArray(issue.labels) ? issue.labels.map(labelName) : [],
		createdOn: text(issue.created_at).slice(0, 10),
		isOwn: isOwn(issue.user),
		isPullRequest: "pull_request" in issue
	};
}
const reasons = [
	"completed",
	"not_planned",
	"duplicate"
];
function labelName(label) {
	return typeof label === "string" ? label : text(fields(label).name);
}
function text(value) {
	return typeof value === "string" ? value : "";
}
// src/audit.ts
/** GitHub drops a summary of more than 1 MiB as a whole. */
const maxSummaryBytes = 1e6;
/** Refuses to audit where issues are none of the event's business. Throws {@link RefusedRunError} and {@link InputError}. */
function refuseAudit({ paths, token }) {
	const event = readEvent();
	if (event.kind === "pull-request" || event.kind === "merge-group" || isPrivileged(event)) throw new RefusedRunError(`This workflow audits on ${context$1.eventName}, where the files may be a stranger's, and an audit files issues in your name. Run \`command: audit\` on schedule and workflow_dispatch.`);
	if (context$1.eventName === "schedule" && context$1.payload.repository?.fork === true) throw new RefusedRunError("This repository is a fork, whose schedule would file the issues of another program. Switch the workflow off here, or start it by hand.");
	if (paths.length > 0) throw new InputError("The input paths names files, and issues are made of the whole program. Leave it out of the workflow; working-directory says where the program is.");
	if (token === void 0) throw new InputError("The input token is empty, and an audit writes issues by it. Leave it out of the workflow, or give it a token that may write issues.");
}
function isPrivileged(event) {
	return event.kind === "other" && event.isPrivileged;
}
/**
* Audits the program and brings its issues up to date. It passes whatever there is to do, and fails where the issues
* cannot be written. Throws {@link RefusedRunError} and {@link BadgelintError}.
*/
async function runAudit(request, plan) {
	const { inputs, trust } = plan;
	if (!trust.isTrusted) throw new RefusedRunError("The files here may be a stranger's, since they are not those of the event's commit, and an audit files issues in your name. Check out the commit of the event, and put nothing beside its files.");
	const result = await audit(request);
	const notes = [
		...result.notes,
		...trust.notes(),
		...result.audit.gaps.map(({ message }) => message)
	];
	for (const note of notes) print(note);
	const report = join(await createStepFolder(), "audit.json");
	await writeAtomic(report, auditJson(result.audit));
	if (inputs.summary) await writeSummary(summaryOf(result));
	setOutput("report", report);
	const filed = await file(result, plan);
	tell(filed, inputs);
	setOutputs(filed);
	return true;
}
/** The audit for people; only that it is there where it is too long for GitHub. */
function summaryOf({ audit: made }) {
	const text = auditMarkdown(made);
	return Buffer.byteLength(text) <= maxSummaryBytes ? text : "The audit is too long for this page. The output `report` names a file that has all of it.\n";
}
async function file(result, { inputs, git, folder }) {
	const pace = new Pace(systemClock, print);
	const { audit: made, settings, base, root } = result;
	const urls = new GitHubUrls({
		top: git?.top ?? folder,
		base,
		root,
		repositoryUrl: repositoryUrl(),
		commit: "HEAD"
	});
	return fileIssues(made, await trackerAt(pace, inputs), {
		today: made.asOf,
		options: {
			settings,
			fileUrl: urls.fileUrl,
			commitUrl: (sha) => `${repositoryUrl()}/commit/${sha}`
		},
		pace,
		log: print,
		isDryRun: inputs.isDryRun,
		who: `run ${context$1.runId}`
	});
}
async function trackerAt(pace, { token = "" }) {
	const { createPlainOctokit } = await import("./octokit.js");
	const { serverUrl } = context$1;
	const { request } = createPlainOctokit(token);
	return new GitHubTracker(pace.paced(request), {
		...context$1.repo,
		serverUrl
	});
}
function repositoryUrl() {
	const { owner, repo } = context$1.repo;
	return `${context$1.serverUrl}/${owner}/${repo}`;
}
function tell(filed, { isDryRun }) {
	const { created, updated, closed, commented, open, settled, deferred, urls, unfinished } = filed;
	if (!isDryRun) print(`Issues: ${created} created, ${updated} updated, ${closed} closed; ${commented} comments.`);
	for (const url of urls) print(`  ${url}`);
	print(`Things to do: ${open} open, ${settled} settled, ${deferred} deferred.`);
	if (unfinished !== void 0) annotate("notice", unfinished);
}
function setOutputs({ created, updated, closed, open, settled, deferred }) {
	const values = {
		conclusion: open + deferred > 0 ? "findings" : "clean",
		"issues-created": created,
		"issues-updated": updated,
		"issues-closed": closed,
		"entries-open": open,
		"entries-settled": settled,
		"entries-deferred": deferred
	};
	for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
export { refuseAudit, runAudit };
