import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** The package as it would be published, installed in an empty project outside of the workspace. */
const top = join(import.meta.dirname, '../../..')
const bin = (name: string) => join(top, 'node_modules/.bin', name)
let project = ''
let tarball = ''

function run(command: string, args: readonly string[], cwd = project): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'badgelint-published-'))
  run(
    'npx',
    ['--yes', '--prefer-offline', 'pnpm@12.21.0', 'pack', '--pack-destination', project],
    join(top, 'packages/core'),
  )
  tarball = join(project, readdirSync(project).find((name) => name.endsWith('.tgz')) ?? 'none')
  writeFileSync(
    join(project, 'package.json'),
    '{"name": "somebody", "private": true, "type": "module"}',
  )
  run('npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    tarball,
  ])
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

/** The first block of code in a language, from a page of the documentation. */
function example(page: string, language: 'js' | 'ts'): string {
  const text = readFileSync(join(top, page), 'utf8')
  const code = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1]
  if (code === undefined) throw new Error(`${page} has no example in ${language}`)
  return code
}

test.each(['packages/core/README.md', 'docs/library.md'])('the JavaScript of %s runs', (page) => {
  writeFileSync(join(project, 'example.js'), example(page, 'js'))
  expect(run(process.execPath, ['example.js'])).toMatch(/templates\/\S+:\d+ .*; expected /)
})

test('the TypeScript of the documentation is typed, and runs', () => {
  writeFileSync(join(project, 'example.ts'), example('docs/library.md', 'ts'))
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--lib',
    'es2024,dom',
    '--types',
    '',
  ]
  run(bin('tsc'), [...options, 'example.ts'])
  expect(run(process.execPath, ['example.ts'])).toMatch(/expected/)
})

test('a wrong use is a type error', () => {
  writeFileSync(
    join(project, 'wrong.ts'),
    "import { lint } from '@badgelint/core'\nawait lint([{ path: 'a.yaml', txt: '' }])\n",
  )
  expect(() =>
    run(bin('tsc'), [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--types',
      '',
      'wrong.ts',
    ]),
  ).toThrow()
})

test('a browser runs it without a polyfill', async () => {
  const entry = join(project, 'browser.js')
  writeFileSync(
    entry,
    `import { lint } from '@badgelint/core'
     export const done = lint([
       { path: 'templates/a.yaml', text: 'name: 1\\ndescription: &x TODO\\n' },
       { path: 'templates/b.json', text: '{"@context": "https://w3id.org/openbadges/v2", ' },
       { path: 'GOVERNANCE.md', text: '# Goals\\n' },
     ], { platform: 'credly' }).then(({ findings }) => findings.map(({ rule }) => rule))`,
  )
  // For a worker of a page, which has less than the page: no document either.
  const resolve = { conditionNames: ['worker', 'browser', 'import', 'default'] }
  const bundle = await rolldown({ input: entry, platform: 'browser', resolve, logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'iife', name: 'result', codeSplitting: false })
  await bundle.close()
  const [{ code }] = output
  expect(code).not.toMatch(
    /from\s*["']node:|require\(["'](?:node:)?(?:fs|path|process|buffer)["']\)/,
  )
  // What a worker has, and nothing of Node's: no process, no Buffer, no require.
  const worker = createContext({
    TextDecoder,
    TextEncoder,
    URL,
    console,
    queueMicrotask,
    setTimeout,
  })
  const rules: unknown = await runInContext(`${code}\nresult.done`, worker)
  expect(rules).toEqual([
    'governance/substance',
    'skills/count',
    'template/criteria-present',
    'template/image-file',
    'template/schema',
    'document/syntax',
  ])
})

test('publint has nothing to say', () => {
  expect(run(bin('publint'), ['run', tarball, '--strict'], top)).toContain('All good')
})

test('the types are right for ES modules', () => {
  expect(run(bin('attw'), [tarball, '--profile', 'esm-only', '--no-color'], top)).toContain('(ESM)')
})
