import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  badgelint,
  entry,
  folder,
  gitIdentity,
  type JsonReport,
  type Outcome,
  settings,
  teaching,
  template,
  told,
} from './command.ts'
import { gitAll } from './git-program.ts'

/** Nothing of the git that runs these tests, nor of the person who does. */
const clean: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  NO_COLOR: '1',
  ...gitIdentity,
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** A git repository with a badge program in it, gone when the test is over. */
class Repository {
  readonly at: string

  constructor(at: string) {
    this.at = at
  }

  /** One commit that holds the given files. */
  static of(files: Files): Repository {
    const made = Repository.laid(files)
    gitAll(made.at, [init, ...commitAll('Begin')])
    return made
  }

  /** No commit yet, and nothing staged. */
  static unborn(files: Files): Repository {
    const made = Repository.laid(files)
    made.git(...init)
    return made
  }

  private static laid(files: Files): Repository {
    return new Repository(folder({ 'badgelint.yaml': settings, ...files }))
  }

  /** What git says. Throws where it fails. */
  git(...args: string[]): string {
    const { status, stdout, stderr } = this.try(...args)
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout
  }

  try(...args: string[]) {
    return spawnSync('git', args, { cwd: this.at, encoding: 'utf8', env: clean })
  }

  commit(message: string): void {
    gitAll(this.at, commitAll(message))
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.at, path)), { recursive: true })
      writeFileSync(join(this.at, path), content)
    }
  }

  stage(files: Files): void {
    this.write(files)
    this.git('add', '--', ...Object.keys(files))
  }

  remove(path: string): void {
    rmSync(join(this.at, path), { recursive: true })
  }

  run(args: readonly string[], { cwd = '.', env = {} }: Around = {}): Outcome {
    return badgelint(['check', ...args], { cwd: join(this.at, cwd), env: { ...clean, ...env } })
  }

  /** What is shown, one line for each finding. */
  shown(args: readonly string[] = ['--staged'], around: Around = {}): string[] {
    return told(this.report(args, around).findings)
  }

  report(args: readonly string[] = ['--staged'], around: Around = {}): JsonReport {
    const outcome = this.run(['--format', 'json', '--fail-on', 'never', ...args], around)
    if (outcome.code !== 0) throw new Error(`exit ${outcome.code}: ${outcome.stderr}`)
    const report: JsonReport = JSON.parse(outcome.stdout)
    return report
  }

  /** Makes git run the command before each commit, and write down what it shows. */
  hook(command = `check --no-links --staged`): void {
    const file = resolve(this.at, this.git('rev-parse', '--git-path', 'hooks/pre-commit').trim())
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${entry}' ${command}\n`)
    chmodSync(file, 0o755)
  }
}

const init = ['init', '--quiet', '--initial-branch', 'main']

/** The commands that commit all there is. */
function commitAll(message: string): readonly (readonly string[])[] {
  return [
    ['add', '--all'],
    ['commit', '--quiet', '--no-verify', '--allow-empty', '-m', message],
  ]
}

