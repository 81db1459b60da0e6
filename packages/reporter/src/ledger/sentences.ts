import { pluralize } from '../wording/english.ts'
import { smallestShown } from './small-cells.ts'
import type { Cell, SummaryTable } from './summary-table.ts'

/** What the summary is of: `3 templates, 124 badges issued, 2026-01-12 to 2026-03-30`. */
export function headline({ total, templates }: SummaryTable): string {
  const { first, last, counts } = total
  const days = first === undefined ? [] : [first === last ? first : `${first} to ${last}`]
  return [
    pluralize(templates, 'template'),
    `${pluralize(counts.issued ?? 0, 'badge')} issued`,
    ...days,
  ].join(', ')
}

/** How the badges were issued: `api 80 (65 %), manual 44 (35 %)`. */
export function channelSentence({ channels, total }: SummaryTable): string | undefined {
  const all = total.counts.issued ?? 0
  if (all === 0) return undefined
  const parts = channels.map((name, at) => `${name} ${share(total.channels[at], all)}`)
  return `Channels: ${parts.join(', ')}.`
}

function share(cell: Cell, all: number): string {
  return cell === undefined ? '-' : `${cell} (${Math.round((100 * cell) / all)} %)`
}

/** What a reader must know beside the numbers. */
export function notes({ rows, total }: SummaryTable): string[] {
  const { negative, unknown } = total.waits
  const { piloted = 0, replaced = 0, issued } = total.counts
  const shown = [...rows, total].flatMap(({ counts, waits }) => [
    ...Object.values(counts),
    ...Object.values(waits),
  ])
  const isSuppressed = [...shown, ...total.channels].includes(undefined)
  return [
    ...(issued !== undefined && issued > 0 && unknown === issued
      ? ['For no badge the day of completion is known, so nobody can say how long earners wait.']
      : []),
    ...(negative
      ? [
          `${pluralize(negative, 'badge')} ${negative === 1 ? 'was' : 'were'} issued before the day of completion, which cannot be. Check where these days come from.`,
        ]
      : []),
    ...(piloted > 0
      ? [
          `${pluralize(piloted, 'badge')} issued in ${piloted === 1 ? 'a pilot is' : 'pilots are'} not counted.`,
        ]
      : []),
    ...(replaced > 0
      ? [`${pluralize(replaced, 'badge')} ${replaced === 1 ? 'was' : 'were'} replaced by another.`]
      : []),
    ...(isSuppressed
      ? [
          `"-" is a number under ${smallestShown}, or one that would give such a number away. --small-cells shows them.`,
        ]
      : []),
  ]
}
