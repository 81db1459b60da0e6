import fc from 'fast-check'
import './seed.ts'
import { describe, expect, test } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import { lint } from '../src/index.ts'
import { yamlStyle } from './arbitrary.ts'

const address = 'https://example.org/x'

/** The text at the range of each finding of a rule, cut out by lines and columns as an editor would. */
async function marked(
  text: string,
  path = 'templates/a.yaml',
  rule = 'template/no-inline-links',
): Promise<string[]> {
  const { findings } = await lint([{ path, text }], { platform: 'open-badges' })
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ range: { start, end } }) => {
      const cut = lines.slice(start.line - 1, end.line)
      cut.push((cut.pop() ?? '').slice(0, end.column - 1))
      // A double-quoted text may be broken in the middle of a word, with a backslash.
      return cut
        .join('\n')
        .slice(start.column - 1)
        .replace(/\\\n\s*/g, '')
    })
}

const rest =
  'name: Bee Keeper\nskills: [A, B, C]\nbadge_template_activities: [{title: Kept bees.}]\n'

describe('a part of a text stands where it is written', () => {
  test.each([
    ['plain', `description: See ${address} for more.\n`],
    ['single quotes', `description: 'It''s at ${address} here'\n`],
    ['double quotes with escapes', `description: "A\\tB \\u00e9 \\"C\\" ${address} D"\n`],
    ['the end of double quotes', `description: "See ${address}"\n`],
    ['the end of single quotes', `description: 'See ${address}'\n`],
    ['nothing but a text in quotes', `description: "${address}"\n`],
    ['an escaped space before a break', `description: "one\\ \n\n  two ${address} three"\n`],
    ['plain on several lines', `description: one\n  two ${address}\n  three\n`],
    ['double quotes on several lines', `description: "one\n\n  two \\\n  three ${address} four"\n`],
    ['a literal block', `description: |\n  one\n    two\n  see ${address}\n`],
    ['a folded block', `description: >-\n  one\n  two\n\n  see ${address} there\n  five\n`],
    [
      'a folded block with lines that are indented more',
      `description: >\n  one\n\n    two\n   ${address}\n  five\n`,
    ],
    ['a block that states its indentation', `description: |2-\n   one\n  ${address}\n`],
    ['a block that keeps its breaks', `description: |+\n  one ${address}\n\n\n`],
    ['a flow collection', `{description: "see ${address} now", level: Advanced}`],
    ['behind wide characters', `description: 🎓👩‍🏫 水 ${address} x\n`],
    ['behind an alias', `x-text: &text See ${address} now\ndescription: *text\n`],
    [
      'merged in, from several',
      `x-base: &base\n  description: See ${address} now\nx-other: &other {level: Advanced}\n<<: [*other, *base]\n`,
    ],
    [
      'merged in, and overridden',
      `x-base: &base\n  description: Elsewhere\n<<: *base\ndescription: See ${address} now\n`,
    ],
    ['merged in', `x-base: &base\n  description: See ${address} now\n<<: *base\n`],
    [
      'behind a comment that speaks to badgelint',
      `# badgelint-disable-file skills/count -- x\ndescription: See ${address}\n`,
    ],
  ])('%s', async (_, text) => {
    const isFlow = text.startsWith('{')
    const whole = isFlow ? text.replace('{', '{name: Bee Keeper, ') : rest + text
    expect(await marked(whole)).toEqual([address])
    expect(await marked(whole.replaceAll('\n', '\r\n')), 'with CR LF').toEqual([address])
    expect(await marked(`\ufeff${whole}`), 'with a byte-order mark').toEqual([address])
  })

  test('in the second document of a file', async () => {
    expect(
      await marked(
        `${rest}description: Nothing here.\n---\n${rest}id: b\ndescription: See ${address}\n`,
      ),
    ).toEqual([address])
  })

  test('in JSON, behind escapes', async () => {
    const text = `{"name": "Bee Keeper",\n "skills": ["A"], "description": "\\u00e9\\n\\"x\\" 🎓 ${address} end"}`
    expect(await marked(text, 'templates/a.json')).toEqual([address])
  })

  test('in the body and in the front matter of a Markdown template', async () => {
    const body = `---\n${rest}---\n\nEarners **have** 🎓\nseen ${address} often.\n`
    expect(await marked(body, 'templates/a.md')).toEqual([address])
    expect(await marked(body.replaceAll('\n', '\r\n'), 'templates/a.md')).toEqual([address])
    const commented = `---\n${rest}---\n\n<!-- badgelint-disable-file skills/count -- x -->\n\nSeen <!-- not\nthis -->${address}.\n`
    expect(await marked(commented, 'templates/a.md')).toEqual([address])
    const front = `---\n${rest}description: See ${address}\n---\n`
    expect(await marked(front, 'templates/a.md')).toEqual([address])
  })

  test('columns count UTF-16 units', async () => {
    const { findings } = await lint(
      [{ path: 'templates/a.yaml', text: `description: 🎓 ${address}\n${rest}` }],
      { platform: 'open-badges' },
    )
    const found = findings.find(({ rule }) => rule === 'template/no-inline-links')
    expect(found?.range.start).toEqual({ line: 1, column: 'description: 🎓 '.length + 1 })
    expect('🎓').toHaveLength(2)
  })

  test('in whatever style it is written', async () => {
    const words = fc.array(
      fc.constantFrom('one', 'two:', '"three"', "it's", '🎓', 'é', '#', '- x', '\n', '\n\n', '  '),
      { maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(words, words, yamlStyle, async (before, after, style) => {
        const description = `${before.join(' ')} ${address} ${after.join(' ')}`
        const text = stringify({ name: 'Bee Keeper', description, skills: ['A', 'B'] }, style)
        // Now and then `yaml` writes a block that it cannot read itself.
        fc.pre(parseDocument(text).toJS()?.description === description)
        expect([text, await marked(text)]).toEqual([text, [address]])
        const json = JSON.stringify(
          { name: 'Bee Keeper', description, skills: ['A', 'B'] },
          null,
          1,
        )
        expect([json, await marked(json, 'templates/a.json')]).toEqual([json, [address]])
      }),
      { numRuns: Number(process.env.BADGELINT_RUNS ?? 300) },
    )
  })
})

describe('what is underlined', () => {
  const schema = (text: string, path?: string) => marked(text, path, 'template/schema')

  test.each([
    ['a value', `${rest}description: x\nlevel: Beginner\n`, ['Beginner']],
    ['the key, where a value is empty', `${rest}description:\n`, ['description']],
    ['the key of a list', 'name: Bee Keeper\ndescription: x\nskills: {a: 1}\n', ['skills']],
    ['a key that is not known', `${rest}description: x\nlevl: Advanced\n`, ['levl']],
    ['the first key, where one is missing', 'name: Bee Keeper\nskills: [A, B, C]\n', ['name']],
    ['an item of a list', 'name: Bee Keeper\ndescription: x\nskills: [A, 2, C]\n', ['2']],
  ])('%s', async (_, text, expected) => {
    expect(await schema(text)).toEqual(expected)
  })

  test('the line of an item that is not written', async () => {
    const text = 'name: Bee Keeper\ndescription: x\nskills:\n  - A\n  # none\n  -\n  - C\n'
    for (const whole of [text, `# &x\n${text}`]) {
      const { findings } = await lint([{ path: 'templates/a.yaml', text: whole }])
      const found = findings.find(({ pointer }) => pointer === '/skills/1')
      expect(found?.range.start).toEqual({ line: whole === text ? 6 : 7, column: 4 })
    }
  })

  test('the bracket of a JSON template in which something is missing', async () => {
    const text =
      '[\n  {"name": "x", "skills": ["A"], "badge_template_activities": [{"title": "A"}]}\n]'
    expect(await schema(text, 'templates/a.json')).toEqual(['{'])
  })

  test('a heading of a governance document', async () => {
    expect(
      await marked(
        '# A\n\nText.\n\n## Goals *and* more\n',
        'GOVERNANCE.md',
        'governance/substance',
      ),
    ).toEqual(['## Goals *and* more'])
  })
})
