import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Run, type RunResult, runAction } from './runner.ts'
import { Lines, parseCommand } from './runner-commands.ts'

function folder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'badgelint-runner-test-')))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Runs lines of JavaScript as the action. */
function play(script: string, run: Partial<Run> = {}): Promise<RunResult> {
  const repository = folder()
  const bundle = join(folder(), 'index.mjs')
  writeFileSync(
    bundle,
    `import { appendFileSync, writeFileSync } from 'node:fs'\nconst env = process.env\n${script}`,
  )
  return runAction({ bundle, repository, event: { name: 'push', payload: {} }, ...run })
}

/** Runs an action that prints lines. */
function print(...lines: readonly string[]): Promise<RunResult> {
  return play(`process.stdout.write(${JSON.stringify(lines.map((line) => `${line}\n`).join(''))})`)
}

describe('a line', () => {
  test.each([
    ['::error::x', 'error', {}, 'x'],
    ['  \u0085\u3000::error::x', 'error', {}, 'x'],
    ['::ERROR::x', 'error', {}, 'x'],
    ['::error file=a.yml,line=1::x', 'error', { file: 'a.yml', line: '1' }, 'x'],
    ['::error  file=a.yml,,title=%3A%2C%250A::x', 'error', { file: 'a.yml', title: ':,%0A' }, 'x'],
    ['::error title=,=line==2,col::x', 'error', { line: '2' }, 'x'],
    ['::error::a%0Ab%0D%25%3A%250A', 'error', {}, 'a\nb\r%%3A%0A'],
    ['::error::a::b', 'error', {}, 'a::b'],
    ['::error:\u200B:x', 'error', {}, ':x'],
    ['text ##[warning]x', 'warning', {}, 'x'],
    ['##[error file=a;line=2]b%3B%5D', 'error', { file: 'a', line: '2' }, 'b;]'],
    ['::unknown::##[error]x', 'error', {}, 'x'],
    ['::set-output name=a::b', 'set-output', { name: 'a' }, 'b'],
    ['::endgroup::', 'endgroup', {}, ''],
  ])('%j is a command', (line, name, properties, message) => {
    expect(parseCommand(line)).toEqual({ name, properties, message, line })
  })

  test.each([
    '',
    'text ::error::x',
    '\uFEFF::error::x',
    '\u200B::error::x',
    ':\u200B:error::x',
    '::\u200Berror::x',
    ':: error::x',
    '::error :x',
    '::errors::x',
    '##[ error]x',
    '##[error x',
    '##\u200B[error]x',
    '#[error]x',
    '::internal-set-repo-path::x',
  ])('%j is none', (line) => {
    expect(parseCommand(line)).toBeUndefined()
  })

  test('ends at each kind of break', () => {
    const lines = new Lines()
    expect(lines.add('a\rb\r')).toEqual(['a'])
    expect(lines.add('\nc\r\n\nd')).toEqual(['b', 'c', ''])
    expect(lines.add('e\r')).toEqual([])
    expect(lines.end()).toEqual(['de'])
    expect(lines.end()).toEqual([])
  })
})

describe('what an action prints', () => {
  test('is read on both streams, after each kind of break', async () => {
    const ran = await play(
      "process.stderr.write('a\\r::error::one'); process.stdout.write('b\\n::warning::two\\r\\n')",
    )
    expect(ran.annotations.map(({ type, message }) => `${type} ${message}`).sort()).toEqual([
      'error one',
      'warning two',
    ])
    expect([...ran.shown].sort()).toEqual(['a', 'b'])
    expect(ran.code).toBe(0)
  })

  test('stops being obeyed until the token comes', async () => {
    const ran = await print(
      '::stop-commands::Done',
      '::error::x',
      '::stop-commands::other',
      '::other::',
      '::done::',
      '::error::y',
      '::done::',
    )
    expect(ran.commands.map(({ line }) => line)).toEqual([
      '::stop-commands::Done',
      '::done::',
      '::error::y',
    ])
    expect(ran.shown).toEqual(['::error::x', '::stop-commands::other', '::other::', '::done::'])
  })

  test('hides what it masks, and the token', async () => {
    const ran = await play(
      "console.log('::add-mask::abc%0Adef'); console.log('x abc def ghs_1'); console.log('::error::abc')",
      { token: 'ghs_1' },
    )
    expect(ran.masked).toEqual(['abc\ndef'])
    expect(ran.shown).toEqual(['x *** *** ***'])
    expect(ran.annotations[0]?.message).toBe('***')
    expect(ran.log).toContain('x abc def ghs_1')
  })

  test('makes at most ten annotations of a type, cut', async () => {
    const ran = await print(
      ...Array.from({ length: 12 }, (_, i) => `::warning::${i}`),
      `::error::${'x'.repeat(5000)}`,
    )
    expect(ran.annotations).toHaveLength(11)
    expect(ran.dropped).toEqual({ error: 0, warning: 2, notice: 0 })
    expect(ran.annotations.at(-1)?.message).toHaveLength(4096)
    expect(ran.conclusion).toBe('success')
  })

  test('has places as the runner corrects them', async () => {
    const repository = folder()
    const ran = await play(
      `for (const place of [
        'file=' + env.GITHUB_WORKSPACE + '/a/b.yml,line=3,endLine=3,col=2,endColumn=5,title=T',
        'file=c.yml,line=3,endLine=4,col=2',
        'file=c.yml,col=2',
        'file=c.yml,line=3,endLine=2',
        'file=c.yml,endLine=2',
      ]) console.log('::notice ' + place + '::x')`,
      { repository },
    )
    const place = (at: object) => expect.objectContaining(at)
    expect(ran.annotations).toEqual([
      place({ file: 'a/b.yml', line: 3, endLine: 3, column: 2, endColumn: 5, title: 'T' }),
      place({ file: 'c.yml', line: 3, endLine: 4, column: undefined }),
      place({ file: 'c.yml', line: undefined, column: undefined }),
      place({ file: 'c.yml', line: undefined, endLine: undefined }),
      place({ file: 'c.yml', line: 2, endLine: 2 }),
    ])
  })

  test.each(['::set-env name=A::b', '::add-path::/x', '::echo::maybe', '::stop-commands::error'])(
    '%j fails the step',
    async (line) => {
      const ran = await print(line)
      expect(ran).toMatchObject({ code: 0, conclusion: 'failure' })
      expect(ran.annotations[0]?.message).toBe(`Unable to process command '${line}' successfully.`)
    },
  )
})

