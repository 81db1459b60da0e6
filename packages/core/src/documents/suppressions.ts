import type { Lines } from './lines.ts'

/** A comment's text without its marks, and its offsets in the file. */
export interface Comment {
  readonly text: string
  readonly start: number
  readonly end: number
}

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
 * Reads `badgelint-disable-next-line rule, rule -- reason` and `badgelint-disable-file …` from
 * comments. `blockFrom` says where what begins at an offset ends.
 */
export function readSuppressions(
  comments: readonly Comment[],
  text: string,
  lines: Lines,
  blockFrom: (start: number, end: number) => number,
): Suppression[] {
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
      return [{ ...base, start, end: Math.max(lineEnd, blockFrom(start, lineEnd)) }]
    }
    return [{ ...base, start: 0, end: 0, unclear: true as const }]
  })
}

/** HTML comments of a Markdown text. */
export function markdownComments(text: string): Comment[] {
  const comments: Comment[] = []
  let start = text.indexOf('<!--')
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0) break
    comments.push({ text: text.slice(start + 4, close), start, end: close + 3 })
    start = text.indexOf('<!--', close + 3)
  }
  return comments
}
