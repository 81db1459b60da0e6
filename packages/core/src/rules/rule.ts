import type { PatchOperation } from '../documents/patch.ts'
import type { Located, Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import type { Automation, LimitName, OptionalPart, PlatformLimit } from '../platforms/platform.ts'
import type { IssuedCredential } from '../program/credential.ts'
import type { ProgramDocument } from '../program/document.ts'
import type {
  ComparedFact,
  ConfiguredProgram,
  FactName,
  Facts,
  ImageFacts,
} from '../program/facts.ts'
import type { FormerMeaning, IssuanceFacts, LedgerFacts } from '../program/issuance.ts'
import type { Link, LinkFact, LinkUse } from '../program/links.ts'
import type { Program } from '../program/program.ts'
import type { BadgeTemplate, Format, TemplateField, TextField } from '../program/template.ts'

/** All severities, the most severe first. */
export const severities = ['error', 'warning', 'info'] as const

export type Severity = (typeof severities)[number]

/** Number of one of the fifteen best practices for credentialing. */
export type Practice = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15

export type { PatchOperation, Problem }

/** A JSON Schema for one option; the rule's own default is what holds where nothing is configured. */
export interface OptionSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  readonly description: string
  readonly default: unknown
  readonly [keyword: string]: unknown
}

export type OptionSchemas = Readonly<Record<string, OptionSchema>>

/** The values of a rule's options, of the types that their defaults have. */
export type OptionValues<O extends OptionSchemas> = { readonly [K in keyof O]: O[K]['default'] }

/** An input that draws nothing from the rule, or findings about the named things. */
export interface GoodExample {
  /** YAML, cut to what matters; the rest is filled in from an exemplary template. */
  readonly text: string
  readonly caption?: string
  /** Name of the file where that is not YAML in our own format; then nothing is filled in. */
  readonly file?: string
  /** The platform that is configured for it. */
  readonly platform?: string
  /** The day that counts as today; 2026-06-01 where nothing is said. */
  readonly today?: string
  /** What `program.yaml` says. */
  readonly program?: string
  /** Other files of the program, by their paths. */
  readonly beside?: Readonly<Record<string, string>>
  /** The text of `metrics/metrics.csv`. */
  readonly metrics?: string
  /** What is configured of the program as a whole. */
  readonly configured?: ConfiguredProgram
  /** What is known of images, by the path that the template gives. */
  readonly images?: Readonly<Record<string, ImageFacts>>
  /** What was issued, by the template's id. */
  readonly issuance?: Readonly<Record<string, IssuanceFacts>>
  /** What the ledger says of the program as a whole. */
  readonly ledger?: LedgerFacts
  /** The meanings with which badges of the example's template were issued. */
  readonly formerMeanings?: readonly FormerMeaning[]
  /** The state that the example is compared with, cut in the same way. */
  readonly base?: string
  /** What links answer, by address; where it is absent, nobody asked. */
  readonly links?: Readonly<Record<string, LinkFact>>
  readonly options?: Readonly<Record<string, unknown>>
}

/**
 * A place in an example: the lines and columns of its own text as it is written there, from 1, the end not
 * included. `rest` is what the example leaves out and is filled in from the exemplary template.
 */
export type ExampleRange = `${number}:${number}-${number}:${number}` | 'rest'

export interface ExamplePlace {
  /** The file, where that is not the example's own. */
  readonly file?: string
  readonly at: ExampleRange
  /** The text that stands there; of one of more than 60 characters the first 30, `…` and the last 20. */
  readonly marks: string
}

/** What is seen of a finding. `packages/core/scripts/fill-examples.ts` writes it, and a person reads it over. */
export interface ExampleFinding extends ExamplePlace {
  readonly about: string
  /** Where it is another than the rule's own. */
  readonly severity?: Severity
  readonly message: string
  /** Where it is not the same, word for word, whenever the rule speaks up. */
  readonly suggestion?: string
  readonly related?: readonly ExamplePlace[]
  /** The example's text after the fix that the finding offers. */
  readonly fixed?: string
}

export interface BadExample extends GoodExample {
  /** What is found, in the order of the report. Of the rules here none lacks it. */
  readonly findings?: readonly ExampleFinding[]
  /** Other rules that rightly speak up here too. */
  readonly also?: readonly string[]
}

