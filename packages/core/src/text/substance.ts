import { isPlaceholder } from './placeholder.ts'
import { foldedWords } from './words.ts'

/** Why a description as a whole says nothing about the earner. */
export type Hollowness = 'placeholder' | 'name' | 'completion'

/** What makes a description hollow, if it is: a placeholder, the name again, or bare completion. */
export function hollownessOf(text: string, name: string | undefined): Hollowness | undefined {
  if (isPlaceholder(text)) return 'placeholder'
  if (name !== undefined && text.length <= 2 * name.length + 20 && isSame(text, name)) return 'name'
  return isBareCompletion(text) ? 'completion' : undefined
}

function isSame(text: string, name: string): boolean {
  const letters = foldedWords(text).join(' ')
  return letters !== '' && letters === foldedWords(name).join(' ')
}

const opening =
  /^(?:(?:this|the) (?:digital )?(?:badge|credential|certificate) (?:is |was )?(?:awarded|given|issued|earned|granted) (?:to (?:\w+ )?(?:people|those|learners|students|participants|earners|individuals|anyone) who (?:have |has )?|for (?:the )?(?:successful )?|by |on |upon )|awarded (?:for|to (?:those|participants|learners|students) who) (?:have )?|(?:the )?(?:earners?|holders?|recipients?|participants?)(?: of this (?:badge|credential))? (?:has|have)? ?|(?:has|have) |for )?(?:successfully )?(?:complet(?:ed|ing|ion of)|finish(?:ed|ing)|attend(?:ed|ing|ance (?:at|of))|pass(?:ed|ing)|participat(?:ed|ing) in|took part in)\b/i

/** What, after the act, tells more than that the act was done. */
const substance =
  /\b(?:and|by|where|which|including|covering|demonstrat\w*|showing|able to|can|know(?:s|ledge)|skills?|learn\w*|understand\w*|after|who|while|with|through|so that)\b|[,;:]/i

/** One sentence which says that a course, programme or event was completed, and nothing more. */
function isBareCompletion(text: string): boolean {
  const sentence = text.trim().replace(/(?<![.!])[.!]+$/, '')
  if (sentence.length > 300 || /[.!?]\s/.test(sentence)) return false
  const match = opening.exec(sentence)
  if (match === null || substance.test(sentence.slice(match[0].length))) return false
  return foldedWords(sentence).length <= 20
}
