import { createHash } from 'node:crypto'
import type { AssertEvent, Day } from '@badgelint/ledger'

/** What a platform says of the number of a template's badges on a day: one a day and template. */
export function assertionOf(template: string, on: Day, count: number): Omit<AssertEvent, 'id'> {
  const digest = createHash('sha256').update(`assert|${template}|${on}`).digest('hex')
  return { type: 'assert', template, ref: `own-${digest.slice(0, 32)}`, sequence: 1, on, count }
}
