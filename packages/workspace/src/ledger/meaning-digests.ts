import type { Meaning } from '@badgelint/core/internal'
import { type Meaning as Digests, meaningOf } from '@badgelint/ledger'

/** The digests under which a ledger knows what a template means. */
export function meaningDigests({ name, criteria, level, skills }: Meaning): Digests {
  return meaningOf({ name: name[0] ?? '', criteria, level: level[0] ?? '', skills })
}
