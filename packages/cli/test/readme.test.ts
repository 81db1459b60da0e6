import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { badgelint, top } from './command.ts'

const readme = readFileSync(join(top, 'README.md'), 'utf8')

test('the transcript in the README is what the command says', () => {
  const [, command = '', shown = ''] =
    /```console\n\$ badgelint (.*)\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = badgelint(command.split(' '), { cwd: join(top, 'examples/needs-work') })
  const withoutTime = (text: string) => text.replace(/in \d+\.\d s/g, 'in 0.1 s')
  expect(withoutTime(stdout)).toBe(withoutTime(shown))
})

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/README.md',
  'docs/templates.md',
  'docs/configuration.md',
  'docs/command.md',
  'docs/library.md',
  'docs/own-rules.md',
  'docs/suppressing.md',
  'docs/platforms.md',
  'docs/practices.md',
  'docs/performance.md',
  'docs/action.md',
  'docs/audit.md',
  'docs/first-hour.md',
  'docs/hooks.md',
  'docs/import.md',
  'docs/ledger.md',
  'docs/links.md',
  'docs/monday.md',
  'docs/program.md',
  'examples/workflows/README.md',
])('the links of %s lead somewhere', (page) => {
  const text = readFileSync(join(top, page), 'utf8')
  const targets = Array.from(
    text.matchAll(/\]\((?!<?https?:|#)([^)#]+)/g),
    (match) => match[1] ?? '',
  )
  const dead = targets.filter((target) => !existsSync(join(top, dirname(page), target)))
  expect(dead).toEqual([])
})

test('the audit in docs/audit.md is what the command says, but for its numbers', () => {
  const page = readFileSync(join(top, 'docs/audit.md'), 'utf8')
  const [, command = '', shown = ''] =
    /```console\n\$ badgelint (.*)\n([\s\S]*?)```/.exec(page) ?? []
  const withoutNumbers = (text: string) => text.replace(/\d+/g, '0')
  const { stdout } = badgelint(command.split(' '), { cwd: top })
  const said = withoutNumbers(stdout).split('\n')
  const expected = withoutNumbers(shown)
    .split('\n')
    .filter((line) => line !== '…')
  expect(expected.length).toBeGreaterThan(10)
  expect(said).toEqual(expect.arrayContaining(expected))
})
