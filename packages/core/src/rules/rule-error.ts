import { rules as builtIn } from './catalogue.ts'
import { InvalidRuleError, ruleInWords } from './invalid-rule-error.ts'
import { pluginOf } from './own-rule.ts'
import type { Rule } from './rule.ts'

/** A rule threw. Its own mistake, never that of the file, so nothing is reported from such a run. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  /** Id of the rule. */
  readonly rule: string
  /** The plugin that it comes from, where it is known. */
  readonly plugin: string | undefined
  /** Whether it comes with badgelint. */
  readonly isBuiltIn: boolean
  /** What it was held against: a file, or several. */
  readonly file: string

  constructor(rule: Rule, file: string, cause: unknown) {
    const plugin = pluginOf(rule)
    const name = ruleInWords(rule.id, plugin)
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
    super(`T${name.slice(1)} failed on ${file}: ${reason}`, { cause })
    this.rule = rule.id
    this.plugin = plugin
    this.isBuiltIn = builtIn.includes(rule)
    this.file = file
  }
}

/** Collects what a rule yields; what it throws comes out with the names of rule and file. */
export function collected<T>(rule: Rule, file: () => string, check: () => Iterable<T>): T[] {
  try {
    return [...check()]
  } catch (error) {
    throw errorOf(rule, file(), error)
  }
}

/** What a rule threw, with the names of rule and file. */
export function errorOf(rule: Rule, file: string, error: unknown): InvalidRuleError | RuleError {
  return error instanceof InvalidRuleError ? error : new RuleError(rule, file, error)
}
