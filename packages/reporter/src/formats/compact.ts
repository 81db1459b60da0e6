import { escapeForTerminal } from '../escape/terminal.ts'
import type { Format } from './format.ts'

/** A line for each finding, as editors and problem matchers read it: `path:line:column: severity message [rule]`. */
export const compact: Format = function* ({ findings, pathFromHere }) {
  for (const { file, range, severity, message, rule } of findings) {
    const { line, column } = range.start
    const path = escapeForTerminal(pathFromHere(file))
    yield `${path}:${line}:${column}: ${severity} ${escapeForTerminal(message)} [${rule}]\n`
  }
}
