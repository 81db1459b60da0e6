import type { Located, Place } from '../../documents/place.ts'
import { adoptionOf } from '../../program/adoption.ts'
import {
  behindId,
  isUnknownId,
  nearestId,
  type UnderId,
  underIds,
} from '../../program/template-ids.ts'
import { type Extract, type Problem, templateGroupRule } from '../rule.ts'

/** Whether a template points to a next step, where its format can say so. */
type NextStep = { readonly kind: 'given' } | { readonly kind: 'none'; readonly at: Place }

const given: NextStep = { kind: 'given' }

export default templateGroupRule({
  id: 'template/recommendations',
  practice: 7,
  kind: 'guidance',
  severity: 'warning',
  label: 'recommended badge does not exist',
  archived: true,
  reads: ['id', 'state', 'recommendations'],
  comparedFacts: ['ids'],
  summary: 'A template recommends a next step that its earners can take.',
  why: 'Somebody who has just earned a badge is glad to hear what comes next. A recommended badge that does not exist, or is no longer issued, leads that person nowhere.',
  source: {
    title: 'Best Practices for Credentialing, practice 7',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Ids that platforms assign (UUIDs, numbers) may belong to another program, so they are not reported as missing. If only some files of a program are checked, or one of them is broken, ids from the other files count as missing. A program that recommends nothing at all is not reported. The last badge of a series may have no next badge; recommend a course or a job instead.',
  examples: {
    good: [
      {
        text: 'id: queen-breeder\n---\nid: bee-keeper',
        caption: 'The program recommends nothing yet.',
      },
      {
        text: 'id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nrecommendations: [{type: employment, title: Join an apiary, activity_url: https://example.org/jobs}]',
      },
      {
        text: 'recommendations: [{type: badge, recommended_badge_template_id: 59876d7c-8286-4186-b234-5afc23d51b06}]\n---\nrecommendations: [https://example.org/badges/next]',
        caption: 'Badges of other programs.',
      },
      {
        text: 'id: bee-keeper\nrecommendations: ["111"]\n---\nid: queen-breeder\nplatform_ids: {credly: 111}\nrecommendations: [Bee-Keeper]',
        caption: 'The id on a platform counts too, and capitals do not matter.',
      },
      {
        text: 'id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: draft',
        caption: 'A draft may wait for its next step.',
      },
      {
        text: 'id: bee-keeper\nstate: archived\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: archived',
        caption: 'What an archived template recommends is history.',
      },
      {
        text: 'vanity_slug: bee-keeper\nbadges_count: 12\n---\nrecommendations: [{type: education, title: A course, activity_url: https://example.org/courses}]',
        caption: 'An export without the list does not show whether there are any.',
      },
      {
        text: 'recommendations: [queen-breeder]',
        caption: 'A single file does not show which other templates exist.',
      },
    ],
    bad: [
      {
        text: 'id: bee-keeper\nrecommendations: [queen-breader]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]',
        caption: 'A typing mistake.',
        findings: [
          {
            about: 'queen-breader',
            at: '2:19-2:32',
            marks: 'queen-breader',
            message:
              'The recommended badge "queen-breader" does not exist in this program; expected the id of one of its templates',
            suggestion: 'Write "queen-breeder" if that is the one you mean',
          },
        ],
      },
      {
        text: 'id: bee-keeper\nrecommendations: [{type: badge, recommended_badge_template_id: honey-judge}]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]',
        findings: [
          {
            about: 'honey-judge',
            at: '2:64-2:75',
            marks: 'honey-judge',
            message:
              'The recommended badge "honey-judge" does not exist in this program; expected the id of one of its templates',
            suggestion: 'Correct the id, use the one from the platform, or remove it',
          },
        ],
      },
      {
        text: 'id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: archived',
        findings: [
          {
            about: 'queen-breeder',
            at: '2:19-2:32',
            marks: 'queen-breeder',
            message:
              'The recommended badge "queen-breeder" is archived; expected one that can still be earned',
            related: [{ at: '4:1-4:3', marks: 'id' }],
          },
        ],
      },
      {
        text: 'id: bee-keeper\nrecommendations: [bee-keeper]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]',
        findings: [
          {
            about: 'bee-keeper',
            at: '2:19-2:29',
            marks: 'bee-keeper',
            message: 'The template recommends itself ("bee-keeper"); expected a next step',
          },
        ],
      },
      {
        text: 'id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder',
        caption: 'The other template shows that the program makes recommendations.',
        findings: [
          {
            about: 'next step',
            at: '4:1-4:3',
            marks: 'id',
            severity: 'info',
            message:
              'The template recommends no next step, unlike 1 of 2 in this program; expected at least one',
          },
        ],
      },
    ],
  },

  *extract(template): Iterable<Extract<UnderId | NextStep>> {
    const { at, recommendations, state } = template
    yield* underIds(template, recommendations?.flatMap((one) => one.template ?? []) ?? [])
    if (recommendations === undefined || state?.value === 'draft' || state?.value === 'archived')
      return
    const value: NextStep = recommendations.length > 0 ? given : { kind: 'none', at }
    yield { key: 'program', value }
  },

  *checkGroup(group, _options, facts) {
    yield* withoutNextStep(group.filter(isNextStep), facts.program?.at)
    const { target, pointers } = behindId(group.filter((entry) => !isNextStep(entry)))
    for (const pointer of pointers)
      if (pointer.isToItself) yield recommendsItself(pointer.id)
      else if (target?.isArchived) yield isRetired(pointer.id, target.at)
      else if (!target && isUnknownId(pointer, facts))
        yield isMissing(pointer.id, nearestId(pointer.id.value, facts.templateIds))
  },
})

function isNextStep(entry: UnderId | NextStep): entry is NextStep {
  return entry.kind === 'given' || entry.kind === 'none'
}

function recommendsItself(id: Located<string>): Problem {
  return {
    at: id.at,
    about: id.value,
    label: 'recommends itself',
    message: `The template recommends itself ("${id.value}"); expected a next step`,
    suggestion: 'Recommend another badge, a course or a job, or remove the entry',
  }
}

function isRetired(id: Located<string>, target: Place): Problem {
  return {
    at: id.at,
    about: id.value,
    label: 'recommended badge is archived',
    message: `The recommended badge "${id.value}" is archived; expected one that can still be earned`,
    suggestion: 'Recommend the badge that replaced it, or remove the entry',
    related: [target],
  }
}

function isMissing(id: Located<string>, meant: string | undefined): Problem {
  return {
    at: id.at,
    about: id.value,
    message: `The recommended badge "${id.value}" does not exist in this program; expected the id of one of its templates`,
    suggestion: meant
      ? `Write "${meant}" if that is the one you mean`
      : 'Correct the id, use the one from the platform, or remove it',
  }
}

function* withoutNextStep(
  asked: readonly NextStep[],
  programFile: Place | undefined,
): Iterable<Problem> {
  const { without, all, isUnknown, isCommonPractice } = adoptionOf(
    asked,
    ({ kind }) => kind === 'given',
  )
  const places = without.flatMap((entry) => (entry.kind === 'none' ? [entry.at] : []))
  const [first, ...others] = places
  if (first === undefined || isUnknown) return
  const common = {
    about: 'next step',
    label: 'no next step recommended',
    severity: 'info',
    suggestion: 'Add a badge, a course or a job that suits its earners to `recommendations`',
  } as const
  if (isCommonPractice)
    for (const at of places)
      yield {
        ...common,
        at,
        message: `The template recommends no next step, unlike ${all - without.length} of ${all} in this program; expected at least one`,
      }
  else
    yield {
      ...common,
      // A finding about the program stands in the program's own file, where there is one.
      at: programFile ?? first,
      message: `${without.length} of ${all} templates recommend no next step; expected at least one in each`,
      related: (programFile ? places : others).slice(0, 5),
    }
}
