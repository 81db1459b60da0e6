import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { comparisonJson, comparisonText, type ExportComparison } from '../src/comparison.ts'
import { escapeForTerminal } from '../src/escape/terminal.ts'

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, '../schemas/comparison.schema.json'), 'utf8'),
)
const validate = new Ajv({ strict: true }).compile(schema)

const at = (file: string) => ({ file, document: 0, pointer: '' })

const comparison: ExportComparison = {
  onlyHere: [{ id: 'a', at: at('templates/a.yaml') }],
  onlyThere: [{ id: 'c2', name: 'Evil \u202e\u001b[31m name', at: at('page.json') }],
  different: [
    {
      id: 'b',
      name: 'Bee Keeper',
      at: at('templates/b.yaml'),
      there: { ...at('page.json'), pointer: '/data/0' },
      fields: [
        { field: 'level', before: [], after: ['Advanced'] },
        { field: 'skills', before: ['A', 'B'], after: ['A', 'C'] },
        { field: 'language', before: ['en'], after: ['de'] },
      ],
    },
  ],
  same: 4,
  missing: 0,
  platforms: ['credly'],
}

test('the JSON has the shape of the published schema', () => {
  validate(JSON.parse(comparisonJson(comparison)))
  expect(validate.errors).toBe(null)
  expect(validate({ ...JSON.parse(comparisonJson(comparison)), version: 2 })).toBe(false)
})

test('the text says what is on each side, in words, and steers no terminal', () => {
  expect(comparisonText(comparison).split('\n')).toEqual([
    'templates/b.yaml: Bee Keeper',
    '  Level',
    '    here:   nothing',
    '    Credly: Advanced',
    '  Skills (1 other stays)',
    '    here:   B',
    '    Credly: C',
    '  Also: language',
    '',
    'Only here',
    '  a (templates/a.yaml)',
    '',
    'Only on Credly',
    `  ${escapeForTerminal('Evil \u202e\u001b[31m name')} (page.json)`,
    '',
    '1 differs, 1 only here, 1 only on Credly, 4 the same.',
    '',
  ])
  expect(comparisonText(comparison)).not.toContain('\u202e')
})

test('a thousand of one kind are told as one, with the first few, and all in JSON', () => {
  const lone = (index: number) => ({ id: `c${index}`, at: at(`templates/${index}.yaml`) })
  const drifted = (index: number, field: 'level' | 'cost') => ({
    ...lone(index),
    there: at('page.json'),
    fields: [{ field, before: ['A'], after: [`B${index}`] }],
  })
  const all = Array.from({ length: 1000 }, (_, index) => index)
  const large: ExportComparison = {
    ...comparison,
    onlyHere: all.map(lone),
    onlyThere: all.map(lone),
    different: [...all.map((index) => drifted(index, 'level')), drifted(1, 'cost')],
  }
  const lines = comparisonText(large).split('\n')
  expect(lines.length).toBeLessThan(100)
  expect(lines).toContain('And 990 more that differ in Level; --format json has them all.')
  expect(
    lines.filter((line) => line === '  And 990 more; --format json has them all.'),
  ).toHaveLength(2)
  expect(lines).toContain('  Cost')
  expect(lines).toContain('1001 differ, 1000 only here, 1000 only on Credly, 4 the same.')
  const { onlyHere, onlyThere, different } = JSON.parse(comparisonJson(large))
  expect([onlyHere.length, onlyThere.length, different.length]).toEqual([1000, 1000, 1001])
})
