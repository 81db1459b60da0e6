import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LedgerKey } from '@badgelint/ledger'
import { describe, expect, test } from 'vitest'
import { commit, git } from './git-program.ts'
import {
  append,
  done,
  eventFiles,
  exported,
  issues,
  ledger,
  programWithLedger,
  read,
  repositoryWithLedger,
  testKey,
} from './ledger-folder.ts'

/** A ledger of two batches in January, and one in February. */
async function threeBatches(): Promise<string> {
  const cwd = repositoryWithLedger()
  await append(cwd, issues(6, 'a', {}))
  await append(cwd, [...issues(7, 'b', {}), ...issues(8, 'c', { issued_on: '2026-02-03' })])
  commit(cwd, {})
  return cwd
}

function pathOfCheckpoint(cwd: string): string {
  const [, path = ''] = /^(\S+): new/.exec(done(cwd, ['checkpoint'])) ?? []
  return path
}

describe('verify', () => {
  test('says that all is well, and the root', async () => {
    const cwd = await threeBatches()
    const [, root = ''] = /\nRoot: ([\da-f]{64})\n$/.exec(done(cwd, ['verify'])) ?? []
    expect(root).not.toBe('')
    expect(done(cwd, ['verify', '--raw'])).toContain(root)
    await append(cwd, issues(1, 'd', {}))
    expect(done(cwd, ['verify'])).not.toContain(root)
  })

  test.each(['', '--raw'])(
    'names a changed event by file and line, and ends with 1 (%s)',
    async (raw) => {
      const cwd = await threeBatches()
      const [file = ''] = eventFiles(cwd)
      const lines = read(cwd, file).split('\n')
      lines[2] = lines[2]?.replace('"unknown"', '"api"') ?? ''
      writeFileSync(join(cwd, file), lines.join('\n'))
      const { code, stdout } = ledger(cwd, ['verify', ...(raw ? [raw] : [])])
      expect(code).toBe(1)
      expect(stdout).toContain(`${file}:3: `)
      expect(stdout).not.toContain('nothing was changed')
    },
  )

  test.each([
    [
      'a renamed batch',
      (cwd: string, file: string) => {
        renameSync(join(cwd, file), join(cwd, file.replace(/[\da-f]{8}\.jsonl/, '00000000.jsonl')))
      },
    ],
    [
      'a truncated batch',
      (cwd: string, file: string) => {
        writeFileSync(join(cwd, file), read(cwd, file).slice(0, -30))
      },
    ],
    [
      'a file that is none of a ledger',
      (cwd: string) => {
        writeFileSync(join(cwd, 'ledger/notes.txt'), 'hello')
      },
    ],
  ])('finds %s', async (_, damage) => {
    const cwd = await threeBatches()
    damage(cwd, eventFiles(cwd)[0] ?? '')
    const { code, stdout } = ledger(cwd, ['verify'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^ledger\/\S+: .*\. .*\.\n/)
  })

  test('names both places where two events contradict each other', async () => {
    const cwd = await threeBatches()
    await append(cwd, issues(1, 'a', { channel: 'api' }))
    const { code, stdout } = ledger(cwd, ['verify'])
    expect(code).toBe(1)
    expect(stdout).toContain('contradict')
    expect(stdout.match(/events\/2026-01\/[\da-f]{40}\.jsonl:\d+/g)?.length).toBeGreaterThan(1)
  })

  test('with --strict-seal wants checkpoints over everything', async () => {
    const cwd = await threeBatches()
    const { code, stdout } = ledger(cwd, ['verify', '--strict-seal'])
    expect(code).toBe(1)
    expect(stdout).toContain('Run `badgelint ledger checkpoint`')
    done(cwd, ['checkpoint'])
    expect(ledger(cwd, ['verify', '--strict-seal']).code).toBe(0)
  })

  test('finds a batch that a checkpoint covers and that is gone', async () => {
    const cwd = await threeBatches()
    done(cwd, ['checkpoint'])
    rmSync(join(cwd, eventFiles(cwd)[0] ?? ''))
    expect(ledger(cwd, ['verify'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('is missing'),
    })
  })

  test('with --base misses what that commit has, be it the newest checkpoint', async () => {
    const cwd = await threeBatches()
    const checkpoint = pathOfCheckpoint(cwd)
    commit(cwd, {})
    rmSync(join(cwd, checkpoint))
    rmSync(join(cwd, eventFiles(cwd)[0] ?? ''))
    expect(ledger(cwd, ['verify']).code).toBe(0)
    const { code, stdout } = ledger(cwd, ['verify', '--base', 'HEAD'])
    expect(code).toBe(1)
    expect(stdout).toContain(`${checkpoint}: The checkpoint is in the base but no longer here`)
    expect(stdout).toMatch(/The batch [\da-f]{40} is in the base but no longer here/)
  })

  test('with --base takes packing for no loss, here and there', async () => {
    const cwd = await threeBatches()
    await append(cwd, issues(5, 'd', {}))
    commit(cwd, {})
    done(cwd, ['pack', '--today', '2026-03-01'])
    expect(eventFiles(cwd).some((file) => file.endsWith('.pack.jsonl'))).toBe(true)
    expect(ledger(cwd, ['verify', '--base', 'HEAD']).code).toBe(0)
    commit(cwd, {})
    const [pack = ''] = eventFiles(cwd).filter((file) => file.endsWith('.pack.jsonl'))
    rmSync(join(cwd, pack))
    rmSync(join(cwd, pack.replace('.pack.jsonl', '.index.json')))
    expect(ledger(cwd, ['verify', '--base', 'HEAD']).code).toBe(1)
  })

  test('with --base of a commit without a ledger has nothing to miss', async () => {
    const cwd = repositoryWithLedger()
    commit(cwd, { 'ledger/ledger.json': null })
    commit(cwd, { 'ledger/ledger.json': read(programWithLedger(), 'ledger/ledger.json') })
    await append(cwd, issues(1, 'a', {}))
    expect(ledger(cwd, ['verify', '--base', 'HEAD~1']).code).toBe(0)
  })

  test('with --base misses a key that is changed, and takes another one', async () => {
    const cwd = repositoryWithLedger()
    const before = read(cwd, 'ledger/ledger.json')
    writeFileSync(join(cwd, 'ledger/ledger.json'), before.replace('2026-01-01', '2026-02-01'))
    const { code, stdout } = ledger(cwd, ['verify', '--base', 'HEAD'])
    expect(code).toBe(1)
    expect(stdout).toContain('ledger/ledger.json: The ledger’s id differs from the base, or one')
    const { keys, ...rest } = JSON.parse(before)
    const more = [...keys, { id: '12345678', valid_from: '2026-06-01' }]
    writeFileSync(join(cwd, 'ledger/ledger.json'), JSON.stringify({ ...rest, keys: more }))
    expect(ledger(cwd, ['verify', '--base', 'HEAD']).code).toBe(0)
  })

  test('with --base finds a ledger that lay in another folder, and one at the top', async () => {
    const cwd = repositoryWithLedger()
    await append(cwd, issues(2, 'a', {}))
    commit(cwd, {})
    git(cwd, 'mv', 'ledger', 'moved')
    commit(cwd, { 'badgelint.yaml': 'ledger: {folder: moved}\n' })
    expect(ledger(cwd, ['verify', '--base', 'HEAD~1']).code).toBe(0)
    rmSync(join(cwd, 'moved/events'), { recursive: true })
    const { code, stdout } = ledger(cwd, ['verify', '--base', 'HEAD~1'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/The batch [\da-f]{40} is in the base but no longer here/)
    git(cwd, 'mv', 'moved/ledger.json', 'ledger.json')
    writeFileSync(join(cwd, 'badgelint.yaml'), 'ledger: {folder: .}\n')
    expect(ledger(cwd, ['verify', '--base', 'HEAD~1']).stdout).toContain('is in the base but no')
  })

  test('with a --base that is not there, or without git, is wrong usage', async () => {
    const cwd = await threeBatches()
    const unknown = ledger(cwd, ['verify', '--base', 'origin/main'])
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('There is no commit origin/main')
    const without = ledger(programWithLedger(), ['verify', '--base', 'main'])
    expect(without.code).toBe(2)
    expect(without.stderr).toContain('--base needs a git repository')
  })
})

describe('checkpoint and pack', () => {
  test('a second checkpoint covers what is new, and a third nothing', async () => {
    const cwd = await threeBatches()
    expect(done(cwd, ['checkpoint'])).toContain('covers 3 batches')
    await append(cwd, issues(1, 'd', {}))
    expect(done(cwd, ['checkpoint'])).toContain('covers 1 batch.')
    expect(done(cwd, ['checkpoint'])).toContain('nothing was written')
  })

  test('the batches of a month that is over become one file, the others stay', async () => {
    const cwd = await threeBatches()
    const before = exported(cwd)
    await append(cwd, issues(2, 'd', {}))
    expect(done(cwd, ['pack', '--today', '2026-02-20'])).toMatch(
      /^3 batches packed into 1 new file:\nledger\/events\/2026-01\/[\da-f]{40}\.pack\.jsonl\n/,
    )
    expect(eventFiles(cwd).filter((file) => file.includes('2026-02'))).toHaveLength(1)
    expect(exported(cwd)).toHaveLength(before.length + 2)
    expect(done(cwd, ['pack', '--today', '2026-02-20'])).toContain('There is nothing to pack')
  })
})

describe('undo', () => {
  test('takes a batch back, by its file or by the beginning of its name', async () => {
    const cwd = await threeBatches()
    const [file = '', second = ''] = eventFiles(cwd)
    expect(done(cwd, ['undo', file])).toContain(`${file}: removed.`)
    const [, name = ''] = /([\da-f]{8})[\da-f]{32}\.jsonl/.exec(second) ?? []
    done(cwd, ['undo', name])
    expect(eventFiles(cwd)).toHaveLength(1)
    expect(ledger(cwd, ['verify']).code).toBe(0)
  })

  test('takes all batches of an import back', async () => {
    const cwd = await threeBatches()
    expect(done(cwd, ['undo', ...eventFiles(cwd)]).match(/: removed\./g)).toHaveLength(3)
    expect(eventFiles(cwd)).toEqual([])
  })

  test('refuses where a checkpoint covers it, and says what to do', async () => {
    const cwd = await threeBatches()
    done(cwd, ['checkpoint'])
    const { code, stderr } = ledger(cwd, ['undo', eventFiles(cwd)[0] ?? ''])
    expect(code).toBe(2)
    expect(stderr).toContain('Append corrections and revocations')
    expect(eventFiles(cwd)).toHaveLength(3)
  })

  test.each(['0000000000', 'last', 'ledger/ledger.json', ''])(
    'knows no batch "%s"',
    async (name) => {
      const { code, stderr } = ledger(await threeBatches(), ['undo', name])
      expect(code).toBe(2)
      expect(stderr).toContain('There is no batch')
    },
  )
})

describe('export', () => {
  test('gives each event once, as it can be appended elsewhere', async () => {
    const cwd = await threeBatches()
    await append(cwd, issues(7, 'a', {}))
    const events = exported(cwd)
    expect(events).toHaveLength(22)
    const other = programWithLedger()
    const lines = events.map(({ id: _, ...rest }) => JSON.stringify(rest))
    done(other, ['append'], lines.join('\n'))
    const ids = (all: typeof events) => all.map(({ id }) => id).sort()
    expect(ids(exported(other))).toEqual(ids(events))
  })

  test('is a table where it is asked for, of some days alone', async () => {
    const cwd = await threeBatches()
    const [header, ...lines] = done(cwd, ['export', '--format', 'csv', '--since', '2026-02-01'])
      .trimEnd()
      .split('\n')
    expect(header).toMatch(/^id,type,template,ref,sequence,day,/)
    expect(lines).toHaveLength(8)
    expect(lines[0]).toMatch(
      /^[\da-f]{64},issue,bee-keeper,cred-[\da-f]{8}-[\da-f]{32},1,2026-02-03,,,unknown,,,,,,$/,
    )
    expect(exported(cwd, '--until', '2026-01-31')).toHaveLength(13)
  })

  test('refuses a span that ends before it begins', async () => {
    const args = ['export', '--since', '2026-02-01', '--until', '2026-01-01']
    expect(ledger(await threeBatches(), args).code).toBe(2)
  })
})

describe('forget', () => {
  const address = 'earner@example.org'
  const key = LedgerKey.parse(testKey) as LedgerKey
  const salt = 'ab'.repeat(32)
  const salts = { [key.saltName(address)]: salt, [key.saltName('other@example.org')]: salt }

  async function programWithPerson(): Promise<string> {
    const cwd = programWithLedger({ '.badgelint/ledger.salts.json': JSON.stringify(salts) })
    await append(cwd, issues(2, 'a', { who: key.recipient(address, salt) }))
    await append(cwd, issues(3, 'b', { who: key.recipient('other@example.org', salt) }))
    return cwd
  }

  test('without an address is the walk through a request', async () => {
    const said = done(programWithLedger(), ['forget'])
    expect(said).toContain('What to do about a request for erasure:')
    expect(said).toContain('What stays')
    expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('deletes the salt of one person where it may, and no event', async () => {
    const cwd = await programWithPerson()
    const said = done(cwd, ['forget', '-', '--yes'], ` ${address.toUpperCase()}\n`)
    expect(said).toContain('The ledger has 2 events of this person')
    expect(said).not.toContain(address)
    expect(Object.keys(JSON.parse(read(cwd, '.badgelint/ledger.salts.json')))).toEqual([
      key.saltName('other@example.org'),
    ])
    expect(exported(cwd)).toHaveLength(5)
    expect(done(cwd, ['verify'])).toContain('nothing was changed')
    expect(done(cwd, ['forget', address])).toContain('Nothing in the ledger leads to this address')
  })

  test('deletes nothing where it can ask nobody', async () => {
    const cwd = await programWithPerson()
    const { code, stderr } = ledger(cwd, ['forget', address])
    expect(code).toBe(2)
    expect(stderr).toContain('Run the command again with --yes')
    expect(JSON.parse(read(cwd, '.badgelint/ledger.salts.json'))).toEqual(salts)
  })

  test('says so where the key alone links a person', async () => {
    const cwd = programWithLedger()
    await append(cwd, issues(1, 'a', { who: key.recipient(address) }))
    expect(done(cwd, ['forget', address])).toContain('made without a salt')
  })

  test('refuses no address, and a list of salts that is none', async () => {
    const cwd = programWithLedger({ '.badgelint/ledger.salts.json': '[]' })
    expect(ledger(cwd, ['forget', ' ']).stderr).toContain('No email address was given')
    const { code, stderr } = ledger(cwd, ['forget', address])
    expect(code).toBe(2)
    expect(stderr).toContain('.badgelint/ledger.salts.json is not a list of salts')
  })
})

describe('export --badges', () => {
  const badges = (cwd: string) =>
    done(cwd, ['export', '--badges'])
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  test('says what became of each badge, whatever the order in which it was told', async () => {
    const cwd = programWithLedger()
    await append(cwd, [
      {
        type: 'revoke',
        ref: 'own-a',
        template: 'bee-keeper',
        on: '2026-03-01',
        reason: 'duplicate',
      },
      {
        type: 'correct',
        ref: 'own-b',
        template: 'bee-keeper',
        on: '2026-02-03',
        field: 'name',
        reason: 'data-error',
      },
      {
        type: 'correct',
        ref: 'own-b',
        template: 'bee-keeper',
        on: '2026-02-04',
        field: 'name',
        reason: 'other',
      },
    ])
    await append(cwd, [
      { type: 'issue', ref: 'own-a', template: 'bee-keeper', issued_on: '2026-01-12' },
      { type: 'accept', ref: 'own-a', template: 'bee-keeper', on: '2026-01-14' },
      { type: 'issue', ref: 'own-b', template: 'bee-keeper', issued_on: '2026-01-13' },
      { type: 'share', ref: 'own-c', template: 'bee-keeper', on: '2026-01-20' },
    ])
    expect(badges(cwd)).toMatchObject([
      {
        ref: 'own-a',
        state: 'revoked',
        issue: { issued_on: '2026-01-12' },
        accepted_on: '2026-01-14',
        ended: { on: '2026-03-01', reason: 'duplicate' },
      },
      // Two corrections that know nothing of each other.
      {
        ref: 'own-b',
        state: 'live',
        ended: null,
        corrections: [{ on: '2026-02-03' }, { on: '2026-02-04' }],
      },
      // One whose issue may come with a later import.
      { ref: 'own-c', state: 'live', issue: null, shared_on: ['2026-01-20'] },
    ])
  })

  test('is no table, and of no part of the time', () => {
    const { code, stderr } = ledger(programWithLedger(), ['export', '--badges', '--format', 'csv'])
    expect(code).toBe(2)
    expect(stderr).toContain('Leave one of them out')
  })
})
