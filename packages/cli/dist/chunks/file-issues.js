import { BadgelintError, version } from "./main.js";
import { OMIT_HEADERS, createTwoFilesPatch } from "./libesm.js";
import { UsageError, breakReferences, countsOfStates, dayAfter, daysBetween, escapeForTerminal, escapeMarkdown, escapeMarkdownMessage, escapeWebUrl, gitAt, isInside, markdownCodeSpan, markdownLink, pathFrom, pluralize, repositoryTop, toPlainLine, truncate } from "./check.js";
import { resolve } from "node:path";
import { hash } from "node:crypto";
import { Buffer } from "node:buffer";
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
// ../reporter/src/github/fit-to-budget.ts
/** Length of a text in bytes of UTF-8, as GitHub counts. */
function byteLength(text) {
	return Buffer.byteLength(text);
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
// ../../node_modules/.pnpm/universal-user-agent@7.0.3/node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// ../../node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
// ../../node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}
// ../../node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}
// ../../node_modules/.pnpm/before-after-hook@4.0.0/node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};
// ../../node_modules/.pnpm/@octokit+endpoint@11.0.5/node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$1(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$1(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
// ../../node_modules/.pnpm/content-type@3.1.1/node_modules/content-type/dist/index.js
/*!
* content-type
* Copyright(c) 2015 Douglas Christopher Wilson
* MIT Licensed
*/
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
/**
* Character flags used to normalize HTTP field values while scanning.
* Out-of-range reads intentionally coerce to zero in bitwise expressions.
*/
const CHAR_MAP = /* @__PURE__ */ new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
/**
* Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
*/
const NullObject = /* @__PURE__ */ (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
/**
* Parse a `Content-Type` header.
*/
function parse(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1) whitespace = index;
		} else whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
/**
* Parses the parameters of a `Content-Type` header starting at the given index.
*/
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1) valueWhitespace = index;
					} else valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1) keyWhitespace = index;
			} else keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
