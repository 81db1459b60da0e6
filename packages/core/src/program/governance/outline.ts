import type { ProgramDocument } from '../document.ts'

/**
 * Whether a governance document says of itself that nobody has approved it yet, by an empty `approved_on` in its
 * front matter: then it is being written, and what is missing is no finding.
 */
export function isOutline({ fields }: ProgramDocument): boolean {
  const { approved_on: approved } = fields
  return approved !== undefined && (approved.value === null || approved.value === '')
}
