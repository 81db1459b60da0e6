// ../core/src/text/characters.ts
/** The first of the two UTF-16 units of which a character beyond the usual ones is made. */
const pair = /[\ud800-\udbff]/;
/** How many characters a text has, whatever they are in UTF-16 units. */
function characterCount(text) {
	return pair.test(text) ? Array.from(text).length : text.length;
}
/** So many characters from the beginning of a text. */
function firstCharacters(text, count) {
	return pair.test(text) ? Array.from(text).slice(0, count).join("") : text.slice(0, count);
}
export { characterCount, firstCharacters };
