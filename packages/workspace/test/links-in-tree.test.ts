import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkChange } from '../src/change/check-change.ts'
import { changeSince, stagedChange } from '../src/change/repository-change.ts'
import { check } from '../src/check.ts'
import { maxLinkedEntries } from '../src/files/walk.ts'
import { Git } from '../src/git/git.ts'
import { commit, emptyFolder, git, type Layout, lay, link } from './repository.ts'

const today = '2026-01-01'
const configured = {
  'badgelint.yaml':
    'platform: credly\ntemplates: [templates/**]\nrules: {governance/present: off}\n',
}
const flawed = 'name: Stream Keeper\ndescription: We teach you to measure a stream.\n'

function repository(layout: Layout): string {
  const folder = emptyFolder()
  lay(folder, { ...configured, ...layout })
  commit(folder)
  return folder
}

/** Files with findings, and those that cannot be read with the reason. */
function told(
  findings: readonly { readonly file: string; readonly rule: string; readonly message: string }[],
) {
  const lines = findings.map(({ file, rule, message }) =>
    rule === 'document/readable' ? `${file}: ${message}` : file,
  )
  return [...new Set(lines)].sort()
}

async function checked(folder: string) {
  const { report, notes } = await check({ workingDirectory: folder, today })
  return { files: told(report.findings), notes }
}

async function changed(folder: string, kind: 'staged' | 'on the disk') {
  const repo = new Git(folder)
  const change = kind === 'staged' ? stagedChange(repo) : changeSince(repo, 'HEAD')
  const { report, notes } = await checkChange({ workingDirectory: folder, today, change })
  return { files: told(report.findings), notes }
}

const kinds = ['staged', 'on the disk'] as const

describe.each(kinds)('a change that is %s', (kind) => {
  test.each<[string, Layout, Layout, string[]]>([
    [
      'a link to a file elsewhere is shown under its own name',
      { 'shared/a.txt': flawed },
      { 'templates/a.yaml': link('../shared/a.txt') },
      ['templates/a.yaml'],
    ],
    [
      'what a link leads to changes',
      { 'shared/a.yaml': 'name: Stream Keeper\n', 'templates/a.yaml': link('../shared/a.yaml') },
      { 'shared/a.yaml': flawed },
      ['templates/a.yaml'],
    ],
    [
      'what a link to a folder leads to changes',
      { 'shared/b/a.yaml': 'name: Stream Keeper\n', 'templates/all': link('../shared') },
      { 'shared/b/a.yaml': flawed },
      ['templates/all/b/a.yaml'],
    ],
    [
      'a link is turned',
      {
        'shared/a.yaml': 'name: Stream Keeper\n',
        'shared/b.yaml': flawed,
        'templates/a.yaml': link('../shared/a.yaml'),
      },
      { 'templates/a.yaml': link('../shared/b.yaml') },
      ['templates/a.yaml'],
    ],
    [
      'a link to a folder is turned',
      {
        'shared/a/x.yaml': 'name: Stream Keeper\n',
        'shared/b/x.yaml': flawed,
        'templates/all': link('../shared/a'),
      },
      { 'templates/all': link('../shared/b') },
      ['templates/all/x.yaml'],
    ],
    [
      'a link to a file that is checked itself is no second one',
      { 'templates/z/a.yaml': 'name: Stream Keeper\n' },
      { 'templates/a.yaml': link('z/a.yaml'), 'templates/z/a.yaml': flawed },
      ['templates/z/a.yaml'],
    ],
    [
      'of two links to one file the first counts',
      { 'shared/a.yaml': flawed },
      { 'templates/b.yaml': link('../shared/a.yaml'), 'templates/a.yaml': link('b.yaml') },
      ['templates/a.yaml'],
    ],
    [
      'what lies in node_modules is left alone',
      {},
      { 'templates/node_modules/a.yaml': flawed },
      [],
    ],
    [
      'links that go round in a circle are said, and the others are checked',
      {},
      {
        'templates/a.yaml': link('b.yaml'),
        'templates/b.yaml': link('a.yaml'),
        'templates/up': link('..'),
        'templates/c.yaml': flawed,
      },
      [
        'templates/a.yaml: The file is a link that loops back to templates/a.yaml; expected a link to a file',
        'templates/b.yaml: The file is a link that loops back to templates/b.yaml; expected a link to a file',
        'templates/c.yaml',
      ],
    ],
    [
      'a link that leads out or nowhere is said',
      {},
      { 'templates/a.yaml': link('../../a.yaml'), 'templates/b.yaml': link('../.git/config') },
      [
        'templates/a.yaml: The file is a link to ../a.yaml, outside the folder that is checked; expected a regular file',
        'templates/b.yaml: The file is a link to .git/config, where the repository has no file; expected a link to one of its files',
      ],
    ],
  ])('%s', async (_, before, after, files) => {
    const folder = repository(before)
    lay(folder, after)
    git(folder, 'add', '--all')
    expect((await changed(folder, kind)).files).toEqual(files)
    // A check of all files says the same of them.
    const all = (await checked(folder)).files
    expect(all.filter((line) => files.includes(line))).toEqual(files)
  })

  test('a folder elsewhere that a link leads to is not looked into, which is said once', async () => {
    const folder = repository({})
    lay(folder, { 'templates/more': link('../../..') })
    git(folder, 'add', '--all')
    const said = await changed(folder, kind)
    expect(said.files).toEqual([])
    expect(said.notes).toEqual([
      'templates/more is a link to ../.., outside of the repository, and was not followed.',
    ])
    expect((await checked(folder)).notes).toEqual(said.notes)
  })
})

