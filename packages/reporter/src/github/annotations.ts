import type { Finding, Severity } from '@badgelint/core'
import { escapeForTerminal } from '../escape/terminal.ts'
import { truncate } from '../escape/truncate.ts'

/** What GitHub shows beside a line of a file. Lines and columns count from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** As the finding names it. */
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** Columns only where it is one line: with several the platform refuses them. */
  readonly startColumn?: number
  /** Just behind the last UTF-16 unit. */
  readonly endColumn?: number
}

export interface AnnotationPlan {
  /** Errors first, then warnings, then notices. */
  readonly shown: readonly Annotation[]
  /** How many findings of each severity have no annotation. */
  readonly omitted: Readonly<Record<Severity, number>>
}

/** In UTF-16 units. The runner cuts what is longer, silently: `_maxIssueMessageLength` of its ExecutionContext.cs. */
const maxMessageLength = 4096

/**
 * Chooses what is annotated. Of each severity GitHub shows ten in a step (`_maxCountPerIssueType` of the
 * runner's ExecutionContext.cs) and drops the others without a word. Every file comes once before one
 * comes again; else the order is that of the findings.
 */
export function planAnnotations(
  findings: readonly Finding[],
  limits: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 10 },
  templateName: (templateId: string) => string | undefined = () => undefined,
): AnnotationPlan {
  const withSeverity = (severity: Severity) => findings.filter((one) => one.severity === severity)
  const omitted = (severity: Severity) =>
    Math.max(0, withSeverity(severity).length - limits[severity])
  const shown = (['error', 'warning', 'info'] as const)
    .flatMap((severity) => alternateFiles(withSeverity(severity)).slice(0, limits[severity]))
    .map((finding) => toAnnotation(finding, templateName))
  return {
    shown,
    omitted: { error: omitted('error'), warning: omitted('warning'), info: omitted('info') },
  }
}

/** The first finding of each file, then the second of each, and so on. */
function alternateFiles(findings: readonly Finding[]): Finding[] {
  const countByFile = new Map<string, number>()
  return findings
    .map((finding) => {
      const round = countByFile.get(finding.file) ?? 0
      countByFile.set(finding.file, round + 1)
      return { finding, round }
    })
    .sort((a, b) => a.round - b.round)
    .map(({ finding }) => finding)
}

function toAnnotation(
  finding: Finding,
  templateName: (templateId: string) => string | undefined,
): Annotation {
  const { rule, severity, template, message, suggestion, file, range } = finding
  const badge = template === undefined ? undefined : (templateName(template) ?? template)
  return {
    level: severity === 'info' ? 'notice' : severity,
    title: truncate(escapeForTerminal(badge === undefined ? rule : `${rule}: ${badge}`), 200),
    message: truncate(escapeForTerminal(`${message}. ${suggestion}.`), maxMessageLength),
    file,
    ...toLinesAndColumns(range),
  }
}

function toLinesAndColumns({ start, end }: Finding['range']) {
  if (start.line === end.line) {
    return {
      startLine: start.line,
      endLine: end.line,
      startColumn: start.column,
      endColumn: end.column,
    }
  }
  // A range that ends before the first column of a line does not touch that line.
  return { startLine: start.line, endLine: end.column === 1 ? end.line - 1 : end.line }
}
