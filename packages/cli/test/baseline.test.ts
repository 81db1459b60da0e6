import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { decodeData, type Finding } from '@badgelint/core/internal'
import { describe, expect, onTestFinished, test } from 'vitest'
import { badgelint, check, entry, folder, settings, teaching, template, told } from './command.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

const file = 'badgelint-baseline.yaml'
const stream = 'templates/stream.yaml'
const voice = `${stream}:2 template/earner-voice`
const unused = `${file}:2 config/unused-baseline`

/** A program with a baseline of what is found in it, unless another one is among the files. */
function program(files: Files, { freezes = true } = {}): string {
  const cwd = folder({ 'badgelint.yaml': settings, ...files })
  if (freezes) expect(freeze(cwd)).toMatchObject({ code: 0, stderr: '' })
  return cwd
}

function freeze(cwd: string, ...args: string[]) {
  return badgelint(['baseline', '--no-links', ...args], { cwd })
}

function write(cwd: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
}

interface Entry {
  readonly rule: string
  readonly template?: string
  readonly file?: string
  readonly about: string
  readonly reason: string
  readonly owner?: string
  readonly until?: string
}

async function entriesIn(cwd: string, path = file): Promise<readonly Entry[]> {
  const decoded = await decodeData(path, readFileSync(join(cwd, path), 'utf8'))
  if ('problem' in decoded) throw new Error(decoded.problem.message)
  return (decoded.value as { readonly findings: readonly Entry[] }).findings // the command wrote it
}

/** A baseline with one line for each entry, the first on line 2. */
function withBaseline(entries: readonly object[]): string {
  return `findings:\n${entries.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`
}

const voiceEntry = {
  rule: 'template/earner-voice',
  template: 'stream',
  about: 'description',
  reason: 'Rewritten in spring',
}
const shown = (cwd: string, ...args: string[]) => told(check(args, cwd).findings)
const bad = template({ description: teaching })
/** A template with two more skills, which may mean the same. */
const twice = (...names: string[]) =>
  template({ skills: `[Water Sampling, Data Entry, Public Speaking, ${names.join(', ')}]` })

