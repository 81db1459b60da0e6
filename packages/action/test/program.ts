import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, onTestFinished } from 'vitest'
import { type GitHub, type Permissions, startGitHub } from './github.ts'
import { type Run, type RunResult, runAction } from './runner.ts'

/** Contents of files by their paths; null for one that is to be removed. */
export type Files = Readonly<Record<string, string | Uint8Array | Link | null>>

/** A symbolic link. */
export interface Link {
  readonly to: string
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the tests of a file are over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'badgelint-action-'))
  folders.push(folder)
  return folder
}

/** A git repository of a badge program. */
export class Repository {
  readonly folder: string

  constructor(folder = newFolder()) {
    this.folder = folder
  }

  static create(): Repository {
    const repository = new Repository()
    repository.git(...init)
    return repository
  }

  /** What git answers. */
  git(...args: readonly string[]): string {
    return this.gitAll([args])
  }

  /** What git answers to several commands, which one shell starts faster than we could. Ends where one fails. */
  gitAll(commands: readonly (readonly string[])[]): string {
    const lines = commands.map((args) => ['git', ...args].map(quoted).join(' '))
    return execFileSync('sh', ['-e', '-c', lines.join('\n')], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, ...identity },
    }).trim()
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const absolute = join(this.folder, path)
      rmSync(absolute, { recursive: true, force: true })
      if (content === null) continue
      mkdirSync(dirname(absolute), { recursive: true })
      if (typeof content === 'string' || content instanceof Uint8Array)
        writeFileSync(absolute, content)
      else symlinkSync(content.to, absolute)
    }
  }

  /** Writes files, commits all there is and gives the commit. */
  commit(files: Files = {}, message = 'A change'): string {
    this.write(files)
    return this.gitAll(commitAll(message))
  }

  /** A copy in which pull request 1 is checked out one commit deep, as by actions/checkout. */
  shallow(commit = 'merge'): Repository {
    const copy = new Repository()
    copy.gitAll([
      init,
      ['remote', 'add', 'origin', pathToFileURL(this.folder).href],
      ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `refs/pull/1/${commit}`],
      ['checkout', '--quiet', '--detach', 'FETCH_HEAD'],
    ])
    return copy
  }

  /** Makes the place unknown that the repository came from. */
  loseOrigin(): void {
    this.git('remote', 'set-url', 'origin', pathToFileURL(join(this.folder, 'nowhere')).href)
  }
}

const init = ['init', '--quiet', '--initial-branch=main']

/** The commands that commit all there is, and say which commit it is. */
function commitAll(message: string): readonly (readonly string[])[] {
  return [
    ['add', '--all'],
    ['commit', '--quiet', '--allow-empty', '--message', message],
    ['rev-parse', 'HEAD'],
  ]
}

/** As a word for a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** Nothing of the person who runs the tests. */
const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.org',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.org',
}

/** A server on loopback for one test; gives its address. */
export function serve(listener: RequestListener): Promise<string> {
  return listening(createServer(listener))
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  // A server that listens on a port has an address with one.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A proxy on loopback for one test, through which all names lead to one server; tells them to `asked`. */
export async function serveProxy(to: string, asked: string[]): Promise<string> {
  const server = createServer()
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url)
    const { port, hostname } = new URL(to)
    const other = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      socket.pipe(other).pipe(socket)
    })
    for (const end of [socket, other]) end.on('error', () => end.destroy())
  })
  return listening(server)
}

/** Serves a repository to those who bring a token, as GitHub serves private ones; gives its address. */
export function servePrivately({ folder }: Repository, token: string): Promise<string> {
  const secret = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return serve((request, response) => {
    if (request.headers.authorization?.toLowerCase() !== secret.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
      return
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const backend = spawn('git', ['http-backend'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        ...identity,
        GIT_PROJECT_ROOT: join(folder, '.git'),
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method,
      },
    })
    request.pipe(backend.stdin)
    const pieces: Buffer[] = []
    backend.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    backend.on('close', () => {
      const answer = Buffer.concat(pieces)
      const end = answer.indexOf('\r\n\r\n')
      for (const line of answer.toString('latin1', 0, end).split('\r\n')) {
        const [name = '', value = ''] = line.split(': ')
        if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
        else response.setHeader(name, value)
      }
      response.end(answer.subarray(end + 4))
    })
  })
}

/** Pull request 1: its commits, and the repository in which GitHub's merge is checked out. */
export interface PullRequest {
  readonly repository: Repository
  /** Where the branch left the base. */
  readonly base: string
  readonly head: string
  readonly merge: string
  /** Where it comes from, if that is another repository. */
  readonly fork: string | undefined
}

export interface Proposal {
  readonly before: Files
  readonly change: Files
  /** What the base gets after the branch has left it. */
  readonly meanwhile?: Files
  readonly fork?: string
}

export function pullRequest({ before, change, meanwhile, fork }: Proposal): PullRequest {
  const repository = new Repository()
  repository.write(before)
  const start = repository.gitAll([
    init,
    ...commitAll('Before'),
    ['checkout', '--quiet', '-b', 'topic'],
  ])
  repository.write(change)
  const head = repository.gitAll([...commitAll('The change'), ['checkout', '--quiet', 'main']])
  const base = meanwhile ? repository.commit(meanwhile, 'Meanwhile') : start
  const merge = repository.gitAll([
    ['checkout', '--quiet', '--detach'],
    ['merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic'],
    ['update-ref', 'refs/pull/1/merge', 'HEAD'],
    ['update-ref', 'refs/pull/1/head', 'topic'],
    ['config', 'uploadpack.allowAnySHA1InWant', 'true'],
    ['rev-parse', 'HEAD'],
  ])
  return { repository, base, head, merge, fork }
}

