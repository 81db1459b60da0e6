import { resolve } from 'node:path'
import { BadgelintError } from '@badgelint/core'
import { Ledger, LedgerError } from '@badgelint/ledger'
import { type LoadedConfiguration, loadConfiguration } from '../configuration/load-configuration.ts'
import { pathFrom } from '../files/paths.ts'
import { existsAt } from '../files/stat.ts'

/** The ledger cannot be used as it was asked to be. Worded for a terminal. */
export class UnusableLedgerError extends BadgelintError {
  override readonly name = 'UnusableLedgerError'
}

/** Where the ledger of a program is, or is to be. Paths are absolute. */
export interface LedgerPlace {
  readonly folder: string
  /** Folder of the configuration, in which `.badgelint` lies. */
  readonly root: string
  readonly configuration: LoadedConfiguration
  /** The folder as messages name it. */
  readonly name: string
}

export interface FoundLedger extends LedgerPlace {
  readonly ledger: Ledger
}

/** Where the configuration has the ledger: `ledger` beside it, unless it says otherwise. */
export async function placeOfLedger(
  workingDirectory: string,
  config?: string,
): Promise<LedgerPlace> {
  const configuration = await loadConfiguration({
    base: workingDirectory,
    searchFrom: workingDirectory,
    code: { kind: 'none', reason: 'a ledger needs no rules' },
    ...(config === undefined ? {} : { file: resolve(workingDirectory, config) }),
  })
  const { root, settings } = configuration
  const folder = resolve(root, settings.ledger.folder ?? 'ledger')
  return { folder, root, configuration, name: pathFrom(workingDirectory, folder) }
}

/** Opens the ledger of a program. Throws {@link UnusableLedgerError} where there is none that can be read. */
export async function findLedger(workingDirectory: string, config?: string): Promise<FoundLedger> {
  const place = await placeOfLedger(workingDirectory, config)
  if (!existsAt(resolve(place.folder, 'ledger.json')))
    throw new UnusableLedgerError(
      `There is no ledger here; expected ${place.name}/ledger.json. Run \`badgelint ledger init\` once, or say in badgelint.yaml under \`ledger\` which \`folder\` it is in.`,
    )
  return { ...place, ledger: asUsable(() => Ledger.open(place.folder), place.name) }
}

/** Does something with a ledger, and says in the command's own words what is wrong with it. */
export function asUsable<T>(use: () => T, name: string): T {
  try {
    return use()
  } catch (error) {
    throw usableError(error, name)
  }
}

/** A {@link LedgerError} as an error of the command; any other as it is. `name` is the ledger's folder. */
export function usableError(error: unknown, name: string): unknown {
  if (!(error instanceof LedgerError)) return error
  const lines = error.problems.map(
    ({ file, line, message, suggestion }) =>
      `${name}/${file}${line === undefined ? '' : `:${line}`}: ${message}. ${suggestion}.`,
  )
  return new UnusableLedgerError(error.message, lines)
}
