import { withSkills } from '../../program/skill-examples.ts'
import { hasHardlyAny, missingInWords, unbackedSkills } from '../../program/unbacked-skills.ts'
import { templateRule } from '../rule.ts'

const kept =
  'Earners have kept the stock of a food bank for a season. They checked what came in, planned what went out, and led a team of six volunteers through the weeks before the feast days.'

export default templateRule({
  id: 'skills/each-backed',
  practice: 6,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'skill that the text does not mention',
  reads: ['name', 'description', 'criteria', 'skills'],
  absence: true,
  comparedWith: ['name', 'description', 'criteria'],
  languages: ['en'],
  // How a badge of Accredible is earned is kept apart from it.
  formats: ['badgelint', 'credly', 'open-badges-2', 'open-badges-3'],
  summary: 'The name, description or criteria mention each skill.',
  why: 'A skill that the text never mentions is an unsupported claim: an employer cannot see how the earner came by it, and doubts the other skills too.',
  source: {
    title: 'Real Ideas, Choosing a list of skills tags',
    address: 'https://knowledge.realideas.org/choosing-a-list-of-skills-tags',
  },
  mistakes:
    'Words are compared, with their related forms and some everyday synonyms, not meanings. A skill that the text describes in other words ("led a shift" for "Line Management") is reported, and on live templates every second finding is debatable. If hardly any skill is found, `skills/backed` reports it.',
  options: {
    minDescriptionLength: {
      type: 'integer',
      description:
        'Skills are judged only if the description has at least this many characters; a shorter one has a different problem.',
      minimum: 0,
      default: 100 as number,
    },
  },
  examples: {
    good: [
      {
        text: `description: ${kept}\nskills: [Stock Keeping, Planning, Team Leadership, Volunteer Management]\nbadge_template_activities: [{title: Kept the stock list for twelve weeks without a gap; checked by the manager.}]`,
        caption: 'One word that shows what the skill is about is enough, in any form.',
      },
      {
        text: `description: ${kept}\nskills: [Stock Keeping, Planning, Gestión de existencias, Service]`,
        caption: 'Another language, and a general word.',
      },
      withSkills('Welding', 'Metal Cutting', 'Workshop Safety'),
    ],
    bad: [
      {
        text: 'skills: [Water Sampling, Data Entry, Public Speaking, Juggling]',
        caption: 'One of four.',
        findings: [
          {
            about: 'skills',
            at: '1:55-1:63',
            marks: 'Juggling',
            message:
              'The name, description and criteria do not mention the skill "Juggling"; expected a word about it',
          },
        ],
      },
      {
        text: `description: ${kept}\nskills: [Stock Keeping, Risk Management, First Aid]\nbadge_template_activities: [{title: Passed a review of stock management with the manager.}]`,
        findings: [
          {
            about: 'skills',
            at: '2:25-2:40',
            marks: 'Risk Management',
            message:
              'The name, description and criteria do not mention 2 of the 3 skills ("Risk Management", "First Aid"); expected a word about each',
            related: [{ at: '2:42-2:51', marks: 'First Aid' }],
          },
        ],
      },
    ],
  },

  *check(template, { minDescriptionLength }) {
    const { description, skills = [] } = template
    if (description === undefined || description.value.trim().length < minDescriptionLength) return
    const unbacked = unbackedSkills(template)
    const [first, ...others] = unbacked
    if (first === undefined || hasHardlyAny(unbacked.length, skills.length)) return
    yield {
      at: first.at,
      about: 'skills',
      message: missingInWords(unbacked, skills.length),
      suggestion:
        'Say how the earner showed each one, or remove the skills that the badge does not judge',
      related: others.slice(0, 5).map(({ at }) => at),
    }
  },
})
