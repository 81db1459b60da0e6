import type { DataChange } from './change.ts'
import type { TextLayout } from './layout.ts'
import { type Splice, splicesFor } from './splices.ts'
import type { EditableSource } from './writing.ts'

/**
 * Ways to write down a change of the text below front matter, which has no key and is never written
 * anew.
 */
export function bodySplices(
  source: EditableSource,
  body: TextLayout,
  change: DataChange,
  value: unknown,
): Splice[] {
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
  return [...splicesFor(source, root, change, value)]
}
