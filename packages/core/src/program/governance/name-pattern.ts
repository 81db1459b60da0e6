import type { Located } from '../../documents/place.ts'
import { plainLetters } from '../../text/normalize.ts'
import { quotations } from '../../text/quotations.ts'
import { patternSeparator } from './follows-pattern.ts'
import * as words from './stated-words.ts'
import { partOf } from './text-parts.ts'

/** A longer sentence is data, and states nothing. */
const longest = 600

/** "<Programme>: <Level> – <Topic>", with any of three kinds of brackets. */
const bracketed =
  /[<{[][\p{L} ]{2,30}[>}\]](?: ?(?::|\||\/| [–—-]) ?[<{[][\p{L} ]{2,30}[>}\]]){1,5}/u

/** "Programme: Level – Topic" without brackets. */
const plainPattern =
  /[\p{L}]{2,20}(?: [\p{L}]{2,20})?(?:(?:: | \| | \/ | [–—-] )[\p{L}]{2,20}(?: [\p{L}]{2,20})?){1,5}/u

/**
 * The pattern by which a sentence says that badges are named; undefined where it gives none, or one that may be
 * something else. `isUnderNaming`: the heading says what is spoken of.
 */
export function namePatternIn(
  sentence: Located<string>,
  isUnderNaming: boolean,
): Located<string> | undefined {
  const { value } = sentence
  if (value.length > longest) return undefined
  const plain = plainLetters(value)
  const isOfNames = words.naming.test(plain) && (isUnderNaming || words.badge.test(plain))
  if (!isOfNames || words.otherNames.test(plain) || words.negated.test(plain)) return undefined
  const own = bracketed.exec(value)
  if (own) return partOf(sentence, [own.index, own.index + own[0].length])
  const [quoted, other] = quotations(value)
  if (quoted === undefined || other !== undefined) return undefined
  const [start, end] = [quoted[0] + 1, quoted[1] - 1]
  const inner = value.slice(start, end)
  const isPattern = plainPattern.exec(inner)?.[0] === inner && partsOf(inner).every(isPlaceholder)
  return isPattern ? partOf(sentence, [start, end]) : undefined
}

function partsOf(pattern: string): readonly string[] {
  return pattern.split(patternSeparator)
}

function isPlaceholder(part: string): boolean {
  return words.placeholder.test(plainLetters(part))
}
