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
  reads: ['name', 'description', 'criteria', 'skills'],
  absence: true,
  comparedWith: ['name', 'description', 'criteria'],
  languages: ['en'],
  // How a badge of Accredible is earned is kept apart from it.
  formats: ['badgelint', 'credly', 'open-badges-2', 'open-badges-3'],
  summary: 'Name, description or criteria have a word of each skill.',
  why: 'A skill that the text never mentions is a claim without a ground: an employer cannot see how the earner came by it, and doubts the other skills too.',
  source: {
    title: 'Real Ideas, Choosing a list of skills tags',
    address: 'https://knowledge.realideas.org/choosing-a-list-of-skills-tags',
  },
  mistakes:
    'Words are compared with their families and some everyday synonyms, not meanings: a skill that the text describes in other words ("led a shift" for "Line Management") is named, and on live templates every second finding is arguable. Where hardly any skill is found `skills/backed` says so.',
  options: {
    minDescriptionLength: {
      type: 'integer',
      description:
        'Characters that a description must have for its skills to be judged; shorter ones are thin for another reason.',
      minimum: 0,
      default: 100 as number,
    },
  },
  examples: {
    good: [
      {
        text: `description: ${kept}\nskills: [Stock Keeping, Planning, Team Leadership, Volunteer Management]\nbadge_template_activities: [{title: Kept the stock list for twelve weeks without a gap; checked by the manager.}]`,
        caption: 'One word that tells what the skill is about is enough, in any form.',
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
              'No word of the skill "Juggling" was found in name, description or criteria; expected a word about it',
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
              'No word of 2 of the 3 skills ("Risk Management", "First Aid") was found in name, description or criteria; expected a word about each',
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
      suggestion: 'Say how the earner showed it, or leave out what the badge does not judge',
      related: others.slice(0, 5).map(({ at }) => at),
    }
  },
})
