import { plainCsvCell } from '../escape/csv-cell.ts'
import type { Format } from './format.ts'
import { templateFinder } from './templates-by-finding.ts'

/** In UTF-16 units; what is longer is cut. */
const maxCellLength = 2000

const header = [
  'badge',
  'template',
  'owner',
  'issued',
  'severity',
  'problem',
  'message',
  'what_to_do',
  'file',
  'line',
  'column',
  'rule',
  'practice',
  'page',
]

/** A table for a spreadsheet (RFC 4180): a row for each finding. What is not known is empty. */
export const csv: Format = function* ({ report, findings, pathFromHere }) {
  const templateOf = templateFinder(report)
  yield row(header)
  for (const finding of findings) {
    const { rule, range, template = '' } = finding
    const badge = templateOf(finding)
    const about = report.rules.get(rule)
    yield row([
      badge?.name ?? report.names.get(template),
      template,
      badge?.owners?.join(', '),
      badge?.issued,
      finding.severity,
      finding.label ?? about?.label,
      finding.message,
      finding.suggestion,
      pathFromHere(finding.file),
      range.start.line,
      range.start.column,
      rule,
      finding.practice,
      about?.page,
    ])
  }
}

function row(values: readonly (string | number | null | undefined)[]): string {
  return `${values.map((value) => plainCsvCell(value, maxCellLength)).join(',')}\r\n`
}
