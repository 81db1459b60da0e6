// ../core/src/documents/addresses.ts
/** Takes a web address apart; undefined where a text is none. */
function parseAddress(text) {
	if (!/^https?:\/\/[^\s<>{}]+$/i.test(text)) return void 0;
	const url = URL.parse(text);
	return url !== null && /[\p{L}\d]/u.test(url.hostname) ? url : void 0;
}
/** Whether a text is a web address as a whole, so that somebody can be asked for it. */
function isWebAddress(text) {
	return plain.test(text) && !text.includes("xn--") || parseAddress(text) !== void 0;
}
/** How nearly all addresses are written; others take ten times as long. */
const plain = /^https?:\/\/[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?#][!#-;=?-z|~]*)?$/i;
/** Up to what no address holds: white space, quotation marks, brackets of mark-up, marks of tables. */
const candidates = /https?:\/\/[^\s<>"\u201c\u201d\u201e\u00ab\u00bb`|\u2026\u200b\u3000-\u303f\uff01-\uffef]{1,2000}/gi;
const closing = {
	")": "(",
	"]": "[",
	"}": "{"
};
/**
* The web addresses in a text, whatever it is marked up with. Where it is not sure how far an address
* goes, it is left out: a wrong one would be taken for dead.
*/
function addressesIn(text) {
	const found = [];
	if (!text.includes("://")) return found;
	candidates.lastIndex = 0;
	for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
		const start = match.index;
		const before = text[start - 1] ?? "";
		const written = trimmed(cutOff(match[0], before), before);
		const end = start + written.length;
		candidates.lastIndex = Math.max(end, start + 7);
		const isCut = match[0].length > 2e3 || /^(?:\u2026|\.\.\.)/.test(text.slice(end, end + 3)) || /[\\{]/.test(written);
		const address = written.replaceAll("&amp;", "&");
		if (isCut || !isWebAddress(address)) continue;
		found.push({
			address,
			start,
			end,
			isEscaped: address !== written
		});
	}
	return found;
}
/** Ends at a bracket that closes what was opened before the address, and at the quotation mark before it. */
function cutOff(match, before) {
	if (!/[([{}\])',;]/.test(match)) return match;
	const open = [];
	for (let index = 0; index < match.length; index++) {
		const unit = match[index] ?? "";
		if (unit === before && unit === "'") return match.slice(0, index);
		if (/[,;]/.test(unit) && /^https?:\/\//i.test(match.slice(index + 1, index + 9))) return match.slice(0, index);
		if (/[([{]/.test(unit)) open.push(unit);
		else if (Object.hasOwn(closing, unit) && open.pop() !== closing[unit]) return match.slice(0, index);
	}
	return match;
}
/** Without what belongs to the sentence around it. */
function trimmed(address, before) {
	const ended = address.replace(/&(?:quot|apos|nbsp|gt|lt|#\d+);.*$/s, "").replace(/['\u2019]s$/, "");
	const marks = before === "_" ? ".,;:!?'\u2019*~_" : ".,;:!?'\u2019*~";
	let end = ended.length;
	while (end > 0 && marks.includes(ended[end - 1] ?? "")) end--;
	return ended.slice(0, end);
}
export { addressesIn, isWebAddress, parseAddress };
