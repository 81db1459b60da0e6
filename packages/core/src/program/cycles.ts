/** Ways that lead back to where they began, each told once. A chain may be of any length. */
export function cycles<V>(members: readonly V[], next: (member: V) => readonly V[]): V[][] {
  const found: V[][] = []
  const left = new Set<V>()
  for (const start of members) {
    const way: V[] = []
    const onWay = new Set<V>()
    const ahead: V[][] = [[start]]
    while (ahead.length > 0) {
      const member = ahead.at(-1)?.pop()
      if (member === undefined) {
        ahead.pop()
        const last = way.pop()
        if (last === undefined) continue
        onWay.delete(last)
        left.add(last)
      } else if (onWay.has(member)) found.push(way.slice(way.indexOf(member)))
      else if (!left.has(member)) {
        way.push(member)
        onWay.add(member)
        ahead.push([...next(member)])
      }
    }
  }
  return found
}
