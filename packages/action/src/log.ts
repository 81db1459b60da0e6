import { type AnnotationProperties, error, info, notice, warning } from '@actions/core'
import { escapeForTerminal } from '@badgelint/reporter'

/**
 * Characters that a language's comparison passes over. The default collation of Unicode gives no weight
 * to marks of some scripts either, nor to the strokes that draw letters out.
 */
const weightless = String.raw`\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}\u0640\u07fa\u180a`
const commandStart = new RegExp(`^([[^\\p{L}\\p{N}]${weightless}]*?:[${weightless}]*)(?=:)`, 'v')
const legacyCommandStart = new RegExp(`(#[${weightless}]*)(?=#[${weightless}]*\\[)`, 'gv')

/**
 * A line for the runner's log that the runner takes for no workflow command. The runner takes a line that begins with `::` behind white
 * space for a command, and `##[` anywhere in it (its ActionCommand.cs). It compares as a language does,
 * which passes over characters that do not show: a space that shows is what parts the marks.
 */
export function escapeWorkflowCommands(line: string): string {
  return line.replace(commandStart, '$1 ').replace(legacyCommandStart, '$1 ')
}

/** Prints text to the log line by line, none of which the runner or a terminal obeys. */
export function print(text: string): void {
  for (const line of text.split('\n')) info(escapeWorkflowCommands(escapeForTerminal(line)))
}

/** Shows a message beside the run, or beside a line of a file where `properties` name one. */
export function annotate(
  level: 'error' | 'warning' | 'notice',
  message: string,
  properties: AnnotationProperties = {},
): void {
  const log = { error, warning, notice }[level]
  log(escapeWorkflowCommands(escapeForTerminal(message)), properties)
}
