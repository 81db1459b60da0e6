import { pathFrom } from '../files/paths.ts'
import type { FoundLedger } from './find-ledger.ts'
import { Salts, saltFile } from './import/salts.ts'
import { type KeyContext, ledgerKeys } from './ledger-keys.ts'

/** What links a person to events of a ledger. */
export interface Forgotten {
  /** How many salts of the person there are: one for each key under which there is one. */
  readonly salts: number
  /** How many events have a pseudonym of the person, made with these salts, or with none. */
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
  const salts = Salts.open(root, workingDirectory)
  const known = keys.filter((key) => salts.get(address, key) !== undefined)
  const pseudonyms = new Set(
    keys.map((key) => key.recipient(address, salts.get(address, key) ?? '')),
  )
  const events = new Set<string>()
  for await (const event of ledger.read(ledger.batches()))
    if ('who' in event && event.who !== undefined && pseudonyms.has(event.who)) events.add(event.id)
  return {
    salts: known.length,
    events: events.size,
    file: pathFrom(workingDirectory, saltFile(root)),
    delete: async () => {
      for (const key of known) salts.delete(address, key)
      await salts.save()
    },
  }
}
