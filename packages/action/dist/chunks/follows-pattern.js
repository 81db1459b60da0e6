// ../core/src/program/governance/follows-pattern.ts
/** What stands between two parts of a pattern for names. */
const patternSeparator = /: ?| ?\| ?| ?\/ ?| [\u2013\u2014-] /g;
/** Whether a name has the parts of a pattern, with the same signs between them. */
function followsPattern(name, pattern) {
	let rest = withOneDash(name);
	for (const [sign] of withOneDash(pattern).matchAll(patternSeparator)) {
		const at = rest.indexOf(sign.trim() === "-" ? " - " : sign.trim());
		if (at < 1) return false;
		rest = rest.slice(at + (sign.trim() === "-" ? 3 : 1));
	}
	return rest.trim() !== "";
}
function withOneDash(text) {
	return text.replace(/[\u2013\u2014]/g, "-");
}
export { followsPattern, patternSeparator };
