// biome-ignore-all lint/suspicious/noThenProperty: JSON Schema is written so.
import { limitNames } from '../platforms/platform.ts'
import { comparedFacts, factNames } from '../program/facts.ts'
import { formats, templateFields, textFields } from '../program/template.ts'
import { date, languageTag, text, webAddress } from './words.ts'

const fields = { type: 'array', items: { enum: templateFields } } as const
const group = { type: 'object' } as const

/** What an example may hold, whether or not there is something to find in it. */
const example = {
  text: { ...text, description: 'The template or the page, cut to what matters.' },
  caption: { ...text, description: 'What it shows.' },
  file: { ...text, description: 'Name of the file where that is not YAML in our own format.' },
  platform: { ...text, description: 'The platform that is configured for it.' },
  today: { ...date, description: 'The day that counts as today.' },
  program: { type: 'string', description: 'What `program.yaml` says.' },
  beside: { ...group, description: 'Other files of the program, by their paths.' },
  metrics: { type: 'string', description: 'The text of `metrics/metrics.csv`.' },
  configured: { ...group, description: 'What is configured of the program as a whole.' },
  images: { ...group, description: 'What is known of images, by path.' },
  issuance: { ...group, description: 'What was issued, by the template’s id.' },
  ledger: { ...group, description: 'What the ledger says of the program as a whole.' },
  formerMeanings: {
    type: 'array',
    description: 'The meanings with which badges of the example’s template were issued.',
  },
  base: { type: 'string', description: 'The state that the example is compared with.' },
  links: { ...group, description: 'What links answer, by address.' },
  options: { ...group, description: 'Options that are configured for it.' },
} as const

/** What holds where a key is there, or has a value. */
const has = (key: string) => ({ properties: { [key]: true }, required: [key] })
const is = (key: string, value: string) => ({
  properties: { [key]: { const: value } },
  required: [key],
})

/** Keys that must be there, and others that may not. */
const shape = (required: readonly string[], absent: readonly string[]) => ({
  required,
  properties: {
    ...Object.fromEntries(required.map((key) => [key, true])),
    ...Object.fromEntries(absent.map((key) => [key, false])),
  },
})

const subjects = ['template', 'document', 'program', 'link'] as const

/** What a rule must be held against to have a field that not every rule may have. */
export const subjectsOf: Readonly<Record<string, readonly (typeof subjects)[number][]>> = {
  ...Object.fromEntries(
    [
      'reads',
      'comparedWith',
      'languages',
      'formats',
      'whole',
      'absence',
      'limit',
      'triggers',
      'extract',
      'factKey',
      'needsFacts',
      'minGroup',
      'comparesBase',
      'checkGroup',
      'checkCredential',
    ].map((key) => [key, ['template']]),
  ),
  archived: ['template', 'link'],
  roles: ['document'],
  readsLedger: ['program'],
  readsMetrics: ['program'],
  needsAnswer: ['link'],
  usesAnswer: ['link'],
}

/**
 * JSON Schema of a rule. That `check`, `extract` and `checkGroup` are functions it cannot say, and that a
 * default fits its option is held against that option's own schema.
 */
