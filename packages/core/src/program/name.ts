import { normalize } from '../text/normalize.ts'

/** A name as it is compared: two names of one form look the same to whoever reads them. */
export function nameForm(name: string): string {
  return normalize(name).replace(/\s+/g, ' ').trim()
}

const steps =
  /^(?:[ivx]{1,5}|\d{1,3}|[a-e]|level|part|stage|tier|grade|step|foundation(?:al|s)?|basics?|beginners?|elementary|introduction|introductory|intermediate|advanced|expert|professional|associate|specialist|master|junior|senior|bronze|silver|gold|platinum)$/

/** Whether two names are steps of one ladder: "Welding I" and "Welding II", "Silver" and "Gold". */
export function areSteps(name: string, other: string): boolean {
  const [a, b] = [name, other].map((text) => nameForm(text).match(/[\p{L}\p{N}]+/gu) ?? [])
  if (a === undefined || b === undefined || a.join(' ') === b.join(' ')) return false
  const rest = (words: readonly string[]) => words.filter((word) => !steps.test(word)).join(' ')
  return rest(a) === rest(b)
}
