import type { Git } from './git.ts'

/** The command that fetches what a name means; undefined where none can be told. */
export function fetchCommand(name: string, git: Git): string | undefined {
  const remotes = git.remotes()
  const [remote] = remotes.toSorted((a, b) => Number(b === 'origin') - Number(a === 'origin'))
  if (remote === undefined || name.startsWith('-')) return undefined
  // What stands behind a name (`main~3`) and short names of commits are known to those who have the history.
  if (/[~^:\s]|@\{/.test(name)) return deepenCommand(git)
  if (/^[0-9a-f]{40}$/.test(name)) return command(['fetch', remote, name])
  if (/^[0-9a-f]{7,39}$/.test(name)) return deepenCommand(git) ?? command(['fetch', remote])
  const short = name.replace(/^refs\//, '')
  if (short.startsWith('tags/')) return command(['fetch', remote, 'tag', short.slice(5)])
  const tracked = short.replace(/^remotes\//, '')
  // The longest name wins: one remote may be called `a` and another `a/b`.
  const trackedRemote = remotes
    .filter((one) => tracked.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length)[0]
  if (trackedRemote === undefined) {
    const branch = short.replace(/^heads\//, '')
    return command(['fetch', remote, `${branch}:${branch}`])
  }
  const branch = tracked.slice(trackedRemote.length + 1)
  // A clone of one branch does not keep the others under the name of the remote by itself.
  const isTracked = git
    .fetches(trackedRemote)
    .includes(`+refs/heads/*:refs/remotes/${trackedRemote}/*`)
  return command([
    'fetch',
    trackedRemote,
    isTracked ? branch : `${branch}:refs/remotes/${trackedRemote}/${branch}`,
  ])
}

/** The command that fetches the history that a shallow clone lacks; undefined where it lacks none. */
export function deepenCommand(git: Git): string | undefined {
  return git.isShallow() ? 'git fetch --unshallow' : undefined
}

function command(words: readonly string[]): string {
  return ['git', ...words].map(quoteForShell).join(' ')
}

/** A word as a shell takes it for itself. */
function quoteForShell(word: string): string {
  return /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
