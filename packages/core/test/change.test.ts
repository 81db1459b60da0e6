import './seed.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments, stringify } from 'yaml'
import {
  type Configuration,
  counterparts,
  type ImageFacts,
  type LinkFact,
  type Report,
  type TemplateState,
  templateChanges,
} from '../src/internal.ts'
import { type YamlStyle, yamlStyle } from './arbitrary.ts'
import {
  archive,
  changed,
  documents,
  expectNothing,
  type Fields,
  files,
  lamp,
  nameOf,
  ofSeveral,
  other,
  type Program,
  path,
  programOf,
  rulesOf,
  stream,
  teaching,
  team,
  told,
  twice,
  whole,
  yaml,
} from './changing.ts'

describe('a field', () => {
  test('that is flawed and left alone stays quiet', async () => {
    const report = await changed(
      { [path]: yaml({ description: teaching }) },
      { [path]: yaml({ description: teaching, cost: 'Paid' }) },
    )
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBeGreaterThan(0)
    expect(report.changes).toMatchObject([{ kind: 'changed', fields: [{ field: 'cost' }] }])
  })

  test('that is touched is shown with its old flaw', async () => {
    const report = await changed(
      { [path]: yaml({ description: teaching }) },
      { [path]: yaml({ description: `${teaching} And whom to call.` }) },
    )
    expect(rulesOf(report)).toContain('template/earner-voice')
  })

  test('that becomes flawed is shown', async () => {
    const report = await changed({ [path]: yaml() }, { [path]: yaml({ description: teaching }) })
    expect(rulesOf(report)).toContain('template/earner-voice')
  })

  test('that is mended leaves those of others quiet', async () => {
    const before = { [path]: yaml({ description: teaching, skills: twice }) }
    const report = await changed(before, { [path]: yaml({ skills: twice }) })
    expect(rulesOf(await whole(before))).toContain('skills/duplicate')
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBe(1)
  })

  test('that is removed is shown as absent', async () => {
    const report = await changed({ [path]: yaml() }, { [path]: yaml({ skills: null }) })
    expect(rulesOf(report)).toContain('skills/count')
  })

  test('that was absent stays quiet when another is touched', async () => {
    const report = await changed(
      { [path]: yaml({ skills: null }) },
      { [path]: yaml({ skills: null, cost: 'Paid' }) },
    )
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBeGreaterThan(0)
  })
})

describe('a file that is laid out anew brings nothing:', () => {
  const flawed = { ...stream, description: teaching, skills: twice, level: null }
  const before = yaml(flawed)
  const layouts: Readonly<Record<string, string>> = {
    'double quotes': stringify(flawed, { defaultStringType: 'QUOTE_DOUBLE' }),
    'single quotes': stringify(flawed, { defaultStringType: 'QUOTE_SINGLE' }),
    'folded blocks': stringify(flawed, { defaultStringType: 'BLOCK_FOLDED', lineWidth: 30 }),
    'flow collections': stringify(flawed, { collectionStyle: 'flow' }),
    'wider indents': stringify(flawed, { indent: 6 }),
    'short lines': stringify(flawed, { lineWidth: 24 }),
    'keys in another order': stringify(Object.fromEntries(Object.entries(flawed).reverse())),
    comments: before.replaceAll(/^(?=\w)/gm, '# Of the water team.\n'),
    'CRLF line ends': before.replaceAll('\n', '\r\n'),
    'a byte-order mark': `\ufeff${before}`,
    'a document marker': `---\n${before}...\n`,
    'blank lines': before.replaceAll(/^(?=\w)/gm, '\n\n'),
  }
  test.each(Object.entries(layouts))('%s', async (_, text) => {
    expect(text).not.toBe(before)
    const old = await whole({ [path]: before })
    expect(old.findings.length).toBeGreaterThan(2)
    expectNothing(await changed({ [path]: before }, { [path]: text }), old.findings.length)
  })

  // A field of a wrong shape is no field that is compared, so its text is.
  test('a value of a wrong shape in other quotes', async () => {
    const report = await changed(
      { [path]: yaml({ description: teaching, skills: 'Water Sampling' }) },
      {
        [path]: yaml({ description: teaching }).replace(
          /skills:\n( {2}.*\n)+/,
          "skills: 'Water Sampling'\n",
        ),
      },
    )
    expectNothing(report, 2)
  })
})

