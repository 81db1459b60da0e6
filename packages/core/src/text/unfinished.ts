import { isolatedWords, joiningWords } from './open-words.ts'
import { normalizedWords } from './words.ts'

/**
 * Whether a text plainly stops before its end: at a mark or a word behind which a sentence goes on, within a
 * bracket, or in the middle of a word. `others` are texts in which the whole word may stand. A text that lacks
 * its last full stop alone is not.
 */
export function isUnfinished(text: string, others: readonly string[]): boolean {
  const end = text.slice(-tail).trimEnd()
  if (/[,;:&/([{«„–—-]$/.test(end)) return true
  const last = /(?<![\p{L}\p{M}\p{N}'’.@#/-])[\p{L}\p{M}'’]+(?=(?:…|\.{3})?$)/u.exec(end)?.[0]
  if (last === undefined) return opensBracket(end)
  const folded = last.toLowerCase()
  if (isolatedWords.has(folded)) return last === folded
  if (/…$|\.{3}$/.test(end)) return false
  return opensBracket(end) || isPart(last, text, others)
}

/**
 * Whether a text of any length stops at a comma, an article or "and". Lists are left alone, since their items may
 * end in anything.
 */
export function isDangling(text: string): boolean {
  const end = text.slice(-tail).trimEnd()
  const line = end.slice(end.lastIndexOf('\n') + 1)
  if (/^\s*(?:[-*•–·▪]|\d+[.)])/.test(line) || line.split(' ').length < minWords) return false
  const last = /(?<![\p{L}\p{M}\p{N}'’.@#/-])[\p{L}\p{M}'’]+$/u.exec(line)?.[0]
  return line.endsWith(',') || (last !== undefined && joiningWords.has(last))
}

/** A line of fewer words may be an address, a title or an item. */
const minWords = 6

/** As much of the end of a text as is looked at. */
const tail = 200

/** Whether a bracket is open at the end of a text. A text that begins within one is taken from the next on. */
function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** Beginnings that are no words: the rest of the word was cut off. */
const beginnings = /^(?:multi|inter|intra|trans|micro|semi|anti|hyper|infra|socio|bio)$/

/** Whether a word is the beginning of another that the texts have, which they do not have as a word otherwise. */
function isPart(last: string, text: string, others: readonly string[]): boolean {
  const word = last.toLowerCase()
  if (beginnings.test(word)) return true
  if (/^[a-z]$/.test(last)) return true
  if (word.length < 3) return false
  const before = normalizedWords(text.slice(0, text.trimEnd().length - last.length))
  const words = new Set([...before, ...others.flatMap(normalizedWords)])
  if (words.has(word)) return false
  const longer = [...words].filter((other) => other.startsWith(word))
  return longer.length > 0 && !longer.some((other) => isForm(other.slice(word.length)))
}

/** Whether what one word has more than another makes it a form of it: "tests", "earner", "leadership". */
function isForm(ending: string): boolean {
  return /^'?(?:[esdnry]|e[srdn]|ing|ings|ly|ment|ments|ship|ness|al|ally|ion|ions|able|ful|ist|ists|ers|ors|or|ity|ian|ians|ist|ic|ics|ive|ance|wide|based|age|hood|-.*)$/.test(
    ending,
  )
}
