import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldedMeaning, meaningKey } from '@badgelint/core/internal'
import { eventOf, Ledger, meaningOf, type NewEvent } from '@badgelint/ledger'
import { expect, test } from 'vitest'
import { factProviders } from '../src/facts/fact-providers.ts'
import { readFormerMeanings } from '../src/facts/former-meanings.ts'
import { LedgerReader } from '../src/facts/ledger.ts'
import { emptyFolder, git, lay } from './repository.ts'

const today = '2026-06-01'

async function ledgerIn(base: string): Promise<Ledger> {
  return Ledger.create(join(base, 'ledger'), [{ id: '01234567', valid_from: '2020-01-01' }])
}

const issue = (name: string, template: string, issued_on: string, more: object = {}) =>
  eventOf({
    type: 'issue',
    template,
    ref: `own-${name}`,
    sequence: 1,
    issued_on,
    channel: 'api',
    ...more,
  } as NewEvent)

const reader = (base: string, more: object = {}) =>
  new LedgerReader({ folder: join(base, 'ledger'), base, root: base, today, ...more })

test('without a ledger nothing is provided', () => {
  const base = emptyFolder()
  const context = {
    base,
    root: base,
    boundary: base,
    programPath: 'program.yaml',
    ledgerFolder: 'ledger',
  }
  expect(Object.keys(factProviders(context))).not.toContain('ledger')
})

test('templates are found by the form that their ids have in a ledger', async () => {
  const base = emptyFolder()
  const ledger = await ledgerIn(base)
  const address = 'https://example.org/b/1'
  const { templateKey } = await import('@badgelint/ledger')
  await ledger.append([
    issue('a', templateKey(address), '2026-01-01'),
    issue('b', 'gone', '2026-02-01'),
  ])
  const facts = await reader(base).issuance([address, 'another'])
  expect([...(facts ?? [])].map(([id, { count }]) => [id, count])).toEqual([[address, 1]])
  expect(await reader(base).facts([address], true)).toMatchObject({
    at: { file: 'ledger/ledger.json' },
    since: '2026-01-01',
    until: '2026-02-01',
    problems: [],
    unknownTemplates: [{ key: 'gone', issued: 1, last: '2026-02-01' }],
  })
})

test('what is wrong is said at its file and line, and the other facts are those of before', async () => {
  const base = emptyFolder()
  git(base, 'init', '-q')
  const ledger = await ledgerIn(base)
  const [batch] = await ledger.append([issue('a', 'one', '2026-01-01')])
  expect((await reader(base).facts(['one'], true)).problems).toEqual([])
  appendFileSync(join(ledger.folder, batch?.file ?? ''), '{"name":"Ada"}\n')
  const { problems } = await reader(base).facts(['one'], true)
  expect(problems?.[0]).toMatchObject({
    kind: 'private',
    at: { file: `ledger/${batch?.file}` },
    line: 2,
  })
  expect((await reader(base).issuance(['one']))?.get('one')?.count).toBe(1)
})

test('a key that git keeps is a problem, and one that lies beside it is none', async () => {
  const base = emptyFolder()
  git(base, 'init', '-q')
  await ledgerIn(base)
  lay(base, { '.badgelint/ledger.key': 'key' })
  expect((await reader(base).facts([], true)).problems).toEqual([])
  git(base, 'add', '--force', '.badgelint/ledger.key')
  const unchanged = { change: { state: 'after', isChanged: false } }
  for (const more of [{}, unchanged])
    expect((await reader(base, more).facts([], true)).problems).toMatchObject([
      { kind: 'private', at: { file: '.badgelint/ledger.key' } },
    ])
})

test('a description that cannot be read is a problem and no end', async () => {
  const base = emptyFolder()
  await ledgerIn(base)
  writeFileSync(join(base, 'ledger/ledger.json'), '{')
  expect((await reader(base).facts([], true)).problems).toMatchObject([
    { kind: 'integrity', at: { file: 'ledger/ledger.json' } },
  ])
  expect(await reader(base).issuance([])).toBeUndefined()
})

