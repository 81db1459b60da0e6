import { pointerKeys } from "./place.js";
// ../core/src/documents/patch.ts
/** Makes a change to decoded data. */
function changed(value, change) {
	return changedWith(value, change, new Copies());
}
/** Makes changes to decoded data one after the other; the first that cannot be made is told. */
function changedBy(value, changes) {
	const copies = new Copies();
	let result = { value };
	for (const change of changes) {
		result = changedWith(result.value, change, copies);
		if ("refused" in result) return result;
	}
	return result;
}
function changedWith(value, change, copies) {
	const keys = pointerKeys(change.pointer);
	return keys.length === 0 ? { refused: "The change is for the document as a whole; expected one of its values" } : below(value, keys, change, copies);
}
function below(value, [key = "", ...rest], change, copies) {
	if (rest.length === 0) return atKey(value, key, change, copies);
	if (!has(value, key)) return absent(change.pointer);
	const inner = below(value[key], rest, change, copies);
	return "refused" in inner ? inner : { value: copies.withKey(value, key, inner.value) };
}
/**
* Lists and groups that were copied to be changed. Each is copied once, however many changes are made
* in it; one that several places share is copied for each of them.
*/
var Copies = class {
	#own = /* @__PURE__ */ new WeakSet();
	withKey(parent, key, value) {
		return define(this.#copyOf(parent), key, value);
	}
	withInserted(parent, index, value) {
		return this.#spliced(parent, index, 0, value);
	}
	without(parent, key) {
		if (Array.isArray(parent)) return this.#spliced(parent, Number(key), 1);
		const copy = this.#copyOf(parent);
		Reflect.deleteProperty(copy, key);
		return copy;
	}
	#spliced(parent, ...[at, count, ...items]) {
		const copy = this.#copyOf(parent);
		if (Array.isArray(copy)) copy.splice(at, count, ...items);
		return copy;
	}
	#copyOf(parent) {
		const copy = this.#own.has(parent) ? parent : Array.isArray(parent) ? [...parent] : copied(parent);
		this.#own.add(copy);
		return copy;
	}
};
/** A copy of a group, keys with a meaning of their own such as `__proto__` included. */
function copied(group) {
	return Object.fromEntries(Object.entries(group));
}
/** Sets a key, whatever it is called: an assignment to `__proto__` would be none. */
function define(parent, key, value) {
	return Object.defineProperty(parent, key, {
		value,
		configurable: true,
		enumerable: true,
		writable: true
	});
}
function atKey(parent, key, change, copies) {
	if (change.kind === "set" || change.kind === "put") return put(parent, key, change, copies);
	if (change.kind === "insert") return insert(parent, key, change, copies);
	if (!has(parent, key)) return absent(change.pointer);
	switch (change.kind) {
		case "remove": return remove(parent, key, change.pointer, copies);
		case "rename": return rename(parent, key, change, copies);
		case "replace": return replace(parent, key, change, copies);
	}
}
function put(parent, key, { kind, pointer, value }, copies) {
	if (has(parent, key)) {
		if (kind === "set" && isCollection(parent[key])) return { refused: `${pointer} contains a list or a section; expected a text` };
		return { value: copies.withKey(parent, key, value) };
	}
	if (!isCollection(parent) || Array.isArray(parent)) return absent(pointer);
	return { value: copies.withKey(parent, key, value) };
}
function insert(parent, key, { pointer, value }, copies) {
	const index = Number(key);
	if (!Array.isArray(parent) || !(index >= 0 && index <= parent.length)) return absent(pointer);
	return { value: copies.withInserted(parent, index, value) };
}
function remove(parent, key, pointer, copies) {
	if (Object.keys(parent).length === 1) return { refused: `${pointer} has nothing next to it; expected something that stays` };
	return { value: copies.without(parent, key) };
}
function rename(parent, key, change, copies) {
	const { pointer, key: name } = change;
	if (Array.isArray(parent)) return { refused: `${pointer} is an item of a list; expected a key` };
	if (name !== key && Object.hasOwn(parent, name)) return { refused: `"${name}" is already next to ${pointer}; expected only one of the two` };
	const value = parent[key];
	return { value: copies.withKey(copies.without(parent, key), name, value) };
}
function replace(parent, key, change, copies) {
	const { pointer, span, value } = change;
	const text = parent[key];
	if (typeof text !== "string") return { refused: `${pointer} is not a text; expected one` };
	const [start, end] = span;
	if (start < 0 || start > end || end > text.length) return { refused: `The text at ${pointer} ends earlier; expected ${end} characters` };
	const after = text.slice(0, start) + value + text.slice(end);
	if (text.isWellFormed() && !after.isWellFormed()) return { refused: `The span at ${pointer} cuts a character in two; expected a whole one` };
	return { value: copies.withKey(parent, key, after) };
}
function absent(pointer) {
	return { refused: `There is nothing at ${pointer}; expected the value to change` };
}
function isCollection(value) {
	return typeof value === "object" && value !== null;
}
/** Whether a list has an item, or a group a key, under a name. */
function has(value, key) {
	if (!isCollection(value)) return false;
	return Object.hasOwn(value, key) && !(Array.isArray(value) && key === "length");
}
/** Whether two pieces of data are the same. The order of keys means nothing. */
function isSame(a, b) {
	if (Object.is(a, b)) return true;
	if (!isCollection(a) || !isCollection(b)) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
export { changed, changedBy, isSame };
