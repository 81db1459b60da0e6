import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { badgelint } from '../src/ledger-program.ts'
import { writeMonday } from '../src/monday.ts'

/** Rules by the badge or the file in which they are broken. */
type Flaws = Readonly<Record<string, readonly string[]>>

interface Known {
  readonly clean: readonly string[]
  readonly planted: Flaws
  readonly program: Flaws
  readonly strict: Flaws
  readonly missed: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const known: Known = parse(readFileSync(join(import.meta.dirname, '../monday/flaws.yaml'), 'utf8'))

let folder: string

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'badgelint-monday-')), 'northmoor')
  await writeMonday(folder)
})

afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

/** A line for each finding, with the badge or the file that it is about; in order. */
function reported(): string[] {
  const args = [badgelint, 'check', folder, '--no-links', '--format', 'json']
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  const report: {
    readonly findings: readonly {
      readonly rule: string
      readonly file: string
      readonly template?: string
    }[]
  } = JSON.parse(stdout)
  return report.findings.map(({ rule, file, template = file }) => `${template}: ${rule}`).sort()
}

function lines(flaws: Flaws): string[] {
  return Object.entries(flaws).flatMap(([place, rules]) => rules.map((rule) => `${place}: ${rule}`))
}

test('a check reports each flaw that it is known to find, and nothing else', () => {
  expect(reported()).toEqual([...lines(known.planted), ...lines(known.program)].sort())
})

test('each of the 64 badges is known to be without a flaw, or has one', () => {
  const badges = readdirSync(join(folder, 'templates')).map((name) => name.replace('.yaml', ''))
  const flawed = [known.planted, known.strict, known.missed].flatMap(Object.keys)
  expect(badges).toHaveLength(64)
  expect([...new Set([...known.clean, ...flawed])].sort()).toEqual(badges.sort())
  expect(known.clean.filter((badge) => flawed.includes(badge))).toEqual([])
})

test('what a check is known to miss is a rule that is there, with the reason', () => {
  const { stdout } = spawnSync(process.execPath, [badgelint, 'explain'], { encoding: 'utf8' })
  const missed = Object.entries(known.missed).flatMap(([badge, rules]) =>
    Object.entries(rules).map(([rule, why]) => ({ badge, rule, why })),
  )
  expect(missed.filter(({ rule, why }) => !stdout.includes(rule) || why === '')).toEqual([])
  const planted = new Set(lines(known.planted))
  expect(missed.filter(({ badge, rule }) => planted.has(`${badge}: ${rule}`))).toEqual([])
})

test('the preset `strict` reports the flaws that are for it alone', () => {
  appendFileSync(join(folder, 'badgelint.yaml'), 'extends: strict\n')
  expect(reported()).toEqual(expect.arrayContaining(lines(known.strict)))
})
