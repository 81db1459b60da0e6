import type { Place } from '../documents/place.ts'
import type { RawFinding } from '../lint/finding.ts'
import type { Locators } from '../report/locate.ts'
import type { LinkRule, TemplateGroupRule, TemplateRule } from '../rules/rule.ts'
import type { RulesByShape } from '../rules/shape.ts'
import type { ChangedFacts } from './changed-facts.ts'
import type { Differences } from './differences.ts'

/** What is needed to hold findings of now against those of before. */
export interface Comparison {
  readonly differences: Differences
  readonly facts: ChangedFacts
  readonly rules: RulesByShape
  readonly before: Locators
  readonly after: Locators
}

/** How findings of one rule are held against those of before, by the shape of the rule. */
export interface Comparer {
  /** Whether a finding that has no counterpart before is a new one. */
  readonly isNew: () => boolean
  /** Whether a change affects a finding; `before` is its counterpart, where it has one. */
  readonly isAffected: (
    finding: RawFinding,
    before: RawFinding | undefined,
  ) => boolean | Promise<boolean>
  /** The places at which a finding may have stood. */
  readonly placesOf: (finding: RawFinding) => readonly Place[]
  /** Whether one finding of before is the counterpart of all of now that are alike. */
  readonly isShared: boolean
  /** Whether both states are asked alike, so that what is found no longer is settled. */
  readonly isToldBefore: boolean
}

/** The comparers of all rules, by id. Built-in checks have {@link builtInComparer}. */
export function comparersOf(comparison: Comparison): ReadonlyMap<string, Comparer> {
  const { template, group, document, program, link } = comparison.rules
  return new Map<string, Comparer>([
    ...template.map((rule) => [rule.id, byFields(rule, comparison)] as const),
    ...group.map((rule) => [rule.id, byFieldsOfAll(rule, comparison)] as const),
    ...[...document, ...program].map(({ id }) => [id, byText(comparison)] as const),
    ...link.map((rule) => [rule.id, byAddress(rule, comparison)] as const),
  ])
}

const usual = {
  isNew: () => true,
  placesOf: ({ at }: RawFinding) => [at],
  isShared: false,
  isToldBefore: true,
}

/** By the fields of the template that a finding is about, and those that they are held against. */
function byFields(rule: TemplateRule, { differences }: Comparison): Comparer {
  return {
    ...usual,
    isAffected: (finding, before) =>
      before === undefined ||
      differences.isOfOtherFields(finding, rule) ||
      (differences.isOtherField(finding.at, rule) ?? finding.message !== before.message),
  }
}

/** By the fields of all templates that a finding points to, and by facts that they are held against. */
function byFieldsOfAll(rule: TemplateGroupRule, { differences, facts }: Comparison): Comparer {
  // Which of several alike a rule points out goes by the order of their files.
  const isNew = () => !(differences.areMoves && !facts.concern(rule))
  return {
    ...usual,
    isNew,
    isAffected: (finding, before) => {
      if (before === undefined) return isNew()
      if (differences.isOfOtherFields(finding, rule)) return true
      const isOtherMessage = finding.message !== before.message
      return (
        differences.isOtherField(finding.at, rule) === true ||
        (isOtherMessage && facts.concern(rule))
      )
    },
    // What is found in several templates may stand at any of them.
    placesOf: ({ at, related }) => [at, ...related],
    isShared: true,
  }
}

/** By the very text at which a finding stands. */
function byText({ before: then, after }: Comparison): Comparer {
  return {
    ...usual,
    isAffected: async (finding, before) =>
      before === undefined ||
      finding.message !== before.message ||
      (await then.textAt(before)) !== (await after.textAt(finding)),
  }
}

/** By the address that a finding is about. */
function byAddress({ needsAnswer }: LinkRule, { differences }: Comparison): Comparer {
  return {
    ...usual,
    // Only links that a change adds are asked.
    isToldBefore: needsAnswer !== true,
    isAffected: (finding, before) =>
      differences.isOfAddedLink(finding) || (before === undefined && !needsAnswer),
  }
}

/** By the text of the whole file for what is wrong with a file, else by the very text. */
export function builtInComparer({ before: then, after }: Comparison): Comparer {
  return {
    ...usual,
    isAffected: async (finding, before) => {
      if (before === undefined) return true
      return finding.rule.startsWith('document/')
        ? then.textOf(before.at.file) !== after.textOf(finding.at.file)
        : (await then.textAt(before)) !== (await after.textAt(finding))
    },
  }
}
