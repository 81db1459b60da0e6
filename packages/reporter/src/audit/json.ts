import type { Audit } from '@badgelint/core/internal'
import { escapeJsonForTerminal } from '../escape/terminal.ts'

/** An audit as a JSON text for programs, in the shape of `schemas/audit.schema.json`. */
export function auditJson(audit: Audit): string {
  return `${escapeJsonForTerminal(JSON.stringify(audit, null, 2))}\n`
}
