import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'

/** A folder of core whose code is mutated, and where that lay at commit bf97b73; globs below `packages/core/src`. */
const folders = {
  lint: {
    now: 'lint/*.ts',
    before: ['judge-*', 'finding', 'glance', 'within-bounds', 'extracts'],
  },
  report: {
    now: 'report/*.ts',
    before: ['settle', 'locate', 'links-in', 'within-findings', 'newly-suppressed'],
  },
  suppression: {
    now: 'suppression/*.ts',
    before: ['comments', 'ignores', 'baseline', 'baseline-*', '../documents/suppressions'],
  },
  change: {
    now: 'change/*.ts',
    before: [
      ...['touched', 'differences', 'concerned', 'changed-facts', 'known-files'],
      ...['../change', '../program/changes'],
    ],
  },
  facts: { now: 'facts/*.ts', before: ['gather'] },
} as const

/** Four contracts and six that are guidance; five on groups, two on templates, one on a document, two on links. */
const rules = [
  'governance/substance',
  'links/dead',
  'links/moved',
  'template/description-length',
  'template/image-file',
  'template/near-duplicate',
  'template/no-personal-data',
  'template/owner',
  'template/readability',
  'template/unique-id',
]

/** The files that are mutated in a tree, below it, each with its folder, in an order of their own. */
export function mutatedFiles(tree: string): Map<string, string> {
  const source = join(tree, 'packages/core/src')
  const isBefore = existsSync(join(source, 'engine'))
  const found = new Map<string, string>()
  for (const [folder, { now, before }] of Object.entries(folders))
    for (const glob of isBefore ? before.map((name) => `engine/${name}.ts`) : [now])
      add(folder, glob)
  for (const rule of rules) add('ten rules', `rules/${rule}.ts`)
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))

  function add(folder: string, glob: string): void {
    const paths = globSync(glob, { cwd: source })
    if (paths.length === 0) throw new Error(`${tree} has no packages/core/src/${glob}`)
    for (const path of paths) found.set(join('packages/core/src', path), folder)
  }
}
