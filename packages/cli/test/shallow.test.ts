import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badgelint, folder, gitIdentity, teaching, template } from './command.ts'
import { commit, git, repositoryOf } from './git-program.ts'

const stream = 'templates/stream.yaml'
const other = 'templates/other.yaml'
const settings = {
  'badgelint.yaml': 'platform: credly\ngovernance: {address: https://example.org/governance}\n',
}
const good = { [stream]: template() }
const bad = { [stream]: template({ description: teaching }) }

/** A program with an old flaw, a branch that leaves it alone, and a base that has mended it since. */
function mendedSince(): string {
  const cwd = repositoryOf({ ...settings, ...bad })
  git(cwd, 'tag', 'begin')
  git(cwd, 'checkout', '--quiet', '-b', 'feature/x')
  commit(cwd, { [other]: template({ name: 'Other', cost: 'Cheap' }) })
  git(cwd, 'checkout', '--quiet', 'main')
  commit(cwd, good)
  git(cwd, 'tag', 'v1')
  git(cwd, 'branch', 'release/one')
  return cwd
}

/** A clone over a connection, as deep as is said. */
function cloneOf(cwd: string, ...args: readonly string[]): string {
  const place = join(folder({}), 'clone')
  git(cwd, 'clone', '--quiet', ...args, `file://${cwd}`, place)
  return place
}

const checked = (cwd: string, base: string) =>
  badgelint(['check', '--changed', '--base', base, '--fail-on', 'never'], { cwd })

/** Files in which something is shown. */
function shown(cwd: string, base: string): string[] {
  const { code, stdout, stderr } = badgelint(
    ['check', '--changed', '--base', base, '--fail-on', 'never', '--format', 'json'],
    { cwd },
  )
  expect([code, stderr]).toEqual([0, ''])
  const { findings }: { findings: { file: string }[] } = JSON.parse(stdout)
  return [...new Set(findings.map(({ file }) => file))]
}

/** Runs in a shell the command that a message ends with. */
function obey(cwd: string, stderr: string): string {
  const [, command = ''] = /: (git fetch .*)\n$/.exec(stderr) ?? []
  expect(command).not.toBe('')
  execFileSync('sh', ['-c', command], {
    cwd,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, ...gitIdentity },
  })
  return command
}

describe('in a shallow clone', () => {
  test('the base is not held against the branch, and the command that is told mends it', () => {
    const cwd = mendedSince()
    const clone = cloneOf(cwd, '--depth', '1', '--branch', 'feature/x', '--no-single-branch')
    const { code, stderr, stdout } = checked(clone, 'origin/main')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('it is not known where this branch left origin/main')
    expect(obey(clone, stderr)).toBe('git fetch --unshallow')
    expect(shown(clone, 'origin/main')).toEqual([other])
  })

  test('a common commit that lies before a cut is not taken for where the branch left', () => {
    const cwd = repositoryOf({ ...settings, ...bad })
    commit(cwd, {})
    git(cwd, 'branch', 'old')
    for (let index = 0; index < 3; index++) commit(cwd, { 'notes.txt': String(index) })
    commit(cwd, good)
    git(cwd, 'checkout', '--quiet', '-b', 'feature/x')
    for (let index = 0; index < 4; index++) commit(cwd, { 'more.txt': String(index) })
    git(cwd, 'checkout', '--quiet', 'old')
    commit(cwd, { 'old.txt': 'x' })
    git(cwd, 'checkout', '--quiet', 'feature/x')
    git(cwd, 'merge', '--quiet', '--no-edit', 'old')
    const clone = cloneOf(cwd, '--depth', '4', '--branch', 'feature/x')
    git(clone, 'fetch', '--quiet', '--depth', '6', 'origin', 'main:refs/remotes/origin/main')
    const found = git(clone, 'merge-base', 'origin/main', 'HEAD')
    expect(found).not.toBe(git(cwd, 'merge-base', 'main', 'feature/x'))
    const { code, stderr } = checked(clone, 'origin/main')
    expect(code).toBe(2)
    obey(clone, stderr)
    expect(shown(clone, 'origin/main')).toEqual([])
  })

  test('what is deep enough is compared', () => {
    const cwd = mendedSince()
    const clone = cloneOf(cwd, '--depth', '3', '--branch', 'feature/x', '--no-single-branch')
    commit(clone, {})
    expect(shown(clone, 'origin/main')).toEqual([other])
    expect(shown(clone, 'HEAD')).toEqual([])
  })
})

