import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { practiceTitles } from '@badgelint/core/internal'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { top } from './runner.ts'

/** The forms for issues, held to what GitHub says of them; it shows a form that is wrong to nobody. */
const folder = join(top, '.github/ISSUE_TEMPLATE')
const names = readdirSync(folder).filter((name) => name !== 'config.yml')

/** A part of a form: its own attributes, and whether it has an answer. */
function part(type: string, attributes: object, required: readonly string[]): object {
  return {
    properties: {
      type: { const: type },
      ...(type === 'markdown' ? {} : { id: { type: 'string', pattern: '^[\\w-]+$' } }),
      attributes: {
        type: 'object',
        properties: attributes,
        required,
        additionalProperties: false,
      },
      ...(type === 'markdown'
        ? {}
        : {
            validations: {
              type: 'object',
              properties: { required: { type: 'boolean' } },
              additionalProperties: false,
            },
          }),
    },
    required: ['type', 'attributes'],
    additionalProperties: false,
  }
}

const text = { type: 'string', pattern: '\\S' }
const field = { label: text, description: text, placeholder: text, value: text }
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true }

/** From "Syntax for GitHub's form schema" and "Syntax for issue forms", as far as our forms go. */
const schema = {
  type: 'object',
  properties: {
    name: text,
    description: text,
    title: text,
    labels: texts,
    body: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        oneOf: [
          part('markdown', { value: text }, ['value']),
          part('input', field, ['label']),
          part('textarea', { ...field, render: text }, ['label']),
          part('dropdown', { label: text, description: text, options: texts }, [
            'label',
            'options',
          ]),
        ],
      },
    },
  },
  required: ['name', 'description', 'body'],
  additionalProperties: false,
}
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema)

interface Part {
  readonly type: string
  readonly id?: string
  readonly attributes: { readonly label?: string; readonly options?: readonly string[] }
  readonly validations?: { readonly required?: boolean }
}

function formIn(name: string): { readonly name: string; readonly body: readonly Part[] } {
  return parse(readFileSync(join(folder, name), 'utf8'))
}

function required(name: string): (string | undefined)[] {
  return formIn(name)
    .body.filter(({ validations }) => validations?.required)
    .map(({ id }) => id)
}

describe.each(names)('the form %s', (name) => {
  const form = formIn(name)
  const fields = form.body.filter(({ type }) => type !== 'markdown')

  test('is as GitHub wants it', () => {
    expect(validate(form) ? [] : validate.errors).toEqual([])
    for (const all of [
      fields.map(({ id }) => id),
      fields.map(({ attributes }) => attributes.label),
    ])
      expect(new Set(all)).toHaveLength(all.length)
    expect(fields.every(({ id }) => id !== undefined)).toBe(true)
  })

  test('asks people not to show who somebody is', () => {
    expect(JSON.stringify(form)).toContain('replace names and addresses of people')
  })
})

test('there is one for each way of being wrong, and no name twice', () => {
  expect(names.sort()).toEqual(['false-alarm.yml', 'missed-flaw.yml'])
  expect(new Set(names.map((name) => formIn(name).name))).toHaveLength(names.length)
})

test('a false alarm can be judged by what must be filled in', () => {
  expect(required('false-alarm.yml')).toEqual(['message', 'text', 'reason'])
})

test('a missed flaw too, and names one of the fifteen practices', () => {
  expect(required('missed-flaw.yml')).toEqual(['text', 'flaw', 'expected'])
  const { attributes } = formIn('missed-flaw.yml').body.find(({ id }) => id === 'practice') ?? {}
  expect(attributes?.options?.slice(0, -1)).toEqual(
    Object.entries(practiceTitles).map(([number, { title }]) => `${number} ${title}`),
  )
})

test('who fits into no form may write all the same', () => {
  expect(parse(readFileSync(join(folder, 'config.yml'), 'utf8'))).toEqual({
    blank_issues_enabled: true,
  })
})

test.each([
  ['a key that there is not', { name: 'x', description: 'x', body: [], labelz: ['x'] }],
  ['a form that asks nothing', { name: 'x', description: 'x', body: [] }],
  [
    'a field without a label',
    { name: 'x', description: 'x', body: [{ type: 'input', attributes: {} }] },
  ],
  [
    'a choice of nothing',
    {
      name: 'x',
      description: 'x',
      body: [{ type: 'dropdown', attributes: { label: 'x', options: [] } }],
    },
  ],
])('%s is seen', (_, form) => {
  expect(validate(form)).toBe(false)
})
