import type { Problem } from '../documents/problem.ts'

/** Why nothing is read of what should be a badge. It may weigh more than the check does else. */
export interface UnreadBadge extends Omit<Problem, 'severity'> {
  readonly severity?: Problem['severity'] | 'error'
}
