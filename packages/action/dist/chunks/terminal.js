// ../reporter/src/escape/terminal.ts
/**
* Text from a repository as one line for a terminal, which obeys nothing in it: control characters (escape
* sequences, bells) and marks that turn the direction of writing become `\u{\u2026}`. Line breaks and tabs
* become spaces. Letters that nobody can see (tags) go, and halves of characters become `U+FFFD`.
*/
function escapeForTerminal(text) {
	return text.toWellFormed().replace(/[\u{e0000}-\u{e007f}]/gu, "").replace(/\r\n|[\n\r\u2028\u2029]/g, " ").replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (character) => character === "	" ? " " : `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** JSON in which what a terminal would obey, or show out of order, is written as `\uXXXX`, which means the same. */
function escapeJsonForTerminal(json) {
	return json.replace(/[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
export { escapeForTerminal, escapeJsonForTerminal };
