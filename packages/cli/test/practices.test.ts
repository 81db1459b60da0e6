import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badgelint, folder, template, top } from './command.ts'

const exemplary = join(top, 'examples/exemplary')

/** A line for each practice, without what stands below it. */
function states(text: string): string[] {
  return text.split('\n').filter((line) => /^ ?\d+ [A-Z]/.test(line))
}

test('practices says one line for each of the fifteen, and ends with 0 whatever is found', () => {
  const { code, stdout, stderr } = badgelint(['practices', join(top, 'examples/needs-work')])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  const lines = states(stdout)
  expect(lines).toHaveLength(15)
  expect(lines[8]).toMatch(/^ 9 Timely {8}not kept {3}90 % within \d+ days, \d+ badges, limit 14$/)
  expect(stdout).toMatch(/\n\d+ kept, \d+ not kept, \d+ not known\.\n$/)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
})

test('the exemplary program keeps what templates and its ledger can show', () => {
  const { stdout } = badgelint(['practices', '--format', 'json'], { cwd: exemplary })
  const { practices }: { practices: { practice: number; state: string }[] } = JSON.parse(stdout)
  const kept = practices.filter(({ state }) => state === 'kept').map(({ practice }) => practice)
  expect(kept).toEqual(expect.arrayContaining([4, 5, 6, 7, 9, 10, 11, 12]))
  expect(practices.filter(({ state }) => state === 'not-kept')).toEqual([])
})

test('practices are a table in Markdown, in a file where one is named', () => {
  const cwd = folder({ 'templates/a.yaml': template() })
  const { code, stdout } = badgelint(['practices', '-f', 'markdown', '-o', 'practices.md'], { cwd })
  expect([code, stdout]).toEqual([0, ''])
  const rows = readFileSync(join(cwd, 'practices.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(rows).toHaveLength(17)
})

test('what is not known says what would make it known', () => {
  const cwd = folder({ 'templates/a.yaml': template() })
  const { stdout } = badgelint(['practices'], { cwd })
  expect(stdout).toContain(' 1 Trained       not known  no program.yaml\n')
  expect(stdout).toContain('→ Keep a ledger of issued badges (`badgelint ledger init`)')
})

test('a path that matches nothing is wrong usage', () => {
  const { code, stderr } = badgelint(['practices', 'nowhere/*.yaml'], { cwd: exemplary })
  expect(code).toBe(2)
  expect(stderr).toContain('"nowhere/*.yaml" matches no file')
})

test.each([['9'], ['practice', '9']])('explain %s tells the story of a practice', (...args) => {
  const { code, stdout } = badgelint(['explain', ...args])
  expect(code).toBe(0)
  expect(stdout).toContain('# Practice 9: issue in time')
  expect(stdout).toContain('- `ledger/timeliness` (warning): ')
  expect(stdout).toContain('## What to do')
})

test.each([['0'], ['16'], ['practice', 'nine'], ['practice']])(
  'explain %s %s is wrong usage',
  (...args) => {
    const { code, stderr } = badgelint(['explain', ...args.filter((one) => one !== undefined)])
    expect(code).toBe(2)
    expect(stderr).toContain('expected a number from 1 to 15')
  },
)
