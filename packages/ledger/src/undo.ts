import { coveredBy, readCheckpoints } from './checkpoint.ts'
import { type Batch, isPack } from './layout.ts'
import type { Ledger } from './ledger.ts'
import { LedgerError } from './ledger-error.ts'
import { removeDurably } from './write-durably.ts'

/**
 * Takes a batch back that was written by mistake. `name` is its digest, or the first eight digits of it or
 * more. Throws {@link LedgerError} where there is no such batch, and where a checkpoint covers it or a pack
 * holds it, since others rely on it then.
 */
export async function undo(ledger: Ledger, name: string): Promise<Batch> {
  const { eventFiles } = ledger.list()
  const holders = eventFiles.flatMap(({ file, month, batches }) =>
    batches
      .filter(({ digest }) => isNamed(digest, name))
      .map(({ digest }) => ({ digest, month, file })),
  )
  const digests = new Set(holders.map(({ digest }) => digest))
  if (digests.size > 1)
    throw new LedgerError(
      `${digests.size} batches begin with ${name}. Give more digits of the one that you mean.`,
    )
  const [batch] = holders
  if (batch === undefined)
    throw new LedgerError(
      `There is no batch ${name} in the ledger. Give at least eight digits of the name of its file in events, without the extension.`,
    )
  const isCovered = coveredBy(readCheckpoints(ledger).values()).has(batch.digest)
  if (isCovered || holders.some(isPack))
    throw new LedgerError(
      `${isCovered ? `A checkpoint covers the batch ${batch.digest}` : `The batch ${batch.digest} is in a pack`}, so it cannot be removed. Append corrections and revocations for what is wrong in it; or, if this happened on a branch that was never merged, start the branch again without it.`,
    )
  await removeDurably(ledger.folder, [batch.file])
  return batch
}

function isNamed(digest: string, name: string): boolean {
  return name.length >= 8 && digest.startsWith(name.toLowerCase())
}
