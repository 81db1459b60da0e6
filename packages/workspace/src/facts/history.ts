import { join } from 'node:path'
import type { HistoryFacts } from '@badgelint/core/internal'
import { isInside, pathFrom } from '../files/paths.ts'
import { gitAt } from '../git/git.ts'

/**
 * For each file, as findings name it, the days of the first and of the last commit that changed it; undefined where
 * there is no repository, or where the history is not whole, as in a shallow clone. A file under a new name is new.
 */
export function readHistory({
  base,
}: {
  readonly base: string
}): ReadonlyMap<string, Required<HistoryFacts>> | undefined {
  const git = gitAt(base)
  if (git === undefined || git.isShallow()) return undefined
  const log = git.askIf([
    ...['log', '--format=%x00%H %cs', '--name-only', '-z', '--no-renames', '--', '.'],
  ])
  if (log === undefined) return undefined
  const history = new Map<string, Required<HistoryFacts>>()
  let [commit, day] = ['', '']
  // The last commit comes first.
  for (const part of log.toString().split('\0')) {
    const text = part.replace(/^\n/, '')
    const head = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/.exec(text)
    if (head) [, commit = '', day = ''] = head
    else if (text !== '') {
      const path = pathFrom(base, join(git.top, text))
      if (!isInside(path)) continue
      history.set(path, { lastChanged: day, commit, ...history.get(path), addedOn: day })
    }
  }
  return history
}
