/** A text of about so many characters of one kind. */
export type Shape = (length: number) => string

const repeated =
  (unit: string): Shape =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length))

const numbered =
  (unit: (index: number) => string): Shape =>
  (length) => {
    const pieces: string[] = []
    for (let index = 0, sum = 0; sum < length; index++) {
      const piece = unit(index)
      pieces.push(piece)
      sum += piece.length
    }
    return pieces.join('')
  }

const units = [
  ...[
    'a: ',
    'a:\n',
    'k: v\n',
    '- ',
    '- a\n',
    '? ',
    '[',
    '{',
    '[]',
    '[a,',
    '{a:',
    ']',
    '&a ',
    '!!a ',
  ],
  ...[
    '*a ',
    '|\n',
    '<<: ',
    "'",
    '"',
    '""',
    '\\',
    '\\"',
    '9',
    '1e',
    '---\n',
    '%a\n',
    '# ',
    '\t',
    '\r\n',
  ],
  ...[
    '\n',
    ' ',
    'a',
    'a ',
    'a\n',
    'a\n\n',
    ',',
    '`',
    '*a',
    '_a',
    '*a*',
    '[^1]',
    '![',
    '[a](b',
    '[*',
  ],
  ...[
    '[a]: b\n',
    '<a ',
    '<!--',
    '&a;',
    '> ',
    '> a\n\n',
    'a\n=\n',
    '# a\n',
    '```\n',
    'https://a.b ',
  ],
  ...['|', '|a', '| a |\n', '|-|\n', '|a|\n|-|\n', 'a\n-|\n', '- |a|\n  |-|\n', '- [ ] a\n'],
]

export const shapes: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(units.map((unit) => [JSON.stringify(unit), repeated(unit)])),
  keys: numbered((index) => `k${index}: v\n`),
  anchors: numbered((index) => `k${index}: &a${index} v\n`),
  documents: numbered((index) => `---\nk${index}: v\n`),
  pairs: numbered((index) => `"k${index}":1,`),
  'comments to badgelint': numbered(
    (index) => `k${index}: v # badgelint-disable-next-line skills/count -- b\n`,
  ),
}

const indented = (text: string): string => text.replace(/^/gm, '  ')
const rest = 'name: x\nskills: [a, b]\n'

/** Where a shape stands in a file, by the file's path. */
export const positions: Readonly<Record<string, readonly ((text: string) => string)[]>> = {
  'templates/a.yaml': [
    (text) => text,
    (text) => `x: &x 1\n${text}`,
    (text) => `${rest}level: ${text}\n`,
    (text) => `${rest}level: "${text}"\n`,
    (text) => `${rest}level: '${text}'\n`,
    (text) => `${rest}# ${text}\n`,
    (text) => `${rest}level: >+\n${indented(text)}\n`,
    (text) => `${rest}level: [${text}]\n`,
    (text) => `${text}: b\n`,
  ],
  'templates/a.json': [
    (text) => text,
    (text) => `{"name":"x","level":"${text}"}`,
    (text) => `{"name":"x","level":${JSON.stringify(text)}}`,
    (text) => `{"name":"x","level":[${text}]}`,
    (text) => `{"name":"x",${text}}`,
  ],
  'templates/a.md': [
    (text) => `---\n${text}\n---\nText\n`,
    (text) => `---\n${rest}level: ${text}\n---\n`,
    (text) => `---\n${text}`,
  ],
  'GOVERNANCE.md': [
    (text) => text,
    (text) => `# Goals\n\na ${text}`,
    (text) => `> ${text.replaceAll('\n', '\n> ')}`,
    (text) => `[${text}](b)`,
    (text) => `|a|\n|-|\n${text}`,
    (text) => `|${text}|\n|-|`,
    (text) => `---\napproved_on: ${text}\n---\n# Goals\n`,
  ],
}
