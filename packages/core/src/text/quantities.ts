import { plainLetters } from './normalize.ts'

export type QuantityUnit =
  | 'percent'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'month'
  | 'year'
  /** Times what it was, as in "to double". */
  | 'times'
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

/** Numbers as words, without accents, in six languages; of "one" the forms that stand before a noun; `_` is a space. */
const numberWords: Readonly<Record<number, string>> = {
  1: 'one a an un una uno une ein eine einen einem einer eines een um uma',
  2: 'two dos deux zwei twee dois duas',
  3: 'three tres trois drei drie',
  4: 'four cuatro quatre vier quatro',
  5: 'five cinco cinq funf vijf',
  6: 'six seis sechs zes',
  7: 'seven siete sept sieben zeven sete',
  8: 'eight ocho huit acht oito',
  9: 'nine nueve neuf neun negen nove',
  10: 'ten diez dix zehn tien dez',
  11: 'eleven once onze elf',
  12: 'twelve doce douze zwolf twaalf doze dozen docena douzaine dutzend dozijn duzia',
  13: 'thirteen trece treize dreizehn dertien treze',
  14: 'fourteen catorce quatorze vierzehn veertien',
  15: 'fifteen quince quinze funfzehn vijftien',
  16: 'sixteen dieciseis seize sechzehn zestien dezasseis dezesseis',
  17: 'seventeen diecisiete dix-sept siebzehn zeventien dezassete dezessete',
  18: 'eighteen dieciocho dix-huit achtzehn achttien dezoito',
  19: 'nineteen diecinueve dix-neuf neunzehn negentien dezanove dezenove',
  20: 'twenty veinte vingt zwanzig twintig vinte veintena vingtaine',
  24: 'twenty-four veinticuatro vingt-quatre vierundzwanzig vierentwintig',
  25: 'twenty-five veinticinco vingt-cinq funfundzwanzig vijfentwintig',
  30: 'thirty treinta trente dreissig dreißig dertig trinta',
  35: 'thirty-five treinta_y_cinco trente-cinq funfunddreissig funfunddreißig vijfendertig trinta_e_cinco',
  36: 'thirty-six',
  40: 'forty cuarenta quarante vierzig veertig quarenta',
  45: 'forty-five cuarenta_y_cinco quarante-cinq funfundvierzig vijfenveertig quarenta_e_cinco',
  50: 'fifty cincuenta cinquante funfzig vijftig cinquenta',
  55: 'fifty-five cincuenta_y_cinco cinquante-cinq funfundfunfzig vijfenvijftig cinquenta_e_cinco',
  60: 'sixty sesenta soixante sechzig zestig sessenta',
  65: 'sixty-five sesenta_y_cinco soixante-cinq funfundsechzig vijfenzestig sessenta_e_cinco',
  70: 'seventy setenta soixante-dix siebzig zeventig',
  75: 'seventy-five setenta_y_cinco soixante-quinze funfundsiebzig vijfenzeventig setenta_e_cinco',
  80: 'eighty ochenta quatre-vingts quatre-vingt achtzig tachtig oitenta',
  85: 'eighty-five ochenta_y_cinco quatre-vingt-cinq funfundachtzig vijfentachtig oitenta_e_cinco',
  90: 'ninety noventa quatre-vingt-dix neunzig negentig',
  95: 'ninety-five noventa_y_cinco quatre-vingt-quinze funfundneunzig vijfennegentig noventa_e_cinco',
  100: 'hundred cien cent hundert honderd cem centaine centenar',
  200: 'doscientos doscientas zweihundert tweehonderd duzentos duzentas',
  300: 'trescientos trescientas dreihundert driehonderd trezentos trezentas',
  400: 'cuatrocientos cuatrocientas vierhundert vierhonderd quatrocentos quatrocentas',
  500: 'quinientos quinientas funfhundert vijfhonderd quinhentos quinhentas',
  1000: 'thousand mil mille tausend eintausend duizend',
  2000: 'zweitausend tweeduizend',
}

