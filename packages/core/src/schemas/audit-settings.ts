import { account, text } from './words.ts'

/** The key `audit` of the configuration. */
export const auditSchema = {
  type: 'object',
  description: 'The yearly audit: whom it asks, and where it keeps what was found.',
  properties: {
    folder: {
      ...text,
      description:
        'Folder of the records, one for each year. Nothing in it is checked. Default: audits',
    },
    owner: {
      ...text,
      description:
        'Who looks after templates that name no owner, where CODEOWNERS names none either. Default: the program as a whole.',
    },
    accounts: {
      type: 'object',
      description:
        'The GitHub account of each owner, by the word that templates use, such as `Anna Lee: anna-lee`.',
      additionalProperties: account,
    },
    mention: {
      type: ['string', 'array'],
      pattern: account.pattern,
      items: account,
      description: 'GitHub accounts that want to be mentioned in reminders. Default: nobody.',
    },
    label: {
      type: 'string',
      pattern: '^[^,\\s](?:[^,]{0,48}[^,\\s])?$',
      description: 'Label of the issues, 50 characters without a comma. Default: badge-audit',
    },
    maxEntries: {
      type: 'integer',
      minimum: 1,
      maximum: 200,
      description:
        'How many entries an issue lists at the most, templates to archive apart. Default: 25.',
    },
  },
  additionalProperties: false,
} as const
