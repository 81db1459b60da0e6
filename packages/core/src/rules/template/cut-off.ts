import type { Located } from '../../documents/place.ts'
import { characterCount } from '../../text/characters.ts'
import { part, templateRule } from '../rule.ts'

/** Characters that may be missing where a text was cut and trimmed, and it stops in the middle for all to see. */
const mostMissing = 3

/** The blank that a platform takes away where it cuts behind a word; whoever shortens by hand takes away more. */
const blank = 1

export default templateRule({
  id: 'template/cut-off',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  reads: ['name', 'description'],
  limit: 'descriptionMost',
  summary: 'A text that is as long as the platform takes comes to its end.',
  why: 'Forms and importers cut a longer text at the limit without a word. The earner then holds a badge whose last sentence stops in the middle.',
  source: {
    title: 'Credly, What is badge metadata?',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112',
  },
  mistakes:
    'A text that its author shortened until it fitted, and from which the last full stop was taken too, is held to be cut off as well. One that was cut off behind a full stop is not seen. Scripts that close no sentence with a mark, such as Thai, are left alone.',
  examples: {
    good: [
      {
        platform: 'credly',
        text: `description: ${'Earners measured a stream each week, and wrote down what they saw. '.repeat(7)}They told it all to the town.`,
        caption: 'Nearly as long as the platform takes, and whole.',
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
              'The description has 500 of the 500 characters that Credly takes, and stops at "their neighbours what" without a closing mark; expected a text that comes to its end',
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
              'The description has 498 of the 500 characters that Credly takes, and stops at "their neighbours, a" without a closing mark; expected a text that comes to its end',
          },
        ],
      },
    ],
  },

  *check({ name, description }, _options, { limit, limitOf }) {
    const both = [
      ['name', name, limitOf('nameMost')],
      ['description', description, limit],
    ] as const
    for (const [about, text, most] of both) {
      if (text === undefined || most === undefined || !isCutOff(text, most.value)) continue
      const { value } = text
      const end = value.trimEnd().length
      const start = Math.max(value.lastIndexOf(' ', Math.max(0, end - 20)) + 1, end - 60)
      yield {
        at: part(text, start, end),
        about,
        message: `The ${about} has ${characterCount(value)} of the ${most.value} characters that ${most.platform} takes, and stops at "${value.slice(start, end)}" without a closing mark; expected a text that comes to its end`,
        suggestion: 'Shorten the text until its last sentence fits, and close it with a full stop',
      }
    }
  },
})

function isCutOff({ value }: Located<string>, limit: number): boolean {
  // A character beyond the usual ones has two units, and none has more.
  if (value.length < limit - mostMissing || value.length > 2 * limit) return false
  const length = characterCount(value)
  if (length > limit || length < limit - mostMissing) return false
  const text = value.trimEnd()
  const last = lastWord(text)
  if (/^(?:the|a|an|and|of|to|with)(?:…|\.{3})$/.test(last)) return true
  if (length < limit - blank && !unfinished.test(text)) return false
  return open.test(text) && !address.test(last) && !isLastItem(text)
}

/** Whether a text ends in a list of lines, none of which is closed by a mark. */
function isLastItem(text: string): boolean {
  const lines = text.split('\n').slice(-2)
  return lines.length === 2 && lines.every((line) => /^\s*[-*•–] \S.*[\p{L}\p{N}]$/u.test(line))
}

/** A mark or a small word behind which something must follow, in English. */
const unfinished =
  /(?:[,;:&/([{«„–—-]|(?<![\p{L}\p{N}])(?:the|an?|and|or|of|to|with|in|on|for|by|from|as|at|that|which|their|its))$/iu

/** A letter, a figure or a mark behind which a sentence goes on. */
const open =
  /(?:(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]|[,;:&/([{«„–—-])$/u

/** An address is whole without a mark, and so is a tag. */
const address = /https?:\/\/|www\.|@|^#\p{L}|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\//u

function lastWord(text: string): string {
  return text.split(/\s/).at(-1) ?? ''
}
