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

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

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
    /\bdemonstrat\w+ (?:\w+ ){0,5}?(?:understanding|knowledge|skills?|ability|abilities|competenc\w+|capabilit\w+|proficiency)\b|\b(?:has|have|possess(?:es)?) (?:a |an |the )?(?:\w+ ){0,3}?(?:understanding|knowledge|skills|ability|competenc\w+|proficiency) (?:of|in|to|about|for|needed|required|necessary)\b|\b(?:is|are) (?:now |well |fully |highly )?(?:able to|capable of|skilled (?:in|at)|proficient (?:in|at|with)|competent (?:in|at|to)|equipped to|qualified to)\b|\b(?:they|earners?|holders?|recipients?|individuals?|participants?|learners?) (?:also |now |fully |both )?(?:understands? (?:how|what|when|why|the)|knows? how to)\b/i,
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
  secondAct:
    /\band (?:\w+ly )?(?!relat|advanc|requir|associat|appli|approv|need|bas|unit)\w{2,20}ed\b/i,
  countedWork:
    /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: [\w-]{1,20}){0,2} (?:assignments|exercises|labs|tasks|challenges|missions)\b/i,
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
    new RegExp(
      `\\bas (?:${laidDown}|required|set|decided) (?:by|in|on) (?!(?:an? |the )?(?:\\w+ )?(?:panel|jury|judges|experts?|peers|committee of))(?:.{0,200})$`,
      'i',
    ),
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
  oneWord:
    /^(?:complet(?:e|ed|ion)|attend(?:ed|ance)?|participat(?:e|ed|ion)|training|courses?|class|workshop|submit(?:ted)?|submission|assessments?|tests?|exams?|examination|quiz|enrol?lment|appl(?:y|ied)|application|pass(?:ed)?|webinar|module|requirements?|criteria)$/i,
  shareAttended:
    /\b(?:attend(?:ed|ing|ance)?|present)(?: (?:at|of|for))?(?: (?:at least|a minimum of|minimum|over|more than))? \d{1,3} ?%/i,
  unnamed: {
    acts: list(`complete completes completed completing completion finish finishes finished finishing do did done
      fulfil fulfill fulfils fulfills fulfilled satisfy satisfies satisfied meet meets met take takes took taken
      pass passes passed passing`),
    things:
      list(`course courses coursework class classes training trainings module modules workshop workshops
      program programs programme programmes curriculum content contents material materials lesson lessons unit
      units session sessions requirement requirements criteria criterion activity activities component components
      pathway e-learning elearning`),
    badges: list('badge certification certificate credential microcredential micro-credential'),
    others:
      list(`the a an all any each every both this that these those its their his her of in on for to by at and or
      upon with has have had must should will shall need needs is are was were be been who person people individual
      individuals earner earners holder holders recipient recipients participant participants learner learners student
      students candidate candidates you they successful successfully fully required requisite mandatory necessary
      prescribed associated relevant corresponding respective related applicable appropriate listed specified
      identified following above entire full whole online self-paced learning awarded earned issued given receive
      earn badge certification certificate credential`),
  },
  named:
    list(`lab labs challenge challenges exam exams examination test quiz assessment project capstone internship
    apprenticeship hackathon competition game simulation degree thesis diploma residency fellowship practicum
    tournament race hike audition award`),
  credits:
    /\b(?:earn|acquire|gain|collect|accumulate|obtain|achieve|receive|reach|complete)(?:s|d|ed)? (?:a total of |a minimum of |at least |minimum )?(?:\d{1,4}|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty) (?:points?|credits?|credit points|credit hours)(?![\w-])/i,
  creditUnits: ['point', 'points', 'credit', 'credits'],
  creditsBy:
    /\b(?:identified|approved|offered|provided|selected|determined|listed|defined|recogni[sz]ed|specified|chosen) by\b.{0,200}$/i,
  creditWords:
    list(`total minimum least more from in area areas category categories selected chosen foundation
    foundational basic intermediate advanced elective electives core other level levels point points credit credits
    year within`),
  advertising:
    /^\W*(?:whether you(?:['’]re| are)\b|(?:can you imagine|are you (?:an?|ready|looking|interested|tired|struggling|wondering|curious)|do you (?:want|wish|need|love|feel|dream)|have you ever|would you like|want to|looking (?:for|to)|ready to|tired of|wondering how|imagine)\b[^.!?]{0,300}\?)/i,
  blurb:
    /^\W*(?:this|our|the)(?: [^\s.;:]{1,30}){0,8}? (?:course|class|workshop|training|program|programme|introduction|bootcamp|boot camp|module|webinar|seminar|curriculum|masterclass|tutorial|lesson)(?: (?:to|on|in|of|for)(?: [^\s.,;:]{1,30}){1,5}?)? (?:(?:is|was|has been) (?:\w+ly )?(?:ideal|perfect|designed|intended|aimed|created|developed|suitable|suited|great)|(?:will )?(?:also )?(?:cover|provide|contain|teach|offer|give|introduce|prepare|explore|help|equip|guide|walk|feature|examine|enable|empower|include|consist|leverage)(?:e?s)?)(?= )/i,
  asking:
    /\b(?:must|requir\w*|complet\w*|attend\w*|pass(?:ed|es|ing)?|earn(?:s|ed|er|ers|ing)?|participat(?:e|ed|es|ing|ion)|submi\w*|exams?|examination|tests?|quiz\w*|assess\w*|projects?|capstone|portfolio|scor\w*|evaluat\w*|demonstrat\w*|graduat\w*|certif\w*|award\w*|badge)\b/i,
}
