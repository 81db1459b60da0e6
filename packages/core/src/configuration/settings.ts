import picomatch from 'picomatch'
import {
  defaultGlobs,
  isWrittenFor,
  type Role,
  type RoleDescription,
  roles,
} from '../formats/roles.ts'
import { type BuiltInCheckId, builtInChecks } from '../rules/built-in-checks.ts'
import type { Rule, Severity } from '../rules/rule.ts'
import { byShape, type RuleShape, type RulesByShape } from '../rules/shape.ts'
import type { BaselineEntry } from '../suppression/baseline-entry.ts'
import { type AuditSettings, auditFiles, auditSettings } from './audit-settings.ts'
import { type Bounds, usualBounds } from './bounds.ts'
import { readSetting } from './check-configuration.ts'
import {
  type Configuration,
  type ConfigurationLayer,
  type FileConfiguration,
  type GovernanceConfiguration,
  type Ignore,
  type LedgerConfiguration,
  type LinksConfiguration,
  type MetricsConfiguration,
  preset,
} from './configuration.ts'
import { ledgerFiles, mergeLedger } from './ledger-settings.ts'
import { mergeLinks } from './link-settings.ts'
import { governanceIn, metricsIn } from './program-settings.ts'
import { type DeclaredSeries, declaredSeries, seriesOf } from './series-settings.ts'

/** What holds for one rule in one file. */
export interface RuleSettings {
  readonly severity: Severity | 'off'
  /** Whether somebody configured the severity, so that a rule's own quieter cases yield to it. */
  readonly isConfigured: boolean
  readonly options: Readonly<Record<string, unknown>>
  /** Name of the layer that decided last. */
  readonly origin: string
}

/** What holds for one file. Files for which the same overrides apply share one. */
export interface FileSettings {
  readonly platform: string | undefined
  readonly platformOrigin: string | undefined
  readonly language: string | undefined
  readonly languageOrigin: string | undefined
  readonly rules: ReadonlyMap<string, RuleSettings>
  /** By their shapes the rules that are not off, with what holds for each. */
  readonly active: ActiveRules
}

export type ActiveRules = {
  readonly [S in RuleShape]: readonly (readonly [RulesByShape[S][number], RuleSettings])[]
}

/** An ignore with the place where it is written. */
export interface PlacedIgnore {
  readonly ignore: Ignore
  readonly matches: (path: string) => boolean
  readonly file: string | undefined
  readonly pointer: string
}

/** The findings that a program has frozen. */
export interface PlacedBaseline {
  /** File in which they stand, as findings name it. */
  readonly file?: string
  readonly entries: readonly BaselineEntry[]
  /** Whether there are rules that are not known here, so that an entry may be for one of them. */
  readonly mayNameOthers?: boolean
}

/** The whole configuration, resolved. */
export class Settings {
  readonly rules: readonly Rule[]
  readonly layers: readonly ConfigurationLayer[]
  readonly ignores: readonly PlacedIgnore[]
  readonly baseline: PlacedBaseline
  /** How much of a template is judged. */
  readonly bounds: Bounds
  readonly today: string | undefined
  /** File in which a finding about the program as a whole stands, where there is one. */
  readonly file: string | undefined
  /** The program's own file, as globs mean paths. */
  readonly programPath: string
  /** Whether a file is not checked, since the configuration says so or it is one of the ledger or of past audits. */
  readonly isExcluded: (path: string) => boolean
  /** How links are asked; what later layers say wins, key by key. */
  readonly links: LinksConfiguration
  /** Where the governance document is that is kept elsewhere. */
  readonly governance: GovernanceConfiguration
  /** Where files of metrics are; as the last layer has it. */
  readonly metrics: MetricsConfiguration
  /** Where the ledger is; columns as the last layer has them. */
  readonly ledger: LedgerConfiguration
  /** Whom the yearly audit asks, and where it keeps its records. */
  readonly audit: AuditSettings
  readonly byShape: RulesByShape
  /** In the order of the configuration; those of the last layer first. */
  readonly series: readonly DeclaredSeries[]
  readonly #globPath: (path: string) => string
  readonly #roles: readonly (RoleDescription & { readonly matches: (path: string) => boolean })[]
  readonly #parts: readonly Part[]
  readonly #files = new Map<string, FileSettings>()

