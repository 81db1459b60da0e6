import { stdout } from 'node:process'
import { undo } from '@badgelint/ledger'
import { findLedger, usableError } from '@badgelint/workspace/ledger'
import { exitCodes } from '../exit-codes.ts'

/** `badgelint ledger undo`: takes a wrong import back, batch by batch, while no checkpoint covers them. */
export async function runLedgerUndo(
  batches: readonly string[],
  { config }: { config?: string },
): Promise<number> {
  const { ledger, name } = await findLedger(process.cwd(), config)
  for (const batch of batches) {
    // People paste what `import` and `append` have printed: the path of a file.
    const digest = /([\da-f]{8,40})(?:\.jsonl)?$/i.exec(batch.trim())?.[1] ?? batch
    const { file } = await undo(ledger, digest).catch((error: unknown) => {
      throw usableError(error, name)
    })
    stdout.write(
      `${name}/${file}: removed. Its events are no longer in the ledger, unless another batch contains them.\n`,
    )
  }
  return exitCodes.clean
}
