import type { Place } from '../../documents/place.ts'
import { joinWithAnd } from '../../text/join-with-and.ts'
import { isRole } from '../../text/role.ts'
import { templateGroupRule } from '../rule.ts'

/** What a template says of itself in a word: the name of each and its key. */
const details = [
  ['level', 'level'],
  ['cost', 'cost'],
  ['time to earn', 'time_to_earn'],
  ['type', 'type_category'],
] as const

type Detail = (typeof details)[number]

interface Entry {
  readonly at: Place
  /** Names of the details that it lacks. */
  readonly lacks: readonly Detail[0][]
  /** How many details the platform shows, and what it is called. */
  readonly limit: { readonly value: number; readonly platform: string }
}

/** How many other templates a finding points to. */
const maxRelated = 10

/** Four templates of an example; of the details of each those that are named are left out. */
function four(...without: readonly (readonly Detail[1][])[]): string {
  return without
    .map((keys, index) =>
      [
        `id: keeper-${index + 1}`,
        `name: Stream Keeper ${index + 1}`,
        `image: images/keeper-${index + 1}.svg`,
        'description: Earners have measured a stream near their home every week for three months, and explained a change in it to their neighbours by what they had written down.',
        'skills: [Water Sampling, Record Keeping, Public Speaking]',
        'badge_template_activities: [{activity_type: Assessment, title: "Passed a review of their water sampling, record keeping and public speaking by a tutor with a rubric."}]',
        'owner: water team',
        'reviewed_on: 2026-02-20',
        'global_activity_url: https://example.org/badges',
        ...details.map(([, key]) => `${key}: ${keys.includes(key) ? 'null' : filledIn[key]}`),
      ].join('\n'),
    )
    .join('\n---\n')
}

const filledIn: Readonly<Record<Detail[1], string>> = {
  level: 'Foundational',
  cost: 'Free',
  time_to_earn: 'Months',
  type_category: 'Experience',
}

