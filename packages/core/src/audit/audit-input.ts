import type { AuditSettings } from '../configuration/audit-settings.ts'
import type { Place } from '../documents/place.ts'
import type { SuppressedFinding } from '../lint/finding.ts'
import type { PracticeInput } from '../practices/practice-input.ts'
import type { PracticeState } from '../practices/practice-state.ts'
import type { Rule } from '../rules/rule.ts'
import type { AuditRequest } from './audit-request.ts'
import type { AuditSources } from './audit-sources.ts'

/** What an audit is worked out from. */
export interface AuditInput extends PracticeInput, AuditSources {
  readonly suppressed: readonly SuppressedFinding[]
  readonly request: AuditRequest
  readonly settings: AuditSettings
  /** The fifteen, as they were judged. */
  readonly practices: readonly PracticeState[]
  /** All rules, with those of one's own. */
  readonly catalogue: readonly Rule[]
  /** Whether templates are expected in a file. */
  readonly isForTemplates: (file: string) => boolean
  /** The line, from 1, at which something stands. */
  readonly lineOf: (place: Place) => Promise<number>
}
