import { withSkills } from '../../program/skill-examples.ts'
import { hasHardlyAny, missingInWords, unbackedSkills } from '../../program/unbacked-skills.ts'
import { templateRule } from '../rule.ts'

const kept =
  'Earners have kept the stock of a food bank for a season. They checked what came in, planned what went out, and led a team of six volunteers through the weeks before the feast days.'

export default templateRule({
  id: 'skills/backed',
  practice: 6,
  kind: 'guidance',
  severity: 'info',
  label: 'text mentions hardly any of the skills',
  reads: ['name', 'description', 'criteria', 'skills'],
  absence: true,
  comparedWith: ['name', 'description', 'criteria'],
  languages: ['en'],
  // How a badge of Accredible is earned is kept apart from it.
  formats: ['badgelint', 'credly', 'open-badges-2', 'open-badges-3'],
  summary: 'The name, description or criteria mention the skills.',
  why: 'A skill that the text never mentions is an unsupported claim: an employer cannot see how the earner came by it, and doubts the other skills too.',
  source: {
    title: 'Real Ideas, Choosing a list of skills tags',
    address: 'https://knowledge.realideas.org/choosing-a-list-of-skills-tags',
  },
  mistakes:
    'Words are compared, with their related forms and some everyday synonyms, not meanings. A skill that the text describes in other words is reported, and a skill of which a single word appears in the text is accepted. The rule reports only if hardly any skill is found: if at least three are missing, and at least four out of five. `skills/each-backed` reports individual skills.',
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
        text: `description: ${kept}\nskills: [Stock Keeping, Planning, Team Leadership, Juggling]\nbadge_template_activities: [{title: Kept the stock list for twelve weeks without a gap; checked by the manager.}]`,
        caption: 'One skill of four is left to `skills/each-backed`.',
      },
      {
        text: `description: ${kept}\nskills: [Planner, Leader, Voluntary Work, Stocks]`,
        caption: 'Related forms of a word.',
      },
      {
        text: `description: ${kept}\nskills: [Virtual Private Networks (VPN), HR, Infrastructure as Code]\nbadge_template_activities: [{title: 'Set up a VPN with IaC, and passed a test on human resources that two tutors marked.'}]`,
        caption: 'Acronyms, in the text or in the skill.',
      },
      {
        text: `description: ${kept}\nskills: [Public Speaking, Coding, C++]\nbadge_template_activities: [{title: 'Gave three talks about programming in C++, each judged by two listeners with a rubric.'}]`,
        caption: 'Everyday synonyms.',
      },
      {
        text: 'language: nl\ndescription: De deelnemer heeft een seizoen lang de voorraad van een voedselbank beheerd en een ploeg van zes vrijwilligers door de drukste weken geleid.\nskills: [Welding, Juggling, Plumbing]',
        caption: 'Other languages are not judged.',
      },
      {
        text: `description: ${kept}\nskills: [Gestión de existencias, Dirección de equipos, Seguridad en el trabajo]`,
        caption: 'Nor are skills in a different language from the text.',
      },
      {
        text: `description: ${kept}\nskills: [Welding, Best Practices, Service, Management]`,
        caption: 'General words are not looked for.',
      },
      withSkills('Welding', 'Metal Cutting', 'Workshop Safety'),
    ],
    bad: [
      {
        text: 'skills: [Welding, Juggling, Phonetics]',
        findings: [
          {
            about: 'skills',
            at: '1:10-1:17',
            marks: 'Welding',
            message:
              'The name, description and criteria do not mention any of the 3 skills ("Welding", "Juggling", "Phonetics"); expected a word about each',
            related: [
              { at: '1:19-1:27', marks: 'Juggling' },
              { at: '1:29-1:38', marks: 'Phonetics' },
            ],
          },
        ],
      },
      {
        text: `description: ${kept}\nskills: [Risk Management, First Aid, Beekeeping, Stock Keeping, Typography]`,
        caption: '"Management" alone says nothing about risk.',
        findings: [
          {
            about: 'skills',
            at: '2:10-2:25',
            marks: 'Risk Management',
            message:
              'The name, description and criteria do not mention 4 of the 5 skills ("Risk Management", "First Aid", "Beekeeping" and 1 more); expected a word about each',
            related: [
              { at: '2:27-2:36', marks: 'First Aid' },
              { at: '2:38-2:48', marks: 'Beekeeping' },
              { at: '2:65-2:75', marks: 'Typography' },
            ],
          },
        ],
      },
      {
        text: `description: ${kept}\nskills: [Welding, Juggling, Phonetics, Beekeeping, Plumbing, Falconry]\nbadge_template_activities: [{title: Passed a review of the stock list with the manager.}]`,
        findings: [
          {
            about: 'skills',
            at: '2:10-2:17',
            marks: 'Welding',
            message:
              'The name, description and criteria do not mention any of the 6 skills ("Welding", "Juggling", "Phonetics" and 3 more); expected a word about each',
            related: [
              { at: '2:19-2:27', marks: 'Juggling' },
              { at: '2:29-2:38', marks: 'Phonetics' },
              { at: '2:40-2:50', marks: 'Beekeeping' },
              { at: '2:52-2:60', marks: 'Plumbing' },
              { at: '2:62-2:70', marks: 'Falconry' },
            ],
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
    if (first === undefined || !hasHardlyAny(unbacked.length, skills.length)) return
    yield {
      at: first.at,
      about: 'skills',
      message: missingInWords(unbacked, skills.length),
      suggestion:
        'Say how the earner showed them, or remove the skills that the badge does not judge',
      related: others.slice(0, 5).map(({ at }) => at),
    }
  },
})
