import {
  type ComparedField,
  counterparts,
  fieldChanges,
  fieldsAt,
  type TemplateChange,
  type TemplateState,
  templateChanges,
} from '../program/changes.ts'
import { linkName, type NamedLink } from '../program/links.ts'
import { isGovernanceRule, isLinkRule, type Rule } from '../rules/rule.ts'
import type { Finding, RelatedPlace } from './finding.ts'
import type { FileJudgement } from './judge-file.ts'

type Judged = Pick<FileJudgement, 'states' | 'links'>

/** What is different between two states of some files, template by template. */
export class Differences {
  readonly #before: readonly TemplateState[]
  readonly #after: readonly TemplateState[]
  readonly #renamed: ReadonlyMap<string, string>
  readonly #pairs: ReadonlyMap<TemplateState, TemplateState>
  readonly #changed = new Map<TemplateState, ReadonlySet<ComparedField>>()
  /** What something is called now and was called before, where that is different. */
  readonly #earlierNames = new Map<string, string>()
  readonly #earlierLinks: ReadonlySet<string>

  /** `renamed` gives for a path of now the one before. */
  constructor(
    before: readonly Judged[],
    after: readonly Judged[],
    renamed: ReadonlyMap<string, string>,
  ) {
    this.#before = before.flatMap(({ states }) => states ?? [])
    this.#after = after.flatMap(({ states }) => states ?? [])
    this.#renamed = renamed
    this.#pairs = counterparts({ before: this.#before, after: this.#after, renamed })
    for (const [now, then] of this.#pairs)
      this.#earlierNames.set(ownerOf(templateOf(now)), ownerOf(templateOf(then)))
    for (const [now, then] of renamed)
      this.#earlierNames.set(ownerOf({ file: now }), ownerOf({ file: then }))
    this.#earlierLinks = new Set(
      before.flatMap(({ links }) => links.map((link) => linkKey(ownerOfLink(link), link.address))),
    )
  }

  templates(): TemplateChange[] {
    return templateChanges({ before: this.#before, after: this.#after, renamed: this.#renamed })
  }

  /** By what name a finding of now would have been known before. */
  earlierKey(finding: Finding): string {
    return keyOf(finding, this.#then(ownerOf(finding)))
  }

  /** Whether something names an address that did not name it before. */
  isAddedLink({ address, use }: NamedLink): boolean {
    const owner = ownerOfLink({ use })
    return !this.#earlierLinks.has(linkKey(this.#then(owner), address))
  }

  /** The same for the address that a finding is about. */
  isOfAddedLink(finding: Finding): boolean {
    const name = finding.about.replace(/ \(\d+\)$/, '')
    return !this.#earlierLinks.has(`${this.#then(ownerOf(finding))}\0${name}`)
  }

  /**
   * Whether the field at a place, or one that a rule holds it against, is another one now; undefined
   * where the place is none in the fields of a template.
   */
  isOtherField(place: Pick<RelatedPlace, 'file' | 'document' | 'pointer'>, rule: Rule) {
    const state = this.#stateAt(place)
    const fields = state && concernedFields(state, place.pointer, rule)
    if (!state || !fields?.length) return undefined
    const changed = this.#changedFields(state)
    return fields.some((field) => changed.has(field))
  }

  #stateAt(place: Pick<RelatedPlace, 'file' | 'document' | 'pointer'>): TemplateState | undefined {
    return this.#after.find(
      ({ file, document, pointer }) =>
        file === place.file &&
        document === place.document &&
        (place.pointer === pointer || place.pointer.startsWith(`${pointer}/`)),
    )
  }

  #changedFields(state: TemplateState): ReadonlySet<ComparedField> {
    const known = this.#changed.get(state)
    if (known) return known
    const changes = fieldChanges(this.#pairs.get(state), state)
    const fields = new Set(changes.map(({ field }) => field))
    this.#changed.set(state, fields)
    return fields
  }

  #then(owner: string): string {
    return this.#earlierNames.get(owner) ?? owner
  }
}

/** By what name a finding is known, whatever happens to lines. */
export function keyOf(finding: Finding, owner = ownerOf(finding)): string {
  return [finding.rule, finding.about, owner].join('\0')
}

/** What something belongs to: a template, else a file. */
function ownerOf({
  template,
  file,
}: {
  readonly template?: string
  readonly file: string
}): string {
  return template === undefined ? `file\0${file}` : `template\0${template}`
}

function templateOf({ id, file }: TemplateState) {
  return { template: id, file }
}

function ownerOfLink({ use: { template, at } }: Pick<NamedLink, 'use'>): string {
  return ownerOf({ ...(template === undefined ? {} : { template }), file: at.file })
}

function linkKey(owner: string, address: string): string {
  return `${owner}\0${linkName(address)}`
}

/** The fields that a finding is about, and those that they are held against. */
function concernedFields(
  state: TemplateState,
  pointer: string,
  rule: Rule,
): readonly ComparedField[] {
  if (isGovernanceRule(rule) || isLinkRule(rule)) return []
  const fields = fieldsAt(state, pointer)
  if (fields.length > 0) return [...fields, ...(rule.comparedWith ?? [])]
  // What is absent has no place of its own.
  return rule.reads.includes('image') ? [...rule.reads, 'imageText'] : rule.reads
}
