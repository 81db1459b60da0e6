import type { ErrorObject, SchemaObject } from 'ajv'
import { childPointer, type Pointer, pointerKeys, upwards } from '../documents/place.ts'
import { addressFlaw } from '../program/address-flaw.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { inWords } from '../text/in-words.ts'

/** One difference between a value and the schema it should fit, in words for its author. */
export interface Mismatch {
  /** Where, from the value's top; the parent where something is missing. */
  readonly pointer: Pointer
  /** The key that is missing, not known, or wrong. */
  readonly about: string
  readonly kind: 'missing' | 'unknown' | 'wrong'
  readonly message: string
  readonly suggestion: string
  /** For an unknown key, the known one that was probably meant. */
  readonly meant?: string
  /** For a value that is none of those that may be there, the one that was probably meant. */
  readonly nearest?: string
  /** The key by which an unknown one can be replaced as it stands. */
  readonly renamed?: string
  /** The text that can be put in the place of a mistyped one without a look. */
  readonly replacement?: string
  /** Whether a field for a link holds something else. */
  readonly isAddress?: true
  /** Whether readers pass over it, so that it does less harm than it seems. */
  readonly isMild?: true
}

/** Holds a value against a schema, and leaves what differs in `errors`. */
export interface Validate {
  (value: unknown): unknown
  errors?: readonly ErrorObject[] | null | undefined
}

const made = new WeakMap<SchemaObject, Validate>()

/** Compiles a schema that is not known before a run, such as that of a rule's options. */
export async function compiled(schema: SchemaObject): Promise<Validate> {
  const known = made.get(schema)
  if (known) return known
  const { Ajv } = await import('ajv')
  const { default: formats } = await import('ajv-formats')
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true })
  // ajv-formats is CommonJS; what Node gives as its default export differs from what its types say.
  const addFormats = formats as unknown as (target: typeof ajv) => void
  addFormats(ajv)
  const validate: Validate = ajv.compile(schema)
  made.set(schema, validate)
  return validate
}

/** Holds a value against a schema; one mismatch per cause, none where it fits. */
export function mismatches(validate: Validate, value: unknown): Mismatch[] {
  return onePerCause(schemaMismatches(validate, value))
}

/** All in which a value differs from a schema, several of one cause among them. */
export function schemaMismatches(validate: Validate, value: unknown): Mismatch[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(describe).filter((mismatch) => mismatch !== undefined)
}

/**
 * The first mismatch of each cause. A mistyped key is one, though its right name is missing too; so is what hangs
 * below another.
 */
export function onePerCause(all: readonly Mismatch[]): Mismatch[] {
  /** Each known key that an unknown one means, with every place above it. */
  const meant = new Set(
    all.flatMap(({ meant, pointer }) =>
      meant === undefined ? [] : upwards(pointer).map((above) => `${meant}\0${above}`),
    ),
  )
  const wrong = new Set<Pointer>()
  const unknown = new Set<Pointer>()
  return all.filter(({ kind, about, pointer }) => {
    if (kind === 'missing') return !meant.has(`${about}\0${pointer}`)
    if (kind === 'unknown') return unknown.size < unknown.add(pointer).size
    if (upwards(pointer).some((above) => wrong.has(above))) return false
    wrong.add(pointer)
    return true
  })
}

