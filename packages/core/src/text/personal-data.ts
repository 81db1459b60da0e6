/** A stretch of a text that tells of a single person. */
export interface PersonalDatum {
  readonly kind: 'e-mail' | 'telephone' | 'person'
  readonly start: number
  readonly end: number
}

const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu

const telephone =
  /(?=[+\d])(?<=\b(?:tel|phone|telephone|call|fax|mobile|whatsapp|telefon|tél)\b\.?:?\s*(?:us )?(?:at |on )?)(?:\+?\d[\d\s()./-]{5,}\d)|(?<![\w.])(?:\+|00)[1-9]\d{0,2}[\s./-]?(?:\(\d{1,4}\)[\s./-]?)?\d{1,4}(?:[\s./-]?\d{2,4}){2,4}(?!\w)/giu

const capitalised = "\\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Lu}\\p{Ll}+)?"
const title = '(?:Dr|Prof|Mr|Mrs|Ms|Mx|Professor|Doctor|Sir|Dame)\\b\\.?'

const titled = [
  new RegExp(
    `(?<=\\b(?:by|with|contact|from|instructors?|teachers?|trainers?|supervisors?|under|and|of) )${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised}|van|von|de|der|la)){0,3}(?! (?:\\p{Lu}|[Aa]ward|[Pp]rogram|[Cc]ourse|[Ff]oundation|[Pp]rize|[Rr]eading))`,
    'gu',
  ),
  new RegExp(
    `(?:^|(?<=[.!?:;] ))${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised})){0,2}(?=,? (?:who|will|teaches|taught|leads|led|presents|is|was|has|runs|supervises|signs|offers)\\b)`,
    'gu',
  ),
]

/** "awarded to Alex Example for": two capitalised words that name no group. */
const awardee = new RegExp(
  `(?<=\\b(?:awarded|issued|presented|given|granted) to )(?:${title} )?(${capitalised}) (${capitalised})(?=,| for | on | who has | in recognition|\\.|$)`,
  'gu',
)

const group =
  /^(?:Team|Staff|Student|Students|Faculty|Program|Programme|Community|University|College|School|Board|Members?|Graduate|Master|Certified|Open|New|Advanced|Active|Senior|Junior|Lead|All|Our|The|High|Youth|Club|Event|Project|Peer|Data|Software|Gold|Silver|Bronze)$/

/**
 * Mail addresses, telephone numbers and names of persons in a text. A name is one with a title that
 * does something (teaches, is to be asked), or the one whom the badge is awarded to.
 */
export function personalDataIn(text: string): PersonalDatum[] {
  const found = [
    ...(text.includes('@') ? all(text, mail, 'e-mail') : []),
    ...(/\d\D?\d\D?\d/.test(text) ? all(text, telephone, 'telephone') : []),
    ...(/\b(?:Dr|Prof|Mr|Mrs|Ms|Mx|Doctor|Sir|Dame)/.test(text)
      ? titled.flatMap((pattern) => all(text, pattern, 'person'))
      : []),
    ...Array.from(/(?:ed|en) to /.test(text) ? text.matchAll(awardee) : [])
      .filter(
        ([, first = '', last = '']) => !group.test(first) && !group.test(last) && !/s$/.test(last),
      )
      .map((match) => at(match, 'person')),
  ]
  const kinds = new Set<string>()
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ kind }) => !kinds.has(kind) && kinds.add(kind))
}

function all(text: string, pattern: RegExp, kind: PersonalDatum['kind']): PersonalDatum[] {
  return Array.from(text.matchAll(pattern), (match) => at(match, kind))
}

function at(match: RegExpExecArray, kind: PersonalDatum['kind']): PersonalDatum {
  return { kind, start: match.index, end: match.index + match[0].length }
}
