import { inWords } from '../text/in-words.ts'
import { filesIn } from './files-in.ts'
import { InvalidRuleError, ruleInWords } from './invalid-rule-error.ts'
import type { Extract, Problem, Rule } from './rule.ts'
import { entryDefects, findingDefects, type YieldDefect } from './yield-defects.ts'

/** The plugin of each rule that is none of the built-in ones; undefined where it was handed in. */
const plugins = new WeakMap<Rule, string | undefined>()

/** The plugin that a rule comes from. */
export function pluginOf(rule: Rule): string | undefined {
  return plugins.get(rule)
}

/**
 * A rule of one's own of which everything that it yields is looked over, so that none of it needs to be where
 * findings are settled, and the built-in rules pay nothing. The rule has been looked over itself.
 */
export function guardedRule(rule: Rule, plugin?: string): Rule {
  const guarded = withGuard(rule, plugin)
  plugins.set(guarded, plugin)
  return guarded
}

function withGuard(rule: Rule, plugin: string | undefined): Rule {
  const findings = (given: unknown, where: () => string) =>
    checked<Problem>(given, rule, plugin, where, 'a finding', (value) =>
      findingDefects(value, rule.kind),
    )
  if ('checkGroup' in rule && rule.checkGroup !== undefined)
    return {
      ...defined(rule),
      extract: (template, options, context) =>
        checked<Extract<unknown>>(
          rule.extract(template, options, context),
          rule,
          plugin,
          () => template.at.file,
          'what is extracted',
          entryDefects,
        ),
      checkGroup: (group, options, facts, base) =>
        findings(rule.checkGroup(group, options, facts, base), () => filesIn(group)),
    }
  const single = rule as Exclude<Rule, { checkGroup: unknown }> // the others have been told apart
  switch (single.on) {
    case 'template':
      return {
        ...defined(single),
        on: 'template',
        check: (template, options, context) =>
          findings(single.check(template, options, context), () => template.at.file),
      }
    case 'document':
      return {
        ...defined(single),
        on: 'document',
        check: (document, options) =>
          findings(single.check(document, options), () => document.at.file),
      }
    case 'program':
      return {
        ...defined(single),
        on: 'program',
        check: (program, options, facts) =>
          findings(single.check(program, options, facts), () => 'the program'),
      }
    case 'link':
      return {
        ...defined(single),
        on: 'link',
        check: (link, options, context) =>
          findings(single.check(link, options, context), () => filesIn(link.uses)),
      }
  }
}

/** What a rule gives, one by one as it comes. Throws {@link InvalidRuleError}. */
function* checked<T>(
  given: unknown,
  rule: Rule,
  plugin: string | undefined,
  where: () => string,
  what: string,
  defectsOf: (value: unknown) => YieldDefect[],
): Iterable<T> {
  const name = ruleInWords(rule.id, plugin)
  const refuse = (defects: readonly YieldDefect[], prefix: string) =>
    new InvalidRuleError(
      defects.map(({ pointer, message, suggestion }) => ({
        rule: rule.id,
        ...(plugin === undefined ? {} : { plugin }),
        pointer,
        message: `${prefix} of ${name} for ${where()}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
        suggestion,
      })),
    )
  if (!isIterable(given)) {
    const message = `There is ${inWords(given)}; expected a list, or what a generator function gives`
    const suggestion = 'Write it as a generator function, with * before its name'
    throw refuse([{ pointer: '', message, suggestion }], 'In the result')
  }
  for (const value of given) {
    const defects = defectsOf(value)
    if (defects.length > 0) throw refuse(defects, `In ${what}`)
    yield value as T // it has just been looked over
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

/** The same rule without fields that are there and have no value. */
function defined<R extends Rule>(rule: R): R {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as R // the others are optional
}
