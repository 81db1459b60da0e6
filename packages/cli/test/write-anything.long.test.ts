import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badgelint, entry, folder, template } from './command.ts'

/** A template with something to fix. */
const twice = template({ skills: '[Water Sampling, Water Sampling, Data Entry, Public Speaking]' })

const exported = JSON.stringify({
  data: [{ id: '1', name: 'Bee Keeper', description: 'Keeps bees', skills: ['Beekeeping'] }],
})

const withPicture = JSON.stringify({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://example.org/badges/1',
  name: 'Bee Keeper',
  description: 'Keeps bees',
  image: 'bee.png',
  criteria: { narrative: 'Keep bees' },
  issuer: 'https://example.org/issuer',
})

interface Command {
  readonly args: readonly string[]
  /** What it writes. */
  readonly writes: string
  /** Whether that must be there before. */
  readonly exists?: string
}

/** Every command that writes. */
const commands: Readonly<Record<string, Command>> = {
  'check --output': {
    args: ['check', '--fail-on', 'never', '--output', 'reports/out.txt'],
    writes: 'reports/out.txt',
  },
  'check --format sarif --output': {
    args: ['check', '--fail-on', 'never', '--format', 'sarif', '--output', 'reports/out.sarif'],
    writes: 'reports/out.sarif',
  },
  fix: { args: ['fix'], writes: 'templates/a.yaml', exists: twice },
  reviewed: {
    args: ['reviewed', 'a', '--today', '2026-01-31'],
    writes: 'templates/a.yaml',
    exists: twice,
  },
  'baseline, a new one': { args: ['baseline', '--no-links'], writes: 'badgelint-baseline.yaml' },
  'baseline, one that is there': {
    args: ['baseline', '--add', '--no-links'],
    writes: 'badgelint-baseline.yaml',
    exists: 'findings: []\n',
  },
  'import, a new file': {
    args: ['import', 'credly', 'export.json'],
    writes: 'templates/bee-keeper.yaml',
  },
  'import, a file that is there': {
    args: ['import', 'credly', 'export.json', '--force'],
    writes: 'templates/bee.yaml',
    exists: 'id: bee\nname: Bee\nplatform_ids: {credly: "1"}\n',
  },
  'import, a picture': {
    args: ['import', 'open-badges', 'export.json'],
    writes: 'images/bee-keeper.png',
  },
  init: { args: ['init', '--yes'], writes: '.github/workflows/badgelint.yml' },
}

/** A program of its own, beside a folder that is not of the repository. */
function program({ writes, exists, args }: Command): { cwd: string; outside: string } {
  const isPicture = writes.endsWith('.png')
  const above = folder({
    'outside/there.txt': 'before',
    'program/templates/a.yaml': twice,
    'program/kept/there.txt': 'before',
    ...(args[0] === 'init' ? {} : { 'program/badgelint.yaml': 'platform: credly\n' }),
    ...(exists === undefined ? {} : { [`program/${writes}`]: exists }),
    'program/export.json': isPicture ? withPicture : exported,
    ...(isPicture ? { 'program/bee.png': 'picture' } : {}),
  })
  const cwd = join(above, 'program')
  execFileSync('git', ['init', '-q', cwd])
  execFileSync('git', ['-C', cwd, 'remote', 'add', 'origin', 'https://github.com/a/b.git'])
  mkdirSync(dirname(join(cwd, writes)), { recursive: true })
  return { cwd, outside: join(above, 'outside') }
}

/** All that lies in a folder, with links as links. */
function everything(at: string): string[] {
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => lstatSync(join(at, name)).isFile())
    .map((name) => `${name}: ${readFileSync(join(at, name), 'utf8')}`)
    .sort()
}

/** Puts a link to another place where the file is written, and moves what was there to that place. */
function linkFile(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to)
  symlinkSync(to, from)
}

/** Puts a link to another folder in place of the one in which the file is written. */
function linkFolder(from: string, to: string): void {
  renameSync(from, to)
  symlinkSync(to, from)
}

