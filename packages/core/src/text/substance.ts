import type { TextAnalysis } from './analysis.ts'
import { substances } from './en/substance.ts'
import { detectLanguage } from './language.ts'
import { isPlaceholder } from './placeholder.ts'
import { spanishTellingOf } from './spanish-telling.ts'
import { type Telling, tellingOf } from './telling.ts'
import { Triggers } from './triggers.ts'
import { normalizedWords } from './words.ts'

/** Why a description as a whole says nothing about the earner. */
export type Hollowness = 'placeholder' | 'name' | 'completion'

/** What makes a description hollow, if it is: a placeholder, the name again, or bare completion. */
export function hollownessOf(
  analysis: TextAnalysis,
  name: string | undefined,
): Hollowness | undefined {
  const text = analysis.text.trim()
  if (analysis.about(isPlaceholder)) return 'placeholder'
  if (name !== undefined && text.length <= 2 * name.length + 20 && isSame(text, name)) return 'name'
  return analysis.about(isBareCompletion) ? 'completion' : undefined
}

/** Words without one of which no Spanish description gets along. */
const spanish = new Triggers([
  'el',
  'los',
  'las',
  'una',
  'por',
  'para',
  'esta',
  'este',
  'del',
  'al',
  'quien',
  'y',
])

/** What an English or Spanish description tells of the earner and in place of them; undefined for other languages. */
export function tellingIn(analysis: TextAnalysis): Telling | undefined {
  const telling = tellingOf(analysis)
  // A text in both languages may tell of the earner in one of them.
  if (telling.ofEarner === 'plainly') return telling
  if (analysis.has(spanish) && analysis.about(detectLanguage) === 'es')
    return spanishTellingOf(analysis)
  // English words for who did what are not met by chance, and where nothing is told the language is no matter.
  if (telling.instead === undefined && !telling.isSilent) return telling
  return analysis.about(detectLanguage) === 'en' ? telling : undefined
}

/** Whether a description says neither what anybody did or can do nor for what the badge is given. */
export function isSilentOfEarner(analysis: TextAnalysis): boolean {
  return tellingIn(analysis)?.isSilent === true && !substances.merit.test(analysis.text)
}

/** Whether a description plainly tells of something else than the earner, beyond what was completed. */
export function tellsOfAnother(analysis: TextAnalysis): boolean {
  const instead = tellingIn(analysis)?.instead
  return instead !== undefined && instead.about !== 'completion'
}

function isSame(text: string, name: string): boolean {
  const letters = normalizedWords(text).join(' ')
  return letters !== '' && letters === normalizedWords(name).join(' ')
}

const { opening, substance } = substances

/** One sentence which says that a course, programme or event was completed, and nothing more. */
function isBareCompletion(text: string): boolean {
  const sentence = text.trim().replace(/(?<![.!])[.!]+$/, '')
  if (sentence.length > 300 || /[.!?]\s/.test(sentence)) return false
  const match = opening.exec(sentence)
  if (match === null || substance.test(sentence.slice(match[0].length))) return false
  return normalizedWords(sentence).length <= 20
}