const valueOfWord = new Map(
  Object.entries(numberWords).flatMap(([value, words]) =>
    words.split(' ').map((word) => [word.replaceAll('_', ' '), Number(value)] as const),
  ),
)

/** "once", "our" and "of the" in another of the languages: numbers only before a unit. */
const inOtherLanguages = new Set(['once', 'onze', 'dos'])

/** The number that a word in {@link plainLetters} is; undefined where it is none. */
export function numberOfWord(word: string): number | undefined {
  return valueOfWord.get(word)
}

/** Longer words first, so that "twenty-four" is not read as "twenty". */
export const anyNumberWord = [...valueOfWord.keys()]
  .toSorted((a, b) => b.length - a.length)
  .join('|')

const units: readonly (readonly [QuantityUnit | 'fortnight', string])[] = [
  ['percent', '%|per ?cent|percent|prozent|pour ?cent|por ciento|por cento|procent'],
  [
    'workday',
    '(?:working|business|work) ?days?|weekdays?|werktag(?:en?|s)?|arbeitstag(?:en?|s)?|werkdag(?:en)?|(?:dias?|jours?) (?:habiles?|laborables?|ouvrables?|ouvres?|uteis|util)',
  ],
  ['day', '(?:calendar )?days?|dias?|jours?|(?:kalender)?tag(?:en?|s)?|dag(?:en)?'],
  ['week', 'weeks?|semanas?|semaines?|wochen?|weken'],
  ['fortnight', 'fortnights?|quincenas?|quinzenas?'],
  ['month', 'months?|mes(?:es)?|mois|monat(?:en?|s)?|maand(?:en)?'],
  ['year', 'years?|anos?|ans?|annees?|jahr(?:en?|e?s)?|jaar|jaren'],
  ['hour', 'hours?|horas?|heures?|stunden?|uur|uren'],
]

const digits =
  '\\d{1,3}(?:[.,\\u00a0\\u202f\\u2009 ]\\d{3})+(?:[.,]\\d{1,4})?(?!\\d)|\\d+(?:[.,]\\d+)?'

const quantity = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<digits>${digits})|(?!ten (?:minste|hoogste|slotte|laatste|eerste|opzichte|behoeve|einde)\\b)(?<word>${anyNumberWord})(?: (?<power>hundred|cents?|thousand|mil|mille|tausend|duizend|dozen))?(?![\\p{L}\\p{N}-]))` +
    `(?: ?\\(\\d{1,3}\\))?(?:[\\s\\u00a0\\u202f-]?(?:${units
      .map(([name, words]) => `(?<${name}>${words})(?!\\p{L})`)
      .join('|')}))?`,
  'gu',
)

/** The numbers that a text names, in its order: "80 %", "five working days", "14 Tagen", "1,000". */
export function quantitiesIn(text: string): readonly Quantity[] {
  return Array.from(plainLetters(text).matchAll(quantity)).flatMap((match): Quantity[] => {
    const groups = match.groups ?? {}
    const said = units.find(([name]) => groups[name] !== undefined)?.[0] ?? 'none'
    if (said === 'none' && inOtherLanguages.has(groups.word ?? '')) return []
    const unit = said === 'fortnight' ? 'week' : said
    const number =
      groups.digits === undefined
        ? (valueOfWord.get(groups.word ?? '') ?? Number.NaN) * powerOf(groups.power)
        : numberOf(groups.digits, unit)
    const found: Quantity = {
      value: said === 'fortnight' ? number * 2 : number,
      unit,
      isWord: groups.digits === undefined,
      start: match.index,
      end: match.index + match[0].length,
    }
    return [found]
  })
}

/** "two hundred", "five thousand" */
function powerOf(word: string | undefined): number {
  if (word === undefined) return 1
  if (word === 'dozen') return 12
  return /^(?:hundred|cents?)$/.test(word) ? 100 : 1000
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
