import { basename, dirname, join, resolve } from 'node:path'
import {
  rules as builtInRules,
  type Rule,
  Settings,
  type Severity,
  type Source,
} from '@badgelint/core/internal'
import { globPathFrom, repositoryTop } from '../files/paths.ts'
import { exists, existsExactly, type VirtualFiles } from '../files/read.ts'
import { existsAt } from '../files/stat.ts'
import { baselineName, type LoadedBaseline, loadBaseline } from './baseline-file.ts'
import { CodeRefusedError } from './code-policy.ts'
import { boundsFor, ConfigurationLoader, type LoadOptions } from './configuration-loader.ts'
import { UnusableConfigurationError } from './read-settings.ts'

/** Names of a configuration, those that win first. */
export const configurationNames = ['badgelint.yaml', 'badgelint.yml', 'badgelint.json']

/** Whether a file is called like a configuration or a baseline. */
export function isNamedAsConfiguration(path: string): boolean {
  return [...configurationNames, baselineName].includes(basename(path))
}

export interface LoadedConfiguration {
  readonly settings: Settings
  /** As in {@link Folders}. */
  readonly root: string
  /** Whether there is a configuration at all. */
  readonly isConfigured: boolean
  readonly baseline: LoadedBaseline
  /** The configuration files that were read, the baseline among them, so that findings about them can be placed. */
  readonly sources: readonly Source[]
  /** Plugins and packages that were left alone, since their code may not run. */
  readonly skipped: readonly string[]
  /** Why, as the end of a sentence that begins with "since". */
  readonly refusal?: string
}

/**
 * Finds, reads and resolves the configuration. All the code that it asks for runs, or none of it. Throws
 * {@link UnusableConfigurationError}.
 */
export async function loadConfiguration(options: LoadOptions): Promise<LoadedConfiguration> {
  try {
    return await load(options)
  } catch (error) {
    if (!(error instanceof CodeRefusedError)) throw error
    return load({ ...options, code: { kind: 'none', reason: error.message } })
  }
}

async function load(options: LoadOptions): Promise<LoadedConfiguration> {
  const file = fileFor(options)
  if (typeof options.file === 'string' && !exists(resolve(options.file), options.virtualFiles))
    throw new UnusableConfigurationError(
      existsAt(options.file)
        ? `The configuration ${options.file} is not committed. Commit it, since only committed files may configure this run.`
        : `There is no configuration ${options.file}. Check its path.`,
    )
  if (file === undefined) return withoutConfiguration(options)
  const root = dirname(file)
  const loader = new ConfigurationLoader(options)
  const files = await loader.read(file, [])
  const rules = [...builtInRules, ...(await loader.plugins(files, root))]
  await loader.check(files, rules)
  const layers = loader.layers(files, rules)
  const baseline = {
    ...inUse(await loader.baseline(files, root), options),
    mayNameOthers: loader.skipped.length > 0,
  }
  const own = files.flatMap((loaded) => (loaded.kind === 'file' ? [loaded.source] : []))
  return {
    settings: new Settings(layers, rules, globPathFrom(root, options.base), baseline),
    root,
    isConfigured: true,
    baseline,
    sources: baseline.source ? [...own, baseline.source] : own,
    skipped: loader.skipped,
    ...(options.code.kind === 'none' ? { refusal: options.code.reason } : {}),
  }
}

function inUse(baseline: LoadedBaseline, { ignoresBaseline }: LoadOptions): LoadedBaseline {
  return ignoresBaseline ? { ...baseline, entries: [] } : baseline
}

/** Without a configuration the folder of the baseline is the program's, where there is one. */
async function withoutConfiguration(options: LoadOptions): Promise<LoadedConfiguration> {
  const { searchFrom, base, virtualFiles } = options
  const found =
    options.file === null ? undefined : findUpwards([baselineName], searchFrom, virtualFiles)
  const root = found === undefined ? searchFrom : dirname(found)
  const absolute = found ?? join(root, baselineName)
  const baseline: LoadedBaseline =
    found === undefined
      ? { absolute, entries: [] }
      : inUse(await loadBaseline(found, { ...options, bounds: boundsFor(options) }), options)
  const layers = new ConfigurationLoader(options).presets('recommended')
  return {
    settings: new Settings(layers, builtInRules, globPathFrom(root, base), baseline),
    root,
    isConfigured: false,
    baseline,
    sources: baseline.source ? [baseline.source] : [],
    skipped: [],
  }
}

/** The rules that there are in a folder, and what its configuration makes of them. */
export interface RulesInFolder {
  readonly rules: readonly Rule[]
  /** Severity of a rule or built-in check, by its id, for files that no override is about. */
  severityOf(id: string): Severity | 'off'
  /** Where that is set: a file, a preset, or `default`. */
  originOf(id: string): string
}

/**
 * The rules that there are in a folder: the built-in ones and those of plugins. A configuration that cannot be used
 * has none to add, since people ask for the list to correct it.
 */
export async function rulesIn(folder: string): Promise<RulesInFolder> {
  const options = { base: folder, searchFrom: folder, code: { kind: 'all' } } as const
  const { settings } = await loadConfiguration(options).catch((error: unknown) => {
    if (error instanceof UnusableConfigurationError)
      return loadConfiguration({ ...options, file: null })
    throw error
  })
  const own = settings.for('').rules
  return {
    rules: settings.rules,
    severityOf: (id) => own.get(id)?.severity ?? 'off',
    originOf: (id) => own.get(id)?.origin ?? 'default',
  }
}

function fileFor({ file, searchFrom, virtualFiles }: LoadOptions): string | undefined {
  if (file === null) return undefined
  return file === undefined
    ? findUpwards(configurationNames, searchFrom, virtualFiles)
    : resolve(file)
}

function findUpwards(
  names: readonly string[],
  from: string,
  virtualFiles: VirtualFiles | undefined,
): string | undefined {
  const top = repositoryTop(from)
  for (let folder = from; ; folder = dirname(folder)) {
    const found = names
      .map((name) => join(folder, name))
      .find((path) => existsExactly(path, virtualFiles))
    if (found) return found
    if (folder === top || dirname(folder) === folder) return undefined
  }
}
