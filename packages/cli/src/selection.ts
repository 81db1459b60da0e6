import type { Finding, Report } from '@badgelint/core/internal'

/** Which findings are shown. */
export type SelectionOptions = Readonly<Record<never, never>>

/** What is shown of a report, in its order, and how many findings are not. */
export function selectFindings(
  { findings }: Report,
  _options: SelectionOptions,
): { readonly findings: readonly Finding[]; readonly hidden: number } {
  return { findings, hidden: 0 }
}