/** The event of a pull request, where no GitHub is there to tell it. */
export function pullEvent({ base, head, merge, fork }: PullRequest, name = 'pull_request') {
  const repository = { full_name: 'octo-org/badges' }
  const from = fork === undefined ? repository : { full_name: fork }
  return {
    name,
    payload: {
      number: 1,
      pull_request: {
        number: 1,
        merge_commit_sha: merge,
        base: { ref: 'main', sha: base, repo: repository },
        head: { ref: 'topic', sha: head, repo: from },
      },
      repository,
    },
  }
}

type Inputs = NonNullable<Run['inputs']>

/** Plays the Action on a pull request where there is no GitHub to ask. */
export function runOn(
  pull: PullRequest,
  inputs: Inputs = {},
  run: Partial<Omit<Run, 'inputs'>> = {},
): Promise<RunResult> {
  const { repository } = pull
  return runAction({
    repository: repository.folder,
    event: pullEvent(pull),
    ...run,
    inputs: { links: 'false', ...inputs },
  })
}

/** GitHub with pull request 1, for one test, and the Action played on it as often as one likes. */
export class Hosted {
  readonly github: GitHub
  readonly pull: PullRequest
  readonly #token: string

  private constructor(github: GitHub, pull: PullRequest, token: string) {
    this.github = github
    this.pull = pull
    this.#token = token
  }

  /** Tests that run beside others name where they are told to be over. */
  static async start(
    pull: PullRequest,
    permissions: Permissions = writer,
    whenOver: (end: () => Promise<void>) => void = onTestFinished,
  ): Promise<Hosted> {
    const { base, head, fork } = pull
    const from = fork === undefined ? {} : { fork }
    const github = await startGitHub({
      pulls: [
        {
          number: 1,
          head: { ref: 'topic', sha: head, ...from },
          base: { ref: 'main', sha: base },
        },
      ],
    })
    whenOver(async () => {
      await github.close()
      expect(github.violations).toEqual([])
    })
    return new Hosted(github, pull, github.token(permissions))
  }

  async run(inputs: Inputs = {}, run: Partial<Omit<Run, 'inputs'>> = {}): Promise<RunResult> {
    const { head, merge, repository } = this.pull
    this.github.moveHead(1, head)
    return runAction({
      repository: repository.folder,
      event: await this.github.event(1),
      token: this.#token,
      ...run,
      inputs: { links: 'false', ...inputs },
      env: { GITHUB_API_URL: this.github.url, GITHUB_SHA: merge, ...run.env },
    })
  }

  /** The next push to the branch of the pull request. */
  push(change: Files): void {
    const { repository } = this.pull
    repository.git('checkout', '--quiet', 'topic')
    const head = repository.commit(change)
    repository.git('checkout', '--quiet', '--detach', this.pull.base)
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'topic')
    Object.assign(this.pull, { head, merge: repository.git('rev-parse', 'HEAD') })
  }

  async comments(): Promise<readonly string[]> {
    return (await this.github.comments(1)).map(({ body }) => body)
  }
}

/** What a workflow grants that wants a comment and code scanning. */
export const writer: Permissions = {
  contents: 'read',
  'pull-requests': 'write',
  'security-events': 'write',
}

/** The annotations in the order of the log, one line each, such as `error a.yaml:2 template/name`. */
export function annotationLines({ annotations }: RunResult): string[] {
  return annotations.map(({ type, file, line, title }) =>
    [type, file === undefined ? '' : `${file}:${line}`, title?.split(':')[0]]
      .filter((part) => part)
      .join(' '),
  )
}

/** The Markdown of the summary without the zero-width spaces that keep GitHub from making links of it; empty where there is none. */
export function summaryText({ summary = '' }: RunResult): string {
  return summary.replaceAll('\u200B', '')
}

/** Fields of a template, as lines of YAML; an empty text leaves one out. */
export type Fields = Readonly<Record<string, string>>

/** A template without a flaw, with other texts in some of its fields. */
export function template(fields: Fields = {}): string {
  const { name = 'Stream Keeper' } = fields
  const all: Fields = {
    name,
    description: good,
    image: `https://example.org/images/${encodeURIComponent(name)}.png`,
    skills: '[Water Sampling, Data Entry, Public Speaking]',
    global_activity_url: 'https://example.org/badges/stream-keeper',
    badge_template_activities:
      '[{title: "Handed in twelve weekly water samples, with data entry that a tutor checked, and spoke in public."}]',
    level: 'Foundational',
    cost: 'Free',
    time_to_earn: 'Months',
    type_category: 'Experience',
    ...fields,
  }
  return Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')
}

export const good =
  'Earners have measured a stream near their home every week for three months and explained what they found to their neighbours, with data that a tutor checked. They can tell a natural swing from a sign of pollution.'

/** An error: more characters than Credly takes. */
export const tooLong = `${good} They have kept a diary of rain and drought, drawn a map of the banks, compared their numbers with those of the water board, and asked farmers along the stream how they use it. They have put all of it into a report of ten pages with tables and pictures, which the town library keeps for whoever comes next.`

/** A warning: it speaks as the issuer and to the reader. */
export const teaching =
  'We teach you to measure a stream. Earners can measure one near their home every week for three months and explain to their neighbours what they found, so that the town knows what flows through it and whom to call.'

export const credly = 'platform: credly\ngovernance: {address: https://example.org/governance}\n'
