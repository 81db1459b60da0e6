import type { ClaimTable } from '../tables.ts'
import { WordList } from '../word-list.ts'

/**
 * English words by which a description or a name claims mastery, expertise or certification. Put
 * together by hand, and held against the texts of `packages/core/quality`.
 */
export const claim: ClaimTable = {
  claims: new WordList([
    {
      phrase: /\b(?:has|have|having) (?:fully |truly )?mastered\b/gi,
      words: ['mastered'],
    },
    { phrase: /\bmastered\b(?! by)/gi, words: ['mastered'] },
    {
      phrase:
        /\b(?:is|are|as|becomes?|became) (?:now |fully |highly |truly |a |an |the |already |thereby )*(?:experts?\b(?! (?:panel|witness|speaker|talk|review))|masters? (?:of|in)\b|certified\b|proficient\b|fully qualified\b|highly skilled\b)/gi,
      words: [
        'expert',
        'experts',
        'master',
        'masters',
        'certified',
        'proficient',
        'qualified',
        'skilled',
      ],
    },
    {
      phrase:
        /\b(?:demonstrat\w+|show\w*|gained|acquired|achieved|attained|possess\w*|ha(?:s|ve)|with) (?:\w+ ){0,2}(?:mastery|expertise|proficiency|expert knowledge|expert[- ]level)\b/gi,
      words: ['mastery', 'expertise', 'proficiency', 'expert'],
    },
    { phrase: /\bexpert[- ]level (?:knowledge|skills?)\b/gi, words: ['expert'] },
    {
      phrase: /\bcertif(?:ies|y) (?:that )?(?:the )?(?:\w+ )?(?:is|are|can|has the)\b/gi,
      words: ['certifies', 'certify'],
    },
  ]),
  deeds:
    /\b(?:complet|challeng|exercis|tasks?\b|activit|assignment|project|homework|creat|buil[dt]|design|develop|wr(?:ite|ote|itten)|apply|applied|practi[cs]|deliver|present(?:ed|ation|ing)|solv|teach|taught|lead(?:ing)?\b|led\b|perform|contribut|compet|won\b|winn|finalist|lab\b|labs\b|module|demonstrat|show(?:n|ed|ing)?\b(?! up))/i,
  denials: ['not', 'no', 'never', 'without', 'nor'],
  deniedEnding: "n['’]t",
  inName: {
    phrase:
      /^(?:Certified|Expert|Master)(?= \p{Lu})(?! (?:of|Class|Classes|Talk|Talks|Panel|Forum|Plan|Planning|Data))|(?<=\p{L} )(?:Expert|Certification|Mastery)$/u,
    words: ['certified', 'expert', 'master', 'certification', 'mastery'],
  },
}
