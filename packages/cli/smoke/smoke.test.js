/**
 * Uses the built command as people do, on whatever system and Node this runs on. Plain JavaScript without
 * a dependency, since the oldest Node that badgelint takes cannot run TypeScript:
 * `node --test packages/cli/smoke/smoke.test.js`.
 */
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { after, describe, test } from 'node:test'
import { promisify } from 'node:util'

const top = resolve(import.meta.dirname, '../../..')
const entry = join(top, 'packages/cli/dist/cli.js')
const { version } = JSON.parse(readFileSync(join(top, 'packages/cli/package.json'), 'utf8'))
const exemplary = join(top, 'examples/exemplary')
const needsWork = join(top, 'examples/needs-work')

// By its long name: Windows may give a short one, such as RUNNER~1, where git gives the long one.
const scratch = mkdtempSync(join(realpathSync.native(tmpdir()), 'badgelint-smoke-'))
after(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }))

/** Runs the command; `code` is what it ends with. */
function badgelint(args, { cwd = top, input } = {}) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [entry, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 100_000_000,
  })
  if (error) throw error
  return { code: status, stdout, stderr }
}

/** The report of `check`, the same on each day. */
function check(args, options) {
  const ran = badgelint(
    ['check', '--no-links', '--today', '2026-06-01', '--format', 'json', ...args],
    options,
  )
  // Why it fails goes beside the JSON.
  assert.match(ran.stderr, ran.code === 0 ? /^$/ : /^badgelint: This check fails: .+\n$/)
  return { code: ran.code, report: JSON.parse(ran.stdout) }
}

function git(cwd, ...args) {
  const identity = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org']
  const ran = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' })
  if (ran.error) throw ran.error
  assert.equal(ran.status, 0, ran.stderr)
}

/** A folder of its own for one test; names have spaces, as those of people do. */
function folder(name, files = {}) {
  const made = join(scratch, name)
  mkdirSync(made)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(made, path, '..'), { recursive: true })
    writeFileSync(join(made, path), text)
  }
  return made
}

/** A copy of a program whose texts have the line ends of Windows. */
function withCrLf(program, name) {
  const copy = join(scratch, name)
  cpSync(program, copy, { recursive: true })
  for (const path of readdirSync(copy, { recursive: true })) {
    if (!/\.(?:ya?ml|json|md|txt|csv)$/.test(path)) continue
    const text = readFileSync(join(copy, path), 'utf8')
    writeFileSync(join(copy, path), text.replace(/\r?\n/g, '\r\n'))
  }
  return copy
}

const unfinished = 'name: Team Lead\ndescription: TODO\n'

