import { A as countBySeverity, B as judgeFile, C as UnusableConfiguration, D as judgeProgram, E as imageOf, F as isUnread, H as counterparts, I as ofProgram, K as templateChanges, L as Links, M as toReport, N as FileLocator, O as withTemplates, P as gatherFacts, R as judgeLinks, T as baselineText, U as fieldChanges, W as fieldsAt, b as loadConfiguration, c as localDay, ct as isProgramRule, d as writableIn, f as withLinks, g as targetOf, i as asker, it as freeze, j as setApart, k as Extracts, l as readFiles, lt as ownFindings, m as sorted, n as writeWhole, o as configurationFor, ot as isGovernanceRule, p as Selection, r as Stopwatch, rt as linkName, s as judge, st as isLinkRule, u as told, v as gatherer, y as configurationNames, z as withLinkRules } from "./write.js";
import { n as replaceText, r as fewNames, t as createFile } from "./replace.js";
import { a as slashed, n as isInside, r as pathFrom } from "./paths.js";
import { r as isSame$1 } from "./change.js";
import { n as isWithin, r as placeBelow } from "./place.js";
import { i as openFile, n as isThere, t as decode } from "./read.js";
import { n as GitFailure, r as gitAt } from "./git.js";
import { i as withoutMark, r as syntaxOf } from "./parse.js";
import { t as nearest } from "./nearest.js";
import { t as formatTitles } from "./format-titles.js";
import { c as statOf } from "./stat.js";
import { closeSync, existsSync, readSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { crc32, deflateSync, inflateSync } from "node:zlib";
// ../core/src/engine/changed-facts.ts
/** Which facts that rules hold templates against are others now. */
var ChangedFacts = class {
	#changed;
	constructor(before, after) {
		const changed = [
			["team", !isSame(before.program?.team, after.program?.team)],
			["skills", !isSame(before.skillList?.names, after.skillList?.names)],
			["ids", isOtherWhole(before, after)]
		];
		this.#changed = new Set(changed.flatMap(([fact, isChanged]) => isChanged ? [fact] : []));
	}
	/** Whether a rule may have something else to say of templates that are the same. */
	hasChangedFor({ comparedFacts = [] }) {
		return comparedFacts.some((fact) => this.#changed.has(fact));
	}
	/** Whether what a rule says may follow from facts that changed; images are told from what it says. */
	concern(rule) {
		return this.hasChangedFor(rule) || rule.facts?.includes("images") === true;
	}
};
/** Whether an id may be unknown now that was known, or was not sure to be unknown. */
function isOtherWhole(before, after) {
	if (before.isPartial !== after.isPartial || before.isAlone !== after.isAlone) return true;
	return [...before.ids].some((id) => !after.ids.has(id));
}
/** Plain data is compared by what it holds; where it stands does not matter. */
function isSame(a, b) {
	return JSON.stringify(a, withoutPlaces) === JSON.stringify(b, withoutPlaces);
}
function withoutPlaces(key, value) {
	return key === "at" ? void 0 : value;
}
// ../core/src/engine/newly-suppressed.ts
/** Whether a rule is a contract, which a platform holds a template to; of the engine's own findings an error. */
function isContract(id, rules) {
	const rule = rules.find((one) => one.id === id);
	if (rule) return rule.kind === "contract";
	return ownFindings.some((own) => own.id === id && own.severity === "error");
}
/** Contracts first, each in the order of files and places. */
function contractsFirst(findings, rules) {
	const rank = ({ rule }) => Number(!isContract(rule, rules));
	return findings.toSorted((a, b) => rank(a) - rank(b));
}
/**
* What another configuration or baseline switches off: findings of `before` that a check of the same files
* does not show any more, or with a lower severity. The reason is that of the entry that does it; null where
* a rule is off, or its file is not looked at.
*/
function suppressedBetween(before, after) {
	const shown = byName(after.findings);
	const off = byName(after.suppressed);
	return before.findings.flatMap((finding) => {
		if (finding.rule.startsWith("config/")) return [];
		const name = keyOf$2(finding);
		const still = shown.get(name);
		const suppressed = off.get(name)?.suppressed ?? {
			by: "configuration",
			reason: null
		};
		if (still === void 0) return [{
			...finding,
			suppressed
		}];
		if (rankOf$1[still.severity] >= rankOf$1[finding.severity]) return [];
		return [{
			...finding,
			suppressed,
			loweredTo: still.severity
		}];
	});
}
const rankOf$1 = {
	info: 0,
	warning: 1,
	error: 2
};
function byName(findings) {
	return new Map(findings.map((finding) => [keyOf$2(finding), finding]));
}
/** What tells a finding from others of the same files. */
function keyOf$2({ rule, file, document, pointer, about }) {
	return [
		rule,
		file,
		document,
		pointer,
		about
	].join("\0");
}
/** The same of one whose lines are not worked out yet. */
function keyOfRaw({ rule, at, about }) {
	return [
		rule,
		at.file,
		at.document,
		at.pointer,
		about
	].join("\0");
}
// ../core/src/engine/touched.ts
/** Findings of now that were none before, whether or not they are shown. */
async function withoutCounterpart(now, before, comparison) {
	const rules = new Map(comparison.rules.map((rule) => [rule.id, rule]));
	const earlier = new Earlier(before, comparison, rules);
	const fresh = [];
	for (const finding of now) {
		const rule = rules.get(finding.rule);
		if (await earlier.take(finding, rule) === void 0 && isNew(rule, comparison)) fresh.push(finding);
	}
	return fresh;
}
/** Whether what is not found among the findings of before is new. */
function isNew(rule, { differences, facts }) {
	return !(rule && isProgramRule(rule) && differences.areMoves && !facts.concern(rule));
}
/**
* The findings that a change concerns: those that were not there before, and those of which the field
* that they are about, or what that is compared with, is another one. By field and not by line, so that
* a file that was moved or laid out anew brings nothing. What was `suppressed` before
* and is no longer is one of them.
*/
async function touched(now, before, comparison, suppressed = []) {
	const rules = new Map(comparison.rules.map((rule) => [rule.id, rule]));
	const earlier = new Earlier(before, comparison, rules);
	const hidden = new Earlier(suppressed, comparison, rules);
	const concerned = [];
	for (const finding of now) {
		const rule = rules.get(finding.rule);
		const then = await earlier.take(finding, rule);
		if (then === void 0 && await hidden.take(finding, rule) !== void 0 || await isTouched(finding, then, rule, comparison)) concerned.push(finding);
	}
	return concerned;
}
async function isTouched(finding, then, rule, comparison) {
	const { differences, facts, before, after } = comparison;
	if (rule && isLinkRule(rule)) return differences.isOfAddedLink(finding) || then === void 0 && !rule.needsAnswer;
	if (then === void 0) return isNew(rule, comparison);
	const isOtherText = async () => await before.textAt(then) !== await after.textAt(finding);
	if (rule === void 0) return finding.rule.startsWith("document/") ? before.textOf(then.at.file) !== after.textOf(finding.at.file) : isOtherText();
	const isSaidOtherwise = finding.message !== then.message;
	if (isGovernanceRule(rule)) return isSaidOtherwise || isOtherText();
	if (finding.related.some((place) => differences.isOtherField(place, rule))) return true;
	if (differences.isOtherMalformed(finding)) return true;
	const isOther = differences.isOtherField(finding.at, rule);
	if (isProgramRule(rule)) return isOther === true || isSaidOtherwise && facts.concern(rule);
	return isOther ?? isSaidOtherwise;
}
/** Findings of before, to be found again among those of now. */
var Earlier = class {
	#comparison;
	#open;
	#owners = /* @__PURE__ */ new Map();
	constructor(findings, comparison, rules) {
		this.#comparison = comparison;
		const groups = Map.groupBy(findings, keyOf$1);
		this.#open = new Map([...groups].map(([key, group]) => [key, new Set(group)]));
		for (const finding of findings) {
			const owners = placesOf(finding, rules.get(finding.rule)).map((at) => comparison.differences.ownerBefore(at));
			this.#owners.set(finding, new Set(owners));
		}
	}
	/** The finding that one of now was before: at the same template or file, with the same text if it can be. */
	async take(finding, rule) {
		const open = this.#open.get(keyOf$1(finding));
		if (open === void 0) return void 0;
		const { differences } = this.#comparison;
		const own = differences.ownerNow(finding.at);
		const owners = placesOf(finding, rule).map((at) => differences.ownerNow(at));
		const known = [...open].filter((then) => owners.some((one) => this.#owners.get(then)?.has(one)));
		const here = known.filter((then) => differences.ownerBefore(then.at) === own);
		const then = await this.#withSameText(here, finding) ?? here[0] ?? known[0];
		if (then && !(rule && isProgramRule(rule))) open.delete(then);
		return then;
	}
	async #withSameText(findings, finding) {
		if (findings.length < 2) return findings[0];
		const { before, after } = this.#comparison;
		const text = await after.textAt(finding);
		for (const then of findings) if (await before.textAt(then) === text) return then;
	}
};
/** What is found in several templates may be told at any of them. */
function placesOf({ at, related }, rule) {
	return rule && isProgramRule(rule) ? [at, ...related] : [at];
}
function keyOf$1({ rule, about }) {
	return `${rule}\0${about}`;
}
// ../core/src/engine/concerned.ts
/**
* Finds out what of the findings of now a change concerns. Where strangers propose it (`isFromFork`), their
* comments suppress no contract: one that is suppressed has to have been so before.
*/
async function concerned(now, { findings: earlier, suppressed: off }, comparison, isFromFork) {
	const [frozen, others] = parted(off, ({ suppressed }) => suppressed.by === "baseline");
	const findings = await touched(now.findings, [...earlier, ...frozen], comparison, others);
	const known = new Set(await touched(now.suppressed, [...earlier, ...off], comparison));
	const [refused, fresh] = parted(await withoutCounterpart(now.suppressed, off, comparison), ({ rule, suppressed: { by } }) => isFromFork && by === "comment" && isContract(rule, comparison.rules));
	return {
		findings: [...findings, ...refused],
		suppressed: now.suppressed.filter((one) => fresh.includes(one) || known.has(one) && !refused.includes(one)),
		locators: now.locators,
		fresh,
		refused
	};
}
function parted(all, isFirst) {
	return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
// ../core/src/engine/differences.ts
/** What is different between two states of some files, template by template. */
var Differences = class {
	#before;
	#after;
	#renamed;
	#pairs;
	#changed = /* @__PURE__ */ new Map();
	#earlierLinks;
	#templates;
	/** `renamed` gives for a path of now the one before. */
	constructor(before, after, renamed) {
		this.#before = new State(before);
		this.#after = new State(after);
		this.#renamed = renamed;
		this.#pairs = counterparts(this.#twoStates);
		this.#earlierLinks = new Set(before.flatMap(({ links }) => links.map(({ address, use }) => linkKey(this.ownerBefore(use.at), address))));
	}
	get #twoStates() {
		return {
			before: this.#before.templates,
			after: this.#after.templates,
			renamed: this.#renamed
		};
	}
	/** What happened to each template. */
	get templates() {
		this.#templates ??= templateChanges(this.#twoStates);
		return this.#templates;
	}
	/** Whether templates have come into other places and that is all. */
	get areMoves() {
		return this.templates.length > 0 && this.templates.every(({ kind }) => kind === "moved");
	}
	/** Whether a template is new or gone, or has another field among those that a rule reads. */
	concern(rule) {
		const fields = withParts([...rule.reads, ...rule.comparedWith ?? []]);
		return this.templates.some(({ kind, fields: changes }) => kind === "added" || kind === "removed" || changes.some(({ field }) => fields.includes(field)));
	}
	/** What a place of before belongs to: a template or a file that changed, else it stands for itself. */
	ownerBefore(at) {
		const state = this.#before.templateAt(at);
		if (state) return nameOf(state);
		return this.#before.has(at.file) ? at.file : nameOf(at);
	}
	/** The same for a place of now, by what it was before. */
	ownerNow(at) {
		const state = this.#after.templateAt(at);
		if (state) {
			const then = this.#pairs.get(state);
			return then ? nameOf(then) : `new ${nameOf(state)}`;
		}
		return this.#after.has(at.file) ? this.#renamed.get(at.file) ?? at.file : nameOf(at);
	}
	/** Whether something names an address that did not name it before. */
	isAddedLink({ address, use }) {
		return !this.#earlierLinks.has(linkKey(this.ownerNow(use.at), address));
	}
	/** The same for the address that a finding is about. */
	isOfAddedLink({ at, about }) {
		const name = about.replace(/ \(\d+\)$/, "");
		return !this.#earlierLinks.has(`${this.ownerNow(at)}\0${name}`);
	}
	/**
	* Whether the field at a place, or one that a rule holds it against, is another one now; undefined
	* where the place is none in the fields of a template that changed.
	*/
	isOtherField(at, rule) {
		const state = this.#after.templateAt(at);
		const fields = state && concernedFields(state, at.pointer, rule);
		if (!state || !fields?.length) return void 0;
		const changed = this.#changedFields(state);
		return fields.some((field) => changed.has(field));
	}
	/**
	* Whether the malformed value that a finding is about is another one now; false where it is about none.
	* Of values of a wrong shape the fields of a template hold nothing.
	*/
	isOtherMalformed({ at, about }) {
		const state = this.#after.templateAt(at);
		const own = state?.malformed.find((one) => one.about === about);
		if (state === void 0 || own === void 0) return false;
		const then = this.#pairs.get(state)?.malformed.find((one) => one.about === about);
		return then === void 0 || !isSame$1(then.value, own.value);
	}
	#changedFields(state) {
		const known = this.#changed.get(state);
		if (known) return known;
		const changes = fieldChanges(this.#pairs.get(state), state);
		const fields = new Set(changes.map(({ field }) => field));
		this.#changed.set(state, fields);
		return fields;
	}
};
/** The templates of the files that changed, in one of the two states. */
var State = class {
	templates;
	#byDocument;
	#files;
	constructor(judged) {
		this.#files = new Set(judged.map(({ file }) => file));
		this.templates = judged.flatMap(({ states }) => states ?? []);
		this.#byDocument = Map.groupBy(this.templates, documentOf);
	}
	has(file) {
		return this.#files.has(file);
	}
	templateAt(at) {
		return this.#byDocument.get(documentOf(at))?.find(({ pointer }) => isWithin(at.pointer, pointer));
	}
};
function documentOf({ file, document }) {
	return `${file}\0${document}`;
}
function nameOf(at) {
	return `${documentOf(at)}\0${at.pointer}`;
}
function linkKey(owner, address) {
	return `${owner}\0${linkName(address)}`;
}
/** The fields that a finding is about, and those that they are held against. */
function concernedFields(state, pointer, rule) {
	if (isGovernanceRule(rule) || isLinkRule(rule)) return [];
	const fields = fieldsAt(state, pointer);
	if (fields.length > 0) return [...fields, ...rule.comparedWith ?? []];
	return withParts(rule.reads);
}
function withParts(fields) {
	return fields.includes("image") ? [...fields, "imageText"] : fields;
}
// ../core/src/engine/known-files.ts
/** Works out what a file gives to the judgement of others. */
async function knownFile(source, settings) {
	if (settings.isExcluded(source.path)) return {
		path: source.path,
		extracts: [],
		templateIds: [],
		isUnread: false
	};
	const judged = await judgeFile(source, settings, { extractsOnly: true });
	return {
		path: source.path,
		extracts: judged.extracts,
		templateIds: judged.templates.map(({ id }) => id),
		isUnread: isUnread(judged)
	};
}
/** Name of a group: the entries of one key of a program rule. */
function groupName(rule, key) {
	return `${rule}\0${key}`;
}
/** What the files that a change leaves alone give to program rules, kept in memory. */
var KnownFiles = class KnownFiles {
	templateIds;
	isPartial;
	#groups = /* @__PURE__ */ new Map();
	#sources;
	/** Files in the order of their paths. */
	constructor(files, sources) {
		this.#sources = new Map(sources.map((source) => [source.path, source]));
		this.templateIds = files.flatMap(({ templateIds }) => templateIds);
		this.isPartial = files.some(({ isUnread }) => isUnread);
		for (const { path, extracts } of files) for (const { rule, key, value } of extracts) this.#add(groupName(rule, key), {
			file: path,
			value
		});
	}
	static async of(sources, settings) {
		const files = [];
		for (const source of sources) files.push(await knownFile(source, settings));
		return new KnownFiles(files, sources);
	}
	#add(name, entry) {
		const group = this.#groups.get(name);
		if (group) group.push(entry);
		else this.#groups.set(name, [entry]);
	}
	/** The values of a group with those of other files, in the order of all files. */
	group(rule, key, others) {
		const known = this.#groups.get(groupName(rule, key)) ?? [];
		return (known.length === 0 ? others : [...known, ...others].sort(byFile)).map(({ value }) => value);
	}
	keysOf(rule) {
		const prefix = groupName(rule, "");
		return [...this.#groups.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
	}
	sourcesOf(files) {
		return files.flatMap((file) => this.#sources.get(file) ?? []);
	}
};
function byFile(a, b) {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
// ../core/src/change.ts
/**
* Checks what a change touches: both states of the files that differ, and those groups of the whole
* program that these have a part in, or what they are compared with. What was found before is worked out
* and not guessed.
*/
async function checkChange$1(change, settings, gather, unchanged, others = []) {
	const { before, after, renamed, isFromFork = false } = change;
	const judgedAfter = await judgeAll(after, settings);
	const isQuiet = judgedAfter.every(({ findings }) => findings.length === 0);
	const judged = {
		before: await judgeAll(before, settings, isQuiet),
		after: judgedAfter
	};
	const differences = new Differences(judged.before, judged.after, renamed);
	const facts = new ChangedFacts(await comparedFacts(judged.before, gather.before, unchanged), await comparedFacts(judged.after, gather.after, unchanged));
	const groups = groupsOf$1([...judged.before, ...judged.after]);
	leaveOut(groups, settings, differences, unchanged);
	for (const rule of settings.programRules) for (const key of keysConcerned(rule, facts, change, unchanged)) addKey(groups, rule.id, key);
	await unchanged.load?.(groups);
	const state = {
		settings,
		groups,
		unchanged,
		others
	};
	const now = await report({
		...state,
		sources: after,
		judged: judged.after,
		gather: withAddedLinks(gather.after, judged.after, differences)
	});
	if (now.apart.findings.length + now.apart.suppressed.length === 0) return toChange(now, {
		...now.apart,
		fresh: [],
		refused: []
	}, differences, settings);
	const then = await report({
		...state,
		sources: before,
		judged: isQuiet ? await judgeAll(before, settings) : judged.before,
		gather: gather.before
	});
	const comparison = {
		differences,
		facts,
		rules: settings.rules,
		before: then.apart.locators,
		after: now.apart.locators
	};
	return toChange(now, await concerned(now.apart, then.apart, comparison, isFromFork), differences, settings);
}
/** Tells of all that was found now what the change concerns. */
async function toChange(now, found, differences, settings) {
	const report = await toReport(found, now.judged, settings);
	const [fresh, refused] = [found.fresh, found.refused].map((all) => new Set(all.map(keyOfRaw)));
	return {
		...report,
		elsewhere: now.apart.findings.length + found.refused.length - found.findings.length,
		templates: differences.templates,
		newlySuppressed: contractsFirst(report.suppressed.filter((one) => fresh?.has(keyOf$2(one))), settings.rules),
		refusedSuppressions: report.findings.filter((one) => refused?.has(keyOf$2(one)))
	};
}
/**
* Leaves out large groups of rules that read nothing that changed: what they say is the same before and
* after. Small ones are judged all the same, since what they say counts as found before.
*/
function leaveOut(groups, { programRules }, differences, { isLarge }) {
	if (isLarge === void 0) return;
	for (const rule of programRules) {
		if (differences.concern(rule)) continue;
		for (const key of groups.get(rule.id) ?? []) if (isLarge(rule.id, key)) groups.get(rule.id)?.delete(key);
	}
}
/** The facts that templates are held against, before any rule asks for more. */
async function comparedFacts(judged, gather, unchanged) {
	const checked = judged.find((file) => file.program !== void 0)?.program;
	const gathered = await gather({
		program: checked,
		keys: /* @__PURE__ */ new Map()
	});
	return {
		...gathered,
		...ofProgram(checked ?? gathered.program),
		isPartial: gathered.isPartial === true || unchanged.isPartial || judged.some(isUnread),
		isAlone: isAlone(judged, unchanged.templateIds),
		ids: new Set(judged.flatMap(({ templates }) => templates.map(({ id }) => id)))
	};
}
/** Whether there is one template at the most, which says nothing about others. */
function isAlone(judged, others) {
	let count = judged.reduce((sum, { templates }) => sum + templates.length, 0);
	for (const _ of others) {
		count += 1;
		if (count > 1) break;
	}
	return count <= 1;
}
/** Of the groups that changed files have no part in, those of which a rule may have something else to say. */
function* keysConcerned(rule, facts, { isChangedImage = () => true }, unchanged) {
	if (facts.hasChangedFor(rule)) yield* unchanged.keysOf(rule.id);
	else if (isChangedImage && rule.facts?.includes("images")) {
		for (const key of unchanged.keysOf(rule.id)) if (isChangedImage(imageOf(key))) yield key;
	}
}
async function judgeAll(sources, settings, extractsOnly = false) {
	const judged = [];
	for (const source of sources) if (!settings.isExcluded(source.path)) {
		const collectsLinks = settings.for(source.path).judgesLinks;
		judged.push(await judgeFile(source, settings, {
			keepsStates: true,
			collectsLinks,
			extractsOnly
		}));
	}
	return judged;
}
/** For each rule the keys under which changed files have an entry, now or before. */
function groupsOf$1(judged) {
	const groups = /* @__PURE__ */ new Map();
	for (const { extracts } of judged) for (const { rule, key } of extracts) addKey(groups, rule, key);
	return groups;
}
function addKey(groups, rule, key) {
	const keys = groups.get(rule);
	if (keys) keys.add(key);
	else groups.set(rule, /* @__PURE__ */ new Set([key]));
}
/** Asks only for links that the change adds: the others were there before. */
function withAddedLinks(gather, judged, differences) {
	return ({ keys, program }) => {
		const named = judged.flatMap(({ links }) => links);
		const added = new Set(named.filter((link) => differences.isAddedLink(link)).map(({ address }) => address));
		const wanted = new Map(keys);
		const links = [...keys.get("links") ?? []].filter((address) => added.has(address));
		if (links.length > 0) wanted.set("links", new Set(links));
		else wanted.delete("links");
		return gather({
			program,
			keys: wanted
		});
	};
}
/** All findings of one state that the changed files have a part in. */
async function report(state) {
	const { judged, settings, unchanged, gather } = state;
	const extracts = extractsOf(state);
	const links = new Links();
	for (const file of judged) links.add(file.links);
	const facts = await gatherFacts(judged, extracts, links, settings, gather, unchanged);
	const program = [...judgeProgram(judged, extracts, settings, facts), ...judgeLinks(links, settings, facts)];
	const own = new Set(state.sources.map(({ path }) => path));
	const named = program.flatMap(({ at, related }) => [at.file, ...related.map(({ file }) => file)]);
	const foreign = await foreignFiles([...new Set(named)].filter((file) => !own.has(file)), state);
	const sources = [
		...state.others,
		...foreign.sources,
		...state.sources
	];
	const all = {
		files: withLinkRules(judged, links, settings, facts),
		program: withTemplates(program, foreign.judged),
		others: foreign.judged
	};
	return {
		judged: all,
		apart: await setApart(all, sources, settings, facts)
	};
}
/** Files that did not change and that findings name. */
async function foreignFiles(files, { unchanged, settings }) {
	const sources = files.length > 0 ? await unchanged.sourcesOf(files) : [];
	const judged = [];
	for (const source of sources) judged.push(await judgeFile(source, settings, { extractsOnly: true }));
	return {
		sources,
		judged
	};
}
/** The groups that changed files have a part in, whole, each in the order of its files. */
function extractsOf({ judged, groups, unchanged }) {
	const own = /* @__PURE__ */ new Map();
	for (const { file, extracts } of judged) for (const { rule, key, value } of extracts) {
		const entries = own.get(groupName(rule, key));
		if (entries) entries.push({
			file,
			value
		});
		else own.set(groupName(rule, key), [{
			file,
			value
		}]);
	}
	const extracts = new Extracts();
	for (const [rule, keys] of groups) for (const key of keys) {
		const values = unchanged.group(rule, key, own.get(groupName(rule, key)) ?? []);
		if (values.length > 0) extracts.addGroup(rule, key, values);
	}
	return extracts;
}
// ../core/src/engine/fixes.ts
/**
* Applies the fixes that the findings of one file offer, in one pass: of those that touch each other
* the first. A fix that cannot be made without changing something else is refused, with the reason.
*/
async function fixText(path, text, findings) {
	const syntax = syntaxOf(path);
	if (syntax === void 0 || findings.every(({ fix }) => fix === void 0)) return {
		text,
		applied: [],
		postponed: [],
		refused: []
	};
	const { FileEditor } = await import("./edit2.js");
	const editor = await FileEditor.of(text, syntax);
	const refused = [];
	const wanted = [];
	for (const finding of findings) {
		const { document, fix } = finding;
		if (fix === void 0) continue;
		if (isIssued(editor.valuesAbove(document, fix.pointer))) refused.push({
			finding,
			reason: "It stands in an issued credential; expected a template"
		});
		else wanted.push({
			finding,
			document,
			change: fix
		});
	}
	const fixed = await editor.editAll(wanted);
	const applied = [];
	const postponed = [];
	for (const [index, { finding }] of wanted.entries()) {
		const outcome = fixed.outcomes[index];
		if (outcome?.kind === "made") applied.push(finding);
		else if (outcome?.kind === "postponed") postponed.push(finding);
		else if (outcome?.kind === "refused") refused.push({
			finding,
			reason: outcome.reason
		});
		else refused.push({
			finding,
			reason: "It is so already; expected something to change"
		});
	}
	return {
		text: fixed.text,
		applied,
		postponed,
		refused
	};
}
/** Whether a credential is among the groups around a value: it may be signed, and somebody has it. */
function isIssued(around) {
	return around.some((group) => Object.hasOwn(group, "credentialSubject") || Object.hasOwn(group, "proof"));
}
/** Sets a text at several places of a file, or adds it as a key; what became of each, in their order. */
async function setTexts(path, text, places, value) {
	const syntax = syntaxOf(path);
	if (syntax === void 0) {
		const reason = `${path} is no YAML, JSON or Markdown; expected one of them`;
		return {
			text,
			outcomes: places.map(() => ({
				kind: "refused",
				reason
			}))
		};
	}
	const { FileEditor } = await import("./edit2.js");
	const outcomes = [];
	let after = text;
	let open = [...places.keys()];
	while (open.length > 0) {
		const made = await (await FileEditor.of(after, syntax)).editAll(open.map((index) => {
			const { document = 0, pointer = "" } = places[index] ?? {};
			return {
				document,
				change: {
					kind: "set",
					pointer,
					value
				}
			};
		}));
		const left = [];
		for (const [position, index] of open.entries()) {
			const outcome = made.outcomes[position];
			if (outcome === void 0 || outcome.kind === "postponed") left.push(index);
			else outcomes[index] = outcome;
		}
		open = left;
		after = made.text;
	}
	return {
		text: after,
		outcomes
	};
}
// ../core/src/engine/links-in.ts
/** The links that files name, each address once with all its places, whatever rules are on. */
async function linksIn(sources, settings) {
	const links = new Links();
	const locators = /* @__PURE__ */ new Map();
	for (const source of sources) {
		if (settings.isExcluded(source.path) || !("text" in source)) continue;
		const { links: named } = await judgeFile(source, settings, { collectsLinks: true });
		links.add(named);
		if (named.length > 0) locators.set(source.path, await FileLocator.of(source.path, withoutMark(source.text), settings.proseOf(source.path)));
	}
	return Array.from(links.all, ({ address, uses }) => ({
		address,
		uses: uses.flatMap((use) => {
			const locator = locators.get(use.at.file);
			if (locator === void 0) return [];
			const [start, end] = locator.offsetsOf(use.at);
			return [{
				...use,
				range: locator.rangeOfOffsets(start, end)
			}];
		})
	}));
}
// ../core/src/engine/templates.ts
/** The templates that files hold, with the ids by which findings name them. */
async function templatesIn(sources, settings) {
	const found = [];
	for (const source of sources) if (!settings.isExcluded(source.path)) found.push(...(await judgeFile(source, settings)).templates);
	return found;
}
// ../workspace/src/baseline.ts
/** A baseline that cannot be made or changed, worded for a terminal. */
var UnfitBaseline = class extends Error {
	name = "UnfitBaseline";
};
/**
* Freezes the findings of a program, or brings its baseline up to date. Throws {@link UnfitBaseline} and
* {@link UnusableConfiguration}.
*/
async function baseline(request) {
	const reading = await readFiles({
		...request,
		mayLackBaseline: true
	});
	refuse(request, reading);
	const { configuration, base, unmatched } = reading;
	const { absolute, source, entries } = configuration.baseline;
	const path = pathFrom(base, absolute);
	if (unmatched.length > 0) return {
		...nothing$1,
		path,
		unmatched
	};
	const linkNotes = [...reading.notes];
	const ask = request.links && asker(reading, request, linkNotes);
	const report = await judge(reading, reading.sources, ask);
	const { expired = [] } = report.baseline ?? {};
	const frozen = freeze(report.findings, configuration.settings, request.note, expired);
	const isNew = source === void 0;
	const added = isNew || request.adds ? frozen.entries : [];
	const unused = new Set(report.baseline?.unused);
	const removed = request.prunes ? unused.size : 0;
	if (added.length + removed > 0) {
		const text = await baselineText({
			path,
			...source === void 0 ? {} : { text: source.text },
			keeps: (index) => !(request.prunes && isAmong(unused, entries[index])),
			added
		});
		await write({
			absolute,
			path,
			before: source?.text,
			after: text
		}, writableIn(reading));
	}
	return {
		path,
		state: stateOf(isNew, added.length, removed),
		count: entries.length + added.length - removed,
		added: added.length,
		removed,
		open: frozen.entries.length - added.length,
		unused: unused.size - removed,
		expired: expired.length,
		remaining: remaining(report, {
			left: frozen.left,
			added,
			removed
		}),
		unmatched,
		notes: [...linkNotes, ...notesOn$1(request, reading, report)]
	};
}
const nothing$1 = {
	path: "",
	state: "none",
	count: 0,
	added: 0,
	removed: 0,
	open: 0,
	unused: 0,
	expired: 0,
	remaining: [],
	unmatched: [],
	notes: []
};
function isAmong(entries, entry) {
	return entry !== void 0 && entries.has(entry);
}
function stateOf(isNew, added, removed) {
	if (isNew) return added > 0 ? "made" : "none";
	return added + removed > 0 ? "changed" : "kept";
}
function refuse({ note: { until }, prunes, adds }, reading) {
	const { base, configuration, isPartial, today } = reading;
	const { root, baseline: there } = configuration;
	if (isPartial) throw new UnfitBaseline(`A baseline is that of a whole program, and this is a part of it; expected the folder of the configuration. Run \`badgelint baseline\` in ${pathFrom(base, root)}`);
	if (until !== void 0 && until < today) throw new UnfitBaseline(`--until ${until} has passed, so that the entries would not hold; expected ${today} or a later day.`);
	if (prunes && !adds && there.source === void 0) throw new UnfitBaseline(`There is no baseline ${pathFrom(base, there.absolute)} to be pruned. Run \`badgelint baseline\` without --prune to make it.`);
}
async function write({ absolute, path, before, after }, within) {
	const refused = before === void 0 ? await createFile(absolute, after, within) : await replaceText(absolute, before, after, within);
	if (refused !== void 0) throw new UnfitBaseline(`${path} is left as it was: ${refused}. Run \`badgelint baseline\` again.`);
}
/** Either all findings that can be frozen were, or none; the same goes for entries that were removed. */
function remaining({ findings }, { left, added, removed }) {
	return (added.length > 0 ? left : findings).filter(({ rule }) => removed === 0 || rule !== "config/unused-baseline");
}
function notesOn$1({ prunes, links }, { configuration: { settings, baseline: there } }, { findings }) {
	if (!prunes) return [];
	const asking = settings.linkRules.filter((rule) => rule.needsAnswer || rule.usesAnswer);
	const ids = new Set(asking.map(({ id }) => id));
	const unread = new Set(findings.filter(({ rule }) => rule.startsWith("document/")).map(({ file }) => file));
	return [...links !== true && there.entries.some(({ rule }) => ids.has(rule)) ? ["Links were not asked, so that entries about what they answer stay."] : [], ...unread.size > 0 ? [`Not checked: ${fewNames([...unread])}. Entries that may be about templates in there stay.`] : []];
}
// ../workspace/src/repository-change.ts
/** The repository that a folder lies in. Throws {@link GitFailure} where there is none. */
function repositoryAt(folder, options = {}) {
	const git = gitAt(folder, options);
	if (git) return git;
	throw new GitFailure(`${folder} lies in no git repository, so nothing there is staged or changed. Check all files without --staged and --changed.`);
}
/** The two states of all files, as overlays on what lies on the disk. */
var States = class {
	#change;
	#before;
	#after;
	#overlay;
	/** `overlay`: the state of files that are not among the changed ones; the change's own if not given. */
	constructor(change, overlay = change.overlay) {
		this.#change = change;
		this.#overlay = overlay;
		this.#before = byPath(change.files.flatMap(({ before }) => before ?? []));
		this.#after = byPath(change.files.flatMap(({ after }) => after ?? []));
	}
	before = (absolute) => this.#contentAt(this.#change.real?.before(absolute) ?? absolute, this.#before, this.#after);
	after = (absolute) => this.#contentAt(this.#change.real?.after(absolute) ?? absolute, this.#after, this.#before);
	#contentAt(path, files, others) {
		const file = files.get(path);
		if (file) return this.#contentOf(file);
		return others.has(path) ? null : this.#overlay?.(path);
	}
	#contentOf({ blob, kind }) {
		if (kind) return null;
		const content = blob === void 0 ? void 0 : this.#change.contents([blob]).get(blob);
		return content && isPointer(content) ? void 0 : content;
	}
};
function byPath(files) {
	return new Map(files.map((file) => [file.absolute, file]));
}
/** What is staged, against the last commit; in a merge without what the other side brings. */
function stagedChange(git) {
	const { tree, folder, merged } = git.state();
	const name = tree ?? git.emptyTree();
	const staged = git.staged(tree === void 0 ? name : "HEAD");
	const others = merged === void 0 ? void 0 : namesOf(git.staged(merged));
	return {
		top: git.top,
		index: {
			links: () => git.stagedLinks(),
			entries: () => git.indexEntries()
		},
		files: others ? staged.filter((file) => names(file).some((path) => others.has(path))) : staged,
		contents: (blobs) => git.contents(blobs),
		tree: treeOf(git, name, staged, folder),
		overlay: once((absolute) => {
			const content = git.indexed(slashed(relative(git.top, absolute)));
			return content && isPointer(content) ? void 0 : content;
		}),
		...merged === void 0 ? {} : { merged: againstMerged(git, merged, folder) }
	};
}
/** What a merge changes of the side that is merged. */
function againstMerged(git, merged, folder) {
	const name = git.ask(["rev-parse", `${merged}^{tree}`]).toString().trim();
	const files = git.staged(name);
	return {
		top: git.top,
		index: {
			links: () => git.stagedLinks(),
			entries: () => git.indexEntries()
		},
		files,
		contents: (blobs) => git.contents(blobs),
		tree: treeOf(git, name, files, folder)
	};
}
function treeOf(git, name, staged, folder) {
	return {
		name,
		files: () => git.filesOf(name),
		differences: (other) => {
			if (other === name) return staged;
			return git.hasTree(other) ? git.staged(other) : void 0;
		},
		folder
	};
}
/** In place of a large file Git LFS gives git a pointer to it; the file itself lies on the disk. */
function isPointer(content) {
	return content.length < 1024 && Buffer.from(content).toString("latin1", 0, 40) === "version https://git-lfs.github.com/spec/";
}
/** What lies on the disk, against a commit. */
function changeSince(git, commit) {
	return {
		top: git.top,
		files: git.changedSince(commit),
		contents: (blobs) => git.contents(blobs)
	};
}
function names({ before, after }) {
	return [before, after].flatMap((file) => file ? [file.absolute] : []);
}
function namesOf(files) {
	return new Set(files.flatMap(names));
}
function once(overlay) {
	const known = /* @__PURE__ */ new Map();
	return (absolute) => {
		if (!known.has(absolute)) known.set(absolute, overlay(absolute));
		return known.get(absolute);
	};
}
// ../workspace/src/newly-suppressed.ts
const none = {
	findings: [],
	names: /* @__PURE__ */ new Map(),
	notes: []
};
/**
* Finds out what a change switches off by its configuration or baseline: the files as they are now are
* checked by both configurations, without asking links. Nothing where the configuration is the same.
*/
async function suppressedByConfiguration(request, configurationFiles) {
	const { change, configured, isFromFork = false } = request;
	if (isFromFork || configured === "by-default") return none;
	if (!touchesConfiguration(change, configurationFiles)) return none;
	try {
		const before = await readBefore(request);
		const after = await readFiles(request);
		const then = await judge(before, now(before, change));
		return {
			findings: suppressedBetween(then, await judge(after, now(after, change))),
			names: then.names,
			notes: notesOn(before, after)
		};
	} catch (error) {
		if (!(error instanceof UnusableConfiguration)) throw error;
		return {
			...none,
			notes: [`What this change of the configuration switches off cannot be told, since the one of before cannot be used: ${error.message}`]
		};
	}
}
function touchesConfiguration({ files }, holding) {
	return files.flatMap(({ before, after }) => [before, after]).some((file) => file !== void 0 && (holding.includes(file.absolute) || [...configurationNames, "badgelint-baseline.yaml"].includes(basename(file.absolute))));
}
function readBefore(request) {
	const { before } = new States(request.change);
	const named = request.configuration && resolve(request.workingDirectory, request.configuration);
	const isNew = named !== void 0 && !isThere(named, before);
	return readFiles({
		...request,
		configured: isNew ? "by-default" : before
	});
}
/** The files as the change leaves them, which may be another state than the disk's. */
function now({ sources, base }, change) {
	const { after } = new States(change, () => void 0);
	return sources.flatMap((source) => {
		const content = after(resolve(base, source.path));
		if (content === null) return [];
		return content === void 0 ? [source] : [{
			...source,
			...decode(content, source.path)
		}];
	});
}
/** A rule that is turned down may have nothing to say today, or only once links are asked. */
function notesOn(before, after) {
	const turned = turnedDown(before, after);
	if (turned.length === 0) return [];
	const shown = turned.slice(0, mostTold).map(({ rule, from, to, files }) => {
		return `\`${rule}\` from ${from} to ${to}${files === void 0 ? "" : ` in ${files} ${files === 1 ? "file" : "files"}`}`;
	});
	const more = turned.length - shown.length;
	return [`This change turns rules down: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}.`];
}
/** So many rules are named in a sentence. */
const mostTold = 10;
/** Rules that are off now or have a lower severity, contracts first: for all files, else for some. */
function turnedDown({ configuration: { settings: before }, sources }, { configuration: { settings: after } }) {
	const known = before.rules.map(({ id }) => id);
	const everywhere = known.flatMap((rule) => lowered(rule, before, after, "") ?? []);
	const somewhere = known.filter((id) => !everywhere.some(({ rule }) => rule === id)).flatMap((rule) => {
		const found = sources.flatMap(({ path }) => lowered(rule, before, after, path) ?? []);
		const [first] = found;
		return first ? [{
			...first,
			files: found.length
		}] : [];
	});
	return contractsFirst([...everywhere, ...somewhere], before.rules);
}
function lowered(rule, before, after, path) {
	const from = before.for(path).rules.get(rule)?.severity ?? "off";
	const to = after.for(path).rules.get(rule)?.severity ?? "off";
	return from === "off" || rankOf[to] >= rankOf[from] ? void 0 : {
		rule,
		from,
		to
	};
}
const rankOf = {
	off: 0,
	info: 1,
	warning: 2,
	error: 3
};
// ../workspace/src/tree-cache.ts
/**
* What the files of a git tree give to the judgement of others, on disk: one file of small blocks, each
* packed and with its checksum, so that a run reads the few that it needs. The header says for which tree,
* rules and configuration it holds.
*
*     mark (8 bytes), length of the header, its checksum (4 bytes each, little-endian), header, blocks
*/
const mark = "BADGELN1";
const prefixLength = 16;
/** Groups are spread over so many blocks by their name. */
const buckets = 1024;
/** Files are kept so many to a block. */
const filesInBlock = 256;
/** Of a group with no more files only their numbers are kept: to read them again costs less. */
const fewest$1 = 6;
/** Writes what files of a tree give. */
function packTree({ key, tree, files, listed }) {
	const blocks = [];
	let offset = 0;
	const add = (value) => {
		const packed = deflateSync(JSON.stringify(value), { level: 3 });
		const block = [
			offset,
			packed.length,
			crc32(packed)
		];
		offset += packed.length;
		blocks.push(packed);
		return block;
	};
	const inBuckets = Array.from({ length: buckets }, () => ({}));
	for (const [name, entries] of groupsOf(files)) {
		const numbers = [...new Set(entries.map(([number]) => number))];
		const [bucket, rest] = placeOf(name);
		const own = inBuckets[bucket];
		if (own) own[rest] = numbers.length <= fewest$1 ? numbers : {
			isLarge: true,
			block: add(bySaying(entries, files))
		};
	}
	const records = files.map(({ path, blob, templateIds }) => [
		path,
		blob,
		templateIds
	]);
	const fileBlocks = [];
	const firsts = [];
	for (let from = 0; from < records.length; from += filesInBlock) {
		firsts.push(records[from]?.[0] ?? "");
		fileBlocks.push(add(records.slice(from, from + filesInBlock)));
	}
	const header = {
		key,
		tree,
		isPartial: files.some(({ isUnread }) => isUnread),
		count: files.length,
		firsts,
		files: fileBlocks,
		buckets: inBuckets.map(add),
		keys: Object.fromEntries(listed.map((rule) => [rule, add(keysOf(rule, files))]))
	};
	const packed = deflateSync(JSON.stringify(header));
	const prefix = Buffer.alloc(prefixLength);
	prefix.write(mark, "latin1");
	prefix.writeUInt32LE(packed.length, 8);
	prefix.writeUInt32LE(crc32(packed), 12);
	return Buffer.concat([
		prefix,
		packed,
		...blocks
	]);
}
function keysOf(rule, files) {
	const all = files.flatMap(({ extracts }) => extracts.filter((extract) => extract.rule === rule));
	return [...new Set(all.map(({ key }) => key))];
}
/** Files say the same when they differ in their own path alone. */
function bySaying(entries, files) {
	const said = /* @__PURE__ */ new Map();
	for (const [number, values] of valuesByFile(entries)) {
		const path = JSON.stringify(files[number]?.path);
		const text = JSON.stringify(values).replaceAll(path, JSON.stringify(""));
		const runs = said.get(text) ?? [];
		if (runs.length === 0) said.set(text, runs);
		const last = runs.length - 2;
		if ((last < 0 ? -1 : (runs[last] ?? 0) + (runs[last + 1] ?? 0)) === number) runs[last + 1] = (runs[last + 1] ?? 0) + 1;
		else runs.push(number, 1);
	}
	return Array.from(said, ([text, runs]) => [JSON.parse(text), runs]);
}
function valuesByFile(entries) {
	const byFile = /* @__PURE__ */ new Map();
	for (const [number, value] of entries) {
		const values = byFile.get(number);
		if (values) values.push(value);
		else byFile.set(number, [value]);
	}
	return byFile;
}
function groupsOf(files) {
	const groups = /* @__PURE__ */ new Map();
	for (const [number, { extracts }] of files.entries()) for (const { rule, key, value } of extracts) {
		const name = groupName(rule, key);
		const group = groups.get(name);
		if (group) group.push([number, value]);
		else groups.set(name, [[number, value]]);
	}
	return groups;
}
/** The bucket of a group, and its name in there: 64 bits from two sums that have nothing in common. */
function placeOf(name) {
	const sum = crc32(name);
	let other = 2166136261;
	for (let index = 0; index < name.length; index++) other = Math.imul(other ^ name.charCodeAt(index), 16777619);
	return [sum % buckets, `${sum.toString(36)}.${(other >>> 0).toString(36)}`];
}
/** A cache that cannot be read, for whatever reason. It is made anew. */
var DamagedCache = class extends Error {
	name = "DamagedCache";
};
/** Reads what was kept. All but `open` throw {@link DamagedCache}. */
var TreeCache = class TreeCache {
	tree;
	isPartial;
	count;
	#file;
	#from;
	#header;
	#fileBlocks = /* @__PURE__ */ new Map();
	#buckets = /* @__PURE__ */ new Map();
	constructor(file, from, header) {
		this.#file = file;
		this.#from = from;
		this.#header = header;
		this.tree = header.tree;
		this.isPartial = header.isPartial;
		this.count = header.count;
	}
	/** Undefined where there is none that holds for these rules and this configuration. */
	static open(path, key) {
		let file;
		try {
			const opened = openFile(path);
			if ("unreadable" in opened) return void 0;
			file = opened.file;
			const prefix = bytesAt(file, 0, prefixLength);
			const length = prefix.readUInt32LE(8);
			const packed = bytesAt(file, prefixLength, length);
			if (!(prefix.toString("latin1", 0, 8) === mark) || crc32(packed) !== prefix.readUInt32LE(12)) throw new DamagedCache();
			const header = JSON.parse(inflateSync(packed).toString());
			if (header.key === key) return new TreeCache(file, prefixLength + length, header);
			closeSync(file);
			return;
		} catch {
			if (file !== void 0) closeSync(file);
			return;
		}
	}
	fileAt(number) {
		const record = this.#filesOf(Math.floor(number / filesInBlock))[number % filesInBlock];
		if (record === void 0) throw new DamagedCache();
		return record;
	}
	/** The number of a file; for one that is not there, the next number less a half. */
	numberOf(path) {
		const { firsts } = this.#header;
		const block = Math.max(0, countUpTo(firsts, (first) => first <= path) - 1);
		const records = this.#filesOf(block);
		const before = countUpTo(records, ([other]) => other < path);
		const number = block * filesInBlock + before;
		return records[before]?.[0] === path ? number : number - .5;
	}
	*templateIds() {
		for (let number = 0; number < this.count; number++) yield [number, this.fileAt(number)[2]];
	}
	/** Numbers of the few files of a group, or what all its files say. */
	group(rule, key) {
		const record = this.#recordOf(rule, key);
		return "isLarge" in record ? this.#read(record.block) : { files: record };
	}
	/** Whether a group has more files than are read again. */
	isLarge(rule, key) {
		return "isLarge" in this.#recordOf(rule, key);
	}
	#recordOf(rule, key) {
		const [bucket, rest] = placeOf(groupName(rule, key));
		const known = this.#buckets.get(bucket) ?? this.#read(this.#header.buckets[bucket]);
		this.#buckets.set(bucket, known);
		return (Object.hasOwn(known, rest) ? known[rest] : void 0) ?? [];
	}
	/** All keys of one of the rules for which they were kept. */
	keysOf(rule) {
		return this.#read(this.#header.keys[rule]);
	}
	#filesOf(block) {
		if (this.count === 0) return [];
		const known = this.#fileBlocks.get(block) ?? this.#read(this.#header.files[block]);
		this.#fileBlocks.set(block, known);
		return known;
	}
	#read(block) {
		if (block === void 0) throw new DamagedCache();
		const [offset, length, checksum] = block;
		const packed = bytesAt(this.#file, this.#from + offset, length);
		if (crc32(packed) !== checksum) throw new DamagedCache();
		return JSON.parse(inflateSync(packed).toString());
	}
};
/** Nothing that is kept is larger, in bytes. */
const largest = 2 ** 28;
function bytesAt(file, position, length) {
	if (length > largest) throw new DamagedCache();
	const bytes = Buffer.alloc(length);
	if (readSync(file, bytes, 0, length, position) !== length) throw new DamagedCache();
	return bytes;
}
/** How many items at the beginning of a sorted list a test holds for. */
function countUpTo(list, holds) {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = low + high >> 1;
		const item = list[middle];
		if (item !== void 0 && holds(item)) low = middle + 1;
		else high = middle;
	}
	return low;
}
// ../workspace/src/known-tree.ts
/** The files that a change leaves alone, as far as possible from what is kept of a tree. */
var KnownTree = class KnownTree {
	#cache;
	#settings;
	#read;
	#gone;
	#others;
	/** What was kept of groups, and what was read again. */
	#ordered = /* @__PURE__ */ new Map();
	#entries = /* @__PURE__ */ new Map();
	#sources = /* @__PURE__ */ new Map();
	constructor(cache, settings, read, { gone, others: sources }, others) {
		this.#cache = cache;
		this.#settings = settings;
		this.#read = read;
		this.#gone = new Set(Array.from(gone, (path) => cache.numberOf(path)));
		this.#others = others;
		this.#keep(sources);
	}
	static async of(cache, settings, read, difference) {
		const others = [];
		for (const source of difference.others) others.push(await knownFile(source, settings));
		return new KnownTree(cache, settings, read, difference, others);
	}
	get isPartial() {
		return this.#cache.isPartial || this.#others.some(({ isUnread }) => isUnread);
	}
	get templateIds() {
		return this.#templateIds();
	}
	*#templateIds() {
		for (const [number, ids] of this.#cache.templateIds()) if (!this.#gone.has(number)) yield* ids;
		for (const { templateIds } of this.#others) yield* templateIds;
	}
	keysOf(rule) {
		const own = this.#others.flatMap(({ extracts }) => extracts).filter((extract) => extract.rule === rule).map(({ key }) => key);
		return [...this.#cache.keysOf(rule), ...own];
	}
	isLarge = (rule, key) => this.#cache.isLarge(rule, key);
	async load(groups) {
		const files = /* @__PURE__ */ new Set();
		for (const [rule, keys] of groups) for (const key of keys) {
			const known = this.#cache.group(rule, key);
			if ("files" in known) for (const number of known.files) files.add(number);
			else this.#ordered.set(groupName(rule, key), inOrder(known, this.#gone, this.#pathOf));
		}
		const again = [...files].filter((number) => !this.#gone.has(number)).map((number) => this.#cache.fileAt(number));
		const sources = this.#read(again.map(([path, blob]) => ({
			path,
			blob
		})));
		this.#keep(sources);
		const wanted = (rule, key) => groups.get(rule)?.has(key) === true;
		for (const source of sources) this.#addFile(await knownFile(source, this.#settings), (rule, key) => wanted(rule, key) && !this.isLarge(rule, key));
		for (const file of this.#others) this.#addFile(file, wanted);
	}
	#addFile({ path, extracts }, isWanted) {
		for (const { rule, key, value } of extracts) {
			if (!isWanted(rule, key)) continue;
			const name = groupName(rule, key);
			const entries = this.#entries.get(name);
			if (entries) entries.push({
				file: path,
				value
			});
			else this.#entries.set(name, [{
				file: path,
				value
			}]);
		}
	}
	#pathOf = (number) => this.#cache.fileAt(number)[0];
	#keep(sources) {
		for (const source of sources) this.#sources.set(source.path, source);
	}
	group(rule, key, others) {
		const name = groupName(rule, key);
		const { numbers, values } = this.#ordered.get(name) ?? nothing;
		const all = [...values];
		const added = [...this.#entries.get(name) ?? [], ...others].map(({ file, value }) => ({
			order: this.#cache.numberOf(file),
			value
		})).sort((a, b) => a.order - b.order);
		for (const { order, value } of added.reverse()) all.splice(countBelow(numbers, order), 0, value);
		return all;
	}
	sourcesOf(files) {
		const records = files.filter((file) => !this.#sources.has(file)).flatMap((file) => {
			const number = this.#cache.numberOf(file);
			return Number.isInteger(number) && !this.#gone.has(number) ? [this.#cache.fileAt(number)] : [];
		});
		this.#keep(this.#read(records.map(([path, blob]) => ({
			path,
			blob
		}))));
		return files.flatMap((file) => this.#sources.get(file) ?? []);
	}
};
const nothing = {
	numbers: [],
	values: []
};
/** What is kept of a group, in the order of its files. */
function inOrder(said, gone, pathOf) {
	const numbers = [];
	const values = [];
	for (const [texts, runs] of said) {
		const isOwn = mentionsOwnPath(texts);
		for (const number of numbersIn(runs)) if (!gone.has(number)) for (const text of texts) {
			numbers.push(number);
			values.push(isOwn ? placed(text, pathOf(number)) : text);
		}
	}
	if (said.length === 1) return {
		numbers,
		values
	};
	const order = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
	return {
		numbers: order.map((index) => numbers[index] ?? 0),
		values: order.map((index) => values[index])
	};
}
function numbersIn(runs) {
	const numbers = [];
	for (let index = 0; index < runs.length; index += 2) {
		const start = runs[index] ?? 0;
		const end = start + (runs[index + 1] ?? 0);
		for (let number = start; number < end; number++) numbers.push(number);
	}
	return numbers;
}
/** How many numbers of a sorted list are below another one. */
function countBelow(numbers, number) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
function mentionsOwnPath(value) {
	return JSON.stringify(value).includes(JSON.stringify(""));
}
function placed(value, path) {
	if (value === "") return path;
	if (Array.isArray(value)) return value.map((item) => placed(item, path));
	if (typeof value !== "object" || value === null) return value;
	const made = { ...value };
	for (const key in made) {
		const item = made[key];
		if (item === "") made[key] = path;
		else if (typeof item === "object") made[key] = placed(item, path);
	}
	return made;
}
// ../workspace/src/unchanged-files.ts
/** From so many files on it pays to keep what they give. */
const fewest = 100;
/** Where more files differ from what is kept, it is made anew. */
const mostDifferent = 200;
/** What is known of the files that a change leaves alone; of a large tree as far as possible from a cache. */
async function unchangedFiles(selection, change, cache = true) {
	const { settings } = selection.configuration;
	if (!change.files.some((file) => selection.has(file) || selection.mayMatter(file))) return KnownFiles.of([], settings);
	if (change.tree === void 0) return KnownFiles.of(selection.unchangedOnDisk(change), settings);
	const tree = new TreeFiles(selection, change, change.tree);
	const key = cache ? keyOf(selection) : void 0;
	if (key === void 0) return KnownFiles.of(tree.sources(), settings);
	return (cache === "anew" ? void 0 : await tree.fromCache(key)) ?? tree.anew(key);
}
/** All that what is kept depends on beside the tree; undefined where that cannot be told. */
function keyOf(selection) {
	const { layers } = selection.configuration.settings;
	if (layers.some(({ configuration: layer }) => layer.plugins?.length)) return void 0;
	return JSON.stringify([
		"563fafd90c2da503",
		selection.paths,
		selection.where(),
		layers
	]);
}
/** The files of a tree of git that a change leaves alone. */
var TreeFiles = class {
	#selection;
	#change;
	#tree;
	constructor(selection, change, tree) {
		this.#selection = selection;
		this.#change = change;
		this.#tree = tree;
	}
	/** All of them, read. */
	sources() {
		const { gone, others } = this.#difference([], this.#tree.differences(this.#tree.name) ?? []);
		const files = this.#ours().filter(({ absolute }) => !gone.has(absolute));
		return sorted([...this.#read(files), ...this.#read(others)]);
	}
	async fromCache(key) {
		const cache = TreeCache.open(this.#file, key);
		if (cache === void 0) return void 0;
		const differences = this.#tree.differences(cache.tree);
		if (differences === void 0 || differences.length > mostDifferent) return void 0;
		return this.#known(cache, differences);
	}
	/** Reads the whole tree, and keeps what its files give. */
	async anew(key) {
		const { settings } = this.#selection.configuration;
		const files = this.#ours();
		if (files.length < fewest) return KnownFiles.of(this.sources(), settings);
		const blobs = new Map(files.map((file) => [this.#selection.pathOf(file), file.blob ?? ""]));
		const known = [];
		for (const source of sorted(this.#read(files))) known.push({
			...await knownFile(source, settings),
			blob: blobs.get(source.path) ?? ""
		});
		const packed = packTree({
			key,
			tree: this.#tree.name,
			files: known,
			listed: listedRules(settings)
		});
		const file = this.#file;
		try {
			await writeWhole(file, packed);
		} catch {
			return KnownFiles.of(this.sources(), settings);
		}
		return await this.fromCache(key) ?? KnownFiles.of(this.sources(), settings);
	}
	#known(cache, differences) {
		const { gone, others } = this.#difference(this.#change.files, differences);
		const paths = new Set(Array.from(gone, (absolute) => this.#selection.pathOf({ absolute })));
		const read = (files) => this.#read(files.map(({ path, blob }) => ({
			absolute: this.#selection.absolute(path),
			blob
		})));
		return KnownTree.of(cache, this.#selection.configuration.settings, read, {
			gone: paths,
			others: this.#read(others)
		});
	}
	/** What of a tree counts no more, and what stands in its place, beside the change itself. */
	#difference(also, differences) {
		const changed = new Set(this.#change.files.flatMap(pathsOf));
		const all = [
			...this.#change.files,
			...also,
			...differences
		];
		return {
			gone: new Set(all.flatMap(({ before }) => before ? [before.absolute] : [])),
			others: differences.flatMap(({ after }) => after && !after.kind && !changed.has(after.absolute) ? [after] : []).filter(({ absolute }) => this.#selection.isOurs(absolute))
		};
	}
	#ours() {
		return this.#tree.files().filter(({ absolute }) => this.#selection.isOurs(absolute));
	}
	#read(files) {
		const blobs = this.#change.contents(files.flatMap(({ blob }) => blob || []));
		return files.map((file) => this.#selection.source(file, blobs));
	}
	get #file() {
		const name = JSON.stringify([this.#selection.where().base, this.#selection.paths]);
		return join(this.#tree.folder, "badgelint", `known-${crc32(name).toString(36)}`);
	}
};
/** Rules of which all keys may be asked for, since they hold templates against what may change. */
function listedRules({ programRules }) {
	return programRules.filter(({ comparedFacts, facts }) => comparedFacts || facts?.includes("images")).map(({ id }) => id);
}
function pathsOf({ before, after }) {
	return [before, after].flatMap((file) => file ? [file.absolute] : []);
}
// ../workspace/src/check-change.ts
/** Checks what a change of a repository touches. Throws {@link UnusableConfiguration}. */
async function checkChange(request) {
	const result = await checkSafely(request);
	const { merged, overlay } = request.change;
	const { findings, newlySuppressed } = result.report;
	if (merged === void 0 || findings.length + newlySuppressed.length === 0) return withConfigured(request, result);
	const change = {
		...merged,
		...overlay ? { overlay } : {}
	};
	const other = await checkSafely({
		...request,
		change
	});
	return withConfigured(request, {
		...result,
		report: inBoth(result.report, other.report)
	});
}
/** Adds what the change switches off by the configuration or the baseline. */
async function withConfigured(request, result) {
	const { report, notes, base, configurationFiles, rules } = result;
	const configured = await suppressedByConfiguration(request, configurationFiles.map((file) => resolve(base, file)));
	const known = new Set(report.newlySuppressed.map(keyOf$2));
	const more = configured.findings.filter((finding) => !known.has(keyOf$2(finding)));
	return {
		...result,
		report: {
			...report,
			newlySuppressed: contractsFirst([...report.newlySuppressed, ...more], rules),
			names: new Map([...configured.names, ...report.names])
		},
		notes: [...notes, ...configured.notes]
	};
}
/** What a merge brings is new to both of its sides. */
function inBoth(report, other) {
	const names = new Set(other.findings.map(keyOf$2));
	const findings = report.findings.filter((finding) => names.has(keyOf$2(finding)));
	const suppressed = new Set(other.newlySuppressed.map(keyOf$2));
	const elsewhere = report.elsewhere + report.findings.length - findings.length;
	return {
		...report,
		findings,
		newlySuppressed: report.newlySuppressed.filter((one) => suppressed.has(keyOf$2(one))),
		elsewhere,
		summary: {
			...report.summary,
			...countBySeverity(findings)
		}
	};
}
async function checkSafely(request) {
	try {
		return await checkOnce(request);
	} catch (error) {
		if (!isDamaged(error)) throw error;
		return checkOnce({
			...request,
			cache: "anew"
		});
	}
}
/** A rule that comes upon it has its own words about it. */
function isDamaged(error) {
	if (!(error instanceof Error)) return false;
	return error instanceof DamagedCache || isDamaged(error.cause);
}
async function checkOnce(request) {
	const clock = new Stopwatch();
	const target = targetOf(request);
	const configuration = await configurationFor(request, target);
	const { settings, sources: configurationSources } = configuration;
	clock.lap("configure");
	const selection = new Selection(target, configuration);
	const { change, notes: notFollowed } = withLinks(request.change, selection);
	const files = change.files.filter((file) => selection.has(file));
	const notes = configuration.isConfigured ? [] : notesOnFolders(request, target.base);
	notes.push(...notFollowed);
	clock.lap("discover");
	const both = selection.read(files, change);
	clock.lap("read");
	const unchanged = await unchangedFiles(selection, change, request.cache);
	clock.lap("known");
	const states = new States(change, selection.overlay(change, unchanged));
	const today = request.today ?? settings.today ?? localDay(/* @__PURE__ */ new Date());
	const where = selection.where();
	const ask = request.links ? asker({ configuration }, request, notes) : void 0;
	const gather = {
		before: gatherer(today, {
			...where,
			overlay: states.before
		}),
		after: gatherer(today, {
			...where,
			overlay: states.after
		}, ask)
	};
	const { isFromFork = false } = request;
	const report = await checkChange$1({
		...both,
		isFromFork
	}, settings, gather, unchanged, configurationSources);
	const named = report.findings.flatMap(({ file, related }) => [file, ...related.map((place) => place.file)]);
	const others = unchanged.sourcesOf([...new Set(named)]);
	clock.lap("check");
	return {
		...told(configuration, target.base),
		report,
		changed: files.length,
		sources: [
			...configurationSources,
			...others,
			...both.after
		],
		unmatched: selection.unmatched(change),
		notes,
		timing: clock.laps
	};
}
/** A program in a folder further down is not found from above, which must not pass for a clean bill of health. */
function notesOnFolders({ change }, base) {
	const files = change.files.flatMap(({ before, after }) => after ?? before ?? []);
	const found = [...new Set(files.map(({ absolute }) => dirname(absolute)))].flatMap((folder) => configurationAbove(folder, base) ?? []);
	return [...new Set(found)].map((file) => {
		const folder = pathFrom(base, dirname(file));
		return `${pathFrom(base, file)} does not hold from here, so that its templates were not checked by it. Name the folder: ${folder}`;
	});
}
function configurationAbove(folder, base) {
	const seen = pathFrom(base, folder);
	if (seen === "." || !isInside(seen)) return void 0;
	return configurationNames.map((name) => join(folder, name)).find((file) => existsSync(file)) ?? configurationAbove(dirname(folder), base);
}
// ../workspace/src/fix.ts
/**
* Fixes that touch each other are applied one after the other, each after another check. More rounds
* than this mean that fixes undo each other.
*/
const mostRounds = 200;
/**
* Applies the fixes that findings offer, again and again until there is none left, and writes the
* files in the end. Throws {@link UnusableConfiguration}.
*/
async function fix(request) {
	const reading = await readFiles(request);
	const { unmatched, configuration, base } = reading;
	const notes = [...reading.notes];
	const result = {
		unmatched,
		notes,
		isConfigured: configuration.isConfigured
	};
	if (unmatched.length > 0) return {
		...result,
		files: []
	};
	const texts = new Texts(reading.sources);
	const ask = request.links && asker(reading, request, notes);
	let isChanged = true;
	for (let round = 0; isChanged && round < mostRounds; round++) {
		const { findings } = await judge(reading, texts.sources, ask);
		isChanged = await texts.apply(findings);
	}
	if (isChanged) notes.push(`Fixes were applied in ${mostRounds} rounds, and each brought others; expected that none is left. Run \`badgelint check\` to see what is.`);
	const files = texts.changed();
	if (request.isDryRun) return {
		...result,
		files
	};
	const written = [];
	for (const file of files) {
		const unwritten = await replaceText(resolve(base, file.path), file.before, file.after, writableIn(reading));
		written.push(unwritten === void 0 ? file : {
			...file,
			unwritten
		});
	}
	return {
		...result,
		files: written
	};
}
/** The texts of a run as they come to be, in memory. */
var Texts = class {
	sources;
	#before;
	#applied = /* @__PURE__ */ new Map();
	constructor(sources) {
		this.sources = sources;
		this.#before = textsOf(sources);
	}
	/** Whether anything has changed. */
	async apply(findings) {
		const fixable = Map.groupBy(findings.filter((finding) => finding.fix !== void 0), ({ file }) => file);
		let isChanged = false;
		const next = [];
		for (const source of this.sources) {
			const own = fixable.get(source.path);
			if (own === void 0 || !("text" in source)) next.push(source);
			else {
				const { text, applied } = await fixText(source.path, source.text, own);
				this.#applied.set(source.path, [...this.#applied.get(source.path) ?? [], ...applied]);
				next.push({
					...source,
					text
				});
				isChanged ||= applied.length > 0;
			}
		}
		this.sources = next;
		return isChanged;
	}
	changed() {
		const after = textsOf(this.sources);
		return [...this.#applied].flatMap(([path, applied]) => {
			const [was, is] = [this.#before.get(path), after.get(path)];
			return was === void 0 || is === void 0 || was === is ? [] : [{
				path,
				before: was,
				after: is,
				applied
			}];
		});
	}
};
function textsOf(sources) {
	return new Map(sources.flatMap((source) => "text" in source ? [[source.path, source.text]] : []));
}
// ../workspace/src/list-links.ts
/** Lists the links of a repository and asks none. Throws {@link UnusableConfiguration}. */
async function listLinks(request) {
	const { sources, configuration, unmatched } = await readFiles(request);
	return {
		links: await linksIn(sources, configuration.settings),
		unmatched
	};
}
// ../workspace/src/print-configuration.ts
/** Resolves the configuration for one file. Throws {@link UnusableConfiguration}. */
async function printConfiguration(file, workingDirectory, configuration) {
	const absolute = resolve(workingDirectory, file);
	const { settings } = await loadConfiguration({
		base: workingDirectory,
		from: dirname(absolute),
		code: { kind: "all" },
		...configuration === void 0 ? {} : { file: resolve(workingDirectory, configuration) }
	});
	const path = pathFrom(workingDirectory, absolute);
	const { rules, platform, platformOrigin, language, languageOrigin } = settings.for(path);
	const sorted = [...rules].sort(([a], [b]) => a < b ? -1 : 1);
	return {
		file: path,
		platform: {
			value: platform ?? null,
			from: platformOrigin ?? "the format of the template"
		},
		language: {
			value: language ?? null,
			from: languageOrigin ?? "the text itself"
		},
		rules: Object.fromEntries(sorted.map(([id, { severity, options, origin }]) => [id, {
			severity,
			options,
			from: origin
		}]))
	};
}
// ../workspace/src/reviewed.ts
/** A template that cannot be marked, worded for a terminal. */
var UnfitTemplate = class extends Error {
	name = "UnfitTemplate";
};
/**
* Notes in templates that they were reviewed today. Either all of them are noted or, where one of them
* cannot be, none. Throws {@link UnfitTemplate} and {@link UnusableConfiguration}.
*/
async function reviewed(request) {
	const { workingDirectory, templates: names } = request;
	const files = names.filter((name) => statOf(resolve(workingDirectory, name))?.isFile());
	const reading = await readFiles({
		...request,
		paths: [".", ...files]
	});
	const all = await templatesIn(reading.sources, reading.configuration.settings);
	const chosen = new Set(names.flatMap((name) => templatesNamed(name, all, reading, files)));
	const texts = [];
	const old = /* @__PURE__ */ new Set();
	for (const [file, templates] of Map.groupBy(chosen, ({ at }) => at.file)) {
		const before = readText(file, reading);
		const noted = await noteDay(file, before, templates, reading.today);
		texts.push({
			file,
			before,
			after: noted.text
		});
		for (const template of noted.old) old.add(template);
	}
	for (const { file, before, after } of texts) {
		const unwritten = await replaceText(resolve(reading.base, file), before, after, writableIn(reading));
		if (unwritten !== void 0) throw new UnfitTemplate(`${file} is left as it was: ${unwritten}. Try again.`);
	}
	return Array.from(chosen, (template) => ({
		template: template.id,
		file: template.at.file,
		day: reading.today,
		isOld: old.has(template)
	}));
}
/** The templates of a file, or the one with an id. */
function templatesNamed(name, all, { base }, files) {
	const absolute = resolve(base, name);
	const isFile = files.includes(name);
	const found = all.filter(({ id, at }) => isFile ? resolve(base, at.file) === absolute : id === name);
	const [first, second] = found;
	if (first === void 0) throw new UnfitTemplate(isFile ? emptyFile(name) : unknown(name, all));
	if (second !== void 0 && !isFile) throw new UnfitTemplate(`The id "${name}" stands in ${first.at.file} and in ${second.at.file}; expected one template. Name the file instead.`);
	return found;
}
function emptyFile(name) {
	return `${name} holds no template that badgelint knows; expected one. Run \`badgelint check ${name}\` to see why.`;
}
function unknown(name, all) {
	const meant = nearest(name, all.map(({ id }) => id));
	return `There is no template "${name}"; ${meant === void 0 ? "expected the id or the file of one." : `did you mean "${meant}"?`} Look for \`id\` in the template, or name its file.`;
}
function readText(file, { sources }) {
	const source = sources.find(({ path }) => path === file);
	return source && "text" in source ? source.text : "";
}
/** The text of a file once the day is noted in templates of it, and those in which it stood before. */
async function noteDay(file, before, templates, day) {
	const other = templates.find(({ format }) => format !== "badgelint");
	if (other) throw new UnfitTemplate(`"${other.id}" in ${file} is in the format of ${formatTitles[other.format]}, which has no field for a review; expected a template in badgelint's own format. Keep the day of its review elsewhere, such as in the governance document.`);
	const { text, outcomes } = await setTexts(file, before, templates.map(({ at }) => placeBelow(at, "reviewed_on")), day);
	for (const [index, outcome] of outcomes.entries()) if (outcome.kind === "refused") throw new UnfitTemplate(`\`reviewed_on\` of "${templates[index]?.id}" in ${file} cannot be set: ${outcome.reason}. Write \`reviewed_on: ${day}\` by hand.`);
	return {
		text,
		old: templates.filter((_, index) => outcomes[index]?.kind === "unchanged")
	};
}
export { fix as a, repositoryAt as c, baseline as d, listLinks as i, stagedChange as l, reviewed as n, checkChange as o, printConfiguration as r, changeSince as s, UnfitTemplate as t, UnfitBaseline as u };
