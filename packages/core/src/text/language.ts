import { frequentWords } from './frequent-words.ts'
import { normalizedWords } from './words.ts'

const languages = Object.keys(frequentWords)

/** For each small word the languages that have it, as indexes into {@link languages}. */
const languagesOf = new Map<string, number[]>()
for (const [index, list] of Object.values(frequentWords).entries())
  for (const word of list.split(' '))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), index])

/** The first characters of a text tell its language as well as all of it. */
const enough = 160

/** And so many tell its script. */
const enoughForScript = 2_000

/**
 * The language that a text is written in, as a two-letter code, by script and frequent small words;
 * undefined where the text is too short or mixed to say. `other` stands for scripts in which none
 * of the known languages is written.
 */
export function detectLanguage(text: string): string | undefined {
  const beginning = text.slice(0, enoughForScript)
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0
  const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= 4 && latin * 2 < letters) return 'other'
  const scores = new Float64Array(languages.length)
  for (const word of normalizedWords(text.slice(0, enough))) {
    const having = languagesOf.get(word)
    if (having) for (const index of having) scores[index] = (scores[index] ?? 0) + 1 / having.length
  }
  const [best = 0, second = 0] = scores.toSorted().reverse()
  return best >= 1 && best >= 1.5 * second ? languages[scores.indexOf(best)] : undefined
}

/** The language of most of several texts, as {@link detectLanguage} has it; short ones are left out. */
export function commonLanguage(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const language = text.length > 40 ? detectLanguage(text) : undefined
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most?.[0]
}

/** The languages whose words are known when pages of a program are read. */
export const pageLanguages: readonly string[] = ['en', 'es', 'fr', 'de', 'nl', 'pt']

/** Whether two language tags mean the same language: `en` and `en-GB` do. */
export function isSameLanguage(a: string, b: string): boolean {
  return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0]
}
