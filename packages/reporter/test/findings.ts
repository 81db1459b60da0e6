import type { Finding, Report, Summary, SuppressedFinding } from '@badgelint/core/internal'

/** A finding of which a test says only what matters to it. */
export function finding(parts: Partial<Finding> & { readonly line?: number } = {}): Finding {
  const { line = 3, ...others } = parts
  return {
    rule: 'template/name-length',
    practice: 4,
    severity: 'warning',
    message: 'The name has 90 characters, expected at most 80',
    suggestion: 'Shorten it',
    file: 'templates/a.yaml',
    document: 0,
    pointer: '/name',
    about: 'name',
    range: { start: { line, column: 7 }, end: { line, column: 12 } },
    template: 'stream-keeper',
    related: [],
    ...others,
  }
}

export function summaryOf(findings: readonly Finding[], parts: Partial<Summary> = {}): Summary {
  const count = (severity: Finding['severity']) =>
    findings.filter((one) => one.severity === severity).length
  return {
    files: 14,
    skipped: 2,
    passedOverFiles: 0,
    passedOver: {},
    templates: 12,
    formats: {
      badgelint: 12,
      credly: 0,
      'canvas-credentials': 0,
      'open-badges-1': 0,
      'open-badges-2': 0,
      'open-badges-3': 0,
      accredible: 0,
    },
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: 0,
    ...parts,
  }
}

export function reportOf(
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[] = [],
): Report {
  return {
    findings,
    suppressed,
    summary: summaryOf(findings, { suppressed: suppressed.length }),
    templates: [],
    names: new Map(),
    rules: new Map(),
  }
}
