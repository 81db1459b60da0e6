import { type Fields, isFields, own } from '@badgelint/core/internal'
import { type Reason, reasonOf } from '@badgelint/ledger'
import type { ExportedBadge, ExportPlace, TemplateReference } from './exported-badge.ts'

/** What an item of an export comes to. */
export type ReadItem =
  | { readonly badge: ExportedBadge }
  | { readonly template: TemplateReference; readonly count: number }
  /** Why it is no issued badge, as something that many can have in common. */
  | { readonly passedOver: string }
  | { readonly message: string; readonly suggestion: string }

/** Reads the issued badges of one platform. */
export interface BadgeReader {
  /** What people call the export. */
  readonly title: string
  /** The fields that it reads; all others are dropped. */
  readonly reads: readonly string[]
  readonly mayMoveIssue?: true
  readonly reading?: { readonly completed: string; readonly issued: string }
  recognises(fields: Fields): boolean
  /** `wanted` are fields that the user names as dates, `wantsPeople` whether addresses are needed. */
  read(item: ExportItem): ReadItem
}

/** One object of an export. */
export class ExportItem {
  readonly fields: Fields
  readonly at: ExportPlace
  readonly #dates: ReadonlySet<string>

  /** `dates` are fields beside the usual ones that hold dates. */
  constructor(fields: Fields, at: ExportPlace, dates: ReadonlySet<string>) {
    this.fields = fields
    this.at = at
    this.#dates = dates
  }

  /** The text or number of a field, as text. */
  text(...keys: readonly string[]): string | undefined {
    return keys.map((key) => textOf(own(this.fields, key))).find((text) => text !== undefined)
  }

  has(key: string): boolean {
    return Object.hasOwn(this.fields, key)
  }

  value(key: string): unknown {
    return own(this.fields, key)
  }

  /** The text of a field in a group. */
  inner(group: string, ...keys: readonly string[]): string | undefined {
    const fields = own(this.fields, group)
    if (!isFields(fields)) return undefined
    return keys.map((key) => textOf(own(fields, key))).find((text) => text !== undefined)
  }

  /** The dates in some fields, and in those that the user named. */
  dates(...keys: readonly string[]): Record<string, string> {
    const all = [...keys, ...this.#dates].flatMap((key) => {
      const text = textOf(own(this.fields, key))
      return text === undefined ? [] : [[key, text] as const]
    })
    return Object.fromEntries(all)
  }

  reason(key: string): Reason {
    return reasonOf(this.text(key) ?? '')
  }

  missing(what: string, keys: string): ReadItem {
    return {
      message: `The badge has no ${what}; expected ${keys}`,
      suggestion: 'Export it again with all fields',
    }
  }
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The texts that are there, in their order. */
export function those(...texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => text ?? [])
}

/** What tells a badge without an id from others, in a form that does not depend on the order of fields. */
export function likenessOf(parts: Readonly<Record<string, string | undefined>>): string {
  const stated = Object.entries(parts).filter(([, value]) => value !== undefined)
  return JSON.stringify(stated.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** An optional member, for a spread. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V } // a computed key is any text to the compiler
}
