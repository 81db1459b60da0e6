import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { recognise } from '../src/formats/recognise.ts'
import {
  type BadExample,
  type BadgeTemplate,
  type Configuration,
  type Finding,
  type GoodExample,
  imageKey,
  lint,
  type Rule,
  rules,
  type TemplateField,
  validateRules,
} from '../src/internal.ts'
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
      const findings = await findingsOf(
        rule,
        typeof example === 'string' ? { text: example } : example,
      )
      expect(findings.map(told)).toEqual([])
    },
  )

  test.each(rule.examples.bad.map((example) => [textOf(example), example] as const))(
    'speaks up about %s',
    async (_, example: BadExample) => {
      const findings = await findingsOf(rule, example)
      const own = findings.filter((finding) => finding.rule === id)
      expect(own.map(({ about }) => about)).toEqual(example.about)
      const others = new Set(
        findings.map((finding) => finding.rule).filter((other) => other !== id),
      )
      expect([...others].sort()).toEqual([...(example.also ?? [])].sort())
      for (const finding of own) {
        expect(finding.message).toMatch(/; expected |expected /)
        expect(`${finding.message}${finding.suggestion}`).not.toMatch(/undefined|NaN|\[object/)
        expect(finding.message.endsWith('.'), 'messages have no full stop').toBe(false)
        expect(finding.suggestion.endsWith('.'), 'suggestions have no full stop').toBe(false)
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
      const context = { limit, limitOf: () => limit }
      if ('checkGroup' in rule) Array.from(rule.extract(watched, options, context))
      else Array.from(rule.check(watched, options, context))
      // What no shape can spoil.
      const always = [
        ...['at', 'format', 'identity', 'platformIds', 'problems', 'record', 'earner', 'issuer'],
        ...['isSeasonal', 'isEarnLinkShown', 'requires', 'imageText'],
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

function told({ rule, about, message }: Finding): string {
  return `${rule} (${about}): ${message}`
}

/** Rules that would speak about whatever an example leaves out. */
const cutShort = ['template/description-thin', 'skills/backed'].filter((id) =>
  rules.some((rule) => rule.id === id),
)

async function findingsOf(rule: Rule, example: GoodExample): Promise<readonly Finding[]> {
  const configuration: Configuration = {
    ...(example.platform ? { platform: example.platform } : {}),
    rules: {
      'config/platform': 'off',
      // Examples are cut to what matters: short texts, and the skills of another template.
      ...Object.fromEntries(cutShort.map((other) => [other, 'off' as const])),
      // Options, though there are none, switch on what no preset does.
      [rule.id]: example.options ?? {},
    },
  }
  const path = rule.on === 'document' ? 'GOVERNANCE.md' : 'templates/example.yaml'
  const isWhole = rule.on === 'document' || example.file !== undefined
  const sources = [
    {
      path: example.file ?? path,
      text: isWhole ? example.text : filledUp(example.text),
      expected: true,
    },
    ...(example.program ? [{ path: 'program.yaml', text: example.program }] : []),
  ]
  const { images = {}, misspellings = {}, issuance = {}, links, today = '2026-06-01' } = example
  const facts = {
    images: new Map(
      Object.entries(images).map(([image, known]) => [
        imageKey(example.file ?? path, image),
        known,
      ]),
    ),
    misspellings: new Map(Object.entries(misspellings)),
    issuance: new Map(Object.entries(issuance)),
    ...(links ? { links: new Map(Object.entries(links)) } : {}),
  }
  return (await lint(sources, configuration, { today, facts })).findings
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
