import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entry, folder, gitIdentity, teaching, template, top } from './command.ts'

/** The recipes of docs/hooks.md, followed to the letter in throw-away repositories, without a network. */
const page = readFileSync(join(top, 'docs/hooks.md'), 'utf8')
const { version }: { version: string } = JSON.parse(
  readFileSync(join(top, 'packages/cli/package.json'), 'utf8'),
)

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0
const skipped = ' (skipped: pre-commit is not on this machine)'

interface Recipe {
  /** What the page says to put into files. */
  readonly files: Readonly<Record<string, string>>
  /** What it says to type. */
  readonly commands: string
}

function section(heading: string): string {
  const text = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))
  if (text === undefined) throw new Error(`docs/hooks.md has no section "${heading}"`)
  return text
}

function recipe(heading: string): Recipe {
  const text = section(heading)
  const files = Array.from(
    text.matchAll(/into `([^`]+)`[^`]*:\n\n```yaml\n([\s\S]*?)^```/gm),
    ([, name, content]) => [`${name}`, `${content}`],
  )
  const [, commands] = /^```sh\n([\s\S]*?)^```/m.exec(text) ?? []
  if (commands === undefined) throw new Error(`The section "${heading}" has no commands`)
  // What is to be installed is there already, see `program`.
  const toRun = commands.replace(/^(?:npm|pip) install .*\n/gm, '')
  return { files: Object.fromEntries(files), commands: toRun }
}

interface Repository {
  readonly git: (...args: string[]) => Ran
  readonly shell: (commands: string, env?: NodeJS.ProcessEnv) => Ran
  readonly write: (path: string, text: string) => void
  /** How many commits there are. */
  readonly commits: () => number
}

interface Ran {
  readonly code: number | null
  /** Both streams, as one sees them. */
  readonly told: string
}

/** A small badge program in a git repository, with badgelint and the tools in its `node_modules`. */
function program(whenOver?: (end: () => void) => void): Repository {
  const files = {
    'home/.keep': '',
    'program/.gitignore': 'node_modules/\n',
    'program/package.json': '{ "name": "our-badges", "private": true }\n',
    'program/badgelint.yaml': 'platform: credly\n',
    'program/templates/stream-keeper.yaml': template(),
  }
  const cwd = folder(files, whenOver)
  const at = join(cwd, 'program')
  const bin = join(at, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(entry, join(bin, 'badgelint'))
  for (const tool of ['lefthook', 'husky'])
    symlinkSync(join(top, 'packages/cli/node_modules/.bin', tool), join(bin, tool))
  const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran => {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: at,
      encoding: 'utf8',
      env: { ...cleanEnvironment(join(cwd, 'home')), ...env },
    })
    if (error) throw error
    return { code: status, told: `${stdout}${stderr}` }
  }
  const repository: Repository = {
    git: (...args) => run('git', args),
    shell: (commands, env) => run('sh', ['-e', '-c', commands], env),
    write: (path, text) => writeFileSync(join(at, path), text),
    commits: () => Number(run('git', ['rev-list', '--count', 'HEAD']).told),
  }
  repository.git('init', '--quiet', '--initial-branch', 'main')
  repository.git('add', '.')
  expect(repository.git('commit', '--quiet', '-m', 'Begin').told).toBe('')
  return repository
}

/** Nothing of the git that runs these tests, nor of the person who does. */
function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: home,
    PRE_COMMIT_HOME: join(home, 'pre-commit'),
    XDG_CONFIG_HOME: join(home, 'config'),
    NO_COLOR: '1',
    LANG: 'C.UTF-8',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    ...gitIdentity,
  }
}

/** A repository with what pre-commit fetches of ours; made once, and gone at the end. */
const published = mkdtempSync(join(tmpdir(), 'badgelint-published-'))
afterAll(() => rmSync(published, { recursive: true, force: true }))

beforeAll(() => {
  cpSync(join(top, '.pre-commit-hooks.yaml'), join(published, '.pre-commit-hooks.yaml'))
  cpSync(join(top, 'packages/cli/dist'), join(published, 'packages/cli/dist'), { recursive: true })
  const commands = `git init --quiet
    git add --force .
    git commit --quiet -m Release
    git tag v${version}`
  const { status, stderr } = spawnSync('sh', ['-e', '-c', commands], {
    cwd: published,
    encoding: 'utf8',
    env: cleanEnvironment(published),
  })
  expect(status, stderr).toBe(0)
})