function describe(error: ErrorObject): Mismatch | undefined {
  const pointer = error.instancePath
  const name = nameOf(pointer)
  const { params } = error
  const wrong = (expected: string, suggestion: string): Mismatch => ({
    pointer,
    about: pointerKeys(pointer).join('.') || 'file',
    kind: 'wrong',
    message: `${name} is ${inWords(error.data)}; expected ${expected}`,
    suggestion,
  })
  switch (error.keyword) {
    case 'required': {
      const key = String(params.missingProperty)
      const slip = slipFor(error, key)
      if (slip !== undefined) return mistyped(childPointer(pointer, slip), slip, key)
      return {
        pointer,
        about: key,
        kind: 'missing',
        message:
          pointer === ''
            ? `There is no \`${key}\`; expected one`
            : `${name} has no \`${key}\`; expected one`,
        suggestion: `Add \`${typeDue(error, key) ?? key}\``,
      }
    }
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const known: unknown = error.parentSchema?.properties
      const meant = didYouMean(
        key,
        typeof known === 'object' && known !== null ? Object.keys(known) : [],
      )
      const at = childPointer(pointer, key)
      if (meant !== undefined) return mistyped(at, key, meant)
      return {
        pointer: at,
        about: key,
        kind: 'unknown',
        message: `The key \`${key}\` is not known here; expected only known keys`,
        suggestion: ownKeysHint(error),
      }
    }
    case 'false schema':
      return {
        ...wrong('none', 'Remove it'),
        message: `${name} does not belong here; expected none`,
      }
    case 'type': {
      const types: readonly string[] = [params.type].flat().map(String)
      return wrong(typesInWords(types), typeHint(error.data, types))
    }
    case 'enum': {
      const nearest = nearestOf(error)
      return {
        ...wrong(listInWords(error.schema), `Write one of these`),
        ...(nearest === undefined ? {} : { nearest }),
      }
    }
    case 'const':
      // Of a list in which one entry has to be it, `contains` says that none is.
      return error.schemaPath.includes('/contains/')
        ? undefined
        : wrong(inWords(params.allowedValue), `Write ${inWords(params.allowedValue)}`)
    case 'contains': {
      const { const: allowed } = error.schema as { readonly const?: unknown } // as our schemas have it
      const word = String(allowed)
      return {
        ...wrong(`${word} in it`, `Add ${word} to the list`),
        message: `${name} does not contain ${word}; expected it in the list`,
      }
    }
    case 'pattern':
      return patternMismatch(error, wrong)
    case 'format':
      if (params.format === 'regex')
        return wrong('a regular expression', 'Write one, or leave it out')
      return wrong('a day such as 2026-03-31', 'Write year, month and day with hyphens')
    case 'minItems':
    case 'minLength':
    case 'minimum':
      return wrong(`at least ${params.limit}`, 'Make it larger')
    case 'exclusiveMinimum':
      return wrong(`more than ${params.limit}`, 'Make it larger')
    case 'maxItems':
    case 'maxLength':
    case 'maximum':
      return wrong(`at most ${params.limit}`, 'Make it smaller')
    case 'oneOf':
    case 'anyOf':
    case 'if':
      return undefined // the branch says it
    default:
      return wrong(error.message ?? 'something else', 'See the documentation of this field')
  }
}

function mistyped(pointer: Pointer, key: string, meant: string): Mismatch {
  return {
    pointer,
    about: key,
    kind: 'unknown',
    meant,
    message: `The key \`${key}\` is not known; expected \`${meant}\``,
    suggestion: `Rename it to \`${meant}\``,
  }
}

/** The key of a group that is meant for one that is missing, where it is no other known one. */
function slipFor({ data, parentSchema }: ErrorObject, missing: string): string | undefined {
  const known: unknown = parentSchema?.properties
  if (typeof data !== 'object' || data === null || missing.length < 4) return undefined
  return Object.keys(data).find(
    (key) =>
      !(typeof known === 'object' && known !== null && Object.hasOwn(known, key)) &&
      didYouMean(key, [missing]) === missing,
  )
}

/** The type that linked data has to name, as it is written; undefined for any other key. */
function typeDue({ parentSchema }: ErrorObject, key: string): string | undefined {
  if (key !== 'type') return undefined
  const due: unknown = parentSchema?.properties?.type?.pattern
  const [, name] = /^\^(\w+)\$$/.exec(String(due)) ?? []
  if (name === undefined) return undefined
  return name === 'Image' ? `"type": "${name}"` : `"type": ["${name}"]`
}

function nearestOf({ data, schema }: ErrorObject): string | undefined {
  const words: unknown[] = Array.isArray(schema) ? schema : []
  return typeof data === 'string'
    ? didYouMean(
        data,
        words.filter((word) => typeof word === 'string'),
      )
    : undefined
}

function ownKeysHint(error: ErrorObject): string {
  const takesOwn = Object.hasOwn(error.parentSchema?.patternProperties ?? {}, '^x-')
  return takesOwn ? 'Remove it, or begin its name with `x-` if it is your own' : 'Remove it'
}

