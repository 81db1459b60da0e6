import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  checkpoint,
  eventOf,
  idOf,
  type Ledger,
  lineOf,
  pack,
  type VerifyOptions,
  verify,
} from '../src/index.ts'
import { edit, filesOf, issue, key, later, newLedger } from './ledgers.ts'

/** What verifying says of a ledger, a line for each problem; notes left out. */
async function errors(ledger: Ledger, options: Partial<VerifyOptions> = {}): Promise<string[]> {
  const problems = await verify(ledger, { content: 'full', ...options })
  return problems
    .filter(({ kind }) => kind === 'error')
    .map(({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`)
}

async function notes(ledger: Ledger): Promise<string[]> {
  const problems = await verify(ledger, { content: 'full' })
  return problems.filter(({ kind }) => kind === 'note').map(({ message }) => message)
}

/** A ledger with a sealed batch of four events, and the batch's file. */
async function sealed(): Promise<{ ledger: Ledger; file: string }> {
  const ledger = await newLedger()
  const [batch] = await ledger.append(['a', 'b', 'c', 'd'].map((badge) => issue(badge)))
  await checkpoint(ledger)
  return { ledger, file: batch?.file ?? '' }
}

test('says nothing of a ledger with every type of event, packed and sealed', async () => {
  const ledger = await newLedger()
  await ledger.append([
    issue('a', '2026-08-03', {
      completed_on: '2026-08-01',
      expires_on: 'never',
      channel: 'integration:moodle',
      meaning: {
        criteria: '0'.repeat(16),
        level: '1'.repeat(16),
        name: '2'.repeat(16),
        skills: '3'.repeat(16),
      },
      who: key.recipient('a@example.org'),
    }),
    issue('b', '2026-08-04', { type: 'pilot', ref: key.rowRef('b', 7), expires_on: '2027-08-04' }),
  ])
  await ledger.append([later('accept', 'a', '2026-08-05'), later('share', 'a', '2026-08-06')])
  await ledger.append([
    later('correct', 'a', '2026-08-07', { field: 'name', of: issue('x', '2026-08-07').id }),
    issue('x', '2026-08-07'),
    later('replace', 'a', '2026-08-08', { by: key.credentialRef('x'), reason: 'reissued' }),
  ])
  await ledger.append([
    later('revoke', 'x', '2026-08-09'),
    eventOf({
      type: 'assert',
      template: 'überblick',
      ref: 'own-count.1',
      sequence: 1,
      on: '2026-08-31',
      count: 0,
    }),
  ])
  expect((await pack(ledger, '2026-09-01')).packs).toHaveLength(1)
  await checkpoint(ledger)
  for (const content of ['raw', 'full'] as const)
    expect(await verify(ledger, { content, strictSeal: true })).toEqual([])
})

describe.each(['raw', 'full'] as const)('reading %s', (content) => {
  const damages: readonly [string, (text: string) => string, RegExp][] = [
    ['another day', (text) => text.replace('2026-09-01', '2026-09-02'), /does not match its id/],
    ['a line less', (text) => text.replace(/^.*\n/, ''), /do not match its name/],
    [
      'a line twice',
      (text) => text.replace(/^(.*\n)/, '$1$1'),
      /:2: The event is in the batch twice/,
    ],
    ['other order', (text) => text.replace(/^(.*\n)(.*\n)/, '$2$1'), /:2: .*in order/],
    ['cut off', (text) => text.slice(0, -20), /:4: The line is cut off/],
    ['without its end', (text) => text.slice(0, -1), /:4: The line is cut off/],
    ['empty', () => '', /The file is empty/],
    ['a blank line', (text) => `${text}\n`, /:5: /],
    ['an id twice', (text) => text.replace(/("id":"\w+",)/, '$1$1'), /:1: /],
    ['no id', (text) => text.replace(/"id":"\w+",/, ''), /:1: /],
    ['an id moved', (text) => text.replace(/("id":"\w+",)(.*)"type"/, '$2$1"type"'), /:1: /],
    ['a byte after the id', (text) => text.replace(/("id":"\w+")/, '$1 '), /:1: /],
    ['another comma', (text) => text.replace(/("id":"\w+"),/, '$1;'), /:1: /],
    ['an id in capitals', (text) => text.replace(/"id":"\w+/, (id) => id.toUpperCase()), /:1: /],
    ['a forged event', forged, /do not match its name/],
  ]
  test.each(damages)('names a batch with %s', async (_, damage, message) => {
    const { ledger, file } = await sealed()
    edit(ledger, file, damage)
    const found = await errors(ledger, { content })
    expect(found.join('\n')).toMatch(message)
    expect(found.every((line) => line.startsWith(file))).toBe(true)
  })

  test('names every byte that is changed', async () => {
    const { ledger, file } = await sealed()
    const path = join(ledger.folder, file)
    const bytes = readFileSync(path)
    const unseen: number[] = []
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes)
      // A flipped bit that makes a letter of a letter, the hardest to see.
      damaged[at] = (damaged[at] ?? 0) ^ 1
      writeFileSync(path, damaged)
      if ((await errors(ledger, { content })).length === 0) unseen.push(at)
    }
    expect(unseen).toEqual([])
  })

  test('names a pack with a line less, and one with a line more', async () => {
    const ledger = await newLedger()
    for (const badge of ['a', 'b', 'c', 'd']) await ledger.append([issue(badge)])
    const file = (await pack(ledger, '2026-10-01')).packs[0] ?? ''
    expect(await errors(ledger, { content })).toEqual([])
    const text = readFileSync(join(ledger.folder, file), 'utf8')
    edit(ledger, file, () => text.replace(/.*\n$/, ''))
    expect((await errors(ledger, { content })).join()).toMatch(/more or fewer lines than its index/)
    edit(ledger, file, () => `${text}${lineOf(issue('e'))}\n`)
    expect((await errors(ledger, { content })).join()).toMatch(/more or fewer lines than its index/)
    edit(ledger, file, () => text.replace(/^(.*\n)(.*\n)/, '$2$1'))
    expect((await errors(ledger, { content })).join()).toMatch(/do not match its name/)
  })
})

/** Somebody writes an event of their own into a batch, with a right id and in the right place. */
function forged(text: string): string {
  const [first, ...others] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const { id: _, ...event } = { ...first, channel: 'bulk' }
  return [eventOf(event), ...others]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => `${lineOf(one)}\n`)
    .join('')
}

test.each([
  ['two batches that changed their names', 'renamed'],
  ['a batch under a name of nobody', 'unknown'],
])('names %s', async (_, how) => {
  const ledger = await newLedger()
  const [one] = await ledger.append([issue('a')])
  const [two] = await ledger.append([issue('b')])
  const path = (file = '') => join(ledger.folder, file)
  const target =
    how === 'renamed' ? path(two?.file) : path(one?.file.replace(/\w{40}/, 'f'.repeat(40)))
  renameSync(path(one?.file), target)
  expect((await errors(ledger)).join()).toMatch(/do not match its name.*renamed/)
})

test('names a batch that a checkpoint covers and that is gone', async () => {
  const { ledger, file } = await sealed()
  rmSync(join(ledger.folder, file))
  expect((await errors(ledger)).join()).toMatch(
    /^checkpoints\/\w+\.json: The batch \w+, which it covers/,
  )
})

test('names a checkpoint that is gone, changed, renamed or broken', async () => {
  const { ledger } = await sealed()
  const first = ledger.list().checkpoints[0]
  await ledger.append([issue('e')])
  const second = await checkpoint(ledger)
  const path = join(ledger.folder, `checkpoints/${first}.json`)
  const text = readFileSync(path, 'utf8')
  rmSync(path)
  expect((await errors(ledger)).join()).toMatch(/The checkpoint before it, .* is missing/)
  writeFileSync(
    path,
    text.replace(/"batches":\["\w/, (start) => `${start.slice(0, -1)}0`),
  )
  expect((await errors(ledger)).join()).toMatch(/does not match its name|which it covers/)
  writeFileSync(path, `${text.slice(0, 30)}`)
  expect((await errors(ledger)).join()).toMatch(/:1: The file is not JSON/)
  writeFileSync(path, '{"batches":[1],"parents":[]}')
  expect((await errors(ledger)).join()).toMatch(/"batches.0" has an invalid value/)
  writeFileSync(path, readFileSync(join(ledger.folder, second?.file ?? ''), 'utf8'))
  expect((await errors(ledger)).join()).toMatch(/does not match its name/)
})

test('names the newest checkpoint and a batch that are gone, against the base', async () => {
  const { ledger } = await sealed()
  const [late] = await ledger.append([issue('e')])
  const last = await checkpoint(ledger)
  const { checkpoints } = ledger.list()
  const base = { batches: ledger.batches().map(({ digest }) => digest), checkpoints }
  expect(await errors(ledger, { base })).toEqual([])
  rmSync(join(ledger.folder, last?.file ?? ''))
  rmSync(join(ledger.folder, late?.file ?? ''))
  expect(await errors(ledger)).toEqual([])
  expect(await errors(ledger, { base })).toEqual([
    `${last?.file}: The checkpoint is in the base but no longer here`,
    `events: The batch ${late?.digest} is in the base but no longer here`,
  ])
})

test('asks for a seal where it is told to', async () => {
  const { ledger } = await sealed()
  const [late] = await ledger.append([issue('e')])
  expect(await errors(ledger)).toEqual([])
  expect(await errors(ledger, { strictSeal: true })).toEqual([
    `${late?.file}: No checkpoint covers the batch ${late?.digest}`,
  ])
})

test('names strays, and no temporary files of ours', async () => {
  const { ledger, file } = await sealed()
  const strays = [
    'notes.txt',
    'events/2026-09/copy.jsonl',
    'events/2026-13/x',
    'checkpoints/a.json',
  ]
  mkdirSync(join(ledger.folder, 'events/2026-13'))
  for (const stray of strays) writeFileSync(join(ledger.folder, stray), 'x')
  writeFileSync(join(ledger.folder, '.badgelint-1a2b-99-0123456789abcdef.tmp'), 'half')
  writeFileSync(join(ledger.folder, file.replace('.jsonl', '.JSONL')), 'x')
  const expected = [...strays, file.replace('.jsonl', '.JSONL')].sort()
  expect(await errors(ledger)).toEqual(
    expected.map(
      (stray) =>
        `${stray}: The file is not part of a ledger; expected only files that badgelint writes`,
    ),
  )
})

test('takes a copy with the line ends of Windows for the same ledger', async () => {
  const { ledger } = await sealed()
  for (const file of filesOf(ledger.folder).filter((name) => name.startsWith('events')))
    edit(ledger, file, (text) => text.replaceAll('\n', '\r\n'))
  for (const content of ['raw', 'full'] as const)
    expect(await errors(ledger, { content })).toEqual([])
})

describe('what an event says', () => {
  /** Puts an event of any shape into a ledger, under a right id and a right name. */
  async function withEvent(event: object, form = JSON.stringify): Promise<string[]> {
    const ledger = await newLedger()
    const { id: _, ...business } = { ...issue('a'), ...event } as Record<string, unknown>
    const id = idOf(business as never)
    const sorted = Object.fromEntries(
      Object.entries({ ...business, id }).sort(([a], [b]) => (a < b ? -1 : 1)),
    )
    const [batch] = await ledger.append([issue('a')])
    const { batchDigest } = await import('../src/ledger.ts')
    rmSync(join(ledger.folder, batch?.file ?? ''))
    const file = `events/2026-09/${batchDigest([id])}.jsonl`
    writeFileSync(join(ledger.folder, file), `${form(sorted)}\n`)
    return (await errors(ledger)).map((line) => line.replace(file, 'FILE'))
  }

  test.each([
    [{ channel: 'carrier pigeon' }, /FILE:1: "channel" contains spaces; expected manual, bulk/],
    [{ template: 'a@example.org' }, /"template" contains an @, like an email address/],
    [{ template: 'https://example.org' }, /"template" contains an address/],
    [{ name: 'A' }, /It has an unknown field "name"/],
    [{ 'a@example.org': 1 }, /It has an unknown field; expected/],
    [{ type: 'gift' }, /of an unknown type; expected issue, pilot/],
    [{ channel: undefined }, /It has no "channel"; expected one/],
    [{ sequence: 0 }, /"sequence" has an invalid value; expected a whole number/],
    [{ issued_on: '2026-09-31' }, /"issued_on" is 2026-09-31, which is not a valid date/],
    [{ completed_on: '2026-02-29' }, /"completed_on" is 2026-02-29, which is not a valid date/],
    [{ expires_on: '2027-02-30' }, /"expires_on" is 2027-02-30, which is not a valid date/],
    [
      { issued_on: '2026-08-31' },
      /The event is from 2026-08; expected only events from 2026-09 in this folder/,
    ],
  ])('is held to the schema: %j', async (event, message) => {
    const found = await withEvent(event)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(message)
    expect(found[0]).not.toContain('example.org')
  })

  test.each([
    [{ channel: 'carrier pigeon' }, true],
    [{ template: 'a@example.org' }, true],
    [{ template: 'https://example.org' }, true],
    [{ name: 'A' }, true],
    [{ 'a@example.org': 1 }, true],
    [{ type: 'party', name: 'A' }, true],
    [{ type: 'party' }, undefined],
    [{ sequence: 0 }, undefined],
    [{ channel: 'pigeon' }, undefined],
    [{ issued_on: '2026-09-31' }, undefined],
  ])('may be of a person: %j', async (event, isPrivate) => {
    const ledger = await newLedger()
    await ledger.append([issue('a')])
    const [file = ''] = filesOf(ledger.folder).filter((name) => name.startsWith('events/'))
    edit(ledger, file, (text) => `${JSON.stringify({ ...JSON.parse(text), ...event })}\n`)
    const found = (await verify(ledger, { content: 'full' })).filter(({ line }) => line === 1)
    expect(found.map((problem) => problem.isPrivate)).toEqual([isPrivate])
  })

  test('a file that is no event may hold what is of a person, too', async () => {
    const ledger = await newLedger()
    await ledger.append([issue('a')])
    await checkpoint(ledger)
    const [file = ''] = filesOf(ledger.folder).filter((name) => name.startsWith('checkpoints/'))
    edit(ledger, file, (text) => JSON.stringify({ ...JSON.parse(text), name: 'A' }))
    const found = (await verify(ledger, { content: 'full' })).filter((one) => one.file === file)
    expect(found.map((problem) => problem.isPrivate)).toEqual([true])
  })

  test('is held to the canonical form', async () => {
    expect(
      await withEvent({}, (event) => JSON.stringify(event).replaceAll(',', ', ')),
    ).toContainEqual(
      'FILE:1: The fields of the event are not in canonical order and form (RFC 8785)',
    )
    expect(await withEvent({ sequence: 1_000_000 })).toEqual([])
    expect(await withEvent({ template: 'übung' })).toEqual([])
  })
})

test('names two exports that contradict each other, with both places and what differs', async () => {
  const ledger = await newLedger()
  const [one] = await ledger.append([issue('a'), issue('b')])
  const [two] = await ledger.append([issue('a', '2026-09-01', { channel: 'manual' })])
  const [first, second] = [one, two].sort((a, b) => ((a?.file ?? '') < (b?.file ?? '') ? -1 : 1))
  const problems = await verify(ledger, { content: 'full' })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ kind: 'error', file: second?.file })
  expect(problems[0]?.message).toContain(`contradicts ${first?.file}:`)
  expect(problems[0]?.message).toMatch(/channel is "\w+" here and "\w+" there/)
  expect(await errors(ledger, { content: 'raw' })).toEqual([])
  await ledger.append([later('correct', 'a', '2026-09-20', { field: 'other', of: issue('a').id })])
  expect(await errors(ledger)).toEqual([])
  expect((await notes(ledger)).join()).toContain('contradicts')
})

test('takes the same event in two batches, another meaning and two corrections for no contradiction', async () => {
  const ledger = await newLedger()
  const meaning = {
    criteria: '0'.repeat(16),
    level: '1'.repeat(16),
    name: '2'.repeat(16),
    skills: '3'.repeat(16),
  }
  await ledger.append([issue('a'), issue('b')])
  await ledger.append([issue('a'), issue('c')])
  await ledger.append([issue('b', '2026-09-01', { meaning })])
  await ledger.append([later('correct', 'a', '2026-09-03', { field: 'name' })])
  await ledger.append([later('correct', 'a', '2026-09-03', { field: 'group' })])
  expect(await verify(ledger, { content: 'full' })).toEqual([])
})

test('notes amendments of badges that are not there, once for each type and file', async () => {
  const ledger = await newLedger()
  await ledger.append([issue('a')])
  await ledger.append([
    later('accept', 'a', '2026-09-02'),
    later('accept', 'b', '2026-09-02'),
    later('accept', 'c', '2026-09-02'),
    later('revoke', 'a', '2026-09-03', { of: 'f'.repeat(64) }),
  ])
  expect(await errors(ledger)).toEqual([])
  expect((await notes(ledger)).sort()).toEqual([
    'The event "accept" refers to a badge or an event that is not in the ledger; the same for 1 more in this file',
    'The event "revoke" refers to a badge or an event that is not in the ledger',
  ])
})

test('says the first problems of a file, and how many more there are', async () => {
  const ledger = await newLedger()
  const [batch] = await ledger.append(Array.from({ length: 100 }, (_, index) => issue(`${index}`)))
  edit(ledger, batch?.file ?? '', (text) => text.replaceAll('"api"', '"bulk"'))
  const found = await errors(ledger)
  expect(found).toHaveLength(21)
  expect(found.at(-1)).toContain('80 more problems in this file are not listed')
})
