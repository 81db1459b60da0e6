import { Buffer } from 'node:buffer'

/** A part of a Markdown document of which as many items are written as the budget allows. */
export interface Section {
  /** Stands before the items where there is at least one. */
  readonly header: string
  /** Markdown; each is written whole or not at all, in this order. */
  readonly items: readonly string[]
  /** How many things each item shows, and how many it stands for; one where absent. */
  readonly counts?: readonly ItemCounts[]
  /** How many things have no item at all. */
  readonly withoutItem?: number
  /** Between two items. */
  readonly separator: string
  /** Stands after the items where there is at least one: closes what the header opened. */
  readonly footer?: string
}

export interface ItemCounts {
  readonly shown: number
  readonly total: number
}

export interface FittedSection {
  /** Markdown; empty where not even one item fits. */
  readonly text: string
  /** How many things `text` does not show. */
  readonly omitted: number
}

/** Length of a text in bytes of UTF-8, as GitHub counts. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

/** Writes as many items as fit into `budget` bytes of UTF-8; nothing at all where not even one does. */
export function fitToBudget(
  { header, items, separator, footer = '', counts, withoutItem = 0 }: Section,
  budget: number,
): FittedSection {
  let remaining = budget - byteLength(header) - byteLength(footer)
  let itemCount = 0
  for (const item of items) {
    remaining -= byteLength(item) + (itemCount === 0 ? 0 : byteLength(separator))
    if (remaining < 0) break
    itemCount += 1
  }
  const omitted = items.reduce((sum, _, index) => {
    const { shown, total } = counts?.[index] ?? { shown: 1, total: 1 }
    return sum + (index < itemCount ? total - shown : total)
  }, withoutItem)
  if (itemCount === 0) return { text: '', omitted }
  return { text: `${header}${items.slice(0, itemCount).join(separator)}${footer}`, omitted }
}
