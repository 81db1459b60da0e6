import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Layout } from './layout.ts'

/** For any text: knows wide and combining characters, and emoji. */
export const wide: Layout = {
  width: (text) => stringWidth(text),
  wrap: (text, columns) => wrapAnsi(text, columns, { hard: true }).split('\n'),
}