describe('a file that is moved or renamed', () => {
  const text = yaml({ description: teaching, skills: twice })
  const moved = 'templates/water/keeper.yaml'

  test('brings nothing where the id is stated, and is told as moved', async () => {
    const report = await changed(
      { [path]: text },
      { [moved]: text },
      { renamed: { [moved]: path } },
    )
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBeGreaterThan(1)
    expect(report.changes).toMatchObject([
      { kind: 'moved', id: 'stream-keeper', file: moved, movedFrom: path, fields: [] },
    ])
  })

  test('brings nothing where git did not see the way, if the id is stated', async () => {
    const report = await changed({ [path]: text }, { [moved]: text })
    expect(told(report)).toEqual([])
    expect(report.changes).toMatchObject([{ kind: 'moved' }])
  })

  test('brings nothing where the file gives the id', async () => {
    const named = yaml({ id: null, description: teaching, skills: twice })
    const report = await changed(
      { [path]: named },
      { [moved]: named },
      { renamed: { [moved]: path } },
    )
    expect(told(report)).toEqual([])
    expect(report.changes).toMatchObject([{ kind: 'moved', id: 'keeper', movedFrom: path }])
  })

  test('shows the field that is touched on the way, and no other', async () => {
    const named = yaml({ id: null, description: teaching, skills: twice })
    const mended = named.replace('Data entry', 'Sampling Water')
    const touched = named.replace('Data entry', 'Water sampling')
    const renamed = { [moved]: path }
    expect(told(await changed({ [path]: named }, { [moved]: mended }, { renamed }))).toEqual([])
    expect(rulesOf(await changed({ [path]: named }, { [moved]: touched }, { renamed }))).toEqual([
      'skills/duplicate',
    ])
  })

  test('two that take the place of each other bring nothing', async () => {
    const [one, two] = ['templates/a.yaml', 'templates/b.yaml']
    const a = yaml({ id: null, description: teaching })
    const b = yaml({ id: null, skills: [...(archive.skills as string[]), 'Guided tours'] }, archive)
    const report = await changed(
      { [one]: a, [two]: b },
      { [one]: b, [two]: a },
      { renamed: { [one]: two, [two]: one } },
    )
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBeGreaterThan(1)
  })

  test('from where another has come since brings nothing', async () => {
    const [one, two, three] = ['templates/a.yaml', 'templates/b.yaml', 'templates/c.yaml']
    const a = yaml({ id: null, description: teaching })
    const b = yaml({ id: null, skills: [...(archive.skills as string[]), 'Guided tours'] }, archive)
    const report = await changed(
      { [one]: a, [two]: b },
      { [two]: a, [three]: b },
      { renamed: { [two]: one, [three]: two } },
    )
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBeGreaterThan(1)
  })

  test('a governance document brings nothing', async () => {
    const rule = '# Rules\n\n## Goals\n\nTODO\n'
    const report = await changed(
      { 'GOVERNANCE.md': rule },
      { 'docs/GOVERNANCE.md': rule },
      { renamed: { 'docs/GOVERNANCE.md': 'GOVERNANCE.md' } },
    )
    expect(told(report)).toEqual([])
  })

  test('a broken file brings nothing', async () => {
    const broken = 'name: [Weaver\n'
    const report = await changed(
      { [path]: broken },
      { [moved]: broken },
      { renamed: { [moved]: path } },
    )
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBe(1)
  })

  /** Two templates with the same name and the same text under other ids, in files of given names. */
  const [alike, copy] = [yaml({ id: 'a' }), yaml({ id: 'b' })]
  const near = yaml({ id: 'b', name: 'Brook Watcher' })

  test.each([
    ['template/distinct', alike, copy],
    ['template/near-duplicate', alike, near],
    ['template/unique-id', alike, yaml({ id: 'a' }, archive)],
    [
      'skills/consistent',
      alike,
      yaml({ id: 'b', skills: ['Data entry', 'Guided Tours', 'Cataloguing'] }, archive),
    ],
  ])('so that another comes first brings nothing of %s', async (rule, first, second) => {
    const before = { 'templates/m.yaml': first, 'templates/z.yaml': second }
    expect(rulesOf(await whole(before))).toContain(rule)
    const report = await changed(
      before,
      { 'templates/m.yaml': first, 'templates/b.yaml': second },
      { renamed: { 'templates/b.yaml': 'templates/z.yaml' } },
    )
    expect(told(report)).toEqual([])
  })

  test.each([
    ['template/recommendations', { recommendations: ['z'] }],
    ['template/review-due', { reviewed_on: '2026-05-01' }],
  ])('so that another comes first brings nothing of %s, told of the program', async (rule, has) => {
    const lacks = { reviewed_on: null }
    const [a, b, c] = ['a', 'b', 'c'].map((id, index) =>
      yaml({ ...lacks, id, name: `Badge of ${id}`, series: 'x', ...(index === 0 ? has : {}) }),
    ) as [string, string, string]
    const z = yaml({ id: 'z', ...lacks }, archive)
    const before = {
      'templates/a.yaml': a,
      'templates/b.yaml': b,
      'templates/c.yaml': c,
      'templates/z.yaml': z,
    }
    expect(rulesOf(await whole(before))).toContain(rule)
    const report = await changed(
      before,
      {
        'templates/a.yaml': a,
        'templates/y.yaml': b,
        'templates/c.yaml': c,
        'templates/z.yaml': z,
      },
      { renamed: { 'templates/y.yaml': 'templates/b.yaml' } },
    )
    expect(told(report)).toEqual([])
  })
})

describe('a file of several templates', () => {
  const flawed = { description: teaching, skills: twice }

  test('into which one is put in front shows that one alone', async () => {
    const old = [yaml({ ...flawed }), yaml({ skills: null }, archive)]
    const report = await changed(
      { [path]: documents(...old) },
      {
        [path]: documents(yaml({ level: null }, lamp), ...old),
      },
    )
    expect(new Set(report.findings.map(({ template }) => template))).toEqual(
      new Set(['lamp-lighter']),
    )
    expect(report.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['added lamp-lighter'])
  })

  test('without ids, into which one is put in front, shows that one alone', async () => {
    const old = [yaml({ ...flawed, id: null }), yaml({ id: null, skills: null }, archive)]
    const report = await changed(
      { [path]: documents(...old) },
      {
        [path]: documents(yaml({ id: null, level: null }, lamp), ...old),
      },
    )
    expect(new Set(report.findings.map(({ document }) => document))).toEqual(new Set([0]))
    expect(report.changes).toMatchObject([{ kind: 'added', name: 'Lamp Lighter' }])
  })

  test('from which the first is removed brings nothing', async () => {
    const old = [yaml({ ...flawed }), yaml({ skills: null }, archive)]
    const report = await changed({ [path]: documents(...old) }, { [path]: old[1] ?? '' })
    expect(told(report)).toEqual([])
    expect(report.changes).toMatchObject([{ kind: 'removed', id: 'stream-keeper' }])
  })

  test('without ids, from which the first is removed, brings nothing', async () => {
    const old = [yaml({ ...flawed, id: null }), yaml({ id: null, skills: null }, archive)]
    const report = await changed({ [path]: documents(...old) }, { [path]: old[1] ?? '' })
    expect(told(report)).toEqual([])
    expect(report.changes).toMatchObject([{ kind: 'removed', name: 'Stream Keeper' }])
  })

  test('that is split into two brings nothing', async () => {
    const old = [yaml({ ...flawed }), yaml({ skills: null }, archive)] as const
    const report = await changed({ [path]: documents(...old) }, { [path]: old[0], [other]: old[1] })
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBeGreaterThan(2)
    expect(report.changes).toMatchObject([{ kind: 'moved', id: 'archive-guide', movedFrom: path }])
  })

  test('that is put together from two brings nothing', async () => {
    const old = [yaml({ ...flawed }), yaml({ skills: null }, archive)] as const
    const report = await changed({ [path]: old[0], [other]: old[1] }, { [path]: documents(...old) })
    expect(told(report)).toEqual([])
    expect(report.changes).toMatchObject([{ kind: 'moved', id: 'archive-guide' }])
  })

  const page = (templates: readonly Fields[]) => JSON.stringify({ data: templates }, null, 2)
  const answered = {
    badges_count: 3,
    vanity_slug: 'keeper',
    recipient_type: 'User',
    type_category: 'Experience',
  }
  const all = [
    { ...stream, ...answered, ...flawed, id: '11111111-0000-4000-8000-000000000001' },
    { ...archive, ...answered, skills: [], id: '11111111-0000-4000-8000-000000000002' },
    {
      ...lamp,
      ...answered,
      description: teaching,
      id: '11111111-0000-4000-8000-000000000003',
    },
  ]
  const export_ = 'templates/credly.json'

  test('that Credly answers with, in another order, brings nothing', async () => {
    const old = await whole({ [export_]: page(all) })
    expect(old.summary.formats.credly).toBe(3)
    expect(old.findings.length).toBeGreaterThan(3)
    for (const order of [
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1],
    ]) {
      const next = page(order.map((index) => all[index] ?? {}))
      const report = await changed({ [export_]: page(all) }, { [export_]: next })
      expect(told(report)).toEqual([])
      expect(report.changes).toEqual([])
    }
  })

  test('that Credly answers with, in another order and with a change, shows the change', async () => {
    const next = page([
      all[2] ?? {},
      { ...all[0], skills: [...twice, 'Public speaking'] },
      all[1] ?? {},
    ])
    const report = await changed({ [export_]: page(all) }, { [export_]: next })
    expect(new Set(rulesOf(report))).toEqual(new Set(['skills/duplicate']))
    expect(new Set(report.findings.map(({ template }) => template))).toEqual(new Set([all[0]?.id]))
  })
})

