import type { FileSettings, RuleSettings, Settings } from '../configuration/settings.ts'
import type { Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import { type FileModel, hasContent, misfits, passedOverIn } from '../formats/file-model.ts'
import type { UnreadBadge } from '../formats/unread-badge.ts'
import { platformOf } from '../platforms/index.ts'
import type { IssuedCredential } from '../program/credential.ts'
import type { ProgramProfile } from '../program/facts.ts'
import type { StatedRules } from '../program/governance/stated-rules.ts'
import type { PassedOverKind } from '../program/passed-over.ts'
import {
  type BadgeTemplate,
  type Format,
  type TemplateField,
  type TextField,
  type Translation,
  textFields,
} from '../program/template.ts'
import type { BuiltInCheckId } from '../rules/built-in-checks.ts'
import type { Rule, TemplateGroupRule, TemplateRule } from '../rules/rule.ts'
import { collected, errorOf } from '../rules/rule-error.ts'
import { document as documentSubject } from '../subjects/document.ts'
import { link as linkSubject } from '../subjects/link.ts'
import { programPartOf } from '../subjects/program.ts'
import { template as templateSubject } from '../subjects/template.ts'
import { analyse } from '../text/analysis.ts'
import type { RawFinding } from './finding.ts'
import { type Limited, limitSize, sizeProblems } from './limit-size.ts'
import {
  type PlannedRule,
  type PlannedTriggers,
  planFor,
  type RulePlan,
  withoutUnfit,
} from './rule-plan.ts'

/** A template as reports and the rules on groups need to know it. */
export interface TemplateEntry {
  readonly id: string
  readonly name?: string
  readonly format: Format
  readonly at: Place
  /** What people call the platform whose limits hold, configured or implied; absent where there is none. */
  readonly platform?: string
  readonly state?: 'draft' | 'active' | 'archived'
  /** Words by which owners are named, as they stand there. */
  readonly owners?: readonly string[]
  /** `YYYY-MM-DD` */
  readonly reviewedOn?: string
  /** Path or address of the image, as the template gives it. */
  readonly image?: string
  /** Day on which it was made, `YYYY-MM-DD`. */
  readonly createdOn?: string
  /** Since when its state is what it is, `YYYY-MM-DD`. */
  readonly stateChangedOn?: string
  /** How many badges its platform has issued from it. */
  readonly issuedCount?: number
  /** How many skills it names; absent where the format has none. */
  readonly skills?: number
  /** How many next steps it recommends; absent where the format cannot carry them. */
  readonly nextSteps?: number
  /** Whether earners can print a certificate. */
  readonly hasCertificate?: true
}

/** What one file says in a group: the entries of all files under one key are checked together. */
export interface GroupEntry {
  /** Id of the rule that extracted it, or {@link linkSource}. */
  readonly source: string
  readonly key: string
  /** Plain data. */
  readonly value: unknown
}

/** Source of the groups of links; their keys are addresses, their values the places that name one. */
export const linkSource = 'link'

/** Source of the one group of what files say of the program as a whole. */
export const programSource = 'program'

/** Source of the one group of what rules on templates are told of governance documents. */
export const governanceSource = 'governance'

/** What a governance document lays down, and the pages that it leads to. */
export interface GovernancePart {
  readonly file: string
  readonly stated: StatedRules
  readonly pages: readonly string[]
}

/**
 * What linting one file gives: it follows from the file's model and from what is configured for its path,
 * and is plain data, so that it can be cached by content and worked out on another thread.
 */
export interface FileResult {
  readonly file: string
  readonly outcome: 'checked' | 'skipped'
  /** What stands in it and is known, and is no template. */
  readonly passedOver: readonly PassedOverKind[]
  readonly templates: readonly TemplateEntry[]
  readonly findings: readonly RawFinding[]
  readonly entries: readonly GroupEntry[]
  /** What it says of the program, where it is the program's own file. */
  readonly program?: ProgramProfile
  /** Ids of the rules that were held against something in this file. */
  readonly rules: readonly string[]
}

/** What is kept of a result once its entries are in the index. */
export type LintedFile = Omit<FileResult, 'entries'>

export interface LintFileOptions {
  /** Whether rules are held against its items; else only its entries are worked out. Default: yes. */
  readonly checks?: boolean
  /** Whether its links are among the entries. Default: where rules are held and one of them is on links. */
  readonly links?: boolean
  /** Whether what it says of the program is among the entries. Default: where a rule on the program is on. */
  readonly program?: boolean
  /** Ids of rules on groups that can find nothing in this run, so that nothing is kept for them. */
  readonly silent?: ReadonlySet<string>
}

/** Holds the rules that are switched on for a file against what it holds. */
export function lintFile(
  model: FileModel,
  settings: Settings,
  options: LintFileOptions = {},
): FileResult {
  return new FileLinter(model, settings, options).lint()
}

const noRules: ReadonlySet<string> = new Set()

class FileLinter {
  readonly #model: FileModel
  readonly #limited: readonly Limited[]
  readonly #all: Settings
  readonly #settings: FileSettings
  readonly #checks: boolean
  readonly #silent: ReadonlySet<string>
  readonly #findings: RawFinding[] = []
  readonly #entries: GroupEntry[] = []
  readonly #plans = new Set<RulePlan>()
  /** Ids of those that are held beside the plans. */
  readonly #rules = new Set<string>()

  constructor(
    read: FileModel,
    settings: Settings,
    { checks = true, links, program, silent = noRules }: LintFileOptions,
  ) {
    const model = withSeries(read, settings)
    this.#all = settings
    this.#settings = settings.for(model.file)
    this.#checks = checks
    this.#silent = silent
    const limited = limitSize(model, settings.bounds)
    this.#model = model
    this.#limited = limited.limited
    if (links ?? (checks && this.#settings.active.link.length > 0))
      for (const { address, use } of linkSubject.itemsIn(limited.model))
        this.#entries.push({ source: linkSource, key: address, value: use })
    const isAsked = program ?? this.#settings.active.program.length > 0
    const part = isAsked ? programPartOf(model) : undefined
    if (part) this.#entries.push({ source: programSource, key: '', value: part })
    if (model.kind === 'document' && model.document.role === 'governance') {
      const { file, document } = model
      const value: GovernancePart = { file, stated: document.stated ?? {}, pages: document.pages }
      this.#entries.push({ source: governanceSource, key: '', value })
    }
  }

  lint(): FileResult {
    this.#builtIn()
    const whole = templateSubject.itemsIn(this.#model)
    for (const [index, template] of whole.entries()) this.#template(template, this.#limited[index])
    if (this.#checks && this.#model.kind === 'templates')
      for (const credential of this.#model.credentials) this.#credential(credential)
    for (const document of documentSubject.itemsIn(this.#model))
      for (const [rule, settings] of this.#settings.active.document)
        if (this.#checks && (rule.roles ?? ['governance']).includes(document.role)) {
          this.#rules.add(rule.id)
          const problems = collected(
            rule,
            () => this.#model.file,
            () => rule.check(document, settings.options),
          )
          this.#report(rule, settings, problems)
        }
    return {
      file: this.#model.file,
      outcome: hasContent(this.#model) ? 'checked' : 'skipped',
      passedOver: passedOverIn(this.#model),
      templates: whole.map((template) => this.#entry(template)),
      findings: this.#findings,
      entries: this.#entries,
      ...(this.#model.kind === 'program' ? { program: this.#model.profile } : {}),
      rules: this.#heldRules(),
    }
  }

  /** Nearly all files have templates of one kind, and share one list. */
  #heldRules(): readonly string[] {
    const lists = Array.from(this.#plans, (plan) => (this.#checks ? plan.ids : plan.groupIds))
    const [first] = lists
    if (first && lists.length === 1 && this.#rules.size === 0) return first
    return [...new Set([...this.#rules, ...lists.flat()])]
  }

  /** What is wrong with the file as such. */
  #builtIn(): void {
    const model = this.#model
    switch (model.kind) {
      case 'broken':
        this.#problems('document/syntax', [model.problem])
        break
      case 'unreadable':
        this.#problems('document/readable', [model.problem])
        break
      case 'unread':
        this.#problems('document/unread', [model.problem])
        break
      case 'program':
        this.#problems('program/schema', model.problems)
        break
      case 'templates': {
        const { unread, issuers } = model
        const problems = misfits(model)
        if (problems.length > 0) this.#problems('document/format', problems)
        if (unread.length > 0) this.#problems('document/unread', unread)
        for (const { at, problems: own } of issuers)
          if (own.length > 0) this.#problems('issuer/schema', own, this.#templateAround(at))
      }
    }
  }

  /** The id of the template in which something stands; undefined where it stands in none. */
  #templateAround({ document, pointer }: Place): string | undefined {
    return templateSubject
      .itemsIn(this.#model)
      .find(({ at }) => at.document === document && pointer.startsWith(`${at.pointer}/`))?.id.value
  }

  /** `limited` is the part of a template that is checked. */
  #template(whole: BadgeTemplate, limited?: Limited): void {
    const { template = whole, excess = [] } = limited ?? {}
    const id = template.id.value
    if (excess.length > 0)
      this.#problems('document/size', sizeProblems(excess, this.#all.bounds), id)
    const { group, single } = this.#plan(template)
    let current: Rule | undefined
    try {
      for (const planned of group)
        if (!this.#silent.has(planned.rule.id)) {
          current = planned.rule
          this.#extract(planned, template)
        }
      if (!this.#checks) return
      for (const { rule, settings, context, triggers } of single) {
        current = rule
        if (triggers && !occur(triggers, template)) continue
        const problems = rule.check(rule.whole ? whole : template, settings.options, context)
        this.#report(rule, settings, problems, id)
      }
      for (const translation of template.translations ?? [])
        for (const { rule, settings, context, triggers } of this.#translationRules(
          template,
          translation,
        )) {
          current = rule
          const translated = { ...template, ...translation }
          if (triggers && !occur(triggers, translated)) continue
          const problems = rule.check(translated, settings.options, context)
          this.#report(rule, settings, inLanguage(problems, translation), id)
        }
    } catch (error) {
      throw current ? errorOf(current, this.#model.file, error) : error
    }
  }

  /** The rules that have something to say of an issued badge without its template. */
  #credential(credential: IssuedCredential): void {
    for (const [rule, settings] of this.#settings.active.template) {
      if (rule.checkCredential === undefined) continue
      this.#rules.add(rule.id)
      const problems = collected(
        rule,
        () => this.#model.file,
        () => rule.checkCredential?.(credential) ?? [],
      )
      this.#report(rule, settings, problems)
    }
  }

  /** The rules for a template. Those that judge a malformed field leave it to `template/schema`. */
  #plan(template: BadgeTemplate): RulePlan {
    const plan = planFor(template, this.#settings)
    const isFit = template.malformed.size === 0 && template.leftOut === undefined
    const own = isFit ? plan : withoutUnfit(plan, template)
    this.#plans.add(own)
    return own
  }

  /** The rules on texts alone, in the language of a translation. */
  #translationRules(
    template: BadgeTemplate,
    { language, ...texts }: Translation,
  ): readonly PlannedRule<TemplateRule>[] {
    const { single } = planFor({ ...template, ...texts, language }, this.#settings)
    const isThere = {
      name: texts.name,
      description: texts.description,
      criteria: texts.criteria[0],
    }
    return single.filter(
      ({ rule }) =>
        rule.reads.length > 0 &&
        rule.reads.every(
          (field) => isTextField(field) && isThere[field] && !template.malformed.has(field),
        ),
    )
  }

  #extract(
    { rule, settings, context }: PlannedRule<TemplateGroupRule>,
    template: BadgeTemplate,
  ): void {
    for (const { key, value } of rule.extract(template, settings.options, context))
      this.#entries.push({ source: rule.id, key, value })
  }

  #report(
    rule: Rule,
    settings: RuleSettings,
    problems: Iterable<Problem>,
    template?: string,
  ): void {
    for (const problem of problems)
      this.#findings.push(toRawFinding(rule, settings, problem, template))
  }

  #problems(
    id: BuiltInCheckId,
    problems: readonly (Problem | UnreadBadge)[],
    template?: string,
  ): void {
    this.#rules.add(id)
    const severity = this.#all.builtInSeverity(id, this.#model.file)
    if (severity === 'off') return
    const isConfigured = this.#settings.rules.get(id)?.isConfigured ?? false
    for (const problem of problems) {
      const own = isConfigured ? undefined : problem.severity
      this.#findings.push(findingOf(id, own ?? severity, problem, template))
    }
  }

  #entry(template: BadgeTemplate): TemplateEntry {
    const { id, name, format, at, state, owners, reviewedOn, image } = template
    const { skills, recommendations, certificate, record } = template
    return {
      id: id.value,
      ...(name ? { name: name.value } : {}),
      format,
      at,
      ...(this.#settings.platform === undefined && format === 'badgelint'
        ? {}
        : { platform: platformOf(format, this.#settings.platform).title }),
      ...(state ? { state: state.value } : {}),
      ...(owners ? { owners: owners.map(({ value }) => value) } : {}),
      ...(reviewedOn ? { reviewedOn: reviewedOn.value } : {}),
      ...(image ? { image: image.value } : {}),
      ...(record.createdOn ? { createdOn: record.createdOn.value } : {}),
      ...(record.issuedCount ? { issuedCount: record.issuedCount.value } : {}),
      ...(record.stateChangedOn ? { stateChangedOn: record.stateChangedOn.value } : {}),
      ...(skills ? { skills: skills.length } : {}),
      ...(recommendations ? { nextSteps: recommendations.length } : {}),
      ...(certificate?.isOn ? { hasCertificate: true } : {}),
    }
  }
}

/** A model whose templates have the series that is configured for them, where they name none themselves. */
function withSeries(model: FileModel, settings: Settings): FileModel {
  if (settings.series.length === 0 || model.kind !== 'templates') return model
  const templates = model.templates.map((template) => {
    if (template.series) return template
    const value = settings.seriesOf(model.file, template.name?.value)
    return value === undefined ? template : { ...template, series: { value, at: template.at } }
  })
  return { ...model, templates }
}

function isTextField(field: TemplateField): field is TextField {
  return textFields.some((one) => one === field)
}

/** What is found in a translation, so that it is told from the same in another language. */
function* inLanguage(problems: Iterable<Problem>, { language }: Translation): Iterable<Problem> {
  for (const problem of problems)
    yield language ? { ...problem, about: `${problem.about} (${language.value})` } : problem
}

/** Makes a finding of what a rule yields, with the severity that is configured. */
export function toRawFinding(
  rule: Rule,
  settings: RuleSettings,
  problem: Problem,
  template: string | undefined,
): RawFinding {
  const own = rule.kind === 'guidance' && !settings.isConfigured ? problem.severity : undefined
  const severity = own ?? (settings.severity === 'off' ? 'info' : settings.severity)
  return findingOf(rule.id, severity, problem, template)
}

function findingOf(
  rule: string,
  severity: RawFinding['severity'],
  {
    at,
    about,
    label,
    message,
    suggestion,
    related = [],
    fix,
    offsets,
    line,
    column,
  }: Omit<Problem, 'severity'>,
  template: string | undefined,
): RawFinding {
  return {
    rule,
    severity,
    at,
    about,
    ...(label === undefined ? {} : { label }),
    message,
    suggestion,
    related,
    ...(template === undefined ? {} : { template }),
    ...(fix === undefined ? {} : { fix }),
    ...(offsets === undefined ? {} : { offsets }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}

/** Whether one of the words that a rule declares stands where it looks for them. */
function occur({ list, in: fields }: PlannedTriggers, template: BadgeTemplate): boolean {
  return fields.some((field) =>
    field === 'criteria'
      ? template.criteria.some(({ text }) => analyse(text).has(list))
      : template[field] && analyse(template[field]).has(list),
  )
}
