import { builtInChecks } from './built-in-checks.ts'
import type { Rule } from './rule.ts'

/** Whether a rule is a contract, which a platform holds a template to; of the built-in checks an error. */
export function isContract(id: string, rules: readonly Rule[]): boolean {
  const rule = rules.find((one) => one.id === id)
  if (rule) return rule.kind === 'contract'
  return builtInChecks.some((own) => own.id === id && own.severity === 'error')
}

/** Contracts first, each in the order in which they come. */
export function contractsFirst<F extends { readonly rule: string }>(
  findings: readonly F[],
  rules: readonly Rule[],
): F[] {
  const rank = ({ rule }: F) => Number(!isContract(rule, rules))
  return findings.toSorted((a, b) => rank(a) - rank(b))
}
