import type { Finding, Report } from '@badgelint/core/internal'
import { codeFrame } from './code-frame.ts'
import {
  messageLines,
  placeInWords,
  ruleLines,
  suggestionLines,
  type TextStyle,
  wrapIndented,
} from './text-style.ts'

/**
 * A finding in full, below the path of its file: its line and column, what is wrong, the line itself, other places,
 * what to do, its rule. `lines` are those of its file.
 */
export function findingLines(
  finding: Finding,
  lines: readonly string[],
  report: Pick<Report, 'rules'>,
  style: TextStyle,
): string[] {
  const { start } = finding.range
  return [
    ...messageLines(finding, [2, 4], style, `${start.line}:${start.column} `),
    ...detailLines(finding, lines, style),
    ...suggestionLines(finding.suggestion, [4, 6], style),
    ...ruleLines(finding, report, 4, style),
  ]
}

/** The line that a finding is about, and other places that belong to it. */
export function detailLines(
  finding: Finding,
  lines: readonly string[],
  style: TextStyle,
): string[] {
  return [
    ...codeFrame(finding, lines, style.width - 4, style).map((line) => `    ${line}`),
    ...finding.related.flatMap((place) =>
      wrapIndented(`see ${placeInWords(place, style)}`, [4, 6], style).map(style.colors.dim),
    ),
  ]
}
