import type { RawFinding } from '../lint/finding.ts'
import { builtInComparer, type Comparer, type Comparison, comparersOf } from './comparers.ts'

/** Findings of now that were none before, whether or not they are shown. */
export async function withoutCounterpart<F extends RawFinding>(
  now: readonly F[],
  before: readonly RawFinding[],
  comparison: Comparison,
): Promise<F[]> {
  const comparers = new Comparers(comparison)
  const previous = new PreviousFindings(before, comparison, comparers)
  const fresh: F[] = []
  for (const finding of now) {
    const counterpart = await previous.take(finding)
    if (counterpart === undefined && comparers.of(finding).isNew()) fresh.push(finding)
  }
  return fresh
}

/**
 * The findings that a change affects: those that were not there before, and those of which the field that
 * they are about, or what that is compared with, is another one. By field and not by line, so that a file
 * that was moved or laid out anew brings nothing. What was `suppressed` before and is no longer is one of
 * them.
 */
export async function affectedFindings<F extends RawFinding>(
  now: readonly F[],
  before: readonly RawFinding[],
  comparison: Comparison,
  suppressed: readonly RawFinding[] = [],
): Promise<F[]> {
  const comparers = new Comparers(comparison)
  const shown = new PreviousFindings(before, comparison, comparers)
  const hidden = new PreviousFindings(suppressed, comparison, comparers)
  const affected: F[] = []
  for (const finding of now) {
    const counterpart = await shown.take(finding)
    const wasHidden = counterpart === undefined && (await hidden.take(finding)) !== undefined
    if (wasHidden || (await comparers.of(finding).isAffected(finding, counterpart)))
      affected.push(finding)
  }
  return affected
}

/**
 * Findings of before that none of now is the counterpart of, in what is still there. Nothing where something
 * can be read no longer, since what is in it is then found by nobody.
 */
export async function settledFindings(
  before: readonly RawFinding[],
  now: readonly RawFinding[],
  comparison: Comparison,
): Promise<RawFinding[]> {
  const comparers = new Comparers(comparison)
  const previous = new PreviousFindings(before, comparison, comparers)
  for (const finding of now) {
    const counterpart = await previous.take(finding)
    if (counterpart === undefined && hidingRules.has(finding.rule)) return []
  }
  const { differences } = comparison
  return before.filter(
    (finding) =>
      !previous.isTaken(finding) &&
      comparers.of(finding).isNew() &&
      comparers.of(finding).isToldBefore &&
      differences.isThereNow(finding.at),
  )
}

/** What they say of a file or template keeps others from saying anything. */
const hidingRules = new Set([
  'document/readable',
  'document/syntax',
  'document/format',
  'document/size',
  'program/schema',
  'template/schema',
])

class Comparers {
  readonly #byRule: ReadonlyMap<string, Comparer>
  readonly #builtIn: Comparer

  constructor(comparison: Comparison) {
    this.#byRule = comparersOf(comparison)
    this.#builtIn = builtInComparer(comparison)
  }

  of({ rule }: RawFinding): Comparer {
    return this.#byRule.get(rule) ?? this.#builtIn
  }
}

/** Findings of before, to be found again among those of now. */
class PreviousFindings {
  readonly #comparison: Comparison
  readonly #comparers: Comparers
  readonly #open: ReadonlyMap<string, Set<RawFinding>>
  readonly #owners = new Map<RawFinding, ReadonlySet<string>>()
  readonly #taken = new Set<RawFinding>()

  constructor(findings: readonly RawFinding[], comparison: Comparison, comparers: Comparers) {
    this.#comparison = comparison
    this.#comparers = comparers
    const groups = Map.groupBy(findings, keyOf)
    this.#open = new Map([...groups].map(([key, group]) => [key, new Set(group)]))
    for (const finding of findings) {
      const places = comparers.of(finding).placesOf(finding)
      const owners = places.map((at) => comparison.differences.ownerBefore(at))
      this.#owners.set(finding, new Set(owners))
    }
  }

  /** The finding that one of now was before: at the same template or file, with the same text if it can be. */
  async take(finding: RawFinding): Promise<RawFinding | undefined> {
    const open = this.#open.get(keyOf(finding))
    if (open === undefined) return undefined
    const { differences } = this.#comparison
    const comparer = this.#comparers.of(finding)
    const own = differences.ownerNow(finding.at)
    const owners = comparer.placesOf(finding).map((at) => differences.ownerNow(at))
    const known = [...open].filter((then) => owners.some((one) => this.#owners.get(then)?.has(one)))
    const here = known.filter((then) => differences.ownerBefore(then.at) === own)
    const then = (await this.#withSameText(here, finding)) ?? here[0] ?? known[0]
    if (then && !comparer.isShared) open.delete(then)
    // What is found in several may be told at another of them now.
    const others = known.filter((one) => owners.includes(differences.ownerBefore(one.at)))
    for (const one of comparer.isShared ? others : []) this.#taken.add(one)
    if (then) this.#taken.add(then)
    return then
  }

  /** Whether it is the counterpart of one that was asked for. */
  isTaken(finding: RawFinding): boolean {
    return this.#taken.has(finding)
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

function keyOf({ rule, about }: RawFinding): string {
  return `${rule}\0${about}`
}
