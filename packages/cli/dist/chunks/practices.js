import { n as escapeJsonForTerminal, t as escapeForTerminal } from "./terminal.js";
import { n as check } from "./check.js";
import { t as truncate } from "./truncate2.js";
import { i as stateNames, n as openStep, t as countsOfStates } from "./wording.js";
import "./src.js";
import { t as exitCodes } from "./exit-codes.js";
import { n as unmatchedError, r as writeReport, t as hasColors } from "./output.js";
import { t as progress } from "./progress.js";
import { stderr, stdout } from "node:process";
/** The practices as a JSON text for programs. */
function practicesJson(practices) {
	return `${escapeJsonForTerminal(JSON.stringify({
		version: 1,
		practices
	}, null, 2))}\n`;
}
// ../reporter/src/escape/github-references.ts
/** Does not show, and parts what GitHub would take for one thing. */
const zeroWidthSpace = "​";
/** Parts what GitHub turns into links by itself in the text that a reader sees, where no escape helps. */
function breakReferences(text) {
	return breakReferencesInCode(text).replace(/(GH|GHSA)-(?=\w)/gi, `$1-${zeroWidthSpace}`).replaceAll("://", `:${zeroWidthSpace}//`).replace(/www\./gi, (www) => `${www.slice(0, 3)}${zeroWidthSpace}.`).replace(/(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/giu, (digits) => digits.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`));
}
/** What matters in code too: mail quotes it as plain text, and an answer to the mail is read afresh. */
function breakReferencesInCode(text) {
	return text.replaceAll("@", `@${zeroWidthSpace}`).replace(/#(?=\d)/g, `#${zeroWidthSpace}`).replaceAll("<!--", `<${zeroWidthSpace}!--`);
}
// ../reporter/src/escape/plain-line.ts
/** An untrusted text as one trimmed line of at most `maxLength` UTF-16 units, with nothing invisible in it. */
function toPlainLine(text, maxLength) {
	return truncate(escapeForTerminal(text).trim(), maxLength);
}
// ../reporter/src/escape/html.ts
/**
* Encodes what Markdown or HTML would take for markup. Entities rather than backslashes: they hold within
* an HTML element too, where Markdown is not read.
*/
function encodeEntities(text, { isElement }) {
	return text.replace(/[&<>"*_~`[\]|\\]/g, entityOf).replace(/^[#+=:-]/, entityOf).replace(/^(\d+)([.)])/, (_, digits, mark) => digits + entityOf(mark)).replaceAll("$", () => isElement ? "<span>$</span>" : entityOf("$"));
}
const namedEntities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Hexadecimal, since `&#42;` holds `#42`, which plain-text mail shows. */
function entityOf(character) {
	return namedEntities[character] ?? `&#x${character.codePointAt(0)?.toString(16)};`;
}
// ../reporter/src/escape/github.ts
/**
* Text that shows as it is within a paragraph, a list item, a table cell, a heading, a link's text or an
* HTML element: nothing in it is markup. 1,000 units by default.
*/
function escapeMarkdown(text, { maxLength = 1e3 } = {}) {
	return escapeLine(toPlainLine(text, maxLength));
}
/** As {@link escapeMarkdown}, for messages such as findings have: what stands between backticks shows as code. */
function escapeMarkdownMessage(text, { maxLength = 1e3 } = {}) {
	return toPlainLine(text, maxLength).split(/(`[^`]+`)/).map((piece, index) => index % 2 === 1 ? `<code>${escapeLine(piece.slice(1, -1))}</code>` : escapeLine(piece)).join("");
}
function escapeLine(line) {
	return encodeEntities(breakReferences(line), { isElement: true });
}
// ../reporter/src/practices/markdown.ts
const signs = {
	kept: "✅",
	"not-kept": "❌",
	unknown: "❔"
};
/** The practices as a table: what was seen, and the next step where one is open. */
function practicesTable(practices) {
	return {
		header: "| | Practice | | What was seen | Next step |\n| ---: | --- | --- | --- | --- |",
		rows: practices.map(rowOf)
	};
}
function rowOf(one) {
	const step = openStep(one);
	return `| ${[
		String(one.practice),
		escapeMarkdown(one.name),
		`${signs[one.state]} ${stateNames[one.state]}`,
		escapeMarkdownMessage(one.evidence, { maxLength: 300 }),
		step === void 0 ? "" : escapeMarkdownMessage(withPlace(step, one), { maxLength: 400 })
	].join(" | ")} |`;
}
function withPlace(step, { nextAt }) {
	return nextAt === void 0 ? step : `${step} (${nextAt.file}:${nextAt.line})`;
}
/** The practices as a document in GitHub's Markdown. */
function practicesMarkdown(practices) {
	const { header, rows } = practicesTable(practices);
	return `## The fifteen practices\n\n${header}\n${rows.join("\n")}\n\n${countsOfStates(practices)}.\n`;
}
// src/practices.ts
/** `badgelint practices`: says which of the fifteen practices a program keeps. Throws {@link UsageError}. */
async function runPractices(paths, options) {
	const { config, today, output } = options;
	const request = {
		workingDirectory: process.cwd(),
		paths,
		practices: true,
		links: options.links !== false,
		onLink: progress("links asked"),
		...config === void 0 ? {} : { configuration: config },
		...today === void 0 ? {} : { today }
	};
	const { report, unmatched, isConfigured, notes } = await check(request);
	if (unmatched.length > 0) throw unmatchedError(unmatched, isConfigured);
	for (const note of notes) stderr.write(`badgelint: ${escapeForTerminal(note)}\n`);
	const text = await formatted(report.practices ?? [], options);
	if (output === void 0) stdout.write(text);
	else await writeReport(output, text);
	return exitCodes.clean;
}
async function formatted(practices, { format, output, color }) {
	if (format === "json") return practicesJson(practices);
	if (format === "markdown") return practicesMarkdown(practices);
	const { practicesText } = await import("./text.js");
	const isTerminal = stdout.isTTY === true && output === void 0;
	return practicesText(practices, {
		width: isTerminal ? Math.max(40, stdout.columns) : 100,
		color: color ?? (isTerminal && hasColors())
	});
}
export { practicesJson as n, runPractices, practicesMarkdown as t };
