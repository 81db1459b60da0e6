import type { Finding, Report } from '@badgelint/core/internal'
import { countBySeverity, passedOverInWords } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import {
  fixableInWords,
  fixCommand,
  frozenInWords,
  suppressedInWords,
} from '../wording/digest-wording.ts'
import { formatNumber, pluralize } from '../wording/english.ts'
import { type TextStyle, wrapIndented } from './text-style.ts'

export interface ClosingOptions {
  /** How long the check took. */
  readonly milliseconds?: number | undefined
  /** The options that chose what is shown, as they were given. */
  readonly filters?: string | undefined
  /** Why the run fails, a whole sentence; absent where it passes. */
  readonly failure?: string | undefined
}

/** What a run ends with: counts of what is shown, what is not shown and why, what can be fixed, why it fails. */
export function closingLines(
  report: Report,
  findings: readonly Finding[],
  options: ClosingOptions,
  style: TextStyle,
): string[] {
  const hidden = report.findings.length - findings.length
  const frozen = frozenInWords(report)
  const suppressed = suppressedInWords(report)
  const fixable = fixableInWords(findings)
  const { green, red } = style.colors
  return [
    ...countLines(report, findings, options.milliseconds, style),
    ...sentence(hidden === 0 ? '' : hiddenInWords(hidden, options.filters), style),
    ...sentence(frozen === '' ? '' : `${frozen}.`, style),
    ...sentence(suppressed === '' ? '' : `${suppressed}.`, style),
    ...sentence(fixable === '' ? '' : `${fixable}: ${fixCommand}`, style).map(green),
    ...sentence(escapeForTerminal(options.failure ?? ''), style).map(red),
  ]
}

function sentence(text: string, style: TextStyle): string[] {
  return text === '' ? [] : wrapIndented(text, [0, 0], style)
}

function hiddenInWords(count: number, filters = 'the filters'): string {
  return `${formatNumber(count)} more ${count === 1 ? 'is' : 'are'} hidden by ${escapeForTerminal(filters)}.`
}

function countLines(
  { summary }: Report,
  findings: readonly Finding[],
  milliseconds: number | undefined,
  style: TextStyle,
): string[] {
  const { colors } = style
  const time = milliseconds === undefined ? '' : `, in ${(milliseconds / 1000).toFixed(1)} s`
  const files = pluralize(summary.files - summary.skipped, 'file')
  const others = summary.skipped - summary.passedOverFiles
  const skipped = others > 0 ? ` ${pluralize(others, 'file')} skipped.` : ''
  const kinds = passedOverInWords(summary.passedOver)
  const passedOver = kinds === '' ? '' : ` ${kinds} passed over.`
  const { errors, warnings, infos } = countBySeverity(findings)
  const counts = [
    { count: errors, text: pluralize(errors, 'error'), color: colors.red },
    { count: warnings, text: pluralize(warnings, 'warning'), color: colors.yellow },
    { count: infos, text: `${formatNumber(infos)} info`, color: colors.blue },
  ].filter(({ count }) => count > 0)
  const shown = counts.length > 0 ? counts : [{ text: 'No findings', color: colors.green }]
  const line = `${shown.map(({ text }) => text).join(', ')} in ${files} (${pluralize(summary.templates, 'badge')})${time}.${passedOver}${skipped}`
  return shown
    .reduce(
      (all, { text, color }) => all.replace(text, () => color(text)),
      wrapIndented(line, [0, 0], style).join('\n'),
    )
    .split('\n')
}
