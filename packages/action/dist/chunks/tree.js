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
		if (next === void 0) return found;
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
	const entry = entriesByKey(node).get(key);
	return entry && {
		node: entry.value,
		entry
	};
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
export { behindAliases, find, outline };
