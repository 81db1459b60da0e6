import type { ErrorObject } from 'ajv'
import { isDay } from './days.ts'
import type { LedgerEvent } from './event.ts'
import { eventKinds } from './event-schema.ts'
import { type LedgerProblem, restore } from './ledger-error.ts'
import type { KeyPeriod } from './ledger-key.ts'
import { validate as validateCheckpoint } from './validators/checkpoint.ts'
import { validate as validateDescription } from './validators/description.ts'
import { validate as validateEvent } from './validators/event.ts'
import { validate as validatePackIndex } from './validators/pack-index.ts'

/** What `ledger.json` says. */
export interface LedgerDescription {
  /** The version of the format; this is 1. */
  readonly format: 1
  /** Names the ledger; drawn at random. */
  readonly id: string
  readonly keys: readonly KeyPeriod[]
}

/** A seal on a set of batches: while it is there, none of them can go unnoticed. */
export interface Checkpoint {
  /** Digests of the batches that it covers and none of its parents does, in order. */
  readonly batches: readonly string[]
  /** Digests of the checkpoints before it, in order. */
  readonly parents: readonly string[]
}

/** Why a value is not what belongs there. */
interface Flaw {
  readonly reason: string
  /** Something of a person may stand there. */
  readonly isPrivate?: true
}

/** A function of ajv's making; the errors of its last call are at the function. */
interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}

type Parsed<T> =
  | { readonly value: T; readonly problem?: never }
  | { readonly value?: never; readonly problem: LedgerProblem }

export function parseDescription(file: string, text: string): Parsed<LedgerDescription> {
  const { value, problem } = parseFile<LedgerDescription>(file, text, validateDescription)
  const format = /"format"\s*:\s*(\d+)/.exec(text)?.[1] ?? '1'
  if (problem === undefined || format === '1') return problem ? { problem } : { value }
  const message = `The ledger has format ${format}, but this badgelint only knows format 1`
  return { problem: { file, message, suggestion: 'Update badgelint' } }
}

export function parseCheckpoint(file: string, text: string): Parsed<Checkpoint> {
  return parseFile<Checkpoint>(file, text, validateCheckpoint)
}

/** The batches of a pack, in their order. */
export function parsePackIndex(file: string, text: string) {
  type Index = { readonly batches: readonly { readonly digest: string; readonly lines: number }[] }
  return parseFile<Index>(file, text, validatePackIndex)
}

/** The event that a line says, or why it says none. */
export function parseEvent(line: string): { event: LedgerEvent } | Flaw {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { reason: 'The line is not JSON; expected an event' }
  }
  return eventFlaw(value) ?? { event: value as LedgerEvent }
}

/**
 * Why a value is no event; undefined where it is one, as far as its shape goes. The words repeat nothing of
 * what stands there, since it may be a person's.
 */
export function eventProblem(value: unknown): string | undefined {
  return eventFlaw(value)?.reason
}

function eventFlaw(value: unknown): Flaw | undefined {
  const validate: Validate = validateEvent
  if (!validate(value)) {
    const flaw = wordsFor(validate.errors?.[0], value)
    return isForeign(value) ? { ...flaw, isPrivate: true } : flaw
  }
  const { issued_on, completed_on, on, expires_on } = value as Record<string, string>
  const days = { issued_on, completed_on, on, expires_on }
  for (const [name, day] of Object.entries(days))
    if (day !== undefined && /^\d/.test(day) && !isDay(day))
      return {
        reason: `"${name}" is ${day}, which is not a valid date; expected a date such as 2026-10-31`,
      }
  return undefined
}

function parseFile<T>(file: string, text: string, validate: Validate): Parsed<T> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const line = Number(/\(line (\d+) column/.exec(String(error))?.[1] ?? 1)
    return { problem: { file, line, message: 'The file is not JSON', suggestion: restore } }
  }
  if (validate(value)) return { value: value as T }
  const { reason, ...kind } = wordsFor(validate.errors?.[0], value)
  return { problem: { file, message: reason, suggestion: restore, ...kind } }
}

const members = new Set(eventKinds.flatMap(({ properties }) => Object.keys(properties)))

/** Whether a value has a member that no event has, or a text that looks like something of a person. */
function isForeign(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'string'
  return Object.entries(value).some(
    ([name, member]) => !members.has(name) || personalLook(member) !== undefined,
  )
}

function wordsFor(error: ErrorObject | undefined, value: unknown): Flaw {
  if (error === undefined || (error.instancePath === '' && error.keyword === 'type'))
    return { reason: 'It is not a JSON object; expected one' }
  const type = (value as { type?: unknown }).type
  const what = typeof type === 'string' && /^[a-z]{1,20}$/.test(type) ? `"${type}"` : 'that type'
  const { keyword, params, instancePath, data, parentSchema } = error
  const name = instancePath.slice(1).replaceAll('/', '.')
  switch (keyword) {
    case 'additionalProperties': {
      const { additionalProperty } = params as { additionalProperty: string }
      // What is no plain name may be anything.
      const member = /^\w{1,40}$/.test(additionalProperty) ? ` "${additionalProperty}"` : ''
      return {
        reason: `It has an unknown field${member}; expected only fields of the ledger format`,
        isPrivate: true,
      }
    }
    case 'required': {
      const { missingProperty } = params as { missingProperty: string }
      return { reason: `It has no "${missingProperty}"; expected one` }
    }
    case 'discriminator':
      return {
        reason: `It is an event of an unknown type; expected issue, pilot, accept, share, correct, replace, revoke or assert`,
      }
  }
  const expected = (parentSchema as { description?: string } | undefined)?.description ?? what
  const personal = personalLook(data)
  const looks = personal ?? 'has an invalid value'
  return {
    reason: `"${name}" ${looks}; expected ${expected}`,
    ...(personal === undefined ? {} : { isPrivate: true }),
  }
}

/** What in a value may be of a person, in words that do not repeat it. */
function personalLook(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (value.includes('@')) return 'contains an @, like an email address'
  if (/:\/\//.test(value)) return 'contains an address'
  if (/\s/.test(value)) return 'contains spaces'
  return undefined
}
