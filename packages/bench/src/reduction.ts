/**
 * The smallest text for which something still holds, as far as leaving out pieces leads: first
 * halves, then ever smaller pieces, down to single characters. Gives up after `milliseconds`.
 */
export async function reduced(
  text: string,
  holds: (text: string) => Promise<boolean>,
  milliseconds: number,
): Promise<string> {
  const until = performance.now() + milliseconds
  let smallest = text
  for (let size = Math.ceil(text.length / 2); ; size = Math.ceil(size / 2)) {
    for (let start = 0; start < smallest.length; ) {
      if (performance.now() > until) return smallest
      const shorter = smallest.slice(0, start) + smallest.slice(start + size)
      if (await holds(shorter)) smallest = shorter
      else start += size
    }
    if (size <= 1) return smallest
  }
}
