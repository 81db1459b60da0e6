/** A cell that holds a number, by what its point and comma may mean. */
export interface NumberCell {
  /** What it is where the point is that of decimals; absent where it cannot be. */
  readonly withPoint?: number
  /** The same for the comma. */
  readonly withComma?: number
  readonly isPercent: boolean
}

/** What stands before the decimals in the numbers of a column. */
export type DecimalMark = '.' | ','

/** Reads a cell; undefined where it holds no number. */
export function numberIn(cell: string): NumberCell | undefined {
  const text = cell.trim().replace(/^[\u2212\u2013]/, '-')
  const isPercent = text.endsWith('%') || text.startsWith('%')
  const bare = (isPercent ? text.replace('%', '') : text).trim()
  if (bare.length > maxDigits) return undefined
  const [withPoint, withComma] = [decimal(bare, '.'), decimal(bare, ',')]
  if (withPoint === undefined && withComma === undefined) return undefined
  return {
    ...(withPoint === undefined ? {} : { withPoint }),
    ...(withComma === undefined ? {} : { withComma }),
    isPercent,
  }
}

/** A longer one is no number that was measured. */
const maxDigits = 40

/** What stands before decimals in a column, as far as its clear numbers say; undefined where they differ. */
export function decimalMarkOf(cells: Iterable<NumberCell | undefined>): DecimalMark | undefined {
  const marks = new Set<DecimalMark>()
  for (const cell of cells) {
    if (cell === undefined || (cell.withPoint !== undefined && cell.withComma !== undefined))
      continue
    marks.add(cell.withPoint === undefined ? ',' : '.')
  }
  const [mark] = marks
  return marks.size === 1 ? mark : undefined
}

/** The number of a cell in a column with a mark; undefined where it can be read in two ways. */
export function numberOf(
  { withPoint, withComma }: NumberCell,
  mark: DecimalMark | undefined,
): number | undefined {
  if (withPoint === undefined || withComma === undefined) return withPoint ?? withComma
  if (withPoint === withComma) return withPoint
  if (mark === undefined) return undefined
  return mark === '.' ? withPoint : withComma
}

const spaces = "[ \\u00a0\\u2009\\u202f'’]"

/** Whole numbers whose thousands a mark sets apart, or spaces, or nothing; and decimals behind the other mark. */
const patterns: Readonly<Record<DecimalMark, RegExp>> = {
  '.': pattern('\\.', ','),
  ',': pattern(',', '\\.'),
}

function pattern(mark: string, thousands: string): RegExp {
  const grouped = [thousands, spaces].map((one) => `[1-9]\\d{0,2}(?:${one}\\d{3})+`)
  return new RegExp(`^([+-]? ?)(\\d+|${grouped.join('|')})?(?:${mark}(\\d+))?$`)
}

function decimal(text: string, mark: DecimalMark): number | undefined {
  const [, sign = '', whole = '', decimals = ''] = patterns[mark].exec(text) ?? []
  if (whole === '' && decimals === '') return undefined
  const value = Number(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`)
  return sign.startsWith('-') ? 0 - value : value
}
