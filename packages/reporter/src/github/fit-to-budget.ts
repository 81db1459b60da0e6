import { Buffer } from 'node:buffer'

/** A part of a Markdown document of which as many items are written as the budget allows. */
export interface Section {
  /** Stands before the items where there is at least one. */
  readonly header: string
  /** Markdown; each is written whole or not at all, in this order. */
  readonly items: readonly string[]
  /** Between two items. */
  readonly separator: string
  /** Stands after the items where there is at least one: closes what the header opened. */
  readonly footer?: string
}

export interface FittedSection {
  /** Markdown; empty where not even one item fits. */
  readonly text: string
  /** How many of the items `text` has. */
  readonly itemCount: number
}

/** Length of a text in bytes of UTF-8, as GitHub counts. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

/** Writes as many items as fit into `budget` bytes of UTF-8; nothing at all where not even one does. */
export function fitToBudget(
  { header, items, separator, footer = '' }: Section,
  budget: number,
): FittedSection {
  let remaining = budget - byteLength(header) - byteLength(footer)
  let itemCount = 0
  for (const item of items) {
    remaining -= byteLength(item) + (itemCount === 0 ? 0 : byteLength(separator))
    if (remaining < 0) break
    itemCount += 1
  }
  if (itemCount === 0) return { text: '', itemCount }
  return { text: `${header}${items.slice(0, itemCount).join(separator)}${footer}`, itemCount }
}
