import type { TextAnalysis } from './analysis.ts'
import { person } from './en/person.ts'

const { subject, qualifier } = person

/** Whether an English text speaks of the person: by a noun for them, by "people who" or "they". */
export function speaksOfPerson(text: string): boolean {
  return person.speaksOfPerson.test(text)
}

/** A noun for the person, in the singular, where it is the subject of what is said. */
export interface PersonNoun {
  readonly noun: string
  readonly start: number
  readonly end: number
}

/** The nouns by which sentences of an English text begin with the person who earns it, in order. */
export function personNouns(analysis: TextAnalysis): PersonNoun[] {
  return analysis.sentences.flatMap(({ text, start }) => {
    const [whole, noun] = subject.exec(text) ?? []
    return whole === undefined || noun === undefined
      ? []
      : [{ noun: noun.toLowerCase().replace(qualifier, ''), start, end: start + whole.length }]
  })
}
