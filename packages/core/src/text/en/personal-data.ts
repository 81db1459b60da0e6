import type { PersonalDataTable } from '../tables.ts'

/*
 * English words by which a text names a person or gives a telephone number, the latter in some other
 * languages too. Put together by hand, and held against the texts of `packages/core/quality`.
 */

const capitalised = "\\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Lu}\\p{Ll}+)?"
const title = '(?:Dr|Prof|Mr|Mrs|Ms|Mx|Professor|Doctor|Sir|Dame)\\b\\.?'

export const personalData: PersonalDataTable = {
  telephone:
    /(?=[+\d])(?<=\b(?:tel|phone|telephone|call|fax|mobile|whatsapp|telefon|tél)\b\.?:?\s*(?:us )?(?:at |on )?)(?:\+?\d[\d\s()./-]{5,}\d)|(?<![\w.])(?:\+|00)[1-9]\d{0,2}[\s./-]?(?:\(\d{1,4}\)[\s./-]?)?\d{1,4}(?:[\s./-]?\d{2,4}){2,4}(?!\w)/giu,
  titled: {
    words: ['dr', 'prof', 'mr', 'mrs', 'ms', 'mx', 'professor', 'doctor', 'sir', 'dame'],
    phrases: [
      new RegExp(
        `(?<=\\b(?:by|with|contact|from|instructors?|teachers?|trainers?|supervisors?|under|and|of) )${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised}|van|von|de|der|la)){0,3}(?! (?:\\p{Lu}|[Aa]ward|[Pp]rogram|[Cc]ourse|[Ff]oundation|[Pp]rize|[Rr]eading))`,
        'gu',
      ),
      new RegExp(
        `(?:^|(?<=[.!?:;] ))${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised})){0,2}(?=,? (?:who|will|teaches|taught|leads|led|presents|is|was|has|runs|supervises|signs|offers)\\b)`,
        'gu',
      ),
    ],
  },
  awardee: {
    words: ['awarded', 'issued', 'presented', 'given', 'granted'],
    phrase: new RegExp(
      `(?<=\\b(?:awarded|issued|presented|given|granted) to )(?:${title} )?(${capitalised}) (${capitalised})(?=,| for | on | who has | in recognition|\\.|$)`,
      'gu',
    ),
  },
  group:
    /^(?:Team|Staff|Student|Students|Faculty|Program|Programme|Community|University|College|School|Board|Members?|Graduate|Master|Certified|Open|New|Advanced|Active|Senior|Junior|Lead|All|Our|The|High|Youth|Club|Event|Project|Peer|Data|Software|Gold|Silver|Bronze)$/,
  plural: /s$/,
}
