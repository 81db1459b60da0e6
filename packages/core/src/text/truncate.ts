/** A text on one line, cut after so many characters, for a message that quotes it. */
export function truncate(text: string, max = 40): string {
  const line = Array.from(text.replace(/\s+/g, ' ').trim())
  return line.length > max ? `${line.slice(0, max).join('')}…` : line.join('')
}
