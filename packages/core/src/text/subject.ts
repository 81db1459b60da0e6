import { speaksOfPerson } from './person.ts'
import { voiceWords } from './voice.ts'

/** What a sentence is about that is not about the earner. */
export type OtherSubject = 'organisation' | 'history' | 'course' | 'event' | 'product'

const history =
  /^(?:(?:founded|established|created|launched|started|born) (?:in|by|over|more than)\b|since (?:its founding|(?:1[89]|20)\d\d)\b|for (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades)\b|with (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades) of\b)/i

const courseNoun =
  '(?:course|class|workshop|training|programme|program|module|curriculum|bootcamp|boot camp|webinar|lesson|seminar|lecture series|learning path|e-learning|session|unit|syllabus|masterclass)'

/** A pattern that takes long to prepare, and so is prepared only for sentences that have a certain word. */
interface Guarded {
  readonly word: RegExp
  readonly whole: RegExp
}

/** "This course covers …": a course, then what it does or is. */
const course: Guarded = {
  word: new RegExp(courseNoun, 'i'),
  whole: new RegExp(
    `^(?:(?:this|the|our|in this|a|an|each) )?(?:[\\w'’&/,-]+ ){0,7}?${courseNoun}s? (?:\\([^)]{1,30}\\) )?(?:also |now |will )?(?:covers?|provides?|introduces?|teach(?:es)?|offers?|explores?|gives?|focus(?:es)?|aims?|consists?|includes?|examines?|presents?|runs?|helps?|explains?|shows?|prepares?|equips?|deals?|contains?|features?|takes?|enables?|allows?|discusses?|lasts?|is (?:an?|the|designed|intended|aimed|about|for|meant|open|offered|taught|held|delivered|part|based)|are (?:designed|intended|aimed|about|for|open|offered|taught|held)|was (?:designed|created|developed|founded|launched)|has been (?:designed|developed|created|running))\\b`,
    'i',
  ),
}

const organisationNoun =
  '(?:leader|company|organi[sz]ation|universit(?:y|ies)|college|school|institut(?:e|ion)|provider|non-?profit|charity|association|society|foundation|agency|academy|firm|business|employer|centre|center|network|consortium|community|council|manufacturer|vendor|publisher|supplier|hospital|bank|ministry)'

const productNoun =
  '(?:platform|software|tool|product|app|application|suite|system|service|framework|language|library|database|operating system|device|machine|solution|technology|cloud|engine|package|environment|firewall|router|standard|protocol)'

/** A name, at most eight words of it: capitalised words with small ones between. */
const properName =
  "(?:The |At )?(?:[\\p{Lu}\\d][\\p{L}\\d&.'’+#/-]*(?: (?:of|for|the|and|de|&|in|at|on))* ){1,6}"

const whatItIs = (noun: string): Guarded => ({
  word: new RegExp(noun),
  whole: new RegExp(
    `^${properName}(?:\\([^)]{1,30}\\) )?(?:is|are|was|has been|remains) (?:[\\w’'-]+[, ]+){0,8}?${noun}s?\\b`,
    'u',
  ),
})

function fits(sentence: string, { word, whole }: Guarded): boolean {
  return word.test(sentence) && whole.test(sentence)
}

const eventNoun =
  '(?:event|conference|gathering|summit|meetup|meet-up|competition|hackathon|festival|contest|fair|symposium|congress)'

const organisationIs = whatItIs(organisationNoun)
const eventIs = whatItIs(eventNoun)
const productIs = whatItIs(productNoun)

/** "The Harbour Institute offers …": what organisations do and earners do not. */
const organisationWork =
  '(?:offers|provides|delivers|runs|serves|trains|operates|specialises|specializes|believes|strives|aims|is (?:committed|dedicated|proud|known|renowned|recognised|recognized|pleased|located|based|accredited|home)|was (?:founded|established|created)|has (?:trained|taught|offered|been (?:training|teaching|serving|offering|providing|delivering|a)|provided|served|educated|helped|delivered|over|more than))'
const organisationDoes: Guarded = {
  word: new RegExp(organisationWork),
  whole: new RegExp(`^${properName}(?:proudly |now |also |currently )?${organisationWork}\\b`, 'u'),
}

/** Subjects that stand for the earner's achievement: the badge itself. */
const badge =
  /\b(?:badge|credential|certificate|certification|certified|award|awarded|micro-?credential|accreditation|diploma|licen[cs]e|degree|qualification|achievement)s?\b/i

/**
 * What the first sentence of a description is about, where that is plainly not the earner: an
 * organisation, its history, a course, an event, a product. Undefined where the earner or the badge is in it,
 * where it speaks to the reader or as the issuer (which is a matter of voice), and where it is not
 * plain. English.
 */
export function firstSubject(
  sentence: string,
  names: readonly string[] = [],
): OtherSubject | undefined {
  if (/\b(?:earner|holder|recipient|badge)s?\b/i.test(sentence)) return undefined
  if (voiceWords(sentence, names).length > 0) return undefined
  if (fits(sentence, course) && !badge.test(beginning(sentence))) return 'course'
  if (speaksOfPerson.test(sentence) || badge.test(sentence)) return undefined
  if (history.test(sentence)) return 'history'
  if (fits(sentence, eventIs)) return 'event'
  if (fits(sentence, productIs)) return 'product'
  if (fits(sentence, organisationIs) || fits(sentence, organisationDoes)) return 'organisation'
  return undefined
}

/** The part before the verb, roughly: the first eight words. */
function beginning(sentence: string): string {
  return sentence.split(/\s+/, 8).join(' ')
}
