/**
 * What is expected to go wrong, with a message that says what to do: wrong usage, a configuration that cannot
 * be used, a repository that git does not find. Whatever else is thrown is a mistake in badgelint itself.
 */
export class BadgelintError extends Error {
  override readonly name: string = 'BadgelintError'
  /** Lines of their own below the message, such as one for each file. */
  readonly details: readonly string[]

  constructor(message: string, details: readonly string[] = [], options?: ErrorOptions) {
    super(message, options)
    this.details = details
  }
}
