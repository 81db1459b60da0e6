import type { Located, Place } from '../../documents/place.ts'
import { abbreviationsOption, skillForm, skillOf } from '../../program/skill.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { type KnownSkills, knownSkills } from '../../program/skill-list.ts'
import { type Extract, type Problem, templateGroupRule } from '../rule.ts'

/** One template's way to write a skill. */
interface Use {
  readonly at: Place
  readonly spelling: string
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
  label: 'skill written in different ways',
  reads: ['skills'],
  // A name in an alignment is that of the framework.
  formats: ['badgelint', 'credly', 'canvas-credentials', 'accredible'],
  comparedFacts: ['skills'],
  languages: ['en'],
  summary: 'A skill is written the same way in all templates.',
  why: 'Search and reports treat "Problem-solving" and "Problem Solving" as two skills. People who look for one spelling then do not find the earners of a badge with the other.',
  source: {
    title: 'Best Practices for Credentialing, practice 6',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'If most templates have the worse spelling, that one is expected; a list of skills in `program.yaml` overrides this. British and American spellings are treated as two skills and not reported.',
  options: { abbreviations: abbreviationsOption },
  examples: {
    good: [
      templates(['Data Analysis', 'Writing'], ['Data Analysis', 'Editing']),
      {
        text: templates(['C', 'Go', '.NET'], ['C++', 'C#', 'Google Cloud']),
        caption: 'Characters that make a difference are kept.',
      },
      {
        text: templates(['Communication', 'Security'], ['Communications', 'Network Security']),
        caption: 'Two skills with similar names.',
      },
      {
        text: templates(['IP', 'Statistics'], ['IP Services', 'Statistical Modelling']),
      },
      {
        text: templates(['Threat Modelling'], ['Threat Modelling', 'Routing']),
        program: 'skills: [Threat Modelling, Routing]',
        caption: "As the program's list has it.",
      },
    ],
    bad: [
      {
        text: templates(['Data analysis', 'Writing'], ['Data Analysis', 'Editing']),
        caption: 'Each spelling is used once: `fix` takes the first.',
        findings: [
          {
            about: 'data analysis',
            at: '5:10-5:25',
            marks: '"Data Analysis"',
            message:
              '"Data Analysis" is written "Data analysis" in another template; expected one spelling',
            suggestion: 'Write "Data analysis" here too, or "Data Analysis" there',
            related: [{ at: '1:10-1:25', marks: '"Data analysis"' }],
            fixed:
              'skills: ["Data analysis","Writing"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Data analysis, Writing."\n---\nskills: ["Data analysis","Editing"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Data Analysis, Editing."',
          },
        ],
      },
      {
        text: templates(['Problem-solving'], ['Problem Solving', 'Listening']),
        findings: [
          {
            about: 'problem solving',
            at: '5:10-5:27',
            marks: '"Problem Solving"',
            message:
              '"Problem Solving" is written "Problem-solving" in another template; expected one spelling',
            suggestion: 'Write "Problem-solving" here too, or "Problem Solving" there',
            related: [{ at: '1:10-1:27', marks: '"Problem-solving"' }],
            fixed:
              'skills: ["Problem-solving"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Problem-solving."\n---\nskills: ["Problem-solving","Listening"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Problem Solving, Listening."',
          },
        ],
      },
      {
        text: templates(['Virtual Private Networks (VPN)', 'Firewall'], ['VPN', 'Firewalls']),
        findings: [
          {
            about: 'virtual private network',
            at: '5:10-5:15',
            marks: '"VPN"',
            message:
              '"VPN" is written "Virtual Private Networks (VPN)" in another template; expected one spelling',
            suggestion: 'Write "Virtual Private Networks (VPN)" here too, or "VPN" there',
            related: [{ at: '1:10-1:42', marks: '"Virtual Private Networks (VPN)"' }],
            fixed:
              'skills: ["Virtual Private Networks (VPN)","Firewall"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Virtual Private Networks (VPN), Firewall."\n---\nskills: ["Virtual Private Networks (VPN)","Firewalls"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on VPN, Firewalls."',
          },
          {
            about: 'firewall',
            at: '5:16-5:27',
            marks: '"Firewalls"',
            message: '"Firewalls" is written "Firewall" in another template; expected one spelling',
            suggestion: 'Write "Firewall" here too, or "Firewalls" there',
            related: [{ at: '1:43-1:53', marks: '"Firewall"' }],
            fixed:
              'skills: ["Virtual Private Networks (VPN)","Firewall"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Virtual Private Networks (VPN), Firewall."\n---\nskills: ["VPN","Firewall"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on VPN, Firewalls."',
          },
        ],
      },
      {
        text: templates(['Threat modelling'], ['Threat Modelling']),
        program: 'skills: [Threat Modelling]',
        caption: "The program's list decides.",
        findings: [
          {
            about: 'threat modelling',
            at: '1:10-1:28',
            marks: '"Threat modelling"',
            message:
              '"Threat modelling" is written "Threat Modelling" in program.yaml; expected "Threat Modelling"',
            suggestion: 'Write "Threat Modelling" here too',
            related: [{ at: '5:10-5:28', marks: '"Threat Modelling"' }],
            fixed:
              'skills: ["Threat Modelling"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Threat modelling."\n---\nskills: ["Threat Modelling"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Threat Modelling."',
          },
        ],
      },
      {
        text: templates(['QMS', 'Auditing'], ['Quality Management System', 'Auditing']),
        options: { abbreviations: { QMS: 'quality management system' } },
        findings: [
          {
            about: 'quality management system',
            at: '5:10-5:37',
            marks: '"Quality Management System"',
            message:
              '"Quality Management System" is written "QMS" in another template; expected one spelling',
            suggestion: 'Write "QMS" here too, or "Quality Management System" there',
            related: [{ at: '1:10-1:15', marks: '"QMS"' }],
            fixed:
              'skills: ["QMS","Auditing"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on QMS, Auditing."\n---\nskills: ["QMS","Auditing"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Quality Management System, Auditing."',
          },
        ],
      },
    ],
  },

  *extract({ skills = [] }, { abbreviations }): Iterable<Extract<Located<string>>> {
    // What one template lists twice is told by `skills/duplicate`, and by it alone.
    const listedOnce = new Map<string, Located<string> | undefined>()
    for (const skill of skills) {
      const form = skillForm(skill.value, abbreviations)
      listedOnce.set(form, listedOnce.has(form) ? undefined : skill)
    }
    for (const [key, value] of listedOnce) if (value !== undefined) yield { key, value }
  },

  *checkGroup(skills, { abbreviations }, { skillList }) {
    const known = knownSkills(skillList, abbreviations)
    const [first, second] = skills
    if (first === undefined || (known === undefined && second === undefined)) return
    const form = skillForm(first.value, abbreviations)
    const listed = known?.spellingOf(form)
    const spellingOf = ({ value }: Located<string>) => skillOf(value, abbreviations).spelling
    const spelling = spellingOf(first)
    // Most skills are written alike wherever they stand.
    if (listed === undefined && skills.every((skill) => spellingOf(skill) === spelling)) return
    const uses = skills.map((skill) => ({ at: skill.at, spelling: spellingOf(skill) }))
    if (listed === undefined) {
      const spellings = Map.groupBy(uses, (use) => use.spelling)
      yield* differing(form, uses, mostUsed(spellings), spellings)
    } else yield* unlike(form, uses, listed, known)
  },
})

