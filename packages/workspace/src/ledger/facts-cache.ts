import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FactsCache, Ledger } from '@badgelint/ledger'
import { statOf } from '../files/stat.ts'
import { writeAtomic } from '../files/write.ts'
import { gitAt } from '../git/git.ts'

/**
 * Keeps what each month of a ledger says in git's own folder, where it is never committed. Undefined outside
 * of a repository, where nothing is kept.
 */
export function factsCacheFor({ folder, description }: Ledger): FactsCache | undefined {
  const git = gitAt(folder)
  if (git === undefined) return undefined
  const own = join(git.state().folder, 'badgelint', `ledger-${description.id}`)
  return {
    read: (name) => bytesOf(join(own, name)),
    // A folder that cannot be written makes the next run slower, and no less right.
    write: (name, value) => writeAtomic(join(own, name), value).catch(() => {}),
  }
}

/** Undefined where it is no file that can be read. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return statOf(path)?.isFile() ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}
