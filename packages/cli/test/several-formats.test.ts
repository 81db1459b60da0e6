import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badgelint, folder, settings } from './command.ts'

const flawed = `id: loom
name: Loom Weaving
description: You will learn to weave.
`

function program(): string {
  return folder({ 'badgelint.yaml': settings, 'templates/loom.yaml': flawed })
}

describe('several formats in one run', () => {
  test('each goes to its own file, and one to standard output', () => {
    const cwd = program()
    const formats = ['json=report.json', 'sarif=report.sarif', 'junit=report.xml', 'csv=report.csv']
    const { stdout } = badgelint(
      ['check', ...['compact', ...formats].flatMap((format) => ['--format', format])],
      { cwd },
    )
    const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
    const { findings } = JSON.parse(read('report.json'))
    expect(findings.length).toBeGreaterThan(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(findings.length)
    expect(JSON.parse(read('report.sarif')).runs[0].results).toHaveLength(findings.length)
    expect(read('report.xml').match(/<testcase /g)).toHaveLength(findings.length)
    expect(read('report.csv').trimEnd().split('\r\n')).toHaveLength(findings.length + 1)
  })

  test.each([
    [['json', 'sarif'], 'json and sarif would both go to standard output'],
    [['json=a', 'sarif=./a'], 'Two formats would be written to ./a'],
    [['json=report.json', 'sarif=link'], 'Two formats would be written to link'],
    [['json=a', 'sarif=no/such/folder'], 'there is no such folder'],
    [['json=a', 'sarif=templates'], 'it is a folder'],
    [['json='], 'Name a file after json='],
    [['yaml=a'], 'Allowed formats are text, json'],
    [['json=a', 'sarif=b', 'text', '--output'], '--output names the file of a single format'],
  ])('%j is refused before anything is written', (formats, message) => {
    const cwd = program()
    writeFileSync(join(cwd, 'report.json'), '')
    symlinkSync('report.json', join(cwd, 'link'))
    const before = readdirSync(cwd)
    const args = formats.flatMap((one) => (one === '--output' ? [one, 'c'] : ['--format', one]))
    const { code, stdout, stderr } = badgelint(['check', ...args], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(readdirSync(cwd)).toEqual(before)
  })

  test('filters choose what is written, except for SARIF; JSON says how many are hidden', () => {
    const cwd = program()
    const { stdout } = badgelint(
      [
        'check',
        '--format',
        'json',
        '--format',
        'sarif=all.sarif',
        '--format',
        'csv=few.csv',
        '--rule',
        'earner-voice',
      ],
      { cwd },
    )
    const { findings, hidden, summary, rules } = JSON.parse(stdout)
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['template/earner-voice'])
    expect(Object.keys(rules)).toEqual(['template/earner-voice'])
    expect(rules['template/earner-voice'].page).toMatch(/^https:.*earner-voice/)
    const all = summary.errors + summary.warnings + summary.infos
    expect(hidden).toBe(all - 1)
    expect(hidden).toBeGreaterThan(0)
    const sarif = JSON.parse(readFileSync(join(cwd, 'all.sarif'), 'utf8'))
    expect(sarif.runs[0].results).toHaveLength(all)
    expect(readFileSync(join(cwd, 'few.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(2)
    expect(JSON.parse(badgelint(['check', '--format', 'json'], { cwd }).stdout)).not.toHaveProperty(
      'hidden',
    )
  })

  test('text and compact name files from where one is, JSON and GitLab as they promise', () => {
    const top = folder({
      'program/badgelint.yaml': settings,
      'program/templates/loom.yaml': flawed,
    })
    mkdirSync(join(top, '.git/objects'), { recursive: true })
    const cwd = join(top, 'program/templates')
    const from = (format: string) => badgelint(['check', '..', '--format', format], { cwd }).stdout
    expect(from('compact')).toMatch(/^loom\.yaml:\d+:\d+: /m)
    expect(from('text')).toMatch(/^loom\.yaml$/m)
    expect(from('text')).not.toContain('templates/loom.yaml')
    expect(JSON.parse(from('json')).findings[0].file).toBe('templates/loom.yaml')
  })
})

describe('colours', () => {
  const colors = (args: readonly string[], env: NodeJS.ProcessEnv) =>
    badgelint(['check', ...args], {
      cwd: program(),
      env: { NO_COLOR: undefined, ...env },
    }).stdout.includes('\u001b[')

  test.each([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--format', 'text=report.txt', '--format', 'compact'], { FORCE_COLOR: '1' }, false],
  ] as const)('in a pipe, with %j and %j: %j', (args, env, expected) => {
    expect(colors(args, env)).toBe(expected)
  })
})
