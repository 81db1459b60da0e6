import { truncate } from './truncate.ts'

/** What a value is, for a message. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'string') {
    if (value.trim() === '') return 'empty'
    return `"${truncate(value, 60)}"`
  }
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'function') return 'a function'
  return Array.isArray(value) ? 'a list' : 'a section'
}
