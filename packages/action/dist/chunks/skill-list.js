import { t as decodeData } from "./parse.js";
import { n as isInside, r as pathFrom } from "./paths.js";
import { a as readSource, t as decode } from "./read.js";
import { resolve } from "node:path";
// ../workspace/src/skill-list.ts
/**
* Reads a list of skills from the file that `program.yaml` names: `.txt` with one a line, `.csv`
* with them in the first column, else YAML or JSON. `root` is the folder of `program.yaml`.
*/
async function readSkillList(path, where) {
	const absolute = resolve(where.root, path);
	const file = pathFrom(where.base, absolute);
	const text = textOf(absolute, where);
	return {
		file,
		names: text === void 0 ? void 0 : await namesIn(file, text)
	};
}
/** The text of a file that lies, links followed, in the outermost folder. */
function textOf(absolute, { outermost, overlay }) {
	const other = isInside(pathFrom(outermost, absolute)) ? overlay?.(absolute) : void 0;
	if (other !== void 0) return other === null ? void 0 : plain(decode(other, absolute));
	return plain(readSource(absolute, absolute, void 0, { within: outermost }));
}
function plain(source) {
	return "text" in source ? source.text.replace(/^\ufeff/, "") : void 0;
}
async function namesIn(file, text) {
	if (/\.txt$/i.test(file)) return namesInLines(text);
	if (/\.csv$/i.test(file)) return namesInTable(text);
	const decoded = await decodeData(file, text);
	return "value" in decoded ? namesInData(decoded.value) : void 0;
}
function namesInLines(text) {
	return named(text.split(/\r\n?|\n/)).filter((line) => !line.startsWith("#"));
}
function namesInTable(text) {
	const cells = named(firstColumn(text));
	return /^(?:name|skill)s?$/i.test(cells[0] ?? "") ? cells.slice(1) : cells;
}
/** The first cell of each row. Tables separate cells by what the first row has: `,`, `;` or a tab. */
function firstColumn(text) {
	const [firstRow = ""] = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1);
	const separator = /[,;\t]/.exec(firstRow)?.[0] ?? ",";
	const cells = [];
	let isFirst = true;
	for (const { 1: quoted, 2: bare, 3: end } of text.matchAll(cell(separator))) {
		if (isFirst) cells.push(quoted?.replaceAll("\"\"", "\"") ?? bare ?? "");
		isFirst = end !== separator;
	}
	return cells;
}
/** A cell, in quotes or bare, and what ends it. */
function cell(separator) {
	const bare = `[^${separator}\\r\\n]*`;
	return new RegExp(`(?:[ \\t]*"((?:[^"]|"")*)"${bare}|(${bare}))(${separator}|\\r\\n?|\\n|$)`, "g");
}
/** A list of texts or of groups with `name`, or a group that has such a list under `skills`. */
function namesInData(value) {
	const list = Array.isArray(value) ? value : memberOf(value, "skills");
	if (!Array.isArray(list)) return void 0;
	return named(list.map((item) => typeof item === "object" ? memberOf(item, "name") : item));
}
function memberOf(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function named(items) {
	return items.flatMap((item) => {
		const name = typeof item === "string" || typeof item === "number" ? String(item).trim() : "";
		return name === "" ? [] : [name];
	});
}
export { readSkillList };
