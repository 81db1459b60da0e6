import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { BadgelintError } from '@badgelint/core'
import { repositoryTop, slashed } from '../files/paths.ts'
import { readBytes } from '../files/read.ts'
import { entryOf } from '../files/stat.ts'
import {
  type ChangedFile,
  changesIn,
  type GitFile,
  indexEntriesIn,
  specialEntriesIn,
  splitByNul,
  type TreeFile,
  treeEntriesIn,
} from './entries.ts'

export type { ChangedFile, GitFile, TreeFile } from './entries.ts'

/** What was asked of git cannot be had; the message says what to do. */
export class GitError extends BadgelintError {
  override readonly name = 'GitError'
}

/** So much output of git is taken, in bytes. */
const maxOutputBytes = 2 ** 31 - 1

/** So long git may take, in milliseconds; a server that does not answer must not hold a run up. */
const timeout = 120_000

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
  readonly #prefetched = new Map<string, Buffer>()
  readonly #contents = new Map<string, Buffer>()
  readonly #options: GitOptions
  /** The repositories of submodules, by their folders; undefined where one is not checked out. */
  readonly #repositories = new Map<string, Git | undefined>()

  constructor(top: string, options: GitOptions = {}) {
    this.top = top
    this.#options = options
    // Not its top alone: git looks into submodules too.
    const foreign = options.isForeign
      ? ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false']
      : []
    this.#settings = ['-c', 'core.quotePath=false', ...foreign]
  }

  /** What git answers. Throws {@link GitError} with its own words. */
  ask(args: readonly string[], input?: string): Buffer {
    const answer = this.#run(args, input)
    if (answer.status === 0) return answer.stdout
    throw new GitError(
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
  async #prefetch(args: readonly string[], input = ''): Promise<Buffer | undefined> {
    const { promise, resolve: done } = Promise.withResolvers<Buffer | undefined>()
    const child = spawn('git', [...this.#settings, ...args], this.#spawnOptions)
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', () => done(undefined))
    child.on('close', (status) => done(status === 0 ? Buffer.concat(pieces) : undefined))
    child.stdin.on('error', () => done(undefined))
    child.stdin.end(input)
    const answer = await promise
    if (answer) this.#prefetched.set(JSON.stringify([args, input]), answer)
    return answer
  }

  /** Asks in the background for what a check of the index will ask first. */
  async prefetchStaged(): Promise<void> {
    await Promise.all([
      this.#prefetch(stateArguments),
      this.#prefetchContents(),
      this.#prefetch(indexArguments),
    ])
  }

  async #prefetchContents(): Promise<void> {
    const answer = await this.#prefetch(differenceArguments(['--cached', 'HEAD']))
    const files = answer
      ? changesIn(answer, this.top).flatMap(({ before, after }) => [before, after])
      : []
    const blobs = files.flatMap((file) =>
      file?.blob !== undefined && !file.kind && /\.(?:ya?ml|json|md)$/i.test(file.absolute)
        ? [file.blob]
        : [],
    )
    if (blobs.length === 0 || blobs.length > maxPrefetched) return
    const contents = await this.#prefetch(['cat-file', '--batch'], `${blobs.join('\n')}\n`)
    if (contents) this.#storeContents(contents)
  }

  get #spawnOptions() {
    return {
      cwd: this.top,
      // Reading must not write the index, and nothing may ask a person or a server.
      env: { ...process.env, ...quietEnvironment },
      windowsHide: true,
    }
  }

  #run(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
    const prefetched = this.#prefetched.get(JSON.stringify([args, input]))
    if (prefetched) return { status: 0, stdout: prefetched, stderr: Buffer.alloc(0) }
    const answer = spawnSync('git', [...this.#settings, ...args], {
      ...this.#spawnOptions,
      input,
      maxBuffer: maxOutputBytes,
      env: { ...this.#spawnOptions.env, ...env },
      timeout,
    })
    if (answer.error)
      throw new GitError(
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
    const commitsBetween = this.ask(['rev-list', a, b, '--not', found]).toString().split('\n')
    const cuts = new Set(this.#cuts())
    return commitsBetween.some((commit) => cuts.has(commit)) ? undefined : found
  }

  /** The commits at which the history of a shallow clone ends. */
  #cuts(): string[] {
    const path = this.ask(['rev-parse', '--git-path', 'shallow']).toString().trim()
    const read = readBytes(resolve(this.top, path))
    return 'bytes' in read ? Buffer.from(read.bytes).toString().split('\n').filter(Boolean) : []
  }

  /** The name of a tree without files. */
  emptyTree(): string {
    return this.ask(['hash-object', '-t', 'tree', '--stdin']).toString().trim()
  }

  /** The files in which the index differs from a commit or tree, renames followed; in submodules too. */
  staged(tree: string): ChangedFile[] {
    return this.#expandChangedSubmodules(
      this.#differences(['--cached', tree]),
      (submodule, before, after) => submodule.#changesBetween(before, after),
    )
  }

  /** The files in which what lies on the disk differs from a commit or tree, renames followed; in submodules too. */
  changedSince(tree: string): ChangedFile[] {
    const tracked = this.#differences(['--ignore-submodules=none', tree]).map(
      ({ before, after }) => ({
        ...(before ? { before } : {}),
        ...(after ? { after: { ...after, blob: undefined } } : {}),
      }),
    )
    const paths = splitByNul(this.ask(['ls-files', '-z', '--others', '--exclude-standard']))
    const others = paths.map((path) => this.#untracked(path))
    const all = this.#withMoves(tracked, others)
    return this.#expandChangedSubmodules(all, (submodule, before, after) =>
      after === undefined
        ? submodule.#changesBetween(before, after)
        : submodule.changedSince(before ?? submodule.emptyTree()),
    )
  }

  /** What git was not told of; it looks into no repository within. */
  #untracked(path: string): GitFile {
    const absolute = this.pathOf(path.replace(/\/$/, ''))
    if (path.endsWith('/')) return { absolute, blob: undefined, kind: 'submodule' }
    const isLink = entryOf(absolute)?.isSymbolicLink()
    return { absolute, blob: undefined, ...(isLink ? { kind: 'link' } : {}) }
  }

  #changesBetween(before: string | undefined, after: string | undefined): ChangedFile[] {
    const trees = [before, after].map((commit) => commit ?? this.emptyTree())
    const answer = this.ask(['diff-tree', ...differenceOptions, '-r', ...trees, '--'])
    return this.#expandChangedSubmodules(changesIn(answer, this.top), (submodule, ...commits) =>
      submodule.#changesBetween(...commits),
    )
  }

  /** In place of submodules the files in them. One that is not checked out, or lacks a commit, stays what it is. */
  #expandChangedSubmodules(
    files: readonly ChangedFile[],
    changesBetween: (submodule: Git, before?: string, after?: string) => readonly ChangedFile[],
  ): ChangedFile[] {
    return files.flatMap((file): readonly ChangedFile[] => {
      const before = file.before?.kind === 'submodule' ? file.before : undefined
      const after = file.after?.kind === 'submodule' ? file.after : undefined
      const folder = (before ?? after)?.absolute
      const submodule = folder === undefined ? undefined : this.#submoduleAt(folder)
      const isMoved = before && after && before.absolute !== after.absolute
      const areBothHere = [before, after].every(
        (side) => side?.blob === undefined || submodule?.commit(side.blob) !== undefined,
      )
      if (submodule === undefined || isMoved || !areBothHere) return [file]
      const rest: ChangedFile = {
        ...(file.before && !before ? { before: file.before } : {}),
        ...(file.after && !after ? { after: file.after } : {}),
      }
      const here = rest.before || rest.after ? [rest] : []
      return [
        ...here,
        ...changesBetween(submodule, before?.blob, after && (after.blob ?? workingTree)),
      ]
    })
  }

  /** The repository of a submodule; undefined where it is not checked out. */
  #submoduleAt(folder: string): Git | undefined {
    if (!this.#repositories.has(folder))
      this.#repositories.set(
        folder,
        existsSync(join(folder, '.git')) ? new Git(folder, this.#options) : undefined,
      )
    return this.#repositories.get(folder)
  }

  /** The folders of its submodules, absolute. */
  submodules(): string[] {
    const entries = specialEntriesIn(this.ask(indexArguments), this.top)
    return entries.flatMap(({ kind, absolute }) => (kind === 'submodule' ? [absolute] : []))
  }

  /** The symbolic links in the index and in submodules, absolute. */
  stagedLinks(): string[] {
    const entries = specialEntriesIn(this.ask(indexArguments), this.top)
    return this.#expandSubmodules(entries).flatMap(({ kind, absolute }) =>
      kind === 'link' ? [absolute] : [],
    )
  }

  /** All that is in the index, and in the commits of submodules that are checked out. */
  indexEntries(): GitFile[] {
    return this.#expandSubmodules(indexEntriesIn(this.ask(indexArguments), this.top))
  }

  #expandSubmodules(entries: readonly GitFile[]): GitFile[] {
    return entries.flatMap((entry) => {
      if (entry.kind !== 'submodule' || entry.blob === undefined) return [entry]
      const submodule = this.#submoduleAt(entry.absolute)
      return submodule?.commit(entry.blob) === undefined
        ? [entry]
        : submodule.#entriesOf(entry.blob)
    })
  }

  #entriesOf(tree: string): GitFile[] {
    const answer = this.ask(['ls-tree', '-r', '-z', '--full-tree', tree])
    return this.#expandSubmodules(treeEntriesIn(answer, this.top))
  }

  /** What git ignores below a folder, files and whole folders, absolute; nothing that it tracks. */
  ignored(folder: string): ReadonlySet<string> {
    const path = slashed(relative(this.top, folder))
    const options = ['-z', '--others', '--ignored', '--exclude-standard', '--directory']
    const spec = path === '' ? [] : ['--', `:(literal,top)${path}`]
    const paths = splitByNul(this.ask(['ls-files', ...options, ...spec]))
    return new Set(paths.map((ignored) => join(this.top, ignored.replace(/\/$/, ''))))
  }

  /** A file that git was not told of and that holds what another one held has moved. */
  #withMoves(tracked: readonly ChangedFile[], others: readonly GitFile[]): ChangedFile[] {
    const removed = tracked.filter(({ before, after }) => before?.blob && !before.kind && !after)
    const byBlob = new Map(removed.map((file) => [file.before?.blob, file]))
    const files = others.filter(({ kind }) => !kind)
    const mayHaveMoved = removed.length > 0 && files.length <= maxHashed
    const hashes = mayHaveMoved ? this.#hashesOf(files.map(({ absolute }) => absolute)) : []
    const moved = new Set<ChangedFile>()
    const added = files.map((after, index): ChangedFile => {
      const from = byBlob.get(hashes[index])
      if (from?.before === undefined || moved.has(from)) return { after }
      moved.add(from)
      return { before: from.before, after }
    })
    const special = others.filter(({ kind }) => kind).map((after) => ({ after }))
    return [...tracked.filter((file) => !moved.has(file)), ...added, ...special]
  }

  #hashesOf(paths: readonly string[]): string[] {
    if (paths.length === 0) return []
    return this.ask(['hash-object', '--', ...paths])
      .toString()
      .trim()
      .split('\n')
  }

  /** The files of a commit or tree, and of the commits of its submodules. */
  filesOf(tree: string): TreeFile[] {
    return this.#entriesOf(tree).flatMap(({ absolute, blob, kind }) =>
      blob === undefined || kind ? [] : [{ absolute, blob }],
    )
  }

  #differences(args: readonly string[]): ChangedFile[] {
    return changesIn(this.ask(differenceArguments(args)), this.top)
  }

  /** The contents of blobs, by their names; others may be there too. */
  contents(blobs: readonly string[]): ReadonlyMap<string, Buffer> {
    const open = [...new Set(blobs)].filter((blob) => !this.#contents.has(blob))
    const missing = open.length > 0 ? this.#loadContents(open) : []
    if (missing.length > 0)
      throw new GitError(`git has no content ${missing[0]}; the repository is broken.`)
    return this.#contents
  }

  /** Gets contents of its own and of submodules, and gives the names of those that are nowhere. */
  #loadContents(blobs: readonly string[]): readonly string[] {
    let missing = this.#storeContents(this.ask(['cat-file', '--batch'], `${blobs.join('\n')}\n`))
    if (missing.length === 0) return missing
    const folders = [...new Set([...this.#repositories.keys(), ...this.submodules()])]
    for (const git of folders.flatMap((folder) => this.#submoduleAt(folder) ?? [])) {
      if (missing.length === 0) break
      const open = missing
      missing = git.#loadContents(open)
      for (const blob of open) {
        const content = git.#contents.get(blob)
        if (content) this.#contents.set(blob, content)
      }
    }
    return missing
  }

  /** Keeps contents, and gives the names of those that are not there. */
  #storeContents(answer: Buffer): readonly string[] {
    const missing: string[] = []
    for (let at = 0; at < answer.length; ) {
      const end = answer.indexOf(0x0a, at)
      const [name = '', kind, size] = answer.toString('latin1', at, end).split(' ')
      at = end + 1
      if (kind === 'blob') {
        this.#contents.set(name, answer.subarray(at, at + Number(size)))
        at += Number(size) + 1
      } else if (kind === 'missing') missing.push(name)
      else
        throw new GitError(
          `git has ${kind} ${name} in place of a content; the repository is broken.`,
        )
    }
    return missing
  }

  /**
   * The content that a file has in the index; undefined where the disk has the same or git does not keep
   * it as a file, null where the index has no such file.
   */
  indexed(path: string): Buffer | null | undefined {
    if (path === '') return undefined
    const spec = `:(literal,top)${path}`
    const entries = splitByNul(
      this.ask(['ls-files', '-z', '-t', '--cached', '--modified', '--stage', '--', spec]),
    ).map((line) => {
      const [tag = '', mode] = line.split(' ', 2)
      return { tag, mode, path: line.slice(line.indexOf('\t') + 1) }
    })
    const own = entries.filter((entry) => entry.path === path)
    const [first] = own
    if (first === undefined)
      return entries.length > 0 || this.#isInSubmodule(path) ? undefined : null
    const isSame = own.every(({ tag }) => tag === 'H')
    return isSame || !first.mode?.startsWith('100')
      ? undefined
      : this.ask(['cat-file', 'blob', `:0:${path}`])
  }

  /** Whether a path lies in another repository within this one, of which git knows the commit alone. */
  #isInSubmodule(path: string): boolean {
    return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index)).some(
      (folder) => this.askIf(['rev-parse', '--verify', '--quiet', `:0:${folder}`]) !== undefined,
    )
  }
}

/** So many contents are fetched before anybody asks. */
const maxPrefetched = 100

const stateArguments = [
  'rev-parse',
  '--git-common-dir',
  '--git-path',
  'MERGE_HEAD',
  'HEAD^{tree}',
] as const

const indexArguments = ['ls-files', '-z', '--stage'] as const

const differenceOptions = ['--raw', '-z', '--no-abbrev', '-M', '-l5000'] as const

function differenceArguments(args: readonly string[]): readonly string[] {
  return ['diff-index', ...differenceOptions, '--ita-invisible-in-index', ...args, '--']
}

/** Stands for a commit where the files on the disk are meant. */
const workingTree = ''

/** So many files are looked at, whether they are ones that have moved. */
const maxHashed = 1000

const quietEnvironment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}
