import type { Comment } from '../documents/comments.ts'
import type { FileLocator } from '../documents/file-locator.ts'

/** A comment that switches rules off, for the file or for what begins on the next line. */
export interface Suppression {
  /** Ids of rules. */
  readonly rules: readonly string[]
  /** What stands behind `--`; absent where nothing does. */
  readonly reason?: string
  /** Offsets that it covers. */
  readonly start: number
  readonly end: number
  readonly comment: Comment
  /** Set where the comment speaks to badgelint in words that it does not know. */
  readonly unclear?: true
}

const directive = /^\s*badgelint-(\S*)\s*([\s\S]*)$/

/**
 * Reads `badgelint-disable-next-line rule, rule -- reason` and `badgelint-disable-file …` from the comments
 * of a file.
 */
export function readSuppressions(locator: FileLocator): Suppression[] {
  const { lines, text } = locator
  const comments = locator.comments()
  const blockEndOf = locator.blockEnds()
  return comments.flatMap((comment) => {
    const match = directive.exec(comment.text)
    if (!match) return []
    const [list = '', ...reasons] = (match[2] ?? '').split(/(?:^|\s)--(?=\s|$)/)
    const rules = list.split(/[\s,]+/).filter((rule) => rule !== '')
    const reason = reasons.join('--').trim()
    const base = { rules, comment, ...(reason === '' ? {} : { reason }) }
    if (match[1] === 'disable-file' && rules.length > 0)
      return [{ ...base, start: 0, end: text.length }]
    if (match[1] === 'disable-next-line' && rules.length > 0) {
      const start = lines.startOf(lines.position(comment.end).line + 1)
      const lineEnd = lines.startOf(lines.position(start).line + 1)
      return [{ ...base, start, end: Math.max(lineEnd, blockEndOf(start, lineEnd)) }]
    }
    return [{ ...base, start: 0, end: 0, unclear: true as const }]
  })
}
