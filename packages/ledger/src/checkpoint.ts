import { createHash } from 'node:crypto'
import { canonical } from './event.ts'
import { digestsIn } from './layout.ts'
import type { Ledger } from './ledger.ts'
import { LedgerError } from './ledger-error.ts'
import { type Checkpoint, parseCheckpoint } from './parse-file.ts'
import { readFile } from './read-file.ts'
import { EventCheck } from './verify/check-events.ts'
import { Findings } from './verify/findings.ts'
import { writeDurably } from './write-durably.ts'

/** A checkpoint that was written. */
export interface WrittenCheckpoint {
  readonly digest: string
  /** Relative to the folder of the ledger. */
  readonly file: string
  /** How many batches it covers that none before it did. */
  readonly batches: number
}

/**
 * Seals what no checkpoint covers yet. Undefined where there is nothing new. Throws {@link LedgerError} where a
 * checkpoint is damaged, or a batch that is to be sealed: it could never be taken back.
 */
export async function checkpoint(ledger: Ledger): Promise<WrittenCheckpoint | undefined> {
  const all = readCheckpoints(ledger)
  const covered = coveredBy(all.values())
  const batches = ledger
    .batches()
    .map(({ digest }) => digest)
    .filter((digest) => !covered.has(digest))
    .sort()
  if (batches.length === 0) return undefined
  refuseDamaged(ledger, covered)
  const known = new Set([...all.values()].flatMap(({ parents }) => parents))
  const parents = [...all.keys()].filter((digest) => !known.has(digest)).sort()
  const content: Checkpoint = { batches, parents }
  const digest = checkpointDigest(content)
  const file = checkpointFile(digest)
  await writeDurably(ledger.folder, file, `${canonical(content)}\n`)
  return { digest, file, batches: batches.length }
}

function refuseDamaged(ledger: Ledger, covered: ReadonlySet<string>): void {
  const findings = new Findings()
  const check = new EventCheck(ledger.folder, findings)
  for (const file of ledger.list().eventFiles)
    if (file.batches.some(({ digest }) => !covered.has(digest))) check.run(file)
  const problems = findings.all()
  if (problems.length > 0)
    throw new LedgerError('Nothing was sealed, because a batch of the ledger is damaged.', problems)
}

/** The checkpoints of a ledger by their digests. Throws {@link LedgerError} at one that is damaged. */
export function readCheckpoints(ledger: Ledger): Map<string, Checkpoint> {
  return new Map(
    ledger.list().checkpoints.map((digest) => {
      const file = checkpointFile(digest)
      const { value, problem } = parseCheckpoint(file, readFile(ledger.folder, file).toString())
      if (problem) throw new LedgerError('A checkpoint of the ledger is damaged.', [problem])
      return [digest, value]
    }),
  )
}

/** The digests of the batches that some checkpoints cover. */
export function coveredBy(checkpoints: Iterable<Checkpoint>): Set<string> {
  return new Set([...checkpoints].flatMap(({ batches }) => batches))
}

export function checkpointFile(digest: string): string {
  return `checkpoints/${digest}.json`
}

/** The name of a checkpoint is that of what it says. */
export function checkpointDigest(content: Checkpoint): string {
  return createHash('sha256').update(canonical(content)).digest('hex')
}

/**
 * One digest over the names of all batches, in 64 hex digits: two ledgers that have the same one hold the same
 * events in the same batches, however these are packed. Printed where others can see it, it proves later that
 * nothing is gone.
 */
export function root(ledger: Ledger): string {
  const digests = [...digestsIn(ledger.list())].sort()
  return createHash('sha256').update(digests.join('\n')).digest('hex')
}
