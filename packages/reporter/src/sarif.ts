import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type {
  BuiltInCheck,
  Finding,
  RelatedPlace,
  Report,
  Rule,
  SuppressedFinding,
} from '@badgelint/core/internal'
import type {
  Location,
  Log,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Suppression,
} from 'sarif'
import { cut } from './harmless.ts'
import { builtInCheckPage, rulePage } from './rule-page.ts'
import { visible } from './visible.ts'
import { worstFirst } from './worst-first.ts'

export interface SarifOptions {
  /** Descriptions of what the report may name. Those that occur are told. */
  readonly rules: readonly (Rule | BuiltInCheck)[]
  /** Version of badgelint. */
  readonly version: string
  /** A finding's file as a path from the top of the git repository, forward slashes. */
  readonly fileOf?: (file: string) => string
  /**
   * Whether it is handed to GitHub's code scanning without a tool between. That does not know the mark
   * of findings that were switched off and would open them as alerts (github/codeql-action#1230), so
   * they are left out; and it knows an alert again by one name of a fingerprint alone.
   */
  readonly isForUpload?: boolean
}

/** GitHub takes 25,000 results of a run and shows the 5,000 worst. */
const mostResults = 5000
/** GitHub shows 100 locations of a result; more than a few help nobody. */
const mostRelated = 10
/** UTF-16 units of a message, or of a reason. GitHub gives no number. */
const mostOfMessage = 2000
/** GitHub refuses a file of more than 10 MB when zipped; somewhat less, since zips differ. */
const mostZipped = 9_500_000

type Told = Finding | SuppressedFinding

/** Tells a report as SARIF 2.1.0, for GitHub's code scanning among others. */
export function formatSarif(report: Report, options: SarifOptions): string {
  const suppressed = options.isForUpload ? [] : report.suppressed
  const marks = fingerprints([...report.findings, ...suppressed])
  const all: readonly Told[] = [...worstFirst(report.findings), ...worstFirst(suppressed)]
  let most = mostResults
  while (true) {
    const text = `${JSON.stringify(log(all, most, marks, options), null, 2)}\n`
    // What is short cannot be long when zipped.
    if (most === 0 || text.length < mostZipped / 4) return text
    const zipped = gzipSync(text).length
    if (zipped <= mostZipped) return text
    most = Math.floor((Math.min(most, all.length) * mostZipped * 0.95) / zipped)
  }
}

function log(
  all: readonly Told[],
  most: number,
  marks: ReadonlyMap<Told, string>,
  options: SarifOptions,
): Log {
  const told = all.slice(0, most)
  const ids = [...new Set(told.map(({ rule }) => rule))].sort()
  const rules = new Map(options.rules.map((rule) => [rule.id, rule]))
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const fileOf = options.fileOf ?? ((file: string) => file)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'badgelint',
            semanticVersion: options.version,
            version: options.version,
            rules: ids.map((id) => descriptor(id, rules.get(id))),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: leftOut(all.length - told.length, told.length),
          },
        ],
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The top of the git repository.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: told.map((finding) => ({
          ...result(finding, fileOf),
          ruleIndex: indexes.get(finding.rule) ?? -1,
          partialFingerprints: namedAs(marks.get(finding) ?? '', options),
        })),
      },
    ],
  }
}

function leftOut(count: number, told: number): Notification[] {
  if (count === 0) return []
  const text = `${count} more findings are left out: GitHub shows ${mostResults} of a run at most and takes files of 10 MB. The ${told} worst are here; badgelint's own report has all.`
  return [{ level: 'warning', message: { text } }]
}

/** What SARIF calls a rule. */
function descriptor(id: string, rule: Rule | BuiltInCheck | undefined): ReportingDescriptor {
  if (rule === undefined) return { id, name: pascalCase(id), shortDescription: { text: id } }
  const common = {
    id,
    name: pascalCase(id),
    shortDescription: { text: cut(rule.summary, 1000) },
    fullDescription: { text: cut(rule.why, 1000) },
    defaultConfiguration: { level: levelOf(rule.severity) },
  }
  if (!('kind' in rule)) {
    return {
      ...common,
      help: { text: `${rule.summary}\n\n${rule.why}`, markdown: builtInCheckPage(rule) },
      properties: { tags: ['badges', 'files'], precision: 'very-high' },
    }
  }
  const { summary, why, mistakes, source, practice, kind } = rule
  const text = [summary, why, `What it gets wrong: ${mistakes}`, `Source: ${source.title}`]
  return {
    ...common,
    help: { text: text.join('\n\n'), markdown: rulePage(rule) },
    ...(isWebAddress(source.address) ? { helpUri: source.address } : {}),
    properties: {
      tags: ['badges', `practice-${practice}`, kind],
      precision: precisionOf(rule),
    },
  }
}

