import type { Located } from '../../documents/place.ts'
import { skillOf } from '../../program/skill.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { Mentions } from '../../program/skill-mention.ts'
import { reasonAgainst } from '../../program/skill-reason.ts'
import { truncate } from '../../text/truncate.ts'
import { templateRule } from '../rule.ts'

const kept =
  'Earners have kept the stock of a food bank for a season. They checked what came in, planned what went out, and led a team of six volunteers through the weeks before the feast days.'

export default templateRule({
  id: 'skills/backed',
  practice: 6,
  kind: 'guidance',
  severity: 'info',
  reads: ['name', 'description', 'criteria', 'skills'],
  absence: true,
  comparedWith: ['name', 'description', 'criteria'],
  languages: ['en'],
  // How a badge of Accredible is earned is kept apart from it.
  formats: ['badgelint', 'credly', 'open-badges-2', 'open-badges-3'],
  summary: 'Description or criteria speak of each skill.',
  why: 'A skill that the text never mentions is a claim without a ground: an employer cannot see how the earner came by it, and doubts the other skills too.',
  source: {
    title: 'Real Ideas, Choosing a list of skills tags',
    address: 'https://knowledge.realideas.org/choosing-a-list-of-skills-tags',
  },
  mistakes:
    'Words are compared, not meanings: a skill that the text describes in other words ("led a shift" for "Supervision") is named, and one of which a single word stands in the text is taken as backed.',
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
        text: `description: ${kept}\nskills: [Virtual Private Networks (VPN), HR, Infrastructure as Code]\nbadge_template_activities: [{title: 'Set up a VPN with IaC, and passed a test on human resources that two tutors marked.'}]`,
        caption: 'Acronyms, in the text or in the skill.',
      },
      {
        text: `description: ${kept}\nskills: [Public Speaking, Coding, C++]\nbadge_template_activities: [{title: 'Gave three talks about programming in C++, each judged by two listeners with a rubric.'}]`,
        caption: 'Other words for the same.',
      },
      {
        text: 'language: nl\ndescription: De deelnemer heeft een seizoen lang de voorraad van een voedselbank beheerd en een ploeg van zes vrijwilligers door de drukste weken geleid.\nskills: [Welding, Juggling, Plumbing]',
        caption: 'Other languages are not judged.',
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
              'Neither description nor criteria speak of the skill "Juggling"; expected a word about it',
          },
        ],
      },
      {
        text: `description: ${kept}\nskills: [Stock Keeping, Risk Management, First Aid]\nbadge_template_activities: [{title: Passed a review of stock management with the manager.}]`,
        caption: '"Management" alone says nothing of risk.',
        findings: [
          {
            about: 'skills',
            at: '2:25-2:40',
            marks: 'Risk Management',
            message:
              'Neither description nor criteria speak of 2 of the 3 skills ("Risk Management", "First Aid"); expected a word about each',
            related: [{ at: '2:42-2:51', marks: 'First Aid' }],
          },
        ],
      },
      {
        text: 'skills: [Welding, Juggling, Water Sampling]',
        findings: [
          {
            about: 'skills',
            at: '1:10-1:17',
            marks: 'Welding',
            message:
              'Neither description nor criteria speak of 2 of the 3 skills ("Welding", "Juggling"); expected a word about each',
            related: [{ at: '1:19-1:27', marks: 'Juggling' }],
          },
        ],
      },
    ],
  },

  *check({ name, description, criteria, issuer, skills = [] }, { minDescriptionLength }) {
    if (description === undefined || description.value.trim().length < minDescriptionLength) return
    const texts = [...(name ? [name] : []), description, ...criteria.map(({ text }) => text)]
    const mentions = new Mentions(texts)
    const names = { badge: name?.value, issuer: issuer?.value }
    const unbacked = skills.filter(
      ({ value }) => !mentions.has(value) && reasonAgainst(skillOf(value), names) === undefined,
    )
    const [first] = unbacked
    if (first === undefined) return
    yield {
      at: first.at,
      about: 'skills',
      severity: isMost(unbacked.length, skills.length) ? 'warning' : 'info',
      message: `Neither description nor criteria speak of ${inWords(unbacked, skills.length)}`,
      suggestion: 'Say how the earner showed it, or leave out what the badge does not judge',
      related: unbacked.slice(1, 6).map(({ at }) => at),
    }
  },
})

/** Two thirds, and not only one or two of few. */
function isMost(unbacked: number, all: number): boolean {
  return unbacked >= 3 && unbacked * 3 >= all * 2
}

/** How many skills a message names. */
const maxNamed = 3

function inWords(unbacked: readonly Located<string>[], all: number): string {
  const shown = unbacked.slice(0, maxNamed).map(({ value }) => `"${truncate(value)}"`)
  if (unbacked.length === 1) return `the skill ${shown[0]}; expected a word about it`
  const rest = unbacked.length - shown.length
  const listed = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  const count = unbacked.length === all ? `any of the ${all}` : `${unbacked.length} of the ${all}`
  return `${count} skills (${listed}); expected a word about each`
}
