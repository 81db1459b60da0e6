import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lint } from '../src/index.ts'
import { exemplary } from './exemplary.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a rule finds in templates that are exemplary but for some fields, each in a file of its own. */
async function found(rule: string, templates: readonly Fields[]) {
  const sources = templates.map((fields, index) => ({
    path: `templates/t${String(index).padStart(2, '0')}.yaml`,
    text: stringify({ ...exemplary[0], id: `t${index}`, image: `images/${index}.svg`, ...fields }),
  }))
  const { findings } = await lint(sources, { platform: 'credly' })
  return findings.filter((finding) => finding.rule === rule)
}

/** So many templates with fields of their own, then so many others without. */
function some(count: number, fields: Fields, others: number): Fields[] {
  return Array.from({ length: count + others }, (_, index) => ({
    name: `Stream Keeper ${index}`,
    ...(index < count ? fields : {}),
  }))
}

describe('details that templates lack', () => {
  const details = (templates: readonly Fields[]) => found('template/details', templates)

  test.each([0, 1, 40])(
    'are told at the one that lacks them beside %d that have them',
    async (others) => {
      const all = await details(some(1, { level: null }, others))
      expect(all.map(({ message }) => message)).toEqual([
        'The level is not filled in; expected all 4 details that Credly shows',
      ])
    },
  )

  test.each([
    [2, 0, 'Both templates lack the level'],
    [7, 0, 'All 7 templates lack the level'],
    [2, 8, 'Of 10 templates, 2 lack the level'],
    [3, 7, 'Of 10 templates, 3 lack the level'],
    [11, 100, 'Of 111 templates, 11 lack the level'],
  ])('are told once of %d beside %d that have them', async (lacking, others, message) => {
    const all = await details(some(lacking, { level: null }, others))
    expect(all.map((finding) => finding.message)).toEqual([
      `${message}; expected all 4 details that Credly shows`,
    ])
    expect(all[0]?.related).toHaveLength(Math.min(lacking - 1, 10))
  })

  test('are told together: what all lack, and what one does', async () => {
    const templates = some(12, { cost: null }, 0)
    const all = await details(templates.with(0, { ...templates[0], level: null }))
    expect(all.map(({ file, message }) => [file, message.split(';')[0]])).toEqual([
      ['templates/t00.yaml', 'Of 12 templates, 1 lacks the level, and all the cost'],
    ])
  })

  test('that are lacking in different templates are counted apart', async () => {
    const [first] = await details([
      ...some(3, { level: null }, 0),
      ...some(3, { cost: null, time_to_earn: null }, 0),
    ])
    expect(first?.message).toMatch(
      /^Of 6 templates, 3 lack the level, and 3 the cost and time to earn;/,
    )
  })

  test('of archived templates do not count', async () => {
    const archived = some(5, { level: null, state: 'archived' }, 0)
    expect(await details([...archived, ...some(1, { level: null }, 0)])).toHaveLength(1)
    expect(await details(archived)).toEqual([])
  })
})

describe('one text under many names', () => {
  const trades = ['Crane', 'Barge', 'Reed', 'Peat', 'Rope', 'Sail', 'Net']
  const copies = (count: number) =>
    found(
      'template/near-duplicate',
      trades.slice(0, count).map((trade) => ({ name: `${trade} Hand` })),
    )

  test('is told of each where there are few', async () => {
    const all = await copies(5)
    expect(all).toHaveLength(4)
    expect(all[3]?.message).toMatch(/^"Rope Hand" has the same text as "Crane Hand" \(/)
  })

  test('and once where there are many', async () => {
    const all = await copies(7)
    expect(all).toHaveLength(1)
    expect(all[0]?.message).toBe(
      '"Barge Hand" has the same text as "Crane Hand" (templates/t00.yaml) and 5 more; expected its own text',
    )
    expect(all[0]?.related).toHaveLength(5)
  })

  test('is declared where its format can say it', async () => {
    const [own] = await copies(2)
    expect(own?.suggestion).toContain('give both the same `series`')
    const text = JSON.stringify({
      data: trades.slice(0, 2).map((trade) => ({
        id: trade,
        name: `${trade} Hand`,
        vanity_slug: trade,
        badges_count: 1,
        description: exemplary[0]?.description,
        badge_template_activities: exemplary[0]?.badge_template_activities,
      })),
    })
    const { findings } = await lint([{ path: 'templates/export.json', text }], {})
    const exported = findings.find(({ rule }) => rule === 'template/near-duplicate')
    expect(exported?.suggestion).toContain('declare them under `series` in the configuration')
  })
})

describe('a language that is not that of the text', () => {
  const german =
    'Die Teilnehmenden haben drei Monate lang jede Woche einen Bach gemessen und können eine natürliche Schwankung von einer Verschmutzung unterscheiden, weil sie beides oft gesehen haben.'
  const languages = (wrong: number, right: number) =>
    found(
      'template/language',
      some(wrong, { language: 'en', description: german }, right).map((fields) => ({
        language: 'en',
        ...fields,
      })),
    )

  test.each([
    [1, 0, 1],
    [2, 0, 2],
    [2, 1, 2],
    [3, 0, 1],
    [3, 2, 1],
    [3, 3, 3],
    [11, 20, 1],
  ])('in %d templates beside %d others is told %d times', async (wrong, right, times) => {
    const all = await languages(wrong, right)
    expect(all).toHaveLength(times)
    if (times === 1 && wrong > 1)
      expect(all[0]?.message).toMatch(
        right === 0
          ? /^All 3 templates seem to be in German, but/
          : new RegExp(`^${wrong} of ${wrong + right} templates seem to be in German, but`),
      )
  })
})
