import type { Finding, Report, Severity } from '@badgelint/core'
import wrapAnsi from 'wrap-ansi'
import { codeFrame, linesOf } from './code-frame.ts'
import { type Colors, colorsFor } from './colors.ts'
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

/** Tells a report to people: grouped by file, each finding with its line, what to do, and its rule. */
export function formatText(report: Report, options: TextOptions): string {
  const colors = colorsFor(options.color)
  const byFile = Map.groupBy(report.findings, ({ file }) => file)
  const blocks = [...byFile].map(([file, findings]) => {
    const lines = linesOf(options.textOf(file) ?? '')
    const told = findings.map((finding) => tell(finding, lines, options, colors))
    return [colors.underline(visible(file)), ...told].join('\n')
  })
  const closing = indented(closingLine(report, options, colors), 0, 0, options.width).join('\n')
  return `${[...blocks, closing].join('\n\n')}\n`
}

function tell(
  finding: Finding,
  lines: readonly string[],
  options: TextOptions,
  colors: Colors,
): string {
  const { start } = finding.range
  const practice = finding.practice === null ? '' : `, practice ${finding.practice}`
  const head = `${start.line}:${start.column} ${severityWord(finding.severity, colors)} ${visible(finding.message)}`
  const frame = codeFrame(finding, lines, options.width - 4, colors)
  return [
    ...indented(head, 2, 4, options.width),
    ...frame.map((line) => `    ${line}`),
    ...finding.related.flatMap(({ file, range }) =>
      indented(colors.dim(`see ${visible(file)}:${range.start.line}`), 4, 6, options.width),
    ),
    ...indented(`${colors.green('→')} ${visible(finding.suggestion)}`, 4, 6, options.width),
    ...indented(colors.dim(`${finding.rule}${practice}`), 4, 4, options.width),
  ].join('\n')
}

/** Wraps a paragraph; its first line begins at one column, those that follow at another. */
function indented(text: string, first: number, rest: number, width: number): string[] {
  return wrapAnsi(text, Math.max(20, width - rest), { hard: true })
    .split('\n')
    .map((line, index) => ' '.repeat(index === 0 ? first : rest) + line)
}

function severityWord(severity: Severity, colors: Colors): string {
  if (severity === 'error') return colors.bold(colors.red('error'))
  return severity === 'warning' ? colors.yellow('warning') : colors.blue('info')
}

function closingLine({ findings, summary }: Report, options: TextOptions, colors: Colors): string {
  const time =
    options.milliseconds === undefined ? '' : `, in ${(options.milliseconds / 1000).toFixed(1)} s`
  const files = count(summary.files - summary.skipped, 'file')
  const checked = `${files} (${count(summary.templates, 'template')})${time}`
  const suppressed = summary.suppressed > 0 ? ` ${summary.suppressed} more suppressed.` : ''
  const skipped = summary.skipped > 0 ? ` ${count(summary.skipped, 'file')} skipped.` : ''
  if (findings.length === 0)
    return `${colors.green('No findings')} in ${checked}.${suppressed}${skipped}`
  const parts = [
    summary.errors > 0 ? colors.red(count(summary.errors, 'error')) : '',
    summary.warnings > 0 ? colors.yellow(count(summary.warnings, 'warning')) : '',
    summary.infos > 0 ? colors.blue(count(summary.infos, 'info')) : '',
  ].filter((part) => part !== '')
  return `${parts.join(', ')} in ${checked}.${suppressed}${skipped}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
