import { pointerKeys } from "./place.js";
import { withoutLastBreaks } from "./spans.js";
// ../core/src/edit/scalar-text.ts
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
		const quoted = `${double}${/(?<![ \t])[ \t]+#[^\r\n]*/.exec(header)?.[0] ?? ""}`;
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
	if (layout.style === "literal") return value.replaceAll("\n", `${breakNear(source.text, layout.bodyStart)}${indentOf$1(source.text, layout)}`);
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
	const indent = indentOf$1(text, layout);
	if (indent === "" || layout.bodyStart >= layout.end) return [];
	const lineBreak = breakNear(text, layout.bodyStart);
	const kept = withoutLastBreaks(value);
	const body = kept.split("\n").map((line) => line === "" ? "" : indent + line).join(layout.style === "folded" ? lineBreak + lineBreak : lineBreak);
	const breaks = value.length - kept.length;
	const chomping = breaks === 0 ? "-" : breaks === 1 ? "" : "+";
	const other = header.replace(/^([|>])([1-9]?)[-+]?([1-9]?)/, `$1$2$3${chomping}`);
	return [header + body, other + body];
}
/** The white space before the lines of a block. */
function indentOf$1(text, { bodyStart, bodyEnd }) {
	return /^(?: *\r?\n)*( *)/.exec(text.slice(bodyStart, bodyEnd))?.[1] ?? "";
}
/** The line break that is in use at an offset. */
function breakNear(text, offset) {
	const before = text.lastIndexOf("\n", offset - 1);
	const near = before < 0 ? text.indexOf("\n", offset) : before;
	return near > 0 && text[near - 1] === "\r" ? "\r\n" : "\n";
}
// ../core/src/edit/layout.ts
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
	const index = parent.kind === "list" ? Number(key) : indexesOf(parent).get(key) ?? -1;
	const item = parent.items[index];
	return item && {
		parent,
		index,
		item
	};
}
const indexes = /* @__PURE__ */ new WeakMap();
/** Which item has which key, so that many can be looked up. */
function indexesOf(map) {
	const known = indexes.get(map);
	if (known) return known;
	const named = map.items.flatMap(({ key }, index) => key ? [[key.name, index]] : []);
	const index = new Map(named.reverse());
	indexes.set(map, index);
	return index;
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
// ../core/src/edit/text-edits.ts
/**
* Ways to write a change down, the best first. Which of them are right is for the parser to say: they
* are made from what is nearby, and may well not parse.
*/
function* textEditsFor(source, root, change, value) {
	const keys = pointerKeys(change.pointer);
	const found = itemAt(root, keys);
	if (change.kind === "set" && found === void 0) {
		const parent = layoutAt(root, keys.slice(0, -1));
		if (parent?.kind === "map" && value === void 0) {
			const isQuoted = quotes(source, parent);
			for (const text of newText(change.value, isQuoted ? "json" : source.syntax)) yield* additions(source, parent, keys.at(-1) ?? "", text);
		}
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
	const [start, end] = source.spans.of(node, value, change.span);
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
	if (isFirstOnLine(text, item.start) && /^[ \t]*(?:,[ \t]*)?(?:#.*)?$/.test(restOfLine(text, item.end))) {
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
/** Whether a new key of a group is written in quotes, as JSON does. */
function quotes({ text, syntax }, parent) {
	const last = parent.items.at(-1);
	return syntax === "json" || parent.flow && last !== void 0 && isQuoted(text, last);
}
/** A key that is not there yet goes behind the last one, laid out as that is. `written` is its value. */
function* additions(source, parent, key, written) {
	const { text } = source;
	const last = parent.items.at(-1);
	const name = keyText(key, quotes(source, parent));
	if (last === void 0) yield {
		start: parent.open,
		end: parent.open,
		text: `${name}: ${written}`
	};
	else if (parent.flow) yield additionToFlow(text, last, name, written);
	else yield* additionsToBlock(text, parent, last, `${name}: ${written}`);
}
/** Behind the last item of a block. An entry of several lines is indented as the block is. */
function* additionsToBlock(text, parent, last, written) {
	const indent = indentOf(text, parent.items[0] ?? last);
	const entry = indented(text, last, written, indent);
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
/** The white space before the items of a block. */
function indentOf(text, { start }) {
	return text.slice(lineStart(text, start), start).replace(/[^ \t]/g, " ");
}
/** Several lines, all but the first with white space before them. */
function indented(text, { end }, lines, indent) {
	return lines.split("\n").map((line, index) => index === 0 || line === "" ? line : indent + line).join(breakNear(text, end));
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
	if (!/^[ \t]*(?:,[ \t]*)?(?:#.*)?$/.test(rest)) return {
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
/** Where the value of an item begins. */
function valueStart({ value, end }) {
	if (value.kind === "text") return value.start;
	return value.kind === "list" || value.kind === "map" ? value.open - 1 : end;
}
function isQuoted(text, { key }) {
	return key !== void 0 && text[key.text.start] === "\"";
}
/** The comma behind an item, past white space and comments. */
function commaBehind(text, offset) {
	const comma = /(?:\s|#.*$)*,/my;
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
	return {
		start: to === text.length && !text.endsWith("\n") ? beforeBreaks(text, from) : from,
		end: to,
		text: ""
	};
}
/** Before the line breaks, and the blank lines between them, that end at the beginning of a line. */
function beforeBreaks(text, start) {
	let before = start;
	for (let index = start - 1; index >= 0 && /[ \t\r\n]/.test(text[index] ?? ""); index--) if (text[index] === "\n") before = text[index - 1] === "\r" ? index - 1 : index;
	return before;
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
export { additions, additionsToBlock, indentOf, indented, itemAt, jsonLayout, layoutAt, textEditsFor, valueStart };
