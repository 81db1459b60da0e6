import { type AssertEvent, assertRef, type Day } from '@badgelint/ledger'

/** What a platform says of the number of a template's badges on a day. */
export function assertionOf(template: string, on: Day, count: number): Omit<AssertEvent, 'id'> {
  return { type: 'assert', template, ref: assertRef(template, on), sequence: 1, on, count }
}
