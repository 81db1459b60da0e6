/** A stretch of a text that went through a wrong encoding. */
export interface BrokenText {
  readonly start: number
  readonly end: number
  /** What was meant; undefined where that is lost. */
  readonly meant: string | undefined
}

/** What bytes from 0x80 on are in encodings that UTF-8 is read as. A dot stands for what has none. */
const upperHalves = {
  windows:
    '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  mac: 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ.ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  dos: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}',
} as const

type Encoding = keyof typeof upperHalves

const tables = new Map<Encoding, ReadonlyMap<string, number>>()

/** The bytes of an encoding by their characters, made where a text asks for them. */
function bytesOf(encoding: Encoding): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const made = byCharacter(upperHalves[encoding])
  tables.set(encoding, made)
  return made
}

function byCharacter(half: string): ReadonlyMap<string, number> {
  const all = Array.from(half, (character, index) => [character, index + 0x80] as const)
  return new Map(all.filter(([character]) => character !== '.'))
}

/** The first bytes of a character in UTF-8 as each encoding shows them, of characters that texts of badges have. */
const leads: readonly (readonly [Encoding, RegExp])[] = [
  ['windows', /[Â-ÆÈÉÊÌÍÎÏÐÑ×ØÙà-ïð]/u],
  ['mac', /[¬√ƒ≈‚]/u],
  ['dos', /[Γ├┬]/u],
]

/** No text without one of these is broken. */
const suspicious = /[Â-ÆÈÉÊÌÍÎÏÐÑÔ×ØÙà-ïðĂв¬√ƒ≈‚Γ├┬\u{80}-\u{84}\u{86}-\u{9f}\u{fffd}]/u

/** How often a text went through a wrong encoding at most. */
const mostRounds = 3

/** The first and the last place at which a text is broken, with what was meant from the one to the other. */
export function brokenEncodingIn(text: string): BrokenText | undefined {
  const found = brokenIn(text)
  const [first] = found
  const last = found.at(-1)
  if (first === undefined || last === undefined) return undefined
  return mended(text, found) ?? { start: first.start, end: last.end, meant: undefined }
}

function brokenIn(text: string): readonly Candidate[] {
  if (!/[^\n -~]/.test(text) || !suspicious.test(text)) return []
  const all = candidatesIn(text)
  if (isOfOtherScript(all)) return all
  const found = all.filter(({ meant = '' }) => !isOtherScript(meant))
  return found.some((one) => one.isSure) ? found : []
}

/** A stretch that can be read as another character, and whether nothing else can be meant by it. */
interface Candidate extends BrokenText {
  readonly isSure: boolean
  readonly encoding?: Encoding
}

function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < text.length; ) {
    const one = candidateAt(text, at)
    if (one) found.push(one)
    at = one?.end ?? at + 1
  }
  return found
}

/** A broken text made whole, if it can be: nothing in its broken words may be left that looks like bytes. */
function mended(text: string, broken: readonly Candidate[]): BrokenText | undefined {
  let whole = text
  let found = broken
  let before = text.length
  let behind = text.length
  for (let round = 0; found.length > 0; round++) {
    const step = round < mostRounds ? decodedWords(whole, found) : undefined
    if (step === undefined) return undefined
    before = Math.min(before, step.start)
    behind = Math.min(behind, whole.length - step.end)
    whole = whole.slice(0, step.start) + step.meant + whole.slice(step.end)
    found = brokenIn(whole)
  }
  const end = whole.length - behind
  const meant = whole.slice(before, end)
  if (/[\p{Cc}\p{Cn}\p{Co}\u{fffd}]/u.test(meant.replaceAll('\n', ''))) return undefined
  const [from, to] = [wordStart(whole, before), wordEnd(whole, end)]
  for (let at = from; at < to; at++)
    if (leads.some(([one, lead]) => lead.test(whole.charAt(at)) && decoded(whole, at, one)))
      return undefined
  return { start: before, end: text.length - behind, meant }
}

