import { wordFamilies } from './en/word-families.ts'

const { alike, spellings } = wordFamilies

/** Endings by their last letter, longest first. */
const endings = new Map<string, readonly (readonly [ending: string, minBefore: number])[]>()
for (const entry of Object.entries(wordFamilies.endings).toSorted(
  ([a], [b]) => b.length - a.length,
)) {
  const last = entry[0].slice(-1)
  endings.set(last, [...(endings.get(last) ?? []), entry])
}

/** What is shorter is a word of its own, whatever it ends in. */
const minLength = 4

/** From how many letters on a last consonant may be another that it turns into: "licens" and "licenc", not "cod" and "cos". */
const minAlike = 5

/**
 * What an English stem has in common with those of the words that are derived from the same one: "communication",
 * "communicator" and "communicate". It need be no word, and now and then words share it that only look alike.
 */
export function familyOf(stem: string): string {
  if (stem.length < minLength) return stem
  const bare = withoutDouble(withoutEndings(inOneSpelling(stem)))
  const other = bare.length >= minAlike ? alike[bare.slice(-1)] : undefined
  return other === undefined ? bare : bare.slice(0, -1) + other
}

function inOneSpelling(stem: string): string {
  let spelled = stem
  for (const [one, other] of spellings)
    if (spelled.includes(one)) spelled = spelled.replace(one, other)
  return spelled
}

function withoutEndings(stem: string): string {
  let bare = stem
  for (;;) {
    const found = endings
      .get(bare.slice(-1))
      ?.find(([ending, least]) => bare.length >= ending.length + least && bare.endsWith(ending))
    if (found === undefined) return bare
    bare = bare.slice(0, -found[0].length)
  }
}

/** "Plann" of "planner" as "plan". */
function withoutDouble(bare: string): string {
  const isDouble = bare.length > 3 && bare.at(-1) === bare.at(-2)
  return isDouble ? bare.slice(0, -1) : bare
}
