import { type BuiltInCheck, builtInChecks } from '../rules/built-in-checks.ts'
import { rules as catalogue } from '../rules/catalogue.ts'
import { pageAddress } from '../rules/page-address.ts'
import type { Rule } from '../rules/rule.ts'
import type { ReportedRule } from './report.ts'

/** The rules with these ids, as reports have them. */
export function reportedRules(
  ids: Iterable<string>,
  rules: readonly Rule[],
): ReadonlyMap<string, ReportedRule> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return new Map(Array.from(new Set(ids), (id) => [id, reported(id, byId.get(id))] as const))
}

const ownRules: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id))

function reported(id: string, rule: Rule | undefined): ReportedRule {
  if (rule === undefined) {
    const check: BuiltInCheck | undefined = builtInChecks.find((one) => one.id === id)
    return { label: check?.label ?? id, kind: 'file', page: pageAddress(id) }
  }
  const { label = id, source } = rule
  const isLimit = rule.kind === 'contract' && 'limit' in rule && rule.limit !== undefined
  const kind = isLimit ? 'limit' : rule.kind
  if (ownRules.has(id)) return { label, kind, page: pageAddress(id) }
  // A rule of a plugin has no page here, but the source that it names.
  return { label, kind, ...(/^https?:\/\//.test(source.address) ? { page: source.address } : {}) }
}
