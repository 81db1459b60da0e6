import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badgelint, check, folder, settings, teaching, template, told, top } from './command.ts'

const flawed = template({ description: teaching })

test('extends a file, which extends a preset; later ones win', () => {
  const cwd = folder({
    'badgelint.yaml': `extends: [./house.yaml]\n${settings}`,
    'house.yaml': 'extends: strict\nrules: {template/earner-voice: info}\n',
    'templates/a.yaml': flawed,
  })
  const { findings } = check([], cwd)
  expect(findings.find(({ rule }) => rule === 'template/earner-voice')?.severity).toBe('info')
  expect(findings.map(({ rule }) => rule)).toContain('template/certificate')
})

test('extends a package whose main entry is YAML or JSON', () => {
  const cwd = folder({
    'badgelint.yml': 'extends: badgelint-config-riverside\n',
    'node_modules/badgelint-config-riverside/package.json':
      '{"name": "badgelint-config-riverside", "main": "badgelint.yaml"}',
    'node_modules/badgelint-config-riverside/badgelint.yaml':
      'platform: credly\nrules: {template/earner-voice: off}\n',
    'templates/a.yaml': flawed,
  })
  expect(check([], cwd).findings).toEqual([])
})

test('a second file that is extended does not undo the first', () => {
  const cwd = folder({
    'badgelint.yaml': `extends: [recommended, ./a.yaml, ./b.yaml]\n${settings}`,
    'a.yaml': 'rules: {template/earner-voice: off}\n',
    'b.yaml': 'rules: {skills/count: warning}\n',
    'templates/a.yaml': flawed,
  })
  expect(check([], cwd).findings).toEqual([])
})

test('the main file wins over what it extends, overrides of that included', () => {
  const cwd = folder({
    'badgelint.yaml':
      'extends: [recommended, ./house.yaml]\nplatform: open-badges\nrules: {governance/present: off}\n',
    'house.yaml': 'overrides:\n  - files: templates/**\n    platform: credly\n',
    'templates/a.yaml': template({ skills: '[Water Sampling]' }),
  })
  expect(check([], cwd).findings).toEqual([])
})

test('in JSON as in YAML', () => {
  const cwd = folder({
    'badgelint.json':
      '{"$schema": "./schema.json", "platform": "credly", "rules": {"template/earner-voice": "off", "governance/present": "off"}}',
    'templates/a.yaml': flawed,
  })
  expect(check([], cwd).findings).toEqual([])
})

test('is looked for upwards, but not beyond the top of the repository', () => {
  const cwd = folder({
    'badgelint.yaml': 'rules: {template/earner-voice: off}\n',
    'repo/templates/a.yaml': flawed,
  })
  expect(told(check(['repo/templates/a.yaml'], cwd).findings)).toHaveLength(1)
  mkdirSync(join(cwd, 'repo/.git'))
  expect(told(check(['repo/templates/a.yaml'], cwd).findings)).toHaveLength(2)
})

test('a rule of one’s own, in a plain module', () => {
  const cwd = folder({
    'badgelint.yaml':
      'platform: credly\nplugins: [./rules/house.mjs]\nrules:\n  template/house-name: {prefix: "RIAL "}\n  governance/present: off\n',
    'rules/house.mjs': `export default {
      id: 'template/house-name', practice: 4, kind: 'guidance', severity: 'warning', on: 'template', reads: ['name'],
      summary: 'A name begins as ours do.', why: 'People know whose badge it is.',
      source: { title: 'House style', address: 'https://example.org/style' }, mistakes: 'None known.',
      options: { prefix: { type: 'string', description: 'How a name begins.', default: 'X ' } },
      examples: { good: [], bad: [] },
      *check({ name }, { prefix }) {
        if (name && !name.value.startsWith(prefix))
          yield { at: name.at, about: 'name', message: 'The name does not begin with ' + prefix + '; expected it to', suggestion: 'Add it' }
      },
    }`,
    'templates/a.yaml': template(),
  })
  expect(check([], cwd).findings).toMatchObject([
    { rule: 'template/house-name', range: { start: { line: 1, column: 7 } } },
  ])
})

