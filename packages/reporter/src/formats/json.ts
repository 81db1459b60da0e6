import type { Report } from '@badgelint/core'
import { escapeJsonForTerminal } from '../escape/terminal.ts'

/** Version of the shape that `report.schema.json` describes; grows when a reader could break. */
export const reportVersion = 1

/**
 * A report as a JSON text for programs, in the shape of `schemas/report.schema.json`. `stats` are times in
 * milliseconds by the name of what took them.
 */
export function formatJson(report: Report, stats?: Readonly<Record<string, number>>): string {
  const { findings, suppressed, newlySuppressed = [], summary, practices } = report
  const { settled = [], statedChanges = [] } = report
  const document = {
    version: reportVersion,
    findings,
    suppressed,
    ...(newlySuppressed.length > 0 ? { newlySuppressed } : {}),
    ...(settled.length > 0 ? { settled } : {}),
    ...(statedChanges.length > 0 ? { statedChanges } : {}),
    summary,
    ...(practices ? { practices } : {}),
    ...(stats ? { stats } : {}),
  }
  return `${escapeJsonForTerminal(JSON.stringify(document, null, 2))}\n`
}
