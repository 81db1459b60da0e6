import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
test('adding a rule touches its own file and what is generated of it, nothing else', () => {
  const kept = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: top,
    encoding: 'utf8',
  })
  for (const file of kept.split('\0').filter((name) => name !== '' && !name.includes('/dist/'))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(top, file), join(copy, file))
  }
  run(
    'npx',
    '--yes',
    '--prefer-offline',
    'pnpm@12.21.0',
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--ignore-scripts',
  )
  run('git', 'init', '--quiet')
  run('git', 'add', '--all')
  run(
    'git',
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.org',
    'commit',
    '--quiet',
    '-m',
    'start',
  )

  const guide = readFileSync(join(top, 'CONTRIBUTING.md'), 'utf8')
  const path = /Put this into `([^`]+)`/.exec(guide)?.[1] ?? ''
  const code = /^```ts\n([\s\S]*?)^```/m.exec(guide)?.[1] ?? ''
  const page = /writes its\s+page, `([^`]+)`/.exec(guide)?.[1] ?? ''
  writeFileSync(join(copy, path), code)
  run(process.execPath, 'packages/core/scripts/catalogue.ts')
  run(process.execPath, 'packages/core/scripts/validators.ts')
  run(process.execPath, 'packages/reporter/scripts/generate.ts')

  const touched = run('git', 'status', '--porcelain', '--untracked-files=all')
  const schema = /in the schema of the configuration,\s+`([^`]+)`/.exec(guide)?.[1] ?? ''
  expect(touched.split('\n').filter((line) => line !== '')).toEqual([
    ` M ${schema}`,
    `?? ${page}`,
    `?? ${path}`,
  ])
  run(process.execPath, 'packages/reporter/scripts/generate.ts', '--check')
  const tests = run(process.execPath, 'packages/core/scripts/test-rules.ts', 'template/name-shouts')
  expect(tests).toMatch(/template\/name-shouts.*speaks up about/)
})
