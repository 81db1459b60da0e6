import { voice } from './en/voice.ts'
import { normalize } from './normalize.ts'
import { isWithin, quotations } from './quotations.ts'
import type { Stretch } from './stretch.ts'
import type { SpokenOf } from './tables.ts'
import { words } from './words.ts'

/** A word by which a text speaks of somebody else than the earner. */
export interface VoiceWord extends Stretch {
  /** Whom it speaks of: the person who reads (`you`), or the organisation that writes (`we`). */
  readonly person: SpokenOf
}

const { persons, anyPerson, exceptNames, exceptAfter } = voice

/**
 * English words that address the reader or speak as the issuer. Passed over: what stands in
 * quotation marks, and names. A word belongs to a name where it is capitalised in the middle of a
 * sentence ("the Know Your Rights course"), where the word after it is capitalised too ("Our Planet"),
 * in "We the People", and where it is part of one of `names`.
 */
export function voiceWords(text: string, names: readonly string[] = []): VoiceWord[] {
  if (!anyPerson.test(text)) return []
  const all = words(text)
  const quoted = quotations(text)
  const named = occurrences(text, names)
  const found: VoiceWord[] = []
  all.forEach((word, index) => {
    const person = Object.hasOwn(persons, normalize(word.text))
      ? persons[normalize(word.text)]
      : undefined
    if (person === undefined) return
    if (isWithin(quoted, word.start, word.end)) return
    if (named.some(([start, end]) => word.start >= start && word.end <= end)) return
    const next = all[index + 1]
    const previous = all[index - 1]
    const isCapitalised = /^\p{Lu}/u.test(word.text)
    const startsSentence =
      previous === undefined || /[.!?:;•\n]/.test(text.slice(previous.end, word.start))
    if (isCapitalised && !startsSentence) return
    const between = next ? text.slice(word.end, next.start) : ''
    const isNextCapitalised =
      next !== undefined && /^\s+$/.test(between) && /^\p{Lu}\p{Ll}/u.test(next.text)
    if (isCapitalised && isNextCapitalised) return
    if (exceptNames.test(text.slice(word.start))) return
    if (previous !== undefined && exceptAfter.test(previous.text)) return
    found.push({ ...word, person })
  })
  return found
}

function occurrences(text: string, names: readonly string[]): (readonly [number, number])[] {
  return names.flatMap((name) => {
    const start = name.length > 3 ? text.indexOf(name) : -1
    return start < 0 ? [] : [[start, start + name.length] as const]
  })
}
