import { analyse } from '../../text/analysis.ts'
import { promotionIn, promotionTriggers } from '../../text/promotion.ts'
import { part, templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/no-promotion',
  practice: 5,
  kind: 'guidance',
  severity: 'warning',
  label: 'description advertises',
  reads: ['name', 'description'],
  languages: ['en'],
  triggers: { words: promotionTriggers.words, in: ['description'] },
  summary: 'A description does not advertise.',
  why: 'The earner shows the badge to an employer. Praise of the school, "enrol now" and a price turn it into a leaflet, and the reader trusts the rest of it less.',
  source: {
    title: 'Best Practices for Credentialing, practice 5',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Only known phrases are found: praise in other words is missed. A phrase in small letters that is part of a title is mistaken for praise.',
  examples: {
    good: [
      'description: Earners have applied best practices of bookkeeping to a year of receipts, worked out the best route for a delivery van, and can explain a price analysis to a customer.',
      'description: Earners have led a team that raised $5,000 for a shelter, kept its accounts in free software, and won the regional award for Best Volunteer Project for it.',
      'description: "Earners collected slogans such as \\"enrol now\\" and \\"world-class\\", counted them in forty adverts, and can tell a claim from a fact in print and on the screen."',
      'description: Earners have registered a small business, joined a chamber of commerce, and learned when a firm must apply for a licence and what it costs to run a market stall.',
      'description: Earners have run a World-Class Manufacturing line for three months and can name the most common causes of waste, with a figure for each of them from their own line.',
    ],
    bad: [
      {
        text: 'description: Earners have completed a world-class programme in bookkeeping, closed a year of receipts on their own, and can explain a balance sheet to the owner of a shop.',
        findings: [
          {
            about: 'world-class',
            at: '1:39-1:50',
            marks: 'world-class',
            message:
              'The description advertises ("world-class"); expected what the earner did and can do',
          },
        ],
      },
      {
        text: 'description: Earners have closed a year of receipts on their own and can explain a balance sheet to the owner of a shop. Enrol now to take the next step in accounting.',
        findings: [
          {
            about: 'enrol now',
            at: '1:122-1:131',
            marks: 'Enrol now',
            message:
              'The description advertises ("Enrol now"); expected what the earner did and can do',
          },
        ],
      },
      {
        text: 'description: Earners have closed a year of receipts on their own and can explain a balance sheet to the owner of a shop. The course costs $199 until the end of the month.',
        findings: [
          {
            about: 'costs $199',
            at: '1:133-1:143',
            marks: 'costs $199',
            message:
              'The description advertises ("costs $199"); expected what the earner did and can do',
          },
        ],
      },
      {
        text: 'description: Earners have trained with the leading provider of welding courses and joined two plates with a straight seam that held under load in front of two examiners.',
        findings: [
          {
            about: 'the leading provider',
            at: '1:40-1:60',
            marks: 'the leading provider',
            message:
              'The description advertises ("the leading provider"); expected what the earner did and can do',
          },
        ],
      },
    ],
  },

  *check({ name, description }) {
    if (description === undefined) return
    const analysis = analyse(description)
    const found = promotionIn(analysis).filter(
      ({ text, start, end }) =>
        !analysis.isQuoted(start, end) && !name?.value.toLowerCase().includes(text.toLowerCase()),
    )
    const [first] = found
    if (first === undefined) return
    const listed = [...new Set(found.map(({ text }) => `"${text}"`))].slice(0, 3).join(', ')
    yield {
      at: part(description, first.start, first.end),
      about: first.text.toLowerCase(),
      message: `The description advertises (${listed}); expected what the earner did and can do`,
      suggestion: 'Remove it; advertising belongs on a page that the badge links to',
    }
  },
})
