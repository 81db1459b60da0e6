import type { Judged } from './judge.ts'
import { plainWords } from './lexicon.ts'
import type { TermGroup } from './vocabulary/vocabulary.ts'

/** The name of a kind has no more words. */
const mostInName = 5

/** Nor has a heading that names one: "7. Organiser of events and meetings". */
const mostInHeading = 8

/** A statement of fewer words says nothing of a kind. */
const fewest = 6

/** So many headings that name something that is awarded are its kinds. */
const fewestHeadings = 3

/** What headings speak of that name no kind. */
const topicHeadings: readonly TermGroup[] = [
  ...(['purposeHeading', 'introductionHeading', 'rolesHeading', 'approvalHeading'] as const),
  ...(['criteriaHeading', 'designHeading', 'issuingHeading', 'expiryHeading'] as const),
  ...(['correctionHeading', 'revocationHeading', 'privacyHeading', 'marketingHeading'] as const),
  ...(['reviewHeading', 'scopeHeading'] as const),
]

/** What is done with badges of all kinds: "Sharing badges", "Managing badges". */
const handling: readonly TermGroup[] = ['duty', 'otherLimit', 'publish', 'keep', 'access', 'report']

/** What is said of a kind besides how it is earned. */
const besides: readonly TermGroup[] = ['expire', 'size', 'promote', 'applies', 'revoke', 'metric']

const between = /[,;]|\s(?:and|und|y|et|en|e)\s/

/** The names of kinds of badges that documents list: "three levels: Duckling, Otter and Dolphin". */
export function namedKinds(judged: readonly Judged[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const said of judged) {
    const isList = said.isEnumeration && (said.counts('kind') || said.counts('badge'))
    const listed = isList ? said.statement.value.split(/:\s/, 2)[1]?.split(between) : undefined
    const isItem = said.statement.form === 'item' && said.isRightBelow('kindsHeading')
    for (const name of listed ?? (isItem ? [said.statement.value] : [])) {
      const words = plainWords(name)
      if (words.length > 0 && words.length <= mostInName) names.add(words.join(' '))
    }
  }
  return names
}

/** Whether a statement says below the name of a kind what is done for it. */
export function tellsOfKind(said: Judged, kinds: ReadonlySet<string>): boolean {
  if (kinds.size === 0 || said.words.length < fewest || said.has(...besides)) return false
  const { labels, headings } = said.statement
  const above = [labels[0], headings[0]].filter((text) => text !== undefined)
  return above.some((text) => kinds.has(plainWords(text).join(' ')))
}

/**
 * The headings that name kinds: "Contributor Badge", "Speaker Badge", or "Otter" below "Our badges". Fewer than
 * three of one form or below one heading are parts of one badge.
 */
export function headingsOfKinds(judged: readonly Judged[]): ReadonlySet<string> {
  const alike = new Map<string, Set<string>>()
  for (const said of judged) {
    const form = formOfKind(said)
    if (form === undefined) continue
    const headings = alike.get(form) ?? new Set()
    alike.set(form, headings.add(said.statement.headings[0] ?? ''))
  }
  const many = [...alike.values()].filter(({ size }) => size >= fewestHeadings)
  return new Set(many.flatMap((headings) => [...headings]))
}

/** What the heading of a statement has in common with those of other kinds: the word at its end, or what is above. */
function formOfKind(said: Judged): string | undefined {
  const [heading = '', above] = said.statement.headings
  const words = plainWords(heading)
  if (words.length > mostInHeading || heading.endsWith('?') || said.isHeaded(...topicHeadings))
    return undefined
  const named = said.headed('badge')
  const isLast = named.includes(words.length - 1) && words.length > 1
  if (isLast && !said.isHeaded(...handling)) return words.at(-1)
  if (!isEarnedBelow(said)) return undefined
  if (isLast) return words.at(-1)
  if (named.includes(0) && words.length > 1) return words[0]
  return said.isSecondBelow('badge') && !said.isSecondBelow(...topicHeadings) ? above : undefined
}

/** Whether a statement says that what its heading names is earned, and by what. */
const isEarnedBelow = (said: Judged) =>
  said.has('badge') && said.has('achieve') && said.has('award', 'must', 'condition')

/** Whether a statement below the heading of a kind says what somebody does for it. */
export function tellsBelowKind(said: Judged, headings: ReadonlySet<string>): boolean {
  const isBelow = headings.has(said.statement.headings[0] ?? '')
  if (!isBelow || said.words.length < fewest || said.isQuestion) return false
  return isEarnedBelow(said) && !said.has('expire', 'size', 'revoke', 'metric')
}
