/** A comment's text without its marks, and its offsets in the file. */
export interface Comment {
  readonly text: string
  readonly start: number
  readonly end: number
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
