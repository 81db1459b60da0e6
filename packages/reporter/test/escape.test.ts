import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  escapeHtmlAttribute,
  escapeMarkdown,
  escapeMarkdownMessage,
  escapeWebUrl,
  markdownCodeBlock,
  markdownCodeSpan,
  markdownLink,
  truncate,
} from '../src/github.ts'
import { hostile } from './hostile-lines.ts'

fc.configureGlobal({ seed: 1 })

const gap = '\u200b'

/** What a reader sees: entities and our own elements resolved, the marks that do not show gone. */
function shown(markdown: string): string {
  return markdown
    .replace(/<\/?(?:span|code)>/g, '')
    .replace(/&#x([\da-f]+);/g, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(gap, '')
}

/** What GitHub would still find in a text, read in the order in which GitHub reads. */
function traps(markdown: string): string[] {
  const own = markdown.replace(/<\/?(?:span|code)>/g, '')
  const rendered = own
    .replace(/&#x([\da-f]+);/g, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
  const inMarkdown: [string, RegExp][] = [
    ['HTML', /</],
    ['entity', /&(?!amp;|lt;|gt;|quot;|#x[\da-f]+;)/],
    ['markup', /[*_~`[\]|\\]/],
    ['block', /^(?:[#+=:>-]|\d+[.)])/],
    ['second line', /[\n\r\u2028\u2029]/],
    ['formula', /\$(?!<\/span>)/],
  ]
  const inWhatIsRead: [string, RegExp][] = [
    ['mention', /@[\w-]/],
    ['reference', /#\d/],
    ['reference', /GH-\d/i],
    ['advisory', /GHSA-\w/i],
    ['link', /:\/\/|www\./i],
    ['commit', /(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/iu],
    ['comment', /<!--/],
    ['invisible', /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]/u],
  ]
  return [
    ...inMarkdown.filter(([name, trap]) => trap.test(name === 'formula' ? markdown : own)),
    ...inWhatIsRead.filter(([, trap]) => trap.test(rendered)),
  ].map(([name]) => name)
}

describe('text', () => {
  test.each(hostile)('%j holds no trap', (text) => {
    expect(traps(escapeMarkdown(text))).toEqual([])
    expect(traps(markdownCodeSpan(text, { isInTable: true }))).toEqual([])
  })

  test.each([
    'Builds REST APIs (Level 2) & more - 100%',
    'C# and C++: what’s new in 2026?',
    'Ran 3.5 km, "fast"; a_b_c, x*y, [draft] <new> ~5 | 7',
    'Costs $5 or $10',
    '团队 👩‍💻 Lead – naïve café',
    '1. Install, 2. run',
    'Reads 25749323288347 rows',
    'می‌خواهم',
    '',
  ])('%j looks the same', (text) => {
    expect(shown(escapeMarkdown(text))).toBe(text)
    expect(shown(escapeHtmlAttribute(text))).toBe(text)
    expect(shown(markdownCodeSpan(text, { isInTable: true }))).toBe(text)
  })

  test('what is plain is left alone', () => {
    const plain = 'Builds REST APIs (Level 2), then more - 100% of it; earner’s choice!'
    expect(escapeMarkdown(plain)).toBe(plain)
  })

  test('whatever it holds, no trap is left', () => {
    const piece = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 5 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        expect(traps(escapeMarkdown(pieces.join('')))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('shows what cannot be seen as codes', () => {
    expect(shown(escapeMarkdown('a\u202eb\u001b[31m'))).toBe('a\\u{202e}b\\u{1b}[31m')
  })

  test('of a sentence shows as code what stands between backticks', () => {
    expect(escapeMarkdownMessage('Set `a_b` to <1>, or `@user|x` to `b')).toBe(
      `Set <code>a&#x5f;b</code> to &lt;1&gt;, or <code>@${gap}user&#x7c;x</code> to &#x60;b`,
    )
    for (const text of hostile) expect(traps(escapeMarkdownMessage(text))).toEqual([])
  })

  test('is cut within no character', () => {
    expect(escapeMarkdown('abcdef', { maxLength: 4 })).toBe('abc…')
    expect(escapeMarkdown('ab👍👍', { maxLength: 4 })).toBe('ab…')
    expect(truncate('abcd', 4)).toBe('abcd')
    expect(escapeMarkdown('&&&&&&', { maxLength: 3 })).toBe('&amp;&amp;…')
  })
})

describe('code', () => {
  test('has a fence longer than any within', () => {
    expect(markdownCodeSpan('template/name')).toBe('`template/name`')
    expect(markdownCodeSpan('a`b')).toBe('``a`b``')
    expect(markdownCodeSpan('``')).toBe('``` `` ```')
    expect(markdownCodeSpan('a ``` b `')).toBe('```` a ``` b ` ````')
    expect(markdownCodeSpan('  ')).toBe('')
  })

  test('calls nobody, refers to nothing and holds no mark of ours', () => {
    expect(markdownCodeSpan('@user #12 <!-- x -->')).toBe(
      `\`@${gap}user #${gap}12 <${gap}!-- x -->\``,
    )
    expect(markdownCodeSpan('a\nb')).toBe('`a b`')
  })

  test('in a table has no bar', () => {
    expect(markdownCodeSpan('a|b', { isInTable: true })).toBe('<code>a&#x7c;b</code>')
    expect(markdownCodeSpan('a|b')).toBe('`a|b`')
  })

  test('a block keeps its lines and cannot be left', () => {
    expect(markdownCodeBlock('a\r\n```\n</details> @user')).toBe(
      `\`\`\`\`\na\n\`\`\`\n</details> @${gap}user\n\`\`\`\``,
    )
    expect(markdownCodeBlock('\u001b[0m')).toBe('```\n\\u{1b}[0m\n```')
    expect(markdownCodeBlock('abcdef', { maxLength: 3 })).toBe('```\nab…\n```')
  })
})

describe('addresses', () => {
  test.each([
    ['https://github.com/o/r/blob/main/a%20b.yaml#L3', undefined],
    [
      'https://e.org/a b(c)"d\'<e>[f]`|*',
      'https://e.org/a%20b%28c%29%22d%27%3Ce%3E%5Bf%5D%60%7C%2A',
    ],
    ['https://e.org/?a=1&copy=2', 'https://e.org/?a=1&amp;copy=2'],
    ['https://e.org/👍\n', 'https://e.org/%F0%9F%91%8D%0A'],
  ])('%j', (address, expected) => {
    expect(escapeWebUrl(address)).toBe(expected ?? address)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//e.org',
    '/etc',
    '',
    'https://',
    ' https://e.org',
  ])('%j is not linked', (address) => {
    expect(escapeWebUrl(address)).toBe(undefined)
    expect(markdownLink('x', address)).toBe('x')
  })

  test('a link cannot be left by its text', () => {
    expect(markdownLink('a](https://evil.example)', 'https://e.org/')).toBe(
      `[a&#x5d;(https:${gap}//evil.example)](https://e.org/)`,
    )
  })
})
