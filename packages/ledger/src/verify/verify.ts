import { checkpointDigest, checkpointFile, coveredBy } from '../checkpoint.ts'
import { digestsIn, isPack, type Listing } from '../layout.ts'
import { batchDigest, type Ledger } from '../ledger.ts'
import { restore } from '../ledger-error.ts'
import { type Checkpoint, type LedgerDescription, parseCheckpoint } from '../parse-file.ts'
import { readFile } from '../read-file.ts'
import { EventCheck } from './check-events.ts'
import { CrossCheck } from './cross-check.ts'
import { Findings, type VerifyProblem } from './findings.ts'

export interface VerifyOptions {
  /** `raw`: names, ids and seals, by bytes alone. `full`: also what each event says, and all of them together. */
  readonly content: 'raw' | 'full'
  /** Whether a batch that no checkpoint covers is an error. */
  readonly strictSeal?: boolean
  /** Digests of batches and checkpoints of an earlier state, all of which must be there still. */
  readonly base?: {
    readonly batches: Iterable<string>
    readonly checkpoints: Iterable<string>
    /** What its `ledger.json` said. */
    readonly description?: LedgerDescription
  }
}

/** Proves a ledger: gives what is wrong with it, by file and line; nothing where all is well. */
export async function verify(ledger: Ledger, options: VerifyOptions): Promise<VerifyProblem[]> {
  const findings = new Findings()
  const listing = ledger.list()
  verifyFiles(listing, findings)
  const checkpoints = verifyCheckpoints(ledger, listing, findings)
  verifySeals(listing, checkpoints, options, findings)
  verifyDescription(ledger.description, options.base?.description, findings)
  const crossCheck = options.content === 'full' ? new CrossCheck() : undefined
  const eventCheck = new EventCheck(ledger.folder, findings, crossCheck)
  for (const file of listing.eventFiles) eventCheck.run(file)
  if (listing.problems.length === 0) crossCheck?.report(ledger, findings)
  return findings.all()
}

/** Another key, or another first day of one, gives badges other pseudonyms: they would count twice. */
function verifyDescription(
  { id, keys }: LedgerDescription,
  base: LedgerDescription | undefined,
  findings: Findings,
): void {
  const has = new Set(keys.map((key) => `${key.id} ${key.valid_from}`))
  if (!base || (base.id === id && base.keys.every((key) => has.has(`${key.id} ${key.valid_from}`))))
    return
  findings.error({
    file: 'ledger.json',
    message: 'The ledger’s id differs from the base, or one of its keys was changed or removed',
    suggestion: 'Restore it from the base; add a new key after the existing ones',
  })
}

/** The names of files, as far as these can be told without reading events. */
function verifyFiles(listing: Listing, findings: Findings): void {
  const present = digestsIn(listing)
  for (const problem of listing.problems) findings.error(problem)
  for (const file of listing.strays)
    findings.error({
      file,
      message: 'The file is not part of a ledger; expected only files that badgelint writes',
      suggestion: 'Remove it, or restore its name',
    })
  for (const { file, batches } of listing.eventFiles.filter(isPack))
    if (!file.includes(batchDigest(batches.map(({ digest }) => digest))))
      findings.error({
        file,
        message: 'The batches in the pack do not match its name',
        suggestion: `${restore}, and its index as well`,
      })
  for (const { file, batches } of listing.emptyIndexes)
    if (!batches.every(({ digest }) => present.has(digest)))
      findings.error({
        file,
        message:
          'The index is there but its pack is missing, and some of its batches are nowhere else',
        suggestion: 'Restore the pack from git',
      })
}

function verifyCheckpoints(
  { folder }: Ledger,
  { checkpoints }: Listing,
  findings: Findings,
): Map<string, Checkpoint> {
  const sound = new Map<string, Checkpoint>()
  for (const digest of checkpoints) {
    const file = checkpointFile(digest)
    const { value, problem } = parseCheckpoint(file, readFile(folder, file).toString())
    if (problem) findings.error(problem)
    else if (checkpointDigest(value) === digest) sound.set(digest, value)
    else {
      const message = 'The checkpoint does not match its name: it was changed or renamed'
      findings.error({ file, message, suggestion: restore })
    }
  }
  return sound
}

/** What checkpoints and an earlier state say must be there. */
function verifySeals(
  listing: Listing,
  checkpoints: ReadonlyMap<string, Checkpoint>,
  { strictSeal = false, base }: VerifyOptions,
  findings: Findings,
): void {
  const present = digestsIn(listing)
  const known = new Set(listing.checkpoints)
  const covered = coveredBy(checkpoints.values())
  for (const [digest, { batches, parents }] of checkpoints) {
    const file = checkpointFile(digest)
    for (const parent of parents.filter((one) => !known.has(one)))
      findings.error({
        file,
        message: `The checkpoint before it, ${checkpointFile(parent)}, is missing`,
        suggestion: restore,
      })
    for (const batch of batches.filter((one) => !present.has(one)))
      findings.error({
        file,
        message: `The batch ${batch}, which it covers, is missing`,
        suggestion: `Restore events/…/${batch}.jsonl or its pack from git`,
      })
  }
  for (const batch of [...(base?.batches ?? [])].filter((one) => !present.has(one)))
    findings.error({
      file: 'events',
      message: `The batch ${batch} is in the base but no longer here`,
      suggestion:
        'Restore it from the base; revoke what was issued by mistake instead of removing it',
    })
  for (const digest of [...(base?.checkpoints ?? [])].filter((one) => !known.has(one)))
    findings.error({
      file: checkpointFile(digest),
      message: 'The checkpoint is in the base but no longer here',
      suggestion: 'Restore it from the base',
    })
  if (strictSeal)
    for (const { file, batches } of listing.eventFiles)
      for (const { digest } of batches.filter((one) => !covered.has(one.digest)))
        findings.error({
          file,
          message: `No checkpoint covers the batch ${digest}`,
          suggestion: 'Run `badgelint ledger checkpoint`, and commit what it writes',
        })
}
