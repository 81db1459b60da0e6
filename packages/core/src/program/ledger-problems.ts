import type { Problem } from '../documents/problem.ts'
import type { Facts } from './facts.ts'
import type { LedgerProblem } from './issuance.ts'

/**
 * What verifying a ledger found of one kind, as findings at the ledger's files; nothing where some of the
 * program's files were named, since the ledger's are others.
 */
export function* ledgerProblems(
  kind: LedgerProblem['kind'],
  { ledger, isSelection }: Facts,
): Iterable<Problem> {
  if (isSelection) return
  for (const problem of ledger?.problems ?? []) {
    if (problem.kind !== kind) continue
    const { at, line, message, suggestion } = problem
    yield {
      at,
      ...(line === undefined ? {} : { line }),
      about: `${at.file}:${line ?? 0}`,
      message,
      suggestion,
    }
  }
}
