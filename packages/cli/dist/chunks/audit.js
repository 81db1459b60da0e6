import { UsageError, audit, capitalized, colorsFor, countBySeverity, escapeForTerminal, escapeJsonForTerminal, escapeMarkdown, escapeMarkdownMessage, formatNumber, layoutFor, markdownCodeSpan, passes, practicesMarkdown, progress, recordAudit, stateNames, tell, textLayout, unmatchedError, writeReport } from "./check.js";
import { areAllKept, auditTitle, badgeNames, dueCounts, evidenceSentences, ids, leadSentences, openCandidates, ownerName, ownerNames, ownersByTasks, placeOf, subjectOf, sumSentence } from "./wording.js";
import { practicesText } from "./text.js";
import { plainCsvCell } from "./csv-cell.js";
import { exitCodes } from "./main.js";
import { stderr, stdout } from "node:process";
// ../reporter/src/audit/csv.ts
/** So many UTF-16 units of a cell are kept. */
const maxCellLength = 1e3;
/** The last column is left empty for whoever decides. */
const header = [
	"template",
	"name",
	"file",
	"owner",
	"last_issued",
	"issued",
	"active_since",
	"recommended_by",
	"required_by",
	"decision",
	"until",
	"decide (keep/archive/plan)"
];
/** The badges that might be archived, for a spreadsheet: a row for each. What is not known is empty. */
function candidatesCsv(audit) {
	const nameOf = ownerNames(audit);
	const rows = audit.candidates.map((one) => [
		one.template,
		one.name,
		one.file,
		nameOf(one.owner),
		one.lastIssued,
		one.issued,
		one.activeSince,
		one.recommendedBy.join(", "),
		one.requiredBy.join(", "),
		one.decision && `keep: ${one.decision.keep}`,
		one.decision?.until,
		void 0
	]);
	return [header, ...rows].map((row) => `${row.map((value) => plainCsvCell(value, maxCellLength)).join(",")}\n`).join("");
}
// ../reporter/src/audit/json.ts
/** An audit as a JSON text for programs, in the shape of `schemas/audit.schema.json`. */
function auditJson(audit) {
	return `${escapeJsonForTerminal(JSON.stringify(audit, null, 2))}\n`;
}
// ../reporter/src/audit/outline.ts
/** So many things are told of an owner, and so many that are settled. */
const maxTasks = 10;
/** What an audit says, in the order in which people read it; the practices stand apart. */
function outlineOf(audit) {
	const { links, goals, gaps, since } = audit;
	const sections = [
		{
			title: `What changed since ${since}`,
			items: changeLines(audit).map(plainItem)
		},
		settledSection(audit),
		candidateSection(audit),
		{
			title: `Dead links (${formatNumber(links.length)})`,
			items: links.map(linkItem)
		},
		{
			title: `Goals (${goals.length})`,
			items: goals.map(goalItem)
		},
		...ownersByTasks(audit).map((own) => ownerSection(own, audit))
	];
	return {
		title: auditTitle(audit),
		sum: sumSentence(audit),
		lead: leadSentences(audit),
		gaps: gaps.map(({ message }) => message),
		sections: sections.filter(({ items }) => items.length > 0)
	};
}
function plainItem(head) {
	return {
		head,
		lines: []
	};
}
/** What an entry is about, and where that stands. */
function subject(one) {
	const head = subjectOf(one);
	return {
		...head === void 0 ? {} : { head },
		place: placeOf(one)
	};
}
/** One line on templates, one on what is due, and one for each practice whose state is another. */
function changeLines(audit) {
	const { changes } = audit;
	const named = (ids) => ids.map(badgeNames(audit));
	const templates = counted([
		[named(changes.added), "added"],
		[changes.removed, "removed"],
		[named(changes.archived), "archived"],
		[named(changes.changed), "changed"]
	]);
	return [
		...templates === "" ? [] : [`Templates: ${templates}`],
		...dueLine(changes),
		...practiceLines(changes)
	];
}
/** `2 added (a, b), 1 archived (c)`. */
function counted(lists) {
	return lists.filter(([list]) => list.length > 0).map(([list, what]) => `${formatNumber(list.length)} ${what} (${ids(list)})`).join(", ");
}
function dueLine({ appeared, settled }) {
	if (appeared === void 0 || settled === void 0) return [];
	if (appeared.length + settled.length === 0) return [];
	return [`Things to do: ${formatNumber(appeared.length)} new, ${formatNumber(settled.length)} settled`];
}
function practiceLines({ practices = [] }) {
	return practices.map(({ practice, before, after }) => `Practice ${practice}: ${stateNames[before]} before, ${stateNames[after]} now`);
}
/** What the last audit had and this one has not. */
function settledSection(audit) {
	const { settled = [] } = audit.changes;
	const nameOf = badgeNames(audit);
	const left = settled.length - maxTasks;
	return {
		title: `Settled (${formatNumber(settled.length)})`,
		items: settled.slice(0, maxTasks).map(({ key, what }) => ({
			head: nameOf(key.slice(key.indexOf(" ") + 1)),
			lines: [what]
		})),
		...left > 0 ? { more: `and ${formatNumber(left)} more; \`badgelint audit --format json\` has all of them` } : {}
	};
}
function candidateSection(audit) {
	const { candidates } = audit;
	const nameOf = ownerNames(audit);
	const open = openCandidates(audit).length;
	const kept = candidates.length - open;
	return {
		title: `Might be archived (${kept === 0 ? formatNumber(open) : `${formatNumber(open)} to decide on, ${formatNumber(kept)} kept`})`,
		items: candidates.map((one) => ({
			...subject(one),
			lines: evidenceSentences(one),
			...one.decision === void 0 ? { note: `${capitalized(nameOf(one.owner))} decides: keep it, archive it, or plan to issue it again` } : {}
		}))
	};
}
function linkItem({ address, reason, since, from, places }) {
	return {
		head: address,
		lines: [`It ${reason}; ${{
			"last audit": `dead since ${since}, says the last audit`,
			cache: `dead since ${since}`,
			"first seen today": "first seen dead today"
		}[from]}`, `In ${ids(places.map(placeOf))}`]
	};
}
const goalStates = {
	met: "Met",
	"on-course": "On course",
	behind: "Behind",
	missed: "Missed",
	unknown: "Not known"
};
function goalItem(goal) {
	const { metric, target, by, state, last, why } = goal;
	const measured = last === void 0 ? "nothing was measured" : `${last.value} on ${last.on}`;
	const lines = why === void 0 ? [`${goalStates[state]}: ${measured}`] : [`${goalStates[state]}: ${why}`, ...last === void 0 ? [] : [`Last measured: ${measured}`]];
	return {
		head: `${metric}: ${target} by ${by}`,
		place: placeOf(goal),
		lines
	};
}
function ownerSection({ owner, own, open }, audit) {
	const name = ownerName(owner);
	const { account } = owner;
	const left = own.length - maxTasks;
	const who = account === void 0 || account === name.replace(/^@/, "") ? name : `${name} (${account})`;
	return {
		title: `${capitalized(who)}: ${dueCounts(own.length, open.length)}`,
		items: own.slice(0, maxTasks).map((entry) => taskItem(entry, audit)),
		...left > 0 ? { more: `and ${formatNumber(left)} more; \`badgelint audit --per-owner mails\` has all of them` } : {}
	};
}
function taskItem(entry, { asOf, changes }) {
	const { key, what, action, rule, findings, since } = entry;
	const note = [
		...changes.appeared?.includes(key) ? ["new"] : [],
		rule,
		...findings > 1 ? [`the first of ${formatNumber(findings)} findings that \`badgelint check\` shows`] : [],
		...since < asOf ? [`due since ${since}`] : []
	];
	return {
		...subject(entry),
		lines: [what, `\u2192 ${action}`],
		note: note.join(", ")
	};
}
// ../reporter/src/audit/markdown.ts
/** An audit as a document in GitHub's Markdown. */
function auditMarkdown(audit) {
	const { title, sum, lead, gaps, sections } = outlineOf(audit);
	return `${[
		`# ${escapeMarkdown(title)}`,
		escapeMarkdown(sum),
		...lead.length === 0 ? [] : [lead.map((one) => escapeMarkdown(one)).join(" ")],
		...gaps.length === 0 ? [] : [gaps.map(gapLine).join("\n")],
		...sections.map(sectionMarkdown),
		...areAllKept(audit) ? [] : [practicesMarkdown(audit.practices).trimEnd()]
	].join("\n\n")}\n`;
}
function gapLine(message) {
	return `- **Not known:** ${escapeMarkdownMessage(message)}`;
}
function sectionMarkdown({ title, items, more }) {
	const lines = items.map(itemMarkdown);
	return [
		`## ${escapeMarkdown(title)}`,
		lines.join("\n"),
		...more === void 0 ? [] : [escapeMarkdownMessage(more)]
	].join("\n\n");
}
function itemMarkdown({ head, place, lines, note }) {
	const shown = [...lines.map((line) => escapeMarkdownMessage(line)), ...note === void 0 ? [] : [`<sub>${escapeMarkdownMessage(note)}</sub>`]];
	const where = place === void 0 ? [] : [markdownCodeSpan(place)];
	if (head === void 0) return [`- ${where.join("")}`, ...shown].join("<br>");
	return [[`- ${lines.length === 0 ? escapeMarkdownMessage(head) : `**${escapeMarkdown(head)}**`}`, ...where.map((one) => `(${one})`)].join(" "), ...shown].join("<br>");
}
// ../reporter/src/audit/text.ts
/** An audit as text for people: what is not known first, the fifteen practices last. */
async function auditText(audit, { width, color }) {
	const outline = outlineOf(audit);
	const layout = await layoutFor(textsOf(outline));
	const style = {
		width,
		colors: colorsFor(color),
		layout
	};
	const { colors } = style;
	const text = [
		[
			...block(outline.title, "", style).map(colors.bold),
			...block(outline.sum, "", style),
			...outline.lead.length === 0 ? [] : block(outline.lead.join(" "), "", style)
		],
		outline.gaps.flatMap((gap) => block(`Not known: ${gap}`, "", style).map(colors.yellow)),
		...outline.sections.map((section) => sectionLines(section, style))
	].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
	if (areAllKept(audit)) return text;
	const practices = await practicesText(audit.practices, {
		width,
		color,
		hasSteps: false
	});
	const more = block("`badgelint practices` says what helps each of them most.", "", style);
	return `${text}\n${colors.bold("The fifteen practices")}\n${practices}${more.join("\n")}\n`;
}
function textsOf({ title, sum, lead, gaps, sections }) {
	const shown = sections.flatMap(({ title, items }) => [title, ...items.flatMap(({ head = "", place = "", lines, note = "" }) => [
		head,
		place,
		...lines,
		note
	])]);
	return [
		title,
		sum,
		...lead,
		...gaps,
		...shown
	].map(escapeForTerminal);
}
function sectionLines({ title, items, more }, style) {
	return [
		...block(title, "", style).map(style.colors.bold),
		...items.flatMap((item) => itemLines(item, style)),
		...more === void 0 ? [] : block(more, "  ", style)
	];
}
function itemLines({ head, place, lines, note }, style) {
	const { dim } = style.colors;
	const [first = "", ...others] = [head ?? [], place ?? []].flat();
	return [
		...block([first, ...others.map((one) => `(${one})`)].join(" "), "  ", style),
		...lines.flatMap((line) => block(line, "    ", style)),
		...note === void 0 ? [] : block(note, "    ", style).map(dim)
	];
}
/** A text within its width, each line with some room before it. */
function block(text, indent, { layout, width }) {
	return layout.wrap(escapeForTerminal(text), Math.max(20, width - indent.length)).map((line) => indent + line);
}
// src/audit.ts
/** `badgelint audit`: audits a program, and gives the exit code. Throws {@link UsageError}. */
async function runAudit(paths, options) {
	const { record, perOwner, output, format, file = false, dryRun = false } = options;
	refuseContradictions(options);
	const access = file || dryRun ? await filingAccess(options) : void 0;
	const result = await audit(requestFor(paths, options));
	if (result.unmatched.length > 0) throw unmatchedError(result.unmatched, result.isConfigured);
	for (const note of result.notes) tell(note);
	const isShown = !(file || dryRun) || output !== void 0 || format !== void 0;
	if (isShown) await show(result.audit, options);
	if (record) {
		const { path, replaced } = await recordAudit(result);
		tell(`Wrote ${path}${replaced === void 0 ? "" : `, replacing the audit of ${replaced}`}.`);
	}
	if (perOwner !== void 0) {
		const { writeOwnerPages } = await import("./owner-files.js");
		for (const sentence of await writeOwnerPages(result.audit, perOwner)) tell(sentence);
	}
	if (access) await tellIssues(result, {
		access,
		dryRun
	}, isShown ? stderr : stdout);
	const summary = countBySeverity(result.audit.entries);
	return passes({ summary }, { failOn: options.failOn }) ? exitCodes.clean : exitCodes.findings;
}
function refuseContradictions({ file, dryRun, record, perOwner, repository }) {
	if (dryRun && (record || perOwner !== void 0)) throw new UsageError("--dry-run writes nothing, but --record and --per-owner write files. Leave out --dry-run, or leave out the others.");
	if (repository !== void 0 && !file && !dryRun) throw new UsageError("--repository needs --file or --dry-run. Add one of them, or leave out --repository.");
}
function requestFor(paths, { config, today, asOf = today, since, links }) {
	return {
		workingDirectory: process.cwd(),
		paths,
		links: links !== false,
		onLink: progress("links checked"),
		...config === void 0 ? {} : { configuration: config },
		...asOf === void 0 ? {} : { today: asOf },
		...since === void 0 ? {} : { since }
	};
}
async function show(made, options) {
	const text = await formatted(made, options);
	if (options.output === void 0) stdout.write(text);
	else await writeReport(options.output, text);
}
async function formatted(made, options) {
	switch (options.format) {
		case "json": return auditJson(made);
		case "markdown": return auditMarkdown(made);
		case "csv": return candidatesCsv(made);
		default: return auditText(made, await textLayout(options));
	}
}
async function filingAccess({ repository }) {
	return (await import("./file-issues.js")).filingAccess(repository);
}
async function tellIssues(result, { access, dryRun }, stream) {
	const { updateIssues } = await import("./file-issues.js");
	const log = (message) => {
		stream.write(`${message.split("\n").map(escapeForTerminal).join("\n")}\n`);
	};
	const filed = await updateIssues(result, {
		access,
		isDryRun: dryRun,
		log
	});
	if (!dryRun) {
		const { created, updated, closed, commented } = filed;
		log(`Issues: ${inNumbers({
			created,
			updated,
			closed,
			"commented on": commented
		})}.`);
		for (const url of filed.urls) log(`  ${url}`);
	}
	const { open, settled, deferred, unfinished } = filed;
	log(`Things to do: ${inNumbers({
		open,
		settled,
		deferred
	})}.`);
	if (unfinished !== void 0) tell(unfinished);
}
/** `3 created, 1 closed`. */
function inNumbers(counts) {
	return Object.entries(counts).map(([what, count]) => `${formatNumber(count)} ${what}`).join(", ");
}
export { runAudit };
