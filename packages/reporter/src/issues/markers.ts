import { hash } from 'node:crypto'

// What a run writes for later runs, in comments of HTML, which are not shown. Values are hexadecimal, days, whole
// numbers or ids of rules: nothing of them can end a comment, and nothing of them is a person's text.

/** The first digits of a text's SHA-256, in hexadecimal. */
export function hexOf(text: string, digits = 16): string {
  return hash('sha256', text, 'hex').slice(0, digits)
}

/** The values of a mark by their names; a word without a value has an empty one. */
export type Values = ReadonlyMap<string, string>

/** A mark such as `<!-- e=0a1b new -->`; values that are undefined are left out. */
export function writeMark(
  name: string,
  values: Readonly<Record<string, string | true | undefined>>,
): string {
  const parts = Object.entries(values)
    .filter((entry): entry is [string, string | true] => entry[1] !== undefined)
    .map(([key, value]) => (value === true ? key : `${key}=${value}`))
  return `<!-- ${[name, ...parts].join(' ')} -->`
}

/** The values of the mark with that name at the end of a line, and what stands before it; undefined where there is none. */
export function readMark(
  line: string,
  name: string,
): { readonly values: Values; readonly before: string } | undefined {
  const start = line.lastIndexOf(`<!-- ${name}`)
  const end = line.trimEnd()
  if (start < 0 || !end.endsWith(' -->')) return undefined
  const [first, ...parts] = end.slice(start + 5, -4).split(' ')
  if (first !== name) return undefined
  const values = parts.map((part) => {
    const at = part.indexOf('=')
    return at < 0 ? ([part, ''] as const) : ([part.slice(0, at), part.slice(at + 1)] as const)
  })
  return { values: new Map(values), before: line.slice(0, start).trimEnd() }
}

/** Begins an issue of the audit. */
export const issueMark = 'badgelint-audit:1'
/** Ends what a run keeps up to date. */
export const endMark = '<!-- badgelint-audit:end -->'
/** Ends the line of an entry. */
export const entryMark = 'entry'
/** Ends the line of one of the choices that an entry has. */
export const choiceMark = 'choice'

/** Identifies the issue of an owner in an audit year. */
export function issueKey(owner: string, year: number): string {
  return hexOf(`${year}\0${owner}`)
}

/** Identifies an entry in an issue. */
export function entryId(key: string): string {
  return hexOf(key, 12)
}

/** Identifies a template in an issue. */
export function templateId(template: string): string {
  return hexOf(`template\0${template}`, 12)
}
