import { withoutLastBreaks } from "./check.js";
// ../core/src/edit/scalar-text.ts
/** What a text is written as where nothing was written before: the plainest form first. */
function newText(value, syntax) {
	if (syntax === "json" || !isPrintable(value)) return [inDoubleQuotes(value)];
	if (value.includes("\n")) return [inDoubleQuotes(value)];
	return [
		...plain(value),
		inSingleQuotes(value),
		inDoubleQuotes(value)
	];
}
/** A key that is not there yet. */
function keyText(key, isQuoted) {
	return /^[A-Za-z_][\w-]*$/.test(key) && !otherMeaning.test(key) && !isQuoted ? key : inDoubleQuotes(key);
}
/** A text written anew, in the style that it had where that can carry the value. */
function rewritten(source, layout, value) {
	const { style } = layout;
	const double = inDoubleQuotes(value);
	if (style === "markdown") return [];
	if (style === "literal" || style === "folded") {
		const header = source.text.slice(layout.start, layout.bodyStart);
		const quoted = `${double}${/(?<![ \t])[ \t]+#[^\r\n]*/.exec(header)?.[0] ?? ""}`;
		return isPrintable(value) ? [...blocks(source, layout, value), quoted] : [quoted];
	}
	if (source.syntax === "json" || style === "double" || !isPrintable(value)) return [double];
	if (value.includes("\n")) return [double];
	const single = inSingleQuotes(value);
	return style === "plain" ? [
		...plain(value),
		single,
		double
	] : [single, double];
}
/** A part of a text as its style writes it; undefined where the style cannot carry it. */
function fragment(source, layout, value) {
	if (layout.style === "double") return inDoubleQuotes(value).slice(1, -1);
	if (!isPrintable(value)) return void 0;
	if (layout.style === "markdown") return value.replaceAll("\n", breakNear(source.text, layout.start));
	if (layout.style === "literal") return value.replaceAll("\n", `${breakNear(source.text, layout.bodyStart)}${indentOf(source.text, layout)}`);
	if (value.includes("\n")) return void 0;
	return layout.style === "single" ? value.replaceAll("'", "''") : value;
}
/** Words that readers of older YAML, or badgelint's two readers, take for something else than a text. */
const otherMeaning = /^(?:null|true|false|yes|no|on|off|y|n|~)$/i;
function plain(value) {
	return otherMeaning.test(value) ? [] : [value];
}
function inSingleQuotes(value) {
	return `'${value.replaceAll("'", "''")}'`;
}
/** As JSON writes it, and YAML reads it; what editors do not show is escaped. */
function inDoubleQuotes(value) {
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isPrintable(value) {
	return value.isWellFormed() && !/[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u.test(value);
}
/** A block of lines, with its header as it is, or with the one that keeps the value's last breaks. */
function blocks(source, layout, value) {
	const { text } = source;
	const header = text.slice(layout.start, layout.bodyStart);
	const indent = indentOf(text, layout);
	if (indent === "" || layout.bodyStart >= layout.end) return [];
	const lineBreak = breakNear(text, layout.bodyStart);
	const kept = withoutLastBreaks(value);
	const body = kept.split("\n").map((line) => line === "" ? "" : indent + line).join(layout.style === "folded" ? lineBreak + lineBreak : lineBreak);
	const breaks = value.length - kept.length;
	const chomping = breaks === 0 ? "-" : breaks === 1 ? "" : "+";
	const other = header.replace(/^([|>])([1-9]?)[-+]?([1-9]?)/, `$1$2$3${chomping}`);
	return [header + body, other + body];
}
/** The white space before the lines of a block. */
function indentOf(text, { bodyStart, bodyEnd }) {
	return /^(?: *\r?\n)*( *)/.exec(text.slice(bodyStart, bodyEnd))?.[1] ?? "";
}
/** The line break that is in use at an offset. */
function breakNear(text, offset) {
	const before = text.lastIndexOf("\n", offset - 1);
	const near = before < 0 ? text.indexOf("\n", offset) : before;
	return near > 0 && text[near - 1] === "\r" ? "\r\n" : "\n";
}
export { breakNear, fragment, keyText, newText, rewritten };