describe('a template', () => {
  test('that gets another id keeps its old findings quiet', async () => {
    const old = yaml({ description: teaching, skills: twice })
    const report = await changed(
      { [path]: old },
      { [path]: old.replace('id: stream-keeper', 'id: brook') },
    )
    expect(told(report)).toEqual([])
    expect(report.changes).toMatchObject([
      { kind: 'changed', id: 'brook', fields: [{ field: 'id' }] },
    ])
  })

  test('that gets an id at last keeps its old findings quiet', async () => {
    const old = yaml({ id: null, description: teaching, skills: twice })
    const report = await changed({ [path]: old }, { [path]: `id: brook\n${old}` })
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBeGreaterThan(1)
  })

  test('that shares its id with another is not taken for it', async () => {
    const before = {
      [path]: yaml({ skills: 'Water Sampling' }),
      'templates/z.yaml': yaml({ id: 'stream-keeper', skills: 'Guided Tours' }, archive),
    }
    const after = Object.fromEntries(
      Object.entries(before).map(([name, text]) => [
        name,
        text.replace('cost: Free', 'cost: Paid'),
      ]),
    )
    expect(told(await whole(before))).toContain(`${path} template/schema skills`)
    expect(told(await changed(before, after))).toEqual([])
  })

  test('that is archived has nothing to show, and all when it comes back', async () => {
    const living = yaml({ description: teaching, skills: twice })
    const archived = `${living}state: archived\n`
    expect(told(await changed({ [path]: living }, { [path]: archived }))).toEqual([])
    const back = await changed({ [path]: archived }, { [path]: living })
    expect(rulesOf(back).sort()).toEqual(rulesOf(await whole({ [path]: living })).sort())
  })

  test('that is new shows all that it has', async () => {
    const text = yaml({ description: teaching, skills: twice, level: null })
    const report = await changed({}, { [path]: text })
    expect(rulesOf(report)).toEqual(rulesOf(await whole({ [path]: text })))
    expect(report.elsewhere).toBe(0)
    expect(report.changes).toMatchObject([{ kind: 'added', id: 'stream-keeper' }])
  })

  test('that is removed has nothing to show', async () => {
    const report = await changed({ [path]: yaml({ description: teaching }) }, {})
    expect(told(report)).toEqual([])
    expect(report.changes).toMatchObject([{ kind: 'removed', id: 'stream-keeper' }])
    expect(report.summary.files).toBe(0)
  })

  test('that copies another with its id and its malformed skills shows these', async () => {
    const text = yaml({ skills: 'Water Sampling' })
    const before = { [path]: text }
    const after = { ...before, 'templates/z.yaml': text }
    expect(told(await whole(after))).toContain('templates/z.yaml template/schema skills')
    expect(told(await changed(before, after))).toContain('templates/z.yaml template/schema skills')
  })
})

