import { join } from 'node:path'
import type { FactsCache, Ledger } from '@badgelint/ledger'
import { readSource } from '../files/read.ts'
import { writeAtomic } from '../files/write.ts'
import { gitAt } from '../git/git.ts'

/**
 * Keeps what each month of a ledger says in git's own folder, where it is never committed: one file a month,
 * with its key in the first line. Undefined outside of a repository, where nothing is kept.
 */
export function factsCacheFor({ folder, description }: Ledger): FactsCache | undefined {
  const git = gitAt(folder)
  if (git === undefined) return undefined
  const own = join(git.state().folder, 'badgelint', `ledger-${description.id}`)
  const fileOf = (key: string) => join(own, key.slice(0, 'YYYY-MM'.length))
  return {
    read: (key) => {
      const source = readSource(fileOf(key), key)
      return 'text' in source && source.text.startsWith(`${key}\n`)
        ? source.text.slice(key.length + 1)
        : undefined
    },
    // A folder that cannot be written makes the next run slower, and no less right.
    write: (key, value) => writeAtomic(fileOf(key), `${key}\n${value}`).catch(() => {}),
  }
}
