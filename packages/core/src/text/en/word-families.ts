import type { WordFamilyTable } from '../tables.ts'

/**
 * English endings that make one word of another, as Porter's stemmer leaves them, each with the fewest letters
 * before it: "citat" and "cite" are of one family, "manageri" and "manag". Put together by hand; a word too many
 * in a family makes a rule silent, one too few makes it speak.
 */
export const wordFamilies: WordFamilyTable = {
  endings: {
    abil: 3,
    abl: 3,
    ag: 5,
    al: 4,
    anc: 5,
    ant: 5,
    ar: 5,
    at: 3,
    e: 3,
    ement: 5,
    enc: 5,
    ent: 5,
    er: 3,
    eti: 3,
    ful: 3,
    hood: 3,
    i: 3,
    ibil: 3,
    ibl: 3,
    ic: 4,
    if: 4,
    ion: 3,
    ism: 4,
    ist: 6,
    iti: 3,
    is: 5,
    iv: 3,
    iz: 5,
    less: 3,
    ment: 3,
    ness: 3,
    or: 4,
    ship: 3,
    ur: 4,
    wis: 4,
  },
  spellings: [
    ['ae', 'e'],
    ['oe', 'e'],
    ['our', 'or'],
  ],
  alike: { c: 's', d: 's', t: 's', z: 's' },
}
