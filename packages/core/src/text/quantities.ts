import { plainLetters } from './words.ts'

export type QuantityUnit =
  | 'percent'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'month'
  | 'year'
  | 'none'

/** A number that a text names, with its unit. */
export interface Quantity {
  readonly value: number
  readonly unit: QuantityUnit
  /** Whether it is written as a word; "one" may be an article. */
  readonly isWord: boolean
  /** Where it stands in the text with its unit, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Numbers as words, without accents, in six languages; of "one" the forms that stand before a noun. */
const numberWords: Readonly<Record<number, string>> = {
  1: 'one a an un una uno une ein eine einen einem einer een um uma',
  2: 'two dos deux zwei twee dois duas',
  3: 'three tres trois drei drie',
  4: 'four cuatro quatre vier quatro',
  5: 'five cinco cinq funf vijf',
  6: 'six seis sechs zes',
  7: 'seven siete sept sieben zeven sete',
  8: 'eight ocho huit acht oito',
  9: 'nine nueve neuf neun negen nove',
  10: 'ten diez dix zehn tien dez',
  12: 'twelve doce douze zwolf twaalf doze',
  14: 'fourteen catorce quatorze vierzehn veertien',
  15: 'fifteen quince quinze funfzehn vijftien',
  18: 'eighteen dieciocho achtzehn achttien dezoito',
  20: 'twenty veinte vingt zwanzig twintig vinte',
  24: 'twenty-four veinticuatro vierundzwanzig vierentwintig',
  30: 'thirty treinta trente dreissig dertig trinta',
  36: 'thirty-six',
  60: 'sixty sesenta soixante sechzig zestig sessenta',
  90: 'ninety noventa neunzig negentig',
}

const valueOfWord = new Map(
  Object.entries(numberWords).flatMap(([value, words]) =>
    words.split(' ').map((word) => [word, Number(value)] as const),
  ),
)

/** Longer words first, so that "twenty-four" is not read as "twenty". */
const anyNumberWord = [...valueOfWord.keys()].toSorted((a, b) => b.length - a.length).join('|')

const units: readonly (readonly [QuantityUnit, string])[] = [
  ['percent', '%|per ?cent|percent|prozent|pour ?cent|por ciento|por cento|procent'],
  [
    'workday',
    '(?:working|business|work) ?days?|weekdays?|werktag(?:en?|s)?|arbeitstag(?:en?|s)?|werkdag(?:en)?|(?:dias?|jours?) (?:habiles?|laborables?|ouvrables?|ouvres?|uteis|util)',
  ],
  ['day', '(?:calendar )?days?|dias?|jours?|(?:kalender)?tag(?:en?|s)?|dag(?:en)?'],
  ['week', 'weeks?|semanas?|semaines?|wochen?|weken'],
  ['month', 'months?|mes(?:es)?|mois|monat(?:en?|s)?|maand(?:en)?'],
  ['year', 'years?|anos?|ans?|annees?|jahr(?:en?|e?s)?|jaar|jaren'],
  ['hour', 'hours?|horas?|heures?|stunden?|uur|uren'],
]

const digits =
  '\\d{1,3}(?:[.,\\u00a0\\u202f\\u2009 ]\\d{3})+(?:[.,]\\d{1,4})?(?!\\d)|\\d+(?:[.,]\\d+)?'

const quantity = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<digits>${digits})|(?<word>${anyNumberWord})(?![\\p{L}\\p{N}-]))` +
    `(?: ?\\(\\d{1,3}\\))?(?:[\\s\\u00a0\\u202f-]?(?:${units
      .map(([name, words]) => `(?<${name}>${words})(?!\\p{L})`)
      .join('|')}))?`,
  'gu',
)

/** The numbers that a text names, in its order: "80 %", "five working days", "14 Tagen", "1,000". */
export function quantitiesIn(text: string): readonly Quantity[] {
  return Array.from(plainLetters(text).matchAll(quantity), (match): Quantity => {
    const groups = match.groups ?? {}
    const unit = units.find(([name]) => groups[name] !== undefined)?.[0] ?? 'none'
    return {
      value:
        groups.digits === undefined
          ? (valueOfWord.get(groups.word ?? '') ?? Number.NaN)
          : numberOf(groups.digits, unit),
      unit,
      isWord: groups.digits === undefined,
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}

/** Days of a quantity of time, working days as calendar days times 7/5, rounded up; undefined for what is no time. */
export function daysOf({ value, unit }: Quantity): number | undefined {
  switch (unit) {
    case 'hour':
      return Math.ceil(value / 24)
    case 'day':
      return value
    case 'workday':
      return Math.ceil((value * 7) / 5)
    case 'week':
      return value * 7
    case 'month':
      return value % 12 === 0 ? (value / 12) * 365 : value * 30
    case 'year':
      return value * 365
    default:
      return undefined
  }
}

/** A sign before three digits parts thousands, unless more than one kind stands there; else decimals. */
function numberOf(written: string, unit: QuantityUnit): number {
  const plain = written.replace(/[\s\u00a0\u202f\u2009]/g, '')
  const signs = plain.match(/[.,]/g) ?? []
  const last = plain.slice(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(',')) + 1)
  const hasDecimals =
    signs.length > 0 && (last.length !== 3 || new Set(signs).size > 1 || unit === 'percent')
  if (!hasDecimals) return Number(plain.replace(/[.,]/g, ''))
  const whole = plain.slice(0, -last.length - 1).replace(/[.,]/g, '')
  return Number(`${whole}.${last}`)
}
