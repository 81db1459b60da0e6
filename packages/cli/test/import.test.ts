import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'
import { describe, expect, test } from 'vitest'
import { badgelint, check, corpus, folder } from './command.ts'

/** An answer of Credly's API. */
function credly(...templates: readonly object[]): string {
  const data = templates.map((fields, index) => ({
    id: `c${index + 1}`,
    name: 'Bee Keeper',
    description: 'Earners have kept two colonies of bees through a full year.',
    image: { id: 'i1', url: 'https://images.example.org/i1' },
    skills: [
      { id: 's1', name: 'Colony Inspection' },
      { id: 's2', name: 'Mite Treatment' },
      { id: 's3', name: 'Honey Harvest' },
    ],
    badge_template_activities: [
      { id: 'a1', activity_type: 'Course', title: 'Kept bees.', url: null },
    ],
    global_activity_url: 'https://example.org/bees',
    level: 'Advanced',
    cost: null,
    state: 'active',
    vanity_slug: 'bee-keeper',
    badges_count: 7,
    ...fields,
  }))
  return JSON.stringify({ data, metadata: { total_count: data.length } }, null, 2)
}

/** A page of Badgr's API. */
function badgr(fields: object = {}): string {
  const badge = {
    entityType: 'BadgeClass',
    entityId: 'b1',
    name: 'Bee Keeper',
    description: 'Earners have kept two colonies of bees through a full year.',
    image: 'https://badgr.example.org/b1.png',
    criteriaNarrative: 'Kept bees.',
    tags: ['garden'],
    ...fields,
  }
  return JSON.stringify({ status: { success: true }, result: [badge] })
}

function read(cwd: string, file: string): string {
  return readFileSync(join(cwd, file), 'utf8')
}

function write(cwd: string, file: string, text: string): void {
  writeFileSync(join(cwd, file), text)
}

function git(cwd: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
  execFileSync('git', [...who, ...args], { cwd, stdio: 'pipe' })
}

function commit(cwd: string): void {
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'x')
}

