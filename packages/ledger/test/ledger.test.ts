import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkpoint, Ledger, LedgerError, lineOf, pack, root, undo, verify } from '../src/index.ts'
import { edit, emptyFolder, filesOf, idsOf, issue, key, newLedger } from './ledgers.ts'

describe('opening a ledger', () => {
  test.each([
    [
      undefined,
      'There is no ledger here. Start one with `badgelint ledger init`.',
      'does not exist',
    ],
    ['{\n  "format": 1,\n  oops\n}', 'The ledger cannot be used.', 'not JSON'],
    [
      '{"format":2}',
      'The ledger cannot be used.',
      'format 2, but this badgelint only knows format 1',
    ],
    ['{"format":1,"id":"x","keys":[]}', 'The ledger cannot be used.', '"id" has an invalid value'],
    ['{"format":1,"id":"0123456789abcdef"}', 'The ledger cannot be used.', 'no "keys"'],
    ['[]', 'The ledger cannot be used.', 'not a JSON object'],
  ])('%s', (text, message, problem) => {
    const folder = emptyFolder()
    if (text !== undefined) writeFileSync(join(folder, 'ledger.json'), text)
    const error = errorOf(() => Ledger.open(folder))
    expect(error.message).toBe(message)
    expect(error.problems).toHaveLength(1)
    expect(error.problems[0]).toMatchObject({ file: 'ledger.json' })
    expect(error.problems[0]?.message).toContain(problem)
  })

  test('names the line that is not JSON', () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'ledger.json'), '{\n  "format": 1,\n  oops\n}')
    expect(errorOf(() => Ledger.open(folder)).problems[0]?.line).toBe(3)
  })

  test('gives what was begun, which is begun once', async () => {
    const { folder, description } = await newLedger()
    expect(Ledger.open(folder).description).toEqual(description)
    await expect(Ledger.create(folder, [])).rejects.toThrow('There is already a ledger.')
  })
})

describe('appending', () => {
  test('writes a batch a month, in canonical lines in the order of their ids', async () => {
    const ledger = await newLedger()
    const events = [issue('a', '2026-08-31'), issue('b'), issue('c'), issue('b')]
    const batches = await ledger.append(events)
    expect(batches.map(({ month }) => month)).toEqual(['2026-08', '2026-09'])
    const text = readFileSync(join(ledger.folder, batches[1]?.file ?? ''), 'utf8')
    const expected = [issue('b'), issue('c')].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(text).toBe(expected.map((event) => `${lineOf(event)}\n`).join(''))
    expect(await verify(ledger, { content: 'full' })).toEqual([])
  })

  test('again adds nothing, and nothing to nothing', async () => {
    const ledger = await newLedger()
    await ledger.append([issue('a'), issue('b')])
    const before = filesOf(ledger.folder)
    await ledger.append([issue('b'), issue('a')])
    expect(await ledger.append([])).toEqual([])
    expect(filesOf(ledger.folder)).toEqual(before)
  })

  test('removes what killed processes have left, and nothing of those that run', async () => {
    const ledger = await newLedger()
    const machine = crc32(hostname()).toString(16)
    // No system gives a process this number.
    const dead = `.badgelint-${machine}-4194999-0123456789abcdef.tmp`
    const alive = `.badgelint-${machine}-${process.pid}-0123456789abcdef.tmp`
    const elsewhere = `.badgelint-${machine === '1' ? '2' : '1'}-1-0123456789abcdef.tmp`
    for (const name of [dead, alive, elsewhere]) writeFileSync(join(ledger.folder, name), '{"ha')
    await ledger.append([issue('a')])
    expect(filesOf(ledger.folder)).not.toContain(dead)
    expect(filesOf(ledger.folder)).toEqual(expect.arrayContaining([alive, elsewhere]))
  })

  test('on a full disk says so and leaves nothing half written', async () => {
    const ledger = await newLedger()
    await ledger.append([issue('a', '2026-08-01')])
    const before = filesOf(ledger.folder)
    await fillDisk()
    const failed = ledger.append([issue('b', '2026-08-02'), issue('c')])
    await expect(failed).rejects.toThrow(
      /^events\/2026-08\/\w{40}\.jsonl was not written: the disk is full\. Make room and run it again; what was written before is not written twice\.$/,
    )
    await expect(failed).rejects.toBeInstanceOf(LedgerError)
    expect(filesOf(ledger.folder)).toEqual(before)
  })

  test('where a file stands in place of the folder says why not', async () => {
    const ledger = await newLedger()
    writeFileSync(join(ledger.folder, 'events'), '')
    await expect(ledger.append([issue('a')])).rejects.toThrow(
      'was not written: there is a file in place of a folder',
    )
  })
})

