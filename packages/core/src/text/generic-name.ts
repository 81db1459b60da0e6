import { names } from './en/names.ts'

/** Whether a name says what kind of thing a badge is, and not which. English. */
export function isGenericName(name: string): boolean {
  return names.generic.has(name.trim().toLowerCase())
}
