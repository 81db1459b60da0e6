import type { Syntax } from '../documents/media-type.ts'
import type { BadgeTemplate, Format, TemplateField } from '../program/template.ts'
import { type FieldReader, type Fields, own } from './fields.ts'
import type { ForeignKeys } from './foreign-keys.ts'
import type { LinkFields } from './link-fields.ts'
import type { Mismatch, Validate } from './shape.ts'

/** What is the same for all formats. */
type Common =
  | 'format'
  | 'at'
  | 'identity'
  | 'earner'
  | 'problems'
  | 'foreignKeys'
  | 'malformed'
  | 'leftOut'

/** Fields of a template that a format can give. */
export type MappedFields = {
  readonly [K in Exclude<keyof BadgeTemplate, Common>]?: BadgeTemplate[K] | undefined
}

/** What is known of a group of fields beside itself. `expected` as in {@link Source}. */
export interface BadgeContext {
  readonly syntax: Syntax
  readonly expected: boolean
  /** Whether it stands among others or below a key, where a name alone may be that of anything. */
  readonly isListed?: boolean
}

/** One format that badge templates come in: how to know it, what shape it has, what it means. */
export interface FormatAdapter {
  readonly format: Format
  /** What people call it. */
  readonly title: string
  /** Keys that speak for this format; the nearest format is the one with most of them. */
  readonly marks: readonly string[]
  /** Keys without which it is not this format. */
  readonly needs: readonly string[]
  /** Whether a group of fields is a template of this format. */
  recognises(fields: Fields, context: BadgeContext): boolean
  /** Loads what holds a template against the shape that the format prescribes. */
  loadValidate(): Promise<Validate>
  readonly links: LinkFields
  /** The keys that are known to belong elsewhere. */
  readonly foreignKeys?: ForeignKeys
  /** What differs in a way that a schema does not say well. */
  differences?(fields: Fields): Mismatch[]
  /** The keys of the format behind each field of the model. */
  readonly sources: Readonly<Partial<Record<TemplateField, readonly string[]>>>
  map(reader: FieldReader): MappedFields
}

/** Whether the `@context` of a linked-data object names what a pattern finds, such as a version of Open Badges. */
export function hasContext(fields: Fields, pattern: RegExp): boolean {
  return pattern.test(JSON.stringify(own(fields, '@context') ?? ''))
}

/** The `type` of a linked-data object as a list; it may be written as one text. */
export function typesOf(fields: Fields): readonly string[] {
  const type = Object.hasOwn(fields, 'type') ? fields.type : fields['@type']
  const list: unknown[] = Array.isArray(type) ? type : [type]
  return list.filter((item) => typeof item === 'string')
}
