import type { Located, Place } from '../../documents/place.ts'
import { cycles } from '../../program/cycles.ts'
import {
  behindId,
  idsOf,
  isUnknownId,
  nearestId,
  type UnderId,
  underIds,
} from '../../program/template-ids.ts'
import { normalize } from '../../text/normalize.ts'
import { type Extract, type Problem, templateGroupRule } from '../rule.ts'

/** A template that can be earned and requires others. */
interface Step {
  readonly kind: 'step'
  readonly at: Place
  readonly id: string
  /** All ids that it is known by, folded. */
  readonly ids: readonly string[]
  readonly requires: readonly Located<string>[]
}

/** A template that requires the badges of others. */
function requiring(id: string, ...required: readonly string[]): string {
  const entries = required.map(
    (other) =>
      `{title: Held the badge of the level before this one., required_badge_template_id: ${other}}`,
  )
  const test =
    '{title: "Passed a review of two cases by a supervisor with a rubric, data entry and guided tours included."}'
  return `id: ${id}\nbadge_template_activities: [${[...entries, test].join(', ')}]`
}

export default templateGroupRule({
  id: 'template/pathway',
  practice: 7,
  kind: 'guidance',
  severity: 'warning',
  label: 'required badge does not exist',
  archived: true,
  reads: ['id', 'state'],
  comparedFacts: ['ids'],
  summary: 'Badges that are required first exist, can be earned, and do not require each other.',
  why: 'A path of badges keeps its promise only if somebody can complete it. If a step is missing or two steps wait for each other, nobody can ever earn the badge at the end.',
  source: {
    title: 'Best Practices for Credentialing, practice 7',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Ids that platforms assign (UUIDs, numbers) may belong to another program, so they are not reported as missing. If only some files of a program are checked, or one of them is broken, ids from the other files count as missing. An archived badge may be required on purpose, for the people who still hold it.',
  examples: {
    good: [
      [requiring('level-one'), requiring('level-two', 'level-one')].join('\n---\n'),
      {
        text: [
          requiring('level-one', '59876d7c-8286-4186-b234-5afc23d51b06'),
          requiring('level-two', '"4711"', 'https://example.org/badges/first-aid'),
        ].join('\n---\n'),
        caption: 'Badges of other programs.',
      },
      {
        text: [
          `${requiring('level-one')}\nplatform_ids: {credly: abc-1}`,
          requiring('level-two', 'abc-1'),
        ].join('\n---\n'),
        caption: 'The id on a platform counts too.',
      },
      {
        text: [
          `${requiring('level-one', 'level-two')}\nstate: archived`,
          `${requiring('level-two', 'level-one')}\nstate: archived`,
        ].join('\n---\n'),
        caption: 'Nobody can take an archived path.',
      },
      {
        text: requiring('level-two', 'level-one'),
        caption: 'A single file does not show which other templates exist.',
      },
    ],
    bad: [
      {
        text: [requiring('level-one'), requiring('level-two', 'level-on')].join('\n---\n'),
        caption: 'A typing mistake.',
        findings: [
          {
            about: 'level-on',
            at: '5:111-5:119',
            marks: 'level-on',
            message:
              'The required badge "level-on" does not exist in this program; expected the id of one of its templates',
            suggestion: 'Write "level-one" if that is the one you mean',
          },
        ],
      },
      {
        text: [requiring('level-one', 'level-two'), requiring('level-two', 'level-one')].join(
          '\n---\n',
        ),
        caption: 'Two badges that wait for each other: one finding for the circle.',
        findings: [
          {
            about: 'circle',
            at: '2:111-2:120',
            marks: 'level-two',
            message:
              '"level-one" requires "level-two", which requires "level-one"; expected a path with a badge to begin with',
            suggestion: 'Remove one of these requirements, so that people can begin',
            related: [{ at: '5:111-5:120', marks: 'level-one' }],
          },
        ],
      },
      {
        text: requiring('level-one', 'level-one'),
        caption: 'A badge that requires itself.',
        findings: [
          {
            about: 'circle',
            at: '2:111-2:120',
            marks: 'level-one',
            message: '"level-one" requires itself; expected a badge that can be earned first',
            suggestion: 'Remove this requirement',
          },
        ],
      },
      {
        text: [
          `${requiring('level-one')}\nstate: archived`,
          requiring('level-two', 'level-one'),
        ].join('\n---\n'),
        findings: [
          {
            about: 'level-one',
            at: '6:111-6:120',
            marks: 'level-one',
            message:
              'The required badge "level-one" is archived; expected one that can still be earned',
            related: [{ at: '1:1-1:3', marks: 'id' }],
          },
        ],
      },
    ],
  },

  *extract(template): Iterable<Extract<UnderId | Step>> {
    const { at, id, requires, state } = template
    yield* underIds(template, requires)
    if (requires.length === 0 || state?.value === 'archived') return
    const step: Step = { kind: 'step', at, id: id.value, ids: idsOf(template), requires }
    yield { key: 'cycles', value: step }
  },

  *checkGroup(group, _options, facts) {
    const steps = group.filter((entry) => entry.kind === 'step')
    yield* inCircles(steps)
    const { target, pointers } = behindId(group.filter((entry) => entry.kind !== 'step'))
    for (const pointer of pointers)
      if (target?.isArchived) yield isRetired(pointer.id, target.at)
      else if (!target && isUnknownId(pointer, facts))
        yield isMissing(pointer.id, nearestId(pointer.id.value, facts.templateIds))
  },
})

function* inCircles(steps: readonly Step[]): Iterable<Problem> {
  const known = new Map(steps.flatMap((step) => step.ids.map((id) => [id, step] as const)))
  const required = ({ requires }: Step) =>
    requires.flatMap(({ value }) => known.get(normalize(value)) ?? [])
  for (const circle of cycles(steps, required)) yield* inCircle(fromFirst(circle))
}

function isRetired(id: Located<string>, target: Place): Problem {
  return {
    at: id.at,
    about: id.value,
    label: 'required badge is archived',
    message: `The required badge "${id.value}" is archived; expected one that can still be earned`,
    suggestion: 'Require the badge that replaced it, or archive this template too',
    related: [target],
  }
}

function isMissing(id: Located<string>, meant: string | undefined): Problem {
  return {
    at: id.at,
    about: id.value,
    message: `The required badge "${id.value}" does not exist in this program; expected the id of one of its templates`,
    suggestion: meant
      ? `Write "${meant}" if that is the one you mean`
      : 'Correct the id, use the one from the platform, or remove it',
  }
}

/** The circle told from the member whose id comes first, so that it is always told from there. */
function fromFirst(circle: readonly Step[]): readonly Step[] {
  const first = circle.reduce((a, b) => (b.id < a.id ? b : a))
  const index = circle.indexOf(first)
  return [...circle.slice(index), ...circle.slice(0, index)]
}

function* inCircle(circle: readonly Step[]): Iterable<Problem> {
  const [first] = circle
  const [at, ...related] = circle.map((step, index) =>
    requirement(step, circle[index + 1] ?? first),
  )
  if (first === undefined || at === undefined) return
  const names = circle.slice(1, 6).map(({ id }) => `"${id}", which requires `)
  const way = circle.length > 6 ? [...names, 'others and finally '] : names
  yield {
    at,
    about: 'circle',
    label: 'badges that require each other',
    message:
      circle.length === 1
        ? `"${first.id}" requires itself; expected a badge that can be earned first`
        : `"${first.id}" requires ${way.join('')}"${first.id}"; expected a path with a badge to begin with`,
    suggestion:
      circle.length === 1
        ? 'Remove this requirement'
        : 'Remove one of these requirements, so that people can begin',
    related: related.slice(0, 5),
  }
}

/** Where a member of a circle requires the next one. */
function requirement({ at, requires }: Step, next: Step | undefined): Place {
  return requires.find(({ value }) => next?.ids.includes(normalize(value)))?.at ?? at
}
