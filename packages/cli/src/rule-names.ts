import { didYouMean } from '@badgelint/core/internal'
import { UsageError } from './usage-error.ts'

/** The rules that a name means. */
export interface NamedRules {
  /** Whether the name is one rule's whole id, a subject such as `template`, or an id without its subject. */
  readonly by: 'id' | 'subject' | 'short-name'
  /** In the order in which the rules are known. At least one. */
  readonly ids: readonly string[]
}

/** What a name means among rules with these ids. Throws {@link UsageError} where it means none of them. */
export function rulesNamed(name: string, known: readonly string[]): NamedRules {
  const wanted = name.toLowerCase()
  const parts = known.map((id) => [id, ...id.split('/')] as const)
  const matching = (by: NamedRules['by'], part: 0 | 1 | 2): NamedRules | undefined => {
    const ids = parts.filter((one) => one[part]?.toLowerCase() === wanted).map(([id]) => id)
    return ids.length === 0 ? undefined : { by, ids }
  }
  const found = matching('id', 0) ?? matching('subject', 1) ?? matching('short-name', 2)
  if (found) return found
  const meant = didYouMean(wanted, [...new Set(parts.flat())])
  throw new UsageError(
    `There is no rule "${name}"${meant ? `; did you mean "${meant}"?` : '.'} Run \`badgelint explain\` for the list.`,
  )
}
