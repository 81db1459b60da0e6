import { chownSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  annotationLines,
  credly,
  type Files,
  good,
  Hosted,
  newFolder,
  type Proposal,
  pullRequest,
  Repository,
  runOn,
  serve,
  servePrivately,
  summaryText,
  teaching,
  template,
  tooLong,
} from './program.ts'
import { runAction } from './runner.ts'

/** A program with an old error in the description of one template, and a warning in that of another. */
const program: Files = {
  'badgelint.yaml': credly,
  'templates/stream.yaml': template({ description: tooLong }),
  'templates/teaching.yaml': template({ name: 'Creek Teacher', description: teaching }),
}

const stream = (fields: Record<string, string> = {}) =>
  template({ description: tooLong, ...fields })

const twoSkills = '[Water Sampling, Data Entry]'
const oldError = 'error templates/stream.yaml:2 template/description-length'
const oldWarning = 'warning templates/teaching.yaml:2 template/earner-voice'
const newError = 'error templates/stream.yaml:4 skills/count'

/** Changes the skills of the template with the old error, to too few. */
const fewerSkills: Proposal = {
  before: program,
  change: { 'templates/stream.yaml': stream({ skills: twoSkills }) },
}

describe.concurrent('a pull request whose merge is checked out', () => {
  const otherSkills = '[Water Sampling, Data Entry, Report Writing]'
  const changes: Record<string, { change: Files; expected: string[]; elsewhere: string }> = {
    'that changes another field does not show an old error': {
      change: { 'templates/stream.yaml': stream({ skills: otherSkills }) },
      expected: [],
      elsewhere: '1',
    },
    'that changes the field of an old error shows it': {
      change: { 'templates/stream.yaml': stream({ description: `${tooLong} So it is.` }) },
      expected: [oldError],
      elsewhere: '0',
    },
    'that brings an error shows it and not the old one': {
      change: fewerSkills.change,
      expected: [newError],
      elsewhere: '1',
    },
    'that renames a file shows nothing': {
      change: { 'templates/stream.yaml': null, 'templates/water/brook.yaml': stream() },
      expected: [],
      elsewhere: '1',
    },
    'that renames a file and changes it shows what it changes': {
      change: {
        'templates/stream.yaml': null,
        'templates/water/brook.yaml': stream({ skills: twoSkills }),
      },
      expected: ['error templates/water/brook.yaml:4 skills/count'],
      elsewhere: '1',
    },
    'that turns lines around and lays them out anew shows nothing': {
      change: {
        'templates/stream.yaml': `# Laid out anew\n\n${stream({ description: '' })}description: >-\n  ${tooLong.replaceAll('. ', '.\n  ')}\n`,
      },
      expected: [],
      elsewhere: '1',
    },
    'that copies a template which it leaves alone shows the copy': {
      change: {
        'templates/watcher.yaml': template({
          name: 'Creek Watcher',
          description: teaching.replace('stream', 'creek'),
          global_activity_url: 'https://example.org/badges/creek-watcher',
        }),
      },
      expected: [
        'warning templates/watcher.yaml:2 template/earner-voice',
        'warning templates/watcher.yaml:2 template/near-duplicate',
      ],
      elsewhere: '0',
    },
    'that removes a template shows nothing': {
      change: { 'templates/stream.yaml': null },
      expected: [],
      elsewhere: '0',
    },
    'that touches no template shows nothing': {
      change: { 'README.md': 'About us\n' },
      expected: [],
      elsewhere: '0',
    },
  }

  test.each(Object.entries(changes))('%s', async (_, { change, expected, elsewhere }) => {
    const ran = await runOn(pullRequest({ before: program, change }))
    expect(annotationLines(ran)).toEqual(expected)
    expect(ran.outputs.elsewhere).toBe(elsewhere)
    expect(ran.code).toBe(expected.some((line) => line.startsWith('error')) ? 1 : 0)
  })

  test('is compared with what it is merged into, and not with where it left the base', async () => {
    const pull = pullRequest({
      ...fewerSkills,
      meanwhile: { 'templates/teaching.yaml': template({ name: 'T', description: tooLong }) },
    })
    // GitHub does not always bring the base in the event up to date.
    const base = pull.repository.git('merge-base', 'main', 'topic')
    expect(base).not.toBe(pull.base)
    expect(annotationLines(await runOn({ ...pull, base }))).toEqual([newError])
  })

  test('names files from the top of the repository, wherever it works', async () => {
    const below = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`badges/${path}`, text]))
    const pull = pullRequest({
      before: below(program),
      change: { ...below(fewerSkills.change), 'templates/other.yaml': stream() },
    })
    const ran = await runOn(pull, { 'working-directory': 'badges' })
    expect(annotationLines(ran)).toEqual(['error badges/templates/stream.yaml:4 skills/count'])
    expect(ran.summary).toContain(
      `https://github.com/octo-org/badges/blob/${pull.head}/badges/templates/stream.yaml#L4`,
    )
  })
})

