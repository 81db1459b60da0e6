import fc from 'fast-check'
import './seed.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { maxDepth } from '../src/documents/depth.ts'
import { parseText } from '../src/documents/parse.ts'
import { isSame } from '../src/documents/patch.ts'
import { Reconciler } from '../src/edit/reconcile.ts'
import { platforms } from '../src/exchange/field-mapping.ts'
import { mergeInto } from '../src/exchange/merge.ts'
import { slugOf } from '../src/exchange/name.ts'
import { newText as textOrNone } from '../src/exchange/new-text.ts'
import { exchangeOf, exchanges } from '../src/exchange/platforms.ts'
import { readExport } from '../src/exchange/read-export.ts'
import { type Translated, toPlatform, translate, writeShape } from '../src/exchange/translate.ts'
import type { Fields } from '../src/formats/fields.ts'

/** More runs by hand: BADGELINT_RUNS=200000 */
const numRuns = Number(process.env.BADGELINT_RUNS ?? 100)

const corpus =
  process.env.BADGELINT_CORPUS ?? join(import.meta.dirname, '../../../../shared/corpus')

async function decoded(text: string): Promise<Fields> {
  const parsed = await parseText(text, 'yaml')
  if (parsed.kind !== 'data') throw new Error(`not YAML: ${text}`)
  return parsed.values[0] as Fields // what was written is a group
}

async function newText(id: string, imported: Translated): Promise<string> {
  const text = await textOrNone(id, imported)
  if (text === undefined) throw new Error('YAML cannot hold it')
  return text
}

/** All that YAML and JSON both can say; what only JavaScript can, such as -0, is left out. */
const anyValue = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)))

const someText = fc.oneof(
  fc.constantFrom('', ' ', 'Bee Keeper', 'null', '2 years', 'a: b', '# c', "it's", '- x', 'é👩‍🏫'),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom('https://example.org/a', 'Free', 'Advanced', 'Hours', 'en', 'active', 'x\ny\n'),
)

/** Objects with the keys of a format, and values that fit, nearly fit, or are anything at all. */
function templateOf(format: string): fc.Arbitrary<Fields> {
  const exchange = exchangeOf(format)
  const keys = [
    ...(exchange?.ids ?? []),
    ...(exchange?.mappings ?? []).map(({ platformKey }) => platformKey),
  ]
  const group = fc.dictionary(
    fc.constantFrom('id', 'name', 'title', 'url', 'targetName', 'narrative', 'caption', 'extra'),
    fc.oneof(someText, fc.constant(null), fc.integer()),
  )
  const value = fc.oneof(
    { weight: 3, arbitrary: someText },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 3, arbitrary: fc.array(fc.oneof(someText, group), { maxLength: 4 }) },
    { weight: 1, arbitrary: group },
    { weight: 1, arbitrary: anyValue },
  )
  return fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 8 })), value, {
    maxKeys: 20,
  })
}

describe.each(Object.values(exchanges))('$format', (exchange) => {
  test('anything comes back as it was, by way of the YAML that people read', async () => {
    await fc.assert(
      fc.asyncProperty(templateOf(exchange.format), async (original) => {
        const text = await newText('some-name', await translate(original, exchange))
        expect(toPlatform(await decoded(text), exchange.platform)).toEqual(original)
      }),
      { numRuns },
    )
  })

  test('importing the same again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(templateOf(exchange.format), async (original) => {
        const imported = await translate(original, exchange)
        const text = await newText('some-name', imported)
        const at = { file: 'a.yaml', document: 0, pointer: '' }
        const merged = await mergeInto(text, at, await decoded(text), imported)
        expect(merged).toEqual({ text, changedOnBoth: [] })
      }),
      { numRuns },
    )
  })

  test('importing another state gives that state, and keeps what people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(
        templateOf(exchange.format),
        templateOf(exchange.format),
        async (first, second) => {
          const id = exchange.ids[0] ?? 'id'
          const old = { ...first, [id]: 'same' }
          const now = { ...second, [id]: 'same' }
          const written = `# ours\n${await newText('some-name', await translate(old, exchange))}owner: team # who\n`
          const at = { file: 'a.yaml', document: 0, pointer: '' }
          const before = await decoded(written)
          const merged = await mergeInto(written, at, before, await translate(now, exchange))
          if ('refused' in merged) throw new Error(merged.refused)
          const after = await decoded(merged.text)
          expect(toPlatform(after, exchange.platform)).toEqual(now)
          expect(merged.changedOnBoth).toEqual([])
          expect(after).toMatchObject({ id: 'some-name', owner: 'team' })
          expect(merged.text).toMatch(/^# ours\n/)
          expect(merged.text).toContain('owner: team # who')
        },
      ),
      { numRuns },
    )
  })
})

