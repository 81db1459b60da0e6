import { type Evidence, type PracticeInput, share } from '../practice-input.ts'

/** What was put right later. */
export function mistakes({ facts: { ledger, issuance } }: PracticeInput): Evidence {
  if (ledger === undefined || issuance === undefined)
    return {
      text: ledger === undefined ? 'no ledger' : 'a ledger that cannot be read',
      missing: 'Keep a ledger of issued and corrected badges (`badgelint ledger init`)',
    }
  const months = [...issuance.values()].flatMap(({ months: all = [] }) => all)
  const issued = months.reduce((sum, month) => sum + month.issued, 0)
  const amended = months
    .flatMap((month) => Object.values(month.amended))
    .reduce((sum, count) => sum + count, 0)
  if (issued === 0)
    return {
      text: 'no badge in the ledger',
      missing: 'Import issued badges into the ledger (`badgelint ledger import`)',
    }
  return { text: `${share(amended, issued, 'badge')} corrected, replaced or revoked` }
}
