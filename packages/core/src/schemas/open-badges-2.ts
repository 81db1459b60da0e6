import { optionalText, orNull, text } from './words.ts'

/** Whether name and address are there and filled in is the business of `skills/alignment`. */
const alignment = {
  type: 'object',
  properties: { targetName: optionalText, targetUrl: optionalText },
} as const

/** Linked data calls its own `@id` as well, which the context of version 2 names `id`. */
const identified = {
  if: { required: ['@id'], properties: { '@id': true } },
  else: { required: ['id'], properties: { id: true } },
} as const

/** Shape of a BadgeClass of Open Badges 2.0. Source: openbadges-specification, ob_v2p0/index.md. Null is as good as absent. */
export const openBadges2Schema = {
  type: 'object',
  required: ['name', 'description', 'image', 'issuer'],
  ...identified,
  properties: {
    id: text,
    '@id': text,
    name: text,
    description: text,
    image: {
      type: ['string', 'object'],
      pattern: '\\S',
      ...identified,
      properties: { id: text, '@id': text },
    },
    criteria: {
      type: ['string', 'object', 'null'],
      pattern: '\\S',
      properties: { id: optionalText, narrative: optionalText },
    },
    issuer: { type: ['string', 'object'], pattern: '\\S' },
    tags: orNull({ type: ['array', 'string'], items: { type: 'string' } }),
    alignment: orNull({
      type: ['array', 'object'],
      items: orNull(alignment),
      properties: alignment.properties,
    }),
  },
} as const
