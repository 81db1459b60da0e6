import { type Digest, digest, type Finding, type Report } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { maxWithoutDigest } from '../wording/digest-wording.ts'
import { type ClosingOptions, closingLines } from './closing-lines.ts'
import { splitLines } from './code-frame.ts'
import { colorsFor } from './colors.ts'
import { digestLines } from './digest-lines.ts'
import { digestTables } from './digest-tables.ts'
import { findingLines } from './finding-lines.ts'
import { layoutFor } from './layout.ts'
import type { TextStyle } from './text-style.ts'
import { workListLines } from './work-list.ts'

export interface TextOptions extends ClosingOptions {
  /** Columns to wrap at. */
  readonly width: number
  readonly color: boolean
  /** The text of a file that findings name; undefined where it cannot be shown. */
  readonly textOf: (file: string) => string | undefined
  /** What is shown of the report's findings; all where absent. */
  readonly findings?: readonly Finding[]
  /** Path of a file from where the user stands, so that it can be clicked. Default: as findings name it. */
  readonly pathFromHere?: (file: string) => string
  /** Whether the terminal knows links (OSC 8): then rule names lead to their pages. Default: no. */
  readonly hyperlinks?: boolean
  /** Whether every finding is shown in full, by file and line, however many. Default: no. */
  readonly isWhole?: boolean
  /** Whether only the digest is shown. Default: no. */
  readonly digestOnly?: boolean
}

/**
 * A report as text for people. A few findings are shown in full, by file; many as a list of what to do, which begins
 * with the digest. The last lines have the counts, what is not shown, and why the run fails.
 */
export async function formatText(report: Report, options: TextOptions): Promise<string> {
  const { findings = report.findings, pathFromHere = (file) => file } = options
  const linesOf = remembered((file) => splitLines(options.textOf(file) ?? ''))
  const isList = options.digestOnly || (!options.isWhole && findings.length > maxWithoutDigest)
  const summary = isList ? digest(report, findings) : undefined
  const path = remembered((file) => escapeForTerminal(pathFromHere(file)))
  const style: TextStyle = {
    width: options.width,
    colors: colorsFor(options.color),
    layout: await layoutFor(measuredTexts(findings, summary, linesOf, path)),
    hyperlinks: options.hyperlinks ?? false,
    path,
  }
  const closing = closingLines(report, findings, options, style)
  const body = bodyLines(report, findings, summary, options, linesOf, style)
  return `${[...body, ...(body.length > 0 ? [''] : []), ...closing].join('\n')}\n`
}

function bodyLines(
  report: Report,
  findings: readonly Finding[],
  summary: Digest | undefined,
  { digestOnly }: TextOptions,
  linesOf: (file: string) => readonly string[],
  style: TextStyle,
): string[] {
  if (summary === undefined) return fileLines(report, findings, linesOf, style)
  if (digestOnly) return [...digestLines(summary, style), ...digestTables(summary, style)]
  return workListLines(summary, report, linesOf, style)
}

/** Findings in full by file; files with errors come first. */
function fileLines(
  report: Report,
  findings: readonly Finding[],
  linesOf: (file: string) => readonly string[],
  style: TextStyle,
): string[] {
  const files = [...Map.groupBy(findings, ({ file }) => file)]
  const hasErrors = ([, own]: (typeof files)[number]) =>
    own.some(({ severity }) => severity === 'error')
  const { true: first = [], false: then = [] } = Object.groupBy(files, (file) =>
    String(hasErrors(file)),
  )
  return [...first, ...then].flatMap(([file, own], index) => [
    ...(index === 0 ? [] : ['']),
    style.colors.underline(style.path(file)),
    // Joined here, since many thousand short lines would keep the memory busy.
    own.map((finding) => findingLines(finding, linesOf(file), report, style).join('\n')).join('\n'),
  ])
}

/** All texts whose width matters. */
function* measuredTexts(
  findings: readonly Finding[],
  summary: Digest | undefined,
  linesOf: (file: string) => readonly string[],
  path: (file: string) => string,
): Iterable<string> {
  for (const { file, message, suggestion, severity, related, range } of findings) {
    yield escapeForTerminal(message)
    yield escapeForTerminal(suggestion)
    for (const place of related) yield path(place.file)
    // Of many findings only errors are shown with their lines.
    if (summary === undefined || severity === 'error')
      yield escapeForTerminal(linesOf(file)[range.start.line - 1] ?? '')
  }
  for (const file of new Set(findings.map((finding) => finding.file))) yield path(file)
  for (const { name } of summary?.byBadge ?? []) yield escapeForTerminal(name)
  for (const { owner } of summary?.owners ?? []) yield escapeForTerminal(owner)
  for (const { groups } of summary?.parts ?? [])
    for (const { label } of groups) yield escapeForTerminal(label)
}

/** The same function, which works each file out once. */
function remembered<T>(of: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>()
  return (file) => {
    const before = known.get(file)
    if (before !== undefined) return before
    const value = of(file)
    known.set(file, value)
    return value
  }
}
