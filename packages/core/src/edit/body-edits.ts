import type { DataOperation } from '../documents/patch.ts'
import type { TextLayout } from './layout.ts'
import type { EditableSource } from './scalar-text.ts'
import { type TextEdit, textEditsFor } from './text-edits.ts'

/**
 * Ways to write down a change of the text below front matter, which has no key and is never written
 * anew.
 */
export function bodyEdits(
  source: EditableSource,
  body: TextLayout,
  change: DataOperation,
  value: unknown,
): TextEdit[] {
  const written = source.text.slice(body.start, body.end)
  if (change.kind === 'set' && value === written && change.value.trim() === change.value)
    return [{ start: body.start, end: body.end, text: change.value }]
  if (change.kind !== 'replace' || typeof value !== 'string') return []
  const item = { start: body.start, end: body.end, bodyEnd: body.end, value: body }
  const root = {
    kind: 'map',
    flow: false,
    open: 0,
    items: [{ ...item, key: { name: 'description', text: body }, valueAt: undefined }],
  } as const
  return [...textEditsFor(source, root, change, value)]
}
