import { skillForms } from '../text/en/skill-forms.ts'
import { normalize } from '../text/normalize.ts'

const {
  abbreviations: commonAbbreviations,
  inPhrases,
  compounds,
  and,
  ownPlurals,
  noPlural,
} = skillForms

/** Abbreviations of a program's own and what they stand for. */
export type Abbreviations = Readonly<Record<string, string>>

/** What abbreviations stand for, each as it is compared: common ones and a program's own. */
export type LongForms = ReadonlyMap<string, string>

/** What is longer names no skill, and is compared as it is spelled. */
export const maxSkillLength = 1_000

export function longForms(own: Abbreviations): LongForms {
  // Of two that are compared as one the first counts.
  const reversed = Object.entries(own).toReversed()
  return new Map([
    ...Object.entries(commonAbbreviations),
    ...reversed.map(([short, long]) => [normalize(short), normalize(long)] as const),
  ])
}

/**
 * The form by which two spellings of one skill are known to be the same: without case, plural,
 * punctuation between words, and with abbreviations written out. Marks that make the difference
 * (`C`, `C++`, `C#`, `.NET`) stay.
 */
export function formOf(skill: string, long: LongForms): string {
  const spelled = /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(skill) ? skill.toLowerCase() : spell(skill)
  const whole = long.get(spelled) ?? inPhrase(spelled)
  if (!mayHavePlural(whole) || ownPlurals.has(whole) || skill.length > maxSkillLength) return whole
  const single = whole
    .split(' ')
    .map((word) => singular(word, skill))
    .join(' ')
  return long.get(single) ?? single
}

function mayHavePlural(spelled: string): boolean {
  return spelled.endsWith('s') || spelled.includes('s ')
}

/** "HR Management": an abbreviation that stands for itself within a phrase too. "Cyber Security": one word. */
function inPhrase(spelled: string): string {
  if (!spelled.includes(' ')) return spelled
  const joined = spelled.replace(compounds, (words) => words.replace(' ', ''))
  return inPhrases.reduce((phrase, [short, long]) => phrase.replace(short, long), joined)
}

/** A skill without case, without punctuation between words, and without an abbreviation behind it. */
function spell(skill: string): string {
  const withoutAcronym = skill.replace(
    /\(([^()]{2,12})\)\s*$/,
    (whole, inner: string, offset: number) =>
      isAcronymOf(inner, skill.slice(0, offset)) ? '' : whole,
  )
  return normalize(withoutAcronym)
    .replaceAll('&', ` ${and} `)
    .replaceAll("'", '')
    .replace(/(?<=[\p{L}\p{N}])\.(?=js\b)/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim()
}

/** Whether letters in parentheses abbreviate the words before them: "Virtual Private Networks (VPN)". */
function isAcronymOf(letters: string, phrase: string): boolean {
  const initials = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0] ?? '').join('')
  const bare = normalize(letters).replace(/s$/, '')
  const found = normalize(initials)
  if (found === bare) return true
  // Small words may be left out of an acronym or kept in it: "Infrastructure as Code (IaC)".
  let index = 0
  for (const letter of found) if (letter === bare[index]) index++
  return bare.length >= 2 && index === bare.length && found[0] === bare[0]
}

/** English plural to singular, for words of four letters and more; names in capitals stay. */
function singular(word: string, original: string): string {
  if (!word.endsWith('s')) return word
  const isPluralOfCapitals = original.includes(`${word.slice(0, -1).toUpperCase()}s`)
  if (word.length > 2 && isPluralOfCapitals) return word.slice(0, -1)
  if (word.length < 4 || !/^[\p{L}\p{N}]+$/u.test(word)) return word
  if (noPlural.test(word)) return word
  if (original.includes(word.toUpperCase())) return word
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
