/** Shapes that several schemas use. `description` is what an editor shows, so it speaks to authors. */

/** A text with at least one character that is not white space. */
export const text = { type: 'string', pattern: '\\S' } as const

/** A text, or null where a platform writes null for what is not set. */
export const optionalText = { type: ['string', 'null'] } as const

/** A web address. */
export const webAddress = { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$' } as const

/** A language as BCP 47 writes it, or what may be one: `pt-BR`, `de-u-co-phonebk`, `x-klingon`. */
export const languageTag = {
  type: 'string',
  pattern: '^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$',
} as const

/** A day, such as 2026-03-31. */
export const date = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
} as const

/**
 * A GitHub account, with or without `@`: letters, digits and single hyphens, at most 39 characters; behind a `_` the
 * short code of the enterprise that manages it.
 */
export const account = {
  type: 'string',
  pattern: '^@?[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]{1,10})?$',
} as const

/** One of a list of names, or one of somebody's own, which begins with `ext:`. Only words may be listed. */
export function openList(...names: readonly string[]) {
  return { type: 'string', pattern: `^(?:${names.join('|')}|ext:\\S.*)$` } as const
}

/** The same shape, or null: a field that is left blank in YAML is one that is not filled in. */
export function orNull<
  const S extends {
    readonly type?: string | readonly string[]
    readonly enum?: readonly unknown[]
  },
>(schema: S) {
  const type = schema.type === undefined ? {} : { type: [schema.type, 'null'].flat() }
  return { ...schema, ...type, ...(schema.enum ? { enum: [...schema.enum, null] } : {}) }
}

/** A text or a list of texts. */
export const oneOrMore = { type: ['string', 'array'], pattern: '\\S', items: text } as const
