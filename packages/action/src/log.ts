import { type AnnotationProperties, error, info, notice, warning } from '@actions/core'
import { visible } from '@badgelint/reporter'

/**
 * Makes a line harmless for the runner's log. The runner takes a line that begins with `::` behind white
 * space for a command, and `##[` anywhere in it (its ActionCommand.cs). It compares as a language does,
 * which passes over characters that do not show: a space that shows is what parts the marks.
 */
export function harmlessLine(line: string): string {
  const bare = line.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const isFirst = /^[^\p{L}\p{N}]*?::/u.test(bare)
  if (!isFirst && !bare.includes('##[')) return line
  return bare.replace(/^([^\p{L}\p{N}]*?:)(?=:)/u, '$1 ').replaceAll('##[', '# #[')
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
