// ../reporter/src/visible.ts
/**
* Makes text from a repository harmless for a terminal: control characters (escape sequences, bells,
* carriage returns) and marks that turn the direction of writing are shown as codes instead of
* obeyed. Line breaks become spaces. Letters that nobody can see (tags) go, and halves of characters
* become `U+FFFD`.
*/
function visible(text) {
	return text.toWellFormed().replace(/[\u{e0000}-\u{e007f}]/gu, "").replace(/\r\n|[\n\r\u2028\u2029]/g, " ").replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (character) => character === "	" ? " " : `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
export { visible as t };
