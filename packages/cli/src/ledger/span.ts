import { UsageError } from '../usage-error.ts'

/** The first and the last day that count. */
export interface Span {
  readonly since?: string
  readonly until?: string
}

/** Throws {@link UsageError} where the first day comes after the last one. */
export function checkSpan({ since, until }: Span): void {
  if (since === undefined || until === undefined || since <= until) return
  throw new UsageError(
    `--since ${since} is after --until ${until}; expected the earlier date first. Swap the two dates.`,
  )
}
