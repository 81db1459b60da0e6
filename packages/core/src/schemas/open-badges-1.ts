import { optionalText, text } from './words.ts'

/** Shape of a BadgeClass of Open Badges 1.x. Source: openbadges-specification, ob_v2p0/v1/schema. */
export const openBadges1Schema = {
  type: 'object',
  required: ['name', 'description', 'image', 'issuer'],
  properties: {
    name: text,
    description: text,
    image: text,
    criteria: text,
    issuer: { type: ['string', 'object'], pattern: '\\S' },
    tags: { type: ['array', 'null'], items: { type: 'string' } },
    alignment: {
      type: ['array', 'null'],
      // Whether they are there and filled in is the business of `skills/alignment`.
      items: { type: 'object', properties: { name: optionalText, url: optionalText } },
    },
  },
} as const