describe.each(Object.entries(commands))('%s', (_, command) => {
  const file = ({ cwd }: { cwd: string }) => join(cwd, command.writes)
  const isAtTop = !command.writes.includes('/')

  test('writes its file, and leaves nothing else behind', () => {
    const made = program(command)
    expect(badgelint(command.args, made).code).not.toBe(3)
    expect(readFileSync(file(made), 'utf8')).not.toBe(command.exists)
    expect(readdirSync(dirname(file(made))).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('through no link that leads out, at the file', () => {
    const made = program(command)
    linkFile(file(made), join(made.outside, 'there.txt'))
    const before = everything(made.outside)
    const { code } = badgelint(command.args, made)
    expect([0, 1, 2]).toContain(code)
    expect(everything(made.outside)).toEqual(before)
    expect(readlinkSync(file(made))).toBe(join(made.outside, 'there.txt'))
  })

  test('through no link to nothing outside', () => {
    const made = program(command)
    const target = join(made.outside, 'new.txt')
    linkFile(file(made), target)
    const before = everything(made.outside)
    expect([0, 1, 2]).toContain(badgelint(command.args, made).code)
    expect(everything(made.outside)).toEqual(before)
  })

  test.skipIf(isAtTop)('through no link that leads out, at the folder', () => {
    const made = program(command)
    linkFolder(dirname(file(made)), join(made.outside, 'folder'))
    const before = everything(made.outside)
    expect([0, 1, 2]).toContain(badgelint(command.args, made).code)
    expect(everything(made.outside)).toEqual(before)
  })

  test.skipIf(isAtTop)('through no folder that is a link to nothing outside', () => {
    const made = program(command)
    const [first = ''] = command.writes.split('/')
    renameSync(join(made.cwd, first), join(made.cwd, `${first}-away`))
    symlinkSync(join(made.outside, 'new'), join(made.cwd, first))
    const before = everything(made.outside)
    expect([0, 1, 2]).toContain(badgelint(command.args, made).code)
    expect(everything(made.outside)).toEqual(before)
  })

  test('through no link into the folder of git', () => {
    const made = program(command)
    const config = join(made.cwd, '.git/config')
    const before = readFileSync(config, 'utf8')
    if (!existsSync(file(made))) symlinkSync(config, file(made))
    expect([0, 1, 2]).toContain(badgelint(command.args, made).code)
    expect(readFileSync(config, 'utf8')).toBe(before)
  })

  test('a link in a circle costs no more than this file', () => {
    const made = program(command)
    linkFile(file(made), `${file(made)}.other`)
    if (!existsSync(`${file(made)}.other`)) symlinkSync(file(made), `${file(made)}.other`)
    expect([0, 1, 2]).toContain(badgelint(command.args, made).code)
    expect(lstatSync(file(made)).isSymbolicLink()).toBe(true)
  })

  test.skipIf(isAtTop)('through a folder that is a link to another one inside', () => {
    const made = program(command)
    const moved = join(made.cwd, 'moved')
    linkFolder(dirname(file(made)), moved)
    expect([0, 1, 2]).toContain(badgelint(command.args, made).code)
    expect(lstatSync(dirname(file(made))).isSymbolicLink()).toBe(true)
    if (command.args[0] === 'check')
      expect(existsSync(join(moved, basename(file(made))))).toBe(true)
  })

  test.runIf(command.exists)('through a link to another file inside, which stays a link', () => {
    const made = program(command)
    const target = join(made.cwd, 'kept/target.txt')
    linkFile(file(made), target)
    expect([0, 1]).toContain(badgelint(command.args, made).code)
    expect(lstatSync(file(made)).isSymbolicLink()).toBe(true)
    expect(readFileSync(target, 'utf8')).not.toBe(command.exists)
  })
})

describe('check --output', () => {
  const output = (to: string, cwd: string) =>
    badgelint(['check', '--fail-on', 'never', '--output', to], { cwd })

  test('says which link it does not follow, and ends with 2', () => {
    const { cwd, outside } = program({ args: [], writes: 'reports/out.txt' })
    symlinkSync(join(outside, 'there.txt'), join(cwd, 'reports/out.txt'))
    const { code, stderr } = output('reports/out.txt', cwd)
    expect(code).toBe(2)
    expect(stderr).toBe(
      'badgelint: The report cannot be written to reports/out.txt: reports/out.txt is a link that leads out of program. Check the path.\n',
    )
  })

  test('writes outside where the command line names it, be it through links there', () => {
    const { cwd, outside } = program({ args: [], writes: 'reports/out.txt' })
    symlinkSync(join(outside, 'there.txt'), join(outside, 'link.txt'))
    expect(output(join(outside, 'link.txt'), cwd).code).toBe(0)
    expect(output('../outside/deep.txt', cwd).code).toBe(0)
    expect(readFileSync(join(outside, 'there.txt'), 'utf8')).toContain('1 file')
    expect(readFileSync(join(outside, 'deep.txt'), 'utf8')).toContain('1 file')
    // No folder is made for a report.
    expect(output('../outside/new/deep.txt', cwd).code).toBe(2)
  })

  test('writes to standard output and into a pipe, and puts nothing in their place', () => {
    const { cwd } = program({ args: [], writes: 'reports/out.txt' })
    // Node gives its children sockets, and a shell gives them pipes.
    const line = `"${process.execPath}" "${entry}" check --no-links --output /dev/stdout | cat`
    const told = execFileSync('sh', ['-c', line], { cwd, encoding: 'utf8' })
    expect(told).toContain('1 file')
    expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(true)
    execFileSync('mkfifo', [join(cwd, 'reports/pipe')])
    const read = spawnSync(
      'sh',
      ['-c', `cat reports/pipe & ${line.replace('/dev/stdout | cat', 'reports/pipe')}; wait`],
      {
        cwd,
        encoding: 'utf8',
      },
    )
    expect(read.stdout).toContain('1 file')
    expect(lstatSync(join(cwd, 'reports/pipe')).isFIFO()).toBe(true)
  })

  test('does not wait for somebody to read a pipe', () => {
    const { cwd } = program({ args: [], writes: 'reports/out.txt' })
    execFileSync('mkfifo', [join(cwd, 'reports/pipe')])
    expect(output('reports/pipe', cwd).code).toBe(2)
  })

  test('takes no file in the place of a temporary one', () => {
    const { cwd } = program({ args: [], writes: 'reports/out.txt' })
    writeFileSync(join(cwd, 'reports/out.txt'), 'before')
    expect(output('reports', cwd)).toMatchObject({ code: 2 })
    expect(readdirSync(join(cwd, 'reports'))).toEqual(['out.txt'])
  })
})
