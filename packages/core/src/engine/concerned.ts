import type { RawFinding } from './finding.ts'
import { isContract } from './newly-suppressed.ts'
import type { SetApart } from './settle.ts'
import { type Comparison, touched, withoutCounterpart } from './touched.ts'

/** What a change concerns of all that was found. */
export interface Concerned extends SetApart {
  /** Those of `suppressed` that were not suppressed before. */
  readonly fresh: readonly RawFinding[]
  /** Those of `findings` that a comment would suppress. */
  readonly refused: readonly RawFinding[]
}

/**
 * Finds out what of the findings of now a change concerns. Where strangers propose it (`isFromFork`), their
 * comments suppress no contract: one that is suppressed has to have been so before.
 */
export async function concerned(
  now: SetApart,
  { findings: earlier, suppressed: off }: SetApart,
  comparison: Comparison,
  isFromFork: boolean,
): Promise<Concerned> {
  // A template that is known by its file's name is another one to the baseline when that is renamed.
  const [frozen, others] = parted(off, ({ suppressed }) => suppressed.by === 'baseline')
  const findings = await touched(now.findings, [...earlier, ...frozen], comparison, others)
  const known = new Set(await touched(now.suppressed, [...earlier, ...off], comparison))
  const [refused, fresh] = parted(
    await withoutCounterpart(now.suppressed, off, comparison),
    ({ rule, suppressed: { by } }) =>
      isFromFork && by === 'comment' && isContract(rule, comparison.rules),
  )
  return {
    findings: [...findings, ...refused],
    suppressed: now.suppressed.filter(
      (one) => fresh.includes(one) || (known.has(one) && !refused.includes(one)),
    ),
    locators: now.locators,
    fresh,
    refused,
  }
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [first: T[], others: T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}
