import { codeSpan, longestBacktickRun } from './code-span.ts'
import { breakReferences, breakReferencesInCode } from './github-references.ts'
import { encodeEntities } from './html.ts'
import { type EscapeOptions, toPlainLine } from './plain-line.ts'
import { escapeForTerminal } from './terminal.ts'
import { truncate } from './truncate.ts'

// Text from a repository for GitHub's Markdown. Names, texts, messages and file names may come from a
// stranger's pull request, and what is written is read by many and mailed to some.

/**
 * Text that shows as it is within a paragraph, a list item, a table cell, a heading, a link's text or an
 * HTML element: nothing in it is markup. 1,000 units by default.
 */
export function escapeMarkdown(text: string, { maxLength = 1000 }: EscapeOptions = {}): string {
  return escapeLine(toPlainLine(text, maxLength))
}

/** As {@link escapeMarkdown}, for messages such as findings have: what stands between backticks shows as code. */
export function escapeMarkdownMessage(
  text: string,
  { maxLength = 1000 }: EscapeOptions = {},
): string {
  return toPlainLine(text, maxLength)
    .split(/(`[^`]+`)/)
    .map((piece, index) =>
      index % 2 === 1 ? `<code>${escapeLine(piece.slice(1, -1))}</code>` : escapeLine(piece),
    )
    .join('')
}

function escapeLine(line: string): string {
  return encodeEntities(breakReferences(line), { isElement: true })
}

/**
 * Code within a line; nothing where the text is empty. Within a table it is an element rather than a code
 * span: there a bar ends the cell even in code, and its escape is read in more than one way. 300 units by
 * default.
 */
export function markdownCodeSpan(
  text: string,
  { maxLength = 300, isInTable = false }: EscapeOptions & { readonly isInTable?: boolean } = {},
): string {
  const line = toPlainLine(text, maxLength)
  if (line === '') return ''
  if (isInTable) return `<code>${escapeLine(line)}</code>`
  return codeSpan(breakReferencesInCode(line))
}

/** A block of code, its fence included, lines as they are. 4,000 units by default. */
export function markdownCodeBlock(text: string, { maxLength = 4000 }: EscapeOptions = {}): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  const code = breakReferencesInCode(truncate(lines.map(escapeForTerminal).join('\n'), maxLength))
  const fence = '`'.repeat(Math.max(3, longestBacktickRun(code) + 1))
  return `${fence}\n${code}\n${fence}`
}

/**
 * A URL as it may stand in a Markdown link or an attribute; undefined where it is not `http:` or `https:`,
 * so that nothing else is ever linked.
 */
export function escapeWebUrl(url: string): string | undefined {
  const wellFormed = url.toWellFormed()
  if (!/^https?:\/\/[^/\s]/i.test(wellFormed)) return undefined
  return (
    wellFormed
      // Whatever could end the link, the attribute or the table cell, begin a formula, or call somebody.
      .replace(/[^\w\-.~:/?#&+,;=%]/gu, percentEncode)
      // `&copy=1` in an address would be read as a sign.
      .replaceAll('&', '&amp;')
  )
}

function percentEncode(character: string): string {
  return encodeURIComponent(character).replace(
    /['()*]/g,
    (mark) => `%${mark.codePointAt(0)?.toString(16).toUpperCase()}`,
  )
}

/** `text` linked to `url`, or the text alone where that is no `http:` or `https:` URL. Both untrusted. */
export function markdownLink(
  text: string,
  url: string | undefined,
  options: EscapeOptions = {},
): string {
  const target = url === undefined ? undefined : escapeWebUrl(url)
  const label = escapeMarkdown(text, options)
  return target === undefined ? label : `[${label}](${target})`
}