describe('a checkout one commit deep', () => {
  const kept = template({ name: 'Kept', description: `${'A word or two. '.repeat(40)}`.trim() })
  const pull = pullRequest({
    before: { ...program, 'templates/kept.yaml': kept },
    change: {
      ...fewerSkills.change,
      'templates/kept.yaml': null,
      'templates/moved.yaml': kept,
    },
  })

  test('fetches the one commit that it needs', async () => {
    const repository = pull.repository.shallow()
    expect(() => repository.git('cat-file', '-e', pull.base)).toThrow()
    const ran = await runOn({ ...pull, repository })
    expect(annotationLines(ran)).toEqual([newError])
    expect(repository.git('rev-list', '--all', pull.base, pull.merge).split('\n').sort()).toEqual(
      [pull.base, pull.merge].sort(),
    )
  })

  test('asks GitHub where nothing can be fetched', async () => {
    const repository = pull.repository.shallow()
    repository.loseOrigin()
    const hosted = await Hosted.start({ ...pull, repository }, { contents: 'read' })
    hosted.github.serves(pull.repository.folder)
    const ran = await hosted.run()
    expect(annotationLines(ran)).toEqual([newError])
    expect(ran.outputs.elsewhere).toBe('2')
    expect(ran.summary).not.toContain('Everything was checked')
    expect(
      hosted.github.requests.map(({ path }) => path.replace(/\?.*|[0-9a-f]{40}/g, '')),
    ).toEqual([
      '/repos/octo-org/badges/compare/...',
      '/repos/octo-org/badges/contents/templates%2Fkept.yaml',
      '/repos/octo-org/badges/contents/templates%2Fstream.yaml',
    ])
  })

  test('finds by GitHub what it finds by git, in whatever encoding', async () => {
    const latin = (skills: string) => Buffer.from(stream({ level: '"Pr\u00e9"', skills }), 'latin1')
    const odd = pullRequest({
      before: { ...program, 'templates/latin.yaml': latin('[A]') },
      change: { 'templates/latin.yaml': latin('[B]') },
    })
    const repository = odd.repository.shallow()
    repository.loseOrigin()
    const hosted = await Hosted.start({ ...odd, repository }, { contents: 'read' })
    hosted.github.serves(odd.repository.folder)
    // GitHub says of all files that they are UTF-8, and the double that they are bytes.
    const url = await serve(async (request, response) => {
      const { authorization = '', accept = '' } = request.headers
      const answer = await fetch(`${hosted.github.url}${request.url}`, {
        headers: { authorization, accept },
      })
      const type = answer.headers
        .get('content-type')
        ?.replace('application/octet-stream', 'application/vnd.github.raw+json; charset=utf-8')
      response.writeHead(answer.status, { 'content-type': type ?? '' })
      response.end(await answer.bytes())
    })
    const byGitHub = await hosted.run({}, { env: { GITHUB_API_URL: url } })
    const byGit = await runOn(odd)
    expect(annotationLines(byGitHub)).toEqual(annotationLines(byGit))
    expect(byGitHub.outputs.elsewhere).toBe('1')
    expect(byGit.outputs.elsewhere).toBe('1')
  })

  // One that is not asked for seems to be unchanged, and what the change breaks in it is not told.
  test('finds by GitHub what it finds by git in a file of any ending', async () => {
    const endings = ['yaml', 'YML', 'json', 'jsonld', 'md', 'markdown']
    const written = (skills: string) =>
      Object.fromEntries(
        endings.map((ending) => {
          const text = stream({ skills, name: `Stream Keeper in ${ending}` })
          const data = /^j/.test(ending) ? JSON.stringify(parse(text), null, 2) : text
          return [`templates/${ending}.${ending}`, /^m/.test(ending) ? `---\n${text}---\n` : data]
        }),
      )
    const other = pullRequest({
      before: { 'badgelint.yaml': credly, ...written('[Water Sampling, Data Entry, Maps]') },
      change: written(twoSkills),
    })
    const repository = other.repository.shallow()
    repository.loseOrigin()
    const hosted = await Hosted.start({ ...other, repository }, { contents: 'read' })
    hosted.github.serves(other.repository.folder)
    const [byGitHub, byGit] = [await hosted.run(), await runOn(other)]
    expect(byGitHub.summary).not.toContain('Everything was checked')
    const errors = annotationLines(byGitHub).filter((line) => line.endsWith(' skills/count'))
    expect(errors.map((line) => /^error \S+\.(\w+):/.exec(line)?.[1]).toSorted()).toEqual(
      endings.toSorted(),
    )
    expect(annotationLines(byGitHub)).toEqual(annotationLines(byGit))
  })

  test('checks everything where GitHub does not name all files', async () => {
    const files = Array.from({ length: 300 }, (_, index) => [`notes/${index}.txt`, `${index}\n`])
    const large = pullRequest({
      ...fewerSkills,
      change: { ...fewerSkills.change, ...Object.fromEntries(files) },
    })
    const repository = large.repository.shallow()
    repository.loseOrigin()
    const hosted = await Hosted.start({ ...large, repository }, { contents: 'read' })
    hosted.github.serves(large.repository.folder)
    const ran = await hosted.run()
    expect(annotationLines(ran)).toEqual([oldError, newError, oldWarning])
    expect(summaryText(ran)).toContain('GitHub names no more than 300 changed files')
  })

  test('of a private repository is fetched by the token, which nothing tells', async () => {
    const token = 'ghs_SecretOfTheWorkflow'
    const server = await servePrivately(pull.repository, token)
    const repository = pull.repository.shallow()
    repository.git('remote', 'set-url', 'origin', `${server}/`)
    const env = { GITHUB_SERVER_URL: server }
    const without = await runOn({ ...pull, repository }, {}, { env })
    expect(without.summary).toContain('Everything was checked')
    const ran = await runOn({ ...pull, repository }, { token }, { env })
    expect(annotationLines(ran)).toEqual([newError])
    const outputs = [
      ...ran.log,
      ran.summary,
      readFileSync(join(repository.folder, '.git/config'), 'utf8'),
    ]
    expect(outputs.join('\n')).not.toContain(token)
    expect(outputs.join('\n')).not.toContain(
      Buffer.from(`x-access-token:${token}`).toString('base64'),
    )
  })

  test('checks everything and says why where GitHub does not answer either', async () => {
    const repository = pull.repository.shallow()
    repository.loseOrigin()
    const ran = await runOn({ ...pull, repository }, { token: 'ghs_none' })
    expect(annotationLines(ran)).toEqual(expect.arrayContaining([oldError, newError, oldWarning]))
    expect(summaryText(ran)).toContain(
      `Everything was checked, not just the change, because the commit ${pull.base.slice(0, 10)} could neither be fetched nor be asked for`,
    )
  })

  test('says so where there is no token to ask GitHub with', async () => {
    const repository = pull.repository.shallow()
    repository.loseOrigin()
    const ran = await runOn({ ...pull, repository })
    expect(ran.summary).toContain('there is no token to ask GitHub with')
    expect(ran.code).toBe(1)
  })

  test('of the head finds by GitHub where the branch left the base', async () => {
    const left = pullRequest({
      ...fewerSkills,
      meanwhile: { 'templates/stream.yaml': template() },
    })
    const repository = left.repository.shallow('head')
    const hosted = await Hosted.start({ ...left, repository }, { contents: 'read' })
    hosted.github.serves(left.repository.folder)
    const ran = await hosted.run()
    // The base has mended the old error since; the branch did not bring it.
    expect(annotationLines(ran)).toEqual([newError])
    expect(ran.outputs.elsewhere).toBe('1')
  })
})

