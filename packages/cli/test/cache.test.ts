import { execFileSync, spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check, entry } from './command.ts'

/** So many templates that what they give is kept. */
const many = 150

const skills = ['Data Entry', 'Data entry', 'Welding', 'Team Leadership', 'team leadership', 'Law']
const works = ['built a bridge', 'led a crew', 'kept the books', 'ran a clinic', 'wrote a report']
const places = ['in the harbour', 'at the market', 'for the town', 'with three others']

/** A template that has things in common with many others. `seed` decides which. */
function template(seed: number): string {
  const pick = <T>(list: readonly T[], step: number) => list[Math.floor(seed / step) % list.length]
  return [
    `name: ${pick(works, 1)} ${seed % 40}`,
    `description: Earners have ${pick(works, 1)} ${pick(places, 5)}, and told others how it went and what they would do in another way next time.`,
    `skills: [${pick(skills, 1)}, ${pick(skills, 7)}]`,
    `owner: ${pick(['Ann Lee', 'Nobody'], 3)}`,
    `image: images/${seed % 20}.svg`,
    ...(seed % 3 === 0 ? [`recommendations: [t${(seed * 7) % (many + 5)}]`] : []),
    ...(seed % 5 === 0 ? ["reviewed_on: '2026-01-01'"] : []),
    ...(seed % 11 === 0 ? ['state: archived'] : []),
    ...(seed % 4 === 0
      ? [
          `badge_template_activities: [{title: Held it, required_badge_template_id: t${(seed * 3) % many}}]`,
        ]
      : []),
    '',
  ].join('\n')
}

let repository: string

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
    cwd: repository,
    stdio: 'pipe',
  })
}

function write(path: string, text: string): void {
  mkdirSync(join(repository, path, '..'), { recursive: true })
  writeFileSync(join(repository, path), text)
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'badgelint-cache-'))
  git('init', '--quiet')
  write('badgelint.yaml', 'extends: strict\nplatform: credly\ntoday: 2026-06-01\n')
  write('program.yaml', 'team: [{name: Ann Lee}]\n')
  for (let number = 0; number < many; number++) write(`templates/t${number}.yaml`, template(number))
  git('add', '--all')
  git('commit', '--quiet', '--message', 'A program')
})

afterAll(() => rmSync(repository, { recursive: true, force: true }))

const folder = () => join(repository, '.git/badgelint')

function cacheFile(): string {
  const [name = ''] = readdirSync(folder())
  return join(folder(), name)
}

function staged(...args: readonly string[]) {
  return check(['--staged', ...args], repository)
}

/** What a run says that keeps nothing and uses nothing kept. */
function afresh() {
  return staged('--no-cache')
}

test('says the same as without, whatever is committed', { timeout: 120_000 }, () => {
  const changes: readonly (() => void)[] = [
    () => {
      write('templates/t1.yaml', template(2))
      write('templates/new.yaml', template(6).replace('name: ', 'name: New '))
    },
    () => {
      git('mv', 'templates/t3.yaml', 'templates/moved/t3.yaml')
      rmSync(join(repository, 'templates/t33.yaml'))
    },
    () => write('program.yaml', 'team: [{name: Nobody}]\n'),
    () => write('templates/t20.yaml', 'name: [\n'),
    () => write('templates/t20.yaml', `${template(21)}---\n${template(22)}`),
    () => {
      for (let number = 60; number < 90; number++)
        write(`templates/t${number}.yaml`, template(number + 1))
    },
    () => write('badgelint.yaml', 'platform: credly\ntoday: 2026-06-01\n'),
    () => write('templates/t2.yaml', template(1)),
  ]
  mkdirSync(join(repository, 'templates/moved'))
  let shown = 0
  for (const change of changes) {
    change()
    git('add', '--all')
    const kept = staged()
    expect(kept).toEqual(afresh())
    shown += kept.findings.length
    git('commit', '--quiet', '--message', 'A change')
  }
  expect(shown).toBeGreaterThan(20)
})

/** Something to commit, and what is to be said of it. */
function stageOne() {
  write('templates/t7.yaml', template(8))
  git('add', '--all')
  return afresh()
}

test('reads a few files again, and not all', () => {
  const expected = stageOne()
  expect(staged()).toEqual(expected)
  const before = statSync(cacheFile()).mtimeMs
  expect(staged()).toEqual(expected)
  expect(statSync(cacheFile()).mtimeMs).toBe(before)
})

test('does without a cache that is damaged, and makes it anew', { timeout: 120_000 }, () => {
  const expected = stageOne()
  staged()
  const whole = readFileSync(cacheFile())
  const damages: readonly Buffer[] = [
    Buffer.alloc(0),
    whole.subarray(0, 20),
    whole.subarray(0, whole.length - 1),
    ...Array.from({ length: 3 }, (_, part) =>
      flipped(whole, Math.floor((whole.length * part) / 3)),
    ),
    Buffer.concat([whole.subarray(0, 8), Buffer.alloc(8, 0xff), whole.subarray(16)]),
  ]
  for (const damage of damages) {
    writeFileSync(cacheFile(), damage)
    expect(staged()).toEqual(expected)
  }
})

function flipped(bytes: Buffer, at: number): Buffer {
  const damaged = Buffer.from(bytes)
  damaged[at] = (damaged[at] ?? 0) ^ 0xff
  return damaged
}

test('does without one for other rules, or for a tree that is gone', () => {
  const expected = stageOne()
  staged()
  const whole = readFileSync(cacheFile())
  git('commit', '--quiet', '--message', 'To be forgotten')
  write('templates/t8.yaml', template(9))
  git('add', '--all')
  staged()
  git('reset', '--quiet', '--soft', 'HEAD~1')
  git('reflog', 'expire', '--expire=now', '--all')
  git('gc', '--quiet', '--prune=now')
  expect(staged()).toEqual(afresh())
  git('reset', '--quiet', '--hard')
  writeFileSync(cacheFile(), whole)
  expect(stageOne()).toEqual(expected)
})

test('does without where nothing can be kept', () => {
  const expected = stageOne()
  rmSync(folder(), { recursive: true })
  writeFileSync(folder(), 'a file in its way')
  expect(staged()).toEqual(expected)
  rmSync(folder())
})

test('does without where something else lies in its place', { timeout: 120_000 }, () => {
  const expected = stageOne()
  staged()
  const file = cacheFile()
  const others: readonly (() => void)[] = [
    () => mkdirSync(file),
    () => execFileSync('mkfifo', [file]),
    () => symlinkSync('/dev/zero', file),
    () => symlinkSync(file, file),
    () => symlinkSync('nowhere/at/all', file),
  ]
  for (const lay of others) {
    rmSync(file, { recursive: true })
    lay()
    expect(staged()).toEqual(expected)
  }
  rmSync(folder(), { recursive: true })
})

test('is whole when several processes write it', async () => {
  const expected = stageOne()
  rmSync(folder(), { recursive: true, force: true })
  const runs = Array.from({ length: 6 }, () => {
    const args = [
      entry,
      'check',
      '--no-links',
      '--staged',
      '--format',
      'json',
      '--fail-on',
      'never',
    ]
    const child = spawn(process.execPath, args, {
      cwd: repository,
      env: { PATH: process.env.PATH },
    })
    const { promise, resolve } = Promise.withResolvers<string>()
    let told = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text
    })
    child.once('close', () => resolve(told))
    return promise
  })
  for (const told of await Promise.all(runs)) expect(JSON.parse(told)).toEqual(expected)
  expect(readdirSync(folder())).toHaveLength(1)
  expect(staged()).toEqual(expected)
})