export const ruleSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'badgelint rule',
  type: 'object',
  required: [
    ...['id', 'practice', 'kind', 'severity', 'summary', 'why', 'source', 'mistakes', 'examples'],
    'on',
  ],
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$',
      description: '`subject/what-is-wanted` in small letters.',
    },
    practice: {
      type: 'integer',
      minimum: 1,
      maximum: 15,
      description: 'Number of the best practice that it serves.',
    },
    kind: {
      enum: ['contract', 'guidance'],
      description: 'A contract is refused by a platform or broken; guidance is for the earner.',
    },
    severity: {
      enum: ['error', 'warning', 'info'],
      description: '`error` for a contract, `warning` or `info` for guidance.',
    },
    preset: {
      enum: ['recommended', 'strict', 'none'],
      description: 'Which presets switch it on. Default: recommended, and so strict too.',
    },
    label: {
      ...text,
      description:
        'In a few words what is wrong, as a list of many findings counts it. Default: the id.',
    },
    summary: { ...text, description: 'One line that says what is wanted.' },
    why: { ...text, description: 'Why the earner cares.' },
    source: {
      type: 'object',
      description: 'Where it is written.',
      required: ['title', 'address'],
      properties: { title: text, address: webAddress },
      additionalProperties: false,
    },
    mistakes: { ...text, description: 'What it is known to get wrong.' },
    options: {
      type: 'object',
      description: 'Options, each with its JSON Schema.',
      properties: { severity: false },
      additionalProperties: {
        type: 'object',
        required: ['type', 'description', 'default'],
        properties: {
          type: { enum: ['string', 'number', 'integer', 'boolean', 'array', 'object'] },
          description: text,
          default: { description: 'What holds where nothing is configured. Fits the schema.' },
        },
      },
    },
    examples: {
      type: 'object',
      required: ['good', 'bad'],
      properties: {
        good: {
          type: 'array',
          description: 'In these it finds nothing.',
          items: {
            type: ['string', 'object'],
            pattern: '\\S',
            required: ['text'],
            properties: example,
            additionalProperties: false,
          },
        },
        bad: {
          type: 'array',
          description: 'In these it finds something.',
          items: {
            type: 'object',
            required: ['text'],
            properties: {
              ...example,
              findings: {
                type: 'array',
                items: { type: 'object', required: ['about'], properties: { about: text } },
                description: 'What is seen of each finding, in order.',
              },
              also: {
                type: 'array',
                items: text,
                description: 'Other rules that rightly speak up here too.',
              },
            },
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
    on: { enum: subjects, description: 'What it is held against.' },
    reads: { ...fields, description: 'The fields that it judges.' },
    comparedWith: { ...fields, description: 'Fields that those are held against.' },
    languages: {
      type: 'array',
      minItems: 1,
      items: languageTag,
      description: 'Languages that it understands. Default: all.',
    },
    archived: {
      type: 'boolean',
      description: 'Whether guidance is meant for archived templates as well.',
    },
    formats: {
      type: 'array',
      minItems: 1,
      items: { enum: formats },
      description: 'Formats that it is for. Default: all.',
    },
    whole: { type: 'boolean', description: 'Whether it is given what is beyond the bounds, too.' },
    absence: {
      type: 'boolean',
      description:
        'Whether it tells what is missing, and so leaves an excerpt without it in peace.',
    },
    limit: {
      enum: limitNames,
      description: 'The limit of the platform without which it is not run.',
    },
    triggers: {
      type: 'object',
      description:
        'Words without one of which it finds nothing, and the fields in which they stand.',
      required: ['words', 'in'],
      properties: {
        words: { type: 'array', minItems: 1, items: text, description: 'In small letters.' },
        in: {
          type: 'array',
          minItems: 1,
          items: { enum: textFields },
          description: 'The fields in which it looks for them.',
        },
      },
      additionalProperties: false,
    },
    facts: {
      type: 'array',
      items: { enum: factNames },
      description: 'Facts that take work to gather.',
    },
    needsFacts: {
      type: 'array',
      items: { enum: factNames },
      description: 'Facts without which it finds nothing.',
    },
    minGroup: {
      type: 'integer',
      minimum: 1,
      description: 'Fewest values of one key in which it finds anything. Default: 1.',
    },
    comparedFacts: {
      type: 'array',
      items: { enum: comparedFacts },
      description: 'Facts that templates are held against.',
    },
    roles: {
      type: 'array',
      minItems: 1,
      items: { enum: ['governance', 'marketing'] },
      description: 'Which pages it judges. Default: governance.',
    },
    needsAnswer: {
      type: 'boolean',
      description: 'Whether it says nothing before a link was asked.',
    },
    usesAnswer: { type: 'boolean', description: 'Whether it says more once a link was asked.' },
    readsLedger: {
      enum: ['contents', 'problems'],
      description:
        'That it judges what the ledger says, or what is wrong with it, and is run wherever there is one.',
    },
    readsMetrics: {
      type: 'boolean',
      description: 'That it judges what files of metrics say, and is run wherever there are any.',
    },
    comparesBase: {
      type: 'boolean',
      description: 'Whether it asks what a group was in the state that a change is compared with.',
    },
    factKey: { description: 'For a value the key under which facts know what it asks for.' },
    check: { description: 'A generator function of findings.' },
    checkCredential: {
      description:
        'A generator function of findings, for an issued badge in which no template stands.',
    },
    extract: { description: 'A generator function of keys with values.' },
    checkGroup: { description: 'A generator function of findings, for all values of one key.' },
  },
  additionalProperties: false,
  allOf: [
    { if: is('kind', 'contract'), then: { properties: { severity: { const: 'error' } } } },
    {
      if: is('kind', 'guidance'),
      then: { properties: { severity: { enum: ['warning', 'info'] } } },
    },
    ...subjects.map((on) => ({
      if: is('on', on),
      then: shape(
        on === 'template' ? ['reads'] : [],
        Object.keys(subjectsOf).filter((key) => !subjectsOf[key]?.includes(on)),
      ),
    })),
    {
      if: { anyOf: [has('extract'), has('checkGroup')] },
      then: shape(['extract', 'checkGroup'], ['check', 'checkCredential', 'triggers']),
      else: shape(
        ['check'],
        ['facts', 'needsFacts', 'minGroup', 'comparedFacts', 'factKey', 'comparesBase'],
      ),
    },
  ],
} as const
