import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { importTemplates, UnusableExportError } from '../src/exchange.ts'

const names = ['Bee Keeper', 'Bee Keeper', 'Badgelint', 'Brook Watcher']

/** An answer of Credly's API. */
function answerOf(all: readonly string[]): string {
  const data = all.map((name, index) => ({
    id: `c${index}`,
    name,
    description: 'Earners have kept two colonies of bees through a full year.',
    skills: [{ id: 's1', name: 'Colony Inspection' }],
    badge_template_activities: [{ id: 'a1', activity_type: 'Course', title: 'Kept bees.' }],
    vanity_slug: name.toLowerCase(),
    badges_count: 7,
  }))
  return JSON.stringify({ data })
}

const answer = answerOf(names)

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'badgelint-twins-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const importInto = (cwd: string, into = 'templates') =>
  importTemplates({
    workingDirectory: cwd,
    platform: 'credly',
    paths: ['export.json'],
    into,
    isForced: true,
  })

/** A repository into which the export was imported once. */
async function imported(): Promise<string> {
  const cwd = folder()
  execFileSync('git', ['init', '--quiet'], { cwd })
  writeFileSync(join(cwd, 'export.json'), answer)
  writeFileSync(join(cwd, 'badgelint.yaml'), 'platform: credly\n')
  await importInto(cwd)
  return cwd
}

const files = ['badgelint-badge', 'bee-keeper-2', 'bee-keeper', 'brook-watcher'].map(
  (name) => `templates/${name}.yaml`,
)

/** Ids of Credly's that files of the repository name, each as often as it stands there. */
function idsIn(cwd: string): string[] {
  return readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && statSync(join(cwd, name)).isFile())
    .flatMap((name) =>
      Array.from(
        readFileSync(join(cwd, name), 'latin1').matchAll(/^ {2}credly: (c\d)$/gm),
        ([, id = '']) => id,
      ),
    )
    .sort()
}

type Break = (file: string, cwd: string) => void

const change =
  (to: (text: string) => string | Uint8Array): Break =>
  (file, cwd) =>
    writeFileSync(join(cwd, file), to(readFileSync(join(cwd, file), 'utf8')))