export default templateGroupRule({
  id: 'template/details',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  label: 'level, cost, time or type not filled in',
  reads: ['name', 'level', 'cost', 'timeToEarn', 'type'],
  absence: true,
  formats: ['badgelint', 'credly'],
  limit: 'detailFields',
  summary: 'Level, cost, time to earn and type are filled in if the platform shows them.',
  why: 'They tell an employer at a glance how much is behind a badge, and people who search the platform filter by them. A template without them is found less often.',
  source: {
    title: 'Credly: badge templates',
    address: 'https://credly.com/docs/badge_templates_extended',
  },
  mistakes:
    'A badge for which one of them makes no sense, such as the cost of an award, is reported anyway, unless its name is that of a membership or a role. If several templates lack a detail, one finding at the first of them covers the whole program.',
  examples: {
    good: [
      {
        text: 'level: Advanced\ncost: Paid\ntime_to_earn: Years\ntype_category: Certification',
        platform: 'credly',
      },
      { text: 'language: null', platform: 'credly', caption: 'The language is not one of them.' },
      { text: 'level: null\ncost: null', caption: 'No platform that shows them is configured.' },
      {
        text: 'name: Harbour Society Member\nlevel: null\ntime_to_earn: null',
        platform: 'credly',
        caption: 'A role has no level.',
      },
      { text: 'level: null', platform: 'canvas-credentials' },
      { text: 'level: null\nstate: archived', platform: 'credly' },
    ],
    bad: [
      {
        text: 'cost: null',
        platform: 'credly',
        findings: [
          {
            about: 'details',
            at: '1:1-1:5',
            marks: 'cost',
            message: 'The cost is not filled in; expected all 4 details that Credly shows',
            suggestion: 'Fill in `cost`',
          },
        ],
      },
      {
        text: 'level: null\ncost: null\ntime_to_earn: null\ntype_category: null',
        platform: 'credly',
        caption: 'One finding names everything that is missing.',
        findings: [
          {
            about: 'details',
            at: '1:1-1:6',
            marks: 'level',
            message:
              'The level, cost, time to earn and type are not filled in; expected all 4 details that Credly shows',
            suggestion: 'Fill in `level`, `cost`, `time_to_earn` and `type_category`',
          },
        ],
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\nlevel: null\ntime_to_earn: null',
        caption: 'An export from Credly.',
        findings: [
          {
            about: 'details',
            at: '1:1-1:12',
            marks: 'vanity_slug',
            message:
              'The level and time to earn are not filled in; expected all 4 details that Credly shows',
            suggestion: 'Fill in `level` and `time_to_earn`',
          },
        ],
      },
      {
        text: four(['level', 'cost'], ['level', 'cost'], ['level', 'cost'], ['cost']),
        platform: 'credly',
        caption: 'What most templates lack is reported once.',
        findings: [
          {
            about: 'details',
            at: '1:1-1:3',
            marks: 'id',
            message:
              'Of 4 templates, 3 lack the level, and all the cost; expected all 4 details that Credly shows',
            suggestion:
              'Agree on values for `level` and `cost`, then fill them in for all templates at once',
            related: [
              { at: '15:1-15:3', marks: 'id' },
              { at: '29:1-29:3', marks: 'id' },
              { at: '43:1-43:3', marks: 'id' },
            ],
          },
        ],
      },
      {
        text: four(['level'], ['level'], ['level'], ['level']),
        platform: 'credly',
        findings: [
          {
            about: 'details',
            at: '1:1-1:3',
            marks: 'id',
            message: 'All 4 templates lack the level; expected all 4 details that Credly shows',
            suggestion: 'Agree on values for `level`, then fill it in for all templates at once',
            related: [
              { at: '15:1-15:3', marks: 'id' },
              { at: '29:1-29:3', marks: 'id' },
              { at: '43:1-43:3', marks: 'id' },
            ],
          },
        ],
      },
      {
        text: four(['level'], [], [], []),
        platform: 'credly',
        caption: 'What one template lacks and others have is an oversight.',
        findings: [
          {
            about: 'details',
            at: '1:1-1:3',
            marks: 'id',
            message: 'The level is not filled in; expected all 4 details that Credly shows',
            suggestion: 'Fill in `level`',
          },
        ],
      },
    ],
  },

  *extract({ at, name, level, cost, timeToEarn, type }, _, { limit }) {
    // A membership or a role has no level, and takes no time to earn.
    if (name !== undefined && isRole(name.value, '')) return
    const values = [level, cost, timeToEarn, type]
    const lacks = details.flatMap(([name], index) => (values[index] === undefined ? [name] : []))
    const { value, platform } = limit
    yield { key: platform, value: { at, lacks, limit: { value, platform } } satisfies Entry }
  },

  *checkGroup(group) {
    const [first] = group
    if (first === undefined) return
    const expected = `expected all ${first.limit.value} details that ${first.limit.platform} shows`
    const concerned = group.filter(({ lacks }) => lacks.length > 0)
    const [told, ...others] = concerned
    if (told === undefined) return
    const missing = details.filter(([name]) => concerned.some(({ lacks }) => lacks.includes(name)))
    const keys = joinWithAnd(missing.map(([, key]) => `\`${key}\``))
    const names = joinWithAnd(missing.map(([name]) => name))
    if (others.length === 0)
      yield {
        at: told.at,
        about: 'details',
        message: `The ${names} ${missing.length === 1 ? 'is' : 'are'} not filled in; ${expected}`,
        suggestion: `Fill in ${keys}`,
      }
    else
      yield {
        at: told.at,
        about: 'details',
        message: `${shortfall(
          missing.map(([name]) => [name, concerned.filter(({ lacks }) => lacks.includes(name))]),
          group.length,
        )}; ${expected}`,
        suggestion: `Agree on values for ${keys}, then fill ${missing.length === 1 ? 'it' : 'them'} in for all templates at once`,
        related: others.slice(0, maxRelated).map(({ at }) => at),
      }
  },
})

/** How many templates lack what: "Of 9 templates, 5 lack the level and cost, and 3 the type", "All 9 templates lack the cost". */
function shortfall(
  lacking: readonly (readonly [name: string, entries: readonly Entry[]])[],
  total: number,
): string {
  const together: (readonly [names: string[], entries: readonly Entry[]])[] = []
  for (const [name, entries] of lacking) {
    const same = together.find(([, others]) => isSameList(others, entries))
    if (same) same[0].push(name)
    else together.push([[name], entries])
  }
  const [first, ...others] = together
  if (first && others.length === 0 && first[1].length === total)
    return `${total === 2 ? 'Both' : `All ${total}`} templates lack the ${joinWithAnd(first[0])}`
  const parts = together.map(([names, entries], index) => {
    const verb = index === 0 ? (entries.length === 1 ? ' lacks' : ' lack') : ''
    return `${entries.length === total ? 'all' : entries.length}${verb} the ${joinWithAnd(names)}`
  })
  return `Of ${total} templates, ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}` : parts[0]}`
}

function isSameList(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index])
}