// Only root may give a folder away.
test.skipIf(process.getuid?.() !== 0)('a checkout of another user is read', async () => {
  const pull = pullRequest(fewerSkills)
  chownSync(pull.repository.folder, 1234, 1234)
  chownSync(join(pull.repository.folder, '.git'), 1234, 1234)
  expect(() => pull.repository.git('status')).toThrow('dubious ownership')
  expect(annotationLines(await runOn(pull))).toEqual([newError])
})

test('a checkout in a folder of the workspace names files from its own top', async () => {
  const pull = pullRequest(fewerSkills)
  const run = { env: { GITHUB_WORKSPACE: dirname(pull.repository.folder) } }
  const inputs = { 'working-directory': basename(pull.repository.folder) }
  expect(annotationLines(await runOn(pull, inputs, run))).toEqual([newError])
})

describe('a pull request whose head is checked out', () => {
  test('is compared with where it left the base', async () => {
    const pull = pullRequest({
      ...fewerSkills,
      meanwhile: { 'templates/teaching.yaml': null, 'templates/stream.yaml': template() },
    })
    pull.repository.git('checkout', '--quiet', '--detach', pull.head)
    expect(annotationLines(await runOn(pull))).toEqual([newError])
  })
})

describe.concurrent('other events', () => {
  const pull = pullRequest(fewerSkills)
  const { repository, base, merge } = pull
  const payload = { repository: { full_name: 'octo-org/badges' } }
  const play = (name: string, more: object = {}, inputs: Record<string, string> = {}) =>
    runAction({
      repository: repository.folder,
      event: { name, payload: { ...payload, ...more } },
      inputs: { links: 'false', ...inputs },
    })
  const everything = [oldError, newError, oldWarning]

  test('a push shows what it changes since the commit before', async () => {
    const ran = await play('push', { ref: 'refs/heads/main', before: base, after: merge })
    expect(annotationLines(ran)).toEqual([newError])
    expect(ran.summary).toContain('What changes for the earner')
  })

  test.each([
    ['push', { ref: 'refs/heads/main', before: base, after: merge }],
    ['schedule', { schedule: '17 3 * * 1' }],
    ['workflow_dispatch', { inputs: null }],
  ])('the summary of a %s opens with the fifteen practices', async (name, payload) => {
    const summary = summaryText(await play(name, payload))
    const rows = summary.split('\n').filter((line) => /^\| \d+ \| /.test(line))
    expect(rows).toHaveLength(15)
    expect(rows[3]).toContain('| Thorough |')
    expect(summary.indexOf('The fifteen practices')).toBeLessThan(summary.indexOf('Must be fixed'))
  })

  test('the summary of a pull request has no table of the practices', async () => {
    expect(summaryText(await runOn(pull))).not.toContain('The fifteen practices')
  })

  test('the first push of a branch checks everything and says why', async () => {
    const ran = await play('push', { ref: 'refs/heads/new', before: '0'.repeat(40), after: merge })
    expect(annotationLines(ran)).toEqual(everything)
    expect(ran.summary).toContain('this push is the first of its branch')
  })

  test('a forced push whose commit before is gone checks everything and says why', async () => {
    const gone = 'd'.repeat(40)
    const ran = await play('push', { ref: 'refs/heads/main', before: gone, after: merge })
    expect(annotationLines(ran)).toEqual(everything)
    expect(summaryText(ran)).toContain(`the commit ${gone.slice(0, 10)} could neither be fetched`)
  })

  test('a forced push one commit deep is compared with the commit before where that is to be had', async () => {
    const bare = pullRequest(fewerSkills).repository
    const copy = bare.shallow()
    // Amended: the commit before is an ancestor of nothing.
    bare.git('checkout', '--quiet', '--detach', 'main')
    const before = bare.commit({ 'templates/teaching.yaml': template({ name: 'Creek Teacher' }) })
    const ran = await runAction({
      repository: copy.folder,
      event: { name: 'push', payload: { ...payload, before, ref: 'refs/heads/main' } },
      inputs: { links: 'false' },
    })
    expect(annotationLines(ran)).toEqual([newError, oldWarning])
  })

  test('a merge queue shows what it adds to its base', async () => {
    const group = { base_sha: base, head_sha: merge, head_ref: 'refs/heads/gh-readonly-queue/main' }
    const ran = await play('merge_group', { merge_group: group })
    expect(annotationLines(ran)).toEqual([newError])
  })

  test.each(['schedule', 'workflow_dispatch'])('%s checks everything', async (name) => {
    const ran = await play(
      name,
      name === 'schedule' ? { schedule: '17 3 * * 1' } : { inputs: null },
    )
    expect(annotationLines(ran)).toEqual(everything)
    expect(ran.outputs.elsewhere).toBe('0')
    expect(ran.summary).not.toContain('Everything was checked')
  })

  test('changed-only: true says on an event without a change that everything was checked', async () => {
    const ran = await play('schedule', {}, { 'changed-only': 'true' })
    expect(annotationLines(ran)).toEqual(everything)
    expect(ran.summary).toContain('Everything was checked, not just the change')
  })

  test('changed-only: false checks everything on a pull request', async () => {
    const ran = await runOn(pull, { 'changed-only': 'false' })
    expect(annotationLines(ran)).toEqual(everything)
    expect(ran.summary).not.toContain('Everything was checked')
  })

  test('a folder that is no repository is checked whole', async () => {
    const plain = new Repository(newFolder())
    plain.write({ ...program, ...fewerSkills.change })
    const ran = await runOn({ ...pull, repository: plain })
    expect(annotationLines(ran)).toEqual(everything)
    expect(ran.summary).toContain('there is no git repository here')
  })
})

