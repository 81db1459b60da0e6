import { type Configuration, lint, type Rule, rules, type Source } from '@badgelint/core'
import { median } from './processes.ts'
import { sets } from './templates.ts'

/** Milliseconds of one set of templates with and without the rules that read texts. */
export interface TextRulesCost {
  readonly templates: number
  readonly all: number
  readonly withoutTextRules: number
  /** With all that are on by default but one, for each rule that reads texts. */
  readonly byRule: ReadonlyMap<string, number>
  /** With the rules of the strict preset. */
  readonly strict: number
}

/** Rules that look into words and sentences: they read the description, or know a language. */
function isTextRule(rule: Rule): boolean {
  return 'reads' in rule && (rule.reads.includes('description') || rule.languages !== undefined)
}

/** Checks the same templates by turns, in this process, with and without the rules that read texts. */
export async function textRulesCost(count: number, rounds: number): Promise<TextRulesCost> {
  const sources: Source[] = sets.varied(count, 1).map(({ path, text }) => ({ path, text }))
  const text = rules
    .filter((rule) => (rule.preset ?? 'recommended') === 'recommended')
    .filter(isTextRule)
  const off = (ids: readonly string[]): Configuration => ({
    platform: 'credly',
    rules: Object.fromEntries(ids.map((id) => [id, 'off' as const])),
  })
  const configurations: Readonly<Record<string, Configuration>> = {
    all: off([]),
    without: off(text.map(({ id }) => id)),
    strict: { ...off([]), extends: 'strict' },
    ...Object.fromEntries(
      text.map(({ id }) => [
        id,
        off(text.map((other) => other.id).filter((other) => other !== id)),
      ]),
    ),
  }
  const times = new Map(Object.keys(configurations).map((name) => [name, [] as number[]]))
  for (let round = -1; round < rounds; round++)
    for (const [name, configuration] of Object.entries(configurations)) {
      const start = performance.now()
      await lint(sources, configuration)
      // The first round only warms the machine up.
      if (round >= 0) times.get(name)?.push(performance.now() - start)
    }
  const of = (name: string) => median(times.get(name) ?? [])
  return {
    templates: count,
    all: of('all'),
    withoutTextRules: of('without'),
    strict: of('strict'),
    byRule: new Map(text.map(({ id }) => [id, of(id) - of('without')])),
  }
}