test('what was worked out is kept in git’s own folder, and holds for the same batches and day alone', async () => {
  const base = emptyFolder()
  git(base, 'init', '-q')
  const ledger = await ledgerIn(base)
  await ledger.append([issue('a', 'one', '2026-01-01')])
  expect((await reader(base).issuance(['one']))?.get('one')?.count).toBe(1)
  const own = join(base, '.git/badgelint', `ledger-${ledger.description.id}`)
  expect(readdirSync(own)).toContain('issuance.json')
  await ledger.append([issue('b', 'one', '2026-07-01')])
  expect((await reader(base).issuance(['one']))?.get('one')?.count).toBe(2)
  writeFileSync(join(own, 'issuance.json'), '{"key"')
  expect((await reader(base).issuance(['one']))?.get('one')?.lastIssued).toBe('2026-01-01')
  expect(
    (await reader(base, { today: '2026-08-01' }).issuance(['one']))?.get('one')?.lastIssued,
  ).toBe('2026-07-01')
})

test('of a change the state before has the batches of the base, and a batch that is gone is a problem', async () => {
  const base = emptyFolder()
  git(base, 'init', '-q')
  const ledger = await ledgerIn(base)
  const [batch] = await ledger.append([issue('a', 'one', '2026-01-01')])
  git(base, 'add', '-A')
  git(base, 'commit', '-qm', 'One')
  await ledger.append([issue('b', 'one', '2026-02-01')])
  const change = { commit: 'HEAD', isChanged: true }
  const before = reader(base, { change: { ...change, state: 'before' } })
  const after = reader(base, { change: { ...change, state: 'after' } })
  expect((await before.issuance(['one']))?.get('one')?.count).toBe(1)
  expect((await before.facts(['one'], true)).problems).toBeUndefined()
  expect((await after.issuance(['one']))?.get('one')?.count).toBe(2)
  expect((await after.facts(['one'], true)).problems).toEqual([])
  rmSync(join(ledger.folder, batch?.file ?? ''))
  const removed = reader(base, { change: { ...change, state: 'after' } })
  expect((await removed.facts(['one'], true)).problems).toMatchObject([
    { kind: 'integrity', message: expect.stringContaining('is in the base but no longer here') },
  ])
})

test('shows what a template said when badges were issued that say something else now', async () => {
  const base = emptyFolder()
  git(base, 'init', '-q')
  const ledger = await ledgerIn(base)
  const parts = {
    name: 'Data',
    criteria: ['Pass the test'],
    level: '',
    skills: ['SQL', 'Statistics'],
  }
  await ledger.append([issue('a', 'one', '2026-01-01', { meaning: meaningOf(parts) })])
  const text = (criterion: string) =>
    `id: one\nname: Data\ndescription: Earners can analyse data.\nversion: 1\nskills: [SQL, Statistics]\nbadge_template_activities:\n  - title: ${criterion}\n`
  lay(base, { 'templates/one.yaml': text('Pass the test') })
  git(base, 'add', '-A')
  git(base, 'commit', '-qm', 'One')
  lay(base, { 'templates/one.yaml': text('Attend the course') })
  git(base, 'commit', '-qam', 'Two')
  const key = {
    id: 'one',
    file: 'templates/one.yaml',
    meaning: {
      name: ['Data'],
      criteria: ['Attend the course'],
      level: [],
      skills: ['Statistics', 'SQL'],
    },
  }
  const found = await readFormerMeanings([key], reader(base), base)
  expect(found.get(meaningKey(key))).toEqual([
    {
      field: 'criteria',
      count: 1,
      lastIssued: '2026-01-01',
      texts: ['Pass the test'],
      version: '1',
    },
  ])
})

test('two texts of one meaning for a rule have one digest in the ledger', () => {
  const forms = [
    ['Data  Analysis: basics', 'data analysis - BASICS'],
    ['Ｄａｔａ “one”', 'data one'],
    ['Straße', 'straße.'],
    ['été', 'e\u0301te\u0301'],
  ]
  for (const [one = '', other = ''] of forms) {
    const digest = (name: string) => meaningOf({ name, criteria: [], level: '', skills: [] }).name
    expect(foldedMeaning(one)).toBe(foldedMeaning(other))
    expect(digest(one)).toBe(digest(other))
    expect(digest(`${one} 2`)).not.toBe(digest(other))
  }
})
