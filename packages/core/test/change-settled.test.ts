import { describe, expect, test } from 'vitest'
import type { ChangeReport } from '../src/internal.ts'
import { archive, changed, other, type Program, path, teaching, yaml } from './changing.ts'

/** What is settled, a line for each rule: how many, and how many of them elsewhere. */
function settledIn({ settled }: ChangeReport): string[] {
  return settled.map(({ rule, count, elsewhere }) => `${rule} ${count} ${elsewhere}`)
}

const flawed = yaml({ level: 'Beginner', description: teaching })
const near = yaml({ id: 'brook-watcher', name: 'Brook Watcher', image: 'images/brook.svg' })

describe('what a change settles', () => {
  test('is counted by rule, where it is mended', async () => {
    const report = await changed({ [path]: flawed }, { [path]: yaml() })
    expect(settledIn(report)).toEqual(['template/earner-voice 1 0', 'template/schema 1 0'])
    const half = await changed({ [path]: flawed }, { [path]: yaml({ description: teaching }) })
    expect(settledIn(half)).toEqual(['template/schema 1 0'])
  })

  test('is counted where nothing is left to be said, and where something is', async () => {
    const left = { [other]: yaml({ level: 'Beginner' }, archive) }
    const before = { ...left, [path]: flawed }
    expect(settledIn(await changed(before, { ...left, [path]: yaml() }))).toHaveLength(2)
  })

  test('is told apart where it lies in a file that the change does not touch', async () => {
    const before = { [path]: yaml(), [other]: near }
    const report = await changed(before, { [path]: yaml({}, archive), [other]: near })
    const [first] = report.settled
    expect(first).toMatchObject({ rule: 'template/near-duplicate', count: 1 })
  })

  const leaves: Readonly<Record<string, readonly [before: Program, after: Program]>> = {
    'a template that is removed': [
      { [path]: flawed, [other]: yaml({}, archive) },
      { [other]: yaml({}, archive) },
    ],
    'a file that breaks': [{ [path]: flawed }, { [path]: `x: [\n${flawed}` }],
    'a field that is malformed and hides what was said of it': [
      { [path]: yaml({ description: teaching }) },
      { [path]: yaml({ description: ['x'] }) },
    ],
    'a comment that suppresses': [
      { [path]: yaml({ description: teaching }) },
      {
        [path]: `# badgelint-disable-file template/earner-voice -- a charter\n${yaml({ description: teaching })}`,
      },
    ],
    'a template that moves into another file': [
      { [path]: flawed },
      { 'templates/moved.yaml': flawed },
    ],
    'another order of keys': [
      { [path]: flawed },
      { [path]: `${flawed.split('\n').filter(Boolean).toReversed().join('\n')}\n` },
    ],
  }

  test.each(Object.entries(leaves))('is nothing with %s', async (_, [before, after]) => {
    expect(settledIn(await changed(before, after))).toEqual([])
  })

  test('is nothing where three are alike, and another of them is named', async () => {
    const third = yaml({ id: 'rill-watcher', name: 'Rill Watcher', image: 'images/rill.svg' })
    const before = { 'templates/a.yaml': near, 'templates/b.yaml': third, [path]: yaml() }
    const renamed = { 'templates/z.yaml': 'templates/a.yaml' }
    const after = { 'templates/b.yaml': third, [path]: yaml(), 'templates/z.yaml': near }
    expect(settledIn(await changed(before, after, { renamed }))).toEqual([])
  })
})

describe('a governance document', () => {
  const levels = (...names: readonly string[]) =>
    `# Governance\n\n## Levels\n\n${names.map((name) => `- ${name}\n`).join('')}`
  const issued = (within: string) =>
    `# Governance\n\n## Issuing\n\nBadges are issued within ${within} of the last assessment.\n`
  const stated = async (before: string | undefined, after: string | undefined) => {
    const programOf = (text: string | undefined) => (text ? { 'GOVERNANCE.md': text } : {})
    const { statedChanges } = await changed(
      { ...programOf(before), [path]: yaml() },
      { ...programOf(after), [path]: yaml() },
    )
    return statedChanges
  }

  test('that allows a level has templates elsewhere no longer told of it, and says both', async () => {
    const advanced = { [path]: yaml({ level: 'Advanced' }) }
    const report = await changed(
      { ...advanced, 'GOVERNANCE.md': levels('Foundational', 'Intermediate') },
      { ...advanced, 'GOVERNANCE.md': levels('Foundational', 'Intermediate', 'Advanced') },
    )
    expect(report.findings).toEqual([])
    expect(settledIn(report)).toEqual(['governance/consistent 1 1'])
    expect(report.statedChanges).toMatchObject([
      {
        fact: 'levels',
        before: ['Foundational', 'Intermediate'],
        after: ['Foundational', 'Intermediate', 'Advanced'],
        place: { file: 'GOVERNANCE.md', range: { start: { line: 5 } } },
      },
    ])
  })

  test('that gives more time to issue says so, with the line', async () => {
    expect(await stated(issued('five days'), `\n${issued('thirty days')}`)).toMatchObject([
      {
        fact: 'issuingLimit',
        before: 5,
        placeBefore: { range: { start: { line: 5 } } },
        after: 30,
        place: { file: 'GOVERNANCE.md', range: { start: { line: 6 } } },
      },
    ])
  })

  test('that states something for the first time or no longer says so', async () => {
    const [first] = await stated(undefined, issued('five days'))
    expect(first).toMatchObject({ fact: 'issuingLimit', after: 5 })
    expect(first).not.toHaveProperty('before')
    const [last] = await stated(issued('five days'), undefined)
    expect(last).toMatchObject({ before: 5, placeBefore: { file: 'GOVERNANCE.md' } })
    expect(last).not.toHaveProperty('after')
  })

  test('that is worded anew, or lists the same in another order, says nothing', async () => {
    expect(await stated(issued('seven days'), issued('one week'))).toEqual([])
    expect(await stated(levels('Bronze', 'Silver'), levels('Silver', 'Bronze'))).toEqual([])
  })

  test('that has badges named otherwise says so', async () => {
    const named = (pattern: string) =>
      `# Governance\n\n## Names\n\nA badge is named \`${pattern}\`.\n`
    expect(await stated(named('<Level>: <Topic>'), named('<Topic> | <Level>'))).toMatchObject([
      { fact: 'namePattern', before: ['<Level>: <Topic>'], after: ['<Topic> | <Level>'] },
    ])
  })

  test('whose limit stands in another document now says nothing', async () => {
    const { statedChanges } = await changed(
      { 'GOVERNANCE.md': issued('five days'), [path]: yaml() },
      {
        'GOVERNANCE.md': '# Governance\n\n## Goals\n\nWe help.\n',
        'governance/issuing.md': issued('five days'),
        [path]: yaml(),
      },
      { configuration: { platform: 'credly', governance: ['GOVERNANCE.md', 'governance/*.md'] } },
    )
    expect(statedChanges).toEqual([])
  })
})
