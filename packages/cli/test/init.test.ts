import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { decodeData, platformTitles } from '@badgelint/core/internal'
import { describe, expect, test } from 'vitest'
import { badgelint, check, corpus, entry, folder, template, top } from './command.ts'

const example = readFileSync(join(top, 'examples/workflows/pull-request.yml'), 'utf8')

/** A template as Credly's API gives it. */
function credly(name: string, issuer = 'Riverside Institute'): string {
  return JSON.stringify({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    description: `Earners of ${name} have measured the water of a stream for three months, and can tell what it means.`,
    vanity_slug: name,
    badge_template_activities: [{ title: 'Handed in twelve samples', activity_type: 'Assessment' }],
    issuer: { entities: [{ entity: { name: issuer } }] },
    state: 'active',
    skills: [{ name: 'Water Sampling' }],
  })
}

const openBadge = JSON.stringify({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://example.org/badges/otter',
  name: 'Otter',
  description: 'Earners have counted otters along the river for a year.',
  image: 'https://example.org/otter.png',
  criteria: { narrative: 'Counted otters.' },
  issuer: 'https://example.org/issuer',
})

const markdown = '---\nname: Bee Keeper\nskills: [A, B, C]\n---\n\nEarners keep bees.\n'

function git(cwd: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Anna Lee',
      GIT_AUTHOR_EMAIL: 'anna@example.org',
      GIT_COMMITTER_NAME: 'Anna Lee',
      GIT_COMMITTER_EMAIL: 'anna@example.org',
      GIT_AUTHOR_DATE: '2025-03-04T12:00:00Z',
      GIT_COMMITTER_DATE: '2025-03-04T12:00:00Z',
    },
  })
  expect(status, stderr).toBe(0)
  return stdout
}

/** A git repository with these files in its first commit. */
function repository(files: Readonly<Record<string, string>>, remote?: string): string {
  const cwd = folder(files)
  git(cwd, 'init', '--quiet', '--initial-branch', 'main')
  if (remote !== undefined) git(cwd, 'remote', 'add', 'origin', remote)
  git(cwd, 'add', '.')
  git(cwd, 'commit', '--quiet', '--allow-empty', '-m', 'Begin')
  return cwd
}

function init(cwd: string, ...args: string[]) {
  return badgelint(['init', ...args], { cwd })
}

/** All files but git's own, with their texts. */
function filesIn(cwd: string): Record<string, string> {
  const names = readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(cwd.length + 1))
    .filter((name) => !name.startsWith('.git/'))
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(join(cwd, name), 'utf8')]),
  )
}

/** Findings without their places: one about the program moves to the program's own files. */
function findingsIn(cwd: string): string[] {
  return check(['.', '--allow-empty'], cwd)
    .findings.map(({ rule, about, message, template: id }) =>
      [rule, about, id, message].join(' | '),
    )
    .sort()
}

const programs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Credly exports in a folder with spaces and brackets': {
    'my exports (old) [1]/a b.json': credly('Stream Keeper'),
    'my exports (old) [1]/c.json': credly('Otter Watch'),
    'package.json': '{"name": "site"}',
    'README.md': '# Our badges\n',
  },
  'exports at the top': {
    'a.json': credly('Stream Keeper'),
    'b.json': credly('Otter Watch'),
    'GOVERNANCE.md': '---\napproved_on: 2026-01-01\n---\n\n# Badges\n\nWe give badges.\n',
  },
  'exports at the top beside other JSON': {
    'a.json': credly('Stream Keeper'),
    'b.json': credly('Otter Watch'),
    'package.json': '{"name": "site"}',
  },
  'templates in a folder with other files': {
    'content/a.json': credly('Stream Keeper'),
    'content/settings.json': '{"colour": "green"}',
    'content/notes.yaml': 'a: b\n',
    'content/b.yaml': `platform_ids: {credly: x}\n${template()}`,
    'content/more/c.yaml': template({ name: 'Brook Keeper' }),
  },
  'several platforms': {
    'templates/a.json': credly('Stream Keeper'),
    'other/b.json': openBadge,
    'other/c.yaml': template(),
  },
  'Markdown in the usual place': {
    'templates/bee-keeper.md': markdown,
    'templates/README.md': '# About\n',
  },
  'YAML elsewhere': { 'badges/nl/a.yaml': template(), 'badges/en/b.yaml': template({ name: 'B' }) },
  'a broken export elsewhere': {
    'badges/a.json': credly('Stream Keeper'),
    'badges/b.json': '{"badge_template": ',
  },
  'a governance document elsewhere': {
    'templates/a.yaml': template(),
    'docs/policy.md': '---\nreview_by: 2027-01-01\n---\n\n# Badges\n\nWe give badges.\n',
  },
  'a template that is called as a governance document': {
    'badges/badge-governance.md': markdown,
    'badges/governance-of-badges.md': '# Badges\n\nWhat we decide about them.\n',
  },
  "a chart of Helm's": {
    'Chart.yaml': 'name: x\n',
    'templates/deployment.yaml': 'kind: Deployment\n',
    'badges/a.yaml': template(),
  },
  "nothing but a chart of Helm's": {
    'Chart.yaml': 'name: x\n',
    'templates/deployment.yaml': 'kind: Deployment\n',
  },
  'nothing at all': {},
}

