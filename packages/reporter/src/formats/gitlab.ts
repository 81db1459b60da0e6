import type { Severity } from '@badgelint/core'
import { escapeForTerminal } from '../escape/terminal.ts'
import { truncate } from '../escape/truncate.ts'
import { fingerprintsOf } from './fingerprints.ts'
import type { Format } from './format.ts'

/** In UTF-16 units. */
const maxDescriptionLength = 2000

/** GitLab knows `blocker` and `critical` too, which are more than a badge can be. */
const severities: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/** A report of code quality, as GitLab shows it in merge requests: docs.gitlab.com/ci/testing/code_quality. */
export const gitlab: Format = function* ({ findings, pathInRepository }) {
  const fingerprints = fingerprintsOf(findings)
  let opening = '[\n  '
  for (const finding of findings) {
    const { message, suggestion, rule, severity, file, range } = finding
    const issue = {
      description: truncate(escapeForTerminal(`${message}. ${suggestion}.`), maxDescriptionLength),
      check_name: rule,
      fingerprint: fingerprints.get(finding),
      severity: severities[severity],
      location: {
        path: pathInRepository(file).toWellFormed(),
        lines: { begin: range.start.line, end: range.end.line },
      },
    }
    yield `${opening}${JSON.stringify(issue)}`
    opening = ',\n  '
  }
  yield findings.length === 0 ? '[]\n' : '\n]\n'
}
