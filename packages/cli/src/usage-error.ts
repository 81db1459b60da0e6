import { BadgelintError } from '@badgelint/core'
/** The command was called in a way that cannot be meant. Ends with exit code 2. */
export class UsageError extends BadgelintError {
  override readonly name = 'UsageError'
}