describe.concurrent('inputs', () => {
  const pull = pullRequest(fewerSkills)
  const whole = { 'changed-only': 'false' }

  test.each([
    ['command', 'report', 'expected check or audit'],
    ['fail-on', 'fatal', 'expected error, warning, info or never'],
    ['changed-only', 'yes', 'expected auto, true or false'],
    ['links', 'no', 'expected true or false'],
    ['comment', 'true', 'expected never, on-failure or always'],
    ['summary', 'short', 'expected true or false'],
  ])('%s: %s is refused', async (name, word, expected) => {
    const ran = await runOn(pull, { [name]: word })
    expect(ran.code).toBe(1)
    expect(ran.annotations.map(({ type, message }) => [type, message])).toEqual([
      ['error', `The input ${name} is "${word}"; ${expected}. Correct it in the workflow.`],
    ])
    expect(ran.outputs).toEqual({ conclusion: 'refused' })
    expect(ran.summary).toBe('')
  })

  const warned: Proposal = {
    before: program,
    change: {
      'templates/teaching.yaml': template({
        name: 'Creek Teacher',
        description: teaching.replace('home', 'house'),
      }),
    },
  }
  const informed: Proposal = {
    before: program,
    change: { 'templates/new.yaml': template({ name: 'Rain Keeper v2' }) },
  }
  const clean: Proposal = { before: program, change: { 'a.txt': 'A' } }
  const severities = { error: fewerSkills, warning: warned, info: informed, nothing: clean }
  const passes: Record<string, readonly string[]> = {
    error: ['warning', 'info', 'nothing'],
    warning: ['info', 'nothing'],
    info: ['nothing'],
    never: ['error', 'warning', 'info', 'nothing'],
  }
  const pulls = Object.entries(severities).map(
    ([severity, proposal]) => [severity, pullRequest(proposal)] as const,
  )

  test.each(Object.entries(passes))('fail-on: %s passes with %j at the most', async (word, all) => {
    for (const [severity, one] of pulls) {
      const ran = await runOn(one, { 'fail-on': word })
      const isPassing = all.includes(severity)
      expect([severity, ran.code]).toEqual([severity, isPassing ? 0 : 1])
      expect(ran.outputs.conclusion).toBe(isPassing ? 'clean' : 'findings')
    }
  })

  test('paths names what is checked, one a line', async () => {
    const paths = 'templates/stream.yaml\n\n  templates/t*.yaml  \n'
    expect(annotationLines(await runOn(pull, { ...whole, paths }))).toEqual([
      oldError,
      newError,
      oldWarning,
    ])
    expect(annotationLines(await runOn(pull, { ...whole, paths: 'templates/t*.yaml' }))).toEqual([
      oldWarning,
    ])
    expect(annotationLines(await runOn(pull, { paths: 'templates/t*.yaml' }))).toEqual([])
    expect(annotationLines(await runOn(pull, { paths }))).toEqual([newError])
  })

  test('paths that match nothing are refused', async () => {
    const ran = await runOn(pull, { ...whole, paths: 'templates\nbadges/**/*.yaml' })
    expect(ran.annotations).toMatchObject([
      { type: 'error', message: expect.stringContaining('"badges/**/*.yaml" matches no file') },
    ])
    expect([ran.code, ran.outputs.conclusion]).toEqual([1, 'refused'])
  })

  test('working-directory that is no folder is refused, on a change too', async () => {
    for (const more of [whole, {}]) {
      const ran = await runOn(pull, { ...more, 'working-directory': 'badges' })
      expect(ran.annotations).toMatchObject([
        {
          type: 'error',
          message: expect.stringContaining('The input working-directory is "badges"'),
        },
      ])
      expect([ran.code, ran.outputs.conclusion]).toEqual([1, 'refused'])
    }
  })

  test('config names the configuration that holds', async () => {
    const lenient = pullRequest({
      before: {
        ...program,
        'strict.yaml':
          'rules: { template/earner-voice: error, config/platform: off, governance/present: off }\n',
      },
      change: {},
    })
    const inputs = { ...whole, config: 'strict.yaml' }
    expect(annotationLines(await runOn(lenient, inputs))).toEqual([
      'error templates/teaching.yaml:2 template/earner-voice',
    ])
  })

  describe('a rule of a plugin', () => {
    const withRule = (fields: string) =>
      pullRequest({
        before: {
          'badgelint.yaml': `${credly}plugins: [./house.mjs]\n`,
          'house.mjs': `export default { id: 'house/name', practice: 4, kind: 'guidance', severity: 'info', on: 'template',
            reads: ['name'], summary: 's', why: 'w', source: { title: 't', address: 'https://example.org' },
            mistakes: 'm', examples: { good: [], bad: [] }, ${fields} }\n`,
          'templates/stream.yaml': template(),
        },
        change: { 'templates/stream.yaml': template({ name: 'Stream Watcher' }) },
      })

    test('that fails is named with its file, and is no mistake of badgelint', async () => {
      const { code, log } = await runOn(withRule('check() { throw new Error("boom") }'))
      expect(code).toBe(1)
      expect(log.join('\n')).toMatch(
        /::error::The rule `house\/name` of \.\/house\.mjs failed on templates\/stream\.yaml: Error: boom\. The mistake is in the rule/,
      )
      expect(log.join('\n')).not.toContain('badgelint itself')
    })

    test('that cannot be used is refused with all that is wrong with it', async () => {
      const { code, outputs, log } = await runOn(withRule('check: 3, judges: "link"'))
      expect([code, outputs.conclusion]).toEqual([1, 'refused'])
      expect(log.join('\n')).toMatch(
        /::error::badgelint\.yaml:\d+: The rules of \.\/house\.mjs have 2 mistakes.*`judges` is not known.*`check` is the number 3/,
      )
    })
  })

  test('a configuration that is broken is named with its line', async () => {
    const broken = pullRequest({
      before: program,
      change: { 'badgelint.yaml': 'platform: credly\nrules:\n  template/earner-voice: loud\n' },
    })
    const ran = await runOn(broken)
    expect(ran.annotations).toMatchObject([
      { type: 'error', message: expect.stringMatching(/^badgelint\.yaml:3: .*"?loud"?/) },
    ])
    expect([ran.code, ran.outputs.conclusion]).toEqual([1, 'refused'])
  })

  test('summary: false writes none', async () => {
    const ran = await runOn(pull, { summary: 'false' })
    expect(ran.summary).toBe('')
    expect(annotationLines(ran)).toEqual([newError])
  })
})

