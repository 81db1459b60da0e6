import type { TextAnalysis } from './analysis.ts'
import { literally } from './literally.ts'
import type { Stretch } from './stretch.ts'
import { Triggers } from './triggers.ts'

/**
 * What is looked for. As a text it is a word or several, in small letters: a hyphen stands for itself or a
 * space, and `*` at the end for any letters (`world-class`, `second to none`, `certif*`). A phrase that takes
 * more than that is an expression, with the flag `g`, and beside it the words without one of which it cannot
 * match: the rarer they are, the less often it is tried. One without the flag `i` is held against the text in
 * small letters.
 */
export type ListEntry = string | { readonly phrase: RegExp; readonly words: readonly string[] }

/** An entry, ready to be looked for. */
export interface Phrase {
  readonly expression: RegExp
  readonly triggers: Triggers
}

/** A table of words and phrases to be found in texts. A language has as many of these as it likes. */
export class WordList {
  /** The words without one of which nothing of the list is in a text. */
  readonly triggers: Triggers
  readonly phrases: readonly Phrase[]

  constructor(entries: readonly ListEntry[]) {
    this.phrases = entries.map(phraseOf)
    this.triggers = new Triggers(this.phrases.flatMap(({ triggers }) => triggers.words))
  }

  /** All that the list has in a text: entry by entry, and of each in the order of the text. */
  findIn(analysis: TextAnalysis): Stretch[] {
    if (!analysis.has(this.triggers)) return []
    const found: Stretch[] = []
    for (const { expression, triggers } of this.phrases) {
      if (!analysis.has(triggers)) continue
      const { text } = analysis
      const searched = expression.ignoreCase ? text : analysis.small
      for (const { 0: match, index: start } of searched.matchAll(expression)) {
        const end = start + match.length
        found.push({ text: text.slice(start, end), start, end })
      }
    }
    return found
  }
}

function phraseOf(entry: ListEntry): Phrase {
  if (typeof entry !== 'string')
    return { expression: entry.phrase, triggers: new Triggers(entry.words) }
  const letters = entry.replace(/\*$/, '')
  const source = literally(letters).replaceAll('-', '[- ]')
  const longest = entry.split(/[- ]/).toSorted((a, b) => b.length - a.length)[0] ?? entry
  return {
    expression: new RegExp(`\\b${source}${letters === entry ? '\\b' : '\\w*'}`, 'g'),
    triggers: new Triggers([longest]),
  }
}
