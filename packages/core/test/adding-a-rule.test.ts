import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const top = join(import.meta.dirname, '../../..')
const copy = mkdtempSync(join(tmpdir(), 'badgelint-rule-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Does what CONTRIBUTING says, in a copy of what git keeps, and looks at what git then says. */
test('adding a rule is writing one file, and two are made from it', () => {
  const kept = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: top,
    encoding: 'utf8',
  })
  const guide = readFileSync(join(top, 'CONTRIBUTING.md'), 'utf8')
  const path = named(/Put this into `([^`]+)`/, guide)
  const page = named(/writes the rule's page, `([^`]+)`/, guide)
  const schema = named(/known in\s+`([^`]+)`/, guide)
  const code = named(/^ {3}```ts\n([\s\S]*?)^ {3}```/m, guide).replace(/^ {3}/gm, '')
  const filled = named(/^ {3}```js\n([\s\S]*?)^ {3}```/m, guide)

  for (const file of kept.split('\0')) {
    if (file === '' || file.includes('/dist/') || file === path || file === page) continue
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(top, file), join(copy, file))
  }
  installAsHere()
  // Who follows the section has the rule already.
  if (existsSync(join(top, path))) runScript('generate')
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']
  run('git', 'init', '--quiet')
  run('git', 'add', '--all')
  run('git', ...author, 'commit', '--quiet', '-m', 'start')

  writeFileSync(join(copy, path), code)
  runScript('generate')

  const touched = run('git', 'status', '--porcelain', '--untracked-files=all')
  expect(touched.trimEnd().split('\n')).toEqual([` M ${schema}`, `?? ${page}`, `?? ${path}`])
  expect(withoutIndent(readFileSync(join(copy, path), 'utf8'))).toContain(withoutIndent(filled))

  // Of `npm test` what a rule that only `strict` has could make fail: types, format, the example program in which
  // no rule finds anything, and the tests that go through all rules and their expressions.
  const own = run(process.execPath, 'packages/core/scripts/test-rules.ts', 'template/name-shouts')
  expect(own).toMatch(/template\/name-shouts.*speaks up about/)
  const command = join(copy, 'packages/cli/src/cli.ts')
  const exemplary = ['check', 'examples/exemplary', '--fail-on', 'info', '--no-links']
  expect(run(process.execPath, command, ...exemplary)).toMatch(/^No findings/)
  run(
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    ...['run', '--project', 'short'],
    ...['--testNamePattern', 'the texts of our own|regular expression'],
    'packages/core/test/quality.test.ts',
    'packages/bench/test/expressions.test.ts',
  )
}, 400_000)

/** What is installed here, in place of a minute of `npm run setup`. */
function installAsHere(): void {
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'))
  for (const name of readdirSync(join(top, 'packages'))) {
    const installed = join('packages', name, 'node_modules')
    // Its links are relative, and so those to our packages lead to the copy's.
    if (existsSync(join(top, installed)))
      cpSync(join(top, installed), join(copy, installed), {
        recursive: true,
        verbatimSymlinks: true,
      })
  }
}

/** Does what a script of ours says, but for installing. */
function runScript(name: string): void {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(copy, 'package.json'), 'utf8'),
  )
  for (const command of (scripts[name] ?? '').split(' && ')) {
    const [program = '', ...args] = command.split(' ')
    const other = /^npm run --silent (\S+)$/.exec(command)?.[1]
    if (other === 'setup') continue
    if (other !== undefined) runScript(other)
    else if (program === 'node') run(process.execPath, ...args)
    else run(join(copy, 'node_modules/.bin', program), ...args)
  }
}

function named(pattern: RegExp, guide: string): string {
  const [, found] = pattern.exec(guide) ?? []
  if (found === undefined) throw new Error(`CONTRIBUTING.md does not say ${pattern}`)
  return found
}

function withoutIndent(text: string): string {
  return text.replace(/^ +/gm, '').trim()
}
