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
  reads: ['name', 'description', 'criteria'],
  limit: 'descriptionMost',
  summary: 'A text comes to its end, as long as the platform takes it or not.',
  why: 'Forms and importers cut a longer text at the limit without a word, and a hand that copies leaves the end behind. The earner then holds a badge whose last sentence stops in the middle.',
  source: {
    title: 'Credly, What is badge metadata?',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112',
  },
  mistakes:
    'Only what plainly breaks off is told: at a comma, at a word such as "and" or "the", within a bracket, or in the middle of a word that stands elsewhere in the template. A text that was cut off behind a whole word or a full stop is not seen.',
  examples: {
    good: [
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told it all to the town.`,
        caption: 'Nearly as long as the platform takes, and whole.',
      },
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told it to the whole town`,
        caption: 'All that is missing is a full stop.',
      },
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(5)}They told it to the town`,
        caption: 'The last full stop is missing, and there was room for it.',
      },
      {
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told their neighbours what`,
        caption: 'Where no platform is set there is no limit.',
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
              'The description has 500 of the 500 characters that Credly takes, and breaks off at "their neighbours what"; expected a text that comes to its end',
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
              'The description has 498 of the 500 characters that Credly takes, and breaks off at "their neighbours, a"; expected a text that comes to its end',
          },
        ],
      },
      {
        platform: 'credly',
        text: 'description: Earners measured a stream each week for a whole year, wrote down what they saw at each of its bends, mended the gauge twice, and told their neighbours by how much the water had risen in the storms of spring,',
        caption: 'A text with room left.',
        findings: [
          {
            about: 'description',
            at: '1:200-1:221',
            marks: 'the storms of spring,',
            message:
              'The description breaks off at "the storms of spring,"; expected a text that comes to its end',
            suggestion: 'Finish the last sentence, and close it with a full stop',
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
              'The description has 498 of the 500 characters that Credly takes, and breaks off at "them what they meas"; expected a text that comes to its end',
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
        ? `has ${characterCount(value)} of the ${most.value} characters that ${most.platform} takes, and `
        : ''
      yield {
        at: part(text, start, end),
        about,
        message: `The ${about} ${length}breaks off at "${value.slice(start, end)}"; expected a text that comes to its end`,
        suggestion: isFull
          ? 'Shorten the text until its last sentence fits, and close it with a full stop'
          : 'Finish the last sentence, and close it with a full stop',
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
