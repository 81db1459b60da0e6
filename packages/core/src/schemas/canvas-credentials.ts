import { optionalText, text } from './words.ts'

/** Shape of a BadgeClass of the Badgr API v2. Source: badgr-server, apps/issuer/serializers_v2.py. */
export const canvasCredentialsSchema = {
  type: 'object',
  required: ['name', 'description'],
  properties: {
    name: text,
    description: text,
    criteriaUrl: optionalText,
    criteriaNarrative: optionalText,
    image: optionalText,
    tags: { type: ['array', 'null'], items: { type: 'string' } },
    alignments: {
      type: ['array', 'null'],
      // Whether they are there and filled in is the business of `skills/alignment`.
      items: { type: 'object', properties: { targetName: optionalText, targetUrl: optionalText } },
    },
  },
} as const
