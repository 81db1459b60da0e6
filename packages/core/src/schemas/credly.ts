import { optionalText, text } from './words.ts'

/** Shape of a badge template of the Credly API, write and read. Source: credly.com/docs/badge_templates_extended. */
export const credlySchema = {
  type: 'object',
  required: ['name', 'description'],
  properties: {
    name: text,
    description: text,
    global_activity_url: optionalText,
    earn_this_badge_url: optionalText,
    image: { type: ['object', 'string', 'null'] },
    skills: {
      type: ['array', 'null'],
      items: { type: ['string', 'object'], properties: { name: text }, required: ['name'] },
    },
    badge_template_activities: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        properties: { title: optionalText, activity_url: optionalText, url: optionalText },
      },
    },
    alignments: {
      type: ['array', 'null'],
      items: { type: 'object', properties: { name: optionalText, url: optionalText } },
    },
  },
} as const
