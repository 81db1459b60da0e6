import { joinWithAnd } from '../../text/join-with-and.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/details',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  reads: ['level', 'cost', 'timeToEarn', 'type'],
  absence: true,
  formats: ['badgelint', 'credly'],
  limit: 'detailFields',
  summary: 'Level, cost, time to earn and type are filled in where the platform shows them.',
  why: 'They tell an employer at a glance how much stands behind a badge, and people who search the platform filter by them. A template without them is found less often.',
  source: {
    title: 'Credly: badge templates',
    address: 'https://credly.com/docs/badge_templates_extended',
  },
  mistakes:
    'A badge for which one of them means nothing, such as the cost of an award, is reported all the same.',
  examples: {
    good: [
      {
        text: 'level: Advanced\ncost: Paid\ntime_to_earn: Years\ntype_category: Certification',
        platform: 'credly',
      },
      { text: 'language: null', platform: 'credly', caption: 'The language is no such detail.' },
      { text: 'level: null\ncost: null', caption: 'No platform is set that would show them.' },
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
            suggestion: 'Set `cost`',
          },
        ],
      },
      {
        text: 'level: null\ncost: null\ntime_to_earn: null\ntype_category: null',
        platform: 'credly',
        caption: 'One finding names all that is missing.',
        findings: [
          {
            about: 'details',
            at: '1:1-1:6',
            marks: 'level',
            message:
              'The level, cost, time to earn and type are not filled in; expected all 4 details that Credly shows',
            suggestion: 'Set `level`, `cost`, `time_to_earn` and `type_category`',
          },
        ],
      },
      {
        text: 'vanity_slug: stream-keeper\nbadges_count: 40\nlevel: null\ntime_to_earn: null',
        caption: 'An export of Credly.',
        findings: [
          {
            about: 'details',
            at: '1:1-1:12',
            marks: 'vanity_slug',
            message:
              'The level and time to earn are not filled in; expected all 4 details that Credly shows',
            suggestion: 'Set `level` and `time_to_earn`',
          },
        ],
      },
    ],
  },

  *check({ at, level, cost, timeToEarn, type }, _, { limit }) {
    const details = [
      ['level', level, 'level'],
      ['cost', cost, 'cost'],
      ['time to earn', timeToEarn, 'time_to_earn'],
      ['type', type, 'type_category'],
    ] as const
    const missing = details.filter(([, value]) => value === undefined)
    if (missing.length === 0) return
    const names = joinWithAnd(missing.map(([name]) => name))
    const are = missing.length === 1 ? 'is' : 'are'
    yield {
      at,
      about: 'details',
      message: `The ${names} ${are} not filled in; expected all ${limit.value} details that ${limit.platform} shows`,
      suggestion: `Set ${joinWithAnd(missing.map(([, , key]) => `\`${key}\``))}`,
    }
  },
})
