// ../reporter/src/escape/truncate.ts
/** A text of at most `maxLength` UTF-16 units, never cut within a character; one that was cut ends in `…`. */
function truncate(text, maxLength) {
	if (text.length <= maxLength) return text;
	return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
export { truncate as t };
