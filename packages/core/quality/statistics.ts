/** How many findings were right, wrong and arguable. */
export interface Tally {
  readonly right: number
  readonly wrong: number
  readonly arguable: number
}

export interface Precision {
  /** Share of the right ones, what is arguable left out; undefined where there are none. */
  readonly plain: number | undefined
  /** The same where what is arguable counts as wrong. */
  readonly strict: number | undefined
  /** Where the plain share lies in 95 of 100 such samples. */
  readonly interval: readonly [low: number, high: number] | undefined
}

/** A figure that rests on fewer findings is not shown to be right. */
export const fewestShown = 30

/** Fewer findings say nothing against a rule. */
export const fewestTelling = 10

export function precision({ right, wrong, arguable }: Tally): Precision {
  const judged = right + wrong
  const all = judged + arguable
  return {
    plain: judged > 0 ? right / judged : undefined,
    strict: all > 0 ? right / all : undefined,
    interval: judged > 0 ? wilson(right, judged) : undefined,
  }
}

/** Wilson's score interval for `hits` of `count`, at 95 %. */
export function wilson(hits: number, count: number): readonly [low: number, high: number] {
  const z = 1.959964
  const share = hits / count
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))
  const middle = share + (z * z) / (2 * count)
  const scale = 1 + (z * z) / count
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = (key: keyof Tally) => tallies.reduce((count, tally) => count + tally[key], 0)
  return { right: total('right'), wrong: total('wrong'), arguable: total('arguable') }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper
}
