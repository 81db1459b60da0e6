/** A rule threw. Its own mistake, never that of the file, so nothing is reported from such a run. */
export class RuleError extends Error {
  override readonly name = 'RuleError'

  constructor(rule: string, file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`The rule ${rule} failed on ${file}: ${reason}`, { cause })
  }
}

/** Collects what a rule yields; what it throws comes out with the names of rule and file. */
export function collected<T>(rule: string, file: string, judge: () => Iterable<T>): T[] {
  try {
    return [...judge()]
  } catch (error) {
    throw new RuleError(rule, file, error)
  }
}
