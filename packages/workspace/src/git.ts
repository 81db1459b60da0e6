import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { repositoryTop } from './paths.ts'

/** What was asked of git cannot be had; the message says what to do. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure'
}

/** A file in which two states of a repository differ. Paths are absolute; one that is absent was not there. */
export interface ChangedFile {
  readonly before?: GitFile
  readonly after?: GitFile
}

export interface GitFile {
  readonly absolute: string
  /** Name of its content; undefined where that is what lies on the disk. */
  readonly blob: string | undefined
  /** It is a link or another repository, and no file. What lies on the disk counts. */
  readonly isOther?: true
}

/** So much output of git is taken, in bytes. */
const mostOutput = 2 ** 31 - 1

/** So long git may take, in milliseconds; a server that does not answer must not hold a run up. */
const longest = 120_000

/** What is sent to a server beside what git knows itself. */
export interface FetchHeader {
  readonly server: string
  readonly text: string
}

export interface GitOptions {
  /** Whether the repository may belong to another user of the machine, as in a container of CI. */
  readonly isForeign?: boolean
}

/** The repository that a folder lies in; undefined where there is none. */
export function gitAt(folder: string, options?: GitOptions): Git | undefined {
  const top = repositoryTop(folder)
  return top === undefined ? undefined : new Git(top, options)
}

/** A git repository, asked by the `git` of the machine. */
export class Git {
  /** Its top folder. */
  readonly top: string

  readonly #settings: readonly string[]
  readonly #prepared = new Map<string, Buffer>()
  readonly #contents = new Map<string, Buffer>()

  constructor(top: string, { isForeign = false }: GitOptions = {}) {
    this.top = top
    const foreign = isForeign ? ['-c', `safe.directory=${top}`, '-c', 'core.fsmonitor=false'] : []
    this.#settings = ['-c', 'core.quotePath=false', ...foreign]
  }

  /** What git answers. Throws {@link GitFailure} with its own words. */
  ask(args: readonly string[], input?: string): Buffer {
    const answer = this.#run(args, input)
    if (answer.status === 0) return answer.stdout
    throw new GitFailure(
      `git ${args[0]} failed: ${answer.stderr.toString().trim() || `it ended with ${answer.status}`}`,
    )
  }

  /** The same, undefined where git says no. */
  askIf(args: readonly string[]): Buffer | undefined {
    const answer = this.#run(args)
    return answer.status === 0 ? answer.stdout : undefined
  }

