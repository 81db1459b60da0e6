// ../core/src/documents/blocks.ts
/** Finds the ends of entries and items of YAML or JSON. */
function blockEndsOf(trees) {
	const blocks = [];
	const add = (node) => {
		if (node.kind === "map") for (const { keyStart, value } of node.entries) {
			blocks.push({
				start: keyStart,
				end: value.end
			});
			add(value);
		}
		if (node.kind === "list") for (const item of node.items) {
			blocks.push({
				start: item.start,
				end: item.end
			});
			add(item);
		}
	};
	for (const tree of trees) add(tree);
	blocks.sort((a, b) => a.start - b.start);
	const starts = blocks.map(({ start }) => start);
	return (from, to) => {
		const block = blocks[indexFrom(starts, from)];
		return block && block.start < to ? block.end : 0;
	};
}
/** In prose a block goes on to the next blank line, wherever it is taken to begin. */
function blockEndsOfProse(text) {
	const blanks = Array.from(text.matchAll(/\r?\n(?=[ \t]*\r?\n)/g), ({ index }) => index);
	return (from) => blanks[indexFrom(blanks, from)] ?? text.length;
}
/** The index of the first of some ascending numbers that is not below another. */
function indexFrom(numbers, lowest) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) < lowest) low = middle + 1;
		else high = middle;
	}
	return low;
}
export { blockEndsOf, blockEndsOfProse, indexFrom };
