/** A stretch of a text and its offsets in UTF-16 units. */
export interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
}
