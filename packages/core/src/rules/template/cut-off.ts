import type { Located } from '../../documents/place.ts'
import { characterCount } from '../../text/characters.ts'
import { isDangling, isUnfinished } from '../../text/unfinished.ts'
import { part, templateRule } from '../rule.ts'

/** Blanks that a platform takes away where it cuts. */
const mostMissing = 3

export default templateRule({
  id: 'template/cut-off',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'text that breaks off',
  reads: ['name', 'description', 'criteria'],
  limit: 'descriptionMost',
  summary: 'Names and descriptions do not break off before their end.',
  why: 'Forms and importers silently cut text that is too long, and the end is easily lost when text is copied. The earner then has a badge whose last sentence stops in the middle.',
  source: {
    title: 'Credly, What is badge metadata?',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112',
  },
  mistakes:
    'Only text that plainly breaks off is reported: at a comma, at a word such as "and" or "the", inside a bracket, or in the middle of a word that appears elsewhere in the template. Text that was cut off after a whole word or a full stop is missed.',
  examples: {
    good: [
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told it all to the town.`,
        caption: 'Almost as long as the platform accepts, and complete.',
      },
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told it to the whole town`,
        caption: 'Only the full stop is missing.',
      },
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(5)}They told it to the town`,
        caption: 'The last full stop is missing, but there was room for it.',
      },
      {
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told their neighbours what`,
        caption: 'If no platform is configured, there is no limit.',
      },
    ],
    bad: [
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told their neighbours what`,
        findings: [
          {
            about: 'description',
            at: '1:493-1:514',
            marks: 'their neighbours what',
            message:
              'The description has 500 of the 500 characters that Credly accepts and breaks off at "their neighbours what"; expected a complete text',
            suggestion:
              'Shorten the text until its last sentence fits, and end it with a full stop',
          },
        ],
      },
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told their neighbours, a`,
        findings: [
          {
            about: 'description',
            at: '1:493-1:512',
            marks: 'their neighbours, a',
            message:
              'The description has 498 of the 500 characters that Credly accepts and breaks off at "their neighbours, a"; expected a complete text',
            suggestion:
              'Shorten the text until its last sentence fits, and end it with a full stop',
          },
        ],
      },
      {
        platform: 'credly',
        text: 'description: Earners measured a stream each week for a whole year, wrote down what they saw at each of its bends, mended the gauge twice, and told their neighbours by how much the water had risen in the storms of spring,',
        caption: 'There was room for more.',
        findings: [
          {
            about: 'description',
            at: '1:200-1:221',
            marks: 'the storms of spring,',
            message:
              'The description breaks off at "the storms of spring,"; expected a complete text',
            suggestion: 'Finish the last sentence, and end it with a full stop',
          },
        ],
      },
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told them what they meas`,
        caption: 'Half a word.',
        findings: [
          {
            about: 'description',
            at: '1:493-1:512',
            marks: 'them what they meas',
            message:
              'The description has 498 of the 500 characters that Credly accepts and breaks off at "them what they meas"; expected a complete text',
            suggestion:
              'Shorten the text until its last sentence fits, and end it with a full stop',
          },
        ],
      },
    ],
  },

  *check({ name, description, criteria }, _options, { limit, limitOf }) {
    const both = [
      ['name', name, limitOf('nameMost')],
      ['description', description, limit],
    ] as const
    for (const [about, text, most] of both) {
      if (text === undefined || most === undefined) continue
      const { value } = text
      const isFull = isAtLimit(text, most.value)
      const others = about === 'description' && name ? [name.value] : []
      for (const { text: other } of criteria) others.push(other.value)
      if (isFull ? !isUnfinished(value, others) : about === 'name' || !isDangling(value)) continue
      const end = value.trimEnd().length
      const start = Math.max(value.lastIndexOf(' ', Math.max(0, end - 20)) + 1, end - 60)
      const length = isFull
        ? `has ${characterCount(value)} of the ${most.value} characters that ${most.platform} accepts and `
        : ''
      yield {
        at: part(text, start, end),
        about,
        message: `The ${about} ${length}breaks off at "${value.slice(start, end)}"; expected a complete text`,
        suggestion: isFull
          ? 'Shorten the text until its last sentence fits, and end it with a full stop'
          : 'Finish the last sentence, and end it with a full stop',
      }
    }
  },
})

/** Whether a text is as long as a platform takes, or by so little shorter that it may have been cut there. */
function isAtLimit({ value }: Located<string>, limit: number): boolean {
  // A character beyond the usual ones has two units, and none has more.
  if (value.length < limit - mostMissing || value.length > 2 * limit) return false
  const length = characterCount(value)
  return length <= limit && length >= limit - mostMissing
}
