import { t as fewNames } from "./first-few.js";
// ../reporter/src/practices/wording.ts
/** What a state is called. */
const stateNames = {
	kept: "kept",
	"not-kept": "not kept",
	unknown: "not known"
};
/** Whether there is a step to show: what is kept needs none. */
function openStep({ state, next }) {
	return state === "kept" ? void 0 : next;
}
/** How many practices are in which state: `7 kept, 3 not kept, 5 not known`. */
function countsOfStates(practices) {
	return Object.keys(stateNames).map((state) => {
		return `${practices.filter((one) => one.state === state).length} ${stateNames[state]}`;
	}).join(", ");
}
/** So many rules are named. */
const maxRules = 4;
/** The rules that serve a practice: those with findings say so. */
function ruleLine({ rules, findings }) {
	const counts = Object.entries(findings).filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}${count === 1 ? "" : "s"}`);
	return [fewNames(rules, maxRules), ...counts.length > 0 ? [`(${counts.join(", ")})`] : []].join(" ").trim();
}
export { stateNames as i, openStep as n, ruleLine as r, countsOfStates as t };
