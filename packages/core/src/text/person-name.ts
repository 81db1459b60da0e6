import { personalData } from './en/personal-data.ts'
import { normalizedWords } from './words.ts'

const { group, plural, credentialNames } = personalData

/**
 * The person whom the name of an issued credential names: "Certificate of Alex Example". `achievement` is the name of
 * what it was issued for; without that two words in capitals may as well be a subject: "Certificate of Data Science".
 */
export function personNamedIn(
  name: string,
  achievement: string | undefined,
): readonly [start: number, end: number] | undefined {
  const { surely, likely, behind } = credentialNames
  const matches = surely.map((pattern) => placeIn(name, pattern))
  if (achievement !== undefined) {
    matches.push(placeIn(name, likely))
    if (name.startsWith(achievement)) matches.push(placeIn(name, behind, achievement.length))
  }
  const own = new Set(achievement === undefined ? [] : normalizedWords(achievement))
  return matches.find((place) => place && !isSubject(name.slice(...place).split(' '), own))
}

function placeIn(name: string, pattern: RegExp, from = 0): [number, number] | undefined {
  const match = pattern.exec(name.slice(from))
  const person = match?.groups?.person
  if (match === null || person === undefined) return undefined
  // It stands at one end of what a pattern finds.
  const [found] = match
  const start = from + match.index + (found.startsWith(person) ? 0 : found.length - person.length)
  return [start, start + person.length]
}

/** Whether words are rather a subject or a group of people than a person. */
function isSubject(words: readonly string[], own: ReadonlySet<string>): boolean {
  if (plural.test(words.at(-1) ?? '')) return true
  return words.some(
    (word) =>
      group.test(word) ||
      credentialNames.subject.test(word) ||
      normalizedWords(word).some((part) => own.has(part)),
  )
}
