import { skillOf } from '../../program/skill.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { reasonAgainst } from '../../program/skill-reason.ts'
import { truncate } from '../../text/truncate.ts'
import { templateRule } from '../rule.ts'

/** One skill of a Credly answer, which alone names the issuer. */
function credlyAnswer(issuer: string, skill: string): string {
  return JSON.stringify({
    id: 'stream-keeper',
    name: 'Stream Keeper',
    description:
      'Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.',
    vanity_slug: 'stream-keeper',
    owner_vanity_slug: 'river',
    owner: { name: issuer },
    image: { url: 'https://example.org/stream-keeper.png' },
    global_activity_url: 'https://example.org/badges/stream-keeper',
    badge_template_activities: [
      {
        activity_type: 'Assessment',
        title: `Handed in twelve water samples, entered in ${skill}, that a tutor checked.`,
      },
    ],
    skills: [{ name: 'Water Sampling' }, { name: 'Public Databases' }, { name: skill }],
    level: 'Foundational',
    cost: 'Free',
    time_to_earn: 'Months',
    type_category: 'Experience',
  })
}

export default templateRule({
  id: 'skills/meaningful',
  practice: 6,
  kind: 'guidance',
  severity: 'info',
  label: 'not the name of a skill',
  reads: ['name', 'skills'],
  languages: ['en'],
  // The learning outcomes of Accredible are sentences by their nature, and the words of a framework are its own.
  formats: ['badgelint', 'credly'],
  summary: 'Each skill is the name of something that a person knows or can do.',
  why: 'Employers search by skills. Nobody searches for "Skills", a whole sentence or the title of a course, so an entry like that does nothing for the earner.',
  source: {
    title: 'Best Practices for Credentialing, practice 6',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'A general word is reported even if it is a subject in its profession, such as "Training" among trainers. "Apply", "Use" and other instructions count as a task from six words on; shorter ones are accepted. The name of a company that is also a product ("Docker") is never reported.',
  options: {
    maxLength: {
      type: 'integer',
      description:
        'How many characters a skill may have, not counting text in brackets. The longest in good templates has 42; official names have up to 60.',
      minimum: 10,
      default: 60 as number,
    },
  },
  examples: {
    good: [
      withSkills('Go', 'Lean', 'R', 'C', '.NET'),
      withSkills('Leadership', 'Communication', 'Learning & Development', 'Training Delivery'),
      {
        text: `name: Data Analysis\n${withSkills('Data Analysis', 'SQL', 'Statistics')}`,
        caption: 'A badge may have the name of a skill.',
      },
      withSkills('Program Management', 'Golf Course Design', 'Knowledge Graphs'),
      withSkills('Learning Design', 'Knowledge Management', 'Anding and Oring', 'Bias Awareness'),
      {
        text: withSkills(
          'Environmental, Social and Corporate Governance of Fisheries (ESG)',
          'Apply Statistical Models',
          'Fault Finding (Advanced)',
        ),
        caption: 'A long official name with its acronym, and a short task.',
      },
      {
        text: `name: Soft Skills for Stewards\n${withSkills('Soft Skills', 'Listening', 'Patience')}`,
        caption: 'The subject of the badge.',
      },
      withSkills('Common Vulnerability Scoring System (CVSS)', 'IP/TCP/UDP Vulnerabilities'),
      {
        text: credlyAnswer('Quarrel', 'Quarrel'),
        file: 'badge.json',
        caption: 'The issuer makes a product with that name.',
      },
    ],
    bad: [
      {
        text: withSkills('Skills', 'Carpentry', 'Joinery'),
        findings: [
          {
            about: 'skills',
            at: '1:10-1:18',
            marks: '"Skills"',
            message: '"Skills" is a general word; expected names of skills',
          },
        ],
      },
      {
        text: withSkills('Carpentry', 'Soft Skills', 'Other'),
        findings: [
          {
            about: 'skills',
            at: '1:22-1:35',
            marks: '"Soft Skills"',
            message:
              '"Soft Skills" is a general word, "Other" is a general word; expected names of skills',
            related: [{ at: '1:36-1:43', marks: '"Other"' }],
          },
        ],
      },
      {
        text: withSkills('Carpentry', 'Earners can build a chair from a drawing', 'Joinery'),
        findings: [
          {
            about: 'skills',
            at: '1:22-1:64',
            marks: '"Earners can build a chair from a drawing"',
            message:
              '"Earners can build a chair from a drawing" reads like a sentence; expected names of skills',
          },
        ],
      },
      {
        text: withSkills(
          'Tide Tables',
          'And Data Management',
          'Sonar (Side Scan',
          'Winching &',
          '• Knots',
        ),
        caption: 'A list that was split at its commas.',
        findings: [
          {
            about: 'skills',
            at: '1:24-1:45',
            marks: '"And Data Management"',
            message:
              '"And Data Management" begins with "And", "Sonar (Side Scan" has an unmatched bracket, "Winching &" ends with "&", and 1 more; expected names of skills',
            related: [
              { at: '1:46-1:64', marks: '"Sonar (Side Scan"' },
              { at: '1:65-1:77', marks: '"Winching &"' },
              { at: '1:78-1:87', marks: '"• Knots"' },
            ],
          },
        ],
      },
      {
        text: withSkills('Learning to Weave', 'Increased Patience', 'Knowledge of Looms'),
        caption: 'The name of a skill does not include how well it is known.',
        findings: [
          {
            about: 'skills',
            at: '1:10-1:29',
            marks: '"Learning to Weave"',
            message:
              '"Learning to Weave" begins with "Learning to", "Increased Patience" begins with "Increased", "Knowledge of Looms" begins with "Knowledge of"; expected names of skills',
            related: [
              { at: '1:30-1:50', marks: '"Increased Patience"' },
              { at: '1:51-1:71', marks: '"Knowledge of Looms"' },
            ],
          },
        ],
      },
      {
        text: withSkills('Carpentry', 'Identify Faults in the Grain of Timber', 'Joinery'),
        findings: [
          {
            about: 'skills',
            at: '1:22-1:62',
            marks: '"Identify Faults in the Grain of Timber"',
            message:
              '"Identify Faults in the Grain of Timber" reads like a task; expected names of skills',
          },
        ],
      },
      {
        text: withSkills(
          'Carpentry',
          'Choice of timber for outdoor furniture and small wooden sheds',
        ),
        findings: [
          {
            about: 'skills',
            at: '1:22-1:85',
            marks: '"Choice of timber for outdoor … small wooden sheds"',
            message:
              '"Choice of timber for outdoor furniture a…" has 61 characters, more than 60; expected names of skills',
          },
        ],
      },
      {
        text: `name: Carpentry Course\n${withSkills('Carpentry Course', 'Joinery', 'Carving')}`,
        findings: [
          {
            about: 'skills',
            at: '2:10-2:28',
            marks: '"Carpentry Course"',
            message: '"Carpentry Course" is the name of the badge; expected names of skills',
          },
        ],
      },
      {
        text: credlyAnswer('River Institute', 'River Institute'),
        file: 'badge.json',
        findings: [
          {
            about: 'skills',
            at: '1:673-1:690',
            marks: '"River Institute"',
            message: '"River Institute" is the name of the issuer; expected names of skills',
          },
        ],
      },
    ],
  },

  *check({ name, issuer, skills = [] }, { maxLength }) {
    const names = { badge: name?.value, issuer: issuer?.value }
    const poor = skills.flatMap((skill) => {
      const reason = reasonAgainst(skillOf(skill.value), names, maxLength)
      return reason === undefined ? [] : [{ skill, reason }]
    })
    const [first] = poor
    if (first === undefined) return
    const told = poor.slice(0, 3).map(({ skill, reason }) => `"${truncate(skill.value)}" ${reason}`)
    const more = poor.length > told.length ? `, and ${poor.length - told.length} more` : ''
    yield {
      at: first.skill.at,
      about: 'skills',
      message: `${told.join(', ')}${more}; expected names of skills`,
      suggestion: 'Name what the earner can do, in the words that an employer would search for',
      related: poor.slice(1, 6).map(({ skill }) => skill.at),
    }
  },
})
