import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('no regular expression of ours is slow for any text', () => {
  const script = join(import.meta.dirname, '../src/check-expressions.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/: none is slow\n$/)
  expect(status).toBe(0)
}, 300_000)
