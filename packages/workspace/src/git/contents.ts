import { contentsIn, taggedEntriesIn } from './answers.ts'
import { GitError, type GitProcess } from './git-process.ts'

/** Reads the contents of files that git keeps, in a repository and its submodules, each once. */
export class BlobContents {
  readonly #git: GitProcess
  /** The same of the submodules that are checked out. */
  readonly #submodules: () => Iterable<BlobContents>
  readonly #byName = new Map<string, Buffer>()

  constructor(git: GitProcess, submodules: () => Iterable<BlobContents>) {
    this.#git = git
    this.#submodules = submodules
  }

  /** The contents of blobs, by their names; others may be there too. Throws {@link GitError} where one is nowhere. */
  get(blobs: readonly string[]): ReadonlyMap<string, Buffer> {
    const open = [...new Set(blobs)].filter((blob) => !this.#byName.has(blob))
    const missing = open.length > 0 ? this.#load(open) : []
    if (missing.length > 0)
      throw new GitError(`git has no content ${missing[0]}; the repository is broken.`)
    return this.#byName
  }

  /** Reads contents of blobs in the background, before anybody asks. */
  async prefetch(blobs: readonly string[]): Promise<void> {
    const answer = await this.#git.prefetch(batchArguments, batchInput(blobs))
    if (answer) this.#store(answer)
  }

  /** Reads contents of its own and of submodules, and gives the names of those that are nowhere. */
  #load(blobs: readonly string[]): readonly string[] {
    let missing = this.#store(this.#git.ask(batchArguments, batchInput(blobs)))
    if (missing.length === 0) return missing
    for (const submodule of this.#submodules()) {
      if (missing.length === 0) break
      const open = missing
      missing = submodule.#load(open)
      for (const blob of open) {
        const content = submodule.#byName.get(blob)
        if (content) this.#byName.set(blob, content)
      }
    }
    return missing
  }

  /** Stores what `cat-file --batch` answers, and gives the names of contents that are not there. */
  #store(answer: Buffer): readonly string[] {
    const { contents, missing } = contentsIn(answer)
    for (const [blob, content] of contents) this.#byName.set(blob, content)
    return missing
  }

  /**
   * The content that a file has in the index; undefined where the disk has the same or git does not keep
   * it as a file, null where the index has no such file.
   */
  indexed(path: string): Buffer | null | undefined {
    if (path === '') return undefined
    const spec = `:(literal,top)${path}`
    const options = ['-z', '-t', '--cached', '--modified', '--stage']
    const entries = taggedEntriesIn(this.#git.ask(['ls-files', ...options, '--', spec]))
    const own = entries.filter((entry) => entry.path === path)
    const [first] = own
    if (first === undefined)
      return entries.length > 0 || this.#isInSubmodule(path) ? undefined : null
    const isSame = own.every(({ tag }) => tag === 'H')
    return isSame || !first.mode?.startsWith('100')
      ? undefined
      : this.#git.ask(['cat-file', 'blob', `:0:${path}`])
  }

  /** Whether a path lies in another repository within this one, of which git knows the commit alone. */
  #isInSubmodule(path: string): boolean {
    return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index)).some(
      (folder) =>
        this.#git.askIf(['rev-parse', '--verify', '--quiet', `:0:${folder}`]) !== undefined,
    )
  }
}

const batchArguments = ['cat-file', '--batch'] as const

/** Names of blobs as `cat-file --batch` reads them. */
function batchInput(blobs: readonly string[]): string {
  return `${blobs.join('\n')}\n`
}
