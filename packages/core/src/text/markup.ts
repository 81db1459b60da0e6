import { markUp } from './en/markup.ts'

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
  /** What it matches begins with the whole mark. */
  readonly pattern: RegExp | ((text: string) => Iterable<Match>)
  /** The text without the mark; undefined where nobody can say. */
  plain(match: Match): string | undefined
}

/** What was matched, and its groups. */
type Match = Pick<RegExpExecArray, 'index'> & Readonly<Record<number, string | undefined>>

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

const tags: readonly Pattern[] = [
  {
    language: 'HTML',
    pattern: elementsIn,
    plain: ({ 1: name = '', 2: inner }) =>
      /^(?:b|i|u|em|strong|span|font)$/i.test(name) ? inner : undefined,
  },
  {
    language: 'HTML',
    pattern: /<(?:br|hr)\s*\/?>|^\s*<p>|<\/p>/giu,
    plain: () => undefined,
  },
]

const patterns: readonly Pattern[] = [
  {
    // Stars stand in a pair, close to what they mark; those of footnotes and products do not.
    language: 'Markdown',
    pattern:
      /(?<![\p{Script=Latin}\p{N}*\\])(\*{1,3})(?=[\p{L}\p{N}"“'‘(])([^*\n]{0,300}[\p{L}\p{N}.,:;!?"”'’)%])\1(?![\p{Script=Latin}\p{N}*])/gu,
    plain: ({ 2: inner }) => inner,
  },
  {
    // `__init__` and `_id_` are names; words between underscores are marked.
    language: 'Markdown',
    pattern:
      /(?<![\p{L}\p{N}_\\/.])(_{1,2})(?=[\p{L}\p{N}"“'‘(])(?=[^_\s]{0,300}[^\S\n])([^_\n]{0,600}[\p{L}\p{N}.,:;!?"”'’)%])\1(?![\p{L}\p{N}_])/gu,
    plain: ({ 2: inner }) => inner,
  },
  {
    language: 'Markdown',
    pattern: /^(#{1,6})[ \t]+(?=[\p{Lu}\d])/gmu,
    plain: () => '',
  },
  ...tags,
  {
    language: 'HTML',
    pattern:
      /&(?:(nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|bull|copy|reg|trade)|#(\d{2,6}|x[\da-f]{2,5}));/giu,
    plain: ({ 1: name = '', 2: code }) =>
      code === undefined ? letters[name.toLowerCase()] : letterOf(code.toLowerCase()),
  },
]

/** The character of `39` or `x27`; undefined where there is none to be seen. */
function letterOf(code: string): string | undefined {
  const point = Number(code.startsWith('x') ? `0${code}` : code)
  return point >= 32 && point < 0xd800 ? String.fromCodePoint(point) : undefined
}

/** The first mark of Markdown or HTML in a text. Links are left out, and so are lists. */
export function firstMarkUp(
  text: string,
  isQuoted: (start: number, end: number) => boolean,
): MarkUp | undefined {
  return anyMark.test(text) ? firstOf(patterns, text, isQuoted) : undefined
}

/** The first tag of HTML in a text that may be Markdown, which has signs such as `&amp;` too. */
export function firstTag(
  text: string,
  isQuoted: (start: number, end: number) => boolean,
): MarkUp | undefined {
  return text.includes('<') ? firstOf(tags, text, isQuoted) : undefined
}

function firstOf(
  all: readonly Pattern[],
  text: string,
  isQuoted: (start: number, end: number) => boolean,
): MarkUp | undefined {
  const found = all.flatMap(({ language, pattern, plain }): MarkUp[] => {
    for (const match of pattern instanceof RegExp ? text.matchAll(pattern) : pattern(text)) {
      const whole = match[0] ?? ''
      const start = match.index
      const end = start + whole.length
      if (isQuoted(start, end) || text[start - 1] === '`' || isSpokenOf(text, start, whole))
        continue
      const without = plain(match)
      return [
        {
          start,
          end,
          text: whole,
          language,
          ...(without === undefined ? {} : { plain: without }),
        },
      ]
    }
    return []
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

function isSpokenOf(text: string, start: number, whole: string): boolean {
  const opening = /^<[^>]*>/.exec(whole)?.[0] ?? whole
  return markUp.spoken.test(text.slice(start + opening.length))
}

const elements = 'b|i|u|em|strong|p|ul|ol|li|h[1-6]|div|span|sup|sub|font|center|blockquote|table'
const openTag = new RegExp(`<(${elements})(?:\\s[^<>]{0,300})?>`, 'giu')
const closeTag = new RegExp(`</(${elements})\\s*>`, 'giu')

/** Characters that may stand between the tags of an element. */
const maxElementLength = 4000

/** Elements of HTML, each up to the first tag that closes one of its name. */
function* elementsIn(text: string): Iterable<Match> {
  if (!text.includes('</')) return
  const nameOf = (match: RegExpExecArray) => (match[1] ?? '').toLowerCase()
  const closings = Map.groupBy(text.matchAll(closeTag), nameOf)
  const passed = new Map<string, number>()
  let from = 0
  for (const opening of text.matchAll(openTag)) {
    if (opening.index < from) continue
    const name = nameOf(opening)
    const inside = opening.index + opening[0].length
    const closing = closings.get(name)
    if (closing === undefined) continue
    let index = passed.get(name) ?? 0
    // Something stands between the tags.
    while (index < closing.length && (closing[index]?.index ?? 0) <= inside) index++
    passed.set(name, index)
    const end = closing[index]
    if (end === undefined || end.index - inside > maxElementLength) continue
    from = end.index + end[0].length
    const { index: start, 1: written } = opening
    yield { index: start, 0: text.slice(start, from), 1: written, 2: text.slice(inside, end.index) }
  }
}
