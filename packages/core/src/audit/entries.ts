import type { Finding } from '../lint/finding.ts'
import type { TemplateEntry } from '../lint/lint-file.ts'
import type { Facts } from '../program/facts.ts'
import { builtInChecks } from '../rules/built-in-checks.ts'
import { isContract } from '../rules/contract.ts'
import { type Rule, severities } from '../rules/rule.ts'
import { compareText } from '../text/compare-text.ts'
import type { AuditEntry } from './audit.ts'
import { archiveRule } from './audit-sources.ts'
import { type Owners, programKey } from './owners.ts'

/** What makes entries of findings. */
export interface EntriesContext {
  readonly catalogue: readonly Rule[]
  readonly owners: Owners
  /** In the order of their files. */
  readonly templates: readonly TemplateEntry[]
  /** First days of the entries of the last audit, by their keys. */
  readonly recorded: ReadonlyMap<string, string>
  readonly asOf: string
}

/** The rules whose findings say that a link leads nowhere. */
export const linkRules: readonly string[] = ['links/dead', 'links/soft-404']

/** Subjects of rules that are about the program. */
const programRules = ['governance', 'program', 'metrics', 'marketing', 'ledger']

/** Key of the entry that a finding belongs to. */
export function entryKey({ rule, template, file }: Pick<Finding, 'rule' | 'template' | 'file'>) {
  return `${rule} ${template ?? file}`
}

/** Whether a finding is for an audit: what is wrong, and hints where they are of the program or of practice 8. */
export function isForAudit({ rule, severity, practice }: Finding): boolean {
  if (severity !== 'info' || practice === 8) return true
  return programRules.some((subject) => rule.startsWith(`${subject}/`))
}

/** One entry for the findings of a rule about a template, or in a file. */
export function entriesOf(
  findings: readonly Finding[],
  context: EntriesContext,
): readonly AuditEntry[] {
  const templates = new Map<string, TemplateEntry>()
  for (const template of context.templates)
    for (const key of [template.id, placeKey(template.at.file, template.id)])
      if (!templates.has(key)) templates.set(key, template)
  const reasons = new Map([...context.catalogue, ...builtInChecks].map(({ id, why }) => [id, why]))
  const groups = Map.groupBy(findings.filter(isForAudit), entryKey)
  return [...groups].flatMap(
    ([key, group]) => entryOf(key, group, { templates, reasons }, context) ?? [],
  )
}

interface Known {
  /** By their ids, and by their files with them. */
  readonly templates: ReadonlyMap<string, TemplateEntry>
  /** Why rules matter, by their ids. */
  readonly reasons: ReadonlyMap<string, string>
}

function placeKey(file: string, id: string): string {
  return JSON.stringify([file, id])
}

function entryOf(
  key: string,
  findings: readonly Finding[],
  { templates, reasons }: Known,
  { owners, recorded, asOf }: EntriesContext,
): AuditEntry | undefined {
  const [first] = findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )
  if (first === undefined) return undefined
  const { rule, practice, severity, file, template: id } = first
  const template =
    id === undefined ? undefined : (templates.get(placeKey(file, id)) ?? templates.get(id))
  return {
    key,
    kind: kindOf(rule),
    rule,
    practice,
    severity,
    owner: template ? owners.ofTemplate(template) : ownerOf(first, owners),
    ...(id === undefined ? {} : { template: id }),
    ...(template?.name === undefined ? {} : { name: template.name }),
    file,
    line: first.range.start.line,
    what: first.message,
    why: firstSentence(reasons.get(rule) ?? ''),
    action: first.suggestion,
    findings: findings.length,
    since: recorded.get(key) ?? asOf,
  }
}

/** A file that cannot be read belongs to somebody; all else that is about no template is the program's. */
function ownerOf({ rule, file }: Finding, owners: Owners): string {
  return rule.startsWith('document/') ? owners.ofFile(file) : programKey
}

function kindOf(rule: string): AuditEntry['kind'] {
  if (rule === archiveRule) return 'archive'
  return linkRules.includes(rule) ? 'link' : 'finding'
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
}

/**
 * Puts first what serves earners most: what a platform refuses, dead links, other errors, then warnings about the
 * badges that most people got, then hints; what is alike by its place. Of the same severity what is wrong with the
 * ledger's own files comes last.
 */
export function byWeight(
  entries: readonly AuditEntry[],
  catalogue: readonly Rule[],
  { issuance }: Facts,
): readonly AuditEntry[] {
  const people = ({ template, severity }: AuditEntry) => {
    const issued = severity === 'warning' && template ? issuance?.get(template) : undefined
    return { count: issued?.count ?? 0, held: issued?.held ?? 0 }
  }
  const ranked = entries.map((entry) => ({
    entry,
    rank: rankOf(entry, catalogue),
    ...people(entry),
  }))
  ranked.sort(
    (a, b) => a.rank - b.rank || b.count - a.count || b.held - a.held || byPlace(a.entry, b.entry),
  )
  return ranked.map(({ entry }) => entry)
}

function rankOf(
  { kind, rule, severity, template }: AuditEntry,
  catalogue: readonly Rule[],
): number {
  if (kind === 'link') return 1
  // What is about badgelint's own files serves no earner.
  if (rule.startsWith('config/')) return 7
  if (severity === 'info') return 6
  const isOfLedger = rule.startsWith('ledger/') && template === undefined
  if (severity === 'warning') return isOfLedger ? 5 : 4
  if (isOfLedger) return 3
  return isContract(rule, catalogue) ? 0 : 2
}

function byPlace(a: AuditEntry, b: AuditEntry): number {
  return compareText(a.file, b.file) || a.line - b.line || compareText(a.key, b.key)
}
