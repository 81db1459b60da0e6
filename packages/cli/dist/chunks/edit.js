import { a as pointerKeys, n as isWithin } from "./place.js";
import { i as withoutMark, n as parseText, o as splitFrontMatter } from "./parse.js";
import { a as splicesFor, c as jsonLayout } from "./splices.js";
// ../core/src/documents/change.ts
/** Makes a change to decoded data. */
function changed(value, change) {
	const keys = pointerKeys(change.pointer);
	return keys.length === 0 ? { refused: "The change is about the document as a whole; expected one of its values" } : below(value, keys, change);
}
function below(value, [key = "", ...rest], change) {
	if (rest.length === 0) return atKey(value, key, change);
	if (!has(value, key)) return absent(change.pointer);
	const inner = below(value[key], rest, change);
	return "refused" in inner ? inner : { value: withKey(value, key, inner.value) };
}
function atKey(parent, key, change) {
	if (change.kind === "set") return set(parent, key, change);
	if (change.kind === "put") return put(parent, key, change);
	if (change.kind === "insert") return insert(parent, key, change);
	if (!has(parent, key)) return absent(change.pointer);
	switch (change.kind) {
		case "remove": return remove(parent, key, change.pointer);
		case "rename": return rename(parent, key, change);
		case "replace": return replace(parent, key, change);
	}
}
function set(parent, key, { pointer, value }) {
	if (has(parent, key)) {
		if (isCollection(parent[key])) return { refused: `${pointer} holds a list or a group; expected a text` };
		return { value: withKey(parent, key, value) };
	}
	if (!isCollection(parent) || Array.isArray(parent)) return absent(pointer);
	return { value: Object.fromEntries([...Object.entries(parent), [key, value]]) };
}
function put(parent, key, { pointer, value }) {
	if (has(parent, key)) return { value: withKey(parent, key, value) };
	if (!isCollection(parent) || Array.isArray(parent)) return absent(pointer);
	return { value: Object.fromEntries([...Object.entries(parent), [key, value]]) };
}
function insert(parent, key, { pointer, value }) {
	const index = Number(key);
	if (!Array.isArray(parent) || !(index >= 0 && index <= parent.length)) return absent(pointer);
	return { value: parent.toSpliced(index, 0, value) };
}
function remove(parent, key, pointer) {
	if (Object.keys(parent).length === 1) return { refused: `${pointer} has nothing beside it; expected something that stays` };
	if (Array.isArray(parent)) return { value: parent.filter((_, index) => index !== Number(key)) };
	return { value: Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key)) };
}
function rename(parent, key, change) {
	const { pointer, key: name } = change;
	if (Array.isArray(parent)) return { refused: `${pointer} is an item of a list; expected a key` };
	if (name !== key && Object.hasOwn(parent, name)) return { refused: `"${name}" stands beside ${pointer} already; expected one of the two` };
	const entries = Object.entries(parent);
	return { value: Object.fromEntries(entries.map(([own, value]) => [own === key ? name : own, value])) };
}
function replace(parent, key, change) {
	const { pointer, span, value } = change;
	const text = parent[key];
	if (typeof text !== "string") return { refused: `${pointer} is no text; expected one` };
	const [start, end] = span;
	if (start < 0 || start > end || end > text.length) return { refused: `The text at ${pointer} ends earlier; expected ${end} characters` };
	const after = text.slice(0, start) + value + text.slice(end);
	if (text.isWellFormed() && !after.isWellFormed()) return { refused: `The span at ${pointer} cuts a character in two; expected a whole one` };
	return { value: withKey(parent, key, after) };
}
function absent(pointer) {
	return { refused: `There is nothing at ${pointer}; expected what the change is about` };
}
function isCollection(value) {
	return typeof value === "object" && value !== null;
}
/** Whether a list has an item, or a group a key, under a name. */
function has(value, key) {
	if (!isCollection(value)) return false;
	return Object.hasOwn(value, key) && !(Array.isArray(value) && key === "length");
}
function withKey(parent, key, value) {
	if (Array.isArray(parent)) return parent.with(Number(key), value);
	return Object.fromEntries(Object.entries(parent).map(([name, old]) => [name, name === key ? value : old]));
}
/** Whether two pieces of data are the same. The order of keys means nothing. */
function isSame(a, b) {
	if (!isCollection(a) || !isCollection(b)) return Object.is(a, b);
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
// ../core/src/documents/edit.ts
/**
* Changes the text of a file, and nothing in it but what is meant: comments, order, quotes,
* indentation and line ends stay. Each edit is tried out: the new text is parsed, and the edit counts
* only where all documents of the file then hold the old data with the change made to it.
*/
var FileEditor = class FileEditor {
	#text;
	#mark;
	#syntax;
	#parsed;
	#parts;
	constructor(text, syntax, parsed) {
		this.#text = withoutMark(text);
		this.#mark = text.slice(0, text.length - this.#text.length);
		this.#syntax = syntax;
		this.#parsed = parsed;
	}
	static async of(text, syntax) {
		return new FileEditor(text, syntax, await parseText(withoutMark(text), syntax, false));
	}
	async edit(document, change) {
		if (this.#parsed.kind !== "data") return refused(unfit[this.#parsed.kind]);
		const { values } = this.#parsed;
		if (document < 0 || document >= values.length) return refused(`The file has ${values.length} documents; expected more than ${document}`);
		const after = changed(values[document], change);
		if ("refused" in after) return refused(after.refused);
		if (isSame(values[document], after.value)) return { kind: "unchanged" };
		const expected = values.with(document, after.value);
		for (const splice of await this.#splices(document, change)) {
			const text = this.#with([splice]);
			if (await this.#holds(text, expected)) return {
				kind: "edit",
				document,
				change,
				splice,
				text: this.#mark + text
			};
		}
		return refused(`What stands at ${change.pointer} cannot be changed alone: it is shared (an anchor, an alias, a merge key), or written in an unusual form; expected it to be written there in a plain one`);
	}
	/** The text with several edits, as many of the first ones as go together; and how many these are. */
	async together(edits) {
		for (let count = edits.length; count > 1; count = Math.ceil(count / 2)) {
			const chosen = edits.slice(0, count);
			const expected = this.#expected(chosen);
			const text = this.#with(chosen.map(({ splice }) => splice));
			if (expected && await this.#holds(text, expected)) return {
				text: this.#mark + text,
				count
			};
		}
		const [first] = edits;
		return first ? {
			text: first.text,
			count: 1
		} : {
			text: this.#mark + this.#text,
			count: 0
		};
	}
	#expected(edits) {
		const values = this.#parsed.kind === "data" ? [...this.#parsed.values] : [];
		for (const { document, change } of edits.toSorted(removalsLast)) {
			const after = changed(values[document], change);
			if ("refused" in after) return void 0;
			values[document] = after.value;
		}
		return values;
	}
	async #splices(document, change) {
		this.#parts ??= await this.#read();
		const { source, layouts, shift, body } = this.#parts;
		const layout = layouts[document];
		if (layout === void 0) return [];
		const parent = this.valuesAbove(document, change.pointer).at(-1);
		const value = parent && own(parent, pointerKeys(change.pointer).at(-1) ?? "");
		if (body && change.pointer === "/description") return bodySplices({
			text: this.#text,
			syntax: "yaml"
		}, body, change, value);
		return [...change.kind === "put" || change.kind === "insert" ? (await import("./data-splices.js")).dataSplicesFor(source, layout, change) : splicesFor(source, layout, change, value)].map((splice) => ({
			start: splice.start + shift,
			end: splice.end + shift,
			text: splice.text
		}));
	}
	/** The lists and groups that a pointer goes through, the document first. */
	valuesAbove(document, pointer) {
		const above = [];
		let value = this.#parsed.kind === "data" ? this.#parsed.values[document] : void 0;
		for (const key of pointerKeys(pointer)) {
			if (typeof value !== "object" || value === null) break;
			above.push(value);
			value = own(value, key);
		}
		return above;
	}
	async #read() {
		if (this.#syntax === "json") {
			const trees = this.#parsed.kind === "data" ? this.#parsed.trees() : [];
			return {
				source: {
					text: this.#text,
					syntax: "json"
				},
				layouts: trees.map(jsonLayout),
				shift: 0
			};
		}
		const { yamlLayouts } = await import("./yaml-layout.js");
		const front = this.#syntax === "markdown" ? splitFrontMatter(this.#text) : void 0;
		const text = front?.yaml ?? this.#text;
		const parts = {
			source: {
				text,
				syntax: "yaml"
			},
			layouts: yamlLayouts(text),
			shift: front?.yamlStart ?? 0
		};
		if (front === void 0 || front.body === "") return parts;
		const start = front.bodyStart;
		const end = start + front.body.length;
		return {
			...parts,
			body: {
				kind: "text",
				start,
				end,
				style: "markdown",
				bodyStart: start,
				bodyEnd: end
			}
		};
	}
	#with(splices) {
		let text = this.#text;
		for (const { start, end, text: piece } of splices.toSorted((a, b) => b.start - a.start)) text = text.slice(0, start) + piece + text.slice(end);
		return text;
	}
	/** Whether a text can be saved as UTF-8 and holds the data that is expected. */
	async #holds(text, expected) {
		if (!text.isWellFormed() && this.#text.isWellFormed()) return false;
		const parsed = await parseText(text, this.#syntax, false);
		return parsed.kind === "data" && isSame(parsed.values, expected);
	}
};
function own(parent, key) {
	return Object.hasOwn(parent, key) ? parent[key] : void 0;
}
const unfit = {
	broken: "The file cannot be read; expected one that parses",
	prose: "The file is a governance document; expected a template",
	other: "The file is no template; expected one"
};
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
/** The body has no key, and is never written anew. */
function bodySplices(source, body, change, value) {
	const written = source.text.slice(body.start, body.end);
	if (change.kind === "set" && value === written && change.value.trim() === change.value) return [{
		start: body.start,
		end: body.end,
		text: change.value
	}];
	if (change.kind !== "replace" || typeof value !== "string") return [];
	const root = {
		kind: "map",
		flow: false,
		open: 0,
		items: [{
			start: body.start,
			end: body.end,
			bodyEnd: body.end,
			value: body,
			key: {
				name: "description",
				text: body
			},
			valueAt: void 0
		}]
	};
	return [...splicesFor(source, root, change, value)];
}
/** Whether two edits of a file touch each other, in its text or in its data. */
function touch(a, b) {
	if (a.splice.start <= b.splice.end && b.splice.start <= a.splice.end) return true;
	if (a.document !== b.document) return false;
	const [outer, inner] = [a.change.pointer, b.change.pointer];
	return isWithin(inner, outer) || isWithin(outer, inner);
}
/** Removals shift the items behind them, so they come last and from the back. */
function removalsLast(a, b) {
	const removals = Number(a.change.kind === "remove") - Number(b.change.kind === "remove");
	if (removals !== 0 || a.change.kind !== "remove") return removals;
	return b.splice.start - a.splice.start;
}
export { touch as n, isSame as r, FileEditor as t };
