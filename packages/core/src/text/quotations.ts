import type { Span } from '../documents/place.ts'

import { characterCount } from './characters.ts'

/** How a quotation begins and ends. */
interface Marks {
  readonly closing: RegExp
  /** Characters between the marks at most. */
  readonly max: number
}

const maxLength = 300

/** By the mark that opens it. What ends the search without closing is among `closing` too. */
const marks: ReadonlyMap<string, Marks> = new Map([
  ['"', { closing: /["\n]/g, max: maxLength }],
  ['“', { closing: /”/g, max: maxLength }],
  ['„', { closing: /[“”]/g, max: maxLength }],
  ['«', { closing: /»/g, max: maxLength }],
  ['‘', { closing: /['’\n]/g, max: 200 }],
  ["'", { closing: /['’\n]/g, max: 200 }],
])

const opening = /["“„«]|(?<![\p{L}\p{N}])[‘'](?=\S)/gu

/** Stretches of a text in quotation marks, with the marks, in order. An apostrophe opens none. */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  const next = new NextMarks(text)
  let from = 0
  for (const { index, 0: mark } of text.matchAll(opening)) {
    const kind = marks.get(mark)
    if (index < from || kind === undefined) continue
    const end = next.of(kind.closing, index + 1)
    if (end === undefined || end === index + 1 || text[end] === '\n') continue
    if (!hasAtMost(text, index + 1, end, kind.max)) continue
    if (/[’']/.test(text[end] ?? '') && /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3)))
      continue
    from = end + 1
    found.push([index, from])
  }
  return found
}

/** Finds the next mark of a kind, and looks at no character twice. */
class NextMarks {
  readonly #text: string
  readonly #known = new Map<RegExp, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** Where the next one stands from a place on. Places are asked for in order. */
  of(closing: RegExp, from: number): number | undefined {
    const known = this.#known.get(closing)
    if (known !== undefined && known >= from) return known === none ? undefined : known
    closing.lastIndex = from
    const found = closing.exec(this.#text)?.index ?? none
    this.#known.set(closing, found)
    return found === none ? undefined : found
  }
}

const none = Number.POSITIVE_INFINITY

/** Whether a stretch has so many characters at most. */
function hasAtMost(text: string, start: number, end: number, max: number): boolean {
  if (end - start <= max) return true
  return end - start <= 2 * max && characterCount(text.slice(start, end)) <= max
}

/** Whether a stretch lies within one of several, which are in order and do not overlap. */
export function isWithin(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[0] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return end <= (spans[low - 1]?.[1] ?? -1)
}
