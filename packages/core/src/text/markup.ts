/** A mark of Markdown or HTML in a text, with what it would read as without. */
export interface MarkUp {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly language: 'Markdown' | 'HTML'
  /** What to write instead; undefined where that takes a person. */
  readonly plain?: string
}

const anyMark = /[*_<&#]/

interface Pattern {
  readonly language: MarkUp['language']
  readonly pattern: RegExp
  /** The text without the mark; undefined where nobody can say. */
  plain(match: RegExpExecArray): string | undefined
}

const letters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
}

const patterns: readonly Pattern[] = [
  {
    // Stars stand in a pair, close to what they mark; those of footnotes and products do not.
    language: 'Markdown',
    pattern:
      /(?<![\p{Script=Latin}\p{N}*\\])(\*{1,3})(?=[\p{L}\p{N}"“'‘(])([^*\n]{0,300}[\p{L}\p{N}.,:;!?"”'’)%])\1(?![\p{Script=Latin}\p{N}*])/gu,
    plain: ([, , inner]) => inner,
  },
  {
    // `__init__` and `_id_` are names; words between underscores are marked.
    language: 'Markdown',
    pattern:
      /(?<![\p{L}\p{N}_\\/.])(_{1,2})(?=[\p{L}\p{N}"“'‘(])([^_\n]{0,300}\s[^_\n]{0,300}[\p{L}\p{N}.,:;!?"”'’)%])\1(?![\p{L}\p{N}_])/gu,
    plain: ([, , inner]) => inner,
  },
  {
    language: 'Markdown',
    pattern: /^(#{1,6})[ \t]+(?=[\p{Lu}\d])/gmu,
    plain: () => '',
  },
  {
    language: 'HTML',
    pattern:
      /<(b|i|u|em|strong|p|ul|ol|li|h[1-6]|div|span|sup|sub|font|center|blockquote|table)(?:\s[^<>]{0,300})?>([\s\S]{1,4000}?)<\/\1\s*>/giu,
    plain: ([, name = '', inner]) =>
      /^(?:b|i|u|em|strong|span|font)$/i.test(name) ? inner : undefined,
  },
  {
    language: 'HTML',
    pattern: /<(?:br|hr)\s*\/?>|^\s*<p>|<\/p>/giu,
    plain: () => undefined,
  },
  {
    language: 'HTML',
    pattern:
      /&(?:(nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|bull|copy|reg|trade)|#(\d{2,6}|x[\da-f]{2,5}));/giu,
    plain: ([, name = '', code]) =>
      code === undefined ? letters[name.toLowerCase()] : letterOf(code.toLowerCase()),
  },
]

/** The character of `39` or `x27`; undefined where there is none to be seen. */
function letterOf(code: string): string | undefined {
  const point = Number(code.startsWith('x') ? `0${code}` : code)
  return point >= 32 && point < 0xd800 ? String.fromCodePoint(point) : undefined
}

/** What speaks of mark-up and uses none: "the <br> tag". */
const spoken =
  /^["'”’`)]*\s*(?:tags?|elements?|entity|entities|attributes?|characters?|marks?|and <|or <|, <)/i

/** The first mark of Markdown or HTML in a text. Links are left out, and so are lists. */
export function firstMarkUp(
  text: string,
  isQuoted: (start: number, end: number) => boolean,
): MarkUp | undefined {
  if (!anyMark.test(text)) return undefined
  const found = patterns.flatMap(({ language, pattern, plain }): MarkUp[] => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (isQuoted(start, end) || text[start - 1] === '`' || isSpokenOf(text, match)) continue
      const without = plain(match)
      return [
        {
          start,
          end,
          text: match[0],
          language,
          ...(without === undefined ? {} : { plain: without }),
        },
      ]
    }
    return []
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

function isSpokenOf(text: string, match: RegExpExecArray): boolean {
  const opening = /^<[^>]*>/.exec(match[0])?.[0] ?? match[0]
  return spoken.test(text.slice(match.index + opening.length))
}
