import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** What stands at the paths of a folder: the texts of files, and symbolic links. */
export type Layout = Readonly<Record<string, string | Link>>

export interface Link {
  readonly to: string
}

/** A symbolic link. */
export function link(to: string): Link {
  return { to }
}

/** A folder, gone when the test is over. */
export function emptyFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'badgelint-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Puts files and links into a folder, in place of what is there. */
export function lay(folder: string, layout: Layout): void {
  for (const [path, content] of Object.entries(layout)) {
    const absolute = join(folder, path)
    rmSync(absolute, { recursive: true, force: true })
    mkdirSync(dirname(absolute), { recursive: true })
    if (typeof content === 'string') writeFileSync(absolute, content)
    else symlinkSync(content.to, absolute)
  }
}

/** Runs git, with nothing of the person who runs the tests. Throws where it fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  const settings = ['-c', 'protocol.file.allow=always', '-c', 'core.hooksPath=/dev/null']
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: '/nowhere',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Somebody',
      GIT_AUTHOR_EMAIL: 'somebody@example.org',
      GIT_COMMITTER_NAME: 'Somebody',
      GIT_COMMITTER_EMAIL: 'somebody@example.org',
    },
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** Commits all that lies in a folder, of which it makes a repository where it is none. */
export function commit(folder: string): string {
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'A state')
  return git(folder, 'rev-parse', 'HEAD').trim()
}