describe('what is held against templates that stay as they are', () => {
  const near = yaml({ id: 'brook-watcher', name: 'Brook Watcher', image: 'images/brook.svg' })
  const pairs: readonly (readonly [string, string])[] = [
    ['template/near-duplicate', near],
    ['template/distinct', yaml({ name: 'Stream Keeper' }, archive)],
    ['template/unique-id', yaml({ id: 'stream-keeper' }, archive)],
    ['skills/consistent', yaml({ skills: ['Data entry', 'Guided Tours', 'Cataloguing'] }, archive)],
  ]

  test.each(pairs)('%s is shown, whichever of the two it stands at', async (rule, text) => {
    for (const name of ['templates/a.yaml', 'templates/z.yaml']) {
      const report = await changed({ [path]: yaml() }, { [path]: yaml(), [name]: text })
      expect(rulesOf(report)).toContain(rule)
    }
  })

  test.each(pairs)(
    '%s is shown as in a full check, with the template that it is about',
    async (rule, text) => {
      const after = { [path]: yaml(), 'templates/a.yaml': text }
      const keys = ({ findings }: Report) =>
        findings
          .filter((one) => one.rule === rule)
          .map(({ file, template, about, message }) => [file, template, about, message])
      expect(keys(await changed({ [path]: yaml() }, after))).toEqual(keys(await whole(after)))
    },
  )

  test.each(pairs)(
    '%s stays quiet where it was there and another field is touched',
    async (_, text) => {
      const before = { [path]: yaml(), [other]: text }
      for (const name of [path, other]) {
        const after = {
          ...before,
          [name]: `${before[name as keyof typeof before]}`.replace('cost: Free', 'cost: Paid'),
        }
        expect(after).not.toEqual(before)
        expect(told(await changed(before, after))).toEqual([])
      }
    },
  )

  test.each(pairs)('%s stays quiet between two others', async (_, text) => {
    const before = { [path]: yaml(), [other]: text, 'templates/lamp.yaml': yaml({}, lamp) }
    const after = { ...before, 'templates/lamp.yaml': yaml({ level: null }, lamp) }
    expect(rulesOf(await changed(before, after))).toEqual(['template/details'])
  })

  test('near-duplicate is shown where the criteria of one of the two are touched', async () => {
    const before = { [path]: yaml(), [other]: near }
    const after = { ...before, [other]: near.replace('twelve weekly', 'twelve good') }
    expect(rulesOf(await whole(after))).toContain('template/near-duplicate')
    expect(rulesOf(await changed(before, after))).toContain('template/near-duplicate')
  })

  test('one of two in one file is shown beside the other, which was there', async () => {
    const page = documents(
      yaml({ name: 'Lamp Lighter' }, archive),
      yaml({ name: 'Stream Keeper' }, lamp),
    )
    const before = {
      'templates/a.yaml': yaml({ name: 'Lamp Lighter' }),
      'templates/page.yaml': page,
    }
    const names = (report: Report) =>
      told(report).filter((one) => one.includes('template/distinct'))
    expect(names(await whole(before))).toEqual([
      'templates/page.yaml template/distinct lamp lighter',
    ])
    const after = {
      ...before,
      'templates/b.yaml': yaml({
        id: 'b',
        name: 'Stream Keeper',
        description: teaching,
        image: 'images/b.svg',
      }),
    }
    expect(names(await changed(before, after))).toEqual([
      'templates/page.yaml template/distinct stream keeper',
    ])
  })

  test('one text of two in one file is shown beside the other, which was there', async () => {
    const copy = (id: string, base: Fields) =>
      yaml({ id, name: `Badge of ${id}`, image: `images/${id}.svg` }, base)
    const before = {
      'templates/a.yaml': copy('cranes', archive),
      'templates/page.yaml': documents(copy('barges', archive), copy('tugs', stream)),
    }
    const after = { ...before, 'templates/b.yaml': copy('reeds', stream) }
    const texts = ({ findings }: Report) =>
      findings
        .filter(({ rule }) => rule === 'template/near-duplicate')
        .map(({ file, document }) => `${file} ${document}`)
    expect(texts(await whole(before))).toEqual(['templates/page.yaml 0'])
    expect(texts(await changed(before, after))).toEqual(['templates/page.yaml 1'])
  })

  const requiring = (id: string) =>
    yaml(
      {
        badge_template_activities: [
          { title: 'Held the badge of the level before this one.', required_badge_template_id: id },
          ...(archive.badge_template_activities as Fields[]),
        ],
      },
      archive,
    )

  test.each([
    ['template/pathway', requiring('stream-keeper')],
    ['template/recommendations', yaml({ recommendations: ['stream-keeper'] }, archive)],
  ])(
    '%s is shown where what it points to is removed, archived or gets another id',
    async (rule, text) => {
      const before = {
        [path]: yaml(),
        [other]: text,
        'templates/lamp.yaml': yaml({ recommendations: ['archive-guide'] }, lamp),
      }
      expect(told(await whole(before)).filter((one) => one.includes('stream-keeper '))).toEqual([])
      const { [path]: _, ...gone } = before
      for (const after of [
        gone,
        { ...before, [path]: `${before[path]}state: archived\n` },
        { ...before, [path]: yaml({ id: 'brook' }) },
      ])
        expect(told(await changed(before, after))).toContain(`${other} ${rule} stream-keeper`)
    },
  )

  test('a second template shows that what the first recommends does not exist', async () => {
    const before = { [path]: yaml({ recommendations: ['rain-maker'] }) }
    const after = { ...before, [other]: yaml({}, archive) }
    expect(told(await whole(before))).toEqual([])
    const name = `${path} template/recommendations rain-maker`
    expect(told(await whole(after))).toContain(name)
    expect(told(await changed(before, after))).toContain(name)
  })

  test('a path that pointed nowhere before stays quiet', async () => {
    const before = { [path]: yaml(), [other]: requiring('rain-maker') }
    expect(rulesOf(await whole(before))).toContain('template/pathway')
    expect(told(await changed(before, { ...before, [path]: yaml({ cost: 'Paid' }) }))).toEqual([])
  })
})

describe("the program's own file", () => {
  const owned = {
    [path]: yaml({ owner: 'Anna Lee' }),
    [other]: yaml({ owner: 'Anna Lee' }, archive),
  }
  const team = (name: string, more = '') =>
    `contact: badges@example.org\nsupport: help@example.org\nteam:\n  - name: ${name}\n${more}`

  test('that loses a member of the team shows whose templates nobody answers for', async () => {
    const before = { ...owned, 'program.yaml': team('Anna Lee') }
    const after = { ...owned, 'program.yaml': team('Ben Okafor') }
    expect(told(await whole(after))).toContain(`${path} template/owner Anna Lee`)
    expect(told(await changed(before, after)).sort()).toEqual(told(await whole(after)).sort())
  })

  test('that loses a member does so beside a template that changes', async () => {
    const before = { ...owned, 'program.yaml': team('Anna Lee') }
    const after = {
      ...before,
      'program.yaml': team('Ben Okafor'),
      [path]: yaml({ owner: 'Anna Lee', cost: 'Paid' }),
    }
    expect(told(await changed(before, after))).toContain(`${path} template/owner Anna Lee`)
    expect(told(await changed(before, after))).toContain(`${other} template/owner Anna Lee`)
  })

  test('that stays as it is keeps an unknown owner quiet', async () => {
    const before = { ...owned, 'program.yaml': team('Ben Okafor') }
    expect(
      told(await changed(before, { ...before, [path]: yaml({ owner: 'Anna Lee', cost: 'Paid' }) })),
    ).toEqual([])
  })

  const skills = (...names: readonly string[]) => `skills: [${names.join(', ')}]\n`
  const listed = [...(stream.skills as string[]), ...(archive.skills as string[])]

  test('that takes a skill from the list shows the templates that have it', async () => {
    const programs = { [path]: yaml(), [other]: yaml({}, archive) }
    const before = { ...programs, 'program.yaml': skills(...listed) }
    const after = { ...programs, 'program.yaml': skills(...listed.slice(1)) }
    expect(told(await whole(before))).toEqual([])
    expect(told(await changed(before, after))).toEqual([`${path} skills/taxonomy skills`])
  })

  test('that takes another skill from the list shows the templates that have it', async () => {
    const before = { [path]: yaml(), 'program.yaml': skills(...listed.slice(1)) }
    const after = { [path]: yaml({ cost: 'Paid' }), 'program.yaml': skills(...listed.slice(2)) }
    expect(told(await changed(before, after))).toEqual([`${path} skills/taxonomy skills`])
  })

  test('whose list of skills is laid out anew shows nothing', async () => {
    const before = { [path]: yaml(), 'program.yaml': skills(...listed.slice(1)) }
    const after = {
      [path]: yaml({ cost: 'Paid' }),
      'program.yaml': `# Ours\n${stringify({ skills: listed.slice(1) })}`,
    }
    expect(told(await changed(before, after))).toEqual([])
  })

  test('whose list in another file loses a skill shows the templates that have it', async () => {
    const before = { [path]: yaml() }
    const report = await changed(before, before, { skills: [listed, listed.slice(1)] })
    expect(told(report)).toEqual([`${path} skills/taxonomy skills`])
  })

  test('that is broken, and mended', async () => {
    const good = { [path]: yaml(), 'program.yaml': team('water team') }
    const bad = { ...good, 'program.yaml': 'team: [' }
    expect(rulesOf(await changed(good, bad))).toEqual(['document/syntax'])
    expect(told(await changed(bad, good))).toEqual([])
  })

  test('with an old flaw in its shape shows that no more', async () => {
    const before = { [path]: yaml(), 'program.yaml': `${team('water team')}skills: 4\n` }
    const after = {
      ...before,
      'program.yaml': `# Ours\n${team('water team', '  - name: Ben Okafor\n')}skills: 4\n`,
    }
    expect(rulesOf(await whole(before))).toContain('program/schema')
    expect(told(await changed(before, after))).toEqual([])
  })
})

