import { resolve } from 'node:path'
import { stdout } from 'node:process'
import {
  builtInChecks,
  type ChangeReport,
  type Finding,
  type Report,
} from '@badgelint/core/internal'
import { type FormatInput, formatSettled, formatSuppressions, formats } from '@badgelint/reporter'
import { type ChangeResult, type CheckResult, pathFrom, repositoryTop } from '@badgelint/workspace'
import pkg from '../package.json' with { type: 'json' }
import type { ReportTarget } from './option-values.ts'
import { textLayout, writeReport } from './output.ts'

export interface ReportOptions {
  readonly staged?: boolean
  readonly stats?: boolean
  readonly color?: boolean
  /** Whether the text shows every finding in full. */
  readonly all?: boolean
  /** Whether the text is the digest alone. */
  readonly summary?: boolean
}

/** A run as it is shown. */
export interface ShownRun {
  readonly result: CheckResult & Partial<Pick<ChangeResult, 'changed'>>
  /** What is shown of the report's findings. */
  readonly findings: readonly Finding[]
  /** The options that chose what is shown, as they were given. */
  readonly filters?: string | undefined
  /** Why the run fails, a whole sentence; absent where it passes. */
  readonly failure?: string | undefined
  /** How long it took. */
  readonly milliseconds: number
}

/** Writes a run to all targets. Throws {@link UsageError}. */
export async function writeReports(
  run: ShownRun,
  targets: readonly ReportTarget[],
  options: ReportOptions,
): Promise<void> {
  const input = formatInput(run, options)
  for (const { format, file } of targets) {
    const output =
      format === 'text' ? await text(run, input, options, file) : (await formats[format]())(input)
    if (file !== undefined) await writeReport(file, output)
    else for (const piece of output) stdout.write(piece)
  }
}

function formatInput(
  { result: { report, rules, base, timing }, findings }: ShownRun,
  { stats }: ReportOptions,
): FormatInput {
  const here = process.cwd()
  const top = repositoryTop(base) ?? base
  return {
    report,
    findings,
    rules: [...rules, ...builtInChecks],
    version: pkg.version,
    pathFromHere: (file) => (base === here ? file : pathFrom(here, resolve(base, file))),
    pathInRepository: (file) => (base === top ? file : pathFrom(top, resolve(base, file))),
    ...(stats ? { stats: timing } : {}),
  }
}

/** For people: findings, what the change settles and switches off, and where the time went. */
async function text(
  { result, findings, filters, failure, milliseconds }: ShownRun,
  { pathFromHere }: FormatInput,
  options: ReportOptions,
  file: string | undefined,
): Promise<string[]> {
  const { report, sources, timing, changed } = result
  const change = `${formatSettled(report)}${formatSuppressions(report.newlySuppressed)}`
  if (changed === 0)
    return [`Nothing that badgelint checks is ${options.staged ? 'staged' : 'changed'}.\n${change}`]
  const texts = new Map(
    sources.map((source) => [source.path, 'text' in source ? source.text : undefined]),
  )
  // What measures and wraps text takes a while to load.
  const { formatText } = await import('@badgelint/reporter/text')
  const shown = await formatText(report, {
    ...(await textLayout({ ...options, ...(file === undefined ? {} : { output: file }) })),
    textOf: (path) => texts.get(path),
    findings,
    pathFromHere,
    milliseconds,
    filters,
    failure,
    isWhole: options.all ?? false,
    digestOnly: options.summary ?? false,
  })
  const output = `${shown}${elsewhereNote(report)}${change}`
  if (!options.stats) return [output]
  const lines = Object.entries(timing).map(
    ([part, time]) => `${part.padEnd(10)} ${time.toFixed(1).padStart(8)} ms`,
  )
  return [`${output}\n${lines.join('\n')}\n`]
}

/** A line on findings that a check of a change does not show; empty where there are none. */
function elsewhereNote(report: Report | ChangeReport): string {
  if (!('elsewhere' in report) || report.elsewhere === 0) return ''
  return 'Older findings in these files are not shown, since the change does not touch them.\n'
}
