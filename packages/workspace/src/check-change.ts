import { resolve } from 'node:path'
import {
  type ChangeReport,
  checkChange as checkSources,
  KnownFiles,
  type Source,
  syntaxOf,
} from '@badgelint/core'
import picomatch from 'picomatch'
import {
  asker,
  type CheckRequest,
  type CheckResult,
  configurationFor,
  localDay,
  Stopwatch,
  told,
} from './check.ts'
import type { LoadedConfiguration } from './configuration-file.ts'
import { gatherer, type Where } from './facts.ts'
import type { ChangedFile, GitFile } from './git.ts'
import { isInside, pathFrom } from './paths.ts'
import { decode } from './read.ts'
import { type RepositoryChange, States } from './repository-change.ts'
import { asExpected, isOurs, select, toSource } from './select.ts'
import { outermostOf, type Target, targetOf } from './target.ts'

/** A check of what a change touches. */
export interface ChangeRequest extends CheckRequest {
  readonly change: RepositoryChange
}

export interface ChangeResult extends CheckResult {
  readonly report: ChangeReport
  /** Files of ours that the change touches. */
  readonly changed: number
}

/** Checks what a change of a repository touches. Throws {@link UnusableConfiguration}. */
export async function checkChange(request: ChangeRequest): Promise<ChangeResult> {
  const clock = new Stopwatch()
  const target = targetOf(request)
  const states = new States(request.change)
  const configuration = await configurationFor(request, target)
  clock.lap('configure')
  const selection = new Selection(target, configuration)
  const files = request.change.files.filter((file) => selection.has(file))
  clock.lap('discover')
  const { before, after, renamed } = selection.read(files, request.change)
  clock.lap('read')
  const notes: string[] = []
  const today = request.today ?? configuration.settings.today ?? localDay(new Date())
  const where = selection.where()
  const unchanged = await KnownFiles.of(
    before.length + after.length === 0 ? [] : selection.unchanged(files, request.change),
    configuration.settings,
  )
  const ask = request.links ? asker({ configuration }, request, notes) : undefined
  const report = await checkSources(
    { before, after, renamed },
    configuration.settings,
    {
      before: gatherer(today, { ...where, overlay: states.before }),
      after: gatherer(today, { ...where, overlay: states.after }, ask),
    },
    unchanged,
    configuration.sources,
  )
  clock.lap('check')
  const named = new Set(
    report.findings.flatMap(({ file, related }) => [file, ...related.map((place) => place.file)]),
  )
  return {
    ...told(configuration, target.base),
    report,
    changed: files.length,
    sources: [...configuration.sources, ...unchanged.sourcesOf([...named]), ...after],
    unmatched: [],
    notes,
    timing: clock.laps,
  }
}

/** Which files of a repository are checked, and how they are read. */
class Selection {
  readonly #target: Target
  readonly #configuration: LoadedConfiguration

  constructor(target: Target, configuration: LoadedConfiguration) {
    this.#target = target
    this.#configuration = configuration
  }

  has({ before, after }: ChangedFile): boolean {
    return [before, after].some((file) => file && this.#isOurs(file.absolute))
  }

  #isOurs(absolute: string): boolean {
    const { base } = this.#target
    if (!syntaxOf(absolute) || !this.#isNamed(absolute)) return false
    return isOurs(absolute, base, this.#configuration)
  }

  /** Whether a path is one of those that were named, or lies in one of them. */
  #isNamed(absolute: string): boolean {
    const { paths, workingDirectory } = this.#target
    const seen = pathFrom(workingDirectory, absolute)
    return paths.some(
      (path) =>
        isInside(pathFrom(resolve(workingDirectory, path), absolute)) ||
        picomatch(path.replace(/^\.\//, ''), { dot: true })(seen),
    )
  }

  /** Both states of the changed files, each in the order of its paths. */
  read(files: readonly ChangedFile[], { contents }: RepositoryChange) {
    const both = files.flatMap(({ before, after }) => [before, after])
    const blobs = contents(both.flatMap((file) => file?.blob ?? []))
    const read = (file: GitFile | undefined) =>
      file && this.#isOurs(file.absolute) ? [this.#source(file, blobs)] : []
    const renamed = files.flatMap(({ before, after }) =>
      before && after && before.absolute !== after.absolute
        ? [[this.#pathOf(after), this.#pathOf(before)] as const]
        : [],
    )
    return {
      before: sorted(files.flatMap(({ before }) => read(before))),
      after: sorted(files.flatMap(({ after }) => read(after))),
      renamed: new Map(renamed),
    }
  }

  /** The files that are the same in both states. */
  unchanged(files: readonly ChangedFile[], { unchanged, contents }: RepositoryChange): Source[] {
    if (unchanged === undefined) {
      const changed = new Set(files.map(({ after }) => after?.absolute))
      return select(this.#target, this.#configuration)
        .files.filter(({ absolute }) => !changed.has(absolute))
        .map((file) => toSource(file, this.#target.base, this.#configuration))
    }
    const ours = unchanged().filter(({ absolute }) => this.#isOurs(absolute))
    const blobs = contents(ours.map(({ blob }) => blob))
    return sorted(ours.map((file) => this.#source(file, blobs)))
  }

  #source(file: GitFile, blobs: ReadonlyMap<string, Uint8Array>): Source {
    const bytes = file.blob === undefined ? undefined : blobs.get(file.blob)
    if (bytes === undefined) {
      const found = { absolute: file.absolute, isNamed: false, isLink: false }
      return toSource(found, this.#target.base, this.#configuration)
    }
    return asExpected(decode(bytes, this.#pathOf(file)), this.#configuration)
  }

  #pathOf({ absolute }: GitFile): string {
    return pathFrom(this.#target.base, absolute)
  }

  where(): Where {
    const { root, settings } = this.#configuration
    const { base, isOneFolder } = this.#target
    return {
      base,
      root,
      outermost: outermostOf(this.#target, this.#configuration),
      programPath: settings.programPath,
      isPartial: !isOneFolder || !isInside(pathFrom(base, root)),
    }
  }
}

function sorted(sources: readonly Source[]): Source[] {
  return [...sources].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
