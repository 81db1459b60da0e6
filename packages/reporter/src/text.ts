import type { Finding, Report, Severity } from '@badgelint/core'
import { layoutFor } from './choose-layout.ts'
import { codeFrame, linesOf } from './code-frame.ts'
import { type Colors, colorsFor } from './colors.ts'
import type { Layout } from './layout.ts'
import { visible } from './visible.ts'

export interface TextOptions {
  /** Columns to wrap at. */
  readonly width: number
  readonly color: boolean
  /** The text of a file that findings name. */
  readonly textOf: (file: string) => string | undefined
  /** How long the check took, in milliseconds. */
  readonly milliseconds?: number
}

/** What telling needs beside a finding. */
interface Page {
  readonly width: number
  readonly colors: Colors
  readonly layout: Layout
}

/** Tells a report to people: grouped by file, each finding with its line, what to do, and its rule. */
export async function formatText(report: Report, options: TextOptions): Promise<string> {
  const byFile = Map.groupBy(report.findings, ({ file }) => file)
  const lines = new Map(
    [...byFile.keys()].map((file) => [file, linesOf(options.textOf(file) ?? '')]),
  )
  const layout = await layoutFor(textsIn(report, lines))
  const page: Page = { width: options.width, colors: colorsFor(options.color), layout }
  const blocks = [...byFile].map(([file, findings]) =>
    [
      page.colors.underline(visible(file)),
      ...findings.map((finding) => tell(finding, lines.get(file) ?? [], page)),
    ].join('\n'),
  )
  return `${[...blocks, closing(report, options.milliseconds, page)].join('\n\n')}\n`
}

/** All texts of a report whose width matters. */
function* textsIn(
  { findings }: Report,
  lines: ReadonlyMap<string, readonly string[]>,
): Iterable<string> {
  for (const { file, message, suggestion, related, range } of findings) {
    yield visible(message)
    yield visible(suggestion)
    for (const place of related) yield visible(place.file)
    yield visible(lines.get(file)?.[range.start.line - 1] ?? '')
  }
}

function tell(finding: Finding, lines: readonly string[], page: Page): string {
  const { colors } = page
  const { start } = finding.range
  const practice = finding.practice === null ? '' : `, practice ${finding.practice}`
  const head = `${start.line}:${start.column} ${finding.severity} ${visible(finding.message)}`
  const severity = severityWord(finding.severity, colors)
  return [
    ...indented(head, [2, 4], page).map((line, index) =>
      index === 0 ? line.replace(finding.severity, () => severity) : line,
    ),
    ...codeFrame(finding, lines, page.width - 4, page).map((line) => `    ${line}`),
    ...finding.related.flatMap(({ file, range }) =>
      indented(`see ${visible(file)}:${range.start.line}`, [4, 6], page).map(colors.dim),
    ),
    ...indented(`→ ${visible(finding.suggestion)}`, [4, 6], page).map((line, index) =>
      index === 0 ? line.replace('→', () => colors.green('→')) : line,
    ),
    ...indented(`${finding.rule}${practice}`, [4, 4], page).map(colors.dim),
  ].join('\n')
}

/** Wraps a paragraph; its first line begins at one column, those that follow at another. */
function indented(
  text: string,
  [first, rest]: readonly [first: number, rest: number],
  { width, layout }: Page,
): string[] {
  return layout
    .wrap(text, Math.max(20, width - rest))
    .map((line, index) => ' '.repeat(index === 0 ? first : rest) + line)
}

function severityWord(severity: Severity, colors: Colors): string {
  if (severity === 'error') return colors.bold(colors.red('error'))
  return severity === 'warning' ? colors.yellow('warning') : colors.blue('info')
}

function closing(
  { findings, summary }: Report,
  milliseconds: number | undefined,
  page: Page,
): string {
  const { colors } = page
  const time = milliseconds === undefined ? '' : `, in ${(milliseconds / 1000).toFixed(1)} s`
  const files = count(summary.files - summary.skipped, 'file')
  const checked = `${files} (${count(summary.templates, 'template')})${time}`
  const suppressed = summary.suppressed > 0 ? ` ${summary.suppressed} more suppressed.` : ''
  const skipped = summary.skipped > 0 ? ` ${count(summary.skipped, 'file')} skipped.` : ''
  const parts = [
    { text: count(summary.errors, 'error'), color: colors.red },
    { text: count(summary.warnings, 'warning'), color: colors.yellow },
    { text: count(summary.infos, 'info'), color: colors.blue },
  ].filter(({ text }) => !text.startsWith('0 '))
  const none = { text: 'No findings', color: colors.green }
  const told = findings.length === 0 ? [none] : parts
  const line = `${told.map(({ text }) => text).join(', ')} in ${checked}.${suppressed}${skipped}`
  return told.reduce(
    (all, { text, color }) => all.replace(text, () => color(text)),
    indented(line, [0, 0], page).join('\n'),
  )
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