/** What may happen to a file, and what a person is then told of it. */
const breaks: Record<string, readonly [Break, RegExp]> = {
  'has the marks of a conflict': [
    change((text) =>
      text.replace(/^(name: .*\n)/m, '<<<<<<< HEAD\n$1=======\nname: X\n>>>>>>> b\n'),
    ),
    /:2: Git could not merge .* Keep one of the two/,
  ],
  'is cut within a text': [
    change((text) => text.slice(0, text.indexOf('credly: c') + 3)),
    /then import again/,
  ],
  'is cut before its id on the platform': [
    change((text) => text.slice(0, text.indexOf('platform_ids'))),
    /expected the platform's id there.*`platform_ids: \{credly: "c\d"\}`/,
  ],
  'is cut after its first line': [
    change((text) => text.split('\n')[0] ?? ''),
    /no template that can be read/,
  ],
  'is empty': [change(() => ''), /no template that can be read/],
  'is not UTF-8': [
    change((text) => Buffer.from(text.replace('Earners', 'Ärners'), 'latin1')),
    /:\d+: The file is not UTF-8.* Save it as UTF-8/,
  ],
  'is in UTF-16': [
    change((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
    /:1: The file is not UTF-8/,
  ],
  'is excluded': [
    (file, cwd) =>
      writeFileSync(join(cwd, 'badgelint.yaml'), `platform: credly\nexclude: ['${file}']\n`),
    /which badgelint does not read.*Correct `exclude`/,
  ],
  'is excluded and renamed': [
    (file, cwd) => {
      renameSync(join(cwd, file), join(cwd, 'templates/other.yaml'))
      writeFileSync(
        join(cwd, 'badgelint.yaml'),
        'platform: credly\nexclude: [templates/other.yaml]\n',
      )
    },
    /templates\/other\.yaml, which badgelint does not read/,
  ],
  'is ignored by git': [
    (file, cwd) => writeFileSync(join(cwd, '.gitignore'), `/${file}\n`),
    /which badgelint does not read.*\.gitignore/,
  ],
  'lies in a folder that git ignores': [
    (file, cwd) => {
      mkdirSync(join(cwd, 'templates/old'))
      renameSync(join(cwd, file), join(cwd, 'templates/old/x.yaml'))
      writeFileSync(join(cwd, '.gitignore'), 'old\n')
    },
    /templates\/old\/x\.yaml, which badgelint does not read/,
  ],
  'is not among the templates': [
    (_, cwd) =>
      writeFileSync(join(cwd, 'badgelint.yaml'), 'platform: credly\ntemplates: badges/**\n'),
    /which badgelint does not read.*`templates`/,
  ],
  'has become a folder': [
    (file, cwd) => {
      rmSync(join(cwd, file))
      mkdirSync(join(cwd, file))
    },
    /no template that can be read/,
  ],
  'has become a pipe': [
    (file, cwd) => {
      rmSync(join(cwd, file))
      execFileSync('mkfifo', [join(cwd, file)])
    },
    /:1: The file is a pipe.* then import again/,
  ],
  'has become a link to nowhere': [
    (file, cwd) => {
      rmSync(join(cwd, file))
      symlinkSync('nowhere.yaml', join(cwd, file))
    },
    /:1: .*then import again/,
  ],
  'has become a link to outside': [
    (file, cwd) => {
      const outside = folder()
      renameSync(join(cwd, file), join(outside, 'x.yaml'))
      symlinkSync(join(outside, 'x.yaml'), join(cwd, file))
    },
    /:1: The file is a link to .* Copy the file here/,
  ],
}

describe.each(Object.entries(breaks))('a template that %s', (_, [spoil, told]) => {
  test.each(files.slice(0, 2))('is not imported a second time: %s', async (file) => {
    const cwd = await imported()
    const whole = folder()
    cpSync(cwd, whole, { recursive: true })
    spoil(file, cwd)
    const before = readdirSync(cwd, { recursive: true }).sort()
    const refused = await importInto(cwd).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(UnusableExportError)
    const { message, details } = refused as UnusableExportError // just held against the class
    expect([message, ...details].join('\n')).toMatch(told)
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before)
    // Once it is mended all is as it was.
    for (const path of ['templates', 'badgelint.yaml', '.gitignore'])
      rmSync(join(cwd, path), { recursive: true, force: true })
    cpSync(whole, cwd, { recursive: true })
    expect(await importInto(cwd)).toMatchObject({ files: [], unchanged: names.length })
  })
})

test('wherever a template is cut off, none is there twice', async () => {
  const cwd = await imported()
  const file = 'templates/brook-watcher.yaml'
  const text = readFileSync(join(cwd, file), 'utf8')
  const ends = Array.from(text.matchAll(/\n|[^\n]{1,30}/g), ({ index }) => index)
  let refusals = 0
  for (const end of ends) {
    writeFileSync(join(cwd, file), text.slice(0, end))
    await importInto(cwd).catch((error: unknown) => {
      if (!(error instanceof UnusableExportError)) throw error
      refusals += 1
    })
    expect(
      readdirSync(join(cwd, 'templates'))
        .sort()
        .map((name) => `templates/${name}`),
    ).toEqual(files)
    expect(new Set(idsIn(cwd)).size).toBe(idsIn(cwd).length)
  }
  expect(refusals).toBeGreaterThan(5)
})

describe('files that are no templates', () => {
  test.each<[string, string, string]>([
    ['one that a template tool cannot parse yet', 'chart/templates/x.yaml', '{{- if .Values }}\n'],
    ['another broken one elsewhere', 'notes/x.yaml', 'a: [\n'],
    ['another one of the name that is taken', 'brook-watcher.yaml', 'services: {}\n'],
  ])('do not hold an import up: %s', async (_, path, text) => {
    const cwd = folder()
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
    writeFileSync(join(cwd, 'export.json'), answer)
    writeFileSync(join(cwd, 'badgelint.yaml'), 'platform: credly\n')
    const { files: made } = await importInto(cwd, dirname(path) === '.' ? '.' : 'templates')
    expect(made).toHaveLength(names.length)
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(text)
  })

  test('nor do broken ones where nothing is new', async () => {
    const cwd = await imported()
    writeFileSync(join(cwd, 'templates/broken.yaml'), 'a: [\n')
    expect(await importInto(cwd)).toMatchObject({ files: [], unchanged: names.length })
  })
})

describe('the name of a new file', () => {
  const made = async (all: readonly string[], there: Readonly<Record<string, string>> = {}) => {
    const cwd = folder()
    writeFileSync(join(cwd, 'export.json'), answerOf(all))
    for (const [path, text] of Object.entries(there)) writeFileSync(join(cwd, path), text)
    return (await importInto(cwd, '.')).files.map(({ path }) => path)
  }

  const special = [
    'Badgelint',
    'badgelint',
    'Badgelint Baseline',
    'Program',
    'Package',
    'Package-Lock',
    'Node modules',
    'Governance',
    'README',
    '.gitignore',
    'Git',
    'CON',
    'con',
    'PRN',
    'AUX',
    'nul',
    'COM1',
    'LPT9',
    'CONIN$',
    'CLOCK$',
    'Skills',
    'Action',
    'Docker Compose',
    'TSConfig',
  ]

  test.each(special)('is none that means something else: %s', async (name) => {
    const [path] = await made([name])
    expect(path).toMatch(/^[a-z-]+\d?-badge\.yaml$/)
  })

  test('is none that another one has in other letters', async () => {
    expect(await made(['Bee Keeper', 'BEE KEEPER', 'bee-keeper'])).toEqual([
      'bee-keeper-2.yaml',
      'bee-keeper-3.yaml',
      'bee-keeper.yaml',
    ])
    const other = 'id: Bee-Keeper\nname: Other\nplatform_ids: {credly: z}\nskills: [A]\n'
    expect(await made(['Bee Keeper'], { 'BEE-KEEPER.YAML': other })).toEqual(['bee-keeper-2.yaml'])
  })
})
