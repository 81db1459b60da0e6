import { Lines, type Position } from '../documents/lines.ts'
import { isLinkRule, type Rule } from '../rules/rule.ts'
import { type Differences, keyOf } from './differences.ts'
import type { Finding } from './finding.ts'

/** The text of a file in one of the two states. */
export type TextOf = (file: string) => string | undefined

/** Findings of before, and the texts that they and those of now stand in. */
export interface Earlier {
  readonly findings: readonly Finding[]
  readonly textBefore: TextOf
  readonly textAfter: TextOf
}

/**
 * Tells whether a change concerns a finding: whether it was not there before, or the field that it is
 * about, or what that is compared with, is another one. By field and not by line, so that a file that
 * was moved or laid out anew brings nothing.
 */
export function touchedBy(
  differences: Differences,
  rules: readonly Rule[],
  { findings, textBefore, textAfter }: Earlier,
): (finding: Finding) => boolean {
  const earlier = new Map(findings.map((finding) => [keyOf(finding), finding]))
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const before = new Texts(textBefore)
  const after = new Texts(textAfter)
  return (finding) => {
    const rule = known.get(finding.rule)
    if (rule && isLinkRule(rule)) return differences.isOfAddedLink(finding)
    const then = earlier.get(differences.earlierKey(finding))
    if (then === undefined) return true
    if (rule === undefined && finding.rule.startsWith('document/'))
      return textBefore(then.file) !== textAfter(finding.file)
    if (rule && finding.related.some((place) => differences.isOtherField(place, rule))) return true
    const isOther = rule && differences.isOtherField(finding, rule)
    return isOther ?? before.at(then) !== after.at(finding)
  }
}

/** The texts at which findings stand. */
class Texts {
  readonly #textOf: TextOf
  readonly #lines = new Map<string, Lines>()

  constructor(textOf: TextOf) {
    this.#textOf = textOf
  }

  at({ file, range }: Finding): string | undefined {
    const text = this.#textOf(file)
    if (text === undefined) return undefined
    const lines = this.#lines.get(file) ?? new Lines(text)
    this.#lines.set(file, lines)
    const offsetOf = ({ line, column }: Position) => lines.startOf(line) + column - 1
    return text.slice(offsetOf(range.start), offsetOf(range.end))
  }
}
