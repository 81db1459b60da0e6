import { optionalText, text } from './words.ts'

/** Whether name and address are there and filled in is the business of `skills/alignment`. */
const alignment = {
  type: 'object',
  properties: { targetName: optionalText, targetUrl: optionalText },
} as const

/** Shape of an Achievement of Open Badges 3.0. Source: openbadges-specification, ob_v3p0. */
export const openBadges3Schema = {
  type: 'object',
  required: ['id', 'name', 'description'],
  properties: {
    id: text,
    name: text,
    description: text,
    criteria: {
      type: 'object',
      properties: { id: { type: 'string' }, narrative: { type: 'string' } },
    },
    image: {
      type: 'object',
      required: ['id'],
      properties: { id: text, caption: { type: 'string' } },
    },
    tag: { type: ['array', 'string'], items: { type: 'string' } },
    inLanguage: { type: 'string' },
    alignment: { type: ['array', 'object'], items: alignment, properties: alignment.properties },
  },
} as const
