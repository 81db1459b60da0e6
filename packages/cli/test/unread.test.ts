import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badgelint, check, folder, settings, template } from './command.ts'

const lines = '{"type": "BadgeClass", "name": "Lock Keeper"}\n'
const toml = '+++\nname = "Lock Keeper"\n+++\n\nText\n'
const page = '---\ntitle: Locks\n---\n\nText\n'
const assertion = JSON.stringify({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  recipient: { type: 'email', hashed: true, identity: 'sha256$00' },
  badge: 'https://canal.example.org/lock-keeper.json',
})
const issuer = '{"name": "Canal Trust", "url": "https://canal.example.org"}'

describe('a form of data that is not read', () => {
  test.each([
    ['a.jsonl', lines],
    ['a.ndjson', lines],
    ['a.json5', '{name: "Lock Keeper"}'],
    ['a.toml', 'name = "Lock Keeper"\n'],
    ['a.md', toml],
  ])('%s is found among templates, alone and beside others', (name, text) => {
    const path = `templates/${name}`
    for (const others of [{}, { 'badgelint.yaml': settings, 'templates/b.yaml': template() }]) {
      const { findings } = check([], folder({ [path]: text, ...others }))
      const told = findings.filter(({ rule }) => rule === 'document/unread')
      expect(told.map(({ file, severity }) => [file, severity])).toEqual([[path, 'warning']])
    }
  })

  test('elsewhere it is another tool’s, unless it is named', () => {
    const files = { 'notes/a.jsonl': lines, 'notes/a.toml': 'a = 1\n', 'notes/a.md': page }
    const cwd = folder({ 'templates/b.yaml': template(), ...files })
    expect(check([], cwd).findings.map(({ rule }) => rule)).not.toContain('document/unread')
    for (const file of Object.keys(files)) {
      const { findings } = check([file], cwd)
      expect(findings.map((one) => [one.file, one.rule])).toEqual([[file, 'document/unread']])
    }
  })

  test('it is told in a change, too', () => {
    const cwd = folder({ 'badgelint.yaml': settings, 'templates/b.yaml': template() })
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'a')
    writeFileSync(join(cwd, 'templates/a.jsonl'), lines)
    git('add', '-A')
    expect(check(['--staged'], cwd).findings.map(({ rule }) => rule)).toEqual(['document/unread'])
  })
})

test('the closing line counts by kind what is passed over, and nothing of it twice', () => {
  const cwd = folder({
    'badgelint.yaml': settings,
    'templates/b.yaml': template(),
    'templates/README.md': page,
    'templates/LICENSE': 'MIT\n',
    'templates/issuer.json': issuer,
    'templates/images/lock.png': '',
    'templates/awards/1.json': assertion,
    'templates/awards/2.json': assertion,
    'other.json': '{}',
  })
  const { stdout } = badgelint(['check'], { cwd })
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /^No findings in 1 file \(1 badge\), in \S+ s\. 1 issuer, 2 assertions, 1 image, 2 pages passed over\. $/,
  )
  const { summary } = check([], cwd)
  expect(summary).toMatchObject({ files: 7, skipped: 6, passedOverFiles: 6, templates: 1 })
})

describe('an import that gives no template', () => {
  test.each([
    ['issued badges', 'open-badges', `[${assertion}, ${assertion}]`, /2 assertions/],
    ['an issuer', 'open-badges', issuer, /1 issuer/],
    ['an empty page', 'credly', '{"data": []}', /it is empty/],
    ['what is not read', 'open-badges', '{"name": "A", "issuername": "B"}', /Moodle/],
  ])('of %s exits with 2 and says what stood there', (_, platform, text, words) => {
    const cwd = folder({ 'badgelint.yaml': settings, 'export.json': text })
    const { code, stderr, stdout } = badgelint(['import', platform, 'export.json'], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(words)
  })
})