describe('what an action writes', () => {
  test('to the output file is read in both forms', async () => {
    const ran = await play(
      "writeFileSync(env.GITHUB_OUTPUT, 'a=1=2\\n\\nb<<E=F\\nx\\n=y<<\\nE=F\\nc<<G\\nG\\nd=\\na=3\\n')",
    )
    expect(ran.outputs).toEqual({ a: '3', b: 'x\n=y<<', c: '', d: '' })
    expect(ran.conclusion).toBe('success')
  })

  test.each([
    ['a=1\nb', "Invalid format 'b'"],
    ['b<<E\nx\n', "Invalid value. Matching delimiter not found 'E'"],
    ['b<<E\nx', 'Invalid value. EOF marker missing new line.'],
    ['<<E\nE\n', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
  ])('%j is an error', async (file, message) => {
    const ran = await play(`writeFileSync(env.GITHUB_OUTPUT, ${JSON.stringify(file)})`)
    expect(ran.conclusion).toBe('failure')
    expect(ran.annotations.map((annotation) => annotation.message)).toEqual([
      "Unable to process file command 'output' successfully.",
      message,
    ])
  })

  test('to the summary is shown up to a mebibyte, and not at all beyond', async () => {
    const write = (bytes: number) =>
      play(`appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}))`)
    expect((await write(1_048_576)).summary).toHaveLength(1_048_576)
    const ran = await write(1_048_577)
    expect(ran.summary).toBeUndefined()
    expect(ran).toMatchObject({ code: 0, conclusion: 'success', annotations: [{ type: 'error' }] })
    expect((await print()).summary).toBe('')
  })
})

describe('what an action is given', () => {
  const printEnvironment = 'console.log(JSON.stringify(env))'
  const environment = (ran: RunResult): Record<string, string> => JSON.parse(ran.log[0] ?? '{}')

  test('is a clean environment', async () => {
    process.env.BADGELINT_LEAK = 'x'
    onTestFinished(() => void delete process.env.BADGELINT_LEAK)
    const env = environment(
      await play(printEnvironment, {
        inputs: { 'fail-on': 'error', 'a b': 'c' },
        env: { CI: 'yes' },
      }),
    )
    expect(env).toMatchObject({
      'INPUT_FAIL-ON': 'error',
      INPUT_A_B: 'c',
      CI: 'yes',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '0'.repeat(40),
    })
    expect(env).not.toHaveProperty('BADGELINT_LEAK')
  })

  test('is the defaults that action.yml declares, and no other input', async () => {
    const action = join(folder(), 'action.yml')
    writeFileSync(
      action,
      `inputs:\n  github-token:\n    default: \${{ github.token }}\n  max:\n    default: 3\n  path:\n`,
    )
    const run = { action, token: 'ghs_1', inputs: { path: 'a' } }
    expect(environment(await play(printEnvironment, run))).toMatchObject({
      'INPUT_GITHUB-TOKEN': 'ghs_1',
      INPUT_MAX: '3',
      INPUT_PATH: 'a',
    })
    await expect(play(printEnvironment, { ...run, inputs: { pth: 'a' } })).rejects.toThrow(
      "Unexpected input(s) 'pth'",
    )
  })

  test('is the event, and its branches', async () => {
    const payload = {
      number: 7,
      pull_request: { number: 7, head: { ref: 'mine' }, base: { ref: 'main' } },
      repository: { full_name: 'o/r' },
    }
    const event = { name: 'pull_request', payload }
    const env = environment(await play(printEnvironment, { event }))
    expect(env).toMatchObject({
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'mine',
      GITHUB_BASE_REF: 'main',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_REPOSITORY_OWNER: 'o',
    })
    const read = await play(
      "console.log((await import('node:fs')).readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))",
      { event },
    )
    expect(JSON.parse(read.log[0] ?? '')).toEqual(payload)
  })

  test('starts in the repository', async () => {
    const repository = folder()
    mkdirSync(join(repository, 'a'))
    const ran = await play(
      "console.log(process.cwd(), (await import('node:fs')).readdirSync('.'))",
      {
        repository,
      },
    )
    expect(ran.log).toEqual([`${repository} [ 'a' ]`])
  })
})

test('an exit code is a failure, and a process without end is stopped', async () => {
  expect(await play('process.exitCode = 2')).toMatchObject({ code: 2, conclusion: 'failure' })
  await expect(play('setInterval(() => {}, 1000)', { timeout: 500 })).rejects.toThrow('500 ms')
})
