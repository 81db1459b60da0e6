import { expect, test, vi } from 'vitest'
import { type Finding, fixText, lint, setTexts } from '../src/internal.ts'
import { templateRule } from '../src/rules/rule.ts'

/** How often a text was parsed, and a Markdown text decoded. */
const counted = vi.hoisted(() => ({ parses: 0, decodes: 0 }))

vi.mock('../src/documents/parse.ts', async (original) => {
  const parse = await original<typeof import('../src/documents/parse.ts')>()
  const parseText: typeof parse.parseText = (...given) => {
    counted.parses += 1
    return parse.parseText(...given)
  }
  return { ...parse, parseText }
})

vi.mock('../src/documents/comments.ts', async (original) => {
  const comments = await original<typeof import('../src/documents/comments.ts')>()
  const markdownComments: typeof comments.markdownComments = (text) => {
    counted.decodes += 1
    return comments.markdownComments(text)
  }
  return { ...comments, markdownComments }
})

async function counts<T>(run: () => Promise<T>): Promise<T & { parses: number; decodes: number }> {
  counted.parses = 0
  counted.decodes = 0
  const result = await run()
  return { ...result, ...counted }
}

/** Finds each word of a description. */
const words = templateRule({
  id: 'test/words',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  reads: ['description'],
  summary: 'Every word is found.',
  why: 'So that places can be counted.',
  source: { title: 'None', address: 'https://example.org' },
  mistakes: 'None.',
  examples: { good: [], bad: [] },
  *check({ description }) {
    if (description === undefined) return
    for (const { index, 0: word } of description.value.matchAll(/\w+/g))
      yield {
        at: { ...description.at, span: [index, index + word.length] },
        about: `${index}`,
        message: word,
        suggestion: 'None',
      }
  },
})

test.each([10, 100])('%d places in one text take one decoding of it', async (count) => {
  const text = `---\nname: x\nskills: [a, b]\n---\n${'word '.repeat(count)}\n`
  const { findings, parses, decodes } = await counts(() =>
    lint([{ path: 'templates/a.md', text }], {}, { rules: [words] }),
  )
  expect(findings.filter(({ rule }) => rule === words.id)).toHaveLength(count)
  expect({ parses, decodes }).toEqual({ parses: 1, decodes: 3 })
})

const layouts = {
  'a list in YAML': (count: number) => '- skills: [a, a, b]\n  level: One\n'.repeat(count),
  'documents in YAML': (count: number) => '---\nskills: [a, a, b]\nlevel: One\n'.repeat(count),
  'a list in JSON': (count: number) =>
    JSON.stringify(
      Array.from({ length: count }, () => ({ skills: ['a', 'a', 'b'], level: 'One' })),
    ),
}

test.each(Object.entries(layouts))(
  'the fixes of 400 templates in %s take one parse more',
  async (name, make) => {
    const count = 400
    const text = make(count)
    const start = { line: 1, column: 1 }
    const finding = (index: number, fix: (pointer: string) => Finding['fix']): Finding => {
      const isDocument = name.startsWith('documents')
      const change = fix(isDocument ? '' : `/${index}`)
      return {
        rule: 'skills/duplicate',
        practice: null,
        severity: 'error',
        message: '',
        suggestion: '',
        file: 'a.yaml',
        document: isDocument ? index : 0,
        pointer: '',
        about: '',
        range: { start, end: start },
        related: [],
        ...(change ? { fix: change } : {}),
      }
    }
    const findings = Array.from({ length: count }, (_, index) => [
      finding(index, (at) => ({ kind: 'remove', pointer: `${at}/skills/0` })),
      finding(index, (at) => ({ kind: 'set', pointer: `${at}/level`, value: 'Two' })),
    ]).flat()
    const path = name.endsWith('JSON') ? 'a.json' : 'a.yaml'
    const fixed = await counts(() => fixText(path, text, findings))
    expect(fixed.applied).toHaveLength(2 * count)
    expect(fixed.parses).toBe(2)
    expect(fixed.text.match(/Two/g)).toHaveLength(count)
  },
)

test('one fix of many that cannot be made costs a few parses, and no other', async () => {
  const text = `x: &x One\nlist:\n${'  - level: One\n'.repeat(200)}  - level: *x\n`
  const start = { line: 1, column: 1 }
  const findings = Array.from(
    { length: 201 },
    (_, index): Finding => ({
      rule: 'a/b',
      practice: null,
      severity: 'error',
      message: '',
      suggestion: '',
      file: 'a.yaml',
      document: 0,
      pointer: '',
      about: '',
      range: { start, end: start },
      related: [],
      fix: { kind: 'set', pointer: `/list/${index}/level`, value: 'Two' },
    }),
  )
  const fixed = await counts(() => fixText('a.yaml', text, findings))
  expect(fixed.applied).toHaveLength(200)
  expect(fixed.refused).toHaveLength(1)
  expect(fixed.parses).toBeLessThan(20)
})

test('a text set in many templates of a file takes one parse more', async () => {
  const text = '- name: x\n  reviewed_on: 2025-01-01\n- name: y\n'.repeat(100)
  const places = Array.from({ length: 200 }, (_, index) => ({
    file: 'a.yaml',
    document: 0,
    pointer: `/${index}/reviewed_on`,
  }))
  const set = await counts(() => setTexts('a.yaml', text, places, '2026-01-31'))
  expect(set.outcomes).toEqual(places.map(() => ({ kind: 'made' })))
  expect(set.parses).toBe(2)
  expect(set.text.match(/reviewed_on: 2026-01-31/g)).toHaveLength(200)
})
