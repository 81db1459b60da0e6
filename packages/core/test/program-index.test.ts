import { describe, expect, test } from 'vitest'
import { lint, templateGroupRule } from '../src/internal.ts'
import { type Contribution, MemoryIndex } from '../src/lint/program-index.ts'

function file(path: string, ...keys: string[]): Contribution {
  const entries = keys.map((key) => ({ source: 'house/rule', key, value: `${path} ${key}` }))
  return { path, entries, templateIds: [], isUnread: false }
}

describe('an index', () => {
  const files = [file('b', 'one', 'two', 'two'), file('a', 'two', 'three'), file('c', 'two')]

  function indexed(): MemoryIndex {
    const index = new MemoryIndex()
    for (const one of files) index.add(one)
    return index
  }

  const groupsOf = (index: MemoryIndex, minSize: number) =>
    Object.fromEntries(index.groupsOf('house/rule', minSize))

  test('gives groups of a size', () => {
    const two = ['b two', 'b two', 'a two', 'c two']
    expect(groupsOf(indexed(), 1)).toEqual({ one: ['b one'], two, three: ['a three'] })
    expect(groupsOf(indexed(), 2)).toEqual({ two })
    expect(groupsOf(indexed(), 5)).toEqual({})
    expect(indexed().group('house/rule', 'three')).toEqual(['a three'])
    expect(indexed().group('house/rule', 'four')).toEqual([])
  })

  test('forgets what is taken back, and puts files in order', () => {
    const index = indexed()
    index.sort(files.flatMap(({ entries }) => entries))
    expect(index.group('house/rule', 'two')).toEqual(['a two', 'b two', 'b two', 'c two'])
    for (const one of files.slice(0, 2)) index.remove(one)
    expect(groupsOf(index, 1)).toEqual({ two: ['c two'] })
    index.remove(file('c', 'two'))
    expect([...index.keysOf('house/rule')]).toEqual([])
  })
})

/** How many templates a rule was given in each of its groups. */
async function givenGroups(
  declared: { readonly minGroup?: number; readonly needsFacts?: readonly 'images'[] },
  names: readonly string[],
  facts = {},
): Promise<number[]> {
  const sizes: number[] = []
  const rule = templateGroupRule({
    id: 'house/witness',
    practice: 4,
    kind: 'guidance',
    severity: 'info',
    reads: ['name'],
    summary: 'Sees templates of one name.',
    why: 'To be sure.',
    source: { title: 'House rules', address: 'https://example.org/' },
    mistakes: 'None.',
    examples: { good: [], bad: [] },
    ...declared,
    *extract({ name }) {
      if (name) yield { key: name.value, value: name.value }
    },
    checkGroup(group) {
      sizes.push(group.length)
      return []
    },
  })
  const sources = names.map((name, index) => ({
    path: `templates/${index}.yaml`,
    text: `name: ${name}\ndescription: They have tested water.\n`,
  }))
  await lint(sources, {}, { rules: [rule], facts })
  return sizes
}

describe('a rule on groups', () => {
  const names = ['Water', 'Water', 'Bread']

  test('is given those that are large enough', async () => {
    expect(await givenGroups({}, names)).toEqual([2, 1])
    expect(await givenGroups({ minGroup: 2 }, names)).toEqual([2])
  })

  test('is given none where there are not the facts that it needs', async () => {
    expect(await givenGroups({ needsFacts: ['images'] }, names)).toEqual([])
    expect(await givenGroups({ needsFacts: ['images'] }, names, { images: new Map() })).toEqual([
      2, 1,
    ])
  })
})
