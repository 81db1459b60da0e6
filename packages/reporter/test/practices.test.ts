import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint, type PracticeState } from '@badgelint/core/internal'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { practicesJson, practicesMarkdown } from '../src/index.ts'
import { practicesText } from '../src/text.ts'

const timely: PracticeState = {
  practice: 9,
  name: 'Timely',
  title: 'issue in time',
  state: 'not-kept',
  evidence: '90 % within 32 days, 164 badges, limit 14',
  rules: ['ledger/timeliness', 'ledger/dates'],
  findings: { error: 0, warning: 2, info: 0 },
  next: 'Issue on a fixed day each week',
  nextAt: { file: 'templates/a.yaml', line: 3 },
}

const declared: PracticeState = {
  practice: 13,
  name: 'Marketing',
  title: 'keep marketing',
  state: 'kept',
  evidence: 'declared by the\u001b[31m board on 2026-02-01: a | b <b>@octocat</b>\nof ours',
  rules: [],
  findings: { error: 0, warning: 0, info: 0 },
  declaration: { on: '2026-02-01', why: 'x' },
}

test('text has a line for each, and the step and the rules below what is not kept', async () => {
  expect((await practicesText([timely], { width: 100, color: false })).split('\n')).toEqual([
    ' 9 Timely  not kept   90 % within 32 days, 164 badges, limit 14',
    '           → Issue on a fixed day each week (templates/a.yaml:3)',
    '           ledger/timeliness, ledger/dates (2 warnings)',
    '',
    '0 kept, 1 not kept, 0 not known.',
    '',
  ])
})

test('text keeps to its width and colours states', async () => {
  const text = await practicesText([timely, declared], { width: 50, color: false })
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50)
  const colored = await practicesText([timely], { width: 100, color: true })
  expect(colored).toContain('\u001b[31mnot kept')
})

test('what a stranger declares is no markup and no command of the terminal', async () => {
  const text = await practicesText([declared], { width: 100, color: false })
  expect(text).not.toContain('\u001b')
  const markdown = practicesMarkdown([declared])
  const [row = ''] = markdown.split('\n').filter((line) => line.startsWith('| 13'))
  expect(row).not.toMatch(/<b>|@octocat/)
  expect(row.split(' | ')).toHaveLength(5)
})

test('JSON has the shape of the published schema', async () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../schemas/practices.schema.json'), 'utf8'),
  )
  const validate = new Ajv({ formats: { date: true } }).compile(schema)
  const { practices = [] } = await lint([], {}, { practices: true, today: '2026-06-01' })
  const states = practices.map(
    (one) => [timely, declared].find(({ practice }) => practice === one.practice) ?? one,
  )
  validate(JSON.parse(practicesJson(states)))
  expect(validate.errors).toBeNull()
})
