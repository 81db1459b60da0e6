import { characterCount, firstCharacters } from '../../text/characters.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/description-length',
  practice: 4,
  kind: 'contract',
  severity: 'error',
  label: 'description too long',
  reads: ['description'],
  whole: true,
  limit: 'descriptionMost',
  summary: 'A description is no longer than the platform accepts.',
  why: 'The platform refuses longer text or cuts it off, and the earner gets a badge whose last sentence is incomplete.',
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
        caption: 'If no platform is configured, there is no limit.',
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
              'The description has 573 characters; expected at most 500, the limit on Credly',
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
    const excess = length - limit.value
    const start = firstCharacters(description.value, limit.value).length
    yield {
      at: { ...description.at, span: [start, description.value.length] },
      about: 'description',
      message: `The description has ${length} characters; expected at most ${limit.value}, the limit on ${limit.platform}`,
      suggestion: `Cut ${excess} ${excess === 1 ? 'character' : 'characters'}, and move details to the page that the badge links to`,
    }
  },
})
