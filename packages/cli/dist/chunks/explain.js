import { lt as ownFindings, w as rules, x as rulesOf } from "./write.js";
import { t as nearest } from "./nearest.js";
import { n as practices, r as rulePage, t as ownFindingPage } from "./rule-page.js";
import "./src.js";
import { t as UsageError } from "./usage-error.js";
// src/explain.ts
/**
* `badgelint explain`: the page of a rule, or the list of all rules, those of the program's plugins
* included. Throws {@link UsageError}.
*/
async function explain(id) {
	const own = ownFindings.find((candidate) => candidate.id === id);
	if (own) return ownFindingPage(own);
	const known = rules.find((candidate) => candidate.id === id);
	if (known) return rulePage(known);
	const all = await rulesOf(process.cwd());
	if (id === void 0) return `${listOfRules(all).join("\n")}\n`;
	const rule = all.find((candidate) => candidate.id === id);
	if (rule) return rulePage(rule);
	const meant = nearest(id, [...all, ...ownFindings].map((candidate) => candidate.id));
	throw new UsageError(`There is no rule "${id}"${meant ? `; did you mean "${meant}"?` : "."} Run \`badgelint explain\` for the list.`);
}
function listOfRules(rules) {
	const all = [...rules, ...ownFindings];
	const width = Math.max(...all.map(({ id }) => id.length));
	const line = ({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`;
	return [
		...Object.entries(practices).flatMap(([number, title]) => {
			const serving = rules.filter(({ practice }) => practice === Number(number));
			return serving.length === 0 ? [] : [
				`Practice ${number}: ${title}`,
				...serving.map(line),
				""
			];
		}),
		"About files and configuration",
		...ownFindings.map(line)
	];
}
export { explain };