interface RuleDescription<O extends OptionSchemas> {
  /** `subject/what-is-wanted` */
  readonly id: string
  readonly practice: Practice
  /** A contract is refused by a platform or broken; guidance works but serves the earner badly. */
  readonly kind: 'contract' | 'guidance'
  /** Severity unless configured. A contract's is error, guidance's is not. */
  readonly severity: Severity
  /** Which presets switch it on. Default: `recommended`, and so `strict` too. */
  readonly preset?: 'recommended' | 'strict' | 'none'
  /**
   * In a few words what is wrong, as a list of many findings counts it: `description too short`, `speaks to the
   * reader`. In small letters, at most 44 characters, without values. Default: the id.
   */
  readonly label?: string
  /** One line that says what is wanted. */
  readonly summary: string
  /** Why the earner cares, in words for a program manager. */
  readonly why: string
  readonly source: { readonly title: string; readonly address: string }
  /** What it is known to get wrong. */
  readonly mistakes: string
  readonly options?: O
  readonly examples: {
    readonly good: readonly (string | GoodExample)[]
    readonly bad: readonly BadExample[]
  }
}

/** To which templates a rule applies. What is declared here cannot be forgotten in the rule. */
interface TemplateApplicability {
  /** The fields it judges. A template in which one of them is malformed is left to `template/schema`. */
  readonly reads: readonly TemplateField[]
  /** Those that the judged one is held against, so that a change of one of them concerns a finding. */
  readonly comparedWith?: readonly TemplateField[]
  /** Languages whose texts it understands; all where absent. */
  readonly languages?: readonly string[]
  /** Whether guidance speaks about archived templates too. Contracts always do. */
  readonly archived?: boolean
  readonly formats?: readonly Format[]
  /** Whether it only counts, and so is given texts and lists that are too long to be judged as well. */
  readonly whole?: true
  /** Whether it tells what is missing, so that it leaves a template in peace that is an excerpt without its fields. */
  readonly absence?: true
  /** The limit of the platform without which there is nothing to check. */
  readonly limit?: LimitName
}

export interface Context {
  /** The platform's limit that the rule declares; there wherever the rule runs. */
  readonly limit: PlatformLimit
  /** Another limit of the platform; undefined where it has none. */
  limitOf(name: LimitName): PlatformLimit | undefined
  /** The platform, configured or implied by the format. */
  readonly platform: PlatformContext
}

/** What a rule is told of a platform beside its limits. */
export interface PlatformContext {
  readonly title: string
  /** The ways in which it has badges issued by a system; none where none is known. */
  readonly automations: readonly Automation[]
  /** What its templates have no field for. */
  readonly lacks: readonly OptionalPart[]
}

/** What a rule looks for in texts, declared so that it is asked only where there may be something. */
export interface RuleTriggers {
  /**
   * The words without one of which it finds nothing, in small letters: `certif*` is any that begins so, a mark
   * such as `%` counts wherever it stands, and of two words that a hyphen joins one is enough.
   */
  readonly words: readonly string[]
  /** The fields in which it looks for them. */
  readonly in: readonly TextField[]
}

/** Judges one template: a pure function of it, the options and the platform's limits. */
export interface TemplateRule<O extends OptionSchemas = OptionSchemas>
  extends RuleDescription<O>,
    TemplateApplicability {
  readonly on: 'template'
  readonly triggers?: RuleTriggers
  check(template: BadgeTemplate, options: OptionValues<O>, context: Context): Iterable<Problem>
  /** Judges an issued badge in which no template stands, of which there is little to say. */
  checkCredential?(credential: IssuedCredential): Iterable<Problem>
}

/** One template's contribution to a group. Plain data: it is cached and may cross threads. */
export interface Extract<V> {
  /** Entries of one key are judged together. */
  readonly key: string
  readonly value: V
}

/** Judges what only shows when many templates are seen together, or when facts are needed. */
export interface TemplateGroupRule<V = unknown, O extends OptionSchemas = OptionSchemas>
  extends RuleDescription<O>,
    TemplateApplicability {
  readonly on: 'template'
  /** Facts that take work to gather. Others are there in any case. */
  readonly facts?: readonly FactName[]
  /** Facts that templates are held against, so that a change of one may concern all of them. */
  readonly comparedFacts?: readonly ComparedFact[]
  /**
   * Facts without which it finds nothing, unless it compares with a base: where one of them cannot be had,
   * nothing is kept for it.
   */
  readonly needsFacts?: readonly FactName[]
  /** Fewest entries of one key in which it finds anything; smaller groups are passed over. Default: 1. */
  readonly minGroup?: number
  /** Whether it asks what a group was in the state that a change is compared with. Default: no. */
  readonly comparesBase?: true
  extract(template: BadgeTemplate, options: OptionValues<O>, context: Context): Iterable<Extract<V>>
  /** For a value the key under which facts know what it asks for, where that is not the key of its group. */
  factKey?(value: V): string
  /**
   * All entries of one key, in the order of their files. `base`: those of the state that a change is compared
   * with, where there is one and the rule asks for it.
   */
  checkGroup(
    group: readonly V[],
    options: OptionValues<O>,
    facts: Facts,
    base?: readonly V[],
  ): Iterable<Problem>
}

