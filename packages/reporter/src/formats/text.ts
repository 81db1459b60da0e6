import type { Finding, Report, Severity } from '@badgelint/core'
import { passedOverInWords } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { codeFrame, splitLines } from './code-frame.ts'
import { type Colors, colorsFor } from './colors.ts'
import type { Layout } from './layout.ts'
import { layoutFor } from './layout.ts'

export interface TextOptions {
  /** Columns to wrap at. */
  readonly width: number
  readonly color: boolean
  /** The text of a file that findings name; undefined where it cannot be shown. */
  readonly textOf: (file: string) => string | undefined
  /** How long the check took, in milliseconds. */
  readonly milliseconds?: number
}

/** How text is laid out. */
interface Style {
  /** Columns to wrap at. */
  readonly width: number
  readonly colors: Colors
  readonly layout: Layout
}

/**
 * A report as text for people: grouped by file, each finding with its line, what to do, and its rule; then a
 * line with the counts.
 */
export async function formatText(report: Report, options: TextOptions): Promise<string> {
  const byFile = Map.groupBy(report.findings, ({ file }) => file)
  const lines = new Map(
    [...byFile.keys()].map((file) => [file, splitLines(options.textOf(file) ?? '')]),
  )
  const layout = await layoutFor(measuredTexts(report, lines))
  const style: Style = { width: options.width, colors: colorsFor(options.color), layout }
  const blocks = [...byFile].map(([file, findings]) =>
    [
      style.colors.underline(escapeForTerminal(file)),
      ...findings.map((finding) => formatFinding(finding, lines.get(file) ?? [], style)),
    ].join('\n'),
  )
  return `${[...blocks, summaryLine(report, options.milliseconds, style)].join('\n\n')}\n`
}

/** All texts of a report whose width matters. */
function* measuredTexts(
  { findings }: Report,
  lines: ReadonlyMap<string, readonly string[]>,
): Iterable<string> {
  for (const { file, message, suggestion, related, range } of findings) {
    yield escapeForTerminal(message)
    yield escapeForTerminal(suggestion)
    for (const place of related) yield escapeForTerminal(place.file)
    yield escapeForTerminal(lines.get(file)?.[range.start.line - 1] ?? '')
  }
}

function formatFinding(finding: Finding, lines: readonly string[], style: Style): string {
  const { colors } = style
  const { start } = finding.range
  const practice = finding.practice === null ? '' : `, practice ${finding.practice}`
  const head = `${start.line}:${start.column} ${finding.severity} ${escapeForTerminal(finding.message)}`
  const severity = colorSeverity(finding.severity, colors)
  return [
    ...wrapIndented(head, [2, 4], style).map((line, index) =>
      index === 0 ? line.replace(finding.severity, () => severity) : line,
    ),
    ...codeFrame(finding, lines, style.width - 4, style).map((line) => `    ${line}`),
    ...finding.related.flatMap(({ file, range }) =>
      wrapIndented(`see ${escapeForTerminal(file)}:${range.start.line}`, [4, 6], style).map(
        colors.dim,
      ),
    ),
    ...wrapIndented(`→ ${escapeForTerminal(finding.suggestion)}`, [4, 6], style).map(
      (line, index) => (index === 0 ? line.replace('→', () => colors.green('→')) : line),
    ),
    ...wrapIndented(`${finding.rule}${practice}`, [4, 4], style).map(colors.dim),
  ].join('\n')
}

/** Wraps a paragraph; its first line begins at one column, those that follow at another. */
function wrapIndented(
  text: string,
  [first, rest]: readonly [first: number, rest: number],
  { width, layout }: Style,
): string[] {
  return layout
    .wrap(text, Math.max(20, width - rest))
    .map((line, index) => ' '.repeat(index === 0 ? first : rest) + line)
}

function colorSeverity(severity: Severity, colors: Colors): string {
  if (severity === 'error') return colors.bold(colors.red('error'))
  return severity === 'warning' ? colors.yellow('warning') : colors.blue('info')
}

function summaryLine(
  { findings, summary }: Report,
  milliseconds: number | undefined,
  style: Style,
): string {
  const { colors } = style
  const time = milliseconds === undefined ? '' : `, in ${(milliseconds / 1000).toFixed(1)} s`
  const files = countOf(summary.files - summary.skipped, 'file')
  const checked = `${files} (${countOf(summary.templates, 'template')})${time}`
  const suppressed = summary.suppressed > 0 ? ` ${summary.suppressed} more suppressed.` : ''
  const others = summary.skipped - summary.passedOverFiles
  const skipped = others > 0 ? ` ${countOf(others, 'file')} skipped.` : ''
  const kinds = passedOverInWords(summary.passedOver)
  const passedOver = kinds === '' ? '' : ` ${kinds} passed over.`
  const parts = [
    { text: countOf(summary.errors, 'error'), color: colors.red },
    { text: countOf(summary.warnings, 'warning'), color: colors.yellow },
    { text: countOf(summary.infos, 'info'), color: colors.blue },
  ].filter(({ text }) => !text.startsWith('0 '))
  const noFindings = { text: 'No findings', color: colors.green }
  const shown = findings.length === 0 ? [noFindings] : parts
  const line = `${shown.map(({ text }) => text).join(', ')} in ${checked}.${suppressed}${passedOver}${skipped}`
  return shown.reduce(
    (all, { text, color }) => all.replace(text, () => color(text)),
    wrapIndented(line, [0, 0], style).join('\n'),
  )
}

function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
