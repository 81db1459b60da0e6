import { isGovernanceRule, isLinkRule, isProgramRule, type Rule } from '../rules/rule.ts'
import type { ChangedFacts } from './changed-facts.ts'
import type { Differences } from './differences.ts'
import type { RawFinding } from './finding.ts'
import type { Locators } from './settle.ts'

/** What is needed to hold findings of now against those of before. */
export interface Comparison {
  readonly differences: Differences
  readonly facts: ChangedFacts
  readonly rules: readonly Rule[]
  readonly before: Locators
  readonly after: Locators
}

/** Findings of now that were none before, whether or not they are shown. */
export async function withoutCounterpart<F extends RawFinding>(
  now: readonly F[],
  before: readonly RawFinding[],
  comparison: Comparison,
): Promise<F[]> {
  const rules = new Map(comparison.rules.map((rule) => [rule.id, rule]))
  const earlier = new Earlier(before, comparison, rules)
  const fresh: F[] = []
  for (const finding of now) {
    const rule = rules.get(finding.rule)
    const then = await earlier.take(finding, rule)
    if (then === undefined && isNew(rule, comparison)) fresh.push(finding)
  }
  return fresh
}

/** Whether what is not found among the findings of before is new. */
function isNew(rule: Rule | undefined, { differences, facts }: Comparison): boolean {
  // Which of several alike a rule tells of goes by the order of their files.
  return !(rule && isProgramRule(rule) && differences.areMoves && !facts.concern(rule))
}

/**
 * The findings that a change concerns: those that were not there before, and those of which the field
 * that they are about, or what that is compared with, is another one. By field and not by line, so that
 * a file that was moved or laid out anew brings nothing. What was `suppressed` before
 * and is no longer is one of them.
 */
export async function touched<F extends RawFinding>(
  now: readonly F[],
  before: readonly RawFinding[],
  comparison: Comparison,
  suppressed: readonly RawFinding[] = [],
): Promise<F[]> {
  const rules = new Map(comparison.rules.map((rule) => [rule.id, rule]))
  const earlier = new Earlier(before, comparison, rules)
  const hidden = new Earlier(suppressed, comparison, rules)
  const concerned: F[] = []
  for (const finding of now) {
    const rule = rules.get(finding.rule)
    const then = await earlier.take(finding, rule)
    const wasHidden = then === undefined && (await hidden.take(finding, rule)) !== undefined
    if (wasHidden || (await isTouched(finding, then, rule, comparison))) concerned.push(finding)
  }
  return concerned
}

async function isTouched(
  finding: RawFinding,
  then: RawFinding | undefined,
  rule: Rule | undefined,
  comparison: Comparison,
): Promise<boolean> {
  const { differences, facts, before, after } = comparison
  if (rule && isLinkRule(rule))
    return differences.isOfAddedLink(finding) || (then === undefined && !rule.needsAnswer)
  if (then === undefined) return isNew(rule, comparison)
  const isOtherText = async () => (await before.textAt(then)) !== (await after.textAt(finding))
  if (rule === undefined)
    return finding.rule.startsWith('document/')
      ? before.textOf(then.at.file) !== after.textOf(finding.at.file)
      : isOtherText()
  const isSaidOtherwise = finding.message !== then.message
  if (isGovernanceRule(rule)) return isSaidOtherwise || isOtherText()
  if (finding.related.some((place) => differences.isOtherField(place, rule))) return true
  if (differences.isOtherMalformed(finding)) return true
  const isOther = differences.isOtherField(finding.at, rule)
  if (isProgramRule(rule)) return isOther === true || (isSaidOtherwise && facts.concern(rule))
  return isOther ?? isSaidOtherwise
}

/** Findings of before, to be found again among those of now. */
class Earlier {
  readonly #comparison: Comparison
  readonly #open: ReadonlyMap<string, Set<RawFinding>>
  readonly #owners = new Map<RawFinding, ReadonlySet<string>>()

  constructor(
    findings: readonly RawFinding[],
    comparison: Comparison,
    rules: ReadonlyMap<string, Rule>,
  ) {
    this.#comparison = comparison
    const groups = Map.groupBy(findings, keyOf)
    this.#open = new Map([...groups].map(([key, group]) => [key, new Set(group)]))
    for (const finding of findings) {
      const places = placesOf(finding, rules.get(finding.rule))
      const owners = places.map((at) => comparison.differences.ownerBefore(at))
      this.#owners.set(finding, new Set(owners))
    }
  }

  /** The finding that one of now was before: at the same template or file, with the same text if it can be. */
  async take(finding: RawFinding, rule: Rule | undefined): Promise<RawFinding | undefined> {
    const open = this.#open.get(keyOf(finding))
    if (open === undefined) return undefined
    const { differences } = this.#comparison
    const own = differences.ownerNow(finding.at)
    const owners = placesOf(finding, rule).map((at) => differences.ownerNow(at))
    const known = [...open].filter((then) => owners.some((one) => this.#owners.get(then)?.has(one)))
    const here = known.filter((then) => differences.ownerBefore(then.at) === own)
    const then = (await this.#withSameText(here, finding)) ?? here[0] ?? known[0]
    // Of several alike each may have been told of any other, so there one finding stands for many.
    if (then && !(rule && isProgramRule(rule))) open.delete(then)
    return then
  }

  async #withSameText(
    findings: readonly RawFinding[],
    finding: RawFinding,
  ): Promise<RawFinding | undefined> {
    if (findings.length < 2) return findings[0]
    const { before, after } = this.#comparison
    const text = await after.textAt(finding)
    for (const then of findings) if ((await before.textAt(then)) === text) return then
    return undefined
  }
}

/** What is found in several templates may be told at any of them. */
function placesOf({ at, related }: RawFinding, rule: Rule | undefined) {
  return rule && isProgramRule(rule) ? [at, ...related] : [at]
}

function keyOf({ rule, about }: RawFinding): string {
  return `${rule}\0${about}`
}
