import type { TextAnalysis } from './analysis.ts'

/** English nouns for the person who earns a badge, without their plural. */
export const earnerNouns = [
  'earner',
  'holder',
  'recipient',
  'participant',
  'learner',
  'student',
  'candidate',
  'attendee',
  'graduate',
  'trainee',
  'pupil',
  'volunteer',
  'delegate',
  'member',
  'individual',
  'professional',
  'practitioner',
  'apprentice',
  'achiever',
  'badgeholder',
] as const

/** Words by which a text speaks of the person: a noun for them, "people who", "they". */
export const speaksOfPerson = new RegExp(
  `\\b(?:(?:${earnerNouns.join('|')})s?|(?:people|persons?|those|someone|anyone|everyone|teachers?|employees?|staff|leaders?|users?|developers?|nurses?|engineers?|managers?|coaches|coach) (?:who|that|with)|they|he|she|who)\\b`,
  'i',
)

/** A noun for the person, in the singular, where it is the subject of what is said. */
export interface PersonNoun {
  readonly noun: string
  readonly start: number
  readonly end: number
}

const subject =
  /^(?:(?:the|an?|all|each|every) )?((?:badge )?(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil))s?\b(?: of this (?:badge|credential|certificate))?(?=\s+(?:has|have|can|must|should|will|is|are|was|were|may|also|who|understands?|knows?|demonstrates?)\b)/i

/** The nouns by which sentences of an English text begin with the person who earns it, in order. */
export function personNouns(analysis: TextAnalysis): PersonNoun[] {
  return analysis.sentences.flatMap(({ text, start }) => {
    const [whole, noun] = subject.exec(text) ?? []
    return whole === undefined || noun === undefined
      ? []
      : [{ noun: noun.toLowerCase().replace('badge ', ''), start, end: start + whole.length }]
  })
}
