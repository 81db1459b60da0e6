import { codeSpan } from './code-span.ts'
import { type EscapeOptions, toPlainLine } from './plain-line.ts'

// Text from a repository for Markdown that is pasted into a mail. It shows as it is where Markdown is read, and
// reads well where it is not: what would be markup has a backslash, and all else stays. Bare addresses stay too.

/**
 * Text that shows as it is within a paragraph, a list item or a heading: it makes no heading, list, link, picture or
 * HTML of its own. 1,000 units by default.
 */
export function escapePlainMarkdown(
  text: string,
  { maxLength = 1000 }: EscapeOptions = {},
): string {
  return escapeLine(toPlainLine(text, maxLength))
}

/** As {@link escapePlainMarkdown}, for messages such as findings have: what stands between backticks is code. */
export function escapePlainMarkdownMessage(
  text: string,
  { maxLength = 1000 }: EscapeOptions = {},
): string {
  return toPlainLine(text, maxLength)
    .split(/(`[^`]+`)/)
    .map((piece, index) => (index % 2 === 1 ? codeSpan(piece.slice(1, -1)) : escapeLine(piece)))
    .join('')
}

/** Code within a line; nothing where the text is empty. 300 units by default. */
export function plainMarkdownCode(text: string, { maxLength = 300 }: EscapeOptions = {}): string {
  const line = toPlainLine(text, maxLength)
  return line === '' ? '' : codeSpan(line)
}

function escapeLine(line: string): string {
  return (
    line
      // A backslash counts before a mark; before a letter it is one that is meant.
      .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
      // Code, emphasis, strikethrough. Within a word `_` is none of that.
      .replace(/[`*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
      // The target of a link or picture, a definition; by what comes behind it, where the text ends with it.
      .replace(/\](?=[([:]|$)/g, '\\$&')
      // HTML, `<https://…>`, entities.
      .replace(/<(?=[a-z/!?]|$)|&(?=#?\w{1,40};)/gi, '\\$&')
      // At the beginning: headings, lists, quotes, underlines of headings, task boxes.
      .replace(/^[#+>=[-]/, '\\$&')
      .replace(/^(\d+)(?=[.)])/, '$1\\')
      // At the end of a heading `#` does not show.
      .replace(/(?<=\s)#+$/, '\\$&')
  )
}
