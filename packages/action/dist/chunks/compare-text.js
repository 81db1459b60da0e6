// ../core/src/text/compare-text.ts
/** By UTF-16 units, whatever the language of the machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Each text once, in their order. */
function sortedOnce(texts) {
	return [...new Set(texts)].sort(compareText);
}
export { compareText, sortedOnce };
