import { a as pointerKeys } from "./place.js";
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
	const entry = node.entries.findLast((candidate) => candidate.key === key);
	if (entry) return {
		node: entry.value,
		entry
	};
	for (const merged of node.merged) {
		const inherited = child(merged, key);
		if (inherited) return inherited;
	}
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
export { find as n, outline as r, behindAliases as t };
