import type { TeamMember } from '../../program/facts.ts'
import { hasLeft, hasRights, isCurrent } from '../../program/team.ts'
import { fewNames } from '../../text/first-few.ts'
import { type Problem, programRule } from '../rule.ts'

/** Below that many a holiday stops the program. */
const fewest = 2

export default programRule({
  id: 'program/team',
  practice: 2,
  kind: 'guidance',
  severity: 'warning',
  label: 'platform rights held by too few or leavers',
  summary:
    'At least two people have rights on the platform, and nobody who has left still has them.',
  why: 'If only one person can issue, earners wait whenever that person is away. And somebody who has left but can still issue may award a badge in the program’s name.',
  source: {
    title: 'Best Practices for Credentialing, practice 2',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'It knows only the `rights` listed in program.yaml; the platform itself is not checked. A role that several people share counts once.',
  examples: {
    good: [
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin, issue]\n  - name: Registrar\n    rights: [issue]\n  - name: Adviser\n    rights: []',
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n  - name: Registrar',
        caption: 'The file does not say who has rights.',
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n  - name: Registrar\n    rights: [issue]\n  - name: Anna Lee\n    until: 2025-12-31\n    rights: []',
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n  - name: Registrar\n    rights: [issue]\n    until: 2026-06-01',
        caption: 'It is the last day.',
      },
    ],
    bad: [
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n  - name: Registrar\n    rights: []',
        findings: [
          {
            about: 'rights',
            at: '2:11-2:23',
            marks: 'Program lead',
            message:
              'Only "Program lead" in the team has rights on the platform; expected at least two people',
            suggestion: 'Give rights to a second person',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n  - name: Registrar\n  - Dean',
        caption: 'For some, rights are not listed.',
        findings: [
          {
            about: 'rights',
            at: '2:11-2:23',
            marks: 'Program lead',
            message:
              'Only "Program lead" in the team has rights on the platform (not known for 2 more); expected at least two people',
            suggestion: 'Give rights to a second person, or list who has them under `rights`',
          },
        ],
      },
      {
        file: 'program.yaml',
        text: 'team:\n  - name: Program lead\n    rights: [admin]\n  - name: Registrar\n    rights: [issue]\n  - name: Anna Lee\n    until: 2025-12-31\n    rights: [admin, issue]',
        findings: [
          {
            about: 'Anna Lee',
            at: '6:11-6:19',
            marks: 'Anna Lee',
            message:
              '"Anna Lee" left on 2025-12-31 and still has the rights admin, issue; expected no rights',
          },
        ],
      },
    ],
  },

  *check({ profile }, _options, { today }) {
    const team = profile?.team ?? []
    if (today === '' || team.every(({ rights }) => rights === undefined)) return
    for (const member of team)
      if (hasLeft(member, today) && hasRights(member)) yield leftOver(member)
    const current = team.filter((member) => isCurrent(member, today))
    const able = current.filter(hasRights)
    const [first] = current.length > 0 ? current : team
    if (able.length >= fewest || first === undefined) return
    const unknown = current.filter(({ rights }) => rights === undefined).length
    const others = unknown === 0 ? '' : ` (not known for ${unknown} more)`
    yield {
      at: (able[0] ?? first).name.at,
      about: 'rights',
      message: `${able.length === 0 ? 'Nobody' : `Only "${able[0]?.name.value}"`} in the team has rights on the platform${others}; expected at least two people`,
      suggestion:
        unknown === 0
          ? 'Give rights to a second person'
          : 'Give rights to a second person, or list who has them under `rights`',
    }
  },
})

function leftOver({ name, until, rights = [] }: TeamMember): Problem {
  return {
    at: name.at,
    about: name.value,
    message: `"${name.value}" left on ${until?.value} and still has the rights ${fewNames(rights.map(({ value }) => value))}; expected no rights`,
    suggestion: 'Remove the rights on the platform, then write `rights: []`',
  }
}
