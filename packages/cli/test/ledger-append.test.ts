import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventProblem } from '@badgelint/ledger'
import { describe, expect, test } from 'vitest'
import { entry, folder } from './command.ts'
import {
  appendByCommand,
  done,
  eventFiles,
  exported,
  issues,
  ledger,
  periodsOf,
  programWithLedger,
  read,
  testKey,
} from './ledger-folder.ts'

const issue = ['append', '--type', 'issue', '--template', 'bee-keeper', '--issued-on', '2026-01-12']

test('one event goes in by options, and the id of the badge stays out', () => {
  const cwd = programWithLedger()
  const said = done(cwd, [...issue, '--completed-on', '2026-01-09', '--cred', 'badge-17'])
  const [event] = exported(cwd)
  expect(event).toEqual({
    type: 'issue',
    template: 'bee-keeper',
    issued_on: '2026-01-12',
    completed_on: '2026-01-09',
    channel: 'unknown',
    sequence: 1,
    ref: expect.stringMatching(/^cred-[\da-f]{8}-[\da-f]{32}$/),
    id: expect.stringMatching(/^[\da-f]{64}$/),
  })
  const [file = ''] = eventFiles(cwd)
  expect(said).toBe(
    `${event?.id} issue of bee-keeper, 2026-01-12\n1 event written to 1 new file:\n${file}\n`,
  )
  expect(read(cwd, file)).not.toContain('badge-17')
})

test('what is appended is an event, whatever its type', () => {
  const cwd = programWithLedger()
  appendByCommand(cwd, [
    {
      ...{ type: 'issue', template: 'bee-keeper', issued_on: '2026-01-12', cred: 'a' },
      ...{ channel: 'integration:moodle', expires_on: 'never' },
    },
    { type: 'pilot', template: 'bee-keeper', issued_on: '2026-01-02', expires_on: '2027-01-02' },
    { type: 'accept', template: 'bee-keeper', on: '2026-01-13', cred: 'a' },
    { type: 'share', template: 'bee-keeper', on: '2026-01-14', cred: 'a', sequence: 2 },
    { type: 'correct', template: 'bee-keeper', on: '2026-01-15', cred: 'a', field: 'name' },
    { type: 'replace', template: 'bee-keeper', on: '2026-01-16', cred: 'a', by: 'own-b' },
    { type: 'revoke', template: 'bee-keeper', on: '2026-01-17', ref: 'own-b', reason: 'duplicate' },
    { type: 'assert', template: 'bee-keeper', on: '2026-01-31', count: 1 },
  ])
  const events = exported(cwd)
  expect(events.map(({ type }) => type).sort()).toEqual(
    ['accept', 'assert', 'correct', 'issue', 'pilot', 'replace', 'revoke', 'share'].sort(),
  )
  expect(events.map(eventProblem)).toEqual(events.map(() => undefined))
})

test('thousands go in at once, each month as one file', () => {
  const cwd = programWithLedger()
  appendByCommand(cwd, [
    ...issues(3000, 'a', {}),
    ...issues(2000, 'b', { issued_on: '2026-02-03' }),
  ])
  expect(eventFiles(cwd)).toHaveLength(2)
  expect(exported(cwd)).toHaveLength(5000)
})

test('the same event twice is one, an issue without an id each time another', () => {
  const cwd = programWithLedger()
  for (const _ of [1, 2]) done(cwd, [...issue, '--cred', 'a'])
  expect(exported(cwd)).toHaveLength(1)
  for (const _ of [1, 2]) done(cwd, issue)
  expect(exported(cwd)).toHaveLength(3)
})

test('one day has one number of live badges of a template', () => {
  const cwd = programWithLedger()
  const assert = { type: 'assert', template: 'bee-keeper', on: '2026-01-31', count: 7 }
  appendByCommand(cwd, [assert, { ...assert, count: 8 }, { ...assert, on: '2026-02-01' }])
  expect(new Set(exported(cwd).map(({ ref }) => ref)).size).toBe(2)
})

