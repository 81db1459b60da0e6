import { __toESM } from "./rolldown-runtime.js";
import { BadgelintError } from "./main.js";
import { adapterOf, childPointer, countPassedOver, createFile, discover, entriesIn, entryOf, existsAt, fewNames, firstFew, isFields, isImagePath, isInside, own, parseText, passedOverInWords, pathFrom, readBytes, readFiles, recognise, replaceText, syntaxOf, toSource, truncate, unreadableInWords, withoutMark, writableIn } from "./check.js";
import { isSame as isSame$1 } from "./patch.js";
import { fieldChanges, stateOf, templateChanges } from "./template-changes.js";
import { Counterparts, UnusableExportError, below, exchangeOf, exchanges, fileProblem, fingerprintOf, importedOf, lastImport, partOf, platformTitle, platforms, readExports, repositoryTemplates, simplified, templatesInRepository, uncommitted } from "./uncommitted.js";
import { FileEditor } from "./file-editor.js";
import { basename, dirname, extname, isAbsolute, join, resolve } from "node:path";
// ../core/src/exchange/new-text.ts
/** The order in which a person reads a template. */
const order = [
	"name",
	"description",
	"image",
	"skills",
	"badge_template_activities",
	"global_activity_url",
	"earn_this_badge_url",
	"enable_earn_this_badge",
	"level",
	"cost",
	"time_to_earn",
	"type_category",
	"alignments",
	"recommendations",
	"reporting_tags",
	"language",
	"state",
	"translatable",
	"lock_badge_state",
	"allow_duplicate_badges"
];
/** The fields of our format for a template that was imported for the first time. */
function newFields(id, imported) {
	return {
		id,
		...ordered(imported.fields),
		...importMetadata(imported)
	};
}
function ordered(fields) {
	return Object.fromEntries(order.flatMap((key) => Object.hasOwn(fields, key) ? [[key, fields[key]]] : []));
}
/** Whose template it is on the platform, and what the platform has beside. */
function importMetadata(imported) {
	const { platform, id, unmapped } = imported;
	return {
		...id === void 0 ? {} : { platform_ids: { [platform]: id.value } },
		platform_fields: {
			...Object.keys(unmapped).length === 0 ? {} : { [platform]: unmapped },
			imported: { [platform]: importedOf(imported) }
		}
	};
}
/**
* The text of a new YAML file, with comments at what should be looked at. Undefined where YAML cannot hold
* it, such as groups within groups that go too deep.
*/
async function newText(id, imported) {
	const fields = newFields(id, imported);
	const { Document, isMap, isPair, isScalar } = await import("./dist3.js").then((n) => /* @__PURE__ */ __toESM(n.require_dist(), 1));
	const { writeYaml } = await import("./yaml-text.js");
	const document = new Document(fields, { aliasDuplicateObjects: false });
	const comments = commentsOn(imported);
	const entries = isMap(document.contents) ? document.contents.items : [];
	for (const entry of entries) {
		const key = isPair(entry) && isScalar(entry.key) ? entry.key : void 0;
		const matching = key === void 0 ? [] : comments.filter(({ before }) => before === key.value);
		if (key && matching.length > 0) key.commentBefore = matching.map(({ text }) => ` ${text}`).join("\n");
	}
	for (const text of [writeYaml(document), `${JSON.stringify(fields, null, 2)}\n`]) if (await holds(text, fields)) return text;
}
async function holds(text, fields) {
	if (!text.isWellFormed()) return false;
	const parsed = await parseText(text, "yaml");
	return parsed.kind === "data" && isSame$1(parsed.values, [fields]);
}
/** What a person should look at, each before the field that it is about or the next one that is there. */
function commentsOn(imported) {
	const all = [
		...order,
		"platform_ids",
		"platform_fields"
	];
	const isThere = (key) => Object.hasOwn(imported.fields, key) || key === "platform_ids" && imported.id !== void 0 || key === "platform_fields";
	return remarks(imported).map(({ key, text }) => ({
		before: all.slice(all.indexOf(key)).find(isThere) ?? "platform_fields",
		text
	}));
}
function remarks({ fields, format, rejected, unmapped }) {
	const title = platformTitle(format);
	const has = (key) => own(fields, key) !== void 0;
	const remark = (isDue, key, text) => isDue ? [{
		key,
		text
	}] : [];
	const activities = "badge_template_activities";
	const steps = `Write each step under \`${activities}\`.`;
	const isOneText = format !== "credly" && has(activities);
	return [
		...remark(!has("name"), "name", `To do: ${title} has no name. Write one as \`name\`.`),
		...remark(!has("description"), "description", `To do: ${title} has no description. Write one as \`description\`.`),
		...remark(!has("skills"), "skills", `To do: ${title} has no skills for this badge. List what the earner can now do under \`skills\`.${has("reporting_tags") ? " Tags are not taken for skills." : ""}`),
		...remark(!has(activities), activities, has("global_activity_url") ? `To do: only a page says how the badge is earned. ${steps}` : `To do: the export does not say how the badge is earned. ${steps}`),
		...remark(isOneText, activities, `To do: ${title} has the criteria as one text. Give each thing that the earner did an entry of its own.`),
		...remark(true, "platform_fields", `What ${title} has beside. An import writes it; change the fields above instead.`),
		...rejected.flatMap((key) => remark(Object.hasOwn(unmapped, key), "platform_fields", `To do: \`${key}\` has a value that this format does not take. It is kept below as ${title} has it.`))
	];
}
// ../core/src/exchange/compare.ts
/**
* Holds an export against a repository. White space, the order of skills and tags, and what platforms
* write otherwise without meaning anything else are no difference. `isWhole` says that the export has all
* templates of its platforms, so that what it has not is missing there.
*/
async function compareWith(exported, repository, { isWhole }) {
	const counterparts = new Counterparts(repository);
	const found = /* @__PURE__ */ new Set();
	const onlyThere = [];
	const different = [];
	let same = 0;
	for (const one of exported) {
		const own = counterparts.of(one);
		if (own === void 0) {
			onlyThere.push(loneExported(one));
			continue;
		}
		found.add(own);
		const fields = await differences(own, one);
		if (fields.length === 0) same += 1;
		else different.push({
			...lone(own),
			there: one.at,
			fields
		});
	}
	const there = new Set(exported.length === 0 ? platforms : exported.map(({ platform }) => platform));
	return {
		onlyHere: isWhole ? repository.filter((one) => !found.has(one) && isDueOn(one, there)).map(lone) : [],
		onlyThere,
		different,
		same
	};
}
/** Whether a template of the repository should be on one of the platforms: it is said to be, or on none. */
function isDueOn({ template }, there) {
	const own = exchangeOf(template.format)?.platform;
	if (own !== void 0) return there.has(own);
	const ids = platforms.filter((platform) => template.platformIds[platform] !== void 0);
	return ids.length === 0 || ids.some((platform) => there.has(platform));
}
function lone({ template }) {
	const { id, name, at } = template;
	return {
		id: id.value,
		...name === void 0 ? {} : { name: name.value },
		at
	};
}
function loneExported({ id, name, at }) {
	return {
		id: id === void 0 ? name ?? "" : String(id.value),
		...name === void 0 ? {} : { name },
		at
	};
}
async function differences({ template }, exported) {
	const there = await stateThere(exported);
	if (there === void 0) return [];
	const says = saying(exported);
	return fieldChanges(stateOf(template), there).filter(({ field }) => says(field)).filter((change) => !isSameOnPlatform(change)).map(({ field, before, after }) => ({
		field,
		before: before.map(shown),
		after: after.map(shown)
	}));
}
/** An exported template as the model has ours, since it is ours that it is held against. */
async function stateThere(exported) {
	const context = {
		...exported.at,
		documents: 1,
		syntax: "yaml",
		expected: true
	};
	const { templates } = await recognise(newFields("there", exported), context);
	return templates[0] && stateOf(templates[0]);
}
/** The fields of the model that an export says something of. */
function saying({ format, original }) {
	const { sources } = adapterOf(format);
	const isStated = (field) => (sources[field] ?? []).some((key) => Object.hasOwn(original, key)) || format.startsWith("open-badges") && sources[field] !== void 0;
	return (field) => {
		if (field === "id") return false;
		if (field === "imageText") return format.startsWith("open-badges") && isStated("image");
		return isStated(field === "requires" ? "criteria" : field);
	};
}
/** Lists whose order a platform chooses, in the spelling that it has for them. */
const isUnordered = /* @__PURE__ */ new Set(["skills", "tags"]);
function isSameOnPlatform({ field, before, after }) {
	const [here, there] = [normal(field, before), normal(field, after)];
	if (field === "image" && here.some((path) => !/^[a-z][a-z0-9+.-]*:/i.test(path))) return true;
	return here.length === there.length && here.every((value, index) => value === there[index]);
}
function normal(field, values) {
	const texts = values.map((value) => withoutSpace(value)).filter((value) => value !== "");
	if (field === "earnLink") return texts.filter((value) => value !== "not shown").map(address);
	if (field === "state") return texts.filter((value) => value !== "active");
	if (field === "language") return texts.map((value) => value.toLowerCase());
	if (field === "criteriaLink" || field === "image") return texts.map(address);
	if (isUnordered.has(field)) return texts.map((value) => value.toLowerCase()).sort();
	return texts;
}
function withoutSpace(text) {
	return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
/** `https://Example.org` and `https://example.org/` are one address. */
function address(text) {
	return text.replace(/^[a-z]+:\/\/[^/?#]+\/?/i, (site) => `${site.toLowerCase().replace(/\/$/, "")}/`);
}
function shown(text) {
	return text.trim();
}
// ../core/src/edit/reconcile.ts
/**
* Changes the text of a file so that a value in it becomes another one, in the smallest steps that do it:
* what stays the same keeps its comments, its order and its layout. Each step is verified.
*/
var Reconciler = class {
	text;
	#syntax;
	#document;
	constructor(text, syntax, document) {
		this.text = text;
		this.#syntax = syntax;
		this.#document = document;
	}
	/** Gives the reason where it cannot be done; the text is then as it was. */
	async put(pointer, before, after) {
		if (isSame$1(before, after)) return void 0;
		const was = this.text;
		if (await this.#smallSteps(pointer, before, after) === void 0) return void 0;
		this.text = was;
		return await this.#step({
			kind: "put",
			pointer,
			value: after
		});
	}
	remove(pointer) {
		return this.#step({
			kind: "remove",
			pointer
		});
	}
	/** The data of the document as it is now. */
	async fields() {
		const parsed = await parseText(withoutMark(this.text), this.#syntax);
		return parsed.kind === "data" ? parsed.values[this.#document] : void 0;
	}
	async #step(change) {
		const edit = await (await FileEditor.of(this.text, this.#syntax)).edit(this.#document, change);
		if (edit.kind === "refused") return edit.reason;
		if (edit.kind === "edit") this.text = edit.text;
	}
	async #smallSteps(pointer, before, after) {
		if (isFields(before) && isFields(after)) return this.#group(pointer, before, after);
		if (Array.isArray(before) && Array.isArray(after)) return this.#list(pointer, before, after);
		if (typeof after === "string" && !(typeof before === "object" && before !== null)) return this.#step({
			kind: "set",
			pointer,
			value: after
		});
		return this.#step({
			kind: "put",
			pointer,
			value: after
		});
	}
	async #group(pointer, before, after) {
		for (const [key, value] of Object.entries(after)) {
			const refused = await this.put(childPointer(pointer, key), own(before, key), value);
			if (refused !== void 0) return refused;
		}
		for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) {
			const refused = await this.remove(childPointer(pointer, key));
			if (refused !== void 0) return refused;
		}
	}
	async #list(pointer, before, after) {
		for (const step of listSteps(before, after)) {
			const at = childPointer(pointer, step.index);
			const refused = step.kind === "remove" ? await this.remove(at) : step.kind === "insert" ? await this.#step({
				kind: "insert",
				pointer: at,
				value: step.value
			}) : await this.put(at, step.before, step.value);
			if (refused !== void 0) return refused;
		}
	}
};
/**
* How a list becomes another: items that both have in the same order stay. Indexes are those of the list
* at the time of the step; the steps go from the back to the front, and what comes is put in before
* what goes is taken out, so that no list is empty in between.
*/
function listSteps(before, after) {
	const steps = [];
	let [oldEnd, newEnd] = [before.length, after.length];
	for (const [old, now] of [...commonItems(before, after).toReversed(), [-1, -1]]) {
		const gone = oldEnd - old - 1;
		const fresh = newEnd - now - 1;
		const both = Math.min(gone, fresh);
		for (let index = fresh - 1; index >= both; index--) steps.push({
			kind: "insert",
			index: old + 1 + both,
			value: after[now + 1 + index]
		});
		const shifted = fresh - both;
		for (let index = gone - 1; index >= both; index--) steps.push({
			kind: "remove",
			index: old + 1 + index + shifted
		});
		for (let index = both - 1; index >= 0; index--) steps.push({
			kind: "change",
			index: old + 1 + index,
			before: before[old + 1 + index],
			value: after[now + 1 + index]
		});
		oldEnd = old;
		newEnd = now;
	}
	return steps;
}
/** A longest row of items that both lists have, as pairs of indexes. */
function commonItems(before, after) {
	const lengths = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
	const at = (old, now) => lengths[old]?.[now] ?? 0;
	for (let old = before.length - 1; old >= 0; old--) for (let now = after.length - 1; now >= 0; now--) {
		const row = lengths[old];
		if (row) row[now] = isSame$1(before[old], after[now]) ? at(old + 1, now + 1) + 1 : Math.max(at(old + 1, now), at(old, now + 1));
	}
	const pairs = [];
	for (let old = 0, now = 0; old < before.length && now < after.length;) if (isSame$1(before[old], after[now])) pairs.push([old++, now++]);
	else if (at(old + 1, now) >= at(old, now + 1)) old++;
	else now++;
	return pairs;
}
// ../core/src/exchange/merge.ts
/**
* Updates a template in the text of its file: what has changed on the platform since the last import,
* and nothing else. Where nothing is known of an earlier import, the platform's word counts.
*/
async function mergeInto(text, at, current, imported) {
	const syntax = syntaxOf(at.file);
	if (syntax === void 0) return { refused: "The file is no YAML, JSON or Markdown" };
	const { changes, changedOnBoth } = changesOf(current, imported);
	const reconciler = new Reconciler(text, syntax, at.document);
	for (const [key, value] of [...changes, ...bookkept(current, imported)]) {
		const pointer = childPointer(at.pointer, key);
		const refused = value === void 0 ? await reconciler.remove(pointer) : await reconciler.put(pointer, own(current, key), value);
		if (refused !== void 0) return { refused: `\`${key}\` cannot be changed: ${refused}` };
	}
	return {
		text: reconciler.text,
		changedOnBoth
	};
}
/** Our fields that take another value; undefined for those that go. */
function changesOf(current, imported) {
	const fingerprints = lastImport(current, imported.platform)?.fingerprints ?? {};
	const { mappings } = exchanges[imported.format];
	const here = simplified(current, imported.platform);
	const changes = /* @__PURE__ */ new Map();
	const changedOnBoth = [];
	for (const mapping of mappings) {
		const { platformKey, templateKeys } = mapping;
		const part = imported.parts.get(platformKey);
		const known = own(fingerprints, platformKey);
		const plain = partOf(here, mapping);
		if (part === void 0) {
			const isOurs = templateKeys.some((key) => changes.has(key) || Object.hasOwn(imported.fields, key));
			if (known !== void 0 && known === fingerprintOf(plain) && !isOurs) for (const key of Object.keys(plain)) changes.set(key, void 0);
			continue;
		}
		if (known === fingerprintOf(part) || isSame$1(plain, part)) continue;
		if (known !== void 0 && known !== fingerprintOf(plain)) changedOnBoth.push(...Object.keys(part));
		for (const key of templateKeys) {
			const value = own(part, key);
			if (value !== void 0) changes.set(key, inFormOf(own(current, key), value));
			else if (known !== void 0 && own(plain, key) !== void 0) changes.set(key, void 0);
		}
	}
	return {
		changes: [...changes],
		changedOnBoth
	};
}
/** A new value in the form in which a person has written the old one. */
function inFormOf(before, after) {
	if (isFields(before) && typeof after === "string") {
		const key = Object.hasOwn(before, "remote_upload_url") ? "remote_upload_url" : "url";
		return {
			...before,
			[key]: after
		};
	}
	if (!Array.isArray(before) || !Array.isArray(after)) return after;
	return after.map((item) => typeof item === "string" ? before.find((old) => isFields(old) && own(old, "name") === item) ?? item : item);
}
/** What is noted of the import. */
function bookkept(current, imported) {
	const { platform } = imported;
	const noted = importMetadata(imported);
	const ids = below(current, "platform_ids");
	const unmapped = own(below(noted, "platform_fields"), platform);
	const { [platform]: _, ...others } = below(current, "platform_fields");
	return [...imported.id === void 0 || String(own(ids, platform)) === String(imported.id.value) ? [] : [["platform_ids", {
		...ids,
		...below(noted, "platform_ids")
	}]], ["platform_fields", {
		...unmapped === void 0 ? {} : { [platform]: unmapped },
		...others,
		imported: {
			...below(current, "platform_fields", "imported"),
			...below(noted, "platform_fields", "imported")
		}
	}]];
}
// ../core/src/exchange/name.ts
/** So long a file's name may be, in UTF-16 units and without its ending. */
const maxLength = 60;
/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)$/;
/** Names of files that tools give a meaning to, and folders that are never read, in lower case without endings. */
const special = /* @__PURE__ */ new Set([
	"badgelint",
	"badgelint-baseline",
	"program",
	"skills",
	"governance",
	"readme",
	"license",
	"changelog",
	"contributing",
	"security",
	"package",
	"package-lock",
	"pnpm-lock",
	"pnpm-workspace",
	"tsconfig",
	"biome",
	"action",
	"chart",
	"compose",
	"docker-compose",
	"dependabot",
	"node-modules",
	"gitignore",
	"gitattributes",
	"gitmodules",
	"git"
]);
/**
* A name for a file, and an id, by which a person finds a template: its own in lower case, with hyphens.
* Letters of any script stay; accents, emoji and marks do not. `unnamed` where nothing is left.
*/
function slugOf(name) {
	const slug = cutAtWord((name.normalize("NFKD").replace(/(?<=\p{Script=Latin})\p{M}+/gu, "").normalize("NFC").toLowerCase().replace(/['\u2019]/g, "").match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join("-"));
	if (slug === "") return "unnamed";
	return devices.test(slug) || special.has(slug) ? `${slug}-badge` : slug;
}
function cutAtWord(slug) {
	if (slug.length <= maxLength) return slug;
	const cut = slug.slice(0, 61);
	const hyphen = cut.lastIndexOf("-");
	if (hyphen > maxLength / 2) return cut.slice(0, hyphen);
	return slug.slice(0, maxLength).replace(/[\ud800-\udbff]$/, "");
}
/** The first of `slug`, `slug-2`, `slug-3` and so on that is free. */
function freeName(slug, isTaken) {
	for (let number = 1;; number++) {
		const name = number === 1 ? slug : `${slug}-${number}`;
		if (!isTaken(name)) return name;
	}
}
// ../reporter/src/wording/describe-change.ts
/** How each field is called and compared; `metadata` is what earners do not see. */
const fieldInfo = {
	name: {
		label: "Name",
		kind: "text"
	},
	description: {
		label: "Description",
		kind: "text"
	},
	image: {
		label: "Picture",
		kind: "text"
	},
	imageText: {
		label: "Picture in words",
		kind: "text"
	},
	criteria: {
		label: "How it is earned",
		kind: "list"
	},
	criteriaLink: {
		label: "Page on how it is earned",
		kind: "text"
	},
	skills: {
		label: "Skills",
		kind: "list"
	},
	tags: {
		label: "Tags",
		kind: "list"
	},
	alignments: {
		label: "Standards it meets",
		kind: "list"
	},
	earnLink: {
		label: "Where to start",
		kind: "text"
	},
	level: {
		label: "Level",
		kind: "text"
	},
	type: {
		label: "Kind of achievement",
		kind: "text"
	},
	timeToEarn: {
		label: "Time it takes",
		kind: "text"
	},
	cost: {
		label: "Cost",
		kind: "text"
	},
	recommendations: {
		label: "Next steps",
		kind: "list"
	},
	requires: {
		label: "Badges needed first",
		kind: "list"
	},
	certificate: {
		label: "Printed certificate",
		kind: "text"
	},
	expiry: {
		label: "Valid for",
		kind: "text"
	},
	state: {
		label: "State",
		kind: "text"
	},
	language: {
		label: "language",
		kind: "metadata"
	},
	series: {
		label: "series",
		kind: "metadata"
	},
	owners: {
		label: "owners",
		kind: "metadata"
	},
	reviewedOn: {
		label: "review date",
		kind: "metadata"
	},
	version: {
		label: "version",
		kind: "metadata"
	},
	audit: {
		label: "decision of the audit",
		kind: "metadata"
	},
	changes: {
		label: "declared changes",
		kind: "metadata"
	},
	id: {
		label: "id",
		kind: "metadata"
	}
};
/** UTF-16 units that are kept of a text, before and after each. */
const maxTextLength = 300;
/** UTF-16 units that are kept of a text of a new badge, which is longer than any platform takes. */
const maxNewTextLength = 5e3;
/** Items that are kept of a list, before and after each. */
const maxItems = 8;
/** Describes a change of a template field by field. */
function describeChange(change) {
	const { kind, id, name, image, file, movedFrom, fields } = change;
	const isMetadata = ({ field }) => fieldInfo[field].kind === "metadata";
	return {
		kind,
		name: name === void 0 || name.trim() === "" ? id : name,
		file,
		...movedFrom === void 0 ? {} : { movedFrom },
		...image === void 0 ? {} : { image },
		fields: fields.filter((one) => !isMetadata(one)).map((one) => kind === "added" ? describeNewField(one) : describeField(one)),
		metadataFields: fields.filter(isMetadata).map(({ field }) => fieldInfo[field].label)
	};
}
function describeField({ field, before, after }) {
	const { label, kind } = fieldInfo[field];
	if (kind === "list") return {
		label,
		...describeList(before, after)
	};
	const [old, now] = excerpts(before.join(", "), after.join(", "));
	return {
		label,
		before: old === "" ? [] : [old],
		after: now === "" ? [] : [now]
	};
}
/** There is nothing to compare with, so that texts are shown whole. */
function describeNewField({ field, after }) {
	const { label, kind } = fieldInfo[field];
	return {
		label,
		before: [],
		after: (kind === "list" ? firstItems(after) : [after.join(", ")]).filter((item) => kind === "list" || item !== "").map((item) => truncate(item, maxNewTextLength))
	};
}
function describeList(before, after) {
	const removed = difference(before, after);
	const added = difference(after, before);
	const unchangedCount = after.length - added.length;
	const isReordered = removed.length === 0 && added.length === 0;
	const unchangedNote = `${unchangedCount} ${unchangedCount === 1 ? "other stays" : "others stay"}`;
	const count = Math.max(removed.length, added.length);
	const pairs = Array.from({ length: count }, (_, at) => excerpts(removed[at] ?? "", added[at] ?? ""));
	return {
		before: firstItems(pairs.slice(0, removed.length).map(([old]) => old)),
		after: firstItems(pairs.slice(0, added.length).map(([, now]) => now)),
		...isReordered ? { note: "the same in another order" } : unchangedCount > 0 ? { note: unchangedNote } : {}
	};
}
/** The items that `others` lacks; one that `items` has more often than `others`, so many times more. */
function difference(items, others) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of others) counts.set(item, (counts.get(item) ?? 0) + 1);
	return items.filter((item) => {
		const remaining = counts.get(item) ?? 0;
		counts.set(item, remaining - 1);
		return remaining <= 0;
	});
}
/** The first items, and how many more there are. */
function firstItems(items) {
	const omitted = items.length - maxItems;
	return omitted > 0 ? [...items.slice(0, maxItems), `and ${omitted} more`] : [...items];
}
/** Of two long texts the part of each from shortly before their first difference. */
function excerpts(before, after) {
	const beginnings = () => [truncate(before, maxTextLength), truncate(after, maxTextLength)];
	if (before === "" || after === "") return beginnings();
	if (before.length <= maxTextLength && after.length <= maxTextLength) return [before, after];
	let commonLength = 0;
	while (commonLength < before.length && before[commonLength] === after[commonLength]) commonLength += 1;
	if (commonLength < maxTextLength / 2) return beginnings();
	const space = before.lastIndexOf(" ", commonLength - 60);
	const start = space > commonLength - 120 ? space + 1 : commonLength - 60;
	const rest = (text) => truncate(text.slice(start).replace(/^[\udc00-\udfff]/, ""), maxTextLength);
	return [`\u2026${rest(before)}`, `\u2026${rest(after)}`];
}
// ../workspace/src/import/compare.ts
/** Holds an export against the templates below the working directory. Throws {@link UnusableExportError}. */
async function compare(request) {
	const { workingDirectory, paths } = request;
	const exports = await readExports(paths, workingDirectory);
	const reading = await readFiles({
		...request,
		paths: ["."]
	});
	const repository = await templatesInRepository(exports, reading);
	const { missing, templates } = exports;
	return {
		...await compareWith(templates, repository, { isWhole: missing === 0 }),
		missing,
		platforms: [...new Set(templates.map(({ platform }) => platform))]
	};
}
// ../workspace/src/import/unread-templates.ts
/**
* Files in which templates may stand that an import does not see: those that cannot be read or do not parse,
* and those that are excluded, ignored by git, or not among the configured templates. Nothing new is made of a
* template that may stand in one of them already.
*/
var UnreadTemplates = class UnreadTemplates {
	#base;
	#broken = [];
	/** Templates of files that are passed over, by the path. */
	#skipped = /* @__PURE__ */ new Map();
	/** Files that can be read and in which no template is expected. */
	#others = /* @__PURE__ */ new Set();
	#names = /* @__PURE__ */ new Map();
	#counterparts = new Counterparts([]);
	constructor(base) {
		this.#base = base;
	}
	/** Reads all files below the folder that was checked, and below `into` whatever git ignores. */
	static async of({ files }, reading, into) {
		const { base, configuration, sources } = reading;
		const { settings } = configuration;
		const found = new UnreadTemplates(base);
		const read = new Map(sources.map((source) => [source.path, source]));
		for (const absolute of allFiles(reading, into)) {
			const path = pathFrom(base, absolute);
			if (files.has(absolute) || absolute === configuration.baseline.absolute) continue;
			const source = read.get(path) ?? sourceAt(absolute, reading);
			const isExpected = into !== base && isInside(pathFrom(into, absolute)) || (source.expected ?? settings.roleOf(path) === "template") || hasImportMark(source);
			await found.#add(source, {
				isExpected,
				isRead: read.has(path)
			});
		}
		found.#counterparts = new Counterparts([...found.#skipped.values()].flat());
		return found;
	}
	async #add(source, { isExpected, isRead }) {
		const { path } = source;
		const problem = isExpected ? await fileProblem(source) : void 0;
		if (problem) this.#broken.push({
			path,
			...problem
		});
		else if (!isExpected) this.#others.add(path);
		else if (!isRead) this.#skipped.set(path, await repositoryTemplates(source, true));
	}
	/** Throws {@link UnusableExportError} where a template that is to be made may stand in such a file. */
	refuse(template) {
		if (this.#broken.length > 0) throw new UnusableExportError(`It is not clear whether ${named(template)} is new, because some files cannot be read; expected none, so that no template is imported twice. Nothing was written.`, firstFew(this.#broken.map(({ path, line, message, suggestion }) => `${path}:${line}: ${message}. ${suggestion}, then import again.`)));
		const duplicate = this.#counterparts.of(template);
		if (duplicate) throw new UnusableExportError(`${named(template)} is in ${duplicate.template.at.file}, which badgelint does not read, and nothing was written; expected a file that is neither excluded nor ignored by git and is among the \`templates\` of the configuration, so that no template comes twice. Correct \`exclude\`, \`templates\` or .gitignore, or remove the file, then import again.`);
	}
	/** The same for a file that it would have by its name, with the templates that are read of it. */
	refuseAt(path, template, read = []) {
		const present = [...read, ...this.#skipped.get(path) ?? []];
		if (present.some(isOnNoPlatform)) throw new UnusableExportError(`${path} may already be ${named(template)} without saying so, and nothing was written; expected the platform's id there, so that no template is imported twice. ${remedyFor(template)}, then import again.`);
		if (present.length > 0 || this.#others.has(path) || !existsAt(resolve(this.#base, path))) return;
		throw new UnusableExportError(`${path} contains no template that can be read, and nothing was written; expected ${named(template)} there, or no file. Correct the file or remove it, then import again.`);
	}
	/** Whether a file has a name, also on a disk that does not tell case. */
	hasName(path) {
		const absolute = resolve(this.#base, path);
		const folder = dirname(absolute);
		const cached = this.#names.get(folder) ?? new Set(namesIn(folder).map(comparableName));
		this.#names.set(folder, cached);
		return cached.has(comparableName(basename(absolute)));
	}
};
function named({ name, id }) {
	return `"${name ?? id?.value ?? "A template without a name"}"`;
}
function comparableName(name) {
	return name.normalize("NFC").toLowerCase();
}
/** Whether a template of ours has no id of any platform, as one that was cut off. */
function isOnNoPlatform({ template }) {
	return template.format === "badgelint" && Object.keys(template.platformIds).length === 0;
}
function remedyFor({ platform, id }) {
	return id === void 0 ? "Correct the file, or give it another name" : `If it is the same badge, write \`platform_ids: {${platform}: ${JSON.stringify(id.value)}}\` there; otherwise give the file another name`;
}
/** Whether a file bears the mark of an import, wherever it lies. */
function hasImportMark(source) {
	const mark = /\bplatform_(?:ids|fields)\b/;
	if ("text" in source) return mark.test(source.text);
	return "head" in source.unreadable && mark.test(source.unreadable.head);
}
function allFiles({ base, boundary }, into) {
	const found = discover([base, into], base, boundary).flatMap(({ files }) => files);
	const below = pathFrom(into, base) === "." || isInside(pathFrom(into, base)) ? "itself" : "all";
	return /* @__PURE__ */ new Set([...found.map(({ absolute }) => absolute), ...filesIn(into, below)]);
}
/** The files of a folder, whatever git ignores: of itself, or of all folders in it too. */
function filesIn(folder, depth) {
	return entriesIn(folder).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return depth === "itself" || [".git", "node_modules"].includes(entry.name) ? [] : filesIn(path, depth);
		return (entry.isFile() || entry.isSymbolicLink()) && syntaxOf(entry.name) !== void 0 ? [path] : [];
	});
}
function namesIn(folder) {
	return entriesIn(folder).map(({ name }) => name);
}
/** A file that was not among those that were read, links followed as for a check. */
function sourceAt(absolute, { base, boundary, configuration }) {
	const [file] = discover([absolute], base, boundary).flatMap(({ files }) => files);
	return toSource({
		...file ?? {
			absolute,
			real: absolute,
			links: 0,
			isNamed: false
		},
		isNamed: false
	}, base, configuration);
}
// ../workspace/src/import/import-plan.ts
/** What an import is going to write. */
var ImportPlan = class {
	unchanged = 0;
	#request;
	#reading;
	#byFile;
	#texts;
	#counterparts;
	#files = /* @__PURE__ */ new Map();
	#pictures = /* @__PURE__ */ new Map();
	#ids;
	#matched = /* @__PURE__ */ new Map();
	#exports;
	#into;
	#unread;
	constructor(request, reading, repository, exports) {
		this.#exports = exports;
		this.#into = resolve(request.workingDirectory, request.into);
		this.#request = request;
		this.#reading = reading;
		this.#byFile = Map.groupBy(repository, ({ template }) => template.at.file);
		this.#texts = new Map(reading.sources.flatMap((source) => "text" in source ? [[source.path, source.text]] : []));
		this.#counterparts = new Counterparts(repository);
		this.#ids = new Set(repository.map(({ template }) => template.id.value.toLowerCase()));
	}
	async add(template) {
		const existing = this.#counterparts.of(template);
		if (existing === void 0) await this.#create(template);
		else await this.#update(existing, template);
	}
	async #create(template) {
		this.#unread ??= await UnreadTemplates.of(this.#exports, this.#reading, this.#into);
		const unread = this.#unread;
		unread.refuse(template);
		const folder = pathFrom(this.#reading.base, this.#into);
		const fileOf = (name) => folder === "." ? `${name}.yaml` : `${folder}/${name}.yaml`;
		const isTaken = (name) => {
			const file = fileOf(name);
			if (this.#files.has(file)) return true;
			unread.refuseAt(file, template, this.#byFile.get(file));
			return this.#ids.has(name.toLowerCase()) || unread.hasName(file);
		};
		const id = freeName(slugOf(template.name ?? ""), isTaken);
		this.#ids.add(id.toLowerCase());
		const text = await newText(id, this.#withPicture(template, id));
		if (text === void 0) throw new UnusableExportError(`The template in ${placeOf(template)} contains something that cannot be kept in YAML, such as sections nested too deeply; expected a platform's fields. Remove it from the export.`);
		this.#files.set(fileOf(id), {
			text,
			changedOnBoth: /* @__PURE__ */ new Set()
		});
	}
	async #update(existing, template) {
		const { at, id, format } = existing.template;
		const earlier = this.#matched.get(existing);
		if (earlier) throw new UnusableExportError(`Two templates of the export (${placeOf(earlier)} and ${placeOf(template)}) are "${id.value}" in ${at.file}; expected one. Give each its own template.`);
		this.#matched.set(existing, template);
		if (format !== "badgelint") throw new UnusableExportError(`"${id.value}" is in ${at.file} in the platform's format, and an import writes badgelint's own format; expected one of the two. Replace that file with the new export, or remove the file and import again.`);
		const before = this.#texts.get(at.file) ?? "";
		const planned = this.#files.get(at.file) ?? {
			before,
			text: before,
			changedOnBoth: /* @__PURE__ */ new Set()
		};
		const localised = this.#withPicture(template, id.value);
		const merged = await mergeInto(planned.text, at, existing.fields, localised);
		if ("refused" in merged) throw new UnusableExportError(`"${id.value}" in ${at.file} cannot be updated, and nothing was written. ${merged.refused}. Change it by hand, then import again.`);
		if (merged.text === planned.text) this.unchanged += 1;
		planned.text = merged.text;
		for (const key of merged.changedOnBoth) planned.changedOnBoth.add(key);
		this.#files.set(at.file, planned);
	}
	/** A picture that lies beside the export is copied; an address stays an address. */
	#withPicture(template, id) {
		const { fields, parts } = template;
		const image = typeof fields.image === "string" ? fields.image : void 0;
		const from = image && pictureBeside(template.at.file, image, this.#request.workingDirectory);
		if (from === void 0 || image === void 0) return template;
		const path = this.#pictureName(from, id);
		this.#pictures.set(path, {
			path,
			from
		});
		const moved = [...parts].map(([key, part]) => [key, part.image === image ? {
			...part,
			image: path
		} : part]);
		const original = moved.filter(([, part]) => part.image === path).map(([key]) => key).map((key) => [key, template.original[key]]);
		return {
			...template,
			fields: {
				...fields,
				image: path
			},
			parts: new Map(moved),
			unmapped: {
				...template.unmapped,
				...Object.fromEntries(original)
			}
		};
	}
	/** The name of the template, numbered where another picture has it. */
	#pictureName(from, id) {
		const ending = extname(from).toLowerCase();
		const content = pictureIn(from);
		const pathOf = (name) => `images/${name}${ending}`;
		return pathOf(freeName(slugOf(id), (name) => {
			const path = pathOf(name);
			const absolute = this.#pictures.get(path)?.from ?? resolve(this.#reading.configuration.root, path);
			return existsAt(absolute) && !isSame(content, absolute);
		}));
	}
	async result() {
		const changed = [...this.#files].filter(([, { before, text }]) => before !== text);
		const files = [];
		for (const [path, { before, text, changedOnBoth }] of changed) files.push({
			path,
			...before === void 0 ? {} : { before },
			after: text,
			changes: await changesIn(path, this.#byFile.get(path) ?? [], text),
			changedOnBoth: [...changedOnBoth]
		});
		const pictures = [...this.#pictures.values()].filter(({ path }) => !existsAt(resolve(this.#reading.configuration.root, path)));
		return {
			files: files.sort((a, b) => a.path < b.path ? -1 : 1),
			pictures
		};
	}
};
function placeOf({ at }) {
	return `${at.file} ${at.pointer}`.trim();
}
async function changesIn(path, before, text) {
	const after = await repositoryTemplates({
		path,
		text
	}, true);
	return templateChanges({
		before: before.map(({ template }) => stateOf(template)),
		after: after.map(({ template }) => stateOf(template))
	});
}
/** A picture on disk, named relative to the export that names it, and in its folder or below. */
function pictureBeside(file, image, workingDirectory) {
	if (/^[a-z][a-z0-9+.-]*:/i.test(image) || isAbsolute(image) || image.includes("\0")) return void 0;
	const folder = dirname(resolve(workingDirectory, file));
	const absolute = join(folder, image);
	return isInside(pathFrom(folder, absolute)) && isImagePath(absolute) && entryOf(absolute)?.isFile() ? absolute : void 0;
}
/** The bytes of a picture. Throws {@link UnusableExportError} where it cannot be read. */
function pictureIn(file) {
	const read = readBytes(file);
	if ("bytes" in read) return read.bytes;
	const { message, suggestion } = unreadableInWords(read.unreadable);
	throw new UnusableExportError(`The picture ${file} cannot be copied, and nothing was written. ${message}. ${suggestion}.`);
}
/** What cannot be read is another file, and stays. */
function isSame(content, file) {
	const read = readBytes(file);
	return "bytes" in read && Buffer.compare(content, read.bytes) === 0;
}
// ../workspace/src/import/import.ts
/** Files that would be overwritten though git could not bring them back. Worded for a terminal. */
var UncommittedChangesError = class extends BadgelintError {
	name = "UncommittedChangesError";
};
/**
* Turns exports of a platform into files of our format, one for each template that is new, and updates
* those that are there. All is worked out before anything is written. Throws {@link UnusableExportError},
* {@link UncommittedChangesError} and {@link UnusableConfigurationError}.
*/
async function importTemplates(request) {
	const { workingDirectory, paths, platform, into } = request;
	const exports = await readExports(paths, workingDirectory, platform);
	if (exports.templates.length === 0) throw withoutTemplates(exports);
	const isExisting = existsAt(resolve(workingDirectory, into));
	const reading = await readFiles({
		...request,
		paths: isExisting ? [".", into] : ["."]
	});
	const plan = new ImportPlan(request, reading, await templatesInRepository(exports, reading), exports);
	for (const template of inStableOrder(exports.templates)) await plan.add(template);
	const { files, pictures } = await plan.result();
	if (!request.isForced && !request.isDryRun) refuseUncommitted(files, reading.base);
	if (!request.isDryRun) await write(files, pictures, reading);
	const { settings, isConfigured } = reading.configuration;
	const created = files.filter(({ before }) => before === void 0).map(({ path }) => path);
	return {
		files,
		pictures: pictures.map(({ path }) => path),
		templates: exports.templates.length,
		unchanged: plan.unchanged,
		others: exports.others,
		missing: exports.missing,
		unmappedKeys: unmappedKeys(exports.templates, false),
		partlyMappedKeys: unmappedKeys(exports.templates, true),
		isRead: !isConfigured || created.every((path) => settings.roleOf(path) === "template"),
		hasPlatform: created.every((path) => settings.for(path).platform !== void 0)
	};
}
function withoutTemplates({ others }) {
	const there = others.length === 0 ? "it is empty" : `it contains ${passedOverInWords(countPassedOver(others))}`;
	return new UnusableExportError(`The export contains no template, because ${there}; expected badge templates. Nothing was written. Export the templates, and import those.`);
}
/** By name and id, so that the order of pages changes no file's name. */
function inStableOrder(templates) {
	const keyOf = ({ name = "", id }) => `${slugOf(name)}\0${id?.value ?? ""}`;
	return templates.toSorted((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
}
/** Keys whose values our fields do not hold: not at all, or only in part. */
function unmappedKeys(templates, isPart) {
	const keys = templates.flatMap(({ unmapped, parts }) => Object.entries(unmapped).flatMap(([key, value]) => parts.has(key) === isPart && isFilled(value) ? [key] : []));
	return [...new Set(keys)].sort();
}
function isFilled(value) {
	if (value === null || value === "") return false;
	return typeof value !== "object" || Object.keys(value).length > 0;
}
function refuseUncommitted(files, base) {
	const existing = files.filter(({ before }) => before !== void 0);
	const open = uncommitted(existing.map(({ path }) => resolve(base, path)));
	if (open.length === 0) return;
	throw new UncommittedChangesError(`${fewNames(open.map((absolute) => pathFrom(base, absolute)))} would be overwritten, with changes that are not committed; expected changes that git can restore. Commit first, or pass --force. Nothing was written.`);
}
async function write(files, pictures, reading) {
	const { base, configuration } = reading;
	const within = writableIn(reading);
	for (const { path, before, after } of files) {
		const absolute = resolve(base, path);
		const unwritten = before === void 0 ? await createFile(absolute, after, within) : await replaceText(absolute, before, after, within);
		if (unwritten !== void 0) throw new UnusableExportError(`${path} was not changed: ${unwritten}. The files before it are written; run the import again.`);
	}
	for (const { path, from } of pictures) {
		const absolute = resolve(configuration.root, path);
		const unwritten = await createFile(absolute, pictureIn(from), within);
		if (unwritten !== void 0) throw new UnusableExportError(`${path} is not there yet: ${unwritten}. Run the import again.`);
	}
}
export { compare, describeChange, importTemplates };
