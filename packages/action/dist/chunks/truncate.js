import { characterCount, firstCharacters } from "./characters.js";
// ../core/src/text/truncate.ts
/** A text on one line, cut after so many characters, for a message that quotes it. */
function truncate(text, max = 40) {
	const line = text.replace(/\s+/g, " ").trim();
	return characterCount(line) > max ? `${firstCharacters(line, max)}\u2026` : line;
}
export { truncate };
