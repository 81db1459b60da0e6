import fc from 'fast-check'
import { micromark } from 'micromark'
import { describe, expect, test } from 'vitest'
import { toPlainLine } from '../src/escape/plain-line.ts'
import {
  escapePlainMarkdown,
  escapePlainMarkdownMessage,
  plainMarkdownCode,
} from '../src/escape/plain-markdown.ts'
import { hostile } from './hostile-lines.ts'

fc.configureGlobal({ seed: 1 })

/** A text of HTML, as a reader sees it. */
function decoded(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** What Markdown makes of a text. HTML in it is let through, so that it would be seen. */
function rendered(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true })
}

const places = [
  { name: 'a paragraph', before: 'Why: ', html: ['<p>Why: ', '</p>'] },
  { name: 'the beginning of a paragraph', before: '', html: ['<p>', '</p>'] },
  { name: 'the line after one', before: 'x\n', html: ['<p>x\n', '</p>'] },
  { name: 'a heading', before: '# ', html: ['<h1>', '</h1>'] },
  { name: 'a list item', before: '1. ', html: ['<ol>\n<li>', '</li>\n</ol>'] },
] as const

function expectPlain(text: string): void {
  const line = toPlainLine(text, 1000)
  if (line === '') return
  for (const { before, html } of places)
    expect(decoded(rendered(before + escapePlainMarkdown(text)))).toBe(html[0] + line + html[1])
}

describe('text for a mail', () => {
  test.each(hostile)('%j shows as it is', (text) => {
    expectPlain(text)
  })

  test.each([
    'C #',
    '## two',
    '![x][y]',
    '[a]',
    '[x] done',
    '[a][b]: c',
    '<',
    'a\\',
    '\\',
    '- - -',
    '* * *',
    '___',
    '~~x~~',
    'a _b_ __c__',
    '&copy; &#x41; &amp',
    '=',
  ])('%j shows as it is, too', (text) => {
    expectPlain(text)
  })

  test('whatever it holds, it shows as it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile, ...'\\`*_[]()<>#!&;~-+=.:1a "'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expectPlain(pieces.join(''))
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    'The last review was on 2025-09-02; expected one within 365 days',
    'The description speaks to the reader ("you"); expected the earner',
    'reviewed_on, 100 %, a < b & c, [draft], C#, Q&A, {x}, $5, a | b',
    'https://example.org/a_b?c=1#d',
    'careers@example.org',
  ])('%j needs no escape', (text) => {
    expect(escapePlainMarkdown(text)).toBe(text)
  })

  test('of a message keeps its code', () => {
    expect(escapePlainMarkdownMessage('Set `review_by` to *x*, or `<b>` to `c')).toBe(
      'Set `review_by` to \\*x\\*, or `<b>` to \\`c',
    )
    for (const text of hostile)
      expect(rendered(`Why: ${escapePlainMarkdownMessage(text)}`)).toMatch(
        /^<p>(?:[^<]|<\/?code>)*<\/p>$/,
      )
  })

  test('as code is left by no backtick', () => {
    expect(plainMarkdownCode('templates/a_b.yaml:3')).toBe('`templates/a_b.yaml:3`')
    expect(plainMarkdownCode(' ')).toBe('')
    for (const text of hostile)
      expect(rendered(`Where: ${plainMarkdownCode(text)}`)).toMatch(
        /^<p>Where: <code>[^<]*<\/code><\/p>$/,
      )
  })
})