/** Judges one page that the program writes. */
export interface DocumentRule<O extends OptionSchemas = OptionSchemas> extends RuleDescription<O> {
  readonly on: 'document'
  /** Which pages it judges. Default: governance documents. */
  readonly roles?: readonly ProgramDocument['role'][]
  check(document: ProgramDocument, options: OptionValues<O>): Iterable<Problem>
}

/** What a rule about links is given beside the link. */
export interface LinkContext {
  /** What is known of the address; there wherever a rule runs that needs it. */
  readonly fact: LinkFact | undefined
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * Judges one address with all places that name it, in templates, Markdown documents and the program's
 * own file.
 */
export interface LinkRule<O extends OptionSchemas = OptionSchemas> extends RuleDescription<O> {
  readonly on: 'link'
  /** Whether there is nothing to say before somebody has asked the address. */
  readonly needsAnswer?: true
  /** Whether there is something to say without an answer, and more with one. */
  readonly usesAnswer?: true
  /** Whether guidance speaks about links of archived templates too. Contracts always do. */
  readonly archived?: boolean
  check(link: Link, options: OptionValues<O>, context: LinkContext): Iterable<Problem>
}

/** Judges the program as a whole, once. */
export interface ProgramRule<O extends OptionSchemas = OptionSchemas> extends RuleDescription<O> {
  readonly on: 'program'
  /**
   * That it judges what the ledger says, and so is run wherever there is one: its contents, or the problems that
   * verifying finds, which takes work and is done only where such a rule may be on.
   */
  readonly readsLedger?: 'contents' | 'problems'
  /** That it judges what the files of metrics say, and so is run wherever there are any. */
  readonly readsMetrics?: true
  check(program: Program, options: OptionValues<O>, facts: Facts): Iterable<Problem>
}

export type Rule = TemplateRule | TemplateGroupRule | DocumentRule | ProgramRule | LinkRule

/** What a rule is held against. */
export type SubjectName = Rule['on']

/** Declares a rule on one template. Gives its argument back, with its types worked out. */
export function templateRule<const O extends OptionSchemas = Record<never, never>>(
  rule: Omit<TemplateRule<O>, 'on'>,
): TemplateRule<O> {
  return { ...rule, on: 'template' }
}

/** Declares a rule on many templates together. */
export function templateGroupRule<V, const O extends OptionSchemas = Record<never, never>>(
  rule: Omit<TemplateGroupRule<V, O>, 'on'>,
): TemplateGroupRule<V, O> {
  return { ...rule, on: 'template' }
}

/** Declares a rule on one page that the program writes. */
export function documentRule<const O extends OptionSchemas = Record<never, never>>(
  rule: Omit<DocumentRule<O>, 'on'>,
): DocumentRule<O> {
  return { ...rule, on: 'document' }
}

/** Declares a rule on the program as a whole. */
export function programRule<const O extends OptionSchemas = Record<never, never>>(
  rule: Omit<ProgramRule<O>, 'on'>,
): ProgramRule<O> {
  return { ...rule, on: 'program' }
}

/** Declares a rule on one link. */
export function linkRule<const O extends OptionSchemas = Record<never, never>>(
  rule: Omit<LinkRule<O>, 'on'>,
): LinkRule<O> {
  return { ...rule, on: 'link' }
}

/** The part of a located text that a finding is about. */
export function part(text: Located<string>, start: number, end: number): Place {
  return { ...text.at, span: [start, end] }
}

/** Puts another address where a link is named; undefined where that takes a person. */
export function changedLink({ at, isFixed }: LinkUse, address: string): PatchOperation | undefined {
  if (isFixed) return undefined
  const { pointer, span } = at
  return span === undefined
    ? { kind: 'set', pointer, value: address }
    : { kind: 'replace', pointer, span, value: address }
}
