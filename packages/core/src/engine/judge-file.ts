import type { ParsedFile, Prose } from '../documents/file.ts'
import { parseText, type Syntax, syntaxOf, withoutMark } from '../documents/parse.ts'
import type { Place } from '../documents/place.ts'
import type { Source } from '../documents/source.ts'
import { unreadableInWords } from '../documents/unreadable.ts'
import { toGovernanceDocument } from '../formats/governance.ts'
import { toProgramProfile } from '../formats/program.ts'
import { type Recognised, recognise } from '../formats/recognise.ts'
import { limitOf, platformOf } from '../platforms/index.ts'
import type { LimitName } from '../platforms/platform.ts'
import { stateOf, type TemplateState } from '../program/changes.ts'
import type { ProgramProfile } from '../program/facts.ts'
import type { NamedLink } from '../program/links.ts'
import type { BadgeTemplate, Format } from '../program/template.ts'
import {
  type Context,
  isGovernanceRule,
  isLinkRule,
  isProgramRule,
  type Judgement,
  type ProgramRule,
  type Rule,
  type TemplateRule,
} from '../rules/rule.ts'
import { linksOfProgram, linksOfProse, linksOfTemplate } from './collect-links.ts'
import type { RawFinding } from './finding.ts'
import type { OwnFindingId } from './own-findings.ts'
import { collected } from './rule-failure.ts'
import type { FileSettings, RuleSettings, Settings } from './settings.ts'
import { LanguageOf } from './template-language.ts'
import { sizeJudgements, withinBounds } from './within-bounds.ts'

/** A template as the report and the program rules need to know it. */
export interface TemplateEntry {
  readonly id: string
  readonly name?: string
  readonly format: Format
  readonly at: Place
  /** Whether a platform's limits hold, configured or implied. */
  readonly hasPlatform: boolean
}

/** One template's contribution to a program rule. */
export interface RuleExtract {
  readonly rule: string
  readonly key: string
  readonly value: unknown
}

/**
 * All that is to be known of one file: a pure function of its text and what is configured for its
 * path, and plain data, so that it can be cached by content and worked out on another thread.
 */
export interface FileJudgement {
  readonly file: string
  readonly outcome: 'checked' | 'skipped'
  readonly templates: readonly TemplateEntry[]
  readonly findings: readonly RawFinding[]
  readonly extracts: readonly RuleExtract[]
  /** The links that it names, where a rule asks. */
  readonly links: readonly NamedLink[]
  /** What it says of the program, where it is the program's own file. */
  readonly program?: ProgramProfile
  /** Ids of the rules that were held against something in this file. */
  readonly rules: readonly string[]
  /** Its templates as they are compared with another state of them, where that was asked for. */
  readonly states?: readonly TemplateState[]
}

/** What else is wanted of a file beside its findings. */
export interface JudgeWants {
  /** Its links, whatever rules are on. */
  readonly collectsLinks?: boolean
  /** Its templates, to be compared with another state of them. */
  readonly keepsStates?: boolean
  /** What it gives to the judgement of others, and nothing else. */
  readonly extractsOnly?: boolean
}

/** What is kept of a file once its extracts and links are with those of the others. */
export type JudgedFile = Omit<FileJudgement, 'extracts' | 'links'>

/** Badge formats leave these marks even in a file that does not parse. */
const badgeMarks = /openbadges|BadgeClass|badge_template/

/** Reads one file and holds the document rules against it. */
export async function judgeFile(
  source: Source,
  settings: Settings,
  wants: JudgeWants = {},
): Promise<FileJudgement> {
  const { path } = source
  const prose = settings.proseOf(path)
  const isProgram = settings.isProgram(path)
  const expected = source.expected ?? (settings.isTemplate(path) || prose !== false || isProgram)
  const syntax = syntaxOf(path)
  if ('unreadable' in source) {
    const { unreadable } = source
    const isOurs = expected || ('head' in unreadable && badgeMarks.test(unreadable.head))
    return isOurs
      ? problem(settings, path, 'document/readable', unreadableInWords(unreadable))
      : nothing(path)
  }
  if (syntax === undefined) return nothing(path)
  const text = withoutMark(source.text)
  const parsed = await parseText(text, syntax, prose)
  if (parsed.kind === 'broken') {
    const [first] = parsed.problems
    const isOurs = expected || badgeMarks.test(text)
    return isOurs && first ? problem(settings, path, 'document/syntax', first) : nothing(path)
  }
  if (parsed.kind === 'other') return nothing(path)
  const judge = new FileJudge(path, settings, wants)
  if (isProgram && parsed.kind === 'data') return judge.judgeProgramFile(parsed.values[0])
  return judge.judge(parsed, syntax, expected)
}

