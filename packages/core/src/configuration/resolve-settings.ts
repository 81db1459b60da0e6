import { rules as builtIn } from '../rules/catalogue.ts'
import { InvalidRuleError } from '../rules/invalid-rule-error.ts'
import { guardedRule } from '../rules/own-rule.ts'
import type { Rule } from '../rules/rule.ts'
import type { BaselineEntry } from '../suppression/baseline-entry.ts'
import { ConfigurationError, checkedConfiguration, toProblem } from './check-configuration.ts'
import type { Configuration } from './configuration.ts'
import { presetLayers, Settings, UnknownPresetError } from './settings.ts'

/** What is laid over a configuration. */
export interface SettingsExtras {
  /** Rules of one's own, beside the built-in ones. */
  readonly rules?: readonly Rule[]
  /** The findings that are frozen. */
  readonly baseline?: readonly BaselineEntry[]
}

/**
 * Resolves what `badgelint.yaml` would hold, where there is no file system: `extends` may name presets
 * only. Throws {@link ConfigurationError} where it cannot be used, {@link InvalidRuleError} where rules
 * cannot be.
 */
export async function resolveSettings(
  value: Configuration,
  { rules: own = [], baseline = [] }: SettingsExtras = {},
): Promise<Settings> {
  const rules = own.length === 0 ? builtIn : [...builtIn, ...(await guardedRules(own))]
  const configuration = await checkedConfiguration(value, 'configuration', rules)
  if (configuration.plugins?.length)
    throw new ConfigurationError('configuration', [
      toProblem('configuration', {
        pointer: '/plugins',
        message: 'Modules cannot be loaded here; expected no plugins',
        suggestion: 'Import the rules, and pass them as the third argument',
      }),
    ])
  try {
    const presets = presetLayers(configuration.extends, rules)
    const layers = [...presets, { origin: 'configuration', configuration }]
    return new Settings(layers, rules, (path) => path, { entries: baseline })
  } catch (error) {
    if (!(error instanceof UnknownPresetError)) throw error
    throw new ConfigurationError('configuration', [
      toProblem('configuration', {
        pointer: '/extends',
        message: error.message,
        suggestion: 'Extend files and packages only when using the command',
      }),
    ])
  }
}

async function guardedRules(own: readonly Rule[]): Promise<Rule[]> {
  const { validateRules } = await import('./validate-rules.ts')
  const defects = await validateRules(own, { taken: builtIn.map(({ id }) => id) })
  if (defects.length > 0) throw new InvalidRuleError(defects)
  return own.map((rule) => guardedRule(rule))
}
