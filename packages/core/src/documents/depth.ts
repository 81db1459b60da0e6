/** Lists and maps may be nested this deep. Real templates need about ten; the limit guards the stack. */
export const maxDepth = 100

/** Whether a value is nested deeper than {@link maxDepth}. Reads each shared value once. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  const seen = new Set<unknown>()
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return true
    const below: unknown[] = []
    for (const item of level) {
      if (typeof item !== 'object' || item === null || seen.has(item)) continue
      seen.add(item)
      for (const child of Object.values(item))
        if (typeof child === 'object' && child !== null) below.push(child)
    }
    level = below
  }
  return false
}