test('--of gives ref and template of the event that it names, by its first digits', () => {
  const cwd = programWithLedger()
  appendByCommand(cwd, issues(2, 'a', {}))
  const [first] = exported(cwd)
  const of = String(first?.id).slice(0, 12)
  done(cwd, ['append', '--type', 'revoke', '--of', of, '--on', '2026-02-01'])
  const revoked = exported(cwd).find(({ type }) => type === 'revoke')
  const { ref, template, id } = first ?? {}
  expect(revoked).toMatchObject({ ref, template, of: id, reason: 'unknown' })
  done(cwd, ['append', '--type', 'accept', '--of', String(id), '--on', '2026-01-13'])
  expect(exported(cwd).find(({ type }) => type === 'accept')).toMatchObject({ ref, template })
})

test.each([
  ['a type that is none', ['--type', 'award'], /'award' is invalid/],
  ['no template', ['--type', 'issue', '--issued-on', '2026-01-12'], '--template is missing'],
  ['no day', ['--type', 'issue', '--template', 'a'], '--issued-on is missing'],
  [
    'a day of which nobody knows the order',
    [...issue.slice(1), '--issued-on', '03/04/2026'],
    '--issued-on is "03/04/2026"; expected a date that exists',
  ],
  ['a day that is none', [...issue.slice(1), '--issued-on', '2026-02-29'], 'a date that exists'],
  ['an address as template', [...issue.slice(1), '--template', 'https://a.example/b'], 'Write a.'],
  ['a person as template', [...issue.slice(1), '--template', 'a@example.org'], 'has an @ in it'],
  ['a person as badge', [...issue.slice(1), '--cred', 'a@example.org'], 'never the address'],
  ['a name as ref', [...issue.slice(1), '--ref', 'A B'], 'has white space in it'],
  ['a channel that is none', [...issue.slice(1), '--channel', 'Moodle'], 'expected manual, bulk'],
  ['both names of a badge', [...issue.slice(1), '--cred', 'a', '--ref', 'own-a'], 'expected one'],
  ['no badge', ['--type', 'accept', '--on', '2026-01-12'], 'Nothing says which badge it is'],
  [
    'an option of another type',
    [...issue.slice(1), '--reason', 'duplicate'],
    '--reason is not known for an event of type issue',
  ],
  [
    'a reason in words',
    ['--type', 'revoke', '--on', '2026-01-12', '--ref', 'own-a', '--reason', 'She left'],
    'has white space in it',
  ],
  [
    'an event that is not there',
    ['--type', 'revoke', '--on', '2026-01-12', '--of', '0123456789'],
    'There is no event 0123456789 in the ledger',
  ],
  ['no type', ['--template', 'a'], '--type is missing'],
])('%s is refused, and nothing was written', (_, args, message) => {
  const cwd = programWithLedger()
  const { code, stderr } = ledger(cwd, ['append', ...args])
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
  expect(stderr).not.toContain('example.org')
  expect(eventFiles(cwd)).toEqual([])
})

describe('JSON lines', () => {
  const good = { type: 'issue', template: 'bee-keeper', issued_on: '2026-01-12' }

  function refused(...lines: readonly (string | object)[]): string {
    const cwd = programWithLedger()
    const input = lines
      .map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
      .join('')
    const { code, stderr } = ledger(cwd, ['append'], { input })
    expect(code).toBe(2)
    expect(eventFiles(cwd)).toEqual([])
    return stderr
  }

  test('with one bad line go in not at all, and the line is named', () => {
    const said = refused(good, '', { ...good, chanel: 'api' }, good)
    expect(said).toContain('1 line of 3 cannot be used, and nothing was written.')
    expect(said).toMatch(/standard input:3: `chanel` is not known .*Did you mean `channel`\?/)
  })

  test.each([
    ['{"type": "issue"', 'This is not a JSON object'],
    ['[]', 'This is not a JSON object'],
    [{ ...good, id: 'a' }, '`id` is not for you to say'],
    [{ ...good, name: 'Ann' }, '`name` is not known'],
    [{ ...good, who: 'a@example.org' }, '`who` has an @ in it'],
    [{ ...good, sequence: '2' }, '`sequence` is "2"; expected a whole number'],
    [{ ...good, issued_on: 20260112 }, '`issued_on` is 20260112'],
    [{ ...good, meaning: { name: 'Bees' } }, '`meaning` is no meaning of a template'],
    [{ ...good, type: 'accept', on: '2026-01-12' }, 'Nothing says which badge it is'],
    [{ type: 'assert', template: 'a', on: '2026-01-12', count: -1 }, '`count` is -1'],
  ])('%j', (line, message) => {
    expect(refused(line)).toContain(message)
  })

  test('of a thousand bad ones the first few are told', () => {
    const said = refused(...Array.from({ length: 1000 }, () => 'no'))
    expect(said).toContain('1,000 lines of 1,000 cannot be used')
    expect(said.split('\n').length).toBeLessThan(15)
    expect(said).toContain('And 990 more.')
  })

  test('that are none, or no UTF-8', () => {
    const cwd = programWithLedger()
    expect(ledger(cwd, ['append'], { input: '' }).stderr).toContain('Standard input is empty')
    const latin = new Uint8Array([0x7b, 0xe9, 0x7d])
    expect(ledger(cwd, ['append'], { input: latin }).stderr).toContain('is not UTF-8')
  })
})

