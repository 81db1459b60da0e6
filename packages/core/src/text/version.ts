import { versions } from './en/version.ts'
import { literally } from './literally.ts'
import type { Stretch } from './stretch.ts'

const { months, ordinals, edition, of, renewed, numberedInText, event } = versions

const year = '(?:19|20)\\d\\d'

/**
 * Days and editions: 2023-05-01, 01.05.2023, "12 May 2025", "May 2023 edition", "(2024 version)". A
 * year alone has to be set off, since many products are named by one: "SQL Server 2019 Edition".
 */
const dates = [
  `(?<![\\d-])${year}-\\d\\d-\\d\\d(?!\\d)`,
  `(?<![\\d./])\\d{1,2}([./])\\d{1,2}\\1${year}(?!\\d)`,
  `(?<!\\d)\\d{1,2}(?:\\.|${ordinals})?\\s+(?:${months})\\.?,?\\s+${year}(?!\\d)`,
  `\\b(?:${months})\\.?\\s+\\d{1,2}(?:${ordinals})?,?\\s+${year}(?!\\d)`,
  `\\b(?:${months})\\.?\\s+${year}\\s+(?:${edition})\\b`,
  `(?<=[([,;:|–—-]\\s*)${year}\\s+(?:${edition})\\b`,
  `(?<=[([,;:|–—-]\\s*)(?:${edition})\\s+(?:${of}\\s+)?(?:(?:${months})\\.?\\s+)?${year}\\b`,
  `\\b(?:${renewed})\\s+(?:(?:${months})\\.?\\s+)?${year}\\b`,
].map((pattern) => new RegExp(pattern, 'iu'))

/** Numbers of versions: "v2", "Version 1.1", "(rev. 3)". */
const numbered = new RegExp(
  String.raw`(?<open>[([]\s*)?\b(?<word>${versions.numbered})\s*(?<number>\d{1,2}(?:\.\d{1,2}){0,2})(?!\.?[\p{L}\p{N}])\s*(?<close>[)\]])?`,
  'giu',
)

/** Where there are more, none says which version it is. */
const maxNumbers = 5

/** A longer one is no name. */
const maxNameLength = 1_000

/**
 * The date or the number in a name that says which version of the template it is. Passed over: what
 * is the version of a product or standard, which shows in the product's name before it ("ITIL v4",
 * "NIST SP 800-53 Rev. 5", "Angular v17") or in the texts `about` it, and the day of an event. English.
 */
export function versionMark(name: string, about: Iterable<string>): Stretch | undefined {
  // What takes long to prepare waits for a name that has a number.
  if (name.length > maxNameLength || !/\d/.test(name)) return undefined
  const texts = [...about]
  for (const pattern of dates) {
    const match = pattern.exec(name)
    if (match === null) continue
    const [digits = ''] = /(?:19|20)\d\d/.exec(match[0]) ?? []
    const isKnown = event.test(name) || texts.some((text) => text.includes(digits))
    if (!isKnown) return markAt(name, match.index, match[0])
  }
  for (const match of Array.from(name.matchAll(numbered)).slice(0, maxNumbers))
    if (isOfTemplate(name, match, texts)) return markAt(name, match.index, match[0])
  return undefined
}

function markAt(name: string, index: number, matched: string): Stretch {
  const text = matched.trim()
  return { text, start: index, end: index + name.slice(index).indexOf(text) + text.length }
}

function isOfTemplate(name: string, match: RegExpExecArray, texts: readonly string[]): boolean {
  const { open, close, number = '' } = match.groups ?? {}
  const isBracketed = open !== undefined && close !== undefined
  const before = name.slice(0, match.index)
  const isAtEnd = /^[\s)\]]*$/.test(name.slice(match.index + match[0].length))
  const isSetOff = isBracketed || /[–—:,|-]\s*$/.test(before)
  const previous = before.split(/[\s()[\],:;|–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const last = previous.at(-1) ?? ''
  if ((!isBracketed && !isAtEnd) || !isLowVersion(number)) return false
  if (previous.some(hasInnerCapital)) return false
  if (!isSetOff && (previous.length < 2 || previous.some(isProduct))) return false
  return !texts.some(speaksOf(last, number))
}

/** Acronyms, inner capitals and digits are the marks of a product's or a standard's name. */
function isProduct(word: string): boolean {
  return /\p{Lu}.*\p{Lu}|\d|[.#+/]/u.test(word)
}

/** Capitals and small letters mixed are the mark of a product's name wherever it stands. */
function hasInnerCapital(word: string): boolean {
  return /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word)
}

/** Templates get to version 2 or 3; a product gets to version 17. */
function isLowVersion(number: string): boolean {
  return /^[1-5](?:\.\d)?$/.test(number)
}

/** What says whether a text names a number as that of a product. */
function speaksOf(product: string, number: string): (text: string) => boolean {
  const word = product === '' ? '' : `|${literally(product)}`
  const pattern = `(?:${numberedInText}${word})\\s*${literally(number)}(?!\\d)`
  const expression = new RegExp(pattern, 'iu')
  return (text) => text.includes(number) && expression.test(text)
}
