import { dirname, relative } from 'node:path'
import { slashed } from '../files/paths.ts'
import { realPathOf } from '../files/stat.ts'
import { gitAt } from './git.ts'

/**
 * The files of some that git could not bring back as they are: changed since the last commit, never
 * committed, or in no repository at all. Paths are absolute.
 */
export function uncommitted(files: readonly string[]): string[] {
  // What is written through a link is the file that it leads to.
  const all = files.map((file) => ({ file, real: realPathOf(file) ?? file }))
  const byTop = Map.groupBy(all, ({ real }) => gitAt(dirname(real))?.top)
  return [...byTop].flatMap(([top, own]) => {
    const git = top === undefined ? undefined : gitAt(top)
    if (git === undefined) return own.map(({ file }) => file)
    const list = (args: readonly string[]) => new Set(git.ask(args).toString().split('\0'))
    const tracked = list(['ls-files', '-z'])
    // Against the last commit; before the first one everything is new.
    const head = git.commit('HEAD') ?? git.emptyTree()
    const changed = list(['diff', '--name-only', '-z', '--no-renames', head, '--'])
    return own.flatMap(({ file, real }) => {
      const path = slashed(relative(git.top, real))
      return !tracked.has(path) || changed.has(path) ? [file] : []
    })
  })
}
