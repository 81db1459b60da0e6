import { decode, decodeData, isInside, mediaTypeOf, pathFrom, readSource } from "./check.js";
import { resolve } from "node:path";
// ../workspace/src/facts/skill-list.ts
/**
* Reads a list of skills from the file that `program.yaml` names: `.txt` with one a line, `.csv`
* with them in the first column, else YAML or JSON. `folder` is that of `program.yaml`.
*/
async function readSkillList(path, folder, context) {
	const absolute = resolve(folder, path);
	const file = pathFrom(context.base, absolute);
	const text = textOf(absolute, context);
	return {
		file,
		names: text === void 0 ? void 0 : await namesIn(file, text)
	};
}
/** The text of a file that lies, links followed, within the boundary. */
function textOf(absolute, { boundary, virtualFiles }) {
	const other = isInside(pathFrom(boundary, absolute)) ? virtualFiles?.(absolute) : void 0;
	if (other !== void 0) return other === null ? void 0 : withoutMark(decode(other, absolute));
	return withoutMark(readSource(absolute, absolute, void 0, { within: boundary }));
}
function withoutMark(source) {
	return "text" in source ? source.text.replace(/^\ufeff/, "") : void 0;
}
async function namesIn(file, text) {
	const type = mediaTypeOf(file);
	if (type === "text") return namesInLines(text);
	if (type === "csv") return namesInTable(text);
	const decoded = await decodeData(file, text);
	return "value" in decoded ? namesInData(decoded.value) : void 0;
}
function namesInLines(text) {
	return trimmedNames(text.split(/\r\n?|\n/)).filter((line) => !line.startsWith("#"));
}
function namesInTable(text) {
	const cells = trimmedNames(firstColumn(text));
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
	return trimmedNames(list.map((item) => typeof item === "object" ? memberOf(item, "name") : item));
}
function memberOf(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function trimmedNames(items) {
	return items.flatMap((item) => {
		const name = typeof item === "string" || typeof item === "number" ? String(item).trim() : "";
		return name === "" ? [] : [name];
	});
}
export { readSkillList };
