/** What a hostile text tries to do. */
export type Harm =
  /** To have the runner obey it. */
  | 'command'
  /** To call somebody: `@user`. */
  | 'call'
  /** To leave a trace on an issue, a pull request, an advisory or a commit, or to close it. */
  | 'reference'
  /** To lead the reader to another place. */
  | 'link'
  /** To have the reader's browser fetch something. */
  | 'picture'
  /** To be markup of HTML, or to end ours. */
  | 'html'
  /** To pass for the mark by which a run finds its comment again. */
  | 'mark'
  /** To look like a part of what we write: a heading, a list, a table, code. */
  | 'layout'
  | 'formula'
  /** To hide something, to turn it round, or to steer a terminal. */
  | 'unseen'
  /** To bury everything else. */
  | 'length'

export interface HostileText {
  readonly name: string
  readonly text: string
  readonly harm: Harm
}

const texts: Readonly<Record<Harm, Readonly<Record<string, string>>>> = {
  command: {
    'a command': '::error::x',
    'a command behind spaces': '  ::add-mask::x',
    'a command behind U+0085': '\u0085::stop-commands::x',
    'a command behind U+2028': '\u2028::stop-commands::x',
    'a command behind a carriage return': 'Name\r::add-mask::x',
    'a command on a second line': 'Name\n::set-output name=conclusion::clean',
    'a command behind a bell on a second line': 'Name\r\n\u0007::group::x',
    'a command in capitals with properties': '::WARNING file=a.ts,line=1::x',
    'an old command in mid line': 'Name ##[add-mask]x',
    'an old command with a zero-width space': 'Name #\u200b#[error]x',
    'an old command with an Arabic letter mark': 'Name ##\u061c[debug]x',
    'a command with a zero-width space': ':\u200b:set-output name=conclusion::clean',
    'a command with a soft hyphen': ':\u00ad:error::x',
    'a command with an invisible end': '::error:\u2060:x',
    'a command with a Hebrew accent, which has no weight': ':\u0591:add-mask::x',
    'a command behind a tatweel, which has no weight': '\u0640::add-mask::x',
    'a command with a mark between annotations': ':\ufffa:stop-commands::x',
    'a command behind a byte-order mark': '\ufeff::debug::x',
  },
  call: {
    'a user': '@octocat',
    'a team': 'cc @octo-org/security',
    'a user in brackets': '(@octocat)',
    'a user as an entity': 'Hi &#64;octocat',
    'a user in code': '`@octocat`',
  },
  reference: {
    'an issue': '#1',
    'an issue elsewhere': 'octo-org/badges#1',
    'an issue as GH-1': 'GH-1',
    'a closing keyword': 'fixes #1',
    'a closing keyword with an address': 'closes https://github.com/octo-org/badges/issues/1',
    'a commit': '16c999e8c71134401a78d4d46435517b2271d6ac',
    'a short commit': 'Name 16c999e',
    'a commit of a user': 'octocat@16c999e8c71134401a78d4d46435517b2271d6ac',
    'an advisory': 'GHSA-jfh8-c2jp-5v3q',
  },
  link: {
    'a link with a script': '[x](javascript:alert(1))',
    'a link': '[Report](https://evil.example/)',
    'a bare address': 'https://evil.example',
    'a bare address in capitals': 'HTTPS://EVIL.example/?q=1&copy=2',
    'a bare host': 'www.evil.example',
    'an address in angle brackets': '<https://evil.example>',
    'a mail address': 'mail someone@evil.example',
    'a definition of a reference': '[The full report]: http://evil.example',
    'a reference with its definition': 'See [x]\n\n[x]: http://evil.example',
    'a link of HTML': '<a href="javascript:alert(1)">x</a>',
  },
  picture: {
    'a picture': '![](http://tracker.example/x.png)',
    'a picture of HTML': '<img src=x onerror=alert(1)>',
    'a picture behind an attribute': '"><img src="https://tracker.example/x.png',
  },
  html: {
    'a script': '<script>alert(1)</script>',
    'details that stay open': '<details><summary>All good</summary>',
    'the end of our details': '</details></td></table>',
    'a comment that swallows the rest': '<!-- ',
    'a table of HTML': '<table><tr><td>',
    'a bar and HTML': 'a | <b>',
  },
  mark: {
    'our mark': '<!-- badgelint:1 job=0123456789abcdef -->',
    'our mark on a second line': 'Name\n<!-- badgelint:1 job=0123456789abcdef -->',
  },
  layout: {
    'a fence of three': '```\ncode',
    'a fence of seven': '```````\ncode',
    'a fence of tildes': '~~~\ncode',
    'a quotation': '> Approved by all',
    'bars, which end cells': 'a | b | c\n| --- | --- | --- |\n| d | e | f |',
    'a heading': '## All good',
    'a heading that is underlined': 'All good\n===',
    'a rule': 'Name\n\n---\n',
    'a task box': '- [x] Reviewed',
    'a numbered list': '1. Approved',
    'an alert': '> [!NOTE]\n> Approved',
    'code by its indent': 'Name\n\n    code',
    'emphasis and what is struck out': '**bold** _it_ ~~gone~~',
    'escapes of Markdown': '\\*a\\* _b_',
  },
  formula: {
    'a formula': 'costs $math$',
    'a formula in a block': '$$x^2$$',
    'a formula with backticks': '$`x`$',
  },
  unseen: {
    'a right-to-left override': 'badge\u202egnp.exe',
    isolates: 'a\u2066b\u2069 \u200e\u200f\u061c',
    'zero-width characters': 'a\u200bb\u2060c',
    'letters of the tag block': 'Name\u{e0041}\u{e0042}\u{e0043}',
    'colours of a terminal': '\u001b[31mred\u001b[0m',
    'a link of a terminal': '\u001b]8;;https:evil.example\u001b\\text\u001b]8;;\u001b\\',
    'a title of a terminal': '\u001b]0;title\u0007',
    'a bell': 'a\u0007b',
    backspaces: 'bad\b\b\bgood',
    'a terminal sequence of eight bits': '\u009b31mred',
    'a line that is wiped': 'bad\u001b[2K\u001b[1Ggood',
    'a byte-order mark': '\ufeffName\ufeff',
    'lone surrogates': '\ud800a\udc00',
    'zero and delete': 'a\u0000b\u007fc',
    'vertical tab and form feed': 'a\u000bb\u000cc',
  },
  length: {
    '10,000 characters': 'x'.repeat(10_000),
    '10,000 characters of markup': '[<*`|'.repeat(2000),
  },
}

export const hostileTexts: readonly HostileText[] = Object.entries(texts).flatMap(([harm, named]) =>
  // The keys are those of the table above.
  Object.entries(named).map(([name, text]) => ({ name, text, harm: harm as Harm })),
)

/** What people write, and want to see as they wrote it. */
export const ordinaryTexts: readonly string[] = [
  'Builds REST APIs (Level 2) & more – 100%',
  'C++ std::vector',
  'e-mail: team at example',
  '日本語のバッジ',
  'Team 👩‍💻 Lead 🏳️‍🌈',
  'مهندس البرمجيات',
  'נִקּוּד ועברית',
  'Naïve Café – “fast” & <new>',
  'A_b*c ~5 | 7 [draft] #tag $5',
]
