import { Buffer } from 'node:buffer'

/** A part of a document that is written as far as there is room. */
export interface Part {
  /** Stands before the items where there is at least one. */
  readonly head: string
  /** Each is written whole or not at all, in this order. */
  readonly items: readonly string[]
  /** Between two items. */
  readonly between: string
  /** Stands after the items where there is at least one: closes what the head opened. */
  readonly foot?: string
}

export interface Written {
  readonly text: string
  /** How many of the items. */
  readonly items: number
}

/** Length of a text in bytes of UTF-8, as GitHub counts. */
export function bytes(text: string): number {
  return Buffer.byteLength(text)
}

/** Writes as many items as fit into `room` bytes; nothing at all where not even one does. */
export function written({ head, items, between, foot = '' }: Part, room: number): Written {
  let left = room - bytes(head) - bytes(foot)
  let count = 0
  for (const item of items) {
    left -= bytes(item) + (count === 0 ? 0 : bytes(between))
    if (left < 0) break
    count += 1
  }
  if (count === 0) return { text: '', items: 0 }
  return { text: `${head}${items.slice(0, count).join(between)}${foot}`, items: count }
}