/** The words that have something broken, each read anew from its first character to its last in one encoding. */
function decodedWords(
  text: string,
  found: readonly Candidate[],
): { readonly start: number; readonly end: number; readonly meant: string } | undefined {
  const encodings = new Set(found.flatMap(({ encoding }) => encoding ?? []))
  if (encodings.size > 1) return undefined
  const [encoding = 'windows'] = encodings
  const pieces: BrokenText[] = []
  let done = 0
  for (const { start } of found) {
    if (start < done) continue
    done = Math.max(wordEnd(text, start), start + 1)
    for (let at = Math.max(wordStart(text, start), pieces.at(-1)?.end ?? 0); at < done; ) {
      const piece =
        text.charCodeAt(at) < 0x80
          ? undefined
          : (decoded(text, at, encoding) ?? candidateAt(text, at))
      if (piece) pieces.push(piece)
      else if (text.charCodeAt(at) > 0x7f) return undefined
      at = piece?.end ?? at + 1
    }
  }
  const [first] = pieces
  if (first === undefined) return undefined
  let meant = ''
  let from = first.start
  for (const piece of pieces) {
    if (piece.meant === undefined) return undefined
    meant += text.slice(from, piece.start) + (piece.meant === '\u{feff}' ? '' : piece.meant)
    from = piece.end
  }
  return { start: first.start, end: from, meant }
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) > 32) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && text.charCodeAt(end) > 32) end++
  return end
}

/**
 * Whether there is a word of another script: two of its letters by themselves may be marks and letters of Latin,
 * unless each is made of three.
 */
function isOfOtherScript(found: readonly Candidate[]): boolean {
  return found.some(({ start, end }, index) => {
    const next = found.slice(index, index + (end - start > 2 ? 2 : 3))
    return (
      next.length === (end - start > 2 ? 2 : 3) &&
      next.every(
        (one, place) =>
          isOtherScript(one.meant ?? '') &&
          one.end - one.start >= end - start &&
          (place === 0 || next[place - 1]?.end === one.start),
      )
    )
  })
}

/** Beginnings of quotation marks and dashes in encodings whose other characters are not known, or half lost. */
const remains = /^(?:â€|вЂ[™њќ“”¦]|ÔÇ[ÖØ£ôö]|Ă[©¨±¶Ľ])/u

function candidateAt(text: string, at: number): Candidate | undefined {
  const code = text.charCodeAt(at)
  if (code < 0x80) return undefined
  if (code === 0xfffd) return { start: at, end: at + 1, meant: undefined, isSure: true }
  for (const [encoding, lead] of leads) {
    if (!lead.test(text.charAt(at))) continue
    const read = decoded(text, at, encoding)
    if (read?.meant === undefined || !isPlausible(read.meant)) continue
    return {
      ...read,
      meant: read.meant === '\u{fffd}' ? undefined : read.meant,
      isSure: isSure(text, read) || isEncodedTwice(text, read, encoding),
      encoding,
    }
  }
  return remainsAt(text, at)
}

/** What is left of a character where a byte of it was lost, or is one by itself. */
function remainsAt(text: string, at: number): Candidate | undefined {
  const before = text.charAt(at - 1)
  const ahead = text.slice(at, at + 4)
  if (/^Â(?: |$)/.test(ahead) && /[\p{Ll}.,:;!?)]/u.test(before))
    return { start: at, end: at + 1, meant: '', isSure: true }
  const [marks] =
    /^â\?\?(?=\p{Ll})/u.test(ahead) && /\p{Ll}/u.test(before)
      ? ['â??']
      : (remains.exec(ahead) ?? [])
  if (marks !== undefined)
    return { start: at, end: at + marks.length, meant: undefined, isSure: true }
  // A character of Windows that was read as a control character.
  const code = text.charCodeAt(at)
  const control = code < 0xa0 && code !== 0x85 ? upperHalves.windows.charAt(code - 0x80) : '.'
  return control === '.' ? undefined : { start: at, end: at + 1, meant: control, isSure: true }
}

/** Whether a character and the one behind it are the bytes of a third. */
function isEncodedTwice(
  text: string,
  { end, meant = '' }: BrokenText,
  encoding: Encoding,
): boolean {
  const next = decoded(text, end, encoding)
  const third = next && decoded(text, next.end, encoding)
  const again = next && decoded(meant + next.meant + (third?.meant ?? ''), 0, encoding)
  return again?.meant !== undefined && isPlausible(again.meant)
}