interface Around {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

const good = template()
const bad = template({ description: teaching })
const path = 'templates/stream-keeper.yaml'
const voice = `${path}:2 template/earner-voice`

/** Another template, like the first in nothing. */
const guide = (fields: Readonly<Record<string, string>> = {}) =>
  template({
    name: 'Archive Guide',
    description:
      'Earners have catalogued forty photographs of a village archive, checked each date against a second source, and led five public tours. They can describe an object so that a stranger finds it again.',
    skills: '[Cataloguing, Source Criticism, Guided Tours]',
    badge_template_activities:
      '[{title: "Passed a review of forty entries by the archivist, cataloguing, source criticism and guided tours included."}]',
    global_activity_url: 'https://example.org/badges/archive-guide',
    ...fields,
  })

test('the templates of these tests are good, or bad in one way', () => {
  const { at } = Repository.of({ [path]: good, 'templates/archive-guide.yaml': guide() })
  expect(badgelint(['check'], { cwd: at }).stdout).toContain('No findings in 2 files')
  const repository = Repository.of({ [path]: bad })
  expect(repository.shown([])).toEqual([voice])
})

describe('what is staged counts, not what lies on the disk:', () => {
  test('bad in the index, good on the disk', () => {
    const repository = Repository.of({ [path]: good })
    repository.stage({ [path]: bad })
    repository.write({ [path]: good })
    expect(repository.shown()).toEqual([voice])
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test('good in the index, bad on the disk', () => {
    const repository = Repository.of({ [path]: good })
    repository.stage({ [path]: good.replace('Free', 'Paid') })
    repository.write({ [path]: bad })
    expect(repository.shown()).toEqual([])
    expect(repository.shown(['--changed'])).toEqual([voice])
  })

  test('one of two fields', () => {
    const repository = Repository.of({ [path]: good })
    repository.stage({ [path]: bad })
    repository.write({ [path]: template({ description: teaching, skills: '' }) })
    expect(repository.shown()).toEqual([voice])
  })

  test('nothing staged, though the disk is bad and a file is new', () => {
    const repository = Repository.of({ [path]: good })
    repository.write({ [path]: bad, 'templates/new.yaml': bad })
    expect(repository.run(['--staged'])).toMatchObject({ code: 0, stderr: '' })
    expect(repository.report()).toMatchObject({ findings: [], summary: { files: 0 } })
  })

  test('nothing of ours staged', () => {
    const repository = Repository.of({ [path]: bad })
    repository.stage({
      'notes.txt': 'Nothing',
      'src/app.ts': 'export {}',
      'config/ci.yaml': 'a: 1',
    })
    expect(repository.run(['--staged'])).toMatchObject({ code: 0, stderr: '' })
    expect(repository.report().summary.files).toBe(0)
  })

  test('a file that was staged and is gone from the disk', () => {
    const repository = Repository.of({})
    repository.stage({ [path]: bad })
    repository.remove(path)
    expect(repository.shown()).toEqual([voice])
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test('a whole folder that was staged and is gone from the disk', () => {
    const repository = Repository.of({})
    repository.stage({ [path]: bad })
    repository.remove('templates')
    expect(repository.shown()).toEqual([voice])
    expect(repository.shown(['--staged', 'templates'])).toEqual([voice])
  })

  test('a file that is only announced has nothing staged', () => {
    const repository = Repository.of({ 'README.md': 'Ours' })
    repository.write({ [path]: bad })
    repository.git('add', '--intent-to-add', path)
    expect(repository.shown()).toEqual([])
    expect(repository.shown(['--changed'])).toEqual([voice])
  })

  test('an old flaw in a field that is not touched', () => {
    const repository = Repository.of({ [path]: bad })
    repository.stage({ [path]: bad.replace('Free', 'Paid') })
    expect(repository.shown()).toEqual([])
    expect(repository.report().summary).toMatchObject({ files: 1, warnings: 0 })
  })
})

describe('a file', () => {
  test('that is deleted has nothing to show', () => {
    const repository = Repository.of({ [path]: bad })
    repository.git('rm', '--quiet', path)
    expect(repository.shown()).toEqual([])
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test('that is taken from the index and kept on the disk', () => {
    const repository = Repository.of({ [path]: bad })
    repository.git('rm', '--quiet', '--cached', path)
    expect(repository.shown()).toEqual([])
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test('that is renamed brings nothing, with and without an edit elsewhere in it', () => {
    const repository = Repository.of({ [path]: bad })
    repository.git('mv', path, 'templates/brook.yaml')
    expect(repository.shown()).toEqual([])
    expect(repository.shown(['--changed'])).toEqual([])
    repository.stage({ 'templates/brook.yaml': bad.replace('Free', 'Paid') })
    expect(repository.shown()).toEqual([])
    repository.stage({ 'templates/brook.yaml': bad.replace('We teach', 'We really teach') })
    expect(repository.shown()).toEqual(['templates/brook.yaml:2 template/earner-voice'])
  })

  test('that is renamed only in case, and out of a folder and back', () => {
    const repository = Repository.of({ [path]: bad })
    renameSync(join(repository.at, path), join(repository.at, 'templates/Stream-Keeper.yaml'))
    repository.git('add', '--all')
    expect(repository.shown()).toEqual([])
  })

  test('that comes in among the templates shows all that it has', () => {
    const repository = Repository.of({ 'drafts/brook.txt': bad })
    mkdirSync(join(repository.at, 'templates'))
    repository.git('mv', 'drafts/brook.txt', path)
    expect(repository.shown()).toEqual([voice])
  })

  test('that becomes a link to the same text has nothing new to show, nor where it becomes a file again', () => {
    const repository = Repository.of({ [path]: bad, 'elsewhere.txt': bad })
    repository.remove(path)
    symlinkSync('../elsewhere.txt', join(repository.at, path))
    repository.git('add', '--all')
    expect(repository.shown()).toEqual([])
    repository.commit('A link')
    repository.remove(path)
    repository.stage({ [path]: bad })
    expect(repository.shown()).toEqual([])
  })

  test('that becomes a link shows what is wrong with the text behind it', () => {
    const repository = Repository.of({ [path]: good, 'elsewhere.txt': bad })
    repository.remove(path)
    symlinkSync('../elsewhere.txt', join(repository.at, path))
    repository.git('add', '--all')
    expect(repository.shown()).toEqual([voice])
    expect(repository.shown(['--changed'])).toEqual([voice])
    // What is staged counts, also behind a link.
    repository.write({ 'elsewhere.txt': good })
    expect(repository.shown()).toEqual([voice])
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test.each([
    ['a space', 'my badge.yaml'],
    ['quotes', `"it's" a badge.yaml`],
    ['a newline', 'two\nlines.yaml'],
    ['a tab and a backslash', 'a\tb\\c.yaml'],
    ['umlauts', 'Prüfung 水.yaml'],
    ['the same umlauts, taken apart', 'Pru\u0308fung.yaml'],
    ['signs that mean something to globs', '[a]*?{b}.yaml'],
    ['hyphens in front', '--help.yaml'],
    ['a colon in front', ':(exclude)x.yaml'],
  ])('with %s in its name', (_, name) => {
    const repository = Repository.of({ [path]: guide(), [`templates/${name}`]: good })
    repository.stage({ [`./templates/${name}`]: bad })
    repository.write({ [`templates/${name}`]: good })
    expect(repository.shown()).toEqual([`templates/${name}:2 template/earner-voice`])
    expect(repository.shown(['--staged', '--', `templates/${name}`])).toEqual([
      `templates/${name}:2 template/earner-voice`,
    ])
    repository.write({ [`templates/${name}`]: bad })
    expect(repository.shown(['--changed'])).toEqual([`templates/${name}:2 template/earner-voice`])
  })

  test('in another encoding, and with a byte-order mark', () => {
    const repository = Repository.of({ [path]: good })
    repository.stage({ [path]: `\ufeff${good}` })
    expect(repository.shown()).toEqual([])
    repository.stage({ [path]: Buffer.from(`\u00fc: 1\n${good}`, 'latin1') })
    expect(repository.shown()).toEqual([`${path}:1 document/readable`])
  })

  test('with CRLF that git turns into LF', () => {
    const repository = Repository.of({ [path]: bad, '.gitattributes': '*.yaml text eol=crlf\n' })
    repository.write({ [path]: bad.replaceAll('\n', '\r\n') })
    repository.git('add', '--all')
    expect(repository.shown()).toEqual([])
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test('that is excluded, or no file of templates', () => {
    const repository = Repository.of({
      'badgelint.yaml': `${settings}exclude: [templates/old/**]\n`,
    })
    repository.stage({ 'templates/old/a.yaml': bad, 'elsewhere/b.yaml': bad })
    expect(repository.shown()).toEqual([])
  })
})

describe('the state of the repository:', () => {
  test('an unborn branch', () => {
    const repository = Repository.unborn({ [path]: bad })
    expect(repository.shown()).toEqual([])
    repository.git('add', '--all')
    repository.write({ [path]: good })
    expect(repository.shown()).toEqual([voice])
    repository.write({ [path]: bad })
    expect(repository.shown(['--changed'])).toEqual([voice])
  })

  test('an unborn branch beside a history', () => {
    const repository = Repository.of({ [path]: bad })
    repository.git('checkout', '--quiet', '--orphan', 'fresh')
    expect(repository.shown()).toEqual([voice])
  })

  test('a repository of another hash', () => {
    const repository = new Repository(folder({ 'badgelint.yaml': settings, [path]: bad }))
    repository.git('init', '--quiet', '--object-format=sha256')
    repository.git('add', '--all')
    expect(repository.shown()).toEqual([voice])
    repository.commit('Begin')
    repository.stage({ [path]: bad.replace('Free', 'Paid') })
    expect(repository.shown()).toEqual([])
  })

  describe('a submodule', () => {
    const sub = 'templates/sub'
    const inSub = `${sub}/keeper.yaml`
    const local = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet']
    /** A repository with a submodule of one template, which is staged and not committed yet. */
    const withSubmodule = (text: string) => {
      const inner = Repository.of({ 'keeper.yaml': text })
      inner.remove('badgelint.yaml')
      inner.commit('No configuration')
      const repository = Repository.of({})
      repository.git(...local, 'add', inner.at, sub)
      return { inner, repository, at: new Repository(join(repository.at, sub)) }
    }

    test('that is added', () => {
      const { repository } = withSubmodule(bad)
      const shown = [`${inSub}:2 template/earner-voice`]
      expect(repository.shown()).toEqual(shown)
      expect(repository.shown(['--changed'])).toEqual(shown)
      expect(repository.shown([])).toEqual(shown)
    })

    test('of which another commit is staged', () => {
      const { repository, at } = withSubmodule(good)
      repository.commit('A submodule')
      expect(repository.shown()).toEqual([])
      at.write({ 'keeper.yaml': bad })
      at.commit('Worse')
      expect(repository.shown(['--changed'])).toEqual([`${inSub}:2 template/earner-voice`])
      expect(repository.shown()).toEqual([])
      repository.git('add', sub)
      expect(repository.shown()).toEqual([`${inSub}:2 template/earner-voice`])
      // The commit that is staged counts, not what lies on the disk.
      at.write({ 'keeper.yaml': good })
      expect(repository.shown()).toEqual([`${inSub}:2 template/earner-voice`])
      expect(repository.shown(['--changed'])).toEqual([])
    })

    test('that is not checked out is said', () => {
      const { repository } = withSubmodule(good)
      repository.commit('A submodule')
      repository.git(...local, 'deinit', '--force', sub)
      const said = `badgelint: The submodule ${sub} is not checked out, so that what it holds was not checked. Run: git submodule update --init ${sub}\n`
      expect(repository.run(['--allow-empty'])).toMatchObject({ code: 0, stderr: said })
    })

    test('of which a commit is not here is said', () => {
      const { repository } = withSubmodule(good)
      repository.commit('A submodule')
      repository.git('update-index', '--cacheinfo', `160000,${'12'.repeat(20)},${sub}`)
      const said = `badgelint: What the change does to the submodule ${sub} was not judged, since one of its two commits is not here. Fetch them: git submodule update --init ${sub}\n`
      expect(repository.run(['--staged'])).toMatchObject({ code: 0, stderr: said })
    })
  })

  /** On each of two sides one commit; then `main` is checked out, to be merged with `side`. */
  const parted = (begin: Files, ours: Files, theirs: Files) => {
    const repository = Repository.of(begin)
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write(theirs)
    repository.commit('Theirs')
    repository.git('checkout', '--quiet', 'main')
    repository.write(ours)
    repository.commit('Ours')
    return repository
  }

  test('a merge shows nothing of what the other side brings', () => {
    const repository = parted(
      { [path]: good },
      { 'notes.md': 'Ours' },
      { [path]: bad, 'templates/a.yaml': guide({ skills: '' }) },
    )
    repository.git('merge', '--no-commit', '--no-ff', 'side')
    expect(repository.shown()).toEqual([])
  })

  test('a merge shows what is staged beside it', () => {
    const repository = parted(
      { [path]: good },
      { 'notes.md': 'Ours' },
      { [path]: good.replace('Free', 'Paid') },
    )
    repository.git('merge', '--no-commit', '--no-ff', 'side')
    repository.stage({ 'templates/a.yaml': guide({ skills: '' }) })
    expect(repository.shown()).toContain('templates/a.yaml:1 skills/count')
  })

  test('a merge with a conflict that is resolved shows the resolution alone', () => {
    const repository = parted(
      { [path]: good, 'templates/a.yaml': guide() },
      { [path]: good.replace('Free', 'Paid') },
      { [path]: good.replace('Free', '5 EUR'), 'templates/a.yaml': guide({ skills: '' }) },
    )
    expect(repository.try('merge', 'side').status).not.toBe(0)
    // What is in conflict is in no state to be checked, and no reason to fail.
    expect(repository.run(['--staged'])).toMatchObject({ stderr: '' })
    repository.stage({ [path]: bad.replace('Months', 'Hours') })
    expect(repository.shown()).toEqual([voice])
    repository.stage({ [path]: good.replace('Months', 'Hours') })
    expect(repository.shown()).toEqual([])
  })

  test('a merge in which both sides touched one file shows nothing of either', () => {
    const repository = parted(
      { [path]: good },
      { [path]: good.replace('time_to_earn: Months', 'time_to_earn: Weeks') },
      { [path]: bad },
    )
    repository.git('merge', '--no-commit', '--no-ff', 'side')
    expect(repository.shown()).toEqual([])
  })

  test('a template that the other side brings is held against what is staged beside it', () => {
    const repository = parted({}, { 'notes.md': 'Ours' }, { 'templates/a.yaml': guide() })
    repository.git('merge', '--no-commit', '--no-ff', 'side')
    repository.stage({ 'templates/z.yaml': guide() })
    expect(repository.shown()).toContain('templates/z.yaml:1 template/distinct')
  })

  test('a worktree', () => {
    const repository = Repository.of({ [path]: good })
    const place = join(folder({}), 'tree')
    repository.git('worktree', 'add', '--quiet', '-b', 'topic', place)
    const tree = new Repository(place)
    tree.stage({ [path]: bad })
    expect(tree.shown()).toEqual([voice])
    expect(repository.shown()).toEqual([])
    expect(tree.shown(['--changed', '--base', 'main'])).toEqual([voice])
    tree.hook('check --no-links --staged --fail-on warning')
    const { status, stderr, stdout } = tree.try('commit', '-m', 'Bad')
    expect(`${stdout}${stderr}`).toContain('template/earner-voice')
    expect(status).not.toBe(0)
  })

  test('a shallow clone', () => {
    const repository = Repository.of({ [path]: good })
    repository.write({ [path]: bad })
    repository.commit('Bad')
    const place = join(folder({}), 'clone')
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.at}`, place)
    const clone = new Repository(place)
    expect(clone.shown()).toEqual([])
    clone.stage({ [path]: bad.replace('We teach', 'We really teach') })
    expect(clone.shown()).toEqual([voice])
  })

  test('a sparse checkout', () => {
    const repository = Repository.of({
      [path]: good,
      'templates/a.yaml': guide(),
      'other/b.txt': 'x',
    })
    repository.git('sparse-checkout', 'set', '--no-cone', '/badgelint.yaml', `/${path}`)
    repository.stage({
      [path]: good.replace('Stream Keeper', 'Archive Guide').replace(/^image.*\n/m, ''),
    })
    expect(repository.shown()).toContain(`${path}:1 template/distinct`)
  })
})

describe('as git runs it in a hook:', () => {
  const withHook = (command?: string) => {
    const repository = Repository.of({ [path]: good, 'templates/a.yaml': guide() })
    repository.hook(command ?? 'check --no-links --staged --fail-on warning')
    return repository
  }
  const committing = (repository: Repository, ...args: string[]) => {
    const { status, stdout, stderr } = repository.try('commit', ...args)
    return { isTaken: status === 0, said: `${stdout}${stderr}` }
  }

  test('git commit', () => {
    const repository = withHook()
    repository.stage({ [path]: bad })
    const { isTaken, said } = committing(repository, '-m', 'Bad')
    expect(said).toContain('template/earner-voice')
    expect(isTaken).toBe(false)
    repository.stage({ [path]: good.replace('Free', 'Paid') })
    expect(committing(repository, '-m', 'Good')).toMatchObject({ isTaken: true })
  })

  test('git commit -a takes what lies on the disk', () => {
    const repository = withHook()
    repository.stage({ [path]: good.replace('Free', 'Paid') })
    repository.write({ [path]: bad })
    expect(committing(repository, '-a', '-m', 'Bad').said).toContain('template/earner-voice')
  })

  test('git commit <path> takes that file alone', () => {
    const repository = withHook()
    repository.stage({ [path]: bad })
    repository.write({ 'templates/a.yaml': guide({ cost: 'Paid' }) })
    expect(committing(repository, '-m', 'Good', 'templates/a.yaml')).toMatchObject({
      isTaken: true,
    })
    expect(committing(repository, '-m', 'Bad', path).said).toContain('template/earner-voice')
  })

  test('git commit --amend', () => {
    const repository = withHook()
    repository.stage({ [path]: bad })
    expect(committing(repository, '--amend', '-m', 'Bad').said).toContain('template/earner-voice')
    repository.stage({ [path]: good })
    expect(committing(repository, '--amend', '-m', 'Good')).toMatchObject({ isTaken: true })
  })

  test('git commit in a subfolder', () => {
    const repository = withHook()
    repository.stage({ [path]: bad })
    const { stdout, stderr } = spawnSync('git', ['commit', '-m', 'Bad'], {
      cwd: join(repository.at, 'templates'),
      encoding: 'utf8',
      env: clean,
    })
    expect(`${stdout}${stderr}`).toContain('template/earner-voice')
  })

  test('git commit -a, and the hook goes into a subfolder', () => {
    const repository = withHook()
    const file = join(repository.at, '.git/hooks/pre-commit')
    writeFileSync(file, readFileSync(file, 'utf8').replace('exec', 'cd templates && exec'))
    repository.write({ [path]: bad })
    const { isTaken, said } = committing(repository, '-a', '-m', 'Bad')
    expect(said).toContain('stream-keeper.yaml')
    expect(isTaken).toBe(false)
  })

  test('git merge with a conflict that is resolved', () => {
    const repository = withHook()
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write({ [path]: good.replace('Free', '5 EUR') })
    repository.commit('Theirs')
    repository.git('checkout', '--quiet', 'main')
    repository.write({ [path]: good.replace('Free', 'Paid') })
    repository.commit('Ours')
    repository.try('merge', 'side')
    repository.stage({ [path]: bad.replace('Months', 'Hours') })
    expect(committing(repository, '-m', 'Merge').said).toContain('template/earner-voice')
  })

  test('with GIT_DIR set, absolute and relative', () => {
    const repository = Repository.of({ [path]: good })
    repository.stage({ [path]: bad })
    for (const GIT_DIR of ['.git', join(repository.at, '.git')]) {
      expect(repository.shown(['--staged'], { env: { GIT_DIR } })).toEqual([voice])
      const env = { GIT_DIR, GIT_INDEX_FILE: '.git/index' }
      expect(repository.shown(['--staged'], { env, cwd: 'templates' })).toEqual([
        'stream-keeper.yaml:2 template/earner-voice',
      ])
    }
  })

  test('with GIT_DIR of another repository than that of the folder', () => {
    const outer = Repository.of({ 'notes.txt': 'x' })
    const repository = Repository.of({ [path]: good })
    repository.stage({ [path]: bad })
    const env = { GIT_DIR: join(repository.at, '.git'), GIT_WORK_TREE: repository.at }
    expect(repository.shown(['--staged'], { env })).toEqual([voice])
    expect(outer.shown(['--staged'])).toEqual([])
  })
})

/** A PNG of 600 by 600 with nothing on it. */
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000258000002580800000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.alloc(601 * 600))),
  chunk('IEND', Buffer.alloc(0)),
])

function chunk(kind: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const named = Buffer.concat([Buffer.from(kind), data])
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600"><circle r="9"/></svg>\n'

describe('images:', () => {
  const withImage = template({ image: 'images/keeper.svg' })
  const missing = `${path}:3 template/image-file`

  test('one that is staged with its template is there', () => {
    const repository = Repository.of({})
    repository.stage({ [path]: withImage, 'images/keeper.svg': svg })
    expect(repository.shown()).toEqual([])
    repository.remove('images')
    expect(repository.shown()).toEqual([])
  })

  test('one that lies on the disk and was forgotten is missing', () => {
    const repository = Repository.of({})
    repository.stage({ [path]: withImage })
    repository.write({ 'images/keeper.svg': svg })
    expect(repository.shown()).toEqual([missing])
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test('one that git ignores is missing', () => {
    const repository = Repository.of({ '.gitignore': 'images/\n' })
    repository.stage({ [path]: withImage })
    repository.write({ 'images/keeper.svg': svg })
    expect(repository.shown()).toEqual([missing])
  })

  test('one that is broken in the index and whole on the disk', () => {
    const repository = Repository.of({})
    repository.stage({ [path]: withImage, 'images/keeper.svg': 'no image' })
    repository.write({ 'images/keeper.svg': svg })
    expect(repository.shown()).toEqual([missing])
  })

  test('one that is committed and broken on the disk', () => {
    const repository = Repository.of({ 'images/keeper.svg': svg })
    repository.stage({ [path]: withImage })
    repository.write({ 'images/keeper.svg': 'no image' })
    expect(repository.shown()).toEqual([])
    repository.remove('images')
    expect(repository.shown()).toEqual([])
  })

  test('one that is deleted is missing, where nothing else is staged', () => {
    const repository = Repository.of({ 'images/keeper.svg': svg, [path]: withImage })
    repository.git('rm', '--quiet', 'images/keeper.svg')
    expect(repository.shown([])).toEqual([missing])
    expect(repository.shown()).toEqual([missing])
  })

  test('one that is deleted is missing, where another field of its template is staged', () => {
    const repository = Repository.of({ 'images/keeper.svg': svg, [path]: withImage })
    repository.git('rm', '--quiet', 'images/keeper.svg')
    repository.stage({ [path]: withImage.replace('Free', 'Paid') })
    expect(repository.shown()).toEqual([missing])
    expect(repository.shown(['--changed'])).toEqual([missing])
  })

  test('one that becomes a link to another is there', () => {
    const repository = Repository.of({
      'images/keeper.svg': svg,
      'images/all.svg': svg,
      [path]: withImage,
    })
    repository.remove('images/keeper.svg')
    symlinkSync('all.svg', join(repository.at, 'images/keeper.svg'))
    repository.git('add', '--all')
    repository.stage({ [path]: withImage.replace('Free', 'Paid') })
    expect(repository.shown([])).toEqual([])
    expect(repository.shown()).toEqual([])
  })

  test('one that Git LFS keeps is there', () => {
    const repository = Repository.of({})
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize ${svg.length}\n`
    // What LFS does: the index has a pointer, the disk has the image, and git holds the two for the same.
    repository.write({ '.gitattributes': '*.svg filter=lfs -text\n', pointer })
    repository.git('config', 'filter.lfs.clean', 'cat pointer')
    repository.git('config', 'filter.lfs.smudge', `printf '%s' '${svg.trim()}'`)
    repository.stage({ [path]: withImage, 'images/keeper.svg': svg })
    expect(repository.git('cat-file', 'blob', ':0:images/keeper.svg')).toBe(pointer)
    expect(repository.shown([])).toEqual([])
    expect(repository.shown()).toEqual([])
  })

  /** A repository with a submodule `sub`, and with one image and two. */
  const withSubmodule = () => {
    const inner = Repository.of({ 'keeper.svg': svg })
    const made = Repository.of({ 'one/a.svg': svg, 'two/a.svg': svg, 'two/b.svg': svg })
    const local = ['-c', 'protocol.file.allow=always']
    made.git(...local, 'submodule', '--quiet', 'add', inner.at, 'sub')
    made.commit('A submodule')
    return made
  }

  /** What a template names as its image is no reason to stop, and is judged as in a full check. */
  const judgedAlike = (image: string) => {
    const repository = withSubmodule()
    repository.stage({ [path]: template({ image }) })
    expect(repository.run(['--staged'])).toMatchObject({ stderr: '' })
    expect(repository.shown()).toEqual(repository.shown([]))
  }

  test.each([
    '../../outside.svg',
    '../outside.svg',
    'one',
    '":(top)one/a.svg"',
    '"*/a.svg"',
    '/etc/passwd',
    'ONE/a.svg',
    'one/../one/a.svg',
    '"one/a.svg/"',
    '"data:image/svg+xml,<svg/>"',
  ])('%s, whatever it is', judgedAlike)

  test('sub, a submodule', () => judgedAlike('sub'))

  // submodule is told as missing.
  test.each(['.', '../templates/..', 'two', 'sub/keeper.svg'])('%s, a folder or not', judgedAlike)

  test('one that is a PNG, byte for byte', () => {
    const repository = Repository.of({})
    repository.stage({ [path]: template({ image: 'images/keeper.png' }), 'images/keeper.png': png })
    repository.remove('images')
    expect(repository.shown()).toEqual([])
  })
})

describe("the program's own file:", () => {
  const team = (...names: string[]) =>
    `contact: badges@example.org\nsupport: help@example.org\nteam: [${names.join(', ')}]\n`
  const owned = (owner: string) => template({ owner })
  const unknown = `${path}:11 template/owner`

  test('the team that is staged counts', () => {
    const repository = Repository.of({ 'program.yaml': team('Anna Lee') })
    repository.stage({
      [path]: owned('Ben Okafor'),
      'program.yaml': team('Anna Lee', 'Ben Okafor'),
    })
    repository.write({ 'program.yaml': team('Anna Lee') })
    expect(repository.shown()).toEqual([])
    expect(repository.shown(['--changed'])).toEqual([unknown])
  })

  test('the team that only lies on the disk does not', () => {
    const repository = Repository.of({ 'program.yaml': team('Anna Lee') })
    repository.stage({ [path]: owned('Ben Okafor') })
    repository.write({ 'program.yaml': team('Anna Lee', 'Ben Okafor') })
    expect(repository.shown()).toEqual([unknown])
    repository.git('rm', '--quiet', '--cached', 'program.yaml')
    expect(repository.shown()).toEqual([])
  })

  test('somebody who leaves the team is missed where nothing else is staged', () => {
    const repository = Repository.of({
      'program.yaml': team('Anna Lee'),
      [path]: owned('Anna Lee'),
    })
    repository.stage({ 'program.yaml': team('Ben Okafor') })
    expect(repository.shown([])).toEqual([unknown])
    expect(repository.shown()).toEqual([unknown])
  })

  test('the list of skills that is staged counts', () => {
    const skills = 'Water Sampling\nData Entry\nPublic Speaking\n'
    const repository = Repository.of({
      'program.yaml': 'skills: skills.txt\n',
      'skills.txt': skills,
    })
    repository.stage({ [path]: good, 'skills.txt': skills.replace('Data Entry\n', '') })
    repository.write({ 'skills.txt': skills })
    expect(repository.shown()).toEqual([`${path}:4 skills/taxonomy`])
    expect(repository.shown(['--changed'])).toEqual([])
    repository.stage({ 'skills.txt': skills })
    repository.write({ 'skills.txt': 'Juggling\n' })
    expect(repository.shown()).toEqual([])
  })

  test('a skill that is taken from the list is missed where nothing else is staged', () => {
    const skills = 'Water Sampling\nData Entry\nPublic Speaking\n'
    const repository = Repository.of({
      'program.yaml': 'skills: skills.txt\n',
      'skills.txt': skills,
      [path]: good,
    })
    repository.stage({ 'skills.txt': skills.replace('Data Entry\n', '') })
    expect(repository.shown([])).toEqual([`${path}:4 skills/taxonomy`])
    expect(repository.shown()).toEqual([`${path}:4 skills/taxonomy`])
  })
})

describe('rules that look at the program', () => {
  test('hold what is staged against all others as they are committed', () => {
    const repository = Repository.of({ 'templates/a.yaml': good })
    repository.stage({ [path]: good })
    // What others have become on the disk is not what is committed.
    repository.write({ 'templates/a.yaml': guide() })
    expect(repository.shown()).toEqual([`${path}:1 template/distinct`])
    repository.remove('templates/a.yaml')
    expect(repository.shown()).toEqual([`${path}:1 template/distinct`])
  })

  test('see no others that only lie on the disk', () => {
    const repository = Repository.of({})
    repository.write({ 'templates/a.yaml': good })
    repository.stage({ [path]: good })
    expect(repository.shown()).toEqual([])
    expect(repository.shown(['--changed'])).toEqual([`${path}:1 template/distinct`])
  })

  test('show a finding at a template that is not staged', () => {
    const repository = Repository.of({ 'templates/z.yaml': good })
    repository.stage({ [path]: good })
    expect(repository.shown()).toEqual(['templates/z.yaml:1 template/distinct'])
    const text = repository.run(['--staged']).stdout
    expect(text).toContain('templates/z.yaml')
  })

  test('see a template that is deleted', () => {
    const step = guide({ recommendations: '[stream-keeper]' })
    const repository = Repository.of({
      [path]: template({ id: 'stream-keeper' }),
      'templates/a.yaml': step,
      'templates/c.yaml': guide({
        name: 'Lamp',
        series: 'x',
        recommendations: '["https://example.org/next"]',
      }),
    })
    expect(repository.shown([]).filter((one) => one.includes('a.yaml'))).toEqual([])
    repository.git('rm', '--quiet', path)
    expect(repository.shown()).toContain('templates/a.yaml:11 template/recommendations')
  })
})

describe('--changed', () => {
  test('sees what is staged, what is not, and what is untracked, and nothing that is ignored', () => {
    const repository = Repository.of({ '.gitignore': 'build/\n', 'templates/a.yaml': guide() })
    repository.stage({ 'templates/b.yaml': bad })
    repository.write({
      'templates/a.yaml': guide({ skills: '' }),
      'templates/c.yaml': template({ name: 'Brook', level: '' }),
      'build/templates/d.yaml': bad,
    })
    const shown = repository.shown(['--changed'])
    expect(shown).toContain('templates/b.yaml:2 template/earner-voice')
    expect(shown).toContain('templates/a.yaml:1 skills/count')
    expect(shown).toContain('templates/c.yaml:1 template/details')
    expect(shown.join()).not.toContain('build/')
  })

  test('with a base shows what the branch brought, and nothing of what the base has since', () => {
    const repository = Repository.of({ [path]: good, 'templates/a.yaml': guide() })
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.write({ [path]: bad })
    repository.commit('Bad')
    repository.git('checkout', '--quiet', 'main')
    repository.write({ 'templates/a.yaml': guide({ skills: '' }) })
    repository.commit('Bad on main')
    repository.git('checkout', '--quiet', 'topic')
    expect(repository.shown(['--changed', '--base', 'main'])).toEqual([voice])
    expect(repository.shown(['--changed', '--base=main~1'])).toEqual([voice])
    expect(repository.shown(['--changed'])).toEqual([])
    repository.write({ [path]: good })
    expect(repository.shown(['--changed', '--base', 'main'])).toEqual([])
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test('with a tag, a commit, and a base of another history', () => {
    const repository = Repository.of({ [path]: good })
    repository.git('tag', '-a', 'v1', '-m', 'One')
    repository.write({ [path]: bad })
    repository.commit('Bad')
    expect(repository.shown(['--changed', '--base', 'v1'])).toEqual([voice])
    expect(
      repository.shown(['--changed', '--base', repository.git('rev-parse', 'HEAD~1').trim()]),
    ).toEqual([voice])
    repository.git('checkout', '--quiet', '--orphan', 'other')
    repository.commit('Other')
    expect(repository.shown(['--changed', '--base', 'v1'])).toEqual([voice])
  })

  test('with a rename on the disk that git was not told of brings nothing', () => {
    const stated = template({ id: 'keeper', description: teaching })
    const repository = Repository.of({
      [path]: stated,
      'templates/named.yaml': guide({ skills: '' }),
    })
    renameSync(join(repository.at, path), join(repository.at, 'templates/brook.yaml'))
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test('with a rename of a file that gives the id, that git was not told of, brings nothing', () => {
    const repository = Repository.of({ [path]: bad })
    renameSync(join(repository.at, path), join(repository.at, 'templates/brook.yaml'))
    expect(repository.shown(['--changed'])).toEqual([])
  })

  test('does not take a touched file for a changed one', () => {
    const repository = Repository.of({ [path]: bad })
    repository.write({ [path]: bad })
    expect(repository.report(['--changed'])).toMatchObject({
      findings: [],
      summary: { warnings: 0 },
    })
  })

  test('sees a conflict as a broken file', () => {
    const repository = Repository.of({ [path]: good })
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write({ [path]: good.replace('Free', '5 EUR') })
    repository.commit('Theirs')
    repository.git('checkout', '--quiet', 'main')
    repository.write({ [path]: good.replace('Free', 'Paid') })
    repository.commit('Ours')
    repository.try('merge', 'side')
    expect(repository.shown(['--changed'])).toEqual([`${path}:8 document/syntax`])
  })
})

describe('what is named and where:', () => {
  test('paths', () => {
    const repository = Repository.of({ [path]: good, 'templates/a.yaml': guide() })
    repository.stage({ [path]: bad, 'templates/a.yaml': guide({ skills: '' }) })
    expect(repository.shown(['--staged', path])).toEqual([voice])
    expect(repository.shown(['--staged', `./${path}`])).toEqual([voice])
    expect(repository.shown(['--staged', join(repository.at, path)])).toEqual([voice])
    expect(repository.shown(['--staged', 'templates/*keeper*'])).toEqual([voice])
    expect(repository.shown(['--staged', 'templates']).length).toBeGreaterThan(1)
    expect(repository.shown(['--staged', 'elsewhere'])).toEqual([])
    expect(repository.run(['--changed', 'elsewhere']).stderr).toContain('"elsewhere" matches no')
    expect(repository.shown(['--changed', path])).toEqual([voice])
  })

  test('a path that is deleted', () => {
    const repository = Repository.of({ [path]: bad })
    repository.git('rm', '--quiet', path)
    expect(repository.run(['--staged', path])).toMatchObject({ code: 0, stderr: '' })
  })

  test('a subfolder of the repository, with a configuration of its own', () => {
    const repository = new Repository(
      folder({
        'badges/badgelint.yaml': settings,
        [`badges/${path}`]: good,
        [path]: good,
      }),
    )
    repository.git('init', '--quiet', '--initial-branch', 'main')
    repository.commit('Begin')
    repository.stage({ [`badges/${path}`]: bad, 'notes/x.yaml': 'a: 1' })
    expect(repository.shown(['--staged'], { cwd: 'badges' })).toEqual([voice])
    expect(repository.shown(['--staged', 'badges'])).toEqual([voice])
    expect(repository.shown(['--staged', '--config', 'badges/badgelint.yaml']).join()).toContain(
      'earner-voice',
    )
    expect(repository.shown(['--changed'], { cwd: 'badges' })).toEqual([voice])
    expect(repository.shown(['--staged'], { cwd: 'notes' })).toEqual([])
  })

  test('a subfolder of a program', () => {
    const repository = Repository.of({ [path]: good, 'templates/a.yaml': guide() })
    repository.stage({ [path]: bad })
    expect(repository.shown(['--staged'], { cwd: 'templates' })).toEqual([
      'stream-keeper.yaml:2 template/earner-voice',
    ])
    expect(repository.shown(['--staged', '..'], { cwd: 'templates' })).toEqual([voice])
  })

  test('no configuration at all', () => {
    const repository = new Repository(folder({ [path]: good }))
    repository.git('init', '--quiet')
    repository.commit('Begin')
    repository.stage({ [path]: bad, 'compose.yaml': 'services: {}\n' })
    expect(repository.shown().filter((one) => !one.includes('config/'))).toEqual([voice])
  })
})

describe('what cannot be done is said:', () => {
  const refused = (outcome: Outcome, code = 2) => {
    expect(outcome.stdout).toBe('')
    expect(outcome.code).toBe(code)
    expect(outcome.stderr).not.toMatch(/\n\s+at /)
    return outcome.stderr
  }

  test('outside of a repository', () => {
    const at = folder({ [path]: bad })
    for (const flag of ['--staged', '--changed']) {
      const said = refused(
        badgelint(['check', flag], { cwd: at, env: { ...clean, GIT_CEILING_DIRECTORIES: at } }),
      )
      expect(said).toContain('is not in a git repository')
    }
  })

  test('without git', () => {
    const repository = Repository.of({ [path]: bad })
    const said = refused(repository.run(['--staged'], { env: { PATH: '/nowhere' } }))
    expect(said).toContain('git cannot be run')
    expect(said).toContain('Install it')
  })

  test('a repository that is broken', () => {
    const repository = Repository.of({ [path]: bad })
    repository.stage({ [path]: good })
    repository.write({ '.git/index': 'nothing' })
    expect(refused(repository.run(['--staged']))).toContain('git')
  })

  test('options that exclude each other', () => {
    const repository = Repository.of({ [path]: bad })
    expect(refused(repository.run(['--staged', '--changed']))).toContain(
      'Use either --staged or --changed, not both.',
    )
    expect(refused(repository.run(['--base', 'main']))).toContain('--changed')
    expect(refused(repository.run(['--staged', '--base', 'main']))).toContain('--changed')
    expect(refused(repository.run(['--staged', '--stdin-filename', path]))).toContain(
      '--stdin-filename',
    )
  })

  test('a base that does not exist, or looks like an option', () => {
    const repository = Repository.of({ [path]: bad })
    expect(refused(repository.run(['--changed', '--base', 'nowhere']))).toContain(
      'no commit nowhere',
    )
    expect(refused(repository.run(['--changed', '--base=--help']))).toContain('no commit --help')
    expect(refused(repository.run(['--changed', '--base', 'HEAD:templates']))).toContain(
      'HEAD:templates',
    )
  })
})

describe('the report', () => {
  test('has the shape that it always has, and exit codes too', () => {
    const repository = Repository.of({})
    repository.stage({ [path]: bad })
    const shapeOf = (report: object) => Object.keys(report).sort()
    const staged = repository.report()
    const all = repository.report([])
    expect(shapeOf(staged)).toEqual(shapeOf(all))
    expect(staged).toEqual(all)
    expect(repository.run(['--staged', '--fail-on', 'warning']).code).toBe(1)
    expect(repository.run(['--staged', '--max-warnings', '0']).code).toBe(1)
    expect(repository.run(['--staged']).code).toBe(0)
    repository.commit('Bad')
    expect(repository.run(['--staged', '--fail-on', 'info', '--max-warnings', '0']).code).toBe(0)
  })

  test('goes to a file, and with measures', () => {
    const repository = Repository.of({})
    repository.stage({ [path]: bad })
    expect(
      repository.run(['--staged', '--format', 'json', '--output', 'out.json', '--stats']),
    ).toMatchObject({ code: 0, stdout: '' })
    expect(JSON.parse(readFileSync(join(repository.at, 'out.json'), 'utf8'))).toMatchObject({
      stats: {},
    })
  })

  test('shows the text that is staged, and leaves the repository as it was', () => {
    const repository = Repository.of({ [path]: good })
    repository.stage({ [path]: bad })
    repository.write({ [path]: good })
    const index = readFileSync(join(repository.at, '.git/index'))
    expect(repository.run(['--staged']).stdout).toContain('We teach you')
    repository.run(['--changed'])
    expect(readFileSync(join(repository.at, '.git/index')).equals(index)).toBe(true)
  })

  test('asks no links', () => {
    const repository = Repository.of({})
    repository.stage({ [path]: template({ global_activity_url: 'http://127.0.0.1:9/x' }) })
    const { stderr } = repository.run(['--staged', '--links'])
    expect(stderr).toBe('')
  })
})
