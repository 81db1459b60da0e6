/** What one request came to: a response or an error. */
export interface ResponseRecord {
  readonly method: string
  /** When the headers or the error came, by the clock, in milliseconds. */
  readonly at: number
  readonly status?: number
  /** The `Location` header. */
  readonly location?: string
  /** The media type of the `Content-Type` header, without parameters, in small letters. */
  readonly mediaType?: string
  /** The beginning of the page, where it was to be read. */
  readonly body?: string
  readonly error?: Error
  /** When a host that limits its rate may be requested again, by the clock, in milliseconds; Infinity for not in this run. */
  readonly retryAt?: number
}
