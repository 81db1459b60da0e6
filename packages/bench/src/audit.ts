import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addLedger, badgelint, ledgerProgram } from './ledger-program.ts'
import { type Command, compare } from './processes.ts'
import { markdownTable, milliseconds } from './table.ts'

/**
 * `npm run bench:audit`: what an audit of 1,000 templates with a ledger of 100,000 events takes, as a multiple of a
 * check of the same. Links are answered by a cache, so that no network is measured.
 */
const rounds = 7
const maxRatio = 5

const folder = ledgerProgram(
  1000,
  'links: {cache: .badgelint/links.json, cacheDays: {alive: 365}}\n',
)
await addLedger(folder, 100_000)
answerLinks()
commitAll()
const { own, other, ratio } = compare(audit(), check(), rounds)
const rows = [
  ['check', milliseconds(other), ''],
  [
    'audit',
    milliseconds(own),
    `${ratio.toFixed(2)} times, ${ratio <= maxRatio ? 'met' : 'missed'}`,
  ],
]
process.stdout.write(
  `${markdownTable([['1,000 templates, 100,000 events', 'time', 'bar: 5 times'], ...rows])}\n`,
)
rmSync(folder, { recursive: true, force: true })

function audit(): Command {
  return [badgelint, 'audit', folder, '--format', 'json']
}

function check(): Command {
  return [badgelint, 'check', folder, '--no-links', '--format', 'json', '--fail-on', 'never']
}

/** Says of all links that they are alive. */
function answerLinks(): void {
  const list = [badgelint, 'links', folder, '--list', '--format', 'json']
  const output = execFileSync(process.execPath, list, { encoding: 'utf8', maxBuffer: 1e9 })
  const { links }: { readonly links: readonly { readonly address: string }[] } = JSON.parse(output)
  const day = new Date().toISOString().slice(0, 10)
  const entry = { day, answer: { verdict: 'alive', status: 200 } }
  const entries = Object.fromEntries(links.map(({ address }) => [address, entry]))
  execFileSync('mkdir', ['-p', join(folder, '.badgelint')])
  writeFileSync(join(folder, '.badgelint/links.json'), JSON.stringify({ version: 1, entries }))
}

function commitAll(): void {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org']
  execFileSync('git', ['add', '--all'], { cwd: folder })
  execFileSync('git', [...who, 'commit', '--quiet', '--message', 'All'], { cwd: folder })
}