describe('what is frozen', () => {
  test('is not shown, is told as suppressed with its reason, and makes no run fail', async () => {
    const cwd = program({ [stream]: bad }, { freezes: false })
    const made = freeze(
      cwd,
      '--reason',
      'Rewritten in spring',
      '--owner',
      'Ada',
      '--until',
      '2999-12-31',
    )
    expect(made.stdout).toBe(
      `${file}: 1 finding is frozen. \`badgelint baseline --list\` shows it.\n`,
    )
    expect(made.code).toBe(0)
    expect(await entriesIn(cwd)).toEqual([{ ...voiceEntry, owner: 'Ada', until: '2999-12-31' }])
    const { findings, suppressed, summary } = check([], cwd)
    expect(findings).toEqual([])
    expect(suppressed).toMatchObject([
      {
        rule: 'template/earner-voice',
        suppressed: { by: 'baseline', reason: 'Rewritten in spring' },
      },
    ])
    expect(summary.suppressed).toBe(1)
    expect(badgelint(['check', '--fail-on', 'info'], { cwd }).code).toBe(0)
  })

  test('is marked as suppressed in SARIF', () => {
    const cwd = program({ [stream]: bad, [file]: withBaseline([voiceEntry]) }, { freezes: false })
    const { stdout } = badgelint(['check', '--format', 'sarif'], { cwd })
    expect(JSON.parse(stdout).runs[0].results).toMatchObject([
      {
        ruleId: 'template/earner-voice',
        suppressions: [
          { kind: 'external', status: 'accepted', justification: 'Rewritten in spring' },
        ],
      },
    ])
  })

  test('is known whatever happens to lines, and to the file of a template that states its id', () => {
    const cwd = program({ [stream]: `id: stream-keeper\n${bad}` })
    write(cwd, {
      [stream]: `# Moved\n\n\nid: stream-keeper\n${bad.split('\n').toReversed().join('\n')}`,
    })
    expect(shown(cwd)).toEqual([])
    mkdirSync(join(cwd, 'templates/water'))
    renameSync(join(cwd, stream), join(cwd, 'templates/water/other.yaml'))
    expect(shown(cwd)).toEqual([])
  })

  test('is another one where a template without an id has another file name', () => {
    const cwd = program({ [stream]: bad })
    mkdirSync(join(cwd, 'templates/water'))
    renameSync(join(cwd, stream), join(cwd, 'templates/water/stream.yaml'))
    expect(shown(cwd)).toEqual([])
    renameSync(join(cwd, 'templates/water/stream.yaml'), join(cwd, 'templates/river.yaml'))
    expect(shown(cwd)).toEqual([
      `${file}:4 config/unused-baseline`,
      'templates/river.yaml:2 template/earner-voice',
    ])
  })

  test('is one finding and not their number: one in place of another is seen', async () => {
    const own = `${settings}rules: {skills/backed: off}\n`
    const cwd = program({
      'badgelint.yaml': own,
      [stream]: twice('Cataloguing', 'cataloguing'),
    })
    expect(await entriesIn(cwd)).toMatchObject([{ rule: 'skills/duplicate' }])
    write(cwd, { [stream]: twice('Pottery', 'pottery') })
    const { findings } = check([], cwd)
    expect(findings.map(({ rule }) => rule)).toEqual(['config/unused-baseline', 'skills/duplicate'])
    expect(badgelint(['check'], { cwd }).code).toBe(1)
  })

  test('is told apart by file where several templates have one id', async () => {
    const a = `id: one\n${bad}`
    const b = `id: one\n${bad.replace('Stream Keeper', 'River Keeper').replace('Data Entry', 'Reporting')}`
    const off = {
      'badgelint.yaml': `rules: {template/unique-id: off, template/near-duplicate: off}\n${settings}`,
    }
    const cwd = program({ ...off, 'templates/a.yaml': a, 'templates/b.yaml': b })
    const voices = (await entriesIn(cwd)).filter(({ rule }) => rule === 'template/earner-voice')
    expect(voices.map((one) => one.file)).toEqual(['templates/a.yaml', 'templates/b.yaml'])
    expect(shown(cwd)).toEqual([])
    write(cwd, { 'templates/a.yaml': `id: one\n${template()}` })
    expect(shown(cwd)).toEqual([expect.stringContaining('config/unused-baseline')])
    expect(shown(cwd, 'templates/b.yaml')).toEqual([])
  })

  test('is known by its file where it is about no template', async () => {
    const document = '# Rules\n\n## Goals\n\nTODO\n'
    const cwd = program({ [stream]: template(), 'GOVERNANCE.md': document })
    expect((await entriesIn(cwd)).length).toBeGreaterThan(0)
    expect((await entriesIn(cwd)).every((one) => one.file === 'GOVERNANCE.md')).toBe(true)
    expect(shown(cwd)).toEqual([])
    expect(shown(cwd, 'GOVERNANCE.md')).toEqual([])
  })

  test('is the same from whichever folder, ids that are made of paths included', async () => {
    const json = JSON.stringify({
      type: 'BadgeClass',
      '@context': 'https://w3id.org/openbadges/v2',
      name: 'Stream Keeper',
      description: teaching,
      image: 'https://example.org/images/stream.png',
      criteria: { narrative: 'Hand in twelve weekly samples.' },
      issuer: 'https://example.org/issuer.json',
    })
    const cwd = program(
      {
        'badges/badgelint.yaml': 'governance: {address: https://example.org/governance}\n',
        'badges/templates/x.json': json,
      },
      { freezes: false },
    )
    expect(freeze(cwd, 'badges').code).toBe(0)
    expect((await entriesIn(cwd, `badges/${file}`)).map((one) => one.template)).toContain(
      'templates/x.json',
    )
    expect(shown(cwd, 'badges')).toEqual([])
    expect(shown(join(cwd, 'badges'))).toEqual([])
    expect(shown(cwd, '--config', 'badges/badgelint.yaml')).toEqual([])
    expect(shown(cwd, 'badges/templates/x.json')).toEqual([])
    expect(shown(join(cwd, 'badges/templates'), 'x.json')).toEqual([])
  })

  test('is nothing of files that are not checked, nor of settings', async () => {
    const files = { [stream]: bad, 'templates/broken.yaml': 'name: a: b\n' }
    const cwd = program(files, { freezes: false })
    const made = freeze(cwd)
    expect(made.code).toBe(1)
    expect(made.stdout).toContain('1 finding of document/syntax')
    expect(await entriesIn(cwd)).toMatchObject([{ rule: 'template/earner-voice' }])
    expect(shown(cwd)).toEqual(['templates/broken.yaml:1 document/syntax'])
  })

  test('is not fixed', () => {
    const cwd = program({ [stream]: twice('Cataloguing', 'cataloguing') })
    expect(badgelint(['fix'], { cwd }).stderr).toContain('Nothing can be fixed automatically')
  })
})

