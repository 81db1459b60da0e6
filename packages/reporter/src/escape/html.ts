import { breakReferences } from './github-references.ts'
import { type EscapeOptions, toPlainLine } from './plain-line.ts'

/** Text for an attribute of an HTML element on GitHub, between double quotes. 300 units by default. */
export function escapeHtmlAttribute(text: string, { maxLength = 300 }: EscapeOptions = {}): string {
  return encodeEntities(breakReferences(toPlainLine(text, maxLength)), { isElement: false })
}

/**
 * Encodes what Markdown or HTML would take for markup. Entities rather than backslashes: they hold within
 * an HTML element too, where Markdown is not read.
 */
export function encodeEntities(
  text: string,
  { isElement }: { readonly isElement: boolean },
): string {
  return (
    text
      // HTML, `<https://…>`, entities, quotes; emphasis, strikethrough, code; links, images, footnotes,
      // task boxes; table cells; escapes.
      .replace(/[&<>"*_~`[\]|\\]/g, entityOf)
      // At the beginning of a line: headings, lists, rules, underlines of headings and of tables.
      .replace(/^[#+=:-]/, entityOf)
      .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + entityOf(mark))
      // Two dollars make a formula, whatever escapes them; GitHub's documentation gives this way out.
      .replaceAll('$', () => (isElement ? '<span>$</span>' : entityOf('$')))
  )
}

const namedEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Hexadecimal, since `&#42;` holds `#42`, which plain-text mail shows. */
function entityOf(character: string): string {
  return namedEntities[character] ?? `&#x${character.codePointAt(0)?.toString(16)};`
}
