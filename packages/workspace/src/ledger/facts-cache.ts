import { join } from 'node:path'
import type { FactsCache, Ledger } from '@badgelint/ledger'
import { readBytes } from '../files/read.ts'
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
    read(name) {
      const read = readBytes(join(own, name))
      return 'bytes' in read ? read.bytes : undefined
    },
    // A folder that cannot be written makes the next run slower, and no less right.
    write: (name, value) => writeAtomic(join(own, name), value).catch(() => {}),
  }
}
