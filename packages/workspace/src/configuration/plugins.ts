import {
  rules as builtIn,
  defectLines,
  firstFew,
  guardedRule,
  type Rule,
  type RuleDefect,
  validateRules,
} from '@badgelint/core/internal'
import { type CodeAuthorizer, type CodePolicy, CodeRefusedError } from './code-policy.ts'
import { resolveModule } from './modules.ts'

/** What is wrong with a plugin, and what to do. */
export interface PluginProblem {
  readonly message: string
  readonly suggestion: string
  /** Lines of their own below, one for each mistake. */
  readonly details?: readonly string[]
}

/** A name of a plugin, and the configuration file that names it. */
export interface NamedPlugin {
  readonly name: string
  readonly from: string
}

/** Which code may run, and the folder of the main configuration. */
interface Permission {
  readonly code: Exclude<CodePolicy, { kind: 'none' }>
  readonly configurationFolder: string
}

/**
 * Authorizes plugins before any of them runs; one that does not exist is reported when it is loaded. Throws
 * {@link CodeRefusedError}.
 */
export async function authorizePlugins(
  plugins: readonly NamedPlugin[],
  authorizer: CodeAuthorizer,
  configurationFolder: string,
): Promise<void> {
  const { authorizeModule } = await import('./load-module.ts')
  for (const { name, from } of plugins) {
    const url = await resolveModule(name, from).catch(() => undefined)
    if (url !== undefined) authorizeModule({ url, name, from }, { authorizer, configurationFolder })
  }
}

/** The rules of a plugin, validated, or what is wrong with it. Throws {@link CodeRefusedError}. */
export async function rulesOfPlugin(
  { name, from }: NamedPlugin,
  permission: Permission,
  earlier: readonly Rule[],
): Promise<readonly Rule[] | PluginProblem> {
  let exported: unknown
  try {
    const module = await importModule(name, from, permission)
    exported =
      typeof module === 'object' && module !== null && 'default' in module
        ? module.default
        : undefined
  } catch (error) {
    if (error instanceof CodeRefusedError) throw error
    return {
      message: `The plugin ${name} cannot be loaded: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      suggestion: 'Check its path, which is relative to this file, and that it is a module',
    }
  }
  const rules: unknown[] = Array.isArray(exported) ? exported : [exported]
  const taken = [...builtIn, ...earlier].map(({ id }) => id)
  const defects = await validateRules(rules, { plugin: name, taken })
  if (defects.length > 0) return problemOf(name, defects)
  return (rules as Rule[]).map((rule) => guardedRule(rule, name)) // each has just been looked over
}

function problemOf(name: string, defects: readonly RuleDefect[]): PluginProblem {
  const [only] = defects
  if (only !== undefined && defects.length === 1) return only
  return {
    message: `The rules of ${name} have ${defects.length} mistakes; expected none`,
    suggestion: 'Fix the mistakes listed below',
    details: firstFew(defectLines(defects)),
  }
}

async function importModule(
  name: string,
  from: string,
  { code, configurationFolder }: Permission,
): Promise<unknown> {
  const url = await resolveModule(name, from)
  if (code.kind === 'all') return import(url)
  const { importAuthorized } = await import('./load-module.ts')
  return importAuthorized({ url, name, from }, { authorizer: code, configurationFolder })
}
