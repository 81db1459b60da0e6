import type { FileSettings, RuleSettings } from '../configuration/settings.ts'
import { automations } from '../platforms/automation.ts'
import { limitOf, platformOf } from '../platforms/index.ts'
import type { Platform } from '../platforms/platform.ts'
import type { BadgeTemplate, Format } from '../program/template.ts'
import type { Context, RuleTriggers, TemplateGroupRule, TemplateRule } from '../rules/rule.ts'
import { template as templateSubject } from '../subjects/template.ts'
import { isSameLanguage } from '../text/language.ts'
import { Triggers } from '../text/triggers.ts'

export interface PlannedTriggers {
  readonly list: Triggers
  readonly in: RuleTriggers['in']
}

/** A rule with what holds for it, and what it is told beside a template. */
export interface PlannedRule<R extends TemplateRule | TemplateGroupRule> {
  readonly rule: R
  readonly settings: RuleSettings
  readonly context: Context
  /** The words that the rule declares, and where it looks for them. */
  readonly triggers: PlannedTriggers | undefined
}

/** The rules that have to do with all templates of a kind, by what they declare. */
export interface RulePlan {
  readonly single: readonly PlannedRule<TemplateRule>[]
  readonly group: readonly PlannedRule<TemplateGroupRule>[]
  /** Ids of all that are held against a template: of the check of its size, and of both lists. */
  readonly ids: readonly string[]
  /** Those alone that are held where only groups are asked for. */
  readonly groupIds: readonly string[]
}

/** What decides which rules have to do with a template, beside what is configured for its file. */
interface TemplateKind {
  readonly format: Format
  readonly isArchived: boolean
  /** Undefined where nobody can tell. */
  readonly language: string | undefined
}

/** More kinds than a program has: languages may be stated in any words. */
const maxPlans = 1_000

const plans = new WeakMap<FileSettings, Map<string, RulePlan>>()

/** The rules for a template in a file. Worked out once for all templates of its kind. */
export function planFor(template: BadgeTemplate, settings: FileSettings): RulePlan {
  const kind: TemplateKind = {
    format: template.format,
    isArchived: templateSubject.isArchived(template),
    language: templateSubject.languageOf(template, settings.language),
  }
  let known = plans.get(settings)
  if (known === undefined || known.size >= maxPlans) {
    known = new Map()
    plans.set(settings, known)
  }
  const key = `${kind.format} ${kind.isArchived} ${kind.language ?? ''}`
  let plan = known.get(key)
  if (plan === undefined) {
    plan = makePlan(kind, settings)
    known.set(key, plan)
  }
  return plan
}

function makePlan(kind: TemplateKind, { active, platform: configured }: FileSettings): RulePlan {
  const platform = platformOf(kind.format, configured)
  const planned = <R extends TemplateRule | TemplateGroupRule>(
    rules: readonly (readonly [R, RuleSettings])[],
  ) =>
    rules.flatMap(([rule, settings]) => {
      const context = isFor(rule, kind) ? contextFor(rule, platform) : undefined
      return context ? [{ rule, settings, context, triggers: triggersOf(rule) }] : []
    })
  return planOf(planned(active.template), planned(active.group))
}

function planOf(single: RulePlan['single'], group: RulePlan['group']): RulePlan {
  const groupIds = ['document/size', ...group.map(({ rule }) => rule.id)]
  return { single, group, groupIds, ids: [...groupIds, ...single.map(({ rule }) => rule.id)] }
}

/** A plan without the rules that judge a malformed field of a template, or miss one that an excerpt leaves out. */
export function withoutUnfit(plan: RulePlan, { malformed, leftOut }: BadgeTemplate): RulePlan {
  const isLeft = ({ rule }: PlannedRule<TemplateRule | TemplateGroupRule>) =>
    !rule.reads.some((field) => malformed.has(field) || (rule.absence && leftOut?.has(field)))
  return planOf(plan.single.filter(isLeft), plan.group.filter(isLeft))
}

function isFor(
  rule: TemplateRule | TemplateGroupRule,
  { format, isArchived, language }: TemplateKind,
): boolean {
  if (isArchived && rule.kind === 'guidance' && rule.archived !== true) return false
  if (rule.formats && !rule.formats.includes(format)) return false
  // A text too short to tell its language counts as any, since what a rule looks for is in its own; a longer one
  // that is in none of the known languages is told, and counts as none.
  if (rule.languages === undefined || language === undefined) return true
  return rule.languages.some((own) => isSameLanguage(own, language))
}

/** Each rule has one list, however many plans it is in. */
const lists = new WeakMap<RuleTriggers, PlannedTriggers>()

function triggersOf(rule: TemplateRule | TemplateGroupRule): PlannedTriggers | undefined {
  const declared = 'triggers' in rule ? rule.triggers : undefined
  if (declared === undefined) return undefined
  const known = lists.get(declared)
  if (known) return known
  const made = { list: new Triggers(declared.words), in: declared.in }
  lists.set(declared, made)
  return made
}

/** Undefined where the platform has no such limit as a rule is about. */
function contextFor(
  { limit: name }: TemplateRule | TemplateGroupRule,
  platform: Platform,
): Context | undefined {
  const limit = name && limitOf(platform, name)
  if (name && limit === undefined) return undefined
  return {
    limit: limit ?? noLimit,
    limitOf: (other) => limitOf(platform, other),
    platform: {
      title: platform.title,
      automations: automations[platform.name] ?? [],
      lacks: platform.lacks ?? [],
    },
  }
}

/** Handed to rules that declare no limit; they have no business looking at it. */
const noLimit = { value: Number.POSITIVE_INFINITY, platform: '', source: '' }