/**
* Remove backslashes from quoted pairs in a known-terminated quoted string body.
*/
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}
// ../../node_modules/.pnpm/json-with-bigint@3.5.12/node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
/**
* @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
* @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
*/
/**
* Checks if a value is unstringifiable according to native JSON.stringify rules.
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is undefined, a function, or a symbol.
*/
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
/**
* Checks if a value is a native JSON.rawJSON object (Node.js 22+).
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is a RawJSON instance.
*/
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
/**
* Iteratively converts a JS value to a JSON string.
* Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
* Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
*
* @param {any} rootValue The value to stringify.
* @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
* @param {string | number} [spaceParam] Indentation for pretty-printing.
* @returns {string | undefined} The generated JSON string.
*/
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	/**
	* Prepares a value for stringification by resolving toJSON, handling BigInts,
	* applying custom replacers, and unwrapping primitive objects.
	*
	* @param {object|Array} parent The parent object or array holding the value.
	* @param {string} key The key associated with the value.
	* @param {any} val The raw value to process.
	* @returns {any} The processed value ready for stringification.
	*/
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
/**
* Converts a JavaScript value to a JSON string.
*
* Supports serialization of BigInt values using two strategies:
* 1. Custom format "123n" \u2192 "123" (universal fallback)
* 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
*
* All other values are serialized exactly like native JSON.stringify().
*
* @param {*} value The value to convert to a JSON string.
* @param {Replacer | Array<string | number> | null} [replacer]
* A function that alters the behavior of the stringification process,
* or an array of strings/numbers to indicate properties to exclude.
* @param {string | number} [space]
* A string or number to specify indentation or pretty-printing.
* @returns {string} The JSON string representation.
*/
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = /* @__PURE__ */ new Map();
/**
* Detects if the current JSON.parse implementation supports the context.source feature.
*
* Uses toString() fingerprinting to cache results and automatically detect runtime
* replacements of JSON.parse (polyfills, mocks, etc.).
*
* @returns {boolean} true if context.source is supported, false otherwise.
*/
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
/**
* Reviver function that converts custom-format BigInt strings back to BigInt values.
* Also handles "noise" strings that accidentally match the BigInt format.
*
* @param {string | number | undefined} key The object key.
* @param {*} value The value being parsed.
* @param {object} [context] Parse context (if supported by JSON.parse).
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The transformed value.
*/
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
/**
* Fast JSON.parse implementation (~2x faster than classic fallback).
* Uses JSON.parse's context.source feature to detect integers and convert
* large numbers directly to BigInt without string manipulation.
*
* Does not support legacy custom format from v1 of this library.
*
* @param {string} text JSON string to parse.
* @param {Reviver} [reviver] Transform function to apply to each value.
* @returns {any} Parsed JavaScript value.
*/
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
/**
* Iteratively traverses the parsed object bottom-up (post-order),
* emulating the native JSON.parse reviver behavior.
* This avoids Call Stack overflows (RangeError) on deeply nested structures.
*
* @param {any} parsed The natively parsed JSON object.
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The fully processed object.
*/
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
/**
* Pre-processes the JSON string to mark large numbers with an 'n' suffix.
*
* @param {string} text The raw JSON string.
* @returns {string} The serialized string with marked BigInts.
*/
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
/**
* Converts a JSON string into a JavaScript value.
*
* Supports parsing of large integers using two strategies:
* 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
* 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
*
* All other JSON values are parsed exactly like native JSON.parse().
*
* @param {string} text A valid JSON string.
* @param {Reviver} [reviver]
* A function that transforms the results. This function is called for each member
* of the object. If a member contains nested objects, the nested objects are
* transformed before the parent object is.
* @returns {any} The parsed JavaScript value.
* @throws {SyntaxError} If text is not valid JSON.
*/
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
// ../../node_modules/.pnpm/@octokit+request-error@7.1.2/node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	/**
	* http status code
	*/
	status;
	/**
	* Request options that lead to the error.
	*/
	request;
	/**
	* Response object if a response was received
	*/
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// ../../node_modules/.pnpm/@octokit+request@10.0.16/node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	const mimetype = parse(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$1);
	else return response.arrayBuffer().catch(
		/* v8 ignore next -- @preserve */
		() => /* @__PURE__ */ new ArrayBuffer(0)
	);
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */
// ../../node_modules/.pnpm/@octokit+graphql@9.0.5/node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$1 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$1} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
/* v8 ignore if -- @preserve */
// ../../node_modules/.pnpm/@octokit+auth-token@6.0.0/node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// ../../node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/version.js
const VERSION = "7.0.8";
// ../../node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop;
	if (typeof logger.info !== "function") logger.info = noop;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	/**
	* Attach a plugin (or many) to your Octokit instance.
	*
	* @example
	* const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
	*/
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// src/audit/github-place.ts
/**
* The repository whose issues are meant: the one that is named, else that of a run on GitHub, else where the clone in a
* folder came from. The server is github.com unless the environment names another. Throws {@link UsageError}.
*/
function gitHubPlace(folder, named, environment) {
	const servers = serversOf(environment);
	const name = named ?? (environment.GITHUB_REPOSITORY || void 0);
	const [owner, repo] = name === void 0 ? ofOrigin(folder, servers.serverUrl) : ofName(name);
	return {
		owner,
		repo,
		...servers
	};
}
function ofName(name) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
	if (owner === void 0 || repo === void 0) throw new UsageError(`"${name}" is not a repository name; expected owner and name, such as example-college/badges. Check the name after --repository.`);
	return [owner, repo];
}
function ofOrigin(folder, serverUrl) {
	const address = gitAt(folder)?.askIf([
		"remote",
		"get-url",
		"origin"
	])?.toString().trim();
	if (address === void 0) throw new UsageError("It is not clear which repository the issues belong to, because this clone has no remote called origin. Add --repository OWNER/NAME.");
	const { host = "", name = "" } = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^/:]+)(?::\d+)?\/(?<name>.+)$/.exec(address)?.groups ?? /^(?:[^@/:]*@)?(?<host>[^/:]+):(?<name>[^/].*)$/.exec(address)?.groups ?? {};
	const { hostname } = new URL(serverUrl);
	if (host.toLowerCase() !== hostname) throw new UsageError(`The remote origin is not on ${hostname}. Add --repository OWNER/NAME. For GitHub Enterprise Server, set GITHUB_API_URL to the address of its API.`);
	return ofName(name.replace(/\/$/, "").replace(/\.git$/, ""));
}
/** The web pages and the API, of which one tells the other. */
function serversOf({ GITHUB_SERVER_URL, GITHUB_API_URL }) {
	const api = address(GITHUB_API_URL, "GITHUB_API_URL");
	const serverUrl = address(GITHUB_SERVER_URL, "GITHUB_SERVER_URL") ?? serverOf(api);
	return {
		serverUrl,
		apiUrl: api ?? (serverUrl === "https://github.com" ? "https://api.github.com" : `${serverUrl}/api/v3`)
	};
}
function serverOf(api) {
	if (api === void 0) return "https://github.com";
	return api.replace(/\/api\/v3$/, "").replace(/^https:\/\/api\./, "https://");
}
/** An address of the environment without a slash at its end; undefined where it is not set. */
function address(value, variable) {
	if (value === void 0 || value === "") return void 0;
	if (!/^https?:/.test(value) || !URL.canParse(value)) throw new UsageError(`${variable} is "${value}"; expected an address such as https://github.example.org/api/v3. Correct it, or unset it.`);
	return value.replace(/\/$/, "");
}
// src/audit/file-issues.ts
/** What it takes to file issues from the working directory, before anything is audited. Throws {@link UsageError}. */
function filingAccess(repository) {
	const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
	if (!token) throw new UsageError("There is no GitHub token. Set GITHUB_TOKEN or GH_TOKEN to one that may write issues.");
	return {
		place: gitHubPlace(process.cwd(), repository, process.env),
		token
	};
}
/** Brings the issues of an audit on GitHub up to date. Throws {@link UsageError} and {@link BadgelintError}. */
async function updateIssues(result, { access, isDryRun, log }) {
	const { audit, settings, base } = result;
	const { place, token } = access;
	if (audit.gaps.some(({ kind }) => kind === "selection")) throw new UsageError("--file covers the whole program, so it takes no paths. Leave out the paths.");
	const pace = new Pace(systemClock, log);
	const tracker = new GitHubTracker(pace.paced(requestTo(place, token)), place);
	const options = {
		settings,
		...addressesIn(place, base)
	};
	return fileIssues(audit, tracker, {
		today: audit.asOf,
		options,
		pace,
		log,
		isDryRun,
		who: process.env.GITHUB_RUN_ID ? `run ${process.env.GITHUB_RUN_ID}` : "the command"
	});
}
function requestTo({ apiUrl }, token) {
	const silent = () => {};
	const { request } = new Octokit({
		auth: token,
		baseUrl: apiUrl,
		userAgent: `badgelint/${version}`,
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	});
	return request;
}
/** Where people find files and commits. `HEAD` is the default branch, whatever it is called. */
function addressesIn({ serverUrl, owner, repo }, base) {
	const start = `${serverUrl}/${owner}/${repo}`;
	const top = repositoryTop(base) ?? base;
	return {
		fileUrl: (file, line) => {
			const path = pathFrom(top, resolve(base, file));
			if (!isInside(path)) return void 0;
			return `${start}/blob/HEAD/${path.split("/").map(encodeURIComponent).join("/")}#L${line}`;
		},
		commitUrl: (sha) => `${start}/commit/${sha}`
	};
}
export { filingAccess, updateIssues };
