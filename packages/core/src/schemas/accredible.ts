import { optionalText } from './words.ts'

/** Shape of an Accredible group and of the credential that carries one. Source: openedx/credentials, accredible/api_client.py. */
export const accredibleSchema = {
  type: 'object',
  properties: {
    course_name: { type: 'string', pattern: '\\S' },
    course_description: optionalText,
    course_link: optionalText,
    name: optionalText,
    description: optionalText,
    language: optionalText,
    learning_outcomes: {
      type: ['array', 'null'],
      items: {
        type: ['string', 'object'],
        properties: { name: { type: 'string', pattern: '\\S' } },
        required: ['name'],
      },
    },
  },
} as const
