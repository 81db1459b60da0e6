import { linkSource } from '../lint/lint-file.ts'
import { type Contribution, MemoryIndex, type ProgramIndex } from '../lint/program-index.ts'
import type { GroupKeys, UnchangedIndex } from './unchanged-index.ts'

/**
 * One state of a change: the changed files over the index of the others, with those groups alone that are
 * asked for.
 */
export class ChangedIndex implements ProgramIndex {
  readonly isPart = true
  readonly #changed = new MemoryIndex()
  readonly #groups: GroupKeys
  readonly #unchanged: UnchangedIndex
  readonly #merged = new Map<string, ReadonlyMap<string, readonly unknown[]>>()

  constructor(changed: readonly Contribution[], groups: GroupKeys, unchanged: UnchangedIndex) {
    this.#groups = groups
    this.#unchanged = unchanged
    for (const contribution of changed) this.#changed.add(contribution)
  }

  get templateIds(): Iterable<string> {
    return [...this.#unchanged.templateIds, ...this.#changed.templateIds]
  }

  get isPartial(): boolean {
    return this.#unchanged.isPartial || this.#changed.isPartial
  }

  keysOf(source: string): Iterable<string> {
    return this.#groupsOf(source).keys()
  }

  group(source: string, key: string): readonly unknown[] {
    return this.#groupsOf(source).get(key) ?? []
  }

  *groupsOf(
    source: string,
    minSize: number,
  ): Iterable<readonly [key: string, values: readonly unknown[]]> {
    for (const group of this.#groupsOf(source)) if (group[1].length >= minSize) yield group
  }

  #groupsOf(source: string): ReadonlyMap<string, readonly unknown[]> {
    const known = this.#merged.get(source)
    if (known) return known
    const groups = new Map<string, readonly unknown[]>()
    // Where unchanged files name a link it is the same before and after.
    if (source === linkSource)
      for (const key of this.#changed.keysOf(source))
        groups.set(key, this.#changed.group(source, key))
    for (const key of this.#groups.get(source) ?? []) {
      const own = this.#changed.entries(source, key)
      const values = this.#unchanged.mergedGroup(source, key, own)
      if (values.length > 0) groups.set(key, values)
    }
    this.#merged.set(source, groups)
    return groups
  }
}
