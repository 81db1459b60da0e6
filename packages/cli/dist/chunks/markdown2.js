import { RankedBadges, badgeInWords, digest, digestHeadline, keyOf, partHeading, pluralize } from "./check.js";
import { escapePlainMarkdown, escapePlainMarkdownMessage, plainMarkdownCode } from "./plain-markdown.js";
// ../reporter/src/formats/markdown.ts
/** So many badges of a group are named. */
const maxBadges = 5;
/** Markdown for a wiki or a mail: many findings begin with what to do first; then all of them, badge by badge. */
const markdown = function* ({ report, findings, pathFromHere }) {
	yield "# badgelint\n\n";
	const summed = digest(report, findings);
	yield* overview(summed, findings);
	const badges = new RankedBadges(summed);
	for (const own of Map.groupBy(badges.sorted(findings), keyOf).values()) {
		const [first] = own;
		if (first === void 0) continue;
		const badge = badges.of(first);
		const path = pathFromHere(first.file);
		yield `## ${badge === void 0 ? plainMarkdownCode(path) : escapePlainMarkdown(badgeInWords(badge))}\n\n`;
		for (const finding of own) yield item(finding, path, report);
		yield "\n";
	}
};
/** What people read before the list. */
function* overview(summed, findings) {
	yield `${escapePlainMarkdown(digestHeadline(summed))}\n\n`;
	if (findings.length <= 20) return;
	for (const part of summed.parts) {
		yield `**${escapePlainMarkdown(partHeading(part, summed))}**\n\n`;
		for (const { label, findings: own, badges } of part.groups) {
			const named = badges.slice(0, maxBadges).map((badge, at) => badgeInWords(badge, at === 0));
			const left = badges.length - named.length;
			const whose = [...named, ...left > 0 ? [pluralize(left, "more badge")] : []].join(", ");
			yield `- ${own.length} ${escapePlainMarkdown(label)}${whose === "" ? "" : `: ${escapePlainMarkdown(whose)}`}\n`;
		}
		yield "\n";
	}
}
function item(finding, path, { rules }) {
	const { rule, severity, message, suggestion, range } = finding;
	const page = rules.get(rule)?.page;
	const place = plainMarkdownCode(`${path}:${range.start.line}`);
	const name = page === void 0 ? plainMarkdownCode(rule) : `[${escapePlainMarkdown(rule)}](<${page.replace(/[<>\s]/g, encodeURIComponent)}>)`;
	return `- **${severity}:** ${escapePlainMarkdownMessage(message)}.\n  Do this: ${escapePlainMarkdownMessage(suggestion)}. (${place}, ${name})\n`;
}
export { markdown };
