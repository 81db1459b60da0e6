import { InvalidArgumentError } from 'commander'

/** A whole number, from 0. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number')
  return Number(text)
}

/** Some words. */
export function nonEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('expected some words')
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
