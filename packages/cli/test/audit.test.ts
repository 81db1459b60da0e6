import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import type { Audit, AuditRecord } from '@badgelint/core/internal'
import { describe, expect, test } from 'vitest'
import { addressOf, auditBeside } from './audit-run.ts'
import { badgelint, folder, gitIdentity, type Outcome, template, top } from './command.ts'
import { git } from './git-program.ts'

const settings = 'platform: credly\ngovernance: {address: https://example.org/governance}\n'

/** Audits without a network. */
function audit(cwd: string, ...args: readonly string[]): Outcome {
  return badgelint(['audit', '--no-links', ...args], { cwd })
}

/** The audit of a day as data. */
function audited(cwd: string, asOf: string, ...args: readonly string[]): Audit {
  const { code, stdout, stderr } = audit(cwd, '--as-of', asOf, '--format', 'json', ...args)
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

function recordIn(cwd: string, year: number): AuditRecord {
  return JSON.parse(readFileSync(join(cwd, `audits/${year}.json`), 'utf8'))
}

type Files = Readonly<Record<string, string>>

/** Writes files and commits all there is, on a day. */
function commitOn(cwd: string, day: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
  const date = `${day}T12:00:00Z`
  const env = {
    PATH: process.env.PATH,
    ...gitIdentity,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  }
  for (const args of [
    ['add', '--all'],
    ['commit', '--quiet', '--message', day],
  ])
    execFileSync('git', args, { cwd, env })
}

/** An empty record. */
function recordFor(asOf: string): string {
  const lists = { practices: [], templates: [], entries: [], candidates: [], links: [] }
  return JSON.stringify({ version: 1, asOf, ...lists })
}

const bee = 'templates/bee-keeper.yaml'
const stream = 'templates/stream-keeper.yaml'
const cheap = { cost: 'Cheap' }

/** A program that was begun in 2024 and got a template in 2026; with CODEOWNERS. */
function programOfTwoYears(): string {
  const cwd = folder({})
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  commitOn(cwd, '2024-05-01', {
    'badgelint.yaml': settings,
    [stream]: template({ id: 'stream-keeper', ...cheap }),
    CODEOWNERS: '/templates/ @octo-org/badges\n/templates/bee* @beekeeper # her own\n',
  })
  commitOn(cwd, '2026-03-02', {
    [bee]: template({ id: 'bee-keeper', name: 'Bee Keeper', ...cheap }),
  })
  return cwd
}

describe('the examples', () => {
  test.each(['needs-work', 'exemplary'])('%s is audited, and keeps to its width', (name) => {
    const { code, stdout, stderr } = audit(top, join('examples', name), '--as-of', '2026-06-01')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Audit 2026 of .+, from 2025-06-01 to 2026-06-01\n/)
    expect(stdout).toContain('Not known: Links were not checked')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('what needs work is told by owner, most first, ten things of each at the most', () => {
    const { stdout } = audit(top, 'examples/needs-work', '--as-of', '2026-06-01')
    const counts = Array.from(stdout.matchAll(/: (\d+) things? to do/g), ([, count]) =>
      Number(count),
    )
    expect(counts.length).toBeGreaterThan(5)
    // The program comes last.
    const people = counts.slice(0, -1)
    expect(people).toEqual(people.toSorted((a, b) => b - a))
    expect(stdout).toMatch(
      /\n {2}and \d+ more; `badgelint audit --per-owner mails` has all of them\n/,
    )
    expect(stdout).toMatch(/\nMight be archived \(\d+\)\n {2}\S/)
    expect(stdout).toMatch(/\nGoals \(3\)\n/)
  })

  test('twice the same says the same, byte by byte', () => {
    const once = () =>
      audit(top, 'examples/needs-work', '--as-of', '2026-06-01', '-f', 'json').stdout
    expect(once()).toBe(once())
  })

  test('the day is called as other commands call it, too', () => {
    const day = (option: string) =>
      audit(top, 'examples/exemplary', option, '2026-06-01', '-f', 'csv')
    expect(day('--today')).toEqual(day('--as-of'))
  })

  test('other formats say it too', () => {
    const format = (name: string) =>
      audit(top, 'examples/needs-work', '--as-of', '2026-06-01', '--format', name).stdout
    expect(format('markdown')).toMatch(/^# Audit 2026 of .*\n(?:.*\n)*## The fifteen practices\n/)
    expect(format('csv')).toMatch(/^template,name,.*\n(?:.*\n)*leadership-day/)
  })
})

describe('in a repository', () => {
  test('owners come from CODEOWNERS, changes and commits from git', () => {
    const cwd = programOfTwoYears()
    const { owners, entries, changes, templates, since } = audited(cwd, '2026-11-30')
    expect(since).toBe('2025-11-30')
    expect(changes).toEqual({ added: ['bee-keeper'], removed: [], changed: [], archived: [] })
    expect(owners.map(({ name, from }) => [name, from])).toEqual(
      expect.arrayContaining([
        ['@beekeeper', 'codeowners'],
        ['@octo-org/badges', 'codeowners'],
      ]),
    )
    const [first] = entries.filter(({ template: id }) => id === 'bee-keeper')
    const owner = owners.find(({ key }) => key === first?.owner)
    expect(owner).toMatchObject({ account: 'beekeeper' })
    const [last] = git(cwd, 'log', '--format=%H').split('\n')
    expect(templates.find(({ id }) => id === 'bee-keeper')).toMatchObject({
      commit: last,
      changedOn: '2026-03-02',
    })
  })

  test('two audits a year apart say what is new and what is settled', () => {
    const cwd = programOfTwoYears()
    const first = audit(cwd, '--as-of', '2025-11-30', '--record')
    expect([first.code, first.stderr]).toEqual([0, 'badgelint: Wrote audits/2025.json.\n'])
    commitOn(cwd, '2026-04-01', { [bee]: template({ id: 'bee-keeper', name: 'Bee Keeper' }) })
    commitOn(cwd, '2026-05-01', {
      'templates/wasp.yaml': template({ id: 'wasp', name: 'Wasp Keeper', ...cheap }),
    })
    const { previous, since, changes, entries } = audited(cwd, '2026-11-30')
    expect([previous, since]).toEqual([{ asOf: '2025-11-30' }, '2025-11-30'])
    expect(changes.added).toEqual(['wasp'])
    expect(changes.settled?.map(({ key }) => key)).toEqual(
      expect.arrayContaining([expect.stringContaining('bee-keeper')]),
    )
    expect(changes.appeared).toEqual(expect.arrayContaining([expect.stringContaining('wasp')]))
    const days = new Map(entries.map(({ template: id, since: day }) => [id, day]))
    expect([days.get('stream-keeper'), days.get('wasp')]).toEqual(['2025-11-30', '2026-11-30'])
    expect(audit(cwd, '--as-of', '2026-11-30').stdout).toMatch(
      /\n {2}Things to do: \d+ new, \d+ settled\n/,
    )
    expect(audited(cwd, '2026-11-30', '--since', '2026-04-15').since).toBe('2026-04-15')
  })

  test('a record is the same for the same audit, keeps days, and gives way to no earlier one', () => {
    const cwd = programOfTwoYears()
    const read = () => readFileSync(join(cwd, 'audits/2026.json'), 'utf8')
    audit(cwd, '--as-of', '2026-04-01', '--record')
    const second = audit(cwd, '--as-of', '2026-11-30', '--record')
    expect(second.stderr).toBe(
      'badgelint: Wrote audits/2026.json, replacing the audit of 2026-04-01.\n',
    )
    const bytes = read()
    expect(recordIn(cwd, 2026).entries.map(({ since }) => since)).toContain('2026-04-01')
    audit(cwd, '--as-of', '2026-11-30', '--record')
    expect(read()).toBe(bytes)
    expect(audited(cwd, '2026-11-30').entries.map(({ since }) => since)).toContain('2026-04-01')
    const earlier = audit(cwd, '--as-of', '2026-10-01', '--record')
    expect(earlier.code).toBe(2)
    expect(earlier.stderr).toContain(
      'audits/2026.json is of 2026-11-30, which is after this audit of 2026-10-01',
    )
    expect(read()).toBe(bytes)
  })

  test('a damaged record ends the audit, and the message says how to mend it', () => {
    const cwd = programOfTwoYears()
    commitOn(cwd, '2026-01-01', { 'audits/2025.json': '{"version": 1,' })
    const { code, stdout, stderr } = audit(cwd, '--as-of', '2026-11-30')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^badgelint: audits\/2025\.json cannot be read .* git, or delete it/)
    // One of a year that is to come is none to compare with.
    expect(audit(cwd, '--as-of', '2024-11-30').code).toBe(0)
  })

  test.each([
    ['a file where their folder is to be', { audits: 'mine\n' }, 'The file cannot be read'],
    ['a folder under their name', { 'audits/2026.json/a': '' }, 'The file is a folder'],
    [
      'that of another year',
      { 'audits/2026.json': recordFor('2025-05-01') },
      'audits/2026.json is the record of 2025-05-01; expected one of a day in 2026',
    ],
  ])('a record that is %s is told in words', (_name, files, message) => {
    const cwd = programOfTwoYears()
    commitOn(cwd, '2026-06-01', files)
    const { code, stderr } = audit(cwd, '--as-of', '2026-11-30', '--record')
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  test('what lies in a submodule that is not checked out is neither gone nor settled', () => {
    const part = folder({})
    git(part, 'init', '--quiet', '--initial-branch=main')
    commitOn(part, '2025-01-01', { 'wasp.yaml': template({ id: 'wasp', name: 'Wasp', ...cheap }) })
    const cwd = programOfTwoYears()
    const add = ['submodule', '--quiet', 'add', part, 'templates/part']
    git(cwd, '-c', 'protocol.file.allow=always', ...add)
    audit(cwd, '--as-of', '2025-11-30', '--record')
    commitOn(cwd, '2025-11-30', {})
    const place = join(folder({}), 'clone')
    git(top, 'clone', '--quiet', cwd, place)
    const { stdout } = audit(place, '--as-of', '2026-11-30', '--format', 'json')
    const { gaps, changes, unknown }: Audit = JSON.parse(stdout)
    expect(gaps).toContainEqual({
      kind: 'templates',
      message: expect.stringContaining('The submodule templates/part is not checked out'),
    })
    expect([changes.removed, changes.settled]).toEqual([[], []])
    expect(unknown?.templates.map(({ id }) => id)).toEqual(['wasp'])
  })

  test('records lie in no link out of the repository', () => {
    const cwd = programOfTwoYears()
    symlinkSync(folder({}), join(cwd, 'audits'))
    const { code, stderr } = audit(cwd, '--as-of', '2026-11-30', '--record')
    expect(code).toBe(2)
    expect(stderr).toContain('audits/2026.json leads out of the repository')
  })

  test('a shallow clone says that its history is cut off', () => {
    const place = join(folder({}), 'clone')
    git(top, 'clone', '--quiet', '--depth', '1', `file://${programOfTwoYears()}`, place)
    const { gaps, templates } = audited(place, '2026-11-30')
    const [gap] = gaps.filter(({ kind }) => kind === 'history')
    expect(gap?.message).toContain('Fetch the rest: `git fetch --unshallow`.')
    expect(templates.some(({ commit }) => commit !== undefined)).toBe(false)
  })

  test('a named file is a selection, which is neither recorded nor filed', () => {
    const cwd = programOfTwoYears()
    const { gaps } = audited(cwd, '2026-11-30', bee)
    expect(gaps.map(({ kind }) => kind)).toContain('selection')
    const recorded = audit(cwd, bee, '--record')
    expect(recorded.code).toBe(2)
    expect(recorded.stderr).toContain('Only an audit of the whole program can be recorded')
    const filed = badgelint(['audit', '--no-links', bee, '--file', '--repository', 'o/r'], {
      cwd,
      env: { GH_TOKEN: 'x' },
    })
    expect(filed.code).toBe(2)
    expect(filed.stderr).toContain('--file covers the whole program')
  })
})

describe('links', () => {
  const page = 'templates/gone.yaml'

  function programWithLink(address: string): string {
    return folder({
      'badgelint.yaml': `${settings}links: {allow: [127.0.0.1], pause: 0}\n`,
      [page]: template({ id: 'gone', global_activity_url: `${address}/gone` }),
    })
  }

  test('that are dead are known from the last audit on, also where they are not asked again', async () => {
    const address = await addressOf(
      createServer((_, response) => {
        response.writeHead(404)
        response.end()
      }),
    )
    const cwd = programWithLink(address)
    const dead = async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await auditBeside(cwd, ['-f', 'json', ...args])
      expect(code, stderr).toBe(0)
      const made: Audit = JSON.parse(stdout)
      return {
        links: made.links.map(({ address: one, since, from }) => [one, since, from]),
        settled: made.changes.settled?.map(({ key }) => key).filter((key) => /dead/.test(key)),
      }
    }
    const gone = `${address}/gone`
    expect((await dead('--as-of', '2025-11-30', '--record')).links).toContainEqual([
      gone,
      '2025-11-30',
      'first seen today',
    ])
    expect((await dead('--as-of', '2026-11-30')).links).toContainEqual([
      gone,
      '2025-11-30',
      'last audit',
    ])
    expect((await dead('--as-of', '2026-11-30', '--no-links')).settled).toEqual([])
    const { stdout } = await auditBeside(cwd, ['--as-of', '2026-11-30'])
    expect(stdout).toMatch(
      /\nDead links \(\d\)\n {2}http:.*\n {4}It answers 404; dead since 2025-11-30, says the last audit\n/,
    )
  })
})

test('without a repository and without git history it says so', () => {
  const cwd = folder({ 'badgelint.yaml': settings, [bee]: template() })
  const { gaps } = audited(cwd, '2026-11-30')
  expect(gaps.find(({ kind }) => kind === 'history')?.message).toContain('not in a git repository')
})

test.each([
  ['error', 0],
  ['warning', 1],
  ['info', 1],
  ['never', 0],
])('--fail-on %s ends with %i where a warning is the worst that is due', (severity, code) => {
  const cwd = folder({
    'badgelint.yaml': settings,
    [bee]: template({ skills: '[Bees, bees, Hives]' }),
  })
  expect(audited(cwd, '2026-11-30').entries.map((entry) => entry.severity)).toContain('warning')
  expect(audit(cwd, '--as-of', '2026-11-30', '--fail-on', severity).code).toBe(code)
})

test.each([
  [['--as-of', '2026-02-30'], 'expected a day'],
  [['--as-of', '2026-01-01', '--since', '2026-02-01'], 'cannot look back to 2026-02-01'],
  [['nowhere/*.yaml'], 'Check the path, or run badgelint in the folder of the program'],
  [['nowhere/*.yaml', '--file'], 'Set GITHUB_TOKEN or GH_TOKEN'],
  [['--repository', 'a/b'], 'needs --file or --dry-run'],
  [['--dry-run', '--record'], 'Leave out --dry-run, or leave out the others.'],
  [['--file'], 'Set GITHUB_TOKEN or GH_TOKEN'],
  [['--output', 'no/such/folder/audit.md'], 'there is no such folder'],
])('%j is wrong usage', (args, message) => {
  const cwd = folder({ 'badgelint.yaml': settings, [bee]: template() })
  const { code, stderr } = audit(cwd, ...args)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

describe('a page for each owner', () => {
  const owned = { ...cheap, owner: 'Bee team' }

  function programWithOwner(): string {
    return folder({ 'badgelint.yaml': settings, [bee]: template(owned) })
  }

  test('is written into a folder, and again, and says what is of an earlier audit', () => {
    const cwd = programWithOwner()
    const { code, stderr } = audit(cwd, '--per-owner', 'mails')
    expect(code).toBe(0)
    expect(stderr).toContain(`Written: ${join('mails', 'bee-team.md')}`)
    expect(readFileSync(join(cwd, 'mails/bee-team.md'), 'utf8')).toMatch(
      /^# Badge audit \d{4}: Bee team\n(?:.*\n)*Made by `badgelint audit --per-owner`/,
    )
    expect(audit(cwd, '--per-owner', 'mails').code).toBe(0)
    writeFileSync(join(cwd, bee), template({ ...owned, owner: 'Wasp team' }))
    const again = audit(cwd, '--per-owner', 'mails')
    expect(again.stderr).toContain(`left there: ${join('mails', 'bee-team.md')}`)
  })

  test('takes the place of nothing that somebody else has written', () => {
    const cwd = programWithOwner()
    mkdirSync(join(cwd, 'mails'))
    writeFileSync(join(cwd, 'mails/bee-team.md'), 'Mine\n')
    const { code, stderr } = audit(cwd, '--per-owner', 'mails')
    expect(code).toBe(2)
    expect(stderr).toContain(`because ${join('mails', 'bee-team.md')}`)
    expect(readdirSync(join(cwd, 'mails'))).toEqual(['bee-team.md'])
  })

  test('lies outside of the repository only where that is named from the root', () => {
    const cwd = programWithOwner()
    const outside = folder({})
    symlinkSync(outside, join(cwd, 'link'))
    git(cwd, 'init', '--quiet')
    for (const name of ['../mails', 'link', 'link/mails', '.git/mails']) {
      const { code, stderr } = audit(cwd, '--per-owner', name)
      expect([code, stderr]).toEqual([2, expect.stringContaining('leads out of the repository')])
    }
    expect(audit(cwd, '--per-owner', join(outside, 'mails')).code).toBe(0)
    expect(readdirSync(join(outside, 'mails'))).toContain('bee-team.md')
  })

  test.each(['badgelint.yaml', 'badgelint.yaml/mails'])('lies in no file: %s', (name) => {
    const { code, stderr } = audit(programWithOwner(), '--per-owner', name)
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${name} is not a folder`)])
  })
})

describe('hostile names', () => {
  const name = '=cmd() \u001b[31m<b>@octocat</b> | [x](https://evil.example) \u202e'

  function hostileProgram(): string {
    const quoted = JSON.stringify(name)
    return folder({
      'badgelint.yaml': settings,
      'templates/a.yaml': template({
        name: quoted,
        image: 'https://example.org/a.png',
        owner: quoted,
        state: 'active',
        created_on: '2020-01-01',
        ...cheap,
      }),
      'program.yaml': `issuer: ${quoted}\n`,
    })
  }

  test.each(['text', 'markdown', 'json', 'csv'])('as %s they do nothing', (format) => {
    const { code, stdout } = audit(hostileProgram(), '--as-of', '2026-11-30', '-f', format)
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
    if (format === 'markdown') expect(stdout.replace(/`[^`\n]*`/g, '')).not.toMatch(/<b>|@octocat/)
  })

  test('as files they stay in their folder', () => {
    const cwd = hostileProgram()
    expect(audit(cwd, '--per-owner', 'mails').code).toBe(0)
    for (const file of readdirSync(join(cwd, 'mails')))
      expect(file).toMatch(/^[\p{L}\p{N}-]+\.md$/u)
  })
})
