import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { documentation } from '@badgelint/core/internal'
import { beforeAll, describe, expect, test } from 'vitest'
import { startGitHub } from './github.ts'
import { type HostileText, hostileTexts, ordinaryTexts } from './hostile-texts.ts'
import { type RunResult, runAction, top } from './runner.ts'
import { parseCommand } from './runner-commands.ts'

/**
 * Texts from templates that try to do harm, through the built action and the built command. Each is
 * looked for in everything that either of them writes, and must be harmless there.
 */
const entry = join(top, 'packages/cli/dist/cli.js')
const repositoryAddress = 'https://github.com/octo-org/badges/'

/** Whether an address leads to the repository or to our documentation. */
function isOwnAddress(address: string): boolean {
  return address.startsWith(repositoryAddress) || address.startsWith(`${documentation}/`)
}

/** A parser of GitHub's Markdown, which comes with the one that checks links in Markdown files. */
const { parse: htmlOf }: { parse: (markdown: string) => string } = (() => {
  const links = createRequire(join(top, 'packages/links/package.json'))
  return createRequire(links.resolve('linkinator'))('marked')
})()

/** A part of a document, as a strict parser of Markdown without GitHub's extensions tells it. */
interface Node {
  readonly type: string
  readonly depth?: number
  readonly ordered?: boolean
  readonly url?: string
  readonly value?: string
  readonly children?: readonly Node[]
}

const core = createRequire(join(top, 'packages/core/package.json'))
const [{ unified }, { default: remarkParse }]: [
  { unified: () => { use: (plugin: unknown) => { parse: (markdown: string) => Node } } },
  { default: unknown },
] = [
  await import(pathToFileURL(core.resolve('unified')).href),
  await import(pathToFileURL(core.resolve('remark-parse')).href),
]
const strict = unified().use(remarkParse)

/** A text as it stands in a repository, with letters beside it by which it is found again. */
interface Planted {
  readonly mark: string
  readonly text: string
}

/** All that was written about a repository. */
interface Written {
  readonly ran: RunResult
  readonly comment: string
  readonly sarif: unknown
  /** What the command prints: to a file, and to a terminal. */
  readonly plain: string
  readonly terminal: string
}

/** GitHub shows ten findings of a kind beside their lines. */
const inOneRepository = 10

const planted: readonly (HostileText & Planted)[] = hostileTexts.map((hostile, index) => ({
  ...hostile,
  ...plantedText(hostile.text, index),
}))
const groups = Array.from({ length: Math.ceil(planted.length / inOneRepository) }, (_, index) =>
  planted.slice(index * inOneRepository, (index + 1) * inOneRepository),
)
const ordinary: readonly Planted[] = ordinaryTexts.map((text, index) => ({
  text,
  mark: markOf(index),
}))

let all: readonly Written[]
let raw: Written
let everyday: Written

beforeAll(async () => {
  // A process for each would only stand in line.
  const written: Written[] = []
  for (const group of groups) written.push(await writtenAbout((folder) => plant(folder, group)))
  all = written
  raw = await writtenAbout((folder) => plantRaw(folder, planted))
  everyday = await writtenAbout((folder) => plant(folder, ordinary))
})

function markOf(index: number): string {
  return `k${String(index).padStart(3, '0')}`
}

/** The text comes first, so that what counts at a beginning is there, unless it would be cut there. */
function plantedText(text: string, index: number): Planted {
  const mark = markOf(index)
  return { mark, text: text.length > 100 ? `${mark} ${text}` : `${text} ${mark}` }
}

