import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { top } from './command.ts'

const smoke = 'packages/cli/smoke/smoke.test.js'
const workflow = readFileSync(join(top, '.github/workflows/ci.yml'), 'utf8')

test('what CI tries on other systems passes here', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--test', smoke], {
    cwd: top,
    encoding: 'utf8',
    // A test that is run by another one tells its result in a way of its own.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
  expect(stdout).toMatch(/^\S+ fail 0$/m)
}, 180_000)

test('CI tries it on Linux, macOS and Windows, with the oldest Node that badgelint takes', () => {
  expect(workflow).toContain(`node --test ${smoke}`)
  for (const system of ['ubuntu-latest', 'macos-latest', 'windows-latest'])
    expect(workflow).toContain(system)
  const manifest = readFileSync(join(top, 'packages/cli/package.json'), 'utf8')
  const [, oldest] = /"node": ">=([\d.]+)"/.exec(manifest) ?? []
  expect(workflow).toContain(`node: ["${oldest}", `)
})
