import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Milliseconds after which a temporary file is one that is not written any more. */
const maxWriteTime = 60_000

/** Writes a file whole or not at all, and makes its folders: a temporary file beside it is renamed. */
export function writeAtomic(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}.${randomUUID()}`
  try {
    writeFileSync(temporary, content, { flag: 'wx' })
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Removes the temporary files of {@link writeAtomic} that processes left which were killed. */
export function removeStaleTemporaryFiles(file: string): void {
  const folder = dirname(file)
  if (!existsSync(folder)) return
  const name = basename(file)
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(`${name}.`) || !isUuid(entry.slice(name.length + 1))) continue
    const temporary = join(folder, entry)
    const stats = statSync(temporary, { throwIfNoEntry: false })
    if (stats && Date.now() - stats.mtimeMs > maxWriteTime) rmSync(temporary, { force: true })
  }
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(text)
}
