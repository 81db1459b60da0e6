import type { TextAnalysis } from './analysis.ts'

/** Words that claim more than being there. */
export interface Claim {
  readonly text: string
  readonly start: number
  readonly end: number
}

const adverb = '(?:now |fully |highly |truly |a |an |the |already |thereby )*'
const claims = [
  /\b(?:has|have|having) (?:fully |truly )?mastered\b/gi,
  /\bmastered\b(?! by)/gi,
  new RegExp(
    `\\b(?:is|are|as|becomes?|became) ${adverb}(?:experts?\\b(?! (?:panel|witness|speaker|talk|review))|masters? (?:of|in)\\b|certified\\b|proficient\\b|fully qualified\\b|highly skilled\\b)`,
    'gi',
  ),
  /\b(?:demonstrat\w+|show\w*|gained|acquired|achieved|attained|possess\w*|ha(?:s|ve)|with) (?:\w+ ){0,2}(?:mastery|expertise|proficiency|expert knowledge|expert[- ]level)\b/gi,
  /\bexpert[- ]level (?:knowledge|skills?)\b/gi,
  /\bcertif(?:ies|y) (?:that )?(?:the )?(?:\w+ )?(?:is|are|can|has the)\b/gi,
]

/** What a description claims of the earner: mastery, expertise, certification. English. */
export function claimIn(analysis: TextAnalysis): Claim | undefined {
  return claims
    .flatMap((pattern) =>
      Array.from(analysis.text.matchAll(pattern), (match) => ({
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter(({ start, end }) => !analysis.isQuoted(start, end) && !isDenied(analysis.text, start))
    .sort((a, b) => a.start - b.start)[0]
}

/** Looks at so many characters before the claim. */
const maxBefore = 30

function isDenied(text: string, start: number): boolean {
  return /\b(?:not|no|never|without|nor)\b[\w\s]{0,20}$|n['’]t\s+\w*\s*$/i.test(
    text.slice(Math.max(0, start - maxBefore), start),
  )
}

const inName =
  /^(?:Certified|Expert|Master)(?= \p{Lu})(?! (?:of|Class|Classes|Talk|Talks|Panel|Forum|Plan|Planning|Data))|(?<=\p{L} )(?:Expert|Certification|Mastery)$/u

/** What a badge's name claims of its earner: "Certified Beekeeper", "Pruning Expert". */
export function claimInName(name: string): Claim | undefined {
  const match = inName.exec(name)
  return match
    ? { text: match[0], start: match.index, end: match.index + match[0].length }
    : undefined
}