test('the plugin of the documentation works as its examples say', () => {
  const page = readFileSync(join(top, 'docs/own-rules.md'), 'utf8')
  const module = /^```js\n([\s\S]*?)^```/m.exec(page)?.[1] ?? ''
  const cwd = folder({
    'badgelint.yaml': `${settings}plugins: [./rules/house.mjs]\n`,
    'rules/house.mjs': module,
    'templates/a.yaml': template({ name: 'BUS 101 Bookkeeping' }),
    'templates/b.yaml': template({
      name: 'Welding',
      description: 'Earners have joined two plates with a seam that held.',
    }),
    'templates/c.yaml': template({
      name: 'welding',
      description: 'Earners have cut a pipe at an angle and fitted it.',
    }),
  })
  const own = check([], cwd).findings.filter(({ rule }) => rule.startsWith('house/'))
  expect(told(own)).toEqual([
    'templates/a.yaml:1 house/no-course-code',
    'templates/c.yaml:1 house/distinct-name',
  ])
})

test('a plugin may be a package that has ES modules only; explain knows its rules', () => {
  const rule = `export default { id: 'template/extra', practice: 4, kind: 'guidance', severity: 'info', on: 'template', reads: ['name'],
    summary: 'Extra.', why: 'Because.', source: { title: 't', address: 'https://example.org' }, mistakes: 'None.',
    examples: { good: [], bad: [] }, *check() {} }`
  const cwd = folder({
    'badgelint.yaml': 'plugins: [badgelint-extra]\n',
    'node_modules/badgelint-extra/package.json':
      '{"name": "badgelint-extra", "type": "module", "exports": {".": {"import": "./index.js"}}}',
    'node_modules/badgelint-extra/index.js': rule,
    'templates/a.yaml': template(),
  })
  expect(badgelint(['check'], { cwd }).code).toBe(0)
  expect(badgelint(['explain'], { cwd }).stdout).toContain('template/extra')
  expect(badgelint(['explain', 'template/extra'], { cwd }).stdout).toContain('Because.')
})

test.each([
  ["export default { id: 'x' }", /no `practice`/],
  ['export default 3', /not a rule/],
  ["export default [{ id: 'template/schema' }]", /already|no `practice`/],
  [
    "export default [{ id: 'house/a', sumary: 's' }, { id: 'house/b', judges: 'link' }]",
    /The rules of \.\/mine\.mjs have \d+ mistakes; expected none\. Fix the mistakes listed below\.\n(?: {2}In the rule `house\/[ab]` of \.\/mine\.mjs, .*; expected .*\n)+ {2}And \d+ more\.\n$/,
  ],
  ['syntax error here', /cannot be loaded/],
])('a plugin that is no rule is refused: %s', (module, words) => {
  const cwd = folder({
    'badgelint.yaml': 'platform: credly\nplugins:\n  - ./mine.mjs\n',
    'mine.mjs': module,
    'templates/a.yaml': template(),
  })
  const { code, stderr } = badgelint(['check'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toMatch(/badgelint\.yaml:3: /)
  expect(stderr).toMatch(words)
})

test('--print-config shows what holds for a file and where it is set', () => {
  const cwd = folder({
    'badgelint.yaml':
      'language: en\noverrides:\n  - files: templates/old/**\n    platform: credly\n    rules: {skills/count: off}\n',
    'templates/old/a.yaml': template(),
  })
  const { stdout, code } = badgelint(['check', '--print-config', 'templates/old/a.yaml'], { cwd })
  expect(code).toBe(0)
  const printed = JSON.parse(stdout)
  expect(printed).toMatchObject({
    file: 'templates/old/a.yaml',
    platform: { value: 'credly', from: 'badgelint.yaml, overrides 1' },
    language: { value: 'en', from: 'badgelint.yaml' },
  })
  expect(printed.rules['skills/count']).toMatchObject({
    severity: 'off',
    from: 'badgelint.yaml, overrides 1',
  })
  expect(printed.rules['template/schema']).toMatchObject({ severity: 'error', from: 'recommended' })
})

test('the day comes from --today, else from the configuration', () => {
  const ignores =
    'ignores:\n  - {rule: template/earner-voice, path: templates/a.yaml, reason: agreed, until: 2026-06-30}\n'
  const cwd = folder({
    'badgelint.yaml': `platform: credly\ntoday: 2026-06-01\n${ignores}rules: {governance/present: off}\n`,
    'templates/a.yaml': flawed,
  })
  expect(check([], cwd).findings).toEqual([])
  const late = check(['--today', '2026-07-01'], cwd).findings
  expect(told(late)).toEqual([
    'badgelint.yaml:4 config/expired-suppression',
    'templates/a.yaml:2 template/earner-voice',
  ])
})

test('files that are left out are not read', () => {
  const cwd = folder({
    'badgelint.yaml': `${settings}exclude: templates/drafts\n`,
    'templates/drafts/a.yaml': flawed,
    'templates/b.yaml': template(),
  })
  expect(check([], cwd).summary).toMatchObject({ files: 1, templates: 1 })
})
