import type { Located, Place } from '../../documents/place.ts'
import { linkName, parseAddress, shownAddress } from '../../program/links.ts'
import { truncate } from '../../text/truncate.ts'
import { templateGroupRule } from '../rule.ts'

/** What a template's links say in the group of all. */
interface Named {
  /** Links to hosts that somebody may have. */
  readonly others: number
  readonly reserved: readonly { readonly at: Place; readonly address: string }[]
}

/** Names that nobody can have: RFC 2606, RFC 6761. A host of one's own is the business of `links/private`. */
const reserved = /(?:^|\.)example(?:\.(?:com|net|org))?$|\.(?:test|invalid)$/i

/** Up to this share of a program's links is taken for left over; more of them are an example of something. */
const mostShare = 0.25

const real = `earn_this_badge_url: https://www.lakeside-crafts.edu/enrol
enable_earn_this_badge: true
badge_template_activities:
  - title: Handed in twelve weekly water samples with data entry that a tutor checked.
    activity_url: https://www.lakeside-crafts.edu/samples
  - title: Gave a ten-minute talk on pollution reporting, judged by two neighbours with a rubric.
    activity_url: https://www.lakeside-crafts.edu/talk`

export default templateGroupRule<Named>({
  id: 'template/reserved-link',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: 'link to an example domain',
  reads: ['criteria', 'criteriaLink', 'earnLink'],
  summary: 'No link leads to a domain that is reserved for examples.',
  why: 'An address at example.com is a placeholder that was never replaced. Anybody who follows it from the badge finds a page that says so.',
  source: {
    title: 'RFC 2606: names that nobody can register',
    address: 'https://www.rfc-editor.org/rfc/rfc2606',
  },
  mistakes:
    'If more than a quarter of a program’s links lead there, the program itself is assumed to be an example, and nothing is reported.',
  examples: {
    good: [
      {
        text: 'global_activity_url: https://example.com/badges/stream-keeper',
        caption: 'All links of the program lead to example domains.',
      },
      `global_activity_url: https://www.examples-of-courage.org/badges\n${real}`,
    ],
    bad: [
      {
        text: `global_activity_url: https://www.example.com/criteria\n${real}`,
        caption: 'All others lead to the college.',
        findings: [
          {
            about: 'https://www.example.com/criteria',
            at: '1:22-1:54',
            marks: 'https://www.example.com/criteria',
            message:
              'The link https://www.example.com/criteria leads to a domain that is reserved for examples; expected a real page',
          },
        ],
      },
    ],
  },

  *extract({ criteria, criteriaLink, earnLink }) {
    let others = 0
    const found: Named['reserved'][number][] = []
    for (const link of [criteriaLink, earnLink, ...criteria.map((one) => one.link)]) {
      const kind = link && kindOf(link)
      if (kind === 'other') others++
      else if (link && kind === 'reserved') found.push({ at: link.at, address: link.value.trim() })
    }
    if (others > 0 || found.length > 0) yield { key: 'links', value: { others, reserved: found } }
  },

  *checkGroup(group) {
    const others = group.reduce((sum, one) => sum + one.others, 0)
    const found = group.flatMap((one) => one.reserved)
    if (found.length === 0 || found.length > mostShare * (others + found.length)) return
    for (const { at, address } of found)
      yield {
        at,
        about: linkName(address),
        message: `The link ${truncate(shownAddress(address), 80)} leads to a domain that is reserved for examples; expected a real page`,
        suggestion: 'Write the address of the right page, or remove the link',
      }
  },
})

function kindOf({ value }: Located<string>): 'reserved' | 'other' | undefined {
  if (!/example|\.test|\.invalid/i.test(value))
    return /^\s*https?:/i.test(value) ? 'other' : undefined
  const url = parseAddress(value.trim())
  if (url === undefined) return undefined
  return reserved.test(url.hostname) ? 'reserved' : 'other'
}
