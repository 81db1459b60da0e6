import type { Located } from '../documents/place.ts'
import { fixedWords } from '../text/fixed-words.ts'
import type { Meaning, MeaningField } from './issuance.ts'
import type { BadgeTemplate } from './template.ts'

/** The texts of a template that make its meaning, by part, each where it stands. */
export function meaningTexts({
  name,
  criteria,
  level,
  skills = [],
}: BadgeTemplate): Readonly<Record<MeaningField, readonly Located<string>[]>> {
  return {
    name: name ? [name] : [],
    criteria: criteria.map(({ text }) => text),
    level: level ? [level] : [],
    skills,
  }
}

/** What a template says in the parts that make its meaning. */
export function meaningOfTemplate(template: BadgeTemplate): Meaning {
  return byMeaningField(meaningTexts(template), (texts) => texts.map(({ value }) => value))
}

/** Something of each part, worked out from its texts. */
export function byMeaningField<T, V>(
  { name, criteria, level, skills }: Readonly<Record<MeaningField, T>>,
  of: (texts: T) => V,
): Readonly<Record<MeaningField, V>> {
  return { name: of(name), criteria: of(criteria), level: of(level), skills: of(skills) }
}

/** What of a part of a template means something else than before: indexes of the texts that have no equal. */
export interface MeaningDifference {
  readonly removed: readonly number[]
  readonly added: readonly number[]
}

/**
 * A text without what changes no meaning: case, white space, punctuation. Ledgers keep digests of the same form,
 * `folded` of packages/ledger/src/meaning.ts.
 */
export function foldedMeaning(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}

/**
 * Which texts of a part are gone and which are new; undefined where it means the same. The order of a list,
 * what is twice in it, and typing mistakes make no difference, nor does how criteria are split.
 */
export function meaningDifference(
  field: MeaningField,
  before: readonly string[],
  after: readonly string[],
): MeaningDifference | undefined {
  const old = distinct(before)
  const now = distinct(after)
  if (field === 'criteria' && haveSameWords(wordsOf(old), wordsOf(now))) return undefined
  const left = new Map([...now].filter(([text]) => !old.has(text)))
  const removed: number[] = []
  let triesLeft = maxTries
  for (const [text, index] of old) {
    if (now.has(text)) continue
    const words = text.split(' ')
    const match = [...left.keys()].find(
      (candidate) => triesLeft-- > 0 && haveSameWords(words, candidate.split(' ')),
    )
    if (match === undefined) removed.push(index)
    else left.delete(match)
  }
  const added = [...left.values()]
  return removed.length + added.length === 0 ? undefined : { removed, added }
}

/** How many pairs of texts are compared word by word. More have been written anew. */
const maxTries = 1_000

/** The folded texts with the index of the first that is so; in the order given. */
function distinct(texts: readonly string[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const [index, text] of texts.entries()) {
    const form = foldedMeaning(text)
    if (form !== '' && !all.has(form)) all.set(form, index)
  }
  return all
}

function wordsOf(texts: ReadonlyMap<string, number>): string[] {
  return [...texts.keys()].flatMap((text) => text.split(' '))
}

function haveSameWords(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every((word, index) => {
      const other = b[index] ?? ''
      return word === other || isTypingMistake(word, other)
    })
  )
}

/** Whether one of two words, both folded and not the same, is the other with a slip of the fingers. */
export function isTypingMistake(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === 'a' && long === 'an') return true
  if (isFixed(a) || isFixed(b) || prefixes.some((prefix) => long === prefix + short)) return false
  if (short.length === 3 && long.length === 3) return isSwapped(a, b)
  if (short.length < 4) return false
  // Fingers slip within a word. Another first letter makes another word: "learn" and "earn", "import" and "export".
  if (a[0] !== b[0] && !isSwapped(a.slice(0, 2), b.slice(0, 2))) return false
  return isWithin(a, b, short.length < 6 ? 1 : 2)
}

/** Prefixes that turn what a word says, or change it. */
const prefixes = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'de', 're']

const romanNumeral = /^m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/

function isFixed(word: string): boolean {
  return /\p{N}/u.test(word) || fixedWords.has(word) || romanNumeral.test(word)
}

/** Whether two neighbouring letters have changed places, and nothing else differs. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = firstDifference(a, b, 0, 0)
  return isSwappedAt(a, at, b, at) && a.slice(at + 2) === b.slice(at + 2)
}

function isSwappedAt(a: string, i: number, b: string, j: number): boolean {
  return i + 1 < a.length && j + 1 < b.length && a[i] === b[j + 1] && a[i + 1] === b[j]
}

/**
 * Whether at most `most` letters are to be changed, put in, taken out, or swapped with the next one
 * (Damerau, "A technique for computer detection and correction of spelling errors", 1964). Every way is tried
 * from where the words differ, so the time grows with their length only.
 */
function isWithin(a: string, b: string, most: number, from = 0, fromOther = 0): boolean {
  if (Math.abs(a.length - from - (b.length - fromOther)) > most) return false
  const steps = firstDifference(a, b, from, fromOther) - from
  const i = from + steps
  const j = fromOther + steps
  if (i === a.length && j === b.length) return true
  if (most === 0) return false
  return (
    isWithin(a, b, most - 1, Math.min(i + 1, a.length), Math.min(j + 1, b.length)) ||
    (i < a.length && isWithin(a, b, most - 1, i + 1, j)) ||
    (j < b.length && isWithin(a, b, most - 1, i, j + 1)) ||
    (isSwappedAt(a, i, b, j) && isWithin(a, b, most - 1, i + 2, j + 2))
  )
}

/** Index in `a`, from `i` on, of the first letter that `b` has not, from `j` on. */
function firstDifference(a: string, b: string, i: number, j: number): number {
  let steps = 0
  while (i + steps < a.length && j + steps < b.length && a[i + steps] === b[j + steps]) steps += 1
  return i + steps
}

/** How much of a text is shown on each side of what differs, and at most of what differs. */
const contextLength = 120
const maxDifference = 240

/** Two texts, each cut to the part in which they differ. */
export function differingParts(before: string, after: string): readonly [string, string] {
  const shorter = Math.min(before.length, after.length)
  const start = firstDifference(before, after, 0, 0)
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return [cutTo(before, start, before.length - end), cutTo(after, start, after.length - end)]
}

/** The text from a bit before `start` to a bit after `end`, in whole words. */
function cutTo(text: string, start: number, end: number): string {
  const from = start <= contextLength ? 0 : wordStart(text, start - contextLength)
  const last = Math.min(end, start + maxDifference) + contextLength
  const to = last >= text.length ? text.length : wordEnd(text, last)
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`
}

/** The longest stretch of letters that is looked through for the end of a word. */
const maxWord = 40

function wordStart(text: string, index: number): number {
  const space = text.slice(index, index + maxWord).search(/\s/)
  return space === -1 ? afterPair(text, index) : index + space
}

function wordEnd(text: string, index: number): number {
  for (let end = index; end > index - maxWord; end--) if (/\s/.test(text[end] ?? ' ')) return end
  return afterPair(text, index)
}

/** The index, or the next one where it stands within a letter of two units. */
function afterPair(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index + 1 : index
}
