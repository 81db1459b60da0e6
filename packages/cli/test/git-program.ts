import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder, gitIdentity } from './command.ts'

/** Contents of files by their paths; null for one that is to be removed. */
export type Files = Readonly<Record<string, string | null>>

/** What git answers in a folder. Throws where it fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  return gitAll(cwd, [args])
}

/** What git answers to several commands, which one shell starts faster than we could. Throws where one fails. */
export function gitAll(cwd: string, commands: readonly (readonly string[])[]): string {
  const lines = commands.map((args) => ['git', ...args].map(quoted).join(' '))
  return execFileSync('sh', ['-e', '-c', lines.join('\n')], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...gitIdentity },
  }).trim()
}

/** As a word for a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

const add = ['add', '--all']
const commitAll = ['commit', '--quiet', '--allow-empty', '--message', 'A change']

/** Writes files, and stages them. */
export function stage(cwd: string, files: Files): void {
  write(cwd, files)
  gitAll(cwd, [add])
}

function write(cwd: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(cwd, path)
    mkdirSync(dirname(absolute), { recursive: true })
    if (content === null) rmSync(absolute)
    else writeFileSync(absolute, content)
  }
}

/** Writes files and commits all there is. */
export function commit(cwd: string, files: Files): void {
  write(cwd, files)
  gitAll(cwd, [add, commitAll])
}

/** A git repository of one commit, gone when the test is over. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files)
  gitAll(cwd, [['init', '--quiet', '--initial-branch=main'], add, commitAll])
  return cwd
}
