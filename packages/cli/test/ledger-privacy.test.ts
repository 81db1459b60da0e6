import { expect, test } from 'vitest'
import { folder } from './command.ts'
import { git } from './git-program.ts'
import { ledger, programWithLedger } from './ledger-folder.ts'
import { events, ledgerImport, program } from './ledger-program.ts'

/** What nothing may repeat that is written or said. */
const person = /jane|\bdoe\b|example\.org|170 ?1234567/i

const columns = `templates: templates/**
ledger: {columns: {template: What, issued_on: Day, status: State, channel: How}}
`

/** A line of standard input that `append` refuses. */
const lines: readonly (readonly [what: string, line: object])[] = [
  ['as the type', { type: 'jane@example.org' }],
  ['as the name of a member', { type: 'issue', 'jane@example.org': 1 }],
  ['in an object', { type: 'issue', template: { name: 'Jane Doe' }, issued_on: '2026-01-01' }],
  ['in a list', { type: 'issue', template: 'bee-keeper', issued_on: ['Jane Doe'] }],
  ['as a template', { type: 'issue', template: 'jane%40example.org', issued_on: '2026-01-01' }],
]

test.each(lines)('a person %s of a line is not repeated', (_, line) => {
  const { code, stdout, stderr } = ledger(programWithLedger(), ['append'], {
    input: JSON.stringify(line),
  })
  expect(code).toBe(2)
  expect(stdout + stderr).not.toMatch(person)
})

test('a template that is named by an address is refused, and nothing of it is kept', () => {
  const rows = ['jane.doe@example.org', 'mailto:jane%40x.org', 'https://x.org/?to=jane@x.org']
  const csv = `What,Day\n${rows.map((row) => `${row},2026-10-01\n`).join('')}bees,2026-10-01\n`
  const cwd = program({
    'badgelint.yaml': columns.replace(', status: State, channel: How', ''),
    'a.csv': csv,
  })
  const { code, stdout } = ledgerImport(cwd, 'a.csv')
  expect(code).toBe(0)
  expect(stdout).toContain(
    'a.csv:2: The template is named by the address of a person; expected its id. Name the column of the template, or leave the badge out. 2 more of these: a.csv:3, a.csv:4.',
  )
  expect(stdout).not.toMatch(person)
  expect(events(cwd).map(({ template }) => template)).toEqual(['bees'])
})

test('cells that do not fit are not repeated where they may be the name or the number of a person', () => {
  const rows = [
    'b,2026-10-05,Jane Doe,',
    'b,2026-10-05,,Jane Doe',
    'b,+49 170 1234567,,',
    'b,Jane,,',
  ]
  const cwd = program({
    'badgelint.yaml': columns,
    'a.csv': `What,Day,State,How\n${rows.join('\n')}\n`,
  })
  const { stdout } = ledgerImport(cwd, 'a.csv')
  expect(stdout).toContain('4 rows do not fit')
  expect(stdout).not.toMatch(person)
})

test('a proposal shows no cell that is not what its column is taken for', () => {
  const cwd = program({
    'a.csv': `Course,Completed by,Participant name,Accepted,Status,Issue Date,Shared,Channel
Bees,Jane Doe,Jane Doe,by Jane,Jane Doe,2026-10-01,with Jane,Jane Doe
`,
  })
  const { stdout } = ledgerImport(cwd, 'a.csv')
  expect(stdout).toContain('  Course: Bees\n')
  expect(stdout).toContain('  Issue Date: 2026-10-01\n')
  expect(stdout).not.toContain('completed_on')
  expect(stdout).not.toMatch(person)
})

test('a row of a badge is taken for no headers', () => {
  const cwd = program({ 'a.csv': 'Jane Doe;Bee Keeper;2026-10-05\n' })
  const { code, stdout, stderr } = ledgerImport(cwd, 'a.csv')
  expect(code).toBe(2)
  expect(stderr).toContain('a.csv:1: The first row contains a date; expected the headers')
  expect(stdout + stderr).not.toMatch(person)
})

test.each([
  ['that breaks off', '{"data": [Jane Doe]}'],
  [
    'with an address as a key',
    '[{"id": "x", "state": "pending", "badge_template": {"id": "b"}, "issued_at": "2026-10-01", "jane@example.org": 1}]',
  ],
])('JSON %s is not repeated', (_, text) => {
  const { stdout, stderr } = ledgerImport(program({ 'a.json': text }), 'a.json')
  expect(stdout + stderr).not.toMatch(person)
})

test.each([
  [
    'a line of .gitignore brings back',
    { '.gitignore': '.badgelint/ledger.key\n.badgelint/ledger.salts.json\n!.badgelint/*\n' },
  ],
  ['.badgelint/.gitignore brings back', { '.badgelint/.gitignore': '!ledger.*\n' }],
])('no key is made that %s', (_, files) => {
  const cwd = folder(files)
  git(cwd, 'init', '--quiet')
  const { code, stderr } = ledger(cwd, ['init'])
  expect(code).toBe(2)
  expect(stderr).toContain('Git does not ignore .badgelint/ledger.key')
  expect(git(cwd, 'status', '--porcelain', '--untracked-files=all')).not.toContain('ledger.key')
})

test('no ledger begins with a key that is in git', () => {
  const cwd = folder({ '.badgelint/ledger.key': `${'11'.repeat(32)}\n` })
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', '--all')
  const { code, stderr } = ledger(cwd, ['init'])
  expect(code).toBe(2)
  expect(stderr).toContain('.badgelint/ledger.key is in git')
})
