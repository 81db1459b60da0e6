import type { GuardedPattern, SubjectTable } from '../tables.ts'

/*
 * Nouns for what an English sentence may be about that is not the earner, and the verbs by which it says
 * so. Put together by hand, and held against the texts of `packages/core/quality`.
 */

const courseNoun =
  '(?:course|class|workshop|training|programme|program|module|curriculum|bootcamp|boot camp|webinar|lesson|seminar|lecture series|learning path|e-learning|session|unit|syllabus|masterclass)'

/** "This course covers …": a course, then what it does or is. */
const course: GuardedPattern = {
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

const whatItIs = (noun: string): GuardedPattern => ({
  word: new RegExp(noun),
  whole: new RegExp(
    `^${properName}(?:\\([^)]{1,30}\\) )?(?:is|are|was|has been|remains) (?:[\\w’'-]+[, ]+){0,8}?${noun}s?\\b`,
    'u',
  ),
})

const eventNoun =
  '(?:event|conference|gathering|summit|meetup|meet-up|competition|hackathon|festival|contest|fair|symposium|congress)'

/** "The Harbour Institute offers …": what organisations do and earners do not. */
const organisationWork =
  '(?:offers|provides|delivers|runs|serves|trains|operates|specialises|specializes|believes|strives|aims|is (?:committed|dedicated|proud|known|renowned|recognised|recognized|pleased|located|based|accredited|home)|was (?:founded|established|created)|has (?:trained|taught|offered|been (?:training|teaching|serving|offering|providing|delivering|a)|provided|served|educated|helped|delivered|over|more than))'
const organisationDoes: GuardedPattern = {
  word: new RegExp(organisationWork),
  whole: new RegExp(`^${properName}(?:proudly |now |also |currently )?${organisationWork}\\b`, 'u'),
}

export const subjects: SubjectTable = {
  history:
    /^(?:(?:founded|established|created|launched|started|born) (?:in|by|over|more than)\b|since (?:its founding|(?:1[89]|20)\d\d)\b|for (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades)\b|with (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades) of\b)/i,
  course,
  event: whatItIs(eventNoun),
  product: whatItIs(productNoun),
  organisation: [whatItIs(organisationNoun), organisationDoes],
  badge:
    /\b(?:badge|credential|certificate|certification|certified|award|awarded|micro-?credential|accreditation|diploma|licen[cs]e|degree|qualification|achievement)s?\b/i,
  earner: /\b(?:earner|holder|recipient|badge)s?\b/i,
}
