import { s as rules } from "./own-rule.js";
import { g as builtInChecks, i as rulesOf } from "./load-configuration.js";
import { t as didYouMean } from "./did-you-mean.js";
import { n as practices, r as rulePage, t as builtInCheckPage } from "./rule-page.js";
import "./src3.js";
import { t as UsageError } from "./usage-error.js";
// src/explain.ts
/**
* `badgelint explain`: the page of a rule, or the list of all rules, those of the program's plugins
* included. Throws {@link UsageError}.
*/
async function explain(id) {
	const builtInCheck = builtInChecks.find((candidate) => candidate.id === id);
	if (builtInCheck) return builtInCheckPage(builtInCheck);
	const builtInRule = rules.find((candidate) => candidate.id === id);
	if (builtInRule) return rulePage(builtInRule);
	const all = await rulesOf(process.cwd());
	if (id === void 0) return `${listOfRules(all).join("\n")}\n`;
	const rule = all.find((candidate) => candidate.id === id);
	if (rule) return rulePage(rule);
	const meant = didYouMean(id, [...all, ...builtInChecks].map((candidate) => candidate.id));
	throw new UsageError(`There is no rule "${id}"${meant ? `; did you mean "${meant}"?` : "."} Run \`badgelint explain\` for the list.`);
}
function listOfRules(rules) {
	const all = [...rules, ...builtInChecks];
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
		...builtInChecks.map(line)
	];
}
export { explain };
