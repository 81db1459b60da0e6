import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { type Outcome, teaching, template } from './command.ts'
import type { Call } from './several-runs.ts'

/** A run that has not ended by then never will: all of a kind take some seconds. */
const forEver = 240_000

/** What lies outside of the repository, and must never be told. */
const secret = 'MargueriteSecret'

/** What may lie where a file is looked for. */
const kinds: Readonly<Record<string, (at: string) => void | Promise<void>>> = {
  'a folder': (at) => mkdirSync(at),
  'a pipe': (at) => pipe(at),
  'a link to a pipe': (at) => {
    pipe(`${at}.pipe`)
    symlinkSync(`${at}.pipe`, at)
  },
  'a socket': listen,
  'a link to /dev/zero': (at) => symlinkSync('/dev/zero', at),
  'a link to /dev/stdin': (at) => symlinkSync('/dev/stdin', at),
  'a link to /proc/self/environ': (at) => symlinkSync('/proc/self/environ', at),
  'a link in a circle': (at) => {
    symlinkSync(`${at}.other`, at)
    symlinkSync(at, `${at}.other`)
  },
  'a link to nothing': (at) => symlinkSync('nowhere', at),
  'a link through a file': (at) => symlinkSync('/etc/passwd/x', at),
  'a link with a name that is too long': (at) => symlinkSync('x'.repeat(300), at),
  'a file of 60 MB': (at) => {
    writeFileSync(at, '')
    truncateSync(at, 60_000_000)
  },
  'a file that may not be read': (at) => {
    writeFileSync(at, 'x')
    chmodSync(at, 0o000)
  },
  'a folder that may not be entered': (at) => {
    mkdirSync(at)
    chmodSync(at, 0o000)
  },
}

function pipe(at: string): void {
  execFileSync('mkfifo', [at])
}

async function listen(at: string): Promise<void> {
  // The path of a socket may have about a hundred characters.
  const server = createServer()
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(at, resolve)
  await promise
  onTestFinished(() => void server.close())
}

const emptyRepository = mkdtempSync(join(tmpdir(), 'b-'))
execFileSync('git', ['init', '-q', '--template=', emptyRepository])
afterAll(() => rmSync(emptyRepository, { recursive: true, force: true }))

interface Place {
  /** The path at which something else than a file lies. */
  readonly at: string
  readonly args?: readonly string[]
  /** Files beside those that every program here has. */
  readonly files?: Readonly<Record<string, string>>
  /** Whether nothing can be checked without it. */
  readonly isNeeded?: true
  /** Whether a folder in its place is one to be searched, and holds nothing. */
  readonly isEmpty?: true
  /** Kinds that are fine at this place. */
  readonly isFine?: readonly string[]
  /** What names the place in what is said; the path where absent, nothing where null. */
  readonly named?: RegExp | null
}

const check = ['check', '--no-links', '--format', 'json']
const extending = { 'badgelint.yaml': 'extends: [recommended, shared]\nplatform: credly\n' }
const shared = {
  'node_modules/shared/package.json': '{"name": "shared", "exports": "./rules.yaml"}',
  'node_modules/shared/rules.yaml': 'platform: credly\n',
}