describe.each(Object.entries(programs))('%s', (_, files) => {
  test('what is written draws no finding, and the same is checked as before', () => {
    const cwd = repository(files)
    const before = findingsIn(cwd)
    const { templates } = check(['.', '--allow-empty'], cwd).summary
    const { code, stderr } = init(cwd, '--yes', '--pre-commit', '--audit')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const name of [
      'badgelint.yaml',
      'program.yaml',
      '.gitattributes',
      '.github/workflows/badgelint.yml',
      '.github/workflows/badges-audit.yml',
      '.pre-commit-config.yaml',
    ])
      expect(existsSync(join(cwd, name)), name).toBe(true)
    const platform = /^config\/platform /
    const after = findingsIn(cwd)
    expect(after.filter((line) => !platform.test(line))).toEqual(
      before.filter((line) => !platform.test(line)),
    )
    expect(check(['.', '--allow-empty'], cwd).summary.templates).toBe(templates)
  })

  test('a second time changes nothing', () => {
    const cwd = repository(files)
    init(cwd, '--yes')
    const written = filesIn(cwd)
    const { code, stdout } = init(cwd, '--yes')
    expect(code).toBe(0)
    expect(stdout).toContain('There is nothing to write.')
    expect(filesIn(cwd)).toEqual(written)
    expect(init(cwd).code).toBe(0)
  })
})

describe('what it sees', () => {
  test('is told in a few lines', () => {
    const cwd = repository(
      {
        'exports/a.json': credly('Stream Keeper'),
        'exports/b.json': credly('Otter Watch'),
        'exports/c.yaml': template(),
        'images/a.png': '',
        '.husky/pre-commit': 'npm test\n',
      },
      'https://token:secret@github.com/riverside/badges.git',
    )
    const { stdout } = init(cwd, '--dry-run')
    expect(stdout.split('\n\n')[0]).toBe(
      `Found here
  templates   3 in 3 files: 2 Credly, 1 badgelint's own format
  folders     exports
  platform    Credly
  languages   English (3)
  issuer      Riverside Institute
  governance  no document
  images      1, in images
  git         on github.com; 1 commit of templates by 1 person since 2025-03-04
  hooks       husky`,
    )
  })

  test('a name that would steer a terminal is shown as a code', () => {
    const cwd = folder({ 'exports/a.json': credly('Stream Keeper', 'Evil \u001b[2J\nInstitute') })
    const { stdout } = init(cwd, '--dry-run')
    expect(stdout).not.toContain('\u001b')
    init(cwd, '--yes')
    const program = filesIn(cwd)['program.yaml'] ?? ''
    expect(program).toContain('  name: "Evil \\u001b[2J\\nInstitute"\n')
    expect(check([], cwd).findings.filter(({ file }) => file === 'program.yaml')).toEqual([])
  })

  test.runIf(existsSync(corpus))('the real exports of several issuers', () => {
    const cwd = folder({})
    cpSync(join(corpus, 'credly-templates'), join(cwd, 'from credly'), { recursive: true })
    const { stdout } = init(cwd, '--yes')
    expect(stdout).toContain('12 in 12 files: Credly')
    expect(filesIn(cwd)['badgelint.yaml']).toContain('\nplatform: credly\n')
    expect(check([], cwd).summary.templates).toBe(12)
  })
})

