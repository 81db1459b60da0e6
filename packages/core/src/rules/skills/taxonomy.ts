import type { Located } from '../../documents/place.ts'
import type { ProgramProfile, SkillList } from '../../program/facts.ts'
import { abbreviationsOption, skillForm, skillOf } from '../../program/skill.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { type KnownSkills, knownSkills } from '../../program/skill-list.ts'
import { truncate } from '../../text/truncate.ts'
import { type Extract, type Problem, templateGroupRule } from '../rule.ts'

/** How many skills a message names. */
const maxNamed = 3

export default templateGroupRule({
  id: 'skills/taxonomy',
  practice: 6,
  kind: 'guidance',
  severity: 'warning',
  label: "skill missing from the program's list",
  reads: ['skills'],
  comparedFacts: ['skills'],
  summary: 'If the program keeps a list of skills, templates use names from it.',
  why: 'One list of skills makes badges comparable: an earner collects the same skill from two badges, and an employer finds everybody who has it.',
  source: {
    title: 'Best Practices for Credentialing, practice 6',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A skill that is new on purpose is reported until it is added to the list. Identifiers are recognised by their form, whether or not the framework has that entry.',
  options: { abbreviations: abbreviationsOption },
  examples: {
    good: [
      {
        text: withSkills('Welding', 'Juggling'),
        caption: 'If no list is kept, any skill is accepted.',
      },
      {
        text: withSkills('Welding', 'Metal Cutting'),
        program: 'skills: [Welding, Metal Cutting, Riveting]',
      },
      {
        text: withSkills('Firewalls', 'VPN'),
        program: 'skills: [Firewalls, VPN]',
      },
      {
        text: withSkills('C', 'Go', '3D Printing', 'ES6 Modules', 'ISO 9001'),
        caption: 'Names with numbers are not identifiers.',
      },
    ],
    bad: [
      {
        text: withSkills('Welding', 'Juggling', 'Riveting'),
        program: 'skills: [Welding, Metal Cutting, Riveting]',
        findings: [
          {
            about: 'skills',
            at: '1:20-1:30',
            marks: '"Juggling"',
            message:
              '1 of the 3 skills is not in program.yaml: "Juggling"; expected only skills from the list',
          },
        ],
      },
      {
        text: withSkills('Weldign', 'Python Programming', 'Riveting'),
        program: 'skills: [{name: Welding}, {name: Python}, {name: Riveting}]',
        caption: 'The message names the nearest entries.',
        findings: [
          {
            about: 'skills',
            at: '1:10-1:19',
            marks: '"Weldign"',
            message:
              '2 of the 3 skills are not in program.yaml: "Weldign" (nearest: "Welding"), "Python Programming" (nearest: "Python"); expected only skills from the list',
            related: [{ at: '1:20-1:40', marks: '"Python Programming"' }],
          },
        ],
      },
      {
        text: withSkills('Welding', 'KS1200364C9C1LK3V5Q1', '2.B.1.a'),
        caption: 'Identifiers of Lightcast and O*NET.',
        findings: [
          {
            about: 'identifiers',
            at: '1:20-1:42',
            marks: '"KS1200364C9C1LK3V5Q1"',
            message:
              '"KS1200364C9C1LK3V5Q1" (Lightcast), "2.B.1.a" (O*NET) are identifiers; expected the name of the skill, which is what a badge shows',
            related: [{ at: '1:43-1:52', marks: '"2.B.1.a"' }],
          },
        ],
      },
      {
        text: withSkills(
          'Juggling',
          'http://data.europa.eu/esco/skill/b590d4e9-7c62-4b5a-a2b1-7f5b4a6d8c2e',
        ),
        program: 'skills: [Welding]',
        findings: [
          {
            about: 'skills',
            at: '1:10-1:20',
            marks: '"Juggling"',
            message:
              '1 of the 2 skills is not in program.yaml: "Juggling"; expected only skills from the list',
          },
          {
            about: 'identifiers',
            at: '1:21-1:92',
            marks: '"http://data.europa.eu/esco/sk…a-a2b1-7f5b4a6d8c2e"',
            message:
              '"http://data.europa.eu/esco/skill/b590d4e9-7c62-4b5a-a2b1-7f5…" (ESCO) is an identifier; expected the name of the skill, which is what a badge shows',
          },
        ],
      },
    ],
  },

  *extract({ skills = [] }, { abbreviations }): Iterable<Extract<Listed>> {
    const [first] = skills
    if (first === undefined) return
    yield { key: `skill ${skillForm(first.value, abbreviations)}`, value: skills }
    yield { key: 'list', value: 'asked' }
  },

  *checkGroup(group, { abbreviations }, { program, skillList }) {
    const known = knownSkills(skillList, abbreviations)
    for (const skills of group) {
      if (skills === 'asked') return yield* unreadable(program, skillList, known)
      yield* identifiers(skills, known)
      if (known) yield* unlisted(skills, known, abbreviations)
    }
  },
})

/** The skills of a template; or only that there are some, so that the list is asked for. */
type Listed = readonly Located<string>[] | 'asked'

function* unreadable(
  program: ProgramProfile | undefined,
  skillList: SkillList | undefined,
  known: KnownSkills | undefined,
): Iterable<Problem> {
  const { skills: stated } = program ?? {}
  if (skillList === undefined || known || stated === undefined || !('value' in stated)) return
  yield {
    at: stated.at,
    about: 'skills',
    label: 'list of skills cannot be read',
    message: `The list of skills, "${stated.value}", cannot be read; expected a text, CSV, YAML or JSON file that lists skills`,
    suggestion: 'Correct the path, or list the skills here',
  }
}

function* identifiers(
  skills: readonly Located<string>[],
  known: KnownSkills | undefined,
): Iterable<Problem> {
  const found = skills.flatMap(({ value, at }) => {
    const framework = known?.hasSpelling(value) ? undefined : skillOf(value).meaning.framework
    return framework === undefined ? [] : [{ value, at, framework }]
  })
  const [first] = found
  if (first === undefined) return
  const listed = found.map(({ value, framework }) => `"${truncate(value, 60)}" (${framework})`)
  yield {
    at: first.at,
    about: 'identifiers',
    label: 'identifier instead of a skill name',
    message: `${named(listed)} ${found.length === 1 ? 'is an identifier' : 'are identifiers'}; expected the name of the skill, which is what a badge shows`,
    suggestion: 'Write the name of the skill, and add the address of the entry as an alignment',
    related: found.slice(1, 6).map(({ at }) => at),
  }
}

function* unlisted(
  skills: readonly Located<string>[],
  known: KnownSkills,
  abbreviations: Readonly<Record<string, string>>,
): Iterable<Problem> {
  const found = skills.filter(
    ({ value }) =>
      known.spellingOf(skillForm(value, abbreviations)) === undefined &&
      skillOf(value).meaning.framework === undefined,
  )
  const [first] = found
  if (first === undefined) return
  const listed = found.map(({ value }, index) => {
    const near = index < maxNamed ? known.nearestTo(value) : undefined
    return `"${truncate(value)}"${near === undefined ? '' : ` (nearest: "${near}")`}`
  })
  yield {
    at: first.at,
    about: 'skills',
    message: `${countInWords(found.length, skills.length)} not in ${known.file}: ${named(listed)}; expected only skills from the list`,
    suggestion: 'Use an entry from the list, or add the skill to it',
    related: found.slice(1, 6).map(({ at }) => at),
  }
}

function named(listed: readonly string[]): string {
  const rest = listed.length - maxNamed
  return `${listed.slice(0, maxNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function countInWords(count: number, all: number): string {
  if (all === 1) return 'The only skill is'
  return count === all
    ? `All ${all} skills are`
    : `${count} of the ${all} skills ${count === 1 ? 'is' : 'are'}`
}
