import { readSource } from './read.ts'
import { writeAtomic, writeNew } from './write.ts'

/**
 * Writes a text in place of one that was read before, through a link and with the file's own mode, and
 * never out of one of the folders `within`. Gives the reason where it cannot, among others that somebody
 * else has written the file since.
 */
export async function replaceText(
  absolute: string,
  before: string,
  after: string,
  within: readonly string[] = [],
): Promise<string | undefined> {
  const now = readSource(absolute, absolute)
  const text = 'text' in now ? now.text : undefined
  // Two of the files may be one, by way of a link.
  if (text === after) return undefined
  if (text !== before) return 'it was changed by somebody else meanwhile'
  try {
    await writeAtomic(absolute, after, within)
    return undefined
  } catch (error) {
    return unwritable(error instanceof Error ? error.message : String(error))
  }
}

/** Writes a file that was not there when it was looked for. Gives the reason where it cannot. */
export async function createFile(
  absolute: string,
  content: string | Uint8Array,
  within: readonly string[] = [],
): Promise<string | undefined> {
  const written = await writeNew(absolute, content, within)
  if (written.kind === 'kept') return 'it was made by somebody else meanwhile'
  return written.kind === 'failed' ? unwritable(written.reason) : undefined
}

function unwritable(reason: string): string {
  return `it cannot be written: ${reason}`
}
