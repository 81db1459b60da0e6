import { pointerKeys } from "./check.js";
import { additions, additionsToBlock, indentOf, indented, itemAt, layoutAt, valueStart } from "./text-edits.js";
import { yamlOf } from "./yaml-text.js";
// ../core/src/edit/data-edits.ts
/** Ways to write down a change that brings data of any kind, the best first. */
function* dataEditsFor(source, root, { kind, pointer, value }) {
	const keys = pointerKeys(pointer);
	const key = keys.at(-1) ?? "";
	const parent = layoutAt(root, keys.slice(0, -1));
	if (parent?.kind !== "map" && parent?.kind !== "list") return;
	if (kind === "insert") {
		yield* insertions(source, parent, Number(key), value);
		return;
	}
	const found = itemAt(root, keys);
	if (found) yield* puts(source, found, key, value);
	else if (parent.kind === "map") {
		const last = parent.items.at(-1);
		if (source.syntax === "yaml" && !parent.flow && last) yield* additionsToBlock(source.text, parent, last, entryOf(key, value));
		yield* additions(source, parent, key, JSON.stringify(value));
	}
}
function* puts({ text, syntax }, { parent, item }, key, value) {
	const { start, end, value: layout, valueAt } = item;
	if (syntax === "yaml" && !parent.flow) {
		const entry = parent.kind === "map" ? entryOf(key, value) : yamlOf([value]).trimEnd();
		yield {
			start,
			end,
			text: indented(text, item, entry, indentOf(text, item))
		};
	}
	const json = JSON.stringify(value);
	if (layout.kind === "empty" && valueAt !== void 0) yield {
		start: valueAt,
		end: valueAt,
		text: ` ${json}`
	};
	else if (layout.kind !== "other") yield {
		start: valueStart(item),
		end,
		text: json
	};
}
function* insertions({ text, syntax }, parent, index, value) {
	const json = JSON.stringify(value);
	const next = parent.items[index];
	const last = parent.items.at(-1);
	const isBlock = syntax === "yaml" && !parent.flow;
	if (last === void 0) yield {
		start: parent.open,
		end: parent.open,
		text: json
	};
	else if (isBlock && next) {
		const indent = indentOf(text, next);
		const item = indented(text, next, `${yamlOf([value]).trimEnd()}\n`, indent);
		yield {
			start: next.start,
			end: next.start,
			text: item + indent
		};
	} else if (isBlock) yield* additionsToBlock(text, parent, last, yamlOf([value]).trimEnd());
	else if (next) yield {
		start: next.start,
		end: next.start,
		text: `${json}, `
	};
	else yield {
		start: last.end,
		end: last.end,
		text: `, ${json}`
	};
}
function entryOf(key, value) {
	return yamlOf({ [key]: value }).trimEnd();
}
export { dataEditsFor };
