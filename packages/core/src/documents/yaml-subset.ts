/** Whether the character at an offset takes its text out of the plain subset. */
type Check = (text: string, index: number) => boolean

/**
 * Whether a text keeps to the subset of YAML in which both parsers are known to agree. What takes it out
 * are anchors, aliases, tags, directives, merge keys, complex and empty keys, headers of blocks that say
 * more than their style, pairs in lists, numbers that are too large, end markers, tabs and other characters
 * that are not seen. Refuses rather too much than too little.
 *
 * Every file goes through here, so that its characters are looked at once; only those that may mean
 * something have a check, and these look no further than to another mark of their kind, so that all
 * together take time in proportion to the text.
 */
export function isFast(text: string): boolean {
  // Comments that speak to badgelint are read by the authority's lexer.
  if (text.includes('badgelint-')) return false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > lastAscii) {
      if (isUnseen(code)) return false
    } else if (checks[code]?.(text, index)) return false
  }
  return true
}

const lastAscii = 0x7f

/** By the codes of characters; undefined for nearly all. */
const checks: readonly (Check | undefined)[] = Array.from({ length: lastAscii + 1 }, (_, code) => {
  const character = String.fromCharCode(code)
  const found = Object.entries<Check>({
    '&*@`%': opensName,
    '!': (text, index) => opensName(text, index) || isBareTag(text, index),
    '<': (text, index) => text[index + 1] === '<', // may be a merge key
    '?': isComplexKey,
    ':': (text, index) => isEmptyKey(text, index) || isNullKey(text, index),
    ',}': isNullKey,
    '|>': isUnusualHeader,
    '[': mayHoldPair,
    '\\': isEscapedBlankLine,
    '.': isEndMarker,
    '-': isUnusualMarker,
    '\r': (text, index) => text[index + 1] !== '\n',
    '0123456789': isTooLarge,
  }).find(([characters]) => characters.includes(character))
  if (found) return found[1]
  return character !== '\n' && /\p{Cc}/u.test(character) ? () => true : undefined
})

/** Control characters, and line and paragraph separators and byte-order marks. */
function isUnseen(code: number): boolean {
  return code < 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff
}

/** May be an anchor, an alias, a tag or a directive. */
function opensName(text: string, index: number): boolean {
  return !isSpaceOrEnd(text, index + 1) && isBehind(text, index, ',[{:?-')
}

/** A tag with nothing behind its mark. */
function isBareTag(text: string, index: number): boolean {
  if (index + 1 === text.length || !isSpace(text, index + 1)) return false
  return isLineStart(text, skipBack(text, index, ' ')) || followsAny(text, index, ':,[{?-')
}

function isComplexKey(text: string, index: number): boolean {
  return isSpaceOrEnd(text, index + 1) && isBehind(text, index, ',[{-')
}

/** An empty key, which one parser reads as `null`. */
function isEmptyKey(text: string, index: number): boolean {
  if (isLetter(text.charCodeAt(index - 1))) return false // nearly all colons are behind a key
  return isLineStart(text, skipBack(text, index, ' -')) || followsAny(text, index, '[{,')
}

/** `null` as a key, likewise. */
function isNullKey(text: string, index: number): boolean {
  const end = skipSpaceBack(text, index)
  const last = text[end - 1]
  if (last !== '~' && last !== 'l' && last !== 'L') return false
  const word = last === '~' ? '~' : text.slice(Math.max(0, end - 4), end)
  return nulls.has(word) && isBehind(text, end - word.length, ',[{')
}

const nulls = new Set(['null', 'Null', 'NULL', '~'])

/** The header of a text block that states its indentation or keeps blank lines, or has a line of its own. */
function isUnusualHeader(text: string, index: number): boolean {
  const next = index + (text[index + 1] === '-' ? 2 : 1)
  if (isOneOf(text, next, '+123456789'))
    return isSpaceOrEnd(text, next + (isOneOf(text, next + 1, '-+123456789') ? 2 : 1))
  return isLineStart(text, skipBack(text, index, ' ')) && isLineEnd(text, skipSpace(text, next))
}

