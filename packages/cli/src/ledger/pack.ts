import { stdout } from 'node:process'
import { firstFew } from '@badgelint/core/internal'
import { pack } from '@badgelint/ledger'
import { pluralize } from '@badgelint/reporter/ledger'
import { findLedger, usableError } from '@badgelint/workspace/ledger'
import { exitCodes } from '../exit-codes.ts'
import { today } from './today.ts'

export interface LedgerPackOptions {
  readonly today?: string
  readonly config?: string
}

/** `badgelint ledger pack`: puts the small batches of months that are over into a few files. */
export async function runLedgerPack(options: LedgerPackOptions): Promise<number> {
  const { ledger, name } = await findLedger(process.cwd(), options.config)
  const { packs, batches } = await pack(ledger, options.today ?? today()).catch(
    (error: unknown) => {
      throw usableError(error, name)
    },
  )
  const lines =
    batches === 0
      ? ['There is nothing to pack: no month that is over has several small batches.']
      : [
          `${pluralize(batches, 'batch', 'batches')} packed into ${pluralize(packs.length, 'new file')}:`,
          ...firstFew(packs.map((file) => `${name}/${file}`)),
          'No event has changed. Commit the folder.',
        ]
  stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.clean
}
