import { isSame } from '../documents/patch.ts'
import { isWithin, type Place } from '../documents/place.ts'
import type { RawFinding } from '../lint/finding.ts'
import { linkName, type NamedLink } from '../program/links.ts'
import type { TemplateGroupRule, TemplateRule } from '../rules/rule.ts'
import {
  type ComparedField,
  counterparts,
  fieldChanges,
  fieldsAt,
  type TemplateChange,
  type TemplateState,
  type TwoStates,
  templateChanges,
} from './template-changes.ts'

/** What is compared of a file in one of the two states. */
export interface ComparedFile {
  readonly file: string
  readonly states: readonly TemplateState[]
  readonly links: readonly NamedLink[]
}

/** A rule on templates, which declares the fields that it reads. */
type FieldRule = TemplateRule | TemplateGroupRule

/** Where something stands. */
type At = Pick<Place, 'file' | 'document' | 'pointer'>

/** What is different between two states of some files, template by template. */
export class Differences {
  readonly #before: State
  readonly #after: State
  readonly #renamed: ReadonlyMap<string, string>
  readonly #pairs: ReadonlyMap<TemplateState, TemplateState>
  readonly #kept: ReadonlySet<TemplateState>
  readonly #changed = new Map<TemplateState, ReadonlySet<ComparedField>>()
  readonly #earlierLinks: ReadonlySet<string>
  #templates: readonly TemplateChange[] | undefined

  /** `renamed` gives for a path of now the one before. */
  constructor(
    before: readonly ComparedFile[],
    after: readonly ComparedFile[],
    renamed: ReadonlyMap<string, string>,
  ) {
    this.#before = new State(before)
    this.#after = new State(after)
    this.#renamed = renamed
    this.#pairs = counterparts(this.#twoStates)
    this.#kept = new Set(this.#pairs.values())
    this.#earlierLinks = new Set(
      before.flatMap(({ links }) =>
        links.map(({ address, use }) => linkKey(this.ownerBefore(use.at), address)),
      ),
    )
  }

  get #twoStates(): TwoStates {
    return {
      before: this.#before.templates,
      after: this.#after.templates,
      renamed: this.#renamed,
    }
  }

  /** What happened to each template. */
  get templates(): readonly TemplateChange[] {
    this.#templates ??= templateChanges(this.#twoStates)
    return this.#templates
  }

  /** Whether templates have come into other places and that is all. */
  get areMoves(): boolean {
    return this.templates.length > 0 && this.templates.every(({ kind }) => kind === 'moved')
  }

  /** Whether a template is new or gone, or has another field among those that a rule reads. */
  concern(rule: TemplateGroupRule): boolean {
    const fields = withParts([...rule.reads, ...(rule.comparedWith ?? [])])
    return this.templates.some(
      ({ kind, fields: changes }) =>
        kind === 'added' ||
        kind === 'removed' ||
        changes.some(({ field }) => fields.includes(field)),
    )
  }

  /** What a place of before belongs to: a template or a file that changed, else it stands for itself. */
  ownerBefore(at: At): string {
    const state = this.#before.templateAt(at)
    if (state) return nameOf(state)
    return this.#before.has(at.file) ? at.file : nameOf(at)
  }

  /** The same for a place of now, by what it was before. */
  ownerNow(at: At): string {
    const state = this.#after.templateAt(at)
    if (state) {
      const then = this.#pairs.get(state)
      return then ? nameOf(then) : `new ${nameOf(state)}`
    }
    return this.#after.has(at.file) ? (this.#renamed.get(at.file) ?? at.file) : nameOf(at)
  }

  /** Whether the template or file that a place of before belongs to is still there. */
  isThereNow(at: At): boolean {
    const state = this.#before.templateAt(at)
    if (state) return this.#kept.has(state)
    return !this.#before.has(at.file) || this.#isFileKept(at.file)
  }

  #isFileKept(file: string): boolean {
    return this.#after.has(file) || [...this.#renamed.values()].includes(file)
  }

  /** Whether something names an address that did not name it before. */
  isAddedLink({ address, use }: NamedLink): boolean {
    return !this.#earlierLinks.has(linkKey(this.ownerNow(use.at), address))
  }

  /** The same for the address that a finding is about. */
  isOfAddedLink({ at, about }: Pick<RawFinding, 'at' | 'about'>): boolean {
    const name = about.replace(/ \(\d+\)$/, '')
    return !this.#earlierLinks.has(`${this.ownerNow(at)}\0${name}`)
  }

  /**
   * Whether the field at a place, or one that a rule holds it against, is another one now; undefined
   * where the place is none in the fields of a template that changed.
   */
  isOtherField(at: At, rule: FieldRule): boolean | undefined {
    const state = this.#after.templateAt(at)
    const fields = state && concernedFields(state, at.pointer, rule)
    if (!state || !fields?.length) return undefined
    const changed = this.#changedFields(state)
    return fields.some((field) => changed.has(field))
  }

  /** Whether another place that a finding points to, or a malformed value that it is about, is another one now. */
  isOfOtherFields(finding: Pick<RawFinding, 'at' | 'about' | 'related'>, rule: FieldRule): boolean {
    return (
      finding.related.some((place) => this.isOtherField(place, rule)) ||
      this.#isOtherMalformed(finding)
    )
  }

  /**
   * Whether the malformed value that a finding is about is another one now; false where it is about none.
   * Of values of a wrong shape the fields of a template hold nothing.
   */
  #isOtherMalformed({ at, about }: Pick<RawFinding, 'at' | 'about'>): boolean {
    const state = this.#after.templateAt(at)
    const own = state?.malformed.find((one) => one.about === about)
    if (state === undefined || own === undefined) return false
    const then = this.#pairs.get(state)?.malformed.find((one) => one.about === about)
    return then === undefined || !isSame(then.value, own.value)
  }

  #changedFields(state: TemplateState): ReadonlySet<ComparedField> {
    const known = this.#changed.get(state)
    if (known) return known
    const changes = fieldChanges(this.#pairs.get(state), state)
    const fields = new Set(changes.map(({ field }) => field))
    this.#changed.set(state, fields)
    return fields
  }
}

