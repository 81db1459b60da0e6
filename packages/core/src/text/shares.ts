import { plainLetters } from './normalize.ts'
import { anyNumberWord, numberOfWord, type Quantity } from './quantities.ts'

/** Shares in words, in percent, and how often what it was: in six languages, in plain letters. */
const fixed: readonly (readonly [value: number, unit: 'percent' | 'times', words: string])[] = [
  [
    200 / 3,
    'percent',
    'two[ -]thirds|dos tercios|dos terceras partes|deux tiers|zwei drittel|zweidrittel|twee ?derde|dois tercos',
  ],
  [
    75,
    'percent',
    'three[ -]quarters|tres cuartos|tres cuartas partes|trois quarts|drei ?viertel|drie ?kwart|tres quartos|tres quartas partes',
  ],
  [
    80,
    'percent',
    'four[ -]fifths|cuatro quintos|cuatro quintas partes|quatre cinquiemes|vier ?funftel|vier ?vijfde|quatro quintos',
  ],
  [
    60,
    'percent',
    'three[ -]fifths|tres quintos|tres quintas partes|trois cinquiemes|drei ?funftel|drie ?vijfde|tres quintas partes',
  ],
  [
    40,
    'percent',
    'two[ -]fifths|dos quintos|dos quintas partes|deux cinquiemes|zwei ?funftel|twee ?vijfde|dois quintos',
  ],
  [
    10,
    'percent',
    '(?:a|one)[ -]tenth|una decima parte|un dixieme|(?:ein|einem) zehntel|een tiende|um decimo|(?:uma|a) decima parte',
  ],
  [
    100 / 3,
    'percent',
    '(?:a|one)[ -]third|un tercio|una tercera parte|la tercera parte|un tiers|le tiers|(?:ein|einem) drittel|een derde|um terco|(?:uma|a) terca parte',
  ],
  [
    25,
    'percent',
    '(?:a|one)[ -]quarter(?= of)|un cuarto(?= de)|(?:una|la) cuarta parte|un quart(?= d)|(?:ein|einem) viertel|een kwart|um quarto(?= d)|(?:uma|a) quarta parte',
  ],
  [
    20,
    'percent',
    '(?:a|one)[ -]fifth|(?:una|la) quinta parte|un cinquieme|(?:ein|einem) funftel|een vijfde|um quinto|(?:uma|a) quinta parte',
  ],
  [
    50,
    'percent',
    '(?:at least |more than |one )?half(?= of| the| our| all)|(?:la )?mitad(?= de)|la moitie|(?:die|der) halfte|de helft|(?:a )?metade(?= d)|every (?:other|second)(?= badge| earner| learner)|jede[nrs]? zweiten?|une? badge sur deux',
  ],
  [33.3, 'percent', 'every third(?= badge| earner| learner)|jede[nrs]? dritten?'],
  [
    3,
    'times',
    'treble|triple|(?:have|be) (?:tripled|trebled)|verdreifach(?:en|t|ung)|zu verdreifachen|triplicar|tripler|verdrievoudig(?:en|d|ing)',
  ],
  [
    2,
    'times',
    'double(?! (?:degree|diploma|major|check|blind|opt))|doubling|(?:have|be) doubled|twice as many(?! as)|verdoppel(?:n|t|ung)|zu verdoppeln|doppelt so viele?(?! wie)|duplicar|duplique|duplicacion|duplicacao|doblar|el doble(?! que)|o dobro(?! d)|dobrar|doubler|doublement|verdubbel(?:en|d|ing)|twee keer zoveel(?! als)',
  ],
]

/** "four in five", "vier von fünf", "tres de cada cuatro", "neuf apprenants sur dix", "drie op de vier" */
const oneNumber = `\\d{1,3}|${anyNumberWord}`
const ofEach = `(?<part>${oneNumber}) (?:\\p{L}+ ){0,2}?(?:in every|out of|out of every|of every|in|von|de cada|em cada|sur|op de|van de|op elke) (?<whole>${oneNumber})`

const share = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:${[
    ...fixed.map(([, , words], index) => `(?<fixed${index}>${words})`),
    ofEach,
  ].join('|')})(?![\\p{L}\\p{N}%-])`,
  'gu',
)

/** The shares that a text names in words, in percent, and its "double" and "triple": "a third", "four in five". */
export function sharesIn(text: string): readonly Quantity[] {
  return Array.from(plainLetters(text).matchAll(share)).flatMap((match): Quantity[] => {
    const said = meaningOf(match.groups ?? {})
    if (said === undefined) return []
    const [value, unit] = said
    return [{ value, unit, isWord: true, start: match.index, end: match.index + match[0].length }]
  })
}

function meaningOf(
  groups: Readonly<Record<string, string | undefined>>,
): readonly [number, 'percent' | 'times'] | undefined {
  const index = fixed.findIndex((_, index) => groups[`fixed${index}`] !== undefined)
  const said = fixed[index]
  if (said !== undefined) return [said[0], said[1]]
  const [part, whole] = [groups.part, groups.whole].map(numberOf)
  // "One in a hundred" is said of a risk, and "9 in 8" of nothing.
  const isShare = part !== undefined && whole !== undefined && part > 0 && part < whole
  return isShare && whole >= 2 && (whole <= 20 || whole === 100)
    ? [(part / whole) * 100, 'percent']
    : undefined
}

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  return /^\d/.test(written) ? Number(written) : numberOfWord(written)
}
