// ../core/src/documents/comments.ts
/** HTML comments of a Markdown text. */
function markdownComments(text) {
	const comments = [];
	let start = text.indexOf("<!--");
	while (start >= 0) {
		const close = text.indexOf("-->", start + 4);
		if (close < 0) break;
		comments.push({
			text: text.slice(start + 4, close),
			start,
			end: close + 3
		});
		start = text.indexOf("<!--", close + 3);
	}
	return comments;
}
// ../core/src/documents/spans.ts
/**
* Maps spans of decoded texts to offsets in their file. The source of a text is decoded again, unit by
* unit, each unit with the offsets it came from; where that does not give the value that the parser gave
* (a form of folding that is not foreseen here), the whole text stands for the span. A text is decoded
* once, however many of its spans are asked for.
*/
var SourceSpans = class {
	#text;
	#decoded = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = text;
	}
	/** The offsets of a span of `value`, which is what the text at `node` means. */
	of(node, value, [from, to]) {
		const decoded = this.#decode(node, value);
		const start = decoded?.starts[from] ?? decoded?.end;
		const end = to > from ? decoded?.ends[to - 1] : start;
		if (start === void 0 || end === void 0) return [node.start, node.end];
		return [node.start + start, node.start + Math.max(start, end)];
	}
	#decode({ start, end, style }, value) {
		if (start < end && this.#decoded.has(start)) return this.#decoded.get(start);
		const decoded = decode(this.#text.slice(start, end), style, value);
		this.#decoded.set(start, decoded);
		return decoded;
	}
};
/** A text, each of its units with the offsets between which the source has it. */
var Decoded = class {
	text = "";
	/** Where the text ends in the source, before a closing quote. */
	end = 0;
	starts = [];
	ends = [];
	/** Adds units that are written between two offsets; line breaks are given no width. */
	push(units, start, end) {
		for (let index = 0; index < units.length; index++) {
			this.starts.push(start);
			this.ends.push(end);
		}
		this.text += units;
		this.end = end;
	}
};
function decode(source, style, value) {
	if (style === "literal" || style === "folded") return decodeBlock(source, style, value);
	const decoded = style === "markdown" ? decodeMarkdown(source) : style === "plain" ? decodeFlow(source, 0, "") : decodeFlow(source.slice(0, -1), 1, style === "single" ? "'" : "\"");
	return decoded.text === value ? decoded : void 0;
}
/** A Markdown text as it counts: without its comments and the lines that hold nothing else. */
function withoutComments(source) {
	return decodeMarkdown(source).text;
}
function decodeMarkdown(source) {
	const out = new Decoded();
	let index = 0;
	for (const { start, end } of markdownComments(source)) {
		for (; index < start; index++) out.push(source[index] ?? "", index, index + 1);
		index = end + (/^\s*/.exec(source.slice(end))?.[0].length ?? 0);
	}
	for (; index < source.length; index++) out.push(source[index] ?? "", index, index + 1);
	return out;
}
/**
* A block is indented as its first line that is not blank, less what the value keeps of that (a
* header may say so). Breaks behind the last line are kept or not, which the header says too.
*/
function decodeBlock(source, style, value) {
	const decoded = decodeIndented(source, style, leadingSpaces(source) - leadingSpaces(value));
	return decoded.text.startsWith(withoutLastBreaks(value)) ? decoded : void 0;
}
/** A text without the line breaks at its end. */
function withoutLastBreaks(text) {
	let end = text.length;
	while (text[end - 1] === "\n") end--;
	return text.slice(0, end);
}
/** How many spaces stand in front of the first line that is not blank. */
function leadingSpaces(text) {
	return /^(?: *\r?\n)*( *)/.exec(text)?.[1]?.length ?? 0;
}
function decodeIndented(source, style, indent) {
	const out = new Decoded();
	let pending = [];
	let previousMoreIndented = false;
	let first = true;
	for (const match of source.matchAll(/([^\n]*?)(?:\r?\n|$)/g)) {
		if (match[0] === "") break;
		const line = match[1] ?? "";
		const content = line.slice(indent);
		const lineStart = match.index;
		const lineEnd = lineStart + line.length;
		if (content === "") {
			pending.push(lineEnd);
			continue;
		}
		const moreIndented = /^[ \t]/.test(content);
		const keepsBreaks = first || style === "literal" || moreIndented || previousMoreIndented;
		if (!keepsBreaks && pending.length === 1) out.push(" ", pending[0] ?? 0, pending[0] ?? 0);
		else for (const at of keepsBreaks ? pending : pending.slice(1)) out.push("\n", at, at);
		for (let index = lineStart + indent; index < lineEnd; index++) out.push(source[index] ?? "", index, index + 1);
		pending = [lineEnd];
		previousMoreIndented = moreIndented;
		first = false;
	}
	for (const at of pending) out.push("\n", at, at);
	return out;
}
const escapes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
/** White space; around line breaks it folds to a space or to one break fewer. */
const whiteSpace = /[ \t]*(\r?\n[ \t]*((?:\r?\n[ \t]*)*))?/y;
/** Decodes plain and quoted texts, single lines and folded ones; JSON's texts are double-quoted. */
function decodeFlow(source, from, quote) {
	const out = new Decoded();
	out.end = from;
	let index = from;
	while (index < source.length) {
		whiteSpace.lastIndex = index;
		const [space = "", breaks, blank] = whiteSpace.exec(source) ?? [];
		const unit = source[index] ?? "";
		if (breaks !== void 0) {
			out.push("\n".repeat(blank?.match(/\n/g)?.length ?? 0) || " ", index, index);
			index += space.length;
		} else if (space !== "") for (const unit of space) out.push(unit, index, ++index);
		else if (quote === "'" && unit === "'") {
			out.push("'", index, index + 2);
			index += 2;
		} else if (quote === "\"" && unit === "\\") index += decodeEscape(source, index, out);
		else out.push(unit, index, ++index);
	}
	return out;
}
/** Decodes the escape at `index` and returns its length. */
function decodeEscape(source, index, out) {
	const joined = /^\\\r?\n[ \t]*/.exec(source.slice(index));
	if (joined) return joined[0].length;
	const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(source.slice(index, index + 10));
	if (code) {
		const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16);
		const unit = point <= 1114111 ? String.fromCodePoint(point) : "\ufffd";
		out.push(unit, index, index + code[0].length);
		return code[0].length;
	}
	const letter = source[index + 1] ?? "";
	out.push(escapes[letter] ?? letter, index, index + 2);
	return 2;
}
export { SourceSpans, leadingSpaces, markdownComments, withoutComments, withoutLastBreaks };
