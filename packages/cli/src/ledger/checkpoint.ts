import { stdout } from 'node:process'
import { checkpoint, root } from '@badgelint/ledger'
import { pluralize } from '@badgelint/reporter/ledger'
import { findLedger, usableError } from '@badgelint/workspace/ledger'
import { exitCodes } from '../exit-codes.ts'

/** `badgelint ledger checkpoint`: seals what no checkpoint covers yet, so that it cannot go unnoticed. */
export async function runLedgerCheckpoint({ config }: { config?: string }): Promise<number> {
  const { ledger, name } = await findLedger(process.cwd(), config)
  try {
    const written = await checkpoint(ledger)
    stdout.write(
      written === undefined
        ? 'Checkpoints cover every batch already, and nothing was written.\n'
        : `${name}/${written.file}: new, covers ${pluralize(written.batches, 'batch', 'batches')}. Commit it.\n`,
    )
    stdout.write(`Root: ${root(ledger)}\n`)
    return exitCodes.clean
  } catch (error) {
    throw usableError(error, name)
  }
}
