import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { top } from './command.ts'

/** Which packages a package may use. Arrows point down only; a package that is not here may use none. */
const below: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ledger: [],
  links: [],
  workspace: ['core', 'ledger', 'links'],
  reporter: ['core', 'ledger', 'links'],
  cli: ['core', 'ledger', 'links', 'workspace', 'reporter'],
  action: ['core', 'ledger', 'links', 'workspace', 'reporter'],
  bench: ['core', 'ledger', 'links', 'workspace', 'reporter'],
}

/**
 * Which folders of core a folder of core may use, from the bottom up. What is not here stands above them all:
 * `lint.ts`, `session.ts` and the entries.
 */
const belowInCore: Readonly<Record<string, readonly string[]>> = {
  documents: [],
  text: ['documents/place.ts'],
  program: ['documents/addresses.ts', 'documents/place.ts', 'documents/problem.ts', 'text'],
  platforms: ['program'],
  schemas: ['platforms', 'program'],
  rules: [
    'error.ts',
    'documents/patch.ts',
    'documents/place.ts',
    'documents/problem.ts',
    'platforms/platform.ts',
    'program',
    'text',
  ],
  formats: ['documents', 'program', 'schemas', 'text'],
  subjects: ['documents', 'formats/file-model.ts', 'program', 'text'],
  configuration: [
    'documents',
    'error.ts',
    'formats/roles.ts',
    'formats/shape.ts',
    'rules',
    'schemas',
    'suppression/baseline-entry.ts',
    'text',
  ],
  lint: [
    'configuration',
    'documents',
    'formats',
    'platforms',
    'program',
    'rules',
    'subjects',
    'text',
  ],
  facts: ['configuration', 'lint', 'program', 'subjects', 'text'],
  edit: ['documents', 'formats', 'lint/finding.ts'],
  practices: ['documents/place.ts', 'lint', 'program', 'rules/rule.ts', 'text'],
  suppression: [
    'configuration',
    'documents',
    'formats',
    'lint',
    'program',
    'rules',
    'schemas',
    'text',
  ],
  audit: [
    'configuration',
    'documents/place.ts',
    'formats/shape.ts',
    'lint',
    'practices',
    'program',
    'rules/built-in-checks.ts',
    'rules/contract.ts',
    'rules/rule.ts',
    'schemas',
    'text',
  ],
  digest: ['lint', 'report', 'rules/rule.ts', 'text/compare-text.ts'],
  report: [
    'audit/audit.ts',
    'configuration',
    'documents',
    'formats',
    'lint',
    'practices',
    'program',
    'rules',
    'subjects',
    'suppression',
    'text/compare-text.ts',
  ],
  change: [
    'configuration',
    'documents',
    'facts',
    'formats',
    'lint',
    'program',
    'report',
    'rules',
    'subjects',
    'text/compare-text.ts',
  ],
  exchange: [
    'change/template-changes.ts',
    'documents',
    'edit',
    'formats',
    'program',
    'text/truncate.ts',
  ],
}

/** What any folder of core may use. */
const belowAllInCore = ['error.ts']

const packages = readdirSync(join(top, 'packages'))

describe.each(packages)('package %s', (name) => {
  const folder = join(top, 'packages', name)
  const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })

  test('depends only on packages below it', () => {
    const used = declared.flatMap((dependency) => ourName(dependency) ?? [])
    expect(used.filter((other) => !below[name]?.includes(other))).toEqual([])
  })

  test('imports only what its manifest names', () => {
    const undeclared = sources(folder).flatMap(({ file, imports }) =>
      imports
        .filter((specifier) => !specifier.startsWith('.') && !isBuiltIn(specifier))
        .map(packageOf)
        .filter(
          (specifier) => !declared.includes(specifier) && !declared.includes(`@types/${specifier}`),
        )
        .map((specifier) => `${file} imports ${specifier}`),
    )
    expect(undeclared).toEqual([])
  })

  test('reaches into no other package by a path', () => {
    const outside = sources(folder).flatMap(({ file, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) =>
          relative(folder, join(folder, dirname(file), specifier)).startsWith('..'),
        ),
    )
    expect(outside).toEqual([])
  })
})

/**
 * What may be done with `node:fs` beside asking whether something exists, and where. All else goes through
 * `read.ts` and `write.ts`, which wait for nobody, read no more than is bearable, and stay in the repository.
 */
const fileSystem: Readonly<Record<string, readonly string[]>> = {
  // What must not throw, and does not wait.
  'workspace/src/files/stat.ts': [
    'lstatSync',
    'readdirSync',
    'readlinkSync',
    'realpathSync',
    'statSync',
  ],
  // The one way to read, and what comes through a pipe that a person named.
  'workspace/src/files/read.ts': ['closeSync', 'constants', 'fstatSync', 'openSync', 'readSync'],
  'workspace/src/files/stream.ts': ['fstatSync', 'readSync'],
  // The one way to write.
  'workspace/src/files/write.ts': [
    'constants',
    'copyFile',
    'link',
    'mkdir',
    'open',
    'readlinkSync',
    'rename',
  ],
  'workspace/src/files/temporary.ts': ['open', 'readdir', 'rm'],
  // Lists folders, and says which may not be listed.
  'workspace/src/files/disk-tree.ts': ['readdirSync'],
  'workspace/src/facts/images.ts': ['readdirSync'],
  // Reads pieces of a file that `read.ts` has opened.
  'workspace/src/change/tree-cache.ts': ['closeSync', 'readSync'],
  // A new folder of its own, among the files of the runner.
  'action/src/publish.ts': ['mkdir', 'mkdtemp'],
}

