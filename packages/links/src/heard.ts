/** What one request came to. */
export interface Heard {
  readonly method: string
  readonly status?: number
  readonly location?: string
  readonly mediaType?: string
  /** How the page begins, where it was to be read. */
  readonly body?: string
  readonly error?: Error
}

/** Whether a request failed because it took too long. */
export function isTimeout(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : ''
  return /TIMEOUT|TOOK_TOO_LONG|ETIMEDOUT/.test(code)
}
