import { daysBetween } from '../program/days.ts'
import type { Facts } from '../program/facts.ts'

/** So many days a ledger may be behind: two months, for programs that import once a month. */
const maxDelay = 62

/** Whether there is a ledger that reaches up to today, so that what it does not have was not issued. */
export function isLedgerCurrent({ ledger, today }: Pick<Facts, 'ledger' | 'today'>): boolean {
  return ledger?.until !== undefined && daysBetween(ledger.until, today) <= maxDelay
}
