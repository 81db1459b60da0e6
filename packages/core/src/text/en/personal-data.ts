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

/** Given names that are those of people more often than of places and firms. */
const givenNames =
  'Aaron Abdul Abigail Adam Adrian Ahmed Aisha Alan Alejandro Alex Alexander Alexandra Ali Alice Alicia Alison Amanda Amelia Amina Amit Amy Ana Andrea Andreas Andrew Angela Anita Anja Ann Anna Anne Anthony Antonio Arjun Arthur Ashley Barbara Ben Benjamin Bernard Beth Bob Brandon Brenda Brian Bruno Carl Carla Carlos Carmen Carol Caroline Catherine Charles Charlie Chloe Chris Christian Christina Christine Christopher Claire Clara Claudia Colin Craig Cristina Dan Daniel Daniela David Deborah Deepak Dennis Diana Diego Dmitri Donald Donna Dorothy Douglas Edward Elena Elizabeth Ella Ellen Emily Emma Eric Erik Esther Eva Evelyn Fatima Felix Fernando Fiona Francesca Francisco Frank Frederick Gabriel Gareth Gary Geoffrey George Gerald Giovanni Giulia Graham Greg Gregory Hannah Hans Harold Harry Hassan Heather Heidi Helen Helena Henry Hiroshi Howard Ian Ibrahim Ingrid Irene Isaac Isabel Isabella Ivan Jack Jacob Jacqueline James Jamie Jan Jane Janet Jason Javier Jean Jeffrey Jennifer Jeremy Jessica Jim Joan Joanna Joe John Jonas Jonathan Jorge Jose Joseph Joshua Juan Judith Julia Julian Julie Karen Karin Karl Kate Katherine Kathleen Katie Keith Kelly Kenneth Kevin Kumar Kyle Lars Laura Lauren Lea Leila Leo Leon Leonard Liam Linda Lisa Louis Louise Lucas Lucia Lucy Luis Luke Magdalena Manuel Marco Margaret Maria Marie Mario Marta Martha Martin Mary Mateo Matthew Megan Mei Melanie Melissa Michael Michelle Miguel Mike Mohamed Mohammed Monica Muhammad Nancy Natalia Natalie Natasha Nathan Nicholas Nicola Nicole Nina Noah Nora Oliver Olivia Omar Oscar Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Philip Pierre Priya Rachel Rahul Raj Ralph Raymond Rebecca Ricardo Richard Rita Robert Roberto Roger Ronald Rosa Rosemary Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Sean Sebastian Sharon Sheila Silvia Simon Sofia Sonia Sophia Sophie Stefan Stephanie Stephen Steve Steven Stuart Susan Sven Sylvia Teresa Thomas Tim Timothy Tom Tomas Tony Tracy Valentina Vera Veronica Victor Vincent Vladimir Walter Wei Wendy William Xavier Yasmin Yuki Yusuf Zoe'

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
      credits:
        /\b(?:[Tt]aught|[Ll]ed|[Gg]iven|[Rr]un|[Hh]osted|[Ff]acilitated|[Ss]igned|[Cc]reated) by (?:the )?$|\b(?:Instructor|Lecturer|Teacher|Trainer):? $/u,
      homage:
        /\b(?:named (?:after|for)|(?:in )?(?:honou?r|memory|spirit|footsteps|tradition) of|inspired by|based on|(?:adapted|developed) from|(?:ideas?|works?|lives|life|writings?|research|theor(?:y|ies)|teachings?|thoughts?|books?|plays|novels?|speeches|legacy) (?:of|by)|reads?|play(?:s|ed|ing)?|watch(?:ed|es)?|seen|cited?|studied|dressed as|cooked with|known?|admired?) (?:the )?$/iu,
      things:
        /\b(?:Awards?|Prizes?|Medals?|Scholars?|Scholarships?|Fellows?|Fellowships?|Programs?|Programmes?|Courses?|Foundations?|Halls?|Buildings?|Cent(?:er|re)s?|Librar(?:y|ies)|Schools?|Institutes?|Hospitals?|Clinics?|Methods?|Models?|Reading|Books?|Lectures?|Series|Memorials?|Funds?|Lab|Labs|Laborator(?:y|ies)|Streets?|Parks?|Auditoriums?|Universit(?:y|ies)|Colleges?|Academ(?:y|ies)|Days?|Weeks?|Challenges?|Grants?|Museums?|Theat(?:er|re)s?|Gardens?|House|Houses|Society|Trust|Initiatives?|Projects?|Leadership|Badges?|Certificates?|Certifications?|Legacy|Tests?|Scales?|Theor(?:y|ies)|Frameworks?|Techniques?|Cup|Troph(?:y|ies)|Conferences?|Symposium|Bridges?|Avenues?|Bowl|Steps?|Principles?|Approach|Excel|Word|Office|Access|Teams|Outlook|PowerPoint|Dynamics|Azure|Windows|Visio|Seuss|Who|Strange|Pepper|Martens?|Jekyll|Doolittle|Bean|Potato|Men|Darcy|Martin Luther|Luther King|Ambedkar|Level|Rank|Emerit(?:us|a)|Development|Training|Square|Plaza|Blvd|Boulevard|Group|Stores?|Shops?|Products?|Plants?|Brands?|Franchises?|Philanthropy|Linux|President|Speaker|Chairman|Chair|Olympia|Universe|Claus|Cash|Faustus|Dalloway|Plum|Mario|Clean|Muscle|Beast|Price|Fix|Watson|Hyde|Strangelove|Frankenstein|Zhivago|Oetker|Isaac Newton|Jane Goodall|Edwards Deming|Kalam|Montessori)\b/iu,
    },
  },
  awardee: {
    words: ['awarded', 'issued', 'presented', 'given', 'granted'],
    phrase: new RegExp(
      `(?<=\\b(?:[Aa]warded|[Ii]ssued|[Pp]resented|[Gg]iven|[Gg]ranted) to )(?:${title} )?(${capitalised}) (${capitalised})(?=,| for | on | who has | in recognition|\\.|$)`,
      'gu',
    ),
  },
  givenName: new RegExp(`^(?:${givenNames.replaceAll(' ', '|')})(?:-|$)`, 'u'),
  organisation:
    /^(?:Academy|Agency|Air|Alliance|Associat(?:es|ion)|Bank|Brothers|Business|Cent(?:er|re)|Church|City|Club|College|Company|Corp|Corporation|County|District|Enterprise|Federal|Foundation|Group|Hall|Harbour|High|Holdings|Hospital|House|Hopkins|Inc|Industries|Institute|International|Lewis|Limited|Ltd|Memorial|Museum|Park|Partners|Press|School|Services|Society|Solutions|State|Systems|Tech|Technologies|Technology|Town|Trust|Union|University)$/,
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
