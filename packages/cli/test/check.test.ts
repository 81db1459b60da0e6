import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badgelint, check, folder, settings, teaching, template, told } from './command.ts'

const flawed = template({ description: teaching })

describe('exit codes', () => {
  test('0 where there is nothing at or above --fail-on, 1 where there is', () => {
    const cwd = folder({ 'badgelint.yaml': settings, 'templates/a.yaml': flawed })
    expect(badgelint(['check'], { cwd }).code).toBe(0)
    expect(badgelint(['check', '--fail-on', 'warning'], { cwd }).code).toBe(1)
    expect(badgelint(['check', '--fail-on', 'never'], { cwd }).code).toBe(0)
    expect(badgelint(['check', '--max-warnings', '0'], { cwd }).code).toBe(1)
    expect(badgelint(['check', '--max-warnings', '1'], { cwd }).code).toBe(0)
  })

  test('1 for an error by default, infos only when asked for', () => {
    const broken = folder({ 'templates/a.yaml': template({ name: '2024' }) })
    expect(badgelint(['check'], { cwd: broken }).code).toBe(1)
    const plain = folder({ 'templates/a.yaml': template() })
    expect(badgelint(['check', '--fail-on', 'warning'], { cwd: plain }).code).toBe(0)
    expect(badgelint(['check', '--fail-on', 'info'], { cwd: plain }).code).toBe(1)
  })

  test.each([
    [['check', '--format', 'xml'], /text, json/],
    [['check', '--fail-on', 'fatal'], /error, warning, info, never/],
    [['check', '--max-warnings', 'many'], /whole number/],
    [['check', '--today', '31.03.2026'], /2026-03-31/],
    [['check', '--frmat', 'json'], /--format/],
    [['chekc'], /check/],
    [['explain', 'template/earner-voise'], /template\/earner-voice/],
    [['check', '--config', 'nowhere.yaml'], /nowhere\.yaml/],
  ])('2 for %j, saying what would be right', (args, words) => {
    const { code, stdout, stderr } = badgelint(args, {
      cwd: folder({ 'templates/a.yaml': template() }),
    })
    expect(code).toBe(2)
    expect(stderr).toMatch(words)
    expect(stdout).toBe('')
  })

  test('2 where a path matches nothing that badgelint reads, unless that is meant', () => {
    const cwd = folder({ 'templates/a.yaml': template(), 'notes.txt': 'hello', 'empty/.keep': '' })
    for (const path of ['templats', 'templates/b.yaml', 'notes.txt', 'empty', 'templates/*.json']) {
      const { code, stderr } = badgelint(['check', path], { cwd })
      expect([path, code]).toEqual([path, 2])
      expect(stderr).toContain(path)
      expect(badgelint(['check', path, '--allow-empty'], { cwd }).code).toBe(0)
    }
    expect(badgelint(['check', 'templates', 'templats'], { cwd }).code).toBe(2)
    expect(badgelint(['check', 'templates/*.yaml'], { cwd }).code).toBe(0)
    expect(badgelint(['check', '.', 'templates', 'templates/a.yaml'], { cwd }).code).toBe(0)
  })

  test('2 where the configuration covers nothing of what was named', () => {
    const cwd = folder({
      'badgelint.yaml': 'templates: badges/**\n',
      'badges/a.yaml': template(),
      'drafts/a.yaml': template(),
    })
    expect(badgelint(['check', 'drafts'], { cwd }).code).toBe(2)
    expect(badgelint(['check', 'drafts/a.yaml'], { cwd }).code, 'a file that is named counts').toBe(
      0,
    )
  })

  test('a file that does not parse counts as matched', () => {
    const cwd = folder({ 'templates/a.yaml': 'name: [open' })
    expect(badgelint(['check', 'templates/a.yaml'], { cwd }).code).toBe(1)
  })

  const own = (check: string) => `export default {
    id: 'house/breaks', practice: 4, kind: 'guidance', severity: 'warning', on: 'template', reads: ['name'],
    summary: 's', why: 'w', source: { title: 't', address: 'https://example.org' }, mistakes: 'm',
    examples: { good: [], bad: [] }, ${check},
  }`

  test('3 for a rule that fails, naming it, its plugin and the file', () => {
    const cwd = folder({
      'badgelint.yaml': 'plugins: [./breaks.mjs]\n',
      'breaks.mjs': own('check() { throw new Error("boom") }'),
      'templates/a.yaml': template(),
    })
    const { code, stderr } = badgelint(['check'], { cwd })
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^badgelint: The rule `house\/breaks` of \.\/breaks\.mjs failed on templates\/a\.yaml: Error: boom\nThe error is in the rule, in \.\/breaks\.mjs\. /,
    )
    expect(stderr).toMatch(/\n +at .*breaks\.mjs/)
    expect(stderr).not.toContain('badgelint itself')
  })

  test('2 for a rule that yields what is no finding', () => {
    const cwd = folder({
      'badgelint.yaml': 'plugins: [./breaks.mjs]\n',
      'breaks.mjs': own('*check({ name }) { yield { at: name.at, about: "name" } }'),
      'templates/a.yaml': template(),
    })
    const { code, stderr } = badgelint(['check'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^badgelint: Rules of your own have 2 mistakes; expected none\.\n {2}In a finding of the rule `house\/breaks` of \.\/breaks\.mjs for templates\/a\.yaml, there is no `message`; expected text\. .*\n {2}.*no `suggestion`/,
    )
  })
})

