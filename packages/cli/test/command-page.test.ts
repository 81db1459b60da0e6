import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badgelint, top } from './command.ts'
import { type PageBlock, PageShell, playPage } from './page-runner.ts'

const page = join(top, 'docs/command.md')
const text = readFileSync(page, 'utf8')

/** The sections of the page that are named after a command. */
const sections = new Map(
  text.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
)

/** Commands with options; those of `ledger` have a page of their own. */
const commands = [
  'init',
  'check',
  'fix',
  'baseline',
  'reviewed',
  'import',
  'compare',
  'practices',
  'audit',
  'links',
]

/** Options as `--help` lists them: the names, and what comes behind them. */
function optionsInHelp(command: string): string[] {
  const { stdout } = badgelint(['help', command])
  const [, list = ''] = /\nOptions:\n([\s\S]*)$/.exec(stdout) ?? []
  return Array.from(list.matchAll(/^ {2}(-.*?)(?: {2,}|$)/gm), ([, option = '']) => option.trim())
    .map((option) => option.replace(/^-\w, /, ''))
    .filter((option) => option !== '--help')
    .toSorted()
}

/** The same as the table of a section has them: `-c`, `--config <file>`. */
function optionsInTable(section: string): string[] {
  return Array.from(section.matchAll(/^\| (`-.*?) \|/gm), ([, cell = '']) =>
    Array.from(cell.matchAll(/`(--[^`]+)`/g), ([, option = '']) => option),
  )
    .flat()
    .filter((option) => option !== '--help')
    .toSorted()
}

test.each(commands)('the table of %s has the options of its help', (command) => {
  const table = optionsInTable(sections.get(command) ?? '')
  expect(table.length).toBeGreaterThan(0)
  expect(table).toEqual(optionsInHelp(command))
})

test('every command of the help is on the page', () => {
  const { stdout } = badgelint(['--help'])
  const [, list = ''] = /\nCommands:\n([\s\S]*)$/.exec(stdout) ?? []
  const named = Array.from(list.matchAll(/^ {2}(\w+)/gm), ([, name = '']) => name)
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter((name) => name !== 'help' && !sections.has(name))).toEqual([])
})

function isOnFormats({ lines }: PageBlock): boolean {
  return lines.some((line) => line.startsWith('$ ') && line.includes('--format'))
}

describe('the transcripts', () => {
  test('are what the command prints', { timeout: 240_000 }, () => {
    const shell = new PageShell({}, { place: 'needs-work' })
    cpSync(join(top, 'examples/needs-work'), shell.place, { recursive: true })
    const { shown, printed } = playPage(
      page,
      // Those on formats are of another program, and have a test of their own.
      (block) => (isOnFormats(block) ? block.lines : shell.play(block)),
      ['console'],
    )
    expect(printed.length).toBeGreaterThan(5)
    expect(shown).toEqual(printed)
  })
})
