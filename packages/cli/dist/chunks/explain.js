import { UsageError, builtInCheckPage, builtInChecks, pageAddress, practiceNumbers, practicePage, practiceTitles, presetNames, rulePage, rules, rulesIn, rulesNamed, textLayout } from "./check.js";
// src/wrap-markdown.ts
/** Wraps paragraphs and list items of a Markdown text at a width in columns; headings and code stay as they are. */
function wrapMarkdown(text, width) {
	let isCode = false;
	return text.split("\n").flatMap((line) => {
		if (line.startsWith("```")) isCode = !isCode;
		if (isCode || line.startsWith("```") || line.startsWith("#")) return [line];
		return wrap(line, width, /^- /.test(line) ? "  " : "");
	}).join("\n");
}
/** Breaks a line at spaces; a longer word stays whole, so that an address can be copied. */
function wrap(text, width, indent) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > width) {
		lines.push(line);
		line = indent + word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
// src/explain.ts
/**
* `badgelint explain`: the page of a rule or a practice, or a list of rules, those of the program's plugins included.
* Throws {@link UsageError}.
*/
async function explain(name, number) {
	const here = await rulesIn(process.cwd());
	const all = [...here.rules, ...builtInChecks];
	const { width } = await textLayout({});
	if (name === "practice" || name !== void 0 && /^-?\d+$/.test(name)) return wrapMarkdown(explainPractice(name === "practice" ? number ?? "" : name, here), width);
	if (number !== void 0) throw new UsageError(`Unexpected argument "${number}"; expected one rule, or a practice such as \`practice 9\`.`);
	if (name === void 0) return `${listOfRules(here, all)}\n`;
	const { ids } = rulesNamed(name, all.map(({ id }) => id));
	const named = all.filter(({ id }) => ids.includes(id));
	const [only, ...others] = named;
	if (only === void 0 || others.length > 0) return `${listOfRules(here, named)}\n`;
	return wrapMarkdown(explainRule(only, here), width);
}
function isRule(one) {
	return one.practice !== null;
}
/** A page with what applies in this folder, and where the page is on the web. */
function explainRule(one, here) {
	const page = isRule(one) ? rulePage(one, { withSuggestions: true }) : builtInCheckPage(one);
	const hasPage = !isRule(one) || rules.includes(one);
	return `${[...[page.trimEnd(), `## In this folder\n\n${stateOf(one, here)}`], ...hasPage ? [`Page: ${pageAddress(one.id)}`] : []].join("\n\n")}\n`;
}
function stateOf(one, { severityOf, originOf }) {
	const severity = severityOf(one.id);
	const origin = originOf(one.id);
	const setting = (value) => `\`\`\`yaml\nrules:\n  ${one.id}: ${value}\n\`\`\``;
	if (severity !== "off") return `On, as ${severity}${isFile(origin) ? `, set in ${origin}` : ""}. To change that, write \`error\`, \`warning\`, \`info\` or \`off\` in badgelint.yaml:\n\n${setting(severity)}`;
	const isStrict = isRule(one) && one.preset === "strict";
	return `Off${isFile(origin) ? `, set in ${origin}` : ""}.${isStrict ? " It is part of the preset `strict`." : ""} To switch it on, add to badgelint.yaml:\n\n${setting(one.severity)}`;
}
/** Whether a setting comes from a configuration file, and not from a preset. */
function isFile(origin) {
	return !["default", ...presetNames].includes(origin);
}
/** The story of a practice, by its number. Throws {@link UsageError}. */
function explainPractice(number, { rules }) {
	const practice = practiceNumbers.find((one) => String(one) === number);
	if (practice !== void 0) return practicePage(practice, rules);
	const what = number === "" ? "No number is given" : `There is no practice "${number}"`;
	throw new UsageError(`${what}; expected a number from 1 to 15. Try \`badgelint explain 9\`.`);
}
/** Rules under their practices, with the severity that each has in this folder. */
function listOfRules(here, shown) {
	const width = Math.max(...shown.map(({ id }) => id.length));
	const line = (one) => {
		const severity = here.severityOf(one.id);
		const isStrict = severity === "off" && isRule(one) && one.preset === "strict";
		return `  ${one.id.padEnd(width)}  ${severity.padEnd(7)}  ${one.summary}${isStrict ? " (strict)" : ""}`;
	};
	const byPractice = practiceNumbers.flatMap((number) => {
		const serving = shown.filter(({ practice }) => practice === number);
		const title = `Practice ${number}: ${practiceTitles[number].title}`;
		return serving.length === 0 ? [] : [[title, ...serving.map(line)]];
	});
	const checks = shown.filter((one) => !isRule(one));
	const isAnyOff = shown.some(({ id }) => here.severityOf(id) === "off");
	return [
		...byPractice,
		...checks.length === 0 ? [] : [["About files and configuration", ...checks.map(line)]],
		...isAnyOff ? [["Rules that are off: add them to badgelint.yaml under `rules`, such as `RULE: warning`;", "those marked (strict) all come on with `extends: [recommended, strict]`."]] : []
	].map((lines) => lines.join("\n")).join("\n\n");
}
export { explain };
