/**
 * Which letters a word has, a bit each, whatever their case. Two words of which one has a bit that it ought not
 * to have need not be compared letter by letter. Letters may share a bit.
 */
export function lettersOf(text: string): number {
  let bits = 0
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31)
  return bits
}
