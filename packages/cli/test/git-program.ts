import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder, gitIdentity } from './command.ts'

/** Contents of files by their paths; null for one that is to be removed. */
export type Files = Readonly<Record<string, string | null>>

/** What git answers in a folder. Throws where it fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...gitIdentity },
  }).trim()
}

/** Writes files, and stages them. */
export function stage(cwd: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(cwd, path)
    mkdirSync(dirname(absolute), { recursive: true })
    if (content === null) rmSync(absolute)
    else writeFileSync(absolute, content)
  }
  git(cwd, 'add', '--all')
}

/** Writes files and commits all there is. */
export function commit(cwd: string, files: Files): void {
  stage(cwd, files)
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'A change')
}

/** A git repository of one commit, gone when the test is over. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files)
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  commit(cwd, {})
  return cwd
}