describe('images', () => {
  const missing: ImageFacts = { state: 'missing' }
  const read: ImageFacts = {
    state: 'read',
    file: 'images/stream-keeper.svg',
    type: 'svg',
    bytes: 400,
    width: 600,
    height: 600,
    active: [],
  }

  test('that were missing stay quiet, and are shown where the path is touched', async () => {
    const before = { [path]: yaml() }
    const images = [missing, missing] as const
    expect(rulesOf(await whole(before, { images }))).toEqual(['template/image-file'])
    expect(told(await changed(before, { [path]: yaml({ cost: 'Paid' }) }, { images }))).toEqual([])
    const after = { [path]: yaml({ image: 'images/other.svg' }) }
    expect(rulesOf(await changed(before, after, { images }))).toEqual(['template/image-file'])
  })

  test('that go missing are shown where another field of their template is touched', async () => {
    const after = { [path]: yaml({ cost: 'Paid' }) }
    const report = await changed({ [path]: yaml() }, after, { images: [read, missing] })
    expect(rulesOf(report)).toEqual(['template/image-file'])
  })

  test('that go missing are shown where nothing else changes', async () => {
    const before = { [path]: yaml() }
    const report = await changed(before, before, { images: [read, missing] })
    expect(rulesOf(report)).toEqual(['template/image-file'])
  })

  test('that get another flaw are shown', async () => {
    const after = { [path]: yaml({ cost: 'Paid' }) }
    const jpg: ImageFacts = { ...read, type: 'jpg' }
    const report = await changed({ [path]: yaml() }, after, { images: [missing, jpg] })
    expect(rulesOf(report)).toEqual(['template/image-file'])
  })
})

describe('suppressions', () => {
  const flawed = yaml({ description: teaching })
  const comment = (rule: string, reason = ' -- quoted') =>
    `# badgelint-disable-file ${rule}${reason}\n`
  const silent = `${comment('template/earner-voice')}${flawed}`

  test('that are removed show what they hid', async () => {
    expect(rulesOf(await changed({ [path]: silent }, { [path]: flawed }))).toEqual([
      'template/earner-voice',
    ])
  })

  test('that are added hide what is there', async () => {
    const report = await changed({ [path]: flawed }, { [path]: silent })
    expect(told(report)).toEqual([])
  })

  test('hide a finding in a field that is touched, which is told as suppressed', async () => {
    const more = yaml({ description: `${teaching} And whom to call.` })
    const touched = `${comment('template/earner-voice')}${more}`
    const report = await changed({ [path]: silent }, { [path]: touched })
    expect(told(report)).toEqual([])
    expect(report.suppressed.map(({ rule }) => rule)).toEqual(['template/earner-voice'])
    expect((await changed({ [path]: silent }, { [path]: `${silent}# End\n` })).suppressed).toEqual(
      [],
    )
  })

  test('that become unneeded are shown', async () => {
    const report = await changed(
      { [path]: silent },
      { [path]: `${comment('template/earner-voice')}${yaml()}` },
    )
    expect(told(report)).toEqual([`${path} config/unused-suppression template/earner-voice`])
  })

  test('that were unneeded stay quiet', async () => {
    const idle = `${comment('template/earner-voice')}${yaml()}`
    const report = await changed(
      { [path]: idle },
      { [path]: idle.replace('cost: Free', 'cost: Paid') },
    )
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBe(1)
  })

  test('that were unneeded stay quiet, two of one rule with reasons of their own', async () => {
    const idle = `${comment('template/earner-voice')}${comment('template/earner-voice', ' -- a law')}${yaml()}`
    const report = await changed(
      { [path]: idle },
      { [path]: idle.replace('cost: Free', 'cost: Paid') },
    )
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBe(2)
  })

  test('without a reason in a file that stays as it is stay quiet', async () => {
    const old = `${comment('template/earner-voice', '')}${flawed}`
    const before = { 'templates/z.yaml': old }
    expect(rulesOf(await whole(before))).toEqual(['config/suppression-reason'])
    const report = await changed(before, {
      ...before,
      [other]: yaml({
        id: 'x',
        name: 'Brook Watcher',
        description: teaching,
        image: 'images/brook.svg',
      }),
    })
    expect(told(report).filter((one) => one.includes('config/'))).toEqual([])
    expect(told(report)).toContain('templates/z.yaml template/near-duplicate text')
  })

  test('by comment in a file that stays as it is hide what a change brings there', async () => {
    const before = { 'templates/z.yaml': `${comment('template/near-duplicate')}${yaml()}` }
    const after = {
      ...before,
      [other]: yaml({ id: 'x', name: 'Brook Watcher', image: 'images/brook.svg' }),
    }
    const report = await changed(before, after)
    expect(told(report)).toEqual([])
    expect(report.suppressed.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'templates/z.yaml template/near-duplicate',
    ])
  })

  const ignoring = (rule: string, at = 'templates/**'): Configuration => ({
    platform: 'credly',
    ignores: [{ rule, path: at, reason: 'a charter' }],
  })

  test('by configuration that other files may need are not said to be unneeded', async () => {
    const configuration = ignoring('template/earner-voice')
    const before = {
      [path]: yaml(),
      [other]: yaml({
        id: 'brook',
        name: 'Brook Watcher',
        description: teaching,
        image: 'images/brook.svg',
      }),
    }
    expect(rulesOf(await whole(before, { configuration }))).toEqual([])
    const report = await changed(
      before,
      { ...before, [path]: yaml({ cost: 'Paid' }) },
      { configuration },
    )
    expect(told(report)).toEqual([])
  })

  test('by configuration hide what is touched', async () => {
    const configuration = ignoring('template/earner-voice')
    const report = await changed({ [path]: yaml() }, { [path]: flawed }, { configuration })
    expect(told(report)).toEqual([])
    expect(report.suppressed.map(({ rule }) => rule)).toEqual(['template/earner-voice'])
  })

  test('of a rule about links that are removed show what they hid', async () => {
    const named = yaml({ global_activity_url: 'http://localhost:8080/keeper' })
    const before = { [path]: `${comment('links/private')}${named}` }
    expect(rulesOf(await whole({ [path]: named }))).toEqual(['links/private'])
    expect(rulesOf(await changed(before, { [path]: named }))).toEqual(['links/private'])
  })
})