/** Puts texts wherever a text of a program can stand. */
function plant(folder: string, texts: readonly Planted[]): void {
  const write = writer(folder)
  texts.forEach(({ mark, text }, index) => {
    const file = fileName(text, mark)
    // Half of them have a picture, which is shown; for the others it is told that there is none.
    const isName = file === text.toWellFormed()
    const image = index % 2 === 0 ? `images/${isName ? text : file}.svg` : `images/${text}`
    if (index % 2 === 0) write(image, '<svg xmlns="http://www.w3.org/2000/svg" width="600"/>')
    const template = {
      id: text,
      name: text,
      description: `${text}\n${text} Earners have done it.`,
      image,
      skills: [text, text, 'Go'],
      badge_template_activities: [{ activity_type: 'Assessment', title: text }],
      reporting_tags: [text],
      level: text,
      owner: text,
      [text]: 1,
    }
    write(`${file}.json`, JSON.stringify(template, null, 2))
  })
  const headings = texts.map(({ text }) => `## ${text.replace(/\s/g, ' ')}\n`)
  write('GOVERNANCE.md', ['# Governance\n\nWho decides what.\n', ...headings].join('\n'))
  const ignores = texts.map(({ mark, text }) => ({
    rule: 'template/schema',
    path: `*${mark}*`,
    pointer: '/level',
    reason: text,
  }))
  // JSON is YAML.
  write('badgelint.yaml', JSON.stringify({ templates: ['*.json'], ignores }, null, 2))
}

/** Files that cannot be read, so that their lines are shown with all that is in them. */
function plantRaw(folder: string, texts: readonly Planted[]): void {
  const write = writer(folder)
  for (const { mark, text } of texts)
    write(`templates/${mark}.yaml`, `name: [${mark} ${text.slice(0, 300)}\nskills: }\n`)
}

function writer(folder: string): (path: string, text: string) => void {
  return (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** The text as far as a file can have it for a name. */
function fileName(text: string, mark: string): string {
  const name = text.toWellFormed().replace(/[/\0]/g, '-')
  // A glob finds no name that begins with the end of a line.
  const first = /^[\n\r\u2028\u2029]/.test(name) ? `${mark} ${name}` : name
  return Array.from(first).slice(0, 60).join('')
}

async function writtenAbout(fill: (folder: string) => void): Promise<Written> {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-hostile-'))
  try {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
      }).trim()
    const commit = () => {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', 'State')
      return git('rev-parse', 'HEAD')
    }
    git('init', '--quiet', '--initial-branch=main')
    const before = commit()
    fill(folder)
    const head = commit()
    git('checkout', '--quiet', '-b', 'merge', before)
    git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
    return { ...(await actedOn(folder, before, head)), ...commanded(folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function actedOn(folder: string, before: string, head: string) {
  const pull = { number: 1, head: { ref: 'change', sha: head }, base: { ref: 'main', sha: before } }
  const github = await startGitHub({ pulls: [pull] })
  try {
    const ran = await runAction({
      repository: folder,
      inputs: {
        links: 'false',
        comment: 'always',
        sarif: '.git/report.sarif',
        token: github.token({ contents: 'read', 'pull-requests': 'write' }),
      },
      event: await github.event(1),
      env: { GITHUB_API_URL: github.url },
    })
    const comments = await github.comments(1)
    expect(github.violations).toEqual([])
    expect(comments, ran.log.join('\n')).toHaveLength(1)
    const sarif: unknown = JSON.parse(readFileSync(join(folder, '.git/report.sarif'), 'utf8'))
    return { ran, comment: comments[0]?.body ?? '', sarif }
  } finally {
    await github.close()
  }
}

/** What the command prints, into a pipe and onto a terminal (Linux has `script` to play one). */
function commanded(folder: string): Pick<Written, 'plain' | 'terminal'> {
  const env = { PATH: process.env.PATH, TERM: 'xterm-256color' }
  const run = (command: string, args: readonly string[]) => {
    const { error, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env,
    })
    if (error) throw error
    return `${stdout}${stderr}`
  }
  const check = [entry, 'check', '--no-links', '--all']
  const typed = [process.execPath, ...check].map((word) => `'${word}'`).join(' ')
  return {
    plain: run(process.execPath, check),
    terminal: hasScript()
      ? run('script', ['-qec', typed, '/dev/null']).replaceAll('\r\n', '\n')
      : run(process.execPath, [...check, '--color']),
  }
}

function hasScript(): boolean {
  return /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')
}

/** Whether a language's comparison, such as .NET's, passes over a character: both ask ICU. */
function isWeightless(character: string): boolean {
  return (
    /\p{Default_Ignorable_Code_Point}/u.test(character) || collator.compare(character, '') === 0
  )
}

const collator = new Intl.Collator('en', { sensitivity: 'variant', ignorePunctuation: false })

/**
 * Commands in what is printed, for the worst runner that could be: one that ends lines wherever
 * Unicode does, and passes over whatever has no weight.
 */
function commandsIn(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).flatMap((line) => {
    const bare = Array.from(line, (one) => (isWeightless(one) ? '' : one)).join('')
    const command = parseCommand(line) ?? parseCommand(bare)
    return command ? [`command: ${JSON.stringify(line)}`] : []
  })
}

/** What hides, turns round or steers. Our own gap may stand in Markdown and in SARIF. */
function unseenIn(text: string, { mayGap = false } = {}): string[] {
  const shown = mayGap ? text.replaceAll('\u200b', '') : text
  const found = shown.toWellFormed() === shown ? shown.match(unseen) : ['a lone surrogate']
  return found ? [`unseen: ${JSON.stringify(found[0])} in ${JSON.stringify(text)}`] : []
}

const unseen =
  /(?!\n)\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u

function overlongIn(text: string): string[] {
  return text.split('\n').some((line) => line.length > 5000)
    ? ['length: a line of more than 5000']
    : []
}

/** What GitHub looks for in the text that a reader sees, wherever it stands. */
function trapsIn(text: string): string[] {
  const traps: readonly (readonly [name: string, trap: RegExp])[] = [
    ['reference', /https?:\/\/github\.com\/[\w-]+\/[\w-]+\/(?:issues|pull)\/\d/i],
    ['call', /@[\p{L}\p{N}_-]/u],
    ['reference', /#\d|\bGH-\d|\bGHSA-\w/i],
    ['reference', /(?<![\p{L}\p{N}])[\da-f]{7,40}(?![\p{L}\p{N}])/iu],
    ['link', /:\/\/|www\.|[\w.+-]@[\w-]/i],
  ]
  return traps.flatMap(([name, trap]) => {
    const [found] = trap.exec(text) ?? []
    return found === undefined ? [] : [`${name}: ${found} in ${JSON.stringify(text)}`]
  })
}

interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: Readonly<Record<string, string>>
}

function tagsIn(html: string): Tag[] {
  return Array.from(html.matchAll(tag), ([, slash, name = '', inside = '']) => ({
    name: name.toLowerCase(),
    isEnd: slash === '/',
    attributes: Object.fromEntries(
      Array.from(
        inside.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|(\S+)))?/g),
        ([, key, quoted, plain]) => [key, quoted ?? plain ?? ''],
      ),
    ),
  }))
}