/** Every place at which a file of a repository is read. */
const places: Readonly<Record<string, Place>> = {
  'the configuration': { at: 'badgelint.yaml', isNeeded: true },
  'a configuration that is named': {
    at: 'other.yaml',
    args: [...check, '--config', 'other.yaml'],
    isNeeded: true,
  },
  'a configuration to show': {
    at: 'badgelint.yaml',
    args: ['check', '--print-config', 'templates/z.yaml'],
    isNeeded: true,
  },
  'a file to extend': {
    at: 'shared.yaml',
    files: { 'badgelint.yaml': 'extends: ./shared.yaml\n' },
    isNeeded: true,
  },
  'a package to extend': {
    at: 'node_modules/shared/rules.yaml',
    files: { ...extending, ...shared, 'node_modules/shared/rules.yaml': '' },
    isNeeded: true,
    named: /shared/,
  },
  'the manifest of a package to extend': {
    at: 'node_modules/shared/package.json',
    files: { ...extending, ...shared, 'node_modules/shared/package.json': '' },
    isNeeded: true,
    named: /shared/,
  },
  'the manifest beside the configuration': {
    at: 'package.json',
    files: { ...extending, ...shared },
    isNeeded: true,
    named: /package\.json|shared/,
  },
  'a plugin': {
    at: 'rules.mjs',
    files: { 'badgelint.yaml': 'plugins: ./rules.mjs\n' },
    isNeeded: true,
  },
  'the baseline': { at: 'badgelint-baseline.yaml', isNeeded: true },
  'a baseline that is named': {
    at: 'frozen.yaml',
    files: { 'badgelint.yaml': 'baseline: frozen.yaml\n' },
    isNeeded: true,
  },
  '.gitignore': { at: '.gitignore' },
  'a .gitignore further down': { at: 'templates/.gitignore' },
  'a template': { at: 'templates/a.yaml', isFine: ['a folder'] },
  'a template that is named': {
    at: 'a.yaml',
    args: [...check, 'a.yaml', 'templates'],
    // Of a folder its files are checked, and there is none.
    isEmpty: true,
  },
  "the program's own file": { at: 'program.yaml', isFine: ['a folder'] },
  "the program's own file, beside": {
    at: 'program.yaml',
    args: [...check, 'templates'],
    named: null,
  },
  'the governance document': { at: 'GOVERNANCE.md', isFine: ['a folder'] },
  'a page': { at: 'marketing/a.md', isFine: ['a folder'] },
  'a picture': {
    at: 'images/a.png',
    files: { 'templates/a.yaml': template({ image: 'images/a.png' }) },
  },
  'a list of skills': { at: 'skills.txt', files: { 'program.yaml': 'skills: skills.txt\n' } },
  'a cache of links': {
    at: 'links.json',
    args: ['check', '--format', 'json'],
    files: { 'badgelint.yaml': 'platform: credly\nlinks: {cache: links.json}\n' },
    isFine: ['a link to nothing'],
  },
  'an export': { at: 'export.json', args: ['import', 'credly', 'export.json'], isNeeded: true },
  'an export to compare with': {
    at: 'export.json',
    args: ['compare', 'export.json'],
    isNeeded: true,
  },
  'a picture of an export': {
    at: 'exports/a.png',
    args: ['import', 'credly', 'exports/a.json'],
    files: {
      'exports/a.json': JSON.stringify({ data: [{ id: '1', name: 'A', image_url: 'a.png' }] }),
    },
    named: null,
  },
  'a template to note a review in': {
    at: 'templates/a.yaml',
    args: ['reviewed', 'templates/a.yaml'],
    isNeeded: true,
  },
  'a template to fix': { at: 'templates/a.yaml', args: ['fix', 'templates'], named: null },
  'a workflow': { at: '.github/workflows/a.yml', args: ['init', '--dry-run'], named: null },
  'a file of hooks': { at: '.pre-commit-config.yaml', args: ['init', '--dry-run'], named: null },
  'a list of links': { at: 'templates/a.yaml', args: ['links', '--list'], named: null },
}

/** A program with a flawed template, and with something else where a file is looked for. */
async function programWith(
  place: Place,
  lay: (at: string) => void | Promise<void>,
): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'b-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const files: Readonly<Record<string, string>> = {
    'badgelint.yaml': 'platform: credly\n',
    'templates/z.yaml': template({
      name: 'Flawed',
      description: teaching,
      image: 'http://127.0.0.1/a.png',
      global_activity_url: 'http://127.0.0.1/',
    }),
    ...place.files,
  }
  cpSync(emptyRepository, cwd, { recursive: true })
  for (const [path, content] of Object.entries({ ...files, [place.at]: null })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    if (content !== null) writeFileSync(join(cwd, path), content)
  }
  await lay(join(cwd, place.at))
  chmodSync(cwd, 0o777)
  for (const name of ['templates', 'images']) {
    mkdirSync(join(cwd, name), { recursive: true })
    chmodSync(join(cwd, name), 0o777)
  }
  return cwd
}

/** Runs the command for each call in one process, as somebody whom permissions bind. */
async function outcomes(calls: readonly Call[]): Promise<readonly Outcome[]> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'several-runs.ts'), JSON.stringify(calls)],
    {
      env: {
        PATH: process.env.PATH,
        NO_COLOR: '1',
        TOKEN: secret,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
      },
      ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
      timeout: forEver,
      killSignal: 'SIGKILL',
    },
  )
  const ended = once(child, 'close')
  const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr)])
  await ended
  if (child.exitCode === 0)
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  const last = stdout.split('\n').length - 1
  throw new Error(`${calls[last]?.args.join(' ')} in ${calls[last]?.cwd} did not end. ${stderr}`)
}

test.each(Object.keys(kinds))(
  '%s, wherever a file is read: the run ends and says so',
  async (kind) => {
    const lay = kinds[kind]
    if (!lay) throw new Error('no such kind')
    const names = Object.keys(places)
    const calls: Call[] = []
    for (const name of names) {
      const place = places[name] as Place
      calls.push({ cwd: await programWith(place, lay), args: place.args ?? check })
    }
    const results = await outcomes(calls)
    for (const [index, name] of names.entries()) {
      const { args = check, at, isEmpty, isFine = [], isNeeded, named } = places[name] as Place
      const { code, stdout, stderr } = results[index] as Outcome
      const said = `${stdout}\n${stderr}`
      const context = `${kind} as ${name}: exit ${code}\n${said}`
      expect([0, 1, 2], context).toContain(code)
      expect(said, context).not.toContain(secret)
      if (isNeeded || (isEmpty && kind.startsWith('a folder'))) expect(code, context).toBe(2)
      else if (args[0] === 'check') expect(said, context).toContain('template/earner-voice')
      if (!isFine.includes(kind) && named !== null)
        expect(said, context).toMatch(named ?? new RegExp(at.replaceAll('.', '\\.')))
    }
  },
  forEver + 60_000,
)
