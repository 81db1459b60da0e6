// ../core/src/text/normalize.ts
/** Whether the compared form of a text has other characters than the text but for case. */
function hasOtherForms(text) {
	return /[^\n -~]/.test(text) && text.normalize("NFKC") !== text;
}
/** A text as it is compared: without case, in one Unicode form, with one kind of apostrophe. */
function normalize(text) {
	if (!/[^\n -~]/.test(text)) return text.toLowerCase();
	return text.normalize("NFKC").toLowerCase().replaceAll("\u2019", "'");
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
export { hasOtherForms, normalize, plainLetters };
