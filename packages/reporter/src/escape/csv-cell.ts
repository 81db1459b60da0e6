import { toPlainLine } from './plain-line.ts'

/** A text as one plain line of at most `maxLength` UTF-16 units, or a number, as {@link csvCell} writes it. */
export function plainCsvCell(value: string | number | null | undefined, maxLength: number): string {
  return csvCell(typeof value === 'string' ? toPlainLine(value, maxLength) : value)
}

/** Quoted where it must be; what a spreadsheet would take for a formula is made a text. */
export function csvCell(value: string | number | null | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