  /**
   * Asks in the background, so that the answer is there when it is asked for. What fails is asked again
   * then.
   */
  async #prepare(args: readonly string[], input = ''): Promise<Buffer | undefined> {
    const { promise, resolve: done } = Promise.withResolvers<Buffer | undefined>()
    const child = spawn('git', [...this.#settings, ...args], this.#options)
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', () => done(undefined))
    child.on('close', (status) => done(status === 0 ? Buffer.concat(pieces) : undefined))
    child.stdin.on('error', () => done(undefined))
    child.stdin.end(input)
    const answer = await promise
    if (answer) this.#prepared.set(JSON.stringify([args, input]), answer)
    return answer
  }

  /** Asks in the background for what a check of the index will ask first. */
  async prepareStaged(): Promise<void> {
    await Promise.all([this.#prepare(stateArguments), this.#prepareContents()])
  }

  async #prepareContents(): Promise<void> {
    const answer = await this.#prepare(differenceArguments(['--cached', 'HEAD']))
    const files = answer
      ? this.#filesIn(answer).flatMap(({ before, after }) => [before, after])
      : []
    const blobs = files.flatMap((file) =>
      file?.blob !== undefined && /\.(?:ya?ml|json|md)$/i.test(file.absolute) ? [file.blob] : [],
    )
    if (blobs.length === 0 || blobs.length > mostPrepared) return
    const contents = await this.#prepare(['cat-file', '--batch'], `${blobs.join('\n')}\n`)
    if (contents) this.#keep(contents)
  }

  get #options() {
    return {
      cwd: this.top,
      // Reading must not write the index, and nothing may ask a person or a server.
      env: { ...process.env, ...quiet },
      windowsHide: true,
    }
  }

  #run(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
    const prepared = this.#prepared.get(JSON.stringify([args, input]))
    if (prepared) return { status: 0, stdout: prepared, stderr: Buffer.alloc(0) }
    const answer = spawnSync('git', [...this.#settings, ...args], {
      ...this.#options,
      input,
      maxBuffer: mostOutput,
      env: { ...this.#options.env, ...env },
      timeout: longest,
    })
    if (answer.error)
      throw new GitFailure(
        `git cannot be run (${answer.error.message}). Install it, or check all files without --staged and --changed.`,
      )
    return answer
  }

  /** The absolute path of a file of the repository. */
  pathOf(path: string): string {
    return join(this.top, path)
  }

  /** The commit that a name means; undefined where there is none here. */
  commit(name: string): string | undefined {
    const found = this.askIf([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ])
    return found?.toString().trim()
  }

  /**
   * The tree of the last commit, the commit that is being merged, and the folder in which git keeps its
   * own; one that is absent is not there.
   */
  state(): { readonly tree?: string; readonly merged?: string; readonly folder: string } {
    // Before the first commit git complains of the last name, and has answered the others.
    const { stdout, status } = this.#run(stateArguments)
    const [folder = '', mergeHead = '', tree] = stdout.toString().trimEnd().split('\n')
    const isMerge = existsSync(resolve(this.top, mergeHead))
    const merged = isMerge ? this.commit('MERGE_HEAD') : undefined
    return {
      ...(status !== 0 || tree === undefined ? {} : { tree }),
      ...(merged === undefined ? {} : { merged }),
      folder: resolve(this.top, folder),
    }
  }

  hasTree(name: string): boolean {
    return this.askIf(['cat-file', '-e', `${name}^{tree}`]) !== undefined
  }

  /** The parents of a commit, even of those that are not here. */
  parents(commit: string): string[] {
    const head = this.ask(['cat-file', 'commit', commit]).toString().split('\n\n')[0] ?? ''
    return Array.from(head.matchAll(/^parent (\w+)$/gm), ([, name = '']) => name)
  }

  /**
   * Fetches one commit from where the repository came from, and gives whether it is here now. `header`
   * is sent to a server beside what git knows itself.
   */
  fetch(commit: string, header?: FetchHeader): boolean {
    this.#fetch([...(this.isShallow() ? ['--depth=1'] : []), 'origin', commit], header)
    return this.commit(commit) !== undefined
  }

  /** Fetches the history that a shallow clone lacks, as far as it can be had. */
  unshallow(commits: readonly string[], header?: FetchHeader): void {
    if (this.isShallow()) this.#fetch(['--unshallow', 'origin', ...commits], header)
  }

  #fetch(wanted: readonly string[], header: FetchHeader | undefined): void {
    const args = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
    // By the environment, where no other process sees it.
    const secret = header && {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.${header.server}/.extraheader`,
      GIT_CONFIG_VALUE_0: header.text,
    }
    this.#run(['fetch', ...args, ...wanted], '', { ...secret })
  }

  /** Whether the history of this clone is cut off somewhere. */
  isShallow(): boolean {
    return this.ask(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true'
  }

  /** Names of the repositories that this one knows. */
  remotes(): string[] {
    return this.ask(['remote']).toString().split('\n').filter(Boolean)
  }

  /** What is fetched of a remote where nothing is named. */
  fetches(remote: string): string[] {
    const all = this.askIf(['config', '--get-all', `remote.${remote}.fetch`])
    return all?.toString().split('\n').filter(Boolean) ?? []
  }

  /** Where the histories of two commits parted; undefined where that is not known here. */
  mergeBase(a: string, b: string): string | undefined {
    const found = this.askIf(['merge-base', a, b])?.toString().trim() || undefined
    if (found === undefined || !this.isShallow()) return found
    // Where a history is cut off on the way, a nearer one may lie behind the cut.
    const way = this.ask(['rev-list', a, b, '--not', found]).toString().split('\n')
    const cuts = new Set(this.#cuts())
    return way.some((commit) => cuts.has(commit)) ? undefined : found
  }

  /** The commits at which the history of a shallow clone ends. */
  #cuts(): string[] {
    const path = this.ask(['rev-parse', '--git-path', 'shallow']).toString().trim()
    return readFileSync(resolve(this.top, path), 'utf8').split('\n').filter(Boolean)
  }

  /** The name of a tree without files. */
  emptyTree(): string {
    return this.ask(['hash-object', '-t', 'tree', '--stdin']).toString().trim()
  }

  /** The files in which the index differs from a commit or tree, renames followed. */
  staged(tree: string): ChangedFile[] {
    return this.#differences(['--cached', tree])
  }

  /** The files in which what lies on the disk differs from a commit or tree, renames followed. */
  changedSince(tree: string): ChangedFile[] {
    const tracked = this.#differences([tree]).map(({ before, after }) => ({
      ...(before ? { before } : {}),
      ...(after ? { after: { ...after, blob: undefined } } : {}),
    }))
    const others = this.ask(['ls-files', '-z', '--others', '--exclude-standard'])
    return this.#withMoves(tracked, split(others))
  }

  /** A file that git was not told of and that holds what another one held has moved. */
  #withMoves(tracked: readonly ChangedFile[], others: readonly string[]): ChangedFile[] {
    const gone = tracked.filter(({ before, after }) => before?.blob !== undefined && !after)
    const byBlob = new Map(gone.map((file) => [file.before?.blob, file]))
    const hashes = gone.length > 0 && others.length <= mostHashed ? this.#hashesOf(others) : []
    const moved = new Set<ChangedFile>()
    const added = others.map((path, index): ChangedFile => {
      const from = byBlob.get(hashes[index])
      const after = this.#file(path, undefined)
      if (from?.before === undefined || moved.has(from)) return { after }
      moved.add(from)
      return { before: from.before, after }
    })
    return [...tracked.filter((file) => !moved.has(file)), ...added]
  }

  #hashesOf(paths: readonly string[]): string[] {
    if (paths.length === 0) return []
    return this.ask(['hash-object', '--', ...paths])
      .toString()
      .trim()
      .split('\n')
  }

  /** The files of a commit or tree. */
  filesOf(tree: string): TreeFile[] {
    return split(this.ask(['ls-tree', '-r', '-z', '--full-tree', tree])).flatMap((line) => {
      const tab = line.indexOf('\t')
      const [mode, , blob = ''] = line.slice(0, tab).split(' ')
      return isFile(mode) ? [{ absolute: join(this.top, line.slice(tab + 1)), blob }] : []
    })
  }

  #differences(args: readonly string[]): ChangedFile[] {
    return this.#filesIn(this.ask(differenceArguments(args)))
  }

  #filesIn(answer: Buffer): ChangedFile[] {
    const fields = split(answer)
    const files: ChangedFile[] = []
    for (let index = 0; index < fields.length; ) {
      const [modeBefore = '', modeAfter, blobBefore, blobAfter, status = ''] = (
        fields[index++] ?? ''
      ).split(' ')
      const path = fields[index++] ?? ''
      const isMoved = status.startsWith('R') || status.startsWith('C')
      const pathAfter = isMoved ? (fields[index++] ?? '') : path
      const before = status.startsWith('C') ? undefined : modeBefore.slice(1)
      files.push({
        ...this.#side('before', path, before, blobBefore),
        ...this.#side('after', pathAfter, modeAfter, blobAfter),
      })
    }
    return files
  }

  #side(
    side: keyof ChangedFile,
    path: string,
    mode: string | undefined,
    blob: string | undefined,
  ): ChangedFile {
    if (mode === undefined || mode === '000000') return {}
    if (isFile(mode)) return { [side]: this.#file(path, blob) }
    return { [side]: { ...this.#file(path, undefined), isOther: true } }
  }

  #file(path: string, blob: string | undefined): GitFile {
    return { absolute: join(this.top, path), blob }
  }

  /** The contents of blobs, by their names; others may be there too. */
  contents(blobs: readonly string[]): ReadonlyMap<string, Buffer> {
    const open = [...new Set(blobs)].filter((blob) => !this.#contents.has(blob))
    if (open.length > 0) this.#keep(this.ask(['cat-file', '--batch'], `${open.join('\n')}\n`))
    return this.#contents
  }

  #keep(answer: Buffer): void {
    for (let at = 0; at < answer.length; ) {
      const end = answer.indexOf(0x0a, at)
      const [name = '', kind, size] = answer.toString('latin1', at, end).split(' ')
      if (kind !== 'blob')
        throw new GitFailure(`git has no content ${name}; the repository is broken.`)
      const start = end + 1
      this.#contents.set(name, answer.subarray(start, start + Number(size)))
      at = start + Number(size) + 1
    }
  }

  /**
   * The content that a file has in the index; undefined where the disk has the same or git does not keep
   * it as a file, null where the index has no such file.
   */
  indexed(path: string): Buffer | null | undefined {
    if (path === '') return undefined
    const spec = `:(literal,top)${path}`
    const entries = split(
      this.ask(['ls-files', '-z', '-t', '--cached', '--modified', '--stage', '--', spec]),
    ).map((line) => {
      const [tag = '', mode] = line.split(' ', 2)
      return { tag, mode, path: line.slice(line.indexOf('\t') + 1) }
    })
    const own = entries.filter((entry) => entry.path === path)
    const [first] = own
    if (first === undefined) return entries.length > 0 || this.#isInOther(path) ? undefined : null
    const isSame = own.every(({ tag }) => tag === 'H')
    return isSame || !isFile(first.mode) ? undefined : this.ask(['cat-file', 'blob', `:0:${path}`])
  }

  /** Whether a path lies in another repository within this one, of which git knows the commit alone. */
  #isInOther(path: string): boolean {
    return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index)).some(
      (folder) => this.askIf(['rev-parse', '--verify', '--quiet', `:0:${folder}`]) !== undefined,
    )
  }
}

/** So many contents are fetched before anybody asks. */
const mostPrepared = 100

const stateArguments = [
  'rev-parse',
  '--git-common-dir',
  '--git-path',
  'MERGE_HEAD',
  'HEAD^{tree}',
] as const

function differenceArguments(args: readonly string[]): readonly string[] {
  const told = ['--raw', '-z', '--no-abbrev', '--ita-invisible-in-index', '-M', '-l5000']
  return ['diff-index', ...told, ...args, '--']
}

/** So many files are looked at, whether they are ones that have moved. */
const mostHashed = 1000

const quiet = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

function split(answer: Buffer): string[] {
  const text = answer.toString()
  return text === '' ? [] : text.replace(/\0$/, '').split('\0')
}

/** A file of a tree. */
export type TreeFile = GitFile & { readonly blob: string }

/** Whether a mode is that of an ordinary file: no link, no other repository. */
function isFile(mode: string | undefined): boolean {
  return mode === '100644' || mode === '100755'
}