describe('where paths are told from', () => {
  const files = {
    'program/badgelint.yaml': settings,
    'program/templates/a.yaml': flawed,
  }

  test('the folder that was checked, where one was named', () => {
    const cwd = folder(files)
    expect(told(check(['program'], cwd).findings)).toEqual([
      'templates/a.yaml:2 template/earner-voice',
    ])
    expect(told(check(['program/templates'], cwd).findings)).toEqual([
      'a.yaml:2 template/earner-voice',
    ])
  })

  test('the working directory otherwise', () => {
    const cwd = folder(files)
    const expected = ['program/templates/a.yaml:2 template/earner-voice']
    expect(told(check(['program/templates/a.yaml'], cwd).findings)).toEqual(expected)
    expect(told(check(['program/templates/*.yaml'], cwd).findings)).toEqual(expected)
    expect(told(check([], join(cwd, 'program/templates')).findings)).toEqual([
      'a.yaml:2 template/earner-voice',
    ])
  })

  test('the configuration is found upwards, and its globs are relative to it', () => {
    const cwd = folder({
      'badgelint.yaml':
        'overrides:\n  - files: templates/old/**\n    rules: {template/earner-voice: off}\n',
      'templates/old/a.yaml': `${flawed}series: keepers\n`,
      'templates/new/b.yaml': template({
        description: `${teaching} A year later they teach others.`,
        name: 'Other',
        series: 'keepers',
      }),
    })
    expect(told(check(['templates'], cwd).findings)).toEqual([
      '../badgelint.yaml:1 config/platform',
      'new/b.yaml:2 template/earner-voice',
    ])
  })
})

