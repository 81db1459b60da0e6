import type { SchemaObject } from 'ajv'
import { childPointer, type Pointer } from '../documents/place.ts'
import { mismatches } from '../formats/shape.ts'
import { platformNames } from '../platforms/index.ts'
import { isProgramRule, type Rule } from '../rules/rule.ts'
import { nearest } from '../text/nearest.ts'
import type { Configuration, FileConfiguration, RuleSetting } from './configuration.ts'
import { ownFindings } from './own-findings.ts'

const oneOrMore = {
  type: ['string', 'array'],
  minLength: 1,
  items: { type: 'string', minLength: 1 },
} as const
const date = { type: 'string', format: 'date' } as const
const severities = ['off', 'info', 'warning', 'error'] as const

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
      items: { type: 'string', minLength: 1 },
    },
    ignores: {
      type: 'array',
      description: 'Findings that you have decided to live with.',
      items: {
        type: 'object',
        required: ['rule', 'path', 'reason'],
        properties: {
          rule: { type: 'string', minLength: 1, description: 'The rule.' },
          path: { type: 'string', minLength: 1, description: 'Which files.' },
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

/** What may be set for a rule: a severity alone, or in a group with the rule's options. */
const settingSchemas = new WeakMap<Rule, SchemaObject>()

function settingSchema(rule: Rule): SchemaObject {
  const known = settingSchemas.get(rule)
  if (known) return known
  const made = {
    type: 'object',
    properties: { severity: { enum: severities }, ...rule.options },
    additionalProperties: false,
  }
  settingSchemas.set(rule, made)
  return made
}

/** What is wrong with a configuration, at a pointer within it. */
export interface ConfigurationProblem {
  readonly pointer: Pointer
  readonly message: string
  readonly suggestion: string
}

/** Checks a configuration against its schema, and what it sets for rules against theirs. */
export function configurationProblems(
  value: unknown,
  rules: readonly Rule[],
): ConfigurationProblem[] {
  const own = mismatches(configurationSchema, value)
  if (own.length > 0) return own
  const { overrides = [], ignores = [], ...top } = value as Configuration // it fits the schema
  return [
    ...settingProblems(top, '', rules),
    ...overrides.flatMap((override, index) =>
      settingProblems(override, childPointer('/overrides', index), rules),
    ),
    ...ignores.flatMap(({ rule }, index) => {
      const unknown = unknownRule(rule, rules)
      return unknown ? [{ ...unknown, pointer: `/ignores/${index}/rule` }] : []
    }),
  ]
}

function settingProblems(
  { rules: settings = {} }: FileConfiguration,
  pointer: Pointer,
  rules: readonly Rule[],
): ConfigurationProblem[] {
  return Object.entries(settings).flatMap(([id, setting]: [string, unknown]) => {
    const at = childPointer(`${pointer}/rules`, id)
    const unknown = unknownRule(id, rules)
    if (unknown) return [{ ...unknown, pointer: at }]
    const rule = rules.find((candidate) => candidate.id === id)
    const isGroup = typeof setting === 'object' && setting !== null
    if (isGroup && rule && isProgramRule(rule) && pointer !== '' && hasOptions(setting))
      return [
        {
          pointer: at,
          message: `\`${id}\` compares all templates, so its options cannot differ from file to file; expected them at the top`,
          suggestion: 'Move the options to `rules` at the top, and leave only the severity here',
        },
      ]
    if (isGroup && rule)
      return mismatches(settingSchema(rule), setting).map((mismatch) => ({
        ...mismatch,
        pointer: at + mismatch.pointer,
      }))
    if (severities.some((severity) => severity === setting)) return []
    return [
      {
        pointer: at,
        message: `\`${id}\` is set to ${JSON.stringify(setting)}; expected off, info, warning or error`,
        suggestion: 'Write one of these',
      },
    ]
  })
}

function hasOptions(setting: object): boolean {
  return Object.keys(setting).some((key) => key !== 'severity')
}

function unknownRule(
  id: string,
  rules: readonly Rule[],
): Omit<ConfigurationProblem, 'pointer'> | undefined {
  const ids = [...rules, ...ownFindings].map((known) => known.id)
  if (ids.includes(id)) return undefined
  const meant = nearest(id, ids)
  return {
    message: `There is no rule \`${id}\`; expected ${meant ? `\`${meant}\`` : 'the name of a rule'}`,
    suggestion: 'Run `badgelint explain` for the list of rules',
  }
}

/** Thrown for a configuration that cannot be used; nothing has been checked. */
export class ConfigurationError extends Error {
  readonly problems: readonly ConfigurationProblem[]

  constructor(origin: string, problems: readonly ConfigurationProblem[]) {
    const [first] = problems
    super(
      `${origin}${first?.pointer ? ` at ${first.pointer}` : ''}: ${first?.message}. ${first?.suggestion}.`,
    )
    this.name = 'ConfigurationError'
    this.problems = problems
  }
}

/** A configuration that is known to have the right shape. */
export function checkedConfiguration(
  value: unknown,
  origin: string,
  rules: readonly Rule[],
): Configuration {
  const problems = configurationProblems(value, rules)
  if (problems.length > 0) throw new ConfigurationError(origin, problems)
  return value as Configuration // the schema has just been held against it
}

/** The severity and the options of a setting. */
export function readSetting(setting: RuleSetting): {
  readonly severity?: string
  readonly options: Readonly<Record<string, unknown>>
} {
  if (typeof setting === 'string') return { severity: setting, options: {} }
  const { severity, ...options } = setting
  return { ...(severity === undefined ? {} : { severity }), options }
}
