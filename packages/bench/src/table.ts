/** What a figure is held against. `aim` is what is hoped for beyond it. Smaller is better. */
export interface Bar {
  readonly most: number
  readonly aim?: number
}

/** One line of the result. */
export interface Row {
  readonly measure: string
  /** Badgelint's figure and the other's, with their units. */
  readonly own: string
  readonly other: string
  readonly ratio: string
  readonly bar: string
  readonly verdict: string
}

/** Says whether a figure meets its bar, else by how much it misses it, in the figure's unit. */
export function verdict(figure: number, { most, aim }: Bar, unit = ''): string {
  const over = (limit: number) => `${number(figure - limit)}${unit}`
  if (figure > most) return `missed by ${over(most)}`
  if (aim === undefined) return 'met'
  return figure > aim ? `met, aim missed by ${over(aim)}` : 'met, the aim too'
}

export function milliseconds(time: number): string {
  return time < 1000 ? `${Math.round(time)} ms` : `${number(time / 1000)} s`
}

/** A number with two places behind the point, or none where it is large. */
export function number(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 2 : 0)
}

/** Lines of a Markdown table, the first of them its heading. */
export function markdownTable(lines: readonly (readonly string[])[]): string {
  const [heading = [], ...rest] = lines
  return [heading, heading.map(() => '---'), ...rest]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')
}
