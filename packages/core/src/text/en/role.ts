import type { RoleTable } from '../tables.ts'

/** English words for what somebody is in an organisation or at an event, where no more is told than that. */
export const role: RoleTable = {
  phrase:
    /\b(?:members?(?:ship)? (?:of|in|since|for|at|on)|(?:is|as|are|was|were) (?:an? )?(?:[\w-]+ ){0,3}(?:members?|volunteers?|speakers?|presenters?|panell?ists?|moderators?|delegates?|sponsors?|supporters?|exhibitors?|attendees?|alumni|fellows?|trustees?|employees?|partners?)|(?:volunteers?|speakers?|presenters?|panell?ists?|moderators?|delegates?|sponsors?|supporters?|exhibitors?|fellows?|trustees?|partners?) (?:at|of|for|in|with|on)|volunteered (?:at|for|in|with))\b/i,
  inName:
    /\b(?:member|membership|volunteer|speaker|presenter|panell?ist|moderator|delegate|sponsor|supporter|exhibitor|fellow|trustee|alumni)$/i,
}
