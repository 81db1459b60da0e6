import { isWithin } from "./check.js";
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
export { counterparts, fieldChanges, fieldsAt, stateOf, templateChanges };
