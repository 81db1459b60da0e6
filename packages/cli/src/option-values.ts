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
