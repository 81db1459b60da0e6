import { createHash } from 'node:crypto'

/** What an id of a template may be made of in a ledger: no white space, no `@`, no address, nothing to escape. */
export const templateKeyPattern = '^[^\\s@:/\\\\"\\u0000-\\u001f\\u007f]{1,128}$'

const allowed = new RegExp(templateKeyPattern, 'u')

/** Whether a text holds the address of a person, as no id of a template should. */
export function hasAddress(text: string): boolean {
  return /[^\s/@]\s*(?:@|%40)/i.test(text)
}

/**
 * The id of a template as it stands in a ledger: as it is where that may be, else a readable form of it with
 * eight hex digits of its SHA-256, so that `https://example.org/b/1` is `example.org-b-1-` and these. Of one with an address nothing is readable.
 */
export function templateKey(id: string): string {
  const normal = id.normalize('NFC').trim()
  if (allowed.test(normal) && !hasAddress(normal)) return normal
  const digest = createHash('sha256').update(normal).digest('hex').slice(0, 8)
  const readable = (hasAddress(normal) ? '' : normal)
    .replace(/^https?:\/\//i, '')
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
  return `${readable || 'template'}-${digest}`
}