function patternMismatch(
  error: ErrorObject,
  wrong: (expected: string, suggestion: string) => Mismatch,
): Mismatch {
  const pattern = String(error.params.pattern)
  if (typeof error.data === 'string' && error.data.trim() === '') return wrong('text', 'Fill it in')
  const [, words] = /^\^\(\?:(.+)\|ext:/.exec(pattern) ?? []
  if (words !== undefined) return openListMismatch(String(error.data), words.split('|'), wrong)
  const [, word] = /^\^(\w+)\$$/.exec(pattern) ?? []
  if (word !== undefined) return wrong(word, `Write ${word}`)
  if (pattern.startsWith('^[Hh][Tt][Tt][Pp]')) return addressMismatch(String(error.data), wrong)
  if (pattern.startsWith('^\\d{4}-'))
    return wrong('a day such as 2026-03-31', 'Write year, month and day with hyphens')
  if (pattern.startsWith('^(?:[A-Za-z]{2,3}|'))
    return wrong('a language such as en or pt-BR', 'Write the tag of the language')
  if (pattern.startsWith('^@?'))
    return wrong(
      'a GitHub account such as anna-lee',
      'Write the name of the account, with or without @',
    )
  if (pattern.startsWith('^[^,'))
    return wrong('a label of at most 50 characters', 'Write a shorter one, without commas')
  return wrong(`text of the form ${pattern}`, 'Write it in this form')
}

function addressMismatch(
  text: string,
  wrong: (expected: string, suggestion: string) => Mismatch,
): Mismatch {
  const expected = 'an address that begins with https://'
  const made = wrong(expected, 'Write the complete address')
  const flaw = addressFlaw(text, 'web') ?? {
    found: `${inWords(text.replace(/\s/g, '␣'))}, with a blank space (␣) around it`,
    suggestion: 'Remove the blank space',
  }
  return {
    ...made,
    message: `${nameOf(made.pointer)} is ${flaw.found}; expected ${expected}`,
    suggestion: flaw.suggestion,
  }
}

/** A word that is none of a list to which a program may add its own. */
function openListMismatch(
  word: string,
  words: readonly string[],
  wrong: (expected: string, suggestion: string) => Mismatch,
): Mismatch {
  if (words.includes(word.trim())) {
    const side = word.startsWith(word.trim()) ? 'end' : 'beginning'
    const made = wrong(word.trim(), `Write ${word.trim()}, without the blank space`)
    return {
      ...made,
      message: `${nameOf(made.pointer)} is ${inWords(word.replace(/\s/g, '␣'))}, with a blank space (␣) at its ${side}; expected ${word.trim()}`,
      replacement: word.trim(),
    }
  }
  const folded = (text: string) => text.replace(/[^A-Za-z]/g, '').toLowerCase()
  const near = didYouMean(folded(word), words.map(folded))
  const nearest =
    words.find((one) => folded(one) === folded(word)) ?? words.find((one) => folded(one) === near)
  const few = words.length <= 8 ? `one of ${words.join(', ')}` : 'one of the listed names'
  return {
    ...wrong(
      `${nearest ?? few}, or a name that begins with \`ext:\``,
      nearest
        ? `Write ${nearest}, or your own name with \`ext:\` in front`
        : `Write one of ${words.join(', ')}, or your own name with \`ext:\` in front`,
    ),
    ...(nearest ? { nearest } : {}),
  }
}

/** What a message calls the value at a pointer. */
export function nameOf(pointer: Pointer): string {
  const keys = pointerKeys(pointer)
  const last = keys.at(-1)
  if (last === undefined) return 'This'
  if (!/^\d+$/.test(last)) return `\`${last}\``
  return `Item ${Number(last) + 1} of \`${keys.findLast((key) => !/^\d+$/.test(key)) ?? 'the list'}\``
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a section',
}

function typesInWords(types: readonly string[]): string {
  return types
    .filter((type) => type !== 'null')
    .map((type) => typeWords[type] ?? type)
    .join(' or ')
}

function typeHint(value: unknown, types: readonly string[]): string {
  if (value === null) return 'Fill it in, or remove the line'
  const wantsText = types.includes('string')
  if (wantsText && (typeof value === 'number' || typeof value === 'boolean'))
    return 'Put it in quotes'
  if (types.includes('array') && typeof value === 'string')
    return 'Write a list: in YAML one item per line, each after a hyphen; in JSON in brackets'
  return `Write it as ${typesInWords(types)}`
}

function listInWords(values: unknown): string {
  const words = Array.isArray(values) ? values.filter((value) => value !== null).map(String) : []
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
