import type { Place } from '../../documents/place.ts'
import { adoptionOf } from '../../program/adoption.ts'
import { analyse } from '../../text/analysis.ts'
import { isRole } from '../../text/role.ts'
import { thinness, usualLengths } from '../../text/thinness.ts'
import { templateGroupRule } from '../rule.ts'

/** A template of the program, and whether its text names a membership or a role and no more. */
interface Member {
  readonly at: Place
  readonly isBare: boolean
}

/** Templates of one membership each, complete but for the first two fields. */
function membersOf(societies: readonly string[], more = ''): string {
  return societies
    .map((society) =>
      [
        `name: ${society} Society Member`,
        `id: ${society.toLowerCase()}`,
        `image: images/${society.toLowerCase()}.svg`,
        `description: Member of the ${society} Society with a vote at its yearly meeting.${more}`,
        'skills: [Meetings, Voting, Minutes]',
        `badge_template_activities: [{activity_type: Membership, title: "Was elected a member by the ${society} Society, whose board checks the minutes of its meetings."}]`,
        'owner: village team',
        'reviewed_on: 2026-02-20',
        'level: Foundational',
        'cost: Free',
        'time_to_earn: Months',
        'type_category: Experience',
        `global_activity_url: https://example.org/${society.toLowerCase()}`,
      ].join('\n'),
    )
    .join('\n---\n')
}

export default templateGroupRule({
  id: 'template/description-role',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  label: 'descriptions only name a role',
  reads: ['name', 'description'],
  minGroup: 2,
  summary: 'Most descriptions in a program say more than the name of a membership or a role.',
  why: 'Members and speakers know what they are. People who come across their badge do not, and one sentence tells them what the role involves and how people get it.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Roles are recognised by English words such as "member of" and "speaker at". The rule reports once for a program, and only if more than half of its descriptions are like this.',
  examples: {
    good: [
      {
        text: membersOf(
          ['Harbour', 'Garden'],
          ' They have helped to keep its house open for a year, and can guide guests through it.',
        ),
        caption: 'It says what members did.',
      },
      {
        text: 'name: Member of the Harbour Society\ndescription: Member of the Harbour Society since 2024, with a vote at its yearly meeting.',
        caption: 'A single description like this is accepted.',
      },
    ],
    bad: [
      {
        text: membersOf(['Harbour', 'Garden', 'River']),
        findings: [
          {
            about: 'roles',
            at: '4:14-4:78',
            marks: 'Member of the Harbour Society … its yearly meeting.',
            message:
              '3 of 3 descriptions only name a membership or a role; expected what people who have it did or do in it',
            related: [
              { at: '18:14-18:77', marks: 'Member of the Garden Society w… its yearly meeting.' },
              { at: '32:14-32:76', marks: 'Member of the River Society wi… its yearly meeting.' },
            ],
          },
        ],
      },
      {
        text: membersOf(['Orchard', 'Meadow', 'Lantern', 'Bridge']),
        findings: [
          {
            about: 'roles',
            at: '4:14-4:78',
            marks: 'Member of the Orchard Society … its yearly meeting.',
            message:
              '4 of 4 descriptions only name a membership or a role; expected what people who have it did or do in it',
            related: [
              { at: '18:14-18:77', marks: 'Member of the Meadow Society w… its yearly meeting.' },
              { at: '32:14-32:78', marks: 'Member of the Lantern Society … its yearly meeting.' },
              { at: '46:14-46:77', marks: 'Member of the Bridge Society w… its yearly meeting.' },
            ],
          },
        ],
      },
    ],
  },

  *extract({ name, description }) {
    if (description === undefined) return
    const thin = thinness(analyse(description), name?.value, usualLengths)
    const isBare = thin !== undefined && isRole(name?.value, description.value)
    const value: Member = { at: description.at, isBare }
    yield { key: 'roles', value }
  },

  *checkGroup(group) {
    const { without, all, isCommonPractice } = adoptionOf(group, ({ isBare }) => !isBare)
    const [first, ...others] = without
    if (first === undefined || isCommonPractice) return
    yield {
      at: first.at,
      about: 'roles',
      message: `${without.length} of ${all} descriptions only name a membership or a role; expected what people who have it did or do in it`,
      suggestion: 'Add a sentence on what the role involves and what it takes to get it',
      related: others.slice(0, 5).map(({ at }) => at),
    }
  },
})
