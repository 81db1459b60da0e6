import { join } from 'node:path'
import { type Day, dayOf, LedgerKey } from '@badgelint/ledger'
import { pathFrom } from '../files/paths.ts'
import { readSource } from '../files/read.ts'
import { existsAt } from '../files/stat.ts'
import { writeAtomic } from '../files/write.ts'
import { type BeginRequest, withinOf, writeSecret } from './begin-ledger.ts'
import { type FoundLedger, findLedger, UnusableLedgerError, usableError } from './find-ledger.ts'
import { keyFile, keyVariable, ledgerKeys } from './ledger-keys.ts'

/** A key that a ledger has got; paths are relative to the working directory. */
export interface AddedKey {
  readonly id: string
  readonly from: Day
  /** The file that holds the key; absent where it comes from the variable. */
  readonly file?: string
  readonly ledger: string
}

/**
 * Gives a ledger one more key for the badges that are issued from a day on: a new one, or one of the variable that the
 * ledger does not know yet. Throws {@link UnusableLedgerError} where a badge of that time is there already, since
 * under another key it would count twice.
 */
export async function addKey(request: BeginRequest): Promise<AddedKey> {
  const { workingDirectory, config, environment, keyFrom } = request
  const found = await findLedger(workingDirectory, config)
  const { ledger, root, folder } = found
  const last = await lastDay(found)
  if (keyFrom <= last)
    throw new UnusableLedgerError(
      `A new key from ${keyFrom} on would count badges twice: the ledger has a badge or a key of ${last}. Say a later day, as \`--key-from\`.`,
    )
  const ofVariable = environment[keyVariable]?.trim()
    ? ledgerKeys({ root, workingDirectory, environment })
    : undefined
  const known = new Set(ledger.description.keys.map(({ id }) => id))
  const key = ofVariable ? ofVariable.find(({ id }) => !known.has(id)) : LedgerKey.create()
  if (key === undefined)
    throw new UnusableLedgerError(
      `The variable ${keyVariable} has no key that is new to the ledger; expected one after a comma, of 64 hex digits. Add it there, or unset the variable to have one made in .badgelint/ledger.key.`,
    )
  // First the key: one that no ledger names does no harm, and a name without its key would.
  if (ofVariable === undefined) await keep(key, found)
  const description = join(folder, 'ledger.json')
  const keys = [...ledger.description.keys, { id: key.id, valid_from: keyFrom }]
  const text = `${JSON.stringify({ ...ledger.description, keys }, null, 2)}\n`
  await writeAtomic(description, text, withinOf(found))
  return {
    id: key.id,
    from: keyFrom,
    ledger: pathFrom(workingDirectory, description),
    ...(ofVariable ? {} : { file: pathFrom(workingDirectory, keyFile(root)) }),
  }
}

/** The last day of a key or of an issue; a badge keeps the key of the day on which it was issued. */
async function lastDay({ ledger, name }: FoundLedger): Promise<Day> {
  const days = ledger.description.keys.map(({ valid_from }) => valid_from)
  let last = days.sort().at(-1) ?? ''
  try {
    for await (const event of ledger.read(ledger.batches()))
      if (event.type === 'issue' || event.type === 'pilot')
        if (dayOf(event) > last) last = dayOf(event)
  } catch (error) {
    throw usableError(error, name)
  }
  return last
}

/** Adds a line to the file of the keys, or begins it. */
async function keep(key: LedgerKey, place: FoundLedger): Promise<void> {
  const absolute = keyFile(place.root)
  if (!existsAt(absolute)) return writeSecret(absolute, `${key.toHex()}\n`, place)
  const source = readSource(absolute, '.badgelint/ledger.key', undefined, { limit: 100_000 })
  if (!('text' in source))
    throw new UnusableLedgerError(
      '.badgelint/ledger.key cannot be read; expected a key of 64 hex digits. Check its permissions.',
    )
  const end = source.text === '' || source.text.endsWith('\n') ? '' : '\n'
  await writeAtomic(absolute, `${source.text}${end}${key.toHex()}\n`, withinOf(place))
}
