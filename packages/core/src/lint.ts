import type { Source } from './documents/source.ts'
import type { BaselineEntry } from './engine/baseline-entry.ts'
import type { Configuration } from './engine/configuration.ts'
import { ConfigurationError, checkedConfiguration } from './engine/configuration-schema.ts'
import { Extracts } from './engine/extracts.ts'
import type { Report } from './engine/finding.ts'
import { type Gather, type GatheredFacts, gatherFacts } from './engine/gather.ts'
import { type JudgedFile, judgeFile } from './engine/judge-file.ts'
import { judgeLinks, Links, withLinkRules } from './engine/judge-links.ts'
import { judgeProgram, unsetPlatform } from './engine/judge-program.ts'
import { presetLayers, Settings, UnknownPreset } from './engine/settings.ts'
import { settle } from './engine/settle.ts'
import { rules as builtIn } from './rules/catalogue.ts'
import type { Rule } from './rules/rule.ts'

/** What a caller may hand in beside the files. */
export interface LintExtras {
  /** Rules of one's own, beside the built-in ones. */
  readonly rules?: readonly Rule[]
  /** The day that counts as today, `YYYY-MM-DD`. Without it nothing counts as run out. */
  readonly today?: string
  /** The findings that are frozen, as `findings` of `badgelint-baseline.yaml`. */
  readonly baseline?: readonly BaselineEntry[]
  /** What else is known, such as images and what was issued. */
  readonly facts?: Omit<GatheredFacts, 'today'>
}

/**
 * Checks badge templates and governance documents that are at hand as texts.
 *
 * `configuration` is what `badgelint.yaml` would hold; `extends` may name presets only, since there
 * is no file system here. Throws {@link ConfigurationError} where it cannot be used. A broken file
 * is a finding, never an exception.
 */
export async function lint(
  sources: readonly Source[],
  configuration: Configuration = {},
  { rules: own = [], today, facts, baseline = [] }: LintExtras = {},
): Promise<Report> {
  const rules = own.length === 0 ? builtIn : [...builtIn, ...own]
  const settings = await settingsFor(configuration, rules, baseline)
  return check(sources, settings, () => ({ ...facts, today: today ?? settings.today ?? '' }))
}

/** Checks sources under settings that are already resolved. `others` are files that findings may name. */
export async function check(
  sources: readonly Source[],
  settings: Settings,
  gather: Gather,
  others: readonly Source[] = [],
): Promise<Report> {
  const files: JudgedFile[] = []
  const extracts = new Extracts()
  const links = new Links()
  for (const source of sources) {
    if (settings.isExcluded(source.path)) continue
    const judgement = await judgeFile(source, settings)
    const { extracts: own, links: named, ...file } = judgement
    files.push(file)
    extracts.add(own)
    links.add(named)
  }
  const facts = await gatherFacts(files, extracts, links, settings, gather)
  const program = [
    ...judgeProgram(files, extracts, settings, facts),
    ...judgeLinks(links, settings, facts),
    ...[unsetPlatform(files, settings) ?? []].flat(),
  ]
  const judged = { files: withLinkRules(files, links, settings, facts), program }
  return settle(judged, [...others, ...sources], settings, facts)
}

async function settingsFor(
  value: Configuration,
  rules: readonly Rule[],
  baseline: readonly BaselineEntry[],
): Promise<Settings> {
  const configuration = await checkedConfiguration(value, 'configuration', rules)
  if (configuration.plugins?.length)
    throw new ConfigurationError('configuration', [
      {
        pointer: '/plugins',
        message: 'Modules cannot be loaded here; expected no plugins',
        suggestion: 'Import the rules, and hand them in as the third argument',
      },
    ])
  try {
    const presets = presetLayers(configuration.extends, rules)
    const layers = [...presets, { origin: 'configuration', configuration }]
    return new Settings(layers, rules, (path) => path, { entries: baseline })
  } catch (error) {
    if (!(error instanceof UnknownPreset)) throw error
    throw new ConfigurationError('configuration', [
      {
        pointer: '/extends',
        message: error.message,
        suggestion: 'Files and packages can be extended only by the command',
      },
    ])
  }
}
