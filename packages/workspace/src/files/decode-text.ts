/** A text of an export, and in which encoding it came, in words. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/**
 * Decodes a file of a spreadsheet or a platform: by its mark, else as UTF-16 where every second byte is zero, else
 * as UTF-8, else as Windows-1252, in which every byte is a letter. Without its mark.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes
  const isMarkedUtf8 = first === 0xef && second === 0xbb && third === 0xbf
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16')
  if (second === 0 && first !== 0) return decoded(bytes, 'utf-16le', 'UTF-16 without a mark')
  if (first === 0 && second !== 0) return decoded(bytes, 'utf-16be', 'UTF-16 without a mark')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: isMarkedUtf8 ? 'UTF-8 with a mark' : 'UTF-8' }
  } catch {
    return decoded(bytes, 'windows-1252', 'Windows-1252')
  }
}

function decoded(bytes: Uint8Array, label: string, encoding: string): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding }
}
