import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badgelint, check, entry, folder, settings, teaching, template, told } from './command.ts'

/** Checks a broken file beside a flawed one, and shows that the flawed one keeps its finding. */
function checkBeside(
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare?: (cwd: string) => void,
) {
  const flawed = template({ name: 'Flawed', description: teaching })
  const cwd = folder({
    'badgelint.yaml': settings,
    'templates/z.yaml': flawed,
    ...files,
  })
  prepare?.(cwd)
  const { findings } = check([], cwd)
  const others = findings.filter(({ file }) => file !== 'templates/z.yaml')
  expect(told(findings).filter((line) => line.startsWith('templates/z.yaml'))).toEqual([
    'templates/z.yaml:2 template/earner-voice',
  ])
  return others
}

test('bytes that are not UTF-8: the line of the first, and how to mend it', () => {
  const latin1 = Buffer.from(template({ name: 'Bachelière' }), 'latin1')
  const [finding, ...rest] = checkBeside({
    'templates/a.yaml': Buffer.concat([Buffer.from('# ok\n'), latin1]),
  })
  expect(rest).toEqual([])
  expect(finding).toMatchObject({
    rule: 'document/readable',
    file: 'templates/a.yaml',
    severity: 'error',
  })
  expect(finding?.range.start.line).toBe(2)
  expect(finding?.suggestion).toContain('UTF-8')
})

test('UTF-16, as some editors on Windows save it', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(template(), 'utf16le')])
  expect(checkBeside({ 'templates/a.yaml': utf16 })[0]?.message).toContain('UTF-16')
})

test('a file that is too large to be a template', () => {
  const [finding] = checkBeside({ 'templates/a.yaml': Buffer.alloc(50_000_001, '#') })
  expect(finding).toMatchObject({ rule: 'document/readable' })
  expect(finding?.message).toContain('50.0 MB')
})

test('references that expand to billions of values', () => {
  const levels = Array.from({ length: 12 }, (_, index) => {
    const inner = index === 0 ? '"x"' : `*a${index - 1}`
    return `a${index}: &a${index} [${Array.from({ length: 9 }, () => inner).join(', ')}]`
  })
  const [finding] = checkBeside({ 'templates/a.yaml': `${levels.join('\n')}\n` })
  expect(finding).toMatchObject({ rule: 'document/syntax', severity: 'error' })
  expect(finding?.message).toContain('expand')
})

