import type { NewlySuppressed } from '@badgelint/core/internal'
import { escapeForTerminal } from '../escape/terminal.ts'
import { describeSuppression } from '../wording/describe-suppression.ts'

/** So many are listed one by one; the whole list is in the JSON output. */
const maxListed = 20

/**
 * What a change switches off, for people on a terminal: a title, and two lines for each finding. Empty where
 * a change switches nothing off. `pathFromHere` gives a finding's file as the user can open it.
 */
export function formatSuppressions(
  all: readonly NewlySuppressed[] = [],
  pathFromHere: (file: string) => string = (file) => file,
): string {
  if (all.length === 0) return ''
  const lines = all
    .slice(0, maxListed)
    .flatMap((one) => [
      `  ${pathFromHere(one.file)}:${one.range.start.line} ${one.severity} ${one.message}`,
      `    ${one.rule}, ${describeSuppression(one)}`,
    ])
  const omitted = all.length - maxListed
  return `${[
    'Switched off by this change',
    ...lines,
    ...(omitted > 0 ? [`  And ${omitted} more; --format json has them all.`] : []),
  ]
    .map(escapeForTerminal)
    .join('\n')}\n`
}
