import { personalData } from './en/personal-data.ts'

/** A stretch of a text that tells of a single person. */
export interface PersonalDatum {
  readonly kind: 'e-mail' | 'telephone' | 'person'
  readonly start: number
  readonly end: number
}

const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu

const { telephone, anyTitle, titled, anyAward, awardee, group, plural } = personalData

/**
 * Mail addresses, telephone numbers and names of persons in a text. A name is one with a title that
 * does something (teaches, is to be asked), or the one whom the badge is awarded to. English.
 */
export function personalDataIn(text: string): PersonalDatum[] {
  const found = [
    ...(text.includes('@') ? all(text, mail, 'e-mail') : []),
    ...(/\d\D?\d\D?\d/.test(text) ? all(text, telephone, 'telephone') : []),
    ...(anyTitle.test(text) ? titled.flatMap((pattern) => all(text, pattern, 'person')) : []),
    ...Array.from(anyAward.test(text) ? text.matchAll(awardee) : [])
      .filter(
        ([, first = '', last = '']) =>
          !group.test(first) && !group.test(last) && !plural.test(last),
      )
      .map((match) => at(match, 'person')),
  ]
  const kinds = new Set<string>()
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ kind }) => !kinds.has(kind) && kinds.add(kind))
}

function all(text: string, pattern: RegExp, kind: PersonalDatum['kind']): PersonalDatum[] {
  return Array.from(text.matchAll(pattern), (match) => at(match, kind))
}

function at(match: RegExpExecArray, kind: PersonalDatum['kind']): PersonalDatum {
  return { kind, start: match.index, end: match.index + match[0].length }
}