/**
 * The recipe in a repository. pre-commit is led to a copy on this machine, and given what the page
 * says to write below the id of a hook.
 */
function setUp(
  heading: string,
  below: Readonly<Record<string, string>> = {},
  whenOver?: (end: () => void) => void,
): Repository {
  const repository = program(whenOver)
  const { files, commands } = recipe(heading)
  for (const [name, text] of Object.entries(files)) {
    const local = text.replace(/(?<=- repo: )\S+/, published)
    const whole = local.replace(/- id: (\S+)\n/g, (line, id) =>
      below[id] === undefined ? line : `${line}        ${below[id]}\n`,
    )
    repository.write(name, whole)
  }
  const { code, told } = repository.shell(commands)
  expect(code, told).toBe(0)
  repository.git('add', '.')
  const message = 'Check templates before they are committed'
  const first = repository.git('commit', '--allow-empty', '-m', message)
  expect(first.code, first.told).toBe(0)
  return repository
}

const file = 'templates/food-safety.yaml'
const good = template({ name: 'Food Safety' })
const bad = template({
  name: 'Food Safety',
  description:
    'Earners have measured the temperatures of fridges, ovens and deliveries for six weeks and written them down, kept raw and cooked food apart on every shift, cleaned a kitchen to a plan of their own making, and explained to a new colleague why each of these matters. A trainer watched two of the shifts and read all of the notes. They can tell food that is safe from food that only looks safe, say what has to be thrown away and why, and take over the evening shift of a small kitchen without anybody at their side.',
})

const tools = [
  ['pre-commit', hasPreCommit],
  ['lefthook', true],
  ['husky', true],
  ['Without a tool', true],
] as const

describe.each(tools)('%s', (heading, isHere) => {
  const name = isHere ? '' : skipped
  // One repository for all, since to set one up and to commit in it takes seconds.
  let repository: Repository
  beforeAll(() => {
    let remove = () => {}
    const keep = (end: () => void) => {
      remove = end
    }
    if (isHere) repository = setUp(heading, {}, keep)
    return () => remove()
  })

  test.runIf(isHere)(`refuses a commit with an error, and shows it${name}`, () => {
    const { git, write, commits } = repository
    const before = commits()
    write(file, bad)
    git('add', file)
    const refused = git('commit', '-m', 'Add a badge')
    expect(refused.code).not.toBe(0)
    expect(refused.told).toContain(file)
    expect(refused.told).toContain('the limit on Credly')
    expect(refused.told).toContain('template/description-length')
    expect(commits()).toBe(before)
  })

  test.runIf(isHere)(`goes by what is staged, not by the file${name}`, () => {
    const { git, write, commits } = repository
    const before = commits()
    write(file, bad)
    git('add', file)
    write(file, good)
    expect(git('commit', '-m', 'Mended, but not staged').code).not.toBe(0)

    git('add', file)
    write(file, bad)
    const taken = git('commit', '-m', 'Good, and broken again behind the index')
    expect(taken.code, taken.told).toBe(0)
    expect(commits()).toBe(before + 1)

    // git gives an index of its own to a commit of what was named.
    expect(git('commit', '-m', 'One file', file).code).not.toBe(0)
    expect(commits()).toBe(before + 1)
  })

  test.runIf(isHere)(`lets pass what has nothing to do with badges, and deletions${name}`, () => {
    const { git, write } = repository
    git('checkout', 'HEAD', '--', file)
    write('notes.txt', 'Nothing about badges.\n')
    git('add', 'notes.txt')
    git('rm', '--quiet', 'templates/stream-keeper.yaml')
    const gone = git('commit', '-m', 'Notes, and one badge less')
    expect(gone.code, gone.told).toBe(0)
  })

  test.runIf(isHere)(`can be skipped once, as the page says${name}`, () => {
    const { git, shell, write, commits } = repository
    const before = commits()
    const [, commands = ''] = /^```sh\n([\s\S]*?)^```/m.exec(section('Skip it once')) ?? []
    const ways = commands.trim().split('\n')
    const own = ways.filter((way) => way.includes(`# ${heading}`) || way.includes('# any'))
    expect(own.length).toBeGreaterThan(0)
    for (const [index, way] of own.entries()) {
      write(file, `${bad}# ${index}\n`)
      git('add', file)
      const { code, told } = shell(way)
      expect(code, told).toBe(0)
    }
    expect(commits()).toBe(before + own.length)
  })
})

