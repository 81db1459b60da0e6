import { n as practiceTitles } from "./titles.js";
// ../reporter/src/formats/rule-page.ts
/** The documentation page of a rule, in Markdown, from what the rule itself says. */
function rulePage(rule) {
	const { good, bad } = rule.examples;
	return page([
		`# ${rule.id}`,
		rule.summary,
		list([
			`Serves practice ${rule.practice}: ${practiceTitles[rule.practice].title}`,
			`${rule.severity}, ${rule.kind}`,
			appliesTo(rule),
			rule.preset === "none" ? "Off unless you switch it on" : `In the preset \`${rule.preset ?? "recommended"}\``
		]),
		"## Why it matters",
		rule.why,
		"## Draws a finding",
		...bad.map((one) => [example(one), ...found(one, rule.severity)].join("\n\n")),
		"## Draws none",
		...good.map((text) => example(typeof text === "string" ? { text } : text)),
		...options(rule),
		"## What it gets wrong",
		rule.mistakes,
		"## Source",
		`[${rule.source.title}](${rule.source.address})`
	]);
}
/** The documentation page of a finding that the engine itself makes, in Markdown. */
function builtInCheckPage({ id, severity, summary, why }) {
	return page([
		`# ${id}`,
		summary,
		list([`${severity}, about files and configuration`]),
		"## Why it matters",
		why
	]);
}
function page(parts) {
	return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}\n`;
}
function list(items) {
	return items.filter((item) => item !== void 0).map((item) => `- ${item}`).join("\n");
}
function appliesTo(rule) {
	switch (rule.on) {
		case "link": return `Judges the links of templates, documents and program.yaml${rule.needsAnswer ? "; says nothing under `--no-links`" : ""}`;
		case "document": return "Judges the governance document";
		case "program": return "Judges the program as a whole";
		case "template": {
			const languages = rule.languages ? `; texts in ${rule.languages.join(", ")} only` : "";
			return rule.reads.length === 0 ? void 0 : `Reads ${rule.reads.join(", ")}${languages}`;
		}
	}
}
/** What is told of an example, by line and column as in the text output. */
function found({ findings = [] }, severity) {
	if (findings.length === 0) return [];
	return [`\`\`\`text\n${findings.map(({ file, at, severity: own = severity, message }) => {
		return [
			...[file, at === "rest" ? void 0 : at.split("-")[0]].filter((part) => part),
			own,
			message
		].join(" ");
	}).join("\n")}\n\`\`\``];
}
function example({ text, caption, platform, options: set }) {
	const notes = [
		caption,
		platform ? `With \`platform: ${platform}\`.` : void 0,
		set ? `With the options \`${JSON.stringify(set)}\`.` : void 0
	].filter((note) => note !== void 0);
	const language = /^#+ /.test(text) ? "markdown" : "yaml";
	const excerpt = text.length > 1200 ? `${text.slice(0, 300)}…` : text;
	return [...notes.length > 0 ? [`${notes.join(" ")}\n`] : [], `\`\`\`${language}\n${excerpt.trimEnd()}\n\`\`\``].join("\n");
}
function options(rule) {
	const entries = Object.entries(rule.options ?? {});
	if (entries.length === 0) return [];
	return ["## Options", list(entries.map(([name, schema]) => `\`${name}\` (${schema.type}, default \`${JSON.stringify(schema.default)}\`): ${schema.description}`))];
}
export { rulePage as n, builtInCheckPage as t };
