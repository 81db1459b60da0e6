import { createHash } from 'node:crypto'
import type { Day } from './days.ts'

/** What a `ref` may be. */
export const refForm =
  /^(?:cred-[\da-f]{8}-[\da-f]{32}|row-[\da-f]{8}-[\da-f]{32}-[1-9]\d{0,6}|own-[\dA-Za-z][\dA-Za-z._-]{0,63})$/

export function isRef(text: string): boolean {
  return refForm.test(text)
}

/** The `ref` of what a platform says of the number of a template's badges: one a day and template. */
export function assertRef(template: string, on: Day): string {
  const digest = createHash('sha256').update(`assert|${template}|${on}`).digest('hex')
  return `own-${digest.slice(0, 32)}`
}
