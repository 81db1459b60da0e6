import { escapeForTerminal, truncate } from "./check.js";
import { fingerprintsOf } from "./fingerprints.js";
// ../reporter/src/formats/gitlab.ts
/** In UTF-16 units. */
const maxDescriptionLength = 2e3;
/** GitLab knows `blocker` and `critical` too, which are more than a badge can be. */
const severities = {
	error: "major",
	warning: "minor",
	info: "info"
};
/** A report of code quality, as GitLab shows it in merge requests: docs.gitlab.com/ci/testing/code_quality. */
const gitlab = function* ({ findings, pathInRepository }) {
	const fingerprints = fingerprintsOf(findings);
	let opening = "[\n  ";
	for (const finding of findings) {
		const { message, suggestion, rule, severity, file, range } = finding;
		const issue = {
			description: truncate(escapeForTerminal(`${message}. ${suggestion}.`), maxDescriptionLength),
			check_name: rule,
			fingerprint: fingerprints.get(finding),
			severity: severities[severity],
			location: {
				path: pathInRepository(file).toWellFormed(),
				lines: {
					begin: range.start.line,
					end: range.end.line
				}
			}
		};
		yield `${opening}${JSON.stringify(issue)}`;
		opening = ",\n  ";
	}
	yield findings.length === 0 ? "[]\n" : "\n]\n";
};
export { gitlab };