describe('an entry that applies to nothing', () => {
  const files = { [stream]: template(), [file]: withBaseline([voiceEntry]) }

  test('is an error at its line', () => {
    const cwd = program(files, { freezes: false })
    const { code, stdout } = badgelint(['check'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('config/unused-baseline')
    expect(shown(cwd)).toEqual([unused])
  })

  test('and whose template is gone, or whose rule there is not', () => {
    const gone = { ...voiceEntry, template: 'gone' }
    const unknown = { ...voiceEntry, rule: 'template/earner-voise' }
    const cwd = program({ ...files, [file]: withBaseline([gone, unknown]) }, { freezes: false })
    const { findings } = check([], cwd)
    expect(findings.map(({ rule }) => rule)).toEqual(Array(2).fill('config/unused-baseline'))
    expect(findings[1]?.message).toContain('expected `template/earner-voice`')
  })

  test('is not told of a rule that is off, nor of a part of the program', () => {
    const cwd = program(files, { freezes: false })
    expect(shown(cwd, stream)).toEqual([])
    expect(shown(join(cwd, 'templates'))).toEqual([])
    const { stdout } = badgelint(['check', '--format', 'json', '--stdin-filename', stream], {
      cwd,
      input: template(),
    })
    expect(JSON.parse(stdout).findings).toEqual([])
    write(cwd, { 'badgelint.yaml': `rules: {template/earner-voice: off}\n${settings}` })
    expect(shown(cwd)).toEqual([])
  })

  test('is not told of what may be in a file that cannot be read', () => {
    const gone = { ...voiceEntry, template: 'gone' }
    const broken = { 'templates/gone.yaml': 'name: a: b\n' }
    const cwd = program({ ...files, ...broken, [file]: withBaseline([gone]) }, { freezes: false })
    expect(shown(cwd)).toEqual(['templates/gone.yaml:1 document/syntax'])
    expect(freeze(cwd, '--prune')).toMatchObject({
      stdout: expect.stringContaining('1 entry, not changed'),
      stderr: expect.stringContaining('Not checked: templates/gone.yaml'),
    })
  })

  test('is told where a comment or `ignores` switch the finding off as well', () => {
    const comment = '# badgelint-disable-file template/earner-voice -- a quotation\n'
    const cwd = program({ ...files, [stream]: `${comment}${bad}` }, { freezes: false })
    const { findings, suppressed } = check([], cwd)
    expect(told(findings)).toEqual([unused])
    expect(findings[0]?.message).toContain('is also switched off')
    expect(suppressed).toMatchObject([{ suppressed: { by: 'comment' } }])
    expect(freeze(cwd, '--prune').code).toBe(0)
    expect(shown(cwd)).toEqual([])
  })

  test('is removed by --prune, which adds nothing, and keeps comments and what is said', async () => {
    const other = { ...voiceEntry, template: 'river', owner: 'Ada', until: '2999-12-31' }
    const text = withBaseline([voiceEntry, other])
      .replace('findings:\n', '# Ours\nfindings:\n  # About the stream\n')
      .replace(
        '\n  - {"rule":"template/earner-voice","template":"river"',
        '\n  # About the river$&',
      )
    const cwd = program(
      {
        [stream]: template(),
        'templates/river.yaml': bad,
        'templates/new.yaml': twice('Pottery', 'pottery').replace('Stream', 'New'),
        [file]: text,
      },
      { freezes: false },
    )
    const pruned = freeze(cwd, '--prune')
    expect(pruned.stdout).toContain('0 findings added, 1 entry removed, 1 entry now')
    expect(await entriesIn(cwd)).toEqual([other])
    const left = readFileSync(join(cwd, file), 'utf8')
    expect(left).toContain('# Ours')
    expect(left).toContain('# About the river')
    expect(left).not.toContain('# About the stream')
    expect(pruned.stdout).toMatch(/\d+ findings? (is|are) new and not frozen/)
    expect(freeze(cwd, '--prune').stdout).toContain('not changed')
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(left)
  })

  test('is removed with the last one, and the file stays good', async () => {
    const cwd = program(files, { freezes: false })
    expect(freeze(cwd, '--prune').code).toBe(0)
    expect(await entriesIn(cwd)).toEqual([])
    expect(shown(cwd)).toEqual([])
    write(cwd, { [stream]: bad })
    expect(freeze(cwd, '--add').code).toBe(0)
    expect(await entriesIn(cwd)).toHaveLength(1)
    expect(readFileSync(join(cwd, file), 'utf8')).toContain('findings:\n  - rule:')
  })
})

describe('an entry that has run out', () => {
  const over = { ...voiceEntry, until: '2026-03-31' }
  const made = () => program({ [stream]: bad, [file]: withBaseline([over]) }, { freezes: false })

  test('holds on its last day; then the finding is shown again, with a remark', () => {
    const cwd = made()
    expect(shown(cwd, '--today', '2026-03-31')).toEqual([])
    expect(shown(cwd, '--today', '2026-04-01')).toEqual([
      `${file}:2 config/expired-suppression`,
      voice,
    ])
  })

  test('is neither renewed by --add nor removed by --prune', async () => {
    const cwd = made()
    const { stdout } = freeze(cwd, '--add', '--prune', '--today', '2026-04-01')
    expect(stdout).toContain('1 entry has expired')
    expect(await entriesIn(cwd)).toEqual([over])
  })

  test('yields to one that holds', () => {
    const cwd = program(
      { [stream]: bad, [file]: withBaseline([over, voiceEntry]) },
      { freezes: false },
    )
    expect(shown(cwd, '--today', '2026-04-01')).toEqual([unused])
  })

  test('cannot be made', () => {
    const cwd = program({ [stream]: bad }, { freezes: false })
    expect(freeze(cwd, '--until', '2026-03-31', '--today', '2026-04-01')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--until 2026-03-31 is in the past'),
    })
  })
})

describe('a baseline that is there', () => {
  test('is left as it is, and what is new is counted', async () => {
    const cwd = program({ [stream]: bad })
    const before = readFileSync(join(cwd, file), 'utf8')
    write(cwd, {
      [stream]: template({
        description: teaching,
        skills: '[Water Sampling, water sampling, Data Entry, Public Speaking]',
      }),
    })
    const again = freeze(cwd)
    expect(again.stdout).toContain('1 entry, not changed.')
    expect(again.stdout).toContain('1 finding is new and not frozen.')
    expect(again.code).toBe(0)
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(before)
    expect(freeze(cwd, '--add', '--reason', 'Later').stdout).toContain('1 finding added')
    expect(await entriesIn(cwd)).toMatchObject([
      { rule: 'skills/duplicate', reason: 'Later' },
      { rule: 'template/earner-voice' },
    ])
  })

  test('is the same, byte by byte, however it was come to', () => {
    const files = {
      [stream]: bad,
      'templates/a.yaml': bad.replace('Stream Keeper', 'A'),
      'GOVERNANCE.md': '# Rules\n\n## Goals\n\nTODO\n',
    }
    const whole = program(files)
    const text = readFileSync(join(whole, file), 'utf8')
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    const step = program({ [stream]: bad })
    write(step, files)
    expect(freeze(step, '--add', '--prune').code).toBe(0)
    expect(readFileSync(join(step, file), 'utf8')).toBe(text)
  })

  test('may be another one, also as JSON', () => {
    const configuration = `platform: credly\nbaseline: debts/known.json\nrules: {governance/present: off}\n`
    const cwd = program({ 'badgelint.yaml': configuration, [stream]: bad })
    expect(JSON.parse(readFileSync(join(cwd, 'debts/known.json'), 'utf8')).findings).toMatchObject([
      { rule: 'template/earner-voice' },
    ])
    expect(shown(cwd)).toEqual([])
    write(cwd, { [stream]: template() })
    expect(shown(cwd)).toEqual(['debts/known.json:3 config/unused-baseline'])
    expect(freeze(cwd, '--prune').code).toBe(0)
    rmSync(join(cwd, 'debts/known.json'))
    expect(badgelint(['check'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('badgelint.yaml:2: `baseline` names debts/known.json'),
    })
  })

  test('needs no configuration, and then its folder is the program’s', () => {
    const cwd = folder({ [stream]: bad })
    expect(freeze(cwd).code).toBe(0)
    expect(told(check([], cwd).findings)).toEqual([`${stream}:1 config/platform`])
    expect(told(check([], join(cwd, 'templates')).findings).join()).not.toContain('earner-voice')
  })

  test('that is broken stops the check with file, line and remedy', () => {
    const of = (text: string) =>
      badgelint(['check'], { cwd: program({ [file]: text }, { freezes: false }) })
    const cases: Readonly<Record<string, string>> = {
      'findings: [': `${file}:1: `,
      '- rule: a': `${file}:1: This is a list; expected a section`,
      'findings:\n  - rule: a/b\n    template: a\n    about: c\n    reson: d\n': `${file}:5: The key \`reson\` is not known; expected \`reason\`. Rename it`,
      'findings:\n  - rule: a/b\n    about: c\n    reason: d\n': `${file}:2: The entry has neither \`template\` nor \`file\``,
      'findings:\n  - rule: document/syntax\n    file: x\n    about: file\n    reason: d\n': `${file}:2: \`document/syntax\` cannot be frozen`,
      'findings:\n  - rule: a/b\n    file: x\n    about: file\n    reason: d\n    until: soon\n': `${file}:6: \`until\` is "soon"; expected a day such as 2026-03-31`,
      'findings:\n  - rule: a/b\n    file: x\n    about: y\n    reason: " "\n': `${file}:5: \`reason\` is empty; expected text`,
    }
    for (const [text, message] of Object.entries(cases)) {
      const { code, stderr } = of(text)
      expect(stderr).toContain(message)
      expect(code).toBe(2)
    }
    expect(of(Buffer.from('é', 'latin1').toString('latin1')).code).toBe(2)
  })
})

test('wrong usage ends with 2 and writes nothing', () => {
  const cwd = program({ [stream]: bad }, { freezes: false })
  for (const args of [
    ['--prune'],
    ['--reason', ' '],
    ['--until', 'soon'],
    ['nowhere'],
    ['templates'],
  ])
    expect(freeze(cwd, ...args).code).toBe(2)
  expect(freeze(join(cwd, 'templates')).stderr).toContain('Run `badgelint baseline` in ..')
  expect(() => readFileSync(join(cwd, file))).toThrow()
  write(cwd, { [stream]: template() })
  expect(freeze(cwd).stdout).toBe('There is nothing to freeze.\n')
})

test('whatever an entry says is no more than text', () => {
  const about = 'x\u001B[31m\n::error::x\u202E "\' # & * ! %'
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub would read it so
  const reason = '${{ github.token }} @everyone <img src=x> `a` \u001B[2J'
  const hostile = { ...voiceEntry, template: about, about, reason, owner: about }
  const cwd = program({ [stream]: template(), [file]: withBaseline([hostile]) }, { freezes: false })
  const { stdout } = badgelint(['check'], { cwd })
  expect(stdout).toContain('config/unused-baseline')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(stdout).not.toMatch(/[\u001B\u202E]|^::/m)
  expect(badgelint(['check', '--format', 'sarif'], { cwd }).code).toBe(1)
  expect(freeze(cwd, '--prune').code).toBe(0)
})

describe('in a git repository', () => {
  function repository(files: Files): {
    readonly cwd: string
    readonly git: (...args: string[]) => void
  } {
    const cwd = program(files, { freezes: false })
    const env = {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    }
    const git = (...args: string[]) => {
      const { status, stderr } = spawnSync('git', args, { cwd, env, encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
    }
    git('init', '--quiet')
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Begin')
    return { cwd, git }
  }
  const gone = { ...voiceEntry, template: 'gone' }
  const baseline = withBaseline([voiceEntry, gone])

  test.each([['--staged'], ['--changed']])(
    '%s goes by it, and says nothing of entries elsewhere',
    (how) => {
      const { cwd, git } = repository({ [stream]: template(), [file]: baseline })
      write(cwd, { [stream]: bad })
      git('add', '--all')
      const { findings, suppressed } = check([how], cwd)
      expect(findings).toEqual([])
      expect(suppressed).toMatchObject([{ suppressed: { by: 'baseline' } }])
      write(cwd, {
        [stream]: template({
          skills: '[Pottery, pottery, Data Entry, Public Speaking, Water Sampling]',
        }),
      })
      git('add', '--all')
      const rules = check([how], cwd).findings.map(({ rule }) => rule)
      expect(rules).toContain('skills/duplicate')
      expect(rules).not.toContain('config/unused-baseline')
    },
  )

  test('a file that is renamed brings nothing, though it is another template to the baseline', () => {
    const { cwd, git } = repository({ [stream]: bad, [file]: baseline })
    git('mv', stream, 'templates/river.yaml')
    expect(shown(cwd, '--staged')).toEqual([])
    expect(shown(cwd, '--changed')).toEqual([])
    expect(shown(cwd)).toContain('templates/river.yaml:2 template/earner-voice')
  })
})

describe('links', () => {
  /** Runs the command beside a server that answers in this process. */
  async function run(cwd: string, ...args: string[]) {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd,
      env: { PATH: process.env.PATH },
    })
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    const code = await new Promise<number | null>((done) => child.once('close', done))
    return { code, stdout: Buffer.concat(out).toString() }
  }

  async function rulesShown(cwd: string, ...args: string[]): Promise<string[]> {
    const { stdout } = await run(cwd, 'check', '--format', 'json', '--fail-on', 'never', ...args)
    const report: { readonly findings: readonly Finding[] } = JSON.parse(stdout)
    return report.findings.map(({ rule }) => rule)
  }

  test('are frozen, and their entries judged only by a sure answer', async () => {
    let status = 404
    const server = createServer((_, response) => response.writeHead(status).end())
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const cwd = folder({
      'badgelint.yaml': `${settings}links: {allow: [127.0.0.1], pause: 0}\nrules: {links/insecure: off, links/private: off}\n`,
      [stream]: template({ global_activity_url: `http://127.0.0.1:${port}/gone`, image: '' }),
    })
    await run(cwd, 'baseline')
    expect((await entriesIn(cwd)).map(({ rule }) => rule)).toContain('links/dead')
    expect(await rulesShown(cwd)).toEqual([])
    expect(await rulesShown(cwd, '--no-links')).toEqual([])
    status = 503
    expect(await rulesShown(cwd)).not.toContain('config/unused-baseline')
    status = 200
    expect(await rulesShown(cwd, '--no-links')).toEqual([])
    expect(await rulesShown(cwd)).toContain('config/unused-baseline')
    expect(freeze(cwd, '--prune').stderr).toContain('Links were not checked')
    expect((await entriesIn(cwd)).map(({ rule }) => rule)).toContain('links/dead')
    await run(cwd, 'baseline', '--prune')
    expect((await entriesIn(cwd)).map(({ rule }) => rule)).not.toContain('links/dead')
  })
})
