import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * Tries a release out without publishing: packs every public package, and has what was packed used in
 * empty folders, as a stranger would.
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
  readonly dependencies?: Readonly<Record<string, string>>
}

interface Package {
  readonly folder: string
  readonly manifest: Manifest
}

const scratch = mkdtempSync(join(tmpdir(), 'badgelint-release-'))
try {
  const packages = dependenciesFirst(publicPackages())
  if (tag !== undefined) sameVersion(packages, tag)
  const destination = keep === undefined ? join(scratch, 'packed') : resolve(keep)
  for (const [index, one] of packages.entries()) pack(one, index + 1, destination)
  const use = join(import.meta.dirname, '../smoke/use-packed.js')
  execFileSync(process.execPath, [use, destination], { stdio: ['ignore', 'inherit', 'inherit'] })
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

function pack({ folder, manifest }: Package, number: number, destination: string): void {
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
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
