import { builtInChecks } from '../rules/built-in-checks.ts'
import type { Rule } from '../rules/rule.ts'
import { shapeOf } from '../rules/shape.ts'
import { configurationSchema } from '../schemas/configuration.ts'
import { severities } from './severities.ts'

/**
 * The schema of the configuration as editors want it: with every rule, its severities and its options. A check
 * takes the small one, and holds what is set for a rule against that rule alone. Rules that are not known
 * here are left open, since plugins bring some.
 */
export function editorSchema(rules: readonly Rule[]) {
  const { properties, ...rest } = configurationSchema
  const { overrides, ignores } = properties
  const description = properties.rules.description
  return {
    ...rest,
    properties: {
      ...properties,
      rules: { description, $ref: '#/definitions/rules' },
      overrides: {
        ...overrides,
        items: {
          ...overrides.items,
          properties: {
            ...overrides.items.properties,
            rules: { description, $ref: '#/definitions/rulesOfOverride' },
          },
        },
      },
      ignores: {
        ...ignores,
        items: {
          ...ignores.items,
          properties: {
            ...ignores.items.properties,
            rule: {
              description: ignores.items.properties.rule.description,
              anyOf: [
                { enum: [...rules, ...builtInChecks].map(({ id }) => id) },
                { type: 'string', pattern: '\\S' },
              ],
            },
          },
        },
      },
    },
    definitions: {
      severity: { enum: severities },
      anyRule: {
        description: 'A rule of a plugin.',
        anyOf: [severity, { type: 'object', properties: { severity } }],
      },
      rules: settingsOf(rules, ({ options }) => options),
      // What sees many files at once has one set of options.
      rulesOfOverride: settingsOf(rules, (rule) => {
        const shape = shapeOf(rule)
        return shape === 'group' || shape === 'link' ? undefined : rule.options
      }),
    },
  }
}

const severity = { $ref: '#/definitions/severity' }

function settingsOf(rules: readonly Rule[], optionsOf: (rule: Rule) => Rule['options']) {
  const ofRules = rules.map((rule) => [
    rule.id,
    {
      description: rule.summary,
      default: rule.preset === 'none' ? 'off' : rule.severity,
      anyOf: [
        severity,
        {
          type: 'object',
          properties: { severity, ...optionsOf(rule) },
          additionalProperties: false,
        },
      ],
    },
  ])
  const ofChecks = builtInChecks.map((check) => [
    check.id,
    { description: check.summary, default: check.severity, ...severity },
  ])
  return {
    type: 'object',
    properties: Object.fromEntries([...ofRules, ...ofChecks]),
    additionalProperties: { $ref: '#/definitions/anyRule' },
  }
}
