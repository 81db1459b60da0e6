import type { TextAnalysis } from './analysis.ts'
import { subjects } from './en/subject.ts'
import { speaksOfPerson } from './person.ts'
import type { GuardedPattern } from './tables.ts'
import { Triggers } from './triggers.ts'
import { voiceWords } from './voice.ts'

/** What a sentence is about that is not about the earner. */
export type OtherSubject = 'organisation' | 'history' | 'course' | 'event' | 'product'

const { history, badge, earner } = subjects

const course = withTriggers(subjects.course)

/** In the order in which they are asked. */
const others: readonly (readonly [OtherSubject, (sentence: TextAnalysis) => boolean])[] = [
  ['event', withTriggers(subjects.event)],
  ['product', withTriggers(subjects.product)],
  ...subjects.organisation.map((pattern) => ['organisation', withTriggers(pattern)] as const),
]

function withTriggers({ words, phrase }: GuardedPattern): (sentence: TextAnalysis) => boolean {
  const triggers = new Triggers(words)
  return (sentence) => sentence.has(triggers) && phrase.test(sentence.text)
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
  if (first === undefined || earner.test(first.text)) return undefined
  const { text } = first
  const sentence = analysis.of(first)
  if (voiceWords(sentence, names).length > 0) return undefined
  if (course(sentence) && !badge.test(beginning(text))) return 'course'
  if (speaksOfPerson(text) || badge.test(text)) return undefined
  if (history.test(text)) return 'history'
  return others.find(([, isAbout]) => isAbout(sentence))?.[0]
}

/** The part before the verb, roughly: the first eight words. */
function beginning(sentence: string): string {
  return sentence.split(/\s+/, 8).join(' ')
}