test('a damaged batch is not sealed, since it could not be taken back then', async () => {
  const ledger = await newLedger()
  const [{ file = '' } = {}] = await ledger.append([issue('a')])
  edit(ledger, file, (text) => text.replace('"api"', '"bulk"'))
  await expect(checkpoint(ledger)).rejects.toThrow('Nothing was sealed, because a batch')
  expect(ledger.list().checkpoints).toEqual([])
})

test('a ledger that is a submodule has no strays', async () => {
  const ledger = await newLedger()
  writeFileSync(join(ledger.folder, '.git'), 'gitdir: ../.git/modules/ledger\n')
  expect(await verify(ledger, { content: 'full' })).toEqual([])
})

describe.skipIf(process.platform === 'win32')('links and pipes', () => {
  test('nothing is read or written through a link', async () => {
    const ledger = await newLedger()
    await ledger.append([issue('a', '2026-08-01')])
    const outside = emptyFolder()
    renameSync(join(ledger.folder, 'events/2026-08'), join(outside, 'x'))
    symlinkSync(join(outside, 'x'), join(ledger.folder, 'events/2026-08'))
    symlinkSync('..', join(ledger.folder, 'events/round'))
    expect(ledger.batches()).toEqual([])
    expect(ledger.list().strays).toEqual(['events/2026-08 (link)', 'events/round (link)'])
    await expect(ledger.append([issue('b', '2026-08-01')])).rejects.toThrow(
      'events/2026-08 is a link; expected a folder',
    )
    expect(filesOf(outside)).toHaveLength(1)
  })

  test('a ledger.json without an end is no ledger', () => {
    const folder = emptyFolder()
    symlinkSync('/dev/zero', join(folder, 'ledger.json'))
    expect(() => Ledger.open(folder)).toThrow('The ledger cannot be read.')
  })
})