/** A repository with files that are committed. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files)
  git(cwd, 'init', '-q')
  commit(cwd)
  return cwd
}

function run(cwd: string, ...args: readonly string[]) {
  const outcome = badgelint(args, { cwd })
  if (outcome.code !== 0) throw new Error(`exit ${outcome.code}: ${outcome.stderr}`)
  return outcome
}

describe('import', () => {
  test('makes a file for each template, which checks without errors', () => {
    const cwd = repository({
      'badgelint.yaml': 'platform: credly\n',
      'exports/page.json': credly({}, { name: 'Bee Helper', badge_template_activities: null }),
    })
    const { stdout } = run(cwd, 'import', 'credly', 'exports/page.json')
    expect(stdout).toBe(
      [
        'templates/bee-helper.yaml: new, "Bee Helper"',
        'templates/bee-keeper.yaml: new, "Bee Keeper"',
        '2 templates: 2 new, 0 updated, 0 as before.',
        "Kept under `platform_fields`, because badgelint's format has no field for it: badges_count, vanity_slug.",
        "Also kept: Credly's ids and other extra values of badge_template_activities, image, skills.",
        '',
      ].join('\n'),
    )
    expect(read(cwd, 'templates/bee-keeper.yaml')).toMatch(
      /^id: bee-keeper\nname: Bee Keeper\ndescription: Earners .*\nimage: https:\/\/images\.example\.org\/i1\nskills:\n {2}- Colony Inspection\n[\s\S]*\nplatform_ids:\n {2}credly: c1\n/,
    )
    expect(read(cwd, 'templates/bee-helper.yaml')).toContain(
      '# To do: only a page says how the badge is earned. Write each step under `badge_template_activities`.\n',
    )
    rmSync(join(cwd, 'exports'), { recursive: true })
    const { findings } = check([], cwd)
    const wrong = findings.filter(({ severity }) => severity === 'error')
    expect(wrong.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'templates/bee-helper.yaml template/criteria-present',
    ])
  })

  test('updates what changed on the platform, and keeps what people did', () => {
    const cwd = repository({ 'page.json': credly({}) })
    run(cwd, 'import', 'credly', 'page.json')
    const file = 'templates/bee-keeper.yaml'
    const edited = `# Our best one.\n${read(cwd, file)
      .replace('description: Earners', 'description: "Earners of ours')
      .replace('a full year.', 'a full year." # nicer')
      .replace('  - Mite Treatment', '  - Mite Treatment # by the book')
      .replace(
        'image: https',
        '# badgelint-disable-next-line template/image -- drawn anew in May\nimage: https',
      )}owner: garden team\nreviewed_on: 2026-03-31\n`
    write(cwd, file, edited)
    commit(cwd)

    const same = run(cwd, 'import', 'credly', 'page.json')
    expect(same.stdout).toContain('1 template: 0 new, 0 updated, 1 as before.\n')
    expect(read(cwd, file)).toBe(edited)

    const skills = ['Colony Inspection', 'Mite Treatment', 'Swarm Control'].map((name) => ({
      name,
    }))
    write(cwd, 'page.json', credly({ skills, cost: 'Free', level: null }))
    const updated = run(cwd, 'import', 'credly', 'page.json')
    expect(updated.stdout).toContain(`${file}: updated, Skills, Cost, Level\n`)
    const now = read(cwd, file)
    const upper = (text: string) => text.slice(0, text.indexOf('platform_ids'))
    expect(upper(now)).toBe(
      upper(edited).replace('- Honey Harvest', '- Swarm Control').replace('level: Advanced\n', ''),
    )
    expect(now).toMatch(/\nowner: garden team\nreviewed_on: 2026-03-31\ncost: Free\n$/)
    commit(cwd)
    expect(run(cwd, 'import', 'credly', 'page.json').stdout).toContain('1 as before')
  })

  test('says where both sides changed the same', () => {
    const cwd = repository({ 'page.json': credly({}) })
    run(cwd, 'import', 'credly', 'page.json')
    const file = 'templates/bee-keeper.yaml'
    write(cwd, file, read(cwd, file).replace('level: Advanced', 'level: Foundational'))
    commit(cwd)
    write(cwd, 'page.json', credly({ level: 'Intermediate' }))
    expect(run(cwd, 'import', 'credly', 'page.json').stdout).toContain(
      `${file}: updated, Level (changed here too: level; the version on Credly was kept)\n`,
    )
    expect(read(cwd, file)).toContain('level: Intermediate\n')
  })

  test('finds a template wherever it lies, by its id on the platform or by its own', () => {
    const own = (id: string) =>
      `${id}\nname: Old Name\ndescription: Earners have kept bees.\nbadge_template_activities:\n  - title: Kept bees.\n`
    const cwd = repository({
      'templates/garden/one.yaml': own('platform_ids: {credly: c1}'),
      'templates/two.yaml': `${own('id: other')}---\n${own('id: c2')}`,
      'page.json': credly({ name: 'One' }, { name: 'Two' }),
    })
    const { stdout } = run(cwd, 'import', 'credly', 'page.json')
    expect(stdout).toContain('2 templates: 0 new, 2 updated, 0 as before.')
    expect(readdirSync(join(cwd, 'templates')).sort()).toEqual(['garden', 'two.yaml'])
    expect(read(cwd, 'templates/garden/one.yaml')).toContain('name: One\n')
    expect(read(cwd, 'templates/two.yaml')).toMatch(
      /^id: other\nname: Old Name\n[\s\S]*id: c2\nname: Two\n/,
    )
    commit(cwd)
    expect(run(cwd, 'import', 'credly', 'page.json').stdout).toContain('2 as before')
  })

  test('takes two platforms into one repository, and one template from both', () => {
    const cwd = repository({ 'credly.json': credly({}), 'badgr.json': badgr() })
    run(cwd, 'import', 'credly', 'credly.json')
    run(cwd, 'import', 'badgr', 'badgr.json')
    expect(readdirSync(join(cwd, 'templates'))).toEqual(['bee-keeper-2.yaml', 'bee-keeper.yaml'])
    rmSync(join(cwd, 'templates/bee-keeper-2.yaml'))
    const file = 'templates/bee-keeper.yaml'
    write(
      cwd,
      file,
      read(cwd, file).replace('  credly: c1', '  credly: c1\n  canvas-credentials: b1'),
    )
    commit(cwd)
    run(cwd, 'import', 'badgr', 'badgr.json')
    expect(read(cwd, file)).toMatch(/\n {2}canvas-credentials:\n {4}entityType: BadgeClass\n/)
    commit(cwd)
    expect(run(cwd, 'import', 'badgr', 'badgr.json').stdout).toContain('1 as before')
    write(cwd, 'badgr.json', badgr({ name: 'Keeper of Bees' }))
    expect(run(cwd, 'import', 'badgr', 'badgr.json').stdout).toContain(`${file}: updated, Name\n`)
    commit(cwd)
    // Credly has said nothing new, so what came from the other platform stays.
    expect(run(cwd, 'import', 'credly', 'credly.json').stdout).toContain('1 as before')
  })

  test('names files so that a person finds them, and the same whatever the order of pages', () => {
    const names = [
      'Bee Keeper',
      'Bee/Keeper',
      '',
      '🐝',
      'Ünïcode ✓ Badge',
      'x'.repeat(300),
      'bee keeper',
    ]
    const all = names.map((name, index) => ({ name, id: `c${index}` }))
    const cwd = folder({ 'a.json': credly(...all), 'b.json': credly(...all.toReversed()) })
    run(cwd, 'import', 'credly', 'a.json', '--into', 'one')
    const files = readdirSync(join(cwd, 'one'))
    expect(files.sort()).toEqual([
      'bee-keeper-2.yaml',
      'bee-keeper-3.yaml',
      'bee-keeper.yaml',
      'unicode-badge.yaml',
      'unnamed-2.yaml',
      'unnamed.yaml',
      `${'x'.repeat(60)}.yaml`,
    ])
    const first = files.map((file) => read(cwd, `one/${file}`))
    rmSync(join(cwd, 'one'), { recursive: true })
    run(cwd, 'import', 'credly', 'b.json', '--into', 'one')
    expect(files.map((file) => read(cwd, `one/${file}`))).toEqual(first)
  })

  test('updates templates in Markdown, in JSON, and with line ends of Windows', () => {
    const markdown =
      '---\nid: m\nname: Bee Keeper # ours\nplatform_ids: {credly: c1}\nskills: [A, B]\n---\n\nEarners have kept bees.\n'
    const windows =
      'id: w\r\nname: "Old" # ours\r\ndescription: Earners have kept bees.\r\nskills:\r\n  - A # one\r\n  - B\r\nplatform_ids:\r\n  credly: c2\r\n'
    const json = JSON.stringify(
      [{ id: 'j', name: 'Old', description: 'D', skills: ['A'], platform_ids: { credly: 'c3' } }],
      null,
      2,
    )
    const description = 'Earners have kept bees.'
    const skills = ['A', 'New'].map((name) => ({ name }))
    const now = { description, skills, badge_template_activities: [{ title: 'Kept bees.' }] }
    const cwd = repository({
      'templates/m.md': markdown,
      'templates/w.yaml': windows,
      'templates/j.json': json,
      'page.json': credly(now, { ...now, name: 'New' }, { ...now, name: 'New' }),
    })
    run(cwd, 'import', 'credly', 'page.json')
    expect(read(cwd, 'templates/m.md')).toMatch(
      /^---\nid: m\nname: Bee Keeper # ours\nplatform_ids: \{credly: c1\}\nskills: \[A, New\]\n[\s\S]*\n---\n\nEarners have kept bees\.\n$/,
    )
    const file = read(cwd, 'templates/w.yaml')
    expect(file).toMatch(/^id: w\r\nname: "New" # ours\r\n/)
    expect(file).toContain('\r\nskills:\r\n  - A # one\r\n  - New\r\n')
    expect(file.match(/(?<!\r)\n/)).toBe(null)
    expect(JSON.parse(read(cwd, 'templates/j.json'))[0]).toMatchObject({
      id: 'j',
      name: 'New',
      skills: ['A', 'New'],
    })
    commit(cwd)
    expect(run(cwd, 'import', 'credly', 'page.json').stdout).toContain('3 as before')
    write(cwd, 'page.json', credly({ ...now, description: 'Other words.' }))
    run(cwd, 'import', 'credly', 'page.json')
    expect(read(cwd, 'templates/m.md')).toMatch(/\n---\n\nOther words\.\n$/)
  })

  test('says what cannot be updated, and then writes nothing', () => {
    const shared =
      'id: c1\nname: Bee\ndescription: &d Earners have kept bees.\nx-same: *d\nskills: [A]\n'
    const cwd = repository({
      'templates/a.yaml': shared,
      'page.json': credly({}, { name: 'New' }),
    })
    const { code, stderr } = badgelint(['import', 'credly', 'page.json'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^badgelint: "c1" in templates\/a\.yaml cannot be updated, and nothing was written\. `description` cannot be changed: .* shared .* Change it by hand, then import again\.\n$/,
    )
    expect(readdirSync(join(cwd, 'templates'))).toEqual(['a.yaml'])
    expect(read(cwd, 'templates/a.yaml')).toBe(shared)
  })

  test('shows a patch and writes nothing in a dry run', () => {
    const cwd = repository({ 'page.json': credly({}) })
    const fresh = run(cwd, 'import', 'credly', 'page.json', '--dry-run')
    expect(existsSync(join(cwd, 'templates'))).toBe(false)
    expect(fresh.stdout).toMatch(/^--- \/dev\/null\n\+\+\+ b\/templates\/bee-keeper\.yaml\n@@ /)
    expect(fresh.stderr).toContain(
      '1 template: 1 new, 0 updated, 0 as before. Nothing was written.\n',
    )
    run(cwd, 'import', 'credly', 'page.json')
    const before = read(cwd, 'templates/bee-keeper.yaml')
    const [patch] = parsePatch(fresh.stdout)
    expect(patch && applyPatch('', patch)).toBe(before)
    write(cwd, 'page.json', credly({ cost: 'Free' }))
    const { stdout } = run(cwd, 'import', 'credly', 'page.json', '--dry-run')
    expect(read(cwd, 'templates/bee-keeper.yaml')).toBe(before)
    run(cwd, 'import', 'credly', 'page.json', '--force')
    expect(applyPatch(before, stdout)).toBe(read(cwd, 'templates/bee-keeper.yaml'))
  })

  test.each([
    [
      'is changed',
      true,
      (cwd: string) =>
        write(
          cwd,
          'templates/bee-keeper.yaml',
          `${read(cwd, 'templates/bee-keeper.yaml')}# mine\n`,
        ),
    ],
    [
      'is staged',
      true,
      (cwd: string) => {
        write(cwd, 'templates/bee-keeper.yaml', `${read(cwd, 'templates/bee-keeper.yaml')}# mine\n`)
        git(cwd, 'add', '-A')
      },
    ],
    [
      'was never committed',
      true,
      (cwd: string) => {
        git(cwd, 'rm', '-q', '--cached', 'templates/bee-keeper.yaml')
        git(cwd, 'commit', '-q', '-m', 'x')
      },
    ],
    [
      'is a link to one that is changed',
      true,
      (cwd: string) => {
        const text = read(cwd, 'templates/bee-keeper.yaml')
        write(cwd, 'kept.yaml', text)
        rmSync(join(cwd, 'templates/bee-keeper.yaml'))
        symlinkSync('../kept.yaml', join(cwd, 'templates/bee-keeper.yaml'))
        commit(cwd)
        write(cwd, 'kept.yaml', `${text}# mine\n`)
      },
    ],
    ['is in no repository', true, (cwd: string) => rmSync(join(cwd, '.git'), { recursive: true })],
    ['is committed', false, () => undefined],
  ] as const)('overwrites a file that %s only where git has it', (_, isRefused, change) => {
    const cwd = repository({ 'page.json': credly({}) })
    run(cwd, 'import', 'credly', 'page.json')
    commit(cwd)
    change(cwd)
    const before = read(cwd, 'templates/bee-keeper.yaml')
    write(cwd, 'page.json', credly({ cost: 'Free' }, { name: 'A new one' }))
    const outcome = badgelint(['import', 'credly', 'page.json'], { cwd })
    expect(outcome.code).toBe(isRefused ? 2 : 0)
    if (!isRefused) return
    expect(outcome.stderr).toMatch(
      /^badgelint: templates\/bee-keeper\.yaml would be overwritten, with changes that are not committed; expected .* Commit first, or pass --force\./,
    )
    expect(read(cwd, 'templates/bee-keeper.yaml')).toBe(before)
    expect(existsSync(join(cwd, 'templates/a-new-one.yaml'))).toBe(false)
    run(cwd, 'import', 'credly', 'page.json', '--force')
    expect(read(cwd, 'templates/bee-keeper.yaml')).toContain('cost: Free\n')
  })

  const one = { id: 'c1', name: 'A', description: 'B', vanity_slug: 'a', badges_count: 1 }
  test.each([
    [
      'a page that breaks off',
      credly({}).slice(0, 600),
      /page\.json:\d+: .*\. Export it again, whole/,
    ],
    [
      'a page with something else in it',
      JSON.stringify({ data: [one, { error: 'timeout' }] }, null, 1),
      /page\.json:\d+: This is not a badge template/,
    ],
    [
      'an answer that is an error',
      '{"message": "unauthorized"}',
      /page\.json:1: The platform answered "unauthorized" here; expected templates\. Ask it again/,
    ],
    [
      "Credly's answer to a wrong key",
      JSON.stringify({ data: { message: 'Not authorized', errors: [] } }),
      /page\.json:1: The platform answered "Not authorized" here/,
    ],
    [
      'an object with a name and a message',
      JSON.stringify({ name: 'Bee Keeper', message: 'Well done' }),
      /page\.json:1: This is not a badge template/,
    ],
    [
      'a field of another kind',
      JSON.stringify({ data: [{ ...one, skills: { a: 1 } }] }, null, 1),
      /page\.json:9: .*expected a list/,
    ],
    ['nothing', '', /page\.json:1: /],
    [
      'another platform',
      badgr(),
      /page\.json:1: This is a template of Canvas Credentials; expected one of Credly\. Import it with `badgelint import badgr`/,
    ],
    [
      'two states of a template',
      JSON.stringify([one, { ...one, name: 'C' }]),
      /The template c1 is in page\.json and in page\.json, and the two differ/,
    ],
  ])('refuses %s whole, with its place, and writes nothing', (_, text, message) => {
    const cwd = repository({
      'page.json': text,
      'good.json': credly({ id: 'other', name: 'Good' }),
    })
    const { code, stdout, stderr } = badgelint(['import', 'credly', 'good.json', 'page.json'], {
      cwd,
    })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    if (stderr.includes('\n  '))
      expect(stderr).toMatch(
        /^badgelint: The export cannot be used, and nothing was written\.\n {2}page/,
      )
    expect(existsSync(join(cwd, 'templates'))).toBe(false)
  })

  test('refuses what names a person, and what stands there as the platform gave it', () => {
    const group = {
      id: 4,
      course_name: 'Bee Keeper',
      course_description: 'Bees.',
      learning_outcomes: ['Bees'],
    }
    const held = {
      id: 9,
      group_id: 4,
      name: 'Bee Keeper',
      course_link: 'https://example.org',
      recipient: { name: 'Ann', email: 'ann@example.org' },
    }
    const cwd = repository({
      'held.json': JSON.stringify({ credential: held }),
      'group.json': JSON.stringify({ group }),
      'templates/raw.json': credly({}),
      'page.json': credly({ name: 'New' }),
    })
    const person = badgelint(['import', 'accredible', 'held.json'], { cwd })
    expect(person.stderr).toMatch(
      /held\.json:1: This is a credential that somebody holds; expected the group/,
    )
    const raw = badgelint(['import', 'credly', 'page.json'], { cwd })
    expect(raw.stderr).toMatch(/"c1" is in templates\/raw\.json in the platform's format/)
    expect([person.code, raw.code]).toEqual([2, 2])
    run(cwd, 'import', 'accredible', 'group.json')
    expect(read(cwd, 'templates/bee-keeper.yaml')).toContain('platform_ids:\n  accredible: 4\n')
  })

  test('copies pictures that lie beside the export, and leaves addresses alone', () => {
    const badge = (name: string, image: string) =>
      JSON.stringify({
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'BadgeClass',
        id: `https://example.org/${name}`,
        name,
        description: 'Earners have kept bees.',
        image,
        criteria: { narrative: 'Kept bees.' },
        issuer: 'https://example.org/issuer',
      })
    const cwd = repository({
      'export/a.json': badge('Bee Keeper', 'pictures/a.SVG'),
      'export/b.json': badge('Bee Helper', 'https://example.org/b.png'),
      'export/c.json': badge('Bee Thief', '../secret.png'),
      'export/pictures/a.SVG': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
      'secret.png': 'secret',
    })
    const { stdout } = run(cwd, 'import', 'open-badges', 'export')
    expect(stdout).toContain('Pictures: images/bee-keeper.svg.\n')
    expect(read(cwd, 'images/bee-keeper.svg')).toBe(read(cwd, 'export/pictures/a.SVG'))
    expect(readdirSync(join(cwd, 'images'))).toEqual(['bee-keeper.svg'])
    expect(read(cwd, 'templates/bee-keeper.yaml')).toContain('\nimage: images/bee-keeper.svg\n')
    expect(read(cwd, 'templates/bee-helper.yaml')).toContain('\nimage: https://example.org/b.png\n')
    commit(cwd)
    expect(run(cwd, 'import', 'open-badges', 'export').stdout).toContain('3 as before')
  })

  test('wrong usage ends with 2', () => {
    const cwd = folder({ 'page.json': credly({}) })
    const codes = [
      ['import'],
      ['import', 'credly'],
      ['import', 'moodle', 'page.json'],
      ['import', 'credly', 'nothing.json'],
      ['import', 'credly', 'page.json', '--nonsense'],
      ['compare'],
    ].map((args) => badgelint(args, { cwd }).code)
    expect(codes).toEqual([2, 2, 2, 2, 2, 2])
    expect(readdirSync(cwd)).toEqual(['page.json'])
  })
})

describe('compare', () => {
  test('shows an edit, and nothing else', () => {
    const cwd = repository({ 'page.json': credly({}, { name: 'Bee Helper' }) })
    run(cwd, 'import', 'credly', 'page.json')
    expect(run(cwd, 'compare', 'page.json').stdout).toBe(
      '0 differ, 0 only here, 0 only on Credly, 2 the same.\n',
    )
    const file = 'templates/bee-keeper.yaml'
    write(
      cwd,
      file,
      `${read(cwd, file).replace('- Mite Treatment', '- Treating Mites')}owner: me\nreviewed_on: 2026-01-01\n`,
    )
    const { code, stdout } = badgelint(['compare', 'page.json'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toBe(
      [
        `${file}: Bee Keeper`,
        '  Skills (2 others stay)',
        '    here:   Treating Mites',
        '    Credly: Mite Treatment',
        '',
        '1 differs, 0 only here, 0 only on Credly, 1 the same.',
        '',
      ].join('\n'),
    )
    const json = badgelint(['compare', 'page.json', '--format', 'json'], { cwd })
    expect(json.code).toBe(1)
    expect(JSON.parse(json.stdout)).toEqual({
      version: 1,
      onlyHere: [],
      onlyThere: [],
      different: [
        {
          id: 'bee-keeper',
          name: 'Bee Keeper',
          file,
          document: 0,
          pointer: '',
          there: { file: 'page.json', document: 0, pointer: '/data/0' },
          fields: [
            {
              field: 'skills',
              here: ['Colony Inspection', 'Treating Mites', 'Honey Harvest'],
              there: ['Colony Inspection', 'Mite Treatment', 'Honey Harvest'],
            },
          ],
        },
      ],
      summary: { onlyHere: 0, onlyThere: 0, different: 1, same: 1, notExported: 0 },
    })
  })

  test('says what is on one side only', () => {
    const own = (lines: string) =>
      `${lines}\nname: Ours\ndescription: Earners have kept bees.\nbadge_template_activities:\n  - title: Kept bees.\n`
    const cwd = repository({
      'page.json': credly({ name: 'Theirs' }),
      'templates/a.yaml': own('platform_ids: {credly: gone}'),
      'templates/b.yaml': own('id: not-yet'),
      'templates/c.yaml': own('platform_ids: {accredible: 3}'),
    })
    const { code, stdout } = badgelint(['compare', 'page.json'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toBe(
      'Only here\n  Ours (templates/a.yaml)\n  Ours (templates/b.yaml)\n\nOnly on Credly\n  Theirs (page.json)\n\n0 differ, 2 only here, 1 only on Credly, 0 the same.\n',
    )
    // The first of three pages says nothing of what is only here.
    write(
      cwd,
      'page.json',
      credly({ name: 'Theirs' }).replace('"total_count": 1', '"total_count": 3'),
    )
    const part = badgelint(['compare', 'page.json'], { cwd })
    expect(part.stdout).toContain('Credly has 2 more on other pages')
    expect(part.stdout).toContain('0 differ, 0 only here, 1 only on Credly, 0 the same.\n')
  })

  test('white space and what platforms write otherwise do not count', () => {
    const cwd = repository({ 'page.json': credly({}) })
    run(cwd, 'import', 'credly', 'page.json')
    const [first, ...others] = ['Honey harvest', 'colony inspection', 'Mite Treatment']
    write(
      cwd,
      'page.json',
      credly({
        description: '  Earners have kept two colonies  of bees\r\nthrough a full year.\n',
        skills: [first, ...others].map((name) => ({ name })),
        global_activity_url: 'https://Example.org/bees',
        enable_earn_this_badge: false,
        badges_count: 99,
        updated_at: '2026-05-01',
      }),
    )
    expect(run(cwd, 'compare', 'page.json').stdout).toContain('1 the same')
  })
})

describe.runIf(existsSync(corpus))('real exports', () => {
  /** What a check says, without where. Platforms have fields that ours has a rule for, and the reverse. */
  const substance = (cwd: string) =>
    check(['templates'], cwd)
      .findings.map(({ rule, message, severity }) => `${severity} ${rule} ${message}`)
      .sort()

  test.each([
    ['credly', 'credly-templates', 12],
    ['open-badges', 'discovereu-companion/badges', 33],
    ['open-badges', 'swcarpentry-site/badges/class', 5],
  ] as const)('of %s check as what they were made from', (platform, source, count) => {
    const originals = readdirSync(join(corpus, source), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(read(join(corpus, source), file)))
    const configuration = { 'badgelint.yaml': `platform: ${platform}\n` }
    const original = folder({
      ...configuration,
      ...Object.fromEntries(
        originals.map((one, index) => [`templates/${index}.json`, JSON.stringify(one, null, 2)]),
      ),
    })
    const cwd = repository({ ...configuration, 'page.json': JSON.stringify({ data: originals }) })
    run(cwd, 'import', platform, 'page.json')
    expect(readdirSync(join(cwd, 'templates'))).toHaveLength(count)
    const { findings } = check(['templates'], cwd)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(substance(cwd)).toEqual(substance(original))
    commit(cwd)
    expect(run(cwd, 'import', platform, 'page.json').stdout).toContain(
      `${count} templates: 0 new, 0 updated, ${count} as before.`,
    )
    expect(run(cwd, 'compare', 'page.json').stdout).toContain(`, ${count} the same.`)
  })
})
