import type { PersonalDataTable } from '../tables.ts'

/*
 * English words by which a text names a person or gives a telephone number, the latter in some other
 * languages too. Put together by hand, and held against the texts of `packages/core/quality`.
 */

const capitalised = "(?:\\p{Lu}[’'])?\\p{Lu}\\p{Ll}+(?:[’'-]?\\p{Lu}\\p{Ll}+)*"
const title = '(?:Dr|Prof|Mr|Mrs|Ms|Mx|Professor|Doctor|Sir|Dame)\\b\\.?'
const name = `(?:\\p{Lu}\\.[ -]?)*${capitalised}(?: (?:\\p{Lu}\\.|${capitalised}|van|von|de|der|la|bin|al)){0,3}`

/** A name of two or three words. */
const full = `${capitalised}(?: \\p{Lu}\\.| (?:van|von|de|der|la|bin|al))? ${capitalised}(?: ${capitalised})?`

/** Titles that are written out or old begin names of posts and of people long dead too. */
const spelt = '(?:Professor|Doctor|Sir|Dame)'
const short = '(?:Dr|Prof|Mr|Mrs|Ms|Mx|Dra|Profa|Mme|Mlle)'
const others = '(?:(?:Dr|Prof|Ing|h\\.c|med|rer|nat|phil)\\b\\.? ?)*'

export const personalData: PersonalDataTable = {
  telephone:
    /(?=[+\d])(?<=\b(?:tel|phone|telephone|call|fax|mobile|whatsapp|telefon|tél)\b\.?:?\s*(?:us )?(?:at |on )?)(?:\+?\d[\d\s()./-]{5,}\d)|(?<![\w.])(?:\+|00)[1-9]\d{0,2}[\s./-]?(?:\(\d{1,4}\)[\s./-]?)?\d{1,4}(?:[\s./-]?\d{2,4}){2,4}(?!\w)/giu,
  titled: {
    words: [
      ...['dr', 'prof', 'mr', 'mrs', 'ms', 'mx', 'professor', 'doctor', 'sir', 'dame'],
      ...['dra', 'profa', 'mme', 'mlle'],
    ],
    phrases: [
      new RegExp(`(?<![\\p{L}\\p{N}’'./-])${short}\\b\\.? ?${others}${name}`, 'gu'),
      new RegExp(
        `(?<=\\b(?:by|with|contact|from|instructors?|teachers?|trainers?|supervisors?|under|and|of) )${spelt} (?:${title} )?${name}`,
        'gu',
      ),
      new RegExp(
        `(?:^|(?<=[.!?:;] ))${spelt} (?:${title} )?${name}(?=,? (?:who|will|teaches|taught|leads|led|presents|is|was|has|runs|supervises|signs|offers)\\b)`,
        'gu',
      ),
    ],
    honoured: {
      before: /(?:\b(?:[Tt]he|[Aa]n?|[Ee]ach|[Oo]ur|[Aa]nnual)|\d) $/u,
      street: /\p{Lu}\p{L}+ $/u,
      roles:
        /(?:^|[.!?:;] )\p{Lu}\p{L}+ $|\b(?:Instructors?|Teachers?|Trainers?|Professors?|Directors?|Deans?|Chairs?|Heads?|Speakers?|Authors?|Facilitators?|Presenters?|Coach|Mentors?|Hosts?|Founders?|Supervisors?|Leaders?|Lecturers?|Contact|By|With|And|Prof|Under) $/u,
      things:
        /\b(?:Awards?|Prizes?|Medals?|Scholars?|Scholarships?|Fellows?|Fellowships?|Programs?|Programmes?|Courses?|Foundations?|Halls?|Buildings?|Cent(?:er|re)s?|Librar(?:y|ies)|Schools?|Institutes?|Hospitals?|Clinics?|Methods?|Models?|Reading|Books?|Lectures?|Series|Memorials?|Funds?|Lab|Labs|Laborator(?:y|ies)|Streets?|Parks?|Auditoriums?|Universit(?:y|ies)|Colleges?|Academ(?:y|ies)|Days?|Weeks?|Challenges?|Grants?|Museums?|Theat(?:er|re)s?|Gardens?|House|Houses|Society|Trust|Initiatives?|Projects?|Leadership|Badges?|Certificates?|Certifications?|Legacy|Tests?|Scales?|Theor(?:y|ies)|Frameworks?|Techniques?|Cup|Troph(?:y|ies)|Conferences?|Symposium|Bridges?|Avenues?|Bowl|Steps?|Principles?|Approach|Excel|Word|Office|Access|Teams|Outlook|PowerPoint|Dynamics|Azure|Windows|Visio|Seuss|Who|Strange|Pepper|Martens?|Jekyll|Doolittle|Bean|Potato|Men|Darcy|Martin Luther|Luther King|Ambedkar|Level|Rank|Emerit(?:us|a)|Development|Training)\b/iu,
    },
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
  credentialNames: {
    surely: [
      new RegExp(
        `\\b(?:awarded|issued|presented|given|granted) to (?<person>${full})(?=$|[,.(]| for )`,
        'u',
      ),
      new RegExp(
        `^(?<person>${full})['’]s (?:\\p{L}+ ){0,2}(?:[Cc]ertificate|[Bb]adge|[Cc]redential|[Dd]iploma|[Aa]ward)\\b`,
        'u',
      ),
    ],
    likely: new RegExp(
      `^(?:\\p{L}+ )?(?:[Cc]ertificate|[Bb]adge|[Cc]redential|[Dd]iploma|[Aa]ward|[Aa]ttestation) (?:of|for) (?<person>${full})$`,
      'u',
    ),
    behind: new RegExp(`^ (?:of|for|to) (?<person>${full})$`, 'u'),
    subject:
      /(?:ing|ment|tion|sion|ship|ics|ity|ence|ance|ness|logy|ware|tive)s?$|^(?:Arts?|Badge|Basics?|Cloud|Code|Course|Design|Digital|Expert|Health|Honou?rs|Level|Management|Media|Merit|Module|Online|Part|Project|Safety|Skills?|Social|Studies|Summer|System|Systems|Technology|Thanks|Unit|Web|Winter|Work|Year)$/u,
  },
}
