import type { Settings } from '../configuration/settings.ts'
import type { RawFinding } from '../lint/finding.ts'
import { badgeKey } from './badge-key.ts'

/**
 * The findings that a report has: of each rule so many in one template, or in one file where they are about
 * none, and for each template one more that says how many there are besides.
 */
export function limitFindings(findings: readonly RawFinding[], settings: Settings): RawFinding[] {
  const { findings: most } = settings.bounds
  const kept: RawFinding[] = []
  const counts = new Map<string, number>()
  const left = new Map<string, { readonly first: RawFinding; readonly rules: Set<string> }>()
  for (const finding of findings) {
    const { rule, at, template } = finding
    const subject = badgeKey(at.file, template)
    const key = `${rule}\0${subject}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count <= most) kept.push(finding)
    else {
      const there = left.get(subject) ?? { first: finding, rules: new Set<string>() }
      left.set(subject, there)
      there.rules.add(rule)
    }
  }
  for (const [subject, { first, rules }] of left) {
    const severity = settings.builtInSeverity('document/size', first.at.file)
    if (severity === 'off') continue
    const { at, template } = first
    const numbers = Array.from(
      rules,
      (rule) => `${(counts.get(`${rule}\0${subject}`) ?? 0).toLocaleString('en')} of ${rule}`,
    )
    kept.push({
      rule: 'document/size',
      severity,
      at,
      about: 'findings',
      message: `Not all findings are shown: ${numbers.join(', ')}; expected at most ${most} of each rule`,
      suggestion: 'Fix the findings that are shown, and check again',
      related: [],
      ...(template === undefined ? {} : { template }),
    })
  }
  return kept
}