test('what people changed stays as long as the platform says what it said', async () => {
  const skills = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1 })
  const state = fc.record({ name: fc.constantFrom('One', 'Two', null), skills })
  await fc.assert(
    fc.asyncProperty(state, state, skills, async (first, second, ours) => {
      const old = { id: 'c1', ...first }
      const text = await newText('one', await translate(old, exchanges.credly))
      const reconciler = new Reconciler(text, 'yaml', 0)
      const before = await decoded(text)
      expect(await reconciler.put('/name', before.name, 'Ours')).toBeUndefined()
      expect(await reconciler.put('/skills', before.skills, ours)).toBeUndefined()
      const at = { file: 'a.yaml', document: 0, pointer: '' }
      const here = await decoded(reconciler.text)
      const imported = await translate({ id: 'c1', ...second }, exchanges.credly)
      const merged = await mergeInto(reconciler.text, at, here, imported)
      if ('refused' in merged) throw new Error(merged.refused)
      const after = await decoded(merged.text)
      const isRenamed = second.name !== null && second.name !== first.name
      expect(after.name).toBe(isRenamed ? second.name : 'Ours')
      expect(after.skills).toEqual(isSame(first.skills, second.skills) ? ours : second.skills)
    }),
    { numRuns },
  )
})

test('what an author of Credly writes comes back in the shape in which it is written', async () => {
  const original = {
    name: 'Bee Keeper',
    description: 'Earners have kept bees.',
    image: { remote_upload_url: 'https://example.org/bee.png' },
    skills: ['Colony Inspection', 'Mite Treatment'],
    badge_template_activities: [
      { activity_type: 'Course', title: 'Kept bees.', activity_url: 'https://example.org/log' },
    ],
    global_activity_url: 'https://example.org/bees',
    alignments: [{ name: 'Standard', url: 'https://example.org/s', description: 'Bees.' }],
    reporting_tags: ['garden'],
    level: 'Advanced',
  }
  const text = await newText('bee-keeper', await translate(original, exchanges.credly))
  expect(writeShape(await decoded(text), 'credly')).toEqual(original)
})

test('a changed template goes to the platform with what only the platform knows of it', async () => {
  const original = {
    id: 'c1',
    name: 'Bee Keeper',
    description: 'Earners have kept bees.',
    vanity_slug: 'bee-keeper',
    cost: null,
    skills: [
      { id: 's1', name: 'Colony Inspection' },
      { id: 's2', name: 'Mite Treatment' },
    ],
  }
  const text = await newText('bee-keeper', await translate(original, exchanges.credly))
  const edited = text
    .replace('- Colony Inspection', '- Honey Harvest')
    .replace('name: Bee', 'cost: Free\nname: Proud Bee')
  expect(toPlatform(await decoded(edited), 'credly')).toEqual({
    ...original,
    name: 'Proud Bee Keeper',
    cost: 'Free',
    skills: ['Honey Harvest', { id: 's2', name: 'Mite Treatment' }],
  })
})

test('what YAML cannot hold is not written', async () => {
  let deep: unknown = []
  for (let depth = 0; depth < maxDepth; depth++) deep = [deep]
  expect(await textOrNone('a', await translate({ name: 'A', deep }, exchanges.credly))).toBe(
    undefined,
  )
})

