import type { Audit } from '@badgelint/core/internal'
import { plainCsvCell } from '../escape/csv-cell.ts'
import { ownerNames } from './wording.ts'

/** So many UTF-16 units of a cell are kept. */
const maxCellLength = 1000

/** The last column is left empty for whoever decides. */
const header = [
  'template',
  'name',
  'file',
  'owner',
  'last_issued',
  'issued',
  'active_since',
  'recommended_by',
  'required_by',
  'decision',
  'until',
  'decide (keep/archive/plan)',
]

/** The badges that might be archived, for a spreadsheet: a row for each. What is not known is empty. */
export function candidatesCsv(audit: Audit): string {
  const nameOf = ownerNames(audit)
  const rows = audit.candidates.map((one) => [
    one.template,
    one.name,
    one.file,
    nameOf(one.owner),
    one.lastIssued,
    one.issued,
    one.activeSince,
    one.recommendedBy.join(', '),
    one.requiredBy.join(', '),
    one.decision && `keep: ${one.decision.keep}`,
    one.decision?.until,
    undefined,
  ])
  return [header, ...rows]
    .map((row) => `${row.map((value) => plainCsvCell(value, maxCellLength)).join(',')}\n`)
    .join('')
}
