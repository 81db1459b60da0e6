/** The command was called in a way that cannot be meant. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Lines of their own below the message. */
  readonly details: readonly string[]

  constructor(message: string, details: readonly string[] = []) {
    super(message)
    this.details = details
  }
}
