import { characterCount, firstCharacters } from './characters.ts'

/** A text on one line, cut after so many characters, for a message that quotes it. */
export function truncate(text: string, max = 40): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return characterCount(line) > max ? `${firstCharacters(line, max)}…` : line
}
