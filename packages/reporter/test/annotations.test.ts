import { describe, expect, test } from 'vitest'
import { planAnnotations } from '../src/github.ts'
import { finding } from './findings.ts'

function many(count: number, severity: 'error' | 'warning' | 'info', file = 'a.yaml') {
  return Array.from({ length: count }, (_, index) =>
    finding({ severity, file, line: index + 1, message: `Number ${index + 1}` }),
  )
}

describe('what is annotated', () => {
  test('ten of each severity, the others are counted', () => {
    const { shown, omitted } = planAnnotations([
      ...many(12, 'info'),
      ...many(11, 'warning'),
      ...many(3, 'error'),
    ])
    expect(shown.map(({ level }) => level)).toEqual([
      ...Array<string>(3).fill('error'),
      ...Array<string>(10).fill('warning'),
      ...Array<string>(10).fill('notice'),
    ])
    expect(omitted).toEqual({ error: 0, warning: 1, info: 2 })
  })

  test('each file once before one comes again, in the order of the findings', () => {
    const findings = [...many(4, 'error', 'a.yaml'), ...many(2, 'error', 'b.yaml')]
    const { shown, omitted } = planAnnotations([...findings, ...many(1, 'error', 'c.yaml')], {
      error: 5,
      warning: 5,
      info: 5,
    })
    expect(shown.map(({ file, startLine }) => `${file}:${startLine}`)).toEqual([
      'a.yaml:1',
      'b.yaml:1',
      'c.yaml:1',
      'a.yaml:2',
      'b.yaml:2',
    ])
    expect(omitted).toEqual({ error: 2, warning: 0, info: 0 })
  })

  test('nothing where there is nothing', () => {
    expect(planAnnotations([])).toEqual({ shown: [], omitted: { error: 0, warning: 0, info: 0 } })
  })
})

describe('an annotation', () => {
  test('says rule, badge, what is there and what to do', () => {
    expect(planAnnotations([finding()]).shown).toEqual([
      {
        level: 'warning',
        title: 'template/name-length: stream-keeper',
        message: 'The name has 90 characters, expected at most 80. Shorten it.',
        file: 'templates/a.yaml',
        startLine: 3,
        endLine: 3,
        startColumn: 7,
        endColumn: 12,
      },
    ])
    const named = planAnnotations([finding()], undefined, () => 'Stream Keeper').shown[0]
    expect(named?.title).toBe('template/name-length: Stream Keeper')
  })

  test('has no columns where it covers several lines, nor a line that it does not touch', () => {
    const range = { start: { line: 3, column: 7 }, end: { line: 6, column: 1 } }
    const [shown] = planAnnotations([finding({ range })]).shown
    expect(shown).toMatchObject({ startLine: 3, endLine: 5 })
    expect(shown).not.toHaveProperty('startColumn')
    expect(shown).not.toHaveProperty('endColumn')
  })

  test('is no longer than the runner takes, and harmless', () => {
    const message = `\u001b[31m\n::error::${'👍'.repeat(3000)}`
    const [shown] = planAnnotations([finding({ message, template: 'x\ny' })]).shown
    expect(shown?.message.length).toBeLessThanOrEqual(4096)
    expect(shown?.message).toMatch(/^\\u\{1b\}\[31m ::error::👍.*👍…$/u)
    expect(shown?.title).toBe('template/name-length: x y')
  })
})
