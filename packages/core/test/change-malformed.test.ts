import './seed.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSame } from '../src/documents/patch.ts'
import { valueAt } from '../src/documents/place.ts'
import { accredibleSchema } from '../src/schemas/accredible.ts'
import { canvasCredentialsSchema } from '../src/schemas/canvas-credentials.ts'
import { credlySchema } from '../src/schemas/credly.ts'
import { openBadges1Schema } from '../src/schemas/open-badges-1.ts'
import { openBadges2Schema } from '../src/schemas/open-badges-2.ts'
import { openBadges3Schema } from '../src/schemas/open-badges-3.ts'
import { templateSchema } from '../src/schemas/template.ts'
import {
  changed,
  type Fields,
  other,
  path,
  rulesOf,
  stream,
  told,
  whole,
  yaml,
} from './changing.ts'

const common = { name: 'Bee Keeper', description: 'Earners keep bees through a year.' }
const open = { ...common, image: 'https://example.org/bee.png' }

interface Format {
  readonly schema: { readonly properties: object }
  /** A template that the format is known by, whatever becomes of one of its fields. */
  readonly base: Fields
}

const formats: Readonly<Record<string, Format>> = {
  badgelint: { schema: templateSchema, base: stream },
  credly: {
    schema: credlySchema,
    base: { ...common, vanity_slug: 'bee', recipient_type: 'User', skills: ['Bees'] },
  },
  'canvas-credentials': {
    schema: canvasCredentialsSchema,
    base: { ...open, entityType: 'BadgeClass', criteriaNarrative: 'Held a hive.' },
  },
  'open-badges-1': {
    schema: openBadges1Schema,
    base: {
      ...open,
      '@context': 'https://w3id.org/openbadges/v1',
      type: 'BadgeClass',
      criteria: 'https://example.org/bee',
      issuer: 'https://example.org/issuer',
    },
  },
  'open-badges-2': {
    schema: openBadges2Schema,
    base: {
      ...open,
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'BadgeClass',
      id: 'https://example.org/bee.json',
      criteria: { narrative: 'Held a hive.' },
      issuer: 'https://example.org/issuer',
    },
  },
  'open-badges-3': {
    schema: openBadges3Schema,
    base: {
      ...common,
      type: ['Achievement'],
      id: 'https://example.org/bee.json',
      criteria: { narrative: 'Held a hive.' },
    },
  },
  accredible: {
    schema: accredibleSchema,
    base: { course_name: 'Bees', course_description: common.description, group_id: 7 },
  },
}

const scalar = fc.constantFrom<unknown[]>('', ' ', 'x', 'y', 'x'.repeat(80), `${'x'.repeat(80)}y`)
const odd = fc.oneof(
  scalar,
  fc.constantFrom<unknown[]>(0, 1, 1e300, true, false, null),
  fc.array(fc.oneof(scalar, fc.constantFrom<unknown[]>(1, null, [], {})), { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('a', 'name', 'url', 'id', 'title'),
    fc.constantFrom(1, 'x', [], null),
    {
      maxKeys: 2,
    },
  ),
)
const items = fc.array(odd, { minLength: 1, maxLength: 3 })

/** Two values of one key, which may be one that the format does not know. */
const edits = fc.constantFrom(...Object.entries(formats)).chain(([format, { schema, base }]) =>
  fc.record({
    format: fc.constant(format),
    base: fc.constant(base),
    key: fc.constantFrom(...Object.keys(schema.properties), 'skils', 'nobody/knows~it'),
    before: fc.oneof(odd, items),
    after: fc.oneof(odd, items),
    cost: fc.boolean(),
  }),
)

test.each<[string, unknown, unknown, string]>([
  ['description', ['a'], ['b'], 'description'],
  ['name', { en: 'Keeper' }, { en: 'Stream Keeper' }, 'name'],
  ['skils', ['Data Entry'], ['Data Entry', 'Cataloguing'], 'skils'],
  ['colour', 'red', 'blue', 'colour'],
  ['skills', ['Data Entry', ['a']], ['Data Entry', ['b']], 'skills/1'],
  ['skills', [{ title: 'a' }], [{ title: 'b' }], 'skills/0/name'],
  ['reporting_tags', ['water', { tag: 1 }], ['water', { tag: 2 }], 'reporting_tags/1'],
  ['recommendations', [['a']], [['b']], 'recommendations/0'],
])('%s that is malformed is shown where it becomes %j', async (key, before, after, about) => {
  const now = { [path]: yaml({ [key]: after }) }
  const report = await changed({ [path]: yaml({ [key]: before }) }, now)
  expect(told(report)).toContain(`${path} template/schema ${about}`)
  const same = await changed(now, { [path]: yaml({ cost: 'Paid', [key]: after }) })
  expect(rulesOf(same)).toEqual([])
})

test('of whatever is malformed in any field of any format, what changes is shown, and nothing else', async () => {
  const shown = new Map<string, number>()
  let hidden = 0
  await fc.assert(
    fc.asyncProperty(edits, async ({ format, base, key, before, after, cost }) => {
      const file = 'templates/bee.json'
      const then: Fields = { ...base, 'x-own': 1, wrong: 1, [key]: before }
      const now: Fields = { ...base, 'x-own': cost ? 2 : 1, wrong: 1, [key]: after }
      const [text, other] = [JSON.stringify(then), JSON.stringify(now)]
      const all = (await whole({ [file]: other })).findings
      const report = await changed({ [file]: text }, { [file]: other })
      const known = (await whole({ [file]: text })).findings
      const isOld = (one: (typeof all)[number]) =>
        known.some(({ rule, about }) => rule === one.rule && about === one.about)
      for (const one of all.filter(({ rule }) => rule === 'template/schema')) {
        const isThere = report.findings.some(
          ({ rule, about }) => rule === one.rule && about === one.about,
        )
        const differs = !isSame(valueAt(then, one.pointer), valueAt(now, one.pointer))
        if (!isOld(one) || (differs && one.pointer !== '')) {
          expect(isThere).toBe(true)
          shown.set(format, (shown.get(format) ?? 0) + 1)
        } else if (one.pointer === '/wrong') {
          expect(isThere).toBe(false)
          hidden += 1
        }
      }
    }),
    { numRuns: 250 },
  )
  expect(Object.keys(formats).filter((format) => (shown.get(format) ?? 0) < 5)).toEqual([])
  expect(hidden).toBeGreaterThan(10)
})

test('a key that is not known and goes shows what several templates are found to have in common', async () => {
  const twin = { [other]: yaml({ id: 'x', name: 'Brook Watcher', image: 'images/brook.svg' }) }
  const before = { ...twin, [path]: yaml({ descripton: 'Earners' }) }
  expect(rulesOf(await changed(before, { ...twin, [path]: yaml() }))).toEqual([
    'template/near-duplicate',
  ])
})
