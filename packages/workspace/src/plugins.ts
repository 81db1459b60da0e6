import { rules as builtIn, type Rule, validateRule } from '@badgelint/core/internal'
import { type CodeJudge, type CodePolicy, CodeRefusedError } from './code-policy.ts'
import { resolveModule } from './modules.ts'

/** What is wrong with a plugin, and what to do. */
export interface PluginFlaw {
  readonly message: string
  readonly suggestion: string
}

/** A name of a plugin, and the configuration file that names it. */
export interface NamedPlugin {
  readonly name: string
  readonly from: string
}

/** Which code may run, and the folder of the main configuration. */
interface Permission {
  readonly code: Exclude<CodePolicy, { kind: 'none' }>
  readonly root: string
}

/** Judges plugins before any of them runs. What there is none of is told when it is loaded. Throws {@link CodeRefusedError}. */
export async function judgePlugins(
  plugins: readonly NamedPlugin[],
  judge: CodeJudge,
  root: string,
): Promise<void> {
  const { judgeModule } = await import('./load-module.ts')
  for (const { name, from } of plugins) {
    const url = await resolveModule(name, from).catch(() => undefined)
    if (url !== undefined) judgeModule({ url, name, from }, { judge, root })
  }
}

/** The rules of a plugin, looked over, or what is wrong with it. Throws {@link CodeRefusedError}. */
export async function rulesOfPlugin(
  { name, from }: NamedPlugin,
  permission: Permission,
  earlier: readonly Rule[],
): Promise<readonly Rule[] | PluginFlaw> {
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
  for (const rule of rules) {
    const [flaw] = validateRule(rule, taken)
    if (flaw) return { message: `${name}: ${flaw.message}`, suggestion: flaw.suggestion }
  }
  return rules as Rule[] // each has just been looked over
}

async function importModule(
  name: string,
  from: string,
  { code, root }: Permission,
): Promise<unknown> {
  const url = await resolveModule(name, from)
  if (code.kind === 'all') return import(url)
  const { importJudged } = await import('./load-module.ts')
  return importJudged({ url, name, from }, { judge: code, root })
}
