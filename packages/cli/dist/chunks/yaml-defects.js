import { require_dist } from "./dist3.js";
// ../core/src/documents/yaml-defects.ts
var import_dist = require_dist();
/** How many characters and values references may add to those that are written. */
const maxExpansion = 2e6;
/** The library looks through all anchors and references for each reference. */
const maxAnchorLookups = 5e7;
/**
* What the `yaml` package lets pass, or takes very long to find: keys that stand twice, references that
* lead nowhere, to themselves or to too much, and a quote closed by an escaped one.
*/
function findDefect(document, text) {
	const anchors = /* @__PURE__ */ new Map();
	const references = new References();
	let problem;
	const stop = (node, message, suggestion) => {
		problem = {
			...at(node, text),
			message: message.replace("%", () => shown(node, text)),
			suggestion
		};
		return import_dist.visit.BREAK;
	};
	(0, import_dist.visit)(document, {
		Alias(_, alias) {
			const target = anchors.get(alias.source);
			if (target === void 0) return stop(alias, "The reference `%` points to nothing", "Put the text in quotes, or define the name with `&` first");
			if (contains(target, alias)) return stop(alias, "The reference `%` points to the list or section that contains it, which never ends", "Remove the reference, or write the value out");
			return references.add(alias, target, anchors.size) ? void 0 : stop(alias, "References like `%` expand to far more text than a template needs", "Write the values out instead of referring to them repeatedly");
		},
		Node(_, node, path) {
			if ("anchor" in node && node.anchor) anchors.set(node.anchor, node);
			if (isOpenQuote(node, text)) return stop(node, ...openQuote);
			if ((0, import_dist.isCollection)(node) && path.length >= 100 && isBelowMaxDepth(path)) return stop(node, ...tooDeepWords);
			const repeated = (0, import_dist.isMap)(node) ? repeatedKey(node) : void 0;
			return repeated ? stop(repeated, "The key `%` appears a second time here; expected each key only once", "Remove one of the two, or rename it") : void 0;
		},
		Pair(_, { key, value }) {
			return isMergeKey(key) && !isMergeable(value, anchors) ? stop(value ?? key, "`<<` copies the keys of another section, and `%` is not one", "Write `<<: *name` with the name of a section, or put the key in quotes") : void 0;
		}
	});
	return problem;
}
const openQuote = ["The quotation mark that opens here is not closed", "Close it; inside the text, double a single quotation mark, or put a backslash before a double one"];
const tooDeepWords = [`Lists and sections are nested more than 100 deep; expected a badge template`, "Check how the file was created; a template needs about five levels"];
/** With merge keys on, the library gives a plain `<<` as a symbol. */
function isMergeKey(key) {
	return (0, import_dist.isScalar)(key) && typeof key.value === "symbol";
}
/** Counts what references add to a document. */
var References = class {
	#targets = /* @__PURE__ */ new Map();
	#sizes = /* @__PURE__ */ new Map();
	#referred = 0;
	/** Whether all that was referred to is still within bounds. */
	add(alias, target, anchors) {
		this.#targets.set(alias, target);
		this.#referred += this.#sizeOf(target);
		const aliases = this.#targets.size;
		return this.#referred <= maxExpansion && aliases * (aliases + anchors) <= maxAnchorLookups;
	}
	#sizeOf(node) {
		if ((0, import_dist.isAlias)(node)) return this.#sizeOf(this.#targets.get(node));
		if ((0, import_dist.isPair)(node)) return this.#sizeOf(node.key) + this.#sizeOf(node.value);
		if ((0, import_dist.isScalar)(node)) return 1 + String(node.value).length;
		if (!(0, import_dist.isCollection)(node)) return 1;
		const known = this.#sizes.get(node);
		if (known !== void 0) return known;
		let size = 1;
		for (const item of node.items) size += this.#sizeOf(item);
		this.#sizes.set(node, size);
		return size;
	}
};
/** What is not known yet is reported when its turn comes. */
function isMergeable(value, anchors) {
	const behind = (node) => (0, import_dist.isAlias)(node) ? anchors.get(node.source) : node;
	const isGroup = (node) => (0, import_dist.isMap)(behind(node)) || (0, import_dist.isAlias)(node) && !behind(node);
	const source = behind(value);
	return (0, import_dist.isSeq)(source) ? source.items.every(isGroup) : isGroup(value);
}
function repeatedKey(map) {
	const seen = /* @__PURE__ */ new Set();
	for (const { key } of map.items) {
		if (!(0, import_dist.isScalar)(key) || isMergeKey(key)) continue;
		const name = String(key.value ?? "");
		if (seen.has(name)) return key;
		seen.add(name);
	}
}
/** A double quote that is written with a backslash closes nothing, though the library takes it to. */
function isOpenQuote(node, text) {
	if (!(0, import_dist.isScalar)(node) || node.type !== "QUOTE_DOUBLE" || !node.range) return false;
	const [start, end] = node.range;
	let slashes = 0;
	while (text[end - 2 - slashes] === "\\") slashes++;
	return end - start < 2 || slashes % 2 === 1;
}
function isBelowMaxDepth(path) {
	return path.filter(import_dist.isCollection).length >= 100;
}
function contains(outer, inner) {
	if (!outer.range || !inner.range) return false;
	return inner.range[0] >= outer.range[0] && inner.range[0] < outer.range[1];
}
/** The first line of a node; of a list or group only how it opens. */
function at(node, text) {
	const [start, end] = (0, import_dist.isNode)(node) && node.range || [0, 1];
	const line = text.slice(start, end).search(/[\r\n]/);
	const width = (0, import_dist.isCollection)(node) && !(0, import_dist.isSeq)(node) ? 1 : line < 0 ? end - start : line;
	return {
		start,
		end: Math.min(text.length, start + Math.max(1, width))
	};
}
function shown(node, text) {
	const { start, end } = at(node, text);
	return end - start > 40 ? `${text.slice(start, start + 40)}\u2026` : text.slice(start, end);
}
export { findDefect, isMergeKey, openQuote, tooDeepWords };
