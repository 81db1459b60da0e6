import type { PersonTable } from '../tables.ts'

/**
 * English nouns and pronouns for the person who earns a badge. Put together by hand, and held against
 * the texts of `packages/core/quality`.
 */
export const person: PersonTable = {
  speaksOfPerson:
    /\b(?:(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil|volunteer|delegate|member|individual|professional|practitioner|apprentice|achiever|badgeholder)s?|(?:people|persons?|those|someone|anyone|everyone|teachers?|employees?|staff|leaders?|users?|developers?|nurses?|engineers?|managers?|coaches|coach) (?:who|that|with)|they|he|she|who)\b/i,
  subject:
    /^(?:(?:the|an?|all|each|every) )?((?:badge )?(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil))s?\b(?: of this (?:badge|credential|certificate))?(?=\s+(?:has|have|can|must|should|will|is|are|was|were|may|also|who|understands?|knows?|demonstrates?)\b)/i,
  qualifier: 'badge ',
}
