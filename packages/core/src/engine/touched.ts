import { Lines, type Position } from '../documents/lines.ts'
import { isGovernanceRule, isLinkRule, isProgramRule, type Rule } from '../rules/rule.ts'
import type { ChangedFacts } from './changed-facts.ts'
import type { Differences } from './differences.ts'
import type { Finding } from './finding.ts'

/** The text of a file in one of the two states. */
export type TextOf = (file: string) => string | undefined

/** What is needed to hold findings of now against those of before. */
export interface Comparison {
  readonly differences: Differences
  readonly facts: ChangedFacts
  readonly rules: readonly Rule[]
  readonly textBefore: TextOf
  readonly textAfter: TextOf
}

/**
 * The findings that a change concerns: those that were not there before, and those of which the field
 * that they are about, or what that is compared with, is another one. By field and not by line, so that
 * a file that was moved or laid out anew brings nothing.
 */
export function touched<F extends Finding>(
  now: readonly F[],
  before: readonly Finding[],
  comparison: Comparison,
): F[] {
  const rules = new Map(comparison.rules.map((rule) => [rule.id, rule]))
  const earlier = new Earlier(before, comparison, rules)
  return now.filter((finding) => {
    const rule = rules.get(finding.rule)
    const then = earlier.take(finding, rule)
    return isTouched(finding, then, rule, comparison)
  })
}

function isTouched(
  finding: Finding,
  then: Finding | undefined,
  rule: Rule | undefined,
  { differences, facts, textBefore, textAfter }: Comparison,
): boolean {
  if (rule && isLinkRule(rule))
    return differences.isOfAddedLink(finding) || (then === undefined && !rule.needsAnswer)
  if (then === undefined)
    // Which of several alike a rule tells of goes by the order of their files.
    return !(rule && isProgramRule(rule) && differences.areMoves && !facts.concern(rule))
  if (rule === undefined)
    return finding.rule.startsWith('document/')
      ? textBefore(then.file) !== textAfter(finding.file)
      : textAt(then, textBefore) !== textAt(finding, textAfter)
  const isSaidOtherwise = finding.message !== then.message
  if (isGovernanceRule(rule))
    return isSaidOtherwise || textAt(then, textBefore) !== textAt(finding, textAfter)
  if (finding.related.some((place) => differences.isOtherField(place, rule))) return true
  const isOther = differences.isOtherField(finding, rule)
  if (isProgramRule(rule)) return isOther === true || (isSaidOtherwise && facts.concern(rule))
  return isOther ?? isSaidOtherwise
}

/** Findings of before, to be found again among those of now. */
class Earlier {
  readonly #differences: Differences
  readonly #textBefore: TextOf
  readonly #textAfter: TextOf
  readonly #open: ReadonlyMap<string, Set<Finding>>
  readonly #owners = new Map<Finding, ReadonlySet<string>>()

  constructor(
    findings: readonly Finding[],
    { differences, textBefore, textAfter }: Comparison,
    rules: ReadonlyMap<string, Rule>,
  ) {
    this.#differences = differences
    this.#textBefore = textBefore
    this.#textAfter = textAfter
    const groups = Map.groupBy(findings, keyOf)
    this.#open = new Map([...groups].map(([key, group]) => [key, new Set(group)]))
    for (const finding of findings) {
      const places = placesOf(finding, rules.get(finding.rule))
      this.#owners.set(finding, new Set(places.map((at) => differences.ownerBefore(at))))
    }
  }

  /** The finding that one of now was before: at the same template or file, with the same text if it can be. */
  take(finding: Finding, rule: Rule | undefined): Finding | undefined {
    const open = this.#open.get(keyOf(finding))
    if (open === undefined) return undefined
    const own = this.#differences.ownerNow(finding)
    const owners = placesOf(finding, rule).map((at) => this.#differences.ownerNow(at))
    const known = [...open].filter((then) => owners.some((one) => this.#owners.get(then)?.has(one)))
    const here = known.filter((then) => this.#differences.ownerBefore(then) === own)
    const text = textAt(finding, this.#textAfter)
    const then = here.find((one) => textAt(one, this.#textBefore) === text) ?? here[0] ?? known[0]
    // Of several alike each may have been told of any other, so there one finding stands for many.
    if (then && !(rule && isProgramRule(rule))) open.delete(then)
    return then
  }
}

/** What is found in several templates may be told at any of them. */
function placesOf(finding: Finding, rule: Rule | undefined) {
  return rule && isProgramRule(rule) ? [finding, ...finding.related] : [finding]
}

function keyOf({ rule, about }: Finding): string {
  return `${rule}\0${about}`
}

const linesOf = new WeakMap<TextOf, Map<string, Lines>>()

/** The text at which a finding stands. */
function textAt({ file, range }: Finding, textOf: TextOf): string | undefined {
  const text = textOf(file)
  if (text === undefined) return undefined
  const known = linesOf.get(textOf) ?? new Map<string, Lines>()
  linesOf.set(textOf, known)
  const lines = known.get(file) ?? new Lines(text)
  known.set(file, lines)
  const offsetOf = ({ line, column }: Position) => lines.startOf(line) + column - 1
  return text.slice(offsetOf(range.start), offsetOf(range.end))
}
