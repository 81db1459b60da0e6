import { a as pointerKeys, n as isWithin } from "./place.js";
import { i as withoutMark, n as parseText, o as splitFrontMatter } from "./parse.js";
import { t as sourceSpan } from "./spans.js";
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
// ../core/src/documents/layout.ts
/** The value that keys lead to; undefined where one of them is not written there. */
function layoutAt(root, keys) {
	if (keys.at(-1) === void 0) return root;
	return itemAt(root, keys)?.item.value;
}
/** The item that keys lead to; undefined where one of them is not written there. */
function itemAt(root, keys) {
	const key = keys.at(-1);
	const parent = key === void 0 ? void 0 : layoutAt(root, keys.slice(0, -1));
	if (key === void 0 || parent?.kind !== "list" && parent?.kind !== "map") return void 0;
	const index = parent.kind === "list" ? Number(key) : parent.items.findIndex((candidate) => candidate.key?.name === key);
	const item = parent.items[index];
	return item && {
		parent,
		index,
		item
	};
}
/** The layout of a JSON text, which its tree tells completely. */
function jsonLayout(node) {
	const { start, end } = node;
	switch (node.kind) {
		case "text": return {
			kind: "text",
			start,
			end,
			style: node.style,
			bodyStart: start,
			bodyEnd: end
		};
		case "alias": return { kind: "alias" };
		case "list": return {
			kind: "list",
			flow: true,
			open: start + 1,
			items: node.items.map((item) => ({
				start: item.start,
				end: item.end,
				bodyEnd: item.end,
				value: jsonLayout(item),
				valueAt: void 0
			}))
		};
		case "map": return {
			kind: "map",
			flow: true,
			open: start + 1,
			items: node.entries.map(({ key, keyStart, keyEnd, value }) => ({
				start: keyStart,
				end: value.end,
				bodyEnd: value.end,
				key: {
					name: key,
					text: {
						kind: "text",
						start: keyStart,
						end: keyEnd,
						style: "double",
						bodyStart: keyStart,
						bodyEnd: keyEnd
					}
				},
				value: jsonLayout(value),
				valueAt: void 0
			}))
		};
	}
}
// ../core/src/documents/writing.ts
/** What a text is written as where nothing was written before: the plainest form first. */
function newText(value, syntax) {
	if (syntax === "json" || !isPrintable(value)) return [inDoubleQuotes(value)];
	if (value.includes("\n")) return [inDoubleQuotes(value)];
	return [
		...plain(value),
		inSingleQuotes(value),
		inDoubleQuotes(value)
	];
}
/** A key that is not there yet. */
function keyText(key, isQuoted) {
	return /^[A-Za-z_][\w-]*$/.test(key) && !otherMeaning.test(key) && !isQuoted ? key : inDoubleQuotes(key);
}
/** A text written anew, in the style that it had where that can carry the value. */
function rewritten(source, layout, value) {
	const { style } = layout;
	const double = inDoubleQuotes(value);
	if (style === "markdown") return [];
	if (style === "literal" || style === "folded") {
		const header = source.text.slice(layout.start, layout.bodyStart);
		const quoted = `${double}${/[ \t]+#[^\r\n]*/.exec(header)?.[0] ?? ""}`;
		return isPrintable(value) ? [...blocks(source, layout, value), quoted] : [quoted];
	}
	if (source.syntax === "json" || style === "double" || !isPrintable(value)) return [double];
	if (value.includes("\n")) return [double];
	const single = inSingleQuotes(value);
	return style === "plain" ? [
		...plain(value),
		single,
		double
	] : [single, double];
}
/** A part of a text as its style writes it; undefined where the style cannot carry it. */
function fragment(source, layout, value) {
	if (layout.style === "double") return inDoubleQuotes(value).slice(1, -1);
	if (!isPrintable(value)) return void 0;
	if (layout.style === "markdown") return value.replaceAll("\n", breakNear(source.text, layout.start));
	if (layout.style === "literal") return value.replaceAll("\n", `${breakNear(source.text, layout.bodyStart)}${indentOf(source.text, layout)}`);
	if (value.includes("\n")) return void 0;
	return layout.style === "single" ? value.replaceAll("'", "''") : value;
}
/** Words that readers of older YAML, or badgelint's two readers, take for something else than a text. */
const otherMeaning = /^(?:null|true|false|yes|no|on|off|y|n|~)$/i;
function plain(value) {
	return otherMeaning.test(value) ? [] : [value];
}
function inSingleQuotes(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
/** As JSON writes it, and YAML reads it; what editors do not show is escaped. */
function inDoubleQuotes(value) {
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isPrintable(value) {
	return value.isWellFormed() && !/[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u.test(value);
}
/** A block of lines, with its header as it is, or with the one that keeps the value's last breaks. */
function blocks(source, layout, value) {
	const { text } = source;
	const header = text.slice(layout.start, layout.bodyStart);
	const indent = indentOf(text, layout);
	if (indent === "" || layout.bodyStart >= layout.end) return [];
	const lineBreak = breakNear(text, layout.bodyStart);
	const kept = value.replace(/\n+$/, "");
	const body = kept.split("\n").map((line) => line === "" ? "" : indent + line).join(layout.style === "folded" ? lineBreak + lineBreak : lineBreak);
	const breaks = value.length - kept.length;
	const chomping = breaks === 0 ? "-" : breaks === 1 ? "" : "+";
	const other = header.replace(/^([|>])([1-9]?)[-+]?([1-9]?)/, `$1$2$3${chomping}`);
	return [header + body, other + body];
}
/** The white space before the lines of a block. */
function indentOf(text, { bodyStart, bodyEnd }) {
	return /^(?: *\r?\n)*( *)/.exec(text.slice(bodyStart, bodyEnd))?.[1] ?? "";
}
/** The line break that is in use at an offset. */
function breakNear(text, offset) {
	const before = text.lastIndexOf("\n", offset - 1);
	const near = before < 0 ? text.indexOf("\n", offset) : before;
	return near > 0 && text[near - 1] === "\r" ? "\r\n" : "\n";
}
// ../core/src/documents/splices.ts
/**
* Ways to write a change down, the best first. Which of them are right is for the parser to say: they
* are made from what is nearby, and may well not parse.
*/
function* splicesFor(source, root, change, value) {
	const keys = pointerKeys(change.pointer);
	const found = itemAt(root, keys);
	if (change.kind === "set" && found === void 0) {
		const parent = layoutAt(root, keys.slice(0, -1));
		if (parent?.kind === "map" && value === void 0) yield* additions(source, parent, keys.at(-1) ?? "", change.value);
		return;
	}
	if (found === void 0 || found.item.value.kind === "alias") return;
	const { key, value: layout, valueAt } = found.item;
	switch (change.kind) {
		case "remove":
			if (found.parent.flow) yield* removalsFromFlow(source.text, found);
			else yield* removalsFromBlock(source.text, found);
			break;
		case "set":
			if (layout.kind === "text") yield* rewritings(source, layout, change.value);
			if (layout.kind === "empty" && valueAt !== void 0) for (const text of newText(change.value, source.syntax)) yield {
				start: valueAt,
				end: valueAt,
				text: ` ${text}`
			};
			break;
		case "rename":
			if (key) yield* rewritings(source, key.text, change.key);
			break;
		case "replace": if (layout.kind === "text" && typeof value === "string") yield* replacements(source, layout, value, change);
	}
}
function* rewritings(source, layout, value) {
	const { start, end } = layout;
	for (const text of rewritten(source, layout, value)) yield {
		start,
		end,
		text
	};
}
/** Within the text as it is written; else the text is written anew. */
function* replacements(source, layout, value, change) {
	const { bodyStart, bodyEnd, style } = layout;
	const node = {
		kind: "text",
		start: bodyStart,
		end: bodyEnd,
		style
	};
	const [start, end] = sourceSpan(source.text, node, value, change.span);
	const text = fragment(source, layout, change.value);
	if (text !== void 0) yield {
		start,
		end,
		text
	};
	const [from, to] = change.span;
	yield* rewritings(source, layout, value.slice(0, from) + change.value + value.slice(to));
}
function* removalsFromBlock(text, { parent, index, item }) {
	if (isFirstOnLine(text, item.start)) {
		yield wholeLines(text, item.start, item.end);
		const end = item.bodyEnd > item.end ? item.bodyEnd - 1 : item.end;
		yield {
			start: lineStart(text, item.start),
			end: behindLine(text, end),
			text: ""
		};
		return;
	}
	const next = parent.items[index + 1];
	if (next && !text.slice(behindLine(text, item.end), next.start).includes("#")) yield {
		start: item.start,
		end: next.start,
		text: ""
	};
}
function* removalsFromFlow(text, found) {
	const { parent, index, item } = found;
	const previous = parent.items[index - 1];
	const next = parent.items[index + 1];
	const comma = commaBehind(text, item.end);
	const commaBefore = previous && commaBehind(text, previous.end);
	if (isFirstOnLine(text, item.start) && /^[ \t]*,?[ \t]*(?:#.*)?$/.test(restOfLine(text, item.end))) {
		const lines = wholeLines(text, item.start, item.end);
		if (comma !== void 0) yield lines;
		else if (commaBefore !== void 0) yield {
			...lines,
			start: commaBefore,
			text: text.slice(commaBefore + 1, lines.start)
		};
	}
	const holdsComment = (start, end) => text.slice(start, end).includes("#");
	if (next && !holdsComment(item.end, next.start)) yield {
		start: item.start,
		end: next.start,
		text: ""
	};
	if (!next && previous && !holdsComment(previous.end, item.start)) yield {
		start: previous.end,
		end: item.end,
		text: ""
	};
}
/** A key that is not there yet goes behind the last one, laid out as that is. */
function* additions(source, parent, key, value) {
	const { text, syntax } = source;
	const last = parent.items.at(-1);
	const quoted = syntax === "json" || parent.flow && last !== void 0 && isQuoted(text, last);
	const name = keyText(key, quoted);
	for (const written of newText(value, quoted ? "json" : syntax)) if (last === void 0) yield {
		start: parent.open,
		end: parent.open,
		text: `${name}: ${written}`
	};
	else if (parent.flow) yield additionToFlow(text, last, name, written);
	else yield* additionsToBlock(text, parent, last, `${name}: ${written}`);
}
function* additionsToBlock(text, parent, last, entry) {
	const first = parent.items[0] ?? last;
	const indent = text.slice(lineStart(text, first.start), first.start).replace(/[^ \t]/g, " ");
	const end = lineEnd(text, last.end);
	const lineBreak = breakNear(text, last.end);
	yield {
		start: end,
		end,
		text: `${lineBreak}${indent}${entry}`
	};
	if (last.bodyEnd > last.end) yield {
		start: last.bodyEnd,
		end: last.bodyEnd,
		text: `${indent}${entry}${lineBreak}`
	};
}
function additionToFlow(text, last, name, value) {
	const between = last.key ? text.slice(last.key.text.end, valueStart(last)) : ": ";
	const entry = `${name}${/^\s*:\s*$/.test(between) ? between : ": "}${value}`;
	if (!isFirstOnLine(text, last.start)) return {
		start: last.end,
		end: last.end,
		text: `, ${entry}`
	};
	const indent = text.slice(lineStart(text, last.start), last.start);
	const rest = restOfLine(text, last.end);
	const lineBreak = breakNear(text, last.start);
	if (!/^[ \t]*,?[ \t]*(?:#.*)?$/.test(rest)) return {
		start: last.end,
		end: last.end,
		text: `,${lineBreak}${indent}${entry}`
	};
	const hasComma = /^[ \t]*,/.test(rest);
	return {
		start: last.end,
		end: last.end + rest.length,
		text: `${hasComma ? "" : ","}${rest}${lineBreak}${indent}${entry}${hasComma ? "," : ""}`
	};
}
function valueStart({ value, end }) {
	if (value.kind === "text") return value.start;
	return value.kind === "list" || value.kind === "map" ? value.open - 1 : end;
}
function isQuoted(text, { key }) {
	return key !== void 0 && text[key.text.start] === "\"";
}
/** The comma behind an item, past white space and comments. */
function commaBehind(text, offset) {
	const comma = /(?:\s|#.*)*,/y;
	comma.lastIndex = offset;
	return comma.test(text) ? comma.lastIndex - 1 : void 0;
}
/**
* The lines from `start` to `end`, with their last line break. Where the last of them ends the file
* without one, the breaks before them go instead, so that the file still ends as it did.
*/
function wholeLines(text, start, end) {
	const from = lineStart(text, start);
	const to = behindLine(text, end);
	const isOpenEnd = to === text.length && !text.endsWith("\n");
	const breakBefore = /\r?\n(?:[ \t]*\r?\n)*$/.exec(text.slice(0, from))?.[0].length ?? 0;
	return {
		start: isOpenEnd ? from - breakBefore : from,
		end: to,
		text: ""
	};
}
function isFirstOnLine(text, offset) {
	return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Where the text of a line ends, before its line break. */
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	if (end < 0) return text.length;
	return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
function behindLine(text, offset) {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end + 1;
}
function restOfLine(text, offset) {
	return text.slice(offset, lineEnd(text, offset));
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
		return [...splicesFor(source, layout, change, value)].map((splice) => ({
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
	return [...splicesFor(source, {
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
	}, change, value)];
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
export { FileEditor, touch };
