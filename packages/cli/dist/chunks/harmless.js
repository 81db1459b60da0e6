// ../reporter/src/harmless.ts
/** Shortens a text to `most` UTF-16 units, never within a character. */
function cut(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, Math.max(0, most - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
export { cut as t };
