import { channelForm } from './channels.ts'
import { correctedFields } from './event.ts'
import { reasons } from './reasons.ts'
import { refForm } from './refs.ts'
import { templateKeyPattern } from './template-key.ts'

const day = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'a day such as 2026-10-31',
}
const id = { type: 'string', pattern: '^[\\da-f]{64}$', description: 'the id of an event' }
const digest = { type: 'string', pattern: '^[\\da-f]{16}$', description: '16 hex digits' }
const ref = {
  type: 'string',
  pattern: refForm.source,
  description:
    'the pseudonym of a badge (cred-… or row-…), or own- and a name of letters and digits',
}
const reason = { enum: reasons, description: `one of ${reasons.join(', ')}` }

const common = {
  id,
  template: {
    type: 'string',
    pattern: templateKeyPattern,
    description: 'the id of a template, without white space, colon, slash or @',
  },
  ref,
  sequence: {
    type: 'integer',
    minimum: 1,
    maximum: 1_000_000,
    description: 'a whole number from 1 to 1000000',
  },
}

/** A kind of event with the members that it may have; all but the optional ones must be there. */
function kind(types: readonly string[], own: object, optional: readonly string[] = []) {
  const properties = { ...common, type: { enum: types }, ...own }
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  }
}

const issue = kind(
  ['issue', 'pilot'],
  {
    issued_on: day,
    completed_on: day,
    expires_on: {
      type: 'string',
      pattern: '^(?:\\d{4}-\\d{2}-\\d{2}|none|never)$',
      description: 'a day such as 2026-10-31, none or never',
    },
    channel: {
      type: 'string',
      pattern: channelForm.source,
      description:
        'manual, bulk, api, unknown, or integration: and a name of small letters, digits and hyphens',
    },
    meaning: {
      type: 'object',
      description: 'four digests of what the template meant',
      additionalProperties: false,
      required: ['criteria', 'level', 'name', 'skills'],
      properties: { criteria: digest, level: digest, name: digest, skills: digest },
    },
    who: {
      type: 'string',
      pattern: '^[\\da-f]{8}-[\\da-f]{32}$',
      description: 'the pseudonym of an earner',
    },
  },
  ['completed_on', 'expires_on', 'meaning', 'who'],
)
const earner = kind(['accept', 'share'], { on: day })
const correct = kind(
  ['correct'],
  {
    on: day,
    field: { enum: correctedFields, description: `one of ${correctedFields.join(', ')}` },
    reason,
    of: id,
  },
  ['of'],
)
const end = kind(['revoke', 'replace'], { on: day, reason, of: id, by: ref }, ['of', 'by'])
const count = {
  type: 'integer',
  minimum: 0,
  maximum: 999_999_999,
  description: 'a whole number',
}
const assert = kind(['assert'], { on: day, count })

/** The kinds of events, each with its members. */
export const eventKinds = [issue, earner, correct, end, assert]

/** The members of an event, by its type. Closed: no free text, so that nothing of a person can stand in it. */
export const eventSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'An event in a ledger of issued badges',
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: eventKinds,
} as const
