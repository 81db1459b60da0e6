import type { Finding, Report, Severity } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import type { Colors } from './colors.ts'
import type { Layout } from './layout.ts'

/** How text for people is laid out. */
export interface TextStyle {
  /** Columns to wrap at. */
  readonly width: number
  readonly colors: Colors
  readonly layout: Layout
  /** Whether names of rules lead to their pages. */
  readonly hyperlinks: boolean
  /** A finding's file as it is shown, safe for a terminal. */
  readonly path: (file: string) => string
}

/** Wraps a paragraph; its first line begins at one column, those that follow at another. */
export function wrapIndented(
  text: string,
  [first, rest]: readonly [first: number, rest: number],
  { width, layout }: TextStyle,
): string[] {
  return layout
    .wrap(text, Math.max(20, width - rest))
    .map((line, index) => ' '.repeat(index === 0 ? first : rest) + line)
}

/** A text of at most so many columns; a longer one ends in `…`. */
export function cutTo(text: string, columns: number, { layout }: TextStyle): string {
  if (layout.width(text) <= columns) return text
  return columns < 2 ? '' : `${layout.wrap(text, columns - 1)[0] ?? ''}…`
}

/** A text with spaces behind it, so that it takes so many columns. */
export function padTo(text: string, columns: number, { layout }: TextStyle): string {
  return text + ' '.repeat(Math.max(0, columns - layout.width(text)))
}

/** The path of a finding with its line and column, as terminals and editors open it. */
export function placeInWords(
  { file, range: { start } }: Pick<Finding, 'file' | 'range'>,
  { path }: TextStyle,
): string {
  return `${path(file)}:${start.line}:${start.column}`
}

function colorSeverity(severity: Severity, colors: Colors): string {
  if (severity === 'error') return colors.bold(colors.red('error'))
  return severity === 'warning' ? colors.yellow('warning') : colors.blue('info')
}

/** What is wrong, after an optional place, with its severity in colour. */
export function messageLines(
  { severity, message }: Pick<Finding, 'severity' | 'message'>,
  indent: readonly [first: number, rest: number],
  style: TextStyle,
  place = '',
): string[] {
  const text = `${place}${severity} ${escapeForTerminal(message)}`
  return wrapIndented(text, indent, style).map((line, index) => {
    if (index > 0) return line
    const start = line.indexOf(severity, indent[0] + place.length)
    if (start < 0) return line
    const end = start + severity.length
    return `${line.slice(0, start)}${colorSeverity(severity, style.colors)}${line.slice(end)}`
  })
}

/** What to do, behind an arrow. */
export function suggestionLines(
  suggestion: string,
  indent: readonly [first: number, rest: number],
  style: TextStyle,
): string[] {
  return wrapIndented(`→ ${escapeForTerminal(suggestion)}`, indent, style).map((line, index) =>
    index === 0 ? line.replace('→', () => style.colors.green('→')) : line,
  )
}

/** The rule with its practice and what is said `after` it; its name leads to its page where terminals know links. */
export function ruleLines(
  { rule, practice }: Pick<Finding, 'rule' | 'practice'>,
  { rules }: Pick<Report, 'rules'>,
  indent: number,
  style: TextStyle,
  after = '',
): string[] {
  const text = `${rule}${practice === null ? '' : `, practice ${practice}`}${after}`
  const page = rules.get(rule)?.page
  return wrapIndented(text, [indent, indent], style).map((line) => {
    const linked =
      style.hyperlinks && page !== undefined
        ? line.replace(rule, () => hyperlink(rule, page))
        : line
    return style.colors.dim(linked)
  })
}

/** A link as terminals know it (OSC 8); the text alone where the address could be taken for anything else. */
function hyperlink(text: string, address: string): string {
  if (!/^https?:\/\/[!-~]+$/.test(address)) return text
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
}
