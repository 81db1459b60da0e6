import type { ExportedBadge } from './exported-badge.ts'
import type { FileDates } from './file-dates.ts'

/** What rows that are alike are told apart by: what is there from the issue on, then what comes later, in its order. */
const tellingDates = ['completed', 'expires', 'revoked', 'accepted', 'shared'] as const

/** Numbers those without an id among the ones that are alike. The order in which a file has them means nothing. */
export function numbersOf(
  badges: readonly ExportedBadge[],
  dates: FileDates,
): ReadonlyMap<ExportedBadge, number> {
  const numbers = new Map<ExportedBadge, number>()
  const said = (badge: ExportedBadge) =>
    tellingDates.map((purpose) => dates.day(badge, badge.fields[purpose] ?? '') ?? '~').join()
  const withoutId = badges.filter(({ badge }) => badge === undefined)
  for (const alike of Map.groupBy(withoutId, ({ likeness }) => likeness).values()) {
    const inOrder = alike
      .map((badge) => ({ badge, said: alike.length === 1 ? '' : said(badge) }))
      .sort((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0))
    let next = 1
    for (const { badge } of inOrder) {
      numbers.set(badge, next)
      next += badge.count
    }
  }
  return numbers
}
