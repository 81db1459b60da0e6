import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, folder, template } from './command.ts'
import { git } from './git-program.ts'
import {
  appendByCommand,
  done,
  exported,
  ledger,
  programWithLedger,
  read,
  testKey,
} from './ledger-folder.ts'

function repository(files: Readonly<Record<string, string>> = {}): string {
  const cwd = folder(files)
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  return cwd
}

test('a ledger begins with its first file and a key that git does not see', () => {
  const cwd = repository()
  const said = done(cwd, ['init', '--key-from', '2026-01-01'])
  const key = read(cwd, '.badgelint/ledger.key')
  expect(key).toMatch(/^[\da-f]{64}\n$/)
  expect(said).not.toContain(key.trim())
  expect(said).toContain('Keep a copy of .badgelint/ledger.key in a safe place')
  expect(said).toContain('Commit .gitignore, ledger/ledger.json, .gitattributes.')
  expect(JSON.parse(read(cwd, 'ledger/ledger.json'))).toEqual({
    format: 1,
    id: expect.stringMatching(/^[\da-f]{16}$/),
    keys: [{ id: expect.stringMatching(/^[\da-f]{8}$/), valid_from: '2026-01-01' }],
  })
  expect(git(cwd, 'status', '--porcelain', '--untracked-files=all').split('\n')).toEqual([
    '?? .gitattributes',
    '?? .gitignore',
    '?? ledger/ledger.json',
  ])
  expect(git(cwd, 'check-attr', 'text', '--', 'ledger/events/2026-01/a')).toBe(
    'ledger/events/2026-01/a: text: unset',
  )
})

test.skipIf(process.platform === 'win32')('nobody else may read the key', () => {
  const cwd = repository()
  done(cwd, ['init'])
  expect(statSync(join(cwd, '.badgelint/ledger.key')).mode & 0o777).toBe(0o600)
})

test('run again it changes nothing, and says where the key is', () => {
  const cwd = programWithLedger()
  const before = read(cwd, 'ledger/ledger.json')
  expect(done(cwd, ['init'])).toBe(
    'There is a ledger in ledger already, and nothing was changed. Its key is in .badgelint/ledger.key.\n',
  )
  expect(read(cwd, 'ledger/ledger.json')).toBe(before)
})

test('in a clone that lacks the key it says which one, and makes none', () => {
  const cwd = repository({ 'ledger/ledger.json': read(programWithLedger(), 'ledger/ledger.json') })
  expect(done(cwd, ['init'])).toMatch(/Its key is not here: .* \(its id is [\da-f]{8}\)\./)
  expect(existsSync(join(cwd, '.badgelint'))).toBe(false)
})