/** A list in brackets in which a pair stands, or one of several lines in which one may. */
function mayHoldPair(text: string, index: number): boolean {
  const first = skip(text, index + 1, ' ')
  if (text[first] === '#' || isLineEnd(text, first)) return true
  for (let at = index + 1; at < text.length && !isOneOf(text, at, '[]{}\n'); at++)
    if (text[at] === ':' && at + 1 < text.length && isSpace(text, at + 1)) return true
  return false
}

/** A blank line behind an escaped line break. */
function isEscapedBlankLine(text: string, index: number): boolean {
  const end = lineBreakAt(text, index + 1)
  return end > 0 && lineBreakAt(text, skip(text, end, ' ')) > 0
}

function isEndMarker(text: string, index: number): boolean {
  return text[index + 1] === '.' && text[index + 2] === '.' && isLineStart(text, index)
}

/** A line of `---` with something beside it. */
function isUnusualMarker(text: string, index: number): boolean {
  if (text[index + 1] !== '-' || text[index + 2] !== '-') return false
  if (isLineStart(text, index)) return !isLineEnd(text, index + 3)
  return (
    text[index - 1] === ' ' &&
    isLineStart(text, skipBack(text, index, ' ')) &&
    isSpaceOrEnd(text, index + 3)
  )
}

const maxDigits = 300

/** A number that is too large for one, told by the digits of its exponent or by how many there are. */
function isTooLarge(text: string, index: number): boolean {
  if (isDigit(text, index - 1)) return false // seen with the first one
  let end = index + 1
  while (isDigit(text, end)) end++
  if (end - index < 3) return false
  if (end - index >= maxDigits) return true
  const letter = index - (text[index - 1] === '+' ? 2 : 1)
  if (!isOneOf(text, letter, 'eE') || isPartOfWord(text, end)) return false
  const start = skipBack(text, letter, '.0123456789')
  if (start === letter) return false
  return !isPartOfWord(text, start - (text[start - 1] === '-' ? 2 : 1))
}

function isLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

function isPartOfWord(text: string, index: number): boolean {
  return index >= 0 && index < text.length && /[\w.-]/.test(text.charAt(index))
}

function isOneOf(text: string, index: number, characters: string): boolean {
  return index >= 0 && index < text.length && characters.includes(text.charAt(index))
}

/** White space as regular expressions have it; false beyond the text. */
function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return code >= 160 && /\s/.test(text.charAt(index))
}

function isSpaceOrEnd(text: string, index: number): boolean {
  return index >= text.length || isSpace(text, index)
}

function isLineStart(text: string, index: number): boolean {
  return index === 0 || isOneOf(text, index - 1, '\n\r')
}

function isLineEnd(text: string, index: number): boolean {
  return index >= text.length || isOneOf(text, index, '\n\r')
}

/** Whether white space, the start of the text or one of some characters stands right before an offset. */
function isBehind(text: string, index: number, characters: string): boolean {
  return index === 0 || isSpace(text, index - 1) || isOneOf(text, index - 1, characters)
}

/** Whether one of some characters stands before an offset, with nothing but white space between. */
function followsAny(text: string, index: number, characters: string): boolean {
  return isOneOf(text, skipSpaceBack(text, index) - 1, characters)
}

function skip(text: string, from: number, characters: string): number {
  let index = from
  while (isOneOf(text, index, characters)) index++
  return index
}

function skipBack(text: string, from: number, characters: string): number {
  let index = from
  while (isOneOf(text, index - 1, characters)) index--
  return index
}

/** Behind the white space at an offset, on its line. */
function skipSpace(text: string, from: number): number {
  let index = from
  while (!isLineEnd(text, index) && isSpace(text, index)) index++
  return index
}

function skipSpaceBack(text: string, from: number): number {
  let index = from
  while (isSpace(text, index - 1)) index--
  return index
}

/** Behind the line break at an offset; 0 where none is. */
function lineBreakAt(text: string, index: number): number {
  if (text[index] === '\n') return index + 1
  return text.startsWith('\r\n', index) ? index + 2 : 0
}
