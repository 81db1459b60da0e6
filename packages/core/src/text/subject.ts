import type { TextAnalysis } from './analysis.ts'
import { subjects } from './en/subject.ts'
import { speaksOfPerson } from './person.ts'
import type { GuardedPattern } from './tables.ts'
import { voiceTriggers, voiceWords } from './voice.ts'

/** What a sentence is about that is not about the earner. */
export type OtherSubject = 'organisation' | 'history' | 'course' | 'event' | 'product'

const { history, course, event, product, organisation, badge, earner } = subjects

function fits(sentence: string, { word, whole }: GuardedPattern): boolean {
  return word.test(sentence) && whole.test(sentence)
}

/**
 * What the first sentence of a description is about, where that is plainly not the earner: an
 * organisation, its history, a course, an event, a product. Undefined where the earner or the badge is in it,
 * where it speaks to the reader or as the issuer (which is a matter of voice), and where it is not
 * plain. English.
 */
export function firstSubject(
  analysis: TextAnalysis,
  names: readonly string[] = [],
): OtherSubject | undefined {
  const [first] = analysis.sentences
  if (first === undefined) return undefined
  const { text: sentence } = first
  if (earner.test(sentence)) return undefined
  if (analysis.has(voiceTriggers) && voiceWords(analysis.of(first), names).length > 0)
    return undefined
  if (fits(sentence, course) && !badge.test(beginning(sentence))) return 'course'
  if (speaksOfPerson(sentence) || badge.test(sentence)) return undefined
  if (history.test(sentence)) return 'history'
  if (fits(sentence, event)) return 'event'
  if (fits(sentence, product)) return 'product'
  if (organisation.some((pattern) => fits(sentence, pattern))) return 'organisation'
  return undefined
}

/** The part before the verb, roughly: the first eight words. */
function beginning(sentence: string): string {
  return sentence.split(/\s+/, 8).join(' ')
}
