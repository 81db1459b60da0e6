import type { Located, Place } from '../../documents/place.ts'
import { adoptionOf } from '../../program/adoption.ts'
import type { TeamMember } from '../../program/facts.ts'
import { membersByName, namesIn, nearestMember } from '../../program/team.ts'
import { type Extract, type Problem, templateGroupRule } from '../rule.ts'

/** Whether a template has an owner. */
type Owned = { readonly kind: 'owned' } | { readonly kind: 'unowned'; readonly at: Place }

const owned: Owned = { kind: 'owned' }

const team = `
team:
  - name: Anna Lee
    role: Water lead
    email: water@example.org
  - name: Ben Okafor
    until: 2026-03-31
  - {name: Dora Ruiz, github: dora-ruiz}
  - archive team
`

export default templateGroupRule({
  id: 'template/owner',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: 'owner is not in the team',
  reads: ['owners'],
  comparedFacts: ['team'],
  formats: ['badgelint'],
  summary: 'A member of the team is responsible for each template.',
  why: 'When an earner or an employer asks what a badge stands for, somebody has to know. If the owner has left, nobody reviews the template, and its links and promises go out of date unnoticed.',
  source: {
    title: 'Best Practices for Credentialing, practice 8',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Owners are compared with the names, roles, email addresses and GitHub accounts under `team` in `program.yaml`; nicknames are not known there. Without a team, nothing is reported.',
  examples: {
    good: [
      { text: 'owner: nobody in particular', caption: 'The program lists no team.' },
      { text: 'owner: Anna Lee', program: team },
      { text: 'owner: water-lead', program: team, caption: 'By the role.' },
      { text: 'owner: [WATER@example.org, Archive Team]', program: team },
      { text: 'owner: Anna Lee <water@example.org>', program: team },
      { text: "owner: '@dora-ruiz'", program: team, caption: 'By the GitHub account.' },
      {
        text: 'owner: Ben Okafor',
        today: '2026-03-31',
        program: team,
        caption: 'The last day in the team.',
      },
      {
        text: 'owner: Water lead',
        program:
          'team:\n  - {name: Carla Diaz, role: Water lead, until: 2025-12-31}\n  - {name: Anna Lee, role: Water lead}',
        caption: 'The role has passed to somebody else.',
      },
      { text: 'owner: Ben Okafor\nstate: archived', program: team },
    ],
    bad: [
      {
        text: 'owner: Ana Lee',
        program: team,
        findings: [
          {
            about: 'Ana Lee',
            at: '1:8-1:15',
            marks: 'Ana Lee',
            message:
              'The owner "Ana Lee" is not in the team in program.yaml; expected a team member',
            suggestion: 'Write "Anna Lee" if that is who is meant',
          },
        ],
      },
      {
        text: 'owner: [Anna Lee, Ben Okafor]',
        program: team,
        caption: 'Somebody who left two months ago.',
        findings: [
          {
            about: 'Ben Okafor',
            at: '1:19-1:29',
            marks: 'Ben Okafor',
            message:
              'The owner "Ben Okafor" was in the team until 2026-03-31; expected a current member',
            related: [{ file: 'program.yaml', at: '7:12-7:22', marks: '2026-03-31' }],
          },
        ],
      },
      {
        text: 'owner: null',
        program: team,
        findings: [
          {
            about: 'owner',
            at: '1:1-1:6',
            marks: 'owner',
            message: 'The template has no owner; expected a team member',
          },
        ],
      },
      {
        text: 'owner: null\n---\nowner: null',
        program: team,
        caption: 'If most have no owner, one finding says how many.',
        findings: [
          {
            about: 'owner',
            file: 'program.yaml',
            at: '2:1-2:5',
            marks: 'team',
            message: '2 of 2 templates have no owner; expected a team member in each',
            related: [
              { at: '1:1-1:6', marks: 'owner' },
              { at: '3:1-3:6', marks: 'owner' },
            ],
          },
        ],
      },
    ],
  },

  *extract({ at, owners = [] }): Iterable<Extract<Owned | Located<string>>> {
    if (owners.length === 0) return yield { key: 'program', value: { kind: 'unowned', at } }
    yield { key: 'program', value: owned }
    for (const owner of owners) yield { key: `owner ${owner.value}`, value: owner }
  },

  *checkGroup(group, _, { program, today }) {
    if (program?.team === undefined) return
    yield* withoutOwner(
      group.filter((entry) => 'kind' in entry),
      program.at,
    )
    const owners = group.filter((entry) => 'value' in entry)
    if (owners.length === 0) return
    const members = membersByName(program.team)
    for (const owner of owners) {
      const member = namesIn(owner.value)
        .map((name) => members.get(name))
        .find((found) => found !== undefined)
      if (member === undefined) yield isUnknown(owner, members)
      else if (member.until && member.until.value < today) yield hasLeft(owner, member.until)
    }
  },
})

function* withoutOwner(
  templates: readonly Owned[],
  programFile: Place | undefined,
): Iterable<Problem> {
  const { without, all, isCommonPractice } = adoptionOf(templates, ({ kind }) => kind === 'owned')
  const places = without.flatMap((entry) => (entry.kind === 'unowned' ? [entry.at] : []))
  const [first, ...others] = places
  if (first === undefined) return
  const common = {
    about: 'owner',
    label: 'no owner',
    suggestion: 'Add `owner`, with the name or role of a team member',
  }
  if (isCommonPractice || all === 1)
    for (const at of places)
      yield { ...common, at, message: 'The template has no owner; expected a team member' }
  else
    yield {
      ...common,
      // A finding about the program stands in the program's own file, where there is one.
      at: programFile ?? first,
      message: `${places.length} of ${all} templates have no owner; expected a team member in each`,
      related: (programFile ? places : others).slice(0, 5),
    }
}

function isUnknown(owner: Located<string>, members: ReadonlyMap<string, TeamMember>): Problem {
  const [name = ''] = namesIn(owner.value)
  const meant = nearestMember(name, members)
  return {
    at: owner.at,
    about: owner.value,
    message: `The owner "${owner.value}" is not in the team in program.yaml; expected a team member`,
    suggestion: meant
      ? `Write "${meant.name.value}" if that is who is meant`
      : 'Name a team member by name, role or email address, or add this one to the team',
  }
}

function hasLeft(owner: Located<string>, until: Located<string>): Problem {
  return {
    at: owner.at,
    about: owner.value,
    label: 'owner has left the team',
    message: `The owner "${owner.value}" was in the team until ${until.value}; expected a current member`,
    suggestion: 'Name the person who has taken over',
    related: [until.at],
  }
}
