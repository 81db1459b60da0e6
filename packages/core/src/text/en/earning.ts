import type { EarningTable } from '../tables.ts'

/*
 * English words of criteria for how a badge is earned. Put together by hand, and held against the texts
 * of `packages/core/quality`.
 */

const verbs =
  '(?:complet(?:e|ed|es|ing|ion(?: of)?)|finish(?:ed|es|ing)?|tak(?:e|en|ing)|took|attend(?:ed|ing|ance(?: at| of)?)?|participat(?:e|ed|es|ing|ion)(?: in)?|do|did|done|go through|went through|follow(?:ed|ing)?|enrol(?:l|led|ling|ment)?(?: in| on)?|join(?:ed|ing)?|work through|worked through|earn(?:ed)?|me(?:e)?t|fulfil(?:l|led)?|satisf(?:y|ied))'

/** A subject before the verb, or "must". */
const lead =
  '(?:(?:the |an? |all )?(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|individuals?|people|you|they|those who|anyone who)(?: of (?:this|the) (?:badge|credential|certificate))?(?: who)? ?(?:have |has |had |must |should |will |need to |needs to )?(?:to )?|has |have |must |by |for |having |successful |successfully |this badge is (?:awarded|earned|issued|given) (?:for |by |to those who |upon |on )?(?:successful |successfully )?(?:have )?)*'

/** What may follow "complete" without saying more than that there was something to complete. */
const thing =
  '(?:course|class|training|programme|program|module|workshop|curriculum|bootcamp|unit|lesson|path|learning path|pathway|requirement|activity|activities|session|webinar|seminar|e-?learning|material|content|video|work|coursework|track|series|certification|badge|task|assignment|exercise|lab|level|stage|step)s?'

/** What a programme lays down somewhere. */
const rules =
  '(?:criteria|criterion|requirements?|conditions?|eligibility|details?|information|guidelines?|rules|steps|instructions|prerequisites|expectations|terms)'

const laidDown =
  '(?:described|listed|defined|outlined|set out|set forth|specified|stated|published|detailed|found|available|given|posted|provided|laid down|documented|explained|established|determined|prescribed)'

const page =
  '(?:web ?sites?|web ?pages?|pages?|links?|here|documents?|handbook|guide|pdf|url|site|portal|https?:|www\\.)'

/** A noun for the one who earns, in either number. */
const earner =
  '(?:earners?|holders?|recipients?|participants?|learners?|students?|candidates?|individuals?)'

