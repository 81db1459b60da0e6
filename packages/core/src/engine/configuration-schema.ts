import { childPointer, isWithin, type Pointer } from '../documents/place.ts'
import { mismatches } from '../formats/shape.ts'
import { platformNames } from '../platforms/index.ts'
import type { Rule } from '../rules/rule.ts'
import { nearest } from '../text/nearest.ts'
import type { Configuration, RuleSetting } from './configuration.ts'
import { ownFindings } from './own-findings.ts'

const oneOrMore = {
  type: ['string', 'array'],
  minLength: 1,
  items: { type: 'string', minLength: 1 },
} as const
const date = { type: 'string', format: 'date' } as const
const severities = ['off', 'info', 'warning', 'error'] as const

/**
 * JSON Schema of the configuration. With rules it holds their options exactly; without, it takes any
 * rule, which is what editors get, since a program may bring rules of its own.
 */
export function configurationSchema(rules?: readonly Rule[]) {
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
      description: 'Severity of a rule, or a group with `severity` and the options of the rule.',
      ...(rules ? exactly(rules) : { additionalProperties: { type: ['string', 'object'] } }),
    },
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'badgelint configuration',
    type: 'object',
    properties: {
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
  }
}

function exactly(rules: readonly Rule[]) {
  const own = ownFindings.map(
    ({ id, summary }) => [id, { enum: severities, description: summary }] as const,
  )
  const all = [...rules.map((rule) => [rule.id, ruleSchema(rule)] as const), ...own]
  return { properties: Object.fromEntries(all), additionalProperties: false }
}

function ruleSchema(rule: Rule) {
  const severity = { enum: severities, description: `Default: ${rule.severity}` }
  return {
    description: rule.summary,
    type: ['string', 'object'],
    pattern: '^(?:off|info|warning|error)$',
    properties: { severity, ...rule.options },
    additionalProperties: false,
  }
}

/** What is wrong with a configuration, at a pointer within it. */
export interface ConfigurationProblem {
  readonly pointer: Pointer
  readonly message: string
  readonly suggestion: string
}

/** Checks a configuration against its schema, with the options of the rules that there are. */
export function configurationProblems(
  value: unknown,
  rules: readonly Rule[],
): ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = mismatches(schemaFor(rules), value).map((mismatch) => {
    if (mismatch.message.includes('text of the form ^(?:off'))
      return {
        pointer: mismatch.pointer,
        message: mismatch.message.replace(/expected .*/, 'expected off, info, warning or error'),
        suggestion: 'Write one of these',
      }
    if (
      mismatch.kind === 'unknown' &&
      isWithin(mismatch.pointer, '/rules') &&
      mismatch.about.includes('/')
    )
      return { ...mismatch, message: mismatch.message.replace('The key', 'The rule') }
    return mismatch
  })
  const ids = [...rules.map((rule) => rule.id), ...ownFindings.map(({ id }) => id)]
  const ignores: unknown =
    typeof value === 'object' && value !== null && 'ignores' in value ? value.ignores : []
  if (Array.isArray(ignores))
    ignores.forEach((ignore: unknown, index) => {
      const rule =
        typeof ignore === 'object' && ignore !== null && 'rule' in ignore ? ignore.rule : undefined
      if (typeof rule !== 'string' || ids.includes(rule)) return
      const meant = nearest(rule, ids)
      problems.push({
        pointer: childPointer(childPointer('/ignores', index), 'rule'),
        message: `There is no rule \`${rule}\`${meant ? `; expected \`${meant}\`` : ''}`,
        suggestion: 'Run `badgelint explain` for the list of rules',
      })
    })
  return problems
}

const schemas = new WeakMap<readonly Rule[], ReturnType<typeof configurationSchema>>()

function schemaFor(rules: readonly Rule[]) {
  const known = schemas.get(rules) ?? configurationSchema(rules)
  schemas.set(rules, known)
  return known
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
