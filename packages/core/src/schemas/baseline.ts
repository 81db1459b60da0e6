import { date, text } from './words.ts'

/** JSON Schema of the baseline: the findings that a program has frozen. */
export const baselineSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'badgelint baseline',
  type: 'object',
  required: ['findings'],
  properties: {
    $schema: { type: 'string', description: 'Where an editor finds this schema.' },
    findings: {
      type: 'array',
      description: 'Findings that are known and not shown, one entry for each.',
      items: {
        type: 'object',
        required: ['rule', 'about', 'reason'],
        anyOf: [
          { properties: { template: {} }, required: ['template'] },
          { properties: { file: {} }, required: ['file'] },
        ],
        properties: {
          rule: { ...text, description: 'The rule.' },
          template: {
            type: 'string',
            description: 'Id of the template that the finding is about.',
          },
          file: {
            ...text,
            description:
              "Where the finding is about no template, or several have one id: the file, seen from the configuration's folder.",
          },
          about: {
            type: 'string',
            description: 'What the finding is about, as `about` in the JSON output.',
          },
          reason: { type: 'string', pattern: '\\S', description: 'Why it is not settled now.' },
          owner: { ...text, description: 'Who looks after it.' },
          until: { ...date, description: 'Last day on which the entry holds.' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const
