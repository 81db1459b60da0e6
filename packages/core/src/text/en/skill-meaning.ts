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
    'hard skills',
    'knowledge',
    'learning',
    'misc',
    'miscellaneous',
    'none',
    'other',
    'others',
    'professional skills',
    'qualification',
    'skill',
    'skills',
    'soft skills',
    'technical skills',
    'training',
    'various',
    'workshop',
  ]),
  offer:
    /\b(?:badge|boot ?camp|certificate|certification|course|diploma|master ?class|micro-?credential|program|programme|seminar|webinar|workshop)$|^(?:certificate|certification|course|diploma) (?:in|of|for)\b|\blevel (?:\d+|[ivx]+|one|two|three)$/,
  organisation:
    /\b(?:academy|agency|association|board|bureau|cent(?:er|re)|college|commission|committee|company|consortium|corp|corporation|council|department|federation|foundation|gmbh|group|inc|institute|limited|llc|ltd|ministry|museum|school|society|trust|union|university)\b/,
  sentence: new RegExp(
    `^(?:${someone}|i|you|we|he|she|they) (?:are|can|could|have|has|is|know|knows|learn|learned|understand|understands|will)\\b|^(?:ability|able|know|knows|learn|learns|learned) (?:how )?to\\b|^understands? how\\b`,
  ),
}
