import type { ClaimTable } from '../tables.ts'

/**
 * English words by which a description or a name claims mastery, expertise or certification. Put
 * together by hand, and held against the texts of `packages/core/quality`.
 */
export const claim: ClaimTable = {
  claims: [
    /\b(?:has|have|having) (?:fully |truly )?mastered\b/gi,
    /\bmastered\b(?! by)/gi,
    /\b(?:is|are|as|becomes?|became) (?:now |fully |highly |truly |a |an |the |already |thereby )*(?:experts?\b(?! (?:panel|witness|speaker|talk|review))|masters? (?:of|in)\b|certified\b|proficient\b|fully qualified\b|highly skilled\b)/gi,
    /\b(?:demonstrat\w+|show\w*|gained|acquired|achieved|attained|possess\w*|ha(?:s|ve)|with) (?:\w+ ){0,2}(?:mastery|expertise|proficiency|expert knowledge|expert[- ]level)\b/gi,
    /\bexpert[- ]level (?:knowledge|skills?)\b/gi,
    /\bcertif(?:ies|y) (?:that )?(?:the )?(?:\w+ )?(?:is|are|can|has the)\b/gi,
  ],
  denials: ['not', 'no', 'never', 'without', 'nor'],
  deniedEnding: "n['’]t",
  inName:
    /^(?:Certified|Expert|Master)(?= \p{Lu})(?! (?:of|Class|Classes|Talk|Talks|Panel|Forum|Plan|Planning|Data))|(?<=\p{L} )(?:Expert|Certification|Mastery)$/u,
}
