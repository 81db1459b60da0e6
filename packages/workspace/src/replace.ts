import { readSource } from './read.ts'
import { writeWhole } from './write.ts'

/**
 * Writes a text in place of one that was read before, through a link and with the file's own mode.
 * Gives the reason where it cannot, among others that somebody else has written the file since.
 */
export async function replaceText(
  absolute: string,
  before: string,
  after: string,
): Promise<string | undefined> {
  const now = readSource(absolute, absolute)
  const text = 'text' in now ? now.text : undefined
  // Two of the files may be one, by way of a link.
  if (text === after) return undefined
  if (text !== before) return 'it was changed by somebody else meanwhile'
  try {
    await writeWhole(absolute, after)
    return undefined
  } catch (error) {
    return `it cannot be written: ${error instanceof Error ? error.message : String(error)}`
  }
}
