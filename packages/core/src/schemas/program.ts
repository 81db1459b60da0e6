import { account, date, oneOrMore, orNull, text } from './words.ts'

/** Keys that begin with `x-` are the program's own. */
const ownKeys = {
  patternProperties: {
    '^x-': { description: 'Your own fields; badgelint does not look at them.' },
  },
  additionalProperties: false,
} as const

const blankText = orNull(text)

/** Shape of `program.yaml`. */
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
      properties: {
        name: text,
        url: { ...blankText, description: 'Its web site.' },
        email: { ...blankText, description: 'Where it is reached.' },
        description: { ...blankText, description: 'What it is, in a sentence.' },
      },
      ...ownKeys,
    }),
    contact: {
      ...blankText,
      description:
        'Where the program is reached: a mail or web address. Without it the mail address of the issuer counts.',
    },
    support: {
      ...blankText,
      description: 'Where earners get help: a mail or web address that they can use.',
    },
    launched_on: orNull({ ...date, description: 'Day on which the program was launched.' }),
    first_issued_on: orNull({
      ...date,
      description: 'Day of the first badge to the public, where no ledger says it.',
    }),
    reviewed_on: orNull({ ...date, description: 'Day on which this file was last reviewed.' }),
    team: orNull({
      type: 'array',
      description: 'The people or roles that look after the program.',
      items: {
        type: ['string', 'object'],
        pattern: '\\S',
        required: ['name'],
        properties: {
          name: { ...text, description: 'A person or a role, as `owner` of a template names it.' },
          role: { ...blankText, description: 'What they do in the team.' },
          email: { ...blankText, description: 'Where they are reached.' },
          github: orNull({
            ...account,
            description: 'Their GitHub account, such as `anna-lee`.',
          }),
          since: orNull({ ...date, description: 'First day in the team.' }),
          until: orNull({ ...date, description: 'Last day in the team.' }),
          rights: orNull({
            ...oneOrMore,
            description:
              'What they may do on the platform, such as `admin` or `issue`; an empty list for nothing.',
          }),
          training: orNull({
            type: ['string', 'array'],
            pattern: '\\S',
            description: 'What they were trained in, and when.',
            items: {
              type: ['string', 'object'],
              pattern: '\\S',
              required: ['name'],
              properties: {
                name: { ...text, description: 'What the training was.' },
                on: orNull({ ...date, description: 'Day of the training.' }),
              },
              ...ownKeys,
            },
          }),
        },
        ...ownKeys,
      },
    }),
    audiences: orNull({
      ...oneOrMore,
      description: 'Whom the program tells of its badges, such as earners and employers.',
    }),
    marketing: orNull({
      type: 'array',
      description: 'The calendar: what is told to whom and when.',
      items: {
        type: 'object',
        required: ['what'],
        properties: {
          what: { ...text, description: 'What is told, and by which channel.' },
          audience: { ...blankText, description: 'Who is told.' },
          on: orNull({ ...date, description: 'The day.' }),
          done: orNull({ type: 'boolean', description: 'Whether it is done.' }),
        },
        ...ownKeys,
      },
    }),
    declarations: orNull({
      type: 'array',
      description: 'What people state of practices that no file can show.',
      items: {
        type: 'object',
        required: ['practice', 'on', 'why'],
        properties: {
          practice: {
            type: 'integer',
            minimum: 1,
            maximum: 15,
            description: 'Number of the best practice.',
          },
          on: { ...date, description: 'Day of the statement.' },
          by: { ...blankText, description: 'Who states it.' },
          why: { ...text, description: 'How the practice is kept.' },
        },
        ...ownKeys,
      },
    }),
    metrics: orNull({
      type: 'array',
      description: "Metrics of the program's own.",
      items: {
        type: 'object',
        required: ['name', 'unit'],
        properties: {
          name: { ...text, description: 'As goals and files of metrics name it.' },
          unit: { enum: ['percent', 'days', 'count', 'ratio'], description: 'What it is told in.' },
          better: orNull({
            enum: ['higher', 'lower'],
            default: 'higher',
            description: 'Whether more is better.',
          }),
          every: orNull({
            enum: ['month', 'quarter', 'half-year', 'year'],
            description: 'How often it is measured.',
          }),
        },
        ...ownKeys,
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
  ...ownKeys,
} as const
