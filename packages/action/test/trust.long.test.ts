import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  credly,
  type Files,
  newFolder,
  pullEvent,
  pullRequest,
  Repository,
  runOn,
  summaryText,
  template,
} from './program.ts'
import { type RunResult, runAction } from './runner.ts'

/** Modules that tell that they ran. */
class Trace {
  readonly #file = join(newFolder(), 'trace')

  /** Text of a module that leaves its label when it runs, and exports nothing to do. */
  module(label: string, more = ''): string {
    return `import { appendFileSync } from 'node:fs'\n${more}\nappendFileSync(${JSON.stringify(this.#file)}, '${label} ')\nexport default []\n`
  }

  /** The same as CommonJS. */
  common(label: string, more = ''): string {
    return `${more}\nrequire('node:fs').appendFileSync(${JSON.stringify(this.#file)}, '${label} ')\nmodule.exports = []\n`
  }

  get ran(): string[] {
    return existsSync(this.#file) ? readFileSync(this.#file, 'utf8').trim().split(' ') : []
  }
}

interface Event {
  readonly name: string
  readonly payload: object
}

const repository = { full_name: 'octo-org/badges' }
const event = (name: string, payload: object = {}): Event => ({
  name,
  payload: { repository, ...payload },
})

/** Events about what people who may write have committed. */
const ownCommits = ['push', 'schedule', 'create', 'release']
/** Events that only people who may write can start, for whatever they like. */
const dispatches = ['workflow_dispatch', 'repository_dispatch']
/** Events that run with the rights of the repository, and that strangers can start or be about. */
const open = [
  'issues',
  'check_run',
  'check_suite',
  'status',
  'deployment',
  'deployment_status',
  'discussion',
  'page_build',
  'watch',
  'fork',
  'registry_package',
  'an_event_of_tomorrow',
]
/** Events by which people look at what strangers propose. */
const privileged = ['workflow_run', 'issue_comment']

/** A program with a plugin in it, and what is played on it. */
interface Played {
  readonly repository: Repository
  readonly sha: string
  readonly trace: Trace
}

function program(more: (trace: Trace) => Files = () => ({})): Played {
  const trace = new Trace()
  const own = Repository.create()
  const sha = own.commit({
    '.gitignore': 'node_modules\nhead\nlocal*\n',
    'badgelint.yaml': `${credly}plugins: [./rules/house.mjs]\n`,
    'rules/house.mjs': trace.module('own'),
    'templates/stream.yaml': template(),
    ...more(trace),
  })
  return { repository: own, sha, trace }
}

function play(
  { repository: { folder }, sha }: Played,
  on: Event,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<RunResult> {
  return runAction({
    repository: folder,
    event: on,
    inputs: { links: 'false', ...inputs },
    env: { GITHUB_SHA: sha, ...env },
  })
}

describe.concurrent('a plugin runs where the event’s commit is checked out, and nowhere else', () => {
  const merging = event('merge_group', { merge_group: { base_sha: '1'.repeat(40) } })
  const all = [...ownCommits, ...dispatches, ...open, ...privileged].map((name) => event(name))

  test.each([...all, merging].map((on) => [on.name, on] as const))('%s', async (name, on) => {
    const played = program()
    const { trace } = played
    expect((await play(played, on)).outputs.conclusion).toBe('clean')
    expect(trace.ran).toEqual(['own'])
    played.repository.commit({ 'rules/house.mjs': trace.module('other') })
    const ran = await play(played, on)
    expect(trace.ran).toEqual(['own'])
    if (privileged.includes(name)) return expect(ran.outputs).toEqual({ conclusion: 'refused' })
    expect(ran.outputs.conclusion).toBe('clean')
    return expect(summaryText(ran)).toContain(
      'Not loaded, because what is checked out is not the commit of this event: ./rules/house.mjs.',
    )
  })

  const fork = 'stranger/badges'
  test.each([
    ['pull_request', undefined, 'merge', true],
    ['pull_request', undefined, 'head', true],
    ['pull_request', undefined, 'base', false],
    ['pull_request', fork, 'merge', false],
    ['pull_request', fork, 'head', false],
    ['pull_request', fork, 'base', false],
    ['pull_request_review', undefined, 'merge', true],
    ['pull_request_review', fork, 'merge', false],
    ['pull_request_target', undefined, 'base', true],
    ['pull_request_target', undefined, 'head', true],
    ['pull_request_target', undefined, 'merge', true],
    ['pull_request_target', fork, 'base', true],
    ['pull_request_target', fork, 'head', false],
    ['pull_request_target', fork, 'merge', false],
  ] as const)('%s from %s, with the %s', async (name, from, side, isRun) => {
    const trace = new Trace()
    const pull = pullRequest({
      before: {
        'badgelint.yaml': `${credly}plugins: [./house.mjs]\n`,
        'house.mjs': trace.module('base'),
        'templates/stream.yaml': template(),
      },
      change: { 'house.mjs': trace.module('head') },
      ...(from === undefined ? {} : { fork: from }),
    })
    pull.repository.git('checkout', '--quiet', '--detach', pull[side])
    await runOn(pull, {}, { event: pullEvent(pull, name) })
    expect(trace.ran).toEqual(isRun ? [side === 'base' ? 'base' : 'head'] : [])
  })

  test('where Dependabot proposes an update', async () => {
    const trace = new Trace()
    const pull = pullRequest({
      before: {
        'badgelint.yaml': `${credly}plugins: [./house.mjs]\n`,
        'house.mjs': trace.module('own'),
        'templates/stream.yaml': template(),
      },
      change: { 'package.json': '{}\n' },
    })
    await runOn(pull, {}, { env: { GITHUB_ACTOR: 'dependabot[bot]' } })
    expect(trace.ran).toEqual(['own'])
  })
})

/** One event of each kind. */
const kinds = ['push', 'workflow_dispatch', 'issues', 'workflow_run'] as const
type Kind = (typeof kinds)[number]

interface Case {
  readonly files?: (trace: Trace) => Files
  /** What is done to the checkout; gives inputs. */
  readonly prepare?: (played: Played) => Record<string, string> | undefined
  /** What runs: on all kinds of events, or on each. */
  readonly runs: readonly string[] | Readonly<Record<Kind, readonly string[]>>
  /** Kinds of events that are refused. */
  readonly refused?: readonly Kind[]
  /** What the summary says where something is left alone. */
  readonly says?: string
}

/** Where the kind of event may make a difference, all of them are played. */
function kindsFor({ runs, refused }: Case): readonly Kind[] {
  return Array.isArray(runs) && refused === undefined ? ['workflow_dispatch'] : kinds
}

const onAll = (runs: readonly string[]) => ({
  push: runs,
  workflow_dispatch: runs,
  issues: runs,
  workflow_run: runs,
})
const byWriters = (runs: readonly string[]) => ({
  ...onAll([]),
  push: runs,
  workflow_dispatch: runs,
})
const inPackage = (module: string): Files => ({
  'package.json': '{"name":"our-badges","main":"index.mjs"}\n',
  'index.mjs': module,
})
const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
const naming = (...names: readonly string[]): Files => ({
  'badgelint.yaml': `${credly}plugins: [${names.join(', ')}]\n`,
})
const changed = 'rules/house.mjs is not as the commit of this event has it: ./rules/house.mjs.'

/** Puts what a stranger proposes into a folder that the repository ignores. */
function head({ repository: own, trace }: Played): void {
  own.git('clone', '--quiet', own.folder, 'head')
  own.write(below('head', { 'rules/house.mjs': trace.module('stranger') }))
  new Repository(join(own.folder, 'head')).commit()
}

/** Changes a file in a way of which the index says nothing. */
function hidden(flag: string) {
  return ({ repository: own, trace }: Played) => {
    own.git('update-index', flag, 'rules/house.mjs')
    own.write({ 'rules/house.mjs': trace.module('changed') })
    expect(own.git('status', '--porcelain')).toBe('')
    return undefined
  }
}

const cases: Record<string, Case> = {
  'as it is committed': { runs: ['own'] },
  'with the line ends of Windows': {
    prepare: ({ repository: own, trace }) => {
      own.git('config', 'core.autocrlf', 'true')
      own.write({ 'rules/house.mjs': trace.module('own').replaceAll('\n', '\r\n') })
      return undefined
    },
    runs: ['own'],
  },
  'changed on the disk': {
    prepare: ({ repository: own, trace }) => {
      own.write({ 'rules/house.mjs': trace.module('changed') })
      return undefined
    },
    runs: [],
    refused: ['workflow_run'],
    says: changed,
  },
  'changed, and the index is to take it for unchanged': {
    prepare: hidden('--assume-unchanged'),
    runs: [],
    says: changed,
  },
  'changed, and the index is to skip it': {
    prepare: hidden('--skip-worktree'),
    runs: [],
    says: changed,
  },
  'changed, and a filter gives git the old text': {
    prepare: ({ repository: own, trace }) => {
      own.write({ local: trace.module('own'), '.git/info/attributes': '*.mjs filter=old\n' })
      own.git('config', 'filter.old.clean', 'cat local')
      own.write({ 'rules/house.mjs': trace.module('changed') })
      own.git('add', 'rules/house.mjs')
      expect(own.git('status', '--porcelain')).toBe('')
      return undefined
    },
    runs: [],
    says: changed,
  },
  'changed, and the object is replaced': {
    prepare: ({ repository: own, trace }) => {
      own.write({ 'rules/house.mjs': trace.module('changed') })
      const blob = own.git('hash-object', '-w', 'rules/house.mjs')
      own.git('replace', own.git('rev-parse', 'HEAD:rules/house.mjs'), blob)
      return undefined
    },
    runs: [],
    refused: ['workflow_run'],
    says: changed,
  },
  'changed, and the commit is replaced': {
    prepare: ({ repository: own, trace, sha }) => {
      const other = own.commit({ 'rules/house.mjs': trace.module('changed') })
      own.git('replace', sha, other)
      own.git('update-ref', 'HEAD', sha)
      return undefined
    },
    runs: [],
    says: changed,
  },
  'that git was not told of': {
    files: () => naming('./local.mjs'),
    prepare: ({ repository: own, trace }) => {
      own.write({ 'local.mjs': trace.module('untracked') })
      return undefined
    },
    runs: [],
    says: 'local.mjs is not in the commit of this event: ./local.mjs.',
  },
  'beside one that is changed': {
    files: (trace) => ({
      ...naming('./rules/house.mjs', './rules/more.mjs'),
      'rules/more.mjs': trace.module('more'),
    }),
    prepare: ({ repository: own, trace }) => {
      own.git('update-index', '--assume-unchanged', 'rules/more.mjs')
      own.write({ 'rules/more.mjs': trace.module('changed') })
      return undefined
    },
    runs: [],
    says: 'rules/more.mjs is not as the commit of this event has it: ./rules/house.mjs, ./rules/more.mjs.',
  },
  'of a configuration that is changed': {
    prepare: ({ repository: own, trace }) => {
      own.git('update-index', '--assume-unchanged', 'badgelint.yaml')
      own.write({ ...naming('./rules/house.mjs', './local.mjs') })
      own.write({ 'local.mjs': trace.module('untracked') })
      return undefined
    },
    runs: [],
    refused: ['workflow_run'],
    says: 'badgelint.yaml is not as the commit of this event has it: ./rules/house.mjs.',
  },
  'of a configuration that lies in a folder that is ignored': {
    prepare: ({ repository: own, trace }) => {
      own.write(below('local', { ...naming('./mine.mjs'), 'mine.mjs': trace.module('untracked') }))
      return { config: 'local/badgelint.yaml' }
    },
    runs: [],
    refused: kinds,
  },
  'beside a head in a folder that is ignored and named': {
    prepare: (played) => {
      head(played)
      return { paths: 'head' }
    },
    runs: [],
    refused: ['workflow_run'],
  },
  'beside a head in a folder that is ignored and named by a glob': {
    prepare: (played) => {
      head(played)
      return { paths: 'head/**/*.yaml' }
    },
    runs: [],
    refused: ['workflow_run'],
  },
  'beside a head in the folder that is worked in': {
    prepare: (played) => {
      head(played)
      return { 'working-directory': 'head' }
    },
    runs: [],
    refused: ['workflow_run'],
  },
  'beside files of a head without its history, in a folder that is ignored and named': {
    prepare: (played) => {
      head(played)
      played.repository.write({ 'head/.git': null })
      return { paths: 'head' }
    },
    // That of the repository itself, for the configuration above holds, which names no template there.
    runs: { ...onAll(['own']), workflow_run: [] },
    refused: kinds,
  },
  'beside a head in a folder that only git’s own list leaves out': {
    prepare: ({ repository: own, trace }) => {
      own.write({ '.git/info/exclude': 'pull\n' })
      own.write(below('pull', { 'templates/x.yaml': template(), 'm.mjs': trace.module('x') }))
      return undefined
    },
    // What git is told to ignore is not looked into.
    runs: ['own'],
  },
  'by a symbolic link that is committed': {
    files: () => ({ ...naming('./link.mjs'), 'link.mjs': { to: 'rules/house.mjs' } }),
    runs: ['own'],
  },
  'by a symbolic link that is not committed': {
    files: () => naming('./local.mjs'),
    prepare: ({ repository: own }) => {
      own.write({ 'local.mjs': { to: 'rules/house.mjs' } })
      return undefined
    },
    runs: [],
    says: 'local.mjs is a symbolic link that is not in the commit of this event: ./local.mjs.',
  },
  'by a symbolic link of a folder that is not committed': {
    files: () => naming('./local/house.mjs'),
    prepare: ({ repository: own }) => {
      own.write({ local: { to: 'rules' } })
      return undefined
    },
    runs: [],
    says: 'local is a symbolic link that is not in the commit of this event: ./local/house.mjs.',
  },
  'by a symbolic link to outside': {
    files: (trace) => {
      const outside = new Repository()
      outside.write({ 'house.mjs': trace.module('outside') })
      return { ...naming('./link.mjs'), 'link.mjs': { to: join(outside.folder, 'house.mjs') } }
    },
    runs: [],
    says: 'lies outside of the repository: ./link.mjs.',
  },
  'by a path that leaves the repository': {
    files: () => naming('../house.mjs'),
    prepare: (played) => {
      const { folder } = played.repository
      const around = new Repository(join(folder, '..'))
      const name = `house-${folder.slice(-6)}.mjs`
      around.write({ [name]: played.trace.module('outside') })
      const sha = played.repository.commit(naming(`../${name}`))
      Object.assign(played, { sha })
      return undefined
    },
    runs: [],
    says: 'lies outside of the repository',
  },
  'of a package beside the configuration': {
    files: () => naming('our-badges'),
    prepare: ({ repository: own, trace }) => {
      own.write(below('node_modules/our-badges', inPackage(trace.module('package'))))
      return undefined
    },
    runs: byWriters(['package']),
  },
  'of a package above the configuration': {
    files: () => ({
      ...below('badges', { ...naming('our-badges'), 'templates/a.yaml': template() }),
    }),
    prepare: ({ repository: own, trace }) => {
      own.write(below('node_modules/our-badges', inPackage(trace.module('package'))))
      return { 'working-directory': 'badges' }
    },
    runs: byWriters(['package']),
  },
  'of a package that is committed': {
    files: (trace) => ({
      ...naming('our-badges'),
      ...below('node_modules/our-badges', inPackage(trace.module('package'))),
      '.gitignore': '',
    }),
    runs: ['package'],
  },
  'of a package that lies elsewhere in the repository': {
    files: () => naming('./node_modules/../head/node_modules/our-badges/index.mjs'),
    prepare: ({ repository: own, trace }) => {
      own.write(below('head/node_modules/our-badges', inPackage(trace.module('stranger'))))
      own.write({ 'node_modules/x': '' })
      return undefined
    },
    runs: [],
    says: 'that is neither beside nor above the configuration',
  },
  'of a package that is a link to outside': {
    files: () => naming('our-badges'),
    prepare: ({ repository: own, trace }) => {
      const outside = new Repository()
      outside.write(inPackage(trace.module('outside')))
      own.write({ 'node_modules/our-badges': { to: outside.folder } })
      return undefined
    },
    runs: [],
    says: 'lies outside of the repository: our-badges.',
  },
  'of a package in a node_modules that is a link to a head': {
    files: () => naming('our-badges'),
    prepare: ({ repository: own, trace }) => {
      own.write(below('head/modules/our-badges', inPackage(trace.module('stranger'))))
      own.write({ node_modules: { to: 'head/modules' } })
      return undefined
    },
    runs: [],
    says: 'head/modules/our-badges/index.mjs is not in the commit of this event: our-badges.',
  },
  'of a package that is a link to a committed folder': {
    files: (trace) => ({
      ...naming('our-badges'),
      ...below('packages/ours', inPackage(trace.module('workspace'))),
    }),
    prepare: ({ repository: own }) => {
      own.write({ 'node_modules/our-badges': { to: '../packages/ours' } })
      return undefined
    },
    runs: ['workspace'],
  },
  'of a package that is a link to a committed folder in which a file is changed': {
    files: (trace) => ({
      ...naming('our-badges'),
      ...below('packages/ours', inPackage(trace.module('workspace'))),
    }),
    prepare: ({ repository: own, trace }) => {
      own.write({ 'node_modules/our-badges': { to: '../packages/ours' } })
      own.git('update-index', '--skip-worktree', 'packages/ours/index.mjs')
      own.write({ 'packages/ours/index.mjs': trace.module('changed') })
      return undefined
    },
    runs: [],
    says: 'packages/ours/index.mjs is not as the commit of this event has it: our-badges.',
  },
  'that imports a package which imports a file that is not committed': {
    files: (trace) => ({ 'rules/house.mjs': trace.module('own', "import 'our-badges'") }),
    prepare: ({ repository: own, trace }) => {
      const module = trace.module('package', "import '../../local.mjs'")
      own.write(below('node_modules/our-badges', inPackage(module)))
      own.write({ 'local.mjs': trace.module('untracked') })
      return undefined
    },
    runs: [],
  },
  'of a submodule': {
    files: () => naming('./shared/house.mjs'),
    prepare: (played) => {
      const { repository: own, trace } = played
      const shared = Repository.create()
      shared.commit({ 'house.mjs': trace.module('submodule') })
      own.git('-c', 'protocol.file.allow=always', 'submodule', 'add', shared.folder, 'shared')
      Object.assign(played, { sha: own.commit() })
      return undefined
    },
    runs: ['submodule'],
  },
  'of a submodule at another commit': {
    files: () => naming('./shared/house.mjs'),
    prepare: (played) => {
      const { repository: own, trace } = played
      const shared = Repository.create()
      shared.commit({ 'house.mjs': trace.module('submodule') })
      own.git('-c', 'protocol.file.allow=always', 'submodule', 'add', shared.folder, 'shared')
      Object.assign(played, { sha: own.commit() })
      const other = { 'house.mjs': trace.module('other') }
      new Repository(join(own.folder, 'shared')).commit(other)
      return undefined
    },
    runs: [],
    refused: ['workflow_run'],
    says: 'shared/house.mjs is not as the commit of this event has it',
  },
}

/** Ways in which a module may import another one, with a plugin of that text. */
const imports: Record<string, (trace: Trace, name: string) => Files> = {
  'imports ': (trace, name) => ({
    'rules/house.mjs': trace.module('own', `import '../${name}.mjs'`),
  }),
  'exports what is of ': (trace, name) => ({
    'rules/house.mjs': trace.module('own', `export * from '../${name}.mjs'`),
  }),
  'imports by way of another file ': (trace, name) => ({
    'rules/house.mjs': trace.module('own', "import './between.mjs'"),
    'rules/between.mjs': `import '../${name}.mjs'\n`,
  }),
  'imports later ': (trace, name) => ({
    'rules/house.mjs': `${trace.module('own')}await import('../${name}.mjs')\n`,
  }),
  'requires ': (trace, name) => ({
    ...naming('./rules/house.cjs'),
    'rules/house.cjs': `${trace.common('own')}\nrequire('../${name}')\n`,
  }),
  'requires by an import ': (trace, name) => ({
    'rules/house.mjs': trace.module('own', "import './between.cjs'"),
    'rules/between.cjs': `require('../${name}.cjs')\n`,
  }),
  'imports the JSON of ': (trace, name) => ({
    'rules/house.mjs': trace.module(
      'own',
      `import data from '../${name}.json' with { type: 'json' }`,
    ),
  }),
}
const helper = (trace: Trace, name: string): Files => ({
  [`${name}.mjs`]: trace.module('helper'),
  [`${name}.cjs`]: trace.common('helper'),
  [`${name}.js`]: trace.common('helper'),
  [`${name}.json`]: '{}\n',
})
for (const [words, made] of Object.entries(imports)) {
  cases[`that ${words}a file that is not committed`] = {
    files: (trace) => made(trace, 'local'),
    prepare: ({ repository: own, trace }) => {
      own.write(helper(trace, 'local'))
      return undefined
    },
    runs: [],
  }
  cases[`that ${words}a file that is changed`] = {
    files: (trace) => ({ ...made(trace, 'helper'), ...helper(trace, 'helper') }),
    prepare: ({ repository: own, trace }) => {
      for (const path of Object.keys(helper(trace, 'helper'))) {
        own.git('update-index', '--assume-unchanged', path)
        const text = readFileSync(join(own.folder, path), 'utf8')
        own.write({ [path]: text.replace('helper ', 'changed ').replace('{}', '{"a": 1}') })
      }
      return undefined
    },
    runs: [],
    ...(words.includes('JSON') ? { refused: ['workflow_run'] } : {}),
  }
}

describe.concurrent('a plugin', () => {
  const table = Object.entries(cases).flatMap(([words, state]) =>
    kindsFor(state).map((kind) => [words, kind, state] as const),
  )
  test.each(table)('%s, on %s', async (_, kind, { files, prepare, runs, refused, says }) => {
    const played = program(files)
    const inputs = prepare?.(played) ?? {}
    const ran = await play(played, event(kind), inputs)
    const expected = Array.isArray(runs) ? runs : (runs as Record<Kind, readonly string[]>)[kind]
    expect(played.trace.ran).toEqual(expected)
    if (refused?.includes(kind)) return expect(ran.outputs).toEqual({ conclusion: 'refused' })
    expect(ran.outputs.conclusion).toBe('clean')
    if (says !== undefined) expect(summaryText(ran)).toContain(says)
    if (expected.length > 0) expect(summaryText(ran)).not.toContain('Not loaded')
    return undefined
  })
})
