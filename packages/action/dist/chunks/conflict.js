import { pointerKeys } from "./place.js";
// ../core/src/documents/tree.ts
/**
* The node at `pointer`. A key that is absent stands for its nearest present ancestor; keys merged
* in by `<<` and values behind an alias are found where they are written.
*/
function find(root, pointer) {
	let found = { node: root };
	for (const key of pointerKeys(pointer)) {
		const next = child(found.node, key);
		if (next === void 0) return {
			...found,
			isNearest: true
		};
		found = next;
	}
	return {
		...found,
		node: behindAliases(found.node) ?? found.node
	};
}
function child(parent, key) {
	const node = behindAliases(parent);
	if (node?.kind === "list") {
		const item = node.items[Number(key)];
		return item && { node: item };
	}
	if (node?.kind !== "map") return void 0;
	const entry = node.entries.length > manyEntries ? entriesByKey(node).get(key) : entryOf(node, key);
	return entry && {
		node: entry.value,
		entry
	};
}
/** From so many entries on a map is looked through once, and not for each key. */
const manyEntries = 50;
/** The entry of a map by its key, its own before those that it takes over. */
function entryOf(map, key) {
	const own = map.entries.findLast((entry) => entry.key === key);
	if (own) return own;
	for (const merged of map.merged) {
		const source = behindAliases(merged);
		const taken = source?.kind === "map" ? entryOf(source, key) : void 0;
		if (taken) return taken;
	}
}
const indexes = /* @__PURE__ */ new WeakMap();
/** The entries of a map, its own before those that it takes over, so that many can be looked up. */
function entriesByKey(map) {
	const known = indexes.get(map);
	if (known) return known;
	const index = new Map(map.entries.map((entry) => [entry.key, entry]));
	for (const merged of map.merged) {
		const source = behindAliases(merged);
		if (source?.kind !== "map") continue;
		for (const [key, entry] of entriesByKey(source)) if (!index.has(key)) index.set(key, entry);
	}
	indexes.set(map, index);
	return index;
}
/** The node that an alias stands for; itself where it is none. A chain that leads nowhere gives none. */
function behindAliases(node) {
	let target = node;
	for (let hops = 0; target?.kind === "alias"; hops++) target = hops < 100 ? target.target : void 0;
	return target;
}
/**
* What to underline for a node: a text itself; for a list or map its key, since whole blocks would
* bury the code frame; for one without a key its first key or bracket.
*/
function outline({ node, entry }) {
	if (node.kind === "alias") return [node.start, node.end];
	if (node.kind === "text" && node.end > node.start) return [node.start, node.end];
	if (entry) return [entry.keyStart, entry.keyEnd];
	if (node.kind === "map" && !node.flow) {
		const first = node.entries[0];
		if (first) return [first.keyStart, first.keyEnd];
	}
	return [node.start, Math.min(node.end, node.start + 1)];
}
// ../core/src/documents/node-table.ts
const kinds = {
	plain: 0,
	single: 1,
	double: 2,
	literal: 3,
	folded: 4,
	markdown: 5,
	list: 6,
	map: 7,
	flowMap: 8,
	alias: 9,
	/** A `<<` that merges what follows it into its map. */
	mergeKey: 10,
	close: 11
};
const kindsByNumber = Object.keys(kinds);
const width = 3;
/** The bits of a kind; those above have the indentation of a block, or the row that an alias means. */
const kindBits = 4;
const kindMask = 15;
/** Writes a table, node by node. */
var NodeTableWriter = class {
	#text;
	#numbers = [];
	#largest = 0;
	#names;
	constructor(text) {
		this.#text = text;
	}
	/** The row of the next node. */
	get next() {
		return this.#numbers.length / width;
	}
	/** Adds a text. `indent` says how far the lines of a block are indented. */
	text(style, start, end, indent = 0) {
		this.#add(style, start, end, indent);
	}
	/** Says what the key that was added last is called. */
	name(name) {
		const [detailed = 0, start = 0, end = 0] = this.#numbers.slice(-3);
		if (name === writtenName(this.#text, kindsByNumber[detailed & kindMask], start, end)) return;
		this.#names ??= /* @__PURE__ */ new Map();
		this.#names.set(this.next - 1, name);
	}
	mergeKey(start, end) {
		this.#add("mergeKey", start, end);
	}
	/** `target` is the row that it means; absent where it leads nowhere. */
	alias(start, end, target) {
		this.#add("alias", start, end, target === void 0 ? 0 : target + 1);
	}
	open(kind, start) {
		this.#add(kind, start, start);
	}
	close(end) {
		this.#add("close", end, end);
	}
	table() {
		const rows = this.#largest < 65536 ? new Uint16Array(this.#numbers) : new Int32Array(this.#numbers);
		return this.#names ? {
			rows,
			names: this.#names
		} : { rows };
	}
	#add(kind, start, end, detail = 0) {
		const detailed = kinds[kind] | detail << kindBits;
		if (detailed > this.#largest) this.#largest = detailed;
		if (end > this.#largest) this.#largest = end;
		this.#numbers.push(detailed, start, end);
	}
};
/** The table of a text that stands within another one. */
function shiftNodes({ rows, ...names }, by) {
	return {
		rows: Int32Array.from(rows, (number, index) => index % width === 0 ? number : number + by),
		...names
	};
}
/** The first document of a table, whose root is a map, with an entry more at its end. */
function withEntry({ rows, names }, name, style, [start, end]) {
	let depth = 0;
	let close = 0;
	do {
		const kind = kindAt(rows, close);
		if (kind === "list" || kind === "map" || kind === "flowMap") depth += 1;
		else if (kind === "close") depth -= 1;
		close += 1;
	} while (depth > 0);
	const key = [
		kinds[style],
		start,
		start + 1
	];
	const value = [
		kinds[style],
		start,
		end
	];
	const before = rows.subarray(0, (close - 1) * width);
	const closing = rows.subarray((close - 1) * width, close * width);
	return {
		rows: Int32Array.of(...before, ...key, ...value, ...closing),
		names: new Map([...names ?? [], [close - 1, name]])
	};
}
function kindAt(rows, row) {
	return kindsByNumber[(rows[row * width] ?? 0) & kindMask] ?? "close";
}
/** What a key is called by what is written there, if it has no escapes. */
function writtenName(text, style, start, end) {
	return style === "single" || style === "double" ? text.slice(start + 1, end - 1) : text.slice(start, end);
}
/** Builds the trees of all documents of a file from its table. */
function treesOf(table, text) {
	return new TreeReader(table, text).read();
}
function hasAliases({ rows }) {
	for (let row = 0; row * width < rows.length; row++) if (kindAt(rows, row) === "alias") return true;
	return false;
}
var TreeReader = class {
	#table;
	#text;
	/** By their rows, where there are aliases. */
	#nodes = /* @__PURE__ */ new Map();
	#hasAliases;
	#row = 0;
	constructor(table, text) {
		this.#table = table;
		this.#text = text;
		this.#hasAliases = hasAliases(table);
	}
	read() {
		const trees = [];
		while (this.#row * width < this.#table.rows.length) trees.push(this.#node());
		return trees;
	}
	#node() {
		const row = this.#row;
		const node = this.#nodeOfKind(kindAt(this.#table.rows, row), row);
		if (this.#hasAliases) this.#nodes.set(row, node);
		return node;
	}
	#nodeOfKind(kind, row) {
		const [start, end] = this.#offsets(row);
		this.#row += 1;
		switch (kind) {
			case "list": {
				const items = [];
				while (!this.#isAtClose) items.push(this.#node());
				return {
					kind,
					start,
					end: this.#close(),
					items
				};
			}
			case "map":
			case "flowMap": {
				const { entries, merged } = this.#entries();
				return {
					kind: "map",
					start,
					end: this.#close(),
					flow: kind === "flowMap",
					entries,
					merged
				};
			}
			case "alias": return {
				kind,
				start,
				end,
				target: this.#nodes.get(this.#detail(row) - 1)
			};
			case "mergeKey":
			case "close": return {
				kind: "text",
				start,
				end,
				style: "plain"
			};
			default: return {
				kind: "text",
				start,
				end,
				style: kind,
				indent: this.#detail(row)
			};
		}
	}
	#entries() {
		const entries = [];
		const merged = [];
		while (!this.#isAtClose) {
			const row = this.#row;
			const key = this.#node();
			const value = this.#node();
			if (kindAt(this.#table.rows, row) === "mergeKey") {
				const source = behindAliases(value);
				merged.push(...source?.kind === "list" ? source.items : [value]);
			} else entries.push({
				key: this.#name(row, key),
				keyStart: key.start,
				keyEnd: key.end,
				value
			});
		}
		return {
			entries,
			merged
		};
	}
	#name(row, key) {
		const style = key.kind === "text" ? key.style : "plain";
		return this.#table.names?.get(row) ?? writtenName(this.#text, style, key.start, key.end);
	}
	get #isAtClose() {
		return kindAt(this.#table.rows, this.#row) === "close";
	}
	/** Goes on behind what closes a list or map, and gives where that ends. */
	#close() {
		const [, end] = this.#offsets(this.#row);
		this.#row += 1;
		return end;
	}
	#offsets(row) {
		const { rows } = this.#table;
		return [rows[row * width + 1] ?? 0, rows[row * width + 2] ?? 0];
	}
	#detail(row) {
		return (this.#table.rows[row * width] ?? 0) >> kindBits;
	}
};
// ../core/src/documents/conflict.ts
/** The mark that git leaves where it could not merge two versions of a file. */
function conflictIn(text) {
	const mark = /^<{7} .*/m.exec(text);
	if (!mark || !/^={7}\r?$/m.test(text)) return void 0;
	return {
		message: "Git could not merge two versions of the file and marked where they differ",
		suggestion: "Keep one of the two versions and remove the lines of <<<<<<<, ======= and >>>>>>>",
		start: mark.index,
		end: mark.index + mark[0].trimEnd().length
	};
}
export { NodeTableWriter, conflictIn, find, outline, shiftNodes, treesOf, withEntry };
