import { BadgelintError } from '@badgelint/core'
/** An input of the Action cannot be used; the message says what was given, what was expected and what to do. */
export class InputError extends BadgelintError {
  override readonly name = 'InputError'
}
