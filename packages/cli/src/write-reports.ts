import { stdout } from 'node:process'
import type { ChangeReport, Finding, Report } from '@badgelint/core/internal'
import { formatSettled, formatSuppressions, jsonPieces } from '@badgelint/reporter'
import type { ChangeResult, CheckResult } from '@badgelint/workspace'
import { textLayout, writeReport } from './output.ts'

export interface ReportOptions {
  readonly format?: 'text' | 'json' | 'sarif'
  readonly output?: string
  readonly staged?: boolean
  readonly stats?: boolean
  readonly color?: boolean
  /** Show every finding in full. */
  readonly all?: boolean
  /** Show the digest alone. */
  readonly summary?: boolean
}

/** A run as it is shown. */
export interface ShownRun {
  readonly result: CheckResult & Partial<Pick<ChangeResult, 'changed'>>
  /** What is shown of the report's findings, and how many are not. */
  readonly findings: readonly Finding[]
  readonly hidden: number
  /** The options that hide them, as they are typed. */
  readonly filters?: string
  /** Why the run fails; absent where it does not. */
  readonly failure?: string
  /** How long it took. */
  readonly milliseconds: number
}

/** Writes a run in the formats that were asked for. Throws {@link UsageError}. */
export async function writeReports(run: ShownRun, options: ReportOptions): Promise<void> {
  const output = await formatRun(run, options)
  if (options.output === undefined) for (const piece of output) stdout.write(piece)
  else await writeReport(options.output, output)
}

/** The report in the format that was asked for, in the pieces in which it is written. */
async function formatRun(
  { result, findings, filters, milliseconds, failure }: ShownRun,
  options: ReportOptions,
): Promise<Iterable<string>> {
  const { report: whole, sources, timing, changed } = result
  const report = { ...whole, findings }
  if (options.format === 'sarif') {
    const { sarif } = await import('./sarif.ts')
    return [sarif(result)]
  }
  if (options.format === 'json') return jsonPieces(report, options.stats ? timing : undefined)
  if (changed === 0)
    return [
      `Nothing that badgelint checks is ${options.staged ? 'staged' : 'changed'}.\n${formatSettled(report)}${formatSuppressions(report.newlySuppressed)}`,
    ]
  const texts = new Map(
    sources.map((source) => [source.path, 'text' in source ? source.text : undefined]),
  )
  // What measures and wraps text takes a while to load.
  const { formatText } = await import('@badgelint/reporter/text')
  const text = await formatText(whole, {
    ...textLayout(options),
    textOf: (file) => texts.get(file),
    milliseconds,
    findings,
    filters,
    isWhole: options.all ?? false,
    digestOnly: options.summary ?? false,
    failure,
  })
  const output = `${text}${elsewhereNote(report)}${formatSettled(report)}${formatSuppressions(report.newlySuppressed)}`
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
