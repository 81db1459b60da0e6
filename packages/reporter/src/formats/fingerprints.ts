import { createHash } from 'node:crypto'
import type { Finding } from '@badgelint/core/internal'

/**
 * A stable fingerprint for each finding, of rule, template (or file) and what it is about, whatever happens
 * to lines: SHA-256 in hexadecimal. Findings that agree in these are numbered in the order of their places.
 */
export function fingerprintsOf<F extends Finding>(findings: readonly F[]): ReadonlyMap<F, string> {
  const counts = new Map<string, number>()
  const fingerprints = new Map<F, string>()
  for (const finding of findings.toSorted(compareLocations)) {
    const { rule, template, file, about } = finding
    const subject = template === undefined ? ['file', file] : ['template', template]
    const key = JSON.stringify([rule, ...subject, about])
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    const numbered = count === 1 ? key : `${key} ${count}`
    fingerprints.set(finding, createHash('sha256').update(numbered).digest('hex'))
  }
  return fingerprints
}

function compareLocations(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  const lines = a.range.start.line - b.range.start.line
  return lines === 0 ? a.range.start.column - b.range.start.column : lines
}
