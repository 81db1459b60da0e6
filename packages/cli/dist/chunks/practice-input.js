// ../core/src/practices/practice-input.ts
/** Templates whose badges can still be earned. */
function liveTemplates({ templates }) {
	return templates.filter(({ state }) => state !== "archived");
}
/** A number that a rule goes by; the fallback where there is no such rule or option. */
function numberOption({ rules }, id, name, fallback) {
	const value = rules.find((rule) => rule.id === id)?.options[name];
	return typeof value === "number" ? value : fallback;
}
/** A count with its noun: `1 badge`, `1,200 badges`. */
function counted(count, singular, plural = `${singular}s`) {
	return `${grouped(count)} ${count === 1 ? singular : plural}`;
}
/** How many of how many: `3 of 1,200 badges`. */
function share(part, all, singular, plural = `${singular}s`) {
	return `${grouped(part)} of ${counted(all, singular, plural)}`;
}
function grouped(count) {
	return count.toLocaleString("en-US");
}
export { counted, liveTemplates, numberOption, share };