/** What differs from the spelling that most templates use. */
function* differing(
  form: string,
  uses: readonly Use[],
  expected: string,
  spellings: ReadonlyMap<string, readonly Use[]>,
): Iterable<Problem> {
  const count = spellings.get(expected)?.length ?? 0
  const there = count === 1 ? 'another template' : `${count} of ${uses.length} templates`
  yield* finding(
    form,
    uses,
    (use) => use.spelling !== expected,
    expected,
    ({ spelling }) => `"${spelling}" is written "${expected}" in ${there}`,
  )
}

/** What differs from the spelling that the program's list has. */
function* unlike(
  form: string,
  uses: readonly Use[],
  expected: string,
  known: KnownSkills | undefined,
): Iterable<Problem> {
  const written = skillOf(expected).spelling
  yield* finding(
    form,
    uses,
    ({ spelling }) => spelling !== written && known?.hasSpelling(spelling) !== true,
    expected,
    ({ spelling }) => `"${spelling}" is written "${expected}" in ${known?.file ?? 'the list'}`,
    true,
  )
}

function* finding(
  form: string,
  uses: readonly Use[],
  isOther: (use: Use) => boolean,
  expected: string,
  message: (first: Use) => string,
  isListed = false,
): Iterable<Problem> {
  const others = uses.filter(isOther)
  const [first, ...more] = others
  if (first === undefined) return
  const model = uses.find((use) => !isOther(use))
  const also = more.length === 0 ? '' : ` here and in ${more.length} more`
  const isTie = !isListed && model !== undefined && uses.length === 2
  yield {
    at: first.at,
    about: form,
    message: `${message(first)}; expected ${isTie ? 'one spelling' : `"${expected}"${also}`}`,
    suggestion: isTie
      ? `Write "${expected}" here too, or "${first.spelling}" there`
      : `Write "${expected}" ${more.length === 0 ? 'here too' : 'in all of them'}`,
    related: [...(model ? [model] : []), ...more].slice(0, maxRelated).map(({ at }) => at),
    fix: { kind: 'set', pointer: first.at.pointer, value: expected },
  }
}

/** The spelling with most uses; the first of those with as many. */
function mostUsed(spellings: ReadonlyMap<string, readonly Use[]>): string {
  const [[spelling] = ['']] = [...spellings].toSorted(([, a], [, b]) => b.length - a.length)
  return spelling
}