describe.each(['workspace', 'cli', 'action', 'reporter'])('package %s', (name) => {
  test('reads and writes files in one way', () => {
    const used = sources(join(top, 'packages', name)).flatMap(({ file, code }) => {
      const allowed = ['existsSync', ...(fileSystem[`${name}/${file}`] ?? [])]
      return namesOfFileSystem(code)
        .filter((one) => !allowed.includes(one))
        .map((one) => `${file} uses ${one}`)
    })
    expect(used).toEqual([])
  })
})

/** What is imported from `node:fs`, types left out; all of it where it is imported as a whole. */
function namesOfFileSystem(code: string): string[] {
  const named = code.matchAll(
    /import\s*(\{[^}]*\}|[^{}'"]+)\s*from\s*['"](?:node:)?fs(?:\/promises)?['"]/g,
  )
  const whole = /import\(\s*['"](?:node:)?fs|require\(\s*['"](?:node:)?fs|process\.binding/.test(
    code,
  )
  return [
    ...Array.from(named, ([, names = '']) => names).flatMap((names) =>
      names.startsWith('{')
        ? names
            .slice(1, -1)
            .split(',')
            .map((one) => one.trim())
            .filter((one) => one !== '' && !one.startsWith('type '))
            .map((one) => one.split(/\s/)[0] ?? one)
        : ['all of it'],
    ),
    ...(whole ? ['all of it'] : []),
  ]
}

describe('core', () => {
  const folder = join(top, 'packages/core')

  test('is pure: no file system, network, clock, chance or process', () => {
    const impure = sources(folder).flatMap(({ file, imports, code }) => [
      ...imports.filter(isBuiltIn).map((specifier) => `${file} imports ${specifier}`),
      ...(/\b(?:process\.|Date\.now|new Date\(|Math\.random|fetch\(|setTimeout|performance\.|globalThis|require\()/.test(
        code,
      )
        ? [`${file} uses the world outside`]
        : []),
    ])
    expect(impure).toEqual([])
  })

  test('has a place for every folder', () => {
    const folders = readdirSync(join(folder, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders.sort()).toEqual(Object.keys(belowInCore).sort())
  })

  test('has arrows that point down only', () => {
    const upward = sources(folder).flatMap(({ file, imports }) => {
      const [, own = ''] = file.split('/')
      const allowed = belowInCore[own]
      if (allowed === undefined) return []
      return imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative('src', join(dirname(file), specifier)))
        .filter(
          (target) =>
            !target.startsWith(`${own}/`) &&
            !belowAllInCore.includes(target) &&
            !allowed.some((place) => `${target}/`.startsWith(`${place}/`)),
        )
        .map((target) => `${file} imports ${target}`)
    })
    expect(upward).toEqual([])
  })

  test('has rules that import nouns of the domain: no linter, no parser, no other rule', () => {
    const allowed =
      /^(?:\.\.\/rule\.ts|\.\.\/\.\.\/(?:program|text)\/(?:governance\/)?[a-z-]+\.ts|\.\.\/\.\.\/documents\/place\.ts)$/
    const wrong = sources(folder)
      .filter(({ file }) => /^src\/rules\/[a-z]+\//.test(file))
      .flatMap(({ file, imports }) =>
        imports
          .filter((specifier) => !allowed.test(specifier))
          .map((specifier) => `${file} imports ${specifier}`),
      )
    expect(wrong).toEqual([])
  })
})

test('only our own packages use what is internal to core', () => {
  const outside = ['docs', 'examples'].flatMap((place) =>
    readdirSync(join(top, place), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|ya?ml|[cm]?[jt]s)$/.test(name))
      .map((name) => join(place, name))
      .filter((name) => readFileSync(join(top, name), 'utf8').includes('@badgelint/core/internal')),
  )
  expect(outside).toEqual([])
})

test('every direct dependency has its line in docs/dependencies.md', () => {
  const page = readFileSync(join(top, 'docs/dependencies.md'), 'utf8')
  const manifests = ['package.json', ...packages.map((name) => `packages/${name}/package.json`)]
  const all = manifests.flatMap((file) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(top, file), 'utf8'))
    return Object.keys({ ...dependencies, ...devDependencies })
  })
  const missing = all.filter((name) => ourName(name) === undefined && !page.includes(`\`${name}\``))
  expect([...new Set(missing)]).toEqual([])
})

test('the top level holds what the design lists, and files that tools look for', () => {
  const folders = readdirSync(top, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
    )
    .map(({ name }) => name)
  expect(folders.sort()).toEqual(['docs', 'examples', 'packages'])
})

interface SourceFile {
  /** Path below the package. */
  readonly file: string
  readonly imports: readonly string[]
  readonly code: string
}

function sources(folder: string): SourceFile[] {
  const src = join(folder, 'src')
  if (!existsSync(src)) return []
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const text = readFileSync(join(src, name), 'utf8')
      const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
      const imports = Array.from(
        code.matchAll(
          /(?:^|\n)(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
        ),
        (match) => match[1] ?? match[2] ?? match[3] ?? '',
      )
      return { file: join('src', name), imports, code }
    })
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function isBuiltIn(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}

/** The folder of one of our own packages; undefined for a foreign one. */
function ourName(dependency: string): string | undefined {
  return /^@badgelint\/(.+)$/.exec(dependency)?.[1]
}
