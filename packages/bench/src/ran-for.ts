import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Coverage, ran, united } from './ran.ts'
import { sets, written } from './templates.ts'

/** The template of the figures for one template: each of its fields is of the usual kind, and it has findings. */
const one = `name: Stream Keeper
description: Earners have measured a stream near their home every week for three months, entered what they found, and explained it.
skills:
  - Water Quality
  - Field Measurement
  - Data Entry
criteria:
  - Measure a stream weekly for three months
`

const today = ['--today', '2026-11-29']

/** `check` in a folder of one template, without a configuration or a repository, told as text. */
export function ranForOne(tree: string): Coverage {
  return inFolder(withOne(), (folder) => ran(tree, folder, ['check', '--no-links', ...today]))
}

/** `check --staged` in a repository in which the same template is staged and was not there before. */
export function ranForOneStaged(tree: string): Coverage {
  return inFolder(withOne(), (folder) => {
    git(folder, 'init', '--quiet')
    commit(folder, '--allow-empty')
    git(folder, 'add', '--all')
    return ran(tree, folder, ['check', '--staged', ...today])
  })
}

/** What ran for changes of a program, and for all else that is done with the same program. */
export interface ChangeRuns {
  readonly change: Coverage
  readonly others: Coverage
}

/**
 * A program of 120 templates and a link to one of them, in which one is edited for the worse, one is given a
 * comment that suppresses a finding, one is removed and one is new, all of it staged. The change: `check
 * --staged`, again with what it kept, and `check --changed`. All else: `check`, `fix --dry-run`, `init
 * --dry-run`, `reviewed` and `baseline`.
 */
export function ranForChange(tree: string): ChangeRuns {
  return inFolder(written(sets.varied(120, 1)), (folder) => {
    change(folder)
    const run = (...args: readonly string[]) => ran(tree, folder, args, { isBundled: true })
    const staged = [run('check', '--staged'), run('check', '--staged')]
    const kept = join(folder, '.git/badgelint')
    if (!existsSync(kept) || readdirSync(kept).length === 0)
      process.stderr.write(
        'A check of what is staged kept nothing in .git/badgelint: does the code that keeps it run?\n',
      )
    return {
      change: united([...staged, run('check', '--changed', '--no-links')]),
      others: united([
        run('check', '--no-links'),
        run('fix', '--dry-run'),
        run('init', '--dry-run'),
        run('reviewed', 'templates/new.yaml'),
        run('baseline', '--no-links', '--reason', 'Found when we began'),
      ]),
    }
  })
}

function change(folder: string): void {
  const names = readdirSync(join(folder, 'templates'), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  const [worse = '', suppressed = '', removed = '', linked = ''] = files.map((name) =>
    join(folder, 'templates', name),
  )
  symlinkSync(basename(linked), join(dirname(linked), 'linked.yaml'))
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  commit(folder)
  edit(worse, (text) => text.replace(/^description: .*$/m, 'description: You learn.'))
  edit(suppressed, (text) => `# badgelint-disable template/name\n${text}`)
  rmSync(removed)
  const [fresh] = sets.varied(1, 2)
  writeFileSync(join(folder, 'templates/new.yaml'), fresh?.text ?? '')
  git(folder, 'add', '--all')
}

function edit(file: string, edited: (text: string) => string): void {
  writeFileSync(file, edited(readFileSync(file, 'utf8')))
}

function withOne(): string {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-structure-'))
  mkdirSync(join(folder, 'templates'))
  writeFileSync(join(folder, 'templates/one.yaml'), one)
  return folder
}

function inFolder<T>(folder: string, use: (folder: string) => T): T {
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function commit(folder: string, ...args: readonly string[]): void {
  git(folder, 'commit', '--quiet', '--message', 'A program', ...args)
}

function git(folder: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org']
  execFileSync('git', [...identity, ...args], { cwd: folder })
}
