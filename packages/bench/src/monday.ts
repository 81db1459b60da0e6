import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayAfter } from '@badgelint/core/internal'
import {
  type Channel,
  checkpoint,
  type Day,
  eventOf,
  Ledger,
  LedgerKey,
  type NewEvent,
} from '@badgelint/ledger'
import { parse } from 'yaml'

/**
 * `node packages/bench/src/monday.ts FOLDER`: writes the program of a made-up university to a folder, with a ledger of
 * the badges that `monday/issued.yaml` counts. The same each time.
 */
const monday = join(import.meta.dirname, '../monday')

/** Two years up to the day that counts as today in the program. */
const firstDay: Day = '2024-06-03'
const lastDay: Day = '2026-05-29'

/** Nobody's badges are behind these pseudonyms, so the key may be known. */
const key = LedgerKey.parse('0123456789abcdef'.repeat(4)) ?? LedgerKey.create()

/** How badges of one template were issued. */
interface Issued {
  readonly issued: number
  /** The day of the last one, where that is not the end of the two years. */
  readonly until?: Day
  readonly channel?: Channel
  /** Days from completion to issue. */
  readonly wait?: number
}

/** The badges of a template, spread evenly over the time in which they were issued. */
function* eventsOf(template: string, plan: Issued): Generator<NewEvent> {
  const { issued, until = lastDay, channel = 'integration:canvas', wait = 2 } = plan
  const days = (Date.parse(until) - Date.parse(firstDay)) / 86_400_000
  for (let number = 1; number <= issued; number++) {
    const day = dayAfter(firstDay, Math.round((days * number) / issued))
    yield {
      type: 'issue',
      template,
      sequence: 1,
      ref: key.credentialRef(`${template} ${number}`),
      issued_on: day,
      completed_on: dayAfter(day, -wait),
      channel,
    }
  }
}

/** Writes the program to a folder, which is made where it is not there. */
export async function writeMonday(folder: string): Promise<void> {
  cpSync(join(monday, 'program'), folder, { recursive: true })
  const issued: Readonly<Record<string, Issued>> = parse(
    readFileSync(join(monday, 'issued.yaml'), 'utf8'),
  )
  const ledger = await Ledger.create(join(folder, 'ledger'), [{ id: key.id, valid_from: firstDay }])
  await ledger.append(
    Object.entries(issued).flatMap(([template, plan]) =>
      Array.from(eventsOf(template, plan), eventOf),
    ),
  )
  await checkpoint(ledger)
}

const [folder] = process.argv.slice(2)
if (import.meta.main) {
  if (folder === undefined) throw new Error('Name the folder to write to')
  await writeMonday(folder)
}
