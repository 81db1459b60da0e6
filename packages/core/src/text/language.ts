import type { TextAnalysis } from './analysis.ts'
import { frequentWords } from './frequent-words.ts'
import { hasOtherForms, normalize } from './normalize.ts'
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
  if (isInOtherScript(text.slice(0, enoughForScript))) return 'other'
  return bestOf(scoresOf(normalizedWords(text.slice(0, enough))))
}

/** The same for lines one below the other, from the words that are known of them. */
export function languageOfLines(lines: readonly TextAnalysis[]): string | undefined {
  const text = lines.map((line) => line.text.slice(0, enoughForScript)).join('\n')
  const beginning = text.slice(0, enough)
  // What another form of a character makes of a word, such as a sign for a trade mark, is seen in the text alone.
  if (hasOtherForms(beginning)) return detectLanguage(text)
  if (isInOtherScript(text.slice(0, enoughForScript))) return 'other'
  const found: string[] = []
  let left = enough
  for (const { words, text: line } of lines) {
    for (const { form, start, end } of words) {
      if (start >= left) break
      found.push(end <= left ? form.folded : normalize(line.slice(start, left)))
    }
    left -= line.length + 1
  }
  return bestOf(scoresOf(found))
}

/** Whether most letters are of a script in which none of the known languages is written. */
function isInOtherScript(text: string): boolean {
  // No letter of these is one of another script but for the sign for a millionth.
  if (!/[^\n -\u{b4}\u{b6}-\u{24f}\u{2000}-\u{206f}]/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters >= 4 && latin * 2 < letters
}

/** For each language how many of its small words there are; a word of several counts in parts. */
function scoresOf(words: readonly string[]): Float64Array {
  const scores = new Float64Array(languages.length)
  for (const word of words) {
    const having = languagesOf.get(word)
    if (having) for (const index of having) scores[index] = (scores[index] ?? 0) + 1 / having.length
  }
  return scores
}

function bestOf(scores: Float64Array): string | undefined {
  let best = 0
  let second = 0
  for (const score of scores)
    if (score > best) {
      second = best
      best = score
    } else if (score > second) second = score
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
