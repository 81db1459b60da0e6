import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * Tries a release out without publishing: packs every public package, installs what was packed in
 * empty folders, and uses it there as a stranger would.
 *
 * `--tag v1.2.3` makes sure that the packages have the version of the tag; `--keep <folder>` keeps
 * the packed files, numbered so that dependencies come first.
 */
const { tag, keep } = parseArgs({
  options: { tag: { type: 'string' }, keep: { type: 'string' } },
}).values

const top = join(import.meta.dirname, '../../..')

interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
}

interface Package {
  readonly folder: string
  readonly manifest: Manifest
}

interface Packed extends Package {
  readonly tarball: string
}

const scratch = mkdtempSync(join(tmpdir(), 'badgelint-release-'))
try {
  const packages = dependenciesFirst(publicPackages())
  if (tag !== undefined) sameVersion(packages, tag)
  const destination = keep === undefined ? join(scratch, 'packed') : resolve(keep)
  const packed = packages.map((one, index) => pack(one, index + 1, destination))
  const [commands, libraries] = [
    packed.filter(({ manifest }) => manifest.bin !== undefined),
    packed.filter(({ manifest }) => manifest.bin === undefined),
  ]
  for (const command of commands) tryCommand(command)
  tryLibraries(libraries)
  if (keep !== undefined) say(`Kept in ${destination}.`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function publicPackages(): Package[] {
  return readdirSync(join(top, 'packages'))
    .map((name) => join(top, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: manifestIn(readFileSync(join(folder, 'package.json'))) }))
    .filter(({ manifest }) => manifest.private !== true)
}

function manifestIn(json: Buffer | string): Manifest {
  const manifest: Manifest = JSON.parse(json.toString())
  return manifest
}

/** So that a release that stops half-way never leaves a package without what it depends on. */
function dependenciesFirst(packages: readonly Package[]): Package[] {
  const sorted = new Set<Package>()
  const add = (one: Package): void => {
    const names = Object.keys(one.manifest.dependencies ?? {})
    for (const other of packages) if (names.includes(other.manifest.name)) add(other)
    sorted.add(one)
  }
  for (const one of packages) add(one)
  return [...sorted]
}

function sameVersion(packages: readonly Package[], tag: string): void {
  const others = packages.filter(({ manifest }) => `v${manifest.version}` !== tag)
  if (others.length === 0) return
  const list = others.map(({ manifest }) => `${manifest.name} ${manifest.version}`).join(', ')
  throw new Error(`The tag is ${tag}, but there is ${list}. Set the versions, and tag again.`)
}

function pack({ folder, manifest }: Package, number: number, destination: string): Packed {
  const file = manifest.name.replace('@', '').replace('/', '-')
  const tarball = join(destination, `${number}-${file}-${manifest.version}.tgz`)
  mkdirSync(destination, { recursive: true })
  const pnpm = ['--yes', '--prefer-offline', 'pnpm@12.21.0']
  run('npx', [...pnpm, 'pack', '--silent', '--out', tarball], folder)
  const published = run('tar', ['-xOf', tarball, 'package/package.json'], destination)
  if (published.includes('workspace:'))
    throw new Error(`${manifest.name} would be published with "workspace:" in its dependencies.`)
  const files = run('tar', ['-tf', tarball], destination).trim().split('\n')
  if (!files.some((path) => path.startsWith('package/dist/')))
    throw new Error(`${manifest.name} would be published without dist. Run npm run build.`)
  say(`Packed ${manifest.name} ${manifest.version}, ${files.length} files.`)
  return { folder, manifest: manifestIn(published), tarball }
}

/** Installs without a registry: a command is a bundle and needs nothing else. */
function tryCommand({ manifest, tarball }: Packed): void {
  const folder = emptyProject('command')
  install(['--offline', tarball], folder)
  mkdirSync(join(folder, 'templates'))
  writeFileSync(join(folder, 'templates/team-lead.yaml'), 'name: Team Lead\ndescription: TODO\n')
  const version = run('npx', ['--offline', manifest.name, '--version'], folder).trim()
  if (version !== manifest.version)
    throw new Error(`${manifest.name} ${manifest.version} says that it is ${version}.`)
  const options = ['check', '--no-links', '--fail-on', 'never']
  const told = run('npx', ['--offline', manifest.name, ...options], folder)
  if (!told.includes('templates/team-lead.yaml'))
    throw new Error(`${manifest.name} found nothing in a template that is not finished:\n${told}`)
  say(`Installed ${manifest.name} in an empty folder and checked a template there:`)
  say(indented(told))
}

/** All at once, so that they find each other though none is on the registry yet. */
function tryLibraries(libraries: readonly Packed[]): void {
  const folder = emptyProject('libraries')
  install(['--prefer-offline', ...libraries.map(({ tarball }) => tarball)], folder)
  const names = libraries.map(({ manifest }) => manifest.name)
  writeFileSync(
    join(folder, 'use.js'),
    `import { lint } from '@badgelint/core'
for (const name of ${JSON.stringify(names)}) await import(name)
const text = 'name: Team Lead\\ndescription: TODO\\n'
const { findings } = await lint([{ path: 'templates/team-lead.yaml', text }])
console.log(findings.length)
`,
  )
  const count = Number(run(process.execPath, ['use.js'], folder))
  if (!(count > 0)) throw new Error('lint of @badgelint/core found nothing where it should.')
  say(`Installed and imported ${names.join(', ')}; lint gave ${count} findings.`)
}

function emptyProject(name: string): string {
  const folder = join(scratch, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  return folder
}

function install(what: readonly string[], folder: string): void {
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...what], folder)
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function indented(text: string): string {
  return text.trim().replace(/^(?=.)/gm, '  ')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