/** What two to four characters are, read as the bytes of one in UTF-8. */
function decoded(text: string, at: number, encoding: Encoding): BrokenText | undefined {
  const [lead = 0, ...rest] = Array.from(text.slice(at, at + 4), (character) =>
    byteOf(character, encoding),
  )
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  const following = rest.slice(0, length - 1)
  if (lead < 0xc2 || lead > 0xf4 || following.length < length - 1) return undefined
  if (following.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined
  const point = following.reduce(
    (sum, byte) => sum * 64 + byte - 0x80,
    lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07),
  )
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  if (point < shortest || point > 0x10ffff || (point > 0xd7ff && point < 0xe000)) return undefined
  return { start: at, end: at + length, meant: String.fromCodePoint(point) }
}

function byteOf(character: string, encoding: Encoding): number {
  const code = character.charCodeAt(0)
  // What Windows has no character for stays the control character that Latin-1 has there.
  if (encoding === 'windows' && code > 0x7f && code < 0xa0) return code
  return bytesOf(encoding).get(character) ?? 0
}

/** Letters of Latin scripts, marks and signs that texts of badges have, and emoji with what they are put together of. */
const plausible =
  /^[\u{a0}-\u{17f}\u{1a0}\u{1a1}\u{1af}\u{1b0}\u{218}-\u{21b}\u{254}\u{259}\u{25b}\u{2bb}\u{2bc}\p{M}\u{1e00}-\u{1eff}\u{200b}-\u{200f}\u{2010}-\u{203a}\u{20ac}\u{2122}\u{2190}-\u{2193}\u{2260}-\u{2265}\u{2300}-\u{23ff}\u{25a0}-\u{27bf}\u{2b05}-\u{2b07}\u{2b1b}\u{2b1c}\u{2b50}\u{feff}\u{fffd}\u{1f000}-\u{1faff}]$/u

const otherScript =
  /^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{3000}-\u{303f}\u{30fb}\u{30fc}\u{ff00}-\u{ff60}]$/u

function isOtherScript(character: string): boolean {
  return otherScript.test(character)
}

function isPlausible(character: string): boolean {
  return plausible.test(character) || isOtherScript(character)
}

/** Marks that may follow a word in capitals, or a capital alone. */
const mark = /[’”“‘‚„…–—»«›‹•·°ºª™®©†\u{a0}\u{ad}]/u

/** Signs that stand after a blank or a figure, and before which Â never does. */
const sign = /[°®™©£§±¿¡½¼¾²³µ]/u

/** Whether characters can be nothing but the bytes of another one. */
function isSure(text: string, { start, end, meant = '' }: BrokenText): boolean {
  if (isOtherScript(meant)) return false
  const before = text.charAt(start - 1)
  const first = text.charAt(start)
  const second = text.charAt(start + 1)
  const after = text.charAt(end)
  // The end of a word in two marks: «allá»…
  if (first === 'á') return !mark.test(text.charAt(end - 1)) || /\p{L}/u.test(after)
  if (end - start > 2) return true
  if (/\p{Ll}/u.test(before)) return true
  if (first === 'Â' && sign.test(meant)) return true
  if (first === 'Â' && /[ªº]/.test(meant)) return /[Nn\d]/.test(before)
  if (first === 'Â' && !/\p{L}/u.test(before)) return meant === '\u{a0}' && /[.,:;!?)]/.test(before)
  if (first === 'Ã' && isSureBehindTilde(before, second, after)) return true
  // A sign of mathematics stands before other signs.
  if (first === 'ƒ' || (!/\p{L}/u.test(first) && !/\p{L}/u.test(`${before}${after}`))) return false
  // A text in capitals, or one capital in quotation marks: CÂMARA, “MANHÔ.
  return !/[ŠŒŽŸ]/.test(second) && !mark.test(second) ? true : /\p{Ll}/u.test(after)
}

/** Whether Ã and another character are one: in a word in capitals, or the sign between two figures. */
function isSureBehindTilde(before: string, second: string, after: string): boolean {
  if (/[ŠŒŽŸ]/.test(second)) return true
  if (second === '—') return /^[\d ]?$/.test(before) && /[\d ]/.test(after)
  if (!/\p{L}/u.test(after)) return false
  return /\p{L}/u.test(before)
    ? /[‘’“”„‚‰ˆ]/u.test(second)
    : /^[ \n]?$/.test(before) && /[‘“„–‰]/u.test(second)
}
