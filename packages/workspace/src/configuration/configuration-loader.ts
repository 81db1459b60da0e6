import { basename, dirname, resolve } from 'node:path'
import {
  rules as builtInRules,
  type Configuration,
  type ConfigurationLayer,
  configurationProblems,
  locateIn,
  type Problem,
  preset,
  presetNames,
  type Rule,
} from '@badgelint/core/internal'
import { pathFrom, repositoryTop } from '../files/paths.ts'
import { exists, existsExactly, type ReadBounds, type VirtualFiles } from '../files/read.ts'
import { existsAt } from '../files/stat.ts'
import { baselineName, type LoadedBaseline, loadBaseline } from './baseline-file.ts'
import { type CodePolicy, CodeRefusedError } from './code-policy.ts'
import { packageFile, UnreadableModuleError } from './modules.ts'
import { authorizePlugins, rulesOfPlugin } from './plugins.ts'
import {
  configurationError,
  type ReadSettings,
  readSettings,
  UnusableConfigurationError,
} from './read-settings.ts'

export interface LoadOptions {
  /** As in {@link Folders}. */
  readonly base: string
  /** Folder from which a configuration is looked for, upwards. */
  readonly searchFrom: string
  /** A configuration that was named; null for none, whatever there is. */
  readonly file?: string | null
  /** Whether what is named, and what links lead to, may lie outside of the repository. Default: yes. */
  readonly isTrusted?: boolean
  /** Which code of the repository may run. */
  readonly code: CodePolicy
  /** The state of the files, where that is not the disk's. */
  readonly virtualFiles?: VirtualFiles
  /** Whether the baseline that the configuration names need not be there yet. */
  readonly mayLackBaseline?: boolean
  /** Whether the baseline freezes nothing. Default: no. */
  readonly ignoresBaseline?: boolean
}

/** What a configuration and the files that it names may be: of a stranger's, what lies in the repository. */
export function boundsFor({ isTrusted = true, searchFrom }: LoadOptions): ReadBounds {
  return isTrusted ? {} : { within: repositoryTop(searchFrom) ?? searchFrom }
}

/** What a configuration consists of: files, and presets that they extend. */
export type LoadedFile =
  | { readonly kind: 'preset'; readonly name: string }
  | ({
      readonly kind: 'file'
      readonly absolute: string
      /** As findings name it. */
      readonly path: string
      /** Whether it is a file of an installed package, which is read as it lies on the disk. */
      readonly isInstalled: boolean
    } & ReadSettings)

/** Reads the configuration files of a run, and what they name: other files, packages, plugins, the baseline. */
export class ConfigurationLoader {
  readonly skipped: string[] = []
  readonly #options: LoadOptions

  constructor(options: LoadOptions) {
    this.#options = options
  }

  presets(name: string): ConfigurationLayer[] {
    const configuration = preset(name, builtInRules)
    return configuration ? [{ origin: name, configuration }] : []
  }

