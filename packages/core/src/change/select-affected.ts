import type { RawFinding } from '../lint/finding.ts'
import type { SeparatedFindings } from '../report/build-report.ts'
import { isContract } from '../rules/contract.ts'
import type { Rule } from '../rules/rule.ts'
import { affectedFindings, withoutCounterpart } from './affected-findings.ts'
import type { Comparison } from './comparers.ts'

/** Of all that was found what a change affects. */
export interface Affected extends SeparatedFindings {
  /** Those of `suppressed` that were not suppressed before. */
  readonly newlySuppressed: readonly RawFinding[]
  /** Those of `findings` that a comment would suppress. */
  readonly refused: readonly RawFinding[]
}

/**
 * Finds out which of the findings of now a change affects. Where strangers propose it (`isFromFork`), their
 * comments suppress no contract: one that is suppressed has to have been so before.
 */
export async function selectAffected(
  now: SeparatedFindings,
  { findings: earlier, suppressed: off }: SeparatedFindings,
  comparison: Comparison,
  { rules, isFromFork }: { readonly rules: readonly Rule[]; readonly isFromFork: boolean },
): Promise<Affected> {
  // A template that is known by its file's name is another one to the baseline when that is renamed.
  const [frozen, others] = partition(off, ({ suppressed }) => suppressed.by === 'baseline')
  const findings = await affectedFindings(now.findings, [...earlier, ...frozen], comparison, others)
  const known = new Set(await affectedFindings(now.suppressed, [...earlier, ...off], comparison))
  const [refused, newlySuppressed] = partition(
    await withoutCounterpart(now.suppressed, off, comparison),
    ({ rule, suppressed: { by } }) => isFromFork && by === 'comment' && isContract(rule, rules),
  )
  return {
    findings: [...findings, ...refused],
    suppressed: now.suppressed.filter(
      (one) => newlySuppressed.includes(one) || (known.has(one) && !refused.includes(one)),
    ),
    locators: now.locators,
    newlySuppressed,
    refused,
  }
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [first: T[], others: T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}
