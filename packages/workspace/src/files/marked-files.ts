import { join } from 'node:path'
import { isMissing, readBytes } from './read.ts'
import { namesIn } from './stat.ts'
import { writeAtomic } from './write.ts'

/** Files that a program writes anew each time, which begin with its mark. */
export interface MarkedFiles {
  /** Absolute. */
  readonly folder: string
  readonly mark: string
  readonly files: readonly { readonly file: string; readonly text: string }[]
  /** Folders out of which no link is followed; see {@link writeAtomic}. */
  readonly within: readonly string[]
}

/** What became of them, by their names. */
export interface WrittenFiles {
  readonly written: readonly string[]
  /** What somebody else has written. Where there is any, nothing is written. */
  readonly foreign: readonly string[]
  /** What was written before, and is not any more; it is left there. */
  readonly old: readonly string[]
}

/** Writes files into a folder, and nothing in place of what does not begin with their mark. */
export async function writeMarked(request: MarkedFiles): Promise<WrittenFiles> {
  const { folder, mark, files, within } = request
  const names = files.map(({ file }) => file)
  const isOurs = (name: string) => beginsWith(join(folder, name), mark)
  const foreign = names.filter((name) => isOurs(name) === false)
  if (foreign.length > 0) return { written: [], foreign, old: [] }
  for (const { file, text } of files) await writeAtomic(join(folder, file), text, within)
  const old = namesIn(folder).filter((name) => !names.includes(name) && isOurs(name))
  return { written: names, foreign, old }
}

/** Whether a file begins with a text; undefined where there is none. */
function beginsWith(absolute: string, mark: string): boolean | undefined {
  const read = readBytes(absolute)
  if ('bytes' in read) return Buffer.from(read.bytes).toString().startsWith(mark)
  return isMissing(read.unreadable) ? undefined : false
}
