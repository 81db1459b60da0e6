import { describe, expect, test, vi } from 'vitest'
import { lint } from '../src/internal.ts'

/** The texts that parsers were given, in turn. */
const parsed = vi.hoisted((): string[] => [])

vi.mock('js-yaml', async (original) => {
  const library = await original<typeof import('js-yaml')>()
  const parseEvents: typeof library.parseEvents = (text, options) => {
    parsed.push(text)
    return library.parseEvents(text, options)
  }
  return { ...library, parseEvents }
})

vi.mock('yaml', async (original) => {
  const library = await original<typeof import('yaml')>()
  class Lexer extends library.Lexer {
    override lex(text: string): ReturnType<InstanceType<typeof library.Lexer>['lex']> {
      parsed.push(text)
      return super.lex(text)
    }
  }
  return { ...library, Lexer }
})

vi.mock('../src/documents/json.ts', async (original) => {
  const json = await original<typeof import('../src/documents/json.ts')>()
  const parseJson: typeof json.parseJson = (text) => {
    parsed.push(text)
    return json.parseJson(text)
  }
  return { ...json, parseJson }
})

vi.mock('../src/documents/markdown.ts', async (original) => {
  const markdown = await original<typeof import('../src/documents/markdown.ts')>()
  const parseProse: typeof markdown.parseProse = (text, frontMatter) => {
    parsed.push(text)
    return markdown.parseProse(text, frontMatter)
  }
  return { ...markdown, parseProse }
})

/** The texts that were taken apart into words, in turn. */
const analysed = vi.hoisted((): string[] => [])

vi.mock('../src/text/words.ts', async (original) => {
  const module = await original<typeof import('../src/text/words.ts')>()
  const words: typeof module.words = (text) => {
    analysed.push(text)
    return module.words(text)
  }
  const normalizedWords: typeof module.normalizedWords = (text) => {
    analysed.push(text)
    return module.normalizedWords(text)
  }
  return { ...module, words, normalizedWords }
})

const governanceFields = 'approved_on: 2020-01-01\nreview_by: 2021-01-01\n'
const markdownFields = 'id: analysis\nname: Analysis\nskills: [Charts, charts]\n'

/** Each file, and the texts that have to be parsed for it. */
const files: Readonly<Record<string, { text: string; parts?: readonly string[] }>> = {
  'templates/plain.yaml': {
    text: 'id: analysis\nname: Badge\ndescription: >-\n  You will learn TODO things\n  of all kinds.\nskills: [Charts, charts]\n',
  },
  'templates/documents.yaml': {
    text: '---\nid: one\nname: Badge\ndescription: You did it.\n---\nid: two\nname: Badge\n',
  },
  'templates/commented.yaml': {
    text: '# badgelint-disable-next-line skills/duplicate -- both are meant\nskills: [&a Charts, *a]\nname: Badge\ndescription: You did it.\n',
  },
  'templates/plain.json': {
    text: '{"id": "analysis", "name": "Badge", "description": "You did TODO.", "skills": ["a", "a"]}',
  },
  'templates/page.md': {
    text: `---\n${markdownFields}---\n\n<!-- badgelint-disable-next-line template/earner-voice -- a quotation -->\nYou will learn TODO things.\n`,
    parts: [markdownFields],
  },
  'templates/broken.json': { text: '{"name": }' },
  'GOVERNANCE.md': {
    text: `---\n${governanceFields}---\n\n# Policy\n\nThe board approves badges.\n`,
    parts: [governanceFields],
  },
}

const sources = Object.entries(files).map(([path, { text }]) => ({ path, text }))

describe('parsing', () => {
  test('each file is parsed once, whatever is found and suppressed in it', async () => {
    parsed.length = 0
    const report = await lint(sources, { extends: 'strict' }, { today: '2026-01-01' })
    const found = [...report.findings, ...report.suppressed]
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(Object.keys(files)))
    expect(report.findings.some(({ related }) => related.length > 0)).toBe(true)
    expect(new Set(report.suppressed.map(({ suppressed }) => suppressed.by))).toEqual(
      new Set(['comment']),
    )
    const once = Object.entries(files).flatMap(([path, { text, parts = [] }]) =>
      path.startsWith('templates/') && parts.length > 0 ? parts : [...parts, text],
    )
    expect(parsed.toSorted()).toEqual(once.toSorted())
  })
})

describe('analysing', () => {
  const about = (trade: string) => ({
    description: `In this course you will learn ${trade}, our best subject. You can show mastery of ${trade} by a TODO list. Earners are certified for 20 € only.`,
    criteria: [`Complete the course of ${trade}.`, `You must attend ${trade} and pass a test.`],
  })
  const trades = ['weaving', 'carving', 'pottery'].map(about)
  const template = ({ description, criteria }: (typeof trades)[number], index: number) =>
    `id: trade-${index}\nname: Trade ${index}\ndescription: ${description}\nskills: [Weaving, Negotiation]\nbadge_template_activities:\n${criteria.map((title) => `  - title: ${title}\n`).join('')}`

  test('each text is taken apart into words once, whatever rules look into it', async () => {
    analysed.length = 0
    const programme = trades.map((trade, index) => ({
      path: `templates/${index}.yaml`,
      text: template(trade, index),
    }))
    const { findings } = await lint(programme, { extends: 'strict' })
    const rules = new Set(findings.map(({ rule }) => rule))
    for (const id of ['template/earner-voice', 'template/criteria-style', 'skills/each-backed'])
      expect(rules).toContain(id)
    const texts = trades.flatMap(({ description, criteria }) => [description, ...criteria])
    const counts = texts.map((text) => analysed.filter((one) => one === text).length)
    expect(counts).toEqual(texts.map(() => 1))
  })
})
