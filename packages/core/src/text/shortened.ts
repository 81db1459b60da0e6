/** A text on one line, cut after so many characters, for a message that quotes it. */
export function shortened(text: string, most = 40): string {
  const line = Array.from(text.replace(/\s+/g, ' ').trim())
  return line.length > most ? `${line.slice(0, most).join('')}…` : line.join('')
}
