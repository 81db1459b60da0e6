import type { VersionTable } from '../tables.ts'

/**
 * English words by which a name says which version of a template it is, and those of events, which have
 * a day or a year in their names. Put together by hand, and held against the texts of
 * `packages/core/quality`.
 */
export const versions: VersionTable = {
  months:
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  ordinals: 'st|nd|rd|th',
  edition: 'version|edition|revision|update',
  of: 'of',
  renewed: 'updated|revised',
  numbered: 'version|ver\\.?|revision|rev\\.?|v\\.?',
  numberedInText: '\\bv\\.?|\\bver\\.?|\\bversion|\\brev\\.?|\\brevision',
  event:
    /\b(?:summit|conference|congress|convention|expo|fair|forum|festival|symposium|workshop|webinar|seminar|meetup|hackathon|datathon|bootcamp|camp|days?|week|weekend|retreat|school|academy|class|cohort|olympi\w+|cup|games|championships?|competition|contest|challenge|award|awards|prize|marathon|season|con|volunteer|attendee|speaker|delegate|participant|\w*(?:con|fest|days|conf))\b/iu,
}
