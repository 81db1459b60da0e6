import type { SchemaObject } from 'ajv'
import { childPointer, type Pointer } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import { BadgelintError } from '../error.ts'
import { compiled, mismatches } from '../formats/shape.ts'
import { builtInChecks } from '../rules/built-in-checks.ts'
import type { Rule } from '../rules/rule.ts'
import { type RuleShape, shapeOf } from '../rules/shape.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import type { Configuration, FileConfiguration, RuleSetting } from './configuration.ts'
import { linkSettingsProblems } from './link-settings.ts'
import { withNewLinkKey, withNewOption } from './renamed-keys.ts'
import { seriesProblems } from './series-settings.ts'
import { severities } from './severities.ts'

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

/** What is wrong at a pointer within settings, whatever file they stand in. */
export interface SettingDefect {
  readonly pointer: Pointer
  readonly message: string
  readonly suggestion: string
}

/** The problem of a file of settings. */
export function toProblem(file: string, { pointer, message, suggestion }: SettingDefect): Problem {
  return {
    at: { file, document: 0, pointer },
    about: pointer.slice(1) || 'file',
    message,
    suggestion,
  }
}

/**
 * Checks a configuration against its schema, and what it sets for rules against theirs. `file` is what its
 * problems call it.
 */
export async function configurationProblems(
  value: unknown,
  rules: readonly Rule[],
  file: string,
): Promise<Problem[]> {
  return (await defectsOf(value, rules)).map((defect) => toProblem(file, defect))
}

async function defectsOf(value: unknown, rules: readonly Rule[]): Promise<SettingDefect[]> {
  const { validate } = await import('../schemas/validators/configuration.ts')
  const own = mismatches(validate, value)
  if (own.length > 0) return own.map(withNewLinkKey)
  const { overrides = [], ignores = [], ...top } = value as Configuration // it fits the schema
  const settings = [
    settingProblems(top, '', rules),
    ...overrides.map((override, index) =>
      settingProblems(override, childPointer('/overrides', index), rules),
    ),
  ]
  return [
    ...linkSettingsProblems(top.links ?? {}),
    ...seriesProblems(top.series ?? []),
    ...(await Promise.all(settings)).flat(),
    ...ignores.flatMap(({ rule }, index) => {
      const unknown = unknownRule(rule, rules)
      return unknown ? [{ ...unknown, pointer: `/ignores/${index}/rule` }] : []
    }),
  ]
}

async function settingProblems(
  { rules: settings = {} }: FileConfiguration,
  pointer: Pointer,
  rules: readonly Rule[],
): Promise<SettingDefect[]> {
  const problems = Object.entries(settings).map(async ([id, setting]: [string, unknown]) => {
    const at = childPointer(`${pointer}/rules`, id)
    const unknown = unknownRule(id, rules)
    if (unknown) return [{ ...unknown, pointer: at }]
    const rule = rules.find((candidate) => candidate.id === id)
    const isGroup = typeof setting === 'object' && setting !== null
    const whyOnce = rule && together[shapeOf(rule)]
    if (isGroup && whyOnce && pointer !== '' && hasOptions(setting))
      return [
        {
          pointer: at,
          message: `\`${id}\` ${whyOnce}, so its options cannot differ from file to file; expected them at the top level`,
          suggestion:
            'Move the options to `rules` at the top level, and leave only the severity here',
        },
      ]
    if (isGroup && rule)
      return mismatches(await compiled(settingSchema(rule)), setting).map((mismatch) => ({
        ...withNewOption(mismatch, id),
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
  return (await Promise.all(problems)).flat()
}

/** What a rule does that sees many files at once, and so has one set of options. */
const together: Readonly<Partial<Record<RuleShape, string>>> = {
  link: 'checks each link once, wherever it appears',
  group: 'compares all templates',
  program: 'checks the program as a whole',
}

function hasOptions(setting: object): boolean {
  return Object.keys(setting).some((key) => key !== 'severity')
}

function unknownRule(
  id: string,
  rules: readonly Rule[],
): Omit<SettingDefect, 'pointer'> | undefined {
  const ids = [...rules, ...builtInChecks].map((known) => known.id)
  if (ids.includes(id)) return undefined
  const meant = didYouMean(id, ids)
  return {
    message: `There is no rule \`${id}\`; expected ${meant ? `\`${meant}\`` : 'the name of a rule'}`,
    suggestion: 'Run `badgelint explain` for the list of rules',
  }
}

/** Thrown for a configuration that cannot be used; nothing has been checked. */
export class ConfigurationError extends BadgelintError {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly Problem[]

  constructor(origin: string, problems: readonly Problem[]) {
    const [first] = problems
    const pointer = first?.at.pointer
    super(`${origin}${pointer ? ` at ${pointer}` : ''}: ${first?.message}. ${first?.suggestion}.`)
    this.problems = problems
  }
}

/** A configuration that is known to have the right shape. */
export async function checkedConfiguration(
  value: unknown,
  origin: string,
  rules: readonly Rule[],
): Promise<Configuration> {
  const problems = await configurationProblems(value, rules, origin)
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
