import { describe, expect, it } from 'vitest'
import {
  draw,
  drawTemplates,
  type FlawLabel,
  flaws,
  halves,
  judge,
  type Program,
  readFlaws,
  readVerdicts,
  recall,
  verdictFlaws,
  weighted,
} from '../quality/live.ts'
import type { Finding } from '../src/index.ts'
import { rules } from '../src/internal.ts'

const finding = (file: string, rule = 'template/name', more: Partial<Finding> = {}): Finding => ({
  rule,
  practice: 4,
  severity: 'warning',
  message: `About ${file}`,
  suggestion: '',
  file,
  document: 0,
  pointer: '/name',
  about: 'name',
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  related: [],
  ...more,
})

const program = (name: string, findings: readonly Finding[]): Program => ({
  name,
  sources: findings.map(({ file }) => ({ path: file, text: '' })),
  findings,
  family: new Map(findings.map(({ file }) => [file, file])),
})

/** A program with so many findings of one rule, each in a template of its own. */
const noisy = (name: string, count: number, rule?: string) =>
  program(
    name,
    Array.from({ length: count }, (_, index) => finding(`${name}/${index}.json`, rule)),
  )

describe('the draw on live templates', () => {
  it('takes two of a program and 25 of a rule at the most', () => {
    expect(draw([noisy('a', 9)])).toHaveLength(2)
    expect(draw(Array.from({ length: 40 }, (_, index) => noisy(`p${index}`, 5)))).toHaveLength(25)
  })

  it('keeps what it drew when another rule says more, or this one less elsewhere', () => {
    const files = (programs: readonly Program[]) => draw(programs).map((one) => one.finding.file)
    const [a, b, c] = [noisy('a', 9), noisy('b', 9), noisy('c', 9, 'template/image')]
    expect(files([a, b, c])).toEqual(expect.arrayContaining(files([a, b])))
    expect(files([a])).toEqual(files([a, b]).filter((file) => file.startsWith('a/')))
  })

  it('takes one finding of a family', () => {
    const all = noisy('a', 6)
    const family = new Map(all.findings.map(({ file }) => [file, 'a/0.json']))
    expect(draw([{ ...all, family }])).toHaveLength(1)
  })
})

describe('verdicts on live templates', () => {
  const one = noisy('a', 1)
  const [drawn] = draw([one])
  const line = { in: 'a/0.json', about: 'name', said: drawn?.said ?? '', right: 'too long' }

  it('counts what nobody has judged as wrong', () => {
    const { rows } = judge([one], {}, new Set())
    expect(rows).toMatchObject([{ tally: { right: 0, wrong: 1 }, missing: [drawn] }])
  })

  it('holds for the sentence that was judged, and no other', () => {
    expect(judge([one], { 'template/name': [line] }, new Set()).rows).toMatchObject([
      { tally: { right: 1, wrong: 0 }, missing: [], past: 0 },
    ])
    const reworded = program('a', [finding('a/0.json', 'template/name', { message: 'Else' })])
    expect(judge([reworded], { 'template/name': [line] }, new Set()).rows).toMatchObject([
      { tally: { right: 0, wrong: 1 }, past: 1 },
    ])
  })

  it('holds a warning on a good template to be wrong, and no hint', () => {
    const verdicts = { 'template/name': [line] }
    expect(judge([one], verdicts, new Set(['a/0.json'])).rows[0]?.tally.wrong).toBe(1)
    const hint = program('a', [finding('a/0.json', 'template/name', { severity: 'info' })])
    expect(judge([hint], verdicts, new Set(['a/0.json'])).rows[0]?.tally.right).toBe(1)
  })

  it('weighs a rule by what it says', () => {
    const tally = { right: 1, wrong: 0, arguable: 0 }
    const row = { rule: 'a', drawn: 1, missing: [], past: 0 }
    expect(
      weighted([
        { ...row, findings: 3, tally },
        { ...row, findings: 1, tally: { ...tally, right: 0, wrong: 1 } },
      ]),
    ).toBe(0.75)
  })

  it('has one verdict with a reason for each finding that is labelled', () => {
    expect(verdictFlaws(readVerdicts())).toEqual([])
    expect(verdictFlaws({ 'template/name': [line, { ...line, wrong: 'untrue' }] })).toHaveLength(2)
  })
})

describe('main flaws', () => {
  const label = (flaw: FlawLabel['flaw'], at: string): FlawLabel => ({
    in: 'a/0.json',
    flaw,
    at,
    why: '',
  })

  it('are said by a finding of a rule that says them, at their field', () => {
    const said = program('a', [finding('a/0.json')])
    expect(recall([said], [label('name', '/name')])).toMatchObject({ flawed: 1, found: 1 })
    expect(recall([said], [label('name', '/skills')])).toMatchObject({ flawed: 1, found: 0 })
    expect(recall([said], [label('thin', '/name')])).toMatchObject({ flawed: 1, found: 0 })
    expect(recall([said], [label('none', '')])).toMatchObject({ flawed: 0, onGood: [1] })
  })

  it('are known ones, and said by rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id))
    for (const half of halves)
      for (const { flaw, in: file } of readFlaws(half)) expect(flaws, file).toHaveProperty([flaw])
    for (const id of Object.values(flaws).flat()) expect(ids).toContain(id)
  })

  it('are read in templates that are drawn the same, whatever is found', () => {
    const programs = [noisy('a', 100), noisy('b', 100)]
    const drawn = drawTemplates(programs)
    expect(drawn.size).toBe(120)
    expect(new Set(drawn.values())).toEqual(new Set(halves))
    expect(drawTemplates(programs.toReversed())).toEqual(drawn)
  })
})
