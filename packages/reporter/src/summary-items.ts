import type { Finding, NewlySuppressed } from '@badgelint/core/internal'
import { inCode, inSentence, inText, linked } from './harmless.ts'
import { suppressionInWords } from './suppressions.ts'

/** What an item of a summary needs to know beside its finding. */
export interface ItemInput {
  /** Name of a badge by its template's id. */
  readonly namesOf?: (templateId: string) => string | undefined
  /** Address of a line of a file on GitHub. */
  readonly addressOf?: (file: string, line?: number) => string | undefined
}

/** Name of the badge that a finding is about, or its file. */
export function subjectOf({ template, file }: Finding, { namesOf }: ItemInput): string {
  const name = template === undefined ? file : (namesOf?.(template) ?? template)
  return `**${inText(name, { most: 200 }) || 'Unnamed'}**`
}

/** One finding as an item of a list, with what to do. */
export function findingItem(finding: Finding, input: ItemInput): string {
  const { message, suggestion } = finding
  return `- ${inSentence(message)}. ${inSentence(suggestion)}. ${placeAndRule(finding, input)}`
}

function placeAndRule({ file, range, rule }: Finding, { addressOf }: ItemInput): string {
  const { line } = range.start
  return `${linked(`${file}:${line}`, addressOf?.(file, line), { most: 300 })} · ${inCode(rule)}`
}

/** One finding that is switched off, as an item of a list, with how and why. */
export function suppressionItem(finding: NewlySuppressed, input: ItemInput): string {
  const how = inText(suppressionInWords(finding), { most: 500 })
  return `- ${subjectOf(finding, input)}: ${inSentence(finding.message)}; ${how}. ${placeAndRule(finding, input)}`
}