function nothing(file: string): FileJudgement {
  return {
    file,
    outcome: 'skipped',
    templates: [],
    findings: [],
    extracts: [],
    links: [],
    rules: [],
  }
}

function problem(
  settings: Settings,
  file: string,
  id: OwnFindingId,
  words: { message: string; suggestion: string; start?: number; end?: number; line?: number },
): FileJudgement {
  const severity = settings.ownSeverity(id, file)
  const finding: RawFinding = {
    rule: id,
    severity: severity === 'off' ? 'info' : severity,
    at: { file, document: 0, pointer: '' },
    about: 'file',
    message: words.message,
    suggestion: words.suggestion,
    related: [],
    offsets: [words.start ?? 0, words.end ?? words.start ?? 0],
    ...(words.line === undefined ? {} : { line: words.line }),
  }
  return {
    ...nothing(file),
    outcome: 'checked',
    findings: severity === 'off' ? [] : [finding],
    rules: [id],
  }
}

class FileJudge {
  readonly #file: string
  readonly #all: Settings
  readonly #settings: FileSettings
  readonly #findings: RawFinding[] = []
  readonly #extracts: RuleExtract[] = []
  readonly #links: NamedLink[] = []
  readonly #rules = new Set<string>()
  readonly #states: TemplateState[] = []
  readonly #collectsLinks: boolean
  readonly #keepsStates: boolean
  readonly #extractsOnly: boolean

  constructor(file: string, settings: Settings, wants: JudgeWants) {
    const { collectsLinks, keepsStates = false, extractsOnly = false } = wants
    this.#file = file
    this.#all = settings
    this.#settings = settings.for(file)
    this.#collectsLinks = collectsLinks ?? (this.#settings.judgesLinks && !extractsOnly)
    this.#keepsStates = keepsStates
    this.#extractsOnly = extractsOnly
  }

  async judge(
    parsed: Exclude<ParsedFile, { kind: 'broken' | 'other' }>,
    syntax: Syntax,
    expected: boolean,
  ): Promise<FileJudgement> {
    if (parsed.kind === 'prose') return this.#judgeProse(parsed.prose)
    const { values } = parsed
    const context = { file: this.#file, documents: values.length, syntax, expected }
    const recognised: Recognised[] = []
    for (const [document, value] of values.entries())
      recognised.push(await recognise(value, { ...context, document }))
    const templates = recognised.flatMap((found) => found.templates)
    const all = expected ? recognised.flatMap((found) => found.unknown) : []
    // A file that holds no template at all is one mistake, however many things it holds.
    const unknown = templates.length === 0 ? all.slice(0, 1) : all
    const others = recognised.reduce((sum, found) => sum + found.others, 0)
    for (const template of templates) this.#judgeTemplate(template)
    if (unknown.length > 0) this.#own('document/format', unknown)
    if (expected && values.every((value) => value === null))
      this.#own('document/format', [
        {
          at: { file: this.#file, document: 0, pointer: '' },
          about: 'format',
          message: 'The file is empty; expected a badge template',
          suggestion: 'Write the template, or delete the file',
        },
      ])
    const isChecked =
      templates.length > 0 || this.#findings.length > 0 || (expected && others === 0)
    return this.#result(
      isChecked ? 'checked' : 'skipped',
      templates.map((template) => this.#entry(template)),
    )
  }

