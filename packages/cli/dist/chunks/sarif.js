import { lt as ownFindings } from "./write.js";
import { t as cut } from "./harmless.js";
import { r as rulePage, t as ownFindingPage } from "./rule-page.js";
import { t as visible } from "./visible.js";
import "./src.js";
import { i as repositoryTop, r as pathFrom } from "./paths.js";
import { t as version } from "./package.js";
import { resolve } from "node:path";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
// ../reporter/src/worst-first.ts
const weight = {
	error: 0,
	warning: 1,
	info: 2
};
/** Errors before warnings before infos; those of one severity stay in their order. */
function worstFirst(findings) {
	return findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}
// ../reporter/src/sarif.ts
/** GitHub takes 25,000 results of a run and shows the 5,000 worst. */
const mostResults = 5e3;
/** GitHub shows 100 locations of a result; more than a few help nobody. */
const mostRelated = 10;
/** UTF-16 units of a message, or of a reason. GitHub gives no number. */
const mostOfMessage = 2e3;
/** GitHub refuses a file of more than 10 MB when zipped; somewhat less, since zips differ. */
const mostZipped = 95e5;
/** Tells a report as SARIF 2.1.0, for GitHub's code scanning among others. */
function formatSarif(report, options) {
	const suppressed = options.isForUpload ? [] : report.suppressed;
	const marks = fingerprints([...report.findings, ...suppressed]);
	const all = [...worstFirst(report.findings), ...worstFirst(suppressed)];
	let most = mostResults;
	while (true) {
		const text = `${JSON.stringify(log(all, most, marks, options), null, 2)}\n`;
		if (most === 0 || text.length < mostZipped / 4) return text;
		const zipped = gzipSync(text).length;
		if (zipped <= mostZipped) return text;
		most = Math.floor(Math.min(most, all.length) * mostZipped * .95 / zipped);
	}
}
function log(all, most, marks, options) {
	const told = all.slice(0, most);
	const ids = [...new Set(told.map(({ rule }) => rule))].sort();
	const rules = new Map(options.rules.map((rule) => [rule.id, rule]));
	const indexes = new Map(ids.map((id, index) => [id, index]));
	const fileOf = options.fileOf ?? ((file) => file);
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "badgelint",
				semanticVersion: options.version,
				version: options.version,
				rules: ids.map((id) => descriptor(id, rules.get(id)))
			} },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: leftOut(all.length - told.length, told.length)
			}],
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top of the git repository." } } },
			columnKind: "utf16CodeUnits",
			results: told.map((finding) => ({
				...result(finding, fileOf),
				ruleIndex: indexes.get(finding.rule) ?? -1,
				partialFingerprints: namedAs(marks.get(finding) ?? "", options)
			}))
		}]
	};
}
function leftOut(count, told) {
	if (count === 0) return [];
	return [{
		level: "warning",
		message: { text: `${count} more findings are left out: GitHub shows ${mostResults} of a run at most and takes files of 10 MB. The ${told} worst are here; badgelint's own report has all.` }
	}];
}
/** What SARIF calls a rule. */
function descriptor(id, rule) {
	if (rule === void 0) return {
		id,
		name: pascalCase(id),
		shortDescription: { text: id }
	};
	const common = {
		id,
		name: pascalCase(id),
		shortDescription: { text: cut(rule.summary, 1e3) },
		fullDescription: { text: cut(rule.why, 1e3) },
		defaultConfiguration: { level: levelOf(rule.severity) }
	};
	if (!("kind" in rule)) return {
		...common,
		help: {
			text: `${rule.summary}\n\n${rule.why}`,
			markdown: ownFindingPage(rule)
		},
		properties: {
			tags: ["badges", "files"],
			precision: "very-high"
		}
	};
	const { summary, why, mistakes, source, practice, kind } = rule;
	const text = [
		summary,
		why,
		`What it gets wrong: ${mistakes}`,
		`Source: ${source.title}`
	];
	return {
		...common,
		help: {
			text: text.join("\n\n"),
			markdown: rulePage(rule)
		},
		...isWebAddress(source.address) ? { helpUri: source.address } : {},
		properties: {
			tags: [
				"badges",
				`practice-${practice}`,
				kind
			],
			precision: precisionOf(rule)
		}
	};
}
/** How sure a finding of the rule is: a contract can be read, guidance is judgement. */
function precisionOf({ kind, severity }) {
	if (kind === "contract") return "very-high";
	return severity === "info" ? "medium" : "high";
}
function pascalCase(id) {
	return id.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function isWebAddress(address) {
	return URL.canParse(address) && /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(address);
}
function levelOf(severity) {
	return severity === "info" ? "note" : severity;
}
function result(finding, fileOf) {
	const { rule, severity, message, suggestion, range, file } = finding;
	const related = finding.related.slice(0, mostRelated);
	const others = related.map((place, index) => `[${named(fileOf, place)}](${index + 1})`);
	const see = others.length === 0 ? "" : ` See ${others.join(", ")}.`;
	return {
		ruleId: rule,
		level: levelOf(severity),
		message: { text: `${literal(cut(visible(`${message}. ${suggestion}.`), mostOfMessage))}${see}` },
		locations: [{ physicalLocation: physical(fileOf(file), range) }],
		...related.length === 0 ? {} : { relatedLocations: related.map((place, index) => otherPlace(fileOf, place, index + 1)) },
		..."suppressed" in finding ? { suppressions: [suppression(finding)] } : {}
	};
}
/** GitHub links `[text](1)` in a message to the related location with that id, and shows no others. */
function otherPlace(fileOf, { file, range }, id) {
	return {
		id,
		physicalLocation: physical(fileOf(file), range),
		message: { text: "See also" }
	};
}
function named(fileOf, { file, range }) {
	return `${literal(cut(visible(fileOf(file)), 200).replace(/[[\]\\]/g, "\\$&"))} line ${range.start.line}`;
}
/** Text in which a viewer finds no link and no placeholder. */
function literal(text) {
	return text.replaceAll("](", "]​(").replace(/\{(?=\d+\})/g, "{​");
}
function physical(path, range) {
	return {
		artifactLocation: {
			uri: percentEncoded(path),
			uriBaseId: "%SRCROOT%"
		},
		region: region(range)
	};
}
function percentEncoded(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/");
}
function region({ start, end }) {
	const isEmpty = start.line === end.line && start.column === end.column;
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		...isEmpty ? {} : { endColumn: end.column }
	};
}
function suppression({ suppressed: { by, reason } }) {
	return {
		kind: by === "comment" ? "inSource" : "external",
		status: "accepted",
		...reason === null ? {} : { justification: cut(visible(reason), mostOfMessage) }
	};
}
/**
* A stable name for each finding: rule, template (or file) and what it is about, whatever happens to
* lines. Those that share one are numbered in the order of their places.
*/
/** GitHub knows an alert again by this name of a fingerprint and by no other. */
function namedAs(mark, { isForUpload }) {
	return isForUpload ? {
		"badgelint/v1": mark,
		primaryLocationLineHash: mark
	} : { "badgelint/v1": mark };
}
function fingerprints(findings) {
	const counts = /* @__PURE__ */ new Map();
	const marks = /* @__PURE__ */ new Map();
	for (const finding of findings.toSorted(byPlace)) {
		const { rule, template, file, about } = finding;
		const name = JSON.stringify([
			rule,
			...template === void 0 ? ["file", file] : ["template", template],
			about
		]);
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		const numbered = count === 1 ? name : `${name} ${count}`;
		marks.set(finding, createHash("sha256").update(numbered).digest("hex"));
	}
	return marks;
}
function byPlace(a, b) {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	const lines = a.range.start.line - b.range.start.line;
	return lines === 0 ? a.range.start.column - b.range.start.column : lines;
}
// src/sarif.ts
/** A result as SARIF, with paths from the top of the git repository, as code scanning wants them. */
function sarif({ report, rules, base }) {
	const top = repositoryTop(base) ?? base;
	return formatSarif(report, {
		rules: [...rules, ...ownFindings],
		version,
		fileOf: (file) => pathFrom(top, resolve(base, file))
	});
}
export { sarif };
