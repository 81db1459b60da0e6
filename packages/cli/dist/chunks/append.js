import { UsageError, didYouMean, escapeForTerminal, firstFew, formatNumber, pluralize } from "./check.js";
import { assertRef, correctedFields, dayOf, eventOf, hasAddress, isChannel, isDay, isRef, reasons, templateKey } from "./src.js";
import "./ledger.js";
import { LedgerKeys, findLedger, ledgerKeys, usableError } from "./facts-cache.js";
import { exitCodes } from "./main.js";
import { env, stdin, stdout } from "node:process";
import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
// src/ledger/append/complete.ts
/** Makes an event of a draft: works out which badge it is of, and what was left out. */
function completeDraft(draft, completion) {
	const amended = draft.of === void 0 ? void 0 : amendedBy(draft.of, completion);
	if (amended && "message" in amended) return amended;
	const template = draft.template ?? amended?.template;
	if (amended && template !== amended.template) return {
		message: `${completion.nameOf("template")} is ${draft.template}, and the event ${draft.of} is of ${amended.template}; expected the same`,
		suggestion: "Leave it out"
	};
	const ref = refOf(draft, amended, completion);
	if (typeof ref !== "string") return ref;
	const { cred: _, of: __, issued_on, ...rest } = draft;
	const isIssue = draft.type === "issue" || draft.type === "pilot";
	const hasReason = [
		"correct",
		"revoke",
		"replace"
	].includes(draft.type);
	const event = {
		...rest,
		template,
		ref,
		sequence: draft.sequence ?? 1,
		...isIssue ? {
			issued_on,
			channel: draft.channel ?? "unknown"
		} : {},
		...hasReason ? { reason: draft.reason ?? "unknown" } : {},
		...hasReason && amended ? { of: amended.id } : {}
	};
	return eventOf(event);
}
function amendedBy(of, { named }) {
	const [event, another] = named.get(of) ?? [];
	if (event === void 0) return {
		message: `There is no event ${of} in the ledger; expected one that is there`,
		suggestion: "Check the id, or name the badge by the id that the platform gives it"
	};
	if (another !== void 0) return {
		message: `${of} is the beginning of several ids; expected one event`,
		suggestion: "Write more digits of the id"
	};
	return event;
}
function refOf(draft, amended, { keys, ledger, nameOf }) {
	const { type, ref, cred, issued_on, template, on } = draft;
	if (ref !== void 0) return ref;
	if (cred !== void 0) {
		if (issued_on === void 0 && ledger.description.keys.length > 1) return {
			message: `${nameOf("issued_on")} is missing; expected the day on which the badge was issued, since it says which of the ledger's ${ledger.description.keys.length} keys holds`,
			suggestion: "Add it"
		};
		return keys().for(issued_on ?? "").credentialRef(cred);
	}
	if (amended) return amended.ref;
	if (type === "assert") return assertRef(template ?? "", on ?? "");
	return `own-${randomBytes(16).toString("hex")}`;
}
// src/ledger/append/members.ts
/** Members that a new event may have by its type, those that it must have first. */
const membersOf = {
	issue: {
		needed: ["template", "issued_on"],
		other: issueMembers()
	},
	pilot: {
		needed: ["template", "issued_on"],
		other: issueMembers()
	},
	accept: {
		needed: ["on"],
		other: ["of", ...badgeMembers()]
	},
	share: {
		needed: ["on"],
		other: ["of", ...badgeMembers()]
	},
	correct: {
		needed: ["on", "field"],
		other: [
			"of",
			"reason",
			...badgeMembers()
		]
	},
	revoke: {
		needed: ["on"],
		other: [
			"of",
			"reason",
			"by",
			...badgeMembers()
		]
	},
	replace: {
		needed: ["on"],
		other: [
			"of",
			"reason",
			"by",
			...badgeMembers()
		]
	},
	assert: {
		needed: [
			"template",
			"on",
			"count"
		],
		other: ["ref", "sequence"]
	}
};
function issueMembers() {
	return [
		"channel",
		"completed_on",
		"expires_on",
		"cred",
		"ref",
		"sequence",
		"meaning",
		"who"
	];
}
function badgeMembers() {
	return [
		"template",
		"cred",
		"ref",
		"sequence",
		"issued_on"
	];
}
const digestPattern = /^[\da-f]{16}$/;
/** What each member must hold. */
const checks = {
	template: (value) => {
		if (typeof value === "string" && value !== "" && templateKey(value) === value) return void 0;
		const known = typeof value === "string" && value.trim() !== "" ? templateKey(value) : void 0;
		return {
			message: `${shown(value)}; expected the id of a template, without white space, @ and address`,
			suggestion: known === void 0 || hasAddress(String(value)) ? "Write the id that is in the template" : `Write ${known}`
		};
	},
	issued_on: day,
	completed_on: day,
	on: day,
	expires_on: (value) => value === "none" || value === "never" || typeof value === "string" && isDay(value) ? void 0 : {
		message: `${shown(value)}; expected a day such as 2026-03-31, none or never`,
		suggestion: "Write the year first, or leave it out where it is not known"
	},
	channel: matching(isChannel, "manual, bulk, api, unknown, or integration: with a name of small letters, digits and hyphens", "Write one of these"),
	cred: (value) => typeof value === "string" && /^[^\s@]{1,500}$/.test(value) ? void 0 : {
		message: `${shown(value)}; expected the id of a badge on the platform, without white space and @`,
		suggestion: "Write the id of the badge, and never the address of a person"
	},
	ref: reference,
	by: reference,
	of: matching((text) => /^[\da-f]{8,64}$/.test(text), "the id of an event, or its first 8 hex digits or more", "Copy it from what `badgelint ledger append` or `badgelint ledger export` prints"),
	who: matching((text) => /^[\da-f]{8}-[\da-f]{32}$/.test(text), "the pseudonym of an earner as `badgelint ledger import --recipients` makes it", "Leave it out; a ledger takes no names and addresses"),
	field: oneOf(correctedFields),
	reason: oneOf(reasons),
	sequence: whole(1, 1e6),
	count: whole(0, 999999999),
	meaning: (value) => isMeaning(value) ? void 0 : {
		message: "is no meaning of a template; expected criteria, level, name and skills, each 16 hex digits",
		suggestion: "Leave it out"
	}
};
function day(value) {
	if (typeof value === "string" && isDay(value)) return void 0;
	return {
		message: `${shown(value)}; expected a date that exists, such as 2026-03-31`,
		suggestion: "Write year, month and day, in this order"
	};
}
function reference(value) {
	if (typeof value === "string" && isRef(value)) return void 0;
	return {
		message: `${shown(value)}; expected own- and up to 64 letters, digits, dots and hyphens, or a ref that the ledger has`,
		suggestion: "For the id that the platform gives a badge use cred, of which only a pseudonym is kept"
	};
}
function matching(fits, expected, suggestion) {
	return (value) => typeof value === "string" && fits(value) ? void 0 : {
		message: `${shown(value)}; expected ${expected}`,
		suggestion
	};
}
function oneOf(values) {
	return matching((text) => values.includes(text), `one of ${values.join(", ")}`, values.includes("other") ? "Write `other` where none fits; words of people are not kept" : "");
}
function whole(least, most) {
	return (value) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? void 0 : {
		message: `${shown(value)}; expected a whole number from ${least} on`,
		suggestion: "Write it in digits"
	};
}
function isMeaning(value) {
	if (typeof value !== "object" || value === null) return false;
	const entries = Object.entries(value);
	return entries.map(([name]) => name).sort().join() === "criteria,level,name,skills" && entries.every(([, digest]) => typeof digest === "string" && digestPattern.test(digest));
}
/** What is there; of what may be the address or the name of a person only that. */
function shown(value) {
	if (Array.isArray(value)) return "is a list";
	if (typeof value === "object" && value !== null) return "is an object";
	if (typeof value !== "string") return `is ${String(value)}`;
	if (value.includes("@") || hasAddress(value)) return "has an @ in it, as addresses of people have";
	if (/\s/.test(value.trim())) return "has white space in it, as names of people have";
	return `is ${JSON.stringify(value.slice(0, 100))}`;
}
// src/ledger/append/draft.ts
/** Holds what somebody wrote against what an event may have. `nameOf` says how they write a member. */
function readDraft(input, nameOf) {
	const { type } = input;
	const types = Object.keys(membersOf);
	if (!isType(type)) return {
		message: `${nameOf("type")} ${type === void 0 ? "is missing" : shown(type)}; expected one of ${types.join(", ")}`,
		suggestion: "Say what happened"
	};
	const { needed, other } = membersOf[type];
	for (const [member, value] of Object.entries(input)) {
		if (member === "type") continue;
		if (!(needed.includes(member) || other.includes(member))) return unknownMember(member, type, nameOf);
		const problem = checks[member]?.(value);
		if (problem) return {
			...problem,
			message: `${nameOf(member)} ${problem.message}`
		};
	}
	const missing = needed.find((member) => input[member] === void 0);
	if (missing !== void 0) return {
		message: `${nameOf(missing)} is missing; expected it for an event of type ${type}`,
		suggestion: "Add it"
	};
	return orderProblem(input, nameOf) ?? input;
}
function isType(type) {
	return typeof type === "string" && Object.hasOwn(membersOf, type);
}
function unknownMember(member, type, nameOf) {
	const { needed, other } = membersOf[type];
	const known = [...needed, ...other];
	if (member === "id") return {
		message: `${nameOf("id")} is not for you to say; expected an event without it`,
		suggestion: "Leave it out; it is worked out of all the rest"
	};
	const nearest = didYouMean(member, known);
	return {
		message: `${/^[a-z_]{1,40}$/i.test(member) ? nameOf(member) : "A member"} is not known for an event of type ${type}; expected some of ${known.map(nameOf).join(", ")}`,
		suggestion: nearest === void 0 ? "Leave it out" : `Did you mean ${nameOf(nearest)}?`
	};
}
/** A badge that names itself in three ways, or has no name at all. */
function orderProblem(draft, nameOf) {
	const { type, cred, ref, of, template } = draft;
	if (cred !== void 0 && ref !== void 0) return {
		message: `Both ${nameOf("cred")} and ${nameOf("ref")} are there; expected one of them`,
		suggestion: `Keep ${nameOf("cred")} for the id on the platform, ${nameOf("ref")} for your own id`
	};
	if ([
		"issue",
		"pilot",
		"assert"
	].includes(type) || of !== void 0) return void 0;
	if (cred === void 0 && ref === void 0) return {
		message: `Nothing says which badge it is; expected ${nameOf("of")}, ${nameOf("cred")} or ${nameOf("ref")}`,
		suggestion: `Write the id of the event that issued it after ${nameOf("of")}, or the id of the badge on the platform after ${nameOf("cred")}`
	};
	if (template === void 0) return {
		message: `${nameOf("template")} is missing; expected it where ${nameOf("of")} is not there`,
		suggestion: "Add it"
	};
}
// src/ledger/append/json-lines.ts
/** Reads JSON lines; empty ones count, and are left out. */
function readJsonLines(text) {
	return text.split("\n").flatMap((line, index) => {
		const trimmed = (index === 0 ? line.replace(/^\ufeff/, "") : line).trim();
		return trimmed === "" ? [] : [{
			line: index + 1,
			value: valueIn(trimmed)
		}];
	});
}
function valueIn(line) {
	const noObject = {
		message: "This is not a JSON object; expected one event on each line, such as {\"type\": \"issue\", \u2026}",
		suggestion: "Write each event on its own line"
	};
	try {
		const value = JSON.parse(line);
		if (typeof value !== "object" || value === null || Array.isArray(value)) return noObject;
		return Object.fromEntries(Object.entries(value));
	} catch {
		return noObject;
	}
}
// src/ledger/append/named-events.ts
/** Shorter than this nothing is taken for the whole id of an event. */
const idLength = 64;
/** The events that have some ids, or ids that begin so. Reads the newest months first, and no more than it must. */
async function namedEvents(ledger, ids) {
	const named = /* @__PURE__ */ new Map();
	const beginnings = [...ids].filter((id) => id.length < idLength);
	const whole = ids.size - beginnings.length;
	if (ids.size === 0) return named;
	const add = (id, event) => {
		const others = named.get(id) ?? [];
		if (!others.some((other) => other.id === event.id)) named.set(id, [...others, event]);
	};
	for (const batch of ledger.batches().toReversed()) {
		if (beginnings.length === 0 && named.size === whole) break;
		for await (const event of ledger.read([batch])) {
			if (ids.has(event.id)) add(event.id, event);
			for (const beginning of beginnings) if (event.id.startsWith(beginning)) add(beginning, event);
		}
	}
	return named;
}
// src/ledger/append.ts
/** Ids are printed of so many events; of more only their number. */
const mostIds = 10;
/** `badgelint ledger append`: all of what was written goes in, or none of it. Throws {@link UsageError}. */
async function runLedgerAppend(options) {
	const { config, ...flags } = options;
	const isByFlags = flags.type !== void 0;
	const written = isByFlags ? [ofFlags(flags)] : await ofStandardInput(flags);
	const nameOf = isByFlags ? flagOf : (member) => `\`${member}\``;
	const found = await findLedger(process.cwd(), config);
	const events = await asEvents(await asDrafts(written, nameOf), found, nameOf);
	print(events, await found.ledger.append(events).catch((error) => {
		throw usableError(error, found.name);
	}), found.name);
	return exitCodes.clean;
}
function flagOf(member) {
	return `--${member.replaceAll("_", "-")}`;
}
function ofFlags(flags) {
	const entries = Object.entries(flags).map(([flag, value]) => [flag.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]);
	return {
		place: "",
		value: Object.fromEntries(entries)
	};
}
async function ofStandardInput(flags) {
	const [flag] = Object.keys(flags);
	if (flag !== void 0) throw new UsageError("--type is missing. Say what happened, such as --type issue, or use JSON lines on standard input without options.");
	if (stdin.isTTY) throw new UsageError("There is nothing to add; expected --type with other options, or JSON lines on standard input. See `badgelint ledger append --help`.");
	const lines = readJsonLines(textOf(await buffer(stdin)));
	if (lines.length === 0) throw new UsageError("Standard input is empty; expected one event on each line, as JSON. See `badgelint ledger append --help`.");
	return lines.map(({ line, value }) => ({
		place: `standard input:${line}: `,
		value
	}));
}
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new UsageError("Standard input is not UTF-8; expected JSON lines in UTF-8. Save the file as UTF-8.");
	}
}
async function asDrafts(written, nameOf) {
	return withoutProblems(written.map(({ place, value }) => ({
		place,
		draft: isProblem(value) ? value : readDraft(value, nameOf)
	})));
}
async function asEvents(drafts, found, nameOf) {
	const { ledger, root } = found;
	const ids = new Set(drafts.flatMap(({ draft: { of } }) => of === void 0 ? [] : [of]));
	let own;
	const keys = () => {
		own ??= new LedgerKeys(ledger, ledgerKeys({
			root,
			workingDirectory: process.cwd(),
			environment: env
		}));
		return own;
	};
	const completion = {
		ledger,
		keys,
		named: await namedEvents(ledger, ids),
		nameOf
	};
	return withoutProblems(drafts.map(({ place, draft }) => ({
		place,
		draft: completeDraft(draft, completion)
	}))).map(({ draft }) => draft);
}
/** Throws {@link UsageError} with the first few problems where there are some. */
function withoutProblems(all) {
	const problems = [];
	const good = [];
	for (const { place, draft } of all) if (isProblem(draft)) problems.push(`${place}${inWords(draft)}`);
	else good.push({
		place,
		draft
	});
	const [only] = problems;
	if (only === void 0) return good;
	if (all.length === 1) throw new UsageError(`${only} Nothing was written.`);
	throw new UsageError(`${pluralize(problems.length, "line")} of ${formatNumber(all.length)} cannot be used, and nothing was written.`, firstFew(problems, (count) => `And ${count} more.`));
}
function isProblem(value) {
	return "message" in value && "suggestion" in value;
}
function inWords({ message, suggestion }) {
	const end = /[?.]$/.test(suggestion) ? "" : ".";
	return suggestion === "" ? `${message}.` : `${message}. ${suggestion}${end}`;
}
function print(events, batches, name) {
	const lines = events.length > mostIds ? [] : events.map((event) => `${event.id} ${event.type} of ${event.template}, ${dayOf(event)}`);
	const files = firstFew(batches.map(({ file }) => `${name}/${file}`).sort(), (count) => `And ${count} more.`);
	const all = [
		...lines,
		`${pluralize(events.length, "event")} written to ${pluralize(batches.length, "new file")}:`,
		...files
	];
	for (const line of all) stdout.write(`${escapeForTerminal(line)}\n`);
}
export { runLedgerAppend };