describe('another key', () => {
  const issue = (cred: string, issued_on: string) => ({
    type: 'issue',
    template: 'bee-keeper',
    cred,
    issued_on,
    channel: 'manual',
  })

  test('holds for badges from a day on, beside the one before', () => {
    const cwd = programWithLedger()
    appendByCommand(cwd, [issue('a', '2026-03-01')])
    const said = done(cwd, ['init', '--new-key', '--key-from', '2026-04-01'])
    expect(said).toContain(
      '.badgelint/ledger.key: a new key, for badges that are issued from 2026-04-01 on',
    )
    expect(said).toContain('Commit ledger/ledger.json.')
    const [first, second] = read(cwd, '.badgelint/ledger.key').trim().split('\n')
    expect(first).toBe(testKey)
    expect(said).not.toContain(second)
    const { keys } = JSON.parse(read(cwd, 'ledger/ledger.json'))
    expect(keys.map(({ valid_from }: { valid_from: string }) => valid_from)).toEqual([
      '2026-01-01',
      '2026-04-01',
    ])
    appendByCommand(cwd, [issue('b', '2026-04-01'), issue('c', '2026-03-31')])
    const refs = exported(cwd).map(
      ({ issued_on, ref }) => `${issued_on} ${String(ref).slice(5, 13)}`,
    )
    expect(refs.sort()).toEqual([
      `2026-03-01 ${keys[0].id}`,
      `2026-03-31 ${keys[0].id}`,
      `2026-04-01 ${keys[1].id}`,
    ])
    expect(ledger(cwd, ['verify']).code).toBe(0)
  })

  test('is made where the one before is lost', () => {
    const cwd = programWithLedger()
    rmSync(join(cwd, '.badgelint'), { recursive: true })
    done(cwd, ['init', '--new-key', '--key-from', '2026-04-01'])
    expect(read(cwd, '.badgelint/ledger.key')).toMatch(/^[\da-f]{64}\n$/)
    appendByCommand(cwd, [issue('b', '2026-04-01')])
    expect(ledger(cwd, ['append'], { input: JSON.stringify(issue('c', '2026-03-31')) }).code).toBe(
      2,
    )
  })

  test.each(['2026-03-01', '2025-12-31'])(
    'is refused from %s on, where badges are already',
    (day) => {
      const cwd = programWithLedger()
      appendByCommand(cwd, [issue('a', '2026-03-01')])
      const { code, stderr } = ledger(cwd, ['init', '--new-key', '--key-from', day])
      expect(code).toBe(2)
      expect(stderr).toContain('the ledger has a badge or a key of 2026-03-01. Say a later day')
      expect(read(cwd, '.badgelint/ledger.key')).toBe(`${testKey}\n`)
    },
  )

  test('comes from the variable where that has one more', () => {
    const cwd = programWithLedger()
    const args = ['init', '--new-key', '--key-from', '2026-04-01']
    const without = ledger(cwd, args, { env: { BADGELINT_LEDGER_KEY: testKey } })
    expect(without.code).toBe(2)
    expect(without.stderr).toContain('has no key that is new to the ledger')
    const env = { BADGELINT_LEDGER_KEY: `${testKey},${'ab'.repeat(32)}` }
    expect(ledger(cwd, args, { env }).code).toBe(0)
    expect(JSON.parse(read(cwd, 'ledger/ledger.json')).keys).toHaveLength(2)
    expect(read(cwd, '.badgelint/ledger.key')).toBe(`${testKey}\n`)
  })
})

test('lines are added to files that are there, and only once', () => {
  const cwd = repository({
    '.gitignore': 'node_modules\n.badgelint/ledger.key',
    '.gitattributes': '*.md text\n',
  })
  done(cwd, ['init'])
  expect(read(cwd, '.gitignore')).toBe(
    'node_modules\n.badgelint/ledger.key\n.badgelint/ledger.salts.json\n',
  )
  expect(read(cwd, '.gitattributes')).toBe('*.md text\nledger/** -text linguist-generated\n')
})

test('a key in the variable is used, and written nowhere', () => {
  const cwd = repository()
  const { code, stdout } = ledger(cwd, ['init'], { env: { BADGELINT_LEDGER_KEY: testKey } })
  expect(code).toBe(0)
  expect(stdout).toContain('The key comes from the variable BADGELINT_LEDGER_KEY.')
  expect(existsSync(join(cwd, '.badgelint'))).toBe(false)
})

test('what is no key is refused before anything of the ledger is there', () => {
  const cwd = repository()
  const { code, stderr } = ledger(cwd, ['init'], { env: { BADGELINT_LEDGER_KEY: 'secret' } })
  expect(code).toBe(2)
  expect(stderr).toContain('expected 64 hex digits')
  expect(stderr).not.toContain('secret')
  expect(existsSync(join(cwd, 'ledger'))).toBe(false)
})

test('the configuration may name another folder', () => {
  const cwd = repository({ 'badgelint.yaml': 'ledger:\n  folder: records/issued badges\n' })
  expect(done(cwd, ['init'])).toContain('records/issued badges/ledger.json: new')
  expect(read(cwd, '.gitattributes')).toContain('"records/issued badges/**" -text')
  expect(git(cwd, 'check-attr', 'text', '--', 'records/issued badges/events/a')).toContain('unset')
})

test('a date that does not exist is refused', () => {
  const { code, stderr } = ledger(repository(), ['init', '--key-from', '2026-02-30'])
  expect(code).toBe(2)
  expect(stderr).toContain('expected a day such as 2026-03-31')
})

test('a check passes over the files of the ledger, and reads what else lies there', () => {
  const cwd = repository({
    'templates/bee-keeper.yaml': template(),
    'ledger/notes.json': '{"about": "the ledger"}\n',
  })
  done(cwd, ['init'])
  done(cwd, ['append', '--type', 'pilot', '--template', 'bee-keeper', '--issued-on', '2026-02-02'])
  done(cwd, ['checkpoint'])
  expect(check(['.'], cwd).summary).toMatchObject({ files: 2, skipped: 1, templates: 1 })
})
