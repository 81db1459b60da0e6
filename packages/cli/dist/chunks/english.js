// ../reporter/src/wording/english.ts
/** A count with its noun: `1 badge`, `1,200 badges`. */
function pluralize(count, singular, plural = `${singular}s`) {
	return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
/** A number with a comma between thousands. */
function formatNumber(count) {
	return count.toLocaleString("en-US");
}
export { pluralize as n, formatNumber as t };
