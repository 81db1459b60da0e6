import { monthsBefore } from '../../program/days.ts'
import type { TeamMember } from '../../program/facts.ts'
import { hasRights, isCurrent } from '../../program/team.ts'
import { programRule } from '../rule.ts'

export default programRule({
  id: 'program/training',
  practice: 1,
  kind: 'guidance',
  severity: 'warning',
  label: 'no recent platform training',
  summary: 'Everybody with rights on the platform has had recent training.',
  why: 'People who issue badges without knowing the platform send them to the wrong earners or with the wrong date, and do not know how to correct it. Platforms change, so training from years ago is out of date.',
  source: {
    title: 'Best Practices for Credentialing, practice 1',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It knows only the training listed in program.yaml. Training without a date counts, however old it is.',
  options: {
    months: {
      type: 'integer',
      description: 'Months for which training counts.',
      minimum: 1,
      default: 24 as number,
    },
  },
  examples: {
    good: [
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n    training: [{ name: Issuer training, on: 2025-05-01 }]',
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n    training: [Issuer training]',
        caption: 'The date is not known.',
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n  - Registrar',
        caption: 'The program does not record training.',
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n    training: [{ name: Issuer training, on: 2024-06-01 }]\n  - name: Adviser\n    rights: []\n    training: []\n  - name: Anna Lee\n    until: 2025-12-31\n    rights: [issue]',
        caption: 'Exactly two years ago; people who have no rights or have left need none.',
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n    training: [{ name: Issuer training, on: 2022-05-01 }]',
        options: { months: 60 },
      },
    ],
    bad: [
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n    training: [{ name: Issuer training, on: 2021-05-01 }, { name: Webinar, on: 2024-05-31 }]',
        findings: [
          {
            about: 'Program lead',
            at: '2:11-2:23',
            marks: 'Program lead',
            message:
              '"Program lead" has rights on the platform, but the last training was on 2024-05-31; expected training in the last 24 months',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n    training: []',
        findings: [
          {
            about: 'Program lead',
            at: '2:11-2:23',
            marks: 'Program lead',
            message:
              '"Program lead" has rights on the platform, but has had no training; expected training in the last 24 months',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n    training: [{ name: Issuer training, on: 2025-05-01 }]\n  - name: Registrar\n    rights: [issue]',
        caption: 'Training is recorded for others.',
        findings: [
          {
            about: 'Registrar',
            at: '5:11-5:20',
            marks: 'Registrar',
            message:
              '"Registrar" has rights on the platform, but no training is recorded; expected training in the last 24 months',
          },
        ],
      },
    ],
  },

  *check({ profile }, { months }, { today }) {
    const team = profile?.team ?? []
    if (today === '' || team.every(({ training }) => training === undefined)) return
    const earliest = monthsBefore(today, months)
    for (const member of team) {
      if (!isCurrent(member, today) || !hasRights(member)) continue
      const lack = lackOf(member, earliest)
      if (lack === undefined) continue
      const { name } = member
      yield {
        at: name.at,
        about: name.value,
        message: `"${name.value}" has rights on the platform, but ${lack}; expected training in the last ${months} months`,
        suggestion: 'Arrange training on the platform, and record its name and date',
      }
    }
  },
})

/** What is wrong with somebody's training; undefined where nothing is. */
function lackOf({ training }: TeamMember, earliest: string): string | undefined {
  if (training === undefined) return 'no training is recorded'
  if (training.length === 0) return 'has had no training'
  const days = training.flatMap(({ on }) => (on === undefined ? [] : [on]))
  if (days.length < training.length) return undefined
  const [last = ''] = days.toSorted().reverse()
  return last < earliest ? `the last training was on ${last}` : undefined
}
