import { join } from 'node:path'
import type { Unreadable } from '@badgelint/core/internal'
import { GitError } from './git-process.ts'

/** A file in which two states of a repository differ. Paths are absolute; one that is absent was not there. */
export interface ChangedFile {
  readonly before?: GitFile
  readonly after?: GitFile
}

export interface GitFile {
  readonly absolute: string
  /** Name of its content; undefined where that is what lies on the disk. */
  readonly blob: string | undefined
  /** What is no file: `blob` is the target of a link, or the commit of a submodule. */
  readonly kind?: 'link' | 'submodule'
  /** The path without links, where some lead to the file. */
  readonly real?: string
  /** Why nothing is read there. */
  readonly unreadable?: Unreadable
}

/** A file of a tree. */
export type TreeFile = GitFile & { readonly blob: string }

/** What an entry of git's is, by its mode; undefined where there is nothing. */
function entryAt(absolute: string, mode = '', blob: string | undefined): GitFile | undefined {
  if (mode === '' || mode === '000000') return undefined
  if (mode === '120000') return { absolute, blob, kind: 'link' }
  if (mode === '160000') return { absolute, blob, kind: 'submodule' }
  return { absolute, blob }
}

/** The answer of `diff-index --raw -z` and its like. */
export function changesIn(answer: Buffer, top: string): ChangedFile[] {
  const fields = splitByNul(answer)
  const files: ChangedFile[] = []
  for (let index = 0; index < fields.length; ) {
    const [modeBefore = '', modeAfter, blobBefore, blobAfter, status = ''] = (
      fields[index++] ?? ''
    ).split(' ')
    const path = fields[index++] ?? ''
    const isMoved = status.startsWith('R') || status.startsWith('C')
    const pathAfter = isMoved ? (fields[index++] ?? '') : path
    const isCopy = status.startsWith('C')
    const before = isCopy ? undefined : entryAt(join(top, path), modeBefore.slice(1), blobBefore)
    const after = entryAt(join(top, pathAfter), modeAfter, blobAfter)
    files.push({ ...(before ? { before } : {}), ...(after ? { after } : {}) })
  }
  return files
}

/** The answer of `ls-tree -r -z`. */
export function treeEntriesIn(answer: Buffer, top: string): GitFile[] {
  return splitByNul(answer).flatMap((line) => {
    const tab = line.indexOf('\t')
    const [mode, , blob] = line.slice(0, tab).split(' ')
    return entryAt(join(top, line.slice(tab + 1)), mode, blob) ?? []
  })
}

/** The answer of `ls-files -z --stage`: entries without a conflict, of which git has three under one name. */
export function indexEntriesIn(answer: Buffer, top: string): GitFile[] {
  return splitByNul(answer).flatMap((line) => indexEntryIn(line, top) ?? [])
}

/** Of the same answer the links and submodules, without reading all the others. */
export function specialEntriesIn(answer: Buffer, top: string): GitFile[] {
  const found: GitFile[] = []
  for (const mode of ['120000 ', '160000 ']) {
    for (let at = answer.indexOf(mode); at >= 0; at = answer.indexOf(mode, at + 1)) {
      if (at > 0 && answer[at - 1] !== 0) continue
      const end = answer.indexOf(0, at)
      const entry = indexEntryIn(answer.toString('utf8', at, end < 0 ? answer.length : end), top)
      if (entry) found.push(entry)
    }
  }
  return found
}

function indexEntryIn(line: string, top: string): GitFile | undefined {
  const tab = line.indexOf('\t')
  const [mode, blob, stage] = line.slice(0, tab).split(' ')
  return stage === '0' ? entryAt(join(top, line.slice(tab + 1)), mode, blob) : undefined
}

/** The answer of `cat-file --batch`: contents of blobs by their names, and the names of those that are not there. */
export function contentsIn(answer: Buffer): {
  readonly contents: ReadonlyMap<string, Buffer>
  readonly missing: readonly string[]
} {
  const contents = new Map<string, Buffer>()
  const missing: string[] = []
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at)
    const [name = '', kind, size] = answer.toString('latin1', at, end).split(' ')
    at = end + 1
    if (kind === 'blob') {
      contents.set(name, answer.subarray(at, at + Number(size)))
      at += Number(size) + 1
    } else if (kind === 'missing') missing.push(name)
    else
      throw new GitError(`git has ${kind} ${name} in place of a content; the repository is broken.`)
  }
  return { contents, missing }
}

/** The answer of `ls-files -z -t --stage`: the entries below a path, with the tag that `-t` gives each. */
export function taggedEntriesIn(answer: Buffer): TaggedEntry[] {
  return splitByNul(answer).map((line) => {
    const [tag = '', mode] = line.split(' ', 2)
    return { tag, mode, path: line.slice(line.indexOf('\t') + 1) }
  })
}

export interface TaggedEntry {
  /** `H` where the disk has the same. */
  readonly tag: string
  readonly mode: string | undefined
  /** As git has it, from the top of the repository. */
  readonly path: string
}

/** Texts that end with a zero byte each. */
export function splitByNul(answer: Buffer): string[] {
  const text = answer.toString()
  return text === '' ? [] : text.replace(/\0$/, '').split('\0')
}

/**
 * Changes against the disk, with files that git does not track: one of them that has the content of a removed
 * file is that file moved. `hash` gives for absolute paths the names that git has for their contents.
 */
export function withMoves(
  tracked: readonly ChangedFile[],
  untracked: readonly GitFile[],
  hash: (paths: readonly string[]) => readonly string[],
): ChangedFile[] {
  const removed = tracked.filter(({ before, after }) => before?.blob && !before.kind && !after)
  const byBlob = new Map(removed.map((file) => [file.before?.blob, file]))
  const files = untracked.filter(({ kind }) => !kind)
  const mayHaveMoved = removed.length > 0 && files.length <= maxHashed
  const hashes = mayHaveMoved ? hash(files.map(({ absolute }) => absolute)) : []
  const moved = new Set<ChangedFile>()
  const added = files.map((after, index): ChangedFile => {
    const from = byBlob.get(hashes[index])
    if (from?.before === undefined || moved.has(from)) return { after }
    moved.add(from)
    return { before: from.before, after }
  })
  const special = untracked.filter(({ kind }) => kind).map((after) => ({ after }))
  return [...tracked.filter((file) => !moved.has(file)), ...added, ...special]
}

/** More untracked files than these are not hashed, and count as added. */
const maxHashed = 1000
