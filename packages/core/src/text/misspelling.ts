import { misspellings } from './en/misspellings.ts'
import { lettersOf } from './letters.ts'
import { Triggers } from './triggers.ts'

/** Of a shorter word a letter more or less makes another word too often. */
const minLength = 8

const listed = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))

const others = new Set(listed(misspellings.others))
const slips = new Map(
  listed(misspellings.slips).map((slip) => {
    const [wrong = '', meant = ''] = slip.split('>')
    return [wrong, meant] as const
  }),
)

interface Known {
  readonly word: string
  readonly letters: number
}

const initialOf = (word: string) => word.slice(0, 1)

/** The words that badges are made of, by their first letter, which nobody mistypes. */
const words = Map.groupBy(
  listed(misspellings.words).map((word): Known => ({ word, letters: lettersOf(word) })),
  ({ word }) => initialOf(word),
)

const nothing: readonly never[] = []

/**
 * The words that a word in small letters is surely a slip of: a letter too many or too few, or two that changed
 * places, in the middle of a word that badges often have. None where it is right or is not known to be wrong. English.
 */
export function correctionsOf(word: string): readonly string[] {
  const meant = slips.get(word)
  if (meant !== undefined) return [meant]
  if (word.length < minLength) return nothing
  const letters = lettersOf(word)
  const near: string[] = []
  for (const known of words.get(initialOf(word)) ?? nothing) {
    if (known.word === word) return nothing
    // A letter more or less is a bit at the most.
    const different = known.letters ^ letters
    if ((different & (different - 1)) !== 0) continue
    if (isSlip(word, known.word)) near.push(known.word)
  }
  return near.length === 0 || others.has(word) ? nothing : near
}

/** Whether a word is another but for a letter inside of it, or two beside each other. */
function isSlip(word: string, meant: string): boolean {
  const more = word.length - meant.length
  if (more < -1 || more > 1) return false
  const end = Math.min(word.length, meant.length)
  let at = 1
  while (at < end && word[at] === meant[at]) at++
  if (more === 0)
    return (
      word[at] === meant[at + 1] &&
      word[at + 1] === meant[at] &&
      word.slice(at + 2) === meant.slice(at + 2)
    )
  // Endings make other words, as "completers" of "completes", but a letter that is doubled does not.
  if (more === 1 && at >= word.length - 2 && word[at] !== word[at - 1]) return false
  if (more === -1 && at === end) return false
  return more === 1
    ? word.slice(at + 1) === meant.slice(at)
    : word.slice(at) === meant.slice(at + 1)
}

/** The list of all words that are surely misspelled. */
export const misspelled = new Triggers([], (word) => correctionsOf(word).length > 0)
