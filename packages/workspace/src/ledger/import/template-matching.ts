import type { RepositoryTemplate } from '@badgelint/core/exchange'
import { meaningOfTemplate } from '@badgelint/core/internal'
import { type Meaning, templateKey } from '@badgelint/ledger'
import { meaningDigests } from '../meaning-digests.ts'
import type { TemplateReference } from './exported-badge.ts'

/** The template that badges of an export are of. */
export interface MatchedTemplate {
  /** As the ledger has it. */
  readonly key: string
  /** The one of the repository; absent where none matches. */
  readonly own?: RepositoryTemplate
}

/** Finds for the templates of exports those of the repository. */
export class TemplateMatching {
  readonly #byPlatformId = new Map<string, RepositoryTemplate>()
  readonly #byId = new Map<string, RepositoryTemplate>()
  readonly #keys = new Set<string>()
  /** Null where several have one name, which then tells nothing. */
  readonly #byName = new Map<string, RepositoryTemplate | null>()

  constructor(templates: readonly RepositoryTemplate[]) {
    for (const one of templates) {
      const { platformIds, id, name } = one.template
      for (const { value } of Object.values(platformIds)) this.#byPlatformId.set(value, one)
      this.#byId.set(id.value, one)
      this.#keys.add(templateKey(id.value))
      if (name) this.#byName.set(name.value, this.#byName.has(name.value) ? null : one)
    }
  }

  /** Whether a template of the repository is kept under this key now. */
  has(key: string): boolean {
    return this.#keys.has(key)
  }

  /** By an id on a platform, else by its own id, else by the exact name; else under the platform's id. */
  match({ ids, name }: TemplateReference): MatchedTemplate {
    const own =
      ids.map((id) => this.#byPlatformId.get(id)).find((one) => one !== undefined) ??
      ids.map((id) => this.#byId.get(id)).find((one) => one !== undefined) ??
      (name === undefined ? undefined : this.#byName.get(name)) ??
      undefined
    if (own === undefined) return { key: templateKey(ids[0] ?? name ?? '') }
    return { key: templateKey(own.template.id.value), own }
  }
}

/** What the badges of a template mean now. */
export function meaningNow({ template }: RepositoryTemplate): Meaning {
  return meaningDigests(meaningOfTemplate(template))
}
