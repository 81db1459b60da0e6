import type { Git } from './git.ts'

/** What is sent to a server beside what git knows itself. */
export interface FetchHeader {
  readonly server: string
  readonly text: string
}

/** Fetches one commit from where a repository came from, and gives whether it is here now. */
export function fetchCommit(git: Git, commit: string, header?: FetchHeader): boolean {
  fetch(git, [...(git.isShallow() ? ['--depth=1'] : []), 'origin', commit], header)
  return git.commit(commit) !== undefined
}

/** Fetches the history that a shallow clone lacks, as far as it can be had. */
export function unshallow(git: Git, commits: readonly string[], header?: FetchHeader): void {
  if (git.isShallow()) fetch(git, ['--unshallow', 'origin', ...commits], header)
}

function fetch(git: Git, refs: readonly string[], header: FetchHeader | undefined): void {
  const args = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
  // By the environment, where no other process sees it.
  const secret = header && {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${header.server}/.extraheader`,
    GIT_CONFIG_VALUE_0: header.text,
  }
  git.run(['fetch', ...args, ...refs], '', { ...secret })
}

/** The command that fetches what a name means; undefined where there is none to give. */
export function fetchCommand(name: string, git: Git): string | undefined {
  const remotes = remotesOf(git)
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
  const isTracked = refspecsOf(git, trackedRemote).includes(
    `+refs/heads/*:refs/remotes/${trackedRemote}/*`,
  )
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

/** Names of the repositories that a repository knows. */
function remotesOf(git: Git): string[] {
  return git.ask(['remote']).toString().split('\n').filter(Boolean)
}

/** What is fetched of a remote where nothing is named, as git has it in its configuration. */
function refspecsOf(git: Git, remote: string): string[] {
  const all = git.askIf(['config', '--get-all', `remote.${remote}.fetch`])
  return all?.toString().split('\n').filter(Boolean) ?? []
}

/** A word as a shell takes it for itself. */
function quoteForShell(word: string): string {
  return /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
