import type { Finding, Severity } from '@badgelint/core'
import { cut } from './harmless.ts'
import { visible } from './visible.ts'

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
  /** Just behind the last unit. */
  readonly endColumn?: number
}

export interface AnnotationPlan {
  /** Errors first, then warnings, then notices. */
  readonly shown: readonly Annotation[]
  /** How many findings of each severity have no annotation. */
  readonly left: Readonly<Record<Severity, number>>
}

/** The runner cuts what is longer, silently: `_maxIssueMessageLength` of its ExecutionContext.cs. */
const mostUnits = 4096

/**
 * Chooses what is annotated. Of each severity GitHub shows ten in a step (`_maxCountPerIssueType` of the
 * runner's ExecutionContext.cs) and drops the others without a word. Every file comes once before one
 * comes again; else the order is that of the findings.
 */
export function planAnnotations(
  findings: readonly Finding[],
  most: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 10 },
  nameOf: (template: string) => string | undefined = () => undefined,
): AnnotationPlan {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity)
  const left = (severity: Severity) => Math.max(0, of(severity).length - most[severity])
  const shown = (['error', 'warning', 'info'] as const)
    .flatMap((severity) => fileByFile(of(severity)).slice(0, most[severity]))
    .map((finding) => annotation(finding, nameOf))
  return { shown, left: { error: left('error'), warning: left('warning'), info: left('info') } }
}

/** The first finding of each file, then the second of each, and so on. */
function fileByFile(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings
    .map((finding) => {
      const turn = seen.get(finding.file) ?? 0
      seen.set(finding.file, turn + 1)
      return { finding, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ finding }) => finding)
}

function annotation(
  finding: Finding,
  nameOf: (template: string) => string | undefined,
): Annotation {
  const { rule, severity, template, message, suggestion, file, range } = finding
  const badge = template === undefined ? undefined : (nameOf(template) ?? template)
  return {
    level: severity === 'info' ? 'notice' : severity,
    title: cut(visible(badge === undefined ? rule : `${rule}: ${badge}`), 200),
    message: cut(visible(`${message}. ${suggestion}.`), mostUnits),
    file,
    ...linesOf(range),
  }
}

function linesOf({ start, end }: Finding['range']) {
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
