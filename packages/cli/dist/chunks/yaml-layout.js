import { require_dist } from "./dist3.js";
import { isMergeKey } from "./yaml-defects.js";
// ../core/src/edit/yaml-layout.ts
var import_dist = require_dist();
/** The layouts of all documents of a YAML text that is known to parse. */
function yamlLayouts(text) {
	const documents = (0, import_dist.parseAllDocuments)(text, {
		keepSourceTokens: true,
		merge: true,
		prettyErrors: false,
		logLevel: "silent",
		uniqueKeys: false
	});
	return Array.isArray(documents) ? documents.map(({ contents }) => layoutOf(contents)) : [];
}
function layoutOf(node) {
	if ((0, import_dist.isAlias)(node)) return { kind: "alias" };
	if ((0, import_dist.isScalar)(node)) return textOf(node) ?? { kind: "empty" };
	if (!(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return { kind: node === null ? "empty" : "other" };
	const token = node.srcToken;
	if (token?.type !== "block-map" && token?.type !== "block-seq" && token?.type !== "flow-collection") return { kind: "other" };
	const items = (0, import_dist.isMap)(node) ? node.items.map(entryOf) : itemsOf(node.items, token);
	if (!items?.every((item) => item !== void 0)) return { kind: "other" };
	const flow = token.type === "flow-collection";
	return {
		kind: (0, import_dist.isMap)(node) ? "map" : "list",
		flow,
		open: token.offset + 1,
		items
	};
}
function entryOf({ key, value, srcToken }) {
	const extent = srcToken && extentOfItem(srcToken);
	if (!extent) return void 0;
	const name = (0, import_dist.isScalar)(key) && !isMergeKey(key) ? textOf(key) : void 0;
	return {
		...extent,
		...name === void 0 || !(0, import_dist.isScalar)(key) ? {} : { key: {
			name: String(key.value ?? ""),
			text: name
		} },
		value: layoutOf(value),
		valueAt: behind("map-value-ind", srcToken.sep)
	};
}
function itemsOf(nodes, token) {
	const written = token.items.filter((item) => extentOfItem(item) !== void 0);
	if (written.length !== nodes.length) return void 0;
	return written.map((item, index) => {
		const extent = extentOfItem(item);
		const node = nodes[index];
		const value = (0, import_dist.isPair)(node) ? { kind: "other" } : layoutOf(node);
		return extent && {
			...extent,
			value,
			valueAt: behind("seq-item-ind", item.start)
		};
	});
}
function behind(type, tokens = []) {
	const token = tokens.find((candidate) => candidate.type === type);
	return token && token.offset + token.source.length;
}
const styles = {
	QUOTE_SINGLE: "single",
	QUOTE_DOUBLE: "double",
	BLOCK_LITERAL: "literal",
	BLOCK_FOLDED: "folded"
};
/** Undefined where nothing is written, which means null. */
function textOf(node) {
	const token = node.srcToken;
	const extent = token && extentOf(token);
	if (!extent) return void 0;
	const bodyStart = token.type === "block-scalar" ? bodyOf(token) : extent.start;
	return {
		kind: "text",
		...extent,
		style: styles[node.type ?? ""] ?? "plain",
		bodyStart
	};
}
function bodyOf({ props, offset }) {
	const last = props.at(-1);
	return last && "source" in last ? last.offset + last.source.length : offset;
}
/** From the first to the last character of a token that is no space, comment or comma. */
function extentOf(token) {
	switch (token.type) {
		case "block-map":
		case "block-seq": return around(token.items.map((item) => extentOfItem(item)));
		case "flow-collection": {
			const close = behind("flow-map-end", token.end) ?? behind("flow-seq-end", token.end);
			return close === void 0 ? void 0 : {
				start: token.offset,
				end: close,
				bodyEnd: close
			};
		}
		case "block-scalar": return extentOfBlock(token);
		case "space":
		case "comment":
		case "newline":
		case "comma": return;
		default: {
			if (!("source" in token)) return void 0;
			const end = token.offset + token.source.length;
			return {
				start: token.offset,
				end,
				bodyEnd: end
			};
		}
	}
}
/** A block ends where its last line that is not blank does; the blank ones are layout as a rule. */
function extentOfBlock(token) {
	const header = token.props.find(({ type }) => type === "block-scalar-header");
	const start = header?.offset ?? token.offset;
	const body = bodyOf(token);
	const lines = /^(?:[\s\S]*[^ \t\r\n][^\r\n]*)?/.exec(token.source)?.[0].length ?? 0;
	const headerEnd = start + (header && "source" in header ? header.source.length : 1);
	return {
		start,
		end: lines === 0 ? headerEnd : body + lines,
		bodyEnd: body + token.source.length
	};
}
function extentOfItem({ start, key, sep = [], value }) {
	return around([
		...start,
		...key ? [key] : [],
		...sep,
		...value ? [value] : []
	].map((part) => extentOf(part)));
}
function around(extents) {
	const [first, ...rest] = extents.filter((extent) => extent !== void 0);
	if (!first) return void 0;
	const last = rest.at(-1) ?? first;
	return {
		start: first.start,
		end: last.end,
		bodyEnd: last.bodyEnd
	};
}
export { yamlLayouts };
