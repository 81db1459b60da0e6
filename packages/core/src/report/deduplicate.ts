import type { RawFinding } from '../lint/finding.ts'
import { compareText } from '../text/compare-text.ts'

/** Several groups may give one finding, and one text may show one cause twice: each counts once. */
export function deduplicate(findings: readonly RawFinding[]): RawFinding[] {
  const kept = new Map<string, RawFinding>()
  for (const finding of findings) {
    const { rule, at, template, about } = finding
    const key = [rule, at.file, at.document, template ?? at.pointer, about].join('\0')
    const earlier = kept.get(key)
    if (earlier === undefined || precedes(finding, earlier)) kept.set(key, finding)
  }
  return [...kept.values()]
}

/** Groups come in no order of their own, so what several gave is picked by what it points to. */
function precedes(finding: RawFinding, earlier: RawFinding): boolean {
  const [place] = finding.related
  const [earlierPlace] = earlier.related
  if (place === undefined || earlierPlace === undefined) return false
  return (
    (compareText(place.file, earlierPlace.file) || compareText(finding.message, earlier.message)) <
    0
  )
}