  /** `globPath` turns the path of a file, as findings name it, into the one that globs mean. */
  constructor(
    layers: readonly ConfigurationLayer[],
    rules: readonly Rule[],
    globPath: (path: string) => string = (path) => path,
    baseline: PlacedBaseline = { entries: [] },
    bounds: Bounds = usualBounds,
  ) {
    this.baseline = baseline
    this.bounds = bounds
    const globs = (patterns: string | readonly string[]) => {
      const matches = matcher(patterns)
      return (path: string) => matches(globPath(path))
    }
    this.#globPath = globPath
    this.rules = rules
    this.byShape = byShape(rules)
    this.layers = layers
    this.file = layers.findLast(({ file }) => file !== undefined)?.file
    this.today = lastOf(layers, 'today')
    this.#roles = roles.map((role) => ({
      ...role,
      matches: globs(globsOf(layers, role.key) ?? role.globs),
    }))
    this.governance = lastGroup(layers, governanceIn)
    this.metrics = lastGroup(layers, metricsIn)
    this.programPath = lastOf(layers, 'program') ?? defaultGlobs('program')
    this.links = mergeLinks(layers.map(({ configuration }) => configuration.links ?? {}))
    this.ledger = mergeLedger(layers.map(({ configuration }) => configuration.ledger ?? {}))
    this.audit = auditSettings(layers.map(({ configuration }) => configuration.audit ?? {}))
    const excluded = layers.flatMap(({ configuration }) => configuration.exclude ?? [])
    const isOfLedger = ledgerFiles(this.ledger)
    const isOfAudits = auditFiles(this.audit)
    const matches = excluded.length > 0 ? matcher(excluded) : () => false
    this.isExcluded = (path) => {
      const seen = globPath(path)
      return isOfLedger(seen) || isOfAudits(seen) || matches(seen)
    }
    this.ignores = layers.flatMap(({ configuration, file }) =>
      (configuration.ignores ?? []).map((ignore, index) => ({
        ignore,
        matches: globs(ignore.path),
        file,
        pointer: `/ignores/${index}`,
      })),
    )
    this.series = layers
      .toReversed()
      .flatMap(({ configuration }) => configuration.series ?? [])
      .map((series) =>
        declaredSeries(series, series.files === undefined ? undefined : globs(series.files)),
      )
    this.#parts = layers.flatMap(({ configuration, origin }) => [
      { matches: () => true, configuration, origin },
      ...(configuration.overrides ?? []).map((override, index) => ({
        matches: matcher(override.files),
        configuration: override,
        origin: `${origin}, overrides ${index + 1}`,
      })),
    ])
  }

  /** What holds for the file at `path`. */
  for(path: string): FileSettings {
    const seen = this.#globPath(path)
    const applying = this.#parts.map((part) => part.matches(seen))
    const key = applying.map(Number).join('')
    const known = this.#files.get(key)
    if (known) return known
    const made = resolve(
      this.#parts.filter((_, index) => applying[index]),
      this.rules,
      this.byShape,
    )
    this.#files.set(key, made)
    return made
  }

  /** The path of a file, as findings name it, seen from the folder that globs are relative to. */
  globPathOf(path: string): string {
    return this.#globPath(path)
  }

  /** The name of the series that is configured for a template; undefined where none is. */
  seriesOf(path: string, name: string | undefined): string | undefined {
    return seriesOf(this.series, path, name)
  }

  /** Options of a rule that judges many files at once: those of the configuration without overrides. */
  optionsOf(id: string): Readonly<Record<string, unknown>> {
    return this.for('').rules.get(id)?.options ?? {}
  }

  /** What the file at a path is to the program; undefined where no glob matches it. */
  roleOf(path: string): Role | undefined {
    return this.#roles.find((role) => role.matches(path) && isWrittenFor(role, path))?.role
  }

  /** What holds for a rule in the file at `path`; undefined where it is off there. */
  activeFor(rule: Rule, path: string): RuleSettings | undefined {
    const own = this.for(path).rules.get(rule.id)
    return own?.severity === 'off' ? undefined : own
  }

  /** Whether a rule may be on in some file: something in the configuration does not switch it off. */
  mayBeOn({ id }: Rule): boolean {
    return this.#parts.some(({ configuration: { rules = {} } }) => {
      const setting = Object.hasOwn(rules, id) ? rules[id] : undefined
      return setting !== undefined && readSetting(setting).severity !== 'off'
    })
  }

  /** Severity of one of the built-in checks. */
  builtInSeverity(id: BuiltInCheckId, path: string): Severity | 'off' {
    return this.for(path).rules.get(id)?.severity ?? 'off'
  }
}