const tag = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/gi

/** Elements that we write or that our Markdown makes, with the attributes that they may have. */
const own: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'h2 h3 p ul li strong code table thead tbody tr th td details summary b br span'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href'],
  img: ['src', 'width', 'alt'],
}
const foreignLayout = /^(?:h[1456]|em|del|pre|blockquote|hr|ol|input)$/
const withoutEnd = new Set(['br', 'img', 'hr', 'input'])

const headings = new Set([
  'What changes for the earner',
  'Must be fixed',
  'Required, and switched off by this change',
  'Switched off by this change',
  'Would be better',
  'Good to know',
  'Practices touched',
])

/** What a document of ours, as GitHub shows it, holds that is not ours. */
function harmsIn(markdown: string): string[] {
  const html = htmlOf(markdown)
  const text = textOf(html)
  return [
    ...tagsIn(html).flatMap(tagHarms),
    ...unbalanced(html),
    ...nodeHarms(strict.parse(markdown)),
    ...(html.includes('<!--') ? ['mark: a comment of HTML', 'html: a comment of HTML'] : []),
    ...((html.match(/<h2>/g) ?? []).length === 1 ? [] : ['layout: several headings']),
    ...Array.from(html.matchAll(/<h3>(.*?)<\/h3>/g), ([, title = '']) => title)
      .filter((title) => !headings.has(title) && !/^New badges \(\d+\)$/.test(title))
      .map((title) => `layout: heading ${title}`),
    ...raggedRows(markdown),
    ...(/\$(?!<\/span>)/.test(markdown) ? ['formula: a dollar'] : []),
    ...unseenIn(markdown, { mayGap: true }),
    ...overlongIn(text),
    ...trapsIn(text),
  ]
}

