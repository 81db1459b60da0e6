import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '@badgelint/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withLinks } from '../src/change/linked-change.ts'
import {
  changeSince,
  type RepositoryChange,
  stagedChange,
} from '../src/change/repository-change.ts'
import { unchangedFiles } from '../src/change/unchanged-files.ts'
import { configurationFor, readFiles } from '../src/check.ts'
import { targetOf } from '../src/files/select.ts'
import { Selection } from '../src/files/selection.ts'
import { Git, gitAt } from '../src/git/git.ts'
import { commit, emptyFolder, git, type Layout, lay, link } from './repository.ts'

/** What is read: texts by their paths, and why something is not. */
type Seen = Readonly<Record<string, string>>

function seen(sources: readonly Source[]): Seen {
  const told = sources.map((source) => [
    source.path,
    'text' in source ? source.text : `(${source.unreadable.reason})`,
  ])
  return Object.fromEntries(told.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}

async function seenByFullCheck(folder: string, paths: readonly string[]): Promise<Seen> {
  return seen((await readFiles({ workingDirectory: folder, paths })).sources)
}

/** Both states of all files, as a check of the change sees them. */
async function seenByChange(
  folder: string,
  paths: readonly string[],
  raw: RepositoryChange,
  all: readonly string[],
): Promise<{ readonly before: Seen; readonly after: Seen }> {
  const request = { workingDirectory: folder, paths }
  const target = targetOf(request)
  const selection = new Selection(target, await configurationFor(request, target))
  const { change } = withLinks(raw, selection)
  const both = selection.read(
    change.files.filter((file) => selection.has(file)),
    change,
  )
  // A change that concerns nothing leaves the others unread; one of an image concerns all.
  const image = { after: { absolute: join(folder, 'image.png'), blob: undefined } }
  const unchanged = await unchangedFiles(
    selection,
    { ...change, files: [...change.files, image] },
    false,
  )
  const others = unchanged.sourcesOf(all)
  return { before: seen([...both.before, ...others]), after: seen([...both.after, ...others]) }
}

const names = [
  'a.yaml',
  'b c.json',
  `"q'.yaml`,
  'two\nlines.yaml',
  'ü.md',
  '-x.yaml',
  'n.txt',
  'Ü',
  '-d',
  'd e',
  'templates',
  'templates',
  'node_modules',
  'shared',
]
const name = fc.constantFrom(...names)
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
const target = fc
  .tuple(fc.constantFrom('', '', '../', '../', '../../', './', '../../../'), path)
  .map(([up, rest]) => `${up}${rest}`)
const ignoreRules = fc
  .array(
    fc.oneof(
      name,
      name.map((one) => `/${one}`),
      name.map((one) => `!${one}`),
      name.map((one) => `${one}/`),
      fc.constantFrom('*.yaml', '!*.yaml', '*.JSON', '**/shared', 'd?e'),
    ),
    { maxLength: 3 },
  )
  .map((rules) => rules.filter((rule) => !rule.includes('\n')).join('\n'))
const text = fc.integer({ min: 0, max: 9 }).map((number) => `name: N${number}\n`)
const item = fc.oneof(
  { weight: 5, arbitrary: fc.record({ at: path, is: text }) },
  { weight: 3, arbitrary: fc.record({ at: path, is: target.map(link) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      at: fc.constantFrom('', 'templates/', 'shared/').map((folder) => `${folder}.gitignore`),
      is: ignoreRules,
    }),
  },
)
const items = fc.array(item, { minLength: 1, maxLength: 14 })

/** Of paths of which one lies within the other the later one stays. */
function layoutOf(all: readonly { readonly at: string; readonly is: Layout[string] }[]): Layout {
  const layout = new Map<string, Layout[string]>()
  for (const { at, is } of all) {
    for (const other of layout.keys()) if (areNested(at, other)) layout.delete(other)
    layout.set(at, is)
  }
  return Object.fromEntries(layout)
}

function isIgnored(folder: string, paths: readonly string[]): boolean {
  const rules = ['check-ignore', '--quiet', '--no-index', '--']
  return paths.some(
    (path) => path !== '.' && spawnSync('git', [...rules, path], { cwd: folder }).status === 0,
  )
}

function isFolder(path: string): boolean {
  return existsSync(path) && lstatSync(path).isDirectory()
}

function areNested(a: string, b: string): boolean {
  return `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`)
}

