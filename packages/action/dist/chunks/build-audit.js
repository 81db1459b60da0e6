import { BadgelintError } from "./error.js";
import { dayAfter, daysBetween, isCurrent, membersByName, monthsBefore, namesIn, severities } from "./team.js";
import { builtInChecks } from "./built-in-checks.js";
import { compareText, sortedOnce } from "./compare-text.js";
import { isContract } from "./contract.js";
import { archiveRule } from "./audit-sources2.js";
import { datedGoals, expiredDecision, isKept, linkName, linkNames, metricInWords, progressOf, reachOf, shownAddress, valueInWords } from "./own-rule.js";
import { counted, numberOption } from "./practice-input.js";
import { fewNames } from "./first-few.js";
import { truncate } from "./truncate.js";
// ../core/src/audit/owners.ts
/** Key of the program itself. */
const programKey = "program";
/**
* Finds for templates and files those who look after them: the template's own owner, else that of CODEOWNERS, else
* the one who is configured, else the program. Somebody who has left the team is none.
*/
var Owners = class {
	#context;
	#members;
	/** Accounts by the words by which owners are named, as these are compared. */
	#accounts;
	/** The words by which owners are named, by accounts in small letters. */
	#words;
	#known = /* @__PURE__ */ new Map();
	/** Owners of templates that come first give their names to those of the same key. */
	constructor(context, templates) {
		const { settings, program } = context;
		this.#context = context;
		this.#members = program?.team && membersByName(program.team);
		const accounts = Object.entries(settings.accounts);
		this.#accounts = new Map(accounts.flatMap(([word, account]) => namesIn(word).map((name) => [name, account])));
		this.#words = new Map(accounts.map(([word, account]) => [account.toLowerCase(), word]));
		for (const template of templates) this.ofTemplate(template);
	}
	/** The key of the owner of a template. */
	ofTemplate({ owners = [], at }) {
		return this.#keyOf(this.#ofWords(owners) ?? this.#ofFile(at.file));
	}
	/** The key of the owner of a file that holds no template that can be read. */
	ofFile(file) {
		return this.#keyOf(this.#ofFile(file));
	}
	/** All owners that were found, in the order of their names; the program comes last. */
	all() {
		const people = [...this.#known.values()].sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.key, b.key));
		const { program } = this.#context;
		return [...people, {
			key: programKey,
			name: program?.issuer?.value.trim() || "the program",
			from: "program"
		}];
	}
	#keyOf(owner) {
		if (owner === void 0 || owner.key === "program") return programKey;
		const known = this.#known.get(owner.key);
		if (known === void 0) this.#known.set(owner.key, owner);
		else if (known.account === void 0 && owner.account !== void 0) this.#known.set(owner.key, {
			...known,
			account: owner.account
		});
		return owner.key;
	}
	/** The first of some words that names an owner; where there is a team, a current member of it. */
	#ofWords(words) {
		for (const word of words) {
			const found = this.#members ? this.#memberOf(word) : this.#personOf(word, "template");
			const owner = found && "otherNames" in found ? this.#ofMember(found, word, "template") : found;
			if (owner) return owner;
		}
	}
	#ofFile(file) {
		const { codeOwners, settings } = this.#context;
		for (const word of codeOwners?.(file) ?? []) {
			const owner = this.#anybody(word, "codeowners");
			if (owner) return owner;
		}
		return settings.owner === void 0 ? void 0 : this.#anybody(settings.owner, "default");
	}
	/** Whoever is named, in the team or not; undefined for somebody who has left it. */
	#anybody(word, from) {
		const account = accountIn(word);
		const named = (account && this.#words.get(account.toLowerCase())) ?? word;
		const member = this.#memberOf(named) ?? this.#memberOf(word);
		return member ? this.#ofMember(member, named, from) : this.#personOf(named, from);
	}
	#memberOf(word) {
		return namesIn(word).map((name) => this.#members?.get(name)).find((member) => member !== void 0);
	}
	#ofMember(member, word, from) {
		if (!isCurrent(member, this.#context.today)) return void 0;
		const name = member.name.value.trim();
		return ownerNamed(name, this.#configured([
			name,
			...member.otherNames,
			word
		]) ?? member.account ?? accountIn(word), from);
	}
	/** Somebody of whom only a word is known. */
	#personOf(word, from) {
		return ownerNamed(word, this.#configured([word]) ?? accountIn(word), from);
	}
	#configured(words) {
		return words.flatMap(namesIn).map((name) => this.#accounts.get(name)).find((account) => account !== void 0);
	}
};
/** The owner of a name; undefined where it names nobody. */
function ownerNamed(word, account, from) {
	const [key] = namesIn(nameIn(word));
	if (key === void 0) return void 0;
	return {
		key,
		name: nameIn(word),
		...account === void 0 ? {} : { account },
		from
	};
}
/** The name in "Anna Lee <anna@example.org>"; all of it where it has no name. */
function nameIn(word) {
	const [name = ""] = word.split(/[<(]/, 1);
	return name.trim() || word.trim();
}
/** The account in `@login`; none in `@org/team`. */
function accountIn(word) {
	return /^@([A-Za-z\d][A-Za-z\d-]{0,38}(?:_[A-Za-z\d]{1,10})?)$/.exec(word.trim())?.[1];
}
// ../core/src/audit/entries.ts
/** The rules whose findings say that a link leads nowhere. */
const linkRules = ["links/dead", "links/soft-404"];
/** Subjects of rules that are about the program. */
const programRules = [
	"governance",
	"program",
	"metrics",
	"marketing",
	"ledger"
];
/** Key of the entry that a finding belongs to. */
function entryKey({ rule, template, file }) {
	return `${rule} ${template ?? file}`;
}
/** Whether a finding is for an audit: what is wrong, and hints where they are of the program or of practice 8. */
function isForAudit({ rule, severity, practice }) {
	if (severity !== "info" || practice === 8) return true;
	return programRules.some((subject) => rule.startsWith(`${subject}/`));
}
/** One entry for the findings of a rule about a template, or in a file. */
function entriesOf(findings, context) {
	const templates = /* @__PURE__ */ new Map();
	for (const template of context.templates) for (const key of [template.id, placeKey(template.at.file, template.id)]) if (!templates.has(key)) templates.set(key, template);
	const reasons = new Map([...context.catalogue, ...builtInChecks].map(({ id, why }) => [id, why]));
	return [...Map.groupBy(findings.filter(isForAudit), entryKey)].flatMap(([key, group]) => entryOf(key, group, {
		templates,
		reasons
	}, context) ?? []);
}
function placeKey(file, id) {
	return JSON.stringify([file, id]);
}
function entryOf(key, findings, { templates, reasons }, { owners, recorded, asOf }) {
	const [first] = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
	if (first === void 0) return void 0;
	const { rule, practice, severity, file, template: id } = first;
	const template = id === void 0 ? void 0 : templates.get(placeKey(file, id)) ?? templates.get(id);
	return {
		key,
		kind: kindOf(rule),
		rule,
		practice,
		severity,
		owner: template ? owners.ofTemplate(template) : ownerOf(first, owners),
		...id === void 0 ? {} : { template: id },
		...template?.name === void 0 ? {} : { name: template.name },
		file,
		line: first.range.start.line,
		what: first.message,
		why: firstSentence(reasons.get(rule) ?? ""),
		action: first.suggestion,
		findings: findings.length,
		since: recorded.get(key) ?? asOf
	};
}
/** A file that cannot be read belongs to somebody; all else that is about no template is the program's. */
function ownerOf({ rule, file }, owners) {
	return rule.startsWith("document/") ? owners.ofFile(file) : programKey;
}
function kindOf(rule) {
	if (rule === "template/archive-candidate") return "archive";
	return linkRules.includes(rule) ? "link" : "finding";
}
function firstSentence(text) {
	return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
/**
* Puts first what serves earners most: what a platform refuses, dead links, other errors, then warnings about the
* badges that most people got, then hints; what is alike by its place. Of the same severity what is wrong with the
* ledger's own files comes last.
*/
function byWeight(entries, catalogue, { issuance }) {
	const people = ({ template, severity }) => {
		const issued = severity === "warning" && template ? issuance?.get(template) : void 0;
		return {
			count: issued?.count ?? 0,
			held: issued?.held ?? 0
		};
	};
	const ranked = entries.map((entry) => ({
		entry,
		rank: rankOf(entry, catalogue),
		...people(entry)
	}));
	ranked.sort((a, b) => a.rank - b.rank || b.count - a.count || b.held - a.held || byPlace(a.entry, b.entry));
	return ranked.map(({ entry }) => entry);
}
function rankOf({ kind, rule, severity, template }, catalogue) {
	if (kind === "link") return 1;
	if (rule.startsWith("config/")) return 7;
	if (severity === "info") return 6;
	const isOfLedger = rule.startsWith("ledger/") && template === void 0;
	if (severity === "warning") return isOfLedger ? 5 : 4;
	if (isOfLedger) return 3;
	return isContract(rule, catalogue) ? 0 : 2;
}
function byPlace(a, b) {
	return compareText(a.file, b.file) || a.line - b.line || compareText(a.key, b.key);
}
// ../core/src/audit/accepted.ts
/** What would be an entry, had nobody decided to live with it. Of several reasons for one the first is told. */
function acceptedOf(suppressed, entries) {
	const open = new Set(entries.map(({ key }) => key));
	const reasons = /* @__PURE__ */ new Map();
	for (const finding of suppressed.filter(isForAudit)) {
		const key = entryKey(finding);
		if (!open.has(key) && !reasons.has(key)) reasons.set(key, whyOf(finding));
	}
	return Array.from(reasons, ([key, why]) => ({
		key,
		why
	})).sort((a, b) => compareText(a.key, b.key));
}
const switchedOff = {
	comment: "a comment in the file switches it off",
	configuration: "the configuration switches it off",
	baseline: "it is frozen in the baseline"
};
function whyOf({ suppressed: { by, reason } }) {
	return reason?.trim() || switchedOff[by];
}
// ../core/src/audit/candidates.ts
/** Templates that might be archived: those that the rule tells, and those that somebody has decided to keep. */
async function candidatesOf(input, templates, owners) {
	const told = new Set(input.findings.filter(({ rule }) => rule === archiveRule).map(placeOf));
	const { today } = input.facts;
	const made = input.unused.filter(({ template }) => isKept(template, today) || told.has(placeOf(template.at))).map(async (unused) => ({
		from: unused.from,
		candidate: await candidateOf(unused, input, templates, owners)
	}));
	const all = await Promise.all(made);
	all.sort((a, b) => compareText(a.from, b.from) || compareText(a.candidate.file, b.candidate.file) || a.candidate.line - b.candidate.line || compareText(a.candidate.template, b.candidate.template));
	return all.map(({ candidate }) => candidate);
}
function placeOf({ file, document, pointer }) {
	return JSON.stringify([
		file,
		document,
		pointer
	]);
}
async function candidateOf({ template: unused, evidence, pointers }, { facts, lineOf }, templates, owners) {
	const { id, at, activatedOn, decision } = unused;
	const template = templates.find((one) => one.id === id && one.at.file === at.file);
	const known = facts.issuance?.get(id);
	const issued = known?.count ?? unused.count;
	const expired = expiredDecision(unused, facts.today);
	return {
		template: id,
		...template?.name === void 0 ? {} : { name: template.name },
		file: at.file,
		line: await lineOf(at),
		owner: template ? owners.ofTemplate(template) : owners.ofFile(at.file),
		evidence,
		...known?.lastIssued === void 0 ? {} : { lastIssued: known.lastIssued },
		...issued === void 0 ? {} : { issued },
		...activatedOn === void 0 ? {} : { activeSince: activatedOn },
		recommendedBy: idsOf$1(pointers, "recommends"),
		requiredBy: idsOf$1(pointers, "requires"),
		...decision && isKept(unused, facts.today) ? { decision } : {},
		...expired ? { expired } : {}
	};
}
function idsOf$1(pointers, wanted) {
	const ids = pointers.filter(({ kind }) => kind === wanted).map(({ from }) => from);
	return sortedOnce(ids);
}
// ../core/src/audit/changes.ts
/** What differs from the last audit. */
function changesSince(record, { entries, practices }, { templates, entries: settled }, input, since) {
	const before = Map.groupBy(record.templates, ({ id }) => id);
	const known = new Set(record.entries.map(({ key }) => key));
	const there = input.templates.filter(({ id }) => before.has(id));
	return {
		added: idsOf(input.templates.filter(({ id }) => !before.has(id))),
		removed: idsOf(templates),
		changed: idsOf(there.filter((one) => isChanged(one, before.get(one.id), input, since))),
		archived: idsOf(there.filter(({ id, state }) => state === "archived" && before.get(id)?.every((one) => one.state !== "archived"))),
		appeared: entries.map(({ key }) => key).filter((key) => !known.has(key)),
		settled: settled.map(({ key, what }) => ({
			key,
			what
		})).sort((a, b) => compareText(a.key, b.key)),
		practices: practicesSince(record, practices)
	};
}
/** What changed since a day by the history of the files, where no audit was recorded. */
function changesByHistory({ templates, facts }, since) {
	const isAdded = ({ at }) => (facts.history?.get(at.file)?.addedOn ?? "") > since;
	return {
		added: idsOf(templates.filter(isAdded)),
		removed: [],
		changed: idsOf(templates.filter((template) => !isAdded(template) && (facts.history?.get(template.at.file)?.lastChanged ?? "") > since)),
		archived: idsOf(templates.filter(({ state, stateChangedOn = "" }) => state === "archived" && stateChangedOn > since))
	};
}
function isChanged({ name, state, at }, before = [], { facts }, since) {
	return !before.some((one) => one.name === name && one.state === state) || (facts.history?.get(at.file)?.lastChanged ?? "") > since;
}
function practicesSince({ practices }, now) {
	return now.flatMap(({ practice, state: after }) => {
		const before = practices.find((one) => one.practice === practice)?.state;
		return before === void 0 || before === after ? [] : [{
			practice,
			before,
			after
		}];
	});
}
function idsOf(templates) {
	return sortedOnce(templates.map(({ id }) => id));
}
// ../core/src/audit/ledger-reach.ts
/** So many days a ledger may be behind: two months, for programs that import once a month. */
const maxDelay = 62;
/** Whether there is a ledger that reaches up to today, so that what it does not have was not issued. */
function isLedgerCurrent({ ledger, today }) {
	return ledger?.until !== void 0 && daysBetween(ledger.until, today) <= maxDelay;
}
// ../core/src/audit/gaps.ts
const kinds = [
	"templates",
	"program",
	"links",
	"ledger",
	"issuance",
	"history",
	"selection"
];
/** Rules that say that a file cannot be read. */
const unreadable = [
	"document/readable",
	"document/syntax",
	"document/format"
];
/** Files and badges that are named in a gap at the most. */
const maxNames = 3;
/** Characters of the name of a badge that are told at the most. */
const maxName = 60;
/**
* What could not be known: what the caller says, and what shows. A kind is told once, by the caller where that knows;
* files that cannot be read are told beside what the caller could not look into.
*/
function gapsOf(input) {
	const told = input.request.gaps ?? [];
	const shown = seen(input).filter(({ kind }) => kind === "templates" || told.every((gap) => gap.kind !== kind));
	return [...told, ...shown].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.message, b.message));
}
function seen(input) {
	const { facts } = input;
	return [
		...unreadFiles(input),
		...unknownLinks(input),
		...unknownIssuance(facts),
		...unheardOf(input),
		...facts.history ? [] : gap("history", "The git history is not available, so changes are worked out from names and states only; run the audit in a full git clone to see more."),
		...facts.isSelection ? gap("selection", "Only some of the files were audited, so nothing is known about the others; run the audit without file names to include all of them.") : []
	];
}
function gap(kind, message) {
	return [{
		kind,
		message
	}];
}
/** The files that could not be read, in the order of their names. */
function unreadIn({ findings, suppressed }) {
	const found = [...findings, ...suppressed].filter(({ rule }) => unreadable.includes(rule));
	return sortedOnce(found.map(({ file }) => file));
}
function unreadFiles(input) {
	const files = unreadIn(input);
	const templates = files.filter((file) => input.isForTemplates(file));
	const others = files.filter((file) => !input.isForTemplates(file));
	return [...unreadGap("templates", "among the templates", templates), ...unreadGap("program", "of the program", others)];
}
function unreadGap(kind, where, files) {
	if (files.length === 0) return [];
	const are = files.length === 1 ? "it" : "them";
	return gap(kind, `${counted(files.length, "file")} ${where} could not be read (${fewNames(files, maxNames)}), so the audit leaves out what is in ${are}; fix ${are} and run the audit again.`);
}
function unknownIssuance(facts) {
	const { ledger } = facts;
	const effect = "so templates without new badges cannot be found";
	if (ledger === void 0) return gap("ledger", `There is no ledger of issued badges, ${effect}; \`badgelint ledger init\` starts one.`);
	if (ledger.until === void 0) return gap("ledger", ledger.recent === void 0 ? `The ledger of issued badges could not be read, ${effect}; \`badgelint ledger verify\` shows what is wrong.` : `The ledger has no badge issued by then, ${effect}; \`badgelint ledger import\` reads an export.`);
	if (isLedgerCurrent(facts)) return [];
	return gap("ledger", `The ledger ends on ${ledger.until}, so badges issued since then are not known; import what the platform has issued and run the audit again.`);
}
/** Badges that may be earned, and of which the ledger knows nothing. */
function unheardOf({ unheardOf: ids, templates }) {
	if (ids.length === 0) return [];
	const known = new Map(templates.map(({ id, name }) => [id, name]));
	const names = ids.map((id) => truncate(known.get(id) ?? id, maxName));
	const them = ids.length === 1 ? "it" : "them";
	return gap("issuance", `The ledger has no events for ${counted(ids.length, "badge")} (${fewNames(names, maxNames)}), so it is not known whether anybody earns ${them}; import ${them}, or archive what is no longer issued.`);
}
function unknownLinks({ facts, addresses }) {
	if (addresses === 0) return [];
	if (facts.links === void 0) return gap("links", "Links were not checked, so dead links are not known; run the audit again with links.");
	const unknown = [...facts.links.values()].filter(({ verdict }) => verdict === "unknown");
	const count = unknown.length;
	if (count === 0) return [];
	if (unknown.every(({ isOffline }) => isOffline)) return gap("links", `${counted(count, "link")} could not be checked without a network connection, so it is not known whether ${count === 1 ? "it is" : "they are"} dead; run the audit again online.`);
	return gap("links", `${counted(count, "link")} gave no clear answer, so it is not known whether ${count === 1 ? "it is" : "they are"} dead; run the audit again on another day.`);
}
// ../core/src/audit/goals.ts
/** Percent of the way by which a goal may be behind, where the rule is not there. */
const usualTolerance = 10;
/** The goals that have a number and a day, held against what was measured. */
async function goalsOf(input) {
	const { goals, facts } = input;
	const tolerance = numberOption(input, "metrics/goal", "tolerance", usualTolerance) / 100;
	const how = {
		today: facts.today,
		tolerance
	};
	const measurements = facts.metrics?.measurements ?? [];
	const audited = datedGoals(goals, facts.today).map(async (goal) => {
		const { state, last, why } = progressOf(goal, measurements, how);
		const { file } = goal.text.at;
		return {
			metric: metricInWords(goal.metric),
			target: inWords(goal.target.value, goal),
			by: goal.by,
			state,
			...why === void 0 ? {} : { why },
			...last ? { last: {
				on: last.on,
				value: inWords(last.value, goal)
			} } : {},
			file,
			line: await input.lineOf(goal.text.at)
		};
	});
	return Promise.all(audited);
}
function inWords(value, { target: { unit } }) {
	return unit === "count" ? Math.round(value).toLocaleString("en-US") : valueInWords(value, unit);
}
// ../core/src/audit/links.ts
/** The links that are dead, as far as is known. */
async function linksOf(input) {
	const kept = await keptFindings(input);
	const all = [...deadLinks(input), ...keptLinks(kept, input)];
	all.sort((a, b) => compareText(a.since, b.since) || compareText(a.address, b.address));
	return {
		links: all,
		kept: kept.map(({ finding }) => finding)
	};
}
function deadLinks(input) {
	const { findings, facts } = input;
	const dead = findings.filter(({ rule }) => linkRules.includes(rule));
	const facing = /* @__PURE__ */ new Map();
	for (const [address, fact] of facts.links ?? []) if (isDead(fact) || !facing.has(linkName(address))) facing.set(linkName(address), [address, fact]);
	return Array.from(Map.groupBy(dead, nameOfLink), ([name, group]) => {
		const [address, fact] = facing.get(name) ?? [name, void 0];
		return brokenLink(shownAddress(address), reasonOf(fact), group, input, fact);
	});
}
/** What a finding calls its address; a number behind tells several in one template apart. */
function nameOfLink({ about }) {
	return about.replace(/ \(\d+\)$/, "");
}
function isDead({ verdict, isSoftMissing }) {
	return verdict === "dead" || verdict === "alive" && isSoftMissing === true;
}
function reasonOf(fact) {
	if (fact?.verdict === "alive") return "answers with a page that says it is not found";
	return shownAddress(fact?.reason ?? "is gone");
}
function brokenLink(address, reason, findings, input, fact) {
	const places = findings.map(({ file, range }) => ({
		file,
		line: range.start.line
	}));
	const templates = findings.flatMap(({ template }) => template ?? []);
	return {
		address,
		reason,
		...deadSince(address, input, fact),
		places: withoutTwins(places),
		templates: sortedOnce(templates)
	};
}
/** The earlier of what the last audit and what the cache say; else today. */
function deadSince(address, { request, facts }, fact) {
	const recorded = request.previous?.links.find((link) => link.address === address)?.since;
	const cached = fact?.failing?.since;
	if (recorded !== void 0 && (cached === void 0 || recorded <= cached)) return {
		since: recorded,
		from: "last audit"
	};
	if (cached !== void 0 && cached < facts.today) return {
		since: cached,
		from: "cache"
	};
	return {
		since: facts.today,
		from: "first seen today"
	};
}
function withoutTwins(places) {
	const sorted = places.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
	return sorted.filter(({ file, line }, index) => {
		const before = sorted[index - 1];
		return before?.file !== file || before.line !== line;
	});
}
/** Findings for links that were dead at the last audit, are still named, and of which nobody knows today. */
async function keptFindings(input) {
	const { request, recordedUses } = input;
	const recorded = new Set(request.previous?.entries.map(({ key }) => key));
	const kept = [];
	for (const [address, uses] of recordedUses) for (const use of uses) {
		const finding = isUnknown(use, input) ? await keptFinding(use, input, recorded) : void 0;
		if (finding) kept.push({
			address,
			reason: sinceLastAudit(use.address, input.facts),
			finding
		});
	}
	return kept;
}
/** Whether nobody asked an address, or its answer is not certain. What is left out by configuration is no gap. */
function isUnknown({ address }, { facts }) {
	if (facts.links === void 0) return true;
	return facts.links.get(address)?.verdict === "unknown";
}
async function keptFinding(use, { catalogue, rules, facts, lineOf }, recorded) {
	const { at, field, template, address } = use;
	const { file } = at;
	const about = {
		file,
		...template === void 0 ? {} : { template }
	};
	const rule = catalogue.find(({ id }) => linkRules.includes(id) && recorded.has(entryKey({
		rule: id,
		...about
	})));
	const severity = rules.find(({ id }) => id === rule?.id)?.severity ?? "off";
	if (rule === void 0 || severity === "off") return void 0;
	const place = {
		line: await lineOf(at),
		column: 1
	};
	const shown = truncate(shownAddress(address), 80);
	return {
		...about,
		rule: rule.id,
		practice: rule.practice,
		severity,
		message: `${linkNames[field]}, ${shown}, ${sinceLastAudit(address, facts)}; expected ${field === "image" ? "an image" : "a page"} that exists`,
		suggestion: "Open it in a browser; if it is gone, link to its new address",
		document: at.document,
		pointer: at.pointer,
		about: linkName(address),
		range: {
			start: place,
			end: place
		},
		related: []
	};
}
/** What is known of a link that was dead at the last audit and of which nobody knows today. */
function sinceLastAudit(address, { links }) {
	return `was dead at the last audit and ${links?.has(address) === true ? "gave no clear answer" : "was not checked"} this time`;
}
function keptLinks(kept, input) {
	const groups = Map.groupBy(kept, ({ address }) => address);
	return Array.from(groups, ([address, group]) => brokenLink(address, group[0]?.reason ?? "", group.map(({ finding }) => finding), input));
}
// ../core/src/audit/templates.ts
/** Templates in the order of their files; those of one file as they stand there. */
function inOrder(templates) {
	return templates.toSorted((a, b) => compareText(a.at.file, b.at.file));
}
/** What an audit tells of each template. `templates` are in their order. */
function auditedTemplates(templates, owners, { history, issuance, ledger }) {
	return templates.map((template) => {
		const { id, name, state, at } = template;
		const changed = history?.get(at.file);
		return {
			id,
			...name === void 0 ? {} : { name },
			...state === void 0 ? {} : { state },
			file: at.file,
			owner: owners.ofTemplate(template),
			...changed?.commit === void 0 ? {} : { commit: changed.commit },
			...changed ? { changedOn: changed.lastChanged } : {},
			...ledger && issuance ? { issued: issuance.get(id)?.count ?? 0 } : {}
		};
	});
}
/** The program as a whole, in numbers. */
function auditedProgram(templates, facts, since) {
	const of = (wanted) => templates.filter(({ state = "active" }) => state === wanted).length;
	const issued = issuedSince(facts, since);
	const issuer = facts.program?.issuer?.value;
	const contact = facts.program?.contact?.value.trim();
	const isReached = contact !== void 0 && reachOf(contact) === "reached";
	return {
		...issuer === void 0 ? {} : { issuer },
		...isReached ? { contact } : {},
		active: of("active"),
		draft: of("draft"),
		archived: of("archived"),
		...issued === void 0 ? {} : { issued }
	};
}
/**
* Badges issued since a day. The ledger's facts count the last twelve months, and whole months; of any other day
* nobody knows, nor of an audit of the past, after which more was issued, nor after the end of the ledger.
*/
function issuedSince(facts, since) {
	const { ledger, issuance, today } = facts;
	if (!isLedgerCurrent(facts)) return void 0;
	if (ledger?.recent?.since === since) return sum(Object.values(ledger.recent.channels));
	const isFirst = since.endsWith("-01");
	if (ledger === void 0 || issuance === void 0 || !isFirst) return void 0;
	const all = [...issuance.values()];
	if (all.some(({ lastIssued = "" }) => lastIssued > today)) return void 0;
	return sum(all.flatMap((one) => one.months ?? []).filter(({ month }) => month >= since.slice(0, 7)).map(({ issued }) => issued));
}
function sum(numbers) {
	return numbers.reduce((all, one) => all + one, 0);
}
// ../core/src/audit/unknown.ts
/** Sorts what the last audit had and this one has not: what is gone, and of what nobody knows. */
function departed(record, found, input) {
	const here = new Set(found.templates.map(({ id }) => id));
	const missing = record.templates.filter(({ id }) => !here.has(id));
	const isBlind = found.gaps.some(hidesTemplates);
	const hidden = isBlind ? missing.map(({ id }) => id) : [];
	const keys = new Set(found.entries.map(({ key }) => key));
	const entries = record.entries.filter(({ key }) => !keys.has(key));
	const judge = new Judge(input, hidden, found.silent);
	const fates = Map.groupBy(entries, ({ key }) => judge.fateOf(key));
	const addresses = new Set(found.links.map(({ address }) => address));
	return {
		templates: isBlind ? [] : missing,
		entries: fates.get("settled") ?? [],
		unknown: {
			templates: isBlind ? missing : [],
			entries: fates.get("unknown") ?? [],
			links: isBlind ? record.links.filter(({ address }) => !addresses.has(address) && !input.recordedUses.has(address)) : []
		}
	};
}
function hidesTemplates({ kind }) {
	return kind === "templates" || kind === "selection";
}
/** Says of entries that are no longer found whether they are settled. */
var Judge = class {
	#input;
	/** Ids of templates that may be there, and files that could not be read. */
	#hidden;
	#unanswered;
	#states;
	constructor(input, hidden, silent) {
		this.#input = input;
		this.#hidden = /* @__PURE__ */ new Set([...hidden, ...unreadIn(input)]);
		this.#unanswered = new Set(silent);
		this.#states = new Map(input.templates.map(({ id, state }) => [id, state]));
	}
	/** `dropped`: its rule is off or gone, so that nobody asks any more. */
	fateOf(key) {
		const space = key.indexOf(" ");
		const [id, subject] = [key.slice(0, space), key.slice(space + 1)];
		if (this.#input.facts.isSelection || this.#hidden.has(subject)) return "unknown";
		if (id.startsWith("document/") || id.startsWith("config/") || id === "program/schema") return "settled";
		const rule = this.#input.catalogue.find((one) => one.id === id);
		const isOn = this.#input.rules.some((one) => one.id === id && one.severity !== "off");
		if (rule === void 0 || !isOn) return "dropped";
		if (this.#states.get(subject) === "archived" && rule.kind === "guidance") return "settled";
		return this.#unanswered.has(id) ? "unknown" : "settled";
	}
};
/** Ids of the rules that lacked something which they take to speak, so that their silence says nothing. */
function unansweredRules({ catalogue, facts }) {
	return catalogue.filter((rule) => !isAnswered(rule, facts)).map(({ id }) => id).sort(compareText);
}
/** Whether what a rule takes to speak was there. */
function isAnswered(rule, facts) {
	const hasLedger = isLedgerCurrent(facts);
	switch (rule.on) {
		case "link": return facts.links !== void 0 || !rule.needsAnswer || linkRules.includes(rule.id);
		case "program": return !facts.isPartial && (!rule.readsLedger || hasLedger) && (!rule.readsMetrics || rule.id === "metrics/readable" || areMetricsRead(facts));
		case "template": {
			if (!("extract" in rule)) return true;
			const takesLedger = rule.facts?.some((one) => one === "issuance" || one === "formerMeanings");
			const isCompared = rule.facts === void 0 || rule.comparedFacts !== void 0;
			return (!takesLedger || hasLedger) && !(isCompared && facts.isPartial);
		}
		default: return true;
	}
}
function areMetricsRead({ metrics }) {
	return metrics !== void 0 && metrics.problems.length === 0;
}
// ../core/src/audit/build-audit.ts
/** Works out the audit of a program. Throws {@link BadgelintError} where no day counts as today. */
async function buildAudit(input) {
	const { facts, request, practices, catalogue } = input;
	const asOf = dayOfAudit(facts.today);
	const since = sinceOf(input, asOf);
	const templates = inOrder(input.templates);
	const owners = ownersOf({
		...input,
		templates
	});
	const { links, kept } = await linksOf(input);
	const entries = entriesOf([...input.findings, ...kept], {
		catalogue,
		owners,
		templates,
		recorded: new Map(request.previous?.entries.map(({ key, since }) => [key, since])),
		asOf
	});
	const silent = unansweredRules(input);
	const found = {
		gaps: gapsOf(input),
		entries: byWeight(entries, catalogue, facts),
		candidates: await candidatesOf(input, templates, owners),
		links,
		templates: auditedTemplates(templates, owners, facts)
	};
	return {
		version: 1,
		year: Number(asOf.slice(0, 4)),
		asOf,
		since,
		...request.previous ? { previous: { asOf: request.previous.asOf } } : {},
		program: auditedProgram(templates, facts, since),
		practices,
		goals: await goalsOf(input),
		...comparison({
			...found,
			silent
		}, input, since),
		owners: owners.all(),
		...found,
		...input.unanswered ? { unanswered: input.unanswered } : {},
		...silent.length === 0 ? {} : { unansweredRules: silent },
		accepted: acceptedOf(input.suppressed, found.entries),
		rules: rulesOf(input)
	};
}
/** The day of an audit, which needs one. */
function dayOfAudit(today) {
	if (today === "") throw new BadgelintError("An audit needs today\u2019s date, because it says what is due and since when. Give a date, such as 2026-06-01.");
	return today;
}
function sinceOf({ request }, asOf) {
	return request.since ?? request.previous?.asOf ?? yearBefore(asOf);
}
/** The day a year before another, as the ledger counts; of a leap day that after 28 February. */
function yearBefore(day) {
	const same = monthsBefore(day, 12);
	return same.endsWith("-02-29") ? dayAfter(`${same.slice(0, -2)}28`, 1) : same;
}
function ownersOf({ facts, request, settings, templates, program }) {
	const { today } = facts;
	const { codeOwners } = request;
	return new Owners({
		settings,
		program: program.profile,
		today,
		codeOwners
	}, templates);
}
/** Ids of the rules that are on somewhere, and of what is built in. */
function rulesOf({ rules }) {
	return [...rules.filter(({ severity }) => severity !== "off"), ...builtInChecks].map(({ id }) => id).sort(compareText);
}
function comparison(found, input, since) {
	const { previous } = input.request;
	if (previous === void 0) return { changes: changesByHistory(input, since) };
	const gone = departed(previous, found, input);
	const { entries, templates, links } = gone.unknown;
	const isKnown = entries.length + templates.length + links.length === 0;
	return {
		changes: changesSince(previous, {
			...found,
			practices: input.practices
		}, gone, input, since),
		...isKnown ? {} : { unknown: gone.unknown }
	};
}
export { buildAudit };
