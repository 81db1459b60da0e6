import { badgeKey, type Digest, type DigestBadge, type Finding } from '@badgelint/core/internal'

/** The badge that a finding is about, or its file where it is about none. */
export function keyOf({ file, template }: Finding): string {
  return badgeKey(file, template)
}

/** Badges in the order in which their findings are shown: those that most people have first, then files alone. */
export class RankedBadges {
  readonly #badges: ReadonlyMap<string, DigestBadge>
  readonly #ranks: ReadonlyMap<string, number>

  constructor({ byBadge }: Digest) {
    const keyed = byBadge.map((badge) => [badgeKey(badge.file, badge.id), badge] as const)
    this.#badges = new Map(keyed)
    this.#ranks = new Map(keyed.map(([key], index) => [key, index] as const))
  }

  of(finding: Finding | undefined): DigestBadge | undefined {
    return finding && this.#badges.get(keyOf(finding))
  }

  /** Those of one badge stay in their order. */
  sorted(findings: readonly Finding[]): Finding[] {
    return findings
      .map((finding) => [finding, this.#ranks.get(keyOf(finding)) ?? this.#ranks.size] as const)
      .sort(([, a], [, b]) => a - b)
      .map(([finding]) => finding)
  }
}