export const earning: EarningTable = {
  judging:
    /\b(?:pass(?:ed|es|ing)?|scor(?:e|es|ed|ing)|exam(?:s|ination|inations|iner|ined)?|test(?:s|ed)?|quiz(?:zes)?|assess\w*|grade[sd]?|grading|marks?|marked|evaluat\w*|review\w*|judged?|jury|juries|check(?:ed|s)?|approv\w*|rubrics?|verif\w*|observ\w*|sign(?:ed|s)?[- ]off|accept(?:ed|s|ance)|defen[dcs]\w*|panel|assessor|examiner|supervis\w*|mentor\w*|tutor\w*|feedback|peers?|interview\w*|nominated|selected (?:by|for|based)|portfolio|audition\w*|threshold|competenc\w*|proficien\w*|standards?|demonstrat\w*|show(?:ed|n|ing)?|prov(?:ed|en|ing)|evidence|submit\w*|submission|hand(?:ed|s)? in|deliver\w*|present(?:ed|s|ing|ation|ations)?|publish\w*|report(?:ed|s)?|project|capstone|thesis|essay|practical|licen[cs]e|certif\w*|correct\w*|success rate|at least|or (?:higher|more|better|above)|minimum)\b|\d\s?(?:%|(?:hours?|days|weeks|months|years)\b)/i,
  being:
    /\b(?:attend(?:ed|s|ing|ance)?|participat(?:e|ed|es|ing|ion)|(?:took|take|takes|taking) part|(?:was|were|been|being) present|joined|join|listen(?:ed|ing)?|watch(?:ed|ing)?|visit(?:ed|ing)?(?! (?:\w+ )?(?:experts?|speakers?|lecturers?|scholars?|professors?))|registered|registration|showed up|checked in|sat in)\b/i,
  participant: /^(?:participant|schedule \/ registration|attendance)$/i,
  presentAt:
    /\bcomplet(?:e|ed|es|ing|ion of) (?:(?!during|in|at|by)[\w’'-]{1,20},? ){0,5}(?:webinar|seminar|conference|event|meeting)s?\b(?! \w*(?:milestones?|exercises?|quiz))|\b(?:hours?|days) of (?:live |online |virtual |webinar )*(?:webinar|attendance)\b/i,
  doing:
    /\b(?:contributed|organi[sz]ed|led|facilitated|developed|wrote|built|created|designed|produced|applied|practi[cs]ed|taught|mentored|volunteered|served|discussed|collaborated|implemented|maintained|supported|coached|spoke|worked)\b(?! by\b)|\b(?:and|to) (?:\w+ly )?(?:contribute|organi[sz]e|facilitate|develop|write|build|create|design|produce|apply|discuss|collaborate|implement|engage|practi[cs]e)\b|\b(?:activities|exercises|homework|assignments?|tasks|labs?|case stud(?:y|ies)|simulation|discussions?|class ?work|coursework|milestones?|missions?|readings?|reading material|reflections?)\b|\bcompletion of modules\b/i,
  lesson:
    /\b(?:attend\w*|participa\w+|took part|takes? part|taking part|joined|join|present at)(?: (?!on\b|about\b|for\b)[^\s.;:]{1,30}){0,12} (?:courses?|trainings?|workshops?|class(?:es)?|bootcamps?|programs?|programmes?|modules?|academy)\b/i,
  measured: /\b\d+\s?%|\bpass(?:ed|ing)?\b|\bexam|\bassess|\btest(?:ed|s)?\b|\bquiz|\bscor/i,
  presence: [
    /\bcheck(?:ed)?[- ]in\b|\battendance (?:was |is )?(?:checked|verified|recorded)\b/gi,
    /\bat least\b|\bminimum\b|(?<!\d)\d+\s?(?:hours?|days|weeks|months|years)\b/gi,
    /\bpresent(?:ations?)?\b|\bpanels?\b|\bevidence\b|\bstandards?\b|\bpeers?\b/gi,
  ],
  thing: new RegExp(`\\b${thing}\\b`, 'i'),
  ability:
    /\bdemonstrat\w+ (?:\w+ ){0,5}?(?:understanding|knowledge|skills?|ability|abilities|competenc\w+|capabilit\w+|proficiency)\b|\b(?:has|have|possess(?:es)?) (?:a |an |the )?(?:\w+ ){0,3}?(?:understanding|knowledge|skills|ability|competenc\w+|proficiency) (?:of|in|to|about|for|needed|required|necessary)\b|\b(?:is|are) (?:now |well |fully |highly )?(?:able to|capable of|skilled (?:in|at)|proficient (?:in|at|with)|competent (?:in|at|to)|equipped to|qualified to)\b/i,
  taught:
    /\b(?:can|able|ability|skills?|skilled|know(?:s|ledge)?|understand(?:s|ing)?|understood|learn(?:s|ed|t|ing)?|demonstrat\w+|instructed|taught|trained|proficien\w+|competen\w+)\b/i,
  // What was taken for a lead stays one, since its words can be told from each other in many ways.
  bareCompletion: new RegExp(
    `^(?=(${lead}))\\1(?:successfully |successful )?${verbs}(?: successfully)?(?: (?:and|&) (?:successfully |actively )?${verbs})?\\b(?: |$)[^,;:]*$`,
    'i',
  ),
  topicOnly:
    /^(?:(?:a |an |the )?(?:basic|good|general|solid|sound|strong|deep|advanced|thorough|working) )?(?:knowledge|understanding|familiarity|awareness|interest|experience|skills?|mastery) (?:of|with|in|about)\b/i,
  joined: new RegExp(`\\b(${verbs}) (?:and|&) (?:successfully |actively )?${verbs}\\b`, 'i'),
  aWord: /^[\w-]+(?: completion| attendance)?$/i,
  vagueWord:
    /^(?:complet(?:e|ed|ion)|attend(?:ed|ance)?|participat(?:e|ed|ion)|training|course|submit(?:ted)?|submission|assessment|tests?|exams?|quiz|describe|achievement|enrol?lment|apply|applied|application|passed|pass)$|^hard work\b|completion$/i,
  paper:
    /^(?:submit|submitted|complete|completed|return|upload|fill (?:in|out)) (?:the |an? |your )?(?:\w+ )?(?:checklist|form|survey|questionnaire)(?: form)?$/i,
  elsewhere: [
    new RegExp(
      `\\b${rules}(?: [^\\s.]{1,30}){0,6}? (?:(?:are|is|as|can be|may be|will be) )?(?:also )?${laidDown}(?: [\\w-]{1,20}){0,2} (?:in|on|at|by|from|under|within|through|via|here)\\b.{0,200}$`,
      'i',
    ),
    new RegExp(`\\bas (?:${laidDown}|required|set|decided) (?:by|in|on) .{0,200}$`, 'i'),
    new RegExp(
      `^\\W*(?:please )?(?:see|visit|refer to|click|check|follow|go to|consult|read|view)\\b.{0,160}\\b${page}.{0,200}$`,
      'i',
    ),
    /^\W*for (?:more |further |full |additional )?(?:details|information|criteria|requirements)\b.{0,80}\b(?:see|visit|contact|click|go to|refer to)\b.{0,200}$/i,
  ],
  // As Moodle writes it where a person awards the badge by hand.
  awardedByHand: /\bhas to be awarded by (?:a user|(?:the )?users?) with\b/i,
  beyondHand:
    /\b(?:has|have) to be (?:completed|earned)\b|\bmust (?:complete|pass|have)\b|\bmembership in\b|\bcompetenc/i,
  notice:
    /^\W*(?:please note|note that|disclaimer|n\.?b\.?\b|this (?:badge|credential) (?:is (?:only |currently |not |no longer )*(?:open|available|offered|intended|limited|transferable)|does not|expires|will expire|is valid)|all rights reserved|©)/i,
  awarding:
    /^(?:award(?:s|ed|ing)?|earn(?:s|ed|ing)?|grant(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|given|issued?|obtain(?:s|ed|ing)?|achiev(?:e|es|ed|ing)|achievement|recogni[sz](?:ed|es)|confer(?:red)?)$/i,
  besideAwarding: new RegExp(
    `^(?:this|the|an?|of|for|to|by|in|on|upon|and|or|who|whom|that|which|is|are|was|were|be|been|being|has|have|had|must|will|may|all|any|those|these|their|as|with|when|after|once|it|they|digital|badges?|credentials?|certificates?|certifications?|status|title|designation|recognition|award|people|person|persons|successful|successfully|official|officially|formally|${earner})$`,
    'i',
  ),
  asRequirement: new RegExp(
    `^(?:(?:in order )?to (?:earn|receive|obtain|get|be awarded|qualify for) (?:this|the|a) |(?:the )?${earner} (?:must|need to|needs to|are required to|is required to|have to|has to) )`,
    'i',
  ),
  asAbility: new RegExp(
    `^(?:the )?${earner}(?: of (?:this|the) (?:badge|credential))? (?:can|are able to|is able to|know how|knows how|understands?) `,
    'i',
  ),
  detail:
    /\b(?:and|by|then|after|using|with (?:an?|two|three)|in which|to (?:build|write|make|design|repair|create))\b/i,
  congratulation: /[-–—,] ?(?:well done|congratulations)/i,
}
