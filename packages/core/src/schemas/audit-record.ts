import { date, text } from './words.ts'

const list = <const P extends Readonly<Record<string, object>>>(
  description: string,
  properties: P,
  required: readonly (keyof P & string)[],
) =>
  ({
    type: 'array',
    description,
    items: { type: 'object', required, properties, additionalProperties: false },
  }) as const

/** JSON Schema of `audits/YEAR.json`: what an audit leaves for the next one. */
export const auditRecordSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'badgelint audit record',
  type: 'object',
  required: ['version', 'asOf', 'practices', 'templates', 'entries', 'candidates', 'links'],
  properties: {
    $schema: { type: 'string', description: 'Where an editor finds this schema.' },
    version: { const: 1, description: 'Version of this shape.' },
    asOf: { ...date, description: 'Day of the audit.' },
    practices: list(
      'Whether each of the fifteen practices was kept.',
      {
        practice: { type: 'integer', minimum: 1, maximum: 15, description: 'Its number.' },
        state: { enum: ['kept', 'not-kept', 'unknown'], description: 'Whether it was kept.' },
      },
      ['practice', 'state'],
    ),
    templates: list(
      'All templates that there were.',
      {
        id: { type: 'string', description: 'Id of the template.' },
        name: { type: 'string', description: 'Name of the badge.' },
        state: { enum: ['draft', 'active', 'archived'], description: 'What it said of itself.' },
        file: { ...text, description: 'The file that it was in.' },
      },
      ['id', 'file'],
    ),
    entries: list(
      'What was to be done.',
      {
        key: { ...text, description: 'The rule, and the id of the template or the file.' },
        what: { type: 'string', description: 'What was found.' },
        since: { ...date, description: 'Day of the first audit that had it.' },
      },
      ['key', 'what', 'since'],
    ),
    candidates: list(
      'Templates from which nothing was issued for long.',
      {
        template: { type: 'string', description: 'Id of the template.' },
        evidence: { type: 'string', description: 'What spoke for archiving it.' },
        decision: {
          type: 'object',
          description: 'What was decided of it.',
          required: ['keep', 'until'],
          properties: {
            keep: { type: 'string', description: 'Why it is kept.' },
            until: { ...date, description: 'Last day on which that holds.' },
          },
          additionalProperties: false,
        },
      },
      ['template', 'evidence'],
    ),
    links: list(
      'Links that were dead.',
      {
        address: { ...text, description: 'The address.' },
        since: { ...date, description: 'The first day on which it was known to be dead.' },
      },
      ['address', 'since'],
    ),
  },
  additionalProperties: false,
} as const
