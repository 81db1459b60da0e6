import { platformNames } from '../platforms/index.ts'
import { date, text } from './words.ts'

const oneOrMore = { type: ['string', 'array'], pattern: '\\S', items: text } as const

const perFile = {
  platform: {
    enum: platformNames,
    description: 'Platform that the badges are issued on. Its limits hold.',
  },
  language: {
    type: 'string',
    pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
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
    governance: {
      ...oneOrMore,
      description: 'Where governance documents are. Default: GOVERNANCE.md',
    },
    program: {
      ...text,
      description: 'Where the program keeps its team and skills. Default: program.yaml',
    },
    exclude: { ...oneOrMore, description: 'Files to leave out.' },
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
