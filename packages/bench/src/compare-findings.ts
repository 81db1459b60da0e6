import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * `npm run compare:findings -- --before CLI_JS --after CLI_JS [--shared FOLDER]`: whether two built commands
 * find the same, byte for byte, in both examples, in the corpus of real templates, in the sample of live ones
 * and in each of the cases; the last three lie in a folder beside the repository. Shows where they differ first,
 * and ends with 1 where they do.
 */
const root = join(import.meta.dirname, '../../..')
const { values } = parseArgs({
  options: {
    before: { type: 'string' },
    after: { type: 'string', default: join(root, 'packages/cli/dist/cli.js') },
    shared: { type: 'string', default: join(root, '../shared') },
  },
})
if (values.before === undefined) throw new Error('--before needs the cli.js of the earlier command')
const commands = [resolve(values.before), resolve(values.after)] as const
for (const command of commands) if (!existsSync(command)) throw new Error(`no command ${command}`)
const shared = resolve(values.shared)

/** What is in the folder of the cases and is none. */
const noCases = /^(?:README\.md|expected\.json|.*\.mjs)$/

/** How many lines are shown of an input in which two commands differ. */
const mostShown = 3

const scratch = mkdtempSync(join(tmpdir(), 'badgelint-compare-'))
let differing = 0
try {
  for (const name of ['exemplary', 'needs-work'])
    compare(`examples/${name}`, root, [`examples/${name}`])
  for (const name of ['corpus', 'live/credly-sample']) compare(name, shared, [name])
  for (const name of readdirSync(join(shared, 'cases')).sort())
    if (!noCases.test(name)) compare(`cases/${name}`, programOf(join(shared, 'cases', name)), [])
} finally {
  rmSync(scratch, { recursive: true })
}
process.stdout.write(differing === 0 ? 'all the same\n' : `${differing} differ\n`)
process.exitCode = differing === 0 ? 0 : 1

/** A program that consists of one case: a file as its only template, a folder as it is. */
function programOf(path: string): string {
  const folder = mkdtempSync(join(scratch, 'case-'))
  const templates = join(folder, 'templates')
  mkdirSync(templates)
  const name = basename(path)
  const isFile = name.includes('.')
  cpSync(path, isFile ? join(templates, name) : folder, { recursive: true })
  return folder
}

function compare(name: string, folder: string, paths: readonly string[]): void {
  const [before, after] = commands.map((command) => linesOf(command, folder, paths))
  const count = Math.max(before?.length ?? 0, after?.length ?? 0)
  const other = Array.from({ length: count }, (_, line) => line).filter(
    (line) => before?.[line] !== after?.[line],
  )
  process.stdout.write(`${name}: ${other.length === 0 ? `same, ${count} lines` : 'differs'}\n`)
  if (other.length === 0) return
  differing += 1
  for (const line of other.slice(0, mostShown))
    for (const [sign, lines] of [
      ['-', before],
      ['+', after],
    ] as const)
      process.stdout.write(`  ${line + 1} ${sign} ${lines?.[line] ?? '(no such line)'}\n`)
}

/** All that a command says, on both streams, and what it ends with. */
function linesOf(command: string, folder: string, paths: readonly string[]): string[] {
  const options = ['--no-links', '--today', '2026-11-29', '--format', 'json', '--fail-on', 'never']
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [command, 'check', ...paths, ...options],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  )
  if (error) throw error
  return `${stdout}${stderr}exit ${status}`.split('\n')
}
