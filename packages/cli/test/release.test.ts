import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, top } from './command.ts'

function release(args: readonly string[], cwd = top) {
  return spawnSync(process.execPath, [join(top, 'packages/cli/scripts/release.ts'), ...args], {
    cwd,
    encoding: 'utf8',
  })
}

const { version }: { version: string } = JSON.parse(
  readFileSync(join(top, 'packages/cli/package.json'), 'utf8'),
)

test('what would be published installs in an empty folder, and works there', () => {
  const kept = join(folder({}), 'packed')
  const { status, stdout, stderr } = release(['--tag', `v${version}`, '--keep', kept])
  expect(status, stderr).toBe(0)
  expect(stdout).toContain('Installed badgelint in an empty folder')
  expect(stdout).toMatch(/templates\/team-lead\.yaml\n +\d+:\d+ \w+ /)
  expect(stdout).toMatch(/imported @badgelint\/core, .*; lint gave \d+ findings/)

  const names = readdirSync(kept).map((name) => name.replace(/^\d+-(.*)-\d+\.\d+\.\d+.*$/, '$1'))
  expect(names).toContain('badgelint')
  expect(names).not.toContain('badgelint-action')
  expect(names).not.toContain('badgelint-bench')
  // Each comes behind what it depends on.
  expect(names.indexOf('badgelint-core')).toBeLessThan(names.indexOf('badgelint-workspace'))
  expect(names.indexOf('badgelint-links')).toBeLessThan(names.indexOf('badgelint-workspace'))
}, 180_000)

test('a tag that is not the version of the packages stops the release', () => {
  const { status, stderr } = release(['--tag', 'v999.0.0'])
  expect(status).toBe(1)
  expect(stderr).toContain(`The tag is v999.0.0, but there is`)
  expect(stderr).toContain(`badgelint ${version}`)
})

/** The commands of a step of the workflow that releases. */
function commandsOf(step: string): string {
  const workflow = readFileSync(join(top, '.github/workflows/release.yml'), 'utf8')
  const [, after = ''] = workflow.split(`- name: ${step}\n`)
  const [, indented] = /run: \|\n((?: {10}.*\n)+)/.exec(after) ?? []
  if (indented === undefined) throw new Error(`release.yml has no step "${step}" with commands`)
  return indented.replace(/^ {10}/gm, '')
}

/** Runs commands as GitHub does. */
function bash(commands: string, cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', commands], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: [join(cwd, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: cwd,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...env,
    },
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
  return stdout
}

test('each package names the repository that releases it, its own folder there, and where to write', () => {
  const manifest = '{"name": "x", "version": "1.2.3", "keywords": ["badges"]}'
  const cwd = folder({
    'packages/cli/package.json': manifest,
    'packages/core/package.json': manifest,
  })
  const env = { GITHUB_REPOSITORY: 'octo-org/badgelint' }
  bash(commandsOf('Name the repository in each package'), cwd, env)
  for (const name of ['cli', 'core']) {
    const directory = `packages/${name}`
    expect(JSON.parse(readFileSync(join(cwd, directory, 'package.json'), 'utf8'))).toEqual({
      ...JSON.parse(manifest),
      repository: {
        type: 'git',
        url: 'git+https://github.com/octo-org/badgelint.git',
        directory,
      },
      homepage: `https://github.com/octo-org/badgelint/tree/HEAD/${directory}#readme`,
      bugs: { url: 'https://github.com/octo-org/badgelint/issues' },
    })
  }
})

test('each public package says in itself what can be known before a release', () => {
  for (const name of readdirSync(join(top, 'packages'))) {
    const manifest = JSON.parse(readFileSync(join(top, 'packages', name, 'package.json'), 'utf8'))
    if (manifest.private === true) continue
    expect(manifest.keywords?.length, `keywords of ${name}`).toBeGreaterThan(0)
    expect(manifest, name).toMatchObject({ license: 'MIT', description: expect.any(String) })
    // Whoever releases is not known here; these are put in at the release.
    for (const key of ['repository', 'homepage', 'bugs']) expect(manifest[key]).toBeUndefined()
  }
})

describe('publishing', () => {
  /** In place of npm: tells what it is asked, and knows one package already. */
  const npm = `case "$1" in
    view) [ "$2" = "@badgelint/core@1.2.3" ] ;;
    *) echo "$@" ;;
  esac`

  function published(tag: string): string[] {
    const cwd = folder({
      'core/package/package.json': '{"name": "@badgelint/core", "version": "1.2.3"}',
      'cli/package/package.json': '{"name": "badgelint", "version": "1.2.3"}',
      'bin/npm': `#!/bin/sh\n${npm}\n`,
    })
    mkdirSync(join(cwd, 'packed'))
    bash(
      `chmod +x bin/npm
      tar -czf packed/1-core.tgz -C core package
      tar -czf packed/2-cli.tgz -C cli package`,
      cwd,
    )
    const commands = commandsOf('Publish what is not there yet, dependencies first')
    return bash(commands, cwd, { GITHUB_REF_NAME: tag }).trim().split('\n')
  }

  test('leaves out what is there, so that a release that broke off can be run again', () => {
    expect(published('v1.2.3')).toEqual([
      '@badgelint/core@1.2.3 is there already',
      'publish ./packed/2-cli.tgz --provenance --access public --tag latest',
    ])
  })

  test('does not make a trial version the newest', () => {
    expect(published('v1.3.0-beta.1').at(-1)).toContain('--tag next')
  })
})

describe('the tag of the major version', () => {
  /** Where v1 points after a tag was pushed, by the words of the commit. */
  function majorAfter(pushed: string, tags: readonly string[]): string {
    const cwd = folder({})
    const author = '-c user.name=Somebody -c user.email=somebody@example.org'
    const history = tags.map(
      (tag) =>
        `git ${author} commit -q --allow-empty -m "${tag}"; git ${author} tag -a -m x ${tag}`,
    )
    bash(
      `git init -q --bare origin.git; git init -q work; cd work
      git remote add origin ../origin.git
      ${history.join('\n')}
      git push -q origin --tags; git checkout -q ${pushed}`,
      cwd,
    )
    bash(`cd work\n${commandsOf('Move the tag of the major version')}`, cwd, {
      GITHUB_REF_NAME: pushed,
    })
    return bash('git -C origin.git log -1 --format=%s v1 2>/dev/null || echo none', cwd).trim()
  }

  test('moves to a newer release, and moves again', () => {
    expect(majorAfter('v1.0.0', ['v1.0.0'])).toBe('v1.0.0')
    expect(majorAfter('v1.10.0', ['v1', 'v1.9.0', 'v1.10.0'])).toBe('v1.10.0')
  })

  test('stays where an older line gets a repair, whatever trial versions there are', () => {
    expect(majorAfter('v1.2.1', ['v1.2.0', 'v1', 'v1.3.0-beta.1', 'v1.2.1'])).toBe('v1.2.1')
    expect(majorAfter('v1.2.1', ['v1.2.0', 'v1.3.0', 'v1', 'v1.2.1', 'v2.0.0'])).toBe('v1')
  })

  test('is not touched by a trial version at all', () => {
    const workflow = readFileSync(join(top, '.github/workflows/release.yml'), 'utf8')
    const [, job] = workflow.split(/^ {2}move-major:\n/m)
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as GitHub writes it
    expect(job).toContain("if: ${{ !contains(github.ref_name, '-') }}")
  })
})
