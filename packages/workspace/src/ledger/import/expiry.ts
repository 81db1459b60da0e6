import type { ExportedBadge } from './exported-badge.ts'

/** Whether a platform says in words that a badge does not expire. */
export function saysNoExpiry(text: string): boolean {
  return /^(?:none|never)$/i.test(text.trim())
}

/** What is said of the expiry of a badge that has no day of it. */
export function expiryWithoutDay({
  dates,
  fields,
  tellsExpiry,
}: ExportedBadge): 'none' | 'never' | undefined {
  const text = fields.expires === undefined ? undefined : dates[fields.expires]
  if (text !== undefined && /^never$/i.test(text.trim())) return 'never'
  return tellsExpiry || text !== undefined ? 'none' : undefined
}