describe('outputs', () => {
  const pull = pullRequest({
    before: program,
    change: {
      'templates/stream.yaml': `# badgelint-disable-next-line template/name -- It is the name\n${stream(
        {
          name: 'Stream Keeper v2',
          skills: twoSkills,
        },
      )}`,
      'templates/teaching.yaml': template({
        name: 'Creek Teacher v3',
        description: teaching.replace('home', 'house'),
      }),
    },
  })

  test('count what is shown, and name files that can be read', async () => {
    const temp = newFolder()
    const inputs = { sarif: 'out/badgelint.sarif' }
    const ran = await runOn(pull, inputs, { env: { RUNNER_TEMP: temp } })
    const { report = '', sarif = '', ...rest } = ran.outputs
    expect(rest).toEqual({
      conclusion: 'findings',
      errors: '1',
      warnings: '1',
      infos: '1',
      suppressed: '1',
      elsewhere: '1',
    })
    expect(report.startsWith(temp)).toBe(true)
    const { findings } = JSON.parse(readFileSync(report, 'utf8'))
    expect(findings).toHaveLength(3)
    expect(sarif).toBe(join(pull.repository.folder, 'out/badgelint.sarif'))
    const log = JSON.parse(readFileSync(sarif, 'utf8'))
    expect(log.version).toBe('2.1.0')
  })

  test('sarif lies where it is asked for from working-directory, and names files from the top', async () => {
    const below = pullRequest({
      before: { 'badges/templates/stream.yaml': stream() },
      change: { 'badges/templates/stream.yaml': stream({ name: 'Stream Keeper v2' }) },
    })
    const ran = await runOn(below, { 'working-directory': 'badges', sarif: 'badgelint.sarif' })
    const file = join(below.repository.folder, 'badges/badgelint.sarif')
    expect(ran.outputs.sarif).toBe(file)
    expect(readFileSync(file, 'utf8')).toContain('"uri": "badges/templates/stream.yaml"')
  })

  test('a sarif that cannot be written is refused', async () => {
    const ran = await runOn(pullRequest(fewerSkills), { sarif: 'templates' })
    expect(ran.annotations).toMatchObject([
      {
        type: 'error',
        message: expect.stringMatching(/^The input sarif is "templates", where no/),
      },
    ])
    expect(ran.outputs).toEqual({ conclusion: 'refused' })
  })

  test('nothing is written where no SARIF file is asked for', async () => {
    const one = pullRequest(fewerSkills)
    const ran = await runOn(one)
    expect(ran.outputs.sarif).toBe('')
    expect(one.repository.git('status', '--porcelain')).toBe('')
  })
})