/** The top of a layer, or one of its overrides: what comes later wins. */
interface Part {
  readonly matches: (path: string) => boolean
  readonly configuration: FileConfiguration
  readonly origin: string
}

function resolve(
  layers: readonly Part[],
  rules: readonly Rule[],
  shapes: RulesByShape,
): FileSettings {
  const settings = new Map<string, RuleSettings>()
  for (const rule of rules) {
    const options = Object.fromEntries(
      Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]),
    )
    settings.set(rule.id, { severity: 'off', isConfigured: false, options, origin: 'default' })
  }
  for (const { id, severity } of builtInChecks)
    settings.set(id, { severity, isConfigured: false, options: {}, origin: 'default' })
  for (const { configuration, origin } of layers)
    for (const [id, setting] of Object.entries(configuration.rules ?? {})) {
      const before = settings.get(id)
      if (before === undefined) continue
      const { severity, options } = readSetting(setting)
      const byDefault = rules.find((rule) => rule.id === id)?.severity ?? before.severity
      // Options alone switch a rule on that was off.
      const kept = before.severity === 'off' ? byDefault : before.severity
      settings.set(id, {
        severity: isSeverity(severity) ? severity : kept,
        isConfigured: severity === undefined ? before.isConfigured : !isPreset(origin),
        options: { ...before.options, ...options },
        origin,
      })
    }
  const platform = layers.findLast(({ configuration }) => configuration.platform !== undefined)
  const language = layers.findLast(({ configuration }) => configuration.language !== undefined)
  const active = <R extends Rule>(shaped: readonly R[]) =>
    shaped.flatMap((rule) => {
      const own = settings.get(rule.id)
      return own === undefined || own.severity === 'off' ? [] : [[rule, own] as const]
    })
  return {
    platform: platform?.configuration.platform,
    platformOrigin: platform?.origin,
    language: language?.configuration.language,
    languageOrigin: language?.origin,
    rules: settings,
    active: {
      template: active(shapes.template),
      group: active(shapes.group),
      document: active(shapes.document),
      program: active(shapes.program),
      link: active(shapes.link),
    },
  }
}

function isSeverity(word: string | undefined): word is Severity | 'off' {
  return word === 'error' || word === 'warning' || word === 'info' || word === 'off'
}

function isPreset(origin: string): boolean {
  return origin === 'recommended' || origin === 'strict'
}

function globsOf(layers: readonly ConfigurationLayer[], key: RoleDescription['key']) {
  return key === 'governance' ? lastGroup(layers, governanceIn).files : lastOf(layers, key)
}

function lastGroup<T extends object>(
  layers: readonly ConfigurationLayer[],
  groupIn: (configuration: Configuration) => T | undefined,
): Partial<T> {
  const groups = layers.map(({ configuration }) => groupIn(configuration))
  return groups.findLast((group) => group !== undefined) ?? {}
}

function lastOf<K extends 'today' | 'templates' | 'marketing' | 'program'>(
  layers: readonly ConfigurationLayer[],
  key: K,
) {
  return layers.findLast(({ configuration }) => configuration[key] !== undefined)?.configuration[
    key
  ]
}

/** Matches paths against globs; a folder's name stands for all that is in it. */
function matcher(patterns: string | readonly string[]): (path: string) => boolean {
  const list = [patterns].flat().map((pattern) => pattern.replace(/^\.\//, ''))
  const matches = picomatch(
    list.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, '')}/**`]),
    { dot: true, windows: false },
  )
  // A wildcard matches no line break, which a file's name may have all the same.
  return (path) => matches(/[\r\n]/.test(path) ? path.replace(/[\r\n]/g, ' ') : path)
}

/** The layers of a configuration whose `extends` names presets only, as in a browser. */
export function presetLayers(
  names: string | readonly string[] | undefined,
  rules: readonly Rule[],
): ConfigurationLayer[] {
  return [names ?? 'recommended'].flat().map((name) => {
    const configuration = preset(name, rules)
    if (configuration === undefined) throw new UnknownPresetError(name)
    return { origin: name, configuration }
  })
}

/** `extends` names something that cannot be had here. */
export class UnknownPresetError extends Error {
  readonly preset: string

  constructor(name: string) {
    super(`There is no preset \`${name}\`; expected recommended or strict`)
    this.name = 'UnknownPresetError'
    this.preset = name
  }
}
