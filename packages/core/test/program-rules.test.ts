import { describe, expect, test } from 'vitest'
import { lint, programRule } from '../src/index.ts'
import { checkChange, Settings, type Source, UnchangedFiles } from '../src/internal.ts'

/** Every heading of one page stands in no other. */
const headings = programRule({
  id: 'house/headings',
  practice: 3,
  kind: 'guidance',
  severity: 'warning',
  summary: 'A heading stands in one page.',
  why: 'Two places that decide one thing differ in time.',
  source: { title: 'House', address: 'https://example.org' },
  mistakes: 'None.',
  examples: { good: [], bad: [] },
  *check({ documents, profile }) {
    const known = new Map<string, string>()
    for (const { at, sections } of documents)
      for (const { heading } of sections) {
        const first = known.get(heading.value)
        if (first === undefined) known.set(heading.value, at.file)
        else
          yield {
            at: heading.at,
            about: heading.value,
            message: `"${heading.value}" stands in ${first} too; expected one place${profile ? ` for ${profile.issuer?.value}` : ''}`,
            suggestion: 'Keep one of them',
          }
      }
    if (documents.length === 0 && profile)
      yield {
        at: profile.at,
        about: 'documents',
        message: 'There is no page; expected one',
        suggestion: 'Write it',
      }
  },
})

const configuration = { governance: 'docs/*.md', rules: { 'house/headings': 'warning' as const } }
const goals = { path: 'docs/a.md', text: '# Program\n\n## Goals\n\nMany.\n' }
const again = { path: 'docs/b.md', text: '# More\n\n## Goals\n\nFew.\n' }
const program = { path: 'program.yaml', text: 'issuer: Lakeside\n' }

async function found(sources: readonly Source[]): Promise<string[]> {
  const { findings } = await lint(sources, configuration, { rules: [headings] })
  return findings
    .filter(({ rule }) => rule === headings.id)
    .map(({ file, range, message }) => `${file}:${range.start.line} ${message}`)
}

describe('a rule on the program as a whole', () => {
  test('is given all pages as one set, and the program’s own file', async () => {
    expect(await found([goals, again, program])).toEqual([
      'docs/b.md:3 "Goals" stands in docs/a.md too; expected one place for Lakeside',
    ])
    expect(await found([program])).toEqual(['program.yaml:1 There is no page; expected one'])
    expect(await found([goals])).toEqual([])
  })

  test('is held against a change only where that touches the program’s files', async () => {
    const settings = new Settings([{ origin: 'test', configuration }], [headings])
    const changed = async (before: readonly Source[], after: readonly Source[]) => {
      const unchanged = await UnchangedFiles.of([goals, program], settings)
      const run = { today: '2026-06-01' }
      const { findings } = await checkChange(
        { before, after, renamed: new Map() },
        settings,
        { before: run, after: run },
        unchanged,
      )
      return findings.filter(({ rule }) => rule === headings.id).map(({ file }) => file)
    }
    expect(await changed([], [again])).toEqual(['docs/b.md'])
    expect(await changed([again], [{ ...again, text: `${again.text}More.\n` }])).toEqual([])
    const template = { path: 'templates/a.yaml', text: 'name: Weaver\nskills: [A]\n' }
    expect(await changed([], [template])).toEqual([])
  })
})
