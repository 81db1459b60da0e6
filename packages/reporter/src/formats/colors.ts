import picocolors from 'picocolors'

export type Colors = ReturnType<typeof picocolors.createColors>

/** Functions that colour text, or leave it as it is. */
export function colorsFor(isColored: boolean): Colors {
  return picocolors.createColors(isColored)
}
