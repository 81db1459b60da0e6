import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { recognise } from '../src/formats/recognise.ts'
import {
  type BadExample,
  type BadgeTemplate,
  type GoodExample,
  type Rule,
  rules,
  type TemplateField,
  validateRules,
} from '../src/internal.ts'
import { tryExample } from './examples.ts'
import { filledUp } from './filled-up.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is described completely', async () => {
    expect(await validateRules([rule])).toEqual([])
    expect(id).toMatch(/^(?:template|skills|links|governance|program|ledger|marketing|metrics)\//)
    expect(rule.why.length).toBeGreaterThan(60)
    expect(rule.source.address).toMatch(/^https:\/\//)
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(rule.examples.bad.length).toBeGreaterThan(0)
  })

  test.each(rule.examples.good.map((example) => [textOf(example), example] as const))(
    'has nothing to say about %s',
    async (_, example) => {
      const whole = typeof example === 'string' ? { text: example } : example
      const { own, others } = await tryExample(rule, whole)
      expect([...own, ...others].map(({ message }) => message)).toEqual([])
    },
  )

  test.each(rule.examples.bad.map((example) => [textOf(example), example] as const))(
    'speaks up about %s',
    async (_, example: BadExample) => {
      const { own, others } = await tryExample(rule, example)
      const { findings: expected, also = [] } = example
      if (expected === undefined)
        expect.fail(
          'An example does not say what is found; `npm run generate` writes it, read it over',
        )
      expect(own.length, 'a bad example draws a finding').toBeGreaterThan(0)
      expect(
        own.map(({ suggestion, ...rest }, index) => ({
          ...rest,
          ...(expected[index]?.suggestion === undefined ? {} : { suggestion }),
        })),
      ).toEqual(expected)
      const speaking = new Set(others.map((finding) => finding.rule))
      expect([...speaking].sort()).toEqual([...also].sort())
      for (const { message, suggestion = '' } of own) {
        expect(message).toMatch(/; expected |expected /)
        expect(`${message}${suggestion}`).not.toMatch(/undefined|NaN|\[object/)
        expect(message.endsWith('.'), 'messages have no full stop').toBe(false)
        expect(suggestion.endsWith('.'), 'suggestions have no full stop').toBe(false)
      }
    },
  )

  test('reads only the fields that it declares', async () => {
    if (rule.on !== 'template') return
    for (const template of await templatesOf(rule)) {
      const read = new Set<string>()
      const watched = new Proxy(template, {
        get(target, key, receiver) {
          read.add(String(key))
          return Reflect.get(target, key, receiver)
        },
      })
      const options = Object.fromEntries(
        Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]),
      )
      const limit = { value: 1, platform: 'Credly', source: 'a test' }
      const context = {
        limit,
        limitOf: () => limit,
        platform: { title: 'Credly', automations: [], lacks: [] },
      }
      if ('checkGroup' in rule) Array.from(rule.extract(watched, options, context))
      else Array.from(rule.check(watched, options, context))
      // What no shape can spoil.
      const always = [
        ...['at', 'format', 'identity', 'platformIds', 'problems', 'record', 'earner', 'issuer'],
        ...['isSeasonal', 'isEarnLinkShown', 'requires', 'imageText'],
        ...['foreignKeys', 'languageMap', 'translations'],
      ]
      const undeclared = [...read].filter(
        (field) => !always.includes(field) && !rule.reads.includes(field as TemplateField), // any string may be asked for
      )
      expect(undeclared).toEqual([])
    }
  })
})

function textOf(example: string | GoodExample): string {
  const text = typeof example === 'string' ? example : example.text
  return text.replace(/\s+/g, ' ').slice(0, 70)
}

async function templatesOf(rule: Rule): Promise<BadgeTemplate[]> {
  const examples = [...rule.examples.good, ...rule.examples.bad].map((example) =>
    typeof example === 'string' ? example : example.text,
  )
  const recognised = examples.flatMap((text) =>
    parseAllDocuments(filledUp(text)).flatMap((document, index, all) => {
      const context = {
        file: 'a.yaml',
        document: index,
        documents: all.length,
        expected: true,
      } as const
      return recognise(document.toJS(), { ...context, syntax: 'yaml' })
    }),
  )
  return (await Promise.all(recognised)).flatMap(({ templates }) => templates)
}
