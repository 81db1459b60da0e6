import type { RuleExtract } from './judge-file.ts'

/** What program rules extracted, by rule and key. Taken rule by rule, so that memory is given back. */
export class Extracts {
  readonly #byRule = new Map<string, Map<string, unknown[]>>()

  /** Files are added in their order, and so the entries of a key are in the order of their files. */
  add(extracts: readonly RuleExtract[]): void {
    for (const { rule, key, value } of extracts) {
      const groups = this.#byRule.get(rule)
      if (groups === undefined) {
        this.#byRule.set(rule, new Map([[key, [value]]]))
        continue
      }
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  }

  /** A group that is whole. */
  addGroup(rule: string, key: string, values: unknown[]): void {
    const groups = this.#byRule.get(rule) ?? new Map<string, unknown[]>()
    this.#byRule.set(rule, groups.set(key, values))
  }

  keysOf(rule: string): Iterable<string> {
    return this.#byRule.get(rule)?.keys() ?? []
  }

  /** The groups of a rule, which are forgotten here. */
  take(rule: string): Iterable<readonly unknown[]> {
    const groups = this.#byRule.get(rule)
    this.#byRule.delete(rule)
    return groups?.values() ?? []
  }
}