test('says its version', () => {
  assert.deepEqual(badgelint(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' })
})

describe('check', () => {
  test('is content with the exemplary program', () => {
    const { code, report } = check([], { cwd: exemplary })
    assert.deepEqual(report.findings, [])
    assert.equal(code, 0)
    assert.ok(report.summary.templates > 0, 'it has read templates')
  })

  const { code, report } = check([], { cwd: needsWork })

  test('finds what is wrong in the program that needs work, and ends with 1', () => {
    assert.equal(code, 1)
    assert.equal(report.version, 1)
    const counted = (severity) => report.findings.filter((one) => one.severity === severity).length
    const { errors, warnings, infos } = report.summary
    assert.deepEqual(
      [errors, warnings, infos],
      [counted('error'), counted('warning'), counted('info')],
    )
    assert.ok(errors > 0 && warnings > 0 && infos > 0)
  })

  test('names files by forward slashes, and each of them is there', () => {
    for (const { file } of report.findings) {
      assert.ok(!file.includes('\\'), file)
      assert.ok(existsSync(join(needsWork, file)), file)
    }
    assert.ok(
      report.findings.some(({ file }) => file.includes('/')),
      'one lies in a folder',
    )
  })

  test('finds the same at the same places, whatever the line ends', () => {
    const places = ({ findings }) =>
      findings.map(({ file, rule, range, message }) => ({ file, rule, range, message }))
    const copy = withCrLf(needsWork, 'with CRLF')
    assert.deepEqual(places(check([], { cwd: copy }).report), places(report))
  })

  test('takes paths as the system writes them', () => {
    const cwd = folder('paths of the system', {
      'badgelint.yaml': 'platform: credly\n',
      'templates/team lead.yaml': unfinished,
    })
    for (const path of [
      'templates/team lead.yaml',
      ['templates', 'team lead.yaml'].join(sep),
      join(cwd, 'templates', 'team lead.yaml'),
      'templates/*.yaml',
    ]) {
      const told = check([path], { cwd }).report.findings
      assert.deepEqual(
        [...new Set(told.map(({ file }) => file))],
        ['templates/team lead.yaml'],
        path,
      )
    }
  })

  test('reads what comes on standard input', () => {
    const ran = check(['--stdin-filename', 'templates/team-lead.yaml'], { input: unfinished })
    assert.ok(ran.report.findings.length > 0)
  })

  test('tells people where the findings are', () => {
    const cwd = folder('told as text', { 'templates/team-lead.yaml': unfinished })
    const ran = badgelint(['check', '--no-links', '--fail-on', 'never'], { cwd })
    assert.equal(ran.code, 0)
    assert.match(ran.stdout, /^templates\/team-lead\.yaml\r?\n +\d+:\d+ \w+ /m)
  })

  test('writes SARIF into a file', () => {
    const cwd = folder('as SARIF', { 'templates/team-lead.yaml': unfinished })
    const output = 'badges.sarif'
    badgelint(['check', '--no-links', '--format', 'sarif', '--output', output], { cwd })
    const { runs } = JSON.parse(readFileSync(join(cwd, output), 'utf8'))
    const { uri } = runs[0].results[0].locations[0].physicalLocation.artifactLocation
    assert.equal(uri, 'templates/team-lead.yaml')
  })

  test('of what is staged shows what that changes', () => {
    const cwd = folder('staged', { 'templates/team-lead.yaml': unfinished })
    git(cwd, 'init', '--quiet')
    git(cwd, 'add', '--all')
    git(cwd, 'commit', '--quiet', '--message', 'Before')
    writeFileSync(join(cwd, 'templates/mentor.yaml'), 'name: Mentor\ndescription: TODO\n')
    git(cwd, 'add', '--all')
    const { report: staged } = check(['--staged'], { cwd })
    assert.ok(staged.findings.length > 0)
    assert.deepEqual(
      [...new Set(staged.findings.map(({ file }) => file))],
      ['templates/mentor.yaml'],
    )
  })

  test('asks whether links are alive', async (t) => {
    const server = createServer((_, response) => response.writeHead(404).end())
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
    t.after(() => server.close())
    const cwd = folder('with a link', {
      'badgelint.yaml': 'platform: credly\nlinks: {allow: [127.0.0.1], pause: 0}\n',
      'templates/team-lead.yaml': `${unfinished}global_activity_url: http://127.0.0.1:${server.address().port}/gone\n`,
    })
    // Not at once, so that the server can answer meanwhile.
    const args = [entry, 'check', '--format', 'json', '--fail-on', 'never']
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd })
    const rules = JSON.parse(stdout).findings.map(({ rule }) => rule)
    assert.ok(rules.includes('links/dead'), rules.join(', '))
  })

  test('runs a rule of your own', () => {
    const cwd = folder('a rule of your own', {
      'badgelint.yaml': 'plugins: [./rules/rule.js]\n',
      'rules/package.json': '{"type": "module"}',
      'rules/rule.js': `export default {
        id: 'own/rule', on: 'template', practice: 4, kind: 'guidance', severity: 'warning',
        reads: ['name'], summary: 'A name is seen.', why: 'So that this is tried.', mistakes: 'None.',
        source: { title: 'Here', address: 'https://example.org/' },
        examples: { good: [], bad: [] },
        *check({ name }) {
          if (name) yield { at: name.at, about: 'name', message: 'Seen; expected this', suggestion: 'Look' }
        },
      }\n`,
      'templates/team-lead.yaml': unfinished,
    })
    const rules = check([], { cwd }).report.findings.map(({ rule }) => rule)
    assert.ok(rules.includes('own/rule'), rules.join(', '))
  })
})

describe('what is wrong in the call ends with 2', () => {
  for (const [name, args] of Object.entries({
    'an option that there is not': ['check', '--no-such-option'],
    'a path that matches nothing': ['check', 'no-such-folder'],
    'a command that there is not': ['no-such-command'],
  })) {
    test(name, () => {
      const { code, stderr } = badgelint(args, { cwd: exemplary })
      assert.equal(code, 2)
      assert.notEqual(stderr, '')
    })
  }
})

test('explain shows the page of a rule, and lists all rules', () => {
  const page = badgelint(['explain', 'template/earner-voice'])
  assert.equal(page.code, 0)
  assert.match(page.stdout, /template\/earner-voice/)
  const list = badgelint(['explain'])
  assert.equal(list.code, 0)
  assert.match(list.stdout, /template\/earner-voice/)
})

test('fix mends in place and keeps the line ends of Windows', () => {
  const copy = withCrLf(needsWork, 'to be mended')
  const texts = () =>
    readdirSync(copy, { recursive: true })
      .filter((path) => /\.(?:ya?ml|json|md)$/.test(path))
      .sort()
      .map((path) => readFileSync(join(copy, path), 'utf8'))
  const before = texts()
  assert.equal(badgelint(['fix'], { cwd: copy }).code, 0)
  const mended = texts()
  assert.notDeepEqual(mended, before)
  for (const text of mended) assert.doesNotMatch(text, /(?<!\r)\n/)
})

test('init sets a folder up, in which nothing is found that was not there', () => {
  const cwd = folder('to be set up', { 'templates/team-lead.yaml': unfinished })
  git(cwd, 'init', '--quiet')
  const told = () =>
    check([], { cwd }).report.findings.map(({ rule, message }) => ({ rule, message }))
  const before = told()
  const { code, stderr } = badgelint(['init', '--yes'], { cwd })
  assert.equal(code, 0, stderr)
  for (const path of ['badgelint.yaml', 'program.yaml', '.github/workflows/badgelint.yml'])
    assert.ok(existsSync(join(cwd, path)), path)
  assert.deepEqual(told(), before)
})
