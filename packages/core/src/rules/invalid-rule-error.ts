import type { Pointer } from '../documents/place.ts'
import { BadgelintError } from '../error.ts'
import { firstFew } from '../text/first-few.ts'

/** What is wrong with a rule of one's own, or with what it yields. */
export interface RuleDefect {
  /** Its id, where it has one. */
  readonly rule?: string
  /** The plugin that it comes from, as the configuration names it; absent where it was handed in. */
  readonly plugin?: string
  /** Where, in the rule or in what it yields. */
  readonly pointer: Pointer
  /** What is there and what was expected, with the names of rule and plugin. No full stop. */
  readonly message: string
  /** What to do. No full stop. */
  readonly suggestion: string
}

/** Thrown for rules of one's own that cannot be used as they are, or that yield what is no finding. */
export class InvalidRuleError extends BadgelintError {
  override readonly name = 'InvalidRuleError'
  readonly problems: readonly RuleDefect[]

  constructor(problems: readonly RuleDefect[]) {
    const lines = defectLines(problems)
    const [only = ''] = lines
    if (lines.length === 1) super(only)
    else
      super(`Rules of your own have ${problems.length} mistakes; expected none.`, firstFew(lines))
    this.problems = problems
  }
}

/** Each defect as a sentence with its remedy. */
export function defectLines(problems: readonly RuleDefect[]): string[] {
  return problems.map(({ message, suggestion }) => `${message}. ${suggestion}.`)
}

/** A rule with the plugin that it comes from, in the middle of a sentence. */
export function ruleInWords(
  id: string | undefined,
  plugin: string | undefined,
  position?: number,
): string {
  const rule =
    id === undefined
      ? `the rule${position === undefined ? '' : ` number ${position}`}`
      : `the rule \`${id}\``
  return plugin === undefined ? rule : `${rule} of ${plugin}`
}
