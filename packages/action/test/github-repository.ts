import { execFile } from 'node:child_process'
import { basename, posix } from 'node:path'
import { promisify } from 'node:util'
import {
  type ApiRequest,
  type ApiResponse,
  type Fields,
  notFound,
  paged,
  refusal,
} from './github-response.ts'

const run = promisify(execFile)

/** GitHub's limits: files of a comparison, entries of a tree. */
const maxComparedFiles = 300
const maxTreeEntries = 100_000
/** A larger file has no content in JSON. */
const maxContentBytes = 1024 * 1024

interface Entry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number | undefined
  readonly path: string
}

/** Answers what GitHub would about a repository, out of a local one. */
export class Repository {
  readonly #folder: string
  /** Entries of a tree that are listed before it is cut. */
  maxTreeEntries = maxTreeEntries

  constructor(folder: string) {
    this.#folder = folder
  }

  async compare(
    apiRequest: ApiRequest,
    basehead: string,
    repository: string,
  ): Promise<ApiResponse> {
    const [base, head] = basehead.split('...')
    const from = await this.#commit(base ?? '')
    const to = await this.#commit(head ?? '')
    if (from === undefined || to === undefined) return notFound()
    const common = (await this.#text('merge-base', from, to).catch(() => '')).trim()
    if (common === '') return refusal(404, `No common ancestor between ${base} and ${head}.`)
    const ahead = await this.#revisions(`${from}..${to}`)
    const behind = await this.#revisions(`${to}..${from}`)
    const { page, headers } = paged(ahead, apiRequest, 250)
    const isFirst = Number(apiRequest.query.get('page') ?? 1) <= 1
    const urls = urlsOf(apiRequest, repository)
    const commits = await Promise.all(page.map((sha) => this.#describe(String(sha), urls)))
    const url = `${urls.api}/compare/${basehead}`
    const html = `${urls.html}/compare/${basehead}`
    return {
      status: 200,
      headers,
      body: {
        url,
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: await this.#describe(from, urls),
        merge_base_commit: await this.#describe(common, urls),
        status: statusOf(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits,
        // The files of the whole comparison stand on its first page, and nowhere else.
        files: isFirst ? (await this.#changes(common, to, urls)).slice(0, maxComparedFiles) : [],
      },
    }
  }

  async contents(apiRequest: ApiRequest, path: string, repository: string): Promise<ApiResponse> {
    const ref = apiRequest.query.get('ref') ?? 'HEAD'
    const commit = await this.#commit(ref)
    if (commit === undefined) return refusal(404, `No commit found for the ref ${ref}`)
    const urls = { ...urlsOf(apiRequest, repository), ref }
    const wanted = path.replace(/^\/+|\/+$/g, '')
    const entry = wanted === '' ? undefined : await this.#entry(commit, wanted)
    if (wanted !== '' && !entry) return notFound()
    if (!entry || entry.type === 'tree') {
      const entries = await this.#list(entry?.sha ?? commit)
      return {
        status: 200,
        body: entries.map((each) =>
          place({ ...each, path: posix.join(wanted, each.path) }, urls, kindOf(each)),
        ),
      }
    }
    return this.#file(apiRequest, commit, entry, urls)
  }

  async tree(apiRequest: ApiRequest, sha: string, repository: string): Promise<ApiResponse> {
    const tree = await this.#commit(sha, 'tree')
    if (tree === undefined) return notFound()
    const urls = urlsOf(apiRequest, repository)
    const entries = await this.#list(tree, apiRequest.query.has('recursive'))
    return {
      status: 200,
      body: {
        sha: tree,
        url: `${urls.api}/git/trees/${tree}`,
        tree: entries.slice(0, this.maxTreeEntries).map(({ size, ...entry }) => ({
          ...entry,
          ...(size === undefined ? {} : { size }),
          url: `${urls.api}/git/${entry.type}s/${entry.sha}`,
        })),
        truncated: entries.length > this.maxTreeEntries,
      },
    }
  }

  async blob(apiRequest: ApiRequest, sha: string, repository: string): Promise<ApiResponse> {
    const type = await this.#text('cat-file', '-t', sha).catch(() => '')
    if (type.trim() !== 'blob') return notFound()
    const content = await this.#bytes('cat-file', 'blob', sha)
    if (wantsRaw(apiRequest)) return raw(content)
    const urls = urlsOf(apiRequest, repository)
    return {
      status: 200,
      body: {
        sha,
        node_id: `B_${sha}`,
        size: content.length,
        url: `${urls.api}/git/blobs/${sha}`,
        content: base64(content),
        encoding: 'base64',
      },
    }
  }

  async #file(
    apiRequest: ApiRequest,
    commit: string,
    entry: Entry,
    urls: Urls,
  ): Promise<ApiResponse> {
    if (entry.type === 'commit') {
      return { status: 200, body: { ...place(entry, urls, 'submodule'), submodule_git_url: null } }
    }
    const content = await this.#bytes('cat-file', 'blob', entry.sha)
    if (entry.mode === '120000') {
      // A link to a file in the repository answers as the file.
      const target = posix.join(posix.dirname(entry.path), content.toString('utf8'))
      const linked = target.startsWith('..') ? undefined : await this.#entry(commit, target)
      if (linked?.type === 'blob' && linked.mode !== '120000') {
        return this.#file(apiRequest, commit, { ...linked, path: entry.path }, urls)
      }
      const body = { ...place(entry, urls, 'symlink'), target: content.toString('utf8') }
      return { status: 200, body }
    }
    if (wantsRaw(apiRequest)) return raw(content)
    const isSmall = content.length <= maxContentBytes
    return {
      status: 200,
      body: {
        ...place({ ...entry, size: content.length }, urls, 'file'),
        content: isSmall ? base64(content) : '',
        encoding: isSmall ? 'base64' : 'none',
      },
    }
  }

  /** The name of an object; branches may carry their owner: `octocat:topic`. */
  async #commit(name: string, kind = 'commit'): Promise<string | undefined> {
    const bare = name.replace(/^[^/:]+:/, '')
    for (const ref of [bare, `refs/heads/${bare}`, `refs/remotes/origin/${bare}`]) {
      const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{${kind}}`]
      const found = await this.#text(...args).catch(() => '')
      if (found !== '') return found.trim()
    }
    return
  }

  async #revisions(range: string): Promise<readonly string[]> {
    const list = await this.#text('rev-list', '--reverse', range)
    return list.split('\n').filter((line) => line !== '')
  }

  async #list(tree: string, isDeep = false): Promise<readonly Entry[]> {
    const deep = isDeep ? ['-r', '-t'] : []
    return entriesOf(await this.#text('ls-tree', '-z', '-l', '--full-tree', ...deep, tree))
  }

  async #entry(commit: string, path: string): Promise<Entry | undefined> {
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', commit, '--', path]
    return entriesOf(await this.#text(...args)).find((entry) => entry.path === path)
  }

  async #changes(from: string, to: string, urls: Urls): Promise<readonly Fields[]> {
    const args = ['--no-abbrev', '-z', '-M', from, to]
    const parts = (await this.#text('diff-tree', '-r', '--raw', ...args)).split('\0')
    const counts = await this.#counts(args)
    const changes: Fields[] = []
    for (let i = 0; i + 1 < parts.length; ) {
      const [, , before = '', after = '', code = ''] = (parts[i] ?? '').split(' ')
      const isMoved = /^[RC]/.test(code)
      const previous = parts[i + 1] ?? ''
      const filename = isMoved ? (parts[i + 2] ?? '') : previous
      i += isMoved ? 3 : 2
      const sha = code === 'D' ? before : after
      const encoded = encodeURI(filename)
      changes.push({
        sha,
        filename,
        status: changeNames[code[0] ?? ''] ?? 'changed',
        ...(counts.get(filename) ?? { additions: 0, deletions: 0, changes: 0 }),
        blob_url: `${urls.html}/blob/${to}/${encoded}`,
        raw_url: `${urls.html}/raw/${to}/${encoded}`,
        contents_url: `${urls.api}/contents/${encoded}?ref=${to}`,
        ...(isMoved ? { previous_filename: previous } : {}),
      })
    }
    return changes
  }

  /** Lines added and removed, by file. */
  async #counts(args: readonly string[]): Promise<ReadonlyMap<string, Fields>> {
    const parts = (await this.#text('diff-tree', '-r', '--numstat', ...args)).split('\0')
    const counts = new Map<string, Fields>()
    for (let i = 0; i + 1 < parts.length; i++) {
      const [added, removed, name] = (parts[i] ?? '').split('\t')
      // A moved file has no name here; its old and new names follow.
      const filename = name === '' ? (parts[i + 2] ?? '') : (name ?? '')
      if (name === '') i += 2
      const [additions, deletions] = [Number(added) || 0, Number(removed) || 0]
      counts.set(filename, { additions, deletions, changes: additions + deletions })
    }
    return counts
  }

  async #describe(sha: string, urls: Urls): Promise<Fields> {
    const format = '%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%T%x00%P%x00%B'
    const text = await this.#text('show', '-s', `--format=${format}`, sha)
    const [name, email, date, byName, byEmail, byDate, tree, parents = '', message] =
      text.split('\0')
    const url = `${urls.api}/commits/${sha}`
    const html = `${urls.html}/commit/${sha}`
    return {
      url,
      sha,
      node_id: `C_${sha}`,
      html_url: html,
      comments_url: `${url}/comments`,
      commit: {
        author: { name, email, date },
        committer: { name: byName, email: byEmail, date: byDate },
        message: message?.trimEnd(),
        tree: { sha: tree, url: `${urls.api}/git/trees/${tree}` },
        url: `${urls.api}/git/commits/${sha}`,
        comment_count: 0,
      },
      author: null,
      committer: null,
      parents: parents
        .split(' ')
        .filter((parent) => parent !== '')
        .map((parent) => ({ sha: parent, url: `${urls.api}/commits/${parent}` })),
    }
  }

  async #bytes(...args: readonly string[]): Promise<Buffer> {
    const options = { cwd: this.#folder, encoding: 'buffer', maxBuffer: 200_000_000 } as const
    const { stdout } = await run('git', args, options)
    return stdout
  }

  async #text(...args: readonly string[]): Promise<string> {
    return (await this.#bytes(...args)).toString('utf8')
  }
}

const changeNames: Readonly<Record<string, string>> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function entriesOf(listing: string): readonly Entry[] {
  return listing
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
      return {
        path: line.slice(tab + 1),
        mode,
        type,
        sha,
        size: size === '-' ? undefined : Number(size),
      }
    })
}

function kindOf({ type, mode }: Entry): string {
  if (type === 'tree') return 'dir'
  if (type === 'commit') return 'submodule'
  return mode === '120000' ? 'symlink' : 'file'
}

interface Urls {
  readonly api: string
  readonly html: string
  readonly ref?: string
}

function urlsOf({ origin }: ApiRequest, repository: string): Urls {
  return { api: `${origin}/repos/${repository}`, html: `https://github.com/${repository}` }
}

function place(entry: Entry, { api, html, ref = 'HEAD' }: Urls, type: string): Fields {
  const encoded = encodeURI(entry.path)
  const url = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = `${api}/git/${entry.type}s/${entry.sha}`
  const page = `${html}/${type === 'dir' ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${encoded}`
  return {
    type,
    name: basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: page,
    git_url: git,
    download_url: type === 'file' ? `${html}/raw/${encodeURIComponent(ref)}/${encoded}` : null,
    _links: { self: url, git, html: page },
  }
}

const wantsRaw = ({ headers }: ApiRequest): boolean => /\braw\b/.test(headers.accept ?? '')

const raw = (body: Buffer): ApiResponse => ({
  status: 200,
  headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
  body,
})

/** Broken into lines, as GitHub does. */
const base64 = (content: Buffer): string =>
  content.toString('base64').replace(/.{1,60}/g, (line) => `${line}\n`)