test('histories that have nothing in common are compared as they are', () => {
  const cwd = mendedSince()
  git(cwd, 'checkout', '--quiet', '--orphan', 'alone')
  commit(cwd, { [other]: template({ name: 'Other', cost: 'Cheap' }) })
  expect(shown(cwd, 'main')).toContain(other)
})

describe('a base that is not here is fetched by the command that is told,', () => {
  const sha = (cwd: string) => git(cwd, 'rev-parse', 'main')
  const forms: [name: string, (cwd: string) => string, command: RegExp][] = [
    ['a branch of the remote', () => 'origin/main', /^git fetch origin main$/],
    ['a branch with a slash', () => 'origin/release/one', /^git fetch origin release\/one$/],
    ['a full name of it', () => 'refs/remotes/origin/main', /^git fetch origin main$/],
    ['a branch', () => 'main', /^git fetch origin main:main$/],
    ['a full name of a branch', () => 'refs/heads/main', /^git fetch origin main:main$/],
    ['a tag', () => 'v1', /^git fetch origin v1:v1$/],
    ['a full name of a tag', () => 'refs/tags/v1', /^git fetch origin tag v1$/],
    ['a commit', sha, /^git fetch origin [0-9a-f]{40}$/],
    ['a short commit', (cwd) => sha(cwd).slice(0, 10), /^git fetch origin$/],
  ]

  test.each(forms)('%s', (_, nameIn, command) => {
    const cwd = mendedSince()
    git(cwd, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    // A clone from before the branches and tags were there.
    const clone = cloneOf(cwd, '--no-tags', '--single-branch', '--branch', 'feature/x')
    git(clone, 'config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*')
    const name = nameIn(cwd)
    const { code, stderr } = checked(clone, name)
    expect(code).toBe(2)
    expect(obey(clone, stderr)).toMatch(command)
    expect(shown(clone, name)).toEqual([other])
  })

  test('in a clone of one branch', () => {
    const clone = cloneOf(mendedSince(), '--single-branch', '--branch', 'feature/x')
    const { stderr } = checked(clone, 'origin/main')
    expect(obey(clone, stderr)).toBe('git fetch origin main:refs/remotes/origin/main')
    expect(shown(clone, 'origin/main')).toEqual([other])
  })

  test('of a remote by another name', () => {
    const clone = cloneOf(
      mendedSince(),
      '--origin',
      'up/stream',
      '--single-branch',
      '--branch',
      'feature/x',
    )
    const { stderr } = checked(clone, 'up/stream/main')
    expect(obey(clone, stderr)).toBe('git fetch up/stream main:refs/remotes/up/stream/main')
    expect(shown(clone, 'up/stream/main')).toEqual([other])
  })

  test('of what lies further back than a shallow clone', () => {
    const clone = cloneOf(mendedSince(), '--depth', '1', '--branch', 'feature/x')
    const { stderr } = checked(clone, 'HEAD~1')
    expect(obey(clone, stderr)).toBe('git fetch --unshallow')
    expect(shown(clone, 'HEAD~1')).toEqual([other])
  })

  test('with nothing in it that a shell would run', () => {
    const clone = cloneOf(mendedSince())
    const { stderr } = checked(clone, 'origin/$(id);x')
    expect(stderr).toContain("git fetch origin '$(id);x'\n")
    expect(checked(clone, '--upload-pack=x').stderr).not.toContain('git fetch')
  })

  test('and none is told where there is nowhere to fetch from', () => {
    const { stderr, code } = checked(mendedSince(), 'nowhere')
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /There is no commit nowhere in this repository\. Check the name after --base\.\n$/,
    )
  })
})
