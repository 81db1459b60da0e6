import type { EarningTable } from '../tables.ts'

/*
 * English words of criteria for how a badge is earned. Put together by hand, and held against the texts
 * of `packages/core/quality`.
 */

const verbs =
  '(?:complet(?:e|ed|es|ing|ion(?: of)?)|finish(?:ed|es|ing)?|tak(?:e|en|ing)|took|attend(?:ed|ing|ance(?: at| of)?)?|participat(?:e|ed|es|ing|ion)(?: in)?|do|did|done|go through|went through|follow(?:ed|ing)?|enrol(?:l|led|ling|ment)?(?: in| on)?|join(?:ed|ing)?|work through|worked through|earn(?:ed)?)'

/** A subject before the verb, or "must". */
const lead =
  '(?:(?:the |an? |all )?(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|individuals?|people|you|they|those who|anyone who)(?: who)? ?(?:have |has |had |must |should |will |need to |needs to )?(?:to )?|has |have |must |by |for |having |successful |successfully |this badge is (?:awarded|earned|issued|given) (?:for |by |to those who |upon |on )?(?:successful |successfully )?(?:have )?)*'

/** What may follow "complete" without saying more than that there was something to complete. */
const thing =
  '(?:course|class|training|programme|program|module|workshop|curriculum|bootcamp|unit|lesson|path|learning path|pathway|requirement|activity|activities|session|webinar|seminar|e-?learning|material|content|video|work|coursework|track|series|certification|badge|task|assignment|exercise|lab|level|stage|step)s?'

export const earning: EarningTable = {
  judging:
    /\b(?:pass(?:ed|es|ing)?|scor(?:e|es|ed|ing)|exam(?:s|ination|inations|iner|ined)?|test(?:s|ed)?|quiz(?:zes)?|assess\w*|grade[sd]?|grading|marks?|marked|evaluat\w*|review\w*|judged?|jury|juries|check(?:ed|s)?|approv\w*|rubrics?|verif\w*|observ\w*|sign(?:ed|s)?[- ]off|accept(?:ed|s|ance)|defen[dcs]\w*|panel|assessor|examiner|supervis\w*|mentor\w*|tutor\w*|feedback|peers?|interview\w*|portfolio|audition\w*|threshold|competenc\w*|proficien\w*|standards?|demonstrat\w*|show(?:ed|n|ing)?|prov(?:ed|en|ing)|evidence|submit\w*|submission|hand(?:ed|s)? in|deliver\w*|present(?:ed|s|ing|ation|ations)?|publish\w*|report(?:ed|s)?|project|capstone|thesis|essay|practical|licen[cs]e|certif\w*|correct\w*|success rate|at least|or (?:higher|more|better|above)|minimum)\b|\d\s?(?:%|(?:hours?|days|weeks|months|years)\b)/i,
  being:
    /\b(?:attend(?:ed|s|ing|ance)?|participat(?:e|ed|es|ing|ion)|(?:took|take|takes|taking) part|(?:was|were|been|being) present|joined|join|listen(?:ed|ing)?|watch(?:ed|ing)?|visit(?:ed|ing)?|registered|registration|showed up|checked in|sat in)\b/i,
  participant: /^(?:participant|schedule \/ registration|attendance)$/i,
  measured: /\b\d+\s?%|\bpass(?:ed|ing)?\b|\bexam|\bassess|\btest(?:ed|s)?\b|\bquiz|\bscor/i,
  presence: [
    /\bcheck(?:ed)?[- ]in\b|\battendance (?:was |is )?(?:checked|verified|recorded)\b/gi,
    /\bat least\b|\bminimum\b|(?<!\d)\d+\s?(?:hours?|days|weeks|months|years)\b/gi,
    /\bpresent(?:ations?)?\b|\bpanels?\b|\bevidence\b|\bstandards?\b|\bpeers?\b/gi,
  ],
  thing: new RegExp(`\\b${thing}\\b`, 'i'),
  // What was taken for a lead stays one, since its words can be told from each other in many ways.
  bareCompletion: new RegExp(
    `^(?=(${lead}))\\1(?:successfully |successful )?${verbs}(?: successfully)?\\b(?: |$)[^,;:]*$`,
    'i',
  ),
  topicOnly:
    /^(?:(?:a |an |the )?(?:basic|good|general|solid|sound|strong|deep|advanced|thorough|working) )?(?:knowledge|understanding|familiarity|awareness|interest|experience|skills?|mastery) (?:of|with|in|about)\b/i,
  aWord: /^[\w-]+(?: completion| attendance)?$/i,
  vagueWord: /^(?:completion|attendance|participation|training|course|hard work)\b|completion$/i,
  detail:
    /\b(?:and|by|then|after|using|with (?:an?|two|three)|in which|to (?:build|write|make|design|repair|create))\b/i,
  congratulation: /[-–—,] ?(?:well done|congratulations)/i,
}