function tagHarms({ name, isEnd, attributes }: Tag): string[] {
  if (foreignLayout.test(name)) return [`layout: ${name}`]
  const allowed = own[name]
  if (allowed === undefined) return [`html: ${name}`]
  if (isEnd) return []
  const foreign = Object.keys(attributes).filter((key) => !allowed.includes(key))
  const address = attributes.href ?? attributes.src ?? repositoryAddress
  return [
    ...foreign.map((key) => `html: ${name} with ${key}`),
    ...(isOwnAddress(address) ? [] : [`${name === 'img' ? 'picture' : 'link'}: ${address}`]),
  ]
}

/** As the strict parser sees it. */
function nodeHarms(node: Node): string[] {
  const { type, depth, ordered, url, value = '', children = [] } = node
  const isOurs =
    nodes.has(type) && ordered !== true && (depth === undefined || depth === 2 || depth === 3)
  return [
    ...(isOurs ? [] : [`layout: ${type}`]),
    ...(url === undefined || isOwnAddress(url) ? [] : [`link: ${url}`]),
    ...(type === 'html' ? tagsIn(value).flatMap(tagHarms) : []),
    ...children.flatMap(nodeHarms),
  ]
}

const nodes = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'list',
  'listItem',
  'link',
  'html',
  'inlineCode',
])

/** Ends that are missing, or that end something else. */
function unbalanced(html: string): string[] {
  const open: string[] = []
  for (const { name, isEnd } of tagsIn(html)) {
    if (withoutEnd.has(name)) continue
    if (!isEnd) open.push(name)
    else if (open.pop() !== name) return [`html: </${name}> ends nothing`]
  }
  return open.map((name) => `html: <${name}> stays open`)
}

/** Rows of tables that have not as many cells as the row before them. */
function raggedRows(markdown: string): string[] {
  const cells = (row: string) => row.split('|').length
  const lines = markdown.split('\n')
  return lines.flatMap((line, at) => {
    const last = lines[at - 1]
    const isRow = line.startsWith('|') && last?.startsWith('|')
    return isRow && cells(line) !== cells(last ?? '') ? [`layout: row ${line}`] : []
  })
}

