import { date, orNull, text } from './words.ts'

/** Shape of `program.yaml`, as far as rules ask. Other keys are the program's own for now. */
export const programSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Badge program',
  type: 'object',
  properties: {
    $schema: { type: 'string', description: 'Where an editor finds this schema.' },
    issuer: orNull({
      type: ['string', 'object'],
      pattern: '\\S',
      description: 'The organisation that issues the badges.',
      properties: { name: text },
    }),
    team: orNull({
      type: 'array',
      description: 'The people or roles that look after the program.',
      items: {
        type: ['string', 'object'],
        pattern: '\\S',
        required: ['name'],
        properties: {
          name: { ...text, description: 'A person or a role, as `owner` of a template names it.' },
          role: { ...text, description: 'What they do in the team.' },
          email: { ...text, description: 'Where they are reached.' },
          until: orNull({ ...date, description: 'Last day in the team.' }),
        },
      },
    }),
    skills: orNull({
      type: ['array', 'string'],
      pattern: '\\S',
      description: 'The skills that the program uses, or the file that lists them.',
      items: {
        type: ['string', 'object'],
        pattern: '\\S',
        required: ['name'],
        properties: { name: text },
      },
    }),
  },
} as const
