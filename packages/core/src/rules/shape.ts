import type { Rule } from './rule.ts'

/** What a rule is given at a time: an item of its subject, or a group of what many templates say. */
export type RuleShape = 'template' | 'group' | 'document' | 'program' | 'link'

/** The one place that tells the shapes of rules apart. */
export function shapeOf(rule: Rule): RuleShape {
  return 'checkGroup' in rule ? 'group' : rule.on
}

/** For each shape its rules, in their order. */
export type RulesByShape = {
  readonly [S in RuleShape]: readonly Extract<Rule, ShapeTypes[S]>[]
}

interface ShapeTypes {
  readonly template: { readonly on: 'template'; readonly check: unknown }
  readonly group: { readonly checkGroup: unknown }
  readonly document: { readonly on: 'document' }
  readonly program: { readonly on: 'program' }
  readonly link: { readonly on: 'link' }
}

/** Sorts rules by their shapes. */
export function byShape(rules: readonly Rule[]): RulesByShape {
  const of = <S extends RuleShape>(shape: S) =>
    rules.filter((rule): rule is RulesByShape[S][number] => shapeOf(rule) === shape)
  return {
    template: of('template'),
    group: of('group'),
    document: of('document'),
    program: of('program'),
    link: of('link'),
  }
}
