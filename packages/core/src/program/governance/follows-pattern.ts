/** What stands between two parts of a pattern for names. */
export const patternSeparator = /: ?| ?\| ?| ?\/ ?| [–—-] /g

/** Whether a name has the parts of a pattern, with the same signs between them. */
export function followsPattern(name: string, pattern: string): boolean {
  let rest = withOneDash(name)
  for (const [sign] of withOneDash(pattern).matchAll(patternSeparator)) {
    const at = rest.indexOf(sign.trim() === '-' ? ' - ' : sign.trim())
    if (at < 1) return false
    rest = rest.slice(at + (sign.trim() === '-' ? 3 : 1))
  }
  return rest.trim() !== ''
}

function withOneDash(text: string): string {
  return text.replace(/[–—]/g, '-')
}
