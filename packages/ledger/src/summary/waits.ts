import type { TemplateFacts } from './template-facts.ts'

/** How long earners waited for a badge, in days from completion to issue. */
export interface Waits {
  /** Of how many badges the day of completion is known, and not after that of the issue. */
  readonly known: number
  /** Of how many it is not known. */
  readonly unknown: number
  /** Badges that were issued before they were completed, which is a mistake in one of the days. */
  readonly negative: number
  /** Half of those known waited so long, or less; null where none is known. */
  readonly median: number | null
  /** Nine in ten of those known waited so long, or less. */
  readonly ninth: number | null
}

/** The waits of issued badges. Those whose day of completion is unknown are counted, and not guessed. */
export function waitsOf({ waits, issued }: TemplateFacts): Waits {
  const all = Object.entries(waits).map(([days, count = 0]) => ({ days: Number(days), count }))
  const sorted = all.filter(({ days }) => days >= 0).sort((a, b) => a.days - b.days)
  const known = sorted.reduce((sum, { count }) => sum + count, 0)
  const negative = all.reduce((sum, { days, count }) => (days < 0 ? sum + count : sum), 0)
  /** The fewest days within which a share of the badges was issued: the nearest rank, with no value between. */
  const within = (share: number): number | null => {
    let rest = Math.ceil(known * share)
    for (const { days, count } of sorted) {
      rest -= count
      if (rest <= 0) return days
    }
    return null
  }
  return {
    known,
    unknown: issued - known - negative,
    negative,
    median: within(0.5),
    ninth: within(0.9),
  }
}
