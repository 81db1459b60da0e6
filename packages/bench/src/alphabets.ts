/** Makes a text of a length in UTF-16 units. */
export type Writer = (length: number) => string

const repeated =
  (unit: string): Writer =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Repeated, with an end of its own that keeps an expression from matching. */
const ended =
  (unit: string, end: string, start = ''): Writer =>
  (length) =>
    start + repeated(unit)(length - start.length - end.length) + end

/** Different words, the same in each run. */
const numbered =
  (word: (number: number) => string): Writer =>
  (length) => {
    const words: string[] = []
    for (let size = 0, number = 0; size < length; number++) {
      const next = word(number)
      words.push(next)
      size += next.length
    }
    return words.join('').slice(0, length)
  }

/** A number in letters, since digits end many words. */
function letters(number: number): string {
  return number.toString().replace(/\d/g, (digit) => 'bcdfglmnrs'[Number(digit)] ?? '')
}

/** What is repeated as it stands. */
const units: readonly string[] = [
  // Letters, digits, white space.
  ...[
    'a',
    'aA',
    'Aa',
    '1',
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    'a ',
    'A ',
    'Aa ',
    '1 ',
    'a\n',
    'a\u00a0',
  ],
  // Marks.
  ...[
    '.',
    '. ',
    '.\n',
    'a.',
    'a. ',
    'A. ',
    '!',
    '…',
    '。',
    '; ',
    'a, ',
    '-',
    '- ',
    'a-',
    '_a ',
    '_ a',
  ],
  ...['*', '*a', '# A\n', '/', '\\', '%', '1 % ', '$1 ', '='],
  // Quotation marks and brackets.
  ...[
    '"',
    '"a ',
    "'",
    " 'a",
    "a' ",
    '“',
    '“a” ',
    '„“',
    '«a',
    '(',
    '()',
    '(a) ',
    '[',
    '{',
    '<b>',
    '<b>a',
  ],
  ...['<p>', '</p>', '<br', '<!--', '&', '&amp;', '&#1'],
  // Addresses.
  ...[
    '@',
    'a@',
    'a@b.',
    'a@b.c ',
    'a.b@c ',
    'http://',
    'http://a.b ',
    'http://a.b,',
    'http://a.b)',
  ],
  ...['http://a:a@', 'www.', 'www.a.b ', 'a.b.c.', ':T', '?a=', '#a'],
  // Numbers that mean something.
  ...['+1 ', '00 1', '+31 20 ', 'tel: 1', 'call 1 ', '1.1.', '01.01.2020 ', '1 May 2020', '(2020 '],
  ...['v1 ', '(v1) ', 'version '],
  // Other scripts, and pairs and marks that are no letters of their own.
  ...['漢', '漢。', 'Ж ', 'e\u0301', '\u0301', '😀', '\ud83d', 'İ', 'ﬁ', '\ufdfa'],
  // Words that rules look for.
  ...[
    'the ',
    'a the ',
    'you must ',
    'You must. ',
    'we ',
    'Our Aa ',
    'the earner has ',
    'The earner has. ',
  ],
  ...[
    'they who ',
    'have has ',
    'for successful ',
    'complete the course ',
    'this course ',
    'Aa of ',
  ],
  ...[
    'The Aa is a ',
    'platform event ',
    'with mastery ',
    'has a a expert ',
    'is a now fully ',
    'certified ',
  ],
  ...[
    'not ',
    'badge ',
    'world-class ',
    'most trusted ',
    'leading a-b ',
    'the best a ',
    'World-Class ',
  ],
  ...[
    'for only $',
    'enroll now ',
    'Dr. Aa ',
    'by Dr. Aa-Bb ',
    'awarded to Aa Bb',
    'ISO 9001 ',
    'rev. ',
  ],
  ...[
    'todo ',
    'to be ',
    'e.g. ',
    'Complete. ',
    'Score at ',
    'knowledge of ',
    'hr ',
    'ABCs ',
    '1 hour',
  ],
  ...['attended. ', 'level ', 'I ', 'for over a ', 'lorem ipsum ', '- congratulations '],
]

/** What no single unit makes. */
const others: Readonly<Record<string, Writer>> = {
  ...Object.fromEntries(
    ['.', ' ', '\n', '\t', '!', '-', '1', '/', '"', ')', '@', '_', '#', ',', '. ', 'e.g. '].map(
      (unit) => [`a${JSON.stringify(unit)}…a`, ended(unit, 'a', 'a')] as const,
    ),
  ),
  'a…@': ended('a', '@'),
  'a…!': ended('a', '!'),
  'a@a.a.…!': ended('a.', '!', 'a@'),
  'a, a,…!': ended('a, ', '!'),
  '1 1 1 …': ended(' ', 'a', '1 1 1'),
  'a …course': ended('a ', 'course is'),
  'http://a.a.…!': ended('a.', '!', 'http://'),
  'http://a…': ended('a', '', 'http://'),
  'https://github.com/a/…': ended('a/', '', 'https://github.com/'),
  'different words': numbered((number) => `${letters(number)} `),
  'different long words': numbered((number) => `photograph${letters(number)} `),
  'different capitals': numbered((number) => `${letters(number).toUpperCase()} `),
  'different sentences': numbered((number) => `The ${letters(number)} is here. `),
  'different addresses': numbered((number) => `https://example.org/${letters(number)} `),
  'different mail addresses': numbered((number) => `${letters(number)}@example.org `),
  'different orders': numbered((number) => `Complete the ${letters(number)}. `),
  'different persons': numbered((number) => `Dr. Z${letters(number)} teaches. `),
}

/** Texts that may be slow to judge, by what they are made from. */
export const alphabets: ReadonlyMap<string, Writer> = new Map([
  ...units.map((unit) => [JSON.stringify(unit), repeated(unit)] as const),
  ...Object.entries(others),
])
