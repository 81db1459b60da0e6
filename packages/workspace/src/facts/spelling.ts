import { didYouMean } from '@badgelint/core/internal'
import type { Dictionary } from 'dictionary-en'

/** A longer word is no slip of the keyboard, and looking for near ones takes too long. */
const maxSuggestedLength = 30

/**
 * The words that neither an American nor a British dictionary has, with at most three near ones.
 * `programWords` are words that the program adds, in any case. What has no letter or has a digit is no word.
 * The dictionaries are loaded when first needed.
 */
export async function misspellings(
  words: Iterable<string>,
  programWords: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const added = new Map(programWords.map((word) => [comparable(word), word]))
  const foreign = [...new Set(words)].filter((word) => isWord(word) && !added.has(comparable(word)))
  const unAmerican = await rejected(foreign, american)
  const wrong = await rejected(unAmerican, british)
  if (wrong.length === 0) return new Map()
  const spellers = [await american(), await british()]
  return new Map(wrong.map((word) => [word, suggestions(word, added, spellers)]))
}

/** What has a digit is a name or a number: `B2B`, `3D`. */
function isWord(text: string): boolean {
  return /\p{L}/u.test(text) && !/\d/.test(text)
}

/** A word as it is compared with the program's own: in lower case, without a possessive ending. */
function comparable(word: string): string {
  return word.replaceAll('’', "'").replace(/'s$/i, '').toLowerCase()
}

async function rejected(words: readonly string[], load: Load): Promise<readonly string[]> {
  if (words.length === 0) return []
  const speller = await load()
  return words.filter((word) => !accepts(speller, word))
}

/** A word is right with accents that the dictionary leaves out, and with hyphens where its parts are. */
function accepts(speller: Speller, word: string): boolean {
  if (speller.correct(word)) return true
  const parts = withoutAccents(word).split(/[-‐‑]/)
  return parts.every((part) => part === '' || speller.correct(part))
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** The program's own word, then the best of each dictionary before the second best of any. */
function suggestions(
  word: string,
  programWords: ReadonlyMap<string, string>,
  spellers: readonly Speller[],
): readonly string[] {
  if (word.length > maxSuggestedLength) return []
  const ownWord = programWords.get(didYouMean(comparable(word), [...programWords.keys()]) ?? '')
  const lists = spellers.map((speller) => (hasNear(speller, word) ? speller.suggest(word) : []))
  const ranked = [0, 1, 2].flatMap((rank) => lists.flatMap((list) => list[rank] ?? []))
  return [...new Set([ownWord ?? [], ranked].flat())].slice(0, 3)
}

/**
 * Whether a right word is one slip away. Where there is none nspell looks two slips away, which
 * takes a hundred times longer and finds words that nobody meant.
 */
function hasNear(speller: Speller, word: string): boolean {
  for (const other of oneSlipFrom(word)) if (speller.correct(other)) return true
  return false
}

/** A letter too many, two that changed places, one too few, a wrong one. */
function* oneSlipFrom(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    const after = word.slice(at)
    const rest = word.slice(at + 1)
    if (after !== '') yield before + rest
    if (rest !== '') yield before + rest.charAt(0) + after.charAt(0) + rest.slice(1)
    for (const letter of "abcdefghijklmnopqrstuvwxyz'") {
      yield before + letter + after
      if (after !== '') yield before + letter + rest
    }
  }
}

interface Speller {
  correct(word: string): boolean
  suggest(word: string): string[]
}

type Load = () => Promise<Speller>

const american = memoized(async () => speller(await import('dictionary-en')))
const british = memoized(async () => speller(await import('dictionary-en-gb')))

function memoized(load: Load): Load {
  let loaded: Promise<Speller> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

async function speller({ default: { aff, dic } }: { default: Dictionary }): Promise<Speller> {
  const { default: nspell } = await import('nspell')
  const utf8 = new TextDecoder()
  return nspell(utf8.decode(aff), utf8.decode(dic))
}
