import { daysBetween } from '../../program/days.ts'
import { capitalized } from '../../text/capitalized.ts'
import { joinWithAnd } from '../../text/join-with-and.ts'
import {
  counted,
  type Evidence,
  liveTemplates,
  numberOption,
  type PracticeInput,
  share,
} from '../practice-input.ts'

/** Reviews, links, and badges that are issued no more. */
export function audited(input: PracticeInput): Evidence {
  const { facts, addresses } = input
  const templates = liveTemplates(input)
  if (templates.length === 0)
    return { text: 'no templates', missing: 'Put badge templates into templates/' }
  const areReviewed = templates.some(({ reviewedOn }) => reviewedOn !== undefined)
  const areAsked = addresses === 0 || facts.links !== undefined
  const lacking = [
    ...(areReviewed ? [] : ['note when each template was reviewed (`badgelint reviewed`)']),
    ...(areAsked ? [] : ['check the links (run without `--no-links`)']),
    ...(facts.issuance ? [] : ['keep a ledger of issued badges (`badgelint ledger init`)']),
  ]
  const text = [reviews(input), links(input)].join(', ')
  return { text, ...(lacking.length === 0 ? {} : { missing: capitalized(joinWithAnd(lacking)) }) }
}

function reviews(input: PracticeInput): string {
  const { today } = input.facts
  const templates = liveTemplates(input)
  const days = numberOption(input, 'template/review-due', 'days', 365)
  const isFresh = (day: string) => today === '' || daysBetween(day, today) <= days
  const fresh = templates.filter(
    ({ reviewedOn }) => reviewedOn !== undefined && isFresh(reviewedOn),
  )
  return `${share(fresh.length, templates.length, 'template')} reviewed${today === '' ? '' : ` in the last ${days} days`}`
}

function links({ facts, addresses }: PracticeInput): string {
  if (addresses === 0) return 'no links'
  if (facts.links === undefined) return `${counted(addresses, 'link')} not checked`
  const verdicts = [...facts.links.values()].map(({ verdict }) => verdict)
  const alive = verdicts.filter((verdict) => verdict === 'alive').length
  const dead = verdicts.filter((verdict) => verdict === 'dead').length
  const rest = addresses - alive - dead
  const known = alive + dead === 0 ? [] : [`${counted(alive, 'link')} alive, ${dead} dead`]
  return [...known, ...(rest > 0 ? [`${counted(rest, 'link')} unknown`] : [])].join(', ')
}
