/** What is read off a web address. */
export interface ParsedAddress {
  readonly protocol: string
  /** In small letters; numbers of any form as four with dots. */
  readonly hostname: string
  readonly pathname: string
  readonly search: string
}

/** Node and browsers have it alike. */
declare const URL: { parse(text: string): ParsedAddress | null }

/** Takes a web address apart; undefined where a text is none. */
export function parseAddress(text: string): ParsedAddress | undefined {
  if (!/^https?:\/\/[^\s<>{}]+$/i.test(text)) return undefined
  const url = URL.parse(text)
  return url !== null && /[\p{L}\d]/u.test(url.hostname) ? url : undefined
}

/** Whether a text is a web address as a whole, so that somebody can be asked for it. */
export function isWebAddress(text: string): boolean {
  return (plain.test(text) && !text.includes('xn--')) || parseAddress(text) !== undefined
}

/** How nearly all addresses are written; others take ten times as long. */
const plain = /^https?:\/\/[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?#][!#-;=?-z|~]*)?$/i

/** A web address in a text, with where it stands there. */
export interface FoundAddress {
  readonly address: string
  readonly start: number
  readonly end: number
  /** Whether it is written in another way than it is meant. */
  readonly isEscaped: boolean
}

/** Up to what no address holds: white space, quotation marks, brackets of mark-up, marks of tables. */
const candidates = /https?:\/\/[^\s<>"“”„«»`|…\u200b\u3000-\u303f\uff01-\uffef]{1,2000}/gi

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * The web addresses in a text, whatever it is marked up with. Where it is not sure how far an address
 * goes, it is left out: a wrong one would be taken for dead.
 */
export function addressesIn(text: string): FoundAddress[] {
  const found: FoundAddress[] = []
  if (!text.includes('://')) return found
  candidates.lastIndex = 0
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const start = match.index
    const before = text[start - 1] ?? ''
    const written = trimmed(cutOff(match[0], before), before)
    const end = start + written.length
    // What follows may be the next address.
    candidates.lastIndex = Math.max(end, start + 'http://'.length)
    // Also where it goes on for longer than any address does.
    const isCut =
      match[0].length > 2000 ||
      /^(?:…|\.\.\.)/.test(text.slice(end, end + 3)) ||
      /[\\{]/.test(written)
    const address = written.replaceAll('&amp;', '&')
    if (isCut || !isWebAddress(address)) continue
    found.push({ address, start, end, isEscaped: address !== written })
  }
  return found
}

/** Ends at a bracket that closes what was opened before the address, and at the quotation mark before it. */
function cutOff(match: string, before: string): string {
  if (!/[([{}\])',;]/.test(match)) return match
  const open: string[] = []
  for (let index = 0; index < match.length; index++) {
    const unit = match[index] ?? ''
    if (unit === before && unit === "'") return match.slice(0, index)
    if (/[,;]/.test(unit) && /^https?:\/\//i.test(match.slice(index + 1, index + 9)))
      return match.slice(0, index)
    if (/[([{]/.test(unit)) open.push(unit)
    else if (Object.hasOwn(closing, unit) && open.pop() !== closing[unit])
      return match.slice(0, index)
  }
  return match
}

/** Without what belongs to the sentence around it. */
function trimmed(address: string, before: string): string {
  const ended = address.replace(/&(?:quot|apos|nbsp|gt|lt|#\d+);.*$/s, '').replace(/['’]s$/, '')
  const marks = before === '_' ? ".,;:!?'’*~_" : ".,;:!?'’*~"
  let end = ended.length
  while (end > 0 && marks.includes(ended[end - 1] ?? '')) end--
  return ended.slice(0, end)
}
