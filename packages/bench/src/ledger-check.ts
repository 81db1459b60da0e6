import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { eventOf, Ledger, LedgerKey, type NewEvent } from '@badgelint/ledger'
import { type Command, compare, duration } from './processes.ts'
import { markdownTable, milliseconds } from './table.ts'
import { varied, written } from './templates.ts'

/**
 * `npm run bench:ledger-check`: what a ledger of 100,000 events costs a check of 1,000 templates, once what it says
 * is kept: the command on both by turns, each the median of runs in processes of their own. `--events` for others.
 */
const rounds = 9
const templates = 1000
const events = Number(
  parseArgs({ options: { events: { type: 'string' } } }).values.events ?? 100_000,
)
/** At most a fifth more than without. */
const maxRatio = 1.2

const key = LedgerKey.parse('0123456789abcdef'.repeat(4)) ?? LedgerKey.create()
const command = join(import.meta.dirname, '../../cli/dist/cli.js')

function program(): string {
  const folder = written(varied(templates, 1))
  writeFileSync(
    join(folder, 'badgelint.yaml'),
    'platform: credly\nextends: strict\ntoday: 2026-06-01\n',
  )
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  return folder
}

async function addLedger(folder: string): Promise<void> {
  const output = execFileSync(process.execPath, check(folder), { encoding: 'utf8', maxBuffer: 1e9 })
  const found: { readonly findings: readonly { readonly template?: string }[] } = JSON.parse(output)
  const ids = [...new Set(found.findings.flatMap(({ template }) => template ?? []))]
  const ledger = await Ledger.create(join(folder, 'ledger'), [
    { id: key.id, valid_from: '2020-01-01' },
  ])
  for (let month = 0; month < 24; month++) {
    const name = `${2024 + Math.floor((month + 5) / 12)}-${String(((month + 5) % 12) + 1).padStart(2, '0')}`
    const size = Math.round(events / 24)
    await ledger.append(
      Array.from({ length: size }, (_, index) => {
        const number = month * size + index
        const day = `${name}-${String((number % 28) + 1).padStart(2, '0')}`
        const common = { template: ids[number % ids.length] ?? 'none', sequence: 1 }
        const amends = number % 50 === 49
        const event = amends
          ? {
              type: 'correct',
              ref: key.credentialRef(`${number - 1}`),
              on: day,
              field: 'name',
              reason: 'data-error',
            }
          : {
              type: 'issue',
              ref: key.credentialRef(`${number}`),
              issued_on: day,
              completed_on: `${name}-01`,
              channel: number % 3 === 0 ? 'manual' : 'api',
            }
        return eventOf({ ...common, ...event } as NewEvent)
      }),
    )
  }
}

/** The arguments to Node of a check. */
function check(folder: string): Command {
  return [command, 'check', folder, '--no-links', '--format', 'json', '--fail-on', 'never']
}

const [without, withLedger] = [program(), program()]
await addLedger(withLedger)
const cold = duration(check(withLedger))
const { own, other, ratio } = compare(check(withLedger), check(without), rounds)
const rows = [
  ['without a ledger', milliseconds(other), ''],
  ['with one, the first time', milliseconds(cold), ''],
  [
    'with one, kept',
    milliseconds(own),
    `${ratio.toFixed(2)} times, ${ratio <= maxRatio ? 'met' : 'missed'}`,
  ],
]
process.stdout.write(
  `${markdownTable([['check of 1,000 templates', 'time', 'bar: 1.2 times'], ...rows])}\n`,
)
for (const folder of [without, withLedger]) rmSync(folder, { recursive: true, force: true })
