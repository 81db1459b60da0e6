import { join } from 'node:path'
import type { HistoryFacts } from '@badgelint/core/internal'
import { isInside, pathFrom } from '../files/paths.ts'
import { gitAt } from '../git/git.ts'

/**
 * For each file, as findings name it, the day of the last commit that changed it; undefined where there is no
 * repository, or where the history is not whole, as in a shallow clone. Renames count as changes.
 */
export function readHistory({
  base,
}: {
  readonly base: string
}): ReadonlyMap<string, HistoryFacts> | undefined {
  const git = gitAt(base)
  if (git === undefined || git.isShallow()) return undefined
  const log = git.askIf(['log', '--format=%x00%cs', '--name-only', '-z', '--no-renames', '--', '.'])
  if (log === undefined) return undefined
  const history = new Map<string, HistoryFacts>()
  let day = ''
  for (const part of log.toString().split('\0')) {
    const name = part.replace(/^\n/, '')
    if (/^\d{4}-\d{2}-\d{2}$/.test(name)) day = name
    else if (name !== '') {
      const path = pathFrom(base, join(git.top, name))
      if (isInside(path) && !history.has(path)) history.set(path, { lastChanged: day })
    }
  }
  return history
}