/** The arguments that the page gives to hooks of pre-commit, by their first one. */
function argsOf(first: string): string {
  const found = Array.from(page.matchAll(/args: \[.*?\]/g), ([args]) => args)
  const args = found.find((line) => line.startsWith(`args: [${first}`))
  if (args === undefined) throw new Error(`docs/hooks.md has no args with ${first}`)
  return args
}

describe('pre-commit, besides,', () => {
  const workflow = readFileSync(join(top, 'examples/workflows/pre-commit.yml'), 'utf8')
  const [, onGitHub = ''] = /run: (pre-commit run .*)/.exec(workflow) ?? []
  const name = hasPreCommit ? '' : skipped

  test.runIf(hasPreCommit)(`checks all templates on GitHub, where nothing is staged${name}`, () => {
    const { git, shell, write } = setUp('pre-commit')
    expect(shell(onGitHub)).toMatchObject({ code: 0 })
    write(file, bad)
    git('add', file)
    git('commit', '--no-verify', '-m', 'Slipped through')
    const { code, told } = shell(onGitHub)
    expect(code).not.toBe(0)
    expect(told).toContain('template/description-length')
    // The command that the page names for all templates says the same.
    const [byHand = ''] = /^pre-commit run .*$/m.exec(section('pre-commit')) ?? []
    expect(shell(byHand).told).toContain('template/description-length')
  })

  test.runIf(hasPreCommit)(`checks what a pull request changes, if that is wanted${name}`, () => {
    const args = argsOf('--changed').replace('origin/main', 'main')
    const { git, shell, write } = setUp('pre-commit', { 'badgelint-all': args })
    write('templates/old.yaml', template({ name: 'Old Sins', description: 'TODO', skills: '' }))
    git('add', '.')
    git('commit', '--no-verify', '-m', 'Long ago')
    git('checkout', '--quiet', '-b', 'topic')
    write(file, good)
    git('add', '.')
    git('commit', '--no-verify', '-m', 'A good badge')
    const content = shell(onGitHub)
    expect(content.code, content.told).toBe(0)
    write(file, bad)
    git('commit', '--no-verify', '--all', '-m', 'A bad one')
    expect(shell(onGitHub).told).toContain('template/description-length')
  })

  test.runIf(hasPreCommit)(`takes the folder and the severity that it is given${name}`, () => {
    const inFolder = setUp('pre-commit', { badgelint: argsOf('badges') })
    inFolder.shell('mkdir -p badges/templates')
    inFolder.write('badges/badgelint.yaml', 'platform: credly\n')
    inFolder.write('badges/templates/food-safety.yaml', bad)
    inFolder.git('add', '.')
    expect(inFolder.git('commit', '-m', 'Add').told).toContain('template/description-length')

    const strict = setUp('pre-commit', { badgelint: argsOf('--fail-on') })
    strict.write(file, template({ name: 'Food Safety', description: teaching }))
    strict.git('add', '.')
    const { told } = strict.git('commit', '-m', 'Add')
    expect(told).toContain('template/earner-voice')
    expect(told).not.toContain(' error ')
  })
})

test('the page shows what a refused commit looks like', () => {
  const heading = 'What a refused commit looks like'
  const [, command, shown] = /```console\n\$ (.*)\n([\s\S]*?)```/.exec(section(heading)) ?? []
  if (command === undefined) throw new Error(`The section "${heading}" shows nothing`)
  const { git, shell, write } = setUp('Without a tool')
  write(file, bad)
  git('add', file)
  const withoutTime = (text = '') => text.replace(/in \d+\.\d s/g, 'in 0.1 s')
  expect(withoutTime(shell(command).told)).toBe(withoutTime(shown))
})

test('the page names the version that there is', () => {
  expect(recipe('pre-commit').files['.pre-commit-config.yaml']).toContain(`rev: v${version}\n`)
})

test('git keeps the command as a program that can be run', () => {
  const args = ['ls-files', '--stage', 'packages/cli/dist/cli.js']
  expect(spawnSync('git', args, { cwd: top, encoding: 'utf8' }).stdout).toMatch(/^100755 /)
})
