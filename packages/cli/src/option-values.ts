import type { Practice } from '@badgelint/core/internal'
import { InvalidArgumentError } from 'commander'

/** A whole number, from 0. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number')
  return Number(text)
}

/** Some words. */
export function nonEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('expected some text')
  return text
}

/** A day that the calendar has. */
export function day(text: string): string {
  const isForm = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  // The 30th of February would be read as a day in March.
  const isDay = isForm && new Date(text).toISOString().startsWith(text)
  if (!isDay) throw new InvalidArgumentError('expected a day such as 2026-03-31')
  return text
}

/** Formats of a check, as `--format` names them; those of `@badgelint/reporter` and text. */
export const formatNames = [
  'text',
  'json',
  'sarif',
  'junit',
  'gitlab',
  'github',
  'markdown',
  'compact',
  'csv',
] as const

export type ReportFormat = (typeof formatNames)[number]

/** A report to write: in which format, and to which file; absent for standard output. */
export interface ReportTarget {
  readonly format: ReportFormat
  readonly file?: string
}

/** What one `--format` says, `NAME` or `NAME=FILE`, after those before it. */
export function formatTarget(text: string, before: readonly ReportTarget[] = []): ReportTarget[] {
  const at = text.indexOf('=')
  const name = at < 0 ? text : text.slice(0, at)
  const format = formatNames.find((one) => one === name)
  if (format === undefined)
    throw new InvalidArgumentError(`Allowed formats are ${formatNames.join(', ')}.`)
  if (at < 0) return [...before, { format }]
  const file = text.slice(at + 1)
  if (file === '') throw new InvalidArgumentError(`Name a file after ${name}=, or leave out the =.`)
  return [...before, { format, file }]
}

/** The number of a practice. */
export function practiceNumber(text: string): Practice {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1 || number > 15)
    throw new InvalidArgumentError('expected the number of a practice, from 1 to 15')
  return number as Practice
}

/** Names that are separated by commas, added to those that were given before. */
export function names(text: string, before: readonly string[] = []): readonly string[] {
  const given = text.split(',').map((name) => name.trim())
  if (given.includes('')) throw new InvalidArgumentError('expected names, separated by commas')
  return [...before, ...given]
}

/** What the list of commands says of `completion`, which is made where a shell asks for it. */
export const completionSummary = 'print a script that lets your shell complete commands and options'