describe('a broken file', () => {
  const broken = 'name: [Weaver\n'

  test('that stays broken is shown where it is touched', async () => {
    expect(rulesOf(await changed({ [path]: broken }, { [path]: `${broken}cost: Free\n` }))).toEqual(
      ['document/syntax'],
    )
  })

  test('that becomes broken is shown, and tells of nothing else', async () => {
    const report = await changed({ [path]: yaml({ description: teaching }) }, { [path]: broken })
    expect(rulesOf(report)).toEqual(['document/syntax'])
  })

  test('that is mended shows all that can be seen now', async () => {
    const text = yaml({ description: teaching })
    const report = await changed({ [path]: broken }, { [path]: text })
    expect(rulesOf(report)).toEqual(rulesOf(await whole({ [path]: text })))
    expect(rulesOf(report)).toContain('template/earner-voice')
  })

  test('that stays as it is keeps ids that it may hold from being called missing', async () => {
    const before = { 'templates/z.yaml': broken, [path]: yaml(), [other]: yaml({}, archive) }
    const after = { ...before, [path]: yaml({ recommendations: ['in-the-broken-one'] }) }
    expect(
      told(await changed(before, after)).filter((one) => one.includes('in-the-broken')),
    ).toEqual([])
    const { 'templates/z.yaml': _, ...without } = after
    expect(told(await changed(before, without))).toContain(
      `${path} template/recommendations in-the-broken-one`,
    )
  })

  test('that is mended shows which ids are missing in others', async () => {
    const rest = { [path]: yaml({ recommendations: ['rain-maker'] }), [other]: yaml({}, archive) }
    const before = { ...rest, 'templates/z.yaml': broken }
    const after = { ...rest, 'templates/z.yaml': yaml({}, lamp) }
    expect(told(await whole(before))).not.toContain(`${path} template/recommendations rain-maker`)
    expect(told(await changed(before, after))).toContain(
      `${path} template/recommendations rain-maker`,
    )
  })
})

describe('a governance document', () => {
  const document = (goals: string, roles: string) =>
    `# Rules\n\n## Goals\n\n${goals}\n\n## Roles\n\n${roles}\n`
  const rule = { 'GOVERNANCE.md': document('TODO', 'The registrar.') }

  test('in which another section is edited shows nothing', async () => {
    const report = await changed(rule, {
      'GOVERNANCE.md': `An introduction.\n\n${document('TODO', 'Nobody yet.')}`,
    })
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBe(1)
  })

  test('in which a section loses its text shows that one alone', async () => {
    const report = await changed(rule, { 'GOVERNANCE.md': document('TODO', '') })
    expect(told(report)).toEqual(['GOVERNANCE.md governance/substance Roles'])
  })

  test('in which the section itself is edited shows it', async () => {
    const report = await changed(rule, {
      'GOVERNANCE.md': document('_To be decided._', 'The registrar.'),
    })
    expect(told(report)).toEqual(['GOVERNANCE.md governance/substance Goals'])
  })

  test('that gets a second empty section of one name shows it', async () => {
    const report = await changed(rule, {
      'GOVERNANCE.md': `${rule['GOVERNANCE.md']}\n# Annex\n\n## Goals\n\nTODO\n`,
    })
    expect(told(report)).toEqual(['GOVERNANCE.md governance/substance Goals'])
  })
})

