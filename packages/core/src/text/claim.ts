import type { TextAnalysis } from './analysis.ts'
import { isAttendance } from './earning.ts'
import { claim } from './en/claim.ts'
import type { Stretch } from './stretch.ts'
import { Triggers } from './triggers.ts'

/** Words that claim more than being there. */
export type Claim = Stretch

const { claims, deeds, denials, deniedEnding, inName } = claim

/** The words without one of which neither a description nor a name claims anything. */
export const claimTriggers = new Triggers([...claims.triggers.words, ...inName.words])

/** What a description claims of the earner: mastery, expertise, certification. English. */
export function claimIn(analysis: TextAnalysis): Claim | undefined {
  return claims
    .findIn(analysis)
    .filter(({ start, end }) => !analysis.isQuoted(start, end) && !isDenied(analysis.text, start))
    .sort((a, b) => a.start - b.start)[0]
}

/** Whether a criterion asks for nothing but to be there, in its own words, whatever kind it is said to be. */
export function asksForPresence(criterion: TextAnalysis): boolean {
  return isAttendance(criterion) && !deeds.test(criterion.text)
}

/** Looks at so many characters before the claim. */
const maxBefore = 30

const denied = new RegExp(
  `\\b(?:${denials.join('|')})\\b[\\w\\s]{0,20}$|${deniedEnding}\\s+\\w*\\s*$`,
  'i',
)

function isDenied(text: string, start: number): boolean {
  return denied.test(text.slice(Math.max(0, start - maxBefore), start))
}

/** What a badge's name claims of its earner: "Certified Beekeeper", "Pruning Expert". */
export function claimInName(name: string): Claim | undefined {
  const match = inName.phrase.exec(name)
  return match
    ? { text: match[0], start: match.index, end: match.index + match[0].length }
    : undefined
}
