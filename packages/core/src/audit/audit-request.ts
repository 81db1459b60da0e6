import type { AuditGap, AuditRecord } from './audit.ts'

/** What an audit is asked, and told, beside the files and the facts. */
export interface AuditRequest {
  /** From this day on it is told what changed. Default: the day of the last audit, else a year before. */
  readonly since?: string
  /** What the last audit left; absent where none was recorded. */
  readonly previous?: AuditRecord
  /** Owners of a file by CODEOWNERS, as they stand there: `@login`, `@org/team`, a mail address. */
  readonly codeOwners?: (file: string) => readonly string[]
  /** What could not be known, as far as the caller can tell. */
  readonly gaps?: readonly AuditGap[]
}
