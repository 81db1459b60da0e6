import type { Syntax } from '../documents/media-type.ts'
import type { Place } from '../documents/place.ts'
import type { Problem } from '../documents/problem.ts'
import { adapters } from './adapters.ts'
import { badgelint } from './badgelint.ts'
import type { Fields } from './fields.ts'
import type { FormatAdapter } from './format.ts'

/** Says which format an unknown item comes nearest to, and what it lacks for that. */
export function nearestFormat(fields: Fields, at: Place, syntax: Syntax): Problem {
  const keys = Object.keys(fields)
  const candidates = syntax === 'json' ? adapters : [badgelint, ...adapters]
  const score = (adapter: FormatAdapter) =>
    adapter.marks.filter((mark) => keys.includes(mark)).length
  const best = candidates.toSorted((a, b) => score(b) - score(a))[0] ?? badgelint
  const adapter = score(best) === 0 ? badgelint : best
  const missing = adapter.needs.filter((key) => !keys.includes(key)).map((key) => `\`${key}\``)
  const lacks =
    missing.length > 0
      ? `, which also needs ${missing.join(', ')}`
      : ', but its `type` or values differ'
  return {
    at,
    about: 'format',
    message: `This is not a badge template in any format that badgelint knows; nearest is ${adapter.title}${lacks}`,
    suggestion: 'Complete it, or keep files that are no badge templates elsewhere',
  }
}
