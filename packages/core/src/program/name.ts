import { normalize } from '../text/normalize.ts'

/** A name as it is compared: two names of one form look the same to whoever reads them. */
export function nameForm(name: string): string {
  return normalize(name).replace(/\s+/g, ' ').trim()
}
