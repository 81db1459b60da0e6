import { require_dist } from "./dist3.js";
import { NodeTableWriter, conflictIn, isTooDeep, leadingSpaces } from "./check.js";
import { findDefect, isMergeKey, openQuote, tooDeepWords } from "./yaml-defects.js";
// ../core/src/documents/yaml-messages.ts
var import_dist = require_dist();
/** The words for each error code of the `yaml` package; `%` stands for what is written there. */
const words = {
	ALIAS_PROPS: ["A reference (`*name`) cannot have its own properties", "Remove what comes before it"],
	BAD_ALIAS: ["The reference `%` points to nothing", "Put the text in quotes, or define the name with `&` first"],
	BAD_DIRECTIVE: ["A line that begins with `%` is a YAML directive, and this one is unknown", "Put the text in quotes"],
	BAD_DQ_ESCAPE: ["`%` is not a valid escape in YAML", "Write `\\\\` for a backslash, or use single quotes"],
	BAD_INDENT: ["This line is not indented like the lines around it", "Start lines that belong together with the same number of spaces"],
	BAD_PROP_ORDER: ["An anchor or tag is in the wrong place", "Put it right before the value"],
	BAD_SCALAR_START: ["A text cannot begin with `%`", "Put the text in quotes"],
	BLOCK_AS_IMPLICIT_KEY: ["A second `:` on this line makes the text look like a key", "Put the text in quotes"],
	BLOCK_IN_FLOW: ["A text block cannot be inside brackets", "Write it in quotes on one line"],
	KEY_OVER_1024_CHARS: ["A key is longer than 1024 characters", "Check for a missing quotation mark or colon above"],
	MISSING_CHAR: ["A bracket, quotation mark, colon or comma is missing here", "Close what was opened above"],
	MULTILINE_IMPLICIT_KEY: ["A key continues over several lines; expected `key: value` on one line", "Look for a missing colon, or put the text in quotes"],
	MULTIPLE_ANCHORS: ["A value has two anchors", "Keep one `&name`"],
	MULTIPLE_DOCS: ["A second document begins here", "Put `---` between documents"],
	MULTIPLE_TAGS: ["A value has two tags", "Keep one"],
	NON_STRING_KEY: ["A key is not a text", "Put the key in quotes"],
	RESOURCE_EXHAUSTION: tooDeepWords,
	TAB_AS_INDENT: ["A tab is used for indentation; YAML requires spaces", "Replace the tab with two spaces"],
	TAG_RESOLVE_FAILED: ["The tag `%` is unknown", "Put the text in quotes"],
	UNEXPECTED_TOKEN: ["`%` is not expected here", "Put the text in quotes, or look for a missing bracket or colon above"]
};
const impossible = ["This cannot be read as YAML", "Put texts with special characters in quotes"];
/** Says in plain words what keeps a document from being YAML, at the place where a reader would look. */
function describeYamlError(error, document, text) {
	const [start, stop] = error.pos;
	return conflictIn(text) ?? causeAbove(error, document, text) ?? problemAt(start, Math.max(start + 1, stop), words[error.code] ?? impossible, text);
}
/** What is said of a text for which the library has no words. */
function unreadable(text) {
	return conflictIn(text) ?? problemAt(0, 1, impossible, text);
}
/** A problem within one line, `%` in its words standing for what is written there. */
function problemAt(start, stop, [message, suggestion], text) {
	const rest = /[^\r\n]*/.exec(text.slice(start))?.[0] ?? "";
	const word = /^(?:\\(?:[xuU][\da-fA-F]*|.)|[@`%]|[^\s,[\]{}]+)/.exec(rest)?.[0] ?? "";
	const end = Math.min(start + rest.length, Math.max(stop, start + word.length));
	const there = text.slice(start, end).trim();
	const shown = there.length > 40 ? `${there.slice(0, 40)}\u2026` : there || "the end of the file";
	return {
		message: message.replace("%", () => shown),
		suggestion,
		start,
		end
	};
}
/** Where the library speaks of the place at which it noticed, and the cause stands before that. */
function causeAbove(error, document, text) {
	const [start] = error.pos;
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	if (/^Missing closing/.test(error.message)) {
		const quote = quoteAround(document, start);
		return quote === void 0 ? void 0 : problemAt(quote, quote + 1, openQuote, text);
	}
	if (/end with a/.test(error.message)) return openBracket(document, start, text);
	if (/directives-end/.test(error.message)) {
		const percent = /^%/m.exec(text)?.index;
		return percent === void 0 ? void 0 : problemAt(percent, percent + 1, words.BAD_DIRECTIVE ?? impossible, text);
	}
	if (error.code === "BLOCK_AS_IMPLICIT_KEY" && !/^[^\r\n]*?:(?:\s|$)/.test(text.slice(start))) {
		const next = text.indexOf("\n", start) + 1;
		const indented = next + (/^\s*/.exec(text.slice(next))?.[0].length ?? 0);
		return next === 0 ? void 0 : problemAt(indented, indented + 1, words.BAD_INDENT ?? impossible, text);
	}
	const key = /^[\w-]+:(?=[^\s/])/.exec(text.slice(lineStart).trimStart())?.[0];
	if (key && (error.code === "MULTILINE_IMPLICIT_KEY" || error.code === "MISSING_CHAR")) return problemAt(lineStart, lineStart + 1, ["The colon in `%` needs a space after it", `Write \`${key} \`, then the value`], text);
	const star = /(?:^|[-:,[{]\s+)(\*[^\s,[\]{}]+)[ \t]+$/.exec(text.slice(lineStart, start));
	if (error.code === "UNEXPECTED_TOKEN" && star) {
		const at = lineStart + star.index + star[0].indexOf("*");
		return problemAt(at, at + 1, words.BAD_ALIAS ?? impossible, text);
	}
}
/** Where the quoted text opens that goes on to an offset. */
function quoteAround(document, offset) {
	let found;
	(0, import_dist.visit)(document, { Scalar(_, scalar) {
		if ((scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE") && scalar.range && scalar.range[0] < offset) found = scalar;
	} });
	return (0, import_dist.isScalar)(found) ? found.range?.[0] : void 0;
}
/** The bracket that is still open at an offset. */
function openBracket(document, offset, text) {
	let found;
	(0, import_dist.visit)(document, { Collection(_, { flow, range }) {
		if (flow && range && range[0] < offset && range[1] >= offset) found = range[0];
	} });
	return found === void 0 ? void 0 : problemAt(found, found + 1, [`The bracket \`${text[found] ?? ""}\` that opens here is not closed`, "Close it, and indent the lines in between more than the line it is on"], text);
}
// ../core/src/documents/yaml-full.ts
/** Keys that stand twice and references that expand to too much are looked for in `findDefect`. */
const options = {
	merge: true,
	logLevel: "silent",
	uniqueKeys: false
};
/**
* A text with more tokens (keys, values, brackets, line breaks, white space between them) or directives
* than this is refused; a template has about 300. Each costs the library a few microseconds, and ten
* where it is a mistake or a directive that is not known.
*/
const maxTokens = 4e5;
const maxDirectives = 100;
/** Reads YAML 1.2 with merge keys, with the `yaml` package. */
function parseFull(text) {
	try {
		const { documents, comments, passed } = compose(text);
		for (const document of documents) {
			const [error] = document.errors;
			const problem = error ? describeYamlError(error, document, text) : findDefect(document, text);
			if (problem) return broken(problem);
		}
		if (passed !== void 0) return broken(tooMuch(passed));
		const values = [];
		for (const document of documents) values.push(document.toJS({ maxAliasCount: -1 }));
		if (isTooDeep(values)) return broken(tooDeep(text));
		return {
			kind: "data",
			values,
			map: {
				kind: "data",
				syntax: "yaml",
				nodes: tableOf(documents, text),
				...comments.length > 0 ? { comments } : {}
			}
		};
	} catch (error) {
		if (error instanceof RangeError) return broken(tooDeep(text));
		return broken(unreadable(text));
	}
}
function broken(problem) {
	return {
		kind: "broken",
		problems: [problem]
	};
}
function tooDeep(text) {
	const [message, suggestion] = tooDeepWords;
	return {
		message,
		suggestion,
		start: 0,
		end: Math.min(1, text.length)
	};
}
function tooMuch(start) {
	return {
		message: `The file has more than ${maxTokens} keys, values and marks, or ${maxDirectives} directives; expected badge templates`,
		suggestion: "Split it into files with fewer templates, or check how it was created",
		start,
		end: start + 1
	};
}
/**
* The documents of a text, up to the first that has a mistake: the library would look for all others,
* and nobody asks.
*/
function compose(text) {
	const parser = new import_dist.Parser();
	const composer = new import_dist.Composer(options);
	const documents = [];
	const comments = [];
	let directives = 0;
	/** Whether there is nothing more to learn. */
	const isDone = (tokens) => {
		for (const token of tokens) {
			documents.push(...composer.next(token));
			if (token.type === "directive") directives += 1;
			if (token.type === "error") documents.push(...composer.end(true, text.length));
			if (documents.at(-1)?.errors.length) return true;
		}
		return false;
	};
	let tokens = 0;
	let offset = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		if (isDone(parser.next(lexeme))) return {
			documents,
			comments
		};
		if (tokens++ > maxTokens || directives > maxDirectives) return {
			documents,
			comments,
			passed: offset
		};
		const end = offset + (isMark(lexeme) ? 0 : lexeme.length);
		if (lexeme.startsWith("#") && lexeme.includes("badgelint-")) comments.push({
			text: lexeme.slice(1),
			start: offset,
			end
		});
		offset = end;
	}
	if (isDone(parser.end())) return {
		documents,
		comments
	};
	documents.push(...composer.end());
	return {
		documents,
		comments
	};
}
/** Whether a lexeme is no part of the text but tells what follows. */
function isMark(lexeme) {
	return /^\p{Cc}$/u.test(lexeme) && lexeme !== "\n" && lexeme !== "\r" && lexeme !== "	";
}
const styles = {
	PLAIN: "plain",
	QUOTE_SINGLE: "single",
	QUOTE_DOUBLE: "double",
	BLOCK_LITERAL: "literal",
	BLOCK_FOLDED: "folded"
};
/** Takes the nodes of all documents of a text. */
function tableOf(documents, text) {
	const writer = new NodeTableWriter(text);
	for (const { contents } of documents) new DocumentWriter(text, writer).node(contents);
	return writer.table();
}
var DocumentWriter = class {
	#text;
	#writer;
	/** Rows by their names. */
	#anchors = /* @__PURE__ */ new Map();
	constructor(text, writer) {
		this.#text = text;
		this.#writer = writer;
	}
	/** Adds a node and gives its end. */
	node(node, fallback = 0) {
		if (!(0, import_dist.isAlias)(node) && !(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node) && !(0, import_dist.isScalar)(node)) {
			this.#writer.text("plain", fallback, fallback);
			return fallback;
		}
		const [start, end] = node.range ?? [fallback, fallback];
		if ((0, import_dist.isAlias)(node)) {
			this.#writer.alias(start, end, this.#anchors.get(node.source));
			return end;
		}
		const row = this.#writer.next;
		if ((0, import_dist.isScalar)(node)) this.#scalar(node, start, end);
		else this.#collection(node, start, end);
		if (node.anchor) this.#anchors.set(node.anchor, row);
		return end;
	}
	#collection(node, start, end) {
		if ((0, import_dist.isSeq)(node)) {
			this.#writer.open("list", start);
			for (const item of node.items) this.node((0, import_dist.isPair)(item) ? item.value : item, start);
		} else {
			this.#writer.open(this.#text[start] === "{" ? "flowMap" : "map", start);
			for (const { key, value } of node.items) this.node(value, this.#key(key, start));
		}
		this.#writer.close(end);
	}
	/** Adds a key and gives its end. One that is no text has no name. */
	#key(key, fallback) {
		if ((0, import_dist.isScalar)(key) && !isMergeKey(key)) {
			const end = this.node(key, fallback);
			this.#writer.name(String(key.value ?? ""));
			return end;
		}
		const [start, end] = (0, import_dist.isNode)(key) && key.range || [fallback, fallback];
		if (isMergeKey(key)) this.#writer.mergeKey(start, end);
		else {
			this.#writer.text("plain", start, end);
			this.#writer.name("");
		}
		return end;
	}
	#scalar(node, start, end) {
		const style = styles[node.type ?? "PLAIN"] ?? "plain";
		if (style !== "literal" && style !== "folded") {
			this.#writer.text(style, start, end);
			return;
		}
		const headerEnd = this.#text.indexOf("\n", start);
		const from = headerEnd < 0 ? end : Math.min(end, headerEnd + 1);
		const indent = leadingSpaces(this.#text.slice(from, end)) - leadingSpaces(String(node.value));
		this.#writer.text(style, from, end, Math.max(0, indent));
	}
};
export { parseFull };
