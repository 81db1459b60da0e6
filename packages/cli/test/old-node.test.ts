import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { entry, folder, top } from './command.ts'

test.each(['18.0.0', '20.20.2', '22.11.9'])(
  'Node %s is told in one sentence what is needed',
  (version) => {
    const cwd = folder({})
    const pretend = join(cwd, 'pretend.cjs')
    writeFileSync(
      pretend,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
    )
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', pretend, entry, 'check'],
      { cwd, encoding: 'utf8' },
    )
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('22.12')
    expect(stderr).toContain(version)
  },
)

test('the entry imports nothing before it has looked', () => {
  const code = readFileSync(entry, 'utf8')
  expect(code).not.toMatch(/^\s*import\s*[{*\w'"]/m)
  expect(code).toMatch(/else import\(|import\("/)
})

const older = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((path) => !path.startsWith(top))
  .map((path) => join(path, 'node'))
  .find(
    (path) =>
      existsSync(path) &&
      Number(/^v(\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[1]) < 22,
  )

test.runIf(older)('the Node of this machine, which is older, says so too', () => {
  const { status, stderr } = spawnSync(older ?? '', [entry, '--version'], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /^badgelint needs Node\.js 22\.12 or newer; this is \d+\.\d+\.\d+\. [^\n]+\n$/,
  )
})
