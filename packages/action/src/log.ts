import { type AnnotationProperties, error, info, notice, warning } from '@actions/core'
import { visible } from '@badgelint/reporter'

/**
 * Characters that a language's comparison passes over. The default collation of Unicode gives no weight
 * to marks of some scripts either, nor to the strokes that draw letters out.
 */
const weightless = String.raw`\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}\u0640\u07fa\u180a`
const beginning = new RegExp(`^([[^\\p{L}\\p{N}]${weightless}]*?:[${weightless}]*)(?=:)`, 'v')
const oldBeginning = new RegExp(`(#[${weightless}]*)(?=#[${weightless}]*\\[)`, 'gv')

/**
 * Makes a line harmless for the runner's log. The runner takes a line that begins with `::` behind white
 * space for a command, and `##[` anywhere in it (its ActionCommand.cs). It compares as a language does,
 * which passes over characters that do not show: a space that shows is what parts the marks.
 */
export function harmlessLine(line: string): string {
  return line.replace(beginning, '$1 ').replace(oldBeginning, '$1 ')
}

/** Prints text to the log, none of which the runner obeys. */
export function print(text: string): void {
  for (const line of text.split('\n')) info(harmlessLine(visible(line)))
}

/** Shows something beside the run, or beside a line of a file. */
export function annotate(
  level: 'error' | 'warning' | 'notice',
  message: string,
  properties: AnnotationProperties = {},
): void {
  const tell = { error, warning, notice }[level]
  tell(harmlessLine(visible(message)), properties)
}