describe('the key', () => {
  test('is needed for the id of a badge, and for nothing else', () => {
    const cwd = programWithLedger()
    writeFileSync(join(cwd, '.badgelint/ledger.key'), '')
    const { code, stderr } = ledger(cwd, [...issue, '--cred', 'a'])
    expect(code).toBe(2)
    expect(stderr).toContain('There is no key')
    expect(ledger(cwd, issue).code).toBe(0)
  })

  test('that is missing is refused with the command that makes one', () => {
    const { code, stderr } = ledger(
      folder({
        'ledger/ledger.json': read(programWithLedger(), 'ledger/ledger.json'),
      }),
      [...issue, '--cred', 'a'],
    )
    expect(code).toBe(2)
    expect(stderr).toContain('badgelint ledger init')
  })

  test("that is another ledger's is refused", () => {
    const cwd = programWithLedger()
    const env = { BADGELINT_LEDGER_KEY: 'f'.repeat(64) }
    const { code, stderr } = ledger(cwd, [...issue, '--cred', 'a'], { env })
    expect(code).toBe(2)
    expect(stderr).toContain("is not this ledger's")
    expect(eventFiles(cwd)).toEqual([])
  })

  test('is chosen by the day of the issue, so that a revocation finds its badge', () => {
    const cwd = programWithLedger()
    const otherKey = 'f'.repeat(64)
    const description = JSON.parse(read(cwd, 'ledger/ledger.json'))
    description.keys.push(...periodsOf({ [otherKey]: '2026-06-01' }))
    writeFileSync(join(cwd, 'ledger/ledger.json'), JSON.stringify(description))
    writeFileSync(join(cwd, '.badgelint/ledger.key'), `${testKey}\n${otherKey}\n`)
    appendByCommand(cwd, [
      ...issues(1, 'old', {}),
      ...issues(1, 'new', { issued_on: '2026-06-02' }),
    ])
    const revoke = ['append', '--type', 'revoke', '--template', 'bee-keeper', '--on', '2026-07-01']
    const { code, stderr } = ledger(cwd, [...revoke, '--cred', 'old-0'])
    expect(code).toBe(2)
    expect(stderr).toContain('--issued-on is missing')
    done(cwd, [...revoke, '--cred', 'old-0', '--issued-on', '2026-01-12'])
    const events = exported(cwd)
    const [old, revoked] = ['2026-01-12', '2026-07-01'].map((day) =>
      events.find(({ issued_on, on }) => (issued_on ?? on) === day),
    )
    expect(revoked?.ref).toBe(old?.ref)
    expect(new Set(events.map(({ ref }) => String(ref).slice(0, 13))).size).toBe(2)
  })
})

test.skipIf(process.platform === 'win32')(
  'a disk that takes no more is said, and nothing half written is left',
  () => {
    const cwd = programWithLedger()
    const input = issues(2000, 'a', {}).map((line) => `${JSON.stringify(line)}\n`)
    // Writes fail from 64 kB on, as on a full disk.
    const limited = `trap '' XFSZ; ulimit -f 128; exec "${process.execPath}" "${entry}" ledger append`
    const { status, stderr } = spawnSync('sh', ['-c', limited], {
      cwd,
      encoding: 'utf8',
      input: input.join(''),
      env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1' },
    })
    expect(status, stderr).toBe(2)
    expect(stderr).toMatch(/^badgelint: \S+\.jsonl was not written: EFBIG/)
    expect(readdirSync(join(cwd, 'ledger'), { recursive: true })).not.toContainEqual(
      expect.stringMatching(/\.(?:jsonl|tmp)$/),
    )
    appendByCommand(cwd, issues(2000, 'a', {}))
    expect(exported(cwd)).toHaveLength(2000)
  },
)
