import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import { describe, expect, test } from 'vitest'
import { badgelint, check, folder, template, told } from './command.ts'

const twice = template({
  skills: '[Go, Water Sampling, Golang, Water Sampling, Data Entry, Writing]',
})

function read(cwd: string, file: string): string {
  return readFileSync(join(cwd, file), 'utf8')
}

describe('fix', () => {
  test('removes what is there twice, and leaves all else as it is', () => {
    const text = [
      '# our best one',
      'name:   "Stream Keeper"   # as on the web site',
      template({ name: '', skills: '' }).trimEnd(),
      'skills:',
      '  - Water Sampling',
      '  # learnt in week two',
      '  - Data Entry',
      "  - 'water sampling' # twice",
      '  - Public Speaking',
    ].join('\r\n')
    const cwd = folder({ 'templates/a.yaml': `\ufeff${text}` })
    const { code, stdout, stderr } = badgelint(['fix'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^templates\/a\.yaml\n {2}removed the skill "water sampling" \(.+\)\n$/)
    expect(stderr).toMatch(/^\d+ findings? remains?; badgelint check shows (?:it|them)\.\n$/)
    expect(read(cwd, 'templates/a.yaml')).toBe(
      `\ufeff${text.replace("  - 'water sampling' # twice\r\n", '')}`,
    )
  })

  test('settles fixes that touch each other, and has nothing to do the second time', () => {
    const cwd = folder({
      'templates/a.yaml': template({
        skills:
          '[Water Sampling, water sampling, Water sampling, WATER SAMPLING, Data Entry, Writing]',
      }),
      'templates/b.json': `${JSON.stringify({ name: 'Stream Keeper', description: 'x', skills: ['Data Entry', 'data entry', 'Data entry', 'Writing'], global_activity_url: 'https://example.org' }, null, 2)}\n`,
    })
    expect(badgelint(['fix'], { cwd }).code).toBe(0)
    expect(read(cwd, 'templates/a.yaml')).toContain(
      'skills: [Water Sampling, Data Entry, Writing]\n',
    )
    expect(JSON.parse(read(cwd, 'templates/b.json')).skills).toEqual(['Data Entry', 'Writing'])
    expect(told(check([], cwd).findings).filter((line) => line.includes('duplicate'))).toEqual([])
    const { ino, mtimeMs } = statSync(join(cwd, 'templates/a.yaml'))
    const again = badgelint(['fix'], { cwd })
    expect(again).toMatchObject({ code: 0, stdout: '' })
    expect(again.stderr).toMatch(/^Nothing can be fixed automatically\. \d+ findings remain; /)
    expect(statSync(join(cwd, 'templates/a.yaml'))).toMatchObject({ ino, mtimeMs })
  })

  test('shows a patch and writes nothing in a dry run', () => {
    const cwd = folder({ 'templates/a.yaml': twice, 'templates/b.yaml': template() })
    const { code, stdout } = badgelint(['fix', '--dry-run'], { cwd })
    expect(code).toBe(0)
    expect(read(cwd, 'templates/a.yaml')).toBe(twice)
    expect(stdout).toMatch(/^--- a\/templates\/a\.yaml\n\+\+\+ b\/templates\/a\.yaml\n@@ /)
    badgelint(['fix'], { cwd })
    expect(applyPatch(twice, stdout)).toBe(read(cwd, 'templates/a.yaml'))
  })

  test('fixes only the files that are named', () => {
    const cwd = folder({ 'templates/a.yaml': twice, 'templates/b.yaml': twice })
    badgelint(['fix', 'templates/b.yaml'], { cwd })
    expect(read(cwd, 'templates/a.yaml')).toBe(twice)
    expect(read(cwd, 'templates/b.yaml')).not.toBe(twice)
  })

  test('leaves alone what is suppressed or switched off', () => {
    const text = twice.replace(
      '\nskills',
      '\n# badgelint-disable-next-line skills/duplicate -- both are meant\nskills',
    )
    const cwd = folder({
      'templates/a.yaml': text,
      'off/badgelint.yaml': 'rules: {skills/duplicate: off}\n',
      'off/templates/a.yaml': twice,
    })
    badgelint(['fix', 'templates'], { cwd })
    badgelint(['fix', 'off'], { cwd })
    expect(read(cwd, 'templates/a.yaml')).toBe(text)
    expect(read(cwd, 'off/templates/a.yaml')).toBe(twice)
  })

  test('keeps the mode of a file, and writes through a link', () => {
    const cwd = folder({ 'templates/.keep': '', 'texts/a.yaml': twice })
    chmodSync(join(cwd, 'texts/a.yaml'), 0o640)
    symlinkSync('../texts/a.yaml', join(cwd, 'templates/a.yaml'))
    badgelint(['fix', 'templates/a.yaml', 'texts/a.yaml'], { cwd })
    expect(lstatSync(join(cwd, 'templates/a.yaml')).isSymbolicLink()).toBe(true)
    expect(read(cwd, 'texts/a.yaml')).not.toBe(twice)
    expect(statSync(join(cwd, 'texts/a.yaml')).mode & 0o777).toBe(0o640)
  })

  test('leaves broken files and files outside alone', () => {
    const outside = folder({ 'a.yaml': twice })
    const cwd = folder({ 'templates/broken.yaml': 'name: [\n', '.git/HEAD': '' })
    symlinkSync(join(outside, 'a.yaml'), join(cwd, 'templates/a.yaml'))
    expect(badgelint(['fix'], { cwd }).code).toBe(0)
    expect(read(cwd, 'templates/broken.yaml')).toBe('name: [\n')
    expect(read(outside, 'a.yaml')).toBe(twice)
  })

  test('wrong usage ends with 2', () => {
    const cwd = folder({ 'templates/a.yaml': twice })
    const nothing = badgelint(['fix', '.', 'nothing.yaml'], { cwd })
    expect(nothing.code).toBe(2)
    expect(nothing.stderr).toMatch(/^badgelint: "nothing.yaml" matches no file/)
    expect(badgelint(['fix', '--nonsense'], { cwd }).code).toBe(2)
    writeFileSync(join(cwd, 'badgelint.yaml'), 'nonsense: true\n')
    expect(badgelint(['fix'], { cwd }).code).toBe(2)
    expect(read(cwd, 'templates/a.yaml')).toBe(twice)
  })
})

describe('check --fix', () => {
  test('fixes, says so on standard error, and shows what remains', () => {
    const cwd = folder({ 'templates/a.yaml': twice })
    const { stdout, stderr } = badgelint(['check', '--fix', '--format', 'json'], { cwd })
    expect(stderr).toMatch(/^templates\/a\.yaml\n {2}removed the skill "/)
    const { findings } = JSON.parse(stdout)
    const ids = findings.map(({ rule }: { readonly rule: string }) => rule)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).not.toContain('skills/duplicate')
    expect(read(cwd, 'templates/a.yaml')).not.toBe(twice)
  })

  test.each([
    [['--staged'], 'Use either --fix or --staged, not both.'],
    [['--changed'], 'Use either --fix or --changed, not both.'],
    [['--stdin-filename', 'a.yaml'], 'Use either --fix or --stdin-filename, not both.'],
    [['nowhere.yaml'], 'matches no file'],
  ])('is refused with %j, and changes nothing', (args, words) => {
    const cwd = folder({ 'templates/a.yaml': twice })
    const { code, stderr } = badgelint(['check', '--fix', ...args], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(words)
    expect(read(cwd, 'templates/a.yaml')).toBe(twice)
  })
})

describe('reviewed', () => {
  const today = ['--today', '2026-01-31']

  test('notes the day in the template with an id, and does so once', () => {
    const cwd = folder({ 'templates/stream-keeper.yaml': template() })
    const first = badgelint(['reviewed', 'stream-keeper', ...today], { cwd })
    expect(first).toEqual({
      code: 0,
      stdout: 'templates/stream-keeper.yaml: "stream-keeper" is reviewed on 2026-01-31\n',
      stderr: '',
    })
    expect(read(cwd, 'templates/stream-keeper.yaml')).toBe(`${template()}reviewed_on: 2026-01-31\n`)
    const again = badgelint(['reviewed', 'stream-keeper', ...today], { cwd })
    expect(again.stdout).toContain('was reviewed on 2026-01-31 already')
    expect(read(cwd, 'templates/stream-keeper.yaml')).toBe(`${template()}reviewed_on: 2026-01-31\n`)
  })

  test('notes it in all templates of the files that are named', () => {
    const markdown =
      '---\nid: m\nname: Bee Keeper\nskills: [A, B, C]\nreviewed_on: "2025-01-01" # last\n---\n\nEarners keep bees.\n'
    const two = `id: one\n${template()}---\nid: two\n${template({ name: 'Brook Keeper' })}`
    const cwd = folder({ 'templates/a.yaml': two, 'templates/m.md': markdown })
    const { code, stderr } = badgelint(
      ['reviewed', 'templates/a.yaml', './templates/m.md', ...today],
      { cwd },
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(read(cwd, 'templates/a.yaml').match(/^reviewed_on: 2026-01-31$/gm)).toHaveLength(2)
    expect(read(cwd, 'templates/m.md')).toBe(markdown.replace('2025-01-01', '2026-01-31'))
  })

  test.each([
    [
      'an unknown id',
      ['stream-keper'],
      /There is no template "stream-keper"; did you mean "stream-keeper"\?/,
    ],
    [
      'a file without a template',
      ['notes.yaml'],
      /notes\.yaml contains no template that badgelint knows/,
    ],
    [
      'another format',
      ['credly'],
      /in the format of Credly, which has no field for a review; expected/,
    ],
    [
      'an id that stands twice',
      ['same'],
      /"same" is in templates\/x\.yaml and in templates\/y\.yaml/,
    ],
    [
      'a field that holds a list',
      ['templates/list.yaml'],
      /`reviewed_on` of "list" .* cannot be set: .*list or a section/,
    ],
    ['no day', ['stream-keeper', '--today', '2026-02-30'], /expected a day/],
    ['nothing', [], /missing required argument/],
  ])('says what is wrong with %s, and notes nothing', (_, args, message) => {
    const credly = JSON.stringify({
      id: 'credly',
      name: 'A',
      description: 'B',
      badge_template_activities: [],
      vanity_slug: 'a',
      organization_id: 'x',
      state: 'active',
      recipient_type: 'User',
      type_category: 'x',
    })
    const files = {
      'templates/stream-keeper.yaml': template(),
      'templates/credly.json': credly,
      'templates/x.yaml': `id: same\n${template()}`,
      'templates/y.yaml': `id: same\n${template()}`,
      'templates/list.yaml': `${template()}reviewed_on: [a, b]\n`,
      'notes.yaml': 'a: b\n',
    }
    const cwd = folder(files)
    const days = args.includes('--today') ? [] : today
    const names = args.length === 0 ? [] : ['stream-keeper', ...args]
    const { code, stderr, stdout } = badgelint(['reviewed', ...names, ...days], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
    for (const [file, text] of Object.entries(files)) expect(read(cwd, file)).toBe(text)
  })
})
