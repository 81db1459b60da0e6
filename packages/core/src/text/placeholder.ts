import { placeholders } from './en/placeholder.ts'

/**
 * Texts that stand where a text is still to be written: those of a language, the Latin filler that is
 * used in any, and a text in brackets. Whole texts only: "TODO lists" in a sentence is not a placeholder.
 */
const patterns: readonly RegExp[] = [
  ...placeholders.whole,
  /^lorem ipsum\b.*/is,
  /^[[<{](?:[^\]>}\n]{1,80})[\]>}][.]?$/,
]

/** Whether a text as a whole only holds the place of one. */
export function isPlaceholder(text: string): boolean {
  const plain = /[>#*_`]/.test(text) ? text.replace(/^[>#\s]+|[*_`]/gm, '') : text
  const trimmed = plain.trim()
  return (
    trimmed.length > 0 && trimmed.length < 2000 && patterns.some((pattern) => pattern.test(trimmed))
  )
}
