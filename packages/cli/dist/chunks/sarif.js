import { builtInCheckPage, escapeForTerminal, rulePage, truncate } from "./check.js";
import { fingerprintsOf } from "./fingerprints.js";
import { gzipSync } from "node:zlib";
// ../reporter/src/severity-order.ts
/** Place of each severity in a list, the most severe first. */
const severityOrder = {
	error: 0,
	warning: 1,
	info: 2
};
/** Errors before warnings before infos; those of one severity stay in their order. */
function sortBySeverity(findings) {
	return findings.toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
}
// ../reporter/src/formats/sarif.ts
/** GitHub takes 25,000 results of a run and shows the 5,000 worst. */
const maxResults = 5e3;
/** GitHub shows 100 locations of a result; more than a few help nobody. */
const maxRelated = 10;
/** UTF-16 units of a message, or of a reason. GitHub gives no number. */
const maxMessageLength = 2e3;
/** In bytes. GitHub refuses a file of more than 10 MB when zipped; somewhat less, since zips differ. */
const maxZippedBytes = 95e5;
/** A report as SARIF 2.1.0, a JSON text that ends in a line break, for GitHub's code scanning among others. */
function formatSarif(report, options) {
	const suppressed = options.isForUpload ? [] : report.suppressed;
	const fingerprints = fingerprintsOf([...report.findings, ...suppressed]);
	const all = [...sortBySeverity(report.findings), ...sortBySeverity(suppressed)];
	let limit = maxResults;
	while (true) {
		const log = toLog(all, limit, fingerprints, report.rules, options);
		const text = `${JSON.stringify(log, null, 2)}\n`;
		if (limit === 0 || text.length < maxZippedBytes / 4) return text;
		const zippedBytes = gzipSync(text).length;
		if (zippedBytes <= maxZippedBytes) return text;
		limit = Math.floor(Math.min(limit, all.length) * maxZippedBytes * .95 / zippedBytes);
	}
}
/** The whole report, whatever is shown of it: code scanning would take what is hidden for settled. */
const sarif = ({ report, rules, version, pathInRepository }) => [formatSarif(report, {
	rules,
	version,
	pathInRepository
})];
/** A log of the first `limit` findings. */
function toLog(all, limit, fingerprints, pages, options) {
	const included = all.slice(0, limit);
	const ids = [...new Set(included.map(({ rule }) => rule))].sort();
	const rules = new Map(options.rules.map((rule) => [rule.id, rule]));
	const indexes = new Map(ids.map((id, index) => [id, index]));
	const pathOf = options.pathInRepository ?? ((file) => file);
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "badgelint",
				semanticVersion: options.version,
				version: options.version,
				rules: ids.map((id) => toDescriptor(id, rules.get(id), pages.get(id)?.page))
			} },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: omissionNotice(all.length - included.length, included.length)
			}],
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top of the git repository." } } },
			columnKind: "utf16CodeUnits",
			results: included.map((finding) => ({
				...toResult(finding, pathOf),
				ruleIndex: indexes.get(finding.rule) ?? -1,
				partialFingerprints: partialFingerprints(fingerprints.get(finding) ?? "", options)
			}))
		}]
	};
}
function omissionNotice(omitted, included) {
	if (omitted === 0) return [];
	return [{
		level: "warning",
		message: { text: `${omitted} more findings are left out: GitHub shows ${maxResults} of a run at most and takes files of 10 MB. The ${included} worst are here; badgelint's own report has all.` }
	}];
}
/** What SARIF calls a rule. */
function toDescriptor(id, rule, page) {
	if (rule === void 0) return {
		id,
		name: pascalCase(id),
		shortDescription: { text: id }
	};
	const common = {
		id,
		name: pascalCase(id),
		shortDescription: { text: truncate(rule.summary, 1e3) },
		fullDescription: { text: truncate(rule.why, 1e3) },
		defaultConfiguration: { level: levelOf(rule.severity) }
	};
	if (!("kind" in rule)) return {
		...common,
		help: {
			text: `${rule.summary}\n\n${rule.why}`,
			markdown: builtInCheckPage(rule)
		},
		...helpUri(page),
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
		...helpUri(page ?? source.address),
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
function helpUri(address) {
	return address !== void 0 && isWebAddress(address) ? { helpUri: address } : {};
}
function isWebAddress(address) {
	return URL.canParse(address) && /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(address);
}
function levelOf(severity) {
	return severity === "info" ? "note" : severity;
}
function toResult(finding, pathOf) {
	const { rule, severity, message, suggestion, range, file } = finding;
	const related = finding.related.slice(0, maxRelated);
	const links = related.map((place, index) => `[${locationName(pathOf, place)}](${index + 1})`);
	const see = links.length === 0 ? "" : ` See ${links.join(", ")}.`;
	return {
		ruleId: rule,
		level: levelOf(severity),
		message: { text: `${escapeSarifText(truncate(escapeForTerminal(`${message}. ${suggestion}.`), maxMessageLength))}${see}` },
		locations: [{ physicalLocation: toPhysicalLocation(pathOf(file), range) }],
		...related.length === 0 ? {} : { relatedLocations: related.map((place, index) => toRelatedLocation(pathOf, place, index + 1)) },
		..."suppressed" in finding ? { suppressions: [toSuppression(finding)] } : {}
	};
}
/** GitHub links `[text](1)` in a message to the related location with that id, and shows no others. */
function toRelatedLocation(pathOf, { file, range }, id) {
	return {
		id,
		physicalLocation: toPhysicalLocation(pathOf(file), range),
		message: { text: "See also" }
	};
}
function locationName(pathOf, { file, range }) {
	return `${escapeSarifText(truncate(escapeForTerminal(pathOf(file)), 200).replace(/[[\]\\]/g, "\\$&"))} line ${range.start.line}`;
}
/** Text in which a viewer finds no link and no placeholder. */
function escapeSarifText(text) {
	return text.replaceAll("](", "]\u200b(").replace(/\{(?=\d+\})/g, "{\u200b");
}
function toPhysicalLocation(path, range) {
	return {
		artifactLocation: {
			uri: percentEncoded(path),
			uriBaseId: "%SRCROOT%"
		},
		region: toRegion(range)
	};
}
function percentEncoded(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/");
}
function toRegion({ start, end }) {
	const isEmpty = start.line === end.line && start.column === end.column;
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		...isEmpty ? {} : { endColumn: end.column }
	};
}
function toSuppression({ suppressed: { by, reason } }) {
	return {
		kind: by === "comment" ? "inSource" : "external",
		status: "accepted",
		...reason === null ? {} : { justification: truncate(escapeForTerminal(reason), maxMessageLength) }
	};
}
/** GitHub knows an alert again by this name of a fingerprint and by no other. */
function partialFingerprints(fingerprint, { isForUpload }) {
	return isForUpload ? {
		"badgelint/v1": fingerprint,
		primaryLocationLineHash: fingerprint
	} : { "badgelint/v1": fingerprint };
}
export { sarif };