test('in a change that is staged the text behind a link is that which is staged', async () => {
  const folder = repository({
    'shared/a.yaml': 'name: A\n',
    'templates/a.yaml': link('../shared/a.yaml'),
  })
  lay(folder, { 'shared/a.yaml': flawed })
  git(folder, 'add', '--all')
  lay(folder, { 'shared/a.yaml': 'name: A\n' })
  expect((await changed(folder, 'staged')).files).toEqual(['templates/a.yaml'])
  expect((await changed(folder, 'on the disk')).files).toEqual([])
})

test('without a configuration a file elsewhere has the name that a link gives it among the templates', async () => {
  const folder = emptyFolder()
  lay(folder, { 'kept.yaml': flawed, 'templates/b.yaml': 'name: B\n' })
  commit(folder)
  lay(folder, { 'templates/a.yaml': link('../kept.yaml') })
  git(folder, 'add', '--all')
  expect((await checked(folder)).files).toEqual(['templates/a.yaml', 'templates/b.yaml'])
  for (const kind of kinds)
    expect((await changed(folder, kind)).files).toEqual(['templates/a.yaml'])
})

test('a file that git tracks is never ignored, whatever a change ignores', async () => {
  const folder = repository({ 'templates/a.yaml': flawed })
  lay(folder, { '.gitignore': 'templates/\n*.yaml\n', 'templates/b.yaml': flawed })
  expect((await checked(folder)).files).toEqual(['templates/a.yaml'])
  git(folder, 'add', '--force', 'templates/b.yaml')
  expect((await checked(folder)).files).toEqual(['templates/a.yaml', 'templates/b.yaml'])
  expect((await changed(folder, 'staged')).files).toContain('templates/b.yaml')
})

test('what a person ignores in the own settings is ignored in a check of all files too', async () => {
  const folder = repository({})
  writeFileSync(join(folder, '.git/info/exclude'), '/templates/draft.yaml\n')
  lay(folder, { 'templates/draft.yaml': flawed, 'templates/a.yaml': flawed })
  expect((await checked(folder)).files).toEqual(['templates/a.yaml'])
  expect((await changed(folder, 'on the disk')).files).toEqual(['templates/a.yaml'])
})

test('links to folders of links end, and that is said once', async () => {
  const depth = 14
  const levels = Array.from(
    { length: depth },
    (_, level): Layout => ({
      [`d${level}/a`]: link(`../d${level + 1}`),
      [`d${level}/b`]: link(`../d${level + 1}`),
    }),
  )
  const folder = repository({ ...Object.assign({}, ...levels), 'templates/all': link('../d0') })
  lay(folder, { [`d${depth}/x.yaml`]: flawed })
  expect(2 ** (depth + 1)).toBeGreaterThan(maxLinkedEntries)
  const { notes } = await checked(folder)
  expect(notes).toEqual([
    'Links to folders that hold links lead to more folders than are followed, so that some of them were not checked.',
  ])
})

test('a repository that git cannot read is checked by its patterns', async () => {
  const folder = repository({ '.gitignore': 'templates/b.yaml\n', 'templates/a.yaml': flawed })
  lay(folder, { 'templates/b.yaml': flawed })
  rmSync(join(folder, '.git'), { recursive: true })
  lay(folder, { '.git': 'gitdir: nowhere\n' })
  expect((await checked(folder)).files).toEqual(['templates/a.yaml'])
})
