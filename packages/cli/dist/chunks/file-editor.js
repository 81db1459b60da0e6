import { __exportAll } from "./rolldown-runtime.js";
import { SourceSpans, indexFrom, parseText, pointerKeys, splitFrontMatter, treesOf, upwards, valueAt, withoutMark } from "./check.js";
import { changed, changedBy, isSame } from "./patch.js";
import { jsonLayout, textEditsFor } from "./text-edits.js";
// ../core/src/edit/body-edits.ts
/**
* Ways to write down a change of the text below front matter, which has no key and is never written
* anew.
*/
function bodyEdits(source, body, change, value) {
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
	return [...textEditsFor(source, root, change, value)];
}
// ../core/src/edit/disjoint-edits.ts
/** Edits of a file that do not touch each other, neither in its text nor in its data. */
var DisjointEdits = class {
	/** Ascending, none within another. */
	#starts = [];
	#ends = [];
	/** By document: what is changed, and what that stands in. */
	#changed = /* @__PURE__ */ new Set();
	#above = /* @__PURE__ */ new Set();
	/** By document: texts of which parts alone are changed. */
	#inParts = /* @__PURE__ */ new Set();
	/** Adds an edit and says so, where it touches none of those before. */
	add(document, { kind, pointer }, textEdit) {
		const [own = "", ...above] = upwards(pointer).map((one) => `${document}${one}`);
		const isPart = kind === "replace";
		const isTaken = this.#above.has(own) || above.some((outer) => this.#changed.has(outer)) || this.#changed.has(own) && !(isPart && this.#inParts.has(own));
		const index = indexFrom(this.#ends, textEdit.start);
		const next = this.#starts[index];
		if (isTaken || next !== void 0 && next <= textEdit.end) return false;
		this.#starts.splice(index, 0, textEdit.start);
		this.#ends.splice(index, 0, textEdit.end);
		this.#changed.add(own);
		for (const outer of above) this.#above.add(outer);
		if (isPart) this.#inParts.add(own);
		return true;
	}
};
// ../core/src/edit/file-editor.ts
var file_editor_exports = /* @__PURE__ */ __exportAll({ FileEditor: () => FileEditor });
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
	#whole;
	constructor(text, syntax, parsed) {
		this.#text = withoutMark(text);
		this.#mark = text.slice(0, text.length - this.#text.length);
		this.#syntax = syntax;
		this.#parsed = parsed;
	}
	static async of(text, syntax) {
		return new FileEditor(text, syntax, await parseText(withoutMark(text), syntax));
	}
	async edit(document, change) {
		const planned = await this.#plan(document, change);
		if ("kind" in planned) return planned;
		const written = await this.#firstThatHolds(planned);
		if (written === void 0) return refused(shared(change));
		return {
			kind: "edit",
			...written,
			text: this.#mark + this.#with([written.textEdit])
		};
	}
	/**
	* The text with as many of several changes as go together, and what became of each. Of those that
	* touch each other the first is made. All are tried out at once, and only where that fails in halves.
	*/
	async editAll(changes) {
		const outcomes = [];
		const chosen = /* @__PURE__ */ new Map();
		const disjoint = new DisjointEdits();
		for (const [index, { document, change }] of changes.entries()) {
			const planned = await this.#plan(document, change);
			if ("kind" in planned) outcomes[index] = planned;
			else if (planned.best === void 0) outcomes[index] = refused(shared(change));
			else if (disjoint.add(document, change, planned.best)) chosen.set(planned, index);
			else outcomes[index] = { kind: "postponed" };
		}
		const made = await this.#together([...chosen.keys()]);
		for (const [candidates, index] of chosen) outcomes[index] = made.unfit.has(candidates) ? refused(shared(candidates.change)) : { kind: made.written.has(candidates) ? "made" : "postponed" };
		const textEdits = Array.from(made.written.values(), ({ textEdit }) => textEdit);
		return {
			text: this.#mark + this.#with(textEdits),
			outcomes
		};
	}
	/** Ways to write a change down that can be made to the data, or what is to be said instead. */
	async #plan(document, change) {
		if (this.#parsed.kind !== "data") return refused(unfit[this.#parsed.kind]);
		const { values } = this.#parsed;
		if (document < 0 || document >= values.length) return refused(`The file has ${values.length} documents; expected more than ${document}`);
		const after = changed(values[document], change);
		if ("refused" in after) return refused(after.refused);
		if (isSame(values[document], after.value)) return { kind: "unchanged" };
		const textEdits = await this.#textEdits(document, change);
		const [best] = textEdits();
		return {
			document,
			change,
			best,
			textEdits
		};
	}
	async #together(all) {
		const [first] = all;
		if (first === void 0) return {
			written: /* @__PURE__ */ new Map(),
			unfit: /* @__PURE__ */ new Set()
		};
		const best = new Map(all.flatMap((one) => written(one, one.best)));
		if (best.size === all.length && await this.#allHold([...best.values()])) return {
			written: best,
			unfit: /* @__PURE__ */ new Set()
		};
		if (all.length === 1) {
			const found = await this.#firstThatHolds(first);
			return found ? {
				written: /* @__PURE__ */ new Map([[first, found]]),
				unfit: /* @__PURE__ */ new Set()
			} : {
				written: /* @__PURE__ */ new Map(),
				unfit: /* @__PURE__ */ new Set([first])
			};
		}
		const middle = Math.ceil(all.length / 2);
		const before = await this.#together(all.slice(0, middle));
		const behind = await this.#together(all.slice(middle));
		const both = new Map([...before.written, ...behind.written]);
		const unfit = /* @__PURE__ */ new Set([...before.unfit, ...behind.unfit]);
		if (before.written.size === 0 || behind.written.size === 0) return {
			written: both,
			unfit
		};
		return {
			written: await this.#allHold([...both.values()]) ? both : before.written,
			unfit
		};
	}
	async #firstThatHolds({ document, change, textEdits }) {
		for (const textEdit of textEdits()) if (await this.#allHold([{
			document,
			change,
			textEdit
		}])) return {
			document,
			change,
			textEdit
		};
	}
	/** Whether the text with some changes holds the data with these changes, and nothing else. */
	async #allHold(edits) {
		const values = this.#parsed.kind === "data" ? [...this.#parsed.values] : [];
		const byDocument = Map.groupBy(edits.toSorted(inOrder), ({ document }) => document);
		for (const [document, own] of byDocument) {
			const after = changedBy(values[document], own.map(({ change }) => change));
			if ("refused" in after) return false;
			values[document] = after.value;
		}
		return this.#holds(this.#with(edits.map(({ textEdit }) => textEdit)), values);
	}
	async #textEdits(document, change) {
		this.#parts ??= await this.#read();
		const { source: own, layouts, shift, body } = this.#parts;
		const layout = layouts[document];
		if (layout === void 0) return () => [];
		const parent = this.valuesAbove(document, change.pointer).at(-1);
		const value = parent && ownValue(parent, pointerKeys(change.pointer).at(-1) ?? "");
		if (body && change.pointer === "/description") {
			const whole = this.#whole ?? source(this.#text, "yaml");
			this.#whole = whole;
			return () => bodyEdits(whole, body, change, value);
		}
		if (change.kind === "put" || change.kind === "insert") {
			const { dataEditsFor } = await import("./data-edits.js");
			return () => shifted(dataEditsFor(own, layout, change), shift);
		}
		return () => shifted(textEditsFor(own, layout, change, value), shift);
	}
	/** What is at a pointer; undefined where nothing is. */
	valueAt(document, pointer) {
		return this.#parsed.kind === "data" ? valueAt(this.#parsed.values[document], pointer) : void 0;
	}
	/** The lists and groups that a pointer goes through, the document first. */
	valuesAbove(document, pointer) {
		const above = [];
		let value = this.#parsed.kind === "data" ? this.#parsed.values[document] : void 0;
		for (const key of pointerKeys(pointer)) {
			if (typeof value !== "object" || value === null) break;
			above.push(value);
			value = ownValue(value, key);
		}
		return above;
	}
	async #read() {
		if (this.#syntax === "json") {
			const trees = this.#parsed.kind === "data" ? treesOf(this.#parsed.map.nodes, this.#text) : [];
			return {
				source: source(this.#text, "json"),
				layouts: trees.map(jsonLayout),
				shift: 0
			};
		}
		const { yamlLayouts } = await import("./yaml-layout.js");
		const front = this.#syntax === "markdown" ? splitFrontMatter(this.#text) : void 0;
		const text = front?.yaml ?? this.#text;
		const parts = {
			source: source(text, "yaml"),
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
	#with(textEdits) {
		const pieces = [];
		let done = 0;
		for (const { start, end, text } of textEdits.toSorted((a, b) => a.start - b.start)) {
			pieces.push(this.#text.slice(done, start), text);
			done = end;
		}
		return pieces.join("") + this.#text.slice(done);
	}
	/** Whether a text can be saved as UTF-8 and holds the data that is expected. */
	async #holds(text, expected) {
		if (!text.isWellFormed() && this.#text.isWellFormed()) return false;
		const parsed = await parseText(text, this.#syntax);
		return parsed.kind === "data" && isSame(parsed.values, expected);
	}
};
function ownValue(parent, key) {
	return Object.hasOwn(parent, key) ? parent[key] : void 0;
}
const unfit = {
	broken: "The file cannot be read; expected one that parses",
	prose: "The file is a governance document; expected a template",
	other: "The file is not a template; expected one"
};
function* shifted(textEdits, by) {
	for (const { start, end, text } of textEdits) yield {
		start: start + by,
		end: end + by,
		text
	};
}
function written(one, textEdit) {
	return textEdit ? [[one, {
		document: one.document,
		change: one.change,
		textEdit
	}]] : [];
}
function source(text, syntax) {
	return {
		text,
		syntax,
		spans: new SourceSpans(text)
	};
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
function shared({ pointer }) {
	return `The value at ${pointer} cannot be changed by itself: it is shared (an anchor, an alias, a merge key) or written in an unusual form; expected a plain value`;
}
/** Removals shift the items behind them, and parts what follows, so they are made from the back. */
function inOrder(a, b) {
	const removals = Number(a.change.kind === "remove") - Number(b.change.kind === "remove");
	if (removals !== 0) return removals;
	return (a.change.kind === "remove" || a.change.kind === "replace") && a.change.kind === b.change.kind ? b.textEdit.start - a.textEdit.start : 0;
}
export { FileEditor, file_editor_exports };
