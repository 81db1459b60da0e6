import { Ledger, assertRef, contradicts, dayOf, eventOf, hasAddress, idempotencyKey, isChannel, isDay, monthOf, monthOfEvent, reasonOf, templateKey } from "./src.js";
import { FileLocator, GitError, decodeData, discover, entriesIn, existsAt, fewNames, firstFew, gitAt, isFields, isFolder, isInside, localDay, meaningOfTemplate, own, pathFrom, readBytes, readFiles, readSource, repositoryTop, withoutMark, writeAtomic, writeNew } from "./check.js";
import { LedgerKey, LedgerKeys, UnusableLedgerError, asUsable, findLedger, keyFile, keyVariable, ledgerKeys, placeOfLedger, secrets, usableError } from "./facts-cache.js";
import { templatesInRepository, uncommitted } from "./uncommitted.js";
import { readHistory } from "./history.js";
import { meaningDigests } from "./meaning-digests.js";
import { decodeText, parseCsv } from "./decode-text.js";
import { join, resolve } from "node:path";
import { randomBytes } from "node:crypto";
// ../workspace/src/ledger/begin-ledger.ts
/**
* Begins the ledger of a program: keeps its secrets out of git, makes its key where we have none, and then its
* first file. One that is there is left as it is. Throws {@link UnusableLedgerError}.
*/
async function beginLedger(request) {
	const { workingDirectory, config, environment, keyFrom } = request;
	const place = await placeOfLedger(workingDirectory, config);
	const { root, folder, name } = place;
	const hasKey = Boolean(environment[keyVariable]?.trim());
	const keyIn = hasKey ? "variable" : existsAt(keyFile(root)) ? "file" : "nowhere";
	if (existsAt(join(folder, "ledger.json"))) return {
		ledger: asUsable(() => Ledger.open(folder), name),
		place: name,
		wasThere: true,
		keyIn,
		files: []
	};
	const path = (absolute) => pathFrom(workingDirectory, absolute);
	const ignore = join(root, ".gitignore");
	const attributes = join(root, ".gitattributes");
	const files = [{
		path: path(ignore),
		what: "ignored",
		isNew: await addLines(ignore, secrets, place)
	}];
	for (const secret of secrets) refuseWhereCommitted(secret, place);
	const [key = LedgerKey.create()] = keyIn === "nowhere" ? [] : ledgerKeys({
		root,
		workingDirectory,
		environment
	});
	if (keyIn === "nowhere") {
		await writeSecret(keyFile(root), `${key.toHex()}\n`, place);
		files.push({
			path: path(keyFile(root)),
			what: "key",
			isNew: true
		});
	}
	const ledger = await create(place, key.id, keyFrom);
	files.push({
		path: path(join(folder, "ledger.json")),
		what: "ledger",
		isNew: true
	});
	const below = pathFrom(root, folder);
	if (isInside(below)) {
		const isNew = await addLines(attributes, [`${patternBelow(below)} -text linguist-generated`], place);
		files.push({
			path: path(attributes),
			what: "attributes",
			isNew
		});
	}
	return {
		ledger,
		place: name,
		wasThere: false,
		keyIn: hasKey ? "variable" : "file",
		files
	};
}
/** A line of another `.gitignore`, or one that was there, may bring a file back; and git keeps what it has. */
function refuseWhereCommitted(secret, { root }) {
	const git = gitAt(root);
	if (git === void 0) return;
	const path = join(root, secret);
	if (git.askIf([
		"ls-files",
		"--error-unmatch",
		"--",
		path
	]) !== void 0) throw new UnusableLedgerError(`${secret} is in git, and what it contains must never be committed. Remove it with \`git rm --cached ${secret}\`, make another key where it was pushed, and run \`badgelint ledger init\` again.`);
	if (git.askIf([
		"check-ignore",
		"--quiet",
		"--",
		path
	]) === void 0) throw new UnusableLedgerError(`Git does not ignore ${secret}, although .gitignore names it; expected it to be kept out of git. Look for a line that begins with ! in .gitignore and in .badgelint/.gitignore, and run \`badgelint ledger init\` again.`);
}
async function create(place, keyId, keyFrom) {
	try {
		return await Ledger.create(place.folder, [{
			id: keyId,
			valid_from: keyFrom
		}]);
	} catch (error) {
		throw usableError(error, place.name);
	}
}
async function writeSecret(absolute, text, place) {
	const written = await writeNew(absolute, text, withinOf(place), 384);
	if (written.kind === "written") return;
	const why = written.kind === "failed" ? written.reason : "somebody else has written it in the meantime";
	throw new UnusableLedgerError(`${pathFrom(place.root, absolute)} cannot be written: ${why}. Make sure that you may write there, and run \`badgelint ledger init\` again.`);
}
/** Adds those of some lines that a file does not have at its end; whether there were any. */
async function addLines(absolute, lines, place) {
	const name = pathFrom(place.root, absolute);
	const source = existsAt(absolute) ? readSource(absolute, name) : { text: "" };
	if (!("text" in source)) throw new UnusableLedgerError(`${name} cannot be read; expected a text file to which lines can be added. Check it, and run \`badgelint ledger init\` again.`);
	const has = new Set(source.text.split(/\r?\n/).map((line) => line.trim()));
	const missing = lines.filter((line) => !has.has(line));
	if (missing.length === 0) return false;
	const end = source.text === "" || source.text.endsWith("\n") ? "" : "\n";
	try {
		await writeAtomic(absolute, `${source.text}${end}${missing.join("\n")}\n`, withinOf(place));
	} catch (error) {
		throw new UnusableLedgerError(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}. Make sure that you may write there, and run \`badgelint ledger init\` again.`);
	}
	return true;
}
function withinOf({ root }) {
	return [repositoryTop(root) ?? root];
}
/** A pattern of git for all that lies in a folder, and nothing else. */
function patternBelow(folder) {
	const pattern = `${folder.replace(/[\\*?[\]!#]/g, "\\$&")}/**`;
	return /[\s"]/.test(pattern) ? JSON.stringify(pattern) : pattern;
}
// ../workspace/src/ledger/add-key.ts
/**
* Gives a ledger one more key for the badges that are issued from a day on: a new one, or one of the variable that the
* ledger does not know yet. Throws {@link UnusableLedgerError} where a badge of that time is there already, since
* under another key it would count twice.
*/
async function addKey(request) {
	const { workingDirectory, config, environment, keyFrom } = request;
	const found = await findLedger(workingDirectory, config);
	const { ledger, root, folder } = found;
	const last = await lastDay(found);
	if (keyFrom <= last) throw new UnusableLedgerError(`A new key from ${keyFrom} on would count badges twice: the ledger has a badge or a key of ${last}. Say a later day, as \`--key-from\`.`);
	const ofVariable = environment["BADGELINT_LEDGER_KEY"]?.trim() ? ledgerKeys({
		root,
		workingDirectory,
		environment
	}) : void 0;
	const known = new Set(ledger.description.keys.map(({ id }) => id));
	const key = ofVariable ? ofVariable.find(({ id }) => !known.has(id)) : LedgerKey.create();
	if (key === void 0) throw new UnusableLedgerError(`The variable ${keyVariable} has no key that is new to the ledger; expected one after a comma, of 64 hex digits. Add it there, or unset the variable to have one made in .badgelint/ledger.key.`);
	if (ofVariable === void 0) await keep(key, found);
	const description = join(folder, "ledger.json");
	const keys = [...ledger.description.keys, {
		id: key.id,
		valid_from: keyFrom
	}];
	const text = `${JSON.stringify({
		...ledger.description,
		keys
	}, null, 2)}\n`;
	await writeAtomic(description, text, withinOf(found));
	return {
		id: key.id,
		from: keyFrom,
		ledger: pathFrom(workingDirectory, description),
		...ofVariable ? {} : { file: pathFrom(workingDirectory, keyFile(root)) }
	};
}
/** The last day of a key or of an issue; a badge keeps the key of the day on which it was issued. */
async function lastDay({ ledger, name }) {
	let last = ledger.description.keys.map(({ valid_from }) => valid_from).sort().at(-1) ?? "";
	try {
		for await (const event of ledger.read(ledger.batches())) if (event.type === "issue" || event.type === "pilot") {
			if (dayOf(event) > last) last = dayOf(event);
		}
	} catch (error) {
		throw usableError(error, name);
	}
	return last;
}
/** Adds a line to the file of the keys, or begins it. */
async function keep(key, place) {
	const absolute = keyFile(place.root);
	if (!existsAt(absolute)) return writeSecret(absolute, `${key.toHex()}\n`, place);
	const source = readSource(absolute, ".badgelint/ledger.key", void 0, { limit: 1e5 });
	if (!("text" in source)) throw new UnusableLedgerError(".badgelint/ledger.key cannot be read; expected a key of 64 hex digits. Check its permissions.");
	const end = source.text === "" || source.text.endsWith("\n") ? "" : "\n";
	await writeAtomic(absolute, `${source.text}${end}${key.toHex()}\n`, withinOf(place));
}
// ../workspace/src/ledger/import/salts.ts
/** The file with a salt for each person, absolute. Never committed: who deletes a salt unlinks the person. */
function saltFile(root) {
	return join(root, ".badgelint", "ledger.salts.json");
}
/** A private salt for each person, under a name that only the key can make from an address. */
var Salts = class Salts {
	#root;
	#file;
	#salts;
	#isChanged = false;
	constructor(root, file, salts) {
		this.#root = root;
		this.#file = file;
		this.#salts = salts;
	}
	/** Throws {@link UnusableLedgerError} where the file is there and cannot be read. */
	static open(root, workingDirectory) {
		const file = saltFile(root);
		if (!existsAt(file)) return new Salts(root, file, /* @__PURE__ */ new Map());
		const name = pathFrom(workingDirectory, file);
		const source = readSource(file, name);
		const salts = "text" in source ? parsed(source.text) : void 0;
		if (salts) return new Salts(root, file, salts);
		throw new UnusableLedgerError(`${name} is not a list of salts; expected JSON with 64 hex digits under each name. Restore it from a backup; without it people get other pseudonyms than before.`);
	}
	/** The salt of a person, drawn where there is none yet. */
	of(address, key) {
		const name = key.saltName(address);
		const known = this.#salts.get(name);
		if (known !== void 0) return known;
		const salt = randomBytes(32).toString("hex");
		this.#salts.set(name, salt);
		this.#isChanged = true;
		return salt;
	}
	/** The salt that a person has; undefined where there is none. */
	get(address, key) {
		return this.#salts.get(key.saltName(address));
	}
	/** Forgets the salt of a person. */
	delete(address, key) {
		if (this.#salts.delete(key.saltName(address))) this.#isChanged = true;
	}
	/** Writes what has changed. To be done before the events that need them. */
	async save() {
		if (!this.#isChanged) return;
		const sorted = [...this.#salts].sort(([a], [b]) => a < b ? -1 : 1);
		const text = `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
		if (existsAt(this.#file)) await writeAtomic(this.#file, text, [this.#root]);
		else await this.#create(text);
		this.#isChanged = false;
	}
	async #create(text) {
		const written = await writeNew(this.#file, text, [this.#root], 384);
		if (written.kind === "written") return;
		throw new UnusableLedgerError(`${pathFrom(this.#root, this.#file)} cannot be written (${written.kind === "failed" ? written.reason : "somebody else made it meanwhile"}); nothing is added to the ledger. Check the folder, and import again.`);
	}
};
function parsed(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
		const entries = Object.entries(value);
		return entries.every(([, salt]) => typeof salt === "string" && /^[\da-f]{64}$/.test(salt)) ? new Map(entries) : void 0;
	} catch {
		return;
	}
}
// ../workspace/src/ledger/forget.ts
/** Looks for what links a person to a ledger, and deletes nothing yet. Throws {@link UnusableLedgerError}. */
async function findForgotten(address, context) {
	const { ledger, root, workingDirectory } = context;
	const keys = ledgerKeys(context);
	const salts = Salts.open(root, workingDirectory);
	const known = keys.filter((key) => salts.get(address, key) !== void 0);
	const pseudonyms = new Set(keys.map((key) => key.recipient(address, salts.get(address, key) ?? "")));
	const events = /* @__PURE__ */ new Set();
	for await (const event of ledger.read(ledger.batches())) if ("who" in event && event.who !== void 0 && pseudonyms.has(event.who)) events.add(event.id);
	return {
		salts: known.length,
		events: events.size,
		file: pathFrom(workingDirectory, saltFile(root)),
		delete: async () => {
			for (const key of known) salts.delete(address, key);
			await salts.save();
		}
	};
}
// ../workspace/src/ledger/import/assertions.ts
/** What a platform says of the number of a template's badges on a day. */
function assertionOf(template, on, count) {
	return {
		type: "assert",
		template,
		ref: assertRef(template, on),
		sequence: 1,
		on,
		count
	};
}
// ../workspace/src/ledger/import/badge-reader.ts
/** One object of an export. */
var ExportItem = class {
	fields;
	at;
	#dates;
	/** `dates` are fields beside the usual ones that hold dates. */
	constructor(fields, at, dates) {
		this.fields = fields;
		this.at = at;
		this.#dates = dates;
	}
	/** The text or number of a field, as text. */
	text(...keys) {
		return keys.map((key) => textOf(own(this.fields, key))).find((text) => text !== void 0);
	}
	has(key) {
		return Object.hasOwn(this.fields, key);
	}
	value(key) {
		return own(this.fields, key);
	}
	/** The text of a field in a group. */
	inner(group, ...keys) {
		const fields = own(this.fields, group);
		if (!isFields(fields)) return void 0;
		return keys.map((key) => textOf(own(fields, key))).find((text) => text !== void 0);
	}
	/** The dates in some fields, and in those that the user named. */
	dates(...keys) {
		const all = [...keys, ...this.#dates].flatMap((key) => {
			const text = textOf(own(this.fields, key));
			return text === void 0 ? [] : [[key, text]];
		});
		return Object.fromEntries(all);
	}
	reason(key) {
		return reasonOf(this.text(key) ?? "");
	}
	missing(what, keys) {
		return {
			message: `The badge has no ${what}; expected ${keys}`,
			suggestion: "Export it again with all fields"
		};
	}
};
function textOf(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
/** The texts that are there, in their order. */
function those(...texts) {
	return texts.flatMap((text) => text ?? []);
}
/** What tells a badge without an id from others, in a form that does not depend on the order of fields. */
function likenessOf(parts) {
	const stated = Object.entries(parts).filter(([, value]) => value !== void 0);
	return JSON.stringify(stated.sort(([a], [b]) => a < b ? -1 : 1));
}
/** An optional member, for a spread. */
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// ../workspace/src/ledger/import/dates.ts
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/;
/** Whether a text may be shown as a date, right or wrong: what stands in a column of dates and is none may be about a person. */
function isLikeDate(text) {
	return /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?:[T ][\d:.]{1,15}(?:Z|[+-][\d:]{1,5})?)?$/.test(text.trim());
}
/**
* The day of a date: ISO, also with a time (the day is taken as it is written, in whatever zone), seconds or
* milliseconds since 1970 (UTC), or numbers in an order. Undefined where it is none, or where the order is not known.
*/
function dayFrom(text, order) {
	const trimmed = text.trim();
	const [, year, month, day] = /^(\d{4})([-/.])\d/.test(trimmed) ? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(trimmed) ?? [] : [];
	if (year !== void 0) return whole(year, month, day);
	if (/^(?:\d{9,10}|\d{13})$/.test(trimmed)) {
		const seconds = trimmed.length === 13 ? Number(trimmed) / 1e3 : Number(trimmed);
		return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 10);
	}
	const [, first, , second, last = ""] = numeric.exec(trimmed) ?? [];
	if (first === void 0) return void 0;
	const full = last.length === 2 ? `20${last}` : last;
	if (order === void 0) return first === second ? whole(full, first, first) : void 0;
	return order === "dmy" ? whole(full, second, first) : whole(full, first, second);
}
/**
* The order of the dates of one column, by those that tell it: no month is above 12. Undefined where none needs
* an order. Throws {@link UnusableLedgerError} where they do not tell it, or tell both.
*/
function orderOf(column, dates, given) {
	const parts = dates.flatMap(({ text, at }) => {
		const [, first, , second] = numeric.exec(text.trim()) ?? [];
		const [numbers = ""] = text.trim().split(/[ T,]/);
		return first === void 0 ? [] : [{
			text: numbers,
			at,
			first: Number(first),
			second: Number(second)
		}];
	});
	const dayFirst = parts.find(({ first, second }) => first > 12 && second <= 12);
	const monthFirst = parts.find(({ first, second }) => second > 12 && first <= 12);
	const open = parts.find(({ first, second }) => first !== second && first <= 12 && second <= 12);
	const place = ({ file, line }) => `${file}${line === void 0 ? "" : `:${line}`}`;
	if (dayFirst && monthFirst) throw new UnusableLedgerError(`The column "${column}" mixes two orders: "${dayFirst.text}" (${place(dayFirst.at)}) has the day first, "${monthFirst.text}" (${place(monthFirst.at)}) the month; expected one order. Correct one of them, or export with dates such as 2026-03-31.`);
	const own = dayFirst ? "dmy" : monthFirst ? "mdy" : void 0;
	const witness = dayFirst ?? monthFirst;
	if (own && given && own !== given) throw new UnusableLedgerError(`"${witness?.text}" in the column "${column}" (${place(witness?.at ?? { file: "" })}) cannot be read as ${given}; expected ${words[given]}. Leave out \`--dates\`, or say \`--dates ${own}\`.`);
	if (own ?? given) return own ?? given;
	if (open === void 0) return void 0;
	throw new UnusableLedgerError(`"${open.text}" in the column "${column}" (${place(open.at)}) can be ${readings(open.text).join(" or ")}, and no other date there tells which. Which comes first? Say \`--dates dmy\` for the day, or \`--dates mdy\` for the month.`);
}
const words = {
	dmy: "the day first, then the month",
	mdy: "the month first, then the day"
};
function readings(text) {
	return ["dmy", "mdy"].flatMap((order) => dayFrom(text, order) ?? []);
}
function whole(year, month = "", day = "") {
	const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isDay(text) ? text : void 0;
}
// ../workspace/src/ledger/import/equal-rows.ts
/** What rows that are alike are told apart by: what is there from the issue on, then what comes later, in its order. */
const tellingDates = [
	"completed",
	"expires",
	"revoked",
	"accepted",
	"shared"
];
/** Numbers those without an id among the ones that are alike. The order in which a file has them means nothing. */
function numbersOf(badges, dates) {
	const numbers = /* @__PURE__ */ new Map();
	const said = (badge) => tellingDates.map((purpose) => dates.day(badge, badge.fields[purpose] ?? "") ?? "~").join();
	const withoutId = badges.filter(({ badge }) => badge === void 0);
	for (const alike of Map.groupBy(withoutId, ({ likeness }) => likeness).values()) {
		const inOrder = alike.map((badge) => ({
			badge,
			said: alike.length === 1 ? "" : said(badge)
		})).sort((a, b) => a.said < b.said ? -1 : a.said > b.said ? 1 : 0);
		let next = 1;
		for (const { badge } of inOrder) {
			numbers.set(badge, next);
			next += badge.count;
		}
	}
	return numbers;
}
// ../workspace/src/ledger/import/expiry.ts
/** Whether a platform says in words that a badge does not expire. */
function saysNoExpiry(text) {
	return /^(?:none|never)$/i.test(text.trim());
}
/** What is said of the expiry of a badge that has no day of it. */
function expiryWithoutDay({ dates, fields, tellsExpiry }) {
	const text = fields.expires === void 0 ? void 0 : dates[fields.expires];
	if (text !== void 0 && /^never$/i.test(text.trim())) return "never";
	return tellsExpiry || text !== void 0 ? "none" : void 0;
}
// ../workspace/src/ledger/import/convert-badges.ts
/** Turns the badges of exports into events. */
var BadgeConversion = class {
	planned = [];
	replacements = [];
	problems = [];
	/** By their ids on the platform. */
	badges = /* @__PURE__ */ new Map();
	/** All months that a date of a badge lies in: there it may be in the ledger already. */
	months = /* @__PURE__ */ new Set();
	/** Templates that are not in the repository, with how many badges. */
	unmatched = /* @__PURE__ */ new Map();
	undatedRevocations = /* @__PURE__ */ new Set();
	/** The first month of a badge whose revocation has no day. */
	earliestUndated;
	undatedAcceptances = 0;
	/** How many badges have no day of completion. */
	uncompleted = 0;
	#context;
	constructor(context) {
		this.#context = context;
	}
	add(file, dates) {
		const numbers = numbersOf(file.badges, dates);
		for (const badge of file.badges) {
			const problem = this.#add(badge, file, dates, numbers);
			if (problem) this.problems.push({
				at: badge.at,
				...problem
			});
			else for (const day of dates.plainDays(badge)) this.months.add(monthOf(day));
		}
	}
	/** Whether the repository has a template that is kept under this key. */
	hasTemplate(key) {
		return this.#context.matching.has(key);
	}
	/** The key of a template, which is counted where the repository has none. */
	templateOf(reference, count) {
		const matched = this.#context.matching.match(reference);
		if (matched.own === void 0) this.unmatched.set(matched.key, (this.unmatched.get(matched.key) ?? 0) + count);
		return matched;
	}
	#add(badge, file, dates, numbers) {
		const { keys, matching, noticedOn } = this.#context;
		const found = matching.match(badge.template);
		if (found.own === void 0 && hasAddress(badge.template.ids[0] ?? badge.template.name ?? "")) return {
			message: "The template is named by the address of a person; expected its id",
			suggestion: "Name the column of the template, or leave the badge out"
		};
		const settings = this.#settingsOf(found, badge);
		const issuedField = this.#field(badge, "issued", settings) ?? badge.fields.issued;
		const issuedOn = dates.day(badge, issuedField);
		if (issuedOn === void 0) return noDay(badge, issuedField);
		const completedField = this.#field(badge, "completed", settings) ?? badge.fields.completed;
		const used = {
			...badge.fields,
			completed: completedField
		};
		const days = /* @__PURE__ */ new Map();
		for (const purpose of [
			"completed",
			"expires",
			"accepted",
			"shared",
			"revoked"
		]) {
			const field = used[purpose];
			const text = field === void 0 ? void 0 : badge.dates[field];
			if (field === void 0 || text === void 0 || saysNoExpiry(text)) continue;
			const day = dates.day(badge, field);
			if (day === void 0) return noDay(badge, field);
			days.set(purpose, day);
		}
		const matched = this.templateOf(badge.template, badge.count);
		const key = keys.for(issuedOn);
		const template = matched.key;
		const refs = refsOf(badge, key, numbers.get(badge) ?? 1);
		const who = this.#who(badge, key);
		const mayMoveIssue = file.mayMoveIssue && issuedField === badge.fields.issued;
		const mayMoveFar = mayMoveIssue && badge.dates[badge.fields.recorded ?? ""] === void 0;
		const plan = (event) => this.planned.push({
			event,
			at: badge.at,
			mayMoveIssue,
			mayMoveFar
		});
		const meaning = this.#context.meaningOn(matched, issuedOn);
		for (const ref of refs) {
			const common = {
				template,
				ref,
				sequence: 1
			};
			plan(eventOf({
				type: "issue",
				...common,
				issued_on: issuedOn,
				channel: this.#channel(badge, settings),
				...optional("completed_on", days.get("completed")),
				...optional("expires_on", days.get("expires") ?? expiryWithoutDay(badge)),
				...optional("meaning", meaning),
				...optional("who", who)
			}));
			const accepted = days.get("accepted");
			if (accepted) plan(eventOf({
				type: "accept",
				...common,
				on: accepted
			}));
			else if (badge.status === "accepted") this.undatedAcceptances++;
			const shared = days.get("shared");
			if (shared) plan(eventOf({
				type: "share",
				...common,
				on: shared
			}));
			const revoked = days.get("revoked");
			if (revoked || badge.status === "revoked") plan(eventOf({
				type: "revoke",
				...common,
				on: revoked ?? noticedOn,
				reason: badge.reason
			}));
			if (badge.status === "revoked" && !revoked) this.#noteUndated(ref, issuedOn);
		}
		if (!days.has("completed")) this.uncompleted += badge.count;
		const [ref] = refs;
		if (badge.badge !== void 0 && ref !== void 0) this.badges.set(badge.badge, {
			ref,
			template
		});
		if (badge.replaces !== void 0 && ref !== void 0) {
			const recorded = badge.fields.recorded && dates.day(badge, badge.fields.recorded);
			this.replacements.push({
				old: badge.replaces,
				by: ref,
				on: recorded || issuedOn,
				at: badge.at
			});
		}
	}
	#noteUndated(ref, issuedOn) {
		this.undatedRevocations.add(ref);
		const month = monthOf(issuedOn);
		if (this.earliestUndated === void 0 || month < this.earliestUndated) this.earliestUndated = month;
	}
	/** The flag holds where the export has the field, then the setting of the template. */
	#field(badge, purpose, settings) {
		return [this.#context[purpose], settings[purpose]].flatMap((name) => name === void 0 ? [] : fieldNamed(badge, name)).at(0);
	}
	#settingsOf(matched, { template }) {
		const all = this.#context.settings.templates ?? {};
		return [
			matched.own?.template.id.value,
			matched.key,
			...template.ids
		].flatMap((name) => name !== void 0 && Object.hasOwn(all, name) ? all[name] ?? [] : []).at(0) ?? {};
	}
	#channel(badge, { channel }) {
		const configured = channel !== void 0 && isChannel(channel) ? channel : void 0;
		return badge.channel ?? this.#context.channel ?? configured ?? "unknown";
	}
	#who({ recipient }, key) {
		const { salts } = this.#context;
		if (salts === void 0 || recipient === void 0) return void 0;
		return key.recipient(recipient, salts.of(recipient, key));
	}
};
/** The fields of a badge that are called so, in any case. */
function fieldNamed({ dates }, name) {
	return Object.keys(dates).filter((key) => key.toLowerCase() === name.toLowerCase());
}
function refsOf(badge, key, first) {
	if (badge.badge !== void 0) return [key.credentialRef(badge.badge)];
	return Array.from({ length: badge.count }, (_, index) => key.rowRef(badge.likeness, first + index));
}
function noDay({ dates }, field) {
	const text = dates[field];
	if (text === void 0) return {
		message: `There is nothing in "${field}"; expected the day of issue`,
		suggestion: "Fill it in, or leave the badge out"
	};
	return {
		message: `There is ${isLikeDate(text) ? `"${text}"` : "something other than a date"} in "${field}"; expected a day such as 2026-03-31`,
		suggestion: "Correct it, or leave the badge out"
	};
}
// ../workspace/src/ledger/import/file-dates.ts
/** The dates of one file, of which each column has one order. */
var FileDates = class {
	#file;
	#given;
	#orders = /* @__PURE__ */ new Map();
	constructor(file, given) {
		this.#file = file;
		this.#given = given;
	}
	/** The day in a field of a badge; undefined where it is none. Throws where the order of the column is open. */
	day(badge, field) {
		const text = badge.dates[field];
		return text === void 0 ? void 0 : dayFrom(text, this.#orderOf(field));
	}
	/** All days of a badge that can be read as they are, whatever they mean. */
	plainDays({ dates }) {
		const order = this.#file.order ?? this.#given;
		return Object.entries(dates).flatMap(([field, text]) => dayFrom(text, this.#orders.get(field) ?? order) ?? []);
	}
	#orderOf(field) {
		if (!this.#orders.has(field)) {
			const written = this.#file.badges.flatMap(({ at, dates }) => {
				const text = dates[field];
				return text === void 0 ? [] : [{
					text,
					at
				}];
			});
			this.#orders.set(field, orderOf(field, written, this.#file.order ?? this.#given));
		}
		return this.#orders.get(field);
	}
};
// ../workspace/src/ledger/import/compare-with-ledger.ts
/** What is in a ledger already of what an import wants to add. */
var LedgerContents = class LedgerContents {
	#byKey = /* @__PURE__ */ new Map();
	/** Which field of which badge is corrected, as `REF FIELD`. */
	#corrected = /* @__PURE__ */ new Set();
	/** Templates and days of issues without an id of the badge, as `TEMPLATE DAY`. */
	#rows = /* @__PURE__ */ new Set();
	/** Reads the batches of some months, and keeps what is of these badges. */
	static async of(ledger, isRead, keys) {
		const contents = new LedgerContents();
		const batches = ledger.batches().filter(({ month }) => isRead(month));
		for await (const event of ledger.read(batches)) {
			contents.#note(event);
			if (isRowIssue(event)) contents.#rows.add(`${event.template} ${event.issued_on}`);
			const key = idempotencyKey(event);
			if (keys.has(key)) contents.#byKey.set(key, event);
		}
		return contents;
	}
	get(key) {
		return this.#byKey.get(key);
	}
	/** Whether there is a badge without an id of the same template and day. */
	hasRowLike({ template, issued_on }) {
		return this.#rows.has(`${template} ${issued_on}`);
	}
	/** Looks for corrections in all months: one may have been made long after the issue. */
	async findCorrections(ledger) {
		for await (const event of ledger.read(ledger.batches())) this.#note(event);
	}
	#note(event) {
		if (event.type === "correct") this.#corrected.add(`${event.ref} ${event.field}`);
	}
	/** Whether a member of a badge's events is known to be wrong, so that another value of it is no surprise. */
	isCorrected(ref, member) {
		return this.#corrected.has(`${ref} ${member}`);
	}
};
/** Whether it is the issue of a badge of which the export has no id. */
function isRowIssue(event) {
	return event.type === "issue" && event.ref.startsWith("row-");
}
/** Leaves out what two exports say twice, and what they contradict each other in. */
function withoutRepeated(planned) {
	const byKey = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Set();
	const contradictions = [];
	for (const one of planned) {
		const key = idempotencyKey(one.event);
		const other = byKey.get(key);
		if (other === void 0) byKey.set(key, one);
		else if (saysNoMore(other.event, one.event)) byKey.set(key, one);
		else if (!saysNoMore(one.event, other.event)) {
			refused.add(key);
			contradictions.push({
				...contradiction(one, other.event),
				other: other.at
			});
		}
	}
	return {
		single: [...byKey].flatMap(([key, one]) => refused.has(key) ? [] : [one]),
		contradictions
	};
}
/** Finds out what is new. `isUndated` tells revocations of which the platform names no day. */
function compareWithLedger(planned, contents, isUndated) {
	const added = [];
	const contradictions = [];
	let known = 0;
	let moved = 0;
	for (const one of planned) {
		const { event } = one;
		const existing = contents.get(idempotencyKey(event));
		if (existing === void 0 && event.type === "issue" && contents.get(pilotKey(event))) known++;
		else if (existing === void 0) added.push(event);
		else if (saysNoMore(event, existing)) known++;
		else if (event.type === "revoke" && isUndated(event.ref)) known++;
		else if (one.mayMoveIssue && isMoved(event, existing)) {
			known++;
			if (contents.isCorrected(event.ref, "issued_on")) continue;
			moved++;
			added.push(correctionOf(event, existing));
		} else if (isSettled(event, existing, contents)) known++;
		else contradictions.push(contradiction(one, existing));
	}
	return {
		added,
		known,
		contradictions,
		moved
	};
}
/** Whether all that two events differ in has been corrected in the ledger. */
function isSettled(event, existing, contents) {
	return differing(event, existing).every(([member]) => contents.isCorrected(event.ref, member));
}
/** A platform does not know that a badge was a pilot; who has recorded that knows better. */
function pilotKey({ ref, sequence }) {
	return `pilot ${ref} ${sequence}`;
}
/** Whether the first of two events with one key says nothing that the second does not say, too. */
function saysNoMore(one, other) {
	if (!contradicts(one, other)) return true;
	return differing(one, other).every(([, now, before]) => now === void 0 || now === "unknown" || before === void 0 && now === "none");
}
function isMoved(event, existing) {
	const members = differing(event, existing).map(([member]) => member);
	return event.type === "issue" && members.length === 1 && members[0] === "issued_on";
}
/** On the day that the platform names now: it does not say when it was changed, and this is the same in each import. */
function correctionOf(event, existing) {
	const on = "issued_on" in event ? event.issued_on : "";
	const correction = {
		type: "correct",
		template: existing.template,
		ref: existing.ref,
		sequence: 1,
		on,
		field: "issued_on",
		reason: "unknown",
		of: existing.id
	};
	return eventOf(correction);
}
function contradiction({ event, at }, existing) {
	return {
		at,
		type: event.type,
		differences: differing(event, existing).map(([member, now, before]) => ({
			member,
			before: shown(member, before),
			now: shown(member, now)
		}))
	};
}
/** The members in which two events differ, apart from what we saw of the template. */
function differing(one, other) {
	const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
	return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].filter((member) => member !== "id" && member !== "meaning").flatMap((member) => a.get(member) === b.get(member) ? [] : [[
		member,
		a.get(member),
		b.get(member)
	]]);
}
function shown(member, value) {
	if (value === void 0) return "nothing";
	return member === "who" || member === "by" ? "a pseudonym" : String(value);
}
// ../workspace/src/ledger/import/former-templates.ts
/**
* Lets badges stay with the template under which the ledger has them, where no template of the repository is called
* so any more: it got another id, or `platform_ids` since. What happens to these badges later belongs to them there.
*/
function keepTemplates(planned, contents, conversion) {
	const kept = /* @__PURE__ */ new Map();
	for (const { event } of planned) {
		if (event.type !== "issue") continue;
		const before = contents.get(idempotencyKey(event))?.template;
		if (before === void 0 || before === event.template || conversion.hasTemplate(before)) continue;
		kept.set(event.ref, {
			before,
			now: event.template
		});
	}
	const groups = Map.groupBy(kept.values(), ({ before, now }) => `${before} ${now}`);
	return {
		events: planned.map((one) => {
			const before = kept.get(one.event.ref)?.before;
			return before === void 0 ? one : {
				...one,
				event: eventOf({
					...one.event,
					template: before
				})
			};
		}),
		former: [...groups.values()].flatMap((all) => all.slice(0, 1).map((one) => ({
			...one,
			badges: all.length
		})))
	};
}
// ../workspace/src/ledger/import/replacements.ts
/** For badges that are known by their ids on the platform the events that they were replaced. */
function plannedReplacements(replacements, badges) {
	return replacements.flatMap(({ old, by, on, at }) => {
		const badge = badges.get(old);
		if (badge === void 0) return [];
		return [{
			event: eventOf({
				type: "replace",
				...badge,
				sequence: 1,
				on,
				reason: "reissued",
				by
			}),
			at
		}];
	});
}
/** What the ledger may call a badge of which the day of issue is not known, and so not the key. */
function possibleRefs(badge, keys) {
	return keys.ours().map((key) => key.credentialRef(badge));
}
// ../workspace/src/ledger/import/find-new.ts
/**
* Finds out what a ledger does not have yet, by the months in which the badges have a date. All months are read
* where a badge replaces one that is not in the export, or its day of issue may have been any other before; and those
* since the issue where a revocation has no day.
*/
async function findNew(conversion, ledger, keys) {
	const { replacements, badges, earliestUndated, undatedRevocations } = conversion;
	const elsewhere = replacements.filter(({ old }) => !badges.has(old));
	const planned = [...conversion.planned, ...plannedReplacements(replacements, badges)];
	const months = /* @__PURE__ */ new Set([...conversion.months, ...planned.map(({ event }) => monthOfEvent(event))]);
	const since = elsewhere.length > 0 || planned.some(({ mayMoveFar }) => mayMoveFar) ? "" : earliestUndated;
	const oldRefs = elsewhere.flatMap(({ old }) => possibleRefs(old, keys));
	const contents = await LedgerContents.of(ledger, (month) => months.has(month) || since !== void 0 && month >= since, /* @__PURE__ */ new Set([
		...planned.map(({ event }) => idempotencyKey(event)),
		...planned.flatMap(({ event }) => event.type === "issue" ? [pilotKey(event)] : []),
		...oldRefs.flatMap((ref) => [issueKey(ref), `replace ${ref} 1`])
	]));
	const found = new Map(elsewhere.flatMap(({ old }) => {
		return possibleRefs(old, keys).flatMap((ref) => contents.get(issueKey(ref)) ?? []).slice(0, 1).map(({ ref, template }) => [old, {
			ref,
			template
		}]);
	}));
	const { events, former } = keepTemplates([...planned, ...plannedReplacements(elsewhere, found)], contents, conversion);
	const { single, contradictions } = withoutRepeated(events);
	const compared = () => compareWithLedger(single, contents, (ref) => undatedRevocations.has(ref));
	let comparison = compared();
	if (comparison.contradictions.length > 0) {
		await contents.findCorrections(ledger);
		comparison = compared();
	}
	return {
		...comparison,
		formerTemplates: former,
		likeKnown: comparison.known > 0 ? 0 : comparison.added.filter((one) => isRowIssue(one) && contents.hasRowLike(one)).length,
		contradictions: [...contradictions, ...comparison.contradictions],
		unresolved: elsewhere.filter(({ old }) => !found.has(old)).length
	};
}
function issueKey(ref) {
	return `issue ${ref} 1`;
}
// ../workspace/src/ledger/import/import-result.ts
/** What is said of a file. */
function importedFile(file, wantsRecipients) {
	const { title, badges, counts, how } = file;
	const dropped = wantsRecipients ? file.dropped.filter((name) => !file.people?.includes(name)) : file.dropped;
	return {
		file: file.file,
		title,
		badges: badges.reduce((sum, { count }) => sum + count, 0),
		counts: counts.length,
		hasIds: how === void 0 || badges.every(({ badge }) => badge !== void 0),
		dropped,
		...how === void 0 ? {} : { how }
	};
}
/** How often each of some values is there. */
function countsBy(all) {
	return new Map([...Map.groupBy(all, (one) => one)].map(([one, some]) => [one, some.length]));
}
/** Why badges were left out, with how many of all files. */
function passedOverIn(files) {
	const sums = /* @__PURE__ */ new Map();
	for (const [why, count] of files.flatMap(({ passedOver }) => [...passedOver])) sums.set(why, (sums.get(why) ?? 0) + count);
	return sums;
}
/** What is on pages that are not among the files, for each kind of export. */
function missingPages(files) {
	return [...Map.groupBy(files, ({ title }) => title)].flatMap(([title, pages]) => {
		const missing = Math.max(0, ...pages.map((page) => page.total ?? 0)) - pages.map(({ badges, counts, problems, passedOver }) => badges.length + counts.length + problems.length + [...passedOver.values()].reduce((a, b) => a + b, 0)).reduce((a, b) => a + b, 0);
		if (missing > 0) return [{
			title,
			count: missing
		}];
		return pages.every(({ hasNext }) => hasNext) ? [{
			title,
			count: void 0
		}] : [];
	});
}
// ../workspace/src/ledger/import/locate.ts
/** Finds the lines of places in exports. A file is taken apart for it only where something is to be told of it. */
var PlaceLocator = class {
	#texts = /* @__PURE__ */ new Map();
	#locators = /* @__PURE__ */ new Map();
	add(file, text) {
		this.#texts.set(file, text);
	}
	async problem({ at, message, suggestion }) {
		return {
			place: await this.place(at),
			message,
			suggestion
		};
	}
	async place({ file, line, pointer }) {
		if (line !== void 0 || pointer === void 0) return line === void 0 ? file : `${file}:${line}`;
		const locator = this.#locators.get(file) ?? FileLocator.of("export.json", this.#texts.get(file) ?? "");
		this.#locators.set(file, locator);
		const found = await locator;
		const [start] = found.offsetsOf({
			file: "export.json",
			document: 0,
			pointer
		});
		return `${file}:${found.lines.position(start).line}`;
	}
};
// ../workspace/src/ledger/import/template-matching.ts
/** Finds for the templates of exports those of the repository. */
var TemplateMatching = class {
	#byPlatformId = /* @__PURE__ */ new Map();
	#byId = /* @__PURE__ */ new Map();
	#keys = /* @__PURE__ */ new Set();
	/** Null where several have one name, which then tells nothing. */
	#byName = /* @__PURE__ */ new Map();
	constructor(templates) {
		for (const one of templates) {
			const { platformIds, id, name } = one.template;
			for (const { value } of Object.values(platformIds)) this.#byPlatformId.set(value, one);
			this.#byId.set(id.value, one);
			this.#keys.add(templateKey(id.value));
			if (name) this.#byName.set(name.value, this.#byName.has(name.value) ? null : one);
		}
	}
	/** Whether a template of the repository is kept under this key now. */
	has(key) {
		return this.#keys.has(key);
	}
	/** By an id on a platform, else by its own id, else by the exact name; else under the platform's id. */
	match({ ids, name }) {
		const own = ids.map((id) => this.#byPlatformId.get(id)).find((one) => one !== void 0) ?? ids.map((id) => this.#byId.get(id)).find((one) => one !== void 0) ?? (name === void 0 ? void 0 : this.#byName.get(name)) ?? void 0;
		if (own === void 0) return { key: templateKey(ids[0] ?? name ?? "") };
		return {
			key: templateKey(own.template.id.value),
			own
		};
	}
};
/** What the badges of a template mean now. */
function meaningNow({ template }) {
	return meaningDigests(meaningOfTemplate(template));
}
// ../workspace/src/ledger/import/meaning.ts
/**
* What a template meant when a badge was issued, as far as its text of that day is known: its file is committed as
* it is, and the last commit that touched it is not younger than the badge. Where git cannot tell, that is
* so for badges that are issued today or later alone.
*/
function meanings(base, templates, today) {
	const since = /* @__PURE__ */ new Map();
	let known;
	const lastChanges = () => {
		known ??= lastChangesOf(base, templates);
		return known;
	};
	const cache = /* @__PURE__ */ new Map();
	return ({ key, own }, day) => {
		if (own === void 0) return void 0;
		const { file } = own.template.at;
		const from = since.get(file) ?? lastChanges().get(file) ?? today;
		since.set(file, from);
		if (day < from) return void 0;
		const meaning = cache.get(key) ?? meaningNow(own);
		cache.set(key, meaning);
		return meaning;
	};
}
/** For each file that is as it was committed the day of its last commit. */
function lastChangesOf(base, files) {
	try {
		const history = readHistory({ base });
		if (history === void 0) return /* @__PURE__ */ new Map();
		const open = new Set(uncommitted(files.map((file) => resolve(base, file))));
		return new Map(files.flatMap((file) => {
			const day = history.get(file)?.lastChanged;
			return day === void 0 || open.has(resolve(base, file)) ? [] : [[file, day]];
		}));
	} catch (error) {
		if (error instanceof GitError) return /* @__PURE__ */ new Map();
		throw error;
	}
}
// ../workspace/src/ledger/import/known-tables.ts
const knownTables = [{
	title: "Credly's analytics",
	marks: [
		"badge template id",
		"earner badge id",
		"status",
		"issue date"
	],
	columns: {
		template: "Badge Template ID",
		badge: "Earner Badge ID",
		issued_on: "Issue Date",
		status: "Status",
		recipient: "Issued to Email"
	},
	templateName: "Badge Name",
	reading: {
		completed: "Issue Date",
		issued: "Record Created"
	}
}, {
	title: "Credly's file to issue in bulk",
	marks: [
		"badge template id",
		"recipient email",
		"issued to first name",
		"issued at"
	],
	columns: {
		template: "Badge Template ID",
		issued_on: "Issued at",
		expires_on: "Expires at",
		recipient: "Recipient Email"
	},
	channel: "bulk",
	order: "mdy"
}];
/** The table that some headers are of. */
function knownTable(header) {
	const names = new Set(header.map(plainHeader));
	return knownTables.find(({ marks }) => marks.every((mark) => names.has(mark)));
}
/** Platforms change the case of headers from release to release. */
function plainHeader(header) {
	return header.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
}
// ../workspace/src/ledger/import/propose-columns.ts
/** Headers that a public page documents, in small letters. */
const known = {
	"badge class id": "template",
	identifier: "recipient",
	"issue date": "issued_on",
	"expiration date": "expires_on",
	"issued on": "issued_on",
	"recipient email": "recipient",
	badge: "template",
	issued_on: "issued_on",
	expires: "expires_on",
	recipient_email: "recipient",
	"date awarded": "issued_on",
	"expiry date": "expires_on",
	"e-mail-adresse": "recipient",
	"recipient mailadres": "recipient"
};
/** Words in headers that nobody has documented, all of which must be there. What is more exact comes first; the first that fits holds. */
const similar = [
	["recipient", /\be-?mail\b|\bmail\b|\brecipient\b/],
	["replaces", /\breplaces\b/],
	["reason", /\breason\b/],
	["revoked_on", /\brevo(?:ked|cation)\b/],
	["completed_on", /\bcomplet(?:ed|ion)\b|\bqualified\b|\bfinished\b|\bpassed\b/],
	["accepted_on", /\b(?:accepted|claimed)\b|\bacceptance\b/],
	["shared_on", /\bshared\b/],
	["expires_on", /\bexpir\w*\b|\bvalid until\b/],
	["issued_on", /^(?:date|day)$|^(?:issued|awarded|granted|earned)(?: (?:on|at|date|day))?$/],
	[
		"issued_on",
		/\b(?:date|day)\b/,
		/\b(?:issued?|awarded?|granted)\b/
	],
	[
		"badge",
		/\b(?:credential|assertion|award|earner badge|issued badge)\b/,
		/\b(?:id|number)\b/
	],
	[
		"template",
		/\b(?:template|badge|course|group)\b/,
		/\b(?:template|class|badge|course|group|id|name)$/
	],
	["template", /^(?:micro-?)?credential(?: (?:name|title|type))?$|^(?:achievement|certificate)$/],
	["status", /\bstatus\b|\bstate of the badge\b/],
	["channel", /\bchannel\b|\bissued (?:through|via)\b/]
];
/** Headers of columns that name people, whatever else is in them. */
const people = /\bby\b|\b(?:first|last|full|given|family|user)[ -]?name\b|\b(?:earner|holder|owner|participant|student|learner|member|employee|person|user|candidate|teacher|instructor|assessor|issuer)s?\b(?! badge id\b)/;
const required = ["template", "issued_on"];
/** Proposes what the columns of a file hold, from their headers alone. */
function proposeColumns({ file, table, headers }) {
	const mapping = {};
	const take = (column, header) => {
		if (column !== void 0 && mapping[column] === void 0) mapping[column] = header;
	};
	for (const header of table.header) if (Object.hasOwn(known, plainHeader(header))) take(known[plainHeader(header)], header);
	const taken = new Set(Object.values(mapping));
	for (const header of table.header.filter((one) => !taken.has(one))) {
		const plain = plainHeader(header).replaceAll("_", " ");
		const [column] = similar.find(([one, ...words]) => (one === "recipient" || !people.test(plain)) && mapping[one] === void 0 && words.every((word) => word.test(plain))) ?? [];
		take(column, header);
	}
	const found = Object.entries(mapping);
	const missing = required.filter((column) => mapping[column] === void 0);
	const shown = new Map(found.map(([column, header]) => [headers.index(header), column]));
	return {
		file,
		header: table.header,
		missing,
		yaml: [
			"ledger:",
			"  columns:",
			...found.map(([column, header]) => `    ${column}: ${quotedYaml(header)}`),
			...missing.map((column) => `    ${column}: # which column?`)
		],
		rows: table.rows.slice(0, 3).map(({ cells }) => cells.map((cell, index) => cell.trim() === "" || mayBeShown(shown.get(index), cell) ? cell.trim() : "***"))
	};
}
/** A header may mislead, so that a cell must look like what it is taken for. */
function mayBeShown(column, cell) {
	if (column?.endsWith("_on")) return isLikeDate(cell);
	if (column === "status" || column === "channel") return /^[a-z-]{1,20}$/i.test(cell.trim());
	return column === "template" && !hasAddress(cell);
}
/** Quoted wherever YAML might read anything else than the text. */
function quotedYaml(text) {
	return /^[A-Za-z][\w -]*[\w]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}
// ../workspace/src/ledger/import/accredible.ts
/**
* Credentials of Accredible. Fields by accredible/api-documentation, openapi.json 25.08.0. It knows neither
* acceptance nor revocation; what is in progress or not published is not issued.
*/
const accredibleCredentials = {
	title: "credentials of Accredible",
	reads: [
		"id",
		"group",
		"group_id",
		"group_name",
		"issued_on",
		"published_on",
		"created_at",
		"expired_on",
		"approve",
		"complete"
	],
	mayMoveIssue: true,
	recognises: (fields) => "issued_on" in fields && ("group_id" in fields || "group_name" in fields || isFields(fields.group)),
	read(item) {
		if (item.value("complete") === false) return { passedOver: "still in progress" };
		if (item.value("approve") === false) return { passedOver: "not published" };
		const badge = item.text("id");
		const ids = those(item.inner("group", "id") ?? item.text("group_id"));
		const name = item.inner("group", "name") ?? item.text("group_name");
		if (badge === void 0) return item.missing("id", "`id`");
		if (ids.length === 0 && name === void 0) return item.missing("group", "`group_id`");
		return { badge: {
			at: item.at,
			template: {
				ids,
				...optional("name", name)
			},
			badge,
			likeness: likenessOf({ badge }),
			dates: item.dates("issued_on", "published_on", "created_at", "expired_on"),
			fields: {
				issued: "issued_on",
				recorded: "created_at",
				expires: "expired_on"
			},
			status: "issued",
			tellsExpiry: item.has("expired_on"),
			reason: "unknown",
			...optional("recipient", item.text("recipient_email") ?? item.inner("recipient", "email")),
			count: 1
		} };
	}
};
// ../workspace/src/ledger/import/canvas-credentials.ts
/**
* Assertions of Badgr, which is Canvas Credentials and Parchment now, version 2 of the API. Fields by
* https://developerdocs.instructure.com/services/credentials/openapi/assertions and by mint-o-badges/badgr-server,
* apps/issuer/serializers_v2.py. It says that a badge was accepted or revoked, and not when.
*/
const canvasAssertions = {
	title: "assertions of Canvas Credentials (Badgr)",
	reads: [
		"entityType",
		"entityId",
		"openBadgeId",
		"badgeclass",
		"badgeclassOpenBadgeId",
		"issuedOn",
		"createdAt",
		"expires",
		"acceptance",
		"revoked",
		"revocationReason"
	],
	mayMoveIssue: true,
	recognises: (fields) => fields.entityType === "Assertion" || "badgeclass" in fields && "entityId" in fields,
	read(item) {
		const badge = item.text("entityId", "openBadgeId", "id");
		const ids = those(item.text("badgeclass"), item.text("badgeclassOpenBadgeId"));
		if (badge === void 0) return item.missing("id", "`entityId`");
		if (ids.length === 0) return item.missing("template", "`badgeclass`");
		const isRevoked = item.value("revoked") === true;
		const acceptance = item.text("acceptance");
		return { badge: {
			at: item.at,
			template: { ids },
			badge,
			likeness: likenessOf({ badge }),
			dates: item.dates("issuedOn", "createdAt", "expires"),
			fields: {
				issued: "issuedOn",
				recorded: "createdAt",
				expires: "expires"
			},
			status: isRevoked ? "revoked" : acceptance === "Accepted" ? "accepted" : acceptance === "Rejected" ? "rejected" : "issued",
			tellsExpiry: item.has("expires"),
			reason: item.reason("revocationReason"),
			...optional("recipient", item.inner("recipient", "plaintextIdentity", "identity")),
			count: 1
		} };
	}
};
// ../workspace/src/ledger/import/credly.ts
const statuses$1 = /* @__PURE__ */ new Map([
	["pending", "issued"],
	["accepted", "accepted"],
	["rejected", "rejected"],
	["revoked", "revoked"]
]);
/**
* Issued badges as pages of Credly's API. Fields by a whole answer in OpenNTI/nti.app.products.acclaim,
* src/nti/app/products/acclaim/tests/data/issued_badges.json; states also in openedx/credentials, models.py.
* The day of the last change of state is all that it has of acceptance and revocation.
*/
const credlyBadges = {
	title: "Credly's issued badges",
	reads: [
		"id",
		"state",
		"issued_at",
		"created_at",
		"state_updated_at",
		"accepted_at",
		"revoked_at",
		"expires_at",
		"revocation_reason",
		"replaces_badge_id",
		"badge_template"
	],
	reading: {
		completed: "issued_at",
		issued: "created_at"
	},
	recognises: (fields) => isFields(fields.badge_template) && "state" in fields,
	read(item) {
		const state = item.text("state") ?? "";
		const status = statuses$1.get(state);
		if (status === void 0) return {
			message: `The state "${word(state)}" is not one that Credly has; expected pending, accepted, rejected or revoked`,
			suggestion: "Export it again"
		};
		const badge = item.text("id");
		const ids = those(item.inner("badge_template", "id"));
		const name = item.inner("badge_template", "name");
		if (badge === void 0) return item.missing("id", "`id`");
		if (ids.length === 0 && name === void 0) return item.missing("template", "`badge_template`");
		const accepted = item.has("accepted_at") ? "accepted_at" : void 0;
		const revoked = item.text("revoked_at") === void 0 ? "state_updated_at" : "revoked_at";
		return { badge: {
			at: item.at,
			template: {
				ids,
				...optional("name", name)
			},
			badge,
			likeness: likenessOf({ badge }),
			dates: item.dates("issued_at", "created_at", "state_updated_at", "accepted_at", "revoked_at", "expires_at"),
			fields: {
				issued: "issued_at",
				recorded: "created_at",
				expires: "expires_at",
				...optional("accepted", status === "accepted" ? accepted ?? "state_updated_at" : accepted),
				...status === "revoked" ? { revoked } : {}
			},
			status,
			tellsExpiry: item.has("expires_at"),
			reason: item.reason("revocation_reason"),
			...optional("replaces", item.text("replaces_badge_id")),
			...optional("recipient", item.text("recipient_email")),
			count: 1
		} };
	}
};
/** Templates of Credly's API, each with the number of its badges. */
const credlyTemplates = {
	title: "Credly's badge templates",
	reads: [
		"id",
		"name",
		"badges_count"
	],
	recognises: (fields) => "badges_count" in fields && "name" in fields,
	read(item) {
		const count = item.value("badges_count");
		const ids = those(item.text("id"));
		const name = item.text("name");
		if (typeof count !== "number" || !Number.isInteger(count) || count < 0) return item.missing("count", "`badges_count` with a whole number");
		return {
			template: {
				ids,
				...optional("name", name)
			},
			count
		};
	}
};
/** A word of an export as far as a message may quote it: a state is one short word, and several may be the name of a person. */
function word(text) {
	return /^[\w-]{0,24}$/.test(text) ? text : "\u2026";
}
// ../workspace/src/ledger/import/open-badge-factory.ts
/**
* Events of Open Badge Factory, version 2 of the API: one act of issuing to so many people. Fields by
* openbadgefactory/moodle-local_obf, classes/client.php. Times are seconds since 1970.
*/
const openBadgeFactoryEvents = {
	title: "events of Open Badge Factory",
	reads: [
		"id",
		"name",
		"badge_id",
		"issued_on",
		"ctime",
		"expires_on",
		"recipient_count",
		"api_consumer_id",
		"log_entry"
	],
	recognises: (fields) => "badge_id" in fields && ("recipient_count" in fields || "ctime" in fields || "log_entry" in fields),
	read(item) {
		const id = item.text("id");
		const template = item.text("badge_id");
		if (id === void 0) return item.missing("id", "`id`");
		if (template === void 0) return item.missing("template", "`badge_id`");
		const count = item.value("recipient_count");
		if (typeof count !== "number" || !Number.isInteger(count) || count < 0 || count > maxRecipients) return item.missing("number of badges", "`recipient_count` with a whole number");
		if (count === 0) return { passedOver: "issued to nobody" };
		return { badge: {
			at: item.at,
			template: {
				ids: those(template),
				...optional("name", item.text("name"))
			},
			likeness: likenessOf({ event: id }),
			dates: item.dates("issued_on", "ctime", "expires_on"),
			fields: {
				issued: "issued_on",
				expires: "expires_on"
			},
			status: "issued",
			tellsExpiry: item.has("expires_on"),
			reason: "unknown",
			...optional("channel", channelOf(item)),
			count
		} };
	}
};
/** As many as the number in a `ref` goes. */
const maxRecipients = 1e6;
/** A log entry with the address of a site is that of the Moodle plugin; an API consumer without one is a program. */
function channelOf(item) {
	const entry = item.value("log_entry");
	const text = typeof entry === "string" ? entry : JSON.stringify(entry ?? "");
	if (/"wwwroot"/.test(text)) return "integration:moodle";
	return item.text("api_consumer_id") === void 0 ? void 0 : "api";
}
// ../workspace/src/ledger/import/open-badges.ts
/** Assertions of Open Badges 1 and 2: https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html */
const openBadgesAssertions = {
	title: "Open Badges assertions",
	reads: [
		"id",
		"uid",
		"badge",
		"issuedOn",
		"expires",
		"revoked",
		"revocationReason",
		"type",
		"@context"
	],
	recognises: (fields) => "badge" in fields && ("issuedOn" in fields || hasType(fields, "Assertion")),
	read(item) {
		const badge = item.text("id", "uid");
		const ids = those(item.text("badge") ?? item.inner("badge", "id", "@id"));
		const name = item.inner("badge", "name");
		if (ids.length === 0 && name === void 0) return item.missing("template", "`badge`");
		const recipient = item.inner("recipient", "identity");
		return { badge: {
			at: item.at,
			template: {
				ids,
				...optional("name", name)
			},
			...optional("badge", badge),
			likeness: likenessOf({
				badge,
				template: ids[0] ?? name,
				day: item.text("issuedOn"),
				recipient
			}),
			dates: item.dates("issuedOn", "expires"),
			fields: {
				issued: "issuedOn",
				expires: "expires"
			},
			status: item.value("revoked") === true ? "revoked" : "issued",
			tellsExpiry: true,
			reason: item.reason("revocationReason"),
			...optional("recipient", recipient),
			count: 1
		} };
	}
};
/**
* Credentials of Open Badges 3. The day on which it was awarded comes first: `validFrom` moves when a credential
* is issued again (1EdTech/openbadges-specification, ob_v3p0/common_credentials.lines).
*/
const openBadgesCredentials = {
	title: "Open Badges credentials",
	reads: [
		"id",
		"credentialSubject",
		"awardedDate",
		"validFrom",
		"issuanceDate",
		"validUntil",
		"expirationDate",
		"type",
		"@context"
	],
	mayMoveIssue: true,
	recognises: (fields) => isFields(fields.credentialSubject) && [
		"OpenBadgeCredential",
		"AchievementCredential",
		"VerifiableCredential"
	].some((type) => hasType(fields, type)),
	read(item) {
		const badge = item.text("id");
		const subject = item.value("credentialSubject");
		const achievement = isFields(subject) ? own(subject, "achievement") : void 0;
		const ids = those(isFields(achievement) ? textOf(own(achievement, "id")) : textOf(achievement));
		const name = isFields(achievement) ? textOf(own(achievement, "name")) : void 0;
		if (ids.length === 0 && name === void 0) return item.missing("template", "`credentialSubject.achievement`");
		const issued = [
			"awardedDate",
			"validFrom",
			"issuanceDate"
		].find((key) => item.text(key));
		const expires = item.has("expirationDate") ? "expirationDate" : "validUntil";
		const earner = isFields(subject) ? textOf(own(subject, "id")) : void 0;
		return { badge: {
			at: item.at,
			template: {
				ids,
				...optional("name", name)
			},
			...optional("badge", badge),
			likeness: likenessOf({
				badge,
				template: ids[0] ?? name,
				day: issued && item.text(issued),
				earner
			}),
			dates: item.dates("awardedDate", "validFrom", "issuanceDate", "validUntil", "expirationDate"),
			fields: {
				issued: issued ?? "validFrom",
				expires
			},
			status: "issued",
			tellsExpiry: true,
			reason: "unknown",
			...optional("recipient", earner),
			count: 1
		} };
	}
};
function hasType(fields, type) {
	const stated = own(fields, "type") ?? own(fields, "@type");
	return Array.isArray(stated) ? stated.includes(type) : stated === type;
}
// ../workspace/src/ledger/import/read-json.ts
/** In the order in which they are asked: what is unmistakable first. */
const readers = [
	openBadgesCredentials,
	credlyBadges,
	canvasAssertions,
	openBadgeFactoryEvents,
	openBadgesAssertions,
	accredibleCredentials,
	credlyTemplates
];
/** Keys under which a page or a bundle holds what it is about. */
const envelopes = [
	"data",
	"result",
	"credentials",
	"credential",
	"verifiableCredential",
	"badges"
];
const expected = "expected issued badges of Credly, Canvas Credentials, Open Badge Factory, Accredible or Open Badges, or templates with `badges_count`";
/** Reads a page of an API, or Open Badges. Throws {@link UnusableLedgerError} where it is nothing like it. */
async function readJson(file, text, wantedDates) {
	const decoded = await decodeData("export.json", text);
	if ("problem" in decoded && !/[}\]]\s*$/.test(text)) throw new UnusableLedgerError(`${file}:${text.trimEnd().split("\n").length}: The file is cut off; expected the complete export. Export it again; nothing was written.`);
	if ("problem" in decoded) throw new UnusableLedgerError(`${file}:${decoded.problem.line}: The file is not valid JSON here. Export it again; nothing was written.`);
	const items = itemsIn(decoded.value, "");
	if (items === void 0) throw new UnusableLedgerError(`${file} contains no issued badges; ${expected}. Name the file that the platform gave.`);
	const badges = [];
	const counts = [];
	const problems = [];
	const passedOver = /* @__PURE__ */ new Map();
	const dropped = /* @__PURE__ */ new Set();
	const used = /* @__PURE__ */ new Set();
	for (const { fields, pointer } of items) {
		const at = {
			file,
			pointer
		};
		const reader = readers.find((one) => one.recognises(fields));
		if (reader === void 0) {
			const message = `This is not an issued badge; ${expected}`;
			problems.push({
				at,
				message,
				suggestion: "Leave it out"
			});
			continue;
		}
		used.add(reader);
		for (const key of Object.keys(fields)) if (!reader.reads.includes(key) && !wantedDates.has(key)) dropped.add(hasAddress(key) ? "***" : key);
		const read = reader.read(new ExportItem(fields, at, wantedDates));
		if ("badge" in read) badges.push(read.badge);
		else if ("count" in read) counts.push({
			at,
			...read
		});
		else if ("passedOver" in read) passedOver.set(read.passedOver, (passedOver.get(read.passedOver) ?? 0) + 1);
		else problems.push({
			at,
			...read
		});
	}
	const all = [...used];
	const reading = all.find((one) => one.reading)?.reading;
	return {
		file,
		title: all.map(({ title }) => title).join(" and ") || (items.length === 0 ? "an empty page" : "no export that badgelint knows"),
		badges,
		counts,
		problems,
		dropped: [...dropped].sort(),
		people: ["recipient", "recipient_email"],
		passedOver,
		mayMoveIssue: all.some(({ mayMoveIssue }) => mayMoveIssue),
		...reading ? { reading } : {},
		...pageOf(decoded.value)
	};
}
/** The objects of a page, with their places; undefined where it is no page. */
function itemsIn(value, pointer) {
	if (Array.isArray(value)) return value.map((item, index) => itemsIn(item, `${pointer}/${index}`)).flatMap((items, index) => {
		const item = value[index];
		return items ?? [{
			fields: isFields(item) ? item : {},
			pointer: `${pointer}/${index}`
		}];
	});
	if (!isFields(value)) return void 0;
	if (readers.some((one) => one.recognises(value))) return [{
		fields: value,
		pointer
	}];
	const key = envelopes.find((one) => typeof own(value, one) === "object" && own(value, one) !== null);
	return key === void 0 ? void 0 : itemsIn(own(value, key), `${pointer}/${key}`);
}
/** What a page says of other pages: how many items there are in all, and whether another page follows. */
function pageOf(value) {
	if (!isFields(value)) return {};
	const [metadata, meta, pagination] = [
		"metadata",
		"meta",
		"pagination"
	].map((key) => {
		const group = own(value, key);
		return isFields(group) ? group : {};
	});
	const total = [
		metadata?.total_count,
		meta?.total_count,
		meta?.count,
		value.total
	].find((count) => typeof count === "number");
	return {
		...typeof total === "number" ? { total } : {},
		...pagination?.hasNext === true ? { hasNext: true } : {}
	};
}
// ../workspace/src/ledger/import/table-columns.ts
const delimiterWords = {
	",": "commas",
	";": "semicolons",
	"	": "tabs",
	"|": "bars"
};
/** The columns of a CSV file, by their headers in any case. */
var TableColumns = class {
	header;
	#indexes = /* @__PURE__ */ new Map();
	/** Throws {@link UnusableLedgerError} where the first row is none of headers. */
	constructor(file, { header, headerLine }) {
		this.header = header;
		const refuse = (message) => new UnusableLedgerError(`${file}:${headerLine}: ${message}`);
		if (header.every((name) => name === "")) throw refuse("There are no headers; expected a row of them, and rows of badges. Export it again.");
		const found = header.some((name) => name.includes("@")) ? "an address" : header.some(isLikeDate) && "a date";
		if (found) throw refuse(`The first row contains ${found}; expected the headers of the columns. Add a row with their names.`);
		for (const [index, name] of header.entries()) {
			const plain = plainHeader(name);
			if (plain !== "" && this.#indexes.has(plain)) throw refuse(`Two columns have the same name, the ${header.findIndex((one) => plainHeader(one) === plain) + 1}. and the ${index + 1}.; expected each name once. Rename one of them.`);
			this.#indexes.set(plain, index);
		}
		for (const [index, name] of header.entries()) this.#indexes.set(name, index);
	}
	/** From 0; -1 where there is no such column. */
	index(name) {
		return this.#indexes.get(name) ?? this.#indexes.get(plainHeader(name)) ?? -1;
	}
	has(name) {
		return name !== void 0 && this.index(name) >= 0;
	}
	/** The header as the file has it. */
	named(name) {
		return name === void 0 ? void 0 : this.header[this.index(name)];
	}
	/** What a row has in a column; undefined where it has nothing. */
	cell({ cells }, name) {
		return name === void 0 ? void 0 : cells[this.index(name)]?.trim() || void 0;
	}
};
// ../workspace/src/ledger/import/read-table.ts
/** What platforms and people write into a column of states. */
const statuses = /* @__PURE__ */ new Map([
	["", "issued"],
	["issued", "issued"],
	["awarded", "issued"],
	["active", "issued"],
	["pending", "issued"],
	["unaccepted", "issued"],
	["expired", "issued"],
	["accepted", "accepted"],
	["claimed", "accepted"],
	["rejected", "rejected"],
	["declined", "rejected"],
	["revoked", "revoked"]
]);
/** Columns that say what became of a badge after its issue, so that a row without an id is the same with and without them. */
const laterColumns = [
	"status",
	"accepted_on",
	"shared_on",
	"revoked_on",
	"reason",
	"channel",
	"expires_on",
	"completed_on"
];
/** Reads a CSV file by the mapping of the configuration, else by what is known of its headers. */
async function readTable(file, { text, encoding }, columns, wantedDates) {
	const table = await parseCsv(text);
	const headers = new TableColumns(file, table);
	const known = knownTable(table.header);
	const missing = Object.values(columns ?? {}).filter((name) => !headers.has(name));
	if (columns !== void 0 && missing.length > 0 && known === void 0) throw new UnusableLedgerError(`${file}:${table.headerLine}: There is no column ${quoted(missing)}, which \`ledger.columns\` names; the file has ${quoted(table.header)}. Correct \`ledger.columns\` in badgelint.yaml.`);
	const own = columns !== void 0 && missing.length === 0 ? columns : void 0;
	const mapping = own ?? known?.columns;
	if (mapping === void 0 || mapping.issued_on === void 0 || mapping.template === void 0) return {
		file,
		table,
		headers
	};
	return new TableReader({
		file,
		table,
		headers
	}, mapping, own ? void 0 : known, wantedDates).read(encoding);
}
var TableReader = class {
	#file;
	#table;
	#headers;
	#mapping;
	#known;
	/** The columns that hold dates. */
	#dates;
	#fields;
	/** The columns that tell rows without an id apart. */
	#telling;
	constructor({ file, table, headers }, mapping, known, wantedDates) {
		this.#file = file;
		this.#table = table;
		this.#headers = headers;
		this.#mapping = mapping;
		this.#known = known;
		this.#fields = fieldsOf(mapping, headers);
		const { reading } = known ?? {};
		const dates = [
			...Object.values(this.#fields),
			...those(reading?.issued, reading?.completed),
			...wantedDates
		];
		this.#dates = [...new Set(dates.flatMap((name) => headers.named(name) ?? []))];
		const later = new Set(laterColumns.map((column) => headers.named(mapping[column])));
		this.#telling = headers.header.flatMap((name, index) => later.has(name) ? [] : [[plainHeader(name), index]]);
	}
	read(encoding) {
		const badges = [];
		const problems = this.#table.problems.map(({ line, ...words }) => ({
			at: {
				file: this.#file,
				line
			},
			...words
		}));
		for (const row of this.#table.rows) {
			const read = this.#row(row);
			if ("message" in read) problems.push({
				at: {
					file: this.#file,
					line: row.line
				},
				...read
			});
			else badges.push(read);
		}
		const { order, reading } = this.#known ?? {};
		return {
			file: this.#file,
			title: this.#known?.title ?? "CSV",
			badges,
			counts: [],
			problems,
			dropped: this.#dropped(),
			people: those(this.#headers.named(this.#mapping.recipient)),
			passedOver: /* @__PURE__ */ new Map(),
			mayMoveIssue: false,
			how: `${delimiterWords[this.#table.delimiter]}, ${encoding}`,
			...optional("order", order),
			...optional("reading", this.#headers.has(reading?.issued) ? reading : void 0)
		};
	}
	#row(row) {
		const cell = (name) => this.#headers.cell(row, name);
		const columns = this.#mapping;
		const template = cell(columns.template);
		const name = cell(this.#known?.templateName);
		if (template === void 0 && name === void 0) return {
			message: `The row has nothing in "${columns.template}"; expected the id or the name of a template`,
			suggestion: "Fill it in, or leave the row out"
		};
		const state = cell(columns.status) ?? "";
		const status = statuses.get(state.toLowerCase());
		if (status === void 0) return {
			message: `The row has "${word(state)}" in "${columns.status}"; expected pending, accepted, rejected or revoked`,
			suggestion: "Write one of these words, or name another column as `status`"
		};
		const channel = cell(columns.channel)?.toLowerCase();
		if (channel !== void 0 && !isChannel(channel)) return {
			message: `The row has "${word(channel)}" in "${columns.channel}"; expected manual, bulk, api, unknown, or integration: with a name`,
			suggestion: "Write one of these"
		};
		return this.#badge(row, status, {
			template,
			name,
			channel
		});
	}
	#badge(row, status, { template, name, channel }) {
		const cell = (column) => this.#headers.cell(row, column);
		const columns = this.#mapping;
		const badge = cell(columns.badge);
		const dates = this.#dates.flatMap((header) => {
			const text = cell(header);
			return text === void 0 ? [] : [[header, text]];
		});
		return {
			at: {
				file: this.#file,
				line: row.line
			},
			template: {
				ids: those(template),
				...optional("name", name ?? template)
			},
			...optional("badge", badge),
			likeness: badge === void 0 ? this.#likeness(row) : "",
			dates: Object.fromEntries(dates),
			fields: this.#fields,
			status,
			tellsExpiry: this.#fields.expires !== void 0,
			reason: reasonOf(cell(columns.reason) ?? ""),
			...optional("replaces", cell(columns.replaces)),
			...optional("channel", channel ?? this.#known?.channel),
			...optional("recipient", cell(columns.recipient)),
			count: 1
		};
	}
	/** All cells but those that change after the issue, by their headers, so that the order of columns means nothing. */
	#likeness({ cells }) {
		const parts = this.#telling.map(([name, index]) => [name, cells[index]?.trim() || void 0]);
		return likenessOf(Object.fromEntries(parts));
	}
	#dropped() {
		const { recipient: _, reason: __, ...kept } = this.#mapping;
		const names = [
			...Object.values(kept),
			...this.#dates,
			...those(this.#known?.templateName)
		];
		const read = new Set(names.map((name) => this.#headers.named(name)));
		return this.#headers.header.filter((name) => name !== "" && !read.has(name));
	}
};
function fieldsOf(mapping, headers) {
	const { issued_on = "" } = mapping;
	return {
		issued: headers.named(issued_on) ?? issued_on,
		...optional("completed", headers.named(mapping.completed_on)),
		...optional("expires", headers.named(mapping.expires_on)),
		...optional("accepted", headers.named(mapping.accepted_on)),
		...optional("shared", headers.named(mapping.shared_on)),
		...optional("revoked", headers.named(mapping.revoked_on))
	};
}
function quoted(names) {
	return names.map((name) => `"${name}"`).join(", ");
}
// ../workspace/src/ledger/import/read-exports.ts
/** An export may have so many bytes: a million badges as CSV fit. A text of Node has at most 512 MB. */
const maxExportBytes = 4e8;
/** How .xlsx and .ods (both are ZIP) and .xls begin. */
const spreadsheetMarks = [[
	80,
	75,
	3,
	4
], [
	208,
	207,
	17,
	224
]];
/** The files that some paths name, absolute; of a folder those that are JSON or CSV, also where git ignores them. */
function exportFiles(paths, workingDirectory) {
	const found = paths.map((path) => ({
		path,
		files: filesAt(path, workingDirectory)
	}));
	const empty = found.filter(({ files }) => files.length === 0).map(({ path }) => `"${path}"`);
	if (empty.length > 0) throw new UnusableLedgerError(`${fewNames(empty)} matches no export file; expected JSON or CSV files, or a folder with them. Check the path.`);
	return [...new Set(found.flatMap(({ files }) => files))].sort();
}
function filesAt(path, workingDirectory) {
	const absolute = resolve(workingDirectory, path);
	if (isFolder(absolute)) return filesBelow(absolute);
	return discover([path], workingDirectory, resolve("/"), () => true).flatMap(({ files }) => files.map((file) => file.absolute));
}
/** Exports hold what must not be committed, so that git ignores them in many a repository. */
function filesBelow(folder) {
	return entriesIn(folder).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesBelow(path);
		return entry.isFile() && /\.(?:json(?:ld)?|csv|tsv)$/i.test(entry.name) ? [path] : [];
	});
}
/** Reads one file of an export, whatever it is. Throws {@link UnusableLedgerError}. */
async function readExportFile(absolute, workingDirectory, columns, wantedDates) {
	const file = pathFrom(workingDirectory, absolute);
	const read = readBytes(absolute, {
		limit: maxExportBytes,
		mayBeStream: true
	});
	if (!("bytes" in read)) throw new UnusableLedgerError(`${file} cannot be read; expected a readable export file of at most ${maxExportBytes / 1e6} MB. Check its permissions, or split it.`);
	if (spreadsheetMarks.some((mark) => mark.every((byte, index) => read.bytes[index] === byte))) throw new UnusableLedgerError(`${file} is a spreadsheet or an archive; expected JSON or CSV. Save it as CSV, and import that.`);
	const decoded = decodeText(read.bytes);
	const text = withoutMark(decoded.text);
	if (text.trim() === "") throw new UnusableLedgerError(`${file} is empty; expected issued badges. Export it again.`);
	const isJson = /^\s*[[{]/.test(text);
	return {
		read: isJson ? await readJson(file, text, wantedDates) : await readTable(file, {
			...decoded,
			text
		}, columns, wantedDates),
		text: isJson ? text : ""
	};
}
// ../workspace/src/ledger/import/readings.ts
/** The readings that are to be offered: never taken without being asked for. */
function readingOffer(files, { order, completed }) {
	if (completed !== void 0) return [];
	return [...Map.groupBy(files.filter(({ reading }) => reading), ({ title }) => title)].flatMap(([title, some]) => {
		const reading = some[0]?.reading;
		if (reading === void 0) return [];
		const pairs = some.flatMap((file) => file.badges.flatMap(({ dates }) => {
			const [completed, issued] = [reading.completed, reading.issued].map((name) => dayFrom(dates[name] ?? "", file.order ?? order));
			return completed === void 0 || issued === void 0 ? [] : [completed === issued];
		}));
		if (pairs.length === 0) return [];
		return [{
			title,
			...reading,
			all: pairs.length,
			equal: pairs.filter(Boolean).length
		}];
	});
}
/** Refuses a field that no badge has, and one that is to be two things at once. */
function refuseUnknownFields(files, { completed, issued }) {
	const badges = files.flatMap((file) => file.badges);
	if (badges.length === 0) return;
	for (const [flag, name] of [["--completed", completed], ["--issued", issued]]) {
		if (name === void 0 || badges.some((badge) => fieldNamed(badge, name).length > 0)) continue;
		const names = [...new Set(badges.flatMap(({ dates }) => Object.keys(dates)))];
		throw new UnusableLedgerError(`No badge has the date "${name}" that \`${flag}\` names; expected one of ${names.map((one) => `"${one}"`).join(", ")}. Correct the name.`);
	}
	const usual = issued ?? files.find(({ badges }) => badges.length > 0)?.badges[0]?.fields.issued;
	if (completed === void 0 || completed.toLowerCase() !== usual?.toLowerCase()) return;
	throw new UnusableLedgerError(`"${completed}" would be both the day of completion and the day of issue, so that nobody ever waits; expected two fields. Say with \`--issued\` which other field has the day of issue.`);
}
// ../workspace/src/ledger/import/import.ts
/**
* Reads exports of platforms into the ledger; or, for a CSV file of which nobody has said what its columns hold,
* proposes that and reads nothing. Throws {@link UnusableLedgerError}.
*/
async function importIntoLedger(request) {
	const { workingDirectory, config } = request;
	const found = await findLedger(workingDirectory, config);
	const { columns } = found.configuration.settings.ledger;
	const paths = exportFiles(request.paths, workingDirectory);
	const dates = wantedDates(request, found);
	const files = [];
	const locator = new PlaceLocator();
	for (const path of paths) {
		const { read, text } = await readExportFile(path, workingDirectory, columns, dates);
		if ("table" in read) return {
			kind: "proposal",
			...proposeColumns(read)
		};
		locator.add(read.file, text);
		files.push(read);
	}
	return new LedgerImport(request, found, files, locator).run(new Set(paths));
}
/** Fields that somebody has named as dates. */
function wantedDates({ completed, issued }, { configuration }) {
	const templates = Object.values(configuration.settings.ledger.templates ?? {});
	return new Set([{
		completed,
		issued
	}, ...templates].flatMap((one) => [one.completed ?? [], one.issued ?? []].flat()));
}
var LedgerImport = class {
	#request;
	#found;
	#files;
	#locator;
	#today;
	#asOf;
	constructor(request, found, files, locator) {
		this.#request = request;
		this.#found = found;
		this.#files = files;
		this.#locator = locator;
		this.#today = request.today ?? found.configuration.settings.today ?? localDay(/* @__PURE__ */ new Date());
		this.#asOf = request.asOf ?? this.#today;
	}
	async run(paths) {
		const { workingDirectory, environment, wantsRecipients, isDryRun = false } = this.#request;
		const { ledger, root, name } = this.#found;
		refuseUnknownFields(this.#files, this.#request);
		const keys = new LedgerKeys(ledger, ledgerKeys({
			root,
			workingDirectory,
			environment
		}));
		const salts = wantsRecipients ? Salts.open(root, workingDirectory) : void 0;
		const conversion = await this.#convert(paths, keys, salts);
		try {
			const outcome = await findNew(conversion, ledger, keys);
			const { added, contradictions } = outcome;
			const problems = [...this.#files.flatMap((file) => file.problems), ...conversion.problems];
			const located = await Promise.all(problems.map((problem) => this.#locator.problem(problem)));
			const clashes = await Promise.all(contradictions.map((one) => this.#placed(one)));
			if (this.#request.isStrict) refuse(located, clashes);
			if (!isDryRun && added.length > 0) await salts?.save();
			const batches = isDryRun || added.length === 0 ? [] : await ledger.append(added);
			return {
				kind: "imported",
				isDryRun,
				files: this.#files.map((file) => importedFile(file, wantsRecipients ?? false)),
				added: countsBy(added.map(({ type }) => type)),
				months: [...new Set(added.map(monthOfEvent))].sort(),
				known: outcome.known,
				unmatched: conversion.unmatched,
				passedOver: passedOverIn(this.#files),
				undatedAcceptances: conversion.undatedAcceptances,
				undatedRevocations: conversion.undatedRevocations.size,
				noticedOn: this.#asOf,
				unresolvedReplacements: outcome.unresolved,
				movedIssues: outcome.moved,
				formerTemplates: outcome.formerTemplates,
				likeKnown: outcome.likeKnown,
				offers: conversion.uncompleted > 0 && outcome.known + contradictions.length === 0 ? readingOffer(this.#files, this.#request) : [],
				missing: missingPages(this.#files),
				contradictions: clashes,
				problems: located,
				batches,
				folder: name
			};
		} catch (error) {
			throw usableError(error, name);
		}
	}
	async #convert(paths, keys, salts) {
		const { channel, completed, issued, order, workingDirectory } = this.#request;
		const { root, configuration } = this.#found;
		const reading = await readFiles({
			workingDirectory: root,
			paths: ["."],
			mayLackBaseline: true,
			...this.#request.config === void 0 ? {} : { configuration: resolve(workingDirectory, this.#request.config) }
		});
		const templates = await templatesInRepository({ files: paths }, reading);
		const conversion = new BadgeConversion({
			keys,
			matching: new TemplateMatching(templates),
			settings: configuration.settings.ledger,
			meaningOn: meanings(reading.base, [...new Set(templates.map(({ template }) => template.at.file))], this.#today),
			noticedOn: this.#asOf,
			...channel === void 0 ? {} : { channel },
			...completed === void 0 ? {} : { completed },
			...issued === void 0 ? {} : { issued },
			...salts === void 0 ? {} : { salts }
		});
		for (const file of this.#files) conversion.add(file, new FileDates(file, order));
		for (const { template, count, at } of this.#files.flatMap((file) => file.counts)) {
			const { key } = conversion.templateOf(template, 0);
			conversion.planned.push({
				event: eventOf(assertionOf(key, this.#asOf, count)),
				at
			});
		}
		return conversion;
	}
	async #placed(one) {
		const place = await this.#locator.place(one.at);
		if (one.other === void 0) return {
			...one,
			place
		};
		return {
			...one,
			place,
			otherPlace: await this.#locator.place(one.other)
		};
	}
};
/** All or nothing: refuses where anything does not fit. */
function refuse(problems, contradictions) {
	const count = problems.length + contradictions.length;
	if (count === 0) return;
	const lines = [...problems.map(({ place, message, suggestion }) => `${place}: ${message}. ${suggestion}.`), ...contradictions.map(({ place }) => `${place}: This contradicts what is known of the badge.`)];
	throw new UnusableLedgerError(`${count} ${count === 1 ? "row does" : "rows do"} not fit, and with \`--strict\` all must; nothing was written. Correct them, or import without \`--strict\`.`, firstFew(lines));
}
export { addKey, beginLedger, findForgotten, importIntoLedger };