/** The text that a reader sees; where our gap stands nothing hangs together. */
function textOf(html: string): string {
  return html
    .replace(/<br>|<\/(?:td|th|p|li|summary|h\d)>/g, '\n')
    .replace(tag, '')
    .replace(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '')
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** As harmsIn, with the line by which a run finds its comment. */
function harmsInComment(comment: string): string[] {
  const [first = '', ...rest] = comment.split('\n')
  const isOurs = /^<!-- badgelint:1 job=[\da-f]{16} -->$/.test(first)
  return [...(isOurs ? [] : [`mark: ${first}`]), ...harmsIn(rest.join('\n'))]
}

/** All texts within a value of JSON, one a line. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const introducer = '\u001b'
const color = new RegExp(`${introducer}\\[\\d{1,2}m`, 'g')

/** All that is wrong with what was written about one repository, by where it stands. */
function harms({ ran, comment, sarif, plain, terminal }: Written) {
  const texts = ran.annotations.flatMap(({ title = '', message }) => [title, message])
  return {
    annotations: [...texts.flatMap((text) => unseenIn(text)), ...texts.flatMap(overlongIn)],
    commands: ran.commands
      .filter(({ name, properties }) => !isAnnotation(name, properties.title))
      .map(({ line }) => line),
    log: ran.shown.flatMap((line) => [...commandsIn(line), ...unseenIn(line), ...overlongIn(line)]),
    masked: ran.masked,
    summary: ran.summary === undefined ? ['length: dropped'] : harmsIn(ran.summary),
    comment: harmsInComment(comment),
    sarif: stringsIn(sarif).flatMap((text) => [
      ...unseenIn(text, { mayGap: true }),
      ...overlongIn(text),
    ]),
    plain: [...unseenIn(plain), ...overlongIn(plain)],
    terminal: [...unseenIn(terminal.replaceAll(color, '')), ...overlongIn(terminal)],
  }
}

const none = {
  annotations: [],
  commands: [],
  log: [],
  masked: [],
  summary: [],
  comment: [],
  sarif: [],
  plain: [],
  terminal: [],
}

function isAnnotation(name: string, title: string | undefined): boolean {
  return /^(?:error|warning|notice)$/.test(name) && /^[a-z]+\/[a-z\d-]+(?:: |$)/.test(title ?? '')
}

/** Where a text is shown, each with what is shown there. */
function places({ mark }: Planted, { ran, comment, sarif, plain, terminal }: Written) {
  const shown = {
    annotations: ran.annotations.flatMap(({ title = '', message }) => [title, message]),
    log: ran.shown,
    summary: (ran.summary ?? '').split('\n'),
    comment: comment.split('\n'),
    sarif: stringsIn(sarif),
    plain: plain.split('\n'),
    terminal: terminal.split('\n'),
  }
  return Object.entries(shown).filter(([, texts]) => texts.some((text) => text.includes(mark)))
}

const everywhere = ['annotations', 'log', 'summary', 'comment', 'sarif', 'plain', 'terminal']

describe.skipIf(process.platform === 'win32')('a hostile text', () => {
  test('is one of at least forty, none of them twice', () => {
    expect(new Set(hostileTexts.map(({ text }) => text)).size).toBe(hostileTexts.length)
    expect(hostileTexts.length).toBeGreaterThanOrEqual(40)
  })

  test.each(planted)('$name ($harm) does its harm where nobody is careful', ({ text, harm }) => {
    const careless = [
      `## Verdict\n\n- The name is ${text}\n\n${text}\n\n`,
      `| | What it says |\n| --- | --- |\n| Name | ${text} |\n\n`,
      `<img src="${repositoryAddress}" width="64" alt="Picture of ${text}">\n`,
    ]
    // Not each part has the one heading that a document has.
    const found = careless.flatMap(harmsIn).filter((one) => one !== 'layout: several headings')
    const titles = htmlOf(text).includes('<h2>') ? ['layout: a heading'] : []
    expect([...commandsIn(text), ...found, ...titles]).toContainEqual(
      expect.stringMatching(new RegExp(`^${harm}: `)),
    )
  })

  test.each(planted)('$name ($harm) is shown in every output', (hostile) => {
    const written = all[Math.floor(planted.indexOf(hostile) / inOneRepository)]
    if (!written) throw new Error('Nothing was written')
    expect(places(hostile, written).map(([name]) => name)).toEqual(everywhere)
    expect(reasons(written).some((reason) => reason.includes(hostile.mark))).toBe(true)
  })

  test.each(groups.map((group, index) => [group.map(({ name }) => name).join(', '), index]))(
    'does nothing: %s',
    (_, index) => {
      expect(harms(all[Number(index)] ?? raw)).toEqual(none)
    },
  )

  test('does nothing in a line of a file that cannot be read', () => {
    expect(harms(raw)).toEqual(none)
    const missing = planted.filter(({ mark }) => !raw.plain.includes(`name: [${mark}`))
    expect(missing).toEqual([])
  })

  test('does not keep a run from ending as it should', () => {
    for (const { ran } of [...all, raw]) {
      expect(ran.code).toBe(1)
      expect(ran.outputs.conclusion).toBe('findings')
      expect(ran.commands).toHaveLength(
        ran.annotations.length + Object.values(ran.dropped).reduce((sum, count) => sum + count, 0),
      )
    }
  })
})

/** Why findings were switched off, as SARIF tells it. */
function reasons({ sarif }: Written): string[] {
  return JSON.stringify(sarif).match(/"justification":"(?:[^"\\]|\\.)*"/g) ?? []
}

describe.skipIf(process.platform === 'win32')('an ordinary text', () => {
  test.each(ordinary)('looks the same everywhere: $text', ({ text }) => {
    const { ran, comment, sarif, plain, terminal } = everyday
    const read = (markdown: string) => textOf(htmlOf(markdown)).replaceAll('\u200b', '')
    const shown = {
      annotations: ran.annotations.map(({ title = '' }) => title).join('\n'),
      log: ran.shown.join('\n'),
      summary: read(ran.summary ?? ''),
      comment: read(comment),
      sarif: stringsIn(sarif).join('\n'),
      plain,
      terminal,
    }
    const missing = Object.entries(shown).filter(([, words]) => !words.includes(text))
    expect(missing).toEqual([])
  })

  test('does no harm either', () => {
    expect(harms(everyday)).toEqual(none)
  })
})