/** How sure a finding of the rule is: a contract can be read, guidance is judgement. */
function precisionOf({ kind, severity }: Rule): 'very-high' | 'high' | 'medium' {
  if (kind === 'contract') return 'very-high'
  return severity === 'info' ? 'medium' : 'high'
}

function pascalCase(id: string): string {
  return id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(address)
}

function levelOf(severity: Finding['severity']): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity
}

function result(finding: Told, fileOf: (file: string) => string): Result {
  const { rule, severity, message, suggestion, range, file } = finding
  const related = finding.related.slice(0, mostRelated)
  const others = related.map((place, index) => `[${named(fileOf, place)}](${index + 1})`)
  const see = others.length === 0 ? '' : ` See ${others.join(', ')}.`
  return {
    ruleId: rule,
    level: levelOf(severity),
    message: {
      text: `${literal(cut(visible(`${message}. ${suggestion}.`), mostOfMessage))}${see}`,
    },
    locations: [{ physicalLocation: physical(fileOf(file), range) }],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((place, index) => otherPlace(fileOf, place, index + 1)) }),
    ...('suppressed' in finding ? { suppressions: [suppression(finding)] } : {}),
  }
}

/** GitHub links `[text](1)` in a message to the related location with that id, and shows no others. */
function otherPlace(
  fileOf: (file: string) => string,
  { file, range }: RelatedPlace,
  id: number,
): Location {
  return {
    id,
    physicalLocation: physical(fileOf(file), range),
    message: { text: 'See also' },
  }
}

function named(fileOf: (file: string) => string, { file, range }: RelatedPlace): string {
  const name = cut(visible(fileOf(file)), 200).replace(/[[\]\\]/g, '\\$&')
  return `${literal(name)} line ${range.start.line}`
}

/** Text in which a viewer finds no link and no placeholder. */
function literal(text: string): string {
  return text.replaceAll('](', ']\u200b(').replace(/\{(?=\d+\})/g, '{\u200b')
}

function physical(path: string, range: Finding['range']) {
  return {
    artifactLocation: { uri: percentEncoded(path), uriBaseId: '%SRCROOT%' },
    region: region(range),
  }
}

function percentEncoded(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
}

function region({ start, end }: Finding['range']): Region {
  const isEmpty = start.line === end.line && start.column === end.column
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    // GitHub marks nothing where both are the same; without an end it marks to the line's end.
    ...(isEmpty ? {} : { endColumn: end.column }),
  }
}

function suppression({ suppressed: { by, reason } }: SuppressedFinding): Suppression {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason === null ? {} : { justification: cut(visible(reason), mostOfMessage) }),
  }
}

/**
 * A stable name for each finding: rule, template (or file) and what it is about, whatever happens to
 * lines. Those that share one are numbered in the order of their places.
 */
/** GitHub knows an alert again by this name of a fingerprint and by no other. */
function namedAs(mark: string, { isForUpload }: SarifOptions): Record<string, string> {
  return isForUpload
    ? { 'badgelint/v1': mark, primaryLocationLineHash: mark }
    : { 'badgelint/v1': mark }
}

function fingerprints(findings: readonly Told[]): ReadonlyMap<Told, string> {
  const counts = new Map<string, number>()
  const marks = new Map<Told, string>()
  for (const finding of findings.toSorted(byPlace)) {
    const { rule, template, file, about } = finding
    const subject = template === undefined ? ['file', file] : ['template', template]
    const name = JSON.stringify([rule, ...subject, about])
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const numbered = count === 1 ? name : `${name} ${count}`
    marks.set(finding, createHash('sha256').update(numbered).digest('hex'))
  }
  return marks
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  const lines = a.range.start.line - b.range.start.line
  return lines === 0 ? a.range.start.column - b.range.start.column : lines
}
