import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { builtInChecks, rules, shapeOf, validateRules } from '../src/internal.ts'

const top = join(import.meta.dirname, '../../..')

function schemaOf(name: string) {
  return JSON.parse(readFileSync(join(top, 'packages/core/schemas', `${name}.schema.json`), 'utf8'))
}

/** The published file, as an editor takes it. */
const schema = schemaOf('configuration')
const fits = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { regex: true } }).compile(
  schema,
)
const { properties: known } = schema.definitions.rules

test.each(['template', 'program', 'baseline', 'rule', 'configuration'])(
  'the schema of %s has an address that holds as long as its major version',
  (name) => {
    const { version } = JSON.parse(readFileSync(join(top, 'packages/core/package.json'), 'utf8'))
    expect(schemaOf(name).$id).toBe(
      `https://cdn.jsdelivr.net/npm/@badgelint/core@${version.split('.')[0]}/schemas/${name}.schema.json`,
    )
  },
)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const defaults = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  )

  test('is completed, with its summary, its severities and its options', () => {
    expect(known[id]).toMatchObject({ description: rule.summary })
    const [, group] = known[id].anyOf
    expect(Object.keys(group.properties)).toEqual(['severity', ...Object.keys(defaults)])
    for (const [name, option] of Object.entries(rule.options ?? {}))
      expect(group.properties[name]).toMatchObject({
        description: option.description,
        default: option.default,
      })
  })

  test('takes what it may be set to, and nothing else', () => {
    for (const severity of ['off', 'info', 'warning', 'error']) {
      expect(fits({ rules: { [id]: severity } })).toBe(true)
      expect(fits({ rules: { [id]: { severity, ...defaults } } })).toBe(true)
    }
    expect(fits({ rules: { [id]: 'loud' } })).toBe(false)
    expect(fits({ rules: { [id]: { ...defaults, notAnOption: 1 } } })).toBe(false)
    for (const name of Object.keys(defaults))
      expect(fits({ rules: { [id]: { [name]: null } } })).toBe(false)
  })

  test('takes options in an override only where it sees one file at a time', () => {
    const override = (setting: unknown) => ({
      overrides: [{ files: 'a', rules: { [id]: setting } }],
    })
    expect(fits(override({ severity: 'info' }))).toBe(true)
    const isTogether = ['group', 'link'].includes(shapeOf(rule))
    if (Object.keys(defaults).length > 0) expect(fits(override(defaults))).toBe(!isTogether)
  })
})

test('every built-in check is completed, and has no options', () => {
  for (const { id, summary } of builtInChecks) {
    expect(known[id]).toMatchObject({ description: summary })
    expect(fits({ rules: { [id]: 'off' } })).toBe(true)
    expect(fits({ rules: { [id]: { severity: 'off' } } })).toBe(false)
  }
})

test('a rule of a plugin may be set, and ignored', () => {
  const ignores = [{ rule: 'house/name', path: 'a', reason: 'agreed' }]
  expect(fits({ rules: { 'house/name': { severity: 'info', max: 3 } }, ignores })).toBe(true)
  expect(fits({ rules: { 'house/name': 'loud' } })).toBe(false)
})

test('every configuration of the examples and of the documentation fits', () => {
  const examples = readdirSync(join(top, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|\/)badgelint\.(?:ya?ml|json)$/.test(name))
    .map((name) => [name, readFileSync(join(top, 'examples', name), 'utf8')] as const)
  const page = readFileSync(join(top, 'docs/configuration.md'), 'utf8')
  const blocks = Array.from(page.matchAll(/^```yaml\n([\s\S]*?)^```/gm), ([, text = '']) => text)
  const all = [...examples, ...blocks.map((text) => ['docs/configuration.md', text] as const)]
  expect(examples.length).toBeGreaterThan(1)
  for (const [name, text] of all) expect([name, fits(parse(text) ?? {})]).toEqual([name, true])
})

test('the published schema of a rule says what the validator says', async () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
  const fitsRule = ajv.compile(schemaOf('rule'))
  for (const rule of rules) expect([rule.id, fitsRule(rule)]).toEqual([rule.id, true])
  const wrong = { ...rules[0], severity: 'loud' }
  expect(fitsRule(wrong)).toBe(false)
  expect(await validateRules([wrong])).toHaveLength(1)
})
