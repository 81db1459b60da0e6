import { codeSpan, toPlainLine } from "./check.js";
// ../reporter/src/escape/plain-markdown.ts
/**
* Text that shows as it is within a paragraph, a list item or a heading: it makes no heading, list, link, picture or
* HTML of its own. 1,000 units by default.
*/
function escapePlainMarkdown(text, { maxLength = 1e3 } = {}) {
	return escapeLine(toPlainLine(text, maxLength));
}
/** As {@link escapePlainMarkdown}, for messages such as findings have: what stands between backticks is code. */
function escapePlainMarkdownMessage(text, { maxLength = 1e3 } = {}) {
	return toPlainLine(text, maxLength).split(/(`[^`]+`)/).map((piece, index) => index % 2 === 1 ? codeSpan(piece.slice(1, -1)) : escapeLine(piece)).join("");
}
/** Code within a line; nothing where the text is empty. 300 units by default. */
function plainMarkdownCode(text, { maxLength = 300 } = {}) {
	const line = toPlainLine(text, maxLength);
	return line === "" ? "" : codeSpan(line);
}
function escapeLine(line) {
	return line.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\").replace(/[`*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&").replace(/\](?=[([:]|$)/g, "\\$&").replace(/<(?=[a-z/!?]|$)|&(?=#?\w{1,40};)/gi, "\\$&").replace(/^[#+>=[-]/, "\\$&").replace(/^(\d+)(?=[.)])/, "$1\\").replace(/(?<=\s)#+$/, "\\$&");
}
export { escapePlainMarkdown, escapePlainMarkdownMessage, plainMarkdownCode };