/** Until the test is over no file takes more than half of what is written to it, as on a full disk. */
async function fillDisk(): Promise<void> {
  const handle = await open(join(emptyFolder(), 'x'), 'w')
  const prototype = Object.getPrototypeOf(handle)
  await handle.close()
  const { writeFile } = prototype
  onTestFinished(() => {
    prototype.writeFile = writeFile
  })
  prototype.writeFile = async function (content: string) {
    await writeFile.call(this, content.slice(0, content.length / 2))
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
}

describe('reading', () => {
  test.each([
    ['{"ha', 'The line is not JSON; expected an event'],
    ['null', 'It is not a JSON object; expected one'],
    ['{"type":"issue"}', 'It has no'],
  ])('names the file and the line of %s', async (line, message) => {
    const ledger = await newLedger()
    const [batch] = await ledger.append([issue('a'), issue('b')])
    edit(ledger, batch?.file ?? '', (text) => `${text}${line}\n`)
    const error = await idsOf(ledger).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(LedgerError)
    expect((error as LedgerError).problems[0]).toMatchObject({ file: batch?.file, line: 3 })
    expect((error as LedgerError).problems[0]?.message).toContain(message)
  })

  test('finds each event in batches of any size, also where a letter is cut by the end of a read', async () => {
    const ledger = await newLedger()
    const events = Array.from({ length: 3000 }, (_, index) =>
      issue(`${index}`, '2026-09-01', { template: 'überprüfung-größerer-häuser' }),
    )
    await ledger.append(events)
    expect(await idsOf(ledger)).toEqual(events.map(({ id }) => id).sort())
    expect(await verify(ledger, { content: 'full' })).toEqual([])
  })

  test('of a batch in a pack gives that batch alone', async () => {
    const ledger = await newLedger()
    for (const badge of ['a', 'b', 'c', 'd'])
      await ledger.append([issue(badge), issue(`${badge}2`)])
    const before = ledger.batches()
    await pack(ledger, '2026-10-01')
    expect(
      ledger
        .batches()
        .map(({ digest }) => digest)
        .sort(),
    ).toEqual(before.map(({ digest }) => digest).sort())
    for (const batch of ledger.batches()) {
      const events = []
      for await (const event of ledger.read([batch])) events.push(event)
      expect(events).toHaveLength(2)
    }
  })

  test('follows no link out of the folder', async () => {
    const ledger = await newLedger()
    const [batch] = await ledger.append([issue('a')])
    const copy = `events/2026-09/${'0'.repeat(40)}.jsonl`
    symlinkSync(join(ledger.folder, batch?.file ?? ''), join(ledger.folder, copy))
    expect(ledger.batches()).toHaveLength(1)
    expect((await verify(ledger, { content: 'raw' }))[0]?.message).toContain('not part of a ledger')
  })
})

describe('packing', () => {
  test('puts closed months into packs of less than 1 MB and changes no name', async () => {
    const ledger = await newLedger()
    const sizes = [...Array<number>(12).fill(1), ...Array<number>(18).fill(400), 3000]
    let badge = 0
    for (const size of sizes)
      await ledger.append(Array.from({ length: size }, () => issue(`${badge++}`)))
    await ledger.append([issue('open', '2026-10-02')])
    await checkpoint(ledger)
    const [before, ids] = [root(ledger), await idsOf(ledger)]
    const { packs, batches } = await pack(ledger, '2026-10-15')
    expect(packs.length).toBeGreaterThan(1)
    expect(batches).toBe(30)
    for (const file of packs)
      expect(readFileSync(join(ledger.folder, file)).length).toBeLessThan(1_000_000)
    expect(root(ledger)).toBe(before)
    expect(await idsOf(ledger)).toEqual(ids)
    expect(await verify(ledger, { content: 'full', strictSeal: true })).toEqual([])
    expect(await pack(ledger, '2026-10-15')).toEqual({ packs: [], batches: 0 })
  })

  test('leaves a month alone in which one batch makes up half, since git would see a new name', async () => {
    const ledger = await newLedger()
    await ledger.append([issue('a')])
    await ledger.append([issue('b')])
    expect(await pack(ledger, '2026-10-01')).toEqual({ packs: [], batches: 0 })
  })

  test('goes on where a stopped run left a batch in both places, or an index alone', async () => {
    const ledger = await newLedger()
    for (const badge of ['a', 'b', 'c', 'd']) await ledger.append([issue(badge)])
    const [loose] = ledger.batches()
    const text = readFileSync(join(ledger.folder, loose?.file ?? ''), 'utf8')
    await pack(ledger, '2026-10-01')
    writeFileSync(join(ledger.folder, loose?.file ?? ''), text)
    const index = `events/2026-09/${'1'.repeat(40)}.index.json`
    const content = { batches: [{ digest: loose?.digest, lines: 1 }] }
    writeFileSync(join(ledger.folder, index), JSON.stringify(content))
    expect(await verify(ledger, { content: 'full' })).toEqual([])
    expect(await idsOf(ledger)).toHaveLength(4)
    expect(await pack(ledger, '2026-10-01')).toEqual({ packs: [], batches: 1 })
    expect(filesOf(ledger.folder)).toHaveLength(3)
  })

  test.each([
    ['.index.json', 'The pack has no index next to it'],
    ['.pack.jsonl', 'some of its batches are nowhere else'],
  ])('misses what is lost: %s', async (ending, message) => {
    const ledger = await newLedger()
    for (const badge of ['a', 'b', 'c', 'd']) await ledger.append([issue(badge)])
    const { packs } = await pack(ledger, '2026-10-01')
    rmSync(join(ledger.folder, packs[0]?.replace('.pack.jsonl', ending) ?? ''))
    expect((await verify(ledger, { content: 'full' }))[0]?.message).toContain(message)
    if (ending === '.index.json')
      expect(() => ledger.batches()).toThrow('one of its packs is damaged')
    else await pack(ledger, '2026-10-01')
    expect((await verify(ledger, { content: 'full' }))[0]?.message).toContain(message)
  })

  test('refuses a damaged batch', async () => {
    const ledger = await newLedger()
    for (const badge of ['a', 'b', 'c', 'd']) await ledger.append([issue(badge)])
    edit(ledger, ledger.batches()[0]?.file ?? '', (text) => text + text)
    await expect(pack(ledger, '2026-10-01')).rejects.toThrow('one of its batches is damaged')
  })
})

describe('checkpoints', () => {
  test('cover what none before them does, and nothing is written where nothing is new', async () => {
    const ledger = await newLedger()
    expect(await checkpoint(ledger)).toBeUndefined()
    await ledger.append([issue('a', '2026-08-01'), issue('b')])
    const first = await checkpoint(ledger)
    expect(first).toMatchObject({ batches: 2 })
    expect(await checkpoint(ledger)).toBeUndefined()
    const [batch] = await ledger.append([issue('c')])
    const second = await checkpoint(ledger)
    const text = readFileSync(join(ledger.folder, second?.file ?? ''), 'utf8')
    expect(text).toBe(`{"batches":["${batch?.digest}"],"parents":["${first?.digest}"]}\n`)
  })

  test('refuse to stand on a damaged one', async () => {
    const ledger = await newLedger()
    await ledger.append([issue('a')])
    edit(ledger, (await checkpoint(ledger))?.file ?? '', (text) => text.slice(0, 9))
    await ledger.append([issue('b')])
    await expect(checkpoint(ledger)).rejects.toThrow('A checkpoint of the ledger is damaged.')
  })
})

describe('undo', () => {
  test('takes a batch back by the beginning of its name', async () => {
    const ledger = await newLedger()
    await ledger.append([issue('a')])
    const [batch] = await ledger.append([issue('b')])
    expect(await undo(ledger, batch?.digest.slice(0, 8) ?? '')).toEqual(batch)
    expect(await idsOf(ledger)).toEqual([issue('a').id])
    expect(existsSync(join(ledger.folder, batch?.file ?? ''))).toBe(false)
  })

  test.each([
    [
      'sealed',
      /^A checkpoint covers the batch \w{40}, so it cannot be removed\. Append corrections/,
    ],
    ['packed', /^The batch \w{40} is in a pack, so it cannot be removed\. Append corrections/],
  ])('leaves one alone that is %s, and says what to do', async (how, message) => {
    const ledger = await newLedger()
    for (const badge of ['a', 'b', 'c', 'd']) await ledger.append([issue(badge)])
    const [batch] = ledger.batches()
    if (how === 'sealed') await checkpoint(ledger)
    else await pack(ledger, '2026-10-01')
    const before = filesOf(ledger.folder)
    await expect(undo(ledger, batch?.digest ?? '')).rejects.toThrow(message)
    expect(filesOf(ledger.folder)).toEqual(before)
  })

  test.each(['', '1234567', 'events', '0'.repeat(40)])('knows no batch "%s"', async (name) => {
    const ledger = await newLedger()
    await ledger.append([issue('a')])
    await expect(undo(ledger, name)).rejects.toThrow(/^There is no batch /)
  })
})

test('two writers at once lose nothing', async () => {
  const ledger = await newLedger()
  const events = Array.from({ length: 60 }, (_, index) => issue(`${index}`))
  const other = Ledger.open(ledger.folder)
  // Both write the events in the middle.
  await Promise.all([
    ...events.slice(0, 40).map((event) => ledger.append([event])),
    ...events.slice(20).map((event) => other.append([event])),
  ])
  expect(await idsOf(ledger)).toEqual(events.map(({ id }) => id).sort())
  expect(await verify(ledger, { content: 'full' })).toEqual([])
  expect((await readdir(ledger.folder)).sort()).toEqual(['events', 'ledger.json'])
})

test('a key holds from its day on', async () => {
  const { keyFor } = await import('../src/index.ts')
  const keys = [
    { id: 'bbbbbbbb', valid_from: '2026-06-01' },
    { id: key.id, valid_from: '2020-01-01' },
  ]
  expect(keyFor(keys, '2026-06-01')?.id).toBe('bbbbbbbb')
  expect(keyFor(keys, '2026-05-31')?.id).toBe(key.id)
  expect(keyFor(keys, '2019-01-01')?.id).toBe(key.id)
  expect(keyFor([], '2019-01-01')).toBeUndefined()
})

function errorOf(run: () => unknown): LedgerError {
  try {
    run()
  } catch (error) {
    if (error instanceof LedgerError) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}