describe('links', () => {
  const [old, fresh] = ['http://localhost:8080/old', 'http://localhost:8080/fresh']

  test('that were there stay quiet, and new ones are shown', async () => {
    const before = { [path]: yaml({ global_activity_url: old }) }
    expect(told(await whole(before))).toEqual([`${path} links/private ${old}`])
    const quiet = await changed(before, {
      [path]: yaml({ global_activity_url: old, cost: 'Paid' }),
    })
    expect(told(quiet)).toEqual([])
    const added = await changed(before, {
      [path]: yaml({ global_activity_url: old, earn_this_badge_url: fresh }),
    })
    expect(told(added)).toContain(`${path} links/private ${fresh}`)
    expect(told(added)).not.toContain(`${path} links/private ${old}`)
  })

  test('that move to another field stay quiet', async () => {
    const before = { [path]: yaml({ earn_this_badge_url: old }) }
    const report = await changed(before, { [path]: yaml({ global_activity_url: old }) })
    expect(told(report)).toEqual([])
  })

  test('of other templates do not hide that a template has one now', async () => {
    const before = { [path]: yaml({ global_activity_url: old }), [other]: yaml({}, archive) }
    const after = { ...before, [other]: yaml({ global_activity_url: old }, archive) }
    expect(told(await changed(before, after))).toContain(`${other} links/private ${old}`)
  })

  test('of a file that is renamed stay quiet', async () => {
    const text = yaml({ id: null, global_activity_url: old })
    const report = await changed(
      { [path]: text },
      { [other]: text },
      { renamed: { [other]: path } },
    )
    expect(told(report)).toEqual([])
    expect(report.elsewhere).toBe(1)
  })

  test('of a governance document and of program.yaml go by the file', async () => {
    const before = {
      'GOVERNANCE.md': `# Rules\n\nSee ${old} for more.\n`,
      'program.yaml': `x-website: ${old}\n`,
    }
    const after = {
      'GOVERNANCE.md': `# Rules\n\nSee ${old} and ${fresh} for more.\n`,
      'program.yaml': `# Ours\nx-website: ${old}\n`,
    }
    expect(
      told(await changed(before, after)).filter((finding) => finding.includes(' links/')),
    ).toEqual([`GOVERNANCE.md links/private ${fresh}`])
  })

  test('of a template that comes back from the archive are shown', async () => {
    const living = yaml({ global_activity_url: old })
    const before = { [path]: `${living}state: archived\n` }
    expect(rulesOf(await whole(before))).not.toContain('links/private')
    expect(rulesOf(await changed(before, { [path]: living }))).toContain('links/private')
  })

  test('that are old are not asked about, and old answers are not shown', async () => {
    const plain = 'http://example.org/keeper'
    const alive: LinkFact = { verdict: 'alive', secure: 'https://example.org/keeper' }
    const links = {
      [plain]: alive,
      'http://example.org/new': { ...alive, secure: 'https://example.org/new' },
    }
    const before = { [path]: yaml({ global_activity_url: plain }) }
    expect(rulesOf(await whole(before, { links }))).toContain('links/insecure')
    const after = {
      [path]: yaml({ global_activity_url: plain, earn_this_badge_url: 'http://example.org/new' }),
    }
    const report = await changed(before, after, { links })
    expect(told(report).filter((one) => one.includes('links/insecure'))).toEqual([
      `${path} links/insecure http://example.org/new`,
    ])
  })
})

describe('which template is which', () => {
  const state = (id: string, file: string, more: Partial<TemplateState> = {}): TemplateState => ({
    id,
    isNamedByFile: false,
    format: 'badgelint',
    file,
    document: 0,
    pointer: '',
    fields: [{ field: 'name', values: [id], pointers: ['/name'] }],
    malformed: [],
    ...more,
  })
  const pairsOf = (
    before: TemplateState[],
    after: TemplateState[],
    renamed: Record<string, string> = {},
  ) =>
    [...counterparts({ before, after, renamed: new Map(Object.entries(renamed)) })].map(
      ([now, then]) => `${now.file}#${now.document} ${then.file}#${then.document}`,
    )

  test('is told by the id, in its own file first', () => {
    const before = [state('a', 'x.yaml'), state('a', 'y.yaml')]
    const after = [state('a', 'y.yaml'), state('a', 'x.yaml')]
    expect(pairsOf(before, after).sort()).toEqual(['x.yaml#0 x.yaml#0', 'y.yaml#0 y.yaml#0'])
  })

  test('is told by the place where the id is another', () => {
    expect(pairsOf([state('a', 'x.yaml')], [state('b', 'x.yaml')])).toEqual(['x.yaml#0 x.yaml#0'])
    expect(pairsOf([state('a', 'x.yaml')], [state('b', 'y.yaml')])).toEqual([])
    expect(pairsOf([state('a', 'x.yaml')], [state('b', 'y.yaml')], { 'y.yaml': 'x.yaml' })).toEqual(
      ['y.yaml#0 x.yaml#0'],
    )
  })

  test('each is taken once', () => {
    const copies = [state('a', 'x.yaml'), state('a', 'y.yaml'), state('a', 'z.yaml')]
    expect(pairsOf([state('a', 'x.yaml')], copies)).toEqual(['x.yaml#0 x.yaml#0'])
  })

  test('one id of two that is in no file of before is found beside one that is', () => {
    const before = [state('a', 'x.yaml'), state('a', 'y.yaml')]
    const after = [state('a', 'x.yaml'), state('a', 'z.yaml')]
    expect(pairsOf(before, after)).toEqual(['x.yaml#0 x.yaml#0', 'z.yaml#0 y.yaml#0'])
  })

  test('what happened is told in the order of files, with what was and what is', () => {
    const before = [state('a', 'x.yaml'), state('gone', 'b.yaml')]
    const after = [
      state('a', 'x.yaml', { fields: [{ field: 'name', values: ['A'], pointers: ['/name'] }] }),
      state('new', 'a.yaml'),
    ]
    expect(templateChanges({ before, after })).toEqual([
      {
        kind: 'added',
        id: 'new',
        file: 'a.yaml',
        fields: [{ field: 'name', before: [], after: ['new'] }],
      },
      { kind: 'removed', id: 'gone', file: 'b.yaml', fields: [] },
      {
        kind: 'changed',
        id: 'a',
        file: 'x.yaml',
        fields: [{ field: 'name', before: ['a'], after: ['A'] }],
      },
    ])
  })
})

/** The library's writer spoils a long text in a few of its styles. */
function styled(fields: Fields, style: YamlStyle | undefined): string {
  const text = stringify(fields, { ...style, directives: null })
  const [read, ...others] = parseAllDocuments(text)
  const isSame =
    others.length === 0 && read?.errors.length === 0 && isDeepStrictEqual(read.toJS(), fields)
  return isSame ? text : stringify(fields)
}

/** The same templates in files of other names, in another order, laid out anew. */
const movedPrograms = files.chain((all) =>
  fc
    .tuple(
      fc.shuffledSubarray(Array.from(all.keys()), { minLength: all.length, maxLength: all.length }),
      fc.array(yamlStyle, { minLength: all.length, maxLength: all.length }),
      fc.boolean(),
    )
    .map(([order, styles, isReversed]) => {
      const after: Record<string, string> = { 'program.yaml': team }
      const renamed: Record<string, string> = {}
      for (const [index, file] of all.entries()) {
        const name = `templates/g${order[index]}.yaml`
        const parts = isReversed ? [...file].reverse() : file
        after[name] = documents(...parts.map((fields) => styled(fields, styles[index])))
        renamed[name] = nameOf(index)
      }
      return { before: programOf(all), after, renamed }
    }),
)

