import { syntaxOf } from '../documents/media-type.ts'
import { isSame } from '../documents/patch.ts'
import { childPointer, type Place } from '../documents/place.ts'
import { Reconciler } from '../edit/reconcile.ts'
import { type Fields, isFields, own } from '../formats/fields.ts'
import { fingerprintOf } from './fingerprint.ts'
import { importMetadata } from './new-text.ts'
import { exchanges } from './platforms.ts'
import { below, lastImport, partOf, simplified, type Translated } from './translate.ts'

/** What an import does to a template that is there already. */
export type Merged =
  | {
      readonly text: string
      /** Our fields that were changed on the platform and here; they are now as the platform has them. */
      readonly changedOnBoth: readonly string[]
    }
  | { readonly refused: string }

/**
 * Updates a template in the text of its file: what has changed on the platform since the last import,
 * and nothing else. Where nothing is known of an earlier import, the platform's word counts.
 */
export async function mergeInto(
  text: string,
  at: Place,
  current: Fields,
  imported: Translated,
): Promise<Merged> {
  const syntax = syntaxOf(at.file)
  if (syntax === undefined) return { refused: 'The file is no YAML, JSON or Markdown' }
  const { changes, changedOnBoth } = changesOf(current, imported)
  const reconciler = new Reconciler(text, syntax, at.document)
  for (const [key, value] of [...changes, ...bookkept(current, imported)]) {
    const pointer = childPointer(at.pointer, key)
    const refused =
      value === undefined
        ? await reconciler.remove(pointer)
        : await reconciler.put(pointer, own(current, key), value)
    if (refused !== undefined) return { refused: `\`${key}\` cannot be changed: ${refused}` }
  }
  return { text: reconciler.text, changedOnBoth }
}

type FieldChange = readonly [key: string, value: unknown]

/** Our fields that take another value; undefined for those that go. */
function changesOf(current: Fields, imported: Translated) {
  const fingerprints = lastImport(current, imported.platform)?.fingerprints ?? {}
  const { mappings } = exchanges[imported.format]
  const here = simplified(current, imported.platform)
  const changes = new Map<string, unknown>()
  const changedOnBoth: string[] = []
  for (const mapping of mappings) {
    const { platformKey, templateKeys } = mapping
    const part = imported.parts.get(platformKey)
    const known = own(fingerprints, platformKey)
    const plain = partOf(here, mapping)
    if (part === undefined) {
      // The platform has it no longer; what somebody has written here since stays.
      const isOurs = templateKeys.some(
        (key) => changes.has(key) || Object.hasOwn(imported.fields, key),
      )
      if (known !== undefined && known === fingerprintOf(plain) && !isOurs)
        for (const key of Object.keys(plain)) changes.set(key, undefined)
      continue
    }
    if (known === fingerprintOf(part) || isSame(plain, part)) continue
    if (known !== undefined && known !== fingerprintOf(plain))
      changedOnBoth.push(...Object.keys(part))
    for (const key of templateKeys) {
      const value = own(part, key)
      if (value !== undefined) changes.set(key, inFormOf(own(current, key), value))
      else if (known !== undefined && own(plain, key) !== undefined) changes.set(key, undefined)
    }
  }
  return { changes: [...changes], changedOnBoth }
}

/** A new value in the form in which a person has written the old one. */
function inFormOf(before: unknown, after: unknown): unknown {
  if (isFields(before) && typeof after === 'string') {
    const key = Object.hasOwn(before, 'remote_upload_url') ? 'remote_upload_url' : 'url'
    return { ...before, [key]: after }
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return after
  return after.map((item: unknown) =>
    typeof item === 'string'
      ? (before.find((old: unknown) => isFields(old) && own(old, 'name') === item) ?? item)
      : item,
  )
}

/** What is noted of the import. */
function bookkept(current: Fields, imported: Translated): FieldChange[] {
  const { platform } = imported
  const noted = importMetadata(imported)
  const ids = below(current, 'platform_ids')
  const unmapped = own(below(noted, 'platform_fields'), platform)
  const { [platform]: _, ...others } = below(current, 'platform_fields')
  return [
    ...(imported.id === undefined || String(own(ids, platform)) === String(imported.id.value)
      ? []
      : [['platform_ids', { ...ids, ...below(noted, 'platform_ids') }] as const]),
    [
      'platform_fields',
      {
        ...(unmapped === undefined ? {} : { [platform]: unmapped }),
        ...others,
        imported: {
          ...below(current, 'platform_fields', 'imported'),
          ...below(noted, 'platform_fields', 'imported'),
        },
      },
    ],
  ]
}
