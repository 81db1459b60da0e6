// ../core/src/text/words.ts
/** Letters and digits, with apostrophes and hyphens inside a word. */
const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019\-\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
function words(text) {
	return Array.from(text.matchAll(pattern), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
}
/** A text as it is compared: without case, in one Unicode form, with one kind of apostrophe. */
function normalize(text) {
	if (!/[^\n -~]/.test(text)) return text.toLowerCase();
	return text.normalize("NFKC").toLowerCase().replaceAll("\u2019", "'");
}
/** The words of a text as they are compared. Cheaper than {@link words} where places do not matter. */
function normalizedWords(text) {
	return normalize(text).match(pattern) ?? [];
}
/** A text in small letters without accents, each letter in its place, so that offsets hold. */
function plainLetters(text) {
	return text.replace(/[^ -~]/g, plainLetter).toLowerCase();
}
function plainLetter(letter) {
	if (letter === "\u2019") return "'";
	const base = letter.normalize("NFD").charAt(0).toLowerCase();
	return base.length === letter.length ? base : letter;
}
export { normalize, normalizedWords, plainLetters, words };
