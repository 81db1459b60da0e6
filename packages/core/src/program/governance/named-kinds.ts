import type { Judged } from './judge.ts'
import { plainWords } from './lexicon.ts'
import type { TermGroup } from './vocabulary/vocabulary.ts'

/** The name of a kind has no more words. */
const mostInName = 5

/** A statement of fewer words says nothing of a kind. */
const fewest = 6

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
