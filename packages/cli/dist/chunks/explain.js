import { UsageError, builtInCheckPage, builtInChecks, didYouMean, practiceNumbers, practicePage, practiceTitles, rulePage, rules, rulesOf } from "./check.js";
// src/explain.ts
/**
* `badgelint explain`: the page of a rule or a practice, or the list of all rules, those of the program's
* plugins included. Throws {@link UsageError}.
*/
async function explain(id, number) {
	if (id === "practice") return explainPractice(number ?? "");
	if (number !== void 0) throw new UsageError(`"${number}" is one word too many; expected one rule, or a practice such as \`practice 9\`. Leave it away.`);
	if (id !== void 0 && /^-?\d+$/.test(id)) return explainPractice(id);
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
/** The story of a practice, by its number. Throws {@link UsageError}. */
async function explainPractice(number) {
	const practice = practiceNumbers.find((one) => String(one) === number);
	if (practice !== void 0) return practicePage(practice, await rulesOf(process.cwd()));
	const what = number === "" ? "No number is given" : `There is no practice "${number}"`;
	throw new UsageError(`${what}; expected a number from 1 to 15. Try \`badgelint explain 9\`.`);
}
function listOfRules(rules) {
	const all = [...rules, ...builtInChecks];
	const width = Math.max(...all.map(({ id }) => id.length));
	const line = ({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`;
	return [
		...practiceNumbers.flatMap((number) => {
			const serving = rules.filter(({ practice }) => practice === number);
			const title = `Practice ${number}: ${practiceTitles[number].title}`;
			return serving.length === 0 ? [] : [
				title,
				...serving.map(line),
				""
			];
		}),
		"About files and configuration",
		...builtInChecks.map(line)
	];
}
export { explain };
