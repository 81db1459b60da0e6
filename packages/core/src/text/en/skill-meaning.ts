import type { SkillMeaningTable } from '../tables.ts'

const someone = '(?:the |an? )?(?:earner|learner|participant|student|holder|candidate)s?'

/**
 * English words that stand among skills and name none. Put together by hand, and held against the skills
 * of `packages/core/quality`.
 */
export const skillMeaning: SkillMeaningTable = {
  general: new Set([
    'ability',
    'abilities',
    'academic',
    'academics',
    'alumni',
    'attendance',
    'attendee',
    'award',
    'awards',
    'badge',
    'badges',
    'certificate',
    'certification',
    'competence',
    'competences',
    'competencies',
    'competency',
    'course',
    'courses',
    'experience',
    'expertise',
    'general',
    'graduate',
    'hard skills',
    'high school',
    'knowledge',
    'learning',
    'member',
    'membership',
    'misc',
    'miscellaneous',
    'none',
    'other',
    'others',
    'participant',
    'participate',
    'participation',
    'professional skills',
    'qualification',
    'school',
    'seminar',
    'skill',
    'skills',
    'soft skills',
    'technical skills',
    'training',
    'various',
    'webinar',
    'workshop',
  ]),
  offer:
    /\b(?:badge|boot ?camp|certificate|certification|course|diploma|master ?class|micro-?credential|program|programme|seminar|webinar|workshop)$|^(?:certificate|certification|course|diploma) (?:in|of|for)\b|\blevel (?:\d+|[ivx]+|one|two|three)$/,
  organisation:
    /\b(?:academy|agency|association|board|bureau|cent(?:er|re)|college|commission|committee|company|consortium|corp|corporation|council|department|federation|foundation|gmbh|group|inc|institute|limited|llc|ltd|ministry|museum|school|society|trust|union|university)\b/,
  tornStart:
    /^(?:(?:[Aa]nd|Or|or)(?=\s)|[&,;:)\]•·▪◦‣–—]|[*-](?=\s)|\(?\w{1,2}\)(?=\s)|\d{1,2}\.(?=\s))/u,
  tornEnd: /(?:[,;:&([]|(?<=\s)(?:[Aa]nd|Or|or|[Oo]f|[Tt]he))$/,
  lead: /^(?:(?:increased|improved)(?= \S)|learning (?:how )?to(?= \S)|(?:(?:an? )?(?:basic|deep|good|solid|strong|thorough) )?(?:appreciation|awareness|knowledge|understanding) of(?= \S)|familiarity with(?= \S)|(?:the )?ability to(?= \S))/,
  task: /^(?:apply|assemble|automate|calculate|compare|define|demonstrate|describe|determine|develop|differentiate|discuss|distinguish|establish|evaluate|examine|explain|identify|implement|interpret|maintain|perform|prepare|recogni[sz]e|select|solve|summari[sz]e|understand|use(?! (?:cases?|of)\b)|utili[sz]e|write)\b/,
  sentence: new RegExp(
    `^(?:${someone}|i|you|we|he|she|they) (?:are|can|could|have|has|is|know|knows|learn|learned|understand|understands|will)\\b|^(?:able|know|knows|learn|learns|learned) (?:how )?to\\b|^understands? how\\b`,
  ),
}
