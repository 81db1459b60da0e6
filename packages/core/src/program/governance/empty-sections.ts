import { isPlaceholder } from '../../text/placeholder.ts'
import type { Block, Section } from '../document.ts'

/**
 * Whether a heading is followed by nothing, or by the place of a text alone. A table is content as soon as one cell
 * below its head says something.
 */
export function isEmptySection({ blocks, hasSubsections }: Section): boolean {
  const [block, other] = blocks
  if (block === undefined) return !hasSubsections
  return other === undefined && isUnfilled(block)
}

function isUnfilled(block: Block): boolean {
  if (block.kind !== 'table') return isPlaceholder(block.value)
  const rows = block.rows.slice(1)
  return (
    rows.length > 0 &&
    rows.every((row) => row.every(({ value }) => value.trim() === '' || isPlaceholder(value)))
  )
}
