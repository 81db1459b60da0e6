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

const bytesOf: Readonly<Record<Encoding, ReadonlyMap<string, number>>> = {
  windows: byCharacter(upperHalves.windows),
  mac: byCharacter(upperHalves.mac),
  dos: byCharacter(upperHalves.dos),
}

function byCharacter(half: string): ReadonlyMap<string, number> {
  const all = Array.from(half, (character, index) => [character, index + 0x80] as const)
  return new Map(all.filter(([character]) => character !== '.'))
}

/** The first bytes of a character in UTF-8 as each encoding shows them, of characters that texts of badges have. */
const leads: readonly (readonly [Encoding, RegExp])[] = [
  ['windows', /[ÂÃÄÅÎÏÐÑ×ØÙà-ïð]/u],
  ['mac', /[¬√ƒ≈‚]/u],
  ['dos', /[Γ├┬]/u],
]

/** No text without one of these is broken. */
const suspicious = /[ÂÃÄÅÎÏÐÑ×ØÙà-ïð¬√ƒ≈‚Γ├┬\u{80}-\u{84}\u{86}-\u{9f}\u{fffd}]/u

/** The first and the last place at which a text is broken, with what was meant from the one to the other. */
export function brokenEncodingIn(text: string): BrokenText | undefined {
  if (!/[^\n -~]/.test(text) || !suspicious.test(text)) return undefined
  const all = candidatesIn(text)
  const isForeign = isOfOtherScript(all)
  const found = isForeign ? all : all.filter(({ meant = '' }) => !isOtherScript(meant))
  const [first] = found
  const last = found.at(-1)
  if (!(isForeign || found.some((one) => one.isSure)) || first === undefined || last === undefined)
    return undefined
  const meant = joined(text, found)
  // What is broken in more ways than one takes a person.
  const isWhole = meant !== undefined && brokenEncodingIn(meant) === undefined
  return { start: first.start, end: last.end, meant: isWhole ? meant : undefined }
}

/** A stretch that can be read as another character, and whether nothing else can be meant by it. */
interface Candidate extends BrokenText {
  readonly isSure: boolean
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

/** The texts that were meant, with what stands between them. */
function joined(text: string, found: readonly Candidate[]): string | undefined {
  let whole = ''
  let from = found[0]?.start ?? 0
  for (const { start, end, meant } of found) {
    if (meant === undefined) return undefined
    whole += text.slice(from, start) + meant
    from = end
  }
  return whole
}

/** Whether there is a word of another script: two of its letters by themselves may be marks and letters of Latin. */
function isOfOtherScript(found: readonly Candidate[]): boolean {
  return found.some((_, index) => {
    const three = found.slice(index, index + 3)
    return (
      three.length === 3 &&
      three.every(
        ({ start, meant = '' }, place) =>
          isOtherScript(meant) && (place === 0 || three[place - 1]?.end === start),
      )
    )
  })
}

function candidateAt(text: string, at: number): Candidate | undefined {
  const code = text.charCodeAt(at)
  if (code < 0x80) return undefined
  if (code === 0xfffd) return { start: at, end: at + 1, meant: undefined, isSure: true }
  for (const [encoding, lead] of leads) {
    if (!lead.test(text.charAt(at))) continue
    const read = decoded(text, at, encoding)
    if (read?.meant !== undefined && isPlausible(read.meant)) return withEncodedTwice(text, read)
    // The last byte of a closing quotation mark has no character, and is often left out.
    if (encoding === 'windows' && text.startsWith('â€', at))
      return { start: at, end: at + 2, meant: undefined, isSure: true }
  }
  // A character of Windows that was read as a control character.
  const control = code < 0xa0 && code !== 0x85 ? upperHalves.windows.charAt(code - 0x80) : '.'
  return control === '.' ? undefined : { start: at, end: at + 1, meant: control, isSure: true }
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
  return bytesOf[encoding].get(character) ?? 0
}

/** Letters of Latin scripts, marks and signs that texts of badges have. */
const plausible =
  /^[\u{a0}-\u{17f}\u{218}-\u{21b}\u{2010}-\u{203a}\u{20ac}\u{2122}\u{2190}-\u{2193}\u{2260}-\u{2265}\u{2605}\u{2713}\u{2714}\u{feff}\u{fffd}\u{1f000}-\u{1faff}]$/u

const otherScript =
  /^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u

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
  if (end - start > 2) return true
  const before = text.charAt(start - 1)
  const first = text.charAt(start)
  const second = text.charAt(start + 1)
  const after = text.charAt(end)
  if (/\p{Ll}/u.test(before)) return true
  if (first === 'Â' && !/\p{L}/u.test(before))
    return sign.test(meant) || (meant === '\u{a0}' && /[.,:;!?)]/.test(before))
  // A sign of mathematics stands before other signs.
  if (first === 'ƒ' || (!/\p{L}/u.test(first) && !/\p{L}/u.test(`${before}${after}`))) return false
  // A text in capitals, or one capital in quotation marks: CÂMARA, “MANHÔ.
  return !/[ŠŒŽŸ]/.test(second) && !mark.test(second) ? true : /\p{Ll}/u.test(after)
}

/** A candidate, with the characters behind it where what was meant went through the encoding twice. */
function withEncodedTwice(text: string, read: BrokenText): Candidate {
  let { end, meant = '' } = read
  for (let rounds = 0; rounds < 2; rounds++) {
    const ahead = decodedFrom(text, end)
    const again = decoded(meant + ahead.map((one) => one.meant).join(''), 0, 'windows')
    const behind = again && ahead[again.end - meant.length - 1]
    if (again?.meant === undefined || behind === undefined || !isPlausible(again.meant)) break
    end = behind.end
    meant = again.meant
  }
  return {
    start: read.start,
    end,
    meant: meant === '\u{feff}' ? '' : meant === '\u{fffd}' ? undefined : meant,
    isSure: end > read.end || isSure(text, read),
  }
}

/** The next characters of which one that was encoded twice is made. */
function decodedFrom(text: string, start: number): BrokenText[] {
  const found: BrokenText[] = []
  for (let from = start; found.length < 3; ) {
    const next = decoded(text, from, 'windows')
    if (next === undefined) break
    found.push(next)
    from = next.end
  }
  return found
}