describe('what it writes', () => {
  test('the settings name what differs from the defaults, and nothing else', () => {
    const usual = repository({ 'templates/a.json': credly('A'), 'GOVERNANCE.md': '# Badges\n' })
    init(usual, '--yes')
    expect(filesIn(usual)['badgelint.yaml']?.replace(/^#.*\n/gm, '')).toBe(
      'extends: recommended\n\nplatform: credly\n',
    )
    const other = repository({
      'our badges/a.yaml': template(),
      'docs/badge-governance.md': '# How we decide about badges\n',
    })
    init(other, '--yes')
    expect(filesIn(other)['badgelint.yaml']?.replace(/^#.*\n/gm, '')).toBe(
      'extends: recommended\n\n\ntemplates:\n  - our badges/**\n\ngovernance:\n  - docs/badge-governance.md\n',
    )
  })

  test('the platform is the one that is named, or the one that all speak for', () => {
    const cwd = repository({ 'templates/a.yaml': template() })
    expect(init(cwd, '--dry-run').stdout).toContain('the settings (platform still open)')
    expect(init(cwd, '--dry-run', '--platform', 'accredible').stdout).toContain(
      '\n    platform: accredible\n',
    )
    const wrong = init(cwd, '--platform', 'credle')
    expect(wrong.code).toBe(2)
    for (const platform of Object.keys(platformTitles)) expect(wrong.stderr).toContain(platform)
    const mixed = repository({ 'a/a.json': credly('A'), 'a/b.json': openBadge })
    const { stdout } = init(mixed, '--dry-run')
    expect(stdout).toContain('the settings (several platforms; where the templates are)')
    expect(stdout).toContain('for several platforms: Credly, Open Badges.')
    expect(stdout).not.toMatch(/^ *platform:/m)
  })

  test('a program with an issuer, and people without their addresses as a proposal only', () => {
    const cwd = repository({ 'templates/a.json': credly('A') })
    git(
      cwd,
      'commit',
      '--allow-empty',
      '--amend',
      '-m',
      'x',
      '--author',
      'Ben "B" Okafor <b@x.org>',
    )
    init(cwd, '--yes')
    const program = filesIn(cwd)['program.yaml'] ?? ''
    expect(program).toContain('\nissuer:\n  name: Riverside Institute\n')
    expect(program).toContain('\n#   - name: \'Ben "B" Okafor\'\n')
    expect(program).not.toContain('x.org')
    // With the "#" taken away it is still what badgelint reads.
    const lines = program
      .replace(/^# ((?:team|marketing|support|\w+_on|skills):.*)$/gm, '$1')
      .replace(/^#( {3}.*)$/gm, ' $1')
    const whole = folder({ 'program.yaml': lines, 'skills.txt': 'Water Sampling\n' })
    const isAboutForm = ({ rule }: { rule: string }) => /schema|syntax/.test(rule)
    expect(check(['.'], whole).findings.filter(isAboutForm)).toEqual([])
  })

  test.each(['1e5', 'Null', 'A: b', '# x', "O'Neill & Sons", 'Hogeschool #1', '- a', 'É. Çelik '])(
    'an issuer is written as it is called: %s',
    async (issuer) => {
      const cwd = folder({ 'templates/a.json': credly('A', issuer) })
      init(cwd, '--yes')
      const program = filesIn(cwd)['program.yaml'] ?? ''
      expect(await decodeData('program.yaml', program)).toEqual({
        value: { issuer: { name: issuer } },
      })
    },
  )

  test('the workflow is the example, to the letter', () => {
    const cwd = repository(
      { 'templates/a.yaml': template() },
      'git@github.com:riverside/badges.git',
    )
    init(cwd, '--yes')
    expect(filesIn(cwd)['.github/workflows/badgelint.yml']).toBe(example)
  })

  test('the hook is the recipe of docs/hooks.md', () => {
    const page = readFileSync(join(top, 'docs/hooks.md'), 'utf8')
    const [, recipe] =
      /into `\.pre-commit-config\.yaml`[^`]*```yaml\n([\s\S]*?)```/.exec(page) ?? []
    const cwd = repository({ 'templates/a.yaml': template() })
    expect(init(cwd, '--yes').stdout).not.toContain('.pre-commit-config.yaml')
    init(cwd, '--yes', '--pre-commit')
    expect(filesIn(cwd)['.pre-commit-config.yaml']).toBe(recipe)
  })

  test('git takes the line ends', () => {
    const cwd = repository({ 'our badges/a.yaml': template() })
    init(cwd, '--yes')
    for (const file of ['our badges/a.yaml', 'badgelint.yaml'])
      expect(git(cwd, 'check-attr', 'text', 'eol', '--', file)).toMatch(/text: set\n.*eol: lf\n/)
  })

  test('a program in a folder has its workflow and hook at the top, with the folder in them', () => {
    const cwd = repository({ 'our badges/templates/a.yaml': template(), 'package.json': '{}' })
    const { stdout } = init(cwd, 'our badges', '--yes', '--pre-commit')
    expect(stdout).toContain('../.github/workflows/badgelint.yml')
    const files = filesIn(cwd)
    expect(Object.keys(files)).toEqual([
      '.github/workflows/badgelint.yml',
      '.pre-commit-config.yaml',
      'our badges/.gitattributes',
      'our badges/GOVERNANCE.md',
      'our badges/badgelint.yaml',
      'our badges/metrics/metrics.csv',
      'our badges/program.yaml',
      'our badges/templates/a.yaml',
      'package.json',
    ])
    expect(files['.github/workflows/badgelint.yml']).toBe(
      example.replace('# working-directory: badges', 'working-directory: our badges'),
    )
    expect(files['.pre-commit-config.yaml']).toContain('        args: ["our badges"]\n')
  })
})

describe('what is there already', () => {
  test('stays, and is told', () => {
    const files = {
      'templates/a.yaml': template(),
      'badgelint.yml': 'platform: credly\n',
      'program.yaml': 'issuer: Us\n',
      '.gitattributes': '* text=auto\n',
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    steps:\n      - uses: badgelint/badgelint@v1\n',
      '.pre-commit-config.yaml': 'repos: []\n',
    }
    const cwd = repository(files)
    const { code, stdout } = init(cwd, '--yes', '--pre-commit', '--platform', 'accredible')
    expect(code).toBe(0)
    expect(filesIn(cwd)).toEqual(files)
    for (const name of Object.keys(files).slice(1, 5)) expect(stdout).toContain(`  ${name} (`)
    expect(stdout).toContain('badgelint.yml stays as it is. For the platform add this')
    expect(stdout).toContain('pre-commit is in use. Add this to .pre-commit-config.yaml')
    expect(stdout).toContain('      - id: badgelint-all\n')
  })

  test('a configuration above holds, and what it names is written where it names it', () => {
    const cwd = repository({
      'badgelint.yaml': 'program: about/us.yaml\ntemplates: unit/**\n',
      '.gitattributes': '* text=auto\n',
      'unit/a.json': credly('A'),
    })
    const { code, stdout } = init(cwd, 'unit', '--yes')
    expect(code).toBe(0)
    expect(stdout).toContain('  ../badgelint.yaml (the settings)')
    expect(Object.keys(filesIn(cwd))).toEqual([
      '.gitattributes',
      '.github/workflows/badgelint.yml',
      'about/us.yaml',
      'badgelint.yaml',
      'unit/a.json',
    ])
  })

  test('a link that leads nowhere stays too', () => {
    const cwd = folder({ 'templates/a.yaml': template() })
    symlinkSync('nowhere.yaml', join(cwd, 'program.yaml'))
    expect(init(cwd, '--yes').stdout).toContain('  program.yaml (')
    expect(existsSync(join(cwd, 'nowhere.yaml'))).toBe(false)
  })

  test('lefthook and husky are told a line to add, unless they have it', () => {
    const open = repository({ 'lefthook.yml': 'a: {}\n', '.husky/pre-commit': 'npm test\n' })
    const { stdout } = init(open, '--yes')
    expect(stdout).toContain('to lefthook.yml;')
    expect(stdout).toContain('      run: npx badgelint check --staged\n')
    expect(stdout).toContain('add this to .husky/pre-commit:')
    const done = repository({ '.husky/pre-commit': 'npx badgelint check --staged\n' })
    expect(init(done, '--yes').stdout).not.toContain('husky is in use')
  })
})

/** Runs the command as somebody whom permissions bind, as they do not bind the administrator. */
function asOrdinaryUser(args: readonly string[], cwd: string) {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  return spawnSync(process.execPath, [entry, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
    ...nobody,
  })
}

const hasOrdinaryUser = asOrdinaryUser(['--version'], '/').status === 0

describe('where', () => {
  test('there is no git, nothing is proposed for it', () => {
    const cwd = folder({ 'exports/a.json': credly('A') })
    const { code, stdout } = init(cwd, '--yes')
    expect(code).toBe(0)
    expect(Object.keys(filesIn(cwd))).toEqual([
      'GOVERNANCE.md',
      'badgelint.yaml',
      'exports/a.json',
      'metrics/metrics.csv',
      'program.yaml',
    ])
    expect(stdout).toContain('not in a git repository')
  })

  test('the server is another one than GitHub, there is no workflow', () => {
    const cwd = repository({}, 'https://me:secret@gitlab.com/riverside/badges.git')
    const { stdout } = init(cwd, '--yes')
    expect(stdout).toContain('The repository is on gitlab.com.')
    expect(stdout).not.toContain('secret')
    expect(existsSync(join(cwd, '.github'))).toBe(false)
    const own = repository({ '.github/CODEOWNERS': '' }, 'https://git.example.edu/badges.git')
    expect(init(own, '--dry-run').stdout).toContain('File to write: .github/workflows')
  })

  test('there is no terminal and no --yes, nothing was written', () => {
    const cwd = repository({ 'templates/a.yaml': template() })
    const { code, stdout, stderr } = init(cwd)
    expect(code).toBe(2)
    expect(stdout).toContain('Files to write\n  badgelint.yaml\n')
    expect(stderr).toContain('Run `badgelint init --yes` to write these files')
    expect(Object.keys(filesIn(cwd))).toEqual(['templates/a.yaml'])
  })

  test('--dry-run is given, all is shown and nothing written, whatever else is given', () => {
    const cwd = repository({ 'templates/a.yaml': template() })
    const { code, stdout } = init(cwd, '--dry-run', '--yes')
    expect(code).toBe(0)
    expect(stdout).toContain('File to write: badgelint.yaml\n')
    expect(stdout).toContain('\n    extends: recommended\n')
    expect(Object.keys(filesIn(cwd))).toEqual(['templates/a.yaml'])
  })

  test('files have the line ends of Windows, it is said what git will do', () => {
    const cwd = repository({ 'templates/a.yaml': template().replaceAll('\n', '\r\n') })
    expect(init(cwd, '--yes').stdout).toMatch(
      /1 of 1 files? with templates ha\w+ Windows line ends/,
    )
  })

  test('the folder is none, or its configuration is broken, it ends with 2', () => {
    const cwd = folder({ 'a.yaml': '', 'b/badgelint.yaml': 'nonsense: true\n' })
    expect(init(cwd, 'a.yaml').stderr).toContain('"a.yaml" is not a folder')
    expect(init(cwd, 'nowhere')).toMatchObject({ code: 2 })
    expect(init(cwd, 'b', '--yes')).toMatchObject({ code: 2 })
  })

  test('a file cannot be written, it says so and ends with 2', () => {
    const cwd = repository({ 'templates/a.yaml': template(), '.github': 'a file\n' })
    const { code, stdout, stderr } = init(cwd, '--yes')
    expect(code).toBe(2)
    expect(stdout).toContain('\nWritten\n  badgelint.yaml\n')
    expect(stderr).toMatch(
      /^badgelint: \.github\/workflows\/badgelint\.yml cannot be written: .*Make sure you have permission to write there/,
    )
  })

  test.runIf(hasOrdinaryUser)('the folder is read-only, it says so', () => {
    const cwd = folder({ 'templates/a.yaml': template() })
    chmodSync(cwd, 0o555)
    const { status, stderr } = asOrdinaryUser(['init', '--yes'], cwd)
    chmodSync(cwd, 0o755)
    expect(status).toBe(2)
    expect(stderr).toMatch(/badgelint\.yaml cannot be written: EACCES.*program\.yaml cannot/)
    expect(Object.keys(filesIn(cwd))).toEqual(['templates/a.yaml'])
  })

  test('a folder is a link to elsewhere, nothing was written through it', () => {
    const outside = folder({})
    const cwd = repository({ 'templates/a.yaml': template() })
    symlinkSync(outside, join(cwd, '.github'))
    expect(init(cwd, '--yes')).toMatchObject({ code: 2 })
    expect(filesIn(outside)).toEqual({})
  })
})

const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes(
  'util-linux',
)

const down = '\u001b[B'
const enter = '\r'

/** Runs `badgelint init` on a terminal, and types each answer once its question is there. */
async function onTerminal(cwd: string, answers: readonly (readonly [string, string])[]) {
  const command = `stty cols 100 rows 50; "${process.execPath}" "${entry}" init`
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      TERM: 'xterm',
      NO_COLOR: '1',
      SHELL: '/bin/sh',
    },
  })
  let screen = ''
  let seen = 0
  let next = 0
  child.stdout.on('data', (piece: Buffer) => {
    screen += piece.toString()
    const [question, keys] = answers[next] ?? []
    if (question === undefined || keys === undefined) return
    const at = screen.indexOf(question, seen)
    if (at < 0) return
    seen = screen.length
    next += 1
    // The question is on the screen a moment before it listens.
    setTimeout(() => child.stdin.write(keys), 100)
  })
  const impatience = setTimeout(() => child.kill(), 20_000)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearTimeout(impatience)
  expect(next, screen).toBe(answers.length)
  return { code, screen }
}

describe.runIf(hasScript)('on a terminal', () => {
  test('asks for the platform, the hook and each file', async () => {
    const cwd = repository({ 'templates/a.yaml': template() })
    const { code, screen } = await onTerminal(cwd, [
      ['Which platform', `${down}${enter}`],
      ['Also check every commit', `y`],
      ['badgelint.yaml: the settings (platform Credly)', enter],
      ['program.yaml:', `${down}${enter}`],
      ['program.yaml:', `${down}${down}${enter}`],
      ['GOVERNANCE.md:', enter],
      ['metrics/metrics.csv:', `${down}${down}${enter}`],
      ['.gitattributes:', `${down}${down}${enter}`],
      ['.github/workflows/badgelint.yml:', enter],
      ['.github/workflows/badges-audit.yml:', enter],
      ['.pre-commit-config.yaml:', enter],
    ])
    expect(code, screen).toBe(0)
    expect(screen).toContain('    # The badge program in brief.')
    expect(Object.keys(filesIn(cwd))).toEqual([
      '.github/workflows/badgelint.yml',
      '.github/workflows/badges-audit.yml',
      '.pre-commit-config.yaml',
      'GOVERNANCE.md',
      'badgelint.yaml',
      'templates/a.yaml',
    ])
    expect(filesIn(cwd)['badgelint.yaml']).toContain('\nplatform: credly\n')
  })

  test.each([
    ['the first question', []],
    [
      'a later one',
      [
        ['Which platform', enter],
        ['Also check every commit', enter],
        ['badgelint.yaml:', enter],
      ],
    ],
  ] as const)('ctrl-c at %s writes nothing', async (_, answers) => {
    const cwd = repository({ 'templates/a.yaml': template() })
    const last = answers.length === 0 ? 'Which platform' : 'program.yaml:'
    const { code, screen } = await onTerminal(cwd, [...answers, [last, '\u0003']])
    expect(code).toBe(2)
    expect(screen).toContain('Nothing was written.')
    expect(Object.keys(filesIn(cwd))).toEqual(['templates/a.yaml'])
  })

  test('has no question where nothing is to be written', async () => {
    const cwd = repository({ 'templates/a.yaml': template() })
    init(cwd, '--yes')
    const { code, screen } = await onTerminal(cwd, [])
    expect(code).toBe(0)
    expect(screen).toContain('There is nothing to write.')
  })
})

test('the questions are loaded only when there is somebody to ask', () => {
  const cwd = repository({ 'templates/a.yaml': template() })
  mkdirSync(join(cwd, 'x'))
  const hook = `import { registerHooks } from 'node:module'
registerHooks({ load(url, context, next) { if (/questions/.test(url)) process.stderr.write(url + '\\n'); return next(url, context) } })`
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, entry, 'init', '--yes'],
    { cwd, encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
