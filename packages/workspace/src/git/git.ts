import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { holdsData } from '@badgelint/core/internal'
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
  withMoves,
} from './answers.ts'
import { BlobContents } from './contents.ts'
import { type GitOptions, GitProcess } from './git-process.ts'

export type { ChangedFile, GitFile, TreeFile } from './answers.ts'
export { GitError, type GitOptions } from './git-process.ts'

/** The repository that a folder lies in; undefined where there is none. */
export function gitAt(folder: string, options?: GitOptions): Git | undefined {
  const top = repositoryTop(folder)
  return top === undefined ? undefined : new Git(top, options)
}

/** A git repository, asked by the `git` of the machine. */
export class Git extends GitProcess {
  #contents: BlobContents | undefined
  /** The repositories of submodules, by their folders; undefined where one is not checked out. */
  readonly #repositories = new Map<string, Git | undefined>()

  /** Asks in the background for what a check of the index will ask first. */
  async prefetchStaged(): Promise<void> {
    await Promise.all([
      this.prefetch(stateArguments),
      this.#prefetchContents(),
      this.prefetch(indexArguments),
    ])
  }

  async #prefetchContents(): Promise<void> {
    const answer = await this.prefetch(differenceArguments(['--cached', 'HEAD']))
    const files = answer
      ? changesIn(answer, this.top).flatMap(({ before, after }) => [before, after])
      : []
    const blobs = files.flatMap((file) =>
      file?.blob !== undefined && !file.kind && holdsData(file.absolute) ? [file.blob] : [],
    )
    if (blobs.length > 0 && blobs.length <= maxPrefetched) await this.#blobs.prefetch(blobs)
  }

  /** What each commit has changed below a folder, the last commit first; nothing before the first one. */
  changesInHistory(folder: string): ChangedFile[] {
    const answer = this.askIf([
      ...['log', '--format=', '--raw', '-z', '--no-abbrev', '--no-renames', '--', folder],
    ])
    return answer ? changesIn(answer, this.top) : []
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
    const { stdout, status } = this.run(stateArguments)
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

  /** Whether the history of this clone is cut off somewhere. */
  isShallow(): boolean {
    return this.ask(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true'
  }

  /** Where the histories of two commits parted; undefined where that cannot be had from this clone. */
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
    const all = withMoves(tracked, others, (files) => this.#hashesOf(files))
    return this.#expandChangedSubmodules(all, (submodule, before, after) =>
      after === undefined
        ? submodule.#changesBetween(before, after)
        : submodule.changedSince(before ?? submodule.emptyTree()),
    )
  }

  /** A file or folder that git does not track; it looks into no repository within. */
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
        existsSync(join(folder, '.git')) ? new Git(folder, this.options) : undefined,
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

  /** The files of a commit or tree, and of the commits of its submodules. */
  filesOf(tree: string): TreeFile[] {
    return this.#entriesOf(tree).flatMap(({ absolute, blob, kind }) =>
      blob === undefined || kind ? [] : [{ absolute, blob }],
    )
  }

  #hashesOf(paths: readonly string[]): string[] {
    if (paths.length === 0) return []
    return this.ask(['hash-object', '--', ...paths])
      .toString()
      .trim()
      .split('\n')
  }

  #differences(args: readonly string[]): ChangedFile[] {
    return changesIn(this.ask(differenceArguments(args)), this.top)
  }

  /** The contents of blobs, by their names; others may be there too. */
  contents(blobs: readonly string[]): ReadonlyMap<string, Buffer> {
    return this.#blobs.get(blobs)
  }

  /** What a file has in the index; see {@link BlobContents.indexed}. */
  indexed(path: string): Buffer | null | undefined {
    return this.#blobs.indexed(path)
  }

  get #blobs(): BlobContents {
    this.#contents ??= new BlobContents(this, () => this.#checkedOut())
    return this.#contents
  }

  /** The contents of its submodules that are checked out, one after the other. */
  *#checkedOut(): Iterable<BlobContents> {
    for (const folder of new Set([...this.#repositories.keys(), ...this.submodules()])) {
      const submodule = this.#submoduleAt(folder)
      if (submodule) yield submodule.#blobs
    }
  }
}

/** More contents than these are not read before anybody asks. */
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
