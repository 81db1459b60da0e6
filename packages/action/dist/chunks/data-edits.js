import { pointerKeys } from "./place.js";
import { additions, additionsToBlock, indentOf, indented, itemAt, layoutAt, valueStart } from "./text-edits.js";
import { require_dist } from "./dist2.js";
// ../core/src/edit/yaml-text.ts
var import_dist = require_dist();
/** Texts are folded at this many columns. */
const width = 100;
/** Data as YAML in blocks, long texts folded; ends with a line break. */
function yamlOf(value) {
	return writeYaml(new import_dist.Document(value, { aliasDuplicateObjects: false }));
}
/** A document as text, in the same way. */
function writeYaml(document) {
	(0, import_dist.visit)(document, { Scalar(_, node) {
		if (typeof node.value === "string" && isFoldable(node.value)) node.type = import_dist.Scalar.BLOCK_FOLDED;
	} });
	return document.toString({
		lineWidth: width,
		nullStr: "null",
		flowCollectionPadding: false
	});
}
/** A long text on one line, with words to fold between. */
function isFoldable(text) {
	return text.length > 80 && !/[\n\r]|^\s|\s$|\s\s/.test(text) && text.includes(" ");
}
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
