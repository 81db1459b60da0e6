import type { Format } from '../program/template.ts'
import { accredible } from './accredible.ts'
import { badgelint } from './badgelint.ts'
import { canvasCredentials } from './canvas-credentials.ts'
import { credly } from './credly.ts'
import type { FormatAdapter } from './format.ts'
import { openBadges1, openBadges2, openBadges3 } from './open-badges.ts'

/** In the order in which they are asked: what is unmistakable first. */
export const adapters: readonly FormatAdapter[] = [
  openBadges3,
  openBadges2,
  openBadges1,
  canvasCredentials,
  accredible,
  credly,
  badgelint,
]

/** The adapter of a format. */
export function adapterOf(format: Format): FormatAdapter {
  return adapters.find((adapter) => adapter.format === format) ?? badgelint
}
