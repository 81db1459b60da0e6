import { describe, expect, test } from 'vitest'
import { TextAnalysis } from '../src/text/analysis.ts'
import { firstMarkUp } from '../src/text/markup.ts'

function first(text: string) {
  const analysis = new TextAnalysis(text)
  return firstMarkUp(text, (start, end) => analysis.isQuoted(start, end))
}

describe('mark-up in a text', () => {
  test.each([
    ['They **led** a team', '**led**', 'led'],
    ['They read *All of It* twice', '*All of It*', 'All of It'],
    ['***All***', '***All***', 'All'],
    ['It is __very good__ work', '__very good__', 'very good'],
    ['They read _All of It_ twice', '_All of It_', 'All of It'],
    ['# Goals\nThey led', '# ', ''],
    ['They <b>led</b> a team', '<b>led</b>', 'led'],
    ['They led<br>a team', '<br>', undefined],
    ['<ul><li>one</li></ul>', '<ul><li>one</li></ul>', undefined],
    ['A plan &amp; a team', '&amp;', '&'],
    ['The team&#39;s plan', '&#39;', "'"],
    ['&#x110000; and &nbsp;', '&nbsp;', ' '],
  ])('%s', (text, mark, plain) => {
    expect(first(text)).toMatchObject({ text: mark })
    expect(first(text)?.plain).toBe(plain)
  })

  test.each([
    'a* b* c, *nix and *BSD',
    '5 * 3 * 2 and 2*3*4',
    'grep *.txt and *.csv, *args and **kwargs',
    'A* search and D* search, a 5* hotel and a 4* one',
    'snake_case, the __init__ method, _id and _rev',
    '#1 in sales, # of people, #hashtag',
    '<5 years, a < b and c > d, Array<String>, Map<K, V>',
    'the <p> and <div> elements, the <br> tag, the &nbsp; entity',
    'the "**" sign and "**bold**" text',
    'AT&T; R&D',
    '- one\n- two\n1. three',
    '* one\n* two',
  ])('is not in %s', (text) => {
    expect(first(text)).toBeUndefined()
  })
})
