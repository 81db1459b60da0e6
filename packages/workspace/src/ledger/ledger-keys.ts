import { join } from 'node:path'
import type { Ledger } from '@badgelint/ledger'
import { type KeyPeriod, keyFor, LedgerKey } from '@badgelint/ledger'
import { pathFrom } from '../files/paths.ts'
import { readSource } from '../files/read.ts'
import { existsAt } from '../files/stat.ts'
import { UnusableLedgerError } from './find-ledger.ts'

export const keyVariable = 'BADGELINT_LEDGER_KEY'

/** What git must not keep, relative to the folder of the configuration. */
export const secrets = ['.badgelint/ledger.key', '.badgelint/ledger.salts.json']

/** Where keys are looked for. */
export interface KeyContext {
  /** Folder of the configuration, absolute. */
  readonly root: string
  readonly workingDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The file in which keys are kept that no variable gives, absolute. Never committed. */
export function keyFile(root: string): string {
  return join(root, '.badgelint', 'ledger.key')
}

/**
 * The keys that we have: those of the environment variable, else those of the file, one a line. Throws
 * {@link UnusableLedgerError} where there is none, or what is no key.
 */
export function ledgerKeys(context: KeyContext): readonly LedgerKey[] {
  const { root, workingDirectory, environment } = context
  const variable = environment[keyVariable]?.trim()
  if (variable) return keysIn(variable.split(','), () => `${keyVariable}:`)
  const absolute = keyFile(root)
  const name = pathFrom(workingDirectory, absolute)
  if (!existsAt(absolute))
    throw new UnusableLedgerError(
      `There is no key for the ledger; expected one in the variable ${keyVariable}, or in ${name}. Copy the key that was made with the ledger into that file, or run \`badgelint ledger init\` where there is no ledger yet.`,
    )
  const source = readSource(absolute, name, undefined, { limit: 100_000 })
  if (!('text' in source))
    throw new UnusableLedgerError(
      `${name} cannot be read; expected a key of 64 hex digits. Check its permissions.`,
    )
  return keysIn(source.text.split(/\r?\n/), (line) => `${name}:${line}:`)
}

/** The one of our keys that holds for a badge by the day of its issue. */
export class LedgerKeys {
  readonly #own: ReadonlyMap<string, LedgerKey>
  readonly #periods: readonly KeyPeriod[]

  constructor(ledger: Pick<Ledger, 'description'>, own: readonly LedgerKey[]) {
    this.#periods = ledger.description.keys
    this.#own = new Map(own.map((key) => [key.id, key]))
    const known = new Set(this.#periods.map(({ id }) => id))
    if (own.some(({ id }) => known.has(id))) return
    throw new UnusableLedgerError(
      `The key that we have (${own.map(({ id }) => id).join(', ')}) is not this ledger's; expected ${listed([...known])}. Put the key that was made with the ledger into ${keyVariable} or .badgelint/ledger.key.`,
    )
  }

  /** Those of the ledger's keys that we have. */
  ours(): LedgerKey[] {
    return this.#periods.flatMap(({ id }) => this.#own.get(id) ?? [])
  }

  /** Throws {@link UnusableLedgerError} where we do not have the key of that time. */
  for(issuedOn: string): LedgerKey {
    const period = keyFor(this.#periods, issuedOn)
    const key = period && this.#own.get(period.id)
    if (key) return key
    throw new UnusableLedgerError(
      `Badges issued on ${issuedOn} need the ledger's key ${period?.id ?? ''}, which is not among ours (${[...this.#own.keys()].join(', ')}). Add that key as a line of .badgelint/ledger.key, or after a comma in ${keyVariable}.`,
    )
  }
}

function keysIn(texts: readonly string[], place: (line: number) => string): LedgerKey[] {
  const keys = texts.flatMap((text, index) => {
    if (text.trim() === '') return []
    const key = LedgerKey.parse(text)
    if (key === undefined)
      throw new UnusableLedgerError(
        `${place(index + 1)} ${text.trim().length} characters are no key; expected 64 hex digits. Copy the key again, whole.`,
      )
    return [key]
  })
  if (keys.length > 0) return keys
  throw new UnusableLedgerError(
    `${place(1)} There is no key; expected 64 hex digits. Copy the key that was made with the ledger into it.`,
  )
}

function listed(ids: readonly string[]): string {
  return ids.length === 1 ? `the key ${ids[0]}` : `one of ${ids.join(', ')}`
}
