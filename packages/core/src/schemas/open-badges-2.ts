import { optionalText, text } from './words.ts'

/** Whether name and address are there and filled in is the business of `skills/alignment`. */
const alignment = {
  type: 'object',
  properties: { targetName: optionalText, targetUrl: optionalText },
} as const

/** Shape of a BadgeClass of Open Badges 2.0. Source: openbadges-specification, ob_v2p0/index.md. */
export const openBadges2Schema = {
  type: 'object',
  required: ['id', 'name', 'description', 'image', 'issuer'],
  properties: {
    id: { type: 'string', pattern: '\\S' },
    name: text,
    description: text,
    image: { type: ['string', 'object'], pattern: '\\S' },
    criteria: {
      type: ['string', 'object'],
      pattern: '\\S',
      properties: { id: { type: 'string' }, narrative: { type: 'string' } },
    },
    issuer: { type: ['string', 'object'], pattern: '\\S' },
    tags: { type: ['array', 'string'], items: { type: 'string' } },
    alignment: { type: ['array', 'object'], items: alignment, properties: alignment.properties },
  },
} as const
