import { readSetting } from '../configuration/check-configuration.ts'
import type { Configuration } from '../configuration/configuration.ts'
import type { Settings } from '../configuration/settings.ts'
import type { ConfiguredProgram } from '../program/facts.ts'
import { usualLimit } from '../program/issuing-limit.ts'

/** The rule whose option is the time within which badges are issued. */
const timeliness = 'ledger/timeliness'

/** What is configured of the program as a whole; undefined where there is no file of configuration. */
export function configuredIn(settings: Settings): ConfiguredProgram | undefined {
  const { file, governance } = settings
  if (file === undefined) return undefined
  const { address } = governance
  const days = issuingDays(settings)
  return {
    file,
    ...(address === undefined ? {} : { governanceAddress: address }),
    ...(days === undefined ? {} : { issuingDays: days }),
  }
}

/** The days that are configured, and so hold in place of those that the governance document states. */
function issuingDays(settings: Settings): ConfiguredProgram['issuingDays'] {
  const held = settings.for('').rules.get(timeliness)
  const days = held?.options.days
  if (held?.severity === 'off' || typeof days !== 'number' || days === usualLimit) return undefined
  const saysDays = (rules: Configuration['rules'] = {}) => {
    const setting = rules[timeliness]
    return setting !== undefined && readSetting(setting).options.days === days
  }
  const layer = settings.layers.findLast(({ configuration }) => saysDays(configuration.rules))
  if (layer?.file === undefined) return undefined
  const pointer = `/rules/${timeliness.replace('/', '~1')}/days`
  return { value: days, at: { file: layer.file, document: 0, pointer } }
}
