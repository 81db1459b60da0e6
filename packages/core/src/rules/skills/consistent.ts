import type { Place } from '../../documents/place.ts'
import { abbreviationsOption, skillForm } from '../../program/skill.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { type KnownSkills, knownSkills } from '../../program/skill-list.ts'
import { type Problem, templateGroupRule } from '../rule.ts'

/** One template's way to write a skill. */
interface Use {
  readonly at: Place
  readonly spelling: string
  readonly form: string
}

/** How many other places a finding points to. */
const maxRelated = 5

/** Two or more templates with these skills. */
function templates(...skills: readonly (readonly string[])[]): string {
  return skills.map((list) => withSkills(...list)).join('\n---\n')
}

export default templateGroupRule({
  id: 'skills/consistent',
  practice: 6,
  kind: 'guidance',
  severity: 'warning',
  reads: ['skills'],
  comparedFacts: ['skills'],
  languages: ['en'],
  summary: 'A skill is written the same way in all templates.',
  why: 'Search and reports take "Problem-solving" and "Problem Solving" for two skills. Earners of one badge are then not found by those who look for the other spelling.',
  source: {
    title: 'Best Practices for Credentialing, practice 6',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Where most templates have the poorer spelling, that one is asked for; a list of skills in `program.yaml` decides otherwise. British and American spelling are taken for two skills and not reported.',
  options: { abbreviations: abbreviationsOption },
  examples: {
    good: [
      templates(['Data Analysis', 'Writing'], ['Data Analysis', 'Editing']),
      {
        text: templates(['C', 'Go', '.NET'], ['C++', 'C#', 'Google Cloud']),
        caption: 'Marks that make the difference stay.',
      },
      {
        text: templates(['Communication', 'Security'], ['Communications', 'Network Security']),
        caption: 'Two skills with like names.',
      },
      {
        text: templates(['IP', 'Statistics'], ['IP Services', 'Statistical Modelling']),
      },
      {
        text: templates(['Threat Modelling'], ['Threat Modelling', 'Routing']),
        program: 'skills: [Threat Modelling, Routing]',
        caption: 'As the program writes it.',
      },
    ],
    bad: [
      {
        text: templates(['Data analysis', 'Writing'], ['Data Analysis', 'Editing']),
        about: ['data analysis'],
        caption: 'As many one way as the other: the first is asked for.',
      },
      {
        text: templates(['Problem-solving'], ['Problem Solving', 'Listening']),
        about: ['problem solving'],
      },
      {
        text: templates(['Virtual Private Networks (VPN)', 'Firewall'], ['VPN', 'Firewalls']),
        about: ['virtual private network', 'firewall'],
      },
      {
        text: templates(['Threat modelling'], ['Threat Modelling']),
        program: 'skills: [Threat Modelling]',
        about: ['threat modelling'],
        caption: 'The list of the program decides.',
      },
      {
        text: templates(['QMS', 'Auditing'], ['Quality Management System', 'Auditing']),
        options: { abbreviations: { QMS: 'quality management system' } },
        about: ['quality management system'],
      },
    ],
  },

  *extract({ skills = [] }, { abbreviations }) {
    const forms = Map.groupBy(skills, ({ value }) => skillForm(value, abbreviations))
    for (const [form, uses] of forms) {
      const [first, second] = uses
      // What one template lists twice is told by `skills/duplicate`, and by it alone.
      if (first === undefined || second !== undefined) continue
      const use: Use = { at: first.at, spelling: asWritten(first.value), form }
      yield { key: form, value: use }
    }
  },

  *checkGroup(uses, { abbreviations }, { skillList }) {
    const known = knownSkills(skillList, abbreviations)
    const [first] = uses
    if (first === undefined) return
    const listed = known?.spellingOf(first.form)
    const spellings = Map.groupBy(uses, ({ spelling }) => spelling)
    if (listed === undefined) {
      if (spellings.size > 1) yield* differing(uses, mostUsed(spellings), spellings)
    } else yield* unlike(uses, listed, known)
  },
})

/** What differs from the spelling that most templates use. */
function* differing(
  uses: readonly Use[],
  expected: string,
  spellings: ReadonlyMap<string, readonly Use[]>,
): Iterable<Problem> {
  const count = spellings.get(expected)?.length ?? 0
  const there = count === 1 ? 'another template' : `${count} of ${uses.length} templates`
  yield* finding(
    uses,
    (use) => use.spelling !== expected,
    expected,
    ({ spelling }) => `"${spelling}" is written "${expected}" in ${there}`,
  )
}

/** What differs from the spelling that the program's list has. */
function* unlike(
  uses: readonly Use[],
  expected: string,
  known: KnownSkills | undefined,
): Iterable<Problem> {
  yield* finding(
    uses,
    ({ spelling }) => spelling !== asWritten(expected) && known?.hasSpelling(spelling) !== true,
    expected,
    ({ spelling }) => `"${spelling}" is written "${expected}" in ${known?.file ?? 'the list'}`,
  )
}

function* finding(
  uses: readonly Use[],
  isOther: (use: Use) => boolean,
  expected: string,
  message: (first: Use) => string,
): Iterable<Problem> {
  const others = uses.filter(isOther)
  const [first, ...more] = others
  if (first === undefined) return
  const model = uses.find((use) => !isOther(use))
  const also = more.length === 0 ? '' : `, here and in ${more.length} more`
  yield {
    at: first.at,
    about: first.form,
    message: `${message(first)}; expected "${expected}"${also}`,
    suggestion: `Write "${expected}" ${more.length === 0 ? 'here too' : 'in all of them'}`,
    related: [...(model ? [model] : []), ...more].slice(0, maxRelated).map(({ at }) => at),
    fix: { kind: 'set', pointer: first.at.pointer, value: expected },
  }
}

/** The spelling with most uses; the first of those with as many. */
function mostUsed(spellings: ReadonlyMap<string, readonly Use[]>): string {
  const [[spelling] = ['']] = [...spellings].toSorted(([, a], [, b]) => b.length - a.length)
  return spelling
}

/** Kinds of apostrophe and of space are no spelling. */
function asWritten(skill: string): string {
  return skill.normalize('NFKC').replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}
