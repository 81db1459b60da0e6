// ../core/src/text/first-few.ts
/** So many of a kind are listed one by one; the others are a number. */
const maxListed = 10;
/** The first few of many lines, and one that says how many there are beside. */
function firstFew(lines, more = (count) => `And ${count} more.`) {
	const left = lines.length - maxListed;
	return left <= 0 ? [...lines] : [...lines.slice(0, maxListed), more(left)];
}
/** The first few of many names in one line, and how many there are beside. */
function fewNames(names, max = maxListed) {
	const left = names.length - max;
	return left <= 0 ? names.join(", ") : `${names.slice(0, max).join(", ")} and ${left} more`;
}
export { fewNames, firstFew };