describe('what is read', () => {
  test('without a configuration every YAML and JSON file, and other tools’ files draw nothing', () => {
    const cwd = folder({
      'badges/a.json': JSON.stringify({ ...credly, description: teaching }),
      'tsconfig.json': '{ // comment\n "compilerOptions": {} }',
      'chart/Chart.yaml': 'apiVersion: v2\nname: x\ndescription: A chart\nversion: 1.0.0\n',
      'chart/templates/deployment.yaml': 'kind: {{ .Values.kind }}\nname: {{ include "x" . }}\n',
      'package.json': '{"name":"x","description":"y","version":"1.0.0"}',
    })
    const { findings, summary } = check([], cwd)
    expect(told(findings)).toEqual(['badges/a.json:1 template/earner-voice'])
    expect(summary).toMatchObject({ files: 5, skipped: 4, templates: 1 })
  })

  test('a Helm chart checked by itself draws nothing either', () => {
    const cwd = folder({
      'Chart.yaml': 'apiVersion: v2\nname: x\ndescription: A chart\nversion: 1.0.0\n',
      'templates/deployment.yaml': 'kind: {{ .Values.kind }}\n',
      'templates/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: x}\n',
    })
    expect(check([], cwd).findings).toEqual([])
  })

  test('what git ignores is left out, on every level, unless it is named', () => {
    const cwd = folder({
      '.gitignore': 'build/\n',
      'templates/.gitignore': 'draft-*\n!draft-kept.yaml\n',
      'templates/draft-a.yaml': flawed,
      'templates/draft-kept.yaml': flawed,
      'build/templates/b.yaml': flawed,
      'node_modules/x/c.yaml': flawed,
    })
    mkdirSync(join(cwd, '.git'))
    expect(check([], cwd).summary.files).toBe(1)
    expect(check(['build'], cwd).summary.files).toBe(1)
    expect(check(['templates/draft-a.yaml'], cwd).summary.files).toBe(1)
  })

  test('standard input, under a name', () => {
    const cwd = folder({ 'badgelint.yaml': settings })
    const args = ['check', '--stdin-filename', 'templates/new.yaml', '--format', 'json']
    const { stdout, code } = badgelint(args, { cwd, input: flawed })
    expect(told(JSON.parse(stdout).findings)).toEqual([
      'templates/new.yaml:2 template/earner-voice',
    ])
    expect(code).toBe(0)
    expect(badgelint([...args, 'templates'], { cwd, input: flawed }).code).toBe(2)
    expect(badgelint(['check', '--stdin-filename', 'a.txt'], { cwd, input: flawed }).code).toBe(2)
  })
})

describe('what comes out', () => {
  test('--output writes a whole file and nothing else', () => {
    const cwd = folder({ 'templates/a.yaml': flawed })
    const { stdout, code } = badgelint(['check', '-f', 'json', '-o', 'report.json'], { cwd })
    expect([stdout, code]).toEqual(['', 0])
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).version).toBe(1)
    expect(readdirSync(cwd).sort()).toEqual(['report.json', 'templates'])
    const refused = badgelint(['check', '-o', 'no/such/folder/report.json'], { cwd })
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('there is no such folder')
    expect(existsSync(join(cwd, 'no'))).toBe(false)
  })

  test('--stats says where the time went', () => {
    const cwd = folder({ 'templates/a.yaml': flawed })
    expect(Object.keys(check(['--stats'], cwd).stats ?? {})).toEqual([
      'configure',
      'discover',
      'read',
      'check',
    ])
    expect(badgelint(['check', '--stats'], { cwd }).stdout).toMatch(/discover +\d+\.\d ms/)
  })

  test('text without colours where it goes to a file or a pipe, with colours when asked', () => {
    const cwd = folder({ 'templates/a.yaml': flawed })
    expect(badgelint(['check'], { cwd }).stdout).not.toContain('\u001b[')
    expect(badgelint(['check', '--color'], { cwd }).stdout).toContain('\u001b[')
    expect(badgelint(['check', '--color', '--no-color'], { cwd }).stdout).not.toContain('\u001b[')
  })

  test('a closing line with counts and time, and progress nowhere', () => {
    const cwd = folder({ 'badgelint.yaml': settings, 'templates/a.yaml': flawed })
    const { stdout, stderr } = badgelint(['check'], { cwd })
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^1 warning in 1 file \(1 badge\), in \d+\.\d s\.$/,
    )
    expect(stderr).toBe('')
  })

  test('files that hold nothing to check are told, so that none of them looks green', () => {
    const cwd = folder({ 'a.json': '{"x": 1}', 'b.md': '# Notes\n' })
    expect(badgelint(['check'], { cwd }).stdout).toMatch(
      /^No findings in 0 files .* 2 files skipped\.\n$/,
    )
  })

  test('lines are at most as wide as asked, code frames included', () => {
    const long = template({
      description: `${'Earners have measured streams. '.repeat(20)}We teach you.`,
    })
    const cwd = folder({ 'templates/a.yaml': long })
    const lines = badgelint(['check'], { cwd }).stdout.split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(lines.some((line) => /\^\^/.test(line))).toBe(true)
  })

  test('text from a repository gives a terminal no orders', () => {
    const cwd = folder({
      'templates/a.yaml': template({
        name: '2024',
        description: '"We \\e[31mteach\\e[0m you \\u202e now \\a"',
      }),
      'templates/b.yaml': template({ '"na\\e[2Jme"': 'x' }),
    })
    const { stdout } = badgelint(['check'], { cwd })
    for (const order of ['\u001b', '\u0007', '\u202e', '\r'])
      expect(stdout.includes(order)).toBe(false)
    expect(stdout).toContain('\\u{1b}')
  })
})

