import { leastKnownWaits, statedLimit, usualLimit } from '../../program/issuing-limit.ts'
import { counted, type Evidence, numberOption, type PracticeInput } from '../practice-input.ts'

/** How long earners waited in the last twelve months. */
export function timely(input: PracticeInput): Evidence {
  const { ledger, stated } = input.facts
  if (ledger === undefined)
    return {
      text: 'no ledger',
      missing: 'Keep a ledger of issued badges (`badgelint ledger init`)',
    }
  const { known = 0, unknown = 0, ninetieth } = ledger.recent?.waits ?? {}
  if (ninetieth === undefined || known < leastKnownWaits)
    return {
      text: `${counted(known, 'badge')} with a completion date, ${unknown.toLocaleString('en-US')} without`,
      missing: 'Import completion dates together with issue dates (`badgelint ledger import`)',
    }
  const days = numberOption(input, 'ledger/timeliness', 'days', usualLimit)
  const limit = statedLimit(days, stated?.issuingLimit)?.value ?? days
  const within = ninetieth === 0 ? 'on the same day' : `within ${counted(ninetieth, 'day')}`
  return {
    text: `90 % ${within}, ${counted(known, 'badge')}, limit ${limit}`,
    isContrary: ninetieth > limit,
  }
}