/** Another repository within, at a path. */
interface Inner {
  readonly at: string
  readonly layout: Layout
}

const innerAt = fc.constantFrom('sub', 'templates/sub', 'd e')
const inner = fc.record({ at: innerAt, layout: items.map(layoutOf) })
const states = fc.record({
  first: items,
  second: items,
  kept: fc.integer({ min: 0, max: 14 }),
  inner: fc.option(inner, { nil: undefined, freq: 3 }),
  innerLater: items.map(layoutOf),
  isInnerNew: fc.boolean(),
  isConfigured: fc.boolean(),
  paths: fc.constantFrom(['.'], ['.'], ['templates'], ['templates', 'shared'], ['**/*.yaml']),
})

function put(folder: string, layout: Layout, within: Inner | undefined): void {
  const own = within && join(folder, within.at, '.git')
  const keptAside = join(folder, '.git', 'inner')
  if (own && existsSync(own)) renameSync(own, keptAside)
  for (const entry of readdirSync(folder))
    if (entry !== '.git') rmSync(join(folder, entry), { recursive: true })
  // A folder that may be named is there.
  const all = Object.entries({ 'templates/keep.txt': '', 'shared/keep.txt': '', ...layout })
  const outside = all.filter(([path]) => within === undefined || !areNested(path, within.at))
  lay(folder, Object.fromEntries(outside))
  if (within === undefined) return
  const at = join(folder, within.at)
  rmSync(at, { recursive: true, force: true })
  mkdirSync(at, { recursive: true })
  if (own && existsSync(keptAside)) renameSync(keptAside, own)
  lay(at, within.layout)
  commit(at)
}

test('a check of a change sees what a check of all files sees, in both states', async () => {
  // The same cases each time, so that a change alone can break them.
  const seed = Number(process.env.BADGELINT_SEED ?? 1)
  const numRuns = Number(process.env.BADGELINT_RUNS ?? 12)
  const property = fc.asyncProperty(states, async (drawn) => {
    const { first, second, kept, isConfigured, paths, isInnerNew, innerLater } = drawn
    const folder = emptyFolder()
    git(folder, 'init', '--quiet', '--initial-branch', 'main')
    const own: Layout = isConfigured ? { 'badgelint.yaml': 'templates: [templates/**]\n' } : {}
    put(folder, { ...own, ...layoutOf(first) }, isInnerNew ? undefined : drawn.inner)
    const before = await seenByFullCheck(folder, paths)
    const begin = commit(folder)
    // A folder that is named is looked into though git ignores it, and so knows of no change in it.
    fc.pre(!isIgnored(folder, paths))
    expect(await seenByFullCheck(folder, paths)).toEqual(before)
    const tracked = git(folder, 'ls-files', '-z').split('\0').slice(0, -1)
    put(
      folder,
      { ...own, ...layoutOf([...first.slice(0, kept), ...second]) },
      drawn.inner && { ...drawn.inner, layout: innerLater },
    )
    fc.pre(!isIgnored(folder, paths))
    // Nor do git's own lists agree on a file that has become a folder which is ignored.
    const folders = tracked.filter((path) => isFolder(join(folder, path)))
    fc.pre(folders.every((path) => !isIgnored(folder, [path])))
    const after = await seenByFullCheck(folder, paths)
    const all = Object.keys({ ...before, ...after })
    const repository = gitAt(folder)
    if (repository === undefined) throw new Error('there is no repository')
    expect(await seenByChange(folder, paths, changeSince(repository, begin), all)).toEqual({
      before,
      after,
    })
    git(folder, 'add', '--all')
    // A file that has become a folder counts to git for what it was until then.
    const staged = await seenByFullCheck(folder, paths)
    const allStaged = Object.keys({ ...before, ...staged })
    expect(await seenByChange(folder, paths, stagedChange(new Git(folder)), allStaged)).toEqual({
      before,
      after: staged,
    })
    // What was added since there was nothing is all that there is.
    const empty = repository.emptyTree()
    expect(
      await seenByChange(folder, paths, changeSince(new Git(folder), empty), allStaged),
    ).toEqual({
      before: {},
      after: staged,
    })
  })
  await fc.assert(property, { seed, numRuns, endOnFailure: true })
}, 600_000)
