import { type Located, type Place, type Pointer, pointerKeys, valueAt } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import {
  type BadgeTemplate,
  type ShapeMismatch,
  type TemplateField,
  templateFields,
} from '../program/template.ts'
import { FieldReader, type Fields, hasOneOf } from './fields.ts'
import type { FormatAdapter } from './format.ts'
import type { Mismatch } from './shape.ts'

/** A group of fields that is a template of a format. */
export interface FoundTemplate {
  readonly fields: Fields
  readonly at: Place
  readonly adapter: FormatAdapter
  readonly fromCredential: boolean
  /** The person whom a credential around it names. */
  readonly earner?: Located<string> | undefined
  /** As in {@link EmbeddedItem}. */
  readonly isExcerpt?: boolean | undefined
}

/** Makes the model of a template. `differences`: from its format's shape; `made`: its id where it has none. */
export function toTemplate(
  { fields, at, adapter, fromCredential, earner, isExcerpt = false }: FoundTemplate,
  differences: readonly Mismatch[],
  made: string,
): BadgeTemplate {
  const mapped = adapter.map(new FieldReader(fields, at))
  const malformed = new Set<TemplateField>()
  const problems: ShapeMismatch[] = []
  const foreignKeys: ShapeMismatch[] = []
  for (const mismatch of differences) {
    const { meant, kind, isAddress } = mismatch
    if (isExcerpt && kind === 'missing') continue
    const isTop = mismatch.pointer.lastIndexOf('/') <= 0
    const key =
      (isTop ? meant : undefined) ??
      (kind === 'missing' && mismatch.pointer === '' ? mismatch.about : topKey(mismatch.pointer))
    // Beside a link that is none stands what can be judged, unless the field is all that there is.
    const isWhole = key === 'image' || mismatch.pointer === '/criteria'
    if (isAddress ? isWhole : !isBeside(mismatch))
      for (const field of fieldsOf(adapter, key)) malformed.add(field)
    const pointer = at.pointer + mismatch.pointer
    const fix = fixOf(mismatch, pointer)
    const problem: ShapeMismatch = {
      at: {
        ...at,
        pointer,
        ...(kind === 'unknown' ? { isKey: true } : {}),
      },
      about:
        `${mismatch.pointer}${kind === 'missing' ? `/${mismatch.about}` : ''}`.slice(1) ||
        'template',
      ...(mismatch.isMild ? {} : { label: labelOf(mismatch) }),
      message: mismatch.message,
      suggestion: mismatch.suggestion,
      value: mismatch.pointer === '' ? undefined : valueAt(fields, mismatch.pointer),
      ...(isAddress ? { isAddress } : {}),
      ...(fix === undefined ? {} : { fix }),
    }
    const list = mismatch.isMild ? foreignKeys : problems
    list.push(problem)
  }
  return {
    ...mapped,
    format: adapter.format,
    at,
    id: mapped.id ?? { value: made, at },
    identity: fromCredential ? 'from-credential' : mapped.id ? 'stated' : 'from-file',
    platformIds: mapped.platformIds ?? {},
    criteria: mapped.criteria ?? [],
    tags: mapped.tags ?? [],
    requires: mapped.requires ?? [],
    isSeasonal: mapped.isSeasonal ?? false,
    record: mapped.record ?? {},
    changes: mapped.changes ?? [],
    earner,
    alignments: mapped.alignments ?? [],
    problems,
    foreignKeys,
    malformed,
    ...(isExcerpt ? { leftOut: fieldsLeftOut(adapter, fields) } : {}),
  }
}

/** What is wrong with a template's shape, in a list of many. */
function labelOf({ kind, isAddress }: Mismatch): string {
  if (isAddress) return 'not a valid address'
  return {
    missing: 'required field missing',
    unknown: 'unknown field',
    wrong: 'field with a wrong value',
  }[kind]
}

/** Whether what differs is nothing that rules judge, so that they can go on. */
function isBeside({ kind, pointer, about }: Mismatch): boolean {
  // The adapter reads an alignment by mistyped keys as well.
  if (kind === 'unknown' && /^\/alignments?\//.test(pointer)) return true
  const name = kind === 'missing' ? about : pointer.slice(pointer.lastIndexOf('/') + 1)
  return /^(?:type|target(?:Type|Code|Description|Framework))$/.test(name)
}

function fixOf({ renamed, replacement }: Mismatch, pointer: Pointer): Problem['fix'] {
  if (renamed !== undefined) return { kind: 'rename', pointer, key: renamed }
  return replacement === undefined ? undefined : { kind: 'set', pointer, value: replacement }
}

/** The fields of which an excerpt does not say whether there is anything in them. */
function fieldsLeftOut({ sources }: FormatAdapter, fields: Fields): ReadonlySet<TemplateField> {
  return new Set(templateFields.filter((field) => !hasOneOf(fields, sources[field] ?? [])))
}

function topKey(pointer: Pointer): string {
  return pointerKeys(pointer)[0] ?? ''
}

function fieldsOf(adapter: FormatAdapter, key: string): TemplateField[] {
  return Object.entries(adapter.sources)
    .filter(([, keys]) => keys.includes(key))
    .map(([field]) => field as TemplateField) // the keys of `sources` are fields of a template
}