/** The templates of the files that changed, in one of the two states. */
class State {
  readonly templates: readonly TemplateState[]
  readonly #byDocument: ReadonlyMap<string, readonly TemplateState[]>
  readonly #files: ReadonlySet<string>

  constructor(files: readonly ComparedFile[]) {
    this.#files = new Set(files.map(({ file }) => file))
    this.templates = files.flatMap(({ states }) => states)
    this.#byDocument = Map.groupBy(this.templates, documentOf)
  }

  has(file: string): boolean {
    return this.#files.has(file)
  }

  templateAt(at: At): TemplateState | undefined {
    return this.#byDocument
      .get(documentOf(at))
      ?.find(({ pointer }) => isWithin(at.pointer, pointer))
  }
}

function documentOf({ file, document }: Pick<At, 'file' | 'document'>): string {
  return `${file}\0${document}`
}

function nameOf(at: At): string {
  return `${documentOf(at)}\0${at.pointer}`
}

function linkKey(owner: string, address: string): string {
  return `${owner}\0${linkName(address)}`
}

/** The fields that a finding is about, and those that they are held against. */
function concernedFields(
  state: TemplateState,
  pointer: string,
  rule: FieldRule,
): readonly ComparedField[] {
  const fields = fieldsAt(state, pointer)
  if (fields.length > 0) return [...fields, ...(rule.comparedWith ?? [])]
  // What is absent has no place of its own.
  return withParts(rule.reads)
}

function withParts(fields: readonly ComparedField[]): readonly ComparedField[] {
  return fields.includes('image') ? [...fields, 'imageText'] : fields
}
