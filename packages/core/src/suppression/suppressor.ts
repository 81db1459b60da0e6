import type { RawFinding, Suppressed } from '../lint/finding.ts'

/** One of the ways in which people switch findings off: comments, the configuration, the baseline. */
export interface Suppressor {
  /** What suppresses a finding; undefined where nothing of this kind does. Called once for each finding. */
  suppress(finding: RawFinding): Suppressed | undefined | Promise<Suppressed | undefined>
  /** Called at the end for each finding that another suppressor suppresses. */
  passOver?(finding: RawFinding): void
  /** Findings about its own entries: those that nothing needs any more, have run out, or are unclear. */
  unused(): readonly RawFinding[] | Promise<readonly RawFinding[]>
}
