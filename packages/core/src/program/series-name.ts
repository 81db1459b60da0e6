import { seriesWords } from '../text/en/series.ts'
import { nameForm } from './name.ts'

const { steps, roles, places, languages, fillers, units } = seriesWords

/**
 * A name as it is held against others of a series: the words that all have, and those by which one member
 * is told from another (a year, a version, a step, a role, a place, a language).
 */
export interface SeriesName {
  readonly form: string
  readonly words: readonly string[]
  /** The words that are left when those of a series are taken out. */
  readonly rest: string
  /** Those that are taken out and say which member it is. */
  readonly marks: readonly string[]
}

/** Anything with a digit (2023, 22.1, v2, CE108), a Roman number or a single letter counts its members. */
const number = /\p{N}|^(?:[ivx]{1,5}|[a-e])$/u

export function seriesName(name: string): SeriesName {
  const form = nameForm(name)
  const words = form.match(/[\p{L}\p{N}]+/gu) ?? []
  const marks: string[] = []
  const rest: string[] = []
  for (const word of words)
    if (isMark(word)) marks.push(word)
    else if (!fillers.has(word)) rest.push(word)
  return { form, words, rest: rest.join(' '), marks }
}

function isMark(word: string): boolean {
  return (
    number.test(word) ||
    steps.has(word) ||
    roles.has(word) ||
    places.has(word) ||
    languages.has(word)
  )
}

/**
 * Whether two names are those of one series: "Summit 2023" and "Summit 2024", "Welding I" and "Welding II",
 * "Judge" and "Mentor" of one event, the same in Oslo and in Bergen. Each has to say which member it is:
 * "Welding" and "Welding II" are not.
 */
export function areOfSeries(a: SeriesName, b: SeriesName): boolean {
  if (a.form === b.form) return false
  if (a.rest === b.rest) return differInMarks(a, b)
  return differInUnit(a.words, b.words)
}

function differInMarks(a: SeriesName, b: SeriesName): boolean {
  if (a.marks.length === 0 || b.marks.length === 0 || a.marks.join(' ') === b.marks.join(' '))
    return false
  if (a.rest !== '') return true
  // Where nothing else is left, roles are what the badges are for.
  const own = a.marks.filter((word) => !b.marks.includes(word))
  const other = b.marks.filter((word) => !a.marks.includes(word))
  return [...own, ...other].every((word) => !roles.has(word))
}

/** A name of a place or an owner has so many words at most, its unit included. */
const maxNameWords = 4

/** Whether all that differs names a place or stands with a unit: "Bristol Chapter" and "Leeds Chapter". */
function differInUnit(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  // Something is left that both are called.
  if (start + end < 2) return false
  const own = a.slice(start, a.length - end)
  const other = b.slice(start, b.length - end)
  if (own.length === 0 || other.length === 0) return false
  if (Math.max(own.length, other.length) > maxNameWords) return false
  const next = end === 0 ? undefined : a[a.length - end]
  return (next !== undefined && units.has(next)) || (isOfPlace(own) && isOfPlace(other))
}

function isOfPlace(fill: readonly string[]): boolean {
  const isUnit = fill.length > 1 && units.has(fill.at(-1) ?? '')
  return isUnit || fill.some((word) => places.has(word))
}
