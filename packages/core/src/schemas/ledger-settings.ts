import { text } from './words.ts'

const channel = {
  type: 'string',
  pattern: '^(?:manual|bulk|api|unknown|integration:[\\da-z][\\da-z-]{0,39})$',
  description:
    'How badges are issued: manual, bulk, api, or integration: with a name, such as integration:moodle.',
} as const

/** What a column of a CSV file can be for a ledger, with what an editor says of it. */
const columns = {
  template: 'The id of the template, or its name.',
  badge: 'The id of the issued badge on the platform.',
  issued_on: 'The day of issue.',
  completed_on: 'The day on which the earner had done all that it takes.',
  expires_on: 'The day on which the badge expires.',
  status: 'The state of the badge: pending, accepted, rejected, revoked.',
  accepted_on: 'The day on which the earner accepted it.',
  shared_on: 'The day on which the earner shared it.',
  revoked_on: 'The day on which it was revoked.',
  reason: 'Why it was revoked. Only a code is kept of it.',
  replaces: 'The id of the issued badge that this one replaces.',
  channel: 'How it was issued.',
  recipient: 'The address of the earner, of which a pseudonym is kept where you ask for it.',
} as const

/** The key `ledger` of the configuration. */
export const ledgerSchema = {
  type: 'object',
  description: 'Where the ledger of issued badges is, and how exports are read into it.',
  properties: {
    folder: { ...text, description: 'Where the ledger is. Default: ledger' },
    columns: {
      type: 'object',
      description: 'For CSV files of your own: which column holds what. The names of columns.',
      properties: Object.fromEntries(
        Object.entries(columns).map(([name, description]) => [name, { ...text, description }]),
      ),
      additionalProperties: false,
    },
    templates: {
      type: 'object',
      description: 'What holds for all badges of a template, by its id.',
      additionalProperties: {
        type: 'object',
        properties: {
          channel,
          completed: {
            ...text,
            description: 'The field or column with the day on which the earner had done it all.',
          },
          issued: { ...text, description: 'The field or column with the day of issue.' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const