describe('explain', () => {
  test('lists all rules under their practices', () => {
    const { stdout, code } = badgelint(['explain'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/Practice 5: .*\n(?: {2}.*\n)* {2}template\/earner-voice/)
    expect(stdout).toContain('document/syntax')
  })

  test('shows the page of a rule, as it stands in the documentation, and what applies here', () => {
    const { stdout } = badgelint(['explain', 'skills/duplicate'], { env: { COLUMNS: '1000' } })
    const page = readFileSync(
      join(import.meta.dirname, '../../../docs/rules/skills/duplicate.md'),
      'utf8',
    )
    expect(stdout.startsWith(page)).toBe(true)
    expect(stdout).toContain('On, as warning.')
    expect(stdout).toMatch(/\nPage: https:\/\/.*\/rules\/skills\/duplicate\.md\n$/)
    expect(badgelint(['explain', 'document/syntax']).stdout).toContain('well-formed')
  })

  test('knows a rule by its name without the subject, and a subject by its name', () => {
    const cwd = folder({})
    const whole = badgelint(['explain', 'template/earner-voice'], { cwd })
    expect(badgelint(['explain', 'earner-voice'], { cwd })).toEqual(whole)
    const { stdout } = badgelint(['explain', 'skills'], { cwd })
    const ids = Array.from(stdout.matchAll(/^ {2}(\S+\/\S+) /gm), ([, id = '']) => id)
    expect(ids).toContain('skills/duplicate')
    expect(ids.every((id) => id.startsWith('skills/'))).toBe(true)
    const several = badgelint(['explain', 'schema'], { cwd }).stdout
    expect(several).toContain('template/schema')
    expect(several).toContain('program/schema')
  })

  test('marks what is off here, and says how to switch it on', () => {
    const cwd = folder({
      'badgelint.yaml': 'rules: {skills/duplicate: off, skills/count: error}\n',
    })
    const list = badgelint(['explain'], { cwd }).stdout
    expect(list).toMatch(/^ {2}skills\/duplicate +off /m)
    expect(list).toMatch(/^ {2}template\/certificate +off .*\(strict\)$/m)
    expect(list).toContain('Rules that are off: add them to badgelint.yaml')
    const said = (id: string) => badgelint(['explain', id], { cwd }).stdout
    expect(said('skills/duplicate')).toMatch(
      /Off, set in badgelint\.yaml\. To switch it on, add to/,
    )
    expect(said('skills/duplicate')).toContain('rules:\n  skills/duplicate: warning\n')
    expect(said('skills/count')).toContain('On, as error, set in badgelint.yaml.')
    expect(said('template/certificate')).toContain('Off. It is part of the preset `strict`.')
  })

  test('wraps paragraphs at the width of the terminal, and never an address', () => {
    const { stdout } = badgelint(['explain', 'earner-voice'], { env: { COLUMNS: '60' } })
    const prose = stdout.replace(/```[\s\S]*?```/g, '').split('\n')
    expect(prose.filter((line) => line.length > 60 && line.includes(' ', 3))).toEqual([])
    expect(stdout).toMatch(/https:\/\/\S*template\/earner-voice\.md/)
  })
})

const credly = {
  name: 'Stream Keeper',
  description: 'x',
  skills: ['Water Sampling', 'Data Entry', 'Public Speaking'],
  global_activity_url: 'https://example.org/badges/stream-keeper',
  badge_template_activities: [
    {
      activity_type: 'Assessment',
      title: 'Handed in water samples with data entry that a tutor checked, and spoke in public.',
    },
  ],
  image: { url: 'https://example.org/images/stream-keeper.png' },
  level: 'Foundational',
  cost: 'Free',
  time_to_earn: 'Months',
  type_category: 'Experience',
}
