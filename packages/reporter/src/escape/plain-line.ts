import { escapeForTerminal } from './terminal.ts'
import { truncate } from './truncate.ts'

/** How much of an untrusted text an escape keeps. */
export interface EscapeOptions {
  /** In UTF-16 units of the text before it becomes markup; what is cut ends in `…`. */
  readonly maxLength?: number
}

/** An untrusted text as one trimmed line of at most `maxLength` UTF-16 units, with nothing invisible in it. */
export function toPlainLine(text: string, maxLength: number): string {
  return truncate(escapeForTerminal(text).trim(), maxLength)
}
