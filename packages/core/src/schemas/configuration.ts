import { platformNames } from '../platforms/index.ts'
import { auditSchema } from './audit-settings.ts'
import { ledgerSchema } from './ledger-settings.ts'
import { governanceSchema, metricsSchema } from './program-settings.ts'
import { date, languageTag, oneOrMore, text } from './words.ts'

const perFile = {
  platform: {
    enum: platformNames,
    description: 'Platform that the badges are issued on. Its limits hold.',
  },
  language: {
    ...languageTag,
    description: 'Language of the texts where a template does not say, such as `en`.',
  },
  rules: {
    type: 'object',
    description:
      'For each rule a severity, or a group with `severity` and the options of the rule.',
  },
} as const

/**
 * JSON Schema of the configuration. It takes any rule, since a program may bring rules of its own;
 * what is set for a rule is held against that rule's own schema.
 */
export const configurationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'badgelint configuration',
  type: 'object',
  properties: {
    $schema: { type: 'string', description: 'Where an editor finds this schema.' },
    extends: {
      ...oneOrMore,
      description: 'Presets, files or packages to start from. Default: recommended.',
    },
    ...perFile,
    templates: { ...oneOrMore, description: 'Where badge templates are. Default: templates/**' },
    governance: governanceSchema,
    metrics: metricsSchema,
    marketing: {
      ...oneOrMore,
      description:
        'Where pages to earners are, of which the links are looked at. Default: marketing/**/*.md',
    },
    program: {
      ...text,
      description: 'Where the program keeps its team and skills. Default: program.yaml',
    },
    baseline: {
      ...text,
      description: 'Where the findings are that are frozen. Default: badgelint-baseline.yaml',
    },
    exclude: { ...oneOrMore, description: 'Files to leave out.' },
    series: {
      type: 'array',
      description: 'Templates that are meant to be alike, such as the same badge for each town.',
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { ...text, description: 'What the series is called.' },
          files: { ...oneOrMore, description: 'Which files.' },
          match: {
            ...oneOrMore,
            description: 'What the names of its templates look like; `*` stands for anything.',
          },
        },
        additionalProperties: false,
      },
    },
    links: {
      type: 'object',
      description: 'How links are asked whether they are alive.',
      properties: {
        skip: {
          ...oneOrMore,
          description: 'Addresses that are not asked; `*` stands for anything.',
        },
        accept: {
          type: 'array',
          description: 'Answers that count as alive, for some addresses.',
          items: {
            type: 'object',
            required: ['address', 'statuses'],
            properties: {
              address: { ...text, description: 'Which addresses; `*` stands for anything.' },
              statuses: {
                type: 'array',
                description: 'Statuses, such as 403.',
                items: { type: 'integer', minimum: 100, maximum: 999 },
              },
            },
            additionalProperties: false,
          },
        },
        headers: {
          type: 'object',
          description:
            'For a host the headers that it is sent over https, each with the environment variable that holds its value. With `http://` before the host, over http as well.',
          additionalProperties: { type: 'object', additionalProperties: text },
        },
        allow: {
          ...oneOrMore,
          description: 'Private hosts that may be asked all the same: names, addresses, networks.',
        },
        timeout: {
          type: 'number',
          minimum: 1,
          maximum: 600,
          description: 'Seconds to wait. Default: 20.',
        },
        maxMinutes: {
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 1440,
          description:
            'Minutes for all links together; nothing is said of those that are left. Default: 10.',
        },
        concurrency: {
          type: 'integer',
          minimum: 1,
          maximum: 1000,
          description: 'Requests at once. Default: 20.',
        },
        maxHosts: {
          type: 'integer',
          minimum: 1,
          maximum: 1000,
          description: 'Hosts that are asked at the same time. Default: 20.',
        },
        concurrencyPerHost: {
          type: 'integer',
          minimum: 1,
          maximum: 1000,
          description: 'Requests at once to one host. Default: 2.',
        },
        pause: {
          type: 'number',
          minimum: 0,
          maximum: 600,
          description: 'Seconds between two requests to one host. Default: 0.2.',
        },
        maxPerHost: {
          type: 'integer',
          minimum: 1,
          description: 'Addresses of one host that are asked in one run. Default: 500.',
        },
        contact: {
          ...text,
          description: 'Page or mail address that those who are asked find in our user agent.',
        },
        cache: { ...text, description: 'File that remembers answers from run to run.' },
        cacheDays: {
          type: 'object',
          description: 'For how many days the cache holds answers.',
          properties: {
            alive: {
              type: 'number',
              minimum: 0,
              description: 'Days that the answer of a link that is alive holds. Default: 7.',
            },
            failed: {
              type: 'number',
              minimum: 0,
              description: 'Days that any other answer holds. Default: 1.',
            },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    ledger: ledgerSchema,
    audit: auditSchema,
    today: { ...date, description: 'The day that counts as today.' },
    overrides: {
      type: 'array',
      description: 'Settings for some of the files; later ones win.',
      items: {
        type: 'object',
        required: ['files'],
        properties: { files: { ...oneOrMore, description: 'Which files.' }, ...perFile },
        additionalProperties: false,
      },
    },
    plugins: {
      type: 'array',
      description: 'Modules with rules of your own.',
      items: text,
    },
    ignores: {
      type: 'array',
      description: 'Findings that you have decided to live with.',
      items: {
        type: 'object',
        required: ['rule', 'path', 'reason'],
        properties: {
          rule: { ...text, description: 'The rule.' },
          path: { ...text, description: 'Which files.' },
          pointer: {
            type: 'string',
            pattern: '^(/.*)?$',
            description: 'Only at this field, such as /skills/2.',
          },
          reason: { type: 'string', pattern: '\\S', description: 'Why.' },
          until: { ...date, description: 'Last day on which it holds.' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const
