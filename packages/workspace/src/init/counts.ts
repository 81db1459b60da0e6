/** How often each item stands in a list, the most frequent first. */
export function counted<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}

/** The items of a list, each once, the most frequent first. */
export function byCount<T>(items: readonly T[]): T[] {
  return [...counted(items).keys()]
}
