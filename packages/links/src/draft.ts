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

/** Milliseconds after which a draft is one that nobody writes any more. */
const longestWriting = 60_000

/** Writes a file whole or not at all, with the folders above it: a draft beside it, then a new name. */
export function writeWhole(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${randomUUID()}`
  try {
    writeFileSync(draft, content, { flag: 'wx' })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Removes drafts of a file that were left by whoever was killed as it wrote them. */
export function removeDrafts(file: string): void {
  const folder = dirname(file)
  if (!existsSync(folder)) return
  const name = basename(file)
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(`${name}.`) || !isUuid(entry.slice(name.length + 1))) continue
    const draft = join(folder, entry)
    const stats = statSync(draft, { throwIfNoEntry: false })
    if (stats && Date.now() - stats.mtimeMs > longestWriting) rmSync(draft, { force: true })
  }
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(text)
}
