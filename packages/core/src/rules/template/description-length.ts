import { characterCount, firstCharacters } from '../../text/characters.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/description-length',
  practice: 4,
  kind: 'contract',
  severity: 'error',
  reads: ['description'],
  whole: true,
  limit: 'descriptionMost',
  summary: 'A description is no longer than the platform takes.',
  why: 'The platform refuses a longer text or cuts it off, and the earner holds a badge whose last sentence is missing.',
  source: {
    title: 'Credly, What is badge metadata?',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112',
  },
  mistakes: 'Characters are counted as Unicode code points; a platform may count an emoji as two.',
  examples: {
    good: [
      {
        platform: 'credly',
        text: `description: ${'A'.repeat(499)}.`,
        caption: 'Exactly 500 characters fit.',
      },
      {
        text: `description: ${'Earners have measured the water of a stream every week and reported it. '.repeat(9).trim()}`,
        caption: 'Where no platform is set there is no limit.',
      },
    ],
    bad: [
      {
        platform: 'credly',
        text: `description: ${'Earners have shown in practice that they can measure water quality and report it. '.repeat(7).trim()}`,
        findings: [
          {
            about: 'description',
            at: '1:514-1:587',
            marks: 'have shown in practice that th…ality and report it.',
            message:
              'The description has 573 characters; expected at most 500, which is what Credly takes',
            suggestion: 'Cut 73 characters, and move details to the page that the badge links to',
          },
        ],
      },
    ],
  },

  *check({ description }, _options, { limit }) {
    if (description === undefined) return
    const length = characterCount(description.value)
    if (length <= limit.value) return
    const start = firstCharacters(description.value, limit.value).length
    yield {
      at: { ...description.at, span: [start, description.value.length] },
      about: 'description',
      message: `The description has ${length} characters; expected at most ${limit.value}, which is what ${limit.platform} takes`,
      suggestion: `Cut ${length - limit.value} characters, and move details to the page that the badge links to`,
    }
  },
})
