import { join } from 'node:path'
import { pathFrom, repositoryTop } from '../files/paths.ts'
import { readSource } from '../files/read.ts'
import { existsAt } from '../files/stat.ts'
import { writeAtomic } from '../files/write.ts'
import type { FoundLedger } from './find-ledger.ts'
import { UnusableLedgerError } from './find-ledger.ts'
import { type KeyContext, ledgerKeys } from './ledger-keys.ts'

/** What links a person to events of a ledger. */
export interface Forgotten {
  /** How many salts of the person there are: one for each key under which there is one. */
  readonly salts: number
  /** How many events have a pseudonym of the person, by these salts; or where there is none, by the key alone. */
  readonly events: number
  /** The file of the salts, relative to the working directory. */
  readonly file: string
  /** Deletes the salts. */
  delete(): Promise<void>
}

/** Looks for what links a person to a ledger, and deletes nothing yet. Throws {@link UnusableLedgerError}. */
export async function findForgotten(
  address: string,
  context: FoundLedger & KeyContext,
): Promise<Forgotten> {
  const { ledger, root, workingDirectory } = context
  const keys = ledgerKeys(context)
  const absolute = join(root, '.badgelint', 'ledger.salts.json')
  const file = pathFrom(workingDirectory, absolute)
  const salts = readSalts(absolute, file)
  const own = keys.map((key) => ({ name: key.saltName(address), key }))
  const known = own.filter(({ name }) => Object.hasOwn(salts, name))
  const pseudonyms = new Set(
    own.map(({ name, key }) =>
      key.recipient(address, Object.hasOwn(salts, name) ? salts[name] : ''),
    ),
  )
  let events = 0
  const seen = new Set<string>()
  for await (const event of ledger.read(ledger.batches()))
    if (
      'who' in event &&
      event.who !== undefined &&
      pseudonyms.has(event.who) &&
      !seen.has(event.id)
    ) {
      seen.add(event.id)
      events += 1
    }
  const names = new Set(known.map(({ name }) => name))
  return {
    salts: known.length,
    events,
    file,
    delete: async () => {
      const left = Object.entries(readSalts(absolute, file)).filter(([name]) => !names.has(name))
      const text = `${JSON.stringify(Object.fromEntries(left), null, 2)}\n`
      await writeAtomic(absolute, text, [repositoryTop(root) ?? root])
    },
  }
}

/** Salts by the names of people; none where there is no file. */
function readSalts(absolute: string, file: string): Readonly<Record<string, string>> {
  if (!existsAt(absolute)) return {}
  const source = readSource(absolute, file)
  try {
    const value: unknown = JSON.parse('text' in source ? source.text : '')
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, salt]) => [name, String(salt)] as const),
      )
  } catch {
    // Said below, as for every other content.
  }
  throw new UnusableLedgerError(
    `${file} is damaged; expected a JSON object with the salt of each person. Restore it from a backup.`,
  )
}
