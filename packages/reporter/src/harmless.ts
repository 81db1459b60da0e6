import { visible } from './visible.ts'

/**
 * Makes text from a repository harmless in GitHub's Markdown. Names, texts, messages and file names may
 * come from a stranger's pull request, and what is written is read by many and mailed to some.
 */
export interface Harmless {
  /** How much of the text is kept, in UTF-16 units; what is cut ends in `…`. */
  readonly most?: number
}

/** Does not show, and parts what GitHub would take for one thing. */
const gap = '\u200b'

/**
 * Text that shows as it is within a paragraph, a list item, a table cell, a heading, a link's text or an
 * HTML element: nothing in it is markup. 1,000 units of it where nothing is said.
 */
export function inText(text: string, { most = 1000 }: Harmless = {}): string {
  return encoded(parted(plain(text, most)), { isElement: true })
}

/** As `inText`, for sentences such as findings have: what stands between backticks shows as code. */
export function inSentence(text: string, { most = 1000 }: Harmless = {}): string {
  return plain(text, most)
    .split(/(`[^`]+`)/)
    .map((piece, index) =>
      index % 2 === 1
        ? `<code>${encoded(parted(piece.slice(1, -1)), { isElement: true })}</code>`
        : encoded(parted(piece), { isElement: true }),
    )
    .join('')
}

/** Text for an attribute of an HTML element, between double quotes. */
export function inAttribute(text: string, { most = 300 }: Harmless = {}): string {
  return encoded(parted(plain(text, most)), { isElement: false })
}

/**
 * Code within a line; nothing where the text is empty. Within a table it is an element rather than a code
 * span: there a bar ends the cell even in code, and its escape is read in more than one way.
 */
export function inCode(
  text: string,
  { most = 300, inTable = false }: Harmless & { readonly inTable?: boolean } = {},
): string {
  const kept = plain(text, most)
  if (kept === '') return ''
  if (inTable) return `<code>${encoded(parted(kept), { isElement: true })}</code>`
  const span = partedInCode(kept)
  const fence = '`'.repeat(longestRun(span) + 1)
  // Next to a backtick the fence would not be seen; one space on each side is not shown.
  const pad = /^`|`$/.test(span) ? ' ' : ''
  return `${fence}${pad}${span}${pad}${fence}`
}

/** A block of code, its fence included, lines as they are. 4,000 units where nothing is said. */
export function inFence(text: string, { most = 4000 }: Harmless = {}): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  const kept = partedInCode(cut(lines.map(visible).join('\n'), most))
  const fence = '`'.repeat(Math.max(3, longestRun(kept) + 1))
  return `${fence}\n${kept}\n${fence}`
}

/**
 * An address as it may stand in a Markdown link or an attribute; undefined where it is not one of the
 * web, so that nothing else is ever linked.
 */
export function inLink(address: string): string | undefined {
  const whole = address.toWellFormed()
  if (!/^https?:\/\/[^/\s]/i.test(whole)) return undefined
  return (
    whole
      // Whatever could end the link, the attribute or the table cell, begin a formula, or call somebody.
      .replace(/[^\w\-.~:/?#&+,;=%]/gu, percentEncoded)
      // `&copy=1` in an address would be read as a sign.
      .replaceAll('&', '&amp;')
  )
}

/** `text` linked to `address`, or alone where that is none of the web. Both untrusted. */
export function linked(text: string, address: string | undefined, options: Harmless = {}): string {
  const target = address === undefined ? undefined : inLink(address)
  return target === undefined ? inText(text, options) : `[${inText(text, options)}](${target})`
}

/** Shortens a text to `most` UTF-16 units, never within a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, Math.max(0, most - 1)).replace(/[\ud800-\udbff]$/, '')}…`
}

function plain(text: string, most: number): string {
  return cut(visible(text).trim(), most)
}

/** Parts what GitHub looks for in the text that a reader sees, where no escape helps. */
function parted(text: string): string {
  return (
    partedInCode(text)
      // `GH-12` and `GHSA-…` are references like `#12`.
      .replace(/(GH|GHSA)-(?=\w)/gi, `$1-${gap}`)
      // `https://…`, `ftp://…` and `www.…` become links by themselves, and tell the reader's address.
      .replaceAll('://', `:${gap}//`)
      .replace(/www\./gi, (www) => `${www.slice(0, 3)}${gap}.`)
      // From seven to forty hexadecimal digits are a commit.
      .replace(/(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/giu, (digits) =>
        digits.replace(/.{6}(?=.)/g, `$&${gap}`),
      )
  )
}

/** What matters in code too: mail quotes it as plain text, and an answer to the mail is read afresh. */
function partedInCode(text: string): string {
  return (
    text
      // `@user` and `@organisation/team` call people; `a@b.c` becomes a link.
      .replaceAll('@', `@${gap}`)
      // `#12` and `owner/repository#12` leave a trace on the other issue; "fixes #12" would close it.
      .replace(/#(?=\d)/g, `#${gap}`)
      // Marks by which a run finds its own comments again.
      .replaceAll('<!--', `<${gap}!--`)
  )
}

/**
 * Encodes what Markdown or HTML would take for markup. Entities rather than backslashes: they hold within
 * an HTML element too, where Markdown is not read.
 */
function encoded(text: string, { isElement }: { readonly isElement: boolean }): string {
  return (
    text
      // HTML, `<https://…>`, entities, quotes; emphasis, strikethrough, code; links, images, footnotes,
      // task boxes; table cells; escapes.
      .replace(/[&<>"*_~`[\]|\\]/g, entity)
      // At the beginning of a line: headings, lists, rules, underlines of headings and of tables.
      .replace(/^[#+=:-]/, entity)
      .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + entity(mark))
      // Two dollars make a formula, whatever escapes them; GitHub's documentation gives this way out.
      .replaceAll('$', () => (isElement ? '<span>$</span>' : entity('$')))
  )
}

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Hexadecimal, since `&#42;` holds `#42`, which plain-text mail shows. */
function entity(character: string): string {
  return named[character] ?? `&#x${character.codePointAt(0)?.toString(16)};`
}

function percentEncoded(character: string): string {
  return encodeURIComponent(character).replace(
    /['()*]/g,
    (mark) => `%${mark.codePointAt(0)?.toString(16).toUpperCase()}`,
  )
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
