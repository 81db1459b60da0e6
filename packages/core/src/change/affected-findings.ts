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

function keyOf({ rule, about }: RawFinding): string {
  return `${rule}\0${about}`
}
