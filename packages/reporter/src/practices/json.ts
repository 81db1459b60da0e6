import type { PracticeState } from '@badgelint/core/internal'
import { escapeJsonForTerminal } from '../escape/terminal.ts'

/** Version of the shape that `schemas/practices.schema.json` describes; grows when a reader could break. */
export const practicesVersion = 1

/** The practices as a JSON text for programs. */
export function practicesJson(practices: readonly PracticeState[]): string {
  const document = { version: practicesVersion, practices }
  return `${escapeJsonForTerminal(JSON.stringify(document, null, 2))}\n`
}
