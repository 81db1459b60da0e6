import { oneOrMore, text } from './words.ts'

/** The key `governance` of the configuration. */
export const governanceSchema = {
  ...oneOrMore,
  type: ['string', 'array', 'object'],
  description:
    'Where governance documents are, or a group with `files` and `address`. Default: GOVERNANCE.md',
  properties: {
    files: { ...oneOrMore, description: 'Where they are. Default: GOVERNANCE.md' },
    address: {
      ...text,
      description: 'The web address of a document that is kept elsewhere, and is not read.',
    },
  },
  additionalProperties: false,
} as const

/** What a column of a file of metrics can be, with what an editor says of it. */
const columns = {
  date: { ...text, description: 'The day of the measurement.' },
  metric: { ...text, description: 'What was measured.' },
  value: { ...text, description: 'The number.' },
  template: { ...text, description: 'The id of the template, where it is about one.' },
} as const

/** The key `metrics` of the configuration. */
export const metricsSchema = {
  ...oneOrMore,
  type: ['string', 'array', 'object'],
  description:
    'Where files of metrics are, or a group with `files`, `columns` and `dates`. Default: metrics/**/*.csv',
  properties: {
    files: { ...oneOrMore, description: 'Where they are. Default: metrics/**/*.csv' },
    columns: {
      type: 'object',
      description: 'The header of the column that holds each.',
      properties: columns,
      additionalProperties: false,
    },
    dates: {
      enum: ['dmy', 'mdy'],
      description: 'What comes first in dates such as 03/04/2026: the day or the month.',
    },
  },
  additionalProperties: false,
} as const
