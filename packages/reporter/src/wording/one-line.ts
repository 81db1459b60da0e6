/** A text with one space in place of what parts its words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
