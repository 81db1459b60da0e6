import { CommittedFiles, GitHubRepository, InputError, Locators, MemoryIndex, RefusedRunError, Selection, States as States$1, Stopwatch, annotate, byFile, byPlace, changeSince, check, checkFiles as checkFiles$1, commonFacts, configurationFor, context, contributionOf, createLinkChecker, factProviders, gatherFacts, getInput, groupName, hasTrustedCommits, isTriggeredByWriters, isUnread, leadsOut, localDay, namedFiles, namedPlace, openLedger, openMetrics, print, publishResult, readEvent, readFiles, repositoryAt, resultContext, separateFindings, setOutput, sorted, statedTogether, targetOf, toReport, uniqueFiles, withLinkRules } from "./chunks/refused-run-error.js";
import { BadgelintError } from "./chunks/error.js";
import { RuleError, governanceSource, lintFile, programSource, template } from "./chunks/lint-file.js";
import { contractsFirst, isContract } from "./chunks/contract.js";
import { countBySeverity } from "./chunks/ranked-badges.js";
import { readFile } from "./chunks/read-file.js";
import { lintGroups, withTemplates } from "./chunks/lint-groups.js";
import { readImageKey } from "./chunks/facts.js";
import { isSame as isSame$2 } from "./chunks/patch.js";
import { isWithin } from "./chunks/place.js";
import { linkName } from "./chunks/own-rule.js";
import { compareText } from "./chunks/compare-text.js";
import { CodeRefusedError, UnusableConfigurationError, configurationNames, isNamedAsConfiguration } from "./chunks/fetch.js";
import { DiskTree, PatchedTree, isMetricsFile, maxTargetLength, resolveIn, walkLinks } from "./chunks/metrics-files.js";
import { decode, exists, isInside, openFile, pathFrom, readBytes } from "./chunks/read.js";
import { holdsData, isImagePath, mediaTypeOf } from "./chunks/media-type.js";
import { GitError } from "./chunks/git.js";
import { writeAtomic } from "./chunks/write.js";
import { entryOf as entryOf$1, hasExactName, isFolder, realPathOf } from "./chunks/stat.js";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { closeSync, existsSync, readSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
// ../core/src/lint/finding.ts
/** What tells a finding from others of the same files. */
function findingKey({ rule, file, document, pointer, about }) {
	return [
		rule,
		file,
		document,
		pointer,
		about
	].join("\0");
}
/** The same of one whose lines are not worked out yet. */
function rawFindingKey({ rule, at, about }) {
	return [
		rule,
		at.file,
		at.document,
		at.pointer,
		about
	].join("\0");
}
// ../core/src/change/comparers.ts
/** The comparers of all rules, by id. Built-in checks have {@link builtInComparer}. */
function comparersOf(comparison) {
	const { template, group, document, program, link } = comparison.rules;
	return new Map([
		...template.map((rule) => [rule.id, byFields(rule, comparison)]),
		...group.map((rule) => [rule.id, byFieldsOfAll(rule, comparison)]),
		...[...document, ...program].map(({ id }) => [id, byText(comparison)]),
		...link.map((rule) => [rule.id, byAddress(rule, comparison)])
	]);
}
const usual = {
	isNew: () => true,
	placesOf: ({ at }) => [at],
	isShared: false,
	isToldBefore: true
};
/** By the fields of the template that a finding is about, and those that they are held against. */
function byFields(rule, { differences }) {
	return {
		...usual,
		isAffected: (finding, before) => before === void 0 || differences.isOfOtherFields(finding, rule) || (differences.isOtherField(finding.at, rule) ?? finding.message !== before.message)
	};
}
/** By the fields of all templates that a finding points to, and by facts that they are held against. */
function byFieldsOfAll(rule, { differences, facts }) {
	const isNew = () => !(differences.areMoves && !facts.concern(rule));
	return {
		...usual,
		isNew,
		isAffected: (finding, before) => {
			if (before === void 0) return isNew();
			if (differences.isOfOtherFields(finding, rule)) return true;
			const isOtherMessage = finding.message !== before.message;
			return differences.isOtherField(finding.at, rule) === true || isOtherMessage && facts.concern(rule);
		},
		placesOf: ({ at, related }) => [at, ...related],
		isShared: true
	};
}
/** By the very text at which a finding stands. */
function byText({ before: then, after }) {
	return {
		...usual,
		isAffected: async (finding, before) => before === void 0 || finding.message !== before.message || await then.textAt(before) !== await after.textAt(finding)
	};
}
/** By the address that a finding is about. */
function byAddress({ needsAnswer }, { differences }) {
	return {
		...usual,
		isToldBefore: needsAnswer !== true,
		isAffected: (finding, before) => differences.isOfAddedLink(finding) || before === void 0 && !needsAnswer
	};
}
/** By the text of the whole file for what is wrong with a file, else by the very text. */
function builtInComparer({ before: then, after }) {
	return {
		...usual,
		isAffected: async (finding, before) => {
			if (before === void 0) return true;
			return finding.rule.startsWith("document/") ? then.textOf(before.at.file) !== after.textOf(finding.at.file) : await then.textAt(before) !== await after.textAt(finding);
		}
	};
}
// ../core/src/change/affected-findings.ts
/** Findings of now that were none before, whether or not they are shown. */
async function withoutCounterpart(now, before, comparison) {
	const comparers = new Comparers(comparison);
	const previous = new PreviousFindings(before, comparison, comparers);
	const fresh = [];
	for (const finding of now) if (await previous.take(finding) === void 0 && comparers.of(finding).isNew()) fresh.push(finding);
	return fresh;
}
/**
* The findings that a change affects: those that were not there before, and those of which the field that
* they are about, or what that is compared with, is another one. By field and not by line, so that a file
* that was moved or laid out anew brings nothing. What was `suppressed` before and is no longer is one of
* them.
*/
async function affectedFindings(now, before, comparison, suppressed = []) {
	const comparers = new Comparers(comparison);
	const shown = new PreviousFindings(before, comparison, comparers);
	const hidden = new PreviousFindings(suppressed, comparison, comparers);
	const affected = [];
	for (const finding of now) {
		const counterpart = await shown.take(finding);
		if (counterpart === void 0 && await hidden.take(finding) !== void 0 || await comparers.of(finding).isAffected(finding, counterpart)) affected.push(finding);
	}
	return affected;
}
/**
* Findings of before that none of now is the counterpart of, in what is still there. Nothing where something
* can be read no longer, since what is in it is then found by nobody.
*/
async function settledFindings(before, now, comparison) {
	const comparers = new Comparers(comparison);
	const previous = new PreviousFindings(before, comparison, comparers);
	for (const finding of now) if (await previous.take(finding) === void 0 && hidingRules.has(finding.rule)) return [];
	const { differences } = comparison;
	return before.filter((finding) => !previous.isTaken(finding) && comparers.of(finding).isNew() && comparers.of(finding).isToldBefore && differences.isThereNow(finding.at));
}
/** What they say of a file or template keeps others from saying anything. */
const hidingRules = /* @__PURE__ */ new Set([
	"document/readable",
	"document/syntax",
	"document/format",
	"document/size",
	"program/schema",
	"template/schema"
]);
var Comparers = class {
	#byRule;
	#builtIn;
	constructor(comparison) {
		this.#byRule = comparersOf(comparison);
		this.#builtIn = builtInComparer(comparison);
	}
	of({ rule }) {
		return this.#byRule.get(rule) ?? this.#builtIn;
	}
};
/** Findings of before, to be found again among those of now. */
var PreviousFindings = class {
	#comparison;
	#comparers;
	#open;
	#owners = /* @__PURE__ */ new Map();
	#taken = /* @__PURE__ */ new Set();
	constructor(findings, comparison, comparers) {
		this.#comparison = comparison;
		this.#comparers = comparers;
		const groups = Map.groupBy(findings, keyOf$1);
		this.#open = new Map([...groups].map(([key, group]) => [key, new Set(group)]));
		for (const finding of findings) {
			const owners = comparers.of(finding).placesOf(finding).map((at) => comparison.differences.ownerBefore(at));
			this.#owners.set(finding, new Set(owners));
		}
	}
	/** The finding that one of now was before: at the same template or file, with the same text if it can be. */
	async take(finding) {
		const open = this.#open.get(keyOf$1(finding));
		if (open === void 0) return void 0;
		const { differences } = this.#comparison;
		const comparer = this.#comparers.of(finding);
		const own = differences.ownerNow(finding.at);
		const owners = comparer.placesOf(finding).map((at) => differences.ownerNow(at));
		const known = [...open].filter((then) => owners.some((one) => this.#owners.get(then)?.has(one)));
		const here = known.filter((then) => differences.ownerBefore(then.at) === own);
		const then = await this.#withSameText(here, finding) ?? here[0] ?? known[0];
		if (then && !comparer.isShared) open.delete(then);
		const others = known.filter((one) => owners.includes(differences.ownerBefore(one.at)));
		for (const one of comparer.isShared ? others : []) this.#taken.add(one);
		if (then) this.#taken.add(then);
		return then;
	}
	/** Whether it is the counterpart of one that was asked for. */
	isTaken(finding) {
		return this.#taken.has(finding);
	}
	async #withSameText(findings, finding) {
		if (findings.length < 2) return findings[0];
		const { before, after } = this.#comparison;
		const text = await after.textAt(finding);
		for (const then of findings) if (await before.textAt(then) === text) return then;
	}
};
function keyOf$1({ rule, about }) {
	return `${rule}\0${about}`;
}
// ../core/src/change/changed-facts.ts
/** Which facts that rules hold templates against are others now. */
var ChangedFacts = class {
	#changed;
	constructor(before, after) {
		const changed = [
			["team", !isSame$1(before.program?.team, after.program?.team)],
			["skills", !isSame$1(before.skillList?.names, after.skillList?.names)],
			["ids", isOtherWhole(before, after)],
			["stated", !isSame$1(before.stated, after.stated)]
		];
		this.#changed = new Set(changed.flatMap(([fact, isChanged]) => isChanged ? [fact] : []));
	}
	/** Whether a rule may have something else to say of templates that are the same. */
	hasChangedFor({ comparedFacts = [] }) {
		return comparedFacts.some((fact) => this.#changed.has(fact));
	}
	/** Whether what a rule says may follow from facts that changed; images and issues are told from what it says. */
	concern(rule) {
		const { facts = [] } = rule;
		return this.hasChangedFor(rule) || facts.includes("images") || facts.includes("issuance");
	}
};
/** Whether an id may be unknown now that was known, or was not sure to be unknown. */
function isOtherWhole(before, after) {
	if (before.isPartial !== after.isPartial || before.isAlone !== after.isAlone) return true;
	return [...before.ids].some((id) => !after.ids.has(id));
}
/** Plain data is compared by what it holds; where it stands does not matter. */
function isSame$1(a, b) {
	return JSON.stringify(a, withoutPlaces) === JSON.stringify(b, withoutPlaces);
}
function withoutPlaces(key, value) {
	return key === "at" ? void 0 : value;
}
// ../core/src/change/changed-index.ts
/**
* One state of a change: the changed files over the index of the others, with those groups alone that are
* asked for.
*/
var ChangedIndex = class {
	isPart = true;
	#changed = new MemoryIndex();
	#groups;
	#unchanged;
	#merged = /* @__PURE__ */ new Map();
	constructor(changed, groups, unchanged) {
		this.#groups = groups;
		this.#unchanged = unchanged;
		for (const contribution of changed) this.#changed.add(contribution);
	}
	get templateIds() {
		return [...this.#unchanged.templateIds, ...this.#changed.templateIds];
	}
	get isPartial() {
		return this.#unchanged.isPartial || this.#changed.isPartial;
	}
	keysOf(source) {
		return this.#groupsOf(source).keys();
	}
	group(source, key) {
		return this.#groupsOf(source).get(key) ?? [];
	}
	*groupsOf(source, minSize) {
		for (const group of this.#groupsOf(source)) if (group[1].length >= minSize) yield group;
	}
	#groupsOf(source) {
		const known = this.#merged.get(source);
		if (known) return known;
		const groups = /* @__PURE__ */ new Map();
		if (source === "link") for (const key of this.#changed.keysOf(source)) groups.set(key, this.#changed.group(source, key));
		for (const key of this.#groups.get(source) ?? []) {
			const own = this.#changed.entries(source, key);
			const values = this.#unchanged.mergedGroup(source, key, own);
			if (values.length > 0) groups.set(key, values);
		}
		this.#merged.set(source, groups);
		return groups;
	}
};
// ../core/src/change/template-changes.ts
/** What a template says, in the order in which a reader of the badge meets it. */
function stateOf(template) {
	const { id, identity, name, image, format, at } = template;
	return {
		id: id.value,
		isNamedByFile: identity === "from-file",
		...name === void 0 ? {} : { name: name.value },
		...image === void 0 ? {} : { image: image.value },
		format,
		file: at.file,
		document: at.document,
		pointer: at.pointer,
		fields: fieldsOf(template).filter(({ values }) => values.length > 0),
		malformed: [...template.problems, ...template.foreignKeys].map(({ about, value }) => ({
			about,
			value
		}))
	};
}
function fieldsOf(template) {
	const { alignments, certificate, expiry, isEarnLinkShown, recommendations } = template;
	const { translations = [] } = template;
	const criteria = [template, ...translations].flatMap((one) => one.criteria);
	return [
		texts("name", template.name, ...translations.map(({ name }) => name)),
		texts("description", template.description, ...translations.map(({ description }) => description)),
		texts("image", template.image),
		texts("imageText", template.imageText),
		items("criteria", criteria, ({ text, kind, link }) => [
			kind,
			text,
			link
		]),
		texts("criteriaLink", template.criteriaLink),
		texts("skills", ...template.skills ?? []),
		texts("tags", ...template.tags),
		items("alignments", alignments, ({ name, link, outdatedKeys }) => [
			name,
			link,
			...outdatedKeys
		]),
		texts("earnLink", template.earnLink, inWords(isEarnLinkShown, "shown", "not shown")),
		texts("level", template.level),
		texts("type", template.type),
		texts("timeToEarn", template.timeToEarn),
		texts("cost", template.cost),
		items("recommendations", recommendations ?? [], (one) => [one.template, one.link]),
		texts("requires", ...template.requires),
		items("certificate", certificate ? [certificate] : [], ({ isOn, reason, at }) => [inWords({
			value: isOn,
			at
		}, "yes", "no"), reason]),
		texts("expiry", expiry && {
			value: `${expiry.value} days`,
			at: expiry.at
		}),
		items("audit", template.audit ? [template.audit] : [], ({ keep, until }) => [keep, {
			value: `until ${until.value}`,
			at: until.at
		}]),
		texts("state", template.state),
		texts("language", template.language),
		texts("series", template.series),
		texts("owners", ...template.owners ?? []),
		texts("reviewedOn", template.reviewedOn),
		texts("version", template.version),
		items("changes", template.changes, ({ at, on, field, why }) => [{
			value: `${on} ${field}: ${why}`,
			at
		}]),
		texts("id", template.identity === "from-file" ? void 0 : template.id)
	];
}
function texts(field, ...all) {
	return items(field, all, (text) => [text]);
}
/** Each item of a list as one text, put together from its parts. */
function items(field, list, partsOf) {
	const parts = list.map((item) => partsOf(item).filter((part) => part !== void 0));
	return {
		field,
		values: parts.filter(({ length }) => length > 0).map((of) => of.map(textOf).join(" \u00b7 ")),
		pointers: parts.flatMap((of) => of.map(({ at }) => at.pointer))
	};
}
function textOf({ value }) {
	return value;
}
function inWords(flag, yes, no) {
	return flag && {
		value: flag.value ? yes : no,
		at: flag.at
	};
}
/** The fields that stand at a pointer, in it or around it; none for a pointer to the whole template. */
function fieldsAt(state, pointer) {
	if (isWithin(state.pointer, pointer)) return [];
	return state.fields.filter(({ pointers }) => pointers.some((own) => isWithin(own, pointer) || isWithin(pointer, own))).map(({ field }) => field);
}
/**
* Finds for each template the one that it was before. Each is taken once: by its own id, in its own file
* first; where the id is made from the file, which says little where a file holds several, by what it
* says, by its name, and at last by its place.
*/
function counterparts({ before, after, renamed = /* @__PURE__ */ new Map() }) {
	const pairs = new Pairs(before, after);
	const thenFile = (state, isNow) => isNow ? renamed.get(state.file) ?? state.file : state.file;
	const inFile = (partOf) => {
		pairs.pair((state, isNow) => {
			const part = partOf(state);
			return part === void 0 ? void 0 : `${thenFile(state, isNow)}\0${part}`;
		});
	};
	const ownId = ({ id, isNamedByFile }) => isNamedByFile ? void 0 : id;
	inFile(ownId);
	pairs.pair(ownId);
	inFile(({ fields }) => JSON.stringify(fields.map(({ field, values }) => [field, values])));
	inFile(({ name }) => name);
	inFile(({ document, pointer }) => `${document}${pointer}`);
	return pairs.found;
}
var Pairs = class {
	found = /* @__PURE__ */ new Map();
	#open;
	#after;
	constructor(before, after) {
		this.#open = new Set(before);
		this.#after = after;
	}
	/** Pairs those that are still open and have a key in common, in their order. */
	pair(keyOf) {
		const byKey = Map.groupBy(this.#open, (state) => keyOf(state, false));
		for (const state of this.#after) {
			const key = this.found.has(state) ? void 0 : keyOf(state, true);
			const other = key === void 0 ? void 0 : byKey.get(key)?.shift();
			if (other === void 0) continue;
			this.found.set(state, other);
			this.#open.delete(other);
		}
	}
};
/** What happened to each template, in the order of files; nothing for those that are as they were. */
function templateChanges(states) {
	const pairs = counterparts(states);
	const kept = new Set(pairs.values());
	const changes = states.after.flatMap((state) => {
		const earlier = pairs.get(state);
		const fields = fieldChanges(earlier, state);
		if (earlier === void 0) return [{
			kind: "added",
			...headOf(state),
			fields
		}];
		const moved = earlier.file === state.file ? {} : { movedFrom: earlier.file };
		if (fields.length > 0) return [{
			kind: "changed",
			...headOf(state),
			...moved,
			fields
		}];
		return earlier.file === state.file ? [] : [{
			kind: "moved",
			...headOf(state),
			...moved,
			fields
		}];
	});
	const removed = states.before.filter((state) => !kept.has(state)).map((state) => ({
		kind: "removed",
		...headOf(state),
		fields: []
	}));
	return [...changes, ...removed].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}
function headOf({ id, name, image, file }) {
	return {
		id,
		...name === void 0 ? {} : { name },
		...image === void 0 ? {} : { image },
		file
	};
}
/** The fields in which two states of a template differ. */
function fieldChanges(before, after) {
	const old = new Map(before?.fields.map(({ field, values }) => [field, values]));
	const now = new Map(after?.fields.map(({ field, values }) => [field, values]));
	const order = [...after?.fields ?? [], ...before?.fields ?? []].map(({ field }) => field);
	return [...new Set(order)].map((field) => ({
		field,
		before: old.get(field) ?? [],
		after: now.get(field) ?? []
	})).filter((change) => !isSame(change.before, change.after));
}
function isSame(a, b) {
	return a.length === b.length && a.every((value, index) => value === b[index]);
}
// ../core/src/change/differences.ts
/** What is different between two states of some files, template by template. */
var Differences = class {
	#before;
	#after;
	#renamed;
	#pairs;
	#kept;
	#changed = /* @__PURE__ */ new Map();
	#earlierLinks;
	#templates;
	/** `renamed` gives for a path of now the one before. */
	constructor(before, after, renamed) {
		this.#before = new State(before);
		this.#after = new State(after);
		this.#renamed = renamed;
		this.#pairs = counterparts(this.#twoStates);
		this.#kept = new Set(this.#pairs.values());
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
	/** Whether the template or file that a place of before belongs to is still there. */
	isThereNow(at) {
		const state = this.#before.templateAt(at);
		if (state) return this.#kept.has(state);
		return !this.#before.has(at.file) || this.#isFileKept(at.file);
	}
	#isFileKept(file) {
		return this.#after.has(file) || [...this.#renamed.values()].includes(file);
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
	/** Whether another place that a finding points to, or a malformed value that it is about, is another one now. */
	isOfOtherFields(finding, rule) {
		return finding.related.some((place) => this.isOtherField(place, rule)) || this.#isOtherMalformed(finding);
	}
	/**
	* Whether the malformed value that a finding is about is another one now; false where it is about none.
	* Of values of a wrong shape the fields of a template hold nothing.
	*/
	#isOtherMalformed({ at, about }) {
		const state = this.#after.templateAt(at);
		const own = state?.malformed.find((one) => one.about === about);
		if (state === void 0 || own === void 0) return false;
		const then = this.#pairs.get(state)?.malformed.find((one) => one.about === about);
		return then === void 0 || !isSame$2(then.value, own.value);
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
	constructor(files) {
		this.#files = new Set(files.map(({ file }) => file));
		this.templates = files.flatMap(({ states }) => states);
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
	const fields = fieldsAt(state, pointer);
	if (fields.length > 0) return [...fields, ...rule.comparedWith ?? []];
	return withParts(rule.reads);
}
function withParts(fields) {
	return fields.includes("image") ? [...fields, "imageText"] : fields;
}
// ../core/src/change/select-affected.ts
/**
* Finds out which of the findings of now a change affects. Where strangers propose it (`isFromFork`), their
* comments suppress no contract: one that is suppressed has to have been so before.
*/
async function selectAffected(now, { findings: earlier, suppressed: off }, comparison, { rules, isFromFork }) {
	const [frozen, others] = partition(off, ({ suppressed }) => suppressed.by === "baseline");
	const findings = await affectedFindings(now.findings, [...earlier, ...frozen], comparison, others);
	const known = new Set(await affectedFindings(now.suppressed, [...earlier, ...off], comparison));
	const [refused, newlySuppressed] = partition(await withoutCounterpart(now.suppressed, off, comparison), ({ rule, suppressed: { by } }) => isFromFork && by === "comment" && isContract(rule, rules));
	return {
		findings: [...findings, ...refused],
		suppressed: now.suppressed.filter((one) => newlySuppressed.includes(one) || known.has(one) && !refused.includes(one)),
		locators: now.locators,
		newlySuppressed,
		refused
	};
}
function partition(all, isFirst) {
	return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
// ../core/src/change/settled-findings.ts
/** Counts findings by rule, the most first, and how many of each lie in files that a change does not touch. */
function countSettled(findings, touched) {
	return [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, group]) => ({
		rule,
		count: group.length,
		elsewhere: group.filter(({ at }) => !touched.has(at.file)).length
	})).sort((a, b) => b.count - a.count || compareText(a.rule, b.rule));
}
// ../core/src/report/report.ts
/** What a governance document may lay down. */
const statedFacts = [
	"issuingLimit",
	"expiry",
	"levels",
	"types",
	"namePattern"
];
// ../core/src/change/stated-changes.ts
/** What governance documents lay down otherwise than before. Where it stands and in which order does not matter. */
async function statedChanges(before, after, settings, unchanged) {
	const placesIn = ({ sources }) => new Places(sources, settings, unchanged);
	const [placesBefore, placesAfter] = [placesIn(before), placesIn(after)];
	const changes = [];
	for (const fact of statedFacts) {
		const then = valueIn(before.stated?.[fact]);
		const now = valueIn(after.stated?.[fact]);
		if (comparable(then?.value) === comparable(now?.value)) continue;
		changes.push({
			fact,
			...then && {
				before: then.value,
				placeBefore: await placesBefore.of(then.at)
			},
			...now && {
				after: now.value,
				place: await placesAfter.of(now.at)
			}
		});
	}
	return changes;
}
function valueIn(stated) {
	if (stated === void 0) return void 0;
	if ("value" in stated) {
		const { value, at } = stated;
		return {
			value: typeof value === "number" || value === "never" ? value : [value],
			at
		};
	}
	const [first] = stated;
	return first && {
		value: stated.map(({ value }) => value),
		at: first.at
	};
}
function comparable(value) {
	return JSON.stringify(typeof value === "object" ? value.toSorted(compareText) : value);
}
/** Where things stand in documents, of which others than those that change are asked for as they are needed. */
var Places = class {
	#sources;
	#settings;
	#unchanged;
	constructor(sources, settings, unchanged) {
		this.#sources = sources;
		this.#settings = settings;
		this.#unchanged = unchanged;
	}
	async of(at) {
		const { file, document, pointer } = at;
		const own = this.#sources.filter(({ path }) => path === file);
		const sources = own.length > 0 ? own : await this.#unchanged.sourcesOf([file]);
		return {
			file,
			document,
			pointer,
			range: await new Locators(sources, this.#settings).rangeOf(at)
		};
	}
};
// ../core/src/change/check-change.ts
/**
* Checks what a change touches: both states of the files that differ, and those groups of the whole
* program that these have a part in, or what they are compared with. What was found before is worked out
* and not guessed.
*/
async function checkChange$1(change, settings, context, unchanged) {
	const after = await lintAll(change.after, settings);
	const before = await lintAll(change.before, settings);
	const differences = new Differences(before, after, change.renamed);
	const facts = new ChangedFacts(await comparedFacts(before, context.before, unchanged), await comparedFacts(after, context.after, unchanged));
	const groups = affectedGroups([...before, ...after], settings, differences, unchanged);
	for (const rule of settings.byShape.group) for (const key of keysOfOtherFacts(rule, facts, context.after, unchanged)) addKey(groups, rule.id, key);
	addKey(groups, governanceSource, "");
	if (context.after.providers?.metrics?.mayDiffer) addKey(groups, programSource, "");
	await unchanged.load?.(groups);
	const states = new States(settings, groups, unchanged, context.others ?? []);
	const now = await states.check(change.after, after, {
		...context.after,
		providers: withAddedLinks(context.after.providers ?? {}, after, differences)
	}, states.indexOf(before));
	const then = await states.check(change.before, before, context.before);
	const comparison = {
		differences,
		facts,
		rules: settings.byShape,
		before: then.separated.locators,
		after: now.separated.locators
	};
	const { isFromFork = false } = change;
	return {
		...await toChange(now, await selectAffected(now.separated, then.separated, comparison, {
			rules: settings.rules,
			isFromFork
		}), differences, settings),
		settled: countSettled(await settledFindings(stillAsked(then, now, settings), allOf(now), comparison), change.touched ?? new Set([...change.before, ...change.after].map(({ path }) => path))),
		statedChanges: await statedChanges({
			stated: then.facts.stated,
			sources: change.before
		}, {
			stated: now.facts.stated,
			sources: change.after
		}, settings, unchanged)
	};
}
function allOf({ separated: { findings, suppressed } }) {
	return [...findings, ...suppressed];
}
/**
* What was shown before, but for rules on the program where the change takes away the last file that has them
* run.
*/
function stillAsked({ separated: { findings }, hasProgramFiles }, now, { byShape }) {
	if (!hasProgramFiles || now.hasProgramFiles) return findings;
	const left = new Set(byShape.program.map(({ id }) => id));
	return findings.filter(({ rule }) => !left.has(rule));
}
/** Reports of all that was found now what the change affects. */
async function toChange(now, affected, differences, settings) {
	const report = await toReport(affected, now.run, settings, now.facts);
	const [suppressed, refused] = [affected.newlySuppressed, affected.refused].map((all) => new Set(all.map(rawFindingKey)));
	return {
		...report,
		elsewhere: now.separated.findings.length + affected.refused.length - affected.findings.length,
		changes: differences.templates,
		newlySuppressed: contractsFirst(report.suppressed.filter((one) => suppressed?.has(findingKey(one))), settings.rules),
		refusedSuppressions: report.findings.filter((one) => refused?.has(findingKey(one)))
	};
}
async function lintAll(sources, settings, checks = true) {
	const files = [];
	for (const source of sources) {
		if (settings.isExcluded(source.path)) continue;
		const model = await readFile(source, settings);
		const hasLinks = settings.for(source.path).active.link.length > 0;
		const result = lintFile(model, settings, {
			checks,
			links: hasLinks
		});
		files.push({
			file: source.path,
			result,
			states: template.itemsIn(model).map(stateOf),
			links: linksOf(result)
		});
	}
	return files;
}
/** The links among the entries of a file. */
function linksOf({ entries }) {
	return entries.flatMap(({ source, key, value }) => source === "link" ? [{
		address: key,
		use: value
	}] : []);
}
/**
* The groups in which changed files have an entry, now or before; without large ones of rules that read
* nothing that changed, since what they find is the same before and after. Small ones are checked all the
* same, since what they find counts as found before.
*/
function affectedGroups(files, settings, differences, { isLarge }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { result } of files) for (const { source, key } of result.entries) if (source !== "link") addKey(groups, source, key);
	if (isLarge === void 0) return groups;
	for (const rule of settings.byShape.group) {
		if (differences.concern(rule)) continue;
		for (const key of groups.get(rule.id) ?? []) if (isLarge(rule.id, key)) groups.get(rule.id)?.delete(key);
	}
	return groups;
}
function addKey(groups, source, key) {
	const keys = groups.get(source);
	if (keys) keys.add(key);
	else groups.set(source, /* @__PURE__ */ new Set([key]));
}
/** The facts that templates are held against, before any rule asks for more. */
async function comparedFacts(files, context, unchanged) {
	const results = files.map(({ result }) => result);
	return {
		...await commonFacts(results, context),
		isPartial: context.isSelection === true || unchanged.isPartial || results.some(isUnread),
		stated: statedTogether(results.flatMap(({ entries }) => statedAmong(entries))),
		isAlone: isAlone(results, unchanged.templateIds),
		ids: new Set(results.flatMap(({ templates }) => templates.map(({ id }) => id)))
	};
}
function statedAmong(entries) {
	return entries.flatMap(({ source, value }) => source === "governance" ? [value.stated] : []);
}
/** Whether there is one template at the most, which says nothing about others. */
function isAlone(files, others) {
	let count = files.reduce((sum, { templates }) => sum + templates.length, 0);
	for (const _ of others) {
		count += 1;
		if (count > 1) break;
	}
	return count <= 1;
}
/** Of the groups that changed files have no part in, those of which a rule may find something else. */
function* keysOfOtherFacts(rule, facts, { providers }, unchanged) {
	if (facts.hasChangedFor(rule)) {
		yield* unchanged.keysOf(rule.id);
		return;
	}
	const { images, issuance } = providers ?? {};
	const mayDiffer = rule.facts?.includes("images") && differenceOf(images, readImageKey) || rule.facts?.includes("issuance") && differenceOf(issuance, (id) => id);
	if (!mayDiffer) return;
	for (const key of unchanged.keysOf(rule.id)) if (mayDiffer(key)) yield key;
}
/** Whether a fact may be another one, by the name under which facts know it; undefined where none is. */
function differenceOf(provider, read) {
	const { mayDiffer } = provider ?? {};
	return mayDiffer && ((name) => mayDiffer(read(name)));
}
/** Asks only for links that the change adds: the others were there before. */
function withAddedLinks({ links, ...others }, files, differences) {
	if (links === void 0) return others;
	const named = files.flatMap((file) => file.links);
	const added = new Set(named.filter((link) => differences.isAddedLink(link)).map(({ address }) => address));
	const provideAdded = (addresses, context) => {
		const asked = addresses.filter((address) => added.has(address));
		return asked.length > 0 ? links.provide(asked, context) : void 0;
	};
	return {
		...others,
		links: {
			fact: "links",
			provide: provideAdded
		}
	};
}
/** Checks either state over one index of what does not change. */
var States = class {
	#settings;
	#groups;
	#unchanged;
	#others;
	constructor(settings, groups, unchanged, others) {
		this.#settings = settings;
		this.#groups = groups;
		this.#unchanged = unchanged;
		this.#others = others;
	}
	indexOf(files) {
		return new ChangedIndex(files.map(({ result }) => contributionOf(result)), this.#groups, this.#unchanged);
	}
	/** All findings of one state that the changed files have a part in. */
	async check(sources, files, context, base) {
		const settings = this.#settings;
		const results = files.map(({ result }) => result);
		const index = this.indexOf(files);
		const facts = await gatherFacts(results, index, settings, context);
		const program = lintGroups(results, index, settings, facts, base ? { base } : {});
		const own = new Set(sources.map(({ path }) => path));
		const named = program.flatMap(({ at, related }) => [at, ...related]).map(({ file }) => file);
		const foreign = await this.#foreign([...new Set(named)].filter((file) => !own.has(file)));
		const run = {
			files: withLinkRules(results, index, settings, facts),
			program: withTemplates(program, foreign.files),
			others: foreign.files
		};
		const all = [
			...this.#others,
			...foreign.sources,
			...sources
		];
		return {
			run,
			separated: await separateFindings(run, all, settings, facts),
			facts,
			hasProgramFiles: index.group(programSource, "").length > 0
		};
	}
	/** Files that did not change and that findings name. */
	async #foreign(paths) {
		const sources = paths.length > 0 ? await this.#unchanged.sourcesOf(paths) : [];
		const files = [];
		for (const source of sources) {
			const model = await readFile(source, this.#settings);
			files.push(lintFile(model, this.#settings, { checks: false }));
		}
		return {
			sources,
			files
		};
	}
};
// ../core/src/change/unchanged-index.ts
/** The same for files that are at hand. */
var UnchangedFiles = class UnchangedFiles {
	#index = new MemoryIndex();
	#sources;
	constructor(sources) {
		this.#sources = new Map(sources.map((source) => [source.path, source]));
	}
	/** Reads files, which come in the order of their paths. */
	static async of(sources, settings) {
		const made = new UnchangedFiles(sources);
		for (const source of sources) made.#index.add(await readContribution(source, settings));
		return made;
	}
	get templateIds() {
		return this.#index.templateIds;
	}
	get isPartial() {
		return this.#index.isPartial;
	}
	keysOf(source) {
		return this.#index.keysOf(source);
	}
	mergedGroup(source, key, others) {
		const own = this.#index.entries(source, key);
		return (own.length === 0 ? others : [...own, ...others].sort(byFile)).map(({ value }) => value);
	}
	sourcesOf(files) {
		return files.flatMap((file) => this.#sources.get(file) ?? []);
	}
};
/** What a file that does not change gives to the checks across files; its links have nothing to say there. */
async function readContribution(source, settings) {
	if (settings.isExcluded(source.path)) return {
		path: source.path,
		entries: [],
		templateIds: [],
		isUnread: false
	};
	const model = await readFile(source, settings);
	return contributionOf(lintFile(model, settings, { checks: false }));
}
// ../core/src/report/newly-suppressed.ts
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
		const name = findingKey(finding);
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
/** Shows what is suppressed, where `isRefused` says so. */
function withoutSuppressions(report, isRefused) {
	const back = report.suppressed.filter(isRefused).map(({ suppressed: _, ...finding }) => finding);
	if (back.length === 0) return report;
	const refused = new Set(report.suppressed.filter(isRefused));
	const suppressed = report.suppressed.filter((one) => !refused.has(one));
	const findings = [...report.findings, ...back].sort(byPlace);
	const summary = {
		...report.summary,
		...countBySeverity(findings),
		suppressed: suppressed.length
	};
	return {
		...report,
		findings,
		suppressed,
		summary,
		refusedSuppressions: back
	};
}
const rankOf$1 = {
	info: 0,
	warning: 1,
	error: 2
};
function byName(findings) {
	return new Map(findings.map((finding) => [findingKey(finding), finding]));
}
// ../workspace/src/configuration/committed-code.ts
/**
* Code of a commit alone may run: files that the commit has and that are unchanged on the disk, and
* packages from a `node_modules` beside or above the configuration and inside of the repository.
* `installed` says why packages that the commit does not have may not run; absent where they may.
*/
function committedCode(files, top, installed) {
	const realTop = realPathOf(top) ?? top;
	const sourceOf = (file, configurationFolder) => {
		const real = realPathOf(file);
		const path = real === void 0 ? void 0 : pathFrom(realTop, real);
		if (real === void 0 || path === void 0 || !isInside(path)) throw new CodeRefusedError(`${file} lies outside of the repository`);
		const link = files.changedLink(file);
		if (link !== void 0) throw new CodeRefusedError(`${link} is a symbolic link that is not in the commit of this event`);
		if (files.has(real)) {
			const bytes = files.unchanged(real);
			if (bytes) return bytes;
			throw new CodeRefusedError(`${path} is not as the commit of this event has it`);
		}
		const owner = /^(.*?\/)?node_modules\//.exec(path);
		if (!owner) throw new CodeRefusedError(`${path} is not in the commit of this event`);
		if (!isInside(pathFrom(resolve(realTop, owner[1] ?? ""), realPathOf(configurationFolder) ?? configurationFolder))) throw new CodeRefusedError(`${path} lies in a node_modules that is neither beside nor above the configuration`);
		if (installed !== void 0) throw new CodeRefusedError(`${path} was installed, and ${installed}`);
	};
	return {
		kind: "judged",
		sourceOf
	};
}
// ../workspace/src/files/git-tree.ts
/** A state of files that git keeps, from a list of them. */
var GitTree = class {
	top;
	#folders = /* @__PURE__ */ new Map();
	constructor(top, files, contents) {
		this.top = top;
		this.#folders.set(top, /* @__PURE__ */ new Map());
		for (const [path, entry] of entriesOf(files, contents)) this.#folder(dirname(path)).set(basename(path), entry);
	}
	entry(path) {
		return this.#folders.get(dirname(path))?.get(basename(path));
	}
	children(folder) {
		return this.#folders.get(folder) ?? [];
	}
	#folder(path) {
		const existing = this.#folders.get(path);
		if (existing) return existing;
		const created = /* @__PURE__ */ new Map();
		this.#folders.set(path, created);
		this.#folder(dirname(path)).set(basename(path), { kind: "folder" });
		return created;
	}
};
/** The state before a change, by the state after it. */
function treeBefore(after, changes, contents) {
	const removed = changes.flatMap(({ after: file }) => file ? [[file.absolute, void 0]] : []);
	const former = entriesOf(changes.flatMap(({ before }) => before ?? []), contents);
	return new PatchedTree(after, new Map([...removed, ...former]));
}
function entriesOf(files, contents) {
	const links = files.flatMap(({ kind, blob }) => kind === "link" && blob ? [blob] : []);
	const targets = links.length > 0 ? contents(links) : /* @__PURE__ */ new Map();
	return files.map(({ absolute, blob, kind }) => [absolute, entryOf(kind, blob, targets)]);
}
function entryOf(kind, blob, targets) {
	if (kind === "submodule") return { kind };
	if (kind === void 0) return {
		kind: "file",
		blob
	};
	const target = targets.get(blob ?? "")?.subarray(0, maxTargetLength + 1);
	return {
		kind,
		target: new TextDecoder().decode(target)
	};
}
// ../workspace/src/change/linked-change.ts
/**
* Follows the symbolic links in both states of a change: what comes by them is listed like any other file,
* under the name that a check of all files gives it.
*/
function withLinks(change, selection) {
	const links = /* @__PURE__ */ new Set([...change.index?.links() ?? selection.onDisk().links, ...change.files.flatMap(({ before }) => before?.kind === "link" ? [before.absolute] : [])]);
	const submoduleNotes = notesOnSubmodules(change.files, selection);
	if (links.size === 0) return {
		change,
		notes: submoduleNotes
	};
	const follower = new LinkFollower(change, selection, [...links]);
	return {
		change: follower.change(),
		notes: [...submoduleNotes, ...follower.notes()]
	};
}
function notesOnSubmodules(files, selection) {
	return files.flatMap(({ before, after }) => {
		const side = after ?? before;
		if (side?.kind !== "submodule" || !selection.mayContainChecked(side.absolute)) return [];
		const path = selection.pathOf(side);
		return [`What the change does to the submodule ${path} was not judged, since one of its two commits is not here. Fetch them: git submodule update --init ${path}`];
	});
}
/** Follows the links in both states of a change. */
var LinkFollower = class {
	#source;
	#selection;
	#links;
	#after;
	#before;
	constructor(change, selection, links) {
		const { top, index, files, contents } = change;
		this.#source = change;
		this.#selection = selection;
		this.#links = links;
		const after = index ? new GitTree(top, index.entries(), contents) : new DiskTree(top, selection.folders.base);
		this.#after = this.#state(after);
		this.#before = this.#state(treeBefore(after, files, contents));
	}
	change() {
		const { tree, virtualFiles, files } = this.#source;
		const before = (path) => realPathIn(this.#before.tree, path);
		const after = (path) => realPathIn(this.#after.tree, path);
		return {
			...this.#source,
			files: [...this.#changes(files, this.#before), ...this.#changedImages()],
			real: {
				before,
				after
			},
			...virtualFiles ? { virtualFiles: (path) => virtualFiles(after(path)) } : {},
			...tree ? { tree: this.#tree(tree) } : {}
		};
	}
	/** Sentences on folders that the change makes links lead to and that are not followed. */
	notes() {
		const found = [...this.#after.linked.values()];
		return this.#selection.notesOnUnfollowed(found.filter(({ absolute }) => !this.#before.linked.has(absolute)));
	}
	#state(tree) {
		const selection = this.#selection;
		const checked = this.#follow(tree, holdsData).filter(({ absolute, isFolder }) => isFolder || selection.isChecked(absolute));
		const isExpected = (absolute) => selection.isExpected(absolute);
		const unique = uniqueFiles(checked.map((file) => ({
			...file,
			isNamed: selection.isFileNamed(file.absolute)
		})), {
			isExpected,
			isAmong: ({ absolute, real }) => selection.isChecked(real) && (isExpected(real) || !isExpected(absolute))
		});
		const renamed = unique.filter((file) => !file.unreadable && !file.isNamed && selection.isChecked(file.real));
		return {
			tree,
			linked: new Map(unique.map((file) => [file.absolute, file])),
			renamed: new Set(renamed.map(({ real }) => real))
		};
	}
	#follow(tree, isWanted) {
		return walkLinks(tree, this.#links.filter((link) => isLinkIn(tree, link)), isWanted);
	}
	/** How the later state differs from an earlier one, with the changes of all other files. */
	#changes(files, earlier) {
		const changedPaths = pathsOf$1(files);
		const before = /* @__PURE__ */ new Map();
		const after = /* @__PURE__ */ new Map();
		for (const path of /* @__PURE__ */ new Set([...earlier.linked.keys(), ...this.#after.linked.keys()])) {
			const [previous, current] = [earlier.linked.get(path), this.#after.linked.get(path)];
			if (previous && current && !differ(previous, current, changedPaths)) continue;
			if (previous && !previous.isFolder) before.set(path, toGitFile(previous));
			if (current && !current.isFolder) after.set(path, toGitFile(current));
		}
		for (const real of /* @__PURE__ */ new Set([...earlier.renamed, ...this.#after.renamed])) {
			if (changedPaths.has(real)) continue;
			if (!earlier.renamed.has(real)) before.set(real, fileIn(earlier.tree, real));
			if (!this.#after.renamed.has(real)) after.set(real, fileIn(this.#after.tree, real));
		}
		const own = files.map((file) => {
			const previous = this.#sideOf(file.before, before, earlier);
			const current = this.#sideOf(file.after, after, this.#after);
			return changedFile(previous ?? (current ? take(before, current.absolute) : void 0), current ?? (previous ? take(after, previous.absolute) : void 0));
		});
		const linked = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((path) => changedFile(before.get(path), after.get(path)));
		return [...own, ...linked].filter((file) => file.before || file.after);
	}
	/** One side of a change: itself, or what the links of that state make of it. */
	#sideOf(file, linked, { renamed }) {
		if (file === void 0 || !file.kind && renamed.has(file.absolute)) return void 0;
		return this.#isPlain(file) ? file : take(linked, file.absolute);
	}
	/** Links that are templates are listed as what they lead to. */
	#isPlain({ kind, absolute }) {
		return !kind || !this.#selection.isChecked(absolute);
	}
	/** Images are found by their names, also by those of links. */
	#changedImages() {
		const changedPaths = pathsOf$1(this.#source.files);
		const [before, after] = [this.#before, this.#after].map(({ tree }) => new Map(this.#follow(tree, isImagePath).map((file) => [file.absolute, file])));
		return [...after ?? []].flatMap(([path, current]) => {
			const previous = before?.get(path);
			return current.isFolder || previous && !differ(previous, current, changedPaths) ? [] : [changedFile(previous && toGitFile(previous), toGitFile(current))];
		});
	}
	#tree(tree) {
		const { linked, renamed } = this.#before;
		return {
			...tree,
			files: () => [...tree.files().filter(({ absolute }) => !renamed.has(absolute)), ...[...linked.values()].filter(({ isFolder }) => !isFolder).map(toGitFile)],
			differences: (name) => {
				const differences = tree.differences(name);
				if (differences === void 0) return void 0;
				const before = treeBefore(this.#after.tree, differences, this.#source.contents);
				return this.#changes(differences, this.#state(before));
			}
		};
	}
};
function pathsOf$1(files) {
	const sides = files.flatMap(({ before, after }) => [before, after]);
	return new Set(sides.flatMap((file) => file?.absolute ?? []));
}
function take(files, path) {
	const file = files.get(path);
	files.delete(path);
	return file;
}
function fileIn(tree, absolute) {
	const entry = tree.entry(absolute);
	return {
		absolute,
		blob: entry?.kind === "file" ? entry.blob : void 0
	};
}
function differ(previous, current, changedPaths) {
	return previous.real !== current.real || JSON.stringify(previous.unreadable) !== JSON.stringify(current.unreadable) || previous.blob !== void 0 && current.blob !== void 0 && previous.blob !== current.blob || changedPaths.has(current.real);
}
function toGitFile({ absolute, real, blob, unreadable }) {
	return {
		absolute,
		real,
		blob,
		...unreadable ? { unreadable } : {}
	};
}
function changedFile(before, after) {
	return {
		...before ? { before } : {},
		...after ? { after } : {}
	};
}
/** Whether there is a link at a path, in folders that are none. */
function isLinkIn(tree, path) {
	const folder = resolveIn(tree, dirname(path));
	return folder.kind === "folder" && folder.path === dirname(path) && tree.entry(path)?.kind === "link";
}
/** What is not reached by links, or is no file, keeps its path. */
function realPathIn(tree, path) {
	const resolved = resolveIn(tree, path);
	return resolved.kind === "file" ? resolved.path : path;
}
// ../workspace/src/change/newly-suppressed.ts
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
		const earlierReport = await checkFiles$1({
			...before,
			sources: sourcesAfter(before, change)
		});
		return {
			findings: suppressedBetween(earlierReport, await checkFiles$1({
				...after,
				sources: sourcesAfter(after, change)
			})),
			names: earlierReport.names,
			notes: notesOnLoweredRules(before, after)
		};
	} catch (error) {
		if (!(error instanceof UnusableConfigurationError)) throw error;
		return {
			...none,
			notes: [`What this change of the configuration switches off cannot be told, since the one of before cannot be used: ${error.message}`]
		};
	}
}
function touchesConfiguration({ files }, configurationFiles) {
	return files.flatMap(({ before, after }) => [before, after]).some((file) => file !== void 0 && (configurationFiles.includes(file.absolute) || isNamedAsConfiguration(file.absolute)));
}
function readBefore(request) {
	const { before } = new States$1(request.change);
	const named = request.configuration && resolve(request.workingDirectory, request.configuration);
	const isNew = named !== void 0 && !exists(named, before);
	return readFiles({
		...request,
		configured: isNew ? "by-default" : before
	});
}
/** The files as the change leaves them, which may be another state than the disk's. */
function sourcesAfter({ sources, base }, change) {
	const { after } = new States$1(change, () => void 0);
	return sources.flatMap((source) => {
		const content = after(resolve(base, source.path));
		if (content === null) return [];
		return content === void 0 ? [source] : [{
			...source,
			...decode(content, source.path)
		}];
	});
}
/** A rule of lower severity may have no finding today, or only once links are asked. */
function notesOnLoweredRules(before, after) {
	const lowered = loweredRules(before, after);
	if (lowered.length === 0) return [];
	const shown = lowered.slice(0, maxNamedRules).map(({ rule, from, to, files }) => {
		return `\`${rule}\` from ${from} to ${to}${files === void 0 ? "" : ` in ${files} ${files === 1 ? "file" : "files"}`}`;
	});
	const more = lowered.length - shown.length;
	return [`This change turns rules down: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}.`];
}
/** At most so many rules are named in a sentence. */
const maxNamedRules = 10;
/** Rules that are off now or have a lower severity, contracts first: for all files, else for some. */
function loweredRules({ configuration: { settings: before }, sources }, { configuration: { settings: after } }) {
	const ruleIds = before.rules.map(({ id }) => id);
	const everywhere = ruleIds.flatMap((rule) => loweredIn(rule, before, after, "") ?? []);
	const somewhere = ruleIds.filter((id) => !everywhere.some(({ rule }) => rule === id)).flatMap((rule) => {
		const found = sources.flatMap(({ path }) => loweredIn(rule, before, after, path) ?? []);
		const [first] = found;
		return first ? [{
			...first,
			files: found.length
		}] : [];
	});
	return contractsFirst([...everywhere, ...somewhere], before.rules);
}
function loweredIn(rule, before, after, path) {
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
// ../workspace/src/change/tree-cache.ts
/**
* What the files of a git tree contribute to checks of others, on disk: one file of small blocks, each
* packed and with its checksum, so that a run reads the few that it needs. The header says for which tree,
* rules and configuration it holds.
*
*     magic (8 bytes), length of the header, its checksum (4 bytes each, little-endian), header, blocks
*/
const magic = "BADGELN1";
const prefixLength = 16;
/** Groups are spread over this number of blocks by their name. */
const bucketCount = 1024;
/** Files to a block. */
const filesInBlock = 256;
/** Of a group with no more files only their numbers are cached: to read them again costs less. */
const maxFilesInSmallGroup = 6;
/** Writes what files of a tree give. */
function packTree({ key, tree, files, indexedRules }) {
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
	const bucketRecords = Array.from({ length: bucketCount }, () => ({}));
	for (const [name, entries] of groupsOf(files)) {
		const numbers = [...new Set(entries.map(([number]) => number))];
		const [bucket, rest] = bucketOf(name);
		const own = bucketRecords[bucket];
		if (own) own[rest] = numbers.length <= maxFilesInSmallGroup ? numbers : {
			isLarge: true,
			block: add(shareValues(entries, files))
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
		buckets: bucketRecords.map(add),
		keys: Object.fromEntries(indexedRules.map((rule) => [rule, add(keysOf(rule, files))]))
	};
	const packed = deflateSync(JSON.stringify(header));
	const prefix = Buffer.alloc(prefixLength);
	prefix.write(magic, "latin1");
	prefix.writeUInt32LE(packed.length, 8);
	prefix.writeUInt32LE(crc32(packed), 12);
	return Buffer.concat([
		prefix,
		packed,
		...blocks
	]);
}
function keysOf(rule, files) {
	const all = files.flatMap(({ entries }) => entries.filter(({ source }) => source === rule));
	return [...new Set(all.map(({ key }) => key))];
}
/** Each value once, with the files that have it. The path of a value's own file is no difference. */
function shareValues(entries, files) {
	const shared = /* @__PURE__ */ new Map();
	for (const [number, values] of valuesByFile(entries)) {
		const path = JSON.stringify(files[number]?.path);
		const text = JSON.stringify(values).replaceAll(path, JSON.stringify(""));
		const runs = shared.get(text) ?? [];
		if (runs.length === 0) shared.set(text, runs);
		const last = runs.length - 2;
		if ((last < 0 ? -1 : (runs[last] ?? 0) + (runs[last + 1] ?? 0)) === number) runs[last + 1] = (runs[last + 1] ?? 0) + 1;
		else runs.push(number, 1);
	}
	return Array.from(shared, ([text, runs]) => [JSON.parse(text), runs]);
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
	for (const [number, { entries }] of files.entries()) for (const { source, key, value } of entries) {
		const name = groupName(source, key);
		const group = groups.get(name);
		if (group) group.push([number, value]);
		else groups.set(name, [[number, value]]);
	}
	return groups;
}
/** The bucket of a group, and its key in there: 64 bits from two sums that have nothing in common. */
function bucketOf(name) {
	const sum = crc32(name);
	let other = 2166136261;
	for (let index = 0; index < name.length; index++) other = Math.imul(other ^ name.charCodeAt(index), 16777619);
	return [sum % bucketCount, `${sum.toString(36)}.${(other >>> 0).toString(36)}`];
}
/** A cache that cannot be read, for whatever reason. It is rebuilt. */
var DamagedCacheError = class extends Error {
	name = "DamagedCacheError";
};
/** Reads what was kept. All but `open` throw {@link DamagedCacheError}. */
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
			if (!(prefix.toString("latin1", 0, 8) === magic) || crc32(packed) !== prefix.readUInt32LE(12)) throw new DamagedCacheError();
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
		if (record === void 0) throw new DamagedCacheError();
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
	/** Numbers of the few files of a small group, or the values of all its files. */
	group(rule, key) {
		const record = this.#recordOf(rule, key);
		return "isLarge" in record ? this.#read(record.block) : { files: record };
	}
	/** Whether a group has more files than are read again. */
	isLarge(rule, key) {
		return "isLarge" in this.#recordOf(rule, key);
	}
	#recordOf(rule, key) {
		const [bucket, rest] = bucketOf(groupName(rule, key));
		const cached = this.#buckets.get(bucket) ?? this.#read(this.#header.buckets[bucket]);
		this.#buckets.set(bucket, cached);
		return (Object.hasOwn(cached, rest) ? cached[rest] : void 0) ?? [];
	}
	/** All keys of one of the rules for which they were kept. */
	keysOf(rule) {
		return this.#read(this.#header.keys[rule]);
	}
	#filesOf(block) {
		if (this.count === 0) return [];
		const cached = this.#fileBlocks.get(block) ?? this.#read(this.#header.files[block]);
		this.#fileBlocks.set(block, cached);
		return cached;
	}
	#read(block) {
		if (block === void 0) throw new DamagedCacheError();
		const [offset, length, checksum] = block;
		const packed = bytesAt(this.#file, this.#from + offset, length);
		if (crc32(packed) !== checksum) throw new DamagedCacheError();
		return JSON.parse(inflateSync(packed).toString());
	}
};
/** No block is larger, packed, in bytes. */
const maxBlockBytes = 2 ** 28;
function bytesAt(file, position, length) {
	if (length > maxBlockBytes) throw new DamagedCacheError();
	const bytes = Buffer.alloc(length);
	if (readSync(file, bytes, 0, length, position) !== length) throw new DamagedCacheError();
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
// ../workspace/src/change/cached-program-index.ts
/** The index of the files that a change leaves alone, read as far as possible from the cache of a tree. */
var CachedProgramIndex = class CachedProgramIndex {
	#cache;
	#settings;
	#read;
	#removed;
	#replacements;
	/** Values of groups by {@link groupName}: those from the cache, and those of files that were read again. */
	#ordered = /* @__PURE__ */ new Map();
	#entries = /* @__PURE__ */ new Map();
	#sources = /* @__PURE__ */ new Map();
	constructor(cache, settings, read, { removed, replacements: sources }, replacements) {
		this.#cache = cache;
		this.#settings = settings;
		this.#read = read;
		this.#removed = new Set(Array.from(removed, (path) => cache.numberOf(path)));
		this.#replacements = replacements;
		this.#keep(sources);
	}
	static async create(cache, settings, read, difference) {
		const replacements = [];
		for (const source of difference.replacements) replacements.push(await readContribution(source, settings));
		return new CachedProgramIndex(cache, settings, read, difference, replacements);
	}
	get isPartial() {
		return this.#cache.isPartial || this.#replacements.some(({ isUnread }) => isUnread);
	}
	get templateIds() {
		return this.#templateIds();
	}
	*#templateIds() {
		for (const [number, ids] of this.#cache.templateIds()) if (!this.#removed.has(number)) yield* ids;
		for (const { templateIds } of this.#replacements) yield* templateIds;
	}
	keysOf(rule) {
		const own = this.#replacements.flatMap(({ entries }) => entries).filter((entry) => entry.source === rule).map(({ key }) => key);
		return [...this.#cache.keysOf(rule), ...own];
	}
	isLarge = (rule, key) => this.#cache.isLarge(rule, key);
	async load(groups) {
		const files = /* @__PURE__ */ new Set();
		for (const [rule, keys] of groups) for (const key of keys) {
			const record = this.#cache.group(rule, key);
			if ("files" in record) for (const number of record.files) files.add(number);
			else this.#ordered.set(groupName(rule, key), orderValues(record, this.#removed, this.#pathOf));
		}
		const reread = [...files].filter((number) => !this.#removed.has(number)).map((number) => this.#cache.fileAt(number));
		const sources = this.#read(reread.map(([path, blob]) => ({
			path,
			blob
		})));
		this.#keep(sources);
		const isWanted = (rule, key) => groups.get(rule)?.has(key) === true;
		for (const source of sources) this.#addFile(await readContribution(source, this.#settings), (rule, key) => isWanted(rule, key) && !this.isLarge(rule, key));
		for (const file of this.#replacements) this.#addFile(file, isWanted);
	}
	#addFile({ path, entries }, isWanted) {
		for (const { source: rule, key, value } of entries) {
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
	mergedGroup(rule, key, changed) {
		const name = groupName(rule, key);
		const { numbers, values } = this.#ordered.get(name) ?? noValues;
		const all = [...values];
		const added = [...this.#entries.get(name) ?? [], ...changed].map(({ file, value }) => ({
			order: this.#cache.numberOf(file),
			value
		})).sort((a, b) => a.order - b.order);
		for (const { order, value } of added.reverse()) all.splice(countBelow(numbers, order), 0, value);
		return all;
	}
	sourcesOf(files) {
		const records = files.filter((file) => !this.#sources.has(file)).flatMap((file) => {
			const number = this.#cache.numberOf(file);
			return Number.isInteger(number) && !this.#removed.has(number) ? [this.#cache.fileAt(number)] : [];
		});
		this.#keep(this.#read(records.map(([path, blob]) => ({
			path,
			blob
		}))));
		return files.flatMap((file) => this.#sources.get(file) ?? []);
	}
};
const noValues = {
	numbers: [],
	values: []
};
/** The cached values of a group, in the order of its files, without files that are removed. */
function orderValues(shared, removed, pathOf) {
	const numbers = [];
	const values = [];
	for (const [fileValues, runs] of shared) {
		const isOwn = mentionsOwnPath(fileValues);
		for (const number of numbersIn(runs)) if (!removed.has(number)) for (const value of fileValues) {
			numbers.push(number);
			values.push(isOwn ? withOwnPath(value, pathOf(number)) : value);
		}
	}
	if (shared.length === 1) return {
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
function withOwnPath(value, path) {
	if (value === "") return path;
	if (Array.isArray(value)) return value.map((item) => withOwnPath(item, path));
	if (typeof value !== "object" || value === null) return value;
	const made = { ...value };
	for (const key in made) {
		const item = made[key];
		if (item === "") made[key] = path;
		else if (typeof item === "object") made[key] = withOwnPath(item, path);
	}
	return made;
}
// ../workspace/src/change/unchanged-files.ts
/** A cache is kept from this number of files on. */
const minCachedFiles = 100;
/** A cache from which more files differ is rebuilt. */
const maxDifferences = 200;
/** The index of the files that a change leaves alone; that of a large tree as far as possible from a cache. */
async function unchangedFiles(selection, change, cache = true) {
	const { settings } = selection.configuration;
	if (!change.files.some((file) => selection.has(file) || selection.mayAffectOthers(file))) return UnchangedFiles.of([], settings);
	if (change.tree === void 0) return UnchangedFiles.of(selection.unchangedOnDisk(change), settings);
	const tree = new TreeFiles(selection, change, change.tree);
	const key = cache ? keyOf(selection) : void 0;
	if (key === void 0) return UnchangedFiles.of(tree.sources(), settings);
	return (cache === "rebuild" ? void 0 : await tree.fromCache(key)) ?? tree.rebuild(key);
}
/** All that a cache depends on beside the tree, as JSON; undefined where nothing can be cached. */
function keyOf(selection) {
	const { layers } = selection.configuration.settings;
	if (layers.some(({ configuration: layer }) => layer.plugins?.length)) return void 0;
	return JSON.stringify([
		"027648a7d0be3883",
		selection.paths,
		selection.factContext,
		selection.isPartial,
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
		const { removed, replacements } = this.#difference([], this.#tree.differences(this.#tree.name) ?? []);
		const files = this.#checkedFiles().filter(({ absolute }) => !removed.has(absolute));
		return sorted([...this.#read(files), ...this.#read(replacements)]);
	}
	async fromCache(key) {
		const cache = TreeCache.open(this.#file, key);
		if (cache === void 0) return void 0;
		const differences = this.#tree.differences(cache.tree);
		if (differences === void 0 || differences.length > maxDifferences) return void 0;
		return this.#openIndex(cache, differences);
	}
	/** Reads the whole tree, and writes the cache. */
	async rebuild(key) {
		const { settings } = this.#selection.configuration;
		const files = this.#checkedFiles();
		if (files.length < minCachedFiles) return UnchangedFiles.of(this.sources(), settings);
		const blobs = new Map(files.map((file) => [this.#selection.pathOf(file), file.blob ?? ""]));
		const cached = [];
		for (const source of sorted(this.#read(files))) cached.push({
			...await readContribution(source, settings),
			blob: blobs.get(source.path) ?? ""
		});
		const packed = packTree({
			key,
			tree: this.#tree.name,
			files: cached,
			indexedRules: indexedRules(settings)
		});
		const file = this.#file;
		try {
			await writeAtomic(file, packed);
		} catch {
			return UnchangedFiles.of(this.sources(), settings);
		}
		return await this.fromCache(key) ?? UnchangedFiles.of(this.sources(), settings);
	}
	#openIndex(cache, differences) {
		const { removed, replacements } = this.#difference(this.#change.files, differences);
		const paths = new Set(Array.from(removed, (absolute) => this.#selection.pathOf({ absolute })));
		const read = (files) => this.#read(files.map(({ path, blob }) => ({
			absolute: this.#selection.absolute(path),
			blob
		})));
		return CachedProgramIndex.create(cache, this.#selection.configuration.settings, read, {
			removed: paths,
			replacements: this.#read(replacements)
		});
	}
	/** The paths of a tree that count no more, and the files in their place, without those of the change itself. */
	#difference(also, differences) {
		const changed = new Set(this.#change.files.flatMap(pathsOf));
		const all = [
			...this.#change.files,
			...also,
			...differences
		];
		return {
			removed: new Set(all.flatMap(({ before }) => before ? [before.absolute] : [])),
			replacements: differences.flatMap(({ after }) => after && !after.kind && !changed.has(after.absolute) ? [after] : []).filter(({ absolute }) => this.#selection.isChecked(absolute))
		};
	}
	#checkedFiles() {
		return this.#tree.files().filter(({ absolute }) => this.#selection.isChecked(absolute));
	}
	#read(files) {
		const blobs = this.#change.contents(files.flatMap(({ blob }) => blob || []));
		return files.map((file) => this.#selection.source(file, blobs));
	}
	get #file() {
		const name = JSON.stringify([this.#selection.folders.base, this.#selection.paths]);
		return join(this.#tree.folder, "badgelint", `known-${crc32(name).toString(36)}`);
	}
};
/** Rules of which all keys may be asked for, since they hold templates against what may change. */
function indexedRules({ byShape }) {
	return byShape.group.filter(({ comparedFacts, facts }) => comparedFacts || facts?.includes("images")).map(({ id }) => id);
}
function pathsOf({ before, after }) {
	return [before, after].flatMap((file) => file ? [file.absolute] : []);
}
// ../workspace/src/change/check-change.ts
/** Checks what a change of a repository touches. Throws {@link UnusableConfigurationError}. */
async function checkChange(request) {
	const result = await checkWithCache(request);
	const { merged, virtualFiles } = request.change;
	if (merged === void 0 || bringsNothing(result.report)) return withConfigurationChanges(request, result);
	const change = {
		...merged,
		...virtualFiles ? { virtualFiles } : {}
	};
	const other = await checkWithCache({
		...request,
		change
	});
	return withConfigurationChanges(request, {
		...result,
		report: inBoth(result.report, other.report)
	});
}
function bringsNothing({ findings, newlySuppressed, settled, statedChanges }) {
	return [
		findings,
		newlySuppressed,
		settled,
		statedChanges
	].every(({ length }) => length === 0);
}
/** Adds what the change switches off by the configuration or the baseline. */
async function withConfigurationChanges(request, result) {
	const { report, notes, base, configurationFiles, rules } = result;
	const configured = await suppressedByConfiguration(request, configurationFiles.map((file) => resolve(base, file)));
	const suppressedKeys = new Set(report.newlySuppressed.map(findingKey));
	const added = configured.findings.filter((finding) => !suppressedKeys.has(findingKey(finding)));
	return {
		...result,
		report: {
			...report,
			newlySuppressed: contractsFirst([...report.newlySuppressed, ...added], rules),
			names: new Map([...configured.names, ...report.names])
		},
		notes: [...notes, ...configured.notes]
	};
}
/** What a merge brings is new to both of its sides. */
function inBoth(report, other) {
	const names = new Set(other.findings.map(findingKey));
	const findings = report.findings.filter((finding) => names.has(findingKey(finding)));
	const suppressed = new Set(other.newlySuppressed.map(findingKey));
	const elsewhere = report.elsewhere + report.findings.length - findings.length;
	return {
		...report,
		findings,
		newlySuppressed: report.newlySuppressed.filter((one) => suppressed.has(findingKey(one))),
		elsewhere,
		settled: report.settled.flatMap((one) => settledInBoth(one, other)),
		statedChanges: report.statedChanges.filter(({ fact }) => other.statedChanges.some((one) => one.fact === fact)),
		summary: {
			...report.summary,
			...countBySeverity(findings)
		}
	};
}
/** Of one rule as many as both sides have that a merge settles. */
function settledInBoth(own, { settled }) {
	const other = settled.find(({ rule }) => rule === own.rule);
	if (other === void 0) return [];
	const count = Math.min(own.count, other.count);
	return [{
		...own,
		count,
		elsewhere: Math.min(own.elsewhere, other.elsewhere, count)
	}];
}
async function checkWithCache(request) {
	try {
		return await checkOnce(request);
	} catch (error) {
		if (!isDamagedCache(error)) throw error;
		return checkOnce({
			...request,
			cache: "rebuild"
		});
	}
}
/** A rule that comes upon it has its own words about it. */
function isDamagedCache(error) {
	if (!(error instanceof Error)) return false;
	return error instanceof DamagedCacheError || isDamagedCache(error.cause);
}
async function checkOnce(request) {
	const clock = new Stopwatch();
	const target = targetOf(request);
	const configuration = await configurationFor(request, target);
	const { settings, sources: configurationSources } = configuration;
	clock.endPhase("configure");
	const selection = new Selection(target, configuration);
	const { change, notes: linkNotes } = withLinks(request.change, selection);
	const files = change.files.filter((file) => selection.has(file));
	const notes = configuration.isConfigured ? [] : notesOnFolders(request, target.base);
	notes.push(...linkNotes);
	clock.endPhase("discover");
	const both = selection.read(files, change);
	clock.endPhase("read");
	const unchanged = await unchangedFiles(selection, change, request.cache);
	clock.endPhase("known");
	const states = new States$1(change, selection.virtualFiles(change, unchanged));
	const today = request.today ?? settings.today ?? localDay(/* @__PURE__ */ new Date());
	const checkLinks = request.links ? createLinkChecker({ configuration }, request, notes) : void 0;
	const mayDiffer = both.isChangedImage;
	const { isChanged, ...compared } = ledgerChangeOf(change, selection);
	const ledgerIn = (state) => openLedger(selection.factContext, {
		...compared,
		isChanged,
		state
	});
	const ledger = ledgerIn("after");
	const metrics = openMetrics(withFiles(selection.factContext, states.after), isMetricsChange(change, selection));
	const run = (virtualFiles, options) => ({
		today,
		isSelection: selection.isPartial,
		providers: factProviders(withFiles(selection.factContext, virtualFiles), options)
	});
	const report = await checkChange$1({
		...both,
		isFromFork: request.isFromFork ?? false
	}, settings, {
		before: run(states.before, {
			ledger: isChanged ? ledgerIn("before") : ledger,
			metrics: metrics?.isChanged ? void 0 : metrics
		}),
		after: run(states.after, {
			checkLinks,
			...mayDiffer ? { mayDiffer } : {},
			ledger,
			metrics
		}),
		others: configurationSources
	}, unchanged);
	const named = report.findings.flatMap(({ file, related }) => [file, ...related.map((place) => place.file)]);
	const others = unchanged.sourcesOf([...new Set(named)]);
	clock.endPhase("check");
	return {
		...resultContext(configuration, target.base),
		report,
		changed: files.length,
		sources: [
			...configurationSources,
			...others,
			...both.after
		],
		unmatched: selection.unmatched(change),
		notes,
		timing: clock.durations
	};
}
/** What a change has to do with the ledger. */
function ledgerChangeOf({ files, commit }, { factContext: { root, ledgerFolder } }) {
	const folder = join(root, ledgerFolder);
	return {
		isChanged: files.flatMap(({ before, after }) => [before, after]).some((file) => file !== void 0 && isInside(pathFrom(folder, file.absolute))),
		...commit === void 0 ? {} : { commit }
	};
}
function withFiles(context, virtualFiles) {
	return {
		...context,
		virtualFiles
	};
}
/** Whether a change has to do with a file of metrics. Then what these say is new. */
function isMetricsChange({ files }, { factContext }) {
	return files.flatMap(({ before, after }) => [before, after]).some((file) => file !== void 0 && isMetricsFile(file.absolute, factContext));
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
	const relativePath = pathFrom(base, folder);
	if (relativePath === "." || !isInside(relativePath)) return void 0;
	return configurationNames.map((name) => join(folder, name)).find((file) => existsSync(file)) ?? configurationAbove(dirname(folder), base);
}
// src/base-configuration.ts
/**
* The files of a configuration as they were before a change, by their absolute paths. Where they are the same
* they are read from the disk, but not by a symbolic link, which the change may have put there or turned, nor
* under another case, where the disk does not show that the change has put another file there.
*/
function baseConfiguration(change, top) {
	const { before } = new States$1(change);
	return (absolute) => {
		const content = before(absolute);
		if (content !== void 0) return content;
		return isExactPath(absolute, top) ? void 0 : null;
	};
}
/** Whether a path below a folder leads to what git has under it: by no link, and in the same case. */
function isExactPath(absolute, top) {
	if (absolute === top || !isInside(pathFrom(top, absolute))) return true;
	const entry = entryOf$1(absolute);
	if (entry === void 0) return isExactPath(dirname(absolute), top);
	if (entry.isSymbolicLink() || !hasExactName(absolute)) return false;
	return isExactPath(dirname(absolute), top);
}
/**
* The files of a configuration as a commit has them, by their absolute paths; and, of those that were read,
* the paths below `top` of which the disk has another content.
*/
function committedConfiguration(files, top) {
	const changed = /* @__PURE__ */ new Set();
	const overlay = (absolute) => {
		const content = files.content(absolute);
		if (differsOnDisk(content, absolute)) changed.add(pathFrom(top, absolute));
		return content;
	};
	return {
		overlay,
		changedOnDisk: () => [...changed]
	};
}
/** Whether there is something else on the disk than a content, line ends aside. */
function differsOnDisk(content, absolute) {
	if (content === null) return entryOf$1(absolute) !== void 0;
	const read = readBytes(absolute);
	return "unreadable" in read ? entryOf$1(absolute) !== void 0 : normalizeLineEnds(content) !== normalizeLineEnds(read.bytes);
}
function normalizeLineEnds(content) {
	return Buffer.from(content).toString("latin1").replaceAll("\r\n", "\n");
}
// src/base-revision.ts
/**
* Finds the revision that a change is to be compared with: by git where the commit is at hand, else by
* fetching that one commit, else by asking GitHub.
*/
async function resolveBaseRevision(event, git, github) {
	const head = git.commit("HEAD");
	if (head === void 0) return unavailable("nothing is checked out");
	if (event.base === void 0) return unavailable("this push is the first of its branch, so there is no commit before it");
	const base = event.kind === "pull-request" ? await baseCommitOf(event, head, git, github) : event.base;
	if (base === void 0) return unavailable("the history is cut off, and where the branch left the base could neither be fetched nor be asked for");
	if (git.commit(base) !== void 0 || github.fetchInto(git, base)) return {
		kind: "found",
		change: changeSince(git, base)
	};
	try {
		return {
			kind: "found",
			change: await changeFromGitHub(base, head, git, github)
		};
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return unavailable(`the commit ${base.slice(0, 10)} could neither be fetched nor be asked for (${message})`);
	}
}
function unavailable(reason) {
	return {
		kind: "unavailable",
		reason
	};
}
/**
* Full SHA of the commit that the checkout of a pull request is to be compared with; undefined where the
* history is cut off and nothing more can be fetched or asked for.
*/
async function baseCommitOf({ base, head: branch }, head, git, github) {
	const [first, second] = git.parents(head);
	if (first !== void 0 && second === branch) return first;
	const mergeBase = git.mergeBase(base, head) ?? await github.mergeBase(base, head);
	if (mergeBase !== void 0) return mergeBase;
	github.unshallowInto(git, base);
	return git.mergeBase(base, head) ?? (git.isShallow() ? void 0 : base);
}
/** The change as GitHub's API compares the commits, with the contents of the files before it. */
async function changeFromGitHub(base, head, git, github) {
	const { files, mergeBase } = await github.compare(base, head);
	const contents = /* @__PURE__ */ new Map();
	const changed = [];
	for (const { path, previousPath, status } of files) {
		const before = previousPath ?? path;
		const existedBefore = status !== "added" && status !== "copied";
		if (existedBefore && isReadByChecks(before)) contents.set(before, await github.content(before, mergeBase));
		if (status !== "removed" && isLinkOrFolder(git.pathOf(path))) throw new Error(`GitHub does not tell what the link or submodule ${path} was before`);
		changed.push({
			...existedBefore ? { before: {
				absolute: git.pathOf(before),
				blob: before
			} } : {},
			...status === "removed" ? {} : { after: {
				absolute: git.pathOf(path),
				blob: void 0
			} }
		});
	}
	return {
		top: git.top,
		files: changed,
		contents: () => contents
	};
}
function isLinkOrFolder(absolute) {
	const kind = entryOf$1(absolute);
	return kind !== void 0 && !kind.isFile();
}
/** Whether a check may read a file: a template, document, list of skills or image, by the ending of its name. */
function isReadByChecks(path) {
	return mediaTypeOf(path) !== void 0;
}
// src/inputs.ts
/** The inputs of the Action. `action.yml` and the tables of its page are made from this. */
const inputs = {
	command: {
		description: "What to do. `check` checks templates and governance documents against the rules; `audit` opens issues for what the yearly audit finds.",
		default: "check",
		choices: ["check", "audit"]
	},
	paths: {
		description: "Files, folders or globs to check, one per line, relative to `working-directory`. Everything if left empty.",
		default: ""
	},
	config: {
		description: "Use this configuration instead of looking for `badgelint.yaml`. It is read as the event's commit has it, and on a pull request from a fork as the base has it.",
		default: ""
	},
	"fail-on": {
		description: "The run fails if there is a finding of this severity or higher: `error`, `warning`, `info` or `never`. An audit does not fail because of what it finds.",
		default: "error",
		choices: [
			"error",
			"warning",
			"info",
			"never"
		]
	},
	"changed-only": {
		description: "Show only what the change touches. `auto`: on pull requests, pushes and merge queues, but not on a schedule or by hand; `true` or `false` overrides this.",
		default: "auto",
		choices: [
			"auto",
			"true",
			"false"
		]
	},
	links: {
		description: "Check whether links work: in a change the links it adds, otherwise all of them. `true` or `false`.",
		default: "true",
		choices: ["true", "false"]
	},
	comment: {
		description: "Keep one comment on the pull request up to date: `never`, `on-failure` or `always`. Needs the permission `pull-requests: write`.",
		default: "never",
		choices: [
			"never",
			"on-failure",
			"always"
		]
	},
	summary: {
		description: "Write a summary to the page of the run. `true` or `false`.",
		default: "true",
		choices: ["true", "false"]
	},
	sarif: {
		description: "Where to write a SARIF file for code scanning. `upload` writes it and uploads it to GitHub, which needs the permission `security-events: write`. None if left empty.",
		default: ""
	},
	"dry-run": {
		description: "For an audit: show in the log what would be written to issues, but write nothing. `true` or `false`.",
		default: "false",
		choices: ["true", "false"]
	},
	token: {
		description: "The token used to read the base of a change, to write the comment, and to write an audit's issues. For files that may come from an untrusted person it is used for reading only.",
		default: "${{ github.token }}"
	},
	"working-directory": {
		description: "The folder to work in, relative to the workspace.",
		default: "."
	}
};
/** Reads the inputs of the run. Throws {@link InputError}. */
function readInputs() {
	return {
		command: readChoice("command"),
		paths: readText("paths").split("\n").map((path) => path.trim()).filter((path) => path !== ""),
		config: readText("config") || void 0,
		failOn: readChoice("fail-on"),
		changedOnly: readChoice("changed-only"),
		links: readChoice("links") === "true",
		comment: readChoice("comment"),
		summary: readChoice("summary") === "true",
		sarif: readText("sarif") || void 0,
		isDryRun: readChoice("dry-run") === "true",
		token: readText("token") || void 0,
		workingDirectory: readText("working-directory") || "."
	};
}
function readText(name) {
	return getInput(name);
}
function readChoice(name) {
	const description = inputs[name];
	const given = readText(name) || description.default;
	const choices = description.choices ?? [];
	const choice = choices.find((one) => one === given.toLowerCase());
	if (choice !== void 0) return choice;
	throw new InputError(`The input ${name} is "${given}"; expected ${joinWithOr(choices)}. Correct it in the workflow.`);
}
function joinWithOr(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
// src/trust.ts
/**
* Decides what files may do. They are the repository's own where the event's commit is checked out, and
* nothing else is by an event that strangers can start, or that can be started for a stranger's files.
*/
function determineTrust(event, { git, folder, paths }, github) {
	if (event.kind === "pull-request" && event.isFork) return {
		isTrusted: false,
		code: noCode("a stranger proposes this change"),
		notes: () => []
	};
	const commit = git && checkedOutEventCommit(event, git);
	const files = git && commit && committedFiles(git, commit);
	if (!git) return trustWithoutRepository(event);
	if (!files) return trustWithoutCommit(git, github);
	return {
		isTrusted: hasTrustedCommits(event) || areCommitted(files, namedFiles(paths, folder)),
		code: committedCode(files, git.top, isTriggeredByWriters(event) ? void 0 : openToAnyoneReason),
		...configurationFrom(files, git)
	};
}
const openToAnyoneReason = "nothing says by whom in an event that anybody may set off";
/** Full SHA of the commit that is checked out, where the event is about it; else undefined. */
function checkedOutEventCommit(event, git) {
	const proposed = event.kind === "pull-request" && !event.isFork ? event : void 0;
	const head = git.commit("HEAD");
	return [
		context.sha,
		proposed?.head,
		proposed?.merge
	].some((name) => name && (name === head || git.commit(name) === head)) ? head : void 0;
}
/** Whether a commit has all of some files just as they lie on the disk. */
function areCommitted(files, paths) {
	return paths.every((file) => {
		const real = realPathOf(file);
		return real !== void 0 && files.isUnchanged(real);
	});
}
/** The files of a commit; undefined where git does not have them here. */
function committedFiles(git, commit) {
	try {
		return new CommittedFiles(git, commit);
	} catch (error) {
		if (error instanceof GitError) return void 0;
		throw error;
	}
}
/** Without git it is not known whose files these are; the event vouches for the configuration alone. */
function trustWithoutRepository(event) {
	const reason = "there is no git repository here, so that nothing says whose files these are";
	return hasTrustedCommits(event) ? {
		...untrusted(reason),
		configured: () => void 0,
		notes: () => []
	} : {
		...untrusted(reason),
		configured: "by-default",
		notes: () => [untrustedNote(reason), presetNote]
	};
}
/** Files of another commit than the event's may be anybody's. */
function trustWithoutCommit(git, github) {
	const reason = "what is checked out is not the commit of this event";
	const files = fetchEventFiles(git, github);
	const { configured, notes } = files ? configurationFrom(files, git) : {
		configured: "by-default",
		notes: () => [presetNote]
	};
	return {
		...untrusted(reason),
		configured,
		notes: () => [untrustedNote(reason), ...notes()]
	};
}
function untrusted(reason) {
	return {
		isTrusted: false,
		code: noCode(reason)
	};
}
function untrustedNote(reason) {
	return `Plugins and packages of the repository do not run, and only links to public hosts are checked, because ${reason}.`;
}
const presetNote = "The default rules were used, because the configuration of this event's commit could not be read.";
function fetchEventFiles(git, github) {
	const { sha } = context;
	return git.commit(sha) !== void 0 || github.fetchInto(git, sha) ? committedFiles(git, git.commit(sha) ?? sha) : void 0;
}
/** The configuration as a commit has it, and a note for the summary where the disk has another. */
function configurationFrom(files, git) {
	const { overlay, changedOnDisk } = committedConfiguration(files, git.top);
	return {
		configured: overlay,
		notes: () => changedOnDisk().length === 0 ? [] : [`The configuration of the event's commit was used, not what was added or changed since (${changedOnDisk().join(", ")}).`]
	};
}
function noCode(reason) {
	return {
		kind: "none",
		reason
	};
}
// src/unsafe-files.ts
/**
* `pull_request_target` and its like run with the rights of the base, so a stranger's files must not be
* read there. Where all of them are the base's own, the event counts as one about no change. Throws {@link RefusedRunError}.
*/
function refuseUntrustedFiles(event, requested) {
	if (event.kind === "push" || event.kind === "merge-group" || !event.isPrivileged) return event;
	if (event.kind === "pull-request" && !event.isFork) return event;
	if (hasOnlyBaseFiles(requested)) return {
		kind: "other",
		isPrivileged: true
	};
	throw new RefusedRunError(`This workflow runs on ${context.eventName}, with the rights of your repository, and holds files that are not those of the base, which a stranger may have proposed. Run badgelint on pull_request instead, where such a run may do no harm; see docs/action.md.`);
}
/** Whether all files are those of the base: none of another commit, and none put into it or beside it. */
function hasOnlyBaseFiles({ git, inputs, folder }) {
	if (!git || git.commit("HEAD") !== context.sha) return false;
	const named = [...inputs.paths, inputs.config ?? "."].map((path) => resolve(folder, path));
	const files = committedFiles(git, context.sha);
	return files !== void 0 && named.every((path) => isInside(pathFrom(git.top, path))) && git.changedSince(context.sha).length === 0 && areCommitted(files, namedFiles(inputs.paths, folder));
}
/**
* A folder that the workflow names and that has become a link to outside would bring files of the machine
* into the report. Throws {@link RefusedRunError}.
*/
function refuseSymlinksToOutside(event, { git, inputs, folder }) {
	if (hasTrustedCommits(event) && git && checkedOutEventCommit(event, git) && event.kind !== "pull-request") return;
	const workspace = resolve(process.env.GITHUB_WORKSPACE ?? ".");
	const targets = inputs.paths.map((path) => [path, namedPlace(path, folder)]);
	for (const [name, target] of [[inputs.workingDirectory, folder], ...targets]) for (const boundary of [workspace, git?.top]) if (boundary !== void 0 && isInside(pathFrom(boundary, target)) && leadsOut(target, boundary)) throw new RefusedRunError(`"${name}" leads out of what is checked out by a symbolic link; expected a folder or file in it. Name the place that it leads to, or put the files into the repository.`);
}
// src/run.ts
/** Checks what the event is about and publishes the result. Gives whether the run passes. Throws {@link RefusedRunError}. */
async function run() {
	const inputs = readInputs();
	const folder = workingFolder(inputs);
	const git = gitAt(folder);
	const auditing = inputs.command === "audit" ? await import("./chunks/audit.js") : void 0;
	auditing?.refuseAudit(inputs);
	const event = refuseUntrustedFiles(readEvent(), {
		inputs,
		folder,
		git
	});
	refuseSymlinksToOutside(event, {
		inputs,
		folder,
		git
	});
	const { owner, repo } = context.repo;
	const { serverUrl } = context;
	const github = new GitHubRepository({
		owner,
		repo,
		serverUrl,
		token: inputs.token
	});
	const baseRevision = event.kind !== "other" && inputs.command === "check" ? await baseRevisionOf(event, git, github) : void 0;
	const trust = determineTrust(event, {
		git,
		folder,
		paths: inputs.paths
	}, github);
	const plan = {
		inputs,
		event,
		folder,
		git,
		github,
		baseRevision,
		trust
	};
	if (auditing) return auditing.runAudit(checkRequest(plan), plan);
	const result = await checkFiles(plan);
	if (result.unmatched.length > 0) throw noFilesMatched(result);
	return publishResult(result, {
		...plan,
		notes: runNotes(plan, result),
		isTrusted: trust.isTrusted
	});
}
/** The working directory as an absolute path. Throws {@link InputError}. */
function workingFolder({ workingDirectory }) {
	const folder = resolve(process.env.GITHUB_WORKSPACE ?? ".", workingDirectory);
	if (isFolder(folder)) return folder;
	throw new InputError(`The input working-directory is "${workingDirectory}"; expected a folder of what is checked out. Correct it in the workflow.`);
}
function gitAt(folder) {
	try {
		return repositoryAt(folder, { isForeign: true });
	} catch (error) {
		if (error instanceof GitError) return void 0;
		throw error;
	}
}
function baseRevisionOf(event, git, github) {
	if (git === void 0) return {
		kind: "unavailable",
		reason: "there is no git repository here"
	};
	return resolveBaseRevision(event, git, github);
}
/** What a run asks for, whatever it is about. */
function checkRequest(plan) {
	const { inputs, folder, trust } = plan;
	return {
		workingDirectory: folder,
		paths: inputs.paths,
		links: inputs.links,
		isTrusted: trust.isTrusted,
		code: trust.code,
		...inputs.config === void 0 ? {} : { configuration: inputs.config },
		...configurationRequest(plan)
	};
}
async function checkFiles(plan) {
	const { event, baseRevision } = plan;
	const request = checkRequest(plan);
	const isFromFork = event.kind === "pull-request" && event.isFork;
	const change = baseRevision?.kind === "found" ? baseRevision.change : void 0;
	const practices = practiceEvents.has(context.eventName);
	if (change && showsOnlyChange(plan)) {
		const changed = await checkChange({
			...request,
			change,
			isFromFork
		});
		return practices ? addPractices(changed, request) : changed;
	}
	return addSuppressions(await check({
		...request,
		practices
	}), change && await checkChange({
		...request,
		change,
		isFromFork
	}), isFromFork);
}
/** Events whose summary shows the fifteen practices: about the program as it is, and not about a proposal. */
const practiceEvents = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch"
]);
/** Adds to a check of a change what the program keeps as a whole. Links beyond the change are not asked for it. */
async function addPractices(changed, request) {
	const { report } = await check({
		...request,
		practices: true,
		links: false
	});
	const { practices } = report;
	return practices ? {
		...changed,
		report: {
			...changed.report,
			practices
		}
	} : changed;
}
/**
* Adds what a change suppresses and settles to a check of everything. A fork's comments suppress no contract; where the
* base's cannot be had, none does, since it is not known whose it is.
*/
function addSuppressions(result, changed, isFromFork) {
	if (changed === void 0 && !isFromFork) return result;
	const { newlySuppressed = [], refusedSuppressions = [], settled = [], statedChanges = [] } = changed?.report ?? {};
	const refused = new Set(refusedSuppressions.map(findingKey));
	const report = withoutSuppressions(result.report, (one) => isFromFork && one.suppressed.by === "comment" && isContract(one.rule, result.rules) && (changed === void 0 || refused.has(findingKey(one))));
	const notes = [...result.notes, ...changed?.notes ?? []];
	return {
		...result,
		report: {
			...report,
			...changed ? {
				newlySuppressed,
				settled,
				statedChanges
			} : {}
		},
		notes: [...new Set(notes)]
	};
}
/** Of a stranger's change the configuration is the base's; where that cannot be had, there is none. */
function configurationRequest({ trust, baseRevision, git }) {
	if (trust.configured !== void 0) return { configured: trust.configured };
	if (baseRevision?.kind !== "found" || !git) return { configured: "by-default" };
	return { configured: baseConfiguration(baseRevision.change, git.top) };
}
function showsOnlyChange({ inputs, event }) {
	const { changedOnly } = inputs;
	return changedOnly === "auto" ? event.kind !== "other" : changedOnly === "true";
}
/** Whole sentences on what a reader of the result should know beside the findings. */
function runNotes(plan, result) {
	const { event, baseRevision, trust } = plan;
	const isFork = event.kind === "pull-request" && event.isFork;
	const fullCheckReason = reasonForFullCheck(plan);
	const changed = changedConfigurationFiles(plan, result);
	return [
		...fullCheckReason === void 0 ? [] : [`Everything was checked, not just the change, because ${fullCheckReason}.`],
		...changed.length > 0 ? [configurationNote(changed, isFork)] : [],
		...isFork && baseRevision?.kind === "unavailable" ? ["The default rules were used, because the configuration of the base could not be read."] : [],
		...refusedSuppressionsNote(result),
		...trust.notes(),
		...result.skipped.length > 0 ? [`Not loaded, because ${result.refusal}: ${result.skipped.join(", ")}. Their rules did not run.`] : [],
		...result.notes
	];
}
function refusedSuppressionsNote({ report: { refusedSuppressions = [] } }) {
	const { length } = refusedSuppressions;
	if (length === 0) return [];
	return [`In a change from a fork, comments cannot switch off what is required unless the base has the same comment for the same finding, so ${length === 1 ? "1 finding is" : `${length} findings are`} still shown.`];
}
/** Why everything was checked where only the change was to be; undefined where it was not. */
function reasonForFullCheck(plan) {
	const { event, baseRevision } = plan;
	if (!showsOnlyChange(plan)) return void 0;
	if (event.kind === "other") return "this event is not about a change";
	return baseRevision?.kind === "unavailable" ? baseRevision.reason : void 0;
}
/** Paths of the configuration files that a change touches: those that are used, and those that were or would be. */
function changedConfigurationFiles({ baseRevision, inputs, folder }, result) {
	if (baseRevision?.kind !== "found") return [];
	const { configurationFiles, base } = result;
	const used = new Set(configurationFiles.map((file) => resolve(base, file)));
	const named = inputs.config === void 0 ? void 0 : resolve(folder, inputs.config);
	const changed = baseRevision.change.files.flatMap(({ before, after }) => [before, after].flatMap((file) => file?.absolute ?? []));
	return [...new Set(changed)].filter((file) => used.has(file) || file === named || !named && isCandidate(file, result)).map((file) => pathFrom(base, file));
}
/** Whether a configuration is looked for at a path before the one that holds, if any does. */
function isCandidate(file, { base, root, isConfigured }) {
	const fileFolder = dirname(file);
	return isNamedAsConfiguration(file) && isInside(pathFrom(fileFolder, base)) && (!isConfigured || isInside(pathFrom(root, fileFolder)));
}
function configurationNote(files, isFork) {
	const named = files.join(", ");
	return isFork ? `This change proposes a different configuration (${named}). The configuration of the base was used.` : `This change touches the configuration (${named}) and was checked with the changed one. Findings elsewhere that only the new configuration causes are not shown.`;
}
function noFilesMatched({ unmatched, isConfigured }) {
	const which = unmatched.map((path) => `"${path}"`).join(", ");
	return new RefusedRunError(`${which} matches no file that badgelint reads; expected ${isConfigured ? "a file that the configuration names under `templates` or `governance`" : "YAML, JSON or Markdown files of a badge program"}. Check the input paths, and that the repository is checked out.`);
}
// src/index.ts
try {
	if (!await run()) process.exitCode = 1;
} catch (error) {
	process.exitCode = 1;
	setOutput("conclusion", "refused");
	if (error instanceof BadgelintError) annotate("error", [error.message, ...error.details].join("\n"));
	else if (error instanceof RuleError && !error.isBuiltIn) {
		print(error.cause instanceof Error ? error.cause.stack ?? "" : String(error.cause));
		annotate("error", `${error.message}. The mistake is in the rule, at the lines above.`);
	} else {
		print(error instanceof Error ? error.stack ?? error.message : String(error));
		annotate("error", `${error instanceof RuleError ? `${error.message}. ` : ""}This is a mistake in badgelint itself, not in your files. Please open an issue where badgelint is developed, with the lines above.`);
	}
}
export {};
