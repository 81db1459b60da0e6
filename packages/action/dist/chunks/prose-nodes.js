import { pointerKeys } from "./place.js";
/** The words of a node; a picture counts by its alternative text or its address. */
function plainText(node, source) {
	return textOf(piecesOf(node, source));
}
/** The words of a list item itself: without its box and without the lists in it. */
function itemText(item, source) {
	return textOf(itemPieces(item, source));
}
/** Whether the box of a task is ticked; undefined where an item has none. */
function isChecked(item, source) {
	const [box] = boxOf(item, source) ?? [];
	return box === void 0 ? void 0 : /x/i.test(box);
}
/** Where a span of the words of a node stands; of a list item those of the item itself are meant. */
function offsetsOfSpan(node, source, [from, to]) {
	const pieces = node.type === "listItem" ? itemPieces(node, source) : piecesOf(node, source);
	let start;
	let end;
	let at = 0;
	for (const piece of pieces) {
		const next = at + piece.text.length;
		const inside = [Math.max(from, at) - at, Math.min(to, next) - at];
		if (inside[0] < inside[1]) {
			const [first, last] = sourceOf(piece, source, inside);
			start ??= first;
			end = last;
		}
		at = next;
	}
	return start === void 0 || end === void 0 ? void 0 : [start, Math.max(start, end)];
}
/** The offsets of what a cell holds; of the cell with its mark where that is nothing. */
function cellOffsets(cell) {
	const [first, last] = [cell.children.at(0), cell.children.at(-1)];
	return first && last ? [startOf(first), endOf(last)] : [startOf(cell), endOf(cell)];
}
function startOf(node) {
	return node.position?.start.offset ?? 0;
}
function endOf(node) {
	return node.position?.end.offset ?? 0;
}
function textOf(pieces) {
	return pieces.map(({ text }) => text).join("");
}
function piecesOf(node, source) {
	const pieces = [];
	collect(node, source, pieces, 0);
	return pieces;
}
function collect(node, source, into, depth) {
	const add = (text) => into.push({
		text,
		start: startOf(node),
		end: endOf(node)
	});
	if (node.type === "image") add(node.alt || node.url);
	else if ("value" in node) add(node.value);
	else if (node.type === "break") add(" ");
	else if (!("children" in node) || depth > 200) return;
	else if (node.type === "table") collectTable(node, source, into, depth);
	else node.children.forEach((child, index) => {
		if (index > 0 && (node.type === "list" || node.type === "listItem")) into.push({
			text: "\n",
			start: startOf(child),
			end: startOf(child)
		});
		collect(child, source, into, depth + 1);
	});
}
/** A table as it is written: its rows with their marks, the line below its head too. */
function collectTable(table, source, into, depth) {
	const addWritten = (start, end) => into.push({
		text: source.slice(start, end),
		start,
		end
	});
	let behind = 0;
	table.children.forEach((row, index) => {
		if (index === 1) behind = addDelimiters(behind, startOf(row));
		if (index > 0) into.push({
			text: "\n",
			start: behind,
			end: behind
		});
		let at = startOf(row);
		for (const cell of row.children) {
			if (cell.children.length === 0) continue;
			const [start, end] = cellOffsets(cell);
			addWritten(at, start);
			for (const child of cell.children) collect(child, source, into, depth + 1);
			at = end;
		}
		behind = at + source.slice(at, endOf(row)).trimEnd().length;
		addWritten(at, behind);
	});
	if (table.children.length === 1) addDelimiters(behind, endOf(table));
	function addDelimiters(from, to) {
		const [written = "", lead = ""] = /^([\s>]*)[|:-](?:[|: \t-]*[|:-])?/.exec(source.slice(from, to)) ?? [];
		const start = from + lead.length;
		into.push({
			text: "\n",
			start: from,
			end: start
		});
		addWritten(start, from + written.length);
		return from + written.length;
	}
}
function itemPieces(item, source) {
	const own = item.children.filter((child) => child.type !== "list");
	const pieces = piecesOf({
		...item,
		children: own
	}, source);
	const [box] = boxOf(item, source) ?? [];
	const [first, ...rest] = pieces;
	if (!box || !first) return pieces;
	const { length } = box;
	return [{
		...first,
		text: first.text.slice(length),
		start: first.start + length
	}, ...rest];
}
/** `[ ]` or `[x]` in front of a task, with the white space behind it. */
function boxOf(item, source) {
	const [first] = item.children;
	if (first?.type !== "paragraph" || first.children[0]?.type !== "text") return null;
	const [text] = first.children;
	return /^\[[ xX]\][ \t]+/.exec(source.slice(startOf(text), endOf(text)));
}
/**
* Where a part of a text stands in its source, which may have escapes and marks of quotations in it.
* Of a part that is written with escapes the beginning is looked for.
*/
function sourceOf(piece, source, [start, end]) {
	const { text: value } = piece;
	const written = source.slice(piece.start, piece.end);
	if (value === written) return [piece.start + start, piece.start + end];
	const whole = value.slice(start, end);
	const part = written.includes(whole) ? whole : /^[^&\\]*/.exec(whole)?.[0] ?? "";
	let found = written.indexOf(part);
	for (let at = value.indexOf(part); at >= 0 && at < start; at = value.indexOf(part, at + 1)) found = Math.max(found, written.indexOf(part, found + 1));
	return found < 0 || part === "" ? [piece.start, piece.end] : [piece.start + found, piece.start + found + part.length];
}
// ../core/src/documents/prose-nodes.ts
const types = [
	"root",
	"paragraph",
	"text",
	"heading",
	"list",
	"listItem",
	"emphasis",
	"strong",
	"delete",
	"link",
	"image",
	"linkReference",
	"imageReference",
	"definition",
	"blockquote",
	"code",
	"inlineCode",
	"html",
	"break",
	"thematicBreak",
	"table",
	"tableRow",
	"tableCell",
	"yaml",
	"footnoteDefinition",
	"footnoteReference"
];
const width = 3;
/** The bits of a type; those above have the number of children and 1, or 0 where there can be none. */
const typeBits = 5;
const typeMask = 31;
/** Nobody asks for what is nested deeper: pointers and words end long before. */
const maxDepth = 800;
function proseNodesOf(root, source) {
	const numbers = [];
	const texts = /* @__PURE__ */ new Map();
	const add = (node, depth) => {
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? Math.min(1, source.length);
		const children = "children" in node && depth < maxDepth ? node.children : [];
		const detail = "children" in node ? children.length + 1 : 0;
		const other = textsOf(node, source.slice(start, end));
		if (other) texts.set(numbers.length / width, other);
		numbers.push(types.indexOf(node.type) | detail << typeBits, start, end);
		for (const child of children) add(child, depth + 1);
	};
	add(root, 0);
	return {
		rows: new Int32Array(numbers),
		texts
	};
}
function textsOf(node, written) {
	if (node.type === "image") return {
		url: node.url,
		...node.alt ? { alt: node.alt } : {}
	};
	if ("url" in node) return { url: node.url };
	return "value" in node && node.value !== written ? { value: node.value } : void 0;
}
/** Types of nodes that say what is written, unless they have it in other words. */
const valued = /* @__PURE__ */ new Set([
	"text",
	"code",
	"inlineCode",
	"html",
	"yaml"
]);
/** The tree of a document, as far as places and words need it. */
function proseTreeOf({ rows, texts }, source) {
	let next = 0;
	const node = () => {
		const row = next++;
		const [detailed = 0, start = 0, end = 0] = rows.subarray(row * width);
		const type = types[detailed & typeMask];
		const children = (detailed >> typeBits) - 1;
		return {
			type,
			position: {
				start: {
					line: 0,
					column: 0,
					offset: start
				},
				end: {
					line: 0,
					column: 0,
					offset: end
				}
			},
			...valued.has(type) ? { value: source.slice(start, end) } : {},
			...texts.get(row),
			...children < 0 ? {} : { children: Array.from({ length: children }, node) }
		};
	};
	return node();
}
/** Where the node at a pointer (`/children/3`) stands, its address (`/url`), or a part of its text. */
function offsetsInProse(root, text, pointer, span) {
	const keys = pointerKeys(pointer);
	let node = root;
	for (const key of keys) {
		const child = "children" in node ? node.children[Number(key)] : void 0;
		if (child) node = child;
	}
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? Math.min(1, text.length);
	if (node === root) return [0, Math.min(1, text.length)];
	const written = text.slice(start, end);
	const part = keys.at(-1) === "url" && "url" in node ? node.url : void 0;
	if (part !== void 0) {
		const found = written.indexOf(part, addressStart(node, written));
		if (found >= 0) return [start + found, start + found + part.length];
	}
	return (span && offsetsOfSpan(node, text, span)) ?? (node.type === "tableCell" ? cellOffsets(node) : [start, end]);
}
/** From where on a node names its address: behind the text of a link, the name of a definition. */
function addressStart(node, written) {
	if (written.startsWith("<")) return 1;
	if (node.type === "definition") return written.indexOf("]:") + 2;
	const inner = ("children" in node ? node.children.at(-1) : void 0)?.position?.end.offset;
	const from = inner === void 0 ? 0 : inner - (node.position?.start.offset ?? 0);
	return Math.max(from, written.indexOf("](", from));
}
export { isChecked, itemText, offsetsInProse, plainText, proseNodesOf, proseTreeOf };
