import type { Report } from '@badgelint/core'
import { escapeJsonForTerminal } from '../escape/terminal.ts'
import type { Format } from './format.ts'

/** Version of the shape that `report.schema.json` describes; grows when a reader could break. */
export const reportVersion = 1

/** So many findings are written at a time. */
const findingsPerPiece = 25

/**
 * A report as a JSON text for programs, in the shape of `schemas/report.schema.json`. `stats` are times in
 * milliseconds by the name of what took them.
 */
export function formatJson(report: Report, stats?: Readonly<Record<string, number>>): string {
  return [...jsonPieces(report, stats)].join('')
}

/** What is shown of a report, in the same shape; its counts are of all findings. */
export const json: Format = ({ report, findings, stats }) =>
  jsonPieces({ ...report, findings }, stats, report.findings.length - findings.length)

/** The same in pieces, so that a long report need not be held as one text. */
export function* jsonPieces(
  report: Report,
  stats?: Readonly<Record<string, number>>,
  hidden = 0,
): Iterable<string> {
  const { findings, suppressed, newlySuppressed = [], summary, practices } = report
  const { settled = [], statedChanges = [] } = report
  const document = {
    version: reportVersion,
    findings,
    suppressed,
    ...(newlySuppressed.length > 0 ? { newlySuppressed } : {}),
    ...(settled.length > 0 ? { settled } : {}),
    ...(statedChanges.length > 0 ? { statedChanges } : {}),
    ...(hidden > 0 ? { hidden } : {}),
    rules: rulesOf(report),
    summary,
    ...(practices ? { practices } : {}),
    ...(stats ? { stats } : {}),
  }
  let separator = '{\n'
  for (const [name, value] of Object.entries(document)) {
    yield separator
    if (Array.isArray(value) && value.length > 0) yield* listPieces(name, value)
    else yield member(name, value)
    separator = ',\n'
  }
  yield '\n}\n'
}

/** By their ids the rules that findings name. */
function rulesOf({ rules, findings, suppressed }: Report) {
  const named = new Set([...findings, ...suppressed].map(({ rule }) => rule))
  return Object.fromEntries(
    [...rules]
      .filter(([id]) => named.has(id))
      .map(([id, { label, page }]) => [id, { label, ...(page === undefined ? {} : { page }) }])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
}

/** A member whose value is a list, some items at a time. */
function* listPieces(name: string, items: readonly unknown[]): Iterable<string> {
  const opening = member(name, []).slice(0, -1)
  const closing = '\n  ]'
  yield opening
  for (let start = 0; start < items.length; start += findingsPerPiece) {
    const some = member(name, items.slice(start, start + findingsPerPiece))
    yield `${start === 0 ? '' : ','}${some.slice(opening.length, -closing.length)}`
  }
  yield closing
}

/** A member of the document with the indentation that it has there. */
function member(name: string, value: unknown): string {
  const object = JSON.stringify({ [name]: value }, null, 2)
  return escapeJsonForTerminal(object.slice('{\n'.length, -'\n}'.length))
}
