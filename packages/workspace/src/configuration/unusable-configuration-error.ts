import { BadgelintError } from '@badgelint/core'
/** A configuration or a baseline that cannot be used, worded for a terminal: file, line, reason and remedy. */
export class UnusableConfigurationError extends BadgelintError {
  override readonly name = 'UnusableConfigurationError'
}
