import { withSkills } from '../../program/skill-examples.ts'
import { templateRule } from '../rule.ts'

const twenty = [
  ...['Pruning', 'Grafting', 'Composting', 'Soil Testing', 'Beekeeping', 'Irrigation', 'Mulching'],
  ...['Seed Saving', 'Harvesting', 'Crop Rotation', 'Weeding', 'Propagation', 'Fencing', 'Digging'],
  ...['Plant Identification', 'Pest Control', 'Sowing', 'Watering', 'Layering', 'Budding'],
]

export default templateRule({
  id: 'skills/many',
  practice: 6,
  kind: 'guidance',
  severity: 'info',
  label: 'too many skills',
  reads: ['skills'],
  whole: true,
  summary: 'A template lists no more skills than a reader can take in.',
  why: 'An employer reads the first few skills of a badge. Among thirty, the ones that set the earner apart go unnoticed.',
  source: {
    title: 'Best Practices for Credentialing, practice 6',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'The number is our own: one in eighty live templates on Credly has more than 20 skills; readers found every second list of 16 to 20 skills reasonable. A badge for a whole degree may well need more.',
  options: {
    max: {
      type: 'integer',
      description: 'How many skills a template may have.',
      minimum: 1,
      default: 20 as number,
    },
  },
  examples: {
    good: [
      { text: withSkills(...twenty), caption: 'Twenty are not too many.' },
      {
        text: withSkills(...twenty, 'Budgeting'),
        options: { max: 25 },
        caption: 'A program may allow more.',
      },
      withSkills('Pruning', 'Grafting', 'Composting'),
      { text: 'skills: []', caption: 'Too few skills are a different problem.' },
    ],
    bad: [
      {
        text: withSkills(...twenty, 'Budgeting'),
        findings: [
          {
            about: 'skills',
            at: '1:262-1:273',
            marks: '"Budgeting"',
            message:
              'The template has 21 skills; expected at most 20, so that the important ones are seen',
          },
        ],
      },
      {
        text: withSkills(...twenty, 'Budgeting', 'Bookkeeping', 'Selling'),
        findings: [
          {
            about: 'skills',
            at: '1:262-1:273',
            marks: '"Budgeting"',
            message:
              'The template has 23 skills; expected at most 20, so that the important ones are seen',
          },
        ],
      },
      {
        text: withSkills(...twenty.slice(0, 4)),
        options: { max: 3 },
        findings: [
          {
            about: 'skills',
            at: '1:44-1:58',
            marks: '"Soil Testing"',
            message:
              'The template has 4 skills; expected at most 3, so that the important ones are seen',
          },
        ],
      },
    ],
  },

  *check({ skills = [] }, { max }) {
    const first = skills[max]
    if (first === undefined) return
    yield {
      at: first.at,
      about: 'skills',
      message: `The template has ${skills.length} skills; expected at most ${max}, so that the important ones are seen`,
      suggestion: 'Keep the skills that the criteria judge, and remove those that others imply',
    }
  },
})