describe('whatever templates say,', () => {
  const shownOf = async (
    {
      before,
      after,
      renamed,
    }: { before: Program; after: Program; renamed: Record<string, string> },
    isMeant: (rule: string) => boolean,
  ) => (await changed(before, after, { renamed })).findings.filter(({ rule }) => isMeant(rule))

  test('files that are renamed, put in another order and laid out anew bring nothing', async () => {
    const isMeant = (rule: string) => !ofSeveral.includes(rule) && rule !== 'template/schema'
    let hidden = 0
    await fc.assert(
      fc.asyncProperty(movedPrograms, async (move) => {
        const report = await changed(move.before, move.after, { renamed: move.renamed })
        hidden += report.elsewhere
        expect(report.changes.filter(({ kind }) => kind !== 'moved')).toEqual([])
        expect(report.settled).toEqual([])
        expect(await shownOf(move, isMeant)).toEqual([])
      }),
      { numRuns: 150 },
    )
    expect(hidden).toBeGreaterThan(500)
  })

  test('files that are renamed bring nothing that several templates are needed for', async () => {
    await fc.assert(
      fc.asyncProperty(movedPrograms, async (move) => {
        expect(await shownOf(move, (rule) => ofSeveral.includes(rule))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  /** Two states: templates of the same ids, some with other fields, some gone, some new. */
  const edits = fc
    .tuple(files, files, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
    .map(([all, others, keeps]) => {
      const next = all.map((file, at) =>
        file
          .map((fields, index) =>
            keeps[at * 3 + index] ? fields : (others[at]?.[index] ?? { ...fields, cost: 'Paid' }),
          )
          .map((fields, index) => ({ ...fields, id: file[index]?.id ?? '' })),
      )
      return { before: programOf(all), after: programOf(keeps[11] ? next : next.slice(1)) }
    })

  type Found = Report['findings'][number]

  /** What a finding is called in both states. */
  const nameOfFinding = ({ rule, template, file, about }: Found) =>
    `${rule} ${template ?? file} ${about}`

  /** Which finding it is among those of one state. */
  const placeOf = ({ rule, file, document, pointer, about }: Found) =>
    `${file} ${document}${pointer} ${rule} ${about}`

  test('what a full check finds and did not find before is shown', async () => {
    let seen = 0
    await fc.assert(
      fc.asyncProperty(edits, async ({ before, after }) => {
        const earlier = (await whole(before)).findings
        const old = new Set(earlier.map(nameOfFinding))
        const wasFound = ({ rule, about }: Found) =>
          earlier.some((one) => one.rule === rule && one.about === about)
        const now = (await whole(after)).findings
        const shown = new Set((await changed(before, after)).findings.map(placeOf))
        // A template that names an address once more is not told of it again. What several templates
        // have in common may have been told at another one of them.
        const isMeant = (one: Found) =>
          !one.rule.startsWith('links/') && !(ofSeveral.includes(one.rule) && wasFound(one))
        const fresh = now.filter((one) => isMeant(one) && !old.has(nameOfFinding(one))).map(placeOf)
        seen += fresh.length
        expect(fresh.filter((name) => !shown.has(name))).toEqual([])
      }),
      { numRuns: 200 },
    )
    expect(seen).toBeGreaterThan(300)
  })

  test('what is shown is what a full check finds, and what is not is counted', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async ({ before, after }) => {
        const now = (await whole(after)).findings.map(placeOf)
        const report = await changed(before, after)
        expect(report.findings.map(placeOf).filter((name) => !now.includes(name))).toEqual([])
        expect(report.findings.length + report.elsewhere).toBeLessThanOrEqual(now.length)
      }),
      { numRuns: 150 },
    )
  })

  test('no more is settled than a full check found before and does not find now', async () => {
    let settled = 0
    await fc.assert(
      fc.asyncProperty(edits, async ({ before, after }) => {
        const now = new Set((await whole(after)).findings.map(nameOfFinding))
        const gone = (await whole(before)).findings.filter((one) => !now.has(nameOfFinding(one)))
        const report = await changed(before, after)
        for (const { rule, count, elsewhere } of report.settled) {
          expect(count).toBeLessThanOrEqual(gone.filter((one) => one.rule === rule).length)
          expect(elsewhere).toBeLessThanOrEqual(count)
          settled += count
        }
      }),
      { numRuns: 150 },
    )
    expect(settled).toBeGreaterThan(50)
  })

  test('a change to one template shows nothing that has no part of it', async () => {
    let hidden = 0
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const before = programOf(all)
        const file = nameOf(0)
        const [first = [], ...others] = all
        const after = programOf([first.map((fields) => ({ ...fields, cost: 'Paid' })), ...others])
        const report = await changed(before, after)
        const isPart = ({ file: at, related }: Report['findings'][number]) =>
          at === file || related.some((place) => place.file === file)
        expect(report.findings.filter((one) => !isPart(one))).toEqual([])
        hidden += report.elsewhere
      }),
      { numRuns: 100 },
    )
    expect(hidden).toBeGreaterThan(100)
  })
})

/** Real templates from public repositories, kept beside the project and never in it. */
const corpus =
  process.env.BADGELINT_CORPUS ?? join(import.meta.dirname, '../../../../shared/corpus')

test.runIf(existsSync(corpus))('real templates in files of other names bring nothing', async () => {
  const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|ya?ml)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(corpus, name), 'utf8')] as const)
  const renameTo = (name: string) => join(dirname(name), `a-${basename(name)}`)
  const before = Object.fromEntries(texts)
  const after = Object.fromEntries(texts.map(([name, text]) => [renameTo(name), text]))
  const renamed = Object.fromEntries(texts.map(([name]) => [renameTo(name), name]))
  const report = await changed(before, after, { renamed })
  expect(told(report)).toEqual([])
  expect(report.summary.templates).toBe((await whole(before)).summary.templates)
  expect(report.elsewhere).toBe(
    (await whole(before)).findings.filter(({ rule }) => !rule.startsWith('config/')).length,
  )
  expect(report.changes.filter(({ kind }) => kind !== 'moved')).toEqual([])
})
