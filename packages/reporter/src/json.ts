import type { Report } from '@badgelint/core'

/** Version of the shape that `report.schema.json` describes; grows when a reader could break. */
export const reportVersion = 1

/** Tells a report to programs, in the shape of `schemas/report.schema.json`. */
export function formatJson(report: Report, stats?: Readonly<Record<string, number>>): string {
  const { findings, suppressed, summary } = report
  const whole = {
    version: reportVersion,
    findings,
    suppressed,
    summary,
    ...(stats ? { stats } : {}),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}