  #judgeProse(prose: Prose): FileJudgement {
    const isPage = this.#all.proseOf(this.#file) === 'page'
    this.#collect(() => linksOfProse(prose, this.#file, isPage ? 'marketing' : 'governance'))
    if (isPage) return this.#result('checked', [])
    const document = toGovernanceDocument(prose, this.#file)
    for (const [rule, settings] of this.#settings.active)
      if (isGovernanceRule(rule))
        this.#report(rule, settings, () => rule.check(document, settings.options))
    return this.#result('checked', [])
  }

  async judgeProgramFile(value: unknown): Promise<FileJudgement> {
    const at = { file: this.#file, document: 0, pointer: '' }
    const { profile, problems } = await toProgramProfile(value, at)
    this.#own('program/schema', problems)
    this.#collect(() => linksOfProgram(value, at))
    return { ...this.#result('checked', []), program: profile }
  }

  #judgeTemplate(whole: BadgeTemplate): void {
    const { bounds } = this.#all
    const { template, excess } = withinBounds(whole, bounds)
    this.#own('document/size', sizeJudgements(excess, bounds), template.id.value)
    this.#collect(() => linksOfTemplate(template))
    if (this.#keepsStates) this.#states.push(stateOf(whole))
    const platform = platformOf(template.format, this.#settings.platform)
    const language = new LanguageOf(template, this.#settings.language)
    for (const [rule, settings] of this.#settings.active) {
      if (isGovernanceRule(rule) || isLinkRule(rule)) continue
      if (this.#extractsOnly && !isProgramRule(rule)) continue
      if (!applies(rule, template, language)) continue
      const limit = rule.limit && limitOf(platform, rule.limit)
      if (rule.limit && limit === undefined) continue
      const context = {
        limit: limit ?? noLimit,
        limitOf: (name: LimitName) => limitOf(platform, name),
      }
      if (isProgramRule(rule)) this.#extract(rule, settings, template, context)
      else
        this.#report(
          rule,
          settings,
          () => rule.check(rule.whole ? whole : template, settings.options, context),
          template.id.value,
        )
    }
  }

  #collect(links: () => readonly NamedLink[]): void {
    if (this.#collectsLinks) for (const link of links()) this.#links.push(link)
  }

  #extract(
    rule: ProgramRule,
    settings: RuleSettings,
    template: BadgeTemplate,
    context: Context,
  ): void {
    this.#rules.add(rule.id)
    const extracts = collected(rule.id, this.#file, () =>
      rule.extract(template, settings.options, context),
    )
    for (const { key, value } of extracts) this.#extracts.push({ rule: rule.id, key, value })
  }

  #report(
    rule: Rule,
    settings: RuleSettings,
    judge: () => Iterable<Judgement>,
    template?: string,
  ): void {
    this.#rules.add(rule.id)
    for (const judgement of collected(rule.id, this.#file, judge))
      this.#findings.push(toRawFinding(rule, settings, judgement, template))
  }

  #own(id: OwnFindingId, judgements: readonly Judgement[], template?: string): void {
    this.#rules.add(id)
    const severity = this.#all.ownSeverity(id, this.#file)
    if (severity === 'off') return
    for (const { at, about, message, suggestion } of judgements)
      this.#findings.push({
        rule: id,
        severity,
        at,
        about,
        message,
        suggestion,
        related: [],
        ...(template === undefined ? {} : { template }),
      })
  }

  #entry({ id, name, format, at }: BadgeTemplate): TemplateEntry {
    const hasPlatform = this.#settings.platform !== undefined || format !== 'badgelint'
    return { id: id.value, ...(name ? { name: name.value } : {}), format, at, hasPlatform }
  }

  #result(outcome: FileJudgement['outcome'], templates: readonly TemplateEntry[]): FileJudgement {
    return {
      file: this.#file,
      outcome,
      templates,
      findings: this.#findings,
      extracts: this.#extracts,
      links: this.#links,
      rules: [...this.#rules],
      ...(this.#keepsStates ? { states: this.#states } : {}),
    }
  }
}

/** Handed to rules that declare no limit; they have no business looking at it. */
const noLimit = { value: Number.POSITIVE_INFINITY, platform: '', source: '' }

/** Turns what a rule says into a finding, with the severity that is configured. */
export function toRawFinding(
  rule: Rule,
  settings: RuleSettings,
  judgement: Judgement,
  template: string | undefined,
): RawFinding {
  const { at, about, message, suggestion, related = [], fix, severity } = judgement
  const ownSeverity = rule.kind === 'guidance' && !settings.isConfigured ? severity : undefined
  return {
    rule: rule.id,
    severity: ownSeverity ?? (settings.severity === 'off' ? 'info' : settings.severity),
    at,
    about,
    message,
    suggestion,
    related,
    ...(template === undefined ? {} : { template }),
    ...(fix === undefined ? {} : { fix }),
  }
}

/** Whether a rule has something to say about a template, by what the rule declares. */
function applies(
  rule: TemplateRule | ProgramRule,
  template: BadgeTemplate,
  language: LanguageOf,
): boolean {
  const isQuiet = rule.kind === 'guidance' && rule.archived !== true
  if (isQuiet && template.state?.value === 'archived') return false
  if (rule.formats && !rule.formats.includes(template.format)) return false
  if (rule.reads.some((field) => template.malformed.has(field))) return false
  return rule.languages === undefined || language.isAmong(rule.languages)
}