test.each([
  '{"id": "a", "name": "A", "__proto__": {"a": 1}, "x": {"__proto__": [1], "constructor": 2}}',
  '{"id": "a", "name": "A\\ud800", "description": "B\\u0000\\u2028\\u0085\\ufeff", "neg": -0}',
  '{"id": 5, "name": "<<", "<<": {"a": 1}, "null": 1, "~": 2, "": 3, "?": 4, "- a": 5, "a b: c": 6}',
])('strange keys and characters come back as they were: %s', async (json) => {
  const original: Fields = JSON.parse(json)
  const text = await newText('a', await translate(original, exchanges.credly))
  expect(isSame(toPlatform(await decoded(text), 'credly'), original)).toBe(true)
})

test('any data becomes any other, and the comments at what stays remain', async () => {
  const value = fc.dictionary(fc.constantFrom('a', 'b', 'c'), anyValue, { minKeys: 1 })
  await fc.assert(
    fc.asyncProperty(value, value, async (before, after) => {
      const { yamlOf } = await import('../src/edit/yaml-text.ts')
      const text = `# top\nfirst: 1 # one\n${yamlOf({ value: before })}last: 2 # two\n`
      const reconciler = new Reconciler(text, 'yaml', 0)
      expect(await reconciler.put('/value', before, after)).toBeUndefined()
      expect(await decoded(reconciler.text)).toEqual({ first: 1, value: after, last: 2 })
      expect(reconciler.text).toMatch(/^# top\nfirst: 1 # one\n/)
      expect(reconciler.text).toMatch(/last: 2 # two\n$/)
    }),
    { numRuns },
  )
})

describe.runIf(existsSync(corpus))('the corpus', () => {
  const files = readdirSync(existsSync(corpus) ? corpus : '.', {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(corpus, file))

  test('every template comes back as it was', async () => {
    let count = 0
    for (const file of files) {
      const read = await readExport({ path: file, text: readFileSync(file, 'utf8') })
      for (const template of read.templates) {
        const fields = await decoded(await newText('some-name', template))
        expect(isSame(toPlatform(fields, template.platform), template.original), file).toBe(true)
        count += 1
      }
    }
    expect(count).toBe(70)
  })
})

test.each([
  ['Bee Keeper', 'bee-keeper'],
  ['  Café / Bar & Küche — Level 2  ', 'cafe-bar-kuche-level-2'],
  ["It's 🐝 time", 'its-time'],
  ['../../etc/passwd', 'etc-passwd'],
  ['日本語 バッジ', '日本語-バッジ'],
  ['हिन्दी', 'हिन्दी'],
  ['', 'unnamed'],
  ['👩‍🏫🐝', 'unnamed'],
  ['CON', 'con-badge'],
  ['x'.repeat(300), 'x'.repeat(60)],
  ['word '.repeat(60), Array.from({ length: 12 }, () => 'word').join('-')],
])('a template that is called %j goes into the file %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('a platform of the command has its exchange', () => {
  expect([...new Set(Object.values(exchanges).map(({ platform }) => platform))]).toEqual([
    ...platforms,
  ])
})

test('an Achievement in several languages is carried over in its main one, and comes back as it was', async () => {
  const original = {
    id: 'https://example.org/a/bees',
    type: ['Achievement'],
    name: { nl: 'Imker', en: 'Bee Keeper' },
    description: { '@value': 'Earners have kept bees.', '@language': 'en' },
    criteria: { narrative: { nl: 'Bijen gehouden.', en: 'Kept bees.' } },
    alignment: [{ type: ['Alignment'], targetName: 'Bees', targetUrl: 'https://example.org/s' }],
  }
  const text = await newText('bee-keeper', await translate(original, exchanges['open-badges-3']))
  const ours = await decoded(text)
  expect(ours).toMatchObject({
    name: 'Bee Keeper',
    description: 'Earners have kept bees.',
    badge_template_activities: [{ title: 'Kept bees.' }],
  })
  expect(toPlatform(ours, 'open-badges')).toEqual(original)
})

test('what Canvas has archived is archived here', async () => {
  const original = { entityType: 'BadgeClass', entityId: 'x', name: 'Bee Keeper', archived: true }
  const text = await newText('x', await translate(original, exchanges['canvas-credentials']))
  const ours = await decoded(text)
  expect(ours).toMatchObject({ state: 'archived' })
  expect(toPlatform(ours, 'canvas-credentials')).toEqual(original)
})
