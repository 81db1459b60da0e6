import { type BaselineEntry, entriesOf, type Finding, type Report } from '@badgelint/core/internal'
import { type CheckRequest, checkFiles, createLinkChecker, readFiles } from './check.ts'
import { pathFrom } from './files/paths.ts'

/** A finding with its entry in the baseline. */
export interface FrozenFinding {
  readonly finding: Finding
  readonly entry: BaselineEntry
  /** Whether the last day of the entry has passed, so that `check` shows the finding again. */
  readonly isExpired: boolean
}

export interface FrozenFindings {
  /** The baseline, relative to the folder that was checked. */
  readonly path: string
  /** In the order of the report. */
  readonly frozen: readonly FrozenFinding[]
  /** Entries that match no finding any more. */
  readonly unused: readonly BaselineEntry[]
  /** Entries of which this run cannot tell, such as those about links that were not checked. */
  readonly unknown: readonly BaselineEntry[]
  readonly report: Report
  /** What was named and matches no file that badgelint reads. Then nothing is listed. */
  readonly unmatched: readonly string[]
  readonly notes: readonly string[]
}

/** Lists what the baseline freezes. Throws {@link UnusableConfigurationError}. */
export async function frozenFindings(request: CheckRequest): Promise<FrozenFindings> {
  const reading = await readFiles({ ...request, mayLackBaseline: true })
  const { configuration, base, unmatched } = reading
  const { absolute, entries } = configuration.baseline
  const notes = [...reading.notes]
  const checkLinks = request.links ? createLinkChecker(reading, request, notes) : undefined
  const report = await checkFiles(reading, checkLinks)
  const expired = new Set(report.baseline?.expired)
  const unused = new Set(report.baseline?.unused)
  const holding = entries.filter((entry) => !expired.has(entry) && !unused.has(entry))
  const off = report.suppressed.filter(({ suppressed }) => suppressed.by === 'baseline')
  const { settings } = configuration
  const found = new Map<Finding, BaselineEntry>([
    ...entriesOf(off, holding, settings),
    ...entriesOf(report.findings, [...expired], settings),
  ])
  const known = new Set([...found.values(), ...unused])
  return {
    path: pathFrom(base, absolute),
    frozen: [...found].map(([finding, entry]) => ({
      finding,
      entry,
      isExpired: expired.has(entry),
    })),
    unused: entries.filter((entry) => unused.has(entry)),
    unknown: entries.filter((entry) => !known.has(entry)),
    report,
    unmatched,
    notes,
  }
}
