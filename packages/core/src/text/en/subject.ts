import type { GuardedPattern, SubjectTable } from '../tables.ts'

/*
 * Nouns for what an English sentence may be about that is not the earner, and the verbs by which it says
 * so. Put together by hand, and held against the texts of `packages/core/quality`.
 */

const courses = [
  ...['course', 'class', 'workshop', 'training', 'programme', 'program', 'module', 'curriculum'],
  ...['bootcamp', 'boot camp', 'webinar', 'lesson', 'seminar', 'lecture series', 'learning path'],
  ...['e-learning', 'session', 'unit', 'syllabus', 'masterclass'],
]

/** "This course covers …": a course, then what it does or is. */
const course: GuardedPattern = {
  words: nounsIn(courses),
  phrase: new RegExp(
    `^(?:(?:this|the|our|in this|a|an|each) )?(?:[\\w'’&/,-]+ ){0,7}?(?:${courses.join('|')})s? (?:\\([^)]{1,30}\\) )?(?:also |now |will )?(?:covers?|provides?|introduces?|teach(?:es)?|offers?|explores?|gives?|focus(?:es)?|aims?|consists?|includes?|examines?|presents?|runs?|helps?|explains?|shows?|prepares?|equips?|deals?|contains?|features?|takes?|enables?|allows?|discusses?|lasts?|is (?:an?|the|designed|intended|aimed|about|for|meant|open|offered|taught|held|delivered|part|based)|are (?:designed|intended|aimed|about|for|open|offered|taught|held)|was (?:designed|created|developed|founded|launched)|has been (?:designed|developed|created|running))\\b`,
    'i',
  ),
}

const organisations = [
  ...['leader', 'company', 'organisation', 'organization', 'university', 'universities', 'college'],
  ...['school', 'institute', 'institution', 'provider', 'nonprofit', 'non-profit', 'charity'],
  ...['association', 'society', 'foundation', 'agency', 'academy', 'firm', 'business', 'employer'],
  ...[
    'centre',
    'center',
    'network',
    'consortium',
    'community',
    'council',
    'manufacturer',
    'vendor',
  ],
  ...['publisher', 'supplier', 'hospital', 'bank', 'ministry'],
]

const products = [
  ...[
    'platform',
    'software',
    'tool',
    'product',
    'app',
    'application',
    'suite',
    'system',
    'service',
  ],
  ...['framework', 'language', 'library', 'database', 'operating system', 'device', 'machine'],
  ...['solution', 'technology', 'cloud', 'engine', 'package', 'environment', 'firewall', 'router'],
  ...['standard', 'protocol'],
]

/** The nouns in one and in many, of two words the last. */
function nounsIn(nouns: readonly string[]): string[] {
  return nouns.map((noun) => noun.replace(/^.*[ -]/, '')).flatMap((noun) => [noun, `${noun}s`])
}

/** A name, at most eight words of it: capitalised words with small ones between. */
const properName =
  "(?:The |At )?(?:[\\p{Lu}\\d][\\p{L}\\d&.'’+#/-]*(?: (?:of|for|the|and|de|&|in|at|on))* ){1,6}"

/** A capital is no name where a pronoun begins the sentence. */
const noPronoun = '(?!(?:It|This|That|These|There|They|He|She|What|Who|We|You)\\b)'

/** Words that begin another phrase, so that what follows is no longer what somebody or something is. */
const notWithin =
  '(?!(?:of|for|in|on|at|to|with|that|which|who|where|whereby|by|from|than|when|because|so)\\b)'

/** What may follow the noun: not another one, of which it would be a part ("a system engineer"). */
const endOfNoun =
  '(?=[,.;:!?)–—]|$| (?:of|for|in|on|at|to|with|that|which|who|whose|where|by|from|and|or|as|since|used|based|located|dedicated|committed|designed|offering|serving|run|founded|made|created|developed|built|supporting|providing|helping|focused|focusing|speciali[sz]ing|allowing|enabling)\\b)'

const whatItIs = (nouns: readonly string[]): GuardedPattern => ({
  words: nounsIn(nouns),
  phrase: new RegExp(
    `^${noPronoun}${properName}(?:\\([^)]{1,30}\\) )?(?:is|are|was|has been|remains) (?:now |also |still |today )?(?:an?|the|one of the|among the) (?:${notWithin}[\\w’'-]+[, ]+){0,8}?(?:${nouns.join('|')})s?${endOfNoun}`,
    'u',
  ),
})

const events = [
  ...[
    'event',
    'conference',
    'gathering',
    'summit',
    'meetup',
    'meet-up',
    'competition',
    'hackathon',
  ],
  ...['festival', 'contest', 'fair', 'symposium', 'congress'],
]

/** "The Harbour Institute offers …": what organisations do and earners do not. */
const organisationWork =
  '(?:offers|provides|delivers|runs|serves|trains|operates|specialises|specializes|believes|strives|aims|is (?:committed|dedicated|proud|known|renowned|recognised|recognized|pleased|located|based|accredited|home)|was (?:founded|established|created)|has (?:trained|taught|offered|been (?:training|teaching|serving|offering|providing|delivering|a)|provided|served|educated|helped|delivered|over|more than))'
const organisationDoes: GuardedPattern = {
  words: [
    ...['offers', 'provides', 'delivers', 'runs', 'serves', 'trains', 'operates', 'specialises'],
    ...['specializes', 'believes', 'strives', 'aims', 'committed', 'dedicated', 'proud', 'known'],
    ...[
      'renowned',
      'recognised',
      'recognized',
      'pleased',
      'located',
      'based',
      'accredited',
      'home',
    ],
    ...['founded', 'established', 'created', 'trained', 'taught', 'offered', 'been', 'provided'],
    ...['served', 'educated', 'helped', 'delivered', 'over', 'more'],
  ],
  phrase: new RegExp(
    `^${noPronoun}${properName}(?:proudly |now |also |currently )?${organisationWork}\\b`,
    'u',
  ),
}

export const subjects: SubjectTable = {
  history:
    /^(?:(?:founded|established|created|launched|started|born) (?:in|by|over|more than)\b|since (?:its founding|(?:1[89]|20)\d\d)\b|for (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades)\b|with (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades) of\b)/i,
  course,
  event: whatItIs(events),
  product: whatItIs(products),
  organisation: [whatItIs(organisations), organisationDoes],
  badge:
    /\b(?:badge|credential|certificate|certification|certified|award|awarded|micro-?credential|accreditation|diploma|licen[cs]e|degree|qualification|achievement)s?\b/i,
  earner: /\b(?:earner|holder|recipient|badge)s?\b/i,
}
