import type { Report } from '@badgelint/core'

/** Version of the shape that `report.schema.json` describes; grows when a reader could break. */
export const reportVersion = 1

/** Tells a report to programs, in the shape of `schemas/report.schema.json`. */
export function formatJson(report: Report, stats?: Readonly<Record<string, number>>): string {
  const { findings, suppressed, newlySuppressed = [], summary } = report
  const whole = {
    version: reportVersion,
    findings,
    suppressed,
    ...(newlySuppressed.length > 0 ? { newlySuppressed } : {}),
    summary,
    ...(stats ? { stats } : {}),
  }
  return `${escaped(JSON.stringify(whole, null, 2))}\n`
}

/** What a terminal would obey, or show out of order, is written as an escape, which means the same. */
export function escaped(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
