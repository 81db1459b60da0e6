// ../core/src/text/join-with-and.ts
/** Words with commas, and an `and` before the last: `a, b and c`. */
function joinWithAnd(words) {
	return joined(words, "and");
}
/** The same with an `or`. */
function joinWithOr(words) {
	return joined(words, "or");
}
function joined(words, last) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
export { joinWithAnd, joinWithOr };
