/** A configuration or a baseline that cannot be used, worded for a terminal: file, line, reason and remedy. */
export class UnusableConfiguration extends Error {
  override readonly name = 'UnusableConfiguration'
}
