import type { Span } from '../documents/place.ts'
import type { Sentence, TextAnalysis } from './analysis.ts'
import { isWithin } from './quotations.ts'
import { SentenceReader } from './sentence-reader.ts'
import type { Subject } from './tables.ts'
import type { Word } from './words.ts'

/** What a description tells of in place of the earner. */
export type Instead =
  | 'course'
  | 'subject'
  | 'exam'
  | 'event'
  | 'organisation'
  | 'product'
  | 'badge'
  | 'promise'
  | 'readiness'
  | 'contents'
  | 'completion'

/** Whether a description tells what the earner did or can do, and what it tells of where it plainly does not. */
export interface Telling {
  /**
   * Whether a clause says what the earner did beyond completing something, or what they can do or know:
   * plainly, or in words that may be meant so.
   */
  readonly ofEarner: 'plainly' | 'perhaps' | 'not'
  /** Whether nothing is said of persons, and what is told of is not plain. */
  readonly isSilent?: true
  /** Undefined where that is not plain. */
  readonly instead?: { readonly about: Instead; readonly sentence: Sentence }
}

const plain: Telling = { ofEarner: 'plainly' }
const loose: Telling = { ofEarner: 'perhaps' }
const nothing: Telling = { ofEarner: 'not' }
const silence: Telling = { ofEarner: 'not', isSilent: true }

const known = new WeakMap<TextAnalysis, Telling>()

/**
 * Reads an English description clause by clause: who is the subject, and what the verb says of them. Worked out
 * once for each analysis.
 */
export function tellingOf(analysis: TextAnalysis): Telling {
  const read = known.get(analysis)
  if (read) return read
  const telling = readAll(analysis)
  known.set(analysis, telling)
  return telling
}

function readAll(analysis: TextAnalysis): Telling {
  const told: { readonly about: Instead; readonly sentence: Sentence }[] = []
  let before: Subject | undefined
  let hasVerb = false
  let isPerhaps = false
  let isOfPersons = false
  let at = 0
  for (const sentence of analysis.sentences) {
    const words = wordsOf(analysis, sentence, at)
    at += words.length
    const reader = new SentenceReader(
      analysis.text,
      sentence,
      withoutAsides(words, sentence),
      before,
    )
    const about = reader.read()
    if (about === 'earner') return plain
    isPerhaps ||= reader.isPerhaps || (reader.isGuess && !isOfCourse(told[0]?.about ?? about))
    if (about !== undefined) told.push({ about, sentence })
    hasVerb ||= reader.hasVerb
    isOfPersons ||= reader.isOfPersons
    before = reader.main ?? before
  }
  if (isPerhaps) return loose
  const [first] = analysis.sentences
  if (first !== undefined && !hasVerb && isList(analysis.text))
    return { ofEarner: 'not', instead: { about: 'contents', sentence: first } }
  const instead =
    told.find(({ about }) => isOfCourse(about)) ??
    told.find(({ about }) => about === 'completion') ??
    told[0]
  if (instead !== undefined) return { ofEarner: 'not', instead }
  return isOfPersons || !hasVerb ? nothing : silence
}

function isOfCourse(about: Instead | undefined): boolean {
  return about !== undefined && about !== 'completion' && about !== 'badge' && about !== 'subject'
}

/** At least three items, told apart by semicolons, bullets or lines. */
function isList(text: string): boolean {
  return text.split(/[;•\n]/).filter((item) => item.trim() !== '').length >= 3
}

/** The words of a sentence, which begin at an index or behind it. */
function wordsOf({ words }: TextAnalysis, { end }: Sentence, from: number): readonly Word[] {
  let to = from
  while (to < words.length && (words[to]?.end ?? 0) <= end) to++
  return words.slice(from, to)
}

/** Words without those of short asides in brackets: "Certified Manager (CM) certification". */
function withoutAsides(words: readonly Word[], sentence: Sentence): readonly Word[] {
  const asides = asidesIn(sentence)
  return asides.length === 0
    ? words
    : words.filter(({ start, end }) => !isWithin(asides, start, end))
}

/** Where short asides in brackets stand. */
function asidesIn({ text, start }: Sentence): Span[] {
  if (!text.includes('(')) return []
  return Array.from(
    text.matchAll(/\([^()]{1,80}\)/g),
    ({ index, 0: aside }): Span => [start + index, start + index + aside.length],
  )
}
