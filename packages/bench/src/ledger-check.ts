import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addLedger, badgelint, ledgerProgram } from './ledger-program.ts'
import { type Command, compare, duration } from './processes.ts'
import { markdownTable, milliseconds } from './table.ts'

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

/** The arguments to Node of a check. */
function check(folder: string): Command {
  return [badgelint, 'check', folder, '--no-links', '--format', 'json', '--fail-on', 'never']
}

const [without, withLedger] = [ledgerProgram(templates), ledgerProgram(templates)]
await addLedger(withLedger, events)
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
