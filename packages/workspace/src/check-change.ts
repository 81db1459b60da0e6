import { type ChangeReport, checkChange as checkSources } from '@badgelint/core'
import {
  asker,
  type CheckRequest,
  type CheckResult,
  configurationFor,
  localDay,
  Stopwatch,
  told,
} from './check.ts'
import { gatherer } from './facts.ts'
import { type RepositoryChange, States } from './repository-change.ts'
import { Selection } from './selection.ts'
import { targetOf } from './target.ts'
import { unchangedFiles } from './unchanged-files.ts'

/** A check of what a change touches. */
export interface ChangeRequest extends CheckRequest {
  readonly change: RepositoryChange
  /** Whether what unchanged files give may be kept for the next run, and read from there. Default: yes. */
  readonly cache?: boolean
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
  const unchanged = await unchangedFiles(selection, request)
  const states = new States(request.change, selection.overlay(request.change, unchanged))
  clock.lap('known')
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
