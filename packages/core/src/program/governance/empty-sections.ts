import { isPlaceholder } from '../../text/placeholder.ts'
import type { Section } from '../document.ts'

/** Whether a heading is followed by nothing, or by the place of a text alone. */
export function isEmptySection({ blocks, hasSubsections }: Section): boolean {
  const [block, other] = blocks
  if (block === undefined) return !hasSubsections
  return other === undefined && isPlaceholder(block.value)
}
