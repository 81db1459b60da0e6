import { misspellings } from './en/misspellings.ts'

/** Of a shorter word a letter more or less makes another word too often. */
const minLength = 8

const listed = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))

const words = new Set(listed(misspellings.words))
const right = new Set([...words, ...listed(misspellings.others)])
const slips = new Map(
  listed(misspellings.slips).map((slip) => {
    const [wrong = '', meant = ''] = slip.split('>')
    return [wrong, meant] as const
  }),
)

const nothing: readonly never[] = []

/** By what is left of a word without one of its letters the words that leave it. Made when first asked. */
let shortened: ReadonlyMap<string, readonly string[]> | undefined

/**
 * The words that a word in small letters is surely a slip of: a letter too many or too few, or two that changed
 * places, in the middle of a word that badges often have. None where it is right or is not known to be wrong. English.
 */
export function correctionsOf(word: string): readonly string[] {
  if (right.has(word)) return nothing
  const meant = slips.get(word)
  if (meant !== undefined) return [meant]
  if (word.length < minLength) return nothing
  shortened ??= shortenedWords()
  const near = new Set(shortened.get(word))
  for (const less of withoutOneLetter(word)) if (words.has(less)) near.add(less)
  for (const other of swapped(word)) if (words.has(other)) near.add(other)
  return near.size > 0 ? [...near].sort() : nothing
}

function shortenedWords(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const word of words)
    for (const less of new Set(withoutOneLetter(word))) {
      const others = all.get(less)
      if (others) others.push(word)
      else all.set(less, [word])
    }
  return all
}

/** Without a letter that is neither the first nor the last: endings make other words, as beginnings do. */
function* withoutOneLetter(word: string): Generator<string> {
  for (let at = 1; at < word.length - 1; at++) yield word.slice(0, at) + word.slice(at + 1)
}

function* swapped(word: string): Generator<string> {
  for (let at = 1; at < word.length - 1; at++)
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}
