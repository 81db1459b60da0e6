import type { Batch, Day, EventType } from '@badgelint/ledger'
import type { Contradiction } from './compare-with-ledger.ts'
import type { ExportFile } from './exported-badge.ts'
import type { FormerTemplate } from './former-templates.ts'
import type { LocatedProblem } from './locate.ts'
import type { ReadingOffer } from './readings.ts'

/** One file that was read. */
export interface ImportedFile {
  readonly file: string
  readonly title: string
  /** How a text was read: delimiter and encoding. */
  readonly how?: string
  readonly badges: number
  readonly counts: number
  /** Whether its badges have ids, so that another export of them adds nothing. */
  readonly hasIds: boolean
  readonly dropped: readonly string[]
}

export interface LedgerImportResult {
  readonly kind: 'imported'
  readonly isDryRun: boolean
  readonly files: readonly ImportedFile[]
  /** How many events are new, by type. */
  readonly added: ReadonlyMap<EventType, number>
  readonly months: readonly string[]
  /** How many events were there already. */
  readonly known: number
  readonly unmatched: ReadonlyMap<string, number>
  readonly passedOver: ReadonlyMap<string, number>
  readonly undatedAcceptances: number
  /** Revocations without a day, and the day that stands for it. */
  readonly undatedRevocations: number
  readonly noticedOn: Day
  /** Badges that say to replace one that is neither here nor in the ledger. */
  readonly unresolvedReplacements: number
  readonly movedIssues: number
  /** Badges that stay under a template that is called otherwise now. */
  readonly formerTemplates: readonly FormerTemplate[]
  /** Badges without an id that are all new, and yet of a template and a day of which the ledger has others. */
  readonly likeKnown: number
  readonly offers: readonly ReadingOffer[]
  /** What is on pages that are not among the files; undefined where the platform says only that there are more. */
  readonly missing: readonly MissingPages[]
  readonly contradictions: readonly PlacedContradiction[]
  readonly problems: readonly LocatedProblem[]
  /** What was written, and the folder of the ledger relative to the working directory. */
  readonly batches: readonly Batch[]
  readonly folder: string
}

/** Pages of an export that are not among the files. */
export interface MissingPages {
  readonly title: string
  /** Undefined where the platform says only that there are more. */
  readonly count: number | undefined
}

/** A contradiction with the places of both sides that stand in exports, `FILE:LINE`. */
export interface PlacedContradiction extends Contradiction {
  readonly place: string
  readonly otherPlace?: string
}

/** What is said of a file. */
export function importedFile(file: ExportFile, wantsRecipients: boolean): ImportedFile {
  const { title, badges, counts, how } = file
  const dropped = wantsRecipients
    ? file.dropped.filter((name) => !file.people?.includes(name))
    : file.dropped
  return {
    file: file.file,
    title,
    badges: badges.reduce((sum, { count }) => sum + count, 0),
    counts: counts.length,
    hasIds: how === undefined || badges.every(({ badge }) => badge !== undefined),
    dropped,
    ...(how === undefined ? {} : { how }),
  }
}

/** How often each of some values is there. */
export function countsBy<T>(all: readonly T[]): Map<T, number> {
  return new Map([...Map.groupBy(all, (one) => one)].map(([one, some]) => [one, some.length]))
}

/** Why badges were left out, with how many of all files. */
export function passedOverIn(files: readonly ExportFile[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [why, count] of files.flatMap(({ passedOver }) => [...passedOver]))
    sums.set(why, (sums.get(why) ?? 0) + count)
  return sums
}

/** What is on pages that are not among the files, for each kind of export. */
export function missingPages(files: readonly ExportFile[]): MissingPages[] {
  return [...Map.groupBy(files, ({ title }) => title)].flatMap(([title, pages]): MissingPages[] => {
    const total = Math.max(0, ...pages.map((page) => page.total ?? 0))
    const items = pages.map(
      ({ badges, counts, problems, passedOver }) =>
        badges.length +
        counts.length +
        problems.length +
        [...passedOver.values()].reduce((a, b) => a + b, 0),
    )
    const missing = total - items.reduce((a, b) => a + b, 0)
    if (missing > 0) return [{ title, count: missing }]
    return pages.every(({ hasNext }) => hasNext) ? [{ title, count: undefined }] : []
  })
}
