/** Code within a line of Markdown: one line, in which nothing is escaped. */
export function codeSpan(code: string): string {
  const fence = '`'.repeat(longestBacktickRun(code) + 1)
  // Next to a backtick the fence would not be seen; one space on each side is not shown.
  const padding = /^`|`$/.test(code) ? ' ' : ''
  return `${fence}${padding}${code}${padding}${fence}`
}

/** How many backticks stand side by side in a text at the most. */
export function longestBacktickRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