test('nesting that would break the stack', () => {
  const deep = 50_000
  for (const [name, text] of [
    ['a.json', `${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['a.yaml', `x: ${'['.repeat(deep)}${']'.repeat(deep)}`],
  ] as const)
    expect(checkBeside({ [`templates/${name}`]: text }).map(({ rule }) => rule)).toEqual([
      'document/syntax',
    ])
})

test('a key that stands twice, in YAML and in JSON', () => {
  const yaml = 'name: Stream Keeper\ndescription: x\nskills: [A]\n\nname: Again\n'
  expect(told(checkBeside({ 'templates/a.yaml': yaml }))).toEqual([
    'templates/a.yaml:5 document/syntax',
  ])
  const json = '{\n  "name": "a",\n  "description": "b",\n  "name": "c"\n}'
  const [finding] = checkBeside({ 'templates/a.json': json })
  expect(finding).toMatchObject({
    rule: 'document/syntax',
    range: { start: { line: 4, column: 3 } },
  })
  expect(finding?.message).toContain('"name"')
})

test('__proto__ as a key changes nothing but is named', () => {
  const [finding, ...rest] = checkBeside({
    'templates/a.yaml': `${template()}__proto__: {polluted: true}\n`,
  })
  expect(finding).toMatchObject({ rule: 'template/schema', about: '__proto__' })
  expect(rest).toEqual([])
  const json = JSON.stringify({ name: 'x' }).replace('{', '{"__proto__": {"polluted": true}, ')
  expect(checkBeside({ 'templates/b.json': json }).map(({ rule }) => rule)).not.toContain(
    'document/syntax',
  )
})

test('unknown keys, with what was probably meant', () => {
  const [finding, ...rest] = checkBeside({
    'templates/a.yaml': `skils: [A, B, C]\n${template({ skills: '' })}`,
  })
  expect(finding).toMatchObject({
    rule: 'template/schema',
    range: { start: { line: 1, column: 1 } },
  })
  expect(finding?.message).toContain('`skills`')
  expect(rest).toEqual([])
})

test('links that lead out of the repository are not followed', () => {
  const outside = folder({
    'secret.yaml': template({ name: 'Secret' }),
    'more/deep.yaml': template({ name: 'Deep' }),
  })
  const findings = checkBeside({}, (cwd) => {
    symlinkSync(join(outside, 'secret.yaml'), join(cwd, 'templates/link.yaml'))
    symlinkSync(join(outside, 'more'), join(cwd, 'templates/more'))
    symlinkSync('nowhere.yaml', join(cwd, 'templates/dead.yaml'))
  })
  expect(told(findings)).toEqual([
    'templates/dead.yaml:1 document/readable',
    'templates/link.yaml:1 document/readable',
  ])
  expect(JSON.stringify(findings)).not.toContain('Secret')
})

test('links within the repository do not make a template twice, nor a circle endless', () => {
  const findings = checkBeside({ 'templates/old/a.yaml': template() }, (cwd) => {
    symlinkSync('old/a.yaml', join(cwd, 'templates/current.yaml'))
    symlinkSync('..', join(cwd, 'templates/old/up'))
  })
  expect(findings).toEqual([])
})

test('names that no file can have, or that are not UTF-8', () => {
  const cwd = folder({ 'badgelint.yaml': settings, 'templates/z.yaml': template() })
  for (const args of [
    ['check', `${'x'.repeat(300)}.yaml`],
    ['check', `${'x/'.repeat(3000)}a.yaml`],
    ['check', 'badgelint.yaml/a.yaml'],
    ['check', '--config', `${'x'.repeat(300)}.yaml`],
    ['check', '--output', `${'x'.repeat(300)}.txt`],
    ['fix', 'x'.repeat(300)],
    ['init', 'x'.repeat(300)],
    ['reviewed', 'x'.repeat(300)],
    ['baseline', 'x'.repeat(300)],
    ['import', 'credly', 'x'.repeat(300)],
    ['import', 'credly', 'templates', '--into', 'x'.repeat(300)],
  ])
    expect([args[0], badgelint(args, { cwd }).code]).toEqual([args[0], 2])
  checkBeside({}, (at) => {
    const name = Buffer.from([0xff, 0xfe])
    const below = Buffer.concat([Buffer.from(`${join(at, 'templates')}/`), name])
    mkdirSync(below)
    writeFileSync(Buffer.concat([below, Buffer.from('.yaml')]), template())
    symlinkSync(Buffer.from('z.yaml'), Buffer.concat([below, Buffer.from('link.yaml')]))
  })
})

test('folders and files that lead round in a circle', () => {
  const findings = checkBeside({ 'templates/a/x.yaml': template() }, (cwd) => {
    symlinkSync('b', join(cwd, 'templates/c'))
    symlinkSync('c', join(cwd, 'templates/b'))
    symlinkSync('two.yaml', join(cwd, 'templates/one.yaml'))
    symlinkSync('one.yaml', join(cwd, 'templates/two.yaml'))
    symlinkSync('../a', join(cwd, 'templates/a/a'))
  })
  expect(told(findings)).toEqual([
    'templates/one.yaml:1 document/readable',
    'templates/two.yaml:1 document/readable',
  ])
  expect(findings[0]?.message).toContain('loops back to')
})

test('standard input without an end', () => {
  const cwd = folder({})
  const line = `"${process.execPath}" "${entry}" check --stdin-filename a.yaml < /dev/zero`
  const { status, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('Standard input is larger than 50 MB')
})

test('a file that cannot be read elsewhere is a finding only if it bears the mark of a badge', () => {
  const mark = '{"@context": "https://w3id.org/openbadges/v2", "name": "'
  const cwd = folder({
    'a.json': Buffer.concat([Buffer.from(mark), Buffer.from([0xe9])]),
    'b.json': Buffer.from([0xe9]),
    'c.json': Buffer.concat([Buffer.from(mark), Buffer.alloc(50_000_001, 'x')]),
    'd.json': Buffer.alloc(50_000_001, 'x'),
  })
  expect(told(check([], cwd).findings)).toEqual([
    'a.json:1 document/readable',
    'c.json:1 document/readable',
  ])
})

test('a broken file elsewhere is a finding only if it bears the mark of a badge', () => {
  const cwd = folder({
    'a.json': '{"@context": "https://w3id.org/openbadges/v2", ',
    'b.json': '{"compilerOptions": ',
    'c.yaml': 'x: [\n',
  })
  expect(told(check([], cwd).findings)).toEqual(['a.json:1 document/syntax'])
  expect(told(check(['b.json'], cwd).findings)).toEqual(['b.json:1 document/syntax'])
})

test('a configuration that cannot be used: file, line, reason, remedy, and nothing is checked', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['platform: credly\nrule:\n  a: off\n', /badgelint\.yaml:2: .*`rule`.*`rules`/],
    [
      'rules:\n  template/earner-voise: off\n',
      /badgelint\.yaml:2: .*`template\/earner-voise`.*`template\/earner-voice`/,
    ],
    ['rules:\n  template/earner-voice: loud\n', /badgelint\.yaml:2: .*off, info, warning or error/],
    ['rules:\n  template/near-duplicate:\n    share: 7\n', /badgelint\.yaml:3: .*at most 1/],
    [
      'rules:\n  skills/many:\n    most: 7\n',
      /badgelint\.yaml:3: .*`most` of `skills\/many`.*; expected `max`\. Rename it/,
    ],
    ['rules:\n  template/near-duplicate:\n    shre: 0.9\n', /badgelint\.yaml:3: .*`share`/],
    [
      'series:\n  - name: Cohorts\n',
      /badgelint\.yaml:2: .*"Cohorts" has neither `files` nor `match`/,
    ],
    ['series:\n  - name: Cohorts\n    mtach: Cohort *\n', /badgelint\.yaml:3: .*`match`/],
    ['platform: credli\n', /badgelint\.yaml:1: .*credly/],
    ['extends: recomended\n', /badgelint\.yaml:1: .*recommended/],
    ['extends: ./nowhere.yaml\n', /badgelint\.yaml:1: .*nowhere\.yaml/],
    ['today: 1 June\n', /badgelint\.yaml:1: .*2026-03-31/],
    ['\n\nplatform: [\n', /badgelint\.yaml:\d+: /],
    ['ignores:\n  - rule: template/schema\n    path: a.yaml\n', /badgelint\.yaml:2: .*`reason`/],
    [
      'overrides:\n  - files: a\n    rules: {template/near-duplicate: {share: 0.9}}\n',
      /badgelint\.yaml:3: .*at the top/,
    ],
    ['plugins: [./nowhere.mjs]\n', /badgelint\.yaml:1: .*nowhere\.mjs/],
  ]
  for (const [text, words] of cases) {
    const cwd = folder({ 'badgelint.yaml': text, 'templates/a.yaml': template() })
    const { code, stdout, stderr } = badgelint(['check'], { cwd })
    expect([text, code, stdout]).toEqual([text, 2, ''])
    expect(stderr).toMatch(words)
  }
})

test('a configuration that extends itself is refused', () => {
  const cwd = folder({
    'badgelint.yaml': 'extends: ./a.yaml\n',
    'a.yaml': 'extends: ./badgelint.yaml\n',
    'templates/t.yaml': template(),
  })
  const { code, stderr } = badgelint(['check'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('extends itself')
})

test('names of files with spaces, quotes and line breaks', () => {
  const name = 'templates/a "b"\n c.yaml'
  const findings = checkBeside({ [name]: template({ name: '2024' }) })
  expect(findings.map(({ file }) => file)).toEqual([name])
})

test('two runs at once write one whole report', async () => {
  const cwd = folder({ 'templates/a.yaml': template() })
  writeFileSync(join(cwd, 'report.json'), 'old')
  const outcomes = [1, 2].map(
    () => badgelint(['check', '-f', 'json', '-o', 'report.json'], { cwd }).code,
  )
  expect(outcomes).toEqual([0, 0])
})