  /** A file and all that it extends, what is extended first. */
  async read(
    absolute: string,
    above: readonly string[],
    isInstalled = false,
  ): Promise<LoadedFile[]> {
    const path = pathFrom(this.#options.base, absolute)
    if (above.includes(absolute))
      throw new UnusableConfigurationError(
        `${path} extends itself by way of ${above.map((file) => basename(file)).join(', ')}. Remove one of them from \`extends\`.`,
      )
    const { file, isTrusted = true } = this.#options
    const virtualFiles = isInstalled ? undefined : this.#options.virtualFiles
    const mayBeStream = isTrusted && above.length === 0 && typeof file === 'string'
    const bounds = { ...boundsFor(this.#options), mayBeStream }
    const read = await readSettings(absolute, path, virtualFiles, bounds)
    const own: LoadedFile = { kind: 'file', absolute, path, isInstalled, ...read }
    const extended: LoadedFile[] = []
    for (const name of extendsOf(own.value, above.length === 0))
      extended.push(...(await this.#extend(name, own, [...above, absolute])))
    return [...extended, own]
  }

  async #extend(
    name: string,
    from: LoadedFile & { kind: 'file' },
    above: readonly string[],
  ): Promise<LoadedFile[]> {
    if ((presetNames as readonly string[]).includes(name)) return [{ kind: 'preset', name }]
    if (name.startsWith('.') || name.startsWith('/')) {
      const file = resolve(dirname(from.absolute), name)
      const virtualFiles = from.isInstalled ? undefined : this.#options.virtualFiles
      if (exists(file, virtualFiles)) return this.read(file, above, from.isInstalled)
      const isOnDisk = existsAt(file)
      throw await this.#errorAt(from, '/extends', {
        message: `\`extends\` names ${name}, which ${isOnDisk ? 'is not committed' : 'does not exist'}; expected a file, a package, recommended or strict`,
        suggestion: isOnDisk
          ? 'Commit it, since only committed files may configure this run'
          : 'Check the path, which is relative to this file',
      })
    }
    const { code } = this.#options
    if (code.kind === 'none') {
      this.skipped.push(name)
      return []
    }
    const file = await this.#package(name, from)
    if (file) return this.read(file, above, this.#isInstalled(file, above))
    throw await this.#errorAt(from, '/extends', {
      message: `\`extends\` names ${name}, which is neither a preset nor an installed package with a YAML or JSON file as its main entry`,
      suggestion: `Install it, or write recommended, strict, or a path that begins with ./`,
    })
  }

  async #package(name: string, from: LoadedFile & { kind: 'file' }): Promise<string | undefined> {
    try {
      return await packageFile(name, from.absolute)
    } catch (error) {
      if (!(error instanceof UnreadableModuleError)) throw error
      throw await this.#errorAt(from, '/extends', {
        message: `\`extends\` names ${name}, which cannot be read. ${error.message}`,
        suggestion: 'Install the package anew',
      })
    }
  }

  /** Whether a file of a package that may be used is not the repository's own. Throws {@link CodeRefusedError}. */
  #isInstalled(file: string, above: readonly string[]): boolean {
    const { code } = this.#options
    if (code.kind !== 'judged') return true
    const [main = file] = above
    for (const configuration of above) code.sourceOf(configuration, dirname(main))
    return code.sourceOf(file, dirname(main)) === undefined
  }

  /** Rules of one's own, from the modules that the configurations name. Throws {@link CodeRefusedError}. */
  async plugins(files: readonly LoadedFile[], root: string): Promise<Rule[]> {
    const { code } = this.#options
    const own = files.flatMap((file) => (file.kind === 'file' ? [file] : []))
    const named = own.flatMap((file) =>
      pluginsOf(file.value).map((name, index) => ({ name, index, file })),
    )
    if (code.kind === 'none') this.skipped.push(...named.map(({ name }) => name))
    if (code.kind === 'none' || named.length === 0) return []
    const modules = named.map(({ name, file }) => ({ name, from: file.absolute }))
    if (code.kind === 'judged') {
      for (const { absolute } of own) code.sourceOf(absolute, root)
      await authorizePlugins(modules, code, root)
    }
    const found: Rule[] = []
    for (const { name, index, file } of named) {
      const rules = await rulesOfPlugin(
        { name, from: file.absolute },
        { code, configurationFolder: root },
        found,
      )
      if ('message' in rules) throw await this.#errorAt(file, `/plugins/${index}`, rules)
      found.push(...rules)
    }
    return found
  }

  /** Holds every file against the schema, with the options of all rules that there are. */
  async check(files: readonly LoadedFile[], rules: readonly Rule[]): Promise<void> {
    const isPartial = this.skipped.length > 0
    for (const file of files) {
      if (file.kind !== 'file') continue
      const problems = await configurationProblems(file.value, rules, file.path)
      // Without its plugins their rules are not known, which is not the fault of the file.
      const [problem] = isPartial
        ? problems.filter(({ at }) => !/^\/(?:rules|ignores)|\/rules\//.test(at.pointer))
        : problems
      if (problem) throw await this.#errorAt(file, problem.at.pointer, problem)
    }
  }

  /** The baseline beside the configuration, or the one that it names. */
  async baseline(files: readonly LoadedFile[], root: string): Promise<LoadedBaseline> {
    const naming = files.findLast((file) => nameOfBaseline(file) !== undefined)
    const name = naming && nameOfBaseline(naming)
    const absolute = resolve(root, name ?? baselineName)
    const { mayLackBaseline = false, virtualFiles } = this.#options
    if (naming?.kind === 'file' && !mayLackBaseline && !exists(absolute, virtualFiles))
      throw await this.#errorAt(naming, '/baseline', {
        message: `\`baseline\` names ${name}, which does not exist; expected the file of the findings that are frozen`,
        suggestion:
          'Check the path, which is relative to the main configuration, or run `badgelint baseline`',
      })
    if (naming === undefined && !existsExactly(absolute, virtualFiles))
      return { absolute, entries: [] }
    return loadBaseline(absolute, { ...this.#options, bounds: boundsFor(this.#options) })
  }

  layers(files: readonly LoadedFile[], rules: readonly Rule[]): ConfigurationLayer[] {
    return files.flatMap((file): ConfigurationLayer[] => {
      if (file.kind === 'preset') {
        const configuration = preset(file.name, rules)
        return configuration ? [{ origin: file.name, configuration }] : []
      }
      const configuration = file.value as Configuration // `check` has held it against the schema
      return [{ origin: file.path, configuration, file: file.path }]
    })
  }

  async #errorAt(
    file: LoadedFile & { kind: 'file' },
    pointer: string,
    words: Pick<Problem, 'message' | 'suggestion'> & {
      readonly details?: readonly string[]
    },
  ): Promise<UnusableConfigurationError> {
    const { start } = await locateIn(file.path, file.source.text, pointer)
    return configurationError(file.path, start.line, words)
  }
}

/**
 * What a configuration extends. Where it does not say, that is `recommended` for the main file and
 * nothing for one that it extends. Wrong shapes are reported by `check`.
 */
function extendsOf(value: unknown, isMain: boolean): string[] {
  const given = fieldOf(value, 'extends')
  if (given === undefined || given === null) return isMain ? ['recommended'] : []
  return [given].flat().filter((name) => typeof name === 'string')
}

function pluginsOf(value: unknown): string[] {
  return [fieldOf(value, 'plugins') ?? []].flat().filter((name) => typeof name === 'string')
}

function nameOfBaseline(file: LoadedFile): string | undefined {
  const name = file.kind === 'file' ? fieldOf(file.value, 'baseline') : undefined
  return typeof name === 'string' ? name : undefined
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string, unknown>)[key] // any own key of an object may be read
}
