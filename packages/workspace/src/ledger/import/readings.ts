import { UnusableLedgerError } from '../find-ledger.ts'
import { fieldNamed } from './convert-badges.ts'
import { dayFrom } from './dates.ts'
import type { ExportFile } from './exported-badge.ts'

/** Another way to read the dates of an export, which somebody may choose. */
export interface ReadingOffer {
  readonly title: string
  readonly completed: string
  readonly issued: string
  /** Of so many badges that have both dates … */
  readonly all: number
  /** … so many have both on one day. */
  readonly equal: number
}

/** The readings that are to be offered: never taken without being asked for. */
export function readingOffer(
  files: readonly ExportFile[],
  { order, completed }: { readonly order?: ExportFile['order']; readonly completed?: string },
): ReadingOffer[] {
  if (completed !== undefined) return []
  const byTitle = Map.groupBy(
    files.filter(({ reading }) => reading),
    ({ title }) => title,
  )
  return [...byTitle].flatMap(([title, some]) => {
    const reading = some[0]?.reading
    if (reading === undefined) return []
    const pairs = some.flatMap((file) =>
      file.badges.flatMap(({ dates }) => {
        const [completed, issued] = [reading.completed, reading.issued].map((name) =>
          dayFrom(dates[name] ?? '', file.order ?? order),
        )
        return completed === undefined || issued === undefined ? [] : [completed === issued]
      }),
    )
    if (pairs.length === 0) return []
    return [{ title, ...reading, all: pairs.length, equal: pairs.filter(Boolean).length }]
  })
}

/** Refuses a field that no badge has, and one that is to be two things at once. */
export function refuseUnknownFields(
  files: readonly ExportFile[],
  { completed, issued }: { readonly completed?: string; readonly issued?: string },
): void {
  const badges = files.flatMap((file) => file.badges)
  if (badges.length === 0) return
  for (const [flag, name] of [
    ['--completed', completed],
    ['--issued', issued],
  ] as const) {
    if (name === undefined || badges.some((badge) => fieldNamed(badge, name).length > 0)) continue
    const names = [...new Set(badges.flatMap(({ dates }) => Object.keys(dates)))]
    throw new UnusableLedgerError(
      `No badge has the date "${name}" that \`${flag}\` names; expected one of ${names.map((one) => `"${one}"`).join(', ')}. Correct the name.`,
    )
  }
  const usual = issued ?? files.find(({ badges }) => badges.length > 0)?.badges[0]?.fields.issued
  if (completed === undefined || completed.toLowerCase() !== usual?.toLowerCase()) return
  throw new UnusableLedgerError(
    `"${completed}" would be both the day of completion and the day of issue, so that nobody ever waits; expected two fields. Say with \`--issued\` which other field has the day of issue.`,
  )
}
