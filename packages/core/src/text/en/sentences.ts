import type { SentenceTable } from '../tables.ts'

/** English abbreviations, and Latin ones that English texts use. Put together by hand. */
export const sentences: SentenceTable = {
  abbreviations: [
    'e.g',
    'i.e',
    'etc',
    'vs',
    'approx',
    'incl',
    'resp',
    'no',
    'nr',
    'dr',
    'prof',
    'mr',
    'mrs',
    'ms',
    'st',
    'inc',
    'ltd',
    'co',
    'corp',
    'dept',
    'min',
    'max',
    'fig',
    'vol',
    'ed',
    'u.s',
    'u.k',
  ],
}
