import type { AuditRequest } from './audit/audit-request.ts'
import type { Configuration } from './configuration/configuration.ts'
import { resolveSettings } from './configuration/resolve-settings.ts'
import type { Source } from './documents/source.ts'
import type { KnownFacts } from './facts/provider.ts'
import type { Report } from './report/report.ts'
import type { Rule } from './rules/rule.ts'
import { lintSources } from './session.ts'
import type { BaselineEntry } from './suppression/baseline-entry.ts'

/** What a caller may hand in beside the files. */
export interface LintExtras {
  /** Rules of one's own, beside the built-in ones. */
  readonly rules?: readonly Rule[]
  /** The day that counts as today, `YYYY-MM-DD`. Without it nothing counts as run out. */
  readonly today?: string
  /** The findings that are frozen, as `findings` of `badgelint-baseline.yaml`. */
  readonly baseline?: readonly BaselineEntry[]
  /** Whether these are only some of the program's files, so that what is not here may be there. Default: no. */
  readonly isSelection?: boolean
  /** Whether to say which of the fifteen practices are kept. Default: no. */
  readonly practices?: boolean
  /** What an audit is asked; practices are told with it. Absent: there is none. */
  readonly audit?: AuditRequest
  /** What else is known, such as images and what was issued. */
  readonly facts?: KnownFacts
}

/**
 * Checks badge templates and governance documents that are at hand as texts.
 *
 * `configuration` is what `badgelint.yaml` would hold; `extends` may name presets only, since there
 * is no file system here. Throws {@link ConfigurationError} where it cannot be used, and
 * {@link InvalidRuleError} where a rule of one's own cannot be, both before anything is checked; the latter
 * also where a rule yields what is no finding, and {@link RuleError} where one throws. A broken file is a
 * finding, never an exception.
 */
export async function lint(
  sources: readonly Source[],
  configuration: Configuration = {},
  {
    rules: own = [],
    today,
    facts,
    baseline = [],
    isSelection = false,
    practices = false,
    audit,
  }: LintExtras = {},
): Promise<Report> {
  const settings = await resolveSettings(configuration, { rules: own, baseline })
  return lintSources(sources, settings, {
    today: today ?? settings.today ?? '',
    isSelection,
    practices,
    ...(audit === undefined ? {} : { audit }),
    ...(facts === undefined ? {} : { facts }),
  })
}
