const heights = '▁▂▃▄▅▆▇█'

/** A row of bars, one for each number, of which the largest is as high as can be. A zero is a gap. */
export function trend(numbers: readonly number[]): string {
  const largest = Math.max(...numbers, 1)
  return numbers
    .map((number) => (number === 0 ? ' ' : heights[Math.ceil((number / largest) * 8) - 1]))
    .join('')
}

/** A bar of at most so many columns for a number, in steps of half a column. */
export function bar(number: number, largest: number, columns: number): string {
  const halves = Math.round((number / Math.max(largest, 1)) * columns * 2)
  return '█'.repeat(halves >> 1) + (halves % 2 === 1 ? '▌' : '')
}
