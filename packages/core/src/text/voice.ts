import type { TextAnalysis } from './analysis.ts'
import { voice } from './en/voice.ts'
import type { Stretch } from './stretch.ts'
import type { SpokenOf } from './tables.ts'
import { Triggers } from './triggers.ts'
import type { Word } from './words.ts'

/** A word by which a text speaks of somebody else than the earner. */
export interface VoiceWord extends Stretch {
  /** Whom it speaks of: the person who reads (`you`), or the organisation that writes (`we`). */
  readonly person: SpokenOf
}

const { persons, everybody, exceptNames, exceptAfter } = voice
const questions: ReadonlySet<string> = new Set(voice.questions)
const auxiliaries: ReadonlySet<string> = new Set(voice.auxiliaries)

/** The words without one of which a text speaks of nobody else than the earner. */
export const voiceTriggers = new Triggers(Object.keys(persons))

/**
 * English words that address the reader or speak as the issuer. Passed over: what stands in
 * quotation marks, and names. A word belongs to a name where it is capitalised in the middle of a
 * sentence ("the Know Your Rights course"), where the word after it is capitalised too ("Our Planet"),
 * where those on both sides of it are ("the Assessing your Readiness course"), in "We the People", and where it is part of one of `names`. Passed over too are those of a question
 * ("how we measure a stream") and those of everybody ("our planet").
 */
export function voiceWords(analysis: TextAnalysis, names: readonly string[] = []): VoiceWord[] {
  if (!analysis.has(voiceTriggers)) return []
  const { text, words } = analysis
  const named = occurrences(text, names)
  const found: VoiceWord[] = []
  for (const [index, word] of words.entries()) {
    const { folded } = word.form
    const person = Object.hasOwn(persons, folded) ? persons[folded] : undefined
    if (person === undefined || analysis.isQuoted(word.start, word.end)) continue
    if (named.some(([start, end]) => word.start >= start && word.end <= end)) continue
    if (isOfName(word, words[index - 1], words[index + 1], text)) continue
    if (isOfQuestion(words, index, text) || isOfEverybody(words, index)) continue
    found.push({ text: word.text, start: word.start, end: word.end, person })
  }
  return found
}

/** Whether a word is one of a name, or speaks to nobody, by the words around it. */
function isOfName(
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
  text: string,
): boolean {
  const isCapitalised = /^\p{Lu}/u.test(word.text)
  const startsSentence =
    previous === undefined || /[.!?:;•\n]/.test(text.slice(previous.end, word.start))
  if (isCapitalised && !startsSentence) return true
  const between = next ? text.slice(word.end, next.start) : ''
  const isNextCapitalised =
    next !== undefined && /^\s+$/.test(between) && /^\p{Lu}\p{Ll}/u.test(next.text)
  if (isCapitalised && isNextCapitalised) return true
  if (isBetweenCapitals(word, previous, next, text)) return true
  if (exceptNames.test(text.slice(word.start))) return true
  return previous !== undefined && exceptAfter.test(previous.text)
}

/** Whether a word stands in a title such as "the Assessing your Readiness course", whose first word is not that of a sentence. */
function isBetweenCapitals(
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
  text: string,
): boolean {
  return (
    previous !== undefined &&
    next !== undefined &&
    /\p{L}\s+\p{Lu}\S*\s+$/u.test(text.slice(Math.max(0, previous.start - 8), word.start)) &&
    /^\s+\p{Lu}/u.test(text.slice(word.end, next.start + 1))
  )
}

/** Whether a word is the subject of a question, reported or put: "how we", "why do we", "what your". */
function isOfQuestion(words: readonly Word[], index: number, text: string): boolean {
  const previous = words[index - 1]
  const isAfterAuxiliary = previous !== undefined && auxiliaries.has(previous.form.folded)
  const question = isAfterAuxiliary ? words[index - 2] : previous
  const word = words[index]
  if (question === undefined || word === undefined) return false
  return (
    questions.has(question.form.folded) && !/[^\p{L}\s]/u.test(text.slice(question.end, word.start))
  )
}

/** Whether "we" and "our" are those of all people: "our planet", "the way we live". */
function isOfEverybody(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.form.folded ?? ''
  const own = words[index]?.form.folded
  return (
    (own === 'we' && everybody.doing.test(next)) || (own === 'our' && everybody.ours.test(next))
  )
}

function occurrences(text: string, names: readonly string[]): (readonly [number, number])[] {
  return names.flatMap((name) => {
    const start = name.length > 3 ? text.indexOf(name) : -1
    return start < 0 ? [] : [[start, start + name.length] as const]
  })
}