describe.concurrent('a change of the configuration on the same repository', () => {
  const noted =
    'This change touches the configuration (badgelint.yaml) and was checked with the changed one.'

  test('holds and is named', async () => {
    const pull = pullRequest({
      before: program,
      change: {
        ...fewerSkills.change,
        'badgelint.yaml': `${credly}rules: { skills/count: off }\n`,
      },
    })
    const ran = await runOn(pull)
    expect(annotationLines(ran)).toEqual([])
    expect(ran.summary).toContain(noted)
  })

  test('is named where it is all that changes', async () => {
    const ran = await runOn(
      pullRequest({ before: program, change: { 'badgelint.yaml': 'platform: accredible\n' } }),
    )
    expect(ran.summary).toContain(noted)
    expect(ran.code).toBe(0)
  })

  test('is named where the configuration is removed', async () => {
    const ran = await runOn(pullRequest({ before: program, change: { 'badgelint.yaml': null } }))
    expect(ran.summary).toContain(noted)
  })

  test('is not named where it is another program’s', async () => {
    const ran = await runOn(
      pullRequest({ before: program, change: { 'other/badgelint.yaml': credly } }),
    )
    expect(ran.summary).not.toContain('the configuration')
  })
})

describe('room', () => {
  test('ten errors are shown, one of each file before a second, and the summary counts the others', async () => {
    const files = Array.from({ length: 12 }, (_, index) => `templates/t${10 + index}.yaml`)
    const bad = (file: string, index: number) =>
      [0, 1, 2]
        .slice(index < 6 ? 0 : 1)
        .map((part) =>
          template({ name: `Keeper ${file} ${part}`, description: good, skills: '[A]' }),
        )
        .join('---\n')
    const ran = await runOn(
      pullRequest({
        before: { 'badgelint.yaml': `${credly}rules: { template/near-duplicate: off }\n` },
        change: Object.fromEntries(files.map((file, index) => [file, bad(file, index)])),
      }),
    )
    expect(ran.outputs.errors).toBe('30')
    const errors = ran.annotations.filter(({ type }) => type === 'error')
    expect(errors.map(({ file }) => file)).toEqual(files.slice(0, 10))
    expect(ran.dropped).toEqual({ error: 0, warning: 0, notice: 0 })
    const others = ran.annotations.length - 10
    const all = ['errors', 'warnings', 'infos'].reduce(
      (sum, name) => sum + Number(ran.outputs[name]),
      0,
    )
    expect(ran.summary).toContain(`${all - 10 - others} more are listed here and in the log`)
  })

  test('the summary of 5,000 findings says each sentence once, and is small', async () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      template({ name: `Keeper of the Stream ${index}`, skills: '[A]', description: teaching }),
    )
    const repository = Repository.create()
    repository.commit({ 'badgelint.yaml': `${credly}rules: { template/near-duplicate: off }\n` })
    repository.write(
      Object.fromEntries(
        Array.from({ length: 25 }, (_, part) => [
          `templates/t${part}.yaml`,
          many.slice(part * 100, part * 100 + 100).join('---\n'),
        ]),
      ),
    )
    const ran = await runAction({
      repository: repository.folder,
      event: { name: 'workflow_dispatch', payload: {} },
      inputs: { links: 'false' },
    })
    const { errors, warnings } = ran.outputs
    expect(Number(errors) + Number(warnings)).toBeGreaterThanOrEqual(5000)
    expect(Buffer.byteLength(ran.summary ?? '')).toBeLessThan(100_000)
    expect(ran.summary).toContain('Not shown here')
    expect(ran.annotations.filter(({ type }) => type === 'error')).toHaveLength(10)
  })
})
