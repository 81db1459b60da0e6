import { BadgelintError } from '@badgelint/core'
/** The run cannot do what it was asked for; the message says why and what to do. */
export class RefusedRunError extends BadgelintError {
  override readonly name = 'RefusedRunError'
}
